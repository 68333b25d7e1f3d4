import { everything, Sandbox } from "./sandbox.ts";
import type { Token } from "../contract-server/state.ts";
import { forkRunEnded, tinySandbox } from "./tiny-sandbox.ts";

const cases: readonly (readonly [scope: string, token: Token["permissions"], sentence: string])[] = [
  ["pull-requests: write", { ...everything, pull_requests: "read", issues: "read" }, "The comment was not written: the token lacks pull-requests: write"],
  ["checks: write", { ...everything, checks: "read" }, "There is no check run: the token lacks checks: write"],
  ["contents: write", { ...everything, contents: "read" }, "This run was not recorded, so it cannot be a baseline or be promoted: the token lacks contents: write"],
];

test.each(cases)("without %s the run is judged, everything else is delivered, and one sentence names what is missing", async (scope, token, sentence) => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  sandbox.commit("Untrained");
  const ran = await sandbox.run({ ...sandbox.pullRequest(), token });
  expect(ran.outputs["verdict"]).toBe("not-blessed");
  expect(ran.log).toContain(sentence);
  expect(ran.summary).toContain("Blocked");
  const { comments, checks } = sandbox.repository;
  expect([comments.length, checks.length, sandbox.records().length > 0]).toEqual([scope === "pull-requests: write" ? 0 : 1, scope === "checks: write" ? 0 : 1, scope !== "contents: write"]);
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);

test("without actions: read a merge cannot fetch what was evaluated: it says so and makes the model again", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("README.md", () => "x\n");
  sandbox.commit("Words");
  await sandbox.run(sandbox.pullRequest());
  const { actions: _, ...token } = everything;
  const merged = await sandbox.run({ ...sandbox.squash(), token });
  expect([merged.log, merged.outputs["blessed"]]).toEqual([expect.stringContaining("the token lacks actions: read"), "true"]);
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);

const telling: Token["permissions"] = { pull_requests: "write", checks: "write", actions: "read" };

test("stage two of a fork without a permission: one sentence names it, and the rest is told; where nothing can be, the job fails and its summary tells it", async () => {
  await using sandbox = await tinySandbox();
  sandbox.edit("model.txt", () => "52\n");
  const head = sandbox.commit("Of a fork");
  await sandbox.run({ ...sandbox.pullRequest({ repository: "stranger/penguins" }), token: { contents: "read" } });
  const { comments, checks } = sandbox.repository;
  const { checks: _, ...noChecks } = telling;
  const { pull_requests: __, ...noPulls } = telling;
  const comment = "The comment was not written: the token lacks pull-requests: write; add it under permissions in the workflow.";
  const check = "There is no check run: the token lacks checks: write; add it under permissions in the workflow.";
  const rows: readonly (readonly [token: Token["permissions"], code: number, written: readonly [number, number], sentences: readonly string[], inputs?: Readonly<Record<string, string>>])[] = [
    [telling, 0, [1, 1], []],
    [{ ...telling, pull_requests: "read" }, 0, [0, 1], [comment]],
    [{ ...telling, checks: "read" }, 0, [1, 0], [check]],
    [noChecks, 0, [1, 0], [check]],
    [noChecks, 0, [1, 0], [], { check: "off" }],
    [{ pull_requests: "read", actions: "read" }, 1, [0, 0], [check, comment]],
    [noPulls, 1, [0, 0], ["The pull request was not found: the token lacks pull-requests: write; add it under permissions in the workflow."]],
  ];
  for (const [token, code, written, sentences, inputs] of rows) {
    comments.length = checks.length = 0;
    const ran = await sandbox.run({ ...forkRunEnded(sandbox, head), inputs: { mode: "report", ...inputs }, token });
    const told = [...ran.log.matchAll(/^::(?:warning|error)::(.*the token lacks.*)$/gm)].map((match) => match[1]);
    expect([token, ran.code, [comments.length, checks.filter(({ status }) => status === "completed").length], told]).toEqual([token, code, written, sentences]);
    expect(ran.summary.includes("Reported by the fork's run: ")).toBe("pull_requests" in token);
    expect(ran.log.includes("Reported on pull request 7.")).toBe(code === 0);
  }
  expect(sandbox.server.complaints).toEqual([]);
}, 60_000);
