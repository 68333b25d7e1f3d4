import type { Batch, Column } from "./batch.ts";

/**
 * How a missing value is written: `unset` (its name with no kind of list: missing for every reader, and a feature that has
 * no value in a whole split is still seen there) or `empty` (a list without values, as TFX's ExampleGen does).
 * A column of type `empty` has no kind in both.
 */
export type MissingForm = "unset" | "empty";

/** A feature of a batch. */
export interface EncodedColumn {
  readonly column: Column;
  /** The map entry's first field: tag, length and UTF-8 bytes of the name. */
  readonly key: Uint8Array;
}

/**
 * Turns rows of batches into serialized tf.Examples, always the same bytes for the same values:
 * features in the order of `inMapOrder`, numbers packed, lengths minimal.
 */
export interface ExampleEncoder {
  /** The batch whose rows are encoded next. */
  begin(batch: Batch): void;
  /** Encodes a row; it then lies in `bytes`, from the returned start to `end`, until the next call. */
  encode(row: number, missing: MissingForm): number;
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Whether some feature is missing in the row, so that the two forms differ. */
  readonly lacks: boolean;
}

/** Encodes features by themselves as well. */
interface FeatureEncoder extends ExampleEncoder {
  /** One feature alone, as a `Feature` message, in place of a row; −1 when it is missing or has no values. */
  encodeFeature(column: Column, row: number): number;
}

/**
 * Sorts names as Python's protobuf does when it serializes a map deterministically (its upb core, since 4.21): by their UTF-8
 * bytes, and of two names that begin alike the longer one first. TFX's hash split depends on it.
 */
export function inMapOrder(names: Iterable<string>): string[] {
  const end = Buffer.of(0xff);
  return [...names].map((name) => ({ name, bytes: Buffer.concat([Buffer.from(name), end]) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ name }) => name);
}

/** The features of batches in `inMapOrder`, with their names as bytes: of one batch after the other. */
export function createFeatureOrder(): (batch: Batch) => readonly EncodedColumn[] {
  const keys = new Map<string, Uint8Array>();
  let order: readonly string[] = [];
  return ({ columns }) => {
    if (columns.size !== order.length || !order.every((name) => columns.has(name))) order = inMapOrder(columns.keys());
    return order.map((name) => {
      let key = keys.get(name);
      if (!key) keys.set(name, (key = nameField(name)));
      return { column: columns.get(name)!, key };
    });
  };
}

/** Makes an encoder; one serves many batches. */
export function createExampleEncoder(): FeatureEncoder {
  const writer = new BackwardWriter();
  const orderOf = createFeatureOrder();
  let columns: readonly EncodedColumn[] = [];
  let sparse: readonly Column[] = [];
  let last = 0;
  return {
    begin(batch) {
      columns = orderOf(batch);
      sparse = columns.map(({ column }) => column).filter((column) => column.type !== "empty" && column.rowOffsets);
    },
    encode(row, missing) {
      last = row;
      writer.reset();
      for (let i = columns.length - 1; i >= 0; i--) writeEntry(writer, columns[i]!, row, missing);
      writer.lengthAndTag(writer.bytes.length, 0x0a);
      return writer.start;
    },
    encodeFeature(column, row) {
      writer.reset();
      if (column.type === "empty" || (column.rowOffsets && column.rowOffsets[row] === column.rowOffsets[row + 1])) return -1;
      writeFeature(writer, column, row);
      return writer.start;
    },
    get lacks() {
      return sparse.some((column) => isMissing(column, last));
    },
    get bytes() {
      return writer.bytes;
    },
    get end() {
      return writer.bytes.length;
    },
  };
}

/** All rows of a batch as serialized tf.Examples. */
export function encodeExamples(batch: Batch, missing: MissingForm = "unset"): Uint8Array[] {
  const encoder = createExampleEncoder();
  encoder.begin(batch);
  return Array.from({ length: batch.length }, (_, row) => {
    const start = encoder.encode(row, missing);
    return encoder.bytes.slice(start);
  });
}

/** The map entry's first field: tag, length and UTF-8 bytes of a name. */
export function nameField(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const writer = new BackwardWriter();
  writer.copy(bytes, 0, bytes.length);
  writer.lengthAndTag(writer.bytes.length, 0x0a);
  return writer.bytes.slice(writer.start);
}

function isMissing({ rowOffsets, present }: Column, row: number): boolean {
  return rowOffsets !== undefined && rowOffsets[row] === rowOffsets[row + 1] && !present?.[row];
}

