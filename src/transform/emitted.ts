import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { Dtype } from "./graph.ts";
import type { Values } from "./values.ts";

/**
 * A node of the transform as tensors of a TensorFlow graph: `[rows]` for a scalar, `[rows, d]` for a vector, `[]` and `[d]` for
 * constants. `present` is false where a value is missing; without it none is.
 */
export interface Emitted {
  readonly values: TensorName;
  readonly present?: TensorName | undefined;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly constant: boolean;
}

/** A constant of what was computed for a node that is the same in every row. */
export function emitConstant(builder: GraphDefBuilder, values: Values, shape: readonly number[]): TensorName {
  if (values.dtype !== "string") return builder.constant(values.dtype, shape, values.data);
  const { bytes, offsets } = values;
  const texts = Array.from({ length: offsets.length - 1 }, (_, j) => bytes.slice(offsets[j], offsets[j + 1]));
  return builder.constant("string", shape, texts);
}

/** Inputs made ready to be combined: scalars of rows become columns beside vectors. */
export function alignedInputs(builder: GraphDefBuilder, inputs: readonly Emitted[], shape: readonly number[]): readonly Emitted[] {
  return inputs.map((input) => {
    if (shape.length === 0 || input.shape.length > 0 || input.constant) return input;
    return { ...input, values: asColumn(builder, input.values, input.dtype), present: input.present && asColumn(builder, input.present, "bool") };
  });
}

/** `[rows]` to `[rows, 1]`. */
export function asColumn(builder: GraphDefBuilder, tensor: TensorName, dtype: Dtype): TensorName {
  return builder.node("ExpandDims", [tensor, builder.constant("int32", [], [1])], { T: { type: dtype }, Tdim: { type: "int32" } }, "transform/column");
}

/** Present where all are. */
export function allPresent(builder: GraphDefBuilder, inputs: readonly (TensorName | undefined)[]): TensorName | undefined {
  const marks = [...new Set(inputs.filter((mark) => mark !== undefined))];
  return marks.length === 0 ? undefined : marks.reduce((left, right) => builder.node("LogicalAnd", [left, right], {}, "transform/present"));
}

/** `first` where `condition`, else `second`. */
export function select(builder: GraphDefBuilder, [condition, first, second]: readonly [TensorName, TensorName, TensorName], dtype: Dtype): TensorName {
  return builder.node("SelectV2", [condition, first, second], { T: { type: dtype } }, "transform/select");
}

/** `value` where an input is missing. */
export function filled(builder: GraphDefBuilder, { values, present, dtype }: Emitted, value: number | string): TensorName {
  if (present === undefined) return values;
  const otherwise = dtype === "string" ? builder.constant("string", [], [String(value)]) : builder.constant(dtype, [], [Number(value)]);
  return select(builder, [present, values, otherwise], dtype);
}
