import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../src/core/digest.ts";
import { gitStore } from "../../src/metadata/git-store.ts";
import { atMain, land, mergeWays, queue, quickOnMain, rebaseOnMain } from "./merging.ts";
import { Sandbox, type Ran } from "./sandbox.ts";

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
  expect(sandbox.repository.comments[0]?.body).toContain("change the rules in a pull request of their own");
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

/** A pull request with another seed, evaluated. */
async function evaluated(sandbox: Sandbox, more: { readonly repository?: string } = {}): Promise<Ran> {
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 11"));
  sandbox.commit("Another seed");
  const { token, ...event } = sandbox.pullRequest(more);
  const ran = await sandbox.run(more.repository === undefined ? event : { ...event, token: token ?? { contents: "read" } });
  expect([ran.code, ran.outputs["verdict"], ran.log]).toEqual([0, "blessed", expect.any(String)]);
  return ran;
}

test.each(["squash", "rebase", "merge commit"] as const)("merged by %s: the evaluated bytes are pushed, nothing is trained again, even where only what was evaluated may be", (way) => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const pull = await evaluated(sandbox);
  const merged = await sandbox.run({ ...land(sandbox, mergeWays[way](sandbox)), inputs: { "on-mismatch": "fail" } });
  expect([merged.code, merged.log]).toEqual([0, expect.stringMatching(/Pushed the model that run [0-9a-f]{12} of pull request 7 evaluated, without training again/)]);
  expect(merged.outputs["model-digest"]).toBe(pull.outputs["model-digest"]);
  expect(sandbox.repository.releases).toHaveLength(1);
}), minute);

test("a merge queue evaluates its own commit, keeps the pull request's comment, and what it blessed is pushed", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const pull = await evaluated(sandbox);
  const tried = queue(sandbox);
  const ran = await sandbox.run(tried);
  expect([ran.code, ran.outputs["model-digest"]]).toEqual([0, pull.outputs["model-digest"]]);
  const { checks, comments, releases } = sandbox.repository;
  expect(checks.find(({ head_sha }) => head_sha === tried.sha)).toMatchObject({ conclusion: "success" });
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body.replaceAll("\u2060", "")).toContain(ran.outputs["run-id"]);
  expect(releases).toEqual([]);
  const merged = await sandbox.run({ ...land(sandbox, tried.sha), inputs: { "on-mismatch": "fail" } });
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("without training again")]);
}), minute);

test("a base that moved by something else does not matter: the model is promoted", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const pull = await evaluated(sandbox);
  const change = sandbox.git("rev-parse", "HEAD");
  sandbox.git("checkout", "--quiet", "HEAD~1");
  sandbox.edit("README.md", () => "Words.\n");
  land(sandbox, sandbox.commit("Words"));
  sandbox.git("checkout", "--quiet", change);
  rebaseOnMain(sandbox);
  const merged = await sandbox.run({ ...land(sandbox, sandbox.git("rev-parse", "HEAD")), inputs: { "on-mismatch": "fail" } });
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("without training again")]);
  expect(merged.outputs["model-digest"]).toBe(pull.outputs["model-digest"]);
}), minute);

test("a model that was blessed meanwhile is the new champion: metrics are compared again at merge, without training", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const pull = await evaluated(sandbox);
  const champion = await sandbox.run(atMain(sandbox));
  expect(champion.outputs["model-digest"]).not.toBe(pull.outputs["model-digest"]);
  const merged = await sandbox.run({ ...sandbox.squash(), inputs: { "on-mismatch": "fail" } });
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("another model was blessed meanwhile, and it was compared with that one here")]);
  expect(merged.log).toMatch(/Trainer .*reused/i);
  expect(merged.outputs["model-digest"]).toBe(pull.outputs["model-digest"]);
}), minute);

test("a merge of what nobody evaluated is refused before it trains, or evaluated now, as on-mismatch says", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 12"));
  sandbox.commit("Straight to main");
  const event = sandbox.squash();
  const refused = await sandbox.run({ ...event, inputs: { "on-mismatch": "fail" } });
  expect([refused.code, refused.log]).toEqual([1, expect.stringContaining("is not what was evaluated and blessed before the merge")]);
  expect(refused.log).not.toMatch(/Trainer .*step/);
  expect(sandbox.repository.releases).toEqual([]);
  const again = await sandbox.run(event);
  expect([again.code, again.log]).toEqual([0, expect.stringContaining("Evaluated the model in this run")]);
}), minute);

test("what a fork's run evaluated stands for nothing at merge: it is evaluated again, and refused where it may not be", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  await evaluated(sandbox, { repository: "stranger/penguins" });
  expect(sandbox.records()).toEqual([]);
  const event = sandbox.squash();
  const refused = await sandbox.run({ ...event, inputs: { "on-mismatch": "fail" } });
  expect(refused.code).toBe(1);
  const merged = await sandbox.run(event);
  expect([merged.code, merged.log]).toEqual([0, expect.stringContaining("Evaluated the model in this run")]);
}), minute);

test("a changed schema and a changed workflow are told, and warn with what the old schema says", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  sandbox.edit("schema.pbtxt", (text) => text.replace('  value: "Torgersen"\n', ""));
  sandbox.commit("A schema that misses an island");
  sandbox.push("main");
  sandbox.edit("schema.pbtxt", (text) => text.replace('  value: "Dream"\n', '  value: "Dream"\n  value: "Torgersen"\n'));
  sandbox.edit(".github/workflows/assay.yml", (text) => `# Other.\n${text}`);
  sandbox.commit("The island, and more");
  const ran = await sandbox.run(sandbox.pullRequest());
  expect([ran.code, ran.outputs["verdict"]]).toEqual([0, "blessed"]);
  const body = sandbox.repository.comments[0]!.body;
  expect(body).toContain("the schema is not the base's");
  expect(body).toContain("workflow changed");
  expect(body).toMatch(/⚠️ \|[^|\n]*rules of main/);
  expect(sandbox.repository.checks[0]?.title).toContain("rules of the gate changed");
}), minute);

test("started again, a run reuses everything, keeps the one comment and names its attempt", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const first = await evaluated(sandbox);
  const again = await sandbox.run({ ...sandbox.pullRequest(), environment: { GITHUB_RUN_ATTEMPT: "2" } });
  expect([again.code, again.outputs["model-digest"]]).toEqual([0, first.outputs["model-digest"]]);
  expect(again.log).toMatch(/Trainer .*reused/i);
  expect(sandbox.repository.comments).toHaveLength(1);
  expect(sandbox.repository.comments[0]?.body).toContain("/attempts/2");
}), minute);

test("a blessing of an untrusted run is no baseline, even when it lies on the metadata branch and names main's commit", () => inSandbox(async (sandbox) => {
  quickOnMain(sandbox);
  const store = gitStore({ remote: sandbox.repository.git!, directory: join(sandbox.folder, "planting") });
  await store.put([{
    kind: "blessing", pipeline: "penguins", run: "0123456789ab", key: digestOf("key"), candidate: digestOf("candidate"), model: digestOf("model"), blessed: true, trusted: false, time: Date.now(),
    commit: sandbox.git("rev-parse", "HEAD"), tree: sandbox.git("rev-parse", "HEAD^{tree}"),
  }]);
  await store.close();
  await evaluated(sandbox);
  const body = sandbox.repository.comments[0]!.body;
  expect(body).toContain("No baseline to compare with");
  expect(body).not.toContain("0123456789ab");
}), minute);
