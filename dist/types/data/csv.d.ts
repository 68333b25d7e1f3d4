import type { Batch } from "./batch.ts";
import { type InferredColumn } from "./type-inference.ts";
/** A CSV file on disk: where it is, and the name it has in messages. */
export interface CsvFile {
    readonly path: string;
    readonly name: string;
}
interface ReadCsvOptions {
    /** Reads at most so many rows, counted over all files. */
    readonly limit?: number | undefined;
}
/** A batch of rows of one file, and the line on which a row began. */
export interface CsvBatch {
    readonly batch: Batch;
    readonly file: string;
    line(row: number): number;
}
/**
 * The types of the columns over all rows of all files, in one streaming pass: int < float < bytes, the most general wins.
 * `inputs` are lists of files; `limit` counts for each list. All files must have the same header.
 */
export declare function inferCsvTypes(inputs: readonly (readonly CsvFile[])[], options?: ReadCsvOptions): Promise<readonly InferredColumn[]>;
/** The rows of CSV files as batches, with the types that `inferCsvTypes` found (or others that fit). */
export declare function readCsv(files: readonly CsvFile[], types: readonly InferredColumn[], options?: ReadCsvOptions): AsyncGenerator<CsvBatch>;
/** CSV files read once, although their types are only known at the end. */
interface CsvReading {
    /** The rows, to be read once: each column with the type that it has so far, until that has risen. */
    readonly batches: AsyncGenerator<Batch>;
    /** The columns of which an earlier batch had a narrower type: the batches lack them from then on. Definite when all batches are read. */
    risen(): readonly InferredColumn[];
}
/**
 * Begins to read CSV files in one pass. Types are inferred on the way, as `inferCsvTypes` does before; what has risen is to be
 * read again with `readCsv`. Mostly nothing has, since most columns show their type in the first megabyte.
 */
export declare function readCsvOnce(files: readonly CsvFile[]): CsvReading;
export {};
