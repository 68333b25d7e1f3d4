import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Acted, runAct as runWorkflow, testWithAct } from "./acting.ts";
import { type Event, everything, Sandbox } from "./sandbox.ts";

/* The recommended workflow file, run by act. */

/** A step after ours that prints its outputs: act keeps none. */
const telling = ["blessed", "verdict", "model-digest", "pushed-version"];

async function runAct(sandbox: Sandbox, event: Event): Promise<Acted & { readonly outputs: Readonly<Record<string, string>> }> {
  const steps = `        id: assay\n      - if: always()\n        env: { ALL: "\${{ toJSON(steps.assay.outputs) }}" }\n        run: echo "OUTPUTS=$(echo "$ALL" | tr -d '\\n')"\n`;
  const ran = await runWorkflow(sandbox, event, { prepare(folder) {
    const workflow = join(folder, ".github/workflows/assay.yml");
    writeFileSync(workflow, `${readFileSync(workflow, "utf8").trimEnd()}\n${steps}`);
  } });
  const told = /OUTPUTS=(\{.*\})/.exec(ran.log)?.[1];
  const outputs = told === undefined ? {} : JSON.parse(told) as Record<string, string>;
  return { ...ran, outputs: Object.fromEntries(telling.map((name) => [name, outputs[name] ?? ""])) };
}

const minute = 60_000;

testWithAct("the workflow of the README: opened, a new commit, squashed; the model that was evaluated is pushed without training", async () => {
  await using sandbox = await new Sandbox().start();
  const { comments, checks, releases } = sandbox.repository;
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 11"));
  sandbox.commit("Another seed");
  const opened = await runAct(sandbox, sandbox.pullRequest());
  expect([opened.code, opened.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
  expect(comments).toHaveLength(1);
  expect(checks).toMatchObject([{ conclusion: "success" }]);

  sandbox.edit("README.md", () => "Penguins.\n");
  sandbox.commit("Words");
  const before = comments[0]?.body;
  const again = await runAct(sandbox, sandbox.pullRequest());
  expect(again.code).toBe(0);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).not.toBe(before);

  const merged = await runAct(sandbox, sandbox.squash());
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("without training again")]);
  expect(merged.outputs["model-digest"]).toBe(opened.outputs["model-digest"]);
  expect(merged.outputs["pushed-version"]).toMatch(/^\d+$/);
  expect(releases).toHaveLength(1);
  expect(sandbox.server.complaints).toEqual([]);
}, 3 * minute);

testWithAct("a forbidden comment leaves the job green, with a warning", async () => {
  await using sandbox = await new Sandbox().start();
  const { pull_requests: _, issues: __, ...rest } = everything;
  const ran = await runAct(sandbox, { ...sandbox.pullRequest(), token: rest });
  expect([ran.code, ran.log]).toEqual([0, expect.stringContaining("The comment was not written: the token lacks pull-requests: write")]);
  expect(ran.outputs).toMatchObject({ blessed: "true", verdict: "blessed" });
  expect(sandbox.repository.comments).toEqual([]);
  expect(sandbox.server.complaints).toEqual([]);
}, 2 * minute);

testWithAct("a missed threshold fails check and job, and nothing is pushed", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  sandbox.commit("Untrained");
  const blocked = await runAct(sandbox, sandbox.pullRequest());
  expect(blocked.code).not.toBe(0);
  expect(blocked.outputs).toMatchObject({ blessed: "false", verdict: "not-blessed", "pushed-version": "" });
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "failure" }]);
  const merged = await runAct(sandbox, sandbox.squash());
  expect(merged.log).toContain("Nothing was pushed: ");
  expect(sandbox.repository.releases).toEqual([]);
  expect(sandbox.server.complaints).toEqual([]);
}, 2 * minute);
