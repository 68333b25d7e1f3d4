import { AnomalyInfo_Severity, AnomalyInfo_Type, DriftSkewInfo_Measurement_Type, type Anomalies } from "../../src/validation/anomalies_pb.ts";
import { assembleAnomalies, readAnomalies, writeAnomalies } from "../../src/validation/anomalies.ts";
import { validateStatistics, type ValidationOptions } from "../../src/validation/validate-statistics.ts";
import { describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { batch, strings } from "../statistics/columns.ts";
import { schemaOf, statistics } from "./data.ts";

type Columns = Parameters<typeof statistics>[0];
const typeName = (type: number) => Object.entries(AnomalyInfo_Type).find(([, number]) => number === type)![0];

async function anomalies(columns: Columns, schema: string, options: ValidationOptions = {}): Promise<Anomalies> {
  const parsed = schemaOf(schema);
  return assembleAnomalies(validateStatistics(await statistics(columns), parsed, options), parsed);
}

/** `[key, type, number, short]` of every reason. */
const reasons = ({ anomalyInfo, datasetAnomalyInfo }: Anomalies) =>
  [...Object.entries(anomalyInfo), ...(datasetAnomalyInfo ? [["", datasetAnomalyInfo] as const] : [])].flatMap(([key, { reason }]) => reason.map(({ type, shortDescription }) => [key, typeName(type), type as number, shortDescription]));

interface Fixture {
  readonly type: keyof typeof AnomalyInfo_Type;
  readonly number: number;
  readonly short: string;
  readonly schema: string;
  readonly data: Columns;
  /** What the sentence must say. */
  readonly says?: RegExp;
  readonly options?: ValidationOptions;
}

const fixtures: readonly Fixture[] = [
  { type: "SCHEMA_NEW_COLUMN", number: 36, short: "New column", schema: "", data: { a: [1] } },
  { type: "SCHEMA_NEW_COLUMN", number: 36, short: "Column missing in environment", schema: 'default_environment: "T" default_environment: "S" feature { name: "a" type: INT not_in_environment: "S" }', data: { a: [1] }, options: { environment: "S" }, says: /"S"/ },
  { type: "SCHEMA_MISSING_COLUMN", number: 35, short: "Column dropped", schema: 'feature { name: "a" type: INT presence { min_count: 1 } } feature { name: "b" type: INT }', data: { b: [1] } },
  { type: "FEATURE_TYPE_NOT_PRESENT", number: 19, short: "Column dropped", schema: 'feature { name: "a" type: INT presence { min_fraction: .5 } }', data: { a: [null, null] } },
  { type: "FEATURE_TYPE_LOW_NUMBER_PRESENT", number: 17, short: "Column dropped", schema: 'feature { name: "a" type: INT presence { min_count: 3 } }', data: { a: [[1], null, [2]] }, says: /in 2 examples, fewer than 3/ },
  { type: "FEATURE_TYPE_LOW_FRACTION_PRESENT", number: 16, short: "Column dropped", schema: 'feature { name: "a" type: INT presence { min_fraction: 1 } }', data: { a: [[1], null, [2]] }, says: /0\.666667.*1\.000000/ },
  { type: "FEATURE_TYPE_LOW_NUMBER_VALUES", number: 18, short: "Missing values", schema: 'feature { name: "a" type: INT value_count { min: 2 } }', data: { a: [[1, 2], [1]] } },
  { type: "FEATURE_TYPE_HIGH_NUMBER_VALUES", number: 15, short: "Superfluous values", schema: 'feature { name: "a" type: INT value_count { min: 1 max: 1 } }', data: { a: [[1, 2], [1]] } },
  { type: "VALUE_NESTEDNESS_MISMATCH", number: 65, short: "Mismatched value nest level", schema: 'feature { name: "a" type: INT value_counts { value_count { min: 1 } value_count { min: 1 } } }', data: { a: [1] } },
  { type: "INVALID_FEATURE_SHAPE", number: 80, short: "Feature shape dropped", schema: 'feature { name: "a" type: INT shape { dim { size: 2 } dim { size: 2 } } }', data: { a: [[1, 2, 3], [1, 2, 3]] }, says: /3 values.*\[2, 2\]/ },
  { type: "INVALID_FEATURE_SHAPE", number: 80, short: "Feature shape dropped", schema: 'feature { name: "a" type: INT shape { dim { size: 1 } } }', data: { a: [[1], null] }, says: /some have none/ },
  { type: "UNEXPECTED_DATA_TYPE", number: 70, short: "Unexpected data type", schema: 'feature { name: "a" type: INT }', data: { a: [1.5] }, says: /INT.*FLOAT/ },
  { type: "DOMAIN_INVALID_FOR_TYPE", number: 66, short: "The domain does not match the type", schema: 'feature { name: "a" type: FLOAT int_domain { } }', data: { a: [1.5] }, says: /"int_domain".*FLOAT/ },
  { type: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", number: 14, short: "Unexpected string values", schema: 'feature { name: "a" type: BYTES domain: "a" } string_domain { name: "a" value: "x" }', data: { a: ["x", "z", "x", "y", "x"] }, says: /y \(~20%\), z \(~20%\)/ },
  { type: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", number: 14, short: "Unexpected string values", schema: 'feature { name: "a" type: BYTES string_domain { value: "x" } distribution_constraints { min_domain_mass: .5 } }', data: { a: ["y", "y", "x"] } },
  { type: "INVALID_DOMAIN_SPECIFICATION", number: 81, short: "missing domain: ", schema: 'feature { name: "a" type: BYTES domain: "nowhere" }', data: { a: ["x"] } },
  { type: "BOOL_TYPE_SMALL_INT", number: 7, short: "Non-boolean values", schema: 'feature { name: "a" type: INT bool_domain { } }', data: { a: [-1, 0] }, says: /-1/ },
  { type: "BOOL_TYPE_BIG_INT", number: 1, short: "Non-boolean values", schema: 'feature { name: "a" type: INT bool_domain { } }', data: { a: [0, 2] }, says: /2/ },
  { type: "BOOL_TYPE_UNEXPECTED_FLOAT", number: 52, short: "Non-boolean values", schema: 'feature { name: "a" type: FLOAT bool_domain { } }', data: { a: [0, 0.5, 1, 1] }, says: /0\.5/ },
  { type: "BOOL_TYPE_UNEXPECTED_STRING", number: 9, short: "Non-boolean values", schema: 'feature { name: "a" type: BYTES bool_domain { true_value: "yes" false_value: "no" } }', data: { a: ["yes", "maybe", "no"] }, says: /"maybe".*"yes", "no"/ },
  { type: "INT_TYPE_SMALL_INT", number: 32, short: "Out-of-range values", schema: 'feature { name: "a" type: INT int_domain { min: 2 max: 9 } }', data: { a: [1, 9] }, says: /1, below 2/ },
  { type: "INT_TYPE_BIG_INT", number: 28, short: "Out-of-range values", schema: 'feature { name: "a" type: INT domain: "d" } int_domain { name: "d" max: 9 }', data: { a: [1, 10] }, says: /10, above 9/ },
  { type: "INT_TYPE_BIG_INT", number: 28, short: "Out-of-range values", schema: 'feature { name: "a" type: BYTES int_domain { max: 9 } }', data: { a: ["1", "10"] } },
  { type: "INT_TYPE_NOT_INT_STRING", number: 30, short: "Invalid values", schema: 'feature { name: "a" type: BYTES int_domain { } }', data: { a: ["1", "1.5", "z"] }, says: /"1\.5"/ },
  { type: "FLOAT_TYPE_SMALL_FLOAT", number: 24, short: "Out-of-range values", schema: 'feature { name: "a" type: FLOAT float_domain { min: 0.1 } }', data: { a: [0.05, 0.2] }, says: /0\.05, below 0\.1/ },
  { type: "FLOAT_TYPE_BIG_FLOAT", number: 22, short: "Out-of-range values", schema: 'feature { name: "a" type: FLOAT float_domain { max: 0.1 } }', data: { a: [0.05, 0.2] }, says: /0\.2, above 0\.1/ },
  { type: "FLOAT_TYPE_STRING_NOT_FLOAT", number: 25, short: "Invalid values", schema: 'feature { name: "a" type: BYTES float_domain { } }', data: { a: ["1e3", "x"] }, says: /"x"/ },
  { type: "FLOAT_TYPE_HAS_NAN", number: 53, short: "Invalid values", schema: 'feature { name: "a" type: FLOAT float_domain { disallow_nan: true } }', data: { a: [0.5, NaN] } },
  { type: "FLOAT_TYPE_HAS_INF", number: 62, short: "Invalid values", schema: 'feature { name: "a" type: FLOAT float_domain { disallow_inf: true } }', data: { a: [0.5, -Infinity] } },
  { type: "FEATURE_TYPE_LOW_UNIQUE", number: 60, short: "Low number of unique values", schema: 'feature { name: "a" type: BYTES unique_constraints { min: 3 } }', data: { a: ["x", "y"] } },
  { type: "FEATURE_TYPE_HIGH_UNIQUE", number: 59, short: "High number of unique values", schema: 'feature { name: "a" type: BYTES unique_constraints { min: 1 max: 1 } }', data: { a: ["x", "y"] } },
  { type: "FEATURE_TYPE_NO_UNIQUE", number: 61, short: "No unique values", schema: 'feature { name: "a" type: INT unique_constraints { min: 1 } }', data: { a: [1] } },
  { type: "DATASET_LOW_NUM_EXAMPLES", number: 51, short: "Low num examples in dataset.", schema: 'feature { name: "a" type: INT } dataset_constraints { min_examples_count: 3 }', data: { a: [1, 2] } },
  { type: "DATASET_HIGH_NUM_EXAMPLES", number: 58, short: "High num examples in dataset.", schema: 'feature { name: "a" type: INT } dataset_constraints { max_examples_count: 1 }', data: { a: [1, 2] } },
  { type: "FEATURE_MISSING_NAME", number: 67, short: "unspecified name (maybe meant to be the empty string): find name rather than deprecating.", schema: "feature { type: INT }", data: { "": [1] } },
  { type: "FEATURE_MISSING_TYPE", number: 68, short: "unspecified type: determine the type and set it, rather than deprecating.", schema: 'feature { name: "a" }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "min_fraction should not greater than 1", schema: 'feature { name: "a" type: INT presence { min_fraction: 2 } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "min_fraction should not be negative: clear is equal to zero", schema: 'feature { name: "a" type: INT presence { min_fraction: -1 } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "ValueCount.min should not be negative", schema: 'feature { name: "a" type: INT value_count { min: -1 } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "ValueCount.max should not be less than min", schema: 'feature { name: "a" type: INT value_count { min: 1 max: 0 } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "Shape.dim.size must be a positive integer", schema: 'feature { name: "a" type: INT shape { dim { size: 0 } } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "distribution constraints not supported for int domains.", schema: 'feature { name: "a" type: INT int_domain { } distribution_constraints { } }', data: { a: [1] } },
  { type: "INVALID_SCHEMA_SPECIFICATION", number: 69, short: "distribution constraints require domain or string domain.", schema: 'feature { name: "a" type: INT distribution_constraints { } }', data: { a: [1] } },
];

test.each(fixtures.map((fixture) => [`${fixture.type}: ${fixture.short} (${fixture.schema.slice(0, 60)})`, fixture] as const))("%s", async (_, { type, number, short, schema, data, says, options }) => {
  const found = await anomalies(Object.keys(data).length > 0 ? data : { b: [1] }, Object.keys(data).length > 0 ? schema : `${schema} feature { name: "b" type: INT }`, options);
  const own = reasons(found);
  expect(own).toEqual([[own[0]?.[0], type, number, short]]);
  const info = Object.values(found.anomalyInfo)[0] ?? found.datasetAnomalyInfo!;
  expect(info).toMatchObject({ severity: AnomalyInfo_Severity.ERROR, shortDescription: short });
  if (says) expect(info.description).toMatch(says);
});

test("strings that are not UTF-8 break a string domain", async () => {
  const schema = schemaOf('feature { name: "a" type: BYTES string_domain { value: "x" } }');
  const data = await statisticsOf([batch({ a: strings(["x", Uint8Array.of(0xff)]) })]);
  expect(reasons(assembleAnomalies(validateStatistics(data, schema), schema))).toEqual([["a", "ENUM_TYPE_INVALID_UTF8", 13, "Invalid UTF8 strings"]]);
});

test("comparators measure always and object only above their threshold", async () => {
  const previous = await statistics({ a: ["x", "x", "x", "y"], b: [1, 2, 3, 4], c: [0.5, 1.5, 2.5, 3.5] });
  const data = { a: ["x", "y", "y", "z"], b: [1, 2, 3, 4], c: [10.5, 11.5, 12.5, 13.5], d: [1, 1, 1, 1] };
  const schema = (l: number, n: number, j: number) => `
    feature { name: "a" type: BYTES drift_comparator { infinity_norm { threshold: ${l} } normalized_abs_difference { threshold: ${n} } jensen_shannon_divergence { threshold: ${j} } } }
    feature { name: "b" type: INT drift_comparator { jensen_shannon_divergence { threshold: 0 } } }
    feature { name: "c" type: FLOAT drift_comparator { jensen_shannon_divergence { threshold: ${j} source { type: QUANTILES } } } }
    feature { name: "d" type: INT }`;
  const quiet = await anomalies(data, schema(0.5, 0.25, 1), { previous });
  expect(reasons(quiet)).toEqual([]);
  expect(quiet.driftSkewInfo.map(({ path, driftMeasurements }) => [path!.step, driftMeasurements.map(({ type, value, threshold }) => [type, Number(value.toFixed(6)), threshold])])).toEqual([
    [["a"], [[DriftSkewInfo_Measurement_Type.L_INFTY, 0.5, 0.5], [DriftSkewInfo_Measurement_Type.NORMALIZED_ABSOLUTE_DIFFERENCE, 0.25, 0.25], [DriftSkewInfo_Measurement_Type.JENSEN_SHANNON_DIVERGENCE, 0.25, 1]]],
    [["b"], [[DriftSkewInfo_Measurement_Type.JENSEN_SHANNON_DIVERGENCE, 0, 0]]],
    [["c"], [[DriftSkewInfo_Measurement_Type.JENSEN_SHANNON_DIVERGENCE, 1, 1]]],
  ]);
  expect(reasons(await anomalies(data, schema(0.4, 0.2, 0.1), { previous })).map(([key, , number, short]) => [key, number, short])).toEqual([
    ["a", 42, "High Linfty distance between current and previous"], ["a", 87, "High normalized absolute difference between current and previous"],
    ["a", 63, "High approximate Jensen-Shannon divergence between current and previous"], ["c", 63, "High approximate Jensen-Shannon divergence between current and previous"],
  ]);
});

test("a comparator without the feature in the other data says so, skew and drift by their names", async () => {
  const other = await statistics({ b: [1] });
  const schema = 'feature { name: "a" type: BYTES drift_comparator { infinity_norm { threshold: 0 } } skew_comparator { infinity_norm { threshold: 0 } } }';
  expect(reasons(await anomalies({ a: ["x"] }, schema, { previous: other, serving: other })).map(([, , number, short]) => [number, short])).toEqual([[40, "previous data missing"], [40, "serving data missing"]]);
  const serving = await statistics({ a: ["y"] });
  expect(reasons(await anomalies({ a: ["x"] }, schema, { serving })).map(([, , , short]) => short)).toEqual(["High Linfty distance between training and serving"]);
});

test("the number of examples is compared with the span and the version before", async () => {
  const previous = await statistics({ a: [1, 2, 3, 4] });
  const schema = (bounds: string) => `feature { name: "a" type: INT } dataset_constraints { num_examples_drift_comparator { ${bounds} } num_examples_version_comparator { ${bounds} } }`;
  expect(reasons(await anomalies({ a: [1, 2] }, schema("min_fraction_threshold: .6"), { previous })).map(([, , number, short]) => [number, short])).toEqual([[49, "Low num examples in current dataset versus the previous span."]]);
  expect(reasons(await anomalies({ a: [1, 2, 3, 4, 5] }, schema("max_fraction_threshold: 1.2"), { previousVersion: previous })).map(([, , number, short]) => [number, short])).toEqual([[50, "High num examples in current dataset versus the previous version."]]);
  const empty = await statisticsOf([]);
  expect(reasons(await anomalies({ a: [1] }, schema("max_fraction_threshold: 1"), { previous: empty })).map(([, , , short]) => short)).toEqual(["High num examples in current dataset versus the previous span, which has 0."]);
});

test("many or long unknown values make no long sentence", async () => {
  const values = Array.from({ length: 80 }, (_, i) => `${String(i).padStart(2, "0")}${"x".repeat(400)}`);
  const found = await anomalies({ a: values }, 'feature { name: "a" type: BYTES string_domain { value: "y" } }');
  expect(found.anomalyInfo["a"]!.description).toMatch(/and 30 more\.$/);
  expect(found.anomalyInfo["a"]!.description.length).toBeLessThan(6000);
});

test("several findings on a feature are told as Multiple errors, in the order of the checks", async () => {
  const found = await anomalies({ a: ["z", "y"], "b.c": [1] }, 'feature { name: "a" type: BYTES value_count { min: 2 } string_domain { value: "x" } presence { min_count: 3 } }');
  expect(found.anomalyInfo["a"]).toMatchObject({ shortDescription: "Multiple errors" });
  expect(found.anomalyInfo["a"]!.description).toBe(found.anomalyInfo["a"]!.reason.map(({ description }) => description).join(" "));
  expect(found.anomalyInfo["a"]!.reason.map(({ type }) => type)).toEqual([18, 17, 14]);
  expect(found.anomalyInfo["'b.c'"]!.path!.step).toEqual(["b.c"]);
});

test("a deprecated feature is not looked at, an absent one that is not required is fine", async () => {
  const schema = 'feature { name: "a" type: INT lifecycle_stage: ALPHA presence { min_count: 9 } } feature { name: "b" type: INT deprecated: true } feature { name: "c" type: INT }';
  expect(reasons(await anomalies({ a: ["x"], b: ["y"] }, schema))).toEqual([]);
});

test("an environment that leaves a feature out does not miss it, and an unknown one is the user's mistake", async () => {
  const schema = 'default_environment: "TRAINING" default_environment: "SERVING" feature { name: "label" type: INT presence { min_fraction: 1 } not_in_environment: "SERVING" } feature { name: "a" type: INT }';
  expect(reasons(await anomalies({ a: [1] }, schema, { environment: "SERVING" }))).toEqual([]);
  expect(reasons(await anomalies({ a: [1] }, schema, { environment: "TRAINING" }))).toHaveLength(1);
  await expect(anomalies({ a: [1] }, schema, { environment: "SERVNIG" })).rejects.toThrow('the schema knows no environment "SERVNIG"\n  hint: did you mean SERVING?');
});

test("no examples: the data are missing, nothing else is said", async () => {
  const schema = schemaOf('feature { name: "a" type: INT presence { min_count: 1 } }');
  const found = assembleAnomalies(validateStatistics(await statisticsOf([]), schema), schema);
  expect(found.dataMissing).toBe(true);
  expect(reasons(found)).toEqual([]);
});

test("a share outside the domain that is allowed is no finding", async () => {
  expect(reasons(await anomalies({ a: ["x", "x", "y"] }, 'feature { name: "a" type: BYTES string_domain { value: "x" } distribution_constraints { min_domain_mass: .6 } }'))).toEqual([]);
});

test("anomalies are written where TFX writes them, whatever the features are called", async () => {
  const directory = await mkdtemp(join(tmpdir(), "assay-"));
  const written = await anomalies({ ["__proto__x"]: [1], constructor: [2] }, "");
  await writeAnomalies(directory, "eval", written);
  const read = await readAnomalies(directory, "eval");
  expect(Object.keys(read.anomalyInfo).sort()).toEqual(["__proto__x", "constructor"]);
  expect(read.baselineSchema.case).toBe("baseline");
});
