import { createServer } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBigquery, type BigqueryConnection } from "../../../src/data/sql/bigquery.ts";
import { googleCredentials } from "../../../src/data/sql/google-credentials.ts";
import type { SqlSource } from "../../../src/data/sql/sql-source.ts";
import { sqlSourceContract, type SqlDialect } from "../../contract/sql-source.ts";
import { startBigquery, type BigqueryAnswer, type BigqueryServer } from "./bigquery-server.ts";

const column = (name: string, type: string, more: object = {}) => ({ name, type, mode: "NULLABLE", ...more });
const answers: Readonly<Record<string, BigqueryAnswer>> = {
  nulls: { fields: [column("n", "INTEGER"), column("missing", "STRING")], rows: [["1", null], [null, null]] },
  none: { fields: [column("n", "INTEGER")], rows: [] },
  two: { fields: [column("a", "INTEGER"), column("a", "INTEGER")], rows: [["1", "2"]] },
  record: { fields: [column("c", "RECORD")], rows: [] },
  broken: { fields: [column("c", "INTEGER", { mode: "REPEATED" })], rows: [[["1", null]]] },
  wrong: { message: "Unrecognized name: colour at [1:8]" },
  write: { fields: [], rows: [], statement: "DELETE" },
  slow: "endless",
};

const values: Readonly<Record<string, { readonly field: ReturnType<typeof column>; readonly v: unknown; readonly type: "int" | "float" | "bytes"; readonly value: string | readonly string[] }>> = {
  INTEGER: { field: column("c", "INTEGER"), v: "9223372036854775807", type: "int", value: "9223372036854775807" },
  BOOLEAN: { field: column("c", "BOOLEAN"), v: "true", type: "int", value: "1" },
  FLOAT: { field: column("c", "FLOAT"), v: "0.5", type: "float", value: "0.5" },
  infinite: { field: column("c", "FLOAT"), v: "-Infinity", type: "float", value: "-Infinity" },
  STRING: { field: column("c", "STRING"), v: "ä€😀", type: "bytes", value: "ä€😀" },
  BYTES: { field: column("c", "BYTES"), v: "YWI=", type: "bytes", value: "ab" },
  NUMERIC: { field: column("c", "NUMERIC"), v: "2.5", type: "float", value: "2.5" },
  "whole NUMERIC": { field: column("c", "NUMERIC"), v: "12", type: "int", value: "12" },
  "NUMERIC(10, 2)": { field: column("c", "NUMERIC", { precision: "10", scale: "2" }), v: "2", type: "float", value: "2" },
  BIGNUMERIC: { field: column("c", "BIGNUMERIC"), v: "12345678901234567890123", type: "float", value: "1.2345679377913908e+22" },
  TIMESTAMP: { field: column("c", "TIMESTAMP"), v: "1709182800250000", type: "bytes", value: "2024-02-29T05:00:00.25Z" },
  DATE: { field: column("c", "DATE"), v: "2024-02-29", type: "bytes", value: "2024-02-29" },
  DATETIME: { field: column("c", "DATETIME"), v: "2024-02-29T05:00:00.250000", type: "bytes", value: "2024-02-29T05:00:00.25" },
  TIME: { field: column("c", "TIME"), v: "05:06:00", type: "bytes", value: "05:06:00" },
  JSON: { field: column("c", "JSON"), v: "{\"a\":1}", type: "bytes", value: "{\"a\":1}" },
  GEOGRAPHY: { field: column("c", "GEOGRAPHY"), v: "POINT(1 2)", type: "bytes", value: "POINT(1 2)" },
  repeated: { field: column("c", "STRING", { mode: "REPEATED" }), v: ["a", "b"], type: "bytes", value: ["a", "b"] },
};

function answer(sql: string): BigqueryAnswer {
  const [, up, count] = /^numbers (asc|desc) (\d+)$/.exec(sql) ?? [];
  if (count !== undefined) {
    const rows = Array.from({ length: Number(count) }, (_, i) => [String(i + 1)]);
    return { fields: [column("n", "INTEGER")], rows: up === "asc" ? rows : rows.reverse() };
  }
  const known = values[sql];
  return known ? { fields: [known.field], rows: [[known.v]] } : answers[sql]!;
}

const dialect: SqlDialect = {
  values: Object.entries(values).map(([sql, { type, value }]) => ({ sql, type, value })),
  numbers: (count, order = "asc") => `numbers ${order} ${count}`,
  nulls: "nulls", noRows: "none", twoNames: "two", unknownType: "record", brokenList: "broken", write: "write", slow: "slow",
  mistake: { sql: "wrong", says: /^BigQuery says: Unrecognized name: colour at \[1:8\]$/ },
};

const servers: BigqueryServer[] = [];
afterAll(async () => { for (const server of servers) await server.stop(); });

async function connect(more: BigqueryConnection = {}, token = "t0k"): Promise<{ readonly server: BigqueryServer; readonly source: SqlSource }> {
  const server = await startBigquery("t0k", answer);
  servers.push(server);
  const credentials = { headers: async () => ({ authorization: `Bearer ${token}` }), project: async () => "p" };
  return { server, source: await openBigquery(more, { workspace: "/", environment: {} }, { endpoint: server.endpoint, credentials }) };
}

