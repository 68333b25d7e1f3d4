export const id = 7827;
export const ids = [7827,9609];
export const modules = {

/***/ 28454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/schema.js
var schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/finding-lines.js
var finding_lines = __webpack_require__(70018);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-json.js
var to_json = __webpack_require__(78619);
// EXTERNAL MODULE: ./build/js/data/text-print.js
var text_print = __webpack_require__(32890);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
;// CONCATENATED MODULE: ./build/js/validation/anomalies-text.js



/** A data set's anomalies as a file for others: protobuf's JSON mapping with the names of the proto, or its text format. */
function anomaliesText(anomalies, format) {
    if (format === "pbtxt")
        return (0,text_print/* printText */.n)(anomalies_pb/* AnomaliesSchema */.LZ, anomalies);
    return `${(0,to_json/* toJsonString */.J7)(anomalies_pb/* AnomaliesSchema */.LZ, anomalies, { useProtoFieldName: true, prettySpaces: 2 })}\n`;
}

// EXTERNAL MODULE: ./build/js/validation/sarif.js
var sarif = __webpack_require__(9861);
// EXTERNAL MODULE: ./build/js/validation/severity-rules.js
var severity_rules = __webpack_require__(76111);
// EXTERNAL MODULE: ./build/js/commands/dialect-options.js
var dialect_options = __webpack_require__(64280);
// EXTERNAL MODULE: ./build/js/components/own-rules.js + 2 modules
var own_rules = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/js/statistics/slices.js
var statistics_slices = __webpack_require__(98786);
// EXTERNAL MODULE: ./build/js/validation/anomalies.js
var validation_anomalies = __webpack_require__(17229);
// EXTERNAL MODULE: ./build/js/validation/drift/drift.js + 1 modules
var drift = __webpack_require__(32563);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var validation_findings = __webpack_require__(54828);
// EXTERNAL MODULE: ./build/js/validation/schema/integer-sets.js
var integer_sets = __webpack_require__(73312);
// EXTERNAL MODULE: ./build/js/validation/rows/masked-findings.js
var masked_findings = __webpack_require__(93270);
// EXTERNAL MODULE: ./build/js/validation/rows/row-search.js + 2 modules
var row_search = __webpack_require__(35386);
// EXTERNAL MODULE: ./build/js/validation/rows/slice-row-search.js
var slice_row_search = __webpack_require__(56756);
// EXTERNAL MODULE: ./build/js/validation/drift/slice-drift.js
var slice_drift = __webpack_require__(68728);
// EXTERNAL MODULE: ./build/js/validation/slice-findings.js
var slice_findings = __webpack_require__(82969);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
// EXTERNAL MODULE: ./build/js/commands/described-data.js + 3 modules
var described_data = __webpack_require__(38897);
// EXTERNAL MODULE: ./build/js/core/random.js
var core_random = __webpack_require__(39609);
// EXTERNAL MODULE: ./build/js/data/example-decoder.js
var example_decoder = __webpack_require__(2544);
// EXTERNAL MODULE: ./build/js/data/example-encoder.js
var example_encoder = __webpack_require__(80984);
// EXTERNAL MODULE: ./build/js/data/select-rows.js
var select_rows = __webpack_require__(76405);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
;// CONCATENATED MODULE: ./build/js/commands/sampled-rows.js






/** A random sample of the rows of files, the same for the same data; undefined of files of statistics and of rows with structs. */
async function sampledRows(source, { statistics, dialect, most }) {
    const paths = statistics.features.map(statistics_file/* stepsOf */.B_);
    if (paths.some(({ length }) => length > 1))
        return undefined;
    const random = (0,core_random/* randomNumbers */.e)(1);
    const share = most / Number(statistics.numExamples);
    const records = [];
    for await (const { batch } of (0,described_data/* rowsOf */.RO)(source, { names: paths.map(([name]) => name), statistics, dialect })) {
        if (batch.nested?.length)
            return undefined;
        records.push(...(0,example_encoder/* encodeExamples */.KS)((0,select_rows/* selectRows */.A)(batch, Int32Array.from({ length: batch.length }, (_, row) => row).filter(() => share >= 1 || random() < share))));
    }
    return records.length === 0 ? undefined : (0,example_decoder/* decodeExamples */.M)(records, { source });
}

;// CONCATENATED MODULE: ./build/js/commands/judged-data.js

















/** Holds files, or statistics, against a schema, other data and rules of the user's own. The rows are read at most once more. */
async function judgeData(source, given) {
    const { schema: { message: schema }, environment, home, dialect, slices: sliced } = given;
    const own = await (0,own_rules/* readOwnRules */.E)(given, process.cwd());
    if ((own.rows.length > 0 || own.select.length > 0) && (await (0,described_data/* isStatistics */.kU)(source)))
        throw new error/* UserError */.yo(`${JSON.stringify(source)} holds statistics, and rules on rows need the rows`, { hint: "name a file of data" });
    const [statistics, ...slices] = await (0,described_data/* describeSliced */.uF)(source, { slices: sliced, sampleRate: undefined }, { home, dialect, schema });
    const [previous, ...previousSlices] = given.previous === undefined ? [] : await (0,described_data/* describeSliced */.uF)(given.previous, { slices: (await (0,described_data/* isStatistics */.kU)(given.previous)) ? [] : sliced, sampleRate: undefined }, { home, dialect, schema });
    const serving = given.serving === undefined ? undefined : await (0,described_data/* describeFiles */.LG)(given.serving, { home, dialect, schema });
    const settings = { environment, compatibility: given.compatibility, severities: (0,severity_rules/* severityOverrides */.fc)(given) };
    const validation = (0,validate_statistics/* validateStatistics */.gF)(statistics, schema, { ...settings, previous, serving });
    const anomalies = (0,validation_anomalies/* assembleAnomalies */.OB)(validation, schema);
    const broken = own.custom ? await brokenRules(own.custom, { data: { statistics: [statistics, ...slices], base: previous && [previous, ...previousSlices], environment }, anomalies }) : [];
    const moved = previous ? (0,drift/* compareDatasets */.B)(statistics, previous) : [];
    const found = [
        ...(0,validation_findings/* schemaFindings */.I)(validation, "", given.schema), ...(0,integer_sets/* integerSetFindings */.jh)(schema, statistics, ""), ...broken, ...(0,validation_findings/* driftFindings */.M)(moved, { ...warnings, other: "the previous data" }),
    ];
    const inSlices = [...(0,slice_findings/* sliceFindings */.n)({ slices, split: "", schema, source: given.schema, ...settings }, validation), ...(0,slice_drift/* sliceDrift */.c)({ slices, previousSlices, rules: {}, ...warnings }, moved)];
    // Rows are looked for in what the data were, not in what is served.
    const besides = [
        ...(previous && given.tableDrift !== "off" ? await tableDrift(source, given.previous, { statistics: statistics, previous, dialect }) : []),
        ...(serving ? (0,validation_findings/* driftFindings */.M)((0,drift/* compareDatasets */.B)(statistics, serving), { ...warnings, other: "the serving data" }) : []),
    ];
    const sliceRows = (0,slice_row_search/* sliceRowSearch */.p)((0,masked_findings/* maskedFindings */.mt)((0,severity_rules/* weighed */.a7)(inSlices, given), given.mask), { split: "", prepared: await (0,statistics_slices/* prepareSlices */.hj)(sliced), slices, previousSlices, schema, most: given.most, mask: given.mask });
    const findings = await withRows(source, { found: (0,severity_rules/* weighed */.a7)(found, given), sliceRows, besides: (0,severity_rules/* weighed */.a7)(besides, given), statistics: statistics, baseline: previous && (0,feature_view.viewDataset)(previous), own, given });
    return { statistics: statistics, anomalies, findings };
}
/** Rows of each side that a classifier is shown. */
const mostCompared = 2000;
async function tableDrift(source, other, { statistics, previous, dialect }) {
    const { compareTables, tableFindings } = await __webpack_require__.e(/* import() */ 8921).then(__webpack_require__.bind(__webpack_require__, 48921));
    const rows = await sampledRows(source, { statistics, dialect, most: mostCompared });
    const before = rows && await sampledRows(other, { statistics: previous, dialect, most: mostCompared });
    const drift = before && compareTables(rows, before);
    return drift ? tableFindings(drift, { split: "", other: "the previous data", severity: "warning" }) : [];
}
/** Rules on statistics that do not hold; TFDV's message tells them too. */
async function brokenRules(rules, { data, anomalies }) {
    const { customFindings, addCustomAnomalies, unjudgedFindings } = await __webpack_require__.e(/* import() */ 6467).then(__webpack_require__.bind(__webpack_require__, 28848));
    const { findings, unjudged } = rules.judge(data);
    addCustomAnomalies(anomalies, findings);
    return [...customFindings(findings, ""), ...unjudgedFindings(unjudged, "")];
}
/** Drift warns. */
const warnings = { split: "", severity: (_, level) => (level === "none" ? undefined : "warning") };
/** The findings with rows that show them, and the rules on rows that do not hold, in one pass over the data; none where there is nothing to look for. */
async function withRows(source, { found, sliceRows, besides, statistics, baseline, own, given }) {
    const { schema: { message: schema }, dialect, most, mask } = given;
    const current = (0,feature_view.viewDataset)(statistics);
    const names = [...current.features.values()].map(({ path }) => path[0]);
    (0,masked_findings/* checkMask */.jq)(mask, names, schema);
    const search = (0,row_search/* rowSearch */.N)((0,masked_findings/* maskedFindings */.mt)(found, mask), { schema, current, baseline, most, mask });
    const held = own.rows.length === 0 ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(1779), __webpack_require__.e(2073), __webpack_require__.e(3758)]).then(__webpack_require__.bind(__webpack_require__, 62073))).compileRowRules(own.rows, names, { most, mask });
    const columns = [...new Set([...search.columns, ...sliceRows.columns, ...(held?.columns ?? [])])];
    const rows = (wanted) => placed((0,described_data/* rowsOf */.RO)(source, { names: wanted, statistics, dialect }));
    if (columns.length > 0) {
        for await (const batch of rows(columns)) {
            held?.add(batch);
            const going = [search.add(batch), sliceRows.add(batch)].some(Boolean);
            if (!going && !held)
                break;
        }
    }
    const selected = own.select.length === 0 ? []
        : await (await __webpack_require__.e(/* import() */ 1684).then(__webpack_require__.bind(__webpack_require__, 31684))).judgeSelectRules(own.select, [{ name: "data", view: current, rows }], { workspace: process.cwd(), most, mask });
    return [...search.finish(), ...sliceRows.finish(), ...(0,masked_findings/* maskedFindings */.mt)(besides, mask), ...(0,severity_rules/* weighed */.a7)([...(held?.finish("") ?? []), ...selected], given)];
}
async function* placed(batches) {
    for await (const { batch, file, line } of batches)
        yield { batch, place: (row) => ({ file, number: line(row) }) };
}

