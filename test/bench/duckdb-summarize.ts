// node test/bench/duckdb-summarize.ts FILE: DuckDB's SUMMARIZE of a CSV file, from the @duckdb/node-api of the folder ASSAY_DUCKDB.
import { createRequire } from "node:module";
import { join } from "node:path";

interface Duckdb {
  readonly DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjects(): readonly object[] }> }> }> };
}

const { DuckDBInstance } = createRequire(join(process.env["ASSAY_DUCKDB"]!, "package.json"))("@duckdb/node-api") as Duckdb;
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
const rows = (await connection.runAndReadAll(`SUMMARIZE SELECT * FROM read_csv('${process.argv[2]!.replaceAll("'", "''")}')`)).getRowObjects();
console.log(rows.length);
