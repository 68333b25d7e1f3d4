import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { assay, penguins } from "./command-line.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assay-check-"));
  await cp(join(dirname(penguins), ".."), folder, { recursive: true, filter: (path) => !/\/(\.assay|serving)(\/|$)/.test(path) });
});
afterAll(() => rm(folder, { recursive: true }));

test("a configuration that is right is said to be so, and nothing is left behind", async () => {
  const before = (await readdir(folder)).sort();
  const { code, out } = await assay(folder, "check");
  expect([code, out]).toEqual([0, expect.stringContaining("assay.yml is right: 9 steps")]);
  expect((await readdir(folder)).sort()).toEqual(before);
});

test("rules that there are not, and files that are missing, are told with their line", async () => {
  await writeFile(join(folder, "wrong.yml"), "name: p\nexamples: { csv: data/penguins.csv }\nvalidate:\n  rules: { SCHEMA_NEW_COLUM: warning, drift.rang: never }\n");
  const { code, err } = await assay(folder, "check", "wrong.yml");
  expect(code).toBe(2);
  expect(err).toMatch(/wrong\.yml:4:12 {2}there is no rule "SCHEMA_NEW_COLUM"[\s\S]*did you mean SCHEMA_NEW_COLUMN\?[\s\S]*wrong\.yml:4:39 {2}there is no rule "drift\.rang"[\s\S]*did you mean drift\.range\?/);
  expect((await assay(folder, "check", "--set", "examples.csv=data/none.csv")).err).toMatch(/no file matches "data\/none\.csv"/);
});
