import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suggestInReview } from "../../src/github/suggestions.ts";
import type { Suggestion } from "../../src/core/report.ts";
import { onGitHub, type OnGitHub } from "./on-github.ts";

const base = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`);
const marker = "<!-- assay:suggestion penguins -->";

/** A pull request that changed line 10 of schema.pbtxt: its difference shows lines 7 to 13. */
function withPull(test: (on: OnGitHub & { readonly pull: { readonly number: number; readonly head: string } }) => Promise<void>): Promise<void> {
  const shas: string[] = [];
  return onGitHub(async (on) => {
    on.there.pulls.push({ number: 7, title: "x", state: "open", merged: false, head: { ref: "topic", sha: shas[1]!, repo: "octo/penguins" }, base: { ref: "main", sha: shas[0]! } });
    await test({ ...on, pull: { number: 7, head: shas[1]! } });
  }, {
    git: (folder) => {
      const git = (...args: string[]) => execFileSync("git", ["-c", "user.email=a@b.c", "-c", "user.name=a", ...args], { cwd: folder, encoding: "utf8" }).trim();
      git("init", "-q");
      for (const lines of [base, base.with(9, "changed")]) {
        writeFileSync(join(folder, "schema.pbtxt"), `${lines.join("\n")}\n`);
        git("add", ".");
        git("commit", "-qm", "x");
        shas.push(git("rev-parse", "HEAD"));
      }
      return folder;
    },
  });
}

const suggestion = (line: number, before: readonly string[], after: readonly string[], reason = "Values that are not in the domain: `q`."): Suggestion => ({ file: "schema.pbtxt", line, before, after, reasons: [reason] });

test("a change to lines that the difference shows is suggested there, once", () => withPull(async ({ at, there, pull, server }) => {
  const suggestions = [
    suggestion(10, ["changed"], ["changed", '  value: "x```y"']), suggestion(8, ["line 8", "line 9"], []),
    suggestion(30, ["line 30"], ["not shown"]), suggestion(12, ["line 12", "line 13", "line 14"], ["leaves the hunk"]), suggestion(11, ["other text"], ["the base moved"]),
    suggestion(13, ["line 13"], ["a\u202eb"]), { ...suggestion(1, ["x"], ["y"]), file: "other.pbtxt" },
  ];
  const place = { ...at, pull: pull.number };
  expect(await suggestInReview(place, { marker, commit: pull.head, suggestions })).toEqual({ created: 2, kept: 0, removed: 0 });
  expect(there.reviewComments.map(({ path, start_line, line, body }) => [path, start_line, line, body])).toEqual([
    ["schema.pbtxt", undefined, 10, `${marker}\nValues that are not in the domain: \\\`q\\\`.\n\n\`\`\`\`suggestion\nchanged\n  value: "x\`\`\`y"\n\`\`\`\``],
    ["schema.pbtxt", 8, 9, `${marker}\nValues that are not in the domain: \\\`q\\\`.\n\n\`\`\`suggestion\n\`\`\``],
  ]);
  expect(await suggestInReview(place, { marker, commit: pull.head, suggestions })).toEqual({ created: 0, kept: 2, removed: 0 });
  expect(server.requestsOf("pulls/create-review")).toHaveLength(1);
}));

test("suggestions that do not hold any more are taken away, but not what somebody answered or wrote", () => withPull(async ({ at, there, pull }) => {
  const place = { ...at, pull: pull.number };
  await suggestInReview(place, { marker, commit: pull.head, suggestions: [suggestion(10, ["changed"], ["one"]), suggestion(11, ["line 11"], ["two"])] });
  there.reviewComments.push(
    { id: 1, pull: 7, login: "mallory", type: "User", path: "schema.pbtxt", line: 10, body: `${marker}\nmine` },
    { id: 2, pull: 7, login: "ada", type: "User", path: "schema.pbtxt", line: 11, body: "no", in_reply_to_id: there.reviewComments[1]!.id },
  );
  expect(await suggestInReview(place, { marker, commit: pull.head, suggestions: [] })).toEqual({ created: 0, kept: 0, removed: 1 });
  expect(there.reviewComments.map(({ login, line }) => [login, line])).toEqual([["github-actions[bot]", 11], ["mallory", 10], ["ada", 11]]);
}));

test("without suggestions, now and before, one question is asked and nothing is written", () => withPull(async ({ at, pull, server }) => {
  expect(await suggestInReview({ ...at, pull: pull.number }, { marker, commit: pull.head, suggestions: [] })).toEqual({ created: 0, kept: 0, removed: 0 });
  expect(server.requestsOf("pulls/list-review-comments")).toHaveLength(1);
  expect(server.requestsOf("pulls/list-files")).toHaveLength(0);
}));
