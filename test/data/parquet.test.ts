import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch, Column } from "../../src/data/batch.ts";
import { openParquetWriter } from "../../src/data/parquet-writer.ts";
import { parquetFormat } from "../../src/data/parquet.ts";
import type { SourceColumn } from "../../src/data/source.ts";
import { batchOf, columnOf, plainBatch } from "./plain-batch.ts";

const folder = mkdtempSync(join(tmpdir(), "parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function write(columns: readonly SourceColumn[], batches: readonly Batch[]): Promise<{ path: string; name: string }> {
  const path = join(folder, `${files++}.parquet`);
  const writer = await openParquetWriter(path, columns);
  for (const batch of batches) await writer.write(batch);
  expect(await writer.close()).toBe(batches.reduce((rows, { length }) => rows + length, 0));
  return { path, name: "data.parquet" };
}

async function read(file: { path: string; name: string }, columns?: readonly SourceColumn[], limit?: number) {
  const found: Batch[] = [];
  const wanted = columns ?? (await parquetFormat.describe(file, {})).columns;
  for await (const { batch } of parquetFormat.read(file, wanted, { limit })) found.push(batch);
  return found.map(plainBatch);
}

const columns: SourceColumn[] = [
  { name: "i", type: "int" }, { name: "f", type: "float" }, { name: "b", type: "bytes" }, { name: "none", type: "empty" },
  { name: "n", type: "nested", features: [
    { path: ["n"], type: "struct", levels: 1 }, { path: ["n", "x"], type: "int", levels: 2 }, { path: ["n", "yy"], type: "bytes", levels: 3 },
    { path: ["n", "s"], type: "struct", levels: 2 }, { path: ["n", "s", "z"], type: "float", levels: 3 },
  ] },
];

const batch: Batch = {
  length: 4,
  columns: new Map<string, Column>([
    ["i", columnOf("int", [[1n, -(2n ** 63n)], undefined, [], [2n ** 63n - 1n]])],
    ["f", columnOf("float", [[-0, NaN], [Infinity], undefined, [0]])],
    ["b", columnOf("bytes", [["a", ""], undefined, [], ["zz"]])],
    ["none", { type: "empty" }],
  ]),
  nested: (() => {
    const items = { offsets: Int32Array.of(0, 2, 2, 2, 3), present: Uint8Array.of(1, 1, 0, 1) };
    const { rowOffsets, present, ...x } = columnOf("int", [[7], undefined, []]);
    const { rowOffsets: inner, present: innerPresent, ...yy } = columnOf("bytes", [["p"], [], undefined]);
    const { rowOffsets: deepest, present: deepestPresent, ...z } = columnOf("float", [[0.5], undefined]);
    const structs = { offsets: Int32Array.of(0, 1, 1, 2), present: Uint8Array.of(1, 0, 1) };
    return [
      { path: ["n"], levels: [items], values: undefined },
      { path: ["n", "x"], levels: [items, { offsets: rowOffsets!, present }], values: x },
      { path: ["n", "yy"], levels: [items, { offsets: Int32Array.of(0, 2, 2, 3), present: Uint8Array.of(1, 0, 1) }, { offsets: inner!, present: innerPresent }], values: yy },
      { path: ["n", "s"], levels: [items, structs], values: undefined },
      { path: ["n", "s", "z"], levels: [items, structs, { offsets: deepest!, present: deepestPresent }], values: z },
    ];
  })(),
};

test("what is written is read: exact integers, negative zero, missing and empty lists, structs in lists", async () => {
  const file = await write(columns, [batch, batch]);
  expect((await parquetFormat.describe(file, {}))).toEqual({ columns, rows: 8 });
  const twice = plainBatch(batch);
  const [found, ...more] = await read(file);
  expect(more).toEqual([]);
  for (const [name, rows] of Object.entries(twice.columns)) expect([name, found!.columns[name]]).toEqual([name, [...rows, ...rows]]);
  for (const [name, rows] of Object.entries(twice.nested)) expect([name, found!.nested[name]]).toEqual([name, [...rows, ...rows]]);
});

test("equal batches give equal files", async () => {
  const [a, b] = [await write(columns, [batch]), await write(columns, [batch])];
  expect(readFileSync(a.path).equals(readFileSync(b.path))).toBe(true);
});

test("only the wanted columns are read, and at most so many rows", async () => {
  const file = await write(columns, [batch, batch]);
  const [found] = await read(file, [{ name: "b", type: "bytes" }, { name: "unknown", type: "int" }], 3);
  expect(found!.columns).toEqual({ b: [["a", ""], undefined, []], unknown: [undefined, undefined, undefined] });
});

test("a file without rows is a file", async () => {
  const file = await write([{ name: "a", type: "int" }], []);
  expect(await parquetFormat.describe(file, {})).toEqual({ columns: [{ name: "a", type: "int" }], rows: 0 });
  expect(await read(file)).toEqual([]);
});

test("a column of another type in another file is read in the type of both", async () => {
  const file = await write([{ name: "a", type: "int" }], [batchOf({ length: 2, columns: { a: { type: "int", rows: [[1], [2]] } } })]);
  const [asFloat] = await read(file, [{ name: "a", type: "float" }]);
  const [asText] = await read(file, [{ name: "a", type: "bytes" }]);
  expect([asFloat!.columns, asText!.columns]).toEqual([{ a: [[1], [2]] }, { a: [["1"], ["2"]] }]);
});

test("row groups are bounded, batches of rows come in order over them", async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [i]);
  const one = batchOf({ length: 5000, columns: { i: { type: "int", rows } } });
  const file = await write([{ name: "i", type: "int" }], Array.from({ length: 30 }, () => one));
  const found = await read(file);
  expect(found.every(({ columns: { i } }) => i!.length <= 4096)).toBe(true);
  expect(found.flatMap(({ columns: { i } }) => i!.map((cells) => Number(cells![0])))).toEqual(Array.from({ length: 30 }, () => rows.map(([i]) => i!)).flat());
});

test("any columns come back", async () => {
  const cells = <T>(value: fc.Arbitrary<T>) => fc.array(fc.option(fc.array(value, { maxLength: 3 }), { nil: undefined }), { minLength: 5, maxLength: 5 });
  const int = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  await fc.assert(fc.asyncProperty(cells(int), cells(fc.float()), cells(fc.string()), cells(fc.array(int, { maxLength: 3 })), async (i, f, b, lists) => {
    const given = batchOf({ length: 5, columns: { i: { type: "int", rows: i }, f: { type: "float", rows: f }, b: { type: "bytes", rows: b } }, lists: { s: { type: "int", rows: lists } } });
    const file = await write([{ name: "i", type: "int" }, { name: "f", type: "float" }, { name: "b", type: "bytes" }, { name: "##SEQUENCE##", type: "nested", features: [
      { path: ["##SEQUENCE##"], type: "struct", levels: 1 }, { path: ["##SEQUENCE##", "s"], type: "int", levels: 3 },
    ] }], [given]);
    expect(await read(file)).toEqual([plainBatch(given)]);
  }), { numRuns: 100 });
});

test("what is not Parquet is said in one sentence", async () => {
  const file = { path: join(folder, "text.parquet"), name: "text.parquet" };
  writeFileSync(file.path, "a,b\n1,2\n3,4\n5,6\n");
  await expect(parquetFormat.describe(file, {})).rejects.toThrow("text.parquet  this is not a Parquet file: it does not end with PAR1");
});
