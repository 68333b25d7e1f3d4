import { open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";

/** Records thrown on numbered heaps; heaps that grow are put aside into files. */
interface RecordHeaps {
  /** Copies `bytes[start … end]`, behind `head` when there is one, as one record onto a heap; await `ready` now and then. */
  append(heap: number, bytes: Uint8Array, start: number, end: number, head?: Uint8Array): void;
  ready(): Promise<void>;
  /** Bytes of a heap, with four for each record. */
  size(heap: number): number;
  records(heap: number): number;
  /** A whole heap: each record behind its length (32 bits, little-endian). */
  whole(heap: number): Promise<Buffer>;
  /** The records of a heap in their order, in pieces of bounded size; each is valid until the next is asked for. */
  read(heap: number): AsyncGenerator<Buffer>;
  /** Forgets a heap and its file. */
  remove(heap: number): Promise<void>;
  /** Forgets all of them. */
  abandon(): Promise<void>;
}

interface Heap {
  readonly path: string;
  file: FileHandle | undefined;
  buffer: Buffer;
  used: number;
  written: number;
  records: number;
}

/** Bytes that are read of a file at once. */
const piece = 1 << 20;

/** Opens `count` heaps. Together they keep `kept` bytes in memory; the rest is in files of `folder` that begin with `name`. */
export function openRecordHeaps({ folder, name, count, kept }: { readonly folder: string; readonly name: string; readonly count: number; readonly kept: number }): RecordHeaps {
  const all: Heap[] = Array.from({ length: count }, (_, i) => ({ path: join(folder, `${name}-${i}`), file: undefined, buffer: Buffer.alloc(0), used: 0, written: 0, records: 0 }));
  let inMemory = 0;
  const remove = async (heap: Heap): Promise<void> => {
    heap.buffer = Buffer.alloc(0);
    heap.used = 0;
    await heap.file?.close();
    if (heap.file) await rm(heap.path, { force: true });
    heap.file = undefined;
  };
  return {
    append(at, bytes, start, end, head) {
      const heap = all[at]!;
      const length = end - start + (head?.length ?? 0);
      makeRoom(heap, length + 4);
      heap.buffer.writeUInt32LE(length, heap.used);
      if (head) heap.buffer.set(head, heap.used + 4);
      heap.buffer.set(bytes.subarray(start, end), heap.used + 4 + (head?.length ?? 0));
      heap.used += length + 4;
      heap.records++;
      inMemory += length + 4;
    },
    async ready() {
      if (inMemory <= kept) return;
      for (const heap of all) await putAside(heap);
      inMemory = 0;
    },
    size: (at) => all[at]!.written + all[at]!.used,
    records: (at) => all[at]!.records,
    async whole(at) {
      const { file, written, buffer, used } = all[at]!;
      if (!file) return buffer.subarray(0, used);
      const bytes = Buffer.allocUnsafe(written + used);
      await file.read(bytes, 0, written, 0);
      buffer.copy(bytes, written, 0, used);
      return bytes;
    },
    read: (at) => recordsOf(all[at]!),
    remove: (at) => remove(all[at]!),
    async abandon() {
      for (const heap of all) await remove(heap);
    },
  };
}

function makeRoom(heap: Heap, length: number): void {
  if (heap.used + length <= heap.buffer.length) return;
  const larger = Buffer.allocUnsafe(Math.max(heap.buffer.length * 2, heap.used + length, 4096));
  heap.buffer.copy(larger, 0, 0, heap.used);
  heap.buffer = larger;
}

async function putAside(heap: Heap): Promise<void> {
  if (heap.used === 0) return;
  heap.file ??= await open(heap.path, "w+");
  await heap.file.write(heap.buffer, 0, heap.used, heap.written);
  heap.written += heap.used;
  heap.used = 0;
}

async function* recordsOf({ file, written, buffer, used }: Heap): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  for (let at = 0; file && at < written;) {
    const needed = waiting.length >= 4 ? 4 + waiting.readUInt32LE(0) - waiting.length : 0;
    const bytes = Buffer.allocUnsafe(waiting.length + Math.min(written - at, Math.max(piece, needed)));
    waiting.copy(bytes);
    const { bytesRead } = await file.read(bytes, waiting.length, bytes.length - waiting.length, at);
    if (bytesRead === 0) throw new Error("a file of records that were put aside was cut off");
    at += bytesRead;
    waiting = yield* cut(bytes.subarray(0, waiting.length + bytesRead));
  }
  yield* cut(buffer.subarray(0, used));
}

/** Whole records; gives back what is left of the last one. */
function* cut(bytes: Buffer): Generator<Buffer, Buffer> {
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt32LE(at);
    if (end > bytes.length) break;
    yield bytes.subarray(at + 4, end);
    at = end;
  }
  return bytes.subarray(at);
}
