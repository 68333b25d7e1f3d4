import { type Batch } from "../data/batch.ts";
/** A slice: features and the values they have in it. Empty: all rows. */
export type SliceKey = readonly (readonly [feature: string, value: string])[];
/** Row numbers (within a batch) of one slice. */
export interface SliceRows {
    readonly key: SliceKey;
    readonly rows: Int32Array;
}
/** `carrier=YV, month=1`; `overall` for all rows. */
export declare function sliceName(key: SliceKey): string;
/** A text that tells slices apart whatever characters are in their values. */
export declare function sliceId(key: SliceKey): string;
/**
 * The slices of a batch for lists of crossed features, the overall slice first. A row without one of the features is in no slice of that
 * list; a row with several values of a feature is in the slice of each (as in TFMA).
 */
export declare function sliceRows(batch: Batch, crossings: readonly (readonly string[])[]): readonly SliceRows[];
