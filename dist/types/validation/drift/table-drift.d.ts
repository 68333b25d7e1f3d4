import type { Finding, Severity } from "../../core/finding.ts";
import type { Batch } from "../../data/batch.ts";
/** Two tables as a whole: how well a classifier tells their rows apart. */
interface TableDrift {
    /** The chance that a row of the second table gets a higher score than one of the first: 0.5 when they cannot be told apart. */
    readonly auc: number;
    /** The AUC is at least this, with 95 % confidence. */
    readonly low: number;
    /** The chance of such an AUC without any change, one-sided. */
    readonly p: number;
    readonly rows: readonly [baseline: number, current: number];
    readonly level: "none" | "small" | "large";
    /** The features that tell most, with their shares of what all tell. */
    readonly features: readonly {
        readonly name: string;
        readonly share: number;
    }[];
}
/**
 * The classifier two-sample test: rows of both tables, five folds, a logistic regression with boosted trees of depth 2. It finds
 * what single features do not show, such as a relation between two of them that broke. Undefined when a side has fewer than 100 rows
 * or there is no feature to tell rows by.
 */
export declare function compareTables(current: Batch, baseline: Batch, { leaveOut, seed }?: {
    readonly leaveOut?: readonly string[];
    readonly seed?: number;
}): TableDrift | undefined;
/** The chance, one-sided, that the AUC of rows that cannot be told apart is at least this: mean 1/2, variance (n + m + 1) / 12nm. */
export declare function chanceOfAuc(auc: number, n: number, m: number): number;
/** What a reviewer is told of tables that differ; nothing when they do not. `split` names what was compared, `other` with what. */
export declare function tableFindings({ auc, low, p, rows, level, features }: TableDrift, { split, other, severity }: {
    readonly split: string;
    readonly other: string;
    readonly severity: Severity;
}): readonly Finding[];
export {};
