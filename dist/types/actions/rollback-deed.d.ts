import type { Deed, Ordered } from "./carry-out.ts";
import type { Job } from "./job.ts";
/**
 * What a rollback comes to: the bytes are found and verified now, the decision is recorded, then they are pushed as a
 * new version. The pipeline's configuration is that of the default branch, which is checked out.
 */
export declare function rollbackDeed(job: Job, ordered: Ordered): Promise<Deed>;
