import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { discoveries, equalShares, homogeneity, kolmogorovTail } from "../../src/statistics/significance.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { jensenShannon, lInfinity } from "../../src/validation/distances.ts";
import { distributionOf, kolmogorovDistance } from "../../src/validation/drift/distribution.ts";
import { compareDatasets } from "../../src/validation/drift/drift.ts";
import { viewDataset } from "../../src/validation/feature-view.ts";
import { chanceOfAuc } from "../../src/validation/drift/table-drift.ts";
import { seeded } from "../statistics/columns.ts";
import { statistics } from "../validation/data.ts";
import { described, runPython, title, whenReady } from "./tfx-comparison.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "drift-peers-")); });
afterAll(() => rm(folder, { recursive: true }));

const random = seeded(5);
const filled = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const whole = (low: number, high: number): number => low + Math.floor((high - low) * random());
/** Pairs of counts that expect 5 or more in each cell, pairs of different values with few of each, and p-values. */
const given = {
  counts: [[[120, 80, 50, 30, 20], [100, 90, 70, 25, 35]], ...filled(40, () => { const cells = filled(whole(2, 30), () => whole(20, 300)); return filled(2, () => cells.map((count) => whole(Math.floor(0.7 * count), Math.ceil(1.3 * count)))); })],
  samples: filled(30, () => { const shift = random(); return [filled(whole(20, 90), random), filled(whole(20, 90), () => random() + shift / 2)]; }),
  pValues: filled(40, () => filled(whole(1, 40), () => random() ** whole(1, 6))),
};

interface Answers {
  readonly counts: readonly { readonly statistic: number; readonly degrees: number; readonly p: number; readonly effect: number; readonly bits: number; readonly gap: number; readonly share: number }[];
  readonly samples: readonly { readonly distance: number; readonly p: number; readonly rank: number; readonly auc: number }[];
  readonly discoveries: readonly (readonly boolean[])[];
}

const labelled = (row: readonly number[]): ReadonlyMap<string, number> => new Map(row.map((count, i) => [String(i), count]));
const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);

whenReady(title("SciPy and statsmodels give the same chances, effects and distances"), async () => {
  await writeFile(join(folder, "given.json"), JSON.stringify(given));
  const answers = JSON.parse(await runPython("drift-peers.py", join(folder, "given.json"))) as Answers;
  given.counts.forEach(([left, right], i) => {
    const { statistic, degrees, p, effect, bits, gap, share } = answers.counts[i]!;
    const found = homogeneity(left!, right!);
    expect(found.degrees).toBe(degrees);
    expect(found.statistic / statistic).toBeCloseTo(1, 10);
    expect(found.p / p).toBeCloseTo(1, 8);
    expect(found.effect).toBeCloseTo(effect, 10);
    expect(jensenShannon(left!, right!)).toBeCloseTo(bits, 12);
    expect(lInfinity(labelled(left!), labelled(right!)).value).toBeCloseTo(gap, 12);
    expect(equalShares([left![0]!, sum(left!)], [right![0]!, sum(right!)]) / share).toBeCloseTo(1, 8);
  });
  for (const [i, [x, y]] of given.samples.entries()) {
    const { distance, p, rank, auc } = answers.samples[i]!;
    const [a, b] = [await statistics({ a: x! }), await statistics({ a: y! })].map((data) => distributionOf(viewDataset(data).features.get("a")!)!);
    // Half of the mass of a bucket of one percent may lie on the other side.
    expect(Math.abs(kolmogorovDistance(a!, b!).distance - distance)).toBeLessThan(0.02);
    expect(kolmogorovTail(distance, x!.length, y!.length)).toBeCloseTo(p, 10);
    expect(chanceOfAuc(auc, x!.length, y!.length)).toBeCloseTo(rank, 9);
  }
  given.pValues.forEach((values, i) => expect(discoveries(values, 0.05)).toEqual(answers.discoveries[i]));
}, 120_000);

whenReady(title("of eleven real data sets, heavy tails and all, no feature drifts between splits drawn by chance"), async () => {
  const names = JSON.parse(await runPython("real-data.py", folder)) as readonly string[];
  const drifted: string[] = [];
  for (const name of names) {
    const { statistics: path } = await described(join(folder, name), { patterns: { all: "*.csv" }, buckets: { train: 2, eval: 1 } });
    const found = compareDatasets(await readStatistics(path, "eval"), await readStatistics(path, "train"));
    drifted.push(...found.filter(({ level }) => level !== "none").map(({ key }) => `${name}: ${key}`));
    drifted.push(...found.flatMap(({ key, checks }) => checks.filter(({ level }) => level === "large").map(({ rule }) => `${name}: ${key}: ${rule}`)));
  }
  expect(drifted).toEqual([]);
}, 300_000);
