export const id = 429;
export const ids = [429];
export const modules = {

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

/***/ 97715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ normalTails),
/* harmony export */   dz: () => (/* binding */ homogeneity),
/* harmony export */   ik: () => (/* binding */ kolmogorovTail),
/* harmony export */   lJ: () => (/* binding */ equalShares),
/* harmony export */   li: () => (/* binding */ discoveries)
/* harmony export */ });
/* unused harmony exports chiSquaredTail, cramersV */
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4586);

/** The chance of a chi-squared variable with so many degrees of freedom being at least `statistic`. */
function chiSquaredTail(statistic, degrees) {
    if (degrees <= 0 || statistic <= 0)
        return 1;
    return upperGamma(degrees / 2, statistic / 2);
}
/** The two-sided chance of a standard normal variable being at least as far from 0 as `z`. */
function normalTails(z) {
    return z === 0 ? 1 : upperGamma(0.5, (z * z) / 2);
}
/**
 * The chance that two samples of n and m values from one distribution differ by `distance` (Kolmogorov-Smirnov) or more,
 * by Kolmogorov's limit. With ties it is too large, that is, cautious.
 */
function kolmogorovTail(distance, n, m) {
    const scaled = Math.sqrt((n * m) / (n + m)) * distance;
    if (!(scaled > 0.2))
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = Math.exp(-2 * k * k * scaled * scaled);
        sum += k % 2 === 1 ? term : -term;
        if (term < 1e-17)
            break;
    }
    return Math.min(1, Math.max(0, 2 * sum));
}
/** The two-sided p-value for two shares, a of n and b of m, being equal (pooled z test). */
function equalShares([a, n], [b, m]) {
    const pooled = (a + b) / (n + m);
    const variance = pooled * (1 - pooled) * (1 / n + 1 / m);
    return variance > 0 ? normalTails((a / n - b / m) / Math.sqrt(variance)) : 1;
}
/** The chi-squared test that two rows of counts come from one distribution. Cells that expect fewer than 5 in a row are joined. */
function homogeneity(left, right) {
    const n = sum(left);
    const m = sum(right);
    const cells = [];
    const rare = [0, 0];
    left.forEach((a, i) => {
        const b = right[i];
        if (((a + b) * Math.min(n, m)) / (n + m) >= 5)
            cells.push([a, b]);
        else {
            rare[0] += a;
            rare[1] += b;
        }
    });
    if (rare[0] + rare[1] > 0)
        cells.push(rare);
    const statistic = sum(cells.map(([a, b]) => {
        const expected = ((a + b) * n) / (n + m);
        const other = a + b - expected;
        return (expected > 0 ? (a - expected) ** 2 / expected : 0) + (other > 0 ? (b - other) ** 2 / other : 0);
    }));
    const degrees = cells.length - 1;
    return { statistic, degrees, p: chiSquaredTail(statistic, degrees), effect: cramersV(statistic, cells.length, n + m) };
}
/** Cramér's V of a table of 2 rows and `columns` columns, corrected for bias (Bergsma). */
function cramersV(statistic, columns, total) {
    if (columns < 2 || total < 2)
        return 0;
    const phi = Math.max(0, statistic / total - (columns - 1) / (total - 1));
    const k = columns - (columns - 1) ** 2 / (total - 1);
    const r = 2 - 1 / (total - 1);
    return Math.sqrt(phi / Math.min(k - 1, r - 1));
}
/** Which of several p-values are significant when a share `q` of false discoveries is allowed (Benjamini and Hochberg). */
function discoveries(pValues, q) {
    const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    let last = -1;
    order.forEach(({ p }, rank) => { if (p <= (q * (rank + 1)) / pValues.length)
        last = rank; });
    const found = new Array(pValues.length).fill(false);
    for (let rank = 0; rank <= last; rank++)
        found[order[rank].index] = true;
    return found;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** The regularized upper incomplete gamma function Q(a, x). */
function upperGamma(a, x) {
    const scale = Math.exp(-x + a * Math.log(x) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a));
    if (x < a + 1) {
        let term = 1 / a;
        let total = term;
        for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(total) * 1e-17; n++) {
            term *= x / (a + n);
            total += term;
        }
        return Math.max(0, 1 - total * scale);
    }
    // Lentz's method for the continued fraction.
    let b = x + 1 - a;
    let c = 1e300;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1; n < 1000; n++) {
        const factor = -n * (n - a);
        b += 2;
        d = 1 / (factor * d + b || 1e-300);
        c = b + factor / c || 1e-300;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-15)
            break;
    }
    return Math.min(1, scale * fraction);
}