// EXTERNAL MODULE: ./build/js/commands/write-output.js
var write_output = __webpack_require__(21394);
;// CONCATENATED MODULE: ./build/js/commands/validate-command.js












const many = { type: "string", multiple: true };
const validateOptions = {
    schema: { type: "string" }, previous: { type: "string" }, serving: { type: "string" }, environment: { type: "string" }, compatibility: { type: "string" },
    "fail-on": { type: "string" }, rule: many, rows: { type: "string" }, mask: many,
    slice: many, "slice-sql": many, "custom-validation": { type: "string" }, "row-rule": many, select: many, "table-drift": { type: "string" },
};
/**
 * `assay validate FILE|PATTERN --schema S`: what of the data does not fit the schema. The exit code is 0 when the gate passes, 1 when
 * it fails and, by a `UserError`, 2 when nothing can be judged: a file that cannot be read, a bad schema, no rows.
 */
async function validateCommand({ args, home }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { ...validateOptions, ...dialect_options/* dialectOptions */.p, ...write_output/* outputOptions */.I6 } });
    const format = (0,write_output/* chosenFormat */.G_)(["json", "pbtxt", "sarif"], values);
    const [source, more] = positionals;
    if (source === undefined)
        throw new error/* UserError */.yo("validate which file?", { hint: "assay validate data.csv --schema schema.pbtxt" });
    if (more !== undefined)
        throw new error/* UserError */.yo(`validate takes one file or pattern, not also ${JSON.stringify(more.slice(0, 200))}`, { hint: 'put a pattern in quotes: assay validate "data/*.csv" --schema schema.pbtxt' });
    if (values.schema === undefined)
        throw new error/* UserError */.yo("against which schema?", { hint: "--schema schema.pbtxt" });
    const isMessage = format === "json" || format === "pbtxt";
    if (isMessage && values.mask)
        throw new error/* UserError */.yo(`--mask does nothing to --format ${format}, which is TFDV's message with the values it tells`, { hint: "--format text or sarif" });
    const failOn = failOnOf("--fail-on", values["fail-on"] ?? "error");
    const rules = rulesOf(values.rule ?? []);
    if (values.compatibility !== undefined && values.compatibility !== "tfdv")
        throw new error/* UserError */.yo(`--compatibility ${JSON.stringify(values.compatibility.slice(0, 80))} is none`, { hint: "--compatibility tfdv keeps TFDV's surprises" });
    const tableDrift = ["on", "off"].find((value) => value === (values["table-drift"] ?? "on"));
    if (!tableDrift)
        throw new error/* UserError */.yo(`--table-drift ${JSON.stringify(values["table-drift"].slice(0, 80))} is none`, { hint: "on, or off: no classifier tries to tell the rows from the previous ones" });
    const { "custom-validation": customValidation, "row-rule": rowRules = [], select = [] } = values;
    const judged = await judgeData(source, {
        previous: values.previous, serving: values.serving, environment: values.environment, compatibility: values.compatibility, home, rules, tableDrift, schema: await (0,schema/* readPlacedSchema */.H8)(values.schema), dialect: (0,dialect_options/* dialectOf */.E)(values), mask: values.mask ?? [],
        most: isMessage ? 0 : rowsTold(values.rows),
        slices: [...(values.slice ?? []).map((names) => ({ features: names.split(",").map((name) => name.trim()) })), ...(values["slice-sql"] ?? []).map((sql) => ({ sql }))],
        rowRules: Object.fromEntries(rowRules.map((text) => [text, text])), selectRules: Object.fromEntries(select.map((text) => [text, text])), ...(customValidation !== undefined && { customValidation }),
    });
    await (0,write_output/* writeOutput */.zh)(rendered(judged, { source, format }), values.out);
    if (judged.anomalies.dataMissing)
        throw new error/* UserError */.yo(`${source} has no row to judge`, { hint: "a data set without rows is neither right nor wrong" });
    return (0,severity_rules/* statusOf */.c2)(judged.findings, failOn) === "fail" ? error/* exitCodes */.hS.notBlessed : error/* exitCodes */.hS.ok;
}
function failOnOf(option, text) {
    const found = severity_rules/* failOnValues */.IK.find((name) => name === text);
    if (found === undefined)
        throw new error/* UserError */.yo(`${option} ${JSON.stringify(text.slice(0, 80))} is no severity`, { hint: (0,error/* didYouMean */.au)(text, severity_rules/* failOnValues */.IK) });
    return found;
}
function rulesOf(texts) {
    const rules = Object.fromEntries(texts.map((text) => {
        const at = text.lastIndexOf("=");
        if (at < 1)
            throw new error/* UserError */.yo(`--rule ${JSON.stringify(text.slice(0, 80))} says not what its findings are`, { hint: "for instance --rule SCHEMA_NEW_COLUMN=warning" });
        return [text.slice(0, at), failOnOf(`--rule ${text.slice(0, at)}`, text.slice(at + 1))];
    }));
    const mistakes = (0,severity_rules/* unknownRules */.sF)({ rules }).map(({ mistake }) => mistake);
    if (mistakes.length > 0)
        throw new error/* UserError */.yo(mistakes);
    return rules;
}
const mostRows = 100;
function rowsTold(text) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,3}$/.test(text) || Number(text) > mostRows)
        throw new error/* UserError */.yo(`--rows ${JSON.stringify(text.slice(0, 80))} is no number of rows`, { hint: `0 to ${mostRows} for each finding; 3 when not given` });
    return Number(text);
}
function rendered(judged, { source, format }) {
    if (format === "text")
        return asText(judged, source);
    if (format === "sarif")
        return `${JSON.stringify((0,sarif.sarifLog)(judged.findings, { file: source }), null, 2)}\n`;
    return anomaliesText(judged.anomalies, format);
}
function asText({ statistics, findings }, source) {
    const sizes = `${(0,counted/* counted */.h)(Number(statistics.numExamples), "example")} · ${(0,counted/* counted */.h)(statistics.features.length, "feature")}`;
    const amounts = ["error", "warning", "info"].flatMap((severity) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [(0,counted/* counted */.h)(found, severity === "info" ? "note" : severity)];
    });
    const lines = (0,finding_lines/* findingLines */.h)(findings);
    return `${[(0,report_escape/* logLine */.BP)(`${source}  ·  ${sizes}  ·  ${amounts.length === 0 ? "no anomalies" : amounts.join(", ")}`), ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}


/***/ }),

/***/ 92146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** The digest of bytes, or of a text as UTF-8. */
function digestOf(bytes) {
    return asDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest of a JSON value's canonical text. */
function digestOfJson(value) {
    return digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** A digest from its 64 hex digits. */
function asDigest(hex) {
    return `sha256:${hex}`;
}
/** The first `length` hex digits of a digest, for people and file names. */
function short(digest, length = 12) {
    return digest.replace(/^sha256:/, "").slice(0, length);
}
/** Whether a text has the form of a digest. */
function isDigest(text) {
    return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`no JSON for ${value}`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`no JSON for a ${typeof value}`);
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

/***/ 76405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The rows of a batch with these numbers, in this order, as a batch of their own. */
function selectRows({ columns, nested }, rows) {
    const chosen = new Map([...columns].map(([name, column]) => [name, selectColumn(column, rows)]));
    return { length: rows.length, columns: chosen, ...(nested && { nested: nested.map((feature) => selectNested(feature, rows)) }) };
}
function selectColumn(column, rows) {
    if (column.type === "empty")
        return column;
    if (!column.rowOffsets)
        return pick(column, rows);
    const { level, items } = selectLevel({ offsets: column.rowOffsets, present: column.present }, rows);
    return { ...pick({ ...column, rowOffsets: undefined, present: undefined }, items), rowOffsets: level.offsets, present: level.present };
}
/** The chosen items of a level, and the numbers of the items they hold in the next one. */
function selectLevel({ offsets, present }, rows) {
    const chosen = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++)
        chosen[i + 1] = chosen[i] + offsets[rows[i] + 1] - offsets[rows[i]];
    const items = new Int32Array(chosen[rows.length]);
    for (let i = 0; i < rows.length; i++)
        for (let at = chosen[i], from = offsets[rows[i]]; at < chosen[i + 1]; at++, from++)
            items[at] = from;
    return { level: { offsets: chosen, present: present && Uint8Array.from(rows, (row) => present[row]) }, items };
}
function pick(column, values) {
    const { length } = values;
    if (column.type === "bytes") {
        const offsets = new Int32Array(length + 1);
        for (let i = 0; i < length; i++)
            offsets[i + 1] = offsets[i] + column.offsets[values[i] + 1] - column.offsets[values[i]];
        const bytes = new Uint8Array(offsets[length]);
        for (let i = 0; i < length; i++)
            bytes.set(column.bytes.subarray(column.offsets[values[i]], column.offsets[values[i] + 1]), offsets[i]);
        return { type: "bytes", bytes, offsets };
    }
    if (column.type === "float") {
        const floats = column.values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
        for (let i = 0; i < length; i++)
            floats[i] = column.values[values[i]];
        return { type: "float", values: floats };
    }
    const integers = new Float64Array(length);
    for (let i = 0; i < length; i++)
        integers[i] = column.values[values[i]];
    return { type: "int", values: integers, ...(column.wide && { wide: BigInt64Array.from(values, (value) => column.wide[value]) }) };
}
function selectNested({ path, levels, values }, rows) {
    const chosen = [];
    let items = rows;
    for (const outer of levels) {
        const { level, items: inner } = selectLevel(outer, items);
        chosen.push(level);
        items = inner;
    }
    return { path, levels: chosen, values: values && selectColumn(values, items) };
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ guardStart),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Zx: () => (/* binding */ githubHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ij: () => (/* binding */ jsonIsland),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export urlPath */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */
const joiner = "\u2060";
/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
function shorten(text, limit = 200) {
    if (text.length <= limit)
        return text;
    let characters = 0;
    for (const _ of text)
        characters++;
    const note = ` … (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(characters)} characters) … `;
    const keep = Math.max(8, limit - note.length);
    const head = Math.ceil(keep * 0.7);
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replace(unseen, sign);
}
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
function named(text) {
    return text.trim() === "" ? `"${text}"` : text;
}
/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text, limit) {
    return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}
/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
        .replace(/www(?=\.|$)/gi, `$&${joiner}`)
        .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
function markdownText(text, limit = 300) {
    return unlinked(prose(text, limit))
        .replace(/\\/g, "\\\\")
        .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
        .replace(/[`*[\]~$]/g, "\\$&")
        .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
        .replace(/!$/g, "\\!");
}
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
function guardStart(markdown) {
    return markdown.trim()
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^[-+](?=\s|$)/, "\\$&")
        .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
