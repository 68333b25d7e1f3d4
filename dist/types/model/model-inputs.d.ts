import type { Tensor } from "@tensorflow/tfjs";
import type { TensorFlow } from "./tensorflow.ts";
import type { TrainedLayers } from "./training-api.ts";
/** A feature that may be fed: its name and values per row. */
export interface Fed {
    readonly name: string;
    readonly width: number;
}
/** Makes sure that a sequential model knows the names of its inputs and outputs: one that was never compiled does not. */
export declare function builtModel<M extends TrainedLayers>(model: M): M;
/**
 * How tensors by feature name become the inputs of a layers model: by name, or all side by side where the only input has a
 * name of no feature. The rule is the same in training, export and serving. A model that does not fit is a `UserError`.
 */
export declare function modelInputs(tf: TensorFlow, model: TrainedLayers, features: readonly Fed[]): {
    readonly names: readonly string[];
    feed(xs: Readonly<Record<string, Tensor>>): Tensor[];
};
