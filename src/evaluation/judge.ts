import { grouped } from "../core/counted.ts";
import type { Estimate } from "./jackknife.ts";
import { normalCdf, normalQuantile, studentCdf } from "./distributions.ts";
import { differenceInterval, valueInterval, type Measurement, type SliceMeasurements } from "./measure.ts";
import { sliceName } from "./slices.ts";
import { tangoScore } from "./tango.ts";
import type { Threshold, Where } from "./threshold.ts";

/**
 * What became of one rule in one slice.
 * - `rubber-stamped`: compares with a baseline, and there is none yet.
 * - `inconclusive`: the interval holds both allowed and forbidden values.
 * - `missing-slice`: the rule names a slice that is not in the data (or has too few rows).
 */
type Result = "pass" | "fail" | "inconclusive" | "rubber-stamped" | "missing-slice";

/** The judgement of one rule in one slice. `status` decides the blessing: any `fail` refuses it. */
export interface Judgement {
  readonly threshold: Threshold;
  readonly slice: string;
  readonly rows: number;
  readonly result: Result;
  readonly status: "fail" | "warn" | "pass";
  /** The metric, or its change against the baseline (divided by the baseline for relative rules). */
  readonly found: number;
  /** The one-sided bounds that were judged, where a confidence is asked for. */
  readonly low?: number;
  readonly high?: number;
  /** Rows at which an unclear comparison would be clear with 80 % chance, if both models were equal. */
  readonly rowsNeeded?: number;
  /** Why, where the numbers do not say it. */
  readonly note?: string;
}

/** Slices with fewer rows are not judged with a confidence: nothing could be shown. */
export const fewRows = 50;

/** Judges every rule in every slice it applies to. `slices` begins with the overall slice. */
export function judge(thresholds: readonly Threshold[], slices: readonly SliceMeasurements[], baseline: boolean): readonly Judgement[] {
  return thresholds.flatMap((threshold) => {
    if (threshold.rule.startsWith("change") && !baseline) return [unjudged(threshold)];
    const chosen = threshold.where.flatMap((where) => chooseSlices(where, slices));
    const judged = [...new Set(chosen.filter((slice) => slice !== undefined))].map((slice) => ({ slice, judgement: judgeSlice(threshold, slice) }));
    const missing = threshold.where.flatMap((where) => (chooseSlices(where, slices)[0] === undefined ? [missingSlice(threshold, where)] : []));
    return [...withHolm(threshold, judged), ...missing];
  });
}

function unjudged(threshold: Threshold): Judgement {
  return { threshold, slice: "overall", rows: 0, result: "rubber-stamped", status: "pass", found: NaN, note: "first model: there is no baseline to compare with" };
}

function missingSlice(threshold: Threshold, where: Where): Judgement {
  const slice = where.type === "slice" ? sliceName(where.values) : where.type === "features" ? where.features.join(", ") : where.type;
  return { threshold, slice, rows: 0, result: "missing-slice", status: "fail", found: NaN, note: "no such slice in the data, or too few rows in it" };
}

/** `undefined` first: a slice that is named but not there. */
function chooseSlices(where: Where, slices: readonly SliceMeasurements[]): readonly (SliceMeasurements | undefined)[] {
  if (where.type === "every") return slices;
  if (where.type === "overall") return slices.slice(0, 1);
  const names = where.type === "features" ? where.features : where.values.map(([feature]) => feature);
  const found = slices.filter(({ key }) => key.length === names.length && key.length > 0 && key.every(([feature, value]) =>
    names.includes(feature) && (where.type === "features" || where.values.some(([name, wanted]) => name === feature && wanted === value))));
  return found.length > 0 ? found : [undefined];
}

interface Question { readonly threshold: Threshold; readonly slice: SliceMeasurements; readonly measurement: Measurement }

function judgeSlice(threshold: Threshold, slice: SliceMeasurements): Judgement {
  const measurement = slice.metrics[threshold.metric];
  if (!measurement) return { threshold, slice: slice.name, rows: slice.rows, result: "fail", status: "fail", found: NaN, note: "the metric was not computed" };
  const question = { threshold, slice, measurement };
  const point = pointFound(question);
  if (threshold.confidence === undefined || Number.isNaN(point)) return pointJudgement(question, point);
  return threshold.rule.startsWith("change") ? judgeChange(question, point) : judgeValue(question, point);
}