/***/ }),

/***/ 32563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compareDatasets),
  f: () => (/* binding */ comparePairs)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/statistics/significance.js
var significance = __webpack_require__(97715);
// EXTERNAL MODULE: ./build/js/validation/distances.js
var distances = __webpack_require__(1720);
// EXTERNAL MODULE: ./build/js/validation/drift/distribution.js
var distribution = __webpack_require__(45548);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/drift/percent.js
var percent = __webpack_require__(15305);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var reason = __webpack_require__(66754);
;// CONCATENATED MODULE: ./build/js/validation/drift/drift-checks.js




/** Fewest values on each side to say anything. */
const fewest = 100;
/** Largest share of a value that a fine histogram may leave unlisted. */
const unlisted = 0.005;
/** How many times as wide or narrow is worth a look, and is another data set. */
const spreads = [2, 4];
/** Shares worth a look: of values outside the range or among the known ones, of a new peak, of missing examples. */
const shares = { outside: 0.005, peak: 0.01, missing: [0.01, 0.05] };
/** The level of a change, by the limits from which on it is small and large. */
function levelOf(value, [small, large]) {
    return value < small ? "none" : value < large ? "small" : "large";
}
/** What changed in a number beside the shape of its distribution; `p` is the chance of a shape so different. */
function numberChecks(a, b, p) {
    return [...rangeCheck(a, b), ...peakCheck(a, b), ...spreadCheck(a, b, p)];
}
function rangeCheck(a, b) {
    // Whole buckets only: inside one it is not known where the values are.
    const below = a.share([a.knots.findLast((knot) => knot < b.min) ?? a.min, a.min < b.min ? "upto" : "below"]);
    const above = 1 - a.share([a.knots.find((knot) => knot > b.max) ?? a.max, a.max > b.max ? "below" : "upto"]);
    const outside = below + above;
    // So many values of one side beyond all of the other would be chance this often.
    const chance = (a.total / (a.total + b.total)) ** Math.round(Math.max(below, above) * a.total);
    if (outside < shares.outside || chance > 0.0005)
        return [];
    const sides = [...(below > 0 ? [`smallest ${(0,reason/* sixDigits */.p4)(a.min)}`] : []), ...(above > 0 ? [`largest ${(0,reason/* sixDigits */.p4)(a.max)}`] : [])];
    return [{
            rule: "drift.range", level: outside >= 10 * shares.outside ? "large" : "small", mark: "new range",
            message: `${(0,percent/* percent */.K)(outside)} of the values are outside the baseline's range (${sides.join(", ")})`,
            observed: `${(0,reason/* sixDigits */.p4)(a.min)} to ${(0,reason/* sixDigits */.p4)(a.max)}`, limit: `${(0,reason/* sixDigits */.p4)(b.min)} to ${(0,reason/* sixDigits */.p4)(b.max)}`, evidence: sides,
        }];
}
function peakCheck(a, b) {
    if (!a.fine || !b.fine)
        return [];
    const inside = (value) => value >= b.min && value <= b.max && !b.atoms.has(value);
    // A value that the baseline does not list may still have had half a percent there. There may be a hundred of them, so the test is strict.
    const grew = (share) => share >= shares.peak + unlisted && (0,significance/* equalShares */.lJ)([share * a.total, a.total], [unlisted * b.total, b.total]) < 0.0001;
    const peaks = [...a.atoms].filter(([value, share]) => inside(value) && grew(share)).sort(([, x], [, y]) => y - x);
    if (peaks.length === 0)
        return [];
    const [value, share] = peaks[0];
    return [{
            rule: "drift.peak", level: share >= 0.05 ? "large" : "small", mark: peaks.length === 1 ? "new peak" : `new peaks ${peaks.length}`,
            message: `${(0,reason/* sixDigits */.p4)(value)} is ${(0,percent/* percent */.K)(share)} of the values and was hardly there before`,
            observed: (0,percent/* percent */.K)(share), limit: `< ${(0,percent/* percent */.K)(shares.peak)}`, evidence: peaks.slice(0, 5).map(([peak]) => (0,reason/* sixDigits */.p4)(peak)),
        }];
}
/** Values from the tenth to the ninetieth percentile: one value far out does not widen them, as it does a standard deviation. */
function spreadCheck(a, b, p) {
    const [now, then] = [a, b].map((side) => quantileOf(side, 0.9) - quantileOf(side, 0.1));
    const ratio = now / then;
    if (!(then > 0 && now > 0) || (ratio > 1 / spreads[0] && ratio < spreads[0]) || p > 0.001)
        return [];
    const wider = ratio > 1;
    return [{
            rule: "drift.spread", level: ratio >= spreads[1] || ratio <= 1 / spreads[1] ? "large" : "small", mark: wider ? "wider" : "narrower",
            message: `the middle 80% of the values spread ${(0,reason/* sixDigits */.p4)(Number((wider ? ratio : 1 / ratio).toPrecision(3)))} times ${wider ? "wider" : "narrower"}`,
            observed: (0,reason/* sixDigits */.p4)(now), limit: `${(0,reason/* sixDigits */.p4)(then / spreads[0])} to ${(0,reason/* sixDigits */.p4)(then * spreads[0])}`, evidence: [],
        }];
}
/** The smallest knot, or place between two, below which the share of the values lies. */
function quantileOf({ knots, share }, wanted) {
    const at = knots.findIndex((knot) => share([knot, "upto"]) >= wanted);
    const [high, low] = [knots[Math.max(at, 0)], knots[at - 1]];
    if (low === undefined)
        return high;
    const [from, to] = [share([low, "upto"]), share([high, "below"])];
    return to > from && wanted < to ? low + ((high - low) * (wanted - from)) / (to - from) : high;
}
/** Whether more or fewer examples than before miss the feature. */
function missingCheck(view, before) {
    if (view.examples < fewest || before.examples < fewest)
        return [];
    const [now, then] = [view.missing / view.examples, before.missing / before.examples];
    const level = levelOf(Math.abs(now - then), shares.missing);
    // Not one of the p-values that are judged together: one in a thousand is strict enough alone.
    if (level === "none" || (0,significance/* equalShares */.lJ)([view.missing, view.examples], [before.missing, before.examples]) > 0.001)
        return [];
    return [{
            rule: "drift.missing", level, mark: now > then ? "more missing" : "fewer missing", message: `${(0,percent/* percent */.K)(now)} of the examples miss the feature, before it was ${(0,percent/* percent */.K)(then)}`,
            observed: (0,percent/* percent */.K)(now), limit: `${(0,percent/* percent */.K)(then)} ± 1 point`, evidence: [],
        }];
}
/** Values that are new, and those that are gone. */
function valueChecks(views, counts) {
    return [...newValues(views, counts), ...vanishedValues(views, counts)];
}
function newValues([view, before], [a, b]) {
    if (!(0,feature_view.allLabelsKnown)(before))
        return [];
    const fresh = [...a].filter(([label]) => !b.has(label)).sort(([, x], [, y]) => y - x);
    const found = sumOf(fresh);
    if (fresh.length === 0)
        return [];
    const share = found / view.values;
    const beyond = share - expectedNew(b, before.values, view.values) / view.values;
    return [{
            rule: "drift.new-values", level: beyond < shares.outside ? "none" : beyond < 10 * shares.outside ? "small" : "large", mark: `new values ${fresh.length}`,
            message: `${fresh.length} ${fresh.length === 1 ? "value was" : "values were"} not in the baseline; they are ${(0,percent/* percent */.K)(share)} of all`,
            observed: (0,percent/* percent */.K)(share), limit: `< ${(0,percent/* percent */.K)(shares.outside)}`, evidence: fresh.slice(0, 5).map(([label]) => label),
        }];
}
/**
 * How many of n values may be new without any change: values seen once among m stand for those not seen yet (Good and Turing),
 * and three standard deviations more.
 */
