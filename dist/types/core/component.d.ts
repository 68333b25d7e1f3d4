import type { Artifact, ArtifactType, PropertyValue } from "./artifact.ts";
import type { Digest } from "./digest.ts";
import type { JsonObject, JsonSchema } from "./json.ts";
import type { PushTarget } from "./push-target.ts";
import type { Showing } from "./report.ts";
/** An input or output of a component: the artifact type that fits, and whether it may be absent. */
export interface Port<Type extends ArtifactType = ArtifactType, Optional extends boolean = boolean> {
    readonly type: Type;
    readonly optional: Optional;
}
/** The ports of one side of a component, by name. */
export type Ports = Readonly<Record<string, Port>>;
/** A port that must be wired. */
export declare function required<Type extends ArtifactType>(type: Type): Port<Type, false>;
/** A port that may stay unwired, or whose artifact may not exist yet (the baseline of a first run). */
export declare function optional<Type extends ArtifactType>(type: Type): Port<Type, true>;
type NameOf<P extends Port> = P["type"] extends ArtifactType<infer Name> ? Name : never;
/** What `run` is given for its input ports: artifacts, `undefined` for an optional one that is absent. */
export type Inputs<I extends Ports> = {
    readonly [K in keyof I]: I[K] extends Port<ArtifactType, true> ? Artifact<NameOf<I[K]>> | undefined : Artifact<NameOf<I[K]>>;
};
/** Where `run` writes an output: an empty directory, and properties to set. */
export interface Output<Name extends string = string> {
    readonly type: Name;
    /** Absolute path of an existing, empty directory. Becomes the artifact when `run` returns. */
    readonly path: string;
    /** Filled by `run`; becomes the artifact's properties. */
    readonly properties: Record<string, PropertyValue>;
}
type Outputs<O extends Ports> = {
    readonly [K in keyof O]: Output<NameOf<O[K]>>;
};
/** What may change while a component runs: shown live, never stored. */
export interface Progress {
    /** Work done, in `unit`s; `total` when known. */
    readonly done?: number;
    readonly total?: number;
    readonly unit?: string;
    /** For instance `loss 0.412`. */
    readonly note?: string;
}
/** One share of work that several machines divide: `index` counts from 1. */
export interface Share {
    readonly index: number;
    readonly of: number;
}
/** What a component gets besides its inputs. */
export interface RunContext<P, O extends Ports> {
    readonly parameters: P;
    readonly outputs: Outputs<O>;
    /** Name of the pipeline: what a model is served under. Empty in child processes, where nothing may depend on it. */
    readonly pipeline: string;
    /** Root of the user's pipeline folder: relative paths in parameters are relative to it. */
    readonly workspace: string;
    /** A directory of this execution's own, removed afterwards. */
    readonly temporary: string;
    /** A 32-bit seed made from what decides the execution: equal inputs, equal seed. */
    readonly seed: number;
    readonly signal: AbortSignal;
    /** What `resolve` named outside the inputs: digests by name. Empty in child processes. */
    readonly materials: Readonly<Record<string, Digest>>;
    /**
     * What the newest finished executions of this node made, as far as it is still whole: a component that works file by file
     * may take over what equal files came to. The result must be the same with and without. Nothing in child processes.
     */
    earlier(): Promise<readonly Readonly<Record<string, Artifact>>[]>;
    /** The share of its work that this execution does; the rest is done elsewhere. Only where the component is `divisible`. */
    readonly share?: Share;
    /** Where Pusher may push to, by name; wired by the entry. Empty in child processes. */
    readonly targets: Readonly<Record<string, PushTarget>>;
    /**
     * Loads a module of the user (path relative to the workspace), with `assay` and `@tensorflow/tfjs` provided.
     * Only where the component `runs` in a child: elsewhere it throws.
     */
    load(module: string): Promise<Readonly<Record<string, unknown>>>;
    progress(progress: Progress): void;
    /** A line for the log of this step. Text of strangers is made inert by the logger. */
    log(line: string): void;
}
/**
 * Outside things that decide an execution, found before it is looked up: digests by name
 * (`data/flights-2013-01.csv`, `model.ts`), and parameters that became definite (a span, a file list).
 */
