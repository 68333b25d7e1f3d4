import { UserError } from "../../core/error.ts";
import { requestJson, type JsonAnswer } from "./http-json.ts";
import { isoTime, isoZonedTime } from "./iso-time.ts";
import { secretOf } from "./secret.ts";
import { checkColumns, decimalOf, floatOf, integerOf, pagesOf, readRow, refusedQuery, unknownType, type QueryOptions, type SqlCell, type SqlPage, type SqlSource, type SqlValue, type Surroundings, type ValueReader } from "./sql-source.ts";

/** How a coordinator of Presto or Trino is reached: TFX's parameters of its PrestoExampleGen. */
export interface TrinoConnection {
  readonly host: string;
  /** Default 8080, with https 443. */
  readonly port?: number;
  readonly user: string;
  /** What the server's log names as the source of the query. */
  readonly source?: string;
  readonly catalog?: string;
  readonly schema?: string;
  /** Default `https` with a password or token, else `http`. */
  readonly httpScheme?: "http" | "https";
  /** `${NAME}` of the environment variable that holds the password of `user`. */
  readonly password?: string;
  /** `${NAME}` of the environment variable that holds a token (JWT). */
  readonly token?: string;
  /** How often a request is sent before it is given up. Default 5. */
  readonly maxAttempts?: number;
  /** Seconds one request may take. Default 30. */
  readonly requestTimeout?: number;
}

interface Coordinator {
  readonly name: string;
  readonly origin: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly attempts: number;
}

/** The part of an answer of the protocol that is used. */
interface QueryResults {
  readonly nextUri?: string;
  readonly columns?: readonly { readonly name: string; readonly type: string }[];
  readonly data?: readonly (readonly unknown[])[];
  readonly error?: { readonly message?: string; readonly errorName?: string; readonly errorLocation?: { readonly lineNumber: number; readonly columnNumber: number } };
}

/** A coordinator of Trino or Presto, asked through their HTTP protocol. Nothing is sent before a query is. */
export function openTrino(protocol: "trino" | "presto", connection: TrinoConnection, surroundings: Surroundings): SqlSource {
  const coordinator = coordinatorOf(protocol, connection, surroundings);
  return {
    name: coordinator.name,
    pages: (query, options = {}) => readPages(coordinator, query, options),
    close: async () => undefined,
  };
}

