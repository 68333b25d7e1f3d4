import { comment, commanding, commandsOn, recordsOn, reply } from "./commenting.ts";
import { Sandbox } from "./sandbox.ts";

/** A test on a fresh repository; it ends by expecting that no request and no answer broke GitHub's description. */
async function inSandbox(test: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  await using sandbox = await new Sandbox().start();
  sandbox.repository.collaborators.set("ada", "admin").set("grace", "write").set("reader", "read");
  await test(sandbox);
  expect(sandbox.server.complaints).toEqual([]);
}

const minute = 60_000;
const untrained = (text: string): string => text.replace(/steps: \d+/, "steps: 1");
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u2060", "");

test("/assay bless --force: recorded with who and why, shown on comment and check, and at merge exactly these bytes are pushed", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  const head = sandbox.commit("Untrained");
  const blocked = await sandbox.run(sandbox.pullRequest());
  expect([blocked.code, blocked.outputs["verdict"]]).toEqual([1, "not-blessed"]);
  const model = blocked.outputs["model-digest"];

  const order = comment(sandbox, '/assay bless --force "The demo needs *any* model, see @everyone"\nThank you.', { by: "grace" });
  const job = await sandbox.run(order);
  const { reactions, answer } = reply(sandbox, order.id);
  expect([job.code, reactions, job.log]).toEqual([0, ["+1"], expect.stringContaining("BY FORCE")]);
  expect(plain(answer)).toMatch(/✅ `\/assay bless --force .*` by \*\*grace\*\*[\s\S]*The model [\s\S]*is blessed BY FORCE, these bytes under these rules alone; the gate had said: accuracy: 0\.\d+, must be [\s\S]*run 500 of the workflow is started again[\s\S]*> The demo needs \\\*any\\\* model/);
  expect(answer?.replace(/`[^`]*`/g, "")).not.toMatch(/@everyone/);
  expect(sandbox.repository.dispatches).toEqual([{ rerun: 500 }]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "bless", actor: "grace", reason: "The demo needs *any* model, see @everyone", commit: head, pullRequest: 7, comment: order.id, model, pipeline: "penguins" }]);
  expect(recordsOn(sandbox, "blessing").filter(({ forced }) => forced)).toMatchObject([{ blessed: true, model, commit: head, forced: { actor: "grace" } }]);

  const again = await sandbox.run(order);
  expect(plain(reply(sandbox, order.id).answer)).toContain("This comment was carried out already");
  expect([again.code, commandsOn(sandbox).length]).toEqual([0, 1]);

  const shown = await sandbox.run(sandbox.pullRequest());
  expect([shown.code, shown.outputs["blessed"], shown.outputs["model-digest"]]).toEqual([0, "true", model]);
  expect(plain(sandbox.repository.comments[0]?.body)).toMatch(/### ⚠️ Ready to promote by force: penguins \(prod\)\n\nblessed by force by grace: "The demo needs \\\*any\\\* model, see @everyone", although accuracy: 0\.\d+, must be/);
  expect(plain(shown.summary)).toMatch(/Lineage[\s\S]*\*\*Blessed by force\*\* by grace on[\s\S]*```mermaid[\s\S]*by grace/);
  expect(sandbox.repository.checks.at(-1)).toMatchObject({ conclusion: "success", title: expect.stringContaining("by force") });

  for (const [login, commit, state] of [["grace", head, "APPROVED"], ["old", "0".repeat(40), "APPROVED"], ["picky", head, "CHANGES_REQUESTED"]] as const) sandbox.repository.approvals.push({ pull: 7, login, commit, state });
  const merged = await sandbox.run(sandbox.squash());
  expect([merged.code, merged.outputs["model-digest"]]).toEqual([0, model]);
  expect(merged.log).toMatch(/Pushed the model that run [0-9a-f]{12} of pull request 7 evaluated, without training again/);
  expect(merged.summary).toContain("by force");
  expect(sandbox.repository.releases).toMatchObject([{ draft: false }]);
  const notes = plain(sandbox.repository.releases[0]?.body ?? undefined);
  expect(notes).toMatch(/the first release\.\n\n> \[!WARNING\]\n> \*\*Blessed by force\*\* by grace: The demo needs \\\*any\\\* model/);
  expect(notes).toMatch(/### Metrics[\s\S]*\| `accuracy` \| 0\.\d+ \\\[0\.\d+, 0\.\d+\\\] \|[\s\S]*### Slices[\s\S]*### Data\n\ntrain 204 rows · eval 140 rows · 1 file[\s\S]*pull request #7 · [\s\S]* approved by grace\n/);

  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 12"));
  sandbox.commit("Another model");
  const other = await sandbox.run(sandbox.pullRequest());
  expect([other.code, other.outputs["verdict"]]).toEqual([1, "not-blessed"]);
}), 3 * minute);

