import type { Column, ListLevel } from "./batch.ts";
/** Collects one level of lists. Items of the level above that are never begun are missing. */
export declare class LevelBuilder {
    /** Items of this level so far. */
    count: number;
    private filled;
    private offsets;
    private present;
    /** Begins the list of item `above`; begun again, it forgets what that one had. */
    begin(above: number): void;
    private fillTo;
    /** The level of the first `above` items above; then begins again. */
    take(above: number): ListLevel;
}
/** A level in which each of the items has exactly one. */
export declare function singleLevel(items: number): ListLevel;
/** Splits the column of a builder into its lists and their values. */
export declare function levelAndValues(column: Column, items: number): {
    readonly level: ListLevel;
    readonly values: Column;
};
