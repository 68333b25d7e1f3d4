export const id = 6894;
export const ids = [6894,1377,3758];
export const modules = {

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   h6: () => (/* binding */ valueCount)
/* harmony export */ });
/** How many values row i has; −1 when the feature is missing in it. */
function valueCount(column, row) {
    if (column.type === "empty")
        return -1;
    if (!column.rowOffsets)
        return 1;
    const count = column.rowOffsets[row + 1] - column.rowOffsets[row];
    return count === 0 && !(column.present && column.present[row]) ? -1 : count;
}
/** Index of row i's first value. */
function firstValue(column, row) {
    return column.rowOffsets ? column.rowOffsets[row] : row;
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Value j of a bytes column as text; invalid UTF-8 becomes U+FFFD. */
function textAt(column, value) {
    return decoder.decode(column.bytes.subarray(column.offsets[value], column.offsets[value + 1]));
}


/***/ }),

/***/ 59118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   Av: () => (/* binding */ rightOf),
/* harmony export */   CG: () => (/* binding */ likePattern),
/* harmony export */   M4: () => (/* binding */ inCase),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ON: () => (/* binding */ isLike),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   fV: () => (/* binding */ piece),
/* harmony export */   lC: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _row_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96847);

/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
function isLike(text, pattern) {
    return likePattern(pattern)(text);
}
/** A LIKE pattern, read once. */
function likePattern(pattern) {
    const inside = pattern.replace(/^%+|%+$/g, "");
    if (!/[%_\\]/.test(inside)) {
        const [open, closed] = [pattern.startsWith("%"), pattern.endsWith("%")];
        if (open && closed)
            return (text) => text.includes(inside);
        return open ? (text) => text.endsWith(inside) : closed ? (text) => text.startsWith(inside) : (text) => text === inside;
    }
    const signs = [...pattern];
    return (text) => fits([...text], signs);
}
function fits(characters, signs) {
    let at = 0;
    let sign = 0;
    let afterPercent = -1;
    let retry = 0;
    while (at < characters.length) {
        const found = signs[sign];
        const escaped = found === "\\" && sign + 1 < signs.length;
        if (found === "%" && !escaped) {
            afterPercent = ++sign;
            retry = at;
        }
        else if (found !== undefined && ((found === "_" && !escaped) || (escaped ? signs[sign + 1] : found) === characters[at])) {
            sign += escaped ? 2 : 1;
            at++;
        }
        else if (afterPercent >= 0) {
            sign = afterPercent;
            at = ++retry;
        }
        else
            return false;
    }
    while (signs[sign] === "%")
        sign++;
    return sign === signs.length;
}
/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;
/** A text that is not longer than is made. */
function bounded(text) {
    if (text.length > longestText)
        throw new _row_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`it makes a text of more than ${longestText} characters`);
    return text;
}
/** Every occurrence of a text replaced by another. */
function replaced(text, what, by) {
    if (what === "")
        return text;
    if (by.length > what.length && (text.split(what).length - 1) * by.length > longestText)
        return bounded("x".repeat(longestText + 1));
    return text.replaceAll(what, () => by);
}
/** Characters from one on (the first is 1), so many or all. */
function piece(text, from, length) {
    if (length !== undefined && length < 0)
        throw new _row_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE("a part of a text has no negative length");
    const characters = [...text];
    const end = length === undefined ? characters.length : from - 1 + length;
    return characters.slice(Math.max(0, from - 1), Math.max(0, end)).join("");
}
/** The first characters; below 0, all but the last ones. */
function leftOf(text, length) {
    return [...text].slice(0, length).join("");
}
/** The last characters; below 0, all but the first ones. */
function rightOf(text, length) {
    return length === 0 ? "" : [...text].slice(-length).join("");
}
/** Where a text begins within another, in characters from 1; 0 when it does not. */
function positionOf(text, what) {
    const at = text.indexOf(what);
    return at < 0 ? 0 : [...text.slice(0, at)].length + 1;
}
/** Takes these characters, spaces when none are given, from the start, the end or both. */
function trimmed(text, sides, characters = " ") {
    const taken = new Set(characters);
    const all = [...text];
    let [from, to] = [0, all.length];
    if (sides !== "end")
        while (from < to && taken.has(all[from]))
            from++;
    if (sides !== "start")
        while (to > from && taken.has(all[to - 1]))
            to--;
    return all.slice(from, to).join("");
}
/** In lower or upper case, character by character: one becomes one, or stays. */
function inCase(text, to) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text[to]();
    return Array.from(text, (character) => { const found = character[to](); return [...found].length === 1 ? found : character; }).join("");
}


/***/ }),

