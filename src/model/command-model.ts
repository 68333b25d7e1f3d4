import { cp, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { LayersModel, Tensor } from "@tensorflow/tfjs";
import { UserError } from "../core/error.ts";
import { readSavedModel } from "../savedmodel/saved-model.ts";
import type { TensorInfo } from "../savedmodel/saved_model_pb.ts";
import { DataType } from "../savedmodel/tensor_pb.ts";
import type { Transform } from "../transform/transform.ts";
import { openTensorFlow, resolveBackend } from "./backend.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { writeLabelTransform, writeTransform } from "./export-model.ts";
import { ioHandler } from "./graph-model.ts";
import { checkLeftFiles } from "./left-files.ts";
import {
  commandDirectory, servingDirectory, tfjsDirectory, transformDirectory, writeModelDescription, type ModelDescription, type ModelOutput,
  type SavedModelDescription, type TfjsDescription,
} from "./model-artifact.ts";
import { builtModel, modelInputs } from "./model-inputs.ts";
import { tfjsModelFiles } from "./tfjs-predictor.ts";

/** What a command left, and what is known of the model apart from it. */
interface LeftModel {
  /** Where the command wrote. */
  readonly from: string;
  readonly command: string;
  readonly workspace: string;
  readonly transform: Transform;
  readonly label: string;
  readonly classes?: readonly string[] | undefined;
  /** Most megabytes it may have left. */
  readonly megabytes: number;
  readonly predict?: { readonly command: string; readonly files: readonly string[]; readonly timeoutSeconds: number };
}

/**
 * Takes over what a training command left as a Model artifact. It may be a TensorFlow.js model (`model.json` with its weights), a
 * SavedModel (`saved_model.pb`), or anything that the `predict` command can load; a TensorFlow.js model answers before a
 * command, a command before a SavedModel, which needs tfjs-node. Nothing usable is a `UserError`.
 */
export async function adoptModel(directory: string, left: LeftModel): Promise<void> {
  await checkLeftFiles(left.from, left);
  const saved = await folderWith(left.from, "saved_model.pb", servingDirectory);
  const tfjs = await folderWith(left.from, "model.json", tfjsDirectory);
  if (saved !== undefined) await cp(saved, join(directory, servingDirectory), { recursive: true });
  if (tfjs !== undefined) await cp(tfjs, join(directory, tfjsDirectory), { recursive: true });
  await writeLabelTransform(directory, left.transform, left.label);
  await writeModelDescription(directory, await describe(directory, left, { saved, tfjs }));
}

async function describe(directory: string, left: LeftModel, { saved, tfjs }: { readonly saved: string | undefined; readonly tfjs: string | undefined }): Promise<ModelDescription> {
  if (tfjs !== undefined) return describeTfjs(directory, left);
  if (left.predict) return adoptCommand(directory, left, left.predict);
  if (saved !== undefined) return describeSavedModel(directory, left);
  const names = await readdir(left.from);
  throw new UserError(`\`${left.command}\` left no model`, {
    hint: `${names.length === 0 ? "the folder ASSAY_OUTPUT is empty" : `ASSAY_OUTPUT holds ${names.slice(0, 8).join(", ")}`}; leave a TensorFlow.js model (model.json), a SavedModel (saved_model.pb), or set predict: to a command (ONNX is not read yet)`,
  });
}

async function folderWith(from: string, file: string, format: string): Promise<string | undefined> {
  for (const folder of [join(from, format), from]) {
    if ((await stat(join(folder, file)).catch(() => undefined))?.isFile()) return folder;
  }
  return undefined;
}

function known({ label, classes }: LeftModel) {
  return { version: 1 as const, label, ...(classes ? { classes } : {}) };
}

async function adoptCommand(directory: string, left: LeftModel, { command, files, timeoutSeconds }: NonNullable<LeftModel["predict"]>): Promise<ModelDescription> {
  const folder = join(directory, commandDirectory);
  await mkdir(folder, { recursive: true });
  for (const file of files) await cp(join(left.workspace, file), join(folder, file));
  await cp(left.from, folder, { recursive: true });
  return { ...known(left), form: "command", predict: command, timeoutSeconds };
}

async function describeSavedModel(directory: string, left: LeftModel): Promise<SavedModelDescription> {
  if (resolveBackend("auto", left.workspace) !== "tfjs-node") {
    throw new UserError(`\`${left.command}\` left a SavedModel only, and nothing here can answer with it`, {
      hint: "have the command leave a TensorFlow.js model as well (model.json), set predict: to a command, or npm install @tensorflow/tfjs-node",
    });
  }
  const { signatureDef } = await readSavedModel(join(directory, servingDirectory));
  const signature = signatureDef["serving_default"];
  const inputs = Object.entries(signature?.inputs ?? {});
  const [input] = inputs;
  if (!signature || inputs.length !== 1 || input![1].dtype !== DataType.DT_STRING) {
    throw new UserError("the SavedModel's signature serving_default does not take serialized tf.Examples", { hint: "one string input of shape [None], as TFX exports it" });
  }
  const outputs = Object.entries(signature.outputs).map(([name, info]) => savedOutput(name, info)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...known(left), form: "saved-model", input: input![0], outputs };
}

function savedOutput(name: string, { tensorShape }: TensorInfo): ModelOutput {
  return { name, dtype: "float32", shape: withoutOne((tensorShape?.dim ?? []).slice(1).map(({ size }) => Number(size))) };
}

async function describeTfjs(directory: string, left: LeftModel): Promise<TfjsDescription> {
  const { tf } = await openTensorFlow({ backend: "wasm" });
  const { json, weights, format } = await tfjsModelFiles(join(directory, tfjsDirectory, "model.json"));
  const features = left.transform.outputs.filter(({ dtype, name }) => dtype !== "string" && name !== left.label).map(({ name, shape }) => ({ name, width: shape[0] ?? 1 }));
  const handler = ioHandler(json, weights);
  const described = format === "graph-model" ? await describeGraph(tf, handler, features) : describeLayers(tf, builtModel(await tf.loadLayersModel(handler)), features);
  const transform = left.transform.select(described.inputs.map(({ name }) => name));
  await writeTransform(join(directory, tfjsDirectory, transformDirectory), transform);
  return { ...known(left), form: "tfjs", raw: transform.inputs, ...described };
}

type Described = Pick<TfjsDescription, "kind" | "inputs" | "outputs">;
interface Feature { readonly name: string; readonly width: number }

function describeLayers(tf: TensorFlow, model: LayersModel, features: readonly Feature[]): Described {
  const { names } = modelInputs(tf, model, features);
  const described: Described = {
    kind: "layers",
    inputs: names.map((name) => ({ name, shape: [features.find((feature) => feature.name === name)!.width] })),
    outputs: model.outputs.map(({ shape, dtype }, index) => ({ name: model.outputNames[index]!, dtype: plainType(dtype), shape: withoutOne(shape.slice(1).map((size) => size ?? 1)) })),
  };
  model.dispose();
  return described;
}

async function describeGraph(tf: TensorFlow, handler: ReturnType<typeof ioHandler>, features: readonly Feature[]): Promise<Described> {
  const model = await tf.loadGraphModel(handler);
  const inputs = model.inputs.map(({ name }) => {
    const bare = name.replace(/:\d+$/, "");
    const feature = features.find((candidate) => candidate.name === bare);
    if (!feature) throw new UserError(`the model's input ${JSON.stringify(bare)} is no feature`, { hint: `features that are numbers: ${features.map((candidate) => candidate.name).join(", ")}` });
    return { name: bare, shape: [feature.width], node: name };
  });
  const given = Object.fromEntries(inputs.map(({ node, shape }) => [node, tf.zeros([1, ...shape])]));
  const outputs = model.outputs.map(({ name }) => {
    const { dtype, shape } = tf.tidy(() => model.execute(given, name) as Tensor);
    return { name: name.replace(/:\d+$/, ""), node: name, dtype: plainType(dtype), shape: withoutOne(shape.slice(1)) };
  });
  tf.dispose(given);
  model.dispose();
  return { kind: "graph", inputs, outputs };
}

function plainType(dtype: string): ModelOutput["dtype"] {
  return dtype === "int32" || dtype === "bool" ? dtype : "float32";
}

function withoutOne(row: readonly number[]): readonly number[] {
  return row.length === 1 && row[0] === 1 ? [] : row;
}
