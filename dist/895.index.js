export const id = 895;
export const ids = [895];
export const modules = {

/***/ 30578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseExamples)
/* harmony export */ });
/** Parses serialized tf.Examples (string `[rows]`): one node that gives every feature. */
function parseExamples(builder, serialized, features) {
    const sparse = features.filter((feature) => "sparse" in feature);
    const dense = features.filter((feature) => "dense" in feature);
    const node = builder.node("ParseExampleV2", [
        serialized,
        builder.constant("string", [0], []),
        builder.constant("string", [sparse.length], sparse.map(({ name }) => name)),
        builder.constant("string", [dense.length], dense.map(({ name }) => name)),
        builder.constant("string", [0], []),
        ...dense.map((feature) => defaultOf(builder, feature)),
    ], {
        Tdense: { types: dense.map(({ dtype }) => dtype) },
        num_sparse: { int: sparse.length },
        sparse_types: { types: sparse.map(({ dtype }) => dtype) },
        ragged_value_types: { types: [] },
        ragged_split_types: { types: [] },
        dense_shapes: { shapes: dense.map((feature) => feature.dense) },
    }, "parse_examples");
    const output = (index) => (index === 0 ? node : `${node}:${index}`);
    const found = new Map();
    for (const feature of features) {
        if ("dense" in feature) {
            const values = output(3 * sparse.length + dense.indexOf(feature));
            found.set(feature.name, { type: "dense", dtype: feature.dtype, shape: feature.dense, values });
        }
        else {
            const at = sparse.indexOf(feature);
            found.set(feature.name, {
                type: "sparse", dtype: feature.dtype,
                indices: output(at), values: output(sparse.length + at), shape: output(2 * sparse.length + at),
            });
        }
    }
    return found;
}
function defaultOf(builder, { dtype, dense, defaults }) {
    if (defaults === undefined)
        return builder.constant(dtype, [0], []);
    return builder.constant(dtype, dense, defaults);
}


/***/ }),

/***/ 67018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSavedModel),
  g: () => (/* binding */ writeSavedModel)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
// EXTERNAL MODULE: ./build/js/savedmodel/graph_pb.js
var graph_pb = __webpack_require__(52912);
// EXTERNAL MODULE: ./build/js/savedmodel/tensor_pb.js
var tensor_pb = __webpack_require__(95563);
;// CONCATENATED MODULE: ./build/js/savedmodel/saved_model_pb.js
// saved_model.pb: graphs with signatures and asset files.



/**
 * Describes the file savedmodel/saved_model.proto.
 */
