export const id = 6349;
export const ids = [6349];
export const modules = {

/***/ 93349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Le: () => (/* binding */ trainSplit),
  Er: () => (/* binding */ trainingTransformOf),
  rz: () => (/* binding */ transformedFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/schema.js
var schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/data/batch.js
var data_batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/transform/transform.js
var transform = __webpack_require__(59269);
;// CONCATENATED MODULE: ./build/js/model/identity-transform.js


/** The transform of a pipeline without Transform: every feature as it is. */
function identityTransform(features) {
    const nodes = features.map(({ name, dtype, shape }) => ({ op: "input", inputs: [], attributes: { name }, dtype, shape, constant: false }));
    return (0,transform/* createTransform */.l)({ version: 1, nodes, outputs: features.map(({ name }, node) => ({ name, node })) }, new Map());
}
const dtypes = { int: "int64", float: "float32", bytes: "string" };
/** The features of a batch, sorted by name, where no schema tells: a list is a vector as long as the longest row. */
function featuresOf(batch) {
    return [...batch.columns].flatMap(([name, column]) => {
        if (column.type === "empty")
            return [];
        let width = 1;
        for (let row = 0; row < batch.length; row++)
            width = Math.max(width, (0,data_batch/* valueCount */.h6)(column, row));
        return [{ name, dtype: dtypes[column.type], shape: width === 1 ? [] : [width] }];
    }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/js/model/training-data.js
var training_data = __webpack_require__(33189);
// EXTERNAL MODULE: ./build/js/transform/transform-artifact.js
var transform_artifact = __webpack_require__(14760);
// EXTERNAL MODULE: ./build/js/transform/transformed-schema.js + 1 modules
var transformed_schema = __webpack_require__(48796);
;// CONCATENATED MODULE: ./build/js/components/trainer-transform.js









/** Whether the files of a split hold what a transform made, not raw rows. */
async function transformedFiles(directory, split) {
    return (0,external_node_path_.basename)((await (0,examples/* exampleFiles */.Gw)(directory, split))[0]).startsWith("transformed_examples");
}
/** The split to train on: `train`, or the first. */
function trainSplit({ examples }) {
    const splits = (0,artifact/* splitNames */.bZ)(examples);
    const split = splits.includes("train") ? "train" : splits[0];
    if (split === undefined)
        throw new error/* UserError */.yo("the examples have no split to train on");
    return split;
}
/** What makes a model's inputs from raw rows: the transform wired to the step, or else every feature but the label as it is. */
async function trainingTransformOf(inputs, label) {
    if (inputs.transform_graph)
        return (0,transform_artifact/* loadTransform */.Hc)(inputs.transform_graph.path);
    for await (const batch of (0,examples/* readExamples */.Ae)(inputs.examples.path, trainSplit(inputs))) {
        if (!batch.columns.has(label))
            throw (0,training_data/* noLabel */.m2)(label, [...batch.columns.keys()]);
        const features = inputs.schema ? (0,transformed_schema/* rawFeatures */.m)(await (0,schema/* readSchema */.G7)(inputs.schema.path)) : featuresOf(batch);
        return identityTransform(features.filter(({ name }) => name !== label));
    }
    throw new error/* UserError */.yo("there are no examples to train with", { hint: "the split is empty: look at ExampleGen's splits and limit" });
}


/***/ }),

/***/ 83997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ classesOf),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** The classes of a label: its vocabulary's tokens where a transform made it from one without further buckets. */
function classesOf(transform, label) {
    const output = transform.outputs.find(({ name }) => name === label);
    return output?.vocabulary && output.vocabulary.oovBuckets === 0 ? transform.vocabulary(label) : undefined;
}
/**
 * What kind of problem a model solves: several values per row are classes, one value for a label of nothing but 0 and 1 is a
 * probability, anything else is a number.
 */
function problemOf({ outputs }, label) {
    const width = outputs[0].shape.slice(1).reduce((product, size) => product * size, 1);
    if (width > 1)
        return "multiclass";
    const whole = label.width === 1 && label.values.every((value) => value === 0 || value === 1);
    return whole ? "binary" : "regression";
}


/***/ }),

