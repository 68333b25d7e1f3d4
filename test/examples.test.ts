import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { RunSummary } from "../src/core/run-summary.ts";

const root = resolve(import.meta.dirname, "..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assay-examples-"));
  await cp(join(root, "examples"), folder, { recursive: true, filter: (path) => !/\/(\.assay|serving)(\/|$)/.test(path) });
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended { readonly code: number; readonly out: string; readonly err: string }

function assay(...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, "src/cli.ts"), ...args], { cwd: folder, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

async function summaryOf(...args: readonly string[]): Promise<RunSummary> {
  const { code, out, err } = await assay("run", ...args, "--json");
  if (code > 1) throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out) as RunSummary;
}

const states = ({ outcomes }: RunSummary) => Object.fromEntries(outcomes.map(({ node, type }) => [node, type]));
const standard = ["CsvExampleGen", "StatisticsGen", "SchemaGen", "ExampleValidator", "Transform", "Trainer", "Evaluator", "InfraValidator", "Pusher"];

test("the penguins run from data to a pushed model, and a second run reuses everything and says so", async () => {
  const first = await summaryOf("penguins");
  expect(states(first)).toEqual(Object.fromEntries(standard.map((node) => [node, "finished"])));
  expect(first.verdict).toBe("blessed");
  expect(first.metrics["accuracy"]).toBeGreaterThan(0.9);
  const [pushed] = first.pushed;
  expect(await readdir(join(folder, "penguins/serving/penguins", pushed!.version))).toContain("saved_model.pb");

  const { code, out } = await assay("run", "penguins");
  expect(code).toBe(0);
  for (const node of standard) expect(out).toMatch(new RegExp(`✔ ${node} .*reused`));
  expect(out).toMatch(/^Blessed {3}accuracy 0\.9\d+/m);
  expect(out).toMatch(/^Pushed {4}serving\/penguins\/\d+/m);
  const report = /^Report {4}(.*)$/m.exec(out)![1]!;
  expect(await readFile(join(folder, report), "utf8")).toMatch(/^<!doctype html>/i);
}, 60_000);

test("what is pushed is byte for byte what was evaluated", async () => {
  const { pushed } = await summaryOf("penguins");
  const served = await readFile(join(folder, "penguins/serving/penguins", pushed[0]!.version, "saved_model.pb"));
  const models = join(folder, "penguins/.assay/artifacts/Trainer/model");
  const [execution] = await readdir(models);
  expect(served.equals(await readFile(join(models, execution!, "Format-Serving/saved_model.pb")))).toBe(true);
}, 60_000);

test("one changed value runs what depends on it and nothing else, and explain says why", async () => {
  await summaryOf("penguins");
  const changed = await summaryOf("penguins", "--set", "train.hyperparameters.note=1");
  expect(states(changed)).toMatchObject({ Transform: "reused", StatisticsGen: "reused", Trainer: "finished" });
  const { out } = await assay("explain", "Trainer", "penguins");
  expect(out).toMatch(/Trainer ran in run \w+, because against run \w+:\n[\s\S]*parameter hyperparameters\.note is new: 1/);
}, 60_000);

test("lineage shows data and code behind the model, as text and as Mermaid", async () => {
  const text = (await assay("lineage", "penguins")).out;
  expect(text).toMatch(/data\/penguins\.csv/);
  expect(text).toMatch(/model\.ts/);
  expect((await assay("lineage", "penguins", "--mermaid")).out).toMatch(/^flowchart/);
}, 60_000);

test("flights are judged on later months, slice by slice, and the moved month is found", async () => {
  const summary = await summaryOf("flights", "--set", "train.steps=150");
  expect(summary.verdict).toBe("blessed");
  expect(summary.metrics["auc"]).toBeGreaterThan(0.62);
  const { outcomes } = summary;
  const generated = outcomes.find(({ node }) => node === "CsvExampleGen");
  expect(generated).toMatchObject({ showing: { headline: "24,994 rows · train 18,465 · eval 6,529" } });
  expect(summary.findings.filter(({ node, subject }) => node === "ExampleValidator" && subject === "month")).not.toEqual([]);
}, 60_000);

test("a model trained in Python is judged and pushed like any other", async () => {
  const summary = await summaryOf("penguins-python");
  expect(summary.verdict).toBe("blessed");
  expect(summary.metrics["accuracy"]).toBeGreaterThan(0.9);
  expect(summary.pushed).toHaveLength(1);
}, 60_000);

test("pipeline.ts makes the same model as assay.yml, with a component of one's own in it", async () => {
  const [own, yaml] = [await summaryOf("penguins-pipeline"), await summaryOf("penguins")];
  expect(own.model).toBe(yaml.model);
  expect(states(own)["Cost"]).toBe("finished");
  expect(own.sections.map(({ title }) => title)).toContain("Cost");
}, 60_000);

test("a component of one's own works in assay.yml too", async () => {
  const text = await readFile(join(folder, "penguins/assay.yml"), "utf8");
  await cp(join(folder, "penguins-pipeline/cost.ts"), join(folder, "penguins/cost.ts"));
  await writeFile(join(folder, "penguins/own.yml"), `${text}\ncomponents:\n  Cost:\n    use: cost.ts#cost\n    inputs: { model: Trainer.model }\n    parameters: { perMegabyte: 2 }\n`);
  const summary = await summaryOf("penguins/own.yml");
  expect(states(summary)).toMatchObject({ Trainer: "reused", Cost: "finished" });
  const wrong = await assay("check", "penguins/own.yml", "--set", "components.Cost.parameters.perMegabyte=cheap");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('"cheap" where a number is expected in Cost.perMegabyte');
}, 60_000);

test("the examples compile with the library's types, and a wrong wire does not", async () => {
  const compile = async () => {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: { rootDir: "/", paths: { assay: [join(root, "src/index.ts")] }, typeRoots: [join(root, "node_modules/@types")], types: ["node"] },
      include: ["**/*.ts"],
    }));
    return new Promise<string>((done) => execFile(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], (_, out) => done(out)));
  };
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  expect(await compile()).toBe("");
  const path = join(folder, "penguins-pipeline/pipeline.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("add(infraValidator, { model, examples })", "add(infraValidator, { model, examples: statistics })"));
  expect(await compile()).toMatch(/pipeline\.ts\(\d+,\d+\): error TS2322[\s\S]*ExampleStatistics/);
  await writeFile(path, text);
}, 60_000);
