import type { Family, Total } from "./metric.ts";
/**
 * Buckets of the calibration histogram, TFMA's number: bucket b holds predictions from b / 10,000 up to but not including
 * (b + 1) / 10,000; the last one holds exactly 1. Rank metrics (AUC and its kin) take predictions of one bucket as tied.
 */
export declare const buckets = 10000;
/** Counts of positive and negative rows per histogram bucket that holds any, by rising prediction. */
export interface Histogram {
    readonly bucket: Int32Array;
    readonly positive: Float64Array;
    readonly negative: Float64Array;
}
/** The calibration histogram in a total of the binary family. */
export declare function histogramOf({ keys, counts }: Total): Histogram;
/**
 * Metrics of a probability against labels 0 and 1. Decisions are made at ½. Where a denominator is zero the value is NaN.
 * Log loss clips at 1e-7; the expected calibration error has 10 equal bins, each without its upper edge.
 */
export declare const binary: Family;
