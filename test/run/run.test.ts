import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { component } from "../../src/core/component.ts";
import { type Pipeline, pipeline } from "../../src/core/pipeline.ts";
import { findBaseline } from "../../src/metadata/baseline.ts";
import { count, endings, judge, metrics, source, toyPipeline, train, workspace } from "./toy.ts";

const all = (word: string): Record<string, string> => ({ Source: word, Count: word, Train: word, Judge: word, Push: word });

test("a first run executes every step, a second reuses every step and says so", async () => {
  const place = await workspace();
  const first = await place.run(toyPipeline());
  expect(endings(first.summary)).toEqual(all("finished"));
  expect(first.summary).toMatchObject({ verdict: "blessed", reason: "the one check passed", pushed: [{ location: "serving/1" }] });
  const second = await place.run(toyPipeline());
  expect(endings(second.summary)).toEqual(all("reused"));
  expect(second.summary.model).toBe(first.summary.model);
  expect(second.events.filter(({ type }) => type === "started")).toEqual([]);
});

test("a changed parameter runs that step and those behind it, and says which parameter", async () => {
  const place = await workspace();
  await place.run(toyPipeline({ steps: 10 }));
  const { summary } = await place.run(toyPipeline({ steps: 20 }));
  expect(endings(summary)).toEqual({ Source: "reused", Count: "reused", Train: "finished", Judge: "finished", Push: "finished" });
  expect(summary.outcomes[2]).toMatchObject({ because: [{ part: "parameters", name: "steps", before: "10", after: "20" }] });
  expect(summary.outcomes[3]).toMatchObject({ because: [{ part: "input", name: "model" }] });
});

test("a changed file, and a raised version of a component, are reasons", async () => {
  const place = await workspace();
  await place.run(toyPipeline());
  await place.write("hello, world");
  const { summary } = await place.run(toyPipeline());
  expect(summary.outcomes[0]).toMatchObject({ type: "finished", because: [{ part: "material", name: "data.txt" }] });
  const raised: Pipeline = { ...toyPipeline(), nodes: toyPipeline().nodes.map((node) => (node.id === "Train" ? { ...node, component: { ...train, version: 2 } } : node)) };
  expect((await place.run(raised)).summary.outcomes[2]).toMatchObject({ type: "finished", because: [{ part: "version", name: "version", before: "1", after: "2" }] });
});

test("a step that makes the same bytes again lets the steps behind it be reused", async () => {
  const place = await workspace();
  await place.run(toyPipeline());
  const { summary } = await place.run(toyPipeline(), { force: ["Source"] });
  expect(endings(summary)).toEqual({ ...all("reused"), Source: "finished" });
});

test("the order of the nodes does not matter", async () => {
  const place = await workspace();
  const toy = toyPipeline();
  const { summary } = await place.run({ ...toy, nodes: [...toy.nodes].reverse() });
  expect(endings(summary)).toEqual(all("finished"));
  expect(summary.outcomes.map(({ node }) => node)).toEqual(["Push", "Judge", "Train", "Count", "Source"]);
  expect(endings((await place.run(toy)).summary)).toEqual(all("reused"));
});

test("a mistake of the user fails its step with its sentence, leaves no output, and skips what is behind it", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline({ fail: "user" }));
  expect(endings(summary)).toEqual({ Source: "finished", Count: "finished", Train: "failed", Judge: "skipped", Push: "skipped" });
  expect(summary).toMatchObject({ verdict: "failed", reason: "Train failed: the label is missing" });
  expect(summary.outcomes[2]).toMatchObject({ bug: false, mistakes: [{ message: "the label is missing", place: { file: "model.ts", line: 3 }, hint: "add it" }] });
  expect(summary.outcomes.slice(3)).toMatchObject([{ because: "Train failed" }, { because: "Train failed" }]);
  expect(await readdir(join(place.path, ".assay/artifacts"))).not.toContain("Train");
  expect(await readdir(join(place.path, ".assay/tmp"))).toEqual([]);
  expect((await place.options.metadata.list("execution")).find(({ node }) => node === "Train")).toMatchObject({ state: "FAILED", error: "the label is missing" });
});

test("a bug keeps its stack, a full disk is a sentence", async () => {
  const place = await workspace();
  expect((await place.run(toyPipeline({ fail: "bug" }))).summary.outcomes[2]).toMatchObject({ bug: true, detail: expect.stringContaining("toy.ts") });
  expect((await place.run(toyPipeline({ fail: "space" }))).summary.outcomes[2]).toMatchObject({ bug: false, mistakes: [{ message: "no space left on the disk" }] });
});

test("a failed step is tried again by the next run", async () => {
  const place = await workspace();
  await place.run(toyPipeline({ fail: "user" }));
  expect((await place.run(toyPipeline({ fail: "user" }))).summary.outcomes[2]!.type).toBe("failed");
});

