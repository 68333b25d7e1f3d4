import { firstValue, valueCount, type Batch, type Column } from "../data/batch.ts";
import { hashBytes } from "../data/hash-bytes.ts";
import { hashRange, rowHashes } from "./row-hash.ts";

/** One value of a row: a number, or a string as its bytes (one character each; a long one is cut, and told apart by its hash). */
export type Cell = number | string;

interface SampledRow {
  /** How many rows of the data are equal to this one. */
  count: number;
  /** By the feature's place in `names`; `undefined` where it is missing. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** Different rows of the data, those with the lowest hashes: which ones does not depend on order or batches. */
export interface RowSample {
  /** In the order in which they appeared. */
  names: string[];
  /** Whether each of them has strings. */
  texts: boolean[];
  rows: Map<number, SampledRow>;
  /** Rows with a hash from here on are left out. */
  below: number;
  limit: number;
}

/** Cells that are kept at most, twice as many for a while: of data with very many features there are fewer rows. */
const mostCells = 2_000_000;
const longString = 64;
/** Lists are cut here. */
const longList = 1000;

/** A sample without rows, of at most `limit` different ones. */
export function rowSample(limit: number): RowSample {
  return { names: [], texts: [], rows: new Map(), below: hashRange, limit };
}

/** Looks at the rows of a batch. */
export function addRows(sample: RowSample, { columns, length }: Batch, seed: number): void {
  const present = [...columns].filter(([, column]) => column.type !== "empty");
  const places = present.map(([name, column]) => placeOf(sample, name, column.type === "bytes"));
  sample.limit = Math.max(100, Math.min(sample.limit, Math.floor(mostCells / Math.max(1, columns.size))));
  const hashes = rowHashes(present, length, seed);
  for (let row = 0; row < length; row++) {
    const hash = hashes[row]!;
    if (hash >= sample.below) continue;
    const known = sample.rows.get(hash);
    if (known) { known.count++; continue; }
    const cells = new Array<readonly Cell[] | undefined>(sample.names.length).fill(undefined);
    for (const [at, [, column]] of present.entries()) cells[places[at]!] = cellsOf(column, row);
    sample.rows.set(hash, { count: 1, cells });
    if (sample.rows.size >= 2 * sample.limit) shrink(sample);
  }
}

function placeOf(sample: RowSample, name: string, isText: boolean): number {
  const known = sample.names.indexOf(name);
  const place = known >= 0 ? known : sample.names.push(name) - 1;
  sample.texts[place] = (sample.texts[place] ?? false) || isText;
  return place;
}

function cellsOf(column: Column, row: number): readonly Cell[] | undefined {
  const count = valueCount(column, row);
  if (column.type === "empty" || count < 0) return undefined;
  const from = firstValue(column, row);
  return Array.from({ length: Math.min(count, longList) }, (_, at) => {
    if (column.type !== "bytes") return column.type === "int" && column.wide ? Number(column.wide[from + at]!) : column.values[from + at]!;
    const [start, end] = [column.offsets[from + at]!, column.offsets[from + at + 1]!];
    const text = Buffer.from(column.bytes.buffer, column.bytes.byteOffset + start, Math.min(end - start, longString)).toString("latin1");
    return end - start <= longString ? text : `${text}${hashBytes(column.bytes, start, end)}`;
  });
}

/** Leaves the rows with the lowest hashes. */
function shrink(sample: RowSample): void {
  if (sample.rows.size <= sample.limit) return;
  const hashes = Float64Array.from(sample.rows.keys()).sort();
  sample.below = hashes[sample.limit]!;
  for (const hash of hashes.subarray(sample.limit)) sample.rows.delete(hash);
}

/** Joins the rows of another sample into this one. */
export function mergeRows(left: RowSample, right: RowSample): void {
  const places = right.names.map((name, at) => placeOf(left, name, right.texts[at]!));
  left.limit = Math.min(left.limit, right.limit);
  left.below = Math.min(left.below, right.below);
  for (const hash of left.rows.keys()) if (hash >= left.below) left.rows.delete(hash);
  for (const [hash, { count, cells }] of right.rows) {
    if (hash >= left.below) continue;
    const known = left.rows.get(hash);
    if (known) { known.count += count; continue; }
    const own = new Array<readonly Cell[] | undefined>(left.names.length).fill(undefined);
    for (const [at, cell] of cells.entries()) own[places[at]!] = cell;
    left.rows.set(hash, { count, cells: own });
  }
  if (left.rows.size >= 2 * left.limit) shrink(left);
}

/**
 * At most `limit` rows that stand for the data, equal ones as often as they are in it: all rows when there are no more,
 * else evenly spread over them. In the order of their hashes.
 */
export function sampledRows({ rows, limit }: RowSample): readonly (readonly (readonly Cell[] | undefined)[])[] {
  const kept = [...rows].sort(([a], [b]) => a - b).slice(0, limit).map(([, row]) => row);
  const total = kept.reduce((sum, { count }) => sum + count, 0);
  const wanted = Math.min(total, limit);
  const found: (readonly (readonly Cell[] | undefined)[])[] = [];
  let passed = 0;
  for (const { count, cells } of kept) {
    passed += count;
    while (found.length < wanted && Math.floor(((found.length + 0.5) * total) / wanted) < passed) found.push(cells);
  }
  return found;
}
