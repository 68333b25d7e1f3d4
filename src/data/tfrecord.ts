import { UserError } from "../core/error.ts";
import { maskedCrc32c } from "./crc32c.ts";
import { readBytes } from "./file-bytes.ts";
import { gunzip } from "./gunzip.ts";
import { createExampleKernel, largestBlock, type ExampleKernel } from "./example-kernel.ts";
import { openGzipWriter } from "./gzip-writer.ts";

/** Some records of a TFRecord file, lying in one buffer: record i is `bytes[starts[i] … ends[i]]`. Valid until the next block is read. */
export interface RecordBlock {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The kernel whose memory `bytes` is, and the address there of all pairs of a start and an end. */
  readonly kernel?: ExampleKernel;
  readonly places?: number;
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

const largestRecord = 2 ** 30;

/** Most bytes, and most records, that a kernel cuts at once. */
const kernelRoom = 1 << 20;
/** Fewer bytes are cut sooner than a kernel is made. */
const kernelLeast = 1 << 14;
const mostPlaces = kernelRoom / 16;

/** Opens a TFRecord file for writing; its folder must exist. Records that lie in the kernel's memory are taken from there. */
export function openTfrecordWriter(path: string, kernel = createExampleKernel()): TfrecordWriter {
  const file = openGzipWriter(path, kernel);
  const { code } = kernel;
  let records = 0;
  return {
    append(bytes, start = 0, end = bytes.length) {
      const size = end - start;
      records++;
      if (size + 16 > largestBlock) {
        file.write(tfrecordBytes([bytes.subarray(start, end)]));
        return;
      }
      const at = file.room(size + 16);
      if (bytes === kernel.bytes) code.frame(at, start, size);
      else {
        kernel.bytes.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), at + 12);
        code.frame(at, at + 12, size);
      }
      file.add(size + 16);
    },
    ready: () => file.ready(),
    async close() {
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
 * Reads a TFRecord file, unpacked when it is gzip, whatever its name. Every checksum is checked.
 * A damaged file is a `UserError` that names the file and the record (counted from 1).
 */
export async function* readTfrecord(path: string, name = path): AsyncGenerator<RecordBlock> {
  yield* readRecords(readBytes({ path, name }), name);
}

/** The same for bytes that come from elsewhere. */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RecordBlock> {
  const reader = createRecordReader(name);
  try {
    for await (const chunk of unpackedWhenGzip(chunks, name)) {
      const block = reader.add(chunk);
      if (block.length > 0) yield block;
    }
  } catch (error) {
    const [mistake] = error instanceof UserError ? error.mistakes : [];
    if (!mistake?.message.startsWith("the file cannot be unpacked")) throw error;
    throw damaged(name, reader.records() + 1, mistake.message, error);
  }
  reader.finish();
}

/** Gzip begins with two bytes of its own; a first record of that length has the checksum of its length behind it. */
async function* unpackedWhenGzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  let head: Buffer = Buffer.alloc(0);
  try {
    while (head.length < 12) {
      const next = await iterator.next();
      if (next.done) break;
      head = head.length === 0 ? Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length) : Buffer.concat([head, next.value]);
    }
    const isGzip = head[0] === 0x1f && head[1] === 0x8b && !(head.length >= 12 && head.readUInt32LE(8) === maskedCrc32c(head, 0, 8));
    yield* isGzip ? gunzip(all(), name) : all();
  } finally {
    await iterator.return?.();
  }
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
  const cutter = createKernelCutter();

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
      if (waitingSize >= kernelLeast && waitingSize <= kernelRoom) {
        const found = cutter.cut(waiting);
        if (found) {
          seen += found.block.length;
          // Not whole, or damaged: this says which.
          cut(found.rest);
          return found.block;
        }
      }
      return cut(waiting.length === 1 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat(waiting, waitingSize));
    },
    finish(): void {
      if (waitingSize > 0) throw damaged(file, seen + 1, `the file ends ${needed - waitingSize} bytes too early`);
    },
  };
}

/** Cuts in WebAssembly: nothing where the first record is not whole or damaged; `rest` is a copy of what is left. */
function createKernelCutter() {
  let kernel: ExampleKernel | undefined;
  let room = 0;
  let places = 0;
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  return {
    cut(parts: readonly Uint8Array[]): { readonly block: RecordBlock; readonly rest: Buffer } | undefined {
      if (!kernel) {
        kernel = createExampleKernel();
        room = kernel.reserve(kernelRoom + 16);
        places = kernel.reserve(mostPlaces * 8);
      }
      let end = room;
      for (const part of parts) {
        kernel.bytes.set(part, end);
        end += part.length;
      }
      const length = kernel.code.cut(room, end, places, mostPlaces);
      if (length === 0) return undefined;
      const { bytes, words } = kernel;
      while (length > starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
      for (let i = 0, word = places >>> 2; i < length; i++) {
        starts[i] = words[word++]!;
        ends[i] = words[word++]!;
      }
      return { block: { bytes, length, starts, ends, kernel, places }, rest: Buffer.from(bytes.subarray(words[kernel.code.encodedAt() >>> 2], end)) };
    },
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
