import { create } from "@bufbuild/protobuf";
import { boundaries, type Boundaries, type Quantiles } from "./quantile-sketch.ts";
import { Histogram_HistogramType, HistogramSchema, type Histogram, type Histogram_Bucket } from "./statistics_pb.ts";

/** A bucket of numbers: (low, high], a first one [low, high], and [low, low] for a single value. As a message at once: a wide data set has millions. */
export function bucketOf(lowValue: number, highValue: number, sampleCount: number): Histogram_Bucket {
  return { $typeName: "tensorflow.metadata.v0.Histogram.Bucket", lowValue, highValue, sampleCount };
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
    standard: create(HistogramSchema, { numNan, type: STANDARD, buckets: standardBuckets(internal, buckets, range) }),
    quantiles: create(HistogramSchema, { numNan, type: QUANTILES, buckets: massBetween(everyNth(internal, finer)) }),
  };
}

/** Quantile and equal-width histogram of whole numbers such as the lengths of inner lists, the second made from the first. */
export function lengthHistograms(found: Quantiles, buckets: number): { readonly quantiles: Histogram; readonly standard: Histogram } {
  const standard = found.total === 0 ? [] : standardBuckets(boundaries(found, buckets), buckets);
  return { quantiles: quantileHistogram(found, buckets), standard: create(HistogramSchema, { type: Histogram_HistogramType.STANDARD, buckets: standard }) };
}

/** A quantile histogram of whole numbers such as list lengths. */
export function quantileHistogram(found: Quantiles, buckets: number): Histogram {
  return create(HistogramSchema, { type: Histogram_HistogramType.QUANTILES, buckets: found.total === 0 ? [] : massBetween(boundaries(found, buckets)) });
}

function everyNth({ values, cumulative }: Boundaries, step: number): Boundaries {
  const length = Math.floor((values.length - 1) / step) + 1;
  const kept = { values: new Float64Array(length), cumulative: new Float64Array(length) };
  for (let i = 0; i < length; i++) {
    kept.values[i] = values[i * step]!;
    kept.cumulative[i] = cumulative[i * step]!;
  }
  return kept;
}

/** The buckets between neighbouring boundaries. */
function massBetween(found: Boundaries): Histogram_Bucket[] {
  const { values } = found;
  return Array.from(massesOf(found), (sampleCount, i) => bucketOf(values[i]!, values[i + 1]!, sampleCount));
}

/** The mass between neighbouring boundaries; buckets that end at the same value share theirs equally. */
function massesOf({ values, cumulative }: Boundaries): Float64Array {
  const masses = new Float64Array(values.length - 1);
  // What lies on the least value is shared by the leading buckets that hold it alone; without any, it is the first one's.
  const least = values[1] === values[0] ? 0 : cumulative[0]!;
  let before = least;
  for (let first = 1; first < values.length;) {
    let next = first + 1;
    while (next < values.length && values[next] === values[first]) next++;
    const share = (cumulative[first]! - before) / (next - first);
    for (let i = first - 1; i < next - 1; i++) masses[i] = share;
    before = cumulative[first]!;
    first = next;
  }
  if (masses.length > 0) masses[0]! += least;
  return masses;
}

/**
 * Equal-width buckets between the smallest and largest finite value. Mass inside an internal bucket is spread evenly,
 * mass on one value goes to the bucket that ends there; each infinity has a bucket of its own.
 */
function standardBuckets(internal: Boundaries, count: number, range: readonly number[] = []): Histogram_Bucket[] {
  const { values } = internal;
  const found = massesOf(internal);
  const [low, high] = finiteRange(values, range);
  const ends = (middle: readonly Histogram_Bucket[]): Histogram_Bucket[] => [...massAt(-Infinity, values, found), ...middle, ...massAt(Infinity, values, found)];
  if (low > high) return ends([]);
  if (!Number.isFinite(high - low)) return [];
  const edges = low === high ? [low, high] : Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + ((high - low) * i) / count));
  const masses = new Float64Array(edges.length - 1);
  spread(internal, found, { edges, masses });
  return ends(Array.from(masses, (sampleCount, i) => bucketOf(edges[i]!, edges[i + 1]!, sampleCount)));
}

/** The bucket of an infinity, if there is any mass on it. */
function massAt(infinity: number, values: Float64Array, masses: Float64Array): Histogram_Bucket[] {
  // They ascend: an infinity is at an end.
  if (values[infinity < 0 ? 0 : values.length - 1] !== infinity) return [];
  let sampleCount = 0;
  for (let i = 0; i < masses.length; i++) if (values[i + 1] === infinity) sampleCount += masses[i]!;
  return sampleCount > 0 ? [bucketOf(infinity, infinity, sampleCount)] : [];
}

function finiteRange(values: Float64Array, range: readonly number[]): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const some of [values, range]) {
    for (let i = 0; i < some.length; i++) {
      const value = some[i]!;
      if (value - value !== 0) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low, high];
}

interface Edged {
  readonly edges: readonly number[];
  readonly masses: Float64Array;
}

/** Both internal buckets and edges ascend, so that the first edge to look at only moves on. */
function spread({ values }: Boundaries, found: Float64Array, { edges, masses }: Edged): void {
  let last = 0;
  for (let bucket = 0; bucket < found.length; bucket++) {
    const low = values[bucket]!;
    const high = values[bucket + 1]!;
    const mass = found[bucket]!;
    if (mass === 0 || high - high !== 0) continue;
    const first = last;
    while (last < masses.length - 1 && high > edges[last + 1]!) last++;
    if (low === high || low - low !== 0) {
      masses[last]! += mass;
      continue;
    }
    for (let i = first; i <= last; i++) {
      const overlap = Math.min(high, edges[i + 1]!) - Math.max(low, edges[i]!);
      if (overlap > 0) masses[i]! += mass * (overlap / (high - low));
    }
  }
}
