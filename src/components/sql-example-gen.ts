import { openSql } from "../data/sql/open-sql.ts";
import { queryExampleGen, type QueryExampleGenParameters } from "./query-example-gen.ts";

interface SqlExampleGenParameters extends QueryExampleGenParameters {
  readonly connection: string;
}

/**
 * Reads the answer to a query to PostgreSQL, SQLite or DuckDB into examples. Integers and booleans become integers, floats and decimals
 * floats, all else bytes (dates and times as ISO 8601); NULL is missing; an array is a list of values.
 */
export const sqlExampleGen = queryExampleGen<SqlExampleGenParameters>({
  name: "SqlExampleGen",
  version: 1,
  properties: {
    connection: {
      description: "The database: postgresql://user@host/database, sqlite:file, duckdb:file, duckdb: alone for queries over files, or ${NAME} for an environment variable that holds the address. Passwords stand in the environment only (PGPASSWORD).",
      type: "string", minLength: 1, examples: ["${DATABASE_URL}", "postgresql://reader@db.example/shop", "sqlite:data/shop.db", "duckdb:"],
    },
  },
  required: ["connection"],
  fingerprints: ["content", "text"],
  open: ({ connection }, surroundings) => openSql(connection, surroundings),
});
