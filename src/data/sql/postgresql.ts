import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Client, ClientConfig, FieldDef, QueryArrayResult } from "pg";
import { UserError } from "../../core/error.ts";
import { isoTime } from "./iso-time.ts";
import { cellBytes, checkColumns, decimalOf, fullPage, integerOf, refusedQuery, unknownType, type QueryOptions, type SqlCell, type SqlColumn, type SqlKind, type SqlPage, type SqlSource, type SqlValue, type Surroundings } from "./sql-source.ts";

/** Reads texts of one PostgreSQL type. */
interface TextReader {
  readonly kind: SqlKind;
  readonly read: (text: string) => SqlValue;
}

const asText: TextReader = { kind: "bytes", read: (text) => text };
const asInt: TextReader = { kind: "int", read: integerOf };
const asFloat: TextReader = { kind: "float", read: Number };
const asTime: TextReader = { kind: "bytes", read: isoTime };

/** What PostgreSQL's own types are read as; dates and times as ISO 8601, in UTC where they have a zone. */
const readers: ReadonlyMap<string, TextReader> = new Map([
  ...["int2", "int4", "int8", "oid"].map((type) => [type, asInt] as const),
  ["bool", { kind: "int", read: (text: string) => (text === "t" ? 1 : 0) }],
  ["float4", asFloat], ["float8", asFloat],
  ["numeric", { kind: "number", read: decimalOf }],
  ["bytea", { kind: "bytes", read: (text: string) => Buffer.from(text.slice(2), "hex") }],
  ...["date", "timestamp", "timestamptz"].map((type) => [type, asTime] as const),
  ...["text", "varchar", "bpchar", "char", "name", "citext", "uuid", "json", "jsonb", "xml", "time", "timetz", "interval", "inet", "cidr", "macaddr", "macaddr8"].map((type) => [type, asText] as const),
]);

interface ColumnReader {
  readonly column: SqlColumn;
  readonly read: (text: string) => SqlCell;
}

interface Session {
  readonly name: string;
  readonly client: Client;
  readonly config: ClientConfig;
  readonly types: Map<number, PostgresType>;
}

interface PostgresType {
  readonly name: string;
  /** `b` base, `e` enumeration, `c` composite … */
  readonly sort: string;
  /** The type of an array's elements. */
  readonly element: number;
}

/** All is told to the transaction, not the session: a pool between may give each transaction another one. */
const opening = `BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL cursor_tuple_fraction = 1; SAVEPOINT query`;

/**
 * Connects to PostgreSQL (or what speaks its protocol). Answers are read through a server-side cursor in a read-only transaction.
 * User, password and all else that the address does not say come from PGUSER, PGPASSWORD, … and ~/.pgpass, as for psql.
 */
export async function openPostgresql(address: string, { name, workspace, environment }: Surroundings & { readonly name: string }): Promise<SqlSource> {
  const { default: pg } = await import("pg");
  const config = await clientConfig(address, workspace, environment);
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  const session: Session = { name, client, config, types: new Map() };
  try {
    await client.connect();
    await client.query(opening);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectionMistake(error, name, config);
  }
  return {
    name,
    pages: (query, options = {}) => readPages(session, query, options),
    close: () => client.end(),
  };
}

const declare = "DECLARE assay_query NO SCROLL CURSOR FOR ";

async function* readPages(session: Session, query: string, { limit = Infinity, signal }: QueryOptions): AsyncGenerator<SqlPage> {
  const { name, client } = session;
  signal?.throwIfAborted();
  const stop = () => void cancel(session);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await call(client, `${declare}${query}`);
    let columns: readonly ColumnReader[] | undefined;
    for (let size = 256, left = limit; left > 0;) {
      const asked = Math.min(size, left);
      const { rows, fields } = await call(client, `FETCH FORWARD ${asked} FROM assay_query`);
      signal?.throwIfAborted();
      const first = columns === undefined;
      const readers = columns ??= await columnReaders(session, fields);
      const page = { columns: readers.map(({ column }) => column), rows: rows.map((row) => row.map((text, i) => (text === null ? null : readers[i]!.read(text)))) };
      if (rows.length > 0 || first) yield page;
      left -= rows.length;
      if (rows.length < asked) break;
      size = nextSize(page);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw queryMistake(error, name, query);
  } finally {
    signal?.removeEventListener("abort", stop);
    // Closes the cursor, and lets the transaction go on after an error; a connection that is gone needs neither.
    await client.query("ROLLBACK TO SAVEPOINT query").catch(() => undefined);
  }
}

