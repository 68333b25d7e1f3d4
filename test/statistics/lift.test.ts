import type { Batch } from "../../src/data/batch.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import { lift, type LiftOptions } from "../../src/statistics/lift.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, seeded, stringLists, strings } from "./columns.ts";

function view({ crosses = [], features = [] }: Contribution): readonly string[] {
  const series = crosses.flatMap(({ pathX, pathY, crossStats }) => (crossStats.case === "categoricalCrossStats" ? crossStats.value.lift!.liftSeries : []).map(({ yValue, yCountValue, liftValues }) => {
    const y = typeof yValue.value === "object" ? `${yValue.value.lowValue}..${yValue.value.highValue}` : yValue.value;
    const values = liftValues.map(({ xValue, lift: value, xCountValue, xAndYCountValue }) => `${xValue.value}:${value.toFixed(4)}(${xAndYCountValue.value}/${xCountValue.value})`);
    return `${pathX!.step[0]}|${pathY!.step[0]}=${y}(${yCountValue.value}) ${values.join(" ")}`;
  }));
  return [...series, ...features.flatMap(({ path, custom }) => custom.filter(({ val }) => val.case === "num").map(({ name, val }) => `${path[0]} ${name} ${val.value}`))];
}

function over(data: Batch, options: LiftOptions, schema?: string): Contribution {
  const generator = lift(options, schema === undefined ? undefined : parseText(SchemaSchema, schema, "schema.pbtxt"));
  return generator.finish(generator.add(generator.create(), data));
}

const data = batch({
  color: stringLists([["red", "red", "blue"], ["red"], null, ["blue"], ["green"]]),
  size: ints([1, 2, 1, 2, 1]),
  label: strings(["yes", "yes", "no", "no", "yes"]),
});

test("lift is the share of a label among rows with a value, over its share in all rows", () => {
  expect(view(over(data, { label: "label" }))).toEqual([
    "color|label=no(2) blue:1.2500(1/2) green:0.0000(0/1) red:0.0000(0/2)",
    "color|label=yes(3) green:1.6667(1/1) red:1.6667(2/2) blue:0.8333(1/2)",
  ]);
});

test("lift is shown as a rank histogram of each label too", () => {
  const [{ path, custom }] = over(data, { label: "label" }).features! as [NonNullable<Contribution["features"]>[number]];
  expect([path, custom.map(({ name }) => name)]).toEqual([["color"], ["Lift (Y=no)", "Lift (Y=yes)"]]);
});

test("the schema says which numbers are categories; an integer label needs no boundaries", () => {
  const schema = 'feature { name: "size" type: INT int_domain { is_categorical: true } } feature { name: "label" type: BYTES } feature { name: "color" type: FLOAT }';
  expect(view(over(data, { label: "label" }, schema))).toEqual(["size|label=no(2) 2:1.2500(1/2) 1:0.8333(1/3)", "size|label=yes(3) 1:1.1111(2/3) 2:0.8333(1/2)"]);
  expect(view(over(data, { label: "size", features: ["color"] }))[0]).toBe("color|size=1(3) green:1.6667(1/1) blue:0.8333(1/2) red:0.8333(1/2)");
});

test("boundaries cut a numeric label; NaN is in no part", () => {
  const numbers = batch({ x: strings(["a", "a", "b", "b"]), y: lists("float", [[0.5], [1], [2.5], [NaN]]) });
  const found = over(numbers, { label: "y", boundaries: [2, 1] });
  expect(view(found)).toEqual([
    "x|y=-Infinity..1(1) a:2.0000(1/2) b:0.0000(0/2)",
    "x|y=1..2(1) a:2.0000(1/2) b:0.0000(0/2)",
    "x|y=2..Infinity(1) b:2.0000(1/2) a:0.0000(0/2)",
  ]);
  expect(found.features![0]!.custom.map(({ name }) => name)).toEqual(["Lift (Y=[-inf,1))", "Lift (Y=[1,2))", "Lift (Y=[2,inf])"]);
});

test("top and bottom values, and values that are frequent enough", () => {
  const kept = (options: Omit<LiftOptions, "label">) => view(over(data, { label: "label", ...options }))[1]!.split(" ").slice(1).map((text) => text.split(":")[0]);
  expect([kept({ topK: 1 }), kept({ bottomK: 1 }), kept({ topK: 1, bottomK: 1 }), kept({ minXCount: 2 })]).toEqual([["red"], ["blue"], ["red", "blue"], ["red", "blue"]]);
});

test("with weights, shares are shares of the weights", () => {
  const weighted = batch({ x: strings(["a", "a", "b"]), y: strings(["p", "q", "p"]), w: floats([1, 2, 5]) });
  expect(view(over(weighted, { label: "y", weight: "w" })).slice(2)).toEqual(["x|y=p(6) b:1.3333(5/5) a:0.4444(1/3)", "x|y=q(2) a:2.6667(2/3) b:0.0000(0/5)"]);
});

test("what cannot be a label is refused with what would be right", () => {
  const wide = batch({ x: strings(["a", "b", "c"]), y: strings(["1", "2", "3"]) });
  expect(() => over(wide, { label: "y", maxLabels: 2 })).toThrow(/label y has more than 2 different values/);
  expect(() => over(batch({ x: strings(["a"]), y: floats([1]) }), { label: "y" })).toThrow(/label y holds fractions\n {2}hint: give `boundaries`/);
  expect(() => over(wide, { label: "y", boundaries: [1] })).toThrow(/holds strings, which boundaries cannot cut/);
  expect(() => lift({ label: "why" }, parseText(SchemaSchema, 'feature { name: "who" }', "schema.pbtxt"))).toThrow(/schema has no feature why\n {2}hint: .*known: who/);
});

test("of very many values the most frequent ones are kept, and how many may be missing is said", () => {
  const random = seeded(5);
  const values = Array.from({ length: 4000 }, (_, at) => (at % 2 === 0 ? `often ${at % 6}` : `rare ${Math.floor(random() * 3000)}`));
  const generator = lift({ label: "y", maxValues: 100 });
  let state = generator.create();
  for (let from = 0; from < 4000; from += 200) {
    state = generator.add(state, batch({ x: strings(values.slice(from, from + 200)), y: strings(values.slice(from, from + 200).map((value) => value.slice(0, 4))) }));
  }
  expect(state.features.get("x")!.values.size).toBeLessThanOrEqual(400);
  const [series, , dropped] = view(generator.finish(state));
  expect(series).toContain("often 0:2.0000(667/667)");
  expect(dropped).toMatch(/^x lift_dropped \d+$/);
});

const random = seeded(11);
const word = (...words: readonly string[]) => words[Math.floor(random() * words.length)]!;
const rows = Array.from({ length: 60 }, () => ({ x: random() < 0.1 ? null : [word("a", "b", "c"), word("a", "d")], y: random() < 0.1 ? null : [word("p", "q", "r")], w: random() }));
const cut = (...bounds: readonly number[]) => bounds.slice(1).map((to, at) => rows.slice(bounds[at], to))
  .map((some) => batch({ x: stringLists(some.map(({ x }) => x)), y: stringLists(some.map(({ y }) => y)), w: floats(some.map(({ w }) => w)) }));

accumulatorLaws("lift", lift({ label: "y", weight: "w" }), {
  inputs: cut(0, 10, 30, 60),
  otherwise: cut(0, 1, 45, 45, 60),
  view: (found) => view(found).map((line) => line.replace(/\d+\.\d+/g, (digits) => Number(digits).toFixed(3))),
});
