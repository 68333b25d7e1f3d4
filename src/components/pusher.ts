import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InfraBlessing, Model, ModelBlessing, PushedModel, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { short } from "../core/digest.ts";
import { nearest, UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import type { Pushed, PushTarget } from "../core/push-target.ts";
import type { Block, Section, Showing } from "../core/report.ts";
import { directoryTarget, isServed } from "../push/directory.ts";

/** Where to push: each entry is one target's name with its settings, `{ directory: "serving/" }`. Empty: nowhere. */
interface PusherParameters {
  readonly to: readonly JsonObject[];
}

/** `pushed.json`: what was pushed where, or why nothing was. */
interface PushRecord {
  readonly model: string;
  readonly pushed: readonly { readonly settings: JsonObject; readonly result: Pushed }[];
  /** Why nothing was pushed. */
  readonly because?: string;
}

/**
 * Pushes a model where it is served, if every blessing it is given blesses it. Not blessed is no error: nothing is pushed, and it says why.
 * Equal bytes are pushed once. The artifact holds what was pushed where (`pushed.json`), not the model's bytes once more as TFX's does:
 * they are in the model artifact, whose digest is named.
 */
export const pusher = component({
  name: "Pusher",
  version: 1,
  inputs: { model: required(Model), model_blessing: optional(ModelBlessing), infra_blessing: optional(InfraBlessing) },
  outputs: { pushed_model: required(PushedModel) },
  parameters: parameters<PusherParameters>({
    type: "object",
    additionalProperties: false,
    properties: { to: { type: "array", description: "where to push, in order", items: { type: "object", minProperties: 1 }, default: [] } },
  }),

  async run({ model, model_blessing, infra_blessing }, { parameters: { to }, outputs, targets, pipeline, workspace, signal, progress }) {
    const places = to.map((settings) => ({ settings, target: targetOf(settings, targets) }));
    const because = refusal([["the model is not blessed", model_blessing], ["the serving check did not bless it", infra_blessing]]) ?? (to.length === 0 ? "no place to push to is configured" : undefined);
    const pushed: { settings: JsonObject; result: Pushed }[] = [];
    const version = String(Math.floor(Date.now() / 1000));
    for (const { settings, target } of because === undefined ? places : []) {
      progress({ done: pushed.length, total: places.length, unit: "places", note: target.name });
      const result = await target.push({ pipeline, model, version, settings, workspace, note: `model ${short(model.digest)}` }, signal);
      pushed.push({ settings, result });
    }
    const record: PushRecord = { model: model.digest, pushed, ...(because === undefined ? {} : { because }) };
    await writeFile(join(outputs.pushed_model.path, "pushed.json"), `${JSON.stringify(record, undefined, 1)}\n`);
    outputs.pushed_model.properties["pushed"] = pushed.length > 0 ? 1 : 0;
    if (pushed.length > 0) {
      outputs.pushed_model.properties["pushed_destination"] = pushed.map(({ result }) => result.location).join(", ");
      outputs.pushed_model.properties["pushed_version"] = pushed[0]!.result.version;
    }
  },

  /** A push may be taken for done when it can be seen that it still is: targets that cannot be looked at from here are asked again, which makes no second version. */
  async valid({ outputs, workspace }) {
    const { pushed } = await readRecord(outputs.pushed_model);
    for (const { settings, result } of pushed) {
      if (result.target !== directoryTarget.name || !(await isServed(result, settings, workspace))) return false;
    }
    return true;
  },

  show: async ({ outputs }) => showing(await readRecord(outputs.pushed_model)),
});

/** Targets that are not everywhere, and where they are. */
const elsewhere: Readonly<Record<string, string>> = { release: "releases are pushed by the Action on GitHub; keep them in an environment that is not run here" };

function targetOf(settings: JsonObject, targets: Readonly<Record<string, PushTarget>>): PushTarget {
  const names = Object.keys(settings);
  const known = names.filter((name) => Object.hasOwn(targets, name));
  if (known.length === 1) return targets[known[0]!]!;
  if (known.length > 1) throw new UserError(`push: one entry names both ${known.join(" and ")}`, { hint: "write one entry for each" });
  const away = names.find((name) => Object.hasOwn(elsewhere, name));
  if (away !== undefined) throw new UserError(`push: ${JSON.stringify(away)} cannot be reached from here`, { hint: elsewhere[away]! });
  const guess = names.map((name) => nearest(name, Object.keys(targets))).find((name) => name !== undefined);
  throw new UserError(`push: unknown target ${names.map((name) => JSON.stringify(name)).join(", ")}`, { hint: guess ? `did you mean ${guess}?` : `known here: ${Object.keys(targets).join(", ") || "none"}` });
}

/** Why not to push: the first blessing given that does not bless. TFX's rule: only the property counts, 1 blesses. */
function refusal(blessings: readonly (readonly [sentence: string, blessing: Artifact | undefined])[]): string | undefined {
  return blessings.find(([, blessing]) => blessing && blessing.properties["blessed"] !== 1)?.[0];
}

async function readRecord({ path }: Pick<Artifact, "path">): Promise<PushRecord> {
  return JSON.parse(await readFile(join(path, "pushed.json"), "utf8")) as PushRecord;
}

function showing({ pushed, because, model }: PushRecord): Showing {
  const summary = because === undefined ? pushed.map(({ result }) => result.location).join(", ") : `nothing pushed: ${because}`;
  const blocks: readonly Block[] = because === undefined
    ? [{
      type: "table", caption: "Where the model is now", header: ["Target", "Version", "Place", "Digest"],
      rows: pushed.map(({ result }) => [result.target, { code: result.version }, place(result), { code: short(result.digest) }]),
    }]
    : [{ type: "text", text: `Nothing was pushed: ${because}.` }];
  const section: Section = { id: "pushed", title: "Pushed", problems: 0, summary, blocks: [...blocks, { type: "text", text: { small: ["model ", { code: short(model) }] } }] };
  return { headline: summary, sections: [section], pushed: pushed.map(({ result }) => result) };
}

function place({ location }: Pushed) {
  return /^https:\/\//.test(location) ? { link: location, href: location } : { code: location };
}
