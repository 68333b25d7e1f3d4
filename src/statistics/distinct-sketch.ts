/** Registers of a HyperLogLog: 2^14 give a standard error of 0.8 %. */
const indexBits = 14;

/** An empty sketch of how many different byte strings there are (HyperLogLog, 16 KiB). */
export function distinctSketch(): Uint8Array {
  return new Uint8Array(1 << indexBits);
}

/** Adds the byte string `bytes[from … to]`; adding one again changes nothing. */
export function addDistinct(registers: Uint8Array, bytes: Uint8Array, [from, to]: readonly [from: number, to: number]): void {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193);
    b = Math.imul(b ^ bytes[i]!, 0x5bd1e995) ^ (b >>> 15);
  }
  a = scramble(a ^ (to - from));
  b = scramble(b + a);
  const index = a >>> (32 - indexBits);
  const rank = Math.clz32(b) + 1;
  if (rank > registers[index]!) registers[index] = rank;
}

/** Joins another sketch into this one. */
export function mergeDistinct(registers: Uint8Array, other: Uint8Array): void {
  for (let i = 0; i < registers.length; i++) if (other[i]! > registers[i]!) registers[i] = other[i]!;
}

/** How many different byte strings were added, about. */
export function distinctCount(registers: Uint8Array): number {
  const size = registers.length;
  let sum = 0;
  let empty = 0;
  for (const register of registers) {
    sum += 2 ** -register;
    if (register === 0) empty++;
  }
  const estimate = ((0.7213 / (1 + 1.079 / size)) * size * size) / sum;
  return Math.round(estimate <= 2.5 * size && empty > 0 ? size * Math.log(size / empty) : estimate);
}

/** Spreads every bit over all bits (MurmurHash3's finalizer). */
export function scramble(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
