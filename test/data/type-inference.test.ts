import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Batch } from "../../src/data/batch.ts";
import { inferCsvTypes, readCsv } from "../../src/data/csv.ts";
import type { SourceFile } from "../../src/data/source.ts";

const folder = mkdtempSync(join(tmpdir(), "csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): SourceFile {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, name };
}

async function typesOf(...texts: readonly string[]): Promise<Record<string, string>> {
  const files = texts.map((text, i) => file(`${i}.csv`, text));
  return Object.fromEntries((await inferCsvTypes([files])).map(({ name, type }) => [name, type]));
}

test("the most general value of a column decides, empty cells do not count", async () => {
  expect(await typesOf("i,f,s,e,q\n1,1,1,,\"3\"\n,.5,n/a,,\n3,,2,,\" 4 \"\n")).toEqual({ i: "int", f: "float", s: "bytes", e: "empty", q: "int" });
  expect(await typesOf("a,b\n1,1\n", "a,b\n2,x\n", "a,b\n3.5,2\n")).toEqual({ a: "float", b: "bytes" });
});

test("an integer outside int64 makes a column text, NaN and infinity make it float", async () => {
  expect(await typesOf("a,b,c\n1,1,1\n18446744073709551615,nan,-inf\n")).toEqual({ a: "bytes", b: "float", c: "float" });
});

test("an integer column whose codes lose zeros is known, a float or text column loses none", async () => {
  const columns = await inferCsvTypes([[file("zip.csv", "zip,f,t\n00123,01,01\n4,1.5,x\n")]]);
  expect(columns.filter(({ losesZeros }) => losesZeros).map(({ name }) => name)).toEqual(["zip"]);
});

async function batchesOf(files: readonly SourceFile[], limit?: number): Promise<{ batch: Batch; file: string; lines: number[] }[]> {
  const found = [];
  for await (const { batch, file: name, line } of readCsv(files, await inferCsvTypes([files]), { limit })) {
    found.push({ batch, file: name, lines: Array.from({ length: batch.length }, (_, row) => line(row)) });
  }
  return found;
}

async function firstBatch(from: SourceFile) {
  return (await batchesOf([from]))[0]!;
}

test("batches keep the order of the columns; a missing cell has no value", async () => {
  const { batch } = await firstBatch(file("a.csv", "s,i,f\nab,1,\n,,0.1\n\"c\"\"d\",3,2\n"));
  expect([...batch.columns]).toEqual([
    ["s", { type: "bytes", bytes: Uint8Array.from(Buffer.from('abc"d')), offsets: Int32Array.of(0, 2, 5), rowOffsets: Int32Array.of(0, 1, 1, 2) }],
    ["i", { type: "int", values: Float64Array.of(1, 3), rowOffsets: Int32Array.of(0, 1, 1, 2) }],
    ["f", { type: "float", values: Float32Array.of(0.1, 2), rowOffsets: Int32Array.of(0, 0, 1, 2) }],
  ]);
});

test("integers beyond 2^53 are exact in `wide`", async () => {
  const { batch } = await firstBatch(file("w.csv", "i\n9223372036854775807\n-5\n"));
  expect(batch.columns.get("i")).toEqual({ type: "int", values: Float64Array.of(2 ** 63, -5), wide: BigInt64Array.of(2n ** 63n - 1n, -5n) });
});

test("several files, packed ones too, are read one after the other with their lines, up to the limit", async () => {
  const files = [file("1.csv", "a\n1\n\n2\n"), file("2.csv.gz", gzipSync("a\n3\n4\n"))];
  const batches = await batchesOf(files);
  expect(batches.map(({ file: name, lines }) => [name, lines])).toEqual([["1.csv", [2, 4]], ["2.csv.gz", [2, 3]]]);
  expect((await batchesOf(files, 3)).map(({ batch }) => batch.length)).toEqual([2, 1]);
  expect((await batchesOf(files, 2)).map(({ batch }) => batch.length)).toEqual([2]);
});

test("a packed file that is damaged is refused by its name", async () => {
  await expect(batchesOf([file("x.csv.gz", Buffer.from("a\n1\n"))])).rejects.toThrow("x.csv.gz  the file cannot be unpacked (incorrect header check)");
});

test("files with other headers are refused with the first difference", async () => {
  const a = file("a.csv", "x,y\n1,2\n"), b = file("b.csv", "x\n1\n"), c = file("c.csv", "x,y,z\n1,2,3\n");
  await expect(batchesOf([a, b])).rejects.toThrow('b.csv:1  column 2 is no column, in a.csv it is "y"');
  await expect(batchesOf([a, c])).rejects.toThrow('c.csv:1  column 3 is "z", in a.csv it is no column');
  await expect(inferCsvTypes([[a], [c]])).rejects.toThrow('c.csv:1  column 3 is "z", in a.csv it is no column');
});
