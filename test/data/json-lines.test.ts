import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { firstValue, textAt, valueCount, type Batch, type Column } from "../../src/data/batch.ts";
import { describeJsonLines, jsonLinesFormat, readJsonLines, type JsonLinesOptions } from "../../src/data/json-lines.ts";
import type { ByteStream, SourceColumn, SourceFile } from "../../src/data/source.ts";

const folder = mkdtempSync(join(tmpdir(), "json-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): SourceFile {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, name };
}

function stream(text: string | Uint8Array, size = 7): ByteStream {
  const bytes = Buffer.from(text);
  return { name: "a.jsonl", chunks: (async function* () { for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size); })() };
}

async function batches(text: string, options: JsonLinesOptions = {}, types?: readonly SourceColumn[]): Promise<Batch[]> {
  const columns = types ?? (await describeJsonLines(stream(text), options)).columns;
  const found: Batch[] = [];
  for await (const { batch } of readJsonLines(stream(text), columns, options)) found.push(batch);
  return found;
}

function valueAt(column: Column, at: number): unknown {
  if (column.type === "empty") throw new Error("an empty column has no values");
  return column.type === "bytes" ? textAt(column, at) : column.type === "int" && column.wide ? column.wide[at] : column.values[at];
}

function listAt(column: Column, row: number): unknown {
  const count = valueCount(column, row);
  return count < 0 ? null : Array.from({ length: count }, (_, i) => valueAt(column, firstValue(column, row) + i));
}

async function table(text: string): Promise<Record<string, unknown[]>> {
  const [batch] = await batches(text);
  return Object.fromEntries([...batch!.columns].map(([name, column]) => [name, Array.from({ length: batch!.length }, (_, row) => listAt(column, row))]));
}

async function typesOf(text: string): Promise<Record<string, string>> {
  return Object.fromEntries((await describeJsonLines(stream(text))).columns.map(({ name, type }) => [name, type]));
}

async function refusal(text: string | Uint8Array): Promise<string> {
  return describeJsonLines(stream(text)).then((found) => `read ${JSON.stringify(found)}`, (error: Error) => error.message);
}

test("the most general value of a column decides: int, float, text; null and absent say nothing", async () => {
  expect(await typesOf('{"i":1,"f":1,"g":1.0,"t":"1","m":1,"n":null,"b":true,"e":[]}\n{"i":-5,"f":1e3,"m":"x","b":false}\n')).toEqual({ i: "int", f: "float", g: "float", t: "bytes", m: "bytes", n: "empty", b: "int", e: "empty" });
});

test("values, lists, missing and empty ones are told apart", async () => {
  expect(await table('{"a":1,"t":["x","é"]}\n\n{"a":[],"t":null}\r\n{"a":[2,3],"t":"\\ud83d\\ude00\\n\\"\\u00e9"}\n{"t":[]}')).toEqual({
    a: [[1], [], [2, 3], null], t: [["x", "é"], null, ['😀\n"é'], []],
  });
});

test("a mixture is text, and numbers in it stay as they are written", async () => {
  expect(await table('{"a":1.50}\n{"a":"x"}\n{"a":true}\n{"a":-0}\n{"a":1E5}\n')).toEqual({ a: [["1.50"], ["x"], ["true"], ["-0"], ["1E5"]] });
});

test("true and false are 1 and 0 among numbers", async () => {
  expect(await table('{"i":true,"f":false}\n{"i":2,"f":0.5}\n')).toEqual({ i: [[1], [2]], f: [[0], [0.5]] });
});

test("integers are exact up to int64; with one beyond, the column is text, or float when it has floats", async () => {
  expect(await table('{"a":9007199254740993,"b":18446744073709551615,"c":-9223372036854775808}\n{"a":-1,"b":1,"c":9223372036854775807}\n')).toEqual({
    a: [[9007199254740993n], [-1n]], b: [["18446744073709551615"], ["1"]], c: [[-(2n ** 63n)], [2n ** 63n - 1n]],
  });
  expect(await typesOf('{"a":9223372036854775808}\n')).toEqual({ a: "bytes" });
  expect(await table('{"a":150000000000000000000}\n{"a":0.5}\n')).toEqual({ a: [[Math.fround(1.5e20)], [0.5]] });
});

