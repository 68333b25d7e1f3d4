import { type Batch } from "./batch.ts";
import { ExpressionFault, type SqlScalar } from "./row-functions.ts";
/** What an expression comes to in a row; `null` is SQL's NULL, a fault says why it cannot be computed there. */
type RowValue = SqlScalar | ExpressionFault;
/** An SQL expression over the features of a row, ready to be computed. */
export interface RowExpression {
    /** Its alias (`… AS name`), else its text. */
    readonly name: string;
    readonly text: string;
    /** Columns it names, as they are written. */
    readonly features: readonly string[];
    /** The value in a row of this batch. A missing value is NULL, a feature that the batch lacks is missing. */
    evaluate(batch: Batch): (row: number) => RowValue;
}
/**
 * Compiles an SQL expression once, in PostgreSQL's grammar, with SQL's three-valued logic. A feature with one value is that value,
 * one without is NULL; with several it cannot be computed. `/` divides as floats, and by zero cannot be computed. A mistake in
 * the expression is a `UserError` with its place.
 */
export declare function compileExpression(text: string): RowExpression;
/** The first feature of an expression that is none of these names, upper and lower case apart or not. */
export declare function unknownFeature({ features }: RowExpression, names: readonly string[]): string | undefined;
export {};
