import type { Digest } from "../core/digest.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ArtifactRecord, ExecutionRecord, FingerprintParts } from "../metadata/record.ts";
import { newestFirst } from "./explain.ts";

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
export async function readHistory(store: MetadataStore, { pipeline, trusted }: { readonly pipeline: string; readonly trusted: boolean }): Promise<History> {
  const [executions, events, artifacts, runs] = await Promise.all([store.list("execution"), store.list("event"), store.list("artifact"), store.list("run")]);
  const untrusted = new Set(trusted ? runs.filter((run) => !run.provenance.trusted).map((run) => run.id) : []);
  const finished = executions.filter((execution) => execution.state === "COMPLETE" && !untrusted.has(execution.run)).sort(newestFirst);
  const byDigest = new Map(artifacts.map((artifact) => [artifact.digest, artifact]));
  const outputs = new Map<string, Record<string, ArtifactRecord>>();
  for (const { execution, artifact, key, type } of events) {
    const record = byDigest.get(artifact);
    if (type !== "OUTPUT" || !record) continue;
    const known = outputs.get(execution);
    if (known) known[key] = record;
    else outputs.set(execution, { [key]: record });
  }
  const byFingerprint = new Map<Digest, ExecutionRecord[]>();
  for (const execution of finished) byFingerprint.set(execution.fingerprint, [...(byFingerprint.get(execution.fingerprint) ?? []), execution]);
  const made = (execution: ExecutionRecord): Earlier => ({ execution, outputs: outputs.get(execution.id) ?? {} });
  return {
    withFingerprint: (fingerprint) => (byFingerprint.get(fingerprint) ?? []).map(made),
    made,
    partsOfRun: (run) => new Map(executions.filter((execution) => execution.run === run && (execution.state === "COMPLETE" || execution.state === "CACHED")).map(({ node, parts }) => [node, parts])),
    ofNode: (node) => finished.filter((execution) => execution.node === node && execution.pipeline === pipeline),
  };
}
