/**
 * Reads `count` numbers of `width` bits from Parquet's mix of runs and packed bits. Throws a RangeError when the bytes end early.
 * A run longer than what is left is cut.
 */
export declare function readRleHybrid(bytes: Uint8Array, width: number, count: number): Int32Array;
