import type { Digest } from "../../core/digest.ts";
import { UserError } from "../../core/error.ts";
/** One value of an answer: `null` is missing; an integer beyond ±2^53 is a bigint, and each one is where the column's kind is `any`. */
export type SqlValue = null | number | bigint | string | Uint8Array;
/** A cell of an answer: a value, or the values of an array. */
export type SqlCell = SqlValue | readonly SqlValue[];
/**
 * What the values of a column are: integers, floats, texts and bytes; `number`: decimals, integers when every one is a whole number
 * within 64 bits and floats otherwise; `any`: what each value is by itself, as in SQLite.
 */
export type SqlKind = "int" | "float" | "bytes" | "number" | "any";
/** A column of an answer. */
export interface SqlColumn {
    readonly name: string;
    readonly kind: SqlKind;
}
/** Some rows of an answer, in the order in which the database gives them. */
export interface SqlPage {
    readonly columns: readonly SqlColumn[];
    readonly rows: readonly (readonly SqlCell[])[];
}
/** How a query is run. */
export interface QueryOptions {
    /** At most so many rows. */
    readonly limit?: number | undefined;
    /** Stops the query, at the server too. */
    readonly signal?: AbortSignal | undefined;
}
/**
 * A database that can be asked. Answers come page by page, never whole; it is only read, as far as the database can be told so.
 * What is wrong with the query, the connection or a type is a `UserError` that holds no password.
 */
export interface SqlSource {
    /** Name in messages, without user and password. */
    readonly name: string;
    /** The answer to one query. The first page comes even when there are no rows. Whoever stops reading ends the query. */
    pages(query: string, options?: QueryOptions): AsyncGenerator<SqlPage>;
    /** A digest of the state of all that a query reads, told without running it; only where the database can. */
    tables?(query: string): Promise<Digest>;
    close(): Promise<void>;
}
/** Where paths begin, and the environment that holds what is secret. */
export interface Surroundings {
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
}
/** Most rows of a page, and about how many bytes make one full before. */
export declare const fullPage: {
    readonly rows: 4096;
    readonly bytes: number;
};
/** About how much memory a cell takes. */
export declare function cellBytes(cell: SqlCell): number;
/** Cuts rows that come one by one (or in chunks) into pages. The first page comes even when there are no rows. */
export declare function pagesOf(columns: readonly SqlColumn[], rows: AsyncIterable<readonly SqlCell[]> | Iterable<readonly SqlCell[]>, { limit, signal }: QueryOptions): AsyncGenerator<SqlPage>;
/** The mistake of a column whose type has no place in examples; `remedy` writes the column, quoted where it must be, as text. */
export declare function unknownType(column: string, type: string, remedy?: (column: string) => string): UserError;
/** Reads the values of one type, as a database sends them. */
export interface ValueReader {
    readonly kind: SqlKind;
    read(value: unknown): SqlCell;
}
/** The same of one column. */
export interface NamedReader extends ValueReader {
    readonly name: string;
}
/** One row as cells. A value that is not of its column's type is the server's mistake, told with its column. */
export declare function readRow(values: readonly unknown[], columns: readonly NamedReader[], source: string): readonly SqlCell[];
/** Refuses an answer without columns, and two columns of one name. */
export declare function checkColumns(names: readonly string[]): void;
/** The mistake of a query that a database refuses, with its own words. `at` counts characters of the query from 1. */
export declare function refusedQuery(source: string, says: string, more?: {
    readonly query?: string;
    readonly at?: number | undefined;
    readonly hint?: string | undefined;
    readonly cause?: unknown;
}): UserError;
/** A float from a database's text or number. */
export declare function floatOf(value: unknown): number;
/** An integer from its digits: a number when it is exact, else a bigint; beyond 64 bits the nearest float. */
export declare function integerOf(digits: string): number | bigint;
/** A decimal of a column of kind `number`: exact when it is a whole number within 64 bits, else the nearest float. */
export declare function decimalOf(text: string): number | bigint;
