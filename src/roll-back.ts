import type { Artifact } from "./core/artifact.ts";
import { short } from "./core/digest.ts";
import { UserError } from "./core/error.ts";
import type { JsonObject } from "./core/json.ts";
import type { Assembled } from "./assemble.ts";
import { resolve } from "node:path";
import type { ArtifactRecord, PushRecord } from "./metadata/record.ts";
import type { RollbackPlan } from "./metadata/rollback-plan.ts";
import { directoryTarget } from "./push/directory.ts";
import { servedDigest, servedFiles } from "./push/served-files.ts";

/** Another place that may hold the bytes of a model that was pushed there. */
type FindPushed = (push: PushRecord, model: ArtifactRecord) => Promise<Artifact<"Model"> | undefined>;

/** Where a rollback pushes: what Pusher is configured with, as far as it can be reached from here. */
interface RollbackPlace {
  readonly target: string;
  readonly settings: JsonObject;
}

/** The places a pipeline pushes to; those that cannot be reached from here are named in `away`. */
export function placesOf({ pipeline, options: { targets = {} } }: Assembled): { readonly places: readonly RollbackPlace[]; readonly away: readonly string[] } {
  const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
  const all = pushing.flatMap(({ parameters }) => (Array.isArray(parameters["to"]) ? (parameters["to"] as readonly JsonObject[]) : []));
  const found = all.map((settings) => ({ settings, target: Object.keys(settings).find((name) => Object.hasOwn(targets, name)) }));
  return {
    places: found.flatMap(({ settings, target }) => (target === undefined ? [] : [{ settings, target }])),
    away: found.flatMap(({ settings, target }) => (target === undefined ? Object.keys(settings) : [])),
  };
}

/**
 * The bytes of a model by its digest, verified: from the artifact store, else from where it was pushed. A `UserError`
 * when they are nowhere whole.
 */
export async function bytesOf({ model, pushes, version }: RollbackPlan, { options: { artifacts, workspace } }: Assembled, elsewhere?: FindPushed): Promise<Artifact<"Model">> {
  const { type, digest, manifest, properties } = model;
  const kept = await artifacts.open({ type, digest, manifest, properties });
  if (kept) return kept as Artifact<"Model">;
  const files = servedFiles(model);
  let damaged: unknown;
  for (const push of pushes) {
    const pushed = { target: push.target, version: push.version, location: push.location, digest: servedDigest(files) };
    if (push.target === directoryTarget.name && (await directoryTarget.has(pushed, {}, workspace))) {
      return { type: "Model", path: resolve(workspace, push.location), digest, manifest: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })), properties };
    }
    const found = await elsewhere?.(push, model).catch((error: unknown) => { damaged ??= error; });
    if (found) return found;
  }
  if (damaged !== undefined) throw damaged;
  throw new UserError(`the bytes of version ${version} (model ${short(digest)}) are no longer kept anywhere`, { hint: "go back to another version; assay models lists them" });
}

interface Pushing {
  readonly plan: RollbackPlan;
  readonly model: Artifact<"Model">;
  readonly places: readonly RollbackPlace[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly commit?: string | undefined;
  readonly note: string;
}

/** Pushes the bytes as a new version to each place, and records each push when it is done. Nothing is removed; where they are the newest version already, nothing is made. */
export async function pushAgain({ pipeline, options }: Assembled, { plan, model, places, now, commit, note }: Pushing): Promise<readonly PushRecord[]> {
  const records: PushRecord[] = [];
  for (const { target, settings } of places) {
    const pushed = await options.targets![target]!.push({ pipeline: pipeline.name, model, version: String(Math.floor(now / 1000)), settings, workspace: options.workspace, note }, options.signal ?? new AbortController().signal);
    const record: PushRecord = {
      kind: "push", pipeline: pipeline.name, run: plan.pushes[0]!.run, model: plan.model.digest, target: pushed.target, version: pushed.version, location: pushed.location, time: now, restores: plan.version,
      ...(commit === undefined ? {} : { commit }),
    };
    await options.metadata.put([record]);
    records.push(record);
  }
  return records;
}
