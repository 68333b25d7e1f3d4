import { readdirSync } from "node:fs";
import { join } from "node:path";
import { servedDigest } from "../../src/push/served-files.ts";
import { assay } from "../commands/command-line.ts";
import { comment, commandsOn, recordsOn, reply } from "./commenting.ts";
import { Sandbox, type Ran } from "./sandbox.ts";

const minute = 60_000;
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u2060", "");

/** Two models are promoted one after the other, by pushes to main. */
async function twoModels(sandbox: Sandbox): Promise<readonly [Ran, Ran]> {
  sandbox.repository.collaborators.set("ada", "admin");
  sandbox.edit("assay.yml", (text) => text.replace("at-least: 0.9, not-below-baseline-by: 0.05", "at-least: 0").replace(/steps: \d+/, "steps: 2"));
  sandbox.commit("Easily pleased");
  const first = await sandbox.run(sandbox.squash());
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 12"));
  sandbox.commit("Another seed");
  return [first, await sandbox.run(sandbox.squash())];
}

function served({ repository }: Sandbox, index: number): string {
  const manifest = JSON.parse(repository.releases[index]!.assets[1]!.bytes.toString("utf8")) as { files: Parameters<typeof servedDigest>[0] };
  return servedDigest(manifest.files);
}

test("/assay rollback serves the model before as a new version, byte for byte; what it replaced stays, and no later run pushes it again", async () => {
  await using sandbox = await new Sandbox().start();
  const [first, second] = await twoModels(sandbox);
  expect([first.code, second.code, sandbox.repository.releases.length]).toEqual([0, 0, 2]);
  const notes = plain(sandbox.repository.releases[1]?.body ?? undefined);
  expect(notes).toMatch(new RegExp(`after version \`${first.outputs["pushed-version"]}\`[\\s\\S]*95% intervals; 140 rows, both on the same rows[\\s\\S]*Metric \\| Now \\| Before \\| Change[\\s\\S]*\`data/penguins.csv\` \\| \`[0-9a-f]{12}\` \\| same[\\s\\S]*As in the release before`));
  const order = comment(sandbox, '/assay rollback "it is slow in production"', { on: "issue" });
  const job = await sandbox.run(order);
  expect([job.code, reply(sandbox, order.id).reactions, job.log]).toEqual([0, ["+1"], expect.stringContaining("goes back to version")]);
  expect(plain(reply(sandbox, order.id).answer)).toMatch(new RegExp(`Penguins goes back to version ${first.outputs["pushed-version"]} [\\s\\S]*pushed to release as version \\d+`));
  const { releases } = sandbox.repository;
  expect(releases).toHaveLength(3);
  expect([served(sandbox, 2), releases.map(({ draft }) => draft)]).toEqual([served(sandbox, 0), [false, false, false]]);
  expect(served(sandbox, 2)).not.toBe(served(sandbox, 1));
  expect(releases[2]?.body).toContain("rolled back by ada");
  expect(commandsOn(sandbox)).toMatchObject([{ command: "rollback", actor: "ada", model: first.outputs["model-digest"], replaces: [second.outputs["model-digest"]] }]);
  expect(recordsOn(sandbox, "push").filter(({ restores }) => restores !== undefined).map(({ target, restores }) => [target, restores]).sort()).toEqual([["directory", first.outputs["pushed-version"]], ["release", first.outputs["pushed-version"]]]);
  expect(readdirSync(join(job.folder, "serving/penguins"))).toHaveLength(1);

  sandbox.edit("README.md", () => "Words.\n");
  sandbox.commit("Words");
  const later = await sandbox.run(sandbox.squash());
  expect([later.code, later.outputs["model-digest"], later.outputs["pushed-version"]]).toEqual([0, second.outputs["model-digest"], ""]);
  expect(later.log).toContain("ada rolled this model back");
  expect(releases).toHaveLength(3);

  // The archives of the runs have expired: the bytes come out of the release itself.
  for (const artifact of sandbox.server.artifacts.artifacts) artifact.expired = true;
  const forward = comment(sandbox, `/assay rollback ${second.outputs["pushed-version"]}`, { on: "issue" });
  await sandbox.run(forward);
  expect(plain(reply(sandbox, forward.id).answer)).toMatch(/pushed to release as version/);
  expect([releases.length, served(sandbox, 3)]).toEqual([4, served(sandbox, 1)]);

  // On a laptop, from what the runs recorded on the metadata branch.
  const models = await assay(sandbox.clone, "models", "--branch", "assay-metadata");
  expect([models.err, models.out.match(/^[0-9a-f]{12} .*$/gm)]).toEqual(["", [expect.stringMatching(/blessed .*served now$/), expect.stringMatching(/rolled back|blessed/)]]);
  const told = await assay(sandbox.clone, "notes", second.outputs["pushed-version"]!, "--remote", "origin");
  expect([told.err, told.out]).toEqual(["", expect.stringMatching(/as recorded, without intervals[\s\S]*`accuracy` \| 0\.\d+ \|/)]);

  // A release whose bytes were changed is refused, and nothing is recorded.
  const known = commandsOn(sandbox).length;
  releases[0]!.assets[0]!.bytes[200]! ^= 255;
  releases[2]!.assets.length = 0;
  const tampered = comment(sandbox, `/assay rollback ${first.outputs["pushed-version"]}`, { on: "issue" });
  await sandbox.run(tampered);
  expect(plain(reply(sandbox, tampered.id).answer)).toMatch(/was refused[\s\S]*does not hold what was evaluated/);
  expect([releases.length, commandsOn(sandbox).length]).toEqual([4, known]);
  expect(sandbox.server.complaints).toEqual([]);
}, 3 * minute);

test("/assay rebaseline: from this head on the old baseline counts no more, at merge neither", async () => {
  await using sandbox = await new Sandbox().start();
  sandbox.repository.collaborators.set("ada", "admin");
  sandbox.edit("assay.yml", (text) => text.replace("at-least: 0.9,", "at-least: 0,"));
  sandbox.commit("Measured against the baseline alone");
  await sandbox.run(sandbox.squash());
  sandbox.edit("assay.yml", (text) => text.replace(/steps: \d+/, "steps: 1"));
  const head = sandbox.commit("Worse, by a new measure");
  const blocked = await sandbox.run(sandbox.pullRequest());
  expect([blocked.code, blocked.outputs["verdict"]]).toEqual([1, "not-blessed"]);
  const order = comment(sandbox, '/assay rebaseline "labels mean something else now"');
  await sandbox.run(order);
  expect(plain(reply(sandbox, order.id).answer)).toMatch(/The baseline of penguins begins anew at/);
  expect(commandsOn(sandbox)).toMatchObject([{ command: "rebaseline", commit: head, reason: "labels mean something else now" }]);
  const again = await sandbox.run(sandbox.pullRequest());
  expect([again.code, again.outputs["verdict"]]).toEqual([0, "blessed"]);
  const merged = await sandbox.run(sandbox.squash());
  expect([merged.code, merged.log]).toEqual([0, expect.stringMatching(/Pushed the model that run [0-9a-f]{12} of pull request 7 evaluated/)]);
  expect(sandbox.server.complaints).toEqual([]);
}, 2 * minute);
