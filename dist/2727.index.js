export const id = 2727;
export const ids = [2727];
export const modules = {

/***/ 22727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ku: () => (/* binding */ checkStatistics),
  V: () => (/* binding */ givenSlices),
  statisticsAccumulator: () => (/* binding */ statisticsAccumulator),
  nK: () => (/* binding */ statisticsProperties)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
;// CONCATENATED MODULE: ./build/js/statistics/co-moments.js
/**
 * Sums over the rows in which both of two features are known: how many, the means of both, the sums of the squared
 * distances from them, and of the products of the distances. Kept as six numbers of an array, so that many pairs are one array.
 */
const momentsPerPair = 6;
/** Distances of numbers from their mean; NaN is unknown, infinities are kept. */
function centre(values) {
    let sum = 0, finite = 0, infinite = 0, min = Infinity, max = -Infinity;
    for (const value of values) {
        if (value - value === 0) {
            sum += value;
            finite++;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
        else if (value === value)
            infinite++;
    }
    // A constant must not get a deviation from rounding.
    const shift = finite === 0 ? 0 : min === max ? min : sum / finite;
    const count = finite + infinite;
    const known = count === values.length ? undefined : new Uint8Array(values.length);
    const distances = new Float64Array(values.length);
    let rest = 0, squares = 0;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value !== value)
            continue;
        if (known)
            known[row] = 1;
        const distance = value - shift;
        distances[row] = distance;
        rest += distance;
        squares += distance * distance;
    }
    return { shift, distances, known, finite: infinite === 0, count, sum: rest, squares };
}
/** The sums of two columns of one batch. */
function coMoments(x, y) {
    if (!x.finite || !y.finite)
        return overShared(x, y);
    const count = !x.known ? y.count : !y.known ? x.count : dotBytes(x.known, y.known);
    const sumX = y.known ? dot(x.distances, y.known) : x.sum;
    const sumY = x.known ? dot(y.distances, x.known) : y.sum;
    const squaresX = y.known ? squaresWhere(x.distances, y.known) : x.squares;
    const squaresY = x.known ? squaresWhere(y.distances, x.known) : y.squares;
    return fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products: dot(x.distances, y.distances) });
}
function fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products }) {
    if (count === 0)
        return { count, meanX: 0, meanY: 0, squaresX: 0, squaresY: 0, products: 0 };
    return {
        count,
        meanX: x.shift + sumX / count,
        meanY: y.shift + sumY / count,
        squaresX: reduced(squaresX, sumX, count),
        squaresY: reduced(squaresY, sumY, count),
        products: products - (sumX * sumY) / count,
    };
}
/** Squares about the mean of those about the shift; what is only rounding is none. */
function reduced(squares, sum, count) {
    const about = squares - (sum * sum) / count;
    return about < squares * 1e-13 ? 0 : about;
}
/** With infinities: only rows in which both are known may count. */
function overShared(x, y) {
    let count = 0, sumX = 0, sumY = 0, squaresX = 0, squaresY = 0, products = 0;
    for (let row = 0; row < x.distances.length; row++) {
        if ((x.known && !x.known[row]) || (y.known && !y.known[row]))
            continue;
        const a = x.distances[row], b = y.distances[row];
        count++;
        sumX += a;
        sumY += b;
        squaresX += a * a;
        squaresY += b * b;
        products += a * b;
    }
    return fromSums({ x, y, count, sumX, sumY, squaresX, squaresY, products });
}
/** Four sums at once: a chain of additions waits for each of them. */
function dot(a, b) {
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    const whole = a.length & ~3;
    for (let i = 0; i < whole; i += 4) {
        s0 += a[i] * b[i];
        s1 += a[i + 1] * b[i + 1];
        s2 += a[i + 2] * b[i + 2];
        s3 += a[i + 3] * b[i + 3];
    }
    for (let i = whole; i < a.length; i++)
        s0 += a[i] * b[i];
    return s0 + s1 + (s2 + s3);
}
function dotBytes(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] & b[i];
    return sum;
}
function squaresWhere(values, known) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        if (known[i])
            sum += values[i] * values[i];
    return sum;
}
/** Joins sums into those of pair `pair` of an array (Chan's rule). */
function joinPair(sums, pair, { count, meanX, meanY, squaresX, squaresY, products }) {
    if (count === 0)
        return;
    const at = pair * momentsPerPair;
    const before = sums[at];
    const total = before + count;
    const dx = meanX - sums[at + 1];
    const dy = meanY - sums[at + 2];
    const share = (before * count) / total;
    sums[at] = total;
    if (before === 0) {
        sums.set([meanX, meanY, squaresX, squaresY, products], at + 1);
        return;
    }
    sums[at + 1] += (dx * count) / total;
    sums[at + 2] += (dy * count) / total;
    sums[at + 3] += squaresX + dx * dx * share;
    sums[at + 4] += squaresY + dy * dy * share;
    sums[at + 5] += products + dx * dy * share;
}
/** The sums of pair `pair` of an array; `swapped`: with x and y exchanged. */
function pairAt(sums, pair, swapped) {
    const at = pair * momentsPerPair;
    const [x, y] = swapped ? [2, 1] : [1, 2];
    return {
        count: sums[at],
        meanX: sums[at + x],
        meanY: sums[at + y],
        squaresX: sums[at + x + 2],
        squaresY: sums[at + y + 2],
        products: sums[at + 5],
    };
}

// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/statistics/distinct-sketch.js
var distinct_sketch = __webpack_require__(48887);
;// CONCATENATED MODULE: ./build/js/statistics/row-hash.js


/** A hash per row of a batch, of 53 bits, over all values of some columns: equal rows get equal hashes, whatever batch they are in. */
function rowHashes(columns, rows, seed) {
    const high = new Uint32Array(rows);
    const low = new Uint32Array(rows);
    // By name, and added up, so that the order of the columns is all one.
    for (const [name, column] of columns) {
        if (column.type === "empty")
            continue;
        const start = (0,distinct_sketch/* scramble */.C1)(hashText(name) ^ seed);
        for (let row = 0; row < rows; row++) {
            const count = (0,batch/* valueCount */.h6)(column, row);
            if (count < 0)
                continue;
            let a = (0,distinct_sketch/* scramble */.C1)(start ^ count);
            let b = (0,distinct_sketch/* scramble */.C1)(a ^ 0x9e3779b9);
            const from = (0,batch/* firstValue */.Kb)(column, row);
            for (let value = from; value < from + count; value++) {
                const hash = hashValue(column, value);
                a = (0,distinct_sketch/* scramble */.C1)(a ^ hash[0]) + value - from | 0;
                b = (0,distinct_sketch/* scramble */.C1)(b + hash[1] | 0) ^ a;
            }
            high[row] += a;
            low[row] += b;
        }
    }
    const hashes = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        // Both halves in both: of small integers one half alone is the same in all rows.
        const lower = (0,distinct_sketch/* scramble */.C1)(low[row] ^ seed);
        const a = (0,distinct_sketch/* scramble */.C1)(high[row] + lower | 0);
        const b = (0,distinct_sketch/* scramble */.C1)(lower ^ a);
        hashes[row] = (a >>> 0) * 0x200000 + (b >>> 11);
    }
    return hashes;
}
/** One more than the largest hash. */
const hashRange = 2 ** 53;
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash;
}
const found = new Int32Array(2);
const row_hash_double = new Float64Array(1);
const halves = new Int32Array(row_hash_double.buffer);
/** Two hashes of one value, in an array that is written anew each time. */
function hashValue(column, value) {
    if (column.type === "bytes") {
        let a = 0x9747b28c, b = 0x3c6ef372;
        const end = column.offsets[value + 1];
        for (let i = column.offsets[value]; i < end; i++) {
            a = Math.imul(a ^ column.bytes[i], 0x01000193);
            b = Math.imul(b ^ column.bytes[i], 0x5bd1e995) ^ (b >>> 15);
        }
        found[0] = a;
        found[1] = b;
        return found;
    }
    if (column.type === "int" && column.wide) {
        found[0] = Number(BigInt.asIntN(32, column.wide[value]));
        found[1] = Number(BigInt.asIntN(32, column.wide[value] >> 32n));
        // A number of less than 2^53 is hashed alike whether its column is wide or not.
        if (BigInt(Number(column.wide[value])) !== column.wide[value])
            return found;
    }
    row_hash_double[0] = (column.type === "int" && column.wide ? Number(column.wide[value]) : column.values[value]) + 0;
    found[0] = halves[0];
    found[1] = halves[1];
    return found;
}

// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/statistics/univalent.js
/** The numbers of a column row by row, as float64; `undefined` when it has no numbers or no row with exactly one. */
function univalent(name, column, rows) {
    if (column.type !== "int" && column.type !== "float")
        return undefined;
    const numbers = column.type === "int" && column.wide ? Float64Array.from(column.wide, Number) : column.values;
    const values = new Float64Array(rows);
    const offsets = column.rowOffsets;
    let single = 0;
    for (let row = 0; row < rows; row++) {
        const from = offsets ? offsets[row] : row;
        const alone = !offsets || offsets[row + 1] - from === 1;
        values[row] = alone ? numbers[from] : NaN;
        if (alone)
            single++;
    }
    return single === 0 ? undefined : { name, values };
}

;// CONCATENATED MODULE: ./build/js/statistics/cross-features.js






/**
 * Covariance (of the population) and correlation of pairs of numeric features, over the rows in which each has exactly one
 * number and neither is NaN. Exact but for rounding; means are joined by Chan's rule, so that no digits are lost where they
 * are large. A correlation is left out when a deviation is 0. A pair that was asked for and not found has count 0.
 */
