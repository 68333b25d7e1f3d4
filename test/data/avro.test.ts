import { compressors } from "hyparquet-compressors";
import { zstdCompressSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { avroFormat } from "../../src/data/avro.ts";
import { avroFile, long, piece } from "./avro-bytes.ts";
import { plainBatch } from "./plain-batch.ts";

const folder = mkdtempSync(join(tmpdir(), "avro-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function read(bytes: Uint8Array, limit?: number) {
  const file = { path: join(folder, `${files++}.avro`), name: "data.avro" };
  writeFileSync(file.path, bytes);
  const contents = await avroFormat.describe(file, {});
  const batches = [];
  for await (const { batch } of avroFormat.read(file, contents.columns, { limit })) batches.push(plainBatch(batch));
  return { contents, batches };
}

const record = (fields: Record<string, unknown>) => ({ type: "record", name: "Row", fields: Object.entries(fields).map(([name, type]) => ({ name, type })) });
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

test.each(["null", "deflate", "snappy", "zstandard"])("blocks packed with %s are read", async (codec) => {
  const rows = [1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n].map((id) => Buffer.concat([long(id), piece(`row ${id}`), double(Number(id) / 4)]));
  const { contents, batches } = await read(avroFile(record({ id: "long", name: "string", x: "double" }), [rows.slice(0, 2), rows.slice(2)], codec));
  expect(contents).toEqual({ columns: [{ name: "id", type: "int" }, { name: "name", type: "bytes" }, { name: "x", type: "float" }], rows: 5 });
  expect(batches.map(({ columns }) => columns["id"])).toEqual([[[1n], [-1n], [2n ** 63n - 1n], [-(2n ** 63n)], [2n ** 53n + 1n]]]);
  expect(batches[0]!.columns["name"]![4]).toEqual(["row 9007199254740993"]);
});

test("unions with null, enums, records, arrays and maps have their columns", async () => {
  const schema = record({
    maybe: ["null", "long"], either: ["null", "int", "string"], kind: { type: "enum", name: "Kind", symbols: ["A", "B"] },
    inner: { type: "record", name: "Inner", fields: [{ name: "a", type: "int" }] },
    list: { type: "array", items: "int" }, inners: { type: "array", items: "Inner" }, map: { type: "map", values: "int" },
    day: { type: "int", logicalType: "date" }, money: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 },
  });
  const first = Buffer.concat([long(1), long(7), long(2), piece("t"), long(1), long(3), long(2), long(5), long(6), long(0), long(-1), long(1), long(9), long(0), long(1), piece("__proto__"), long(4), long(0), long(-1), piece(Uint8Array.of(0xfb, 0x2e))]);
  const second = Buffer.concat([long(0), long(1), long(-3), long(0), long(0), long(0), long(0), long(0), long(19753), piece(Uint8Array.of())]);
  const { contents, batches } = await read(avroFile(schema, [[first, second]]));
  expect(contents.columns.map(({ name, type }) => `${name}:${type}`)).toEqual(["maybe:int", "either:bytes", "kind:bytes", "inner.a:int", "list:int", "inners:nested", "map:nested", "day:bytes", "money:bytes"]);
  expect(batches).toEqual([{
    columns: {
      maybe: [[7n], undefined], either: [["t"], ["-3"]], kind: [["B"], ["A"]], "inner.a": [[3n], [0n]], list: [[5n, 6n], []],
      day: [["1969-12-31"], ["2024-01-31"]], money: [["-12.34"], ["0.00"]],
    },
    lists: {}, nested: { inners: [[0], []], "inners/a": [[[9n]], []], map: [[0], []], "map/key": [[["__proto__"]], []], "map/value": [[[4n]], []] },
  }]);
});

test("at most so many rows are read", async () => {
  const { batches } = await read(avroFile(record({ a: "int" }), [[long(1), long(2)], [long(3)]]), 2);
  expect(batches.map(({ columns }) => columns["a"])).toEqual([[[1n], [2n]]]);
});

test.each([
  ["a text file", Buffer.from("a,b\n1,2\n"), "it is no Avro object container file"],
  ["a file cut short", avroFile(record({ a: "int" }), [[long(1)]]).subarray(0, -5), "it ends too early"],
  ["a row that does not end", avroFile(record({ a: "string" }), [[long(9)]]), 'data.avro:1  row 1 cannot be read: column "a", it ends too early'],
  ["bytes behind the last row", avroFile(record({ a: "int" }), [[Buffer.concat([long(1), long(2)])]]), "the block has more bytes than rows"],
  ["a count without an end", avroFile(record({ a: { type: "array", items: "null" } }), [[Buffer.concat([long(2 ** 40), long(0)])]]), "items are more than the block has"],
  ["a null in an array", avroFile(record({ a: { type: "array", items: ["null", "int"] } }), [[Buffer.concat([long(1), long(0), long(0)])]]), 'data.avro:1  column "a": a null stands in a list'],
  ["a type that contains itself", avroFile({ type: "record", name: "T", fields: [{ name: "next", type: ["null", "T"] }] }, []), 'type "T" contains itself'],
  ["a type that is not there", avroFile(record({ a: "Missing" }), []), 'there is no type "Missing"'],
  ["a codec of others", avroFile(record({ a: "int" }), []).toString("latin1").replace("null", "bzip"), 'the file is packed with "bzip"'],
])("%s is said in one sentence", async (_, bytes, message) => {
  await expect(read(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes)).rejects.toThrow(message);
});

test("Zstandard is unpacked by the library for Nodes without it too", () => {
  const rows = Buffer.from("row ".repeat(50_000));
  expect(Buffer.from(compressors.ZSTD!(zstdCompressSync(rows), -1)).equals(rows)).toBe(true);
});
