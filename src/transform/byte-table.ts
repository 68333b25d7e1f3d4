/** Numbers byte strings 0, 1, 2, … in the order they are added: the hash table of vocabularies, without making strings. */
export class ByteTable {
  size = 0;
  #bytes = new Uint8Array(1024);
  #offsets = new Int32Array(65);
  #slots = new Int32Array(128).fill(-1);

  /** The number of `bytes[start … end]`, −1 when it was never added. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slot(bytes, start, end)]!;
  }

  /** The number of `bytes[start … end]`, a new one when it was never added. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const slot = this.#slot(bytes, start, end);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    const from = this.#offsets[this.size]!, to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, to, Uint8Array);
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#slots[slot] = this.size++;
    if (this.size + 1 > this.#offsets.length) this.#offsets = grown(this.#offsets, this.size + 1, Int32Array);
    this.#offsets[this.size] = to;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return this.size - 1;
  }

  /** The bytes with a number. */
  at(index: number): Uint8Array {
    return this.#bytes.subarray(this.#offsets[index], this.#offsets[index + 1]);
  }

  #slot(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let index = this.#slots[slot]!; index >= 0; index = this.#slots[slot]!) {
      if (this.#same(index, bytes, { start, end })) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #same(index: number, bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): boolean {
    const from = this.#offsets[index]!, own = this.#bytes;
    if (this.#offsets[index + 1]! - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (own[j] !== bytes[i]) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let index = 0; index < this.size; index++) {
      this.#slots[this.#slot(this.#bytes, this.#offsets[index]!, this.#offsets[index + 1]!)] = index;
    }
  }
}

function grown<T extends { set(array: T): void; readonly length: number }>(array: T, size: number, Type: new (size: number) => T): T {
  const larger = new Type(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}

/** Descending by bytes, as unsigned numbers: the order of equally frequent tokens. */
export function descendingBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return b[i]! - a[i]!;
  return b.length - a.length;
}
