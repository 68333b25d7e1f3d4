import type { Column } from "./batch.ts";
import { grown } from "./grown.ts";

/** The three kinds of lists that a tf.Example has. */
export type ValueType = "int" | "float" | "bytes";

/** Makes one builder for a feature; `index` is the caller's number of it. */
export function createColumnBuilder(name: string, index: number): ColumnBuilder {
  return new ColumnBuilder(name, index);
}

const initialRows = 256;
const floatBytes = new Uint8Array(4);
const floatValue = new Float32Array(floatBytes.buffer);

/** Collects the values of one feature row by row. Rows that are never begun are missing. */
export class ColumnBuilder {
  readonly name: string;
  readonly index: number;
  readonly key: Uint8Array;
  type: ValueType | "empty" = "empty";
  private values = 0;
  /** Rows whose start is known. */
  private filled = 0;
  private rowOffsets = new Int32Array(initialRows + 1);
  private present = new Uint8Array(initialRows + 1);
  private numbers = new Float64Array(0);
  private floats = new Float32Array(0);
  private wide: BigInt64Array<ArrayBuffer> | undefined;
  private bytes = new Uint8Array(0);
  private offsets = new Int32Array(1);

  constructor(name: string, index: number) {
    this.name = name;
    this.index = index;
    this.key = Buffer.from(name);
  }

  /** Begins a row; begun again, it forgets what the row had. */
  begin(row: number): void {
    if (row < this.filled) this.values = this.rowOffsets[row]!;
    this.fillTo(row);
    this.present[row] = 0;
  }

  /** Rows up to and with this one that nobody began are missing. */
  private fillTo(row: number): void {
    if (row >= this.rowOffsets.length) {
      this.rowOffsets = grown(this.rowOffsets, row + 1);
      this.present = grown(this.present, row + 1);
    }
    while (this.filled <= row) {
      this.present[this.filled] = 0;
      this.rowOffsets[this.filled++] = this.values;
    }
  }

  /** Forgets the rows from this one on. */
  truncate(row: number): void {
    if (row >= this.filled) return;
    this.values = this.rowOffsets[row]!;
    this.filled = row;
  }

  accepts(type: ValueType): boolean {
    return this.type === type || this.type === "empty";
  }

  /** The begun row has a list of this type, so far without values. */
  open(type: ValueType, row: number): void {
    if (this.type === "empty") {
      this.type = type;
      if (type === "int") this.numbers = new Float64Array(initialRows);
      else if (type === "float") this.floats = new Float32Array(initialRows);
      else [this.offsets, this.bytes] = [new Int32Array(initialRows + 1), new Uint8Array(initialRows * 8)];
    }
    this.present[row] = 1;
  }

  addInteger(value: number): void {
    if (this.values === this.numbers.length) this.growNumbers();
    this.numbers[this.values] = value;
    if (this.wide) this.wide[this.values] = BigInt(value);
    this.values++;
  }

  /** A 64-bit integer from its signed upper and unsigned lower half. */
  addWords(high: number, low: number): void {
    const value = high * 2 ** 32 + low;
    if (high >= -(2 ** 21) && high < 2 ** 21) return this.addInteger(value);
    this.addWide((BigInt(high) << 32n) | BigInt(low), value);
  }

  private addWide(exact: bigint, value: number): void {
    if (this.values === this.numbers.length) this.growNumbers();
    this.wide ??= BigInt64Array.from(this.numbers, (number, i) => (i < this.values ? BigInt(number) : 0n));
    this.numbers[this.values] = value;
    this.wide[this.values++] = exact;
  }

  addFloatBytes(bytes: Uint8Array, at: number): void {
    if (this.values === this.floats.length) this.floats = grown(this.floats, this.values + 1);
    floatBytes[0] = bytes[at]!;
    floatBytes[1] = bytes[at + 1]!;
    floatBytes[2] = bytes[at + 2]!;
    floatBytes[3] = bytes[at + 3]!;
    this.floats[this.values++] = floatValue[0]!;
  }

  addFloat(value: number): void {
    if (this.values === this.floats.length) this.floats = grown(this.floats, this.values + 1);
    this.floats[this.values++] = value;
  }

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    const from = this.offsets[this.values]!;
    if (from + length > this.bytes.length) this.bytes = grown(this.bytes, from + length);
    if (length > 48) this.bytes.set(bytes.subarray(start, end), from);
    else for (let i = 0; i < length; i++) this.bytes[from + i] = bytes[start + i]!;
    if (this.values + 2 > this.offsets.length) this.offsets = grown(this.offsets, this.values + 2);
    this.offsets[++this.values] = from + length;
  }

  /** The first `rows` rows as a column; then begins again, keeping the type. */
  take(rows: number): Column {
    this.fillTo(rows);
    const column = this.column(rows);
    this.values = 0;
    this.filled = 0;
    this.wide = undefined;
    return column;
  }

  private column(rows: number): Column {
    const { type, values } = this;
    if (type === "empty") return { type };
    const shape = this.shape(rows);
    if (type === "float") return { type, values: this.floats.slice(0, values), ...shape };
    if (type === "bytes") return { type, bytes: this.bytes.slice(0, this.offsets[values]), offsets: this.offsets.slice(0, values + 1), ...shape };
    const wide = this.wide && { wide: this.wide.slice(0, values) };
    return { type, values: this.numbers.slice(0, values), ...wide, ...shape };
  }

  private shape(rows: number): { rowOffsets?: Int32Array; present?: Uint8Array } {
    const { rowOffsets, present } = this;
    let single = this.values === rows;
    let listed = false;
    for (let row = 0; row < rows; row++) {
      const count = rowOffsets[row + 1]! - rowOffsets[row]!;
      if (count !== 1) single = false;
      if (count === 0 && present[row] === 1) listed = true;
    }
    if (single) return {};
    const kept = rowOffsets.slice(0, rows + 1);
    return listed ? { rowOffsets: kept, present: present.slice(0, rows) } : { rowOffsets: kept };
  }

  private growNumbers(): void {
    this.numbers = grown(this.numbers, this.values + 1);
    if (this.wide) this.wide = grown(this.wide, this.numbers.length);
  }
}

/** A copy with room for at least `length`, at least doubled. */
