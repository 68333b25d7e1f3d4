import type { Artifact } from "../core/artifact.ts";
import { type Share } from "../core/component.ts";
import type { Listener, Outcome } from "../core/event.ts";
import type { Executor } from "../core/executor.ts";
import type { Forced } from "../core/forced.ts";
import type { Node } from "../core/pipeline.ts";
import type { PushTarget } from "../core/push-target.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
import type { History } from "./history.ts";
import { type PlaceMistake } from "./placed-error.ts";
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
    readonly forced?: {
        readonly by: Forced;
        readonly outputs: Readonly<Record<string, Artifact>>;
    };
    readonly started?: number;
    /** For a node that was stopped: its CANCELED execution. */
    readonly execution?: string;
}
type Outputs = Readonly<Record<string, Artifact>>;
/** Reuses an earlier execution of the same fingerprint, or executes the node. Never rejects: how it ended is the outcome. */
export declare function runNode(world: NodeWorld, task: NodeTask): Promise<NodeEnd>;
/** The outcome of an error: sentences for a mistake of the user or a full disk, message and stack for a bug. */
export declare function failureOf(node: string, thrown: unknown, seconds: number): Extract<Outcome, {
    type: "failed";
}>;
export {};
