import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostileFiles } from "./hostile-files.ts";
import { hostileArchives } from "./hostile-archives.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { hostileRecords } from "./hostile-records.ts";

const cases = [...hostileRecords, ...hostileFiles, ...hostileArchives, ...hostileTexts];

test.each(cases)("$name", async ({ attack }) => attack(), 60_000);

test("the table lists these attacks, each once and no other", () => {
  const rows = readFileSync(join(import.meta.dirname, "README.md"), "utf8").split("\n").filter((line) => /^\| \d+ \|/.test(line));
  expect(rows).toEqual(cases.map(({ name, tries, happens }, index) => `| ${index + 1} | ${tries} | ${happens} | ${name} |`));
});
