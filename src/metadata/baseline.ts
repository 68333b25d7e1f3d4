import type { Digest } from "../core/digest.ts";
import { baselineRule } from "./decisions.ts";
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
export async function findBaseline(store: MetadataStore, question: BaselineQuestion): Promise<Baseline | undefined> {
  const { pipeline, isReachable, candidate } = question;
  const counts = await baselineRule(store, question);
  const blessings = (await store.list("blessing")).filter((blessing) => blessing.pipeline === pipeline && blessing.trusted && counts(blessing)).sort(newestBlessing);
  const judged = new Set<Digest>();
  for (const blessing of blessings) {
    if (candidate !== undefined && blessing.candidate === candidate) continue;
    if (judged.has(blessing.model) || !(await isReachable(blessing.commit, blessing.tree))) continue;
    judged.add(blessing.model);
    if (!blessing.blessed) continue;
    const outputs = await outputsOfRun(store, blessing.run);
    const behind = await question.behind?.(blessing.commit, blessing.tree);
    return { run: blessing.run, model: blessing.model, time: blessing.time, outputs, ...(blessing.commit === undefined ? {} : { commit: blessing.commit }), ...(behind === undefined ? {} : { behind }) };
  }
  return undefined;
}

/** The artifacts a run made or reused, by node and output. */
export async function outputsOfRun(store: MetadataStore, run: string): Promise<RunOutputs> {
  const [executions, events, artifacts] = await Promise.all([store.list("execution"), store.list("event"), store.list("artifact")]);
  const byDigest = new Map(artifacts.map((artifact) => [artifact.digest, artifact]));
  const nodes = new Map(executions.filter(({ run: id, state }) => id === run && (state === "COMPLETE" || state === "CACHED")).map(({ id, node }) => [id, node]));
  const outputs: Record<string, Record<string, ArtifactRecord>> = Object.create(null); // names come from records: none may reach a prototype
  for (const { execution, type, key, artifact } of events) {
    const node = nodes.get(execution);
    const record = byDigest.get(artifact);
    if (type === "OUTPUT" && node !== undefined && record) (outputs[node] ??= Object.create(null) as Record<string, ArtifactRecord>)[key] = record;
  }
  return outputs;
}

/** The artifact of a baseline at a node's output; without a node, at the node that made the blessed model. */
export function baselineArtifact(baseline: Baseline, { node, output }: { readonly node?: string; readonly output: string }): ArtifactRecord | undefined {
  if (node !== undefined) return baseline.outputs[node]?.[output];
  const maker = Object.keys(baseline.outputs).sort().find((name) => Object.values(baseline.outputs[name]!).some(({ digest, type }) => type === "Model" && digest === baseline.model));
  return maker === undefined ? undefined : baseline.outputs[maker]![output];
}

/** Orders blessings by time, the newest first; of one time by run. */
export function newestBlessing(a: BlessingRecord, b: BlessingRecord): number {
  return b.time - a.time || (a.run < b.run ? -1 : a.run > b.run ? 1 : 0);
}
