import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { UserError } from "../../core/error.ts";
import { isoDate, isoTime } from "./iso-time.ts";
import { checkColumns, decimalOf, integerOf, pagesOf, refusedQuery, unknownType, type QueryOptions, type SqlCell, type SqlKind, type SqlPage, type SqlSource, type SqlValue } from "./sql-source.ts";

/** As much of `@duckdb/node-api` as is used: it is the user's, not ours. */
interface DuckdbModule {
  readonly DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<DuckdbInstance> };
}
interface DuckdbInstance {
  connect(): Promise<DuckdbConnection>;
  closeSync(): void;
}
interface DuckdbConnection {
  run(sql: string): Promise<unknown>;
  extractStatements(sql: string): Promise<{ readonly count: number; prepare(index: number): Promise<DuckdbStatement> }>;
  interrupt(): void;
  closeSync(): void;
}
interface DuckdbStatement {
  readonly statementType: number;
  stream(): Promise<DuckdbResult>;
  destroySync(): void;
}
interface DuckdbResult {
  columnNames(): string[];
  columnTypes(): DuckdbType[];
  fetchChunk(): Promise<{ readonly rowCount: number; getRows(): unknown[][] } | null>;
}
interface DuckdbType {
  readonly typeId: number;
  readonly scale?: number;
  readonly valueType?: DuckdbType;
  toString(): string;
}

interface DuckdbFile {
  /** Absolute; `undefined` for a database in memory, for queries over files. */
  readonly path: string | undefined;
  readonly name: string;
  /** Where `@duckdb/node-api` is looked for, and where relative paths in queries begin. */
  readonly workspace: string;
}