function crossFeatures({ pairs, sampleRate = 1, maxFeatures = 300 } = {}) {
    if (!(sampleRate > 0 && sampleRate <= 1))
        throw new error/* UserError */.yo(`the sample rate of cross-feature statistics is ${sampleRate}`, { hint: "a number above 0, at most 1" });
    const wanted = pairs && new Set(pairs.flat());
    const chosen = pairs && new Set(pairs.flatMap(([x, y]) => [key(x, y), key(y, x)]));
    function slotOf(state, name) {
        const known = state.names.indexOf(name);
        if (known >= 0)
            return known;
        if (!wanted && state.names.length === maxFeatures)
            throw tooMany(maxFeatures);
        state.names.push(name);
        const needed = pairCount(state.names.length) * momentsPerPair;
        if (state.sums.length < needed) {
            const larger = new Float64Array(Math.max(needed, state.sums.length * 2));
            larger.set(state.sums);
            state.sums = larger;
        }
        return state.names.length - 1;
    }
    return {
        name: "cross-features",
        create: () => ({ names: [], sums: new Float64Array(0) }),
        add(state, batch) {
            const numbers = numericFeatures(batch, wanted);
            if (numbers.length === 0)
                return state;
            const kept = sampleRate < 1 ? sampled(batch, numbers, sampleRate) : numbers;
            const columns = kept.map(({ name, values }) => ({ name, slot: slotOf(state, name), column: centre(values) }));
            for (const [at, x] of columns.entries()) {
                for (const y of columns.slice(0, at)) {
                    if (chosen && !chosen.has(key(x.name, y.name)))
                        continue;
                    const [low, high] = x.slot < y.slot ? [x, y] : [y, x];
                    joinPair(state.sums, pairOf(low.slot, high.slot), coMoments(low.column, high.column));
                }
            }
            return state;
        },
        merge(left, right) {
            const slots = right.names.map((name) => slotOf(left, name));
            for (let j = 1; j < slots.length; j++) {
                for (let i = 0; i < j; i++) {
                    const [a, b] = [slots[i], slots[j]];
                    joinPair(left.sums, a < b ? pairOf(a, b) : pairOf(b, a), pairAt(right.sums, pairOf(i, j), a > b));
                }
            }
            return left;
        },
        finish({ names, sums }) {
            const between = (x, y) => {
                const [i, j] = [names.indexOf(x), names.indexOf(y)];
                return described(x, y, i < 0 || j < 0 || i === j ? undefined : i < j ? pairAt(sums, pairOf(i, j), false) : pairAt(sums, pairOf(j, i), true));
            };
            if (pairs)
                return { crosses: pairs.map(([x, y]) => between(x, y)) };
            const sorted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
            return { crosses: sorted.flatMap((x, at) => sorted.slice(at + 1).map((y) => between(x, y))) };
        },
    };
}
function key(x, y) {
    return JSON.stringify([x, y]);
}
function pairCount(features) {
    return (features * (features - 1)) / 2;
}
function pairOf(low, high) {
    return pairCount(high) + low;
}
function tooMany(limit) {
    return new error/* UserError */.yo(`there are more than ${limit} numeric features, which makes more than ${pairCount(limit)} pairs`, {
        hint: "list the pairs that matter (`pairs`), or raise `maxFeatures`",
    });
}
function numericFeatures({ columns, length }, wanted) {
    const found = [];
    for (const [name, column] of columns) {
        const numbers = wanted && !wanted.has(name) ? undefined : univalent(name, column, length);
        if (numbers)
            found.push(numbers);
    }
    return found;
}
/** The rows whose hash is among the lowest share. */
function sampled({ length }, features, rate) {
    const hashes = rowHashes(features.map(({ name, values }) => [name, { type: "float", values }]), length, 0);
    const rows = [];
    for (let row = 0; row < length; row++)
        if (hashes[row] < rate * hashRange)
            rows.push(row);
    return features.map((feature) => ({ ...feature, values: Float64Array.from(rows, (row) => feature.values[row]) }));
}
function described(x, y, moments) {
    const paths = { pathX: { step: [x] }, pathY: { step: [y] } };
    if (!moments || moments.count === 0)
        return (0,create/* create */.v)(statistics_pb/* CrossFeatureStatisticsSchema */.PY, paths);
    const { count, squaresX, squaresY, products } = moments;
    const deviations = Math.sqrt(squaresX / count) * Math.sqrt(squaresY / count);
    const covariance = products / count;
    return (0,create/* create */.v)(statistics_pb/* CrossFeatureStatisticsSchema */.PY, {
        ...paths,
        count: BigInt(count),
        crossStats: { case: "numCrossStats", value: { covariance: Math.fround(covariance), ...(deviations > 0 && { correlation: Math.fround(Math.max(-1, Math.min(1, covariance / deviations))) }) } },
    });
}

// EXTERNAL MODULE: ./build/js/statistics/custom-statistics.js
var custom_statistics = __webpack_require__(73589);
;// CONCATENATED MODULE: ./build/js/statistics/feature-values.js
/** The features of a batch that hold values, at the top and inside structs. */
function* featureValues({ columns, nested, length }) {
    for (const [name, column] of columns) {
        if (column.type === "empty")
            continue;
        const [from, to] = column.rowOffsets ? [column.rowOffsets[0], column.rowOffsets[length]] : [0, length];
        yield { path: [name], key: JSON.stringify([name]), column, from, to, innerLengths: undefined };
    }
    for (const feature of nested ?? []) {
        const { path, levels, values } = feature;
        if (!values || values.type === "empty")
            continue;
        const { offsets } = levels.at(-1);
        yield { path, key: JSON.stringify(path), column: values, from: offsets[0] ?? 0, to: offsets.at(-1) ?? 0, innerLengths: innerLengths(feature, nested) };
    }
}
function innerLengths({ path, levels }, nested) {
    const parent = nested.find((other) => other.path.length === path.length - 1 && other.path.every((name, at) => name === path[at]));
    const level = levels[(parent?.levels.length ?? 0) + 1];
    return level && Int32Array.from({ length: level.offsets.length - 1 }, (_, at) => level.offsets[at + 1] - level.offsets[at]);
}

;// CONCATENATED MODULE: ./build/js/statistics/empty-values.js


/**
 * Values that often stand for nothing: −1 (custom statistic `int_-1`, also of fractions), the empty string (`str_empty`), and
 * in lists of lists an empty inner list (`list_empty`). Only those that occur are given.
 */
const emptyValues = {
    name: "empty-values",
    create: () => new Map(),
    add(state, batch) {
        for (const feature of featureValues(batch))
            countEmpty(countsOf(state, feature.key, feature.path), feature);
        return state;
    },
    merge(left, right) {
        for (const [key, { path, minusOnes, texts, lists }] of right) {
            const counts = countsOf(left, key, path);
            counts.minusOnes += minusOnes;
            counts.texts += texts;
            counts.lists += lists;
        }
        return left;
    },
    finish: (state) => ({
        features: [...state.values()].map(({ path, minusOnes, texts, lists }) => ({
            path,
            custom: [["int_-1", minusOnes], ["str_empty", texts], ["list_empty", lists]].filter(([, count]) => count > 0).map(([name, count]) => (0,custom_statistics/* customNumber */.$6)(name, count)),
        })).filter(({ custom }) => custom.length > 0),
    }),
};
function countsOf(state, key, path) {
    let counts = state.get(key);
    if (!counts)
        state.set(key, (counts = { path: [...path], minusOnes: 0, texts: 0, lists: 0 }));
    return counts;
}
function countEmpty(counts, { column, from, to, innerLengths }) {
    if (innerLengths) {
        for (const length of innerLengths)
            if (length === 0)
                counts.lists++;
    }
    else if (column.type === "bytes") {
        for (let value = from; value < to; value++)
            if (column.offsets[value] === column.offsets[value + 1])
                counts.texts++;
    }
    else {
        const minusOne = column.type === "int" && column.wide ? -1n : -1;
        const values = (column.type === "int" && column.wide) || column.values;
        for (let value = from; value < to; value++)
            if (values[value] === minusOne)
                counts.minusOnes++;
    }
}

// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
;// CONCATENATED MODULE: ./build/js/statistics/categorical-features.js

/** The features at the top of a schema that hold categories: strings, and numbers that the schema says are names of categories. */
function categoricalFeatures(schema) {
    return new Set(schema.feature.filter((feature) => isCategorical(feature, schema)).map(({ name }) => name));
}
function isCategorical({ type, domainInfo }, { intDomain, floatDomain }) {
    if (type === schema_pb/* FeatureType */.lo.BYTES)
        return true;
    if (type === schema_pb/* FeatureType */.lo.INT) {
        if (domainInfo.case === "boolDomain" || domainInfo.case === "naturalLanguageDomain")
            return true;
        if (domainInfo.case === "intDomain")
            return domainInfo.value.isCategorical;
        return domainInfo.case === "domain" && intDomain.some(({ name, isCategorical }) => name === domainInfo.value && isCategorical);
    }
    if (type !== schema_pb/* FeatureType */.lo.FLOAT)
        return false;
    return domainInfo.case === "floatDomain" ? domainInfo.value.isCategorical : domainInfo.case === "domain" && floatDomain.some(({ name, isCategorical }) => name === domainInfo.value && isCategorical);
}

;// CONCATENATED MODULE: ./build/js/statistics/lift-counts.js
/** Strings of more bytes are one value. */
const longString = 1024;
/** What stands for a longer string; longer than any string that is kept. */
const longValue = "\0".repeat(longString + 1);
/** Which values each row has, none twice. */
function distinctValues(column, batch) {
    const none = [];
    if (column.type === "empty")
        return Array.from({ length: batch.length }, () => none);
    const value = reader(column);
    const offsets = column.rowOffsets;
    return Array.from({ length: batch.length }, (_, row) => {
        if (!offsets)
            return [value(row)];
        const [from, to] = [offsets[row], offsets[row + 1]];
        if (to - from === 1)
            return [value(from)];
        return to === from ? none : [...new Set(Array.from({ length: to - from }, (_, at) => value(from + at)))];
    });
}
function reader(column) {
    if (column.type !== "bytes")
        return column.type === "int" && column.wide ? (at) => Number(column.wide[at]) : (at) => column.values[at];
    const { offsets } = column;
    const bytes = Buffer.from(column.bytes.buffer, column.bytes.byteOffset, column.bytes.length);
    return (at) => (offsets[at + 1] - offsets[at] > longString ? longValue : bytes.toString("latin1", offsets[at], offsets[at + 1]));
}
/** Counts the values of rows together with the labels of these rows. */
function countTogether(counts, values, { labels, weights }) {
    for (let row = 0; row < values.length; row++) {
        const weight = weights ? weights[row] : 0;
        for (const value of values[row]) {
            let found = counts.values.get(value);
            if (!found)
                counts.values.set(value, (found = { rows: 0, weight: 0, with: [], weightWith: [] }));
            found.rows++;
            found.weight += weight;
            for (const label of labels[row])
                addAt(found, label, 1, weight);
        }
    }
}
function addAt({ with: rows, weightWith }, label, count, weight) {
    while (rows.length <= label) {
        rows.push(0);
        weightWith.push(0);
    }
    rows[label] += count;
    weightWith[label] += weight;
}
/** Adds the counts of `right`, whose label i is `places[i]` here. */
function mergeTogether(left, right, places) {
    for (const [value, from] of right.values) {
        let found = left.values.get(value);
        if (!found)
            left.values.set(value, (found = { rows: 0, weight: 0, with: [], weightWith: [] }));
        found.rows += from.rows;
        found.weight += from.weight;
        for (const [label, count] of from.with.entries())
            addAt(found, places[label], count, from.weightWith[label]);
    }
    left.dropped += right.dropped;
}
/** Keeps the most frequent values only, once there are twice as many as may be kept. */
function bound(counts, limit) {
    if (counts.values.size <= 2 * limit)
        return;
    const sorted = [...counts.values].sort(([a, { rows: m }], [b, { rows: n }]) => n - m || compareValues(a, b));
    counts.dropped += sorted[limit][1].rows;
    counts.values = new Map(sorted.slice(0, limit));
}
/** Numbers before strings, each in their order; strings by their bytes. */
function compareValues(a, b) {
    if (typeof a !== typeof b)
        return typeof a === "number" ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/statistics/byte-counts.js
var byte_counts = __webpack_require__(64985);
;// CONCATENATED MODULE: ./build/js/statistics/lift-series.js





/** Counts as TFDV's statistics: a series of each label, of each feature by name; and the same as rank histograms to look at. */
function liftOf({ all, labels, features }, choice) {
    const order = [...labels].map(([value, tally], place) => ({ value, tally, place })).sort((a, b) => compareValues(a.value, b.value));
    const crosses = [];
    const found = [];
    for (const [name, counts] of [...features].sort(([a], [b]) => compareValues(a, b))) {
        const kept = keptValues(counts, choice);
        const custom = [];
        for (const measure of choice.weight === undefined ? ["rows"] : ["rows", "weight"]) {
            const series = order.map(({ value, tally, place }) => {
                const share = tally[measure] / all[measure];
                // Where weights are 0 there is nothing to divide.
                const values = chosen(kept.filter(({ occurrences }) => occurrences[measure] > 0 && share > 0).map(({ value: x, occurrences }) => {
                    const both = (measure === "rows" ? occurrences.with : occurrences.weightWith)[place] ?? 0;
                    return { x, count: occurrences[measure], both, lift: both / occurrences[measure] / share };
                }), choice);
                return { y: value, count: tally[measure], values };
            });
            crosses.push(cross(name, choice.label, series.map((one) => lift_series_described(one, choice, measure))));
            custom.push(...series.map((one) => histogram(one, choice, measure)));
        }
        if (counts.dropped > 0)
            custom.push((0,create/* create */.v)(statistics_pb/* CustomStatisticSchema */.tv, { name: "lift_dropped", val: { case: "num", value: counts.dropped } }));
        found.push({ path: [name], custom });
    }
    return { features: found, crosses };
}
function keptValues({ values, dropped }, { minXCount = 0, maxValues }) {
    const all = [...values].map(([value, occurrences]) => ({ value, occurrences })).filter(({ occurrences: { rows } }) => rows >= minXCount && rows > dropped);
    return dropped === 0 ? all : all.sort((a, b) => b.occurrences.rows - a.occurrences.rows || compareValues(a.value, b.value)).slice(0, maxValues);
}
/** The largest lift first, of equal ones the smaller value; of `topK` and `bottomK` the larger value is the larger, as in TFDV. */
function chosen(values, { topK, bottomK }) {
    const sorted = [...values].sort((a, b) => b.lift - a.lift || compareValues(a.x, b.x));
    if (!topK && !bottomK)
        return sorted;
    const falling = [...values].sort((a, b) => b.lift - a.lift || compareValues(b.x, a.x));
    const kept = new Set([...falling.slice(0, topK ?? 0), ...(bottomK ? falling.slice(-bottomK) : [])]);
    return sorted.filter((value) => kept.has(value));
}
function cross(x, y, liftSeries) {
    return (0,create/* create */.v)(statistics_pb/* CrossFeatureStatisticsSchema */.PY, {
        pathX: { step: [x] },
        pathY: { step: [y] },
        crossStats: { case: "categoricalCrossStats", value: { lift: { liftSeries } } },
    });
}
function lift_series_described({ y, count, values }, { boundaries }, measure) {
    return (0,create/* create */.v)(statistics_pb/* LiftSeriesSchema */.cs, {
        yValue: boundaries ? { case: "yBucket", value: bucket(Number(y), boundaries) } : isSmallInteger(y) ? { case: "yInt", value: y } : { case: "yString", value: textOf(y) },
        yCountValue: measure === "rows" ? { case: "yCount", value: BigInt(count) } : { case: "weightedYCount", value: count },
        liftValues: values.map(({ x, count: xCount, both, lift }) => ({
            xValue: isSmallInteger(x) ? { case: "xInt", value: x } : { case: "xString", value: textOf(x) },
            lift,
            xCountValue: measure === "rows" ? { case: "xCount", value: BigInt(xCount) } : { case: "weightedXCount", value: xCount },
            xAndYCountValue: measure === "rows" ? { case: "xAndYCount", value: BigInt(both) } : { case: "weightedXAndYCount", value: both },
        })),
    });
}
function histogram({ y, values }, { boundaries }, measure) {
    return (0,create/* create */.v)(statistics_pb/* CustomStatisticSchema */.tv, {
        name: `${measure === "rows" ? "Lift" : "Weighted lift"} (Y=${boundaries ? bucketText(bucket(Number(y), boundaries)) : textOf(y)})`,
        val: { case: "rankHistogram", value: { buckets: values.map(({ x, lift }) => ({ label: textOf(x), sampleCount: lift })) } },
    });
}
function bucket(place, boundaries) {
    return { lowValue: place === 0 ? -Infinity : boundaries[place - 1], highValue: place === boundaries.length ? Infinity : boundaries[place] };
}
function bucketText({ lowValue, highValue }) {
    return `[${lowValue === -Infinity ? "-inf" : lowValue},${highValue === Infinity ? "inf]" : `${highValue})`}`;
}
/** Whether the protobuf has room for it as an integer. */
function isSmallInteger(value) {
    return typeof value === "number" && (value | 0) === value;
}
function textOf(value) {
    if (typeof value === "number")
        return String(value);
    if (value === longValue)
        return byte_counts/* placeholders */.Ft.long;
    const bytes = Buffer.from(value, "latin1");
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString() : byte_counts/* placeholders */.Ft.invalid;
}