function codeSpan(text, limit = 120) {
    const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
    if (shown === "")
        return '`""`';
    if (shown.includes("|"))
        return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
function fencedBlock(text, language = "") {
    const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
    return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
function mermaidLabel(text, limit = 60) {
    return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
function html(text, limit = 5000) {
    return shorten(text, limit).toWellFormed()
        .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
        .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
function githubHtml(text, limit = 300) {
    return html(unlinked(prose(text, limit)), Infinity);
}
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function jsonIsland(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
function logLine(text, limit = 2000) {
    return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
        .replace(/^(\s*):+(?=:)/, "$1: ")
        .replace(/##(?=\[)/g, "## ");
}
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
function safeUrl(href) {
    if (href.length > 2000)
        return undefined;
    if (/^https?:\/\/[^/]/i.test(href)) {
        try {
            return encoded(new URL(href).href);
        }
        catch {
            return undefined;
        }
    }
    return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}
function encoded(href) {
    return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
/** A path as part of an address: each segment encoded. */
function urlPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 70018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);



const severitySigns = { error: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.fail, warning: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.warn, info: "ℹ" };
const longestValue = 80;
/** Findings for a terminal or a log, the worst first: subject and sentence, then the rule, its place and the values that show it. */
function findingLines(findings) {
    return ["error", "warning", "info"].flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(linesOf);
}
function linesOf({ severity, subject, message, rule, place, split, observed, limit, evidence = [], rows = [] }) {
    const where = split === undefined || split === "" ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, longestValue)}`;
    const untold = [observed, ...evidence].some((value) => value !== undefined && !message.includes(value));
    const found = observed === undefined || message.includes(observed) ? "" : `found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined || message.includes(limit) ? "" : `allowed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)}`;
    const instance = untold && evidence.some((value) => !message.includes(value)) ? `for instance ${evidence.slice(0, 5).map((value) => JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value, longestValue))).join(", ")}` : "";
    const facts = [found, allowed, instance].filter((fact) => fact !== "").join("; ");
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${severitySigns[severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, longestValue))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 600)}${where}.${facts === "" ? "" : ` (${facts})`}`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${rule}${place === undefined ? "" : ` at ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(place)}`}`),
        ...rows.map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${exampleText(row)}`, 600)),
    ];
}
/** An example row as plain text: `data.csv:18  island "Atlantis" · species "Adelie"`. */
function exampleText({ file, number, unit, values }) {
    const where = unit === "line" ? `${file}:${number}` : `${file} row ${number}`;
    return `${where}  ${values.map(([name, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(name), longestValue)} ${value}`).join(" · ")}`;
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   _L: () => (/* binding */ inlineGithubHtml),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34814);


/** Whether a piece of text is a list of pieces. */
function isList(inline) {
    return Array.isArray(inline);
}
/** The sign of a status in Markdown. Always stands beside a word or in a column of signs. */
const emoji = { fail: "❌", warn: "⚠️", pass: "✅" };
/** The sign of a status on the page and in the terminal. */
const signs = { fail: "✖", warn: "▲", pass: "✔" };
/** A piece of text as GitHub Markdown, for a paragraph or a table cell. Data in it cannot become markup. */
function inlineMarkdown(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline);
    if (isList(inline))
        return joined(inline.map(inlineMarkdown));
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(inline.code);
    if ("strong" in inline)
        return strong(inlineMarkdown(inline.strong));
    if ("small" in inline)
        return `<sub>${inlineMarkdown(inline.small)}</sub>`;
    if ("link" in inline)
        return markdownLink(inlineMarkdown(withoutLinks(inline.link)), inline.href);
    if ("status" in inline)
        return `${emoji[inline.status]}${inline.word === undefined ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline.word)}`}`;
    return sparkMarkdown(inline.spark, inline.before);
}
/** Joins finished Markdown so that code fences and emphasis of neighbours do not run together. */
function joined(parts) {
    return parts.reduce((text, part) => text + (/[`*]$/.test(text) && /^[`*]/.test(part) ? "\u2060" : "") + part, "");
}
/** Finished Markdown in bold. Asterisks only where they are sure to be read as emphasis. */
function strong(markdown) {
    return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(markdown) && !markdown.includes("*") ? `**${markdown}**` : `<strong>${markdown}</strong>`;
}
/** A Markdown link around finished Markdown; only the text when the address may not stand behind a link. */
function markdownLink(markdown, href) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(href);
    return url === undefined ? markdown : `[${markdown}](<${url.replace(/&/g, "&amp;")}>)`;
}
function withoutLinks(inline) {
    if (typeof inline === "string")
        return inline;
    if (isList(inline))
        return inline.map(withoutLinks);
    return "link" in inline ? withoutLinks(inline.link) : inline;
}
function sparkMarkdown(current, before) {
    if (!before)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current));
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(current), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(before));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(before, 8, max))} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current, 8, max))}`;
}
/** A piece of text as HTML that GitHub shows inside `<summary>`, where Markdown is not read. */
function inlineGithubHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHtml */ .Zx)(text));
}
/** A piece of text as HTML for the report page. */
function inlineHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text));
}
function tagged(inline, text) {
    const inner = (piece) => tagged(piece, text);
    if (typeof inline === "string")
        return text(inline);
    if (isList(inline))
        return inline.map(inner).join("");
    if ("code" in inline)
        return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code), 400)}</code>`;
    if ("strong" in inline)
        return `<strong>${inner(inline.strong)}</strong>`;
    if ("small" in inline)
        return `<small>${inner(inline.small)}</small>`;
    if ("link" in inline) {
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(inline.href);
        const label = inner(withoutLinks(inline.link));
        return url === undefined ? label : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(url)}">${label}</a>`;
    }
    if ("status" in inline)
        return `<span class="status ${inline.status}">${signs[inline.status]} ${text(inline.word ?? inline.status)}</span>`;
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.spark), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.before ?? []));
    const now = `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark, 8, max)}</code>`;
    return inline.before ? `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before, 8, max)}</code> → ${now}` : now;
}
/** A piece of text without any markup, unseen characters shown: for terminals, labels and titles. */
function plainText(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline);
    if (isList(inline))
        return inline.map(plainText).join("");
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code);
    if ("strong" in inline)
        return plainText(inline.strong);
    if ("small" in inline)
        return plainText(inline.small);
    if ("link" in inline)
        return plainText(inline.link);
    if ("status" in inline)
        return `${signs[inline.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.word ?? inline.status)}`;
    return inline.before ? `${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before)} → ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark)}` : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark);
}


