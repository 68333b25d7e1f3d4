import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clip } from "../../core/clip.ts";
import { grouped } from "../../core/counted.ts";
import { nearest, UserError } from "../../core/error.ts";
import { unitOf, type ExampleRow, type Finding } from "../../core/finding.ts";
import type { Batch, BytesColumn, IntColumn } from "../../data/batch.ts";
import { openParquetWriter } from "../../data/parquet-writer.ts";
import type { SourceColumn } from "../../data/source.ts";
import { openDuckdbViews } from "../../data/sql/duckdb.ts";
import type { SqlCell, SqlSource } from "../../data/sql/sql-source.ts";
import { FeatureNameStatistics_Type as Type } from "../../statistics/statistics_pb.ts";
import type { DatasetView, FeatureView } from "../feature-view.ts";
import type { PlacedRows } from "../rows/row-search.ts";

/** A query that must return nothing. */
export interface SelectRule {
  readonly name: string;
  /** SQL of DuckDB over tables named as the splits; `_file` and `_line` tell where a row comes from. */
  readonly query: string;
  readonly severity?: "error" | "warning";
  readonly description?: string;
}

/** The rows of a split, as a table. */
export interface SelectTable {
  readonly name: string;
  readonly view: DatasetView;
  /** The rows with these features. */
  rows(columns: readonly string[]): AsyncIterable<PlacedRows>;
}

/** How queries are run. */
export interface SelectRuleOptions {
  /** The folder beside which DuckDB is installed. */
  readonly workspace: string;
  /** Rows told of each rule; 3 when not given. */
  readonly most?: number | undefined;
  /** Features whose values are not told. */
  readonly mask?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one query in seconds; 300 when not given. */
  readonly seconds?: number;
}

const usually = 3;
const longestText = 60;
const mostColumns = 12;

/** Refuses queries that cannot be read, or name tables and features that there are not: all of them at once, without a row. */
export async function checkSelectRules(rules: readonly SelectRule[], tables: readonly Pick<SelectTable, "name" | "view">[], { workspace }: Pick<SelectRuleOptions, "workspace">): Promise<void> {
  const laidOut = tables.map(({ name, view }) => ({ name, columns: columnsOf(view) }));
  const views = laidOut.map(({ name, columns }) => ({ name, select: selectOf(columns, `(SELECT ${columns.map((column) => `NULL::${storedType(column)} AS ${identifier(column.name)}`).join(", ")}) WHERE false`) }));
  const source = await openDuckdbViews({ workspace, views, files: [], folder: join(tmpdir(), "assay-no-rows") });
  const mistakes: UserError[] = [];
  try {
    for (const rule of rules) {
      try {
        for await (const _ of source.pages(rule.query, { limit: 1 })) break;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        mistakes.push(named(rule, error, laidOut));
      }
    }
  } finally {
    await source.close();
  }
  if (mistakes.length > 0) throw new UserError(mistakes.flatMap((mistake) => mistake.mistakes));
}

/**
 * Runs each query over the tables by DuckDB, which is the user's to install, and tells the ones that return rows. Queries are checked against
 * the tables before a row is read. They reach these tables and nothing else: no file, no network, no environment.
 */
