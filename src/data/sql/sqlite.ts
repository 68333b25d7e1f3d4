import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InitSqlJsStatic, Statement } from "sql.js";
import { UserError } from "../../core/error.ts";
import { checkColumns, pagesOf, refusedQuery, type QueryOptions, type SqlPage, type SqlSource, type SqlValue } from "./sql-source.ts";

/** A query in work: the names of its columns, and its rows one by one. Integers are bigints, so that 3 and 3.0 stay apart. */
interface SqliteQuery {
  readonly names: readonly string[];
  readonly rows: Iterable<readonly SqlValue[]>;
}

interface SqliteFile {
  readonly path: string;
  readonly name: string;
}

interface Sqlite {
  begin(query: string): SqliteQuery;
  close(): void;
}

/** A file of SQLite, opened to be read only. What a value is, it tells by itself, as SQLite has it: the type of a column is the most general of its values'. */
export async function openSqlite(file: SqliteFile, ways: readonly ((file: SqliteFile) => Promise<Sqlite | undefined>)[] = [openBuiltIn, openAssembled]): Promise<SqlSource> {
  const { name } = file;
  if (!existsSync(file.path)) throw new UserError(`the SQLite file ${name} does not exist`, { hint: "the path is relative to the pipeline's folder" });
  let database: Sqlite | undefined;
  for (const way of ways) database ??= await way(file);
  if (!database) throw new Error("no way to read SQLite");
  return sourceOf(database, name);
}

function sourceOf(database: Sqlite, name: string): SqlSource {
  return {
    name,
    pages: (query, options = {}) => readPages(database, name, query, options),
    async close() { database.close(); },
  };
}

async function* readPages(database: Sqlite, name: string, query: string, options: QueryOptions): AsyncGenerator<SqlPage> {
  options.signal?.throwIfAborted();
  try {
    const { names, rows } = database.begin(query);
    checkColumns(names);
    yield* pagesOf(names.map((column) => ({ name: column, kind: "any" as const })), rows, options);
  } catch (error) {
    if (error instanceof UserError || options.signal?.aborted || !(error instanceof Error)) throw error;
    throw refusedQuery(name, error.message, { cause: error });
  }
}

/** Node's own SQLite, where this Node has it with all that is needed (22.16, 24). */
async function openBuiltIn({ path }: SqliteFile): Promise<Sqlite | undefined> {
  if (!process.getBuiltinModule?.("node:sqlite")) return undefined;
  const { DatabaseSync, StatementSync } = await import("node:sqlite");
  if (typeof StatementSync.prototype.columns !== "function" || typeof StatementSync.prototype.setReturnArrays !== "function") return undefined;
  const database = new DatabaseSync(path, { readOnly: true, allowExtension: false });
  return {
    begin(query) {
      const statement = database.prepare(query);
      statement.setReadBigInts(true);
      statement.setReturnArrays(true);
      return { names: statement.columns().map(({ name }) => name), rows: statement.iterate() as unknown as Iterable<readonly SqlValue[]> };
    },
    close: () => database.close(),
  };
}

/** Most bytes of a file that is read without Node's own SQLite, which needs all of it in memory. */
const mostAssembled = 1 << 30;

/** SQLite as WebAssembly, for a Node without its own: holds the whole file in memory. */
export async function openAssembled({ path, name }: SqliteFile): Promise<Sqlite> {
  const { size } = await stat(path);
  if (size > mostAssembled) throw new UserError(`the SQLite file ${name} has ${size} bytes, too many for Node ${process.versions.node}`, { hint: "Node 22.16 or newer reads it piece by piece" });
  const { Database } = await loadAssembled()();
  const database = new Database(await readFile(path));
  database.run("PRAGMA query_only = 1");
  return {
    begin(query) {
      const statement = database.prepare(query);
      return { names: statement.getColumnNames(), rows: rowsOf(statement) };
    },
    close: () => database.close(),
  };
}

/** Beside a bundle lies a copy, since sql.js does not bear being a part of one; its WebAssembly is within. */
function loadAssembled(): InitSqlJsStatic {
  const require = createRequire(import.meta.url);
  const copies = [dirname(fileURLToPath(import.meta.url)), dirname(process.argv[1] ?? "")].map((folder) => join(folder, "sql-wasm-inline.cjs"));
  const installed = "sql.js/dist/sql-wasm-inline.js";
  return require(copies.find((copy) => existsSync(copy)) ?? require.resolve(installed)) as InitSqlJsStatic;
}

function* rowsOf(statement: Statement): Generator<readonly SqlValue[]> {
  try {
    while (statement.step()) yield (statement.get as (parameters: null, options: object) => SqlValue[]).call(statement, null, { useBigInt: true });
  } finally {
    statement.free();
  }
}
