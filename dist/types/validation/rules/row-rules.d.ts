import type { Finding } from "../../core/finding.ts";
import { type PlacedRows } from "../rows/row-search.ts";
/** A condition that holds for every row, or for a share of them. */
export interface RowRule {
    readonly name: string;
    /** SQL over features; NULL counts as holding, as in a CHECK. */
    readonly expression: string;
    /** Least share of the rows that it holds for; 1 when not given. */
    readonly share?: number;
    /** Rows that it is about; all when not given. */
    readonly where?: string;
    readonly severity?: "error" | "warning";
    readonly description?: string;
    /** What a row is for which it is NULL. */
    readonly null?: "holds" | "fails";
}
/** What of the rows is told. */
export interface RowRuleOptions {
    /** Rows told of each rule; 3 when not given. */
    readonly most?: number | undefined;
    /** Features whose values are not told. */
    readonly mask?: readonly string[] | undefined;
}
/** Rules that are held against all rows in one pass. */
interface RowRules {
    /** Features to be read. */
    readonly columns: readonly string[];
    add(rows: PlacedRows): void;
    /** The rules that do not hold, in their order. */
    finish(split: string): readonly Finding[];
}
/** Refuses what is wrong with rules as far as that can be told without data: all of it at once. */
export declare function checkRowRules(rules: readonly RowRule[]): void;
/**
 * Reads rules over the features of these names (of any when not given). Everything wrong with them is told at once, by rule and feature, before a row is read:
 * expressions that cannot be read, features that there are not, names given twice.
 */
export declare function compileRowRules(rules: readonly RowRule[], names: readonly string[] | undefined, options?: RowRuleOptions): RowRules;
export {};