/** What is compared with the limit: the value, the change, or the change divided by the baseline. */
function pointFound({ threshold, measurement: { candidate, baseline, difference } }: Question): number {
  if (!threshold.rule.startsWith("change")) return candidate.value;
  if (!baseline || !difference) return NaN;
  return threshold.rule === "change-absolute" ? difference.value : baseline.value === 0 ? NaN : difference.value / baseline.value;
}

/** TFX's rule: inclusive, and NaN fails. */
function holds({ direction, limit }: Threshold, found: number): boolean {
  return direction === "higher" ? found >= limit : found <= limit;
}

function pointJudgement({ threshold, slice }: Question, found: number, note?: string): Judgement {
  const result = holds(threshold, found) ? "pass" : "fail";
  const why = note ?? (Number.isNaN(found) ? "the metric is not defined on these rows" : undefined);
  return { threshold, slice: slice.name, rows: slice.rows, result, status: result, found, ...(why ? { note: why } : {}) };
}

/** A value with a confidence: its one-sided bound must hold, not only the point. */
function judgeValue(question: Question, found: number): Judgement {
  const { threshold, slice, measurement } = question;
  const { low, high } = valueInterval(measurement.candidate, oneSided(threshold.confidence!));
  if (Number.isNaN(low)) return tooFew(question, found);
  const bound = threshold.direction === "higher" ? low : high;
  const result = holds(threshold, bound) ? "pass" : "fail";
  const note = result === "fail" && holds(threshold, found) ? "the point estimate holds, its bound does not: too few rows to be sure" : undefined;
  return { threshold, slice: slice.name, rows: slice.rows, result, status: result, found, low, high, ...(note ? { note } : {}) };
}

const oneSided = (confidence: number) => 2 * confidence - 1;

/** Without an interval the point decides, and never better than with a warning. */
function tooFew(question: Question, found: number): Judgement {
  const judgement = pointJudgement(question, found, "too few rows for an interval: the point estimate decides");
  return judgement.result === "fail" ? judgement : { ...judgement, result: "inconclusive", status: "warn" };
}

/**
 * Paired non-inferiority. The margin is the limit; the bound of the change must lie within it. A bound beyond it on the other
 * side fails. Between the two it is unclear: then the point estimate must hold, and rows that would have sufficed count against it.
 */
function judgeChange(question: Question, found: number): Judgement {
  const { threshold, slice, measurement } = question;
  const change = scaled(measurement, threshold);
  const disagreement = threshold.rule === "change-absolute" ? measurement.disagreement : undefined;
  const { low, high } = differenceInterval(change, disagreement, oneSided(threshold.confidence!));
  if (Number.isNaN(low)) return tooFew(question, found);
  const base = { threshold, slice: slice.name, rows: slice.rows, found, low, high };
  const { direction, limit } = threshold;
  if (direction === "higher" ? low > limit : high < limit) return { ...base, result: "pass", status: "pass", ...worseNote(direction, low, high) };
  if (change.error === 0 && change.value === 0 && limit === 0) return { ...base, result: "pass", status: "pass", note: "both models agree exactly" };
  if (direction === "higher" ? high < limit : low > limit) return { ...base, result: "fail", status: "fail" };
  return inconclusive(base, rowsNeeded(question, change));
}

function inconclusive(base: Omit<Judgement, "result" | "status">, needed: number): Judgement {
  const { threshold, rows, found } = base;
  const regressed = threshold.direction === "higher" ? base.high! < 0 : base.low! > 0;
  const powered = rows >= needed;
  const improvement = threshold.direction === "higher" ? threshold.limit >= 0 : threshold.limit <= 0;
  const fails = regressed || !holds(threshold, found) || improvement || (powered && threshold.onInconclusive === "fail");
  const why = regressed ? "worse than the baseline, and not shown to be within the margin"
    : !holds(threshold, found) ? "beyond the margin, though not surely"
    : improvement ? "no improvement shown"
    : powered ? "not shown to be within the margin, although the rows suffice"
    : `too few rows to be sure: about ${grouped(needed)} would tell`;
  return { ...base, result: "inconclusive", status: fails ? "fail" : "warn", ...(Number.isFinite(needed) ? { rowsNeeded: needed } : {}), note: why };
}

