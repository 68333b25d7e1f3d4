export const id = 9115;
export const ids = [9115,8390];
export const modules = {

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ headerOnly),
/* harmony export */   L$: () => (/* binding */ rowTooLong),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   cJ: () => (/* binding */ closedEarly),
/* harmony export */   hV: () => (/* binding */ csvLimits),
/* harmony export */   iT: () => (/* binding */ strayQuote),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   sk: () => (/* binding */ unclosedQuote),
/* harmony export */   ss: () => (/* binding */ nulByte),
/* harmony export */   vj: () => (/* binding */ raggedRow),
/* harmony export */   y2: () => (/* binding */ byteOrderMark),
/* harmony export */   zY: () => (/* binding */ delimiterHint),
/* harmony export */   zr: () => (/* binding */ tooManyColumns)
/* harmony export */ });
/* unused harmony export csvMistake */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19732);




/** Longest row, in bytes, and most columns that are read. */
const csvLimits = { row: 1 << 26, columns: 100_000 };
/** A mistake in a CSV file. */
function csvMistake(file, line, message, hint) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { place: { file, line }, ...(hint ? { hint } : {}) });
}
/** There is not even a header. */
function emptyFile(file) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the file is empty", { place: { file }, hint: "a CSV file begins with a line of column names" });
}
/** There is a header and nothing below it. */
function headerOnly(file) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the file has a header and no rows", { place: { file } });
}
/** The end of the file came inside quotes; `line` is where they opened. */
function unclosedQuote(file, line, quote) {
    return csvMistake(file, line, "a quote is opened and never closed", `a quote inside a quoted cell is written twice: ${signs(quote, quote)}`);
}
function signs(...bytes) {
    return String.fromCharCode(...bytes);
}
/** A row passed the limit before it ended; `openedQuote` is the line of a quote that may be why, or 0. */
function rowTooLong(file, line, openedQuote) {
    return csvMistake(file, line, `the row is longer than ${csvLimits.row >> 20} MiB, the most that is read`, openedQuote > 0 ? `the quote opened in line ${openedQuote} may never be closed` : "is this a CSV file with line ends?");
}
/** The header is wider than is read. */
function tooManyColumns(file, line) {
    return csvMistake(file, line, `the header has more than ${csvLimits.columns} columns, the most that are read`);
}
/** A byte that no text has. */
function nulByte(file, line) {
    return csvMistake(file, line, "the file holds a NUL byte", "is it binary, or UTF-16? then say so: encoding: utf-16le");
}
/** A quote inside a cell without quotes around: readers disagree on what it means, so it is refused. */
function strayQuote(file, line, quote) {
    const sign = signs(quote);
    return csvMistake(file, line, "a quote stands inside a cell that does not begin with one", `put the whole cell in quotes and write the quote inside twice, without blanks around: ${sign}5${sign}${sign} pipe${sign}`);
}
/** Something other than a delimiter or a line end follows a closing quote; `byte` is what does. */
function closedEarly(file, at) {
    const { line, opened, byte, signs: { delimiter, quote } } = at;
    const found = byte > 0x20 && byte < 0x7f ? ` but ${JSON.stringify(String.fromCharCode(byte))}` : "";
    return csvMistake(file, line, `a closing quote is followed by no ${(0,_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .delimiterName */ .Re)(signs(delimiter))} and no line end${found}`, `the cell's quote opened in line ${opened}; a quote inside a quoted cell is written twice: ${signs(quote, quote)}`);
}
/** A row from `line` to `last` has fewer or more cells than the header. */
function raggedRow(file, row) {
    const { line, last, cells, header, openedQuote, signs: { delimiter } } = row;
    const hint = openedQuote > 0 ? `a quote opened in line ${openedQuote} reaches over line ends; the row ends in line ${last}` : delimiterHint(header, signs(delimiter));
    return csvMistake(file, line, `row has ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(cells, "field")}, the header has ${header.length}`, hint);
}
/** Asks for the delimiter that a header of one column seems to hold, cut at the one that is `used`; `undefined` when it looks right. */
function delimiterHint(header, used) {
    const delimiter = (0,_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyDelimiter */ .UG)(header, used);
    return delimiter === undefined ? undefined : `the only column is named ${JSON.stringify(header[0])}: is the delimiter a ${(0,_csv_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .delimiterName */ .Re)(delimiter)}?`;
}
/** A cell's bytes are no UTF-8. */
function notUtf8(file, line, column) {
    return csvMistake(file, line, `the cell of column ${JSON.stringify(column)} is not valid UTF-8`, "say its encoding, which may be windows-1252, or save the file as UTF-8");
}
/** Skips UTF-8's byte order mark, refuses UTF-16's. */
function byteOrderMark(file, bytes) {
    const [a, b, c] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the file is UTF-16", { place: { file }, hint: `say so: encoding: ${a === 0xff ? "utf-16le" : "utf-16be"}` });
    return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}
