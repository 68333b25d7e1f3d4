import { randomUUID } from "node:crypto";
import { digestOfJson } from "../../core/digest.ts";
import { UserError } from "../../core/error.ts";
import { googleCredentials, type GoogleCredentials } from "./google-credentials.ts";
import { requestJson, type JsonAnswer } from "./http-json.ts";
import { isoMicroseconds, isoTime } from "./iso-time.ts";
import { checkColumns, decimalOf, floatOf, integerOf, pagesOf, readRow, refusedQuery, unknownType, type QueryOptions, type NamedReader, type SqlCell, type SqlPage, type SqlSource, type SqlValue, type Surroundings, type ValueReader } from "./sql-source.ts";

/** Where BigQuery works and what it may cost. */
export interface BigqueryConnection {
  /** Who pays. Default: the project of the credentials, or GOOGLE_CLOUD_PROJECT. */
  readonly project?: string;
  /** Where the data lie, for instance `EU`; found by BigQuery when not given. */
  readonly location?: string;
  /** Where tables without a data set are looked for: `dataset` or `project.dataset`. */
  readonly dataset?: string;
  /** A query that would read more bytes fails and costs nothing. */
  readonly maximumBytesBilled?: number;
}

interface TableReference {
  readonly projectId: string;
  readonly datasetId: string;
  readonly tableId: string;
}
interface JobReference {
  readonly jobId: string;
  readonly location?: string;
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
  readonly scale?: string;
}
interface Job {
  readonly jobReference?: JobReference;
  readonly statistics?: { readonly query?: { readonly referencedTables?: readonly TableReference[]; readonly statementType?: string } };
}
interface QueryResults {
  readonly jobComplete?: boolean;
  readonly schema?: { readonly fields?: readonly Field[] };
  readonly rows?: readonly { readonly f: readonly { readonly v: unknown }[] }[];
  readonly pageToken?: string;
}

interface Service {
  readonly endpoint: string;
  readonly credentials: GoogleCredentials | undefined;
  readonly connection: BigqueryConnection;
  readonly project: string;
  /** Queries that have run: their results are there for a day, to be read again at no cost. */
  readonly jobs: Map<string, JobReference>;
}

const name = "BigQuery";

/**
 * BigQuery through its REST API. A query runs once as long as the source is open, and again for nothing from BigQuery's cache while
 * its tables are as they were. BIGQUERY_EMULATOR_HOST names a server to ask instead, without credentials.
 */
export async function openBigquery(connection: BigqueryConnection, surroundings: Surroundings, service: { readonly endpoint?: string; readonly credentials?: GoogleCredentials } = {}): Promise<SqlSource> {
  const emulator = surroundings.environment["BIGQUERY_EMULATOR_HOST"];
  const { endpoint = emulator ? new URL(/^https?:/.test(emulator) ? emulator : `http://${emulator}`).origin : "https://bigquery.googleapis.com" } = service;
  const credentials = service.credentials ?? (emulator ? undefined : googleCredentials("https://www.googleapis.com/auth/bigquery", surroundings));
  const project = connection.project ?? (await credentials?.project()) ?? surroundings.environment["GOOGLE_CLOUD_PROJECT"];
  if (!project) throw new UserError("no project for BigQuery is given, and the credentials name none", { hint: "project: my-project, or the environment variable GOOGLE_CLOUD_PROJECT" });
  const opened: Service = { endpoint, credentials, connection, project, jobs: new Map() };
  return {
    name,
    pages: (query, options = {}) => readPages(opened, query, options),
    tables: (query) => digestOfTables(opened, query),
    close: async () => undefined,
  };
}

