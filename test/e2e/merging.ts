import { execFileSync } from "node:child_process";
import type { Event, Sandbox } from "./sandbox.ts";

const shown = { full_name: "octo/penguins", name: "penguins", owner: { login: "octo" }, default_branch: "main", private: false };

function origin(sandbox: Sandbox, branch = "main"): string {
  return execFileSync("git", ["-C", sandbox.repository.git!, "rev-parse", `refs/heads/${branch}`], { encoding: "utf8" }).trim();
}

/** A pipeline that trains in no time and blesses whatever it trained, on main. */
export function quickOnMain(sandbox: Sandbox): void {
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1").replace("at-least: 0.9, not-below-baseline-by: 0.05", "at-least: 0.01, not-below-baseline-by: 1"));
  sandbox.commit("Quick");
  sandbox.push("main");
}

/** main moves to a commit; the event of that push. */
export function land(sandbox: Sandbox, after: string): Event {
  const before = origin(sandbox);
  sandbox.git("push", "--quiet", "--force", "origin", `${after}:refs/heads/main`);
  sandbox.pushed("main", after);
  return { name: "push", payload: { ref: "refs/heads/main", before, after, repository: shown, head_commit: { id: after } } };
}

/** The event of what main is at, as if it had just been pushed. */
export function atMain(sandbox: Sandbox): Event {
  const after = origin(sandbox);
  return { name: "push", payload: { ref: "refs/heads/main", before: "0".repeat(40), after, repository: shown, head_commit: { id: after } } };
}

/** The merge button's ways: what main becomes when HEAD is merged. */
export const mergeWays: Readonly<Record<"squash" | "rebase" | "merge commit", (sandbox: Sandbox) => string>> = {
  squash: (sandbox) => sandbox.git("commit-tree", "HEAD^{tree}", "-p", origin(sandbox), "-m", "A change (#7)"),
  rebase: (sandbox) => sandbox.git("commit-tree", "HEAD^{tree}", "-p", origin(sandbox), "-m", sandbox.git("log", "-1", "--format=%s")),
  "merge commit": (sandbox) => sandbox.git("commit-tree", "HEAD^{tree}", "-p", origin(sandbox), "-p", "HEAD", "-m", "Merge pull request #7"),
};

/** The queue tries HEAD on top of main. */
export function queue(sandbox: Sandbox): Event & { readonly sha: string } {
  const base = origin(sandbox);
  const sha = mergeWays.squash(sandbox);
  const branch = `gh-readonly-queue/main/pr-7-${base}`;
  sandbox.git("push", "--quiet", "--force", "origin", `${sha}:refs/heads/${branch}`);
  return { name: "merge_group", sha, payload: { action: "checks_requested", repository: shown, merge_group: { head_sha: sha, head_ref: `refs/heads/${branch}`, base_sha: base, base_ref: "refs/heads/main" } } };
}

/** Puts HEAD on top of what main is now, as a branch that is updated. */
export function rebaseOnMain(sandbox: Sandbox): void {
  sandbox.git("fetch", "--quiet", "origin");
  sandbox.git("rebase", "--quiet", "origin/main");
}
