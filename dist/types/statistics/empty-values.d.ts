import type { Generator } from "./generator.ts";
interface EmptyCounts {
    readonly path: readonly string[];
    minusOnes: number;
    texts: number;
    lists: number;
}
/**
 * Values that often stand for nothing: −1 (custom statistic `int_-1`, also of fractions), the empty string (`str_empty`), and
 * in lists of lists an empty inner list (`list_empty`). Only those that occur are given.
 */
export declare const emptyValues: Generator<Map<string, EmptyCounts>>;
export {};
