import { type Digest, short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { GraphNode } from "../core/report.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { ArtifactRecord, BlessingRecord, CommandRecord, EventRecord, ExecutionRecord, PushRecord, RunRecord } from "./record.ts";

/** The records that lineage is read from. */
export interface LineageRecords {
  readonly artifacts: readonly ArtifactRecord[];
  readonly executions: readonly ExecutionRecord[];
  readonly events: readonly EventRecord[];
  readonly runs: readonly RunRecord[];
  readonly blessings: readonly BlessingRecord[];
  readonly pushes: readonly PushRecord[];
  readonly commands: readonly CommandRecord[];
}

/** What is behind an artifact, as a graph whose edges point from what was read to what was made. No cycles. */
export interface Lineage {
  readonly artifact: ArtifactRecord;
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  /** What became of it: blessed or not, pushed where; one sentence each, oldest first. */
  readonly story: readonly string[];
}

/** `id` begins with what it is: `artifact `, `execution ` or `source `. */
export type LineageNode = GraphNode;

/** An artifact was read by an execution, or made by it; both are named by their node's `id`. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  /** The port it was read or made at. */
  readonly port?: string;
}

/** Reads all records that lineage needs. */
export async function readLineageRecords(store: MetadataStore): Promise<LineageRecords> {
  const [artifacts, executions, events, runs, blessings, pushes, commands] = await Promise.all([
    store.list("artifact"), store.list("execution"), store.list("event"), store.list("run"), store.list("blessing"), store.list("push"), store.list("command"),
  ]);
  return { artifacts, executions, events, runs, blessings, pushes, commands };
}

/**
 * The artifact meant by a text: at least four hex digits of a digest, a version that was pushed, or a run's id (its judged
 * model). Without a text, or with `latest`: the model that was blessed last. None, or several, is a `UserError`.
 */
export function findModel(records: LineageRecords, wanted = "latest"): ArtifactRecord {
  const digests = wanted === "latest" ? latestBlessed(records) : digestsMeant(records, wanted);
  const found = records.artifacts.filter(({ digest }) => digests.has(digest));
  const [first, second] = found;
  if (first && !second) return first;
  if (first) throw new UserError(`${JSON.stringify(wanted)} means ${found.length} artifacts`, { hint: `write more digits: ${found.slice(0, 5).map(({ type, digest }) => `${type} ${short(digest, 16)}`).join(", ")}` });
  if (wanted === "latest") throw new UserError("no model has been blessed here yet", { hint: "name an artifact by the first digits of its digest" });
  throw new UserError(`no model ${JSON.stringify(wanted.slice(0, 80))} is known here`, { hint: `give the first digits of a digest, a pushed version or a run; known models: ${modelNames(records) || "none"}` });
}

/** Follows an artifact back to data and code: who made it first, from what, and so on. */
export function lineageOf(records: LineageRecords, artifact: ArtifactRecord): Lineage {
  const index = indexOf(records);
  const nodes = new Map<string, LineageNode>();
  const edges = new Map<string, LineageEdge>();
  const connect = (edge: LineageEdge): void => { edges.set(`${edge.from}\0${edge.to}\0${edge.port ?? ""}`, edge); };
  const visit = (record: ArtifactRecord): string => {
    const id = `artifact ${record.digest}`;
    if (nodes.has(id)) return id;
    nodes.set(id, { id, kind: "artifact", label: record.type, detail: short(record.digest) });
    const made = index.maker(record.digest);
    if (made) connect({ from: visitExecution(made.execution), to: id, port: made.key });
    return id;
  };
  const visitExecution = (execution: ExecutionRecord): string => {
    const id = `execution ${execution.id}`;
    if (nodes.has(id)) return id;
    nodes.set(id, { id, kind: "execution", label: `${execution.node} v${execution.version}`, detail: executionDetail(execution, index.run(execution.run)) });
    for (const [name, digest] of Object.entries(execution.parts.materials)) {
      const source = `source ${name} ${digest}`;
      nodes.set(source, { id: source, kind: "source", label: name, detail: short(digest, 8) });
      connect({ from: source, to: id });
    }
    for (const { key, artifact: digest } of index.inputs(execution.id)) {
      const record = index.artifact(digest);
      if (record) connect({ from: visit(record), to: id, port: key });
    }
    return id;
  };
  visit(artifact);
  return { artifact, nodes: [...nodes.values()], edges: [...edges.values()], story: storyOf(records, artifact.digest) };
}

