import type { FeatureRow } from "../core/report.ts";
/** Features as a table of text: one line each, cut to `columns` characters. Names and values are made harmless for a terminal. */
export declare function featureLines(rows: readonly FeatureRow[], { columns }?: {
    readonly columns?: number | undefined;
}): string[];
/** Features of two data sets as a table of text: what differs is marked, distance and missing share before and now. */
export declare function comparedLines(rows: readonly FeatureRow[], { columns }?: {
    readonly columns?: number | undefined;
}): string[];
/** A table of text: cells in columns, lines cut to `columns` characters. Cells are made harmless for a terminal. */
export declare function alignedLines(table: readonly (readonly string[])[], columns: number): string[];
