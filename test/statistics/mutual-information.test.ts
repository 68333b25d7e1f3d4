import { mutualInformation as estimated, adjustedInformation, type Side } from "../../src/statistics/information-estimate.ts";
import { mutualInformation, type MutualInformationOptions } from "../../src/statistics/mutual-information.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import type { Batch } from "../../src/data/batch.ts";
import { countWithin, nearest } from "../../src/statistics/neighbours.ts";
import { seededNormal } from "../../src/statistics/seeded-random.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, seeded, stringLists, strings } from "./columns.ts";

const points = (...coordinates: readonly (readonly number[])[]): Side => ({ kind: "points", points: coordinates.map((values) => Float64Array.from(values)) });
const categories = (values: readonly number[]): Side => ({ kind: "categories", values: Int32Array.from(values) });
const view = ({ features = [] }: Contribution) => Object.fromEntries(features.map(({ path, custom }) => [path[0], custom[0]!.val.value as number]));

function over(data: Batch, options: MutualInformationOptions): Readonly<Record<string, number>> {
  const generator = mutualInformation(options);
  return view(generator.finish(generator.add(generator.create(), data)));
}

test("neighbours found by sweeping are those found by comparing all", () => {
  const random = seeded(4);
  const some = [1, 2, 3].map(() => Float64Array.from({ length: 200 }, random));
  for (const dimensions of [1, 2, 3]) {
    const chosen = some.slice(0, dimensions);
    const far = (a: number, b: number) => Math.max(...chosen.map((values) => Math.abs(values[a]! - values[b]!)));
    const found = nearest(chosen, 3);
    const radii = Float64Array.from({ length: 200 }, (_, at) => far(at, found[at * 3 + 2]!));
    const sorted = Array.from({ length: 200 }, (_, at) => Array.from({ length: 200 }, (__, other) => other).filter((other) => other !== at).sort((a, b) => far(at, a) - far(at, b)));
    expect([...found]).toEqual(sorted.flatMap((others) => others.slice(0, 3)));
    expect([...countWithin(chosen, radii)]).toEqual(new Array(200).fill(3));
  }
});

test("of two normal variables it is −½ log2(1 − ρ²), within 0.05 bits of 5,000 rows", () => {
  const normal = seededNormal(8);
  for (const correlation of [0, 0.5, 0.9]) {
    const x = Array.from({ length: 5000 }, normal);
    const y = x.map((value) => correlation * value + Math.sqrt(1 - correlation ** 2) * normal());
    expect(Math.abs(estimated(points(x), points(y), 1) + 0.5 * Math.log2(1 - correlation ** 2))).toBeLessThan(0.05);
  }
});

test("of categories it is that of the table of counts", () => {
  const table = [[30, 10], [5, 55]];
  const rows = table.flatMap((row, x) => row.flatMap((count, y) => Array.from({ length: count }, () => [x, y] as const)));
  const share = (count: number) => count / 100;
  const expected = table.flatMap((row, x) => row.map((count, y) => share(count) * Math.log2(share(count) / (share(table[x]![0]! + table[x]![1]!) * share(table[0]![y]! + table[1]![y]!))))).reduce((a, b) => a + b);
  expect(estimated(categories(rows.map(([x]) => x)), categories(rows.map(([, y]) => y)), 1)).toBeCloseTo(expected, 12);
});

test("a number that is uniform in a part of its own for each of two categories tells the category: 1 bit", () => {
  const random = seeded(6);
  const labels = Array.from({ length: 2000 }, (_, at) => at % 2);
  expect(Math.abs(estimated(points(labels.map((label) => label * 2 + random())), categories(labels), 1) - 1)).toBeLessThan(0.02);
  expect(estimated(categories(labels), points(labels.map(() => random())), 1)).toBeLessThan(0.05);
});

test("what is known by chance alone is taken off", () => {
  const random = seeded(9);
  const many = categories(Array.from({ length: 500 }, () => Math.floor(random() * 200)));
  const labels = categories(Array.from({ length: 500 }, () => Math.floor(random() * 3)));
  expect(estimated(many, labels, 1)).toBeGreaterThan(0.4);
  expect(adjustedInformation(many, labels, 1)).toBeLessThan(0.08);
});

const random = seeded(12);
const rows = 600;
const label = Array.from({ length: rows }, () => Math.floor(random() * 2));
const data = batch({
  label: strings(label.map((value) => (value ? "yes" : "no"))),
  same: strings(label.map((value) => (value ? "a" : "b"))),
  near: floats(label.map((value) => value + random() * 1.5)),
  far: floats(label.map(() => random())),
  holes: lists("float", label.map((value) => (value && random() < 0.9 ? null : [NaN]))),
  id: strings(label.map((_, at) => `id ${at}`)),
  constant: ints(label.map(() => 3)),
  tags: stringLists(label.map((value) => (random() < 0.1 ? null : [value ? "on" : "off", "x", random() < 0.5 ? "y" : "z"]))),
  numbers: lists("int", label.map((value) => (random() < 0.1 ? [] : [1, value * 50, 99]))),
});

test("features are told apart by how much they tell of the label", () => {
  const found = over(data, { label: "label" });
  expect(Object.keys(found)).toEqual(["same", "near", "far", "holes", "id", "constant", "tags", "numbers"]);
  expect(found["same"]).toBeGreaterThan(0.98);
  expect(found["near"]).toBeGreaterThan(0.25);
  expect(found["tags"]).toBeGreaterThan(0.5);
  expect(found["numbers"]).toBeGreaterThan(0.5);
  expect(found["far"]).toBeLessThan(0.05);
  expect([found["id"], found["holes"], found["constant"]!.toFixed(1)]).toEqual([0, 0, "0.0"]);
});

test("a label of numbers, and one that says nothing", () => {
  expect(over(data, { label: "near" })["label"]).toBeGreaterThan(0.25);
  expect(over(data, { label: "id" })).toMatchObject({ label: 0, near: 0 });
  expect(over(data, { label: "constant", categorical: ["constant"] })["same"]).toBe(0);
  expect(() => over(data, { label: "lable" })).toThrow(/data have no feature lable\n {2}hint: did you mean label\?/);
});

test("a sample of the rows gives nearly what all rows give, and equal rows keep their weight", () => {
  const whole = over(data, { label: "label" });
  const some = over(data, { label: "label", sampleRows: 300 });
  expect(Math.abs(some["near"]! - whole["near"]!)).toBeLessThan(0.12);
  const uneven = batch({ x: strings([...new Array<string>(990).fill("a"), ...new Array<string>(10).fill("b")]), y: strings([...new Array<string>(990).fill("p"), ...new Array<string>(10).fill("q")]) });
  // The entropy of 1 in 100.
  expect(Math.abs(over(uneven, { label: "y", sampleRows: 500 })["x"]! - 0.0808)).toBeLessThan(0.02);
});

const parts = (...bounds: readonly number[]): Batch[] => bounds.slice(1).map((to, at) => {
  const from = bounds[at]!;
  return batch({ y: strings(label.slice(from, to).map(String)), x: floats(label.slice(from, to).map((value, row) => value + ((from + row) * 7919 % 101) / 60)), z: strings(label.slice(from, to).map((_, row) => `${(from + row) % 5}`)) });
});
accumulatorLaws("mutualInformation", mutualInformation({ label: "y" }), { inputs: parts(0, 50, 120, 300), otherwise: parts(0, 200, 300), view });
accumulatorLaws("mutualInformation of a sample", mutualInformation({ label: "y", sampleRows: 100 }), { inputs: parts(0, 150, 400, 600), otherwise: parts(0, 300, 350, 600), view });
