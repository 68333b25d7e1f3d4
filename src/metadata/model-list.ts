import type { Digest } from "../core/digest.ts";
import { newestBlessing } from "./baseline.ts";
import { withdrawnModels } from "./decisions.ts";
import type { MetadataStore } from "./metadata-store.ts";

/** A model that was judged or pushed, and what became of it. */
export interface ListedModel {
  readonly pipeline: string;
  readonly model: Digest;
  /** The newest word on it. */
  readonly verdict: "blessed" | "blessed by force" | "not blessed" | "not trusted" | "rolled back";
  /** Versions it was pushed as, by target, the newest of each. */
  readonly versions: Readonly<Record<string, string>>;
  /** Whether it is what its pipeline pushed last. */
  readonly served: boolean;
  /** The first metric of the run that judged it. */
  readonly metric?: { readonly name: string; readonly value: number | string };
  readonly commit?: string;
  readonly pullRequest?: number;
  /** When it was last judged or pushed, in milliseconds since the epoch. */
  readonly time: number;
}

/** All models of which a run said something or that were pushed, the newest first. */
export async function listModels(store: MetadataStore): Promise<readonly ListedModel[]> {
  const [blessings, pushes, runs] = await Promise.all([store.list("blessing"), store.list("push"), store.list("run")]);
  const names = new Map([...blessings, ...pushes].map(({ pipeline, model }) => [`${pipeline} ${model}`, { pipeline, model }]));
  const byId = new Map(runs.map((run) => [run.id, run]));
  const listed: ListedModel[] = [];
  for (const { pipeline, model } of names.values()) {
    const words = blessings.filter((each) => each.pipeline === pipeline && each.model === model).sort(newestBlessing);
    const all = pushes.filter((each) => each.pipeline === pipeline).sort((a, b) => a.time - b.time);
    const own = all.filter((each) => each.model === model);
    const [word] = words;
    const run = byId.get(word?.run ?? own.at(-1)?.run ?? "");
    const [metric] = Object.entries(run?.metrics ?? {});
    const withdrawn = (await withdrawnModels(store, pipeline)).has(model);
    listed.push({
      pipeline, model, verdict: verdictOf(word, withdrawn), versions: Object.fromEntries(own.map(({ target, version }) => [target, version])), served: all.at(-1)?.model === model,
      ...(metric ? { metric: { name: metric[0], value: metric[1] } } : {}),
      ...(run?.provenance.commit === undefined ? {} : { commit: run.provenance.commit }), ...(run?.provenance.pullRequest === undefined ? {} : { pullRequest: run.provenance.pullRequest }),
      time: Math.max(word?.time ?? 0, own.at(-1)?.time ?? 0),
    });
  }
  return listed.sort((a, b) => b.time - a.time || (a.model < b.model ? -1 : 1));
}

function verdictOf(word: { readonly blessed: boolean; readonly trusted: boolean; readonly forced?: unknown } | undefined, withdrawn: boolean): ListedModel["verdict"] {
  if (withdrawn) return "rolled back";
  if (!word?.blessed) return "not blessed";
  if (!word.trusted) return "not trusted";
  return word.forced ? "blessed by force" : "blessed";
}
