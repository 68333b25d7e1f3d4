import { Sandbox, type Event } from "./sandbox.ts";

/** A test on a fresh repository whose model is trained in a moment; it ends by expecting that no request and no answer broke GitHub's description. */
async function inSandbox(test: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  await using sandbox = await new Sandbox().start();
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  sandbox.commit("Quick");
  await test(sandbox);
  expect(sandbox.server.complaints).toEqual([]);
}

const minute = 60_000;
const marker = "<!-- assay:comment penguins -->";

function withComment(event: Event, comment: string): Event {
  return { ...event, inputs: { comment } };
}

test("behind a hundred comments and one that a stranger planted: a new comment per run hides the older, one kept up to date is the newest, off writes none", () => inSandbox(async (sandbox) => {
  const { comments } = sandbox.repository;
  for (let id = 1; id <= 120; id++) comments.push({ id, issue: 7, login: "someone", type: "User", created: "2026-01-01T00:00:00Z", body: `chat ${id}` });
  comments.push({ id: 121, issue: 7, login: "mallory", type: "User", created: "2026-01-01T00:00:00Z", body: `${marker}\n### ✅ Ready to promote: penguins` });
  const ours = () => comments.filter(({ login }) => login === "github-actions[bot]");

  for (const hidden of [[undefined], ["OUTDATED", undefined]]) {
    sandbox.commit("Again");
    await sandbox.run(withComment(sandbox.pullRequest(), "new"));
    expect(ours().map((each) => each.hidden)).toEqual(hidden);
  }
  const [first, second] = ours().map(({ body }) => body);
  sandbox.commit("And again");
  await sandbox.run(withComment(sandbox.pullRequest(), "update"));
  expect(ours().map(({ body, hidden }) => [body === first || body === second, hidden])).toEqual([[true, "OUTDATED"], [false, undefined]]);
  expect(ours()[1]!.body).toMatch(/<details><summary>Earlier runs · 2<\/summary>/);
  const before = ours()[1]!.body;
  sandbox.commit("Quietly");
  const quiet = await sandbox.run(withComment(sandbox.pullRequest(), "off"));
  expect(ours()[1]!.body).toBe(before);
  expect(quiet.summary).toContain("penguins");
  expect(comments.slice(0, 121).every(({ hidden, login }) => hidden === undefined && login !== "github-actions[bot]")).toBe(true);
  expect(comments[120]!.body).toBe(`${marker}\n### ✅ Ready to promote: penguins`);
}), 2 * minute);

test("the runner looks for errors in what a training command says, which cannot command it", () => inSandbox(async (sandbox) => {
  sandbox.edit("train.sh", () => `echo "::error::forged"
echo "::remove-matcher owner=assay-python::"
cat >&2 <<'END'
Traceback (most recent call last):
  File "train.py", line 41, in <module>
    raise ValueError("learning rate is -1")
ValueError: learning rate is -1
END
exit 1
`);
  sandbox.edit("assay.yml", (text) => text.replace(/^train: .*$/m, "train: { run: sh train.sh }"));
  sandbox.commit("A script that fails");
  const { log, code } = await sandbox.run(sandbox.pullRequest());
  expect(code).toBe(1);
  const lines = log.split("\n");
  const [on, off] = [lines.findIndex((line) => line.startsWith("::add-matcher::")), lines.findIndex((line) => line.startsWith("::remove-matcher owner="))];
  expect(lines[on]).toMatch(/^::add-matcher::\/.*\/problem-matchers\.json$/);
  expect(lines.slice(on + 1, off)).toEqual([
    "  : :error::forged", "  : :remove-matcher owner=assay-python::", "  Traceback (most recent call last):", '  File "train.py", line 41, in <module>'.replace(/^ {2}/, "    "),
    '      raise ValueError("learning rate is -1")', "  ValueError: learning rate is -1",
  ]);
  expect(lines.filter((line) => line.includes("ValueError: learning rate")).length).toBe(1);
  expect(lines.filter((line) => line.startsWith("::add-matcher::"))).toHaveLength(1);
  const body = sandbox.repository.comments[0]!.body;
  expect(body).toMatch(/### ❌ Failed: penguins \(prod\) could not finish/);
  expect(body).toContain("ValueError: learning rate is -1");
}), minute);
