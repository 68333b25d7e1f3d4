import type { PipelineJob } from "./finish-run.ts";
/** The pipelines that the input `path` names: one a line; a glob stands for all committed pipelines it fits. */
export declare function pipelinePaths(path: string): Promise<readonly string[]>;
/** Whether the event changed what decides the pipeline. Where that cannot be told, it did. */
export declare function changesDecide({ event, inputs }: PipelineJob, all: readonly string[]): Promise<boolean>;
/** Says that there is nothing to judge: a required check must come, and a comment of an earlier commit must not stand. */
export declare function tellNotAffected({ at, event, environment, inputs, place, delivery }: PipelineJob, name: string): Promise<void>;
