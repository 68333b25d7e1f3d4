export const id = 2089;
export const ids = [2089,4609];
export const modules = {

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ distributionValidatorProperties)
/* harmony export */ });
/* harmony import */ var _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33675);
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50719);


const distance = (description) => ({ type: "number", minimum: 0, description });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const distributionValidatorProperties = {
    features: {
        type: "object",
        description: "How far the distribution of a feature may be from the baseline's.",
        additionalProperties: {
            type: "object", additionalProperties: false,
            properties: {
                lInfinity: distance("Largest difference of one value's share, for texts and categories."),
                jensenShannon: distance("Largest Jensen-Shannon divergence."),
                normalizedAbsoluteDifference: distance("Largest sum of the differences of all values' shares."),
            },
        },
    },
    examples: {
        type: "object", additionalProperties: false, description: "How many examples there may be, divided by those of the baseline.",
        properties: { atLeast: { type: "number", minimum: 0, description: "Smallest ratio that passes." }, atMost: { type: "number", minimum: 0, description: "Largest ratio that passes." } },
    },
    config: { type: "string", minLength: 1, description: "A file with TFX's DistributionValidatorConfig in text format, in place of features and examples.", examples: ["distributions.pbtxt"] },
    customValidation: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["customValidation"],
    statisticsRules: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["statisticsRules"],
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPairsSchema */ .d,
    minExamples: { type: "integer", minimum: 1, description: "With fewer examples on a side, what is found is told and fails no gate." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features of which no value is told; those of validate when not given." },
};


/***/ }),

