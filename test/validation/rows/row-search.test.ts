import fc from "fast-check";
import type { Finding } from "../../../src/core/finding.ts";
import type { Batch } from "../../../src/data/batch.ts";
import { describe as statisticsOf } from "../../../src/statistics/dataset-statistics.ts";
import { schemaFindings } from "../../../src/validation/findings.ts";
import { viewDataset } from "../../../src/validation/feature-view.ts";
import { checkMask, maskedFindings } from "../../../src/validation/rows/masked-findings.ts";
import { rowSearch, type PlacedRows, type RowSearchOptions } from "../../../src/validation/rows/row-search.ts";
import { validateStatistics } from "../../../src/validation/validate-statistics.ts";
import { batch, strings } from "../../statistics/columns.ts";
import { column, schemaOf } from "../data.ts";

type Values = Parameters<typeof column>[0];
type Columns = Readonly<Record<string, Values>>;

const batchOf = (columns: Columns): Batch => batch(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])));
const located = (rows: Batch): PlacedRows => ({ batch: rows, place: (row) => ({ file: "data.csv", number: row + 2 }) });

async function found(rows: Batch, schemaText: string, more: Partial<RowSearchOptions> & { readonly findings?: readonly Finding[] } = {}) {
  const schema = schemaOf(schemaText);
  const statistics = await statisticsOf([rows]);
  const search = rowSearch(more.findings ?? schemaFindings(validateStatistics(statistics, schema), "train"), { schema, current: viewDataset(statistics), ...more });
  search.add(located(rows));
  return search.finish();
}

/** The lines (from 2 on) of the rows that show each finding. */
const lines = (findings: readonly Finding[]) => Object.fromEntries(findings.map(({ rule, rows = [] }) => [rule, rows.map(({ number }) => number)]));

const cases: readonly (readonly [schema: string, data: Columns, lines: Readonly<Record<string, readonly number[]>>])[] = [
  ["", { a: [null, [7], [8]] }, { SCHEMA_NEW_COLUMN: [3, 4] }],
  ['feature { name: "a" type: INT presence { min_fraction: 1 } }', { a: [[1], null, [2]] }, { FEATURE_TYPE_LOW_FRACTION_PRESENT: [3] }],
  ['feature { name: "a" type: INT presence { min_count: 3 } }', { a: [[1], null, [2]] }, { FEATURE_TYPE_LOW_NUMBER_PRESENT: [3] }],
  ['feature { name: "a" type: INT presence { min_count: 1 } } feature { name: "b" type: INT }', { b: [1] }, { SCHEMA_MISSING_COLUMN: [] }],
  ['feature { name: "a" type: INT value_count { min: 2 } }', { a: [[1, 2], [1]] }, { FEATURE_TYPE_LOW_NUMBER_VALUES: [3] }],
  ['feature { name: "a" type: INT value_count { min: 1 max: 1 } }', { a: [[1, 2], [1]] }, { FEATURE_TYPE_HIGH_NUMBER_VALUES: [2] }],
  ['feature { name: "a" type: INT shape { dim { size: 1 } } }', { a: [[1], null, [1, 2]] }, { INVALID_FEATURE_SHAPE: [3, 4] }],
  ['feature { name: "a" type: INT }', { a: [1.5, 2, 3.5] }, { UNEXPECTED_DATA_TYPE: [2, 4] }],
  ['feature { name: "a" type: BYTES }', { a: [null, [7]] }, { UNEXPECTED_DATA_TYPE: [3] }],
  ['feature { name: "a" type: FLOAT }', { a: [7, 8] }, { UNEXPECTED_DATA_TYPE: [2, 3] }],
  ['feature { name: "a" type: INT value_counts { value_count { } value_count { } } }', { a: [1] }, { VALUE_NESTEDNESS_MISMATCH: [2] }],
  ['feature { name: "a" type: FLOAT }', { a: ["1", "tall", "2e3", ""] }, { UNEXPECTED_DATA_TYPE: [3, 5] }],
  ['feature { name: "a" type: BYTES domain: "a" } string_domain { name: "a" value: "x" }', { a: ["x", "ü", "x", "y"] }, { ENUM_TYPE_UNEXPECTED_STRING_VALUES: [3, 5] }],
  ['feature { name: "a" type: INT bool_domain { } }', { a: [0, 2, 1, 3] }, { BOOL_TYPE_BIG_INT: [3, 5] }],
  ['feature { name: "a" type: INT bool_domain { } }', { a: [0, -1, 1] }, { BOOL_TYPE_SMALL_INT: [3] }],
  ['feature { name: "a" type: FLOAT bool_domain { } }', { a: [0, 0.5, 1, 1] }, { BOOL_TYPE_UNEXPECTED_FLOAT: [3] }],
  ['feature { name: "a" type: BYTES bool_domain { true_value: "yes" false_value: "no" } }', { a: ["yes", "maybe", "no"] }, { BOOL_TYPE_UNEXPECTED_STRING: [3] }],
  ['feature { name: "a" type: INT int_domain { min: 2 max: 9 } }', { a: [1, 9, 10] }, { INT_TYPE_SMALL_INT: [2], INT_TYPE_BIG_INT: [4] }],
  ['feature { name: "a" type: BYTES int_domain { max: 9 } }', { a: ["1", "10"] }, { INT_TYPE_BIG_INT: [3] }],
  ['feature { name: "a" type: BYTES int_domain { } }', { a: ["1", "1.5", "z"] }, { INT_TYPE_NOT_INT_STRING: [3, 4] }],
  ['feature { name: "a" type: FLOAT float_domain { min: 0.1 max: 1 } }', { a: [0.05, 0.2, 1.5] }, { FLOAT_TYPE_SMALL_FLOAT: [2], FLOAT_TYPE_BIG_FLOAT: [4] }],
  ['feature { name: "a" type: FLOAT float_domain { min: 0.1 } }', { a: [0.1, 0.05] }, { FLOAT_TYPE_SMALL_FLOAT: [3] }],
  ['feature { name: "a" type: BYTES float_domain { } }', { a: ["1", "x"] }, { FLOAT_TYPE_STRING_NOT_FLOAT: [3] }],
  ['feature { name: "a" type: FLOAT float_domain { disallow_nan: true disallow_inf: true } }', { a: [0.5, NaN, 1, Infinity] }, { FLOAT_TYPE_HAS_NAN: [3], FLOAT_TYPE_HAS_INF: [5] }],
  ['feature { name: "a" type: BYTES unique_constraints { min: 3 max: 9 } }', { a: ["x", "y", "y"] }, { FEATURE_TYPE_LOW_UNIQUE: [3, 4] }],
];

