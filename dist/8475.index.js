export const id = 8475;
export const ids = [8475];
export const modules = {

/***/ 18475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statisticsGen: () => (/* binding */ statisticsGen)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67354);
/* harmony import */ var _data_examples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87309);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29752);
/* harmony import */ var _statistics_dataset_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88763);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32572);







const strings = { type: "array", items: { type: "string" } };
const count = (minimum, description) => ({ type: "integer", minimum, maximum: 100_000, description });
/**
 * Describes every feature of every split: TFX's StatisticsGen, with TFDV's statistics in `Split-<name>/FeatureStats.pb`.
 *
 * @example
 * const { statistics } = add(statisticsGen, { examples }, { numTopValues: 50 });
 */
const statisticsGen = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .component */ .s9)({
    name: "StatisticsGen",
    version: 1,
    inputs: { examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Examples */ .EE), schema: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj) },
    outputs: { statistics: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .ExampleStatistics */ .S1) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .parameters */ .FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            excludeSplits: { ...strings, description: "Splits to leave out." },
            featureAllowlist: { ...strings, description: "Only these features." },
            numTopValues: count(1, "How many frequent values of a text feature to list (20)."),
            frequencyThreshold: { type: "number", minimum: 0, description: "Values seen less often are not listed (1)." },
            numRankHistogramBuckets: count(1, "How many frequent values to keep for comparisons (1000)."),
            numValuesHistogramBuckets: count(2, "Buckets for the number of values per example (10)."),
            numHistogramBuckets: count(1, "Equal-width buckets of a number (10)."),
            numQuantilesHistogramBuckets: count(1, "Quantile buckets of a number (10)."),
        },
    }),
    async run({ examples, schema }, { parameters, outputs, progress, signal }) {
        const splits = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(examples).filter((split) => !parameters.excludeSplits?.includes(split));
        const options = { ...parameters, schema: schema && (await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G7)(schema.path)) };
        let before = 0;
        for (const split of splits) {
            const found = await (0,_statistics_dataset_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q)((0,_data_examples_js__WEBPACK_IMPORTED_MODULE_1__/* .readExamples */ .Ae)(examples.path, split), {
                ...options,
                onBatch: (done) => { signal.throwIfAborted(); progress({ done: before + done, unit: "rows", note: split }); },
            });
            before += Number(found.numExamples);
            await (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeStatistics */ .Dy)(outputs.statistics.path, split, found);
        }
        if (examples.properties["span"] !== undefined)
            outputs.statistics.properties["span"] = examples.properties["span"];
        outputs.statistics.properties["split_names"] = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNamesText */ .Q6)(splits);
    },
    async show({ outputs: { statistics } }) {
        const splits = await Promise.all((0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(statistics).map(async (split) => ({ split, found: await (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readStatistics */ .MS)(statistics.path, split) })));
        const features = new Set(splits.flatMap(({ found }) => found.features.map(({ fieldId }) => JSON.stringify(fieldId.value))));
        const rows = splits.map(({ split, found }) => `${split} ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .z)(Number(found.numExamples))}`);
        return { headline: [(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(features.size, "feature"), ...rows].join(" · ") };
    },
});


/***/ }),

/***/ 88763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe)
});

// UNUSED EXPORTS: datasetStatistics

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/statistics/fine-histogram.js
var fine_histogram = __webpack_require__(57);
// EXTERNAL MODULE: ./build/js/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/statistics/histogram.js



/** Internal quantiles per bucket that is shown; TFDV's number. */
const finer = 100;
/** Median, equal-width and quantile histogram by TFDV's rules: both are made from 100 times as many internal quantiles. */
function numericShape(found, options) {
    const { buckets, quantileBuckets, nan } = options;
    const numNan = BigInt(nan);
    const { STANDARD, QUANTILES } = statistics_pb/* Histogram_HistogramType */.Up;
    if (found.total === 0) {
        return { median: 0, standard: (0,create/* create */.v)(statistics_pb/* HistogramSchema */.ar, { numNan, type: STANDARD }), quantiles: (0,create/* create */.v)(statistics_pb/* HistogramSchema */.ar, { numNan, type: QUANTILES }) };
    }
    const internal = (0,quantile_sketch/* boundaries */.lR)(found, finer * quantileBuckets);
    return {
        median: internal.values[(finer * quantileBuckets) >> 1],
        standard: (0,create/* create */.v)(statistics_pb/* HistogramSchema */.ar, { numNan, type: STANDARD, buckets: standardBuckets(massBetween(internal), buckets) }),
        quantiles: (0,create/* create */.v)(statistics_pb/* HistogramSchema */.ar, { numNan, type: QUANTILES, buckets: massBetween(everyNth(internal, finer)) }),
    };
}
/** A quantile histogram of whole numbers such as list lengths. */
function quantileHistogram(found, buckets) {
    return (0,create/* create */.v)(statistics_pb/* HistogramSchema */.ar, { type: statistics_pb/* Histogram_HistogramType */.Up.QUANTILES, buckets: found.total === 0 ? [] : massBetween((0,quantile_sketch/* boundaries */.lR)(found, buckets)) });
}
function everyNth({ values, cumulative }, step) {
    const keep = (_, index) => index % step === 0;
    return { values: values.filter(keep), cumulative: cumulative.filter(keep) };
}
/** The mass between neighbouring boundaries; buckets that end at the same value share theirs equally. */
function massBetween({ values, cumulative }) {
    const buckets = [];
    let before = 0;
    for (let first = 1; first < values.length;) {
        let next = first + 1;
        while (next < values.length && values[next] === values[first])
            next++;
        const share = (cumulative[first] - before) / (next - first);
        for (let i = first; i < next; i++)
            buckets.push({ lowValue: values[i - 1], highValue: values[i], sampleCount: share });
        before = cumulative[first];
        first = next;
    }
    return buckets;
}
/**
 * Equal-width buckets between the smallest and largest finite value. Mass inside an internal bucket is spread evenly,
 * mass on one value goes to the bucket that ends there; each infinity has a bucket of its own.
 */
