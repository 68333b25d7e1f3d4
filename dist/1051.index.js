export const id = 1051;
export const ids = [1051,3115];
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
/** Copies a schema byte for byte into an artifact, after reading it once so that a mistake in it is told. A binary one becomes text. */
async function copySchema(file, directory, shown) {
    const { message } = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(file, shown);
    if ((0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(file))
        await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSchema */ .ZB)(directory, message);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
}


/***/ }),

/***/ 11136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutValues)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77208);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);


/** The schema as it may be shown: domains of masked features say no value. */
function withoutValues(schema, mask) {
    const shown = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    for (const feature of shown.feature.filter(({ name }) => mask.includes(name))) {
        const domain = feature.domainInfo.case === "domain" ? feature.domainInfo.value : undefined;
        for (const text of shown.stringDomain)
            if (text.name === domain)
                text.value = ["***"];
        if (domain === undefined)
            feature.domainInfo = { case: undefined };
    }
    return shown;
}


/***/ }),

/***/ 83016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaGenProperties)
/* harmony export */ });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const schemaGenProperties = {
    file: { type: "string", minLength: 1, description: "Schema kept in the repository, .pbtxt or binary .pb. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
    inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
    excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are not shown." },
    maxStringDomainSize: { type: "integer", minimum: 0, description: "A text with more different values gets no domain (100)." },
    ranges: { type: "boolean", description: "Whether numbers get the range of their values (false)." },
    valueSets: { type: "boolean", description: "Whether integers with few values get the set of them, where the statistics count them: those that StatisticsGen's schema calls categories (false)." },
};


/***/ }),

/***/ 21051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaGen: () => (/* binding */ schemaGen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29752);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32572);
/* harmony import */ var _validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96772);
/* harmony import */ var _validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64836);
/* harmony import */ var _validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93270);
/* harmony import */ var _validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76977);
/* harmony import */ var _import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43115);
/* harmony import */ var _masked_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11136);
/* harmony import */ var _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83016);















/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .component */ .s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ExampleStatistics */ .S1) },
    outputs: { schema: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .Sj) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .parameters */ .FI)({ type: "object", additionalProperties: false, properties: _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .schemaGenProperties */ .d }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file)))) {
            await (0,_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.copySchema)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource] = given.file;
            return;
        }
        const datasets = await datasetsOf(statistics, given);
        const inferred = (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .inferLimits */ .N$)((0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .inferFromAll */ .Ew)(datasets, given), datasets, given);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .withEvidence */ .Kg)((0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)(inferred.schema), inferred.schema, inferred.evidence));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readSchema */ .G7)(schema.path);
        const source = schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource];
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), "utf8");
        if (typeof source !== "string")
            return showInferred({ schema: current, text: given.mask ? (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)((0,_masked_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutValues */ .l)(current, given.mask)) : text }, given.file);
        const update = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .updateSchema */ .vK)(current, await datasetsOf(statistics, given), given);
        const secret = update.reasons.filter(({ path }) => (0,_validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .isMasked */ .So)((0,_validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__/* .serializePath */ .g)(path), given.mask)).length;
        if (secret > 0)
            return showMasked(source, secret);
        const proposal = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .proposeText */ .ki)({ text, file: source }, update);
        return { ...showKept(source, proposal), suggestions: (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(source) ? [] : (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestionsOf */ .n_)({ text, file: source }, proposal.changes) };
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNames */ .bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatistics */ .MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}
/** A change would tell values that are not to be told. */
function showMasked(file, changes) {
    const text = { type: "text", text: [`These data would change ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes, "thing")} in `, { code: file }, " about masked features, so the change is not shown: ", { code: `assay schema update ${file} DATA --dry-run` }, " shows it."] };
    const summary = `Schema · changes to masked features`;
    return { headline: `${file}, changes to masked features`, sections: [section(summary, [text], { place: "folded", blocks: [text] })] };
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred({ schema, text: schemaWritten }, file) {
    const features = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: schemaWritten }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 60;
function showKept(file, { lines, changes, patch }) {
    if (changes.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes.length, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: [`and ${lines.length - commentLines} more lines, in the report; `, { code: `assay schema update ${file} DATA` }, " writes them all"] }] : [];
    const apply = { type: "details", summary: ["The same for ", { code: "git apply" }], blocks: [{ type: "code", language: "diff", text: patch }] };
    // Reports show unseen characters and widen tabs: then the block would be no patch.
    const isExact = !(0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(file) && patch.split("\n").every((line) => line.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line));
    const folded = [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut, ...(cut.length === 0 && isExact ? [apply] : [])];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }, ...(isExact ? [apply] : [])], { place: "folded", blocks: folded })],
    };
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

