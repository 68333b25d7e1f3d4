export const id = 3245;
export const ids = [3245];
export const modules = {

/***/ 43115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copySchema: () => (/* binding */ copySchema),
/* harmony export */   importSchemaGen: () => (/* binding */ importSchemaGen),
/* harmony export */   schemaSource: () => (/* binding */ schemaSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29752);







/** Property of a Schema artifact: the file of the repository it is a copy of. */
const schemaSource = "schema_file";
/**
 * Takes the schema that a person keeps in the repository: TFX's ImportSchemaGen.
 *
 * @example
 * const { schema } = add(importSchemaGen, {}, { file: "schema.pbtxt" });
 */
const importSchemaGen = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .component */ .s9)({
    name: "ImportSchemaGen",
    version: 1,
    inputs: {},
    outputs: { schema: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .Sj) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .parameters */ .FI)({
        type: "object",
        required: ["file"],
        additionalProperties: false,
        properties: { file: { type: "string", minLength: 1, description: "The schema, a text file such as SchemaGen writes.", examples: ["schema.pbtxt"] } },
    }),
    async resolve(given, workspace) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file);
        await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)) } };
    },
    async run(_, { parameters: { file }, outputs, workspace }) {
        await copySchema((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file), outputs.schema.path, file);
        outputs.schema.properties[schemaSource] = file;
    },
    async show({ outputs: { schema }, parameters: { file } }) {
        const { feature } = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readSchema */ .G7)(schema.path);
        const summary = `${file} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(feature.length, "feature")}`;
        return {
            headline: summary,
            sections: [{ id: "schema", title: "Schema", problems: 0, summary, blocks: [{ type: "text", text: ["The schema is ", { code: file }, "."] }] }],
        };
    },
});
/** Copies a schema byte for byte into an artifact, after reading it once so that a mistake in it is told. */
async function copySchema(file, directory, shown) {
    await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(file, shown);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
}


/***/ }),

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
function clip(text, limit) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 69086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ AnomalyInfo_Type),
/* harmony export */   If: () => (/* binding */ AnomalyInfo_Severity),
/* harmony export */   LZ: () => (/* binding */ AnomaliesSchema),
/* harmony export */   NK: () => (/* binding */ AnomalyInfoSchema),
/* harmony export */   OQ: () => (/* binding */ Anomalies_AnomalyNameFormat),
/* harmony export */   Vs: () => (/* binding */ DriftSkewInfoSchema),
/* harmony export */   i1: () => (/* binding */ DriftSkewInfo_MeasurementSchema),
/* harmony export */   up: () => (/* binding */ DriftSkewInfo_Measurement_Type)
/* harmony export */ });
/* unused harmony exports file_validation_anomalies, AnomalyInfo_ReasonSchema, AnomalyInfo_SeveritySchema, AnomalyInfo_TypeSchema, DriftSkewInfo_Measurement_TypeSchema, Anomalies_AnomalyNameFormatSchema, DiffRegionSchema, UnchangedRegionSchema, OneSideRegionSchema, ChangedRegionSchema, HiddenRegionSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70104);
/* harmony import */ var _data_path_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99481);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file validation/anomalies.proto (package tensorflow.metadata.v0, syntax proto2)
/* eslint-disable */



/**
 * Describes the file validation/anomalies.proto.
 */
const file_validation_anomalies = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .fileDesc */ .w)("Chp2YWxpZGF0aW9uL2Fub21hbGllcy5wcm90bxIWdGVuc29yZmxvdy5tZXRhZGF0YS52MCLKGQoLQW5vbWFseUluZm8SKgoEcGF0aBgIIAEoCzIcLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUGF0aBI+CghzZXZlcml0eRgFIAEoDjIsLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuQW5vbWFseUluZm8uU2V2ZXJpdHkSEwoLZGVzY3JpcHRpb24YAiABKAkSGQoRc2hvcnRfZGVzY3JpcHRpb24YBiABKAkSOAoMZGlmZl9yZWdpb25zGAQgAygLMiIudGVuc29yZmxvdy5tZXRhZGF0YS52MC5EaWZmUmVnaW9uEjoKBnJlYXNvbhgHIAMoCzIqLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuQW5vbWFseUluZm8uUmVhc29uGn4KBlJlYXNvbhJECgR0eXBlGAEgASgOMigudGVuc29yZmxvdy5tZXRhZGF0YS52MC5Bbm9tYWx5SW5mby5UeXBlOgxVTktOT1dOX1RZUEUSGQoRc2hvcnRfZGVzY3JpcHRpb24YAiABKAkSEwoLZGVzY3JpcHRpb24YAyABKAkiLwoIU2V2ZXJpdHkSCwoHVU5LTk9XThAAEgsKB1dBUk5JTkcQARIJCgVFUlJPUhACIusVCgRUeXBlEhAKDFVOS05PV05fVFlQRRAAEhQKEE1VTFRJUExFX1JFQVNPTlMQUhIVChFCT09MX1RZUEVfQklHX0lOVBABEhsKF0JPT0xfVFlQRV9CWVRFU19OT1RfSU5UEAISHgoaQk9PTF9UWVBFX0JZVEVTX05PVF9TVFJJTkcQAxIbChdCT09MX1RZUEVfRkxPQVRfTk9UX0lOVBAEEh4KGkJPT0xfVFlQRV9GTE9BVF9OT1RfU1RSSU5HEAUSHAoYQk9PTF9UWVBFX0lOVF9OT1RfU1RSSU5HEAYSFwoTQk9PTF9UWVBFX1NNQUxMX0lOVBAHEhwKGEJPT0xfVFlQRV9TVFJJTkdfTk9UX0lOVBAIEh8KG0JPT0xfVFlQRV9VTkVYUEVDVEVEX1NUUklORxAJEh4KGkJPT0xfVFlQRV9VTkVYUEVDVEVEX0ZMT0FUEDQSHAoYQk9PTF9UWVBFX0lOVkFMSURfQ09ORklHEFgSHgoaRU5VTV9UWVBFX0JZVEVTX05PVF9TVFJJTkcQChIeChpFTlVNX1RZUEVfRkxPQVRfTk9UX1NUUklORxALEhwKGEVOVU1fVFlQRV9JTlRfTk9UX1NUUklORxAMEhoKFkVOVU1fVFlQRV9JTlZBTElEX1VURjgQDRImCiJFTlVNX1RZUEVfVU5FWFBFQ1RFRF9TVFJJTkdfVkFMVUVTEA4SIwofRkVBVFVSRV9UWVBFX0hJR0hfTlVNQkVSX1ZBTFVFUxAPEiUKIUZFQVRVUkVfVFlQRV9MT1dfRlJBQ1RJT05fUFJFU0VOVBAQEiMKH0ZFQVRVUkVfVFlQRV9MT1dfTlVNQkVSX1BSRVNFTlQQERIiCh5GRUFUVVJFX1RZUEVfTE9XX05VTUJFUl9WQUxVRVMQEhIcChhGRUFUVVJFX1RZUEVfTk9UX1BSRVNFTlQQExIaChZGRUFUVVJFX1RZUEVfTk9fVkFMVUVTEBQSJAogRkVBVFVSRV9UWVBFX1VORVhQRUNURURfUkVQRUFURUQQFRIcChhGRUFUVVJFX1RZUEVfSElHSF9VTklRVUUQOxIbChdGRUFUVVJFX1RZUEVfTE9XX1VOSVFVRRA8EhoKFkZFQVRVUkVfVFlQRV9OT19VTklRVUUQPRIYChRGTE9BVF9UWVBFX0JJR19GTE9BVBAWEhgKFEZMT0FUX1RZUEVfTk9UX0ZMT0FUEBcSGgoWRkxPQVRfVFlQRV9TTUFMTF9GTE9BVBAYEh8KG0ZMT0FUX1RZUEVfU1RSSU5HX05PVF9GTE9BVBAZEhkKFUZMT0FUX1RZUEVfTk9OX1NUUklORxAaEiIKHkZMT0FUX1RZUEVfVU5LTk9XTl9UWVBFX05VTUJFUhAbEhYKEkZMT0FUX1RZUEVfSEFTX05BThA1EhYKEkZMT0FUX1RZUEVfSEFTX0lORhA+EhQKEElOVF9UWVBFX0JJR19JTlQQHBIZChVJTlRfVFlQRV9JTlRfRVhQRUNURUQQHRIbChdJTlRfVFlQRV9OT1RfSU5UX1NUUklORxAeEhcKE0lOVF9UWVBFX05PVF9TVFJJTkcQHxIWChJJTlRfVFlQRV9TTUFMTF9JTlQQIBIcChhJTlRfVFlQRV9TVFJJTkdfRVhQRUNURUQQIRIgChxJTlRfVFlQRV9VTktOT1dOX1RZUEVfTlVNQkVSECISIAocTE9XX1NVUFBPUlRFRF9JTUFHRV9GUkFDVElPThBAEhkKFVNDSEVNQV9NSVNTSU5HX0NPTFVNThAjEhUKEVNDSEVNQV9ORVdfQ09MVU1OECQSIAocU0NIRU1BX1RSQUlOSU5HX1NFUlZJTkdfU0tFVxAlEhkKFVNUUklOR19UWVBFX05PV19GTE9BVBAmEhcKE1NUUklOR19UWVBFX05PV19JTlQQJxIjCh9DT01QQVJBVE9SX0NPTlRST0xfREFUQV9NSVNTSU5HECgSJQohQ09NUEFSQVRPUl9UUkVBVE1FTlRfREFUQV9NSVNTSU5HECkSGwoXQ09NUEFSQVRPUl9MX0lORlRZX0hJR0gQKhItCilDT01QQVJBVE9SX0pFTlNFTl9TSEFOTk9OX0RJVkVSR0VOQ0VfSElHSBA/EjIKLkNPTVBBUkFUT1JfTk9STUFMSVpFRF9BQlNPTFVURV9ESUZGRVJFTkNFX0hJR0gQVxITCg9OT19EQVRBX0lOX1NQQU4QKxIgChxTUEFSU0VfRkVBVFVSRV9NSVNTSU5HX1ZBTFVFECwSIAocU1BBUlNFX0ZFQVRVUkVfTUlTU0lOR19JTkRFWBAtEiIKHlNQQVJTRV9GRUFUVVJFX0xFTkdUSF9NSVNNQVRDSBAuEiEKHVNQQVJTRV9GRUFUVVJFX05BTUVfQ09MTElTSU9OEC8SGgoWU0VNQU5USUNfRE9NQUlOX1VQREFURRAwEh8KG0NPTVBBUkFUT1JfTE9XX05VTV9FWEFNUExFUxAxEiAKHENPTVBBUkFUT1JfSElHSF9OVU1fRVhBTVBMRVMQMhIcChhEQVRBU0VUX0xPV19OVU1fRVhBTVBMRVMQMxIdChlEQVRBU0VUX0hJR0hfTlVNX0VYQU1QTEVTEDoSIwofV0VJR0hURURfRkVBVFVSRV9OQU1FX0NPTExJU0lPThA2EiIKHldFSUdIVEVEX0ZFQVRVUkVfTUlTU0lOR19WQUxVRRA3EiMKH1dFSUdIVEVEX0ZFQVRVUkVfTUlTU0lOR19XRUlHSFQQOBIkCiBXRUlHSFRFRF9GRUFUVVJFX0xFTkdUSF9NSVNNQVRDSBA5Eh0KGVZBTFVFX05FU1RFRE5FU1NfTUlTTUFUQ0gQQRIbChdET01BSU5fSU5WQUxJRF9GT1JfVFlQRRBCEhgKFEZFQVRVUkVfTUlTU0lOR19OQU1FEEMSGAoURkVBVFVSRV9NSVNTSU5HX1RZUEUQRBIgChxJTlZBTElEX1NDSEVNQV9TUEVDSUZJQ0FUSU9OEEUSIAocSU5WQUxJRF9ET01BSU5fU1BFQ0lGSUNBVElPThBREhgKFFVORVhQRUNURURfREFUQV9UWVBFEEYSJgoiU0VRVUVOQ0VfVkFMVUVfVE9PX0ZFV19PQ0NVUlJFTkNFUxBHEicKI1NFUVVFTkNFX1ZBTFVFX1RPT19NQU5ZX09DQ1VSUkVOQ0VTEEgSJQohU0VRVUVOQ0VfVkFMVUVfVE9PX1NNQUxMX0ZSQUNUSU9OEEkSJQohU0VRVUVOQ0VfVkFMVUVfVE9PX0xBUkdFX0ZSQUNUSU9OEEoSHAoYRkVBVFVSRV9DT1ZFUkFHRV9UT09fTE9XEEsSLworRkVBVFVSRV9DT1ZFUkFHRV9UT09fU0hPUlRfQVZHX1RPS0VOX0xFTkdUSBBMEhYKEk5MUF9XUk9OR19MT0NBVElPThBNEhsKF0VNQkVERElOR19TSEFQRV9JTlZBTElEEE4SIAocTUFYX0lNQUdFX0JZVEVfU0laRV9FWENFRURFRBBPEhkKFUlOVkFMSURfRkVBVFVSRV9TSEFQRRBQEhcKE1NUQVRTX05PVF9BVkFJTEFCTEUQUxIhCh1ERVJJVkVEX0ZFQVRVUkVfQkFEX0xJRkVDWUNMRRBUEiIKHkRFUklWRURfRkVBVFVSRV9JTlZBTElEX1NPVVJDRRBVEhUKEUNVU1RPTV9WQUxJREFUSU9OEFZKBAgBEAJKBAgDEAQitQMKDURyaWZ0U2tld0luZm8SKgoEcGF0aBgBIAEoCzIcLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUGF0aBJNChJkcmlmdF9tZWFzdXJlbWVudHMYAiADKAsyMS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkRyaWZ0U2tld0luZm8uTWVhc3VyZW1lbnQSTAoRc2tld19tZWFzdXJlbWVudHMYAyADKAsyMS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkRyaWZ0U2tld0luZm8uTWVhc3VyZW1lbnQa2gEKC01lYXN1cmVtZW50EkQKBHR5cGUYASABKA4yNi50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkRyaWZ0U2tld0luZm8uTWVhc3VyZW1lbnQuVHlwZRINCgV2YWx1ZRgCIAEoARIRCgl0aHJlc2hvbGQYAyABKAEiYwoEVHlwZRILCgdVTktOT1dOEAASCwoHTF9JTkZUWRABEh0KGUpFTlNFTl9TSEFOTk9OX0RJVkVSR0VOQ0UQAhIiCh5OT1JNQUxJWkVEX0FCU09MVVRFX0RJRkZFUkVOQ0UQAyLYBAoJQW5vbWFsaWVzEjIKCGJhc2VsaW5lGAEgASgLMh4udGVuc29yZmxvdy5tZXRhZGF0YS52MC5TY2hlbWFIABI5CgtiYXNlbGluZV92MRgGIAEoCzIeLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuU2NoZW1hQgIYAUgAElAKE2Fub21hbHlfbmFtZV9mb3JtYXQYByABKA4yMy50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkFub21hbGllcy5Bbm9tYWx5TmFtZUZvcm1hdBJICgxhbm9tYWx5X2luZm8YAiADKAsyMi50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkFub21hbGllcy5Bbm9tYWx5SW5mb0VudHJ5EkEKFGRhdGFzZXRfYW5vbWFseV9pbmZvGAggASgLMiMudGVuc29yZmxvdy5tZXRhZGF0YS52MC5Bbm9tYWx5SW5mbxIUCgxkYXRhX21pc3NpbmcYAyABKAgSPgoPZHJpZnRfc2tld19pbmZvGAkgAygLMiUudGVuc29yZmxvdy5tZXRhZGF0YS52MC5EcmlmdFNrZXdJbmZvGlcKEEFub21hbHlJbmZvRW50cnkSCwoDa2V5GAEgASgJEjIKBXZhbHVlGAIgASgLMiMudGVuc29yZmxvdy5tZXRhZGF0YS52MC5Bbm9tYWx5SW5mbzoCOAEiNQoRQW5vbWFseU5hbWVGb3JtYXQSCwoHVU5LTk9XThAAEhMKD1NFUklBTElaRURfUEFUSBABQhEKD2Jhc2VsaW5lX3NjaGVtYUoECAQQBSK5AgoKRGlmZlJlZ2lvbhI8Cgl1bmNoYW5nZWQYASABKAsyJy50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlVuY2hhbmdlZFJlZ2lvbkgAEjgKB3JlbW92ZWQYAiABKAsyJS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLk9uZVNpZGVSZWdpb25IABI2CgVhZGRlZBgDIAEoCzIlLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuT25lU2lkZVJlZ2lvbkgAEjgKB2NoYW5nZWQYBCABKAsyJS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkNoYW5nZWRSZWdpb25IABI2CgZoaWRkZW4YBSABKAsyJC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkhpZGRlblJlZ2lvbkgAQgkKB2RldGFpbHMiTAoPVW5jaGFuZ2VkUmVnaW9uEhIKCmxlZnRfc3RhcnQYASABKAUSEwoLcmlnaHRfc3RhcnQYAiABKAUSEAoIY29udGVudHMYAyADKAkiMAoNT25lU2lkZVJlZ2lvbhINCgVzdGFydBgBIAEoBRIQCghjb250ZW50cxgCIAMoCSJnCg1DaGFuZ2VkUmVnaW9uEhIKCmxlZnRfc3RhcnQYASABKAUSFQoNbGVmdF9jb250ZW50cxgCIAMoCRITCgtyaWdodF9zdGFydBgDIAEoBRIWCg5yaWdodF9jb250ZW50cxgEIAMoCSJFCgxIaWRkZW5SZWdpb24SEgoKbGVmdF9zdGFydBgBIAEoBRITCgtyaWdodF9zdGFydBgCIAEoBRIMCgRzaXplGAMgASgF", [_data_path_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .file_data_path */ .W, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .file_data_schema */ .an]);
/**
 * Describes the message tensorflow.metadata.v0.AnomalyInfo.
 * Use `create(AnomalyInfoSchema)` to create a new message.
 */
const AnomalyInfoSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__/* .messageDesc */ .Z)(file_validation_anomalies, 0);
/**
 * Describes the message tensorflow.metadata.v0.AnomalyInfo.Reason.
 * Use `create(AnomalyInfo_ReasonSchema)` to create a new message.
 */
const AnomalyInfo_ReasonSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 0, 0)));
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Severity
 */
const AnomalyInfo_Severity = {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    UNKNOWN: 0,
    /**
     * @generated from enum value: WARNING = 1;
     */
    WARNING: 1,
    /**
     * @generated from enum value: ERROR = 2;
     */
    ERROR: 2,
};
/**
 * Describes the enum tensorflow.metadata.v0.AnomalyInfo.Severity.
 */
const AnomalyInfo_SeveritySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_validation_anomalies, 0, 0)));
/**
 * @generated from enum tensorflow.metadata.v0.AnomalyInfo.Type
 */
const AnomalyInfo_Type = {
    /**
     * @generated from enum value: UNKNOWN_TYPE = 0;
     */
    UNKNOWN_TYPE: 0,
    /**
     * @generated from enum value: MULTIPLE_REASONS = 82;
     */
    MULTIPLE_REASONS: 82,
    /**
     * @generated from enum value: BOOL_TYPE_BIG_INT = 1;
     */
    BOOL_TYPE_BIG_INT: 1,
    /**
     * @generated from enum value: BOOL_TYPE_BYTES_NOT_INT = 2;
     */
    BOOL_TYPE_BYTES_NOT_INT: 2,
    /**
     * @generated from enum value: BOOL_TYPE_BYTES_NOT_STRING = 3;
     */
    BOOL_TYPE_BYTES_NOT_STRING: 3,
    /**
     * @generated from enum value: BOOL_TYPE_FLOAT_NOT_INT = 4;
     */
    BOOL_TYPE_FLOAT_NOT_INT: 4,
    /**
     * @generated from enum value: BOOL_TYPE_FLOAT_NOT_STRING = 5;
     */
    BOOL_TYPE_FLOAT_NOT_STRING: 5,
    /**
     * @generated from enum value: BOOL_TYPE_INT_NOT_STRING = 6;
     */
    BOOL_TYPE_INT_NOT_STRING: 6,
    /**
     * @generated from enum value: BOOL_TYPE_SMALL_INT = 7;
     */
    BOOL_TYPE_SMALL_INT: 7,
    /**
     * @generated from enum value: BOOL_TYPE_STRING_NOT_INT = 8;
     */
    BOOL_TYPE_STRING_NOT_INT: 8,
    /**
     * @generated from enum value: BOOL_TYPE_UNEXPECTED_STRING = 9;
     */
    BOOL_TYPE_UNEXPECTED_STRING: 9,
    /**
     * @generated from enum value: BOOL_TYPE_UNEXPECTED_FLOAT = 52;
     */
    BOOL_TYPE_UNEXPECTED_FLOAT: 52,
    /**
     * @generated from enum value: BOOL_TYPE_INVALID_CONFIG = 88;
     */
    BOOL_TYPE_INVALID_CONFIG: 88,
    /**
     * @generated from enum value: ENUM_TYPE_BYTES_NOT_STRING = 10;
     */
    ENUM_TYPE_BYTES_NOT_STRING: 10,
    /**
     * @generated from enum value: ENUM_TYPE_FLOAT_NOT_STRING = 11;
     */
    ENUM_TYPE_FLOAT_NOT_STRING: 11,
    /**
     * @generated from enum value: ENUM_TYPE_INT_NOT_STRING = 12;
     */
    ENUM_TYPE_INT_NOT_STRING: 12,
    /**
     * @generated from enum value: ENUM_TYPE_INVALID_UTF8 = 13;
     */
    ENUM_TYPE_INVALID_UTF8: 13,
    /**
     * @generated from enum value: ENUM_TYPE_UNEXPECTED_STRING_VALUES = 14;
     */
    ENUM_TYPE_UNEXPECTED_STRING_VALUES: 14,
    /**
     * @generated from enum value: FEATURE_TYPE_HIGH_NUMBER_VALUES = 15;
     */
    FEATURE_TYPE_HIGH_NUMBER_VALUES: 15,
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_FRACTION_PRESENT = 16;
     */
    FEATURE_TYPE_LOW_FRACTION_PRESENT: 16,
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_NUMBER_PRESENT = 17;
     */
    FEATURE_TYPE_LOW_NUMBER_PRESENT: 17,
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_NUMBER_VALUES = 18;
     */
    FEATURE_TYPE_LOW_NUMBER_VALUES: 18,
    /**
     * @generated from enum value: FEATURE_TYPE_NOT_PRESENT = 19;
     */
    FEATURE_TYPE_NOT_PRESENT: 19,
    /**
     * @generated from enum value: FEATURE_TYPE_NO_VALUES = 20;
     */
    FEATURE_TYPE_NO_VALUES: 20,
    /**
     * @generated from enum value: FEATURE_TYPE_UNEXPECTED_REPEATED = 21;
     */
    FEATURE_TYPE_UNEXPECTED_REPEATED: 21,
    /**
     * @generated from enum value: FEATURE_TYPE_HIGH_UNIQUE = 59;
     */
    FEATURE_TYPE_HIGH_UNIQUE: 59,
    /**
     * @generated from enum value: FEATURE_TYPE_LOW_UNIQUE = 60;
     */
    FEATURE_TYPE_LOW_UNIQUE: 60,
    /**
     * @generated from enum value: FEATURE_TYPE_NO_UNIQUE = 61;
     */
    FEATURE_TYPE_NO_UNIQUE: 61,
    /**
     * @generated from enum value: FLOAT_TYPE_BIG_FLOAT = 22;
     */
    FLOAT_TYPE_BIG_FLOAT: 22,
    /**
     * @generated from enum value: FLOAT_TYPE_NOT_FLOAT = 23;
     */
    FLOAT_TYPE_NOT_FLOAT: 23,
    /**
     * @generated from enum value: FLOAT_TYPE_SMALL_FLOAT = 24;
     */
    FLOAT_TYPE_SMALL_FLOAT: 24,
    /**
     * @generated from enum value: FLOAT_TYPE_STRING_NOT_FLOAT = 25;
     */
    FLOAT_TYPE_STRING_NOT_FLOAT: 25,
    /**
     * @generated from enum value: FLOAT_TYPE_NON_STRING = 26;
     */
    FLOAT_TYPE_NON_STRING: 26,
    /**
     * @generated from enum value: FLOAT_TYPE_UNKNOWN_TYPE_NUMBER = 27;
     */
    FLOAT_TYPE_UNKNOWN_TYPE_NUMBER: 27,
    /**
     * @generated from enum value: FLOAT_TYPE_HAS_NAN = 53;
     */
    FLOAT_TYPE_HAS_NAN: 53,
    /**
     * @generated from enum value: FLOAT_TYPE_HAS_INF = 62;
     */
    FLOAT_TYPE_HAS_INF: 62,
    /**
     * @generated from enum value: INT_TYPE_BIG_INT = 28;
     */
    INT_TYPE_BIG_INT: 28,
    /**
     * @generated from enum value: INT_TYPE_INT_EXPECTED = 29;
     */
    INT_TYPE_INT_EXPECTED: 29,
    /**
     * @generated from enum value: INT_TYPE_NOT_INT_STRING = 30;
     */
    INT_TYPE_NOT_INT_STRING: 30,
    /**
     * @generated from enum value: INT_TYPE_NOT_STRING = 31;
     */
    INT_TYPE_NOT_STRING: 31,
    /**
     * @generated from enum value: INT_TYPE_SMALL_INT = 32;
     */
    INT_TYPE_SMALL_INT: 32,
    /**
     * @generated from enum value: INT_TYPE_STRING_EXPECTED = 33;
     */
    INT_TYPE_STRING_EXPECTED: 33,
    /**
     * @generated from enum value: INT_TYPE_UNKNOWN_TYPE_NUMBER = 34;
     */
    INT_TYPE_UNKNOWN_TYPE_NUMBER: 34,
    /**
     * @generated from enum value: LOW_SUPPORTED_IMAGE_FRACTION = 64;
     */
    LOW_SUPPORTED_IMAGE_FRACTION: 64,
    /**
     * @generated from enum value: SCHEMA_MISSING_COLUMN = 35;
     */
    SCHEMA_MISSING_COLUMN: 35,
    /**
     * @generated from enum value: SCHEMA_NEW_COLUMN = 36;
     */
    SCHEMA_NEW_COLUMN: 36,
    /**
     * @generated from enum value: SCHEMA_TRAINING_SERVING_SKEW = 37;
     */
    SCHEMA_TRAINING_SERVING_SKEW: 37,
    /**
     * @generated from enum value: STRING_TYPE_NOW_FLOAT = 38;
     */
    STRING_TYPE_NOW_FLOAT: 38,
    /**
     * @generated from enum value: STRING_TYPE_NOW_INT = 39;
     */
    STRING_TYPE_NOW_INT: 39,
    /**
     * @generated from enum value: COMPARATOR_CONTROL_DATA_MISSING = 40;
     */
    COMPARATOR_CONTROL_DATA_MISSING: 40,
    /**
     * @generated from enum value: COMPARATOR_TREATMENT_DATA_MISSING = 41;
     */
    COMPARATOR_TREATMENT_DATA_MISSING: 41,
    /**
     * @generated from enum value: COMPARATOR_L_INFTY_HIGH = 42;
     */
    COMPARATOR_L_INFTY_HIGH: 42,
    /**
     * @generated from enum value: COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH = 63;
     */
    COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH: 63,
    /**
     * @generated from enum value: COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH = 87;
     */
    COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH: 87,
    /**
     * @generated from enum value: NO_DATA_IN_SPAN = 43;
     */
    NO_DATA_IN_SPAN: 43,
    /**
     * @generated from enum value: SPARSE_FEATURE_MISSING_VALUE = 44;
     */
    SPARSE_FEATURE_MISSING_VALUE: 44,
    /**
     * @generated from enum value: SPARSE_FEATURE_MISSING_INDEX = 45;
     */
    SPARSE_FEATURE_MISSING_INDEX: 45,
    /**
     * @generated from enum value: SPARSE_FEATURE_LENGTH_MISMATCH = 46;
     */
    SPARSE_FEATURE_LENGTH_MISMATCH: 46,
    /**
     * @generated from enum value: SPARSE_FEATURE_NAME_COLLISION = 47;
     */
    SPARSE_FEATURE_NAME_COLLISION: 47,
    /**
     * @generated from enum value: SEMANTIC_DOMAIN_UPDATE = 48;
     */
    SEMANTIC_DOMAIN_UPDATE: 48,
    /**
     * @generated from enum value: COMPARATOR_LOW_NUM_EXAMPLES = 49;
     */
    COMPARATOR_LOW_NUM_EXAMPLES: 49,
    /**
     * @generated from enum value: COMPARATOR_HIGH_NUM_EXAMPLES = 50;
     */
    COMPARATOR_HIGH_NUM_EXAMPLES: 50,
    /**
     * @generated from enum value: DATASET_LOW_NUM_EXAMPLES = 51;
     */
    DATASET_LOW_NUM_EXAMPLES: 51,
    /**
     * @generated from enum value: DATASET_HIGH_NUM_EXAMPLES = 58;
     */
    DATASET_HIGH_NUM_EXAMPLES: 58,
    /**
     * @generated from enum value: WEIGHTED_FEATURE_NAME_COLLISION = 54;
     */
    WEIGHTED_FEATURE_NAME_COLLISION: 54,
    /**
     * @generated from enum value: WEIGHTED_FEATURE_MISSING_VALUE = 55;
     */
    WEIGHTED_FEATURE_MISSING_VALUE: 55,
    /**
     * @generated from enum value: WEIGHTED_FEATURE_MISSING_WEIGHT = 56;
     */
    WEIGHTED_FEATURE_MISSING_WEIGHT: 56,
    /**
     * @generated from enum value: WEIGHTED_FEATURE_LENGTH_MISMATCH = 57;
     */
    WEIGHTED_FEATURE_LENGTH_MISMATCH: 57,
    /**
     * @generated from enum value: VALUE_NESTEDNESS_MISMATCH = 65;
     */
    VALUE_NESTEDNESS_MISMATCH: 65,
    /**
     * @generated from enum value: DOMAIN_INVALID_FOR_TYPE = 66;
     */
    DOMAIN_INVALID_FOR_TYPE: 66,
    /**
     * @generated from enum value: FEATURE_MISSING_NAME = 67;
     */
    FEATURE_MISSING_NAME: 67,
    /**
     * @generated from enum value: FEATURE_MISSING_TYPE = 68;
     */
    FEATURE_MISSING_TYPE: 68,
    /**
     * @generated from enum value: INVALID_SCHEMA_SPECIFICATION = 69;
     */
    INVALID_SCHEMA_SPECIFICATION: 69,
    /**
     * @generated from enum value: INVALID_DOMAIN_SPECIFICATION = 81;
     */
    INVALID_DOMAIN_SPECIFICATION: 81,
    /**
     * @generated from enum value: UNEXPECTED_DATA_TYPE = 70;
     */
    UNEXPECTED_DATA_TYPE: 70,
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_FEW_OCCURRENCES = 71;
     */
    SEQUENCE_VALUE_TOO_FEW_OCCURRENCES: 71,
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_MANY_OCCURRENCES = 72;
     */
    SEQUENCE_VALUE_TOO_MANY_OCCURRENCES: 72,
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_SMALL_FRACTION = 73;
     */
    SEQUENCE_VALUE_TOO_SMALL_FRACTION: 73,
    /**
     * @generated from enum value: SEQUENCE_VALUE_TOO_LARGE_FRACTION = 74;
     */
    SEQUENCE_VALUE_TOO_LARGE_FRACTION: 74,
    /**
     * @generated from enum value: FEATURE_COVERAGE_TOO_LOW = 75;
     */
    FEATURE_COVERAGE_TOO_LOW: 75,
    /**
     * @generated from enum value: FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH = 76;
     */
    FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH: 76,
    /**
     * @generated from enum value: NLP_WRONG_LOCATION = 77;
     */
    NLP_WRONG_LOCATION: 77,
    /**
     * @generated from enum value: EMBEDDING_SHAPE_INVALID = 78;
     */
    EMBEDDING_SHAPE_INVALID: 78,
    /**
     * @generated from enum value: MAX_IMAGE_BYTE_SIZE_EXCEEDED = 79;
     */
    MAX_IMAGE_BYTE_SIZE_EXCEEDED: 79,
    /**
     * @generated from enum value: INVALID_FEATURE_SHAPE = 80;
     */
    INVALID_FEATURE_SHAPE: 80,
    /**
     * @generated from enum value: STATS_NOT_AVAILABLE = 83;
     */
    STATS_NOT_AVAILABLE: 83,
    /**
     * @generated from enum value: DERIVED_FEATURE_BAD_LIFECYCLE = 84;
     */
    DERIVED_FEATURE_BAD_LIFECYCLE: 84,
    /**
     * @generated from enum value: DERIVED_FEATURE_INVALID_SOURCE = 85;
     */
    DERIVED_FEATURE_INVALID_SOURCE: 85,
    /**
     * @generated from enum value: CUSTOM_VALIDATION = 86;
     */
    CUSTOM_VALIDATION: 86,
};
/**
 * Describes the enum tensorflow.metadata.v0.AnomalyInfo.Type.
 */
