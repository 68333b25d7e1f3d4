import type { RunSummary } from "../../src/core/run-summary.ts";

/** A blessed run of the penguins, with what a test wants different. */
export function summaryOf(more: Partial<RunSummary> = {}): RunSummary {
  return {
    pipeline: "penguins", run: "0123456789ab", started: 1_764_288_000_000, seconds: 3, verdict: "blessed", reason: "accuracy 0.98, at least 0.9",
    outcomes: [], gates: [], findings: [], figures: [], sections: [], metrics: {}, provenance: { trusted: true }, pushed: [], ...more,
  };
}
