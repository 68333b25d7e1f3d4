import type { Batch } from "./batch.ts";
import type { SourceColumn } from "./source.ts";
/** Writes one Parquet file in row groups of bounded size. */
interface ParquetWriter {
    /** Appends the rows of a batch; await it, so that memory stays bounded. */
    write(batch: Batch): Promise<void>;
    /** Finishes the file; resolves with its number of rows. */
    close(): Promise<number>;
    /** Gives up: closes the file unfinished. */
    abandon(): void;
}
/**
 * Opens a Parquet file of these columns; its folder must exist. Every feature is a list, since it may have several values in a row:
 * list<int64>, list<float>, list<binary>, a null list where it is missing, an empty one where it has no values. Nested features are
 * lists of lists and of structs. Columns that a batch lacks are missing in its rows. Equal batches give equal files (snappy).
 */
export declare function openParquetWriter(path: string, columns: readonly SourceColumn[]): Promise<ParquetWriter>;
export {};
