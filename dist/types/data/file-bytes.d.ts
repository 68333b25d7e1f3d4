import type { SourceFile } from "./source.ts";
/**
 * The bytes of a file from front to back, local or far away, unpacked when its name ends in `.gz`, `.zz`, `.br` or `.zst`.
 * A damaged file is a `UserError`.
 */
export declare function readBytes(file: SourceFile): AsyncGenerator<Uint8Array>;
/**
 * The same bytes in pieces that are valid only until the next one is asked for, so that few megabytes of memory are enough for
 * a file of any size. While one piece is looked at, the next is read.
 */
export declare function readPassing(file: SourceFile): AsyncGenerator<Uint8Array>;
/** The bytes of a local file as they are, in pieces that are valid only until the next one is asked for. */
export declare function readPlain(path: string): AsyncGenerator<Uint8Array>;
/** A file whose bytes are read at any place. */
export interface RandomBytes {
    readonly size: number;
    /** The bytes `start … end`; fewer at the end of the file. */
    read(start: number, end: number): Promise<Uint8Array>;
    close(): Promise<void>;
}
/** Opens a file, local or far away, to read it at any place, as formats with a table of contents at their end need it. */
export declare function openBytes(file: SourceFile): Promise<RandomBytes>;
