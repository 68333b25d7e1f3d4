import type { Batch, Column } from "../data/batch.ts";
/** A value as it is told apart: strings as their bytes (one character each), integers as numbers. */
export type Value = string | number;
/** What stands for a longer string; longer than any string that is kept. */
export declare const longValue: string;
/** Rows counted, and their weights added up. */
export interface Tally {
    rows: number;
    weight: number;
}
/** One value of a feature: in how many rows it is, and in how many of them each label is (by the label's place). */
interface Occurrences extends Tally {
    readonly with: number[];
    readonly weightWith: number[];
}
/** Counts of a feature's values together with labels. */
export interface LiftCounts {
    values: Map<Value, Occurrences>;
    /** How often a value that was dropped may have occurred; 0 when none was. */
    dropped: number;
}
/** Which values each row has, none twice. */
export declare function distinctValues(column: Column, batch: Batch): readonly (readonly Value[])[];
/** Counts the values of rows together with the labels of these rows. */
export declare function countTogether(counts: LiftCounts, values: readonly (readonly Value[])[], { labels, weights }: {
    readonly labels: readonly (readonly number[])[];
    readonly weights: ArrayLike<number> | undefined;
}): void;
/** Adds the counts of `right`, whose label i is `places[i]` here. */
export declare function mergeTogether(left: LiftCounts, right: LiftCounts, places: readonly number[]): void;
/** Keeps the most frequent values only, once there are twice as many as may be kept. */
export declare function bound(counts: LiftCounts, limit: number): void;
/** Numbers before strings, each in their order; strings by their bytes. */
export declare function compareValues(a: Value, b: Value): number;
export {};
