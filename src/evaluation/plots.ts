import { histogramOf, buckets, type Histogram } from "./binary.ts";
import type { Total } from "./metric.ts";

type Point = readonly [x: number, y: number];

/** Counts at one cut-off: positive means a prediction strictly above it. */
export interface CutOff {
  readonly threshold: number;
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** Curves of one binary model, at most about a hundred points each. */
export interface Curves {
  /** False positive rate against true positive rate. */
  readonly roc: readonly Point[];
  /** Recall against precision. */
  readonly precisionRecall: readonly Point[];
  /** Mean prediction against share of positives, in ten groups of about equal size. */
  readonly calibration: readonly Point[];
}

/** The curves of a total of the binary family. */
export function curvesOf(total: Total): Curves {
  const histogram = histogramOf(total);
  const positives = sum(histogram.positive), negatives = sum(histogram.negative);
  const steps = cumulate(histogram);
  const roc: Point[] = [[0, 0], ...steps.map(({ tp, fp }): Point => [round(fp / negatives), round(tp / positives)])];
  const precisionRecall = steps.filter(({ tp }) => tp > 0).map(({ tp, fp }): Point => [round(tp / positives), round(tp / (tp + fp))]);
  const defined = positives > 0 && negatives > 0;
  return {
    roc: defined ? thin(roc, 0) : [],
    precisionRecall: positives > 0 ? thin(precisionRecall, 0) : [],
    calibration: calibrationOf(histogram, positives + negatives),
  };
}

/** The confusion counts at 0, 0.01 … 1. Predictions less than 1 / 10,000 above a cut-off, in its histogram bucket, count as not above. */
export function cutOffs(total: Total): readonly CutOff[] {
  const histogram = histogramOf(total);
  const positives = sum(histogram.positive), negatives = sum(histogram.negative);
  let at = 0, fn = 0, tn = 0;
  return Array.from({ length: 101 }, (_, i): CutOff => {
    const limit = (i * buckets) / 100;
    for (; at < histogram.bucket.length && histogram.bucket[at]! <= limit; at++) {
      fn += histogram.positive[at]!;
      tn += histogram.negative[at]!;
    }
    return { threshold: i / 100, tp: positives - fn, fp: negatives - tn, tn, fn };
  });
}

/** Counts above each bucket's lower edge, from the highest bucket down. */
function cumulate({ positive, negative }: Histogram): readonly { tp: number; fp: number }[] {
  let tp = 0, fp = 0;
  const steps: { tp: number; fp: number }[] = [];
  for (let i = positive.length - 1; i >= 0; i--) {
    tp += positive[i]!;
    fp += negative[i]!;
    steps.push({ tp, fp });
  }
  return steps;
}

function calibrationOf({ bucket, positive, negative }: Histogram, rows: number): readonly Point[] {
  const points: Point[] = [];
  let count = 0, predicted = 0, right = 0, done = 0;
  for (let i = 0; i < bucket.length; i++) {
    const here = positive[i]! + negative[i]!;
    count += here;
    predicted += here * Math.min(1, (bucket[i]! + 0.5) / buckets);
    right += positive[i]!;
    if (done + count < (rows * (points.length + 1)) / 10 && i < bucket.length - 1) continue;
    points.push([round(predicted / count), round(right / count)]);
    done += count;
    count = predicted = right = 0;
  }
  return points;
}

/** About a hundred points, evenly spaced along coordinate `axis`, ends kept. */
function thin(points: readonly Point[], axis: 0 | 1, most = 100): readonly Point[] {
  if (points.length <= most) return points;
  const kept: Point[] = [];
  let next = 0;
  points.forEach((point, i) => {
    const last = i === points.length - 1;
    if (!last && kept.length > 0 && point[axis] < next) return;
    kept.push(point);
    next = (Math.floor(point[axis] * (most - 2)) + 1) / (most - 2);
  });
  return kept;
}

const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
const round = (value: number) => Math.round(value * 1e6) / 1e6;