/***/ 29752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   H8: () => (/* binding */ readPlacedSchema),
/* harmony export */   I9: () => (/* binding */ schemaFile),
/* harmony export */   VZ: () => (/* binding */ readSchemaSource),
/* harmony export */   ZB: () => (/* binding */ writeSchema),
/* harmony export */   nS: () => (/* binding */ isBinarySchema),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97230);
/* harmony import */ var _text_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32890);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33187);








/** The file of a Schema artifact. */
const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` or binary `.pb` file. */
async function readSchema(path) {
    return (await readPlacedSchema(/\.(pbtxt|pb)$/.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, schemaFile))).message;
}
/**
 * The schema in a text file, and where each of its messages is written; or the one in a binary file, `.pb`, which has no places.
 * `shown` is the file's name in messages. A file that is missing or not a schema is a `UserError`.
 */
async function readPlacedSchema(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    return isBinarySchema(file) ? { message: binarySchema(bytes, shown), placeOf: () => undefined } : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, new TextDecoder().decode(bytes), shown);
}
/** Whether a file holds a schema as a binary message, by its name. */
function isBinarySchema(file) {
    return file.endsWith(".pb");
}
/** A schema's file as it is, to be looked at or rewritten. Errors as of `readPlacedSchema`. */
async function readSchemaSource(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    if (!isBinarySchema(file)) {
        // The mark at the beginning of a file stays in the text.
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { file: shown, text, schema: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, shown).message, binary: false };
    }
    const schema = binarySchema(bytes, shown);
    return { file: shown, text: schemaText(schema), schema, binary: true };
}
async function schemaBytes(file, shown) {
    return (0,_user_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readUserFile */ .E)(file, `the schema ${shown}`, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause }));
}
function binarySchema(bytes, shown) {
    try {
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, bytes);
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no schema`, { place: { file: shown }, hint: "a .pb file holds a binary Schema message; one in text is named .pbtxt", cause });
    }
}
/** Writes a Schema artifact into its directory. */
async function writeSchema(directory, schema) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, schemaFile), schemaText(schema));
}
/** A schema as `schema.pbtxt` holds it. */
function schemaText(schema) {
    return (0,_text_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printText */ .n)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
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

/***/ 93270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   jq: () => (/* binding */ checkMask),
/* harmony export */   mt: () => (/* binding */ maskedFindings)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64836);


/** Findings whose words tell no value: of presence, of numbers of values, of types; and those of the user's own rules. */
const tellsNoValue = /PRESENT|NUMBER_VALUES|SHAPE|NESTEDNESS|COLUMN|UNIQUE|UNEXPECTED_DATA_TYPE|DOMAIN_INVALID_FOR_TYPE|INVALID_UTF8|HAS_(NAN|INF)|DATA_MISSING|CUSTOM_VALIDATION|^drift\.missing$/;
/** Refuses a masked name that neither the data nor the schema have: it may be misspelt, and what was to be hidden would be told. */
function checkMask(mask, names, { feature }) {
    const known = new Set([...names, ...feature.map(({ name }) => name)]);
    for (const name of mask) {
        if (known.has(name))
            continue;
        const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`mask names the feature ${JSON.stringify(name)}, which neither the data nor the schema have`, near === undefined ? {} : { hint: `did you mean ${near}?` });
    }
}
/** Whether a feature, named by its serialised path, is masked or inside one that is. */
function isMasked(key, mask = []) {
    return mask.some((name) => key === (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_1__/* .serializePath */ .g)([name]) || key.startsWith(`${(0,_feature_path_js__WEBPACK_IMPORTED_MODULE_1__/* .serializePath */ .g)([name])}.`));
}
/** The findings without the values of masked features: where a sentence tells some, another stands for it. */
function maskedFindings(findings, mask) {
    return findings.map((finding) => {
        if (!isMasked(finding.subject, mask))
            return finding;
        const { evidence: _, observed, limit, ...rest } = finding;
        if (tellsNoValue.test(finding.rule))
            return { ...rest, ...(observed !== undefined && { observed }), ...(limit !== undefined && { limit }) };
        return { ...rest, message: "The values are not as they should be; they are masked." };
    });
}


