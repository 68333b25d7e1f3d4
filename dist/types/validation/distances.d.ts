import type { Histogram } from "../statistics/statistics_pb.ts";
/** How often each value occurs. */
export type Counts = ReadonlyMap<string, number>;
/** TFDV's L-infinity: the largest difference between the shares of a value. Of equal ones the last value by order is named. */
export declare function lInfinity(a: Counts, b: Counts): {
    readonly value: number;
    readonly label: string;
};
/** TFDV's normalized absolute difference: the largest difference of raw counts, divided by both totals together. */
export declare function normalizedAbsoluteDifference(a: Counts, b: Counts): {
    readonly value: number;
    readonly label: string;
};
/** Jensen-Shannon divergence of two rows of counts, in bits, from 0 to 1. Each row is divided by its own total. */
export declare function jensenShannon(a: ArrayLike<number>, b: ArrayLike<number>): number;
/** The same over the counts of values. */
export declare function jensenShannonOfLabels(a: Counts, b: Counts): number;
/**
 * TFDV's approximate Jensen-Shannon divergence of two histograms: buckets are cut at the edges of both and their mass spread
 * evenly; single values are matched by value; infinities and NaN never match. Undefined when one side is empty.
 * TFDV itself loses count of NaN when the buckets of both are not the same.
 */
export declare function jensenShannonOfHistograms(a: Histogram, b: Histogram, compatibility?: "tfdv"): number | undefined;
