import type { ByteStream, FileContents, FileFormat, ReadLimit, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
/** How JSON Lines are read. */
export interface JsonLinesOptions extends ReadLimit {
    /** Texts may be bytes that are no UTF-8, as `rowLines` writes them. */
    readonly binary?: boolean;
    /** How many bytes are looked at together. Default 1 MiB. */
    readonly blockSize?: number;
}
/**
 * What JSON Lines hold: one object a line. A column is `int` (int64; `true` and `false` are 1 and 0), `float` or `bytes`, the
 * most general of its values; a text and a mixture are `bytes`, numbers as they are written. An integer beyond int64 is text
 * among integers, to lose nothing, and a float among floats. A missing key and null are missing values, a list of values is a list. Objects become columns `a.b`; lists of lists and of
 * objects are nested. The same name with another structure, null in a list, and broken JSON are `UserError`s with their place.
 */
export declare function describeJsonLines(source: SourceFile | ByteStream, options?: JsonLinesOptions): Promise<FileContents>;
/** The rows of JSON Lines in columns of these types, as `describeJsonLines` found them, or more general ones. */
export declare function readJsonLines(source: SourceFile | ByteStream, columns: readonly SourceColumn[], options?: JsonLinesOptions): AsyncGenerator<SourceBatch>;
/** JSON Lines (`.jsonl`, `.ndjson`): one object a line. Files need not have the same columns: what one lacks is missing in its rows. */
export declare const jsonLinesFormat: FileFormat<JsonLinesOptions>;
