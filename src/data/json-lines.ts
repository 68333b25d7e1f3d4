import { isUtf8 } from "node:buffer";
import { UserError } from "../core/error.ts";
import { csvLimits } from "./csv-mistakes.ts";
import { createCsvWindow, piecesAndEnd } from "./csv-window.ts";
import { readBytes } from "./file-bytes.ts";
import { createJsonColumns, type JsonTarget } from "./json-lines-columns.ts";
import { addShape, columnsOf, newShape } from "./json-lines-shape.ts";
import { JsonTape } from "./json-lines-tape.ts";
import type { ByteStream, FileContents, FileFormat, ReadLimit, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
import { joinColumns } from "./source-columns.ts";

/** How JSON Lines are read. */
export interface JsonLinesOptions extends ReadLimit {
  /** Texts may be bytes that are no UTF-8, as `rowLines` writes them. */
  readonly binary?: boolean;
  /** How many bytes are looked at together. Default 1 MiB. */
  readonly blockSize?: number;
}

const blockBytes = 1 << 20;
const batchRows = 4096;
const batchBytes = 1 << 23;
/** Rows times columns: rows of many columns may have few of them. */
const batchCells = 1 << 22;

/**
 * What JSON Lines hold: one object a line. A column is `int` (int64; `true` and `false` are 1 and 0), `float` or `bytes`, the
 * most general of its values; a text and a mixture are `bytes`, numbers as they are written. An integer beyond int64 is text
 * among integers, to lose nothing, and a float among floats. A missing key and null are missing values, a list of values is a list. Objects become columns `a.b`; lists of lists and of
 * objects are nested. The same name with another structure, null in a list, and broken JSON are `UserError`s with their place.
 */
export async function describeJsonLines(source: SourceFile | ByteStream, options: JsonLinesOptions = {}): Promise<FileContents> {
  const { limit = Infinity } = options;
  const tape = new JsonTape(source.name, newShape);
  let rows = 0;
  if (limit > 0) {
    for await (const line of linesOf(source, tape, options)) {
      void line;
      addShape(tape);
      if (++rows >= limit) break;
    }
  }
  return { columns: columnsOf(source.name, tape.root), rows };
}

/** The rows of JSON Lines in columns of these types, as `describeJsonLines` found them, or more general ones. */
export async function* readJsonLines(source: SourceFile | ByteStream, columns: readonly SourceColumn[], options: JsonLinesOptions = {}): AsyncGenerator<SourceBatch> {
  const { limit = Infinity } = options;
  const collected = createJsonColumns(columns);
  const tape = new JsonTape<JsonTarget>(source.name, collected.targetOf);
  const most = Math.max(1, Math.min(batchRows, Math.floor(batchCells / columns.length)));
  let lines: number[] = [];
  let size = 0;
  let left = limit;
  const batch = (): SourceBatch => {
    const taken = lines;
    lines = [];
    size = 0;
    return { batch: collected.take(), file: source.name, line: (row) => taken[row]! };
  };
  if (left <= 0) return;
  for await (const length of linesOf(source, tape, options)) {
    collected.add(tape);
    lines.push(tape.line);
    size += length;
    if (collected.rows >= most || size >= batchBytes) yield batch();
    if (--left <= 0) break;
  }
  if (collected.rows > 0) yield batch();
}

/** Puts one line after the other on the tape and gives its length; blank lines are skipped. */
async function* linesOf<State>(source: SourceFile | ByteStream, tape: JsonTape<State>, { binary = false, blockSize = blockBytes }: JsonLinesOptions): AsyncGenerator<number> {
  for await (const { bytes, start, end } of blocksOf(source, tape, { binary, blockSize })) {
    for (let from = start; from < end;) {
      const to = bytes.indexOf(0x0a, from);
      if (tape.read(bytes, from, to)) yield to - from;
      tape.line++;
      from = to + 1;
    }
  }
}

interface Block {
  readonly bytes: Buffer;
  readonly start: number;
  /** Behind a line feed. */
  readonly end: number;
}

/** Whole lines, in blocks. */
async function* blocksOf(source: SourceFile | ByteStream, tape: { readonly line: number }, { binary, blockSize }: { readonly binary: boolean; readonly blockSize: number }): AsyncGenerator<Block> {
  const chunks = "chunks" in source ? source.chunks : readBytes(source);
  const window = createCsvWindow(blockSize, undefined);
  let begun = false;
  for await (const chunk of piecesAndEnd(chunks, blockSize)) {
    if (chunk) window.add(chunk);
    else window.addLineEnd();
    if (chunk && !window.isFull()) continue;
    if (!begun) window.start += markLength(source.name, window.bytes.subarray(window.start, window.end));
    begun = true;
    const { bytes, start } = window;
    const end = bytes.subarray(start, window.end).lastIndexOf(0x0a) + start + 1;
    if (end > start) {
      if (!binary && !isUtf8(bytes.subarray(start, end))) throw notUtf8(source.name, { bytes, start, end }, tape.line);
      yield { bytes, start, end };
      window.start = end;
    }
    window.makeRoom();
    if (window.end - window.start > csvLimits.row) {
      throw new UserError(`the line is longer than ${csvLimits.row >> 20} MiB, the most that is read`, { place: { file: source.name, line: tape.line }, hint: "each row is one object on a line of its own" });
    }
  }
}

function markLength(file: string, [a, b, c]: Uint8Array): number {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new UserError("the file is UTF-16", { place: { file }, hint: "JSON Lines are UTF-8: save it so" });
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

function notUtf8(file: string, { bytes, start }: Block, line: number): UserError {
  let at = line;
  for (let from = start; ; at++) {
    const to = bytes.indexOf(0x0a, from);
    if (!isUtf8(bytes.subarray(from, to))) return new UserError("the line is not valid UTF-8", { place: { file, line: at }, hint: "JSON Lines are UTF-8: save the file so" });
    from = to + 1;
  }
}

/** JSON Lines (`.jsonl`, `.ndjson`): one object a line. Files need not have the same columns: what one lacks is missing in its rows. */
export const jsonLinesFormat: FileFormat<JsonLinesOptions> = {
  name: "json-lines",
  pattern: /\.(jsonl|ndjson|json)(\.(gz|zz|br|zst))?$/i,
  describe: describeJsonLines,
  join(files) {
    const joined = joinColumns(files, { mixed: "widen" });
    if (joined.length === 0 && files[0]) throw new UserError("there is no row with a value", { place: { file: files[0].file.name }, hint: 'each line holds one object: {"name": value, …}' });
    return joined;
  },
  read: readJsonLines,
};