/***/ }),

/***/ 34814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   eB: () => (/* binding */ resampled),
/* harmony export */   o0: () => (/* binding */ peak)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** Averages `values` into at most `width` groups of equal length, so that a long histogram keeps its shape. */
function resampled(values, width) {
    if (values.length <= width)
        return values;
    const step = values.length / width;
    return Array.from({ length: width }, (_, group) => {
        let sum = 0;
        for (let at = group * step; at < (group + 1) * step - 1e-9;) {
            const end = Math.min(Math.floor(at + 1e-9) + 1, (group + 1) * step);
            sum += (values[Math.min(values.length - 1, Math.floor(at + 1e-9))] ?? 0) * (end - at);
            at = end;
        }
        return sum / step;
    });
}
/**
 * Values as bars of text, at most `width`; `▁` is next to nothing, never a blank.
 * `max` is the value of a full bar, for two that share a scale. Not-numbers are zero.
 */
function sparkline(values, width = 8, max = peak(values, width)) {
    return resampled(values.map(finite), width)
        .map((value) => bars[value <= 0 || max <= 0 ? 0 : Math.round(Math.min(1, value / max) * 7)])
        .join("");
}
/** The highest bar `sparkline` would draw. */
function peak(values, width = 8) {
    return Math.max(0, ...resampled(values.map(finite), width));
}
/** A share of a whole (0…1) as ten cells: `██████░░░░`. */
function shareBar(share, cells = 10) {
    const full = Math.round(Math.min(1, Math.max(0, finite(share))) * cells);
    return "█".repeat(full) + "░".repeat(cells - full);
}
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ mostSlices),
/* harmony export */   Z6: () => (/* binding */ unknownSliceFeature),
/* harmony export */   hj: () => (/* binding */ prepareSlices),
/* harmony export */   rH: () => (/* binding */ tooManySlices)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);



