import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { operations } from "./bigquery-api.ts";

/** What the server answers to a query: fields and rows as BigQuery writes them, or a mistake, or no end. */
export type BigqueryAnswer =
  | { readonly fields: readonly { readonly name: string; readonly type: string; readonly mode?: string; readonly scale?: string }[]; readonly rows: readonly (readonly unknown[])[]; readonly statement?: string }
  | { readonly message: string }
  | "endless";

export interface BigqueryServer {
  readonly endpoint: string;
  readonly violations: string[];
  /** Queries that were run and would have been paid for. */
  readonly paid: string[];
  readonly cancelled: string[];
  /** What `tables.get` tells, by `dataset.table`; all of them are what every query refers to. */
  readonly tables: Map<string, object>;
  /** Answer so many requests with this status first. */
  busy: { readonly status: number; times: number };
  /** The token that each request must have; none is looked for without it. */
  readonly token: string | undefined;
  /** Make the next job, but lose the answer. */
  lost: boolean;
  stop(): Promise<void>;
}

interface State extends BigqueryServer {
  readonly answer: (sql: string) => BigqueryAnswer;
  readonly jobs: Map<string, { readonly sql: string; asked: number }>;
  readonly cached: Set<string>;
}

const location = "EU";
const mostRows = 700;

/**
 * A server of BigQuery's REST API. It checks each request against the schemas of the published description (path, method, names of
 * parameters, body), that the token goes along, that only SELECTs are run, that a job is asked for where it is (location) and page by
 * page in order; and its own answers against the same description. A query is paid once and comes from the cache afterwards.
 */
