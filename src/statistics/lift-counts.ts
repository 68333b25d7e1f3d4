import type { Batch, Column } from "../data/batch.ts";

/** A value as it is told apart: strings as their bytes (one character each), integers as numbers. */
export type Value = string | number;

/** Strings of more bytes are one value. */
const longString = 1024;

/** What stands for a longer string; longer than any string that is kept. */
export const longValue = "\0".repeat(longString + 1);

/** Rows counted, and their weights added up. */
export interface Tally {
  rows: number;
  weight: number;
}

/** One value of a feature: in how many rows it is, and in how many of them each label is (by the label's place). */
interface Occurrences extends Tally {
  readonly with: number[];
  readonly weightWith: number[];
}

/** Counts of a feature's values together with labels. */
export interface LiftCounts {
  values: Map<Value, Occurrences>;
  /** How often a value that was dropped may have occurred; 0 when none was. */
  dropped: number;
}

/** Which values each row has, none twice. */
export function distinctValues(column: Column, batch: Batch): readonly (readonly Value[])[] {
  const none: readonly Value[] = [];
  if (column.type === "empty") return Array.from({ length: batch.length }, () => none);
  const value = reader(column);
  const offsets = column.rowOffsets;
  return Array.from({ length: batch.length }, (_, row) => {
    if (!offsets) return [value(row)];
    const [from, to] = [offsets[row]!, offsets[row + 1]!];
    if (to - from === 1) return [value(from)];
    return to === from ? none : [...new Set(Array.from({ length: to - from }, (_, at) => value(from + at)))];
  });
}

function reader(column: Exclude<Column, { type: "empty" }>): (at: number) => Value {
  if (column.type !== "bytes") return column.type === "int" && column.wide ? (at) => Number(column.wide![at]!) : (at) => column.values[at]!;
  const { offsets } = column;
  const bytes = Buffer.from(column.bytes.buffer, column.bytes.byteOffset, column.bytes.length);
  return (at) => (offsets[at + 1]! - offsets[at]! > longString ? longValue : bytes.toString("latin1", offsets[at]!, offsets[at + 1]!));
}

/** Counts the values of rows together with the labels of these rows. */
export function countTogether(counts: LiftCounts, values: readonly (readonly Value[])[], { labels, weights }: { readonly labels: readonly (readonly number[])[]; readonly weights: ArrayLike<number> | undefined }): void {
  for (let row = 0; row < values.length; row++) {
    const weight = weights ? weights[row]! : 0;
    for (const value of values[row]!) {
      let found = counts.values.get(value);
      if (!found) counts.values.set(value, (found = { rows: 0, weight: 0, with: [], weightWith: [] }));
      found.rows++;
      found.weight += weight;
      for (const label of labels[row]!) addAt(found, label, 1, weight);
    }
  }
}

function addAt({ with: rows, weightWith }: Occurrences, label: number, count: number, weight: number): void {
  while (rows.length <= label) {
    rows.push(0);
    weightWith.push(0);
  }
  rows[label]! += count;
  weightWith[label]! += weight;
}

/** Adds the counts of `right`, whose label i is `places[i]` here. */
export function mergeTogether(left: LiftCounts, right: LiftCounts, places: readonly number[]): void {
  for (const [value, from] of right.values) {
    let found = left.values.get(value);
    if (!found) left.values.set(value, (found = { rows: 0, weight: 0, with: [], weightWith: [] }));
    found.rows += from.rows;
    found.weight += from.weight;
    for (const [label, count] of from.with.entries()) addAt(found, places[label]!, count, from.weightWith[label]!);
  }
  left.dropped += right.dropped;
}

/** Keeps the most frequent values only, once there are twice as many as may be kept. */
export function bound(counts: LiftCounts, limit: number): void {
  if (counts.values.size <= 2 * limit) return;
  const sorted = [...counts.values].sort(([a, { rows: m }], [b, { rows: n }]) => n - m || compareValues(a, b));
  counts.dropped += sorted[limit]![1].rows;
  counts.values = new Map(sorted.slice(0, limit));
}

/** Numbers before strings, each in their order; strings by their bytes. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
