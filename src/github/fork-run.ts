import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../core/error.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { GitHubEvent } from "./event.ts";
import { readForkReport, reportLimits } from "./fork-report.ts";
import type { Repository } from "./octokit.ts";
import { downloadArchive } from "./workflow-artifacts.ts";
import { openZip } from "./zip.ts";

/** A workflow run of a pull request that has ended, as GitHub's event tells it. */
export interface ForkRun {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** `stranger/penguins`; undefined when it was deleted. */
  readonly headRepository: string | undefined;
  readonly fork: boolean;
}

/** The name of the workflow artifact in which a fork's run leaves its report, and of the file in it. */
export function forkReportName(pipeline: string, run: string, attempt: number): string {
  return `assay-report-${pipeline}-${run}-${attempt}`;
}
/** The one file in it. */
export const forkReportFile = "report.json";

/** What the event `workflow_run` says; undefined when it was not of a pull request, a `UserError` when it is of another repository or workflow. */
export function forkRunOf(environment: Readonly<Record<string, string | undefined>>, workflow: string): ForkRun | undefined {
  if (environment["GITHUB_EVENT_NAME"] !== "workflow_run") throw new UserError("mode report is for the event workflow_run", { hint: "on: { workflow_run: { workflows: [Assay], types: [completed] } }" });
  const { workflow_run: run } = JSON.parse(readFileSync(environment["GITHUB_EVENT_PATH"] ?? "", "utf8")) as { readonly workflow_run: Readonly<Record<string, unknown>> };
  const nameOf = (key: string): string | undefined => (run[key] as { readonly full_name?: string } | null)?.full_name;
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  if (nameOf("repository")?.toLowerCase() !== repository.toLowerCase()) throw new UserError("the workflow run is of another repository");
  if (String(run["path"]).split("@")[0] !== `.github/workflows/${workflow}`) throw new UserError("the workflow run is of another workflow's file", { hint: `the input workflow is ${workflow}` });
  if (run["event"] !== "pull_request") return undefined;
  return { id: Number(run["id"]), attempt: Number(run["run_attempt"] ?? 1), headSha: String(run["head_sha"]), headBranch: String(run["head_branch"]), headRepository: nameOf("head_repository"), fork: nameOf("head_repository")?.toLowerCase() !== repository.toLowerCase() };
}

/** The open pull request whose head is the run's commit, as the API says; the artifact is not asked. */
export async function pullRequestOfRun({ client, owner, repo }: Repository, run: ForkRun): Promise<GitHubEvent["pullRequest"]> {
  const [stranger] = (run.headRepository ?? "").split("/");
  if (!stranger) return undefined;
  const pulls = await client.paginate(client.rest.pulls.list, { owner, repo, state: "open", head: `${stranger}:${run.headBranch}`, per_page: 100 });
  const found = pulls.filter(({ head }) => head.sha === run.headSha && head.ref === run.headBranch && head.repo?.full_name === run.headRepository).sort((a, b) => a.number - b.number)[0];
  return found && { number: found.number, headSha: run.headSha, headRef: found.head.ref, baseSha: found.base.sha, baseRef: found.base.ref, fork: true };
}

/** Pipelines that one workflow run may report of. */
const mostReports = 20;

/** The reports that a fork's run left, each bounded before it is read. Throws when one cannot be trusted to be a report. */
export async function reportsOfRun(at: Repository, run: ForkRun, { temporary, pullRequest }: { readonly temporary: string; readonly pullRequest: number }): Promise<readonly RunSummary[]> {
  const { client, owner, repo } = at;
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run.id, per_page: 100 });
  const named = data.artifacts.filter(({ name }) => name.startsWith("assay-report-") && name.endsWith(`-${run.id}-${run.attempt}`)).slice(0, mostReports);
  const summaries: RunSummary[] = [];
  for (const { id, name, size_in_bytes: size, digest } of named) {
    if (size > reportLimits.archive) throw new Error(`it takes ${size} bytes, more than ${reportLimits.archive}`);
    const file = join(temporary, `fork-${id}.zip`);
    await downloadArchive(at, { artifactId: id, name, digest: digest ?? "" }, file, reportLimits.archive);
    const summary = readForkReport(await onlyText(file), { repository: `${owner}/${repo}`, commit: run.headSha, branch: run.headBranch, pullRequest, event: "pull_request", workflowRun: String(run.id), workflowAttempt: run.attempt });
    if (name !== forkReportName(summary.pipeline, String(run.id), run.attempt)) throw new Error("it is of another pipeline than its name says");
    summaries.push(summary);
  }
  return summaries;
}

async function onlyText(file: string): Promise<string> {
  const archive = await openZip(file, { entries: 1, bytes: reportLimits.bytes, ratio: reportLimits.ratio });
  try {
    const entry = archive.entries.get(forkReportFile);
    if (!entry) throw new Error("it holds no report");
    const pieces: Buffer[] = [];
    for await (const piece of archive.read(entry)) pieces.push(piece);
    return Buffer.concat(pieces).toString("utf8");
  } finally {
    await archive.close();
  }
}
