import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { trainer } from "../../src/components/trainer.ts";
import type { TrainerParameters } from "../../src/components/trainer-parameters.ts";
import type { Artifact, Properties } from "../../src/core/artifact.ts";
import type { Progress } from "../../src/core/component.ts";
import { digestOf } from "../../src/core/digest.ts";
import { writeExamples } from "../../src/data/examples.ts";
import { analyzeTransform } from "../../src/transform/analyze.ts";
import type { RawFeature } from "../../src/transform/graph.ts";
import { tracePreprocess, type Preprocess } from "../../src/transform/trace.ts";
import { saveTransform } from "../../src/transform/transform-artifact.ts";
import { batchOf, type Table } from "../transform/rows.ts";

export function artifact<Name extends string>(type: Name, path: string, properties: Properties = {}): Artifact<Name> {
  return { type, path, properties, digest: digestOf(path), manifest: [] };
}

/** Points on a plane: what is above x + y = 0 is "late". */
export function points(rows: number): Table {
  const at = (row: number, step: number) => Math.sin(row * step) * 2;
  const x = Array.from({ length: rows }, (_, row) => at(row, 1.7));
  const y = Array.from({ length: rows }, (_, row) => (row % 11 === 5 ? null : at(row, 2.3)));
  return {
    x, y,
    kind: Array.from({ length: rows }, (_, row) => ["red", "green", "blue"][row % 3]!),
    late: x.map((value, row) => (value + (y[row] ?? 0) > 0 ? 1 : 0)),
    colour: x.map((value, row) => (value > 0.7 ? "high" : (y[row] ?? 0) > 0 ? "middle" : "low")),
  };
}

const features: readonly RawFeature[] = [
  { name: "x", dtype: "float32", shape: [] }, { name: "y", dtype: "float32", shape: [] }, { name: "kind", dtype: "string", shape: [] },
  { name: "late", dtype: "int64", shape: [] }, { name: "colour", dtype: "string", shape: [] },
];

/** Examples with the splits train and eval, under `folder`. */
export async function examplesIn(folder: string, tables: Readonly<Record<string, Table>> = { train: points(120), eval: points(40) }): Promise<Artifact<"Examples">> {
  const directory = await mkdtemp(join(folder, "examples-"));
  for (const [split, table] of Object.entries(tables)) await writeExamples(directory, split, [batchOf(table, features)]);
  return artifact("Examples", directory, { split_names: JSON.stringify(Object.keys(tables)) });
}

/** The transform of `preprocess` over the train split, and the transformed examples. */
export async function transformedIn(folder: string, preprocess: Preprocess) {
  const tables: Readonly<Record<string, Table>> = { train: points(120), eval: points(40) };
  const transform = await analyzeTransform(tracePreprocess(preprocess, features), () => [batchOf(tables["train"]!, features)]);
  const graph = await mkdtemp(join(folder, "transform-"));
  await saveTransform(graph, transform);
  const directory = await mkdtemp(join(folder, "transformed-"));
  for (const [split, table] of Object.entries(tables)) await writeExamples(directory, split, [transform.apply(batchOf(table, features))], { prefix: "transformed_examples" });
  return { transform_graph: artifact("TransformGraph", graph), examples: artifact("Examples", directory, { split_names: '["train", "eval"]' }), schema: undefined };
}

export interface Step {
  readonly inputs: { readonly examples: Artifact<"Examples">; readonly transform_graph?: Artifact<"TransformGraph"> | undefined; readonly schema?: Artifact<"Schema"> | undefined };
  readonly parameters: Partial<TrainerParameters>;
  readonly module?: Readonly<Record<string, unknown>>;
  /** Default: the folder. */
  readonly workspace?: string;
}

/** Runs Trainer in `folder`. */
export async function train(folder: string, { inputs: { examples, transform_graph, schema }, parameters, module = {}, workspace = folder }: Step) {
  const inputs = { examples, transform_graph, schema };
  const made = await mkdtemp(join(folder, "out-"));
  const paths = { model: join(made, "model"), model_run: join(made, "model_run"), temporary: join(made, "temporary") };
  await Promise.all(Object.values(paths).map((path) => mkdir(path)));
  const told: Progress[] = [];
  const lines: string[] = [];
  const given: TrainerParameters = { label: "late", steps: 60, batchSize: 16, hyperparameters: {}, timeout: 60, backend: "wasm", format: "tfrecord", ...(parameters.run === undefined ? { code: "model.ts" } : {}), ...parameters };
  await trainer.run(inputs, {
    parameters: given, pipeline: "", workspace, temporary: paths.temporary, seed: 11, signal: new AbortController().signal, materials: {}, earlier: async () => [], targets: {},
    outputs: { model: { type: "Model", path: paths.model, properties: {} }, model_run: { type: "ModelRun", path: paths.model_run, properties: {} } },
    load: () => Promise.resolve(module), progress: (progress) => told.push(progress), log: (line) => lines.push(line),
  });
  const outputs = { model: artifact("Model", paths.model), model_run: artifact("ModelRun", paths.model_run) };
  return { ...outputs, told, lines, showing: await trainer.show!({ inputs, outputs, parameters: given, workspace }) };
}

export const writeFileIn = (folder: string, name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

/** All files of a folder, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
