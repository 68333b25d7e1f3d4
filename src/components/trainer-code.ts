import { splitNames } from "../core/artifact.ts";
import { nearest, UserError } from "../core/error.ts";
import type { Batches } from "../data/batch.ts";
import { readExamples } from "../data/examples.ts";
import { openTensorFlow } from "../model/backend.ts";
import { checkIndexes } from "../model/check-indexes.ts";
import { compareExport } from "../model/compare-export.ts";
import { classesOf, problemOf } from "../model/describe-problem.ts";
import { exportModel } from "../model/export-model.ts";
import { trainModel, type TrainingCode } from "../model/train-model.ts";
import type { Build, HistoryPoint, Train, TrainingTransform } from "../model/training-api.ts";
import { readTrainingRows, textClasses, type TrainingRows, type TrainingSource } from "../model/training-data.ts";
import type { Transform } from "../transform/transform.ts";
import type { TrainerContext, TrainerInputs } from "./trainer-parameters.ts";
import { trainSplit, trainingTransformOf, transformedFiles } from "./trainer-transform.ts";

/** Trains with the user's TypeScript or JavaScript, and writes the model. */
export async function trainByCode(inputs: TrainerInputs, context: TrainerContext): Promise<readonly HistoryPoint[]> {
  const { examples, transform_graph } = inputs;
  const { parameters, workspace, signal, outputs } = context;
  const { label, steps, batchSize, hyperparameters } = parameters;
  const { tf } = await openTensorFlow({ backend: parameters.backend, workspace });
  const code = chooseCode(await context.load(parameters.code!), parameters);
  const read = (split: string): Batches => readExamples(examples.path, split);
  const train = trainSplit(inputs);
  const transform = await trainingTransformOf(inputs, label);
  const transformed = transform_graph !== undefined && (await transformedFiles(examples.path, train));
  const classes = classesOf(transform, label) ?? (await textClasses(read(train), label));
  const source: TrainingSource = { transform, label, transformed, classes };
  context.progress({ note: "reading examples" });
  const data = { train: await readTrainingRows(read(train), source), eval: splitNames(examples).includes("eval") ? await readTrainingRows(read("eval"), source) : noRows(label) };
  const seed = parameters.seed ?? context.seed;
  const trained = await trainModel({
    tf, code: code.code, name: code.name, data, transform: trainingTransform(transform, transform_graph !== undefined), label, classes, steps, batchSize, seed,
    hyperparameters, signal, tell: (progress) => context.progress(progress),
  });
  checkIndexes(trained.graph, transform, [data.train, data.eval]);
  context.progress({ note: "writing the model" });
  await exportModel(outputs.model.path, { graph: trained.graph, transform, label, problem: problemOf(trained.graph, data.train.label), classes });
  await compareExport(tf, { model: trained.model, directory: outputs.model.path }, data.eval.rows > 0 ? data.eval : data.train);
  return trained.history;
}

function noRows(label: string): TrainingRows {
  return { rows: 0, features: new Map(), label: { name: label, width: 1, values: new Float32Array() } };
}

function chooseCode(module: Readonly<Record<string, unknown>>, { code: file, export: wanted }: TrainerContext["parameters"]): { readonly code: TrainingCode; readonly name: string } {
  const name = wanted ?? (["train", "build"].find((candidate) => typeof module[candidate] === "function") ?? "train");
  const found = module[name];
  if (typeof found !== "function") {
    const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
    const near = nearest(name, functions);
    throw new UserError(`${file} exports no function ${JSON.stringify(name)}`, {
      place: { file: file! },
      hint: near ? `did you mean ${near}?` : `write: export const ${name}: Train = async ({ examples, progress }) => { … }`,
    });
  }
  const call = found as Train & Build;
  return { code: name.startsWith("build") ? { way: "build", call } : { way: "train", call }, name: `${file}: ${name}` };
}

function trainingTransform(transform: Transform, wired: boolean): TrainingTransform {
  const needed = <T>(answer: () => T): T => {
    if (!wired) throw new UserError("there is no transform: this pipeline has no Transform step", { hint: "export preprocess beside train, or wire transform_graph" });
    return answer();
  };
  return {
    outputs: transform.outputs.map(({ name }) => name),
    shape: (output) => [transform.output(output).shape[0] ?? 1],
    vocabularySize: (output) => needed(() => transform.vocabularySize(output)),
    vocabulary: (output) => needed(() => transform.vocabulary(output)),
    categoryCount: (output) => needed(() => transform.categoryCount(output)),
  };
}
