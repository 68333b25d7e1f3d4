import { UserError } from "../core/error.ts";
import type { Attribute, GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { Emission, EmittedInput } from "./emission.ts";
import { emitConvolution } from "./emit-convolution.ts";
import type { TracedDtype } from "./trace.ts";

/** Writes one kernel; returns its outputs. A kernel that is not known is a `UserError`. */
export function emitKernel(emission: Emission): readonly TensorName[] {
  const { kernel } = emission.node;
  const unary = unaryOperations[kernel];
  if (unary !== undefined) return [emitUnary(emission, unary)];
  const binary = binaryOperations[kernel];
  if (binary !== undefined) return [emitBinary(emission, binary)];
  const reduction = reductions[kernel];
  if (reduction !== undefined) return [emitReduction(emission, reduction)];
  const emit = emitters[kernel];
  if (!emit) {
    throw new UserError(`the model uses the operation ${kernel}, which cannot be exported to a SavedModel yet`, {
      hint: "build it from other operations, or train with run: and a command that leaves a SavedModel of its own",
    });
  }
  const made = emit(emission);
  return typeof made === "string" ? [made] : made;
}

const unaryOperations: Readonly<Record<string, string>> = {
  Abs: "Abs", Acos: "Acos", Acosh: "Acosh", Asin: "Asin", Asinh: "Asinh", Atan: "Atan", Atanh: "Atanh", Ceil: "Ceil", Cos: "Cos", Cosh: "Cosh",
  Elu: "Elu", Erf: "Erf", Exp: "Exp", Expm1: "Expm1", Floor: "Floor", Identity: "Identity", IsFinite: "IsFinite", IsInf: "IsInf", IsNan: "IsNan",
  Log: "Log", Log1p: "Log1p", Neg: "Neg", OnesLike: "OnesLike", Reciprocal: "Reciprocal", Relu: "Relu", Relu6: "Relu6", Round: "Round",
  Rsqrt: "Rsqrt", Selu: "Selu", Sigmoid: "Sigmoid", Sign: "Sign", Sin: "Sin", Sinh: "Sinh", Softplus: "Softplus", Sqrt: "Sqrt", Square: "Square",
  Tan: "Tan", Tanh: "Tanh", ZerosLike: "ZerosLike",
};

const binaryOperations: Readonly<Record<string, string>> = {
  Add: "AddV2", Sub: "Sub", Multiply: "Mul", RealDiv: "RealDiv", FloorDiv: "FloorDiv", Pow: "Pow", Maximum: "Maximum", Minimum: "Minimum",
  Mod: "FloorMod", SquaredDifference: "SquaredDifference", Atan2: "Atan2", Equal: "Equal", NotEqual: "NotEqual", Greater: "Greater",
  GreaterEqual: "GreaterEqual", Less: "Less", LessEqual: "LessEqual",
};

const reductions: Readonly<Record<string, string>> = {
  Sum: "Sum", Mean: "Mean", Max: "Max", Min: "Min", Prod: "Prod", All: "All", Any: "Any",
};

const emitters: Readonly<Record<string, (emission: Emission) => TensorName | readonly TensorName[]>> = {
  AddN: (emission) => emission.builder.node("AddN", all(emission), { N: { int: emission.inputs.size }, T: type(emission) }),
  ArgMax: (emission) => emitArgument(emission, "ArgMax"),
  ArgMin: (emission) => emitArgument(emission, "ArgMin"),
  BatchMatMul: (emission) => emitProduct(emission),
  Cast: emitCast,
  ClipByValue: ({ builder, node: { attributes }, inputs }) => {
    const { tensor, dtype } = inputs.get("x")!;
    const limit = (key: string) => builder.constant(dtype, [], [attributes[key] as number]);
    const above = builder.node("Maximum", [tensor, limit("clipValueMin")], { T: { type: dtype } });
    return builder.node("Minimum", [above, limit("clipValueMax")], { T: { type: dtype } });
  },
  Concat: (emission) => emission.builder.node("ConcatV2", [...all(emission), axisOf(emission)], {
    N: { int: emission.inputs.size }, T: type(emission), Tidx: { type: "int32" },
  }),
  Cumsum: ({ builder, node: { attributes }, inputs }) => builder.node("Cumsum", [inputs.get("x")!.tensor, integers(builder, attributes["axis"] as number)], {
    T: { type: inputs.get("x")!.dtype }, Tidx: { type: "int32" }, exclusive: { bool: attributes["exclusive"] === true }, reverse: { bool: attributes["reverse"] === true },
  }),
  Einsum: (emission) => emission.builder.node("Einsum", all(emission), {
    N: { int: emission.inputs.size }, T: type(emission), equation: { text: emission.node.attributes["equation"] as string },
  }),
  ExpandDims: ({ builder, node: { attributes }, inputs }) => builder.node("ExpandDims", [inputs.get("input")!.tensor, integers(builder, attributes["dim"] as number)], {
    T: { type: inputs.get("input")!.dtype }, Tdim: { type: "int32" },
  }),
  FusedBatchNorm: emitBatchNorm,
  GatherNd: ({ builder, inputs }) => builder.node("GatherNd", [inputs.get("params")!.tensor, inputs.get("indices")!.tensor], {
    Tparams: { type: inputs.get("params")!.dtype }, Tindices: { type: inputs.get("indices")!.dtype },
  }),
  GatherV2: ({ builder, node: { attributes }, inputs }) => builder.node("GatherV2", [
    inputs.get("x")!.tensor, inputs.get("indices")!.tensor, integers(builder, attributes["axis"] as number),
  ], {
    batch_dims: { int: (attributes["batchDims"] as number | undefined) ?? 0 },
    Tparams: { type: inputs.get("x")!.dtype }, Tindices: { type: inputs.get("indices")!.dtype }, Taxis: { type: "int32" },
  }),
  LeakyRelu: ({ builder, node: { attributes }, inputs }) => builder.node("LeakyRelu", [inputs.get("x")!.tensor], {
    alpha: { float: attributes["alpha"] as number }, T: { type: "float32" },
  }),
  LogicalAnd: (emission) => emission.builder.node("LogicalAnd", all(emission)),
  LogicalNot: (emission) => emission.builder.node("LogicalNot", all(emission)),
  LogicalOr: (emission) => emission.builder.node("LogicalOr", all(emission)),
  OneHot: ({ builder, node: { attributes }, inputs }) => {
    const value = (key: string) => builder.constant(node32(attributes["dtype"]), [], [attributes[key] as number]);
    return builder.node("OneHot", [inputs.get("indices")!.tensor, integers(builder, attributes["depth"] as number), value("onValue"), value("offValue")], {
      axis: { int: -1 }, T: { type: node32(attributes["dtype"]) }, TI: { type: inputs.get("indices")!.dtype },
    });
  },
  Pack: (emission) => emission.builder.node("Pack", all(emission), {
    N: { int: emission.inputs.size }, T: type(emission), axis: { int: emission.node.attributes["axis"] as number },
  }),
  PadV2: ({ builder, node: { attributes }, inputs }) => {
    const { tensor, dtype } = inputs.get("x")!;
    const paddings = attributes["paddings"] as unknown as readonly (readonly number[])[];
    return builder.node("PadV2", [tensor, builder.constant("int32", [paddings.length, 2], paddings.flat()), builder.constant(dtype, [], [attributes["constantValue"] as number])], {
      T: { type: dtype }, Tpaddings: { type: "int32" },
    });
  },
  Prelu: ({ builder, inputs }) => emitPrelu(builder, inputs.get("x")!.tensor, inputs.get("alpha")!.tensor),
  Reshape: emitReshape,
  Reverse: ({ builder, node: { attributes }, inputs }) => builder.node("ReverseV2", [inputs.get("x")!.tensor, list(builder, [attributes["dims"]].flat() as number[])], {
    T: { type: inputs.get("x")!.dtype }, Tidx: { type: "int32" },
  }),
  Select: ({ builder, inputs }) => builder.node("SelectV2", [inputs.get("condition")!.tensor, inputs.get("t")!.tensor, inputs.get("e")!.tensor], { T: { type: inputs.get("t")!.dtype } }),
  Slice: ({ builder, node: { attributes }, inputs }) => builder.node("Slice", [
    inputs.get("x")!.tensor, list(builder, [attributes["begin"]].flat() as number[]), list(builder, [attributes["size"]].flat() as number[]),
  ], { T: { type: inputs.get("x")!.dtype }, Index: { type: "int32" } }),
  Softmax: ({ builder, inputs }) => builder.node("Softmax", [inputs.get("logits")!.tensor], { T: { type: "float32" } }),
  LogSoftmax: ({ builder, inputs }) => builder.node("LogSoftmax", [inputs.get("logits")!.tensor], { T: { type: "float32" } }),
  SplitV: emitSplit,
  Step: ({ builder, node: { attributes }, inputs }) => {
    const positive = builder.node("Greater", [inputs.get("x")!.tensor, builder.constant("float32", [], [0])], { T: { type: "float32" } });
    return builder.node("SelectV2", [positive, builder.constant("float32", [], [1]), builder.constant("float32", [], [attributes["alpha"] as number])], { T: { type: "float32" } });
  },
  StridedSlice: emitStridedSlice,
  Tile: emitTile,
  TopK: ({ builder, node: { attributes }, inputs }) => {
    const made = builder.node("TopKV2", [inputs.get("x")!.tensor, integers(builder, attributes["k"] as number)], { sorted: { bool: attributes["sorted"] !== false }, T: { type: inputs.get("x")!.dtype } });
    return [made, `${made}:1`];
  },
  Transpose: ({ builder, node: { attributes }, inputs }) => builder.node("Transpose", [inputs.get("x")!.tensor, list(builder, attributes["perm"] as number[])], {
    T: { type: inputs.get("x")!.dtype }, Tperm: { type: "int32" },
  }),
  Unpack: ({ builder, node: { attributes, outputs }, inputs }) => {
    const made = builder.node("Unpack", [inputs.get("value")!.tensor], { num: { int: outputs.length }, T: { type: inputs.get("value")!.dtype }, axis: { int: attributes["axis"] as number } });
    return outputs.map((_, index) => (index === 0 ? made : `${made}:${index}`));
  },
  _FusedMatMul: (emission) => emitActivated(emission, emitProduct(emission)),
  Conv2D: (emission) => emitConvolution(emission, "Conv2D"),
  FusedConv2D: (emission) => emitActivated(emission, emitConvolution(emission, "Conv2D")),
  DepthwiseConv2dNative: (emission) => emitConvolution(emission, "DepthwiseConv2dNative"),
  FusedDepthwiseConv2D: (emission) => emitActivated(emission, emitConvolution(emission, "DepthwiseConv2dNative")),
  MaxPool: (emission) => emitConvolution(emission, "MaxPool"),
  AvgPool: (emission) => emitConvolution(emission, "AvgPool"),
  Conv2DBackpropInput: (emission) => emitConvolution(emission, "Conv2DBackpropInput"),
};

function all({ inputs }: Emission): TensorName[] {
  return [...inputs.values()].map(({ tensor }) => tensor);
}

function type({ inputs }: Emission): Attribute {
  return { type: inputs.values().next().value!.dtype };
}

function integers(builder: GraphDefBuilder, value: number): TensorName {
  return builder.constant("int32", [], [value]);
}

function list(builder: GraphDefBuilder, values: readonly number[]): TensorName {
  return builder.constant("int32", [values.length], values);
}

function axisOf({ builder, node }: Emission): TensorName {
  return integers(builder, node.attributes["axis"] as number);
}

function node32(dtype: unknown): TracedDtype {
  return dtype === "int32" || dtype === "bool" ? dtype : "float32";
}

function emitUnary(emission: Emission, op: string): TensorName {
  const [{ tensor, dtype }] = [...emission.inputs.values()] as [EmittedInput];
  return emission.builder.node(op, [tensor], { T: { type: dtype } });
}

function emitBinary({ builder, inputs }: Emission, op: string): TensorName {
  const a = inputs.get("a")!;
  return builder.node(op, [a.tensor, inputs.get("b")!.tensor], { T: { type: a.dtype } });
}

function emitReduction({ builder, node: { attributes, kernel }, inputs }: Emission, op: string): TensorName {
  const { tensor, dtype, shape } = inputs.get("x")!;
  const given = attributes["axis"] as number | number[] | undefined | null;
  const axes = given === undefined || given === null ? shape.map((_, axis) => axis) : [given].flat();
  const typed: Record<string, Attribute> = kernel === "All" || kernel === "Any" ? {} : { T: { type: dtype } };
  return builder.node(op, [tensor, list(builder, axes)], { keep_dims: { bool: attributes["keepDims"] === true }, ...typed, Tidx: { type: "int32" } });
}

function emitArgument({ builder, node: { attributes }, inputs }: Emission, op: string): TensorName {
  const { tensor, dtype } = inputs.get("x")!;
  return builder.node(op, [tensor, integers(builder, (attributes["axis"] as number | undefined) ?? 0)], { T: { type: dtype }, Tidx: { type: "int32" }, output_type: { type: "int32" } });
}

function emitCast({ builder, node: { attributes }, inputs }: Emission): TensorName {
  const { tensor, dtype } = inputs.get("x")!;
  return builder.node("Cast", [tensor], { SrcT: { type: dtype }, DstT: { type: node32(attributes["dtype"]) }, Truncate: { bool: false } });
}

function emitReshape({ builder, node: { attributes }, inputs }: Emission): TensorName {
  const shape = attributes["shape"] as number[];
  if (shape.filter((size) => size === -1).length > 1) throw new UserError("the model reshapes two dimensions by the number of rows, which cannot be exported");
  return builder.node("Reshape", [inputs.get("x")!.tensor, list(builder, shape)], { T: { type: inputs.get("x")!.dtype }, Tshape: { type: "int32" } });
}

function emitTile({ builder, node: { attributes }, inputs, rows }: Emission): TensorName {
  const { tensor, dtype } = inputs.get("x")!;
  const times = attributes["reps"] as number[];
  const multiples = times.includes(-1)
    ? builder.node("Pack", times.map((time) => (time === -1 ? rows() : integers(builder, time))), { N: { int: times.length }, T: { type: "int32" }, axis: { int: 0 } })
    : list(builder, times);
  return builder.node("Tile", [tensor, multiples], { T: { type: dtype }, Tmultiples: { type: "int32" } });
}

function emitSplit({ builder, node: { attributes, outputs }, inputs }: Emission): readonly TensorName[] {
  const { tensor, dtype } = inputs.get("x")!;
  const axis = attributes["axis"] as number;
  const sizes = outputs.map(({ shape }) => shape.at(axis)!);
  const made = builder.node("SplitV", [tensor, list(builder, sizes), integers(builder, axis)], { num_split: { int: outputs.length }, T: { type: dtype }, Tlen: { type: "int32" } });
  return outputs.map((_, index) => (index === 0 ? made : `${made}:${index}`));
}

function emitStridedSlice({ builder, node: { attributes }, inputs }: Emission): TensorName {
  const { tensor, dtype } = inputs.get("x")!;
  const end = attributes["end"] as number[];
  const mask = (key: string) => (attributes[key] as number | undefined) ?? 0;
  const toTheEnd = end.reduce((bits, size, axis) => (size === -1 && (mask("endMask") & (1 << axis)) === 0 && axis === 0 ? bits | (1 << axis) : bits), mask("endMask"));
  return builder.node("StridedSlice", [tensor, list(builder, attributes["begin"] as number[]), list(builder, end), list(builder, attributes["strides"] as number[])], {
    T: { type: dtype }, Index: { type: "int32" }, begin_mask: { int: mask("beginMask") }, end_mask: { int: toTheEnd }, ellipsis_mask: { int: mask("ellipsisMask") },
    new_axis_mask: { int: mask("newAxisMask") }, shrink_axis_mask: { int: mask("shrinkAxisMask") },
  });
}

function emitProduct({ builder, node: { attributes }, inputs }: Emission): TensorName {
  const [a, b] = [inputs.get("a")!, inputs.get("b")!];
  const [left, right] = [attributes["transposeA"] === true, attributes["transposeB"] === true];
  if (a.shape.length === 2 && b.shape.length === 2) {
    return builder.node("MatMul", [a.tensor, b.tensor], { transpose_a: { bool: left }, transpose_b: { bool: right }, T: { type: a.dtype } });
  }
  return builder.node("BatchMatMulV2", [a.tensor, b.tensor], { T: { type: a.dtype }, adj_x: { bool: left }, adj_y: { bool: right } });
}

/** Bias and activation, which TensorFlow.js fuses into a product or a convolution. */
function emitActivated({ builder, node: { attributes }, inputs }: Emission, product: TensorName): TensorName {
  const bias = inputs.get("bias");
  const T = { T: { type: "float32" } } as const;
  const sum = bias ? builder.node("AddV2", [product, bias.tensor], T) : product;
  const activation = (attributes["activation"] as string | undefined) ?? "linear";
  if (activation === "linear") return sum;
  if (activation === "prelu") return emitPrelu(builder, sum, inputs.get("preluActivationWeights")!.tensor);
  if (activation === "leakyrelu") return builder.node("LeakyRelu", [sum], { alpha: { float: attributes["leakyreluAlpha"] as number }, ...T });
  const op = { relu: "Relu", relu6: "Relu6", elu: "Elu", sigmoid: "Sigmoid", tanh: "Tanh" }[activation];
  if (op === undefined) throw new UserError(`the activation ${activation} cannot be exported to a SavedModel yet`);
  return builder.node(op, [sum], T);
}

function emitPrelu(builder: GraphDefBuilder, x: TensorName, alpha: TensorName): TensorName {
  const T = { T: { type: "float32" } } as const;
  const negative = builder.node("Relu", [builder.node("Neg", [x], T)], T);
  return builder.node("Sub", [builder.node("Relu", [x], T), builder.node("Mul", [alpha, negative], T)], T);
}

function emitBatchNorm({ builder, node: { attributes }, inputs }: Emission): TensorName {
  const T = { T: { type: "float32" } } as const;
  const [x, mean, variance] = ["x", "mean", "variance"].map((key) => inputs.get(key)!.tensor) as [TensorName, TensorName, TensorName];
  const epsilon = builder.constant("float32", [], [attributes["varianceEpsilon"] as number]);
  const centred = builder.node("Sub", [x, mean], T);
  const factor = builder.node("Rsqrt", [builder.node("AddV2", [variance, epsilon], T)], T);
  const scale = inputs.get("scale");
  const scaled = builder.node("Mul", [centred, scale ? builder.node("Mul", [factor, scale.tensor], T) : factor], T);
  const offset = inputs.get("offset");
  return offset ? builder.node("AddV2", [scaled, offset.tensor], T) : scaled;
}
