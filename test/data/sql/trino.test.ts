import { createServer } from "node:http";
import { UserError } from "../../../src/core/error.ts";
import { openTrino, type TrinoConnection } from "../../../src/data/sql/trino.ts";
import type { SqlSource } from "../../../src/data/sql/sql-source.ts";
import { sqlSourceContract, type SqlDialect } from "../../contract/sql-source.ts";
import { startTrino, type TrinoAnswer, type TrinoServer } from "./trino-server.ts";

/** What the server knows: each query is its answer's columns and rows. */
const answers: Readonly<Record<string, TrinoAnswer>> = Object.fromEntries([
  ["nulls", { columns: [{ name: "n", type: "integer" }, { name: "missing", type: "unknown" }], rows: ["[1, null]", "[null, null]"] }],
  ["none", { columns: [{ name: "n", type: "integer" }], rows: [] }],
  ["two", { columns: [{ name: "a", type: "integer" }, { name: "a", type: "integer" }], rows: ["[1, 2]"] }],
  ["row", { columns: [{ name: "c", type: "row(\"a\" integer)" }], rows: ["[[1]]"] }],
  ["broken", { columns: [{ name: "c", type: "array(integer)" }], rows: ["[[1, null]]"] }],
  ["wrong", { error: { message: "line 1:8: Column 'colour' cannot be resolved", errorName: "COLUMN_NOT_FOUND", errorLocation: { lineNumber: 1, columnNumber: 8 } } }],
  ["elsewhere", { error: { message: "no place", errorLocation: { lineNumber: 2, columnNumber: 3 } } }],
  ["slow", "endless"],
]);

/** The server's queries are a SELECT, with a word for what is asked. */
function answer(query: string): TrinoAnswer {
  const sql = query.replace(/^SELECT /, "");
  const [, up, count] = /^numbers (asc|desc) (\d+)$/.exec(sql) ?? [];
  if (count !== undefined) {
    const numbers = Array.from({ length: Number(count) }, (_, i) => `[${i + 1}]`);
    return { columns: [{ name: "n", type: "bigint" }], rows: up === "asc" ? numbers : numbers.reverse() };
  }
  const [, type, value] = /^value (.+?) = (.*)$/.exec(sql) ?? [];
  return type === undefined ? answers[sql]! : { columns: [{ name: "c", type }], rows: [`[${value}]`] };
}

const value = (type: string, json: string, kind: "int" | "float" | "bytes", is: string | readonly string[]) => ({ sql: `SELECT value ${type} = ${json}`, type: kind, value: is });
const dialect: SqlDialect = {
  values: [
    value("tinyint", "7", "int", "7"), value("bigint", "9223372036854775807", "int", "9223372036854775807"), value("bigint", "-9223372036854775808", "int", "-9223372036854775808"),
    value("boolean", "true", "int", "1"), value("real", "0.5", "float", "0.5"), value("double", "\"NaN\"", "float", "NaN"), value("double", "\"-Infinity\"", "float", "-Infinity"),
    value("double", "3.0", "float", "3"), value("decimal(10,2)", "\"2.00\"", "float", "2"), value("decimal(38,0)", "\"12\"", "int", "12"),
    value("varchar", "\"12345678901234567890 ä\\\" 12345678901234567890\"", "bytes", "12345678901234567890 ä\" 12345678901234567890"), value("char(3)", "\"ab \"", "bytes", "ab "),
    value("varbinary", "\"YWI=\"", "bytes", "ab"), value("uuid", "\"0-a\"", "bytes", "0-a"), value("json", "\"{\\\"a\\\":1}\"", "bytes", "{\"a\":1}"),
    value("date", "\"2024-02-29\"", "bytes", "2024-02-29"), value("timestamp(3)", "\"2024-02-29 05:00:00.250\"", "bytes", "2024-02-29T05:00:00.25"),
    value("timestamp(6) with time zone", "\"2024-02-29 05:00:00.250000 UTC\"", "bytes", "2024-02-29T05:00:00.25Z"),
    value("timestamp(3) with time zone", "\"2024-02-29 05:00:00.000 America/New_York\"", "bytes", "2024-02-29T10:00:00Z"),
    value("array(bigint)", "[1, 9223372036854775807]", "int", ["1", "9223372036854775807"]), value("array(varchar(5))", "[\"a\", \"b\"]", "bytes", ["a", "b"]),
  ],
  numbers: (count, order = "asc") => `SELECT numbers ${order} ${count}`,
  nulls: "SELECT nulls", noRows: "SELECT none", twoNames: "SELECT two", unknownType: "SELECT row", brokenList: "SELECT broken", slow: "SELECT slow",
  write: "/* all */ DELETE FROM item",
  mistake: { sql: "SELECT wrong", says: /at 127\.0\.0\.1 says: line 1:8: Column 'colour' cannot be resolved$/ },
};

