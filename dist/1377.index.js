export const id = 1377;
export const ids = [1377,3758];
export const modules = {

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


/***/ })

};