test.each(cases)("%s: the rows that show it", async (schema, data, expected) => {
  expect(lines(await found(batchOf(data), schema))).toEqual(expected);
});

test("integers outside a set of the schema are shown", async () => {
  const findings: readonly Finding[] = [{ rule: "values.outside", severity: "error", subject: "a", message: "" }];
  expect(lines(await found(batchOf({ a: [1, 4, 7, 3] }), 'feature { name: "a" type: INT annotation { tag: "assay.values: 1..3 7" } }', { findings }))).toEqual({ "values.outside": [3] });
});

test("nested lists are counted at their level", async () => {
  const nested: Batch = { length: 2, columns: new Map(), nested: [{ path: ["a"], levels: [{ offsets: Int32Array.of(0, 1, 3) }, { offsets: Int32Array.of(0, 2, 3, 6) }], values: { type: "int", values: Float64Array.of(1, 2, 3, 4, 5, 6) } }] };
  const schema = 'feature { name: "a" type: INT value_counts { value_count { min: 1 max: 2 } value_count { min: 1 max: 2 } } }';
  const [finding] = await found(nested, schema);
  expect(finding).toMatchObject({ rule: "FEATURE_TYPE_HIGH_NUMBER_VALUES", rows: [{ number: 3, values: [["a", "[3, 4, 5, 6]"]] }] });
});

test("sparse and weighted features are shown where their parts differ", async () => {
  const schema = 'sparse_feature { name: "s" index_feature { name: "i" } value_feature { name: "v" } }';
  const data = batchOf({ i: [[1], null, [1, 2], [3]], v: [[5], [6], [7], null] });
  const findings = ["SPARSE_FEATURE_MISSING_VALUE", "SPARSE_FEATURE_MISSING_INDEX", "SPARSE_FEATURE_LENGTH_MISMATCH"].map((rule): Finding => ({ rule, severity: "error", subject: "s", message: "" }));
  expect(lines(await found(data, schema, { findings }))).toEqual({ SPARSE_FEATURE_MISSING_VALUE: [5], SPARSE_FEATURE_MISSING_INDEX: [3], SPARSE_FEATURE_LENGTH_MISMATCH: [3, 4, 5] });
});

test("drift is shown by what is new", async () => {
  const baseline = viewDataset(await statisticsOf([batchOf({ n: [1, 2, 3], t: ["x", "y", "x"] })]));
  const findings: readonly Finding[] = [
    { rule: "drift.range", severity: "warning", subject: "n", message: "" }, { rule: "drift.missing", severity: "warning", subject: "t", message: "" },
    { rule: "drift.new-values", severity: "warning", subject: "t", message: "", evidence: ["z"] }, { rule: "drift.distribution", severity: "warning", subject: "n", message: "" },
  ];
  const data = batchOf({ n: [2, 9, 0, 3], t: [["x"], ["z"], null, ["y"]] });
  expect(lines(await found(data, "", { findings, baseline }))).toEqual({ "drift.range": [3, 4], "drift.missing": [4], "drift.new-values": [3], "drift.distribution": [] });
});