const AnomalyInfo_TypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_validation_anomalies, 0, 1)));
/**
 * Describes the message tensorflow.metadata.v0.DriftSkewInfo.
 * Use `create(DriftSkewInfoSchema)` to create a new message.
 */
const DriftSkewInfoSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__/* .messageDesc */ .Z)(file_validation_anomalies, 1);
/**
 * Describes the message tensorflow.metadata.v0.DriftSkewInfo.Measurement.
 * Use `create(DriftSkewInfo_MeasurementSchema)` to create a new message.
 */
const DriftSkewInfo_MeasurementSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__/* .messageDesc */ .Z)(file_validation_anomalies, 1, 0);
/**
 * @generated from enum tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type
 */
const DriftSkewInfo_Measurement_Type = {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    UNKNOWN: 0,
    /**
     * @generated from enum value: L_INFTY = 1;
     */
    L_INFTY: 1,
    /**
     * @generated from enum value: JENSEN_SHANNON_DIVERGENCE = 2;
     */
    JENSEN_SHANNON_DIVERGENCE: 2,
    /**
     * @generated from enum value: NORMALIZED_ABSOLUTE_DIFFERENCE = 3;
     */
    NORMALIZED_ABSOLUTE_DIFFERENCE: 3,
};
/**
 * Describes the enum tensorflow.metadata.v0.DriftSkewInfo.Measurement.Type.
 */
