import { type Event, Sandbox } from "./sandbox.ts";

const stranger = "stranger/penguins";

function workflowRun(sandbox: Sandbox, sha: string, more: Readonly<Record<string, unknown>> = {}): Event {
  return { name: "workflow_run", sha: sandbox.git("rev-parse", "origin/main"), inputs: { mode: "report" }, payload: {
    action: "completed", repository: { full_name: "octo/penguins" },
    workflow_run: { id: 500, run_attempt: 1, event: "pull_request", path: ".github/workflows/assay.yml", head_sha: sha, head_branch: "feature", head_repository: { full_name: stranger }, repository: { full_name: "octo/penguins" }, ...more },
  } };
}

test("a fork's run leaves strict JSON, and stage two reports it on the pull request that the API names, as a stranger's word", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  const sha = sandbox.commit("Of a fork");
  const one = await sandbox.run({ ...sandbox.pullRequest({ repository: stranger }), token: { contents: "read" } });
  expect([one.code, sandbox.repository.comments, sandbox.repository.checks]).toEqual([1, [], []]);
  const two = await sandbox.run(workflowRun(sandbox, sha));
  expect([two.code, two.log]).toEqual([0, expect.stringContaining("Reported on pull request 7.")]);
  expect(sandbox.repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining("Reported by the fork's run: Blocked: penguins")]);
  expect(sandbox.repository.checks).toMatchObject([{ name: "Assay / penguins (reported by a fork)", head_sha: sha, conclusion: "failure" }]);
  expect(two.outputs).toEqual({});

  for (const [more, told] of [[{ path: ".github/workflows/evil.yml" }, "another workflow's file"], [{ repository: { full_name: "evil/x" } }, "another repository"]] as const) {
    const refused = await sandbox.run(workflowRun(sandbox, sha, more));
    expect([refused.code, refused.log]).toEqual([1, expect.stringContaining(told)]);
  }
  const moved = await sandbox.run(workflowRun(sandbox, "a".repeat(40)));
  expect(moved.log).toContain("No open pull request has this commit as its head");
  const unable = await sandbox.run({ ...workflowRun(sandbox, sha), token: { pull_requests: "write", checks: "write" } });
  expect([unable.code, unable.log]).toEqual([1, expect.stringContaining("the token lacks actions: read")]);
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);
