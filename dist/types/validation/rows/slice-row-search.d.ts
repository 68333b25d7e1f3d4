import type { Finding } from "../../core/finding.ts";
import type { PreparedSlice } from "../../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { type RowSearch, type RowSearchOptions } from "./row-search.ts";
/** Where the slices of a split are looked up. */
interface Slices extends Omit<RowSearchOptions, "current" | "baseline"> {
    readonly split: string;
    readonly prepared: readonly PreparedSlice[];
    readonly slices: readonly DatasetFeatureStatistics[];
    readonly previousSlices: readonly DatasetFeatureStatistics[];
}
/** Looks for rows that show findings of slices, among the rows of each slice; findings of slices that cannot be cut again are told without. */
export declare function sliceRowSearch(findings: readonly Finding[], { split, prepared, slices, previousSlices, ...options }: Slices): RowSearch;
export {};