export async function startBigquery(token: string | undefined, answer: (sql: string) => BigqueryAnswer): Promise<BigqueryServer> {
  const base = { violations: [], paid: [], cancelled: [], tables: new Map<string, object>(), busy: { status: 503, times: 0 }, lost: false, answer, jobs: new Map(), cached: new Set<string>(), token };
  const state: State = { ...base, endpoint: "", stop: async () => undefined };
  const server = createServer((request, response) => void handle(state, request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { readonly port: number };
  return Object.assign(state, { endpoint: `http://127.0.0.1:${port}`, stop: () => new Promise<void>((done) => { server.close(() => done()); server.closeAllConnections(); }) });
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const url = new URL(request.url ?? "/", "http://server");
  if (state.busy.times > 0) {
    state.busy.times--;
    return send(response, state.busy.status, errorOf(state.busy.status, "try again"));
  }
  if (request.headers.authorization !== (state.token === undefined ? undefined : `Bearer ${state.token}`)) return send(response, 401, errorOf(401, "Request had invalid authentication credentials."));
  const found = Object.entries(operations).find(([, { method, path }]) => method === request.method && path.test(url.pathname));
  if (!found) {
    state.violations.push(`${request.method} ${url.pathname} is no operation`);
    return send(response, 404, errorOf(404, "Not found"));
  }
  const [name, operation] = found;
  for (const parameter of url.searchParams.keys()) if (!(operation.query as readonly string[]).includes(parameter)) state.violations.push(`${name} has no parameter ${parameter}`);
  const body: unknown = parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString("utf8")) : undefined;
  if ("request" in operation && !operation.request(body)) state.violations.push(`${name}: ${JSON.stringify(operation.request.errors)}`);
  const [, , ...ids] = operation.path.exec(url.pathname)!.map(decodeURIComponent);
  const before = state.paid.length;
  const { status, json } = perform(state, name as keyof typeof operations, { url, body, ids });
  if (status === 200 && !operation.response(json)) state.violations.push(`answer of ${name}: ${JSON.stringify(operation.response.errors)}`);
  if (name === "jobs.insert" && state.lost && state.paid.length > before) {
    state.lost = false;
    return send(response, 503, errorOf(503, "lost"));
  }
  send(response, status, json);
}

interface Asked {
  readonly url: URL;
  readonly body: unknown;
  readonly ids: readonly string[];
}
interface Answered {
  readonly status: number;
  readonly json: unknown;
}

function perform(state: State, name: keyof typeof operations, asked: Asked): Answered {
  if (name === "jobs.insert") return insert(state, asked.body);
  if (name === "tables.get") {
    const table = state.tables.get(`${asked.ids[0]}.${asked.ids[1]}`);
    const fields = asked.url.searchParams.get("fields")?.split(",");
    if (!table) return { status: 404, json: errorOf(404, `Not found: Table ${asked.ids.join(".")}`) };
    return { status: 200, json: Object.fromEntries(Object.entries(table).filter(([field]) => !fields || fields.includes(field))) };
  }
  const job = state.jobs.get(asked.ids[0]!);
  if (!job || asked.url.searchParams.get("location") !== location) {
    state.violations.push(`${name} of job ${asked.ids[0]} in ${asked.url.searchParams.get("location")}`);
    return { status: 404, json: errorOf(404, "Not found: Job") };
  }
  if (name === "jobs.get") {
    const jobReference = { projectId: "p", jobId: asked.ids[0], location };
    return { status: 200, json: { configuration: { query: { query: job.sql } }, jobReference, status: { state: job.asked++ === 0 ? "RUNNING" : "DONE" }, statistics: { query: { statementType: "SELECT" } } } };
  }
  if (name === "jobs.cancel") {
    state.cancelled.push(job.sql);
    return { status: 200, json: { kind: "bigquery#jobCancelResponse", job: { jobReference: { projectId: "p", jobId: asked.ids[0], location } } } };
  }
  return results(state, job, asked);
}

function insert(state: State, body: unknown): Answered {
  const { configuration, jobReference } = body as { configuration: { dryRun?: boolean; query: { query: string; useLegacySql?: boolean } }; jobReference?: { jobId?: string } };
  const sql = configuration.query.query;
  if (configuration.query.useLegacySql !== false) state.violations.push("legacy SQL");
  const answer = state.answer(sql);
  if (answer !== "endless" && "message" in answer) return { status: 400, json: errorOf(400, answer.message) };
  const statementType = (answer !== "endless" && answer.statement) || "SELECT";
  if (configuration.dryRun) {
    const referencedTables = [...state.tables.keys()].map((id) => ({ projectId: "p", datasetId: id.split(".")[0], tableId: id.split(".")[1] }));
    return { status: 200, json: { configuration, jobReference: { projectId: "p", location }, status: { state: "DONE" }, statistics: { query: { statementType, referencedTables } } } };
  }
  if (statementType !== "SELECT") state.violations.push(`${statementType} was run`);
  const jobId = jobReference?.jobId ?? "";
  if (state.jobs.has(jobId)) return { status: 409, json: errorOf(409, `Already Exists: Job p:${location}.${jobId}`) };
  state.jobs.set(jobId, { sql, asked: 0 });
  if (!state.cached.has(sql)) state.paid.push(sql);
  state.cached.add(sql);
  return { status: 200, json: { configuration, jobReference: { projectId: "p", jobId, location }, status: { state: "RUNNING" }, statistics: {} } };
}

function results({ answer }: State, job: { readonly sql: string; asked: number }, { url, ids }: Asked): Answered {
  const found = answer(job.sql);
  const jobReference = { projectId: "p", jobId: ids[0], location };
  if (found === "endless" || job.asked++ === 0) return { status: 200, json: { jobComplete: false, jobReference } };
  if ("message" in found) return { status: 400, json: errorOf(400, found.message) };
  const start = Number(url.searchParams.get("pageToken") ?? 0);
  const end = Math.min(start + Math.min(mostRows, Number(url.searchParams.get("maxResults") ?? mostRows)), found.rows.length);
  const cell = (v: unknown): unknown => ({ v: Array.isArray(v) ? v.map(cell) : v });
  return {
    status: 200,
    json: {
      jobComplete: true, jobReference, schema: { fields: found.fields }, totalRows: String(found.rows.length),
      ...(end > start ? { rows: found.rows.slice(start, end).map((row) => ({ f: row.map(cell) })) } : {}),
      ...(end < found.rows.length ? { pageToken: String(end) } : {}),
    },
  };
}

function errorOf(code: number, message: string): object {
  return { error: { code, message, errors: [{ message, domain: "global", reason: "invalid" }], status: "INVALID" } };
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=UTF-8" });
  setTimeout(() => response.end(JSON.stringify(json)), 1);
}
