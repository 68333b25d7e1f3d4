import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import { type Emitted } from "./emitted.ts";
import { type Program } from "./evaluate.ts";
import { type TransformNode } from "./graph.ts";
/** What emitting one operation may look at. */
export interface Emission {
    readonly builder: GraphDefBuilder;
    readonly program: Program;
    /** Number of rows, int32 `[]`; asked for when a constant must be repeated. */
    readonly rows: () => TensorName;
}
/** The tensors of one operation on aligned inputs: the same numbers as `compile` gives, missing where they are missing there. */
export declare function emitOperation(emission: Emission, node: TransformNode, inputs: readonly Emitted[]): Pick<Emitted, "values" | "present">;
/** A constant once for every row. */
export declare function repeated(builder: GraphDefBuilder, { values, dtype, shape }: Pick<Emitted, "values" | "dtype" | "shape">, rows: TensorName): TensorName;
