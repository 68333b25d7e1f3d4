import { fromBinary, toBinary, create } from "@bufbuild/protobuf";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseText } from "../../src/data/text-format.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { PathSchema } from "../../src/data/path_pb.ts";
import { datasetStatistics, describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import type { Generator } from "../../src/statistics/generator.ts";
import { readStatistics, writeStatistics } from "../../src/statistics/statistics-file.ts";
import { CrossFeatureStatisticsSchema, CustomStatisticSchema, DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, lists, stringLists, strings } from "./columns.ts";

const expected = (text: string) => parseText(FeatureNameStatisticsSchema, text, "expected");
const options = { numValuesHistogramBuckets: 4, numHistogramBuckets: 3, numQuantilesHistogramBuckets: 4 };
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, item: unknown) =>
  typeof item === "bigint" ? String(item) : typeof item === "number" ? (Number.isFinite(item) ? Number(item.toPrecision(7)) : String(item)) : item)) as unknown;
const plain = (statistics: DatasetFeatureStatistics) => rounded(statistics);

accumulatorLaws("data set statistics", datasetStatistics(), {
  inputs: [
    batch({ a: ints([1, 2]), b: strings(["x", "y"]) }),
    batch({ b: strings(["x"]), c: lists("float", [[1.5, 2.5]]) }),
    batch({ a: { column: { type: "empty" }, rows: 2 }, b: stringLists([null, ["z"]]), c: lists("float", [[], null]) }),
  ],
  otherwise: [
    batch({ a: ints([1]), b: strings(["x"]) }),
    batch({ a: lists("int", [[2], null, null, null]), b: stringLists([["y"], ["x"], null, ["z"]]), c: lists("float", [null, [1.5, 2.5], [], null]) }),
  ],
  view: plain,
});

test("statistics of a float feature are TFDV's", async () => {
  const found = await statisticsOf([batch({ a: lists("float", [[1, 2], [3, 4, 5]]) }), batch({ a: lists("float", [[1]]) })], options);
  expect(found.numExamples).toBe(3n);
  expect(rounded({ ...found.features[0], customStats: [] })).toEqual(rounded(expected(`
    path { step: "a" } type: FLOAT
    num_stats {
      common_stats {
        num_non_missing: 3 min_num_values: 1 max_num_values: 3 avg_num_values: 2 tot_num_values: 6
        num_values_histogram {
          buckets { low_value: 1 high_value: 1 sample_count: 1 } buckets { low_value: 1 high_value: 2 sample_count: 1 }
          buckets { low_value: 2 high_value: 3 sample_count: .5 } buckets { low_value: 3 high_value: 3 sample_count: .5 }
          type: QUANTILES
        }
      }
      mean: 2.66666666 std_dev: 1.49071198 min: 1 max: 5 median: 3
      histograms {
        buckets { low_value: 1 high_value: 2.3333333 sample_count: 3.0049751 }
        buckets { low_value: 2.3333333 high_value: 3.6666667 sample_count: 1.0049751 }
        buckets { low_value: 3.6666667 high_value: 5 sample_count: 1.9900498 }
      }
      histograms {
        buckets { low_value: 1 high_value: 1 sample_count: 2 } buckets { low_value: 1 high_value: 3 sample_count: 2 }
        buckets { low_value: 3 high_value: 4 sample_count: 1 } buckets { low_value: 4 high_value: 5 sample_count: 1 }
        type: QUANTILES
      }
    }`)));
});

test("a feature without any value is a string feature that is missing everywhere", async () => {
  const found = await statisticsOf([batch({ a: { column: { type: "empty" }, rows: 3 } })]);
  expect(rounded(found.features[0])).toEqual(rounded(expected('path { step: "a" } type: STRING string_stats { common_stats { num_missing: 3 } }')));
});

