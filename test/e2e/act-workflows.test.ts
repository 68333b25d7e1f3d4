import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { sigstoreServer, type SigstoreServer } from "../attest/sigstore-server.ts";
import type { Scope, Token } from "../contract-server/state.ts";
import { type Acted, runAct, testWithAct } from "./acting.ts";
import { comment, commandsOn, reply } from "./commenting.ts";
import { queue } from "./merging.ts";
import { type Event, node24, root, type Sandbox } from "./sandbox.ts";
import { forkRunEnded, tinySandbox } from "./tiny-sandbox.ts";

/*
 * The callers in examples/workflows, run by act; each job comes from OWNER/assay/.github/workflows/…@v1, which act takes from this
 * checkout. act grants whatever the token may, so the token may exactly what the caller's `permissions` say.
 */

/** A token as GitHub gives it to the job of a caller; of a fork's pull request every `write` becomes `read`. */
function granted(workflow: string, fork = false): Token["permissions"] {
  const { jobs } = parse(readFileSync(join(root, "examples/workflows", workflow), "utf8")) as { readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, "read" | "write">> }>> };
  const scopes = Object.entries(Object.values(jobs)[0]!.permissions).filter(([scope]) => scope !== "id-token");
  return Object.fromEntries(scopes.map(([scope, level]) => [scope.replace("-", "_") as Scope, fork ? "read" : level]));
}

function called(sandbox: Sandbox, event: Event, workflow: string, fork = false): Promise<Acted> {
  return runAct(sandbox, { ...event, token: granted(workflow, fork) }, { workflow: `.github/workflows/${workflow}` });
}

/** Who signs what assay-push.yml pushed, as the certificate says. */
const signer = "OWNER/assay/.github/workflows/assay-push.yml";

function shaOf({ payload }: Event): string {
  return (payload as { readonly after: string }).after;
}

function rootOf({ folder }: Sandbox, { publicRoot }: SigstoreServer): string {
  const file = join(folder, "root.json");
  writeFileSync(file, JSON.stringify(publicRoot));
  return file;
}

/** What `assay verify` says of the newest release to somebody who has downloaded it. */
function verified({ folder, repository }: Sandbox, more: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const { assets } = repository.releases.at(-1)!;
  for (const { name, bytes } of assets) writeFileSync(join(folder, name), bytes);
  return spawnSync(node24, [join(root, "dist/cli.js"), "verify", assets[0]!.name, "--repo", "octo/penguins", ...more], { cwd: folder, encoding: "utf8" });
}

const succeeded = [0, expect.stringContaining("Job succeeded")];
const minute = 60_000;

testWithAct("assay.yml reviews a pull request and what the merge queue makes of it; assay-push.yml pushes the bytes that were evaluated, signed", async () => {
  await using sandbox = await tinySandbox();
  const { comments, checks, releases } = sandbox.repository;
  sandbox.edit("model.txt", () => "52\n");
  const head = sandbox.commit("Another cut");
  const opened = await called(sandbox, sandbox.pullRequest(), "assay.yml");
  expect([opened.code, opened.log]).toEqual(succeeded);
  expect(comments).toMatchObject([{ issue: 7, login: "github-actions[bot]", body: expect.stringContaining("Ready to promote: tiny") }]);
  expect(checks).toMatchObject([{ name: "Assay / tiny", head_sha: head, status: "completed", conclusion: "success" }]);
  expect(releases).toEqual([]);

  const tried = queue(sandbox);
  const queued = await called(sandbox, tried, "assay.yml");
  expect([queued.code, queued.log]).toEqual(succeeded);
  expect([comments.length, checks.at(-1)]).toEqual([1, expect.objectContaining({ head_sha: tried.sha, conclusion: "success" })]);

  await using sigstore = await sigstoreServer();
  const event = sandbox.squash();
  sigstore.claims = { sha: shaOf(event), workflow: "octo/penguins/.github/workflows/assay-push.yml@refs/heads/main", signer: `${signer}@refs/tags/v1` };
  const pushed = await called(sandbox, { ...event, environment: sigstore.environment }, "assay-push.yml");
  expect([pushed.code, pushed.log]).toEqual([0, expect.stringMatching(/Pushed the model that run [0-9a-f]{12} of pull request 7 evaluated, without training again/)]);
  const digest = (log: string): string | undefined => /model-digest=(sha256:[0-9a-f]{64})/.exec(log)?.[1];
  expect([digest(opened.log), digest(pushed.log)]).toEqual([expect.any(String), digest(opened.log)]);
  expect(pushed.log).toContain("Signed what was pushed: 2 attestations");
  expect(pushed.log).not.toContain("::warning::");
  const verify = (...more: readonly string[]) => verified(sandbox, ["--trusted-root", rootOf(sandbox, sigstore), ...more]);
  expect(verify("--signer-workflow", signer)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Verified .*: PASSED/) });
  expect(verify()).toMatchObject({ status: 1, stdout: expect.stringContaining("name it with --signer-workflow") });
  expect(releases).toMatchObject([{ draft: false, tag_name: expect.stringMatching(/^tiny-v\d+$/) }]);
  expect(sandbox.server.complaints).toEqual([]);
}, minute);

