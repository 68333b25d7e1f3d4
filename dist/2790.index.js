export const id = 2790;
export const ids = [2790];
export const modules = {

/***/ 93183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ checkValidating),
/* harmony export */   U1: () => (/* binding */ exampleValidatorProperties),
/* harmony export */   sF: () => (/* binding */ unknownRules)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33675);
/* harmony import */ var _statistics_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22727);
/* harmony import */ var _validation_severity_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76111);




const level = { type: "string", enum: ["error", "warning", "never"] };
const levels = (description) => ({ type: "object", description, additionalProperties: level, examples: [{ SCHEMA_NEW_COLUMN: "warning", "drift.range": "never" }] });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const exampleValidatorProperties = {
    failOn: { ...level, description: "Findings of this severity and above fail the gates (error)." },
    rules: levels("What findings of a rule are: an error, a warning, or a note that fails nothing (never)."),
    drift: { type: "string", enum: ["off", "warn", "error"], description: "What drift against the baseline means (warn)." },
    label: { type: "string", minLength: 1, description: "The feature that is to be predicted: half of a change counts." },
    tableDrift: { type: "string", enum: ["on", "off"], description: "Whether a classifier that tells the examples from the baseline's looks at all features together (on)." },
    environment: { type: "string", minLength: 1, description: "Environment of the schema to validate in." },
    compatibility: { type: "string", enum: ["tfdv"], description: "Keep TFDV's surprises, so that every message is the one of TFDV 1.16.1." },
    excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
    rows: { type: "integer", minimum: 0, maximum: 100, description: "Rows told of each finding (3)." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are told nowhere.", examples: [["card_number"]] },
    rowsInComment: { type: "boolean", description: "Tell rows in comments and job summaries too, which may be public (false)." },
    slices: { ..._statistics_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticsProperties */ .nK["slices"], description: "The slices of the statistics, so that rows are told of what is found in them; those of statistics when not given." },
    ..._own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRuleProperties */ .C,
    features: {
        type: "object",
        description: "Rules for single features.",
        additionalProperties: {
            type: "object", additionalProperties: false,
            properties: {
                failOn: { ...level, description: "What any finding of the feature is." },
                rules: levels("What findings of a rule are, of this feature."),
                drift: {
                    type: "object", additionalProperties: false, description: "How drift of the feature is measured.",
                    properties: {
                        measure: { type: "string", enum: ["auto", "l-infinity", "jensen-shannon"], description: "How the distance is measured (auto: Assay's own rule). jensen-shannon is in bits, of a number on ten cells of equal mass, less what chance gives." },
                        threshold: { type: "number", minimum: 0, description: "Largest distance that passes." },
                        failOn: { ...level, description: "What crossing it is." },
                    },
                },
            },
        },
    },
};
/** Rules that are named in parameters and that there are not, each with the keys that lead to its name. */
function unknownRules(given) {
    return (0,_validation_severity_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRules */ .sF)(given);
}
/** Refuses what JSON Schema cannot: rules that there are not. All mistakes at once. */
function checkValidating(given) {
    const mistakes = unknownRules(given).map(({ mistake }) => mistake);
    if (mistakes.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(mistakes);
}


/***/ }),

/***/ 52790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exampleValidator: () => (/* binding */ exampleValidator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/validation/anomalies.js
var validation_anomalies = __webpack_require__(17229);
// EXTERNAL MODULE: ./build/js/validation/drift/percent.js
var percent = __webpack_require__(15305);
// EXTERNAL MODULE: ./build/js/validation/rows/masked-findings.js
var masked_findings = __webpack_require__(93270);
;// CONCATENATED MODULE: ./build/js/validation/data-changes.js



/** Values or names told of one change. */
const told = 5;
/** What is other in the data than in the baseline: rows of each split, features that came or went, values that came or went. Without a baseline only the rows. */
function dataChanges(splits) {
    return [...splits.flatMap(rowsOf), ...features(splits), ...values(splits)];
}
function rowsOf({ split, current, baseline }) {
    const after = (0,counted/* counted */.h)(current.examples, "row");
    if (!baseline)
        return [{ area: "data", subject: split, after, status: "pass" }];
    const more = current.examples - baseline.examples;
    if (more === 0)
        return [{ area: "data", subject: split, after, note: "as many as before", status: "pass" }];
    const share = baseline.examples > 0 ? ` (${more < 0 ? "−" : "+"}${(0,percent/* percent */.K)(Math.abs(more) / baseline.examples)})` : "";
    return [{ area: "data", subject: split, before: (0,counted/* grouped */.z)(baseline.examples), after, note: `${more < 0 ? "−" : "+"}${(0,counted/* grouped */.z)(Math.abs(more))}${share}`, status: "pass" }];
}
function features(splits) {
    const compared = splits.flatMap(({ current, baseline }) => (baseline ? [{ current, baseline }] : []));
    const names = (side) => new Set(compared.flatMap((pair) => [...pair[side].features.keys()]));
    const [now, then] = [names("current"), names("baseline")];
    const change = (found, word) => (found.length === 0 ? [] : [{
            area: "data", subject: (0,counted/* counted */.h)(found.length, "feature"), note: word, values: found.slice(0, told), status: "warn",
        }]);
    return [...change([...now].filter((name) => !then.has(name)), "new"), ...change([...then].filter((name) => !now.has(name)), "gone")];
}
const kinds = ["drift.new-values", "drift.vanished-values"];
/** New and vanished values by feature: what drifted first, then in the order of the features. */
function values(splits) {
    const found = new Map();
    for (const { split, features, mask } of splits) {
        for (const { key, checks } of features) {
            for (const { rule, mark, level, evidence = [] } of checks) {
                if (!kinds.some((kind) => kind === rule))
                    continue;
                const id = JSON.stringify([key, rule]);
                const known = found.get(id) ?? { marks: [], values: new Set(), warn: false };
                known.marks.push(`${mark} in ${split}`);
                if (!(0,masked_findings/* isMasked */.So)(key, mask))
                    for (const value of evidence)
                        known.values.add(value);
                known.warn ||= level !== "none";
                found.set(id, known);
            }
        }
    }
    return [...found].map(([id, { marks, values, warn }]) => {
        const [subject] = JSON.parse(id);
        return { area: "data", subject, note: marks.join(", "), ...(values.size > 0 ? { values: [...values].slice(0, told) } : {}), status: warn ? "warn" : "pass" };
    });
}

// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/rows/slice-row-search.js
var slice_row_search = __webpack_require__(56756);
// EXTERNAL MODULE: ./build/js/validation/rows/row-search.js + 2 modules
var row_search = __webpack_require__(35386);
// EXTERNAL MODULE: ./build/js/validation/sarif.js
var sarif = __webpack_require__(9861);
// EXTERNAL MODULE: ./build/js/validation/sections.js
var sections = __webpack_require__(50022);
// EXTERNAL MODULE: ./build/js/validation/severity-rules.js
var severity_rules = __webpack_require__(76111);
// EXTERNAL MODULE: ./build/js/components/example-validator-parameters.js
var example_validator_parameters = __webpack_require__(93183);
// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
// EXTERNAL MODULE: ./build/js/components/own-rules.js + 2 modules
var own_rules = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-proposal.js + 5 modules
var schema_proposal = __webpack_require__(76977);
// EXTERNAL MODULE: ./build/js/components/masked-schema.js
var masked_schema = __webpack_require__(11136);
;// CONCATENATED MODULE: ./build/js/components/schema-change.js






/** Lines of a difference that fit into a comment. */
const commentLines = 60;
/** What is other in the schema than in the baseline's, comments and layout apart: as lines of the baseline's text. Nothing where they say the same. */
async function schemaChange(before, after, mask = []) {
    const [old, now] = await Promise.all([before, after].map(async ({ path }) => (0,masked_schema/* withoutValues */.l)(await (0,data_schema/* readSchema */.G7)(path), mask)));
    const text = mask.length > 0 ? (0,data_schema/* schemaText */.tk)(old) : await (0,promises_.readFile)((0,external_node_path_.join)(before.path, data_schema/* schemaFile */.I9), "utf8");
    const { lines, changes } = (0,schema_proposal/* proposeText */.ki)({ text, file: data_schema/* schemaFile */.I9 }, { schema: now, reasons: [] });
    if (changes.length === 0)
        return { changes: [], sections: [] };
    const places = (0,counted/* counted */.h)(changes.length, "place");
    const title = { type: "text", text: "What is other than in the baseline's schema:" };
    const rest = lines.length > commentLines ? [{ type: "text", text: { small: `and ${lines.length - commentLines} more lines, in the report` } }] : [];
    return {
        changes: [{ area: "schema", subject: "schema", note: `other in ${places}`, status: "pass" }],
        sections: [{
                id: "schema", title: "Schema", problems: 0, summary: `${places} other than in the baseline`, blocks: [title, { type: "diff", lines }],
                comment: { place: "folded", blocks: [title, { type: "diff", lines: lines.slice(0, commentLines) }, ...rest] },
            }],
    };
}

// EXTERNAL MODULE: ./build/js/validation/rules/custom-validation.js + 10 modules
var custom_validation = __webpack_require__(28848);
// EXTERNAL MODULE: ./build/js/validation/drift/drift.js + 1 modules
var drift = __webpack_require__(32563);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var findings = __webpack_require__(54828);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
;// CONCATENATED MODULE: ./build/js/validation/drift/importance.js


/**
 * What each feature tells of the label, as a share of what all tell, by its adjusted mutual information where the statistics have
 * it (`label-feature` of the statistics). Undefined where they do not.
 */
function importances({ features }) {
    const bits = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "adjusted_mutual_information" && val.case === "num" ? [[(0,feature_path/* serializePath */.g)((0,statistics_file/* stepsOf */.B_)(feature)), Math.max(0, val.value)]] : [])));
    const total = bits.reduce((sum, [, value]) => sum + value, 0);
    return total > 0 ? new Map(bits.map(([key, value]) => [key, value / total])) : undefined;
}