/***/ 64609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  distributionValidator: () => (/* binding */ distributionValidator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/clone.js
var clone = __webpack_require__(77208);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./build/js/data/path_pb.js
var path_pb = __webpack_require__(99481);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/anomalies.js
var validation_anomalies = __webpack_require__(17229);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var findings = __webpack_require__(54828);
// EXTERNAL MODULE: ./build/js/validation/rules/custom-validation.js + 10 modules
var custom_validation = __webpack_require__(28848);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
;// CONCATENATED MODULE: ./build/js/validation/distribution-validation.js









/** What TFX's DistributionValidator keeps of all anomalies. */
const kept = new Set([
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_CONTROL_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_TREATMENT_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_L_INFTY_HIGH, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH,
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_LOW_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_HIGH_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.CUSTOM_VALIDATION,
]);
/**
 * Compares the distributions of two data sets as TFX's DistributionValidator does: the configured comparators in a schema inferred from
 * the baseline, and of what TFDV finds by it the comparisons alone. A feature that could not be compared is an anomaly too.
 */
function validateDistributions(current, baseline, { config, pair, custom }) {
    const schema = schemaOf(config, baseline);
    const full = (0,validate_statistics/* validateStatistics */.gF)(current, schema, { previous: baseline, compatibility: "tfdv" });
    const own = only(full, (type) => kept.has(type));
    const anomalies = (0,validation_anomalies/* assembleAnomalies */.OB)(own, schema);
    const broken = custom?.judge({ statistics: [current], base: [baseline] }).findings ?? [];
    if (broken.length > 0)
        addRules(anomalies, broken, (0,validation_anomalies/* assembleAnomalies */.OB)(full, schema));
    for (const info of [...Object.values(anomalies.anomalyInfo), ...(anomalies.datasetAnomalyInfo ? [anomalies.datasetAnomalyInfo] : [])])
        withoutSummary(info);
    const told = only(full, (type) => kept.has(type) || type === anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH);
    return { anomalies, findings: [...(0,findings/* schemaFindings */.I)(told, pair), ...(0,custom_validation.customFindings)(broken, pair), ...addNotCompared(anomalies, { config, pair })] };
}
/** A feature stays as severe as it was with the reasons that TFX takes away. */
function addRules(anomalies, broken, { anomalyInfo: whole }) {
    (0,custom_validation.addCustomAnomalies)(anomalies, broken);
    for (const [key, info] of Object.entries(anomalies.anomalyInfo)) {
        if (Object.hasOwn(whole, key) && whole[key].severity > info.severity)
            info.severity = whole[key].severity;
    }
}
/** Whether TFX would bless this. */
function blessesDistributions({ anomalyInfo, datasetAnomalyInfo }) {
    return Object.keys(anomalyInfo).length === 0 && !datasetAnomalyInfo;
}
function schemaOf({ defaultSliceConfig: slice }, baseline) {
    const schema = (0,schema_inference/* inferSchema */._A)(baseline);
    for (const { path, distributionComparator } of slice?.feature ?? []) {
        const feature = featureAt(schema, path?.step ?? []);
        if (feature)
            feature.driftComparator = (0,clone/* clone */.o)(schema_pb/* FeatureComparatorSchema */.aj, distributionComparator ?? (0,create/* create */.v)(schema_pb/* FeatureComparatorSchema */.aj));
    }
    if (slice?.numExamplesComparator) {
        schema.datasetConstraints ??= (0,create/* create */.v)(schema_pb/* DatasetConstraintsSchema */.qn);
        schema.datasetConstraints.numExamplesDriftComparator = (0,clone/* clone */.o)(schema_pb/* NumericValueComparatorSchema */.id, slice.numExamplesComparator);
    }
    return schema;
}
function featureAt(schema, path) {
    let features = schema.feature;
    let found;
    for (const step of path) {
        found = features.find(({ name }) => name === step);
        features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found;
}
function only(validation, wanted) {
    const keep = (reasons) => reasons.filter(({ type }) => wanted(type));
    return {
        ...validation, dataMissing: false, dataset: keep(validation.dataset),
        features: validation.features.map((feature) => ({ ...feature, reasons: keep(feature.reasons) })).filter(({ reasons }) => reasons.length > 0),
    };
}
/** TFX leaves out what sums up reasons, since it may speak of reasons that are not kept. */
function withoutSummary(info) {
    (0,fields/* clearField */.k)(info, anomalies_pb/* AnomalyInfoSchema */.NK.field.shortDescription);
    (0,fields/* clearField */.k)(info, anomalies_pb/* AnomalyInfoSchema */.NK.field.description);
}
const notCompared = "Comparison could not be done.";
function addNotCompared(anomalies, { config, pair }) {
    const compared = new Set(anomalies.driftSkewInfo.map(({ path }) => path?.step.join(".") ?? ""));
    return (config.defaultSliceConfig?.feature ?? []).flatMap(({ path }) => {
        const key = path?.step.join(".") ?? "";
        if (compared.has(key))
            return [];
        const description = "The feature has no values on one side, or the comparator does not suit its type.";
        const known = Object.hasOwn(anomalies.anomalyInfo, key) ? anomalies.anomalyInfo[key] : undefined;
        const info = known ?? (0,create/* create */.v)(anomalies_pb/* AnomalyInfoSchema */.NK);
        info.reason.push((0,create/* create */.v)(anomalies_pb/* AnomalyInfo_ReasonSchema */.yA, { type: anomalies_pb/* AnomalyInfo_Type */.$O.STATS_NOT_AVAILABLE, shortDescription: notCompared, description }));
        info.path = (0,create/* create */.v)(path_pb/* PathSchema */.T, { step: [...(path?.step ?? [])] });
        info.severity = anomalies_pb/* AnomalyInfo_Severity */.If.ERROR;
        Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
        return [{ rule: "STATS_NOT_AVAILABLE", severity: "error", subject: key, message: `The distribution could not be compared. ${description}`, split: pair }];
    });
}

// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/rows/masked-findings.js
var masked_findings = __webpack_require__(93270);
// EXTERNAL MODULE: ./build/js/validation/sections.js
var sections = __webpack_require__(50022);
// EXTERNAL MODULE: ./build/js/validation/skew/skew-files.js
var skew_files = __webpack_require__(21423);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/text-format.js
var text_format = __webpack_require__(97230);
// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/js/validation/distribution_validator_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file validation/distribution_validator.proto (package tfx.components.distribution_validator, syntax proto3)
/* eslint-disable */



/**
 * Describes the file validation/distribution_validator.proto.
 */
const file_validation_distribution_validator = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cid2YWxpZGF0aW9uL2Rpc3RyaWJ1dGlvbl92YWxpZGF0b3IucHJvdG8SJXRmeC5jb21wb25lbnRzLmRpc3RyaWJ1dGlvbl92YWxpZGF0b3IiiwEKEUZlYXR1cmVDb21wYXJhdG9yEioKBHBhdGgYASABKAsyHC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlBhdGgSSgoXZGlzdHJpYnV0aW9uX2NvbXBhcmF0b3IYAiABKAsyKS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkZlYXR1cmVDb21wYXJhdG9yIrsCChtEaXN0cmlidXRpb25WYWxpZGF0b3JDb25maWcSbgoUZGVmYXVsdF9zbGljZV9jb25maWcYASABKAsyUC50ZnguY29tcG9uZW50cy5kaXN0cmlidXRpb25fdmFsaWRhdG9yLkRpc3RyaWJ1dGlvblZhbGlkYXRvckNvbmZpZy5EYXRhc2V0Q29uZmlnGqsBCg1EYXRhc2V0Q29uZmlnEkkKB2ZlYXR1cmUYASADKAsyOC50ZnguY29tcG9uZW50cy5kaXN0cmlidXRpb25fdmFsaWRhdG9yLkZlYXR1cmVDb21wYXJhdG9yEk8KF251bV9leGFtcGxlc19jb21wYXJhdG9yGAIgASgLMi4udGVuc29yZmxvdy5tZXRhZGF0YS52MC5OdW1lcmljVmFsdWVDb21wYXJhdG9yYgZwcm90bzM", [path_pb/* file_data_path */.W, schema_pb/* file_data_schema */.an]);
/**
 * Describes the message tfx.components.distribution_validator.FeatureComparator.
 * Use `create(FeatureComparatorSchema)` to create a new message.
 */
const FeatureComparatorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_distribution_validator, 0)));
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.
 * Use `create(DistributionValidatorConfigSchema)` to create a new message.
 */
const DistributionValidatorConfigSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_validation_distribution_validator, 1);
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig.
 * Use `create(DistributionValidatorConfig_DatasetConfigSchema)` to create a new message.
 */
const DistributionValidatorConfig_DatasetConfigSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_distribution_validator, 1, 0)));

;// CONCATENATED MODULE: ./build/js/components/distribution-rules.js






