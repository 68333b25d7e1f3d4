export const id = 762;
export const ids = [762,1377,3758];
export const modules = {

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/** What rows of a file are counted in, by its name. */
function unitOf(file) {
    return /\.(csv|tsv|jsonl|ndjson)(\.(gz|zz|br|zst))?$/i.test(file) ? "line" : "row";
}
/** Fail before warn before pass, order kept within. */
function worstFirst(items) {
    const rank = { fail: 0, warn: 1, pass: 2 };
    return items.map((item, index) => ({ item, index }))
        .sort((a, b) => rank[a.item.status] - rank[b.item.status] || a.index - b.index)
        .map(({ item }) => item);
}


/***/ }),

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

/***/ 35386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ exampleRow),
  N: () => (/* binding */ rowSearch)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/finding.js
var finding = __webpack_require__(99877);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
;// CONCATENATED MODULE: ./build/js/validation/rows/row-cells.js

const absent = { column: undefined, first: () => 0, end: () => 0, count: () => -1, lengths: () => [] };
/** The feature at a path; missing in every row when the batch lacks it. */
function cellsOf({ columns, nested = [] }, path) {
    const column = path.length === 1 ? columns.get(path[0]) : undefined;
    if (column) {
        const first = (row) => (column.type === "empty" ? 0 : (0,batch/* firstValue */.Kb)(column, row));
        const count = (row) => (0,batch/* valueCount */.h6)(column, row);
        return { column, first, end: (row) => first(row) + Math.max(0, count(row)), count, lengths: (row, level) => (level === 0 && count(row) >= 0 ? [count(row)] : []) };
    }
    const feature = nested.find((one) => one.path.length === path.length && one.path.every((step, i) => step === path[i]));
    if (!feature)
        return absent;
    const { levels, values } = feature;
    const span = (row, depth) => {
        let [first, end] = [row, row + 1];
        for (const { offsets } of levels.slice(0, depth))
            [first, end] = [offsets[first], offsets[end]];
        return [first, end];
    };
    const lengths = (row, level) => {
        const list = levels[level];
        if (!list)
            return [];
        const [first, end] = span(row, level);
        return Array.from({ length: end - first }, (_, i) => (isPresent(list, first + i) ? list.offsets[first + i + 1] - list.offsets[first + i] : -1)).filter((length) => length >= 0);
    };
    return {
        column: values,
        first: (row) => span(row, levels.length)[0],
        end: (row) => span(row, levels.length)[1],
        count: (row) => (lengths(row, 0).length === 0 ? -1 : span(row, levels.length)[1] - span(row, levels.length)[0]),
        lengths,
    };
}
function isPresent({ offsets, present }, item) {
    return offsets[item + 1] > offsets[item] || present?.[item] === 1;
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/schema/integer-sets.js
var integer_sets = __webpack_require__(73312);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var reason = __webpack_require__(66754);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
;// CONCATENATED MODULE: ./build/js/validation/rows/row-questions.js








/** Which rows show a finding; undefined where it is about all of them together, or about none. */
function rowQuestion(finding, context) {
    const path = context.current.features.get(finding.subject)?.path;
    if (!path)
        return compositeQuestion(finding, context.schema);
    const ask = (test) => ({ paths: [path], bind: (batch) => test(cellsOf(batch, path)) });
    const feature = featureAt(context.schema, path);
    const value = valueTest(finding, { ...context, feature });
    const present = (batch) => { const { count } = cellsOf(batch, path); return (row) => count(row) > 0; };
    if (value)
        return { ...ask((cells) => anyValue(cells, value)), ...(finding.rule === "UNEXPECTED_DATA_TYPE" && { otherwise: present }) };
    const rows = countTest(finding.rule, feature);
    return rows && ask(rows);
}
/** The feature of a schema at a path. */
function featureAt({ feature: features }, path) {
    let inside = features;
    let found;
    for (const step of path) {
        found = inside.find(({ name }) => name === step);
        inside = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found;
}
function anyValue({ column, first, end }, test) {
    const wrong = column && test(column);
    if (!wrong)
        return undefined;
    return (row) => {
        for (let i = first(row), last = end(row); i < last; i++)
            if (wrong(i))
                return true;
        return false;
    };
}
function valueTest(finding, asking) {
    const { rule, subject, evidence = [] } = finding;
    const { feature, schema, current, baseline } = asking;
    if (rule === "drift.new-values" || rule === "COMPARATOR_L_INFTY_HIGH" || rule === "COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH")
        return evidence.length > 0 ? textIn(new Set(evidence)) : undefined;
    if (rule === "drift.peak")
        return numberTest((value) => evidence.includes((0,reason/* sixDigits */.p4)(Number(value))));
    if (rule === "drift.range") {
        const before = baseline?.features.get(subject)?.numeric;
        return before && numberTest((value) => value < before.min || value > before.max);
    }
    if (rule === "ENUM_TYPE_INVALID_UTF8")
        return (column) => (column.type === "bytes" ? (i) => !(0,external_node_buffer_.isUtf8)(bytesAt(column, i)) : undefined);
    if (rule === "FEATURE_TYPE_LOW_UNIQUE") {
        const most = [...(0,feature_view.labelCounts)(current.features.get(subject)) ?? []].sort(([, a], [, b]) => b - a)[0];
        return most && most[1] > 1 ? textIn(new Set([most[0]])) : undefined;
    }
    if (!feature)
        return undefined;
    const allowed = rule === "values.outside" ? (0,integer_sets/* readIntegerSet */.V3)(feature) : undefined;
    if (allowed)
        return numberTest((value) => !allowed(BigInt(value)));
    if (rule === "UNEXPECTED_DATA_TYPE")
        return typeTest(feature.type);
    const max = rule === "MAX_IMAGE_BYTE_SIZE_EXCEEDED" && feature.domainInfo.case === "imageDomain" ? feature.domainInfo.value.maxImageByteSize : undefined;
    if (max !== undefined)
        return (column) => (column.type === "bytes" ? (i) => bytesAt(column, i).length > max : undefined);
    return domainTest(rule, domainOf(feature, schema));
}
function domainOf({ domainInfo }, schema) {
    switch (domainInfo.case) {
        case "stringDomain": return { kind: "string", domain: domainInfo.value };
        case "boolDomain": return { kind: "bool", domain: domainInfo.value };
        case "intDomain": return { kind: "int", domain: domainInfo.value };
        case "floatDomain": return { kind: "float", domain: domainInfo.value };
        case "domain": {
            const named = ({ name }) => name === domainInfo.value;
            const [text, whole, float] = [schema.stringDomain.find(named), schema.intDomain.find(named), schema.floatDomain.find(named)];
            return text ? { kind: "string", domain: text } : whole ? { kind: "int", domain: whole } : float && { kind: "float", domain: float };
        }
        default: return undefined;
    }
}
function domainTest(rule, known) {
    if (rule === "INT_TYPE_NOT_INT_STRING" || (rule === "DOMAIN_INVALID_FOR_TYPE" && known?.kind === "int"))
        return textTest((text) => !(0,schema_inference/* isInt64 */.Un)(text));
    if (rule === "FLOAT_TYPE_STRING_NOT_FLOAT")
        return textTest((text) => floatOf(text) === undefined);
    if (known?.kind === "string" && rule === "ENUM_TYPE_UNEXPECTED_STRING_VALUES")
        return textIn(new Set(known.domain.value), true);
    if (known?.kind === "bool" && rule.startsWith("BOOL_TYPE_"))
        return boolTest(known.domain);
    if (known?.kind === "int") {
        const { min, max } = known.domain;
        if (rule === "INT_TYPE_SMALL_INT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* IntDomainSchema */.LJ.field.min))
            return numberTest((value) => value < min);
        if (rule === "INT_TYPE_BIG_INT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* IntDomainSchema */.LJ.field.max))
            return numberTest((value) => value > max);
    }
    if (known?.kind !== "float")
        return undefined;
    const { min, max } = known.domain;
    if (rule === "FLOAT_TYPE_SMALL_FLOAT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* FloatDomainSchema */.Gz.field.min))
        return numberTest((value) => Math.fround(Number(value)) < min);
    if (rule === "FLOAT_TYPE_BIG_FLOAT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* FloatDomainSchema */.Gz.field.max))
        return numberTest((value) => Math.fround(Number(value)) > max);
    if (rule === "FLOAT_TYPE_HAS_NAN")
        return numberTest((value) => Number.isNaN(value));
    return rule === "FLOAT_TYPE_HAS_INF" ? numberTest((value) => Math.abs(Number(value)) === Infinity) : undefined;
}
function boolTest({ trueValue, falseValue }) {
    const named = trueValue !== "" || falseValue !== "";
    const words = named ? [trueValue, falseValue].filter((word) => word !== "") : [...schema_inference/* trueWords */.II, ...schema_inference/* falseWords */.F_];
    const [numbers, texts] = [numberTest((value) => value !== 0 && value !== 1 && value !== 0n && value !== 1n), textIn(new Set(words), true)];
    return (column) => (column.type === "bytes" ? texts : numbers)(column);
}
/** What cannot be of the type that the schema says. */
function typeTest(wanted) {
    if (wanted === schema_pb/* FeatureType */.lo.FLOAT)
        return textTest((text) => floatOf(text) === undefined);
    if (wanted !== schema_pb/* FeatureType */.lo.INT)
        return () => undefined;
    return (column) => (column.type === "bytes" ? textTest((text) => !(0,schema_inference/* isInt64 */.Un)(text))(column) : numberTest((value) => !Number.isInteger(Number(value)))(column));
}
/** A number in a text, as a float domain on texts reads it. */
function floatOf(text) {
    if (!/^[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf(inity)?|nan)$/i.test(text.trim()))
        return undefined;
    return Number(text.trim().replace(/inf(inity)?$/i, "Infinity"));
}
function bytesAt({ bytes, offsets }, value) {
    return bytes.subarray(offsets[value], offsets[value + 1]);
}
/** Bytes one to one as characters: cheaper than decoding, and as good to compare. */
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** Whether a value as text is one of these, or none of them. */
function textIn(texts, negated = false) {
    const keys = new Set([...texts].map((text) => latin1(Buffer.from(text))));
    return (column) => {
        if (column.type === "bytes")
            return (i) => keys.has(latin1(bytesAt(column, i))) !== negated;
        if (column.type === "empty")
            return undefined;
        return (i) => texts.has(String(numberAt(column, i))) !== negated;
    };
}
function textTest(wrong) {
    return (column) => (column.type === "bytes" ? (i) => wrong(latin1(bytesAt(column, i))) : undefined);
}
/** Numbers, and texts that are numbers. */
function numberTest(wrong) {
    return (column) => {
        if (column.type === "empty")
            return undefined;
        if (column.type !== "bytes")
            return (i) => wrong(numberAt(column, i));
        return (i) => {
            const value = floatOf(latin1(bytesAt(column, i)));
            return value !== undefined && wrong(value);
        };
    };
}
function numberAt(column, value) {
    return column.type === "int" && column.wide ? column.wide[value] : column.values[value];
}
const presenceRules = new Set(["FEATURE_TYPE_LOW_FRACTION_PRESENT", "FEATURE_TYPE_LOW_NUMBER_PRESENT", "FEATURE_TYPE_NOT_PRESENT", "drift.missing"]);
/** Any row that has the feature shows these. */
const featureRules = new Set(["SCHEMA_NEW_COLUMN", "VALUE_NESTEDNESS_MISMATCH"]);
/** Findings about whether a feature is there and how many values it has. */
function countTest(rule, feature) {
    if (presenceRules.has(rule))
        return ({ count }) => (row) => count(row) < 0;
    if (featureRules.has(rule))
        return ({ count }) => (row) => count(row) > 0;
    const shape = feature?.shapeType;
    if (rule === "INVALID_FEATURE_SHAPE" && shape?.case === "shape") {
        const wanted = shape.value.dim.reduce((product, { size }) => product * Number(size), 1);
        return ({ count }) => (row) => count(row) !== wanted;
    }
    const levels = shape?.case === "valueCount" ? [shape.value] : shape?.case === "valueCounts" ? shape.value.valueCount : [];
    if (rule === "FEATURE_TYPE_LOW_NUMBER_VALUES")
        return ({ lengths }) => (row) => levels.some(({ min }, level) => lengths(row, level).some((length) => length < min));
    if (rule === "FEATURE_TYPE_HIGH_NUMBER_VALUES")
        return ({ lengths }) => (row) => levels.some(({ max }, level) => max > 0n && lengths(row, level).some((length) => length > max));
    return undefined;
}
/** Sparse and weighted features are made of others; what is wrong with them is how those differ in a row. */
function compositeQuestion({ rule, subject }, { sparseFeature, weightedFeature }) {
    const sparse = sparseFeature.find(({ name }) => name === subject);
    const weighted = weightedFeature.find(({ name }) => name === subject);
    const value = sparse?.valueFeature ? [sparse.valueFeature.name] : weighted?.feature?.step;
    const others = sparse ? sparse.indexFeature.map(({ name }) => [name]) : weighted?.weightFeature ? [weighted.weightFeature.step] : [];
    if (!value || others.length === 0 || !/_(MISSING_VALUE|MISSING_INDEX|MISSING_WEIGHT|LENGTH_MISMATCH)$/.test(rule))
        return undefined;
    return {
        paths: [value, ...others],
        bind(batch) {
            const [own, rest] = [cellsOf(batch, value), others.map((path) => cellsOf(batch, path))];
            if (rule.endsWith("_MISSING_VALUE"))
                return (row) => own.count(row) < 0 && rest.some(({ count }) => count(row) >= 0);
            if (rule.endsWith("_LENGTH_MISMATCH"))
                return (row) => rest.some(({ count }) => Math.max(0, count(row)) !== Math.max(0, own.count(row)));
            return (row) => own.count(row) >= 0 && rest.some(({ count }) => count(row) < 0);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/validation/rows/row-search.js







const usually = 3;
/** Other features of a row that are told. */
const mostOthers = 5;
const longestValue = 60;
const longestName = 80;
const mostListed = 5;
/** Looks for the first rows that show each of the findings that are no notes, all of them in the same pass. */
function rowSearch(findings, options) {
    const { most = usually, mask = [] } = options;
    const searches = findings.map((finding) => ({ question: most > 0 && finding.severity !== "info" ? rowQuestion(finding, options) : undefined, rows: [], spare: [] }));
    const masked = new Set(mask);
    const asked = searches.flatMap(({ question }) => question?.paths.map(([name]) => name) ?? []);
    const others = asked.length === 0 ? [] : [...new Set([...options.current.features.values()].flatMap(({ path }) => (path.length === 1 ? path : [])))].slice(0, mostOthers + 1);
    return {
        columns: [...new Set([...asked, ...others])],
        add(placed) {
            for (const { question, rows, spare } of searches) {
                if (!question || rows.length >= most)
                    continue;
                const tell = (row) => exampleRow(placed, row, { question, others, masked });
                collect(rows, question.bind(placed.batch), { batch: placed.batch, most, tell });
                if (rows.length === 0 && spare.length < most)
                    collect(spare, question.otherwise?.(placed.batch), { batch: placed.batch, most, tell });
            }
            return searches.some(({ question, rows }) => question && rows.length < most);
        },
        finish: () => findings.map((finding, i) => {
            const { rows, spare } = searches[i];
            const shown = rows.length > 0 ? rows : spare;
            return shown.length === 0 ? finding : { ...finding, rows: shown };
        }),
    };
}
/** Adds the first rows that a test finds, up to the number told. */
function collect(into, test, { batch, most, tell }) {
    for (let row = 0; test && row < batch.length && into.length < most; row++)
        if (test(row))
            into.push(tell(row));
}
/** A row as it is told: the features it is about, then some others; the values of masked ones are stars. */
function exampleRow({ batch, place }, row, { question, others, masked }) {
    const own = question.paths;
    const { file, number } = place(row);
    const rest = others.filter((name) => !own.some((path) => path.length === 1 && path[0] === name)).slice(0, mostOthers);
    return {
        file, number, unit: (0,finding/* unitOf */.u)(file),
        values: [...own, ...rest.map((name) => [name])].map((path) => {
            const name = (0,feature_path/* serializePath */.g)(path);
            return [(0,clip/* clip */.$)(name, longestName), masked.has(name) || masked.has(path[0]) ? "***" : cellText(batch, path, row)];
        }),
    };
}
function cellText(batch, path, row) {
    const { column, count, first } = cellsOf(batch, path);
    const values = count(row);
    if (values < 0)
        return "missing";
    if (!column || column.type === "empty")
        return `${(0,counted/* grouped */.z)(values)} items`;
    const told = Array.from({ length: Math.min(values, mostListed) }, (_, i) => valueText(column, first(row) + i));
    if (values === 1)
        return told[0];
    return values <= mostListed ? `[${told.join(", ")}]` : `[${told.join(", ")}, … ${(0,counted/* grouped */.z)(values)} values]`;
}
function valueText(column, value) {
    if (column.type === "int")
        return String(column.wide ? column.wide[value] : column.values[value]);
    if (column.type === "float")
        return shortest(column.values[value]);
    const [start, end] = [column.offsets[value], column.offsets[value + 1]];
    const bytes = column.bytes.subarray(start, Math.min(end, start + 4 * longestValue));
    if (end - start <= bytes.length ? !(0,external_node_buffer_.isUtf8)(bytes) : bytes.includes(0))
        return `${(0,counted/* grouped */.z)(end - start)} bytes, not text`;
    const text = new TextDecoder().decode(bytes);
    return JSON.stringify((0,clip/* clip */.$)(end - start > bytes.length ? `${text}…` : text, longestValue));
}
/** The shortest text that is this number as a float32, or as it is when it is none. */
function shortest(value) {
    if (Math.fround(value) !== value)
        return String(value);
    for (let digits = 6; digits < 9; digits++)
        if (Math.fround(Number(value.toPrecision(digits))) === value)
            return String(Number(value.toPrecision(digits)));
    return String(value);
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
