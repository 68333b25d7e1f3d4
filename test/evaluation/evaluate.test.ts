import type { Batch, Column } from "../../src/data/batch.ts";
import { evaluate, type EvaluatedModel, type EvaluationRequest } from "../../src/evaluation/evaluate.ts";
import { decodeEvaluation, encodeEvaluation, type Evaluation } from "../../src/evaluation/evaluation.ts";
import { blesses, findingsOf, gatesOf } from "../../src/evaluation/gates.ts";
import { showEvaluation } from "../../src/evaluation/showing.ts";

const text = new TextEncoder();

export function textColumn(values: readonly (string | undefined)[]): Column {
  const pieces = values.map((value) => text.encode(value ?? ""));
  const present = values.filter((value) => value !== undefined).map((value) => text.encode(value));
  const offsets = new Int32Array(present.length + 1);
  present.forEach((piece, i) => { offsets[i + 1] = offsets[i]! + piece.length; });
  const rowOffsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => { rowOffsets[i + 1] = rowOffsets[i]! + (value === undefined ? 0 : 1); });
  return { type: "bytes", bytes: Buffer.concat(pieces.filter((_, i) => values[i] !== undefined)), offsets, rowOffsets };
}

const numbers = (values: readonly number[]): Column => ({ type: "float", values: Float64Array.from(values) });
const integers = (values: readonly number[]): Column => ({ type: "int", values: Float64Array.from(values) });

/** `count` rows with a score that tells the label right more often than not, and a carrier. */
function rows(count: number, from = 0): Batch {
  const index = Array.from({ length: count }, (_, i) => from + i);
  const label = index.map((i) => (i * 7919) % 3 === 0 ? 1 : 0);
  const score = index.map((i, at) => Math.min(1, Math.max(0, 0.5 + (label[at]! - 0.5) * 0.4 + (((i * 104729) % 101) / 101 - 0.5))));
  return {
    length: count,
    columns: new Map<string, Column>([["delayed", integers(label)], ["score", numbers(score)], ["carrier", textColumn(index.map((i) => (i % 10 === 0 ? undefined : i % 3 === 0 ? "AA" : i % 31 === 0 ? "YV" : "UA")))]]),
  };
}

/** A model that answers with what a column says. */
function reading(change: (score: number, row: number) => number = (score) => score, width = 1): EvaluatedModel {
  let seen = 0;
  return {
    async predict({ columns, length }) {
      const column = columns.get("score");
      if (column?.type !== "float") throw new Error("no score");
      const values = new Float32Array(length * width);
      for (let i = 0; i < values.length; i++) values[i] = change(column.values[Math.floor(i / width)]!, seen + i);
      seen += length;
      return { outputs: { probability: { shape: width === 1 ? [] : [width], values } } };
    },
  };
}

async function* stream(...batches: Batch[]) {
  yield* batches;
}

const request = (more: Partial<EvaluationRequest> = {}): EvaluationRequest => ({
  batches: stream(rows(400), rows(200, 400)), candidate: reading(), label: "delayed", labelColumn: ({ columns }) => columns.get("delayed"),
  splits: ["eval"], slices: [["carrier"]], minSliceSize: 10, seed: 7, ...more,
});

const gate = (evaluation: Evaluation, name: string) => gatesOf(evaluation).find((each) => each.name === name);

test("a binary problem is found, measured, sliced and blessed by its thresholds", async () => {
  const evaluation = await evaluate(request({ thresholds: { AUC: { atLeast: 0.6 } } }));
  expect(evaluation).toMatchObject({ problem: "binary", rows: 600, unlabelled: 0, baseline: false });
  expect(evaluation.slices.map(({ name }) => name)).toEqual(["overall", "carrier=UA", "carrier=AA", "carrier=YV"]);
  const { candidate } = evaluation.slices[0]!.metrics["auc"]!;
  expect(candidate.low).toBeLessThan(candidate.value);
  expect(candidate.high).toBeGreaterThan(candidate.value);
  expect(blesses(gatesOf(evaluation))).toBe(true);
  expect(gate(evaluation, "auc")).toMatchObject({ status: "pass", limit: "≥ 0.6" });
});

test("equal input gives equal bytes, however the rows come in batches", async () => {
  const baseline = () => reading((score) => score * 0.9);
  const once = encodeEvaluation(await evaluate(request({ baseline: baseline() })));
  const again = encodeEvaluation(await evaluate(request({ baseline: baseline(), batches: stream(rows(1), rows(599, 1)) })));
  expect(again).toBe(once);
});

