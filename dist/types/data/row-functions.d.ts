/** A value of SQL as far as rows have them; dates and times are texts in ISO 8601. */
export type SqlScalar = null | boolean | number | bigint | string;
/** Why an expression cannot be computed in a row. */
export declare class ExpressionFault extends Error {
}
/** A number; a text is one when it reads as one throughout. */
export declare function numberOf(value: Exclude<SqlScalar, null>): number;
/** The text of a value; NULL is empty. */
export declare function textOf(value: SqlScalar): string;
/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
export declare function truthOf(value: SqlScalar): boolean | null;
/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
export declare function isLike(text: string, pattern: string): boolean;
/** A text that is not longer than is made. */
export declare function bounded(text: string): string;
/** Whether there is a CAST to this type. */
export declare function isCastType(type: string): boolean;
/** CAST: to numbers, text, boolean, date or timestamp. */
export declare function castTo(value: SqlScalar, type: string): SqlScalar;
/** Whether a time has this part. */
export declare function isDatePart(part: string): boolean;
/** EXTRACT: a part of a date or time in UTC. */
export declare function datePart(part: string, value: SqlScalar): SqlScalar;
type Values = readonly SqlScalar[];
type SqlFunction = (values: Values) => SqlScalar;
/** A function by its name and number of arguments; else a sentence that says what is wrong. */
export declare function callFunction(name: string, count: number): SqlFunction | string;
export {};