;// CONCATENATED MODULE: ./build/js/statistics/lift.js





/**
 * Lift of every value of every categorical feature for every label: how many times more often the label occurs in rows with
 * the value than in all rows, P(y | x) / P(y). A row has a value or has it not, however often. Exact up to `maxValues`
 * different values of a feature; beyond, the rarest are dropped whenever there are twice as many, and the custom statistic
 * `lift_dropped` says how often a dropped value may have occurred at most. With weights P(y) is a share of the sum of weights
 * (TFDV divides by the number of rows, which makes a lift of independent values differ from 1).
 */
function lift(options, schema) {
    checkOptions(options, schema);
    const { label, weight, maxValues = 5_000, maxLabels = 100 } = options;
    const boundaries = options.boundaries && [...new Set(options.boundaries)].sort((a, b) => a - b);
    const chosen = options.features ? new Set(options.features) : schema && categoricalFeatures(schema);
    const isFeature = (name, column) => name !== label && column.type !== "empty" && (chosen ? chosen.has(name) : column.type === "bytes");
    return {
        name: "lift",
        create: () => ({ all: { rows: 0, weight: 0 }, labels: new Map(), features: new Map() }),
        add(state, batch) {
            const weights = weight === undefined ? undefined : weightsOf(weight, batch);
            const order = new Map([...state.labels.keys()].map((value, place) => [value, place]));
            const values = labelValues(options, boundaries, batch);
            const labels = values.map((some) => some.map((value) => placeOf({ labels: state.labels, order, maxLabels, label }, value)));
            const tallies = [...state.labels.values()];
            for (let row = 0; row < batch.length; row++) {
                for (const tally of [state.all, ...labels[row].map((place) => tallies[place])]) {
                    tally.rows++;
                    tally.weight += weights ? weights[row] : 0;
                }
            }
            for (const [name, column] of batch.columns) {
                if (!isFeature(name, column))
                    continue;
                let counts = state.features.get(name);
                if (!counts)
                    state.features.set(name, (counts = { values: new Map(), dropped: 0 }));
                countTogether(counts, distinctValues(column, batch), { labels, weights });
                bound(counts, maxValues);
            }
            return state;
        },
        merge(left, right) {
            const order = new Map([...left.labels.keys()].map((value, place) => [value, place]));
            const places = [...right.labels.keys()].map((value) => placeOf({ labels: left.labels, order, maxLabels, label }, value));
            for (const [value, { rows, weight: some }] of [...right.labels])
                addTally(left.labels.get(value), rows, some);
            addTally(left.all, right.all.rows, right.all.weight);
            for (const [name, from] of right.features) {
                let counts = left.features.get(name);
                if (!counts)
                    left.features.set(name, (counts = { values: new Map(), dropped: 0 }));
                mergeTogether(counts, from, places);
                bound(counts, maxValues);
            }
            return left;
        },
        finish: (state) => liftOf(state, { ...options, boundaries, maxValues }),
    };
}
/** The place of a label, which is given one when it is new. */
function placeOf({ labels, order, maxLabels, label }, value) {
    const known = order.get(value);
    if (known !== undefined)
        return known;
    if (labels.size === maxLabels) {
        throw new error/* UserError */.yo(`the label ${label} has more than ${maxLabels} different values`, { hint: "for a numeric label give `boundaries`; or raise `maxLabels`" });
    }
    labels.set(value, { rows: 0, weight: 0 });
    order.set(value, order.size);
    return order.size - 1;
}
function addTally(tally, rows, weight) {
    tally.rows += rows;
    tally.weight += weight;
}
function checkOptions({ label, boundaries, features }, schema) {
    if (boundaries?.some((value) => !Number.isFinite(value)))
        throw new error/* UserError */.yo(`the boundaries of the label ${label} are ${boundaries.join(", ")}`, { hint: "finite numbers" });
    if (!schema)
        return;
    const names = schema.feature.map(({ name }) => name);
    for (const name of [label, ...(features ?? [])]) {
        if (!names.includes(name))
            throw new error/* UserError */.yo(`lift: the schema has no feature ${name}`, { hint: (0,error/* didYouMean */.au)(name, names) });
    }
}
function labelValues({ label }, boundaries, batch) {
    const column = batch.columns.get(label);
    if (!column)
        return Array.from({ length: batch.length }, () => []);
    if (column.type === "float" && !boundaries)
        throw new error/* UserError */.yo(`the label ${label} holds fractions`, { hint: "give `boundaries` that cut them into groups" });
    if (column.type === "bytes" && boundaries)
        throw new error/* UserError */.yo(`the label ${label} holds strings, which boundaries cannot cut`, { hint: "leave `boundaries` out" });
    const values = distinctValues(column, batch);
    return boundaries ? values.map((some) => [...new Set(some.filter((value) => value === value).map((value) => bucketOf(Number(value), boundaries)))]) : values;
}
/** How many boundaries are at most `value`. */
function bucketOf(value, boundaries) {
    let bucket = 0;
    while (bucket < boundaries.length && value >= boundaries[bucket])
        bucket++;
    return bucket;
}
function weightsOf(name, { columns, length }) {
    const column = columns.get(name);
    return Float64Array.from({ length }, (_, row) => {
        if (!column || (0,batch/* valueCount */.h6)(column, row) !== 1 || (column.type !== "int" && column.type !== "float")) {
            throw new error/* UserError */.yo(`a row has not exactly one number as its weight ${name}`, { hint: "every row needs one" });
        }
        return column.values[(0,batch/* firstValue */.Kb)(column, row)];
    });
}

;// CONCATENATED MODULE: ./build/js/statistics/neighbours.js
function sweep(points) {
    const first = points[0];
    const order = Int32Array.from({ length: first.length }, (_, at) => at).sort((a, b) => first[a] - first[b] || a - b);
    const place = new Int32Array(order.length);
    for (const [at, point] of order.entries())
        place[point] = at;
    return { order, place };
}
function distance(points, a, b) {
    let largest = 0;
    for (const coordinates of points) {
        const difference = Math.abs(coordinates[a] - coordinates[b]);
        if (difference > largest)
            largest = difference;
    }
    return largest;
}
/**
 * For each point the numbers of its `k` nearest others, nearest first, `k` after `k`. There must be more than `k` points.
 * Sweeps along the first coordinate, outwards from the point, until nothing nearer can come.
 */
function nearest(points, k) {
    const first = points[0];
    const { order, place } = sweep(points);
    const count = order.length;
    const found = new Int32Array(count * k);
    const distances = new Float64Array(k);
    for (let point = 0; point < count; point++) {
        distances.fill(Infinity);
        const at = point * k;
        let left = place[point] - 1;
        let right = place[point] + 1;
        while (left >= 0 || right < count) {
            const below = left >= 0 ? first[point] - first[order[left]] : Infinity;
            const above = right < count ? first[order[right]] - first[point] : Infinity;
            if (Math.min(below, above) >= distances[k - 1])
                break;
            const other = below <= above ? order[left--] : order[right++];
            const far = points.length === 1 ? Math.min(below, above) : distance(points, point, other);
            let slot = k;
            while (slot > 0 && far < distances[slot - 1])
                slot--;
            if (slot === k)
                continue;
            for (let later = k - 1; later > slot; later--) {
                distances[later] = distances[later - 1];
                found[at + later] = found[at + later - 1];
            }
            distances[slot] = far;
            found[at + slot] = other;
        }
    }
    return found;
}
/** For each point how many others are no farther from it than its radius. */
function countWithin(points, radii) {
    const first = points[0];
    const { order, place } = sweep(points);
    const counts = new Int32Array(order.length);
    for (let point = 0; point < order.length; point++) {
        const radius = radii[point];
        if (points.length === 1) {
            counts[point] = reach(first, order, place[point], radius) - 1;
            continue;
        }
        let count = 0;
        for (let at = place[point] - 1; at >= 0 && first[point] - first[order[at]] <= radius; at--)
            if (distance(points, point, order[at]) <= radius)
                count++;
        for (let at = place[point] + 1; at < order.length && first[order[at]] - first[point] <= radius; at++)
            if (distance(points, point, order[at]) <= radius)
                count++;
        counts[point] = count;
    }
    return counts;
}
/** How many of the sorted values, itself included, are within a radius of that at `place`. */
function reach(values, order, place, radius) {
    const value = values[order[place]];
    let low = 0, high = place;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value - values[order[middle]] <= radius)
            high = middle;
        else
            low = middle + 1;
    }
    const start = low;
    low = place;
    high = order.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (values[order[middle]] - value <= radius)
            low = middle;
        else
            high = middle - 1;
    }
    return low - start + 1;
}

