import { type ChangeArea, type Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** What areas of changes are called. */
export declare const areaTitles: Readonly<Record<ChangeArea, string>>;
/** What this run has otherwise than the baseline as a section of the report, the flagged first in each area; undefined where nothing is told. */
export declare function changesSection({ changes, baseline }: Pick<RunSummary, "changes" | "baseline">): Section | undefined;
