import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import type { Listener } from "../core/event.ts";
import { type BaselineRef, type Node, type Pipeline, upstream } from "../core/pipeline.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { type Baseline, baselineArtifact } from "../metadata/baseline.ts";
import { forceBlessing } from "./force-blessing.ts";
import type { BaselineParts } from "./baseline-changes.ts";
import { readHistory } from "./history.ts";
import { failureOf, type NodeEnd, type NodeWorld, runNode } from "./node-run.ts";
import { fileNames } from "./placed-showing.ts";
import { type Plan, planOf, planWithoutBaseline, type ResolvedNode, resolveNodes } from "./plan.ts";
import { endingRecords } from "./run-records.ts";
import type { Made, RunOptions } from "./run-options.ts";
import { ofShare } from "./shared-work.ts";
import { workFolder, writeWhole } from "./state-directory.ts";
import { summarize } from "./summary.ts";

/**
 * Runs a pipeline: every node as soon as those before it have ended, reusing what an earlier execution already made.
 * What can go wrong in a node is its outcome, and in the summary; it rejects only when the run as a whole cannot be
 * (no place to write, records that cannot be read).
 */
export async function run(pipeline: Pipeline, options: RunOptions): Promise<RunSummary> {
  const id = randomBytes(6).toString("hex");
  const started = Date.now();
  const listener = options.listener ?? (() => {});
  const { environment } = options;
  listener({ type: "run-started", pipeline: pipeline.name, run: id, nodes: pipeline.nodes.map((node) => node.id), ...(environment === undefined ? {} : { environment }) });
  const work = await workFolder(options.stateDirectory, id);
  try {
    const { plan, ends, baseline, baselineParts } = await runNodes(pipeline, options, { id, work: work.path, listener });
    const finished = Date.now();
    const made: Made = Object.fromEntries([...ends].flatMap(([node, { outputs }]) => (outputs ? [[node, outputs]] : [])));
    const summary = summarize({ pipeline, id, started, finished, ends, made, plan, baseline, baselineParts, provenance: options.provenance, environment, command: options.command, changes: options.changes ?? [], stopped: options.signal?.aborted ?? false });
    const archive = await options.archive?.(made, summary);
    await options.metadata.put(endingRecords({ summary, pipeline, plan, ends, made, finished, archive, stopped: options.signal?.aborted ?? false }));
    await writeWhole(join(options.stateDirectory, "runs", id, "run.json"), `${JSON.stringify(summary, undefined, 1)}\n`);
    listener({ type: "run-finished", run: id, seconds: summary.seconds });
    return summary;
  } finally {
    await work.remove();
  }
}

interface NodesRun {
  readonly plan: Plan | undefined;
  readonly baseline: Baseline | undefined;
  readonly baselineParts: BaselineParts;
  readonly ends: ReadonlyMap<string, NodeEnd>;
}

async function runNodes(pipeline: Pipeline, options: RunOptions, { id, work, listener }: { id: string; work: string; listener: Listener }): Promise<NodesRun> {
  const [resolutions, history] = await Promise.all([
    resolveNodes(pipeline, options),
    readHistory(options.metadata, { pipeline: pipeline.name, trusted: options.provenance.trusted }),
  ]);
  const resolved: Record<string, ResolvedNode> = {};
  const failed = new Map<string, NodeEnd>();
  for (const [node, resolution] of resolutions) {
    if ("resolved" in resolution) resolved[node] = ofShare(resolution.resolved, options.share);
    else failed.set(node, { outcome: options.signal?.aborted ? { type: "skipped", node, because: "the run was stopped" } : failureOf(node, resolution.error, 0) });
  }
  if (failed.size > 0) return { plan: undefined, baseline: undefined, baselineParts: new Map(), ends: notStarted(pipeline, failed, listener) };
  const baseline = await options.baseline?.(planWithoutBaseline(pipeline, resolved));
  const old = await openBaseline(pipeline, options, baseline);
  const world: NodeWorld = {
    run: id, pipeline: pipeline.name, workspace: options.workspace, work, metadata: options.metadata, artifacts: options.artifacts,
    executor: options.executor, targets: options.targets ?? {}, history, listener, signal: options.signal ?? new AbortController().signal,
    placeMistake: options.placeMistake, files: fileNames(resolved), share: options.share, shares: options.shares ?? {},
  };
  const plan = planOf(pipeline, resolved, (wire) => old.get(wireKey(wire)));
  return { plan, baseline, baselineParts: baseline ? history.partsOfRun(baseline.run) : new Map(), ends: await schedule(pipeline, { world, options, plan, old }) };
}

