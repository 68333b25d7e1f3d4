import type { DatasetFeatureStatistics } from "../../../src/statistics/statistics_pb.ts";
import { compareDatasets } from "../../../src/validation/drift/drift.ts";
import { sliceDrift } from "../../../src/validation/drift/slice-drift.ts";
import { seeded } from "../../statistics/columns.ts";
import { statistics } from "../data.ts";

const normals = (seed: number, count: number, mean = 0): number[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => mean + Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
};

async function slice(name: string, columns: Parameters<typeof statistics>[0]): Promise<DatasetFeatureStatistics> {
  const made = await statistics(columns);
  made.name = name;
  return made;
}

const severity = (_: string, level: string) => (level === "none" ? undefined : "warning" as const);

test("a feature that moved within one slice is told of that slice, the others of it not", async () => {
  const [slices, previousSlices] = [
    [await slice("origin_JFK", { a: normals(1, 900), b: normals(2, 900) }), await slice("origin_LGA", { a: normals(3, 900, 1.5), b: normals(4, 900) })],
    [await slice("origin_JFK", { a: normals(5, 900), b: normals(6, 900) }), await slice("origin_LGA", { a: normals(7, 900), b: normals(8, 900) })],
  ];
  const whole = compareDatasets(await statistics({ a: normals(9, 900), b: normals(10, 900) }), await statistics({ a: normals(11, 900), b: normals(12, 900) }));
  expect(whole.map(({ level }) => level)).toEqual(["none", "none"]);
  const found = sliceDrift({ slices, previousSlices, rules: {}, split: "eval", severity }, whole);
  expect(found).toMatchObject([{ rule: "drift.distribution", subject: "a", split: "eval, slice origin_LGA", severity: "warning" }]);
});

test("what all examples say already is not said of the slices again", async () => {
  const [now, before] = [await slice("x", { a: normals(1, 900, 1.5) }), await slice("x", { a: normals(2, 900) })];
  const whole = compareDatasets(now, before);
  expect(whole[0]!.level).toBe("large");
  expect(sliceDrift({ slices: [now], previousSlices: [before], rules: {}, split: "eval", severity }, whole)).toEqual([]);
});

test("slices that one side lacks, and those with few examples, are not compared", async () => {
  const whole = compareDatasets(await statistics({ a: normals(1, 500) }), await statistics({ a: normals(2, 500) }));
  const found = sliceDrift({
    slices: [await slice("new", { a: normals(3, 500, 3) }), await slice("small", { a: normals(4, 60, 3) })], previousSlices: [await slice("old", { a: normals(5, 500) }), await slice("small", { a: normals(6, 60) })],
    rules: {}, split: "eval", severity,
  }, whole);
  expect(found).toEqual([]);
});

test("of a hundred slices without any change none is told", async () => {
  const make = (from: number) => Promise.all(Array.from({ length: 100 }, (_, i) => slice(`s${i}`, { a: normals(from + i, 150), b: normals(from + 500 + i, 150) })));
  const [slices, previousSlices] = [await make(1), await make(5000)];
  const whole = compareDatasets(slices[0]!, previousSlices[0]!).map((drift) => ({ ...drift, level: "none" as const }));
  expect(sliceDrift({ slices, previousSlices, rules: {}, split: "eval", severity }, whole)).toEqual([]);
});
