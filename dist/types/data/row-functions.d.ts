import { type SqlScalar } from "./row-value.ts";
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
