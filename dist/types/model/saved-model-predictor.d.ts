import type { TensorFlow } from "./tensorflow.ts";
import { type SavedModelDescription } from "./model-artifact.ts";
import type { Predictor } from "./predictor.ts";
/** Answers with a SavedModel through tfjs-node: raw rows are sent as serialized tf.Examples. */
export declare function savedModelPredictor(tf: TensorFlow, directory: string, description: SavedModelDescription): Promise<Predictor>;
