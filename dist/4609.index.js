export const id = 4609;
export const ids = [4609];
export const modules = {

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
