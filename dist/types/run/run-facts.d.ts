import type { Pipeline } from "../core/pipeline.ts";
import type { Provenance } from "../core/provenance.ts";
import type { Change } from "../core/report.ts";
import type { Baseline } from "../metadata/baseline.ts";
import type { BaselineParts } from "./baseline-changes.ts";
import type { NodeEnd } from "./node-run.ts";
import type { Plan } from "./plan.ts";
import type { Made } from "./run-options.ts";
/** How a run went, as plain values. */
export interface RunFacts {
    readonly pipeline: Pipeline;
    readonly id: string;
    /** Milliseconds since the epoch. */
    readonly started: number;
    readonly finished: number;
    readonly ends: ReadonlyMap<string, NodeEnd>;
    readonly made: Made;
    /** Undefined when a step could not be planned, so that nothing ran. */
    readonly plan: Plan | undefined;
    readonly baseline: Baseline | undefined;
    /** What decided the steps of the baseline's run; empty without one. */
    readonly baselineParts: BaselineParts;
    readonly provenance: Provenance;
    readonly environment: string | undefined;
    readonly command: string | undefined;
    readonly changes?: readonly Change[];
    readonly stopped: boolean;
}
