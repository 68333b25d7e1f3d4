import { scanCsv } from "../../src/data/csv-scanner.ts";

async function read(text: string | Uint8Array, blockSize?: number): Promise<string[][]> {
  const rows: string[][] = [];
  const source = { file: "a.csv", chunks: [Buffer.from(text)], ...(blockSize ? { blockSize } : {}) };
  for await (const { header, bytes, rows: count, starts, ends } of scanCsv(source)) {
    if (rows.length === 0) rows.push([...header]);
    for (let row = 0; row < count; row++) {
      rows.push(header.map((_, c) => Buffer.from(bytes.subarray(starts[row * header.length + c], ends[row * header.length + c])).toString()));
    }
  }
  return rows;
}

async function refusal(text: string | Uint8Array): Promise<string> {
  return read(text).then((rows) => `read ${JSON.stringify(rows)}`, (error: Error) => error.message);
}

test("quoted cells may hold commas, doubled quotes and line ends", async () => {
  expect(await read('a,b\n"x, ""y""","1\n2"\n"",""""\n')).toEqual([["a", "b"], ['x, "y"', "1\n2"], ["", '"']]);
});

test("rows end at LF, CR LF or CR, blank lines are skipped, and the last line end may be missing", async () => {
  expect(await read("\r\na,b\r\n1,2\r\r\n3,4\n\n5,6")).toEqual([["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]);
});

test("a byte order mark is no part of the first name", async () => {
  expect(await read("\ufeffa,b\n1,2\n")).toEqual([["a", "b"], ["1", "2"]]);
});

test("a quoted empty cell in the only column is a row, an empty line is none", async () => {
  expect(await read('a\n""\n\nx\n')).toEqual([["a"], [""], ["x"]]);
});

test("blocks of any size give the same rows", async () => {
  const text = '\ufeffa,"b"\r\n"é\r\n""x""",日本\r\n\r\n3,"4"\r5,6';
  const whole = await read(text);
  for (let size = 1; size < 50; size++) expect(await read(text, size)).toEqual(whole);
});

test("10,000 columns and a cell of 10 MB are read", async () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");
  expect((await read(`${names}\n${",".repeat(9_999)}\n`))[1]).toHaveLength(10_000);
  const cell = "long\n".repeat(2_000_000);
  expect((await read(`a,b\n"${cell}",1\n`))[1]![0]).toBe(cell);
});

test("a row beyond 64 MiB is refused in one sentence that names the open quote", async () => {
  const chunk = Buffer.alloc(1 << 20, "x,\n");
  function* chunks() {
    yield Buffer.from('a,b\n1,2\n3,"');
    for (let i = 0; i < 80; i++) yield chunk;
  }
  const reading = (async () => { for await (const block of scanCsv({ file: "a.csv", chunks: chunks() })) void block; })();
  await expect(reading).rejects.toThrow("a.csv:3  the row is longer than 64 MiB, the most that is read\n  hint: the quote opened in line 3 may never be closed");
});

const header19 = Array.from({ length: 19 }, (_, i) => `c${i}`).join(",");

test.each([
  ["an empty file", "", "a.csv  the file is empty\n  hint: a CSV file begins with a line of column names"],
  ["a file of blank lines", "\n\r\n", "a.csv  the file is empty\n  hint: a CSV file begins with a line of column names"],
  ["a header alone", "a,b\n", "a.csv  the file has a header and no rows"],
  ["a short row", `${header19}\n${",".repeat(17)}x\n`, "a.csv:2  row has 18 fields, the header has 19"],
  ["a long row", "a,b\n1,2\n\n1,2,3\n", "a.csv:4  row has 3 fields, the header has 2"],
  ["a row that a quote made too short", 'a,b\n1,"x\n2,y\n3",z\n"4,\n5"\n', "a.csv:2  row has 3 fields, the header has 2\n  hint: a quote opened in line 2 reaches over line ends; the row ends in line 4"],
  ["an unclosed quote", 'a,b\n1,2\n3,"x\n4,5\n', 'a.csv:3  a quote is opened and never closed\n  hint: a quote inside a quoted cell is written twice: ""'],
  ["a quote inside a cell", 'a,b\n1,5" pipe\n', 'a.csv:2  a quote stands inside a cell that does not begin with one\n  hint: put the whole cell in quotes and write the quote inside twice, without blanks around: "5"" pipe"'],
  ["text behind a closing quote", 'a,b\n1,"x\n"y\n', 'a.csv:3  a closing quote is followed by no comma and no line end but "y"\n  hint: the cell\'s quote opened in line 2; a quote inside a quoted cell is written twice: ""'],
  ["a NUL byte", "a,b\n1,x\0\n", "a.csv:2  the file holds a NUL byte\n  hint: is it binary, or UTF-16? then say so: encoding: utf-16le"],
  ["a NUL byte in quotes", 'a,b\n1,"\n\0"\n', "a.csv:3  the file holds a NUL byte\n  hint: is it binary, or UTF-16? then say so: encoding: utf-16le"],
  ["UTF-16", Buffer.from("\ufeffa,b\n", "utf16le"), "a.csv  the file is UTF-16\n  hint: say so: encoding: utf-16le"],
  ["a cell that is not UTF-8", Buffer.from('a,b\n1,2\n"\n",M\xfcnchen\n', "latin1"), 'a.csv:4  the cell of column "b" is not valid UTF-8\n  hint: say its encoding, which may be windows-1252, or save the file as UTF-8'],
  ["a name that is not UTF-8", Buffer.from("a,\xfc\n1,2\n", "latin1"), "a.csv:1  the name of column 2 is not valid UTF-8\n  hint: say its encoding, or save the file as UTF-8"],
  ["repeated and empty names, all at once", "a,,a\n1,2,3\n", 'a.csv:1  column 2 has no name\n  hint: a table written with row numbers has such a column: write it without them, or name it\na.csv:1  columns 1 and 3 are both named "a"'],
  ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "a.csv  the file is a Git LFS pointer, not the data\n  hint: fetch the data: git lfs pull, or lfs: true in the checkout step"],
])("%s is refused with its place", async (_, text, message) => {
  expect(await refusal(text)).toBe(message);
});

test("a mistake in a later block has the right line", async () => {
  const good = '1,"x\ny"\r\n'.repeat(1000);
  const chunks = [Buffer.from(`a,b\n${good}1\n`)];
  const reading = (async () => { for await (const block of scanCsv({ file: "a.csv", chunks, blockSize: 100 })) void block; })();
  await expect(reading).rejects.toThrow("a.csv:2002  row has 1 field, the header has 2");
});

test("rows know the line on which they begin", async () => {
  const lines: number[] = [];
  for await (const block of scanCsv({ file: "a.csv", chunks: [Buffer.from('\na,b\n1,"x\r\ny"\n\n2,z\n3,w')], blockSize: 8 })) lines.push(...block.lines.subarray(0, block.rows));
  expect(lines).toEqual([3, 6, 7]);
});
