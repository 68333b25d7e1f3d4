import { grouped } from "../core/counted.ts";
import type { Status } from "../core/finding.ts";
import type { Block, Figure, ForestRow, Inline, Section, Series, Showing } from "../core/report.ts";
import type { Evaluation } from "./evaluation.ts";
import { findingsOf, gatesOf } from "./gates.ts";
import { fewRows } from "./judge.ts";
import type { Measured, Measurement, SliceMeasurements } from "./measure.ts";
import { changeText, metricText } from "./metric-text.ts";

const forestRows = 60;
const commentSlices = 10;

/** How an evaluation looks: headline, gates, figures and the sections on metrics and slices. */
export function showEvaluation(evaluation: Evaluation): Showing {
  const overall = evaluation.slices[0];
  const gates = gatesOf(evaluation);
  const findings = findingsOf(evaluation);
  const status: Status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
  const worst = overall && worstSlices(evaluation)[0];
  const figures = overall ? figuresOf(evaluation, overall, worst) : [];
  const headline = [...(overall ? [`${grouped(evaluation.rows)} rows`] : ["no row could be judged"]), ...figures.slice(0, 1).map(figureText), ...figures.filter(({ name }) => name.startsWith("worst slice ")).map(figureText)];
  return {
    headline: headline.join(" · "), status, gates, findings, figures,
    metrics: overall ? Object.fromEntries(Object.entries(overall.metrics).map(([name, { candidate: { value } }]) => [name, Number.isFinite(value) ? value : String(value)])) : {},
    sections: [evaluationSection(evaluation, gates.filter((gate) => gate.status !== "pass").length), ...sliceSections(evaluation)],
  };
}

/** The metric slices are ranked by: the first that has a better direction. */
function headlineOf({ metrics }: Evaluation): string {
  return (metrics.find(({ better }) => better) ?? metrics[0])!.name;
}

function figureText({ name, value, interval, change }: Figure): string {
  return [name, value, interval, change && `(${change})`].filter((part) => part).join(" ");
}

function figuresOf(evaluation: Evaluation, overall: SliceMeasurements, worst: SliceMeasurements | undefined): readonly Figure[] {
  const judged = new Set([headlineOf(evaluation), ...(evaluation.judgements ?? []).map(({ threshold }) => threshold.metric)]);
  const names = [...judged, ...evaluation.metrics.map(({ name }) => name)].filter((name, i, all) => all.indexOf(name) === i && overall.metrics[name]);
  const figures = names.slice(0, worst ? 4 : 5).map((name): Figure => {
    const { candidate, difference } = overall.metrics[name]!;
    const interval = intervalText(candidate);
    return { name, value: metricText(candidate.value), ...(interval ? { interval } : {}), ...(difference ? { change: changeText(difference.value) } : {}) };
  });
  if (!worst) return figures;
  const { candidate, difference } = worst.metrics[headlineOf(evaluation)]!;
  return [...figures, { name: `worst slice ${worst.name}`, value: metricText(candidate.value), ...(difference ? { change: changeText(difference.value) } : {}) }];
}

function intervalText({ low, high }: Measured): string {
  return Number.isFinite(low) && Number.isFinite(high) ? `[${metricText(low)}, ${metricText(high)}]` : "";
}

function evaluationSection(evaluation: Evaluation, problems: number): Section {
  const overall = evaluation.slices[0];
  if (!overall) return { id: "evaluation", title: "Evaluation", problems, summary: "no row could be judged", blocks: [{ type: "text", text: "No row has both a label and a usable prediction." }] };
  const name = headlineOf(evaluation);
  const { candidate, difference } = overall.metrics[name]!;
  const against = difference ? `, ${changeText(difference.value)} against the baseline` : "";
  const table = metricTable(evaluation, overall);
  return {
    id: "evaluation", title: "Evaluation", problems, summary: [name, " ", metricText(candidate.value), against],
    comment: { place: "folded", blocks: [narrowTable(evaluation, overall)] },
    blocks: [{ type: "text", text: aboutRows(evaluation) }, table, ...plotBlocks(evaluation)],
  };
}

function aboutRows({ splits, rows, unlabelled, label, problem, baseline }: Evaluation): Inline {
  const parts = [`${grouped(rows)} rows of ${splits.join(", ")}, ${problem}, label `];
  const rest = [
    unlabelled > 0 ? `; ${grouped(unlabelled)} rows without a known label left out` : "",
    baseline ? ". Baseline: the newest blessed model, on the same rows" : ". No baseline: this is the first model",
    ". Intervals are 95%: Wilson's for shares, Tango's for changes of accuracy, else a jackknife over 20 blocks.",
  ];
  return [...parts, { code: label }, ...rest];
}

