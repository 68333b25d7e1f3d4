import type { LayersModel, Tensor } from "@tensorflow/tfjs";
import type { Progress } from "../core/component.ts";
import { clip } from "../core/clip.ts";
import { UserError } from "../core/error.ts";
import { noToken } from "../transform/analyzers.ts";
import type { JsonObject } from "../core/json.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { fitting } from "./fit.ts";
import { builtModel, modelInputs, type Fed } from "./model-inputs.ts";
import { withSeededRandom } from "./random.ts";
import { traceModel, type ModelFunction, type TracedGraph } from "./trace.ts";
import type { Build, FunctionModel, HistoryPoint, Train, TrainedLayers, TrainedModel, Training, TrainingTransform } from "./training-api.ts";
import type { LabelClasses, TrainingRows } from "./training-data.ts";
import { trainingSplit } from "./training-split.ts";

/** Code of the user that makes a model. */
export type TrainingCode = { readonly way: "train"; readonly call: Train } | { readonly way: "build"; readonly call: Build };

/** Code of the user, its data, and how long and on what it trains. */
interface TrainOptions {
  readonly tf: TensorFlow;
  readonly code: TrainingCode;
  /** `train.ts: train`, for messages. */
  readonly name: string;
  readonly data: { readonly train: TrainingRows; readonly eval: TrainingRows };
  readonly transform: TrainingTransform;
  readonly label: string;
  readonly classes: LabelClasses | undefined;
  readonly steps: number;
  readonly batchSize: number;
  readonly seed: number;
  readonly hyperparameters: JsonObject;
  readonly signal: AbortSignal;
  tell(progress: Progress): void;
}

/** A trained model as kernels, with the function it was traced from for comparison. */
interface Trained {
  readonly graph: TracedGraph;
  readonly model: ModelFunction;
  readonly history: readonly HistoryPoint[];
}

/**
 * Runs the user's `train` or `build` with seeded randomness, and traces the model it returns. Equal data, code and seed give
 * an equal model. A return value that is no model is a `UserError`.
 */
export async function trainModel(options: TrainOptions): Promise<Trained> {
  const { tf, code, data, seed, batchSize } = options;
  checkClasses(options);
  const features = [...data.train.features.values()].map(({ name, width }) => ({ name, width }));
  const fitted = fitting({ tf, steps: options.steps, features, signal: options.signal, tell: options.tell });
  const split = (name: "train" | "eval") => trainingSplit(tf, data[name], { name, seed, batchSize });
  const training: Training = {
    examples: { train: split("train"), eval: split("eval") },
    transform: options.transform, steps: options.steps, batchSize, hyperparameters: options.hyperparameters, seed,
    label: options.label, classes: options.classes, progress: fitted.progress, tf,
  };
  const model = await withSeededRandom(seed, async () => {
    if (code.way === "train") return checkModel(await code.call(training), options.name);
    const built = checkModel(await code.call(training), options.name);
    if (!isLayers(built)) throw new UserError(`${options.name} must return a layers model (tf.model, tf.sequential)`, { hint: "export a function train for other models" });
    await fitted.progress.fit(built as LayersModel, training.examples.train.batches(), { validation: training.examples.eval });
    return built;
  });
  const call = modelFunction(tf, model, orderedFeatures(features, fitted.inputsOf(model)));
  return { graph: traceModel(tf, features.map(({ name, width }) => ({ name, shape: [width] })), call), model: call, history: fitted.history };
}

/** One class, or none, cannot be told apart: better said before the user's code meets it as a shape. */
function checkClasses({ label, classes }: TrainOptions): void {
  if (classes === undefined || classes.length > 1) return;
  const [only] = classes;
  const found = only === undefined || only === noToken ? "no value" : `only one value, ${JSON.stringify(clip(only, 80))}`;
  throw new UserError(`label ${JSON.stringify(label)} has ${found} in the training split`, { hint: "a classifier needs at least two classes to learn from" });
}

function orderedFeatures(features: readonly Fed[], names: readonly string[] | undefined): readonly Fed[] {
  return names ? names.map((name) => features.find((feature) => feature.name === name)!) : features;
}

function isLayers(model: TrainedModel): model is TrainedLayers {
  return "layers" in model && "apply" in model;
}

function checkModel(returned: unknown, name: string): TrainedModel {
  if (returned === undefined || returned === null) throw new UserError(`${name} returned nothing`, { hint: "return the trained model" });
  const usable = typeof returned === "object" && "predict" in returned && typeof returned.predict === "function";
  if (!usable) throw new UserError(`${name} returned ${typeof returned === "object" ? "an object" : `a ${typeof returned}`} that is no model`, { hint: "return a layers model, or an object with a function predict" });
  return returned as TrainedModel;
}

function modelFunction(tf: TensorFlow, model: TrainedModel, features: readonly Fed[]): ModelFunction {
  if (isLayers(model)) {
    builtModel(model);
    const inputs = modelInputs(tf, model, features);
    return (xs) => {
      const fed = inputs.feed(xs);
      const outputs = [model.apply(fed.length === 1 ? fed[0]! : fed, { training: false })].flat() as Tensor[];
      return Object.fromEntries(model.outputNames.map((name, index) => [name, outputs[index]!]));
    };
  }
  return (xs) => namedOutputs(model.predict(chosen(xs, model)));
}

function chosen(xs: Readonly<Record<string, Tensor>>, { inputs }: FunctionModel): Readonly<Record<string, Tensor>> {
  if (!inputs) return xs;
  return Object.fromEntries(inputs.map((name) => {
    const tensor = xs[name];
    if (!tensor) throw new UserError(`the model's input ${JSON.stringify(name)} is no feature`, { hint: `features that are numbers: ${Object.keys(xs).join(", ")}` });
    return [name, tensor];
  }));
}

function namedOutputs(returned: Tensor | Readonly<Record<string, Tensor>>): Readonly<Record<string, Tensor>> {
  const isTensor = (value: unknown): value is Tensor => typeof value === "object" && value !== null && "dataId" in value;
  if (isTensor(returned)) return { prediction: returned };
  const valid = typeof returned === "object" && returned !== null && Object.keys(returned).length > 0 && Object.values(returned).every(isTensor);
  if (!valid) throw new UserError("predict of the model must return a tensor, or tensors by name", { hint: "it may not be asynchronous" });
  return returned;
}