export interface Resolved<P> {
    readonly parameters: P;
    readonly materials: Readonly<Record<string, Digest>>;
}
declare const parametersType: unique symbol;
/** A JSON Schema of parameters of the type `P`. */
type ParameterSchema<P> = JsonSchema & {
    readonly [parametersType]?: P;
};
/** Says which type a schema of parameters describes, so that `run` knows it: `parameters: parameters<{ price: number }>({ … })`. */
export declare function parameters<P>(schema: JsonSchema): ParameterSchema<P>;
/** Where a component's `run` happens. */
type Runs = "here" | "child" | "fresh";
/** Where `run` happens with these parameters. */
export declare function placeOfRun<P>({ runs }: Pick<Component<Ports, Ports, P>, "runs">, parameters: P): Runs;
/** Where a component of the user is written: an export, or a node of the pipeline that is exported. */
export interface Origin {
    readonly module: string;
    readonly export: string;
    readonly node?: string;
}
/** Whatever a component's parameters are, when nobody needs to know. */
type AnyParameters = any;
/**
 * A component: plain data and a few functions. Adding one touches one file.
 *
 * `version` is raised whenever equal inputs would give other outputs; it is part of the fingerprint.
 */
export interface Component<I extends Ports = Ports, O extends Ports = Ports, P = AnyParameters> {
    /** TFX's name, for instance `StatisticsGen`. */
    readonly name: string;
    readonly version: number;
    readonly inputs: I;
    readonly outputs: O;
    /** Checked by ajv before a run; `default`s in it are filled in; the editor completes from it. */
    readonly parameters: ParameterSchema<P>;
    /**
     * Where `run` happens. `child`: in a process of its own, without secrets, because it runs code of the user
     * or loads TensorFlow.js. `fresh`: the same, in a process that has run nothing else. Default: in process. A function
     * where the parameters decide.
     */
    readonly runs?: Runs | ((parameters: P) => Runs);
    /** Whether `run` may do a share of its work (`context.share`), which a run of the whole takes over as something `earlier`. */
    readonly divisible?: boolean;
    /** `never`: runs each time. Default `reuse`. */
    readonly cache?: "reuse" | "never";
    /** Set by the loader for a component of the user: where it is written. */
    readonly origin?: Origin;
    /** Names what outside the inputs decides the result. Pure but for reading; also says early what is missing. A `signal` that goes off ends long reading. */
    resolve?(parameters: P, workspace: string, signal?: AbortSignal): Promise<Resolved<P>>;
    /** Whether an earlier execution may still be reused: what it did outside the store is still there. Default: yes. */
    valid?(shown: Shown<I, O, P>): Promise<boolean>;
    /** Reads the inputs, fills the outputs' directories. A mistake of the user is a thrown `UserError`. */
    run(inputs: Inputs<I>, context: RunContext<P, O>): Promise<void>;
    /** How the result looks: headline, gates, findings, sections. A function of stored artifacts only. */
    show?(shown: Shown<I, O, P>): Promise<Showing>;
}
/** What `show` looks at: finished artifacts. */
export interface Shown<I extends Ports, O extends Ports, P> {
    readonly inputs: Inputs<I>;
    readonly outputs: {
        readonly [K in keyof O]: Artifact<NameOf<O[K]>>;
    };
    readonly parameters: P;
    readonly workspace: string;
}
/** Declares a component; the types of ports and parameters are inferred from the literal. */
export declare function component<const I extends Ports, const O extends Ports, P = JsonObject>(definition: Component<I, O, P>): Component<I, O, P>;
export {};
