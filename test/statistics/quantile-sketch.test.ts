import fc from "fast-check";
import { addTimes, boundaries, quantileSketch, type Quantiles } from "../../src/statistics/quantile-sketch.ts";
import { storeState } from "../../src/statistics/stored-state.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { floats, ints, seeded } from "./columns.ts";

const sketch = (values: number[]): Quantiles => quantileSketch.finish(quantileSketch.add(quantileSketch.create(), floats(values)));

accumulatorLaws("the quantile sketch", quantileSketch, {
  inputs: [floats([1, 2.5, NaN, 0]), ints([-40000, 7, 7, 30000]), floats([]), floats([Infinity, 2.5, -1e300])],
  otherwise: [floats([1, 2.5, NaN, 0, -40000]), floats([7, 7]), floats([30000, Infinity, 2.5, -1e300])],
  view: ({ values, cumulative }) => [[...values], [...cumulative]],
});

test("few values are exact order statistics", () => {
  const found = sketch([3, 1, 2, 1, 5, 4]);
  expect([...found.values]).toEqual([1, 2, 3, 4, 5]);
  expect([...found.cumulative]).toEqual([2, 3, 4, 5, 6]);
  expect([...boundaries(found, 4).values]).toEqual([1, 1, 3, 4, 5]);
  expect([...boundaries(found, 4).cumulative]).toEqual([2, 2, 4, 5, 6]);
});

test("up to 8,191 values of any kind are exact", () => {
  fc.assert(fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 300 }), (values) => {
    const found = sketch(values);
    const sorted = [...values].sort((a, b) => a - b);
    expect(found.total).toBe(values.length);
    found.values.forEach((value, i) => expect(sorted.filter((other) => other <= value).length).toBe(found.cumulative[i]));
  }), { numRuns: 100 });
  const many = Array.from({ length: 8191 }, (_, i) => (i * 7919) % 8191 + 0.5);
  expect([...sketch(many).values]).toEqual([...many].sort((a, b) => a - b));
});

test("small integers are exact in any number", () => {
  const state = quantileSketch.create();
  addTimes(state, 3, 1e9);
  addTimes(state, -7, 2e9);
  const found = quantileSketch.finish(state);
  expect([...found.cumulative]).toEqual([2e9, 3e9]);
});

test("integers are exact in any number and order, whether they wait or are counted, and next to wider ones", () => {
  const values = Array.from({ length: 20_000 }, (_, i) => (i % 5 === 0 ? 2 ** 40 + (i % 35) : ((i * 7919) % 60_000) - 30_000));
  const state = quantileSketch.create();
  for (let from = 0; from < values.length; from += 777) quantileSketch.merge(state, quantileSketch.add(quantileSketch.create(), ints(values.slice(from, from + 777))));
  const found = quantileSketch.finish(state);
  const sorted = values.toSorted((a, b) => a - b);
  expect([...found.values]).toEqual([...new Set(sorted)]);
  expect([...found.cumulative]).toEqual([...new Set(sorted)].map((value) => sorted.lastIndexOf(value) + 1));
});

test("a state of which little is known is little", () => {
  const state = quantileSketch.add(quantileSketch.create(), ints([30_000, -30_000, 0, 1, 2 ** 40]));
  addTimes(state, 1, 1_000_000);
  expect(storeState(state).length).toBeLessThan(300);
});

for (const [order, place] of [["random", undefined], ["ascending", 1], ["descending", -1]] as const) {
  test(`a rank is off by at most the stated error, values in ${order} order`, () => {
    const random = seeded(7);
    const values = Float64Array.from({ length: 300_000 }, () => random() ** 3);
    const sorted = values.slice().sort();
    if (place) values.set(place === 1 ? sorted : sorted.slice().reverse());
    const parts = [values.subarray(0, 100_001), values.subarray(100_001)].map((part) => quantileSketch.add(quantileSketch.create(), { column: { type: "float", values: part }, rows: part.length }));
    const found = quantileSketch.finish(quantileSketch.merge(parts[0]!, parts[1]!));
    const bound = (Math.ceil(Math.log2(values.length / 4096)) / 8192) * values.length + 1;
    expect(found.total).toBe(values.length);
    expect([found.values[0], found.values.at(-1)]).toEqual([sorted[0], sorted.at(-1)]);
    let worst = 0;
    let rank = 0;
    found.values.forEach((value, i) => {
      while (rank < sorted.length && sorted[rank]! <= value) rank++;
      worst = Math.max(worst, Math.abs(rank - found.cumulative[i]!));
    });
    expect(worst).toBeLessThanOrEqual(bound);
  });
}

test("memory stays bounded", () => {
  const random = seeded(3);
  const state = quantileSketch.create();
  for (let i = 0; i < 50; i++) quantileSketch.add(state, floats(Array.from({ length: 10_000 }, random)));
  const kept = state.levels.filter(Boolean).length * 4096 + state.buffer.length;
  expect(kept).toBeLessThanOrEqual(4096 * 9);
});
