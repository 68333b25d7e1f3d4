import { type Finding } from "../../core/finding.ts";
import type { DatasetView } from "../feature-view.ts";
import type { PlacedRows } from "../rows/row-search.ts";
/** A query that must return nothing. */
export interface SelectRule {
    readonly name: string;
    /** SQL of DuckDB over tables named as the splits; `_file` and `_line` tell where a row comes from. */
    readonly query: string;
    readonly severity?: "error" | "warning";
    readonly description?: string;
}
/** The rows of a split, as a table. */
export interface SelectTable {
    readonly name: string;
    readonly view: DatasetView;
    /** The rows with these features. */
    rows(columns: readonly string[]): AsyncIterable<PlacedRows>;
}
/** How queries are run. */
export interface SelectRuleOptions {
    /** The folder beside which DuckDB is installed. */
    readonly workspace: string;
    /** Rows told of each rule; 3 when not given. */
    readonly most?: number | undefined;
    /** Features whose values are not told. */
    readonly mask?: readonly string[] | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Longest time of one query in seconds; 300 when not given. */
    readonly seconds?: number;
}
/** Refuses queries that cannot be read, or name tables and features that there are not: all of them at once, without a row. */
export declare function checkSelectRules(rules: readonly SelectRule[], tables: readonly Pick<SelectTable, "name" | "view">[], { workspace }: Pick<SelectRuleOptions, "workspace">): Promise<void>;
/**
 * Runs each query over the tables by DuckDB, which is the user's to install, and tells the ones that return rows. Queries are checked against
 * the tables before a row is read. They reach these tables and nothing else: no file, no network, no environment.
 */
export declare function judgeSelectRules(rules: readonly SelectRule[], tables: readonly SelectTable[], options: SelectRuleOptions): Promise<readonly Finding[]>;