function expectedNew(counts, m, n) {
    let once = 0;
    let twice = 0;
    for (const count of counts.values()) {
        if (count === 1)
            once++;
        if (count === 2)
            twice++;
    }
    const expected = (n * once) / m;
    return expected + 3 * Math.sqrt(expected + (n / m) ** 2 * (once + 2 * twice));
}
function vanishedValues([view, before], [a, b]) {
    if (!(0,feature_view.allLabelsKnown)(view))
        return [];
    // All occurrences of a value would be in the baseline by chance this often; there are many values to be unlucky with.
    const chance = (count) => b.size * (before.values / (view.values + before.values)) ** count;
    const gone = [...b].filter(([label, count]) => !a.has(label) && chance(count) < 0.001).sort(([, x], [, y]) => y - x);
    const share = sumOf(gone) / before.values;
    if (gone.length === 0)
        return [];
    return [{
            rule: "drift.vanished-values", level: share < 10 * shares.outside ? "none" : "small", mark: `gone ${gone.length}`,
            message: `${gone.length} ${gone.length === 1 ? "value" : "values"} of the baseline ${gone.length === 1 ? "is" : "are"} gone; they were ${(0,percent/* percent */.K)(share)} of all`,
            observed: "0", limit: (0,percent/* percent */.K)(share), evidence: gone.slice(0, 5).map(([label]) => label),
        }];
}
function sumOf(counted) {
    return counted.reduce((sum, [, count]) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/js/validation/drift/drift.js






/** Share of false discoveries allowed over all features. */
const falseDiscoveries = 0.05;
/** Smallest and large effects: distance of distributions, Cramér's V, change of one value's share, divergence in bits. */
const floors = { KS: [0.1, 0.2], V: [0.1, 0.2], "L∞": [0.05, 0.1], JS: [0.02, 0.05] };
/**
 * Assay's drift rule: a feature drifted when its distribution changed significantly (Kolmogorov-Smirnov for numbers, chi-squared
 * homogeneity for values; Benjamini-Hochberg over the features) *and* by enough to matter. New and vanished values, a new range,
 * a new peak and a change of missing values are checks of their own. Features with fewer than 100 values are not judged.
 */
function compareDatasets(current, baseline, rules = {}) {
    return comparePairs([[current, baseline]], rules)[0];
}
/** The same for several pairs of data sets, such as slices: false discoveries are bounded over all of them together. */
function comparePairs(pairs, rules = {}) {
    const compared = pairs.map(([current, baseline]) => {
        const before = (0,feature_view.viewDataset)(baseline).features;
        return [...(0,feature_view.viewDataset)(current).features.values()].map((view) => compareFeatures(view, before.get(view.key), rules[view.key] ?? {}));
    });
    const significant = (0,significance/* discoveries */.li)(compared.flat().flatMap(({ distance }) => (distance?.p === undefined ? [] : [distance.p])), falseDiscoveries);
    let next = 0;
    return compared.map((drifts) => drifts.map((drift) => {
        const { distance } = drift;
        if (!distance)
            return drift;
        const real = distance.p === undefined || significant[next++];
        return { ...drift, level: real ? levelOf(distance.value, [distance.limit, distance.large]) : "none" };
    }));
}
function scaled([small, large], scale = 1) {
    return [small * scale, large * scale];
}
function compareFeatures(view, before, rule) {
    const { key } = view;
    refuse(view, rule);
    if (!before)
        return { key, level: "none", checks: [], because: "not-in-baseline" };
    const missing = missingCheck(view, before);
    if (view.present === 0 || before.present === 0)
        return { key, level: "none", checks: missing, because: "few-values" };
    const asked = rule.measure && rule.measure !== "auto" ? askedDistance(view, before, rule) : undefined;
    const pair = [view, before].map(distribution/* distributionOf */.AO);
    if (view.numeric && before.numeric && pair[0] && pair[1])
        return withNumbers({ key, missing, asked, rule }, pair[0], pair[1]);
    const labels = [view, before].map(feature_view.labelCounts);
    if (labels[0] && labels[1])
        return withLabels({ key, missing, asked, rule }, [view, before], [labels[0], labels[1]]);
    return { key, level: "none", checks: missing, because: "other-type" };
}
function refuse({ key, numeric }, { measure }) {
    if (measure !== "l-infinity" || !numeric)
        return;
    throw new error/* UserError */.yo(`l-infinity compares how often values occur, and ${JSON.stringify(key)} is a number`, {
        hint: "use jensen-shannon, or auto; or say in the schema that the numbers are categories: int_domain { is_categorical: true }",
    });
}
function askedDistance(view, before, { measure, threshold, scale }) {
    const name = measure === "l-infinity" ? "L∞" : "JS";
    const none = new Map();
    const value = name === "L∞" ? (0,distances/* lInfinity */.t1)((0,feature_view.labelCounts)(view) ?? none, (0,feature_view.labelCounts)(before) ?? none).value : divergenceOf(view, before);
    const [limit, large] = threshold === undefined ? scaled(floors[name], scale) : [threshold, threshold];
    return value === undefined ? undefined : { measure: name, value, limit: threshold === undefined ? limit : nextAbove(limit), large: threshold === undefined ? large : nextAbove(large) };
}
/** Not TFDV's, whose equally wide buckets take two samples of one heavy tail for different. */
function divergenceOf(view, before) {
    const pair = [view, before].map(distribution/* distributionOf */.AO);
    if (view.numeric && before.numeric && pair[0] && pair[1])
        return divergenceOfNumbers(pair[0], pair[1]);
    const labels = [view, before].map(feature_view.labelCounts);
    return labels[0] && labels[1] && view.values > 0 && before.values > 0 ? divergenceOfRows(countRows([view, before], [labels[0], labels[1]]), view.values, before.values) : undefined;
}
function divergenceOfNumbers(a, b) {
    const positions = (0,distribution/* pooledPositions */.yr)(a, b, 10);
    return divergenceOfRows({ p: (0,distribution/* cellShares */.VU)(a, positions), q: (0,distribution/* cellShares */.VU)(b, positions) }, a.total, b.total);
}
/** What chance alone would give is taken off. */
function divergenceOfRows({ p, q }, n, m) {
    const cells = p.filter((count, i) => count + q[i] > 0).length;
    return Math.max(0, (0,distances/* jensenShannon */.fy)(p, q) - ((cells - 1) * (1 / n + 1 / m)) / (8 * Math.LN2));
}
/** A threshold that is met exactly passes, and a rounding error is no drift. */
function nextAbove(value) {
    return value + 1e-9;
}
function withNumbers({ key, missing, asked, rule }, a, b) {
    if (a.total < fewest || b.total < fewest)
        return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
    const { distance: value } = (0,distribution/* kolmogorovDistance */.bB)(a, b);
    const p = (0,significance/* kolmogorovTail */.ik)(value, a.total, b.total);
    const [limit, large] = rule.threshold === undefined || asked ? scaled(floors.KS, rule.scale) : [rule.threshold, rule.threshold];
    return {
        key, level: "none",
        distance: asked ?? { measure: "KS", value, limit, large, p },
        divergence: divergenceOfNumbers(a, b),
        checks: [...missing, ...numberChecks(a, b, p)],
    };
}
/** Values compared one by one; the rest of both sides is one more. When that is more than half, the values are names of rows and not compared. */
const mostLevels = 100;
const topLevels = 50;
const mostRest = 0.5;
function withLabels({ key, missing, asked, rule }, [view, before], [a, b]) {
    const [n, m] = [view.values, before.values];
    if (n < fewest || m < fewest)
        return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
    const rows = countRows([view, before], [a, b]);
    const { p, q, few } = rows;
    if (!few && (p[topLevels] / n + q[topLevels] / m) / 2 > mostRest)
        return { key, level: "none", checks: missing, because: "many-values", ...(asked && { distance: asked }) };
    const { p: chance, effect } = (0,significance/* homogeneity */.dz)(p, q);
    const gap = Math.max(0, ...p.map((count, i) => Math.abs(count / n - q[i] / m)));
    return {
        key, level: "none",
        distance: asked ?? { ...strongest(effect, gap, rule), p: chance },
        divergence: divergenceOfRows(rows, n, m),
        checks: [...missing, ...valueChecks([view, before], [a, b])],
    };
}
function countRows([view, before], [a, b]) {
    // By counts of both together: chosen by shares, a small side's accidents would be picked out and look like drift.
    const countOf = (label) => (a.get(label) ?? 0) + (b.get(label) ?? 0);
    const labels = [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => countOf(y) - countOf(x) || (x < y ? -1 : 1));
    const few = labels.length <= mostLevels && (0,feature_view.allLabelsKnown)(view) && (0,feature_view.allLabelsKnown)(before);
    const listed = few ? labels : labels.slice(0, topLevels);
    const row = (counts, total) => {
        const own = listed.map((label) => counts.get(label) ?? 0);
        return few ? own : [...own, Math.max(0, total - own.reduce((sum, count) => sum + count, 0))];
    };
    return { p: row(a, view.values), q: row(b, before.values), few };
}
function strongest(effect, gap, { threshold, scale }) {
    if (threshold !== undefined)
        return { measure: "L∞", value: gap, limit: threshold, large: threshold };
    const [v, l] = [scaled(floors.V, scale), scaled(floors["L∞"], scale)];
    return effect / v[0] > gap / l[0] ? { measure: "V", value: effect, limit: v[0], large: v[1] } : { measure: "L∞", value: gap, limit: l[0], large: l[1] };
}


/***/ }),

