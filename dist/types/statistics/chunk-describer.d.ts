import { type ByteRoom } from "../data/byte-room.ts";
import type { CsvChunk } from "../data/csv-chunks.ts";
import { type ChunkOptions, type CsvStatistics } from "./csv-statistics.ts";
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
export declare function inThisThread(options: ChunkOptions): ChunkDescriber;
/**
 * Describes chunks in this thread and `threads` − 1 others; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
export declare function inThreads(options: ChunkOptions, { threads, home }: {
    readonly threads: number;
    readonly home: string;
}): ChunkDescriber;
/** What a thread does: answers every chunk it is sent. */
export declare function describeInThread(): Promise<void>;
