export const id = 7488;
export const ids = [7488];
export const modules = {

/***/ 24325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 15);
}


/***/ }),

/***/ 33187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   h: () => (/* binding */ refuseKernelPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);



/** Most bytes of a file that is read whole because a setting names it. */
const mostBytes = 256 << 20;
/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
async function readUserFile(path, shown, otherwise) {
    let file;
    try {
        refuseKernelPath(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), shown);
        // A pipe that nobody writes to would keep a plain open waiting.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw cause instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? cause : otherwise(cause);
    }
    try {
        const about = await file.stat();
        if (!about.isFile())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file`, { hint: "name a file, not a folder, a pipe or a device" });
        if (about.size > mostBytes)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${about.size} bytes, more than ${mostBytes}`, { hint: "it is read into memory whole" });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
function refuseKernelPath(real, shown) {
    if (/^\/(?:proc|sys)(?:\/|$)/.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
    if (/^\/dev\//.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file: it leads to /dev`, { hint: "name a file of data" });
}


/***/ }),

/***/ 57299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ emitTraced)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/model/emit-convolution.js

/** Writes a two-dimensional convolution or pooling (NHWC). */
function emitConvolution(emission, op) {
    const { builder, node: { attributes }, inputs } = emission;
    if (attributes["dataFormat"] === "NCHW")
        throw new error/* UserError */.yo("convolutions over NCHW data cannot be exported", { hint: "use channelsLast" });
    const pair = (value) => {
        const [height, width] = Array.isArray(value) ? value : [value, value];
        return { ints: [1, height, width, 1] };
    };
    const common = { T: { type: "float32" }, strides: pair(attributes["strides"]), ...padding(attributes["pad"], op), data_format: { text: "NHWC" } };
    if (op === "MaxPool" || op === "AvgPool")
        return builder.node(op, [inputs.get("x").tensor], { ...common, ksize: pair(attributes["filterSize"]) });
    const dilations = pair(attributes["dilations"] ?? 1);
    if (op === "Conv2DBackpropInput") {
        return builder.node(op, [inputSizes(emission), inputs.get("filter").tensor, inputs.get("dy").tensor], { ...common, dilations, use_cudnn_on_gpu: { bool: true } });
    }
    return builder.node(op, [inputs.get("x").tensor, inputs.get("filter").tensor], { ...common, dilations });
}
function inputSizes({ builder, node: { attributes }, rows }) {
    const sizes = attributes["inputShape"];
    const parts = sizes.map((size) => (size === -1 ? rows() : builder.constant("int32", [], [size])));
    return builder.node("Pack", parts, { N: { int: parts.length }, T: { type: "int32" }, axis: { int: 0 } });
}
function padding(pad, op) {
    if (pad === "same" || pad === "valid")
        return { padding: { text: pad.toUpperCase() } };
    if (pad === 0)
        return { padding: { text: "VALID" } };
    if (op === "AvgPool")
        throw new error/* UserError */.yo(`pooling with padding ${JSON.stringify(pad)} cannot be exported`, { hint: 'use "same" or "valid"' });
    const all = Array.isArray(pad) ? pad.flat() : [0, 0, pad, pad, pad, pad, 0, 0].map(Number);
    return { padding: { text: "EXPLICIT" }, explicit_paddings: { ints: all } };
}

;// CONCATENATED MODULE: ./build/js/model/emit-kernel.js


