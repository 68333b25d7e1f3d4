import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/error.ts";
import type { GraphDefBuilder, TensorName } from "./graph-builder.ts";
import { SavedModelSchema, SignatureDefSchema, TensorInfoSchema, type MetaGraphDef, type SavedModel, type SignatureDef, type TensorInfo } from "./saved_model_pb.ts";
import { dataType, shapeProto, type Dtype } from "./tensor.ts";
import { TensorShapeProtoSchema } from "./tensor_pb.ts";

/** A tensor at the border of a signature; −1 in the shape for the number of rows. */
export interface SignatureTensor {
  readonly tensor: TensorName;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
}

/** A way to call the model: named inputs, named outputs. */
export interface Signature {
  readonly inputs: Readonly<Record<string, SignatureTensor>>;
  readonly outputs: Readonly<Record<string, SignatureTensor>>;
}

const predictMethod = "tensorflow/serving/predict";
const initSignature = "__saved_model_init_op";

/**
 * Writes a frozen graph as a SavedModel: `saved_model.pb`, `assets/`, and an empty `variables/`, which loaders look for
 * but do not need (weights are constants). TensorFlow 1 and 2, TensorFlow Serving and tfjs-node load it. No dates inside.
 */
export async function writeSavedModel(directory: string, builder: GraphDefBuilder, signatures: Readonly<Record<string, Signature>>): Promise<void> {
  const model = savedModel(builder, signatures);
  await mkdir(join(directory, "variables"), { recursive: true });
  if (builder.assets.length > 0) await mkdir(join(directory, "assets"), { recursive: true });
  await Promise.all(builder.assets.map(({ file, bytes }) => writeFile(join(directory, "assets", file), bytes)));
  await writeFile(join(directory, "saved_model.pb"), toBinary(SavedModelSchema, model));
}

/** The message of a SavedModel with the tag `serve`. */
function savedModel(builder: GraphDefBuilder, signatures: Readonly<Record<string, Signature>>): SavedModel {
  const initializer = builder.initializer();
  const entries = Object.entries(signatures).map(([name, signature]) => [name, signatureDef(signature)] as const);
  const init = create(SignatureDefSchema, {
    outputs: { [initSignature]: create(TensorInfoSchema, { encoding: { case: "name", value: initializer ?? "" }, tensorShape: create(TensorShapeProtoSchema, { unknownRank: true }) }) },
  });
  return create(SavedModelSchema, {
    savedModelSchemaVersion: 1n,
    metaGraphs: [{
      metaInfoDef: { tags: ["serve"], tensorflowVersion: "2.4.0" },
      graphDef: builder.graphDef(),
      signatureDef: { ...Object.fromEntries(entries), ...(initializer === undefined ? {} : { [initSignature]: init }) },
      assetFileDef: builder.assets.map(({ file, tensor }) => ({
        filename: file,
        tensorInfo: info({ tensor, dtype: "string", shape: [] }),
      })),
    }],
  });
}

function signatureDef({ inputs, outputs }: Signature): SignatureDef {
  return create(SignatureDefSchema, { inputs: infos(inputs), outputs: infos(outputs), methodName: predictMethod });
}

function infos(tensors: Signature["inputs"]): Record<string, TensorInfo> {
  return Object.fromEntries(Object.entries(tensors).map(([key, tensor]) => [key, info(tensor)]));
}

function info({ tensor, dtype, shape }: SignatureTensor): TensorInfo {
  return create(TensorInfoSchema, { encoding: { case: "name", value: withOutput(tensor) }, dtype: dataType(dtype), tensorShape: shapeProto(shape) });
}

function withOutput(tensor: TensorName): string {
  return /:\d+$/.test(tensor) ? tensor : `${tensor}:0`;
}

/** Reads the graph of a SavedModel with the tag `serve` (its weights, where it has variables, stay on disk). */
export async function readSavedModel(directory: string): Promise<MetaGraphDef> {
  const file = join(directory, "saved_model.pb");
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UserError(`${file} cannot be read`, { cause, hint: "a SavedModel is a folder with saved_model.pb inside" });
  });
  const { metaGraphs } = fromBinary(SavedModelSchema, bytes);
  const found = metaGraphs.find(({ metaInfoDef }) => metaInfoDef?.tags.includes("serve"));
  if (!found) throw new UserError(`${file} has no graph with the tag "serve"`);
  return found;
}
