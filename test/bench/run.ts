// node test/bench/run.ts [--runs 5] [name …]: measures the commands below in turn, prints a table, writes build/bench.json.
// TFX runs side by side where ASSAY_TFX_PYTHON names a Python that has it (see README.md beside this file).
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { cpuUntilOutput, measure, median, type Usage } from "./measure.ts";

interface Bench {
  readonly name: string;
  /** Goal in CPU seconds, and in MiB of the largest process. */
  readonly goal: { readonly cpu: number; readonly mib?: number };
  readonly ours: string | (() => Promise<Usage>);
  /** Runs before each measured run, not measured. */
  readonly before?: string;
  /** The same job done by TFX, as an argument of tfx_penguin.py. */
  readonly tfx?: "clean" | "again";
}

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({ options: { runs: { type: "string", default: "5" } }, allowPositionals: true });
const work = mkdtempSync(join(tmpdir(), "assay-bench-"));
cpSync(join(root, "examples"), join(work, "examples"), { recursive: true, filter: (path) => !/\.assay|serving/.test(path) });
const cli = `${process.execPath} ${join(root, "dist/cli.js")}`;
const clean = (example: string) => `rm -rf ${work}/examples/${example}/.assay ${work}/examples/${example}/serving`;

const benches: readonly Bench[] = [
  { name: "node -e 0", goal: { cpu: Infinity }, ours: `${process.execPath} -e 0` },
  { name: "action: start to first output", goal: { cpu: 0.3 }, ours: () => cpuUntilOutput(process.execPath, [join(root, "dist/action.js")], { GITHUB_EVENT_NAME: "" }) },
  { name: "assay run: start to first output", goal: { cpu: Infinity }, ours: () => cpuUntilOutput(process.execPath, [join(root, "dist/cli.js"), "run", `${work}/examples/penguins`]) },
  { name: "penguins from clean", goal: { cpu: 3, mib: 250 }, before: clean("penguins"), ours: `${cli} run ${work}/examples/penguins`, tfx: "clean" },
  { name: "penguins all reused", goal: { cpu: 0.8, mib: 250 }, ours: `${cli} run ${work}/examples/penguins`, tfx: "again" },
  { name: "flights sample from clean", goal: { cpu: Infinity }, before: clean("flights"), ours: `${cli} run ${work}/examples/flights` },
];

const python = process.env["ASSAY_TFX_PYTHON"];
const rows: { name: string; ours: Usage[]; tfx: Usage[]; goal: Bench["goal"] }[] = [];
for (const bench of benches.filter(({ name }) => positionals.length === 0 || positionals.some((wanted) => name.includes(wanted)))) {
  const row = { name: bench.name, ours: [] as Usage[], tfx: [] as Usage[], goal: bench.goal };
  for (let run = 0; run < Number(values.runs); run++) {
    if (bench.before) await measure(bench.before);
    row.ours.push(typeof bench.ours === "string" ? await measure(bench.ours) : await bench.ours());
    if (python && bench.tfx && run < 2) row.tfx.push(await measure(`${python} ${join(import.meta.dirname, "tfx_penguin.py")} ${bench.tfx} ${work}`));
  }
  rows.push(row);
  console.error(`${bench.name}: done`);
}

const of = (usages: readonly Usage[], pick: (usage: Usage) => number) => (usages.length > 0 ? median(usages.map(pick)) : NaN);
const shown = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : "–");
const table = rows.map(({ name, ours, tfx, goal }) => {
  const cpu = of(ours, (usage) => usage.cpuSeconds);
  const peer = of(tfx, (usage) => usage.cpuSeconds);
  const mib = of(ours, (usage) => usage.peakProcessMiB);
  const met = cpu <= goal.cpu && mib <= (goal.mib ?? Infinity);
  return [name, shown(of(ours, (usage) => usage.wallSeconds)), shown(cpu), Number.isFinite(goal.cpu) ? `≤ ${goal.cpu}` : "", shown(mib, 0),
    shown(of(ours, (usage) => usage.peakTreeMiB), 0), goal.mib ? `≤ ${goal.mib}` : "", shown(peer), shown(of(tfx, (usage) => usage.peakProcessMiB), 0),
    shown(peer / cpu, 1), met ? "met" : "missed", [...new Set(ours.map(({ exitCode }) => exitCode))].join(",")];
});
console.log(markdownTable([["", "wall s", "CPU s", "goal", "peak MiB", "tree MiB", "goal", "TFX CPU s", "TFX MiB", "TFX/ours", "", "exit"], ...table],
  { align: ["l", "r", "r", "r", "r", "r", "r", "r", "r", "r", "l", "r"] }));
mkdirSync(join(root, "build"), { recursive: true });
writeFileSync(join(root, "build/bench.json"), JSON.stringify({ node: process.version, runs: Number(values.runs), rows }, null, 2));
if (existsSync(work)) rmSync(work, { recursive: true });
