import { type Digest } from "../core/digest.ts";
import type { FileContents, FileFormat, ReadLimit, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
/** Something rows are read from: a file, or the answer to a query. */
export interface RowSource {
    /** Name in messages. */
    readonly name: string;
    /** Names the content and how it is read: equal keys, equal rows. Not given: what came of it is never taken over. */
    readonly key?: string;
    /** Of a file: what is in it. */
    readonly digest?: Digest | undefined;
    describe(options: ReadLimit): Promise<FileContents>;
    read(columns: readonly SourceColumn[], options: ReadLimit): AsyncGenerator<SourceBatch>;
}
/** The sources of one input split, in their order. */
export interface ExampleInput {
    readonly split: string;
    readonly sources: readonly RowSource[];
}
/** A file as a source of rows. `options` are those of the format; they and the digest name what comes of it. */
export declare function fileSource<Options extends object>(format: FileFormat<Options>, file: SourceFile, { options, digest }: {
    readonly options: Options;
    readonly digest: Digest | undefined;
}): RowSource;
