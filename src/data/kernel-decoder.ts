import type { Batch, Column } from "./batch.ts";
import { createExampleDecoder } from "./example-decoder.ts";
import { inMapOrder, nameField } from "./example-encoder.ts";
import type { ExampleKernel } from "./example-kernel.ts";
import type { RecordBlock } from "./tfrecord.ts";

/** Turns blocks of serialized tf.Examples into batches. */
interface BlockDecoder {
  /** Decodes the records of a block; gives the batches that became full. */
  add(block: RecordBlock): Generator<Batch>;
  /** The rows that are left, if any. */
  rest(): Generator<Batch>;
}

interface BlockDecoderOptions {
  readonly columns?: readonly string[] | undefined;
  /** Where the records come from, for messages. */
  readonly source: string;
  /** Largest number of rows in a batch, and of bytes of records after which it ends. */
  readonly most: { readonly rows: number; readonly bytes: number };
}

/**
 * Decodes as `createExampleDecoder` does. Its first batch shows what features there are; from then on WebAssembly decodes what
 * is written as we write it with at most one value in a feature. All else, damaged records too, is left to JavaScript.
 */
export function createBlockDecoder({ columns, source, most }: BlockDecoderOptions): BlockDecoder {
  const plain = createExampleDecoder({ columns, source });
  let fast: KernelRows | undefined;
  let learned: Batch | undefined;
  let lessons = 0;
  const takePlain = (): Batch => {
    const batch = plain.take();
    if (learned && sameFeatures(learned, batch)) return batch;
    // Each lesson takes memory; data that still have news after so many are none for the kernel.
    learned = ++lessons <= mostLessons ? batch : undefined;
    return batch;
  };
  const takeFast = (): Batch => {
    plain.pass(fast!.rows);
    return fast!.take();
  };
  return {
    *add(block) {
      for (let at = 0; at < block.length;) {
        if (block.kernel && learned && plain.rows === 0) {
          fast = fast?.learned === learned && fast.kernel === block.kernel ? fast : createKernelRows(block.kernel, { learned, wanted: columns, most: most.rows });
          const asked = Math.min(block.length - at, fast.most - fast.rows);
          const done = fast.add(block, at, asked);
          at += done;
          if (fast.rows >= fast.most || fast.size >= most.bytes || (done < asked && fast.rows > 0)) yield takeFast();
          if (done === asked) continue;
        }
        do plain.add(block.kernel?.bytes ?? block.bytes, block.starts[at]!, block.ends[at++]!);
        while (at < block.length && plain.rows < most.rows && plain.size < most.bytes);
        if (plain.rows >= most.rows || plain.size >= most.bytes) yield takePlain();
      }
    },
    *rest() {
      if (fast && fast.rows > 0) yield takeFast();
      if (plain.rows > 0) yield takePlain();
    },
  };
}

const mostLessons = 8;

function sameFeatures(a: Batch, b: Batch): boolean {
  return a.columns.size === b.columns.size && [...a.columns].every(([name, { type }]) => b.columns.get(name)?.type === type);
}

/** Rows that lie decoded in a kernel's memory. */
interface KernelRows {
  readonly kernel: ExampleKernel;
  readonly learned: Batch;
  /** Most rows that there is room for. */
  readonly most: number;
  readonly rows: number;
  /** Bytes of the records of the rows. */
  readonly size: number;
  /** Decodes records of a block; returns how many, up to the first that JavaScript must decode. */
  add(block: RecordBlock, first: number, count: number): number;
  take(): Batch;
}

const featureWords = 6;
const kinds = { empty: 0, int: 1, float: 2, bytes: 3 } as const;
/** A feature that is wanted and was not seen so far: JavaScript decodes its first record. */
const unseen = 4;

interface Learned {
  readonly learned: Batch;
  readonly wanted: readonly string[] | undefined;
  readonly most: number;
}

/** Bytes for the values of a batch. */
const roomForValues = 1 << 24;

