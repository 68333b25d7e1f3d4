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
export const fullPage = { rows: 4096, bytes: 8 << 20 } as const;

/** What of the rows that are there already is a page: objects that are soon done with cost little. */
const shortPage = { rows: 1024, bytes: 4 << 20 } as const;

/** About how much memory a cell takes. */
export function cellBytes(cell: SqlCell): number {
  if (typeof cell === "string" || cell instanceof Uint8Array) return cell.length + 16;
  return Array.isArray(cell) ? cell.reduce((sum: number, value: SqlValue) => sum + cellBytes(value), 16) : 8;
}

/** Cuts rows that come one by one (or in chunks) into pages. The first page comes even when there are no rows. */
export async function* pagesOf(columns: readonly SqlColumn[], rows: AsyncIterable<readonly SqlCell[]> | Iterable<readonly SqlCell[]>, { limit = Infinity, signal }: QueryOptions): AsyncGenerator<SqlPage> {
  let page: (readonly SqlCell[])[] = [];
  let bytes = 0;
  let first = true;
  let left = limit;
  for await (const row of rows) {
    page.push(row);
    for (const cell of row) bytes += cellBytes(cell);
    if (--left <= 0) break;
    if (page.length < shortPage.rows && bytes < shortPage.bytes) continue;
    // Databases in this process answer at once: others, and a signal, get their turn here.
    await new Promise((turn) => setImmediate(turn));
    signal?.throwIfAborted();
    yield { columns, rows: page };
    [page, bytes, first] = [[], 0, false];
  }
  if (page.length > 0 || first) yield { columns, rows: page };
}

/** The mistake of a column whose type has no place in examples; `remedy` writes the column, quoted where it must be, as text. */
export function unknownType(column: string, type: string, remedy: (column: string) => string = (quoted) => `CAST(${quoted} AS text)`): UserError {
  return new UserError(`column ${JSON.stringify(column)} has the type ${type}, which examples cannot hold`, {
    hint: `convert it in the query: ${remedy(/^[a-z_][a-z0-9_]*$/.test(column) ? column : `"${column}"`)}`,
  });
}

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
export function readRow(values: readonly unknown[], columns: readonly NamedReader[], source: string): readonly SqlCell[] {
  if (!Array.isArray(values)) throw new UserError(`${source} sends ${JSON.stringify(values)?.slice(0, 80)} in place of a row`);
  return columns.map(({ name, read }, i) => {
    const value = values[i];
    if (value === null || value === undefined) return null;
    try {
      return read(value);
    } catch (error) {
      throw new UserError(`${source} sends ${JSON.stringify(value)?.slice(0, 80)} in column ${JSON.stringify(name)}, which is not of the column's type`, { cause: error });
    }
  });
}

/** Refuses an answer without columns, and two columns of one name. */
export function checkColumns(names: readonly string[]): void {
  if (names.length === 0) throw new UserError("the query gives no columns", { hint: "a query that reads: SELECT …" });
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UserError(`the query gives two columns of the name ${JSON.stringify(twice)}`, { hint: "give each a name of its own: SELECT a.id AS a_id, b.id AS b_id" });
  const nameless = names.indexOf("");
  if (nameless >= 0) throw new UserError(`column ${nameless + 1} of the query has no name`, { hint: "give it one: SELECT … AS name" });
}

/** The mistake of a query that a database refuses, with its own words. `at` counts characters of the query from 1. */
export function refusedQuery(source: string, says: string, more: { readonly query?: string; readonly at?: number | undefined; readonly hint?: string | undefined; readonly cause?: unknown } = {}): UserError {
  const { query = "", at, hint, cause } = more;
  const before = at === undefined ? [] : query.slice(0, Math.max(0, at - 1)).split("\n");
  const place = before.length > 0 ? `, at line ${before.length}, column ${before.at(-1)!.length + 1} of the query` : "";
  return new UserError(`${source} says: ${says.trim()}${place}`, { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) });
}

/** A float from a database's text or number. */
export function floatOf(value: unknown): number {
  const number = Number(value);
  if (Number.isNaN(number) && value !== "NaN") throw new SyntaxError("no number");
  return number;
}

const wholeNumber = /^([+-]?)0*(\d+)(?:\.0*)?$/;
const most = (1n << 63n) - 1n;

/** An integer from its digits: a number when it is exact, else a bigint; beyond 64 bits the nearest float. */
export function integerOf(digits: string): number | bigint {
  const value = Number(digits);
  if (Number.isSafeInteger(value)) return value;
  const exact = BigInt(digits);
  return exact <= most && exact >= -most - 1n ? exact : value;
}

/** A decimal of a column of kind `number`: exact when it is a whole number within 64 bits, else the nearest float. */
export function decimalOf(text: string): number | bigint {
  const whole = wholeNumber.exec(text);
  return whole ? integerOf(`${whole[1] === "-" ? "-" : ""}${whole[2]!}`) : floatOf(text);
}
