import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Table } from "mdast";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { decodeEvaluation } from "../../src/evaluation/evaluation.ts";
import { comment } from "../../src/report/comment.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { page } from "../../src/report/page.ts";
import { nodesOf, parsed } from "./gfm.ts";
import { cellsOf, readable, rowsOf, says, sectionOf } from "./page-read.ts";

const root = resolve(import.meta.dirname, "../..");
const context = { mode: "pull-request", links: { run: "https://example.com/run" }, warnings: [], history: [], updated: "now" } as const;
let folder: string;
let penguins: string;
let before: RunSummary;
let after: RunSummary;
let rows: readonly (readonly string[])[];
let oldRows: readonly (readonly string[])[];
let text: string;

function edit(file: string, change: (text: string) => string): void {
  const path = join(penguins, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function run(): RunSummary {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "src/cli.ts"), "run", penguins, "--json"], { encoding: "utf8", maxBuffer: 1e8 });
  if (status === null || status > 1) throw new Error(stderr);
  return JSON.parse(stdout) as RunSummary;
}

function commit(): void {
  for (const args of [["add", "-A"], ["commit", "-qm", "x"]]) execFileSync("git", ["-C", folder, "-c", "user.name=T", "-c", "user.email=t@example.com", ...args]);
}

function csv(): readonly (readonly string[])[] {
  return readFileSync(join(penguins, "data/penguins.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
}

/** A folder that a step of a run made. */
function made(summary: RunSummary, node: string, output: string): string {
  const outcome = summary.outcomes.find((each) => each.node === node);
  return join(penguins, ".assay/artifacts", node, output, outcome && "execution" in outcome ? outcome.execution : "");
}

function json<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), "utf8")) as T;
}

/** A text of the comment without the joiners that keep GitHub from linking. */
function plain(node: Parameters<typeof nodesOf>[0]): string {
  return nodesOf(node).map((each) => (each.type === "text" || each.type === "inlineCode" ? each.value : each.type === "html" && each.value === "<br>" ? "\n" : "")).join("").replaceAll("\u2060", "");
}

function tableWith(header: string, of = text): readonly (readonly string[])[] {
  const table = nodesOf(parsed(of)).filter((node): node is Table => node.type === "table").find(({ children }) => plain(children[0]!).includes(header));
  return table!.children.slice(1).map(({ children }) => children.map(plain));
}

const evaluationOf = (summary: RunSummary) => decodeEvaluation(readFileSync(join(made(summary, "Evaluator", "evaluation"), "evaluation.json"), "utf8"));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-truth-"));
  penguins = join(folder, "penguins");
  cpSync(join(root, "examples/penguins"), penguins, { recursive: true, filter: (path) => !["serving", ".assay"].includes(basename(path)) });
  writeFileSync(join(folder, ".gitignore"), ".assay/\nserving/\n");
  execFileSync("git", ["init", "-q", "-b", "main", folder]);
  commit();
  oldRows = csv();
  before = run();
  let moved = 0;
  edit("data/penguins.csv", (text) => `${text.trim().split("\n").slice(0, -40).join("\n")}\n`.replace(/,Biscoe,/g, (name) => (moved++ < 25 ? ",Atlantis," : name)));
  edit("assay.yml", (text) => text.replace("seed: 7", "seed: 11").replace("at-least: 0.9", "at-least: 0.8"));
  edit("model.ts", (text) => `${text}\n// The same.\n`);
  edit("schema.pbtxt", (text) => text.replace('  value: "Dream"\n', '  value: "Dream"\n  value: "Elsewhere"\n'));
  commit();
  rows = csv();
  after = run();
  text = comment(after, context);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the verdict is the engine's, and its causes are the errors that ExampleValidator stored", () => {
  expect([before.verdict, after.verdict]).toEqual(["blessed", "not-blessed"]);
  const findings = json<{ splits: { schema: { severity: string; subject: string }[] }[] }>(made(after, "ExampleValidator", "anomalies"), "findings.json").splits.flatMap(({ schema }) => schema);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  expect(tableWith("Gate").find(([, name]) => name === "Schema errors")).toEqual(["❌", "Schema errors", String(errors.length), "0"]);
  expect(text).toContain(`Schema errors: ${errors.length}, must be 0`);
  expect(text).toContain("> <strong>`island`</strong>");
});

