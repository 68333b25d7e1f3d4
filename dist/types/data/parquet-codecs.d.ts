import type { CompressionCodec, Encoding, FileMetaData, PageHeader, SchemaElement } from "hyparquet";
import type { PlainValue } from "./put-value.ts";
/** What of a page needs a library. All throw some error when the bytes are damaged. */
export interface ParquetCodecs {
    /** What stands at the end of a file; `bytes` end with it. */
    fileMetadata(bytes: Uint8Array): FileMetaData;
    /** The header at the beginning of the bytes, and how long it is. */
    pageHeader(bytes: Uint8Array): {
        readonly header: PageHeader;
        readonly size: number;
    };
    /** A packed page, in a buffer of its own; `size` is −1 where it is not known. */
    unpack(bytes: Uint8Array, codec: CompressionCodec, size: number): Uint8Array;
    /** Values in one of the rarer encodings. */
    otherValues(bytes: Uint8Array, stored: {
        readonly encoding: Encoding;
        readonly count: number;
        readonly element: SchemaElement;
    }): ArrayLike<PlainValue>;
}
/** Loads the libraries that read Parquet. */
export declare function loadParquetCodecs(): Promise<ParquetCodecs>;
