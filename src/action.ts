import { realpathSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandAction } from "./actions/command-action.ts";
import type { Environment, Job } from "./actions/job.ts";
import { monitorAction } from "./actions/monitor-action.ts";
import { pipelineAction } from "./actions/pipeline-action.ts";
import { reportAction } from "./actions/report-action.ts";
import { escapeData, write, writeError } from "./actions/runner-log.ts";
import { readInputs, type Inputs } from "./github/inputs.ts";
import { createClient } from "./github/octokit.ts";

/** Mode → what the action does in it; each returns the exit code. */
const modes: Readonly<Record<Inputs["mode"], (job: Job) => Promise<number>>> = { pipeline: pipelineAction, command: commandAction, monitor: monitorAction, report: reportAction };

/** The Action: does what its input `mode` says. A mistake or a fault fails the job with one message. */
export async function action(home: string): Promise<void> {
  write("Assay");
  const environment = process.env;
  const temporary = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "assay-"));
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error("the workflow was cancelled"));
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  try {
    const inputs = readInputs(environment);
    process.exitCode = await modes[inputs.mode](await jobOf(inputs, { environment, home, temporary, stop }));
  } catch (error) {
    process.exitCode = 1;
    writeError(error);
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    await rm(temporary, { recursive: true, force: true });
  }
}

async function jobOf(inputs: Inputs, { environment, ...given }: Pick<Job, "home" | "temporary" | "stop"> & { readonly environment: Environment }): Promise<Job> {
  const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  const warnings: string[] = [];
  const delivery = { fork: false, warn: (sentence: string) => { warnings.push(sentence); write(`::warning::${escapeData(sentence)}`); } };
  const apiUrl = environment["GITHUB_API_URL"];
  const at = inputs.token === undefined ? undefined : { client: await createClient({ token: inputs.token, ...(apiUrl ? { apiUrl } : {}) }), owner, repo };
  if (!at) delivery.warn("There is no token, so nothing is written on GitHub besides the job summary: leave the input `token` as it is.");
  const place = { repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${repo}`, workflowRun: environment["GITHUB_RUN_ID"] ?? "0", attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1") || 1 };
  return { ...given, environment, inputs, at, place, delivery, warnings };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await action(dirname(fileURLToPath(import.meta.url)));
}