const DriftSkewInfo_Measurement_TypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_validation_anomalies, 1, 0, 0)));
/**
 * Describes the message tensorflow.metadata.v0.Anomalies.
 * Use `create(AnomaliesSchema)` to create a new message.
 */
const AnomaliesSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__/* .messageDesc */ .Z)(file_validation_anomalies, 2);
/**
 * @generated from enum tensorflow.metadata.v0.Anomalies.AnomalyNameFormat
 */
const Anomalies_AnomalyNameFormat = {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    UNKNOWN: 0,
    /**
     * Keys of `anomaly_info` are paths: steps joined by dots, quoted where they must be.
     *
     * @generated from enum value: SERIALIZED_PATH = 1;
     */
    SERIALIZED_PATH: 1,
};
/**
 * Describes the enum tensorflow.metadata.v0.Anomalies.AnomalyNameFormat.
 */
const Anomalies_AnomalyNameFormatSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_validation_anomalies, 2, 0)));
/**
 * Describes the message tensorflow.metadata.v0.DiffRegion.
 * Use `create(DiffRegionSchema)` to create a new message.
 */
const DiffRegionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 3)));
/**
 * Describes the message tensorflow.metadata.v0.UnchangedRegion.
 * Use `create(UnchangedRegionSchema)` to create a new message.
 */
const UnchangedRegionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 4)));
/**
 * Describes the message tensorflow.metadata.v0.OneSideRegion.
 * Use `create(OneSideRegionSchema)` to create a new message.
 */
const OneSideRegionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 5)));
/**
 * Describes the message tensorflow.metadata.v0.ChangedRegion.
 * Use `create(ChangedRegionSchema)` to create a new message.
 */
const ChangedRegionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 6)));
/**
 * Describes the message tensorflow.metadata.v0.HiddenRegion.
 * Use `create(HiddenRegionSchema)` to create a new message.
 */
const HiddenRegionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_anomalies, 7)));


/***/ }),

/***/ 67462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compareBoth),
/* harmony export */   Z: () => (/* binding */ divergence)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17856);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76149);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69086);
/* harmony import */ var _distances_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1720);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66754);







const nothing = { reasons: [], measurements: [] };
/** TFDV's drift or skew comparator of a feature. Repairs by raising thresholds to what was measured. */
function compareFeature(comparator, view, comparison) {
    if (!comparator)
        return nothing;
    const control = comparison.data.features.get(view.key);
    const asked = comparator.infinityNorm ?? comparator.jensenShannonDivergence ?? comparator.normalizedAbsDifference;
    if (!asked)
        return nothing;
    if (!control) {
        delete comparator.infinityNorm;
        delete comparator.jensenShannonDivergence;
        return { reasons: [{ type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .AnomalyInfo_Type */ .$O.COMPARATOR_CONTROL_DATA_MISSING, short: `${comparison.control} data missing`, long: `The ${comparison.control} data do not have the feature.` }], measurements: [] };
    }
    return together([byLabels(comparator, [view, control], comparison), byDivergence(comparator, [view, control], comparison)]);
}
const none = new Map();
function byLabels({ infinityNorm, normalizedAbsDifference }, [treatment, control], comparison) {
    const [a, b] = [(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(treatment) ?? none, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(control) ?? none];
    return together([
        infinityNorm && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(infinityNorm, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .InfinityNormSchema */ .k$.field.threshold)
            ? held(infinityNorm, { ...(0,_distances_js__WEBPACK_IMPORTED_MODULE_6__/* .lInfinity */ .t1)(a, b), measured: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .DriftSkewInfo_Measurement_Type */ .up.L_INFTY, type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .AnomalyInfo_Type */ .$O.COMPARATOR_L_INFTY_HIGH, name: "Linfty distance" }, comparison) : nothing,
        normalizedAbsDifference && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(normalizedAbsDifference, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedAbsoluteDifferenceSchema */ .bn.field.threshold)
            ? held(normalizedAbsDifference, {
                ...(0,_distances_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizedAbsoluteDifference */ .iP)(a, b),
                measured: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .DriftSkewInfo_Measurement_Type */ .up.NORMALIZED_ABSOLUTE_DIFFERENCE, type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .AnomalyInfo_Type */ .$O.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH, name: "normalized absolute difference",
            }, comparison) : nothing,
    ]);
}
function byDivergence({ jensenShannonDivergence: wanted }, pair, comparison) {
    if (!wanted || !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(wanted, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .JensenShannonDivergenceSchema */ ._9.field.threshold))
        return nothing;
    const value = divergence(...pair, wanted.source);
    if (value === undefined)
        return nothing;
    return held(wanted, { value, label: "", measured: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .DriftSkewInfo_Measurement_Type */ .up.JENSEN_SHANNON_DIVERGENCE, type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .AnomalyInfo_Type */ .$O.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH, name: "approximate Jensen-Shannon divergence" }, comparison);
}
/** TFDV's Jensen-Shannon divergence of a feature in two data sets; undefined where it cannot be measured. */
function divergence(a, b, source) {
    const [labelsA, labelsB] = [(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(a), (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(b)];
    if (labelsA && labelsB)
        return labelsA.size > 0 && labelsB.size > 0 ? (0,_distances_js__WEBPACK_IMPORTED_MODULE_6__/* .jensenShannonOfLabels */ .rV)(labelsA, labelsB) : undefined;
    const [left, right] = [histogramOf(a, source), histogramOf(b, source)];
    return left && right ? (0,_distances_js__WEBPACK_IMPORTED_MODULE_6__/* .jensenShannonOfHistograms */ .L5)(left, right) : undefined;
}
function histogramOf({ numeric }, source) {
    const wanted = source?.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .HistogramSelection_Type */ .sw.QUANTILES ? _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES : _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.STANDARD;
    return numeric?.histograms.find(({ type }) => type === wanted);
}
function together(found) {
    return { reasons: found.flatMap(({ reasons }) => reasons), measurements: found.flatMap(({ measurements }) => measurements) };
}
/** A distance held against its threshold, which is raised to it when it is above: so the proposed schema lets it pass. */
function held(limit, distance, comparison) {
    const { value, measured } = distance;
    const { threshold } = limit;
    const measurements = [(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .create */ .v)(_anomalies_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .DriftSkewInfo_MeasurementSchema */ .i1, { type: measured, value, threshold })];
    if (value <= threshold)
        return { reasons: [], measurements };
    limit.threshold = value;
    return { reasons: [above(distance, threshold, comparison)], measurements };
}
function above({ type, name, value, label }, threshold, { treatment, control }) {
    const where = label === "" ? "" : ` The value that differs most is ${JSON.stringify(label)}.`;
    return {
        type, short: `High ${name} between ${treatment} and ${control}`,
        long: `The ${name} between ${treatment} and ${control} is ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .sixDigits */ .p4)(value)}, above the threshold ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .sixDigits */ .p4)(threshold)}.${where}`,
        observed: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .sixDigits */ .p4)(value), limit: `≤ ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .sixDigits */ .p4)(threshold)}`, ...(label === "" ? {} : { evidence: [label] }),
    };
}
/** The comparators of a feature against the data sets there are. */
function compareBoth(feature, view, { previous, serving }) {
    const nothing = { reasons: [], measurements: [] };
    return {
        drift: previous ? compareFeature(feature.driftComparator, view, { treatment: "current", control: "previous", data: previous }) : nothing,
        skew: serving ? compareFeature(feature.skewComparator, view, { treatment: "training", control: "serving", data: serving }) : nothing,
    };
}


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ jensenShannonOfHistograms),
/* harmony export */   fy: () => (/* binding */ jensenShannon),
/* harmony export */   iP: () => (/* binding */ normalizedAbsoluteDifference),
/* harmony export */   rV: () => (/* binding */ jensenShannonOfLabels),
/* harmony export */   t1: () => (/* binding */ lInfinity)
/* harmony export */ });
/** TFDV's L-infinity: the largest difference between the shares of a value. Of equal ones the last value by order is named. */
function lInfinity(a, b) {
    return largestGap(a, b, [total(a) || 1, total(b) || 1]);
}
/** TFDV's normalized absolute difference: the largest difference of raw counts, divided by both totals together. */
function normalizedAbsoluteDifference(a, b) {
    const both = total(a) + total(b) || 1;
    return largestGap(a, b, [both, both]);
}
function largestGap(a, b, [totalA, totalB]) {
    let value = 0;
    let label = "";
    for (const key of [...new Set([...a.keys(), ...b.keys()])].sort()) {
        const gap = Math.abs((a.get(key) ?? 0) / totalA - (b.get(key) ?? 0) / totalB);
        if (gap >= value && gap > 0)
            [value, label] = [gap, key];
    }
    return { value, label };
}
function total(counts) {
    let sum = 0;
    for (const count of counts.values())
        sum += count;
    return sum;
}
/** Jensen-Shannon divergence of two rows of counts, in bits, from 0 to 1. Each row is divided by its own total. */
function jensenShannon(a, b) {
    let totalA = 0;
    let totalB = 0;
    for (let i = 0; i < a.length; i++) {
        totalA += a[i];
        totalB += b[i];
    }
    if (totalA <= 0 || totalB <= 0)
        return totalA === totalB ? 0 : 1;
    let sum = 0;
    for (let i = 0; i < a.length; i++) {
        const p = a[i] / totalA;
        const q = b[i] / totalB;
        const middle = (p + q) / 2;
        if (p > 0)
            sum += p * Math.log2(p / middle);
        if (q > 0)
            sum += q * Math.log2(q / middle);
    }
    return Math.min(1, Math.max(0, sum / 2));
}
/** The same over the counts of values. */
function jensenShannonOfLabels(a, b) {
    const labels = [...new Set([...a.keys(), ...b.keys()])];
    return jensenShannon(labels.map((label) => a.get(label) ?? 0), labels.map((label) => b.get(label) ?? 0));
}
/**
 * TFDV's approximate Jensen-Shannon divergence of two histograms: buckets are cut at the edges of both and their mass spread
 * evenly; single values are matched by value; infinities and NaN never match. Undefined when one side is empty.
 */
