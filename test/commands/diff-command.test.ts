import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { assay, flights, penguins } from "./command-line.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "assay-diff-")); });
afterAll(() => rm(folder, { recursive: true }));

const diff = (...args: readonly string[]) => assay(folder, "diff", ...args);

interface Differences {
  readonly before: string;
  readonly now: string;
  readonly splits: readonly {
    readonly split?: string;
    readonly examples: { readonly before: number; readonly now: number };
    readonly features: readonly { readonly name: string; readonly changed: boolean; readonly marks: readonly string[]; readonly distance?: { readonly value: number }; readonly findings: readonly { readonly rule: string; readonly evidence?: readonly string[] }[] }[];
  }[];
}

async function differences(...args: readonly string[]): Promise<Differences> {
  const { code, out, err } = await diff(...args, "--format", "json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Differences;
}

/** The penguins with one column gone, one new, one of another type, and one island renamed. */
async function changed(): Promise<string> {
  const lines = (await readFile(penguins, "utf8")).trimEnd().split("\n").map((line, at) => {
    const [species, island, length, depth, flipper, mass, , year] = line.split(",");
    return at === 0 ? "species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,year,note"
      : [species, island!.replace("Biscoe", "Atlantis"), length, depth, flipper === "" ? "" : `${flipper} mm`, mass, year, "ok"].join(",");
  });
  await writeFile(join(folder, "changed.csv"), `${lines.join("\n")}\n`);
  return "changed.csv";
}

test("equal data do not differ", async () => {
  const { splits: [split] } = await differences(penguins, penguins);
  expect(split!.features.map(({ changed }) => changed)).toEqual(Array.from({ length: 8 }, () => false));
  const { out, code } = await diff(penguins, penguins);
  expect(code).toBe(0);
  expect(out).toContain("344 examples · no difference in 8 features");
});

test("names new and vanished columns and values, and another type, before what stayed", async () => {
  const { splits: [split] } = await differences(penguins, await changed());
  const found = split!.features.filter((feature) => feature.changed).map(({ name, marks }) => [name, ...marks]);
  expect(found).toEqual([
    ["flipper_length_mm", "integer → text"], ["note", "new"], ["sex", "gone"], ["island", "drift", "new values 1", "gone 1"],
  ]);
  const island = split!.features.find(({ name }) => name === "island")!;
  expect(island.findings.map(({ rule, evidence }) => [rule, ...(evidence ?? [])])).toEqual([["drift.distribution"], ["drift.new-values", "Atlantis"], ["drift.vanished-values", "Biscoe"]]);
  expect(split!.features.slice(0, 4).every((feature) => feature.changed)).toBe(true);
});

test("the same is written as a table and as a page that holds nothing of others", async () => {
  const { out } = await diff(penguins, await changed());
  expect(out).toContain("344 examples · 4 changed of 9 features");
  expect(out).toMatch(/^▲ +sex +text +– +3\.2% → – .* gone$/m);
  expect(out).toMatch(/^flipper_length_mm: The feature is text, before it was integer\.$/m);
  const page = (await diff(penguins, "changed.csv", "--format", "html")).out;
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  expect(page).toContain("4 changed of 9 features");
  expect(page).not.toMatch(/https?:\/\//);
});

test("drift between months is found in files, and in statistics that were kept", async () => {
  for (const month of ["01", "07"]) expect((await assay(folder, "statistics", flights(month), "--out", `${month}.pb`)).code).toBe(0);
  const { splits: [split] } = await differences(flights("01"), flights("07"));
  expect(split!.features[0]).toMatchObject({ name: "month", changed: true, distance: { value: 1 } });
  expect((await differences("01.pb", "07.pb")).splits).toEqual([split]);
});

test("names that differ only in an escape sequence do not look alike", async () => {
  await writeFile(join(folder, "a.csv"), "name\n1\n");
  await writeFile(join(folder, "b.csv"), "na\u001b[31mme\n1\n");
  const { out } = await diff("a.csv", "b.csv");
  expect(out).toMatch(/^▲ +name .*gone$/m);
  expect(out).toMatch(/^▲ +na␛\[31mme .*new$/m);
  expect(out).not.toContain("\u001b");
});

test("runs are compared split by split, and a split of a run with a file", async () => {
  const pipeline = join(folder, "pipeline");
  await cp(dirname(dirname(penguins)), pipeline, { recursive: true, filter: (path) => !/\/(\.assay|serving)(\/|$)/.test(path) });
  const run = async () => {
    const { out, err } = await assay(pipeline, "run", ".", "--json", "--set", "train.steps=5");
    if (out === "") throw new Error(err);
    return (JSON.parse(out) as { readonly run: string }).run;
  };
  const first = await run();
  const data = join(pipeline, "data/penguins.csv");
  await writeFile(data, (await readFile(data, "utf8")).replaceAll("Biscoe", "Atlantis"));
  const second = await run();
  const { before, now, splits } = await differences(first, second, "pipeline");
  expect([before, now, ...splits.map(({ split }) => split)]).toEqual([`run ${first}`, `run ${second}`, "train", "eval"]);
  expect(splits.map(({ features }) => features.filter(({ changed }) => changed).map(({ name }) => name))).toEqual([["island"], ["island"]]);
  const withFile = await differences(second.slice(0, 8), data, "pipeline", "--split", "train");
  expect(withFile.splits.map(({ split, examples }) => [split, examples.now])).toEqual([["train", 344]]);
  const { code, err } = await diff(first, data, "pipeline");
  expect(code).toBe(2);
  expect(err).toMatch(/which split of run [0-9a-f]{12} .*\n.*--split train or --split eval/);
  expect((await diff(first, "ffffffffffff", "pipeline")).err).toMatch(/no run ffffffffffff[\s\S]*newest runs: /);
}, 60_000);

test.each([
  [["a.csv"], /diff compares two data sets/],
  [["missing.csv", penguins], /no file matches "missing\.csv"/],
  [[penguins, penguins, ".", "more"], /not also "more"/],
  [[penguins, penguins, "--split", "train"], /files have no split "train"/],
  [["0123456789ab", penguins], /nothing has run in "\." yet/],
])("%j is a mistake", async (args, says) => {
  const { code, out, err } = await diff(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
});

test("files of commits are compared, and the newest runs of commits", async () => {
  const repository = join(folder, "repository");
  const git = (...args: readonly string[]) => promisify(execFile)("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], { cwd: repository });
  await mkdir(join(repository, "data"), { recursive: true });
  await git("init", "-q", "-b", "main");
  const write = async (text: string) => {
    await writeFile(join(repository, "data/a.csv"), text);
    await writeFile(join(repository, "assay.yml"), "name: data\nexamples:\n  csv: data/*.csv\n  splits: { all: 1 }\n");
    await git("add", "-A");
    await git("commit", "-qm", "data");
    expect((await assay(repository, "run", ".")).code).toBe(0);
  };
  await write("n,t\n1,x\n2,y\n");
  await write("n,t\n1,x\n2,y\n3,z\n");
  const examplesOf = async (...args: readonly string[]) => {
    const { code, out, err } = await assay(repository, "diff", ...args, "--format", "json");
    expect([code, err]).toEqual([0, ""]);
    return (JSON.parse(out) as Differences).splits[0]!.examples;
  };
  expect(await examplesOf("HEAD~1:data/*.csv", "data/a.csv")).toEqual({ before: 2, now: 3 });
  expect(await examplesOf("HEAD~1:data/a.csv", "main:data/a.csv")).toEqual({ before: 2, now: 3 });
  expect(await examplesOf("HEAD~1", "HEAD")).toEqual({ before: 2, now: 3 });
  const { stdout } = await git("rev-parse", "HEAD~1");
  expect(await examplesOf(stdout.trim(), "HEAD")).toEqual({ before: 2, now: 3 });
  const missing = await assay(repository, "diff", "HEAD~1:data/b.csv", "data/a.csv");
  expect(missing.err).toMatch(/no file of commit [0-9a-f]{12} matches "data\/b.csv"/);
  expect(missing.code).toBe(2);
}, 30_000);
