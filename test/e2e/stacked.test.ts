import type { Pull } from "../contract-server/state.ts";
import { land } from "./merging.ts";
import type { Event, Sandbox } from "./sandbox.ts";
import { tinySandbox } from "./tiny-sandbox.ts";

/* A pull request on top of another one, and commits that arrive while a run is under way. */

function pullRequest(sandbox: Sandbox, { number, branch, base }: { readonly number: number; readonly branch: string; readonly base: string }): Event {
  sandbox.push(branch);
  const sha = sandbox.git("rev-parse", "HEAD");
  const baseSha = sandbox.git("ls-remote", "origin", `refs/heads/${base}`).split(/\s/)[0]!;
  let pull = sandbox.repository.pulls.find((each) => each.number === number);
  if (!pull) sandbox.repository.pulls.push(pull = { number, title: "A change", state: "open", merged: false, head: { ref: branch, sha, repo: "octo/penguins" }, base: { ref: base, sha: baseSha } } satisfies Pull);
  Object.assign(pull.head, { sha });
  Object.assign(pull.base, { ref: base, sha: baseSha });
  const repository = { full_name: "octo/penguins", name: "penguins", owner: { login: "octo" }, default_branch: "main", private: false };
  return { name: "pull_request", sha, payload: { action: "synchronize", number, repository, pull_request: { number, head: { sha, ref: branch, repo: { full_name: "octo/penguins" } }, base: { sha: baseSha, ref: base, repo: { full_name: "octo/penguins" } } } } };
}

const commentOn = (sandbox: Sandbox, number: number): string => sandbox.repository.comments.find(({ issue }) => issue === number)?.body.replaceAll("\u2060", "") ?? "";

test("a pull request on another one's branch is compared with that one's model; when that is merged and it is for main, with main's", async () => {
  await using sandbox = await tinySandbox();
  const onMain = await sandbox.run(land(sandbox, sandbox.git("rev-parse", "HEAD")));
  sandbox.edit("model.txt", () => "52\n");
  sandbox.commit("The first change");
  const lower = await sandbox.run(pullRequest(sandbox, { number: 7, branch: "first", base: "main" }));
  expect([lower.code, commentOn(sandbox, 7)]).toEqual([0, expect.stringContaining(`Against run \`${onMain.outputs["run-id"]}\``)]);

  sandbox.edit("model.txt", () => "51\n");
  sandbox.commit("The second change, on top");
  const upper = await sandbox.run(pullRequest(sandbox, { number: 8, branch: "second", base: "first" }));
  expect([upper.code, commentOn(sandbox, 8)]).toEqual([0, expect.stringContaining(`Against run \`${lower.outputs["run-id"]}\``)]);
  expect(commentOn(sandbox, 7)).not.toContain(upper.outputs["run-id"]);

  const first = sandbox.git("rev-parse", "HEAD~1");
  const merged = await sandbox.run(land(sandbox, sandbox.git("commit-tree", `${first}^{tree}`, "-p", "origin/main", "-m", "The first change (#7)")));
  expect([merged.code, merged.outputs["model-digest"], merged.log]).toEqual([0, lower.outputs["model-digest"], expect.stringContaining("without training again")]);

  const again = await sandbox.run(pullRequest(sandbox, { number: 8, branch: "second", base: "main" }));
  expect([again.code, again.outputs["model-digest"]]).toEqual([0, upper.outputs["model-digest"]]);
  expect(commentOn(sandbox, 8)).toMatch(new RegExp(`Against run \`(${merged.outputs["run-id"]}|${lower.outputs["run-id"]})\``));
  const both = await sandbox.run(land(sandbox, sandbox.git("commit-tree", "HEAD^{tree}", "-p", "origin/main", "-m", "The second change (#8)")));
  expect([both.code, both.outputs["model-digest"], both.log]).toEqual([0, upper.outputs["model-digest"], expect.stringContaining("without training again")]);
  expect(sandbox.repository.releases.filter(({ draft }) => !draft)).toHaveLength(3);
  expect(sandbox.server.complaints).toEqual([]);
}, 90_000);

test("a commit pushed while a run is under way takes the comment; the older run ends its own check and leaves the comment", async () => {
  await using sandbox = await tinySandbox({ "train.sh": 'sleep 2; cp model.txt "$ASSAY_OUTPUT/model.txt"\n' });
  sandbox.edit("model.txt", () => "52\n");
  const old = sandbox.commit("Slow");
  const slow = sandbox.begin(pullRequest(sandbox, { number: 7, branch: "change", base: "main" }));
  while (!slow.log().includes("StatisticsGen")) await new Promise((soon) => setTimeout(soon, 20));
  sandbox.edit("train.sh", () => 'cp model.txt "$ASSAY_OUTPUT/model.txt"\n');
  const head = sandbox.commit("Quick");
  const quick = await sandbox.run(pullRequest(sandbox, { number: 7, branch: "change", base: "main" }));
  const stale = await slow.ended;
  expect([quick.code, stale.code]).toEqual([0, 0]);
  expect(stale.log).toContain("the comment is left to the run of what is there now");
  expect(sandbox.repository.comments).toHaveLength(1);
  expect(commentOn(sandbox, 7)).toContain(head.slice(0, 7));
  expect(sandbox.repository.checks.map(({ head_sha: sha, status, conclusion }) => [sha, status, conclusion]).sort()).toEqual([[head, "completed", "success"], [old, "completed", "success"]].sort());
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);
