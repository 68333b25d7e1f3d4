/**
 * Counts by a whole number, sparse: an open-addressing table of typed arrays.
 * A slice of few rows costs few bytes although 20 blocks of 10,000 histogram buckets are addressable.
 */
export interface Cells {
    size: number;
    /** −1 marks a free place. The length is a power of two. */
    keys: Int32Array;
    counts: Float64Array;
}
/** Cells in the order of their keys. */
export interface SortedCells {
    readonly keys: Int32Array;
    readonly counts: Float64Array;
}
/** No cells yet. */
export declare function createCells(): Cells;
/** Adds `count` to the cell `key` (0 … 2^31 − 1). */
export declare function addCell(cells: Cells, key: number, count: number): void;
/** Adds every cell of `right` to `left`. */
export declare function addCells(left: Cells, right: Cells): void;
/** The cells in the order of their keys, whatever order they came in. */
export declare function sortCells(cells: Cells): SortedCells;
