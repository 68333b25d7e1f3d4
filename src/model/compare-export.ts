import type { Tensor } from "@tensorflow/tfjs";
import { UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { readModelDescription } from "./model-artifact.ts";
import { loadFeatureModel } from "./tfjs-predictor.ts";
import type { ModelFunction } from "./trace.ts";
import type { TrainingRows } from "./training-data.ts";

/** Largest difference allowed between a model and its export, relative to the size of the prediction. */
const tolerance = 1e-4;
const comparedRows = 256;

/**
 * Asks the model and the artifact written from it for the same rows. Predictions that are no numbers are the user's mistake;
 * predictions that differ are ours.
 */
export async function compareExport(tf: TensorFlow, { model, directory }: { readonly model: ModelFunction; readonly directory: string }, data: TrainingRows): Promise<void> {
  const description = await readModelDescription(directory);
  if (description.form !== "tfjs") throw new Error(`nothing to compare with in a model of form ${description.form}`);
  const exported = await loadFeatureModel(tf, directory, description);
  const rows = Math.min(comparedRows, data.rows);
  if (rows > 0) {
    tf.tidy(() => {
      const given = Object.fromEntries([...data.features.values()].map(({ name, width, values }) => [name, tf.tensor2d(values.subarray(0, rows * width), [rows, width])]));
      const found = exported.run(given);
      for (const [name, wanted] of Object.entries(model(given))) compareOutput(name, wanted, found[name]!.dataSync<"float32">());
    });
  }
  exported.dispose();
}

function compareOutput(name: string, wanted: Tensor, found: Float32Array): void {
  const values = wanted.dataSync();
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) {
      throw new UserError(`the model predicts ${value} at output ${JSON.stringify(name)}`, { hint: "look for missing values, unscaled inputs or logarithms of zero" });
    }
    if (!(Math.abs(value - found[i]!) <= tolerance * (1 + Math.abs(value)))) {
      throw new Error(`the exported model predicts ${found[i]} where the trained one predicts ${value} (output ${name}, value ${i})`);
    }
  }
}
