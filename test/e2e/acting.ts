import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Event, node24, root, type Sandbox } from "./sandbox.ts";

/*
 * Workflow files run by act in host mode against the contract server, with dist/ as it is shipped. `actions/checkout` is skipped by
 * act: the work tree is a fresh clone, copied where the step stands. act takes no notice of filters under `on:`, of `permissions`
 * and of `concurrency`, and leaves out a job whose `if:` is false without a word: tests look at what ran.
 */

const act = [join(root, ".tools/bin/act"), ...(process.env["PATH"] ?? "").split(":").map((folder) => join(folder, "act"))].find((path) => existsSync(path));
const ready = act !== undefined && existsSync(join(root, "dist/action.js"));
/** A test where act and dist/ are; on CI they must be. */
export const testWithAct = ready || process.env["CI"] ? test : test.skip;

/** How act ended. */
export interface Acted {
  readonly code: number;
  readonly log: string;
}

const variables = ["GITHUB_API_URL", "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "RUNNER_ENVIRONMENT", "ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN"];

/** What `OWNER/assay@v1` is to act: the action, its bundle and its reusable workflows, and nothing else of this repository. */
function published(sandbox: Sandbox): string {
  const folder = join(sandbox.folder, "action");
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, ".github"), { recursive: true });
  for (const part of ["action.yml", "dist", ".github/workflows"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** Runs a workflow file, of the work tree or elsewhere, for an event; `prepare` sees the work tree before. */
export async function runAct(sandbox: Sandbox, event: Event, { workflow = ".github/workflows/assay.yml", prepare }: { readonly workflow?: string; prepare?(folder: string): void } = {}): Promise<Acted> {
  const { folder, environment, secret } = sandbox.checkout(event);
  prepare?.(folder);
  const args = [
    event.name, "-W", workflow, "-e", environment["GITHUB_EVENT_PATH"]!, "-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--pull=false",
    "--local-repository", `OWNER/assay@v1=${published(sandbox)}`, "-s", `GITHUB_TOKEN=${secret}`, ...Object.entries({ ...Object.fromEntries(variables.map((name) => [name, environment[name]])), ...event.environment }).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
  const home = dirname(folder);
  return new Promise((settle) => {
    execFile(act!, args, { cwd: folder, maxBuffer: 1e8, env: { PATH: `${dirname(node24)}:${process.env["PATH"]}`, HOME: home, XDG_CACHE_HOME: join(home, "cache"), NO_COLOR: "1" } }, (error, stdout, stderr) => {
      settle({ code: error ? Number(error.code) : 0, log: `${stdout}${stderr}` });
    });
  });
}
