import type { GraphDefBuilder, TensorName } from "./graph-builder.ts";
import type { Dtype, Values } from "./tensor.ts";
/** A feature to take out of serialized tf.Examples, as they are: float32, int64 or string. */
export type FeatureSpec = 
/** A fixed number of values per row (`shape` of one row); `defaults` fill a missing feature, without them it is an error. */
{
    readonly name: string;
    readonly dtype: FeatureDtype;
    readonly dense: readonly number[];
    readonly defaults?: Values;
}
/** Any number of values per row, as indices, values and shape. */
 | {
    readonly name: string;
    readonly dtype: FeatureDtype;
    readonly sparse: true;
};
type FeatureDtype = Extract<Dtype, "float32" | "int64" | "string">;
/** A parsed feature: `[rows, …shape]`, or the three tensors of a SparseTensor `[rows, longest row]`. */
export type RawInput = {
    readonly type: "dense";
    readonly dtype: FeatureDtype;
    readonly shape: readonly number[];
    readonly values: TensorName;
} | {
    readonly type: "sparse";
    readonly dtype: FeatureDtype;
    readonly indices: TensorName;
    readonly values: TensorName;
    readonly shape: TensorName;
};
/** Parses serialized tf.Examples (string `[rows]`): one node that gives every feature. */
export declare function parseExamples(builder: GraphDefBuilder, serialized: TensorName, features: readonly FeatureSpec[]): ReadonlyMap<string, RawInput>;
export {};
