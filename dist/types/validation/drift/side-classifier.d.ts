import type { BinnedFeature } from "./table-bins.ts";
/** What a classifier says of rows it has not seen: the larger, the more a row looks like one of the second table. */
interface OutOfFold {
    readonly scores: Float64Array;
    /** By how much each feature helped to tell the tables apart; together 1, or all 0. */
    readonly importance: readonly number[];
}
interface Table {
    readonly features: readonly BinnedFeature[];
    /** 1 for rows of the second table. */
    readonly labels: Uint8Array;
}
/**
 * Scores of each row by models that were trained without its fold, of five: a logistic regression on the bins plus boosted trees
 * of depth 2, their log odds added; what they see of pairs is in changed-pairs.ts. The same rows and seed give the same scores.
 */
export declare function outOfFoldScores(table: Table, seed: number): OutOfFold;
export {};
