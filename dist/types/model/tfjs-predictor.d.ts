import type { Tensor } from "@tensorflow/tfjs";
import type { TensorFlow } from "./tensorflow.ts";
import { type TfjsDescription } from "./model-artifact.ts";
import type { Predictor } from "./predictor.ts";
/** A model behind its transform. */
interface FeatureModel {
    /** Takes what the transform makes, `[rows, values]` each; call it inside `tf.tidy`. */
    readonly run: Run;
    dispose(): void;
}
type Run = (features: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Tensor>>;
/** Answers with a model in TensorFlow.js' form; the transform is applied inside. */
export declare function tfjsPredictor(tf: TensorFlow, directory: string, description: TfjsDescription): Promise<Predictor>;
/** Reads `model.json` and its weights, in one or several files. */
export declare function tfjsModelFiles(file: string): Promise<{
    readonly json: string;
    readonly weights: Uint8Array<ArrayBuffer>;
    readonly format: unknown;
}>;
/** The model of an artifact without its transform. */
export declare function loadFeatureModel(tf: TensorFlow, directory: string, description: TfjsDescription): Promise<FeatureModel>;
export {};
