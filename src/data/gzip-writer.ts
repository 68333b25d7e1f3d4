import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { largestBlock, type ExampleKernel } from "./example-kernel.ts";

/** A file that is written front to back, in blocks that lie in a kernel's memory. */
interface GzipWriter {
  /** Address of room for the next `size` bytes, at most `largestBlock`, and 16 behind them that may be touched. */
  room(size: number): number;
  /** Says that so many bytes were written there. */
  add(size: number): void;
  /** Copies bytes of any number. */
  write(bytes: Uint8Array): void;
  /** Resolves when little is waiting to be written; rejects when writing failed. */
  ready(): Promise<void>;
  /** Resolves when all bytes are in the file. */
  close(): Promise<void>;
  /** Gives up: closes without finishing the file. */
  abandon(): void;
}

const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const pieceSize = 1 << 18;

/**
 * Writes a gzip file. The header says nothing of time and operating system and the compression is our own, so equal bytes
 * give equal files on every machine. Measured on 300 MB of tf.Examples: 41.2 MB in 0.44 s of CPU, where zlib at its level 2
 * takes 0.70 s for 39.6 MB.
 */
export function openGzipWriter(path: string, kernel: ExampleKernel): GzipWriter {
  const file = openPieces(path);
  kernel.reserveForDeflate();
  const block = kernel.reserve(largestBlock + 16);
  const state = kernel.reserve(16);
  let used = 0;
  let checksum = 0;
  let size = 0;
  const flush = (): void => {
    if (used === 0) return;
    checksum = crc32(kernel.bytes.subarray(block, block + used), checksum);
    size = (size + used) % 2 ** 32;
    file.put(kernel.deflate(block, used, state));
    used = 0;
  };
  file.put(header);
  return {
    room(wanted) {
      if (used + wanted > largestBlock) flush();
      return block + used;
    },
    add(written) { used += written; },
    write(bytes) {
      for (let at = 0; at < bytes.length;) {
        if (used === largestBlock) flush();
        const taken = Math.min(bytes.length - at, largestBlock - used);
        kernel.bytes.set(bytes.subarray(at, at + taken), block + used);
        used += taken;
        at += taken;
      }
    },
    ready: file.ready,
    async close() {
      flush();
      file.put(kernel.finish(state));
      const trailer = Buffer.alloc(8);
      trailer.writeUInt32LE(checksum, 0);
      trailer.writeUInt32LE(size, 4);
      file.put(trailer);
      await file.close();
    },
    abandon: file.abandon,
  };
}

/** A file that is written in pieces of some size, whatever is put into it. */
function openPieces(path: string) {
  const file = createWriteStream(path, { highWaterMark: 4 * pieceSize });
  let piece = Buffer.allocUnsafe(pieceSize);
  let filled = 0;
  let waiting: Promise<void> | undefined;
  let failure: Error | undefined;
  const failed = new Promise<never>((_, reject) => file.once("error", (error: Error) => reject((failure = error))));
  failed.catch(() => undefined);
  const send = (): void => {
    if (filled > 0 && !file.write(piece.subarray(0, filled))) waiting ??= new Promise((resolve) => file.once("drain", () => { waiting = undefined; resolve(); }));
  };
  return {
    /** Copies the bytes. */
    put(bytes: Uint8Array): void {
      if (filled + bytes.length > piece.length) {
        send();
        piece = Buffer.allocUnsafe(Math.max(pieceSize, bytes.length));
        filled = 0;
      }
      piece.set(bytes, filled);
      filled += bytes.length;
    },
    async ready(): Promise<void> {
      if (failure) throw failure;
      if (waiting) await Promise.race([waiting, failed]);
    },
    async close(): Promise<void> {
      file.end(piece.subarray(0, filled));
      await Promise.race([finished(file), failed]);
    },
    abandon: (): void => void file.destroy(),
  };
}
