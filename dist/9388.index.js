export const id = 9388;
export const ids = [9388,1631];
export const modules = {

/***/ 46079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvExampleGen: () => (/* binding */ csvExampleGen),
/* harmony export */   dialectProperties: () => (/* binding */ dialectProperties)
/* harmony export */ });
/* harmony import */ var _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19732);
/* harmony import */ var _data_csv_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31631);
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91137);



/** The parameters of a CSV dialect, as JSON Schema. */
const dialectProperties = {
    delimiter: { description: "What stands between the cells of a CSV file: one ASCII character; a comma when not given, in .tsv files a tab.", type: "string", examples: [";", "\t", "|"] },
    quote: { description: "What cells of a CSV file may be put in, doubled inside; an empty text when cells are never quoted.", type: "string", examples: ["'", ""] },
    encoding: { description: "Encoding of a CSV file, by a label of the WHATWG Encoding Standard; UTF-8 when not given.", type: "string", minLength: 1, examples: ["windows-1252", "utf-16le"] },
    nulls: { description: "Texts of CSV cells that are missing values, besides the empty cell.", type: "array", items: { type: "string" }, examples: [["NA", "NULL"]] },
};
/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
const csvExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExampleGen */ .l)({
    name: "CsvExampleGen",
    version: 3,
    format: async () => _data_csv_format_js__WEBPACK_IMPORTED_MODULE_1__.csvFormat,
    properties: {
        ...dialectProperties,
        empty: {
            description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
            enum: ["missing", "zero-values"], default: "missing",
        },
    },
    check: (parameters) => void (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .csvSigns */ .j0)((0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectIn */ .Y8)(parameters)),
    optionsOf: _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectIn */ .Y8,
    delimiterOf: ({ delimiter = "," }) => delimiter,
    zeroValues: ({ empty }) => empty === "zero-values",
});


/***/ }),

/***/ 91137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkFiles),
/* harmony export */   l: () => (/* binding */ fileExampleGen)
/* harmony export */ });
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33043);
/* harmony import */ var _data_file_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);
/* harmony import */ var _data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96843);
/* harmony import */ var _data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33107);
/* harmony import */ var _data_row_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75009);
/* harmony import */ var _example_gen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23441);






