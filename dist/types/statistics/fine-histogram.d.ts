import type { Quantiles } from "./quantile-sketch.ts";
import { type Histogram } from "./statistics_pb.ts";
/** Name of the custom statistic that holds a fine histogram. */
export declare const fineName = "assay_fine_histogram";
/**
 * The distribution of a number as precisely as comparisons need it: about 100 buckets of equal mass, smaller ones at both ends, and each value that is at
 * least 0.5 % of all as a bucket [v, v] of its own. A bucket (u, v) before such a value does not hold it. Infinities are left out.
 * TFDV's own histograms have ten buckets, too few to tell drift from rounding.
 */
export declare function fineHistogram(found: Quantiles): Histogram;
