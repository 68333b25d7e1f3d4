import type { Batch, Column } from "../../src/data/batch.ts";
import { analyzeTransform } from "../../src/transform/analyze.ts";
import type { RawFeature } from "../../src/transform/graph.ts";
import { tracePreprocess, type Preprocess } from "../../src/transform/trace.ts";
import type { Transform } from "../../src/transform/transform.ts";

/** `null` is missing. */
export type Cell = number | bigint | string | null;
export type Table = Readonly<Record<string, readonly Cell[]>>;

const encoder = new TextEncoder();

/** A column of one value or none per row. */
export function column(cells: readonly Cell[], dtype: RawFeature["dtype"]): Column {
  const present = cells.filter((cell) => cell !== null);
  const rowOffsets = Int32Array.of(0, ...cells.map((_, row) => cells.slice(0, row + 1).filter((cell) => cell !== null).length));
  const shape = present.length === cells.length ? {} : { rowOffsets };
  if (present.length === 0) return { type: "empty" };
  if (dtype === "string") {
    const texts = present.map((cell) => encoder.encode(String(cell)));
    const offsets = new Int32Array(texts.length + 1);
    texts.forEach((text, j) => { offsets[j + 1] = offsets[j]! + text.length; });
    return { type: "bytes", bytes: new Uint8Array(Buffer.concat(texts)), offsets, ...shape };
  }
  const values = present.map(Number);
  if (dtype === "float32") return { type: "float", values: Float32Array.from(values), ...shape };
  const wide = present.some((cell) => typeof cell === "bigint") ? { wide: BigInt64Array.from(present.map(BigInt)) } : {};
  return { type: "int", values: Float64Array.from(values), ...wide, ...shape };
}

export function batchOf(table: Table, features: readonly RawFeature[]): Batch {
  const columns = new Map(features.filter(({ name }) => table[name]).map(({ name, dtype }) => [name, column(table[name]!, dtype)]));
  return { length: Object.values(table)[0]?.length ?? 0, columns };
}

/** The table cut at these rows into batches. */
export function batchesOf(table: Table, features: readonly RawFeature[], cuts: readonly number[] = []): Batch[] {
  const rows = Object.values(table)[0]?.length ?? 0;
  const edges = [...new Set([0, ...cuts.filter((cut) => cut > 0 && cut < rows), rows])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => batchOf(Object.fromEntries(Object.entries(table).map(([name, cells]) => [name, cells.slice(edges[i], end)])), features));
}

/** Float for numbers with a fraction, int for whole ones, string for text. */
export function featuresOf(table: Table): RawFeature[] {
  return Object.entries(table).map(([name, cells]) => {
    const present = cells.filter((cell) => cell !== null);
    const dtype = present.some((cell) => typeof cell === "string") ? "string" : present.every((cell) => typeof cell === "bigint" || Number.isInteger(cell)) ? "int64" : "float32";
    return { name, dtype, shape: [] };
  });
}

export interface Case {
  readonly table: Table;
  readonly features?: readonly RawFeature[];
  readonly cuts?: readonly number[];
}

export async function analyzed(preprocess: Preprocess, { table, features = featuresOf(table), cuts = [] }: Case): Promise<Transform> {
  return await analyzeTransform(tracePreprocess(preprocess, features), () => batchesOf(table, features, cuts));
}

/** Values of each output, row by row; vectors as lists. */
export function plain(batch: Batch): Record<string, unknown[]> {
  const decoder = new TextDecoder();
  return Object.fromEntries([...batch.columns].map(([name, column]) => {
    if (column.type === "empty") return [name, []];
    const value = (j: number): unknown => (column.type === "bytes" ? decoder.decode(column.bytes.subarray(column.offsets[j], column.offsets[j + 1])) : column.values[j]);
    const { rowOffsets } = column;
    return [name, Array.from({ length: batch.length }, (_, row) =>
      (rowOffsets ? Array.from({ length: rowOffsets[row + 1]! - rowOffsets[row]! }, (_, k) => value(rowOffsets[row]! + k)) : value(row)))];
  }));
}

/** Analyzes and applies to the same table. */
export async function transformed(preprocess: Preprocess, given: Case): Promise<Record<string, unknown[]>> {
  const transform = await analyzed(preprocess, given);
  return plain(transform.apply(batchOf(given.table, given.features ?? featuresOf(given.table))));
}
