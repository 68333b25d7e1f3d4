import type { Batch } from "./batch.ts";
import { type CsvDialect } from "./csv-dialect.ts";
import type { ByteStream, FileContents, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
import { type InferredColumn } from "./type-inference.ts";
interface ReadCsvOptions extends CsvDialect {
    /** Reads at most so many rows, counted over all files. */
    readonly limit?: number | undefined;
}
/**
 * The types of the columns over all rows of all files, in one streaming pass: int < float < bytes, the most general wins.
 * `inputs` are lists of files; `limit` counts for each list. All files must have the same header.
 */
export declare function inferCsvTypes(inputs: readonly (readonly SourceFile[])[], options?: ReadCsvOptions): Promise<readonly InferredColumn[]>;
/** The columns of one file, with the types that all its rows need, and how many rows it has; `limit` bounds both. */
export declare function describeCsvFile(file: SourceFile | ByteStream, options?: ReadCsvOptions): Promise<FileContents>;
/** The rows of CSV files as batches, with the types that `inferCsvTypes` found (or others that fit). */
export declare function readCsv(files: readonly (SourceFile | ByteStream)[], types: readonly SourceColumn[], options?: ReadCsvOptions): AsyncGenerator<SourceBatch>;
/** CSV files read once, although their types are only known at the end. */
interface CsvReading {
    /** The rows, to be read once: each column with the type that it has so far, until that has risen. A batch is valid until the next is asked for; of a wide file it has some of the columns, the next ones the others. */
    readonly batches: AsyncGenerator<Batch>;
    /** The columns of which an earlier batch had a narrower type: the batches lack them from then on. Definite when all batches are read. */
    risen(): readonly InferredColumn[];
    /** All columns with the types they have so far. */
    columns(): readonly InferredColumn[];
    /** How many rows were read so far. */
    rows(): number;
}
/**
 * Begins to read CSV files in one pass. Types are inferred on the way, as `inferCsvTypes` does before; what has risen is to be
 * read again with `readCsv`. Mostly nothing has, since most columns show their type in the first megabyte.
 */
export declare function readCsvOnce(files: readonly (SourceFile | ByteStream)[], dialect?: CsvDialect): CsvReading;
/** Refuses a file whose header is not that of the first one that is read with it. */
export declare function sameHeader(expected: readonly string[], found: readonly string[], names: {
    readonly first: string;
    readonly file: string;
}): void;
export {};