const file_savedmodel_saved_model = /*@__PURE__*/ (0,file/* fileDesc */.w)("ChxzYXZlZG1vZGVsL3NhdmVkX21vZGVsLnByb3RvEgp0ZW5zb3JmbG93IoEBCgpUZW5zb3JJbmZvEg4KBG5hbWUYASABKAlIABIjCgVkdHlwZRgCIAEoDjIULnRlbnNvcmZsb3cuRGF0YVR5cGUSMgoMdGVuc29yX3NoYXBlGAMgASgLMhwudGVuc29yZmxvdy5UZW5zb3JTaGFwZVByb3RvQgoKCGVuY29kaW5nIqACCgxTaWduYXR1cmVEZWYSNAoGaW5wdXRzGAEgAygLMiQudGVuc29yZmxvdy5TaWduYXR1cmVEZWYuSW5wdXRzRW50cnkSNgoHb3V0cHV0cxgCIAMoCzIlLnRlbnNvcmZsb3cuU2lnbmF0dXJlRGVmLk91dHB1dHNFbnRyeRITCgttZXRob2RfbmFtZRgDIAEoCRpFCgtJbnB1dHNFbnRyeRILCgNrZXkYASABKAkSJQoFdmFsdWUYAiABKAsyFi50ZW5zb3JmbG93LlRlbnNvckluZm86AjgBGkYKDE91dHB1dHNFbnRyeRILCgNrZXkYASABKAkSJQoFdmFsdWUYAiABKAsyFi50ZW5zb3JmbG93LlRlbnNvckluZm86AjgBIk0KDEFzc2V0RmlsZURlZhIrCgt0ZW5zb3JfaW5mbxgBIAEoCzIWLnRlbnNvcmZsb3cuVGVuc29ySW5mbxIQCghmaWxlbmFtZRgCIAEoCSKeAgoIU2F2ZXJEZWYSHAoUZmlsZW5hbWVfdGVuc29yX25hbWUYASABKAkSGAoQc2F2ZV90ZW5zb3JfbmFtZRgCIAEoCRIXCg9yZXN0b3JlX29wX25hbWUYAyABKAkSEwoLbWF4X3RvX2tlZXAYBCABKAUSDwoHc2hhcmRlZBgFIAEoCBIlCh1rZWVwX2NoZWNrcG9pbnRfZXZlcnlfbl9ob3VycxgGIAEoAhI9Cgd2ZXJzaW9uGAcgASgOMiwudGVuc29yZmxvdy5TYXZlckRlZi5DaGVja3BvaW50Rm9ybWF0VmVyc2lvbiI1ChdDaGVja3BvaW50Rm9ybWF0VmVyc2lvbhIKCgZMRUdBQ1kQABIGCgJWMRABEgYKAlYyEAIiwgEKDUNvbGxlY3Rpb25EZWYSNwoJbm9kZV9saXN0GAEgASgLMiIudGVuc29yZmxvdy5Db2xsZWN0aW9uRGVmLk5vZGVMaXN0SAASOQoKYnl0ZXNfbGlzdBgCIAEoCzIjLnRlbnNvcmZsb3cuQ29sbGVjdGlvbkRlZi5CeXRlc0xpc3RIABoZCghOb2RlTGlzdBINCgV2YWx1ZRgBIAMoCRoaCglCeXRlc0xpc3QSDQoFdmFsdWUYASADKAxCBgoEa2luZCKNBQoMTWV0YUdyYXBoRGVmEjsKDW1ldGFfaW5mb19kZWYYASABKAsyJC50ZW5zb3JmbG93Lk1ldGFHcmFwaERlZi5NZXRhSW5mb0RlZhInCglncmFwaF9kZWYYAiABKAsyFC50ZW5zb3JmbG93LkdyYXBoRGVmEicKCXNhdmVyX2RlZhgDIAEoCzIULnRlbnNvcmZsb3cuU2F2ZXJEZWYSQwoOY29sbGVjdGlvbl9kZWYYBCADKAsyKy50ZW5zb3JmbG93Lk1ldGFHcmFwaERlZi5Db2xsZWN0aW9uRGVmRW50cnkSQQoNc2lnbmF0dXJlX2RlZhgFIAMoCzIqLnRlbnNvcmZsb3cuTWV0YUdyYXBoRGVmLlNpZ25hdHVyZURlZkVudHJ5EjAKDmFzc2V0X2ZpbGVfZGVmGAYgAygLMhgudGVuc29yZmxvdy5Bc3NldEZpbGVEZWYakwEKC01ldGFJbmZvRGVmEhoKEm1ldGFfZ3JhcGhfdmVyc2lvbhgBIAEoCRIMCgR0YWdzGAQgAygJEhoKEnRlbnNvcmZsb3dfdmVyc2lvbhgFIAEoCRIeChZ0ZW5zb3JmbG93X2dpdF92ZXJzaW9uGAYgASgJEh4KFnN0cmlwcGVkX2RlZmF1bHRfYXR0cnMYByABKAgaTwoSQ29sbGVjdGlvbkRlZkVudHJ5EgsKA2tleRgBIAEoCRIoCgV2YWx1ZRgCIAEoCzIZLnRlbnNvcmZsb3cuQ29sbGVjdGlvbkRlZjoCOAEaTQoRU2lnbmF0dXJlRGVmRW50cnkSCwoDa2V5GAEgASgJEicKBXZhbHVlGAIgASgLMhgudGVuc29yZmxvdy5TaWduYXR1cmVEZWY6AjgBIl8KClNhdmVkTW9kZWwSIgoac2F2ZWRfbW9kZWxfc2NoZW1hX3ZlcnNpb24YASABKAMSLQoLbWV0YV9ncmFwaHMYAiADKAsyGC50ZW5zb3JmbG93Lk1ldGFHcmFwaERlZmIGcHJvdG8z", [graph_pb/* file_savedmodel_graph */.lb, tensor_pb/* file_savedmodel_tensor */.OO]);
/**
 * Describes the message tensorflow.TensorInfo.
 * Use `create(TensorInfoSchema)` to create a new message.
 */
const TensorInfoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_savedmodel_saved_model, 0);
/**
 * Describes the message tensorflow.SignatureDef.
 * Use `create(SignatureDefSchema)` to create a new message.
 */
const SignatureDefSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_savedmodel_saved_model, 1);
/**
 * Describes the message tensorflow.AssetFileDef.
 * Use `create(AssetFileDefSchema)` to create a new message.
 */
const AssetFileDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 2)));
/**
 * Describes the message tensorflow.SaverDef.
 * Use `create(SaverDefSchema)` to create a new message.
 */
const SaverDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 3)));
/**
 * @generated from enum tensorflow.SaverDef.CheckpointFormatVersion
 */
const SaverDef_CheckpointFormatVersion = {
    /**
     * @generated from enum value: LEGACY = 0;
     */
    LEGACY: 0,
    /**
     * @generated from enum value: V1 = 1;
     */
    V1: 1,
    /**
     * @generated from enum value: V2 = 2;
     */
    V2: 2,
};
/**
 * Describes the enum tensorflow.SaverDef.CheckpointFormatVersion.
 */
const SaverDef_CheckpointFormatVersionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_savedmodel_saved_model, 3, 0)));
/**
 * Describes the message tensorflow.CollectionDef.
 * Use `create(CollectionDefSchema)` to create a new message.
 */
const CollectionDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 4)));
/**
 * Describes the message tensorflow.CollectionDef.NodeList.
 * Use `create(CollectionDef_NodeListSchema)` to create a new message.
 */
const CollectionDef_NodeListSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 4, 0)));
/**
 * Describes the message tensorflow.CollectionDef.BytesList.
 * Use `create(CollectionDef_BytesListSchema)` to create a new message.
 */
const CollectionDef_BytesListSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 4, 1)));
/**
 * Describes the message tensorflow.MetaGraphDef.
 * Use `create(MetaGraphDefSchema)` to create a new message.
 */
const MetaGraphDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 5)));
/**
 * Describes the message tensorflow.MetaGraphDef.MetaInfoDef.
 * Use `create(MetaGraphDef_MetaInfoDefSchema)` to create a new message.
 */
const MetaGraphDef_MetaInfoDefSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_savedmodel_saved_model, 5, 0)));
/**
 * Describes the message tensorflow.SavedModel.
 * Use `create(SavedModelSchema)` to create a new message.
 */
const SavedModelSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_savedmodel_saved_model, 6);

// EXTERNAL MODULE: ./build/js/savedmodel/tensor.js
var savedmodel_tensor = __webpack_require__(16186);
;// CONCATENATED MODULE: ./build/js/savedmodel/saved-model.js







const predictMethod = "tensorflow/serving/predict";
const initSignature = "__saved_model_init_op";
/**
 * Writes a frozen graph as a SavedModel: `saved_model.pb`, `assets/`, and an empty `variables/`, which loaders look for
 * but do not need (weights are constants). TensorFlow 1 and 2, TensorFlow Serving and tfjs-node load it. No dates inside.
 */
