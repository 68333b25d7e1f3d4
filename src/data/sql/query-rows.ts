import { UserError } from "../../core/error.ts";
import { asDigest, digestOf, type Digest } from "../../core/digest.ts";
import type { Column } from "../batch.ts";
import { joinTypes, type FileContents, type ReadLimit, type SourceBatch, type SourceColumn, type SourceType } from "../source.ts";
import { rowDigest } from "./row-digest.ts";
import type { SqlCell, SqlKind, SqlPage, SqlSource, SqlValue } from "./sql-source.ts";

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
export async function describeQuery({ source, text, ordered = false, signal }: Query, { limit }: ReadLimit = {}): Promise<QueryContents> {
  const digest = rowDigest(ordered);
  let names: readonly string[] = [];
  let types: SourceType[] = [];
  let rows = 0;
  for await (const page of source.pages(text, { limit, signal })) {
    if (names.length === 0) [names, types] = [page.columns.map(({ name }) => name), page.columns.map(() => "empty")];
    page.columns.forEach(({ kind }, i) => { types[i] = joinTypes(types[i]!, typeOfCells(page, i, kind))!; });
    for (const row of page.rows) {
      checkLists(row, names);
      digest.add(row);
    }
    rows += page.rows.length;
  }
  return { columns: names.map((name, i) => ({ name, type: types[i]! })), rows, digest: asDigest(digestOf(`${JSON.stringify(names)}\n${digest.finish()}`).slice("sha256:".length)) };
}

function checkLists(row: readonly SqlCell[], names: readonly string[]): void {
  const at = row.findIndex((cell) => Array.isArray(cell) && cell.includes(null));
  if (at < 0) return;
  throw new UserError(`column ${JSON.stringify(names[at])} has an array with NULL in it, which a list of values cannot hold`, { hint: "take it out in the query, for instance array_remove(…, NULL)" });
}

function typeOfCells({ rows }: SqlPage, column: number, kind: SqlKind): SourceType {
  let type: SourceType = "empty";
  for (const row of rows) {
    const cell = row[column]!;
    if (cell === null) continue;
    if (kind === "int" || kind === "float" || kind === "bytes") return kind;
    for (const value of Array.isArray(cell) ? (cell as readonly SqlValue[]) : [cell as SqlValue]) type = joinTypes(type, typeOfValue(value, kind))!;
    if (type === "bytes") return type;
  }
  return type;
}

function typeOfValue(value: SqlValue, kind: SqlKind): SourceType {
  if (value === null) return "empty";
  if (typeof value === "bigint") return "int";
  if (typeof value !== "number") return "bytes";
  return kind === "number" && Number.isSafeInteger(value) ? "int" : "float";
}

/** The rows of an answer as batches with these columns. With `expected`, an answer that differs from what was described is a `UserError`. */
export async function* readQuery({ source, text, ordered = false, signal }: Query, columns: readonly SourceColumn[], { limit, expected }: ReadLimit & { readonly expected?: QueryContents | undefined }): AsyncGenerator<SourceBatch> {
  const digest = rowDigest(ordered);
  let first = 1;
  let names: readonly string[] = [];
  for await (const page of source.pages(text, { limit, signal })) {
    names = page.columns.map(({ name }) => name);
    if (expected) for (const row of page.rows) digest.add(row);
    const from = first;
    if (page.rows.length > 0) yield { batch: { length: page.rows.length, columns: columnsOf(page, columns, source.name) }, file: source.name, line: (row) => from + row };
    first += page.rows.length;
  }
  if (expected && digestOf(`${JSON.stringify(names)}\n${digest.finish()}`) !== expected.digest) throw changed(source.name);
}

function changed(source: string): UserError {
  return new UserError(`the rows of the query to ${source} changed while they were read`, {
    hint: "run again; a query that gives other rows each time (random, now, LIMIT without ORDER BY) needs an ORDER BY or a fixed time, or fingerprint: text",
  });
}

