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
}

interface Conversion {
  readonly rows?: number;
  readonly ready?: ReadonlyMap<string, Column>;
}

/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value. `ready` are columns that are made already.
 */
export function convertCsv(block: CsvBlock, types: readonly SourceColumn[], { rows = block.rows, ready }: Conversion = {}): Batch {
  const places = new Map(block.header.map((name, i) => [name, i]));
  const columns = new Map<string, Column>();
  for (const { name, type } of types) {
    const column = places.get(name);
    if (column === undefined) continue;
    columns.set(name, ready?.get(name) ?? (type === "empty" || type === "nested" ? { type: "empty" } : (type === "int" && integersOfScan({ scan: block.scan, column, rows })) || convert(cellsOf(block, column, rows), type)));
  }
  return { length: rows, columns };
}

/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
export function plainNumbers(block: CsvBlock, at: { readonly column: number; readonly rows: number }, type: "int" | "float"): Column | undefined {
  return type === "int" ? (integersOfScan({ scan: block.scan, ...at }) ?? plainIntegers(block, at)) : plainFloats(block, at);
}

// Twice nearly the same: one loop over two kinds of arrays takes half as long again.
function plainIntegers({ bytes, starts, ends, header: { length: width } }: CsvBlock, { column, rows }: { readonly column: number; readonly rows: number }): Column | undefined {
  const values = new Float64Array(rows);
  let rowOffsets: Int32Array | undefined;
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) {
      const value = plainInteger(bytes, start, end);
      if (value !== value || losesZeros(bytes, start, end)) return undefined;
      values[count++] = value;
    } else rowOffsets ??= offsetsOfOnes(rows);
    if (rowOffsets) rowOffsets[row + 1] = count;
  }
  return { type: "int", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}

function plainFloats({ bytes, starts, ends, header: { length: width } }: CsvBlock, { column, rows }: { readonly column: number; readonly rows: number }): Column | undefined {
  const values = new Float32Array(rows);
  let rowOffsets: Int32Array | undefined;
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) {
      const value = plainNumber(bytes, start, end);
      if (value !== value) return undefined;
      values[count++] = value;
    } else rowOffsets ??= offsetsOfOnes(rows);
    if (rowOffsets) rowOffsets[row + 1] = count;
  }
  return { type: "float", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}

function offsetsOfOnes(rows: number): Int32Array {
  const offsets = new Int32Array(rows + 1);
  for (let row = 0; row <= rows; row++) offsets[row] = row;
  return offsets;
}

function cellsOf(block: CsvBlock, column: number, rows: number): Cells {
  const { starts, ends, header } = block;
  const width = header.length;
  let filled = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) if (starts[cell] !== ends[cell]) filled++;
  if (filled === rows) return { block, column, rows, filled, rowOffsets: undefined };
  const rowOffsets = new Int32Array(rows + 1);
  for (let row = 0, cell = column, count = 0; row < rows; row++, cell += width) {
    if (starts[cell] !== ends[cell]) count++;
    rowOffsets[row + 1] = count;
  }
  return { block, column, rows, filled, rowOffsets };
}

function convert(cells: Cells, type: "int" | "float" | "bytes"): Column {
  if (type === "int") return integers(cells);
  return type === "float" ? floats(cells) : texts(cells);
}

function integers(cells: Cells): Column {
  const { block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets } = cells;
  const width = header.length;
  const values = new Float64Array(filled);
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
function floats({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets }: Cells): Column {
  const width = header.length;
  const values = new Float32Array(filled);
  let count = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start !== end) values[count++] = parseNumber(bytes, start, end);
  }
  return { type: "float", values, rowOffsets };
}

function texts({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets }: Cells): Column {
  const width = header.length;
  const offsets = new Int32Array(filled + 1);
  let size = 0;
  for (let row = 0, cell = column; row < rows; row++, cell += width) size += ends[cell]! - starts[cell]!;
  const copied = new Uint8Array(size);
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
