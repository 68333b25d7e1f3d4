import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { runCommand } from "../code/command.ts";
import { splitNames } from "../core/artifact.ts";
import { UserError } from "../core/error.ts";
import type { Batches } from "../data/batch.ts";
import { exampleFiles, readExamples } from "../data/examples.ts";
import { writeCsv, writeJsonLines } from "../model/example-files.ts";
import { decodeHistory } from "../model/history.ts";
import type { HistoryPoint } from "../model/training-api.ts";
import { namedFiles } from "../model/command-files.ts";
import { adoptModel } from "../model/command-model.ts";
import { usualLimit } from "../model/left-files.ts";
import { loadPredictor } from "../model/load-predictor.ts";
import { classesOf } from "../model/describe-problem.ts";
import { trainingTransformOf, transformedFiles } from "./trainer-transform.ts";
import type { TrainerContext, TrainerInputs } from "./trainer-parameters.ts";

/**
 * Trains with a command of the user. It finds `ASSAY_TASK`, a JSON file with everything it needs, and the same in variables:
 * ASSAY_TRAIN and ASSAY_EVAL (example files), ASSAY_OUTPUT (the folder to leave the model in), ASSAY_LABEL, ASSAY_STEPS,
 * ASSAY_BATCH_SIZE, ASSAY_SEED, ASSAY_TRANSFORM, ASSAY_SCHEMA. A file `metrics.jsonl` it leaves becomes the loss chart.
 */
export async function trainByCommand(inputs: TrainerInputs, context: TrainerContext): Promise<readonly HistoryPoint[]> {
  const { parameters, workspace, signal, temporary, outputs } = context;
  const command = parameters.run!;
  const output = join(temporary, "output");
  await mkdir(output, { recursive: true });
  const examples = await writeExampleFiles(inputs, { directory: join(temporary, "examples"), format: parameters.format });
  const task = taskOf(inputs, context, { examples, output });
  const taskFile = join(temporary, "task.json");
  await writeFile(taskFile, JSON.stringify(task, null, 2));
  await runCommand({
    command, cwd: workspace, timeoutSeconds: parameters.timeout, signal,
    onLine: (line) => { if (!tellProgress(line, context)) context.log(line); },
    environment: environmentOf(taskFile, task),
  });
  const transform = await trainingTransformOf(inputs, parameters.label);
  const { predict } = parameters;
  await adoptModel(outputs.model.path, {
    from: output, command, workspace, transform, label: parameters.label, classes: classesOf(transform, parameters.label), megabytes: parameters.outputLimit ?? usualLimit,
    ...(predict === undefined ? {} : { predict: { command: predict, files: await namedFiles(workspace, predict), timeoutSeconds: parameters.timeout } }),
  });
  const metrics = await readFile(join(output, "metrics.jsonl"), "utf8").catch(() => "");
  await checkAnswers(inputs, context);
  return decodeHistory(metrics);
}

interface Task {
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly format: string;
  readonly transformed: boolean;
  readonly schema: string | null;
  readonly transform: string | null;
  readonly label: string;
  readonly hyperparameters: unknown;
  readonly steps: number;
  readonly batchSize: number;
  readonly seed: number;
  readonly output: string;
}

function taskOf({ transform_graph, schema }: TrainerInputs, { parameters, seed }: TrainerContext, made: { readonly examples: ExampleFiles; readonly output: string }): Task {
  return {
    examples: made.examples.files, format: parameters.format, transformed: made.examples.transformed,
    schema: schema ? join(schema.path, "schema.pbtxt") : null, transform: transform_graph?.path ?? null,
    label: parameters.label, hyperparameters: parameters.hyperparameters, steps: parameters.steps, batchSize: parameters.batchSize,
    seed: parameters.seed ?? seed, output: made.output,
  };
}

function environmentOf(taskFile: string, task: Task): Record<string, string> {
  const files = (split: string) => (task.examples[split] ?? []).join(delimiter);
  return {
    ASSAY_TASK: taskFile, ASSAY_OUTPUT: task.output, ASSAY_TRAIN: files("train"), ASSAY_EVAL: files("eval"), ASSAY_FORMAT: task.format,
    ASSAY_LABEL: task.label, ASSAY_STEPS: String(task.steps), ASSAY_BATCH_SIZE: String(task.batchSize), ASSAY_SEED: String(task.seed),
    PYTHONHASHSEED: "0", PYTHONUNBUFFERED: "1",
    ...(task.schema === null ? {} : { ASSAY_SCHEMA: task.schema }),
    ...(task.transform === null ? {} : { ASSAY_TRANSFORM: task.transform }),
  };
}

interface ExampleFiles {
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly transformed: boolean;
}

async function writeExampleFiles({ examples }: TrainerInputs, { directory, format }: { readonly directory: string; readonly format: string }): Promise<ExampleFiles> {
  const splits = splitNames(examples);
  if (splits.length === 0) throw new UserError("the examples have no split to train on");
  const transformed = await transformedFiles(examples.path, splits[0]!);
  if (format === "tfrecord") {
    const files = await Promise.all(splits.map(async (split) => [split, await exampleFiles(examples.path, split)] as const));
    return { files: Object.fromEntries(files), transformed };
  }
  await mkdir(directory, { recursive: true });
  const files: Record<string, readonly string[]> = {};
  for (const split of splits) {
    const file = join(directory, `${split}.${format}`);
    const write: (file: string, batches: Batches) => Promise<void> = format === "csv" ? writeCsv : writeJsonLines;
    await write(file, readExamples(examples.path, split));
    files[split] = [file];
  }
  return { files, transformed };
}

/** A line of JSON with a step is progress: `{"step": 40, "loss": 0.41}`. Says whether it was one. */
function tellProgress(line: string, { progress, parameters }: TrainerContext): boolean {
  const point = decodeHistory(line)[0];
  if (point) progress({ done: point.step, total: parameters.steps, unit: "steps", note: `loss ${point.loss.toPrecision(3)}` });
  return point !== undefined;
}

/** Asks the model for a few raw examples, where the step has raw ones: a model that cannot answer is found here, not in Evaluator. */
async function checkAnswers({ examples, transform_graph }: TrainerInputs, { outputs, workspace, signal }: TrainerContext): Promise<void> {
  const split = splitNames(examples)[0]!;
  if (transform_graph && (await transformedFiles(examples.path, split))) return;
  const predictor = await loadPredictor(outputs.model.path, { workspace, signal });
  try {
    for await (const batch of readExamples(examples.path, split, { batchSize: 16 })) {
      const { outputs: found } = await predictor.predict(batch);
      for (const [name, { values }] of Object.entries(found)) {
        const wrong = values.find((value) => !Number.isFinite(value));
        if (wrong !== undefined) throw new UserError(`the model predicts ${wrong} at output ${JSON.stringify(name)}`);
      }
      return;
    }
  } finally {
    predictor.dispose();
  }
}
