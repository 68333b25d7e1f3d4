import { isUtf8 } from "node:buffer";
import { csvSigns, type CsvDialect, type CsvSigns } from "./csv-dialect.ts";
import { byteOrderMark, closedEarly, csvLimits, emptyFile, headerNames, headerOnly, notUtf8, nulByte, raggedRow, rowTooLong, strayQuote, tooManyColumns, unclosedQuote } from "./csv-mistakes.ts";
import { plainRows } from "./csv-plain-rows.ts";
import { createCsvWindow, piecesAndEnd, type CsvWindow } from "./csv-window.ts";
import { grown } from "./grown.ts";

/** A CSV file as chunks of bytes, and the name it has in messages. */
export interface CsvSource {
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** How many bytes are scanned at once. Default 1 MiB. */
  readonly blockSize?: number;
  /** Delimiter, quote and texts of missing values; the chunks are UTF-8 whatever its encoding says. Default: RFC 4180's. */
  readonly dialect?: CsvDialect;
}

/**
 * Some rows of a CSV file: cell c of row r is `bytes[starts[i] … ends[i]]` with i = r · columns + c, unquoted, valid UTF-8.
 * Buffers are reused: valid until the next block is asked for.
 */
export interface CsvBlock {
  readonly file: string;
  readonly header: readonly string[];
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The line (from 1) on which each row begins. */
  readonly lines: Float64Array;
  /** All rows are plain ones of this scan. */
  readonly scan?: number | undefined;
}

const lineFeed = 0x0a, carriageReturn = 0x0d;

/**
 * Cuts a CSV file (RFC 4180 in the given dialect, UTF-8) into cells without making strings.
 *
 * A row ends at LF, CR LF or CR outside quotes, in any mix; blank lines are skipped; a byte order mark is skipped; the first
 * row is the header; cells may be quoted, `""` is a quote inside; texts of missing values become empty cells. What is wrong
 * is a `UserError` with file and line: no header, no rows, a header with empty or repeated names, a row of another length than
 * the header, a quote inside or behind a cell, an unclosed quote, a NUL byte, bytes that are not UTF-8, a row or header beyond
 * `csvLimits`.
 */
export async function* scanCsv({ file, chunks, blockSize = 1 << 20, dialect }: CsvSource): AsyncGenerator<CsvBlock> {
  const scan = createScan(file, csvSigns(dialect));
  const window = createCsvWindow(blockSize, idle?.bytes);
  idle = undefined;
  try {
    yield* blocksIn({ scan, window }, piecesAndEnd(chunks, blockSize));
  } finally {
    const { starts, ends, lines } = scan;
    if (window.bytes.length <= mostIdle && starts.length <= mostIdle >> 2) idle = { bytes: window.bytes, starts, ends, lines };
  }
}

/** Memory of a scan that has ended, for the next one. */
let idle: Pick<Scan, "starts" | "ends" | "lines"> & { readonly bytes: Buffer } | undefined;
const mostIdle = 1 << 24;

async function* blocksIn({ scan, window }: { readonly scan: Scan; readonly window: CsvWindow }, pieces: AsyncIterable<Uint8Array | undefined>): AsyncGenerator<CsvBlock> {
  const { file } = scan;
  let header: readonly string[] | undefined;
  let begun = false;
  let anyRow = false;
  for await (const chunk of pieces) {
    if (chunk) window.add(chunk);
    else window.addLineEnd();
    if (chunk && !window.isFull()) continue;
    if (!begun) window.start += byteOrderMark(file, window.bytes.subarray(window.start, window.end));
    begun = true;
    if (!header) header = scanHeader(scan, window);
    if (header) {
      const block = scanBlock(scan, window, header);
      anyRow ||= block.rows > 0;
      if (block.rows > 0) yield block;
    }
    window.makeRoom();
    if (window.end - window.start > csvLimits.row) throw rowTooLong(file, scan.line, scan.openedQuote);
  }
  if (window.start < window.end) throw unclosedQuote(file, scan.openedQuote || scan.line, scan.signs.quote);
  if (!header) throw emptyFile(file);
  if (!anyRow) throw headerOnly(file);
}

