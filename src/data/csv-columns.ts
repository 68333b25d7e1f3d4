import { ownArrays, type ArrayRoom } from "./array-room.ts";
import type { Batch, Column } from "./batch.ts";
import { integersOfScan } from "./csv-plain-rows.ts";
import type { CsvBlock } from "./csv-scanner.ts";
import { losesZeros, parseInteger, parseNumber, parseWide, plainInteger, plainNumber } from "./python-number.ts";
import type { SourceColumn } from "./source.ts";

/** The cells of one column of a block. */
interface Cells {
  readonly block: CsvBlock;
  readonly column: number;
  readonly rows: number;
  /** How many are not empty, and when that is not all, where each row's value lies. */
  readonly filled: number;
  readonly rowOffsets: Int32Array | undefined;
  readonly room: ArrayRoom;
}

/** A column of the first rows of a block. */
interface ColumnPlace {
  readonly column: number;
  readonly rows: number;
  readonly room?: ArrayRoom;
}

interface Conversion {
  readonly rows?: number;
  /** Columns that are made already, and which column of the file the first is of. */
  readonly ready?: readonly (Column | undefined)[];
  readonly from?: number;
  /** Where the columns lie: in memory of their own when not given. */
  readonly room?: ArrayRoom;
}

/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value.
 */
export function convertCsv(block: CsvBlock, types: readonly (SourceColumn | undefined)[], { rows = block.rows, ready, from = 0, room = ownArrays }: Conversion = {}): Batch {
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (name: string) => (places ??= new Map(block.header.map((each, i) => [each, i]))).get(name);
  const columns = new Map<string, Column>();
  for (let i = 0; i < types.length; i++) {
    const wanted = types[i];
    if (!wanted) continue;
    const { name, type } = wanted;
    const column = block.header[from + i] === name ? from + i : placeOf(name);
    if (column !== undefined) columns.set(name, ready?.[column - from] ?? converted(block, { column, rows, room }, type));
  }
  return { length: rows, columns };
}

function converted(block: CsvBlock, at: ColumnPlace, type: SourceColumn["type"]): Column {
  if (type === "empty" || type === "nested") return { type: "empty" };
  return (type === "int" && integersOfScan({ scan: block.scan, column: at.column, rows: at.rows }, at.room)) || convert(cellsOf(block, at), type);
}

/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
export function plainNumbers(block: CsvBlock, at: ColumnPlace, type: "int" | "float"): Column | undefined {
  return type === "int" ? (integersOfScan({ scan: block.scan, column: at.column, rows: at.rows }, at.room) ?? plainIntegers(block, at)) : plainFloats(block, at);
}

// Twice nearly the same: one loop over two kinds of arrays takes half as long again.
function plainIntegers({ bytes, starts, ends, header: { length: width } }: CsvBlock, { column, rows, room = ownArrays }: ColumnPlace): Column | undefined {
  const values = room.doubles(rows);
  let rowOffsets: Int32Array | undefined;
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) {
      const value = plainInteger(bytes, start, end);
      if (value !== value || losesZeros(bytes, start, end)) return undefined;
      values[count++] = value;
    } else rowOffsets ??= offsetsOfOnes(rows, room);
    if (rowOffsets) rowOffsets[row + 1] = count;
  }
  return { type: "int", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}

function plainFloats({ bytes, starts, ends, header: { length: width } }: CsvBlock, { column, rows, room = ownArrays }: ColumnPlace): Column | undefined {
  const values = room.floats(rows);
  let rowOffsets: Int32Array | undefined;
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) {
      const value = plainNumber(bytes, start, end);
      if (value !== value) return undefined;
      values[count++] = value;
    } else rowOffsets ??= offsetsOfOnes(rows, room);
    if (rowOffsets) rowOffsets[row + 1] = count;
  }
  return { type: "float", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}

function offsetsOfOnes(rows: number, room: ArrayRoom): Int32Array {
  const offsets = room.integers(rows + 1);
  for (let row = 0; row <= rows; row++) offsets[row] = row;
  return offsets;
}

function cellsOf(block: CsvBlock, { column, rows, room = ownArrays }: ColumnPlace): Cells {
  const { starts, ends, header } = block;
  const width = header.length;
  let filled = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) if (starts[cell] !== ends[cell]) filled++;
  if (filled === rows) return { block, column, rows, filled, rowOffsets: undefined, room };
  const rowOffsets = room.integers(rows + 1);
  rowOffsets[0] = 0;
  for (let row = 0, cell = column, count = 0; row < rows; row++, cell += width) {
    if (starts[cell] !== ends[cell]) count++;
    rowOffsets[row + 1] = count;
  }
  return { block, column, rows, filled, rowOffsets, room };
}

function convert(cells: Cells, type: "int" | "float" | "bytes"): Column {
  if (type === "int") return integers(cells);
  return type === "float" ? floats(cells) : texts(cells);
}

function integers(cells: Cells): Column {
  const { block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room } = cells;
  const width = header.length;
  const values = room.doubles(filled);
  let count = 0;
  let anyWide = false;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start === end) continue;
    const value = parseInteger(bytes, start, end);
    if (value !== value) anyWide = true;
    values[count++] = value;
  }
  return anyWide ? wideIntegers(cells, values) : { type: "int", values, rowOffsets };
}

function wideIntegers({ block: { bytes, starts, ends, header }, column, rows, rowOffsets }: Cells, values: Float64Array): Column {
  const wide = new BigInt64Array(values.length);
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += header.length) {
    if (starts[cell] === ends[cell]) continue;
    wide[count] = parseWide(bytes, starts[cell]!, ends[cell]!);
    values[count] = Number(wide[count]);
    count++;
  }
  return { type: "int", values, wide, rowOffsets };
}

/** Rounded to float32, as the tf.Example will hold them. */
function floats({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room }: Cells): Column {
  const width = header.length;
  const values = room.floats(filled);
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) values[count++] = parseNumber(bytes, start, end);
  }
  return { type: "float", values, rowOffsets };
}

function texts({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room }: Cells): Column {
  const width = header.length;
  const offsets = room.integers(filled + 1);
  offsets[0] = 0;
  let size = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) size += ends[cell]! - starts[cell]!;
  const copied = room.bytes(size);
  let to = 0;
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start === end) continue;
    if (end - start > 48) copied.set(bytes.subarray(start, end), to);
    else for (let at = start, into = to; at < end;) copied[into++] = bytes[at++]!;
    to += end - start;
    offsets[++count] = to;
  }
  return { type: "bytes", bytes: copied, offsets, rowOffsets };
}
