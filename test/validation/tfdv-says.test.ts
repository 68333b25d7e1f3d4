import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { validationCases } from "./fixtures/cases.ts";
import { assaySays, type Said } from "./fixtures/said.ts";

// As TFDV 1.16.1 said it; test/interop/tfdv-validation.test.ts asks it again, and with ASSAY_KEEP_TFDV=1 writes this file anew.
const tfdv = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/tfdv-says.json"), "utf8")) as Readonly<Record<string, Said>>;

test.each(validationCases.map((given) => [given.name, given] as const))("TFDV says the same: %s", async (name, given) => {
  const { message: _, ...exact } = assaySays(given, await given.statistics, "tfdv");
  expect(exact).toEqual(tfdv[name]);
  const { message: __, ...ours } = assaySays(given, await given.statistics);
  if (given.surprise === undefined) expect(ours).toEqual(tfdv[name]);
  else expect(ours).not.toEqual(tfdv[name]);
});

const neverRaised = new Set([
  "UNKNOWN_TYPE", "MULTIPLE_REASONS", "BOOL_TYPE_BYTES_NOT_INT", "BOOL_TYPE_BYTES_NOT_STRING", "BOOL_TYPE_FLOAT_NOT_INT", "BOOL_TYPE_FLOAT_NOT_STRING", "BOOL_TYPE_INT_NOT_STRING", "BOOL_TYPE_STRING_NOT_INT",
  "BOOL_TYPE_INVALID_CONFIG", "ENUM_TYPE_BYTES_NOT_STRING", "ENUM_TYPE_FLOAT_NOT_STRING", "ENUM_TYPE_INT_NOT_STRING", "FEATURE_TYPE_NO_VALUES", "FEATURE_TYPE_UNEXPECTED_REPEATED", "FLOAT_TYPE_NOT_FLOAT",
  "FLOAT_TYPE_NON_STRING", "FLOAT_TYPE_UNKNOWN_TYPE_NUMBER", "INT_TYPE_INT_EXPECTED", "INT_TYPE_NOT_STRING", "INT_TYPE_STRING_EXPECTED", "INT_TYPE_UNKNOWN_TYPE_NUMBER", "SCHEMA_TRAINING_SERVING_SKEW",
  "STRING_TYPE_NOW_FLOAT", "STRING_TYPE_NOW_INT", "COMPARATOR_TREATMENT_DATA_MISSING", "NO_DATA_IN_SPAN", "NLP_WRONG_LOCATION", "EMBEDDING_SHAPE_INVALID",
]);

test("every type of anomaly that TFDV raises is among the cases", () => {
  const raised = new Set(Object.values(tfdv).flatMap(({ anomalies }) => [...JSON.stringify(anomalies).matchAll(/"([A-Z0-9_]{8,})"/g)].map(([, type]) => type!)));
  // Custom validation has tests of its own.
  const missing = Object.keys(AnomalyInfo_Type).filter((name) => !/^\d/.test(name) && !raised.has(name) && !neverRaised.has(name) && name !== "CUSTOM_VALIDATION");
  expect(missing).toEqual([]);
});

test("every surprise is in the table of the decision, and every row of it has a case", () => {
  const rows = [...readFileSync(join(import.meta.dirname, "../../.github/decisions/0018-tfdv-compatibility.md"), "utf8").matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, name]) => name!);
  expect([...new Set(validationCases.flatMap(({ surprise }) => surprise ?? []))].sort()).toEqual(rows.sort());
});
