import fc from "fast-check";
import { decodeExamples } from "../../../src/data/example-decoder.ts";
import { datasetStatistics } from "../../../src/statistics/dataset-statistics.ts";
import { anomalyTypeName } from "../../../src/validation/anomaly-type-name.ts";
import { exampleValidatorFor, validateExample } from "../../../src/validation/example/validate-example.ts";
import { validateStatistics } from "../../../src/validation/validate-statistics.ts";
import { schemaOf } from "../data.ts";
import { exampleOf, type ExampleValues } from "../serialized-examples.ts";

const schema = schemaOf(`
  feature { name: "age" type: INT int_domain { min: 0 max: 120 } presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
  feature { name: "plan" type: BYTES string_domain { value: "basic" value: "plus" } presence { min_count: 1 } value_count { min: 1 max: 1 } }
  feature { name: "price" type: FLOAT float_domain { min: 0 max: 10 disallow_nan: true } }
  feature { name: "any" type: FLOAT }
  feature { name: "tags" type: BYTES value_count { min: 1 max: 3 } }
  feature { name: "flag" type: INT bool_domain {} }
  feature { name: "old" type: INT lifecycle_stage: DEPRECATED presence { min_count: 1 } }
  feature { name: "label" type: BYTES domain: "labels" presence { min_fraction: 1 } not_in_environment: "SERVING" }
  feature { name: "code" type: BYTES int_domain { min: 1 max: 9 } }
  feature { name: "mass" type: BYTES string_domain { value: "a" } distribution_constraints { min_domain_mass: 0.5 } }
  feature { name: "ids" type: BYTES unique_constraints { max: 2 } }
  string_domain { name: "labels" value: "yes" value: "no" }
  default_environment: "TRAINING" default_environment: "SERVING"`);

const good = { age: 31, plan: "basic", price: 3, any: 1, tags: ["a", "b"], flag: 1, label: "yes", code: "7", mass: ["a", "b"], ids: "x" };
const told = (example: unknown, environment?: string) => validateExample(schema, example, { environment }).map(({ path, type }) => `${path.join(".")} ${type}`);

test("an example that fits has no anomalies, whatever its form", () => {
  const float = { ...good, price: 3.5, any: 1.5 };
  expect(told(good)).toEqual([]);
  expect(told({ ...good, age: 31n, price: null, any: undefined, plan: Buffer.from("plus") })).toEqual([]);
  expect(told(exampleOf(float))).toEqual([]);
  const lists = Object.fromEntries(Object.entries(float).map(([name, value]) => [name, { [typeof value === "number" ? (Number.isInteger(value) ? "int64List" : "floatList") : "bytesList"]: { value: [value].flat() } }]));
  expect(told({ features: { feature: lists } })).toEqual([]);
  const kinds = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, { kind: { case: Object.keys(list)[0], value: Object.values(list)[0] } }]));
  expect(told({ features: { feature: kinds } })).toEqual([]);
});

