import type { Repository } from "./octokit.ts";
/** What a check of ours carries as its external id: the workflow run and attempt that answers for it. */
export declare function checkOwner(environment: Readonly<Record<string, string | undefined>>): string;
/**
 * Closes checks of ours of this name on a commit that a killed or lost job left in progress: those of earlier attempts of this workflow
 * run, and of workflow runs that have ended. Returns how many. Runs are asked for only when there is such a check.
 */
export declare function closeLostChecks(at: Repository, { headSha, name, own, but }: {
    readonly headSha: string; /** Of all names when not given. */
    readonly name?: string;
    readonly own: string;
    readonly but?: number;
}): Promise<number>;
