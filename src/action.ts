import { existsSync, realpathSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { assemble, type Assembled } from "./assemble.ts";
import { describeMistake, UserError } from "./core/error.ts";
import type { RunSummary } from "./core/run-summary.ts";
import { archivedStore, type ArchivedStore } from "./github/archived-store.ts";
import { startCheck } from "./github/check-run.ts";
import { artifactUrl, contextOf, deliverRun, historyOf, type Ended, type WebPlace } from "./github/deliver-run.ts";
import { deliver, shortfall, type Delivery } from "./github/delivery.ts";
import { provenanceOf, readEvent, withDefaultBranch, type GitHubEvent } from "./github/event.ts";
import { readInputs, type Inputs } from "./github/inputs.ts";
import { layeredMetadata, readShared, type LayeredMetadata, type SharedRecords } from "./github/layered-metadata.ts";
import { metadataBranch } from "./github/metadata-branch.ts";
import { createClient, type Repository } from "./github/octokit.ts";
import { outputsOf } from "./github/outputs.ts";
import { promotionOf, promotionSentence } from "./github/promote.ts";
import { releaseTarget } from "./github/release.ts";
import { unfinishedSummary } from "./github/unfinished-summary.ts";
import { archiveName, downloadArchive, uploadArchive, uploadFile, type Archive } from "./github/workflow-artifacts.ts";
import { actionLog } from "./report/action-log.ts";
import { jobSummary } from "./report/job-summary.ts";
import { logLine } from "./report/escape.ts";
import { git } from "./repository.ts";
import { run } from "./run/run.ts";
import { writeReport, writeSarif } from "./write-report.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What one call of the action works with. */
interface Job {
  readonly environment: Environment;
  readonly home: string;
  readonly inputs: Inputs;
  readonly event: GitHubEvent;
  readonly at: Repository | undefined;
  readonly place: WebPlace;
  readonly delivery: Delivery;
  readonly warnings: string[];
  readonly temporary: string;
  readonly stop: AbortController;
}

/** How long a stopped run may take to end: GitHub kills a job ten seconds after it asked it to stop. */
const patience = 3000;

/**
 * The Action: the event's pipeline is run, and its verdict goes to comment, check run, annotations, job summary, outputs,
 * workflow artifacts and metadata branch; each of these may fail for itself, with a sentence on what is missing.
 * The exit code is the verdict's, as the input `fail-on` says.
 */
export async function action(home: string): Promise<void> {
  write("Assay");
  const environment = process.env;
  const temporary = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "assay-"));
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error("the workflow was cancelled"));
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  try {
    const inputs = readInputs(environment);
    const told = readEvent(environment);
    const place = { repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${told.owner}/${told.repo}`, workflowRun: environment["GITHUB_RUN_ID"] ?? "0" };
    const warnings: string[] = [];
    const delivery = { fork: told.pullRequest?.fork ?? false, warn: (sentence: string) => { warnings.push(sentence); write(`::warning::${escapeData(sentence)}`); } };
    const at = inputs.token === undefined ? undefined : { client: await createClient({ token: inputs.token, ...(environment["GITHUB_API_URL"] ? { apiUrl: environment["GITHUB_API_URL"] } : {}) }), owner: told.owner, repo: told.repo };
    if (!at) delivery.warn("There is no token, so nothing is written on GitHub besides the job summary: leave the input `token` as it is.");
    const event = told.defaultBranch === undefined && at ? await completed(told, at, delivery) : told;
    process.exitCode = await work({ environment, home, inputs, event, at, place, delivery, warnings, temporary, stop });
  } catch (error) {
    process.exitCode = 1;
    writeError(error);
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    await rm(temporary, { recursive: true, force: true });
  }
}

async function completed(event: GitHubEvent, at: Repository, delivery: Delivery): Promise<GitHubEvent> {
  const answer = await deliver(delivery, { otherwise: "The default branch is not known, so nothing is pushed", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
  return answer ? withDefaultBranch(event, answer.data.default_branch) : event;
}

async function work(job: Job): Promise<number> {
  const { inputs, event, at, delivery } = job;
  const name = await nameOf(inputs.path);
  const check = at && inputs.check && name !== undefined ? await deliver(delivery, {
    otherwise: "There is no check run", permission: "checks: write",
    work: () => startCheck(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${job.place.repositoryUrl}/actions/runs/${job.place.workflowRun}` }),
  }) : undefined;
  const shared = await sharedRecords(job);
  const layers: Layers = {};
  const kept: { archive?: Archive } = {};
  const done: Done = { check, name, layers, kept };
  const log = actionLog(write);
  try {
    const assembled = await assemble(await assemblyOf(job, { shared, layers, log }));
    try {
      const summary = await stoppable(job, assembled, (signal) => run(assembled.pipeline, {
        ...assembled.options, signal, hold: holdOf(event, assembled),
        archive: (made) => keep(job, { made, done, pipeline: assembled.pipeline.name, records: layers.metadata?.unshared ?? [] }),
      }));
      const report = await writeReport(summary, assembled.options.stateDirectory);
      const sarif = await writeSarif(summary, assembled.options.stateDirectory, { configuration: basename(assembled.loaded.file), locate: (file) => locate(file, job.inputs.path) });
      log.finish(summary);
      return await finish(job, { ...done, summary, report, sarif });
    } finally {
      await Promise.all([assembled.close(), layers.artifacts?.close()]);
    }
  } catch (error) {
    if (!(error instanceof UserError) || name === undefined) {
      await finish(job, { ...done, summary: unfinishedSummary({ pipeline: name ?? "assay", error, provenance: provenanceOf(event, job.environment, undefined) }), report: undefined });
      throw error;
    }
    writeError(error);
    return finish(job, { ...done, summary: unfinishedSummary({ pipeline: name, error, provenance: provenanceOf(event, job.environment, undefined) }), report: undefined });
  }
}

