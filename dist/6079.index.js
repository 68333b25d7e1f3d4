export const id = 6079;
export const ids = [6079,1631];
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
/* harmony import */ var _example_gen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20674);






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
        divisible: true,
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

/***/ 96843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkSpans),
  e: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/glob.js
var core_glob = __webpack_require__(22476);
// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
;// CONCATENATED MODULE: ./build/js/data/list-files.js






const magic = /[*?[]/;
/** A pattern as it is meant: a folder stands for all `.csv` files in it. */
async function withoutFolder(pattern, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(pattern))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).withoutRemoteFolder(pattern);
    const isFolder = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, pattern)).then((found) => found.isDirectory(), () => false);
    return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}
/**
 * The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. Links are followed, but not
 * in a ring; one that fits and leads nowhere is a `UserError`, since a file of the data is not there.
 */
async function listFiles(glob, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).listRemoteFiles(glob);
    const isFile = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, glob)).then((found) => found.isFile(), () => false);
    if (isFile)
        return [await noProcess(glob, workspace)];
    const segments = glob.split("/");
    const literal = segments.findIndex((segment) => magic.test(segment));
    if (literal < 0)
        return [];
    const start = segments.slice(0, literal).join("/");
    const fits = (0,core_glob/* globMatcher */.f)(glob);
    const files = [];
    const deep = segments.includes("**");
    const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
    const visit = async (folder, depth, outer) => {
        const place = (0,external_node_path_.resolve)(workspace, folder || (glob.startsWith("/") ? "/" : "."));
        const real = deep ? await (0,promises_.realpath)(place).catch(() => place) : place;
        if (outer.includes(real))
            return;
        for (const entry of await (0,promises_.readdir)(place, { withFileTypes: true }).catch(() => [])) {
            if (entry.name.startsWith(".") && !hidden)
                continue;
            const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
            const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined) : entry;
            if (!kind && fits(path))
                throw new error/* UserError */.yo(`${path} is a link to a file that is not there`, { hint: "is it kept by a tool that must fetch it first?" });
            if (kind?.isDirectory() && (deep || depth + 1 < segments.length))
                await visit(path, depth + 1, [...outer, real]);
            else if (kind?.isFile() && fits(path))
                files.push(await noProcess(path, workspace));
        }
    };
    await visit(start, literal, []);
    return files.sort();
}
async function noProcess(path, workspace) {
    (0,user_file/* refuseKernelPath */.h)(await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path)), path);
    return path;
}
/** The mistake of a pattern that nothing fits. Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
async function noFile({ pattern, glob }, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).noRemoteFile({ pattern, glob });
    const segments = glob.split("/");
    let folder = glob.startsWith("/") ? "/" : "";
    for (const segment of segments.filter((part) => part !== "")) {
        const next = (0,external_node_path_.join)(folder, segment);
        if (!magic.test(segment) && (await exists((0,external_node_path_.resolve)(workspace, next))))
            folder = next;
        else
            return new error/* UserError */.yo(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
    }
    return new error/* UserError */.yo(`${JSON.stringify(pattern)} is no regular file`);
}
async function whatIsThere(folder, segment, workspace) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
    const near = (0,error/* nearest */.pA)(segment, names);
    if (near)
        return `did you mean ${(0,external_node_path_.join)(folder, near)}?`;
    const shown = names.slice(0, 5).join(", ");
    return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/data/span-pattern.js
var span_pattern = __webpack_require__(12284);
;// CONCATENATED MODULE: ./build/js/data/input-pattern.js



