import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arrowFormat } from "../../src/data/arrow.ts";
import { avroFormat } from "../../src/data/avro.ts";
import type { Batch } from "../../src/data/batch.ts";
import { openParquetWriter } from "../../src/data/parquet-writer.ts";
import { parquetFormat } from "../../src/data/parquet.ts";
import type { FileFormat } from "../../src/data/source.ts";
import { batchOf, plainBatch } from "../data/plain-batch.ts";

const own = join(import.meta.dirname, "../../.venv/bin/python");
const python = [own, process.env["ASSAY_TFX_PYTHON"] ?? own].find((path) => existsSync(path) && spawnSync(path, ["-c", "import pyarrow, fastavro"]).status === 0);
const whenReady = python === undefined ? test.skip : test;
const skipped = python === undefined ? " (skipped: no Python with pyarrow and fastavro)" : "";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "file-formats-")); });
afterAll(() => rm(folder, { recursive: true }));

function run<T>(...args: readonly string[]): T {
  const { status, stdout, stderr } = spawnSync(python!, [join(import.meta.dirname, "file-formats.py"), ...args], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as T;
}

type Columns = Record<string, unknown[]>;

/** Values as the script has them: integers as text, a single value without its list. */
function scripted(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value === undefined) return null;
  if (Number.isNaN(value)) return "nan";
  if (Object.is(value, -0)) return -0;
  return Array.isArray(value) ? value.map(scripted) : value;
}

async function read(format: FileFormat, name: string): Promise<ReturnType<typeof plainBatch>[]> {
  const file = { path: join(folder, name), name };
  const { columns } = await format.describe(file, {});
  const found: Batch[] = [];
  for await (const { batch } of format.read(file, columns, {})) found.push(batch);
  return found.map(plainBatch);
}

/** All rows of a column; of one that has no lists, its values. */
function rowsOf(parts: readonly ReturnType<typeof plainBatch>[], name: string, listed: boolean): unknown[] {
  const rows = parts.flatMap(({ columns, nested }): readonly unknown[] => columns[name] ?? nested[name] ?? []);
  return rows.map((row) => scripted(listed || row === undefined ? row : (row as unknown[])[0]));
}

const lists = new Set(["list", "lists", "items"]);

whenReady(`files of pyarrow and fastavro are read as they read them${skipped}`, async () => {
  const { files, columns: { items, ...columns }, avro } = run<{ files: string[]; columns: Columns; avro: Columns }>("write", folder);
  expect(files).toHaveLength(18);
  for (const name of files) {
    const parts = await read(name.endsWith(".parquet") ? parquetFormat : arrowFormat, name);
    expect([name, Object.fromEntries(Object.keys(columns).map((column) => [column, rowsOf(parts, column, lists.has(column))]))]).toEqual([name, columns]);
    expect([rowsOf(parts, "items/x", true), rowsOf(parts, "items/y", true)]).toEqual([[[["1"], null], null, []], [[["p"], null], null, []]]);
  }
  expect(items).toEqual([[{ x: "1", y: ["p"] }, { x: null, y: null }], null, []]);
  for (const name of ["null.avro", "deflate.avro"]) {
    const parts = await read(avroFormat, name);
    expect([name, Object.fromEntries(Object.keys(avro).map((column) => [column, rowsOf(parts, column, lists.has(column))]))]).toEqual([name, avro]);
  }
}, 60_000);

whenReady(`pyarrow reads our Parquet files as lists of int64, float and binary${skipped}`, async () => {
  const path = join(folder, "ours.parquet");
  const writer = await openParquetWriter(path, [
    { name: "i", type: "int" }, { name: "f", type: "float" }, { name: "b", type: "bytes" }, { name: "none", type: "empty" },
    { name: "##SEQUENCE##", type: "nested", features: [{ path: ["##SEQUENCE##"], type: "struct", levels: 1 }, { path: ["##SEQUENCE##", "s"], type: "int", levels: 3 }] },
  ]);
  await writer.write(batchOf({
    length: 3,
    columns: { i: { type: "int", rows: [[2n ** 63n - 1n, -(2n ** 63n)], undefined, []] }, f: { type: "float", rows: [[0.1], [], undefined] }, b: { type: "bytes", rows: [["a", ""], undefined, ["c"]] } },
    lists: { s: { type: "int", rows: [[[1], [], undefined], undefined, []] } },
  }));
  await writer.close();
  const { types, columns } = run<{ types: Record<string, string>; columns: Columns }>("read", path);
  expect(types).toEqual({ i: "list<element: int64>", f: "list<element: float>", b: "list<element: binary>", none: "list<element: null>", "##SEQUENCE##": "list<element: struct<s: list<element: list<element: int64>>>>" });
  expect(columns).toEqual({
    i: [["9223372036854775807", "-9223372036854775808"], null, []], f: [[Math.fround(0.1)], [], null], b: [["a", ""], null, ["c"]], none: [null, null, null],
    "##SEQUENCE##": [[{ s: [["1"], [], null] }], [{ s: null }], [{ s: [] }]],
  });
}, 60_000);
