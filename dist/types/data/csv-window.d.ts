/** The bytes a scan looks at: `bytes[start … end]`, at first in the memory of `room` where that is large enough. Keeps the unfinished row when more is added, and grows for it. */
export declare function createCsvWindow(blockSize: number, room: Buffer | undefined): {
    bytes: Buffer<ArrayBufferLike>;
    start: number;
    end: number;
    /** Beginning with this many bytes it is worth a scan; the first needs those of a byte order mark. */
    full: number;
    isFull(): boolean;
    add(chunk: Uint8Array): void;
    /** After the end of the file a line end does no harm, and makes the last row like the others. */
    addLineEnd(): void;
    /** After a scan: a row that is not finished needs a larger window, else each chunk would scan it again. */
    makeRoom(): void;
    reserve(length: number): void;
};
/** A growing window over the bytes of a file, with the row that is not finished kept. */
export type CsvWindow = ReturnType<typeof createCsvWindow>;
/** The chunks in pieces no longer than a block, and `undefined` after the last. */
export declare function piecesAndEnd(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, blockSize: number): AsyncGenerator<Uint8Array | undefined>;
