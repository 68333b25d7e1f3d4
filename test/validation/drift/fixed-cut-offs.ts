import { jensenShannon } from "../../../src/validation/distances.ts";
import { chiSquaredTail, homogeneity } from "../../../src/statistics/significance.ts";
import { seeded } from "../../statistics/columns.ts";

/** How often values of K equally frequent kinds look changed, in samples of n and m, when nothing changed. */
export interface Quiet {
  readonly psi: number;
  /** Shares of the runs in which PSI is above 0.1 and above 0.2. */
  readonly psiAlarms: readonly [number, number];
  readonly bits: number;
  /** Share of the runs in which the Jensen-Shannon divergence is above 0.01 bits. */
  readonly bitsAlarms: number;
  /** The largest change of one value's share that 95 of 100 runs stay below. */
  readonly largestChange: number;
  /** Shares of the runs in which a chi-squared test at 5 % alarms: one that takes the second sample for the truth, and the test of homogeneity. */
  readonly goodnessOfFit: number;
  readonly homogeneity: number;
}

/** Draws `runs` pairs of samples; equal arguments give equal numbers. */
export function quietCutOffs(kinds: number, [n, m]: readonly [number, number], runs: number): Quiet {
  const random = seeded(kinds * 7919 + n + m);
  const draw = (size: number): number[] => {
    const counts = new Array<number>(kinds).fill(0);
    for (let i = 0; i < size; i++) counts[Math.floor(random() * kinds)]!++;
    return counts;
  };
  const found = Array.from({ length: runs }, () => {
    const [now, before] = [draw(n), draw(m)];
    const expected = before.map((count) => (count * n) / m);
    const fit = now.reduce((sum, count, i) => sum + (expected[i]! > 0 ? (count - expected[i]!) ** 2 / expected[i]! : count > 0 ? Infinity : 0), 0);
    return {
      psi: psi(now, before), bits: jensenShannon(now, before), change: Math.max(...now.map((count, i) => Math.abs(count / n - before[i]! / m))),
      fit: fit === Infinity || chiSquaredTail(fit, kinds - 1) < 0.05, homogeneous: homogeneity(now, before).p < 0.05,
    };
  });
  const share = (alarm: (run: (typeof found)[number]) => boolean): number => found.filter(alarm).length / runs;
  const mean = (of: (run: (typeof found)[number]) => number): number => found.reduce((sum, run) => sum + of(run), 0) / runs;
  return {
    psi: mean((run) => run.psi), psiAlarms: [share((run) => run.psi > 0.1), share((run) => run.psi > 0.2)], bits: mean((run) => run.bits), bitsAlarms: share((run) => run.bits > 0.01),
    largestChange: found.map(({ change }) => change).sort((a, b) => a - b)[Math.floor(0.95 * runs)]!, goodnessOfFit: share((run) => run.fit), homogeneity: share((run) => run.homogeneous),
  };
}

/** Population stability index, half a row added to each cell where one is empty. */
export function psi(p: readonly number[], q: readonly number[]): number {
  const added = p.some((count) => count === 0) || q.some((count) => count === 0) ? 0.5 : 0;
  const share = (row: readonly number[]): number[] => { const total = row.reduce((sum, count) => sum + count + added, 0); return row.map((count) => (count + added) / total); };
  const [a, b] = [share(p), share(q)];
  return a.reduce((sum, x, i) => sum + (x - b[i]!) * Math.log(x / b[i]!), 0);
}