/** What the last scan found, and the line where the next one begins. */
interface Scan {
  readonly file: string;
  readonly signs: CsvSigns;
  /** None while it is not known. */
  header: readonly string[];
  /** Cells of a row; 0 while the header is not known. */
  columns: number;
  rows: number;
  /** The first rows of the block that is scanned next, when they are known already. */
  plain: number;
  starts: Int32Array;
  ends: Int32Array;
  lines: Float64Array;
  line: number;
  /** Line of the quote that reaches over line ends in the row being scanned; 0 without one. */
  openedQuote: number;
  /** Numbers of the cells that hold doubled quotes. */
  readonly doubled: number[];
}

function createScan(file: string, signs: CsvSigns): Scan {
  const { starts, ends, lines } = idle ?? { starts: new Int32Array(1 << 14), ends: new Int32Array(1 << 14), lines: new Float64Array(1 << 12) };
  return {
    file, signs, header: [], columns: 0, rows: 0, plain: 0, line: 1, openedQuote: 0, doubled: [],
    starts, ends, lines,
  };
}

function scanHeader(scan: Scan, window: CsvWindow): readonly string[] | undefined {
  window.start = scanRows(scan, window, 1);
  if (scan.rows === 0) return undefined;
  joinDoubledQuotes(scan, window.bytes);
  const cells = Array.from({ length: scan.columns }, (_, i) => window.bytes.subarray(scan.starts[i], scan.ends[i]));
  return (scan.header = headerNames(scan.file, scan.lines[0]!, cells));
}

function scanBlock(scan: Scan, window: CsvWindow, header: readonly string[]): CsvBlock {
  const from = window.start;
  const plain = addPlainRows(scan, window);
  window.start = scanRows(scan, window, Infinity);
  if (!isUtf8(window.bytes.subarray(from, window.start))) throw invalidText(scan, window.bytes, header);
  joinDoubledQuotes(scan, window.bytes);
  if (scan.signs.nulls.length > 0) dropNulls(scan, window.bytes);
  const { file, rows, starts, ends, lines } = scan;
  const isPlain = plain?.rows === rows && scan.signs.nulls.length === 0;
  return { file, header, bytes: window.bytes, rows, starts, ends, lines, scan: isPlain ? plain.scan : undefined };
}

/** Rows without quotes are found faster; what is unusual, and all behind it, is left to `scanRows`. */
function addPlainRows(scan: Scan, window: CsvWindow): ReturnType<typeof plainRows> {
  const { columns, signs: { delimiter, quote } } = scan;
  const found = plainRows(window.bytes, { start: window.start, end: window.end, width: columns, delimiter, quote });
  if (!found || found.rows === 0) return undefined;
  const { rows, starts, ends } = found;
  if (starts.length > scan.starts.length) [scan.starts, scan.ends] = [grown(scan.starts, starts.length), grown(scan.ends, starts.length)];
  scan.starts.set(starts);
  scan.ends.set(ends);
  if (rows > scan.lines.length) scan.lines = grown(scan.lines, rows);
  for (let row = 0; row < rows; row++) scan.lines[row] = scan.line++;
  scan.plain = rows;
  window.start = found.end;
  return found;
}

function invalidText(scan: Scan, bytes: Buffer, header: readonly string[]) {
  const { starts, ends, columns } = scan;
  let cell = 0;
  while (isUtf8(bytes.subarray(starts[cell], ends[cell]))) cell++;
  const row = Math.floor(cell / columns);
  const before = bytes.subarray(starts[row * columns], starts[cell]);
  const lines = Buffer.from(before).toString("latin1").split(/\r\n|\r|\n/).length - 1;
  return notUtf8(scan.file, scan.lines[row]! + lines, header[cell % columns]!);
}

function joinDoubledQuotes({ rows, columns, starts, ends, doubled, signs: { quote } }: Scan, bytes: Uint8Array): void {
  for (const cell of doubled) {
    if (cell >= rows * columns) return;
    const end = ends[cell]!;
    let to = starts[cell]!;
    for (let at = to; at < end; at++) {
      bytes[to++] = bytes[at]!;
      if (bytes[at] === quote) at++;
    }
    ends[cell] = to;
  }
}