/***/ 68728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sliceDrift)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32563);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54828);
/* harmony import */ var _slice_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82969);



/** Slices compared, and findings told: the farthest beyond their limits. */
const mostSlices = 500;
const mostFindings = 20;
const ranks = { none: 0, small: 1, large: 2 };
/**
 * Features that drifted within a slice by more than in all examples together, so that what the whole says is not told again for each
 * of its parts. Significance is judged over the features of all slices together; slices that one side lacks are not compared.
 */
function sliceDrift({ slices, previousSlices, rules, split, severity }, whole) {
    const before = new Map(previousSlices.map((slice) => [slice.name, slice]));
    const pairs = slices.slice(0, mostSlices).flatMap((slice) => { const old = before.get(slice.name); return old ? [[slice, old]] : []; });
    const known = new Map(whole.map(({ key, level }) => [key, ranks[level]]));
    const found = (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .f)(pairs, rules).flatMap((drifts, i) => drifts
        .filter(({ key, level }) => ranks[level] > (known.get(key) ?? 0))
        .map((drift) => ({ name: pairs[i][0].name, drift: { ...drift, checks: [] }, excess: drift.distance.value / (drift.distance.limit || 1) })));
    const worst = found.sort((a, b) => b.excess - a.excess || (a.name < b.name ? -1 : 1)).slice(0, mostFindings);
    return worst.flatMap(({ name, drift }) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .driftFindings */ .M)([drift], { split: (0,_slice_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceLabel */ .l)(split, name), other: `the baseline's slice ${name}`, severity }));
}


