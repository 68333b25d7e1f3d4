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

/** TFDV's drift or skew comparator of a feature. Repairs by raising thresholds to what was measured. */
function compareFeature(comparator: FeatureComparator | undefined, view: FeatureView, comparison: Comparison): Compared {
  if (!comparator) return { reasons: [], measurements: [] };
  const control = comparison.data.features.get(view.key);
  const asked = comparator.infinityNorm ?? comparator.jensenShannonDivergence ?? comparator.normalizedAbsDifference;
  if (!asked) return { reasons: [], measurements: [] };
  if (!control) {
    delete comparator.infinityNorm;
    delete comparator.jensenShannonDivergence;
    return { reasons: [{ type: Type.COMPARATOR_CONTROL_DATA_MISSING, short: `${comparison.control} data missing`, long: `The ${comparison.control} data do not have the feature.` }], measurements: [] };
  }
  const found = [byLabels(comparator, [view, control], comparison), byDivergence(comparator, [view, control], comparison)];
  return { reasons: found.flatMap(({ reasons }) => reasons), measurements: found.flatMap(({ measurements }) => measurements) };
}

type Pair = readonly [treatment: FeatureView, control: FeatureView];
const none: Counts = new Map();

function byLabels({ infinityNorm, normalizedAbsDifference }: FeatureComparator, [treatment, control]: Pair, comparison: Comparison): Compared {
  const [a, b] = [labelCounts(treatment) ?? none, labelCounts(control) ?? none];
  const reasons: Reason[] = [];
  const measurements: DriftSkewInfo_Measurement[] = [];
  if (infinityNorm && isFieldSet(infinityNorm, InfinityNormSchema.field.threshold)) {
    const { value, label } = lInfinity(a, b);
    measurements.push(measurement(Measured.L_INFTY, value, infinityNorm.threshold));
    if (value > infinityNorm.threshold) {
      reasons.push(above({ type: Type.COMPARATOR_L_INFTY_HIGH, name: "Linfty distance", value, threshold: infinityNorm.threshold, label }, comparison));
      infinityNorm.threshold = value;
    }
  }
  if (normalizedAbsDifference && isFieldSet(normalizedAbsDifference, NormalizedAbsoluteDifferenceSchema.field.threshold)) {
    const { value, label } = normalizedAbsoluteDifference(a, b);
    measurements.push(measurement(Measured.NORMALIZED_ABSOLUTE_DIFFERENCE, value, normalizedAbsDifference.threshold));
    if (value > normalizedAbsDifference.threshold) {
      reasons.push(above({ type: Type.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH, name: "normalized absolute difference", value, threshold: normalizedAbsDifference.threshold, label }, comparison));
      normalizedAbsDifference.threshold = value;
    }
  }
  return { reasons, measurements };
}

function byDivergence({ jensenShannonDivergence: wanted }: FeatureComparator, pair: Pair, comparison: Comparison): Compared {
  if (!wanted || !isFieldSet(wanted, JensenShannonDivergenceSchema.field.threshold)) return { reasons: [], measurements: [] };
  const value = divergence(...pair, wanted.source);
  if (value === undefined) return { reasons: [], measurements: [] };
  const { threshold } = wanted;
  const measurements = [measurement(Measured.JENSEN_SHANNON_DIVERGENCE, value, threshold)];
  if (value <= threshold) return { reasons: [], measurements };
  wanted.threshold = value;
  const reason = above({ type: Type.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH, name: "approximate Jensen-Shannon divergence", value, threshold, label: "" }, comparison);
  return { reasons: [reason], measurements };
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

function measurement(type: Measured, value: number, threshold: number): DriftSkewInfo_Measurement {
  return create(DriftSkewInfo_MeasurementSchema, { type, value, threshold });
}

interface Above {
  readonly type: Type;
  readonly name: string;
  readonly value: number;
  readonly threshold: number;
  readonly label: string;
}

function above({ type, name, value, threshold, label }: Above, { treatment, control }: Comparison): Reason {
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
