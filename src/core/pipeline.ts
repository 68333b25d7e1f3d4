import { Model, type ArtifactType } from "./artifact.ts";
import type { Component, Port, Ports } from "./component.ts";
import { UserError } from "./error.ts";
import type { JsonObject } from "./json.ts";

/** A typed wire from a node's output: carries no data. */
export interface Ref<Type extends ArtifactType = ArtifactType> {
  readonly from: "node";
  readonly node: string;
  readonly output: string;
  readonly type: Type;
}

/**
 * A wire from history: an artifact of the newest blessed run reachable from the baseline commit.
 * Resolved once at the start of a run and frozen in its record; absent on a first run.
 */
export interface BaselineRef<Type extends ArtifactType = ArtifactType> {
  readonly from: "baseline";
  /** Which node and output of the blessed run; the node that made the blessed model when not given. */
  readonly node?: string;
  readonly output: string;
  readonly type: Type;
}

/** The output under which the standard components make a type. */
const standardOutputs: Readonly<Record<string, string>> = {
  Examples: "examples", ExampleStatistics: "statistics", Schema: "schema", TransformGraph: "transform_graph",
  Model: "model", ModelEvaluation: "evaluation", ModelBlessing: "blessing",
};

/**
 * The artifact of a type in the newest blessed run: the baseline. The model when no type is given.
 * `node` and `output` name the step that made it, when the run has several.
 */
export function latestBlessed(): BaselineRef<typeof Model>;
export function latestBlessed<Type extends ArtifactType>(type: Type, made?: { readonly node?: string; readonly output?: string }): BaselineRef<Type>;
export function latestBlessed(type: ArtifactType = Model, made: { readonly node?: string; readonly output?: string } = {}): BaselineRef {
  const output = made.output ?? standardOutputs[type.name] ?? type.name;
  return { from: "baseline", output, type, ...(made.node !== undefined && { node: made.node }) };
}

/** What an input is wired to: an output of this run, or of the run that last got its model blessed. */
export type Wire<Type extends ArtifactType = ArtifactType> = Ref<Type> | BaselineRef<Type>;

/** What the input ports of a component accept: required ones must be given, baselines only fit optional ones. */
type Wires<I extends Ports> = {
  readonly [K in keyof I as I[K] extends Port<ArtifactType, false> ? K : never]: Ref<I[K]["type"]>;
} & {
  readonly [K in keyof I as I[K] extends Port<ArtifactType, true> ? K : never]?: Wire<I[K]["type"]> | undefined;
};

/** The output wires of a node. `after` adds an order without data: this node waits for those, and for their gates. */
type Added<O extends Ports> = { readonly [K in keyof O]: Ref<O[K]["type"]> } & {
  after(...refs: readonly Ref[]): Added<O>;
};

/** One step of a pipeline: a component with its wires and parameters. */
export interface Node {
  readonly id: string;
  readonly component: Component;
  readonly inputs: Readonly<Record<string, Wire>>;
  readonly parameters: JsonObject;
  /** Nodes it waits for without reading from them. */
  readonly after: readonly string[];
  /** Judges by rules that are not the pipeline's own: its word counts in this run, and in no blessing key. */
  readonly second?: true;
}

/** A pipeline: nodes in topological order. A wire comes from a node already added, so a cycle cannot be written. */
export interface Pipeline {
  readonly name: string;
  readonly nodes: readonly Node[];
}

/** Adds a node and gives its outputs. The node is called `id`, else like the component; a name taken already is a `UserError`. */
export type Add = <I extends Ports, O extends Ports, P>(
  component: Component<I, O, P>,
  inputs: Wires<I>,
  parameters?: Partial<P> | JsonObject,
  options?: { readonly id?: string },
) => Added<O>;

/**
 * Builds a pipeline by running `build` once with `settings` (those of `assay.yml` for a `pipeline.ts`). Names are 1 to 63 letters, digits, `-` and `_` (TFX's limit).
 *
 * @example
 * export default pipeline("penguins", (add) => {
 *   const { examples } = add(csvExampleGen, {}, { input: "data/*.csv" });
 *   add(statisticsGen, { examples });
 * });
 */
export function pipeline(name: string, build: (add: Add, settings: JsonObject) => void, settings: JsonObject = {}): Pipeline {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(name)) {
    throw new UserError(`pipeline name ${JSON.stringify(name.slice(0, 80))} is not usable`, {
      hint: "1 to 63 letters, digits, - or _, beginning with a letter or digit",
    });
  }
  const nodes: Node[] = [];
  const add: Add = (component, inputs, parameters = {}, options = {}) => {
    const id = options.id ?? component.name;
    if (nodes.some((node) => node.id === id)) {
      throw new UserError(`two steps are named ${id}`, { hint: `give one of them another id: add(${component.name}, …, …, { id: "…" })` });
    }
    const wires = Object.fromEntries(Object.entries(inputs as Record<string, Wire | undefined>).filter(([, wire]) => wire)) as Record<string, Wire>;
    checkWires(id, component as Component, wires);
    const after: string[] = [];
    nodes.push({ id, component: component as Component, inputs: wires, parameters: parameters as JsonObject, after });
    return added(id, component, after);
  };
  build(add, settings);
  return { name, nodes };
}

function added<O extends Ports>(id: string, component: Component<Ports, O>, after: string[]): Added<O> {
  const refs = Object.fromEntries(
    Object.entries(component.outputs).map(([output, { type }]) => [output, { from: "node", node: id, output, type } satisfies Ref]),
  );
  const result = {
    ...refs,
    after(...others: readonly Ref[]) {
      after.push(...others.map((ref) => ref.node).filter((node) => !after.includes(node)));
      return result;
    },
  } as Added<O>;
  return result;
}

function checkWires(id: string, component: Component, wires: Record<string, Wire>): void {
  for (const [key, wire] of Object.entries(wires)) {
    const port = component.inputs[key];
    if (!port) throw new UserError(`${id} has no input "${key}"`, { hint: `known: ${Object.keys(component.inputs).join(", ") || "none"}` });
    if (wire.type.name !== port.type.name) throw new UserError(`${id}.${key} takes ${port.type.name}, not ${wire.type.name}`);
  }
  for (const [key, port] of Object.entries(component.inputs)) {
    if (!port.optional && !wires[key]) throw new UserError(`${id} needs its input "${key}" (${port.type.name})`);
  }
}

/** The nodes a node waits for: those it reads from, then those of `after`. */
export function upstream(node: Node): readonly string[] {
  const read = Object.values(node.inputs).flatMap((wire) => (wire.from === "node" ? [wire.node] : []));
  return [...new Set([...read, ...node.after])];
}