/** A file with a `DistributionValidatorConfig` in text format, as TFX's users have it: the message, and the text. What is wrong with it is a `UserError` with its line. */
async function readDistributionConfig(workspace, file) {
    const shown = JSON.stringify(file);
    const otherwise = (cause) => new error/* UserError */.yo(`${shown} cannot be read`, { hint: "config names a file with TFX's DistributionValidatorConfig in text format", cause });
    const text = (await (0,user_file/* readUserFile */.E)((0,external_node_path_.resolve)(workspace, file), shown, otherwise)).toString("utf8");
    return { text, config: (0,text_format/* parseText */.r)(DistributionValidatorConfigSchema, text, file) };
}
/** The same from parameters. A feature is named as the report names it: `a`, or `a.b` inside a struct. */
function distributionConfig({ features = {}, examples }, known) {
    return (0,create/* create */.v)(DistributionValidatorConfigSchema, {
        defaultSliceConfig: {
            feature: Object.entries(features).map(([name, limits]) => ({
                path: { step: stepsOf(name, known) },
                distributionComparator: {
                    ...(limits.lInfinity !== undefined && { infinityNorm: { threshold: limits.lInfinity } }),
                    ...(limits.jensenShannon !== undefined && { jensenShannonDivergence: { threshold: limits.jensenShannon } }),
                    ...(limits.normalizedAbsoluteDifference !== undefined && { normalizedAbsDifference: { threshold: limits.normalizedAbsoluteDifference } }),
                },
            })),
            ...(examples && {
                numExamplesComparator: {
                    ...(examples.atLeast !== undefined && { minFractionThreshold: examples.atLeast }), ...(examples.atMost !== undefined && { maxFractionThreshold: examples.atMost }),
                },
            }),
        },
    });
}
/** A feature that is called so counts before one inside a struct. */
function stepsOf(name, known) {
    const paths = known.flatMap(({ features }) => [...features.values()].map(({ path }) => path));
    if (paths.some((path) => path.length === 1 && path[0] === name))
        return [name];
    const found = known.map(({ features }) => features.get(name)).find((view) => view !== undefined);
    return [...(found?.path ?? name.split("."))];
}
/** Refuses rules that say nothing. */
function checkDistributionRules({ features = {}, examples }, config) {
    const nothing = Object.entries(features).find(([, limits]) => Object.keys(limits).length === 0);
    if (nothing)
        throw new error/* UserError */.yo(`no limit is given for the distribution of ${JSON.stringify(nothing[0])}`, { hint: "l-infinity, jensen-shannon or normalized-absolute-difference" });
    if (config !== undefined && (Object.keys(features).length > 0 || examples))
        throw new error/* UserError */.yo("limits are given twice: in the file of config and beside it", { hint: "keep one of them" });
}

// EXTERNAL MODULE: ./build/js/components/distribution-validator-parameters.js
var distribution_validator_parameters = __webpack_require__(29307);
// EXTERNAL MODULE: ./build/js/components/own-rules.js + 2 modules
var own_rules = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/js/components/split-pairs.js
var split_pairs = __webpack_require__(50719);
;// CONCATENATED MODULE: ./build/js/components/distribution-validator.js



















const findingsFile = "findings.json";
/**
 * Holds the distributions of chosen features against those of a baseline: TFX's DistributionValidator, with its anomalies in
 * `SplitPair-<split>_<split of the baseline>/SchemaDiff.pb` and its blessing (`blessed`: 1, 0, or 2 where there is no baseline).
 *
 * @example
 * add(distributionValidator, { statistics, baseline_statistics: latestBlessed(ExampleStatistics) }, { features: { fare: { jensenShannon: 0.05 } } });
 */
