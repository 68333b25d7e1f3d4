import fc from "fast-check";
import type { CsvDialect } from "../../src/data/csv-dialect.ts";
import { firstValue, textAt, valueCount } from "../../src/data/batch.ts";
import { convertCsv } from "../../src/data/csv-columns.ts";
import { scanCsv } from "../../src/data/csv-scanner.ts";
import { createTypeInference } from "../../src/data/type-inference.ts";

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

/** Types, and the values of all rows, of columns that are converted as what they are. */
async function converted(text: string, blockSize: number): Promise<unknown> {
  const source = { file: "x.csv", chunks: [Buffer.from(text)], blockSize };
  let inference: ReturnType<typeof createTypeInference> | undefined;
  for await (const block of scanCsv(source)) (inference ??= createTypeInference(block.header)).add(block);
  const types = inference!.columns();
  const cells: Record<string, unknown[]> = Object.fromEntries(types.map(({ name }) => [name, []]));
  for await (const block of scanCsv(source)) {
    const { columns, length } = convertCsv(block, types);
    for (const [name, column] of columns) {
      for (let row = 0; row < length; row++) {
        const at = firstValue(column, row);
        const value = column.type === "empty" || valueCount(column, row) < 1 ? undefined : column.type === "bytes" ? textAt(column, at) : column.type === "int" && column.wide ? column.wide[at] : column.values[at];
        cells[name]!.push(typeof value === "bigint" ? String(value) : Object.is(value, -0) ? "-0" : value === undefined || typeof value === "string" ? value : String(value));
      }
    }
  }
  return { types, cells };
}

test("columns have the types and values that they have without WebAssembly", async () => {
  const plain = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map(String) }, fc.constantFrom("", "0", "-0", "999999999999999", "-999999999999999"));
  const unusual = fc.constantFrom("007", "-007", "-", "+5", " 5", "1_000", "1.5", "nan", "x", "1234567890123456", "9007199254740993", "-9223372036854775808");
  const column = fc.record({ cells: fc.array(plain, { minLength: 5, maxLength: 40 }), odd: fc.option(fc.tuple(fc.nat(2999), unusual), { nil: undefined }) });
  await fc.assert(fc.asyncProperty(fc.array(column, { minLength: 2, maxLength: 6 }), async (columns) => {
    const rows = Array.from({ length: 3000 }, (_, row) => columns.map(({ cells, odd }) => (odd && odd[0] === row ? odd[1] : cells[row % cells.length]!)).join(","));
    const text = `${columns.map((_, i) => `c${i}`).join(",")}\n${rows.join("\n")}`;
    expect(await converted(text, 1 << 20)).toEqual(await converted(text, 4096));
  }), { numRuns: 40 });
});
