import type { ForestRow } from "../../core/report.ts";
/** The values that intervals of these rows cover. */
export declare function forestDomain(rows: readonly ForestRow[]): readonly [number, number];
/** One slice: the candidate's disc with its interval, the baseline's square with its dashed one below. */
export declare function forestMark(row: ForestRow, domain: readonly [number, number]): string;
/** The axis above the rows. */
export declare function forestAxis(domain: readonly [number, number], metric: string): string;