/** Writes one kernel; returns its outputs. A kernel that is not known is a `UserError`. */
function emitKernel(emission) {
    const { kernel } = emission.node;
    const unary = unaryOperations[kernel];
    if (unary !== undefined)
        return [emitUnary(emission, unary)];
    const binary = binaryOperations[kernel];
    if (binary !== undefined)
        return [emitBinary(emission, binary)];
    const reduction = reductions[kernel];
    if (reduction !== undefined)
        return [emitReduction(emission, reduction)];
    const emit = emitters[kernel];
    if (!emit) {
        throw new error/* UserError */.yo(`the model uses the operation ${kernel}, which cannot be exported to a SavedModel yet`, {
            hint: "build it from other operations, or train with run: and a command that leaves a SavedModel of its own",
        });
    }
    const made = emit(emission);
    return typeof made === "string" ? [made] : made;
}
const unaryOperations = {
    Abs: "Abs", Acos: "Acos", Acosh: "Acosh", Asin: "Asin", Asinh: "Asinh", Atan: "Atan", Atanh: "Atanh", Ceil: "Ceil", Cos: "Cos", Cosh: "Cosh",
    Elu: "Elu", Erf: "Erf", Exp: "Exp", Expm1: "Expm1", Floor: "Floor", Identity: "Identity", IsFinite: "IsFinite", IsInf: "IsInf", IsNan: "IsNan",
    Log: "Log", Log1p: "Log1p", Neg: "Neg", OnesLike: "OnesLike", Reciprocal: "Reciprocal", Relu: "Relu", Relu6: "Relu6", Round: "Round",
    Rsqrt: "Rsqrt", Selu: "Selu", Sigmoid: "Sigmoid", Sign: "Sign", Sin: "Sin", Sinh: "Sinh", Softplus: "Softplus", Sqrt: "Sqrt", Square: "Square",
    Tan: "Tan", Tanh: "Tanh", ZerosLike: "ZerosLike",
};
const binaryOperations = {
    Add: "AddV2", Sub: "Sub", Multiply: "Mul", RealDiv: "RealDiv", FloorDiv: "FloorDiv", Pow: "Pow", Maximum: "Maximum", Minimum: "Minimum",
    Mod: "FloorMod", SquaredDifference: "SquaredDifference", Atan2: "Atan2", Equal: "Equal", NotEqual: "NotEqual", Greater: "Greater",
    GreaterEqual: "GreaterEqual", Less: "Less", LessEqual: "LessEqual",
};
const reductions = {
    Sum: "Sum", Mean: "Mean", Max: "Max", Min: "Min", Prod: "Prod", All: "All", Any: "Any",
};
const emitters = {
    AddN: (emission) => emission.builder.node("AddN", emit_kernel_all(emission), { N: { int: emission.inputs.size }, T: type(emission) }),
    ArgMax: (emission) => emitArgument(emission, "ArgMax"),
    ArgMin: (emission) => emitArgument(emission, "ArgMin"),
    BatchMatMul: (emission) => emitProduct(emission),
    Cast: emitCast,
    ClipByValue: ({ builder, node: { attributes }, inputs }) => {
        const { tensor, dtype } = inputs.get("x");
        const limit = (key) => builder.constant(dtype, [], [attributes[key]]);
        const above = builder.node("Maximum", [tensor, limit("clipValueMin")], { T: { type: dtype } });
        return builder.node("Minimum", [above, limit("clipValueMax")], { T: { type: dtype } });
    },
    Concat: (emission) => emission.builder.node("ConcatV2", [...emit_kernel_all(emission), axisOf(emission)], {
        N: { int: emission.inputs.size }, T: type(emission), Tidx: { type: "int32" },
    }),
    Cumsum: ({ builder, node: { attributes }, inputs }) => builder.node("Cumsum", [inputs.get("x").tensor, integers(builder, attributes["axis"])], {
        T: { type: inputs.get("x").dtype }, Tidx: { type: "int32" }, exclusive: { bool: attributes["exclusive"] === true }, reverse: { bool: attributes["reverse"] === true },
    }),
    Einsum: (emission) => emission.builder.node("Einsum", emit_kernel_all(emission), {
        N: { int: emission.inputs.size }, T: type(emission), equation: { text: emission.node.attributes["equation"] },
    }),
    ExpandDims: ({ builder, node: { attributes }, inputs }) => builder.node("ExpandDims", [inputs.get("input").tensor, integers(builder, attributes["dim"])], {
        T: { type: inputs.get("input").dtype }, Tdim: { type: "int32" },
    }),
    FusedBatchNorm: emitBatchNorm,
    GatherNd: ({ builder, inputs }) => builder.node("GatherNd", [inputs.get("params").tensor, inputs.get("indices").tensor], {
        Tparams: { type: inputs.get("params").dtype }, Tindices: { type: inputs.get("indices").dtype },
    }),
    GatherV2: ({ builder, node: { attributes }, inputs }) => builder.node("GatherV2", [
        inputs.get("x").tensor, inputs.get("indices").tensor, integers(builder, attributes["axis"]),
    ], {
        batch_dims: { int: attributes["batchDims"] ?? 0 },
        Tparams: { type: inputs.get("x").dtype }, Tindices: { type: inputs.get("indices").dtype }, Taxis: { type: "int32" },
    }),
    LeakyRelu: ({ builder, node: { attributes }, inputs }) => builder.node("LeakyRelu", [inputs.get("x").tensor], {
        alpha: { float: attributes["alpha"] }, T: { type: "float32" },
    }),
    LogicalAnd: (emission) => emission.builder.node("LogicalAnd", emit_kernel_all(emission)),
    LogicalNot: (emission) => emission.builder.node("LogicalNot", emit_kernel_all(emission)),
    LogicalOr: (emission) => emission.builder.node("LogicalOr", emit_kernel_all(emission)),
    OneHot: ({ builder, node: { attributes }, inputs }) => {
        const value = (key) => builder.constant(node32(attributes["dtype"]), [], [attributes[key]]);
        return builder.node("OneHot", [inputs.get("indices").tensor, integers(builder, attributes["depth"]), value("onValue"), value("offValue")], {
            axis: { int: -1 }, T: { type: node32(attributes["dtype"]) }, TI: { type: inputs.get("indices").dtype },
        });
    },
    Pack: (emission) => emission.builder.node("Pack", emit_kernel_all(emission), {
        N: { int: emission.inputs.size }, T: type(emission), axis: { int: emission.node.attributes["axis"] },
    }),
    PadV2: ({ builder, node: { attributes }, inputs }) => {
        const { tensor, dtype } = inputs.get("x");
        const paddings = attributes["paddings"];
        return builder.node("PadV2", [tensor, builder.constant("int32", [paddings.length, 2], paddings.flat()), builder.constant(dtype, [], [attributes["constantValue"]])], {
            T: { type: dtype }, Tpaddings: { type: "int32" },
        });
    },
    Prelu: ({ builder, inputs }) => emitPrelu(builder, inputs.get("x").tensor, inputs.get("alpha").tensor),
    Reshape: emitReshape,
    Reverse: ({ builder, node: { attributes }, inputs }) => builder.node("ReverseV2", [inputs.get("x").tensor, list(builder, [attributes["dims"]].flat())], {
        T: { type: inputs.get("x").dtype }, Tidx: { type: "int32" },
    }),
    Select: ({ builder, inputs }) => builder.node("SelectV2", [inputs.get("condition").tensor, inputs.get("t").tensor, inputs.get("e").tensor], { T: { type: inputs.get("t").dtype } }),
    Slice: ({ builder, node: { attributes }, inputs }) => builder.node("Slice", [
        inputs.get("x").tensor, list(builder, [attributes["begin"]].flat()), list(builder, [attributes["size"]].flat()),
    ], { T: { type: inputs.get("x").dtype }, Index: { type: "int32" } }),
    Softmax: ({ builder, inputs }) => builder.node("Softmax", [inputs.get("logits").tensor], { T: { type: "float32" } }),
    LogSoftmax: ({ builder, inputs }) => builder.node("LogSoftmax", [inputs.get("logits").tensor], { T: { type: "float32" } }),
    SplitV: emitSplit,
    Step: ({ builder, node: { attributes }, inputs }) => {
        const positive = builder.node("Greater", [inputs.get("x").tensor, builder.constant("float32", [], [0])], { T: { type: "float32" } });
        return builder.node("SelectV2", [positive, builder.constant("float32", [], [1]), builder.constant("float32", [], [attributes["alpha"]])], { T: { type: "float32" } });
    },
    StridedSlice: emitStridedSlice,
    Tile: emitTile,
    TopK: ({ builder, node: { attributes }, inputs }) => {
        const made = builder.node("TopKV2", [inputs.get("x").tensor, integers(builder, attributes["k"])], { sorted: { bool: attributes["sorted"] !== false }, T: { type: inputs.get("x").dtype } });
        return [made, `${made}:1`];
    },
    Transpose: ({ builder, node: { attributes }, inputs }) => builder.node("Transpose", [inputs.get("x").tensor, list(builder, attributes["perm"])], {
        T: { type: inputs.get("x").dtype }, Tperm: { type: "int32" },
    }),
    Unpack: ({ builder, node: { attributes, outputs }, inputs }) => {
        const made = builder.node("Unpack", [inputs.get("value").tensor], { num: { int: outputs.length }, T: { type: inputs.get("value").dtype }, axis: { int: attributes["axis"] } });
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
function emit_kernel_all({ inputs }) {
    return [...inputs.values()].map(({ tensor }) => tensor);
}
function type({ inputs }) {
    return { type: inputs.values().next().value.dtype };
}
function integers(builder, value) {
    return builder.constant("int32", [], [value]);
}
function list(builder, values) {
    return builder.constant("int32", [values.length], values);
}
function axisOf({ builder, node }) {
    return integers(builder, node.attributes["axis"]);
}
function node32(dtype) {
    return dtype === "int32" || dtype === "bool" ? dtype : "float32";
}
function emitUnary(emission, op) {
    const [{ tensor, dtype }] = [...emission.inputs.values()];
    return emission.builder.node(op, [tensor], { T: { type: dtype } });
}
function emitBinary({ builder, inputs }, op) {
    const a = inputs.get("a");
    return builder.node(op, [a.tensor, inputs.get("b").tensor], { T: { type: a.dtype } });
}
function emitReduction({ builder, node: { attributes, kernel }, inputs }, op) {
    const { tensor, dtype, shape } = inputs.get("x");
    const given = attributes["axis"];
    const axes = given === undefined || given === null ? shape.map((_, axis) => axis) : [given].flat();
    const typed = kernel === "All" || kernel === "Any" ? {} : { T: { type: dtype } };
    return builder.node(op, [tensor, list(builder, axes)], { keep_dims: { bool: attributes["keepDims"] === true }, ...typed, Tidx: { type: "int32" } });
}
function emitArgument({ builder, node: { attributes }, inputs }, op) {
    const { tensor, dtype } = inputs.get("x");
    return builder.node(op, [tensor, integers(builder, attributes["axis"] ?? 0)], { T: { type: dtype }, Tidx: { type: "int32" }, output_type: { type: "int32" } });
}
function emitCast({ builder, node: { attributes }, inputs }) {
    const { tensor, dtype } = inputs.get("x");
    return builder.node("Cast", [tensor], { SrcT: { type: dtype }, DstT: { type: node32(attributes["dtype"]) }, Truncate: { bool: false } });
}
function emitReshape({ builder, node: { attributes }, inputs }) {
    const shape = attributes["shape"];
    if (shape.filter((size) => size === -1).length > 1)
        throw new error/* UserError */.yo("the model reshapes two dimensions by the number of rows, which cannot be exported");
    return builder.node("Reshape", [inputs.get("x").tensor, list(builder, shape)], { T: { type: inputs.get("x").dtype }, Tshape: { type: "int32" } });
}
function emitTile({ builder, node: { attributes }, inputs, rows }) {
    const { tensor, dtype } = inputs.get("x");
    const times = attributes["reps"];
    const multiples = times.includes(-1)
        ? builder.node("Pack", times.map((time) => (time === -1 ? rows() : integers(builder, time))), { N: { int: times.length }, T: { type: "int32" }, axis: { int: 0 } })
        : list(builder, times);
    return builder.node("Tile", [tensor, multiples], { T: { type: dtype }, Tmultiples: { type: "int32" } });
}
function emitSplit({ builder, node: { attributes, outputs }, inputs }) {
    const { tensor, dtype } = inputs.get("x");
    const axis = attributes["axis"];
    const sizes = outputs.map(({ shape }) => shape.at(axis));
    const made = builder.node("SplitV", [tensor, list(builder, sizes), integers(builder, axis)], { num_split: { int: outputs.length }, T: { type: dtype }, Tlen: { type: "int32" } });
    return outputs.map((_, index) => (index === 0 ? made : `${made}:${index}`));
}
function emitStridedSlice({ builder, node: { attributes }, inputs }) {
    const { tensor, dtype } = inputs.get("x");
    const end = attributes["end"];
    const mask = (key) => attributes[key] ?? 0;
    const toTheEnd = end.reduce((bits, size, axis) => (size === -1 && (mask("endMask") & (1 << axis)) === 0 && axis === 0 ? bits | (1 << axis) : bits), mask("endMask"));
    return builder.node("StridedSlice", [tensor, list(builder, attributes["begin"]), list(builder, end), list(builder, attributes["strides"])], {
        T: { type: dtype }, Index: { type: "int32" }, begin_mask: { int: mask("beginMask") }, end_mask: { int: toTheEnd }, ellipsis_mask: { int: mask("ellipsisMask") },
        new_axis_mask: { int: mask("newAxisMask") }, shrink_axis_mask: { int: mask("shrinkAxisMask") },
    });
}
function emitProduct({ builder, node: { attributes }, inputs }) {
    const [a, b] = [inputs.get("a"), inputs.get("b")];
    const [left, right] = [attributes["transposeA"] === true, attributes["transposeB"] === true];
    if (a.shape.length === 2 && b.shape.length === 2) {
        return builder.node("MatMul", [a.tensor, b.tensor], { transpose_a: { bool: left }, transpose_b: { bool: right }, T: { type: a.dtype } });
    }
    return builder.node("BatchMatMulV2", [a.tensor, b.tensor], { T: { type: a.dtype }, adj_x: { bool: left }, adj_y: { bool: right } });
}
/** Bias and activation, which TensorFlow.js fuses into a product or a convolution. */
function emitActivated({ builder, node: { attributes }, inputs }, product) {
    const bias = inputs.get("bias");
    const T = { T: { type: "float32" } };
    const sum = bias ? builder.node("AddV2", [product, bias.tensor], T) : product;
    const activation = attributes["activation"] ?? "linear";
    if (activation === "linear")
        return sum;
    if (activation === "prelu")
        return emitPrelu(builder, sum, inputs.get("preluActivationWeights").tensor);
    if (activation === "leakyrelu")
        return builder.node("LeakyRelu", [sum], { alpha: { float: attributes["leakyreluAlpha"] }, ...T });
    const op = { relu: "Relu", relu6: "Relu6", elu: "Elu", sigmoid: "Sigmoid", tanh: "Tanh" }[activation];
    if (op === undefined)
        throw new error/* UserError */.yo(`the activation ${activation} cannot be exported to a SavedModel yet`);
    return builder.node(op, [sum], T);
}
function emitPrelu(builder, x, alpha) {
    const T = { T: { type: "float32" } };
    const negative = builder.node("Relu", [builder.node("Neg", [x], T)], T);
    return builder.node("Sub", [builder.node("Relu", [x], T), builder.node("Mul", [alpha, negative], T)], T);
}
function emitBatchNorm({ builder, node: { attributes }, inputs }) {
    const T = { T: { type: "float32" } };
    const [x, mean, variance] = ["x", "mean", "variance"].map((key) => inputs.get(key).tensor);
    const epsilon = builder.constant("float32", [], [attributes["varianceEpsilon"]]);
    const centred = builder.node("Sub", [x, mean], T);
    const factor = builder.node("Rsqrt", [builder.node("AddV2", [variance, epsilon], T)], T);
    const scale = inputs.get("scale");
    const scaled = builder.node("Mul", [centred, scale ? builder.node("Mul", [factor, scale.tensor], T) : factor], T);
    const offset = inputs.get("offset");
    return offset ? builder.node("AddV2", [scaled, offset.tensor], T) : scaled;
}

;// CONCATENATED MODULE: ./build/js/model/emit-traced.js

/**
 * Adds a traced model to a graph, reading its inputs from `inputs` (float32, by name); returns its outputs by name.
 * Kernels without a TensorFlow counterpart are a `UserError`.
 */
function emitTraced(builder, graph, inputs) {
    const made = [];
    let rows;
    const countRows = () => (rows ??= emitRowCount(builder, input(graph.inputs[0].name)));
    const input = (name) => {
        const tensor = inputs.get(name);
        if (tensor === undefined)
            throw new RangeError(`input ${name} is not given`);
        return tensor;
    };
    const tensorOf = (source) => {
        if (source.from === "input")
            return input(source.name);
        if (source.from === "node")
            return made[source.node][source.output];
        const { constant } = source;
        const tensor = builder.constant(constant.dtype, constant.shape, constant.values, "weights");
        return constant.perRow ? repeatPerRow(builder, constant, tensor, countRows()) : tensor;
    };
    const typeOf = (source) => {
        if (source.from === "input")
            return "float32";
        return source.from === "node" ? graph.nodes[source.node].outputs[source.output].dtype : source.constant.dtype;
    };
    const shapeOf = (source) => {
        if (source.from === "input")
            return [-1, ...graph.inputs.find(({ name }) => name === source.name).shape];
        if (source.from === "node")
            return graph.nodes[source.node].outputs[source.output].shape;
        return source.constant.perRow ? [-1, ...source.constant.shape.slice(1)] : source.constant.shape;
    };
    for (const node of graph.nodes) {
        const entries = Object.entries(node.inputs).map(([key, source]) => [key, { tensor: tensorOf(source), dtype: typeOf(source), shape: shapeOf(source) }]);
        made.push(emitKernel({ builder, node, inputs: new Map(entries), rows: countRows }));
    }
    return new Map(graph.outputs.map(({ name, source }) => [name, tensorOf(source)]));
}
function emitRowCount(builder, tensor) {
    const shape = builder.node("Shape", [tensor], { T: { type: "float32" }, out_type: { type: "int32" } }, "rows/shape");
    const at = (index) => builder.constant("int32", [1], [index]);
    return builder.node("StridedSlice", [shape, at(0), at(1), at(1)], {
        T: { type: "int32" }, Index: { type: "int32" }, begin_mask: { int: 0 }, end_mask: { int: 0 }, ellipsis_mask: { int: 0 },
        new_axis_mask: { int: 0 }, shrink_axis_mask: { int: 1 },
    }, "rows");
}
function repeatPerRow(builder, { dtype, shape }, row, rows) {
    const ones = shape.slice(1).map(() => builder.constant("int32", [], [1]));
    const times = builder.node("Pack", [rows, ...ones], { N: { int: shape.length }, T: { type: "int32" }, axis: { int: 0 } }, "rows/times");
    return builder.node("Tile", [row, times], { T: { type: dtype }, Tmultiples: { type: "int32" } }, "rows/repeat");
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ graphModelFiles),
/* harmony export */   U0: () => (/* binding */ graphModelFile),
/* harmony export */   bg: () => (/* binding */ ioHandler),
/* harmony export */   sy: () => (/* binding */ graphWeightsFile)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78619);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68652);
/* harmony import */ var _savedmodel_graph_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52912);
/* harmony import */ var _savedmodel_tensor_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95563);
/* harmony import */ var _emit_traced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57299);
/* harmony import */ var _savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84957);






