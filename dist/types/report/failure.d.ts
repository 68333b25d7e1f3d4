import type { RunSummary } from "../core/run-summary.ts";
/** The steps that could not finish, with their mistakes in a fence, at most `lines` lines of each; and what was not run for it. */
export declare function failureMarkdown({ outcomes }: RunSummary, lines: number): string;
