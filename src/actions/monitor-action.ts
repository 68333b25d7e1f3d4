import { join, resolve } from "node:path";
import { assemble, type Assembled } from "../assemble.ts";
import { short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { archivedStore, type ArchivedStore } from "../github/archived-store.ts";
import { deliver, shortfall } from "../github/delivery.ts";
import { provenanceOf, readEvent, withDefaultBranch, type GitHubEvent } from "../github/event.ts";
import { layeredMetadata, readShared, type LayeredMetadata, type SharedRecords } from "../github/layered-metadata.ts";
import { metadataBranch } from "../github/metadata-branch.ts";
import type { Repository } from "../github/octokit.ts";
import { startWorkflow } from "../github/start-run.ts";
import { keepIssue } from "../github/sticky-issue.ts";
import { downloadArchive } from "../github/workflow-artifacts.ts";
import { commandsOf } from "../metadata/decisions.ts";
import { watch, type Watched } from "../monitor.ts";
import { actionLog } from "../report/action-log.ts";
import { logLine } from "../report/escape.ts";
import { monitorIssue, monitorMarker, monitorTitle, type MonitorReport } from "../report/monitor-issue.ts";
import { git } from "../repository.ts";
import { pipelineFolder, type Job } from "./job.ts";
import { write } from "./runner-log.ts";

/**
 * Holds served or new data against the newest blessed run, on a schedule. While they do not fit, one issue says so; it is
 * closed when they fit again. Training is started where `monitor.retrain` says so, once for the same data. Returns 1 when
 * nobody could be told.
 */
export async function monitorAction(job: Job): Promise<number> {
  const { at } = job;
  if (!at) throw new UserError("without a token the monitor can tell nobody", { hint: "leave the input token as it is" });
  const event = await eventOf(job, at);
  const { assembled, metadata } = await assembledFor(job, { at, event });
  try {
    const watched = await watch(assembled);
    const done = watched.quiet ? [] : await retrain(job, { at, event, assembled, watched, metadata });
    await deliver(job.delivery, { otherwise: "What was watched is not recorded", permission: "contents: write", work: () => metadata.share() });
    return await tell(job, at, reportOf(job, { assembled, watched, done }));
  } finally {
    await assembled.close();
  }
}

async function eventOf({ environment, delivery }: Job, at: Repository): Promise<GitHubEvent> {
  const event = readEvent(environment);
  if (event.pullRequest || event.name === "merge_group") throw new UserError(`the mode monitor is not for ${event.name}`, { hint: "on: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: }" });
  if (event.defaultBranch !== undefined) return event;
  const answer = await deliver(delivery, { otherwise: "The default branch is not known", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
  return answer ? withDefaultBranch(event, answer.data.default_branch) : event;
}

async function sharedOf({ inputs: { metadataBranch: branch, token }, place, temporary }: Job): Promise<SharedRecords> {
  if (branch === undefined || token === undefined) throw new UserError("the monitor needs the metadata branch, and it is off", { hint: "leave the input metadata-branch as it is" });
  return readShared(metadataBranch({ repositoryUrl: place.repositoryUrl, branch, token, folder: join(temporary, "records") }));
}

interface Watching {
  readonly at: Repository;
  readonly event: GitHubEvent;
}

async function assembledFor(job: Job, { at, event }: Watching): Promise<{ readonly assembled: Assembled; readonly metadata: LayeredMetadata }> {
  const { inputs, home, environment, delivery, temporary, stop } = job;
  const shared = await sharedOf(job);
  const folder = resolve(pipelineFolder(inputs.path));
  if (await git(folder, "rev-parse", "--is-shallow-repository") === "true") delivery.warn("The checkout holds one commit only, so no blessed run can be found: set `fetch-depth: 0` on actions/checkout.");
  let bytes: ArchivedStore | undefined;
  let layered: LayeredMetadata | undefined;
  const assembled = await assemble({
    path: resolve(inputs.path), home, sets: inputs.sets, environment: inputs.environment ?? ["prod"], listener: actionLog(write).listener, signal: stop.signal,
    provenance: provenanceOf(event, environment, await git(folder, "rev-parse", "HEAD^{tree}")),
    metadata: (local) => layered = layeredMetadata(local, shared),
    artifacts: (local, metadata) => bytes = archivedStore({
      local, metadata, temporary, makesAgain: false, download: (archive, file) => downloadArchive(at, archive, file),
      warn: (sentence, error) => delivery.warn(shortfall(error, { otherwise: sentence, permission: "actions: read" }, false)),
    }),
  });
  return { assembled: { ...assembled, close: async () => { await Promise.all([assembled.close(), bytes?.close()]); } }, metadata: layered! };
}

interface Seen extends Watching {
  readonly metadata: LayeredMetadata;
  readonly assembled: Assembled;
  readonly watched: Watched;
}

/** Starts training when it is configured and these data did not start it before. Returns what was done, as sentences. */
async function retrain({ delivery }: Job, { at, event, metadata, assembled: { loaded, pipeline: { name } }, watched: { data, baseline, findings } }: Seen): Promise<readonly string[]> {
  const workflow = loaded.configuration.monitor?.retrain;
  if (workflow === undefined) return [];
  const [before] = (await commandsOf(metadata, name, "retrain")).filter((command) => command.data === data && command.model === baseline.model);
  if (before) return [`Training was started on ${new Date(before.time).toISOString().slice(0, 10)} for these data already`];
  await metadata.put([{ kind: "command", pipeline: name, command: "retrain", actor: "monitor", reason: findings[0]?.message.slice(0, 300) ?? "the data no longer fit", commit: event.headSha, data, model: baseline.model, time: Date.now() }]);
  // Recorded first: the run that is started reads it, and a second schedule must not start another.
  const recorded = await deliver(delivery, { otherwise: "Training was not started, since that could not be recorded", permission: "contents: write", work: () => metadata.share() });
  if (recorded === undefined) return [];
  const started = await deliver(delivery, {
    otherwise: "Training was not started", permission: "actions: write",
    work: async () => { await startWorkflow(at, { workflow, branch: event.defaultBranch ?? event.branch }); return true; },
  });
  return started ? [`Training is started: ${workflow} on ${event.defaultBranch ?? event.branch}`] : [`Training could not be started: ${workflow}`];
}

function reportOf({ place }: Job, { assembled, watched, done }: Pick<Seen, "assembled" | "watched"> & { readonly done: readonly string[] }): MonitorReport {
  const { quiet, findings, summary, baseline, data } = watched;
  return {
    pipeline: assembled.pipeline.name, quiet, findings, sections: summary.sections, done, data: short(data),
    against: { run: baseline.run, model: short(baseline.model), time: baseline.time },
    updated: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`, run: `${place.repositoryUrl}/actions/runs/${place.workflowRun}`,
  };
}

const shortIssue = 4000;

async function tell({ delivery, inputs }: Job, at: Repository, report: MonitorReport): Promise<number> {
  const core = await import("@actions/core");
  const body = monitorIssue(report, inputs.commentBudget);
  const kept = await deliver(delivery, {
    otherwise: "The issue was not written", permission: "issues: write",
    work: async () => ({ issue: await keepIssue(at, { marker: monitorMarker(report.pipeline), title: monitorTitle(report.pipeline), body, short: monitorIssue({ ...report, sections: [] }, shortIssue), open: !report.quiet }) }),
  });
  await deliver(delivery, { otherwise: "The job summary was not written", permission: "nothing", work: () => core.summary.addRaw(monitorIssue(report, 500_000)).write() });
  write(logLine(report.quiet ? `The data of ${report.pipeline} fit its model.` : `The data of ${report.pipeline} no longer fit its model: ${report.findings[0]?.subject ?? ""} ${report.findings[0]?.message ?? ""}`));
  if (kept?.issue) write(logLine(`Issue ${kept.issue.number} ${kept.issue.change}: ${kept.issue.url}`));
  if (kept === undefined && !report.quiet) {
    core.error(`The data of ${report.pipeline} no longer fit its model, and no issue could be written to say so.`);
    return 1;
  }
  return 0;
}