/** Topology and manifest of a TensorFlow.js graph model. */
const graphModelFile = "model.json";
/** Its weights, as the manifest lays them out. */
const graphWeightsFile = "weights.bin";
/** A traced model as TensorFlow.js loads it with `loadGraphModel`. Equal models give equal bytes; no dates inside. */
function graphModelFiles(graph) {
    const builder = (0,_savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .graphDefBuilder */ .k)();
    const inputs = new Map(graph.inputs.map(({ name, shape }) => [name, builder.placeholder(name, "float32", [-1, ...shape])]));
    const emitted = (0,_emit_traced_js__WEBPACK_IMPORTED_MODULE_2__/* .emitTraced */ .l)(builder, graph, inputs);
    const outputs = new Map(graph.outputs.map(({ name, dtype }) => [name, builder.node("Identity", [emitted.get(name)], { T: { type: dtype } }, name)]));
    const { topology, manifest, weights } = separateWeights(builder);
    const border = (names) => Object.fromEntries([...names].map(([name, node]) => [name, { name: `${node}:0` }]));
    const modelJson = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({
        format: "graph-model",
        generatedBy: "assay",
        signature: { inputs: border(inputs), outputs: border(outputs) },
        modelTopology: topology,
        weightsManifest: [{ paths: [graphWeightsFile], weights: manifest }],
    });
    return { modelJson, weights, inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}
/** Loads what `graphModelFiles` made, or any graph or layers model in TensorFlow.js' JSON form with its weights in one piece. */
function ioHandler(modelJson, weights) {
    const { weightsManifest, ...rest } = JSON.parse(modelJson);
    const artifacts = {
        ...rest,
        weightSpecs: weightsManifest.flatMap((group) => group.weights),
        weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
    };
    return { load: () => Promise.resolve(artifacts) };
}
const weightTypes = new Map([[_savedmodel_tensor_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .DataType */ .pe.DT_FLOAT, "float32"], [_savedmodel_tensor_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .DataType */ .pe.DT_INT32, "int32"], [_savedmodel_tensor_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .DataType */ .pe.DT_BOOL, "bool"]]);
function separateWeights(builder) {
    const graph = builder.graphDef();
    const constants = graph.node.flatMap((node) => {
        const tensor = constantOf(node);
        return tensor ? [{ node, tensor }] : [];
    });
    const manifest = constants.map(({ node, tensor }) => ({
        name: node.name, shape: tensor.tensorShape.dim.map(({ size }) => Number(size)), dtype: weightTypes.get(tensor.dtype),
    }));
    const weights = new Uint8Array(Buffer.concat(constants.map(({ tensor }) => tensor.tensorContent)));
    for (const { tensor } of constants)
        tensor.tensorContent = new Uint8Array();
    return { topology: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)(_savedmodel_graph_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .GraphDefSchema */ .t, graph), manifest, weights };
}
function constantOf(node) {
    const value = node.attr["value"]?.value;
    return node.op === "Const" && value?.case === "tensor" ? value.value : undefined;
}