const inputSchema = {
    description: "Files: a path or pattern relative to the pipeline's folder (*, **, ?, [a-z], {SPAN}, {VERSION}, {YYYY}-{MM}-{DD}), or an address such as s3://bucket/data/*.csv; or one for each split.",
    oneOf: [
        { type: "string", minLength: 1 },
        { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
    ],
    examples: ["data/*.csv", "data/flights-{YYYY}-{MM}.csv"],
};
const spanNumber = (description) => ({ anyOf: [{ type: "integer" }, { type: "string" }], description });
const spansSchema = {
    description: "Which spans of a pattern with {SPAN} or a date are read: the latest (not given), all, the last ones (last, after leaving out the newest `skip`), or a range (from, to, inclusive; numbers, or dates as 2024-01 or 2024-01-31).",
    anyOf: [
        { const: "latest" },
        { const: "all" },
        { type: "object", minProperties: 1, additionalProperties: false, properties: { last: { type: "integer", minimum: 1, description: "How many of the newest spans." }, skip: { type: "integer", minimum: 0, description: "How many of the newest are left out before." }, from: spanNumber("The first span, inclusive."), to: spanNumber("The last span, inclusive.") } },
    ],
    examples: ["all", { last: 3 }, { from: "2024-01", to: "2024-06" }],
};
/** An ExampleGen that reads files of one format: finds them, digests them, and lets the core divide and store their rows. */
function fileExampleGen(definition) {
    const { name, version, properties, optionsOf, zeroValues } = definition;
    return (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .component */ .s9)({
        name,
        version,
        inputs: {},
        outputs: _example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .exampleOutputs */ .Tr,
        parameters: {
            type: "object",
            required: ["input"],
            additionalProperties: false,
            properties: { input: inputSchema, spans: spansSchema, ..._example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .dividingProperties */ .ks, ...properties },
        },
        async resolve(parameters, workspace) {
            definition.check?.(parameters);
            const resolved = await resolveFiles(parameters, workspace);
            const digests = await (0,_data_file_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOfFiles */ .Q)(resolved.inputs.flatMap((input) => input.files), (file) => (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(file, workspace));
            return { parameters: { ...parameters, resolved }, materials: Object.fromEntries(digests) };
        },
        async run(_inputs, context) {
            const { parameters, workspace, materials } = context;
            const resolved = parameters.resolved ?? (await resolveFiles(parameters, workspace));
            const format = await definition.format();
            const options = optionsOf(parameters);
            const files = new Map();
            const inputs = resolved.inputs.map(({ split, files: names }) => ({
                split,
                sources: names.map((file) => {
                    const read = { name: (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(file), path: (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(file, workspace) };
                    const source = (0,_data_row_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSource */ .I)(format, read, { options, digest: materials[file] });
                    files.set(source, read);
                    return source;
                }),
            }));
            const { span, version, firstSpan, buckets } = resolved;
            await (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .generateExamples */ .DF)({
                inputs, buckets, zeroValues: zeroValues?.(parameters) ?? false, missingKey: definition.missingKey ?? "empty",
                ...(definition.delimiterOf && { delimiter: definition.delimiterOf(parameters) }),
                join: (contents, sources) => format.join(contents.map(({ columns }, i) => ({ file: files.get(sources[i]), columns }))),
                properties: { span, ...(firstSpan === undefined ? {} : { first_span: firstSpan }), ...(version === undefined ? {} : { version }) },
            }, context);
        },
        show: async ({ outputs: { examples } }) => (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .showExamples */ .z)(examples),
    });
}
/** Refuses spans that contradict each other, before any file is looked for. */
function checkFiles({ spans }) {
    if (spans !== undefined)
        (0,_data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSpans */ .G)(spans);
}
async function resolveFiles(parameters, workspace) {
    const { input, spans } = parameters;
    const patterns = typeof input === "string" ? { single_split: input } : input;
    for (const pattern of Object.values(patterns))
        (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSecret */ .Tr)(pattern);
    const buckets = (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDividing */ .bV)(Object.keys(patterns), parameters);
    return { ...(await (0,_data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInputs */ .e)(patterns, workspace, spans)), ...(buckets && { buckets }) };
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

/***/ 31631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFormat: () => (/* binding */ csvFormat)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78390);


/** CSV files with one header, in any dialect: types are found over all rows of all files, int < float < bytes. */
const csvFormat = {
    name: "csv",
    pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i,
    describe: (file, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCsvFile */ .i3)(file, options),
    join(files) {
        const [first] = files;
        if (!first)
            return [];
        const columns = first.columns.map((column) => ({ ...column }));
        for (const { file, columns: found } of files.slice(1)) {
            (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .sameHeader */ .mB)(columns.map(({ name }) => name), found.map(({ name }) => name), { first: first.file.name, file: file.name });
            found.forEach(({ type, losesZeros }, i) => {
                columns[i] = { ...columns[i], type: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(columns[i].type, type), losesZeros: Boolean(columns[i].losesZeros || losesZeros) };
            });
        }
        return columns.map(({ losesZeros, ...column }) => ({ ...column, losesZeros: column.type === "int" && losesZeros === true }));
    },
    read: (file, columns, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)([file], columns, options),
};


/***/ }),

/***/ 31346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestOfFile),
/* harmony export */   Q: () => (/* binding */ digestsOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92146);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14799);
/* harmony import */ var _remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33107);




/**
 * The digest of a file's content. Of a local file the sha256 of its bytes, read as a stream. Of a file far away the digest of what
 * its store says about the bytes, so that nothing is read: S3's SHA-256 of the whole object or its ETag, the MD5 of Google and
 * Azure (or generation and ETag), a web server's strong ETag with the address, each with the size. Only where a server says
 * nothing the bytes are read.
 */
async function digestOfFile(path) {
    if ((0,_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteScheme */ .gR)(path))
        return (await __webpack_require__.e(/* import() */ 7216).then(__webpack_require__.bind(__webpack_require__, 54835))).digestOfRemote(path);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlain */ .rM)(path))
        sha256.update(piece);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(sha256.digest("hex"));
}
const atOnce = 8;
/** The digests of several files by their names; those far away are asked for eight at a time. `placeOf` says where a name lies. */
async function digestsOfFiles(names, placeOf) {
    const digests = new Map(names.map((name) => [name, ""]));
    const left = digests.keys();
    const work = async () => {
        for (const name of left)
            digests.set(name, await digestOfFile(placeOf(name)));
    };
    await Promise.all(Array.from({ length: names.some((name) => (0,_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteScheme */ .gR)(placeOf(name))) ? atOnce : 1 }, work));
    return digests;
}


/***/ }),

/***/ 75009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

/** A file as a source of rows. `options` are those of the format; they and the digest name what comes of it. */
function fileSource(format, file, { options, digest }) {
    const known = digest ? { ...file, digest } : file;
    return {
        name: file.name,
        ...(digest && { digest, key: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ format: format.name, digest, options: options }) }),
        describe: (limit) => format.describe(known, { ...options, ...limit }),
        read: (columns, limit) => format.read(known, columns, { ...options, ...limit }),
    };
}


/***/ })

};
