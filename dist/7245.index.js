export const id = 7245;
export const ids = [7245];
export const modules = {

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exampleDiff: () => (/* binding */ exampleDiff)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_serialized_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69354);
/* harmony import */ var _validation_drift_percent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15305);
/* harmony import */ var _validation_skew_example_skew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26083);
/* harmony import */ var _validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21423);
/* harmony import */ var _validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92270);
/* harmony import */ var _example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9858);
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50719);











/**
 * Compares examples one by one with those of a baseline that have the same identifiers: TFX's ExampleDiff, with TFDV's counts in
 * `SplitPair-<split>_<split of the baseline>/`. Two things are as TFX documents and not as TFX 1.16 does: `base` is the baseline
 * (there the two are swapped), and floats are rounded only where digits are given (there to whole numbers).
 *
 * @example
 * add(exampleDiff, { examples, baseline_examples: latestBlessed(Examples) }, { identifierFeatures: ["id"], skewSampleSize: 20 });
 */
const exampleDiff = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .component */ .s9)({
    name: "ExampleDiff",
    version: 1,
    inputs: { examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Examples */ .EE), baseline_examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Examples */ .EE) },
    outputs: { example_diff_result: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .ExamplesDiff */ .bD) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .parameters */ .FI)({
        type: "object",
        required: ["identifierFeatures"],
        additionalProperties: false,
        properties: _example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .exampleDiffProperties */ .n,
    }),
    async run({ examples, baseline_examples: baseline }, { parameters: given, outputs: { example_diff_result: result }, temporary, signal, progress }) {
        if (!baseline)
            return;
        const seen = new Set();
        const leftOut = (name) => !given.identifierFeatures.includes(name) && (given.ignoreFeatures?.includes(name) === true || given.onlyFeatures?.includes(name) === false);
        for (const { split, baseline: other, name } of (0,_split_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .splitPairs */ ._)(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" })) {
            progress({ note: name });
            const skew = await (0,_validation_skew_example_skew_js__WEBPACK_IMPORTED_MODULE_3__/* .detectExampleSkew */ .I)(examplesOf(baseline, other, leftOut), examplesOf(examples, split, leftOut), {
                identifiers: given.identifierFeatures, ignore: given.ignoreFeatures, only: given.onlyFeatures, sampleSize: given.skewSampleSize, floatDigits: given.floatRoundNdigits,
                allowDuplicates: given.allowDuplicateIdentifiers, confusion: given.confusionFeatures, folder: temporary, signal,
            });
            await (0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeExampleSkew */ ._Q)((0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPairDirectory */ .KB)(result.path, name), skew, { withConfusion: countsConfusion(given) });
            for (const { featureName } of skew.features)
                seen.add(featureName);
        }
        checkMask(given, seen);
    },
    async show({ inputs: { examples, baseline_examples: baseline }, outputs: { example_diff_result: result }, parameters: given }) {
        if (!baseline)
            return { headline: "no baseline to compare with" };
        const pairs = await Promise.all((0,_split_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .splitPairs */ ._)(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" }).map(async ({ name }) => ({ name, skew: await (0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readExampleSkew */ .px)((0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPairDirectory */ .KB)(result.path, name), { withConfusion: countsConfusion(given) }) })));
        return showing(pairs, given);
    },
});
/** A name that is written wrong would show what it was to hide. */
function checkMask({ mask = [], identifierFeatures, ignoreFeatures = [] }, seen) {
    const known = new Set([...seen, ...identifierFeatures, ...ignoreFeatures]);
    const strange = seen.size === 0 ? undefined : mask.find((name) => !known.has(name));
    if (strange === undefined)
        return;
    const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(strange, known);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mask names ${JSON.stringify(strange)}, which no example has`, near === undefined ? {} : { hint: `did you mean ${near}?` });
}
function countsConfusion({ confusionFeatures = [] }) {
    return confusionFeatures.length > 0;
}
function examplesOf(artifact, split, leftOut) {
    return { name: `Split-${split}`, blocks: (0,_data_serialized_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readSerializedExamples */ .c)(artifact.path, split, leftOut) };
}
function showing(pairs, { identifierFeatures, atMost, features, mask }) {
    const rules = { identifiers: identifierFeatures, atMost, mask, features: features && Object.fromEntries(Object.entries(features).map(([name, own]) => [name, own.atMost])) };
    const findings = (0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .skewFindings */ .RA)(pairs, rules);
    const failed = new Set(findings.filter(({ severity }) => severity === "error").map(({ subject }) => subject)).size;
    const differing = new Set(pairs.flatMap(({ skew }) => (0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .differingFeatures */ .wn)(skew).map(({ featureName }) => featureName))).size;
    const gate = { name: "example skew", status: failed > 0 ? "fail" : "pass", found: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(failed, "feature")} above`, limit: atMost === undefined ? "as set for features" : `at most ${(0,_validation_drift_percent_js__WEBPACK_IMPORTED_MODULE_10__/* .percent */ .K)(atMost)} of pairs` };
    return {
        headline: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(pairs.length, "split pair")} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(differing, "differing feature")}`,
        status: failed > 0 ? "fail" : findings.length > 0 ? "warn" : "pass",
        ...(atMost !== undefined || features ? { gates: [gate] } : {}),
        findings, sections: [(0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .skewSection */ .yD)(pairs, rules)],
    };
}


/***/ }),

/***/ 21423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ splitPairDirectory),
/* harmony export */   _Q: () => (/* binding */ writeExampleSkew),
/* harmony export */   px: () => (/* binding */ readExampleSkew)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39859);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89856);
/* harmony import */ var _feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6979);





const shard = "-00000-of-00001";
/** The folder of a pair of splits inside an artifact. */
function splitPairDirectory(directory, pair) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `SplitPair-${pair}`);
}
/** Writes a comparison of two splits as TFX's ExampleDiff does: TFRecords of TFDV's messages, which TFDV's iterators read. */
async function writeExampleSkew(folder, { features, pairs, match, confusion }, { withConfusion }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const write = (name, records) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${shard}`), (0,_data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__/* .tfrecordBytes */ .lc)(records));
    await write("skew_stats", features.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .FeatureSkewSchema */ ._s, one)));
    await write("sample_pairs", pairs.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .SkewPairSchema */ .qK, one)));
    await write("match_stats", [(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .MatchStatsSchema */ .wE, match)]);
    if (withConfusion)
        await write("confusion", confusion.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfusionCountSchema */ .r9, one)));
}
/** Reads what `writeExampleSkew` wrote. */
async function readExampleSkew(folder, { withConfusion }) {
    const read = async (name) => {
        const records = [];
        for await (const { bytes, length, starts, ends } of (0,_data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__/* .readTfrecord */ .SP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${shard}`))) {
            for (let i = 0; i < length; i++)
                records.push(Uint8Array.prototype.slice.call(bytes, starts[i], ends[i]));
        }
        return records;
    };
    return {
        features: (await read("skew_stats")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .FeatureSkewSchema */ ._s, record)),
        pairs: (await read("sample_pairs")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .SkewPairSchema */ .qK, record)),
        match: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .MatchStatsSchema */ .wE, (await read("match_stats"))[0] ?? new Uint8Array()),
        confusion: withConfusion ? (await read("confusion")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfusionCountSchema */ .r9, record)) : [],
    };
}


/***/ })

};
