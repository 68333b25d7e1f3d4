import { isUtf8 } from "node:buffer";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstValue, textAt, valueCount, type Batch } from "../../src/data/batch.ts";
import { csvChunks } from "../../src/data/csv-chunks.ts";
import type { CsvDialect } from "../../src/data/csv-dialect.ts";
import { utf8Of } from "../../src/data/csv-encoding.ts";
import { describeCsvFile, readCsv } from "../../src/data/csv.ts";
import type { ByteStream } from "../../src/data/source.ts";
import { cut, random, randomCsv, randomDialect, referenced, scanned, type Read } from "../data/random-csv.ts";

const files = 100_000;
const folder = mkdtempSync(join(tmpdir(), "csv-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** A number in text, as Python's int() and float() understand it; undefined when it is none. */
function numberOf(text: string): number | undefined {
  const plain = text.trim().replaceAll("_", "").toLowerCase();
  if (/^[+-]?(inf(inity)?|nan)$/.test(plain)) return plain.endsWith("nan") ? NaN : plain.startsWith("-") ? -Infinity : Infinity;
  return Number.isNaN(Number(plain)) ? undefined : Number(plain);
}

/** Column by column: the texts of the cells have become exactly the values of the batch. */
function expectValues({ rows: [header, ...rows] }: { readonly rows: readonly string[][] }, batches: readonly Batch[]): void {
  let row = 0;
  for (const batch of batches) {
    for (const [place, [, column]] of [...batch.columns].entries()) {
      for (let i = 0; i < batch.length; i++) {
        const text = rows[row + i]![place]!;
        const count = valueCount(column, i);
        const at = firstValue(column, i);
        if (text === "" || column.type === "empty") expect([text, count]).toEqual(["", -1]);
        else if (column.type === "bytes") expect(textAt(column, at)).toBe(Buffer.from(text, "latin1").toString());
        else expect(column.values[at]).toBe(column.type === "float" ? Math.fround(numberOf(text)!) : numberOf(text)! + 0);
      }
    }
    row += batch.length;
  }
  expect([row, batches[0]?.columns.size ?? header!.length]).toEqual([rows.length, header!.length]);
}

async function expectTyped(read: Read, bytes: Buffer, dialect: CsvDialect): Promise<void> {
  if (!("rows" in read)) return;
  const stream = (): ByteStream => ({ name: "random.csv", chunks: later(cut(bytes, 16)) });
  const { columns, rows } = await describeCsvFile(stream(), dialect);
  expect(rows).toBe(read.rows.length - 1);
  const batches: Batch[] = [];
  for await (const { batch } of readCsv([stream()], columns, dialect)) batches.push(batch);
  expectValues(read, batches);
}

test(`${files} random files, whole and damaged, in all dialects, are read as csv-parse reads them or refused in a sentence`, async () => {
  const next = random(4);
  let refused = 0;
  for (let i = 0; i < files; i++) {
    const dialect = randomDialect(next);
    const bytes = randomCsv(next, dialect);
    const mine = await scanned({ file: "random.csv", chunks: cut(bytes, 1 + Math.floor(next() ** 2 * 30)), blockSize: 1 + Math.floor(next() ** 2 * 60), dialect });
    const reference = await referenced({ file: "random.csv", chunks: [bytes], dialect });
    if ("refused" in mine && "refused" in reference) {
      refused++;
      if (!/^random\.csv(:\d+)? {2}\S/.test(mine.refused)) throw new Error(`no sentence with a place: ${mine.refused}`);
      continue;
    }
    if (JSON.stringify(mine) !== JSON.stringify(reference)) expect({ i, dialect, bytes: bytes.toString("latin1"), ...mine }).toEqual({ i, dialect, bytes: bytes.toString("latin1"), ...reference });
    if (i % 20 === 0) await expectTyped(mine, bytes, dialect);
  }
  // The generator must reach both sides, else the test says nothing.
  expect(refused).toBeGreaterThan(files / 10);
  expect(refused).toBeLessThan(files / 2);
}, 600_000);

test("a file in another encoding holds the same rows as in UTF-8", async () => {
  const next = random(16);
  for (let i = 0; i < 3000; i++) {
    const dialect = randomDialect(next);
    const bytes = randomCsv(next, dialect);
    if (!isUtf8(bytes)) continue;
    const little = Buffer.from(bytes.toString(), "utf16le");
    const [encoding, encoded] = i % 2 === 0 ? ["utf-16le", little] : ["utf-16be", little.swap16()];
    const source = { file: "random.csv", blockSize: 16, dialect };
    const mine = await scanned({ ...source, chunks: utf8Of("random.csv", cut(encoded as Buffer, 1 + Math.floor(next() * 30)), encoding as string) });
    expect(mine).toEqual(await scanned({ ...source, chunks: [bytes] }));
  }
});

test("a file read in chunks of its own holds the same rows, or is refused too", async () => {
  const next = random(77);
  const file = { path: join(folder, "random.csv"), name: "random.csv" };
  for (let i = 0; i < 3000; i++) {
    const dialect = randomDialect(next);
    const bytes = randomCsv(next, dialect);
    writeFileSync(file.path, bytes);
    const whole = await scanned({ file: file.name, chunks: [bytes], blockSize: 64, dialect });
    const rows: string[][] = [];
    let refused = false;
    for await (const { header, bytes: piece } of csvChunks(file, dialect, { least: 1 + Math.floor(next() * 40) })) {
      const read = await scanned({ file: file.name, chunks: [header, piece], blockSize: 64, dialect });
      if ("refused" in read) refused = true;
      else rows.push(...read.rows.slice(rows.length === 0 ? 0 : 1));
    }
    if ("refused" in whole) expect({ i, refused }).toEqual({ i, refused: true });
    else expect({ i, refused, rows }).toEqual({ i, refused: false, rows: whole.rows });
  }
}, 120_000);