/***/ }),

/***/ 96772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   LN: () => (/* binding */ asCategories),
/* harmony export */   N$: () => (/* binding */ inferLimits)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77208);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17856);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67354);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68957);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64836);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);
/* harmony import */ var _integer_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73312);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66349);









/** A set of integers has at most so many values … */
const mostValues = 32;
/** … each of which occurs so often, on average: otherwise the next new value is only a matter of time. */
const fewestEach = 20;
/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
function inferLimits(schema, datasets, { ranges, valueSets }) {
    const limited = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    const evidence = [];
    const views = datasets.map((dataset) => (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.viewDataset)(dataset).features);
    const walk = (features, parent) => {
        for (const feature of features) {
            const path = [...parent, feature.name];
            const own = views.flatMap((view) => view.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path)) ?? []).filter(({ values }) => values > 0);
            const found = isFree(feature) && own.length > 0 ? [...(valueSets ? addSet(feature, own) : []), ...(ranges ? addRange(feature, own) : [])] : [];
            evidence.push(...found.map((each) => ({ path, ...each })));
            if (feature.domainInfo.case === "structDomain")
                walk(feature.domainInfo.value.feature, path);
        }
    };
    walk(limited.feature, []);
    return { schema: limited, evidence };
}
/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
function asCategories(schema) {
    const asked = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    for (const feature of asked.feature) {
        if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || !isFree(feature))
            continue;
        if (feature.domainInfo.case !== "intDomain")
            feature.domainInfo = { case: "intDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ) };
        feature.domainInfo.value.isCategorical = true;
    }
    return asked;
}
function isFree({ type, domainInfo }) {
    if (domainInfo.case === undefined)
        return type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT;
    return domainInfo.case === "intDomain" && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.min) && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.max);
}
function addRange(feature, views) {
    const count = views.reduce((sum, { values }) => sum + values, 0);
    if (feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT) {
        const bounds = views.flatMap(floatBounds);
        if (bounds.length === 0)
            return [];
        const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
        feature.domainInfo = { case: "floatDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FloatDomainSchema */ .Gz, { min, max }) };
        return [{ limit: "range", count, min: floatText(min), max: floatText(max) }];
    }
    const bounds = views.map(integerBounds);
    if (bounds.some((each) => each.length === 0))
        return [];
    const [min, max] = bounds.flat().reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [bounds[0][0], bounds[0][0]]);
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    Object.assign(domain, { min, max });
    feature.domainInfo = { case: "intDomain", value: domain };
    return [{ limit: "range", count, min: String(min), max: String(max) }];
}
function floatText(value) {
    return String(Number(value.toPrecision(7)));
}
function floatBounds({ numeric, values }) {
    if (!numeric || Number(numeric.histograms[0]?.numNan ?? 0n) >= values)
        return [];
    return [Math.fround(numeric.min), Math.fround(numeric.max)];
}
/** Smallest and largest; nothing where the statistics do not know them. Beyond 2^53 statistics know them as doubles. */
function integerBounds(view) {
    const labels = [...(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view)?.keys() ?? []].map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP);
    if (labels.length > 0)
        return labels.every((label) => label !== undefined) && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view) ? labels : [];
    if (!view.numeric || view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT)
        return [];
    const whole = (value) => (value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(value)));
    return [whole(view.numeric.min), whole(view.numeric.max)];
}
function addSet(feature, views) {
    if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return [];
    const counts = new Map();
    for (const view of views) {
        const labels = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view);
        if (!labels || !(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view))
            return [];
        for (const [label, count] of labels)
            counts.set(label, (counts.get(label) ?? 0) + count);
    }
    const values = [...counts.keys()].flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP)(label) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (values.length === 0 || values.length !== counts.size || values.length > mostValues || total < fewestEach * values.length)
        return [];
    const [value, count] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    domain.isCategorical = true;
    feature.domainInfo = { case: "intDomain", value: domain };
    feature.annotation ??= (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnotationSchema */ .v_);
    feature.annotation.tag.push((0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .writeIntegerSet */ .Uc)(values));
    return [{ limit: "values", count: total, min: String(values[0]), max: String(values.at(-1)), distinct: values.length, rarest: { value, count, share: count / total } }];
}
/** What a limit was inferred from. It tells of the past, so that it stays true when somebody changes the limit. */
function evidenceText({ limit, count, min, max, distinct, rarest }) {
    const from = `inferred from ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(count)} values`;
    if (limit === "range")
        return `${from}: ${min} to ${max}`;
    if (distinct === 1)
        return `${from}: always ${min}`;
    return `${from}: ${distinct} different, the rarest, ${rarest.value}, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(rarest.count)} times (${Number((100 * rarest.share).toPrecision(2))}%)`;
}
/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
function withEvidence(text, schema, evidence) {
    const notes = new Map();
    const walk = (tree, features, parent) => {
        tree.entries.filter(({ name }) => name === "feature").forEach(({ values: [value] }, index) => {
            const feature = features[index];
            const path = [...parent, feature.name];
            for (const entry of value.message.entries) {
                const limit = entry.name === "annotation" && (0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .readIntegerSet */ .V3)(feature) ? "values" : /^(int|float)_domain$/.test(entry.name) ? "range" : undefined;
                const own = evidence.filter((each) => each.limit === limit && (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(each.path) === (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path));
                if (own.length > 0)
                    notes.set(entry.start, own.map(evidenceText));
                const struct = entry.values[0].message;
                if (entry.name === "struct_domain" && struct && feature.domainInfo.case === "structDomain")
                    walk(struct, feature.domainInfo.value.feature, path);
            }
        });
    };
    walk((0,_data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextTree */ .e)(text), schema.feature, []);
    let noted = text;
    for (const [at, sentences] of [...notes].sort(([a], [b]) => b - a)) {
        const from = noted.lastIndexOf("\n", at - 1) + 1;
        const indent = noted.slice(from, at);
        noted = `${noted.slice(0, from)}${sentences.map((sentence) => `${indent}# ${sentence}\n`).join("")}${noted.slice(from)}`;
    }
    return noted;
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ clone)
/* harmony export */ });
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31394);
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