const authorization = `Basic ${Buffer.from("reader:hush").toString("base64")}`;
const servers: TrinoServer[] = [];
afterAll(async () => { for (const server of servers) await server.stop(); });

async function connect(protocol: "trino" | "presto", more: Partial<TrinoConnection> = {}): Promise<{ readonly server: TrinoServer; readonly source: SqlSource }> {
  const server = await startTrino(`x-${protocol}`, authorization, answer);
  servers.push(server);
  const connection = { host: "127.0.0.1", port: server.port, user: "reader", httpScheme: "http", password: "${TRINO_PASSWORD}", catalog: "hive", schema: "web", ...more } as const;
  return { server, source: openTrino(protocol, connection, { workspace: "/", environment: { TRINO_PASSWORD: "hush", OTHER: "loud" } }) };
}

const first = async (source: SqlSource, sql: string) => (await source.pages(sql).next()).value?.rows;

for (const protocol of ["trino", "presto"] as const) {
  sqlSourceContract(`a server of ${protocol === "trino" ? "Trino" : "Presto"}'s protocol`, async () => (await connect(protocol)).source, dialect);
}

test("nothing was sent against the protocol", () => {
  expect(servers.flatMap(({ violations }) => violations)).toEqual([]);
});

test("a query that is not read to its end is ended at the server", async () => {
  const { server, source } = await connect("trino");
  for await (const _ of source.pages("SELECT numbers asc 20000", { limit: 10 }));
  expect(server.cancelled).toEqual(["SELECT numbers asc 20000"]);
});

test("busy answers are tried again, up to maxAttempts", async () => {
  const { server, source } = await connect("trino", { maxAttempts: 3 });
  for (const status of [502, 503, 504, 429]) {
    server.busy = { status, times: 2 };
    expect(await first(source, "SELECT numbers asc 1")).toEqual([[1]]);
  }
  server.busy = { status: 503, times: 3 };
  await expect(first(source, "SELECT numbers asc 1")).rejects.toThrow("answers with status 503, not with the results of a query: busy");
  server.busy = { status: 500, times: 1 };
  await expect(first(source, "SELECT numbers asc 1")).rejects.toThrow("status 500");
  expect(server.violations).toEqual([]);
});

test("a wrong password, an error with a place, a server that is not there are mistakes", async () => {
  await expect(first((await connect("trino", { password: "$OTHER" })).source, "SELECT none")).rejects.toThrow("Trino at 127.0.0.1 does not let the user in (status 401)");
  await expect(first((await connect("presto")).source, "SELECT elsewhere")).rejects.toThrow("Presto at 127.0.0.1 says: no place, at line 2, column 3 of the query");
  await expect(first((await connect("trino", { port: 1, maxAttempts: 2 })).source, "SELECT none")).rejects.toThrow("127.0.0.1:1 cannot be reached");
  await expect(first((await connect("trino", { requestTimeout: 0.001, maxAttempts: 1 })).source, "SELECT none")).rejects.toThrow("did not answer within");
});

test("answers that are not of their type, or not of the protocol, are told as that", async () => {
  const { source } = await connect("trino");
  await expect(first(source, "SELECT value bigint = \"seven\"")).rejects.toThrow('Trino at 127.0.0.1 sends "seven" in column "c", which is not of the column\'s type');
  await expect(first(source, "SELECT value double = \"high\"")).rejects.toThrow('sends "high" in column "c"');
  await expect(first(source, "SELECT value array(bigint) = 7")).rejects.toThrow('sends 7 in column "c"');
  const odd = createServer((_, response) => response.writeHead(200).end("{\"columns\": 7}"));
  await new Promise<void>((done) => odd.listen(0, "127.0.0.1", done));
  const { port } = odd.address() as { readonly port: number };
  await expect(first((await connect("presto", { port })).source, "SELECT none")).rejects.toThrow("not with the results of a query: {\"columns\": 7}");
  await new Promise((done) => { odd.close(done); odd.closeAllConnections(); });
});

test("the password is never sent elsewhere, nor without TLS to another machine, nor taken from the configuration", async () => {
  const { server, source } = await connect("trino");
  server.elsewhere = "http://127.0.0.2:1";
  await expect(first(source, "SELECT none")).rejects.toThrow("the rest of the answer is at http://127.0.0.2:1");
  const mistake = (more: Partial<TrinoConnection>): string => {
    try {
      openTrino("trino", { host: "trino.example", user: "reader", ...more }, { workspace: "/", environment: { TRINO_PASSWORD: "hush" } });
      return "";
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return String(error);
    }
  };
  expect(mistake({ password: "${TRINO_PASSWORD}", httpScheme: "http" })).toContain("a password or token would be sent to trino.example as it is");
  expect(mistake({ password: "hush" })).toContain("password holds a secret itself");
  expect(mistake({ password: "hush" })).not.toContain("hush");
  expect(mistake({ token: "${NONE}" })).toContain("the environment variable NONE is not set");
  expect(mistake({ host: "http://trino.example" })).toContain("is no name of a host");
});
