import { clearField, create, isFieldSet } from "@bufbuild/protobuf";
import {
  HistogramSelection_Type, InfinityNormSchema, JensenShannonDivergenceSchema, NormalizedAbsoluteDifferenceSchema, type Feature, type FeatureComparator, type HistogramSelection,
} from "../data/schema_pb.ts";
import { Histogram_HistogramType, type Histogram } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type, DriftSkewInfo_Measurement_Type as Measured, DriftSkewInfo_MeasurementSchema, type DriftSkewInfo_Measurement } from "./anomalies_pb.ts";
import { jensenShannonOfHistograms, jensenShannonOfLabels, lInfinity, normalizedAbsoluteDifference, type Counts } from "./distances.ts";
import { histogramsOf, labelCounts, type DatasetView, type FeatureView } from "./feature-view.ts";
import { sixDigits, type Reason } from "./reason.ts";

/** How the two data sets are called in messages. */
interface Comparison {
  readonly treatment: "training" | "current";
  readonly control: "serving" | "previous";
  readonly data: DatasetView;
  readonly compatibility: "tfdv" | undefined;
}

/** What a comparator found: distances always, reasons where they are above their thresholds. */
interface Compared {
  readonly reasons: readonly Reason[];
  readonly measurements: readonly DriftSkewInfo_Measurement[];
  /** Measures that the schema asks for and that say nothing of such data; each as a sentence. */
  readonly refused: readonly string[];
}

const nothing: Compared = { reasons: [], measurements: [], refused: [] };

/** TFDV's drift or skew comparator of a feature. Repairs by raising thresholds to what was measured. */
function compareFeature(comparator: FeatureComparator | undefined, view: FeatureView, comparison: Comparison): Compared {
  const { compatibility } = comparison;
  if (!comparator) return nothing;
  const { infinityNorm, jensenShannonDivergence, normalizedAbsDifference } = comparator;
  const limits = [
    infinityNorm && isFieldSet(infinityNorm, InfinityNormSchema.field.threshold),
    jensenShannonDivergence && isFieldSet(jensenShannonDivergence, JensenShannonDivergenceSchema.field.threshold),
    normalizedAbsDifference && isFieldSet(normalizedAbsDifference, NormalizedAbsoluteDifferenceSchema.field.threshold),
  ];
  if (!limits.includes(true)) return nothing;
  const control = comparison.data.features.get(view.key);
  if (!control) {
    if (infinityNorm) clearField(infinityNorm, InfinityNormSchema.field.threshold);
    if (jensenShannonDivergence) clearField(jensenShannonDivergence, JensenShannonDivergenceSchema.field.threshold);
    if (normalizedAbsDifference && compatibility !== "tfdv") clearField(normalizedAbsDifference, NormalizedAbsoluteDifferenceSchema.field.threshold);
    return { reasons: [{ type: Type.COMPARATOR_CONTROL_DATA_MISSING, short: `${comparison.control} data missing`, long: `The ${comparison.control} data do not have the feature.` }], measurements: [], refused: [] };
  }
  return together([byLabels(comparator, [view, control], comparison), byDivergence(comparator, [view, control], comparison)]);
}

type Pair = readonly [treatment: FeatureView, control: FeatureView];
const none: Counts = new Map();

function byLabels({ infinityNorm, normalizedAbsDifference }: FeatureComparator, [treatment, control]: Pair, comparison: Comparison): Compared {
  if (!infinityNorm && !normalizedAbsDifference) return nothing;
  const [a, b] = [labelCounts(treatment) ?? none, labelCounts(control) ?? none];
  const measure = (limit: { threshold: number }, distance: Distance): Compared => {
    const refused = a.size === 0 && b.size === 0 ? [`The ${distance.name} is about the shares of values, and none are counted of ${JSON.stringify(treatment.key)}: it is always 0. The Jensen-Shannon divergence can measure numbers.`] : [];
    return { ...held(limit, distance, comparison), refused };
  };
  return together([
    infinityNorm && isFieldSet(infinityNorm, InfinityNormSchema.field.threshold)
      ? measure(infinityNorm, { ...lInfinity(a, b), measured: Measured.L_INFTY, type: Type.COMPARATOR_L_INFTY_HIGH, name: "Linfty distance" }) : nothing,
    normalizedAbsDifference && isFieldSet(normalizedAbsDifference, NormalizedAbsoluteDifferenceSchema.field.threshold)
      ? measure(normalizedAbsDifference, {
        ...normalizedAbsoluteDifference(a, b),
        measured: Measured.NORMALIZED_ABSOLUTE_DIFFERENCE, type: Type.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH, name: "normalized absolute difference",
      }) : nothing,
  ]);
}

