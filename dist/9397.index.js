export const id = 9397;
export const ids = [9397,7245,9609];
export const modules = {

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ exampleDiffProperties)
/* harmony export */ });
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50719);

const names = { type: "array", items: { type: "string" } };
const share = { type: "number", minimum: 0, maximum: 1 };
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const exampleDiffProperties = {
    identifierFeatures: { ...names, minItems: 1, description: "Features that together say which examples belong together.", examples: [["id"]] },
    ignoreFeatures: { ...names, description: "Features that are not compared." },
    onlyFeatures: { ...names, minItems: 1, description: "The only features that are compared." },
    skewSampleSize: { type: "integer", minimum: 0, maximum: 10_000, description: "How many pairs that differ are kept as a sample (0)." },
    floatRoundNdigits: { type: "integer", minimum: 0, maximum: 100, description: "Digits after the point that floats are rounded to; every bit counts when not given." },
    allowDuplicateIdentifiers: { type: "boolean", description: "Whether examples are compared, each with each, whose identifiers occur more than once (false)." },
    confusionFeatures: { ...names, description: "Features of one text each: which value became which is counted." },
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPairsSchema */ .d,
    atMost: { ...share, description: "Largest share of pairs in which a feature may differ; above it the gate fails. Nothing is judged when not given." },
    features: { type: "object", description: "The same for single features.", additionalProperties: { type: "object", additionalProperties: false, minProperties: 1, properties: { atMost: { ...share, description: "Largest share of pairs in which it may differ." } } } },
    mask: { ...names, description: "Features whose values the report does not show." },
};


/***/ }),

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

