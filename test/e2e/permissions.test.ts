import { everything, Sandbox } from "./sandbox.ts";
import type { Token } from "../contract-server/state.ts";

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
