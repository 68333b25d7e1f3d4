import type { Batch, Column } from "../data/batch.ts";
/** The values of one feature in a batch, one after the other. */
export interface FeatureValues {
    readonly path: readonly string[];
    /** The path as one text. */
    readonly key: string;
    readonly column: Exclude<Column, {
        type: "empty";
    }>;
    /** Values `from … to` of the column. */
    readonly from: number;
    readonly to: number;
    /** For lists of lists: how many items each list of the second level has; else `undefined`. */
    readonly innerLengths: Int32Array | undefined;
}
/** The features of a batch that hold values, at the top and inside structs. */
export declare function featureValues({ columns, nested, length }: Batch): Generator<FeatureValues>;