/***/ }),

/***/ 50755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ builtModel),
/* harmony export */   p: () => (/* binding */ modelInputs)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Makes sure that a sequential model knows the names of its inputs and outputs: one that was never compiled does not. */
function builtModel(model) {
    if (model.outputNames.length < model.outputs.length && "build" in model && typeof model.build === "function")
        model.build();
    return model;
}
/**
 * How tensors by feature name become the inputs of a layers model: by name, or all side by side where the only input has a
 * name of no feature. The rule is the same in training, export and serving. A model that does not fit is a `UserError`.
 */
function modelInputs(tf, model, features) {
    const inputs = model.inputs;
    const known = new Map(features.map((feature) => [feature.name, feature]));
    const only = inputs.length === 1 ? inputs[0] : undefined;
    if (only && !known.has(nameOf(model, 0))) {
        const width = features.reduce((sum, feature) => sum + feature.width, 0);
        checkWidth(only, { name: "its one input", width, of: features.map((feature) => (feature.width === 1 ? feature.name : `${feature.name} (${feature.width})`)).join(", ") });
        const names = features.map(({ name }) => name);
        return { names, feed: (xs) => [shaped(tf, names.length === 1 ? xs[names[0]] : tf.concat(names.map((name) => xs[name]), 1), only)] };
    }
    const names = inputs.map((input, index) => {
        const name = nameOf(model, index);
        const feature = known.get(name);
        if (!feature)
            throw unknownInput(name, [...known.keys()]);
        checkWidth(input, { name: `input ${JSON.stringify(name)}`, width: feature.width, of: "one row of the feature" });
        return name;
    });
    return { names, feed: (xs) => names.map((name, index) => shaped(tf, xs[name], inputs[index])) };
}
function nameOf(model, index) {
    return model.inputNames[index];
}
function unknownInput(name, features) {
    const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, features);
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the model's input ${JSON.stringify(name)} is no feature`, { hint: near ? `did you mean ${near}?` : `features that are numbers: ${features.join(", ")}` });
}
function checkWidth({ shape }, { name, width, of }) {
    const wanted = shape.slice(1).reduce((product, size) => product * (size ?? 1), 1);
    const open = shape.slice(1).some((size) => size === null);
    if (open || wanted === width)
        return;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the model takes ${wanted} values per row at ${name}, but is given ${width}`, { hint: `given: ${of}` });
}
function shaped(tf, tensor, { shape, dtype }) {
    const row = shape.slice(1);
    const typed = dtype === "int32" ? tf.cast(tensor, "int32") : tensor;
    if (row.length === 1)
        return typed;
    return tf.reshape(typed, [tensor.shape[0], ...row.map((size) => size ?? 1)]);
}


/***/ }),

/***/ 74478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tfjsModelFiles),
/* harmony export */   K: () => (/* binding */ loadFeatureModel),
/* harmony export */   tfjsPredictor: () => (/* binding */ tfjsPredictor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _transform_transform_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14760);
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2988);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47316);
/* harmony import */ var _model_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50755);
/* harmony import */ var _training_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33189);








/** Rows that are in the engine at once: bounds the memory of wide layers. */
const chunkRows = 1024;
/** Answers with a model in TensorFlow.js' form; the transform is applied inside. */
async function tfjsPredictor(tf, directory, description) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .tfjsDirectory */ .rY);
    const transform = (await (0,_transform_transform_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTransform */ .Hc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .transformDirectory */ .UO))).select(description.inputs.map(({ name }) => name));
    const { run, dispose } = await loadFeatureModel(tf, directory, description);
    return {
        inputs: transform.inputs.map(({ name }) => name),
        outputs: description.outputs.map(({ name }) => name),
        predict: (batch) => Promise.resolve(predict(tf, { transform, run, description }, batch)),
        dispose,
    };
}
/** Reads `model.json` and its weights, in one or several files. */
async function tfjsModelFiles(file) {
    const json = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    const parsed = JSON.parse(json);
    if (!Array.isArray(parsed.weightsManifest))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is not a TensorFlow.js model`, { hint: "it has no weightsManifest" });
    const paths = parsed.weightsManifest.flatMap((group) => group.paths);
    for (const path of paths)
        if (typeof path !== "string" || !/^(?!\.{1,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^/\\\0][^\\\0]*$/.test(path))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} names weights outside its folder: ${JSON.stringify(path)?.slice(0, 200)}`, { hint: "weights lie beside model.json" });
    const parts = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path))));
    return { json, weights: new Uint8Array(Buffer.concat(parts)), format: parsed.format };
}
/** The model of an artifact without its transform. */
async function loadFeatureModel(tf, directory, description) {
    const { json, weights } = await tfjsModelFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .tfjsDirectory */ .rY, _graph_model_js__WEBPACK_IMPORTED_MODULE_4__/* .graphModelFile */ .U0));
    const handler = (0,_graph_model_js__WEBPACK_IMPORTED_MODULE_4__/* .ioHandler */ .bg)(json, weights);
    if (description.kind === "graph") {
        const model = await tf.loadGraphModel(handler);
        return { run: runGraph(model, description), dispose: () => model.dispose() };
    }
    const model = (0,_model_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .builtModel */ .e)(await tf.loadLayersModel(handler));
    return { run: runLayers(tf, model, description), dispose: () => { model.dispose(); } };
}
function runGraph(model, { inputs, outputs }) {
    const nodes = outputs.map(({ name, node }) => node ?? name);
    return (features) => {
        const given = Object.fromEntries(inputs.map(({ name, node }) => [node ?? name, features[name]]));
        const found = [model.execute(given, nodes)].flat();
        return Object.fromEntries(outputs.map(({ name }, index) => [name, found[index]]));
    };
}
function runLayers(tf, model, { inputs, outputs }) {
    const fed = (0,_model_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .modelInputs */ .p)(tf, model, inputs.map(({ name, shape }) => ({ name, width: shape[0] ?? 1 })));
    return (features) => {
        const given = fed.feed(features);
        const found = [model.apply(given.length === 1 ? given[0] : given, { training: false })].flat();
        return Object.fromEntries(outputs.map(({ name }, index) => [name, found[index]]));
    };
}
function predict(tf, { transform, run, description }, raw) {
    const features = (0,_training_data_js__WEBPACK_IMPORTED_MODULE_7__/* .featureRows */ .Ud)(transform.apply(raw), transform);
    const outputs = description.outputs.map(({ name, shape }) => {
        const width = shape.reduce((product, size) => product * size, 1);
        return { name, shape, width, values: new Float32Array(raw.length * width) };
    });
    for (let start = 0; start < raw.length; start += chunkRows) {
        const rows = Math.min(chunkRows, raw.length - start);
        tf.tidy(() => {
            const given = Object.fromEntries(features.map(({ name, width, values }) => [
                name, tf.tensor2d(values.subarray(start * width, (start + rows) * width), [rows, width])
            ]));
            const found = run(given);
            for (const { name, width, values } of outputs)
                values.set(found[name].dataSync(), start * width);
        });
    }
    return { length: raw.length, outputs: Object.fromEntries(outputs.map(({ name, shape, values }) => [name, { shape, values }])) };
}


/***/ }),

/***/ 33189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ textClasses),
/* harmony export */   Ud: () => (/* binding */ featureRows),
/* harmony export */   m2: () => (/* binding */ noLabel),
/* harmony export */   yT: () => (/* binding */ readTrainingRows)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/** Largest training set that is held in memory, in bytes of float32 values. */
const largestBytes = 2 ** 31;
/**
 * Reads a split into typed arrays: the outputs of the transform, float32, missing numbers 0, and the label. `batches` are raw rows,
 * or with `transformed` what the transform made of them. A text label becomes the number of its class. More than 2 GiB is a `UserError`.
 */
async function readTrainingRows(batches, source) {
    const { transform, label, transformed } = source;
    const columns = new Map(transform.outputs.filter(({ dtype, name }) => dtype !== "string" && name !== label)
        .map(({ name, shape }) => [name, growing(name, shape[0] ?? 1)]));
    const labels = growing(label, transform.outputs.find(({ name }) => name === label)?.shape[0] ?? 1);
    let rows = 0;
    for await (const raw of batches) {
        const made = transformed ? raw : transform.apply(raw);
        for (const [name, column] of columns)
            column.add(columnOf(made, name), raw.length);
        labels.add(labelColumn(made, raw, source), raw.length);
        rows += raw.length;
        if ([...columns.values()].reduce((sum, column) => sum + column.bytes(), 0) > largestBytes)
            throw tooLarge();
    }
    return { rows, features: new Map([...columns].map(([name, column]) => [name, column.finish()])), label: labels.finish() };
}
/** The features of a batch that a transform made, as models take them. */
function featureRows(batch, { outputs }) {
    return outputs.map(({ name, shape }) => {
        const column = growing(name, shape[0] ?? 1);
        column.add(columnOf(batch, name), batch.length);
        return column.finish();
    });
}
function labelColumn(made, raw, { label, classes }) {
    const column = made.columns.get(label) ?? raw.columns.get(label);
    if (!column)
        throw noLabel(label, [...new Set([...made.columns.keys(), ...raw.columns.keys()])]);
    if (column.type !== "bytes")
        return column;
    const numbers = new Map((classes ?? []).map((name, index) => [name, index]));
    const values = Float64Array.from({ length: raw.length }, (_, row) => ((0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCount */ .h6)(column, row) < 1 ? -1 : numbers.get((0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(column, (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .firstValue */ .Kb)(column, row))) ?? -1));
    return { type: "int", values };
}
/** The mistake of a label that no feature has. */
function noLabel(label, names) {
    const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(label, names);
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label ${JSON.stringify(label)} is neither in the examples nor made by preprocess`, {
        hint: near ? `did you mean ${near}?` : `features: ${names.slice(0, 20).join(", ")}`,
    });
}
function columnOf(batch, name) {
    const column = batch.columns.get(name);
    if (!column)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the transformed examples have no feature ${JSON.stringify(name)}`, { hint: "they were made by another transform than the one wired to Trainer" });
    return column;
}
/** The distinct values of a text column, sorted: classes of a text label. Undefined when the column is not text. */
async function textClasses(batches, name) {
    const found = new Set();
    for await (const batch of batches) {
        const column = batch.columns.get(name);
        if (!column || column.type === "empty")
            continue;
        if (column.type !== "bytes")
            return undefined;
        for (let row = 0; row < batch.length; row++)
            if ((0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCount */ .h6)(column, row) > 0)
                found.add((0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(column, (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .firstValue */ .Kb)(column, row)));
        if (found.size > 10_000)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the label ${JSON.stringify(name)} has more than 10,000 different texts`, { hint: "is it an identifier?" });
    }
    return found.size === 0 ? undefined : [...found].sort();
}
function growing(name, width) {
    let values = new Float32Array(4096 * width);
    let length = 0;
    return {
        add(column, rows) {
            const needed = length + rows * width;
            if (needed > values.length) {
                const larger = new Float32Array(Math.max(needed, 2 * values.length));
                larger.set(values.subarray(0, length));
                values = larger;
            }
            copyColumn(column, rows, values.subarray(length, needed), { name, width });
            length = needed;
        },
        bytes: () => 4 * length,
        finish: () => ({ name, width, values: values.slice(0, length) }),
    };
}
function copyColumn(column, rows, into, { name, width }) {
    if (column.type === "empty")
        return;
    if (column.type === "bytes")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`feature ${JSON.stringify(name)} is text in some examples and a number in others`);
    const { values } = column;
    if (!column.rowOffsets && width === 1) {
        for (let row = 0; row < rows; row++)
            into[row] = values[row];
        return;
    }
    for (let row = 0; row < rows; row++) {
        const count = Math.max(0, (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCount */ .h6)(column, row));
        if (count !== 0 && count !== width) {
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`feature ${JSON.stringify(name)} has ${count} values in a row where ${width} are expected`, { hint: "give it a fixed shape in the schema, or reduce it in preprocess" });
        }
        const start = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .firstValue */ .Kb)(column, row);
        for (let i = 0; i < count; i++)
            into[row * width + i] = values[start + i];
    }
}
function tooLarge() {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("the training examples are larger than 2 GiB as float32 numbers, which is more than Trainer holds in memory", {
        hint: "make fewer features in preprocess, limit the examples, or train with run: and a command that streams the files",
    });
}