test("the same model as its own baseline changes nothing", async () => {
  const evaluation = await evaluate(request({ baseline: reading(), thresholds: { auc: { notBelowBaselineBy: 0, confidence: 0.95 } } }));
  expect(evaluation.slices[0]!.metrics["auc"]!.difference).toMatchObject({ value: 0, error: 0 });
  expect(gate(evaluation, "auc against the baseline")).toMatchObject({ status: "pass", found: "0.000" });
});

test("gates are the same before and after the evaluation was written, one for all slices of a threshold", async () => {
  const evaluation = await evaluate(request({ thresholds: { auc: { valueThreshold: { lowerBound: 0.99 } }, accuracy: { atLeast: 0.1, slices: true, confidence: 0.9 } } }));
  const gates = gatesOf(evaluation);
  expect(gatesOf(decodeEvaluation(encodeEvaluation(evaluation)))).toEqual(gates);
  expect(gates.map(({ name, status }) => [name, status])).toEqual([["auc", "fail"], ["auc, slices", "fail"], ["accuracy", "pass"], ["accuracy, slices", "pass"]]);
  expect(gates[1]!.note).toMatch(/^3 of 3 slices miss it/);
});

test("a worse model is refused, and the finding says by how much", async () => {
  const evaluation = await evaluate(request({ candidate: reading((score, row) => (row % 2 ? score : 0.5)), baseline: reading(), thresholds: { auc: { notBelowBaselineBy: 0.01 } } }));
  expect(blesses(gatesOf(evaluation))).toBe(false);
  expect(findingsOf(evaluation)).toEqual([expect.objectContaining({ rule: "threshold.auc", severity: "error", limit: "≥ −0.01" })]);
});

test("predictions that are no numbers fail one gate that says how many and where", async () => {
  const evaluation = await evaluate(request({ candidate: reading((score, row) => (row === 16 || row === 450 ? NaN : score)), thresholds: { auc: { atLeast: 0.1 } } }));
  expect(evaluation.rows).toBe(598);
  expect(gate(evaluation, "candidate's predictions")).toEqual({ name: "candidate's predictions", status: "fail", found: "2 of 600 rows are not a number", limit: "0 rows", note: "the first is row 17" });
});

test("a model of nothing but NaN is refused without a crash", async () => {
  const evaluation = await evaluate(request({ candidate: reading(() => NaN), thresholds: { auc: { atLeast: 0.1 } } }));
  expect(blesses(gatesOf(evaluation))).toBe(false);
  expect(showEvaluation(evaluation).headline).toBe("no row could be judged");
});

test("without thresholds the model is blessed, with a warning that says so", async () => {
  const evaluation = await evaluate(request({ thresholds: {} }));
  expect(gatesOf(evaluation)).toEqual([expect.objectContaining({ name: "thresholds", status: "warn", found: "none" })]);
  expect(blesses(gatesOf(evaluation))).toBe(true);
});

test("rows without label are left out and counted", async () => {
  const label: Column = { type: "int", values: Float64Array.of(1, 0), rowOffsets: Int32Array.of(0, 1, 1, 2) };
  const batch: Batch = { length: 3, columns: new Map([...rows(3).columns, ["delayed", label]]) };
  expect(await evaluate(request({ batches: stream(batch) }))).toMatchObject({ rows: 2, unlabelled: 1 });
});

test("text labels need to say which value is positive", async () => {
  const batch: Batch = { length: 2, columns: new Map([...rows(2).columns, ["delayed", textColumn(["late", "on time"])]]) };
  await expect(evaluate(request({ batches: stream(batch) }))).rejects.toThrow(/"late" in row 1, neither 0 nor 1[\s\S]*positive/);
  expect(await evaluate(request({ batches: stream(batch), positive: "late" }))).toMatchObject({ problem: "binary", rows: 2 });
});

test("several outputs are classes, named by the model", async () => {
  const batch: Batch = { length: 2, columns: new Map([...rows(2).columns, ["delayed", textColumn(["b", "c"])]]) };
  const model = { ...reading((_, i) => [0.2, 0.5, 0.3, 0.1, 0.6, 0.3][i]!, 3), classes: ["a", "b", "c"] };
  const evaluation = await evaluate(request({ batches: stream(batch), candidate: model }));
  expect(evaluation).toMatchObject({ problem: "multiclass", classes: ["a", "b", "c"], plots: { candidate: { confusion: [[0, 0, 0], [0, 1, 0], [0, 1, 0]] } } });
});

