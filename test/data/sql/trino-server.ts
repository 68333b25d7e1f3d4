import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What the server answers to a query: rows as the JSON texts of their arrays, an error, or no end. */
export type TrinoAnswer =
  | { readonly columns: readonly { readonly name: string; readonly type: string }[]; readonly rows: readonly string[] }
  | { readonly error: { readonly message: string; readonly errorName?: string; readonly errorLocation?: { readonly lineNumber: number; readonly columnNumber: number } } }
  | "endless";

export interface TrinoServer {
  readonly port: number;
  /** What was against the protocol, in words. */
  readonly violations: string[];
  /** Queries that were ended by DELETE. */
  readonly cancelled: string[];
  /** Answer so many requests with this status first. */
  busy: { readonly status: number; times: number };
  /** Send the rest elsewhere. */
  elsewhere: string | undefined;
  stop(): Promise<void>;
}

/** The request headers that the published protocol lists, without their prefix, and those by which clients say what forms of answers they can read. */
const known = new Set(["user", "original-user", "source", "catalog", "schema", "time-zone", "language", "trace-token", "session", "role", "prepared-statement", "transaction-id", "client-info", "client-tags", "resource-estimate", "extra-credential", "client-capabilities", "query-data-encoding"]);

/**
 * A server of the client protocol as Trino and Presto publish it (develop/client-protocol of their documentation). It checks: the query is
 * POSTed to /v1/statement as the plain body with the user's header; headers are known ones with the right prefix; afterwards only nextUri
 * is followed, one after the other, by GET or DELETE, or the last one again; the password goes along each time.
 * It answers like a coordinator: first without columns, then with columns and no data, then pages of 1000 rows, at last without nextUri.
 */
export async function startTrino(prefix: "x-trino" | "x-presto", authorization: string | undefined, answer: (sql: string) => TrinoAnswer): Promise<TrinoServer> {
  const violations: string[] = [];
  const cancelled: string[] = [];
  const queries = new Map<string, { readonly sql: string; readonly answer: TrinoAnswer; next: number }>();
  const state: TrinoServer = { port: 0, violations, cancelled, busy: { status: 503, times: 0 }, elsewhere: undefined, stop: async () => undefined };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (state.busy.times > 0) {
        state.busy.times--;
        return send(response, state.busy.status, "busy");
      }
      if (request.headers.authorization !== authorization) return send(response, 401, "who?");
      const port = (server.address() as { readonly port: number }).port;
      const results = (id: string, step: number, more: string): string =>
        `{"id": ${JSON.stringify(id)}, "infoUri": "http://127.0.0.1/ui", "nextUri": ${JSON.stringify(`${state.elsewhere ?? `http://127.0.0.1:${port}`}/v1/statement/executing/${id}/y/${step}`)}${more}, "stats": {"state": "RUNNING"}, "warnings": []}`;
      if (request.url === "/v1/statement") {
        checkFirst(request, body, prefix, violations);
        const id = `q${queries.size + 1}`;
        queries.set(id, { sql: body, answer: answer(body), next: 1 });
        return send(response, 200, results(id, 1, ""));
      }
      const [, id = "", step = ""] = /^\/v1\/statement\/executing\/(\w+)\/y\/(\d+)$/.exec(request.url ?? "") ?? [];
      const query = queries.get(id);
      // An answer that did not arrive may be asked for once more.
      if (!query || ![query.next, query.next - 1].includes(Number(step))) {
        violations.push(`${request.method} ${request.url} was not the nextUri`);
        return send(response, 410, "gone");
      }
      if (request.method === "DELETE") {
        cancelled.push(query.sql);
        queries.delete(id);
        return send(response, 204, "");
      }
      if (request.method !== "GET") violations.push(`${request.method} of a nextUri`);
      query.next = Number(step) + 1;
      answerStep(response, query, (more, last) => (last ? results(id, 0, more).replace(/"nextUri": "[^"]*", /, "") : results(id, query.next, more)));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { readonly port: number };
  return Object.assign(state, { port, stop: () => new Promise<void>((done) => { server.close(() => done()); server.closeAllConnections(); }) });
}

function answerStep(response: ServerResponse, { answer, next }: { readonly answer: TrinoAnswer; readonly next: number }, results: (more: string, last: boolean) => string): void {
  if (answer === "endless") return void setTimeout(() => send(response, 200, results("", false)), 20);
  if ("error" in answer) return send(response, 200, results(`, "error": ${JSON.stringify({ errorCode: 47, errorType: "USER_ERROR", ...answer.error })}`, true));
  const columns = `, "columns": ${JSON.stringify(answer.columns.map((column) => ({ ...column, typeSignature: signatureOf(column.type) })))}`;
  const page = next - 3;
  if (page < 0) return send(response, 200, results(columns, false));
  const rows = answer.rows.slice(page * 1000, (page + 1) * 1000);
  send(response, 200, rows.length === 0 ? results(columns, true) : results(`${columns}, "data": [${rows.join(", ")}]`, false));
}

/** A type taken apart, as clients may read it instead of its text. */
function signatureOf(type: string): object {
  const [, name = "", inside, rest = ""] = /^([^(]*)(?:\((.*)\))?(.*)$/.exec(type) ?? [];
  const numbers = inside === undefined || !/^[\d, ]+$/.test(inside) ? [] : inside.split(",").map((value) => ({ kind: "LONG", value: Number(value) }));
  return { rawType: name + rest, arguments: name === "array" ? [{ kind: "TYPE", value: signatureOf(inside!) }] : numbers };
}

function checkFirst(request: IncomingMessage, body: string, prefix: string, violations: string[]): void {
  if (request.method !== "POST") violations.push(`${request.method} of /v1/statement`);
  if (body === "") violations.push("no query in the body");
  if (!request.headers[`${prefix}-user`]) violations.push("no user");
  for (const name of Object.keys(request.headers)) {
    if (!/^x-(trino|presto)-/.test(name)) continue;
    if (!name.startsWith(`${prefix}-`) || !known.has(name.slice(prefix.length + 1))) violations.push(`unknown header ${name}`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "Content-Type": status === 200 ? "application/json" : "text/plain" });
  response.end(body);
}
