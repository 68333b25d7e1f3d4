import { createHash } from "node:crypto";
import { Sandbox } from "./sandbox.ts";
import { forkRunEnded } from "./tiny-sandbox.ts";

const stranger = "stranger/penguins";

test("a fork's run leaves strict JSON, and stage two reports it on the pull request that the API names, as a stranger's word", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  const sha = sandbox.commit("Of a fork");
  const one = await sandbox.run({ ...sandbox.pullRequest({ repository: stranger }), token: { contents: "read" } });
  expect([one.code, sandbox.repository.comments, sandbox.repository.checks]).toEqual([1, [], []]);
  const two = await sandbox.run(forkRunEnded(sandbox, sha));
  expect([two.code, two.log]).toEqual([0, expect.stringContaining("Reported on pull request 7.")]);
  expect(sandbox.repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining("Reported by the fork's run: Blocked: penguins")]);
  expect(sandbox.repository.checks).toMatchObject([{ name: "Assay / penguins (reported by a fork)", head_sha: sha, conclusion: "failure" }]);
  expect(two.outputs).toEqual({});

  for (const [more, told] of [[{ path: ".github/workflows/evil.yml" }, "another workflow's file"], [{ repository: { full_name: "evil/x" } }, "another repository"]] as const) {
    const refused = await sandbox.run(forkRunEnded(sandbox, sha, more));
    expect([refused.code, refused.log]).toEqual([1, expect.stringContaining(told)]);
  }
  const moved = await sandbox.run(forkRunEnded(sandbox, "a".repeat(40)));
  expect(moved.log).toContain("No open pull request has this commit as its head");
  const unable = await sandbox.run({ ...forkRunEnded(sandbox, sha), token: { pull_requests: "write", checks: "write" } });
  expect([unable.code, unable.log]).toEqual([1, expect.stringContaining("the token lacks actions: read")]);
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);

test("a poisoned report is refused whole, and nothing of it is written; a check that a lost job left open is closed", async () => {
  await using sandbox = await new Sandbox().start();
  const sha = sandbox.commit("Of a fork");
  sandbox.pullRequest({ repository: stranger });
  const bytes = Buffer.from("<html>::set-output name=x::y");
  sandbox.server.artifacts.artifacts.push({ id: 7000, name: "assay-report-penguins-500-1", run: "500", job: "job", created: Date.now(), size: bytes.length, digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`, mime: "application/zip", bytes, final: true, expired: false });
  const refused = await sandbox.run(forkRunEnded(sandbox, sha));
  expect([refused.code, refused.log]).toEqual([1, expect.stringContaining("The report of the fork's run was refused: the file is not a zip archive.")]);
  expect([refused.log.includes("set-output"), sandbox.repository.comments, sandbox.repository.checks, refused.outputs]).toEqual([false, [], [], {}]);

  sandbox.server.artifacts.artifacts[0]!.size = 2 ** 30;
  expect((await sandbox.run(forkRunEnded(sandbox, sha))).log).toContain("it takes 1073741824 bytes");
  sandbox.repository.checks.push({ id: 1, name: "Assay / penguins", head_sha: sha, annotations: [], status: "in_progress", conclusion: null, title: null, summary: null, text: null, details_url: null, external_id: "assay:500:1" });
  const own = await sandbox.run(forkRunEnded(sandbox, sha, { head_repository: { full_name: "octo/penguins" } }));
  expect([own.code, sandbox.repository.checks[0]?.conclusion]).toEqual([0, "cancelled"]);
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);
