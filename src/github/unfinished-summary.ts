import { UserError } from "../core/error.ts";
import type { Provenance } from "../core/provenance.ts";
import type { RunSummary } from "../core/run-summary.ts";

/** The name under which mistakes are shown that no step made. */
export const configurationNode = "configuration";

/** The summary of a run that could not begin, or did not end in time: what is wrong, and nothing else. */
export function unfinishedSummary({ pipeline, error, provenance }: { readonly pipeline: string; readonly error: unknown; readonly provenance: Provenance }): RunSummary {
  const bug = !(error instanceof UserError);
  const mistakes = bug ? [{ message: error instanceof Error ? error.message : String(error) }] : error.mistakes;
  return {
    pipeline, run: "none", started: Date.now(), seconds: 0, verdict: "failed",
    reason: mistakes[0]?.message ?? "the run could not begin",
    outcomes: [{ type: "failed", node: configurationNode, seconds: 0, mistakes, bug }],
    gates: [], findings: [], figures: [], sections: [], metrics: {}, provenance, pushed: [],
  };
}