test("a column that a later batch brings was missing before", async () => {
  const found = await statisticsOf([batch({ a: ints([1, 2]) }), batch({ a: ints([1]), b: ints([5]) })]);
  expect(found.features.map(({ stats }) => stats.value!.commonStats!.numMissing)).toEqual([0n, 2n]);
});

test("integers that name categories keep their type and have string statistics", async () => {
  const schema = parseText(SchemaSchema, 'feature { name: "a" type: INT int_domain { is_categorical: true } } feature { name: "b" type: INT }', "s");
  const found = await statisticsOf([batch({ a: ints([3, 20, 3]), b: ints([3, 20, 3]) })], { schema });
  expect(found.features.map(({ stats }) => stats.case)).toEqual(["stringStats", "numStats"]);
  const strings = found.features[0]!.stats.value as { topValues: { value: string; frequency: number }[]; unique: bigint };
  expect(strings.topValues.map(({ value, frequency }) => [value, frequency])).toEqual([["3", 2], ["20", 1]]);
  expect(strings.unique).toBe(2n);
});

test("values of two types in one feature are the user's mistake", async () => {
  await expect(statisticsOf([batch({ a: ints([1]) }), batch({ a: strings(["x"]) })])).rejects.toThrow('feature "a" has integers in one place and strings in another');
});

test("all values NaN leave the histograms with their number only", async () => {
  const found = await statisticsOf([batch({ a: floats([NaN, NaN]) })]);
  expect(found.features[0]!.stats.value).toMatchObject({ mean: 0, median: 0, histograms: [{ numNan: 2n, buckets: [] }, { numNan: 2n, buckets: [] }] });
});

test("no examples are a data set of zero examples", async () => {
  expect(await statisticsOf([])).toMatchObject({ numExamples: 0n, features: [] });
});

test("only the features that were asked for are described", async () => {
  const found = await statisticsOf([batch({ a: ints([1]), b: ints([2]) })], { featureAllowlist: ["b"] });
  expect(found.features.map(({ fieldId }) => (fieldId.value as { step: string[] }).step)).toEqual([["b"]]);
});

test("statistics are written where TFX writes them, and read back", async () => {
  const directory = await mkdtemp(join(tmpdir(), "assay-"));
  const written = await statisticsOf([batch({ a: ints([1, 2]), b: strings(["x", "y"]) })]);
  await writeStatistics(directory, "train", written);
  const read = await readStatistics(directory, "train");
  const bytes = (one: DatasetFeatureStatistics) => Buffer.from(toBinary(DatasetFeatureStatisticsSchema, one)).toString("hex");
  expect(bytes(read)).toBe(bytes(written));
  expect(fromBinary(DatasetFeatureStatisticsSchema, toBinary(DatasetFeatureStatisticsSchema, create(DatasetFeatureStatisticsSchema)))).toMatchObject({ numExamples: 0n });
});

test("generators tell of the features that are asked for alone", async () => {
  const path = (...step: string[]) => create(PathSchema, { step });
  const custom = [create(CustomStatisticSchema, { name: "n", val: { case: "num", value: 1 } })];
  const generator: Generator = {
    name: "all", create: () => 0, add: () => 0, merge: () => 0,
    finish: () => ({
      features: [{ path: ["a"], custom }, { path: ["b"], custom }],
      crosses: [create(CrossFeatureStatisticsSchema, { pathX: path("a"), pathY: path("b") }), create(CrossFeatureStatisticsSchema, { pathX: path("b"), pathY: path("b") })],
    }),
  };
  const found = await statisticsOf([batch({ a: ints([1]), b: ints([2]) })], { featureAllowlist: ["b"], generators: [generator] });
  expect(found.features.map(({ fieldId, customStats }) => [(fieldId.value as { step: string[] }).step, customStats.filter(({ name }) => name === "n").length])).toEqual([[["b"], 1]]);
  expect(found.crossFeatures.map(({ pathX }) => pathX?.step)).toEqual([["b"]]);
});