function standardBuckets(internal, count) {
    const finite = internal.flatMap(({ lowValue, highValue }) => [lowValue, highValue]).filter(Number.isFinite);
    const low = finite[0];
    const high = finite[finite.length - 1];
    const negative = sum(internal.filter(({ highValue }) => highValue === -Infinity));
    const positive = sum(internal.filter(({ highValue }) => highValue === Infinity));
    const ends = (middle) => [
        ...(negative > 0 ? [{ lowValue: -Infinity, highValue: -Infinity, sampleCount: negative }] : []),
        ...middle,
        ...(positive > 0 ? [{ lowValue: Infinity, highValue: Infinity, sampleCount: positive }] : []),
    ];
    if (low === undefined || high === undefined)
        return ends([]);
    if (!Number.isFinite(high - low))
        return [];
    const edges = low === high ? [low, high] : Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + ((high - low) * i) / count));
    const masses = new Float64Array(edges.length - 1);
    for (const bucket of internal)
        if (Number.isFinite(bucket.highValue))
            spread(bucket, edges, masses);
    return ends(Array.from(masses, (sampleCount, i) => ({ lowValue: edges[i], highValue: edges[i + 1], sampleCount })));
}
function spread({ lowValue, highValue, sampleCount }, edges, masses) {
    if (sampleCount === 0)
        return;
    const last = bucketOf(highValue, edges);
    if (lowValue === highValue || !Number.isFinite(lowValue)) {
        masses[last] += sampleCount;
        return;
    }
    for (let i = bucketOf(lowValue, edges); i <= last; i++) {
        const overlap = Math.min(highValue, edges[i + 1]) - Math.max(lowValue, edges[i]);
        if (overlap > 0)
            masses[i] += sampleCount * (overlap / (highValue - lowValue));
    }
}
/** The bucket that holds a value: one that lies on an edge belongs to the bucket that ends there. */
function bucketOf(value, edges) {
    let low = 0;
    let high = edges.length - 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= edges[middle + 1])
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function sum(buckets) {
    return buckets.reduce((total, { sampleCount }) => total + sampleCount, 0);
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

// EXTERNAL MODULE: ./build/js/statistics/byte-counts.js + 1 modules
var byte_counts = __webpack_require__(38512);
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

;// CONCATENATED MODULE: ./build/js/statistics/value-lists.js

/** How many values an example has: presence, total and the distribution of list lengths. */
const valueLists = {
    create: () => ({ present: 0, values: 0, min: Infinity, max: 0, lengths: quantile_sketch/* quantileSketch */.kP.create() }),
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
        left.lengths = quantile_sketch/* quantileSketch */.kP.merge(left.lengths, right.lengths);
        return left;
    },
    finish: ({ present, values, min, max, lengths }) => ({ present, values, min: present > 0 ? min : 0, max, lengths: quantile_sketch/* quantileSketch */.kP.finish(lengths) }),
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
    (0,quantile_sketch/* addTimes */.Q6)(state.lengths, length, times);
}

;// CONCATENATED MODULE: ./build/js/statistics/feature-statistics.js