test("rows are those of the files, split by split those of the statistics", async () => {
  const data = tableWith("Against run").find(([area]) => area!.endsWith("Data"))![1]!.split("\n");
  const said = data.flatMap((line) => /^(train|eval) ([\d,]+) → ([\d,]+) rows, ([−+][\d,]+) \(([−+])([\d.]+)%\)$/.exec(line) ?? []);
  const splits = [said.slice(0, 7), said.slice(7)] as const;
  expect(splits.map(([, split]) => split)).toEqual(["train", "eval"]);
  for (const [, split, then, now, more, sign, share] of splits) {
    const [old, current] = await Promise.all([before, after].map(async (summary) => Number((await readStatistics(made(summary, "StatisticsGen", "statistics"), split!)).numExamples)));
    expect([Number(then), Number(now), Number(more!.replace("−", "-"))]).toEqual([old, current, current! - old!]);
    says(share!, (100 * Math.abs(current! - old!)) / old!);
    expect(sign === "−").toBe(current! < old!);
  }
  expect(splits.reduce((sum, [, , then]) => sum + Number(then), 0)).toBe(oldRows.length);
  expect(splits.reduce((sum, [, , , now]) => sum + Number(now), 0)).toBe(rows.length);
});

test("new values are those that the files have and had not", () => {
  const data = tableWith("Against run").find(([area]) => area!.endsWith("Data"))![1]!.split("\n");
  const fresh = [...new Set(rows.map(([, island]) => island!))].filter((island) => !oldRows.some(([, old]) => old === island));
  expect(fresh).toEqual(["Atlantis"]);
  expect(data.filter((line) => line.startsWith("island"))).toEqual([`island new values ${fresh.length} in train, new values ${fresh.length} in eval ${fresh.join(" ")}`]);
  expect(data).toContain("1 file changed data/penguins.csv");
});

test("changes of schema, rules, configuration and code are those that were made, and no others", () => {
  const changed = Object.fromEntries(tableWith("Against run").map(([area, said]) => [area!.replace(/^⚠️ /, ""), said!.split("\n")]));
  expect(changed["Rules of the gate"]).toEqual(["Evaluator thresholds.accuracy.atLeast 0.9 → 0.8"]);
  expect(changed["Configuration"]).toEqual(["Trainer seed 7 → 11"]);
  expect(changed["Code"]).toEqual(["model.ts changed"]);
  expect(changed["Schema"]).toEqual(["schema other in 1 place", "schema.pbtxt changed"]);
  expect(text).toMatch(/^\+ .*value: "Elsewhere"/m);
});

test("the model is as large and as fast as it was measured", () => {
  const [, said] = tableWith("Against run").find(([area]) => area === "Model")!;
  const [size, latency] = said!.split("\n");
  const bytes = (summary: RunSummary) => readdirSync(made(summary, "Trainer", "model"), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0);
  says(size!.split("→").at(-1)!, bytes(after) / 1000);
  expect(size).toMatch(/ kB/);
  const serving = json<{ p50Ms: number; p99Ms: number; loadMs: number; requests: number }>(made(after, "InfraValidator", "blessing"), "serving.json");
  const [, median, p99, answers, load] = /median (\S+) ms, p99 (\S+) ms, of (\d+) answers, loaded in ([\d,]+) ms/.exec(latency!)!;
  says(median!, serving.p50Ms);
  says(p99!, serving.p99Ms);
  says(load!, serving.loadMs);
  expect(Number(answers)).toBe(serving.requests);
});

test("metrics, intervals and changes are those of evaluation.json, overall and by slice", () => {
  const { slices, metrics } = evaluationOf(after);
  const [overall] = slices;
  const paragraph = text.split("\n").find((line) => line.startsWith("accuracy **"))!.replaceAll("\\", "").replaceAll("\u2060", "");
  for (const said of paragraph.split(" · ").filter((part) => !part.startsWith("worst slice"))) {
    const [, name, value, low, high, change] = /^(\S+) \*\*(\S+)\*\* \[(\S+), (\S+)\] \(([^)]+)\)$/.exec(said)!;
    const { candidate, difference } = overall!.metrics[name!]!;
    [[value!, candidate.value], [low!, candidate.low], [high!, candidate.high], [change!, difference!.value]].forEach(([shown, truth]) => says(shown as string, truth as number));
  }
  const [, worst, value] = /worst slice (\S+) (?:\*\*|<strong>)([\d.]+)/.exec(paragraph)!;
  says(value!, slices.find(({ name }) => name === worst)!.metrics["accuracy"]!.candidate.value);
  const table = tableWith("Metric");
  expect(table).toHaveLength(metrics.length);
  for (const [name, own, old, change] of table) {
    const { candidate, baseline, difference } = overall!.metrics[name!]!;
    says(own!, candidate.value);
    says(old!, baseline!.value);
    says(change!, difference!.value);
  }
  for (const [, name, own, change] of tableWith("Slice")) {
    const slice = slices.find((each) => name!.startsWith(`${each.name} `))!;
    expect(name).toContain(` ${slice.rows} rows`);
    says(own!, slice.metrics["accuracy"]!.candidate.value);
    if (change !== "") says(change!, slice.metrics["accuracy"]!.difference!.value);
  }
});

