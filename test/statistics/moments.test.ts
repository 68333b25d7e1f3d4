import { moments, type Moments } from "../../src/statistics/moments.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { floats, ints, lists } from "./columns.ts";

const near = ({ mean, deviation, ...exact }: Moments) => ({ ...exact, mean: mean.toPrecision(12), deviation: deviation.toPrecision(10) });
const of = (...values: number[]) => moments.finish(moments.add(moments.create(), floats(values)));

accumulatorLaws("moments", moments, {
  inputs: [floats([1, 2, NaN, 0]), floats([]), floats([-3.5, 1e6, 0]), floats([NaN]), ints([7])],
  otherwise: [floats([1]), floats([2, NaN, 0, -3.5, 1e6]), floats([0, NaN, 7])],
  view: near,
});

accumulatorLaws("moments of infinities", moments, {
  inputs: [floats([1, Infinity]), floats([2]), floats([NaN])],
  otherwise: [floats([1]), floats([Infinity, 2, NaN])],
  view: near,
});

test("mean and population deviation are those of the numbers", () => {
  expect(of(1, 2, 3, 4, 5, 1).mean).toBeCloseTo(2.6666666666666665, 14);
  expect(of(1, 2, 3, 4, 5, 1).deviation).toBeCloseTo(1.49071198499986, 13);
});

test("NaN is counted and left out, zeros of both signs are zeros", () => {
  expect(of(NaN, 0, -0, 4)).toMatchObject({ count: 3, nan: 1, zeros: 2, min: 0, max: 4, mean: 4 / 3 });
});

test("infinities are values", () => {
  expect(of(1, Infinity)).toMatchObject({ count: 2, mean: Infinity, min: 1, max: Infinity, deviation: 0 });
  expect(of(-Infinity, Infinity).mean).toBeNaN();
  expect(of(-Infinity)).toMatchObject({ min: -Infinity, max: -Infinity, mean: -Infinity });
});

test("a large offset does not spoil the deviation", () => {
  const state = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16].reduce((some, value) => moments.add(some, floats([value])), moments.create());
  expect(moments.finish(state).deviation).toBeCloseTo(Math.sqrt(22.5), 9);
});

test("missing rows add nothing", () => {
  expect(moments.finish(moments.add(moments.create(), lists("float", [[1, 2], null, [], [3]])))).toMatchObject({ count: 3, mean: 2 });
});
