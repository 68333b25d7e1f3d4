// node test/bench/drift.ts [--runs 200]: how often drift is told where nothing changed, and where something did, by Assay's rule and
// by cut-offs without a test. Everything is seeded: the same table each time. Then how far the AUC of the classifier on whole
// tables spreads where nothing changed, as a multiple of what the formula for one classifier says.
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import type { Column } from "../../src/data/batch.ts";
import { compareTables } from "../../src/validation/drift/table-drift.ts";
import { seeded } from "../statistics/columns.ts";
import { quietCutOffs } from "../validation/drift/fixed-cut-offs.ts";
import { alarms, draws } from "../validation/drift/simulated-drift.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "200" } } });
const runs = Number(values.runs);
const percent = (share: number): string => (share === 0 ? "0" : `${Number((100 * share).toFixed(1))} %`);
const sizes = [[100, 100], [300, 300], [1000, 1000], [5000, 200]] as const;
const shifts: Readonly<Record<string, readonly number[]>> = {
  normal: [0.2, 0.5], "lognormal(0, 2)": [0.5, 1], Cauchy: [0.5, 1], "Pareto(1)": [0.3, 1], "counts, many zeros": [0.1, 0.3], "10 values": [0.3, 1], "100 values": [0.3, 1], "1,000 values, by Zipf": [0.3, 1],
};

const rows: string[][] = [];
for (const [name, draw] of Object.entries(draws)) {
  for (const [n, m] of sizes) {
    const found = await alarms(draw, { n, m, runs });
    rows.push([name, `${n}, ${m}`, "nothing", percent(found.ours), percent(found.checks), percent(found.psi), percent(found.wide)]);
  }
  for (const shift of shifts[name]!) {
    const found = await alarms(draw, { n: 1000, m: 1000, runs: Math.ceil(runs / 4), shift });
    rows.push([name, "1000, 1000", String(shift), percent(found.ours), percent(found.checks), percent(found.psi), percent(found.wide)]);
  }
}
console.log(markdownTable([["distribution", "n, m", "changed by", "Assay", "checks beside", "PSI > 0.1", "JS of equal widths > 0.02"], ...rows], { align: ["l", "l", "l", "r", "r", "r", "r"] }));

const cutOffs = ([[10, 100, 100], [10, 300, 300], [10, 500, 500], [10, 1000, 1000], [20, 5000, 200], [100, 2000, 2000], [10, 5000, 500]] as const).map(([kinds, n, m]) => {
  const found = quietCutOffs(kinds, [n, m], 5 * runs);
  return [`${kinds}, ${n}, ${m}`, found.psi.toFixed(3), ...found.psiAlarms.map(percent), found.bits.toFixed(4), percent(found.bitsAlarms), found.largestChange.toFixed(3), percent(found.goodnessOfFit), percent(found.homogeneity)];
});
console.log(`\n${markdownTable([["kinds, n, m", "mean PSI", "PSI > 0.1", "PSI > 0.2", "mean bits", "bits > 0.01", "95 % of largest changes", "goodness of fit, 5 %", "homogeneity, 5 %"], ...cutOffs], { align: ["l", "r", "r", "r", "r", "r", "r", "r", "r"] })}`);

const table = (seed: number, length: number) => {
  const random = seeded(seed);
  return { length, columns: new Map(Array.from({ length: 12 }, (_, i): [string, Column] => [`f${i}`, { type: "float", values: Float32Array.from({ length }, random) }])) };
};
const spreads = ([[100, 100], [300, 300], [1000, 1000]] as const).map(([n, m]) => {
  const found = Array.from({ length: Math.ceil(runs / 2) }, (_, run) => compareTables(table(2 * run + 1, n), table(2 * run + 2, m))!);
  const mean = found.reduce((sum, { auc }) => sum + auc, 0) / found.length;
  const deviation = Math.sqrt(found.reduce((sum, { auc }) => sum + (auc - mean) ** 2, 0) / found.length);
  return [`${n}, ${m}`, mean.toFixed(3), (deviation / Math.sqrt((n + m + 1) / (12 * n * m))).toFixed(2), percent(found.filter(({ level }) => level !== "none").length / found.length)];
});
console.log(`\n${markdownTable([["rows", "mean AUC", "spread, of one classifier's", "alarms"], ...spreads], { align: ["l", "r", "r", "r"] })}`);
