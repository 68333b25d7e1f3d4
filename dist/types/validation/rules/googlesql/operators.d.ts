import { type SqlType, type Value } from "./types.ts";
/** A whole number within the 64 bits of its type. */
export declare function withinBits(value: bigint, kind: "int" | "uint"): bigint;
/** A float that is not too large. */
export declare function finite(result: number, ...operands: readonly number[]): number;
/** Arithmetic of two types: the type of the result, and how it is computed. */
export declare function arithmetic(op: "+" | "-" | "*" | "/", [left, right]: readonly [SqlType, SqlType], at: number): {
    readonly type: SqlType;
    of(a: Value, b: Value): Value;
};
/** What is NULL when one of its operands is. */
export declare function strict(of: (a: Exclude<Value, null>, b: Exclude<Value, null>) => Value): (a: Value, b: Value) => Value;
/** The type both of two expressions can be compared or given out as. */
export declare function commonType(a: SqlType, b: SqlType, at: number): SqlType;
/** Refuses what has no order or equality. */
export declare function checkComparable(type: SqlType, at: number): void;
/** How two values of one type (or two numbers) compare: below, equal, above; `undefined` when one is no number. */
export declare function orderOf(a: Exclude<Value, null>, b: Exclude<Value, null>): number | undefined;
/** Order for sorting: NULL first, then NaN. */
export declare function sortOrder(a: Value, b: Value): number;
/** Whether this is a comparison. */
export declare function isComparison(op: string): boolean;
/** A comparison with SQL's NULL; NaN is unequal to all, and neither below nor above. */
export declare function compared(op: string, a: Value, b: Value): boolean | null;
/** AND with SQL's NULL. */
export declare function and(a: Value, b: Value): boolean | null;
/** OR with SQL's NULL. */
export declare function or(a: Value, b: Value): boolean | null;
/** NOT with SQL's NULL. */
export declare function not(a: Value): boolean | null;
