import { create } from "@bufbuild/protobuf";
import { importances } from "../../../src/validation/drift/importance.ts";
import { DatasetFeatureStatisticsSchema } from "../../../src/statistics/statistics_pb.ts";

const feature = (name: string, bits?: number) => ({ fieldId: { case: "name" as const, value: name }, ...(bits !== undefined && { customStats: [{ name: "adjusted_mutual_information", val: { case: "num" as const, value: bits } }] }) });

test("importance is the share of what all features tell of the label; what tells nothing has none", () => {
  const found = importances(create(DatasetFeatureStatisticsSchema, { features: [feature("a", 0.375), feature("b", 0.125), feature("c", -0.01), feature("label")] }))!;
  expect(Object.fromEntries(found)).toEqual({ a: 0.75, b: 0.25, c: 0 });
});

test("without mutual information nothing is known", () => {
  expect(importances(create(DatasetFeatureStatisticsSchema, { features: [feature("a")] }))).toBeUndefined();
});
