import { type ByteRoom } from "./byte-room.ts";
import { type CsvDialect } from "./csv-dialect.ts";
import type { SourceFile } from "./source.ts";
/** Whole rows of a CSV file, in UTF-8, that can be read by themselves behind the header. */
export interface CsvChunk {
    readonly file: string;
    /** The bytes up to and with the header row; empty for the first chunk, which begins with it. */
    readonly header: Uint8Array<ArrayBuffer>;
    /** Bytes of their own: they may be given away. */
    readonly bytes: Uint8Array<ArrayBuffer>;
}
interface Cutting {
    readonly least?: number;
    /** Where chunks are given back when their rows were read. */
    readonly room?: ByteRoom;
}
/**
 * Cuts a CSV file at row ends, at places that only its bytes decide: the first row end after every 4 MiB, more for wide files.
 * A row end is a line end with an even number of quotes before it, which is exact for every file that the scanner takes
 * (others are refused by it). A row longer than is read comes in one chunk, for the scanner to refuse.
 */
export declare function csvChunks(file: SourceFile, given?: CsvDialect, { least, room }?: Cutting): AsyncGenerator<CsvChunk>;
export {};
