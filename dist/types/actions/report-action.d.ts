import type { Job } from "./job.ts";
/**
 * Stage two of a fork's pull request: reads what its run left as a stranger's text, finds the pull request by the head commit,
 * and writes comment, check and job summary by itself. The check has a name of its own, so that a fork's word never satisfies a
 * required one. Returns 1 when the pull request shows nothing of it.
 */
export declare function reportAction(job: Job): Promise<number>;
