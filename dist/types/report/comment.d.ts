import type { Verdict } from "../core/finding.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { type Part } from "./budget.ts";
import { type Occasion } from "./verdict-text.ts";
/** What a comment needs to know besides the run itself. */
export interface CommentContext extends Occasion {
    /** Name in the hidden first line by which the comment is found again; the pipeline's when not given. */
    readonly marker?: string;
    readonly links: {
        readonly report?: string;
        readonly artifacts?: string;
        readonly run?: string;
    };
    /** Sentences on what could not be done, for instance for want of a permission. */
    readonly warnings: readonly string[];
    /** Earlier runs on the same pull request, newest first. */
    readonly history: readonly {
        readonly run: string;
        readonly verdict: Verdict;
        readonly url?: string;
        readonly commit?: string; /** Milliseconds since the epoch. */
        readonly started?: number;
    }[];
    readonly commit?: string;
    /** When it was written, as text: `2026-11-22 21:09 UTC`. */
    readonly updated: string;
    /** Most bytes of UTF-8. GitHub takes 262,144; the default of 60,000 also fits older servers. Above it folds are not left out for brevity. */
    readonly budget?: number;
}
/** The hidden first line that marks a comment as the one of this pipeline. */
export declare function commentMarker(name: string): string;
/** The hidden first line of a suggestion of this pipeline. */
export declare function suggestionMarker(name: string): string;
/**
 * The one comment on a pull request or commit, in the order a reviewer asks: may it be merged and why, what to do, what changed
 * in data, schema, rules, code and model, how it came about, how long it took. GitHub Markdown. What is too long is left to the
 * job summary and the report, both linked.
 */
export declare function comment(summary: RunSummary, context: CommentContext): string;
/** What a comment says before and after its sections, for a place that has room for all sections: the job summary. */
export declare function openingAndClosing(summary: RunSummary, context: CommentContext): {
    readonly opening: readonly Part[];
    readonly closing: readonly Part[];
};
