import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvChunks } from "../../src/data/csv-chunks.ts";
import { scanCsv } from "../../src/data/csv-scanner.ts";
import type { CsvDialect } from "../../src/data/csv-dialect.ts";

const folder = mkdtempSync(join(tmpdir(), "csv-chunks-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function cells(file: string, chunks: Iterable<Uint8Array>, dialect: CsvDialect): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { header, bytes, rows, starts, ends } of scanCsv({ file, chunks, dialect })) {
    for (let row = 0; row < rows; row++) found.push(header.map((_, i) => Buffer.from(bytes.subarray(starts[row * header.length + i], ends[row * header.length + i])).toString()));
  }
  return found;
}

async function inChunks(text: string, least: number, dialect: CsvDialect = {}) {
  const path = join(folder, "file.csv");
  writeFileSync(path, text);
  const rows: string[][] = [];
  let chunks = 0;
  const bytes: Uint8Array[] = [];
  for await (const chunk of csvChunks({ path, name: "file.csv" }, dialect, { least })) {
    chunks++;
    bytes.push(chunk.bytes);
    rows.push(...await cells("file.csv", [chunk.header, chunk.bytes], dialect));
  }
  return { rows, chunks, whole: Buffer.concat(bytes).toString() };
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test("chunks read one by one are the file, wherever quotes, commas and line ends are", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "1", '"', ",", "\n", "\r", "é"), maxLength: 6 });
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 60 }), fc.constantFrom("\n", "\r\n", "\r"), fc.integer({ min: 1, max: 40 }), async (table, end, least) => {
    const text = `x,y${end}${table.map((row) => `k${quoted(row[0])}`.startsWith('k"') ? `${quoted(row[0])},${quoted(row[1])}` : `k${row[0]},${quoted(row[1])}`).join(end)}${end}`;
    const { rows } = await inChunks(text, least);
    expect(rows).toEqual(await cells("file.csv", [Buffer.from(text)], {}));
  }), { numRuns: 300 });
});

test("a file is cut, its bytes are all there, and blank lines make no chunk", async () => {
  const text = `\ufeffa,b\n${Array.from({ length: 3000 }, (_, i) => `${i},"x\ny"`).join("\n")}\n\n\n\n\n\n\n`;
  const { chunks, rows, whole } = await inChunks(text, 64);
  expect(chunks).toBeGreaterThan(10);
  expect(rows.length).toBe(3000);
  expect(text.startsWith(whole)).toBe(true);
});

test("another quote, and none, are cut by their own rules", async () => {
  const single = `a;b\n${Array.from({ length: 80 }, (_, i) => `${i};'x\n"y'`).join("\n")}\n`;
  expect((await inChunks(single, 50, { delimiter: ";", quote: "'" })).rows).toEqual(Array.from({ length: 80 }, (_, i) => [String(i), 'x\n"y']));
  const none = `a,b\n${Array.from({ length: 80 }, (_, i) => `${i},"x`).join("\n")}\n`;
  expect((await inChunks(none, 50, { quote: "" })).rows).toEqual(Array.from({ length: 80 }, (_, i) => [String(i), '"x']));
});
