import type { Provenance } from "../core/provenance.ts";
/** Events of GitHub that Assay runs on; others are a `UserError`. */
declare const eventNames: readonly ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule"];
/** One of `eventNames`. */
type EventName = (typeof eventNames)[number];
/** What a pull request event says, as far as a run needs it. */
interface PullRequest {
    readonly number: number;
    readonly headSha: string;
    readonly headRef: string;
    readonly baseSha: string;
    readonly baseRef: string;
    /** Whether the head lies in another repository: its code is of a stranger, and its token can only read. */
    readonly fork: boolean;
}
/** The event that started the workflow, checked. */
export interface GitHubEvent {
    readonly name: EventName;
    readonly owner: string;
    readonly repo: string;
    readonly defaultBranch: string | undefined;
    /** The commit that checks belong to: the head of the pull request, not its test merge. */
    readonly headSha: string;
    /** The commit before the change: base of the pull request or merge group, `before` of a push. */
    readonly baseSha: string | undefined;
    /** Name of the branch the run is about: the head's of a pull request. */
    readonly branch: string;
    readonly onDefaultBranch: boolean;
    readonly pullRequest: PullRequest | undefined;
    /** The pull request that a merge queue tries: of several in one group the last. */
    readonly queued?: number;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads GITHUB_EVENT_NAME and the file GITHUB_EVENT_PATH. A `UserError` says what is missing or not supported. */
export declare function readEvent(environment: Environment): GitHubEvent;
/** The event of a payload; what the payload lacks (`schedule` carries little) comes from the runner's variables. */
export declare function parseEvent(environment: Environment, payload: unknown): GitHubEvent;
/** The event with the repository's default branch, where the payload (of a schedule) does not name it. */
export declare function withDefaultBranch(event: GitHubEvent, defaultBranch: string): GitHubEvent;
/** Where a run started by this event came from; `tree` is of the commit that is checked out. */
export declare function provenanceOf(event: GitHubEvent, environment: Environment, tree: string | undefined): Provenance;
/** The pull request an event is about: its own, or the one a merge queue tries. */
export declare function pullRequestNumber({ pullRequest, queued }: GitHubEvent): number | undefined;
export {};