/***/ 26272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ writeLabelTransform),
/* harmony export */   cj: () => (/* binding */ writeTransform),
/* harmony export */   us: () => (/* binding */ exportModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
/* harmony import */ var _savedmodel_parse_examples_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30578);
/* harmony import */ var _savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67018);
/* harmony import */ var _transform_emit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3131);
/* harmony import */ var _transform_transform_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14760);
/* harmony import */ var _transform_vocabulary_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1616);
/* harmony import */ var _emit_traced_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57299);
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47316);











/**
 * Writes a Model artifact: a SavedModel whose `serving_default` takes serialized tf.Examples (`examples`) and whose `tensors`
 * takes transformed features, the same graph for TensorFlow.js, and the description. Equal models give equal bytes.
 */
async function exportModel(directory, model) {
    const transform = model.transform.select(model.graph.inputs.map(({ name }) => name));
    await writeServing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .servingDirectory */ .ap), model.graph, transform);
    const files = (0,_graph_model_js__WEBPACK_IMPORTED_MODULE_7__/* .graphModelFiles */ .D6)(model.graph);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .tfjsDirectory */ .rY);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _graph_model_js__WEBPACK_IMPORTED_MODULE_7__/* .graphModelFile */ .U0), files.modelJson);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _graph_model_js__WEBPACK_IMPORTED_MODULE_7__/* .graphWeightsFile */ .sy), files.weights);
    await writeTransform((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .transformDirectory */ .UO), transform);
    await writeLabelTransform(directory, model.transform, model.label);
    await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .writeModelDescription */ .xW)(directory, description(model, transform, files));
}
function description({ graph, label, problem, classes }, { inputs }, files) {
    return {
        version: 1, form: "tfjs", kind: "graph", label, problem, ...(classes ? { classes } : {}),
        raw: inputs,
        inputs: graph.inputs.map(({ name, shape }) => ({ name, shape, node: files.inputs[name] })),
        outputs: graph.outputs.map(({ name, dtype, shape }) => ({ name, dtype, shape: rowShape(shape), node: files.outputs[name] })),
    };
}
/** A row's shape of an output; `[rows, 1]` is one number per row. */
function rowShape(shape) {
    const row = shape.slice(1);
    return row.length === 1 && row[0] === 1 ? [] : row;
}
/** Writes how the label is made from raw examples, for Evaluator: serving does not need it, so the model's own transform lacks it. */
async function writeLabelTransform(directory, transform, label) {
    if (transform.outputs.some(({ name }) => name === label))
        await writeTransform((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .labelDirectory */ .q), transform.select([label]));
}
/** Writes what `loadTransform` reads: the graph and the vocabularies it looks things up in. */
async function writeTransform(directory, transform) {
    const assets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transform_fn", "assets");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(assets, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "graph.json"), (0,_transform_transform_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .graphText */ .uk)(transform.graph));
    await Promise.all([...transform.vocabularies].map(([file, tokens]) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assets, file), (0,_transform_vocabulary_file_js__WEBPACK_IMPORTED_MODULE_9__/* .vocabularyBytes */ .W)(tokens))));
}
async function writeServing(directory, graph, transform) {
    const builder = (0,_savedmodel_graph_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .graphDefBuilder */ .k)();
    const examples = builder.placeholder("examples", "string", [-1]);
    const raw = (0,_savedmodel_parse_examples_js__WEBPACK_IMPORTED_MODULE_10__/* .parseExamples */ .B)(builder, examples, (0,_transform_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .transformFeatures */ .Q)(transform));
    const features = (0,_transform_emit_js__WEBPACK_IMPORTED_MODULE_4__/* .emitTransform */ .C)(builder, transform, raw);
    const fromExamples = new Map(transform.outputs.map(({ name, dtype, shape }) => [name, asModelInput(builder, { tensor: features[name], dtype, width: shape[0] ?? 1 })]));
    const fromTensors = new Map(graph.inputs.map(({ name, shape }) => [name, builder.placeholder(`tensors/${name}`, "float32", [-1, ...shape])]));
    await (0,_savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSavedModel */ .g)(directory, builder, {
        serving_default: {
            inputs: { examples: { tensor: examples, dtype: "string", shape: [-1] } },
            outputs: outputsOf(builder, graph, { inputs: fromExamples, prefix: "serving_default" }),
        },
        tensors: {
            inputs: Object.fromEntries(graph.inputs.map(({ name, shape }) => [name, { tensor: fromTensors.get(name), dtype: "float32", shape: [-1, ...shape] }])),
            outputs: outputsOf(builder, graph, { inputs: fromTensors, prefix: "tensors" }),
        },
    });
}
/** A feature as models take it: float32 `[rows, values]`. */
function asModelInput(builder, { tensor, dtype, width }) {
    const numbers = dtype === "float32" ? tensor : builder.node("Cast", [tensor], { SrcT: { type: dtype }, DstT: { type: "float32" }, Truncate: { bool: false } }, "feature/float");
    return builder.node("Reshape", [numbers, builder.constant("int32", [2], [-1, width])], { T: { type: "float32" }, Tshape: { type: "int32" } }, "feature");
}
function outputsOf(builder, graph, { inputs, prefix }) {
    const emitted = (0,_emit_traced_js__WEBPACK_IMPORTED_MODULE_6__/* .emitTraced */ .l)(builder, graph, inputs);
    return Object.fromEntries(graph.outputs.map(({ name, dtype, shape }) => [name, {
            tensor: builder.node("Identity", [emitted.get(name)], { T: { type: dtype } }, `${prefix}/${name}`), dtype, shape,
        }]));
}