/** One statement in the extended protocol, which takes no second one after a semicolon; all values as texts. */
function call(client: Client, text: string): Promise<QueryArrayResult<(string | null)[]>> {
  return client.query<(string | null)[]>({ text, rowMode: "array", queryMode: "extended", types: { getTypeParser: () => (value: string) => value } } as never) as unknown as Promise<QueryArrayResult<(string | null)[]>>;
}

/** So many rows that the next page is about full, by what this one took. */
function nextSize({ rows }: SqlPage): number {
  const bytes = rows.reduce((sum, row) => sum + row.reduce((total: number, cell) => total + cellBytes(cell), 0), 0);
  return Math.max(1, Math.min(fullPage.rows, rows.length * 4, Math.floor((fullPage.bytes / Math.max(1, bytes)) * rows.length)));
}

/** Ends the running query at the server, from a second connection. When that cannot be made, the first one is cut. */
async function cancel({ client, config }: Session): Promise<void> {
  const { default: pg } = await import("pg");
  const second = new pg.Client(config);
  second.on("error", () => undefined);
  try {
    await second.connect();
    await second.query("SELECT pg_cancel_backend($1)", [(client as unknown as { readonly processID: number }).processID]);
  } catch {
    await client.end();
  } finally {
    await second.end();
  }
}

async function columnReaders(session: Session, fields: readonly FieldDef[]): Promise<readonly ColumnReader[]> {
  checkColumns(fields.map(({ name }) => name));
  await learnTypes(session, fields.map(({ dataTypeID }) => dataTypeID));
  await learnTypes(session, fields.map(({ dataTypeID }) => session.types.get(dataTypeID)?.element ?? 0));
  const { parse } = await import("postgres-array");
  return fields.map(({ name, dataTypeID, dataTypeModifier }) => {
    const type = session.types.get(dataTypeID);
    const element = type?.name.startsWith("_") ? session.types.get(type.element) : undefined;
    const reader = type && readerOf(element ?? type, dataTypeModifier);
    if (!reader) throw unknownType(name, element ? `${element.name}[]` : type?.name ?? `with the number ${dataTypeID}`, (quoted) => `CAST(${quoted} AS ${element ? "text[]" : "text"})`);
    const { kind, read } = reader;
    if (!element) return { column: { name, kind }, read };
    return { column: { name, kind }, read: (text: string) => listOf(parse(text, read), name) };
  });
}

/** A numeric with decimals is a float, whatever its values are: `modifier` holds its declared precision and scale. */
function readerOf({ name, sort }: PostgresType, modifier: number): TextReader | undefined {
  if (sort === "e") return asText;
  const scale = name === "numeric" && modifier >= 4 ? (modifier - 4) & 0x7ff : 0;
  return scale > 0 ? asFloat : readers.get(name);
}

function listOf(parsed: readonly unknown[], column: string): readonly SqlValue[] {
  if (parsed.some((value) => Array.isArray(value))) {
    throw new UserError(`column ${JSON.stringify(column)} has an array of arrays, which a list of values cannot hold`, { hint: "make it flat in the query: ARRAY(SELECT unnest(…))" });
  }
  return parsed as readonly SqlValue[];
}

async function learnTypes({ client, types }: Session, numbers: readonly number[]): Promise<void> {
  const unknown = [...new Set(numbers)].filter((number) => number !== 0 && !types.has(number));
  if (unknown.length === 0) return;
  const { rows } = await client.query<{ oid: number; typname: string; typtype: string; typelem: number }>("SELECT oid, typname, typtype, typelem FROM pg_catalog.pg_type WHERE oid = ANY($1::oid[])", [unknown]);
  for (const { oid, typname, typtype, typelem } of rows) types.set(oid, { name: typname, sort: typtype, element: typelem });
}

const secured = ["require", "verify-ca", "verify-full"] as const;

