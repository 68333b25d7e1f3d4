import type { RunSummary } from "../core/run-summary.ts";
import { type CommentContext } from "./comment.ts";
/**
 * The long form for a job's summary page: what the comment says, then every section of the report as Markdown.
 * It is as public as the comment: rows of the data are told where the comment may tell them.
 * Stays below GitHub's 1 MiB per step, above which nothing is shown.
 */
export declare function jobSummary(summary: RunSummary, context: CommentContext): string;