/***/ }),

/***/ 47316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ transformDirectory),
/* harmony export */   YB: () => (/* binding */ readModelDescription),
/* harmony export */   ap: () => (/* binding */ servingDirectory),
/* harmony export */   fL: () => (/* binding */ commandDirectory),
/* harmony export */   q: () => (/* binding */ labelDirectory),
/* harmony export */   rY: () => (/* binding */ tfjsDirectory),
/* harmony export */   xW: () => (/* binding */ writeModelDescription)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68652);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);




/**
 * The layout of a Model artifact:
 *
 *     Format-Serving/     SavedModel for TensorFlow and TensorFlow Serving, transform inside
 *     Format-TFJS/        model.json, weights.bin: the same graph for TensorFlow.js; transform/: graph.json and vocabularies
 *     Format-Command/     what a model that answers through a command needs
 *     label/              graph.json and vocabularies that make the label from raw examples, when preprocess makes it
 *     assay_model.json    what the model takes and gives
 */
const servingDirectory = "Format-Serving";
/** The model for TensorFlow.js, in a Model artifact. */
const tfjsDirectory = "Format-TFJS";
/** What a training command left, as it left it. */
const commandDirectory = "Format-Command";
/** The transform graph the model was trained behind; there only when it was. */
const transformDirectory = "transform";
/** How labels become numbers; there only when they must. */
const labelDirectory = "label";
const descriptionFile = "assay_model.json";
/** Writes the description of a model beside it. */
async function writeModelDescription(directory, description) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, descriptionFile), `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(description)}\n`);
}
/** What a Model artifact says of itself. */
async function readModelDescription(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, descriptionFile);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch((cause) => {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${directory} holds no model of Assay`, { hint: `a Model artifact holds ${descriptionFile}`, cause });
    });
    const description = JSON.parse(text);
    if (description.version !== 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the model has version ${String(description.version)}, this release reads version 1`);
    return description;
}


/***/ }),

/***/ 85224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toBinary),
/* harmony export */   Y: () => (/* binding */ writeField)
/* harmony export */ });
/* harmony import */ var _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90477);
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86629);
/* harmony import */ var _reflect_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43792);
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42857);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// Default options for serializing binary data.
const writeDefaults = {
    writeUnknownFields: true,
};
function makeWriteOptions(options) {
    return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
}
function toBinary(schema, message, options) {
    const writer = new _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI();
    compiledWriter(schema)(writer, makeWriteOptions(options), message);
    return writer.finish();
}
const compiledWriters = new WeakMap();
/**
 * Return the compiled encoder for a message, compiling it on first use.
 */
