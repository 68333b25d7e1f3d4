export const id = 1992;
export const ids = [1992];
export const modules = {

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

/***/ 71992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KU: () => (/* binding */ datasetStatistics),
  q0: () => (/* binding */ describe),
  tp: () => (/* binding */ finishByFeature)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/statistics/feature-statistics.js + 3 modules
var feature_statistics = __webpack_require__(15185);
// EXTERNAL MODULE: ./build/js/statistics/weights.js
var statistics_weights = __webpack_require__(96029);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/js/statistics/histogram.js
var histogram = __webpack_require__(93806);
// EXTERNAL MODULE: ./build/js/statistics/value-lists.js
var value_lists = __webpack_require__(62613);
// EXTERNAL MODULE: ./build/js/statistics/weighted-feature.js + 1 modules
var weighted_feature = __webpack_require__(25700);
;// CONCATENATED MODULE: ./build/js/statistics/nested-statistics.js







/** Key of a nested feature among others. */
function nestedKey(path) {
    return JSON.stringify(path);
}
/** Adds the nested features of a batch. */
function addNested(states, { nested = [], length }, adding) {
    const levelsOf = new Map(nested.filter(({ values }) => !values).map(({ path, levels }) => [nestedKey(path), levels.length]));
    for (const feature of nested) {
        const key = nestedKey(feature.path);
        let state = states.get(key);
        if (!state)
            states.set(key, (state = { path: [...feature.path], struct: feature.values === undefined, feature: (0,feature_statistics/* createFeature */.VG)(), levels: [] }));
        addFeature(state, feature, { around: levelsOf.get(nestedKey(feature.path.slice(0, -1))) ?? 0, rows: length, adding });
    }
}
function addFeature(state, feature, { around, rows, adding }) {
    const { levels, values } = feature;
    let items = rows;
    let weights = adding.weights;
    for (const level of levels.slice(0, around)) {
        weights = weights && (0,statistics_weights/* itemWeights */.ZJ)(weights, level);
        items = level.offsets[items];
    }
    const own = levels.slice(around);
    const first = { items, weights };
    own.forEach((level, i) => {
        const gathered = (state.levels[i] ??= { lists: value_lists/* valueLists */.n.create(), above: 0, weighted: undefined });
        const piece = { column: listColumn(level), rows: items };
        value_lists/* valueLists */.n.add(gathered.lists, piece);
        gathered.above += items;
        if (weights) {
            (0,weighted_feature/* countWeights */.bD)((gathered.weighted ??= { all: 0, nonMissing: 0, values: 0 }), piece, weights);
            weights = (0,statistics_weights/* itemWeights */.ZJ)(weights, level);
        }
        items = level.offsets[items];
    });
    const column = flattened(own, first.items, values);
    if (!values || values.type === "empty")
        (0,feature_statistics/* addLists */.dE)(state.feature, { column, rows: first.items }, first.weights);
    else
        (0,feature_statistics/* addColumn */.cq)(state.feature, { column, rows: first.items }, { ...adding.traits(feature), weights: first.weights });
}
/** A level as a column without values, of which only the lists are looked at. */
function listColumn({ offsets, present }) {
    return { type: "bytes", bytes: new Uint8Array(0), offsets: new Int32Array(1), rowOffsets: offsets, present };
}
/** All levels as one: each item of the first has the values of all lists in it. An item that has a list is present, however empty. */
function flattened(levels, rows, values) {
    const [first, ...inner] = levels;
    const rowOffsets = new Int32Array(rows + 1);
    for (let row = 0; row <= rows; row++)
        rowOffsets[row] = inner.reduce((at, { offsets }) => offsets[at], first.offsets[row]);
    const present = Uint8Array.from({ length: rows }, (_, row) => (first.offsets[row + 1] > first.offsets[row] || first.present?.[row] ? 1 : 0));
    if (!values || values.type === "empty")
        return { ...listColumn(first), rowOffsets, present };
    return { ...values, rowOffsets, present };
}
/** Adds what other states gathered. */
function mergeNested(left, right) {
    for (const [key, theirs] of right) {
        let own = left.get(key);
        if (!own)
            left.set(key, (own = { path: theirs.path, struct: theirs.struct, feature: (0,feature_statistics/* createFeature */.VG)(), levels: [] }));
        (0,feature_statistics/* mergeFeatures */.o$)(own.feature, theirs.feature, theirs.path.join("."));
        theirs.levels.forEach((level, i) => {
            const gathered = (own.levels[i] ??= { lists: value_lists/* valueLists */.n.create(), above: 0, weighted: undefined });
            gathered.lists = value_lists/* valueLists */.n.merge(gathered.lists, level.lists);
            gathered.above += level.above;
            if (level.weighted)
                (0,weighted_feature/* mergeWeightedCounts */.EA)((gathered.weighted ??= { all: 0, nonMissing: 0, values: 0 }), level.weighted);
        });
    }
}
/** The statistics of nested features as TFDV writes them: a struct has common statistics, its children follow with their paths. */
function finishNested(states, whole) {
    return [...states.values()].map((state) => {
        const parent = states.get(nestedKey(state.path.slice(0, -1)));
        const around = parent ? { ...whole, examples: Number(parent.feature.lists.values), ...weightAround(parent, whole) } : whole;
        if (state.struct) {
            const commonStats = (0,feature_statistics/* commonOf */.$N)(state.feature, around);
            return (0,create/* create */.v)(statistics_pb/* FeatureNameStatisticsSchema */.AU, { fieldId: { case: "path", value: { step: [...state.path] } }, type: statistics_pb/* FeatureNameStatistics_Type */.eJ.STRUCT, stats: { case: "structStats", value: { commonStats } } });
        }
        const found = (0,feature_statistics/* finishFeature */.y2)(state.path, state.feature, around);
        if (state.levels.length > 1)
            addLevels(found, state, around);
        return found;
    });
}
function weightAround({ feature }, { weight }) {
    return weight === undefined ? {} : { weight: feature.weighted?.counts.values ?? 0 };
}
function addLevels(found, { levels }, { settings, examples, weight }) {
    const common = found.stats.case && found.stats.value.commonStats;
    if (!common)
        return;
    let above = examples;
    let weightAbove = weight;
    const custom = [];
    levels.forEach(({ lists, weighted }, i) => {
        const { present, values, min, max, lengths } = value_lists/* valueLists */.n.finish(lists);
        common.presenceAndValencyStats.push((0,create/* create */.v)(statistics_pb/* PresenceAndValencyStatisticsSchema */.FD, {
            numNonMissing: BigInt(present), numMissing: BigInt(Math.max(0, above - present)), minNumValues: BigInt(min), maxNumValues: BigInt(max), totNumValues: BigInt(values),
        }));
        if (weighted && weightAbove !== undefined) {
            common.weightedPresenceAndValencyStats.push((0,weighted_feature/* weightedCommon */.vj)(weighted, weightAbove));
            weightAbove = weighted.values;
        }
        above = values;
        if (i === 0)
            return;
        const { quantiles, standard } = (0,histogram/* lengthHistograms */.mH)(lengths, settings.lengthBuckets);
        for (const [form, histogram] of [["quantiles", quantiles], ["standard", standard]]) {
            custom.push({ $typeName: "tensorflow.metadata.v0.CustomStatistic", name: `level_${i + 1}_value_list_length_${form}`, val: { case: "histogram", value: histogram } });
        }
    });
    found.customStats.push(...custom);
}

// EXTERNAL MODULE: ./build/js/statistics/statistics-options.js + 1 modules
var statistics_options = __webpack_require__(94752);
;// CONCATENATED MODULE: ./build/js/statistics/dataset-statistics.js







/** TFDV's statistics of a data set, features in the order in which they first appear. A feature that a batch lacks is missing in its rows. */
function datasetStatistics(options = {}) {
    const chosen = (0,statistics_options/* settings */.W)(options);
    return {
        create: () => ({
            examples: 0, features: new Map(), nested: new Map(), weights: new Map(),
            generated: new Map(chosen.generators.map((generator) => [generator.name, generator.create()])),
        }),
        add(state, batch) {
            const { length, columns } = batch;
            state.examples += length;
            const weightsFor = weighing(state, batch, chosen);
            for (const [name, column] of columns) {
                if (chosen.allowed && !chosen.allowed.has(name))
                    continue;
                let feature = state.features.get(name);
                if (!feature)
                    state.features.set(name, (feature = (0,feature_statistics/* createFeature */.VG)()));
                (0,feature_statistics/* addColumn */.cq)(feature, { column, rows: length }, { name, categorical: isCategory(column, chosen.categorical.get(name)), image: chosen.images.has(name), weights: weightsFor(name) });
            }
            if (batch.nested) {
                const nested = chosen.allowed ? batch.nested.filter(({ path }) => chosen.allowed.has(path[0])) : batch.nested;
                addNested(state.nested, { ...batch, nested }, { weights: chosen.weightFeature === undefined ? undefined : weightsFor(""), traits: ({ path }) => ({ name: path.join("."), categorical: false }) });
            }
            for (const { name, add } of chosen.generators)
                state.generated.set(name, add(state.generated.get(name), batch));
            return state;
        },
        merge(left, right) {
            left.examples += right.examples;
            for (const { name, merge } of chosen.generators)
                left.generated.set(name, merge(left.generated.get(name), right.generated.get(name)));
            for (const [name, feature] of right.features) {
                let own = left.features.get(name);
                if (!own)
                    left.features.set(name, (own = (0,feature_statistics/* createFeature */.VG)()));
                (0,feature_statistics/* mergeFeatures */.o$)(own, feature, name);
            }
            mergeNested(left.nested, right.nested);
            for (const [name, weight] of right.weights)
                left.weights.set(name, (left.weights.get(name) ?? 0) + weight);
            return left;
        },
        finish(state) {
            const { whole, features } = finishByFeature({ ...state, features: new Map(state.features) }, options);
            whole.features = [...features];
            for (const { name, finish } of chosen.generators)
                contribute(whole, ofAllowed(finish(state.generated.get(name)), chosen.allowed));
            return whole;
        },
    };
}
/** What `finish` makes, feature after feature, without what generators contribute. */
function finishByFeature({ examples, features, nested, weights }, options) {
    const chosen = (0,statistics_options/* settings */.W)(options);
    const weightOf = (feature) => (feature === undefined ? undefined : (weights.get(feature) ?? 0));
    const all = { settings: chosen, examples };
    function* inTurn() {
        for (const [name, feature] of features) {
            features.delete(name);
            yield (0,feature_statistics/* finishFeature */.y2)([name], feature, { ...all, weight: weightOf(chosen.weightOf(name)) });
        }
        yield* finishNested(nested, { ...all, weight: weightOf(chosen.weightFeature) });
    }
    const weighted = chosen.weightFeature === undefined ? {} : { weightedNumExamples: weightOf(chosen.weightFeature) };
    return { whole: (0,create/* create */.v)(statistics_pb/* DatasetFeatureStatisticsSchema */.R7, { numExamples: BigInt(examples), ...weighted }), features: inTurn() };
}
/** Numbers are categories where they have the type that the schema gives them. */
function isCategory({ type }, wanted) {
    return wanted !== undefined && (type === wanted || type === "empty");
}
/** The weights of the rows for each feature, looked up once per weight feature; their sums are added to the state. */
function weighing(state, batch, chosen) {
    const found = new Map();
    const weightsOf = (weightFeature) => {
        const known = found.get(weightFeature);
        if (known)
            return known;
        const weights = (0,statistics_weights/* rowWeights */.WM)(batch, weightFeature);
        found.set(weightFeature, weights);
        state.weights.set(weightFeature, weights.reduce((sum, weight) => sum + weight, state.weights.get(weightFeature) ?? 0));
        return weights;
    };
    if (chosen.weightFeature !== undefined)
        weightsOf(chosen.weightFeature);
    return (feature) => {
        const weightFeature = chosen.weightOf(feature);
        return weightFeature === undefined ? undefined : weightsOf(weightFeature);
    };
}
/** What is said of the features that are asked for alone; a generator may have needed others, such as the label. */
function ofAllowed(found, allowed) {
    if (!allowed)
        return found;
    const { features = [], crosses = [] } = found;
    const isAllowed = (step) => step !== undefined && allowed.has(step);
    return {
        features: features.filter(({ path }) => isAllowed(path[0])),
        crosses: crosses.filter(({ pathX, pathY }) => isAllowed(pathX?.step[0]) && isAllowed(pathY?.step[0])),
    };
}
/** Puts what a generator found where readers look for it. */
function contribute(found, { features = [], crosses = [] }) {
    const byPath = new Map(found.features.map((feature) => [JSON.stringify((0,statistics_file/* stepsOf */.B_)(feature)), feature]));
    for (const { path, custom } of features) {
        const key = JSON.stringify(path);
        let feature = byPath.get(key);
        if (!feature)
            found.features.push((feature = (0,create/* create */.v)(statistics_pb/* FeatureNameStatisticsSchema */.AU, { fieldId: { case: "path", value: { step: [...path] } } })));
        byPath.set(key, feature);
        feature.customStats.push(...custom);
    }
    found.crossFeatures.push(...crosses);
}
/** Statistics of a stream of examples, read once. */
async function describe(batches, options = {}) {
    const { create, add, finish } = datasetStatistics(options);
    let state = create();
    for await (const batch of batches) {
        state = add(state, batch);
        options.onBatch?.(state.examples);
    }
    return finish(state);
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

/***/ 15185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cq: () => (/* binding */ addColumn),
  dE: () => (/* binding */ addLists),
  $N: () => (/* binding */ commonOf),
  VG: () => (/* binding */ createFeature),
  y2: () => (/* binding */ finishFeature),
  o$: () => (/* binding */ mergeFeatures),
  Gw: () => (/* binding */ promoteToFloat)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/statistics/estimates.js
var estimates = __webpack_require__(52903);
// EXTERNAL MODULE: ./build/js/statistics/fine-histogram.js
var fine_histogram = __webpack_require__(57);
// EXTERNAL MODULE: ./build/js/statistics/histogram.js
var histogram = __webpack_require__(93806);
;// CONCATENATED MODULE: ./build/js/statistics/float-label.js
/**
 * The text of a float that names a category, as TFDV has it: C's `%g` with six digits. Where six digits would name another float32
 * too, as many as it takes, so that no two categories are counted as one.
 */
function floatLabel(value) {
    if (Number.isNaN(value))
        return "nan";
    if (!Number.isFinite(value))
        return value > 0 ? "inf" : "-inf";
    for (let digits = 6;; digits++) {
        const text = general(value, digits);
        if (digits === 17 || Number(text) === value || Math.fround(Number(text)) === value)
            return text;
    }
}
/** C's `%g`. */
function general(value, digits) {
    if (value === 0)
        return Object.is(value, -0) ? "-0" : "0";
    const [mantissa = "", exponent = "0"] = value.toExponential(digits - 1).split("e");
    const power = Number(exponent);
    if (power >= -4 && power < digits)
        return withoutZeros(value.toFixed(digits - 1 - power));
    return `${withoutZeros(mantissa)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function withoutZeros(text) {
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/** Characters of a float as Python prints it: TFDV takes the average length of categorical floats over these. */
function pythonLength(value) {
    if (Number.isNaN(value))
        return 3;
    if (!Number.isFinite(value))
        return value > 0 ? 3 : 4;
    if (value === 0)
        return Object.is(value, -0) ? 4 : 3;
    const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
    const power = Number(exponent);
    if (power < -4 || power >= 16)
        return mantissa.length + 2 + Math.max(2, String(Math.abs(power)).length);
    const text = power < 0 ? value.toFixed(mantissa.replace(/[-.]/g, "").length - 1 - power) : String(value);
    return text.includes(".") ? text.length : text.length + 2;
}

// EXTERNAL MODULE: ./build/js/statistics/piece.js
var statistics_piece = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/js/statistics/moments.js

/**
 * Count, mean, deviation, range, zeros and NaN of numbers. NaN is counted and left out of the rest; infinities are values.
 * Exact but for rounding: mean and squares of each batch are taken in two passes and joined by Chan's rule.
 */
const moments = {
    create: () => ({ finite: 0, mean: 0, m2: 0, min: Infinity, max: -Infinity, zeros: 0, nan: 0, positive: 0, negative: 0 }),
    add(state, piece) {
        const values = piece.column.values;
        const from = (0,statistics_piece/* begin */.q)(piece);
        const to = (0,statistics_piece/* end */._)(piece);
        let { min, max } = state;
        let sum = 0;
        let zeros = 0;
        let others = 0;
        for (let i = from; i < to; i++) {
            const value = values[i];
            if (value - value !== 0) {
                countOther(state, value);
                others++;
                continue;
            }
            sum += value;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
            if (value === 0)
                zeros++;
        }
        const finite = to - from - others;
        if (finite === 0)
            return state;
        const mean = sum / finite;
        let m2 = 0;
        for (let i = from; i < to; i++) {
            const distance = values[i] - mean;
            if (distance - distance === 0)
                m2 += distance * distance;
        }
        state.min = min;
        state.max = max;
        state.zeros += zeros;
        return join(state, { finite, mean, m2 });
    },
    merge(left, right) {
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        left.zeros += right.zeros;
        left.nan += right.nan;
        left.positive += right.positive;
        left.negative += right.negative;
        return join(left, right);
    },
    finish({ finite, mean, m2, min, max, zeros, nan, positive, negative }) {
        const infinite = positive + negative;
        return {
            count: finite + infinite,
            nan,
            zeros,
            mean: infinite === 0 ? (finite === 0 ? NaN : mean) : positive === 0 ? -Infinity : negative === 0 ? Infinity : NaN,
            deviation: infinite === 0 && finite > 0 ? Math.sqrt(Math.max(0, m2 / finite)) : 0,
            min: negative > 0 ? -Infinity : finite > 0 ? min : positive > 0 ? Infinity : NaN,
            max: positive > 0 ? Infinity : finite > 0 ? max : negative > 0 ? -Infinity : NaN,
        };
    },
};
function countOther(state, value) {
    if (value === Infinity)
        state.positive++;
    else if (value === -Infinity)
        state.negative++;
    else
        state.nan++;
}
function join(state, other) {
    if (other.finite === 0)
        return state;
    const finite = state.finite + other.finite;
    const distance = other.mean - state.mean;
    state.m2 += other.m2 + (distance * distance * state.finite * other.finite) / finite;
    state.mean += (distance * other.finite) / finite;
    state.finite = finite;
    return state;
}

// EXTERNAL MODULE: ./build/js/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/js/statistics/byte-counts.js
var byte_counts = __webpack_require__(64985);
;// CONCATENATED MODULE: ./build/js/statistics/texts.js


/** Byte strings: how many, how long, how many different ones, the most frequent ones, and how many are not UTF-8. */
const texts = {
    create: () => ({ counts: (0,byte_counts/* byteCounts */.TW)(), values: 0, bytes: 0 }),
    add(state, piece) {
        const { column } = piece;
        const from = (0,statistics_piece/* begin */.q)(piece);
        const to = (0,statistics_piece/* end */._)(piece);
        if (to === from)
            return state;
        state.values += to - from;
        state.bytes += column.offsets[to] - column.offsets[from];
        (0,byte_counts/* countStrings */.Ig)(state.counts, column, [from, to]);
        return state;
    },
    merge(left, right) {
        left.values += right.values;
        left.bytes += right.bytes;
        (0,byte_counts/* mergeCounts */.Lq)(left.counts, right.counts);
        return left;
    },
    finish: ({ counts, values, bytes }) => ({
        values,
        averageLength: values === 0 ? 0 : bytes / values,
        unique: (0,byte_counts/* differentStrings */.iO)(counts),
        invalid: counts.invalidCount,
        mostFrequent: (limit) => (0,byte_counts/* mostFrequent */.ye)(counts, limit),
    }),
};

// EXTERNAL MODULE: ./build/js/statistics/value-lists.js
var value_lists = __webpack_require__(62613);
// EXTERNAL MODULE: ./build/js/statistics/weighted-feature.js + 1 modules
var weighted_feature = __webpack_require__(25700);
;// CONCATENATED MODULE: ./build/js/statistics/feature-statistics.js













/** The state of a feature of which nothing was seen yet. */
function createFeature() {
    return { type: undefined, lists: value_lists/* valueLists */.n.create(), moments: undefined, quantiles: undefined, texts: undefined, weighted: undefined, bytes: undefined };
}
/** Adds some rows of a feature. Values of two types in one feature are a `UserError`. */
function addColumn(state, piece, { name, categorical, image = false, weights }) {
    const { column, rows } = piece;
    value_lists/* valueLists */.n.add(state.lists, piece);
    if (column.type === "empty") {
        if (weights)
            (0,weighted_feature/* addWeightedColumn */.D8)((state.weighted ??= (0,weighted_feature/* createWeighted */.Oq)()), piece, weights, undefined);
        return;
    }
    setType(state, column.type, name);
    const words = column.type === "bytes" ? { column, rows } : categorical ? asText({ column, rows }) : undefined;
    if (image && column.type === "bytes")
        addLengths((state.bytes ??= { min: Infinity, max: 0 }), { column, rows });
    if (words)
        state.texts = texts.add(state.texts ?? texts.create(), words);
    if (words && state.texts && column.type === "float") {
        for (let i = (0,statistics_piece/* begin */.q)({ column, rows }), to = (0,statistics_piece/* end */._)({ column, rows }); i < to; i++)
            state.texts.bytes += pythonLength(column.values[i]) - (words.column.offsets[i + 1] - words.column.offsets[i]);
    }
    if (!words && column.type !== "bytes") {
        state.moments = moments.add(state.moments ?? moments.create(), { column, rows });
        state.quantiles = quantile_sketch/* quantileSketch */.kP.add(state.quantiles ?? quantile_sketch/* quantileSketch */.kP.create(), { column, rows });
    }
    if (weights)
        (0,weighted_feature/* addWeightedColumn */.D8)((state.weighted ??= (0,weighted_feature/* createWeighted */.Oq)()), piece, weights, words);
}
/** Adds the lists of some rows alone, where their values are structs, or there is none in any of them. */
function addLists(state, piece, weights) {
    value_lists/* valueLists */.n.add(state.lists, piece);
    if (weights)
        (0,weighted_feature/* countWeights */.bD)((state.weighted ??= (0,weighted_feature/* createWeighted */.Oq)()).counts, piece, weights);
}
function addLengths(lengths, piece) {
    const { offsets } = piece.column;
    for (let i = (0,statistics_piece/* begin */.q)(piece); i < (0,statistics_piece/* end */._)(piece); i++) {
        const length = offsets[i + 1] - offsets[i];
        if (length < lengths.min)
            lengths.min = length;
        if (length > lengths.max)
            lengths.max = length;
    }
}
/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
function mergeFeatures(left, right, name) {
    left.lists = value_lists/* valueLists */.n.merge(left.lists, right.lists);
    if (right.weighted)
        (0,weighted_feature/* mergeWeighted */.US)((left.weighted ??= (0,weighted_feature/* createWeighted */.Oq)()), right.weighted);
    if (right.bytes)
        left.bytes = { min: Math.min(left.bytes?.min ?? Infinity, right.bytes.min), max: Math.max(left.bytes?.max ?? 0, right.bytes.max) };
    if (!right.type)
        return;
    setType(left, right.type, name);
    if (right.texts)
        left.texts = texts.merge(left.texts ?? texts.create(), right.texts);
    if (right.moments)
        left.moments = moments.merge(left.moments ?? moments.create(), right.moments);
    if (right.quantiles)
        left.quantiles = quantile_sketch/* quantileSketch */.kP.merge(left.quantiles ?? quantile_sketch/* quantileSketch */.kP.create(), right.quantiles);
}
/** Integers up to this are the same as float32. */
const exactFloats = 2 ** 24;
/** Makes what was gathered of integers what it would be of the same numbers as floats; false when it would be something else. */
function promoteToFloat(state) {
    if (state.texts || state.weighted)
        return false;
    if (state.type === "int" && state.moments && (state.moments.min < -exactFloats || state.moments.max > exactFloats))
        return false;
    if (state.type === "int")
        state.type = "float";
    return true;
}
const typeNames = { int: "integers", float: "floats", bytes: "strings" };
function setType(state, type, name) {
    if (state.type && state.type !== type) {
        throw new error/* UserError */.yo(`feature ${JSON.stringify(name)} has ${typeNames[state.type]} in one place and ${typeNames[type]} in another`, {
            hint: "a feature has one type in all examples",
        });
    }
    state.type = type;
}
/** Numbers that name categories, as decimal text. */
function asText(piece) {
    const { column, rows } = piece;
    const from = (0,statistics_piece/* begin */.q)(piece);
    const to = (0,statistics_piece/* end */._)(piece);
    const wide = column.type === "int" ? column.wide : undefined;
    const labels = Array.from({ length: to - from }, (_, i) => (column.type === "float" ? floatLabel(column.values[from + i]) : String(wide ? wide[from + i] : column.values[from + i])));
    const offsets = new Int32Array(to + 1);
    labels.forEach((label, i) => { offsets[from + i + 1] = offsets[from + i] + label.length; });
    const bytes = new TextEncoder().encode(labels.join(""));
    return { column: { type: "bytes", bytes, offsets, rowOffsets: column.rowOffsets, present: column.present }, rows };
}
/** The statistics proto of a feature in a data set of so many examples. */
function finishFeature(path, state, whole) {
    const { settings } = whole;
    const commonStats = commonOf(state, whole);
    const { INT, FLOAT, STRING, BYTES } = statistics_pb/* FeatureNameStatistics_Type */.eJ;
    const image = settings.images.has(path[0]) && state.type !== "int" && state.type !== "float";
    const type = state.type === "int" ? INT : state.type === "float" ? FLOAT : image ? BYTES : STRING;
    const quantiles = state.quantiles && quantile_sketch/* quantileSketch */.kP.finish(state.quantiles);
    const stats = state.moments
        ? { case: "numStats", value: numericOf(state, quantiles, { settings, commonStats }) }
        : image
            ? { case: "bytesStats", value: bytesOf(state, { settings, commonStats }) }
            : { case: "stringStats", value: stringOf(state, { settings, commonStats }) };
    const fine = quantiles && (0,fine_histogram/* fineHistogram */.J)(quantiles);
    const customStats = [...(fine && fine.buckets.length > 0 ? [{ name: fine_histogram/* fineName */.m, val: { case: "histogram", value: fine } }] : []), ...(0,estimates/* estimateStatistics */._)(estimatesIn(state))];
    return (0,create/* create */.v)(statistics_pb/* FeatureNameStatisticsSchema */.AU, { fieldId: { case: "path", value: { step: [...path] } }, type, stats, customStats });
}
/** What had to be sketched since it did not fit in what is counted exactly. */
function estimatesIn({ quantiles, texts: counted }) {
    const thinned = quantiles?.levels.some((level, height) => level !== undefined && height > 0);
    return [...(thinned ? ["quantiles"] : []), ...(counted?.counts.registers ? ["texts"] : [])];
}
/** The statistics that every feature has, a struct too. */
function commonOf(state, { settings, examples, weight }) {
    const { present, values, min, max, lengths } = value_lists/* valueLists */.n.finish(state.lists);
    const counts = { numNonMissing: BigInt(present), numMissing: BigInt(Math.max(0, examples - present)) };
    const weighted = weight === undefined ? {} : { weightedCommonStats: (0,weighted_feature/* weightedCommon */.vj)((state.weighted ?? (0,weighted_feature/* createWeighted */.Oq)()).counts, weight) };
    if (present === 0)
        return (0,create/* create */.v)(statistics_pb/* CommonStatisticsSchema */.Af, { ...counts, ...weighted });
    return (0,create/* create */.v)(statistics_pb/* CommonStatisticsSchema */.Af, {
        ...counts,
        minNumValues: BigInt(min),
        maxNumValues: BigInt(max),
        avgNumValues: Math.fround(values / present),
        totNumValues: BigInt(values),
        numValuesHistogram: (0,histogram/* quantileHistogram */._b)(lengths, settings.lengthBuckets),
        ...weighted,
    });
}
function numericOf(state, quantiles = quantile_sketch/* quantileSketch */.kP.finish(quantile_sketch/* quantileSketch */.kP.create()), { settings, commonStats }) {
    const found = moments.finish(state.moments ?? moments.create());
    if (found.count + found.nan === 0)
        return (0,create/* create */.v)(statistics_pb/* NumericStatisticsSchema */.At, { commonStats });
    const shape = (0,histogram/* numericShape */.Ll)(quantiles, {
        buckets: settings.buckets, quantileBuckets: settings.quantileBuckets, nan: found.nan,
    });
    const histograms = [shape.standard, shape.quantiles];
    if (found.count === 0)
        return (0,create/* create */.v)(statistics_pb/* NumericStatisticsSchema */.At, { commonStats, histograms });
    return (0,create/* create */.v)(statistics_pb/* NumericStatisticsSchema */.At, {
        commonStats,
        mean: found.mean,
        stdDev: found.deviation,
        numZeros: BigInt(found.zeros),
        min: found.min,
        median: shape.median,
        max: found.max,
        histograms,
        ...weightedPart(state.weighted && (0,weighted_feature/* weightedNumeric */.Xi)(state.weighted, settings, { nan: found.nan, range: [found.min, found.max] }), "weightedNumericStats"),
    });
}
function weightedPart(value, key) {
    return (value === undefined ? {} : { [key]: value });
}
function bytesOf({ texts: state, bytes }, { commonStats }) {
    const found = state && texts.finish(state);
    if (!found || found.values === 0 || !bytes)
        return (0,create/* create */.v)(statistics_pb/* BytesStatisticsSchema */.Gu, { commonStats });
    return (0,create/* create */.v)(statistics_pb/* BytesStatisticsSchema */.Gu, { commonStats, avgNumBytes: found.averageLength, minNumBytes: bytes.min, maxNumBytes: bytes.max, maxNumBytesInt: BigInt(bytes.max) });
}
function stringOf(state, { settings, commonStats }) {
    const found = state.texts && texts.finish(state.texts);
    if (!found || found.values === 0)
        return (0,create/* create */.v)(statistics_pb/* StringStatisticsSchema */.kt, { commonStats });
    const ranked = found.mostFrequent(Math.max(settings.rankBuckets, settings.topValues)).filter(({ count }) => count >= settings.frequencyThreshold);
    return (0,create/* create */.v)(statistics_pb/* StringStatisticsSchema */.kt, {
        commonStats,
        unique: BigInt(found.unique),
        topValues: ranked.slice(0, settings.topValues).map(({ label, count }) => ({ value: label, frequency: count })),
        avgLength: Math.fround(found.averageLength),
        rankHistogram: {
            buckets: ranked.slice(0, settings.rankBuckets).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })),
        },
        invalidUtf8Count: BigInt(found.invalid),
        ...weightedPart(state.weighted && (0,weighted_feature/* weightedString */.dS)(state.weighted, settings), "weightedStringStats"),
    });
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

/***/ 94752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/statistics/custom-statistics.js
var custom_statistics = __webpack_require__(73589);
;// CONCATENATED MODULE: ./build/js/statistics/joined-features.js


/**
 * How the parts of sparse and weighted features fit together, one generator each: rows in which the value or another part is
 * missing, and by how much their lists differ in length. Rows that lack all parts are passed over. Names are TFDV's.
 */
function joinedFeatures(schema) {
    const sparse = schema.sparseFeature.map((feature) => ({
        kind: "sparse", path: [feature.name], value: feature.valueFeature?.name ?? "", others: feature.indexFeature.map(({ name }) => name),
    }));
    const weighted = schema.weightedFeature.map((feature) => ({
        kind: "weighted", path: [feature.name], value: feature.feature?.step[0] ?? "", others: [feature.weightFeature?.step[0] ?? ""],
    }));
    return [...sparse, ...weighted].map(joinedFeature);
}
function joinedFeature({ kind, path, value, others }) {
    return {
        name: `${kind} ${path.join(".")}`,
        create: () => ({ missingValue: 0, missingOther: others.map(() => 0), least: others.map(() => undefined), most: others.map(() => undefined) }),
        add(state, { columns, length }) {
            const values = columns.get(value);
            const rest = others.map((name) => columns.get(name));
            for (let row = 0; row < length; row++) {
                const own = countOf(values, row);
                const counts = rest.map((column) => countOf(column, row));
                if (own < 0 && counts.every((count) => count < 0))
                    continue;
                if (own < 0)
                    state.missingValue++;
                counts.forEach((count, i) => {
                    if (count < 0)
                        state.missingOther[i]++;
                    const difference = Math.max(count, 0) - Math.max(own, 0);
                    state.least[i] = Math.min(state.least[i] ?? Infinity, difference);
                    state.most[i] = Math.max(state.most[i] ?? -Infinity, difference);
                });
            }
            return state;
        },
        merge(left, right) {
            left.missingValue += right.missingValue;
            right.missingOther.forEach((count, i) => { left.missingOther[i] += count; });
            right.least.forEach((least, i) => { if (least !== undefined)
                left.least[i] = Math.min(left.least[i] ?? Infinity, least); });
            right.most.forEach((most, i) => { if (most !== undefined)
                left.most[i] = Math.max(left.most[i] ?? -Infinity, most); });
            return left;
        },
        finish: (state) => ({ features: [{ path, custom: kind === "sparse" ? sparseStatistics(state, others) : weightedStatistics(state) }] }),
    };
}
function countOf(column, row) {
    return column ? (0,batch/* valueCount */.h6)(column, row) : -1;
}
function sparseStatistics({ missingValue, missingOther, least, most }, names) {
    const ranks = (list) => names.map((name, i) => [name, list[i] ?? 0]);
    return [(0,custom_statistics/* customNumber */.$6)("missing_value", missingValue), (0,custom_statistics/* customRanks */.pU)("missing_index", ranks(missingOther)), (0,custom_statistics/* customRanks */.pU)("max_length_diff", ranks(most)), (0,custom_statistics/* customRanks */.pU)("min_length_diff", ranks(least))];
}
function weightedStatistics({ missingValue, missingOther, least, most }) {
    return [(0,custom_statistics/* customNumber */.$6)("missing_weight", missingOther[0]), (0,custom_statistics/* customNumber */.$6)("missing_value", missingValue), (0,custom_statistics/* customNumber */.$6)("min_weight_length_diff", least[0] ?? 0), (0,custom_statistics/* customNumber */.$6)("max_weight_length_diff", most[0] ?? 0)];
}

// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
;// CONCATENATED MODULE: ./build/js/statistics/statistics-options.js


/** The options with their defaults (TFDV's), and with the schema read as to which numbers are categories. */
function settings(options) {
    const overrides = options.perFeatureWeightOverride ?? {};
    return {
        categorical: new Map((options.schema?.feature ?? []).filter((feature) => isCategoricalNumber(feature, options.schema)).map(({ name, type }) => [name, type === schema_pb/* FeatureType */.lo.INT ? "int" : "float"])),
        allowed: options.featureAllowlist && new Set(options.featureAllowlist),
        topValues: options.numTopValues ?? 20,
        frequencyThreshold: options.frequencyThreshold ?? 1,
        rankBuckets: options.numRankHistogramBuckets ?? 1000,
        lengthBuckets: options.numValuesHistogramBuckets ?? 10,
        buckets: options.numHistogramBuckets ?? 10,
        quantileBuckets: options.numQuantilesHistogramBuckets ?? 10,
        generators: [...(options.schema ? joinedFeatures(options.schema) : []), ...(options.generators ?? [])],
        weightFeature: options.weightFeature,
        weightOf: (feature) => (Object.hasOwn(overrides, feature) ? overrides[feature] : options.weightFeature),
        weightedFrequencyThreshold: options.weightedFrequencyThreshold ?? 1,
        images: new Set((options.schema?.feature ?? []).filter(({ domainInfo }) => domainInfo.case === "imageDomain").map(({ name }) => name)),
    };
}
/** Whether the schema says that a numeric feature's numbers are names of categories. */
function isCategoricalNumber({ type, domainInfo }, schema) {
    if (type === schema_pb/* FeatureType */.lo.INT) {
        if (domainInfo.case === "boolDomain" || domainInfo.case === "naturalLanguageDomain")
            return true;
        if (domainInfo.case === "intDomain")
            return domainInfo.value.isCategorical;
        return domainInfo.case === "domain" && schema.intDomain.some(({ name, isCategorical }) => name === domainInfo.value && isCategorical);
    }
    return type === schema_pb/* FeatureType */.lo.FLOAT && domainInfo.case === "floatDomain" && domainInfo.value.isCategorical;
}


/***/ }),

/***/ 62613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ valueLists)
/* harmony export */ });
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75180);

/** How many values an example has: presence, total and the distribution of list lengths. */
const valueLists = {
    create: () => ({ present: 0, values: 0, min: Infinity, max: 0, lengths: _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileSketch */ .kP.create() }),
    add(state, { column, rows }) {
        if (column.type === "empty" || rows === 0)
            return state;
        if (column.rowOffsets)
            addLists(state, column, rows);
        else
            addLength(state, 1, rows);
        return state;
    },
    merge(left, right) {
        left.present += right.present;
        left.values += right.values;
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        left.lengths = _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileSketch */ .kP.merge(left.lengths, right.lengths);
        return left;
    },
    finish: ({ present, values, min, max, lengths }) => ({ present, values, min: present > 0 ? min : 0, max, lengths: _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileSketch */ .kP.finish(lengths) }),
};
function addLists(state, column, rows) {
    const offsets = column.rowOffsets;
    const { present } = column;
    let ones = 0;
    for (let row = 0; row < rows; row++) {
        const length = offsets[row + 1] - offsets[row];
        if (length === 1)
            ones++;
        else if (length > 0 || (present && present[row]))
            addLength(state, length, 1);
    }
    if (ones > 0)
        addLength(state, 1, ones);
}
function addLength(state, length, times) {
    state.present += times;
    state.values += length * times;
    if (length < state.min)
        state.min = length;
    if (length > state.max)
        state.max = length;
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .addTimes */ .Q6)(state.lengths, length, times);
}


/***/ }),

/***/ 25700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ addWeightedColumn),
  bD: () => (/* binding */ countWeights),
  Oq: () => (/* binding */ createWeighted),
  US: () => (/* binding */ mergeWeighted),
  EA: () => (/* binding */ mergeWeightedCounts),
  vj: () => (/* binding */ weightedCommon),
  Xi: () => (/* binding */ weightedNumeric),
  dS: () => (/* binding */ weightedString)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/statistics/byte-counts.js
var byte_counts = __webpack_require__(64985);
// EXTERNAL MODULE: ./build/js/statistics/histogram.js
var histogram = __webpack_require__(93806);
// EXTERNAL MODULE: ./build/js/statistics/piece.js
var statistics_piece = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/statistics/weighted-quantiles.js
/** Most values of one block of a sketch. */
const block = 4096;
/**
 * Order statistics of weighted numbers in bounded memory; NaN and values of weight 0 are left out. Exact for up to 4,096
 * different values at a time; beyond, two blocks are merged and cut into 4,096 cells of equal weight that keep the value in
 * their middle, so that a rank is off by at most log2(n / 4096) / 8192 of all weight, as in the sketch without weights.
 */
const weightedQuantiles = {
    create: () => ({ values: new Float64Array(16), weights: new Float64Array(16), filled: 0, levels: [], min: Infinity, max: -Infinity }),
    add(state, { values, weights }) {
        for (let i = 0; i < values.length; i++)
            push(state, values[i], weights[i]);
        return state;
    },
    merge(left, right) {
        for (let i = 0; i < right.filled; i++)
            push(left, right.values[i], right.weights[i]);
        right.levels.forEach((level, height) => level && carry(left, level, height));
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        return left;
    },
    finish(state) {
        const all = state.levels.reduce((joined, level) => (level ? united(joined, level) : joined), sorted(state));
        const values = all.values.slice();
        if (values.length > 0 && state.min < values[0])
            values[0] = state.min;
        if (values.length > 0 && state.max > values[values.length - 1])
            values[values.length - 1] = state.max;
        let total = 0;
        return { values, cumulative: all.weights.map((weight) => (total += weight)), total };
    },
};
function push(state, value, weight) {
    if (!(weight > 0) || Number.isNaN(value))
        return;
    if (state.filled === state.values.length) {
        if (state.filled === block) {
            const full = sorted(state);
            state.filled = 0;
            carry(state, full, 0);
        }
        else {
            [state.values, state.weights] = [state.values, state.weights].map((array) => { const larger = new Float64Array(Math.min(block, array.length * 4)); larger.set(array); return larger; });
        }
    }
    state.values[state.filled] = value;
    state.weights[state.filled++] = weight;
    if (value < state.min)
        state.min = value;
    if (value > state.max)
        state.max = value;
}
function carry(state, weighed, height) {
    for (;;) {
        const other = state.levels[height];
        if (!other) {
            state.levels[height] = weighed;
            return;
        }
        state.levels[height] = undefined;
        weighed = cells(united(other, weighed));
        height++;
    }
}
/** The buffer's values in order, equal ones joined. */
function sorted({ values, weights, filled }) {
    const order = Uint32Array.from({ length: filled }, (_, i) => i).sort((a, b) => values[a] - values[b]);
    return joinedEqual(Float64Array.from(order, (i) => values[i]), Float64Array.from(order, (i) => weights[i]));
}
function joinedEqual(values, weights) {
    let last = -1;
    for (let i = 0; i < values.length; i++) {
        if (last >= 0 && values[last] === values[i])
            weights[last] += weights[i];
        else {
            values[++last] = values[i];
            weights[last] = weights[i];
        }
    }
    return { values: values.slice(0, last + 1), weights: weights.slice(0, last + 1) };
}
function united(a, b) {
    const size = a.values.length + b.values.length;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    for (let k = 0, i = 0, j = 0; k < size; k++) {
        const first = j >= b.values.length || (i < a.values.length && a.values[i] <= b.values[j]);
        values[k] = first ? a.values[i] : b.values[j];
        weights[k] = first ? a.weights[i++] : b.weights[j++];
    }
    return joinedEqual(values, weights);
}
/** At most a block of values, each standing for a cell of equal weight. */
function cells({ values, weights }) {
    if (values.length <= block)
        return { values, weights };
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const kept = new Float64Array(block);
    let below = weights[0];
    for (let cell = 0, i = 0; cell < block; cell++) {
        const middle = ((cell + 0.5) * total) / block;
        while (below < middle && i + 1 < values.length)
            below += weights[++i];
        kept[cell] = values[i];
    }
    return joinedEqual(kept, new Float64Array(block).fill(total / block));
}

// EXTERNAL MODULE: ./build/js/statistics/weights.js
var statistics_weights = __webpack_require__(96029);
;// CONCATENATED MODULE: ./build/js/statistics/weighted-feature.js







/** The state of a feature of which nothing was seen yet. */
function createWeighted() {
    return { counts: { all: 0, nonMissing: 0, values: 0 }, weight: 0, mean: 0, m2: 0, positive: false, negative: false, quantiles: undefined, texts: undefined };
}
/** Adds the weights of rows that have lists of a feature, present or missing. */
function countWeights(counts, { column, rows }, weights) {
    for (let row = 0; row < rows; row++) {
        const weight = weights[row];
        counts.all += weight;
        if (column.type === "empty")
            continue;
        const length = column.rowOffsets ? column.rowOffsets[row + 1] - column.rowOffsets[row] : 1;
        if (length === 0 && !(column.rowOffsets && column.present?.[row]))
            continue;
        counts.nonMissing += weight;
        counts.values += weight * length;
    }
}
/** Adds rows with their weights; `texts` is the column as text where its values are categories. */
function addWeightedColumn(state, piece, weights, texts) {
    countWeights(state.counts, piece, weights);
    const { column } = piece;
    if (column.type === "empty")
        return;
    const own = (0,statistics_weights/* valueWeights */.fU)(piece, weights);
    if (texts) {
        state.texts ??= (0,byte_counts/* byteCounts */.TW)();
        (0,byte_counts/* addWeighted */.HD)(state.texts, texts.column, [(0,statistics_piece/* begin */.q)(texts), (0,statistics_piece/* end */._)(texts)], own);
    }
    else if (column.type !== "bytes")
        addNumbers(state, { column, rows: piece.rows }, own);
}
function addNumbers(state, piece, weights) {
    const from = (0,statistics_piece/* begin */.q)(piece);
    const values = piece.column.values.subarray(from, (0,statistics_piece/* end */._)(piece));
    state.quantiles = weightedQuantiles.add(state.quantiles ?? weightedQuantiles.create(), { values, weights });
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const weight = weights[i];
        if (value === Infinity)
            state.positive = true;
        else if (value === -Infinity)
            state.negative = true;
        else if (value === value && weight > 0)
            join(state, { weight, mean: value, m2: 0 });
    }
}
function join(state, other) {
    if (other.weight === 0)
        return;
    const weight = state.weight + other.weight;
    const distance = other.mean - state.mean;
    state.m2 += other.m2 + (distance * distance * state.weight * other.weight) / weight;
    state.mean += (distance * other.weight) / weight;
    state.weight = weight;
}
/** Adds what `right` gathered to `left`. */
function mergeWeighted(left, right) {
    mergeWeightedCounts(left.counts, right.counts);
    join(left, right);
    left.positive ||= right.positive;
    left.negative ||= right.negative;
    if (right.quantiles)
        left.quantiles = weightedQuantiles.merge(left.quantiles ?? weightedQuantiles.create(), right.quantiles);
    if (right.texts)
        (0,byte_counts/* mergeCounts */.Lq)(left.texts ??= (0,byte_counts/* byteCounts */.TW)(), right.texts);
}
/** Adds counts to counts. */
function mergeWeightedCounts(left, right) {
    left.all += right.all;
    left.nonMissing += right.nonMissing;
    left.values += right.values;
}
/** The weighted twin of the common statistics; `all` is the weight of all examples (or of all items of the struct around). */
function weightedCommon({ nonMissing, values }, all) {
    return (0,create/* create */.v)(statistics_pb/* WeightedCommonStatisticsSchema */.xA, {
        numNonMissing: nonMissing, numMissing: Math.max(0, all - nonMissing), totNumValues: values, avgNumValues: nonMissing > 0 ? values / nonMissing : 0,
    });
}
/** The weighted twin of the numeric statistics; nothing without a value. */
function weightedNumeric(state, { buckets, quantileBuckets }, { nan, range }) {
    if (!state.quantiles)
        return undefined;
    const found = weightedQuantiles.finish(state.quantiles);
    const shape = (0,histogram/* numericShape */.Ll)(found, { buckets, quantileBuckets, nan, range });
    const infinite = state.positive || state.negative;
    return (0,create/* create */.v)(statistics_pb/* WeightedNumericStatisticsSchema */.T2, {
        mean: !infinite ? state.mean : state.positive && state.negative ? NaN : state.positive ? Infinity : -Infinity,
        stdDev: infinite || state.weight === 0 ? 0 : Math.sqrt(Math.max(0, state.m2 / state.weight)),
        median: shape.median,
        histograms: [shape.standard, shape.quantiles],
    });
}
/** The weighted twin of the string statistics: the values with the most weight; nothing without a value. */
function weightedString({ texts }, { rankBuckets, topValues, weightedFrequencyThreshold }) {
    if (!texts)
        return undefined;
    const ranked = (0,byte_counts/* mostFrequent */.ye)(texts, Math.max(rankBuckets, topValues)).filter(({ count }) => count >= weightedFrequencyThreshold);
    return (0,create/* create */.v)(statistics_pb/* WeightedStringStatisticsSchema */.$L, {
        topValues: ranked.slice(0, topValues).map(({ label, count }) => ({ value: label, frequency: count })),
        rankHistogram: { buckets: ranked.slice(0, rankBuckets).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })) },
    });
}


/***/ }),

/***/ 96029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ rowWeights),
/* harmony export */   ZJ: () => (/* binding */ itemWeights),
/* harmony export */   fU: () => (/* binding */ valueWeights)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/**
 * The weight of each row of a batch: the one value that its weight feature has in it. A feature that is not there, is no number,
 * or has another number of values than one in some row is a `UserError`, as TFDV has it; so are weights below 0 and NaN.
 */
function rowWeights({ columns, length }, feature) {
    const column = columns.get(feature);
    const wrong = (what) => new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the weight feature ${JSON.stringify(feature)} ${what}`, { hint: "it is a number with exactly one value in every example" });
    if (!column)
        throw wrong("is not among the features");
    if (column.type === "bytes")
        throw wrong("is no number");
    if (column.type === "empty")
        throw wrong("has no value");
    const weights = new Float64Array(length);
    for (let row = 0; row < length; row++) {
        const count = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCount */ .h6)(column, row);
        if (count !== 1)
            throw wrong(count < 0 ? "is missing in an example" : `has ${count} values in an example`);
        const weight = column.values[column.rowOffsets ? column.rowOffsets[row] : row];
        if (!(weight >= 0 && weight < Infinity))
            throw wrong(`is ${weight} in an example`);
        weights[row] = weight;
    }
    return weights;
}
/** The weights of the items that rows hold: each has its row's. */
function itemWeights(weights, { offsets }) {
    const items = new Float64Array(offsets[offsets.length - 1]);
    for (let row = 0; row + 1 < offsets.length; row++)
        items.fill(weights[row], offsets[row], offsets[row + 1]);
    return items;
}
/** The weight of each value of some rows, the first value's first. */
function valueWeights({ column, rows }, weights) {
    return column.rowOffsets ? itemWeights(weights, { offsets: column.rowOffsets.subarray(0, rows + 1).map((offset) => offset - column.rowOffsets[0]) }) : weights;
}


/***/ })

};