test("when a file of any step is missing, nothing runs", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline({ file: "nowhere.csv" }));
  expect(summary).toMatchObject({ verdict: "failed", reason: "Source failed: nowhere.csv is missing" });
  expect(endings(summary)).toEqual({ ...all("skipped"), Source: "failed" });
  expect((await place.options.metadata.list("run")).map(({ verdict }) => verdict)).toEqual(["failed"]);
});

test("a step waits for the gates of the steps it comes after", async () => {
  const place = await workspace();
  await place.write("x".repeat(2000));
  const { summary } = await place.run(toyPipeline());
  expect(summary).toMatchObject({ verdict: "not-blessed", reason: "length: 2000, must be ≤ 1000" });
  expect(summary.outcomes[2]).toMatchObject({ type: "skipped", because: "Count: length failed" });
});

test("a refused blessing is not blessed, and is recorded", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline({ word: 0 }));
  expect(summary).toMatchObject({ verdict: "not-blessed", reason: "Judge did not bless the model" });
  expect(await place.options.metadata.list("blessing")).toMatchObject([{ blessed: false, model: summary.model, key: summary.blessingKey, trusted: true }]);
});

test("a held step does not run and says why; the rest is blessed all the same", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline(), { hold: { Push: "a pull request: nothing is pushed before merge" } });
  expect(summary.outcomes[4]).toMatchObject({ type: "skipped", because: "a pull request: nothing is pushed before merge" });
  expect(summary.verdict).toBe("blessed");
  expect(await place.options.metadata.list("push")).toEqual([]);
});

test("what is pushed is recorded once", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline());
  await place.run(toyPipeline());
  expect(await place.options.metadata.list("push")).toMatchObject([{ run: summary.run, model: summary.model, target: "directory", location: "serving/1" }]);
});

test("a step that is never reused runs each time; a damaged artifact is made again", async () => {
  const place = await workspace();
  const toy = pipeline("toy", (add) => {
    const { examples } = add(source, {}, { file: "data.txt" });
    add(metrics, { model: add(train, { examples }).model });
  });
  await place.run(toy);
  expect(endings((await place.run(toy)).summary)).toEqual({ Source: "reused", Train: "reused", Metrics: "finished" });
  const [execution] = await readdir(join(place.path, ".assay/artifacts/Train/model"));
  await writeFile(join(place.path, ".assay/artifacts/Train/model", execution!, "weights"), "tampered");
  const { summary } = await place.run(toy);
  expect(endings(summary)).toEqual({ Source: "reused", Train: "finished", Metrics: "finished" });
  expect(summary.outcomes[1]).toMatchObject({ because: [] });
});

test("a component can say that an earlier execution no longer holds", async () => {
  const place = await workspace();
  let holds = true;
  const fragile = component({ ...train, async valid() { return holds; } });
  const toy = pipeline("toy", (add) => { add(fragile, { examples: add(source, {}, { file: "data.txt" }).examples }); });
  await place.run(toy);
  expect(endings((await place.run(toy)).summary)["Train"]).toBe("reused");
  holds = false;
  expect(endings((await place.run(toy)).summary)["Train"]).toBe("finished");
});

test("an input from history is absent on a first run, then the newest blessed model, and never the run itself made before", async () => {
  const place = await workspace();
  const baseline: Parameters<typeof place.run>[1] = { baseline: (plan) => findBaseline(place.options.metadata, { pipeline: "toy", isReachable: () => true, ...(plan.candidate ? { candidate: plan.candidate } : {}) }) };
  const first = await place.run(toyPipeline({ steps: 1 }, true), baseline);
  expect(first.summary.baseline).toBeUndefined();
  expect(endings((await place.run(toyPipeline({ steps: 1 }, true), baseline)).summary)).toEqual(all("reused"));
  const changed = await place.run(toyPipeline({ steps: 2 }, true), baseline);
  expect(changed.summary.baseline).toMatchObject({ model: first.summary.model });
  expect(changed.summary.blessingKey).not.toBe(first.summary.blessingKey);
  expect(endings((await place.run(toyPipeline({ steps: 2 }, true), baseline)).summary)).toEqual(all("reused"));
});

test("a trusted run takes nothing over from an untrusted one", async () => {
  const place = await workspace();
  await place.run(toyPipeline(), { provenance: { trusted: false } });
  expect(endings((await place.run(toyPipeline(), { provenance: { trusted: false } })).summary)).toEqual(all("reused"));
  expect(endings((await place.run(toyPipeline())).summary)).toEqual(all("finished"));
});