function jensenShannonOfHistograms(a, b) {
    const left = split(a);
    const right = split(b);
    const edges = [...new Set([...left.finite, ...right.finite].flatMap(({ lowValue, highValue }) => [lowValue, highValue]))].sort((x, y) => x - y);
    const points = [...new Set([...left.points.keys(), ...right.points.keys()])];
    const cells = (side) => [...rebin(side.finite, edges), ...points.map((point) => side.points.get(point) ?? 0)];
    const p = [...cells(left), left.infinite, 0, left.nan, 0];
    const q = [...cells(right), 0, right.infinite, 0, right.nan];
    const sum = (row) => row.reduce((all, count) => all + count, 0);
    return sum(p) > 0 && sum(q) > 0 ? jensenShannon(p, q) : undefined;
}
function split({ buckets, numNan }) {
    const points = new Map();
    let infinite = 0;
    const finite = [];
    for (const bucket of buckets) {
        if (!Number.isFinite(bucket.lowValue) || !Number.isFinite(bucket.highValue))
            infinite += bucket.sampleCount;
        else if (bucket.lowValue === bucket.highValue)
            points.set(bucket.lowValue, (points.get(bucket.lowValue) ?? 0) + bucket.sampleCount);
        else
            finite.push(bucket);
    }
    return { finite, points, infinite, nan: Number(numNan) };
}
/** The mass between neighbouring edges; `buckets` are ascending and end on edges. */
function rebin(buckets, edges) {
    const masses = new Array(Math.max(0, edges.length - 1)).fill(0);
    let cell = 0;
    for (const { lowValue, highValue, sampleCount } of buckets) {
        while (edges[cell] < lowValue)
            cell++;
        while (cell < masses.length && edges[cell] < highValue) {
            masses[cell] += sampleCount * ((edges[cell + 1] - edges[cell]) / (highValue - lowValue));
            cell++;
        }
    }
    return masses;
}


/***/ }),

