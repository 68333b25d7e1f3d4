import { DateDay, Dictionary, Field, Int32, Int64, List, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Table, tableToIPC, Utf8, vectorFromArray, type Vector } from "apache-arrow";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arrowFormat } from "../../src/data/arrow.ts";
import { unpackLz4Frame } from "../../src/data/lz4-frame.ts";
import type { SourceColumn } from "../../src/data/source.ts";
import { plainBatch } from "./plain-batch.ts";

const folder = mkdtempSync(join(tmpdir(), "arrow-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(bytes: Uint8Array) {
  const path = join(folder, `${files++}.arrow`);
  writeFileSync(path, bytes);
  return { path, name: "data.arrow" };
}

async function read(bytes: Uint8Array, { columns, limit }: { columns?: readonly SourceColumn[]; limit?: number } = {}) {
  const from = file(bytes);
  const contents = await arrowFormat.describe(from, {});
  const batches = [];
  const lines: number[] = [];
  for await (const { batch, line } of arrowFormat.read(from, columns ?? contents.columns, { limit })) {
    batches.push(plainBatch(batch));
    lines.push(line(0));
  }
  return { contents, batches, lines };
}

const vectors: Record<string, Vector> = {
  whole: vectorFromArray([2n ** 62n, null, -5n], new Int64()),
  text: vectorFromArray(["é", null, ""], new Utf8()),
  word: vectorFromArray(["a", "b", "a"], new Dictionary(new Utf8(), new Int32())),
  list: vectorFromArray([[1, 2], null, []], new List(new Field("item", new Int32()))),
  lists: vectorFromArray([[[1], []], null, []], new List(new Field("item", new List(new Field("item", new Int32()))))),
  struct: vectorFromArray([{ a: 1 }, null, { a: null }], new Struct([new Field("a", new Int32(), true)])),
  day: vectorFromArray([new Date(Date.UTC(2024, 0, 31)), null, new Date(Date.UTC(1960, 1, 3))], new DateDay()),
  flag: vectorFromArray([true, null, false]),
  half: vectorFromArray([0.5, null, Infinity]),
};
const table = new Table(vectors);

test.each(["file", "stream"] as const)("a %s is read with its types, nulls and lists", async (form) => {
  const { contents, batches, lines } = await read(tableToIPC(table, form));
  expect(contents.rows).toBe(3);
  expect(contents.columns.map(({ name, type }) => `${name}:${type}`)).toEqual(["whole:int", "text:bytes", "word:bytes", "list:int", "lists:nested", "struct.a:int", "day:bytes", "flag:int", "half:float"]);
  expect(batches).toEqual([{
    columns: {
      whole: [[2n ** 62n], undefined, [-5n]], text: [["Ã©"], undefined, [""]], word: [["a"], ["b"], ["a"]], list: [[1n, 2n], undefined, []],
      "struct.a": [[1n], undefined, undefined], day: [["2024-01-31"], undefined, ["1960-02-03"]], flag: [[1n], undefined, [0n]], half: [[0.5], undefined, [Infinity]],
    },
    lists: {}, nested: { lists: [[[1n], []], undefined, []] },
  }]);
  expect(lines).toEqual([1]);
});

test("record batches come one after the other, and rows keep their numbers", async () => {
  const batch = new RecordBatch({ a: vectorFromArray([1, 2, 3], new Int32()).data[0]! });
  const writer = new RecordBatchStreamWriter();
  writer.write(batch);
  writer.write(batch);
  const { contents, batches, lines } = await read(writer.finish().toUint8Array(true));
  expect([contents.rows, lines]).toEqual([6, [1, 4]]);
  expect(batches.map(({ columns }) => columns["a"])).toEqual([[[1n], [2n], [3n]], [[1n], [2n], [3n]]]);
});

test("only wanted columns are read, in the wanted type, and at most so many rows", async () => {
  const { batches } = await read(tableToIPC(table, "file"), { columns: [{ name: "whole", type: "bytes" }, { name: "other", type: "float" }], limit: 1 });
  expect(batches).toEqual([{ columns: { whole: [["4611686018427387904"]], other: [undefined] }, lists: {}, nested: {} }]);
});

test("a table without rows has its columns", async () => {
  const { contents, batches } = await read(tableToIPC(new Table(new Schema([new Field("a", new Int32())])), "stream"));
  expect([contents, batches]).toEqual([{ columns: [{ name: "a", type: "int" }], rows: 0 }, []]);
});

test("a null in a list and a file cut short are said with their place", async () => {
  const nulls = new Table({ list: vectorFromArray([[1], [null]], new List(new Field("item", new Int32(), true))) });
  await expect(read(tableToIPC(nulls, "file"))).rejects.toThrow('data.arrow:2  column "list": a null stands in a list');
  const bytes = tableToIPC(table, "file");
  for (const size of [3, 8, 100, 700, 1200]) await expect(read(bytes.subarray(0, size))).rejects.toThrow(/^data.arrow {2}the file cannot be read before byte \d+: it (ends too early|is no Arrow file)/);
  await expect(read(Buffer.from("a,b,c\n1,2,3\n4,5,6\n"))).rejects.toThrow("it is no Arrow file");
});

test("LZ4 frames are unpacked, with blocks that refer to blocks before them", () => {
  const frame = (...blocks: number[][]) => Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0xc0, ...blocks.flatMap((block) => [block.length, 0, 0, 0, ...block]), 0, 0, 0, 0]);
  const bytes = frame([0x30, 97, 98, 99], [0x04, 3, 0, 0x10, 33]);
  expect(Buffer.from(unpackLz4Frame(bytes, 12)).toString()).toBe("abcabcabcab!");
  expect(() => unpackLz4Frame(bytes, 11)).toThrow(RangeError);
  expect(() => unpackLz4Frame(frame([0x04, 9, 0]), 8)).toThrow("an LZ4 block is damaged");
});
