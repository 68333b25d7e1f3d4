import { type SqlSource, type SqlValue } from "./sql-source.ts";
/** A query in work: the names of its columns, and its rows one by one. Integers are bigints, so that 3 and 3.0 stay apart. */
interface SqliteQuery {
    readonly names: readonly string[];
    readonly rows: Iterable<readonly SqlValue[]>;
}
interface SqliteFile {
    readonly path: string;
    readonly name: string;
}
interface Sqlite {
    begin(query: string): SqliteQuery;
    close(): void;
}
/** A file of SQLite, opened to be read only. What a value is, it tells by itself, as SQLite has it: the type of a column is the most general of its values'. */
export declare function openSqlite(file: SqliteFile, ways?: readonly ((file: SqliteFile) => Promise<Sqlite | undefined>)[]): Promise<SqlSource>;
/** SQLite as WebAssembly, for a Node without its own: holds the whole file in memory. */
export declare function openAssembled({ path, name }: SqliteFile): Promise<Sqlite>;
export {};
