import { featureRows } from "../../src/validation/feature-rows.ts";
import { viewDataset } from "../../src/validation/feature-view.ts";
import { statistics } from "./data.ts";

async function rowOf(values: readonly string[] | readonly number[]) {
  return featureRows({ current: viewDataset(await statistics({ a: values })), drifts: [], findings: [] })[0]!;
}

test("categories that are whole numbers are drawn in their order, other values the most frequent first", async () => {
  const days = [3, 3, 3, 7, 7, 1, 12, 12];
  expect((await rowOf(days.map(String))).current.bins.map(({ label }) => label)).toEqual(["1", "3", "7", "12"]);
  expect((await rowOf(days.map((day) => `d${day}`))).current.bins.map(({ label }) => label)).toEqual(["d3", "d12", "d7", "d1"]);
  const weeks = Array.from({ length: 200 }, (_, row) => String(row % (1 + (row % 30))));
  const { bins } = (await rowOf(weeks)).current;
  expect(bins.at(-1)!.label).toBe("other");
  const shown = bins.slice(0, -1).map(({ label }) => Number(label));
  expect(shown).toEqual(shown.toSorted((x, y) => x - y));
  expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("years and names made of digits have no thousands separators", async () => {
  const { current } = await rowOf([2012, 2013, 2013, 2014]);
  expect([...current.bins.map(({ label }) => label), ...current.facts].join(" ")).toMatch(/^2012 2013 2014 mean 2013 .* 2012 to 2014 median 2013$/);
});
