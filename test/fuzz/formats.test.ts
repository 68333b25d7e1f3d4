import { tableToIPC, vectorFromArray, Table, List, Field, Int32, Utf8, Dictionary, Int64 } from "apache-arrow";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../src/core/error.ts";
import { arrowFormat } from "../../src/data/arrow.ts";
import { avroFormat } from "../../src/data/avro.ts";
import { openParquetWriter } from "../../src/data/parquet-writer.ts";
import { parquetFormat } from "../../src/data/parquet.ts";
import type { FileFormat } from "../../src/data/source.ts";
import { avroFile, long, piece } from "../data/avro-bytes.ts";
import { batchOf, plainBatch } from "../data/plain-batch.ts";
import { accident, damaged, random } from "./damage.ts";

const folder = mkdtempSync(join(tmpdir(), "formats-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "file");

/** The rows of a file, all of them looked at, or the sentence of its error. Anything else is thrown. */
async function found(format: FileFormat, bytes: Uint8Array): Promise<number | string> {
  writeFileSync(path, bytes);
  const file = { path, name: "fuzz" };
  try {
    const { columns, rows } = await format.describe(file, {});
    let read = 0;
    for await (const { batch } of format.read(file, columns, { limit: 100_000 })) {
      plainBatch(batch);
      read += batch.length;
    }
    if (read !== Math.min(rows, 100_000)) throw new Error(`${read} rows of ${rows}`);
    return read;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function fuzz(format: FileFormat, files: readonly Buffer[], { seed, runs }: { readonly seed: number; readonly runs: number }): Promise<void> {
  const r = random(seed);
  const outcomes = { read: 0, refused: 0 };
  for (let i = 0; i < runs; i++) {
    const file = files[r(files.length)]!;
    const bytes = r(2) === 0 ? accident(Buffer.from(file), r) : damaged(file, r);
    const result = await found(format, bytes).catch((error: unknown) => { throw error instanceof Error ? Object.assign(error, { message: `case ${i}: ${error.message}` }) : error; });
    if (typeof result === "number") outcomes.read++;
    else {
      expect(result).toMatch(/^fuzz(:\d+)? {2}./);
      outcomes.refused++;
    }
  }
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(runs / 100);
}

const rows = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? undefined : Array.from({ length: i % 3 }, (_, j) => i * j)));
const batch = batchOf({
  length: 40,
  columns: { n: { type: "int", rows }, f: { type: "float", rows }, s: { type: "bytes", rows: rows.map((row) => row?.map((value) => `text ${value % 4}`)) } },
  lists: { l: { type: "int", rows: rows.map((row) => row && [row, [], undefined]) } },
});

test("damaged Parquet files are read or refused in a sentence", async () => {
  const writer = await openParquetWriter(path, [
    { name: "n", type: "int" }, { name: "f", type: "float" }, { name: "s", type: "bytes" },
    { name: "##SEQUENCE##", type: "nested", features: [{ path: ["##SEQUENCE##"], type: "struct", levels: 1 }, { path: ["##SEQUENCE##", "l"], type: "int", levels: 3 }] },
  ]);
  await writer.write(batch);
  await writer.close();
  await fuzz(parquetFormat, [readFileSync(path)], { seed: 7, runs: 4000 });
});

test("damaged Arrow files and streams are read or refused in a sentence", async () => {
  const table = new Table({
    n: vectorFromArray([1n, null, 2n ** 60n], new Int64()), s: vectorFromArray(["a", null, "ccc"], new Utf8()), d: vectorFromArray(["x", "y", "x"], new Dictionary(new Utf8(), new Int32())),
    l: vectorFromArray([[1, 2], null, []], new List(new Field("item", new Int32()))),
  });
  await fuzz(arrowFormat, [Buffer.from(tableToIPC(table, "file")), Buffer.from(tableToIPC(table, "stream"))], { seed: 8, runs: 4000 });
});

test("damaged Avro files are read or refused in a sentence", async () => {
  const schema = { type: "record", name: "R", fields: [{ name: "n", type: ["null", "long"] }, { name: "s", type: "string" }, { name: "l", type: { type: "array", items: { type: "map", values: "int" } } }] };
  const row = (i: number) => Buffer.concat([i % 3 ? Buffer.concat([long(1), long(i ** 5)]) : long(0), piece(`row ${i}`), long(1), long(1), piece("k"), long(i), long(0), long(0)]);
  const blocks = [[0, 1, 2, 3].map(row), [4, 5, 6].map(row)];
  await fuzz(avroFormat, ["null", "deflate", "snappy"].map((codec) => avroFile(schema, blocks, codec)), { seed: 9, runs: 4000 });
});
