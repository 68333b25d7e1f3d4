import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import { graphDefBuilder } from "../savedmodel/graph-builder.ts";
import { parseExamples } from "../savedmodel/parse-examples.ts";
import { writeSavedModel, type SignatureTensor } from "../savedmodel/saved-model.ts";
import { emitTransform, transformFeatures } from "../transform/emit.ts";
import { graphText } from "../transform/transform-artifact.ts";
import type { Transform } from "../transform/transform.ts";
import { vocabularyBytes } from "../transform/vocabulary-file.ts";
import { emitTraced } from "./emit-traced.ts";
import { graphModelFile, graphModelFiles, graphWeightsFile } from "./graph-model.ts";
import { labelDirectory, servingDirectory, tfjsDirectory, transformDirectory, writeModelDescription, type Problem, type TfjsDescription } from "./model-artifact.ts";
import type { TracedGraph } from "./trace.ts";

/** A trained model ready to be written. */
interface ExportedModel {
  readonly graph: TracedGraph;
  /** Makes every input of the graph from raw rows. */
  readonly transform: Transform;
  readonly label: string;
  readonly problem: Problem;
  readonly classes?: readonly string[] | undefined;
}

/**
 * Writes a Model artifact: a SavedModel whose `serving_default` takes serialized tf.Examples (`examples`) and whose `tensors`
 * takes transformed features, the same graph for TensorFlow.js, and the description. Equal models give equal bytes.
 */
export async function exportModel(directory: string, model: ExportedModel): Promise<void> {
  const transform = model.transform.select(model.graph.inputs.map(({ name }) => name));
  await writeServing(join(directory, servingDirectory), model.graph, transform);
  const files = graphModelFiles(model.graph);
  const folder = join(directory, tfjsDirectory);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, graphModelFile), files.modelJson);
  await writeFile(join(folder, graphWeightsFile), files.weights);
  await writeTransform(join(folder, transformDirectory), transform);
  await writeLabelTransform(directory, model.transform, model.label);
  await writeModelDescription(directory, description(model, transform, files));
}

function description({ graph, label, problem, classes }: ExportedModel, { inputs }: Transform, files: { readonly inputs: Readonly<Record<string, string>>; readonly outputs: Readonly<Record<string, string>> }): TfjsDescription {
  return {
    version: 1, form: "tfjs", kind: "graph", label, problem, ...(classes ? { classes } : {}),
    raw: inputs,
    inputs: graph.inputs.map(({ name, shape }) => ({ name, shape, node: files.inputs[name]! })),
    outputs: graph.outputs.map(({ name, dtype, shape }) => ({ name, dtype, shape: rowShape(shape), node: files.outputs[name]! })),
  };
}

/** A row's shape of an output; `[rows, 1]` is one number per row. */
function rowShape(shape: readonly number[]): readonly number[] {
  const row = shape.slice(1);
  return row.length === 1 && row[0] === 1 ? [] : row;
}

/** Writes how the label is made from raw examples, for Evaluator: serving does not need it, so the model's own transform lacks it. */
export async function writeLabelTransform(directory: string, transform: Transform, label: string): Promise<void> {
  if (transform.outputs.some(({ name }) => name === label)) await writeTransform(join(directory, labelDirectory), transform.select([label]));
}

/** Writes what `loadTransform` reads: the graph and the vocabularies it looks things up in. */
export async function writeTransform(directory: string, transform: Transform): Promise<void> {
  const assets = join(directory, "transform_fn", "assets");
  await mkdir(assets, { recursive: true });
  await writeFile(join(directory, "graph.json"), graphText(transform.graph));
  await Promise.all([...transform.vocabularies].map(([file, tokens]) => writeFile(join(assets, file), vocabularyBytes(tokens))));
}

async function writeServing(directory: string, graph: TracedGraph, transform: Transform): Promise<void> {
  const builder = graphDefBuilder();
  const examples = builder.placeholder("examples", "string", [-1]);
  const raw = parseExamples(builder, examples, transformFeatures(transform));
  const features = emitTransform(builder, transform, raw);
  const fromExamples = new Map(transform.outputs.map(({ name, dtype, shape }) => [name, asModelInput(builder, { tensor: features[name]!, dtype, width: shape[0] ?? 1 })]));
  const fromTensors = new Map(graph.inputs.map(({ name, shape }) => [name, builder.placeholder(`tensors/${name}`, "float32", [-1, ...shape])]));
  await writeSavedModel(directory, builder, {
    serving_default: {
      inputs: { examples: { tensor: examples, dtype: "string", shape: [-1] } },
      outputs: outputsOf(builder, graph, { inputs: fromExamples, prefix: "serving_default" }),
    },
    tensors: {
      inputs: Object.fromEntries(graph.inputs.map(({ name, shape }) => [name, { tensor: fromTensors.get(name)!, dtype: "float32", shape: [-1, ...shape] } as const])),
      outputs: outputsOf(builder, graph, { inputs: fromTensors, prefix: "tensors" }),
    },
  });
}

interface Feature {
  readonly tensor: TensorName;
  readonly dtype: "float32" | "int64" | "string";
  readonly width: number;
}

/** A feature as models take it: float32 `[rows, values]`. */
function asModelInput(builder: GraphDefBuilder, { tensor, dtype, width }: Feature): TensorName {
  const numbers = dtype === "float32" ? tensor : builder.node("Cast", [tensor], { SrcT: { type: dtype }, DstT: { type: "float32" }, Truncate: { bool: false } }, "feature/float");
  return builder.node("Reshape", [numbers, builder.constant("int32", [2], [-1, width])], { T: { type: "float32" }, Tshape: { type: "int32" } }, "feature");
}

interface Body {
  readonly inputs: ReadonlyMap<string, TensorName>;
  readonly prefix: string;
}

function outputsOf(builder: GraphDefBuilder, graph: TracedGraph, { inputs, prefix }: Body): Readonly<Record<string, SignatureTensor>> {
  const emitted = emitTraced(builder, graph, inputs);
  return Object.fromEntries(graph.outputs.map(({ name, dtype, shape }) => [name, {
    tensor: builder.node("Identity", [emitted.get(name)!], { T: { type: dtype } }, `${prefix}/${name}`), dtype, shape,
  }]));
}
