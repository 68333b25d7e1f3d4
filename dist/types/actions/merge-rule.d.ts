import type { RunOptions } from "../run/run-options.ts";
import type { PipelineJob } from "./finish-run.ts";
/**
 * What `on-mismatch: fail` adds to the run of a merge: it begins only when a trusted run blessed exactly what was merged, and
 * pushes no other bytes than those. A champion that changed meanwhile is no mismatch: the model is compared with it again.
 */
export declare function mergeRule({ event, inputs }: PipelineJob, pipeline: string, options: RunOptions): Pick<RunOptions, "baseline" | "withdrawn">;
