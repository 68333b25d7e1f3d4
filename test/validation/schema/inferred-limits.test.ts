import fc from "fast-check";
import { schemaText } from "../../../src/data/schema.ts";
import { asCategories, inferLimits, withEvidence } from "../../../src/validation/schema/inferred-limits.ts";
import { integerSetFindings, readIntegerSet, widenIntegerSets, writeIntegerSet } from "../../../src/validation/schema/integer-sets.ts";
import { inferFromAll } from "../../../src/validation/schema/schema-proposal.ts";
import { validateStatistics } from "../../../src/validation/validate-statistics.ts";
import { describe as statisticsOf } from "../../../src/statistics/dataset-statistics.ts";
import { batch } from "../../statistics/columns.ts";
import { column, schemaOf, statistics } from "../data.ts";

type Columns = Parameters<typeof statistics>[0];

const many = (count: number, make: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => make(i));

/** Statistics in which the integers of a schema are categories. */
const counted = (columns: Columns, schema: Parameters<typeof asCategories>[0]) => statisticsOf([batch(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])))], { schema });

test("numbers get the range of all data sets, with the number of values it comes from", async () => {
  const data = [await statistics({ n: [3, 5], x: [0.25, 2], s: ["a", "b"], b: [0, 1] }), await statistics({ n: [-1, 4], x: [1.5, 1], s: ["a", "b"], b: [1, 1] })];
  const { schema, evidence } = inferLimits(inferFromAll(data), data, { ranges: true });
  expect(schema.feature.map(({ name, domainInfo }) => [name, domainInfo.case])).toEqual([["n", "intDomain"], ["x", "floatDomain"], ["s", "domain"], ["b", "boolDomain"]]);
  expect(evidence).toEqual([{ path: ["n"], limit: "range", count: 4, min: "-1", max: "5" }, { path: ["x"], limit: "range", count: 4, min: "0.25", max: "2" }]);
  expect(withEvidence(schemaText(schema), schema, evidence)).toContain("  # inferred from 4 values: -1 to 5\n  int_domain {\n    min: -1\n    max: 5\n  }\n");
});

test("what has no values, or a domain already, gets no range", async () => {
  const data = [await statistics({ e: [[], []], n: [1, 7] })];
  const kept = schemaOf('feature { name: "e" type: INT } feature { name: "n" type: INT int_domain { min: 0 } }');
  const { schema, evidence } = inferLimits(kept, data, { ranges: true, valueSets: true });
  expect(evidence).toEqual([]);
  expect(schema).toEqual(kept);
});

test("the data that ranges are inferred from keep them", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: true, min: -1e30, max: 1e30 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), { minLength: 1, maxLength: 20 }), async (values) => {
    const data = [await statistics({ v: values })];
    const { schema } = inferLimits(inferFromAll(data), data, { ranges: true });
    expect(validateStatistics(data[0]!, schema).features).toEqual([]);
  }), { numRuns: 100 });
});

test("integers with few values get their set when the statistics count them", async () => {
  const columns = { month: many(240, (i) => i % 12 + 1), delay: many(240, (i) => i * i), rare: many(240, (i) => (i < 200 ? 3 : i)) };
  const inferred = inferFromAll([await statistics(columns)]);
  const data = [await counted(columns, asCategories(inferred))];
  const { schema, evidence } = inferLimits(inferred, data, { valueSets: true, ranges: true });
  expect(schema.feature.map(({ annotation }) => annotation?.tag)).toEqual([["assay.values: 1..12"], undefined, undefined]);
  expect(evidence.find(({ limit }) => limit === "values")).toMatchObject({ path: ["month"], count: 240, distinct: 12, rarest: { count: 20 } });
  expect(validateStatistics(data[0]!, schema).features).toEqual([]);
  expect(integerSetFindings(schema, data[0]!, "")).toEqual([]);
});

test("values outside a set are found, and update adds them", async () => {
  const schema = schemaOf('feature { name: "n" type: INT int_domain { is_categorical: true } annotation { tag: "mine" tag: "assay.values: 1 2 5..8" } }');
  const data = await counted({ n: [1, 2, 6, 9, 9, 4] }, schema);
  expect(integerSetFindings(schema, data, "train")).toMatchObject([{ rule: "values.outside", subject: "n", message: "Values that are not in the set: 9, 4 (~50%).", evidence: ["9", "4"], split: "train" }]);
  widenIntegerSets(schema, data);
  expect(schema.feature[0]!.annotation!.tag).toEqual(["mine", "assay.values: 1 2 4..9"]);
  expect(integerSetFindings(schema, data, "train")).toEqual([]);
});

test("a set that is written is read as the same values", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.bigInt({ min: -30n, max: 30n }), { minLength: 1 }), (values) => {
    const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
    const has = readIntegerSet(schemaOf(`feature { type: INT annotation { tag: ${JSON.stringify(writeIntegerSet(sorted))} } }`).feature[0]!)!;
    for (let value = -31n; value <= 31n; value++) expect(has(value)).toBe(values.includes(value));
  }));
  expect(readIntegerSet(schemaOf('feature { type: FLOAT annotation { tag: "assay.values: 1" } }').feature[0]!)).toBeUndefined();
});
