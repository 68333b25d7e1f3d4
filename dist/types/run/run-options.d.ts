import type { Artifact } from "../core/artifact.ts";
import type { Component, Share } from "../core/component.ts";
import type { Listener } from "../core/event.ts";
import type { Digest } from "../core/digest.ts";
import type { Executor } from "../core/executor.ts";
import type { Forced } from "../core/forced.ts";
import type { Provenance } from "../core/provenance.ts";
import type { PushTarget } from "../core/push-target.ts";
import type { Change } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { Baseline } from "../metadata/baseline.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { RunRecord } from "../metadata/record.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
import type { PlaceMistake } from "./placed-error.ts";
import type { Plan } from "./plan.ts";
/** Node → output → artifact of this run, made or reused. */
export type Made = Readonly<Record<string, Readonly<Record<string, Artifact>>>>;
/** Where a run works, with which stores, for whom, and what it is asked to do differently. */
export interface RunOptions {
    /** Root of the user's pipeline folder. */
    readonly workspace: string;
    /** `.assay`: run folders and work in progress. */
    readonly stateDirectory: string;
    readonly metadata: MetadataStore;
    readonly artifacts: ArtifactStore;
    /** Carries out components that run in a child. */
    readonly executor?: Executor;
    /** Where Pusher may push to. */
    readonly targets?: Readonly<Record<string, PushTarget>>;
    /** Finds what this run is compared with, once, when the plan is known (`plan.candidate` tells the run itself made before). */
    baseline?(plan: Plan): Promise<Baseline | undefined>;
    readonly environment?: string;
    readonly provenance: Provenance;
    readonly listener?: Listener;
    /** Stops the run: running steps become CANCELED, finished ones stay done. */
    readonly signal?: AbortSignal;
    /** Node → why it is not run (`a pull request: nothing is pushed before merge`). */
    readonly hold?: Readonly<Record<string, string>>;
    /** Who forced the blessing of a model judged under a key; asked where a judge says no. */
    forced?(judged: {
        readonly model: Digest;
        readonly key: Digest;
    }): Promise<Forced | undefined>;
    /** Why a model is not pushed though it is blessed: it was rolled back. */
    withdrawn?(model: Digest): Promise<string | undefined>;
    /** Nodes that run even if an earlier execution could stand in. */
    readonly force?: readonly string[];
    /** Do only this share of what can be divided: see `sharedWork`. */
    readonly share?: Share;
    /** What shares of this run made elsewhere, by node: taken over where it fits. */
    readonly shares?: Readonly<Record<string, readonly Made[string][]>>;
    /** Steps at once; the number of processors when not given. */
    readonly parallel?: number;
    /** What of the machine can change a component's result. */
    runtime?(component: Component): Readonly<Record<string, string>>;
    /** Where in the configuration a mistake of a step is. */
    readonly placeMistake?: PlaceMistake;
    /** Keeps the artifacts' bytes elsewhere, before the run is recorded; what it returns says where. */
    archive?(made: Made, summary: RunSummary): Promise<RunRecord["archive"]>;
    /** What the entry knows to be changed, besides what the run itself sees. */
    readonly changes?: readonly Change[];
    /** The command that does this run again, shown in the report. */
    readonly command?: string;
}
