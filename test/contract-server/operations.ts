import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { invalid, notFound, paged, user, type Answer, type Handler, type Question } from "./answers.ts";
import type { StoredArtifact } from "./artifact-server.ts";
import { attestationHandlers } from "./attestation-operations.ts";
import { commandHandlers } from "./command-operations.ts";
import type { Annotation, Asset, CheckRun, Comment, GitHubState, Pull, Release, Repository, ReviewComment } from "./state.ts";

/** Of a comment's body: the limit GitHub enforces, in UTF-8 bytes. Its message speaks of characters. */
export const commentLimit = 262_144;
/** Of each text of a check run's output. */
export const checkTextLimit = 65_535;

function shownComment(comment: Comment, state: GitHubState): object {
  return { id: comment.id, node_id: `IC_${comment.id}`, body: comment.body, user: user(comment.login, comment.type), created_at: comment.created, updated_at: comment.updated ?? comment.created, html_url: `${state.origin}/comment/${comment.id}` };
}

function shownPull(pull: Pull, repository: Repository): object {
  const repo = (full: string) => ({ full_name: full, fork: full !== `${repository.owner}/${repository.name}` });
  return {
    number: pull.number, title: pull.title, state: pull.state, merged: pull.merged, merged_at: pull.merged ? "2026-01-02T00:00:00Z" : null, merge_commit_sha: pull.merge_commit_sha ?? null,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo: repo(pull.head.repo) }, base: { ref: pull.base.ref, sha: pull.base.sha, repo: repo(`${repository.owner}/${repository.name}`) },
  };
}

function shownCheck(check: CheckRun): object {
  const { id, name, head_sha, status, conclusion, details_url, external_id } = check;
  return { id, name, head_sha, status, conclusion, details_url, external_id, output: { title: check.title, summary: check.summary, text: check.text, annotations_count: check.annotations.length, annotations_url: "https://github.localhost/annotations" } };
}

function shownAsset(asset: Asset, repository: Repository, state: GitHubState): object {
  return {
    id: asset.id, name: asset.name, content_type: asset.type, size: asset.bytes.length, state: "uploaded", digest: asset.digest,
    url: `${state.origin}/repos/${repository.owner}/${repository.name}/releases/assets/${asset.id}`, browser_download_url: `${state.origin}/${repository.owner}/${repository.name}/releases/download/${asset.name}`,
  };
}

function shownRelease(release: Release, repository: Repository, state: GitHubState): object {
  const at = `${state.origin}/repos/${repository.owner}/${repository.name}/releases/${release.id}`;
  return {
    id: release.id, tag_name: release.tag_name, name: release.name, body: release.body, draft: release.draft, prerelease: release.prerelease, target_commitish: release.target,
    url: at, assets_url: `${at}/assets`, html_url: `${state.origin}/${repository.owner}/${repository.name}/releases/tag/${release.tag_name}`,
    upload_url: `${state.origin}/uploads/repos/${repository.owner}/${repository.name}/releases/${release.id}/assets{?name,label}`,
    assets: release.assets.map((asset) => shownAsset(asset, repository, state)),
  };
}

function shownArtifact(artifact: StoredArtifact, repository: Repository, state: GitHubState): object {
  const url = `${state.origin}/repos/${repository.owner}/${repository.name}/actions/artifacts/${artifact.id}`;
  return { id: artifact.id, name: artifact.name, size_in_bytes: artifact.size, digest: artifact.digest, expired: artifact.expired, url, archive_download_url: `${url}/zip`, workflow_run: { id: Number(artifact.run) } };
}

