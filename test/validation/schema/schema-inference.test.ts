import fc from "fast-check";
import { schemaText } from "../../../src/data/schema.ts";
import { describe as statisticsOf } from "../../../src/statistics/dataset-statistics.ts";
import { inferFromAll } from "../../../src/validation/schema/schema-proposal.ts";
import { inferSchema } from "../../../src/validation/schema/schema-inference.ts";
import { validateStatistics } from "../../../src/validation/validate-statistics.ts";
import { batch, strings } from "../../statistics/columns.ts";
import { schemaOf, statistics } from "../data.ts";

const inferred = async (columns: Parameters<typeof statistics>[0], options = {}) => schemaText(inferSchema(await statistics(columns), options));
const expected = (text: string) => schemaText(schemaOf(text));

test("types, presence, shape and value counts are TFDV's", async () => {
  expect(await inferred({ whole: [1, 5], float: [1.5, NaN], text: ["a", "b"], missing: [[1], null], varying: [[1], [2, 3]], empty: [[], [1]], never: [null, null] })).toBe(expected(`
    feature { name: "whole" type: INT presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
    feature { name: "float" type: FLOAT presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
    feature { name: "text" type: BYTES domain: "text" presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
    feature { name: "missing" type: INT value_count { min: 1 max: 1 } bool_domain { } presence { min_count: 1 } }
    feature { name: "varying" type: INT value_count { min: 1 } presence { min_fraction: 1 min_count: 1 } }
    feature { name: "empty" type: INT bool_domain { } presence { min_fraction: 1 min_count: 1 } }
    feature { name: "never" type: BYTES presence { min_count: 0 } }
    string_domain { name: "text" value: "a" value: "b" }`));
});

test("without shapes, a column with one value each has a value count", async () => {
  expect(await inferred({ a: [2, 3] }, { inferFeatureShape: false })).toBe(expected('feature { name: "a" type: INT presence { min_fraction: 1 min_count: 1 } value_count { min: 1 max: 1 } }'));
});

test("domains are found in TFDV's order", async () => {
  const domains = await inferred({
    zeroOne: [0, 1, 1], oneOnly: [1, 1, 1], zeroOnly: [0, 0, 0], words: ["true", "FALSE", "true"], half: ["1", "1", "1"], digits: ["7", "-3", "12"], odd: ["1", "set", "1"], blank: ["", "a", "a"],
  });
  expect([...domains.matchAll(/name: "(\w+)"[^]*?(?=\nfeature|\nstring_domain|$)/g)].map(([text, name]) => [name, /(bool_domain|int_domain|domain: "\w+")/.exec(text)?.[0]])).toEqual([
    ["zeroOne", "bool_domain"], ["oneOnly", "bool_domain"], ["zeroOnly", undefined], ["words", "bool_domain"], ["half", "bool_domain"], ["digits", "int_domain"],
    ["odd", 'domain: "odd"'], ["blank", 'domain: "blank"'], ["odd", undefined], ["blank", undefined],
  ]);
  expect(domains).toContain('true_value: "true"\n    false_value: "FALSE"');
});

test("a string feature of more than 100 values, or with bytes that are not UTF-8, has no domain", async () => {
  const many = Array.from({ length: 101 }, (_, i) => `value ${i}`);
  expect(await inferred({ a: many })).not.toContain("domain");
  expect(await inferred({ a: many.slice(0, 100) })).toContain("string_domain");
  expect(schemaText(inferSchema(await statisticsOf([batch({ a: strings(["x", Uint8Array.of(0xff)]) })])))).not.toContain("domain");
});

test("names with dots and quotes are quoted in the names of domains", async () => {
  expect(await inferred({ "a.b'c": ["x"] })).toContain(String.raw`name: "\'a.b\'\'c\'"`);
});

test("the first split makes the schema, the others widen it", async () => {
  const schema = inferFromAll([await statistics({ a: ["x", "y"], b: [1, 0] }), await statistics({ a: ["x", "z"], b: [1, 3], c: [1.5, 2] }), await statistics({ a: ["x", "x"], b: [0, 0] })]);
  expect(schemaText(schema)).toBe(expected(`
    feature { name: "a" type: BYTES domain: "a" presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
    feature { name: "b" type: INT int_domain { min: 0 max: 3 } presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
    feature { name: "c" type: FLOAT presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } lifecycle_stage: DEPRECATED }
    string_domain { name: "a" value: "x" value: "y" value: "z" }`));
});

const cells = fc.oneof(
  fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }),
  fc.array(fc.double({ noDefaultInfinity: false }), { minLength: 5, maxLength: 5 }).map((values) => values.map((value) => (Number.isInteger(value) ? value + 0.5 : value))),
  fc.array(fc.string({ maxLength: 3 }), { minLength: 5, maxLength: 5 }),
  fc.array(fc.constantFrom("0", "1", "true", "", "7"), { minLength: 5, maxLength: 5 }),
  fc.array(fc.option(fc.array(fc.integer(), { maxLength: 3 })), { minLength: 5, maxLength: 5 }),
  fc.constant([null, null, null, null, null]),
);
const table = fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), cells, { maxKeys: 5 });

test("data have no anomalies against the schema inferred from them", async () => {
  await fc.assert(fc.asyncProperty(table, fc.boolean(), async (columns, inferFeatureShape) => {
    const found = await statistics(columns);
    const { features, dataset } = validateStatistics(found, inferSchema(found, { inferFeatureShape }));
    expect([...features, ...dataset]).toEqual([]);
  }), { numRuns: 150 });
});

test("a repaired schema has nothing left to repair", async () => {
  await fc.assert(fc.asyncProperty(table, table, async (before, now) => {
    const [first, second] = [await statistics(before), await statistics(now)];
    const { repaired } = validateStatistics(second, inferSchema(first));
    expect(validateStatistics(second, repaired).features).toEqual([]);
  }), { numRuns: 150 });
});