/** The stores of a run that the action put over those of this machine. */
interface Layers {
  metadata?: LayeredMetadata;
  artifacts?: ArchivedStore;
}

/** What is known besides the summary when a run has ended. */
interface Done {
  readonly check: number | undefined;
  readonly name: string | undefined;
  readonly layers: Layers;
  readonly kept: { archive?: Archive };
}

/** The pipeline's name, read without judging the rest: a check must be open before anything can fail. */
async function nameOf(path: string): Promise<string | undefined> {
  const files = /\.ya?ml$/.test(path) ? [path] : [join(path, "assay.yml"), join(path, "assay.yaml")];
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    const name = text === undefined ? undefined : /^name:[ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{0,62})["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

async function sharedRecords({ inputs: { metadataBranch: branch, token }, place, delivery, temporary }: Job): Promise<SharedRecords | undefined> {
  if (branch === undefined || token === undefined) return undefined;
  return deliver(delivery, {
    otherwise: "The records of earlier runs could not be read, so there is no baseline", permission: "contents: read",
    work: () => readShared(metadataBranch({ repositoryUrl: place.repositoryUrl, branch, token, folder: temporary })),
  });
}

interface Wiring {
  readonly shared: SharedRecords | undefined;
  readonly layers: Layers;
  readonly log: ReturnType<typeof actionLog>;
}

async function assemblyOf(job: Job, { shared, layers, log }: Wiring): Promise<Parameters<typeof assemble>[0]> {
  const { inputs, event, environment, at, delivery, temporary, home, stop } = job;
  const folder = dirname(resolve(inputs.path, "x"));
  if (await git(folder, "rev-parse", "--is-shallow-repository") === "true") delivery.warn("The checkout holds one commit only, so no baseline can be found: set `fetch-depth: 0` on actions/checkout.");
  const tree = await git(folder, "rev-parse", "HEAD^{tree}");
  const warn = (sentence: string, error: unknown): void => delivery.warn(shortfall(error, { otherwise: sentence, permission: "actions: read" }, delivery.fork));
  return {
    path: resolve(inputs.path), home, sets: inputs.sets, listener: log.listener, signal: stop.signal,
    environment: inputs.environment ?? (event.name === "pull_request" ? ["pull-request", "prod"] : ["prod"]),
    provenance: provenanceOf(event, environment, tree),
    ...(event.baseSha === undefined ? {} : { baselineCommit: event.baseSha }),
    metadata: (local) => (layers.metadata = layeredMetadata(local, shared)),
    ...(at ? {
      targets: { release: releaseTarget({ ...at, commit: event.headSha, temporary }) },
      artifacts: (local, metadata) => (layers.artifacts = archivedStore({ local, metadata, temporary, download: (archive, file) => downloadArchive(at, archive, file), warn })),
    } : {}),
  };
}

/** Pushing belongs to the default branch: elsewhere the steps that push are held, with the reason. */
function holdOf(event: GitHubEvent, { pipeline }: Assembled): Readonly<Record<string, string>> {
  if (event.onDefaultBranch) return {};
  const because = event.pullRequest ? "a pull request: nothing is pushed before merge" : `${event.branch} is not the default branch: nothing is pushed from it`;
  const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
  return Object.fromEntries(pushing.map(({ id }) => [id, because]));
}

/** The run, or, when the workflow is cancelled and the run does not end soon, a summary that says so. */
async function stoppable(job: Job, { pipeline }: Assembled, start: (signal: AbortSignal) => Promise<RunSummary>): Promise<RunSummary> {
  const { signal } = job.stop;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<RunSummary>((settle) => {
    signal.addEventListener("abort", () => {
      timer = setTimeout(() => settle(unfinishedSummary({ pipeline: pipeline.name, error: new UserError("the workflow was cancelled"), provenance: provenanceOf(job.event, job.environment, undefined) })), patience);
    }, { once: true });
  });
  try {
    return await Promise.race([start(signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Keeping {
  readonly made: Parameters<typeof uploadArchive>[1]["made"];
  readonly done: Done;
  readonly pipeline: string;
  readonly records: LayeredMetadata["unshared"];
}

async function keep({ inputs, environment, delivery, temporary, stop, place }: Job, { made, done, pipeline, records }: Keeping): Promise<Archive | undefined> {
  if (!inputs.archive || stop.signal.aborted || !environment["ACTIONS_RUNTIME_TOKEN"] || Object.keys(made).length === 0) return undefined;
  const texts = { "metadata/records.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join("") };
  const archive = await deliver(delivery, {
    otherwise: "The artifacts of this run were not kept", permission: "actions: write",
    work: () => folded("Keeping the artifacts of this run", () => uploadArchive(archiveName(pipeline, place.workflowRun, Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1")), { made, texts }, temporary)),
  });
  if (archive) done.kept.archive = archive;
  return archive;
}

/** Everything after the run: what is kept, what is said where, and whether the job fails. */
async function finish(job: Job, { summary, report, sarif, check, layers, kept }: Done & { readonly summary: RunSummary; readonly report: string | undefined; readonly sarif?: string }): Promise<number> {
  const { at, event, inputs, place, delivery, warnings, stop } = job;
  const cancelled = stop.signal.aborted;
  const reportAt = report !== undefined && !cancelled ? await uploadReport(job, summary, report) : undefined;
  const promotion = event.onDefaultBranch && layers.metadata ? promotionSentence(await promotionOf(summary, layers.metadata), summary.pushed) : undefined;
  if (!cancelled && layers.metadata) await share(job, layers.metadata);
  const runs = await deliver(delivery, { otherwise: "Earlier runs are not shown", permission: "contents: read", work: async () => await layers.metadata?.list("run") }) ?? [];
  const ended: Ended = {
    summary, event, inputs, place, check, cancelled, report: reportAt,
    artifacts: kept.archive && artifactUrl(place, kept.archive.artifactId),
    history: historyOf(runs, { summary, event, repositoryUrl: place.repositoryUrl }), warnings,
  };
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
function locate(file: string, path: string): string {
  const inside = join(/\.ya?ml$/.test(path) ? dirname(path) : path, file);
  return !existsSync(file) && existsSync(inside) ? inside : file;
}

async function uploadReport({ environment, delivery, place, temporary }: Job, summary: RunSummary, report: string): Promise<string | undefined> {
  if (!environment["ACTIONS_RUNTIME_TOKEN"]) return undefined;
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

async function share({ delivery, event }: Job, metadata: LayeredMetadata): Promise<void> {
  if (event.pullRequest?.fork) return;
  await deliver(delivery, { otherwise: "This run was not recorded, so it cannot be a baseline or be promoted", permission: "contents: write", work: () => metadata.share() });
}

function exitCode({ verdict, reason }: RunSummary, { failOn }: Inputs, cancelled: boolean, error: (message: string) => void): number {
  const failing = cancelled || (verdict === "failed" && failOn !== "never") || (verdict === "not-blessed" && failOn === "not-blessed");
  if (failing) error(cancelled ? "The workflow was cancelled." : `${verdict === "failed" ? "The pipeline could not finish" : "The model is not blessed"}: ${logLine(reason)}`);
  return failing ? 1 : 0;
}

/** Hides what a client prints of its own under one line. */
async function folded<T>(title: string, doing: () => Promise<T>): Promise<T> {
  write(`::group::${title}`);
  try {
    return await doing();
  } finally {
    write("::endgroup::");
  }
}

function writeError(error: unknown): void {
  if (!(error instanceof UserError)) {
    write(`::error::A fault of Assay, not of yours: ${escapeData(error instanceof Error ? (error.stack ?? error.message) : String(error))}`);
    return;
  }
  for (const mistake of error.mistakes) {
    const { place } = mistake;
    const where = place ? ` file=${escapeProperty(place.file)}${place.line === undefined ? "" : `,line=${place.line}`}${place.column === undefined ? "" : `,col=${place.column}`}` : "";
    write(`::error${where}::${escapeData(describeMistake(place ? { message: mistake.message, ...(mistake.hint === undefined ? {} : { hint: mistake.hint }) } : mistake))}`);
  }
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await action(dirname(fileURLToPath(import.meta.url)));
}
