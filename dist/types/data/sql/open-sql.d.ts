import type { SqlSource, Surroundings } from "./sql-source.ts";
/**
 * Opens the database that a connection names: `postgresql://…`, `sqlite:file`, `duckdb:file`, `duckdb:` alone for queries over files,
 * or `${NAME}` for an environment variable that holds one of these. Passwords are in the environment, never in the text itself.
 */
export declare function openSql(connection: string, { workspace, environment }: Surroundings): Promise<SqlSource>;
