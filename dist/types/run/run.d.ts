import { type Pipeline } from "../core/pipeline.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { RunOptions } from "./run-options.ts";
/**
 * Runs a pipeline: every node as soon as those before it have ended, reusing what an earlier execution already made.
 * What can go wrong in a node is its outcome, and in the summary; it rejects only when the run as a whole cannot be
 * (no place to write, records that cannot be read).
 */
export declare function run(pipeline: Pipeline, options: RunOptions): Promise<RunSummary>;
