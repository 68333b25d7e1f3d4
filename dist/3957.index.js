export const id = 3957;
export const ids = [3957];
export const modules = {

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


/***/ }),

/***/ 13957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTransformModel: () => (/* binding */ writeTransformModel)
/* harmony export */ });
/* harmony import */ var _savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84957);
/* harmony import */ var _savedmodel_parse_examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30578);
/* harmony import */ var _savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67018);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3131);
/* harmony import */ var _vocabulary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1616);





/** Writes a transform alone as a SavedModel: `serving_default` takes serialized tf.Examples (`examples`) and gives every output. */
async function writeTransformModel(directory, transform) {
    const builder = (0,_savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDefBuilder */ .k)();
    const examples = builder.placeholder("examples", "string", [-1]);
    const tensors = (0,_emit_js__WEBPACK_IMPORTED_MODULE_2__/* .emitTransform */ .C)(builder, transform, (0,_savedmodel_parse_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExamples */ .B)(builder, examples, (0,_emit_js__WEBPACK_IMPORTED_MODULE_2__/* .transformFeatures */ .Q)(transform)));
    const outputs = transform.outputs.map(({ name, dtype, shape }) => [name, { tensor: tensors[name], dtype, shape: [-1, ...shape] }]);
    for (const [file, tokens] of transform.vocabularies)
        builder.asset(file, (0,_vocabulary_file_js__WEBPACK_IMPORTED_MODULE_4__/* .vocabularyBytes */ .W)(tokens));
    await (0,_savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSavedModel */ .g)(directory, builder, {
        serving_default: { inputs: { examples: { tensor: examples, dtype: "string", shape: [-1] } }, outputs: Object.fromEntries(outputs) },
    });
}


/***/ })

};
