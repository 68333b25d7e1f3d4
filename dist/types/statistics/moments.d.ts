import type { FloatColumn, IntColumn } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { type Piece } from "./piece.ts";
interface MomentsState {
    /** Finite values; mean and m2 are over these. */
    finite: number;
    mean: number;
    /** Sum of squared distances from the mean. */
    m2: number;
    min: number;
    max: number;
    zeros: number;
    nan: number;
    positive: number;
    negative: number;
}
/** What is known of numbers from sums alone. */
export interface Moments {
    /** Values that are not NaN. */
    readonly count: number;
    readonly nan: number;
    readonly zeros: number;
    /** NaN when there is no value, or infinities of both signs. */
    readonly mean: number;
    /** Of the population (divided by n); 0 when an infinity makes it undefined, as TFDV has it. */
    readonly deviation: number;
    readonly min: number;
    readonly max: number;
}
/**
 * Count, mean, deviation, range, zeros and NaN of numbers. NaN is counted and left out of the rest; infinities are values.
 * Exact but for rounding: mean and squares of each batch are taken in two passes and joined by Chan's rule.
 */
export declare const moments: Accumulator<Piece<IntColumn | FloatColumn>, MomentsState, Moments>;
export {};
