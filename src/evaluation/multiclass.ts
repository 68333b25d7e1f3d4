import { UserError } from "../core/error.ts";
import type { Family, Metric, Scored, Total } from "./metric.ts";

const rows = 0, logLoss = 1, rank = 2;
const ranks = 5;
const epsilon = 1e-7;

/** The confusion matrix in a total of a multi-class family: `[true class][predicted class]`. */
export function confusionMatrix({ keys, counts }: Total, classes: number): number[][] {
  const matrix = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let i = 0; i < keys.length; i++) matrix[Math.floor(keys[i]! / classes)]![keys[i]! % classes]! += counts[i]!;
  return matrix;
}

interface PerClass { readonly support: Float64Array; readonly flagged: Float64Array; readonly right: Float64Array }

function perClass({ keys, counts }: Total, classes: number): PerClass {
  const support = new Float64Array(classes), flagged = new Float64Array(classes), right = new Float64Array(classes);
  for (let i = 0; i < keys.length; i++) {
    const truth = Math.floor(keys[i]! / classes), decision = keys[i]! % classes;
    support[truth]! += counts[i]!;
    flagged[decision]! += counts[i]!;
    if (truth === decision) right[truth]! += counts[i]!;
  }
  return { support, flagged, right };
}

/** Average of a per-class value over the classes that occur as label or prediction; undefined ones (0 / 0) count as 0. */
function average(total: Total, classes: number, of: (right: number, support: number, flagged: number) => number, weighted = false): number {
  const { support, flagged, right } = perClass(total, classes);
  let sum = 0, weights = 0;
  for (let c = 0; c < classes; c++) {
    if (support[c] === 0 && flagged[c] === 0) continue;
    const weight = weighted ? support[c]! : 1;
    sum += weight * (of(right[c]!, support[c]!, flagged[c]!) || 0);
    weights += weight;
  }
  return sum / weights;
}

/** Recall averaged over the classes that have rows. */
function balancedAccuracy(total: Total, classes: number): number {
  const { support, right } = perClass(total, classes);
  const recalls = Array.from(support, (count, c) => right[c]! / count).filter((recall) => !Number.isNaN(recall));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

const f1 = (right: number, support: number, flagged: number) => (2 * right) / (support + flagged);
const precision = (right: number, _: number, flagged: number) => right / flagged;
const recall = (right: number, support: number) => right / support;
const share = [0, 1] as const;
const all = ({ sums }: Total) => sums[rows]!;

function metricsOf(classes: number): readonly Metric[] {
  const topK = [2, 3, 5].map((k): Metric => ({
    name: `top_${k}_accuracy`, aliases: k === 5 ? ["TopKCategoricalAccuracy", "SparseTopKCategoricalAccuracy"] : [], better: "higher", range: share, shareOf: all,
    value: ({ sums }) => sums.subarray(rank, rank + k).reduce((sum, count) => sum + count, 0) / sums[rows]!,
  }));
  return [
    { name: "accuracy", aliases: ["SparseCategoricalAccuracy", "CategoricalAccuracy"], better: "higher", range: share, shareOf: all, value: ({ sums }) => sums[rank]! / sums[rows]! },
    { name: "balanced_accuracy", aliases: ["BalancedAccuracy"], better: "higher", range: share, value: (total) => balancedAccuracy(total, classes) },
    { name: "macro_f1", aliases: ["f1", "F1Score"], better: "higher", range: share, value: (total) => average(total, classes, f1) },
    { name: "weighted_f1", aliases: [], better: "higher", range: share, value: (total) => average(total, classes, f1, true) },
    { name: "macro_precision", aliases: ["precision", "Precision"], better: "higher", range: share, value: (total) => average(total, classes, precision) },
    { name: "macro_recall", aliases: ["recall", "Recall"], better: "higher", range: share, value: (total) => average(total, classes, recall) },
    { name: "log_loss", aliases: ["SparseCategoricalCrossEntropy", "SparseCategoricalCrossentropy", "CategoricalCrossEntropy"], better: "lower", range: [0, Infinity], value: ({ sums }) => sums[logLoss]! / sums[rows]! },
    ...topK,
    { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[rows]! },
  ];
}

/**
 * Metrics of class probabilities against the index of the true class, for a number of classes.
 * The decision is the most probable class (the first of equals). Probabilities are divided by their sum before the log loss, which clips at 1e-7.
 */
export function multiclass(classes: number): Family {
  if (classes > 10_000) throw new UserError(`the model predicts ${classes} classes; evaluation takes at most 10,000`);
  const metrics = metricsOf(classes);
  const width = rank + ranks;
  return {
    problem: "multiclass", sums: width, cells: classes * classes, metrics, accuracy: "accuracy",
    standard: ["accuracy", "balanced_accuracy", "macro_f1", "weighted_f1", "macro_precision", "macro_recall", "log_loss", ...(classes > 3 ? ["top_3_accuracy"] : []), "example_count"],
    contribute: (scored) => contribute(scored, classes),
  };
}

function contribute({ length, labels, predictions }: Scored, classes: number) {
  const width = rank + ranks;
  const sums = new Float64Array(length * width), cells = new Int32Array(length), right = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const from = i * classes, truth = labels[i]!, own = predictions[from + truth]!, at = i * width;
    let best = 0, sum = 0, above = 0;
    for (let c = 0; c < classes; c++) {
      const p = predictions[from + c]!;
      sum += p;
      if (p > predictions[from + best]!) best = c;
      if (p > own || (p === own && c < truth)) above++;
    }
    sums[at + rows] = 1;
    sums[at + logLoss] = -Math.log(Math.min(1 - epsilon, Math.max(epsilon, own / sum)));
    if (above < ranks) sums[at + rank + above] = 1;
    cells[i] = truth * classes + best;
    right[i] = best === truth ? 1 : 0;
  }
  return { sums, cells, right };
}