async function writeSavedModel(directory, builder, signatures) {
    const model = savedModel(builder, signatures);
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "variables"), { recursive: true });
    if (builder.assets.length > 0)
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "assets"), { recursive: true });
    await Promise.all(builder.assets.map(({ file, bytes }) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, "assets", file), bytes)));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "saved_model.pb"), (0,to_binary/* toBinary */.R)(SavedModelSchema, model));
}
/** The message of a SavedModel with the tag `serve`. */
function savedModel(builder, signatures) {
    const initializer = builder.initializer();
    const entries = Object.entries(signatures).map(([name, signature]) => [name, signatureDef(signature)]);
    const init = (0,create/* create */.v)(SignatureDefSchema, {
        outputs: { [initSignature]: (0,create/* create */.v)(TensorInfoSchema, { encoding: { case: "name", value: initializer ?? "" }, tensorShape: (0,create/* create */.v)(tensor_pb/* TensorShapeProtoSchema */.wI, { unknownRank: true }) }) },
    });
    return (0,create/* create */.v)(SavedModelSchema, {
        savedModelSchemaVersion: 1n,
        metaGraphs: [{
                metaInfoDef: { tags: ["serve"], tensorflowVersion: "2.4.0" },
                graphDef: builder.graphDef(),
                signatureDef: { ...Object.fromEntries(entries), ...(initializer === undefined ? {} : { [initSignature]: init }) },
                assetFileDef: builder.assets.map(({ file, tensor }) => ({
                    filename: file,
                    tensorInfo: info({ tensor, dtype: "string", shape: [] }),
                })),
            }],
    });
}
function signatureDef({ inputs, outputs }) {
    return (0,create/* create */.v)(SignatureDefSchema, { inputs: infos(inputs), outputs: infos(outputs), methodName: predictMethod });
}
function infos(tensors) {
    return Object.fromEntries(Object.entries(tensors).map(([key, tensor]) => [key, info(tensor)]));
}
function info({ tensor, dtype, shape }) {
    return (0,create/* create */.v)(TensorInfoSchema, { encoding: { case: "name", value: withOutput(tensor) }, dtype: (0,savedmodel_tensor/* dataType */.Bc)(dtype), tensorShape: (0,savedmodel_tensor/* shapeProto */.s7)(shape) });
}
function withOutput(tensor) {
    return /:\d+$/.test(tensor) ? tensor : `${tensor}:0`;
}
/** Reads the graph of a SavedModel with the tag `serve` (its weights, where it has variables, stay on disk). */
async function readSavedModel(directory) {
    const file = (0,external_node_path_.join)(directory, "saved_model.pb");
    const bytes = await (0,promises_.readFile)(file).catch((cause) => {
        throw new error/* UserError */.yo(`${file} cannot be read`, { cause, hint: "a SavedModel is a folder with saved_model.pb inside" });
    });
    const { metaGraphs } = (0,from_binary/* fromBinary */.Er)(SavedModelSchema, bytes);
    const found = metaGraphs.find(({ metaInfoDef }) => metaInfoDef?.tags.includes("serve"));
    if (!found)
        throw new error/* UserError */.yo(`${file} has no graph with the tag "serve"`);
    return found;
}


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ emitTransform),
  Q: () => (/* binding */ transformFeatures)
});

;// CONCATENATED MODULE: ./build/js/transform/emitted.js
/** A constant of what was computed for a node that is the same in every row. */
function emitConstant(builder, values, shape) {
    if (values.dtype !== "string")
        return builder.constant(values.dtype, shape, values.data);
    const { bytes, offsets } = values;
    const texts = Array.from({ length: offsets.length - 1 }, (_, j) => bytes.slice(offsets[j], offsets[j + 1]));
    return builder.constant("string", shape, texts);
}
/** Inputs made ready to be combined: scalars of rows become columns beside vectors. */
function alignedInputs(builder, inputs, shape) {
    return inputs.map((input) => {
        if (shape.length === 0 || input.shape.length > 0 || input.constant)
            return input;
        return { ...input, values: asColumn(builder, input.values, input.dtype), present: input.present && asColumn(builder, input.present, "bool") };
    });
}
/** `[rows]` to `[rows, 1]`. */
function asColumn(builder, tensor, dtype) {
    return builder.node("ExpandDims", [tensor, builder.constant("int32", [], [1])], { T: { type: dtype }, Tdim: { type: "int32" } }, "transform/column");
}
/** Present where all are. */
function allPresent(builder, inputs) {
    const marks = [...new Set(inputs.filter((mark) => mark !== undefined))];
    return marks.length === 0 ? undefined : marks.reduce((left, right) => builder.node("LogicalAnd", [left, right], {}, "transform/present"));
}
/** `first` where `condition`, else `second`. */
function emitted_select(builder, [condition, first, second], dtype) {
    return builder.node("SelectV2", [condition, first, second], { T: { type: dtype } }, "transform/select");
}
/** `value` where an input is missing. */
function filled(builder, { values, present, dtype }, value) {
    if (present === undefined)
        return values;
    const otherwise = dtype === "string" ? builder.constant("string", [], [String(value)]) : builder.constant(dtype, [], [Number(value)]);
    return emitted_select(builder, [present, values, otherwise], dtype);
}

