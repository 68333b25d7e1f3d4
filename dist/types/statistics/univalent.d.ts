import type { Column } from "../data/batch.ts";
/** A numeric feature's rows that hold exactly one number; the others are NaN. */
export interface Univalent {
    readonly name: string;
    readonly values: Float64Array;
}
/** The numbers of a column row by row, as float64; `undefined` when it has no numbers or no row with exactly one. */
export declare function univalent(name: string, column: Column, rows: number): Univalent | undefined;
