import { create } from "@bufbuild/protobuf";
import fc from "fast-check";
import { HistogramSchema, type Histogram } from "../../src/statistics/statistics_pb.ts";
import { jensenShannon, jensenShannonOfHistograms, jensenShannonOfLabels, lInfinity, normalizedAbsoluteDifference } from "../../src/validation/distances.ts";

const r = [120, 80, 50, 30, 20];
const c = [100, 90, 70, 25, 35];
const counts = (row: readonly number[]) => new Map(row.map((count, i) => [String(i), count]));
const histogram = (...rows: (readonly [low: number, high: number, count: number])[]): Histogram =>
  create(HistogramSchema, { buckets: rows.map(([lowValue, highValue, sampleCount]) => ({ lowValue, highValue, sampleCount })) });

test("Jensen-Shannon divergence is in bits", () => {
  expect(jensenShannon(r, c)).toBeCloseTo(0.011317708341001577, 15);
  expect(jensenShannonOfLabels(counts(r), counts(c))).toBeCloseTo(0.011317708341001577, 15);
  expect(jensenShannon([4, 2, 3, 1], [2, 3, 2, 5])).toBeCloseTo(0.12686398359968404, 14);
  expect(jensenShannon([5, 3, 2, 0], [4, 2, 3, 3])).toBeCloseTo(0.15304508182380752, 14);
  expect(jensenShannon([1, 0], [0, 5])).toBe(1);
});

test("L-infinity divides each side by its own total, the normalized absolute difference both by both", () => {
  expect(lInfinity(counts(r), counts(c)).value).toBeCloseTo(0.0875, 15);
  expect(lInfinity(new Map([["a", 1], ["b", 3]]), new Map([["a", 3], ["b", 1]]))).toEqual({ value: 0.5, label: "b" });
  expect(normalizedAbsoluteDifference(counts([1, 0]), counts([0, 3])).value).toBe(0.75);
  expect(lInfinity(new Map(), new Map())).toEqual({ value: 0, label: "" });
});

test("histograms with other edges are cut at both, their mass spread evenly", () => {
  const a = histogram([1, 2, 2], [2, 3, 2]);
  expect(jensenShannonOfHistograms(a, histogram([1, 1.5, 1], [1.5, 3, 3]))).toBeCloseTo(0, 15);
  expect(jensenShannonOfHistograms(a, histogram([1, 3, 4]))).toBeCloseTo(0, 15);
  expect(jensenShannonOfHistograms(a, histogram([5, 6, 4]))).toBe(1);
  expect(jensenShannonOfHistograms(histogram([0, 2, 2]), histogram([1, 3, 2]))).toBeCloseTo(jensenShannon([1, 1, 0], [0, 1, 1]), 15);
});

test("single values are matched by value, infinities and NaN never match", () => {
  const points = (count: number) => histogram([1, 1, count], [2, 2, 10 - count]);
  expect(jensenShannonOfHistograms(points(3), points(3))).toBe(0);
  expect(jensenShannonOfHistograms(points(3), points(6))).toBeCloseTo(jensenShannon([3, 7], [6, 4]), 15);
  const infinite = histogram([0, 1, 1], [Infinity, Infinity, 1]);
  expect(jensenShannonOfHistograms(infinite, infinite)).toBeCloseTo(0.5, 15);
  const nan = create(HistogramSchema, { buckets: [{ lowValue: 0, highValue: 1, sampleCount: 3 }], numNan: 1n });
  expect(jensenShannonOfHistograms(nan, nan)).toBeCloseTo(0.25, 15);
  expect(jensenShannonOfHistograms(histogram(), points(3))).toBeUndefined();
});

test("a divergence is symmetric, between 0 and 1, and 0 for equal shares", () => {
  const row = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
  fc.assert(fc.property(row, row, (a, b) => {
    fc.pre(a.some(Boolean) && b.some(Boolean));
    const value = jensenShannon(a, b);
    expect(value).toBeCloseTo(jensenShannon(b, a), 12);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
    expect(jensenShannon(a, a.map((count) => count * 3))).toBeCloseTo(0, 12);
  }));
});
