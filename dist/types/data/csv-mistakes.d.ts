import { UserError } from "../core/error.ts";
import { type CsvSigns } from "./csv-dialect.ts";
/** Longest row, in bytes, and most columns that are read. */
export declare const csvLimits: {
    readonly row: number;
    readonly columns: 100000;
};
/** A mistake in a CSV file. */
export declare function csvMistake(file: string, line: number, message: string, hint?: string): UserError;
/** There is not even a header. */
export declare function emptyFile(file: string): UserError;
/** There is a header and nothing below it. */
export declare function headerOnly(file: string): UserError;
/** The end of the file came inside quotes; `line` is where they opened. */
export declare function unclosedQuote(file: string, line: number, quote: number): UserError;
/** A row passed the limit before it ended; `openedQuote` is the line of a quote that may be why, or 0. */
export declare function rowTooLong(file: string, line: number, openedQuote: number): UserError;
/** The header is wider than is read. */
export declare function tooManyColumns(file: string, line: number): UserError;
/** A byte that no text has. */
export declare function nulByte(file: string, line: number): UserError;
/** A quote inside a cell without quotes around: readers disagree on what it means, so it is refused. */
export declare function strayQuote(file: string, line: number, quote: number): UserError;
/** Something other than a delimiter or a line end follows a closing quote; `byte` is what does. */
export declare function closedEarly(file: string, at: {
    readonly line: number;
    readonly opened: number;
    readonly byte: number;
    readonly signs: CsvSigns;
}): UserError;
/** A row from `line` to `last` has fewer or more cells than the header. */
export declare function raggedRow(file: string, row: {
    readonly line: number;
    readonly last: number;
    readonly cells: number;
    readonly header: readonly string[];
    readonly openedQuote: number;
    readonly signs: CsvSigns;
}): UserError;
/** Asks for the delimiter that a header of one column seems to hold, cut at the one that is `used`; `undefined` when it looks right. */
export declare function delimiterHint(header: readonly string[], used?: string): string | undefined;
/** A cell's bytes are no UTF-8. */
export declare function notUtf8(file: string, line: number, column: string): UserError;
/** Skips UTF-8's byte order mark, refuses UTF-16's. */
export declare function byteOrderMark(file: string, bytes: Uint8Array): number;
/** The column names of a header row; empty and repeated ones are mistakes, all told at once. */
export declare function headerNames(file: string, line: number, cells: readonly Uint8Array[]): readonly string[];
