import { UserError } from "../core/error.ts";

/** First byte of a stored state: raised when the form changes, so that old ones are not misread. */
const version = 1;
const deepest = 64;

const tags = { undefined: 0, null: 1, false: 2, true: 3, double: 4, integer: 5, string: 6, bigint: 7, array: 8, map: 9, object: 10, typed: 11 } as const;

type Typed = Uint8Array | Int16Array | Int32Array | Uint32Array | Uint16Array | Float32Array | Float64Array | BigInt64Array;

const typedArrays = [Uint8Array, Int32Array, Uint32Array, Uint16Array, Float32Array, Float64Array, BigInt64Array, Int16Array] as const;

/**
 * The bytes of a state that is plain data: numbers, big integers, texts, booleans, null, undefined, typed arrays, arrays,
 * maps and objects. The same state always has the same bytes; keys keep their order. Anything else is a bug and throws.
 */
export function storeState(state: unknown): Uint8Array {
  const writer = new Writer();
  writer.byte(version);
  writer.value(state, 0);
  return writer.taken();
}

class Writer {
  private bytes = Buffer.allocUnsafe(1 << 12);
  private used = 0;

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private room(length: number): number {
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.used + length));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    const at = this.used;
    this.used += length;
    return at;
  }

  byte(value: number): void {
    const at = this.room(1);
    this.bytes[at] = value;
  }

  private length(value: number): void {
    for (; value > 127; value = Math.floor(value / 128)) this.byte((value % 128) | 128);
    this.byte(value);
  }

  private raw(bytes: Uint8Array): void {
    const at = this.room(bytes.length);
    this.bytes.set(bytes, at);
  }

  private text(value: string): void {
    const bytes = Buffer.from(value, "utf16le");
    const short = Buffer.from(value, "latin1");
    const plain = short.toString("latin1") === value;
    this.byte(plain ? 0 : 1);
    this.length(plain ? short.length : bytes.length);
    this.raw(plain ? short : bytes);
  }

  value(value: unknown, depth: number): void {
    if (depth > deepest) throw new TypeError("a state is nested too deeply");
    if (value === undefined || value === null || value === false || value === true) this.byte(tags[`${value as null}`]);
    else if (typeof value === "number") this.number(value);
    else if (typeof value === "bigint") { this.byte(tags.bigint); this.text(value.toString(36)); }
    else if (typeof value === "string") { this.byte(tags.string); this.text(value); }
    else if (Array.isArray(value)) {
      this.byte(tags.array);
      this.length(value.length);
      for (let i = 0; i < value.length; i++) this.value(value[i], depth + 1);
    } else if (value instanceof Map) {
      this.byte(tags.map);
      this.length(value.size);
      for (const [key, held] of value) { this.value(key, depth + 1); this.value(held, depth + 1); }
    } else if (ArrayBuffer.isView(value)) this.typed(value);
    else this.object(value, depth);
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
      this.byte(tags.integer);
      this.length(value);
      return;
    }
    this.byte(tags.double);
    const at = this.room(8);
    this.bytes.writeDoubleLE(value, at);
  }

  private typed(value: ArrayBufferView): void {
    const kind = typedArrays.findIndex((constructor) => value instanceof constructor);
    if (kind < 0) throw new TypeError("a state holds an array of a kind that is not stored");
    this.byte(tags.typed);
    this.byte(kind);
    const array = value as Typed;
    let length = array.length;
    while (length > 0 && (array[length - 1] === 0 || array[length - 1] === 0n) && !Object.is(array[length - 1], -0)) length--;
    this.length(array.length);
    this.length(length);
    this.raw(new Uint8Array(array.buffer, array.byteOffset, length * array.BYTES_PER_ELEMENT));
  }

  private object(value: unknown, depth: number): void {
    const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
    if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`a state holds ${typeof value === "object" ? "an object of a class" : `a ${typeof value}`}`);
    const entries = Object.entries(value as object);
    this.byte(tags.object);
    this.length(entries.length);
    for (const [key, held] of entries) { this.text(key); this.value(held, depth + 1); }
  }
}

/** The state whose bytes these are. Bytes that are damaged or of another version are a `UserError`; nothing is allocated that they do not justify. */
export function restoreState(bytes: Uint8Array): unknown {
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (reader.byte() !== version) throw damaged("of another version");
  const state = reader.value(0);
  if (!reader.atEnd()) throw damaged("followed by more");
  return state;
}

function damaged(how: string): UserError {
  return new UserError(`stored statistics are ${how}`, { hint: "remove them: they are made again" });
}

class Reader {
  private readonly bytes: Buffer;
  private at = 0;
  /** Zeros that may still be made without being stored. */
  private zeros: number;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.zeros = 2 ** 26 + bytes.length * 64;
  }

  atEnd(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw damaged("cut off");
    return byte;
  }

  private length(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw damaged("damaged");
      if (byte < 128) return value;
    }
  }

  private raw(length: number): Buffer {
    if (length > this.bytes.length - this.at) throw damaged("cut off");
    return this.bytes.subarray(this.at, (this.at += length));
  }

  private text(): string {
    const wide = this.byte() === 1;
    return this.raw(this.length()).toString(wide ? "utf16le" : "latin1");
  }

  /** How many values follow: each takes a byte at least. */
  private count(): number {
    const count = this.length();
    if (count > this.bytes.length - this.at) throw damaged("cut off");
    return count;
  }

  value(depth: number): unknown {
    if (depth > deepest) throw damaged("damaged");
    switch (this.byte()) {
      case tags.undefined: return undefined;
      case tags.null: return null;
      case tags.false: return false;
      case tags.true: return true;
      case tags.double: return this.raw(8).readDoubleLE(0);
      case tags.integer: return this.length();
      case tags.string: return this.text();
      case tags.bigint: return this.bigint();
      case tags.array: return Array.from({ length: this.count() }, () => this.value(depth + 1));
      case tags.map: return new Map(Array.from({ length: this.count() }, () => [this.value(depth + 1), this.value(depth + 1)] as const));
      case tags.object: return this.object(depth);
      case tags.typed: return this.typed();
      default: throw damaged("damaged");
    }
  }

  private bigint(): bigint {
    const match = /^(-?)([0-9a-z]{1,64})$/.exec(this.text());
    if (!match) throw damaged("damaged");
    const value = [...match[2]!].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
    return match[1] === "-" ? -value : value;
  }

  private object(depth: number): object {
    const object: Record<string, unknown> = {};
    for (let left = this.count(); left > 0; left--) {
      const key = this.text();
      if (key === "__proto__") throw damaged("damaged");
      object[key] = this.value(depth + 1);
    }
    return object;
  }

  private typed(): Typed {
    const constructor = typedArrays[this.byte()];
    if (!constructor) throw damaged("damaged");
    const length = this.length();
    const filled = this.length();
    this.zeros -= (length - filled) * constructor.BYTES_PER_ELEMENT;
    if (filled > length || this.zeros < 0) throw damaged("damaged");
    const raw = this.raw(filled * constructor.BYTES_PER_ELEMENT);
    const array = new constructor(length);
    new Uint8Array(array.buffer).set(raw);
    return array;
  }
}
