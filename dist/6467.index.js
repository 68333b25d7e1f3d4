export const id = 6467;
export const ids = [6467];
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

/***/ 28848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCustomAnomalies: () => (/* binding */ addCustomAnomalies),
  compileCustomRules: () => (/* binding */ compileCustomRules),
  customFindings: () => (/* binding */ customFindings),
  unjudgedFindings: () => (/* binding */ unjudgedFindings)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/path_pb.js
var path_pb = __webpack_require__(99481);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
var reflect = __webpack_require__(41106);
// EXTERNAL MODULE: ./build/js/data/row-texts.js
var row_texts = __webpack_require__(59118);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(22567);
;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/types.js

/** Why an expression cannot be computed over these data. */
class EvaluationFault extends Error {
}
/** The name of a type in messages. */
function typeName(type) {
    if (type.kind === "array")
        return `ARRAY<${typeName(type.of)}>`;
    if (type.kind === "enum" || type.kind === "message")
        return type.of.name;
    return { int: "INT64", uint: "UINT64", double: "DOUBLE", float: "FLOAT", string: "STRING", bool: "BOOL", bytes: "BYTES", null: "NULL" }[type.kind];
}
/** Whether values of a type are numbers. */
function isNumeric({ kind }) {
    return kind === "int" || kind === "uint" || kind === "double" || kind === "float" || kind === "null";
}
/** Whether values of a type are whole numbers. */
function isWhole({ kind }) {
    return kind === "int" || kind === "uint" || kind === "null";
}
/** The type of a field. */
function fieldType(field) {
    switch (field.fieldKind) {
        case "scalar": return scalarType(field.scalar);
        case "enum": return { kind: "enum", of: field.enum };
        case "message": return { kind: "message", of: field.message };
        case "list": {
            const { listKind } = field;
            return { kind: "array", of: listKind === "scalar" ? scalarType(field.scalar) : listKind === "enum" ? { kind: "enum", of: field.enum } : { kind: "message", of: field.message } };
        }
        case "map": return { kind: "array", of: { kind: "null" } };
    }
}
function scalarType(scalar) {
    switch (scalar) {
        case descriptors/* ScalarType */.L.DOUBLE: return { kind: "double" };
        case descriptors/* ScalarType */.L.FLOAT: return { kind: "float" };
        case descriptors/* ScalarType */.L.BOOL: return { kind: "bool" };
        case descriptors/* ScalarType */.L.STRING: return { kind: "string" };
        case descriptors/* ScalarType */.L.BYTES: return { kind: "bytes" };
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.UINT32:
        case descriptors/* ScalarType */.L.FIXED32:
        case descriptors/* ScalarType */.L.FIXED64: return { kind: "uint" };
        default: return { kind: "int" };
    }
}
/** The value of a field: its default where it is unset, NULL for a message that is. */
function fieldValue(message, field) {
    if (field.fieldKind === "list")
        return [...message.get(field)].map((item) => plain(item, field.listKind === "scalar" && isWhole(scalarType(field.scalar))));
    if (field.fieldKind === "map" || (field.fieldKind === "message" && !message.isSet(field)))
        return null;
    return plain(message.get(field), field.fieldKind === "scalar" && isWhole(scalarType(field.scalar)));
}
function plain(value, whole) {
    return whole && typeof value === "number" ? BigInt(value) : value;
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/tokens.js
/** A mistake in an expression: what is wrong, and the character (from 1) where. */
class ExpressionMistake extends Error {
    at;
    hint;
    constructor(message, at, hint) {
        super(message);
        this.at = at;
        this.hint = hint;
    }
}
const space = /(?:\s+|--[^\n]*|#[^\n]*|\/\*[^]*?\*\/)+/y;
const tokens_name = /[A-Za-z_][A-Za-z0-9_]*/y;
const hexadecimal = /0[xX][0-9A-Fa-f]+/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const quoted = /`((?:[^`\\]|\\.)+)`/y;
const tokens_text = /([rR]?)('''|"""|'|")/y;
const sign = /<=|>=|<>|!=|\|\||[-+*/()[\],.<>=]/y;
const longest = 10_000;
/** The tokens of a GoogleSQL expression; the last one is its end. */
function tokensOf(source) {
    if (source.length > longest)
        throw new ExpressionMistake(`it has ${source.length} characters, more than the ${longest} that are read`, longest);
    const tokens = [];
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(source);
        if (found)
            at += found[0].length;
        return found;
    };
    while (match(space), at < source.length) {
        const from = at + 1;
        const opened = match(tokens_text);
        if (opened) {
            const { value, end } = stringFrom(source, at, { raw: opened[1] !== "", quote: opened[2] });
            at = end;
            tokens.push({ kind: "string", value, at: from });
            continue;
        }
        const word = match(quoted);
        const plain = word ? undefined : match(tokens_name);
        const hex = word || plain ? undefined : match(hexadecimal);
        const digits = word || plain || hex ? undefined : match(number);
        const other = word || plain || hex || digits ? undefined : match(sign);
        if (word)
            tokens.push({ kind: "name", text: unescaped(word[1], from), quoted: true, at: from });
        else if (plain)
            tokens.push({ kind: "name", text: plain[0], quoted: false, at: from });
        else if (hex)
            tokens.push({ kind: "integer", value: BigInt(hex[0]), at: from });
        else if (digits)
            tokens.push(numberToken(digits[0], from));
        else if (other)
            tokens.push({ kind: "sign", text: other[0], at: from });
        else
            throw new ExpressionMistake(`${JSON.stringify(source[at])} does not fit`, from, source[at] === "!" ? "NOT negates, != is unequal" : undefined);
    }
    return [...tokens, { kind: "end", at: source.length + 1 }];
}
function numberToken(digits, at) {
    return /^\d+$/.test(digits) ? { kind: "integer", value: BigInt(digits), at } : { kind: "float", value: Number(digits), at };
}
function stringFrom(source, from, { raw, quote }) {
    let end = from;
    while (!source.startsWith(quote, end)) {
        if (end >= source.length || (quote.length === 1 && source[end] === "\n"))
            throw new ExpressionMistake("a text is not closed", from, `it begins with ${quote}`);
        end += source[end] === "\\" ? 2 : 1;
    }
    const inner = source.slice(from, end);
    return { value: raw ? inner : unescaped(inner, from), end: end + quote.length };
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v", "\\": "\\", "?": "?", '"': '"', "'": "'", "`": "`" };
function unescaped(inner, at) {
    return inner.replace(/\\(?:[xX]([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-3][0-7]{2})|([^]))/g, (whole, x, u, wide, octal, letter) => {
        const code = x ?? u ?? wide;
        if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
            return String.fromCodePoint(Number.parseInt(code, 16));
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        const known = letter !== undefined && Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
        if (known === undefined)
            throw new ExpressionMistake(`${whole} is no escape`, at, "a backslash is written \\\\, or the text as r'…'");
        return known;
    });
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/operators.js


const bounds = { int: [-(1n << 63n), (1n << 63n) - 1n], uint: [0n, (1n << 64n) - 1n] };
/** A whole number within the 64 bits of its type. */
function withinBits(value, kind) {
    const [least, most] = bounds[kind];
    if (value < least || value > most)
        throw new EvaluationFault(`${value} is beyond 64 bits`);
    return value;
}
/** A float that is not too large. */
function finite(result, ...operands) {
    if (!Number.isFinite(result) && operands.every(Number.isFinite))
        throw new EvaluationFault(`it is beyond the largest number (of ${operands.join(" and ")})`);
    return result;
}
/** Arithmetic of two types: the type of the result, and how it is computed. */
function arithmetic(op, [left, right], at) {
    if (!isNumeric(left) || !isNumeric(right))
        throw new ExpressionMistake(`${op} takes numbers, not ${typeName(left)} and ${typeName(right)}`, at);
    if (op === "/") {
        return { type: { kind: "double" }, of: strict((a, b) => {
                if (Number(b) === 0)
                    throw new EvaluationFault(`it divides by zero: ${a} / ${b}`);
                return finite(Number(a) / Number(b), Number(a), Number(b));
            }) };
    }
    if (isWhole(left) && isWhole(right)) {
        const kind = op !== "-" && (left.kind === "uint" || right.kind === "uint") ? "uint" : "int";
        const compute = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b }[op];
        return { type: { kind }, of: strict((a, b) => withinBits(compute(a, b), kind)) };
    }
    const compute = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b }[op];
    return { type: { kind: "double" }, of: strict((a, b) => finite(compute(Number(a), Number(b)), Number(a), Number(b))) };
}
/** What is NULL when one of its operands is. */
function strict(of) {
    return (a, b) => (a === null || b === null ? null : of(a, b));
}
/** The type both of two expressions can be compared or given out as. */
function commonType(a, b, at) {
    if (b.kind === "null")
        return a;
    if (a.kind === "null")
        return b;
    if (isNumeric(a) && isNumeric(b)) {
        if (a.kind === b.kind)
            return a;
        return isWhole(a) && isWhole(b) ? { kind: "int" } : { kind: "double" };
    }
    if (a.kind === b.kind && (a.kind !== "enum" || a.of === b.of) && (a.kind !== "array" || commonType(a.of, b.of, at)))
        return a;
    throw new ExpressionMistake(`${typeName(a)} and ${typeName(b)} are of two kinds`, at);
}
/** Refuses what has no order or equality. */
function checkComparable(type, at) {
    if (type.kind === "message" || type.kind === "array")
        throw new ExpressionMistake(`${typeName(type)} cannot be compared`, at, type.kind === "message" ? "compare one of its fields" : "EXISTS(SELECT 1 FROM UNNEST(…) x WHERE …) looks into an array");
}
/** How two values of one type (or two numbers) compare: below, equal, above; `undefined` when one is no number. */
function orderOf(a, b) {
    if (typeof a === "string" && typeof b === "string")
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    if (a instanceof Uint8Array && b instanceof Uint8Array)
        return Buffer.compare(a, b);
    const [x, y] = [typeof a === "boolean" ? Number(a) : a, typeof b === "boolean" ? Number(b) : b];
    return x < y ? -1 : x > y ? 1 : x == y ? 0 : undefined;
}
/** Order for sorting: NULL first, then NaN. */
function sortOrder(a, b) {
    if (a === null || b === null)
        return Number(b === null) - Number(a === null);
    return orderOf(a, b) ?? Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}
const tests = {
    "=": (order) => order === 0, "<": (order) => order < 0, "<=": (order) => order <= 0, ">": (order) => order > 0, ">=": (order) => order >= 0,
};
/** Whether this is a comparison. */
function isComparison(op) {
    return op === "!=" || Object.hasOwn(tests, op);
}
/** A comparison with SQL's NULL; NaN is unequal to all, and neither below nor above. */
function compared(op, a, b) {
    if (a === null || b === null)
        return null;
    const order = orderOf(a, b);
    if (op === "!=")
        return order !== 0;
    return order !== undefined && tests[op](order);
}
/** AND with SQL's NULL. */
function and(a, b) {
    return a === false || b === false ? false : a === null || b === null ? null : true;
}
/** OR with SQL's NULL. */
function or(a, b) {
    return a === true || b === true ? true : a === null || b === null ? null : false;
}
/** NOT with SQL's NULL. */
function not(a) {
    return a === null ? null : a === false;
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/functions.js





const functions_double = { kind: "double" };
const functions_int = { kind: "int" };
const bool = { kind: "bool" };
const string = { kind: "string" };
const isOf = {
    number: isNumeric, whole: isWhole,
    string: ({ kind }) => kind === "string" || kind === "null", text: ({ kind }) => kind === "string" || kind === "bytes" || kind === "null",
    bool: ({ kind }) => kind === "bool" || kind === "null",
};
/** A function of fixed kinds of arguments; `optional` of them may be left out. */
function fixed(kinds, type, of, optional = 0) {
    return ({ types, at, name }) => {
        if (types.length > kinds.length || types.length < kinds.length - optional)
            throw new ExpressionMistake(`${name} takes ${optional > 0 ? `${kinds.length - optional} to ` : ""}${kinds.length} argument${kinds.length === 1 ? "" : "s"}, not ${types.length}`, at);
        types.forEach((given, i) => {
            if (!isOf[kinds[i]](given))
                throw new ExpressionMistake(`${name} takes a ${kinds[i]}, not ${typeName(given)}`, at);
        });
        return { type, of: (values) => of(...values) };
    };
}
function ofFloat(name, compute) {
    return fixed(["number"], functions_double, (x) => defined(name, compute(Number(x)), [Number(x)]));
}
function defined(name, result, operands) {
    if (Number.isFinite(result) || !operands.every(Number.isFinite))
        return result;
    throw new EvaluationFault(`${name} is not defined for ${operands.join(" and ")}`);
}
/** A function that keeps whole numbers whole. */
function keeping(whole, float, optional = 0) {
    return (given) => {
        const [type] = given.types;
        const keeps = whole !== undefined && type !== undefined && isWhole(type) && given.types.length === 1;
        const checked = fixed(optional > 0 ? ["number", "whole"] : ["number"], keeps ? type : functions_double, (x, digits = 0n) => (keeps ? whole(x) : float(Number(x), Number(digits))), optional);
        return checked(given);
    };
}
function characters(text) {
    return typeof text === "string" ? [...text] : [];
}
function rounded(x, digits, round) {
    const scale = 10 ** digits;
    const result = (Math.sign(x) * round(Math.abs(x) * scale)) / scale;
    return Number.isFinite(result) ? result : x;
}
function position(text, what) {
    const at = text.indexOf(what);
    return at < 0 ? 0n : BigInt([...text.slice(0, at)].length + 1);
}
function piece(text, from, length) {
    const all = characters(text);
    if (length !== undefined && length < 0n)
        throw new EvaluationFault("SUBSTR takes no negative length");
    const first = from > 0n ? Number(from) - 1 : from === 0n ? 0 : Math.max(0, all.length + Number(from));
    return all.slice(first, length === undefined ? undefined : first + Number(length)).join("");
}
function trimmed(begin, end) {
    return fixed(["string", "string"], string, (text, what) => {
        if (what === undefined)
            return begin && end ? text.trim() : begin ? text.trimStart() : text.trimEnd();
        const [all, signs] = [[...text], new Set(what)];
        let [from, to] = [0, all.length];
        while (begin && from < to && signs.has(all[from]))
            from++;
        while (end && to > from && signs.has(all[to - 1]))
            to--;
        return all.slice(from, to).join("");
    }, 1);
}
const divided = (of) => fixed(["whole", "whole"], functions_int, (a, b) => {
    if (b === 0n)
        throw new EvaluationFault(`it divides by zero: ${a} / ${b}`);
    return withinBits(of(a, b), "int");
});
/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;
function bounded(length, make) {
    if (length > longestText)
        throw new EvaluationFault(`it makes a text of more than ${longestText} characters`);
    return make();
}
/** A pattern that is looked for in a text in bearable time. */
function affordable(text, pattern) {
    if (text.length * pattern.length > 1e8)
        throw new EvaluationFault(`it looks for a pattern of ${pattern.length} characters in a text of ${text.length}`);
    return pattern;
}
const functions = {
    ABS: keeping((x) => withinBits(x < 0n ? -x : x, x < 0n ? "int" : "uint"), Math.abs), SIGN: keeping((x) => (x > 0n ? 1n : x < 0n ? -1n : 0n), Math.sign),
    ROUND: keeping(undefined, (x, digits) => rounded(x, digits, (value) => Math.floor(value + 0.5)), 1), TRUNC: keeping(undefined, (x, digits) => rounded(x, digits, Math.floor), 1),
    CEIL: keeping(undefined, Math.ceil), CEILING: keeping(undefined, Math.ceil), FLOOR: keeping(undefined, Math.floor),
    SQRT: ofFloat("SQRT", Math.sqrt), EXP: ofFloat("EXP", Math.exp), LN: ofFloat("LN", Math.log), LOG10: ofFloat("LOG10", Math.log10),
    LOG: fixed(["number", "number"], functions_double, (x, base) => defined("LOG", base === undefined ? Math.log(Number(x)) : Math.log(Number(x)) / Math.log(Number(base)), base === undefined ? [Number(x)] : [Number(x), Number(base)]), 1),
    ...Object.fromEntries(["POW", "POWER"].map((name) => [name, fixed(["number", "number"], functions_double, (x, y) => defined(name, Number(x) ** Number(y), [Number(x), Number(y)]))])),
    MOD: divided((a, b) => a % b), DIV: divided((a, b) => a / b),
    SAFE_DIVIDE: fixed(["number", "number"], functions_double, (a, b) => (Number(b) === 0 ? null : finite(Number(a) / Number(b), Number(a), Number(b)))),
    IEEE_DIVIDE: fixed(["number", "number"], functions_double, (a, b) => Number(a) / Number(b)),
    IS_NAN: fixed(["number"], bool, (x) => Number.isNaN(Number(x))), IS_INF: fixed(["number"], bool, (x) => Math.abs(Number(x)) === Infinity),
    LENGTH: fixed(["text"], functions_int, (x) => BigInt(x instanceof Uint8Array ? x.length : characters(x).length)), CHAR_LENGTH: fixed(["string"], functions_int, (x) => BigInt(characters(x).length)),
    BYTE_LENGTH: fixed(["text"], functions_int, (x) => BigInt(Buffer.byteLength(x))),
    LOWER: fixed(["string"], string, (x) => x.toLowerCase()), UPPER: fixed(["string"], string, (x) => x.toUpperCase()),
    TRIM: trimmed(true, true), LTRIM: trimmed(true, false), RTRIM: trimmed(false, true), REVERSE: fixed(["string"], string, (x) => [...x].reverse().join("")),
    REPLACE: fixed(["string", "string", "string"], string, (x, what, by) => (what === "" ? x : bounded(x.length + (x.split(what).length - 1) * by.length, () => x.replaceAll(what, () => by)))),
    SUBSTR: fixed(["string", "whole", "whole"], string, piece, 1), STRPOS: fixed(["string", "string"], functions_int, position),
    STARTS_WITH: fixed(["string", "string"], bool, (x, start) => x.startsWith(start)), ENDS_WITH: fixed(["string", "string"], bool, (x, end) => x.endsWith(end)),
    LIKE: fixed(["string", "string"], bool, (x, pattern) => (0,row_texts/* isLike */.ON)(x, affordable(x, pattern))),
    SPLIT: (given) => fixed(["string", "string"], { kind: "array", of: string }, (x, by = ",") => (by === "" ? [...x] : x.split(by)), 1)(given),
    CONCAT: (given) => {
        given.types.forEach((type) => { if (!isOf.string(type))
            throw new ExpressionMistake(`CONCAT takes a string, not ${typeName(type)}`, given.at, "CAST(… AS STRING) makes one"); });
        return { type: string, of: (values) => bounded(values.reduce((sum, value) => sum + String(value).length, 0), () => values.join("")) };
    },
    ARRAY_LENGTH: ({ types, at, name }) => {
        if (types.length !== 1 || types[0].kind !== "array")
            throw new ExpressionMistake(`${name} takes an array`, at);
        return { type: functions_int, of: ([array]) => BigInt(array.length) };
    },
    ARRAY_TO_STRING: ({ types: [array, by, ...more], at, name }) => {
        if (array?.kind !== "array" || !isOf.string(array.of) || !by || !isOf.string(by) || more.length > 0)
            throw new ExpressionMistake(`${name} takes an array of strings and a string`, at);
        return { type: string, of: ([items, between]) => { const texts = items; return bounded(texts.reduce((sum, text) => sum + text.length + String(between).length, 0), () => texts.join(String(between))); } };
    },
    COALESCE: oneOf((values) => values.find((value) => value !== null) ?? null), IFNULL: oneOf((values) => values[0] ?? values[1], 2),
    NULLIF: oneOf(([a, b]) => (a !== null && b !== null && orderOf(a, b) === 0 ? null : a), 2, true),
    GREATEST: extreme((order) => order > 0), LEAST: extreme((order) => order < 0),
};
function oneOf(of, count, compares = false) {
    return ({ types, at, name }) => {
        if (types.length === 0 || (count !== undefined && types.length !== count))
            throw new ExpressionMistake(`${name} takes ${count ?? "some"} arguments, not ${types.length}`, at);
        const type = types.reduce((a, b) => commonType(a, b, at));
        if (compares)
            checkComparable(type, at);
        return { type, takesNull: true, of: (values) => of(values.map((value) => converted(value, type))) };
    };
}
/** A value as one of a type that its own has in common with others. */
function converted(value, { kind }) {
    return typeof value === "bigint" && (kind === "double" || kind === "float") ? Number(value) : value;
}
function extreme(better) {
    return ({ types, at, name }) => {
        if (types.length === 0)
            throw new ExpressionMistake(`${name} takes arguments`, at);
        const type = types.reduce((a, b) => commonType(a, b, at));
        checkComparable(type, at);
        return { type, of: (values) => values.map((value) => converted(value, type)).reduce((best, value) => (Number.isNaN(best) ? best : Number.isNaN(value) || better(orderOf(value, best) ?? 0) ? value : best)) };
    };
}
/** A function by its name, for arguments of these types. */
function functionOf(given, expressions) {
    const { name, at } = given;
    if (name === "REGEXP_CONTAINS" || name === "REGEXP_EXTRACT")
        return regular(given, expressions);
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (known)
        return known(given);
    const names = [...Object.keys(functions).filter((one) => one !== "LIKE"), "IF", "REGEXP_CONTAINS", "REGEXP_EXTRACT", ...aggregateNames];
    const near = (0,core_error/* nearest */.pA)(name, names);
    throw new ExpressionMistake(`there is no function ${name}`, at, near ? `did you mean ${near}?` : `known: ${names.sort().join(", ")}`);
}
const longestPattern = 1000;
function regular(given, expressions) {
    const compiled = new Map();
    const finds = (text, pattern) => {
        affordable(text, pattern);
        if (pattern.length > longestPattern)
            throw new EvaluationFault(`a regular expression has ${pattern.length} characters, more than the ${longestPattern} that are read`);
        let found = compiled.get(pattern);
        if (!found)
            compiled.set(pattern, (found = expressions.compile(pattern)));
        if (given.name === "REGEXP_EXTRACT" && found.groups > 1)
            throw new EvaluationFault(`REGEXP_EXTRACT takes one group, not ${found.groups}`);
        return found.find(text);
    };
    return given.name === "REGEXP_CONTAINS"
        ? fixed(["string", "string"], bool, (text, pattern) => finds(text, pattern) !== undefined)(given)
        : fixed(["string", "string"], string, (text, pattern) => finds(text, pattern) ?? null)(given);
}
/** What is computed over all rows of a query. */
const aggregateNames = ["COUNT", "COUNTIF", "SUM", "AVG", "MIN", "MAX", "LOGICAL_AND", "LOGICAL_OR", "ANY_VALUE", "STRING_AGG"];
/** An aggregate function over values of this type; NULLs are left out before. */
function aggregateOf({ name, at }, type) {
    const needs = (kind) => { if (!isOf[kind](type))
        throw new ExpressionMistake(`${name} takes a ${kind}, not ${typeName(type)}`, at); };
    switch (name) {
        case "COUNT": return { type: functions_int, of: (values) => BigInt(values.length) };
        case "COUNTIF":
            needs("bool");
            return { type: functions_int, of: (values) => BigInt(values.filter((value) => value === true).length) };
        case "LOGICAL_AND":
            needs("bool");
            return { type: bool, of: (values) => (values.length === 0 ? null : values.every((value) => value === true)) };
        case "LOGICAL_OR":
            needs("bool");
            return { type: bool, of: (values) => (values.length === 0 ? null : values.includes(true)) };
        case "ANY_VALUE": return { type, of: (values) => values[0] ?? null };
        case "STRING_AGG":
            needs("string");
            return { type: string, of: (values) => (values.length === 0 ? null : bounded(values.reduce((sum, value) => sum + String(value).length + 1, 0), () => values.join(","))) };
        case "AVG":
            needs("number");
            return { type: functions_double, of: (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + Number(value), 0) / values.length) };
        case "SUM": {
            needs("number");
            const { kind } = type;
            if (kind !== "int" && kind !== "uint")
                return { type: functions_double, of: (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + Number(value), 0)) };
            return { type, of: (values) => (values.length === 0 ? null : withinBits(values.reduce((sum, value) => sum + value, 0n), kind)) };
        }
        default: {
            checkComparable(type, at);
            const sign = name === "MIN" ? -1 : 1;
            return { type, of: (values) => (values.length === 0 ? null : values.reduce((best, value) => (Number.isNaN(best) ? best : Number.isNaN(value) || (orderOf(value, best) ?? 0) * sign > 0 ? value : best))) };
        }
    }
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/cast.js



const kinds = {
    INT64: "int", INT32: "int", UINT64: "uint", UINT32: "uint", FLOAT64: "double", DOUBLE: "double", FLOAT: "float", STRING: "string", BOOL: "bool", BOOLEAN: "bool",
};
/** CAST and SAFE_CAST, which is NULL where a value cannot be cast. */
function castOf(of, { to, safe, at }) {
    const kind = Object.hasOwn(kinds, to) ? kinds[to] : undefined;
    if (kind === undefined)
        throw new ExpressionMistake(`there is no CAST to ${to}`, at, `known: ${Object.keys(kinds).join(", ")}`);
    if (of.type.kind === "message" || of.type.kind === "array" || of.type.kind === "bytes")
        throw new ExpressionMistake(`${typeName(of.type)} cannot be cast`, at);
    return { type: { kind }, run(frame) {
            const value = of.run(frame);
            if (value === null)
                return null;
            try {
                return cast(value, of.type, kind);
            }
            catch (error) {
                if (safe && error instanceof EvaluationFault)
                    return null;
                throw error;
            }
        } };
}
function cast(value, from, to) {
    const refuse = () => { throw new EvaluationFault(`${JSON.stringify(String(value).slice(0, 80))} cannot be cast to ${typeName({ kind: to })}`); };
    switch (to) {
        case "string": {
            if (from.kind === "enum")
                return from.of.values.find((one) => one.number === value)?.name ?? String(value);
            return from.kind === "float" || from.kind === "double" ? floatText(value) : String(value);
        }
        case "bool": {
            if (typeof value !== "string")
                return Number(value) !== 0;
            const text = value.trim().toLowerCase();
            return text === "true" ? true : text === "false" ? false : refuse();
        }
        case "double":
        case "float": {
            const number = typeof value === "string" ? numberOf(value) : Number(value);
            return number === undefined ? refuse() : to === "float" ? Math.fround(number) : number;
        }
        default: {
            if (typeof value === "string")
                return /^\s*[+-]?\d{1,20}\s*$/.test(value) ? withinBits(BigInt(value), to) : refuse();
            if (typeof value === "bigint")
                return withinBits(value, to);
            const number = Number(value);
            return Number.isFinite(number) ? withinBits(BigInt(Math.sign(number) * Math.floor(Math.abs(number) + 0.5)), to) : refuse();
        }
    }
}
function numberOf(text) {
    const plain = text.trim().toLowerCase();
    if (/^[+-]?(inf|infinity)$/.test(plain))
        return plain.startsWith("-") ? -Infinity : Infinity;
    if (plain === "nan")
        return NaN;
    return plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}
function floatText(value) {
    return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/scope.js


/** Counts a row. Refuses to go on without end: rules may be a stranger's. */
function step(frame) {
    if (--frame.left < 0)
        throw new EvaluationFault("it looks at more rows than a rule may");
    if (frame.left % 64 === 0 && performance.now() > frame.until)
        throw new EvaluationFault("it takes longer than a rule may");
}
/** Refuses what is neither true nor false. */
function needBool({ type }, at) {
    if (type.kind !== "bool" && type.kind !== "null")
        throw new ExpressionMistake(`a condition is true or false, not ${typeName(type)}`, at);
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/query.js




/** A SELECT over arrays: whether it has rows, all of its values, or its only one. */
function compileQuery(query, as, scope, compile) {
    const { at, distinct, select, limit } = query;
    const group = { id: scope.slots.groups++, found: { any: false } };
    const { joined, inside } = joinedOf(query, scope, compile);
    const where = query.where && compile(query.where, inside);
    if (where)
        needBool(where, query.where.at);
    const orderBy = query.orderBy.map(({ by, descending }) => ({ by: compile(by, inside), sign: descending ? -1 : 1, at: by.at }));
    for (const { by, at: place } of orderBy)
        checkComparable(by.type, place);
    if (!select && as !== "exists")
        throw new ExpressionMistake("a SELECT gives one column here, not *", at);
    const item = select && compile(select, { ...inside, group });
    const aggregated = group.found.any;
    if (item && distinct)
        checkComparable(item.type, at);
    const rowsOf = (frame) => {
        const rows = [];
        walk(joined, { frame, where, take: () => { rows.push([...frame.slots]); } });
        if (orderBy.length === 0)
            return rows;
        const keyed = rows.map((row, i) => ({ row, i, keys: orderBy.map(({ by }) => within(frame, row, () => by.run(frame))) }));
        keyed.sort((a, b) => orderBy.reduce((order, { sign }, k) => order || sign * sortOrder(a.keys[k], b.keys[k]), 0) || a.i - b.i);
        return keyed.map(({ row }) => row);
    };
    const valuesOf = (frame) => {
        const rows = kept(frame, () => rowsOf(frame));
        if (aggregated) {
            frame.groups[group.id] = rows;
            return [item.run(frame)].slice(0, cut(limit));
        }
        const values = item ? kept(frame, () => rows.map((row) => within(frame, row, () => item.run(frame)))) : rows.map(() => true);
        return (distinct ? [...new Map(values.map((value) => [`${typeof value} ${value}`, value])).values()] : values).slice(0, cut(limit));
    };
    if (as === "exists")
        return { type: { kind: "bool" }, run: (frame) => valuesOf(frame).length > 0 };
    const type = item.type;
    if (as === "array") {
        if (type.kind === "array")
            throw new ExpressionMistake("an array has no arrays in it", at);
        return { type: { kind: "array", of: type }, run: valuesOf };
    }
    return { type, run(frame) {
            const values = valuesOf(frame);
            if (values.length > 1)
                throw new EvaluationFault(`a SELECT for one value gives ${values.length}`);
            return values[0] ?? null;
        } };
}
function cut(limit) {
    return limit === undefined ? undefined : Number(limit);
}
function joinedOf({ from }, scope, compile) {
    let inside = { ...scope, group: undefined };
    const joined = [];
    for (const { array: syntax, alias, offset, on: condition } of from) {
        const array = compile(syntax, inside);
        if (array.type.kind !== "array")
            throw new ExpressionMistake(`FROM takes an array, not ${typeName(array.type)}`, syntax.at, "FROM UNNEST(feature.…) AS x");
        const slot = scope.slots.count++;
        const place = offset === undefined ? undefined : scope.slots.count++;
        const names = [{ name: alias ?? "", type: array.type.of, slot, open: true }];
        if (place !== undefined)
            names.push({ name: offset, type: { kind: "int" }, slot: place, open: false });
        inside = { ...inside, names: [...inside.names, ...names] };
        const on = condition && compile(condition, inside);
        if (on)
            needBool(on, condition.at);
        joined.push({ array, slot, place, on });
    }
    return { joined, inside };
}
function walk([first, ...others], walking) {
    const { frame, where, take } = walking;
    if (!first) {
        if (!where || where.run(frame) === true)
            take();
        return;
    }
    const items = (first.array.run(frame) ?? []);
    items.forEach((item, i) => {
        step(frame);
        frame.slots[first.slot] = item;
        if (first.place !== undefined)
            frame.slots[first.place] = BigInt(i);
        if (!first.on || first.on.run(frame) === true)
            walk(others, walking);
    });
}
/** Computes over a row of a query. */
function within(frame, row, compute) {
    step(frame);
    row.forEach((value, i) => { frame.slots[i] = value; });
    return compute();
}
/** Sets the names back afterwards. */
function kept(frame, compute) {
    const own = [...frame.slots];
    const result = compute();
    frame.slots.splice(0, frame.slots.length, ...own);
    return result;
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/compile.js








/** Compiles an expression; names, fields and types are checked here, before there are data. */
function compile(syntax, scope) {
    const inner = (child) => compile(child, scope);
    const { at } = syntax;
    switch (syntax.kind) {
        case "literal": return literal(syntax.value, at);
        case "name": return named(syntax.name, scope, at);
        case "field": return field(inner(syntax.of), syntax.name, at);
        case "index": return compile_element(syntax, inner);
        case "unary": return unary(syntax, inner(syntax.of));
        case "binary": return binary(syntax.op, [inner(syntax.left), inner(syntax.right)], syntax);
        case "is": {
            const of = inner(syntax.of);
            if (syntax.test !== null)
                needBool(of, at);
            return { type: { kind: "bool" }, run: (frame) => (of.run(frame) === syntax.test) !== syntax.negated };
        }
        case "between": {
            const [of, low, high] = [inner(syntax.of), inner(syntax.low), inner(syntax.high)];
            const [above, below] = [binary(">=", [of, low], { ...syntax, left: syntax.of, right: syntax.low }), binary("<=", [of, high], { ...syntax, left: syntax.of, right: syntax.high })];
            return { type: { kind: "bool" }, run: (frame) => { const between = and(above.run(frame), below.run(frame)); return syntax.negated ? not(between) : between; } };
        }
        case "in": return membership(syntax, scope);
        case "case": return caseOf(syntax, inner);
        case "cast": return castOf(inner(syntax.of), syntax);
        case "call": return call(syntax, scope);
        case "array": return arrayOf(syntax.items.map(inner), at);
        case "query": return compileQuery(syntax.query, syntax.as, scope, compile);
    }
}
function literal(value, at) {
    if (typeof value === "bigint" && value >= 1n << 64n)
        throw new ExpressionMistake(`the integer ${value} is beyond 64 bits`, at);
    const kind = value === null ? "null" : typeof value === "boolean" ? "bool" : typeof value === "string" ? "string" : typeof value === "number" ? "double" : value >= 1n << 63n ? "uint" : "int";
    return { type: { kind }, run: () => value };
}
function named(name, { names }, at) {
    for (const bound of [...names].reverse()) {
        if (bound.name.toLowerCase() === name.toLowerCase())
            return { type: bound.type, run: ({ slots }) => slots[bound.slot] };
        const found = bound.open && bound.type.kind === "message" ? fieldNamed(bound.type.of, name) : undefined;
        if (found)
            return fieldOf({ type: bound.type, run: ({ slots }) => slots[bound.slot] }, found);
    }
    const known = [...names.map((bound) => bound.name), ...names.flatMap(({ type, open }) => (open && type.kind === "message" ? type.of.fields.map((one) => one.name) : []))];
    const near = (0,core_error/* nearest */.pA)(name.toLowerCase(), known);
    throw new ExpressionMistake(`there is no ${name} here`, at, near ? `did you mean ${near}?` : `known: ${known.join(", ")}`);
}
function fieldNamed(message, name) {
    const find = (wanted) => message.fields.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
    const own = find(name);
    if (own)
        return { field: own, has: false };
    const asked = /^has_/i.test(name) ? find(name.slice(4)) : undefined;
    return asked && asked.fieldKind !== "list" && asked.fieldKind !== "map" && (asked.fieldKind === "message" || asked.oneof) ? { field: asked, has: true } : undefined;
}
function field(of, name, at) {
    if (of.type.kind !== "message")
        throw new ExpressionMistake(`${typeName(of.type)} has no field ${name}`, at, of.type.kind === "array" ? "an array has elements: [OFFSET(0)] is the first one, UNNEST(…) makes them rows" : undefined);
    const found = fieldNamed(of.type.of, name);
    if (found)
        return fieldOf(of, found);
    const known = of.type.of.fields.map((one) => one.name);
    const near = (0,core_error/* nearest */.pA)(name.toLowerCase(), known);
    throw new ExpressionMistake(`${of.type.of.name} has no field ${name}`, at, near ? `did you mean ${near}?` : `known: ${known.join(", ")}`);
}
function fieldOf(of, { field: found, has }) {
    return {
        type: has ? { kind: "bool" } : fieldType(found),
        run(frame) {
            const message = of.run(frame);
            return message === null ? null : has ? message.isSet(found) : fieldValue(message, found);
        },
    };
}
function compile_element({ of, by, index, at }, inner) {
    const [array, place] = [inner(of), inner(index)];
    if (array.type.kind !== "array")
        throw new ExpressionMistake(`${typeName(array.type)} has no elements`, at);
    if (!isWhole(place.type))
        throw new ExpressionMistake(`${by} takes a whole number, not ${typeName(place.type)}`, index.at);
    return { type: array.type.of, run(frame) {
            const [items, from] = [array.run(frame), place.run(frame)];
            if (items === null || from === null)
                return null;
            const found = items[Number(from) - (by.endsWith("ORDINAL") ? 1 : 0)];
            if (found === undefined && !by.startsWith("SAFE"))
                throw new EvaluationFault(`${by}(${from}) is beyond an array of ${items.length}`);
            return found ?? null;
        } };
}
function unary({ op, at }, of) {
    if (op === "NOT") {
        needBool(of, at);
        return { type: { kind: "bool" }, run: (frame) => not(of.run(frame)) };
    }
    if (!isNumeric(of.type) || of.type.kind === "uint")
        throw new ExpressionMistake(`${op} takes a signed number, not ${typeName(of.type)}`, at, of.type.kind === "uint" ? "0 - … is signed" : undefined);
    if (op === "+")
        return of;
    return { type: of.type, run(frame) { const value = of.run(frame); return typeof value === "bigint" ? -value : value === null ? null : -value; } };
}
function binary(op, sides, { left, right, at }) {
    const [a, b] = [asEnum(sides[0], left, sides[1].type), asEnum(sides[1], right, sides[0].type)];
    const bool = { kind: "bool" };
    if (isComparison(op)) {
        checkComparable(commonType(a.type, b.type, at), at);
        const single = (side, other) => side.type.kind === "float" && other.type.kind === "double";
        // A decimal beside a float is rounded to one, so that 4.1 = 4.1.
        const [lowA, lowB] = [single(b, a) && left.kind === "literal", single(a, b) && right.kind === "literal"];
        const round = (value, low) => (low && typeof value === "number" ? Math.fround(value) : value);
        return { type: bool, run: (frame) => compared(op, round(a.run(frame), lowA), round(b.run(frame), lowB)) };
    }
    if (op === "AND" || op === "OR") {
        needBool(a, left.at);
        needBool(b, right.at);
        return op === "AND"
            ? { type: bool, run: (frame) => { const first = a.run(frame); return first === false ? false : and(first, b.run(frame)); } }
            : { type: bool, run: (frame) => { const first = a.run(frame); return first === true ? true : or(first, b.run(frame)); } };
    }
    if (op === "LIKE" || op === "||") {
        const { type, of } = functionOf({ name: op === "||" ? "CONCAT" : op, types: [a.type, b.type], at }, undefined);
        const both = strict((x, y) => of([x, y]));
        return { type, run: (frame) => both(a.run(frame), b.run(frame)) };
    }
    const { type, of } = arithmetic(op, [a.type, b.type], at);
    return { type, run: (frame) => of(a.run(frame), b.run(frame)) };
}
/** A text or number beside an enum is one of its values. */
function asEnum(of, syntax, beside) {
    if (beside.kind !== "enum" || syntax.kind !== "literal" || (typeof syntax.value !== "string" && typeof syntax.value !== "bigint"))
        return of;
    const { value, at } = syntax;
    const found = beside.of.values.find((one) => (typeof value === "string" ? one.name === value : BigInt(one.number) === value));
    const names = beside.of.values.map(({ name }) => name);
    if (!found) {
        const near = typeof value === "string" ? (0,core_error/* nearest */.pA)(value, names) : undefined;
        throw new ExpressionMistake(`${typeof value === "string" ? JSON.stringify(value) : value} is no ${beside.of.name}`, at, near ? `did you mean ${near}?` : `known: ${names.join(", ")}`);
    }
    return { type: beside, run: () => found.number };
}
function membership({ of, among, negated, at }, scope) {
    const value = compile(of, scope);
    const finish = (found) => (negated ? not(found) : found);
    const bool = { kind: "bool" };
    if ("array" in among || "query" in among) {
        const list = "array" in among ? compile(among.array, scope) : compileQuery(among.query, "array", scope, compile);
        if (list.type.kind !== "array")
            throw new ExpressionMistake(`IN UNNEST takes an array, not ${typeName(list.type)}`, at);
        checkComparable(commonType(value.type, list.type.of, at), at);
        return { type: bool, run(frame) {
                const [own, items] = [value.run(frame), (list.run(frame) ?? [])];
                return finish(items.reduce((known, item) => (known === true ? true : or(known, compared("=", own, item))), false));
            } };
    }
    const equals = among.map((item) => binary("=", [value, compile(item, scope)], { left: of, right: item, at }));
    return { type: bool, run: (frame) => finish(equals.reduce((known, one) => (known === true ? true : or(known, one.run(frame))), false)) };
}
function caseOf({ subject, whens, otherwise, at }, inner) {
    const of = subject && inner(subject);
    const branches = whens.map(([when, then]) => {
        const test = of && subject ? binary("=", [of, inner(when)], { left: subject, right: when, at: when.at }) : inner(when);
        needBool(test, when.at);
        return { test, then: inner(then) };
    });
    const rest = otherwise ? inner(otherwise) : literal(null, at);
    const type = branches.map(({ then }) => then.type).reduce((a, b) => commonType(a, b, at), rest.type);
    return { type, run: (frame) => converted((branches.find(({ test }) => test.run(frame) === true)?.then ?? rest).run(frame), type) };
}
function arrayOf(items, at) {
    const type = items.map((item) => item.type).reduce((a, b) => commonType(a, b, at), { kind: "null" });
    return { type: { kind: "array", of: type }, run: (frame) => items.map((item) => converted(item.run(frame), type)) };
}
function call({ name, args, distinct, star, at }, scope) {
    if (aggregateNames.includes(name))
        return aggregate({ name, args, distinct, star, at }, scope);
    if (star || distinct)
        throw new ExpressionMistake(`${name} takes no ${star ? "*" : "DISTINCT"}`, at);
    const given = args.map((arg) => compile(arg, scope));
    if (name === "IF") {
        const [test, then, otherwise] = given;
        if (!test || !then || !otherwise || given.length !== 3)
            throw new ExpressionMistake(`IF takes 3 arguments, not ${given.length}`, at);
        needBool(test, at);
        const type = commonType(then.type, otherwise.type, at);
        return { type, run: (frame) => converted((test.run(frame) === true ? then : otherwise).run(frame), type) };
    }
    const { type, takesNull, of } = functionOf({ name, types: given.map((arg) => arg.type), at }, scope.expressions);
    if (takesNull)
        return { type, run: (frame) => of(given.map((arg) => arg.run(frame))) };
    return { type, run(frame) { const values = given.map((arg) => arg.run(frame)); return values.includes(null) ? null : of(values); } };
}
function aggregate({ name, args, distinct, star, at }, scope) {
    const { group } = scope;
    if (!group)
        throw new ExpressionMistake(`${name} is computed over the rows of a SELECT`, at, `(SELECT ${name}(…) FROM UNNEST(…) x)`);
    if (star ? name !== "COUNT" : args.length !== 1)
        throw new ExpressionMistake(`${name} takes one argument`, at);
    group.found.any = true;
    const arg = star ? literal(true, at) : compile(args[0], { ...scope, group: undefined });
    const { type, of } = aggregateOf({ name, at }, arg.type);
    if (distinct)
        checkComparable(arg.type, at);
    return { type, run(frame) {
            const own = [...frame.slots];
            const values = frame.groups[group.id].flatMap((row) => {
                step(frame);
                row.forEach((value, i) => { frame.slots[i] = value; });
                const value = arg.run(frame);
                return value === null ? [] : [value];
            });
            own.forEach((value, i) => { frame.slots[i] = value; });
            return of(distinct ? [...new Map(values.map((value) => [String(value), value])).values()] : values);
        } };
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/parse.js

const deepest = 200;
const reserved = new Set([
    "AND", "OR", "NOT", "IN", "IS", "LIKE", "BETWEEN", "NULL", "TRUE", "FALSE", "CASE", "WHEN", "THEN", "ELSE", "END", "SELECT", "FROM", "WHERE", "AS", "EXISTS",
    "UNNEST", "ARRAY", "ORDER", "BY", "LIMIT", "GROUP", "HAVING", "JOIN", "CROSS", "INNER", "LEFT", "ON", "WITH", "DISTINCT", "UNION", "ASC", "DESC", "CAST", "IF",
]);
const comparisons = new Set(["=", "!=", "<>", "<", "<=", ">", ">="]);
/** An expression in GoogleSQL's grammar, as far as it can stand alone; an `ExpressionMistake` tells what does not fit. */
function parseExpression(source) {
    const reading = { tokens: tokensOf(source), at: 0, depth: 0 };
    const expression = orOf(reading);
    if (peek(reading).kind !== "end")
        throw unexpected(reading);
    return expression;
}
function peek({ tokens, at }, ahead = 0) {
    return tokens[Math.min(at + ahead, tokens.length - 1)];
}
function isWord(reading, word, ahead = 0) {
    const token = peek(reading, ahead);
    return token.kind === "name" && !token.quoted && token.text.toUpperCase() === word;
}
function isSign(reading, sign, ahead = 0) {
    const token = peek(reading, ahead);
    return token.kind === "sign" && token.text === sign;
}
function take(reading, ...wanted) {
    const found = wanted.every((one, ahead) => (/^[A-Z]/.test(one) ? isWord(reading, one, ahead) : isSign(reading, one, ahead)));
    if (found)
        reading.at += wanted.length;
    return found;
}
function need(reading, wanted) {
    if (!take(reading, wanted))
        throw unexpected(reading, wanted);
}
function unexpected(reading, wanted) {
    const token = peek(reading);
    const told = token.kind === "end" ? "it ends too early" : `${JSON.stringify("text" in token ? token.text : String(token.value).slice(0, 40))} does not fit`;
    return new ExpressionMistake(`${told}${wanted === undefined ? "" : `, ${wanted} is missing`}`, token.at, isSign(reading, "=") ? "one = compares" : undefined);
}
function nested(reading, read) {
    if (++reading.depth > deepest)
        throw new ExpressionMistake(`it is nested deeper than ${deepest} levels`, peek(reading).at);
    const result = read(reading);
    reading.depth--;
    return result;
}
function orOf(reading) {
    return nested(reading, () => chain(reading, andOf, ["OR"]));
}
function andOf(reading) {
    return chain(reading, notOf, ["AND"]);
}
function chain(reading, next, ops) {
    let left = next(reading);
    for (;;) {
        const { at } = peek(reading);
        const op = ops.find((one) => take(reading, one));
        if (op === undefined)
            return left;
        left = { kind: "binary", op, left, right: next(reading), at };
    }
}
function notOf(reading) {
    const { at } = peek(reading);
    return take(reading, "NOT") ? { kind: "unary", op: "NOT", of: nested(reading, notOf), at } : comparisonOf(reading);
}
function comparisonOf(reading) {
    const left = concatOf(reading);
    const token = peek(reading);
    const { at } = token;
    if (token.kind === "sign" && comparisons.has(token.text)) {
        reading.at++;
        return { kind: "binary", op: token.text === "<>" ? "!=" : token.text, left, right: concatOf(reading), at };
    }
    if (take(reading, "IS")) {
        const negated = take(reading, "NOT");
        const test = take(reading, "NULL") ? null : take(reading, "TRUE") ? true : take(reading, "FALSE") ? false : undefined;
        if (test === undefined)
            throw unexpected(reading, "NULL, TRUE or FALSE");
        return { kind: "is", of: left, test, negated, at };
    }
    const negated = isWord(reading, "NOT") && ["LIKE", "IN", "BETWEEN"].some((word) => isWord(reading, word, 1));
    if (negated)
        reading.at++;
    return memberOf(reading, left, { negated, at }) ?? left;
}
function memberOf(reading, of, { negated, at }) {
    if (take(reading, "LIKE")) {
        const like = { kind: "binary", op: "LIKE", left: of, right: concatOf(reading), at };
        return negated ? { kind: "unary", op: "NOT", of: like, at } : like;
    }
    if (take(reading, "BETWEEN")) {
        const low = concatOf(reading);
        need(reading, "AND");
        return { kind: "between", of, low, high: concatOf(reading), negated, at };
    }
    if (!take(reading, "IN"))
        return undefined;
    if (take(reading, "UNNEST")) {
        need(reading, "(");
        const array = orOf(reading);
        need(reading, ")");
        return { kind: "in", of, among: { array }, negated, at };
    }
    need(reading, "(");
    const among = isWord(reading, "SELECT") ? { query: queryOf(reading) } : listOf(reading, orOf);
    need(reading, ")");
    return { kind: "in", of, among, negated, at };
}
function listOf(reading, next) {
    const items = [next(reading)];
    while (take(reading, ","))
        items.push(next(reading));
    return items;
}
function concatOf(reading) {
    return chain(reading, sumOf, ["||"]);
}
function sumOf(reading) {
    return chain(reading, productOf, ["+", "-"]);
}
function productOf(reading) {
    return chain(reading, signedOf, ["*", "/"]);
}
function signedOf(reading) {
    const { at } = peek(reading);
    const op = take(reading, "-") ? "-" : take(reading, "+") ? "+" : undefined;
    return op === undefined ? partOf(reading) : { kind: "unary", op, of: nested(reading, signedOf), at };
}
/** An operand with the fields and elements taken of it. */
function partOf(reading) {
    let of = operandOf(reading);
    for (;;) {
        const { at } = peek(reading);
        if (take(reading, ".")) {
            const field = peek(reading);
            if (field.kind !== "name")
                throw unexpected(reading, "the name of a field");
            reading.at++;
            of = { kind: "field", of, name: field.text, at: field.at };
        }
        else if (take(reading, "[")) {
            const by = ["OFFSET", "SAFE_OFFSET", "ORDINAL", "SAFE_ORDINAL"].find((one) => take(reading, one, "("));
            if (by === undefined)
                throw new ExpressionMistake("an element of an array is taken by its place", at, "[OFFSET(0)] is the first one, [SAFE_OFFSET(0)] NULL when there is none");
            const index = orOf(reading);
            need(reading, ")");
            need(reading, "]");
            of = { kind: "index", of, by, index, at };
        }
        else
            return of;
    }
}
function operandOf(reading) {
    const token = peek(reading);
    const { at } = token;
    if (token.kind === "integer" || token.kind === "float" || token.kind === "string") {
        reading.at++;
        return { kind: "literal", value: token.value, at };
    }
    if (take(reading, "(")) {
        const inner = isWord(reading, "SELECT") ? { kind: "query", as: "scalar", query: queryOf(reading), at } : orOf(reading);
        need(reading, ")");
        return inner;
    }
    if (take(reading, "NULL"))
        return { kind: "literal", value: null, at };
    if (take(reading, "TRUE"))
        return { kind: "literal", value: true, at };
    if (take(reading, "FALSE"))
        return { kind: "literal", value: false, at };
    if (take(reading, "CASE"))
        return parse_caseOf(reading, at);
    if (take(reading, "EXISTS", "("))
        return parse_closed(reading, { kind: "query", as: "exists", query: queryOf(reading), at });
    if (take(reading, "ARRAY", "("))
        return parse_closed(reading, { kind: "query", as: "array", query: queryOf(reading), at });
    const array = isSign(reading, "[") || take(reading, "ARRAY");
    if (array) {
        need(reading, "[");
        const items = isSign(reading, "]") ? [] : listOf(reading, orOf);
        need(reading, "]");
        return { kind: "array", items, at };
    }
    for (const safe of [false, true])
        if (take(reading, safe ? "SAFE_CAST" : "CAST", "("))
            return parse_castOf(reading, { safe, at });
    if (token.kind !== "name")
        throw unexpected(reading);
    if (isSign(reading, "(", 1) && !token.quoted)
        return callOf(reading, token.text.toUpperCase(), at);
    return { kind: "name", name: nameOf(reading), at };
}
function parse_closed(reading, syntax) {
    need(reading, ")");
    return syntax;
}
function nameOf(reading) {
    const token = peek(reading);
    if (token.kind !== "name" || (!token.quoted && reserved.has(token.text.toUpperCase())))
        throw unexpected(reading);
    reading.at++;
    return token.text;
}
function parse_caseOf(reading, at) {
    const subject = isWord(reading, "WHEN") ? undefined : orOf(reading);
    const whens = [];
    while (take(reading, "WHEN")) {
        const when = orOf(reading);
        need(reading, "THEN");
        whens.push([when, orOf(reading)]);
    }
    if (whens.length === 0)
        throw unexpected(reading, "WHEN");
    const otherwise = take(reading, "ELSE") ? orOf(reading) : undefined;
    need(reading, "END");
    return { kind: "case", subject, whens, otherwise, at };
}
function parse_castOf(reading, { safe, at }) {
    const of = orOf(reading);
    need(reading, "AS");
    const to = nameOf(reading).toUpperCase();
    need(reading, ")");
    return { kind: "cast", of, to, safe, at };
}
function callOf(reading, name, at) {
    reading.at += 2;
    const star = take(reading, "*");
    const distinct = !star && take(reading, "DISTINCT");
    const args = star || isSign(reading, ")") ? [] : listOf(reading, orOf);
    need(reading, ")");
    return { kind: "call", name, args, distinct, star, at };
}
function queryOf(reading) {
    return nested(reading, () => {
        const { at } = peek(reading);
        need(reading, "SELECT");
        const distinct = take(reading, "DISTINCT");
        if (take(reading, "AS", "STRUCT") || isWord(reading, "AS"))
            throw new ExpressionMistake("a SELECT gives one column here", at);
        const select = take(reading, "*") ? undefined : selectOf(reading);
        if (isSign(reading, ","))
            throw new ExpressionMistake("a SELECT gives one column here", peek(reading).at);
        const from = take(reading, "FROM") ? fromOf(reading) : [];
        const where = take(reading, "WHERE") ? orOf(reading) : undefined;
        const orderBy = take(reading, "ORDER", "BY") ? listOf(reading, parse_orderOf) : [];
        for (const word of ["GROUP", "HAVING", "UNION", "LEFT", "WINDOW"])
            if (isWord(reading, word))
                throw new ExpressionMistake(`${word} is not supported in a rule`, peek(reading).at);
        let limit;
        if (take(reading, "LIMIT")) {
            const token = peek(reading);
            if (token.kind !== "integer")
                throw unexpected(reading, "a number");
            reading.at++;
            limit = token.value;
        }
        return { at, distinct, select, from, where, orderBy, limit };
    });
}
function selectOf(reading) {
    const select = orOf(reading);
    if (take(reading, "AS") || (peek(reading).kind === "name" && !["FROM", "WHERE", "ORDER", "LIMIT", "GROUP", "HAVING", "UNION"].some((word) => isWord(reading, word))))
        nameOf(reading);
    return select;
}
function parse_orderOf(reading) {
    const by = orOf(reading);
    const descending = take(reading, "DESC");
    if (!descending)
        take(reading, "ASC");
    return { by, descending };
}
function fromOf(reading) {
    const items = [fromItem(reading)];
    for (;;) {
        const crossed = take(reading, ",") || take(reading, "CROSS", "JOIN");
        if (!crossed && !take(reading, "JOIN") && !take(reading, "INNER", "JOIN"))
            return items;
        const item = fromItem(reading);
        const on = !crossed && take(reading, "ON") ? orOf(reading) : undefined;
        items.push({ ...item, on });
    }
}
function fromItem(reading) {
    const unnested = take(reading, "UNNEST", "(");
    const array = unnested ? orOf(reading) : partOf(reading);
    if (unnested)
        need(reading, ")");
    const alias = take(reading, "AS") ? nameOf(reading) : optionalName(reading);
    const offset = take(reading, "WITH", "OFFSET") ? (take(reading, "AS") ? nameOf(reading) : (optionalName(reading) ?? "offset")) : undefined;
    return { array, alias: alias ?? (!unnested && array.kind === "field" ? array.name : undefined), offset, on: undefined };
}
function optionalName(reading) {
    const token = peek(reading);
    return token.kind === "name" && (token.quoted || !reserved.has(token.text.toUpperCase())) ? nameOf(reading) : undefined;
}

;// CONCATENATED MODULE: ./build/js/validation/rules/googlesql/predicate.js





/** Rows of arrays that one evaluation may look at, and how long it may take in milliseconds: seconds for what takes microseconds. */
const mostRows = 500_000;
const predicate_longest = 10_000;
/**
 * Compiles a condition in GoogleSQL over messages of one type, each by its name; with a single name its fields can be named alone, too.
 * What is wrong with it (grammar, names of fields, types) is an `ExpressionMistake` with its place.
 */
async function compilePredicate(text, message, names) {
    const syntax = parseExpression(text);
    const expressions = /regexp_/i.test(text) ? await regularExpressions() : undefined;
    const type = { kind: "message", of: message };
    const bound = names.map((name, slot) => ({ name, type, slot, open: names.length === 1 }));
    const scope = { names: bound, slots: { count: names.length, groups: 0 }, expressions };
    const typed = compile(syntax, scope);
    if (typed.type.kind !== "bool" && typed.type.kind !== "null")
        throw new ExpressionMistake(`it comes to ${typeName(typed.type)}, which is neither true nor false`, syntax.at, "compare it with something");
    const frameOf = (messages) => ({ slots: messages.map((one) => (0,reflect/* reflect */.E4)(message, one)), groups: [], left: mostRows, until: performance.now() + predicate_longest });
    const fields = [...new Map(fieldsOf(syntax).map((field) => [writtenField(field), compile(field, scope)]))].filter(([, { type: { kind } }]) => kind !== "message" && kind !== "array");
    return {
        text,
        test: (messages) => typed.run(frameOf(messages)),
        operands: (messages) => fields.map(([name, field]) => `${name} = ${valueText(field.run(frameOf(messages)), field.type)}`),
    };
}
/** The fields that an expression names outside of SELECTs, each as long as it is written. */
function fieldsOf(syntax) {
    switch (syntax.kind) {
        case "literal":
        case "name":
        case "index":
        case "query": return [];
        case "field": return writtenField(syntax) === undefined ? [] : [syntax];
        case "unary":
        case "is":
        case "cast": return fieldsOf(syntax.of);
        case "binary": return [syntax.left, syntax.right].flatMap(fieldsOf);
        case "between": return [syntax.of, syntax.low, syntax.high].flatMap(fieldsOf);
        case "in": return [syntax.of, ...("length" in syntax.among ? syntax.among : [])].flatMap(fieldsOf);
        case "case": return [...(syntax.subject ? [syntax.subject] : []), ...syntax.whens.flat(), ...(syntax.otherwise ? [syntax.otherwise] : [])].flatMap(fieldsOf);
        case "call": return syntax.args.flatMap(fieldsOf);
        case "array": return syntax.items.flatMap(fieldsOf);
    }
}
function writtenField(syntax) {
    if (syntax.kind === "name")
        return syntax.name;
    const of = syntax.kind === "field" ? writtenField(syntax.of) : undefined;
    return syntax.kind === "field" && of !== undefined ? `${of}.${syntax.name}` : undefined;
}
function valueText(value, type) {
    if (value === null)
        return "NULL";
    if (type.kind === "enum")
        return type.of.values.find((one) => one.number === value)?.name ?? String(value);
    return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : typeof value === "number" ? String(Number(value.toPrecision(6))) : value instanceof Uint8Array ? `${value.length} bytes` : String(value);
}
async function regularExpressions() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return {
        compile(pattern) {
            let found;
            try {
                found = RE2JS.compile(pattern);
            }
            catch (error) {
                throw new EvaluationFault(`${JSON.stringify(pattern.slice(0, 80))} is no regular expression: ${error instanceof Error ? error.message : ""}`);
            }
            return {
                groups: found.groupCount(),
                find(text) {
                    const matcher = found.matcher(text);
                    if (!matcher.find())
                        return undefined;
                    return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? undefined;
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/validation/rules/custom-validation.js










/**
 * Reads the rules of TFDV's config (GoogleSQL over `feature`, or over `feature_test` and `feature_base`). Each mistake in an expression is told with
 * its rule, all at once, before there are data. `placeOf` tells where a rule is written.
 */
async function compileCustomRules(config, placeOf = () => undefined) {
    const mistakes = [];
    const rules = [];
    for (const { sides, validations } of [...config.featureValidations.map(single), ...config.featurePairValidations.map(pair)]) {
        for (const validation of validations) {
            const place = placeOf(validation);
            try {
                rules.push({ validation, sides, place, predicate: await compilePredicate(validation.sqlExpression, statistics_pb/* FeatureNameStatisticsSchema */.AU, sides.map(({ name }) => name)) });
            }
            catch (error) {
                if (!(error instanceof ExpressionMistake))
                    throw error;
                mistakes.push(new core_error/* UserError */.yo(`${ruleName(validation, sides[0])} cannot be read: at character ${error.at}, ${error.message}`, { ...(error.hint !== undefined && { hint: error.hint }), ...(place && { place }) }));
            }
        }
    }
    if (mistakes.length > 0)
        throw new core_error/* UserError */.yo(mistakes.flatMap((mistake) => mistake.mistakes));
    return { features: [...new Set(rules.flatMap(({ sides }) => sides.map(({ path }) => (0,feature_path/* serializePath */.g)(path))))], judge: (data) => judgeRules(rules, data) };
}
function single({ datasetName, featurePath, validations }) {
    return { sides: [{ name: "feature", dataset: datasetName, path: featurePath?.step ?? [] }], validations };
}
function pair({ datasetName, baseDatasetName, featureTestPath, featureBasePath, validations }) {
    return { sides: [{ name: "feature_test", dataset: datasetName, path: featureTestPath?.step ?? [] }, { name: "feature_base", dataset: baseDatasetName, path: featureBasePath?.step ?? [] }], validations };
}
function ruleName({ sqlExpression, description }, { path }) {
    const named = description === "" ? "" : ` (${description.slice(0, 120)})`;
    return `the rule ${JSON.stringify(clipped(sqlExpression))}${named} on ${JSON.stringify((0,feature_path/* serializePath */.g)(path))}`;
}
function clipped(expression) {
    return expression.length > 200 ? `${expression.slice(0, 200)}…` : expression;
}
function judgeRules(rules, { statistics, base, environment }) {
    const findings = [];
    const unjudged = [];
    const indexes = new Map();
    const find = (rule, side) => {
        const datasets = side.name === "feature_base" ? base : statistics;
        const dataset = datasetNamed(datasets, side.dataset);
        const told = { ...(rule.place && { place: rule.place }) };
        if (!dataset)
            throw new core_error/* UserError */.yo(`${ruleName(rule.validation, rule.sides[0])} names the data set ${JSON.stringify(side.dataset)}, which the statistics do not have`, { ...told, hint: `known: ${datasets.map(({ name }) => JSON.stringify(name)).join(", ")}` });
        let features = indexes.get(dataset);
        if (!features)
            indexes.set(dataset, (features = new Map(dataset.features.map((feature) => [(0,feature_path/* serializePath */.g)((0,statistics_file/* stepsOf */.B_)(feature)), feature]))));
        const key = (0,feature_path/* serializePath */.g)(side.path);
        const found = features.get(key);
        if (found)
            return found;
        const near = (0,core_error/* nearest */.pA)(key, features.keys());
        throw new core_error/* UserError */.yo(`${ruleName(rule.validation, rule.sides[0])} names the feature ${JSON.stringify(key)}, which the statistics do not have`, { ...told, ...(near !== undefined && { hint: `did you mean ${near}?` }) });
    };
    for (const rule of rules) {
        const { validation, sides } = rule;
        if (validation.inEnvironment.length > 0 && (environment === undefined || !validation.inEnvironment.includes(environment)))
            continue;
        if (sides.length > 1 && !base)
            unjudged.push(validation.sqlExpression);
        else {
            const finding = judgeRule(rule, sides.map((side) => find(rule, side)));
            if (finding)
                findings.push(finding);
        }
    }
    return { findings, unjudged };
}
function datasetNamed(datasets, wanted) {
    const exact = datasets.find(({ name }) => name === wanted);
    return exact ?? (wanted === "" ? (datasets.find(({ name }) => name === "All Examples") ?? (datasets.length === 1 ? datasets[0] : undefined)) : undefined);
}
function judgeRule({ validation, predicate, sides, place }, statistics) {
    const refuse = (why, hint) => {
        throw new core_error/* UserError */.yo(`${ruleName(validation, sides[0])} cannot be judged: ${why}`, { hint, ...(place && { place }) });
    };
    try {
        const holds = predicate.test(statistics);
        if (holds === true)
            return undefined;
        if (holds === null) {
            const kinds = statistics.map(({ stats }, i) => `${sides[i].name} has ${stats.case?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? "no statistics of values"}`);
            return refuse(`it comes to NULL (${kinds.join(", ")})`, "say what that means: COALESCE(…, 0), or … IS NULL OR …");
        }
    }
    catch (error) {
        if (!(error instanceof EvaluationFault))
            throw error;
        return refuse(error.message, "take these cases out, with IF or CASE");
    }
    const [tested, base] = sides;
    const over = ({ dataset }) => (dataset === "" ? "all examples" : dataset);
    const against = base ? `, held against ${JSON.stringify((0,feature_path/* serializePath */.g)(base.path))} in ${over(base)} of the base` : "";
    return {
        path: tested.path, severity: validation.severity, short: validation.description, operands: predicate.operands(statistics), place,
        long: `The rule ${validation.sqlExpression} does not hold in ${over(tested)}${against}.`,
    };
}
/** Adds rules that do not hold to the anomalies of a data set, as TFDV does: reasons of one feature are told together, the higher severity counts. */
function addCustomAnomalies(anomalies, findings) {
    for (const [key, own] of byFeature(findings)) {
        const known = Object.hasOwn(anomalies.anomalyInfo, key) ? anomalies.anomalyInfo[key] : undefined;
        const info = known ?? (0,create/* create */.v)(anomalies_pb/* AnomalyInfoSchema */.NK, { path: (0,create/* create */.v)(path_pb/* PathSchema */.T, { step: [...own[0].path] }) });
        for (const { severity } of own)
            if (severity > info.severity)
                info.severity = severity;
        info.reason.push(...(0,create/* create */.v)(anomalies_pb/* AnomalyInfoSchema */.NK, { reason: own.map(({ short, long }) => ({ type: anomalies_pb/* AnomalyInfo_Type */.$O.CUSTOM_VALIDATION, shortDescription: short, description: long })) }).reason);
        info.shortDescription = info.reason.length > 1 ? "Multiple errors" : own[0].short;
        info.description = info.reason.map(({ description }) => description).join(" ");
        // A feature may be called __proto__.
        if (!known)
            Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
    }
}
function byFeature(findings) {
    const features = new Map();
    for (const finding of findings) {
        const key = (0,feature_path/* serializePath */.g)(finding.path);
        features.set(key, [...(features.get(key) ?? []), finding]);
    }
    return features;
}
/** Rules that do not hold as findings. A rule without a severity is told, and fails nothing. */
function customFindings(findings, split) {
    return findings.map(({ path, severity, short, long, operands, place }) => ({
        rule: "CUSTOM_VALIDATION", subject: (0,feature_path/* serializePath */.g)(path), split,
        severity: severity === anomalies_pb/* AnomalyInfo_Severity */.If.ERROR ? "error" : severity === anomalies_pb/* AnomalyInfo_Severity */.If.WARNING ? "warning" : "info",
        message: short === "" ? long : `${short.replace(/[.\s]+$/, "")}. ${long}`,
        ...(operands.length > 0 && { evidence: operands.slice(0, 5) }), ...(place && { place }),
    }));
}
/** Rules on pairs that there is nothing to hold against yet, as notes. */
function unjudgedFindings(unjudged, split) {
    return unjudged.map((expression) => ({ rule: "CUSTOM_VALIDATION", severity: "info", subject: "statistics", split, message: `The rule ${expression} was not judged: there is no baseline to hold the data against.` }));
}


/***/ })

};
