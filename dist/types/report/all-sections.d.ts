import type { Outcome } from "../core/event.ts";
import type { Block, Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** All sections in report order: what changed, those of the run, the timing with why each step ran, and one line for each that is empty. */
export declare function allSections(summary: RunSummary): readonly Section[];
/** A section's line without its title, which stands before it. */
export declare function summaryLine({ title, summary }: Section): string;
/** `61.8 s, 2 of 9 steps reused`. */
export declare function lengthText({ seconds, outcomes }: Pick<RunSummary, "seconds" | "outcomes">): string;
/** What each step took, and why it ran or was reused. */
export declare function whyTable(outcomes: readonly Outcome[]): Extract<Block, {
    readonly type: "table";
}>;
