import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everything, Sandbox } from "./sandbox.ts";

/** A test on a fresh repository; it ends by expecting that no request and no answer broke GitHub's description. */
async function inSandbox(test: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  await using sandbox = await new Sandbox().start();
  await test(sandbox);
  expect(sandbox.server.complaints).toEqual([]);
}

const minute = 60_000;
const untrained = (text: string): string => text.replace(/steps: \d+/, "steps: 1");
const retuned = (text: string): string => text.replace(/seed: \d+/, "seed: 11");

test("a pull request is opened, gets a commit, and is merged by squash: one comment, then the evaluated model is pushed without training", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", retuned);
  sandbox.commit("Another seed");
  const opened = await sandbox.run(sandbox.pullRequest());
  expect([opened.code, opened.log]).toEqual([0, expect.stringContaining("Trainer")]);
  const { comments, checks, releases } = sandbox.repository;
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toMatch(/^<!-- assay:comment penguins -->\n\n### ✅ Ready to promote: penguins/);
  expect(checks).toMatchObject([{ name: "Assay / penguins", status: "completed", conclusion: "success" }]);
  expect(opened.outputs).toMatchObject({ blessed: "true", verdict: "blessed", "run-id": expect.stringMatching(/^[0-9a-f]{12}$/), "model-digest": expect.stringMatching(/^sha256:/), "pushed-version": "" });
  expect(JSON.parse(opened.outputs["metrics"]!)).toHaveProperty("accuracy");
  expect(opened.outputs["report"]).toMatch(/\/actions\/runs\/500\/artifacts\/\d+$/);
  expect(opened.summary).toContain("Ready to promote");
  expect(sandbox.server.artifacts.artifacts.map(({ name }) => name).sort()).toEqual(["assay-penguins-500-1", "assay-penguins-500-1.html"]);
  expect(sandbox.records().some((path) => path.startsWith("records/blessing/"))).toBe(true);
  expect(releases).toEqual([]);

  sandbox.edit("README.md", () => "Penguins.\n");
  sandbox.commit("Words");
  const again = await sandbox.run(sandbox.pullRequest());
  expect(again.code).toBe(0);
  expect(comments).toHaveLength(1);
  const shown = comments[0]!.body.replaceAll("\u2060", ""); // the joiners that keep GitHub from linking an id as a commit
  expect(shown).toContain(again.outputs["run-id"]);
  expect(shown).toContain(opened.outputs["run-id"]); // the history
  expect(again.outputs["model-digest"]).toBe(opened.outputs["model-digest"]);
  expect(again.log).toMatch(/Trainer .*reused/i);

  const merged = await sandbox.run(sandbox.squash());
  expect([merged.code, merged.log]).toEqual([0, expect.stringMatching(/Pushed the model that run [0-9a-f]{12} of pull request 7 evaluated, without training again/)]);
  expect(merged.outputs["model-digest"]).toBe(opened.outputs["model-digest"]);
  const [version] = readdirSync(join(merged.folder, "serving/penguins"));
  expect(merged.outputs["pushed-version"]).toBe(version);
  expect(existsSync(join(merged.folder, "serving/penguins", version!, "saved_model.pb"))).toBe(true);
  expect(releases).toMatchObject([{ draft: false, assets: [{ name: expect.stringMatching(/^penguins-\d+\.tar\.gz$/) }, { name: "assay-manifest.json" }] }]);
  const manifest = JSON.parse(releases[0]!.assets[1]!.bytes.toString("utf8")) as { model: string };
  expect(manifest.model).toBe(opened.outputs["model-digest"]);

  const third = await sandbox.run(sandbox.squash());
  expect(third.code).toBe(0);
  expect(releases).toHaveLength(1);

  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 12"));
  sandbox.commit("A third seed");
  const next = await sandbox.run(sandbox.pullRequest());
  expect(next.code).toBe(0);
  expect(comments[0]?.body).toMatch(/accuracy against the baseline.*\| [+−±]?0/);
  expect(next.outputs["model-digest"]).not.toBe(opened.outputs["model-digest"]);
}), 3 * minute);

test("what the data would change in the schema is in the comment as a diff, and at lines that the pull request touches as a suggestion", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  sandbox.edit("schema.pbtxt", (text) => `# By hand.\n${text.replace('  value: "Torgersen"\n', "")}`);
  sandbox.commit("No Torgersen");
  await sandbox.run(sandbox.pullRequest());
  const { comments, reviewComments } = sandbox.repository;
  expect(comments[0]?.body).toContain('+   value: "Torgersen"    Values that are not in the domain: Torgersen');
  expect(comments[0]?.body).toContain("--- a/schema.pbtxt\n+++ b/schema.pbtxt\n@@ -");
  expect(reviewComments).toMatchObject([{ path: "schema.pbtxt", body: expect.stringContaining('```suggestion\n  value: "Dream"\n  value: "Torgersen"\n```') }]);

  sandbox.edit("schema.pbtxt", (text) => text.replace('  value: "Dream"\n', '  value: "Dream"\n  value: "Torgersen"\n'));
  sandbox.commit("The suggestion");
  await sandbox.run(sandbox.pullRequest());
  expect(reviewComments).toEqual([]);
}), 4 * minute);

