import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { PassThrough } from "node:stream";
import { join } from "node:path";
import { csvFormat } from "../../src/data/csv-format.ts";
import type { RowSource } from "../../src/data/row-source.ts";
import { rowLines } from "../../src/data/rows-lines.ts";
import { rowsSource, spooledSource } from "../../src/data/rows-source.ts";

const folder = mkdtempSync(join(tmpdir(), "rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

let spools = 0;
const spool = () => join(folder, `spool-${spools++}`);

async function columnsOf(items: readonly unknown[]): Promise<Record<string, unknown>> {
  return columnsIn(await rowsSource("rows.ts", items, spool()));
}

async function columnsIn(source: RowSource): Promise<Record<string, unknown>> {
  const { columns } = await source.describe({});
  for await (const { batch } of source.read(columns, {})) return { ...Object.fromEntries(batch.columns), ...(batch.nested && { nested: batch.nested }) };
  return {};
}

async function refusal(...items: readonly unknown[]): Promise<string> {
  return columnsOf(items).then((found) => `read ${JSON.stringify(found)}`, (error: Error) => error.message);
}

test("rows and columns, yielded in any mixture, are one table", async () => {
  expect(await columnsOf([[{ a: 1, t: "x" }, { t: "é", a: 2 }], { a: [3, null], t: ["y", undefined] }, { a: Int32Array.of(5), t: ["z"] }, []])).toEqual({
    a: { type: "int", values: Float64Array.of(1, 2, 3, 5), rowOffsets: Int32Array.of(0, 1, 2, 3, 3, 4) },
    t: { type: "bytes", bytes: Uint8Array.from(Buffer.from("xéyz")), offsets: Int32Array.of(0, 1, 3, 4, 5), rowOffsets: Int32Array.of(0, 1, 2, 3, 3, 4) },
  });
});

test("numbers are what they are: integers exact, floats floats", async () => {
  expect(await columnsOf([{ big: [2n ** 63n - 1n, -1n], float: Float64Array.of(1, -0), mixed: [1, 0.5], huge: [2 ** 60, 1], special: [NaN, -Infinity], yes: [true, false] }])).toEqual({
    big: { type: "int", values: Float64Array.of(2 ** 63, -1), wide: BigInt64Array.of(2n ** 63n - 1n, -1n) },
    float: { type: "float", values: Float32Array.of(1, -0) },
    mixed: { type: "float", values: Float32Array.of(1, 0.5) },
    huge: { type: "float", values: Float32Array.of(2 ** 60, 1) },
    special: { type: "float", values: Float32Array.of(NaN, -Infinity) },
    yes: { type: "int", values: Float64Array.of(1, 0) },
  });
});

test("bytes are kept as they are, dates are their ISO text", async () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(await columnsOf([[{ b: all, d: new Date(0) }]])).toEqual({
    b: { type: "bytes", bytes: all, offsets: Int32Array.of(0, 256) },
    d: { type: "bytes", bytes: Uint8Array.from(Buffer.from("1970-01-01T00:00:00.000Z")), offsets: Int32Array.of(0, 24) },
  });
});

test("lists, objects and lists of lists follow the rules of JSON Lines", async () => {
  expect(await columnsOf([[{ l: Float32Array.of(1, 2), e: [], o: { p: 1, q: undefined } }, { l: [], e: [1], m: [[1], []] }]])).toEqual({
    l: { type: "float", values: Float32Array.of(1, 2), rowOffsets: Int32Array.of(0, 2, 2), present: Uint8Array.of(1, 1) },
    e: { type: "int", values: Float64Array.of(1), rowOffsets: Int32Array.of(0, 0, 1), present: Uint8Array.of(1, 1) },
    "o.p": { type: "int", values: Float64Array.of(1), rowOffsets: Int32Array.of(0, 1, 1) },
    nested: [{ path: ["m"], levels: [{ offsets: Int32Array.of(0, 0, 2) }, { offsets: Int32Array.of(0, 1, 1), present: Uint8Array.of(1, 1) }], values: { type: "int", values: Float64Array.of(1) } }],
  });
});

const self: { self?: unknown } = {};
self.self = self;

test.each([
  ["something else", 5, "rows.ts:1  a number is yielded\n  hint: yield an array of rows [{ name: value, … }, …], or columns { name: values, … }"],
  ["a row that is none", [{ a: 1 }, [2]], "rows.ts:2  a row is an array\n  hint: a row is an object: { name: value, … }"],
  ["a single row", { a: 1 }, 'rows.ts:1  column "a" is a number\n  hint: columns are arrays or typed arrays; a single row is yielded in an array: [{ … }]'],
  ["columns of unequal lengths", { a: [1, 2], b: Int8Array.of(1) }, 'rows.ts:1  column "b" has 1 value, "a" has 2'],
  ["a function", [{ a: 1 }, { a: () => 1 }], 'rows.ts:2  column "a": a function is no value'],
  ["a map", [{ a: new Map() }], 'rows.ts:1  column "a": a Map is no value'],
  ["no date", [{ a: new Date(NaN) }], 'rows.ts:1  column "a": a Date is no value'],
  ["half a surrogate pair", [{ a: "\ud800" }], 'rows.ts:1  column "a": half of a surrogate pair stands alone, which is no text\n  hint: bytes are given as Uint8Array'],
  ["an object in itself", [self], 'rows.ts:1  column "self": lists and objects are nested deeper than 64 levels\n  hint: does an object hold itself?'],
  ["a mixture", [{ a: 1 }, { a: { b: 2 } }], 'rows.ts:2:6  column "a" holds objects here, and values in lines before'],
])("%s is refused with its row", async (_, item, message) => {
  expect(await refusal(item)).toContain(message);
});

test("many rows come in bounded pieces", async () => {
  function* rows() {
    for (let i = 0; i < 40; i++) yield { a: Array.from({ length: 5000 }, (_, j) => `${i} ${j} some text in a row`) };
  }
  const sizes: number[] = [];
  for await (const chunk of rowLines("rows.ts", rows())) sizes.push(chunk.length);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(1.1 * 2 ** 20);
});

test("what a command prints is a source that is known again by its bytes", async () => {
  const printed = (text: string) => {
    const { stdout } = spawn("printf", [text], { stdio: ["ignore", "pipe", "ignore"] });
    // What nobody reads when a process ends is thrown away by Node.
    const chunks: AsyncIterable<Buffer> = stdout.pipe(new PassThrough());
    return spooledSource(csvFormat, { name: "`printf`", chunks }, { options: { delimiter: ";" }, path: spool() });
  };
  const [one, two, other] = await Promise.all([printed("a;b\n1;x\n"), printed("a;b\n1;x\n"), printed("a;b\n2;x\n")]);
  expect(await columnsIn(one)).toMatchObject({ a: { type: "int" }, b: { type: "bytes" } });
  expect([one.name, one.key === two.key, one.key === other.key]).toEqual(["`printf`", true, false]);
  await expect((await printed("a;b\n1\n")).describe({})).rejects.toThrow("`printf`:2  row has 1 field, the header has 2");
});