test("NaN and infinities are floats", async () => {
  expect(await table('{"a":NaN}\n{"a":-Infinity}\n{"a":3}\n')).toEqual({ a: [[NaN], [-Infinity], [3]] });
});

test("objects become columns of their own", async () => {
  expect(await table('{"o":{"p":1,"q":{"r":"x"}}}\n{"o":null}\n{"o":{}}\n{"o":{"q":{"r":"y","s":2}}}\n')).toEqual({
    "o.p": [[1], null, null, null], "o.q.r": [["x"], null, null, ["y"]], "o.q.s": [null, null, null, [2]],
  });
});

test("keys that mean something to JavaScript are names like others", async () => {
  expect(await table('{"__proto__":{"x":1},"constructor":2,"toString":"a"}\n')).toEqual({ "__proto__.x": [[1]], constructor: [[2]], toString: [["a"]] });
  expect(({} as { x?: number }).x).toBeUndefined();
});

test("lists of lists and lists of objects have all their levels", async () => {
  const text = '{"m":[[1],[],[2,3]],"s":[{"k":1,"t":["a"]},{"k":2.5,"p":{"x":7}}]}\n{}\n{"m":[],"s":[{}]}\n';
  const { columns } = await describeJsonLines(stream(text));
  expect(columns).toEqual([
    { name: "m", type: "nested", features: [{ path: ["m"], type: "int", levels: 2 }] },
    { name: "s", type: "nested", features: [
      { path: ["s"], type: "struct", levels: 1 }, { path: ["s", "k"], type: "float", levels: 2 }, { path: ["s", "t"], type: "bytes", levels: 2 },
      { path: ["s", "p"], type: "struct", levels: 2 }, { path: ["s", "p", "x"], type: "int", levels: 3 },
    ] },
  ]);
  const [batch] = await batches(text);
  expect([...batch!.columns.keys()]).toEqual([]);
  const ones = { offsets: Int32Array.of(0, 2, 2, 3) };
  expect(batch!.nested).toEqual([
    { path: ["m"], levels: [{ offsets: Int32Array.of(0, 3, 3, 3), present: Uint8Array.of(1, 0, 1) }, { offsets: Int32Array.of(0, 1, 1, 3), present: Uint8Array.of(1, 1, 1) }], values: { type: "int", values: Float64Array.of(1, 2, 3) } },
    { path: ["s"], levels: [ones], values: undefined },
    { path: ["s", "k"], levels: [ones, { offsets: Int32Array.of(0, 1, 2, 2) }], values: { type: "float", values: Float32Array.of(1, 2.5) } },
    { path: ["s", "t"], levels: [ones, { offsets: Int32Array.of(0, 1, 1, 1) }], values: { type: "bytes", bytes: Uint8Array.of(97), offsets: Int32Array.of(0, 1) } },
    { path: ["s", "p"], levels: [ones, { offsets: Int32Array.of(0, 0, 1, 1) }], values: undefined },
    { path: ["s", "p", "x"], levels: [ones, { offsets: Int32Array.of(0, 0, 1, 1) }, { offsets: Int32Array.of(0, 1) }], values: { type: "int", values: Float64Array.of(7) } },
  ]);
});

test.each([
  ["an object and a value", '{"a":{"b":1}}\n{"a":5}\n', 'a.jsonl:2:6  column "a" holds values here, and objects in lines before'],
  ["a value and an object", '{"a":5}\n{"x":1,"a":{"b":1}}\n', 'a.jsonl:2:12  column "a" holds objects here, and values in lines before'],
  ["lists of lists and values", '{"a":[[1]]}\n{"a":[1]}\n', 'a.jsonl:2:7  column "a" holds lists of values here, and lists of lists of values in lines before'],
  ["a list deeper than before", '{"a":[1]}\n{"a":[[]]}\n', 'a.jsonl:2:7  column "a" holds lists of lists here, and lists of values in lines before'],
  ["an object alone and in lists", '{"a":[{"b":1}]}\n{"a":{"b":1}}\n', 'a.jsonl:2:6  column "a" holds objects here, and lists of objects in lines before'],
  ["a null in a list", '{"a":[1,null]}\n', 'a.jsonl:1:9  a null stands in a list of column "a"\n  hint: a list has only values: leave it out'],
  ["one name for two columns", '{"a.b":1,"a":{"b":2}}\n', 'a.jsonl  two columns are named "a.b": one by its name, one inside an object'],
  ["bytes that are not UTF-8", Buffer.from('{"a":1}\n{"a":"\xff"}\n', "latin1"), "a.jsonl:2  the line is not valid UTF-8\n  hint: JSON Lines are UTF-8: save the file so"],
  ["UTF-16", Buffer.from('\ufeff{"a":1}\n', "utf16le"), "a.jsonl  the file is UTF-16"],
])("%s is refused with its place", async (_, text, message) => {
  expect(await refusal(text)).toContain(message);
});

