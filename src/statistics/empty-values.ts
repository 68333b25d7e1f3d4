import { customNumber } from "./custom-statistics.ts";
import { featureValues, type FeatureValues } from "./feature-values.ts";
import type { Generator } from "./generator.ts";

interface EmptyCounts {
  readonly path: readonly string[];
  minusOnes: number;
  texts: number;
  lists: number;
}

/**
 * Values that often stand for nothing: −1 (custom statistic `int_-1`, also of fractions), the empty string (`str_empty`), and
 * in lists of lists an empty inner list (`list_empty`). Only those that occur are given.
 */
export const emptyValues: Generator<Map<string, EmptyCounts>> = {
  name: "empty-values",
  create: () => new Map(),

  add(state, batch) {
    for (const feature of featureValues(batch)) countEmpty(countsOf(state, feature.key, feature.path), feature);
    return state;
  },

  merge(left, right) {
    for (const [key, { path, minusOnes, texts, lists }] of right) {
      const counts = countsOf(left, key, path);
      counts.minusOnes += minusOnes;
      counts.texts += texts;
      counts.lists += lists;
    }
    return left;
  },

  finish: (state) => ({
    features: [...state.values()].map(({ path, minusOnes, texts, lists }) => ({
      path,
      custom: ([["int_-1", minusOnes], ["str_empty", texts], ["list_empty", lists]] as const).filter(([, count]) => count > 0).map(([name, count]) => customNumber(name, count)),
    })).filter(({ custom }) => custom.length > 0),
  }),
};

function countsOf(state: Map<string, EmptyCounts>, key: string, path: readonly string[]): EmptyCounts {
  let counts = state.get(key);
  if (!counts) state.set(key, (counts = { path: [...path], minusOnes: 0, texts: 0, lists: 0 }));
  return counts;
}

function countEmpty(counts: EmptyCounts, { column, from, to, innerLengths }: FeatureValues): void {
  if (innerLengths) {
    for (const length of innerLengths) if (length === 0) counts.lists++;
  } else if (column.type === "bytes") {
    for (let value = from; value < to; value++) if (column.offsets[value] === column.offsets[value + 1]) counts.texts++;
  } else {
    const minusOne = column.type === "int" && column.wide ? -1n : -1;
    const values = (column.type === "int" && column.wide) || column.values;
    for (let value = from; value < to; value++) if (values[value] === minusOne) counts.minusOnes++;
  }
}
