import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { RunSummary } from "../core/run-summary.ts";
import type { ArchivedStore } from "../github/archived-store.ts";
import { artifactUrl, contextOf, deliverRun, historyOf, type Ended } from "../github/deliver-run.ts";
import { deliver } from "../github/delivery.ts";
import { forkReport } from "../github/fork-report.ts";
import { forkReportFile, forkReportName } from "../github/fork-run.ts";
import type { GitHubEvent } from "../github/event.ts";
import type { Inputs } from "../github/inputs.ts";
import type { LayeredMetadata } from "../github/layered-metadata.ts";
import { outputsOf } from "../github/outputs.ts";
import { promotionOf, promotionSentence } from "../github/promote.ts";
import { archiveName, keepsArtifacts, uploadArchive, uploadFile, type Archive } from "../github/workflow-artifacts.ts";
import { logLine } from "../report/escape.ts";
import { jobSummary } from "../report/job-summary.ts";
import { pipelineFolder, type Job } from "./job.ts";
import { folded, write } from "./runner-log.ts";

/** A job that runs a pipeline for an event. */
export interface PipelineJob extends Job {
  readonly event: GitHubEvent;
  /** Runs of this job that have ended: where one step runs several pipelines, its outputs are of all. */
  readonly ended?: RunSummary[];
}

/** The stores of a run that the action put over those of this machine. */
export interface Layers {
  metadata?: LayeredMetadata;
  artifacts?: ArchivedStore;
}

/** What is known besides the summary when a run has ended. */
export interface Done {
  readonly check: number | undefined;
  readonly name: string | undefined;
  readonly layers: Layers;
  readonly kept: { archive?: Archive };
}

interface Keeping {
  readonly made: Parameters<typeof uploadArchive>[1]["made"];
  readonly done: Done;
  readonly pipeline: string;
  readonly records: LayeredMetadata["unshared"];
}

/** Keeps what a run made as a workflow artifact, when the inputs say so and nothing was cancelled. */
export async function keep({ inputs, environment, delivery, temporary, stop, place }: PipelineJob, { made, done, pipeline, records }: Keeping): Promise<Archive | undefined> {
  if (!inputs.archive || stop.signal.aborted || keepsArtifacts(environment) !== "yes" || Object.keys(made).length === 0) return undefined;
  const texts = { "metadata/records.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join("") };
  const archive = await deliver(delivery, {
    otherwise: "The artifacts of this run were not kept", permission: "actions: write",
    work: () => folded("Keeping the artifacts of this run", () => uploadArchive(archiveName(pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1")), { made, texts }, temporary)),
  });
  if (archive) done.kept.archive = archive;
  return archive;
}

/** Everything after the run: what is kept, what is said where, and whether the job fails. */
export async function finish(job: PipelineJob, { summary, report, sarif, check, layers, kept }: Done & { readonly summary: RunSummary; readonly report: string | undefined; readonly sarif?: string }): Promise<number> {
  const { at, event, inputs, place, delivery, warnings, stop } = job;
  const cancelled = stop.signal.aborted;
  job.ended?.push(summary);
  const reportAt = report !== undefined && !cancelled ? await uploadReport(job, summary, report) : undefined;
  const promotion = event.onDefaultBranch && layers.metadata ? promotionSentence(await promotionOf(summary, layers.metadata), summary.pushed) : undefined;
  if (!cancelled && layers.metadata) await share(job, layers.metadata);
  const runs = await deliver(delivery, { otherwise: "Earlier runs are not shown", permission: "contents: read", work: async () => await layers.metadata?.list("run") }) ?? [];
  const ended: Ended = {
    summary, event, inputs, place, check, cancelled, report: reportAt,
    artifacts: kept.archive && artifactUrl(place, kept.archive.artifactId),
    history: historyOf(runs, { summary, event, repositoryUrl: place.repositoryUrl }), warnings,
  };
  if (event.pullRequest?.fork && !cancelled) await leaveReport(job, summary);
  const core = await import("@actions/core");
  const now = new Date();
  await deliverRun(at, ended, { delivery, log: core, now, locate: (file) => locate(file, inputs.path) });
  if (cancelled && layers.metadata) await share(job, layers.metadata);
  await deliver(delivery, {
    otherwise: "The job summary was not written", permission: "nothing",
    work: () => core.summary.addRaw([...(promotion === undefined ? [] : [promotion, ""]), jobSummary(summary, contextOf(ended, now))].join("\n")).write(),
  });
  for (const [name, value] of Object.entries(outputsOf(summary, { report: reportAt ?? (cancelled ? undefined : report), sarif }))) core.setOutput(name, value);
  if (promotion !== undefined) write(logLine(promotion));
  return exitCode(summary, inputs, cancelled, core.error);
}

/** Steps name files from the pipeline's folder, GitHub from the repository's. */
export function locate(file: string, path: string): string {
  const inside = posix.join(pipelineFolder(path), file);
  return !existsSync(file) && existsSync(inside) ? inside : file;
}

async function uploadReport({ environment, delivery, place, temporary }: PipelineJob, summary: RunSummary, report: string): Promise<string | undefined> {
  if (keepsArtifacts(environment) !== "yes") return undefined;
  const name = `${archiveName(summary.pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"))}.html`;
  const uploaded = await deliver(delivery, {
    otherwise: "The report was not uploaded", permission: "actions: write",
    work: async () => {
      const copy = join(temporary, name);
      await writeFile(copy, await readFile(report));
      return folded("Uploading the report", () => uploadFile(copy));
    },
  });
  return uploaded && artifactUrl(place, uploaded.artifactId);
}

/** Leaves what the workflow that may write will read: this one may not. */
async function leaveReport({ environment, delivery, place, temporary }: PipelineJob, summary: RunSummary): Promise<void> {
  if (keepsArtifacts(environment) !== "yes") return;
  const name = forkReportName(summary.pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"));
  await deliver(delivery, {
    otherwise: "The report for the workflow that may write was not uploaded", permission: "actions: write",
    work: () => folded("Leaving the report", () => uploadArchive(name, { made: {}, texts: { [forkReportFile]: forkReport(summary) } }, temporary)),
  });
}

async function share({ delivery, event }: PipelineJob, metadata: LayeredMetadata): Promise<void> {
  if (event.pullRequest?.fork) return;
  await deliver(delivery, { otherwise: "This run was not recorded, so it cannot be a baseline or be promoted", permission: "contents: write", work: () => metadata.share() });
}

function exitCode({ verdict, reason }: RunSummary, { failOn }: Inputs, cancelled: boolean, error: (message: string) => void): number {
  const failing = cancelled || (verdict === "failed" && failOn !== "never") || (verdict === "not-blessed" && failOn === "not-blessed");
  if (failing) error(cancelled ? "The workflow was cancelled." : `${verdict === "failed" ? "The pipeline could not finish" : "The model is not blessed"}: ${logLine(reason)}`);
  return failing ? 1 : 0;
}