const distributionValidator = (0,component/* component */.s9)({
    name: "DistributionValidator",
    version: 2,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1), baseline_statistics: (0,component/* optional */.lq)(artifact/* ExampleStatistics */.S1) },
    outputs: { anomalies: (0,component/* required */.mw)(artifact/* ExampleAnomalies */.SL) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: distribution_validator_parameters/* distributionValidatorProperties */.o,
    }),
    async resolve(given, workspace) {
        checkDistributionRules(given, given.config);
        const { materials } = await (0,own_rules/* readOwnRules */.E)(given, workspace);
        return { parameters: given, materials: { ...materials, ...(given.config !== undefined && { [given.config]: (0,digest/* digestOf */.ol)((await readDistributionConfig(workspace, given.config)).text) }) } };
    },
    async run({ statistics, baseline_statistics: baseline }, { parameters: given, outputs: { anomalies }, workspace, signal }) {
        if (!baseline) {
            anomalies.properties["blessed"] = blessedText((0,artifact/* splitNames */.bZ)(statistics).map((split) => [split, 2]));
            await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ pairs: [] }));
            return;
        }
        const { custom } = await (0,own_rules/* readOwnRules */.E)(given, workspace);
        const pairs = (0,split_pairs/* splitPairs */._)(statistics, baseline, { wanted: given.includeSplitPairs, otherwise: "same-name" });
        const found = [];
        const blessed = [];
        for (const { split, baseline: other, name } of pairs) {
            signal.throwIfAborted();
            const [now, before] = [await (0,statistics_file/* readStatistics */.MS)(statistics.path, split), await (0,statistics_file/* readStatistics */.MS)(baseline.path, other)];
            const config = given.config === undefined ? distributionConfig(given, [(0,feature_view.viewDataset)(now), (0,feature_view.viewDataset)(before)]) : (await readDistributionConfig(workspace, given.config)).config;
            const { anomalies: message, findings } = validateDistributions(now, before, { config, pair: name, custom });
            const folder = (0,skew_files/* splitPairDirectory */.KB)(anomalies.path, name);
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "SchemaDiff.pb"), (0,to_binary/* toBinary */.R)(anomalies_pb/* AnomaliesSchema */.LZ, message));
            blessed.push([name, blessesDistributions(message) ? 1 : 0]);
            found.push({ pair: name, compared: config.defaultSliceConfig?.feature.length ?? 0, findings: judged((0,masked_findings/* maskedFindings */.mt)(findings, given.mask ?? []), { pair: name, least: given.minExamples, sizes: [now, before].map(({ numExamples }) => Number(numExamples)) }) });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ pairs: found }));
        anomalies.properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(pairs.map(({ name }) => name));
        if (statistics.properties["span"] !== undefined)
            anomalies.properties["span"] = statistics.properties["span"];
        anomalies.properties["blessed"] = blessedText(blessed);
    },
    async show({ inputs: { baseline_statistics: baseline }, outputs: { anomalies } }) {
        if (!baseline)
            return { headline: "no baseline to compare with" };
        const { pairs } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(anomalies.path, findingsFile), "utf8"));
        const findings = pairs.flatMap((pair) => pair.findings);
        const errors = findings.filter(({ severity }) => severity === "error").length;
        const status = errors > 0 ? "fail" : "pass";
        const section = (0,sections/* anomaliesSection */.H)(findings);
        return {
            headline: `${(0,counted/* counted */.h)(pairs.length, "split pair")} · ${errors === 0 ? "no anomalies" : (0,counted/* counted */.h)(errors, "anomaly")}`,
            status, findings,
            gates: [{ name: "distributions", status, found: errors === 0 ? `${(0,counted/* counted */.h)(Math.max(0, ...pairs.map(({ compared }) => compared)), "feature")} as before` : (0,counted/* counted */.h)(errors, "anomaly"), limit: "none" }],
            sections: [{ ...section, title: "Distributions", summary: `Distributions · ${errors === 0 ? "as the baseline's" : (0,counted/* counted */.h)(errors, "anomaly")}` }],
        };
    },
});
/** Few examples say little: what is found in them is a note. */
function judged(findings, { pair, least, sizes }) {
    const fewest = Math.min(...sizes);
    if (least === undefined || fewest >= least)
        return findings;
    const note = { rule: "distributions.few-examples", severity: "info", subject: "data set", message: "There are not enough examples to judge distributions by.", observed: String(fewest), limit: `at least ${least}`, split: pair };
    return [note, ...findings.map((finding) => ({ ...finding, severity: "info" }))];
}
/** As Python's json.dumps writes it. */
function blessedText(blessed) {
    return `{${blessed.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}}`;
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

/***/ 73589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ customNumber),
/* harmony export */   VK: () => (/* binding */ customText),
/* harmony export */   pU: () => (/* binding */ customRanks)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76149);
/* harmony import */ var _statistics_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);


/** A custom statistic that is a number. */
function customNumber(name, value) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .CustomStatisticSchema */ .tv, { name, val: { case: "num", value } });
}
/** A custom statistic that is a text. */
function customText(name, value) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .CustomStatisticSchema */ .tv, { name, val: { case: "str", value } });
}
/** A custom statistic that is a number of each of several labels, in their order. */
function customRanks(name, ranks) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .CustomStatisticSchema */ .tv, { name, val: { case: "rankHistogram", value: { buckets: ranks.map(([label, sampleCount]) => ({ label, sampleCount })) } } });
}


/***/ }),

/***/ 52903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isEstimate),
/* harmony export */   _: () => (/* binding */ estimateStatistics)
/* harmony export */ });
/* harmony import */ var _custom_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73589);

/** Name of the custom statistic that says which statistics of a feature are estimates; all others are exact. */
const estimatesName = "assay_estimates";
/** The custom statistic that says what is estimated; none when all is exact. */
function estimateStatistics(estimates) {
    return estimates.length === 0 ? [] : [(0,_custom_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .customText */ .VK)(estimatesName, estimates.join(" "))];
}
/** Whether a part of a feature's statistics is an estimate; statistics of others do not say. */
function isEstimate({ customStats }, estimate) {
    return customStats.some(({ name, val }) => name === estimatesName && val.case === "str" && val.value.split(" ").includes(estimate));
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fineHistogram),
/* harmony export */   m: () => (/* binding */ fineName)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76149);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93806);
/* harmony import */ var _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);



/** Name of the custom statistic that holds a fine histogram. */
const fineName = "assay_fine_histogram";
/** Quantiles of the histogram, finer steps at both ends, and the share of values that makes one value a bucket of its own. */
const quantiles = 100;
const ends = [0.0005, 0.001, 0.002, 0.005];
const ownShare = 1 / 200;
/**
 * The distribution of a number as precisely as comparisons need it: about 100 buckets of equal mass, smaller ones at both ends, and each value that is at
 * least 0.5 % of all as a bucket [v, v] of its own. A bucket (u, v) before such a value does not hold it. Infinities are left out.
 * TFDV's own histograms have ten buckets, too few to tell drift from rounding.
 */
