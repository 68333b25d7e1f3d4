import type { Records } from "../../data/source.ts";
import { type ConfusionCount, type FeatureSkew, type MatchStats, type SkewPair } from "../feature_skew_results_pb.ts";
/** Serialized tf.Examples of a data set, block by block, and its name for messages. */
export interface SerializedExamples {
    readonly name: string;
    readonly blocks: AsyncIterable<Records & {
        readonly length: number;
    }>;
}
/** How two data sets are joined and what of their examples is compared. */
export interface ExampleSkewOptions {
    /** Features that together say which examples belong together. At least one. */
    readonly identifiers: readonly string[];
    /** Features that are not compared. */
    readonly ignore?: readonly string[] | undefined;
    /** The only features that are compared. Not given: all but identifiers and those to ignore. */
    readonly only?: readonly string[] | undefined;
    /** Digits after the point that floats are rounded to, in identifiers too. Not given: every bit counts. */
    readonly floatDigits?: number | undefined;
    /** Whether examples are compared whose identifiers a data set has more than once: each with each. */
    readonly allowDuplicates?: boolean | undefined;
    /** How many pairs that differ are kept as a sample. Default 0. */
    readonly sampleSize?: number | undefined;
    /** Features of one text each, whose pairs of values are counted. */
    readonly confusion?: readonly string[] | undefined;
    /** An existing folder for what does not fit into memory; nothing stays there. */
    readonly folder: string;
    /** Bytes of examples held in memory. */
    readonly memory?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
/** TFDV's results of a comparison example by example. */
export interface ExampleSkew {
    /** By name. Every feature that was compared is there, also those that always agree. */
    readonly features: readonly FeatureSkew[];
    readonly match: MatchStats;
    /** Pairs that differ, chosen at random; the same ones for the same data. */
    readonly pairs: readonly SkewPair[];
    /** By feature and values. */
    readonly confusion: readonly ConfusionCount[];
}
/**
 * Joins two data sets on identifiers and compares the examples that belong together, feature by feature: TFDV's DetectFeatureSkew,
 * with its counts. Examples that lack an identifier are counted and left out; so are, unless allowed, identifiers that a side has twice.
 * Memory is bounded whatever the size of the data; with duplicates allowed, all examples of one identifier must fit.
 */
export declare function detectExampleSkew(base: SerializedExamples, test: SerializedExamples, options: ExampleSkewOptions): Promise<ExampleSkew>;