test("the rows farthest beyond what is allowed are told, the farthest first, whatever their order", async () => {
  const schema = 'feature { name: "a" type: FLOAT float_domain { min: -5 max: 10 } } feature { name: "b" type: BYTES int_domain { max: 9 } }';
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 30 })), { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 39 }), async (rows, cut) => {
    const [a, b] = [rows.map(([value]) => value + 0.5), rows.map(([, value]) => String(value))];
    const statistics = await statisticsOf([batchOf({ a, b })]);
    const search = rowSearch(schemaFindings(validateStatistics(statistics, schemaOf(schema)), ""), { schema: schemaOf(schema), current: viewDataset(statistics) });
    for (const [from, to] of [[0, cut], [cut, rows.length]] as const) {
      if (from < to && from < rows.length) search.add({ batch: batchOf({ a: a.slice(from, to), b: b.slice(from, to) }), place: (row) => ({ file: "data.csv", number: from + row }) });
    }
    const worst = (values: readonly number[], beyond: (value: number) => number) => values.map((value, row) => [beyond(value), row] as const).filter(([far]) => far > 0).toSorted(([x, i], [y, j]) => y - x || i - j).slice(0, 3).map(([, row]) => row);
    const truth = { FLOAT_TYPE_SMALL_FLOAT: worst(a, (value) => -5 - value), FLOAT_TYPE_BIG_FLOAT: worst(a, (value) => value - 10), INT_TYPE_BIG_INT: worst(b.map(Number), (value) => value - 9) };
    expect(lines(search.finish())).toEqual(Object.fromEntries(Object.entries(truth).filter(([, found]) => found.length > 0)));
  }), { numRuns: 60 });
});

test("no more than the rows asked for are told, and the search ends when all have theirs", async () => {
  const data = batchOf({ a: Array.from({ length: 50 }, () => "y"), b: Array.from({ length: 50 }, (_, i) => (i === 40 ? "z" : "x")) });
  const schema = ["a", "b"].map((name) => `feature { name: "${name}" type: BYTES string_domain { value: "x" } }`).join(" ");
  expect((await found(data, schema, { most: 2 })).map(({ rows }) => rows?.map(({ number }) => number))).toEqual([[2, 3], [42]]);
  expect((await found(data, schema, { most: 0 })).map(({ rows }) => rows)).toEqual([undefined, undefined]);
  const statistics = await statisticsOf([data]);
  const search = rowSearch(schemaFindings(validateStatistics(statistics, schemaOf(schema)), ""), { schema: schemaOf(schema), current: viewDataset(statistics), most: 1 });
  expect([search.add(located(data)), search.columns]).toEqual([false, ["a", "b"]]);
  expect(rowSearch([], { schema: schemaOf(""), current: viewDataset(statistics) })).toMatchObject({ columns: [] });
});

test("values of any bytes are told in few characters, those of masked features not at all", async () => {
  const secret = "4111 1111 1111 1111";
  const data = batchOf({ a: [secret, "y".repeat(100_000), "\u001b[31m\n"], b: ["1", "2", "3"] });
  const schema = 'feature { name: "a" type: BYTES string_domain { value: "x" } } feature { name: "b" type: BYTES string_domain { value: "1" } }';
  const open = await found(data, schema);
  expect(open[0]!.rows!.map(({ values }) => values[0]![1])).toEqual([`"${secret}"`, `"${"y".repeat(59)}…"`, '"\\u001b[31m\\n"']);
  const statistics = await statisticsOf([data]);
  const findings = maskedFindings(schemaFindings(validateStatistics(statistics, schemaOf(schema)), ""), ["a"]);
  const masked = await found(data, schema, { findings, mask: ["a"] });
  expect(JSON.stringify(masked)).not.toMatch(/4111|yyy|31m/);
  expect(masked.map(({ rows }) => rows![0]!.values)).toEqual([[["a", "***"], ["b", '"1"']], [["b", '"2"'], ["a", "***"]]]);
  expect(() => checkMask(["aa"], ["a", "b"], schemaOf(""))).toThrow("did you mean a?");
});

test("no row is told that does not show the finding, and no finding of values is without one", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 6 }), { minLength: 1, maxLength: 30 }), fc.array(fc.string({ unit: "binary", maxLength: 6 }), { maxLength: 4 }), async (values, known) => {
    const domain = values.slice(0, 3).concat(known);
    const schema = schemaOf('feature { name: "a" type: BYTES domain: "a" } string_domain { name: "a" }');
    schema.stringDomain[0]!.value.push(...domain);
    const rows = batch({ a: strings(values) });
    const statistics = await statisticsOf([rows]);
    const search = rowSearch(schemaFindings(validateStatistics(statistics, schema), ""), { schema, current: viewDataset(statistics), most: 100 });
    search.add(located(rows));
    const told = search.finish().flatMap(({ rows: shown = [] }) => shown.map(({ number }) => number));
    expect(told).toEqual(values.flatMap((value, i) => (domain.includes(value.toWellFormed()) || domain.includes(value) ? [] : [i + 2])));
  }), { numRuns: 60 });
});