function fineHistogram(found) {
    const { values, cumulative } = found;
    let first = 0;
    let last = values.length - 1;
    while (first <= last && values[first] === -Infinity)
        first++;
    while (last >= first && values[last] === Infinity)
        last--;
    const below = first === 0 ? 0 : cumulative[first - 1];
    const total = last < first ? 0 : cumulative[last] - below;
    const above = cumulative.subarray(first, last + 1);
    const finite = { values: values.subarray(first, last + 1), cumulative: below === 0 ? above : above.map((count) => count - below), total };
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { type: _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES, name: fineName, buckets: total === 0 ? [] : fineBuckets(finite) });
}
function fineBuckets(found) {
    const { values, cumulative, total } = found;
    const edges = edgesOf(found);
    const buckets = [];
    let from = values[0];
    let mass = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const weight = cumulative[i] - (i === 0 ? 0 : cumulative[i - 1]);
        const alone = i === 0 || weight >= ownShare * total;
        if (!alone)
            mass += weight;
        if (!alone && edges[i] === 0)
            continue;
        if (mass > 0)
            buckets.push((0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOf */ .AU)(from, value, mass));
        if (alone)
            buckets.push((0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOf */ .AU)(value, value, weight));
        from = value;
        mass = 0;
    }
    return buckets;
}
/** For each value whether buckets end at it. */
function edgesOf({ values, cumulative, total }) {
    const edges = new Uint8Array(values.length);
    const last = values.length - 1;
    for (let rank = 0, at = 0; rank <= quantiles; rank++) {
        const target = (rank * total) / quantiles;
        while (at < last && cumulative[at] <= target)
            at++;
        edges[at] = 1;
    }
    for (const share of ends)
        for (const rank of [share * total, (1 - share) * total])
            edges[indexAt(cumulative, rank)] = 1;
    return edges;
}
/** Index of the value at a rank counted from 0. */
function indexAt(cumulative, rank) {
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (cumulative[middle] <= rank)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 93806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Ll: () => (/* binding */ numericShape),
/* harmony export */   _b: () => (/* binding */ quantileHistogram),
/* harmony export */   mH: () => (/* binding */ lengthHistograms)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76149);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75180);
/* harmony import */ var _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);



/** A bucket of numbers: (low, high], a first one [low, high], and [low, low] for a single value. As a message at once: a wide data set has millions. */
function bucketOf(lowValue, highValue, sampleCount) {
    return { $typeName: "tensorflow.metadata.v0.Histogram.Bucket", lowValue, highValue, sampleCount };
}
/** Internal quantiles per bucket that is shown; TFDV's number. */
const finer = 100;
/** Median, equal-width and quantile histogram by TFDV's rules: both are made from 100 times as many internal quantiles. */
function numericShape(found, options) {
    const { buckets, quantileBuckets, nan, range } = options;
    const numNan = BigInt(nan);
    const { STANDARD, QUANTILES } = _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up;
    if (found.total === 0) {
        return { median: 0, standard: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { numNan, type: STANDARD }), quantiles: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { numNan, type: QUANTILES }) };
    }
    const internal = (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaries */ .lR)(found, finer * quantileBuckets);
    return {
        median: internal.values[(finer * quantileBuckets) >> 1],
        standard: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { numNan, type: STANDARD, buckets: standardBuckets(internal, buckets, range) }),
        quantiles: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { numNan, type: QUANTILES, buckets: massBetween(everyNth(internal, finer)) }),
    };
}
/** Quantile and equal-width histogram of whole numbers such as the lengths of inner lists, the second made from the first. */
function lengthHistograms(found, buckets) {
    const standard = found.total === 0 ? [] : standardBuckets((0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaries */ .lR)(found, buckets), buckets);
    return { quantiles: quantileHistogram(found, buckets), standard: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { type: _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.STANDARD, buckets: standard }) };
}
/** A quantile histogram of whole numbers such as list lengths. */
function quantileHistogram(found, buckets) {
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { type: _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES, buckets: found.total === 0 ? [] : massBetween((0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaries */ .lR)(found, buckets)) });
}
function everyNth({ values, cumulative }, step) {
    const length = Math.floor((values.length - 1) / step) + 1;
    const kept = { values: new Float64Array(length), cumulative: new Float64Array(length) };
    for (let i = 0; i < length; i++) {
        kept.values[i] = values[i * step];
        kept.cumulative[i] = cumulative[i * step];
    }
    return kept;
}
/** The buckets between neighbouring boundaries. */
function massBetween(found) {
    const { values } = found;
    return Array.from(massesOf(found), (sampleCount, i) => bucketOf(values[i], values[i + 1], sampleCount));
}
/** The mass between neighbouring boundaries; buckets that end at the same value share theirs equally. */
function massesOf({ values, cumulative }) {
    const masses = new Float64Array(values.length - 1);
    // What lies on the least value is shared by the leading buckets that hold it alone; without any, it is the first one's.
    const least = values[1] === values[0] ? 0 : cumulative[0];
    let before = least;
    for (let first = 1; first < values.length;) {
        let next = first + 1;
        while (next < values.length && values[next] === values[first])
            next++;
        const share = (cumulative[first] - before) / (next - first);
        for (let i = first - 1; i < next - 1; i++)
            masses[i] = share;
        before = cumulative[first];
        first = next;
    }
    if (masses.length > 0)
        masses[0] += least;
    return masses;
}
/**
 * Equal-width buckets between the smallest and largest finite value. Mass inside an internal bucket is spread evenly,
 * mass on one value goes to the bucket that ends there; each infinity has a bucket of its own.
 */
