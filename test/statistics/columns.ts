import type { Batch, BytesColumn, Column, FloatColumn, IntColumn } from "../../src/data/batch.ts";
import type { Piece } from "../../src/statistics/piece.ts";

/** One value per row, no row missing. */
export function floats(values: readonly number[]): Piece<FloatColumn> {
  return { column: { type: "float", values: Float64Array.from(values) }, rows: values.length };
}

export function ints(values: readonly number[]): Piece<IntColumn> {
  return { column: { type: "int", values: Float64Array.from(values) }, rows: values.length };
}

export function strings(values: readonly (string | Uint8Array)[]): Piece<BytesColumn> {
  const parts = values.map((value) => (typeof value === "string" ? new TextEncoder().encode(value) : value));
  const offsets = new Int32Array(parts.length + 1);
  parts.forEach((part, i) => { offsets[i + 1] = offsets[i]! + part.length; });
  return { column: { type: "bytes", bytes: Uint8Array.from(Buffer.concat(parts)), offsets }, rows: values.length };
}

type Row<T> = readonly T[] | null;

/** Lists of values per row; null is a missing row, [] a present one without values. */
export function lists(type: "int" | "float", rows: readonly Row<number>[]): Piece<IntColumn | FloatColumn> {
  return { column: { type, values: Float64Array.from(rows.flatMap((row) => row ?? [])), ...shape(rows) }, rows: rows.length };
}

export function stringLists(rows: readonly Row<string | Uint8Array>[]): Piece<BytesColumn> {
  const { column } = strings(rows.flatMap((row) => row ?? []));
  return { column: { ...column, ...shape(rows) }, rows: rows.length };
}

function shape(rows: readonly Row<unknown>[]): { rowOffsets: Int32Array; present: Uint8Array } {
  const rowOffsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => { rowOffsets[i + 1] = rowOffsets[i]! + (row?.length ?? 0); });
  return { rowOffsets, present: Uint8Array.from(rows, (row) => (row ? 1 : 0)) };
}

export function batch(columns: Readonly<Record<string, Piece>>): Batch {
  const pieces = Object.values(columns);
  return { length: pieces[0]?.rows ?? 0, columns: new Map<string, Column>(Object.entries(columns).map(([name, { column }]) => [name, column])) };
}

/** A repeatable stream of numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
