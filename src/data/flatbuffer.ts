/**
 * One table of a FlatBuffers message, read with all places checked: a place outside of the bytes is a RangeError.
 * Fields are numbered in the order of the schema; a missing one is its default.
 */
export class FlatTable {
  private readonly view: DataView;
  private readonly at: number;
  private readonly fields: number;
  private readonly count: number;

  constructor(bytes: DataView, at: number) {
    this.view = bytes;
    this.at = at;
    this.fields = at - bytes.getInt32(at, true);
    this.count = (bytes.getUint16(this.fields, true) - 4) >> 1;
  }

  /** The root table of a message. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  private place(field: number): number {
    const offset = field < this.count ? this.view.getUint16(this.fields + 4 + 2 * field, true) : 0;
    return offset === 0 ? -1 : this.at + offset;
  }

  private target(place: number): number {
    return place + this.view.getUint32(place, true);
  }

  byte(field: number, otherwise = 0): number {
    const place = this.place(field);
    return place < 0 ? otherwise : this.view.getUint8(place);
  }

  short(field: number, otherwise = 0): number {
    const place = this.place(field);
    return place < 0 ? otherwise : this.view.getInt16(place, true);
  }

  int(field: number, otherwise = 0): number {
    const place = this.place(field);
    return place < 0 ? otherwise : this.view.getInt32(place, true);
  }

  /** A 64-bit number that must be a safe integer. */
  long(field: number): number {
    const place = this.place(field);
    return place < 0 ? 0 : safe(this.view.getBigInt64(place, true));
  }

  text(field: number): string | undefined {
    const place = this.place(field);
    if (place < 0) return undefined;
    const start = this.target(place) + 4;
    const length = this.view.getUint32(start - 4, true);
    if (start + length > this.view.byteLength) throw new RangeError("a text ends behind its message");
    return Buffer.from(this.view.buffer, this.view.byteOffset + start, length).toString("utf8");
  }

  table(field: number): FlatTable | undefined {
    const place = this.place(field);
    return place < 0 ? undefined : new FlatTable(this.view, this.target(place));
  }

  tables(field: number): FlatTable[] {
    const { start, length } = this.vector(field, 4);
    return Array.from({ length }, (_, i) => new FlatTable(this.view, this.target(start + 4 * i)));
  }

  /** A vector of structs that are two 64-bit numbers each. */
  pairs(field: number): (readonly [number, number])[] {
    const { start, length } = this.vector(field, 16);
    return Array.from({ length }, (_, i) => [safe(this.view.getBigInt64(start + 16 * i, true)), safe(this.view.getBigInt64(start + 16 * i + 8, true))] as const);
  }

  /** A vector of structs of a 64-bit, a 32-bit and a 64-bit number. */
  blocks(field: number): (readonly [number, number, number])[] {
    const { start, length } = this.vector(field, 24);
    return Array.from({ length }, (_, i) => {
      const at = start + 24 * i;
      return [safe(this.view.getBigInt64(at, true)), this.view.getInt32(at + 8, true), safe(this.view.getBigInt64(at + 16, true))] as const;
    });
  }

  longs(field: number): number[] {
    const { start, length } = this.vector(field, 8);
    return Array.from({ length }, (_, i) => safe(this.view.getBigInt64(start + 8 * i, true)));
  }

  private vector(field: number, size: number): { readonly start: number; readonly length: number } {
    const place = this.place(field);
    if (place < 0) return { start: 0, length: 0 };
    const start = this.target(place) + 4;
    const length = this.view.getUint32(start - 4, true);
    if (start + length * size > this.view.byteLength) throw new RangeError("a vector ends behind its message");
    return { start, length };
  }
}

function safe(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${value} is no length`);
  return Number(value);
}
