import type { RunSummary } from "../core/run-summary.ts";
/** What this run has otherwise than the baseline as a table of GitHub Markdown, an area a row, at most `most` changes of each; the rest is counted. */
export declare function changesTable({ changes, baseline, started }: Pick<RunSummary, "changes" | "baseline" | "started">, most: number): string;