/***/ 50719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ splitPairs),
/* harmony export */   d: () => (/* binding */ splitPairsSchema)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** The parameter that chooses pairs, as JSON Schema. */
const splitPairsSchema = {
    type: "array", minItems: 1, items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
    description: "Pairs of a split and a split of the baseline, for instance [[train, train], [eval, train]].",
};
/** The pairs of splits to compare, in the order of the splits. A pair that is not there, and none at all, is a `UserError`. */
function splitPairs(current, baseline, { wanted, otherwise }) {
    const all = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).flatMap((split) => (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).map((other) => ({ split, baseline: other, name: `${split}_${other}` })));
    const chosen = all.filter(({ split, baseline: other }) => (wanted ? wanted.some(([a, b]) => a === split && b === other) : otherwise === "all" || split === other));
    const absent = wanted?.find(([a, b]) => !all.some(({ split, baseline: other }) => a === split && b === other));
    const hint = `splits: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).join(", ") || "none"}; of the baseline: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).join(", ") || "none"}`;
    if (absent)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no pair of splits ${JSON.stringify(absent[0])} and ${JSON.stringify(absent[1])}`, { hint });
    if (chosen.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("there is no pair of splits to compare", { hint });
    return chosen;
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

/***/ 33043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   s9: () => (/* binding */ component)
/* harmony export */ });
/** A port that must be wired. */
function required(type) {
    return { type, optional: false };
}
/** A port that may stay unwired, or whose artifact may not exist yet (the baseline of a first run). */
function optional(type) {
    return { type, optional: true };
}
/** Says which type a schema of parameters describes, so that `run` knows it: `parameters: parameters<{ price: number }>({ … })`. */
function parameters(schema) {
    return schema;
}
/** Where `run` happens with these parameters. */
function placeOfRun({ runs }, parameters) {
    return (typeof runs === "function" ? runs(parameters) : runs) ?? "here";
}
/** Declares a component; the types of ports and parameters are inferred from the literal. */
function component(definition) {
    return definition;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Digits in groups of three: `336,776`. */
function grouped(whole) {
    return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ randomNumbers),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
    }
}


/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   h6: () => (/* binding */ valueCount)
/* harmony export */ });
/** How many values row i has; −1 when the feature is missing in it. */
function valueCount(column, row) {
    if (column.type === "empty")
        return -1;
    if (!column.rowOffsets)
        return 1;
    const count = column.rowOffsets[row + 1] - column.rowOffsets[row];
    return count === 0 && !(column.present && column.present[row]) ? -1 : count;
}
/** Index of row i's first value. */
function firstValue(column, row) {
    return column.rowOffsets ? column.rowOffsets[row] : row;
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Value j of a bytes column as text; invalid UTF-8 becomes U+FFFD. */
function textAt(column, value) {
    return decoder.decode(column.bytes.subarray(column.offsets[value], column.offsets[value + 1]));
}


/***/ }),

/***/ 12980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openRecordHeaps)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes that are read of a file at once. */
const piece = 1 << 20;
/** Opens `count` heaps. Together they keep `kept` bytes in memory; the rest is in files of `folder` that begin with `name`. */
function openRecordHeaps({ folder, name, count, kept }) {
    const all = Array.from({ length: count }, (_, i) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}-${i}`), file: undefined, buffer: Buffer.alloc(0), used: 0, written: 0, records: 0 }));
    let inMemory = 0;
    const remove = async (heap) => {
        heap.buffer = Buffer.alloc(0);
        heap.used = 0;
        await heap.file?.close();
        if (heap.file)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(heap.path, { force: true });
        heap.file = undefined;
    };
    return {
        append(at, bytes, start, end, head) {
            const heap = all[at];
            const length = end - start + (head?.length ?? 0);
            makeRoom(heap, length + 4);
            heap.buffer.writeUInt32LE(length, heap.used);
            if (head)
                heap.buffer.set(head, heap.used + 4);
            heap.buffer.set(bytes.subarray(start, end), heap.used + 4 + (head?.length ?? 0));
            heap.used += length + 4;
            heap.records++;
            inMemory += length + 4;
        },
        async ready() {
            if (inMemory <= kept)
                return;
            for (const heap of all)
                await putAside(heap);
            inMemory = 0;
        },
        size: (at) => all[at].written + all[at].used,
        records: (at) => all[at].records,
        async whole(at) {
            const { file, written, buffer, used } = all[at];
            if (!file)
                return buffer.subarray(0, used);
            const bytes = Buffer.allocUnsafe(written + used);
            await file.read(bytes, 0, written, 0);
            buffer.copy(bytes, written, 0, used);
            return bytes;
        },
        read: (at) => recordsOf(all[at]),
        remove: (at) => remove(all[at]),
        async abandon() {
            for (const heap of all)
                await remove(heap);
        },
    };
}
function makeRoom(heap, length) {
    if (heap.used + length <= heap.buffer.length)
        return;
    const larger = Buffer.allocUnsafe(Math.max(heap.buffer.length * 2, heap.used + length, 4096));
    heap.buffer.copy(larger, 0, 0, heap.used);
    heap.buffer = larger;
}
async function putAside(heap) {
    if (heap.used === 0)
        return;
    heap.file ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(heap.path, "w+");
    await heap.file.write(heap.buffer, 0, heap.used, heap.written);
    heap.written += heap.used;
    heap.used = 0;
}
async function* recordsOf({ file, written, buffer, used }) {
    let waiting = Buffer.alloc(0);
    for (let at = 0; file && at < written;) {
        const needed = waiting.length >= 4 ? 4 + waiting.readUInt32LE(0) - waiting.length : 0;
        const bytes = Buffer.allocUnsafe(waiting.length + Math.min(written - at, Math.max(piece, needed)));
        waiting.copy(bytes);
        const { bytesRead } = await file.read(bytes, waiting.length, bytes.length - waiting.length, at);
        if (bytesRead === 0)
            throw new Error("a file of records that were put aside was cut off");
        at += bytesRead;
        waiting = yield* cut(bytes.subarray(0, waiting.length + bytesRead));
    }
    yield* cut(buffer.subarray(0, used));
}
/** Whole records; gives back what is left of the last one. */
function* cut(bytes) {
    let at = 0;
    while (at + 4 <= bytes.length) {
        const end = at + 4 + bytes.readUInt32LE(at);
        if (end > bytes.length)
            break;
        yield bytes.subarray(at + 4, end);
        at = end;
    }
    return bytes.subarray(at);
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** A share as text: `1.8%`, `<0.1%`. */
function percent(share) {
    if (share === 0)
        return "0%";
    return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
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
