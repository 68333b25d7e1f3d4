import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asDigest } from "../../src/core/digest.ts";
import { evaluationsOf, forcibleBlessing, theEvaluation } from "../../src/github/head-evaluation.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import type { BlessingRecord, MetadataRecord, RunRecord } from "../../src/metadata/record.ts";

const bound = { commit: "abc1234", branch: "feature", fork: false, pullRequest: 7 };
const run = (id: string, pipeline: string, started: number, more: Partial<RunRecord["provenance"]> = {}): RunRecord => ({ kind: "run", id, pipeline, started, finished: started + 5, verdict: "not-blessed", reason: "accuracy: 0.1", nodes: {}, metrics: {}, provenance: { commit: "abc1234", pullRequest: 7, trusted: true, ...more } });
const word = (id: string, pipeline: string, more: Partial<BlessingRecord> = {}): BlessingRecord => ({ kind: "blessing", pipeline, run: id, key: asDigest("1".repeat(64)), model: asDigest("2".repeat(64)), blessed: false, trusted: true, time: 1, ...more });

async function found(records: readonly MetadataRecord[], pipeline?: string) {
  const store = folderStore(mkdtempSync(join(tmpdir(), "assay-head-")));
  await store.put(records);
  return evaluationsOf(store, bound, pipeline);
}

test("the newest run of the head in this pull request counts; those of other commits and pull requests do not", async () => {
  const all = await found([run("r1", "p", 1), run("r2", "p", 9), run("r3", "p", 99, { commit: "other" }), run("r4", "p", 99, { pullRequest: 8 }), word("r1", "p"), word("r2", "p")]);
  expect(theEvaluation(all, bound)).toMatchObject({ run: { id: "r2" }, blessing: { run: "r2" } });
});

test("of several pipelines one must be named", async () => {
  const records = [run("r1", "p", 1), run("r2", "q", 2), word("r1", "p"), word("r2", "q")];
  const all = await found(records);
  expect(() => theEvaluation(all, bound)).toThrow("say which: --pipeline p or --pipeline q");
  expect(theEvaluation(await found(records, "q"), bound).run.id).toBe("r2");
  expect(() => theEvaluation([], bound)).toThrow("no run of Assay is known at abc1234");
});

test("what was forced before is not the run's own word; only a trusted refusal of a model can be overruled", async () => {
  const forced = { actor: "ada", reason: "", time: 50 };
  const [again] = await found([run("r1", "p", 1), word("r1", "p", { blessed: true, time: 50, forced }), word("r1", "p", { time: 6 })]);
  expect(forcibleBlessing(again!)).toMatchObject({ blessed: false, time: 6 });
  const [none] = await found([run("r1", "p", 1)]);
  expect(() => forcibleBlessing(none!)).toThrow("judged no model");
  const [good] = await found([run("r1", "p", 1), word("r1", "p", { blessed: true })]);
  expect(() => forcibleBlessing(good!)).toThrow("is blessed already");
  const [fork] = await found([run("r1", "p", 1, { trusted: false }), word("r1", "p")]);
  expect(() => forcibleBlessing(fork!)).toThrow("code of a fork");
});
