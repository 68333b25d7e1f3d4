import type { Column } from "../data/batch.ts";
/** A hash per row of a batch, of 53 bits, over all values of some columns: equal rows get equal hashes, whatever batch they are in. */
export declare function rowHashes(columns: Iterable<readonly [name: string, column: Column]>, rows: number, seed: number): Float64Array;
/** One more than the largest hash. */
export declare const hashRange: number;