test("/assay retrain starts the run of the head again, and only that run trains anew", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  const head = sandbox.commit("Untrained");
  await sandbox.run(sandbox.pullRequest());
  const order = comment(sandbox, `/assay retrain @${head.slice(0, 7)} "the data behind the database moved"`, { after: -1000 });
  await sandbox.run(order);
  expect(reply(sandbox, order.id).reactions).toEqual(["+1"]);
  expect(sandbox.repository.dispatches).toEqual([{ rerun: 500 }]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "retrain", commit: head, reason: "the data behind the database moved" }]);
  const trained = await sandbox.run(sandbox.pullRequest());
  expect(trained.log).toMatch(/StatisticsGen .*reused/i);
  expect(trained.log).not.toMatch(/Trainer .*reused/i);
  const later = await sandbox.run(sandbox.pullRequest());
  expect(later.log).toMatch(/Trainer .*reused/i);
}), 2 * minute);

test("/assay retrain on an issue starts the workflow of the default branch, which trains anew", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", (text) => untrained(text).replace("at-least: 0.9", "at-least: 0"));
  sandbox.commit("Easily pleased");
  const pushed = await sandbox.run(sandbox.squash());
  expect([pushed.code, sandbox.repository.releases.length]).toEqual([0, 1]);
  const order = comment(sandbox, "/assay retrain", { on: "issue" });
  await sandbox.run(order);
  expect([reply(sandbox, order.id).reactions, sandbox.repository.dispatches]).toEqual([["+1"], [{ workflow: "assay.yml", ref: "main" }]]);
  const { commit } = commandsOn(sandbox)[0]!;
  const trained = await sandbox.run({ name: "workflow_dispatch", payload: { repository: { full_name: "octo/penguins", default_branch: "main" } }, sha: commit! });
  expect([trained.code, sandbox.repository.releases.length]).toEqual([0, 1]); // the same seed makes the same bytes, and they are served already
  expect(trained.log).not.toMatch(/Trainer .*reused/i);
  for (const [workflow, sentence] of [["nothing.yml", /nothing\.yml on main is not there/], ["other.yml", /other\.yml cannot be started by itself/]] as const) {
    const away = comment(sandbox, "/assay retrain", { on: "issue" });
    sandbox.git("fetch", "--quiet", "origin", "main");
    sandbox.git("reset", "--quiet", "--hard", "FETCH_HEAD");
    sandbox.edit(".github/workflows/other.yml", () => "on: push\n");
    sandbox.commit("Another workflow");
    sandbox.push("main");
    await sandbox.run({ ...away, sha: sandbox.git("rev-parse", "HEAD"), inputs: { mode: "command", workflow } });
    expect(plain(reply(sandbox, away.id).answer)).toMatch(sentence);
  }
}), 2 * minute);

