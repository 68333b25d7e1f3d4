export const id = 6460;
export const ids = [6460];
export const modules = {

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

/***/ 29752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   H8: () => (/* binding */ readPlacedSchema),
/* harmony export */   I9: () => (/* binding */ schemaFile),
/* harmony export */   ZB: () => (/* binding */ writeSchema),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59272);





/** The file of a Schema artifact. */
const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` file. */
async function readSchema(path) {
    return (await readPlacedSchema(path.endsWith(".pbtxt") ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, schemaFile))).message;
}
/**
 * The schema in a text file, and where each of its messages is written. `shown` is the file's name in messages.
 * A file that is missing or not a schema is a `UserError`.
 */
async function readPlacedSchema(file, shown = file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause });
    }
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .Mu)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, shown);
}
/** Writes a Schema artifact into its directory. */
async function writeSchema(directory, schema) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, schemaFile), schemaText(schema));
}
/** A schema as `schema.pbtxt` holds it. */
function schemaText(schema) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
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

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma)
/* harmony export */ });
/** Natural logarithm of the gamma function for x > 0 (Lanczos approximation, relative error about 1e-15). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
    const z = x - 1;
    const t = z + 7.5;
    const sum = lanczos.reduce((total, coefficient, i) => total + coefficient / (z + i + 1), 0.9999999999998099);
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
const lanczos = [676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7];


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
        let sorted = mergeWeighted(countedIntegers(state), weighted(state.waiting.slice(0, state.waits).sort(), 1));
        if (state.times > 0)
            sorted = mergeWeighted(sorted, weighted([state.repeated], state.times));
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
    return { values: Float64Array.from(values), weights: new Float64Array(values.length).fill(weight) };
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
function cumulate({ values, weights }, { min, max }) {
    const distinct = new Float64Array(values.length);
    const cumulative = new Float64Array(values.length);
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
/* harmony export */   d: () => (/* binding */ isFieldSet)
/* harmony export */ });
/* unused harmony export clearField */
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
        unsafeClear(message, field);
    }
}


/***/ })

};
