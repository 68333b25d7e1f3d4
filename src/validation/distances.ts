import type { Histogram, Histogram_Bucket } from "../statistics/statistics_pb.ts";
import { compareBytes } from "./feature-view.ts";

/** How often each value occurs. */
export type Counts = ReadonlyMap<string, number>;

/** TFDV's L-infinity: the largest difference between the shares of a value. Of equal ones the last value by order is named. */
export function lInfinity(a: Counts, b: Counts): { readonly value: number; readonly label: string } {
  return largestGap(a, b, [total(a) || 1, total(b) || 1]);
}

/** TFDV's normalized absolute difference: the largest difference of raw counts, divided by both totals together. */
export function normalizedAbsoluteDifference(a: Counts, b: Counts): { readonly value: number; readonly label: string } {
  const both = total(a) + total(b) || 1;
  return largestGap(a, b, [both, both]);
}

function largestGap(a: Counts, b: Counts, [totalA, totalB]: readonly [number, number]): { value: number; label: string } {
  let value = 0;
  let label = "";
  for (const key of [...new Set([...a.keys(), ...b.keys()])].sort(compareBytes)) {
    const gap = Math.abs((a.get(key) ?? 0) / totalA - (b.get(key) ?? 0) / totalB);
    if (gap >= value && gap > 0) [value, label] = [gap, key];
  }
  return { value, label };
}

function total(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Jensen-Shannon divergence of two rows of counts, in bits, from 0 to 1. Each row is divided by its own total. */
export function jensenShannon(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let totalA = 0;
  let totalB = 0;
  for (let i = 0; i < a.length; i++) { totalA += a[i]!; totalB += b[i]!; }
  if (totalA <= 0 || totalB <= 0) return totalA === totalB ? 0 : 1;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const p = a[i]! / totalA;
    const q = b[i]! / totalB;
    const middle = (p + q) / 2;
    if (p > 0) sum += p * Math.log2(p / middle);
    if (q > 0) sum += q * Math.log2(q / middle);
  }
  return Math.min(1, Math.max(0, sum / 2));
}

/** The same over the counts of values. */
export function jensenShannonOfLabels(a: Counts, b: Counts): number {
  const labels = [...new Set([...a.keys(), ...b.keys()])];
  return jensenShannon(labels.map((label) => a.get(label) ?? 0), labels.map((label) => b.get(label) ?? 0));
}

interface Split {
  readonly finite: readonly Histogram_Bucket[];
  readonly points: ReadonlyMap<number, number>;
  readonly infinite: number;
  readonly nan: number;
}

/**
 * TFDV's approximate Jensen-Shannon divergence of two histograms: buckets are cut at the edges of both and their mass spread
 * evenly; single values are matched by value; infinities and NaN never match. Undefined when one side is empty.
 * TFDV itself loses count of NaN when the buckets of both are not the same.
 */
export function jensenShannonOfHistograms(a: Histogram, b: Histogram, compatibility?: "tfdv"): number | undefined {
  const left = split(a);
  const right = split(b);
  const [ownEdges, otherEdges] = [edgesOf(left), edgesOf(right)];
  const edges = [...new Set([...ownEdges, ...otherEdges])].sort((x, y) => x - y);
  const losesNan = compatibility === "tfdv" && (edges.length > ownEdges.size || edges.length > otherEdges.size);
  const nanOf = ({ nan }: Split): number => (losesNan ? 0 : nan);
  const points = [...new Set([...left.points.keys(), ...right.points.keys()])];
  const cells = (side: Split): number[] => [...rebin(side.finite, edges), ...points.map((point) => side.points.get(point) ?? 0)];
  const p = [...cells(left), left.infinite, 0, nanOf(left), 0];
  const q = [...cells(right), 0, right.infinite, 0, nanOf(right)];
  const sum = (row: readonly number[]): number => row.reduce((all, count) => all + count, 0);
  return sum(p) > 0 && sum(q) > 0 ? jensenShannon(p, q) : undefined;
}

function edgesOf({ finite }: Split): ReadonlySet<number> {
  return new Set(finite.flatMap(({ lowValue, highValue }) => [lowValue, highValue]));
}

function split({ buckets, numNan }: Histogram): Split {
  const points = new Map<number, number>();
  let infinite = 0;
  const finite: Histogram_Bucket[] = [];
  for (const bucket of buckets) {
    if (!Number.isFinite(bucket.lowValue) || !Number.isFinite(bucket.highValue)) infinite += bucket.sampleCount;
    else if (bucket.lowValue === bucket.highValue) points.set(bucket.lowValue, (points.get(bucket.lowValue) ?? 0) + bucket.sampleCount);
    else finite.push(bucket);
  }
  return { finite, points, infinite, nan: Number(numNan) };
}

/** The mass between neighbouring edges; `buckets` are ascending and end on edges. */
function rebin(buckets: readonly Histogram_Bucket[], edges: readonly number[]): number[] {
  const masses = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  let cell = 0;
  for (const { lowValue, highValue, sampleCount } of buckets) {
    while (edges[cell]! < lowValue) cell++;
    while (cell < masses.length && edges[cell]! < highValue) {
      masses[cell]! += sampleCount * ((edges[cell + 1]! - edges[cell]!) / (highValue - lowValue));
      cell++;
    }
  }
  return masses;
}