// EXTERNAL MODULE: ./build/js/core/random.js
var random = __webpack_require__(39609);
;// CONCATENATED MODULE: ./build/js/statistics/seeded-random.js


/** A repeatable stream of numbers from 0 up to 1. */
function seededRandom(seed) {
    let state = (0,distinct_sketch/* scramble */.C1)(seed | 0);
    return () => {
        state = (state + 0x9e3779b9) | 0;
        const high = (0,distinct_sketch/* scramble */.C1)(state) >>> 0;
        return (high * 0x200000 + ((0,distinct_sketch/* scramble */.C1)(state ^ 0x5bd1e995) >>> 11)) / 2 ** 53;
    };
}
/** A repeatable stream of normally distributed numbers. */
function seededNormal(seed) {
    const random = seededRandom(seed);
    return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
/** The numbers 0 … length − 1 in a repeatable random order. */
function shuffled(length, seed) {
    const order = Int32Array.from({ length }, (_, at) => at);
    (0,random/* shuffle */.k)(order, seededRandom(seed));
    return order;
}

;// CONCATENATED MODULE: ./build/js/statistics/information-estimate.js


const neighbours = 3;
/** Breaks ties between equal numbers, which the estimate cannot do with. */
const noise = 1e-10;
/**
 * How many bits two sides tell of each other, at least 0: exactly from the table of counts when both are categories; by the
 * nearest neighbours for points and categories (Ross 2014) and for points and points (Kraskov, Stögbauer and Grassberger 2004,
 * their second estimate), with three neighbours.
 */
function mutualInformation(x, y, seed) {
    const [left, right] = [noisy(x, seed), noisy(y, seed + 1)];
    if (left.kind === "categories" && right.kind === "categories")
        return ofCategories(left.values, right.values);
    const nats = left.kind === "points"
        ? right.kind === "points" ? ofPoints(left.points, right.points) : ofMixed(left.points, right.values)
        : ofMixed(right.points, left.values);
    return Math.max(0, nats / Math.LN2);
}
/** The information beyond that of the same values in a random order, at least 0. */
function adjustedInformation(x, y, seed) {
    const length = x.kind === "categories" ? x.values.length : x.points[0].length;
    const order = shuffled(length, seed + 2);
    const mixed = x.kind === "categories" ? { ...x, values: Int32Array.from(order, (at) => x.values[at]) } : { ...x, points: x.points.map((values) => Float64Array.from(order, (at) => values[at])) };
    return Math.max(0, mutualInformation(x, y, seed) - mutualInformation(mixed, y, seed + 3));
}
function noisy(side, seed) {
    if (side.kind === "categories")
        return side;
    const normal = seededNormal(seed);
    return {
        ...side,
        points: side.points.map((values) => {
            const scale = noise * Math.max(1, values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length);
            return values.map((value) => value + scale * normal());
        }),
    };
}
function ofCategories(x, y) {
    const size = 1 + x.reduce((most, value) => Math.max(most, value), 0);
    const together = Float64Array.from(x, (value, at) => value + size * y[at]);
    return Math.max(0, entropy(x) + entropy(y) - entropy(together));
}
/** Of categories, in bits. */
function entropy(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values())
        sum -= (count / values.length) * Math.log2(count / values.length);
    return sum;
}
/** ψ of the integers up to `most`. */
function digammas(most) {
    const found = new Float64Array(most + 1).fill(-Infinity);
    if (most >= 1)
        found[1] = -0.5772156649015329;
    for (let n = 2; n <= most; n++)
        found[n] = found[n - 1] + 1 / (n - 1);
    return found;
}
/** Points and categories: how far the nearest ones of the same category are, against how many of any are so near. */
function ofMixed(points, categories) {
    const members = new Map();
    for (const [at, category] of categories.entries()) {
        const some = members.get(category);
        if (some)
            some.push(at);
        else
            members.set(category, [at]);
    }
    // A category of one row has no neighbour: it is left out.
    const groups = [...members.values()].filter((group) => group.length > 1);
    const kept = Int32Array.from(groups.flat());
    if (kept.length === 0)
        return 0;
    const psi = digammas(kept.length);
    const radii = new Float64Array(kept.length);
    let sum = 0;
    let from = 0;
    for (const group of groups) {
        const own = points.map((values) => Float64Array.from(group, (at) => values[at]));
        const k = Math.min(neighbours, group.length - 1);
        const near = nearest(own, k);
        for (let at = 0; at < group.length; at++)
            radii[from + at] = distanceOf(own, at, near[at * k + k - 1]);
        sum += group.length * (psi[k] - psi[group.length]);
        from += group.length;
    }
    const counts = countWithin(points.map((values) => Float64Array.from(kept, (at) => values[at])), radii);
    for (const count of counts)
        sum -= psi[count];
    return psi[kept.length] + sum / kept.length;
}
/** Points and points: how many are as near on one side alone as the nearest ones are on both. */
function ofPoints(x, y) {
    const count = x[0].length;
    const k = Math.min(neighbours, count - 1);
    if (k < 1)
        return 0;
    const near = nearest([...x, ...y], k);
    const radiiX = new Float64Array(count);
    const radiiY = new Float64Array(count);
    for (let at = 0; at < count; at++) {
        for (let other = at * k; other < at * k + k; other++) {
            radiiX[at] = Math.max(radiiX[at], distanceOf(x, at, near[other]));
            radiiY[at] = Math.max(radiiY[at], distanceOf(y, at, near[other]));
        }
    }
    const psi = digammas(count);
    const [countsX, countsY] = [countWithin(x, radiiX), countWithin(y, radiiY)];
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum -= psi[countsX[at]] + psi[countsY[at]];
    return psi[k] + psi[count] - 1 / k + sum / count;
}
function distanceOf(points, a, b) {
    let largest = 0;
    for (const values of points)
        largest = Math.max(largest, Math.abs(values[a] - values[b]));
    return largest;
}

;// CONCATENATED MODULE: ./build/js/statistics/information-side.js
/**
 * A feature's values as one side of an estimate: categories, when it holds one each; else points. Lists of categories are
 * counted by category, lists of numbers by part of their range, in at most `length` coordinates. Coordinates are scaled to a
 * variance of 1; what is missing is a category, or a point far away. NaN and infinities count as missing.
 * `undefined` when the feature can tell nothing: no value at all, or nothing but different categories.
 */
function informationSide(cells, categorical, length) {
    const rows = cells.map((cell) => {
        const known = cell?.filter((value) => typeof value === "string" || Number.isFinite(value));
        return known && known.length > 0 ? known : undefined;
    });
    const values = rows.filter((row) => row !== undefined);
    if (values.length === 0)
        return undefined;
    const single = cells.every((cell) => cell === undefined || cell.length <= 1);
    if (single && !categorical)
        return { kind: "points", points: [scaled(Float64Array.from(rows, (row) => (row === undefined ? NaN : Number(row[0]))))] };
    if (!single)
        return { kind: "points", points: categorical ? bags(rows, length) : parts(rows, length) };
    const order = new Map();
    const numbered = Int32Array.from(rows, (row) => {
        const value = row?.[0];
        const known = order.get(value);
        if (known !== undefined)
            return known;
        order.set(value, order.size);
        return order.size - 1;
    });
    return order.size === rows.length ? undefined : { kind: "categories", values: numbered };
}
/** How often each of the most frequent categories is in a row; the last coordinate counts the rest. */
function bags(rows, length) {
    const counts = new Map();
    for (const row of rows)
        for (const value of row ?? [])
            counts.set(value, (counts.get(value) ?? 0) + 1);
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, length - 1);
    const place = new Map(sorted.map(([value], at) => [value, at]));
    const size = Math.min(length, counts.size);
    return coordinates(rows, size, (value) => place.get(value) ?? size - 1);
}
/** How many of a row's numbers are in each of so many equal parts of the range; the largest number has a part of its own. */
function parts(rows, length) {
    let min = Infinity, max = -Infinity;
    for (const row of rows) {
        for (const value of row ?? []) {
            min = Math.min(min, Number(value));
            max = Math.max(max, Number(value));
        }
    }
    if (min === max)
        [min, max] = [min - 0.5, max + 0.5];
    return coordinates(rows, length, (value) => Math.floor(((Number(value) - min) / (max - min)) * (length - 1)));
}
/** Rows as counts by coordinate, each scaled. Coordinates that are the same in all rows that have any tell nothing and are left out, but one. */
function coordinates(rows, size, placeOf) {
    const found = Array.from({ length: size }, () => new Float64Array(rows.length));
    for (const [at, row] of rows.entries()) {
        if (!row)
            for (const values of found)
                values[at] = NaN;
        else
            for (const value of row)
                found[placeOf(value)][at]++;
    }
    const first = rows.findIndex((row) => row !== undefined);
    const telling = found.filter((values) => values.some((value) => value === value && value !== values[first]));
    return (telling.length > 0 ? telling : found.slice(0, 1)).map(scaled);
}
/** Scaled to a mean of 0 and a variance of 1 (a constant to 0); NaN is put beyond the range. */
function scaled(values) {
    const known = values.filter((value) => value === value);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1);
    const [min, max] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
    const scale = min === max || !(variance > 0) ? 0 : 1 / Math.sqrt(variance);
    const beyond = 2 * (max - mean) * scale - (min - mean) * scale + 10;
    return values.map((value) => (value === value ? (value - mean) * scale : beyond));
}

// EXTERNAL MODULE: ./build/js/data/hash-bytes.js
var hash_bytes = __webpack_require__(24325);
;// CONCATENATED MODULE: ./build/js/statistics/row-sample.js



/** Cells that are kept at most, twice as many for a while: of data with very many features there are fewer rows. */
const mostCells = 2_000_000;
const row_sample_longString = 64;
/** Lists are cut here. */
const longList = 1000;
/** A sample without rows, of at most `limit` different ones. */
function rowSample(limit) {
    return { names: [], texts: [], rows: new Map(), below: hashRange, limit };
}
/** Looks at the rows of a batch. */
function addRows(sample, { columns, length }, seed) {
    const present = [...columns].filter(([, column]) => column.type !== "empty");
    const places = present.map(([name, column]) => row_sample_placeOf(sample, name, column.type === "bytes"));
    sample.limit = Math.max(100, Math.min(sample.limit, Math.floor(mostCells / Math.max(1, columns.size))));
    const hashes = rowHashes(present, length, seed);
    for (let row = 0; row < length; row++) {
        const hash = hashes[row];
        if (hash >= sample.below)
            continue;
        const known = sample.rows.get(hash);
        if (known) {
            known.count++;
            continue;
        }
        const cells = new Array(sample.names.length).fill(undefined);
        for (const [at, [, column]] of present.entries())
            cells[places[at]] = cellsOf(column, row);
        sample.rows.set(hash, { count: 1, cells });
        if (sample.rows.size >= 2 * sample.limit)
            shrink(sample);
    }
}
function row_sample_placeOf(sample, name, isText) {
    const known = sample.names.indexOf(name);
    const place = known >= 0 ? known : sample.names.push(name) - 1;
    sample.texts[place] = (sample.texts[place] ?? false) || isText;
    return place;
}
function cellsOf(column, row) {
    const count = (0,batch/* valueCount */.h6)(column, row);
    if (column.type === "empty" || count < 0)
        return undefined;
    const from = (0,batch/* firstValue */.Kb)(column, row);
    return Array.from({ length: Math.min(count, longList) }, (_, at) => {
        if (column.type !== "bytes")
            return column.type === "int" && column.wide ? Number(column.wide[from + at]) : column.values[from + at];
        const [start, end] = [column.offsets[from + at], column.offsets[from + at + 1]];
        const text = Buffer.from(column.bytes.buffer, column.bytes.byteOffset + start, Math.min(end - start, row_sample_longString)).toString("latin1");
        return end - start <= row_sample_longString ? text : `${text}${(0,hash_bytes/* hashBytes */.y)(column.bytes, start, end)}`;
    });
}
/** Leaves the rows with the lowest hashes. */
function shrink(sample) {
    if (sample.rows.size <= sample.limit)
        return;
    const hashes = Float64Array.from(sample.rows.keys()).sort();
    sample.below = hashes[sample.limit];
    for (const hash of hashes.subarray(sample.limit))
        sample.rows.delete(hash);
}
/** Joins the rows of another sample into this one. */
function mergeRows(left, right) {
    const places = right.names.map((name, at) => row_sample_placeOf(left, name, right.texts[at]));
    left.limit = Math.min(left.limit, right.limit);
    left.below = Math.min(left.below, right.below);
    for (const hash of left.rows.keys())
        if (hash >= left.below)
            left.rows.delete(hash);
    for (const [hash, { count, cells }] of right.rows) {
        if (hash >= left.below)
            continue;
        const known = left.rows.get(hash);
        if (known) {
            known.count += count;
            continue;
        }
        const own = new Array(left.names.length).fill(undefined);
        for (const [at, cell] of cells.entries())
            own[places[at]] = cell;
        left.rows.set(hash, { count, cells: own });
    }
    if (left.rows.size >= 2 * left.limit)
        shrink(left);
}
/**
 * At most `limit` rows that stand for the data, equal ones as often as they are in it: all rows when there are no more,
 * else evenly spread over them. In the order of their hashes.
 */