function compiledWriter(desc) {
    let compiled = compiledWriters.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
}
function compileMessage(desc) {
    const typeName = desc.typeName;
    const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
    // The field reported in ForeignFieldError.
    const foreignField = sortedFields[0];
    const fieldWriters = [];
    const compiled = (writer, opts, message) => {
        if (message.$typeName !== typeName && foreignField !== undefined) {
            throw new _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
        }
        for (let i = 0; i < fieldWriters.length; i++) {
            fieldWriters[i](writer, opts, message);
        }
        const unknown = message.$unknown;
        if (unknown !== undefined && opts.writeUnknownFields) {
            for (let i = 0; i < unknown.length; i++) {
                const { no, wireType, data } = unknown[i];
                writer.tag(no, wireType).raw(data);
            }
        }
    };
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledWriters.set(desc, compiled);
    for (const field of sortedFields) {
        fieldWriters.push(compileField(field));
    }
    return compiled;
}
function compileField(field) {
    switch (field.fieldKind) {
        case "message":
        case "scalar":
        case "enum":
            return compileSingularField(field);
        case "list":
            return compileListField(field);
        case "map":
            return compileMapField(field);
    }
}
/**
 * Compile an encoder for a singular field: the presence check, and the
 * value encoder.
 */
function compileSingularField(field) {
    const writeValue = compileSingularValue(field);
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (writer, opts, message) => {
            const oneof = message[oneofLocalName];
            if (oneof.case === localName) {
                writeValue(writer, opts, oneof.value);
            }
        };
    }
    if (field.presence != IMPLICIT) {
        const requiredError = field.presence == LEGACY_REQUIRED
            ? `cannot encode ${field} to binary: required field not set`
            : undefined;
        return (writer, opts, message) => {
            const value = message[localName];
            // Fields with explicit presence have properties on the prototype
            // chain for default / zero values (except for proto3).
            if (value !== undefined &&
                Object.prototype.hasOwnProperty.call(message, localName)) {
                writeValue(writer, opts, value);
            }
            else if (requiredError !== undefined) {
                throw new Error(requiredError);
            }
        };
    }
    // Implicit presence: the field is set when the value is not the zero
    // value. The check is inlined per type, see isScalarZeroValue.
    if (field.fieldKind == "enum") {
        const zero = field.enum.values[0].number;
        return (writer, opts, message) => {
            const value = message[localName];
            if (value !== zero) {
                writeValue(writer, opts, value);
            }
        };
    }
    switch (field.scalar) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== false) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== "") {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, opts, message) => {
                const value = message[localName];
                if (!(value instanceof Uint8Array) || value.byteLength > 0) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, opts, message) => {
                const value = message[localName];
                // Object.is distinguishes -0 from 0.
                if (!Object.is(value, 0)) {
                    writeValue(writer, opts, value);
                }
            };
        default:
            return (writer, opts, message) => {
                const value = message[localName];
                // Loose comparison matches 0n, 0 and "0".
                if (value != 0) {
                    writeValue(writer, opts, value);
                }
            };
    }
}
/**
 * Compile an encoder for the value of a singular field, including the tag.
 */
