import type { Family, Total } from "../../src/evaluation/metric.ts";
import type { SliceTotals, Scores } from "../../src/evaluation/tallies.ts";
import { tallies } from "../../src/evaluation/tallies.ts";

/** Scores of rows that are all in the overall slice. */
export function scores(labels: readonly number[], candidate: readonly number[], { baseline, firstRow = 0 }: { baseline?: readonly number[]; firstRow?: number } = {}): Scores {
  const length = labels.length;
  return {
    length, width: candidate.length / Math.max(1, length), labels: Float64Array.from(labels), candidate: Float64Array.from(candidate),
    rows: Float64Array.from({ length }, (_, i) => firstRow + i),
    ...(baseline ? { baseline: Float64Array.from(baseline) } : {}),
    slices: [{ key: [], rows: Int32Array.from({ length }, (_, i) => i) }],
  };
}

/** What a family finds in some rows. */
export function overall(family: Family, rows: Scores, seed = 7): SliceTotals {
  const accumulator = tallies(family, seed);
  return accumulator.finish(accumulator.add(accumulator.create(), rows))[0]!;
}

/** One metric's value on some rows. */
export function value(family: Family, name: string, labels: readonly number[], predictions: readonly number[]): number {
  return family.metrics.find((metric) => metric.name === name)!.value(total(family, labels, predictions));
}

export function total(family: Family, labels: readonly number[], predictions: readonly number[]): Total {
  return overall(family, scores(labels, predictions)).candidate.full;
}
