import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact, PropertyValue } from "../core/artifact.ts";
import { placeOfRun, type RunContext, type Share, type Shown } from "../core/component.ts";
import { type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { Listener, Outcome } from "../core/event.ts";
import type { Executor } from "../core/executor.ts";
import type { Forced } from "../core/forced.ts";
import type { Node } from "../core/pipeline.ts";
import type { PushTarget } from "../core/push-target.ts";
import type { Showing } from "../core/report.ts";
import { storageError } from "../core/storage-error.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ExecutionRecord, FingerprintParts } from "../metadata/record.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
import { executionRecords } from "./execution-records.ts";
import { differences, nearestEarlier } from "./explain.ts";
import { fingerprintOf, seedOf } from "./fingerprint.ts";
import type { Earlier, History } from "./history.ts";
import { placedError, type PlaceMistake } from "./placed-error.ts";
import { placedShowing } from "./placed-showing.ts";
import type { ResolvedNode } from "./plan.ts";

/** What all nodes of a run share. */
export interface NodeWorld {
  readonly run: string;
  readonly pipeline: string;
  readonly workspace: string;
  /** Folder of this run's work in progress. */
  readonly work: string;
  readonly metadata: MetadataStore;
  readonly artifacts: ArtifactStore;
  readonly executor: Executor | undefined;
  readonly targets: Readonly<Record<string, PushTarget>>;
  readonly history: History;
  readonly listener: Listener;
  readonly signal: AbortSignal;
  readonly placeMistake?: PlaceMistake | undefined;
  readonly share?: Share | undefined;
  /** What shares of this run made elsewhere, by node. */
  readonly shares: Readonly<Record<string, readonly Outputs[]>>;
  /** Names of the files of this run, by digest. */
  readonly files: ReadonlyMap<string, string>;
}

/** One node, with everything it needs known. */
interface NodeTask {
  readonly node: Node;
  readonly resolved: ResolvedNode;
  readonly inputs: Readonly<Record<string, Artifact | undefined>>;
  readonly forced: boolean;
}

/** How a node ended and what it leaves for those after it. */
export interface NodeEnd {
  readonly outcome: Outcome;
  readonly outputs?: Readonly<Record<string, Artifact>>;
  /** What those after it read instead of `outputs`, by a person's word. */
  readonly forced?: { readonly by: Forced; readonly outputs: Readonly<Record<string, Artifact>> };
  readonly started?: number;
  /** For a node that was stopped: its CANCELED execution. */
  readonly execution?: string;
}

type Outputs = Readonly<Record<string, Artifact>>;

/** Reuses an earlier execution of the same fingerprint, or executes the node. Never rejects: how it ended is the outcome. */
export async function runNode(world: NodeWorld, task: NodeTask): Promise<NodeEnd> {
  const started = Date.now();
  const parts = partsOf(task);
  const execution = { id: randomBytes(16).toString("hex"), parts, fingerprint: fingerprintOf(parts), started };
  try {
    const reusable = await findReusable(world, task, execution.fingerprint);
    if (reusable) return await reuse(world, task, { ...execution, ...reusable });
    return await execute(world, task, execution);
  } catch (error) {
    return await settle(world, task, { ...execution, error: placedError(error, task.node.id, world.placeMistake && ((node, mistake) => world.placeMistake!(node, mistake, { only: "named" }))) });
  }
}

interface Begun {
  readonly id: string;
  readonly parts: FingerprintParts;
  readonly fingerprint: Digest;
  readonly started: number;
}

function partsOf({ node: { component }, resolved, inputs }: NodeTask): FingerprintParts {
  const digests = Object.entries(inputs).flatMap(([port, artifact]) => (artifact ? [[port, artifact.digest] as const] : []));
  return { component: component.name, version: component.version, ...resolved, inputs: Object.fromEntries(digests) };
}

/** The newest earlier execution whose outputs are all still whole and, if the component cares, still valid. */
async function findReusable(world: NodeWorld, task: NodeTask, fingerprint: Digest): Promise<{ earlier: Earlier; outputs: Outputs } | undefined> {
  const { component } = task.node;
  if (task.forced || component.cache === "never") return undefined;
  for (const earlier of world.history.withFingerprint(fingerprint)) {
    const outputs = await openOutputs(world, Object.keys(component.outputs), earlier);
    if (outputs && (await component.valid?.(shownOf(world, task, outputs)) ?? true)) return { earlier, outputs };
  }
  return undefined;
}

/** Executions whose outputs a component may take over parts of: more are hardly ever of use. */
const consulted = 3;

async function earlierOutputs(world: NodeWorld, { id, component }: Node): Promise<readonly Outputs[]> {
  const newest = world.history.ofNode(id).filter(({ component: name, version }) => name === component.name && version === component.version).slice(0, consulted);
  const opened = await Promise.all(newest.map((execution) => openOutputs(world, Object.keys(component.outputs), world.history.made(execution))));
  return [...world.shares[id] ?? [], ...opened.filter((outputs) => outputs !== undefined)];
}

async function openOutputs({ artifacts }: NodeWorld, keys: readonly string[], earlier: Earlier): Promise<Outputs | undefined> {
  const opened = await Promise.all(keys.map(async (key) => {
    const record = earlier.outputs[key];
    const artifact = record && (await artifacts.open({ type: record.type, digest: record.digest, manifest: record.manifest, properties: record.properties }));
    return artifact ? [[key, artifact] as const] : [];
  }));
  const whole = opened.flat();
  return whole.length === keys.length ? Object.fromEntries(whole) : undefined;
}

async function reuse(world: NodeWorld, task: NodeTask, { earlier, outputs, ...begun }: Begun & { earlier: Earlier; outputs: Outputs }): Promise<NodeEnd> {
  const showing = await show(world, task, outputs);
  const finished = Date.now();
  const record: ExecutionRecord = { ...recordOf(world, task, begun), state: "CACHED", finished, reuses: earlier.execution.id };
  await world.metadata.put(executionRecords(record, { inputs: task.inputs, outputs }));
  return {
    outcome: { type: "reused", node: task.node.id, execution: begun.id, seconds: (finished - begun.started) / 1000, showing, fingerprint: begun.fingerprint },
    outputs, started: begun.started,
  };
}

async function execute(world: NodeWorld, task: NodeTask, begun: Begun): Promise<NodeEnd> {
  const { node, inputs } = task;
  world.listener({ type: "started", node: node.id });
  const folder = join(world.work, begun.id);
  try {
    const places = await outputPlaces(node, folder);
    const properties = await carryOut(world, task, { places, temporary: join(folder, "temporary"), seed: seedOf(begun.parts) });
    world.signal.throwIfAborted();
    const outputs: Record<string, Artifact> = {};
    for (const [output, { path, type }] of Object.entries(places)) {
      outputs[output] = await world.artifacts.commit(path, { node: node.id, output, execution: begun.id }, { type, properties: properties[output] ?? {} });
    }
    const showing = await show(world, task, outputs);
    const finished = Date.now();
    await world.metadata.put(executionRecords({ ...recordOf(world, task, begun), state: "COMPLETE", finished }, { inputs, outputs }));
    const nearest = nearestEarlier(world.history.ofNode(node.id), begun.parts);
    const because = nearest ? differences(nearest.parts, begun.parts) : [];
    return { outcome: { type: "finished", node: node.id, execution: begun.id, seconds: (finished - begun.started) / 1000, showing, because }, outputs, started: begun.started };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Places = Readonly<Record<string, { readonly type: string; readonly path: string; readonly properties: Record<string, PropertyValue> }>>;

async function outputPlaces({ component }: Node, folder: string): Promise<Places> {
  await mkdir(join(folder, "temporary"), { recursive: true });
  const places = Object.entries(component.outputs).map(([output, { type }]) => [output, { type: type.name, path: join(folder, "outputs", output), properties: {} }] as const);
  await Promise.all(places.map(([, { path }]) => mkdir(path, { recursive: true })));
  return Object.fromEntries(places);
}

/** Runs the component here or through the executor; returns the properties of each output. */
async function carryOut(world: NodeWorld, { node, resolved: { parameters, materials }, inputs, forced }: NodeTask, { places, temporary, seed }: { places: Places; temporary: string; seed: number }): Promise<Readonly<Record<string, Readonly<Record<string, PropertyValue>>>>> {
  const { signal, workspace, listener, executor } = world;
  const { id, component } = node;
  const shared = { parameters, workspace, temporary, seed, signal, progress: (progress: Parameters<RunContext<never, never>["progress"]>[0]) => listener({ type: "progress", node: id, progress }) };
  if (placeOfRun(component, parameters) !== "here") {
    if (!executor) throw new Error(`${component.name} runs in a child process, and this run has no executor`);
    return executor({ ...shared, node: id, component, inputs, outputs: places, timeoutSeconds: timeoutOf(parameters), log: (line, stream) => listener({ type: "log", node: id, line, stream }) });
  }
  const context: RunContext<unknown, Node["component"]["outputs"]> = {
    ...shared, outputs: places, pipeline: world.pipeline, targets: world.targets, materials, ...(world.share && { share: world.share }),
    earlier: () => (forced ? Promise.resolve([]) : earlierOutputs(world, node)),
    load: () => Promise.reject(new Error(`${component.name} loads a module of the user but does not run in a child`)),
    log: (line) => listener({ type: "log", node: id, line, stream: "out" }),
  };
  await orAborted(() => component.run(inputs as Parameters<typeof component.run>[0], context), signal);
  return Object.fromEntries(Object.entries(places).map(([output, { properties }]) => [output, properties]));
}

const defaultTimeoutSeconds = 3600;

function timeoutOf(parameters: Readonly<Record<string, unknown>>): number {
  const given = parameters["timeout"];
  return typeof given === "number" && given > 0 ? given : defaultTimeoutSeconds;
}

/** What is started, or a rejection as soon as the signal fires: a component that does not listen cannot hold a run up. */
async function orAborted<T>(start: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([start(), aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function show(world: NodeWorld, task: NodeTask, outputs: Outputs): Promise<Showing> {
  const { node: { id, component } } = task;
  const ofSubject = (subject: string) => world.placeMistake?.(id, { message: JSON.stringify(subject) }, { only: "keys" }).place;
  return placedShowing(await component.show?.(shownOf(world, task, outputs)) ?? { headline: "" }, { names: world.files, ofSubject });
}

function shownOf({ workspace }: NodeWorld, { node, resolved: { parameters }, inputs }: NodeTask, outputs: Outputs): Shown<Node["component"]["inputs"], Node["component"]["outputs"], unknown> {
  return { inputs: inputs as Shown<Node["component"]["inputs"], never, never>["inputs"], outputs, parameters, workspace };
}

function recordOf({ pipeline, run }: NodeWorld, { node }: NodeTask, { id, parts, fingerprint, started }: Begun): Omit<ExecutionRecord, "state" | "finished"> {
  return { kind: "execution", id, pipeline, node: node.id, component: node.component.name, version: node.component.version, fingerprint, parts, run, started };
}

/** The one place where an error becomes an outcome: stopped, the user's mistake, or our bug. */
async function settle(world: NodeWorld, task: NodeTask, { error, ...begun }: Begun & { error: unknown }): Promise<NodeEnd> {
  const node = task.node.id;
  const finished = Date.now();
  const failed = (outcome: Extract<Outcome, { type: "failed" }>, state: "FAILED" | "CANCELED"): Promise<void> =>
    world.metadata.put(executionRecords({ ...recordOf(world, task, begun), state, finished, error: outcome.mistakes.map(({ message }) => message).join("\n") }, { inputs: task.inputs, outputs: {} }));
  const outcome = failureOf(node, error, (finished - begun.started) / 1000);
  const stopped = world.signal.aborted;
  try {
    await failed(outcome, stopped ? "CANCELED" : "FAILED");
  } catch (unwritable) {
    return { outcome: failureOf(node, error instanceof UserError ? error : unwritable, outcome.seconds), started: begun.started };
  }
  if (stopped) return { outcome: { type: "skipped", node, because: "the run was stopped while it ran" }, started: begun.started, execution: begun.id };
  return { outcome, started: begun.started, execution: begun.id };
}

/** The outcome of an error: sentences for a mistake of the user or a full disk, message and stack for a bug. */
export function failureOf(node: string, thrown: unknown, seconds: number): Extract<Outcome, { type: "failed" }> {
  const error = storageError(thrown);
  if (error instanceof UserError) return { type: "failed", node, seconds, mistakes: error.mistakes, bug: false, ...(error.detail === undefined ? {} : { detail: error.detail }) };
  const detail = error instanceof Error ? error.stack : undefined;
  return { type: "failed", node, seconds, mistakes: [{ message: error instanceof Error ? error.message : String(error) }], bug: true, ...(detail === undefined ? {} : { detail }) };
}
