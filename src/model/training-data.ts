import { UserError, nearest } from "../core/error.ts";
import { firstValue, textAt, valueCount, type Batch, type Batches, type Column } from "../data/batch.ts";
import type { Transform } from "../transform/transform.ts";

/** A feature as a model takes it: float32, the same number of values in every row. */
export interface TrainingFeature {
  readonly name: string;
  /** Values per row. */
  readonly width: number;
  /** Row-major. */
  readonly values: Float32Array<ArrayBuffer>;
}

/** A split in memory, ready to be cut into batches. */
export interface TrainingRows {
  readonly rows: number;
  readonly features: ReadonlyMap<string, TrainingFeature>;
  readonly label: TrainingFeature;
}

/** Largest training set that is held in memory, in bytes of float32 values. */
const largestBytes = 2 ** 31;

/** The classes of a label that is text, in the order of their numbers. */
export type LabelClasses = readonly string[];

/**
 * Reads a split into typed arrays: the outputs of the transform, float32, missing numbers 0, and the label. `batches` are raw rows,
 * or with `transformed` what the transform made of them. A text label becomes the number of its class. More than 2 GiB is a `UserError`.
 */
export async function readTrainingRows(batches: Batches, source: TrainingSource): Promise<TrainingRows> {
  const { transform, label, transformed } = source;
  const columns = new Map(transform.outputs.filter(({ dtype, name }) => dtype !== "string" && name !== label)
    .map(({ name, shape }) => [name, growing(name, shape[0] ?? 1)]));
  const labels = growing(label, transform.outputs.find(({ name }) => name === label)?.shape[0] ?? 1);
  let rows = 0;
  for await (const raw of batches) {
    const made = transformed ? raw : transform.apply(raw);
    for (const [name, column] of columns) column.add(columnOf(made, name), raw.length);
    labels.add(labelColumn(made, raw, source), raw.length);
    rows += raw.length;
    if ([...columns.values()].reduce((sum, column) => sum + column.bytes(), 0) > largestBytes) throw tooLarge();
  }
  return { rows, features: new Map([...columns].map(([name, column]) => [name, column.finish()])), label: labels.finish() };
}

/** The features of a batch that a transform made, as models take them. */
export function featureRows(batch: Batch, { outputs }: Transform): readonly TrainingFeature[] {
  return outputs.map(({ name, shape }) => {
    const column = growing(name, shape[0] ?? 1);
    column.add(columnOf(batch, name), batch.length);
    return column.finish();
  });
}

/** How rows of a split become features and label. */
export interface TrainingSource {
  readonly transform: Transform;
  readonly label: string;
  /** The batches hold the transform's outputs already. */
  readonly transformed: boolean;
  /** Of a text label. */
  readonly classes?: LabelClasses | undefined;
}

function labelColumn(made: Batch, raw: Batch, { label, classes }: TrainingSource): Column {
  const column = made.columns.get(label) ?? raw.columns.get(label);
  if (!column) throw noLabel(label, [...new Set([...made.columns.keys(), ...raw.columns.keys()])]);
  if (column.type !== "bytes") return column;
  const numbers = new Map((classes ?? []).map((name, index) => [name, index]));
  const values = Float64Array.from({ length: raw.length }, (_, row) => (valueCount(column, row) < 1 ? -1 : numbers.get(textAt(column, firstValue(column, row))) ?? -1));
  return { type: "int", values };
}

/** The mistake of a label that no feature has. */
export function noLabel(label: string, names: readonly string[]): UserError {
  const near = nearest(label, names);
  return new UserError(`the label ${JSON.stringify(label)} is neither in the examples nor made by preprocess`, {
    hint: near ? `did you mean ${near}?` : `features: ${names.slice(0, 20).join(", ")}`,
  });
}

function columnOf(batch: Batch, name: string): Column {
  const column = batch.columns.get(name);
  if (!column) throw new UserError(`the transformed examples have no feature ${JSON.stringify(name)}`, { hint: "they were made by another transform than the one wired to Trainer" });
  return column;
}

/** The distinct values of a text column, sorted: classes of a text label. Undefined when the column is not text. */
export async function textClasses(batches: Batches, name: string): Promise<LabelClasses | undefined> {
  const found = new Set<string>();
  for await (const batch of batches) {
    const column = batch.columns.get(name);
    if (!column || column.type === "empty") continue;
    if (column.type !== "bytes") return undefined;
    for (let row = 0; row < batch.length; row++) if (valueCount(column, row) > 0) found.add(textAt(column, firstValue(column, row)));
    if (found.size > 10_000) throw new UserError(`the label ${JSON.stringify(name)} has more than 10,000 different texts`, { hint: "is it an identifier?" });
  }
  return found.size === 0 ? undefined : [...found].sort();
}

interface Growing {
  add(column: Column, rows: number): void;
  bytes(): number;
  finish(): TrainingFeature;
}

function growing(name: string, width: number): Growing {
  let values = new Float32Array(4096 * width);
  let length = 0;
  return {
    add(column, rows) {
      const needed = length + rows * width;
      if (needed > values.length) {
        const larger = new Float32Array(Math.max(needed, 2 * values.length));
        larger.set(values.subarray(0, length));
        values = larger;
      }
      copyColumn(column, rows, values.subarray(length, needed), { name, width });
      length = needed;
    },
    bytes: () => 4 * length,
    finish: () => ({ name, width, values: values.slice(0, length) }),
  };
}

function copyColumn(column: Column, rows: number, into: Float32Array, { name, width }: { readonly name: string; readonly width: number }): void {
  if (column.type === "empty") return;
  if (column.type === "bytes") throw new UserError(`feature ${JSON.stringify(name)} is text in some examples and a number in others`);
  const { values } = column;
  if (!column.rowOffsets && width === 1) {
    for (let row = 0; row < rows; row++) into[row] = values[row]!;
    return;
  }
  for (let row = 0; row < rows; row++) {
    const count = Math.max(0, valueCount(column, row));
    if (count !== 0 && count !== width) {
      throw new UserError(`feature ${JSON.stringify(name)} has ${count} values in a row where ${width} are expected`, { hint: "give it a fixed shape in the schema, or reduce it in preprocess" });
    }
    const start = firstValue(column, row);
    for (let i = 0; i < count; i++) into[row * width + i] = values[start + i]!;
  }
}

function tooLarge(): UserError {
  return new UserError("the training examples are larger than 2 GiB as float32 numbers, which is more than Trainer holds in memory", {
    hint: "make fewer features in preprocess, limit the examples, or train with run: and a command that streams the files",
  });
}