interface Index {
  artifact(digest: Digest): ArtifactRecord | undefined;
  /** The first execution that made it. Cached ones made nothing. */
  maker(digest: Digest): { readonly execution: ExecutionRecord; readonly key: string } | undefined;
  inputs(execution: string): readonly EventRecord[];
  run(id: string): RunRecord | undefined;
}

function indexOf({ artifacts, executions, events, runs }: LineageRecords): Index {
  const byDigest = new Map(artifacts.map((record) => [record.digest, record]));
  const complete = new Map(executions.filter(({ state }) => state === "COMPLETE").map((execution) => [execution.id, execution]));
  const byRun = new Map(runs.map((run) => [run.id, run]));
  const makers = new Map<Digest, { execution: ExecutionRecord; key: string }>();
  const inputs = new Map<string, EventRecord[]>();
  for (const event of events) {
    const execution = complete.get(event.execution);
    if (!execution) continue;
    if (event.type === "INPUT") inputs.set(event.execution, [...(inputs.get(event.execution) ?? []), event]);
    else {
      const known = makers.get(event.artifact);
      if (!known || earlier(execution, known.execution)) makers.set(event.artifact, { execution, key: event.key });
    }
  }
  return {
    artifact: (digest) => byDigest.get(digest),
    maker: (digest) => makers.get(digest),
    inputs: (execution) => (inputs.get(execution) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1)),
    run: (id) => byRun.get(id),
  };
}

function earlier(a: ExecutionRecord, b: ExecutionRecord): boolean {
  return a.finished < b.finished || (a.finished === b.finished && a.id < b.id);
}

function executionDetail({ run, started, finished }: ExecutionRecord, record: RunRecord | undefined): string {
  const { commit, pullRequest, dirty } = record?.provenance ?? {};
  return [
    `run ${run}`,
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}${dirty ? " with changes" : ""}`]),
    ...(pullRequest === undefined ? [] : [`pull request ${pullRequest}`]),
    `${((finished - started) / 1000).toFixed(1)} s`,
  ].join(" · ");
}

function storyOf({ blessings, pushes, commands }: LineageRecords, model: Digest): readonly string[] {
  const blessed = blessings.filter((record) => record.model === model).map(({ run, blessed, trusted, time, forced }) => ({ time, text: `${blessed ? `blessed${forced ? ` BY FORCE by ${forced.actor} (${JSON.stringify(forced.reason)})` : ""}` : "not blessed"} in run ${run}${trusted ? "" : ", which is not trusted"}` }));
  const pushed = pushes.filter((record) => record.model === model).map(({ run, target, version, location, time, restores }) => ({ time, text: `pushed to ${target} as version ${version} (${location}) ${restores === undefined ? `in run ${run}` : `by a rollback to version ${restores}`}` }));
  const withdrawn = commands.filter(({ command, replaces }) => command === "rollback" && replaces?.includes(model)).map(({ actor, reason, time }) => ({ time, text: `taken out of service by ${actor}${reason === undefined ? "" : ` (${JSON.stringify(reason)})`}` }));
  return [...blessed, ...pushed, ...withdrawn].sort((a, b) => a.time - b.time).map(({ text, time }) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} ${text}`);
}

function latestBlessed({ blessings }: LineageRecords): ReadonlySet<Digest> {
  const [newest] = blessings.filter(({ blessed }) => blessed).sort((a, b) => b.time - a.time);
  return new Set(newest ? [newest.model] : []);
}

function digestsMeant({ artifacts, pushes, blessings }: LineageRecords, wanted: string): ReadonlySet<Digest> {
  const hex = wanted.replace(/^sha256:/, "").toLowerCase();
  const byDigest = /^[0-9a-f]{4,64}$/.test(hex) ? artifacts.filter(({ digest }) => short(digest, 64).startsWith(hex)) : [];
  const models = byDigest.filter(({ type }) => type === "Model");
  if (byDigest.length > 0) return new Set((models.length > 0 ? models : byDigest).map(({ digest }) => digest));
  const pushed = pushes.filter(({ version }) => version === wanted).map(({ model }) => model);
  return new Set(pushed.length > 0 ? pushed : blessings.filter(({ run }) => run === wanted).map(({ model }) => model));
}

function modelNames({ artifacts }: LineageRecords): string {
  return artifacts.filter(({ type }) => type === "Model").slice(0, 5).map(({ digest }) => short(digest)).join(", ");
}
