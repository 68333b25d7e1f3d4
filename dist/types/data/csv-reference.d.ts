import type { CsvSource } from "./csv-scanner.ts";
/** A row as csv-parse sees it: unquoted cells as bytes, and the line where it begins or ends. */
interface CsvRow {
    readonly header: readonly string[];
    readonly cells: readonly Uint8Array[];
}
/**
 * The contract of `scanCsv` on csv-parse, row by row: seven times slower, and what the scanner is compared with.
 * Reads the same rows and refuses the same files; lines in messages are csv-parse's.
 */
export declare function readCsvReference({ file, chunks, dialect }: CsvSource): AsyncGenerator<CsvRow>;
export {};
