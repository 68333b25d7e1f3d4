import { create, isFieldSet } from "@bufbuild/protobuf";
import {
  HistogramSelection_Type, InfinityNormSchema, JensenShannonDivergenceSchema, NormalizedAbsoluteDifferenceSchema, type Feature, type FeatureComparator, type HistogramSelection,
} from "../data/schema_pb.ts";
import { Histogram_HistogramType, type Histogram } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type, DriftSkewInfo_Measurement_Type as Measured, DriftSkewInfo_MeasurementSchema, type DriftSkewInfo_Measurement } from "./anomalies_pb.ts";
import { jensenShannonOfHistograms, jensenShannonOfLabels, lInfinity, normalizedAbsoluteDifference, type Counts } from "./distances.ts";
import { labelCounts, type DatasetView, type FeatureView } from "./feature-view.ts";
import { sixDigits, type Reason } from "./reason.ts";

/** How the two data sets are called in messages. */
interface Comparison {
  readonly treatment: "training" | "current";
  readonly control: "serving" | "previous";
  readonly data: DatasetView;
}

/** What a comparator found: distances always, reasons where they are above their thresholds. */
interface Compared {
  readonly reasons: readonly Reason[];
  readonly measurements: readonly DriftSkewInfo_Measurement[];
}

const nothing: Compared = { reasons: [], measurements: [] };

/** TFDV's drift or skew comparator of a feature. Repairs by raising thresholds to what was measured. */
function compareFeature(comparator: FeatureComparator | undefined, view: FeatureView, comparison: Comparison): Compared {
  if (!comparator) return nothing;
  const control = comparison.data.features.get(view.key);
  const asked = comparator.infinityNorm ?? comparator.jensenShannonDivergence ?? comparator.normalizedAbsDifference;
  if (!asked) return nothing;
  if (!control) {
    delete comparator.infinityNorm;
    delete comparator.jensenShannonDivergence;
    return { reasons: [{ type: Type.COMPARATOR_CONTROL_DATA_MISSING, short: `${comparison.control} data missing`, long: `The ${comparison.control} data do not have the feature.` }], measurements: [] };
  }
  return together([byLabels(comparator, [view, control], comparison), byDivergence(comparator, [view, control], comparison)]);
}

type Pair = readonly [treatment: FeatureView, control: FeatureView];
const none: Counts = new Map();

function byLabels({ infinityNorm, normalizedAbsDifference }: FeatureComparator, [treatment, control]: Pair, comparison: Comparison): Compared {
  const [a, b] = [labelCounts(treatment) ?? none, labelCounts(control) ?? none];
  return together([
    infinityNorm && isFieldSet(infinityNorm, InfinityNormSchema.field.threshold)
      ? held(infinityNorm, { ...lInfinity(a, b), measured: Measured.L_INFTY, type: Type.COMPARATOR_L_INFTY_HIGH, name: "Linfty distance" }, comparison) : nothing,
    normalizedAbsDifference && isFieldSet(normalizedAbsDifference, NormalizedAbsoluteDifferenceSchema.field.threshold)
      ? held(normalizedAbsDifference, {
        ...normalizedAbsoluteDifference(a, b),
        measured: Measured.NORMALIZED_ABSOLUTE_DIFFERENCE, type: Type.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH, name: "normalized absolute difference",
      }, comparison) : nothing,
  ]);
}

function byDivergence({ jensenShannonDivergence: wanted }: FeatureComparator, pair: Pair, comparison: Comparison): Compared {
  if (!wanted || !isFieldSet(wanted, JensenShannonDivergenceSchema.field.threshold)) return nothing;
  const value = divergence(...pair, wanted.source);
  if (value === undefined) return nothing;
  return held(wanted, { value, label: "", measured: Measured.JENSEN_SHANNON_DIVERGENCE, type: Type.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH, name: "approximate Jensen-Shannon divergence" }, comparison);
}

/** TFDV's Jensen-Shannon divergence of a feature in two data sets; undefined where it cannot be measured. */
export function divergence(a: FeatureView, b: FeatureView, source?: HistogramSelection): number | undefined {
  const [labelsA, labelsB] = [labelCounts(a), labelCounts(b)];
  if (labelsA && labelsB) return labelsA.size > 0 && labelsB.size > 0 ? jensenShannonOfLabels(labelsA, labelsB) : undefined;
  const [left, right] = [histogramOf(a, source), histogramOf(b, source)];
  return left && right ? jensenShannonOfHistograms(left, right) : undefined;
}

function histogramOf({ numeric }: FeatureView, source: HistogramSelection | undefined): Histogram | undefined {
  const wanted = source?.type === HistogramSelection_Type.QUANTILES ? Histogram_HistogramType.QUANTILES : Histogram_HistogramType.STANDARD;
  return numeric?.histograms.find(({ type }) => type === wanted);
}

function together(found: readonly Compared[]): Compared {
  return { reasons: found.flatMap(({ reasons }) => reasons), measurements: found.flatMap(({ measurements }) => measurements) };
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
  if (value <= threshold) return { reasons: [], measurements };
  limit.threshold = value;
  return { reasons: [above(distance, threshold, comparison)], measurements };
}

function above({ type, name, value, label }: Distance, threshold: number, { treatment, control }: Comparison): Reason {
  const where = label === "" ? "" : ` The value that differs most is ${JSON.stringify(label)}.`;
  return {
    type, short: `High ${name} between ${treatment} and ${control}`,
    long: `The ${name} between ${treatment} and ${control} is ${sixDigits(value)}, above the threshold ${sixDigits(threshold)}.${where}`,
    observed: sixDigits(value), limit: `≤ ${sixDigits(threshold)}`, ...(label === "" ? {} : { evidence: [label] }),
  };
}

/** The comparators of a feature against the data sets there are. */
export function compareBoth(feature: Feature, view: FeatureView, { previous, serving }: { readonly previous?: DatasetView | undefined; readonly serving?: DatasetView | undefined }): { readonly drift: Compared; readonly skew: Compared } {
  const nothing: Compared = { reasons: [], measurements: [] };
  return {
    drift: previous ? compareFeature(feature.driftComparator, view, { treatment: "current", control: "previous", data: previous }) : nothing,
    skew: serving ? compareFeature(feature.skewComparator, view, { treatment: "training", control: "serving", data: serving }) : nothing,
  };
}
