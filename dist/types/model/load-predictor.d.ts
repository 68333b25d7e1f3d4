import { type BackendChoice } from "./backend.ts";
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
export declare function loadPredictor(directory: string, options?: LoadPredictorOptions): Promise<Predictor>;
export {};
