export const id = 1418;
export const ids = [1418];
export const modules = {

/***/ 64836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ serializePath)
/* harmony export */ });
/** A feature's path as TFDV writes it in the keys of anomalies and the names of domains: steps joined by dots, quoted where needed. */
function serializePath(steps) {
    return steps.map(serializeStep).join(".");
}
function serializeStep(step) {
    if (step === "")
        return "''";
    if (/^\([^()]*\)$/.test(step) || !/[().']/.test(step))
        return step;
    return `'${step.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 11418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allLabelsKnown: () => (/* binding */ allLabelsKnown),
/* harmony export */   compareBytes: () => (/* binding */ compareBytes),
/* harmony export */   comparePaths: () => (/* binding */ comparePaths),
/* harmony export */   hasWeights: () => (/* binding */ hasWeights),
/* harmony export */   histogramsOf: () => (/* binding */ histogramsOf),
/* harmony export */   labelCounts: () => (/* binding */ labelCounts),
/* harmony export */   sortedLabels: () => (/* binding */ sortedLabels),
/* harmony export */   viewDataset: () => (/* binding */ viewDataset)
/* harmony export */ });
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32572);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64836);



/** The statistics of examples, or with `weighted` those of their weights. */
function viewDataset(dataset, weighted = false) {
    const examples = weighted ? dataset.weightedNumExamples : Number(dataset.numExamples);
    const paths = pathsOf(dataset.features);
    const views = dataset.features.map((feature, i) => viewFeature(feature, paths[i], { examples, weighted }));
    const keyed = (kept) => new Map(kept.map((view) => [view.key, view]));
    return {
        examples,
        features: keyed(views.filter(({ statistics }) => statistics.stats.case)),
        composites: keyed(views.filter(({ statistics }) => !statistics.stats.case && statistics.customStats.length > 0)),
    };
}
/** Whether weights are told for everything: then TFDV looks at them alone. */
function hasWeights({ features, weightedNumExamples }) {
    return weightedNumExamples !== 0 && features.filter(({ stats }) => stats.case).every((feature) => {
        const common = (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__/* .commonStatistics */ .JR)(feature);
        return common?.weightedCommonStats !== undefined && common.presenceAndValencyStats.length === common.weightedPresenceAndValencyStats.length;
    });
}
/** Paths of entries. Old statistics have names in their place; there the name of what lies in a struct begins with the struct's. */
function pathsOf(features) {
    const named = features.every(({ fieldId }) => fieldId.case !== "path") && features.some(({ type }) => type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureNameStatistics_Type */ .eJ.STRUCT);
    if (!named)
        return features.map(_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B_);
    const paths = new Map();
    const above = [];
    const names = features.map(({ fieldId }) => (fieldId.case === "name" ? fieldId.value : ""));
    const structs = new Set(names.filter((_, i) => features[i].type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureNameStatistics_Type */ .eJ.STRUCT));
    for (const name of [...names].sort(compareBytes)) {
        while (above.length > 0 && !(name.length > above.at(-1).length && name.startsWith(above.at(-1))))
            above.pop();
        const parent = above.at(-1);
        paths.set(name, parent === undefined ? [name] : [...paths.get(parent), name.slice(parent.length + 1)]);
        if (structs.has(name))
            above.push(name);
    }
    return names.map((name) => paths.get(name));
}
function viewFeature(statistics, path, { examples, weighted }) {
    const common = (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_0__/* .commonStatistics */ .JR)(statistics);
    const counts = weighted ? common?.weightedCommonStats : common;
    const present = Number(counts?.numNonMissing ?? 0);
    const missing = Number(counts?.numMissing ?? 0);
    const values = Number(counts?.totNumValues ?? 0);
    const nested = common?.presenceAndValencyStats ?? [];
    const missingAt = (level) => Number((weighted ? common?.weightedPresenceAndValencyStats : nested)?.[level]?.numMissing ?? 0);
    const single = { missing, min: Number(common?.minNumValues ?? 0), max: Number(common?.maxNumValues ?? 0) };
    return {
        path,
        key: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_2__/* .serializePath */ .g)(path),
        type: statistics.type,
        examples,
        present,
        missing,
        values: values || weighted ? values : Math.round(present * (common?.avgNumValues ?? 0)),
        levels: nested.length > 0 ? nested.map((level, i) => ({ missing: missingAt(i), min: Number(level.minNumValues), max: Number(level.maxNumValues) })) : [single],
        numeric: statistics.stats.case === "numStats" ? statistics.stats.value : undefined,
        strings: statistics.stats.case === "stringStats" ? statistics.stats.value : undefined,
        statistics,
        weighted,
    };
}
/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
function labelCounts({ strings, weighted }) {
    if (!strings)
        return undefined;
    const counts = new Map();
    const histogram = weighted ? strings.weightedStringStats?.rankHistogram : strings.rankHistogram;
    for (const { label, sampleCount } of histogram?.buckets ?? [])
        if (!counts.has(label))
            counts.set(label, sampleCount);
    return counts;
}
/** The values of the rank histogram, in the order of their bytes. */
function sortedLabels(view) {
    return [...labelCounts(view)?.keys() ?? []].sort(compareBytes);
}
/** The histograms of a number's values. */
function histogramsOf({ numeric, weighted }) {
    return (weighted ? numeric?.weightedNumericStats?.histograms : numeric?.histograms) ?? [];
}
/** Whether the rank histogram holds every value there is. */
function allLabelsKnown(view) {
    return (view.strings?.rankHistogram?.buckets.length ?? 0) >= Number(view.strings?.unique ?? 0);
}
/** Order of texts by their UTF-8 bytes. */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    for (let i = 0; i < a.length && i < b.length; i++) {
        const order = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** Halves of surrogate pairs stand for code points above all others, U+E000 to U+FFFF included. */
function rank(unit) {
    return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}
/** Order of paths: by their steps, the shorter one first. */
function comparePaths(a, b) {
    for (let i = 0; i < a.length && i < b.length; i++) {
        const order = compareBytes(a[i], b[i]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}


/***/ })

};