function sampledRows({ rows, limit }) {
    const kept = [...rows].sort(([a], [b]) => a - b).slice(0, limit).map(([, row]) => row);
    const total = kept.reduce((sum, { count }) => sum + count, 0);
    const wanted = Math.min(total, limit);
    const found = [];
    let passed = 0;
    for (const { count, cells } of kept) {
        passed += count;
        while (found.length < wanted && Math.floor(((found.length + 0.5) * total) / wanted) < passed)
            found.push(cells);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/statistics/mutual-information.js






/** Comparisons of points with several coordinates grow with the square of the rows: then fewer are taken. */
const mostComparisons = 4e8;
/**
 * The custom statistic `adjusted_mutual_information`: how many bits a feature tells of the label, beyond what it would by
 * chance (the same values shuffled). TFDV's estimate, over all data instead of the mean of random partitions: of up to
 * `sampleRows` rows that are chosen by a hash of all their values, so that neither order nor batches matter; of fewer
 * rows it takes all.
 */
function mutual_information_mutualInformation({ label, categorical = [], sampleRows = 10_000, maxEncodingLength = 512, seed = 12345 }, schema) {
    const names = schema?.feature.map(({ name }) => name);
    if (names && !names.includes(label))
        throw new error/* UserError */.yo(`mutual information: the schema has no feature ${label}`, { hint: (0,error/* didYouMean */.au)(label, names) });
    const categories = new Set([...categorical, ...(schema ? categoricalFeatures(schema) : [])]);
    return {
        name: "mutual-information",
        create: () => rowSample(sampleRows),
        add(state, batch) {
            addRows(state, batch, seed);
            return state;
        },
        merge(left, right) {
            mergeRows(left, right);
            return left;
        },
        finish(state) {
            const rows = sampledRows(state);
            const sideOf = (name) => {
                const place = state.names.indexOf(name);
                return informationSide(rows.map((cells) => cells[place]), state.texts[place] || categories.has(name), maxEncodingLength);
            };
            if (rows.length === 0)
                return {};
            if (!state.names.includes(label))
                throw new error/* UserError */.yo(`mutual information: the data have no feature ${label}`, { hint: (0,error/* didYouMean */.au)(label, state.names) });
            const target = sideOf(label);
            return {
                features: state.names.filter((name) => name !== label).map((name) => {
                    const side = target && sideOf(name);
                    return { path: [name], custom: [(0,custom_statistics/* customNumber */.$6)("adjusted_mutual_information", target && side ? adjustedInformation(...affordable(target, side), seed) : 0)] };
                }),
            };
        },
    };
}
/** The first rows of both sides, as many as can be compared. */
function affordable(x, y) {
    const coordinates = [x, y].reduce((sum, side) => sum + (side.kind === "points" ? side.points.length : 0), 0);
    if (coordinates <= 2 && [x, y].every((side) => side.kind === "categories" || side.points.length === 1))
        return [x, y];
    const most = Math.floor(Math.sqrt(mostComparisons / coordinates));
    const first = (side) => (side.kind === "categories" ? { ...side, values: side.values.subarray(0, most) } : { ...side, points: side.points.map((values) => values.subarray(0, most)) });
    return [first(x), first(y)];
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/any.js
var any = __webpack_require__(10962);
// EXTERNAL MODULE: ./build/js/statistics/histogram.js
var statistics_histogram = __webpack_require__(93806);
// EXTERNAL MODULE: ./build/js/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(75180);
;// CONCATENATED MODULE: ./build/js/statistics/natural-language-counts.js


const natural_language_counts_parts = 10;
const reported = 5;
const longestShown = 10_000;
/** Nothing counted yet. */
function languageCounts({ tokens }) {
    return {
        sequences: 0, tokens: 0, covered: 0, characters: 0, shortest: -1, longest: -1,
        tokenLengths: quantile_sketch/* quantileSketch */.kP.create(), sequenceLengths: quantile_sketch/* quantileSketch */.kP.create(), occurrences: (0,byte_counts/* byteCounts */.TW)(),
        byToken: tokens.map(() => ({ frequency: 0, sequences: 0, fewest: -1, most: -1, positions: new Float64Array(natural_language_counts_parts) })),
        leastCovered: [], shortestTokens: [],
    };
}
/** Counts a sequence of tokens, as texts or as numbers. */
function addSequence(counts, sequence, rules) {
    counts.sequences++;
    if (sequence.length === 0)
        return;
    const { textOf, numberOf } = rules;
    const texts = sequence.map((token) => (typeof token === "number" ? textOf?.get(token) ?? token : token));
    const numbers = sequence.map((token) => (typeof token === "string" ? numberOf?.get(token) ?? token : token));
    for (const [at, token] of rules.tokens.entries()) {
        // Texts are looked for among numbers only where a vocabulary says which is which.
        addToken(counts.byToken[at], token, typeof token === "number" ? numbers : texts);
    }
    report(counts, texts, rules);
    addLength(counts, sequence, texts, numbers, rules);
    const covered = [];
    for (const [at, text] of texts.entries()) {
        if (rules.excluded.has(text) || rules.excluded.has(numbers[at]))
            continue;
        counts.tokens++;
        if (typeof text === "string" && !rules.outOfVocabulary.has(text))
            covered.push(text);
    }
    if (covered.length > 0)
        addCovered(counts, covered);
}
function addToken(counts, token, sequence) {
    let times = 0;
    for (const [at, other] of sequence.entries()) {
        if (other !== token)
            continue;
        times++;
        counts.positions[Math.floor((at / sequence.length) * natural_language_counts_parts)]++;
    }
    counts.frequency += times;
    if (times > 0)
        counts.sequences++;
    counts.fewest = counts.fewest < 0 ? times : Math.min(counts.fewest, times);
    counts.most = Math.max(counts.most, times);
}
function addLength(counts, sequence, ...[texts, numbers, { notCounted }]) {
    const count = (some) => some.filter((token) => notCounted.has(token)).length;
    // As TFDV: a token that is left out both by its text and by its number is left out twice.
    const same = (some) => some.every((token, at) => token === sequence[at]);
    const length = sequence.length - count(sequence) - (same(texts) ? 0 : count(texts)) - (same(numbers) ? 0 : count(numbers));
    (0,quantile_sketch/* addTimes */.Q6)(counts.sequenceLengths, length, 1);
    counts.shortest = counts.longest < 0 ? length : Math.min(counts.shortest, length);
    counts.longest = Math.max(counts.longest, length);
}
function addCovered(counts, texts) {
    counts.covered += texts.length;
    const encoded = texts.map((text) => Buffer.from(text));
    const offsets = new Int32Array(texts.length + 1);
    for (const [at, text] of texts.entries()) {
        const length = lengthOf(text);
        counts.characters += length;
        (0,quantile_sketch/* addTimes */.Q6)(counts.tokenLengths, length, 1);
        offsets[at + 1] = offsets[at] + encoded[at].length;
    }
    (0,byte_counts/* countStrings */.Ig)(counts.occurrences, { bytes: Buffer.concat(encoded), offsets }, [0, texts.length]);
}
/** In characters, not in halves of them. */
function lengthOf(text) {
    let length = text.length;
    for (let at = 0; at < text.length; at++)
        if ((text.charCodeAt(at) & 0xfc00) === 0xd800)
            length--;
    return length;
}
function report(counts, texts, { outOfVocabulary }) {
    const lengths = texts.filter((text) => typeof text === "string" && !outOfVocabulary.has(text)).map((text) => lengthOf(String(text)));
    const coverage = lengths.length / texts.length;
    const mean = lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const wanted = [[counts.leastCovered, coverage], [counts.shortestTokens, mean]];
    if (wanted.every(([list, measure]) => list.length === reported && measure >= list.at(-1).measure))
        return;
    const text = shown(texts);
    for (const [list, measure] of wanted)
        keep(list, { text, measure });
}
/** Keeps the five smallest; of equal ones the first seen; none twice. */
function keep(list, one) {
    if (list.some(({ text }) => text === one.text))
        return;
    const at = list.findIndex(({ measure }) => measure > one.measure);
    list.splice(at < 0 ? list.length : at, 0, one);
    if (list.length > reported)
        list.pop();
}
/** A sequence as Python shows a list. */
function shown(sequence) {
    const text = `[${sequence.slice(0, 1000).map((token) => (typeof token === "number" ? String(token) : quoted(token))).join(", ")}${sequence.length > 1000 ? ", …" : ""}]`;
    return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")
        .replace(/[\0-\x1f\x7f]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `${quote}${quote === "'" ? escaped.replace(/'/g, "\\'") : escaped}${quote}`;
}
/** Adds the counts of `right`, under the same rules. */
function mergeLanguage(left, right) {
    if (right.longest >= 0) {
        left.shortest = left.longest < 0 ? right.shortest : Math.min(left.shortest, right.shortest);
        left.longest = Math.max(left.longest, right.longest);
    }
    left.sequences += right.sequences;
    left.tokens += right.tokens;
    left.covered += right.covered;
    left.characters += right.characters;
    left.tokenLengths = quantile_sketch/* quantileSketch */.kP.merge(left.tokenLengths, right.tokenLengths);
    left.sequenceLengths = quantile_sketch/* quantileSketch */.kP.merge(left.sequenceLengths, right.sequenceLengths);
    (0,byte_counts/* mergeCounts */.Lq)(left.occurrences, right.occurrences);
    for (const [at, from] of right.byToken.entries()) {
        const own = left.byToken[at];
        own.frequency += from.frequency;
        own.sequences += from.sequences;
        own.fewest = own.fewest < 0 ? from.fewest : from.fewest < 0 ? own.fewest : Math.min(own.fewest, from.fewest);
        own.most = Math.max(own.most, from.most);
        for (const [part, count] of from.positions.entries())
            own.positions[part] += count;
    }
    for (const one of right.leastCovered)
        keep(left.leastCovered, one);
    for (const one of right.shortestTokens)
        keep(left.shortestTokens, one);
}

;// CONCATENATED MODULE: ./build/js/statistics/natural-language-rules.js

/** The features of a schema whose natural language domain names a vocabulary or tokens to cover, each with its rules. */
function languageRules(schema, vocabularies) {
    const found = new Map();
    for (const { name, domainInfo } of schema.feature) {
        if (domainInfo.case !== "naturalLanguageDomain")
            continue;
        const { vocabulary, coverage, tokenConstraints, sequenceLengthConstraints: lengths } = domainInfo.value;
        const excluded = [...(coverage?.excludedStringTokens ?? []), ...(coverage?.excludedIntTokens ?? []).map(Number)];
        const outOfVocabulary = coverage?.oovStringTokens ?? [];
        if (vocabulary === "" && excluded.length === 0 && outOfVocabulary.length === 0)
            continue;
        const words = vocabulary === "" ? undefined : Object.hasOwn(vocabularies, vocabulary) ? vocabularies[vocabulary] : undefined;
        if (vocabulary !== "" && !words) {
            throw new error/* UserError */.yo(`the feature ${name} has the vocabulary ${vocabulary}, of which no file is given`, { hint: `vocabPaths: { ${JSON.stringify(vocabulary)}: "path/of/the/file" }` });
        }
        const constraints = tokenConstraints.flatMap(({ value }) => (value.case === "intValue" ? [Number(value.value)] : value.case === "stringValue" ? [value.value] : []));
        found.set(name, {
            excluded: new Set(excluded),
            outOfVocabulary: new Set(outOfVocabulary),
            notCounted: new Set([...(lengths?.excludedIntValue ?? []).map(Number), ...(lengths?.excludedStringValue ?? [])]),
            tokens: [...new Set([...constraints.filter((token) => typeof token === "number"), ...constraints.filter((token) => typeof token === "string")])],
            textOf: words && new Map(words.map((text, at) => [at, text])),
            numberOf: words && new Map(words.map((text, at) => [text, at])),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/statistics/natural-language.js









/**
 * Of features whose natural language domain names a vocabulary or tokens to cover, each row a sequence of tokens: the custom
 * statistic `nl_statistics`, a NaturalLanguageStatistics: how many tokens the vocabulary covers, lengths of tokens and of
 * sequences, the most frequent tokens, what the schema's token constraints ask for, and the sequences that are covered least
 * and have the shortest tokens. Features inside structs, and such with fractions, have none.
 */
function naturalLanguage({ vocabularies = {}, numQuantilesHistogramBuckets = 10, numRankHistogramBuckets = 1000 }, schema) {
    const rules = languageRules(schema, vocabularies);
    return {
        name: "natural-language",
        create: () => new Map(),
        add(state, { columns, length }) {
            for (const [name, column] of columns) {
                const own = rules.get(name);
                if (!own || column.type === "empty" || column.type === "float")
                    continue;
                let counts = state.get(name);
                if (!counts)
                    state.set(name, (counts = languageCounts(own)));
                for (let row = 0; row < length; row++) {
                    const count = (0,batch/* valueCount */.h6)(column, row);
                    if (count >= 0)
                        addSequence(counts, tokensOf(column, (0,batch/* firstValue */.Kb)(column, row), count), own);
                }
            }
            return state;
        },
        merge(left, right) {
            for (const [name, from] of right) {
                let counts = left.get(name);
                if (!counts)
                    left.set(name, (counts = languageCounts(rules.get(name))));
                mergeLanguage(counts, from);
            }
            return left;
        },
        finish: (state) => ({
            features: [...state].map(([name, counts]) => ({
                path: [name],
                custom: [packed(natural_language_described(counts, rules.get(name).tokens, { quantiles: numQuantilesHistogramBuckets, ranks: numRankHistogramBuckets }))],
            })),
        }),
    };
}
function tokensOf(column, from, count) {
    return Array.from({ length: count }, (_, at) => (column.type === "bytes" ? (0,batch/* textAt */.$6)(column, from + at) : column.type === "int" && column.wide ? Number(column.wide[from + at]) : column.values[from + at]));
}
function packed(statistics) {
    return (0,create/* create */.v)(statistics_pb/* CustomStatisticSchema */.tv, { name: "nl_statistics", val: { case: "any", value: (0,any/* anyPack */.G0)(statistics_pb/* NaturalLanguageStatisticsSchema */.gd, statistics) } });
}
function natural_language_described(counts, tokens, buckets) {
    return (0,create/* create */.v)(statistics_pb/* NaturalLanguageStatisticsSchema */.gd, {
        featureCoverage: counts.tokens === 0 ? 0 : counts.covered / counts.tokens,
        avgTokenLength: counts.covered === 0 ? 0 : counts.characters / counts.covered,
        minSequenceLength: BigInt(Math.max(0, counts.shortest)),
        maxSequenceLength: BigInt(Math.max(0, counts.longest)),
        ...(counts.covered > 0 && { tokenLengthHistogram: (0,statistics_histogram/* quantileHistogram */._b)(quantile_sketch/* quantileSketch */.kP.finish(counts.tokenLengths), buckets.quantiles) }),
        ...(counts.longest >= 0 && { sequenceLengthHistogram: (0,statistics_histogram/* quantileHistogram */._b)(quantile_sketch/* quantileSketch */.kP.finish(counts.sequenceLengths), buckets.quantiles) }),
        rankHistogram: { buckets: (0,byte_counts/* mostFrequent */.ye)(counts.occurrences, buckets.ranks).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })) },
        tokenStatistics: counts.longest < 0 ? [] : tokens.map((token, at) => tokenStatistics(token, counts.byToken[at], counts.sequences)),
        reportedSequences: [...counts.leastCovered, ...counts.shortestTokens].map(({ text }) => text),
    });
}
function tokenStatistics(token, { frequency, sequences, fewest, most, positions }, all) {
    return {
        token: typeof token === "number" ? { case: "intToken", value: BigInt(token) } : { case: "stringToken", value: token },
        ...(sequences > 0 && {
            frequency,
            fractionOfSequences: sequences / all,
            perSequenceMinFrequency: fewest,
            perSequenceMaxFrequency: most,
            perSequenceAvgFrequency: frequency / sequences,
            positions: { buckets: [...positions].flatMap((sampleCount, part) => (sampleCount === 0 ? [] : [{ lowValue: part / positions.length, highValue: (part + 1) / positions.length, sampleCount }])) },
        }),
    };
}

;// CONCATENATED MODULE: ./build/js/statistics/image-headers.js
/** The picture formats that are known, by their first bytes. */
const signatures = {
    bmp: [0x42, 0x4d],
    gif: [0x47, 0x49, 0x46, 0x38],
    jpeg: [0xff, 0xd8, 0xff],
    png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};
/** Which picture format the bytes begin like. */
function imageFormat(bytes) {
    const formats = ["bmp", "gif", "jpeg", "png"];
    return formats.find((format) => signatures[format].every((byte, at) => bytes[at] === byte));
}
/** The size a picture's header says; nothing is decoded. `undefined` when the header ends too early. */
function imageSize(bytes, format) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (format === "jpeg")
        return jpegSize(view);
    if (view.byteLength < 26)
        return undefined;
    if (format === "png")
        return { width: view.getUint32(16), height: view.getUint32(20) };
    if (format === "gif")
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    // A BMP with a negative height is stored from top to bottom.
    return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}
/** Walks a JPEG's segments up to that of the frame. */
function jpegSize(view) {
    let at = 2;
    while (at + 9 <= view.byteLength) {
        if (view.getUint8(at) !== 0xff)
            return undefined;
        const marker = view.getUint8(at + 1);
        if (marker === 0xff) {
            at++;
            continue;
        }
        const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
        if (isFrame)
            return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
        at += 2 + (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9) ? 0 : view.getUint16(at + 2));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/statistics/time-formats.js
const dates = [
    "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%y-%m-%d", "%y/%m/%d",
    "%m-%d-%Y", "%m/%d/%Y", "%m%d%Y", "%m-%d-%y", "%m/%d/%y",
    "%d-%m-%Y", "%d/%m/%Y", "%d%m%Y", "%d-%B-%Y", "%d-%m-%y", "%d/%m/%y", "%d-%B-%y",
];
const times = ["%H:%M", "%H:%M:%S", "%H:%M:%S.%f"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const digit = "\\p{Nd}";
/** What each directive stands for, as Python's strptime has it (in English). */
const directives = {
    a: "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
    b: months.map((month) => month.slice(0, 3)).join("|"),
    B: months.join("|"),
    f: "[0-9]{1,6}",
    d: `3[0-1]|[1-2]${digit}|0[1-9]|[1-9]| [1-9]`,
    H: `2[0-3]|[0-1]${digit}|${digit}`,
    y: digit.repeat(2),
    Y: digit.repeat(4),
    m: "1[0-2]|0[1-9]|[1-9]",
    M: `[0-5]${digit}|${digit}`,
    S: `60[0-1]|[0-5]${digit}|${digit}`,
};
let known;
/** The formats TFDV knows: dates, times, a date and a time with a space or a T between, and that of C's ctime. */
function timeFormats() {
    if (known)
        return known;
    const formats = [...dates, ...times, "%a %b %d %H:%M:%S %Y", ...dates.flatMap((date) => times.flatMap((time) => ["T", " "].map((between) => `${date}${between}${time}`)))];
    const whole = new Map();
    const fractional = new Map();
    for (const format of formats) {
        const pattern = new RegExp(`^${format.replace(/%(\w)/g, (_, directive) => `(?:${directives[directive]})`)}\\n?$`, "u");
        const [head, fraction] = format.split(".");
        const outline = outlineOf(head.replace(/%[aAbB]/g, "Mon").replace(/%\w/g, "1"));
        const group = fraction === undefined ? whole : fractional;
        group.set(outline, [...(group.get(outline) ?? []), { format, pattern }]);
    }
    known = { order: new Map(formats.map((format, at) => [format, at])), whole, fractional };
    return known;
}
/** What is left of a time without its digits and spaces; every word is one letter. */
function outlineOf(text) {
    return text.replace(/[A-Za-z]+/g, "A").replace(/[\p{Nd} \n]+/gu, "");
}
/** The formats that a text is a time in, in TFDV's order. */
function matchingTimeFormats(text) {
    const { order, whole, fractional } = timeFormats();
    const outline = outlineOf(text);
    const before = outlineOf(text.replace(/.[0-9]{1,6}\n?$/u, ""));
    const candidates = [...(whole.get(outline) ?? []), ...(fractional.get(outline) ?? []), ...(before === outline ? [] : fractional.get(before) ?? [])];
    const found = candidates.filter(({ pattern }) => pattern.test(text)).map(({ format }) => format);
    return found.length < 2 ? found : found.sort((a, b) => order.get(a) - order.get(b));
}
/** Integers that are days, seconds, milliseconds, microseconds or nanoseconds since 1970, between 1990 and 2030. */
const integerTimes = [
    { format: 5, begin: 7305, end: 21915 },
    ...[1, 1e3, 1e6, 1e9].map((unit, at) => ({ format: at + 1, begin: 631152000 * unit, end: 1893456000 * unit })),
];

;// CONCATENATED MODULE: ./build/js/statistics/semantic-types.js





/**
 * What values mean: pictures, sentences or times. The custom statistic `domain_info` holds the domain as SchemaGen takes it,
 * beside it are `image_format_histogram`, `natural_language_match_rate` or `time_match_ratio`. Every value is looked at: TFDV
 * takes only the first 100 of each batch for sentences, so that what it finds depends on the size of its batches.
 */
function semanticTypes({ minValues = 100, minRatio = 0.8, imageSizes = false } = {}) {
    return {
        name: "semantic-types",
        create: () => new Map(),
        add(state, batch) {
            for (const feature of featureValues(batch)) {
                let own = state.get(feature.key);
                if (!own)
                    state.set(feature.key, (own = emptyState(feature.path)));
                look(own, feature, imageSizes);
            }
            return state;
        },
        merge(left, right) {
            for (const [key, from] of right) {
                let own = left.get(key);
                if (!own)
                    left.set(key, (own = emptyState(from.path)));
                join(own, from);
            }
            return left;
        },
        finish: (state) => ({
            features: [...state.values()]
                .map((own) => ({ path: own.path, custom: own.values < minValues ? [] : [...imageStatistics(own, minRatio, imageSizes), ...sentenceStatistics(own, minRatio), ...timeStatistics(own, minRatio)] }))
                .filter(({ custom }) => custom.length > 0),
        }),
    };
}
function emptyState(path) {
    return {
        path: [...path], values: 0, notText: false, notTime: false, invalid: false, empty: false,
        images: { bmp: 0, gif: 0, jpeg: 0, png: 0 }, maxWidth: 0, maxHeight: 0, sentences: 0, times: new Map(),
    };
}
function join(own, from) {
    own.values += from.values;
    own.notText ||= from.notText;
    own.notTime ||= from.notTime;
    own.invalid ||= from.invalid;
    own.empty ||= from.empty;
    for (const format of ["bmp", "gif", "jpeg", "png"])
        own.images[format] += from.images[format];
    own.maxWidth = Math.max(own.maxWidth, from.maxWidth);
    own.maxHeight = Math.max(own.maxHeight, from.maxHeight);
    own.sentences += from.sentences;
    for (const [format, count] of from.times)
        addTime(own, format, count);
}
function addTime(own, format, count) {
    own.times.set(format, (own.times.get(format) ?? 0) + count);
}
function look(own, { column, from, to }, imageSizes) {
    own.values += to - from;
    if (column.type === "bytes") {
        for (let value = from; value < to; value++)
            lookAtText(own, column, value, imageSizes);
        return;
    }
    own.notText = true;
    if (column.type === "float")
        own.notTime = true;
    else if (column.wide)
        countIntegerTimes(own, column.wide, from, to);
    else
        countIntegerTimes(own, column.values, from, to);
}
function countIntegerTimes(own, values, from, to) {
    for (const { format, begin, end } of integerTimes) {
        let count = 0;
        for (let value = from; value < to; value++)
            if (values[value] >= begin && values[value] < end)
                count++;
        if (count > 0)
            addTime(own, String(format), count);
    }
}
/** No time is longer in bytes, however many of them its digits take. */
const longestTime = 128;
function lookAtText(own, { bytes, offsets }, value, imageSizes) {
    const start = offsets[value];
    const text = bytes.subarray(start, offsets[value + 1]);
    const format = own.notText ? undefined : imageFormat(text);
    if (format) {
        own.images[format]++;
        const size = imageSizes ? imageSize(text, format) : undefined;
        if (size) {
            own.maxWidth = Math.max(own.maxWidth, size.width);
            own.maxHeight = Math.max(own.maxHeight, size.height);
        }
    }
    own.empty ||= text.length === 0;
    // Once one is not UTF-8 the feature is neither sentences nor times.
    if (own.invalid)
        return;
    if (!(0,external_node_buffer_.isUtf8)(text)) {
        own.invalid = true;
        return;
    }
    if (isSentence(text))
        own.sentences++;
    if (!own.notTime && !own.empty && text.length <= longestTime && mayBeTime(text)) {
        for (const found of matchingTimeFormats(Buffer.from(text).toString()))
            addTime(own, found, 1);
    }
}
/** Times begin with a digit, a space or a capital letter, and are short of letters; what is plainly none need not be tried. */
function mayBeTime(text) {
    const first = text[0];
    if (first > 0x5a && first < 0x80)
        return false;
    let letters = 0;
    let others = 0;
    for (const byte of text) {
        if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
            letters++;
        else
            others++;
    }
    return letters <= 10 && others >= 3;
}
/** At least three words among the first 100 bytes, of 2.5 to 8 bytes on average: TFDV's rule. */
function isSentence(text) {
    const end = Math.min(100, text.length);
    let words = 0, letters = 0, inside = false;
    for (let at = 0; at < end; at++) {
        const byte = text[at];
        const space = byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
        if (!space)
            letters++;
        if (!space && !inside)
            words++;
        inside = !space;
    }
    return words >= 3 && letters >= 2.5 * words && letters <= 8 * words;
}
function imageStatistics({ values, notText, images, maxWidth, maxHeight }, minRatio, sizes) {
    const known = images.bmp + images.gif + images.jpeg + images.png;
    const unknown = values - known;
    if (notText || 1 - unknown / values < minRatio)
        return [];
    const ranks = [["UNKNOWN", unknown], ["bmp", images.bmp], ["gif", images.gif], ["jpeg", images.jpeg], ["png", images.png]];
    return [
        (0,custom_statistics/* customText */.VK)("domain_info", "image_domain {}"),
        (0,custom_statistics/* customRanks */.pU)("image_format_histogram", ranks.filter(([, count]) => count > 0)),
        ...(sizes ? [(0,custom_statistics/* customNumber */.$6)("image_max_width", maxWidth), (0,custom_statistics/* customNumber */.$6)("image_max_height", maxHeight)] : []),
    ];
}
function sentenceStatistics({ values, notText, invalid, sentences }, minRatio) {
    if (notText || invalid || sentences / values < minRatio)
        return [];
    return [(0,custom_statistics/* customText */.VK)("domain_info", "natural_language_domain {}"), (0,custom_statistics/* customNumber */.$6)("natural_language_match_rate", sentences / values)];
}
function timeStatistics({ values, notTime, invalid, empty, times }, minRatio) {
    if (notTime || invalid || empty || times.size === 0)
        return [];
    const [format, count] = [...times].reduce((best, other) => (other[1] > best[1] ? other : best));
    if (count / values < minRatio)
        return [];
    const domain = format.includes("%") ? `string_format: '${format}'` : `integer_format: ${format}`;
    return [(0,custom_statistics/* customText */.VK)("domain_info", `time_domain {${domain}}`), (0,custom_statistics/* customNumber */.$6)("time_match_ratio", count / values)];
}

;// CONCATENATED MODULE: ./build/js/statistics/generators.js






/** The generators of the chosen statistics, each with its options. `schema` says which features hold categories. */
function generatorsFor(options, schema) {
    const found = [
        options.crossFeatures ? crossFeatures(options.crossFeatures === true ? {} : options.crossFeatures) : undefined,
        options.lift && lift(options.lift, schema),
        options.mutualInformation && mutual_information_mutualInformation(options.mutualInformation, schema),
        options.semanticTypes ? semanticTypes(options.semanticTypes === true ? {} : options.semanticTypes) : undefined,
        options.naturalLanguage && schema ? naturalLanguage(options.naturalLanguage === true ? {} : options.naturalLanguage, schema) : undefined,
        options.emptyValues ? emptyValues : undefined,
    ];
    return found.filter((one) => one !== undefined);
}

// EXTERNAL MODULE: ./build/js/data/select-rows.js
var select_rows = __webpack_require__(76405);
;// CONCATENATED MODULE: ./build/js/statistics/sampled-rows.js


const seed = 0x5a4d;
/** About this share of a batch's rows: each is in or out by a hash of its values alone, whatever stands around it. */
function sampled_rows_sampledRows(batch, rate) {
    const hashes = rowHashes(batch.columns, batch.length, seed);
    const chosen = [];
    for (let row = 0; row < batch.length; row++)
        if (hashes[row] < rate * hashRange)
            chosen.push(row);
    return (0,select_rows/* selectRows */.A)(batch, Int32Array.from(chosen));
}

// EXTERNAL MODULE: ./build/js/statistics/dataset-statistics.js + 1 modules
var dataset_statistics = __webpack_require__(71992);
// EXTERNAL MODULE: ./build/js/statistics/slices.js
var statistics_slices = __webpack_require__(98786);
;// CONCATENATED MODULE: ./build/js/statistics/sliced-statistics.js



/** Name of the statistics of all examples where there are slices beside; TFDV's. */
const allExamples = "All Examples";
/**
 * Statistics of a data set and of its slices: all examples first, then the slices in the order of their keys. Without slices the
 * only data set has no name. More than 1,000 slices are a `UserError`.
 */
function slicedStatistics(options, slices = []) {
    const { create, add, merge, finish } = (0,dataset_statistics/* datasetStatistics */.KU)(options);
    const within = (state, key) => {
        const known = state.slices.get(key);
        if (known)
            return known;
        if (state.slices.size === statistics_slices/* mostSlices */.Ph)
            throw (0,statistics_slices/* tooManySlices */.rH)();
        const made = create();
        state.slices.set(key, made);
        return made;
    };
    return {
        create: () => ({ all: create(), slices: new Map(), features: new Map() }),
        add(state, batch) {
            state.all = add(state.all, batch);
            if (slices.length > 0)
                for (const name of batch.columns.keys())
                    state.features.set(name, true);
            const cut = new Map();
            for (const { slicer } of slices)
                for (const [key, rows] of slicer(batch))
                    cut.set(key, united(cut.get(key), rows));
            for (const [key, rows] of cut)
                state.slices.set(key, add(within(state, key), (0,select_rows/* selectRows */.A)(batch, rows)));
            return state;
        },
        merge(left, right) {
            left.all = merge(left.all, right.all);
            for (const name of right.features.keys())
                left.features.set(name, true);
            for (const [key, theirs] of right.slices)
                left.slices.set(key, merge(within(left, key), theirs));
            return left;
        },
        finish(state) {
            const all = finish(state.all);
            if (slices.length === 0)
                return [all];
            const names = [...state.features.keys()];
            for (const slice of slices) {
                const unknown = names.length > 0 ? slice.unknown(names) : undefined;
                if (unknown !== undefined)
                    throw (0,statistics_slices/* unknownSliceFeature */.Z6)(unknown, names);
            }
            all.name = allExamples;
            const found = [...state.slices].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, slice]) => Object.assign(finish(slice), { name: key }));
            return [all, ...found];
        },
    };
}
/** Two ways to ask for one slice give each row once. */
function united(known, rows) {
    return known ? Int32Array.from([...new Set([...known, ...rows])].sort((a, b) => a - b)) : rows;
}

// EXTERNAL MODULE: ./build/js/data/tfrecord.js
var tfrecord = __webpack_require__(89856);
// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
;// CONCATENATED MODULE: ./build/js/statistics/vocabulary-file.js



/** A vocabulary's file: one token a line, or one a record of a `.tfrecord.gz`; spaces around them do not count. Its place is a token's number. */
async function readVocabularyFile(path) {
    if (!path.endsWith("tfrecord.gz")) {
        const shown = `the vocabulary ${path}`;
        const bytes = await (0,user_file/* readUserFile */.E)(path, shown, (cause) => new error/* UserError */.yo(`${shown} cannot be read`, { hint: "a text file with one token a line, or a .tfrecord.gz", cause }));
        return bytes.toString("utf8").replace(/\n$/, "").split("\n").map((line) => line.trim());
    }
    const tokens = [];
    for await (const { bytes, length, starts, ends } of (0,tfrecord/* readTfrecord */.SP)(path)) {
        for (let at = 0; at < length; at++)
            tokens.push(Buffer.from(bytes.subarray(starts[at], ends[at])).toString().trim());
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/js/components/statistics-parameters.js







const strings = { type: "array", items: { type: "string" } };
const count = (minimum, description) => ({ type: "integer", minimum, maximum: 100_000, description });
const flag = (description) => ({ type: "boolean", description });
const statistics_parameters_text = (description) => ({ type: "string", minLength: 1, description });
/** The JSON Schema of the parameters. */
const statisticsProperties = {
    featureAllowlist: { ...strings, description: "Only these features." },
    numTopValues: count(1, "How many frequent values of a text feature to list (20)."),
    frequencyThreshold: { type: "number", minimum: 0, description: "Values seen less often are not listed (1)." },
    numRankHistogramBuckets: count(1, "How many frequent values to keep for comparisons (1000)."),
    numValuesHistogramBuckets: count(2, "Buckets for the number of values per example (10)."),
    numHistogramBuckets: count(1, "Equal-width buckets of a number (10)."),
    numQuantilesHistogramBuckets: count(1, "Quantile buckets of a number (10)."),
    weightFeature: statistics_parameters_text("Feature that holds each example's weight: every statistic gets a weighted twin."),
    perFeatureWeightOverride: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "Other weight features of single features." },
    weightedFrequencyThreshold: { type: "number", minimum: 0, description: "Values of less weight are not listed among the weighted ones (1)." },
    slices: {
        description: "Parts of the data that are described for themselves: by the values of features, by given values, or by what an SQL expression says of a row.",
        type: "array", minItems: 1,
        items: {
            anyOf: [
                { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                {
                    type: "object", additionalProperties: false, minProperties: 1,
                    properties: {
                        features: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                        values: { type: "object", minProperties: 1, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }] } } },
                        sql: { type: "string", minLength: 1 },
                    },
                },
            ],
        },
        examples: [[["origin"], ["origin", "carrier"], { sql: "CASE WHEN distance > 1000 THEN 'long' ELSE 'short' END AS haul" }]],
    },
    labelFeature: statistics_parameters_text("The label: how much more often a value occurs with a label (lift), and how much each feature tells of it (with mutualInformation)."),
    lift: {
        description: "Options of lift, or false for none though there is a label.",
        anyOf: [{ type: "boolean" }, {
                type: "object", additionalProperties: false,
                properties: {
                    boundaries: { type: "array", items: { type: "number" }, description: "Cuts a numeric label." }, features: { ...strings, description: "Only these features." },
                    minXCount: count(0, "Only values in at least so many rows."), topK: count(1, "Only the largest of each label."), bottomK: count(1, "Only the smallest of each label."), weight: statistics_parameters_text("Feature with the weight of each row."),
                },
            }],
    },
    mutualInformation: flag("How many bits each feature tells of the label beyond chance."),
    crossFeatures: {
        description: "Covariance and correlation of pairs of numbers: all pairs, or given ones.",
        anyOf: [{ type: "boolean" }, {
                type: "object", additionalProperties: false,
                properties: { pairs: { type: "array", items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 }, description: "Pairs that are described; all when not given." }, sampleRate: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Share of the rows that is looked at." }, maxFeatures: count(2, "Most features of which all pairs are described (300).") },
            }],
    },
    semanticTypes: flag("Find features that are images, sentences or times."),
    emptyValues: flag("Count -1, empty texts and empty inner lists."),
    vocabPaths: { type: "object", additionalProperties: { type: "string", minLength: 1 }, description: "Files with the vocabularies that the schema's natural language domains name: one token a line, or TFRecords." },
    sampleRate: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Share of the rows that are described, chosen by a hash of each row: the same rows every time." },
};
/** Refuses what is asked of a label when none is named. */
function checkStatistics({ labelFeature, lift, mutualInformation }) {
    const asked = mutualInformation ? "mutualInformation" : lift !== undefined && lift !== false ? "lift" : undefined;
    if (labelFeature === undefined && asked !== undefined)
        throw new error/* UserError */.yo(`${asked} needs labelFeature, which is not given`, { hint: "labelFeature: the feature that is to be predicted" });
}
/** The accumulator that these parameters ask for: all examples, then each slice. */
async function statisticsAccumulator(parameters, { workspace, schema, generators = [] }) {
    const { slices = [], labelFeature, lift = labelFeature !== undefined, mutualInformation, crossFeatures, semanticTypes, emptyValues, vocabPaths = {}, sampleRate, ...options } = parameters;
    const vocabularies = Object.fromEntries(await Promise.all(Object.entries(vocabPaths).map(async ([name, path]) => [name, await readVocabularyFile((0,external_node_path_.resolve)(workspace, path))])));
    const further = generatorsFor({
        crossFeatures, semanticTypes, emptyValues, naturalLanguage: schema !== undefined && { vocabularies },
        ...(labelFeature !== undefined && lift !== false && { lift: { ...(lift === true ? {} : lift), label: labelFeature } }),
        ...(labelFeature !== undefined && mutualInformation && { mutualInformation: { label: labelFeature } }),
    }, schema);
    const prepared = await givenSlices(slices);
    const all = slicedStatistics({ ...options, schema, generators: [...further, ...generators] }, prepared);
    const accumulator = sampleRate === undefined || sampleRate === 1 ? all : { ...all, add: (state, batch) => all.add(state, sampled_rows_sampledRows(batch, sampleRate)) };
    return accumulator;
}
/** Slices as parameters say them, ready to be cut. */
function givenSlices(slices) {
    return (0,statistics_slices/* prepareSlices */.hj)(slices.map((slice) => (Array.isArray(slice) ? { features: slice } : slice)));
}


/***/ }),

