/** A value of SQL as far as rows have them; dates and times are texts in ISO 8601. A `bigint` is a whole number beyond 2^53, exactly. */
export type SqlScalar = null | boolean | number | bigint | string;
/** Why an expression cannot be computed in a row. */
export declare class ExpressionFault extends Error {
}
/** A number; a text is one when it reads as a decimal one throughout, or as NaN or Infinity. */
export declare function numberOf(value: Exclude<SqlScalar, null>): number;
/** The text of a value; NULL is empty. Numbers that are not whole read as PostgreSQL writes floats. */
export declare function textOf(value: SqlScalar): string;
/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
export declare function truthOf(value: SqlScalar): boolean | null;
/** Which of two values of one kind comes first: negative, 0 or positive. Texts go by code points; NaN is equal to itself and above all numbers. */
export declare function orderOf(a: Exclude<SqlScalar, null>, b: Exclude<SqlScalar, null>): number;
