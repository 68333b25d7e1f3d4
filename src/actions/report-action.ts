import { UserError } from "../core/error.ts";
import { startCheck } from "../github/check-run.ts";
import { deliverRun } from "../github/deliver-run.ts";
import { deliver, shortfall } from "../github/delivery.ts";
import { forkRunOf, pullRequestOfRun, reportsOfRun } from "../github/fork-run.ts";
import { closeLostChecks } from "../github/lost-checks.ts";
import type { Job } from "./job.ts";
import { write } from "./runner-log.ts";

/**
 * Stage two of a fork's pull request: reads what its run left as a stranger's text, finds the pull request by the head commit,
 * and writes comment and check by itself. The check has a name of its own, so that a fork's word never satisfies a required one.
 */
export async function reportAction(job: Job): Promise<number> {
  const { at, inputs, environment, place, temporary, warnings } = job;
  const run = forkRunOf(environment, inputs.workflow);
  if (!run) return told("The workflow run was not of a pull request.");
  if (!at) throw new UserError("mode report needs a token", { hint: "leave the input token as it is" });
  const [owner, repo] = [at.owner, at.repo];
  const delivery = { ...job.delivery, fork: false };
  await deliver(delivery, { otherwise: "Checks of jobs that were lost stay open", permission: "checks: write", work: () => closeLostChecks(at, { headSha: run.headSha, own: `assay:${run.id}:${run.attempt + 1}` }) });
  if (!run.fork) return told("The workflow run is not of a fork: it has reported itself.");
  const pullRequest = await must("The pull request was not found", "pull-requests: read", () => pullRequestOfRun(at, run));
  if (!pullRequest) return told("No open pull request has this commit as its head: nothing is reported.");
  const summaries = await must("The report of the fork's run was refused", "actions: read", () => reportsOfRun(at, run, { temporary, pullRequest: pullRequest.number }));
  if (summaries.length === 0) return told("The fork's run left no report: it ended before it had one.");
  const core = await import("@actions/core");
  const from = { ...place, workflowRun: String(run.id), attempt: run.attempt };
  for (const summary of summaries) {
    const event = { name: "pull_request", owner, repo, defaultBranch: undefined, headSha: run.headSha, baseSha: pullRequest.baseSha, branch: run.headBranch, onDefaultBranch: false, pullRequest } as const;
    const check = inputs.check ? await deliver(delivery, {
      otherwise: "There is no check run", permission: "checks: write",
      work: () => startCheck(at, { name: `Assay / ${summary.pipeline} (reported by a fork)`, headSha: run.headSha, externalId: `assay:${environment["GITHUB_RUN_ID"] ?? "0"}:${environment["GITHUB_RUN_ATTEMPT"] ?? "1"}` }),
    }) : undefined;
    await deliverRun(at, { summary, event, inputs, place: from, check, cancelled: false, reported: true, report: undefined, artifacts: undefined, history: [], warnings }, { delivery, log: core, now: new Date(), locate: (file) => file });
  }
  return told(`Reported on pull request ${pullRequest.number}.`);
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
