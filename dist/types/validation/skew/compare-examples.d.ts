import { type ExampleFeatureReader, type SerializedFeatures } from "../../data/example-features.ts";
/**
 * How a feature of two examples that belong together compares. `match`: equal values; `both-empty`: neither has a value, and both have
 * the feature or both do not; `neither`: neither has a value and only one has the feature, which counts as a difference that has no name.
 */
export type FeatureComparison = "match" | "both-empty" | "mismatch" | "base-only" | "test-only" | "neither";
/** What is compared. */
interface CompareOptions {
    /** Whether a feature is compared. */
    readonly wanted: (name: string) => boolean;
    /** Digits after the point that floats are rounded to; not given, all bits count. */
    readonly floatDigits?: number | undefined;
}
/** Compares every feature that one of two examples has, by TFDV's rules. `undefined` when a value is no tf.Example's. */
export declare function compareExamples(reader: ExampleFeatureReader, [base, test]: readonly [SerializedFeatures, SerializedFeatures], { wanted, floatDigits }: CompareOptions): ReadonlyMap<string, FeatureComparison> | undefined;
export {};
