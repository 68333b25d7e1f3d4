import { copyFile, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { assemble, type Assembled } from "../assemble.ts";
import { UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";
import type { Pipeline } from "../core/pipeline.ts";
import type { Change } from "../core/report.ts";
import { git } from "../repository.ts";
import { withBaseRules } from "../run/base-rules.ts";
import type { PipelineJob } from "./finish-run.ts";
import { pipelineFolder } from "./job.ts";

/** A pipeline as it is judged, and what of its rules changed. */
interface Judged {
  readonly pipeline: Pipeline;
  readonly changes: readonly Change[];
}

/**
 * Before a merge, the pipeline judged by the rules of the base branch as well: its configuration and schema are read from git,
 * where the change cannot reach. Elsewhere the rules that are checked out are the law. Workflows that changed are told as rules.
 */
export async function judgedByBase(job: PipelineJob, { pipeline, options: { workspace, stateDirectory } }: Assembled): Promise<Judged> {
  const { event: { baseSha, name, pullRequest, defaultBranch }, inputs, temporary, home } = job;
  if (baseSha === undefined || (name !== "pull_request" && name !== "merge_group")) return { pipeline, changes: [] };
  const base = (pullRequest?.baseRef ?? defaultBranch ?? "the base").slice(0, 60);
  const changes = await workflowChanges(workspace, baseSha);
  const tree = join(temporary, "base");
  try {
    const prefix = await git(resolve(pipelineFolder(inputs.path)), "rev-parse", "--show-prefix");
    if (prefix === undefined || !(await checkedOut(workspace, { commit: baseSha, tree, folder: prefix }))) return { pipeline, changes: [...changes, unread(`the rules of ${base} could not be read: the checkout does not have its commit`)] };
    const folder = join(tree, prefix);
    const file = pathWithin(resolve(pipelineFolder(inputs.path)), resolve(inputs.path));
    const before = await assemble({ path: file === "" ? folder : join(folder, file), home, onlyChecked: true, sets: inputs.sets, environment: inputs.environment ?? (name === "pull_request" ? ["pull-request", "prod"] : ["prod"]) });
    try {
      const schema = await otherSchema(before.pipeline, { folder, workspace, stateDirectory });
      const judged = withBaseRules(pipeline, { pipeline: before.pipeline, name: base, ...(schema !== undefined && { schema }) });
      return { pipeline: judged.pipeline, changes: [...changes, ...judged.changes] };
    } finally {
      await before.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { pipeline, changes: [...changes, unread(`${base} has no rules for this pipeline that can be read: ${error.mistakes[0]?.message ?? "no reason"}`)] };
  } finally {
    await git(workspace, "worktree", "remove", "--force", tree);
  }
}

function unread(note: string): Change {
  return { area: "policy", subject: "assay.yml", note, status: "warn" };
}

async function checkedOut(workspace: string, { commit, tree, folder }: { readonly commit: string; readonly tree: string; readonly folder: string }): Promise<boolean> {
  const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "filter.lfs.smudge=", "-c", "filter.lfs.process=", "-c", "filter.lfs.required=false"] as const;
  if (await git(workspace, ...quiet, "worktree", "add", "--quiet", "--no-checkout", "--detach", tree, commit) === undefined) return false;
  await git(tree, ...quiet, "checkout", "--quiet", "HEAD", "--", folder === "" ? "." : folder);
  return true;
}

/** A copy of the base's schema where steps can read it; undefined when this tree has the same. */
async function otherSchema(base: Pipeline, { folder, workspace, stateDirectory }: { readonly folder: string; readonly workspace: string; readonly stateDirectory: string }): Promise<string | undefined> {
  const file = base.nodes.find(({ component }) => component.name === "SchemaGen")?.parameters["file"];
  if (typeof file !== "string") return undefined;
  const [then, now] = await Promise.all([join(folder, file), resolve(workspace, file)].map((path) => readFile(path).catch(() => undefined)));
  if (!then || (now && now.equals(then))) return undefined;
  const copy = join(stateDirectory, `base-schema${/\.pb$/.test(file) ? ".pb" : ".pbtxt"}`);
  await copyFile(join(folder, file), copy);
  return pathWithin(workspace, copy);
}

async function workflowChanges(workspace: string, base: string): Promise<readonly Change[]> {
  const names = await git(workspace, "diff", "--name-only", "-z", `${base}...HEAD`, "--", ":(top).github/workflows", ":(top).github/actions");
  return (names ?? "").split("\0").filter((name) => name !== "").map((subject) => ({ area: "policy", subject, note: "workflow changed", status: "warn" }));
}

/** What a run makes does not belong into a repository: records and artifacts that were committed would be taken for its own. */
export async function refuseCommittedState(folder: string): Promise<void> {
  const [first] = (await git(folder, "ls-files", "--", ":(icase).assay") ?? "").split("\n");
  if (first) throw new UserError(`${first.slice(0, 200)} is in the repository, where anybody who opens a pull request could write records and models`, { hint: "git rm -r --cached .assay, and put .assay/ into .gitignore" });
}
