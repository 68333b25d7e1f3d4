import { join } from "node:path";
import type { Tensor } from "@tensorflow/tfjs";
import { UserError } from "../core/error.ts";
import { encodeExamples } from "../data/example-encoder.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { servingDirectory, type SavedModelDescription } from "./model-artifact.ts";
import type { Predictions, Predictor } from "./predictor.ts";

/** The part of tfjs-node that plain TensorFlow.js has not. */
interface WithSavedModels {
  readonly node: {
    loadSavedModel(path: string, tags: readonly string[], signature: string): Promise<{ predict(inputs: Readonly<Record<string, Tensor>>): Readonly<Record<string, Tensor>>; dispose(): void }>;
  };
}

/** Answers with a SavedModel through tfjs-node: raw rows are sent as serialized tf.Examples. */
export async function savedModelPredictor(tf: TensorFlow, directory: string, description: SavedModelDescription): Promise<Predictor> {
  if (!hasSavedModels(tf)) {
    throw new UserError("the model is a SavedModel of a command's own, which only tfjs-node can answer with", {
      hint: "npm install @tensorflow/tfjs-node, or have the command leave a TensorFlow.js model as well, or give predict: a command",
    });
  }
  const model = await tf.node.loadSavedModel(join(directory, servingDirectory), ["serve"], "serving_default");
  return {
    inputs: [],
    outputs: description.outputs.map(({ name }) => name),
    async predict(batch): Promise<Predictions> {
      const examples = tf.tensor1d(encodeExamples(batch) as unknown as string[], "string");
      const found = model.predict({ [description.input]: examples });
      const outputs = description.outputs.map(({ name }) => {
        const tensor = found[name]!;
        const row = tensor.shape.slice(1);
        return [name, { shape: row.length === 1 && row[0] === 1 ? [] : row, values: Float32Array.from(tensor.dataSync()) }] as const;
      });
      tf.dispose([examples, ...Object.values(found)]);
      return { length: batch.length, outputs: Object.fromEntries(outputs) };
    },
    dispose: () => model.dispose(),
  };
}

function hasSavedModels(tf: TensorFlow): tf is TensorFlow & WithSavedModels {
  return "node" in tf && typeof tf.node === "object";
}
