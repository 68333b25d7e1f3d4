/** An empty sketch of how many different byte strings there are (HyperLogLog, 16 KiB). */
export declare function distinctSketch(): Uint8Array;
/** Adds the byte string `bytes[from … to]`; adding one again changes nothing. */
export declare function addDistinct(registers: Uint8Array, bytes: Uint8Array, [from, to]: readonly [from: number, to: number]): void;
/** Joins another sketch into this one. */
export declare function mergeDistinct(registers: Uint8Array, other: Uint8Array): void;
/** How many different byte strings were added, about. */
export declare function distinctCount(registers: Uint8Array): number;
/** Spreads every bit over all bits (MurmurHash3's finalizer). */
export declare function scramble(hash: number): number;
