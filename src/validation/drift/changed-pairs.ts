import type { BinnedFeature } from "./table-bins.ts";

/** Ordered features whose pairs are looked at, and pairs that are given on. */
const mostFeatures = 40;
const mostPairs = 3;
/** Standard errors by which the relation of a pair differs between the tables before it is a feature. */
const leastDifference = 4;
const pairBins = 8;

/**
 * Features made of two: the product of their centred bins, which rises where both are on one side of their middle. A tree finds a
 * relation that changed only by luck, since neither feature tells anything alone. Chosen by `rows` only, made for all.
 */
export function changedPairs(features: readonly BinnedFeature[], rows: Int32Array, labels: Uint8Array): readonly (BinnedFeature & { readonly of: readonly [number, number] })[] {
  const ordered = features.flatMap((feature, index) => (feature.ordered ? [{ index, centred: centredBins(feature, rows) }] : [])).slice(0, mostFeatures);
  const pairs = ordered.flatMap((left, i) => ordered.slice(i + 1).map((right) => ({ left, right, difference: differenceOf(left.centred, right.centred, { rows, labels }) })));
  const strongest = pairs.filter(({ difference }) => difference > leastDifference).sort((a, b) => b.difference - a.difference).slice(0, mostPairs);
  return strongest.map(({ left, right }) => ({
    name: `${features[left.index]!.name} × ${features[right.index]!.name}`, of: [left.index, right.index], ordered: true, count: pairBins,
    bins: Uint8Array.from(left.centred, (value, row) => Math.min(pairBins - 1, Math.max(0, Math.floor(pairBins / 2 + value * right.centred[row]!)))),
  }));
}

/** Bins with mean 0 and deviation 1 over the rows; a missing value is 0. */
function centredBins({ bins }: BinnedFeature, rows: Int32Array): Float64Array {
  let [count, sum, squares] = [0, 0, 0];
  for (const row of rows) {
    const bin = bins[row]!;
    if (bin === 0) continue;
    count++;
    sum += bin;
    squares += bin * bin;
  }
  const mean = sum / (count || 1);
  const deviation = Math.sqrt(Math.max(0, squares / (count || 1) - mean * mean)) || 1;
  return Float64Array.from(bins, (bin) => (bin === 0 ? 0 : (bin - mean) / deviation));
}

/** How many standard errors the mean products of the two tables are apart. */
function differenceOf(left: Float64Array, right: Float64Array, { rows, labels }: { readonly rows: Int32Array; readonly labels: Uint8Array }): number {
  const [counts, sums, squares] = [[0, 0], [0, 0], [0, 0]];
  for (const row of rows) {
    const side = labels[row]!;
    const product = left[row]! * right[row]!;
    counts[side]!++;
    sums[side]! += product;
    squares[side]! += product * product;
  }
  const [a, b] = [0, 1].map((side) => {
    const mean = sums[side]! / (counts[side]! || 1);
    return { mean, error: Math.max(0, squares[side]! / (counts[side]! || 1) - mean * mean) / (counts[side]! || 1) };
  }) as [{ mean: number; error: number }, { mean: number; error: number }];
  const error = Math.sqrt(a.error + b.error);
  return error > 0 ? Math.abs(a.mean - b.mean) / error : 0;
}
