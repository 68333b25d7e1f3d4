export const id = 8921;
export const ids = [8921];
export const modules = {

/***/ 81720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ timeOfText)
/* harmony export */ });
const form = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?\s*$/i;
/**
 * Milliseconds since 1970-01-01 UTC of a date or time as ISO 8601 writes it (`2013-10`, `2013-10-01`, `2013-10-01 05:00:00`,
 * `2013-10-01T05:00:00.5+02:00`); without an offset UTC is meant. NaN for anything else and for days that do not exist.
 */
function timeOfText(text) {
    const match = form.exec(text);
    if (!match)
        return NaN;
    const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "0", offset = "Z"] = match;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    if (!real || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
        return NaN;
    const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}`) * 1000;
    return date.getTime() + clock - offsetOf(offset);
}
function offsetOf(offset) {
    const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
    if (!match)
        return 0;
    return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}


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


/***/ })

};