/** The state of a feature of which nothing was seen yet. */
function createFeature() {
    return { type: undefined, lists: valueLists.create(), moments: undefined, quantiles: undefined, texts: undefined };
}
/** Adds some rows of a feature; `name` for messages. Values of two types in one feature are a `UserError`. */
function addColumn(state, piece, { name, categorical }) {
    const { column, rows } = piece;
    valueLists.add(state.lists, piece);
    if (column.type === "empty")
        return;
    setType(state, column.type, name);
    if (column.type === "bytes")
        state.texts = texts.add(state.texts ?? texts.create(), { column, rows });
    else if (categorical)
        state.texts = texts.add(state.texts ?? texts.create(), asText({ column, rows }));
    else {
        state.moments = moments.add(state.moments ?? moments.create(), { column, rows });
        state.quantiles = quantile_sketch/* quantileSketch */.kP.add(state.quantiles ?? quantile_sketch/* quantileSketch */.kP.create(), { column, rows });
    }
}
/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
function mergeFeatures(left, right, name) {
    left.lists = valueLists.merge(left.lists, right.lists);
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
    const labels = Array.from({ length: to - from }, (_, i) => String(wide ? wide[from + i] : column.values[from + i]));
    const offsets = new Int32Array(to + 1);
    labels.forEach((label, i) => { offsets[from + i + 1] = offsets[from + i] + label.length; });
    const bytes = new TextEncoder().encode(labels.join(""));
    return { column: { type: "bytes", bytes, offsets, rowOffsets: column.rowOffsets, present: column.present }, rows };
}
/** The statistics proto of a feature in a data set of so many examples. */
function finishFeature(name, state, { settings, examples }) {
    const commonStats = commonOf(state, { settings, examples });
    const { INT, FLOAT, STRING } = statistics_pb/* FeatureNameStatistics_Type */.eJ;
    const type = state.type === "int" ? INT : state.type === "float" ? FLOAT : STRING;
    const stats = state.moments
        ? { case: "numStats", value: numericOf(state, { settings, commonStats }) }
        : { case: "stringStats", value: stringOf(state.texts && texts.finish(state.texts), { settings, commonStats }) };
    const fine = state.quantiles && (0,fine_histogram/* fineHistogram */.J)(quantile_sketch/* quantileSketch */.kP.finish(state.quantiles));
    const customStats = fine && fine.buckets.length > 0 ? [{ name: fine_histogram/* fineName */.m, val: { case: "histogram", value: fine } }] : [];
    return (0,create/* create */.v)(statistics_pb/* FeatureNameStatisticsSchema */.AU, { fieldId: { case: "path", value: { step: [name] } }, type, stats, customStats });
}
function commonOf(state, { settings, examples }) {
    const { present, values, min, max, lengths } = valueLists.finish(state.lists);
    const counts = { numNonMissing: BigInt(present), numMissing: BigInt(examples - present) };
    if (present === 0)
        return (0,create/* create */.v)(statistics_pb/* CommonStatisticsSchema */.Af, counts);
    return (0,create/* create */.v)(statistics_pb/* CommonStatisticsSchema */.Af, {
        ...counts,
        minNumValues: BigInt(min),
        maxNumValues: BigInt(max),
        avgNumValues: Math.fround(values / present),
        totNumValues: BigInt(values),
        numValuesHistogram: quantileHistogram(lengths, settings.lengthBuckets),
    });
}
function numericOf(state, { settings, commonStats }) {
    const found = moments.finish(state.moments ?? moments.create());
    const shape = numericShape(quantile_sketch/* quantileSketch */.kP.finish(state.quantiles ?? quantile_sketch/* quantileSketch */.kP.create()), {
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
    });
}
function stringOf(found, { settings, commonStats }) {
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
    });
}

// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
;// CONCATENATED MODULE: ./build/js/statistics/statistics-options.js

/** The options with their defaults (TFDV's), and with the schema read as to which numbers are categories. */
function settings(options) {
    return {
        categorical: new Set((options.schema?.feature ?? []).filter((feature) => isCategoricalNumber(feature, options.schema)).map(({ name }) => name)),
        allowed: options.featureAllowlist && new Set(options.featureAllowlist),
        topValues: options.numTopValues ?? 20,
        frequencyThreshold: options.frequencyThreshold ?? 1,
        rankBuckets: options.numRankHistogramBuckets ?? 1000,
        lengthBuckets: options.numValuesHistogramBuckets ?? 10,
        buckets: options.numHistogramBuckets ?? 10,
        quantileBuckets: options.numQuantilesHistogramBuckets ?? 10,
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

;// CONCATENATED MODULE: ./build/js/statistics/dataset-statistics.js




/** TFDV's statistics of a data set, features in the order in which they first appear. A feature that a batch lacks is missing in its rows. */
function datasetStatistics(options = {}) {
    const chosen = settings(options);
    return {
        create: () => ({ examples: 0, features: new Map() }),
        add(state, { length, columns }) {
            state.examples += length;
            for (const [name, column] of columns) {
                if (chosen.allowed && !chosen.allowed.has(name))
                    continue;
                let feature = state.features.get(name);
                if (!feature)
                    state.features.set(name, (feature = createFeature()));
                addColumn(feature, { column, rows: length }, { name, categorical: chosen.categorical.has(name) });
            }
            return state;
        },
        merge(left, right) {
            left.examples += right.examples;
            for (const [name, feature] of right.features) {
                let own = left.features.get(name);
                if (!own)
                    left.features.set(name, (own = createFeature()));
                mergeFeatures(own, feature, name);
            }
            return left;
        },
        finish({ examples, features }) {
            return (0,create/* create */.v)(statistics_pb/* DatasetFeatureStatisticsSchema */.R7, {
                numExamples: BigInt(examples),
                features: [...features].map(([name, feature]) => finishFeature(name, feature, { settings: chosen, examples })),
            });
        },
    };
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


/***/ })

};
