export const id = 8206;
export const ids = [8206,1418];
export const modules = {

/***/ 45548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   VU: () => (/* binding */ cellShares),
/* harmony export */   bB: () => (/* binding */ kolmogorovDistance),
/* harmony export */   yr: () => (/* binding */ pooledPositions)
/* harmony export */ });
/* harmony import */ var _statistics_fine_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);


/** The distribution of a numeric feature from its statistics: the fine histogram where there is one, else the quantiles. */
function distributionOf({ statistics, numeric }) {
    const custom = statistics.customStats.find(({ name, val }) => name === _statistics_fine_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .fineName */ .m && val.case === "histogram");
    if (custom?.val.case === "histogram")
        return distribution(custom.val.value, true);
    const quantiles = numeric?.histograms.find(({ type }) => type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES);
    return quantiles && distribution(quantiles, false);
}
function distribution({ buckets }, fine) {
    const knots = [];
    const below = [];
    const upto = [];
    const atoms = new Map();
    let total = 0;
    const knot = (value, mass, alone) => {
        if (knots.at(-1) !== value) {
            knots.push(value);
            below.push(total + mass);
            upto.push(total + mass);
        }
        else
            upto[upto.length - 1] += mass;
        if (alone > 0) {
            upto[upto.length - 1] += alone;
            atoms.set(value, (atoms.get(value) ?? 0) + alone);
        }
        total += mass + alone;
    };
    for (const { lowValue, highValue, sampleCount } of buckets) {
        if (!Number.isFinite(highValue) && !Number.isFinite(lowValue))
            continue;
        if (lowValue === highValue || !Number.isFinite(lowValue) || !Number.isFinite(highValue))
            knot(Number.isFinite(highValue) ? highValue : lowValue, 0, sampleCount);
        else {
            knot(lowValue, 0, 0);
            knot(highValue, sampleCount, 0);
        }
    }
    if (total === 0)
        return undefined;
    const scale = (count) => count / total;
    const shares = { below: below.map(scale), upto: upto.map(scale) };
    return {
        total, knots, fine,
        min: knots[0],
        max: knots[knots.length - 1],
        atoms: new Map([...atoms].map(([value, count]) => [value, count / total])),
        share: (position) => interpolate(knots, shares, position),
    };
}
function interpolate(knots, shares, [value, side]) {
    let low = 0;
    let high = knots.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (knots[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    if (knots[low] === value)
        return shares[side][low];
    if (low === 0)
        return 0;
    if (low === knots.length)
        return 1;
    const part = (value - knots[low - 1]) / (knots[low] - knots[low - 1]);
    return shares.upto[low - 1] + part * (shares.below[low] - shares.upto[low - 1]);
}
/** The largest distance between two distributions (Kolmogorov-Smirnov), and the value where it is. */
function kolmogorovDistance(a, b) {
    let distance = 0;
    let at = a.min;
    for (const value of new Set([...a.knots, ...b.knots])) {
        for (const side of ["below", "upto"]) {
            const gap = Math.abs(a.share([value, side]) - b.share([value, side]));
            if (gap > distance)
                [distance, at] = [gap, value];
        }
    }
    return { distance, at };
}
/**
 * Positions that cut both distributions, taken half and half, into about `cells` cells of equal mass. A value that alone
 * has more than a cell's mass gets a cell of its own.
 */
function pooledPositions(a, b, cells) {
    const both = (position) => (a.share(position) + b.share(position)) / 2;
    const knots = [...new Set([...a.knots, ...b.knots])].sort((x, y) => x - y);
    const positions = [];
    let next = 1;
    for (const [i, value] of knots.entries()) {
        const [below, upto] = [both([value, "below"]), both([value, "upto"])];
        const before = knots[i - 1];
        for (; before !== undefined && next / cells <= below && next < cells; next++) {
            const start = both([before, "upto"]);
            positions.push([below > start ? before + ((value - before) * (next / cells - start)) / (below - start) : value, "upto"]);
        }
        if (upto - below <= 1 / cells && !(next / cells <= upto))
            continue;
        if (upto - below > 1 / cells)
            positions.push([value, "below"]);
        positions.push([value, "upto"]);
        while (next / cells <= upto && next < cells)
            next++;
    }
    return positions;
}
/** The share of values between neighbouring positions, before the first and behind the last. */
function cellShares(distribution, positions) {
    const shares = [...positions.map((position) => distribution.share(position)), 1];
    let before = 0;
    return shares.map((share) => {
        const cell = Math.max(0, share - before);
        before = Math.max(before, share);
        return cell;
    });
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/** A share as text: `1.8%`, `<0.1%`. */
function percent(share) {
    if (share === 0)
        return "0%";
    return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
}


/***/ }),

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