// EXTERNAL MODULE: ./build/js/validation/schema/integer-sets.js
var integer_sets = __webpack_require__(73312);
// EXTERNAL MODULE: ./build/js/validation/drift/slice-drift.js
var slice_drift = __webpack_require__(68728);
// EXTERNAL MODULE: ./build/js/validation/slice-findings.js
var slice_findings = __webpack_require__(82969);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
;// CONCATENATED MODULE: ./build/js/components/split-findings.js










/** Everything found in a split but what its rows tell. */
function findingsOf(judged) {
    const { split, data, slices, previous, previousSlices, schema, source, given, custom } = judged;
    const settings = { environment: given.environment, compatibility: given.compatibility, severities: (0,severity_rules/* severityOverrides */.fc)(given) };
    const validation = (0,validate_statistics/* validateStatistics */.gF)(data, schema, { previous, ...settings });
    const features = driftOf(judged);
    const importance = importances(data);
    const severity = (key, level) => severityOf(given, { key, level, importance: importance?.get(key) ?? (importance && key !== given.label ? 0 : 1) });
    const { findings: broken, unjudged } = custom?.judge({ statistics: [data, ...slices], base: previous && [previous, ...previousSlices], environment: given.environment }) ?? { findings: [], unjudged: [] };
    const groups = {
        schema: [...(0,findings/* schemaFindings */.I)(validation, split, source), ...(0,integer_sets/* integerSetFindings */.jh)(schema, data, split)],
        slices: (0,slice_findings/* sliceFindings */.n)({ slices, split, schema, source, ...settings }, validation),
        drift: [
            ...(0,findings/* driftFindings */.M)(features, { split, other: `the baseline's ${split} split`, severity }),
            ...(given.drift === "off" ? [] : (0,slice_drift/* sliceDrift */.c)({ slices, previousSlices, split, rules: driftRules(given), severity }, features)),
        ],
        skew: skewFindings(judged),
        rules: [...(0,custom_validation.customFindings)(broken, split), ...(0,custom_validation.unjudgedFindings)(unjudged, split)],
    };
    const anomalies = (0,validation_anomalies/* assembleAnomalies */.OB)(validation, schema);
    (0,custom_validation.addCustomAnomalies)(anomalies, broken);
    const own = (group) => (0,severity_rules/* weighed */.a7)(groups[group], given);
    return { anomalies, found: { split, schema: own("schema"), slices: own("slices"), drift: own("drift"), skew: own("skew"), rules: own("rules"), features, compared: previous !== undefined } };
}
/** Half of a change of the label counts as much as a change of any other feature. */
const labelScale = 0.5;
function driftRules({ features = {}, label }) {
    const own = Object.fromEntries(Object.entries(features).flatMap(([name, { drift }]) => (drift ? [[name, drift]] : [])));
    return label === undefined ? own : { ...own, [label]: { scale: labelScale, ...own[label] } };
}
function driftOf({ data, previous, given }) {
    const asked = Object.values(given.features ?? {}).some(({ drift }) => drift !== undefined);
    return !previous || (given.drift === "off" && !asked) ? [] : (0,drift/* compareDatasets */.B)(data, previous, driftRules(given));
}
/** A feature that tells less than this of what all tell of the label stops nobody by drifting. */
const leastImportance = 0.05;
function severityOf({ drift = "warn", features }, { key, level, importance }) {
    if (level === "none")
        return undefined;
    const own = features?.[key]?.drift;
    if (own?.failOn)
        return own.failOn === "never" ? "info" : own.failOn;
    if (drift === "off" && !own)
        return undefined;
    return drift === "error" && (own?.threshold !== undefined || (level === "large" && importance >= leastImportance)) ? "error" : "warning";
}
function skewFindings({ split, data, first, given }) {
    if (given.drift === "off" || !first)
        return [];
    const features = (0,drift/* compareDatasets */.B)(data, first.data).map((feature) => ({ ...feature, checks: [] }));
    return (0,findings/* driftFindings */.M)(features, { split: `${first.split} → ${split}`, other: `the ${first.split} split`, severity: (_, level) => (level === "none" ? undefined : "info") });
}

// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/line-record.js
var line_record = __webpack_require__(77643);
;// CONCATENATED MODULE: ./build/js/components/split-rows.js



/**
 * The rows of a split with their places: the source by its digest and the line in it where ExampleGen kept that, else the file of
 * the split and the number of the record in it.
 */
async function* rowsOfSplit({ path, manifest, properties }, split, columns) {
    const payload = properties["payload_format"] === 7 ? "sequence-example" : undefined;
    const files = await (0,examples/* exampleFiles */.Gw)(path, split);
    for (const [index, file] of files.entries()) {
        const record = (0,line_record/* lineRecordFile */.G8)(split, { index, of: files.length });
        const known = manifest.some((entry) => entry.path === record) ? (0,line_record/* readLineRecord */.i7)((0,external_node_path_.join)(path, record)) : undefined;
        let before = 0;
        for await (const batch of (0,examples/* readExampleFiles */.OA)([file], { columns, payload })) {
            const first = before + 1;
            const places = await known?.take(batch.length);
            const stored = `Split-${split}/${(0,external_node_path_.basename)(file)}`;
            yield { batch, place: (row) => (places ? { file: places.sources[row], number: places.lines[row] } : { file: stored, number: first + row }) };
            before += batch.length;
        }
        await known?.close();
    }
}

// EXTERNAL MODULE: ./build/js/components/statistics-parameters.js + 26 modules
var statistics_parameters = __webpack_require__(22727);
// EXTERNAL MODULE: ./build/js/core/random.js
var core_random = __webpack_require__(39609);
// EXTERNAL MODULE: ./build/js/data/example-decoder.js
var example_decoder = __webpack_require__(2544);
// EXTERNAL MODULE: ./build/js/data/example-encoder.js
var example_encoder = __webpack_require__(80984);
// EXTERNAL MODULE: ./build/js/data/select-rows.js
var select_rows = __webpack_require__(76405);
// EXTERNAL MODULE: ./build/js/data/tfrecord.js
var tfrecord = __webpack_require__(89856);
;// CONCATENATED MODULE: ./build/js/data/sampled-examples.js






/**
 * A random sample of a split's tf.Examples in one batch: every row has the same chance, and the same split and seed give the same
 * rows. Only rows that are taken are decoded, so that the time goes into unpacking the files.
 */
