import { type SqlSource } from "./sql-source.ts";
interface DuckdbFile {
    /** Absolute; `undefined` for a database in memory, for queries over files. */
    readonly path: string | undefined;
    readonly name: string;
    /** Where `@duckdb/node-api` is looked for, and where relative paths in queries begin. */
    readonly workspace: string;
}
/** A DuckDB file, opened to be read only, or DuckDB over files (`FROM 'data/*.parquet'`). DuckDB itself is the user's to install. */
export declare function openDuckdb({ path, name, workspace }: DuckdbFile): Promise<SqlSource>;
export {};
