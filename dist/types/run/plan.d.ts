import type { Artifact } from "../core/artifact.ts";
import type { Component } from "../core/component.ts";
import { type Digest } from "../core/digest.ts";
import type { JsonObject } from "../core/json.ts";
import type { BaselineRef, Pipeline } from "../core/pipeline.ts";
import { type PlaceMistake } from "./placed-error.ts";
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
type Resolutions = ReadonlyMap<string, {
    readonly resolved: ResolvedNode;
} | {
    readonly error: unknown;
}>;
/** Asks every component what outside its inputs decides it. Never rejects: errors are values. */
export declare function resolveNodes(pipeline: Pipeline, { workspace, runtime, signal, placeMistake }: ResolveOptions): Promise<Resolutions>;
/** The plan of a pipeline whose nodes are resolved. `baseline` gives the artifact of a wire from history. */
export declare function planOf(pipeline: Pipeline, nodes: Plan["nodes"], baseline: (wire: BaselineRef) => Pick<Artifact, "digest"> | undefined): Plan;
/** The plan as far as it is known without a baseline: `candidate` is final, the rest is that of a first run. */
export declare function planWithoutBaseline(pipeline: Pipeline, nodes: Plan["nodes"]): Plan;
export {};
