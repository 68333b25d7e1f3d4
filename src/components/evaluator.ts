import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Examples, Model, ModelBlessing, ModelEvaluation, Schema, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { nearest, UserError } from "../core/error.ts";
import { valueCount, type Batch, type Column } from "../data/batch.ts";
import { readExamples } from "../data/examples.ts";
import { readSchema } from "../data/schema.ts";
import { checkMetricNames, possibleMetrics } from "../evaluation/catalogue.ts";
import { evaluate, type EvaluatedModel } from "../evaluation/evaluate.ts";
import { decodeEvaluation, encodeEvaluation } from "../evaluation/evaluation.ts";
import { blesses, gatesOf } from "../evaluation/gates.ts";
import type { Problem } from "../evaluation/metric.ts";
import { showEvaluation } from "../evaluation/showing.ts";
import { mistakesOf, thresholdSchema, type ThresholdSettings } from "../evaluation/threshold.ts";
import { writeTfmaFiles } from "../evaluation/tfma-files.ts";
import { loadLabelTransform } from "../model/label-transform.ts";
import { loadPredictor } from "../model/load-predictor.ts";
import { readModelDescription } from "../model/model-artifact.ts";
import type { Predictor } from "../model/predictor.ts";
import type { Transform } from "../transform/transform.ts";

/** What Evaluator measures, on which rows, and what a blessing takes. */
export interface EvaluatorParameters {
  /** A raw feature, or an output of preprocess. */
  readonly label: string;
  readonly problem?: Problem;
  /** The value of the label that counts as positive. */
  readonly positive?: string | number;
  /** Output of the model to judge, where it has several. */
  readonly prediction?: string;
  readonly splits?: readonly string[];
  readonly metrics?: readonly string[];
  /** Features whose values are crossed; all rows together are always judged. */
  readonly slices?: readonly (readonly string[])[];
  readonly thresholds?: Readonly<Record<string, ThresholdSettings>>;
  readonly minSliceSize?: number;
}

const strings = { type: "array", items: { type: "string" }, minItems: 1 } as const;

/**
 * Judges a model on examples it was not trained on, beside the newest blessed one on the same rows: TFX's Evaluator.
 * It blesses when every threshold holds and every prediction is a number. `evaluation` has our `evaluation.json` and what TensorFlow
 * Model Analysis reads; `blessing` has TFX's empty file `BLESSED` or `NOT_BLESSED`.
 *
 * @example
 * const { blessing } = add(evaluator, { examples, model, baseline_model: latestBlessed(Model) }, { label: "delayed", thresholds: { auc: { atLeast: 0.7 } } });
 */
