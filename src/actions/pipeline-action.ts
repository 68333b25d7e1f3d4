import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { assemble, type Assembled } from "../assemble.ts";
import { UserError } from "../core/error.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { archivedStore } from "../github/archived-store.ts";
import { startCheck } from "../github/check-run.ts";
import { checkOwner, closeLostChecks } from "../github/lost-checks.ts";
import { deliver, onceOnForks, shortfall } from "../github/delivery.ts";
import { provenanceOf, readEvent, withDefaultBranch, type GitHubEvent } from "../github/event.ts";
import { refuseForkOnOwnRunner } from "../github/fork-runner.ts";
import { layeredMetadata, readShared, type SharedRecords } from "../github/layered-metadata.ts";
import { metadataBranch } from "../github/metadata-branch.ts";
import { outputsOfAll } from "../github/outputs.ts";
import { releaseTarget } from "../github/release.ts";
import { unfinishedSummary } from "../github/unfinished-summary.ts";
import { downloadArchive, keepsArtifacts, type Archive } from "../github/workflow-artifacts.ts";
import { openRetrain } from "../metadata/decisions.ts";
import { actionLog } from "../report/action-log.ts";
import { problemMatchersFile } from "../report/problem-matchers.ts";
import { git } from "../repository.ts";
import { run } from "../run/run.ts";
import { writeReport, writeSarif } from "../write-report.ts";
import { changesDecide, pipelinePaths, tellNotAffected } from "./affected-pipelines.ts";
import { attestPushed, demandSigning } from "./attest-pushed.ts";
import { judgedByBase, refuseCommittedState } from "./base-rules-of.ts";
import { refuseLeavingLinks } from "./leaving-links.ts";
import { finish, keep, locate, type Done, type Layers, type PipelineJob } from "./finish-run.ts";
import { pipelineFolder, type Job } from "./job.ts";
import { mergeRule } from "./merge-rule.ts";
import { notesOfPush } from "./release-notes.ts";
import { shareWork, sharesOf } from "./share-work.ts";
import { write, writeError } from "./runner-log.ts";

/** How long a stopped run may take to end: GitHub kills a job ten seconds after it asked it to stop. */
const patience = 3000;

async function withEvent(job: Job): Promise<PipelineJob> {
  const told = readEvent(job.environment);
  refuseForkOnOwnRunner(told, job.environment, job.inputs);
  const delivery = { fork: told.pullRequest?.fork ?? false, warn: onceOnForks(job.delivery.warn) };
  const event = told.defaultBranch === undefined && job.at ? await completed(told, { ...job, delivery }) : told;
  return { ...job, delivery, event };
}

async function completed(event: GitHubEvent, { at, delivery }: Job): Promise<GitHubEvent> {
  const answer = at && await deliver(delivery, { otherwise: "The default branch is not known, so nothing is pushed", permission: "contents: read", work: () => at.client.rest.repos.get({ owner: at.owner, repo: at.repo }) });
  return answer ? withDefaultBranch(event, answer.data.default_branch) : event;
}

/**
 * Runs the pipelines that the input `path` names, as far as the event changed what decides them; a check comes for each.
 * Returns the worst exit code.
 */
export async function pipelineAction(given: Job): Promise<number> {
  const job = await withEvent(given);
  const paths = await pipelinePaths(job.inputs.path);
  const ended: RunSummary[] = [];
  let code = 0;
  for (const path of paths) {
    const own = { ...job, inputs: { ...job.inputs, path }, temporary: await mkdtemp(join(job.temporary, "pipeline-")), ended };
    if (job.inputs.share) {
      if (await changesDecide(own, paths)) code = Math.max(code, await shareWork(own, job.inputs.share, await sharedRecords(own)));
      continue;
    }
    const name = await nameOf(path);
    if (name !== undefined && !(await changesDecide(own, paths))) {
      await tellNotAffected(own, name);
      if (paths.length === 1) await setOutputs({ blessed: "false", verdict: "not-affected" });
      continue;
    }
    if (paths.length > 1) write(`Pipeline ${path}`);
    code = Math.max(code, await onePipeline(own));
  }
  if (paths.length > 1) await setOutputs(outputsOfAll(ended));
  return code;
}

async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/**
 * Runs one pipeline; its verdict goes to comment, check run, annotations, job summary, outputs, workflow artifacts
 * and metadata branch. Each of these may fail for itself, with a sentence on what is missing. Returns the exit code, the
 * verdict's as the input `fail-on` says.
 */
