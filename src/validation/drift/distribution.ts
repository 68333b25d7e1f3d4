import { fineName } from "../../statistics/fine-histogram.ts";
import { Histogram_HistogramType, type Histogram } from "../../statistics/statistics_pb.ts";
import type { FeatureView } from "../feature-view.ts";

/** A side of a value: the share of values below it, or up to and with it. */
export type Position = readonly [value: number, side: "below" | "upto"];

/** How the finite values of a number are distributed. */
export interface Distribution {
  readonly total: number;
  readonly min: number;
  readonly max: number;
  /** Values at which something changes, ascending. */
  readonly knots: readonly number[];
  /** Values that alone hold a share worth telling: value → share. */
  readonly atoms: ReadonlyMap<number, number>;
  /** Whether every value of at least 0.5 % is among the atoms. */
  readonly fine: boolean;
  /** The share of values up to a position, from 0 to 1; linear between knots. */
  share(position: Position): number;
}

/** The distribution of a numeric feature from its statistics: the fine histogram where there is one, else the quantiles. */
export function distributionOf({ statistics, numeric }: FeatureView): Distribution | undefined {
  const custom = statistics.customStats.find(({ name, val }) => name === fineName && val.case === "histogram");
  if (custom?.val.case === "histogram") return distribution(custom.val.value, true);
  const quantiles = numeric?.histograms.find(({ type }) => type === Histogram_HistogramType.QUANTILES);
  return quantiles && distribution(quantiles, false);
}

function distribution({ buckets }: Histogram, fine: boolean): Distribution | undefined {
  const knots: number[] = [];
  const below: number[] = [];
  const upto: number[] = [];
  const atoms = new Map<number, number>();
  let total = 0;
  const knot = (value: number, mass: number, alone: number): void => {
    if (knots.at(-1) !== value) { knots.push(value); below.push(total + mass); upto.push(total + mass); }
    else upto[upto.length - 1]! += mass;
    if (alone > 0) {
      upto[upto.length - 1]! += alone;
      atoms.set(value, (atoms.get(value) ?? 0) + alone);
    }
    total += mass + alone;
  };
  for (const { lowValue, highValue, sampleCount } of buckets) {
    if (!Number.isFinite(highValue) && !Number.isFinite(lowValue)) continue;
    if (lowValue === highValue || !Number.isFinite(lowValue) || !Number.isFinite(highValue)) knot(Number.isFinite(highValue) ? highValue : lowValue, 0, sampleCount);
    else {
      knot(lowValue, 0, 0);
      knot(highValue, sampleCount, 0);
    }
  }
  if (total === 0) return undefined;
  const scale = (count: number): number => count / total;
  const shares = { below: below.map(scale), upto: upto.map(scale) };
  return {
    total, knots, fine,
    min: knots[0]!,
    max: knots[knots.length - 1]!,
    atoms: new Map([...atoms].map(([value, count]) => [value, count / total])),
    share: (position) => interpolate(knots, shares, position),
  };
}

function interpolate(knots: readonly number[], shares: { readonly below: readonly number[]; readonly upto: readonly number[] }, [value, side]: Position): number {
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle]! < value) low = middle + 1;
    else high = middle;
  }
  if (knots[low] === value) return shares[side][low]!;
  if (low === 0) return 0;
  if (low === knots.length) return 1;
  const part = (value - knots[low - 1]!) / (knots[low]! - knots[low - 1]!);
  return shares.upto[low - 1]! + part * (shares.below[low]! - shares.upto[low - 1]!);
}

/** The largest distance between two distributions (Kolmogorov-Smirnov), and the value where it is. */
export function kolmogorovDistance(a: Distribution, b: Distribution): { readonly distance: number; readonly at: number } {
  let distance = 0;
  let at = a.min;
  for (const value of new Set([...a.knots, ...b.knots])) {
    for (const side of ["below", "upto"] as const) {
      const gap = Math.abs(a.share([value, side]) - b.share([value, side]));
      if (gap > distance) [distance, at] = [gap, value];
    }
  }
  return { distance, at };
}

/**
 * Positions that cut both distributions, taken half and half, into about `cells` cells of equal mass. A value that alone
 * has more than a cell's mass gets a cell of its own.
 */
export function pooledPositions(a: Distribution, b: Distribution, cells: number): Position[] {
  const both = (position: Position): number => (a.share(position) + b.share(position)) / 2;
  const knots = [...new Set([...a.knots, ...b.knots])].sort((x, y) => x - y);
  const positions: Position[] = [];
  let next = 1;
  for (const [i, value] of knots.entries()) {
    const [below, upto] = [both([value, "below"]), both([value, "upto"])];
    const before = knots[i - 1];
    for (; before !== undefined && next / cells <= below && next < cells; next++) {
      const start = both([before, "upto"]);
      positions.push([below > start ? before + ((value - before) * (next / cells - start)) / (below - start) : value, "upto"]);
    }
    if (upto - below <= 1 / cells && !(next / cells <= upto)) continue;
    if (upto - below > 1 / cells) positions.push([value, "below"]);
    positions.push([value, "upto"]);
    while (next / cells <= upto && next < cells) next++;
  }
  return positions;
}

/** The share of values between neighbouring positions, before the first and behind the last. */
export function cellShares(distribution: Distribution, positions: readonly Position[]): number[] {
  const shares = [...positions.map((position) => distribution.share(position)), 1];
  let before = 0;
  return shares.map((share) => {
    const cell = Math.max(0, share - before);
    before = Math.max(before, share);
    return cell;
  });
}
