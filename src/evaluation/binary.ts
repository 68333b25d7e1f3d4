import type { Family, Metric, Scored, Total } from "./metric.ts";

/**
 * Buckets of the calibration histogram, TFMA's number: bucket b holds predictions from b / 10,000 up to but not including
 * (b + 1) / 10,000; the last one holds exactly 1. Rank metrics (AUC and its kin) take predictions of one bucket as tied.
 */
export const buckets = 10_000;
const calibrationBins = 10;
const epsilon = 1e-7;

const rows = 0, positives = 1, predicted = 2, logLoss = 3, squared = 4, truePositives = 5, falsePositives = 6, binGaps = 7;

/** Counts of positive and negative rows per histogram bucket that holds any, by rising prediction. */
export interface Histogram {
  readonly bucket: Int32Array;
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** The calibration histogram in a total of the binary family. */
export function histogramOf({ keys, counts }: Total): Histogram {
  const bucket = new Int32Array(keys.length);
  const sides = [new Float64Array(keys.length), new Float64Array(keys.length)] as const;
  let length = 0;
  for (let i = 0; i < keys.length; i++) {
    const at = keys[i]! >> 1;
    if (length === 0 || bucket[length - 1] !== at) bucket[length++] = at;
    sides[(keys[i]! & 1) as 0 | 1][length - 1]! += counts[i]!;
  }
  return { bucket: bucket.subarray(0, length), positive: sides[1].subarray(0, length), negative: sides[0].subarray(0, length) };
}

/** Confusion counts at threshold ½: positive means strictly greater, as in Keras and TFMA. */
function confusion({ sums }: Total) {
  const tp = sums[truePositives]!, fp = sums[falsePositives]!;
  return { tp, fp, fn: sums[positives]! - tp, tn: sums[rows]! - sums[positives]! - fp };
}

/** Share of pairs of a positive and a negative row that are ranked rightly, ties counting half. */
function auc(total: Total): number {
  const { positive, negative } = histogramOf(total);
  let below = 0, pairs = 0, allPositive = 0;
  for (let i = 0; i < positive.length; i++) {
    pairs += positive[i]! * (below + negative[i]! / 2);
    below += negative[i]!;
    allPositive += positive[i]!;
  }
  return pairs / (allPositive * below);
}

/** Area below the precision-recall curve with the hyperbolic interpolation of Davis and Goadrich, as in Keras. */
function areaPrecisionRecall(total: Total): number {
  const { positive, negative } = histogramOf(total);
  let tp = 0, flagged = 0, area = 0;
  for (let i = positive.length - 1; i >= 0; i--) {
    const added = positive[i]!, width = added + negative[i]!;
    if (width > 0) {
      const slope = added / width;
      const logRatio = flagged > 0 ? Math.log((flagged + width) / flagged) : 0;
      area += slope * (added + (tp - slope * flagged) * logRatio);
    }
    tp += added;
    flagged += width;
  }
  return area / tp;
}

function averagePrecision(total: Total): number {
  const { positive, negative } = histogramOf(total);
  let tp = 0, flagged = 0, sum = 0;
  for (let i = positive.length - 1; i >= 0; i--) {
    tp += positive[i]!;
    flagged += positive[i]! + negative[i]!;
    if (positive[i]! > 0) sum += (positive[i]! * tp) / flagged;
  }
  return sum / tp;
}

function mcc(total: Total): number {
  const { tp, fp, fn, tn } = confusion(total);
  return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
}

const share = [0, 1] as const;
const all = ({ sums }: Total) => sums[rows]!;
const negatives = ({ sums }: Total) => sums[rows]! - sums[positives]!;
const mean = (sum: number) => ({ sums }: Total) => sums[sum]! / sums[rows]!;

const metrics: readonly Metric[] = [
  { name: "auc", aliases: ["AUC", "roc_auc"], better: "higher", range: share, value: auc },
  { name: "auc_precision_recall", aliases: ["AUCPrecisionRecall", "pr_auc"], better: "higher", range: share, value: areaPrecisionRecall },
  { name: "average_precision", aliases: ["AveragePrecision"], better: "higher", range: share, value: averagePrecision },
  { name: "accuracy", aliases: ["BinaryAccuracy"], better: "higher", range: share, shareOf: all, value: (total) => { const { tp, tn } = confusion(total); return (tp + tn) / total.sums[rows]!; } },
  { name: "balanced_accuracy", aliases: ["BalancedAccuracy"], better: "higher", range: share, value: (total) => { const { tp, fp, fn, tn } = confusion(total); return (tp / (tp + fn) + tn / (tn + fp)) / 2; } },
  { name: "precision", aliases: ["Precision", "ppv"], better: "higher", range: share, shareOf: (total) => { const { tp, fp } = confusion(total); return tp + fp; }, value: (total) => { const { tp, fp } = confusion(total); return tp / (tp + fp); } },
  { name: "recall", aliases: ["Recall", "tpr", "sensitivity"], better: "higher", range: share, shareOf: ({ sums }) => sums[positives]!, value: (total) => { const { tp, fn } = confusion(total); return tp / (tp + fn); } },
  { name: "specificity", aliases: ["Specificity", "tnr"], better: "higher", range: share, shareOf: negatives, value: (total) => { const { tn, fp } = confusion(total); return tn / (tn + fp); } },
  { name: "fall_out", aliases: ["FallOut", "fpr"], better: "lower", range: share, shareOf: negatives, value: (total) => { const { tn, fp } = confusion(total); return fp / (tn + fp); } },
  { name: "f1", aliases: ["F1Score"], better: "higher", range: share, value: (total) => { const { tp, fp, fn } = confusion(total); return (2 * tp) / (2 * tp + fp + fn); } },
  { name: "mcc", aliases: ["MatthewsCorrelationCoefficient"], better: "higher", range: [-1, 1], value: mcc },
  { name: "log_loss", aliases: ["BinaryCrossEntropy", "BinaryCrossentropy"], better: "lower", range: [0, Infinity], value: mean(logLoss) },
  { name: "brier", aliases: ["brier_score", "MeanSquaredError", "mse"], better: "lower", range: share, value: mean(squared) },
  { name: "expected_calibration_error", aliases: ["ece"], better: "lower", range: share, value: ({ sums }) => sums.subarray(binGaps).reduce((sum, gap) => sum + Math.abs(gap), 0) / sums[rows]! },
  { name: "calibration", aliases: ["Calibration"], range: [0, Infinity], value: ({ sums }) => sums[predicted]! / sums[positives]! },
  { name: "mean_label", aliases: ["MeanLabel", "Prevalence"], range: share, shareOf: all, value: mean(positives) },
  { name: "mean_prediction", aliases: ["MeanPrediction"], range: share, value: mean(predicted) },
  { name: "predicted_positive_rate", aliases: ["PredictedPositiveRate"], range: share, shareOf: all, value: (total) => { const { tp, fp } = confusion(total); return (tp + fp) / total.sums[rows]!; } },
  { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[rows]! },
];

function contribute({ length, labels, predictions }: Scored) {
  const width = binary.sums;
  const sums = new Float64Array(length * width), cells = new Int32Array(length), right = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const y = labels[i]!, p = predictions[i]!, at = i * width;
    const clipped = Math.min(1 - epsilon, Math.max(epsilon, p));
    const decision = p > 0.5 ? 1 : 0;
    sums[at + rows] = 1;
    sums[at + positives] = y;
    sums[at + predicted] = p;
    sums[at + logLoss] = -Math.log(y === 1 ? clipped : 1 - clipped);
    sums[at + squared] = (p - y) * (p - y);
    if (decision === 1) sums[at + (y === 1 ? truePositives : falsePositives)] = 1;
    sums[at + binGaps + calibrationBin(p)] = p - y;
    cells[i] = 2 * place(p, buckets, buckets) + y;
    right[i] = decision === y ? 1 : 0;
  }
  return { sums, cells, right };
}

/** Bin edges are i · 0.1 in floating point, as numpy's linspace makes them: 0.3 is just below its edge. */
function calibrationBin(p: number): number {
  const bin = place(p, calibrationBins, calibrationBins - 1);
  return p < bin * (1 / calibrationBins) ? bin - 1 : bin;
}

const place = (p: number, count: number, last: number) => Math.max(0, Math.min(last, Math.floor(p * count)));

/**
 * Metrics of a probability against labels 0 and 1. Decisions are made at ½. Where a denominator is zero the value is NaN.
 * Log loss clips at 1e-7; the expected calibration error has 10 equal bins, each without its upper edge.
 */
export const binary: Family = {
  problem: "binary",
  sums: binGaps + calibrationBins,
  cells: 2 * (buckets + 1),
  metrics,
  standard: ["auc", "auc_precision_recall", "accuracy", "precision", "recall", "f1", "log_loss", "brier", "expected_calibration_error", "calibration", "mean_label", "mean_prediction", "example_count"],
  accuracy: "accuracy",
  contribute,
};
