import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { assay, penguins } from "./command-line.ts";

/** The penguins with a model that is made in a moment, in a folder of their own. */
function quickPenguins(): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-models-"));
  const example = dirname(dirname(penguins));
  for (const name of ["assay.yml", "data", "model.ts", "schema.pbtxt"]) cpSync(join(example, name), join(folder, name), { recursive: true });
  const file = join(folder, "assay.yml");
  const text = readFileSync(file, "utf8").replace("at-least: 0.9, not-below-baseline-by: 0.05", "at-least: 0").replace(/steps: \d+/, "steps: 1");
  writeFileSync(file, `${text}\nmonitor:\n  examples: { csv: "served/*.csv" }\n`);
  return folder;
}

const minute = 60_000;

test("models, notes and rollback tell and undo what two runs have pushed; the old version keeps its bytes under a new number", async () => {
  const folder = quickPenguins();
  expect((await assay(folder, "run")).code).toBe(0);
  expect((await assay(folder, "rollback")).err).toContain("there is no version before");
  expect((await assay(folder, "run", "--set", "train.seed=12")).code).toBe(0);
  const home = join(folder, "serving/penguins");
  const [first, second] = readdirSync(home).sort() as [string, string];
  const bytes = (version: string): string => readFileSync(join(home, version, "saved_model.pb"), "base64");

  const notes = (await assay(folder, "notes")).out;
  expect(notes).toMatch(new RegExp(`after version \`${first}\`[\\s\\S]*both on the same rows[\\s\\S]*### Schema\n\nAs in the release before`));
  expect((await assay(folder, "notes", first)).out).toContain(": the first release");

  const back = await assay(folder, "rollback", "--reason", "too slow\u001b[31m");
  expect([back.code, back.err, back.out]).toEqual([0, "", expect.stringMatching(new RegExp(`back to version ${first} .*from ${second}\n  pushed as version \\d+: serving/penguins/\\d+\n`))]);
  const third = readdirSync(home).sort().at(-1)!;
  expect([readdirSync(home).length, bytes(third)]).toEqual([3, bytes(first)]);
  const models = (await assay(folder, "models")).out;
  expect(models).toMatch(new RegExp(`${third} \\(directory\\)\\s+blessed .*served now\n`));
  expect(models).toMatch(new RegExp(`${second} \\(directory\\)\\s+rolled back`));
  expect((await assay(folder, "lineage", second)).out).toMatch(/taken out of service by .*too slow/);

  const again = await assay(folder, "run", "--set", "train.seed=12");
  expect([again.code, readdirSync(home).length, again.out]).toEqual([0, 3, expect.stringContaining("rolled this model back")]);

  // Without the artifacts of earlier runs the bytes come from where they are served.
  rmSync(join(folder, ".assay/artifacts"), { recursive: true });
  expect((await assay(folder, "rollback", second)).code).toBe(0);
  expect(bytes(readdirSync(home).sort().at(-1)!)).toBe(bytes(second));
  writeFileSync(join(home, first, "saved_model.pb"), "tampered");
  writeFileSync(join(home, third, "saved_model.pb"), "tampered");
  const refused = await assay(folder, "rollback", first);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("no longer kept anywhere")]);
}, 2 * minute);

test("the monitor tells what of served data does not fit the blessed run; labels may be missing", async () => {
  const folder = quickPenguins();
  const lines = readFileSync(penguins, "utf8").trim().split("\n").map((line) => line.split(",").slice(1).join(","));
  const serve = (rows: readonly string[]): void => writeFileSync(join(folder, "served/today.csv"), `${rows.join("\n")}\n`);
  mkdirSync(join(folder, "served"));
  serve(lines);
  expect((await assay(folder, "monitor")).err).toContain("no model of penguins is blessed yet");
  await assay(folder, "run");
  const quiet = await assay(folder, "monitor");
  expect([quiet.code, quiet.out]).toEqual([0, expect.stringContaining("nothing found")]);
  serve(lines.slice(0, 120));
  const loud = await assay(folder, "monitor");
  expect([loud.code, loud.out]).toEqual([1, expect.stringMatching(/bill_length_mm {2}The distribution moved/)]);
  serve([lines[0]!, ...lines.slice(1).map((line) => line.replace(/^\w+/, "Atlantis"))]);
  const json = JSON.parse((await assay(folder, "monitor", "--json")).out) as { quiet: boolean; findings: { subject: string }[] };
  expect([json.quiet, json.findings.map(({ subject }) => subject)]).toEqual([false, expect.arrayContaining(["island"])]);
}, 2 * minute);

test("a monitor whose configuration is wrong is told where", async () => {
  const folder = quickPenguins();
  writeFileSync(join(folder, "assay.yml"), readFileSync(join(folder, "assay.yml"), "utf8").replace('examples: { csv: "served/*.csv" }', 'examples: { csv: "served/*.csv", splits: { a: 1 } }\n  retrain: ../evil.yml'));
  expect((await assay(folder, "check")).err).toMatch(/assay\.yml:\d+:\d+ .*retrain/);
  writeFileSync(join(folder, "assay.yml"), readFileSync(join(folder, "assay.yml"), "utf8").replace("  retrain: ../evil.yml", "  drift: nonsense"));
  expect((await assay(folder, "check")).err).toMatch(/assay\.yml:\d+:\d+ .*drift/);
  writeFileSync(join(folder, "assay.yml"), readFileSync(join(folder, "assay.yml"), "utf8").replace("  drift: nonsense", "  rules: { NO_SUCH: error }"));
  expect((await assay(folder, "check")).err).toMatch(/splits divides what is watched[\s\S]*NO_SUCH/);
}, minute);
