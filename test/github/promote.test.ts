import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "../../src/core/digest.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { promotionOf, promotionSentence } from "../../src/github/promote.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import type { BlessingRecord, MetadataRecord, RunRecord } from "../../src/metadata/record.ts";
import { summaryOf } from "./summary-of.ts";

const [key, model] = [digestOf("key"), digestOf("model")];
const run: RunRecord = { kind: "run", id: "aaaaaaaaaaaa", pipeline: "penguins", started: 1, finished: 2, verdict: "blessed", reason: "", provenance: { trusted: true, pullRequest: 7 }, nodes: {}, metrics: {} };
const blessing: BlessingRecord = { kind: "blessing", pipeline: "penguins", run: run.id, key, model, blessed: true, trusted: true, time: 2 };
const reused: RunSummary["outcomes"] = [{ type: "reused", node: "Trainer", execution: "e", seconds: 0, showing: { headline: "" }, fingerprint: key }];
const onMain = summaryOf({ blessingKey: key, model, outcomes: reused, pushed: [{ target: "directory", version: "1", location: "serving", digest: model }] });

async function sentence(records: readonly MetadataRecord[], summary: RunSummary): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "assay-promote-"));
  try {
    const store = folderStore(folder);
    await store.put(records);
    return promotionSentence(await promotionOf(summary, store), summary.pushed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("same key, same bytes: the model of the pull request is pushed", async () => {
  expect(await sentence([run, blessing], onMain)).toBe("Pushed the model that run aaaaaaaaaaaa of pull request 7 evaluated, without training again: same key, same bytes (9372c470eead).");
});

test("another key, no record, a fork's evaluation or lost results: it was evaluated again, and why", async () => {
  expect(await sentence([], onMain)).toBe("Evaluated the model in this run: no earlier run has blessed a model.");
  expect(await sentence([run, { ...blessing, key: digestOf("other") }], onMain)).toMatch(/no earlier evaluation has the key .*: code, data, configuration, policy or baseline differ/);
  expect(await sentence([run, { ...blessing, trusted: false }], onMain)).toMatch(/ran on code of a fork, which is never pushed/);
  const again: RunSummary["outcomes"] = [{ type: "finished", node: "Trainer", execution: "e", seconds: 1, showing: { headline: "" }, because: [] }];
  expect(await sentence([run, blessing], { ...onMain, outcomes: again })).toMatch(/the results of Trainer were no longer kept/);
});

test("not blessed: nothing was pushed, and why", async () => {
  expect(await sentence([run, blessing], summaryOf({ verdict: "not-blessed", reason: "accuracy 0.5, must be at least 0.9" }))).toBe("Nothing was pushed: accuracy 0.5, must be at least 0.9.");
});
