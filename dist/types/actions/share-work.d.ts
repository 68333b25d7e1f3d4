import { type Assembled } from "../assemble.ts";
import type { Share } from "../core/component.ts";
import { type SharedRecords } from "../github/layered-metadata.ts";
import type { RunOptions } from "../run/run-options.ts";
import type { PipelineJob } from "./finish-run.ts";
/**
 * Reads this job's share of a pipeline's data and leaves what came of it for the job that merges. Nothing is judged, written
 * or recorded anywhere else. Returns 1 when the share could not be read or left.
 */
export declare function shareWork(job: PipelineJob, share: Share, shared: SharedRecords | undefined): Promise<number>;
/** What other jobs of this workflow run have read for this one, where the input `shards` says that there are such. */
export declare function sharesOf({ inputs: { shards }, at, place, delivery, temporary }: PipelineJob, { pipeline: whole, options: { artifacts: local } }: Assembled): Promise<Pick<RunOptions, "shares">>;
