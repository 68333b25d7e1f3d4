import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import { maskedCrc32c } from "./crc32c.ts";
import { openGzipWriter } from "./gzip-writer.ts";

/** Some records of a TFRecord file, lying in one buffer: record i is `bytes[starts[i] … ends[i]]`. Valid until the next block is read. */
interface RecordBlock {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Writes one TFRecord file (gzip): length, masked CRC-32C of it, data, masked CRC-32C of them. */
interface TfrecordWriter {
  /** Copies `bytes[start … end]` as the next record. */
  append(bytes: Uint8Array, start?: number, end?: number): void;
  /** To be awaited now and then: resolves when little is waiting to be written. */
  ready(): Promise<void>;
  /** Resolves with the number of records when the file is whole. */
  close(): Promise<number>;
  /** Gives up: closes without finishing the file. */
  abandon(): void;
}

const writeBlock = 1 << 18;
const largestRecord = 2 ** 30;

/** Opens a TFRecord file for writing; its folder must exist. */
export function openTfrecordWriter(path: string): TfrecordWriter {
  const file = openGzipWriter(path);
  let block = Buffer.allocUnsafe(writeBlock);
  let used = 0;
  let records = 0;
  const flush = () => {
    if (used === 0) return;
    file.write(block.subarray(0, used));
    block = Buffer.allocUnsafe(writeBlock);
    used = 0;
  };
  return {
    append(bytes, start = 0, end = bytes.length) {
      const length = end - start;
      if (used + length + 16 > block.length) {
        flush();
        if (length + 16 > block.length) block = Buffer.allocUnsafe(length + 16);
      }
      used = frame(block, used, bytes, start, end);
      records++;
    },
    ready: () => file.ready(),
    async close() {
      flush();
      await file.close();
      return records;
    },
    abandon: () => file.abandon(),
  };
}

function frame(block: Buffer, at: number, bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  block.writeUInt32LE(length, at);
  block.writeUInt32LE(0, at + 4);
  block.writeUInt32LE(maskedCrc32c(block, at, at + 8), at + 8);
  block.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), at + 12);
  block.writeUInt32LE(maskedCrc32c(block, at + 12, at + 12 + length), at + 12 + length);
  return at + length + 16;
}

/** The bytes of an uncompressed TFRecord file of these records. For small files, such as TFMA's. */
export function tfrecordBytes(records: readonly Uint8Array[]): Uint8Array {
  const block = Buffer.alloc(records.reduce((size, { length }) => size + length + 16, 0));
  records.reduce((at, record) => frame(block, at, record, 0, record.length), 0);
  return block;
}

/**
 * Reads a TFRecord file, gzip when its name ends in `.gz`. Every checksum is checked.
 * A damaged file is a `UserError` that names the file and the record (counted from 1).
 */
export async function* readTfrecord(path: string): AsyncGenerator<RecordBlock> {
  const reader = createRecordReader(path);
  try {
    for await (const chunk of fileChunks(path)) {
      const block = reader.add(chunk);
      if (block.length > 0) yield block;
    }
  } catch (error) {
    if (error instanceof UserError || !isReadError(error)) throw error;
    throw damaged(path, reader.records() + 1, `the file cannot be unpacked (${error.message})`, error);
  }
  reader.finish();
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!path.endsWith(".gz")) {
    yield* file;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  file.once("error", (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  try {
    yield* unpacked;
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

function isReadError(error: unknown): error is Error & { code: string } {
  return errorCode(error)?.startsWith("Z_") ?? false;
}

function damaged(file: string, record: number, what: string, cause?: unknown): UserError {
  return new UserError(`record ${record} cannot be read: ${what}`, {
    place: { file },
    hint: "the file is damaged or not a TFRecord file; make it again",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Cuts chunks into records. Bytes of an unfinished record wait, uncopied, until it is whole. */
function createRecordReader(file: string) {
  let waiting: Uint8Array[] = [];
  let waitingSize = 0;
  let needed = 12;
  let seen = 0;
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);

  const cut = (bytes: Buffer): RecordBlock => {
    let at = 0;
    let length = 0;
    for (;;) {
      needed = 12;
      if (bytes.length - at < 12) break;
      const size = bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
      if (bytes.readUInt32LE(at + 8) !== maskedCrc32c(bytes, at, at + 8)) throw damaged(file, seen + 1, "the checksum of its length is wrong");
      if (size > largestRecord) throw damaged(file, seen + 1, `it has ${size} bytes, more than the ${largestRecord} that are read`);
      needed = size + 16;
      if (bytes.length - at < needed) break;
      if (bytes.readUInt32LE(at + 12 + size) !== maskedCrc32c(bytes, at + 12, at + 12 + size)) throw damaged(file, seen + 1, "the checksum of its data is wrong");
      if (length === starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
      starts[length] = at + 12;
      ends[length++] = at + 12 + size;
      at += needed;
      seen++;
    }
    waiting = at < bytes.length ? [bytes.subarray(at)] : [];
    waitingSize = bytes.length - at;
    return { bytes, length, starts, ends };
  };

  return {
    records: () => seen,
    add(chunk: Uint8Array): RecordBlock {
      waiting.push(chunk);
      waitingSize += chunk.length;
      if (waitingSize < needed) return { bytes: chunk, length: 0, starts, ends };
      return cut(waiting.length === 1 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat(waiting, waitingSize));
    },
    finish(): void {
      if (waitingSize > 0) throw damaged(file, seen + 1, `the file ends ${needed - waitingSize} bytes too early`);
    },
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
