import type { Digest } from "../core/digest.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { ArtifactRecord, BlessingRecord } from "./record.ts";
/** Node → output → artifact. */
type RunOutputs = Readonly<Record<string, Readonly<Record<string, ArtifactRecord>>>>;
/** What a run is compared with: an earlier blessed model, its run and all artifacts of that run. */
export interface Baseline {
    readonly run: string;
    readonly model: Digest;
    readonly time: number;
    readonly commit?: string;
    /** Commits between it and what the run is compared with. */
    readonly behind?: number;
    readonly outputs: RunOutputs;
}
interface BaselineQuestion {
    readonly pipeline: string;
    /**
     * Whether a commit is in the history the run is compared with, or one there has the tree: a squash or rebase keeps what
     * was evaluated under another commit. Undefined for a run outside any repository.
     */
    isReachable(commit: string | undefined, tree?: string): boolean | Promise<boolean>;
    /** How many commits lie between a reachable one and the run; undefined where that cannot be told. */
    behind?(commit: string | undefined, tree?: string): Promise<number | undefined>;
    /** Digest of the run that asks, baseline apart: a run is never compared with itself made before. */
    readonly candidate?: Digest;
    /** Commit and tree of the run that asks: a decision to begin anew may be bound to them. */
    readonly commit?: string | undefined;
    readonly tree?: string | undefined;
}
/**
 * The newest trusted blessed model that is reachable. The newest word on a model counts: one that was blessed and
 * rejected later is none. Undefined on a first run.
 */
export declare function findBaseline(store: MetadataStore, question: BaselineQuestion): Promise<Baseline | undefined>;
/** The artifacts a run made or reused, by node and output. */
export declare function outputsOfRun(store: MetadataStore, run: string): Promise<RunOutputs>;
/** The artifact of a baseline at a node's output; without a node, at the node that made the blessed model. */
export declare function baselineArtifact(baseline: Baseline, { node, output }: {
    readonly node?: string;
    readonly output: string;
}): ArtifactRecord | undefined;
/** Orders blessings by time, the newest first; of one time by run. */
export declare function newestBlessing(a: BlessingRecord, b: BlessingRecord): number;
export {};