/**
 * Finds the files of each split's pattern: of the latest span, or of those in the range, each in its latest version; spans
 * ascending, then names. All patterns must have the same places and come to the same spans and versions. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
async function resolveInputs(patterns, workspace, range = "latest") {
    checkSpans(range);
    const found = [];
    for (const [split, text] of Object.entries(patterns)) {
        const pattern = (0,span_pattern/* parseSpanPattern */.C)(await withoutFolder(text, workspace));
        found.push({ split, pattern, spans: chosenSpans(await spansOf(pattern, workspace), { range, pattern }) });
    }
    const [first, ...others] = found;
    if (!first)
        throw new error/* UserError */.yo("input names no files", { hint: "for instance data/*.csv" });
    for (const other of others)
        sameSpan(first, other);
    const { span, version } = first.spans.at(-1);
    const inputs = found.map(({ split, spans }) => ({ split, files: spans.flatMap(({ files }) => files) }));
    return { inputs, span, ...(first.spans.length > 1 && { firstSpan: first.spans[0].span }), ...(version === undefined ? {} : { version }) };
}
function sameSpan(a, b) {
    if (a.pattern.kind !== b.pattern.kind) {
        throw new error/* UserError */.yo(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
    }
    const say = ({ span, version }) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
    const saying = ({ spans }) => spans.map(say).join(", ");
    if (saying(a) !== saying(b)) {
        throw new error/* UserError */.yo(`the latest files of ${a.split} are of ${saying(a)}, those of ${b.split} of ${saying(b)}`, { hint: "all splits are read from the same spans and versions" });
    }
}
function chosenSpans(spans, { range, pattern }) {
    if (range === "latest")
        return spans.slice(-1);
    if (pattern.kind === "")
        throw new error/* UserError */.yo(`spans chooses among spans, and the pattern ${JSON.stringify(pattern.pattern)} has none`, { hint: "put {SPAN} or {YYYY}-{MM}-{DD} where the file names differ" });
    if (range === "all")
        return spans;
    const known = `the files are of the spans ${spans.map(({ span }) => span).slice(0, 20).join(", ")}${spans.length > 20 ? ", …" : ""}`;
    if ("last" in range) {
        const { last, skip = 0 } = range;
        const chosen = spans.slice(Math.max(0, spans.length - skip - last), Math.max(0, spans.length - skip));
        if (chosen.length === 0)
            throw new error/* UserError */.yo(`spans leaves out the newest ${skip}, and there are only ${spans.length}`, { hint: known });
        return chosen;
    }
    const { from, to } = range;
    const { first, last } = edgesOf(range);
    const chosen = spans.filter(({ span }) => span >= first && span <= last);
    if (chosen.length === 0)
        throw new error/* UserError */.yo(`no file of ${JSON.stringify(pattern.pattern)} is of a span from ${from ?? "the first"} to ${to ?? "the last"}`, { hint: known });
    return chosen;
}
/** Refuses a range of spans that contradicts itself, whatever files there are. */
function checkSpans(range) {
    if (typeof range === "string")
        return;
    if ("last" in range && ("from" in range || "to" in range))
        throw new error/* UserError */.yo("spans has both last and a range", { hint: "last: 3, or from and to" });
    if ("skip" in range && !("last" in range))
        throw new error/* UserError */.yo("spans has skip without last", { hint: "spans: { last: 3, skip: 1 }" });
    if ("last" in range)
        return;
    const { first, last } = edgesOf(range);
    if (first > last)
        throw new error/* UserError */.yo(`spans begins at ${range.from ?? ""} and ends before it, at ${range.to ?? ""}`, { hint: "from is the older one" });
}
function edgesOf({ from, to }) {
    return { first: from === undefined ? -Infinity : spanOfText(from, "first"), last: to === undefined ? Infinity : spanOfText(to, "last") };
}
/** A span as a number, or the days since 1970-01-01 of a date; of a month its first or last day. */
function spanOfText(text, edge) {
    if (typeof text === "number")
        return text;
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
    const days = match ? (0,span_pattern/* spanOfDate */.q)({ year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? 1 : Number(match[3]) }) : undefined;
    if (!match || days === undefined)
        throw new error/* UserError */.yo(`${JSON.stringify(text)} is no span`, { hint: "a number, a date as 2024-01-31, or a month as 2024-01" });
    if (match[3] !== undefined || edge === "first")
        return days;
    const next = Number(match[2]) === 12 ? { year: Number(match[1]) + 1, month: 1 } : { year: Number(match[1]), month: Number(match[2]) + 1 };
    return (0,span_pattern/* spanOfDate */.q)({ ...next, day: 1 }) - 1;
}
/** All spans that files are of, ascending, each with the files of its latest version. */
async function spansOf(pattern, workspace) {
    const spans = new Map();
    for (const path of await listFiles(pattern.glob, workspace)) {
        // A file may be called like a pattern: then its name is meant.
        const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
        if (!at)
            continue;
        const known = spans.get(at.span);
        if (known?.at.tokens === at.tokens)
            known.files.push(path);
        else if (!known || (at.version ?? 0) > (known.at.version ?? 0))
            spans.set(at.span, { at, files: [path] });
    }
    if (spans.size === 0)
        throw await noFile(pattern, workspace);
    return [...spans].sort(([a], [b]) => a - b).map(([span, { at, files }]) => ({ span, version: at.version, files }));
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