async function sampleExamples(directory, split, { most, rows, seed }) {
    const random = (0,core_random/* randomNumbers */.e)(seed);
    const share = rows > most ? most / rows : 1;
    const isTaken = () => share === 1 || random() < share;
    const records = [];
    for (const file of await (0,examples/* exampleFiles */.Gw)(directory, split)) {
        if (file.endsWith(".parquet")) {
            for await (const batch of (0,examples/* readExampleFiles */.OA)([file])) {
                const taken = Int32Array.from({ length: batch.length }, (_, row) => row).filter(isTaken);
                records.push(...(0,example_encoder/* encodeExamples */.KS)((0,select_rows/* selectRows */.A)({ length: batch.length, columns: batch.columns }, taken)));
            }
        }
        else {
            for await (const block of (0,tfrecord/* readTfrecord */.SP)(file)) {
                for (let i = 0; i < block.length; i++)
                    if (isTaken())
                        records.push(block.bytes.slice(block.starts[i], block.ends[i]));
            }
        }
    }
    return (0,example_decoder/* decodeExamples */.M)(records, { source: `Split-${split}` });
}

// EXTERNAL MODULE: ./build/js/validation/drift/table-drift.js + 3 modules
var table_drift = __webpack_require__(48921);
;// CONCATENATED MODULE: ./build/js/components/table-comparison.js



