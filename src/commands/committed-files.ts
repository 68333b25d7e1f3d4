import { spawn } from "node:child_process";
import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "../core/error.ts";
import { globMatcher } from "../core/glob.ts";
import { git } from "../repository.ts";

/** Files of a commit, as they were then, in a folder of their own. */
interface CommittedFiles {
  /** The pattern within that folder. */
  readonly pattern: string;
  remove(): Promise<void>;
}

/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
export function commitOf(name: string): Promise<string | undefined> {
  return git(".", "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
}

/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
export async function committedFiles(commit: string, pattern: string): Promise<CommittedFiles> {
  const prefix = (await git(".", "rev-parse", "--show-prefix")) ?? "";
  const listed = await git(".", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
  const fits = globMatcher(`${prefix}${pattern.replace(/^\.\//, "")}`);
  const found = (listed ?? "").split("\0").filter((path) => fits(path));
  if (found.length === 0) throw new UserError(`no file of commit ${commit.slice(0, 12)} matches ${JSON.stringify(pattern)}`, { hint: "paths are relative to this folder" });
  const folder = await mkdtemp(join(tmpdir(), "assay-commit-"));
  try {
    for (const path of found) await write(join(folder, path.slice(prefix.length)), `${commit}:${path}`);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { pattern: join(folder, pattern), remove: () => rm(folder, { recursive: true, force: true }) };
}

async function write(target: string, blob: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const file = await open(target, "wx");
  try {
    const child = spawn("git", ["cat-file", "blob", blob], { stdio: ["ignore", file.fd, "pipe"] });
    let said = "";
    child.stderr!.on("data", (chunk: Buffer) => { said = (said + chunk.toString()).slice(-500); });
    const code = await new Promise((done, reject) => child.once("error", reject).once("close", done));
    if (code !== 0) throw new UserError(`${blob} cannot be read: ${said.trim()}`);
  } finally {
    await file.close();
  }
}
