import { type Bools, type Floats, type Ints, type Numbers, type Values } from "./values.ts";
/** Largest whole number a cast gives: beyond it doubles have gaps. */
export declare const castLimit: number;
/** Another number type. To whole numbers: fractions cut off, NaN is 0, beyond ±2^53 it stays there. To bool: not zero. */
export declare function cast(values: Numbers, dtype: "float32" | "int64" | "bool"): Numbers;
/** 1 where a value is missing. */
export declare function isMissing(values: Values): Bools;
/** The first where the condition holds, else the second; missing where the condition or the picked value is. */
export declare function where(inputs: readonly Values[], rows: number): Values;
/** The second where the first is missing. */
export declare function fillMissing(inputs: readonly Values[], rows: number): Values;
/** (x − mean) / deviation; x − mean for a constant feature. */
export declare function zScore(values: Numbers, { mean, variance }: {
    readonly mean: number;
    readonly variance: number;
}): Floats;
/** Where a range of values is to go. `null`: nothing was seen. */
interface Scale {
    readonly min: number | null;
    readonly max: number | null;
    readonly outputMin: number;
    readonly outputMax: number;
}
/** Linear from [min, max] to the output range; sigmoid when there is no such range. */
export declare function scaleByMinMax(values: Numbers, { min, max, outputMin, outputMax }: Scale): Floats;
/** How many boundaries are not above each value; all of them for NaN. */
export declare function applyBuckets(values: Numbers, boundaries: readonly number[]): Ints;
/** A one at the place each value names; zeros for a value that is missing or names none. */
export declare function oneHot(values: Numbers, depth: number): Floats;
/** All values of a row in one vector; missing ones are 0. */
export declare function concat(inputs: readonly Numbers[], rows: number): Numbers;
export {};
