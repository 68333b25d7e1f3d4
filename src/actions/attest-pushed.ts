import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Assembled } from "../assemble.ts";
import { readClaims, type Claims } from "../attest/claims.ts";
import { pushedSubjects, type PushedSubjects, type SignablePush } from "../attest/pushed-subjects.ts";
import { signStatement, sigstoreHosts, type SignedStatement } from "../attest/sign.ts";
import { provenanceStatement, testResultStatement, testResultType, type Evaluation } from "../attest/statement.ts";
import { digestFolder } from "../attest/folder-digests.ts";
import type { Artifact } from "../core/artifact.ts";
import { digestOf, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { Pushed } from "../core/push-target.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { createAttestation } from "../github/attestations.ts";
import { deliver } from "../github/delivery.ts";
import { addToRelease, checkedAssets } from "../github/release.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ExecutionRecord } from "../metadata/record.ts";
import { servedDigest, servedFiles } from "../push/served-files.ts";
import type { PipelineJob } from "./finish-run.ts";
import { write } from "./runner-log.ts";

/** What is signed, and with what it is found out. */
interface Signing {
  readonly summary: RunSummary;
  readonly assembled: Assembled;
}

/** A job that must sign what it pushes and may not is stopped before it pushes anything. */
export function demandSigning({ inputs, event, environment }: PipelineJob): void {
  if (inputs.attest !== "on" || !event.onDefaultBranch || maySign(environment)) return;
  throw new UserError("the input attest is on, but this job may not sign", { hint: "add `id-token: write` and `attestations: write` under permissions of the job" });
}

/**
 * Signs what a run of the default branch pushed of a blessed model, each model and place once: its provenance and how its
 * gates came out. The bundles go to GitHub, beside what was pushed, and into the records. What goes wrong is said in a
 * sentence each. Returns false when something did.
 */
export async function attestPushed(job: PipelineJob, { summary, assembled }: Signing): Promise<boolean> {
  const { inputs, event, environment, stop, delivery } = job;
  if (inputs.attest === "off" || !event.onDefaultBranch || stop.signal.aborted || summary.verdict !== "blessed" || summary.pushed.length === 0 || summary.model === undefined) return true;
  const { metadata } = assembled.options;
  const open = await notYetSigned(summary, metadata);
  if (open.length === 0) return true;
  if (!maySign(environment)) {
    write("What was pushed is not signed: the job lacks id-token: write; with that and attestations: write under permissions, assay verify can tell where it comes from.");
    return false;
  }
  const signed = await deliver(delivery, { otherwise: "What was pushed was not signed", permission: "id-token: write", work: () => sign(job, { summary, assembled, open }) });
  if (!signed) return false;
  return keepSigned(job, { summary, assembled, ...signed });
}

function maySign(environment: PipelineJob["environment"]): boolean {
  return Boolean(environment["ACTIONS_ID_TOKEN_REQUEST_URL"] && environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
}

async function notYetSigned({ model, pushed }: RunSummary, metadata: MetadataStore): Promise<readonly Pushed[]> {
  const done = (await metadata.list("attestation")).filter((record) => record.model === model && record.predicateType === testResultType && record.id !== undefined).flatMap((record) => record.pushed);
  return pushed.filter((each) => !done.some(({ target, version, location }) => target === each.target && version === each.version && location === each.location));
}

interface Signed {
  readonly pushes: readonly SignablePush[];
  readonly about: PushedSubjects;
  readonly statements: readonly SignedStatement[];
}

async function sign(job: PipelineJob, { summary, assembled, open }: Signing & { readonly open: readonly Pushed[] }): Promise<Signed> {
  const { getIDToken } = await import("@actions/core");
  const model = await modelOf(summary, assembled);
  const pushes = await Promise.all(open.map(async (pushed) => ({ pushed, assets: await checkedPush(job, pushed, { model, pipeline: summary.pipeline, workspace: assembled.loaded.workspace }) })));
  const about = pushedSubjects(summary.pipeline, pushes, servedFiles(model));
  const token = await getIDToken("sigstore").catch((error: unknown) => { throw new UserError("GitHub gave this job no identity to sign with", { hint: "permissions of the job: id-token: write", cause: error }); });
  const claims = readClaims(token);
  const hosts = sigstoreHosts(job.environment, claims.visibility);
  const statements = [
    provenanceStatement(about.subjects, claims, job.environment["GITHUB_SERVER_URL"] || "https://github.com"),
    testResultStatement(about.subjects, await evaluationOf(summary, { metadata: assembled.options.metadata, claims, about, server: job.environment["GITHUB_SERVER_URL"] || "https://github.com" })),
  ];
  return { pushes, about, statements: await Promise.all(statements.map((statement) => signStatement(statement, token, hosts))) };
}

async function modelOf({ model }: RunSummary, { options: { metadata, artifacts } }: Assembled): Promise<Artifact<"Model">> {
  const record = (await metadata.list("artifact")).find(({ digest, type }) => digest === model && type === "Model");
  const artifact = record && await artifacts.open(record);
  if (!artifact) throw new Error("the model is no longer on this machine");
  return { ...artifact, type: "Model" };
}

interface PushOf {
  readonly model: Artifact<"Model">;
  readonly pipeline: string;
  readonly workspace: string;
}

/** Looks whether what is there is the model, byte for byte, before that is signed. Returns what else is there. */
async function checkedPush({ at, temporary }: PipelineJob, pushed: Pushed, { model, pipeline, workspace }: PushOf): Promise<ReadonlyMap<string, Digest>> {
  const files = servedFiles(model);
  if (servedDigest(files) !== pushed.digest) throw new Error(`version ${pushed.version} in ${pushed.location} is not the model that was judged`);
  if (pushed.target === "release") {
    if (!at) throw new Error("there is no token to look at the release with");
    return checkedAssets({ ...at, temporary }, pushed, { pipeline, version: pushed.version, model });
  }
  if (pushed.target !== "directory") throw new Error(`there is no way to look at what was pushed to ${pushed.target}`);
  const there = await digestFolder(resolve(workspace, pushed.location));
  if (there.size !== files.length || files.some(({ path, digest }) => there.get(path) !== digest)) throw new Error(`${pushed.location} does not hold what was evaluated`);
  return new Map();
}

interface Facts {
  readonly metadata: MetadataStore;
  readonly claims: Claims;
  readonly about: PushedSubjects;
  readonly server: string;
}

async function evaluationOf(summary: RunSummary, { metadata, claims, about, server }: Facts): Promise<Evaluation> {
  const executions = (await metadata.list("execution")).filter(({ run }) => run === summary.run);
  const judging = new Set(summary.gates.map(({ node }) => node));
  const byNode = <T extends { readonly node: string }>(a: T, b: T): number => (a.node < b.node ? -1 : 1);
  return {
    pipeline: summary.pipeline, run: summary.run, reason: summary.reason, model: summary.model!, blessingKey: summary.blessingKey, gates: summary.gates, metrics: summary.metrics,
    policy: Object.fromEntries(executions.filter(({ node }) => judging.has(node)).sort(byNode).map(({ node, parts }) => [node, parts.parameters])),
    materials: materialsOf(executions.sort(byNode)),
    baseline: summary.baseline, forced: summary.forced, pushed: about.pushed,
    url: `${server}/${claims.repository}/actions/runs/${claims.run}`,
  };
}

/** Files that decided a run, each once, under the first step that read it. */
function materialsOf(executions: readonly ExecutionRecord[]): Evaluation["materials"] {
  const all = executions.flatMap(({ component, parts }) => Object.entries(parts.materials).map(([name, digest]) => ({ name, digest, component })));
  return [...new Map(all.reverse().map((material) => [`${material.name} ${material.digest}`, material])).values()].reverse();
}

/** Hands the bundles over: to GitHub, beside every push, and into the records. Each may fail for itself. */
async function keepSigned({ at, event, delivery }: PipelineJob, { summary, assembled, pushes, about, statements }: Signing & Signed): Promise<boolean> {
  let whole = true;
  const time = Date.now();
  const records = [];
  for (const { predicateType, bundle, text } of statements) {
    const id = at && await deliver(delivery, { otherwise: "An attestation was not given to GitHub and is only kept beside what was pushed", permission: "attestations: write", work: () => createAttestation(at, bundle) });
    whole &&= id !== undefined;
    records.push({
      kind: "attestation" as const, pipeline: summary.pipeline, run: summary.run, model: summary.model!, predicateType, time, commit: event.headSha, bundle: digestOf(text), ...(id === undefined ? {} : { id }),
      pushed: about.pushed.map(({ target, version, location }) => ({ target, version, location })),
    });
  }
  for (const { pushed } of pushes) {
    const kept = await deliver(delivery, {
      otherwise: `The attestations were not kept beside ${pushed.location}`, permission: "contents: write",
      work: async () => {
        for (const file of besideFiles(pushed, { about, statements })) {
          if (pushed.target === "directory") await writeBeside(resolve(assembled.loaded.workspace, pushed.location), file);
          else if (at) await addToRelease(at, pushed, { ...file, name: `${summary.pipeline}-${file.name}` });
        }
        return true;
      },
    });
    whole &&= kept === true;
  }
  await assembled.options.metadata.put(records);
  if (whole) write(`Signed what was pushed: ${statements.length} attestations, verdict and provenance of ${about.subjects.length} files (assay verify checks them).`);
  return whole;
}

interface SideFile {
  readonly name: string;
  readonly text: string;
}

function besideFiles({ version }: Pushed, { about: { manifest }, statements }: Pick<Signed, "about" | "statements">): readonly SideFile[] {
  return [
    ...statements.map(({ predicateType, text }) => ({ name: `${version}.${predicateType === testResultType ? "test-result" : "provenance"}.sigstore.json`, text })),
    ...(manifest === undefined ? [] : [{ name: `${version}.manifest.json`, text: manifest }]),
  ];
}

/** `serving/penguins/17` → `serving/penguins/attestations/`: a server takes folders that are numbers alone for versions. */
async function writeBeside(version: string, { name, text }: SideFile): Promise<void> {
  const folder = join(dirname(version), "attestations");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}
