import { type SqlScalar } from "./row-value.ts";
type Value = Exclude<SqlScalar, null>;
type Numeric = number | bigint;
type Operation = (a: Value, b: Value) => Numeric;
/** A whole number in the form that values have: a `bigint` only beyond 2^53. */
export declare function integer(value: bigint): Numeric;
/** The rest of a division, with the sign of what is divided. */
export declare function remainder(x: Value, y: Value): Numeric;
/** A power in floats; 1 to any power is 1. */
export declare function power(x: Value, y: Value): number;
/** Operators on numbers: `/` and `^` come to floats, the others stay exact where both are whole and 64 bits hold the result. */
export declare const arithmetic: Readonly<Record<string, Operation>>;
/** The number with the other sign. */
export declare function negated(value: Value): Numeric;
/** Computes e to a power. */
export declare function exponential(value: number): number;
/** A whole number of this many bits: a float is rounded, halves to the even one; a text must be one. */
export declare function wholeOf(value: Value, bits: number): Numeric;
/** The nearest whole number, halves to the even one, as PostgreSQL rounds floats. */
export declare function nearestEven(value: number): number;
/** Rounds: without digits as floats (halves to the even one), with them as decimals (halves away from zero, of the first 15 digits). */
export declare function rounded(value: Value, digits?: Value): Numeric;
export {};
