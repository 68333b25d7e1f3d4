import type { RunSummary } from "../core/run-summary.ts";
import type { ArchivedStore } from "../github/archived-store.ts";
import type { GitHubEvent } from "../github/event.ts";
import type { LayeredMetadata } from "../github/layered-metadata.ts";
import { uploadArchive, type Archive } from "../github/workflow-artifacts.ts";
import { type Job } from "./job.ts";
/** A job that runs a pipeline for an event. */
export interface PipelineJob extends Job {
    readonly event: GitHubEvent;
    /** Runs of this job that have ended: where one step runs several pipelines, its outputs are of all. */
    readonly ended?: RunSummary[];
}
/** The stores of a run that the action put over those of this machine. */
export interface Layers {
    metadata?: LayeredMetadata;
    artifacts?: ArchivedStore;
}
/** What is known besides the summary when a run has ended. */
export interface Done {
    readonly check: number | undefined;
    readonly name: string | undefined;
    readonly layers: Layers;
    readonly kept: {
        archive?: Archive;
    };
}
interface Keeping {
    readonly made: Parameters<typeof uploadArchive>[1]["made"];
    readonly done: Done;
    readonly pipeline: string;
    readonly records: LayeredMetadata["unshared"];
}
/** Keeps what a run made as a workflow artifact, when the inputs say so and nothing was cancelled. */
export declare function keep({ inputs, environment, delivery, temporary, stop, place }: PipelineJob, { made, done, pipeline, records }: Keeping): Promise<Archive | undefined>;
/** Everything after the run: what is kept, what is said where, and whether the job fails. */
export declare function finish(job: PipelineJob, { summary, report, sarif, check, layers, kept }: Done & {
    readonly summary: RunSummary;
    readonly report: string | undefined;
    readonly sarif?: string;
}): Promise<number>;
/** Steps name files from the pipeline's folder, GitHub from the repository's. */
export declare function locate(file: string, path: string): string;
export {};