// EXTERNAL MODULE: ./build/js/savedmodel/graph-builder.js
var graph_builder = __webpack_require__(84957);
;// CONCATENATED MODULE: ./build/js/savedmodel/string-table.js

/**
 * Looks strings up in a vocabulary: the line number from 0, as int64. Unknown strings give `defaultValue` (−1),
 * or with `oovBuckets` the vocabulary's size plus Fingerprint64(string) modulo the number of buckets, as in TensorFlow Transform.
 */
function stringTable(builder, vocabulary, keys, unknown = {}) {
    const { defaultValue = -1, oovBuckets = 0 } = unknown;
    const missing = builder.constant("int64", [], [oovBuckets > 0 ? -1 : defaultValue]);
    if (vocabulary.size === 0 && oovBuckets > 0)
        return buckets(builder, keys, 0, oovBuckets);
    const table = tableOf(builder, vocabulary);
    const found = builder.node("LookupTableFindV2", [table, keys, missing], { Tin: { type: "string" }, Tout: { type: "int64" } }, "lookup/find");
    if (oovBuckets === 0)
        return found;
    const known = builder.node("NotEqual", [found, missing], { T: { type: "int64" }, incompatible_shape_error: { bool: true } }, "lookup/known");
    return builder.node("SelectV2", [known, found, buckets(builder, keys, vocabulary.size, oovBuckets)], { T: { type: "int64" } }, "lookup/index");
}
function buckets(builder, keys, first, count) {
    const hash = builder.node("StringToHashBucketFast", [keys], { num_buckets: { int: count } }, "lookup/bucket");
    if (first === 0)
        return hash;
    return builder.node("AddV2", [hash, builder.constant("int64", [], [first])], { T: { type: "int64" } }, "lookup/bucket_index");
}
const wholeLine = -2;
const lineNumber = -1;
function tableOf(builder, { file, bytes }) {
    return builder.once(`table ${file}`, () => {
        const table = builder.node("HashTableV2", [], {
            key_dtype: { type: "string" },
            value_dtype: { type: "int64" },
            container: { text: "" },
            shared_name: { text: (0,graph_builder/* contentName */.T)("vocabulary", bytes) },
            use_node_name_sharing: { bool: false },
        }, "lookup/table");
        builder.initialize(builder.node("InitializeTableFromTextFileV2", [table, builder.asset(file, bytes)], {
            key_index: { int: wholeLine },
            value_index: { int: lineNumber },
            vocab_size: { int: -1 },
            delimiter: { text: "\t" },
            offset: { int: 0 },
        }, "lookup/initialize"));
        return table;
    });
}

// EXTERNAL MODULE: ./build/js/transform/evaluate.js
var evaluate = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/js/transform/graph.js
var transform_graph = __webpack_require__(62997);
// EXTERNAL MODULE: ./build/js/transform/row-operations.js
var row_operations = __webpack_require__(90648);
// EXTERNAL MODULE: ./build/js/transform/vocabulary-file.js
var vocabulary_file = __webpack_require__(1616);
;// CONCATENATED MODULE: ./build/js/transform/emit-operation.js