/***/ 64836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ serializePath)
/* harmony export */ });
/** A feature's path as TFDV writes it in the keys of anomalies and the names of domains: steps joined by dots, quoted where needed. */
function serializePath(steps) {
    return steps.map(serializeStep).join(".");
}
function serializeStep(step) {
    if (step === "")
        return "''";
    if (/^\([^()]*\)$/.test(step) || !/[().']/.test(step))
        return step;
    return `'${step.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allLabelsKnown: () => (/* binding */ allLabelsKnown),
/* harmony export */   compareBytes: () => (/* binding */ compareBytes),
/* harmony export */   labelCounts: () => (/* binding */ labelCounts),
/* harmony export */   viewDataset: () => (/* binding */ viewDataset)
/* harmony export */ });
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32572);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64836);



/** Leaves out entries that have no statistics of values, such as those of sparse features. */
function viewDataset(dataset) {
    const examples = Number(dataset.numExamples);
    const views = dataset.features.filter(({ stats }) => stats.case).map((feature) => viewFeature(feature, examples));
    return { examples, features: new Map(views.map((view) => [view.key, view])) };
}
function viewFeature(statistics, examples) {
    const path = (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B_)(statistics);
    const common = (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__/* .commonStatistics */ .JR)(statistics);
    const present = Number(common?.numNonMissing ?? 0);
    const values = Number(common?.totNumValues ?? 0);
    const single = { missing: Number(common?.numMissing ?? 0), min: Number(common?.minNumValues ?? 0), max: Number(common?.maxNumValues ?? 0) };
    const nested = common?.presenceAndValencyStats ?? [];
    return {
        path,
        key: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_2__/* .serializePath */ .g)(path),
        type: statistics.type,
        examples,
        present,
        missing: single.missing,
        values: values || Math.round(present * (common?.avgNumValues ?? 0)),
        levels: nested.length > 1 ? nested.map((level) => ({ missing: Number(level.numMissing), min: Number(level.minNumValues), max: Number(level.maxNumValues) })) : [single],
        numeric: statistics.stats.case === "numStats" ? statistics.stats.value : undefined,
        strings: statistics.stats.case === "stringStats" ? statistics.stats.value : undefined,
        statistics,
    };
}
/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
function labelCounts({ strings }) {
    if (!strings)
        return undefined;
    const counts = new Map();
    for (const { label, sampleCount } of strings.rankHistogram?.buckets ?? [])
        counts.set(label, (counts.get(label) ?? 0) + sampleCount);
    return counts;
}
/** Whether the rank histogram holds every value there is. */
function allLabelsKnown(view) {
    return (view.strings?.rankHistogram?.buckets.length ?? 0) >= Number(view.strings?.unique ?? 0);
}
/** Order of texts by their UTF-8 bytes. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 66754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ deprecate),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   oT: () => (/* binding */ isDeprecated),
/* harmony export */   p4: () => (/* binding */ sixDigits)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);

const idle = new Set([
    _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.PLANNED, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.ALPHA, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEPRECATED, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEBUG_ONLY, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DISABLED,
]);
/** Whether a feature is left out of all checks. */
function isDeprecated({ deprecated, lifecycleStage }) {
    return deprecated || idle.has(lifecycleStage);
}
/** The repair for what cannot be repaired otherwise. */
function deprecate(feature) {
    feature.lifecycleStage = _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEPRECATED;
}
/** A number with six significant digits, as C's %.6g prints it. */
function sixDigits(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}
/** A share as a percentage: `<1%` or the whole number below. */
function percentage(part, total) {
    if (total <= 0)
        return "?";
    const share = (100 * part) / total;
    return share < 1 ? "<1%" : `~${Math.floor(share)}%`;
}


/***/ }),

/***/ 64615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ falseWords),
/* harmony export */   II: () => (/* binding */ trueWords),
/* harmony export */   Un: () => (/* binding */ isInt64),
/* harmony export */   _A: () => (/* binding */ inferSchema),
/* harmony export */   lT: () => (/* binding */ inferFeature),
/* harmony export */   uf: () => (/* binding */ schemaType)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76149);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _statistics_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64985);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);





/** The schema that TFDV would infer: types, presence, shapes or value counts, and bool, int and string domains; no numeric ranges. */
function inferSchema(statistics, options = {}) {
    const schema = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn);
    const views = [...(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.viewDataset)(statistics).features.values()];
    addFeatures(schema, schema.feature, { views, depth: 1, options });
    return schema;
}
function addFeatures(schema, list, { views, depth, options }) {
    for (const view of views.filter(({ path }) => path.length === depth)) {
        const feature = inferFeature(schema, view, options);
        list.push(feature);
        const children = views.filter(({ path }) => path.length > depth && view.path.every((step, i) => path[i] === step));
        if (view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.STRUCT)
            continue;
        const struct = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .StructDomainSchema */ .Tm);
        feature.domainInfo = { case: "structDomain", value: struct };
        addFeatures(schema, struct.feature, { views: children, depth: depth + 1, options });
    }
}
const typeOf = {
    [_statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT]: _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT,
    [_statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.FLOAT]: _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT,
    [_statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.STRING]: _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.BYTES,
    [_statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.BYTES]: _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.BYTES,
    [_statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.STRUCT]: _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.STRUCT,
};
/** The schema's type for a type of the statistics. */
function schemaType(type) {
    return typeOf[type] ?? _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.TYPE_UNKNOWN;
}
/** What the statistics say of one feature; a string domain is added to the schema. */
function inferFeature(schema, view, { inferFeatureShape = true, maxStringDomainSize = 100 }) {
    const feature = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, { name: view.path.at(-1) ?? "", type: schemaType(view.type) });
    const presence = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeaturePresenceSchema */ .Pc, { minCount: view.present > 0 ? 1n : 0n });
    if (view.missing === 0)
        presence.minFraction = 1;
    feature.presenceConstraints = { case: "presence", value: presence };
    feature.shapeType = inferShape(view, inferFeatureShape);
    inferDomain(schema, feature, { view, maxStringDomainSize });
    return feature;
}
function inferShape({ levels, type }, withShape) {
    if (withShape && type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.STRUCT && levels.every(({ missing, min, max }) => missing === 0 && min > 0 && min === max)) {
        return { case: "shape", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FixedShapeSchema */ .B2, { dim: levels.map(({ min }) => ({ size: BigInt(min) })) }) };
    }
    if (levels.length > 1)
        return { case: "valueCounts", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .ValueCountListSchema */ .MM, { valueCount: levels.map((level) => valueCount(level) ?? (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .ValueCountSchema */ .QI)) }) };
    const count = valueCount(levels[0]);
    return count ? { case: "valueCount", value: count } : { case: undefined };
}
function valueCount({ min, max }) {
    if (min <= 0)
        return undefined;
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .ValueCountSchema */ .QI, min === max ? { min: BigInt(min), max: BigInt(max) } : { min: BigInt(min) });
}
/** What a string may be to count as true or false where the schema names nothing else. */
const trueWords = ["TRUE", "true", "SET", "set", "1", ""];
/** The other half of `trueWords`. */
const falseWords = ["FALSE", "false", "CLEAR", "clear", "0"];
function inferDomain(schema, feature, { view, maxStringDomainSize }) {
    if (view.numeric) {
        const isBool = view.type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT && view.values > 0 && view.numeric.min >= 0 && view.numeric.max === 1;
        if (isBool)
            feature.domainInfo = { case: "boolDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .BoolDomainSchema */ .a1) };
        return;
    }
    const labels = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view);
    if (!labels || view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.STRING || (view.strings?.invalidUtf8Count ?? 0n) > 0n || labels.has(_statistics_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholders */ .Ft.long))
        return;
    const values = [...labels.keys()].sort(_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.compareBytes);
    const words = boolWords(values);
    if (words)
        feature.domainInfo = { case: "boolDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .BoolDomainSchema */ .a1, words) };
    else if (values.length > 0 && values.every(isInt64))
        feature.domainInfo = { case: "intDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ) };
    else if (values.length >= 1 && values.length <= maxStringDomainSize && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view)) {
        const name = freeDomainName(schema, view.key);
        schema.stringDomain.push((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .StringDomainSchema */ .Jh, { name, value: values }));
        feature.domainInfo = { case: "domain", value: name };
    }
}
function boolWords(values) {
    if (values.length < 1 || values.length > 2)
        return undefined;
    const yes = values.filter((value) => trueWords.includes(value));
    const no = values.filter((value) => falseWords.includes(value));
    if (yes.length > 1 || no.length > 1 || yes.length + no.length !== values.length)
        return undefined;
    return { ...(yes[0] !== undefined && { trueValue: yes[0] }), ...(no[0] !== undefined && { falseValue: no[0] }) };
}
/** Whether a text is a decimal integer of 64 bits. */
function isInt64(text) {
    if (!/^[+-]?\d{1,19}$/.test(text))
        return false;
    const value = BigInt(text.replace("+", ""));
    return BigInt.asIntN(64, value) === value;
}
function freeDomainName({ stringDomain }, wanted) {
    const taken = new Set(stringDomain.map(({ name }) => name));
    if (!taken.has(wanted))
        return wanted;
    let suffix = 2;
    while (taken.has(`${wanted}${suffix}`))
        suffix++;
    return `${wanted}${suffix}`;
}


/***/ }),

/***/ 22739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ validateStatistics)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/clone.js
var clone = __webpack_require__(77208);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
// EXTERNAL MODULE: ./build/js/validation/comparator-checks.js
var comparator_checks = __webpack_require__(67462);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var validation_reason = __webpack_require__(66754);
;// CONCATENATED MODULE: ./build/js/validation/dataset-checks.js




/** How many examples there are, by count and against others. Both bounds are looked at, whichever is set. Repairs by widening. */
function checkSize({ datasetConstraints: constraints }, { current, previousSpan, previousVersion }) {
    if (!constraints)
        return [];
    const { numExamplesDriftComparator: drift, numExamplesVersionComparator: version } = constraints;
    const reasons = [
        ...(drift && previousSpan !== undefined ? checkRatio(drift, [current, previousSpan], "previous span") : []),
        ...(version && previousVersion !== undefined ? checkRatio(version, [current, previousVersion], "previous version") : []),
    ];
    if ((0,fields/* isFieldSet */.d)(constraints, schema_pb/* DatasetConstraintsSchema */.qn.field.minExamplesCount) && current < constraints.minExamplesCount) {
        const limit = `at least ${constraints.minExamplesCount}`;
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.DATASET_LOW_NUM_EXAMPLES, short: "Low num examples in dataset.", long: `There are ${current} examples, ${limit} are asked for.`, observed: String(current), limit });
        constraints.minExamplesCount = BigInt(current);
    }
    if ((0,fields/* isFieldSet */.d)(constraints, schema_pb/* DatasetConstraintsSchema */.qn.field.maxExamplesCount) && current > constraints.maxExamplesCount) {
        const limit = `at most ${constraints.maxExamplesCount}`;
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.DATASET_HIGH_NUM_EXAMPLES, short: "High num examples in dataset.", long: `There are ${current} examples, ${limit} are allowed.`, observed: String(current), limit });
        constraints.maxExamplesCount = BigInt(current);
    }
    return reasons;
}
function checkRatio(bounds, [current, control], name) {
    const { minFractionThreshold, maxFractionThreshold } = schema_pb/* NumericValueComparatorSchema */.id.field;
    if ((0,fields/* isFieldSet */.d)(bounds, maxFractionThreshold)) {
        const short = `High num examples in current dataset versus the ${name}`;
        if (control === 0)
            return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_HIGH_NUM_EXAMPLES, short: `${short}, which has 0.`, long: `There are ${current} examples, the ${name} has none.` }];
        if (current / control > bounds.maxFractionThreshold) {
            const reason = ratio(anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_HIGH_NUM_EXAMPLES, `${short}.`, { share: current / control, bound: `at most ${(0,validation_reason/* sixDigits */.p4)(bounds.maxFractionThreshold)}`, name });
            bounds.maxFractionThreshold = current / control;
            return [reason];
        }
    }
    if (!(0,fields/* isFieldSet */.d)(bounds, minFractionThreshold) || control === 0 || current / control >= bounds.minFractionThreshold)
        return [];
    const short = `Low num examples in current dataset versus the ${name}.`;
    const reason = ratio(anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_LOW_NUM_EXAMPLES, short, { share: current / control, bound: `at least ${(0,validation_reason/* sixDigits */.p4)(bounds.minFractionThreshold)}`, name });
    bounds.minFractionThreshold = current / control;
    return [reason];
}
function ratio(type, short, { share, bound, name }) {
    return { type, short, long: `There are ${(0,validation_reason/* sixDigits */.p4)(share)} times as many examples as in the ${name}; ${bound} is allowed.`, observed: (0,validation_reason/* sixDigits */.p4)(share), limit: bound };
}

// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/statistics/byte-counts.js
var byte_counts = __webpack_require__(64985);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/schema-inference.js
var schema_inference = __webpack_require__(64615);
;// CONCATENATED MODULE: ./build/js/validation/domain-checks.js









/** Whether the values are in the feature's domain. Repairs by widening the domain, or by dropping it. */
function checkDomain(checked) {
    const { feature, schema } = checked;
    const { domainInfo } = feature;
    switch (domainInfo.case) {
        case "domain": {
            const name = domainInfo.value;
            const text = schema.stringDomain.find((domain) => domain.name === name);
            if (text)
                return checkString(checked, text);
            const whole = schema.intDomain.find((domain) => domain.name === name);
            if (whole)
                return checkInt(checked, whole);
            const float = schema.floatDomain.find((domain) => domain.name === name);
            return float ? checkFloat(checked, float) : [];
        }
        case "stringDomain": return checkString(checked, domainInfo.value);
        case "boolDomain": return checkBool(checked, domainInfo.value);
        case "intDomain": return checkInt(checked, domainInfo.value);
        case "floatDomain": return checkFloat(checked, domainInfo.value);
        default: return [];
    }
}
function clearDomain(feature) {
    feature.domainInfo = { case: undefined };
}
function checkString({ feature, view, settings }, domain) {
    const labels = (0,feature_view.labelCounts)(view);
    if (!labels)
        return [];
    const reasons = [];
    if ((view.strings?.invalidUtf8Count ?? 0n) > 0n) {
        clearDomain(feature);
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.ENUM_TYPE_INVALID_UTF8, short: "Invalid UTF8 strings", long: `${view.strings.invalidUtf8Count} values are not UTF-8.`, observed: String(view.strings.invalidUtf8Count), limit: "0" });
    }
    const known = new Set(domain.value);
    const unknown = [...labels].filter(([label]) => !known.has(label) && label !== byte_counts/* placeholders */.Ft.invalid).sort(([a], [b]) => (0,feature_view.compareBytes)(a, b));
    const mass = unknown.reduce((sum, [, count]) => sum + count, 0) / Math.max(view.values, 1);
    const allowed = 1 - (feature.distributionConstraints?.minDomainMass ?? 1);
    if (unknown.length === 0 || (allowed > 0 && mass <= allowed))
        return reasons;
    reasons.push({
        type: anomalies_pb/* AnomalyInfo_Type */.$O.ENUM_TYPE_UNEXPECTED_STRING_VALUES,
        short: "Unexpected string values",
        long: `Values that are not in the domain: ${listed(unknown, view.values)}.`,
        evidence: [...unknown].sort(([, a], [, b]) => b - a).slice(0, 5).map(([label]) => label),
        observed: `${unknown.length} unknown ${unknown.length === 1 ? "value" : "values"} in ${Math.round(unknown.reduce((sum, [, count]) => sum + count, 0))} places`,
        limit: allowed > 0 ? `at most ${(0,validation_reason/* sixDigits */.p4)(100 * allowed)}% outside the domain` : `${domain.value.length} known values`,
    });
    domain.value.push(...unknown.map(([label]) => label));
    if (settings.maxStringDomainSize === undefined || domain.value.length <= settings.maxStringDomainSize)
        return reasons;
    clearDomain(feature);
    return [...reasons, { type: anomalies_pb/* AnomalyInfo_Type */.$O.INVALID_DOMAIN_SPECIFICATION, short: "String domain has too many values", long: `With the values of the data it would have ${domain.value.length}.` }];
}
/** Values told in one sentence; TFDV tells all, which may be a thousand. */
const mostTold = 50;
/** Characters of a label in a sentence. */
const longestLabel = 100;
function listed(unknown, total) {
    const told = unknown.slice(0, mostTold).map(([label, count]) => `${escapeValue((0,clip/* clip */.$)(label, longestLabel))} (${(0,validation_reason/* percentage */.X1)(count, total)})`);
    return [...told, ...(unknown.length > mostTold ? [`and ${unknown.length - mostTold} more`] : [])].join(", ");
}
/** A value as TFDV writes it into a sentence: control characters, quotes and backslashes escaped. */
function escapeValue(value) {
    return value.replace(/[\\"'\p{Cc}]/gu, (char) => ({ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"', "'": "\\'" })[char] ?? `\\${char.codePointAt(0).toString(8).padStart(3, "0")}`);
}
function checkBool(checked, domain) {
    const { feature, view } = checked;
    const reasons = view.numeric ? checkBoolNumber(view, view.numeric) : checkBoolText(view, domain);
    if (reasons.length > 0)
        clearDomain(feature);
    return reasons;
}
const notBoolean = "Non-boolean values";
function checkBoolNumber(view, { min, max, histograms }) {
    const limit = "0 or 1";
    if (view.type === statistics_pb/* FeatureNameStatistics_Type */.eJ.INT) {
        return [
            ...(min < 0 ? [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.BOOL_TYPE_SMALL_INT, short: notBoolean, long: `The smallest value is ${min}.`, observed: String(min), limit }] : []),
            ...(max > 1 ? [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.BOOL_TYPE_BIG_INT, short: notBoolean, long: `The largest value is ${max}.`, observed: String(max), limit }] : []),
        ];
    }
    const odd = (long, observed) => [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.BOOL_TYPE_UNEXPECTED_FLOAT, short: notBoolean, long, observed, limit }];
    if (nanCount(view.numeric) > 0)
        return odd("Some values are NaN.", "NaN");
    if (min < 0)
        return odd(`The smallest value is ${(0,validation_reason/* sixDigits */.p4)(min)}, below 0.`, (0,validation_reason/* sixDigits */.p4)(min));
    if (max > 1)
        return odd(`The largest value is ${(0,validation_reason/* sixDigits */.p4)(max)}, above 1.`, (0,validation_reason/* sixDigits */.p4)(max));
    const between = [min, max].find((value) => value !== 0 && value !== 1)
        ?? histograms.find(({ type }) => type === statistics_pb/* Histogram_HistogramType */.Up.QUANTILES)?.buckets.flatMap(({ lowValue, highValue }) => [lowValue, highValue]).find((value) => value > 0 && value < 1);
    return between === undefined ? [] : odd(`Some values lie between 0 and 1, for instance ${(0,validation_reason/* sixDigits */.p4)(between)}.`, (0,validation_reason/* sixDigits */.p4)(between));
}
function checkBoolText(view, domain) {
    const yes = (0,fields/* isFieldSet */.d)(domain, schema_pb/* BoolDomainSchema */.a1.field.trueValue) ? [domain.trueValue] : schema_inference/* trueWords */.II;
    const no = (0,fields/* isFieldSet */.d)(domain, schema_pb/* BoolDomainSchema */.a1.field.falseValue) ? [domain.falseValue] : schema_inference/* falseWords */.F_;
    const named = yes !== schema_inference/* trueWords */.II || no !== schema_inference/* falseWords */.F_;
    const allowed = named ? [...(yes === schema_inference/* trueWords */.II ? [] : yes), ...(no === schema_inference/* falseWords */.F_ ? [] : no)] : [...yes, ...no];
    const odd = [...((0,feature_view.labelCounts)(view)?.keys() ?? [])].filter((label) => !allowed.includes(label)).sort(feature_view.compareBytes);
    if (odd.length === 0)
        return [];
    const words = allowed.map((word) => JSON.stringify(word)).join(", ");
    return [{
            type: anomalies_pb/* AnomalyInfo_Type */.$O.BOOL_TYPE_UNEXPECTED_STRING, short: notBoolean, long: `"${escapeValue((0,clip/* clip */.$)(odd[0], longestLabel))}" is none of ${words}.`, evidence: odd.slice(0, 5), observed: odd[0], limit: words,
        }];
}
const outOfRange = "Out-of-range values";
function checkInt({ feature, view }, domain) {
    const bounds = {
        min: (0,fields/* isFieldSet */.d)(domain, schema_pb/* IntDomainSchema */.LJ.field.min) ? domain.min : undefined,
        max: (0,fields/* isFieldSet */.d)(domain, schema_pb/* IntDomainSchema */.LJ.field.max) ? domain.max : undefined,
    };
    if (view.numeric)
        return view.values === nanCount(view.numeric) ? [] : intRange(domain, [BigInt(Math.trunc(finite(view.numeric.min))), BigInt(Math.trunc(finite(view.numeric.max)))], bounds);
    const labels = [...((0,feature_view.labelCounts)(view)?.keys() ?? [])].sort(feature_view.compareBytes);
    const odd = labels.filter((label) => !(0,schema_inference/* isInt64 */.Un)(label));
    if (odd.length > 0) {
        clearDomain(feature);
        const type = view.type === statistics_pb/* FeatureNameStatistics_Type */.eJ.INT ? anomalies_pb/* AnomalyInfo_Type */.$O.DOMAIN_INVALID_FOR_TYPE : anomalies_pb/* AnomalyInfo_Type */.$O.INT_TYPE_NOT_INT_STRING;
        return [{ type, short: "Invalid values", long: `"${escapeValue((0,clip/* clip */.$)(odd[0], longestLabel))}" is not an integer of 64 bits.`, evidence: odd.slice(0, 5), observed: odd[0] }];
    }
    const values = labels.map((label) => BigInt(label.replace("+", "")));
    if (values.length === 0)
        return [];
    const range = values.reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [values[0], values[0]]);
    return intRange(domain, range, bounds);
}
function intRange(domain, [low, high], { min, max }) {
    const reasons = [];
    if (min !== undefined && low < min) {
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.INT_TYPE_SMALL_INT, short: outOfRange, long: `The smallest value is ${low}, below ${min}.`, observed: String(low), limit: `≥ ${min}` });
        domain.min = low;
    }
    if (max !== undefined && high > max) {
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.INT_TYPE_BIG_INT, short: outOfRange, long: `The largest value is ${high}, above ${max}.`, observed: String(high), limit: `≤ ${max}` });
        domain.max = high;
    }
    return reasons;
}
function finite(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
function nanCount({ histograms }) {
    return Math.max(0, ...histograms.map(({ numNan }) => Number(numNan)));
}
function checkFloat(checked, domain) {
    const { feature, view } = checked;
    if (!view.numeric)
        return checkFloatText({ feature, view }, domain);
    const nan = nanCount(view.numeric);
    const { min, max } = view.numeric;
    return [
        ...disallowed(domain, { nan, infinite: view.values > nan && (!Number.isFinite(min) || !Number.isFinite(max)) }),
        ...(view.values > nan ? floatRange(domain, [min, max]) : []),
    ];
}
function checkFloatText({ feature, view }, domain) {
    const labels = [...((0,feature_view.labelCounts)(view)?.keys() ?? [])].sort(feature_view.compareBytes);
    const odd = labels.filter((label) => !isFloatText(label));
    if (odd.length > 0) {
        clearDomain(feature);
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FLOAT_TYPE_STRING_NOT_FLOAT, short: "Invalid values", long: `"${escapeValue((0,clip/* clip */.$)(odd[0], longestLabel))}" is not a number.`, evidence: odd.slice(0, 5), observed: odd[0] }];
    }
    const numbers = labels.map((label) => Number(label.replace(/inf(inity)?$/i, "Infinity")));
    const known = numbers.filter((value) => !Number.isNaN(value));
    return [
        ...disallowed(domain, { nan: numbers.length - known.length, infinite: known.some((value) => !Number.isFinite(value)) }),
        ...(known.length > 0 ? floatRange(domain, [Math.min(...known), Math.max(...known)]) : []),
    ];
}
function isFloatText(text) {
    return /^[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|inf(inity)?|nan)$/i.test(text.trim());
}
function disallowed(domain, { nan, infinite }) {
    const reasons = [];
    if (domain.disallowNan && nan > 0) {
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.FLOAT_TYPE_HAS_NAN, short: "Invalid values", long: `${nan} values are NaN.`, observed: `${nan} NaN`, limit: "no NaN" });
        domain.disallowNan = false;
    }
    if (domain.disallowInf && infinite) {
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.FLOAT_TYPE_HAS_INF, short: "Invalid values", long: "Some values are infinite.", observed: "infinity", limit: "no infinity" });
        domain.disallowInf = false;
    }
    return reasons;
}
function floatRange(domain, [min, max]) {
    const [low, high] = [Math.fround(min), Math.fround(max)];
    const reasons = [];
    if ((0,fields/* isFieldSet */.d)(domain, schema_pb/* FloatDomainSchema */.Gz.field.min) && low < domain.min) {
        const [found, bound] = [(0,validation_reason/* sixDigits */.p4)(low), (0,validation_reason/* sixDigits */.p4)(domain.min)];
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.FLOAT_TYPE_SMALL_FLOAT, short: outOfRange, long: `The smallest value is ${found}, below ${bound}.`, observed: found, limit: `≥ ${bound}` });
        domain.min = low;
    }
    if ((0,fields/* isFieldSet */.d)(domain, schema_pb/* FloatDomainSchema */.Gz.field.max) && high > domain.max) {
        const [found, bound] = [(0,validation_reason/* sixDigits */.p4)(high), (0,validation_reason/* sixDigits */.p4)(domain.max)];
        reasons.push({ type: anomalies_pb/* AnomalyInfo_Type */.$O.FLOAT_TYPE_BIG_FLOAT, short: outOfRange, long: `The largest value is ${found}, above ${bound}.`, observed: found, limit: `≤ ${bound}` });
        domain.max = high;
    }
    return reasons;
}

;// CONCATENATED MODULE: ./build/js/validation/schema-checks.js




/** What is wrong with a feature of the schema itself, whatever the data are. Repairs it. */
function checkSelf(feature, schema) {
    return [...checkName(feature), ...checkPresence(feature), ...checkCounts(feature), ...checkMass(feature), ...checkDomainName(feature, schema), ...checkDomainType(feature)];
}
function checkName(feature) {
    if (feature.name === "") {
        (0,validation_reason/* deprecate */.CI)(feature);
        const short = "a feature of the schema has no name";
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_MISSING_NAME, short, long: "" }];
    }
    if ((0,fields/* isFieldSet */.d)(feature, schema_pb/* FeatureSchema */.iR.field.type) && feature.type !== schema_pb/* FeatureType */.lo.TYPE_UNKNOWN)
        return [];
    const textual = feature.domainInfo.case === "domain" || feature.domainInfo.case === "stringDomain";
    if (textual)
        feature.type = schema_pb/* FeatureType */.lo.BYTES;
    else
        (0,validation_reason/* deprecate */.CI)(feature);
    const short = textual ? "a feature with a string domain has no type: it is BYTES" : "a feature of the schema has no type";
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_MISSING_TYPE, short, long: "" }];
}
function invalid(short, long = "") {
    return { type: anomalies_pb/* AnomalyInfo_Type */.$O.INVALID_SCHEMA_SPECIFICATION, short, long };
}
function checkPresence({ presenceConstraints }) {
    if (presenceConstraints.case !== "presence")
        return [];
    const presence = presenceConstraints.value;
    if (!(0,fields/* isFieldSet */.d)(presence, schema_pb/* FeaturePresenceSchema */.Pc.field.minFraction))
        return [];
    if (presence.minFraction < 0) {
        presence.minFraction = 0;
        return [invalid("min_fraction should not be negative: clear is equal to zero")];
    }
    if (presence.minFraction <= 1)
        return [];
    presence.minFraction = 1;
    return [invalid("min_fraction should not greater than 1")];
}
function checkCounts(feature) {
    const { shapeType } = feature;
    if (shapeType.case === "valueCount")
        return checkCount(shapeType.value, "ValueCount");
    if (shapeType.case === "valueCounts") {
        return shapeType.value.valueCount.flatMap((count, level) => checkCount(count, "ValueCounts").map((reason) => ({ ...reason, long: `At nesting level ${level}.` })));
    }
    if (shapeType.case !== "shape" || shapeType.value.dim.every(({ size }) => size > 0n))
        return [];
    feature.shapeType = { case: undefined };
    return [invalid("Shape.dim.size must be a positive integer")];
}
function checkCount(count, name) {
    const reasons = [];
    if (count.min < 0n) {
        count.min = 0n;
        reasons.push(invalid(`${name}.min should not be negative`));
    }
    if ((0,fields/* isFieldSet */.d)(count, schema_pb/* ValueCountSchema */.QI.field.max) && count.max < count.min) {
        count.max = count.min;
        reasons.push(invalid(`${name}.max should not be less than min`));
    }
    return reasons;
}
const withoutMass = {
    boolDomain: "bool", intDomain: "int", floatDomain: "float", structDomain: "struct",
};
function checkMass(feature) {
    if (!feature.distributionConstraints)
        return [];
    const { case: domain } = feature.domainInfo;
    if (domain === "domain" || domain === "stringDomain")
        return [];
    delete feature.distributionConstraints;
    if (domain === undefined)
        return [invalid("distribution constraints require domain or string domain.")];
    return [invalid(`distribution constraints not supported for ${withoutMass[domain] ?? "semantic"} domains.`)];
}
function checkDomainName(feature, schema) {
    const { domainInfo } = feature;
    if (domainInfo.case !== "domain")
        return [];
    const names = [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain].map(({ name }) => name);
    if (names.includes(domainInfo.value))
        return [];
    feature.domainInfo = { case: undefined };
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.INVALID_DOMAIN_SPECIFICATION, short: "missing domain: ", long: `The schema has no domain ${JSON.stringify(domainInfo.value)}.` }];
}
const { BYTES, INT, FLOAT, STRUCT } = schema_pb/* FeatureType */.lo;
const typesOfDomain = {
    stringDomain: [BYTES], boolDomain: [INT, BYTES, FLOAT], intDomain: [INT, BYTES], floatDomain: [FLOAT, BYTES], structDomain: [STRUCT],
    naturalLanguageDomain: [BYTES, INT], imageDomain: [BYTES], midDomain: [BYTES], urlDomain: [BYTES], timeDomain: [INT, BYTES],
};
function checkDomainType(feature) {
    const { case: domain } = feature.domainInfo;
    const allowed = domain && typesOfDomain[domain];
    if (!allowed || allowed.includes(feature.type))
        return [];
    feature.domainInfo = { case: undefined };
    const name = domain.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.DOMAIN_INVALID_FOR_TYPE, short: "The domain does not match the type", long: `"${name}" does not fit features of type ${nameOfType(feature.type)}.` }];
}
/** A schema type by its name. */
function nameOfType(type) {
    return Object.entries(schema_pb/* FeatureType */.lo).find(([, number]) => number === type)?.[0] ?? String(type);
}

;// CONCATENATED MODULE: ./build/js/validation/feature-checks.js







/** The number of values of each example: `value_count`, `value_counts`, `shape`. Repairs by widening, or by dropping the shape. */
function checkValues(feature, view) {
    const { shapeType } = feature;
    if (shapeType.case === "shape")
        return checkShape(feature, view, shapeType.value.dim.map(({ size }) => Number(size)));
    if (shapeType.case === undefined)
        return [];
    const counts = shapeType.case === "valueCount" ? [shapeType.value] : shapeType.value.valueCount;
    if (counts.length !== view.levels.length) {
        feature.shapeType = { case: undefined };
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.VALUE_NESTEDNESS_MISMATCH, short: "Mismatched value nest level", long: `Lists are nested ${view.levels.length} deep, the schema says ${counts.length}.` }];
    }
    return counts.flatMap((count, level) => checkLevel(count, view.levels[level], counts.length > 1 ? ` at nesting level ${level}` : ""));
}
function checkLevel(count, { min, max }, where) {
    const reasons = [];
    if ((0,fields/* isFieldSet */.d)(count, schema_pb/* ValueCountSchema */.QI.field.min) && min < count.min) {
        reasons.push({
            type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_NUMBER_VALUES, short: "Missing values",
            long: `Some examples have ${min} values${where}, the schema asks for at least ${count.min}.`, observed: String(min), limit: `at least ${count.min}`,
        });
        count.min = BigInt(min);
    }
    if ((0,fields/* isFieldSet */.d)(count, schema_pb/* ValueCountSchema */.QI.field.max) && max > count.max) {
        reasons.push({
            type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_HIGH_NUMBER_VALUES, short: "Superfluous values",
            long: `Some examples have ${max} values${where}, the schema allows ${count.max}.`, observed: String(max), limit: `at most ${count.max}`,
        });
        count.max = BigInt(max);
    }
    return reasons;
}
function checkShape(feature, { levels }, dims) {
    const wanted = dims.reduce((product, size) => product * size, 1);
    const steady = levels.every(({ missing, min, max }) => missing === 0 && min === max && min > 0);
    const found = levels.reduce((product, { min }) => product * min, 1);
    if (steady && found === wanted)
        return [];
    feature.shapeType = { case: undefined };
    const shape = `shape [${dims.join(", ")}]`;
    const long = steady ? `Every example has ${found} values, which does not make ${shape}.`
        : `A ${shape} needs ${wanted} ${wanted === 1 ? "value" : "values"} in every example; ${levels.some(({ missing }) => missing > 0) ? "some have none" : "their number varies"}.`;
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.INVALID_FEATURE_SHAPE, short: "Feature shape dropped", long }];
}
/** How many examples have the feature. Repairs by lowering what is asked for. */
function feature_checks_checkPresence({ presenceConstraints }, { present, missing, examples }) {
    if (presenceConstraints.case !== "presence")
        return [];
    const presence = presenceConstraints.value;
    const reasons = [];
    if ((0,fields/* isFieldSet */.d)(presence, schema_pb/* FeaturePresenceSchema */.Pc.field.minCount) && present < presence.minCount) {
        reasons.push({
            type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_NUMBER_PRESENT, short: "Column dropped",
            long: `The feature is present in ${present} examples, fewer than ${presence.minCount}.`, observed: String(present), limit: `at least ${presence.minCount}`,
        });
        presence.minCount = BigInt(present);
    }
    const share = examples > 0 ? present / examples : 0;
    const tooFew = presence.minFraction === 1 ? missing !== 0 : share < presence.minFraction;
    if (!(0,fields/* isFieldSet */.d)(presence, schema_pb/* FeaturePresenceSchema */.Pc.field.minFraction) || !tooFew)
        return reasons;
    const rounded = share.toFixed(6) === "1.000000";
    const counted = rounded ? `${missing} of ${examples} examples lack the feature` : `The feature is present in ${share.toFixed(6)} of the examples`;
    reasons.push({
        type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_FRACTION_PRESENT, short: "Column dropped", long: `${counted}, the schema asks for ${presence.minFraction.toFixed(6)}.`,
        observed: `${missing} of ${examples} missing`, limit: presence.minFraction === 1 ? "none missing" : `at least ${presence.minFraction}`,
    });
    presence.minFraction = rounded ? 0.9999 : share;
    return reasons;
}
const byteDomains = new Set([undefined, "naturalLanguageDomain", "imageDomain", "urlDomain"]);
/** Whether the data have the schema's type. A feature of another type is deprecated by the repair. */
function checkType(feature, view) {
    if ((0,schema_inference/* schemaType */.uf)(view.type) !== feature.type) {
        (0,validation_reason/* deprecate */.CI)(feature);
        const found = Object.entries(statistics_pb/* FeatureNameStatistics_Type */.eJ).find(([, number]) => number === view.type)?.[0] ?? String(view.type);
        const wanted = nameOfType(feature.type);
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.UNEXPECTED_DATA_TYPE, short: "Unexpected data type", long: `The schema says ${wanted}, the data are ${found}.`, observed: found, limit: wanted }];
    }
    if (view.type !== statistics_pb/* FeatureNameStatistics_Type */.eJ.BYTES || byteDomains.has(feature.domainInfo.case))
        return [];
    feature.domainInfo = { case: undefined };
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.DOMAIN_INVALID_FOR_TYPE, short: "Invalid domain type", long: `The domain of ${JSON.stringify(feature.name)} does not fit data of type BYTES.` }];
}
/** How many different values there are. A bound that is not set is no bound. */
function checkUnique(feature, { strings }) {
    const bounds = feature.uniqueConstraints;
    if (!bounds)
        return [];
    if (!strings) {
        delete feature.uniqueConstraints;
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_NO_UNIQUE, short: "No unique values", long: "The schema bounds the number of different values, which is only known of text and categories." }];
    }
    const { unique } = strings;
    const found = { observed: String(unique) };
    if ((0,fields/* isFieldSet */.d)(bounds, schema_pb/* UniqueConstraintsSchema */.zz.field.min) && unique < bounds.min) {
        const long = `There are ${unique} different values, fewer than ${bounds.min}.`;
        const limit = `at least ${bounds.min}`;
        bounds.min = unique;
        return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_UNIQUE, short: "Low number of unique values", long, limit, ...found }];
    }
    if (!(0,fields/* isFieldSet */.d)(bounds, schema_pb/* UniqueConstraintsSchema */.zz.field.max) || unique <= bounds.max)
        return [];
    const long = `There are ${unique} different values, more than ${bounds.max}.`;
    const limit = `at most ${bounds.max}`;
    bounds.max = unique;
    return [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_HIGH_UNIQUE, short: "High number of unique values", long, limit, ...found }];
}

// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
;// CONCATENATED MODULE: ./build/js/validation/validate-statistics.js













/** Holds statistics against a schema by TFDV's rules and in its order. Neither is changed. */
function validateStatistics(statistics, schema, options = {}) {
    checkEnvironmentName(schema, options.environment);
    const repaired = (0,clone/* clone */.o)(schema_pb/* SchemaSchema */.vn, schema);
    const data = (0,feature_view.viewDataset)(statistics);
    if (data.examples === 0)
        return { features: [], dataset: [], driftSkew: [], dataMissing: true, repaired };
    const checking = {
        schema: repaired, data, settings: options, driftSkew: [], found: new Map(),
        previous: options.previous && (0,feature_view.viewDataset)(options.previous), serving: options.serving && (0,feature_view.viewDataset)(options.serving),
    };
    checkFeatures(checking, repaired.feature, []);
    addNewFeatures(checking);
    const dataset = checkSize(repaired, {
        current: data.examples, previousSpan: checking.previous?.examples, previousVersion: options.previousVersion && Number(options.previousVersion.numExamples),
    });
    return { features: [...checking.found.values()], dataset, driftSkew: checking.driftSkew, dataMissing: false, repaired };
}
function checkEnvironmentName({ defaultEnvironment }, environment) {
    if (environment === undefined || defaultEnvironment.includes(environment))
        return;
    const near = (0,error/* nearest */.pA)(environment, defaultEnvironment);
    throw new error/* UserError */.yo(`the schema knows no environment ${JSON.stringify(environment)}`, {
        hint: near ? `did you mean ${near}?` : `known (default_environment): ${defaultEnvironment.join(", ") || "none"}`,
    });
}
function report({ found }, path, reasons) {
    if (reasons.length > 0)
        found.set((0,feature_path/* serializePath */.g)(path), { path, key: (0,feature_path/* serializePath */.g)(path), reasons });
}
function checkFeatures(checking, features, parent) {
    for (const feature of features) {
        if ((0,validation_reason/* isDeprecated */.oT)(feature))
            continue;
        const path = [...parent, feature.name];
        report(checking, path, checkFeature(checking, feature, path));
        const children = feature.domainInfo.case === "structDomain" && !(0,validation_reason/* isDeprecated */.oT)(feature) ? feature.domainInfo.value.feature : [];
        checkFeatures(checking, children, path);
    }
}
function checkFeature(checking, feature, path) {
    const { schema, data, settings } = checking;
    const view = data.features.get((0,feature_path/* serializePath */.g)(path));
    const reasons = checkSelf(feature, schema);
    if ((0,validation_reason/* isDeprecated */.oT)(feature))
        return reasons;
    const inside = inEnvironment(feature, schema, settings.environment);
    if (!view || view.present === 0) {
        if (!inside || !isRequired(feature))
            return reasons;
        (0,validation_reason/* deprecate */.CI)(feature);
        const type = view ? anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_NOT_PRESENT : anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_MISSING_COLUMN;
        return [...reasons, { type, short: "Column dropped", long: "The schema requires the feature, no example has it." }];
    }
    if (!inside)
        reasons.push(enterEnvironment(feature, settings.environment));
    reasons.push(...checkValues(feature, view), ...feature_checks_checkPresence(feature, view), ...checkType(feature, view));
    if ((0,validation_reason/* isDeprecated */.oT)(feature))
        return reasons;
    reasons.push(...checkDomain({ feature, view, schema, settings }), ...checkUnique(feature, view));
    return [...reasons, ...compare(checking, feature, view)];
}
function compare({ previous, serving, driftSkew }, feature, view) {
    const { drift, skew } = (0,comparator_checks/* compareBoth */.B)(feature, view, { previous, serving });
    if (drift.measurements.length + skew.measurements.length > 0) {
        driftSkew.push((0,create/* create */.v)(anomalies_pb/* DriftSkewInfoSchema */.Vs, { path: { step: [...view.path] }, driftMeasurements: [...drift.measurements], skewMeasurements: [...skew.measurements] }));
    }
    return [...drift.reasons, ...skew.reasons];
}
function isRequired({ presenceConstraints }) {
    return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}
function inEnvironment(feature, { defaultEnvironment }, environment) {
    if (environment === undefined || feature.inEnvironment.includes(environment))
        return true;
    return !feature.notInEnvironment.includes(environment) && defaultEnvironment.includes(environment);
}
function enterEnvironment(feature, environment) {
    if (feature.notInEnvironment.includes(environment))
        feature.notInEnvironment = feature.notInEnvironment.filter((name) => name !== environment);
    else
        feature.inEnvironment.push(environment);
    return { type: anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_NEW_COLUMN, short: "Column missing in environment", long: `The schema leaves ${JSON.stringify(feature.name)} out of environment ${JSON.stringify(environment)}, the data have it.` };
}
function addNewFeatures(checking) {
    const { schema, data, settings } = checking;
    const views = [...data.features.values()].sort((a, b) => a.path.length - b.path.length);
    const added = [];
    for (const view of views) {
        const siblings = childrenOf(schema, view.path.slice(0, -1));
        const name = view.path.at(-1);
        if (!siblings || siblings.some((feature) => feature.name === name))
            continue;
        siblings.push((0,schema_inference/* inferFeature */.lT)(schema, view, settings));
        if (added.some((key) => view.key.startsWith(`${key}.`)))
            continue;
        added.push(view.key);
        report(checking, view.path, [{ type: anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_NEW_COLUMN, short: "New column", long: "The data have this feature, the schema does not." }]);
    }
}
function childrenOf(schema, path) {
    let features = schema.feature;
    for (const step of path) {
        const parent = features.find(({ name }) => name === step);
        if (!parent || (0,validation_reason/* isDeprecated */.oT)(parent) || parent.domainInfo.case !== "structDomain")
            return undefined;
        features = parent.domainInfo.value.feature;
    }
    return features;
}


/***/ })

};
