import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Examples, ExampleStatistics, Metrics, Model, ModelBlessing, PushedModel } from "../../src/core/artifact.ts";
import { component, optional, required } from "../../src/core/component.ts";
import { digestOf } from "../../src/core/digest.ts";
import { UserError } from "../../src/core/error.ts";
import type { RunEvent } from "../../src/core/event.ts";
import { type Pipeline, pipeline } from "../../src/core/pipeline.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { run } from "../../src/run/run.ts";
import type { RunOptions } from "../../src/run/run-options.ts";
import { directoryStore } from "../../src/store/directory-store.ts";

/** Reads a file of the workspace. */
export const source = component<{}, { examples: ReturnType<typeof required<typeof Examples>> }, { file: string }>({
  name: "Source", version: 1, inputs: {}, outputs: { examples: required(Examples) }, parameters: {},
  async resolve(parameters, workspace) {
    const bytes = await readFile(join(workspace, parameters.file)).catch((cause: unknown) => {
      throw new UserError(`${parameters.file} is missing`, { cause });
    });
    return { parameters, materials: { [parameters.file]: digestOf(bytes) } };
  },
  async run(_, { outputs, parameters, workspace }) {
    await writeFile(join(outputs.examples.path, "data"), await readFile(join(workspace, parameters.file)));
    outputs.examples.properties["split_names"] = "[]";
  },
});

export const count = component({
  name: "Count", version: 1, inputs: { examples: required(Examples), before: optional(ExampleStatistics) }, outputs: { statistics: required(ExampleStatistics) }, parameters: {},
  async run({ examples, before }, { outputs }) {
    const text = await readFile(join(examples.path, "data"), "utf8");
    await writeFile(join(outputs.statistics.path, "count"), `${text.length}${before ? " compared" : ""}`);
  },
  async show({ outputs }) {
    const found = await readFile(join(outputs.statistics.path, "count"), "utf8");
    return { headline: found, gates: [{ name: "length", status: Number.parseInt(found) > 1000 ? "fail" : "pass", found, limit: "≤ 1000" }] };
  },
});

export const train = component<{ examples: ReturnType<typeof required<typeof Examples>> }, { model: ReturnType<typeof required<typeof Model>> }, { steps?: number; fail?: string }>({
  name: "Train", version: 1, inputs: { examples: required(Examples) }, outputs: { model: required(Model) }, parameters: {},
  async run({ examples }, { outputs, parameters, seed, progress, log }) {
    progress({ done: 1, total: 2 });
    log("training");
    await writeFile(join(outputs.model.path, "half"), "half");
    if (parameters.fail === "user") throw new UserError("the label is missing", { place: { file: "model.ts", line: 3 }, hint: "add it" });
    if (parameters.fail === "bug") throw new TypeError("x is undefined");
    if (parameters.fail === "space") throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    await writeFile(join(outputs.model.path, "weights"), `${seed} ${parameters.steps} ${(await readFile(join(examples.path, "data"))).length}`);
  },
});

export const judge = component<{ model: ReturnType<typeof required<typeof Model>>; baseline: ReturnType<typeof optional<typeof Model>> }, { blessing: ReturnType<typeof required<typeof ModelBlessing>> }, { word?: number }>({
  name: "Judge", version: 1, inputs: { model: required(Model), baseline: optional(Model) }, outputs: { blessing: required(ModelBlessing) }, parameters: {},
  async run({ baseline }, { outputs, parameters }) {
    outputs.blessing.properties["blessed"] = parameters.word ?? 1;
    outputs.blessing.properties["compared"] = baseline ? 1 : 0;
  },
});

export const push = component({
  name: "Push", version: 1, inputs: { model: required(Model), blessing: required(ModelBlessing) }, outputs: { pushed: required(PushedModel) }, parameters: {},
  async run() {},
  async show({ inputs }) {
    return { headline: "pushed", pushed: [{ target: "directory", version: "1", location: "serving/1", digest: inputs.model.digest }] };
  },
});

export const metrics = component({
  name: "Metrics", version: 1, inputs: { model: required(Model) }, outputs: { metrics: required(Metrics) }, parameters: {}, cache: "never",
  async run(_, { outputs }) { await writeFile(join(outputs.metrics.path, "metrics.json"), "{}"); },
});

export function toyPipeline(parameters: { steps?: number; fail?: string; word?: number; file?: string } = {}, compare = false): Pipeline {
  const { steps = 10, fail, word, file = "data.txt" } = parameters;
  return pipeline("toy", (add) => {
    const { examples } = add(source, {}, { file });
    const { statistics } = add(count, { examples });
    const { model } = add(train, { examples }, { steps, ...(fail ? { fail } : {}) }).after(statistics);
    const { blessing } = add(judge, { model, ...(compare ? { baseline: { from: "baseline" as const, output: "model", type: Model } } : {}) }, word === undefined ? {} : { word });
    add(push, { model, blessing });
  });
}

/** A workspace with a data file, and a way to run in it. */
export async function workspace(): Promise<{ path: string; write(text: string): Promise<void>; run(toy: Pipeline, more?: Partial<RunOptions>): Promise<{ summary: RunSummary; events: RunEvent[] }>; options: RunOptions }> {
  const path = await mkdtemp(join(tmpdir(), "assay-run-"));
  const state = join(path, ".assay");
  const options: RunOptions = { workspace: path, stateDirectory: state, metadata: folderStore(join(state, "records")), artifacts: directoryStore(join(state, "artifacts")), provenance: { trusted: true } };
  const write = (text: string): Promise<void> => writeFile(join(path, "data.txt"), text);
  await write("hello");
  return {
    path, write, options,
    async run(toy, more = {}) {
      const events: RunEvent[] = [];
      const summary = await run(toy, { ...options, listener: (event) => events.push(event), ...more });
      return { summary, events };
    },
  };
}

/** Node → how it ended, in a word. */
export function endings(summary: RunSummary): Record<string, string> {
  return Object.fromEntries(summary.outcomes.map((outcome) => [outcome.node, outcome.type]));
}
