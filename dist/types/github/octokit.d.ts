import type { Octokit } from "@octokit/rest";
/** A client and the repository it is used for. */
export interface Repository {
    readonly client: Octokit;
    readonly owner: string;
    readonly repo: string;
}
/**
 * A client of GitHub's REST API. Loads Octokit only now.
 * Repeats what can be repeated: anything GitHub asks to send again later, reads and updates also after server and network errors.
 */
export declare function createClient({ token, apiUrl, pause }: {
    /** Undefined: asks as nobody in particular, which public repositories answer. */
    readonly token?: string | undefined;
    readonly apiUrl?: string;
    /** Milliseconds before the first repetition; doubled each time. */
    readonly pause?: number;
}): Promise<Octokit>;
/** The HTTP status of a failed request; undefined when there was no answer. What GraphQL refuses, with status 200, counts as 403. */
export declare function statusOf(error: unknown): number | undefined;
/** A header of the answer to a failed request. */
export declare function headerOf(error: unknown, name: string): string | undefined;