/** Rows of each side that a classifier is shown. */
const mostRows = 2000;
/** Whether a classifier can tell the rows of a split from the baseline's; nothing where one side is not there, or its rows are no tf.Examples. */
async function tableComparison({ split, examples, baseline, given }) {
    if (!examples || !baseline || given.tableDrift === "off" || given.drift === "off" || !(0,artifact/* splitNames */.bZ)(baseline).includes(split))
        return [];
    if ([examples, baseline].some(({ properties }) => properties["payload_format"] === sequenceExamples))
        return [];
    if (filesOf(examples, split) === filesOf(baseline, split))
        return [];
    const leaveOut = Object.entries(given.features ?? {}).flatMap(([name, { drift, failOn }]) => ((drift?.failOn ?? failOn) === "never" ? [name] : []));
    const sample = ({ path, properties }) => sampleExamples(path, split, { most: mostRows, rows: table_comparison_rowsOf(properties["row_counts"], split), seed: 1 });
    const drift = (0,table_drift.compareTables)(await sample(examples), await sample(baseline), { leaveOut });
    return drift ? (0,table_drift.tableFindings)(drift, { split, other: `the baseline's ${split} split`, severity: given.drift === "error" && drift.level === "large" ? "error" : "warning" }) : [];
}
const sequenceExamples = 7;
/** What is in the files of a split; of an artifact whose files are not known, the artifact itself. */
function filesOf({ manifest, digest }, split) {
    const own = manifest.filter(({ path }) => path.startsWith(`Split-${split}/`)).map((entry) => `${entry.path} ${entry.digest}`).sort();
    return own.length > 0 ? own.join("\n") : digest;
}
/** Examples of other makers say nothing of how many there are: then all are taken. */
function table_comparison_rowsOf(counts, split) {
    const list = typeof counts === "string" ? JSON.parse(counts) : [];
    const own = Array.isArray(list) ? list.find((entry) => Array.isArray(entry) && entry[0] === split) : undefined;
    return Number(own?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/js/components/example-validator.js


























const findingsFile = "findings.json";
const sarifFile = "findings.sarif";
/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule). All findings are in `findings.json` and `findings.sarif`,
 * with rows that show them where the examples are wired; what is other in the schema is shown where the baseline's is wired. It never stops a run by itself; its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, examples, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
const exampleValidator = (0,component/* component */.s9)({
    name: "ExampleValidator",
    version: 5,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1), schema: (0,component/* required */.mw)(artifact/* Schema */.Sj), baseline: (0,component/* optional */.lq)(artifact/* ExampleStatistics */.S1), examples: (0,component/* optional */.lq)(artifact/* Examples */.EE), baseline_examples: (0,component/* optional */.lq)(artifact/* Examples */.EE), baseline_schema: (0,component/* optional */.lq)(artifact/* Schema */.Sj) },
    outputs: { anomalies: (0,component/* required */.mw)(artifact/* ExampleAnomalies */.SL) },
    parameters: (0,component/* parameters */.FI)({ type: "object", additionalProperties: false, properties: example_validator_parameters/* exampleValidatorProperties */.U1 }),
    async resolve(given, workspace) {
        (0,example_validator_parameters/* checkValidating */.QE)(given);
        return { parameters: given, materials: (await (0,own_rules/* readOwnRules */.E)(given, workspace)).materials };
    },
    async run({ statistics, schema, baseline, examples, baseline_examples: baselineExamples }, { parameters: given, outputs: { anomalies }, workspace, signal }) {
        const splits = (0,artifact/* splitNames */.bZ)(statistics).filter((split) => !given.excludeSplits?.includes(split));
        const placed = await placedSchema(schema);
        const source = schema.properties[import_schema_gen.schemaSource] === undefined ? undefined : placed;
        const own = await (0,own_rules/* readOwnRules */.E)(given, workspace);
        if (!examples && own.rows.length + own.select.length > 0)
            throw new error/* UserError */.yo("rules on rows need the rows", { hint: "add(exampleValidator, { statistics, schema, examples }, …)" });
        if (own.rows.length + own.select.length > 0) {
            const views = await Promise.all(splits.map(async (name) => ({ name, view: (0,feature_view.viewDataset)(await (0,statistics_file/* readStatistics */.MS)(statistics.path, name)) })));
            await (0,own_rules/* checkNames */.L)(own, views, { schema: placed.message, workspace });
        }
        const found = [];
        const tables = [];
        let first;
        for (const split of splits) {
            signal.throwIfAborted();
            const [data, ...slices] = await (0,statistics_file/* readSlicedStatistics */.GU)(statistics.path, split);
            const [previous, ...previousSlices] = baseline && (0,artifact/* splitNames */.bZ)(baseline).includes(split) ? await (0,statistics_file/* readSlicedStatistics */.GU)(baseline.path, split) : [];
            const judged = { split, data: data, slices, previous, previousSlices, first, schema: placed.message, source, given, custom: own.custom };
            const { anomalies: told, found: inStatistics } = findingsOf(judged);
            await (0,validation_anomalies/* writeAnomalies */.t8)(anomalies.path, split, told);
            const together = (0,severity_rules/* weighed */.a7)(await tableComparison({ split, examples, baseline: baselineExamples, given }), given);
            found.push(await withRows({ ...inStatistics, drift: [...inStatistics.drift, ...together] }, { judged, examples, rules: own.rows, signal }));
            if (examples)
                tables.push({ name: split, view: (0,feature_view.viewDataset)(data), rows: (columns) => rowsOfSplit(examples, split, columns) });
            first ??= { split, data: data };
        }
        const across = (0,severity_rules/* weighed */.a7)(own.select.length === 0 ? [] : await (await __webpack_require__.e(/* import() */ 1684).then(__webpack_require__.bind(__webpack_require__, 31684))).judgeSelectRules(own.select, tables, { workspace, most: given.rows, mask: given.mask, signal }), given);
        await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ splits: found, across }));
        await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, sarifFile), (0,json/* canonicalJson */.d)((0,sarif.sarifLog)([...found.flatMap(allOf), ...across], { file: source ? String(schema.properties[import_schema_gen.schemaSource]) : "assay.yml" })));
        if (statistics.properties["span"] !== undefined)
            anomalies.properties["span"] = statistics.properties["span"];
        anomalies.properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(splits);
        anomalies.properties["blessed"] = `{${found.map(({ split, schema: broken, rules }) => `${JSON.stringify(split)}: ${[...broken, ...rules].some(isAnomaly) ? 0 : 1}`).join(", ")}}`;
    },
    async show({ inputs: { statistics, schema, baseline, baseline_schema: oldSchema }, outputs: { anomalies }, parameters: given }) {
        const { splits, across } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(anomalies.path, findingsFile), "utf8"));
        const shown = await Promise.all(splits.map(async (found) => ({
            ...found,
            current: (0,feature_view.viewDataset)(await (0,statistics_file/* readStatistics */.MS)(statistics.path, found.split)),
            baseline: found.compared && baseline ? (0,feature_view.viewDataset)(await (0,statistics_file/* readStatistics */.MS)(baseline.path, found.split)) : undefined,
        })));
        const main = showing(shown, across, { given, hasBaseline: baseline !== undefined });
        const { changes, sections } = oldSchema ? await schemaChange(oldSchema, schema, given.mask) : { changes: [], sections: [] };
        return { ...main, sections: [...main.sections ?? [], ...sections], changes: [...dataChanges(shown.map((split) => ({ ...split, mask: given.mask }))), ...changes] };
    },
});
/** Whether a finding is one of TFDV's anomalies; Assay's own rules have names in small letters. */
function isAnomaly({ rule, severity }) {
    return /^[A-Z_]+$/.test(rule) && !(rule === "CUSTOM_VALIDATION" && severity === "info");
}
/** The schema with its places; named as the repository names it when it comes from there. */
function placedSchema(schema) {
    const source = schema.properties[import_schema_gen.schemaSource];
    return (0,data_schema/* readPlacedSchema */.H8)((0,external_node_path_.join)(schema.path, data_schema/* schemaFile */.I9), typeof source === "string" ? source : data_schema/* schemaFile */.I9);
}
function allOf({ schema, slices, rules, drift, skew }) {
    return [...schema, ...slices, ...rules, ...drift, ...skew];
}
/** The findings with the rows that show them, and the rules on rows that do not hold, in one pass over the split; masked features without their values. */
async function withRows(found, { judged, examples, rules, signal }) {
    const { data, previous, schema, split, given } = judged;
    const { mask = [], rows: most } = given;
    const current = (0,feature_view.viewDataset)(data);
    const names = [...current.features.values()].map(({ path }) => path[0]);
    (0,masked_findings/* checkMask */.jq)(mask, names, schema);
    const inSlices = [...found.slices, ...found.drift.filter((finding) => finding.split !== split)];
    const [own, drift] = [(0,masked_findings/* maskedFindings */.mt)(found.schema, mask), (0,masked_findings/* maskedFindings */.mt)(found.drift.filter((finding) => finding.split === split), mask)];
    const search = (0,row_search/* rowSearch */.N)([...own, ...drift], { schema, current, baseline: previous && (0,feature_view.viewDataset)(previous), most, mask });
    const sliced = (0,slice_row_search/* sliceRowSearch */.p)((0,masked_findings/* maskedFindings */.mt)(inSlices, mask), { split, prepared: await (0,statistics_parameters/* givenSlices */.V)(given.slices ?? []), slices: judged.slices, previousSlices: judged.previousSlices, schema, most, mask });
    const held = rules.length > 0 ? (await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(1779), __webpack_require__.e(2073)]).then(__webpack_require__.bind(__webpack_require__, 62073))).compileRowRules(rules, [...names, ...schema.feature.map(({ name }) => name)], { most, mask }) : undefined;
    const columns = [...new Set([...search.columns, ...sliced.columns, ...(held?.columns ?? [])])];
    if (examples && columns.length > 0) {
        for await (const rows of rowsOfSplit(examples, split, columns)) {
            signal.throwIfAborted();
            held?.add(rows);
            const going = [search.add(rows), sliced.add(rows)].some(Boolean);
            if (!going && !held)
                break;
        }
    }
    const [told, parts] = [search.finish(), sliced.finish()];
    return {
        ...found, schema: told.slice(0, own.length), drift: [...told.slice(own.length), ...parts.slice(found.slices.length)], slices: parts.slice(0, found.slices.length), skew: (0,masked_findings/* maskedFindings */.mt)(found.skew, mask),
        rules: [...(0,masked_findings/* maskedFindings */.mt)(found.rules, mask), ...(0,severity_rules/* weighed */.a7)(held?.finish(split) ?? [], given)],
    };
}
function showing(splits, across, { given, hasBaseline }) {
    const schema = splits.flatMap((split) => [...split.schema, ...split.slices]);
    const drift = splits.flatMap((split) => split.drift);
    const rules = [...splits.flatMap((split) => split.rules), ...across];
    const findings = [...schema, ...rules, ...drift, ...splits.flatMap((split) => split.skew)];
    const gates = [schemaGate(schema, given), ...(hasOwnRules(given) ? [gateOf("Broken rules", rules, given)] : []), ...(hasBaseline && given.drift !== "off" ? [driftGate(splits, given)] : [])];
    const status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
    const broken = rules.filter(({ severity }) => severity !== "info");
    return {
        headline: [
            schema.length === 0 ? "no anomalies" : `${(0,counted/* counted */.h)(schema.length, "anomaly")}: ${subjects(schema)}`,
            ...(broken.length > 0 ? [`${(0,counted/* counted */.h)(broken.length, "broken rule")}: ${subjects(broken)}`] : []),
            ...(hasBaseline && given.drift !== "off" ? [driftText(drift)] : []),
        ].join(" · "),
        status, gates, findings,
        sections: [(0,sections/* dataSection */.s)(splits.map((split) => ({ ...split, schema: [...split.schema, ...split.slices, ...split.rules], mask: given.mask })), { hasBaseline }), (0,sections/* anomaliesSection */.H)(findings, { rowsInComment: given.rowsInComment ?? false })],
    };
}
function subjects(findings) {
    const names = [...new Set(findings.map(({ subject }) => subject))];
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
function schemaGate(findings, given) {
    return gateOf(given.failOn === undefined || given.failOn === "error" ? "Schema errors" : "Schema anomalies", findings, given);
}
/** A gate on errors counts errors, one on warnings and one that never fails count warnings too. */
function gateOf(name, findings, { failOn = "error" }) {
    const counting = findings.filter(({ severity }) => severity === "error" || (failOn !== "error" && severity === "warning"));
    return { name, status: (0,severity_rules/* statusOf */.c2)(findings, failOn), found: String(counting.length), limit: "0" };
}
function hasOwnRules({ customValidation, statisticsRules, rowRules, selectRules }) {
    return customValidation !== undefined || Object.keys({ ...statisticsRules, ...rowRules, ...selectRules }).length > 0;
}
function driftedFeatures(findings) {
    return [...new Set(findings.filter(({ severity, rule }) => severity !== "info" && rule !== "drift.table").map(({ subject }) => subject))];
}
/** Whether the rows as a whole are told from the baseline's. */
function driftedTogether(findings) {
    return findings.some(({ severity, rule }) => severity !== "info" && rule === "drift.table");
}
function driftText(findings) {
    const features = driftedFeatures(findings);
    const names = subjects(findings.filter(({ severity, rule }) => severity !== "info" && rule !== "drift.table"));
    const together = driftedTogether(findings) ? ["all features together"] : [];
    return features.length === 0 ? together.length > 0 ? `drifted: ${together.join("")}` : "no drift found" : `${features.length} drifted: ${[names, ...together].join("; ")}`;
}
function driftGate(splits, given) {
    const findings = splits.flatMap((split) => split.drift);
    const compared = new Set(splits.flatMap(({ features }) => features.filter(({ because }) => because === undefined).map(({ key }) => key)));
    return { name: "Drifted features", status: (0,severity_rules/* statusOf */.c2)(findings, given.failOn ?? "error"), found: `${driftedFeatures(findings).length} of ${compared.size}${driftedTogether(findings) ? ", and together" : ""}`, limit: "0", note: "against the baseline" };
}


/***/ }),

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

