import type { FileFormat } from "./source.ts";
/**
 * Avro object container files, packed with deflate, snappy, Zstandard or not. Block by block is read. A null is missing, an empty
 * array is present, arrays hold no nulls. Records are taken apart into columns `a.b`, maps are lists of `key` and `value`, enums are
 * text; booleans are the integers 0 and 1; dates, times, moments (ISO 8601) and decimals are text.
 */
export declare const avroFormat: FileFormat;
