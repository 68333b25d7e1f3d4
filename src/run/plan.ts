import type { Artifact } from "../core/artifact.ts";
import type { Component } from "../core/component.ts";
import { type Digest, digestOfJson } from "../core/digest.ts";
import type { JsonObject } from "../core/json.ts";
import type { BaselineRef, Node, Pipeline } from "../core/pipeline.ts";
import { placedError, type PlaceMistake } from "./placed-error.ts";

/** What outside its inputs decides a node: found once per run, before anything runs. */
export interface ResolvedNode {
  readonly parameters: JsonObject;
  readonly materials: Readonly<Record<string, Digest>>;
  readonly runtime: Readonly<Record<string, string>>;
}

interface ResolveOptions {
  readonly workspace: string;
  readonly signal?: AbortSignal;
  /** What of the machine can change a component's result; nothing when not given. */
  runtime?(component: Component): Readonly<Record<string, string>>;
  /** Where in the configuration a mistake is. */
  readonly placeMistake?: PlaceMistake;
}

/** What is going to be run, as digests: known before anything runs. */
export interface Plan {
  readonly pipeline: string;
  readonly nodes: Readonly<Record<string, ResolvedNode>>;
  /** Node → digest over everything that decides its outputs, all nodes before it included. */
  readonly keys: Readonly<Record<string, Digest>>;
  /** Digest over everything that decides the word on the model; undefined when no node judges one. */
  readonly blessingKey?: Digest;
  /** The same without the baseline: equal when the same thing is run again. */
  readonly candidate?: Digest;
}

/** Node → what it resolves to, or what it threw: missing files of all nodes are known at once. */
type Resolutions = ReadonlyMap<string, { readonly resolved: ResolvedNode } | { readonly error: unknown }>;

/** Asks every component what outside its inputs decides it. Never rejects: errors are values. */
export async function resolveNodes(pipeline: Pipeline, { workspace, runtime, signal, placeMistake }: ResolveOptions): Promise<Resolutions> {
  type Resolution = { readonly resolved: ResolvedNode } | { readonly error: unknown };
  return new Map(await Promise.all(pipeline.nodes.map(async ({ id, component, parameters: given }): Promise<[string, Resolution]> => {
    try {
      const { parameters, materials } = await component.resolve?.(given, workspace, signal) ?? { parameters: given, materials: {} };
      return [id, { resolved: { parameters: parameters as JsonObject, materials, runtime: runtime?.(component) ?? {} } }];
    } catch (error) {
      return [id, { error: placedError(error, id, placeMistake) }];
    }
  })));
}

/** The plan of a pipeline whose nodes are resolved. `baseline` gives the artifact of a wire from history. */
export function planOf(pipeline: Pipeline, nodes: Plan["nodes"], baseline: (wire: BaselineRef) => Pick<Artifact, "digest"> | undefined): Plan {
  const keys = nodeKeys(pipeline, nodes, (wire) => baseline(wire)?.digest ?? null);
  const blessingKey = judgingKey(pipeline, keys);
  const candidate = judgingKey(pipeline, nodeKeys(pipeline, nodes, () => null));
  return { pipeline: pipeline.name, nodes, keys, ...(blessingKey && candidate ? { blessingKey, candidate } : {}) };
}

/** The plan as far as it is known without a baseline: `candidate` is final, the rest is that of a first run. */
export function planWithoutBaseline(pipeline: Pipeline, nodes: Plan["nodes"]): Plan {
  return planOf(pipeline, nodes, () => undefined);
}

function nodeKeys(pipeline: Pipeline, nodes: Plan["nodes"], baseline: (wire: BaselineRef) => Digest | null): Record<string, Digest> {
  const keys: Record<string, Digest> = {};
  const byId = new Map(pipeline.nodes.map((node) => [node.id, node]));
  const keyOf = (id: string): Digest => (keys[id] ??= keyOfNode(byId.get(id)!));
  const keyOfNode = ({ id, component, inputs, after }: Node): Digest => digestOfJson({
    component: component.name,
    version: component.version,
    ...nodes[id],
    inputs: Object.fromEntries(Object.entries(inputs).map(([port, wire]) => [port, wire.from === "node" ? [keyOf(wire.node), wire.output] : baseline(wire)])),
    after: [...after].sort().map(keyOf),
  });
  for (const { id } of pipeline.nodes) keyOf(id);
  return keys;
}

function judgingKey(pipeline: Pipeline, keys: Plan["keys"]): Digest | undefined {
  const judges = pipeline.nodes.filter(({ component, second }) => !second && Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing" || type.name === "InfraBlessing"));
  const judged = judges.some(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing"));
  return judged ? digestOfJson(judges.map(({ id }) => [id, keys[id]!]).sort()) : undefined;
}