/***/ 76405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The rows of a batch with these numbers, in this order, as a batch of their own. */
function selectRows({ columns, nested }, rows) {
    const chosen = new Map([...columns].map(([name, column]) => [name, selectColumn(column, rows)]));
    return { length: rows.length, columns: chosen, ...(nested && { nested: nested.map((feature) => selectNested(feature, rows)) }) };
}
function selectColumn(column, rows) {
    if (column.type === "empty")
        return column;
    if (!column.rowOffsets)
        return pick(column, rows);
    const { level, items } = selectLevel({ offsets: column.rowOffsets, present: column.present }, rows);
    return { ...pick({ ...column, rowOffsets: undefined, present: undefined }, items), rowOffsets: level.offsets, present: level.present };
}
/** The chosen items of a level, and the numbers of the items they hold in the next one. */
function selectLevel({ offsets, present }, rows) {
    const chosen = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++)
        chosen[i + 1] = chosen[i] + offsets[rows[i] + 1] - offsets[rows[i]];
    const items = new Int32Array(chosen[rows.length]);
    for (let i = 0; i < rows.length; i++)
        for (let at = chosen[i], from = offsets[rows[i]]; at < chosen[i + 1]; at++, from++)
            items[at] = from;
    return { level: { offsets: chosen, present: present && Uint8Array.from(rows, (row) => present[row]) }, items };
}
function pick(column, values) {
    const { length } = values;
    if (column.type === "bytes") {
        const offsets = new Int32Array(length + 1);
        for (let i = 0; i < length; i++)
            offsets[i + 1] = offsets[i] + column.offsets[values[i] + 1] - column.offsets[values[i]];
        const bytes = new Uint8Array(offsets[length]);
        for (let i = 0; i < length; i++)
            bytes.set(column.bytes.subarray(column.offsets[values[i]], column.offsets[values[i] + 1]), offsets[i]);
        return { type: "bytes", bytes, offsets };
    }
    if (column.type === "float") {
        const floats = column.values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
        for (let i = 0; i < length; i++)
            floats[i] = column.values[values[i]];
        return { type: "float", values: floats };
    }
    const integers = new Float64Array(length);
    for (let i = 0; i < length; i++)
        integers[i] = column.values[values[i]];
    return { type: "int", values: integers, ...(column.wide && { wide: BigInt64Array.from(values, (value) => column.wide[value]) }) };
}
function selectNested({ path, levels, values }, rows) {
    const chosen = [];
    let items = rows;
    for (const outer of levels) {
        const { level, items: inner } = selectLevel(outer, items);
        chosen.push(level);
        items = inner;
    }
    return { path, levels: chosen, values: values && selectColumn(values, items) };
}


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ mostSlices),
/* harmony export */   Z6: () => (/* binding */ unknownSliceFeature),
/* harmony export */   hj: () => (/* binding */ prepareSlices),
/* harmony export */   rH: () => (/* binding */ tooManySlices)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);



