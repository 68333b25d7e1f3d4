import type { GraphDefBuilder, TensorName } from "./graph-builder.ts";
import type { Dtype, Values } from "./tensor.ts";

/** A feature to take out of serialized tf.Examples, as they are: float32, int64 or string. */
export type FeatureSpec =
  /** A fixed number of values per row (`shape` of one row); `defaults` fill a missing feature, without them it is an error. */
  | { readonly name: string; readonly dtype: FeatureDtype; readonly dense: readonly number[]; readonly defaults?: Values }
  /** Any number of values per row, as indices, values and shape. */
  | { readonly name: string; readonly dtype: FeatureDtype; readonly sparse: true };
type FeatureDtype = Extract<Dtype, "float32" | "int64" | "string">;

/** A parsed feature: `[rows, …shape]`, or the three tensors of a SparseTensor `[rows, longest row]`. */
export type RawInput =
  | { readonly type: "dense"; readonly dtype: FeatureDtype; readonly shape: readonly number[]; readonly values: TensorName }
  | { readonly type: "sparse"; readonly dtype: FeatureDtype; readonly indices: TensorName; readonly values: TensorName; readonly shape: TensorName };

/** Parses serialized tf.Examples (string `[rows]`): one node that gives every feature. */
export function parseExamples(builder: GraphDefBuilder, serialized: TensorName, features: readonly FeatureSpec[]): ReadonlyMap<string, RawInput> {
  const sparse = features.filter((feature) => "sparse" in feature);
  const dense = features.filter((feature) => "dense" in feature);
  const node = builder.node("ParseExampleV2", [
    serialized,
    builder.constant("string", [0], []),
    builder.constant("string", [sparse.length], sparse.map(({ name }) => name)),
    builder.constant("string", [dense.length], dense.map(({ name }) => name)),
    builder.constant("string", [0], []),
    ...dense.map((feature) => defaultOf(builder, feature)),
  ], {
    Tdense: { types: dense.map(({ dtype }) => dtype) },
    num_sparse: { int: sparse.length },
    sparse_types: { types: sparse.map(({ dtype }) => dtype) },
    ragged_value_types: { types: [] },
    ragged_split_types: { types: [] },
    dense_shapes: { shapes: dense.map((feature) => feature.dense) },
  }, "parse_examples");
  const output = (index: number): TensorName => (index === 0 ? node : `${node}:${index}`);
  const found = new Map<string, RawInput>();
  for (const feature of features) {
    if ("dense" in feature) {
      const values = output(3 * sparse.length + dense.indexOf(feature));
      found.set(feature.name, { type: "dense", dtype: feature.dtype, shape: feature.dense, values });
    } else {
      const at = sparse.indexOf(feature);
      found.set(feature.name, {
        type: "sparse", dtype: feature.dtype,
        indices: output(at), values: output(sparse.length + at), shape: output(2 * sparse.length + at),
      });
    }
  }
  return found;
}

function defaultOf(builder: GraphDefBuilder, { dtype, dense, defaults }: Extract<FeatureSpec, { dense: unknown }>): TensorName {
  if (defaults === undefined) return builder.constant(dtype, [0], []);
  return builder.constant(dtype, dense, defaults);
}
