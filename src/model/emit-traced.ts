import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import { emitKernel } from "./emit-kernel.ts";
import type { Source, TracedConstant, TracedDtype, TracedGraph } from "./trace.ts";

/**
 * Adds a traced model to a graph, reading its inputs from `inputs` (float32, by name); returns its outputs by name.
 * Kernels without a TensorFlow counterpart are a `UserError`.
 */
export function emitTraced(builder: GraphDefBuilder, graph: TracedGraph, inputs: ReadonlyMap<string, TensorName>): ReadonlyMap<string, TensorName> {
  const made: (readonly TensorName[])[] = [];
  let rows: TensorName | undefined;
  const countRows = (): TensorName => (rows ??= emitRowCount(builder, input(graph.inputs[0]!.name)));
  const input = (name: string): TensorName => {
    const tensor = inputs.get(name);
    if (tensor === undefined) throw new RangeError(`input ${name} is not given`);
    return tensor;
  };
  const tensorOf = (source: Source): TensorName => {
    if (source.from === "input") return input(source.name);
    if (source.from === "node") return made[source.node]![source.output]!;
    const { constant } = source;
    const tensor = builder.constant(constant.dtype, constant.shape, constant.values, "weights");
    return constant.perRow ? repeatPerRow(builder, constant, tensor, countRows()) : tensor;
  };
  const typeOf = (source: Source): TracedDtype => {
    if (source.from === "input") return "float32";
    return source.from === "node" ? graph.nodes[source.node]!.outputs[source.output]!.dtype : source.constant.dtype;
  };
  const shapeOf = (source: Source): readonly number[] => {
    if (source.from === "input") return [-1, ...graph.inputs.find(({ name }) => name === source.name)!.shape];
    if (source.from === "node") return graph.nodes[source.node]!.outputs[source.output]!.shape;
    return source.constant.perRow ? [-1, ...source.constant.shape.slice(1)] : source.constant.shape;
  };
  for (const node of graph.nodes) {
    const entries = Object.entries(node.inputs).map(([key, source]) => [key, { tensor: tensorOf(source), dtype: typeOf(source), shape: shapeOf(source) }] as const);
    made.push(emitKernel({ builder, node, inputs: new Map(entries), rows: countRows }));
  }
  return new Map(graph.outputs.map(({ name, source }) => [name, tensorOf(source)]));
}

function emitRowCount(builder: GraphDefBuilder, tensor: TensorName): TensorName {
  const shape = builder.node("Shape", [tensor], { T: { type: "float32" }, out_type: { type: "int32" } }, "rows/shape");
  const at = (index: number) => builder.constant("int32", [1], [index]);
  return builder.node("StridedSlice", [shape, at(0), at(1), at(1)], {
    T: { type: "int32" }, Index: { type: "int32" }, begin_mask: { int: 0 }, end_mask: { int: 0 }, ellipsis_mask: { int: 0 },
    new_axis_mask: { int: 0 }, shrink_axis_mask: { int: 1 },
  }, "rows");
}

function repeatPerRow(builder: GraphDefBuilder, { dtype, shape }: TracedConstant, row: TensorName, rows: TensorName): TensorName {
  const ones = shape.slice(1).map(() => builder.constant("int32", [], [1]));
  const times = builder.node("Pack", [rows, ...ones], { N: { int: shape.length }, T: { type: "int32" }, axis: { int: 0 } }, "rows/times");
  return builder.node("Tile", [row, times], { T: { type: dtype }, Tmultiples: { type: "int32" } }, "rows/repeat");
}
