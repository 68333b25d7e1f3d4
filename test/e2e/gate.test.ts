import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Sandbox } from "./sandbox.ts";

async function inSandbox(test: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  await using sandbox = await new Sandbox().start();
  await test(sandbox);
  expect(sandbox.server.complaints).toEqual([]);
}

const minute = 60_000;

test("a pull request that loosens a threshold to pass is judged by the threshold of the base branch too, and does not", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1").replace("at-least: 0.9", "at-least: 0.01"));
  sandbox.commit("Easier");
  const ran = await sandbox.run(sandbox.pullRequest());
  expect([ran.code, ran.log]).toEqual([1, expect.stringContaining("rules of main")]);
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "failure", title: expect.stringContaining("rules of the gate changed") }]);
  expect(sandbox.repository.comments[0]?.body).toMatch(/accuracy[^|\n]*\(rules of main\)/);
}), minute);

test("records that a pull request brings along in its tree are refused before anything reads them", () => inSandbox(async (sandbox) => {
  mkdirSync(join(sandbox.clone, ".assay/metadata"), { recursive: true });
  writeFileSync(join(sandbox.clone, ".assay/metadata/blessing.json"), "{}");
  sandbox.git("add", "-f", ".assay");
  sandbox.commit("A blessing of my own");
  const ran = await sandbox.run(sandbox.pullRequest());
  expect([ran.code, ran.log]).toEqual([1, expect.stringContaining(".assay/metadata/blessing.json is in the repository")]);
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "failure" }]);
}), minute);

test("a run whose pull request has moved on leaves the comment to the newer run", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  sandbox.commit("First");
  const stale = sandbox.pullRequest();
  sandbox.edit("README.md", () => "More.\n");
  sandbox.commit("Second");
  sandbox.pullRequest();
  const ran = await sandbox.run(stale);
  expect(ran.log).toContain("the comment is left to the run of what is there now");
  expect(sandbox.repository.comments).toEqual([]);
  expect(sandbox.repository.checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
}), minute);
