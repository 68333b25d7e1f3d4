import { compareDatasets } from "../../../src/validation/drift/drift.ts";
import { jensenShannon } from "../../../src/validation/distances.ts";
import { seeded } from "../../statistics/columns.ts";
import { psi } from "./fixed-cut-offs.ts";
import { statistics } from "../data.ts";

/** A way to draw one value; `shift` is what changed. */
export type Draw = (random: () => number, shift: number) => number | string;

const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Distributions without and with heavy tails, ties and rare values. */
export const draws: Readonly<Record<string, Draw>> = {
  normal: (random, shift) => normal(random) + shift,
  "lognormal(0, 2)": (random, shift) => Math.exp(2 * normal(random) + shift),
  "Cauchy": (random, shift) => Math.tan(Math.PI * (random() - 0.5)) + shift,
  "Pareto(1)": (random, shift) => (1 + shift) / (1 - random()),
  "counts, many zeros": (random, shift) => (random() < 0.6 - shift ? 0 : Math.floor(-8 * Math.log(1 - random()))),
  "10 values": (random, shift) => `v${Math.floor(10 * random() ** (1 + shift))}`,
  "100 values": (random, shift) => `v${Math.floor(100 * random() ** (1 + shift))}`,
  "1,000 values, by Zipf": (random, shift) => `v${Math.floor(1000 ** (random() ** (1 + shift)))}`,
};

/** How often each rule says that a feature changed. */
export interface Alarms {
  /** Assay's rule: the distribution, and any of the checks beside it. */
  readonly ours: number;
  readonly checks: number;
  /** PSI above 0.1, and Jensen-Shannon of ten equally wide cells of both together above 0.02 bits: cut-offs without a test. */
  readonly psi: number;
  readonly wide: number;
}

/** Draws `runs` pairs of data sets of n and m rows and counts the alarms, as shares. Equal seeds give equal numbers. */
export async function alarms(draw: Draw, { n, m, runs, shift = 0, seed = 1 }: { readonly n: number; readonly m: number; readonly runs: number; readonly shift?: number; readonly seed?: number }): Promise<Alarms> {
  const counted = { ours: 0, checks: 0, psi: 0, wide: 0 };
  for (let run = 0; run < runs; run++) {
    const sample = (size: number, own: number, by: number): (number | string)[] => { const random = seeded(seed * 100_003 + own); return Array.from({ length: size }, () => draw(random, by)); };
    const [now, before] = [sample(n, 2 * run, shift), sample(m, 2 * run + 1, 0)];
    const columns = (values: readonly (number | string)[]) => ({ a: values as readonly number[] });
    const [found] = compareDatasets(await statistics(columns(now)), await statistics(columns(before)));
    counted.ours += Number(found!.level !== "none");
    counted.checks += Number(found!.checks.some(({ level }) => level !== "none"));
    const [p, q] = cells(now, before);
    counted.psi += Number(psi(p, q) > 0.1);
    counted.wide += Number(jensenShannon(p, q) > 0.02);
  }
  return { ours: counted.ours / runs, checks: counted.checks / runs, psi: counted.psi / runs, wide: counted.wide / runs };
}

/** Counts of values, or of ten equally wide cells. */
function cells(now: readonly (number | string)[], before: readonly (number | string)[]): [number[], number[]] {
  const all = [...now, ...before];
  const numbers = all.filter((value) => typeof value === "number");
  const [low, high] = [numbers.reduce((a, b) => Math.min(a, b), Infinity), numbers.reduce((a, b) => Math.max(a, b), -Infinity)];
  const cellOf = (value: number | string): string => (typeof value === "string" ? value : String(Math.min(9, Math.floor((10 * (value - low)) / (high - low || 1)))));
  const names = [...new Set(all.map(cellOf))];
  const place = new Map(names.map((name, i) => [name, i]));
  const count = (values: readonly (number | string)[]): number[] => { const row = names.map(() => 0); for (const value of values) row[place.get(cellOf(value))!]!++; return row; };
  return [count(now), count(before)];
}