export const evaluator = component({
  name: "Evaluator",
  version: 1,
  runs: "child",
  inputs: { examples: required(Examples), model: required(Model), baseline_model: optional(Model), schema: optional(Schema) },
  outputs: { evaluation: required(ModelEvaluation), blessing: required(ModelBlessing) },
  parameters: parameters<EvaluatorParameters>({
    type: "object",
    required: ["label"],
    additionalProperties: false,
    properties: {
      label: { type: "string", minLength: 1, description: "the label: a feature of the examples, or an output of preprocess" },
      problem: { enum: ["binary", "multiclass", "regression"], description: "found from label and predictions when not given" },
      positive: { type: ["string", "number"], description: "the label's value that counts as positive" },
      prediction: { type: "string", description: "the output of the model to judge, where it has several" },
      splits: { ...strings, default: ["eval"], description: "splits to judge on, together" },
      metrics: { ...strings, description: "metrics to compute, the headline first; the usual ones when not given" },
      slices: { type: "array", items: strings, default: [], description: "lists of features whose values are crossed" },
      thresholds: { type: "object", additionalProperties: thresholdSchema, description: "limits by metric; {} says that there are none" },
      minSliceSize: { type: "integer", minimum: 1, default: 20, description: "slices with fewer rows are left out" },
    },
  }),

  async resolve(given) {
    const { metrics = [], thresholds, problem } = given;
    if (thresholds === undefined) throw new UserError("evaluate has no thresholds, so nothing would decide whether the model is blessed", { hint: "for instance thresholds: { auc: { at-least: 0.7 } }; or thresholds: {} to bless every model" });
    checkMetricNames([...metrics, ...Object.keys(thresholds)], problem);
    const mistakes = Object.entries(thresholds).flatMap(([name, threshold]) => mistakesOf(name, threshold, undefined, possibleMetrics(name, problem)));
    if (mistakes.length > 0) throw new UserError(mistakes);
    return { parameters: given, materials: {} };
  },

  async run({ examples, model, baseline_model, schema }, { parameters, outputs, seed, signal, workspace, progress }) {
    const { label, problem, positive, splits = ["eval"], slices = [], minSliceSize = 20, ...rest } = parameters;
    const described = await readModelDescription(model.path);
    const candidate = await loadPredictor(model.path, { workspace, signal });
    const baseline = baseline_model && (await loadPredictor(baseline_model.path, { workspace, signal }));
    try {
      const labelTransform = await loadLabelTransform(model.path);
      const seen = new Set<string>();
      const evaluation = await evaluate({
        ...rest, label, splits, minSliceSize, seed,
        batches: noting(seen, splitsOf(examples, splits, signal)),
        problem: problem ?? (described.label === label ? described.problem : undefined),
        positive: positive === undefined ? undefined : String(positive),
        slices: distinct(slices),
        candidate: await evaluated(candidate, model),
        baseline: baseline && baseline_model && (await evaluated(baseline, baseline_model)),
        labelColumn: (batch) => labelOf(batch, label, labelTransform),
        progress: (done) => progress({ done, unit: "rows" }),
      });
      await checkSlices(slices, seen, schema);
      await writeFile(join(outputs.evaluation.path, "evaluation.json"), encodeEvaluation(evaluation));
      await writeTfmaFiles(outputs.evaluation.path, evaluation);
      const blessed = blesses(gatesOf(evaluation));
      await writeFile(join(outputs.blessing.path, blessed ? "BLESSED" : "NOT_BLESSED"), "");
      Object.assign(outputs.blessing.properties, {
        blessed: blessed ? 1 : 0, current_model: model.digest, current_model_id: model.digest, component_id: "Evaluator",
        ...(baseline_model ? { baseline_model: baseline_model.digest, baseline_model_id: baseline_model.digest } : {}),
      });
    } finally {
      candidate.dispose();
      baseline?.dispose();
    }
  },

  show: async ({ outputs }) => showEvaluation(decodeEvaluation(await readFile(join(outputs.evaluation.path, "evaluation.json"), "utf8"))),
});

async function evaluated(predictor: Predictor, { path }: Artifact): Promise<EvaluatedModel> {
  const { classes } = await readModelDescription(path);
  return { classes, predict: (batch) => predictor.predict(batch) };
}

async function* splitsOf(examples: Artifact, splits: readonly string[], signal: AbortSignal): AsyncGenerator<Batch> {
  for (const split of splits) {
    for await (const batch of readExamples(examples.path, split)) {
      signal.throwIfAborted();
      yield batch;
    }
  }
}

async function* noting(seen: Set<string>, batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    for (const name of batch.columns.keys()) seen.add(name);
    yield batch;
  }
}

/** A feature to slice by that neither the data nor the schema know is a slip of the pen, not a slice without rows. */
async function checkSlices(slices: readonly (readonly string[])[], seen: ReadonlySet<string>, schema: Artifact | undefined): Promise<void> {
  const known = new Set([...seen, ...(schema ? (await readSchema(schema.path)).feature.map(({ name }) => name) : [])]);
  for (const name of slices.flat()) {
    if (known.has(name)) continue;
    const near = nearest(name, known);
    throw new UserError(`slices name the feature ${JSON.stringify(name)}, which is neither in the data nor in the schema`, { hint: near ? `did you mean ${near}?` : `known: ${[...known].sort().slice(0, 30).join(", ")}` });
  }
}

/** Lists of features without repetition, whatever their order: a row counts once in a slice. */
function distinct(slices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return slices.map((features) => [...new Set(features)]).filter((features) => {
    const id = JSON.stringify([...features].sort());
    return !seen.has(id) && seen.add(id);
  });
}

/** The label as the model learned it: made by its transform where that makes it, missing where the raw feature of that name is. */
function labelOf(batch: Batch, label: string, transform: Transform | undefined): Column | undefined {
  const raw = batch.columns.get(label);
  if (!transform) return raw;
  const made = transform.apply(batch).columns.get(label);
  return made && raw ? missingWhere(made, raw, batch.length) : made;
}

function missingWhere(made: Column, raw: Column, length: number): Column {
  if (made.type === "empty" || made.rowOffsets) return made;
  const present = Array.from({ length }, (_, row) => valueCount(raw, row) > 0);
  if (present.every((there) => there) || made.type === "bytes") return made;
  const rowOffsets = new Int32Array(length + 1);
  present.forEach((there, row) => { rowOffsets[row + 1] = rowOffsets[row]! + (there ? 1 : 0); });
  return { type: made.type, values: Float64Array.from(made.values).filter((_, row) => present[row]!), rowOffsets };
}
