import type { FileFormat } from "./source.ts";
/**
 * Arrow IPC, files (Feather 2) and streams, also packed with LZ4 or Zstandard. Record batch by record batch is read. A null is missing,
 * an empty list is present, lists hold no nulls. Booleans are the integers 0 and 1, durations integers in their unit; dates, times,
 * moments (ISO 8601) and decimals are text. Integers beyond 64 bits with a sign are refused.
 */
export declare const arrowFormat: FileFormat;
