import type { Digest } from "../core/digest.ts";
import type { Forced } from "../core/forced.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { BlessingRecord, CommandRecord } from "./record.ts";
/** The model and everything that decided the word on it. */
interface Judged {
    readonly pipeline: string;
    readonly model: Digest;
    readonly key: Digest;
}
/** Whether a person forced the blessing of exactly these bytes, judged by exactly these rules; the newest word counts. */
export declare function forcedBlessing(store: MetadataStore, { pipeline, model, key }: Judged): Promise<Forced | undefined>;
/** The commands of a kind for a pipeline, the newest first. */
export declare function commandsOf(store: MetadataStore, pipeline: string, command: CommandRecord["command"]): Promise<readonly CommandRecord[]>;
/** Models that a rollback took out of service, each with the rollback: until a newer one brings the model back. */
export declare function withdrawnModels(store: MetadataStore, pipeline: string): Promise<ReadonlyMap<Digest, CommandRecord>>;
/** The run that asks for its baseline. */
interface Asking {
    readonly pipeline: string;
    /** Commit and tree of the run. */
    readonly commit?: string | undefined;
    readonly tree?: string | undefined;
    /** Whether a commit, or one with the same tree, is in the history of the run. */
    isReachable(commit: string | undefined, tree?: string): boolean | Promise<boolean>;
}
/**
 * Which blessings may be a baseline: none of a model that was rolled back, and none from before the newest
 * `rebaseline` that holds for the run: on its commit, on its tree (what a squash keeps), or in its history.
 */
export declare function baselineRule(store: MetadataStore, { pipeline, commit, tree, isReachable }: Asking): Promise<(blessing: BlessingRecord) => boolean>;
/** The newest `retrain` for a commit that no run of the pipeline on it has served yet. */
export declare function openRetrain(store: MetadataStore, { pipeline, commit }: {
    readonly pipeline: string;
    readonly commit: string;
}): Promise<CommandRecord | undefined>;
export {};
