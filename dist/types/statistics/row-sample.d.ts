import { type Batch } from "../data/batch.ts";
/** One value of a row: a number, or a string as its bytes (one character each; a long one is cut, and told apart by its hash). */
export type Cell = number | string;
interface SampledRow {
    /** How many rows of the data are equal to this one. */
    count: number;
    /** By the feature's place in `names`; `undefined` where it is missing. */
    readonly cells: readonly (readonly Cell[] | undefined)[];
}
/** Different rows of the data, those with the lowest hashes: which ones does not depend on order or batches. */
export interface RowSample {
    /** In the order in which they appeared. */
    names: string[];
    /** Whether each of them has strings. */
    texts: boolean[];
    rows: Map<number, SampledRow>;
    /** Rows with a hash from here on are left out. */
    below: number;
    limit: number;
}
/** A sample without rows, of at most `limit` different ones. */
export declare function rowSample(limit: number): RowSample;
/** Looks at the rows of a batch. */
export declare function addRows(sample: RowSample, { columns, length }: Batch, seed: number): void;
/** Joins the rows of another sample into this one. */
export declare function mergeRows(left: RowSample, right: RowSample): void;
/**
 * At most `limit` rows that stand for the data, equal ones as often as they are in it: all rows when there are no more,
 * else evenly spread over them. In the order of their hashes.
 */
export declare function sampledRows({ rows, limit }: RowSample): readonly (readonly (readonly Cell[] | undefined)[])[];
export {};
