import { short, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { newestBlessing } from "./baseline.ts";
import { withdrawnModels } from "./decisions.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { ArtifactRecord, PushRecord } from "./record.ts";

/** What a rollback does. */
export interface RollbackPlan {
  readonly model: ArtifactRecord;
  /** The version it goes back to. */
  readonly version: string;
  /** All pushes of that model, the newest first: each may still have its bytes. */
  readonly pushes: readonly PushRecord[];
  /** The version that is served now. */
  readonly from: string;
  /** Models that were first pushed after it. */
  readonly replaces: readonly Digest[];
}

interface Asked {
  readonly pipeline: string;
  /** A version that was pushed; when not given, the one that was served before the present one. */
  readonly version?: string | undefined;
}

/** Finds what to go back to among what was pushed. A `UserError` says why there is nothing. Looks at records alone. */
export async function planRollback(store: MetadataStore, { pipeline, version }: Asked): Promise<RollbackPlan> {
  const pushes = (await store.list("push")).filter((push) => push.pipeline === pipeline).sort((a, b) => a.time - b.time || Number(a.version > b.version) - 0.5);
  const now = pushes.at(-1);
  if (!now) throw new UserError(`nothing of ${pipeline} was pushed yet, so there is nothing to go back to`);
  const firsts = new Map<Digest, number>();
  for (const { model, time } of pushes) if (!firsts.has(model)) firsts.set(model, time);
  const withdrawn = await withdrawnModels(store, pipeline);
  const wanted = version === undefined
    ? [...firsts].filter(([model, time]) => model !== now.model && !withdrawn.has(model) && time <= firsts.get(now.model)!).at(-1)?.[0]
    : pushes.findLast((push) => push.version === version)?.model;
  if (wanted === undefined) throw nothingThere({ pushes, version, now });
  if (wanted === now.model) throw new UserError(`version ${version ?? now.version} is what is served now`, { hint: "name an older version; assay models lists them" });
  const word = (await store.list("blessing")).filter((blessing) => blessing.pipeline === pipeline && blessing.model === wanted && blessing.trusted).sort(newestBlessing)[0];
  if (!word?.blessed) throw new UserError(`the model ${short(wanted)} is not blessed`, { hint: "only a blessed model is pushed again" });
  const model = (await store.list("artifact")).find(({ digest, type }) => digest === wanted && type === "Model");
  if (!model) throw new UserError(`the record of the model ${short(wanted)} is gone`, { hint: "go back to another version" });
  const own = pushes.filter((push) => push.model === wanted);
  return {
    model, version: version ?? own.at(-1)!.version, from: now.version, pushes: own.toReversed(),
    replaces: [...firsts].filter(([digest, time]) => digest !== wanted && (time > firsts.get(wanted)! || digest === now.model)).map(([digest]) => digest),
  };
}

function nothingThere({ pushes, version, now }: { readonly pushes: readonly PushRecord[]; readonly version: string | undefined; readonly now: PushRecord }): UserError {
  const known = [...new Set(pushes.map((push) => push.version))].slice(-8).join(", ");
  if (version !== undefined) return new UserError(`version ${JSON.stringify(version)} was never pushed`, { hint: `pushed were ${known}` });
  return new UserError(`there is no version before ${now.version}`, { hint: "assay models lists what was pushed" });
}
