import type { SortedCells } from "./cells.ts";
/** What a model is asked: a probability of one class, one class of several, or a number. */
export type Problem = "binary" | "multiclass" | "regression";
/**
 * Everything a family of metrics needs to know of some rows: additive sums and counted cells.
 * Additive, so that parts merge, and a part can be taken away again (the jackknife's leave-one-out).
 */
export interface Total extends SortedCells {
    readonly sums: Float64Array;
}
/** One number that says how good predictions are. */
export interface Metric {
    /** snake_case, as in `assay.yml`. */
    readonly name: string;
    /** Other names it answers to: the class names of TFMA and Keras. */
    readonly aliases: readonly string[];
    /** Which way is better; none for plain descriptions such as `mean_label`. */
    readonly better?: "higher" | "lower";
    /** Values it cannot leave: intervals are cut there. */
    readonly range?: readonly [number, number];
    /** For a share of rows: how many rows it is a share of. Its interval is Wilson's, which holds at 0 and 1 too. */
    shareOf?(total: Total): number;
    /** A count of rows: it has no interval. */
    readonly count?: boolean;
    /** NaN where it is not defined (no positives, no rows). */
    value(total: Total): number;
}
/** What some rows add to a `Total`: `sums` per row, row-major, and the cell each row falls into. */
export interface Contributions {
    readonly sums: Float64Array;
    /** −1: no cell. */
    readonly cells: Int32Array;
    /** 1 where the model's decision is right; for the paired test of accuracy. */
    readonly right?: Uint8Array;
}
/** Labels and one model's predictions of some rows; `width` predicted values per row, row-major. */
export interface Scored {
    readonly length: number;
    readonly width: number;
    readonly labels: Float64Array;
    readonly predictions: Float64Array | Float32Array;
}
/** The metrics of one problem, and the one pass over rows that serves them all. */
export interface Family {
    readonly problem: Problem;
    /** How many sums a row adds to. */
    readonly sums: number;
    /** Cells are numbered below this. */
    readonly cells: number;
    readonly metrics: readonly Metric[];
    /** Names reported when none are asked for, the headline first. */
    readonly standard: readonly string[];
    /** The metric whose paired difference is judged by right and wrong rows. */
    readonly accuracy?: string;
    contribute(scored: Scored): Contributions;
}
