import type { GraphDefBuilder, TensorName } from "./graph-builder.ts";
import { type MetaGraphDef } from "./saved_model_pb.ts";
import { type Dtype } from "./tensor.ts";
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
/**
 * Writes a frozen graph as a SavedModel: `saved_model.pb`, `assets/`, and an empty `variables/`, which loaders look for
 * but do not need (weights are constants). TensorFlow 1 and 2, TensorFlow Serving and tfjs-node load it. No dates inside.
 */
export declare function writeSavedModel(directory: string, builder: GraphDefBuilder, signatures: Readonly<Record<string, Signature>>): Promise<void>;
/** Reads the graph of a SavedModel with the tag `serve` (its weights, where it has variables, stay on disk). */
export declare function readSavedModel(directory: string): Promise<MetaGraphDef>;
