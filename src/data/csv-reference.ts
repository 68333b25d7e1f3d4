import { isUtf8 } from "node:buffer";
import { parse, CsvError } from "csv-parse";
import { csvSigns, type CsvSigns } from "./csv-dialect.ts";
import { byteOrderMark, csvLimits, csvMistake, emptyFile, headerNames, headerOnly, notUtf8, nulByte, raggedRow, tooManyColumns } from "./csv-mistakes.ts";
import type { CsvSource } from "./csv-scanner.ts";

/** A row as csv-parse sees it: unquoted cells as bytes, and the line where it begins or ends. */
interface CsvRow {
  readonly header: readonly string[];
  readonly cells: readonly Uint8Array[];
}

/**
 * The contract of `scanCsv` on csv-parse, row by row: seven times slower, and what the scanner is compared with.
 * Reads the same rows and refuses the same files; lines in messages are csv-parse's.
 */
export async function* readCsvReference({ file, chunks, dialect }: CsvSource): AsyncGenerator<CsvRow> {
  const signs = csvSigns(dialect);
  const nulls = new Set(signs.nulls.map((text) => Buffer.from(text).toString("latin1")));
  let header: readonly string[] | undefined;
  let rows = 0;
  for await (const { record, info } of parsed(file, chunks, signs)) {
    const line = info.lines;
    if (record.some((cell) => cell.includes(0))) throw nulByte(file, line);
    if (record.length > csvLimits.columns) throw tooManyColumns(file, line);
    if (!header) {
      header = headerNames(file, line, record);
      continue;
    }
    if (record.length !== header.length) {
      throw raggedRow(file, { line, last: line, cells: record.length, header, openedQuote: 0, signs });
    }
    const broken = record.findIndex((cell) => !isUtf8(cell));
    if (broken >= 0) throw notUtf8(file, line, header[broken]!);
    rows++;
    yield { header, cells: record.map((cell) => (nulls.has(cell.toString("latin1")) ? cell.subarray(0, 0) : cell)) };
  }
  if (!header) throw emptyFile(file);
  if (rows === 0) throw headerOnly(file);
}

interface Parsed {
  readonly record: readonly Buffer[];
  readonly info: { readonly lines: number };
}

async function* parsed(file: string, chunks: CsvSource["chunks"], { delimiter, quote }: CsvSigns): AsyncGenerator<Parsed> {
  const parser = parse({
    encoding: null, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: csvLimits.row, delimiter: String.fromCharCode(delimiter),
    ...(quote < 0 ? { quote: false } : { quote: String.fromCharCode(quote), escape: String.fromCharCode(quote) }),
  });
  const fed = feed(file, chunks, parser);
  // A failure to feed reaches the loop below through the parser; this one only must not stay unhandled.
  fed.catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const row of parser) yield row as Parsed;
  } catch (error) {
    throw error instanceof CsvError ? csvMistake(file, Number(error["lines"]), error.message) : error;
  }
  await fed;
}

async function feed(file: string, chunks: CsvSource["chunks"], parser: ReturnType<typeof parse>): Promise<void> {
  for await (const chunk of withoutMark(file, chunks)) {
    if (!parser.write(Buffer.from(chunk))) await new Promise((resolve) => parser.once("drain", resolve).once("close", resolve));
  }
  parser.end();
}

/** The byte order mark is taken off here: csv-parse would go on with strings after it. */
async function* withoutMark(file: string, chunks: CsvSource["chunks"]): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (!first) yield chunk;
    else first = Buffer.concat([first, chunk]);
    if (first && first.length >= 3) {
      yield first.subarray(byteOrderMark(file, first));
      first = undefined;
    }
  }
  if (first && first.length > 0) yield first.subarray(byteOrderMark(file, first));
}
