import { grouped } from "../core/counted.ts";
import { worstFirst, type Finding, type Gate, type Status } from "../core/finding.ts";
import type { Evaluation, Unusable } from "./evaluation.ts";
import type { Judgement } from "./judge.ts";
import { changeText, limitText, metricText } from "./metric-text.ts";
import type { Threshold } from "./threshold.ts";

/**
 * What must hold for a blessing: usable predictions, and every threshold. One gate per rule for all rows together, one for its slices.
 * The blessing is refused if and only if one of these fails.
 */
export function gatesOf(evaluation: Evaluation): readonly Gate[] {
  const gates = [...unusableGates(evaluation)];
  if (!evaluation.judgements) return [...gates, { name: "thresholds", status: "warn", found: "none", limit: "at least one", note: "no thresholds configured: every model is blessed" }];
  for (const judgements of byThreshold(evaluation.judgements)) {
    const { threshold } = judgements[0]!;
    const slices = judgements.filter(({ slice, result }) => slice !== "overall" || result === "missing-slice");
    gates.push(...judgements.filter((judgement) => !slices.includes(judgement)).map((judgement) => gateOf(threshold, judgement)));
    if (slices.length > 0) gates.push(sliceGate(threshold, slices));
  }
  return worstFirst(gates);
}

/** Judgements of equal thresholds together, in the order of the thresholds. */
function byThreshold(judgements: readonly Judgement[]): readonly (readonly Judgement[])[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const id = JSON.stringify(judgement.threshold);
    const group = groups.get(id);
    if (group) group.push(judgement);
    else groups.set(id, [judgement]);
  }
  return [...groups.values()];
}

/** Whether the gates bless the model. */
export function blesses(gates: readonly Gate[]): boolean {
  return gates.every(({ status }) => status !== "fail");
}

/** Missed thresholds and unusable predictions, for annotations and the list of findings. */
export function findingsOf(evaluation: Evaluation): readonly Finding[] {
  const missed = (evaluation.judgements ?? []).filter(({ status }) => status !== "pass").map((judgement): Finding => ({
    rule: `threshold.${judgement.threshold.metric}`,
    severity: judgement.status === "fail" ? "error" : "warning",
    subject: judgement.slice === "overall" ? judgement.threshold.metric : `${judgement.threshold.metric} in ${judgement.slice}`,
    message: judgement.note ?? (judgement.threshold.rule.startsWith("change") ? "changed more than allowed against the baseline" : "misses its threshold"),
    observed: foundText(judgement), limit: limitOf(judgement.threshold),
    ...(judgement.slice === "overall" ? {} : { split: judgement.slice }),
  }));
  const unusable = unusableGates(evaluation).map((gate): Finding => ({
    rule: "predictions.unusable", severity: gate.status === "fail" ? "error" : "warning", subject: gate.name, message: "has predictions that are no numbers", observed: gate.found, limit: gate.limit,
  }));
  const outside: Finding[] = evaluation.outOfRange === 0 ? [] : [{
    rule: "predictions.out-of-range", severity: "warning", subject: "candidate model",
    message: "predicts values that are no probabilities; is the last activation missing?", observed: `${grouped(evaluation.outOfRange)} rows outside 0 … 1`,
  }];
  return [...unusable, ...missed, ...outside];
}

function unusableGates({ unusable, rows }: Evaluation): readonly Gate[] {
  const gate = (name: string, status: Status, { rows: count, first }: Unusable): readonly Gate[] => (count === 0 ? [] : [{
    name, status, limit: "0 rows", found: `${grouped(count)} of ${grouped(count + rows)} rows are not a number`, ...(first === undefined ? {} : { note: `the first is row ${grouped(first)}` }),
  }]);
  return [...gate("candidate's predictions", "fail", unusable.candidate), ...(unusable.baseline ? gate("baseline's predictions", "warn", unusable.baseline) : [])];
}

function gateOf(threshold: Threshold, judgement: Judgement): Gate {
  const { status, result } = judgement;
  const note = noteOf(judgement);
  return { name: nameOf(threshold), status, limit: limitOf(threshold), found: result === "rubber-stamped" ? "no baseline" : foundText(judgement), ...(note ? { note } : {}) };
}

function sliceGate(threshold: Threshold, judgements: readonly Judgement[]): Gate {
  const worst = worstFirst([...judgements].sort((a, b) => distance(a) - distance(b)))[0]!;
  const failed = judgements.filter(({ status }) => status === "fail").length;
  const found = worst.result === "missing-slice" ? `${worst.slice}: missing` : `${worst.slice}: ${foundText(worst)}`;
  const notes = [judgements.length > 1 ? `${failed} of ${judgements.length} slices ${failed === 1 ? "misses" : "miss"} it` : "", noteOf(worst)].filter((note) => note);
  return { name: `${nameOf(threshold)}, slices`, status: worst.status, found, limit: limitOf(threshold), note: notes.join(" · ") };
}

/** How far on the right side of the limit; undefined values last. */
function distance({ threshold, found }: Judgement): number {
  const margin = threshold.direction === "higher" ? found - threshold.limit : threshold.limit - found;
  return Number.isNaN(margin) ? Infinity : margin;
}

function nameOf({ metric, rule }: Threshold): string {
  return rule === "change-absolute" ? `${metric} against the baseline` : rule === "change-relative" ? `${metric} relative to the baseline` : metric;
}

function limitOf({ direction, limit, rule }: Threshold): string {
  const value = rule === "change-relative" ? `${limitText(100 * limit)}%` : limitText(limit);
  return `${direction === "higher" ? "≥" : "≤"} ${rule.startsWith("change") && limit > 0 ? "+" : ""}${value}`;
}

function foundText({ threshold: { rule }, found }: Judgement): string {
  return rule === "change-relative" ? `${changeText(100 * found)}%` : rule === "change-absolute" ? changeText(found) : metricText(found);
}

function noteOf({ threshold, low, high, note }: Judgement): string {
  if (low === undefined || high === undefined || threshold.confidence === undefined) return note ?? "";
  const bound = threshold.direction === "higher" ? low : high;
  const scale = threshold.rule === "change-relative" ? 100 : 1;
  const value = threshold.rule.startsWith("change") ? changeText(scale * bound) : metricText(bound);
  const text = `${limitText(100 * threshold.confidence)}% ${threshold.direction === "higher" ? "lower" : "upper"} bound ${value}${scale === 100 ? "%" : ""}`;
  return note ? `${text} · ${note}` : text;
}
