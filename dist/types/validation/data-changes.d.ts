import type { Change } from "../core/report.ts";
import type { ShownSplit } from "./sections.ts";
/** What is other in the data than in the baseline: rows of each split, features that came or went, values that came or went. Without a baseline only the rows. */
export declare function dataChanges(splits: readonly ShownSplit[]): readonly Change[];
