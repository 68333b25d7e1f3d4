/** Where a run came from. */
export interface Provenance {
    readonly repository?: string;
    /** Head commit of the branch or pull request, and the tree that was evaluated. */
    readonly commit?: string;
    readonly tree?: string;
    readonly branch?: string;
    readonly pullRequest?: number;
    readonly event?: string;
    /** GitHub's run id and attempt. */
    readonly workflowRun?: string;
    readonly workflowAttempt?: number;
    readonly actor?: string;
    readonly dirty?: boolean;
    /** Whose machine ran it, as GitHub says: `github-hosted` or `self-hosted`. */
    readonly runner?: string;
    /** False for code of a fork: such artifacts are never pushed. */
    readonly trusted: boolean;
}
