import { byteRoom, type ByteRoom } from "./byte-room.ts";
import { csvLimits } from "./csv-mistakes.ts";
import { csvSigns, dialectOf, type CsvDialect } from "./csv-dialect.ts";
import { utf8Of } from "./csv-encoding.ts";
import { readPassing } from "./file-bytes.ts";
import type { SourceFile } from "./source.ts";

/** Whole rows of a CSV file, in UTF-8, that can be read by themselves behind the header. */
export interface CsvChunk {
  readonly file: string;
  /** The bytes up to and with the header row; empty for the first chunk, which begins with it. */
  readonly header: Uint8Array<ArrayBuffer>;
  /** Bytes of their own: they may be given away. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Cutting {
  readonly least?: number;
  /** Where chunks are given back when their rows were read. */
  readonly room?: ByteRoom;
}

/** Least and most bytes of a chunk, and bytes for each byte of the header: chunks of wide files have many rows too. */
const leastChunk = 1 << 22;
const mostChunk = 1 << 26;
const perHeaderByte = 256;

const lineFeed = 0x0a, carriageReturn = 0x0d;

/**
 * Cuts a CSV file at row ends, at places that only its bytes decide: the first row end after every 4 MiB, more for wide files.
 * A row end is a line end with an even number of quotes before it, which is exact for every file that the scanner takes
 * (others are refused by it). A row longer than is read comes in one chunk, for the scanner to refuse.
 */
export async function* csvChunks(file: SourceFile, given: CsvDialect = {}, { least = leastChunk, room = byteRoom() }: Cutting = {}): AsyncGenerator<CsvChunk> {
  const dialect = dialectOf(file.name, given);
  const { quote } = csvSigns(dialect);
  let header: Uint8Array<ArrayBuffer> | undefined;
  let full = least;
  let bytes = room.take(full + spare);
  let size = 0;
  const moved = (from: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
    const taken = room.take(length);
    taken.set(from);
    return taken;
  };
  /** The rows that are whole; nothing when there is no row end yet. */
  const cut = (): CsvChunk | undefined => {
    const whole = bytes.subarray(0, size);
    const at = lastRowEnd(whole, quote);
    const none = at < 0 || (!header && isBlank(whole.subarray(firstRowEnd(whole, quote), at)));
    if (none && size <= csvLimits.row * 2) {
      full = size * 2;
      bytes = moved(whole, full + spare);
      room.giveBack(whole);
      return undefined;
    }
    const end = at < 0 ? size : at;
    const chunk = { file: file.name, header: header ?? noHeader, bytes: whole.subarray(0, end) };
    header ??= whole.slice(0, firstRowEnd(whole, quote));
    return chunk;
  };
  for await (const piece of utf8Of(file.name, readPassing(file), dialect.encoding)) {
    for (let from = 0; from < piece.length;) {
      // Chunks end at the same places however the bytes arrive.
      const part = piece.subarray(from, from + Math.max(1, full - size));
      bytes.set(part, size);
      size += part.length;
      from += part.length;
      const chunk = size < full ? undefined : cut();
      if (!chunk) continue;
      // The beginning of the next chunk, whose memory may be that of this one.
      const rest = bytes.slice(chunk.bytes.length, size);
      if (isBlank(chunk.bytes)) room.giveBack(chunk.bytes);
      else yield chunk;
      full = Math.min(mostChunk, Math.max(least, header!.length * perHeaderByte));
      size = rest.length;
      bytes = moved(rest, Math.max(full, size) + spare);
    }
  }
  const last = { file: file.name, header: header ?? noHeader, bytes: bytes.subarray(0, size) };
  if (!header || !isBlank(last.bytes)) yield last;
}

const noHeader = new Uint8Array(0);
/** Room for the byte that is always taken, and no more. */
const spare = 1;

/** Blank lines, which are no rows. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === lineFeed || byte === carriageReturn);
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  // A carriage return at the very end may belong to a line feed that follows.
  return bytes[at] === lineFeed || (bytes[at] === carriageReturn && at + 1 < bytes.length && bytes[at + 1] !== lineFeed);
}

/** Index behind the last row end of bytes that begin with a row; −1 without one. */
function lastRowEnd(bytes: Uint8Array, quote: number): number {
  let open = quote >= 0 && quotesIn(bytes, quote) % 2 === 1;
  for (let at = bytes.length - 1; at >= 0; at--) {
    if (bytes[at] === quote) open = !open;
    else if (!open && isLineEnd(bytes, at)) return at + 1;
  }
  return -1;
}

function quotesIn(bytes: Uint8Array, quote: number): number {
  let count = 0;
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(quote)) return 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === quote) count++;
  return count;
}

/** Index behind the first row that is not blank. */
function firstRowEnd(bytes: Uint8Array, quote: number): number {
  let open = false;
  let begun = false;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = mark; at < bytes.length; at++) {
    if (bytes[at] === quote) open = !open;
    if (!open && isLineEnd(bytes, at)) {
      if (begun) return at + 1;
    } else if (bytes[at] !== carriageReturn) begun = true;
  }
  return bytes.length;
}
