import type { BytesColumn } from "../data/batch.ts";
import { type ByteCounts } from "./byte-counts.ts";
import { type Piece } from "./piece.ts";
import type { Settings } from "./statistics-options.ts";
import { type WeightedCommonStatistics, type WeightedNumericStatistics, type WeightedStringStatistics } from "./statistics_pb.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";
/** Weight of examples with and without a feature, and of its values. */
export interface WeightedCounts {
    all: number;
    nonMissing: number;
    values: number;
}
/** What is gathered of a feature when examples have weights: the twin of what is gathered without. */
export interface WeightedState {
    counts: WeightedCounts;
    weight: number;
    mean: number;
    m2: number;
    positive: boolean;
    negative: boolean;
    quantiles: ReturnType<typeof weightedQuantiles.create> | undefined;
    texts: ByteCounts | undefined;
}
/** The state of a feature of which nothing was seen yet. */
export declare function createWeighted(): WeightedState;
/** Adds the weights of rows that have lists of a feature, present or missing. */
export declare function countWeights(counts: WeightedCounts, { column, rows }: Piece, weights: Float64Array): void;
/** Adds rows with their weights; `texts` is the column as text where its values are categories. */
export declare function addWeightedColumn(state: WeightedState, piece: Piece, weights: Float64Array, texts: Piece<BytesColumn> | undefined): void;
/** Adds what `right` gathered to `left`. */
export declare function mergeWeighted(left: WeightedState, right: WeightedState): void;
/** Adds counts to counts. */
export declare function mergeWeightedCounts(left: WeightedCounts, right: WeightedCounts): void;
/** The weighted twin of the common statistics; `all` is the weight of all examples (or of all items of the struct around). */
export declare function weightedCommon({ nonMissing, values }: WeightedCounts, all: number): WeightedCommonStatistics;
/** The weighted twin of the numeric statistics; nothing without a value. */
export declare function weightedNumeric(state: WeightedState, { buckets, quantileBuckets }: Settings, { nan, range }: {
    readonly nan: number;
    readonly range: readonly [min: number, max: number];
}): WeightedNumericStatistics | undefined;
/** The weighted twin of the string statistics: the values with the most weight; nothing without a value. */
export declare function weightedString({ texts }: WeightedState, { rankBuckets, topValues, weightedFrequencyThreshold }: Settings): WeightedStringStatistics | undefined;
