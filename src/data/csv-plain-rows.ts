import { createExampleKernel, type ExampleKernel } from "./example-kernel.ts";

/** Rows found, cell after cell, in arrays that are overwritten by the next call. */
interface PlainRows {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the first byte behind the rows. */
  readonly end: number;
}

/** What is looked for: rows of `width` cells between two places. */
interface PlainScan {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly delimiter: number;
  /** Negative when cells are never quoted. */
  readonly quote: number;
}

/** Fewer bytes are not worth a copy; more, or more cells, are left to the caller. */
const leastBytes = 1 << 14;
const mostBytes = 1 << 22;
const mostCells = 1 << 19;

/** One for all: what it finds is taken at once. */
let shared: { readonly kernel: ExampleKernel; readonly room: number; readonly starts: number; readonly ends: number } | undefined;

/** The whole rows at the beginning of some bytes that are plain: as many cells as the header, none quoted, no NUL, no blank line. */
export function plainRows(bytes: Uint8Array, { start, end, width, delimiter, quote }: PlainScan): PlainRows | undefined {
  if (end - start < leastBytes || end - start > mostBytes) return undefined;
  if (!shared) {
    const kernel = createExampleKernel();
    shared = { kernel, starts: kernel.reserve(mostCells * 4), ends: kernel.reserve(mostCells * 4), room: kernel.free(0) };
  }
  const { kernel, room, starts, ends } = shared;
  kernel.free(end - start + 16);
  kernel.bytes.set(bytes.subarray(start, end), room);
  const signs = delimiter | ((quote < 0 ? 0 : quote) << 8);
  const rows = kernel.code.scanPlain(room, room + end - start, width, signs, start - room, starts, ends, mostCells);
  const { buffer } = kernel.bytes;
  return {
    rows, starts: new Int32Array(buffer, starts, rows * width), ends: new Int32Array(buffer, ends, rows * width),
    end: kernel.words[kernel.code.encodedAt() >>> 2]! - room + start,
  };
}
