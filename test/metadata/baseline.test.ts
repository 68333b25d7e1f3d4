import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asDigest, digestOf } from "../../src/core/digest.ts";
import { baselineArtifact, findBaseline } from "../../src/metadata/baseline.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import type { BlessingRecord, MetadataRecord } from "../../src/metadata/record.ts";

const blessing = (run: string, time: number, more: Partial<BlessingRecord> = {}): BlessingRecord =>
  ({ kind: "blessing", pipeline: "p", run, key: asDigest("1"), model: digestOf(run), blessed: true, trusted: true, time, commit: `commit-${run}`, ...more });

async function storeOf(...records: MetadataRecord[]): Promise<ReturnType<typeof folderStore>> {
  const store = folderStore(await mkdtemp(join(tmpdir(), "assay-baseline-")));
  await store.put(records);
  return store;
}
const ask = { pipeline: "p", isReachable: () => true };

test("the baseline is the newest trusted blessed model of the pipeline that is reachable", async () => {
  const store = await storeOf(blessing("old", 1), blessing("new", 5), blessing("fork", 6, { trusted: false }), blessing("other", 7, { pipeline: "q" }), blessing("bad", 8, { blessed: false }));
  expect(await findBaseline(store, ask)).toMatchObject({ run: "new", model: digestOf("new"), time: 5, commit: "commit-new" });
  expect(await findBaseline(store, { ...ask, isReachable: async (commit) => commit === "commit-old" })).toMatchObject({ run: "old" });
  expect(await findBaseline(store, { ...ask, isReachable: () => false })).toBeUndefined();
  expect(await findBaseline(await storeOf(), ask)).toBeUndefined();
});

test("a model that was rejected later is no baseline", async () => {
  const store = await storeOf(blessing("a", 1), blessing("b", 2), blessing("c", 3, { model: digestOf("b"), blessed: false }));
  expect(await findBaseline(store, ask)).toMatchObject({ run: "a" });
});

test("the same thing made before is no baseline of itself", async () => {
  const store = await storeOf(blessing("a", 1, { candidate: asDigest("a") }), blessing("b", 2, { candidate: asDigest("b") }));
  expect(await findBaseline(store, { ...ask, candidate: asDigest("b") })).toMatchObject({ run: "a" });
});

test("a baseline's artifacts are found by node and output, or at the node that made the model", async () => {
  const execution = (id: string, node: string, state: "COMPLETE" | "CACHED" | "FAILED"): MetadataRecord => ({ kind: "execution", id, pipeline: "p", node, component: node, version: 1, state, fingerprint: asDigest("0"), run: "a", started: 0, finished: 1, parts: { component: node, version: 1, parameters: {}, inputs: {}, materials: {}, runtime: {} } });
  const artifact = (type: string, name: string): MetadataRecord => ({ kind: "artifact", type, digest: digestOf(name), manifest: [], properties: {} });
  const made = (id: string, key: string, name: string): MetadataRecord => ({ kind: "event", execution: id, artifact: digestOf(name), type: "OUTPUT", key, time: 1 });
  const store = await storeOf(
    blessing("a", 1), execution("1", "StatisticsGen", "CACHED"), execution("2", "Trainer", "COMPLETE"), execution("3", "Pusher", "FAILED"),
    artifact("ExampleStatistics", "statistics"), artifact("Model", "a"), artifact("ModelRun", "log"),
    made("1", "statistics", "statistics"), made("2", "model", "a"), made("2", "model_run", "log"), made("3", "pushed_model", "log"),
  );
  const baseline = (await findBaseline(store, ask))!;
  expect(Object.keys(baseline.outputs).sort()).toEqual(["StatisticsGen", "Trainer"]);
  expect(baselineArtifact(baseline, { node: "StatisticsGen", output: "statistics" })).toMatchObject({ digest: digestOf("statistics") });
  expect(baselineArtifact(baseline, { output: "model_run" })).toMatchObject({ digest: digestOf("log") });
  expect(baselineArtifact(baseline, { node: "Gone", output: "x" })).toBeUndefined();
});

test("a model whose commit was squashed away is found by its tree, and how far back it lies is told", async () => {
  const store = await storeOf(blessing("a", 1, { tree: "tree-a" }));
  const ofTree = { ...ask, isReachable: (_: string | undefined, tree?: string) => tree === "tree-a", behind: async () => 3 };
  expect(await findBaseline(store, ofTree)).toMatchObject({ run: "a", behind: 3 });
});