/***/ }),

/***/ 56756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sliceRowSearch)
/* harmony export */ });
/* harmony import */ var _data_select_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76405);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11418);
/* harmony import */ var _slice_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82969);
/* harmony import */ var _row_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35386);




/** Looks for rows that show findings of slices, among the rows of each slice; findings of slices that cannot be cut again are told without. */
function sliceRowSearch(findings, { split, prepared, slices, previousSlices, ...options }) {
    const before = new Map(previousSlices.map((slice) => [slice.name, slice]));
    const searches = new Map();
    for (const slice of prepared.length === 0 ? [] : slices) {
        const label = (0,_slice_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceLabel */ .l)(split, slice.name);
        const own = findings.filter((finding) => finding.split === label);
        const old = before.get(slice.name);
        if (own.length > 0)
            searches.set(slice.name, { label, search: (0,_row_search_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSearch */ .N)(own, { ...options, current: (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_0__.viewDataset)(slice), baseline: old && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_0__.viewDataset)(old) }), going: true });
    }
    const asked = [...searches.values()].flatMap(({ search }) => search.columns);
    return {
        columns: asked.length === 0 ? [] : [...new Set([...asked, ...prepared.flatMap(({ features }) => features)])],
        add({ batch, place }) {
            for (const { slicer } of prepared) {
                for (const [name, rows] of slicer(batch)) {
                    const one = searches.get(name);
                    if (one?.going)
                        one.going = one.search.add({ batch: (0,_data_select_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .selectRows */ .A)(batch, rows), place: (row) => place(rows[row]) });
                }
            }
            return [...searches.values()].some(({ going }) => going);
        },
        finish() {
            const told = new Map([...searches.values()].map(({ label, search }) => [label, [...search.finish()]]));
            return findings.map((finding) => told.get(finding.split ?? "")?.shift() ?? finding);
        },
    };
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLog: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

