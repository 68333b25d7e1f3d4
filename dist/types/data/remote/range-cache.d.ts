type Read = (start: number, end: number) => Promise<Uint8Array>;
/**
 * Makes few requests of many small reads: what is asked for is read in blocks of 1 MiB, of which the last 16 are kept; who reads
 * on from block to block finds the next ones under way. A part of 1 MiB or more is asked for as it is, in one request.
 */
export declare function rangeCache(size: number, read: Read): Read;
export {};