/** The column names of a header row; empty and repeated ones are mistakes, all told at once. */
function headerNames(file, line, cells) {
    const first = new Map();
    const mistakes = [];
    const place = { file, line };
    if (cells[0] && Buffer.from(cells[0]).toString("latin1").startsWith("version https://git-lfs.github.com/spec/")) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the file is a Git LFS pointer, not the data", { place: { file }, hint: "fetch the data: git lfs pull, or lfs: true in the checkout step" });
    }
    const names = cells.map((cell, i) => {
        const name = Buffer.from(cell).toString("utf8");
        const before = first.get(name);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(cell))
            mistakes.push({ message: `the name of column ${i + 1} is not valid UTF-8`, place, hint: "say its encoding, or save the file as UTF-8" });
        else if (name === "")
            mistakes.push({ message: `column ${i + 1} has no name`, place, hint: "a table written with row numbers has such a column: write it without them, or name it" });
        else if (before !== undefined)
            mistakes.push({ message: `columns ${before} and ${i + 1} are both named ${JSON.stringify(name)}`, place });
        else
            first.set(name, i + 1);
        return name;
    });
    if (mistakes.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(mistakes.slice(0, 20));
    return names;
}


/***/ }),

/***/ 34092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ piecesAndEnd),
/* harmony export */   f: () => (/* binding */ createCsvWindow)
/* harmony export */ });
/* harmony import */ var _csv_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9137);

/** The bytes a scan looks at: `bytes[start … end]`, at first in the memory of `room` where that is large enough. Keeps the unfinished row when more is added, and grows for it. */
function createCsvWindow(blockSize, room) {
    return {
        bytes: room && room.length >= 2 * blockSize ? room : Buffer.allocUnsafeSlow(2 * blockSize),
        start: 0,
        end: 0,
        /** Beginning with this many bytes it is worth a scan; the first needs those of a byte order mark. */
        full: Math.max(blockSize, 3),
        isFull() {
            return this.end - this.start >= this.full;
        },
        add(chunk) {
            this.reserve(chunk.length + 1);
            this.bytes.set(chunk, this.end);
            this.end += chunk.length;
        },
        /** After the end of the file a line end does no harm, and makes the last row like the others. */
        addLineEnd() {
            if (this.start === this.end)
                return;
            this.reserve(1);
            this.bytes[this.end++] = 0x0a;
        },
        /** After a scan: a row that is not finished needs a larger window, else each chunk would scan it again. */
        makeRoom() {
            const rest = this.end - this.start;
            this.full = Math.max(blockSize, Math.min(2 * rest, _csv_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .csvLimits */ .hV.row + blockSize));
        },
        reserve(length) {
            if (this.end + length <= this.bytes.length)
                return;
            const rest = this.end - this.start;
            const target = rest + length > this.bytes.length ? Buffer.allocUnsafeSlow(2 * (rest + length)) : this.bytes;
            this.bytes.copy(target, 0, this.start, this.end);
            this.bytes = target;
            this.start = 0;
            this.end = rest;
        },
    };
}
/** The chunks in pieces no longer than a block, and `undefined` after the last. */
async function* piecesAndEnd(chunks, blockSize) {
    for await (const chunk of chunks) {
        for (let from = 0; from < chunk.length; from += blockSize)
            yield chunk.subarray(from, from + blockSize);
    }
    yield undefined;
}


/***/ }),

