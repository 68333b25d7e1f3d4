import type { AvroType } from "./avro-schema.ts";
import type { PlainValue } from "./put-value.ts";
import type { ShapeValue } from "./shape-columns.ts";

/** Items without bytes that a block may have beyond its own length: a damaged count does not run for ever. */
const freeItems = 1 << 16;

/** Reads stored values one after the other. Damaged bytes are a RangeError. */
export class AvroDecoder {
  at = 0;
  private items = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  value(type: AvroType): ShapeValue {
    switch (type.kind) {
      case "null": return null;
      case "boolean": return this.byte() === 0 ? 0 : 1;
      case "long": return meant(type, this.long());
      case "float": return this.view.getFloat32(this.skip(4), true);
      case "double": return this.view.getFloat64(this.skip(8), true);
      case "bytes": return meant(type, this.piece(this.length()));
      case "fixed": return meant(type, this.piece(type.size));
      case "enum": return at(type.symbols, this.length(), "symbol");
      case "union": return this.value(at(type.branches, this.length(), "branch"));
      case "record": return type.fields.map((field) => this.value(field.type));
      default: return this.blocks(type);
    }
  }

  /** Arrays and maps come in blocks with their counts; a negative one has the size of the block behind it. */
  private blocks(type: Extract<AvroType, { kind: "array" | "map" }>): ShapeValue[] {
    const found: ShapeValue[] = [];
    for (let count = this.count(); count > 0; count = this.count()) {
      this.items += count;
      if (this.items > this.bytes.length + freeItems) throw new RangeError(`${count} items are more than the block has`);
      for (let i = 0; i < count; i++) found.push(type.kind === "map" ? [this.piece(this.length()), this.value(type.item)] : this.value(type.item));
    }
    return found;
  }

  private count(): number {
    const count = Number(this.long());
    if (count >= 0) return count;
    this.long();
    return -count;
  }

  /** A whole number, as `number` where that is exact. */
  long(): number | bigint {
    let low = 0;
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
      const byte = this.byte();
      low += (byte & 127) * factor;
      if (byte < 128) return low % 2 === 0 ? low / 2 : -(low + 1) / 2;
    }
    let wide = BigInt(low);
    for (let shift = 49n; ; shift += 7n) {
      if (shift > 63n) throw new RangeError("a number has more than 64 bits");
      const byte = this.byte();
      wide |= BigInt(byte & 127) << shift;
      if (byte < 128) break;
    }
    wide = BigInt.asUintN(64, wide);
    const exact = (wide >> 1n) ^ -(wide & 1n);
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
  }

  private length(): number {
    const length = Number(this.long());
    if (!(length >= 0)) throw new RangeError(`${length} is no length`);
    return length;
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError("it ends too early");
    return byte;
  }

  private skip(size: number): number {
    const start = this.at;
    if (!(start + size <= this.bytes.length)) throw new RangeError("it ends too early");
    this.at += size;
    return start;
  }

  private piece(size: number): Uint8Array {
    const start = this.skip(size);
    return this.bytes.subarray(start, start + size);
  }
}

function meant(type: { readonly meaning?: ((stored: never) => PlainValue) | undefined }, stored: PlainValue): PlainValue {
  return type.meaning ? (type.meaning as (stored: PlainValue) => PlainValue)(stored) : stored;
}

function at<T>(choices: readonly T[], index: number, what: string): T {
  const choice = choices[index];
  if (choice === undefined) throw new RangeError(`${what} ${index} of ${choices.length}`);
  return choice;
}
