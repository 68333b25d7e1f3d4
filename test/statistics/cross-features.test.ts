import { toJson } from "@bufbuild/protobuf";
import type { Batch } from "../../src/data/batch.ts";
import { crossFeatures } from "../../src/statistics/cross-features.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import { CrossFeatureStatisticsSchema } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, seeded, strings } from "./columns.ts";

const rounded = (value: unknown): string => (typeof value === "number" ? value.toPrecision(5) : String(value));

function view({ crosses }: Contribution): readonly string[] {
  return (crosses ?? []).map(({ pathX, pathY, count, crossStats }) =>
    [pathX!.step[0], pathY!.step[0], count, ...(crossStats.case === "numCrossStats" ? [crossStats.value.covariance, crossStats.value.correlation] : [])].map(rounded).join(" "));
}

function over(batches: readonly Batch[], options = {}): readonly string[] {
  const generator = crossFeatures(options);
  return view(generator.finish(batches.reduce(generator.add, generator.create())));
}

test("covariance is that of the population, and correlation that of Pearson", () => {
  const data = batch({ b: floats([2, 4, 6, 9]), a: ints([1, 2, 3, 4]), text: strings(["x", "y", "z", "w"]) });
  // Sums by hand: means 2.5 and 5.25; products 0.25 (21) … = 11.5 / 4.
  expect(over([data])).toEqual(["a b 4 2.8750 0.99438"]);
});

test("rows where either is missing, NaN or a list of several are left out", () => {
  const data = batch({ a: lists("float", [[1], [2], null, [3], [NaN], [4, 5], []]), b: lists("int", [[1], [3], [9], [2], [9], [9], [9]]) });
  expect(over([data])).toEqual(["a b 3 0.33333 0.50000"]);
});

test("a constant has a covariance of 0 and no correlation, whatever the constant", () => {
  const generator = crossFeatures();
  const data = batch({ a: floats([0.1, 0.1, 0.1]), b: floats([1, 2, 4]), c: lists("float", [[1], null, [1]]) });
  const { crosses } = generator.finish(generator.add(generator.add(generator.create(), data), data));
  expect(crosses!.map((cross) => toJson(CrossFeatureStatisticsSchema, cross)).map((cross) => (cross as { numCrossStats?: unknown }).numCrossStats)).toEqual([{}, {}, {}]);
});

test("no digits are lost where means are large", () => {
  const random = seeded(1);
  const noise = Array.from({ length: 1000 }, random);
  const far = over([batch({ a: floats(noise.map((x) => 1e9 + x)), b: floats(noise.map((x) => 5e9 - x)) })]);
  expect(far[0]).toMatch(/^a b 1000 -0.08\d+ -1.0000$/);
});

test("an infinity leaves covariance undefined, but only where both are known", () => {
  const data = batch({ a: lists("float", [[Infinity], [1], [2]]), b: lists("float", [null, [1], [2]]), c: floats([1, 2, 4]) });
  expect(over([data])).toEqual(["a b 2 0.25000 1.0000", "a c 3 NaN 0.0000", "b c 2 0.50000 1.0000"]);
});

test("a list of pairs limits what is described; one that is not there has no rows", () => {
  const data = batch({ a: floats([1, 2]), b: floats([1, 2]), c: floats([1, 2]) });
  expect(over([data], { pairs: [["c", "a"], ["a", "d"]] })).toEqual(["c a 2 0.25000 1.0000", "a d 0"]);
});

test("too many features are refused with what to do", () => {
  const data = batch({ a: floats([1]), b: floats([1]), c: floats([1]) });
  expect(() => over([data], { maxFeatures: 2 })).toThrow(/more than 2 numeric features, which makes more than 1 pairs\n {2}hint: list the pairs/);
  expect(() => crossFeatures({ sampleRate: 0 })).toThrow(/sample rate of cross-feature statistics is 0\n {2}hint: a number above 0/);
});

test("a sample is near its rate, and does not depend on the batches", () => {
  const random = seeded(3);
  const a = Array.from({ length: 5000 }, random);
  const b = a.map((x) => x + random());
  const whole = over([batch({ a: floats(a), b: floats(b) })], { sampleRate: 0.1 });
  const parts = over([batch({ b: floats(b.slice(0, 99)), a: floats(a.slice(0, 99)) }), batch({ a: floats(a.slice(99)), b: floats(b.slice(99)) })], { sampleRate: 0.1 });
  expect(parts).toEqual(whole);
  const count = Number(whole[0]!.split(" ")[2]);
  expect(Math.abs(count - 500)).toBeLessThan(5 * Math.sqrt(5000 * 0.1 * 0.9));
});

const random = seeded(7);
const column = () => Array.from({ length: 60 }, () => (random() < 0.2 ? null : [Math.fround(random() * 10)]));
const all = { c: column(), a: column(), b: column() };
const cut = (...bounds: readonly number[]) => bounds.slice(1).map((to, at) => batch(Object.fromEntries(Object.entries(all)
  .filter((_, feature) => at !== 1 || feature !== 0)
  .map(([name, rows]) => [name, lists("float", rows.slice(bounds[at], to))]))));
const missing = (batches: readonly Batch[]): Batch[] => batches.map((one, at) => (at === 1 ? { ...one, columns: new Map([...one.columns, ["c", { type: "empty" as const }]]) } : one));

accumulatorLaws("crossFeatures", crossFeatures(), { inputs: missing(cut(0, 10, 30, 60)), otherwise: missing([...cut(0, 10, 30), ...cut(30, 37, 37, 60).filter((_, at) => at !== 1)]), view });
accumulatorLaws("crossFeatures of a sample", crossFeatures({ sampleRate: 0.5 }), { inputs: [...cut(0, 10), ...cut(10, 60)], otherwise: [...cut(0, 35), ...cut(35, 60)], view });