const levels = { error: "error", warning: "warning", info: "note" };
/** Results that GitHub reads of a log. */
const mostResults = 5000;
/** Characters of a message; GitHub cuts longer ones. */
const longestMessage = 1000;
/** Findings as SARIF 2.1.0, which GitHub's code scanning and editors read: one run, a rule for each kind of finding, worst results first. */
function sarifLog(findings, context) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const results = ["error", "warning", "info"].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{
                tool: { driver: { name: "Assay", rules: ids.map((id) => ({ id, shortDescription: { text: ruleText(id) } })) } },
                columnKind: "utf16CodeUnits",
                results: results.slice(0, mostResults).map((finding) => resultOf(finding, ids, context)),
            }],
    };
}
/** `ENUM_TYPE_UNEXPECTED_STRING_VALUES` as words. */
function ruleText(id) {
    const words = id.replace(/[_.-]+/g, " ").toLowerCase();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function resultOf(finding, ids, { file }) {
    const { rule, subject, split, severity, place, rows = [] } = finding;
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: levels[severity],
        message: { text: plain(messageOf(finding)) },
        locations: [{ ...locationOf({ line: 1, ...(place ?? { file }) }), logicalLocations: [{ name: subject, kind: "member" }] }],
        ...(rows.length > 0 && { relatedLocations: rows.map((row, id) => ({ id, ...locationOf(rowPlace(row)), message: { text: plain(rowText(row)) } })) }),
        partialFingerprints: { "assayFinding/v1": (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ rule, subject, split }).slice(7, 39) },
    };
}
function messageOf({ subject, message, split, observed, limit }) {
    const found = observed === undefined ? "" : ` Found ${observed}${limit === undefined ? "" : `, allowed ${limit}`}.`;
    return `${subject}: ${message.replace(/[.\s]+$/, "")}${split === undefined || split === "" ? "" : ` in ${split}`}.${found}`;
}
/** Text of strangers as a plain-text message, in which brackets would be links and braces places for arguments. */
function plain(text) {
    const bounded = text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`;
    return bounded.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function rowPlace({ file, number, unit }) {
    return unit === "line" ? { file, line: number } : { file };
}
function rowText({ number, unit, values }) {
    return values.length === 0 ? `${unit} ${number}` : `${unit} ${number}: ${values.map(([name, value]) => `${name} ${value}`).join(", ")}`;
}
function locationOf({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: addressOf(file) },
            ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
        },
    };
}
/** A path as a relative or `file:` address; an address as it is. */
function addressOf(file) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file))
        return encodeURI(file.toWellFormed());
    const path = file.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
    return path.startsWith("/") ? `file://${path}` : path;
}


