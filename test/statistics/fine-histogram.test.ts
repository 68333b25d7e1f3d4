import fc from "fast-check";
import { fineHistogram } from "../../src/statistics/fine-histogram.ts";
import { quantileSketch } from "../../src/statistics/quantile-sketch.ts";
import { floats, seeded } from "./columns.ts";

const of = (values: readonly number[]) => fineHistogram(quantileSketch.finish(quantileSketch.add(quantileSketch.create(), floats(values)))).buckets;

test("values that are at least half a percent have buckets of their own", () => {
  expect(of([1, 1, 2, 4]).map(({ lowValue, highValue, sampleCount }) => [lowValue, highValue, sampleCount])).toEqual([[1, 1, 2], [2, 2, 1], [4, 4, 1]]);
});

test("no mass is lost, and the smallest and largest values are there, however many they are", () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 900 }), (values) => {
    const buckets = of(values);
    expect(buckets.reduce((sum, { sampleCount }) => sum + sampleCount, 0)).toBe(values.length);
    expect([buckets[0]!.lowValue + 0, buckets.at(-1)!.highValue + 0]).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
  }), { numRuns: 100 });
});

test("no bucket between values holds more than about a percent, and the ends are finer", () => {
  const random = seeded(1);
  const buckets = of(Array.from({ length: 20_000 }, () => random() ** 4));
  expect(Math.max(...buckets.map(({ sampleCount }) => sampleCount))).toBeLessThanOrEqual(220);
  expect(buckets.at(-1)!.sampleCount).toBeLessThanOrEqual(11);
  expect(buckets.length).toBeLessThan(130);
});
