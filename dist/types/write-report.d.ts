import type { RunSummary } from "./core/run-summary.ts";
/** Writes the page beside the run's summary and returns its path. */
export declare function writeReport(summary: RunSummary, stateDirectory: string): Promise<string>;
