import { nearest, UserError } from "../core/error.ts";
import type { Batch, Column } from "../data/batch.ts";
import { chooseMetrics, familyOf, findMetric } from "./catalogue.ts";
import type { Evaluation, ModelPlots, Unusable } from "./evaluation.ts";
import { judge } from "./judge.ts";
import { readLabels } from "./labels.ts";
import { measure } from "./measure.ts";
import type { Family, Metric, Problem } from "./metric.ts";
import { confusionMatrix } from "./multiclass.ts";
import { curvesOf, cutOffs } from "./plots.ts";
import { findProblem, type ProblemFound } from "./problem.ts";
import { sliceRows, type SliceRows } from "./slices.ts";
import { tallies, type BlockTotals, type Scores, type SliceTotals, type Tallies } from "./tallies.ts";
import { readThresholds, type Threshold, type ThresholdSettings } from "./threshold.ts";

/** A model as evaluation needs it. */
export interface EvaluatedModel {
  /** Class names in the order of its outputs, where it knows them. */
  readonly classes?: readonly string[] | undefined;
  predict(batch: Batch): Promise<{ readonly outputs: Readonly<Record<string, { readonly shape: readonly number[]; readonly values: Float32Array }>> }>;
}

/** What an evaluation needs: rows in batches, one or two models that predict them, and what is asked of them. */
export interface EvaluationRequest {
  readonly batches: AsyncIterable<Batch>;
  readonly candidate: EvaluatedModel;
  readonly baseline?: EvaluatedModel | undefined;
  readonly label: string;
  /** The label's column of a batch; `undefined` where there is none. */
  labelColumn(batch: Batch): Column | undefined;
  readonly splits: readonly string[];
  readonly problem?: Problem | undefined;
  readonly positive?: string | undefined;
  /** Name of the output to judge, for models with several. */
  readonly prediction?: string | undefined;
  readonly metrics?: readonly string[] | undefined;
  readonly slices: readonly (readonly string[])[];
  /** Undefined or without members: no thresholds. */
  readonly thresholds?: Readonly<Record<string, ThresholdSettings>> | undefined;
  readonly minSliceSize: number;
  readonly seed: number;
  /** Called after each batch with the rows seen so far. */
  progress?(rows: number): void;
}

/** Slices that are measured and judged, the largest first; the rest is counted. */
const reportedSlices = 500;

/** What is known once the first batch was predicted. */
interface Plan {
  readonly found: ProblemFound;
  readonly family: Family;
  readonly metrics: readonly Metric[];
  readonly thresholds: readonly Threshold[];
  readonly accumulator: ReturnType<typeof tallies>;
}

interface Progressed {
  plan?: Plan;
  state?: Tallies;
  /** Rows read, and those without label. */
  rows: number;
  unlabelled: number;
  outOfRange: number;
  readonly candidate: { rows: number; first?: number };
  readonly baseline: { rows: number; first?: number };
  readonly featureTypes: Record<string, "int" | "float" | "bytes">;
}

/**
 * Judges a model, beside a baseline on the same rows if there is one: one pass over the examples, memory bounded by the slices.
 * Equal examples, models, settings and seed give an equal result.
 */
export async function evaluate(request: EvaluationRequest): Promise<Evaluation> {
  const progressed: Progressed = { rows: 0, unlabelled: 0, outOfRange: 0, candidate: { rows: 0 }, baseline: { rows: 0 }, featureTypes: {} };
  for await (const batch of request.batches) {
    if (batch.length > 0) await addBatch(request, progressed, batch);
    request.progress?.(progressed.rows);
  }
  const { plan, state } = progressed;
  if (!plan || !state) throw new UserError(`there are no rows in ${request.splits.map((split) => `split ${split}`).join(", ")}`, { hint: "nothing can be evaluated" });
  const totals = plan.accumulator.finish(state);
  if (totals.length === 0 && progressed.candidate.rows === 0) throw new UserError(`no row of ${request.splits.map((split) => `split ${split}`).join(", ")} has a label ${JSON.stringify(request.label)}`);
  return conclude(request, progressed, { plan, totals });
}