function standardBuckets(internal, count, range = []) {
    const { values } = internal;
    const found = massesOf(internal);
    const [low, high] = finiteRange(values, range);
    const ends = (middle) => [...massAt(-Infinity, values, found), ...middle, ...massAt(Infinity, values, found)];
    if (low > high)
        return ends([]);
    if (!Number.isFinite(high - low))
        return [];
    const edges = low === high ? [low, high] : Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + ((high - low) * i) / count));
    const masses = new Float64Array(edges.length - 1);
    spread(internal, found, { edges, masses });
    return ends(Array.from(masses, (sampleCount, i) => bucketOf(edges[i], edges[i + 1], sampleCount)));
}
/** The bucket of an infinity, if there is any mass on it. */
function massAt(infinity, values, masses) {
    // They ascend: an infinity is at an end.
    if (values[infinity < 0 ? 0 : values.length - 1] !== infinity)
        return [];
    let sampleCount = 0;
    for (let i = 0; i < masses.length; i++)
        if (values[i + 1] === infinity)
            sampleCount += masses[i];
    return sampleCount > 0 ? [bucketOf(infinity, infinity, sampleCount)] : [];
}
function finiteRange(values, range) {
    let low = Infinity;
    let high = -Infinity;
    for (const some of [values, range]) {
        for (let i = 0; i < some.length; i++) {
            const value = some[i];
            if (value - value !== 0)
                continue;
            if (value < low)
                low = value;
            if (value > high)
                high = value;
        }
    }
    return [low, high];
}
/** Both internal buckets and edges ascend, so that the first edge to look at only moves on. */
function spread({ values }, found, { edges, masses }) {
    let last = 0;
    for (let bucket = 0; bucket < found.length; bucket++) {
        const low = values[bucket];
        const high = values[bucket + 1];
        const mass = found[bucket];
        if (mass === 0 || high - high !== 0)
            continue;
        const first = last;
        while (last < masses.length - 1 && high > edges[last + 1])
            last++;
        if (low === high || low - low !== 0) {
            masses[last] += mass;
            continue;
        }
        for (let i = first; i <= last; i++) {
            const overlap = Math.min(high, edges[i + 1]) - Math.max(low, edges[i]);
            if (overlap > 0)
                masses[i] += mass * (overlap / (high - low));
        }
    }
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ end),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/** Index of the first value of these rows. */
function begin({ column }) {
    return column.rowOffsets ? column.rowOffsets[0] : 0;
}
/** Index behind the last value of these rows. */
function end({ column, rows }) {
    if (column.type === "empty")
        return begin({ column, rows });
    return column.rowOffsets ? column.rowOffsets[rows] : rows;
}


/***/ }),

/***/ 75180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ addTimes),
/* harmony export */   kP: () => (/* binding */ quantileSketch),
/* harmony export */   lR: () => (/* binding */ boundaries)
/* harmony export */ });
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

/** Values of one block; two full blocks of a level become one of the next. */
const block = 4096;
const pageBits = 10;
const pageSize = 1 << pageBits;
const half = 32768;
/** Small integers that wait before they get pages. */
const mostWaiting = 4096;
/**
 * Order statistics of numbers in bounded memory. NaN is left out.
 *
 * Integers within ±2^15 are counted exactly, always. Of other values the first 8,191 are exact; beyond, sorted blocks of
 * 4,096 are merged pairwise keeping every second item (Munro and Paterson), so that a rank is off by at most
 * log2(n / 4096) / 8192 of n: 0.1 % for a million values, 0.25 % for a thousand million. No randomness: equal input, equal result.
 */
