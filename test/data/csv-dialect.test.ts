import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvSigns, likelyDelimiter, type CsvDialect } from "../../src/data/csv-dialect.ts";
import { csvFormat } from "../../src/data/csv-format.ts";
import { describeCsvFile, readCsv } from "../../src/data/csv.ts";
import { scanCsv } from "../../src/data/csv-scanner.ts";
import type { SourceFile } from "../../src/data/source.ts";

const folder = mkdtempSync(join(tmpdir(), "csv-dialect-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): SourceFile {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, name };
}

async function read(text: string | Uint8Array, dialect: CsvDialect): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { header, bytes, rows: count, starts, ends } of scanCsv({ file: "a.csv", chunks: [Buffer.from(text)], dialect })) {
    if (rows.length === 0) rows.push([...header]);
    for (let row = 0; row < count; row++) {
      rows.push(header.map((_, c) => Buffer.from(bytes.subarray(starts[row * header.length + c], ends[row * header.length + c])).toString()));
    }
  }
  return rows;
}

test.each([";", "|", "\t", ":", " ", "\u0001", "!", "~", "'"])("cells are cut at %j", async (sign) => {
  const text = 'a,b\n1,"x,""y"\n"p,",\n'.replaceAll(",", sign);
  expect(await read(text, { delimiter: sign })).toEqual([["a", "b"], ["1", `x${sign}"y`], [`p${sign}`, ""]]);
});

test("another quote is doubled inside, and leaves double quotes as text; without quotes all are text", async () => {
  expect(await read("a,b\n'x,''y',\"z\n", { quote: "'" })).toEqual([["a", "b"], ["x,'y", '"z']]);
  expect(await read('a,b\n5" pipe,"x\n"","\n', { quote: "" })).toEqual([["a", "b"], ['5" pipe', '"x'], ['""', '"']]);
  await expect(read("a,b\n1,x'y\n", { quote: "'" })).rejects.toThrow("put the whole cell in quotes and write the quote inside twice, without blanks around: '5'' pipe'");
  await expect(read("a;b\n1;'x'y\n", { delimiter: ";", quote: "'" })).rejects.toThrow("a closing quote is followed by no semicolon and no line end but \"y\"");
});

test("texts of missing values are compared exactly, quoted or not, and only in rows", async () => {
  expect(await read('NA,b\nNA,"NULL"\nna,NA \n"\\N",x\n"N""A",NULL\n', { nulls: ["NA", "NULL", "\\N", 'N"A', ""] })).toEqual([["NA", "b"], ["", ""], ["na", "NA "], ["", "x"], ["", ""]]);
});

test("missing values say nothing of a column's type", async () => {
  const from = file("nulls.csv", "i,t\n1,NA\nNA,x\n-,-\n");
  expect((await describeCsvFile(from, { nulls: ["NA", "-"] })).columns).toEqual([{ name: "i", type: "int", losesZeros: false }, { name: "t", type: "bytes", losesZeros: false }]);
  for await (const { batch } of readCsv([from], [{ name: "i", type: "int" }], { nulls: ["NA", "-"] })) {
    expect(batch.columns.get("i")).toEqual({ type: "int", values: Float64Array.of(1), rowOffsets: Int32Array.of(0, 1, 1, 1) });
  }
});

test("files named .tsv have tabs between cells, unless the user says otherwise", async () => {
  const tabs = await csvFormat.describe(file("a.tsv", "a\tb\n1\tx\n"), {});
  expect(tabs.columns.map(({ name }) => name)).toEqual(["a", "b"]);
  expect((await csvFormat.describe(file("b.tsv", "a,b\n1,x\n"), { delimiter: "," })).columns).toHaveLength(2);
  expect(csvFormat.pattern.test("x/a.TSV.gz")).toBe(true);
});

test.each([
  [{ delimiter: "" }, 'the delimiter "" is not one ASCII character that can stand between cells\n  hint: such as "," ";" "|" or a tab: no letter, digit or line end'],
  [{ delimiter: "\\t" }, 'the delimiter "\\\\t" is not one ASCII character that can stand between cells\n  hint: in YAML a tab is written "\\t", with double quotes'],
  [{ delimiter: "\n" }, 'the delimiter "\\n" is not'],
  [{ delimiter: "\0" }, 'the delimiter "\\u0000" is not'],
  [{ delimiter: "x" }, 'the delimiter "x" is not'],
  [{ delimiter: "¦" }, 'the delimiter "¦" is not'],
  [{ delimiter: "||" }, 'the delimiter "||" is not'],
  [{ delimiter: '"' }, 'delimiter and quote are both "\\""\n  hint: cells that are never quoted have the quote ""'],
  [{ quote: "''" }, "the quote \"''\" is not one ASCII punctuation character"],
  [{ quote: " " }, 'the quote " " is not'],
  [{ quote: "é" }, 'the quote "é" is not'],
])("a dialect that cannot be read by is refused: %j", (dialect, message) => {
  expect(() => csvSigns(dialect)).toThrow(message);
});

test("a header that is one column and holds another delimiter is told", async () => {
  expect(likelyDelimiter(["a;b;c"])).toBe(";");
  expect(likelyDelimiter(["a b|c d|e,f"])).toBe("|");
  expect(likelyDelimiter(["a\tb"])).toBe("\t");
  expect(likelyDelimiter(["a", "b;c"])).toBeUndefined();
  expect(likelyDelimiter(["price"])).toBeUndefined();
  expect(likelyDelimiter(["a;;b"])).toBeUndefined();
  expect(likelyDelimiter([])).toBeUndefined();
  expect(likelyDelimiter(["a,b"])).toBeUndefined();
  expect(likelyDelimiter(["a,b"], ";")).toBe(",");
  await expect(read("a;b\n1,5;2,5\n", {})).rejects.toThrow('a.csv:2  row has 3 fields, the header has 1\n  hint: the only column is named "a;b": is the delimiter a semicolon?');
  await expect(read("a,b\n1,5;2,5\n", { delimiter: ";" })).rejects.toThrow('a.csv:2  row has 2 fields, the header has 1\n  hint: the only column is named "a,b": is the delimiter a comma?');
});

test("rows come from a stream of bytes as from a file", async () => {
  async function* chunks() { yield Buffer.from("a;b\n1"); yield Buffer.from(";x\n"); }
  const { columns, rows } = await describeCsvFile({ name: "`make-rows`", chunks: chunks() }, { delimiter: ";" });
  expect([columns.map(({ type }) => type), rows]).toEqual([["int", "bytes"], 1]);
  for await (const { batch, file: name } of readCsv([{ name: "`make-rows`", chunks: chunks() }], columns, { delimiter: ";" })) expect([name, batch.length]).toEqual(["`make-rows`", 1]);
});
