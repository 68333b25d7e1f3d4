import type { Progress } from "../core/component.ts";
import type { Outcome } from "../core/event.ts";
import type { Status } from "../core/finding.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** How one step ended, in words: sign, headline, time. All text is inert. */
interface StepText {
    readonly status: Status | "skipped";
    readonly headline: string;
    /** `1.9 s`, `reused`, or nothing for a step that was not run. */
    readonly time: string;
}
/** Puts an outcome into words. */
export declare function stepText(outcome: Outcome): StepText;
/** What a running step says: `step 840/2,000 · loss 0.412 · 31 s left`. `elapsed` in seconds since its start, for the rest. */
export declare function progressText({ done, total, unit, note }: Progress, elapsed?: number): string;
/** The last lines of a run: verdict with its numbers or its reason, the worst findings, what was pushed, where the report is. */
export declare function closingLines(summary: RunSummary, report?: string): readonly (readonly [word: string, text: string])[];
export {};