/** `sslmode` as psql has it. Not given: TLS with a checked certificate, but for servers on the same machine. */
async function clientConfig(address: string, workspace: string, environment: Surroundings["environment"]): Promise<ClientConfig> {
  const url = parseAddress(address, environment);
  const take = (name: string, variable: string): string | undefined => {
    const value = url.searchParams.get(name) ?? environment[variable];
    url.searchParams.delete(name);
    return value === "" ? undefined : value;
  };
  const [mode, rootFile, certificate, key] = [take("sslmode", "PGSSLMODE"), take("sslrootcert", "PGSSLROOTCERT"), take("sslcert", "PGSSLCERT"), take("sslkey", "PGSSLKEY")];
  if (url.password === "" && environment["PGPASSWORD"]) url.password = encodeURIComponent(environment["PGPASSWORD"]);
  const host = url.searchParams.get("host") ?? url.hostname;
  const local = host.startsWith("/") || ["localhost", "127.0.0.1", "[::1]"].includes(host);
  const chosen = mode ?? (local && rootFile === undefined ? "disable" : "verify-full");
  if (chosen !== "disable" && !(secured as readonly string[]).includes(chosen)) {
    throw new UserError(`sslmode ${JSON.stringify(chosen)} is not known`, { hint: `known: disable, ${secured.join(", ")}` });
  }
  const file = async (path: string | undefined) => (path === undefined ? undefined : readFile(resolve(workspace, path), "utf8"));
  const [ca, cert, keyText] = [await file(rootFile), await file(certificate), await file(key)];
  const ssl = {
    rejectUnauthorized: chosen !== "require" || ca !== undefined,
    ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(keyText === undefined ? {} : { key: keyText }),
    ...(chosen === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
  };
  return { connectionString: url.href, connectionTimeoutMillis: 30_000, application_name: "assay", keepAlive: true, ssl: chosen === "disable" ? false : ssl };
}

/** The address with its host: that of `?host=` (a folder for a socket) or of PGHOST where none stands before the port. */
function parseAddress(address: string, environment: Surroundings["environment"]): URL {
  const text = address.replace(/^(\w+:\/\/(?:[^/?#@]*@)?)(?=[/?]|$)/, "$1localhost");
  try {
    const url = new URL(text);
    if (text !== address && !url.searchParams.has("host") && environment["PGHOST"]) url.searchParams.set("host", environment["PGHOST"]);
    return url;
  } catch {
    throw new UserError("the address of the PostgreSQL server cannot be read", { hint: "postgresql://user@host:5432/database?sslmode=verify-full; signs such as @ and / in a password are written %40 and %2F" });
  }
}

const connectionHints: Readonly<Record<string, string>> = {
  ECONNREFUSED: "no server listens there: check host and port",
  ENOTFOUND: "the name of the host is not known: check the address",
  "28P01": "check the user, and the password in PGPASSWORD or in the variable that holds the address",
  "28000": "the server does not let this user in from here (pg_hba.conf)",
  "3D000": "check the name of the database, the last part of the address",
  DEPTH_ZERO_SELF_SIGNED_CERT: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
  SELF_SIGNED_CERT_IN_CHAIN: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host name: use that one, or sslmode=verify-ca",
};

function connectionMistake(error: unknown, name: string, { connectionString = "" }: ClientConfig): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const says = error instanceof AggregateError ? error.errors.map(String).join(", ") : error.message;
  const { password } = new URL(connectionString);
  if (/client password must be a string/.test(says)) return new UserError(`${name}: the PostgreSQL server asks for a password`, { hint: "set PGPASSWORD, or put the whole address into an environment variable: connection: ${DATABASE_URL}" });
  const code = "code" in error ? String(error.code) : "";
  const hint = connectionHints[code] ?? (/not support SSL/.test(says) ? "the server has no TLS: sslmode=disable sends everything, the password too, as it is" : undefined);
  const safe = password === "" ? says : says.replaceAll(decodeURIComponent(password), "…").replaceAll(password, "…");
  return new UserError(`${name}: cannot connect to PostgreSQL: ${safe}`, hint === undefined ? {} : { hint });
}

/** The server's words with the place in the query. Errors without PostgreSQL's code are none of the user's, unless the connection was lost. */
function queryMistake(error: unknown, name: string, query: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  if (/^Connection terminated|ECONNRESET/.test(error.message)) return new UserError(`${name}: the connection was lost while rows were read (${error.message})`, { cause: error });
  if (!("severity" in error)) return error;
  const at = "position" in error && typeof error.position === "string" ? Number(error.position) - declare.length : undefined;
  const hint = "hint" in error && typeof error.hint === "string" ? error.hint : undefined;
  return refusedQuery(name, error.message, { query, at, hint, cause: error });
}
