import type { Batch, Batches } from "./batch.ts";
import type { ExampleEncoder, MissingForm } from "./example-encoder.ts";
/** First part of the file names inside a split: what ExampleGen and what Transform write. */
type ExamplesPrefix = "data_tfrecord" | "transformed_examples";
/** What of a split is read, and in what pieces. */
export interface ReadExamplesOptions {
    /** Features to read; all when not given. Fewer is faster. */
    readonly columns?: readonly string[];
    /** Largest number of rows in a batch. Default 4096. Batches of wide rows are smaller, to bound memory. */
    readonly batchSize?: number;
    /** What the records are. Default tf.Examples. */
    readonly payload?: "example" | "sequence-example" | undefined;
}
/** The directory of a split inside an artifact with splits. */
export declare function splitDirectory(directory: string, split: string): string;
/**
 * Reads a split of an Examples artifact in TFX's layout: all its TFRecord files, in the order of their names.
 * A feature with two types in one file is a `UserError`.
 */
export declare function readExamples(directory: string, split: string, options?: ReadExamplesOptions): AsyncGenerator<Batch>;
/** Reads TFRecord files of tf.Examples one after the other. A feature with two types in one file is a `UserError`. */
export declare function readExampleFiles(files: readonly string[], options?: ReadExamplesOptions): AsyncGenerator<Batch>;
/** The TFRecord (or Parquet) files of a split, sorted; a missing split is a `UserError` that names those there are. */
export declare function exampleFiles(directory: string, split: string): Promise<string[]>;
/** Writes several splits of one Examples artifact at once. */
export interface ExamplesWriter {
    /** Encodes rows where `append` takes them from soonest. */
    readonly encoder: ExampleEncoder;
    /** Appends all rows of a batch to a split; await it, so that memory stays bounded. */
    write(split: string, batch: Batch): Promise<void>;
    /** Appends a serialized tf.Example to a split, copying it; await `ready` now and then. */
    append(split: string, bytes: Uint8Array, start: number, end: number): void;
    ready(): Promise<void>;
    /** Finishes the files; row counts by split. */
    close(): Promise<Readonly<Record<string, number>>>;
    /** Gives up after an error: closes the files unfinished. */
    abandon(): void;
}
/** Which of the files of a split is written: number `index` (from 0) of `of`. */
export interface Shard {
    readonly index: number;
    readonly of: number;
}
interface WriteExamplesOptions {
    readonly prefix?: ExamplesPrefix;
    /** The only file of each split when not given. */
    readonly shard?: Shard;
    /** How missing features are written. Default `unset`. */
    readonly missing?: MissingForm;
}
/** The name of one file of a split: `data_tfrecord-00000-of-00001.gz`. */
export declare function shardName(prefix: string, { index, of }: Shard, ending?: string): string;
/** Opens the files `Split-<name>/<prefix>-00000-of-00001.gz` of the splits. A split without rows is a valid empty file. */
export declare function openExamplesWriter(directory: string, splits: readonly string[], options?: WriteExamplesOptions): Promise<ExamplesWriter>;
/** Writes one split; returns its number of rows. */
export declare function writeExamples(directory: string, split: string, batches: Batches, options?: WriteExamplesOptions): Promise<number>;
export {};