/***/ 28335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   ET: () => (/* binding */ losesZeros),
/* harmony export */   _t: () => (/* binding */ numberKind),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   hZ: () => (/* binding */ parseWide),
/* harmony export */   ku: () => (/* binding */ plainNumber),
/* harmony export */   z6: () => (/* binding */ plainInteger)
/* harmony export */ });
const dot = 0x2e, zero = 0x30;
function isBlank(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
/** What the text `bytes[start … end]` is. An integer outside int64 is text, as for TFX. */
function numberKind(bytes, start, end) {
    let at = start;
    let byte = bytes[at];
    if (byte === 0x2d || byte === 0x2b)
        byte = bytes[++at];
    const digits = at;
    while (at < end && byte >= zero && byte <= 0x39)
        byte = bytes[++at];
    if (at === end && at > digits && at - digits < 19)
        return "int";
    if (byte === dot && at < end) {
        let next = at + 1;
        while (next < end && bytes[next] >= zero && bytes[next] <= 0x39)
            next++;
        if (next === end && end - digits > 1)
            return "float";
    }
    // Letters first: most cells of a text column are told by their first byte.
    if (at === digits && byte > 0x39 && (byte | 32) !== 0x69 && (byte | 32) !== 0x6e)
        return "text";
    return slowKind(bytes, start, end);
}
const integerPattern = /^[+-]?\d+(?:_\d+)*$/;
const floatPattern = /^[+-]?(?:(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;
/** Longest text that is looked at as a number; what is longer is text. */
const longestNumber = 4300;
function slowKind(bytes, start, end) {
    const text = numberText(bytes, start, end);
    if (text === undefined)
        return "text";
    if (integerPattern.test(text))
        return isInt64(BigInt(text.replaceAll("_", "").replace(/^\+/, ""))) ? "int" : "text";
    return floatPattern.test(text) ? "float" : "text";
}
function isInt64(value) {
    return value === BigInt.asIntN(64, value);
}
/** The text without blanks around; `undefined` when it is too long or holds a byte that no number has. */
function numberText(bytes, start, end) {
    while (start < end && isBlank(bytes[start]))
        start++;
    while (end > start && isBlank(bytes[end - 1]))
        end--;
    if (end - start > longestNumber)
        return undefined;
    let text = "";
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte > 0x7f || isBlank(byte))
            return undefined;
        text += String.fromCharCode(byte);
    }
    return text;
}
/** The integer in a text of kind `int`; NaN when it is beyond ±2^53 (then `parseWide` has it). */
function parseInteger(bytes, start, end) {
    const plain = plainInteger(bytes, start, end);
    return plain === plain ? plain : slowInteger(bytes, start, end);
}
/** The integer in a text that is a minus or none and up to 15 digits, as nearly all are; NaN for any other text, integer or not. */
function plainInteger(bytes, start, end) {
    const negative = bytes[start] === 0x2d;
    let at = negative ? start + 1 : start;
    if (end - at > 15 || at >= end)
        return NaN;
    // Nine digits fit an int32, whose arithmetic is faster.
    const near = Math.min(end, at + 9);
    let low = 0;
    for (; at < near; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return NaN;
        low = (Math.imul(low, 10) + digit) | 0;
    }
    let value = low;
    for (; at < end; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return NaN;
        value = value * 10 + digit;
    }
    return negative && value !== 0 ? -value : value;
}
function slowInteger(bytes, start, end) {
    const value = parseWide(bytes, start, end);
    return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : NaN;
}
/** The integer in a text of kind `int`, exactly. */
function parseWide(bytes, start, end) {
    return BigInt(numberText(bytes, start, end).replaceAll("_", "").replace(/^\+/, ""));
}
const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
/** The number in a text of kind `int` or `float`, correctly rounded. */
function parseNumber(bytes, start, end) {
    const plain = plainNumber(bytes, start, end);
    return plain === plain ? plain : slowNumber(bytes, start, end);
}
/**
 * The number in a text that is a minus or none, digits and a point or none, correctly rounded: up to 15 digits and powers of
 * ten up to 22 are exact in a double, so one division rounds once. NaN for a longer text and for any other, number or not.
 */
function plainNumber(bytes, start, end) {
    const negative = bytes[start] === 0x2d;
    const first = negative ? start + 1 : start;
    if (end - first > 16)
        return NaN;
    let value = 0;
    let fraction = -1;
    for (let at = first; at < end; at++) {
        const byte = bytes[at];
        if (byte >= zero && byte <= 0x39)
            value = value * 10 + byte - zero;
        else if (byte === dot && fraction < 0)
            fraction = at;
        else
            return NaN;
    }
    if (value > 9e15 || end - first === (fraction < 0 ? 0 : 1))
        return NaN;
    const positive = fraction < 0 ? value : value / powersOfTen[end - 1 - fraction];
    return negative ? -positive : positive;
}
function slowNumber(bytes, start, end) {
    const text = numberText(bytes, start, end).toLowerCase();
    const digits = text.includes("_") ? text.replaceAll("_", "") : text;
    if (digits.endsWith("nan"))
        return NaN;
    if (digits.includes("inf"))
        return digits.startsWith("-") ? -Infinity : Infinity;
    return Number(digits);
}
/** Whether an integer's text begins with a zero that its number loses: a code like `00123`. */
function losesZeros(bytes, start, end) {
    return end - start > 1 && bytes[start] === zero && bytes[start + 1] >= zero && bytes[start + 1] <= 0x39;
}


/***/ }),

/***/ 78390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinTypes)
/* harmony export */ });
const order = ["empty", "int", "float", "bytes"];
/** The more general of two types of one column: empty < int < float < bytes; `undefined` when only one of them is nested. */
function joinTypes(a, b) {
    if (a === b || b === "empty")
        return a;
    if (a === "empty")
        return b;
    return a === "nested" || b === "nested" ? undefined : order[Math.max(order.indexOf(a), order.indexOf(b))];
}


/***/ })

};
