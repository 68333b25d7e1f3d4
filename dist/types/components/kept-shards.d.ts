import type { Artifact } from "../core/artifact.ts";
import type { FileContents } from "../data/source.ts";
/** One file of each split: what it was made of, and how many rows came of it. */
export interface ShardRecord {
    /** Names everything that decided the bytes. */
    readonly key: string;
    readonly index: number;
    readonly of: number;
    readonly rows: Readonly<Record<string, number>>;
    readonly sources: readonly (FileContents & {
        readonly key: string;
    })[];
}
/** Writes down what the shards of an artifact were made of. Names of files are not in it: equal content, equal artifact. */
export declare function writeShardRecord(directory: string, shards: readonly ShardRecord[]): Promise<void>;
/** Shards of earlier artifacts. */
interface EarlierShards {
    /** What a source held when it was read before. */
    contents(key: string): FileContents | undefined;
    /** Whether a shard made of the same is there. */
    has(key: string): boolean;
    /** Copies the files of a shard made of the same; its rows by split, `undefined` when there is none. */
    takeOver(key: string, shard: {
        readonly index: number;
        readonly of: number;
    }, directory: string): Promise<Readonly<Record<string, number>> | undefined>;
    /** How many shards were taken over. */
    takenOver(): number;
}
/** Reads what earlier Examples artifacts (whole, as the store has checked) were made of. */
export declare function earlierShards(earlier: readonly Readonly<Record<string, Artifact>>[]): Promise<EarlierShards>;
export {};
