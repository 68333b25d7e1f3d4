import { type Quantiles } from "./quantile-sketch.ts";
import { type Histogram, type Histogram_Bucket } from "./statistics_pb.ts";
/** A bucket of numbers: (low, high], a first one [low, high], and [low, low] for a single value. As a message at once: a wide data set has millions. */
export declare function bucketOf(lowValue: number, highValue: number, sampleCount: number): Histogram_Bucket;
/** Histograms and median of a numeric feature. */
interface NumericShape {
    readonly median: number;
    readonly standard: Histogram;
    readonly quantiles: Histogram;
}
interface ShapeOptions {
    readonly buckets: number;
    readonly quantileBuckets: number;
    readonly nan: number;
    /** Smallest and largest value where the quantiles do not have them: values of weight 0 count for the range. */
    readonly range?: readonly [min: number, max: number];
}
/** Median, equal-width and quantile histogram by TFDV's rules: both are made from 100 times as many internal quantiles. */
export declare function numericShape(found: Quantiles, options: ShapeOptions): NumericShape;
/** Quantile and equal-width histogram of whole numbers such as the lengths of inner lists, the second made from the first. */
export declare function lengthHistograms(found: Quantiles, buckets: number): {
    readonly quantiles: Histogram;
    readonly standard: Histogram;
};
/** A quantile histogram of whole numbers such as list lengths. */
export declare function quantileHistogram(found: Quantiles, buckets: number): Histogram;
export {};