const quantileSketch = {
    create: () => ({ pages: [], waiting: noIntegers, waits: 0, repeated: 0, times: 0, buffer: noValues, filled: 0, levels: [], odd: [], min: Infinity, max: -Infinity }),
    add(state, piece) {
        const values = piece.column.values;
        const to = (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._)(piece);
        const { pages } = state;
        for (let i = (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(piece); i < to; i++) {
            const value = values[i];
            const whole = value | 0;
            if (whole === value && whole >= -half && whole < half) {
                const page = pages[(whole + half) >> pageBits];
                if (page)
                    page[(whole + half) & (pageSize - 1)]++;
                else
                    wait(state, whole);
            }
            else if (value === value)
                push(state, value);
        }
        return state;
    },
    merge(left, right) {
        right.pages.forEach((page, index) => page && addCounts(left, index, page));
        for (let i = 0; i < right.waits; i++)
            addInteger(left, right.waiting[i]);
        addTimes(left, right.repeated, right.times);
        for (let i = 0; i < right.filled; i++)
            push(left, right.buffer[i]);
        right.levels.forEach((level, height) => level && carry(left, level, height));
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        return left;
    },
    finish(state) {
        let sorted = countedIntegers(state);
        if (state.waits > 0)
            sorted = mergeWeighted(sorted, weighted(state.waiting.slice(0, state.waits).sort(), 1));
        if (state.times > 0)
            sorted = mergeWeighted(sorted, weighted(Int16Array.of(state.repeated), state.times));
        state.levels.forEach((level, height) => { if (level)
            sorted = mergeWeighted(sorted, weighted(level, 2 ** height)); });
        if (state.filled > 0)
            sorted = mergeWeighted(sorted, weighted(state.buffer.slice(0, state.filled).sort(), 1));
        return cumulate(sorted, state);
    },
};
/** Adds one value many times. */
function addTimes(state, value, times) {
    if (times === 0)
        return;
    if (!(Number.isInteger(value) && value >= -half && value < half))
        for (let i = 0; i < times; i++)
            push(state, value);
    else if (times === 1)
        addInteger(state, value);
    else if (state.times === 0 || state.repeated === value) {
        state.repeated = value | 0;
        state.times += times;
    }
    else
        addPage(state, value, times);
}
const noIntegers = new Int16Array(0);
const noValues = new Float32Array(0);
function addInteger(state, value) {
    const page = state.pages[(value + half) >> pageBits];
    if (page)
        page[(value + half) & (pageSize - 1)]++;
    else
        wait(state, value);
}
function wait(state, value) {
    if (state.waits === state.waiting.length) {
        if (state.waits === mostWaiting) {
            for (const each of state.waiting)
                addPage(state, each, 1);
            state.waits = 0;
            state.waiting = noIntegers;
            addPage(state, value, 1);
            return;
        }
        const larger = new Int16Array(Math.min(mostWaiting, Math.max(16, state.waits * 4)));
        larger.set(state.waiting);
        state.waiting = larger;
    }
    state.waiting[state.waits++] = value;
}
function addPage(state, value, times) {
    const index = (value + half) >> pageBits;
    const page = (state.pages[index] ??= new Float64Array(pageSize));
    page[(value + half) & (pageSize - 1)] += times;
}
function addCounts(state, index, page) {
    const own = (state.pages[index] ??= new Float64Array(pageSize));
    for (let i = 0; i < pageSize; i++)
        own[i] += page[i];
}
function push(state, value) {
    if (state.filled === state.buffer.length) {
        if (state.filled === block)
            flush(state);
        else
            state.buffer = withRoom(state.buffer, Math.min(block, Math.max(16, state.filled * 4)));
    }
    if (Math.fround(value) !== value && state.buffer instanceof Float32Array)
        state.buffer = Float64Array.from(state.buffer);
    state.buffer[state.filled++] = value;
}
function withRoom(buffer, length) {
    const larger = buffer instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
    larger.set(buffer);
    return larger;
}
function flush(state) {
    const full = state.buffer.slice().sort();
    state.min = Math.min(state.min, full[0]);
    state.max = Math.max(state.max, full[block - 1]);
    state.filled = 0;
    carry(state, full, 0);
}
function carry(state, items, height) {
    for (;;) {
        const other = state.levels[height];
        if (!other) {
            state.levels[height] = items;
            return;
        }
        state.levels[height] = undefined;
        items = thin(other, items, state.odd[height] ? 1 : 0);
        state.odd[height] = !state.odd[height];
        height++;
    }
}
/** Every second item of two sorted blocks merged. */
function thin(a, b, first) {
    const kept = a instanceof Float32Array && b instanceof Float32Array ? new Float32Array(block) : new Float64Array(block);
    let i = 0;
    let j = 0;
    for (let k = 0; k < 2 * block; k++) {
        const value = j >= block || (i < block && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((k & 1) === first)
            kept[k >> 1] = value;
    }
    return kept;
}
function weighted(values, weight) {
    return { values: new Float64Array(values), weights: new Float64Array(values.length).fill(weight) };
}
function countedIntegers({ pages }) {
    let size = 0;
    for (const page of pages)
        for (let i = 0; page && i < pageSize; i++)
            if (page[i] !== 0)
                size++;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    for (let index = 0, at = 0; index < pages.length; index++) {
        const page = pages[index];
        for (let i = 0; page && i < pageSize; i++) {
            if (page[i] === 0)
                continue;
            values[at] = index * pageSize + i - half;
            weights[at++] = page[i];
        }
    }
    return { values, weights };
}
function mergeWeighted(a, b) {
    if (a.values.length === 0)
        return b;
    if (b.values.length === 0)
        return a;
    const size = a.values.length + b.values.length;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    let i = 0;
    let j = 0;
    for (let k = 0; k < size; k++) {
        const fromA = j >= b.values.length || (i < a.values.length && a.values[i] <= b.values[j]);
        values[k] = fromA ? a.values[i] : b.values[j];
        weights[k] = fromA ? a.weights[i++] : b.weights[j++];
    }
    return { values, weights };
}
/** In the memory of what is given. */
function cumulate({ values, weights }, { min, max }) {
    const [distinct, cumulative] = [values, weights];
    let total = 0;
    let last = -1;
    for (let i = 0; i < values.length; i++) {
        total += weights[i];
        if (last < 0 || distinct[last] !== values[i])
            distinct[++last] = values[i];
        cumulative[last] = total;
    }
    // Thinning may have dropped the extremes; they are known exactly.
    if (last >= 0 && min < distinct[0])
        distinct[0] = min;
    if (last >= 0 && max > distinct[last])
        distinct[last] = max;
    return { values: distinct.subarray(0, last + 1), cumulative: cumulative.subarray(0, last + 1), total };
}
/**
 * The values at ranks r · total / buckets for r from 0 to `buckets`, counted from 0, the last one being the maximum.
 * This is what TFDV's sketch answers while it is exact; so the median of an even number of values is the upper one.
 */
function boundaries(quantiles, buckets) {
    const values = new Float64Array(buckets + 1);
    const cumulative = new Float64Array(buckets + 1);
    const last = quantiles.values.length - 1;
    let index = 0;
    for (let rank = 0; rank <= buckets; rank++) {
        const target = (rank * quantiles.total) / buckets;
        while (index < last && quantiles.cumulative[index] <= target)
            index++;
        values[rank] = quantiles.values[index] ?? NaN;
        cumulative[rank] = quantiles.cumulative[index] ?? 0;
    }
    return { values, cumulative };
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

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ FeatureSkewSchema),
/* harmony export */   qK: () => (/* binding */ SkewPairSchema),
/* harmony export */   r9: () => (/* binding */ ConfusionCountSchema),
/* harmony export */   wE: () => (/* binding */ MatchStatsSchema)
/* harmony export */ });
/* unused harmony exports file_validation_feature_skew_results, ConfusionCount_ValueSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70104);
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file validation/feature_skew_results.proto (package tensorflow.data_validation, syntax proto3)
/* eslint-disable */