async function addBatch(request: EvaluationRequest, progressed: Progressed, batch: Batch): Promise<void> {
  const column = request.labelColumn(batch);
  if (!column) throw missingLabel(request.label, batch);
  const raw = chooseOutput((await request.candidate.predict(batch)).outputs, request.prediction);
  const plan = progressed.plan ??= makePlan(request, column, raw);
  const { found } = plan;
  const candidate = { values: selected(raw.values, found), width: found.problem === "multiclass" ? found.width : 1 };
  const other = request.baseline && chooseOutput((await request.baseline.predict(batch)).outputs, request.prediction);
  const baseline = other && selected(aligned(other, found, request.baseline?.classes), found);
  const labels = readLabels(column, batch.length, { labelling: found.labelling, feature: request.label, firstRow: progressed.rows });
  const kept = keptRows(progressed, { labels, candidate, baseline, probability: found.problem !== "regression" });
  const scores = scoresOf(kept, { labels, candidate, baseline, firstRow: progressed.rows, slices: sliceRows(batch, request.slices) });
  progressed.state = plan.accumulator.add(progressed.state ?? plan.accumulator.create(), scores);
  progressed.rows += batch.length;
  for (const feature of request.slices.flat()) {
    const type = batch.columns.get(feature)?.type;
    if (type !== undefined && type !== "empty") progressed.featureTypes[feature] = type;
  }
}

function missingLabel(label: string, batch: Batch): UserError {
  const names = [...batch.columns.keys()];
  const guess = nearest(label, names);
  return new UserError(`the label ${JSON.stringify(label)} is neither a feature of the examples nor made by preprocess`, { hint: guess ? `did you mean ${guess}?` : `features: ${names.slice(0, 30).join(", ")}` });
}

interface RawOutput { readonly values: Float32Array; readonly width: number }

/** Names that mean the prediction where a model has several outputs, TFMA's order. */
const usualOutputs = ["scores", "logistic", "predictions", "probabilities"];

function chooseOutput(outputs: Readonly<Record<string, { readonly shape: readonly number[]; readonly values: Float32Array }>>, wanted: string | undefined): RawOutput {
  const names = Object.keys(outputs);
  const name = wanted ?? (names.length === 1 ? names[0] : usualOutputs.find((usual) => names.includes(usual)));
  const output = name === undefined || !Object.hasOwn(outputs, name) ? undefined : outputs[name];
  if (output) return { values: output.values, width: output.shape.reduce((product, size) => product * size, 1) };
  const guess = wanted === undefined ? undefined : nearest(wanted, names);
  throw new UserError(wanted === undefined ? `the model has ${names.length} outputs` : `the model has no output ${JSON.stringify(wanted)}`, { hint: guess ? `did you mean ${guess}?` : `say which one with prediction: ${names.join(", ")}` });
}

function makePlan(request: EvaluationRequest, label: Column, { values, width }: RawOutput): Plan {
  const found = findProblem({ problem: request.problem, positive: request.positive, classes: request.candidate.classes }, label, values, width);
  const family = familyOf(found.problem, Math.max(2, found.classes.length));
  const metrics = chooseMetrics(request.metrics?.length ? request.metrics : family.standard, family);
  const thresholds = readThresholds(request.thresholds ?? {}, (name) => findMetric(name, family.metrics), metrics.map(({ name }) => name));
  return { found, family, metrics, thresholds, accumulator: tallies(family, request.seed) };
}

/** One probability per row for a binary problem, whatever the model's width. */
function selected(values: Float32Array, { problem, width, positiveOutput }: ProblemFound): Float32Array {
  if (problem !== "binary" || width === 1) return values;
  return Float32Array.from({ length: values.length / width }, (_, row) => values[row * width + positiveOutput]!);
}

/** The baseline's outputs in the order of the candidate's classes; a class it does not know has probability 0. */
function aligned({ values, width }: RawOutput, found: ProblemFound, classes: readonly string[] | undefined): Float32Array {
  const order = classes && found.labelling.type === "classes" && found.width > 1 ? found.labelling.classes.map((name) => classes.indexOf(name)) : undefined;
  const same = width === found.width && (!order || order.every((from, to) => from === to));
  if (same) return values;
  if (!order || classes?.length !== width) throw new UserError(`the baseline predicts ${width} values per row, the candidate ${found.width}`, { hint: "they cannot be compared; run without a baseline once" });
  const rows = values.length / width;
  return Float32Array.from({ length: rows * order.length }, (_, i) => {
    const from = order[i % order.length]!;
    return from < 0 ? 0 : values[Math.floor(i / order.length) * width + from]!;
  });
}

interface Predicted { readonly labels: Float64Array; readonly candidate: { readonly values: Float32Array; readonly width: number }; readonly baseline: Float32Array | undefined }

