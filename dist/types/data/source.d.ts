import type { Digest } from "../core/digest.ts";
import type { Batch } from "./batch.ts";
/** A file of data: where it is (a path, or an address such as `s3://bucket/key`), and the name it has in messages. */
export interface SourceFile {
    readonly path: string;
    readonly name: string;
    /** Of a file far away: the digest it had when it was found; other content is not read. */
    readonly digest?: Digest | undefined;
}
/** Bytes that are read once, as a command prints them. */
export interface ByteStream {
    readonly name: string;
    readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
/** The type of a column over all its rows; `empty` when it has no value in any, `nested` when a tf.Example cannot hold it. */
export type SourceType = "empty" | "int" | "float" | "bytes" | "nested";
/** A feature of a nested column: a struct, or the type of its values. `path` begins with the column's name. */
export interface SourceFeature {
    readonly path: readonly string[];
    readonly type: "struct" | Exclude<SourceType, "nested">;
    /** How many levels of lists there are from the row to its items. */
    readonly levels: number;
}
/** A column of a source. */
export interface SourceColumn {
    readonly name: string;
    readonly type: SourceType;
    /** It is `int`, and some value has leading zeros that are lost by that, as a postal code has. */
    readonly losesZeros?: boolean | undefined;
    /** What a nested column holds, a struct before its children, where that takes reading all rows. */
    readonly features?: readonly SourceFeature[] | undefined;
}
/** Serialized records that lie in one buffer: record i is `bytes[starts[i] … ends[i]]`. */
export interface Records {
    readonly bytes: Uint8Array;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
}
/** Some rows of one file, and where each stands in it. */
export interface SourceBatch {
    readonly batch: Batch;
    /** Name of the file, or of what else the rows come from. */
    readonly file: string;
    /** The line (from 1) on which a row begins; the number of the row (from 1) where a file has no lines. */
    line(row: number): number;
    /** The rows as they are stored, for sources of serialized examples: written unchanged. Valid until the next batch is read. */
    readonly records?: Records | undefined;
}
/** What a file holds: its columns in their order, and how many rows, up to a limit. */
export interface FileContents {
    readonly columns: readonly SourceColumn[];
    readonly rows: number;
    /** What its records are, for files of serialized examples. Default: examples. */
    readonly payload?: "example" | "sequence-example" | undefined;
}
/**
 * A kind of file that rows are read from. What is wrong with a file is a `UserError` with file, line (or row) and column.
 * Files are read as streams or in pieces, never whole.
 */
export interface FileFormat<Options = unknown> {
    /** Key of the format in `assay.yml`, for instance `parquet`. */
    readonly name: string;
    /** Names of files in this format. */
    readonly pattern: RegExp;
    /** What one file holds; reads as much of it as is needed, for text all rows up to `limit`. */
    describe(file: SourceFile, options: Options & ReadLimit): Promise<FileContents>;
    /** The columns of files that are read together, in the order given; a UserError when they do not fit together. */
    join(files: readonly {
        readonly file: SourceFile;
        readonly columns: readonly SourceColumn[];
    }[]): readonly SourceColumn[];
    /** The rows of one file in columns of these types. Columns that are not listed are not read. */
    read(file: SourceFile, columns: readonly SourceColumn[], options: Options & ReadLimit): AsyncGenerator<SourceBatch>;
}
/** How much is read. */
export interface ReadLimit {
    /** At most so many rows. */
    readonly limit?: number | undefined;
}
/** The more general of two types of one column: empty < int < float < bytes; `undefined` when only one of them is nested. */
export declare function joinTypes(a: SourceType, b: SourceType): SourceType | undefined;