/** The slice of rows for which an expression cannot be computed; TFDV's name. */
const invalidSlice = "Invalid Slice";
/** Most slices of one data set. */
const mostSlices = 1000;
/** The mistake of data with more slices than are described. */
function tooManySlices() {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the data have more than ${mostSlices} slices`, { hint: "slice by features with few values, or name the values" });
}
/**
 * Cuts a batch into slices by feature values. Keys are TFDV's: `feature_value` of each feature, sorted by name, joined by `_`.
 * A row with several values belongs to every combination once; a row that lacks one of the features to none.
 */
function featureSlicer({ features = [], values = {} }) {
    const names = [...new Set([...features, ...Object.keys(values)])].sort();
    const wanted = new Map(Object.entries(values).map(([name, list]) => [name, new Set(list.map(String))]));
    return ({ columns, length }) => {
        const found = new Map();
        const used = names.map((name) => columns.get(name));
        if (used.some((column) => !column || column.type === "empty"))
            return new Map();
        for (let row = 0; row < length; row++) {
            let keys = [""];
            for (let i = 0; i < names.length && keys.length > 0; i++) {
                const labels = labelsOf(used[i], row, names[i]).filter((label) => wanted.get(names[i])?.has(label) ?? true);
                if (keys.length * labels.length > mostSlices)
                    throw tooManySlices();
                keys = keys.flatMap((key) => labels.map((label) => `${key}${key === "" ? "" : "_"}${names[i]}_${label}`));
            }
            for (const key of keys) {
                const rows = found.get(key);
                if (rows)
                    rows.push(row);
                else
                    found.set(key, [row]);
            }
            if (found.size > mostSlices)
                throw tooManySlices();
        }
        return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
    };
}
function labelsOf(column, row, name) {
    if (column.type === "float")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`slices are made of the feature ${JSON.stringify(name)}, whose values are floats`, { hint: "integers and texts can be sliced by; round floats in an SQL expression" });
    const count = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .valueCount */ .h6)(column, row);
    if (column.type === "empty" || count <= 0)
        return [];
    const first = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .firstValue */ .Kb)(column, row);
    return [...new Set(Array.from({ length: count }, (_, i) => {
            if (column.type === "int")
                return String(column.wide?.[first + i] ?? column.values[first + i]);
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(column.bytes.subarray(column.offsets[first + i], column.offsets[first + i + 1])))
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a value of the feature ${JSON.stringify(name)} is not valid UTF-8, so that no slice can be named by it`);
            return (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, first + i);
        }))];
}
/** Cuts a batch into slices by the values of an expression: the key is `name_value`. Rows for which it is NULL belong to none. */
function expressionSlicer({ name, evaluate }) {
    return (batch) => {
        const found = new Map();
        const labels = evaluate(batch);
        for (let row = 0; row < batch.length; row++) {
            const label = labels(row);
            if (label === null)
                continue;
            const key = typeof label === "object" ? invalidSlice : `${name}_${String(label)}`;
            const rows = found.get(key);
            if (rows)
                rows.push(row);
            else if (found.size === mostSlices)
                throw tooManySlices();
            else
                found.set(key, [row]);
        }
        return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
    };
}
/** Refuses slices by features that no batch had. */
function unknownSliceFeature(name, known) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`slices are made of the feature ${JSON.stringify(name)}, which the data have not`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, known) });
}
/** Makes slices ready; a mistake in an expression is a `UserError`. */
async function prepareSlices(slices) {
    return Promise.all(slices.map(async (slice) => {
        const { sql, features = [], values = {} } = slice;
        if (sql === undefined) {
            if (features.length === 0 && Object.keys(values).length === 0)
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a slice names no feature", { hint: "features: [origin], values: { origin: [JFK] }, or sql: an expression" });
            const used = [...features, ...Object.keys(values)];
            return { slicer: featureSlicer(slice), features: used, unknown: (names) => used.find((name) => !names.includes(name)) };
        }
        const { compileExpression, unknownFeature } = await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(1779), __webpack_require__.e(1377)]).then(__webpack_require__.bind(__webpack_require__, 51779));
        const expression = compileExpression(sql);
        return { slicer: expressionSlicer(expression), features: expression.features, unknown: (names) => unknownFeature(expression, names) };
    }));
}