test.each([
  ["somebody who may only read", "/assay retrain", { by: "reader" }, undefined],
  ["a stranger", "/assay retrain", { by: "mallory" }, undefined],
  ["an account that took over the login of a collaborator", "/assay retrain", { authorId: 666 }, undefined],
  ["a commit that is not the head", "/assay retrain @0123456789", {}, /The head of feature is [0-9a-f]{7}, not 0123456/],
  ["a head that moved after the comment was written", '/assay bless --force "it is fine"', { after: -100 }, /moved to [0-9a-f]{7} after the comment was written/],
  ["a comment that somebody else changed", "/assay retrain", { sender: "mallory" }, /Only a new comment is a command/],
  ["a word that is no command", "/assay explode", {}, /Unknown command "explode"/],
  ["a head that no run has judged", '/assay bless --force "please"', {}, /No run of Assay is known at/],
  ["a rollback where nothing was pushed", "/assay rollback", {}, /Nothing of penguins was pushed yet/],
] as const)("refused: %s", (_, body, by, sentence) => inSandbox(async (sandbox) => {
  sandbox.commit("A change");
  sandbox.pullRequest();
  const order = comment(sandbox, body, by);
  const job = await sandbox.run(order);
  const { reactions, answer } = reply(sandbox, order.id);
  expect([job.code, reactions, job.log]).toEqual([0, ["-1"], expect.not.stringContaining("fault of Assay")]);
  if (sentence === undefined) expect(answer).toBeUndefined();
  else expect(plain(answer)).toMatch(sentence);
  expect([sandbox.records(), sandbox.repository.dispatches]).toEqual([[], []]);
}), minute);

test("a model of a fork is never blessed by force, even by its commit; a command on a fork names its commit; it has no records to train again by", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  const head = sandbox.commit("Untrained");
  await sandbox.run({ ...sandbox.pullRequest({ repository: "stranger/penguins" }), token: { contents: "read" } });
  for (const [body, sentence] of [
    ['/assay bless --force "trust me"', /On a pull request of a fork a command names its commit/],
    [`/assay retrain @${head}`, /is the head of a fork, whose runs leave no records here to command over[^]*start its run again on its page/],
    [`/assay bless --force "trust me" @${head}`, /A model made by code of a fork is never blessed by force/],
  ] as const) {
    const order = comment(sandbox, body);
    await sandbox.run(order);
    expect(plain(reply(sandbox, order.id).answer)).toMatch(sentence);
  }
  expect([sandbox.records(), sandbox.repository.dispatches]).toEqual([[], []]);
}), minute);

test("talk among people, edited comments and comments without a command ask GitHub nothing", () => inSandbox(async (sandbox) => {
  sandbox.commit("A change");
  sandbox.pullRequest();
  for (const order of [comment(sandbox, "Should we /assay retrain?"), comment(sandbox, "/assay retrain", { action: "edited" })]) {
    const job = await sandbox.run(order);
    expect([job.code, job.log]).toEqual([0, expect.stringContaining("The comment is no command.")]);
  }
  expect(sandbox.server.requests).toEqual([]);
}), minute);

test("without actions: write the command is recorded, and the answer says what to do by hand; without contents: write it is refused", () => inSandbox(async (sandbox) => {
  sandbox.edit("assay.yml", untrained);
  const head = sandbox.commit("Untrained");
  await sandbox.run(sandbox.pullRequest());
  const refused = comment(sandbox, `/assay retrain @${head}`);
  await sandbox.run({ ...refused, token: { ...commanding, contents: "read" } });
  expect(plain(reply(sandbox, refused.id).answer)).toMatch(/could not be recorded, so it was not carried out: the token lacks contents: write/);
  expect(commandsOn(sandbox)).toEqual([]);
  const order = comment(sandbox, `/assay retrain @${head}`);
  await sandbox.run({ ...order, token: { ...commanding, actions: "read" } });
  expect(plain(reply(sandbox, order.id).answer)).toMatch(/lacks actions: write/);
  expect(commandsOn(sandbox)).toHaveLength(1);
}), minute);
