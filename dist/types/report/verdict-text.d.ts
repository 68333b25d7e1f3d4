import type { Finding, Status, Verdict } from "../core/finding.ts";
import type { Figure, Inline } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** Where a verdict is read: on a pull request nothing is promoted yet. */
export interface Occasion {
    readonly mode: "pull-request" | "default-branch";
    /** The run was stopped from outside. */
    readonly cancelled?: boolean;
    /** Told by the run of a fork, which could tell anything. */
    readonly reported?: boolean;
}
/** How a verdict is drawn: `failed` blocks like `not-blessed`. */
export declare function verdictStatus(verdict: Verdict): Status;
/** The verdict in one or two words: what a person looks for first. */
export declare function verdictWord({ verdict, pushed, forced }: RunSummary, { mode, cancelled }: Occasion): string;
/** The title as plain text: sign, word and what it is about. */
export declare function verdictTitle(summary: RunSummary, occasion: Occasion): string;
/** What the word means for the pipeline, behind its name. */
export declare function verdictTail({ verdict, pushed }: RunSummary, { mode, cancelled }: Occasion): string;
/** The figures for one line: the first `most`, and the worst slice wherever it stands. */
export declare function headlineFigures({ figures }: RunSummary, most: number): readonly Figure[];
/** What a person can do now, where it is not evident: nothing when all is well. */
export declare function nextStep(summary: RunSummary, { cancelled }: Occasion): Inline | undefined;
/** One finding for what is wrong in several splits in the same words: the first, with all their names. */
export declare function acrossSplits<F extends Finding>(findings: readonly F[]): readonly F[];