function metricTable(evaluation: Evaluation, overall: SliceMeasurements): Block {
  const rows = evaluation.metrics.map(({ name }): readonly Inline[] => {
    const { candidate, baseline, difference } = overall.metrics[name]!;
    const own = [{ code: name }, metricText(candidate.value), intervalText(candidate)];
    return evaluation.baseline ? [...own, baseline ? metricText(baseline.value) : "", difference ? changeCell(difference) : ""] : own;
  });
  return {
    type: "table", caption: "Metrics of all rows", align: ["left", "right", "left", "right", "left"],
    header: ["Metric", "Candidate", "95% interval", ...(evaluation.baseline ? ["Baseline", "Change"] : [])], rows,
  };
}

/** The same for a comment: four columns, intervals in small print. */
function narrowTable(evaluation: Evaluation, overall: SliceMeasurements): Block {
  const cell = (value: string, interval: string): Inline => (interval === "" ? value : [value, " ", { small: interval }]);
  const rows = evaluation.metrics.map(({ name }): readonly Inline[] => {
    const { candidate, baseline, difference } = overall.metrics[name]!;
    const own = [{ code: name }, cell(metricText(candidate.value), intervalText(candidate))];
    return evaluation.baseline ? [...own, baseline ? metricText(baseline.value) : "", difference ? cell(changeText(difference.value), changeInterval(difference)) : ""] : own;
  });
  return { type: "table", align: ["left", "right", "right", "right"], header: ["Metric", "Candidate", ...(evaluation.baseline ? ["Baseline", "Change"] : [])], rows };
}

function changeInterval({ low, high }: Measured): string {
  return Number.isFinite(low) ? `[${changeText(low)}, ${changeText(high)}]` : "";
}

function changeCell(difference: Measured): Inline {
  return [changeText(difference.value), changeInterval(difference)].filter((part) => part !== "").join(" ");
}

function plotBlocks({ plots, positive, classes }: Evaluation): readonly Block[] {
  const lines = (title: string, x: string, y: string, pick: (curves: NonNullable<Evaluation["plots"]["candidate"]["curves"]>) => Series["points"], diagonal: boolean): readonly Block[] => {
    const series = [
      ...(plots.baseline?.curves ? [{ name: "baseline", role: "baseline", points: pick(plots.baseline.curves) } as const] : []),
      ...(plots.candidate.curves ? [{ name: "candidate", role: "candidate", points: pick(plots.candidate.curves) } as const] : []),
    ].filter(({ points }) => points.length > 1);
    return series.length === 0 ? [] : [{ type: "lines", title, x, y, series, diagonal, unit: [0, 1] }];
  };
  return [
    ...lines("ROC", "false positive rate", "true positive rate", ({ roc }) => roc, true),
    ...lines("Precision and recall", "recall", "precision", ({ precisionRecall }) => precisionRecall, false),
    ...lines("Calibration", "mean prediction", "share of positives", ({ calibration }) => calibration, true),
    ...(plots.cutOffs ? [{ type: "thresholds", title: "Decisions at a threshold", positive: positive ?? "1", negative: positive === undefined ? "0" : `not ${positive}`, at: plots.cutOffs } as const] : []),
    ...(plots.candidate.confusion && classes ? [{ type: "matrix", title: "Confusion matrix of the candidate", classes, counts: plots.candidate.confusion } as const] : []),
  ];
}

