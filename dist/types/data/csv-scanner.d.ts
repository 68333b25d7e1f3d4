import { type CsvDialect } from "./csv-dialect.ts";
/** A CSV file as chunks of bytes, and the name it has in messages. */
export interface CsvSource {
    readonly file: string;
    readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    /** How many bytes are scanned at once. Default 1 MiB. */
    readonly blockSize?: number;
    /** Delimiter, quote and texts of missing values; the chunks are UTF-8 whatever its encoding says. Default: RFC 4180's. */
    readonly dialect?: CsvDialect;
}
/**
 * Some rows of a CSV file: cell c of row r is `bytes[starts[i] … ends[i]]` with i = r · columns + c, unquoted, valid UTF-8.
 * Buffers are reused: valid until the next block is asked for.
 */
export interface CsvBlock {
    readonly file: string;
    readonly header: readonly string[];
    readonly bytes: Uint8Array;
    readonly rows: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    /** The line (from 1) on which each row begins. */
    readonly lines: Float64Array;
    /** All rows are plain ones of this scan. */
    readonly scan?: number | undefined;
}
/**
 * Cuts a CSV file (RFC 4180 in the given dialect, UTF-8) into cells without making strings.
 *
 * A row ends at LF, CR LF or CR outside quotes, in any mix; blank lines are skipped; a byte order mark is skipped; the first
 * row is the header; cells may be quoted, `""` is a quote inside; texts of missing values become empty cells. What is wrong
 * is a `UserError` with file and line: no header, no rows, a header with empty or repeated names, a row of another length than
 * the header, a quote inside or behind a cell, an unclosed quote, a NUL byte, bytes that are not UTF-8, a row or header beyond
 * `csvLimits`.
 */
export declare function scanCsv({ file, chunks, blockSize, dialect }: CsvSource): AsyncGenerator<CsvBlock>;
