import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tinyFiles } from "../redteam/tiny.ts";
import { type Event, root, Sandbox } from "./sandbox.ts";

/** A repository with a pipeline that trains by a shell script in a moment and pushes to releases, and with the workflows that call ours. */
export async function tinySandbox(more: Readonly<Record<string, string>> = {}): Promise<Sandbox> {
  const sandbox = await new Sandbox().start();
  for (const name of readdirSync(sandbox.clone)) if (!name.startsWith(".git")) rmSync(join(sandbox.clone, name), { recursive: true });
  const pushing = { "assay.yml": tinyFiles["assay.yml"]!.replace("{ directory: serving/ }", "{ release: {} }") };
  for (const [name, text] of Object.entries({ ...tinyFiles, ...pushing, ...more })) writeFileSync(join(sandbox.clone, name), text);
  cpSync(join(root, "examples/workflows"), join(sandbox.clone, ".github/workflows"), { recursive: true });
  sandbox.commit("A tiny pipeline");
  sandbox.push("main");
  return sandbox;
}

/** The event that a workflow run of a stranger's pull request has ended: it started stage two. */
export function forkRunEnded(sandbox: Sandbox, head: string, more: Readonly<Record<string, unknown>> = {}): Event {
  const repository = { full_name: "octo/penguins" };
  return { name: "workflow_run", sha: sandbox.git("rev-parse", "origin/main"), inputs: { mode: "report" }, payload: {
    action: "completed", repository,
    workflow_run: { id: 500, run_attempt: 1, event: "pull_request", path: ".github/workflows/assay.yml", head_sha: head, head_branch: "feature", head_repository: { full_name: "stranger/penguins" }, repository, ...more },
  } };
}
