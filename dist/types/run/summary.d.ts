import type { RunSummary } from "../core/run-summary.ts";
import type { RunFacts } from "./run-facts.ts";
/** What people see of a run. Pure: equal facts, equal summary. */
export declare function summarize(facts: RunFacts): RunSummary;
