import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asDigest } from "../../src/core/digest.ts";
import { gitStore } from "../../src/metadata/git-store.ts";
import { recordsOn } from "./commenting.ts";
import { land } from "./merging.ts";
import { everything, type Ran, type Sandbox } from "./sandbox.ts";
import { tinySandbox } from "./tiny-sandbox.ts";

/* Attacks on the way from evaluation to push, through the whole action. */

async function inTiny(test: (sandbox: Sandbox) => Promise<void>, more?: Readonly<Record<string, string>>): Promise<void> {
  await using sandbox = await tinySandbox({ "assay.yml": configuration, ...more });
  await test(sandbox);
  expect(sandbox.server.complaints).toEqual([]);
}

const configuration = `name: tiny
examples: { csv: data.csv, splits: { train: 1, eval: 1 } }
label: tall
train: { run: sh train.sh model.txt, predict: sh predict.sh, steps: 1, seed: 1 }
evaluate: { thresholds: { accuracy: { at-least: 0.9 } } }
push: [{ release: {} }]
`;

async function evaluated(sandbox: Sandbox, model: string): Promise<Ran> {
  sandbox.edit("model.txt", () => `${model}\n`);
  sandbox.commit(`A cut at ${model}`);
  return sandbox.run(sandbox.pullRequest());
}

const releasedModel = ({ repository }: Sandbox): string => execFileSync("tar", ["-xzOf", "-", "--wildcards", "*model.txt"], { input: repository.releases[0]!.assets.find(({ name }) => name.endsWith(".tar.gz"))!.bytes, encoding: "utf8" });

test("a blessing replayed for another commit blesses nothing: its key is not that of what is there", () => inTiny(async (sandbox) => {
  expect((await evaluated(sandbox, "52")).outputs["verdict"]).toBe("blessed");
  const [blessing] = recordsOn(sandbox, "blessing");
  const blocked = await evaluated(sandbox, "999");
  expect(blocked.outputs["verdict"]).toBe("not-blessed");
  const event = sandbox.squash();
  const commit = sandbox.git("ls-remote", "origin", "refs/heads/main").split(/\s/)[0]!;
  const records = gitStore({ remote: sandbox.repository.git!, directory: join(sandbox.folder, "forging") });
  await records.put([{ ...blessing!, commit, time: Date.now() }, { ...blessing!, commit, model: asDigest(blocked.outputs["model-digest"]!.replace("sha256:", "")), time: Date.now() }]);
  const merged = await sandbox.run(event);
  expect([merged.code, merged.outputs["verdict"], merged.outputs["pushed-version"]]).toEqual([1, "not-blessed", ""]);
  expect(sandbox.repository.releases).toEqual([]);
}), 60_000);

test("an archive whose bytes were changed between evaluation and push is not used: the model is made and judged again", () => inTiny(async (sandbox) => {
  const pull = await evaluated(sandbox, "52");
  for (const artifact of sandbox.server.artifacts.artifacts.filter(({ name }) => name.startsWith("assay-tiny-") && !name.endsWith(".html"))) {
    artifact.bytes = Buffer.from(artifact.bytes);
    artifact.bytes[200]! ^= 1;
  }
  const merged = await sandbox.run(sandbox.squash());
  expect(merged.log).toMatch(/::warning::The artifacts of an earlier run \(assay-tiny-[^)]*\) could not be fetched.*other bytes than were uploaded/);
  expect([merged.code, merged.outputs["model-digest"]]).toEqual([0, pull.outputs["model-digest"]]);
  expect(merged.log).not.toContain("without training again");
  expect(releasedModel(sandbox)).toBe("52\n");
}), 60_000);

test("a training command that writes to the runner's files and prints its commands changes no output and no variable", () => inTiny(async (sandbox) => {
  const ran = await evaluated(sandbox, "999");
  expect([ran.code, ran.outputs["verdict"], ran.outputs["blessed"]]).toEqual([1, "not-blessed", "false"]);
  expect(readFileSync(join(ran.folder, "../env"), "utf8")).toBe("");
  expect(ran.summary).not.toContain("Forged");
  expect(ran.log.split("\n").filter((line) => /^(::set-output|##\[)/.test(line))).toEqual([]);
  const merged = await sandbox.run(land(sandbox, sandbox.git("rev-parse", "HEAD")));
  expect(merged.outputs["pushed-version"]).toBe("");
}, { "train.sh": 'echo "blessed=true" >> "${GITHUB_OUTPUT:-/dev/null}"; echo "NODE_OPTIONS=--require=./x" >> "${GITHUB_ENV:-/dev/null}"; echo "# Forged" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"; echo "::set-output name=blessed::true"; echo "##[set-output name=blessed]true"; [ -z "$GITHUB_TOKEN$INPUT_TOKEN$ACTIONS_RUNTIME_TOKEN" ] || exit 9; cp model.txt "$ASSAY_OUTPUT/model.txt"\n' }), 60_000);

test("no token is in what is said when GitHub refuses it, in the log, the comment or the summary", () => inTiny(async (sandbox) => {
  sandbox.edit("model.txt", () => "52\n");
  sandbox.commit("A cut at 52");
  for (const token of [{ contents: "read" }, { ...everything, contents: "read" }, {}] as const) {
    const ran = await sandbox.run({ ...sandbox.pullRequest(), token });
    expect(ran.log).toContain("This run was not recorded");
    for (const text of [ran.log, ran.summary, ...Object.values(ran.outputs), ...sandbox.repository.comments.map(({ body }) => body), ...sandbox.repository.checks.map(({ text: said, summary }) => `${said}${summary}`)]) {
      expect(text).not.toMatch(/token-of-run-\d|x-access-token:|AUTHORIZATION: basic/i);
    }
  }
}), 60_000);
