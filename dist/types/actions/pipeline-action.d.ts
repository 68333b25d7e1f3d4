import { type Job } from "./job.ts";
/**
 * Runs the pipelines that the input `path` names, as far as the event changed what decides them; a check comes for each.
 * Returns the worst exit code.
 */
export declare function pipelineAction(given: Job): Promise<number>;
