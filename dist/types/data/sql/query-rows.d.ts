import { type Digest } from "../../core/digest.ts";
import { type FileContents, type ReadLimit, type SourceBatch, type SourceColumn } from "../source.ts";
import type { SqlSource } from "./sql-source.ts";
/** What the answer to a query holds, and the digest of its rows. */
export interface QueryContents extends FileContents {
    readonly digest: Digest;
}
/** A query to a database, as a part of a data set. */
export interface Query {
    readonly source: SqlSource;
    readonly text: string;
    /** The place of each row counts: the same rows in another order have another digest. */
    readonly ordered?: boolean;
    readonly signal?: AbortSignal;
}
/** Reads the whole answer once: its columns with the types that all values need, its rows, its digest. */
export declare function describeQuery({ source, text, ordered, signal }: Query, { limit }?: ReadLimit): Promise<QueryContents>;
/** The rows of an answer as batches with these columns. With `expected`, an answer that differs from what was described is a `UserError`. */
export declare function readQuery({ source, text, ordered, signal }: Query, columns: readonly SourceColumn[], { limit, expected }: ReadLimit & {
    readonly expected?: QueryContents | undefined;
}): AsyncGenerator<SourceBatch>;
/** The columns of several answers that are read together, in the order of the first; each must have the same names. */
export declare function joinAnswers(answers: readonly {
    readonly split: string;
    readonly columns: readonly SourceColumn[];
}[]): readonly SourceColumn[];
