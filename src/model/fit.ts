import type { LayersModel, Scalar, Tensor } from "@tensorflow/tfjs";
import type { Progress } from "../core/component.ts";
import { UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { modelInputs, type Fed } from "./model-inputs.ts";
import type { FitOptions, HistoryPoint, TrainingBatch, TrainingBatches, TrainingProgress, TrainingSplit } from "./training-api.ts";

/** What training has besides the model and its batches. */
interface FitContext {
  readonly tf: TensorFlow;
  readonly steps: number;
  /** All features with their widths. */
  readonly features: readonly Fed[];
  readonly signal: AbortSignal;
  tell(progress: Progress): void;
}

/** What training left behind for the export and the report. */
interface Fitted {
  readonly progress: TrainingProgress;
  readonly history: readonly HistoryPoint[];
  /** The features in the order in which a model was fed, when `progress.fit` fed it. */
  inputsOf(model: unknown): readonly string[] | undefined;
}

/** Points of the loss chart at most, and looks at the validation split. */
const chartPoints = 200;
const validations = 10;
const validationRows = 10_000;

/** The `progress` of a training. */
export function fitting(context: FitContext): Fitted {
  const history: HistoryPoint[] = [];
  const fed = new Map<unknown, readonly string[]>();
  const progress: TrainingProgress = {
    report(point) {
      checkLoss(point.loss, point.step);
      history.push(point);
      context.tell({ done: point.step, total: context.steps, unit: "steps", note: `loss ${point.loss.toPrecision(3)}` });
    },
    async fit(model, batches, options = {}) {
      fed.set(model, batches.inputs);
      await fit(context, { model, batches, options, add: (point) => history.push(point) });
    },
  };
  return { progress, history, inputsOf: (model) => fed.get(model) };
}

interface Fit {
  readonly model: LayersModel;
  readonly batches: TrainingBatches;
  readonly options: FitOptions;
  add(point: HistoryPoint): void;
}

async function fit(context: FitContext, { model, batches, options, add }: Fit): Promise<void> {
  const { tf, signal } = context;
  const steps = options.steps ?? context.steps;
  checkTrainable(model);
  const inputs = modelInputs(tf, model, batches.inputs.map((name) => context.features.find((feature) => feature.name === name)!));
  const every = Math.max(1, Math.ceil(steps / chartPoints));
  const validateEvery = Math.max(1, Math.ceil(steps / validations));
  const sums = runningMeans();
  let step = 0;
  for await (const { xs, ys } of endless(batches)) {
    signal.throwIfAborted();
    step++;
    const values = await trainOn(tf, model, { xs: tf.tidy(() => inputs.feed(xs)), ys });
    tf.dispose([xs, ys]);
    checkLoss(values[0]!, step);
    sums.add(values);
    const validated = options.validation && !isEmpty(options.validation) && (step % validateEvery === 0 || step >= steps);
    if (step % every !== 0 && step < steps && !validated) continue;
    const [loss, ...others] = sums.take();
    const validationLoss = validated ? await validate(tf, model, { batches: validationBatches(options.validation!, batches), inputs }) : undefined;
    const names = model.metricsNames.slice(1);
    add({
      step, loss: loss!,
      ...(validationLoss === undefined ? {} : { validationLoss }),
      ...(names.length === 0 ? {} : { values: Object.fromEntries(names.map((name, index) => [name, others[index]!])) }),
    });
    context.tell({ done: step, total: steps, unit: "steps", note: `loss ${loss!.toPrecision(3)}` });
    // The loop is all computation: let messages and signals through.
    await new Promise((resolve) => setImmediate(resolve));
    if (step >= steps) return;
  }
}

function checkTrainable(model: LayersModel): void {
  if (typeof model?.trainOnBatch !== "function") throw new UserError("progress.fit trains layers models (tf.model, tf.sequential) only", { hint: "train another model in a loop of your own and call progress.report" });
  if (!model.optimizer) throw new UserError("the model is not compiled", { hint: "call model.compile({ optimizer, loss }) before progress.fit" });
  if (model.outputs.length !== 1) throw new UserError(`progress.fit trains models of one output, this one has ${model.outputs.length}`, { hint: "train it in a loop of your own and call progress.report" });
}

async function trainOn(tf: TensorFlow, model: LayersModel, { xs, ys }: { xs: Tensor[]; ys: Tensor }): Promise<readonly number[]> {
  try {
    return [await model.trainOnBatch(xs.length === 1 ? xs[0]! : xs, ys)].flat();
  } catch (error) {
    throw misfit(error, ys);
  } finally {
    tf.dispose(xs);
  }
}

/** TensorFlow.js says what does not fit in its own words; which lines of the user's made the model, it does not know. */
function misfit(error: unknown, ys: Tensor): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  return new UserError(`the model cannot be trained on these batches: ${error.message.split("\n")[0]!.replace(/^Error in \w+: /, "")}`, {
    hint: `the loss and the units of the last layer must fit the label, which is [${ys.shape.join(", ")}] in this batch`, cause: error,
  });
}

interface Validation {
  readonly batches: TrainingBatches;
  readonly inputs: ReturnType<typeof modelInputs>;
}

/** Mean loss over the first rows of a split. */
async function validate(tf: TensorFlow, model: LayersModel, { batches, inputs }: Validation): Promise<number | undefined> {
  let rows = 0;
  let sum = 0;
  for await (const { xs, ys } of batches) {
    const loss = tf.tidy(() => {
      const fed = inputs.feed(xs);
      const found = model.evaluate(fed.length === 1 ? fed[0]! : fed, ys, { batchSize: batches.size }) as Scalar | Scalar[];
      return (Array.isArray(found) ? found[0]! : found).dataSync()[0]!;
    });
    const count = ys.shape[0]!;
    tf.dispose([xs, ys]);
    sum += loss * count;
    rows += count;
    if (rows >= validationRows) break;
  }
  return rows === 0 ? undefined : sum / rows;
}

function isEmpty(validation: TrainingSplit | TrainingBatches): boolean {
  return "rows" in validation && validation.rows === 0;
}

function validationBatches(validation: TrainingSplit | TrainingBatches, { inputs }: TrainingBatches): TrainingBatches {
  return "batches" in validation ? validation.batches({ size: 1024, shuffle: false, inputs }) : validation;
}

async function* endless(batches: TrainingBatches): AsyncGenerator<TrainingBatch> {
  for (;;) {
    let any = false;
    for await (const batch of batches) {
      any = true;
      yield batch;
    }
    if (!any) throw new UserError("there are no examples to train with", { hint: "the split is empty: look at ExampleGen's splits and limit" });
  }
}

function runningMeans(): { add(values: readonly number[]): void; take(): readonly number[] } {
  let sums: number[] = [];
  let count = 0;
  return {
    add(values) {
      sums = values.map((value, index) => value + (sums[index] ?? 0));
      count++;
    },
    take() {
      const means = sums.map((sum) => sum / count);
      [sums, count] = [[], 0];
      return means;
    },
  };
}

function checkLoss(loss: number, step: number): void {
  if (Number.isFinite(loss)) return;
  throw new UserError(`the loss is ${loss} at step ${step}`, { hint: "a smaller learning rate, scaled inputs (tft.scaleToZScore) or a check for missing values may help" });
}
