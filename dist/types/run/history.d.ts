import type { Digest } from "../core/digest.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ArtifactRecord, ExecutionRecord, FingerprintParts } from "../metadata/record.ts";
/** A finished execution and what it made. */
export interface Earlier {
    readonly execution: ExecutionRecord;
    readonly outputs: Readonly<Record<string, ArtifactRecord>>;
}
/** Earlier executions of a pipeline, as the records tell. */
export interface History {
    /** Finished executions of this fingerprint, newest first. */
    withFingerprint(fingerprint: Digest): readonly Earlier[];
    /** Finished executions of a node, newest first. */
    ofNode(node: string): readonly ExecutionRecord[];
    /** What decided each node of a run that finished or was reused in it. */
    partsOfRun(run: string): ReadonlyMap<string, FingerprintParts>;
    /** A finished execution with what it made. */
    made(execution: ExecutionRecord): Earlier;
}
/**
 * Reads the history once. A trusted run takes nothing from untrusted ones (forks); executions of a run that never ended
 * count, so that what was done before a crash stays done.
 */
export declare function readHistory(store: MetadataStore, { pipeline, trusted }: {
    readonly pipeline: string;
    readonly trusted: boolean;
}): Promise<History>;
