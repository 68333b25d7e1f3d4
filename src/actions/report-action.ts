import { UserError } from "../core/error.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { startCheck } from "../github/check-run.ts";
import { contextOf, deliverRun } from "../github/deliver-run.ts";
import { deliver, shortfall } from "../github/delivery.ts";
import type { GitHubEvent } from "../github/event.ts";
import { forkRunOf, pullRequestOfRun, reportsOfRun, type ForkRun } from "../github/fork-run.ts";
import { checkOwner, closeLostChecks } from "../github/lost-checks.ts";
import type { Repository } from "../github/octokit.ts";
import { jobSummary } from "../report/job-summary.ts";
import type { Job } from "./job.ts";
import { write } from "./runner-log.ts";

/**
 * Stage two of a fork's pull request: reads what its run left as a stranger's text, finds the pull request by the head commit,
 * and writes comment, check and job summary by itself. The check has a name of its own, so that a fork's word never satisfies a
 * required one. Returns 1 when the pull request shows nothing of it.
 */
export async function reportAction(job: Job): Promise<number> {
  const { at, inputs, environment, temporary } = job;
  const run = forkRunOf(environment, inputs.workflow);
  if (!run) return told("The workflow run was not of a pull request.");
  if (!at) throw new UserError("mode report needs a token", { hint: "leave the input token as it is" });
  const delivery = { ...job.delivery, fork: false };
  const ended = async (sentence: string): Promise<number> => {
    if (inputs.check) await deliver(delivery, { otherwise: "Checks of jobs that were lost stay open", permission: "checks: write", work: () => closeLostChecks(at, { headSha: run.headSha, own: `assay:${run.id}:${run.attempt + 1}` }) });
    return told(sentence);
  };
  if (!run.fork) return ended("The workflow run is not of a fork: it has reported itself.");
  const pullRequest = await must("The pull request was not found", inputs.comment === "off" ? "pull-requests: read" : "pull-requests: write", () => pullRequestOfRun(at, run));
  if (!pullRequest) return ended("No open pull request has this commit as its head: nothing is reported.");
  const summaries = await must("The report of the fork's run was refused", "actions: read", () => reportsOfRun(at, run, { temporary, pullRequest: pullRequest.number }));
  if (summaries.length === 0) return ended("The fork's run left no report: it ended before it had one.");
  const shown: Shown[] = [];
  for (const summary of summaries) shown.push(await show({ ...job, delivery }, { at, run, pullRequest, summary }));
  const seen = shown.every((each) => each.seen);
  await (shown.some(({ check }) => check) ? ended : told)(seen ? `Reported on pull request ${pullRequest.number}.` : `Pull request ${pullRequest.number} does not show it: the job summary does.`);
  return seen ? 0 : 1;
}

interface Reported {
  readonly at: Repository;
  readonly run: ForkRun;
  readonly pullRequest: NonNullable<GitHubEvent["pullRequest"]>;
  readonly summary: RunSummary;
}

interface Shown {
  /** Whether a check was opened. */
  readonly check: boolean;
  /** Whether the pull request shows what was asked for, or some of it. */
  readonly seen: boolean;
}

/** Writes one pipeline's report wherever it may be written. */
async function show({ inputs, environment, place, warnings, delivery }: Job, { at, run, pullRequest, summary }: Reported): Promise<Shown> {
  const event = { name: "pull_request", owner: at.owner, repo: at.repo, defaultBranch: undefined, headSha: run.headSha, baseSha: pullRequest.baseSha, branch: run.headBranch, onDefaultBranch: false, pullRequest } as const;
  const check = inputs.check ? await deliver(delivery, {
    otherwise: "There is no check run", permission: "checks: write",
    work: () => startCheck(at, { name: `Assay / ${summary.pipeline} (reported by a fork)`, headSha: run.headSha, externalId: checkOwner(environment) }),
  }) : undefined;
  const core = await import("@actions/core");
  const now = new Date();
  const ended = { summary, event, inputs, place: { ...place, workflowRun: String(run.id), attempt: run.attempt }, check, cancelled: false, reported: true, report: undefined, artifacts: undefined, history: [], warnings } as const;
  const seen = await deliverRun(at, ended, { delivery, log: core, now, locate: (file) => file });
  await deliver(delivery, { otherwise: "The job summary was not written", permission: "nothing", work: () => core.summary.addRaw(jobSummary(summary, contextOf(ended, now))).write() });
  return { check: check !== undefined, seen: seen || (inputs.comment === "off" && !inputs.check) };
}

/** Without this there is nothing to report: a failure fails the job, with the permission that it takes. */
async function must<T>(otherwise: string, permission: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UserError(shortfall(error, { otherwise, permission }, false), { cause: error });
  }
}

function told(sentence: string): number {
  write(sentence);
  return 0;
}
