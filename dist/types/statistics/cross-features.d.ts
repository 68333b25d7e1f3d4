import type { Generator } from "./generator.ts";
/** Which pairs of numeric features are described, and from which rows. */
export interface CrossFeaturesOptions {
    /** Only these pairs; without it all pairs of numeric features. */
    readonly pairs?: readonly (readonly [x: string, y: string])[] | undefined;
    /** The share of rows looked at, by a hash of their numbers: rows with equal numbers are taken or left together. Default: all of them. */
    readonly sampleRate?: number | undefined;
    /** The most numeric features of which all pairs are described; default 300, that is 44,850 pairs. */
    readonly maxFeatures?: number | undefined;
}
interface CrossFeaturesState {
    /** In the order in which they appeared; pair (i, j), i < j, is at j (j − 1) / 2 + i. */
    names: string[];
    sums: Float64Array;
}
/**
 * Covariance (of the population) and correlation of pairs of numeric features, over the rows in which each has exactly one
 * number and neither is NaN. Exact but for rounding; means are joined by Chan's rule, so that no digits are lost where they
 * are large. A correlation is left out when a deviation is 0. A pair that was asked for and not found has count 0.
 */
export declare function crossFeatures({ pairs, sampleRate, maxFeatures }?: CrossFeaturesOptions): Generator<CrossFeaturesState>;
export {};
