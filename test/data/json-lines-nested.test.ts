import fc from "fast-check";
import { firstValue, textAt, valueCount, type Batch, type Column, type NestedFeature } from "../../src/data/batch.ts";
import { describeJsonLines, readJsonLines } from "../../src/data/json-lines.ts";

type Value = null | number | string | readonly Value[] | { readonly [key: string]: Value | undefined };

/** A shape of values, and an arbitrary of rows that have it. */
function valueOf(depth: number): fc.Arbitrary<fc.Arbitrary<Value>> {
  const leaf: fc.Arbitrary<fc.Arbitrary<Value>> = fc.constantFrom(fc.integer(), fc.float({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)), fc.string({ unit: "grapheme" }));
  if (depth === 0) return leaf;
  const inner = valueOf(depth - 1);
  const record = fc.dictionary(fc.constantFrom("a", "b", "é"), inner, { minKeys: 1, maxKeys: 3 }).map((fields): fc.Arbitrary<Value> => fc.record(fields, { requiredKeys: [] }));
  return fc.oneof(leaf, inner.map((item) => fc.array(item, { maxLength: 3 })), record);
}

const tables = fc.dictionary(fc.constantFrom("x", "y", "z"), valueOf(3), { minKeys: 1, maxKeys: 3 })
  .chain((fields) => fc.array(fc.record(fields, { requiredKeys: [] }), { minLength: 1, maxLength: 6 }));

function scalar(column: Column, at: number): Value {
  if (column.type === "empty") throw new Error("an empty column has no values");
  return column.type === "bytes" ? textAt(column, at) : column.values[at]!;
}

/** What the levels and values of a feature say of item `at` of the level above; `undefined` when it is missing. */
function itemOf(feature: NestedFeature, all: readonly NestedFeature[], at: number, level: number): Value | undefined {
  const { offsets, present } = feature.levels[level]!;
  if (offsets[at] === offsets[at + 1] && !present?.[at]) return undefined;
  return Array.from({ length: offsets[at + 1]! - offsets[at]! }, (_, i) => {
    const item = offsets[at]! + i;
    if (level + 1 < feature.levels.length) return itemOf(feature, all, item, level + 1) ?? null;
    if (feature.values) return scalar(feature.values, item);
    return membersOf(feature, all, item);
  });
}

function membersOf(struct: NestedFeature, all: readonly NestedFeature[], item: number): Value {
  const children = all.filter(({ path }) => path.length === struct.path.length + 1 && struct.path.every((key, i) => path[i] === key));
  const found = children.map((child) => [child.path.at(-1)!, itemOf(child, all, item, struct.levels.length)] as const);
  return Object.fromEntries(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function rowOf({ columns, nested = [] }: Batch, row: number): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, column] of columns) {
    const count = valueCount(column, row);
    if (count >= 0) found.set(name, Array.from({ length: count }, (_, i) => scalar(column, firstValue(column, row) + i)));
  }
  for (const feature of nested.filter(({ path }) => path.length === 1)) {
    const value = itemOf(feature, nested, row, 0);
    if (value !== undefined) found.set(feature.path[0]!, value);
  }
  return found;
}

/** What a row means: objects that stand alone are columns, what stands alone is a list of one. */
function meaningOf(row: object, columns: ReadonlyMap<string, string>, prefix = ""): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, value] of Object.entries(row) as [string, Value][]) {
    const name = prefix + key;
    if (value !== null && typeof value === "object" && !Array.isArray(value)) meaningOf(value, columns, `${name}.`).forEach((inner, path) => found.set(path, inner));
    else if (columns.get(name) !== "empty") found.set(name, listed(Array.isArray(value) ? value : [value]));
  }
  return found;
}

/** Inside a nested feature, too, everything is a list: a member that stands alone is a list of one. */
function listed(values: readonly Value[]): Value {
  return values.map((value) => {
    if (Array.isArray(value)) return listed(value as readonly Value[]);
    if (value === null || typeof value !== "object") return value as Value;
    return Object.fromEntries((Object.entries(value) as [string, Value][]).map(([key, member]) => [key, listed(Array.isArray(member) ? member : [member])]));
  });
}

test("rows of any shape are the same rows again out of their batch, however the bytes come", async () => {
  let nested = 0;
  await fc.assert(fc.asyncProperty(tables, fc.integer({ min: 1, max: 60 }), async (rows, blockSize) => {
    const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const source = () => ({ name: "a.jsonl", chunks: (async function* () { yield bytes; })() });
    const { columns } = await describeJsonLines(source(), { blockSize });
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const found: Map<string, Value>[] = [];
    for await (const { batch } of readJsonLines(source(), columns, { blockSize })) {
      if (batch.nested) nested++;
      for (let row = 0; row < batch.length; row++) found.push(rowOf(batch, row));
    }
    expect(found).toEqual(rows.map((row) => meaningOf(row, types)));
  }), { numRuns: 1500 });
  expect(nested).toBeGreaterThan(100);
});
