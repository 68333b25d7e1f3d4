import { type Batch, type Column } from "../../data/batch.ts";
/** One feature in a batch, nested or not, row by row. */
export interface RowCells {
    /** The values, of which row i has those from `first(i)` to before `end(i)`; undefined where there is none of known type. */
    readonly column: Column | undefined;
    first(row: number): number;
    end(row: number): number;
    /** How many values row i has; −1 when the feature is missing in it. */
    count(row: number): number;
    /** The lengths of the lists at a nesting level in row i, 0 for the outermost; those that are missing left out. */
    lengths(row: number, level: number): readonly number[];
}
/** The feature at a path; missing in every row when the batch lacks it. */
export declare function cellsOf({ columns, nested }: Batch, path: readonly string[]): RowCells;