/** Operations that TensorFlow has as they are. */
const direct = {
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
function emitOperation(emission, node, inputs) {
    const { builder } = emission;
    const [first, second] = inputs;
    const present = allPresent(builder, inputs.map((input) => input.present));
    const known = direct[node.op];
    if (known)
        return { values: builder.node(known[0], inputs.map(({ values }) => values), attributesOf(known[1], first.dtype), `transform/${node.op}`), present };
    switch (node.op) {
        case "where": return emitWhere(builder, inputs, node.dtype);
        case "isMissing": return { values: first.present ? builder.node("LogicalNot", [first.present], {}, "transform/missing") : noneMissing(builder, first) };
        case "fillMissing": return emitFill(builder, first, second);
        case "oneHot": return { values: emitOneHot(emission, node, first) };
        case "concat": return { values: emitConcat(emission, node, inputs) };
        default: return { values: emitMapper(emission, node, inputs), present };
    }
}
function attributesOf(typed, dtype) {
    if (typed === "untyped")
        return {};
    return typed === "comparison" ? { T: { type: dtype }, incompatible_shape_error: { bool: true } } : { T: { type: dtype } };
}
function emitWhere(builder, inputs, dtype) {
    const [condition, first, second] = inputs;
    const values = emitted_select(builder, [condition.values, first.values, second.values], dtype);
    const yes = builder.constant("bool", [], [1]);
    const picked = first.present || second.present ? emitted_select(builder, [condition.values, first.present ?? yes, second.present ?? yes], "bool") : undefined;
    return { values, present: allPresent(builder, [condition.present, picked]) };
}
function emitFill(builder, first, second) {
    if (first.present === undefined)
        return { values: first.values };
    const values = emitted_select(builder, [first.present, first.values, second.values], first.dtype);
    return second.present === undefined ? { values } : { values, present: builder.node("LogicalOr", [first.present, second.present], {}, "transform/present") };
}
function noneMissing(builder, { values, dtype }) {
    const shape = builder.node("Shape", [values], { T: { type: dtype }, out_type: { type: "int32" } }, "transform/shape");
    return builder.node("Fill", [shape, builder.constant("bool", [], [0])], { T: { type: "bool" }, index_type: { type: "int32" } }, "transform/fill");
}
function emitOneHot({ builder, program }, node, input) {
    const depth = (0,transform_graph/* oneHotDepth */.tB)(node, program.nodes);
    const places = filled(builder, input, -1);
    const flat = input.shape.length === 0 ? places : builder.node("Reshape", [places, builder.constant("int32", [1], [-1])], { T: { type: "int64" }, Tshape: { type: "int32" } }, "transform/flat");
    return builder.node("OneHot", [flat, builder.constant("int32", [], [depth]), builder.constant("float32", [], [1]), builder.constant("float32", [], [0])], { T: { type: "float32" }, TI: { type: "int64" }, axis: { int: -1 } }, "transform/oneHot");
}
function emitConcat({ builder, rows }, node, inputs) {
    const parts = inputs.map((input) => {
        const values = filled(builder, input, 0);
        if (input.constant)
            return repeated(builder, { ...input, values, shape: [(0,transform_graph/* widthOf */.qz)(input)] }, rows());
        return input.shape.length === 0 ? asColumn(builder, values, input.dtype) : values;
    });
    return builder.node("ConcatV2", [...parts, builder.constant("int32", [], [1])], { N: { int: parts.length }, T: { type: node.dtype }, Tidx: { type: "int32" } }, "transform/concat");
}
/** A constant once for every row. */
function repeated(builder, { values, dtype, shape }, rows) {
    const size = builder.node("Pack", [rows, ...shape.map((width) => builder.constant("int32", [], [width]))], { N: { int: shape.length + 1 }, T: { type: "int32" }, axis: { int: 0 } }, "transform/size");
    return builder.node("BroadcastTo", [values, size], { T: { type: dtype }, Tidx: { type: "int32" } }, "transform/repeated");
}
function emitMapper(emission, node, inputs) {
    const { builder, program } = emission;
    const x = inputs[0].values;
    const name = `transform/${node.op}`;
    switch (node.op) {
        case "cast": return emitCast(builder, inputs[0], node.dtype);
        case "mod": return emitMod(builder, inputs, node.dtype);
        case "zScore": return emitZScore(emission, node, x);
        case "scaleByMinMax": return emitScale(emission, node, x);
        case "applyBuckets": return wholeOf(builder, builder.node("Bucketize", [x], { T: { type: "float32" }, boundaries: { floats: (0,transform_graph/* boundariesOf */._t)(program.nodes, node) ?? [] } }, name));
        case "asText": return builder.node("AsString", [x], { T: { type: "int64" }, precision: { int: -1 }, scientific: { bool: false }, shortest: { bool: false }, width: { int: -1 }, fill: { text: "" } }, name);
        case "lower": return builder.node("StringLower", [x], { encoding: { text: "" } }, name);
        case "upper": return builder.node("StringUpper", [x], { encoding: { text: "" } }, name);
        case "stringLength": return wholeOf(builder, builder.node("StringLength", [x], { unit: { text: "UTF8_CHAR" } }, name));
        case "hashStrings": return builder.node("StringToHashBucketFast", [x], { num_buckets: { int: Number(node.attributes["buckets"]) } }, name);
        case "lookup": return emitLookup(emission, node, x);
        default: throw new TypeError(`operation ${node.op} has no TensorFlow form`);
    }
}
function wholeOf(builder, int32) {
    return builder.node("Cast", [int32], { SrcT: { type: "int32" }, DstT: { type: "int64" }, Truncate: { bool: false } }, "transform/cast");
}
function emitCast(builder, { values, dtype }, to) {
    const constant = (value) => builder.constant(dtype, [], [value]);
    if (to === "bool")
        return builder.node("NotEqual", [values, constant(0)], { T: { type: dtype }, incompatible_shape_error: { bool: true } }, "transform/cast");
    let input = values;
    if (to === "int64" && dtype === "float32") {
        input = emitted_select(builder, [builder.node("IsNan", [input], { T: { type: dtype } }, "transform/isNaN"), constant(0), input], dtype);
        input = builder.node("Maximum", [input, constant(-row_operations/* castLimit */.pS)], { T: { type: dtype } }, "transform/maximum");
        input = builder.node("Minimum", [input, constant(row_operations/* castLimit */.pS)], { T: { type: dtype } }, "transform/minimum");
    }
    return builder.node("Cast", [input], { SrcT: { type: dtype }, DstT: { type: to }, Truncate: { bool: false } }, "transform/cast");
}
/** TensorFlow stops at whole numbers modulo 0; the transform gives 0. */
function emitMod(builder, inputs, dtype) {
    const [a, b] = inputs.map(({ values }) => values);
    const zero = builder.constant(dtype, [], [0]), one = builder.constant(dtype, [], [1]);
    const none = builder.node("Equal", [b, zero], { T: { type: dtype }, incompatible_shape_error: { bool: true } }, "transform/equal");
    const rest = builder.node("FloorMod", [a, emitted_select(builder, [none, one, b], dtype)], { T: { type: dtype } }, "transform/mod");
    return emitted_select(builder, [none, zero, rest], dtype);
}
function emitZScore({ builder, program }, node, x) {
    const { mean, variance } = (0,evaluate/* resultOf */.Bg)(program, node, "moments");
    const float = { T: { type: "float32" } };
    const centered = builder.node("Sub", [x, builder.constant("float32", [], [mean])], float, "transform/zScore/centered");
    const spread = Math.fround(variance);
    return spread === 0 ? centered : builder.node("RealDiv", [centered, builder.constant("float32", [], [Math.sqrt(spread)])], float, "transform/zScore");
}
function emitScale({ builder, program }, node, x) {
    const { min, max } = (0,evaluate/* resultOf */.Bg)(program, node, "extrema");
    const low = Math.fround(Number(node.attributes["outputMin"])), span = Math.fround(Math.fround(Number(node.attributes["outputMax"])) - low);
    const first = Math.fround(min ?? 0), range = Math.fround(Math.fround(max ?? 0) - first);
    const float = (op, a, value) => builder.node(op, [a, builder.constant("float32", [], [value])], { T: { type: "float32" } }, "transform/scaleByMinMax");
    const unit = range > 0 ? float("RealDiv", float("Sub", x, first), range) : builder.node("Sigmoid", [x], { T: { type: "float32" } }, "transform/scaleByMinMax");
    return float("AddV2", float("Mul", unit, span), low);
}
function emitLookup({ builder, program }, node, x) {
    const tokens = (0,evaluate/* tokensOf */.k8)(program, node);
    const file = String(program.nodes[node.inputs[1]].attributes["file"]);
    return stringTable(builder, { file, bytes: (0,vocabulary_file/* vocabularyBytes */.W)(tokens), size: tokens.size }, x, {
        defaultValue: Number(node.attributes["defaultValue"]), oovBuckets: Number(node.attributes["oovBuckets"]),
    });
}

;// CONCATENATED MODULE: ./build/js/transform/emit.js




/** How serialized tf.Examples must be parsed for `emitTransform`: sparse, so that a missing value can be told from a zero. */
function transformFeatures(transform) {
    return transform.inputs.map(({ name, dtype }) => ({ name, dtype, sparse: true }));
}
/**
 * Writes a transform into a TensorFlow graph: raw inputs in, one tensor `[rows, …shape]` per output of the transform. The numbers
 * are those of `Transform.apply`, missing values included. Dense raw inputs count as present. `transform.without([label])`
 * first where the label is not there.
 */
function emitTransform(builder, transform, raw) {
    const { graph, vocabularies, outputs } = transform;
    const program = { nodes: graph.nodes, vocabularies };
    const wanted = graph.outputs.map(({ node }) => node);
    const constants = (0,evaluate/* constantValues */.xh)(program, wanted);
    const emission = { builder, program, rows: () => builder.once("transform rows", () => rowCount(builder, raw)) };
    const done = new Map();
    for (const index of (0,transform_graph/* needed */.Ow)(graph.nodes, wanted)) {
        const node = graph.nodes[index];
        if ((0,transform_graph/* isAnalyzer */.NJ)(node))
            continue;
        const { dtype, shape, constant } = node;
        const values = constants.get(index);
        if (values)
            done.set(index, { dtype, shape, constant, values: emitConstant(builder, values, shape) });
        else if (node.op === "input")
            done.set(index, { dtype, shape, constant, ...emitInput(builder, node, raw.get(String(node.attributes["name"]))) });
        else
            done.set(index, { dtype, shape, constant, ...emitOperation(emission, node, inputsOf(emission, node, done)) });
    }
    return Object.fromEntries(graph.outputs.map(({ name, node }, i) => {
        const emitted = done.get(node);
        const values = filled(builder, emitted, emitted.dtype === "string" ? "" : outputs[i].missing);
        return [name, emitted.constant ? repeated(builder, { ...emitted, values }, emission.rows()) : values];
    }));
}
function inputsOf({ builder, program }, node, done) {
    const inputs = node.inputs.filter((input) => !(0,transform_graph/* isAnalyzer */.NJ)(program.nodes[input])).map((input) => done.get(input));
    return node.op === "concat" || node.op === "oneHot" ? inputs : alignedInputs(builder, inputs, node.shape);
}
function rowCount(builder, raw) {
    const first = [...raw.values()][0];
    if (!first)
        throw new TypeError("a transform without inputs has no rows");
    const shape = first.type === "sparse"
        ? builder.node("Cast", [first.shape], { SrcT: { type: "int64" }, DstT: { type: "int32" }, Truncate: { bool: false } }, "transform/shape")
        : builder.node("Shape", [first.values], { T: { type: first.dtype }, out_type: { type: "int32" } }, "transform/shape");
    return builder.node("GatherV2", [shape, builder.constant("int32", [], [0]), builder.constant("int32", [], [0])], { Tparams: { type: "int32" }, Tindices: { type: "int32" }, Taxis: { type: "int32" }, batch_dims: { int: 0 } }, "transform/rows");
}
/** A raw feature as values and marks of presence, of the width the graph expects; of a longer list, its first values. */
function emitInput(builder, node, raw) {
    const name = String(node.attributes["name"]);
    if (!raw || raw.dtype !== node.dtype)
        throw new TypeError(`raw input ${name} is ${raw ? raw.dtype : "not given"}`);
    const width = (0,transform_graph/* widthOf */.qz)(node);
    if (raw.type === "dense")
        return { values: shaped(builder, raw.values, node) };
    const size = builder.node("Maximum", [raw.shape, builder.constant("int64", [2], [0, width])], { T: { type: "int64" } }, `transform/${name}/size`);
    const dense = (values, otherwise, dtype) => {
        const all = builder.node("SparseToDense", [raw.indices, size, values, otherwise], { T: { type: dtype }, Tindices: { type: "int64" }, validate_indices: { bool: true } }, `transform/${name}/dense`);
        const kept = builder.node("Slice", [all, builder.constant("int32", [2], [0, 0]), builder.constant("int32", [2], [-1, width])], { T: { type: dtype }, Index: { type: "int32" } }, `transform/${name}/values`);
        return shaped(builder, kept, { dtype, shape: node.shape });
    };
    const empty = raw.dtype === "string" ? builder.constant("string", [], [""]) : builder.constant(raw.dtype, [], [0]);
    return { values: dense(raw.values, empty, raw.dtype), present: dense(builder.constant("bool", [], [1]), builder.constant("bool", [], [0]), "bool") };
}
function shaped(builder, values, { dtype, shape }) {
    return builder.node("Reshape", [values, builder.constant("int32", [shape.length + 1], [-1, ...shape])], { T: { type: dtype }, Tshape: { type: "int32" } }, "transform/shaped");
}


/***/ })

};
