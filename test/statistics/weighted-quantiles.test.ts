import { quantileSketch } from "../../src/statistics/quantile-sketch.ts";
import { weightedQuantiles, type WeighedValues } from "../../src/statistics/weighted-quantiles.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { floats, seeded } from "./columns.ts";

const weighed = (...pairs: (readonly [value: number, weight: number])[]): WeighedValues => ({ values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) });
const sketch = (input: WeighedValues) => weightedQuantiles.finish(weightedQuantiles.add(weightedQuantiles.create(), input));

accumulatorLaws("the weighted quantile sketch", weightedQuantiles, {
  inputs: [weighed([1, 0.5], [2, 2], [NaN, 1]), weighed(), weighed([1, 0.25], [-Infinity, 1]), weighed([7, 0], [2, 1])],
  otherwise: [weighed([1, 0.5]), weighed([2, 2], [NaN, 1], [1, 0.25]), weighed([-Infinity, 1], [7, 0], [2, 1])],
  view: ({ values, cumulative, total }) => [[...values], [...cumulative], total],
});

test("equal values are one, with all their weight; values of weight 0 and NaN are left out", () => {
  const found = sketch(weighed([3, 1], [1, 2], [3, 0.5], [NaN, 9], [2, 0]));
  expect([[...found.values], [...found.cumulative], found.total]).toEqual([[1, 3], [2, 3.5], 3.5]);
});

test("with weights of 1 it is the sketch without weights, on small data", () => {
  const random = seeded(5);
  const values = Array.from({ length: 4000 }, () => Math.floor(random() * 1000) / 8);
  const [own, plain] = [sketch({ values, weights: values.map(() => 1) }), quantileSketch.finish(quantileSketch.add(quantileSketch.create(), floats(values)))];
  expect([[...own.values], [...own.cumulative]]).toEqual([[...plain.values], [...plain.cumulative]]);
});

for (const order of ["random", "ascending", "descending"] as const) {
  test(`a rank is off by at most the stated share of all weight, values in ${order} order`, () => {
    const random = seeded(11);
    const rows = Array.from({ length: 200_000 }, () => [random() ** 3, random() < 0.01 ? 50 * random() : random()] as const);
    if (order !== "random") rows.sort(([a], [b]) => (order === "ascending" ? a - b : b - a));
    const parts = [rows.slice(0, 70_001), rows.slice(70_001)].map((part) => weightedQuantiles.add(weightedQuantiles.create(), { values: part.map(([value]) => value), weights: part.map(([, weight]) => weight) }));
    const found = weightedQuantiles.finish(weightedQuantiles.merge(parts[0]!, parts[1]!));
    const sorted = [...rows].sort(([a], [b]) => a - b);
    const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
    expect(Math.abs(found.total / total - 1)).toBeLessThan(1e-9);
    expect([found.values[0], found.values.at(-1)]).toEqual([sorted[0]![0], sorted.at(-1)![0]]);
    const bound = Math.ceil(Math.log2(rows.length / 4096)) / 8192;
    let worst = 0;
    let at = 0;
    let below = 0;
    found.values.forEach((value, i) => {
      while (at < sorted.length && sorted[at]![0] <= value) below += sorted[at++]![1];
      // The true rank of the value lies between those of what stands for the cell before it and itself.
      const [low, high] = [i === 0 ? 0 : found.cumulative[i - 1]!, found.cumulative[i]!];
      worst = Math.max(worst, low - below, below - high);
    });
    expect(worst / total).toBeLessThan(bound);
  });
}