function writeEntry(writer: BackwardWriter, { column, key }: EncodedColumn, row: number, missing: MissingForm): void {
  const end = writer.mark();
  if (column.type !== "empty" && (missing === "empty" || !isMissing(column, row))) writeFeature(writer, column, row);
  writer.lengthAndTag(writer.at(end), 0x12);
  writer.copy(key, 0, key.length);
  writer.lengthAndTag(writer.at(end), 0x0a);
}

function writeFeature(writer: BackwardWriter, column: Exclude<Column, { type: "empty" }>, row: number): void {
  const from = column.rowOffsets ? column.rowOffsets[row]! : row;
  const to = column.rowOffsets ? column.rowOffsets[row + 1]! : row + 1;
  const end = writer.mark();
  if (column.type === "bytes") {
    for (let i = to - 1; i >= from; i--) {
      const before = writer.mark();
      writer.copy(column.bytes, column.offsets[i]!, column.offsets[i + 1]!);
      writer.lengthAndTag(writer.at(before), 0x0a);
    }
    writer.lengthAndTag(writer.at(end), 0x0a);
    return;
  }
  if (column.type === "float") for (let i = to - 1; i >= from; i--) writer.float(column.values[i]!);
  else if (column.wide) for (let i = to - 1; i >= from; i--) writer.wide(column.wide[i]!);
  else for (let i = to - 1; i >= from; i--) writer.integer(column.values[i]!);
  if (to > from) writer.lengthAndTag(writer.at(end), 0x0a);
  writer.lengthAndTag(writer.at(end), column.type === "float" ? 0x12 : 0x1a);
}

const floatValue = new Float32Array(1);
const floatBytes = new Uint8Array(floatValue.buffer);

/** Writes from the back to the front, so that the length of a message is known when its head is written. */
class BackwardWriter {
  bytes = new Uint8Array(4096);
  start = 4096;

  reset(): void {
    this.start = this.bytes.length;
  }

  /** A position that stays valid when the buffer grows: its distance from the end. */
  mark(): number {
    return this.bytes.length - this.start;
  }

  at(mark: number): number {
    return this.bytes.length - mark;
  }

  copy(source: Uint8Array, from: number, to: number): void {
    const length = to - from;
    const start = this.room(length);
    if (length > 48) this.bytes.set(source.subarray(from, to), start);
    else for (let i = 0; i < length; i++) this.bytes[start + i] = source[from + i]!;
  }

  float(value: number): void {
    const start = this.room(4);
    const { bytes } = this;
    floatValue[0] = value;
    bytes[start] = floatBytes[0]!;
    bytes[start + 1] = floatBytes[1]!;
    bytes[start + 2] = floatBytes[2]!;
    bytes[start + 3] = floatBytes[3]!;
  }

  integer(value: number): void {
    if (value >= 0 && value < 2 ** 31) return this.varint(value);
    this.words(Math.floor(value / 2 ** 32) >>> 0, value >>> 0);
  }

  wide(value: bigint): void {
    this.words(Number(BigInt.asUintN(32, value >> 32n)), Number(BigInt.asUintN(32, value)));
  }

  /** The field's head before a message that begins here and ends at `end`. */
  lengthAndTag(end: number, tag: number): void {
    this.varint(end - this.start);
    this.byte(tag);
  }

  private byte(value: number): void {
    const at = this.room(1);
    this.bytes[at] = value;
  }

  private varint(value: number): void {
    if (value < 128) return this.byte(value);
    const length = value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
    let at = this.room(length);
    for (; value > 127; value >>>= 7) this.bytes[at++] = (value & 127) | 128;
    this.bytes[at] = value;
  }

  /** A 64-bit varint from its two halves. */
  private words(high: number, low: number): void {
    if (high === 0 && low < 2 ** 31) return this.varint(low);
    const length = high === 0 ? 5 : Math.ceil((64 - Math.clz32(high)) / 7);
    let at = this.room(length);
    for (let i = 1; i < length; i++) {
      this.bytes[at++] = (low & 127) | 128;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    this.bytes[at] = low;
  }

  private room(length: number): number {
    if (this.start < length) this.grow(length);
    return (this.start -= length);
  }

  private grow(length: number): void {
    const used = this.bytes.length - this.start;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, used + length));
    larger.set(this.bytes.subarray(this.start), larger.length - used);
    this.start = larger.length - used;
    this.bytes = larger;
  }
}