async function* readPages(service: Service, query: string, options: QueryOptions): AsyncGenerator<SqlPage> {
  const { limit = Infinity, signal } = options;
  signal?.throwIfAborted();
  let job = service.jobs.get(query);
  if (!job) {
    const { location } = await plan(service, query, signal);
    service.jobs.set(query, (job = await begin(service, query, { location, signal })));
  }
  try {
    let results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
    while (!results.jobComplete) results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
    const fields = results.schema?.fields ?? [];
    checkColumns(fields.map((field) => field.name));
    const readers = fields.map((field) => ({ name: field.name, ...readerOf(field) }));
    yield* pagesOf(readers.map(({ name: column, kind }) => ({ name: column, kind })), rowsOf(service, job, readers, { limit, signal }), options);
  } catch (error) {
    service.jobs.delete(query);
    if (signal?.aborted) await call(service, `jobs/${job.jobId}/cancel`, { method: "POST", parameters: placed(job) }).catch(() => undefined);
    signal?.throwIfAborted();
    throw error;
  }
}

/** Most rows asked for at once; BigQuery gives fewer when they are large. */
const mostRows = 50_000;

async function* rowsOf(service: Service, job: JobReference, readers: readonly NamedReader[], { limit, signal }: { readonly limit: number; readonly signal: AbortSignal | undefined }): AsyncGenerator<readonly SqlCell[]> {
  let pageToken: string | undefined;
  do {
    const parameters = { maxResults: String(Math.min(mostRows, limit)), "formatOptions.useInt64Timestamp": "true", ...(pageToken === undefined ? {} : { pageToken }) };
    const page: QueryResults = await resultsOf(service, job, parameters, signal);
    for (const { f } of page.rows ?? []) yield readRow(f.map(({ v }) => v), readers, name);
    pageToken = page.pageToken;
  } while (pageToken);
}

interface Plan {
  readonly tables: readonly TableReference[];
  /** Where the query will run. */
  readonly location: string | undefined;
}

/** Asks BigQuery what the query would do, which costs nothing: only queries that read are run. */
async function plan(service: Service, query: string, signal?: AbortSignal): Promise<Plan> {
  const { connection: { location }, project } = service;
  const place = location === undefined ? {} : { jobReference: { projectId: project, location } };
  const { statistics, jobReference } = (await call(service, "jobs", { body: { configuration: { ...configurationOf(service, query), dryRun: true }, ...place }, signal })) as Job;
  const { statementType, referencedTables = [] } = statistics?.query ?? {};
  if (statementType !== "SELECT") throw new UserError(`the query does more than read: BigQuery takes it for ${statementType ?? "another statement"}`, { hint: "one SELECT" });
  return { tables: referencedTables, location: location ?? jobReference?.location };
}

/** The number of the job is ours, so that a request that had to be sent twice makes one job. */
async function begin(service: Service, query: string, { location, signal }: { readonly location: string | undefined; readonly signal: AbortSignal | undefined }): Promise<JobReference> {
  const jobReference = { projectId: service.project, jobId: `assay_${randomUUID()}`, ...(location === undefined ? {} : { location }) };
  const job = (await call(service, "jobs", { body: { configuration: configurationOf(service, query), jobReference }, signal, made: true })) as Job | undefined;
  return job?.jobReference ?? jobReference;
}

function configurationOf({ connection: { dataset, maximumBytesBilled }, project }: Service, query: string): object {
  const [datasetId, projectId = project] = (dataset ?? "").split(".").reverse();
  return {
    query: {
      query, useLegacySql: false, useQueryCache: true,
      ...(dataset === undefined ? {} : { defaultDataset: { projectId, datasetId } }),
      ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled: String(maximumBytesBilled) }),
    },
  };
}

function placed({ location }: JobReference): Readonly<Record<string, string>> {
  return location === undefined ? {} : { location };
}

