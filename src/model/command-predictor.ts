import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../code/command.ts";
import { UserError } from "../core/error.ts";
import type { Batch } from "../data/batch.ts";
import { writeCsv, writeJsonLines } from "./example-files.ts";
import { commandDirectory, type CommandDescription } from "./model-artifact.ts";
import type { Predictions, Predictor } from "./predictor.ts";

/**
 * Answers through a command of the user, once per batch. It runs inside the model's `Format-Command/`, so that what was
 * trained is what answers, and finds in its environment: ASSAY_MODEL (that folder), ASSAY_EXAMPLES (raw rows as JSON lines),
 * ASSAY_EXAMPLES_CSV (the same as CSV) and ASSAY_PREDICTIONS (the file to write: one JSON line per row, in order, a number,
 * a list, or an object of these by output name).
 */
export function commandPredictor(directory: string, { predict, timeoutSeconds }: CommandDescription, signal: AbortSignal = new AbortController().signal): Predictor {
  return {
    inputs: [],
    outputs: [],
    async predict(batch) {
      const temporary = await mkdtemp(join(tmpdir(), "assay-predict-"));
      try {
        const [examples, csv, predictions] = ["examples.jsonl", "examples.csv", "predictions.jsonl"].map((name) => join(temporary, name)) as [string, string, string];
        await Promise.all([writeJsonLines(examples, [batch]), writeCsv(csv, [batch])]);
        const model = join(directory, commandDirectory);
        await runCommand({
          command: predict, cwd: model, timeoutSeconds, signal, onLine: () => {},
          environment: { ASSAY_MODEL: model, ASSAY_EXAMPLES: examples, ASSAY_EXAMPLES_CSV: csv, ASSAY_PREDICTIONS: predictions, PYTHONDONTWRITEBYTECODE: "1" },
        });
        return await readPredictions(predictions, { batch, command: predict });
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    },
    dispose: () => {},
  };
}

interface Expected {
  readonly batch: Batch;
  readonly command: string;
}

async function readPredictions(file: string, { batch, command }: Expected): Promise<Predictions> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new UserError(`\`${command}\` wrote no predictions`, { hint: "it must write the file that ASSAY_PREDICTIONS names", cause });
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length !== batch.length) throw new UserError(`\`${command}\` wrote ${lines.length} predictions for ${batch.length} examples`, { hint: "one JSON line for each example, in order" });
  const collected = new Map<string, { readonly shape: readonly number[]; readonly values: Float32Array; filled: number }>();
  lines.forEach((line, row) => {
    for (const [name, value] of Object.entries(parseLine(line, { row, command }))) {
      const numbers = typeof value === "number" ? [value] : value;
      const shape = typeof value === "number" || value.length === 1 ? [] : [value.length];
      const output = collected.get(name) ?? { shape, values: new Float32Array(batch.length * numbers.length), filled: 0 };
      collected.set(name, output);
      if (output.filled !== row * numbers.length || output.shape.length !== shape.length || output.values.length !== batch.length * numbers.length) throw uneven(command, row);
      output.values.set(numbers, output.filled);
      output.filled += numbers.length;
    }
  });
  for (const output of collected.values()) if (output.filled !== output.values.length) throw uneven(command, lines.length - 1);
  return { length: batch.length, outputs: Object.fromEntries([...collected].map(([name, { shape, values }]) => [name, { shape, values }])) };
}

type Line = Readonly<Record<string, number | readonly number[]>>;

function parseLine(line: string, { row, command }: { readonly row: number; readonly command: string }): Line {
  const wrong = () => new UserError(`\`${command}\` wrote a prediction that is none: ${line.slice(0, 80)}`, {
    hint: `line ${row + 1}: a number, a list of numbers, or an object of these by output name`,
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    throw new UserError(`\`${command}\` wrote a prediction that is not JSON: ${line.slice(0, 80)}`, { hint: `line ${row + 1}; NaN is not JSON`, cause });
  }
  const byName: unknown = isNumbers(parsed) ? { prediction: parsed } : parsed;
  if (typeof byName !== "object" || byName === null || !Object.values(byName).every(isNumbers)) throw wrong();
  return byName as Line;
}

function isNumbers(value: unknown): value is number | readonly number[] {
  return typeof value === "number" || (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "number"));
}

function uneven(command: string, row: number): UserError {
  return new UserError(`\`${command}\` wrote predictions of different shapes`, { hint: `line ${row + 1}: every line must have the same outputs of the same length` });
}
