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
export async function forcedBlessing(store: MetadataStore, { pipeline, model, key }: Judged): Promise<Forced | undefined> {
  const forced = (await store.list("blessing")).filter((blessing) => blessing.forced !== undefined && blessing.trusted && blessing.blessed && blessing.pipeline === pipeline && blessing.model === model && blessing.key === key);
  return forced.reduce<BlessingRecord | undefined>((newest, each) => (newest && newest.time >= each.time ? newest : each), undefined)?.forced;
}

/** The commands of a kind for a pipeline, the newest first. */
export async function commandsOf(store: MetadataStore, pipeline: string, command: CommandRecord["command"]): Promise<readonly CommandRecord[]> {
  const found = (await store.list("command")).filter((record) => record.pipeline === pipeline && record.command === command);
  return found.sort((a, b) => b.time - a.time || (a.comment ?? 0) - (b.comment ?? 0));
}

/** Models that a rollback took out of service, each with the rollback: until a newer one brings the model back. */
export async function withdrawnModels(store: MetadataStore, pipeline: string): Promise<ReadonlyMap<Digest, CommandRecord>> {
  const withdrawn = new Map<Digest, CommandRecord>();
  const settled = new Set<Digest>();
  for (const rollback of await commandsOf(store, pipeline, "rollback")) {
    const { model, replaces = [] } = rollback;
    for (const each of replaces) if (!settled.has(each)) withdrawn.set(each, rollback);
    for (const each of [...(model === undefined ? [] : [model]), ...replaces]) settled.add(each);
  }
  return withdrawn;
}

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
export async function baselineRule(store: MetadataStore, { pipeline, commit, tree, isReachable }: Asking): Promise<(blessing: BlessingRecord) => boolean> {
  const withdrawn = await withdrawnModels(store, pipeline);
  let since = 0;
  for (const decision of await commandsOf(store, pipeline, "rebaseline")) {
    const same = (commit !== undefined && decision.commit === commit) || (tree !== undefined && decision.tree === tree);
    if (!same && !(await isReachable(decision.commit, decision.tree))) continue;
    since = decision.time;
    break;
  }
  return (blessing) => blessing.time > since && !withdrawn.has(blessing.model);
}

/** The newest `retrain` for a commit that no run of the pipeline on it has served yet. */
export async function openRetrain(store: MetadataStore, { pipeline, commit }: { readonly pipeline: string; readonly commit: string }): Promise<CommandRecord | undefined> {
  const [newest] = (await commandsOf(store, pipeline, "retrain")).filter((record) => record.commit === commit);
  if (!newest) return undefined;
  const served = (await store.list("run")).some((run) => run.pipeline === pipeline && run.provenance.commit === commit && run.started > newest.time && run.verdict !== "canceled");
  return served ? undefined : newest;
}
