import { UserError } from "../../src/core/error.ts";
import { readCsvReference } from "../../src/data/csv-reference.ts";
import { scanCsv, type CsvSource } from "../../src/data/csv-scanner.ts";

/** A small seeded generator of numbers in 0…1 (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Read = { readonly rows: readonly string[][] } | { readonly refused: string };

async function outcome(read: () => Promise<string[][]>): Promise<Read> {
  try {
    return { rows: await read() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: error.message };
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

async function scanned(source: CsvSource): Promise<string[][]> {
  const rows: string[][] = [];
  let header: readonly string[] | undefined;
  for await (const block of scanCsv(source)) {
    if (!header) rows.push((header = block.header).map((name) => latin1(Buffer.from(name))));
    for (let row = 0; row < block.rows; row++) {
      rows.push(block.header.map((_, c) => latin1(block.bytes.subarray(block.starts[row * block.header.length + c], block.ends[row * block.header.length + c]))));
    }
  }
  return rows;
}

async function referenced(source: CsvSource): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { header, cells } of readCsvReference(source)) {
    if (rows.length === 0) rows.push(header.map((name) => latin1(Buffer.from(name))));
    rows.push(cells.map(latin1));
  }
  return rows;
}

/** A file that is mostly right, with every trap now and then. */
function randomCsv(next: () => number): Buffer {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const columns = 1 + Math.floor(next() * 4);
  const wrong = next() < 0.3 ? 0.1 : 0;
  const lineEnd = pick(["\n", "\r\n", "\r", undefined]);
  const cell = (): string => {
    if (next() < wrong) return pick(['"', 'a"b', '"a"b', ' "x"', '"open', "\0", "\xff", "a,b", '""x', '"']);
    const text = pick(["", "1", "abc", "3.5", " x ", "é", "日本", "-7", "0", "x".repeat(Math.floor(next() * 40))]);
    if (next() < 0.7) return text;
    const inside = text + pick(["", ",", "\n", "\r\n", "\r", '"', '""', ",\n,", "é"]) + text;
    return `"${inside.replaceAll('"', '""')}"`;
  };
  const row = (cells: number, make: () => string) => Array.from({ length: cells }, make).join(",");
  const end = () => lineEnd ?? pick(["\n", "\r\n", "\r"]);
  let text = next() < 0.1 ? end() : "";
  let name = 0;
  text += row(columns, () => (next() < wrong / 4 ? cell() : next() < 0.2 ? `"n,${name++}"` : `n${name++}`)) + end();
  const rows = Math.floor(next() * 8);
  for (let i = 0; i < rows; i++) {
    const count = next() < wrong / 2 ? columns + pick([-1, 1]) : columns;
    text += row(count, cell);
    if (i + 1 < rows || next() < 0.7) text += end();
    if (next() < 0.1) text += end();
  }
  const bytes = Buffer.from(text.replaceAll("\xff", "\u{10ffff}"));
  const invalid = bytes.indexOf("\u{10ffff}");
  if (invalid >= 0) bytes[invalid] = 0xff;
  return next() < 0.15 ? Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]) : bytes;
}

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

test("the scanner reads the same rows as csv-parse, or both refuse the file", async () => {
  const next = random(20261122);
  let refused = 0;
  let read = 0;
  for (let i = 0; i < 6000; i++) {
    const bytes = randomCsv(next);
    const source = { file: "random.csv", chunks: cut(bytes, 1 + Math.floor(next() ** 2 * 30)), blockSize: 1 + Math.floor(next() ** 2 * 60) };
    const mine = await outcome(() => scanned(source));
    const reference = await outcome(() => referenced({ file: "random.csv", chunks: [bytes] }));
    if ("refused" in mine && "refused" in reference) refused++;
    else expect({ bytes: bytes.toString("latin1"), ...mine }).toEqual({ bytes: bytes.toString("latin1"), ...reference });
    if ("rows" in mine) read++;
  }
  // The generator must reach both sides, else the test says nothing.
  expect(refused).toBeGreaterThan(500);
  expect(read).toBeGreaterThan(1500);
});