function compileSingularValue(field) {
    switch (field.fieldKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, value) => {
                writeChild(writer, opts, toMessage(value));
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.fieldKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const fieldNo = field.number;
            const wireType = writeTypeOfScalar(scalarType);
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            return (writer, opts, value) => {
                writer.tag(fieldNo, wireType);
                writeScalar(writer, value);
            };
        }
    }
}
function compileListField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    switch (field.listKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writeChild(writer, opts, toMessage(items[i]));
                }
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.listKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            if (field.packed) {
                return (writer, opts, message) => {
                    const items = message[localName];
                    if (items.length == 0) {
                        return;
                    }
                    writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                    for (let i = 0; i < items.length; i++) {
                        writeScalar(writer, items[i]);
                    }
                    writer.join();
                };
            }
            const wireType = writeTypeOfScalar(scalarType);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writer.tag(fieldNo, wireType);
                    writeScalar(writer, items[i]);
                }
            };
        }
    }
}
function compileMapField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    const writeKey = compileMapKey(field);
    if (field.mapKind == "message") {
        const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
        const writeMessage = compiledWriter(field.message);
        return (writer, opts, message) => {
            const record = message[localName];
            const keys = Object.keys(record);
            for (let i = 0; i < keys.length; i++) {
                const key = keys[i];
                writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeKey(writer, key);
                // The value of a map entry is always field number 2.
                writer.tag(2, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeMessage(writer, opts, toMessage(record[key]));
                writer.join();
                writer.join();
            }
        };
    }
    const scalarType = field.mapKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
    const valueWireType = writeTypeOfScalar(scalarType);
    const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
    return (writer, opts, message) => {
        const record = message[localName];
        const keys = Object.keys(record);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
            writeKey(writer, key);
            // The value of a map entry is always field number 2.
            writer.tag(2, valueWireType);
            writeScalar(writer, record[key]);
            writer.join();
        }
    };
}
/**
 * Compile an encoder for a map key. Map keys are stored as object keys and
 * are always strings locally. Convert them to their scalar type before
 * writing, like the reflect API does when iterating map entries.
 */
function compileMapKey(field) {
    const wireType = writeTypeOfScalar(field.mapKey);
    const writeScalar = compileScalarValue(field.mapKey, field.parent.typeName, field.name);
    const convertKey = compileMapKeyConverter(field.mapKey);
    return (writer, key) => {
        // The key of a map entry is always field number 1.
        writer.tag(1, wireType);
        writeScalar(writer, convertKey(key));
    };
}
/**
 * Returns a converter from an object key (always a string) to the closest
 * possible type for the map key type. Invalid keys are passed through to
 * the scalar writer, which raises an error for them.
 */
function compileMapKeyConverter(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (key) => key;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (key) => (key === "true" ? true : key === "false" ? false : key);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.uParse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.parse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        default:
            // Handles INT32, UINT32, SINT32, FIXED32, SFIXED32.
            // We do not use individual cases to save a few bytes code size.
            return (key) => {
                const n = Number.parseInt(key);
                return Number.isFinite(n) ? n : key;
            };
    }
}
/**
 * Compile an encoder for a bare scalar value (no tag), wrapping errors from
 * the writer with the message and field name.
 */
function compileScalarValue(type, messageName, fieldName) {
    const writeScalar = compileScalarWrite(type);
    return (writer, value) => {
        try {
            writeScalar(writer, value);
        }
        catch (e) {
            if (e instanceof Error) {
                throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
            }
            throw e;
        }
    };
}
function compileScalarWrite(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, value) => writer.string(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, value) => writer.bool(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
            return (writer, value) => writer.double(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, value) => writer.float(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32:
            return (writer, value) => writer.int32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
            return (writer, value) => writer.int64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
            return (writer, value) => writer.uint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (writer, value) => writer.fixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, value) => writer.bytes(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
            return (writer, value) => writer.fixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
            return (writer, value) => writer.sfixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return (writer, value) => writer.sfixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (writer, value) => writer.sint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT32:
            return (writer, value) => writer.uint32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT32:
            return (writer, value) => writer.sint32(value);
    }
}
/**
 * Write a single field to binary format, if it is set. Used to serialize
 * extensions: extensions always have explicit presence, so an extension
 * value that was just set on the container is always written.
 *
 * @private
 */
function writeField(writer, opts, msg, field) {
    compileField(field)(writer, opts, msg[_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeLocal */ .I4]);
}
/**
 * Compile an encoder for the wire format of a message field, honoring the
 * delimited encoding of the field. The tag is written by the encoder.
 */
function compileChildWriter(field) {
    const fieldNo = field.number;
    const writeMessage = compiledWriter(field.message);
    if (field.delimitedEncoding) {
        return (writer, opts, child) => {
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.StartGroup);
            writeMessage(writer, opts, child);
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.EndGroup);
        };
    }
    return (writer, opts, child) => {
        writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
        writeMessage(writer, opts, child);
        writer.join();
    };
}
function writeTypeOfScalar(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit64;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit32;
        default:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Varint;
    }
}


/***/ })

};