function output(question: Question): { title?: string; summary?: string; text?: string; annotations?: Annotation[] } {
  return (question.body["output"] ?? {}) as { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

/** Applies what a request says of a check run; undefined when GitHub would refuse it. */
function writeCheck(check: CheckRun, question: Question): Answer | undefined {
  const { title, summary, text, annotations = [] } = output(question);
  if (annotations.length > 50) return invalid("Only 50 annotations per request", "invalid", "annotations");
  if ([summary, text].some((each) => each !== undefined && Buffer.byteLength(each) > checkTextLimit)) return invalid(`Only ${checkTextLimit} characters are allowed`, "invalid", "summary");
  const { body } = question;
  if (body["conclusion"] !== undefined) Object.assign(check, { conclusion: body["conclusion"], status: "completed" });
  else if (body["status"] !== undefined) Object.assign(check, { status: body["status"] });
  if (body["details_url"] !== undefined) check.details_url = String(body["details_url"]);
  if (title !== undefined) check.title = title;
  if (summary !== undefined) check.summary = summary;
  if (text !== undefined) check.text = text;
  check.annotations.push(...annotations);
  return undefined;
}

function tooLong(body: unknown): Answer | undefined {
  return Buffer.byteLength(String(body)) > commentLimit ? invalid("body is too long (maximum is 65536 characters)", "custom", "body") : undefined;
}

function publish(repository: Repository, release: Release, state: GitHubState): Answer | undefined {
  if (repository.releases.some((each) => each !== release && !each.draft && each.tag_name === release.tag_name)) return invalid("tag_name already exists", "already_exists", "tag_name");
  if (repository.git === undefined || state.resolve(repository, `refs/tags/${release.tag_name}`) !== undefined) return undefined;
  const commit = state.resolve(repository, release.target);
  if (commit === undefined) return invalid("target_commitish is invalid", "invalid", "target_commitish");
  execFileSync("git", ["-C", repository.git, "update-ref", `refs/tags/${release.tag_name}`, commit]);
  return undefined;
}

function patchOf(repository: Repository, pull: Pull, file: string): string {
  const text = execFileSync("git", ["-C", repository.git!, "diff", `${pull.base.sha}...${pull.head.sha}`, "--", file], { encoding: "utf8" });
  return text.slice(Math.max(0, text.indexOf("@@"))).trimEnd();
}

function shownReviewComment(comment: ReviewComment, state: GitHubState): object {
  const { id, path, line, start_line, in_reply_to_id, body } = comment;
  return { id, path, line, ...(start_line !== undefined && { start_line }), ...(in_reply_to_id !== undefined && { in_reply_to_id }), body, user: user(comment.login, comment.type), html_url: `${state.origin}/review-comment/${id}` };
}

/** The lines of the new side that a difference shows, by hunk: GitHub takes comments there alone. */
function commentable(patch: string): Map<number, number> {
  const lines = new Map<number, number>();
  let [line, hunk] = [0, 0];
  for (const text of patch.split("\n")) {
    const head = /^@@ -\S+ \+(\d+)/.exec(text);
    if (head) [line, hunk] = [Number(head[1]), hunk + 1];
    else if (/^[+ ]/.test(text)) lines.set(line++, hunk);
  }
  return lines;
}

const reviewHandlers: Readonly<Record<string, Handler>> = {
  "pulls/list-review-comments": (repository, question, state) => paged(question, state, repository.reviewComments.filter((each) => each.pull === Number(question.operation.path["pull_number"])).map((each) => shownReviewComment(each, state))),
  "pulls/create-review": (repository, { operation, body, token }, state) => {
    const pull = repository.pulls.find((each) => each.number === Number(operation.path["pull_number"]));
    if (!pull || repository.git === undefined) return notFound;
    const comments = (body["comments"] ?? []) as { readonly path: string; readonly line: number; readonly start_line?: number; readonly body: string }[];
    for (const { path, line, start_line: start = line } of comments) {
      const lines = commentable(patchOf(repository, pull, path));
      if (!lines.has(line) || lines.get(start) !== lines.get(line) || start > line) return invalid("Pull request review thread line must be part of the diff", "invalid", "line");
    }
    for (const comment of comments) repository.reviewComments.push({ id: state.nextId(), pull: pull.number, login: token.login, type: token.type, ...comment });
    return { status: 200, body: { id: state.nextId(), body: "", state: "COMMENTED", user: user(token.login, token.type), html_url: `${state.origin}/review` } };
  },
  "pulls/delete-review-comment": (repository, { operation }) => {
    const index = repository.reviewComments.findIndex((each) => each.id === Number(operation.path["comment_id"]));
    if (index < 0) return notFound;
    repository.reviewComments.splice(index, 1);
    return { status: 204 };
  },
};

const handlers: Readonly<Record<string, Handler>> = {
  "users/get-authenticated": (_, { token }) => ({ status: 200, body: user(token.login, token.type) }),
  "repos/get": (repository) => ({ status: 200, body: { name: repository.name, full_name: `${repository.owner}/${repository.name}`, private: repository.private, default_branch: repository.defaultBranch, owner: user(repository.owner, "User") } }),

  "issues/list-comments": (repository, question, state) => paged(question, state, repository.comments.filter((each) => each.issue === Number(question.operation.path["issue_number"])).map((each) => shownComment(each, state))),
  "issues/create-comment": (repository, { operation, body, token }, state) => {
    const refused = tooLong(body["body"]);
    if (refused) return refused;
    const id = state.nextId();
    const comment: Comment = { id, issue: Number(operation.path["issue_number"]), login: token.login, type: token.type, created: new Date(1_767_225_600_000 + id * 1000).toISOString(), body: String(body["body"]) };
    repository.comments.push(comment);
    return { status: 201, body: shownComment(comment, state), headers: { location: `${state.origin}/comment/${id}` } };
  },
  "issues/get-comment": (repository, { operation }, state) => {
    const comment = repository.comments.find((each) => each.id === Number(operation.path["comment_id"]));
    return comment ? { status: 200, body: shownComment(comment, state) } : notFound;
  },
  "issues/update-comment": (repository, { operation, body }, state) => {
    const comment = repository.comments.find((each) => each.id === Number(operation.path["comment_id"]));
    if (!comment) return notFound;
    const refused = tooLong(body["body"]);
    if (refused) return refused;
    comment.body = String(body["body"]);
    return { status: 200, body: shownComment(comment, state) };
  },
  "issues/delete-comment": (repository, { operation }) => {
    const index = repository.comments.findIndex((each) => each.id === Number(operation.path["comment_id"]));
    if (index < 0) return notFound;
    repository.comments.splice(index, 1);
    return { status: 204 };
  },

  "pulls/list": (repository, question, state) => {
    const { query } = question;
    const wanted = repository.pulls.filter((pull) => (query.get("state") ?? "open") === "all" || pull.state === (query.get("state") ?? "open"))
      .filter((pull) => query.get("head") === null || query.get("head") === `${pull.head.repo.split("/")[0]}:${pull.head.ref}`)
      .filter((pull) => query.get("base") === null || query.get("base") === pull.base.ref);
    return paged(question, state, wanted.map((pull) => shownPull(pull, repository)));
  },
  "pulls/get": (repository, { operation }) => {
    const pull = repository.pulls.find((each) => each.number === Number(operation.path["pull_number"]));
    return pull ? { status: 200, body: shownPull(pull, repository) } : notFound;
  },
  "pulls/list-files": (repository, question, state) => {
    const pull = repository.pulls.find((each) => each.number === Number(question.operation.path["pull_number"]));
    if (!pull || repository.git === undefined) return notFound;
    const names = execFileSync("git", ["-C", repository.git, "diff", "--name-only", `${pull.base.sha}...${pull.head.sha}`], { encoding: "utf8" }).split("\n").filter(Boolean);
    return paged(question, state, names.map((filename) => ({ filename, status: "modified", patch: patchOf(repository, pull, filename) })));
  },
  ...reviewHandlers,
  ...commandHandlers,
  ...attestationHandlers,
  "repos/list-pull-requests-associated-with-commit": (repository, question, state) => {
    const sha = question.operation.path["commit_sha"];
    return paged(question, state, repository.pulls.filter((pull) => pull.head.sha === sha || pull.merge_commit_sha === sha).map((pull) => shownPull(pull, repository)));
  },
  "repos/compare-commits-with-basehead": (repository, { operation }, state) => {
    const [base, head] = (operation.path["basehead"] ?? "").split("...") as [string, string];
    const [from, to] = [state.resolve(repository, base), state.resolve(repository, head)];
    if (from === undefined || to === undefined || repository.git === undefined) return notFound;
    const merge = execFileSync("git", ["-C", repository.git, "merge-base", from, to], { encoding: "utf8" }).trim();
    return { status: 200, body: { merge_base_commit: { sha: merge }, base_commit: { sha: from }, status: merge === from ? "ahead" : "diverged" } };
  },
  "git/get-ref": (repository, { operation }, state) => {
    const sha = state.resolve(repository, `refs/${operation.path["ref"]}`);
    return sha === undefined ? notFound : { status: 200, body: { ref: `refs/${operation.path["ref"]}`, object: { sha, type: "commit" } } };
  },

  "checks/create": (repository, question, state) => {
    const { body } = question;
    const check: CheckRun = { id: state.nextId(), name: String(body["name"]), head_sha: String(body["head_sha"]), annotations: [], status: "queued", conclusion: null, title: null, summary: null, text: null, details_url: null, external_id: String(body["external_id"] ?? "") };
    const refused = writeCheck(check, question);
    if (refused) return refused;
    repository.checks.push(check);
    return { status: 201, body: shownCheck(check) };
  },
  "checks/get": (repository, { operation }) => {
    const check = repository.checks.find((each) => each.id === Number(operation.path["check_run_id"]));
    return check ? { status: 200, body: shownCheck(check) } : notFound;
  },
  "checks/update": (repository, question) => {
    const check = repository.checks.find((each) => each.id === Number(question.operation.path["check_run_id"]));
    if (!check) return notFound;
    return writeCheck(check, question) ?? { status: 200, body: shownCheck(check) };
  },
  "checks/list-annotations": (repository, question, state) => paged(question, state, repository.checks.find((each) => each.id === Number(question.operation.path["check_run_id"]))?.annotations ?? []),

  "checks/list-for-ref": (repository, question, state) => {
    const { operation, query } = question;
    const found = repository.checks.filter((each) => each.head_sha === operation.path["ref"] && (query.get("status") === null || each.status === query.get("status")) && (query.get("check_name") === null || each.name === query.get("check_name")));
    return paged(question, state, found.map(shownCheck), (check_runs) => ({ total_count: found.length, check_runs }));
  },

  "actions/get-workflow-run": ({ busy }, { operation }) => {
    const id = Number(operation.path["run_id"]);
    return { status: 200, body: { id, status: busy.has(id) ? "in_progress" : "completed", conclusion: busy.has(id) ? null : "cancelled" } };
  },
  "actions/list-workflow-run-artifacts": (repository, question, state) => {
    const name = question.query.get("name");
    const found = state.artifacts.artifacts.filter((each) => each.final && each.run === question.operation.path["run_id"] && (name === null || each.name === name));
    return paged(question, state, found.map((each) => shownArtifact(each, repository, state)), (artifacts) => ({ total_count: found.length, artifacts }));
  },
  "actions/list-artifacts-for-repo": (repository, question, state) => {
    const name = question.query.get("name");
    const found = state.artifacts.artifacts.filter((each) => each.final && (name === null || each.name === name));
    return paged(question, state, found.map((each) => shownArtifact(each, repository, state)), (artifacts) => ({ total_count: found.length, artifacts }));
  },
  "actions/get-artifact": (repository, { operation }, state) => {
    const artifact = state.artifacts.artifacts.find((each) => each.id === Number(operation.path["artifact_id"]) && each.final);
    return artifact ? { status: 200, body: shownArtifact(artifact, repository, state) } : notFound;
  },
  "actions/download-artifact": (_, { operation }, state) => {
    const artifact = state.artifacts.artifacts.find((each) => each.id === Number(operation.path["artifact_id"]) && each.final);
    if (!artifact) return notFound;
    return artifact.expired ? { status: 410, body: { message: "Artifact has expired", documentation_url: "" } } : { status: 302, headers: { location: state.artifacts.signedUrl(artifact) } };
  },

  "repos/list-releases": (repository, question, state) => paged(question, state, [...repository.releases].reverse().map((each) => shownRelease(each, repository, state))),
  "repos/create-release": (repository, { body }, state) => {
    const release: Release = { id: state.nextId(), assets: [], tag_name: String(body["tag_name"]), name: (body["name"] as string | undefined) ?? null, body: (body["body"] as string | undefined) ?? null, draft: body["draft"] === true, prerelease: body["prerelease"] === true, target: String(body["target_commitish"] ?? repository.defaultBranch) };
    const refused = release.draft ? undefined : publish(repository, release, state);
    if (refused) return refused;
    repository.releases.push(release);
    return { status: 201, body: shownRelease(release, repository, state), headers: { location: `${state.origin}/release` } };
  },
  "repos/get-release": (repository, { operation }, state) => {
    const release = repository.releases.find((each) => each.id === Number(operation.path["release_id"]));
    return release ? { status: 200, body: shownRelease(release, repository, state) } : notFound;
  },
  "repos/get-release-by-tag": (repository, { operation }, state) => {
    const release = repository.releases.find((each) => each.tag_name === operation.path["tag"] && !each.draft);
    return release ? { status: 200, body: shownRelease(release, repository, state) } : notFound;
  },
  "repos/update-release": (repository, { operation, body }, state) => {
    const release = repository.releases.find((each) => each.id === Number(operation.path["release_id"]));
    if (!release) return notFound;
    const { name, body: text, tag_name, prerelease } = body as Partial<Release>;
    Object.assign(release, Object.fromEntries(Object.entries({ name, body: text, tag_name, prerelease }).filter(([, value]) => value !== undefined)));
    const refused = release.draft && body["draft"] === false ? publish(repository, release, state) : undefined;
    if (refused) return refused;
    if (body["draft"] !== undefined) release.draft = body["draft"] === true;
    return { status: 200, body: shownRelease(release, repository, state) };
  },
  "repos/delete-release": (repository, { operation }) => {
    const index = repository.releases.findIndex((each) => each.id === Number(operation.path["release_id"]));
    if (index < 0) return notFound;
    repository.releases.splice(index, 1);
    return { status: 204 };
  },
  "repos/list-release-assets": (repository, question, state) => {
    const release = repository.releases.find((each) => each.id === Number(question.operation.path["release_id"]));
    return release ? paged(question, state, release.assets.map((each) => shownAsset(each, repository, state))) : notFound;
  },
  "repos/upload-release-asset": (repository, { operation, query, bytes, type }, state) => {
    const release = repository.releases.find((each) => each.id === Number(operation.path["release_id"]));
    const name = query.get("name") ?? "";
    if (!release) return notFound;
    if (release.assets.some((each) => each.name === name)) return invalid("name already exists", "already_exists", "name");
    const asset: Asset = { id: state.nextId(), name, type, bytes, digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
    release.assets.push(asset);
    return { status: 201, body: shownAsset(asset, repository, state) };
  },
  "repos/get-release-asset": (repository, { operation, accept }, state) => {
    const asset = repository.releases.flatMap((each) => each.assets).find((each) => each.id === Number(operation.path["asset_id"]));
    if (!asset) return notFound;
    return accept.includes("octet-stream") ? { status: 200, body: asset.bytes, headers: { "content-type": "application/octet-stream" } } : { status: 200, body: shownAsset(asset, repository, state) };
  },
  "repos/delete-release-asset": (repository, { operation }) => {
    for (const release of repository.releases) {
      const index = release.assets.findIndex((each) => each.id === Number(operation.path["asset_id"]));
      if (index >= 0) { release.assets.splice(index, 1); return { status: 204 }; }
    }
    return notFound;
  },
};

/** What GitHub answers, by the state; requests that it refuses for permissions never come here. */
export function answer(state: GitHubState, question: Question): Answer {
  const handler = handlers[question.operation.id];
  if (!handler) throw new Error(`no answer for ${question.operation.id}`);
  const { owner, repo } = question.operation.path;
  if (owner === undefined) return handler({} as Repository, question, state);
  const repository = state.find(owner, repo ?? "");
  return repository ? handler(repository, question, state) : notFound;
}