/***/ }),

/***/ 84957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ contentName),
/* harmony export */   k: () => (/* binding */ graphDefBuilder)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85224);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _graph_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52912);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16186);
/* harmony import */ var _tensor_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95563);





/** The graph's format version that TensorFlow 1.12 and later read. */
const producer = 27;
/** An empty graph. */
function graphDefBuilder() {
    const nodes = [];
    const unique = nodeNames();
    const assets = new Map();
    const made = new Map();
    const initializers = [];
    let initializer;
    function add(op, inputs, attr, name) {
        const node = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_graph_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .NodeDefSchema */ .NX, { name: unique(name), op, input: [...inputs], attr });
        nodes.push(node);
        return node.name;
    }
    function addConstant(dtype, value, name) {
        return add("Const", [], { dtype: attrValue({ type: dtype }), value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_graph_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AttrValueSchema */ .q2, { value: { case: "tensor", value } }) }, name);
    }
    const builder = {
        node(op, inputs, attributes = {}, name = op) {
            const data = inputs.filter((input) => !input.startsWith("^"));
            const control = inputs.filter((input) => input.startsWith("^"));
            const entries = Object.entries(attributes).map(([key, attribute]) => [key, attrValue(attribute)]);
            return add(op, [...data, ...control], Object.fromEntries(entries), name);
        },
        constant(dtype, shape, values, name = "Const") {
            const value = (0,_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorProto */ .c6)(dtype, shape, values);
            return builder.once(`constant ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toBinary */ .R)(_tensor_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .TensorProtoSchema */ .Hf, value))}`, () => addConstant(dtype, value, name));
        },
        placeholder: (name, dtype, shape) => builder.node("Placeholder", [], { dtype: { type: dtype }, shape: { shape } }, name),
        asset(file, bytes) {
            const known = assets.get(file);
            if (known) {
                if (Buffer.compare(known.bytes, bytes) !== 0)
                    throw new Error(`two different assets are named ${file}`);
                return known.tensor;
            }
            const tensor = addConstant("string", (0,_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorProto */ .c6)("string", [], [file]), `asset/${file}`);
            assets.set(file, { file, bytes, tensor });
            return tensor;
        },
        once(key, make) {
            const tensor = made.get(key) ?? make();
            made.set(key, tensor);
            return tensor;
        },
        initialize(node) {
            if (initializer !== undefined)
                throw new Error("the initialiser is already made");
            initializers.push(node);
        },
        get assets() { return [...assets.values()]; },
        initializer() {
            if (initializers.length === 0)
                return undefined;
            initializer ??= builder.node("NoOp", initializers.map((node) => `^${node.replace(/:\d+$/, "")}`), {}, "initialize");
            return initializer;
        },
        graphDef: () => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_graph_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphDefSchema */ .t, { node: nodes, versions: { producer } }),
    };
    return builder;
}
/** Gives each node a name of its own: the wanted one, or the first free `wanted_1`, `wanted_2`, … */
function nodeNames() {
    const taken = new Set();
    const counts = new Map();
    return (wanted) => {
        const name = validName(wanted);
        if (!taken.has(name))
            return taken.add(name) && name;
        for (let count = counts.get(name) ?? 1;; count++) {
            const numbered = `${name}_${count}`;
            if (taken.has(numbered))
                continue;
            counts.set(name, count + 1);
            taken.add(numbered);
            return numbered;
        }
    };
}
/** TensorFlow's node names: letters, digits and `_ . \ / > -`, not beginning with one of the last. */
function validName(name) {
    const cleaned = name.replace(/[^A-Za-z0-9_.\\/>-]/g, "_");
    return /^[A-Za-z0-9.]/.test(cleaned) ? cleaned : `n${cleaned}`;
}
function attrValue(attribute) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_graph_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AttrValueSchema */ .q2, { value: attributeValue(attribute) });
}
function attributeValue(attribute) {
    if ("type" in attribute)
        return { case: "type", value: (0,_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .dataType */ .Bc)(attribute.type) };
    if ("int" in attribute)
        return { case: "i", value: BigInt(attribute.int) };
    if ("float" in attribute)
        return { case: "f", value: attribute.float };
    if ("bool" in attribute)
        return { case: "b", value: attribute.bool };
    if ("text" in attribute)
        return { case: "s", value: Buffer.from(attribute.text) };
    if ("shape" in attribute)
        return { case: "shape", value: (0,_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProto */ .s7)(attribute.shape) };
    return { case: "list", value: listValue(attribute) };
}
function listValue(attribute) {
    const { value } = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_graph_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AttrValueSchema */ .q2, {
        value: {
            case: "list",
            value: {
                type: "types" in attribute ? attribute.types.map(_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .dataType */ .Bc) : [],
                i: "ints" in attribute ? attribute.ints.map(BigInt) : [],
                f: "floats" in attribute ? [...attribute.floats] : [],
                s: "texts" in attribute ? attribute.texts.map((text) => Buffer.from(text)) : [],
                shape: "shapes" in attribute ? attribute.shapes.map((shape) => (0,_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProto */ .s7)(shape)) : [],
            },
        },
    });
    if (value.case !== "list")
        throw new Error("not a list");
    return value.value;
}
/** A short name made from content, for resources that loaded models of one process share by name. */
function contentName(prefix, bytes) {
    return `${prefix}_${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), 16)}`;
}


