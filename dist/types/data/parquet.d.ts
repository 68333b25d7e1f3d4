import type { FileFormat } from "./source.ts";
/**
 * Parquet files. Columns of several files are joined by their names. A null is missing, an empty list is present, lists hold no
 * nulls. Booleans are the integers 0 and 1; dates, times, moments (ISO 8601), decimals and UUIDs are text; an unsigned 64-bit column is
 * text when the file says that it has values beyond 2^63 − 1. Page by page is read, only of the wanted columns.
 */
export declare const parquetFormat: FileFormat;
