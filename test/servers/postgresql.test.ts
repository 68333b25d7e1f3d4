import pg from "pg";
import { openSql } from "../../src/data/sql/open-sql.ts";
import type { SqlSource } from "../../src/data/sql/sql-source.ts";
import { sqlSourceContract, type SqlDialect } from "../contract/sql-source.ts";
import { startPostgresql, type PostgresqlServer } from "./postgresql-server.ts";

let server: PostgresqlServer;
let address = "";

beforeAll(async () => {
  server = await startPostgresql();
  address = `postgresql://assay@127.0.0.1:${server.port}/postgres`;
  const client = new pg.Client(address);
  await client.connect();
  await client.query(`CREATE TABLE item (id int, price numeric(10, 2));
    INSERT INTO item VALUES (1, 2.50), (2, NULL);
    CREATE TYPE size AS ENUM ('S', 'M'); CREATE DOMAIN postcode AS text; CREATE TYPE pair AS (a int, b int);
    CREATE ROLE reader LOGIN PASSWORD 'se:cret/1'; GRANT SELECT ON item TO reader`);
  await client.end();
}, 60_000);
afterAll(() => server.stop());

const open = (connection: string, environment: Readonly<Record<string, string>> = {}): Promise<SqlSource> => openSql(connection, { workspace: "/", environment });
const readerAt = (host: string, password: string) => `postgresql://reader:${password}@${host}:${server.port}/postgres`;

const dialect: SqlDialect = {
  values: [
    { sql: "SELECT 7::smallint AS c", type: "int", value: "7" },
    { sql: "SELECT 9223372036854775807 AS c", type: "int", value: "9223372036854775807" },
    { sql: "SELECT (-9223372036854775808)::bigint AS c", type: "int", value: "-9223372036854775808" },
    { sql: "SELECT true AS c", type: "int", value: "1" },
    { sql: "SELECT 0.5::real AS c", type: "float", value: "0.5" },
    { sql: "SELECT 3::double precision AS c", type: "float", value: "3" },
    { sql: "SELECT 'NaN'::float8 AS c", type: "float", value: "NaN" },
    { sql: "SELECT '-Infinity'::float8 AS c", type: "float", value: "-Infinity" },
    { sql: "SELECT 'ä€😀' AS c", type: "bytes", value: "ä€😀" },
    { sql: "SELECT 'ab'::bytea AS c", type: "bytes", value: "ab" },
    { sql: "SELECT '00000000-0000-4000-8000-00000000000a'::uuid AS c", type: "bytes", value: "00000000-0000-4000-8000-00000000000a" },
    { sql: "SELECT '{\"a\": [1]}'::jsonb AS c", type: "bytes", value: "{\"a\": [1]}" },
    { sql: "SELECT sum(n) AS c FROM generate_series(1, 4::bigint) n", type: "int", value: "10" },
    { sql: "SELECT avg(n) AS c FROM generate_series(1, 4) n", type: "float", value: "2.5" },
    { sql: "SELECT 12345678901234567890::numeric(30, 0) AS c", type: "float", value: "12345679395506094000" },
    { sql: "SELECT 2::numeric(10, 2) AS c", type: "float", value: "2" },
    { sql: "SELECT CASE WHEN n = 6000 THEN 0.5 ELSE n END::numeric AS c FROM generate_series(1, 6000) n ORDER BY n", type: "float", value: "0.5" },
    { sql: "SELECT 2::numeric(10, 0) AS c", type: "int", value: "2" },
    { sql: "SELECT date '2024-02-29' AS c", type: "bytes", value: "2024-02-29" },
    { sql: "SELECT timestamp '2024-02-29 05:00:00.250' AS c", type: "bytes", value: "2024-02-29T05:00:00.25" },
    { sql: "SELECT timestamptz '2024-02-29 23:30:00-05:30' AS c", type: "bytes", value: "2024-03-01T05:00:00Z" },
    { sql: "SELECT time '05:06' AS c", type: "bytes", value: "05:06:00" },
    { sql: "SELECT interval '1 day 2 hours' AS c", type: "bytes", value: "P1DT2H" },
    { sql: "SELECT 'M'::size AS c", type: "bytes", value: "M" },
    { sql: "SELECT '07001'::postcode AS c", type: "bytes", value: "07001" },
    { sql: "SELECT ARRAY[1, 2] AS c", type: "int", value: ["1", "2"] },
    { sql: "SELECT ARRAY[]::int[] AS c", type: "int", value: [] },
    { sql: "SELECT ARRAY['a,b', '\"', 'NULL'] AS c", type: "bytes", value: ["a,b", "\"", "NULL"] },
    { sql: "SELECT ARRAY['S', 'M']::size[] AS c", type: "bytes", value: ["S", "M"] },
    { sql: "SELECT ARRAY[1.5, 2]::numeric[] AS c", type: "float", value: ["1.5", "2"] },
  ],
  numbers: (count, order = "asc") => `SELECT n FROM generate_series(1, ${count}) n ORDER BY n ${order}; `,
  nulls: "SELECT 1 AS n, NULL::text AS missing UNION ALL SELECT NULL, NULL",
  noRows: "SELECT 1 AS n WHERE false",
  mistake: { sql: "SELECT id,\n  colour FROM item", says: /PostgreSQL says: column "colour" does not exist, at line 2, column 3 of the query/ },
  twoNames: "SELECT 1 AS a, 2 AS a",
  unknownType: "SELECT ROW(1, 2)::pair AS c",
  brokenList: "SELECT ARRAY[1, NULL] AS c",
  write: "WITH gone AS (DELETE FROM item RETURNING id) SELECT * FROM gone",
  slow: "SELECT pg_sleep(20)::text AS c",
};