/** Rows with a label and usable predictions; counts the others. */
function keptRows(progressed: Progressed, { labels, candidate: { values, width }, baseline, probability }: Predicted & { probability: boolean }): Int32Array {
  const kept: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    if (Number.isNaN(labels[row])) {
      progressed.unlabelled++;
      continue;
    }
    const usable = finite(values, row, width) || count(progressed.candidate, progressed.rows + row + 1);
    const comparable = !baseline || finite(baseline, row, width) || count(progressed.baseline, progressed.rows + row + 1);
    if (!usable || !comparable) continue;
    kept.push(row);
    if (probability && outside(values, row, width)) progressed.outOfRange++;
  }
  return Int32Array.from(kept);
}

function count(unusable: { rows: number; first?: number }, row: number): false {
  unusable.rows++;
  unusable.first ??= row;
  return false;
}

function finite(values: Float32Array, row: number, width: number): boolean {
  for (let i = row * width; i < (row + 1) * width; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

function outside(values: Float32Array, row: number, width: number): boolean {
  for (let i = row * width; i < (row + 1) * width; i++) if (values[i]! < 0 || values[i]! > 1) return true;
  return false;
}

function scoresOf(kept: Int32Array, { labels, candidate, baseline, firstRow, slices }: Predicted & { firstRow: number; slices: readonly SliceRows[] }): Scores {
  const { width } = candidate;
  const place = new Int32Array(labels.length).fill(-1);
  kept.forEach((row, at) => { place[row] = at; });
  const pick = (values: Float32Array): Float32Array => (kept.length === labels.length ? values : Float32Array.from({ length: kept.length * width }, (_, i) => values[kept[Math.floor(i / width)]! * width + (i % width)]!));
  return {
    length: kept.length, width,
    rows: Float64Array.from(kept, (row) => firstRow + row),
    labels: Float64Array.from(kept, (row) => labels[row]!),
    candidate: pick(candidate.values),
    ...(baseline ? { baseline: pick(baseline) } : {}),
    slices: slices.map(({ key, rows }) => ({ key, rows: rows.map((row) => place[row]!).filter((row) => row >= 0) })),
  };
}

function conclude(request: EvaluationRequest, progressed: Progressed, { plan, totals }: { plan: Plan; totals: readonly SliceTotals[] }): Evaluation {
  const { found, family, metrics, thresholds } = plan;
  const large = totals.filter(({ key, rows }) => key.length === 0 || rows >= request.minSliceSize);
  const slices = large.slice(0, reportedSlices + 1).map((slice) => measure(slice, metrics, family));
  const hasBaseline = request.baseline !== undefined;
  const overall = totals[0];
  return {
    format: 1, problem: found.problem, label: request.label, splits: request.splits,
    ...(request.positive === undefined ? {} : { positive: request.positive }),
    ...(found.problem === "multiclass" ? { classes: found.classes } : {}),
    rows: overall?.rows ?? 0, unlabelled: progressed.unlabelled, baseline: hasBaseline, outOfRange: progressed.outOfRange,
    unusable: { candidate: plainUnusable(progressed.candidate), ...(hasBaseline ? { baseline: plainUnusable(progressed.baseline) } : {}) },
    metrics: metrics.map(({ name, better }) => ({ name, ...(better ? { better } : {}) })),
    featureTypes: progressed.featureTypes, slices, minSliceSize: request.minSliceSize,
    leftOut: { few: totals.length - large.length, many: large.length - slices.length },
    ...(thresholds.length > 0 ? { judgements: judge(thresholds, slices, hasBaseline) } : {}),
    plots: overall ? plotsOf(overall, found) : { candidate: {} },
  };
}

const plainUnusable = ({ rows, first }: { rows: number; first?: number }): Unusable => (first === undefined ? { rows } : { rows, first });

function plotsOf({ candidate, baseline }: SliceTotals, { problem, classes }: ProblemFound): Evaluation["plots"] {
  const plots = ({ full }: BlockTotals): ModelPlots => (problem === "binary" ? { curves: curvesOf(full) } : problem === "multiclass" && classes.length <= 50 ? { confusion: confusionMatrix(full, classes.length) } : {});
  return { candidate: plots(candidate), ...(baseline ? { baseline: plots(baseline) } : {}), ...(problem === "binary" ? { cutOffs: cutOffs(candidate.full) } : {}) };
}
