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
/** What may be read of DuckDB: views on these files, and nothing else. */
interface DuckdbViews {
    /** The folder beside which DuckDB is installed. */
    readonly workspace: string;
    readonly views: readonly {
        readonly name: string;
        readonly select: string;
    }[];
    /** Absolute paths of the files that the views read. */
    readonly files: readonly string[];
    /** What does not fit into memory goes here. */
    readonly folder: string;
}
/**
 * DuckDB over views for queries of strangers: no other file, no network, no extension and no setting can be reached from them. One thread, so that
 * equal data give equal rows in equal order.
 */
export declare function openDuckdbViews({ workspace, views, files, folder }: DuckdbViews): Promise<SqlSource>;
/** Refuses a workspace beside which DuckDB is not installed, without loading it. */
export declare function checkDuckdb(workspace: string): void;
export {};