test("a baseline whose classes are in another order is judged by their names", async () => {
  const batch: Batch = { length: 1, columns: new Map([...rows(1).columns, ["delayed", textColumn(["b"])]]) };
  const candidate = { ...reading((_, i) => [0.2, 0.5, 0.3][i]!, 3), classes: ["a", "b", "c"] };
  const baseline = { ...reading((_, i) => [0.3, 0.2, 0.5][i]!, 3), classes: ["c", "a", "b"] };
  const { slices } = await evaluate(request({ batches: stream(batch), candidate, baseline }));
  expect(slices[0]!.metrics["log_loss"]!.difference!.value).toBe(0);
});

test("numbers that are not only 0 and 1 are a regression", async () => {
  const batch: Batch = { length: 3, columns: new Map([...rows(3).columns, ["delayed", numbers([1.5, 2, 3])]]) };
  expect(await evaluate(request({ batches: stream(batch) }))).toMatchObject({ problem: "regression" });
});

test("unknown metrics, outputs and labels are the user's mistakes", async () => {
  await expect(evaluate(request({ metrics: ["acuracy"] }))).rejects.toThrow("did you mean accuracy?");
  await expect(evaluate(request({ metrics: ["rmse"] }))).rejects.toThrow("it belongs to regression problems");
  await expect(evaluate(request({ metrics: ["auc"], thresholds: { accuracy: { atLeast: 0.5 } } }))).rejects.toThrow("a metric that is not computed");
  await expect(evaluate(request({ prediction: "probabilty" }))).rejects.toThrow("did you mean probability?");
  await expect(evaluate(request({ label: "delay", labelColumn: () => undefined }))).rejects.toThrow("did you mean delayed?");
  await expect(evaluate(request({ batches: stream() }))).rejects.toThrow("there are no rows in split eval");
});

test("small slices are counted, not reported", async () => {
  const evaluation = await evaluate(request({ minSliceSize: 100 }));
  expect(evaluation.slices.map(({ name }) => name)).toEqual(["overall", "carrier=UA", "carrier=AA"]);
  expect(evaluation.leftOut).toEqual({ few: 1, many: 0 });
});

test("what is written is read back, NaN and all", async () => {
  const evaluation = await evaluate(request({ baseline: reading(() => 0.1), thresholds: { precision: { atLeast: 0.1 }, auc: { notBelowBaselineBy: 0.1, confidence: 0.9, slices: [["carrier"], { carrier: "NaN" }] } } }));
  expect(decodeEvaluation(encodeEvaluation(evaluation))).toEqual(evaluation);
  expect(evaluation.slices[0]!.metrics["precision"]!.baseline!.value).toBeNaN();
});

test("curves go from corner to corner with at most about a hundred points", async () => {
  const { plots } = await evaluate(request());
  const { roc, precisionRecall, calibration } = plots.candidate.curves!;
  expect([roc[0], roc.at(-1)]).toEqual([[0, 0], [1, 1]]);
  expect(roc.length).toBeLessThanOrEqual(101);
  expect(precisionRecall.at(-1)![0]).toBe(1);
  expect(precisionRecall.every(([, precision]) => precision > 0)).toBe(true);
  expect(calibration.length).toBeLessThanOrEqual(10);
  expect(plots.cutOffs).toHaveLength(101);
  expect(plots.cutOffs![0]).toMatchObject({ threshold: 0, fn: 0 });
  expect(plots.cutOffs!.every(({ tp, fp, tn, fn }) => tp + fp + tn + fn === 600)).toBe(true);
});

test("the report's gates, figures and sections come from the evaluation alone", async () => {
  const evaluation = await evaluate(request({ baseline: reading((score) => 1 - score), thresholds: { auc: { atLeast: 0.6, notBelowBaselineBy: 0.005, confidence: 0.95 } } }));
  const showing = showEvaluation(decodeEvaluation(encodeEvaluation(evaluation)));
  expect(showing.headline).toMatch(/^600 rows · auc 0\.\d+ \[0\.\d+, 0\.\d+\] \(\+0\.\d+\) · worst slice carrier=/);
  expect(showing.status).toBe("pass");
  expect(showing.gates!.map(({ name, limit }) => [name, limit])).toEqual([["auc", "≥ 0.6"], ["auc against the baseline", "≥ −0.005"]]);
  expect(showing.sections!.map(({ id }) => id)).toEqual(["evaluation", "slices"]);
  expect(showing.sections![0]!.blocks.map(({ type }) => type)).toEqual(["text", "table", "lines", "lines", "lines", "thresholds"]);
  expect(showing.metrics!["auc"]).toBe(evaluation.slices[0]!.metrics["auc"]!.candidate.value);
});