/***/ }),

/***/ 76111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fc: () => (/* binding */ severityOverrides),
/* harmony export */   sF: () => (/* binding */ unknownRules)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69086);


/** All that a gate can be told. */
const failOnValues = ["error", "warning", "never"];
/** Rules of Assay's own, beside TFDV's types of anomalies. */
const ownRules = ["DATA_MISSING", "drift.distribution", "drift.new-values", "drift.vanished-values", "drift.range", "drift.peak", "drift.spread", "drift.missing", "drift.type", "drift.table", "row-rule", "select-rule", "values.outside", "comparator.meaningless"];
/** How a gate on findings comes out: it fails at the severity asked for, and below it warns. */
function statusOf(findings, failOn) {
    const [errors, warnings] = ["error", "warning"].map((severity) => findings.some((finding) => finding.severity === severity));
    if ((errors && failOn !== "never") || (warnings && failOn === "warning"))
        return "fail";
    return errors || warnings ? "warn" : "pass";
}
const severities = { error: "error", warning: "warning", never: "info" };
/** Findings with the severities that the rules give them: of a feature's rule first, then of the feature, then of the rule. Notes stay notes. */
function weighed(findings, { rules = {}, features = {} }) {
    const of = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);
    return findings.map((finding) => {
        const feature = of(features, finding.subject);
        const level = of(feature?.rules ?? {}, finding.rule) ?? feature?.failOn ?? of(rules, finding.rule);
        return level === undefined || finding.severity === "info" ? finding : { ...finding, severity: severities[level] };
    });
}
/** TFDV's severity overrides for the rules that are types of its anomalies; those that never fail are left as they are, since it would not tell them at all. */
function severityOverrides({ rules = {} }) {
    const types = _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O;
    return new Map(Object.entries(rules).flatMap(([rule, level]) => (!Object.hasOwn(types, rule) || level === "never" ? [] : [[types[rule], level === "error" ? _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Severity */ .If.ERROR : _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Severity */ .If.WARNING]])));
}
/** The rules that are named and that there are not, each with the keys that lead to its name. */
function unknownRules({ rules = {}, features = {} }) {
    const known = [...Object.keys(_anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O).filter((name) => !/^(UNKNOWN_TYPE|MULTIPLE_REASONS)$/.test(name)), ...ownRules];
    const named = [
        ...Object.keys(rules).map((name) => ["rules", name]),
        ...Object.entries(features).flatMap(([feature, { rules: inner = {} }]) => Object.keys(inner).map((name) => ["features", feature, "rules", name])),
    ];
    return named.flatMap((path) => {
        const name = path.at(-1);
        if (known.includes(name))
            return [];
        const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        return [{ path, mistake: { message: `there is no rule ${JSON.stringify(name.slice(0, 80))}`, hint: near === undefined ? "rules are named as findings show them: SCHEMA_NEW_COLUMN, drift.range" : `did you mean ${near}?` } }];
    });
}