/** A DuckDB file, opened to be read only, or DuckDB over files (`FROM 'data/*.parquet'`). DuckDB itself is the user's to install. */
export async function openDuckdb({ path, name, workspace }: DuckdbFile): Promise<SqlSource> {
  if (path !== undefined && !existsSync(path)) throw new UserError(`the DuckDB file ${name} does not exist`, { hint: "the path is relative to the pipeline's folder" });
  const { DuckDBInstance } = loadDuckdb(workspace);
  try {
    const instance = await DuckDBInstance.create(path ?? ":memory:", path === undefined ? {} : { access_mode: "READ_ONLY" });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(`SET file_search_path = '${workspace.replaceAll("'", "''")}'`);
    return {
      name,
      pages: (query, options = {}) => readPages(connection, name, query, options),
      async close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    throw mistakeOf(error, name);
  }
}

/** What may be read of DuckDB: views on these files, and nothing else. */
interface DuckdbViews {
  /** The folder beside which DuckDB is installed. */
  readonly workspace: string;
  readonly views: readonly { readonly name: string; readonly select: string }[];
  /** Absolute paths of the files that the views read. */
  readonly files: readonly string[];
  /** What does not fit into memory goes here. */
  readonly folder: string;
}

/**
 * DuckDB over views for queries of strangers: no other file, no network, no extension and no setting can be reached from them. One thread, so that
 * equal data give equal rows in equal order.
 */
export async function openDuckdbViews({ workspace, views, files, folder }: DuckdbViews): Promise<SqlSource> {
  const name = "DuckDB";
  const { DuckDBInstance } = loadDuckdb(workspace);
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  try {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1", temp_directory: folder, autoinstall_known_extensions: "false", autoload_known_extensions: "false", allow_community_extensions: "false" });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    for (const view of views) await connection.run(`CREATE VIEW "${view.name.replaceAll('"', '""')}" AS ${view.select}`);
    if (files.length > 0) await connection.run(`SET allowed_paths = [${files.map(quoted).join(", ")}]`);
    await connection.run("SET enable_external_access = false");
    await connection.run("SET lock_configuration = true");
    return {
      name,
      pages: (query, options = {}) => readPages(connection, name, query, options),
      async close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    throw mistakeOf(error, name);
  }
}

const wanted = "@duckdb/node-api";

/** Refuses a workspace beside which DuckDB is not installed, without loading it. */
export function checkDuckdb(workspace: string): void {
  try {
    createRequire(join(workspace, "package.json")).resolve(wanted);
  } catch {
    throw new UserError(`DuckDB is not installed beside the pipeline (${workspace})`, { hint: `npm i ${wanted}` });
  }
}

function loadDuckdb(workspace: string): DuckdbModule {
  checkDuckdb(workspace);
  return createRequire(join(workspace, "package.json"))(wanted) as DuckdbModule;
}

/** The number that DuckDB gives statements which read. */
const select = 1;

async function* readPages(connection: DuckdbConnection, name: string, query: string, options: QueryOptions): AsyncGenerator<SqlPage> {
  const { signal } = options;
  signal?.throwIfAborted();
  const stop = () => connection.interrupt();
  signal?.addEventListener("abort", stop, { once: true });
  let statement: DuckdbStatement | undefined;
  try {
    const statements = await connection.extractStatements(query);
    if (statements.count !== 1) throw new UserError(`the query has ${statements.count} statements`, { hint: "one that reads: SELECT …" });
    statement = await statements.prepare(0);
    if (statement.statementType !== select) throw new UserError("the query does more than read", { hint: "only SELECT and FROM are run" });
    const result = await statement.stream();
    const names = result.columnNames();
    checkColumns(names);
    const readers = result.columnTypes().map((type, i) => readerOf(type, names[i]!));
    yield* pagesOf(names.map((column, i) => ({ name: column, kind: readers[i]!.kind })), rowsOf(result, readers), options);
  } catch (error) {
    signal?.throwIfAborted();
    throw mistakeOf(error, name);
  } finally {
    signal?.removeEventListener("abort", stop);
    statement?.destroySync();
  }
}

async function* rowsOf(result: DuckdbResult, readers: readonly Reader[]): AsyncGenerator<readonly SqlCell[]> {
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    for (const row of chunk.getRows()) yield row.map((value, i) => (value === null ? null : readers[i]!.read(value)));
  }
}

interface Reader {
  readonly kind: SqlKind;
  read(value: unknown): SqlCell;
}

const integer = (value: unknown): SqlValue => (typeof value === "bigint" ? integerOf(String(value)) : Number(value));
const asInt: Reader = { kind: "int", read: integer };
const asWide: Reader = { kind: "number", read: integer };
const asFloat: Reader = { kind: "float", read: Number };
const asText: Reader = { kind: "bytes", read: String };
const asBytes: Reader = { kind: "bytes", read: (value) => (value as { readonly bytes: Uint8Array }).bytes };
const asTime: Reader = { kind: "bytes", read: (value) => isoTime(String(value)) };

/** DuckDB's numbers of types. */
const readers: ReadonlyMap<number, Reader> = new Map([
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((id) => [id, asInt] as const),
  ...[9, 16, 32].map((id) => [id, asWide] as const),
  [10, asFloat], [11, asFloat],
  [13, { kind: "bytes", read: (value) => { const { days } = value as { readonly days: number }; return Math.abs(days) < 2 ** 31 - 2 ? isoDate(days) : String(value); } }],
  [12, asTime], [20, asTime], [21, asTime], [22, asTime],
  [31, { kind: "bytes", read: (value) => isoTime(String(value)) }],
  [18, asBytes],
  ...[14, 15, 17, 23, 27, 30, 39].map((id) => [id, asText] as const),
  [36, asText],
]);

const decimal = 19, list = 24, array = 33;

function readerOf(type: DuckdbType, column: string): Reader {
  if (type.typeId === decimal) return type.scale === 0 ? { kind: "number", read: (value) => decimalOf(String(value)) } : { kind: "float", read: (value) => Number(String(value)) };
  if ((type.typeId === list || type.typeId === array) && type.valueType) {
    const inner = readerOf(type.valueType, column);
    if (type.valueType.typeId === list || type.valueType.typeId === array) throw unknownType(column, String(type));
    return { kind: inner.kind, read: (value) => (value as { readonly items: readonly unknown[] }).items.map((item) => (item === null ? null : (inner.read(item) as SqlValue))) };
  }
  const known = readers.get(type.typeId);
  if (!known) throw unknownType(column, String(type));
  return known;
}

function mistakeOf(error: unknown, name: string): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !/Error: /.test(error.message)) return error;
  const [says, ...detail] = error.message.split("\n");
  const line = /^LINE (\d+):/.exec(detail.find((text) => text.startsWith("LINE ")) ?? "")?.[1];
  return refusedQuery(name, line === undefined ? says! : `${says}, at line ${line} of the query`, { cause: error });
}