/***/ }),

/***/ 52912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ NodeDefSchema),
/* harmony export */   lb: () => (/* binding */ file_savedmodel_graph),
/* harmony export */   q2: () => (/* binding */ AttrValueSchema),
/* harmony export */   t: () => (/* binding */ GraphDefSchema)
/* harmony export */ });
/* unused harmony exports VersionDefSchema, AttrValue_ListValueSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70104);
/* harmony import */ var _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95563);
// A graph of operations: the part of TensorFlow's GraphDef that a frozen graph needs.


/**
 * Describes the file savedmodel/graph.proto.
 */
const file_savedmodel_graph = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .fileDesc */ .w)("ChZzYXZlZG1vZGVsL2dyYXBoLnByb3RvEgp0ZW5zb3JmbG93IksKClZlcnNpb25EZWYSEAoIcHJvZHVjZXIYASABKAUSFAoMbWluX2NvbnN1bWVyGAIgASgFEhUKDWJhZF9jb25zdW1lcnMYAyADKAUixAMKCUF0dHJWYWx1ZRIvCgRsaXN0GAEgASgLMh8udGVuc29yZmxvdy5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEiQKBHR5cGUYBiABKA4yFC50ZW5zb3JmbG93LkRhdGFUeXBlSAASLQoFc2hhcGUYByABKAsyHC50ZW5zb3JmbG93LlRlbnNvclNoYXBlUHJvdG9IABIpCgZ0ZW5zb3IYCCABKAsyFy50ZW5zb3JmbG93LlRlbnNvclByb3RvSAASFQoLcGxhY2Vob2xkZXIYCSABKAlIABqxAQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSIgoEdHlwZRgGIAMoDjIULnRlbnNvcmZsb3cuRGF0YVR5cGUSKwoFc2hhcGUYByADKAsyHC50ZW5zb3JmbG93LlRlbnNvclNoYXBlUHJvdG8SJwoGdGVuc29yGAggAygLMhcudGVuc29yZmxvdy5UZW5zb3JQcm90b0IHCgV2YWx1ZSKzAQoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEg4KBmRldmljZRgEIAEoCRIrCgRhdHRyGAUgAygLMh0udGVuc29yZmxvdy5Ob2RlRGVmLkF0dHJFbnRyeRpCCglBdHRyRW50cnkSCwoDa2V5GAEgASgJEiQKBXZhbHVlGAIgASgLMhUudGVuc29yZmxvdy5BdHRyVmFsdWU6AjgBImgKCEdyYXBoRGVmEiEKBG5vZGUYASADKAsyEy50ZW5zb3JmbG93Lk5vZGVEZWYSDwoHdmVyc2lvbhgDIAEoBRIoCgh2ZXJzaW9ucxgEIAEoCzIWLnRlbnNvcmZsb3cuVmVyc2lvbkRlZmIGcHJvdG8z", [_tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .file_savedmodel_tensor */ .OO]);
/**
 * Describes the message tensorflow.VersionDef.
 * Use `create(VersionDefSchema)` to create a new message.
 */
const VersionDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_graph, 0)));
/**
 * Describes the message tensorflow.AttrValue.
 * Use `create(AttrValueSchema)` to create a new message.
 */
const AttrValueSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_savedmodel_graph, 1);
/**
 * Describes the message tensorflow.AttrValue.ListValue.
 * Use `create(AttrValue_ListValueSchema)` to create a new message.
 */
const AttrValue_ListValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_graph, 1, 0)));
/**
 * Describes the message tensorflow.NodeDef.
 * Use `create(NodeDefSchema)` to create a new message.
 */
const NodeDefSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_savedmodel_graph, 2);
/**
 * Describes the message tensorflow.GraphDef.
 * Use `create(GraphDefSchema)` to create a new message.
 */
const GraphDefSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_savedmodel_graph, 3);


/***/ }),

/***/ 16186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   c6: () => (/* binding */ tensorProto),
/* harmony export */   s7: () => (/* binding */ shapeProto)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76149);
/* harmony import */ var _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95563);


const codes = {
    float32: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_FLOAT,
    float64: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_DOUBLE,
    int32: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_INT32,
    int64: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_INT64,
    uint8: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_UINT8,
    bool: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_BOOL,
    string: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_STRING,
    resource: _tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.DT_RESOURCE,
};
/** TensorFlow's code of an element type. */
function dataType(dtype) {
    return codes[dtype];
}
/** A shape as TensorFlow writes it; −1 for a dimension known only when the graph runs. */
function shapeProto(shape) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .TensorShapeProtoSchema */ .wI, { dim: shape.map((size) => ({ size: BigInt(size) })) });
}
/** A constant tensor. Values are row-major and must fill the shape. */
function tensorProto(dtype, shape, values) {
    const size = shape.reduce((product, dimension) => product * dimension, 1);
    if (values.length !== size)
        throw new RangeError(`${values.length} values do not fill the shape [${shape.join(", ")}]`);
    const about = { dtype: codes[dtype], tensorShape: shapeProto(shape) };
    if (dtype === "string")
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .TensorProtoSchema */ .Hf, { ...about, stringVal: Array.from(values, bytesOf) });
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_tensor_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .TensorProtoSchema */ .Hf, { ...about, tensorContent: contentOf(dtype, values) });
}
const encoder = new TextEncoder();
function bytesOf(value) {
    if (typeof value === "string")
        return encoder.encode(value);
    if (value instanceof Uint8Array)
        return Uint8Array.from(value);
    throw new TypeError(`a string tensor holds texts and bytes, not ${typeof value}`);
}
const widths = { float32: 4, float64: 8, int32: 4, int64: 8, uint8: 1, bool: 1 };
function contentOf(dtype, values) {
    if (dtype === "resource")
        throw new TypeError("a resource is no constant");
    const width = widths[dtype];
    const content = new Uint8Array(values.length * width);
    const view = new DataView(content.buffer);
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        switch (dtype) {
            case "float32":
                view.setFloat32(4 * i, Number(value), true);
                break;
            case "float64":
                view.setFloat64(8 * i, Number(value), true);
                break;
            case "int32":
                view.setInt32(4 * i, Number(value), true);
                break;
            case "int64":
                view.setBigInt64(8 * i, BigInt(value), true);
                break;
            default: content[i] = Number(value);
        }
    }
    return content;
}


