import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { byteRoom, type ByteRoom } from "../data/byte-room.ts";
import type { CsvChunk } from "../data/csv-chunks.ts";
import { SchemaSchema } from "../data/schema_pb.ts";
import { describeChunk, type ChunkOptions, type CsvStatistics } from "./csv-statistics.ts";

/** Describes chunks, here and in threads of its own. */
export interface ChunkDescriber {
  /** How many chunks are worth having under way, those described that wait for one before them counted. */
  readonly atOnce: number;
  /** Where the bytes of chunks come from, and go when they were described. */
  readonly room: ByteRoom;
  describe(chunk: CsvChunk): Promise<CsvStatistics>;
  /** Until the next chunk is wanted. */
  free(): Promise<unknown>;
  close(): Promise<void>;
}

/** Describes one chunk after the other in this thread. */
export function inThisThread(options: ChunkOptions): ChunkDescriber {
  const room = byteRoom();
  let last: Promise<unknown> = Promise.resolve();
  return {
    atOnce: 1, room,
    describe(chunk) {
      const found = describeChunk(chunk, options).finally(() => room.giveBack(chunk.bytes));
      last = found.catch(() => undefined);
      return found;
    },
    free: () => last,
    close: async () => undefined,
  };
}

/** What a thread is started with: options without what cannot be sent. */
interface ThreadOptions extends Omit<ChunkOptions, "statistics"> {
  readonly statistics: Omit<ChunkOptions["statistics"], "schema" | "generators">;
  readonly schema: Uint8Array | undefined;
}

/** The bytes of the chunk come back. */
type Answer = ({ readonly found: CsvStatistics } | { readonly error: unknown }) & { readonly bytes: Uint8Array<ArrayBuffer> };

interface Waiting {
  resolve(found: CsvStatistics): void;
  reject(error: unknown): void;
}

/** A thread and what it was given, the oldest first. */
interface Helper {
  readonly worker: Worker;
  readonly waiting: Waiting[];
  /** Why it ended. */
  failure?: { readonly error: unknown };
}

/** Chunks a thread has: one it works on and one so that it need not wait for this thread. */
const mostWaiting = 2;

/**
 * Describes chunks in this thread and `threads` − 1 others; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
export function inThreads(options: ChunkOptions, { threads, home }: { readonly threads: number; readonly home: string }): ChunkDescriber {
  const { schema, generators: _, ...statistics } = options.statistics;
  const sent: ThreadOptions = { ...options, statistics, schema: schema && toBinary(SchemaSchema, schema) };
  const here = inThisThread(options);
  let helpers: readonly Helper[] | undefined;
  return {
    get atOnce() { return (helpers?.length ?? 0) === 0 ? 1 : threads * mostWaiting + 1; },
    room: here.room,
    describe(chunk) {
      helpers ??= isWide(chunk) ? [] : Array.from({ length: threads - 1 }, () => startHelper(home, sent, here.room));
      if (helpers.length === 0) return here.describe(chunk);
      const next = helpers.reduce((idlest, each) => (each.waiting.length < idlest.waiting.length ? each : idlest));
      if (next.waiting.length >= mostWaiting) return here.describe(chunk);
      return new Promise((resolve, reject) => {
        if (next.failure) return reject(next.failure.error);
        next.waiting.push({ resolve, reject });
        next.worker.postMessage(chunk, [chunk.bytes.buffer]);
      });
    },
    free: here.free,
    async close() {
      await Promise.all((helpers ?? []).map(({ worker }) => worker.terminate()));
    },
  };
}

/** What is found of thousands of columns costs more to send than to find. */
function isWide({ header, bytes }: CsvChunk): boolean {
  const begin = (header.length > 0 ? header : bytes).subarray(0, wideHeader);
  return begin.length === wideHeader && !begin.includes(lineFeed) && !begin.includes(carriageReturn);
}

const wideHeader = 1 << 14;
const lineFeed = 0x0a, carriageReturn = 0x0d;

function startHelper(home: string, workerData: ThreadOptions, room: ByteRoom): Helper {
  const worker = new Worker(entryIn(home), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
  const waiting: Waiting[] = [];
  const helper: Helper = { worker, waiting };
  const fail = (error: unknown): void => {
    helper.failure ??= { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: Answer) => {
    const task = waiting.shift();
    room.giveBack(answer.bytes);
    if ("found" in answer) task?.resolve(answer.found);
    else task?.reject(answer.error);
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread ended with ${code}`)));
  return helper;
}

/** What a thread does: answers every chunk it is sent. */
export async function describeInThread(): Promise<void> {
  const { parentPort, workerData } = await import("node:worker_threads");
  const { schema, statistics, ...options } = workerData as ThreadOptions;
  const given: ChunkOptions = { ...options, statistics: { ...statistics, schema: schema && fromBinary(SchemaSchema, schema) } };
  let last = Promise.resolve();
  parentPort!.on("message", (chunk: CsvChunk) => {
    const { bytes } = chunk;
    const answer = (given: Answer) => parentPort!.postMessage(given, [...memoryOf(given)]);
    last = last.then(() => describeChunk(chunk, given)).then(
      (found) => answer({ found, bytes }),
      (error: unknown) => answer({ error: error instanceof Error ? { message: error.message } : error, bytes }),
    );
  });
}

/** The memory of all arrays in plain data: sent, it is not copied. What is empty may be shared. */
function memoryOf(data: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer && data.buffer.byteLength > 0) found.add(data.buffer);
  } else if (data instanceof Map || Array.isArray(data)) for (const each of data.values()) memoryOf(each, found);
  else if (typeof data === "object" && data !== null) for (const each of Object.values(data)) memoryOf(each, found);
  return found;
}

function entryIn(home: string): string {
  const built = join(home, "worker.js");
  return existsSync(built) ? built : join(home, "worker.ts");
}