async function onePipeline(job: PipelineJob): Promise<number> {
  const { inputs, event, at, delivery } = job;
  if (keepsArtifacts(job.environment) === "enterprise server") delivery.warn("GitHub Enterprise Server takes no workflow artifacts from this action: the report is in the job's folder, and at merge the model is made again instead of fetched.");
  const name = await nameOf(inputs.path);
  const check = at && inputs.check && name !== undefined ? await deliver(delivery, {
    otherwise: "There is no check run", permission: "checks: write",
    work: () => startCheck(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${job.place.repositoryUrl}/actions/runs/${job.place.workflowRun}`, externalId: checkOwner(job.environment) }),
  }) : undefined;
  if (check !== undefined && at) await deliver(delivery, { otherwise: "Checks of jobs that were lost stay open", permission: "actions: read", work: () => closeLostChecks(at, { headSha: event.headSha, name: `Assay / ${name}`, own: checkOwner(job.environment), but: check }) });
  const shared = await sharedRecords(job);
  const layers: Layers = {};
  const kept: { archive?: Archive } = {};
  const done: Done = { check, name, layers, kept };
  const ofUser = new Set<string>();
  const log = actionLog(write, { matching: { file: await matchersFile(job), isOfUser: (node) => ofUser.has(node) } });
  try {
    demandSigning(job);
    await refuseCommittedState(resolve(pipelineFolder(inputs.path)));
    await refuseLeavingLinks(resolve(pipelineFolder(inputs.path)));
    const assembled = await assemble(await assemblyOf(job, { shared, layers, log }));
    for (const node of nodesOfUser(assembled)) ofUser.add(node);
    try {
      const force = await retrainedNodes(event, assembled);
      const { pipeline, changes } = await judgedByBase(job, assembled);
      const shares = await sharesOf(job, assembled);
      const summary = await stoppable(job, assembled, (signal) => run(pipeline, {
        ...assembled.options, ...mergeRule(job, pipeline.name, assembled.options), signal, changes, hold: holdOf(event, assembled), force, ...shares,
        archive: (made) => keep(job, { made, done, pipeline: assembled.pipeline.name, records: layers.metadata?.unshared ?? [] }),
      }));
      const report = await writeReport(summary, assembled.options.stateDirectory);
      const sarif = await writeSarif(summary, assembled.options.stateDirectory, { configuration: basename(assembled.loaded.file), locate: (file) => locate(file, job.inputs.path) });
      log.finish(summary);
      const signed = await attestPushed(job, { summary, assembled });
      const code = await finish(job, { ...done, summary, report, sarif });
      return signed || job.inputs.attest !== "on" ? code : 1;
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

/** Problem matchers where the runner can read them. */
async function matchersFile({ temporary }: Job): Promise<string> {
  const file = join(temporary, "problem-matchers.json");
  await writeFile(file, problemMatchersFile);
  return file;
}

/** Steps that run a command or code of the user. */
function nodesOfUser({ pipeline }: Assembled): readonly string[] {
  return pipeline.nodes.filter(({ component, parameters }) => component.origin !== undefined || ["run", "code"].some((name) => typeof (parameters as Readonly<Record<string, unknown>>)[name] === "string")).map(({ id }) => id);
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

async function sharedRecords({ inputs: { metadataBranch: branch, token }, place, delivery, temporary }: PipelineJob): Promise<SharedRecords | undefined> {
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

async function assemblyOf(job: PipelineJob, { shared, layers, log }: Wiring): Promise<Parameters<typeof assemble>[0]> {
  const { inputs, event, environment, at, delivery, temporary, home, stop } = job;
  const folder = resolve(pipelineFolder(inputs.path));
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
      targets: { release: releaseTarget({ ...at, commit: event.headSha, temporary, notes: (push) => notesOfPush({ at, ...layers, delivery, provenance: provenanceOf(event, environment, tree) }, push) }) },
      artifacts: (local, metadata) => (layers.artifacts = archivedStore({ local, metadata, temporary, makesAgain: true, download: (archive, file) => downloadArchive(at, archive, file), warn })),
    } : {}),
  };
}

/** The steps that train, when somebody asked for training again at this commit and no run has done it yet. */
async function retrainedNodes({ headSha }: GitHubEvent, { pipeline, options: { metadata } }: Assembled): Promise<readonly string[]> {
  if (!(await openRetrain(metadata, { pipeline: pipeline.name, commit: headSha }))) return [];
  return pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "Model")).map(({ id }) => id);
}

/** Pushing belongs to the default branch: elsewhere the steps that push are held, with the reason. */
function holdOf(event: GitHubEvent, { pipeline }: Assembled): Readonly<Record<string, string>> {
  if (event.onDefaultBranch) return {};
  const because = event.pullRequest ? "a pull request: nothing is pushed before merge" : `${event.branch} is not the default branch: nothing is pushed from it`;
  const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
  return Object.fromEntries(pushing.map(({ id }) => [id, because]));
}

/** The run, or, when the workflow is cancelled and the run does not end soon, a summary that says so. */
async function stoppable(job: PipelineJob, { pipeline }: Assembled, start: (signal: AbortSignal) => Promise<RunSummary>): Promise<RunSummary> {
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