test("each anomaly has path, type, short text, a sentence and the value", () => {
  expect(validateExample(schema, { ...good, age: -1, plan: "gold", more: [1] })).toEqual([
    { path: ["age"], type: "INT_TYPE_SMALL_INT", short: "Out-of-range values", message: "The smallest value is -1, below 0.", value: -1 },
    { path: ["more"], type: "SCHEMA_NEW_COLUMN", short: "New column", message: "The example has this feature, the schema does not.", value: [1] },
    { path: ["plan"], type: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", short: "Unexpected string values", message: expect.stringContaining('gold') as unknown, value: "gold" },
  ]);
  const { age: _, ...without } = good;
  expect(validateExample(schema, without)).toEqual([{ path: ["age"], type: "SCHEMA_MISSING_COLUMN", short: "Column dropped", message: "The schema requires the feature, the example does not have it." }]);
});

test("types, numbers of values, words and ranges are judged", () => {
  expect(told({ ...good, age: 31.5 })).toEqual(["age UNEXPECTED_DATA_TYPE"]);
  expect(told({ ...good, age: [1, 2] })).toEqual(["age INVALID_FEATURE_SHAPE"]);
  expect(told({ ...good, plan: [] })).toEqual(["plan FEATURE_TYPE_LOW_NUMBER_VALUES"]);
  expect(told({ ...good, price: NaN })).toEqual(["price FLOAT_TYPE_HAS_NAN"]);
  expect(told({ ...good, price: [1, 11] })).toEqual(["price FLOAT_TYPE_BIG_FLOAT"]);
  expect(told({ ...good, tags: ["a", "b", "c", "d"] })).toEqual(["tags FEATURE_TYPE_HIGH_NUMBER_VALUES"]);
  expect(told({ ...good, flag: 2 })).toEqual(["flag BOOL_TYPE_UNEXPECTED_STRING"]);
  expect(told({ ...good, code: "10" })).toEqual(["code INT_TYPE_BIG_INT"]);
  expect(told({ ...good, mass: ["a", "b", "c"] })).toEqual(["mass ENUM_TYPE_UNEXPECTED_STRING_VALUES"]);
  expect(told({ ...good, ids: ["x", "y", "z"] })).toEqual(["ids FEATURE_TYPE_HIGH_UNIQUE"]);
  expect(told({ ...good, tags: ["a", 1] })).toEqual(["tags UNEXPECTED_DATA_TYPE"]);
  expect(told({ ...good, old: "whatever" })).toEqual([]);
});

test("environments say what must be there", () => {
  const { label: _, ...request } = good;
  expect(told(request)).toEqual(["label SCHEMA_MISSING_COLUMN"]);
  expect(told(request, "SERVING")).toEqual([]);
  expect(told(good, "SERVING")).toEqual(["label SCHEMA_NEW_COLUMN"]);
  expect(() => exampleValidatorFor(schema, { environment: "SERVNG" })).toThrow('the schema knows no environment "SERVNG"');
});

test("structs, lists of lists and features of several are judged as in data sets", () => {
  const nested = schemaOf(`
    feature { name: "user" type: STRUCT presence { min_count: 1 } struct_domain { feature { name: "age" type: INT int_domain { max: 120 } presence { min_count: 1 } } feature { name: "tags" type: BYTES value_counts { value_count { min: 1 } value_count { max: 2 } } } } }
    feature { name: "x" type: INT }`);
  const of = (example: unknown) => validateExample(nested, example).map(({ path, type }) => `${path.join("/")} ${type}`);
  expect(of({ user: { age: 30 }, x: 1 })).toEqual([]);
  expect(of({ user: { age: 130, other: "a" } })).toEqual(["user/age INT_TYPE_BIG_INT", "user/other SCHEMA_NEW_COLUMN"]);
  expect(of({ user: [{ age: 1, tags: [["a"], ["b"]] }, { tags: [] }] })).toEqual(["user/tags FEATURE_TYPE_LOW_NUMBER_VALUES"]);
  expect(of({ x: 1 })).toEqual(["user SCHEMA_MISSING_COLUMN", "user/age SCHEMA_MISSING_COLUMN"]);
  expect(of({ user: { age: [1, "a"] } })).toEqual(["user/age UNEXPECTED_DATA_TYPE"]);
  expect(told({ ...good, age: { a: 1 } })).toContain("age UNEXPECTED_DATA_TYPE");
  const sparse = schemaOf(`feature { name: "at" type: INT } feature { name: "v" type: FLOAT } sparse_feature { name: "s" index_feature { name: "at" } value_feature { name: "v" } }`);
  expect(validateExample(sparse, { at: [1, 2], v: [0.5] }).map(({ path, type }) => `${path.join("/")} ${type}`)).toEqual(["s SPARSE_FEATURE_LENGTH_MISMATCH", "s SPARSE_FEATURE_LENGTH_MISMATCH"]);
});

test("names of data reach nothing of the language", () => {
  const odd = schemaOf('feature { name: "constructor" type: INT } feature { name: "__proto__" type: INT presence { min_count: 1 } } feature { name: "toString" type: BYTES presence { min_count: 1 } }');
  const of = (example: unknown) => validateExample(odd, example).map(({ path, type }) => `${path.join("/")} ${type}`);
  expect(of({})).toEqual(["__proto__ SCHEMA_MISSING_COLUMN", "toString SCHEMA_MISSING_COLUMN"]);
  expect(of(JSON.parse('{"__proto__": 1, "toString": "a"}'))).toEqual([]);
  expect(() => validateExample(odd, 3)).toThrow("an example is an object of values by feature");
  expect(() => validateExample(odd, Uint8Array.of(1, 2, 3))).toThrow("the bytes are not a tf.Example");
});

/** What statistics of the one example say. */
function bySchema(record: Uint8Array): string[] {
  const { create, add, finish } = datasetStatistics({ schema });
  const { features } = validateStatistics(finish(add(create(), decodeExamples([record]))), schema);
  return features.flatMap(({ path, reasons }) => reasons.map(({ type }) => `${path.join(".")} ${anomalyTypeName(type)}`)).filter((one) => !/PRESENT$/.test(one));
}

test("the quick way finds what statistics of one example find", () => {
  const value = fc.oneof(fc.constantFrom(0, 1, 2, 31, -3, 0.5, 11.5, 2 ** 40), fc.constantFrom("basic", "a", "b", "yes", "7", "x", ""), fc.array(fc.constantFrom(1, 2, 300), { maxLength: 4 }), fc.array(fc.constantFrom("a", "b", "plus"), { maxLength: 4 }));
  const names = fc.constantFrom(...schema.feature.map(({ name }) => name), "fresh");
  fc.assert(fc.property(fc.array(fc.tuple(names, value), { maxLength: 5 }), (changes) => {
    const values: ExampleValues = { ...good, price: 3.5, any: 1.5, ...Object.fromEntries(changes) };
    const record = exampleOf(values);
    const found = validateExample(schema, record).map(({ path, type }) => `${path.join(".")} ${type}`);
    expect(found.sort()).toEqual(bySchema(record).sort());
  }), { numRuns: 300 });
});