/***/ 96847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   JE: () => (/* binding */ ExpressionFault),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** Why an expression cannot be computed in a row. */
class ExpressionFault extends Error {
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const unbounded = /^([+-]?)inf(?:inity)?$/i;
/** A number; a text is one when it reads as a decimal one throughout, or as NaN or Infinity. */
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return Number(value);
    const text = value.trim();
    if (decimal.test(text)) {
        const number = Number(text);
        if (Number.isFinite(number))
            return number;
        throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is out of range`);
    }
    if (text.toLowerCase() === "nan")
        return NaN;
    const sign = unbounded.exec(text);
    if (!sign)
        throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is no number`);
    return sign[1] === "-" ? -Infinity : Infinity;
}
/** The text of a value; NULL is empty. Numbers that are not whole read as PostgreSQL writes floats. */
function textOf(value) {
    if (typeof value !== "number" || Number.isSafeInteger(value) || !Number.isFinite(value))
        return value === null ? "" : String(value);
    const [digits, exponent] = value.toExponential().split("e");
    const power = Number(exponent);
    if (power < -4 || power >= 15)
        return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
    return String(value).includes("e") ? value.toFixed(Math.max(0, digits.length - 2 - power)) : String(value);
}
const truths = new Map([
    ...["t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"].map((text) => [text, true]),
    ...["f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"].map((text) => [text, false]),
]);
/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
function truthOf(value) {
    if (value === null || typeof value === "boolean")
        return value;
    if (typeof value === "number" || typeof value === "bigint")
        return Number(value) !== 0;
    const truth = truths.get(value.trim().toLowerCase());
    if (truth === undefined)
        throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is neither true nor false`);
    return truth;
}
/** Which of two values of one kind comes first: negative, 0 or positive. Texts go by code points; NaN is equal to itself and above all numbers. */
function orderOf(a, b) {
    if (typeof a === "number" && typeof b === "number")
        return a === b ? 0 : a < b ? -1 : a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    if (typeof a === "string" && typeof b === "string")
        return a === b ? 0 : orderOfTexts(a, b);
    if (typeof a === "boolean" || typeof b === "boolean")
        return Number(truthOf(a)) - Number(truthOf(b));
    if (typeof a === "string" || typeof b === "string")
        throw new ExpressionFault(`${JSON.stringify(textOf(a))} and ${JSON.stringify(textOf(b))} are of two kinds`);
    // A 64-bit integer and a number, which may be NaN: that is above all.
    return a == b ? 0 : a < b ? -1 : a > b ? 1 : Number.isNaN(a) ? 1 : -1;
}
/** By code points, which is the order of UTF-8 bytes: UTF-16 has those above U+FFFF before those of U+E000 to U+FFFF. */
function orderOfTexts(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i++) {
        const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
        if (x !== y)
            return ranked(x) - ranked(y);
    }
    return a.length - b.length;
}
function ranked(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}


/***/ }),

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

/***/ 73312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ writeIntegerSet),
/* harmony export */   V3: () => (/* binding */ readIntegerSet),
/* harmony export */   X_: () => (/* binding */ widenIntegerSets),
/* harmony export */   jh: () => (/* binding */ integerSetFindings),
/* harmony export */   xk: () => (/* binding */ isIntegerSetTag)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64836);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69086);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66754);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66349);






/*
 * TensorFlow Metadata has no domain of single integers. Assay writes one as a tag of the feature, beside an `int_domain` that
 * calls it a category: TFDV reads the schema as before and does not look at tags.
 */
const prefix = "assay.values:";
/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
function writeIntegerSet(values) {
    const runs = [];
    for (let i = 0; i < values.length;) {
        let end = i;
        while (end + 1 < values.length && values[end + 1] === values[end] + 1n)
            end++;
        runs.push(...(end - i < 2 ? values.slice(i, end + 1).map(String) : [`${values[i]}..${values[end]}`]));
        i = end + 1;
    }
    return `${prefix} ${runs.join(" ")}`;
}
/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
function readIntegerSet(feature) {
    const runs = setOf(feature);
    return runs && ((value) => runs.some(({ from, to }) => value >= from && value <= to));
}
function setOf({ annotation, type }) {
    const tag = annotation?.tag.find(isIntegerSetTag);
    if (tag === undefined || type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return undefined;
    const runs = tag.slice(prefix.length).trim().split(/[\s,]+/).flatMap((run) => {
        const [from, to = from, more] = run.split("..").map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP);
        return from === undefined || to === undefined || more !== undefined ? [] : [{ from, to }];
    });
    return runs.length > 0 ? runs : undefined;
}
/** Whether a tag means to be a set of integers. */
function isIntegerSetTag(tag) {
    return tag.startsWith(prefix);
}
function* outsideSets({ feature: features }, views, parent = []) {
    for (const feature of features) {
        const path = [...parent, feature.name];
        const allowed = readIntegerSet(feature);
        const view = views.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(path));
        const counts = view && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.labelCounts)(view);
        if (allowed && counts) {
            const outside = [...counts].filter(([label]) => { const value = (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label); return value === undefined || !allowed(value); });
            if (outside.length > 0)
                yield { feature, path, labels: outside.map(([label]) => label), share: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .percentage */ .X1)(outside.reduce((sum, [, each]) => sum + each, 0), view.values) };
        }
        if (feature.domainInfo.case === "structDomain")
            yield* outsideSets(feature.domainInfo.value, views, path);
    }
}
function sentence({ labels, share }) {
    return `Values that are not in the set: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? " …" : ""} (${share}).`;
}
/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
function integerSetFindings(schema, statistics, split) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => ({
        rule: "values.outside", severity: "error", subject: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(outside.path), split, message: sentence(outside), evidence: outside.labels.slice(0, 5),
    }));
}
/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
function widenIntegerSets(schema, statistics) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => {
        const { feature, path, labels } = outside;
        const values = new Set([...setOf(feature).flatMap(({ from, to }) => (to - from < widest ? Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)) : [])), ...labels.flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label) ?? [])]);
        const wide = setOf(feature).filter(({ from, to }) => to - from >= widest);
        const narrow = [...values].filter((value) => !wide.some(({ from, to }) => value >= from && value <= to)).sort((a, b) => (a < b ? -1 : 1));
        const runs = [writeIntegerSet(narrow), ...wide.map(({ from, to }) => `${from}..${to}`)].join(" ");
        feature.annotation.tag = feature.annotation.tag.map((tag) => (isIntegerSetTag(tag) ? runs : tag));
        return { path, reason: { type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O.ENUM_TYPE_UNEXPECTED_STRING_VALUES, short: "Unexpected values", long: sentence(outside) } };
    });
}
/** Runs longer than this stay as they are written. */
const widest = 1000n;


/***/ })

};
