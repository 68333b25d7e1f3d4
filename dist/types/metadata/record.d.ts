import type { ManifestEntry, Properties } from "../core/artifact.ts";
import type { Digest } from "../core/digest.ts";
import type { Forced } from "../core/forced.ts";
import type { JsonObject } from "../core/json.ts";
import type { Provenance } from "../core/provenance.ts";
/**
 * ML Metadata as append-only JSON records. On the metadata branch each is one file named by the digest of its canonical
 * JSON (`records/<kind>/<2 hex>/<62 hex>.json`), so two runs can never overwrite each other and a merge never conflicts.
 * States, event types and the three context types follow TFX's dialect of ml-metadata.
 */
export interface ArtifactRecord {
    readonly kind: "artifact";
    readonly type: string;
    /** Identity of the artifact: type, properties, manifest. */
    readonly digest: Digest;
    readonly manifest: readonly ManifestEntry[];
    readonly properties: Properties;
}
/** One execution of a node, finished or failed. A reused one has a record of its own that points to what it reused. */
export interface ExecutionRecord {
    readonly kind: "execution";
    /** Identity across records of one execution: 32 hex digits. */
    readonly id: string;
    readonly pipeline: string;
    readonly node: string;
    readonly component: string;
    readonly version: number;
    readonly state: "COMPLETE" | "CACHED" | "FAILED" | "CANCELED";
    readonly fingerprint: Digest;
    /** What the fingerprint was made of: explains hits and misses. */
    readonly parts: FingerprintParts;
    readonly run: string;
    /** Milliseconds since the epoch. */
    readonly started: number;
    readonly finished: number;
    /** For CACHED: the execution whose outputs are reused. For FAILED: the sentence. */
    readonly reuses?: string;
    readonly error?: string;
}
/** All that decides an execution's outputs; its digest is the fingerprint. */
export interface FingerprintParts {
    readonly component: string;
    readonly version: number;
    readonly parameters: JsonObject;
    /** Input port → artifact digest. */
    readonly inputs: Readonly<Record<string, Digest>>;
    /** Data files, user code: name → digest. */
    readonly materials: Readonly<Record<string, Digest>>;
    /** What of the machine can change the result (TensorFlow.js backend and version); empty when nothing can. */
    readonly runtime: Readonly<Record<string, string>>;
}
/** An execution read or made an artifact. */
export interface EventRecord {
    readonly kind: "event";
    readonly execution: string;
    readonly artifact: Digest;
    readonly type: "INPUT" | "OUTPUT";
    /** The port. */
    readonly key: string;
    readonly time: number;
}
/** A pipeline, a run of it, or a node of it. */
export interface ContextRecord {
    readonly kind: "context";
    readonly type: "pipeline" | "pipeline_run" | "node";
    readonly name: string;
    readonly properties: JsonObject;
}
/** Which executions belong to a context. */
interface AssociationRecord {
    readonly kind: "association";
    readonly context: {
        readonly type: ContextRecord["type"];
        readonly name: string;
    };
    readonly execution: string;
}
/** Which artifacts belong to a context. */
interface AttributionRecord {
    readonly kind: "attribution";
    readonly context: {
        readonly type: ContextRecord["type"];
        readonly name: string;
    };
    readonly artifact: Digest;
}
/** One run, written once when it has ended. */
export interface RunRecord {
    readonly kind: "run";
    /** 12 hex digits. */
    readonly id: string;
    readonly pipeline: string;
    readonly environment?: string;
    readonly started: number;
    readonly finished: number;
    readonly verdict: "blessed" | "not-blessed" | "failed" | "unjudged" | "canceled";
    readonly reason: string;
    readonly provenance: Provenance;
    /** Node → how it ended. */
    readonly nodes: Readonly<Record<string, {
        readonly state: "finished" | "reused" | "failed" | "skipped";
        readonly execution?: string;
        readonly seconds: number;
    }>>;
    readonly metrics: Readonly<Record<string, number | string>>;
    /** Where the bytes of the artifacts can be had again: GitHub's artifact id and digest. */
    readonly archive?: {
        readonly artifactId: number;
        readonly name: string;
        readonly digest: string;
    };
    /** Baseline this run compared with: run id and model. */
    readonly baseline?: {
        readonly run: string;
        readonly model: Digest;
    };
}
/** The gate's word on one model, bound to everything that decided it. */
export interface BlessingRecord {
    readonly kind: "blessing";
    readonly pipeline: string;
    readonly run: string;
    /** Digest over code, data digests, configuration, policy and baseline. */
    readonly key: Digest;
    /** The same without the baseline: tells a run from itself made again. */
    readonly candidate?: Digest;
    readonly model: Digest;
    readonly blessed: boolean;
    readonly trusted: boolean;
    readonly time: number;
    /** Commits from which this blessing is reachable as a baseline. */
    readonly commit?: string;
    readonly tree?: string;
    /** Who forced it, where the gate itself said no. */
    readonly forced?: Forced;
}
/** A blessed model that was pushed: what, where, which version. */
export interface PushRecord {
    readonly kind: "push";
    readonly pipeline: string;
    readonly run: string;
    readonly model: Digest;
    readonly target: string;
    readonly version: string;
    readonly location: string;
    readonly time: number;
    readonly commit?: string;
    /** The version whose bytes these are, where they were pushed again by a rollback. */
    readonly restores?: string;
}
/** What a person decided (in a comment, on the command line), or the monitor by itself. Its effects have records of their own. */
export interface CommandRecord {
    readonly kind: "command";
    readonly pipeline: string;
    readonly command: "retrain" | "rebaseline" | "bless" | "rollback";
    readonly actor: string;
    readonly reason?: string;
    /** The commit it was given for, and the tree that was evaluated there. */
    readonly commit?: string;
    readonly tree?: string;
    readonly pullRequest?: number;
    /** GitHub's id of the comment: one comment is one command. */
    readonly comment?: number;
    /** The model that is blessed, or pushed again. */
    readonly model?: Digest;
    /** The models that a rollback takes out of service: all that were pushed after the one it brings back. */
    readonly replaces?: readonly Digest[];
    /** What a monitor saw when it asked for training. */
    readonly data?: Digest;
    readonly time: number;
}
/** A signed statement on what was pushed; the bundle lies beside it and with GitHub. */
interface AttestationRecord {
    readonly kind: "attestation";
    readonly pipeline: string;
    readonly run: string;
    readonly model: Digest;
    readonly predicateType: string;
    /** What the statement covers, as the records of pushes name it. */
    readonly pushed: readonly {
        readonly target: string;
        readonly version: string;
        readonly location: string;
    }[];
    /** Digest of the bundle's file. */
    readonly bundle: Digest;
    /** GitHub's id of the attestation; absent when it is only kept beside. */
    readonly id?: number;
    readonly time: number;
    readonly commit?: string;
}
/** Everything that a metadata store holds, told apart by `kind`. Records are written once and never changed. */
export type MetadataRecord = ArtifactRecord | ExecutionRecord | EventRecord | ContextRecord | AssociationRecord | AttributionRecord | RunRecord | BlessingRecord | PushRecord | CommandRecord | AttestationRecord;
/** What a store is asked for. */
export type RecordKind = MetadataRecord["kind"];
export {};
