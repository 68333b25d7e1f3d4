import { type Column } from "../data/batch.ts";
/** How labels become numbers: 0 or 1, the index of a class (text is a class's name, a number is its index), or the number itself. */
export type Labelling = {
    readonly type: "binary";
    readonly positive?: string;
} | {
    readonly type: "classes";
    readonly classes: readonly string[];
} | {
    readonly type: "number";
};
/** The labels of a batch as numbers; NaN where a row has none, or a negative index: a value that the vocabulary of classes lacks. `feature` is for messages, `firstRow` too. */
export declare function readLabels(column: Column, length: number, { labelling, feature, firstRow }: {
    labelling: Labelling;
    feature: string;
    firstRow: number;
}): Float64Array;
