import { datasetStatistics, describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import type { DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, lists, stringLists } from "./columns.ts";

const schema = parseText(SchemaSchema, `
  feature { name: "i" type: INT } feature { name: "j" type: INT } feature { name: "val" type: FLOAT } feature { name: "k" type: BYTES } feature { name: "kw" type: FLOAT }
  sparse_feature { name: "sparse" index_feature { name: "i" } index_feature { name: "j" } value_feature { name: "val" } }
  weighted_feature { name: "weighed" feature { step: "k" } weight_feature { step: "kw" } }`, "schema");
const parts = [
  batch({ i: lists("int", [[1, 2], null]), j: lists("int", [[1], null]), val: lists("float", [[1, 2, 3], null]), k: stringLists([["a"], null]), kw: lists("float", [[1, 2], null]) }),
  batch({ i: lists("int", [null, [1]]), j: lists("int", [[1, 2, 3, 4], [1]]), val: lists("float", [[1], null]), k: stringLists([["a", "b"], null]), kw: lists("float", [null, [1]]) }),
];
const custom = ({ features }: DatasetFeatureStatistics) => Object.fromEntries(features.filter(({ stats }) => !stats.case).map(({ fieldId, customStats }) => [
  fieldId.case === "path" ? fieldId.value.step.join(".") : "",
  Object.fromEntries(customStats.map(({ name, val }) => [name, val.case === "num" ? val.value : val.case === "rankHistogram" ? Object.fromEntries(val.value.buckets.map(({ label, sampleCount }) => [label, sampleCount])) : undefined])),
]));

accumulatorLaws("how the parts of sparse and weighted features fit together", datasetStatistics({ schema }), { inputs: parts, otherwise: parts.slice(), view: custom });

test("rows that lack a part are counted, and how much longer its lists are than those of the values; rows that lack all are passed over", async () => {
  expect(custom(await statisticsOf(parts, { schema }))).toEqual({
    sparse: { missing_value: 1, missing_index: { i: 1, j: 0 }, max_length_diff: { i: 1, j: 3 }, min_length_diff: { i: -1, j: -2 } },
    weighed: { missing_weight: 1, missing_value: 1, min_weight_length_diff: -2, max_weight_length_diff: 1 },
  });
});
