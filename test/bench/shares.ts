// node test/bench/shares.ts 'FOLDER/*.csv' [--of 4]: what a matrix of jobs saves. The work of one machine that reads and describes all files, of each
// share, and of the machine that takes the shares over, one after the other in one process; wall time of the matrix is the slowest share and the merge.
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { statisticsGen } from "../../src/components/statistics-gen.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { run } from "../../src/run/run.ts";
import type { Made, RunOptions } from "../../src/run/run-options.ts";
import { sharedWork } from "../../src/run/shared-work.ts";
import { directoryStore } from "../../src/store/directory-store.ts";

const { values, positionals: [pattern] } = parseArgs({ options: { of: { type: "string", default: "4" } }, allowPositionals: true });
if (pattern === undefined) throw new Error("name a folder of CSV files: 'folder/*.csv'");
const of = Number(values.of);
const work = mkdtempSync(join(tmpdir(), "assay-bench-"));
const from = resolve(dirname(pattern));
for (const name of readdirSync(from)) if (name.endsWith(".csv")) symlinkSync(join(from, name), join(work, name));
const whole = pipeline("shares", (add) => {
  const { examples } = add(csvExampleGen, {}, { input: "*.csv" });
  add(statisticsGen, { examples });
});

async function measured(machine: string, options: Partial<RunOptions>): Promise<{ readonly cpu: number; readonly wall: number; readonly made: Made }> {
  const state = join(work, `.${machine}`);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  let made: Made = {};
  const summary = await run(options.share ? sharedWork(whole) : whole, {
    workspace: work, stateDirectory: state, metadata: folderStore(join(state, "records")), artifacts: directoryStore(join(state, "artifacts")), provenance: { trusted: true },
    ...options, archive: async (all) => { made = all; return undefined; },
  });
  if (summary.verdict === "failed") throw new Error(summary.reason);
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000, made };
}

await measured("warm", {});
const alone = await measured("alone", {});
const shares: Record<string, Made[string][]> = {};
const each = [];
for (let index = 1; index <= of; index++) {
  const share = await measured(`share-${index}`, { share: { index, of } });
  for (const [node, outputs] of Object.entries(share.made)) (shares[node] ??= []).push(outputs);
  each.push(share);
}
const merged = await measured("merged", { shares });
const row = (name: string, { cpu, wall }: { readonly cpu: number; readonly wall: number }) => [name, cpu.toFixed(2), (cpu / alone.cpu).toFixed(2), wall.toFixed(2)];
const slowest = { cpu: Math.max(...each.map(({ cpu }) => cpu)), wall: Math.max(...each.map(({ wall }) => wall)) };
console.log(markdownTable([
  ["", "CPU s", "of one machine", "wall s"],
  row("one machine", alone), ...each.map((share, index) => row(`share ${index + 1} of ${of}`, share)), row("the machine that merges", merged),
  row("the matrix: slowest share, then the merge", { cpu: slowest.cpu + merged.cpu, wall: slowest.wall + merged.wall }),
], { align: ["l", "r", "r", "r"] }));
rmSync(work, { recursive: true });
