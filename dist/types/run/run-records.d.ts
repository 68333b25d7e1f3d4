import type { Pipeline } from "../core/pipeline.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { MetadataRecord, RunRecord } from "../metadata/record.ts";
import type { NodeEnd } from "./node-run.ts";
import type { Plan } from "./plan.ts";
import type { Made } from "./run-options.ts";
interface Ending {
    readonly summary: RunSummary;
    readonly pipeline: Pipeline;
    readonly plan: Plan | undefined;
    readonly ends: ReadonlyMap<string, NodeEnd>;
    readonly made: Made;
    readonly finished: number;
    readonly archive: RunRecord["archive"] | undefined;
    readonly stopped: boolean;
}
/** The records a run ends with: itself, the gate's word on its model, and what was pushed. */
export declare function endingRecords(ending: Ending): readonly MetadataRecord[];
export {};
