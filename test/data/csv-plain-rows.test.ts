import fc from "fast-check";
import type { CsvDialect } from "../../src/data/csv-dialect.ts";
import { scanCsv } from "../../src/data/csv-scanner.ts";

/** Rows of cells with their lines, or the mistake. Blocks below 16 KiB are scanned in JavaScript alone. */
async function scanned(text: string, blockSize: number, dialect?: CsvDialect): Promise<unknown> {
  const rows: unknown[] = [];
  try {
    for await (const block of scanCsv({ file: "x.csv", chunks: [Buffer.from(text)], blockSize, ...(dialect && { dialect }) })) {
      const width = block.header.length;
      for (let row = 0; row < block.rows; row++) {
        rows.push([block.lines[row], ...Array.from({ length: width }, (_, i) => Buffer.from(block.bytes.subarray(block.starts[row * width + i], block.ends[row * width + i])).toString())]);
      }
    }
  } catch (error) {
    return String(error);
  }
  return rows;
}

const cell = fc.oneof({ weight: 20, arbitrary: fc.nat(99_999).map(String) }, { weight: 5, arbitrary: fc.constantFrom("", "NA", "größer", "a much longer cell than sixteen bytes") });
const odd = fc.constantFrom('"a"', '"a,b"', '"two\nlines"', '"say ""x"""', 'x"y', "\0", "a;b", "\r");

test("rows with anything unusual in them are the same as without WebAssembly", async () => {
  const file = fc.integer({ min: 1, max: 5 }).chain((width) => fc.record({
    width: fc.constant(width),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 40, maxLength: 80, size: "max" }),
    odds: fc.array(fc.record({ row: fc.nat(4000), text: fc.oneof(odd, fc.constant(undefined)) }), { maxLength: 3 }),
    dialect: fc.constantFrom<CsvDialect | undefined>(undefined, { delimiter: ";", quote: "" }, { nulls: ["NA"] }),
    unfinished: fc.boolean(),
  }));
  await fc.assert(fc.asyncProperty(file, async ({ width, lineEnd, rows, odds, dialect, unfinished }) => {
    const delimiter = dialect?.delimiter ?? ",";
    const lines = Array.from({ length: 4000 }, (_, i) => (width === 1 && rows[i % rows.length]![0] === "" ? "1" : rows[i % rows.length]!.join(delimiter)));
    for (const { row, text } of odds) lines[row % lines.length] = text === undefined ? "" : [text, ...rows[0]!.slice(1)].join(delimiter);
    const all = [Array.from({ length: width }, (_, i) => `column${i}`).join(delimiter), ...lines].join(lineEnd) + (unfinished ? "" : lineEnd);
    const plain = await scanned(all, 4096, dialect);
    for (const blockSize of [1 << 20, 40_000]) expect(await scanned(all, blockSize, dialect)).toEqual(plain);
  }), { numRuns: 60 });
});

test("more cells than are found at once are all found", async () => {
  const text = `a,b\n${"1,\n".repeat(400_000)}`;
  const rows = await scanned(text, 1 << 21);
  expect(rows).toHaveLength(400_000);
  expect((rows as unknown[])[399_999]).toEqual([400_001, "1", ""]);
});