async function resultsOf(service: Service, job: JobReference, parameters: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<QueryResults> {
  return (await call(service, `queries/${job.jobId}`, { parameters: { ...placed(job), ...parameters }, signal })) as QueryResults;
}

interface More {
  /** POST with a body, else GET, when not given. */
  readonly method?: "GET" | "POST";
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  /** The request makes a thing of a given name: when that is there already, it was made by an attempt before. */
  readonly made?: boolean;
}

async function call({ endpoint, credentials, project }: Service, path: string, { body, method = body ? "POST" : "GET", parameters = {}, signal, made = false }: More): Promise<unknown> {
  const url = new URL(`/bigquery/v2/projects/${encodeURIComponent(project)}/${path}`, endpoint);
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  const headers = { ...(await credentials?.headers()), "User-Agent": "assay", ...(body ? { "Content-Type": "application/json" } : {}) };
  const answer = await requestJson({ url, method, headers, ...(body ? { body: JSON.stringify(body) } : {}), signal, timeout: 60_000, attempts: 6, again: [429, 500, 502, 503, 504] }, name);
  if (answer.status === 200) return answer.json;
  if (made && answer.status === 409) return undefined;
  throw refused(answer, project);
}

function refused({ status, json, text }: JsonAnswer, project: string): UserError {
  const says = (json as { readonly error?: { readonly message?: string } } | undefined)?.error?.message ?? text.replace(/\s+/g, " ").slice(0, 200);
  const hints: Readonly<Record<number, string>> = {
    401: "the credentials are not valid (any more)",
    403: `the account needs the roles BigQuery Job User in ${project} and BigQuery Data Viewer for the tables`,
    404: "check project, data set and location",
  };
  return refusedQuery(name, says || `status ${status}`, { hint: hints[status] });
}

/** What BigQuery says of each table that the query reads: when it was changed, and how large it is, streamed rows included. */
async function digestOfTables(service: Service, query: string): Promise<ReturnType<typeof digestOfJson>> {
  const { tables } = await plan(service, query);
  if (tables.length >= 50) throw new UserError(`the query reads ${tables.length} tables or more, of which BigQuery names only some`, { hint: "fingerprint: content" });
  const found: object[] = [];
  for (const { projectId, datasetId, tableId } of tables) {
    const table = (await call({ ...service, project: projectId }, `datasets/${encodeURIComponent(datasetId)}/tables/${encodeURIComponent(tableId)}`, { parameters: { fields: "type,creationTime,lastModifiedTime,numRows,numBytes,streamingBuffer" } })) as { readonly type?: string };
    if (table.type === "EXTERNAL") throw new UserError(`${projectId}.${datasetId}.${tableId} lies outside BigQuery, which does not know when it changes`, { hint: "fingerprint: content" });
    found.push({ id: [projectId, datasetId, tableId], ...table });
  }
  return digestOfJson(found.map((table) => JSON.stringify(table)).sort());
}

const asInt: ValueReader = { kind: "int", read: (value) => integerOf(String(value)) };
const asBoolean: ValueReader = { kind: "int", read: (value) => (String(value) === "true" ? 1 : 0) };
const asFloat: ValueReader = { kind: "float", read: floatOf };
const asText: ValueReader = { kind: "bytes", read: String };
const asTime: ValueReader = { kind: "bytes", read: (value) => isoTime(String(value)) };

/** All values come as texts: bytes in base64, instants as microseconds since 1970. */
const readers: ReadonlyMap<string, ValueReader> = new Map([
  ["INTEGER", asInt], ["INT64", asInt], ["BOOLEAN", asBoolean], ["BOOL", asBoolean], ["FLOAT", asFloat], ["FLOAT64", asFloat],
  ...["STRING", "TIME", "JSON", "GEOGRAPHY", "INTERVAL"].map((type) => [type, asText] as const),
  ["DATE", asTime], ["DATETIME", asTime],
  ["TIMESTAMP", { kind: "bytes", read: (value) => isoMicroseconds(BigInt(String(value)), "Z") }],
  ["BYTES", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
]);

function readerOf({ name: column, type, mode, scale }: Field): ValueReader {
  const decimal: ValueReader | undefined = type === "NUMERIC" || type === "BIGNUMERIC" ? (scale === undefined || scale === "0" ? { kind: "number", read: (value) => decimalOf(String(value)) } : asFloat) : undefined;
  const reader = decimal ?? readers.get(type);
  if (!reader) throw unknownType(column, type, (quoted) => `TO_JSON_STRING(${quoted.replaceAll('"', "`")})`);
  if (mode !== "REPEATED") return reader;
  return { kind: reader.kind, read: (value) => (value as readonly { readonly v: unknown }[]).map(({ v }) => (v === null ? null : (reader.read(v) as SqlValue))) };
}
