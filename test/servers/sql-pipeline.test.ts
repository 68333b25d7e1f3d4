import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgresql, type PostgresqlServer } from "./postgresql-server.ts";

const workspace = mkdtempSync(join(tmpdir(), "sql-pipeline-"));
let server: PostgresqlServer;
let client: pg.Client;

beforeAll(async () => {
  server = await startPostgresql();
  client = new pg.Client(`postgresql://assay@127.0.0.1:${server.port}/postgres`);
  await client.connect();
  await client.query("CREATE TABLE visit AS SELECT n AS id, n / 4.0::float8 AS seconds, 'page ' || n % 7 AS page FROM generate_series(1, 9000) n; CREATE ROLE reader LOGIN PASSWORD 'se:cret/1'; GRANT SELECT ON visit TO reader");
  writeFileSync(join(workspace, "assay.yml"), "name: visits\nexamples:\n  sql: { connection: \"${VISITS_URL}\", query: visits.sql }\n  splits: { train: 3, eval: 1 }\n");
  writeFileSync(join(workspace, "visits.sql"), "SELECT id, seconds, page FROM visit");
}, 60_000);
afterAll(async () => {
  await client.end();
  await server.stop();
  rmSync(workspace, { recursive: true });
});

/** Runs the command line in a process of its own, with the address in the environment. */
async function assay(...args: readonly string[]): Promise<string> {
  const environment = { ...process.env, VISITS_URL: `postgresql://reader:se%3Acret%2F1@127.0.0.1:${server.port}/postgres`, NO_COLOR: "1" };
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/cli.ts"), ...args], { cwd: workspace, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => { said += chunk.toString(); });
  await new Promise((done) => child.on("close", done));
  return said;
}

test("a pipeline over PostgreSQL runs again when a row changed, and only then; nothing it stores holds the password", async () => {
  expect(await assay("run", ".")).toMatch(/SqlExampleGen +9,000 rows · train 6,\d{3} · eval 2,\d{3}/);
  expect(await assay("run", ".")).toMatch(/SqlExampleGen .* reused/);
  await client.query("UPDATE visit SET seconds = seconds WHERE id % 5 = 0");
  expect(await assay("run", ".")).toMatch(/SqlExampleGen .* reused/);
  await client.query("UPDATE visit SET page = 'page 8' WHERE id = 17");
  expect(await assay("run", ".")).not.toMatch(/SqlExampleGen .* reused/);
  expect(await assay("explain", "SqlExampleGen")).toMatch(/VISITS_URL changed \([0-9a-f]{8} → [0-9a-f]{8}\)/);
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((text) => /se:cret|se%3Acret/.test(text))).toEqual([]);
}, 60_000);