function createKernelRows(kernel: ExampleKernel, { learned, wanted, most: asked }: Learned): KernelRows {
  const { code } = kernel;
  const names = inMapOrder(new Set([...learned.columns.keys(), ...(wanted ?? [])]));
  const most = Math.max(1, Math.min(asked, Math.floor(roomForValues / (9 * names.length + 1))));
  const fields = names.map(nameField);
  const table = kernel.reserve(names.length * featureWords * 4);
  const keys = kernel.reserve(fields.reduce((sum, { length }) => sum + length, 16));
  const values = kernel.reserve(names.length * most * 8 + 16);
  const states = kernel.reserve(names.length * most);
  let key = keys;
  for (const [i, name] of names.entries()) {
    const field = fields[i]!;
    kernel.bytes.set(field, key);
    const column = learned.columns.get(name);
    kernel.words.set([column ? kinds[column.type] : unseen, key, field.length, values + i * most * 8, states + i * most], (table >>> 2) + i * featureWords);
    key += field.length;
  }
  let rows = 0;
  let size = 0;
  const heap = kernel.free(0);
  const begin = (): void => {
    kernel.bytes.fill(0, states, states + names.length * most);
    for (let i = 0; i < names.length; i++) kernel.words[(table >>> 2) + i * featureWords + 5] = 0xffffffff;
    code.setFeatures(table, names.length, heap, wanted ? 1 : 0);
    rows = 0;
    size = 0;
  };
  begin();
  return {
    kernel,
    learned,
    most,
    get rows() { return rows; },
    get size() { return size; },
    add({ ends, starts, places }, first, count) {
      const bytes = ends[first + count - 1]! - starts[first]!;
      kernel.free((code.heapTop() >>> 0) - heap + bytes + 64);
      const done = code.decodeRows(places! + first * 8, count, rows);
      rows += done;
      if (done > 0) size += ends[first + done - 1]! - starts[first]!;
      return done;
    },
    take() {
      const index = new Map(names.map((name, i) => [name, i]));
      const columns = new Map([...learned.columns].map(([name, { type }]) => [name, gathered(kernel, { type, index: index.get(name)!, rows, heap })]));
      const batch = { length: rows, columns };
      begin();
      return batch;
    },
  };
}

interface Gathering {
  readonly type: Column["type"];
  readonly index: number;
  readonly rows: number;
  /** Where the bytes of the rows begin. */
  readonly heap: number;
}

function gathered(kernel: ExampleKernel, { type, index, rows, heap }: Gathering): Column {
  if (type === "empty") return { type };
  const { code } = kernel;
  const top = code.heapTop() >>> 0;
  const to = (top + 31) & ~15;
  const offsetsAt = to + 8 * rows + 16;
  const bytesAt = (offsetsAt + 4 * rows + 31) & ~15;
  kernel.free(bytesAt + (top - heap) + 32 - heap);
  const count = code.gather(index, rows, to, offsetsAt, bytesAt);
  const { bytes: { buffer }, words } = kernel;
  const state = code.encodedAt() >>> 2;
  const lists = words[state] === 1;
  const shape = count === rows ? {} : {
    rowOffsets: new Int32Array(buffer, offsetsAt, rows + 1).slice(),
    ...(lists && { present: presentOf(kernel, index, rows) }),
  };
  if (type === "int") return { type, values: new Float64Array(buffer, to, count).slice(), ...shape };
  if (type === "float") return { type, values: new Float32Array(buffer, to, count).slice(), ...shape };
  return { type, bytes: new Uint8Array(buffer, bytesAt, words[state + 1]!).slice(), offsets: new Int32Array(buffer, to, count + 1).slice(), ...shape };
}

function presentOf({ code, bytes }: ExampleKernel, index: number, rows: number): Uint8Array {
  const states = code.statesOf(index) >>> 0;
  return bytes.slice(states, states + rows).map((state) => (state === 0 ? 0 : 1));
}
