import { parseEvent, provenanceOf, withDefaultBranch } from "../../src/github/event.ts";

const sha = (digit: string) => digit.repeat(40);
const repository = { full_name: "octo/penguins", default_branch: "main" };
const pull = (head: string | null) => ({
  repository,
  pull_request: { number: 7, head: { sha: sha("a"), ref: "feature", repo: head === null ? null : { full_name: head } }, base: { sha: sha("b"), ref: "main" } },
});

test("a pull request event names its head, its base and its number", () => {
  expect(parseEvent({ GITHUB_EVENT_NAME: "pull_request" }, pull("octo/penguins"))).toEqual({
    name: "pull_request", owner: "octo", repo: "penguins", defaultBranch: "main", headSha: sha("a"), baseSha: sha("b"), branch: "feature", onDefaultBranch: false,
    pullRequest: { number: 7, headSha: sha("a"), headRef: "feature", baseSha: sha("b"), baseRef: "main", fork: false },
  });
});

test("the head of another or of a deleted repository is a fork's and not trusted", () => {
  for (const head of ["stranger/penguins", null]) {
    const event = parseEvent({ GITHUB_EVENT_NAME: "pull_request" }, pull(head));
    expect(event.pullRequest?.fork).toBe(true);
    expect(provenanceOf(event, {}, undefined).trusted).toBe(false);
  }
});

test("a push to the default branch is told from one to another branch, and a new branch has no commit before", () => {
  const push = { repository, ref: "refs/heads/main", before: sha("b"), after: sha("c") };
  expect(parseEvent({ GITHUB_EVENT_NAME: "push" }, push)).toMatchObject({ branch: "main", onDefaultBranch: true, headSha: sha("c"), baseSha: sha("b") });
  expect(parseEvent({ GITHUB_EVENT_NAME: "push" }, { ...push, ref: "refs/heads/x", before: sha("0") })).toMatchObject({ branch: "x", onDefaultBranch: false, baseSha: undefined });
});

test("a merge group names its own commit and the one before", () => {
  const payload = { repository, merge_group: { head_sha: sha("d"), base_sha: sha("b"), head_ref: "refs/heads/gh-readonly-queue/main/pr-7-x", base_ref: "refs/heads/main" } };
  expect(parseEvent({ GITHUB_EVENT_NAME: "merge_group" }, payload)).toMatchObject({ headSha: sha("d"), baseSha: sha("b"), onDefaultBranch: false });
});

test("a merge queue's branch names the pull request that is tried; a branch that is no queue's names none", () => {
  const group = (ref: string) => parseEvent({ GITHUB_EVENT_NAME: "merge_group" }, { repository, merge_group: { head_sha: sha("d"), base_sha: sha("b"), head_ref: `refs/heads/${ref}`, base_ref: "refs/heads/main" } });
  const event = group(`gh-readonly-queue/release/2/pr-7-${sha("b")}`);
  expect(event).toMatchObject({ queued: 7, pullRequest: undefined });
  expect(provenanceOf(event, {}, undefined)).toMatchObject({ pullRequest: 7, trusted: true, commit: sha("d") });
  expect(group("gh-readonly-queue/main/pr-0-abc").queued).toBeUndefined();
});

test("a schedule carries little: repository and commit come from the runner", () => {
  const environment = { GITHUB_EVENT_NAME: "schedule", GITHUB_REPOSITORY: "octo/penguins", GITHUB_SHA: sha("e"), GITHUB_REF: "refs/heads/main" };
  expect(parseEvent(environment, { schedule: "0 0 * * *" })).toMatchObject({ owner: "octo", headSha: sha("e"), branch: "main", onDefaultBranch: false });
  expect(withDefaultBranch(parseEvent(environment, {}), "main").onDefaultBranch).toBe(true);
  expect(withDefaultBranch(parseEvent(environment, {}), "trunk").onDefaultBranch).toBe(false);
});

test("an event that runs strangers' code with the repository's token is refused with the reason", () => {
  expect(() => parseEvent({ GITHUB_EVENT_NAME: "pull_request_target" }, pull("octo/penguins"))).toThrow(/"pull_request_target" is not supported\n {2}hint: .*use `pull_request`/);
  expect(() => parseEvent({ GITHUB_EVENT_NAME: "issues" }, {})).toThrow(/use one of pull_request, push/);
});

test("a payload that is not what it should be is refused with the member's name", () => {
  expect(() => parseEvent({ GITHUB_EVENT_NAME: "pull_request" }, { repository, pull_request: { number: "7" } })).toThrow("the event's pull_request.number is \"7\", not a number");
  expect(() => parseEvent({ GITHUB_EVENT_NAME: "push" }, { repository, ref: "refs/heads/main", after: "; rm -rf /" })).toThrow("the event's after is \"; rm -rf /\", not a commit");
  expect(() => parseEvent({ GITHUB_EVENT_NAME: "push" }, { repository: { full_name: "a/b/c" } })).toThrow("\"a/b/c\" is no repository name");
});
