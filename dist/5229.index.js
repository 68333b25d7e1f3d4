export const id = 5229;
export const ids = [5229];
export const modules = {

/***/ 24325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 15);
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fineHistogram),
/* harmony export */   m: () => (/* binding */ fineName)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76149);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75180);
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
    const finite = { values: values.subarray(first, last + 1), cumulative: cumulative.subarray(first, last + 1).map((count) => count - below), total };
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .HistogramSchema */ .ar, { type: _statistics_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .Histogram_HistogramType */ .Up.QUANTILES, name: fineName, buckets: total === 0 ? [] : fineBuckets(finite) });
}
function fineBuckets(found) {
    const { values, cumulative, total } = found;
    const edges = new Set([...(0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .boundaries */ .lR)(found, quantiles).values, ...ends.flatMap((share) => [valueAt(found, share * total), valueAt(found, (1 - share) * total)])]);
    const buckets = [];
    let from = values[0];
    let mass = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const weight = cumulative[i] - (i === 0 ? 0 : cumulative[i - 1]);
        const alone = i === 0 || weight >= ownShare * total;
        if (!alone)
            mass += weight;
        if (!alone && !edges.has(value))
            continue;
        if (mass > 0)
            buckets.push({ lowValue: from, highValue: value, sampleCount: mass });
        if (alone)
            buckets.push({ lowValue: value, highValue: value, sampleCount: weight });
        from = value;
        mass = 0;
    }
    return buckets;
}
/** The value at a rank counted from 0. */
function valueAt({ values, cumulative }, rank) {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (cumulative[middle] <= rank)
            low = middle + 1;
        else
            high = middle;
    }
    return values[low];
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
/**
 * Order statistics of numbers in bounded memory. NaN is left out.
 *
 * Integers within ±2^15 are counted exactly, always. Of other values the first 8,191 are exact; beyond, sorted blocks of
 * 4,096 are merged pairwise keeping every second item (Munro and Paterson), so that a rank is off by at most
 * log2(n / 4096) / 8192 of n: 0.1 % for a million values, 0.25 % for a thousand million. No randomness: equal input, equal result.
 */
const quantileSketch = {
    create: () => ({ pages: [], buffer: new Float64Array(16), filled: 0, levels: [], odd: [], min: Infinity, max: -Infinity }),
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
                    addPage(state, whole, 1);
            }
            else if (value === value)
                push(state, value);
        }
        return state;
    },
    merge(left, right) {
        right.pages.forEach((page, index) => page && addCounts(left, index, page));
        for (let i = 0; i < right.filled; i++)
            push(left, right.buffer[i]);
        right.levels.forEach((level, height) => level && carry(left, level, height));
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        return left;
    },
    finish(state) {
        let sorted = countedIntegers(state);
        state.levels.forEach((level, height) => { if (level)
            sorted = mergeWeighted(sorted, weighted(level, 2 ** height)); });
        sorted = mergeWeighted(sorted, weighted(state.buffer.slice(0, state.filled).sort(), 1));
        return cumulate(sorted, state);
    },
};
/** Adds one value many times. */
function addTimes(state, value, times) {
    if (times === 0)
        return;
    if (Number.isInteger(value) && value >= -half && value < half)
        addPage(state, value, times);
    else
        for (let i = 0; i < times; i++)
            push(state, value);
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
        else {
            const larger = new Float64Array(Math.min(block, state.buffer.length * 4));
            larger.set(state.buffer);
            state.buffer = larger;
        }
    }
    state.buffer[state.filled++] = value;
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
    const kept = new Float64Array(block);
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
    return { values, weights: new Float64Array(values.length).fill(weight) };
}
function countedIntegers({ pages }) {
    const values = [];
    const weights = [];
    for (let index = 0; index < pages.length; index++) {
        const page = pages[index];
        if (!page)
            continue;
        for (let i = 0; i < pageSize; i++) {
            if (page[i] === 0)
                continue;
            values.push(index * pageSize + i - half);
            weights.push(page[i]);
        }
    }
    return { values: Float64Array.from(values), weights: Float64Array.from(weights) };
}
function mergeWeighted(a, b) {
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
function cumulate({ values, weights }, { min, max }) {
    const distinct = [];
    const cumulative = [];
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        total += weights[i];
        if (distinct.length > 0 && distinct[distinct.length - 1] === values[i])
            cumulative[cumulative.length - 1] = total;
        else {
            distinct.push(values[i]);
            cumulative.push(total);
        }
    }
    // Thinning may have dropped the extremes; they are known exactly.
    if (distinct.length > 0 && min < distinct[0])
        distinct[0] = min;
    if (distinct.length > 0 && max > distinct[distinct.length - 1])
        distinct[distinct.length - 1] = max;
    return { values: Float64Array.from(distinct), cumulative: Float64Array.from(cumulative), total };
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


/***/ })

};
