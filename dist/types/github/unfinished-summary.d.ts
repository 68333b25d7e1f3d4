import type { Provenance } from "../core/provenance.ts";
import type { RunSummary } from "../core/run-summary.ts";
/** The name under which mistakes are shown that no step made. */
export declare const configurationNode = "configuration";
/** The summary of a run that could not begin, or did not end in time: what is wrong, and nothing else. */
export declare function unfinishedSummary({ pipeline, error, provenance }: {
    readonly pipeline: string;
    readonly error: unknown;
    readonly provenance: Provenance;
}): RunSummary;