testWithAct("a blocked model fails assay.yml; by a collaborator's word assay-command.yml blesses it by force, assay-push.yml pushes it, and trains again when told to", async () => {
  await using sandbox = await tinySandbox();
  const { collaborators, checks, dispatches, releases } = sandbox.repository;
  collaborators.set("ada", "write");
  sandbox.edit("model.txt", () => "-1\n");
  const head = sandbox.commit("Answers yes to everything");
  const opened = await called(sandbox, sandbox.pullRequest(), "assay.yml");
  expect([opened.code, checks.map(({ conclusion }) => conclusion)]).toEqual([1, ["failure"]]);

  const order = comment(sandbox, '/assay bless --force "for the demo"');
  const done = await called(sandbox, order, "assay-command.yml");
  expect([done.code, reply(sandbox, order.id).reactions, done.log]).toEqual([0, ["+1"], expect.stringContaining("Job succeeded")]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "bless", actor: "ada", commit: head }]);
  expect(dispatches).toEqual([{ rerun: 500 }]);
  const talk = await called(sandbox, comment(sandbox, "What does `/assay retrain` do?"), "assay-command.yml");
  expect([talk.code, talk.log]).toEqual([0, expect.not.stringContaining("OWNER/assay")]);

  const pushed = await called(sandbox, sandbox.squash(), "assay-push.yml");
  expect([pushed.code, pushed.log, releases.length]).toEqual([...succeeded, 1]);
  expect((await called(sandbox, comment(sandbox, "/assay retrain", { on: "issue" }), "assay-command.yml")).code).toBe(0);
  expect(dispatches.slice(1)).toEqual([{ workflow: "assay-push.yml", ref: "main" }]);
  expect(sandbox.server.complaints).toEqual([]);
}, minute);

testWithAct("a fork's pull request: assay.yml computes with a token that reads, assay-report.yml tells it on the right pull request, checks out nothing", async () => {
  await using sandbox = await tinySandbox();
  const { comments, checks, pulls } = sandbox.repository;
  const stranger = "stranger/penguins";
  sandbox.edit("model.txt", () => "52\n");
  const head = sandbox.commit("Of a fork");
  const event = sandbox.pullRequest({ repository: stranger });
  pulls.unshift({ ...pulls[0]!, number: 6, head: { ref: "feature", sha: sandbox.git("rev-parse", "HEAD~1"), repo: stranger } });
  const one = await called(sandbox, event, "assay.yml", true);
  expect([one.code, one.log]).toEqual(succeeded);
  expect([comments, checks, sandbox.records()]).toEqual([[], [], []]);
  expect(sandbox.server.artifacts.artifacts.map(({ name }) => name)).toContain("assay-report-tiny-500-1");

  const two = await called(sandbox, forkRunEnded(sandbox, head), "assay-report.yml");
  expect([two.code, two.log]).toEqual(succeeded);
  expect(two.log).not.toContain("actions/checkout");
  expect(comments).toMatchObject([{ issue: 7, body: expect.stringContaining("Reported by the fork's run: ") }]);
  expect(checks).toMatchObject([{ name: "Assay / tiny (reported by a fork)", head_sha: head, status: "completed", conclusion: "neutral" }]);

  const ofPush = await called(sandbox, forkRunEnded(sandbox, head, { event: "push" }), "assay-report.yml");
  expect([ofPush.code, ofPush.log]).toEqual([0, expect.not.stringContaining("Run Main OWNER/assay@v1")]);
  expect([comments.length, checks.length]).toEqual([1, 1]);
  expect(sandbox.server.complaints).toEqual([]);
}, minute);

testWithAct("assay-monitor.yml opens one issue when what is served has drifted, records it, and starts training once", async () => {
  await using sandbox = await tinySandbox();
  const { issues, dispatches } = sandbox.repository;
  sandbox.edit("assay.yml", (text) => `${text}monitor:\n  examples: { csv: served.csv }\n  retrain: assay-push.yml\n`);
  writeFileSync(join(sandbox.clone, "served.csv"), `height,name\n${Array.from({ length: 20 }, (_, row) => `${row * 5},of another land`).join("\n")}\n`);
  sandbox.commit("Served");
  const event = sandbox.squash();
  expect((await called(sandbox, event, "assay-push.yml")).code).toBe(0);
  const schedule: Event = { name: "schedule", payload: { schedule: "17 4 * * *" }, sha: shaOf(event) };
  for (const attempt of [1, 2]) {
    const watched = await called(sandbox, schedule, "assay-monitor.yml");
    expect([attempt, watched.code, watched.log]).toEqual([attempt, ...succeeded]);
    expect(watched.log).not.toContain("the token lacks");
  }
  expect(issues).toMatchObject([{ state: "open", body: expect.stringContaining("another land") }]);
  expect(dispatches).toEqual([{ workflow: "assay-push.yml", ref: "main" }]);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "retrain", actor: "monitor", pipeline: "tiny" }]);
  expect(sandbox.server.complaints).toEqual([]);
}, minute);