test("records link the run as TFX does: three contexts, events of inputs and outputs", async () => {
  const place = await workspace();
  const { summary } = await place.run(toyPipeline());
  const { metadata } = place.options;
  expect((await metadata.list("context")).map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
    "node toy.Count", "node toy.Judge", "node toy.Push", "node toy.Source", "node toy.Train", "pipeline toy", `pipeline_run ${summary.run}`,
  ]);
  const trained = (await metadata.list("execution")).find(({ node }) => node === "Train")!;
  expect((await metadata.list("event")).filter(({ execution }) => execution === trained.id).map(({ type, key }) => `${type} ${key}`).sort()).toEqual(["INPUT examples", "OUTPUT model"]);
  expect((await metadata.list("association")).filter(({ execution }) => execution === trained.id)).toHaveLength(3);
  expect((await metadata.list("attribution")).filter(({ artifact }) => artifact === summary.model).map(({ context }) => context.name).sort())
    .toEqual([summary.run, "toy", "toy.Judge", "toy.Push", "toy.Train"].sort());
  expect(JSON.parse(await readFile(join(place.path, ".assay/runs", summary.run, "run.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(summary)));
});

test("a stopped run ends at once, keeps what is done, and records the step as canceled", async () => {
  const place = await workspace();
  const abort = new AbortController();
  const endless = component({ ...train, run: () => new Promise<void>(() => {}) });
  const toy = pipeline("toy", (add) => {
    const { model } = add(endless, { examples: add(source, {}, { file: "data.txt" }).examples });
    add(judge, { model });
  });
  const { summary } = await place.run(toy, { signal: abort.signal, listener: (event) => { if (event.type === "started" && event.node === "Train") abort.abort(new Error("SIGTERM")); } });
  expect(summary).toMatchObject({ verdict: "failed", reason: "the run was stopped while Train ran" });
  expect(endings(summary)).toEqual({ Source: "finished", Train: "skipped", Judge: "skipped" });
  expect((await place.options.metadata.list("execution")).map(({ node, state }) => `${node} ${state}`).sort()).toEqual(["Source COMPLETE", "Train CANCELED"]);
  expect((await place.options.metadata.list("run"))[0]!.verdict).toBe("canceled");
  expect(endings((await place.run(toyPipeline())).summary)["Source"]).toBe("reused");
});

test("a step that a stop came before is not started", async () => {
  const place = await workspace();
  const abort = new AbortController();
  let starts = 0;
  const counting = component({ ...train, run: async () => { starts++; throw new Error("its folder is gone"); } });
  const toy = pipeline("toy", (add) => { add(counting, { examples: add(source, {}, { file: "data.txt" }).examples }); });
  const { summary } = await place.run(toy, { signal: abort.signal, listener: (event) => { if (event.type === "started" && event.node === "Train") abort.abort(new Error("SIGTERM")); } });
  expect([starts, summary.reason]).toEqual([0, "the run was stopped while Train ran"]);
});

test("two runs at once in one workspace do not disturb each other", async () => {
  const place = await workspace();
  const summaries = (await Promise.all([1, 2, 3].map((steps) => place.run(toyPipeline({ steps }))))).map(({ summary }) => summary);
  for (const summary of summaries) expect(summary.verdict).toBe("blessed");
  expect(endings((await place.run(toyPipeline({ steps: 2 }))).summary)).toEqual(all("reused"));
});

test("equal inputs give equal seeds, equal bytes and equal keys in another workspace", async () => {
  const [one, two] = [await workspace(), await workspace()];
  const [a, b] = [await one.run(toyPipeline()), await two.run(toyPipeline())];
  expect(a.summary.model).toBe(b.summary.model);
  expect(a.summary.blessingKey).toBe(b.summary.blessingKey);
});

test("artifacts may be archived before the run is recorded", async () => {
  const place = await workspace();
  const archive = { artifactId: 7, name: "assay-toy", digest: "sha256:1" };
  await place.run(toyPipeline(), { archive: async (made) => { expect(Object.keys(made).sort()).toEqual(["Count", "Judge", "Push", "Source", "Train"]); return archive; } });
  expect((await place.options.metadata.list("run"))[0]!.archive).toEqual(archive);
});

test("no more steps run at once than allowed", async () => {
  const place = await workspace();
  let running = 0;
  let most = 0;
  const slow = component({ ...count, async run(inputs, context) { most = Math.max(most, ++running); await new Promise((resolve) => setTimeout(resolve, 5)); await count.run(inputs, context); running--; } });
  const toy = pipeline("toy", (add) => {
    const { examples } = add(source, {}, { file: "data.txt" });
    for (const id of ["a", "b", "c", "d"]) add(slow, { examples }, {}, { id });
  });
  await place.run(toy, { parallel: 2 });
  expect(most).toBe(2);
});

test("a state folder that cannot be made is one sentence", async () => {
  const place = await workspace();
  await rm(place.options.stateDirectory, { recursive: true, force: true });
  await writeFile(place.options.stateDirectory, "a file");
  await expect(place.run(toyPipeline())).rejects.toThrow("a file is where a folder must be");
});