/***/ }),

/***/ 95563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ TensorProtoSchema),
/* harmony export */   OO: () => (/* binding */ file_savedmodel_tensor),
/* harmony export */   pe: () => (/* binding */ DataType),
/* harmony export */   wI: () => (/* binding */ TensorShapeProtoSchema)
/* harmony export */ });
/* unused harmony exports TensorShapeProto_DimSchema, DataTypeSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70104);
// Tensors as TensorFlow writes them: element types, shapes, values.

/**
 * Describes the file savedmodel/tensor.proto.
 */
const file_savedmodel_tensor = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("ChdzYXZlZG1vZGVsL3RlbnNvci5wcm90bxIKdGVuc29yZmxvdyJ6ChBUZW5zb3JTaGFwZVByb3RvEi0KA2RpbRgCIAMoCzIgLnRlbnNvcmZsb3cuVGVuc29yU2hhcGVQcm90by5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGiEKA0RpbRIMCgRzaXplGAEgASgDEgwKBG5hbWUYAiABKAkihwIKC1RlbnNvclByb3RvEiMKBWR0eXBlGAEgASgOMhQudGVuc29yZmxvdy5EYXRhVHlwZRIyCgx0ZW5zb3Jfc2hhcGUYAiABKAsyHC50ZW5zb3JmbG93LlRlbnNvclNoYXBlUHJvdG8SFgoOdmVyc2lvbl9udW1iZXIYAyABKAUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhEKCWludDY0X3ZhbBgKIAMoAxIQCghib29sX3ZhbBgLIAMoCCqpAQoIRGF0YVR5cGUSDgoKRFRfSU5WQUxJRBAAEgwKCERUX0ZMT0FUEAESDQoJRFRfRE9VQkxFEAISDAoIRFRfSU5UMzIQAxIMCghEVF9VSU5UOBAEEgwKCERUX0lOVDE2EAUSCwoHRFRfSU5UOBAGEg0KCURUX1NUUklORxAHEgwKCERUX0lOVDY0EAkSCwoHRFRfQk9PTBAKEg8KC0RUX1JFU09VUkNFEBRiBnByb3RvMw");
/**
 * Describes the message tensorflow.TensorShapeProto.
 * Use `create(TensorShapeProtoSchema)` to create a new message.
 */
const TensorShapeProtoSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_savedmodel_tensor, 0);
/**
 * Describes the message tensorflow.TensorShapeProto.Dim.
 * Use `create(TensorShapeProto_DimSchema)` to create a new message.
 */
const TensorShapeProto_DimSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_tensor, 0, 0)));
/**
 * Describes the message tensorflow.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
const TensorProtoSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_savedmodel_tensor, 1);
/**
 * @generated from enum tensorflow.DataType
 */
const DataType = {
    /**
     * @generated from enum value: DT_INVALID = 0;
     */
    DT_INVALID: 0,
    /**
     * @generated from enum value: DT_FLOAT = 1;
     */
    DT_FLOAT: 1,
    /**
     * @generated from enum value: DT_DOUBLE = 2;
     */
    DT_DOUBLE: 2,
    /**
     * @generated from enum value: DT_INT32 = 3;
     */
    DT_INT32: 3,
    /**
     * @generated from enum value: DT_UINT8 = 4;
     */
    DT_UINT8: 4,
    /**
     * @generated from enum value: DT_INT16 = 5;
     */
    DT_INT16: 5,
    /**
     * @generated from enum value: DT_INT8 = 6;
     */
    DT_INT8: 6,
    /**
     * @generated from enum value: DT_STRING = 7;
     */
    DT_STRING: 7,
    /**
     * @generated from enum value: DT_INT64 = 9;
     */
    DT_INT64: 9,
    /**
     * @generated from enum value: DT_BOOL = 10;
     */
    DT_BOOL: 10,
    /**
     * @generated from enum value: DT_RESOURCE = 20;
     */
    DT_RESOURCE: 20,
};
/**
 * Describes the enum tensorflow.DataType.
 */
const DataTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_savedmodel_tensor, 0)));


/***/ })

};
