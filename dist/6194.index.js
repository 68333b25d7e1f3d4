export const id = 6194;
export const ids = [6194];
export const modules = {

/***/ 96194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   infraValidator: () => (/* binding */ infraValidator)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33043);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _data_examples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27972);
/* harmony import */ var _model_load_predictor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51144);
/* harmony import */ var _model_model_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47316);
/* harmony import */ var _savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67018);










const resultFile = "serving.json";
/** Answers before this many are not timed: the first ones compile and fill caches. */
const warmUp = 3;
/**
 * Loads the model in a process that has run nothing else, and asks it for real examples one at a time: all answers must be
 * numbers, and fast enough where a limit is set. Without examples only loading is checked.
 */
const infraValidator = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_9__/* .component */ .s9)({
    name: "InfraValidator",
    version: 1,
    inputs: { model: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_9__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .Model */ .Kx), examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .Examples */ .EE) },
    outputs: { blessing: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_9__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .InfraBlessing */ .iO) },
    runs: "fresh",
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_9__/* .parameters */ .FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            requests: { type: "integer", minimum: 1, maximum: 10_000, default: 32, description: "How many real examples are sent, one at a time." },
            p99Ms: { type: "number", exclusiveMinimum: 0, description: "Slowest acceptable answer at the 99th percentile, in milliseconds." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 300, description: "Seconds until loading or answering counts as failed." },
        },
    }),
    async run({ model, examples }, { parameters, outputs, workspace, progress, signal }) {
        const late = lateness(parameters.timeout);
        const serving = await Promise.race([late.reached, validate({ model, examples, workspace, signal, onAnswer: (done) => progress({ done, total: parameters.requests, unit: "requests" }) }, parameters)]);
        late.stop();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputs.blessing.path, serving.blessed ? "INFRA_BLESSED" : "INFRA_NOT_BLESSED"), "");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outputs.blessing.path, resultFile), `${JSON.stringify(serving)}\n`);
        outputs.blessing.properties["blessed"] = serving.blessed ? 1 : 0;
    },
    async show({ outputs: { blessing }, parameters }) {
        return showServing(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blessing.path, resultFile), "utf8")), parameters);
    },
});
/** A model that cannot be loaded or answers wrongly is a finding, not an error: the run goes on and says so. */
async function validate(given, { requests, p99Ms }) {
    const started = performance.now();
    const times = [];
    let loadMs = 0;
    const refuse = (reason) => ({ blessed: false, reason, loadMs, requests: times.length, ...percentiles(times) });
    try {
        await checkServing(given.model.path);
        const predictor = await (0,_model_load_predictor_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPredictor */ .b)(given.model.path, { workspace: given.workspace, signal: given.signal });
        loadMs = performance.now() - started;
        for await (const row of realRows(given.examples, requests)) {
            const before = performance.now();
            const { outputs } = await predictor.predict(row);
            times.push(performance.now() - before);
            given.onAnswer(times.length);
            const wrong = Object.entries(outputs).find(([, { values }]) => values.length === 0 || !values.every(Number.isFinite));
            if (wrong)
                return refuse(`answer ${times.length} at output ${wrong[0]} is not a finite number`);
            if (Object.keys(outputs).length === 0)
                return refuse(`answer ${times.length} is empty`);
        }
        predictor.dispose();
    }
    catch (error) {
        given.signal.throwIfAborted();
        return refuse(reasonOf(error));
    }
    const found = percentiles(times);
    if (p99Ms !== undefined && found.p99Ms !== undefined && found.p99Ms > p99Ms)
        return refuse(`the 99th percentile of its answers is ${milliseconds(found.p99Ms)}, above ${milliseconds(p99Ms)}`);
    return { blessed: true, loadMs, requests: times.length, ...found };
}
/** The SavedModel that will be pushed can be read and has the signature that TensorFlow Serving calls. */
async function checkServing(directory) {
    const serving = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _model_model_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .servingDirectory */ .ap);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(serving))
        return;
    const { signatureDef } = await (0,_savedmodel_saved_model_js__WEBPACK_IMPORTED_MODULE_8__/* .readSavedModel */ .Z)(serving);
    if (!signatureDef["serving_default"])
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("the SavedModel has no signature serving_default");
}
function reasonOf(error) {
    if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
        return error.mistakes.map(_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMistake */ .yS).join("; ");
    return error instanceof Error ? error.message : String(error);
}
/** The first rows of the eval split (or the first there is), one by one. */
async function* realRows(examples, count) {
    const splits = examples ? (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNames */ .bZ)(examples) : [];
    const split = splits.includes("eval") ? "eval" : splits[0];
    if (!examples || split === undefined)
        return;
    let sent = 0;
    for await (const row of (0,_data_examples_js__WEBPACK_IMPORTED_MODULE_5__/* .readExamples */ .Ae)(examples.path, split, { batchSize: 1 })) {
        yield row;
        if (++sent === count)
            return;
    }
}
function percentiles(times) {
    const warm = times.length > warmUp ? times.slice(warmUp) : times;
    if (warm.length === 0)
        return {};
    const sorted = [...warm].sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    return { p50Ms: at(0.5), p99Ms: at(0.99) };
}
/** The step's own limit, a little before the process is ended from outside, so that there is a verdict and not a failed step. */
function lateness(seconds) {
    let timer;
    const reached = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ blessed: false, reason: `the model did not load and answer within ${seconds} s`, loadMs: seconds * 1000, requests: 0 }), Math.min(seconds * 900, 2 ** 31 - 1));
    });
    return { reached, stop: () => clearTimeout(timer) };
}
function showServing(serving, { p99Ms }) {
    const { blessed, reason, requests, p50Ms } = serving;
    const status = blessed ? "pass" : "fail";
    const latency = serving.p99Ms === undefined ? undefined : `p99 ${milliseconds(serving.p99Ms)}`;
    const answered = requests === 0 ? "loads, not asked" : `${requests} of ${requests} answered`;
    const found = blessed ? [answered, ...(latency ? [latency] : [])].join(" · ") : reason;
    const gate = { name: "serving", status, found, limit: p99Ms === undefined ? "loads and answers" : `loads and answers, p99 ≤ ${milliseconds(p99Ms)}` };
    const rows = [
        ["Loading", milliseconds(serving.loadMs)],
        ["Requests answered", String(requests)],
        ...(p50Ms === undefined ? [] : [["Median answer", milliseconds(p50Ms)]]),
        ...(serving.p99Ms === undefined ? [] : [["99th percentile", milliseconds(serving.p99Ms)]]),
    ];
    return {
        headline: blessed ? `serves · ${found}` : `does not serve: ${reason}`,
        status,
        gates: [gate],
        changes: p50Ms === undefined || serving.p99Ms === undefined ? [] : [{ area: "model", subject: "latency", after: `median ${milliseconds(p50Ms)}, p99 ${milliseconds(serving.p99Ms)}`, note: `of ${requests} answers, loaded in ${milliseconds(serving.loadMs)}`, status: "pass" }],
        sections: [{
                id: "serving", title: "Serving", problems: blessed ? 0 : 1, summary: `Serving · ${found}`,
                blocks: [
                    { type: "text", text: blessed ? "The model was loaded in a fresh process and asked for real examples, one at a time." : reason },
                    { type: "table", header: ["", ""], align: ["left", "right"], rows },
                ],
            }],
    };
}
function milliseconds(value) {
    return value >= 100 ? `${Math.round(value).toLocaleString("en-US")} ms` : `${Number(value.toPrecision(2))} ms`;
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
