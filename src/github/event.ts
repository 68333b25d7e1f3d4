import { readFileSync } from "node:fs";
import { UserError } from "../core/error.ts";
import type { Provenance } from "../core/provenance.ts";

/** Events of GitHub that Assay runs on; others are a `UserError`. */
const eventNames = ["pull_request", "push", "merge_group", "workflow_dispatch", "schedule"] as const;
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
export function readEvent(environment: Environment): GitHubEvent {
  const path = environment["GITHUB_EVENT_PATH"];
  if (!path) throw new UserError("GITHUB_EVENT_PATH is not set", { hint: "the action runs inside a GitHub workflow; on a laptop use `assay run`" });
  return parseEvent(environment, JSON.parse(readFileSync(path, "utf8")));
}

/** The event of a payload; what the payload lacks (`schedule` carries little) comes from the runner's variables. */
export function parseEvent(environment: Environment, payload: unknown): GitHubEvent {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  if (!isEventName(name)) throw notSupported(name);
  const read = reader(payload);
  const [owner, repo] = fullName(read.optional("repository.full_name") ?? environment["GITHUB_REPOSITORY"] ?? "");
  const defaultBranch = read.optional("repository.default_branch");
  const ref = environment["GITHUB_REF"] ?? read.optional("ref") ?? "";
  const common = { name, owner, repo, defaultBranch };
  switch (name) {
    case "pull_request": {
      const pullRequest = pullRequestOf(read, `${owner}/${repo}`);
      return { ...common, headSha: pullRequest.headSha, baseSha: pullRequest.baseSha, branch: pullRequest.headRef, onDefaultBranch: false, pullRequest };
    }
    case "merge_group": {
      const branch = branchOf(read.text("merge_group.head_ref"));
      const queued = queuedNumber(branch);
      return { ...common, headSha: read.sha("merge_group.head_sha"), baseSha: read.sha("merge_group.base_sha"), branch, onDefaultBranch: false, pullRequest: undefined, ...(queued === undefined ? {} : { queued }) };
    }
    case "push": {
      const branch = branchOf(read.text("ref"));
      const before = read.optional("before");
      const baseSha = before !== undefined && isSha(before) && !/^0+$/.test(before) ? before : undefined;
      return { ...common, headSha: read.sha("after"), baseSha, branch, onDefaultBranch: branch === defaultBranch, pullRequest: undefined };
    }
    case "workflow_dispatch": case "schedule": {
      const headSha = environment["GITHUB_SHA"] ?? "";
      if (!isSha(headSha)) throw new UserError(`GITHUB_SHA ${JSON.stringify(headSha.slice(0, 80))} is no commit`);
      const branch = branchOf(ref);
      return { ...common, headSha, baseSha: undefined, branch, onDefaultBranch: branch === defaultBranch, pullRequest: undefined };
    }
  }
}

/** The event with the repository's default branch, where the payload (of a schedule) does not name it. */
export function withDefaultBranch(event: GitHubEvent, defaultBranch: string): GitHubEvent {
  const pushes = event.name === "push" || event.name === "workflow_dispatch" || event.name === "schedule";
  return { ...event, defaultBranch, onDefaultBranch: pushes && event.branch === defaultBranch };
}

/** Where a run started by this event came from; `tree` is of the commit that is checked out. */
export function provenanceOf(event: GitHubEvent, environment: Environment, tree: string | undefined): Provenance {
  const number = pullRequestNumber(event);
  const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1");
  const workflowRun = environment["GITHUB_RUN_ID"];
  const actor = environment["GITHUB_ACTOR"];
  const runner = environment["RUNNER_ENVIRONMENT"];
  return {
    repository: `${event.owner}/${event.repo}`,
    commit: event.headSha,
    ...(tree === undefined ? {} : { tree }),
    branch: event.branch,
    ...(number === undefined ? {} : { pullRequest: number }),
    event: event.name,
    ...(workflowRun === undefined ? {} : { workflowRun }),
    workflowAttempt: Number.isInteger(attempt) ? attempt : 1,
    ...(actor === undefined ? {} : { actor }),
    ...(runner === "github-hosted" || runner === "self-hosted" ? { runner } : {}),
    trusted: !(event.pullRequest?.fork ?? false),
  };
}

/** The pull request an event is about: its own, or the one a merge queue tries. */
export function pullRequestNumber({ pullRequest, queued }: GitHubEvent): number | undefined {
  return pullRequest?.number ?? queued;
}

/** GitHub names a queue's branch by base, pull request and commit: `gh-readonly-queue/main/pr-7-<sha>`. */
function queuedNumber(branch: string): number | undefined {
  const number = Number(/^gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(branch)?.[1]);
  return Number.isSafeInteger(number) ? number : undefined;
}

function notSupported(name: string): UserError {
  const hint = name === "pull_request_target" || name === "workflow_run"
    ? "it would run code of strangers with this repository's token; use `pull_request`"
    : `use one of ${eventNames.join(", ")}`;
  return new UserError(`the event ${JSON.stringify(name.slice(0, 80))} is not supported`, { hint });
}

function isEventName(name: string): name is EventName {
  return (eventNames as readonly string[]).includes(name);
}

function pullRequestOf(read: Reader, repository: string): PullRequest {
  const number = read.number("pull_request.number");
  // A head repository that was deleted is null: nobody vouches for it.
  const head = read.optional("pull_request.head.repo.full_name");
  return {
    number,
    headSha: read.sha("pull_request.head.sha"),
    headRef: read.text("pull_request.head.ref"),
    baseSha: read.sha("pull_request.base.sha"),
    baseRef: read.text("pull_request.base.ref"),
    fork: head?.toLowerCase() !== repository.toLowerCase(),
  };
}

function fullName(text: string): readonly [string, string] {
  const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
  if (!match) throw new UserError(`${JSON.stringify(text.slice(0, 80))} is no repository name`, { hint: "GITHUB_REPOSITORY is `owner/name`" });
  return [match[1]!, match[2]!];
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, "");
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

interface Reader {
  text(path: string): string;
  optional(path: string): string | undefined;
  sha(path: string): string;
  number(path: string): number;
}

function reader(payload: unknown): Reader {
  const at = (path: string): unknown => path.split(".").reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined), payload);
  const wrong = (path: string, wanted: string) => new UserError(`the event's ${path} is ${JSON.stringify(at(path))?.slice(0, 80) ?? "missing"}, not ${wanted}`);
  const text = (path: string) => {
    const value = at(path);
    if (typeof value !== "string") throw wrong(path, "a text");
    return value;
  };
  return {
    text,
    optional: (path) => { const value = at(path); return typeof value === "string" ? value : undefined; },
    sha: (path) => { const value = text(path); if (!isSha(value)) throw wrong(path, "a commit"); return value; },
    number: (path) => { const value = at(path); if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) throw wrong(path, "a number"); return value; },
  };
}
