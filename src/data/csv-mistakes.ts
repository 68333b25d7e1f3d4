import { isUtf8 } from "node:buffer";
import { counted } from "../core/counted.ts";
import { UserError, type Mistake } from "../core/error.ts";
import { delimiterName, likelyDelimiter, type CsvSigns } from "./csv-dialect.ts";

/** Longest row, in bytes, and most columns that are read. */
export const csvLimits = { row: 1 << 26, columns: 100_000 } as const;

/** A mistake in a CSV file. */
export function csvMistake(file: string, line: number, message: string, hint?: string): UserError {
  return new UserError(message, { place: { file, line }, ...(hint ? { hint } : {}) });
}

/** There is not even a header. */
export function emptyFile(file: string): UserError {
  return new UserError("the file is empty", { place: { file }, hint: "a CSV file begins with a line of column names" });
}

/** There is a header and nothing below it. */
export function headerOnly(file: string): UserError {
  return new UserError("the file has a header and no rows", { place: { file } });
}

/** The end of the file came inside quotes; `line` is where they opened. */
export function unclosedQuote(file: string, line: number, quote: number): UserError {
  return csvMistake(file, line, "a quote is opened and never closed", `a quote inside a quoted cell is written twice: ${signs(quote, quote)}`);
}

function signs(...bytes: readonly number[]): string {
  return String.fromCharCode(...bytes);
}

/** A row passed the limit before it ended; `openedQuote` is the line of a quote that may be why, or 0. */
export function rowTooLong(file: string, line: number, openedQuote: number): UserError {
  return csvMistake(file, line, `the row is longer than ${csvLimits.row >> 20} MiB, the most that is read`,
    openedQuote > 0 ? `the quote opened in line ${openedQuote} may never be closed` : "is this a CSV file with line ends?");
}

/** The header is wider than is read. */
export function tooManyColumns(file: string, line: number): UserError {
  return csvMistake(file, line, `the header has more than ${csvLimits.columns} columns, the most that are read`);
}

/** A byte that no text has. */
export function nulByte(file: string, line: number): UserError {
  return csvMistake(file, line, "the file holds a NUL byte", "is it binary, or UTF-16? then say so: encoding: utf-16le");
}

/** A quote inside a cell without quotes around: readers disagree on what it means, so it is refused. */
export function strayQuote(file: string, line: number, quote: number): UserError {
  const sign = signs(quote);
  return csvMistake(file, line, "a quote stands inside a cell that does not begin with one",
    `put the whole cell in quotes and write the quote inside twice, without blanks around: ${sign}5${sign}${sign} pipe${sign}`);
}

/** Something other than a delimiter or a line end follows a closing quote; `byte` is what does. */
export function closedEarly(file: string, at: { readonly line: number; readonly opened: number; readonly byte: number; readonly signs: CsvSigns }): UserError {
  const { line, opened, byte, signs: { delimiter, quote } } = at;
  const found = byte > 0x20 && byte < 0x7f ? ` but ${JSON.stringify(String.fromCharCode(byte))}` : "";
  return csvMistake(file, line, `a closing quote is followed by no ${delimiterName(signs(delimiter))} and no line end${found}`,
    `the cell's quote opened in line ${opened}; a quote inside a quoted cell is written twice: ${signs(quote, quote)}`);
}

/** A row from `line` to `last` has fewer or more cells than the header. */
export function raggedRow(file: string, row: { readonly line: number; readonly last: number; readonly cells: number; readonly header: readonly string[]; readonly openedQuote: number; readonly signs: CsvSigns }): UserError {
  const { line, last, cells, header, openedQuote, signs: { delimiter } } = row;
  const hint = openedQuote > 0 ? `a quote opened in line ${openedQuote} reaches over line ends; the row ends in line ${last}` : delimiterHint(header, signs(delimiter));
  return csvMistake(file, line, `row has ${counted(cells, "field")}, the header has ${header.length}`, hint);
}

/** Asks for the delimiter that a header of one column seems to hold, cut at the one that is `used`; `undefined` when it looks right. */
export function delimiterHint(header: readonly string[], used?: string): string | undefined {
  const delimiter = likelyDelimiter(header, used);
  return delimiter === undefined ? undefined : `the only column is named ${JSON.stringify(header[0])}: is the delimiter a ${delimiterName(delimiter)}?`;
}

/** A cell's bytes are no UTF-8. */
export function notUtf8(file: string, line: number, column: string): UserError {
  return csvMistake(file, line, `the cell of column ${JSON.stringify(column)} is not valid UTF-8`, "say its encoding, which may be windows-1252, or save the file as UTF-8");
}

/** Skips UTF-8's byte order mark, refuses UTF-16's. */
export function byteOrderMark(file: string, bytes: Uint8Array): number {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new UserError("the file is UTF-16", { place: { file }, hint: `say so: encoding: ${a === 0xff ? "utf-16le" : "utf-16be"}` });
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

/** The column names of a header row; empty and repeated ones are mistakes, all told at once. */
export function headerNames(file: string, line: number, cells: readonly Uint8Array[]): readonly string[] {
  const first = new Map<string, number>();
  const mistakes: Mistake[] = [];
  const place = { file, line };
  if (cells[0] && Buffer.from(cells[0]).toString("latin1").startsWith("version https://git-lfs.github.com/spec/")) {
    throw new UserError("the file is a Git LFS pointer, not the data", { place: { file }, hint: "fetch the data: git lfs pull, or lfs: true in the checkout step" });
  }
  const names = cells.map((cell, i) => {
    const name = Buffer.from(cell).toString("utf8");
    const before = first.get(name);
    if (!isUtf8(cell)) mistakes.push({ message: `the name of column ${i + 1} is not valid UTF-8`, place, hint: "say its encoding, or save the file as UTF-8" });
    else if (name === "") mistakes.push({ message: `column ${i + 1} has no name`, place, hint: "a table written with row numbers has such a column: write it without them, or name it" });
    else if (before !== undefined) mistakes.push({ message: `columns ${before} and ${i + 1} are both named ${JSON.stringify(name)}`, place });
    else first.set(name, i + 1);
    return name;
  });
  if (mistakes.length > 0) throw new UserError(mistakes.slice(0, 20));
  return names;
}
