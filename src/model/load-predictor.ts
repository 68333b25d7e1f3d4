import { commandPredictor } from "./command-predictor.ts";
import { openTensorFlow, type BackendChoice } from "./backend.ts";
import { readModelDescription } from "./model-artifact.ts";
import type { Predictor } from "./predictor.ts";

/** Where a model is loaded, and what may stop it. */
interface LoadPredictorOptions {
  /** Default `wasm`: evaluation gives the same numbers wherever it runs. A SavedModel of a command's own needs tfjs-node. */
  readonly backend?: BackendChoice;
  /** Where tfjs-node is looked for. Default: the current directory. */
  readonly workspace?: string;
  readonly wasmDirectory?: string;
  readonly signal?: AbortSignal;
}

/**
 * Opens the model of a Model artifact: raw rows in, predictions out. Dispose of it when done. Loads TensorFlow.js only where the
 * model needs it.
 */
export async function loadPredictor(directory: string, options: LoadPredictorOptions = {}): Promise<Predictor> {
  const { backend = "wasm", workspace, wasmDirectory, signal } = options;
  const description = await readModelDescription(directory);
  if (description.form === "command") return commandPredictor(directory, description, signal);
  const where = { ...(workspace === undefined ? {} : { workspace }), ...(wasmDirectory === undefined ? {} : { wasmDirectory }) };
  if (description.form === "saved-model") {
    const { tf } = await openTensorFlow({ ...where, backend: "tfjs-node" });
    const { savedModelPredictor } = await import("./saved-model-predictor.ts");
    return savedModelPredictor(tf, directory, description);
  }
  const { tf } = await openTensorFlow({ ...where, backend });
  const { tfjsPredictor } = await import("./tfjs-predictor.ts");
  return tfjsPredictor(tf, directory, description);
}
