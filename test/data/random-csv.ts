import { UserError } from "../../src/core/error.ts";
import type { CsvDialect } from "../../src/data/csv-dialect.ts";
import { readCsvReference } from "../../src/data/csv-reference.ts";
import { scanCsv, type CsvSource } from "../../src/data/csv-scanner.ts";

/** A small seeded generator of numbers in 0…1 (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What came of a file: its rows, the header first, each cell as Latin-1; or the sentence that refuses it. */
export type Read = { readonly rows: readonly string[][] } | { readonly refused: string };

/** Only the user's mistakes are refusals: everything else is a crash. */
async function outcome(read: () => Promise<string[][]>): Promise<Read> {
  try {
    return { rows: await read() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: error.message };
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

/** A file as the scanner reads it. */
export function scanned(source: CsvSource): Promise<Read> {
  return outcome(async () => {
    const rows: string[][] = [];
    let header: readonly string[] | undefined;
    for await (const block of scanCsv(source)) {
      if (!header) rows.push((header = block.header).map((name) => latin1(Buffer.from(name))));
      for (let row = 0; row < block.rows; row++) {
        rows.push(block.header.map((_, c) => latin1(block.bytes.subarray(block.starts[row * block.header.length + c], block.ends[row * block.header.length + c]))));
      }
    }
    return rows;
  });
}

/** A file as csv-parse reads it. */
export function referenced(source: CsvSource): Promise<Read> {
  return outcome(async () => {
    const rows: string[][] = [];
    for await (const { header, cells } of readCsvReference(source)) {
      if (rows.length === 0) rows.push(header.map((name) => latin1(Buffer.from(name))));
      rows.push(cells.map(latin1));
    }
    return rows;
  });
}

/** One of many dialects; every third is the default one. */
export function randomDialect(next: () => number): CsvDialect {
  if (next() < 1 / 3) return {};
  const delimiter = pick(next, [",", ";", "|", "\t", ":", " ", "\u0001", "!", "~", "'", "-"]);
  const quote = pick(next, ['"', '"', '"', "'", "", "|", "~", "!"].filter((sign) => sign !== delimiter));
  return { delimiter, quote, ...(next() < 0.3 ? { nulls: pick(next, [["NA"], ["NA", "1", "é"], ["\\N", `${quote}x`], [" x "]]) } : {}) };
}

function pick<T>(next: () => number, items: readonly T[]): T {
  return items[Math.floor(next() * items.length)]!;
}

/** A file in a dialect that is mostly right, with every trap now and then. */
export function randomCsv(next: () => number, { delimiter = ",", quote = '"' }: CsvDialect = {}): Buffer {
  const of = <T>(items: readonly T[]): T => pick(next, items);
  const columns = 1 + Math.floor(next() * 4);
  const wrong = next() < 0.3 ? 0.1 : 0;
  const lineEnd = of(["\n", "\r\n", "\r", undefined]);
  const quoted = (text: string) => quote + (quote === "" ? text : text.replaceAll(quote, quote + quote)) + quote;
  const cell = (): string => {
    if (next() < wrong) return of([quote, `a${quote}b`, `${quote}a${quote}b`, ` ${quote}x${quote}`, `${quote}open`, "\0", "\xff", `a${delimiter}b`, `${quote}${quote}x`, quote, '"', "\ufeff"]);
    const text = of(["", "1", "abc", "3.5", " x ", "é", "日本", "-7", "0", "NA", "\\N", "😀", "x".repeat(Math.floor(next() * 40))]).replaceAll(delimiter, "_");
    const plain = quote !== "" && text.includes(quote) ? quoted(text) : text;
    if (next() < 0.7) return plain;
    if (quote === "") return text + of(["", '"', "'", '""']).replaceAll(delimiter, "");
    return quoted(text + of(["", delimiter, "\n", "\r\n", "\r", quote, quote + quote, `${delimiter}\n${delimiter}`, "é", "\n\n"]) + text);
  };
  const row = (cells: number, make: () => string) => Array.from({ length: cells }, make).join(delimiter);
  const end = () => lineEnd ?? of(["\n", "\r\n", "\r"]);
  let text = next() < 0.1 ? end() : "";
  let name = 0;
  text += row(columns, () => (next() < wrong / 4 ? cell() : quote !== "" && next() < 0.2 ? quoted(`n${delimiter}${name++}`) : `n${name++}`)) + end();
  const rows = Math.floor(next() * 8);
  for (let i = 0; i < rows; i++) {
    const count = next() < wrong / 2 ? columns + of([-1, 1]) : columns;
    text += row(count, cell);
    if (i + 1 < rows || next() < 0.7) text += end();
    if (next() < 0.1) text += end();
  }
  const bytes = Buffer.from(text.replaceAll("\xff", "\u{10ffff}"));
  const invalid = bytes.indexOf("\u{10ffff}");
  if (invalid >= 0) bytes[invalid] = 0xff;
  const marked = next() < 0.15 ? Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]) : bytes;
  return next() < wrong ? damaged(marked, next) : marked;
}

/** Some bytes changed, the end cut off, or a piece moved. */
function damaged(bytes: Buffer, next: () => number): Buffer {
  const at = Math.floor(next() * bytes.length);
  if (next() < 0.3) return bytes.subarray(0, at);
  if (next() < 0.3) return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
  bytes[at] = next() < 0.5 ? Math.floor(next() * 256) : pick(next, [0x0a, 0x0d, 0x22, 0x27, 0x2c, 0x3b, 0, 0xef]);
  return bytes;
}

/** The bytes in pieces of one size. */
export function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}
