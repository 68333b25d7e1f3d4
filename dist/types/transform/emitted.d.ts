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
export declare function emitConstant(builder: GraphDefBuilder, values: Values, shape: readonly number[]): TensorName;
/** Inputs made ready to be combined: scalars of rows become columns beside vectors. */
export declare function alignedInputs(builder: GraphDefBuilder, inputs: readonly Emitted[], shape: readonly number[]): readonly Emitted[];
/** `[rows]` to `[rows, 1]`. */
export declare function asColumn(builder: GraphDefBuilder, tensor: TensorName, dtype: Dtype): TensorName;
/** Present where all are. */
export declare function allPresent(builder: GraphDefBuilder, inputs: readonly (TensorName | undefined)[]): TensorName | undefined;
/** `first` where `condition`, else `second`. */
export declare function select(builder: GraphDefBuilder, [condition, first, second]: readonly [TensorName, TensorName, TensorName], dtype: Dtype): TensorName;
/** `value` where an input is missing. */
export declare function filled(builder: GraphDefBuilder, { values, present, dtype }: Emitted, value: number | string): TensorName;
