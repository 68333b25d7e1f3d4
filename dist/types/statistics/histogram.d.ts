import { type Quantiles } from "./quantile-sketch.ts";
import { type Histogram } from "./statistics_pb.ts";
/** A bucket of numbers: (low, high], a first one [low, high], and [low, low] for a single value. */
export interface Bucket {
    readonly lowValue: number;
    readonly highValue: number;
    readonly sampleCount: number;
}
/** Histograms and median of a numeric feature. */
interface NumericShape {
    readonly median: number;
    readonly standard: Histogram;
    readonly quantiles: Histogram;
}
/** Median, equal-width and quantile histogram by TFDV's rules: both are made from 100 times as many internal quantiles. */
export declare function numericShape(found: Quantiles, options: {
    readonly buckets: number;
    readonly quantileBuckets: number;
    readonly nan: number;
}): NumericShape;
/** A quantile histogram of whole numbers such as list lengths. */
export declare function quantileHistogram(found: Quantiles, buckets: number): Histogram;
export {};
