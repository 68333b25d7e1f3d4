import { csvLimits } from "./csv-mistakes.ts";

/** The bytes a scan looks at: `bytes[start … end]`, at first in the memory of `room` where that is large enough. Keeps the unfinished row when more is added, and grows for it. */
export function createCsvWindow(blockSize: number, room: Buffer | undefined) {
  return {
    bytes: room && room.length >= 2 * blockSize ? room : Buffer.allocUnsafeSlow(2 * blockSize),
    start: 0,
    end: 0,
    /** Beginning with this many bytes it is worth a scan; the first needs those of a byte order mark. */
    full: Math.max(blockSize, 3),
    isFull(): boolean {
      return this.end - this.start >= this.full;
    },
    add(chunk: Uint8Array): void {
      this.reserve(chunk.length + 1);
      this.bytes.set(chunk, this.end);
      this.end += chunk.length;
    },
    /** After the end of the file a line end does no harm, and makes the last row like the others. */
    addLineEnd(): void {
      if (this.start === this.end) return;
      this.reserve(1);
      this.bytes[this.end++] = 0x0a;
    },
    /** After a scan: a row that is not finished needs a larger window, else each chunk would scan it again. */
    makeRoom(): void {
      const rest = this.end - this.start;
      this.full = Math.max(blockSize, Math.min(2 * rest, csvLimits.row + blockSize));
    },
    reserve(length: number): void {
      if (this.end + length <= this.bytes.length) return;
      const rest = this.end - this.start;
      const target = rest + length > this.bytes.length ? Buffer.allocUnsafeSlow(2 * (rest + length)) : this.bytes;
      this.bytes.copy(target, 0, this.start, this.end);
      this.bytes = target;
      this.start = 0;
      this.end = rest;
    },
  };
}

/** A growing window over the bytes of a file, with the row that is not finished kept. */
export type CsvWindow = ReturnType<typeof createCsvWindow>;

/** The chunks in pieces no longer than a block, and `undefined` after the last. */
export async function* piecesAndEnd(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, blockSize: number): AsyncGenerator<Uint8Array | undefined> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += blockSize) yield chunk.subarray(from, from + blockSize);
  }
  yield undefined;
}
