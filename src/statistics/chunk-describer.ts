import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { byteRoom, type ByteRoom } from "../data/byte-room.ts";
import type { CsvChunk } from "../data/csv-chunks.ts";
import { SchemaSchema } from "../data/schema_pb.ts";
import { describeChunk, type ChunkOptions, type CsvStatistics } from "./csv-statistics.ts";

/** Describes chunks, here or in threads of its own. */
export interface ChunkDescriber {
  /** How many chunks are worth having under way. */
  readonly atOnce: number;
  /** Where the bytes of chunks come from, and go when they were described. */
  readonly room: ByteRoom;
  describe(chunk: CsvChunk): Promise<CsvStatistics>;
  close(): Promise<void>;
}

/** Describes one chunk after the other in this thread. */
export function inThisThread(options: ChunkOptions): ChunkDescriber {
  const room = byteRoom();
  return { atOnce: 1, room, describe: (chunk) => describeChunk(chunk, options).finally(() => room.giveBack(chunk.bytes)), close: async () => undefined };
}

/** What a thread is started with: options without what cannot be sent. */
interface ThreadOptions extends Omit<ChunkOptions, "statistics"> {
  readonly statistics: Omit<ChunkOptions["statistics"], "schema" | "generators">;
  readonly schema: Uint8Array | undefined;
}

/** The bytes of the chunk come back. */
type Answer = ({ readonly found: CsvStatistics } | { readonly error: unknown }) & { readonly bytes: Uint8Array<ArrayBuffer> };

interface Waiting {
  readonly chunk: CsvChunk;
  resolve(found: CsvStatistics): void;
  reject(error: unknown): void;
}

/**
 * Describes chunks in `threads` worker threads; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
export function inThreads(options: ChunkOptions, { threads, home }: { readonly threads: number; readonly home: string }): ChunkDescriber {
  const { schema, generators: _, ...statistics } = options.statistics;
  const sent: ThreadOptions = { ...options, statistics, schema: schema && toBinary(SchemaSchema, schema) };
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const queue: Waiting[] = [];
  const working = new Map<Worker, Waiting>();
  const room = byteRoom();
  const fail = (worker: Worker, error: unknown): void => {
    working.get(worker)?.reject(error);
    working.delete(worker);
  };
  const start = (): Worker => {
    const worker = new Worker(entryIn(home), { workerData: sent, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
    all.push(worker);
    worker.on("message", (answer: Answer) => {
      const task = working.get(worker);
      working.delete(worker);
      room.giveBack(answer.bytes);
      if ("found" in answer) task?.resolve(answer.found);
      else task?.reject(answer.error);
      idle.push(worker);
      next();
    });
    worker.on("error", (error) => fail(worker, error));
    worker.on("exit", (code) => fail(worker, new Error(`a thread ended with ${code}`)));
    return worker;
  };
  const next = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (all.length < threads ? start() : undefined);
      if (!worker) return;
      const task = queue.shift()!;
      working.set(worker, task);
      worker.postMessage(task.chunk, [task.chunk.bytes.buffer]);
    }
  };
  return {
    atOnce: threads + 2,
    room,
    describe: (chunk) => new Promise((resolve, reject) => {
      queue.push({ chunk, resolve, reject });
      next();
    }),
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

/** What a thread does: answers every chunk it is sent. */
export async function describeInThread(): Promise<void> {
  const { parentPort, workerData } = await import("node:worker_threads");
  const { schema, statistics, ...options } = workerData as ThreadOptions;
  const given: ChunkOptions = { ...options, statistics: { ...statistics, schema: schema && fromBinary(SchemaSchema, schema) } };
  parentPort!.on("message", (chunk: CsvChunk) => {
    const { bytes } = chunk;
    const answer = (given: Answer) => parentPort!.postMessage(given, [bytes.buffer]);
    describeChunk(chunk, given).then(
      (found) => answer({ found, bytes }),
      (error: unknown) => answer({ error: error instanceof Error ? { message: error.message } : error, bytes }),
    );
  });
}

function entryIn(home: string): string {
  const built = join(home, "worker.js");
  return existsSync(built) ? built : join(home, "worker.ts");
}
