import { UserError } from "../core/error.ts";
import { type Batch } from "../data/batch.ts";
/** Rows that are described for themselves: by all values of some features, by given values, or by what an SQL expression says of a row. */
export interface SliceSpecification {
    /** Every combination of values of these features is a slice. */
    readonly features?: readonly string[];
    /** Only these values of these features. */
    readonly values?: Readonly<Record<string, readonly (string | number)[]>>;
    /** An expression `… AS name`: every value it takes is a slice. */
    readonly sql?: string;
}
/** Tells the slices that each row of a batch belongs to, as numbers of rows by the slice's key. */
type Slicer = (batch: Batch) => ReadonlyMap<string, Int32Array>;
/** Most slices of one data set. */
export declare const mostSlices = 1000;
/** The mistake of data with more slices than are described. */
export declare function tooManySlices(): UserError;
/** Refuses slices by features that no batch had. */
export declare function unknownSliceFeature(name: string, known: readonly string[]): UserError;
/** Slices ready to be cut. */
export interface PreparedSlice {
    readonly slicer: Slicer;
    /** Features it is made of. */
    readonly features: readonly string[];
    /** The first feature it is made of that is none of the data's. */
    unknown(names: readonly string[]): string | undefined;
}
/** Makes slices ready; a mistake in an expression is a `UserError`. */
export declare function prepareSlices(slices: readonly SliceSpecification[]): Promise<readonly PreparedSlice[]>;
export {};
