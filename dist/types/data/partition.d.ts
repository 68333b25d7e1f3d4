/** Shares of the splits, in order: bucket numbers are given out from the first split on. */
type Shares = Readonly<Record<string, number>>;
/**
 * Chooses splits as TFX's hash partition does: SHA-256 of the key as an unsigned big-endian number, modulo the sum of
 * the buckets; the first split whose cumulated buckets exceed it. The key is the serialized record with typed empty lists
 * for missing features, or the serialized `Feature` to partition by.
 */
export interface Partitioner {
    readonly splits: readonly string[];
    /** Number of the split that a key belongs to. */
    splitOf(key: Uint8Array): number;
}
/** Split names that TFX accepts, without the empty one. */
export declare function isSplitName(name: string): boolean;
/** Makes a partitioner; wrong names and bucket numbers are a `UserError`. */
export declare function createPartitioner(buckets: Shares): Partitioner;
/** SHA-256 of the key, as a number, modulo `total` (at most 2^33, so that all sums are exact). */
export declare function bucketOf(key: Uint8Array, total: number): number;
export {};
