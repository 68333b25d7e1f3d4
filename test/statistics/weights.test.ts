import { UserError } from "../../src/core/error.ts";
import type { Batch } from "../../src/data/batch.ts";
import { datasetStatistics, describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import type { DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, stringLists, strings } from "./columns.ts";

const rounded = (value: DatasetFeatureStatistics): unknown => JSON.parse(JSON.stringify(value, (_, item: unknown) =>
  typeof item === "bigint" ? String(item) : typeof item === "number" ? (Number.isFinite(item) ? Number(item.toPrecision(7)) : String(item)) : item)) as unknown;

const whole = batch({ w: floats([0.5, 1, 2, 0]), v: ints([3, 1, 1, 2]), x: lists("float", [[1, 2], null, [2, NaN], [9]]), s: stringLists([["a"], ["b", "a"], null, []]) });
const parts = [batch({ w: floats([0.5, 1]), v: ints([3, 1]), x: lists("float", [[1, 2], null]), s: stringLists([["a"], ["b", "a"]]) }), batch({ w: floats([2, 0]), v: ints([1, 2]), x: lists("float", [[2, NaN], [9]]), s: stringLists([null, []]) })];

accumulatorLaws("statistics with weights", datasetStatistics({ weightFeature: "w", perFeatureWeightOverride: { s: "v" } }), { inputs: parts, otherwise: [whole], view: rounded });

const feature = (found: DatasetFeatureStatistics, name: string) => found.features.find(({ fieldId }) => fieldId.case === "path" && fieldId.value.step[0] === name)!;

test("counts, moments and values are taken with the weight of their example", async () => {
  const found = await statisticsOf([whole], { weightFeature: "w", weightedFrequencyThreshold: 0.1 });
  expect(found.weightedNumExamples).toBe(3.5);
  const x = feature(found, "x").stats;
  if (x.case !== "numStats") throw new Error("no numbers");
  expect(x.value.commonStats?.weightedCommonStats).toMatchObject({ numNonMissing: 2.5, numMissing: 1, totNumValues: 5, avgNumValues: 2 });
  expect(x.value.weightedNumericStats?.mean).toBeCloseTo((0.5 * 1 + 0.5 * 2 + 2 * 2) / 3, 12);
  expect(x.value.weightedNumericStats?.median).toBe(2);
  const s = feature(found, "s").stats;
  expect(s.case === "stringStats" && s.value.weightedStringStats?.topValues.map(({ value, frequency }) => [value, frequency])).toEqual([["a", 1.5], ["b", 1]]);
});

test("a feature may have a weight of its own, and rare values may be left out by weight", async () => {
  const found = await statisticsOf([whole], { weightFeature: "w", perFeatureWeightOverride: { s: "v" }, weightedFrequencyThreshold: 2 });
  const s = feature(found, "s").stats;
  expect(s.case === "stringStats" && s.value.weightedStringStats?.topValues.map(({ value, frequency }) => [value, frequency])).toEqual([["a", 4]]);
  expect(s.case === "stringStats" && s.value.commonStats?.weightedCommonStats?.numNonMissing).toBe(6);
});

test.each<[string, Batch, RegExp]>([
  ["is not there", batch({ x: ints([1]) }), /is not among the features/],
  ["is a text", batch({ w: strings(["1"]) }), /is no number/],
  ["is missing somewhere", batch({ w: lists("float", [[1], null]) }), /is missing in an example/],
  ["has two values somewhere", batch({ w: lists("float", [[1], [1, 2]]) }), /has 2 values in an example/],
  ["is negative", batch({ w: floats([1, -1]) }), /is -1 in an example/],
  ["is NaN", batch({ w: floats([NaN]) }), /is NaN in an example/],
])("a weight feature that %s is refused", async (_, data, sentence) => {
  const describing = statisticsOf([data], { weightFeature: "w" });
  await expect(describing).rejects.toThrow(UserError);
  await expect(describing).rejects.toThrow(sentence);
});
