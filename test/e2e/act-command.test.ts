import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Acted, runAct as runWorkflow, testWithAct } from "./acting.ts";
import { comment, commandsOn, reply } from "./commenting.ts";
import { type Event, root, Sandbox } from "./sandbox.ts";

/* The example workflows for commands and monitor, run by act. */

function runAct(sandbox: Sandbox, event: Event, workflow = "commands.yml"): Promise<Acted> {
  return runWorkflow(sandbox, event, { workflow: join(root, "examples", workflow) });
}

testWithAct("the example workflow carries out the command of a collaborator, refuses a stranger's, and does not start for talk", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.repository.collaborators.set("ada", "admin");
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  const head = sandbox.commit("Untrained");
  await sandbox.run(sandbox.pullRequest());
  const order = comment(sandbox, '/assay bless --force "for the demo"');
  const done = await runAct(sandbox, order);
  expect([done.code, reply(sandbox, order.id).reactions, done.log]).toEqual([0, ["+1"], expect.stringContaining("Job succeeded")]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "bless", actor: "ada", reason: "for the demo", commit: head }]);
  const stranger = comment(sandbox, '/assay bless --force "for me"', { by: "mallory" });
  const refused = await runAct(sandbox, stranger);
  expect([refused.code, reply(sandbox, stranger.id)]).toEqual([0, { reactions: ["-1"], answer: undefined }]);
  const talk = await runAct(sandbox, comment(sandbox, "What does `/assay retrain` do?"));
  expect([talk.code, talk.log]).toEqual([0, expect.not.stringContaining("The comment is no command")]);
  expect(sandbox.server.complaints).toEqual([]);
}, 180_000);

testWithAct("the example workflow of the monitor opens one issue when what is served has drifted", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => `${text.replace("at-least: 0.9, not-below-baseline-by: 0.05", "at-least: 0").replace(/steps: \d+/, "steps: 1")}\nmonitor:\n  examples: { csv: served/*.csv }\n`);
  mkdirSync(join(sandbox.clone, "served"));
  writeFileSync(join(sandbox.clone, "served/today.csv"), readFileSync(join(sandbox.clone, "data/penguins.csv"), "utf8").split("\n").slice(0, 150).join("\n"));
  sandbox.commit("Served");
  const pushed = sandbox.squash();
  await sandbox.run(pushed);
  const sha = (pushed.payload as { readonly after: string }).after;
  const watched = await runAct(sandbox, { name: "schedule", payload: { schedule: "17 5 * * *" }, sha, token: { contents: "write", issues: "write", actions: "write" } }, "monitor.yml");
  expect([watched.code, watched.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
  expect(sandbox.repository.issues).toMatchObject([{ state: "open", body: expect.stringContaining("bill_length_mm") }]);
  expect(sandbox.server.complaints).toEqual([]);
}, 180_000);