function worseNote(direction: "higher" | "lower", low: number, high: number): { note?: string } {
  return (direction === "higher" ? high < 0 : low > 0) ? { note: "worse than the baseline, within the margin" } : {};
}

/** The change in the unit of the limit. Relative limits take the baseline's value as exact. */
function scaled({ difference, baseline }: Measurement, { rule }: Threshold): Estimate {
  const unit = rule === "change-relative" ? baseline!.value : 1;
  return { value: difference!.value / unit, error: difference!.error / Math.abs(unit), freedom: difference!.freedom };
}

/**
 * n · (z₁₋α + z.₈)² · se² / margin²: rows for 80 % power against the margin when both models are equal. For accuracy at least
 * z² (1 − margin) / margin, which models that are right on the same rows need. Infinite for a margin of 0.
 */
function rowsNeeded({ threshold, slice, measurement }: Question, change: Estimate): number {
  const { disagreement } = measurement;
  const variance = disagreement && threshold.rule === "change-absolute"
    ? (disagreement.worse + disagreement.better) / disagreement.rows - change.value ** 2
    : slice.rows * change.error ** 2;
  const z = normalQuantile(threshold.confidence!);
  const margin = Math.abs(threshold.limit);
  const needed = Math.ceil(((z + normalQuantile(0.8)) ** 2 * variance) / margin ** 2);
  return disagreement ? Math.max(needed, Math.ceil((z ** 2 * (1 - margin)) / margin)) : needed;
}

/**
 * Slices judged with a confidence are searched for harm: a slice fails only when it is worse than allowed after Holm's correction over
 * all eligible slices, since asking each of many slices for proof would fail almost always. The overall slice is judged for itself.
 */
function withHolm(threshold: Threshold, judged: readonly { readonly slice: SliceMeasurements; readonly judgement: Judgement }[]): readonly Judgement[] {
  if (threshold.confidence === undefined) return judged.map(({ judgement }) => judgement);
  const eligible = judged.filter(({ slice, judgement }) => slice.key.length > 0 && judgement.low !== undefined && slice.rows >= fewRows);
  const adjusted = holm(eligible.map(({ slice }) => harm({ threshold, slice, measurement: slice.metrics[threshold.metric]! })));
  return judged.map((each): Judgement => {
    if (each.slice.key.length === 0) return each.judgement;
    const { note: _, rowsNeeded: __, ...judgement } = each.judgement;
    const p = adjusted[eligible.indexOf(each)];
    if (p === undefined) return { ...judgement, result: "inconclusive", status: "pass", note: "not judged: too few rows, or not defined on them" };
    if (p > 1 - threshold.confidence!) return { ...judgement, result: judgement.result === "pass" ? "pass" : "inconclusive", status: "pass" };
    return { ...judgement, result: "fail", status: "fail", note: `worse than allowed (p ${p.toPrecision(2)} after Holm's correction)` };
  });
}

/** p-value against "this slice keeps the limit". */
function harm(question: Question): number {
  const { threshold, measurement } = question;
  const side = threshold.direction === "higher" ? 1 : -1;
  if (threshold.rule === "change-absolute" && measurement.disagreement) {
    return normalCdf(side * tangoScore(measurement.disagreement, threshold.limit));
  }
  const { candidate } = measurement;
  if (!threshold.rule.startsWith("change") && candidate.of !== undefined && threshold.limit > 0 && threshold.limit < 1) {
    return normalCdf((side * (candidate.value - threshold.limit)) / Math.sqrt((threshold.limit * (1 - threshold.limit)) / candidate.of));
  }
  const estimate = threshold.rule.startsWith("change") ? scaled(measurement, threshold) : candidate;
  const distance = side * (estimate.value - threshold.limit);
  return estimate.error === 0 ? (distance >= 0 ? 1 : 0) : studentCdf(distance / estimate.error, estimate.freedom);
}

/** Holm's step-down adjusted p-values, in the order given. */
export function holm(p: readonly number[]): readonly number[] {
  const order = p.map((_, i) => i).sort((i, j) => p[i]! - p[j]! || i - j);
  const adjusted = new Array<number>(p.length);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (p.length - rank) * p[index]!));
    adjusted[index] = highest;
  });
  return adjusted;
}
