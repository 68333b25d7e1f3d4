// node test/bench/example-gen.ts FILE.csv [--runs 3] [--cli src/cli.ts]: what examples cost beside the statistics of the same file:
// `assay statistics` alone, CsvExampleGen alone, and `assay run` of a pipeline with both and a schema inferred from them.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { measure, median, type Usage } from "./measure.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals: [file] } = parseArgs({ options: { runs: { type: "string", default: "3" }, cli: { type: "string", default: join(root, "src/cli.ts") } }, allowPositionals: true });
if (file === undefined) throw new Error("name a CSV file");
const work = mkdtempSync(join(tmpdir(), "assay-bench-"));
symlinkSync(resolve(file), join(work, "data.csv"));
writeFileSync(join(work, "assay.yml"), "name: bench\nexamples: { csv: data.csv }\n");

/** The component by itself, as the engine calls it. */
const alone = `
import { csvExampleGen } from ${JSON.stringify(join(root, "src/components/csv-example-gen.ts"))};
const workspace = ${JSON.stringify(work)};
const { parameters, materials } = await csvExampleGen.resolve({ input: "data.csv" }, workspace);
const outputs = { examples: { type: "Examples", path: workspace + "/examples", properties: {} } };
await csvExampleGen.run({}, { parameters, workspace, materials, outputs, temporary: workspace, seed: 1, signal: new AbortController().signal, earlier: async () => [], progress() {}, log() {} });
`;
mkdirSync(join(work, "examples"));
writeFileSync(join(work, "alone.mjs"), alone);

const commands = {
  "statistics alone": `${process.execPath} ${values.cli} statistics ${work}/data.csv --format pb --out ${work}/FeatureStats.pb`,
  "CsvExampleGen alone": `${process.execPath} ${work}/alone.mjs`,
  "pipeline: examples, statistics of both splits, schema": `${process.execPath} ${values.cli} run ${work}`,
};
const found = new Map<string, Usage[]>();
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, command] of Object.entries(commands)) {
    rmSync(join(work, ".assay"), { recursive: true, force: true });
    found.set(name, [...(found.get(name) ?? []), await measure(command)]);
  }
}
const base = median(found.get("statistics alone")!.map(({ cpuSeconds }) => cpuSeconds));
console.log(markdownTable([
  ["", "wall s", "CPU s", "of statistics alone", "peak MiB", "exit"],
  ...[...found].map(([name, usages]) => {
    const of = (pick: (usage: Usage) => number) => median(usages.map(pick));
    const cpu = of(({ cpuSeconds }) => cpuSeconds);
    return [name, of(({ wallSeconds }) => wallSeconds).toFixed(2), cpu.toFixed(2), (cpu / base).toFixed(2), of(({ peakProcessMiB }) => peakProcessMiB).toFixed(0), [...new Set(usages.map(({ exitCode }) => exitCode))].join(",")];
  }),
], { align: ["l", "r", "r", "r", "r", "r"] }));
rmSync(work, { recursive: true });