/**
 * Describes the file validation/feature_skew_results.proto.
 */
const file_validation_feature_skew_results = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("CiV2YWxpZGF0aW9uL2ZlYXR1cmVfc2tld19yZXN1bHRzLnByb3RvEhp0ZW5zb3JmbG93LmRhdGFfdmFsaWRhdGlvbiKyAQoLRmVhdHVyZVNrZXcSFAoMZmVhdHVyZV9uYW1lGAEgASgJEhIKCmJhc2VfY291bnQYAiABKAQSEgoKdGVzdF9jb3VudBgDIAEoBBITCgttYXRjaF9jb3VudBgEIAEoBBIRCgliYXNlX29ubHkYBSABKAQSEQoJdGVzdF9vbmx5GAYgASgEEhYKDm1pc21hdGNoX2NvdW50GAcgASgEEhIKCmRpZmZfY291bnQYCCABKAQilQEKCFNrZXdQYWlyEgwKBGJhc2UYASABKAwSDAoEdGVzdBgCIAEoDBIaChJiYXNlX29ubHlfZmVhdHVyZXMYAyADKAkSGgoSdGVzdF9vbmx5X2ZlYXR1cmVzGAQgAygJEhgKEG1hdGNoZWRfZmVhdHVyZXMYBSADKAkSGwoTbWlzbWF0Y2hlZF9mZWF0dXJlcxgGIAMoCSLTAQoOQ29uZnVzaW9uQ291bnQSFAoMZmVhdHVyZV9uYW1lGAEgASgJEj4KBGJhc2UYAiABKAsyMC50ZW5zb3JmbG93LmRhdGFfdmFsaWRhdGlvbi5Db25mdXNpb25Db3VudC5WYWx1ZRI+CgR0ZXN0GAMgASgLMjAudGVuc29yZmxvdy5kYXRhX3ZhbGlkYXRpb24uQ29uZnVzaW9uQ291bnQuVmFsdWUSDQoFY291bnQYBCABKAQaHAoFVmFsdWUSEwoLYnl0ZXNfdmFsdWUYASABKAwinQIKCk1hdGNoU3RhdHMSGgoSYmFzZV93aXRoX2lkX2NvdW50GAEgASgEEhoKEnRlc3Rfd2l0aF9pZF9jb3VudBgCIAEoBBIZChFpZGVudGlmaWVyc19jb3VudBgDIAEoBBIhChlpZHNfbWlzc2luZ19pbl9iYXNlX2NvdW50GAQgASgEEiEKGWlkc19taXNzaW5nX2luX3Rlc3RfY291bnQYBSABKAQSHAoUbWF0Y2hpbmdfcGFpcnNfY291bnQYBiABKAQSGgoSZHVwbGljYXRlX2lkX2NvdW50GAkgASgEEh0KFWJhc2VfbWlzc2luZ19pZF9jb3VudBgHIAEoBBIdChV0ZXN0X21pc3NpbmdfaWRfY291bnQYCCABKARiBnByb3RvMw");
/**
 * Describes the message tensorflow.data_validation.FeatureSkew.
 * Use `create(FeatureSkewSchema)` to create a new message.
 */
const FeatureSkewSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 0);
/**
 * Describes the message tensorflow.data_validation.SkewPair.
 * Use `create(SkewPairSchema)` to create a new message.
 */
const SkewPairSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 1);
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.
 * Use `create(ConfusionCountSchema)` to create a new message.
 */
const ConfusionCountSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 2);
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.Value.
 * Use `create(ConfusionCount_ValueSchema)` to create a new message.
 */
const ConfusionCount_ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_feature_skew_results, 2, 0)));
/**
 * Describes the message tensorflow.data_validation.MatchStats.
 * Use `create(MatchStatsSchema)` to create a new message.
 */
const MatchStatsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 3);


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
