export const id = 6862;
export const ids = [6862];
export const modules = {

/***/ 86862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statisticsCommand: () => (/* binding */ statisticsCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79412);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19732);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29752);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68249);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32572);
/* harmony import */ var _described_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98566);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21394);










/** `assay statistics FILE|PATTERN`: every feature of a data set described, as text, as TFDV's statistics, or as a page. */
async function statisticsCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { schema: { type: "string" }, workers: { type: "string" }, ...partOptions, ...dialectOptions, ..._write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOptions */ .I6 } });
    const format = (0,_write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenFormat */ .G_)(["json", "pbtxt", "pb", "html"], values);
    const [source, more] = positionals;
    if (source === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("statistics of which file?", { hint: "assay statistics data.csv" });
    if (more !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`statistics of one file or pattern, not also of ${JSON.stringify(more)}`, { hint: 'put a pattern in quotes: assay statistics "data/*.csv"' });
    if (format === "pb" && values.out === undefined && process.stdout.isTTY)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("binary statistics are not for a terminal", { hint: "--out FeatureStats.pb" });
    const schema = values.schema === undefined ? undefined : await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readSchema */ .G7)(values.schema);
    const sampleRate = sampleRateOf(values["sample-rate"]);
    const slices = [...(values.slice ?? []).map((names) => ({ features: names.split(",").map((name) => name.trim()) })), ...(values["slice-sql"] ?? []).map((sql) => ({ sql }))];
    const options = { schema, home, workers: workersOf(values.workers), dialect: dialectOf(values), weightFeature: values.weight };
    const statistics = await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_5__/* .describeParts */ .M8)(source, { slices, sampleRate }, options);
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .zh)(await rendered(statistics, { source, format, sampleRate }), values.out);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}
/** What is described: parts of the rows, and with which weight. `--slice a,b` is by the values of both together. */
const partOptions = { weight: { type: "string" }, slice: { type: "string", multiple: true }, "slice-sql": { type: "string", multiple: true }, "sample-rate": { type: "string" } };
function sampleRateOf(text) {
    if (text === undefined)
        return undefined;
    const rate = text.trim() === "" ? NaN : Number(text);
    if (!(rate > 0 && rate <= 1))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--sample-rate ${JSON.stringify(text)} is no share of the rows`, { hint: "more than 0 and at most 1, such as 0.1" });
    return rate;
}
/** How CSV files are written; the same names as the parameters of CsvExampleGen. */
const dialectOptions = { delimiter: { type: "string" }, quote: { type: "string" }, encoding: { type: "string" }, nulls: { type: "string", multiple: true } };
function dialectOf(options) {
    const dialect = (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectIn */ .Y8)(options);
    (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .csvSigns */ .j0)(dialect);
    return dialect;
}
function workersOf(text) {
    if (text === undefined)
        return undefined;
    if (!/^[1-9]\d?$/.test(text))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--workers ${JSON.stringify(text)} is no number of threads`, { hint: "1 to 99; as many as there are processors, up to four, when not given" });
    return Number(text);
}
/** Slices that are shown; files hold all. */
const mostTables = 20;
const mostRows = 200;
async function rendered(statistics, { source, format, sampleRate }) {
    if (format !== "text" && format !== "html")
        return (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_4__/* .statisticsBytes */ .jl)(statistics, format);
    const [all, ...slices] = statistics;
    const { rows, summary } = await shown(all);
    const whole = sampleRate === undefined ? summary : `a sample of ${Number((sampleRate * 100).toPrecision(3))}% · ${summary}`;
    if (format === "html") {
        const { dataPage } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(4590)]).then(__webpack_require__.bind(__webpack_require__, 9880));
        const section = { id: "data", title: "Features", problems: 0, summary: (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(rows.length, "feature"), blocks: [{ type: "features", legend: { current: source }, rows }] };
        return dataPage({ title: "Statistics", subject: source, summary: whole, sections: slices.length === 0 ? [section] : [section, slicesSection(all, slices)] });
    }
    const { featureLines } = await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 19873));
    const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
    const lines = [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(`${source}  ·  ${whole}`), "", ...featureLines(rows, { columns })];
    for (const slice of slices.slice(0, mostTables)) {
        const { rows, summary } = await shown(slice);
        lines.push("", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(`${(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)(slice.name, 120)}  ·  ${summary}`)), "", ...featureLines(rows, { columns }));
    }
    if (slices.length > mostTables)
        lines.push("", `${slices.length - mostTables} more slices are not shown: --out FeatureStats.pb holds all`);
    return `${lines.join("\n")}\n`;
}
/** How many examples each slice has. */
function slicesSection(all, slices) {
    const rows = slices.slice(0, mostRows).map(({ name, numExamples }) => [(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)(name, 120), (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(Number(numExamples)), `${((100 * Number(numExamples)) / Math.max(1, Number(all.numExamples))).toFixed(1)}%`]);
    const more = slices.length > rows.length ? [{ type: "text", text: `${slices.length - rows.length} more slices are not shown.` }] : [];
    return { id: "slices", title: "Slices", problems: 0, summary: (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(slices.length, "slice"), blocks: [{ type: "table", header: ["Slice", "Examples", "Share"], align: ["left", "right", "right"], rows }, ...more] };
}
/** Rows in the order of the data, not of names: nothing is worse than anything else here. */
async function shown(statistics) {
    const [{ featureRows }, { viewDataset }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38206)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11418))]);
    const current = viewDataset(statistics);
    const byName = new Map(featureRows({ current, drifts: [], findings: [] }).map((row) => [row.name, row]));
    return { rows: [...current.features.keys()].map((key) => byName.get(key)), summary: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(current.examples, "example")} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(current.features.size, "feature")}` };
}


/***/ })

};
