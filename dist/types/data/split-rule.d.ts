/** Shares of the splits, in order: bucket numbers are given out from the first split on. */
export type Buckets = readonly (readonly [split: string, buckets: number])[];
/**
 * What decides which split a row belongs to:
 * - `row`: the hash of the whole row, TFX's rule; `group`: the hash of these features, so that equal values stay together
 *   (with one feature TFX's `partition_feature_name`);
 * - `time`: rows before the first of `before` belong to the first split, and so on; without `before` the shares decide;
 * - `stratum`: every combination of values of these features has the shares of the splits for itself;
 * - `order`: the first rows belong to the first split, and so on.
 */
export type SplitRule = {
    readonly by: "row";
} | {
    readonly by: "group";
    readonly features: readonly string[];
    readonly asked?: "partitionBy" | undefined;
} | {
    readonly by: "time";
    readonly feature: string;
    readonly before?: readonly (string | number)[] | undefined;
} | {
    readonly by: "stratum";
    readonly features: readonly string[];
} | {
    readonly by: "order";
};
/** TFX's output splits when one input has none: two thirds to train, one third to eval. */
export declare const defaultBuckets: Buckets;
/** How a split rule is written in a configuration. */
export type SplitBy = "row" | "order" | {
    readonly group: string | readonly string[];
} | {
    readonly stratum: string | readonly string[];
} | {
    readonly time: string;
    readonly before?: readonly (string | number)[];
};
/** The rule of a configuration; `partitionBy` is TFX's word for a group of one feature. */
export declare function splitRuleOf(splitBy: SplitBy | undefined, partitionBy: string | undefined): SplitRule;
/** Whether the split of a row follows from that row alone, so that files can be read apart from each other. */
export declare function isLocalRule(rule: SplitRule): boolean;