/***/ }),

/***/ 82969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sliceLabel),
/* harmony export */   n: () => (/* binding */ sliceFindings)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54828);
/* harmony import */ var _validate_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38224);


/** Slices looked at; statistics may have thousands. */
const mostSlices = 500;
/** About numbers of examples of the whole, which a part of it cannot have. */
const ofTheWhole = new Set(["FEATURE_TYPE_LOW_NUMBER_PRESENT", "FEATURE_TYPE_LOW_UNIQUE", "DATA_MISSING"]);
/** How findings name a slice of a split. */
function sliceLabel(split, name) {
    return `${split === "" ? "" : `${split}, `}slice ${name}`;
}
/** What a slice breaks of the schema and the whole does not, so that it is told once. Rules on how many examples there are do not apply to a part. */
function sliceFindings({ slices, split, schema, source, ...settings }, whole) {
    const keyOf = ({ rule, subject }) => JSON.stringify([rule, subject]);
    const known = new Set((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaFindings */ .I)(whole, split).map(keyOf));
    return slices.slice(0, mostSlices).flatMap((slice) => {
        const validation = (0,_validate_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .validateStatistics */ .gF)(slice, schema, settings);
        const own = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaFindings */ .I)({ ...validation, dataset: [] }, sliceLabel(split, slice.name), source);
        return own.filter((finding) => !ofTheWhole.has(finding.rule) && !known.has(keyOf(finding)));
    });
}


/***/ })

};
