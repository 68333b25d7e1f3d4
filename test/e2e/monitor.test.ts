import { mkdirSync, writeFileSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { commandsOn } from "./commenting.ts";
import { everything, Sandbox, type Event } from "./sandbox.ts";

const minute = 60_000;
const token = { ...everything, actions: "write" } as const;
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u2060", "");

/** A repository with a model on main, and a monitor that looks at served/. */
async function served(): Promise<Sandbox> {
  const sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => `${text.replace("at-least: 0.9, not-below-baseline-by: 0.05", "at-least: 0").replace(/steps: \d+/, "steps: 1")}\nmonitor:\n  examples: { csv: served/*.csv }\n  retrain: assay.yml\n`);
  serve(sandbox, "all");
  const pushed = await sandbox.run(sandbox.squash());
  expect([pushed.code, pushed.outputs["blessed"]]).toEqual([0, "true"]);
  sandbox.git("fetch", "--quiet", "origin", "main");
  sandbox.git("reset", "--quiet", "--hard", "FETCH_HEAD");
  return sandbox;
}

/** What is served, without its label: as in training, or of the first penguins alone. */
function serve(sandbox: Sandbox, which: "all" | "first"): void {
  const lines = readFileSync(join(sandbox.clone, "data/penguins.csv"), "utf8").trim().split("\n").map((line) => line.split(",").slice(1).join(","));
  mkdirSync(join(sandbox.clone, "served"), { recursive: true });
  writeFileSync(join(sandbox.clone, "served/today.csv"), `${(which === "all" ? lines : lines.slice(0, 150)).join("\n")}\n`);
  sandbox.commit(`Served: ${which}`);
}

/** The data of the day lie on main; the schedule comes. */
function tick(sandbox: Sandbox, which: "all" | "first", more: Partial<Event> = {}): Event {
  serve(sandbox, which);
  sandbox.push("main");
  const sha = execFileSync("git", ["-C", sandbox.repository.git!, "rev-parse", "refs/heads/main"], { encoding: "utf8" }).trim();
  return { name: "schedule", payload: { schedule: "17 5 * * *" }, sha, token, inputs: { mode: "monitor" }, ...more };
}

test("while served data do not fit, one issue says so and training is started once; when they fit again it is closed", async () => {
  await using sandbox = await served();
  const { repository: { issues, dispatches } } = sandbox;
  const fine = await sandbox.run(tick(sandbox, "all"));
  expect([fine.code, issues, fine.log]).toEqual([0, [], expect.stringContaining("The data of penguins fit its model.")]);

  issues.push({ number: 3, login: "mallory", type: "User", title: "planted", body: "<!-- assay:monitor penguins -->\nmine", state: "open", reason: null });
  const drifted = await sandbox.run(tick(sandbox, "first"));
  expect([drifted.code, issues.length, drifted.log]).toEqual([0, 2, expect.stringContaining("no longer fit its model")]);
  const issue = issues[1]!;
  expect(issue).toMatchObject({ state: "open", title: "Assay: the data of penguins no longer fit its model", login: "github-actions[bot]" });
  expect(plain(issue.body)).toMatch(/^<!-- assay:monitor penguins -->\n\n### ⚠️ \d+ findings in the data of penguins[\s\S]*`bill_length_mm` \| The distribution moved[\s\S]*Training is started: assay.yml on main\.[\s\S]*\/assay retrain/);
  expect(issues[0]?.body).toBe("<!-- assay:monitor penguins -->\nmine");
  expect(dispatches).toEqual([{ workflow: "assay.yml", ref: "main" }]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "retrain", actor: "monitor", pipeline: "penguins", data: expect.stringMatching(/^sha256:/) }]);

  await sandbox.run(tick(sandbox, "first"));
  expect([issues.length, dispatches.length, plain(issue.body)]).toEqual([2, 1, expect.stringContaining("for these data already")]);

  await sandbox.run(tick(sandbox, "all"));
  expect([issue.state, issue.reason, plain(issue.body)]).toEqual(["closed", "completed", expect.stringContaining("### ✅ Quiet again")]);
  await sandbox.run(tick(sandbox, "first"));
  expect([issues.length, issue.state, issue.reason]).toEqual([2, "open", "reopened"]);
  expect(sandbox.server.complaints).toEqual([]);
}, 3 * minute);

test("without issues: write the job fails and says what is missing; without a configuration it says how to write one", async () => {
  await using sandbox = await served();
  const silent = await sandbox.run(tick(sandbox, "first", { token: { contents: "write", actions: "read" } }));
  expect([silent.code, silent.log]).toEqual([1, expect.stringMatching(/The issue was not written: the token lacks issues: write/)]);
  expect(silent.summary).toContain("findings in the data of penguins");
  sandbox.edit("assay.yml", (text) => text.replace(/\nmonitor:[\s\S]*$/, "\n"));
  const bare = await sandbox.run(tick(sandbox, "all"));
  expect([bare.code, bare.log]).toEqual([1, expect.stringContaining("does not say what to watch")]);
  expect(sandbox.server.complaints).toEqual([]);
}, 2 * minute);
