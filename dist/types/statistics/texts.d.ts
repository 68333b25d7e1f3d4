import type { BytesColumn } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { type ByteCounts, type CountedString } from "./byte-counts.ts";
import { type Piece } from "./piece.ts";
interface TextsState {
    counts: ByteCounts;
    values: number;
    bytes: number;
}
/** What is known of a feature's strings. */
export interface Texts {
    readonly values: number;
    /** Mean length in bytes. */
    readonly averageLength: number;
    readonly unique: number;
    readonly invalid: number;
    /** The most frequent ones first; ties by bytes, descending. */
    mostFrequent(limit: number): readonly CountedString[];
}
/** Byte strings: how many, how long, how many different ones, the most frequent ones, and how many are not UTF-8. */
export declare const texts: Accumulator<Piece<BytesColumn>, TextsState, Texts>;
export {};
