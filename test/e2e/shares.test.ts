import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runtimeToken } from "../contract-server/artifact-server.ts";
import { runAct, testWithAct } from "./acting.ts";
import { root, type Event, type Ran, type Sandbox } from "./sandbox.ts";
import { tinySandbox } from "./tiny-sandbox.ts";

/* A matrix of jobs that read a share of the data each, and the job that merges. */

const workflowRun = 900;
const environment = { GITHUB_RUN_ID: String(workflowRun), ACTIONS_RUNTIME_TOKEN: runtimeToken(workflowRun) };

/** A pipeline over six files, changed on a pull request; the main branch has not run. */
async function sixFiles(): Promise<{ readonly sandbox: Sandbox; readonly event: Event }> {
  const sandbox = await tinySandbox();
  sandbox.edit("assay.yml", (text) => text.replace("data.csv", "'data-*.csv'"));
  rmSync(join(sandbox.clone, "data.csv"));
  for (let file = 1; file <= 6; file++) writeFileSync(join(sandbox.clone, `data-${file}.csv`), `height,tall,name\n${Array.from({ length: 20 * file }, (_, row) => `${(row * 7) % 100},${(row * 7) % 100 > 50 ? 1 : 0},n${file}-${row}`).join("\n")}\n`);
  sandbox.commit("Six files");
  return { sandbox, event: sandbox.pullRequest() };
}

const reading = { actions: "read", contents: "read" } as const;

async function readShares(sandbox: Sandbox, event: Event, which: readonly string[]): Promise<readonly Ran[]> {
  return Promise.all(which.map((shard) => sandbox.run({ ...event, token: reading, environment, inputs: { shard } })));
}

const steps = (log: string): readonly string[] => log.split("\n").filter((line) => line.includes("taken over"));

test("three jobs read a share each and say nothing on GitHub; the job that merges reads no file again, and alone comments and records", async () => {
  const { sandbox, event } = await sixFiles();
  await using _ = sandbox;
  for (const { code, log, outputs, summary } of await readShares(sandbox, event, ["1/3", "2/3", "3/3"])) expect([code, outputs, summary, log]).toEqual([0, {}, "", expect.not.stringContaining("::warning")]);
  const { comments, checks } = sandbox.repository;
  expect([comments, checks, sandbox.records()]).toEqual([[], [], []]);
  const merged = await sandbox.run({ ...event, environment, inputs: { shards: "3" } });
  expect(merged.code).toBe(0);
  expect(merged.log).not.toContain("::warning");
  expect(steps(merged.log)).toEqual([expect.stringContaining("6 of 6 files are as they were"), expect.stringContaining("12 of 12 files of examples are as they were")]);
  expect([comments.length, checks.map(({ conclusion }) => conclusion)]).toEqual([1, ["success"]]);
  expect(sandbox.records().length).toBeGreaterThan(10);

  sandbox.edit("data-2.csv", (text) => `${text}77,1,later\n`);
  sandbox.commit("One row more");
  const later = { ...sandbox.pullRequest(), environment: { GITHUB_RUN_ID: "901", ACTIONS_RUNTIME_TOKEN: runtimeToken(901) } };
  const shares = await Promise.all(["1/2", "2/2"].map((shard) => sandbox.run({ ...later, token: reading, inputs: { shard } })));
  expect(shares.map(({ code, log }) => [code, /CsvExampleGen .*?(\d+) rows?/.exec(log)?.[1]]).sort()).toEqual([[0, "0"], [0, "41"]]);
  const again = await sandbox.run({ ...later, inputs: { shards: "2" } });
  expect([again.code, steps(again.log)]).toEqual([0, [expect.stringContaining("6 of 6 files are as they were"), expect.stringContaining("12 of 12 files of examples are as they were")]]);
  expect(sandbox.server.complaints).toEqual([]);
}, 90_000);

testWithAct("the matrix of examples/sharded.yml under act: four jobs leave a share each, the fifth takes them over", async () => {
  const { sandbox, event } = await sixFiles();
  await using _ = sandbox;
  const ran = await runAct(sandbox, event, { workflow: "sharded.yml", prepare: (folder) => cpSync(join(root, "examples/sharded.yml"), join(folder, "sharded.yml")) });
  expect(ran.code).toBe(0);
  expect(sandbox.server.artifacts.artifacts.filter(({ name }) => name.includes("-share-")).map(({ name }) => name).sort()).toEqual([1, 2, 3, 4].map((index) => `assay-tiny-share-${index}-of-4-1`));
  expect(ran.log).toContain("6 of 6 files are as they were: their examples are taken over");
  expect([sandbox.repository.comments.length, sandbox.repository.checks.map(({ conclusion }) => conclusion)]).toEqual([1, ["success"]]);
  expect(sandbox.server.complaints).toEqual([]);
}, 120_000);

test("a share that nobody left or whose bytes were changed is read by the job that merges, which says so", async () => {
  const { sandbox, event } = await sixFiles();
  await using _ = sandbox;
  await readShares(sandbox, event, ["1/3", "3/3"]);
  const [first] = sandbox.server.artifacts.artifacts.filter(({ name }) => name.startsWith("assay-tiny-share-1-of-3-"));
  first!.bytes = Buffer.from(first!.bytes);
  first!.bytes[100]! ^= 1;
  const merged = await sandbox.run({ ...event, environment, inputs: { shards: "3" } });
  expect(merged.code).toBe(0);
  expect(merged.log).toContain("::warning::The share assay-tiny-share-1-of-3-1 cannot be used, so its files are read here: the artifact assay-tiny-share-1-of-3-1 has other bytes than were uploaded");
  expect(merged.log).toContain("::warning::1 share of 3 was not left by a job of this workflow run (2), so those files are read here.");
  expect(steps(merged.log)[0]).toMatch(/[12] of 6 files are as they were/);
  const alone = await sandbox.run(event);
  expect(alone.outputs["model-digest"]).toBe(merged.outputs["model-digest"]);
  expect(sandbox.server.complaints).toEqual([]);
}, 90_000);

test("what cannot be a share is said in a sentence", async () => {
  const { sandbox, event } = await sixFiles();
  await using _ = sandbox;
  const [wrong] = await readShares(sandbox, event, ["5/4"]);
  expect([wrong!.code, wrong!.log]).toEqual([1, expect.stringContaining('the input shard is "5/4"%0A  hint: the number of this job and of all, such as 2/4; at most 256')]);
  sandbox.edit("data-3.csv", (text) => `${text}1,2\n`);
  sandbox.commit("A broken row");
  const [broken] = await readShares(sandbox, sandbox.pullRequest(), ["1/2"]);
  expect([broken!.code, broken!.log]).toEqual([1, expect.stringContaining("data-3.csv:62")]);
}, 90_000);
