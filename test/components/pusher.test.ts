import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Artifact, Properties } from "../../src/core/artifact.ts";
import { digestOf } from "../../src/core/digest.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { pusher } from "../../src/components/pusher.ts";
import { directoryTarget } from "../../src/push/directory.ts";
import { modelArtifact } from "../contract/push-target.ts";

async function world() {
  const workspace = await mkdtemp(join(tmpdir(), "assay-pusher-"));
  const model = await modelArtifact({ "Format-Serving/saved_model.pb": "graph" });
  const push = async (to: readonly JsonObject[], blessings: { model?: number; infra?: number } = {}) => {
    const path = await mkdtemp(join(tmpdir(), "assay-pushed-"));
    const output = { type: "PushedModel" as const, path, properties: {} as Record<string, string | number | boolean> };
    const inputs = { model, model_blessing: blessing("ModelBlessing", blessings.model), infra_blessing: blessing("InfraBlessing", blessings.infra) };
    await pusher.run(inputs, {
      parameters: { to }, outputs: { pushed_model: output }, pipeline: "flights", workspace, temporary: path, seed: 1, signal: new AbortController().signal,
      materials: {}, earlier: async () => [], targets: { directory: directoryTarget }, load: () => Promise.reject(new Error("no code here")), progress: () => {}, log: () => {},
    });
    const pushed_model: Artifact<"PushedModel"> = { ...output, digest: digestOf(path), manifest: [] };
    const shown = { inputs, outputs: { pushed_model }, parameters: { to }, workspace };
    return { properties: output.properties as Properties, shown, showing: await pusher.show!(shown) };
  };
  return { workspace, push };
}

function blessing<Name extends string>(type: Name, blessed: number | undefined): Artifact<Name> | undefined {
  return blessed === undefined ? undefined : { type, path: "/nowhere", digest: digestOf(type), manifest: [], properties: { blessed } };
}

const serving = [{ directory: "serving/" }];

test("a blessed model is pushed under the pipeline's name, as TFX's properties say", async () => {
  const { workspace, push } = await world();
  const { properties, showing } = await push(serving, { model: 1, infra: 1 });
  const [version] = await readdir(join(workspace, "serving/flights"));
  expect(properties).toEqual({ pushed: 1, pushed_destination: `serving/flights/${version}`, pushed_version: version });
  expect(await readFile(join(workspace, "serving/flights", version!, "saved_model.pb"), "utf8")).toBe("graph");
  expect(showing.headline).toBe(`serving/flights/${version}`);
  expect(showing.pushed).toHaveLength(1);
});

test.each([[{ model: 0 }, "the model is not blessed"], [{ model: 1, infra: 0 }, "the serving check did not bless it"]])("blessings %j push nothing, and it says why", async (blessings, why) => {
  const { workspace, push } = await world();
  const { properties, showing } = await push(serving, blessings);
  expect(properties).toEqual({ pushed: 0 });
  expect(await readdir(workspace)).toEqual([]);
  expect(showing.headline).toBe(`nothing pushed: ${why}`);
});

test("without blessings it pushes, as TFX does", async () => {
  const { push } = await world();
  expect((await push(serving)).properties["pushed"]).toBe(1);
});

test("an empty list pushes nowhere and says so", async () => {
  const { push } = await world();
  expect((await push([], { model: 1 })).showing.headline).toBe("nothing pushed: no place to push to is configured");
});

test("an unknown target is the user's mistake, whatever the blessing", async () => {
  const { push } = await world();
  await expect(push([{ directoy: "serving/" }], { model: 0 })).rejects.toThrow("did you mean directory?");
  await expect(push([{ release: {} }], { model: 1 })).rejects.toThrow('"release" cannot be reached from here');
});

test("an earlier push counts as long as its version is the one that is served", async () => {
  const { workspace, push } = await world();
  const { shown } = await push(serving, { model: 1 });
  expect(await pusher.valid!(shown)).toBe(true);
  await rm(join(workspace, "serving"), { recursive: true });
  expect(await pusher.valid!(shown)).toBe(false);
});
