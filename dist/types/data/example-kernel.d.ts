/** What example-kernel.as exports. Addresses and sizes are unsigned numbers of 32 bits, read with `>>> 0`. */
interface KernelCode {
    readonly memory: {
        readonly buffer: ArrayBuffer;
        grow(pages: number): number;
    };
    freeMemory(): number;
    /** Address of two words about the last row: where it starts, and 1 when it lacks a feature. */
    encodedAt(): number;
    setColumns(first: number, count: number): void;
    encode(place: number, row: number, unset: number): number;
    frame(at: number, from: number, size: number): number;
    /** Delimiter and quote are the bytes of `signs`; the word at `encodedAt` then tells where the rows end. */
    scanPlain(from: number, end: number, width: number, signs: number, shift: number, starts: number, ends: number, most: number): number;
    convertIntegers(starts: number, ends: number, stride: number, rows: number, shift: number, to: number, offsets: number): number;
    /** Cuts records out; the word at `encodedAt` then tells where it stopped. */
    cut(at: number, end: number, places: number, most: number): number;
    setFeatures(first: number, count: number, heap: number, skipsUnknown: number): void;
    decodeRows(places: number, count: number, row: number): number;
    heapTop(): number;
    statesOf(index: number): number;
    /** The words at `encodedAt` then tell whether a list has no values, and how many bytes there are. */
    gather(index: number, rows: number, to: number, offsets: number, bytes: number): number;
    deflate(from: number, size: number, to: number, tokens: number, state: number): number;
    finish(to: number, state: number): number;
}
/** WebAssembly that serializes, frames and compresses examples, and its memory. */
export interface ExampleKernel {
    readonly code: KernelCode;
    /** All memory, as it is now: what makes room may replace it. */
    readonly bytes: Uint8Array;
    readonly words: Uint32Array;
    /** Address of room that stays the caller's. Only before rows are laid out in free memory. */
    reserve(size: number): number;
    /** Address of at least `size` free bytes behind all that is reserved. */
    free(size: number): number;
    /** Reserves what compression needs, once. */
    reserveForDeflate(): void;
    /** Compresses at most `largestBlock` bytes into the deflate stream of `state` (16 zeros at first); the bytes are valid until the next call. */
    deflate(from: number, size: number, state: number): Uint8Array;
    /** The end of a deflate stream. */
    finish(state: number): Uint8Array;
}
/** Most bytes that are compressed together, with codes of their own. */
export declare const largestBlock: number;
/** Makes a kernel with memory of its own. */
export declare function createExampleKernel(): ExampleKernel;
export {};