test("gates, times and what was reused are those of the run", () => {
  const judged = evaluationOf(after).slices[0]!.metrics["accuracy"]!;
  const gates = new Map(tableWith("Gate").map(([, name, found]) => [name!, found!]));
  says(gates.get("accuracy")!, judged.candidate.value);
  says(gates.get("accuracy against the baseline")!, judged.difference!.value);
  const reused = after.outcomes.filter(({ type }) => type === "reused").length;
  expect(text).toContain(`${after.seconds.toFixed(1)} s, ${reused} of ${after.outcomes.length} steps reused`);
  for (const [name, time] of tableWith("Why it ran")) {
    const outcome = after.outcomes.find(({ node }) => node === name)!;
    if ("seconds" in outcome) says(time!, time!.endsWith(" ms") ? outcome.seconds * 1000 : outcome.seconds);
  }
});

test("job summary and comment say the same of what changed", () => {
  expect(tableWith("Against run", jobSummary(after, context))).toEqual(tableWith("Against run"));
  expect(tableWith("Gate", jobSummary(after, context))).toEqual(tableWith("Gate"));
});

test("the page has the comment's gates, the rows of the statistics and the metrics of evaluation.json", async () => {
  const html = page(after);
  expect(rowsOf(sectionOf(html, "verdict"), "Gates").map(([name, , limit]) => [name!.split("\n")[0], limit])).toEqual(tableWith("Gate").map(([, name, , limit]) => [name!.split("\n")[0], limit]));
  const data = sectionOf(html, "data");
  for (const split of ["train", "eval"]) {
    const { features, numExamples } = await readStatistics(made(after, "StatisticsGen", "statistics"), split);
    expect(readable(data)).toContain(`${split} ${Number(numExamples)} examples`);
    const table = data.slice(data.indexOf(split === /<b>(\w+)<\/b><\/p>/.exec(data)![1] ? "<table" : "<details>"));
    const rows = new Map(cellsOf(table, "Distribution").map(([name, , , , missing, facts]) => [/<code>(.*?)<\/code>/.exec(name!)![1]!, { missing: readable(missing!).split("\n").at(-1)!, facts: readable(facts!).split("\n").at(-1)! }]));
    for (const { fieldId, stats } of features) {
      const { missing, facts } = rows.get(fieldId.case === "path" ? fieldId.value.step.join(".") : fieldId.value!)!;
      const common = stats.value!.commonStats!;
      says(missing, (100 * Number(common.numMissing)) / Number(numExamples));
      if (stats.case === "numStats") {
        says(facts.split(" · ")[0]!, stats.value.mean);
        says(facts.split(" · ")[1]!, stats.value.stdDev);
        facts.split(" · ")[2]!.split(" to ").forEach((end, at) => says(end, at === 0 ? stats.value.min : stats.value.max));
      } else if (stats.case === "stringStats") says(facts, Number(stats.value.unique));
    }
  }
  for (const [name, value] of rowsOf(sectionOf(html, "evaluation"), "Metrics of all rows")) says(value!, evaluationOf(after).slices[0]!.metrics[name!]!.candidate.value);
});

test("example rows are lines of the files that break the rule, and only the page tells them", () => {
  const anomalies = sectionOf(page(after), "anomalies");
  const shown = [...anomalies.matchAll(/<li class="error">([\s\S]*?)<\/details>/g)].filter(([item]) => item.includes("ENUM_TYPE_UNEXPECTED_STRING_VALUES"));
  expect(shown.length).toBeGreaterThan(0);
  const lines = readFileSync(join(penguins, "data/penguins.csv"), "utf8").split("\n");
  for (const [item] of shown) {
    const places = [...item!.matchAll(/<li><code>(\S+):(\d+)<\/code>/g)];
    expect(places.length).toBeGreaterThan(0);
    for (const [, file, line] of places) {
      expect(file).toMatch(/data\/penguins\.csv$/);
      expect(lines[Number(line) - 1]).toContain(",Atlantis,");
      expect(text).not.toContain(`penguins.csv:${line}`);
    }
  }
});
