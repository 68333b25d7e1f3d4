import { type Batch } from "../../data/batch.ts";
/** What a condition comes to in a row. `fault`: it cannot be computed there. */
export declare const truth: {
    readonly no: 0;
    readonly yes: 1;
    readonly unknown: 2;
    readonly fault: 3;
};
/** A condition computed over all rows of a batch at once, one byte of `truth` for each; undefined where only row by row gives the same. */
export type TruthVector = (batch: Batch) => Uint8Array | undefined;
/**
 * A condition in columns where that gives what `compileExpression` gives: numbers compared and computed with numbers, texts with constants,
 * NULL, NOT, AND, OR. The text is one that `compileExpression` reads.
 */
export declare function truthVector(text: string): TruthVector | undefined;