sqlSourceContract("PostgreSQL", () => open(address), dialect);

test("a second statement after a semicolon is refused, also one that ends the transaction", async () => {
  const source = await open(address);
  await expect(source.pages("SELECT 1 AS a; COMMIT; DROP TABLE item").next()).rejects.toThrow("cannot insert multiple commands");
  expect((await source.pages("SELECT count(*) AS n FROM item").next()).value?.rows).toEqual([[2]]);
  await source.close();
});

test("a server on the same machine is reached by its socket", async () => {
  const source = await open(`postgresql://assay@/postgres?host=${encodeURIComponent(server.folder)}&port=${server.port}`);
  expect((await source.pages("SELECT 1 AS a").next()).value?.rows).toEqual([[1]]);
  await source.close();
});

test("wide rows come in smaller pages", async () => {
  const source = await open(address);
  const sizes: number[] = [];
  for await (const { rows } of source.pages("SELECT repeat('x', 100000) AS c FROM generate_series(1, 1000)")) sizes.push(rows.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(256);
  await source.close();
});

test("the password comes from the environment, as a part of the address or by itself", async () => {
  const connection = readerAt("127.0.0.1", "se%3Acret%2F1");
  const named = await open("${SHOP_URL}", { SHOP_URL: connection });
  expect(named.name).toBe("SHOP_URL");
  expect((await named.pages("SELECT id FROM item ORDER BY id").next()).value?.rows).toEqual([[1], [2]]);
  await named.close();
  const apart = await open(connection.replace(":se%3Acret%2F1", ""), { PGPASSWORD: "se:cret/1" });
  await apart.close();
});

test("no message holds a password", async () => {
  await expect(open(readerAt("127.0.0.1", "").replace(":@", "@"))).rejects.toThrow("the PostgreSQL server asks for a password");
  await expect(open(readerAt("127.0.0.1", "se%3Acret"))).rejects.toThrow(`the connection "postgresql://reader:…@127.0.0.1:${server.port}/postgres" holds a password`);
  const wrong = await open("${SHOP_URL}", { SHOP_URL: readerAt("127.0.0.1", "hush%3Ahush") }).then(() => "", String);
  expect(wrong).toContain("SHOP_URL: cannot connect to PostgreSQL: password authentication failed for user \"reader\"");
  expect(wrong).toContain("check the user, and the password in PGPASSWORD");
  expect(wrong).not.toMatch(/hush/);
  await expect(open("$SHOP_URL")).rejects.toThrow("the environment variable SHOP_URL is not set");
});

test("TLS is checked against the given authority and the host's name", async () => {
  const secured = (host: string, more: string) => open(`postgresql://assay@${host}:${server.port}/postgres?${more}`);
  const source = await secured("localhost", `sslmode=verify-full&sslrootcert=${server.authority}`);
  expect((await source.pages("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").next()).value?.rows).toEqual([[1]]);
  await source.close();
  await expect(secured("127.0.0.1", `sslmode=verify-full&sslrootcert=${server.authority}`)).rejects.toThrow("the certificate is for another host name");
  await expect(secured("localhost", "sslmode=verify-full")).rejects.toThrow("name the certificate's authority with sslrootcert=file");
  for (const more of ["sslmode=require", `sslmode=verify-ca&sslrootcert=${server.authority}`]) await (await secured("127.0.0.1", more)).close();
  await expect(secured("127.0.0.1", "sslmode=sure")).rejects.toThrow('sslmode "sure" is not known');
});

test("a server that is not there, and a database that is not, are mistakes with a remedy", async () => {
  await expect(open("postgresql://assay@127.0.0.1:1/postgres")).rejects.toThrow("no server listens there");
  await expect(open(address.replace(/postgres$/, "none"))).rejects.toThrow("check the name of the database");
});