/** The slice of rows for which an expression cannot be computed; TFDV's name. */
const invalidSlice = "Invalid Slice";
/** Most slices of one data set. */
const mostSlices = 1000;
/** The mistake of data with more slices than are described. */
function tooManySlices() {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the data have more than ${mostSlices} slices`, { hint: "slice by features with few values, or name the values" });
}
/**
 * Cuts a batch into slices by feature values. Keys are TFDV's: `feature_value` of each feature, sorted by name, joined by `_`.
 * A row with several values belongs to every combination once; a row that lacks one of the features to none.
 */
function featureSlicer({ features = [], values = {} }) {
    const names = [...new Set([...features, ...Object.keys(values)])].sort();
    const wanted = new Map(Object.entries(values).map(([name, list]) => [name, new Set(list.map(String))]));
    return ({ columns, length }) => {
        const found = new Map();
        const used = names.map((name) => columns.get(name));
        if (used.some((column) => !column || column.type === "empty"))
            return new Map();
        for (let row = 0; row < length; row++) {
            let keys = [""];
            for (let i = 0; i < names.length && keys.length > 0; i++) {
                const labels = labelsOf(used[i], row, names[i]).filter((label) => wanted.get(names[i])?.has(label) ?? true);
                if (keys.length * labels.length > mostSlices)
                    throw tooManySlices();
                keys = keys.flatMap((key) => labels.map((label) => `${key}${key === "" ? "" : "_"}${names[i]}_${label}`));
            }
            for (const key of keys) {
                const rows = found.get(key);
                if (rows)
                    rows.push(row);
                else
                    found.set(key, [row]);
            }
            if (found.size > mostSlices)
                throw tooManySlices();
        }
        return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
    };
}
function labelsOf(column, row, name) {
    if (column.type === "float")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`slices are made of the feature ${JSON.stringify(name)}, whose values are floats`, { hint: "integers and texts can be sliced by; round floats in an SQL expression" });
    const count = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .valueCount */ .h6)(column, row);
    if (column.type === "empty" || count <= 0)
        return [];
    const first = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .firstValue */ .Kb)(column, row);
    return [...new Set(Array.from({ length: count }, (_, i) => {
            if (column.type === "int")
                return String(column.wide?.[first + i] ?? column.values[first + i]);
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(column.bytes.subarray(column.offsets[first + i], column.offsets[first + i + 1])))
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a value of the feature ${JSON.stringify(name)} is not valid UTF-8, so that no slice can be named by it`);
            return (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, first + i);
        }))];
}
/** Cuts a batch into slices by the values of an expression: the key is `name_value`. Rows for which it is NULL belong to none. */
function expressionSlicer({ name, evaluate }) {
    return (batch) => {
        const found = new Map();
        const labels = evaluate(batch);
        for (let row = 0; row < batch.length; row++) {
            const label = labels(row);
            if (label === null)
                continue;
            const key = typeof label === "object" ? invalidSlice : `${name}_${String(label)}`;
            const rows = found.get(key);
            if (rows)
                rows.push(row);
            else if (found.size === mostSlices)
                throw tooManySlices();
            else
                found.set(key, [row]);
        }
        return new Map([...found].map(([key, rows]) => [key, Int32Array.from(rows)]));
    };
}
/** Refuses slices by features that no batch had. */
function unknownSliceFeature(name, known) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`slices are made of the feature ${JSON.stringify(name)}, which the data have not`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, known) });
}
/** Makes slices ready; a mistake in an expression is a `UserError`. */
async function prepareSlices(slices) {
    return Promise.all(slices.map(async (slice) => {
        const { sql, features = [], values = {} } = slice;
        if (sql === undefined) {
            if (features.length === 0 && Object.keys(values).length === 0)
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a slice names no feature", { hint: "features: [origin], values: { origin: [JFK] }, or sql: an expression" });
            const used = [...features, ...Object.keys(values)];
            return { slicer: featureSlicer(slice), features: used, unknown: (names) => used.find((name) => !names.includes(name)) };
        }
        const { compileExpression, unknownFeature } = await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(1779), __webpack_require__.e(1377)]).then(__webpack_require__.bind(__webpack_require__, 51779));
        const expression = compileExpression(sql);
        return { slicer: expressionSlicer(expression), features: expression.features, unknown: (names) => unknownFeature(expression, names) };
    }));
}


/***/ })

};
