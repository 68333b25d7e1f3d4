import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSql } from "../../../src/data/sql/open-sql.ts";
import { openAssembled, openSqlite } from "../../../src/data/sql/sqlite.ts";
import { sqlSourceContract, type SqlDialect } from "../../contract/sql-source.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "shop.db");
const database = new DatabaseSync(path);
database.exec("CREATE TABLE item (id INTEGER, price REAL, name TEXT, picture BLOB, loose); INSERT INTO item VALUES (1, 2.0, 'ä', x'00ff', 7), (2, 3.5, NULL, NULL, 'seven')");
database.close();

const dialect: SqlDialect = {
  values: [
    { sql: "SELECT 7 AS c", type: "int", value: "7" },
    { sql: "SELECT 9223372036854775807 AS c", type: "int", value: "9223372036854775807" },
    { sql: "SELECT -9223372036854775807 - 1 AS c", type: "int", value: "-9223372036854775808" },
    { sql: "SELECT 3.0 AS c", type: "float", value: "3" },
    { sql: "SELECT 0.5 AS c UNION ALL SELECT 2", type: "float", value: "2" },
    { sql: "SELECT 'ä' AS c", type: "bytes", value: "ä" },
    { sql: "SELECT CAST('ab' AS BLOB) AS c", type: "bytes", value: "ab" },
    { sql: "SELECT 'x' AS c UNION ALL SELECT 12", type: "bytes", value: "12" },
    { sql: "SELECT loose AS c FROM item ORDER BY id DESC", type: "bytes", value: "7" },
  ],
  numbers: (count, order = "asc") => `WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < ${count}) SELECT n FROM t ORDER BY n ${order}`,
  nulls: "SELECT 1 AS n, NULL AS missing UNION ALL SELECT NULL, NULL",
  noRows: "SELECT 1 AS n WHERE 1 = 0",
  mistake: { sql: "SELECT colour FROM item", says: /shop\.db says: no such column: colour/ },
  twoNames: "SELECT 1 AS a, 2 AS a",
  write: "DELETE FROM item",
};

sqlSourceContract("a SQLite file", () => openSql("sqlite:shop.db", { workspace: folder, environment: {} }), dialect);
sqlSourceContract("a SQLite file, read without Node's own SQLite,", () => openSqlite({ path, name: "shop.db" }, [openAssembled]), dialect);

test("a file that does not exist, or is no database, is a mistake", async () => {
  await expect(openSql("sqlite:none.db", { workspace: folder, environment: {} })).rejects.toThrow("the SQLite file none.db does not exist");
  const source = await openSql(`sqlite:${process.execPath}`, { workspace: folder, environment: {} });
  await expect(source.pages("SELECT 1 AS a FROM sqlite_master").next()).rejects.toThrow(/says: file is not a database/);
  await source.close();
});

test("nothing of SQLite is loaded, and no warning printed, before a query is", () => {
  const script = `await import(${JSON.stringify(join(import.meta.dirname, "../../../src/data/sql/open-sql.ts"))}); console.log(process.moduleLoadList.some((name) => name.includes("sqlite")))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "false\n", stderr: "" });
});