function columnsOf(page: SqlPage, wanted: readonly SourceColumn[], source: string): ReadonlyMap<string, Column> {
  return new Map(wanted.map(({ name, type }) => {
    const at = page.columns.findIndex((column) => column.name === name);
    if (at < 0) throw changed(source);
    return [name, columnOf(page.rows.map((row) => row[at]!), type, source)] as const;
  }));
}

function columnOf(cells: readonly SqlCell[], type: SourceType, source: string): Column {
  const { values, shape } = flatten(cells);
  switch (type) {
    case "int": return { type, ...integers(values, source), ...shape };
    case "float": return { type, values: Float32Array.from(values, (value) => toNumber(value, source)), ...shape };
    case "bytes": return { type, ...byteStrings(values), ...shape };
    default:
      if (values.length > 0) throw changed(source);
      return { type: "empty" };
  }
}

interface Flat {
  readonly values: readonly Exclude<SqlValue, null>[];
  readonly shape: { readonly rowOffsets?: Int32Array; readonly present?: Uint8Array };
}

/** The values of all rows one after the other; NULL is missing, an empty array is present. */
function flatten(cells: readonly SqlCell[]): Flat {
  if (cells.every((cell) => cell !== null && !Array.isArray(cell))) return { values: cells as readonly Exclude<SqlValue, null>[], shape: {} };
  const values: Exclude<SqlValue, null>[] = [];
  const rowOffsets = new Int32Array(cells.length + 1);
  const present = new Uint8Array(cells.length);
  cells.forEach((cell, row) => {
    if (Array.isArray(cell)) for (const value of cell as readonly Exclude<SqlValue, null>[]) values.push(value);
    else if (cell !== null) values.push(cell as Exclude<SqlValue, null>);
    present[row] = cell === null ? 0 : 1;
    rowOffsets[row + 1] = values.length;
  });
  return { values, shape: { rowOffsets, present } };
}

function integers(values: readonly Exclude<SqlValue, null>[], source: string): { readonly values: Float64Array; readonly wide?: BigInt64Array } {
  let beyond = false;
  const numbers = Float64Array.from(values, (value) => {
    const number = Number(value);
    if ((typeof value !== "bigint" && typeof value !== "number") || (typeof value === "number" && !Number.isSafeInteger(value))) throw changed(source);
    if (!Number.isSafeInteger(number)) beyond = true;
    return number;
  });
  return beyond ? { values: numbers, wide: BigInt64Array.from(values, (value) => BigInt(value as number | bigint)) } : { values: numbers };
}

function toNumber(value: Exclude<SqlValue, null>, source: string): number {
  if (typeof value !== "number" && typeof value !== "bigint") throw changed(source);
  return Number(value);
}

function byteStrings(values: readonly Exclude<SqlValue, null>[]): { readonly bytes: Uint8Array; readonly offsets: Int32Array } {
  const parts = values.map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value))));
  const offsets = new Int32Array(parts.length + 1);
  parts.forEach((part, i) => { offsets[i + 1] = offsets[i]! + part.length; });
  return { bytes: Buffer.concat(parts), offsets };
}

/** The columns of several answers that are read together, in the order of the first; each must have the same names. */
export function joinAnswers(answers: readonly { readonly split: string; readonly columns: readonly SourceColumn[] }[]): readonly SourceColumn[] {
  const [first, ...others] = answers;
  if (!first) return [];
  const columns = first.columns.map((column) => ({ ...column }));
  for (const { split, columns: found } of others) {
    const missing = columns.find(({ name }) => !found.some((column) => column.name === name));
    const surplus = found.find(({ name }) => !columns.some((column) => column.name === name));
    if (missing ?? surplus) throw new UserError(`the query of ${missing ? split : first.split} gives no column ${JSON.stringify((missing ?? surplus)!.name)}, the one of ${missing ? first.split : split} does`, { hint: "queries that are read together give the same columns" });
    for (const column of columns) column.type = joinTypes(column.type, found.find(({ name }) => name === column.name)!.type)!;
  }
  return columns;
}
