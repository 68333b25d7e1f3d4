import { create } from "@bufbuild/protobuf";
import { bucketOf } from "./histogram.ts";
import type { Quantiles } from "./quantile-sketch.ts";
import { Histogram_HistogramType, HistogramSchema, type Histogram, type Histogram_Bucket } from "./statistics_pb.ts";

/** Name of the custom statistic that holds a fine histogram. */
export const fineName = "assay_fine_histogram";

/** Quantiles of the histogram, finer steps at both ends, and the share of values that makes one value a bucket of its own. */
const quantiles = 100;
const ends = [0.0005, 0.001, 0.002, 0.005] as const;
const ownShare = 1 / 200;

/**
 * The distribution of a number as precisely as comparisons need it: about 100 buckets of equal mass, smaller ones at both ends, and each value that is at
 * least 0.5 % of all as a bucket [v, v] of its own. A bucket (u, v) before such a value does not hold it. Infinities are left out.
 * TFDV's own histograms have ten buckets, too few to tell drift from rounding.
 */
export function fineHistogram(found: Quantiles): Histogram {
  const { values, cumulative } = found;
  let first = 0;
  let last = values.length - 1;
  while (first <= last && values[first] === -Infinity) first++;
  while (last >= first && values[last] === Infinity) last--;
  const below = first === 0 ? 0 : cumulative[first - 1]!;
  const total = last < first ? 0 : cumulative[last]! - below;
  const above = cumulative.subarray(first, last + 1);
  const finite: Quantiles = { values: values.subarray(first, last + 1), cumulative: below === 0 ? above : above.map((count) => count - below), total };
  return create(HistogramSchema, { type: Histogram_HistogramType.QUANTILES, name: fineName, buckets: total === 0 ? [] : fineBuckets(finite) });
}

function fineBuckets(found: Quantiles): Histogram_Bucket[] {
  const { values, cumulative, total } = found;
  const edges = edgesOf(found);
  const buckets: Histogram_Bucket[] = [];
  let from = values[0]!;
  let mass = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = cumulative[i]! - (i === 0 ? 0 : cumulative[i - 1]!);
    const alone = i === 0 || weight >= ownShare * total;
    if (!alone) mass += weight;
    if (!alone && edges[i] === 0) continue;
    if (mass > 0) buckets.push(bucketOf(from, value, mass));
    if (alone) buckets.push(bucketOf(value, value, weight));
    from = value;
    mass = 0;
  }
  return buckets;
}

/** For each value whether buckets end at it. */
function edgesOf({ values, cumulative, total }: Quantiles): Uint8Array {
  const edges = new Uint8Array(values.length);
  const last = values.length - 1;
  for (let rank = 0, at = 0; rank <= quantiles; rank++) {
    const target = (rank * total) / quantiles;
    while (at < last && cumulative[at]! <= target) at++;
    edges[at] = 1;
  }
  for (const share of ends) for (const rank of [share * total, (1 - share) * total]) edges[indexAt(cumulative, rank)] = 1;
  return edges;
}

/** Index of the value at a rank counted from 0. */
function indexAt(cumulative: Float64Array, rank: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
