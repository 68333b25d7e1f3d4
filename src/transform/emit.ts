import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { FeatureSpec, RawInput } from "../savedmodel/parse-examples.ts";
import { alignedInputs, emitConstant, filled, type Emitted } from "./emitted.ts";
import { emitOperation, repeated, type Emission } from "./emit-operation.ts";
import { constantValues } from "./evaluate.ts";
import { isAnalyzer, needed, widthOf, type TransformNode } from "./graph.ts";
import type { Transform } from "./transform.ts";

/** How serialized tf.Examples must be parsed for `emitTransform`: sparse, so that a missing value can be told from a zero. */
export function transformFeatures(transform: Transform): readonly FeatureSpec[] {
  return transform.inputs.map(({ name, dtype }) => ({ name, dtype, sparse: true }));
}

/**
 * Writes a transform into a TensorFlow graph: raw inputs in, one tensor `[rows, …shape]` per output of the transform. The numbers
 * are those of `Transform.apply`, missing values included. Dense raw inputs count as present. `transform.without([label])`
 * first where the label is not there.
 */
export function emitTransform(builder: GraphDefBuilder, transform: Transform, raw: ReadonlyMap<string, RawInput>): Readonly<Record<string, TensorName>> {
  const { graph, vocabularies, outputs } = transform;
  const program = { nodes: graph.nodes, vocabularies };
  const wanted = graph.outputs.map(({ node }) => node);
  const constants = constantValues(program, wanted);
  const emission: Emission = { builder, program, rows: () => builder.once("transform rows", () => rowCount(builder, raw)) };
  const done = new Map<number, Emitted>();
  for (const index of needed(graph.nodes, wanted)) {
    const node = graph.nodes[index]!;
    if (isAnalyzer(node)) continue;
    const { dtype, shape, constant } = node;
    const values = constants.get(index);
    if (values) done.set(index, { dtype, shape, constant, values: emitConstant(builder, values, shape) });
    else if (node.op === "input") done.set(index, { dtype, shape, constant, ...emitInput(builder, node, raw.get(String(node.attributes["name"]))) });
    else done.set(index, { dtype, shape, constant, ...emitOperation(emission, node, inputsOf(emission, node, done)) });
  }
  return Object.fromEntries(graph.outputs.map(({ name, node }, i) => {
    const emitted = done.get(node)!;
    const values = filled(builder, emitted, emitted.dtype === "string" ? "" : outputs[i]!.missing);
    return [name, emitted.constant ? repeated(builder, { ...emitted, values }, emission.rows()) : values];
  }));
}

function inputsOf({ builder, program }: Emission, node: TransformNode, done: ReadonlyMap<number, Emitted>): readonly Emitted[] {
  const inputs = node.inputs.filter((input) => !isAnalyzer(program.nodes[input]!)).map((input) => done.get(input)!);
  return node.op === "concat" || node.op === "oneHot" ? inputs : alignedInputs(builder, inputs, node.shape);
}

function rowCount(builder: GraphDefBuilder, raw: ReadonlyMap<string, RawInput>): TensorName {
  const first = [...raw.values()][0];
  if (!first) throw new TypeError("a transform without inputs has no rows");
  const shape = first.type === "sparse"
    ? builder.node("Cast", [first.shape], { SrcT: { type: "int64" }, DstT: { type: "int32" }, Truncate: { bool: false } }, "transform/shape")
    : builder.node("Shape", [first.values], { T: { type: first.dtype }, out_type: { type: "int32" } }, "transform/shape");
  return builder.node("GatherV2", [shape, builder.constant("int32", [], [0]), builder.constant("int32", [], [0])],
    { Tparams: { type: "int32" }, Tindices: { type: "int32" }, Taxis: { type: "int32" }, batch_dims: { int: 0 } }, "transform/rows");
}

/** A raw feature as values and marks of presence, of the width the graph expects; of a longer list, its first values. */
function emitInput(builder: GraphDefBuilder, node: TransformNode, raw: RawInput | undefined): Pick<Emitted, "values" | "present"> {
  const name = String(node.attributes["name"]);
  if (!raw || raw.dtype !== node.dtype) throw new TypeError(`raw input ${name} is ${raw ? raw.dtype : "not given"}`);
  const width = widthOf(node);
  if (raw.type === "dense") return { values: shaped(builder, raw.values, node) };
  const size = builder.node("Maximum", [raw.shape, builder.constant("int64", [2], [0, width])], { T: { type: "int64" } }, `transform/${name}/size`);
  const dense = (values: TensorName, otherwise: TensorName, dtype: "bool" | RawInput["dtype"]): TensorName => {
    const all = builder.node("SparseToDense", [raw.indices, size, values, otherwise], { T: { type: dtype }, Tindices: { type: "int64" }, validate_indices: { bool: true } }, `transform/${name}/dense`);
    const kept = builder.node("Slice", [all, builder.constant("int32", [2], [0, 0]), builder.constant("int32", [2], [-1, width])], { T: { type: dtype }, Index: { type: "int32" } }, `transform/${name}/values`);
    return shaped(builder, kept, { dtype, shape: node.shape });
  };
  const empty = raw.dtype === "string" ? builder.constant("string", [], [""]) : builder.constant(raw.dtype, [], [0]);
  return { values: dense(raw.values, empty, raw.dtype), present: dense(builder.constant("bool", [], [1]), builder.constant("bool", [], [0]), "bool") };
}

function shaped(builder: GraphDefBuilder, values: TensorName, { dtype, shape }: Pick<TransformNode, "dtype" | "shape">): TensorName {
  return builder.node("Reshape", [values, builder.constant("int32", [shape.length + 1], [-1, ...shape])], { T: { type: dtype }, Tshape: { type: "int32" } }, "transform/shaped");
}
