import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { TracedGraph } from "./trace.ts";
/**
 * Adds a traced model to a graph, reading its inputs from `inputs` (float32, by name); returns its outputs by name.
 * Kernels without a TensorFlow counterpart are a `UserError`.
 */
export declare function emitTraced(builder: GraphDefBuilder, graph: TracedGraph, inputs: ReadonlyMap<string, TensorName>): ReadonlyMap<string, TensorName>;
