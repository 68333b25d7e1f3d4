// node test/bench/statistics.ts [--megabytes 100]… [--workers 1]… [--columns 10000 --rows 1000] [--runs 3] [--cli dist/cli.js]:
// `assay statistics` beside DuckDB's SUMMARIZE, and what a cell of a wide file costs. Several sizes show whether time is linear.
// The data are all flights of 2013 (ASSAY_FLIGHTS_FULL, or made by .github/scripts/flights.ts), repeated with seeded noise.
// DuckDB runs where ASSAY_DUCKDB names a folder in which `npm i @duckdb/node-api` was done.
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { measure, median, type Usage } from "./measure.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    megabytes: { type: "string", multiple: true, default: ["100"] }, workers: { type: "string", multiple: true, default: ["1"] },
    columns: { type: "string", default: "0" }, rows: { type: "string", default: "1000" },
    runs: { type: "string", default: "3" }, cli: { type: "string", default: join(root, "dist/cli.js") },
  },
});
const work = mkdtempSync(join(tmpdir(), "assay-bench-"));

function flightsFull(): string {
  const given = process.env["ASSAY_FLIGHTS_FULL"];
  if (given) return given;
  execFileSync(process.execPath, [join(root, ".github/scripts/flights.ts"), join(work, "flights")], { stdio: ["ignore", "ignore", "inherit"] });
  return join(work, "flights");
}

/** A linear congruential generator: the same noise each time. */
function noise(seed: number): (most: number) => number {
  let state = seed;
  return (most) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * (2 * most + 1)) - most; };
}

/** All flights again and again; from the second time on delays and air times are a few minutes off. */
function repeated(megabytes: number): string {
  const folder = flightsFull();
  const months = readdirSync(folder).filter((name) => name.endsWith(".csv")).sort().map((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n"));
  const header = months[0]![0]!;
  const columns = header.split(",");
  const noisy = (["dep_delay", "arr_delay", "air_time"] as const).map((name) => columns.indexOf(name));
  const path = join(work, `flights-${megabytes}.csv`);
  const file = openSync(path, "w");
  let written = writeSync(file, `${header}\n`);
  const random = noise(2013);
  for (let round = 0; written < megabytes * 1e6; round++) {
    for (const [, ...lines] of months) {
      const rows = round === 0 ? lines : lines.map((line) => {
        const cells = line.split(",");
        for (const at of noisy) if (cells[at] !== "") cells[at] = String(Math.max(at === noisy[2] ? 1 : -90, Number(cells[at]) + random(5)));
        return cells.join(",");
      });
      written += writeSync(file, `${rows.join("\n")}\n`);
      if (written >= megabytes * 1e6) break;
    }
  }
  closeSync(file);
  return path;
}

/** Integers, decimals, few texts, and integers beyond 2^15 of which a fifth is missing, in turn. */
function wide(columns: number, count: number): string {
  const path = join(work, `wide-${columns}.csv`);
  const file = openSync(path, "w");
  const random = noise(1);
  const kinds = [() => random(500), () => (random(50_000) / 1000).toFixed(3), () => `v${random(15) + 15}`, () => (random(5) > 3 ? "" : random(50_000) + 50_000)];
  writeSync(file, `${Array.from({ length: columns }, (_, i) => `c${i}`).join(",")}\n`);
  for (let row = 0; row < count; row++) writeSync(file, `${Array.from({ length: columns }, (_, i) => kinds[i % kinds.length]!()).join(",")}\n`);
  closeSync(file);
  return path;
}

const describe = (path: string, workers: string): Promise<Usage> => measure(`${process.execPath} ${values.cli} statistics ${path} --workers ${workers} --format pb --out ${work}/FeatureStats.pb`);
const duckdb = process.env["ASSAY_DUCKDB"];
const rows: { megabytes: number; workers: string; ours: Usage[]; duckdb: Usage[] }[] = [];
for (const megabytes of values.megabytes.map(Number)) {
  const path = repeated(megabytes);
  const beside: Usage[] = [];
  const own = values.workers.map((workers) => ({ megabytes, workers, ours: [] as Usage[], duckdb: beside }));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const { workers, ours } of own) ours.push(await describe(path, workers));
    if (duckdb) beside.push(await measure(`${process.execPath} ${join(import.meta.dirname, "duckdb-summarize.ts")} ${path}`));
  }
  rows.push(...own);
  rmSync(path);
}

const of = (usages: readonly Usage[], pick: (usage: Usage) => number) => (usages.length > 0 ? median(usages.map(pick)) : NaN);
const shown = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : "–");
const figures = ({ ours, duckdb }: (typeof rows)[number]) => [ours, duckdb].flatMap((side) => [shown(of(side, (usage) => usage.wallSeconds)), shown(of(side, (usage) => usage.cpuSeconds)), shown(of(side, (usage) => usage.peakProcessMiB), 0)]);
console.log(markdownTable([
  ["MB", "workers", "wall s", "CPU s", "peak MiB", "DuckDB wall s", "CPU s", "peak MiB", "CPU against DuckDB", "exit"],
  ...rows.map((row) => [String(row.megabytes), row.workers, ...figures(row), shown(of(row.ours, (usage) => usage.cpuSeconds) / of(row.duckdb, (usage) => usage.cpuSeconds)), [...new Set([...row.ours, ...row.duckdb].map(({ exitCode }) => exitCode))].join(",")]),
], { align: Array.from({ length: 10 }, () => "r") }));
const [columns, count] = [Number(values.columns), Number(values.rows)];
const wideRows: Usage[] = [];
if (columns > 0) {
  const path = wide(columns, count);
  for (let run = 0; run < Number(values.runs); run++) wideRows.push(await describe(path, values.workers[0]!));
  console.log(markdownTable([
    ["columns", "rows", "wall s", "CPU s", "peak MiB", "CPU µs per cell"],
    [String(columns), String(count), shown(of(wideRows, (usage) => usage.wallSeconds)), shown(of(wideRows, (usage) => usage.cpuSeconds)), shown(of(wideRows, (usage) => usage.peakProcessMiB), 0), shown((of(wideRows, (usage) => usage.cpuSeconds) * 1e6) / (columns * count))],
  ], { align: Array.from({ length: 6 }, () => "r") }));
}
mkdirSync(join(root, "build"), { recursive: true });
writeFileSync(join(root, "build/bench-statistics.json"), JSON.stringify({ node: process.version, rows, wide: { columns, rows: count, runs: wideRows } }, null, 2));
rmSync(work, { recursive: true });
