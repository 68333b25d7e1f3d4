import { type Batch, type Column } from "../data/batch.ts";
import type { Dtype } from "./graph.ts";
/**
 * The values of one node in some rows, row after row, `width` of them in each. A constant has one row, whatever the batch.
 * `missing[j]` marks value j as missing (what the data hold there means nothing); `undefined`: none is.
 */
interface Shaped {
    readonly width: number;
    readonly missing?: Uint8Array | undefined;
}
/** Numbers of float32 precision. */
export interface Floats extends Shaped {
    readonly dtype: "float32";
    readonly data: Float32Array;
}
/** Whole numbers; `wide` has them all exactly when one is beyond ±2^53 (only text operations look at it). */
export interface Ints extends Shaped {
    readonly dtype: "int64";
    readonly data: Float64Array;
    readonly wide?: BigInt64Array | undefined;
}
/** 0 and 1. */
export interface Bools extends Shaped {
    readonly dtype: "bool";
    readonly data: Uint8Array;
}
/** Value j is `bytes[offsets[j] … offsets[j + 1]]`. */
export interface Texts extends Shaped {
    readonly dtype: "string";
    readonly bytes: Uint8Array;
    readonly offsets: Int32Array;
}
/** Values that can be computed with. */
export type Numbers = Floats | Ints | Bools;
/** Values of some rows at one place of the graph, row after row, `width` to a row. */
export type Values = Numbers | Texts;
/** Number of values: rows times width. */
export declare function sizeOf(values: Values): number;
/** An empty store for `size` numbers of a type. */
export declare function numbersOf(dtype: "float32" | "int64" | "bool", size: number): Float32Array | Float64Array | Uint8Array;
/** Numbers with their type; `data` is of the array type that `numbersOf` gives. */
export declare function asNumbers(dtype: "float32" | "int64" | "bool", data: Float32Array | Float64Array | Uint8Array, shaped: Shaped): Numbers;
/** The values of a raw feature in a batch; a feature the batch does not have is missing in every row. */
export declare function readFeature(batch: Batch, feature: {
    readonly name: string;
    readonly dtype: Dtype;
    readonly width: number;
}): Values;
/** The same values, repeated so that each row has `width` of them and there are `rows` rows. Constants keep their one row when `rows` is 1. */
export declare function stretch(values: Values, rows: number, width: number): Values;
/** A column of an output batch; missing values become `otherwise`. Vectors are lists of their width. */
export declare function writeColumn(values: Values, rows: number, otherwise: number): Column;
export {};
