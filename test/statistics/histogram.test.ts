import fc from "fast-check";
import { numericShape } from "../../src/statistics/histogram.ts";
import { quantileSketch } from "../../src/statistics/quantile-sketch.ts";
import type { Histogram } from "../../src/statistics/statistics_pb.ts";
import { floats } from "./columns.ts";

const shape = (values: number[], buckets = 3, quantileBuckets = 4) =>
  numericShape(quantileSketch.finish(quantileSketch.add(quantileSketch.create(), floats(values))), { buckets, quantileBuckets, nan: values.filter(Number.isNaN).length });
const rows = ({ buckets }: Histogram) => buckets.map(({ lowValue, highValue, sampleCount }) => [lowValue, highValue, Number(sampleCount.toFixed(7))]);

test("equal-width counts are interpolated from the internal quantiles, as TFDV's are", () => {
  expect(rows(shape([1, 2, 3, 4, 5, 1]).standard).map(([, , count]) => count)).toEqual([3.0049751, 1.0049751, 1.9900498]);
  expect(rows(shape([1, 2, 3, 4, 5]).standard).map(([, , count]) => count)).toEqual([2.0041667, 1.0041667, 1.9916667]);
  expect(rows(shape([1, 2]).standard).map(([, , count]) => count)).toEqual([1.0016584, 0.0016584, 0.9966833]);
});

test("quantile buckets that end at one value share its mass", () => {
  expect(rows(shape([1, 2, 3, 4, 5, 1]).quantiles)).toEqual([[1, 1, 2], [1, 3, 2], [3, 4, 1], [4, 5, 1]]);
  expect(rows(shape([1, 2]).quantiles)).toEqual([[1, 1, 1], [1, 2, 0.3333333], [2, 2, 0.3333333], [2, 2, 0.3333333]]);
});

test("infinities have buckets of their own", () => {
  const infinity = Infinity;
  const values = [1, 2, infinity, infinity, -infinity, 3, 4, 5, -infinity, 1, infinity, -infinity];
  expect(rows(shape(values, 4).standard)).toEqual([[-infinity, -infinity, 3], [1, 2, 3], [2, 3, 1], [3, 4, 1], [4, 5, 1], [infinity, infinity, 3]]);
  expect(rows(shape(values, 4).quantiles)).toEqual([[-infinity, 1, 5], [1, 3, 2], [3, infinity, 2.5], [infinity, infinity, 2.5]]);
  expect(shape(values).median).toBe(3);
});

test("one distinct value is one point, no value no bucket, and NaN is told", () => {
  expect(rows(shape([7, 7, 7]).standard)).toEqual([[7, 7, 3]]);
  expect(shape([NaN, NaN]).standard).toMatchObject({ numNan: 2n, buckets: [] });
  expect(rows(shape([Infinity]).standard)).toEqual([[Infinity, Infinity, 1]]);
  expect(rows(shape([-1.7e308, 1.7e308]).standard)).toEqual([]);
});

test("every value is in some bucket, and buckets touch", () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 200 }), (values) => {
    const { standard, quantiles } = shape(values, 10, 10);
    for (const histogram of [standard, quantiles]) {
      const total = histogram.buckets.reduce((sum, { sampleCount }) => sum + sampleCount, 0);
      expect(Math.abs(total - values.length)).toBeLessThan(1e-6 * values.length);
      histogram.buckets.slice(1).forEach(({ lowValue }, i) => expect(lowValue).toBe(histogram.buckets[i]!.highValue));
    }
  }), { numRuns: 100 });
});
