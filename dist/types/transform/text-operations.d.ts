import { type ByteTable } from "./byte-table.ts";
import { type Ints, type Texts } from "./values.ts";
/** Whole numbers in decimal. */
export declare function asText(values: Ints): Texts;
/** ASCII letters in the other case; other bytes stay. */
export declare function changeCase(values: Texts, to: "lower" | "upper"): Texts;
/** Code points of each text: bytes that do not continue a UTF-8 sequence. */
export declare function characters({ bytes, offsets, width, missing }: Texts): Ints;
/** Fingerprint64 of each text modulo `buckets`. */
export declare function hashed({ bytes, offsets, width, missing }: Texts, buckets: number): Ints;
/** Index of each text in the table; of others the default or, with buckets, a number after the table's. */
export declare function lookedUp({ bytes, offsets, width, missing }: Texts, table: ByteTable, { defaultValue, oovBuckets }: {
    readonly defaultValue: number;
    readonly oovBuckets: number;
}): Ints;
/** 1 where two texts are the same bytes (or, with `same` 0, where they are not). */
export declare function compareTexts(a: Texts, b: Texts, same: 0 | 1): {
    readonly dtype: "bool";
    readonly width: number;
    readonly data: Uint8Array;
    readonly missing: Uint8Array | undefined;
};
/** Texts picked one by one from two: `first[j]` where `pick[j]`, else `second[j]`. */
export declare function mixTexts(pick: Uint8Array, first: Texts, second: Texts): Pick<Texts, "bytes" | "offsets">;
