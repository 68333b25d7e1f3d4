import type { Job } from "./job.ts";
/**
 * Carries out a command in a comment: one of a collaborator with write access, unedited, for a head that is the one the
 * writer saw. It is acknowledged by a reaction, recorded on the metadata branch, then done, and answered in one comment.
 * Runs nothing of a pull request. Returns 0 also when a command is refused; 1 when the answer could not be given.
 */
export declare function commandAction(job: Job): Promise<number>;
