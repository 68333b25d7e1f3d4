import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asDigest, digestOf } from "../../src/core/digest.ts";
import { baselineRule, forcedBlessing, openRetrain, withdrawnModels } from "../../src/metadata/decisions.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { listModels } from "../../src/metadata/model-list.ts";
import type { BlessingRecord, CommandRecord, MetadataRecord, PushRecord, RunRecord } from "../../src/metadata/record.ts";
import { planRollback } from "../../src/metadata/rollback-plan.ts";

const [a, b, c] = ["a", "b", "c"].map((name) => digestOf(name)) as [ReturnType<typeof digestOf>, ReturnType<typeof digestOf>, ReturnType<typeof digestOf>];
const key = asDigest("1".repeat(64));
const blessing = (model: BlessingRecord["model"], more: Partial<BlessingRecord> = {}): BlessingRecord => ({ kind: "blessing", pipeline: "p", run: "r", key, model, blessed: true, trusted: true, time: 1, ...more });
const command = (name: CommandRecord["command"], more: Partial<CommandRecord> = {}): CommandRecord => ({ kind: "command", pipeline: "p", command: name, actor: "ada", time: 10, ...more });
const push = (model: PushRecord["model"], version: string, time: number): PushRecord => ({ kind: "push", pipeline: "p", run: "r", model, target: "directory", version, location: `serving/p/${version}`, time });
const artifact = (digest: PushRecord["model"]): MetadataRecord => ({ kind: "artifact", type: "Model", digest, manifest: [], properties: {} });

async function storeOf(...records: readonly MetadataRecord[]) {
  const store = folderStore(mkdtempSync(join(tmpdir(), "assay-decisions-")));
  await store.put(records);
  return store;
}

test("a forced blessing holds for its pipeline, model and key alone, and not when it is not trusted", async () => {
  const forced = { actor: "ada", reason: "demo", time: 5 };
  const store = await storeOf(blessing(a, { forced }), blessing(b, { forced, trusted: false }), blessing(c));
  expect(await forcedBlessing(store, { pipeline: "p", model: a, key })).toEqual(forced);
  for (const other of [{ pipeline: "q", model: a, key }, { pipeline: "p", model: b, key }, { pipeline: "p", model: c, key }, { pipeline: "p", model: a, key: asDigest("2".repeat(64)) }]) expect(await forcedBlessing(store, other)).toBeUndefined();
});

test("a model that was rolled back stays withdrawn until a rollback brings it back", async () => {
  const back = command("rollback", { model: a, replaces: [b, c], time: 10 });
  expect([...(await withdrawnModels(await storeOf(back), "p")).keys()].sort()).toEqual([b, c].sort());
  const forward = command("rollback", { model: c, replaces: [], time: 20 });
  expect([...(await withdrawnModels(await storeOf(back, forward), "p")).keys()]).toEqual([b]);
  expect([...(await withdrawnModels(await storeOf(back), "q")).keys()]).toEqual([]);
});

test("a new beginning of the baseline holds on its commit, on its tree and in its history, and nowhere else", async () => {
  const store = await storeOf(command("rebaseline", { commit: "head", tree: "tree", time: 10 }));
  const counts = async (asking: { commit?: string; tree?: string; reachable?: boolean }) => (await baselineRule(store, { pipeline: "p", isReachable: () => asking.reachable ?? false, ...asking }))(blessing(a, { time: 9 }));
  expect([await counts({ commit: "head" }), await counts({ commit: "squash", tree: "tree" }), await counts({ commit: "later", reachable: true })]).toEqual([false, false, false]);
  expect([await counts({ commit: "other", tree: "another" }), await counts({})]).toEqual([true, true]);
  expect((await baselineRule(store, { pipeline: "p", commit: "head", isReachable: () => false }))(blessing(a, { time: 11 }))).toBe(true);
});

test("training that was asked for is open until a run on the commit began after it", async () => {
  const run = (started: number, verdict: RunRecord["verdict"] = "blessed"): RunRecord => ({ kind: "run", id: `r${started}`, pipeline: "p", started, finished: started + 1, verdict, reason: "", provenance: { commit: "head", trusted: true }, nodes: {}, metrics: {} });
  const asked = command("retrain", { commit: "head", time: 10 });
  const open = async (...runs: readonly RunRecord[]) => (await openRetrain(await storeOf(asked, ...runs), { pipeline: "p", commit: "head" }))?.actor;
  expect([await open(), await open(run(5)), await open(run(15, "canceled")), await open(run(15))]).toEqual(["ada", "ada", "ada", undefined]);
  expect(await openRetrain(await storeOf(asked), { pipeline: "p", commit: "other" })).toBeUndefined();
});

test("a rollback goes back one version, or to the one that is named, and says what it replaces", async () => {
  const store = await storeOf(push(a, "1", 1), push(b, "2", 2), push(c, "3", 3), ...[a, b, c].flatMap((model) => [artifact(model), blessing(model)]));
  expect(await planRollback(store, { pipeline: "p" })).toMatchObject({ version: "2", from: "3", model: { digest: b }, replaces: [c] });
  expect(await planRollback(store, { pipeline: "p", version: "1" })).toMatchObject({ version: "1", from: "3", model: { digest: a }, replaces: [b, c] });
  await store.put([{ ...push(b, "4", 4), restores: "2" }, command("rollback", { model: b, replaces: [c] })]);
  expect(await planRollback(store, { pipeline: "p" })).toMatchObject({ version: "1", from: "4" });
  expect(await planRollback(store, { pipeline: "p", version: "3" })).toMatchObject({ version: "3", model: { digest: c } });
  await expect(planRollback(store, { pipeline: "p", version: "4" })).rejects.toThrow("is what is served now");
  await expect(planRollback(store, { pipeline: "p", version: "9" })).rejects.toThrow("never pushed");
  await expect(planRollback(store, { pipeline: "q" })).rejects.toThrow("nothing of q");
});

test("a model whose newest word is no is not pushed again", async () => {
  const store = await storeOf(push(a, "1", 1), push(b, "2", 2), artifact(a), blessing(a), blessing(a, { blessed: false, time: 2 }), blessing(b));
  await expect(planRollback(store, { pipeline: "p" })).rejects.toThrow("is not blessed");
});

test("the list of models says what became of each", async () => {
  const store = await storeOf(push(a, "1", 1), push(b, "2", 2), blessing(a, { time: 1 }), blessing(b, { time: 2 }), blessing(c, { blessed: false, time: 3 }), { ...push(a, "3", 5), restores: "1" }, command("rollback", { model: a, replaces: [b] }));
  expect((await listModels(store)).map(({ model, verdict, versions, served }) => [model, verdict, versions, served])).toEqual([
    [a, "blessed", { directory: "3" }, true], [c, "not blessed", {}, false], [b, "rolled back", { directory: "2" }, false],
  ]);
});
