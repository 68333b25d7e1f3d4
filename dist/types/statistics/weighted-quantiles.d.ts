import type { Accumulator } from "./accumulator.ts";
import type { Quantiles } from "./quantile-sketch.ts";
/** Values in ascending order, each once, and their weights. */
interface Weighed {
    readonly values: Float64Array;
    readonly weights: Float64Array;
}
interface WeightedState {
    values: Float64Array;
    weights: Float64Array;
    filled: number;
    /** Level h: nothing, or what 2^h full buffers came to. */
    levels: (Weighed | undefined)[];
    min: number;
    max: number;
}
/** Values and the weight of each. */
export interface WeighedValues {
    readonly values: ArrayLike<number>;
    readonly weights: ArrayLike<number>;
}
/**
 * Order statistics of weighted numbers in bounded memory; NaN and values of weight 0 are left out. Exact for up to 4,096
 * different values at a time; beyond, two blocks are merged and cut into 4,096 cells of equal weight that keep the value in
 * their middle, so that a rank is off by at most log2(n / 4096) / 8192 of all weight, as in the sketch without weights.
 */
export declare const weightedQuantiles: Accumulator<WeighedValues, WeightedState, Quantiles>;
export {};
