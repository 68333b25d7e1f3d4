import type { Accumulator } from "../statistics/accumulator.ts";
import { type Cells } from "./cells.ts";
import type { Family, Total } from "./metric.ts";
import { type SliceKey, type SliceRows } from "./slices.ts";
import type { Disagreement } from "./tango.ts";
/** Labels and predictions of some rows by one or two models, with the slices they are in. */
export interface Scores {
    readonly length: number;
    /** Number of each row in the data set: decides its jackknife block. */
    readonly rows: Float64Array;
    /** Binary: 0 or 1. Multi-class: index of the class. Regression: the value. */
    readonly labels: Float64Array;
    /** Predicted values per row. */
    readonly width: number;
    readonly candidate: Float64Array | Float32Array;
    readonly baseline?: Float64Array | Float32Array | undefined;
    readonly slices: readonly SliceRows[];
}
/** A model's sums of one slice, by block. */
interface Tally {
    readonly sums: Float64Array;
    readonly cells: Cells;
}
interface SliceTally {
    readonly key: SliceKey;
    readonly rows: Float64Array;
    readonly candidate: Tally;
    baseline?: Tally;
    /** Rows where only the baseline is right, only the candidate is. */
    readonly disagreement: Float64Array;
}
/** What has been seen so far, by slice. */
export interface Tallies {
    readonly slices: Map<string, SliceTally>;
}
/** A model's totals of a slice: on all rows, and without each block that holds rows. */
export interface BlockTotals {
    readonly full: Total;
    readonly without: readonly Total[];
}
/** What was gathered of one slice: enough for every metric and for its jackknife. */
export interface SliceTotals {
    readonly key: SliceKey;
    readonly rows: number;
    readonly candidate: BlockTotals;
    readonly baseline?: BlockTotals;
    readonly disagreement?: Disagreement;
}
/**
 * Gathers what every metric of a family needs, per slice, model and jackknife block, in one pass.
 * Slices come out largest first (ties by name), the overall slice before them.
 */
export declare function tallies(family: Family, seed: number): Accumulator<Scores, Tallies, readonly SliceTotals[]>;
export {};
