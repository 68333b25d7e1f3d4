import { ownArrays, type ArrayRoom } from "./array-room.ts";
import type { IntColumn } from "./batch.ts";
import { createExampleKernel, type ExampleKernel } from "./example-kernel.ts";

/** Rows found, cell after cell, in arrays that are overwritten by the next call. */
interface PlainRows {
  readonly rows: number;
  /** Names what lies in the kernel's memory until the next call. */
  readonly scan: number;
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
let shared: Shared | undefined;

interface Shared {
  readonly kernel: ExampleKernel;
  readonly room: number;
  readonly starts: number;
  readonly ends: number;
  scan: number;
  /** Bytes, what is added to their addresses, and cells of a row of the last scan. */
  size: number;
  shift: number;
  width: number;
}

/** The whole rows at the beginning of some bytes that are plain: as many cells as the header, none quoted, no NUL, no blank line. */
export function plainRows(bytes: Uint8Array, { start, end, width, delimiter, quote }: PlainScan): PlainRows | undefined {
  if (end - start < leastBytes || end - start > mostBytes) return undefined;
  if (!shared) {
    const kernel = createExampleKernel();
    shared = { kernel, starts: kernel.reserve(mostCells * 4), ends: kernel.reserve(mostCells * 4), room: kernel.free(0), scan: 0, size: 0, shift: 0, width: 0 };
  }
  const { kernel, room, starts, ends } = shared;
  kernel.free(end - start + 16);
  kernel.bytes.set(bytes.subarray(start, end), room);
  const signs = delimiter | ((quote < 0 ? 0 : quote) << 8);
  const rows = kernel.code.scanPlain(room, room + end - start, width, signs, start - room, starts, ends, mostCells);
  const { buffer } = kernel.bytes;
  Object.assign(shared, { scan: shared.scan + 1, size: end - start, shift: start - room, width });
  return {
    rows, scan: shared.scan, starts: new Int32Array(buffer, starts, rows * width), ends: new Int32Array(buffer, ends, rows * width),
    end: kernel.words[kernel.code.encodedAt() >>> 2]! - room + start,
  };
}

/** Where a column stands in the rows of a scan. */
interface ScannedColumn {
  readonly scan: number | undefined;
  readonly column: number;
  readonly rows: number;
}

/**
 * A column of a scan's rows as integers, when each cell is empty or a plain integer that loses no zeros by that. Nothing
 * when a cell is something else, or another scan came between.
 */
export function integersOfScan(at: ScannedColumn, room: ArrayRoom = ownArrays): IntColumn | undefined {
  const found = convertInKernel(at);
  if (!found) return undefined;
  const { count, buffer } = found;
  const values = room.doubles(count);
  values.set(new Float64Array(buffer, found.values, count));
  if (count === at.rows) return { type: "int", values };
  const rowOffsets = room.integers(at.rows + 1);
  rowOffsets.set(new Int32Array(buffer, found.offsets, at.rows + 1));
  return { type: "int", values, rowOffsets };
}

/** How many values such a column has. */
export function countIntegersOfScan(at: ScannedColumn): number | undefined {
  return convertInKernel(at)?.count;
}

function convertInKernel({ scan, column, rows }: ScannedColumn): { readonly count: number; readonly buffer: ArrayBufferLike; readonly values: number; readonly offsets: number } | undefined {
  if (!shared || scan === undefined || scan !== shared.scan) return undefined;
  const { kernel, room, starts, ends, size, shift, width } = shared;
  const values = (room + size + 31) & ~15;
  const offsets = values + rows * 8;
  kernel.free(offsets + 4 * rows + 16 - room);
  const count = kernel.code.convertIntegers(starts + column * 4, ends + column * 4, width * 4, rows, shift, values, offsets);
  return count < 0 ? undefined : { count, buffer: kernel.bytes.buffer, values, offsets };
}
