import type { Batch } from "./batch.ts";
/** Entries of one stored column: where a value is missing it is `null`, and the definition says why. */
export interface ParquetEntries {
    readonly values: (number | bigint | Uint8Array | null)[];
    readonly definitions: number[];
    readonly repetitions: number[];
}
/** Where the values of a stored column lie in a batch. */
export interface StoredColumn {
    readonly path: readonly string[];
    readonly type: "int" | "float" | "bytes" | "empty";
    /** The definition of a missing list at each level; one more is an empty list, two more one with items. */
    readonly bases: readonly number[];
    /** The definition of a value. */
    readonly most: number;
}
/** Appends the rows of a batch to the entries of a stored column. */
export declare function appendEntries(into: ParquetEntries, column: StoredColumn, batch: Batch): void;
/** How many entries that are; a value of another type than the column's is a `RangeError`. */
export declare function countEntries(column: StoredColumn, batch: Batch): number;
