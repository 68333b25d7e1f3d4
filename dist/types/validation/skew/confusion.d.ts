import type { ExampleFeatureReader, SerializedFeatures } from "../../data/example-features.ts";
import { type ConfusionCount } from "../feature_skew_results_pb.ts";
/** What stands for a missing value in TFDV's confusion counts. */
export declare const missingValue = "__MISSING_VALUE__";
/** Counts which value of a feature becomes which. */
interface Confusion {
    /** Counts one pair of examples. A feature of numbers, or of several values, is a `UserError`. */
    add(reader: ExampleFeatureReader, pair: readonly [SerializedFeatures, SerializedFeatures]): void;
    finish(): ConfusionCount[];
}
/** Begins to count pairs of values of these features. More than a million different pairs are a `UserError`. */
export declare function createConfusion(features: readonly string[]): Confusion;
export {};