function byDivergence({ jensenShannonDivergence: wanted }: FeatureComparator, pair: Pair, comparison: Comparison): Compared {
  if (!wanted || !isFieldSet(wanted, JensenShannonDivergenceSchema.field.threshold)) return nothing;
  const value = divergence(...pair, { source: wanted.source, compatibility: comparison.compatibility });
  if (value === undefined) return { ...nothing, refused: [`The Jensen-Shannon divergence of ${JSON.stringify(pair[0].key)} cannot be measured: it needs counts of values, or histograms of numbers, of both data sets.`] };
  return held(wanted, { value, label: "", measured: Measured.JENSEN_SHANNON_DIVERGENCE, type: Type.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH, name: "approximate Jensen-Shannon divergence" }, comparison);
}

/** Which histograms a divergence is taken of, and whether TFDV's surprises are kept. */
interface Measuring {
  readonly source?: HistogramSelection | undefined;
  readonly compatibility?: "tfdv" | undefined;
}

/** TFDV's Jensen-Shannon divergence of a feature in two data sets; undefined where it cannot be measured. */
function divergence(a: FeatureView, b: FeatureView, { source, compatibility }: Measuring = {}): number | undefined {
  const [labelsA, labelsB] = [labelCounts(a), labelCounts(b)];
  if (labelsA && labelsB && labelsA.size > 0 && labelsB.size > 0) {
    const positive = (counts: Counts): boolean => [...counts.values()].every((count) => count > 0);
    return positive(labelsA) && positive(labelsB) ? jensenShannonOfLabels(labelsA, labelsB) : undefined;
  }
  const [left, right] = [histogramOf(a, source), histogramOf(b, source)];
  return left && right ? jensenShannonOfHistograms(left, right, compatibility) : undefined;
}

function histogramOf(view: FeatureView, source: HistogramSelection | undefined): Histogram | undefined {
  const wanted = source?.type === HistogramSelection_Type.QUANTILES ? Histogram_HistogramType.QUANTILES : Histogram_HistogramType.STANDARD;
  return histogramsOf(view).find(({ type }) => type === wanted);
}

function together(found: readonly Compared[]): Compared {
  return { reasons: found.flatMap(({ reasons }) => reasons), measurements: found.flatMap(({ measurements }) => measurements), refused: found.flatMap(({ refused }) => refused) };
}

interface Distance {
  readonly measured: Measured;
  readonly type: Type;
  readonly name: string;
  readonly value: number;
  /** The value that differs most; empty when none is told. */
  readonly label: string;
}

/** A distance held against its threshold, which is raised to it when it is above: so the proposed schema lets it pass. */
function held(limit: { threshold: number }, distance: Distance, comparison: Comparison): Compared {
  const { value, measured } = distance;
  const { threshold } = limit;
  const measurements = [create(DriftSkewInfo_MeasurementSchema, { type: measured, value, threshold })];
  if (value <= threshold) return { reasons: [], measurements, refused: [] };
  limit.threshold = value;
  return { reasons: [above(distance, threshold, comparison)], measurements, refused: [] };
}

function above({ type, name, value, label }: Distance, threshold: number, { treatment, control }: Comparison): Reason {
  const where = label === "" ? "" : ` The value that differs most is ${JSON.stringify(label)}.`;
  return {
    type, short: `High ${name} between ${treatment} and ${control}`,
    long: `The ${name} between ${treatment} and ${control} is ${sixDigits(value)}, above the threshold ${sixDigits(threshold)}.${where}`,
    observed: sixDigits(value), limit: `≤ ${sixDigits(threshold)}`, ...(label === "" ? {} : { evidence: [label] }),
  };
}

/** The data sets that comparators hold a feature against. */
interface Controls {
  readonly previous?: DatasetView | undefined;
  readonly serving?: DatasetView | undefined;
  readonly compatibility?: "tfdv" | undefined;
}

/** The comparators of a feature against the data sets there are. */
export function compareBoth(feature: Feature, view: FeatureView, { previous, serving, compatibility }: Controls): { readonly drift: Compared; readonly skew: Compared } {
  return {
    drift: previous ? compareFeature(feature.driftComparator, view, { treatment: "current", control: "previous", data: previous, compatibility }) : nothing,
    skew: serving ? compareFeature(feature.skewComparator, view, { treatment: "training", control: "serving", data: serving, compatibility }) : nothing,
  };
}
