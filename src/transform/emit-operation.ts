import type { Attribute, GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import { stringTable } from "../savedmodel/string-table.ts";
import { allPresent, asColumn, filled, select, type Emitted } from "./emitted.ts";
import { resultOf, tokensOf, type Program } from "./evaluate.ts";
import { boundariesOf, oneHotDepth, widthOf, type Dtype, type OperationName, type TransformNode } from "./graph.ts";
import { castLimit } from "./row-operations.ts";
import { vocabularyBytes } from "./vocabulary-file.ts";

/** What emitting one operation may look at. */
export interface Emission {
  readonly builder: GraphDefBuilder;
  readonly program: Program;
  /** Number of rows, int32 `[]`; asked for when a constant must be repeated. */
  readonly rows: () => TensorName;
}

type Typed = "typed" | "untyped" | "comparison";

/** Operations that TensorFlow has as they are. */
const direct: Partial<Record<OperationName, readonly [op: string, typed: Typed]>> = {
  add: ["AddV2", "typed"], sub: ["Sub", "typed"], mul: ["Mul", "typed"], div: ["RealDiv", "typed"], pow: ["Pow", "typed"],
  minimum: ["Minimum", "typed"], maximum: ["Maximum", "typed"],
  greater: ["Greater", "typed"], greaterEqual: ["GreaterEqual", "typed"], less: ["Less", "typed"], lessEqual: ["LessEqual", "typed"],
  equal: ["Equal", "comparison"], notEqual: ["NotEqual", "comparison"],
  and: ["LogicalAnd", "untyped"], or: ["LogicalOr", "untyped"], not: ["LogicalNot", "untyped"],
  negate: ["Neg", "typed"], abs: ["Abs", "typed"], sign: ["Sign", "typed"], floor: ["Floor", "typed"], ceil: ["Ceil", "typed"], round: ["Round", "typed"],
  sqrt: ["Sqrt", "typed"], exp: ["Exp", "typed"], log: ["Log", "typed"], log1p: ["Log1p", "typed"],
  sigmoid: ["Sigmoid", "typed"], tanh: ["Tanh", "typed"], sin: ["Sin", "typed"], cos: ["Cos", "typed"], isNaN: ["IsNan", "typed"],
};

/** The tensors of one operation on aligned inputs: the same numbers as `compile` gives, missing where they are missing there. */
export function emitOperation(emission: Emission, node: TransformNode, inputs: readonly Emitted[]): Pick<Emitted, "values" | "present"> {
  const { builder } = emission;
  const [first, second] = inputs;
  const present = allPresent(builder, inputs.map((input) => input.present));
  const known = direct[node.op as OperationName];
  if (known) return { values: builder.node(known[0], inputs.map(({ values }) => values), attributesOf(known[1], first!.dtype), `transform/${node.op}`), present };
  switch (node.op) {
    case "where": return emitWhere(builder, inputs, node.dtype);
    case "isMissing": return { values: first!.present ? builder.node("LogicalNot", [first!.present], {}, "transform/missing") : noneMissing(builder, first!) };
    case "fillMissing": return emitFill(builder, first!, second!);
    case "oneHot": return { values: emitOneHot(emission, node, first!) };
    case "concat": return { values: emitConcat(emission, node, inputs) };
    default: return { values: emitMapper(emission, node, inputs), present };
  }
}

function attributesOf(typed: Typed, dtype: Dtype): Record<string, Attribute> {
  if (typed === "untyped") return {};
  return typed === "comparison" ? { T: { type: dtype }, incompatible_shape_error: { bool: true } } : { T: { type: dtype } };
}

function emitWhere(builder: GraphDefBuilder, inputs: readonly Emitted[], dtype: Dtype): Pick<Emitted, "values" | "present"> {
  const [condition, first, second] = inputs as readonly [Emitted, Emitted, Emitted];
  const values = select(builder, [condition.values, first.values, second.values], dtype);
  const yes = builder.constant("bool", [], [1]);
  const picked = first.present || second.present ? select(builder, [condition.values, first.present ?? yes, second.present ?? yes], "bool") : undefined;
  return { values, present: allPresent(builder, [condition.present, picked]) };
}

function emitFill(builder: GraphDefBuilder, first: Emitted, second: Emitted): Pick<Emitted, "values" | "present"> {
  if (first.present === undefined) return { values: first.values };
  const values = select(builder, [first.present, first.values, second.values], first.dtype);
  return second.present === undefined ? { values } : { values, present: builder.node("LogicalOr", [first.present, second.present], {}, "transform/present") };
}

function noneMissing(builder: GraphDefBuilder, { values, dtype }: Emitted): TensorName {
  const shape = builder.node("Shape", [values], { T: { type: dtype }, out_type: { type: "int32" } }, "transform/shape");
  return builder.node("Fill", [shape, builder.constant("bool", [], [0])], { T: { type: "bool" }, index_type: { type: "int32" } }, "transform/fill");
}

function emitOneHot({ builder, program }: Emission, node: TransformNode, input: Emitted): TensorName {
  const depth = oneHotDepth(node, program.nodes);
  const places = filled(builder, input, -1);
  const flat = input.shape.length === 0 ? places : builder.node("Reshape", [places, builder.constant("int32", [1], [-1])], { T: { type: "int64" }, Tshape: { type: "int32" } }, "transform/flat");
  return builder.node("OneHot", [flat, builder.constant("int32", [], [depth]), builder.constant("float32", [], [1]), builder.constant("float32", [], [0])],
    { T: { type: "float32" }, TI: { type: "int64" }, axis: { int: -1 } }, "transform/oneHot");
}

function emitConcat({ builder, rows }: Emission, node: TransformNode, inputs: readonly Emitted[]): TensorName {
  const parts = inputs.map((input) => {
    const values = filled(builder, input, 0);
    if (input.constant) return repeated(builder, { ...input, values, shape: [widthOf(input)] }, rows());
    return input.shape.length === 0 ? asColumn(builder, values, input.dtype) : values;
  });
  return builder.node("ConcatV2", [...parts, builder.constant("int32", [], [1])], { N: { int: parts.length }, T: { type: node.dtype }, Tidx: { type: "int32" } }, "transform/concat");
}

/** A constant once for every row. */
export function repeated(builder: GraphDefBuilder, { values, dtype, shape }: Pick<Emitted, "values" | "dtype" | "shape">, rows: TensorName): TensorName {
  const size = builder.node("Pack", [rows, ...shape.map((width) => builder.constant("int32", [], [width]))], { N: { int: shape.length + 1 }, T: { type: "int32" }, axis: { int: 0 } }, "transform/size");
  return builder.node("BroadcastTo", [values, size], { T: { type: dtype }, Tidx: { type: "int32" } }, "transform/repeated");
}

function emitMapper(emission: Emission, node: TransformNode, inputs: readonly Emitted[]): TensorName {
  const { builder, program } = emission;
  const x = inputs[0]!.values;
  const name = `transform/${node.op}`;
  switch (node.op) {
    case "cast": return emitCast(builder, inputs[0]!, node.dtype);
    case "mod": return emitMod(builder, inputs, node.dtype);
    case "zScore": return emitZScore(emission, node, x);
    case "scaleByMinMax": return emitScale(emission, node, x);
    case "applyBuckets": return wholeOf(builder, builder.node("Bucketize", [x], { T: { type: "float32" }, boundaries: { floats: boundariesOf(program.nodes, node) ?? [] } }, name));
    case "asText": return builder.node("AsString", [x], { T: { type: "int64" }, precision: { int: -1 }, scientific: { bool: false }, shortest: { bool: false }, width: { int: -1 }, fill: { text: "" } }, name);
    case "lower": return builder.node("StringLower", [x], { encoding: { text: "" } }, name);
    case "upper": return builder.node("StringUpper", [x], { encoding: { text: "" } }, name);
    case "stringLength": return wholeOf(builder, builder.node("StringLength", [x], { unit: { text: "UTF8_CHAR" } }, name));
    case "hashStrings": return builder.node("StringToHashBucketFast", [x], { num_buckets: { int: Number(node.attributes["buckets"]) } }, name);
    case "lookup": return emitLookup(emission, node, x);
    default: throw new TypeError(`operation ${node.op} has no TensorFlow form`);
  }
}

function wholeOf(builder: GraphDefBuilder, int32: TensorName): TensorName {
  return builder.node("Cast", [int32], { SrcT: { type: "int32" }, DstT: { type: "int64" }, Truncate: { bool: false } }, "transform/cast");
}

function emitCast(builder: GraphDefBuilder, { values, dtype }: Emitted, to: Dtype): TensorName {
  const constant = (value: number): TensorName => builder.constant(dtype, [], [value]);
  if (to === "bool") return builder.node("NotEqual", [values, constant(0)], { T: { type: dtype }, incompatible_shape_error: { bool: true } }, "transform/cast");
  let input = values;
  if (to === "int64" && dtype === "float32") {
    input = select(builder, [builder.node("IsNan", [input], { T: { type: dtype } }, "transform/isNaN"), constant(0), input], dtype);
    input = builder.node("Maximum", [input, constant(-castLimit)], { T: { type: dtype } }, "transform/maximum");
    input = builder.node("Minimum", [input, constant(castLimit)], { T: { type: dtype } }, "transform/minimum");
  }
  return builder.node("Cast", [input], { SrcT: { type: dtype }, DstT: { type: to }, Truncate: { bool: false } }, "transform/cast");
}

/** TensorFlow stops at whole numbers modulo 0; the transform gives 0. */
function emitMod(builder: GraphDefBuilder, inputs: readonly Emitted[], dtype: Dtype): TensorName {
  const [a, b] = inputs.map(({ values }) => values) as [TensorName, TensorName];
  const zero = builder.constant(dtype, [], [0]), one = builder.constant(dtype, [], [1]);
  const none = builder.node("Equal", [b, zero], { T: { type: dtype }, incompatible_shape_error: { bool: true } }, "transform/equal");
  const rest = builder.node("FloorMod", [a, select(builder, [none, one, b], dtype)], { T: { type: dtype } }, "transform/mod");
  return select(builder, [none, zero, rest], dtype);
}

function emitZScore({ builder, program }: Emission, node: TransformNode, x: TensorName): TensorName {
  const { mean, variance } = resultOf(program, node, "moments");
  const float = { T: { type: "float32" } } as const;
  const centered = builder.node("Sub", [x, builder.constant("float32", [], [mean])], float, "transform/zScore/centered");
  const spread = Math.fround(variance);
  return spread === 0 ? centered : builder.node("RealDiv", [centered, builder.constant("float32", [], [Math.sqrt(spread)])], float, "transform/zScore");
}

function emitScale({ builder, program }: Emission, node: TransformNode, x: TensorName): TensorName {
  const { min, max } = resultOf(program, node, "extrema");
  const low = Math.fround(Number(node.attributes["outputMin"])), span = Math.fround(Math.fround(Number(node.attributes["outputMax"])) - low);
  const first = Math.fround(min ?? 0), range = Math.fround(Math.fround(max ?? 0) - first);
  const float = (op: string, a: TensorName, value: number): TensorName => builder.node(op, [a, builder.constant("float32", [], [value])], { T: { type: "float32" } }, "transform/scaleByMinMax");
  const unit = range > 0 ? float("RealDiv", float("Sub", x, first), range) : builder.node("Sigmoid", [x], { T: { type: "float32" } }, "transform/scaleByMinMax");
  return float("AddV2", float("Mul", unit, span), low);
}

function emitLookup({ builder, program }: Emission, node: TransformNode, x: TensorName): TensorName {
  const tokens = tokensOf(program, node);
  const file = String(program.nodes[node.inputs[1]!]!.attributes["file"]);
  return stringTable(builder, { file, bytes: vocabularyBytes(tokens), size: tokens.size }, x, {
    defaultValue: Number(node.attributes["defaultValue"]), oovBuckets: Number(node.attributes["oovBuckets"]),
  });
}
