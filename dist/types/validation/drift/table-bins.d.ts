import { type Batch } from "../../data/batch.ts";
/** One feature of two tables as small whole numbers, rows of the first table before those of the second. */
export interface BinnedFeature {
    readonly name: string;
    /** 0 is a missing value; of an ordered feature larger bins hold larger numbers. */
    readonly bins: Uint8Array;
    readonly count: number;
    readonly ordered: boolean;
}
/**
 * The features that two tables share and that a model could tell rows by, cut at quantiles of both together, so that neither side
 * is special. Names of rows and times are left out: they differ between any two data sets. Of a list the first value counts.
 */
export declare function binTables(left: Batch, right: Batch, leaveOut: ReadonlySet<string>): readonly BinnedFeature[];
