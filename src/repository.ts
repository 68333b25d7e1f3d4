import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Provenance } from "./core/provenance.ts";

const call = promisify(execFile);

/** What git prints for a folder, trimmed; undefined outside a repository, without git, or when the command says no. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await call("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/** Where a run on this machine comes from: the commit checked out, and whether files differ from it. */
export async function localProvenance(folder: string): Promise<Provenance> {
  const head = await git(folder, "rev-parse", "HEAD", "HEAD^{tree}", "--abbrev-ref", "HEAD");
  if (head === undefined) return { trusted: true };
  const [commit, tree, branch] = head.split("\n");
  const changed = await git(folder, "status", "--porcelain", "--untracked-files=no", "--", ".");
  return {
    ...(commit && { commit }), ...(tree && { tree }), ...(branch && branch !== "HEAD" && { branch }),
    dirty: changed !== "", trusted: true,
  };
}

/** Whether `commit` is `tip` or an ancestor of it. A commit that is not here (shallow clone) is none. */
export async function isAncestor(folder: string, commit: string, tip: string): Promise<boolean> {
  return (await git(folder, "merge-base", "--is-ancestor", commit, tip)) !== undefined;
}
