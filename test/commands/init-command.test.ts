import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomNumbers } from "../../src/core/random.ts";
import { assay, penguins } from "./command-line.ts";

const root = mkdtempSync(join(tmpdir(), "assay-init-"));
afterAll(() => rmSync(root, { recursive: true }));

function repository(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, "data"), { recursive: true });
  execFileSync("git", ["init", "--quiet", folder]);
  return folder;
}

test("from data alone to a judged model: penguins", async () => {
  const folder = repository("penguins");
  cpSync(penguins, join(folder, "data/penguins.csv"));
  writeFileSync(join(folder, ".gitignore"), "notes\n");
  const { code, out, err } = await assay(folder, "init");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/predicts {2}species, one of 3 classes \(by its name; --label names another\)[^]*wrote {5}assay\.yml[^]*✔ Trainer[^]*limits {4}accuracy: \{ at-least: 0\.9/);
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("notes\n.assay/\nserving/\n");
  expect(readFileSync(join(folder, ".github/workflows/assay.yml"), "utf8")).toContain("- uses: OWNER/assay@v1");
  expect(readFileSync(join(folder, "schema.pbtxt"), "utf8")).toContain('name: "species"');
  expect(await assay(folder, "check")).toMatchObject({ code: 0, err: "" });
  const again = await assay(folder, "run");
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/Trainer .*reused[^]*Blessed/)]);
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringContaining("assay.yml is here already") as string });
}, 120_000);

test("a number, in a folder inside a repository, with a model that is there already", async () => {
  const folder = join(repository("monorepo"), "houses");
  const random = randomNumbers(3);
  mkdirSync(folder);
  writeFileSync(join(folder, "houses.csv"), `id,area,rooms,town,price\n${Array.from({ length: 400 }, (_, i) => {
    const [area, rooms, town] = [40 + Math.floor(random() * 160), 1 + Math.floor(random() * 6), ["Ulm", "Bonn", "Köln"][Math.floor(random() * 3)]!];
    return `${i},${area},${rooms},${town},${Math.round(area * 3000 + rooms * 9000 + (town === "Köln" ? 90_000 : 0) + random() * 40_000)}`;
  }).join("\n")}\n`);
  const { code, out } = await assay(root, "init", folder, "--name", "Köln houses");
  expect([code, out]).toEqual([0, expect.stringMatching(/predicts {2}price, a number[^]*without {3}id: it names rows[^]*limits {4}r2: \{ at-least: 0\.[89]/)]);
  expect(readFileSync(join(folder, "assay.yml"), "utf8")).toMatch(/^name: K-ln-houses$/m);
  expect(readFileSync(join(root, "monorepo/.github/workflows/assay.yml"), "utf8")).toContain('with: { path: "houses" }');
}, 120_000);

test("yes or no, with missing values and strange names; no file is overwritten", async () => {
  const folder = repository("customers");
  const random = randomNumbers(5);
  writeFileSync(join(folder, "data/customers.csv"), `Customer ID,age (years),plan,2nd contact,is_churned\n${Array.from({ length: 500 }, (_, i) => {
    const [age, plan] = [18 + Math.floor(random() * 60), ["basic", "plus", "pro", ""][Math.floor(random() * 4)]!];
    return `C${i},${random() < 0.1 ? "" : age},${plan},${random() < 0.2 ? "" : (random() * 10).toFixed(1)},${(age < 35 ? 0.6 : 0.15) + (plan === "basic" ? 0.25 : 0) > random() ? 1 : 0}`;
  }).join("\n")}\n`);
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, ".github/workflows/assay.yml"), "# mine\n");
  const { code, out } = await assay(folder, "init");
  expect([code, out]).toEqual([0, expect.stringMatching(/predicts {2}is_churned, yes or no[^]*limits {4}auc: \{ at-least: 0\./)]);
  expect(readFileSync(join(folder, ".github/workflows/assay.yml"), "utf8")).toBe("# mine\n");
}, 120_000);

test("without data, or with nothing to predict, one sentence says what to do", async () => {
  const folder = repository("empty");
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringMatching(/there are no data in this folder\n.*assay init --data PATTERN/) as string });
  writeFileSync(join(folder, "data/a.csv"), "name,user_id\na,1\nb,2\n");
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringMatching(/which column is to be predicted\?/) as string });
  expect(await assay(folder, "init", "--label", "nam")).toMatchObject({ code: 2, err: expect.stringContaining("did you mean name?") as string });
});