/***/ }),

/***/ 73312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ writeIntegerSet),
/* harmony export */   V3: () => (/* binding */ readIntegerSet),
/* harmony export */   X_: () => (/* binding */ widenIntegerSets),
/* harmony export */   jh: () => (/* binding */ integerSetFindings),
/* harmony export */   xk: () => (/* binding */ isIntegerSetTag)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64836);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69086);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66754);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66349);






/*
 * TensorFlow Metadata has no domain of single integers. Assay writes one as a tag of the feature, beside an `int_domain` that
 * calls it a category: TFDV reads the schema as before and does not look at tags.
 */
const prefix = "assay.values:";
/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
function writeIntegerSet(values) {
    const runs = [];
    for (let i = 0; i < values.length;) {
        let end = i;
        while (end + 1 < values.length && values[end + 1] === values[end] + 1n)
            end++;
        runs.push(...(end - i < 2 ? values.slice(i, end + 1).map(String) : [`${values[i]}..${values[end]}`]));
        i = end + 1;
    }
    return `${prefix} ${runs.join(" ")}`;
}
/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
function readIntegerSet(feature) {
    const runs = setOf(feature);
    return runs && ((value) => runs.some(({ from, to }) => value >= from && value <= to));
}
function setOf({ annotation, type }) {
    const tag = annotation?.tag.find(isIntegerSetTag);
    if (tag === undefined || type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return undefined;
    const runs = tag.slice(prefix.length).trim().split(/[\s,]+/).flatMap((run) => {
        const [from, to = from, more] = run.split("..").map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP);
        return from === undefined || to === undefined || more !== undefined ? [] : [{ from, to }];
    });
    return runs.length > 0 ? runs : undefined;
}
/** Whether a tag means to be a set of integers. */
function isIntegerSetTag(tag) {
    return tag.startsWith(prefix);
}
function* outsideSets({ feature: features }, views, parent = []) {
    for (const feature of features) {
        const path = [...parent, feature.name];
        const allowed = readIntegerSet(feature);
        const view = views.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(path));
        const counts = view && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.labelCounts)(view);
        if (allowed && counts) {
            const outside = [...counts].filter(([label]) => { const value = (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label); return value === undefined || !allowed(value); });
            if (outside.length > 0)
                yield { feature, path, labels: outside.map(([label]) => label), share: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .percentage */ .X1)(outside.reduce((sum, [, each]) => sum + each, 0), view.values) };
        }
        if (feature.domainInfo.case === "structDomain")
            yield* outsideSets(feature.domainInfo.value, views, path);
    }
}
function sentence({ labels, share }) {
    return `Values that are not in the set: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? " …" : ""} (${share}).`;
}
/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
function integerSetFindings(schema, statistics, split) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => ({
        rule: "values.outside", severity: "error", subject: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(outside.path), split, message: sentence(outside), evidence: outside.labels.slice(0, 5),
    }));
}
/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
function widenIntegerSets(schema, statistics) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => {
        const { feature, path, labels } = outside;
        const values = new Set([...setOf(feature).flatMap(({ from, to }) => (to - from < widest ? Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)) : [])), ...labels.flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label) ?? [])]);
        const wide = setOf(feature).filter(({ from, to }) => to - from >= widest);
        const narrow = [...values].filter((value) => !wide.some(({ from, to }) => value >= from && value <= to)).sort((a, b) => (a < b ? -1 : 1));
        const runs = [writeIntegerSet(narrow), ...wide.map(({ from, to }) => `${from}..${to}`)].join(" ");
        feature.annotation.tag = feature.annotation.tag.map((tag) => (isIntegerSetTag(tag) ? runs : tag));
        return { path, reason: { type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O.ENUM_TYPE_UNEXPECTED_STRING_VALUES, short: "Unexpected values", long: sentence(outside) } };
    });
}
/** Runs longer than this stay as they are written. */
const widest = 1000n;


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