test("a missed threshold blocks: the check fails, the job fails, and nothing is pushed, not even at merge", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  sandbox.commit("Untrained");
  const blocked = await sandbox.run(sandbox.pullRequest());
  expect(blocked.code).toBe(1);
  expect(blocked.outputs).toMatchObject({ blessed: "false", verdict: "not-blessed" });
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "failure" }]);
  expect(sandbox.repository.comments[0]?.body).toMatch(/### ❌ Blocked: penguins \(prod\) is not ready to promote/);
  const tolerated = await sandbox.run({ ...sandbox.pullRequest(), inputs: { "fail-on": "failed" } });
  expect([tolerated.code, tolerated.outputs["blessed"]]).toEqual([0, "false"]);
  const merged = await sandbox.run(sandbox.squash());
  expect(merged.code).toBe(1);
  expect(merged.log).toMatch(/Nothing was pushed: /);
  expect(existsSync(join(merged.folder, "serving"))).toBe(false);
  expect(sandbox.repository.releases).toEqual([]);
}), 2 * minute);

test("with a token that may only read, the run is green and says what could not be done", () => inSandbox(async (sandbox) => {
  const ran = await sandbox.run({ ...sandbox.pullRequest(), token: { contents: "read" } });
  expect([ran.code, ran.log]).toEqual([0, expect.stringContaining("::warning::The comment was not written: the token lacks pull-requests: write")]);
  expect(ran.log).toContain("the token lacks checks: write");
  expect(ran.log).toContain("This run was not recorded");
  expect(ran.summary).toContain("Ready to promote");
  expect(ran.summary).toContain("The comment was not written");
  expect(sandbox.repository.comments).toEqual([]);
  expect(sandbox.records()).toEqual([]);
}), minute);

test("a fork's run is judged, but leaves no record from which a model could be pushed", () => inSandbox(async (sandbox) => {
  const ran = await sandbox.run({ ...sandbox.pullRequest({ repository: "stranger/penguins" }), token: { contents: "read" } });
  expect(ran.code).toBe(0);
  expect(ran.log.match(/^::warning::.*$/gm)).toEqual([expect.stringContaining("workflows of forks get a token that can only read")]);
  const merged = await sandbox.run(sandbox.squash());
  expect(merged.log).toContain("Evaluated the model in this run");
  expect(merged.outputs["blessed"]).toBe("true");
}), 2 * minute);

test("a mistake in assay.yml fails with its place, in the log, on the check and in the comment", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", (text) => text.replace("seed:", "sed:"));
  sandbox.commit("A typing mistake");
  const ran = await sandbox.run(sandbox.pullRequest());
  expect(ran.code).toBe(1);
  expect(ran.log).toMatch(/::error file=assay\.yml,line=\d+,col=\d+::.*sed/);
  expect(sandbox.repository.checks).toMatchObject([{ conclusion: "failure" }]);
  expect(sandbox.repository.comments[0]?.body).toMatch(/could not finish[\s\S]*did you mean.*seed/i);
}), minute);

test("a cancelled workflow says so on comment and check within seconds", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 500000"));
  sandbox.commit("For ever");
  const job = sandbox.begin(sandbox.pullRequest());
  await waitFor(() => /Transform|StatisticsGen/.test(job.log()));
  job.process.kill("SIGINT");
  const ran = await job.ended;
  // The log is compared too, so that a failure shows it.
  expect([ran.code, sandbox.repository.checks[0]?.conclusion, ran.log]).toEqual([1, "cancelled", expect.not.stringContaining("    at ")]);
  expect(sandbox.repository.comments[0]?.body).toMatch(/Cancelled: penguins/);
}), minute);

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

test("the event pull_request_target is refused with the reason", () => inSandbox(async (sandbox) => {
  const { payload } = sandbox.pullRequest();
  const ran = await sandbox.run({ name: "pull_request_target" as "push", payload });
  expect([ran.code, ran.log]).toEqual([1, expect.stringContaining("use `pull_request`")]);
  expect(readFileSync(join(ran.folder, "assay.yml"), "utf8")).toContain("penguins");
}), minute);

test("permissions of a good job are exactly those of the recommended workflow", () => {
  const workflow = readFileSync(join(import.meta.dirname, "../../examples/workflow.yml"), "utf8");
  for (const [scope, level] of Object.entries(everything)) {
    if (scope !== "issues") expect(workflow).toContain(`${scope.replace("_", "-")}: ${level}`);
  }
});
