import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GraphModel, LayersModel, Tensor } from "@tensorflow/tfjs";
import { UserError } from "../core/error.ts";
import type { Batch } from "../data/batch.ts";
import { loadTransform } from "../transform/transform-artifact.ts";
import type { Transform } from "../transform/transform.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { graphModelFile, ioHandler } from "./graph-model.ts";
import { tfjsDirectory, transformDirectory, type TfjsDescription } from "./model-artifact.ts";
import { builtModel, modelInputs } from "./model-inputs.ts";
import type { Predictions, Predictor } from "./predictor.ts";
import { featureRows } from "./training-data.ts";

/** Rows that are in the engine at once: bounds the memory of wide layers. */
const chunkRows = 1024;

/** A model behind its transform. */
interface FeatureModel {
  /** Takes what the transform makes, `[rows, values]` each; call it inside `tf.tidy`. */
  readonly run: Run;
  dispose(): void;
}

type Run = (features: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Tensor>>;

/** Answers with a model in TensorFlow.js' form; the transform is applied inside. */
export async function tfjsPredictor(tf: TensorFlow, directory: string, description: TfjsDescription): Promise<Predictor> {
  const folder = join(directory, tfjsDirectory);
  const transform = (await loadTransform(join(folder, transformDirectory))).select(description.inputs.map(({ name }) => name));
  const { run, dispose } = await loadFeatureModel(tf, directory, description);
  return {
    inputs: transform.inputs.map(({ name }) => name),
    outputs: description.outputs.map(({ name }) => name),
    predict: (batch) => Promise.resolve(predict(tf, { transform, run, description }, batch)),
    dispose,
  };
}

/** Reads `model.json` and its weights, in one or several files. */
export async function tfjsModelFiles(file: string): Promise<{ readonly json: string; readonly weights: Uint8Array<ArrayBuffer>; readonly format: unknown }> {
  const json = await readFile(file, "utf8");
  const parsed = JSON.parse(json) as { readonly format?: unknown; readonly weightsManifest?: readonly { readonly paths: readonly string[] }[] };
  if (!Array.isArray(parsed.weightsManifest)) throw new UserError(`${file} is not a TensorFlow.js model`, { hint: "it has no weightsManifest" });
  const paths = parsed.weightsManifest.flatMap((group: { readonly paths: readonly string[] }) => group.paths);
  for (const path of paths) if (typeof path !== "string" || !/^(?!\.{1,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^/\\\0][^\\\0]*$/.test(path)) throw new UserError(`${file} names weights outside its folder: ${JSON.stringify(path)?.slice(0, 200)}`, { hint: "weights lie beside model.json" });
  const parts = await Promise.all(paths.map((path: string) => readFile(join(dirname(file), path))));
  return { json, weights: new Uint8Array(Buffer.concat(parts)), format: parsed.format };
}

/** The model of an artifact without its transform. */
export async function loadFeatureModel(tf: TensorFlow, directory: string, description: TfjsDescription): Promise<FeatureModel> {
  const { json, weights } = await tfjsModelFiles(join(directory, tfjsDirectory, graphModelFile));
  const handler = ioHandler(json, weights);
  if (description.kind === "graph") {
    const model = await tf.loadGraphModel(handler);
    return { run: runGraph(model, description), dispose: () => model.dispose() };
  }
  const model = builtModel(await tf.loadLayersModel(handler));
  return { run: runLayers(tf, model, description), dispose: () => { model.dispose(); } };
}

function runGraph(model: GraphModel, { inputs, outputs }: TfjsDescription): Run {
  const nodes = outputs.map(({ name, node }) => node ?? name);
  return (features) => {
    const given = Object.fromEntries(inputs.map(({ name, node }) => [node ?? name, features[name]!]));
    const found = [model.execute(given, nodes)].flat() as Tensor[];
    return Object.fromEntries(outputs.map(({ name }, index) => [name, found[index]!]));
  };
}

function runLayers(tf: TensorFlow, model: LayersModel, { inputs, outputs }: TfjsDescription): Run {
  const fed = modelInputs(tf, model, inputs.map(({ name, shape }) => ({ name, width: shape[0] ?? 1 })));
  return (features) => {
    const given = fed.feed(features);
    const found = [model.apply(given.length === 1 ? given[0]! : given, { training: false })].flat() as Tensor[];
    return Object.fromEntries(outputs.map(({ name }, index) => [name, found[index]!]));
  };
}

interface Loaded {
  readonly transform: Transform;
  readonly run: Run;
  readonly description: TfjsDescription;
}

function predict(tf: TensorFlow, { transform, run, description }: Loaded, raw: Batch): Predictions {
  const features = featureRows(transform.apply(raw), transform);
  const outputs = description.outputs.map(({ name, shape }) => {
    const width = shape.reduce((product, size) => product * size, 1);
    return { name, shape, width, values: new Float32Array(raw.length * width) };
  });
  for (let start = 0; start < raw.length; start += chunkRows) {
    const rows = Math.min(chunkRows, raw.length - start);
    tf.tidy(() => {
      const given = Object.fromEntries(features.map(({ name, width, values }) => [
        name, tf.tensor2d(values.subarray(start * width, (start + rows) * width), [rows, width])]));
      const found = run(given);
      for (const { name, width, values } of outputs) values.set(found[name]!.dataSync(), start * width);
    });
  }
  return { length: raw.length, outputs: Object.fromEntries(outputs.map(({ name, shape, values }) => [name, { shape, values }])) };
}
