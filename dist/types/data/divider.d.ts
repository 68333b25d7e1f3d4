import type { SourceBatch } from "./source.ts";
import type { Buckets, SplitRule } from "./split-rule.ts";
/** Tells rows their splits, batch after batch. */
export interface Divider {
    readonly splits: readonly string[];
    /** The batch whose rows come next, and TFX's serialization of a row of it. */
    begin(rows: SourceBatch, keyOf: (row: number) => Uint8Array): void;
    /** Number of the split of a row. Rows are asked for once each, in their order. */
    splitOf(row: number): number;
}
/** Where a rule divides: the shares, and what had to be found in the data first. */
export interface Division {
    readonly buckets: Buckets;
    readonly rule: SplitRule;
    /** `order`: rows before which the second and further splits begin. `time`: the same as milliseconds or numbers. */
    readonly cuts?: readonly number[] | undefined;
}
/** Makes a divider. A feature that the data lack, or cannot be divided by, is a `UserError` with its file. */
export declare function createDivider({ buckets, rule, cuts }: Division): Divider;
/**
 * The times of the rows of a batch: a number is itself, a text is a date or time in ISO 8601, as milliseconds since 1970.
 * NaN for a row without one; a text that is no time is a `UserError` with its line.
 */
export declare function timesOf(rows: SourceBatch, feature: string): (row: number) => number;
