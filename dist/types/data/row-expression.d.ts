import { type Batch } from "./batch.ts";
import { ExpressionFault, type SqlScalar } from "./row-value.ts";
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
 * one without is NULL; with several it cannot be computed. A mistake in the expression is a `UserError` with its place.
 *
 * Values are what PostgreSQL 15 has for `bigint`, `float8`, `text` (locale C.UTF-8: texts in the order of code points) and `boolean`:
 * whole numbers are exact within 64 bits, NaN is equal to itself and above all numbers, and what is out of range, divides by zero or
 * is not defined cannot be computed. Where a number stands for a truth it is true unless it is 0. Differences, all of them on purpose:
 * numbers are of one kind, so that `/` divides as floats, decimals are floats, a whole float is computed and written as an integer, and
 * whole numbers below 2^53 whose result 64 bits do not hold give a float; numbers go into `||` and functions of texts, texts that read
 * as numbers into arithmetic; `round(x)` rounds halves to the even one, as PostgreSQL does for floats but not for decimals; dates and
 * times are texts in ISO 8601; `char` is `text`; letters whose other case is several letters keep their case; a `\` that ends a LIKE pattern is itself.
 */
export declare function compileExpression(text: string): RowExpression;
/** The first feature of an expression that is none of these names, upper and lower case apart or not. */
export declare function unknownFeature({ features }: RowExpression, names: readonly string[]): string | undefined;
export {};