/***/ 33675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownRuleProperties)
/* harmony export */ });
const severity = { type: "string", enum: ["error", "warning"], description: "What it is when it does not hold (error)." };
const description = { type: "string", description: "What it says, in words." };
const sql = { type: "string", minLength: 1 };
const path = (about) => ({ anyOf: [sql, { type: "array", minItems: 1, items: sql }], description: about });
const named = (about, [key, says], more, examples) => ({
    type: "object", description: about, examples: [examples],
    additionalProperties: { anyOf: [sql, { type: "object", additionalProperties: false, required: [key], properties: { [key]: { ...sql, description: says }, severity, description, ...more } }] },
});
/** The parameters of rules of the user's own as JSON Schema. */
const ownRuleProperties = {
    customValidation: { ...sql, description: "File of rules on statistics: TFDV's CustomValidationConfig, with GoogleSQL over feature, or feature_test and feature_base.", examples: ["rules.pbtxt"] },
    statisticsRules: {
        type: "object", description: "Conditions on the statistics of features by name, in GoogleSQL as TFDV has it.", examples: [{ "plausible age": { feature: "age", expression: "feature.num_stats.mean BETWEEN 20 AND 60" } }],
        additionalProperties: {
            type: "object", additionalProperties: false, required: ["feature", "expression"],
            properties: {
                feature: path("The feature, or the names that lead to it."), expression: { ...sql, description: "Over feature, or over feature_test and feature_base, which is the baseline's." }, severity, description,
                environments: { type: "array", items: sql, description: "Environments that it is for (all)." }, slice: { ...sql, description: "The slice that it is about (all examples)." },
                base: { type: "object", description: "What feature_base is, where it is another feature or slice of the baseline.", additionalProperties: false, properties: { feature: path("Another feature."), slice: { ...sql, description: "A slice." } } },
            },
        },
    },
    rowRules: named("SQL conditions by name that hold for every row, or for a share of them.", ["expression", "SQL that is true of a row, or NULL."], {
        share: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Least share of the rows that it holds for (1)." },
        where: { ...sql, description: "Rows that it is about (all)." },
        null: { type: "string", enum: ["holds", "fails"], description: "What a row is for which it is NULL (holds, as in a CHECK)." },
    }, { plausible: "bill_length_mm > bill_depth_mm" }),
    selectRules: named("Queries by name that return nothing, over tables named as the splits; DuckDB runs them when it is installed.", ["query", "A SELECT of what must not be."], {}, { "no-leak": "SELECT * FROM eval SEMI JOIN train USING (id)" }),
};


/***/ }),

/***/ 48921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareTables: () => (/* binding */ compareTables),
  tableFindings: () => (/* binding */ tableFindings)
});

// UNUSED EXPORTS: chanceOfAuc

// EXTERNAL MODULE: ./build/js/statistics/significance.js
var significance = __webpack_require__(97715);
// EXTERNAL MODULE: ./build/js/core/random.js
var core_random = __webpack_require__(39609);
;// CONCATENATED MODULE: ./build/js/validation/drift/changed-pairs.js
/** Ordered features whose pairs are looked at, and pairs that are given on. */
const mostFeatures = 40;
const mostPairs = 3;
/** Standard errors by which the relation of a pair differs between the tables before it is a feature. */
const leastDifference = 4;
const pairBins = 8;
/**
 * Features made of two: the product of their centred bins, which rises where both are on one side of their middle. A tree finds a
 * relation that changed only by luck, since neither feature tells anything alone. Chosen by `rows` only, made for all.
 */
function changedPairs(features, rows, labels) {
    const ordered = features.flatMap((feature, index) => (feature.ordered ? [{ index, centred: centredBins(feature, rows) }] : [])).slice(0, mostFeatures);
    const pairs = ordered.flatMap((left, i) => ordered.slice(i + 1).map((right) => ({ left, right, difference: differenceOf(left.centred, right.centred, { rows, labels }) })));
    const strongest = pairs.filter(({ difference }) => difference > leastDifference).sort((a, b) => b.difference - a.difference).slice(0, mostPairs);
    return strongest.map(({ left, right }) => ({
        name: `${features[left.index].name} × ${features[right.index].name}`, of: [left.index, right.index], ordered: true, count: pairBins,
        bins: Uint8Array.from(left.centred, (value, row) => Math.min(pairBins - 1, Math.max(0, Math.floor(pairBins / 2 + value * right.centred[row])))),
    }));
}
/** Bins with mean 0 and deviation 1 over the rows; a missing value is 0. */
function centredBins({ bins }, rows) {
    let [count, sum, squares] = [0, 0, 0];
    for (const row of rows) {
        const bin = bins[row];
        if (bin === 0)
            continue;
        count++;
        sum += bin;
        squares += bin * bin;
    }
    const mean = sum / (count || 1);
    const deviation = Math.sqrt(Math.max(0, squares / (count || 1) - mean * mean)) || 1;
    return Float64Array.from(bins, (bin) => (bin === 0 ? 0 : (bin - mean) / deviation));
}
/** How many standard errors the mean products of the two tables are apart. */
function differenceOf(left, right, { rows, labels }) {
    const [counts, sums, squares] = [[0, 0], [0, 0], [0, 0]];
    for (const row of rows) {
        const side = labels[row];
        const product = left[row] * right[row];
        counts[side]++;
        sums[side] += product;
        squares[side] += product * product;
    }
    const [a, b] = [0, 1].map((side) => {
        const mean = sums[side] / (counts[side] || 1);
        return { mean, error: Math.max(0, squares[side] / (counts[side] || 1) - mean * mean) / (counts[side] || 1) };
    });
    const error = Math.sqrt(a.error + b.error);
    return error > 0 ? Math.abs(a.mean - b.mean) / error : 0;
}

;// CONCATENATED MODULE: ./build/js/validation/drift/side-classifier.js


const folds = 5;
const rounds = 20;
const rate = 0.3;
const shrinkage = 1;
const passes = 4;
/**
 * Scores of each row by models that were trained without its fold, of five: a logistic regression on the bins plus boosted trees
 * of depth 2, their log odds added; what they see of pairs is in changed-pairs.ts. The same rows and seed give the same scores.
 */
function outOfFoldScores(table, seed) {
    const { features, labels } = table;
    const fold = foldsOf(labels, seed);
    const scores = new Float64Array(labels.length);
    const gains = new Float64Array(features.length);
    for (let held = 0; held < folds; held++) {
        const rows = Int32Array.from(labels.keys()).filter((row) => fold[row] !== held);
        const tested = Int32Array.from(labels.keys()).filter((row) => fold[row] === held);
        const pairs = changedPairs(features, rows, labels);
        const widened = { features: [...features, ...pairs], labels };
        const found = new Float64Array(widened.features.length);
        addLogistic(widened, { rows, tested, scores, seed: seed + held });
        addBoosted(widened, { rows, tested, scores, gains: found });
        found.forEach((gain, i) => {
            for (const feature of pairs[i - features.length]?.of ?? [i, i])
                gains[feature] += gain / 2;
        });
    }
    const total = gains.reduce((sum, gain) => sum + gain, 0);
    return { scores, importance: [...gains].map((gain) => (total > 0 ? gain / total : 0)) };
}
/** Rows of each table are dealt to the folds in a random order, so that every fold has its share of both. */
function foldsOf(labels, seed) {
    const fold = new Uint8Array(labels.length);
    const random = (0,core_random/* randomNumbers */.e)(seed);
    for (const label of [0, 1]) {
        const rows = Int32Array.from(labels.keys()).filter((row) => labels[row] === label);
        (0,core_random/* shuffle */.k)(rows, random);
        rows.forEach((row, place) => { fold[row] = place % folds; });
    }
    return fold;
}
/** Stochastic gradient descent whose steps shrink with the gradients seen (AdaGrad). */
function addLogistic({ features, labels }, { rows, tested, scores, seed }) {
    const weights = features.map(({ count }) => new Float64Array(count));
    const seen = features.map(({ count }) => new Float64Array(count).fill(1));
    const order = rows.slice();
    const random = (0,core_random/* randomNumbers */.e)(seed);
    let [bias, biasSeen] = [0, 1];
    const oddsOf = (row) => features.reduce((sum, { bins }, i) => sum + weights[i][bins[row]], bias);
    for (let pass = 0; pass < passes; pass++) {
        (0,core_random/* shuffle */.k)(order, random);
        for (const row of order) {
            const gradient = 1 / (1 + Math.exp(-oddsOf(row))) - labels[row];
            bias -= (0.1 * gradient) / Math.sqrt(biasSeen += gradient * gradient);
            features.forEach(({ bins }, i) => {
                const bin = bins[row];
                const slope = gradient + 1e-3 * weights[i][bin];
                weights[i][bin] -= (0.1 * slope) / Math.sqrt(seen[i][bin] += slope * slope);
            });
        }
    }
    for (const row of tested)
        scores[row] += oddsOf(row);
}
/** Gradient boosting of the log odds, each tree of one split and a split in either half. */
function addBoosted(table, { rows, tested, scores, gains }) {
    const { features, labels } = table;
    const odds = new Float64Array(labels.length);
    const gradients = new Float64Array(labels.length);
    const weights = new Float64Array(labels.length);
    const grow = (trained, other, depth) => {
        const split = bestSplit(features, trained, { gradients, weights });
        if (depth === 0 || !split) {
            const step = leafOf(trained, { gradients, weights });
            for (const row of trained)
                odds[row] += step;
            for (const row of other)
                odds[row] += step;
            return;
        }
        gains[split.feature] += split.gain;
        const goesLeft = sideOf(features[split.feature], split.bin);
        grow(trained.filter(goesLeft), other.filter(goesLeft), depth - 1);
        grow(trained.filter((row) => !goesLeft(row)), other.filter((row) => !goesLeft(row)), depth - 1);
    };
    for (let round = 0; round < rounds; round++) {
        for (const row of rows) {
            const chance = 1 / (1 + Math.exp(-odds[row]));
            gradients[row] = chance - labels[row];
            weights[row] = chance * (1 - chance);
        }
        grow(rows, tested, 2);
    }
    for (const row of tested)
        scores[row] += odds[row];
}
function leafOf(rows, { gradients, weights }) {
    let [gradient, weight] = [0, 0];
    for (const row of rows) {
        gradient += gradients[row];
        weight += weights[row];
    }
    return (-rate * gradient) / (weight + shrinkage);
}
function sideOf({ bins, ordered }, bin) {
    return ordered ? (row) => bins[row] <= bin : (row) => bins[row] === bin;
}
/** Fewest rows of either half, by weight: a quarter each. */
const leastWeight = 5;
function bestSplit(features, rows, { gradients, weights }) {
    let best;
    for (const [feature, { bins, count, ordered }] of features.entries()) {
        const sums = new Float64Array(count);
        const masses = new Float64Array(count);
        for (const row of rows) {
            sums[bins[row]] += gradients[row];
            masses[bins[row]] += weights[row];
        }
        const [sum, mass] = [sums, masses].map((cells) => cells.reduce((all, cell) => all + cell, 0));
        let [left, leftMass] = [0, 0];
        for (let bin = 0; bin < count; bin++) {
            [left, leftMass] = ordered ? [left + sums[bin], leftMass + masses[bin]] : [sums[bin], masses[bin]];
            if (leftMass < leastWeight || mass - leftMass < leastWeight)
                continue;
            const gain = left ** 2 / (leftMass + shrinkage) + (sum - left) ** 2 / (mass - leftMass + shrinkage) - sum ** 2 / (mass + shrinkage);
            if (gain > 1e-9 && (!best || gain > best.gain))
                best = { feature, bin, gain };
        }
    }
    return best;
}

// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/data/time-text.js
var time_text = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/js/validation/drift/table-bins.js


/** Cells of equal pooled mass of a number, and values of a text that get a bin of their own. */
const numberBins = 16;
const textBins = 15;
/** When more than this share of the values are different ones, they name rows. */
const mostDistinct = { texts: 0.5, integers: 0.95 };
/** Texts that are all times among the first so many make a feature a time. */
const timesLooked = 50;
/**
 * The features that two tables share and that a model could tell rows by, cut at quantiles of both together, so that neither side
 * is special. Names of rows and times are left out: they differ between any two data sets. Of a list the first value counts.
 */
function binTables(left, right, leaveOut) {
    return [...left.columns].flatMap(([name, column]) => {
        const other = right.columns.get(name);
        if (!other || leaveOut.has(name) || column.type === "empty" || other.type === "empty")
            return [];
        const sides = [{ column, rows: left.length }, { column: other, rows: right.length }];
        if (column.type === "bytes" || other.type === "bytes")
            return column.type === other.type ? binTexts(name, sides) : [];
        return binNumbers(name, sides);
    });
}
function binNumbers(name, sides) {
    const values = sides.flatMap(({ column, rows }) => Array.from({ length: rows }, (_, row) => numberAt(column, row)));
    const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const distinct = known.filter((value, i) => i === 0 || value !== known[i - 1]);
    const namesRows = sides.every(({ column }) => column.type === "int") && distinct.length > Math.max(numberBins, mostDistinct.integers * known.length);
    if (distinct.length < 2 || namesRows)
        return [];
    const edges = distinct.length <= numberBins ? distinct : [...new Set(Array.from({ length: numberBins - 1 }, (_, i) => known[Math.floor(((i + 1) * known.length) / numberBins)]))];
    const bins = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1 + upperBound(edges, value)));
    return [{ name, bins, count: edges.length + 2, ordered: true }];
}
function numberAt(column, row) {
    return column.type === "int" || column.type === "float" ? ((0,batch/* valueCount */.h6)(column, row) > 0 ? column.values[(0,batch/* firstValue */.Kb)(column, row)] : NaN) : NaN;
}
/** How many edges are at most the value. */
function upperBound(edges, value) {
    let low = 0;
    for (let high = edges.length; low < high;) {
        const middle = (low + high) >>> 1;
        if (edges[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function binTexts(name, sides) {
    const texts = sides.flatMap(({ column, rows }) => Array.from({ length: rows }, (_, row) => (column.type === "bytes" && (0,batch/* valueCount */.h6)(column, row) > 0 ? (0,batch/* textAt */.$6)(column, (0,batch/* firstValue */.Kb)(column, row)) : undefined)));
    const counts = new Map();
    for (const text of texts)
        if (text !== undefined)
            counts.set(text, (counts.get(text) ?? 0) + 1);
    const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (counts.size < 2 || counts.size > Math.max(textBins, mostDistinct.texts * filled) || isTime([...counts.keys()]))
        return [];
    const top = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, textBins);
    const binOf = new Map(top.map(([text], i) => [text, i + 2]));
    return [{ name, bins: Uint8Array.from(texts, (text) => (text === undefined ? 0 : binOf.get(text) ?? 1)), count: textBins + 2, ordered: false }];
}
function isTime(texts) {
    return texts.slice(0, timesLooked).every((text) => /\d{4}-\d\d/.test(text) && Number.isFinite((0,time_text/* timeOfText */.O)(text)));
}

;// CONCATENATED MODULE: ./build/js/validation/drift/table-drift.js



/** Fewest rows on each side to say anything. */
const fewest = 100;
/** Most bins that are looked at, rows times features: more rows are left out, from each side alike. */
const mostCells = 2_000_000;
/** The lower bound of the AUC from which on a change is worth a look, and is another data set. */
const floors = [0.55, 0.65];
const told = 3;
/**
 * The folds' models were trained on each other's rows, so that their AUC spreads wider than that of one classifier: 1.1 to 1.55
 * times, measured on tables without any change, of 100 to 1,000 rows a side (test/bench/drift.ts).
 */
const foldSpread = 1.5;
/**
 * The classifier two-sample test: rows of both tables, five folds, a logistic regression with boosted trees of depth 2. It finds
 * what single features do not show, such as a relation between two of them that broke. Undefined when a side has fewer than 100 rows
 * or there is no feature to tell rows by.
 */
function compareTables(current, baseline, { leaveOut = [], seed = 1 } = {}) {
    if (current.length < fewest || baseline.length < fewest)
        return undefined;
    const features = binTables(baseline, current, new Set(leaveOut));
    if (features.length === 0)
        return undefined;
    const kept = keptRows([baseline.length, current.length], Math.max(4 * fewest, Math.floor(mostCells / features.length)));
    const labels = Uint8Array.from(kept, (row) => (row < baseline.length ? 0 : 1));
    const chosen = features.map((feature) => ({ ...feature, bins: Uint8Array.from(kept, (row) => feature.bins[row]) }));
    const { scores, importance } = outOfFoldScores({ features: chosen, labels }, seed);
    const m = labels.reduce((sum, label) => sum + label, 0);
    const n = labels.length - m;
    const auc = areaUnder(scores, labels, [n, m]);
    const low = auc - 1.645 * foldSpread * deviationOf(auc, n, m);
    const ranked = features.map(({ name }, i) => ({ name, share: importance[i] })).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
    return { auc, low, p: chanceOfAuc(0.5 + (auc - 0.5) / foldSpread, n, m), rows: [n, m], level: low > floors[1] ? "large" : low > floors[0] ? "small" : "none", features: ranked.slice(0, told) };
}
/** Every k-th row of each side, so that all are not more than the limit. */
function keptRows([n, m], most) {
    const every = Math.max(1, Math.ceil((n + m) / most));
    return Int32Array.from({ length: n + m }, (_, row) => row).filter((row) => (row < n ? row : row - n) % every === 0);
}
/** Mann and Whitney: pairs in the right order, ties counted half. */
function areaUnder(scores, labels, [n, m]) {
    const order = Int32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
    let ranks = 0;
    for (let at = 0; at < order.length;) {
        let end = at + 1;
        while (end < order.length && scores[order[end]] === scores[order[at]])
            end++;
        for (let i = at; i < end; i++)
            if (labels[order[i]] === 1)
                ranks += (at + end + 1) / 2;
        at = end;
    }
    return (ranks - (m * (m + 1)) / 2) / (n * m);
}
/** The chance, one-sided, that the AUC of rows that cannot be told apart is at least this: mean 1/2, variance (n + m + 1) / 12nm. */
function chanceOfAuc(auc, n, m) {
    const z = (auc - 0.5) / Math.sqrt((n + m + 1) / (12 * n * m));
    return z > 0 ? (0,significance/* normalTails */.Tl)(z) / 2 : 1 - (0,significance/* normalTails */.Tl)(z) / 2;
}
/** The standard deviation of an AUC (Hanley and McNeil 1982). */
function deviationOf(auc, n, m) {
    const one = auc / (2 - auc);
    const two = (2 * auc * auc) / (1 + auc);
    return Math.sqrt(Math.max(0, auc * (1 - auc) + (m - 1) * (one - auc * auc) + (n - 1) * (two - auc * auc)) / (n * m));
}
/** What a reviewer is told of tables that differ; nothing when they do not. `split` names what was compared, `other` with what. */
function tableFindings({ auc, low, p, rows, level, features }, { split, other, severity }) {
    if (level === "none")
        return [];
    const names = features.map(({ name }) => name).join(", ");
    return [{
            rule: "drift.table", severity, subject: "all features", split,
            message: `A classifier tells the rows from those of ${other} (95% surely AUC ${low.toFixed(3)} or more, p ${p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`}, ${rows[1]} and ${rows[0]} rows).`,
            observed: `AUC ${auc.toFixed(3)}, mostly by ${names}`, limit: `≤ ${floors[0]}`,
        }];
}


/***/ }),

/***/ 38206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   featureRows: () => (/* binding */ featureRows),
/* harmony export */   typeName: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79412);
/* harmony import */ var _statistics_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52903);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _drift_distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45548);
/* harmony import */ var _drift_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15305);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);






/** Bins drawn of a number, besides those below and above, and values drawn of a text. */
const numberBins = 8;
const labelBins = 8;
/** Characters of a label in a picture. */
const longestLabel = 40;
/** One row per feature, the worst first: failed before warned before passed, then by distance, then by name. */
function featureRows({ current, baseline, drifts, findings }) {
    const driftOf = new Map(drifts.map((drift) => [drift.key, drift]));
    const rows = [...current.features.values()].map((view) => {
        const own = findings.filter(({ subject }) => subject === view.key);
        return featureRow(view, { before: baseline?.features.get(view.key), hasBaseline: baseline !== undefined, drift: driftOf.get(view.key), own });
    });
    const rank = { fail: 0, warn: 1, pass: 2 };
    return rows.sort((a, b) => rank[a.status] - rank[b.status] || b.badness - a.badness || (a.name < b.name ? -1 : 1));
}
function featureRow(view, { before, hasBaseline, drift, own }) {
    const distance = drift?.distance;
    const ratio = distance ? distance.value / distance.limit : 0;
    const bins = pairedBins(view, before);
    return {
        name: view.key,
        type: typeName(view),
        status: own.some(({ severity }) => severity === "error") ? "fail" : own.some(({ severity }) => severity === "warning") ? "warn" : "pass",
        marks: marksOf({ before, hasBaseline, drift, own }),
        badness: drift?.level === "none" ? Math.min(ratio, 0.999) : ratio,
        ...(distance && { distance: { measure: distance.measure, value: distance.value.toFixed(3), limit: String(Number(distance.limit.toPrecision(6))) } }),
        current: shown(view, bins.current),
        ...(before && bins.baseline && { baseline: shown(before, bins.baseline) }),
    };
}
/** What a feature holds, in a word or two: `integer`, `text`, `integer, categories`. */
function typeName({ type, strings }) {
    const { INT, FLOAT, STRUCT } = _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureNameStatistics_Type */ .eJ;
    const name = type === INT ? "integer" : type === FLOAT ? "float" : type === STRUCT ? "struct" : "text";
    return strings && name !== "text" ? `${name}, categories` : name;
}
function marksOf({ before, hasBaseline, drift, own }) {
    const schema = own.filter(({ rule, severity }) => severity !== "info" && !rule.startsWith("drift."));
    const marks = [
        ...(drift && drift.level !== "none" ? ["drift"] : []),
        ...(drift?.checks ?? []).map(({ mark }) => mark),
        ...(hasBaseline && !before ? ["new"] : []),
        ...(schema.length > 0 ? ["schema"] : []),
    ];
    return [...new Set(marks)];
}
function shown(view, bins) {
    const missing = view.examples === 0 ? 0 : view.missing / view.examples;
    return { missing: (0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(missing), facts: factsOf(view), bins };
}
/** Numbers that had to be estimated say `about`; all others are exact. */
function factsOf({ numeric, strings, values, present, statistics }) {
    const about = (part) => ((0,_statistics_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .isEstimate */ .B)(statistics, part) ? "about " : "");
    const perExample = present > 0 && values !== present ? [`${short(values / present)} values per example`] : [];
    if (numeric && values > 0) {
        const nan = Number(numeric.histograms[0]?.numNan ?? 0n);
        return [
            `mean ${short(numeric.mean)}`, `± ${short(numeric.stdDev)}`, `${short(numeric.min)} to ${short(numeric.max)}`, `median ${about("quantiles")}${short(numeric.median)}`,
            ...(numeric.numZeros > 0n ? [`zeros ${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(Number(numeric.numZeros) / values)}`] : []), ...(nan > 0 ? [`NaN ${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(nan / values)}`] : []), ...perExample,
        ];
    }
    if (!strings || values === 0)
        return perExample;
    const top = strings.topValues[0];
    return [
        `${about("texts")}${strings.unique} ${strings.unique === 1n ? "value" : "values"}`, ...(top ? [`most often ${(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(top.value, longestLabel)} ${about("texts")}${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(top.frequency / values)}`] : []),
        ...(strings.invalidUtf8Count > 0n ? [`not UTF-8 ${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .K)(Number(strings.invalidUtf8Count) / values)}`] : []), ...perExample,
    ];
}
/** A number for people: four significant digits, no thousands separators, since it may be a year. */
function short(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e7)
        return String(value);
    if (size !== 0 && (size >= 1e7 || size < 1e-3))
        return value.toExponential(2);
    return String(Number(value.toPrecision(4)));
}
/** Both sides in the same bins, so that they can be drawn over each other. */
function pairedBins(view, before) {
    const [a, b] = [(0,_drift_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(view), before && (0,_drift_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(before)];
    if (a && (b || !before?.strings))
        return numberPair(a, b);
    const [counts, old] = [(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view), before && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(before)];
    return counts ? labelPair([counts, view.values], old && before ? [old, before.values] : undefined) : { current: [] };
}
function numberPair(a, b) {
    const both = b ? [a, b] : [a];
    const values = new Set(both.flatMap(({ atoms }) => [...atoms.keys()]));
    const discrete = values.size <= numberBins + 2 && both.every(({ atoms }) => Math.abs([...atoms.values()].reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
    const positions = discrete ? [...values].sort((x, y) => x - y).map((value) => [value, "upto"]) : evenPositions(both);
    const labels = discrete ? positions.map(([value]) => short(value)) : rangeLabels(positions, both);
    const bins = (one) => {
        const cells = (0,_drift_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .cellShares */ .VU)(one, positions);
        return labels.flatMap((label, i) => (label === undefined ? [] : [{ label, share: cells[i] }]));
    };
    return { current: bins(a), ...(b && { baseline: bins(b) }) };
}
/** Edges between the 1st and 99th percentiles of both; what is beyond has bins of its own, so nothing is cut off. */
function evenPositions(both) {
    const low = Math.min(...both.map((one) => quantile(one, 0.01)));
    const high = Math.max(...both.map((one) => quantile(one, 0.99)));
    if (low === high)
        return [[low, "below"], [low, "upto"]];
    const edges = Array.from({ length: numberBins + 1 }, (_, i) => low + ((high - low) * i) / numberBins);
    return edges.map((edge, i) => [edge, i === 0 ? "below" : "upto"]);
}
function quantile(one, share) {
    return one.knots.find((knot) => one.share([knot, "upto"]) >= share) ?? one.max;
}
/** A label per cell; undefined for a cell before the first or behind the last edge that no value can be in. */
function rangeLabels(positions, both) {
    const edges = positions.map(([value]) => value);
    const below = both.some(({ min }) => min < edges[0]);
    const above = both.some(({ max }) => max > edges[edges.length - 1]);
    return [
        below ? `< ${short(edges[0])}` : undefined,
        ...edges.slice(1).map((edge, i) => (edges[i] === edge ? short(edge) : `${short(edges[i])} to ${short(edge)}`)),
        above ? `> ${short(edges[edges.length - 1])}` : undefined,
    ];
}
function labelPair(a, b) {
    const shareIn = ([counts, total], label) => (total > 0 ? (counts.get(label) ?? 0) / total : 0);
    const both = (label) => shareIn(a, label) + (b ? shareIn(b, label) : 0);
    const labels = [...new Set([...a[0].keys(), ...(b?.[0].keys() ?? [])])].sort((x, y) => both(y) - both(x) || (x < y ? -1 : 1));
    const frequent = labels.length <= labelBins + 1 ? labels : labels.slice(0, labelBins);
    // Days, months and years are drawn in their own order, not the most frequent first.
    const listed = frequent.every((label) => /^-?\d{1,15}$/.test(label)) ? [...frequent].sort((x, y) => Number(x) - Number(y)) : frequent;
    const bins = (side) => {
        const own = listed.map((label) => ({ label: (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(label, longestLabel), share: shareIn(side, label) }));
        const rest = 1 - own.reduce((sum, { share }) => sum + share, 0);
        return listed.length < labels.length || rest > 1e-9 ? [...own, { label: "other", share: side[1] > 0 ? Math.max(0, rest) : 0 }] : own;
    };
    const [current, baseline] = [bins(a), b && bins(b)];
    if (!baseline || current.length === baseline.length)
        return { current, ...(baseline && { baseline }) };
    const padded = (side) => (side.length > listed.length ? side : [...side, { label: "other", share: 0 }]);
    return { current: padded(current), baseline: padded(baseline) };
}


/***/ }),

/***/ 50022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ anomaliesSection),
/* harmony export */   s: () => (/* binding */ dataSection)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _feature_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38206);
/* harmony import */ var _rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93270);



/** Rows of the table of what moved most. */
const mostMoved = 5;
/** The features of every split: the split with the most problems open, the others folded; in the comment what moved most, above the fold where it drifted. */
function dataSection(splits, { hasBaseline }) {
    const drawn = splits.map((split, order) => ({ ...draw(split), order })).sort((a, b) => b.problems - a.problems || a.order - b.order);
    const [first, ...others] = drawn;
    const drifted = new Set(splits.flatMap(({ drift }) => drift.filter(({ severity }) => severity !== "info").map(({ subject }) => subject)));
    const count = first?.rows.length ?? 0;
    const moved = hasBaseline ? (drifted.size === 0 ? "none drifted" : `${drifted.size} drifted`) : "no baseline to compare with";
    const farthest = hasBaseline ? movedTable(drawn, drifted) : undefined;
    return {
        id: "data",
        title: "Data",
        problems: drifted.size,
        summary: `Data · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(count, "feature")}, ${moved}`,
        blocks: [
            ...(first ? [{ type: "text", text: { small: sizes(splits) } }, featuresBlock(first)] : []),
            ...others.map((other) => ({ type: "details", summary: `Split ${other.name} · ${other.problems === 0 ? "nothing to see" : `${other.problems} to look at`}`, blocks: [featuresBlock(other)] })),
        ],
        ...(farthest && { comment: { place: drifted.size > 0 ? "above" : "folded", blocks: [farthest] } }),
    };
}
function draw({ split, current, baseline, schema, drift, features, mask }) {
    const rows = (0,_feature_rows_js__WEBPACK_IMPORTED_MODULE_0__.featureRows)({ current, baseline, drifts: features, findings: [...schema, ...drift] }).map((row) => ((0,_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isMasked */ .So)(row.name, mask) ? withoutValues(row) : row));
    return { name: split, rows, problems: rows.filter(({ status }) => status !== "pass").length, hasBaseline: baseline !== undefined };
}
function withoutValues({ current, baseline, ...row }) {
    const hidden = ({ missing }) => ({ missing, facts: ["masked"], bins: [] });
    return { ...row, current: hidden(current), ...(baseline && { baseline: hidden(baseline) }) };
}
function sizes(splits) {
    return splits.map(({ split, current, baseline }) => `${split} ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(current.examples)} examples${baseline ? `, before ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(baseline.examples)}` : ""}`).join(" · ");
}
function featuresBlock({ name, rows, hasBaseline }) {
    return { type: "features", legend: { current: name, ...(hasBaseline && { baseline: `baseline ${name}` }) }, rows };
}
/** What drifted, or where nothing did the features that are farthest from the baseline; nothing where all are as they were. */
function movedTable(drawn, drifted) {
    const best = new Map();
    for (const row of drawn.flatMap(({ rows }) => rows)) {
        const known = best.get(row.name);
        if ((drifted.size === 0 ? row.badness > 0 : drifted.has(row.name)) && row.baseline && (!known || row.badness > known.badness))
            best.set(row.name, row);
    }
    const rows = [...best.values()].sort((a, b) => b.badness - a.badness || (a.name < b.name ? -1 : 1)).slice(0, mostMoved);
    return rows.length === 0 ? undefined : {
        type: "table",
        header: ["Moved most", "Baseline → now", "Distance"],
        align: ["left", "left", "right"],
        rows: rows.map((row) => [{ code: row.name }, movedCell(row), row.distance ? { strong: `${row.distance.measure} ${row.distance.value}` } : row.marks.join(", ")]),
    };
}
function movedCell({ current, baseline, marks }) {
    const spark = { spark: current.bins.map(({ share }) => share), before: (baseline?.bins ?? []).map(({ share }) => share) };
    const [now, before] = [current.facts[0], baseline?.facts[0]];
    const told = marks.filter((mark) => mark !== "drift");
    const words = [...(now !== undefined && before !== undefined && now !== before ? [`${before} → ${now.replace(/^(mean) /, "")}`] : []), ...told].join(" · ");
    return words === "" ? spark : [spark, " ", { small: words }];
}
/** All findings, the worst first. The comment, which may be public, tells no rows unless `rowsInComment`. */
function anomaliesSection(findings, { rowsInComment = false } = {}) {
    const rank = { error: 0, warning: 1, info: 2 };
    const sorted = findings.map((finding, order) => ({ finding, order })).sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.order - b.order).map(({ finding }) => finding);
    const problems = sorted.filter(({ severity }) => severity !== "info").length;
    const notes = sorted.length - problems;
    const summary = `Anomalies · ${problems === 0 ? "none" : problems}${notes > 0 ? `, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(notes, "note")}` : ""}`;
    const block = { type: "findings", findings: sorted };
    return { id: "anomalies", title: "Anomalies", problems, summary, blocks: sorted.length === 0 ? [] : [block], ...(problems > 0 && { comment: { place: "folded", blocks: [rowsInComment ? block : withoutRows(block)] } }) };
}
function withoutRows(block) {
    return block.type === "findings" ? { ...block, findings: block.findings.map(({ rows: _, ...finding }) => finding) } : block;
}


/***/ })

};
