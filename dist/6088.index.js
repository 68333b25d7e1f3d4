export const id = 6088;
export const ids = [6088];
export const modules = {

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
function atMost(positionals, most) {
    const [extra] = positionals.slice(most);
    if (extra !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   monitorCommand: () => (/* binding */ monitorCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56632);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4875);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90630);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70018);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75491);









/** `assay monitor [FOLDER]`: holds served or new data against the newest blessed run; the exit code is 1 when they do not fit. */
async function monitorCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, json: { type: "boolean" } } });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_6__/* .atMost */ .T)(positionals, 1);
    const assembled = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)({ path: positionals[0] ?? ".", home, environment: values.env ?? ["dev"], sets: values.set ?? [] });
    try {
        const { findings, quiet, baseline, data } = await (0,_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .watch */ .w)(assembled);
        if (values.json)
            process.stdout.write(`${JSON.stringify({ quiet, findings, run: baseline.run, model: baseline.model, data })}\n`);
        else {
            const head = `${assembled.pipeline.name}  ·  ${findings.length === 0 ? "nothing found" : (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(findings.length, "finding")}  ·  against run ${baseline.run} (model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(baseline.model)})`;
            process.stdout.write(`${[(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(head), ...(findings.length > 0 ? ["", ...(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLines */ .h)(findings)] : [])].join("\n")}\n`);
        }
        return quiet ? _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok : _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.notBlessed;
    }
    finally {
        await assembled.close();
    }
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/pipeline.js
var pipeline = __webpack_require__(12796);
// EXTERNAL MODULE: ./build/js/components/example-validator.js + 7 modules
var example_validator = __webpack_require__(52790);
// EXTERNAL MODULE: ./build/js/components/statistics-gen.js + 2 modules
var statistics_gen = __webpack_require__(57880);
// EXTERNAL MODULE: ./build/js/config/configured-pipeline.js
var configured_pipeline = __webpack_require__(42788);
// EXTERNAL MODULE: ./build/js/config/example-sources.js
var example_sources = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/js/config/monitored-pipeline.js






/**
 * What watches over data: an ExampleGen → StatisticsGen → ExampleValidator, with schema and statistics of the newest
 * blessed run. The data are one split, named like the one they are held against. `monitor` must be configured.
 */
function monitoredPipeline(name, { monitor, validate = {}, statistics = {}, label }, blessed) {
    const { examples, against, retrain: _, ...own } = monitor;
    const { component, parameters } = (0,example_sources/* exampleStep */.RX)(examples);
    const { stop: __, "fail-on": ___, ...shared } = validate;
    const wire = (node, output, type) => ({ from: "node", node, output, type });
    const nodes = [
        step(component, {}, { ...parameters, splits: { [against ?? "train"]: 1 } }),
        step(statistics_gen.statisticsGen, { examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type } }, (0,configured_pipeline/* statisticsParameters */.yX)(statistics)),
        step(example_validator.exampleValidator, {
            statistics: wire("StatisticsGen", "statistics", artifact/* ExampleStatistics */.S1),
            schema: (0,pipeline/* latestBlessed */.AV)(artifact/* Schema */.Sj, { node: blessed.schema }), baseline: (0,pipeline/* latestBlessed */.AV)(artifact/* ExampleStatistics */.S1, { node: blessed.statistics }),
            examples: { from: "node", node: component.name, output: "examples", type: component.outputs.examples.type },
        }, { ...(label === undefined ? {} : { label }), ...(0,configured_pipeline/* validatorParameters */.bL)({ ...shared, "fail-on": "warning", ...own }) }),
    ];
    return { name: `${name.slice(0, 55)}-monitor`, nodes };
}
function step(component, inputs, parameters) {
    const given = component;
    return { id: given.name, component: given, inputs, parameters, after: [] };
}

// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var metadata_baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/run/run.js + 11 modules
var run = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/js/validation/severity-rules.js
var severity_rules = __webpack_require__(76111);
;// CONCATENATED MODULE: ./build/js/monitor.js







/**
 * Holds the data that `monitor` names against schema and statistics of the newest blessed run, with the checks of
 * ExampleValidator. A `UserError` when nothing is configured, no model is blessed, or what is kept of its run is gone.
 */
async function watch(assembled) {
    const { loaded, options, pipeline: { name } } = assembled;
    const { monitor, label } = loaded.configuration;
    if (!monitor)
        throw new error/* UserError */.yo(`${loaded.source.file} does not say what to watch`, { hint: "monitor: { examples: { csv: served/*.csv } }" });
    const baseline = await options.baseline?.({ pipeline: name, nodes: {}, keys: {} });
    if (!baseline)
        throw new error/* UserError */.yo(`no model of ${name} is blessed yet, so there is nothing to hold the data against`, { hint: "run the pipeline on the default branch first" });
    const steps = await stepsOf(assembled, baseline);
    let data;
    const pipeline = (0,assemble/* checkedParameters */._T)(monitoredPipeline(name, loaded.configuration, steps), loaded);
    const { placeMistake: _, hold: __, force: ___, ...rest } = options;
    const summary = await (0,run/* run */.e)(pipeline, {
        ...rest, baseline: () => Promise.resolve(baseline),
        archive: (made) => { data = made[pipeline.nodes[0].id]?.["examples"]?.digest; return Promise.resolve(undefined); },
    });
    const failed = summary.outcomes.find((outcome) => outcome.type === "failed");
    if (failed?.bug)
        throw new Error(failed.detail ?? failed.mistakes[0]?.message);
    if (failed || data === undefined)
        throw new error/* UserError */.yo(failed?.mistakes ?? [{ message: summary.reason }]);
    const findings = summary.findings.filter((finding) => !isAbsentLabel(finding, label)).map(({ split: _split, ...finding }) => finding);
    return { summary, findings, quiet: (0,severity_rules/* statusOf */.c2)(findings, failOnOf(monitor["fail-on"])) !== "fail", baseline, data };
}
function failOnOf(value) {
    return severity_rules/* failOnValues */.IK.find((each) => each === value) ?? "warning";
}
/** What is served has no label yet. */
function isAbsentLabel({ subject, rule, message }, label) {
    return label !== undefined && subject === label && (/MISSING|NOT_PRESENT|LOW_FRACTION_PRESENT/.test(rule) || /missing|absent|gone/i.test(message));
}
/** The steps of the blessed run that made its statistics and schema, whose bytes must still be kept. */
async function stepsOf({ options: { artifacts } }, baseline) {
    const find = async (type, output) => {
        const node = Object.keys(baseline.outputs).sort().find((each) => baseline.outputs[each][output]?.type === type);
        const record = node === undefined ? undefined : (0,metadata_baseline/* baselineArtifact */.AT)(baseline, { node, output });
        if (node === undefined || !record)
            throw new error/* UserError */.yo(`run ${baseline.run}, which blessed the model ${(0,core_digest/* short */.h0)(baseline.model)}, made no ${output}`, { hint: "what is watched is held against StatisticsGen and SchemaGen of that run" });
        const { digest, manifest, properties } = record;
        if (!(await artifacts.open({ type, digest, manifest, properties })))
            throw new error/* UserError */.yo(`the ${output} of run ${baseline.run}, which blessed the model ${(0,core_digest/* short */.h0)(baseline.model)}, are no longer kept`, { hint: "run the pipeline on the default branch again" });
        return node;
    };
    return { statistics: await find("ExampleStatistics", "statistics"), schema: await find("Schema", "schema") };
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


/***/ })

};
