import { create } from "@bufbuild/protobuf";
import { boundaries, type Boundaries, type Quantiles } from "./quantile-sketch.ts";
import { Histogram_HistogramType, HistogramSchema, type Histogram } from "./statistics_pb.ts";

/** A bucket of numbers: (low, high], a first one [low, high], and [low, low] for a single value. */
export interface Bucket {
  readonly lowValue: number;
  readonly highValue: number;
  readonly sampleCount: number;
}

/** Internal quantiles per bucket that is shown; TFDV's number. */
const finer = 100;

/** Histograms and median of a numeric feature. */
interface NumericShape {
  readonly median: number;
  readonly standard: Histogram;
  readonly quantiles: Histogram;
}

interface ShapeOptions {
  readonly buckets: number;
  readonly quantileBuckets: number;
  readonly nan: number;
  /** Smallest and largest value where the quantiles do not have them: values of weight 0 count for the range. */
  readonly range?: readonly [min: number, max: number];
}

/** Median, equal-width and quantile histogram by TFDV's rules: both are made from 100 times as many internal quantiles. */
export function numericShape(found: Quantiles, options: ShapeOptions): NumericShape {
  const { buckets, quantileBuckets, nan, range } = options;
  const numNan = BigInt(nan);
  const { STANDARD, QUANTILES } = Histogram_HistogramType;
  if (found.total === 0) {
    return { median: 0, standard: create(HistogramSchema, { numNan, type: STANDARD }), quantiles: create(HistogramSchema, { numNan, type: QUANTILES }) };
  }
  const internal = boundaries(found, finer * quantileBuckets);
  return {
    median: internal.values[(finer * quantileBuckets) >> 1]!,
    standard: create(HistogramSchema, { numNan, type: STANDARD, buckets: standardBuckets(massBetween(internal), buckets, range) }),
    quantiles: create(HistogramSchema, { numNan, type: QUANTILES, buckets: massBetween(everyNth(internal, finer)) }),
  };
}

/** Quantile and equal-width histogram of whole numbers such as the lengths of inner lists, the second made from the first. */
export function lengthHistograms(found: Quantiles, buckets: number): { readonly quantiles: Histogram; readonly standard: Histogram } {
  const quantiles = quantileHistogram(found, buckets);
  return { quantiles, standard: create(HistogramSchema, { type: Histogram_HistogramType.STANDARD, buckets: standardBuckets(quantiles.buckets, buckets) }) };
}

/** A quantile histogram of whole numbers such as list lengths. */
export function quantileHistogram(found: Quantiles, buckets: number): Histogram {
  return create(HistogramSchema, { type: Histogram_HistogramType.QUANTILES, buckets: found.total === 0 ? [] : massBetween(boundaries(found, buckets)) });
}

function everyNth({ values, cumulative }: Boundaries, step: number): Boundaries {
  const keep = (_: number, index: number): boolean => index % step === 0;
  return { values: values.filter(keep), cumulative: cumulative.filter(keep) };
}

/** The mass between neighbouring boundaries; buckets that end at the same value share theirs equally. */
function massBetween({ values, cumulative }: Boundaries): Bucket[] {
  const buckets: Bucket[] = [];
  let before = 0;
  for (let first = 1; first < values.length;) {
    let next = first + 1;
    while (next < values.length && values[next] === values[first]) next++;
    const share = (cumulative[first]! - before) / (next - first);
    for (let i = first; i < next; i++) buckets.push({ lowValue: values[i - 1]!, highValue: values[i]!, sampleCount: share });
    before = cumulative[first]!;
    first = next;
  }
  return buckets;
}

/**
 * Equal-width buckets between the smallest and largest finite value. Mass inside an internal bucket is spread evenly,
 * mass on one value goes to the bucket that ends there; each infinity has a bucket of its own.
 */
function standardBuckets(internal: readonly Bucket[], count: number, range: readonly number[] = []): Bucket[] {
  const [low, high] = finiteRange(internal, range);
  const negative = sum(internal.filter(({ highValue }) => highValue === -Infinity));
  const positive = sum(internal.filter(({ highValue }) => highValue === Infinity));
  const ends = (middle: readonly Bucket[]): Bucket[] => [
    ...(negative > 0 ? [{ lowValue: -Infinity, highValue: -Infinity, sampleCount: negative }] : []),
    ...middle,
    ...(positive > 0 ? [{ lowValue: Infinity, highValue: Infinity, sampleCount: positive }] : []),
  ];
  if (low > high) return ends([]);
  if (!Number.isFinite(high - low)) return [];
  const edges = low === high ? [low, high] : Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + ((high - low) * i) / count));
  const masses = new Float64Array(edges.length - 1);
  for (const bucket of internal) if (Number.isFinite(bucket.highValue)) spread(bucket, edges, masses);
  return ends(Array.from(masses, (sampleCount, i) => ({ lowValue: edges[i]!, highValue: edges[i + 1]!, sampleCount })));
}

function finiteRange(internal: readonly Bucket[], range: readonly number[]): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  const see = (value: number): void => {
    if (value - value !== 0) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const { lowValue, highValue } of internal) { see(lowValue); see(highValue); }
  range.forEach(see);
  return [low, high];
}

function spread({ lowValue, highValue, sampleCount }: Bucket, edges: readonly number[], masses: Float64Array): void {
  if (sampleCount === 0) return;
  const last = bucketOf(highValue, edges);
  if (lowValue === highValue || !Number.isFinite(lowValue)) {
    masses[last]! += sampleCount;
    return;
  }
  for (let i = bucketOf(lowValue, edges); i <= last; i++) {
    const overlap = Math.min(highValue, edges[i + 1]!) - Math.max(lowValue, edges[i]!);
    if (overlap > 0) masses[i]! += sampleCount * (overlap / (highValue - lowValue));
  }
}

/** The bucket that holds a value: one that lies on an edge belongs to the bucket that ends there. */
function bucketOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle + 1]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sum(buckets: readonly Bucket[]): number {
  return buckets.reduce((total, { sampleCount }) => total + sampleCount, 0);
}
