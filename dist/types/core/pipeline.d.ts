import { Model, type ArtifactType } from "./artifact.ts";
import type { Component, Port, Ports } from "./component.ts";
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
/**
 * The artifact of a type in the newest blessed run: the baseline. The model when no type is given.
 * `node` and `output` name the step that made it, when the run has several.
 */
export declare function latestBlessed(): BaselineRef<typeof Model>;
export declare function latestBlessed<Type extends ArtifactType>(type: Type, made?: {
    readonly node?: string;
    readonly output?: string;
}): BaselineRef<Type>;
/** What an input is wired to: an output of this run, or of the run that last got its model blessed. */
export type Wire<Type extends ArtifactType = ArtifactType> = Ref<Type> | BaselineRef<Type>;
/** What the input ports of a component accept: required ones must be given, baselines only fit optional ones. */
type Wires<I extends Ports> = {
    readonly [K in keyof I as I[K] extends Port<ArtifactType, false> ? K : never]: Ref<I[K]["type"]>;
} & {
    readonly [K in keyof I as I[K] extends Port<ArtifactType, true> ? K : never]?: Wire<I[K]["type"]> | undefined;
};
/** The output wires of a node. `after` adds an order without data: this node waits for those, and for their gates. */
type Added<O extends Ports> = {
    readonly [K in keyof O]: Ref<O[K]["type"]>;
} & {
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
export type Add = <I extends Ports, O extends Ports, P>(component: Component<I, O, P>, inputs: Wires<I>, parameters?: Partial<P> | JsonObject, options?: {
    readonly id?: string;
}) => Added<O>;
/**
 * Builds a pipeline by running `build` once with `settings` (those of `assay.yml` for a `pipeline.ts`). Names are 1 to 63 letters, digits, `-` and `_` (TFX's limit).
 *
 * @example
 * export default pipeline("penguins", (add) => {
 *   const { examples } = add(csvExampleGen, {}, { input: "data/*.csv" });
 *   add(statisticsGen, { examples });
 * });
 */
export declare function pipeline(name: string, build: (add: Add, settings: JsonObject) => void, settings?: JsonObject): Pipeline;
/** The nodes a node waits for: those it reads from, then those of `after`. */
export declare function upstream(node: Node): readonly string[];
export {};