function sliceSections(evaluation: Evaluation): readonly Section[] {
  const slices = evaluation.slices.slice(1);
  const { few, many } = evaluation.leftOut;
  if (slices.length === 0 && few === 0) return [{ id: "slices", title: "Slices", problems: 0, summary: "no slices configured", blocks: [{ type: "text", text: "No slices are configured: add features to slices." }] }];
  const metric = headlineOf(evaluation);
  const failed = failedSlices(evaluation);
  const worse = slices.filter((slice) => isWorse(evaluation, slice)).length;
  const small = slices.filter(({ rows }) => rows < fewRows).length;
  const summary = [
    `${slices.length}`, evaluation.baseline ? `${worse === 0 ? "none" : worse} worse` : undefined, small > 0 ? `${small} with few rows` : undefined,
    failed.size > 0 ? `${failed.size} missed a threshold` : undefined,
    few > 0 ? `${few} below ${evaluation.minSliceSize} rows left out` : undefined, many > 0 ? `${many} smaller ones not judged` : undefined,
  ].filter((part) => part !== undefined).join(", ");
  const worst = worstSlices(evaluation);
  const rows = worst.filter(({ metrics }) => Number.isFinite(metrics[metric]!.candidate.value)).slice(0, forestRows).map((slice) => forestRow(evaluation, slice, failed));
  const more: readonly Block[] = worst.length > forestRows ? [{ type: "text", text: { small: `The ${forestRows} worst of ${worst.length} slices; all are in evaluation.json.` } }] : [];
  return [{
    id: "slices", title: "Slices", problems: failed.size, summary,
    comment: { place: "folded", blocks: [sliceTable(evaluation, worst.slice(0, commentSlices), failed)] },
    blocks: [{ type: "forest", title: evaluation.baseline ? "Slices, worst change first" : "Slices, worst first", metric, rows }, ...more],
  }];
}

function failedSlices({ judgements = [] }: Evaluation): ReadonlySet<string> {
  return new Set(judgements.filter(({ status, slice }) => status === "fail" && slice !== "overall").map(({ slice }) => slice));
}

/** Slices by how bad they are: the change against the baseline where there is one, else the value. Undefined last; equal changes by value. */
function worstSlices(evaluation: Evaluation): readonly SliceMeasurements[] {
  const metric = headlineOf(evaluation);
  const sign = evaluation.metrics.find(({ name }) => name === metric)?.better === "lower" ? -1 : 1;
  const goodness = ({ metrics }: SliceMeasurements) => {
    const { candidate, difference } = metrics[metric]!;
    const value = sign * (difference ?? candidate).value;
    return Number.isNaN(value) ? Infinity : value;
  };
  const value = (slice: SliceMeasurements) => sign * slice.metrics[metric]!.candidate.value;
  const ranked = evaluation.slices.slice(1).map((slice) => ({ slice, good: goodness(slice), value: value(slice) }));
  return ranked.sort((a, b) => (a.good === b.good ? a.value - b.value || 0 : a.good < b.good ? -1 : 1)).map(({ slice }) => slice);
}

/** The whole interval of the change lies on the bad side. */
function isWorse(evaluation: Evaluation, { metrics }: SliceMeasurements): boolean {
  const metric = headlineOf(evaluation);
  const { difference } = metrics[metric]!;
  if (!difference) return false;
  return evaluation.metrics.find(({ name }) => name === metric)?.better === "lower" ? difference.low > 0 : difference.high < 0;
}

function forestRow(evaluation: Evaluation, slice: SliceMeasurements, failed: ReadonlySet<string>): ForestRow {
  const { candidate, baseline } = slice.metrics[headlineOf(evaluation)]!;
  const note = slice.rows < fewRows ? "few rows" : undefined;
  return { name: slice.name, rows: slice.rows, candidate: point(candidate), ...(baseline ? { baseline: point(baseline) } : {}), status: sliceStatus(evaluation, slice, failed), ...(note ? { note } : {}) };
}

function sliceStatus(evaluation: Evaluation, slice: SliceMeasurements, failed: ReadonlySet<string>): Status {
  return failed.has(slice.name) ? "fail" : isWorse(evaluation, slice) ? "warn" : "pass";
}

function point({ value, low, high }: Measured): ForestRow["candidate"] {
  return Number.isFinite(low) && Number.isFinite(high) ? { value, low, high } : { value };
}

function sliceTable(evaluation: Evaluation, slices: readonly SliceMeasurements[], failed: ReadonlySet<string>): Block {
  const metric = headlineOf(evaluation);
  return {
    type: "table", header: ["", "Slice", metric, ...(evaluation.baseline ? ["Change"] : [])], align: ["center", "left", "right", "right"],
    rows: slices.map((slice): readonly Inline[] => {
      const { candidate, difference }: Measurement = slice.metrics[metric]!;
      const name: Inline = [{ code: slice.name }, { small: ` ${grouped(slice.rows)} rows${slice.rows < fewRows ? ", few" : ""}` }];
      return [{ status: sliceStatus(evaluation, slice, failed) }, name, metricText(candidate.value), ...(evaluation.baseline ? [difference ? changeText(difference.value) : ""] : [])];
    }),
  };
}
