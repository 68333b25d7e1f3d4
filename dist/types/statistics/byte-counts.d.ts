/** Counts of byte strings: an open-addressing hash table over one array of bytes, so that no JavaScript string is made. */
export interface ByteCounts {
    size: number;
    /** Entry + 1, or 0 where free. */
    slots: Int32Array;
    hashes: Int32Array;
    /** Where an entry's bytes end in `bytes`; they begin where the entry before ends. */
    ends: Int32Array;
    counts: Float64Array;
    /** 0 text, 1 not UTF-8, 2 too long to keep. */
    kinds: Uint8Array;
    bytes: Uint8Array;
    invalidCount: number;
    /** Present once strings were dropped: counts are then too low by at most `dropped`, distinct ones estimated. */
    registers: Uint8Array | undefined;
    dropped: number;
}
/**
 * An empty table. Up to 65,536 different strings and 16 MiB are counted exactly. Beyond, the rarer half is dropped each
 * time the table is full (Misra and Gries): a count that is still there is short by at most the number of values divided by
 * 32,768, and how many different strings there are is estimated to 0.8 %.
 */
export declare function byteCounts(): ByteCounts;
/** Counts the strings `from … to` of a column. */
export declare function countStrings(table: ByteCounts, { bytes, offsets }: {
    readonly bytes: Uint8Array;
    readonly offsets: Int32Array;
}, [from, to]: readonly [from: number, to: number]): void;
/** Counts the strings `from … to` of a column, the i-th of them `times[i]` times. */
export declare function addWeighted(table: ByteCounts, { bytes, offsets }: {
    readonly bytes: Uint8Array;
    readonly offsets: Int32Array;
}, [from, to]: readonly [from: number, to: number], times: ArrayLike<number>): void;
/** Adds the counts of another table to this one. */
export declare function mergeCounts(table: ByteCounts, other: ByteCounts): void;
/** What stands for a string that is not UTF-8, and for one of more than 1,024 bytes; TFDV's names. */
export declare const placeholders: {
    readonly invalid: "__BYTES_VALUE__";
    readonly long: "__LARGE_BYTES__";
};
/** A string as it is shown, and how often it occurred. */
export interface CountedString {
    readonly label: string;
    readonly count: number;
}
/** The `limit` most frequent strings; of equal ones that with the larger bytes first, as TFDV orders them. */
export declare function mostFrequent(table: ByteCounts, limit: number): CountedString[];
/** How many different strings there are; all that are not UTF-8 count as one. */
export declare function differentStrings(table: ByteCounts): number;
