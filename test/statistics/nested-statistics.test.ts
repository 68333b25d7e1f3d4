import type { Batch, NestedFeature } from "../../src/data/batch.ts";
import { datasetStatistics, describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import type { DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { floats, ints } from "./columns.ts";

type Lists = readonly (readonly (readonly number[] | null)[] | null)[];

/** Lists of lists of numbers as a nested feature. */
function listsOfLists(name: string, rows: Lists): NestedFeature {
  const inner = rows.flatMap((row) => row ?? []);
  const level = (items: readonly (readonly unknown[] | null)[]) => {
    const offsets = new Int32Array(items.length + 1);
    items.forEach((item, i) => { offsets[i + 1] = offsets[i]! + (item?.length ?? 0); });
    return { offsets, present: Uint8Array.from(items, (item) => (item ? 1 : 0)) };
  };
  return { path: [name], levels: [level(rows), level(inner)], values: ints(inner.flatMap((item) => item ?? [])).column };
}

const rows: Lists = [[[1, 2], [3]], null, [[], null, [4, 5, 6]], [], [[7]]];
const of = (some: Lists): Batch => ({ length: some.length, columns: new Map(), nested: [listsOfLists("ll", some)] });
const rounded = (value: DatasetFeatureStatistics): unknown => JSON.parse(JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : typeof item === "number" ? Number(item.toPrecision(7)) : item))) as unknown;

accumulatorLaws("statistics of lists of lists", datasetStatistics(), { inputs: [of(rows.slice(0, 2)), of(rows.slice(2, 3)), of(rows.slice(3))], otherwise: [of(rows)], view: rounded });

test("every level of lists has its own presence and lengths, the innermost values are described", async () => {
  const { features: [feature] } = await statisticsOf([of(rows)]);
  if (feature?.stats.case !== "numStats") throw new Error("no numbers");
  const { commonStats, mean, max } = feature.stats.value;
  expect([mean, max]).toEqual([4, 7]);
  expect(commonStats).toMatchObject({ numNonMissing: 4n, numMissing: 1n, totNumValues: 7n });
  expect(commonStats!.presenceAndValencyStats.map(({ numNonMissing, numMissing, minNumValues, maxNumValues, totNumValues }) => [numNonMissing, numMissing, minNumValues, maxNumValues, totNumValues].map(Number)))
    .toEqual([[4, 1, 0, 3, 6], [5, 1, 0, 3, 7]]);
  expect(feature.customStats.map(({ name }) => name)).toEqual(expect.arrayContaining(["level_2_value_list_length_quantiles", "level_2_value_list_length_standard"]));
});

test("a struct has common statistics, what is in it is related to the structs that there are", async () => {
  const structs = { offsets: Int32Array.of(0, 2, 2, 3), present: Uint8Array.of(1, 0, 1) };
  const inside = { offsets: Int32Array.of(0, 1, 1, 3), present: Uint8Array.of(1, 0, 1) };
  const nested: NestedFeature[] = [{ path: ["trip"], levels: [structs], values: undefined }, { path: ["trip", "fare"], levels: [structs, inside], values: floats([1, 2, 3]).column }];
  const { features } = await statisticsOf([{ length: 3, columns: new Map(), nested }]);
  expect(features.map(({ fieldId, stats, type }) => [fieldId.case === "path" && fieldId.value.step, stats.case, type])).toEqual([[["trip"], "structStats", 4], [["trip", "fare"], "numStats", 1]]);
  const common = features.map(({ stats }) => (stats.case ? stats.value.commonStats : undefined));
  expect(common[0]).toMatchObject({ numNonMissing: 2n, numMissing: 1n, totNumValues: 3n });
  expect(common[1]).toMatchObject({ numNonMissing: 2n, numMissing: 1n, totNumValues: 3n, minNumValues: 1n, maxNumValues: 2n });
});