export async function judgeSelectRules(rules: readonly SelectRule[], tables: readonly SelectTable[], options: SelectRuleOptions): Promise<readonly Finding[]> {
  if (rules.length === 0) return [];
  await checkSelectRules(rules, tables, options);
  const folder = await mkdtemp(join(tmpdir(), "assay-select-"));
  try {
    const stored = tables.map((table, i) => ({ table, columns: columnsOf(table.view), file: join(folder, `${i}.parquet`) }));
    for (const { table, columns, file } of stored) await store(file, { ...table, columns }, options.signal);
    const views = stored.map(({ table, columns, file }) => ({ name: table.name, select: selectOf(columns, `read_parquet('${file.replaceAll("'", "''")}')`) }));
    const source = await openDuckdbViews({ workspace: options.workspace, views, files: stored.map(({ file }) => file), folder: join(folder, "spill") });
    try {
      const features = new Set(stored.flatMap(({ columns }) => columns.map(({ name }) => name)));
      const findings: Finding[] = [];
      for (const rule of rules) findings.push(...await judge(rule, source, { ...options, features }));
      return findings;
    } finally {
      await source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface TableColumn extends SourceColumn {
  readonly type: "int" | "float" | "bytes" | "empty";
  readonly text: boolean;
  readonly several: boolean;
}

const places: readonly TableColumn[] = [{ name: "_file", type: "bytes", text: true, several: false }, { name: "_line", type: "int", text: false, several: false }];

/** The features that a table can have: those that are no structs and in none; then where each row is from. */
function columnsOf({ features }: DatasetView): readonly TableColumn[] {
  const own = [...features.values()].flatMap((feature): TableColumn[] => {
    const { path: [name, ...more], levels } = feature;
    if (name === undefined || more.length > 0 || levels.length > 1 || feature.type === Type.STRUCT || places.some((place) => place.name === name)) return [];
    return [{ name, type: typeOf(feature), text: feature.type !== Type.BYTES, several: levels.some(({ max }) => max > 1) }];
  });
  return [...own, ...places];
}

function typeOf({ type, values }: FeatureView): TableColumn["type"] {
  return values === 0 ? "empty" : type === Type.INT ? "int" : type === Type.FLOAT ? "float" : "bytes";
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function storedType({ type }: TableColumn): string {
  return `${{ int: "BIGINT", float: "FLOAT", bytes: "BLOB", empty: "INTEGER" }[type]}[]`;
}

/** Each feature as people name it: its value, or the list of its values where it has several. */
function selectOf(columns: readonly TableColumn[], from: string): string {
  const items = columns.map(({ name, type, text, several }) => {
    const column = identifier(name);
    const decodes = type === "bytes" && text;
    const value = several ? (decodes ? `list_transform(${column}, lambda x: decode(x))` : column) : decodes ? `decode(${column}[1])` : `${column}[1]`;
    return `${value} AS ${column}`;
  });
  return `SELECT ${items.join(", ")} FROM ${from}`;
}

async function store(path: string, { columns, rows }: SelectTable & { readonly columns: readonly TableColumn[] }, signal: AbortSignal | undefined): Promise<void> {
  const writer = await openParquetWriter(path, columns);
  try {
    for await (const { batch, place } of rows(columns.slice(0, -places.length).map(({ name }) => name))) {
      signal?.throwIfAborted();
      await writer.write(placedBatch(batch, place));
    }
    await writer.close();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

function placedBatch({ length, columns }: Batch, place: PlacedRows["place"]): Batch {
  const found = Array.from({ length }, (_, row) => place(row));
  const names = found.map(({ file }) => Buffer.from(file));
  const offsets = new Int32Array(length + 1);
  names.forEach((name, i) => { offsets[i + 1] = offsets[i]! + name.length; });
  const files: BytesColumn = { type: "bytes", bytes: Buffer.concat(names), offsets };
  const lines: IntColumn = { type: "int", values: Float64Array.from(found, ({ number }) => number) };
  return { length, columns: new Map([...columns, ["_file", files], ["_line", lines]]) };
}

function named({ name }: SelectRule, error: UserError, tables: readonly { readonly name: string; readonly columns: readonly TableColumn[] }[]): UserError {
  return new UserError(error.mistakes.map((mistake) => {
    const column = /(?:Referenced column|column named) "([^"]*)"|does not have a column named "([^"]*)"/.exec(mistake.message);
    const table = /Table with name (\S+) does not exist/.exec(mistake.message)?.[1];
    const wanted = column?.[1] ?? column?.[2] ?? table;
    const near = wanted === undefined ? undefined : nearest(wanted, table === undefined ? tables.flatMap(({ columns }) => columns.map((one) => one.name)) : tables.map((one) => one.name));
    const hint = near === undefined ? (mistake.hint ?? (table === undefined ? undefined : `tables: ${tables.map((one) => one.name).join(", ")}`)) : `did you mean ${near}?`;
    return { ...mistake, message: `rule ${JSON.stringify(name)}: ${mistake.message}`, ...(hint !== undefined && { hint }) };
  }));
}

interface Judging extends SelectRuleOptions {
  readonly features: ReadonlySet<string>;
}

async function judge(rule: SelectRule, source: SqlSource, { most = usually, mask = [], signal, seconds = 300, features }: Judging): Promise<readonly Finding[]> {
  const late = AbortSignal.timeout(seconds * 1000);
  let total = 0;
  const shown: { readonly names: readonly string[]; readonly row: readonly SqlCell[] }[] = [];
  try {
    for await (const { columns, rows } of source.pages(rule.query, { signal: signal ? AbortSignal.any([signal, late]) : late })) {
      const names = columns.map(({ name }) => name);
      for (const row of rows.slice(0, Math.max(0, most - shown.length))) shown.push({ names, row });
      total += rows.length;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) throw new UserError(`rule ${JSON.stringify(rule.name)} takes longer than ${seconds} seconds`, { hint: "compare fewer rows with each other" });
    throw error instanceof UserError ? named(rule, error, []) : error;
  }
  if (total === 0) return [];
  const masks = new Set(mask);
  const mentions = mask.some((name) => rule.query.toLowerCase().includes(name.toLowerCase()));
  // What is computed may hold a masked value under another name.
  const hidden = (name: string): boolean => masks.size > 0 && !places.some((place) => place.name === name) && (mentions || masks.has(name) || !features.has(name));
  return [findingOf(rule, total, shown.map(({ names, row }) => toldRow(names, row, hidden)))];
}

type ToldRow = ExampleRow | string;

function findingOf({ name, severity = "error", description }: SelectRule, total: number, told: readonly ToldRow[]): Finding {
  const rows = told.filter((row) => typeof row !== "string");
  const evidence = told.filter((row) => typeof row === "string");
  const said = description === undefined ? "" : `${description.replace(/[.\s]+$/, "")}. `;
  return {
    rule: "select-rule", severity, subject: name, message: `${said}The query returns rows.`, observed: `${grouped(total)} ${total === 1 ? "row" : "rows"}`, limit: "none",
    ...(rows.length > 0 && { rows }), ...(evidence.length > 0 && { evidence }),
  };
}

/** A row with its place where the query gives that, else its values alone. */
function toldRow(names: readonly string[], row: readonly SqlCell[], hidden: (name: string) => boolean): ToldRow {
  const [file, line] = [row[names.indexOf("_file")], row[names.indexOf("_line")]];
  const values = names.flatMap((name, i): (readonly [string, string])[] => (name === "_file" || name === "_line" ? [] : [[clip(name, 80), hidden(name) ? "***" : cellText(row[i]!)]])).slice(0, mostColumns);
  if (typeof file === "string" && typeof line === "number") return { file, number: line, unit: unitOf(file), values };
  return values.map(([name, value]) => `${name} = ${value}`).join(", ");
}

function cellText(cell: SqlCell): string {
  if (cell === null) return "NULL";
  if (typeof cell === "string") return JSON.stringify(clip(cell, longestText));
  if (cell instanceof Uint8Array) return `${grouped(cell.length)} bytes`;
  // Features are float32.
  if (typeof cell === "number") return String(Math.fround(cell) === cell && !Number.isInteger(cell) ? Number(cell.toPrecision(7)) : cell);
  if (typeof cell === "bigint") return String(cell);
  return `[${cell.slice(0, 5).map((value) => cellText(value)).join(", ")}${cell.length > 5 ? `, … ${grouped(cell.length)} values` : ""}]`;
}
