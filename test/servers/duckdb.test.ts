import { createRequire } from "node:module";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSql } from "../../src/data/sql/open-sql.ts";
import { sqlSourceContract, type SqlDialect } from "../contract/sql-source.ts";

interface Duckdb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>; closeSync(): void }> };
}

const installed = process.env["ASSAY_DUCKDB"] ?? join(import.meta.dirname, "../../.venv/duckdb");
const folder = mkdtempSync(join(tmpdir(), "duckdb-"));
afterAll(() => rmSync(folder, { recursive: true }));
const open = (connection: string) => openSql(connection, { workspace: folder, environment: {} });

beforeAll(async () => {
  if (!existsSync(join(installed, "node_modules/@duckdb/node-api"))) throw new Error(`no @duckdb/node-api in ${installed}: .github/scripts/servers-databases.sh installs it`);
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/item.csv"), "id,price\n1,2.5\n2,\n");
  const { DuckDBInstance } = createRequire(join(folder, "package.json"))("@duckdb/node-api") as Duckdb;
  const instance = await DuckDBInstance.create(join(folder, "shop.duckdb"));
  const connection = await instance.connect();
  await connection.run("CREATE TABLE item AS SELECT * FROM (VALUES (1, 2.5), (2, NULL)) t(id, price)");
  connection.closeSync();
  instance.closeSync();
});

const dialect: SqlDialect = {
  values: [
    { sql: "SELECT 7::TINYINT AS c", type: "int", value: "7" },
    { sql: "SELECT 9223372036854775807 AS c", type: "int", value: "9223372036854775807" },
    { sql: "SELECT (-9223372036854775808)::BIGINT AS c", type: "int", value: "-9223372036854775808" },
    { sql: "SELECT 18446744073709551615::UBIGINT AS c", type: "float", value: "18446744073709552000" },
    { sql: "SELECT sum(n) AS c FROM range(5) t(n)", type: "int", value: "10" },
    { sql: "SELECT true AS c", type: "int", value: "1" },
    { sql: "SELECT 0.5::FLOAT AS c", type: "float", value: "0.5" },
    { sql: "SELECT 3::DOUBLE AS c", type: "float", value: "3" },
    { sql: "SELECT 2::DECIMAL(10, 2) AS c", type: "float", value: "2" },
    { sql: "SELECT 2::DECIMAL(10, 0) AS c", type: "int", value: "2" },
    { sql: "SELECT 'ä€😀' AS c", type: "bytes", value: "ä€😀" },
    { sql: "SELECT 'ab'::BLOB AS c", type: "bytes", value: "ab" },
    { sql: "SELECT '00000000-0000-4000-8000-00000000000a'::UUID AS c", type: "bytes", value: "00000000-0000-4000-8000-00000000000a" },
    { sql: "SELECT 'M'::ENUM('S', 'M') AS c", type: "bytes", value: "M" },
    { sql: "SELECT DATE '2024-02-29' AS c", type: "bytes", value: "2024-02-29" },
    { sql: "SELECT TIMESTAMP '2024-02-29 05:00:00.250' AS c", type: "bytes", value: "2024-02-29T05:00:00.25" },
    { sql: "SELECT TIMESTAMP_NS '2024-02-29 05:00:00.123456789' AS c", type: "bytes", value: "2024-02-29T05:00:00.123456789" },
    { sql: "SELECT TIMESTAMPTZ '2024-02-29 23:30:00-05:30' AS c", type: "bytes", value: "2024-03-01T05:00:00Z" },
    { sql: "SELECT TIME '05:06' AS c", type: "bytes", value: "05:06:00" },
    { sql: "SELECT [1, 2] AS c", type: "int", value: ["1", "2"] },
    { sql: "SELECT []::INTEGER[] AS c", type: "int", value: [] },
    { sql: "SELECT ['a,b', 'NULL']::VARCHAR[2] AS c", type: "bytes", value: ["a,b", "NULL"] },
  ],
  numbers: (count, order = "asc") => `SELECT n FROM range(1, ${count + 1}) t(n) ORDER BY n ${order}`,
  nulls: "SELECT 1 AS n, NULL::VARCHAR AS missing UNION ALL SELECT NULL, NULL",
  noRows: "SELECT 1 AS n WHERE false",
  mistake: { sql: "SELECT id,\n  colour FROM (SELECT 1 AS id)", says: /Binder Error: Referenced column "colour" not found.*, at line 2 of the query/ },
  twoNames: "SELECT 1 AS a, 2 AS a",
  unknownType: "SELECT {'a': 1} AS c",
  brokenList: "SELECT [1, NULL] AS c",
  write: "CREATE TABLE made AS SELECT 1 AS a",
  slow: "SELECT count(*) AS c FROM range(100000) a, range(1000000) b WHERE a.range * b.range % 7 = 3",
};

sqlSourceContract("DuckDB over files", () => open("duckdb:"), dialect);
sqlSourceContract("a DuckDB file", () => open("duckdb:shop.duckdb"), { ...dialect, write: "INSERT INTO item VALUES (3, 3)" });

test("files in a query are looked for in the workspace; tables of a file are found", async () => {
  const files = await open("duckdb:");
  expect((await files.pages("FROM 'data/*.csv' ORDER BY id").next()).value?.rows).toEqual([[1, 2.5], [2, null]]);
  await files.close();
  const file = await open("duckdb:shop.duckdb");
  expect((await file.pages("SELECT price FROM item ORDER BY id").next()).value?.rows).toEqual([[2.5], [null]]);
  await file.close();
});

test("COPY, two statements and a file that does not exist are mistakes", async () => {
  const source = await open("duckdb:");
  await expect(source.pages("COPY (SELECT 1) TO 'out.csv'").next()).rejects.toThrow("the query does more than read");
  await expect(source.pages("SELECT 1 AS a; SELECT 2 AS a").next()).rejects.toThrow("the query has 2 statements");
  await expect(source.pages("FROM 'data/none.csv'").next()).rejects.toThrow("No files found");
  await source.close();
  await expect(open("duckdb:none.duckdb")).rejects.toThrow("the DuckDB file none.duckdb does not exist");
});

test("where DuckDB is not installed, the command that does it is said", async () => {
  const bare = mkdtempSync(join(tmpdir(), "bare-"));
  cpSync(join(folder, "data"), join(bare, "data"), { recursive: true });
  await expect(openSql("duckdb:", { workspace: bare, environment: {} })).rejects.toThrow("npm i @duckdb/node-api");
  rmSync(bare, { recursive: true });
});