test("half of a surrogate pair is refused when it is read", async () => {
  await expect(batches('{"a":"x\\ud83d"}\n')).rejects.toThrow("a.jsonl:1:8  half of a surrogate pair stands alone, which is no text");
});

test("blocks of any size give the same rows, a mark before the first is skipped", async () => {
  const text = '\ufeff{"a":"é\\n","n":[[1],[2.5]]}\r\n \n{"b":"日本","a":"x"}\n{"n":[]}';
  const whole = await batches(text);
  for (let blockSize = 1; blockSize < 50; blockSize++) expect(await batches(text, { blockSize })).toEqual(whole);
});

test("batches end after 4096 rows, with types and lines; the limit counts rows", async () => {
  const text = Array.from({ length: 5000 }, (_, i) => `{"a":${i}}\n`).join("\n");
  const found: [number, number][] = [];
  for await (const { batch, line } of readJsonLines(stream(text, 1000), [{ name: "a", type: "float" }])) found.push([batch.length, line(0)]);
  expect(found).toEqual([[4096, 1], [904, 8193]]);
  expect((await batches(text, { limit: 3 }))[0]).toEqual({ length: 3, columns: new Map([["a", { type: "int", values: Float64Array.of(0, 1, 2) }]]) });
  expect((await describeJsonLines(stream(text), { limit: 10 })).rows).toBe(10);
});

test("only listed columns are read", async () => {
  const [batch] = await batches('{"a":1,"o":{"x":2,"y":3},"b":"t"}\n', {}, [{ name: "o.y", type: "int" }, { name: "z", type: "int" }]);
  expect([...batch!.columns.keys()]).toEqual(["o.y", "z"]);
  expect(listAt(batch!.columns.get("o.y")!, 0)).toEqual([3]);
  expect(listAt(batch!.columns.get("z")!, 0)).toBeNull();
});

test("a line beyond 64 MiB is refused", async () => {
  const chunk = Buffer.alloc(1 << 20, "x");
  async function* chunks() {
    yield Buffer.from('{"a":1}\n{"a":"');
    for (let i = 0; i < 80; i++) yield chunk;
  }
  await expect(describeJsonLines({ name: "a.jsonl", chunks: chunks() })).rejects.toThrow("a.jsonl:2  the line is longer than 64 MiB, the most that is read");
});

test("files are joined by names: what one lacks is missing in it", async () => {
  const files = [file("1.jsonl", '{"a":1,"n":[]}\n'), file("2.ndjson.gz", gzipSync('{"b":"x","a":1.5,"n":[[2]]}\n')), file("3.jsonl", "")];
  const described = await Promise.all(files.map(async (one) => ({ file: one, columns: (await jsonLinesFormat.describe(one, {})).columns })));
  const columns = jsonLinesFormat.join(described);
  expect(columns).toEqual([{ name: "a", type: "float" }, { name: "n", type: "nested", features: [{ path: ["n"], type: "int", levels: 2 }] }, { name: "b", type: "bytes" }]);
  for await (const { batch } of jsonLinesFormat.read(files[0]!, columns, {})) {
    expect(batch.columns.get("a")).toEqual({ type: "float", values: Float32Array.of(1) });
    expect(listAt(batch.columns.get("b")!, 0)).toBeNull();
    expect(batch.nested).toEqual([{ path: ["n"], levels: [{ offsets: Int32Array.of(0, 0), present: Uint8Array.of(1) }, { offsets: Int32Array.of(0) }], values: { type: "empty" } }]);
  }
  expect(() => jsonLinesFormat.join([{ file: files[2]!, columns: [] }])).toThrow("3.jsonl  there is no row with a value");
  expect(() => jsonLinesFormat.join([described[0]!, { file: files[1]!, columns: [{ name: "a", type: "nested", features: [] }] }])).toThrow('2.ndjson.gz  column "a" is nested here, and int in 1.jsonl');
});