const all = async (source: SqlSource, sql: string): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const page of source.pages(sql)) rows.push(...page.rows);
  return rows;
};

sqlSourceContract("a server of BigQuery's API", async () => (await connect({ location: "EU", dataset: "q.web", maximumBytesBilled: 1e9 })).source, dialect);

test("nothing was sent against the API's description", () => {
  expect(servers.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a query that is read twice is paid once", async () => {
  const { server, source } = await connect();
  expect(await all(source, "numbers asc 2000")).toHaveLength(2000);
  expect(await all(source, "numbers asc 2000")).toHaveLength(2000);
  expect(server.paid).toEqual(["numbers asc 2000"]);
  expect(server.violations).toEqual([]);
});

test("busy answers are tried again; a job whose answer was lost is not made twice", async () => {
  const { server, source } = await connect();
  for (const status of [429, 500, 503]) {
    server.busy = { status, times: 2 };
    expect(await all(source, "numbers asc 1")).toEqual([[1]]);
  }
  server.lost = true;
  expect(await all(source, "numbers asc 2")).toEqual([[1], [2]]);
  expect(server.lost).toBe(false);
  expect(server.paid).toEqual(["numbers asc 1", "numbers asc 2"]);
  expect(server.violations).toEqual([]);
});

test("a query that is stopped is cancelled at BigQuery", async () => {
  const { server, source } = await connect();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  await expect(source.pages("slow", { signal: controller.signal }).next()).rejects.toThrow("aborted");
  expect(server.cancelled).toEqual(["slow"]);
});

test("the tables' state tells whether data changed, for nothing", async () => {
  const { server, source } = await connect();
  const state = { type: "TABLE", creationTime: "1", lastModifiedTime: "1709182800000", numRows: "3", numBytes: "24" };
  server.tables.set("web.visits", { ...state, etag: "x" });
  server.tables.set("web.users", state);
  const before = await source.tables!("numbers asc 3");
  expect(await source.tables!("numbers asc 3")).toBe(before);
  server.tables.set("web.visits", { ...state, etag: "y" });
  expect(await source.tables!("numbers asc 3")).toBe(before);
  server.tables.set("web.visits", { ...state, streamingBuffer: { estimatedRows: "1", estimatedBytes: "8", oldestEntryTime: "5" } });
  expect(await source.tables!("numbers asc 3")).not.toBe(before);
  server.tables.set("web.users", { ...state, type: "EXTERNAL" });
  await expect(source.tables!("numbers asc 3")).rejects.toThrow("p.web.users lies outside BigQuery");
  expect(server.paid).toEqual([]);
  expect(server.violations).toEqual([]);
});

test("no credentials, wrong ones and no project are mistakes with a remedy", async () => {
  await expect(all((await connect({}, "old")).source, "none")).rejects.toThrow("the credentials are not valid (any more)");
  await expect(openBigquery({}, { workspace: "/", environment: { BIGQUERY_EMULATOR_HOST: "127.0.0.1:1" } })).rejects.toThrow("no project for BigQuery is given");
  const source = await openBigquery({ project: "p" }, { workspace: "/", environment: { GOOGLE_APPLICATION_CREDENTIALS: "/none.json" } });
  await expect(all(source, "none")).rejects.toThrow("no credentials for Google: ");
});

test("a workload identity, as GitHub's runners have it, is exchanged for a token", async () => {
  const folder = mkdtempSync(join(tmpdir(), "google-"));
  const asked: string[] = [];
  const exchange = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => { body += part.toString(); }).on("end", () => {
      asked.push(new URLSearchParams(body).get("subject_token") ?? "");
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ access_token: "t0k", token_type: "Bearer", issued_token_type: "urn:ietf:params:oauth:token-type:access_token", expires_in: 3600 }));
    });
  });
  await new Promise<void>((done) => exchange.listen(0, "127.0.0.1", done));
  const { port } = exchange.address() as { readonly port: number };
  writeFileSync(join(folder, "subject"), "from-github");
  const file = join(folder, "credentials.json");
  writeFileSync(file, JSON.stringify({
    type: "external_account", audience: "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/github/providers/assay",
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt", token_url: `http://127.0.0.1:${port}/token`, credential_source: { file: join(folder, "subject") },
  }));
  const environment = { GOOGLE_APPLICATION_CREDENTIALS: file, GOOGLE_CLOUD_PROJECT: "p" };
  const credentials = googleCredentials("https://www.googleapis.com/auth/bigquery", { workspace: "/", environment });
  const { server } = await connect();
  const source = await openBigquery({}, { workspace: "/", environment }, { endpoint: server.endpoint, credentials });
  expect(await all(source, "numbers asc 1")).toEqual([[1]]);
  expect(asked).toEqual(["from-github"]);
  await new Promise((done) => exchange.close(done));
  rmSync(folder, { recursive: true });
});