/** Nothing runs when a step cannot: a missing file of the last step is known before the first has taken an hour. */
function notStarted(pipeline: Pipeline, failed: ReadonlyMap<string, NodeEnd>, listener: Listener): ReadonlyMap<string, NodeEnd> {
  const because = `${[...failed.keys()].join(" and ")} cannot run`;
  const ends = pipeline.nodes.map(({ id }) => [id, failed.get(id) ?? { outcome: { type: "skipped" as const, node: id, because } }] as const);
  for (const [, { outcome }] of ends) listener(outcome);
  return new Map(ends);
}

function wireKey({ node, output }: BaselineRef): string {
  return JSON.stringify([node, output]);
}

/** The baseline's artifacts that wires ask for, as far as their bytes are here. */
async function openBaseline(pipeline: Pipeline, { artifacts }: RunOptions, baseline: Baseline | undefined): Promise<ReadonlyMap<string, Artifact>> {
  if (!baseline) return new Map();
  const wires = pipeline.nodes.flatMap(({ inputs }) => Object.values(inputs).filter((wire) => wire.from === "baseline"));
  const unique = new Map(wires.map((wire) => [wireKey(wire), wire]));
  const opened = await Promise.all([...unique].map(async ([key, wire]) => {
    const record = baselineArtifact(baseline, wire);
    if (!record || record.type !== wire.type.name) return [];
    const { type, digest, manifest, properties } = record;
    const artifact = await artifacts.open({ type, digest, manifest, properties });
    return artifact ? [[key, artifact] as const] : [];
  }));
  return new Map(opened.flat());
}

interface Schedule {
  readonly world: NodeWorld;
  readonly options: RunOptions;
  readonly plan: Plan;
  readonly old: ReadonlyMap<string, Artifact>;
}

/** Each node is a promise that awaits those before it, so there is no scheduler. */
async function schedule(pipeline: Pipeline, { world, options, plan, old }: Schedule): Promise<ReadonlyMap<string, NodeEnd>> {
  const nodes = new Map(pipeline.nodes.map((node) => [node.id, node]));
  const slots = slotsOf(options.parallel ?? availableParallelism());
  const ends = new Map<string, Promise<NodeEnd>>();
  const endOf = (id: string): Promise<NodeEnd> => {
    const known = ends.get(id);
    if (known) return known;
    const end = begin(nodes.get(id)!);
    ends.set(id, end);
    return end;
  };
  const begin = async (node: Node): Promise<NodeEnd> => {
    const before = new Map(await Promise.all(upstream(node).map(async (id) => [id, await endOf(id)] as const)));
    const inputs = inputsOf(node, before, old);
    const because = world.signal.aborted ? "the run was stopped" : options.hold?.[node.id] ?? obstacle(node, before) ?? await withdrawal(node, inputs, options);
    const end: NodeEnd = because === undefined
      ? await slots(() => runNode(world, { node, resolved: plan.nodes[node.id]!, inputs, forced: options.force?.includes(node.id) ?? false }))
      : { outcome: { type: "skipped", node: node.id, because } };
    world.listener(end.outcome);
    return plan.blessingKey && options.forced ? forceBlessing(end, { world, node, inputs, forced: (model) => options.forced!({ model, key: plan.blessingKey! }) }) : end;
  };
  return new Map(await Promise.all(pipeline.nodes.map(async ({ id }) => [id, await endOf(id)] as const)));
}

/** Why a node cannot run after those before it have ended: one of them did not finish, or a gate it waits for failed. */
function obstacle(node: Node, before: ReadonlyMap<string, NodeEnd>): string | undefined {
  for (const [id, { outcome }] of before) {
    if (outcome.type === "failed") return `${id} failed`;
    if (outcome.type === "skipped") return `${id} did not run`;
    const gate = node.after.includes(id) ? outcome.showing.gates?.find(({ status }) => status === "fail") : undefined;
    if (gate) return `${id}: ${gate.name} failed`;
  }
  return undefined;
}

/** Why a node that pushes does not: the model was rolled back. */
async function withdrawal({ component }: Node, inputs: Readonly<Record<string, Artifact | undefined>>, { withdrawn }: RunOptions): Promise<string | undefined> {
  const model = Object.values(inputs).find((artifact) => artifact?.type === "Model");
  return model && Object.values(component.outputs).some(({ type }) => type.name === "PushedModel") ? withdrawn?.(model.digest) : undefined;
}

function inputsOf(node: Node, before: ReadonlyMap<string, NodeEnd>, old: ReadonlyMap<string, Artifact>): Readonly<Record<string, Artifact | undefined>> {
  return Object.fromEntries(Object.entries(node.inputs).map(([port, wire]) => [port, wire.from === "node" ? outputOf(before.get(wire.node), wire.output) : old.get(wireKey(wire))]));
}

function outputOf(end: NodeEnd | undefined, output: string): Artifact | undefined {
  return end?.forced?.outputs[output] ?? end?.outputs?.[output];
}

/** At most `limit` pieces of work at once. */
function slotsOf(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = Math.max(1, limit);
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
