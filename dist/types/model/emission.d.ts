import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { TracedDtype, TracedNode } from "./trace.ts";
/** An input of a kernel as it stands in the graph; −1 in the shape for the number of rows. */
export interface EmittedInput {
    readonly tensor: TensorName;
    readonly dtype: TracedDtype;
    readonly shape: readonly number[];
}
/** A kernel to be written as TensorFlow operations. */
export interface Emission {
    readonly builder: GraphDefBuilder;
    readonly node: TracedNode;
    readonly inputs: ReadonlyMap<string, EmittedInput>;
    /** The number of rows as an int32 scalar of the graph. */
    rows(): TensorName;
}