/**
 * Create a deep copy of a message, including extensions and unknown fields.
 */
function clone(schema, message) {
    return cloneReflect((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, message)).message;
}
function cloneReflect(i) {
    const o = (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(i.desc);
    for (const f of i.fields) {
        if (!i.isSet(f)) {
            continue;
        }
        switch (f.fieldKind) {
            case "list":
                const list = o.get(f);
                for (const item of i.get(f)) {
                    list.add(cloneSingular(f, item));
                }
                break;
            case "map":
                const map = o.get(f);
                for (const entry of i.get(f).entries()) {
                    map.set(entry[0], cloneSingular(f, entry[1]));
                }
                break;
            default: {
                o.set(f, cloneSingular(f, i.get(f)));
                break;
            }
        }
    }
    const unknown = i.getUnknown();
    if (unknown && unknown.length > 0) {
        o.setUnknown([...unknown]);
    }
    return o;
}
function cloneSingular(field, value) {
    if (field.message !== undefined && (0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isReflectMessage */ .LT)(value)) {
        return cloneReflect(value);
    }
    if (field.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES && value instanceof Uint8Array) {
        // @ts-expect-error T cannot extend Uint8Array in practice
        return value.slice();
    }
    return value;
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet),
/* harmony export */   k: () => (/* binding */ clearField)
/* harmony export */ });
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86629);
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

/**
 * Returns true if the field is set.
 *
 * - Scalar and enum fields with implicit presence (proto3):
 *   Set if not a zero value.
 *
 * - Scalar and enum fields with explicit presence (proto2, oneof):
 *   Set if a value was set when creating or parsing the message, or when a
 *   value was assigned to the field's property.
 *
 * - Message fields:
 *   Set if the property is not undefined.
 *
 * - List and map fields:
 *   Set if not empty.
 */
function isFieldSet(message, field) {
    return (field.parent.typeName == message.$typeName && (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeIsSet */ .zB)(message, field));
}
/**
 * Resets the field, so that isFieldSet() will return false.
 */
function clearField(message, field) {
    if (field.parent.typeName == message.$typeName) {
        (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeClear */ .yO)(message, field);
    }
}


/***/ })

};