function coordinatorOf(protocol: "trino" | "presto", connection: TrinoConnection, surroundings: Surroundings): Coordinator {
  const { host, user, source = "assay", catalog, schema, password, token, maxAttempts = 5, requestTimeout = 30 } = connection;
  const secret = password !== undefined || token !== undefined;
  const scheme = connection.httpScheme ?? (secret ? "https" : "http");
  if (!/^[\w.-]+$|^\[[0-9a-f:.]+\]$/i.test(host)) throw new UserError(`host ${JSON.stringify(host)} is no name of a host`, { hint: "without scheme and port: trino.example" });
  if (secret && scheme === "http" && !["localhost", "127.0.0.1", "[::1]"].includes(host)) throw new UserError(`a password or token would be sent to ${host} as it is`, { hint: "httpScheme: https" });
  const prefix = protocol === "trino" ? "X-Trino" : "X-Presto";
  const entries = { User: user, Source: source, Catalog: catalog, Schema: schema, "Time-Zone": "UTC", "Client-Capabilities": "PARAMETRIC_DATETIME" };
  return {
    name: `${protocol === "trino" ? "Trino" : "Presto"} at ${host}`,
    origin: new URL(`${scheme}://${host}:${connection.port ?? (scheme === "https" ? 443 : 8080)}`),
    headers: {
      ...Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[`${prefix}-${name}`, value]]))),
      "User-Agent": "assay",
      ...(password === undefined ? {} : { Authorization: `Basic ${Buffer.from(`${user}:${secretOf(password, "password", surroundings)}`).toString("base64")}` }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${secretOf(token, "token", surroundings)}` }),
    },
    timeout: requestTimeout * 1000,
    attempts: maxAttempts,
  };
}

/** How statements begin that only read: in both dialects INSERT and its like stand before a WITH, never behind it. */
const reading = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*(?:SELECT|WITH|VALUES|TABLE)\b/i;

async function* readPages(coordinator: Coordinator, query: string, options: QueryOptions): AsyncGenerator<SqlPage> {
  const { signal } = options;
  if (!reading.test(query)) throw new UserError("the query does more than read", { hint: "a query begins with SELECT, WITH, VALUES or TABLE" });
  const state: Running = { next: undefined };
  const results = resultsOf(coordinator, query, state, signal);
  try {
    let begun = await results.next();
    while (!begun.done && !begun.value.columns) begun = await results.next();
    if (begun.done) throw new UserError(`${coordinator.name} gives no columns for the query`, { hint: "a query that reads: SELECT …" });
    const { columns = [], data = [] } = begun.value;
    checkColumns(columns.map(({ name }) => name));
    const readers = columns.map(({ name, type }) => ({ name, ...readerOf(type, name) }));
    const rows = async function* (): AsyncGenerator<readonly SqlCell[]> {
      for (const row of data) yield readRow(row, readers, coordinator.name);
      for await (const { data: more = [] } of results) for (const row of more) yield readRow(row, readers, coordinator.name);
    };
    yield* pagesOf(readers.map(({ name, kind }) => ({ name, kind })), rows(), options);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    // The answer is whole, or given up already: whether the server hears of it changes nothing for the caller.
    if (state.next) await call(coordinator, { method: "DELETE", url: state.next }).catch(() => undefined);
  }
}

/** The address of the rest of a running query. */
interface Running {
  next: URL | undefined;
}

async function* resultsOf(coordinator: Coordinator, query: string, state: Running, signal: AbortSignal | undefined): AsyncGenerator<QueryResults> {
  let answer = await call(coordinator, { method: "POST", url: new URL("/v1/statement", coordinator.origin), body: query, signal });
  for (;;) {
    const results = resultsIn(coordinator, answer);
    state.next = results.nextUri === undefined ? undefined : nextOf(coordinator, results.nextUri);
    if (results.error) throw refused(coordinator, results.error);
    yield results;
    if (!state.next) return;
    answer = await call(coordinator, { method: "GET", url: state.next, signal });
  }
}

function call({ name, headers, timeout, attempts }: Coordinator, request: { readonly method: "GET" | "POST" | "DELETE"; readonly url: URL; readonly body?: string; readonly signal?: AbortSignal | undefined }): Promise<JsonAnswer> {
  return requestJson({ ...request, headers: request.body === undefined ? headers : { ...headers, "Content-Type": "text/plain; charset=utf-8" }, timeout, attempts, again: [429, 502, 503, 504] }, name);
}

function resultsIn({ name }: Coordinator, { status, json, text }: JsonAnswer): QueryResults {
  if (status === 401 || status === 403) throw new UserError(`${name} does not let the user in (status ${status})`, { hint: "check user and password" });
  if (status !== 200 || !isResults(json)) {
    throw new UserError(`${name} answers with status ${status}, not with the results of a query: ${text.replace(/\s+/g, " ").slice(0, 200)}`, { hint: "check host, port and httpScheme, and that the server speaks this protocol" });
  }
  return json;
}

/** Whether an answer has the form that the protocol says. */
function isResults(json: unknown): json is QueryResults {
  if (typeof json !== "object" || json === null) return false;
  const { nextUri, columns, data } = json as { readonly [key in keyof QueryResults]: unknown };
  const named = (column: unknown): boolean => typeof column === "object" && column !== null && "name" in column && typeof column.name === "string" && "type" in column && typeof column.type === "string";
  return (nextUri === undefined || (typeof nextUri === "string" && URL.canParse(nextUri))) && (columns === undefined || (Array.isArray(columns) && columns.every(named))) && (data === undefined || Array.isArray(data));
}

/** The rest is asked for only where the query was: the password goes along. */
function nextOf({ origin, name }: Coordinator, nextUri: string): URL {
  const next = new URL(nextUri);
  if (next.origin !== origin.origin) throw new UserError(`${name} says that the rest of the answer is at ${next.origin}, and was asked at ${origin.origin}`, { hint: "use that host, port and scheme; behind a proxy the server needs http-server.process-forwarded=true" });
  return next;
}

function refused({ name }: Coordinator, { message, errorName, errorLocation }: NonNullable<QueryResults["error"]>): UserError {
  const says = message ?? errorName ?? "the query failed";
  const place = errorLocation && !/^line \d+:\d+:/.test(says) ? `, at line ${errorLocation.lineNumber}, column ${errorLocation.columnNumber} of the query` : "";
  return refusedQuery(name, `${says}${place}`);
}

const asInt: ValueReader = { kind: "int", read: (value) => (typeof value === "boolean" ? Number(value) : integerOf(String(value))) };
const asFloat: ValueReader = { kind: "float", read: floatOf };
const asText: ValueReader = { kind: "bytes", read: String };

/** Types by their name without parameters. Values of binary types come in base64, decimals and times as texts. */
const readers: ReadonlyMap<string, ValueReader> = new Map([
  ...["boolean", "tinyint", "smallint", "integer", "bigint"].map((type) => [type, asInt] as const),
  ["real", asFloat], ["double", asFloat],
  ...["varchar", "char", "json", "uuid", "ipaddress", "time", "time with time zone", "interval day to second", "interval year to month", "unknown"].map((type) => [type, asText] as const),
  ["varbinary", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
  ["date", { kind: "bytes", read: (value) => isoTime(String(value)) }],
  ["timestamp", { kind: "bytes", read: (value) => isoTime(String(value)) }],
  ["timestamp with time zone", { kind: "bytes", read: (value) => isoZonedTime(String(value)) }],
]);

const asJson = (quoted: string): string => `CAST(${quoted} AS json)`;

function readerOf(type: string, column: string): ValueReader {
  const [, element] = /^array\((.*)\)$/.exec(type) ?? [];
  if (element !== undefined) {
    if (element.startsWith("array(")) throw unknownType(column, type, asJson);
    const { kind, read } = readerOf(element, column);
    return { kind, read: (value) => (value as readonly unknown[]).map((item) => (item === null ? null : (read(item) as SqlValue))) };
  }
  const scale = /^decimal\(\d+, ?(\d+)\)$/.exec(type)?.[1];
  if (scale !== undefined) return scale === "0" ? { kind: "number", read: (value) => decimalOf(String(value)) } : asFloat;
  const known = readers.get(type.replace(/\([^)]*\)/g, ""));
  if (!known) throw unknownType(column, type, /^(row|map)\(/.test(type) ? asJson : (quoted) => `CAST(${quoted} AS varchar)`);
  return known;
}

