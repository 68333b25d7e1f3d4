import { type Digest } from "./core/digest.ts";
import type { Finding } from "./core/finding.ts";
import type { RunSummary } from "./core/run-summary.ts";
import { type Assembled } from "./assemble.ts";
import { type Baseline } from "./metadata/baseline.ts";
/** What watching found. */
export interface Watched {
    readonly summary: RunSummary;
    /** What of the data does not fit, worst first. */
    readonly findings: readonly Finding[];
    /** Whether nothing was found that counts. */
    readonly quiet: boolean;
    /** The blessed run that the data were held against. */
    readonly baseline: Baseline;
    /** Identity of the data that were looked at. */
    readonly data: Digest;
}
/**
 * Holds the data that `monitor` names against schema and statistics of the newest blessed run, with the checks of
 * ExampleValidator. A `UserError` when nothing is configured, no model is blessed, or what is kept of its run is gone.
 */
export declare function watch(assembled: Assembled): Promise<Watched>;