/** Empties the cells that hold the text of a missing value. */
function dropNulls({ rows, columns, starts, ends, signs: { nulls } }: Scan, bytes: Buffer): void {
  const longest = Math.max(...nulls.map(({ length }) => length));
  for (let cell = 0; cell < rows * columns; cell++) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (end - start > longest) continue;
    for (const text of nulls) {
      if (text.length !== end - start || text[0] !== bytes[start]) continue;
      if (bytes.compare(text, 0, text.length, start, end) === 0) ends[cell] = start;
    }
  }
}

/**
 * Finds up to `most` whole rows in the window and returns where the first unfinished one begins.
 * One long loop on purpose: it is the hot path of reading, and its state lives in locals.
 */
function scanRows(scan: Scan, window: CsvWindow, most: number): number {
  const { bytes, end } = window;
  const { file, columns, doubled, signs: { delimiter, quote } } = scan;
  // Bytes above are text: most bytes are told by one comparison.
  const highest = Math.max(delimiter, quote, carriageReturn);
  const highestInside = Math.max(quote, carriageReturn);
  const width = columns || csvLimits.columns;
  let { starts, ends, line } = scan;
  let at = window.start;
  let rowStart = at;
  let rowLine = line;
  let openedQuote = 0;
  let rows = scan.plain;
  let cells = rows * columns;
  let inRow = 0;
  doubled.length = 0;
  while (at < end && rows < most) {
    let from = at;
    let to: number;
    let byte = bytes[at]!;
    if (byte === quote) {
      const opened = line;
      const doubledBefore = doubled.length;
      for (from = ++at; at < end; at++) {
        byte = bytes[at]!;
        if (byte > highestInside) continue;
        if (byte === quote) {
          if (at + 1 >= end || bytes[at + 1] !== quote) break;
          if (doubled.length === doubledBefore && inRow < width) doubled.push(cells);
          at++;
        } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) line++;
        else if (byte === 0) throw nulByte(file, line);
      }
      if (line > opened || at >= end) openedQuote = opened;
      // The byte behind the quote decides; the row waits for it.
      if (at + 1 >= end) break;
      to = at++;
      byte = bytes[at]!;
      if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) throw closedEarly(file, { line, opened, byte, signs: scan.signs });
    } else {
      while (byte > highest || (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)) {
        if (byte === quote) throw strayQuote(file, line, quote);
        if (byte === 0) throw nulByte(file, line);
        if (++at >= end) break;
        byte = bytes[at]!;
      }
      if (at >= end) break;
      to = at;
    }
    // Whether a line feed belongs to this carriage return is not known yet.
    if (byte === carriageReturn && at + 1 >= end) break;
    if (byte !== delimiter && at === rowStart) {
      at += byte === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
      rowStart = at;
      rowLine = ++line;
      continue;
    }
    if (inRow < width) {
      if (cells === starts.length) [starts, ends] = [scan.starts, scan.ends] = [grown(starts, cells + 1), grown(ends, cells + 1)];
      starts[cells] = from;
      ends[cells++] = to;
    }
    inRow++;
    at++;
    if (byte === delimiter) continue;
    if (byte === carriageReturn && bytes[at] === lineFeed) at++;
    if (columns === 0) scan.columns = inRow;
    else if (inRow !== columns) throw raggedRow(file, { line: rowLine, last: line, cells: inRow, header: scan.header, openedQuote, signs: scan.signs });
    if (inRow > csvLimits.columns) throw tooManyColumns(file, rowLine);
    if (rows === scan.lines.length) scan.lines = grown(scan.lines, rows + 1);
    scan.lines[rows++] = rowLine;
    rowStart = at;
    rowLine = ++line;
    inRow = 0;
    openedQuote = 0;
  }
  Object.assign(scan, { rows, plain: 0, line: rowLine, openedQuote });
  return rowStart;
}
