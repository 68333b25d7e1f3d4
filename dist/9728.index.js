export const id = 9728;
export const ids = [9728,9115,8390];
export const modules = {

/***/ 98705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _csv_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);


/**
 * The bytes of a text file as UTF-8, as a stream. `encoding` is a label of the WHATWG Encoding Standard; UTF-8, or none, is
 * passed through unchecked. An unknown label and bytes that the encoding does not have are `UserError`s.
 */
async function* utf8Of(file, chunks, encoding) {
    const chosen = encoding === undefined ? undefined : encodingOf(encoding);
    if (!chosen || chosen.name === "utf-8")
        yield* chunks;
    else
        yield* transcoded(file, chunks, { encoding: chosen, honoursMark: encoding?.trim().toLowerCase() === "utf-16" });
}
function encodingOf(label) {
    let decoder;
    try {
        // Each piece is decoded on its own, so a mark would be taken off in the middle of the file.
        decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(label)} is no encoding that is known`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(label, ["utf-8", "latin1", "windows-1252", "utf-16le", "utf-16be", "shift_jis", "gb18030", "euc-kr"]), cause });
    }
    const { encoding: name } = decoder;
    if (name === "windows-1252")
        return { name, unit: 1, decode: windows1252 };
    return { name, unit: name.startsWith("utf-16") ? 2 : 1, decode: (bytes) => decoder.decode(bytes) };
}
const upper1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Done here because some versions of Node read it as Latin-1. */
function windows1252(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1").replace(/[\u0080-\u009f]/g, (sign) => upper1252[sign.charCodeAt(0) - 0x80]);
}
async function* transcoded(file, chunks, { encoding, honoursMark }) {
    let chosen = encoding;
    let line = 1;
    let rest = new Uint8Array();
    let begun = false;
    for await (const chunk of chunks) {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        if (!begun && bytes.length >= 2) {
            chosen = marked(file, bytes, { encoding, honoursMark });
            begun = true;
        }
        const end = begun ? endOfLines(bytes, chosen.unit) : 0;
        if (end > 0) {
            const text = decoded(file, bytes.subarray(0, end), { encoding: chosen, line });
            line += lineEnds(text);
            yield Buffer.from(text);
        }
        // A copy: who made the chunk may use its memory again.
        rest = Uint8Array.prototype.slice.call(bytes, end);
        if (rest.length > _csv_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .csvLimits */ .hV.row)
            throw (0,_csv_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .rowTooLong */ .L$)(file, line, 0);
    }
    if (rest.length > 0)
        yield Buffer.from(decoded(file, rest, { encoding: chosen, line }));
}
/** The encoding by the byte order mark, which must not say otherwise than the user. */
function marked(file, bytes, { encoding, honoursMark }) {
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
    if (mark === undefined || mark === encoding.name)
        return encoding;
    if (honoursMark)
        return encodingOf(mark);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the file is ${mark} by its byte order mark, not ${encoding.name}`, { place: { file }, hint: `encoding: ${mark}` });
}
/** Where the last whole line ends: no encoding has these bytes inside another sign of a line. */
function endOfLines(bytes, unit) {
    if (unit === 1)
        return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
        const sign = bytes[at] | bytes[at + 1];
        if ((sign === 0x0a || sign === 0x0d) && (bytes[at] === 0 || bytes[at + 1] === 0))
            return at + 2;
    }
    return 0;
}
function lineEnds(text) {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
function decoded(file, bytes, { encoding, line }) {
    try {
        return encoding.decode(bytes);
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the line is not valid ${encoding.name}`, { place: { file, line: line + goodLines(bytes, encoding) }, hint: "is that the encoding of the file?", cause });
    }
}
/** How many lines can be decoded before the first that cannot. */
function goodLines(bytes, { unit, decode }) {
    let good = 0;
    for (let from = 0, at = 0; at < bytes.length; at += unit) {
        const feed = unit === 1 ? bytes[at] === 0x0a : (bytes[at] === 0x0a && bytes[at + 1] === 0) || (bytes[at] === 0 && bytes[at + 1] === 0x0a);
        if (!feed)
            continue;
        try {
            decode(bytes.subarray(from, at + unit));
        }
        catch {
            break;
        }
        good++;
        from = at + unit;
    }
    return good;
}


/***/ }),

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

/***/ 47603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i3: () => (/* binding */ describeCsvFile),
  Kv: () => (/* binding */ inferCsvTypes),
  Nb: () => (/* binding */ readCsv),
  eh: () => (/* binding */ readCsvOnce),
  mB: () => (/* binding */ sameHeader)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
;// CONCATENATED MODULE: ./build/js/data/array-room.js
/** Each array in memory of its own. */
const ownArrays = {
    doubles: (length) => new Float64Array(length),
    floats: (length) => new Float32Array(length),
    integers: (length) => new Int32Array(length),
    bytes: (length) => new Uint8Array(length),
};
/** Room that grows to what was wanted between two `clear`s. */
function passingArrays() {
    let memory = new ArrayBuffer(0);
    let used = 0;
    /** Where an array begins, or nothing when it does not fit: the next time it will. */
    const place = (size) => {
        const at = used;
        used = (at + size + 7) & ~7;
        return used <= memory.byteLength ? at : undefined;
    };
    return {
        clear() {
            if (used > memory.byteLength && memory.byteLength < mostRoom)
                memory = new ArrayBuffer(Math.min(mostRoom, used + (used >> 2)));
            used = 0;
        },
        doubles(length) { const at = place(length * 8); return at === undefined ? new Float64Array(length) : new Float64Array(memory, at, length); },
        floats(length) { const at = place(length * 4); return at === undefined ? new Float32Array(length) : new Float32Array(memory, at, length); },
        integers(length) { const at = place(length * 4); return at === undefined ? new Int32Array(length) : new Int32Array(memory, at, length); },
        bytes(length) { const at = place(length); return at === undefined ? new Uint8Array(length) : new Uint8Array(memory, at, length); },
    };
}
const mostRoom = 1 << 24;

// EXTERNAL MODULE: ./build/js/data/example-kernel.js + 1 modules
var example_kernel = __webpack_require__(88242);
;// CONCATENATED MODULE: ./build/js/data/csv-plain-rows.js


/** Fewer bytes are not worth a copy; more, or more cells, are left to the caller. */
const leastBytes = 1 << 14;
const mostBytes = 1 << 22;
const mostCells = 1 << 19;
/** One for all: what it finds is taken at once. */
let shared;
/** The whole rows at the beginning of some bytes that are plain: as many cells as the header, none quoted, no NUL, no blank line. */
function plainRows(bytes, { start, end, width, delimiter, quote }) {
    if (end - start < leastBytes || end - start > mostBytes)
        return undefined;
    if (!shared) {
        const kernel = (0,example_kernel/* createExampleKernel */.y)();
        shared = { kernel, starts: kernel.reserve(mostCells * 4), ends: kernel.reserve(mostCells * 4), room: kernel.free(0), scan: 0, size: 0, shift: 0, width: 0 };
    }
    const { kernel, room, starts, ends } = shared;
    kernel.free(end - start + 16);
    kernel.bytes.set(bytes.subarray(start, end), room);
    const signs = delimiter | ((quote < 0 ? 0 : quote) << 8);
    const rows = kernel.code.scanPlain(room, room + end - start, width, signs, start - room, starts, ends, mostCells);
    const { buffer } = kernel.bytes;
    Object.assign(shared, { scan: shared.scan + 1, size: end - start, shift: start - room, width });
    return {
        rows, scan: shared.scan, starts: new Int32Array(buffer, starts, rows * width), ends: new Int32Array(buffer, ends, rows * width),
        end: kernel.words[kernel.code.encodedAt() >>> 2] - room + start,
    };
}
/**
 * A column of a scan's rows as integers, when each cell is empty or a plain integer that loses no zeros by that. Nothing
 * when a cell is something else, or another scan came between.
 */
function integersOfScan(at, room = ownArrays) {
    const found = convertInKernel(at);
    if (!found)
        return undefined;
    const { count, buffer } = found;
    const values = room.doubles(count);
    values.set(new Float64Array(buffer, found.values, count));
    if (count === at.rows)
        return { type: "int", values };
    const rowOffsets = room.integers(at.rows + 1);
    rowOffsets.set(new Int32Array(buffer, found.offsets, at.rows + 1));
    return { type: "int", values, rowOffsets };
}
/** How many values such a column has. */
function countIntegersOfScan(at) {
    return convertInKernel(at)?.count;
}
function convertInKernel({ scan, column, rows }) {
    if (!shared || scan === undefined || scan !== shared.scan)
        return undefined;
    const { kernel, room, starts, ends, size, shift, width } = shared;
    const values = (room + size + 31) & ~15;
    const offsets = values + rows * 8;
    kernel.free(offsets + 4 * rows + 16 - room);
    const count = kernel.code.convertIntegers(starts + column * 4, ends + column * 4, width * 4, rows, shift, values, offsets);
    return count < 0 ? undefined : { count, buffer: kernel.bytes.buffer, values, offsets };
}

// EXTERNAL MODULE: ./build/js/data/python-number.js
var python_number = __webpack_require__(28335);
;// CONCATENATED MODULE: ./build/js/data/csv-columns.js



/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value.
 */
function convertCsv(block, types, { rows = block.rows, ready, from = 0, room = ownArrays } = {}) {
    let places;
    const placeOf = (name) => (places ??= new Map(block.header.map((each, i) => [each, i]))).get(name);
    const columns = new Map();
    for (let i = 0; i < types.length; i++) {
        const wanted = types[i];
        if (!wanted)
            continue;
        const { name, type } = wanted;
        const column = block.header[from + i] === name ? from + i : placeOf(name);
        if (column !== undefined)
            columns.set(name, ready?.[column - from] ?? converted(block, { column, rows, room }, type));
    }
    return { length: rows, columns };
}
function converted(block, at, type) {
    if (type === "empty" || type === "nested")
        return { type: "empty" };
    return (type === "int" && integersOfScan({ scan: block.scan, column: at.column, rows: at.rows }, at.room)) || convert(cellsOf(block, at), type);
}
/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
function plainNumbers(block, at, type) {
    return type === "int" ? (integersOfScan({ scan: block.scan, column: at.column, rows: at.rows }, at.room) ?? plainIntegers(block, at)) : plainFloats(block, at);
}
// Twice nearly the same: one loop over two kinds of arrays takes half as long again.
function plainIntegers({ bytes, starts, ends, header: { length: width } }, { column, rows, room = ownArrays }) {
    const values = room.doubles(rows);
    let rowOffsets;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end) {
            const value = (0,python_number/* plainInteger */.z6)(bytes, start, end);
            if (value !== value || (0,python_number/* losesZeros */.ET)(bytes, start, end))
                return undefined;
            values[count++] = value;
        }
        else
            rowOffsets ??= offsetsOfOnes(rows, room);
        if (rowOffsets)
            rowOffsets[row + 1] = count;
    }
    return { type: "int", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}
function plainFloats({ bytes, starts, ends, header: { length: width } }, { column, rows, room = ownArrays }) {
    const values = room.floats(rows);
    let rowOffsets;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end) {
            const value = (0,python_number/* plainNumber */.ku)(bytes, start, end);
            if (value !== value)
                return undefined;
            values[count++] = value;
        }
        else
            rowOffsets ??= offsetsOfOnes(rows, room);
        if (rowOffsets)
            rowOffsets[row + 1] = count;
    }
    return { type: "float", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}
function offsetsOfOnes(rows, room) {
    const offsets = room.integers(rows + 1);
    for (let row = 0; row <= rows; row++)
        offsets[row] = row;
    return offsets;
}
function cellsOf(block, { column, rows, room = ownArrays }) {
    const { starts, ends, header } = block;
    const width = header.length;
    let filled = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width)
        if (starts[cell] !== ends[cell])
            filled++;
    if (filled === rows)
        return { block, column, rows, filled, rowOffsets: undefined, room };
    const rowOffsets = room.integers(rows + 1);
    rowOffsets[0] = 0;
    for (let row = 0, cell = column, count = 0; row < rows; row++, cell += width) {
        if (starts[cell] !== ends[cell])
            count++;
        rowOffsets[row + 1] = count;
    }
    return { block, column, rows, filled, rowOffsets, room };
}
function convert(cells, type) {
    if (type === "int")
        return integers(cells);
    return type === "float" ? floats(cells) : texts(cells);
}
function integers(cells) {
    const { block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room } = cells;
    const width = header.length;
    const values = room.doubles(filled);
    let count = 0;
    let anyWide = false;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        const value = (0,python_number/* parseInteger */.cG)(bytes, start, end);
        if (value !== value)
            anyWide = true;
        values[count++] = value;
    }
    return anyWide ? wideIntegers(cells, values) : { type: "int", values, rowOffsets };
}
function wideIntegers({ block: { bytes, starts, ends, header }, column, rows, rowOffsets }, values) {
    const wide = new BigInt64Array(values.length);
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += header.length) {
        if (starts[cell] === ends[cell])
            continue;
        wide[count] = (0,python_number/* parseWide */.hZ)(bytes, starts[cell], ends[cell]);
        values[count] = Number(wide[count]);
        count++;
    }
    return { type: "int", values, wide, rowOffsets };
}
/** Rounded to float32, as the tf.Example will hold them. */
function floats({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room }) {
    const width = header.length;
    const values = room.floats(filled);
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end)
            values[count++] = (0,python_number/* parseNumber */.$J)(bytes, start, end);
    }
    return { type: "float", values, rowOffsets };
}
function texts({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets, room }) {
    const width = header.length;
    const offsets = room.integers(filled + 1);
    offsets[0] = 0;
    let size = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width)
        size += ends[cell] - starts[cell];
    const copied = room.bytes(size);
    let to = 0;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        if (end - start > 48)
            copied.set(bytes.subarray(start, end), to);
        else
            for (let at = start, into = to; at < end;)
                copied[into++] = bytes[at++];
        to += end - start;
        offsets[++count] = to;
    }
    return { type: "bytes", bytes: copied, offsets, rowOffsets };
}

// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/js/data/csv-encoding.js
var csv_encoding = __webpack_require__(98705);
// EXTERNAL MODULE: ./build/js/data/csv-mistakes.js
var csv_mistakes = __webpack_require__(9137);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/data/csv-window.js
var csv_window = __webpack_require__(34092);
// EXTERNAL MODULE: ./build/js/data/grown.js
var grown = __webpack_require__(2860);
;// CONCATENATED MODULE: ./build/js/data/csv-scanner.js






const lineFeed = 0x0a, carriageReturn = 0x0d;
/**
 * Cuts a CSV file (RFC 4180 in the given dialect, UTF-8) into cells without making strings.
 *
 * A row ends at LF, CR LF or CR outside quotes, in any mix; blank lines are skipped; a byte order mark is skipped; the first
 * row is the header; cells may be quoted, `""` is a quote inside; texts of missing values become empty cells. What is wrong
 * is a `UserError` with file and line: no header, no rows, a header with empty or repeated names, a row of another length than
 * the header, a quote inside or behind a cell, an unclosed quote, a NUL byte, bytes that are not UTF-8, a row or header beyond
 * `csvLimits`.
 */
async function* scanCsv({ file, chunks, blockSize = 1 << 20, dialect }) {
    const scan = createScan(file, (0,csv_dialect/* csvSigns */.j0)(dialect));
    const window = (0,csv_window/* createCsvWindow */.f)(blockSize, idle?.bytes);
    idle = undefined;
    try {
        yield* blocksIn({ scan, window }, (0,csv_window/* piecesAndEnd */.O)(chunks, blockSize));
    }
    finally {
        const { starts, ends, lines } = scan;
        if (window.bytes.length <= mostIdle && starts.length <= mostIdle >> 2)
            idle = { bytes: window.bytes, starts, ends, lines };
    }
}
/** Memory of a scan that has ended, for the next one. */
let idle;
const mostIdle = 1 << 24;
async function* blocksIn({ scan, window }, pieces) {
    const { file } = scan;
    let header;
    let begun = false;
    let anyRow = false;
    for await (const chunk of pieces) {
        if (chunk)
            window.add(chunk);
        else
            window.addLineEnd();
        if (chunk && !window.isFull())
            continue;
        if (!begun)
            window.start += (0,csv_mistakes/* byteOrderMark */.y2)(file, window.bytes.subarray(window.start, window.end));
        begun = true;
        if (!header)
            header = scanHeader(scan, window);
        if (header) {
            const block = scanBlock(scan, window, header);
            anyRow ||= block.rows > 0;
            if (block.rows > 0)
                yield block;
        }
        window.makeRoom();
        if (window.end - window.start > csv_mistakes/* csvLimits */.hV.row)
            throw (0,csv_mistakes/* rowTooLong */.L$)(file, scan.line, scan.openedQuote);
    }
    if (window.start < window.end)
        throw (0,csv_mistakes/* unclosedQuote */.sk)(file, scan.openedQuote || scan.line, scan.signs.quote);
    if (!header)
        throw (0,csv_mistakes/* emptyFile */.sX)(file);
    if (!anyRow)
        throw (0,csv_mistakes/* headerOnly */.Cp)(file);
}
function createScan(file, signs) {
    const { starts, ends, lines } = idle ?? { starts: new Int32Array(1 << 14), ends: new Int32Array(1 << 14), lines: new Float64Array(1 << 12) };
    return {
        file, signs, header: [], columns: 0, rows: 0, plain: 0, line: 1, openedQuote: 0, doubled: [],
        starts, ends, lines,
    };
}
function scanHeader(scan, window) {
    window.start = scanRows(scan, window, 1);
    if (scan.rows === 0)
        return undefined;
    joinDoubledQuotes(scan, window.bytes);
    const cells = Array.from({ length: scan.columns }, (_, i) => window.bytes.subarray(scan.starts[i], scan.ends[i]));
    return (scan.header = (0,csv_mistakes/* headerNames */.Qb)(scan.file, scan.lines[0], cells));
}
function scanBlock(scan, window, header) {
    const from = window.start;
    const plain = addPlainRows(scan, window);
    window.start = scanRows(scan, window, Infinity);
    if (!(0,external_node_buffer_.isUtf8)(window.bytes.subarray(from, window.start)))
        throw invalidText(scan, window.bytes, header);
    joinDoubledQuotes(scan, window.bytes);
    if (scan.signs.nulls.length > 0)
        dropNulls(scan, window.bytes);
    const { file, rows, starts, ends, lines } = scan;
    const isPlain = plain?.rows === rows && scan.signs.nulls.length === 0;
    return { file, header, bytes: window.bytes, rows, starts, ends, lines, scan: isPlain ? plain.scan : undefined };
}
/** Rows without quotes are found faster; what is unusual, and all behind it, is left to `scanRows`. */
function addPlainRows(scan, window) {
    const { columns, signs: { delimiter, quote } } = scan;
    const found = plainRows(window.bytes, { start: window.start, end: window.end, width: columns, delimiter, quote });
    if (!found || found.rows === 0)
        return undefined;
    const { rows, starts, ends } = found;
    if (starts.length > scan.starts.length)
        [scan.starts, scan.ends] = [(0,grown/* grown */.g)(scan.starts, starts.length), (0,grown/* grown */.g)(scan.ends, starts.length)];
    scan.starts.set(starts);
    scan.ends.set(ends);
    if (rows > scan.lines.length)
        scan.lines = (0,grown/* grown */.g)(scan.lines, rows);
    for (let row = 0; row < rows; row++)
        scan.lines[row] = scan.line++;
    scan.plain = rows;
    window.start = found.end;
    return found;
}
function invalidText(scan, bytes, header) {
    const { starts, ends, columns } = scan;
    let cell = 0;
    while ((0,external_node_buffer_.isUtf8)(bytes.subarray(starts[cell], ends[cell])))
        cell++;
    const row = Math.floor(cell / columns);
    const before = bytes.subarray(starts[row * columns], starts[cell]);
    const lines = Buffer.from(before).toString("latin1").split(/\r\n|\r|\n/).length - 1;
    return (0,csv_mistakes/* notUtf8 */.T3)(scan.file, scan.lines[row] + lines, header[cell % columns]);
}
function joinDoubledQuotes({ rows, columns, starts, ends, doubled, signs: { quote } }, bytes) {
    for (const cell of doubled) {
        if (cell >= rows * columns)
            return;
        const end = ends[cell];
        let to = starts[cell];
        for (let at = to; at < end; at++) {
            bytes[to++] = bytes[at];
            if (bytes[at] === quote)
                at++;
        }
        ends[cell] = to;
    }
}
/** Empties the cells that hold the text of a missing value. */
function dropNulls({ rows, columns, starts, ends, signs: { nulls } }, bytes) {
    const longest = Math.max(...nulls.map(({ length }) => length));
    for (let cell = 0; cell < rows * columns; cell++) {
        const start = starts[cell];
        const end = ends[cell];
        if (end - start > longest)
            continue;
        for (const text of nulls) {
            if (text.length !== end - start || text[0] !== bytes[start])
                continue;
            if (bytes.compare(text, 0, text.length, start, end) === 0)
                ends[cell] = start;
        }
    }
}
/**
 * Finds up to `most` whole rows in the window and returns where the first unfinished one begins.
 * One long loop on purpose: it is the hot path of reading, and its state lives in locals.
 */
function scanRows(scan, window, most) {
    const { bytes, end } = window;
    const { file, columns, doubled, signs: { delimiter, quote } } = scan;
    // Bytes above are text: most bytes are told by one comparison.
    const highest = Math.max(delimiter, quote, carriageReturn);
    const highestInside = Math.max(quote, carriageReturn);
    const width = columns || csv_mistakes/* csvLimits */.hV.columns;
    let { starts, ends, line } = scan;
    let at = window.start;
    let rowStart = at;
    let rowLine = line;
    let openedQuote = 0;
    let rows = scan.plain;
    let cells = rows * columns;
    let inRow = 0;
    doubled.length = 0;
    while (at < end && rows < most) {
        let from = at;
        let to;
        let byte = bytes[at];
        if (byte === quote) {
            const opened = line;
            const doubledBefore = doubled.length;
            for (from = ++at; at < end; at++) {
                byte = bytes[at];
                if (byte > highestInside)
                    continue;
                if (byte === quote) {
                    if (at + 1 >= end || bytes[at + 1] !== quote)
                        break;
                    if (doubled.length === doubledBefore && inRow < width)
                        doubled.push(cells);
                    at++;
                }
                else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
                    line++;
                else if (byte === 0)
                    throw (0,csv_mistakes/* nulByte */.ss)(file, line);
            }
            if (line > opened || at >= end)
                openedQuote = opened;
            // The byte behind the quote decides; the row waits for it.
            if (at + 1 >= end)
                break;
            to = at++;
            byte = bytes[at];
            if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)
                throw (0,csv_mistakes/* closedEarly */.cJ)(file, { line, opened, byte, signs: scan.signs });
        }
        else {
            while (byte > highest || (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)) {
                if (byte === quote)
                    throw (0,csv_mistakes/* strayQuote */.iT)(file, line, quote);
                if (byte === 0)
                    throw (0,csv_mistakes/* nulByte */.ss)(file, line);
                if (++at >= end)
                    break;
                byte = bytes[at];
            }
            if (at >= end)
                break;
            to = at;
        }
        // Whether a line feed belongs to this carriage return is not known yet.
        if (byte === carriageReturn && at + 1 >= end)
            break;
        if (byte !== delimiter && at === rowStart) {
            at += byte === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
            rowStart = at;
            rowLine = ++line;
            continue;
        }
        if (inRow < width) {
            if (cells === starts.length)
                [starts, ends] = [scan.starts, scan.ends] = [(0,grown/* grown */.g)(starts, cells + 1), (0,grown/* grown */.g)(ends, cells + 1)];
            starts[cells] = from;
            ends[cells++] = to;
        }
        inRow++;
        at++;
        if (byte === delimiter)
            continue;
        if (byte === carriageReturn && bytes[at] === lineFeed)
            at++;
        if (columns === 0)
            scan.columns = inRow;
        else if (inRow !== columns)
            throw (0,csv_mistakes/* raggedRow */.vj)(file, { line: rowLine, last: line, cells: inRow, header: scan.header, openedQuote, signs: scan.signs });
        if (inRow > csv_mistakes/* csvLimits */.hV.columns)
            throw (0,csv_mistakes/* tooManyColumns */.zr)(file, rowLine);
        if (rows === scan.lines.length)
            scan.lines = (0,grown/* grown */.g)(scan.lines, rows + 1);
        scan.lines[rows++] = rowLine;
        rowStart = at;
        rowLine = ++line;
        inRow = 0;
        openedQuote = 0;
    }
    Object.assign(scan, { rows, plain: 0, line: rowLine, openedQuote });
    return rowStart;
}

// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
;// CONCATENATED MODULE: ./build/js/data/type-inference.js


const unknown = 0, type_inference_int = 1, type_inference_float = 2, type_inference_text = 3;
/** Starts an inference over blocks with one header. */
function createTypeInference(header) {
    const width = header.length;
    const state = new Uint8Array(2 * width);
    const [levels, zeros] = [state.subarray(0, width), state.subarray(width)];
    let found;
    return {
        add(block, { rows = block.rows, ready, from = 0 } = {}) {
            const before = state.slice();
            for (let column = from; column < (ready ? from + ready.length : width); column++) {
                const made = ready?.[column - from];
                if (made) {
                    if (levels[column] === unknown && made.type === "int" && made.values.length > 0)
                        levels[column] = type_inference_int;
                    continue;
                }
                const integers = levels[column] <= type_inference_int ? countIntegersOfScan({ scan: block.scan, column, rows }) : undefined;
                if (integers !== undefined)
                    levels[column] = integers > 0 ? type_inference_int : levels[column];
                else if (levels[column] !== type_inference_text)
                    levels[column] = raise(block, { rows, column, width }, levels[column], zeros);
            }
            if (Buffer.compare(before, state) !== 0)
                found = undefined;
        },
        columns: () => (found ??= header.map((name, i) => {
            const type = ["empty", "int", "float", "bytes"][levels[i]];
            return { name, type, losesZeros: type === "int" && zeros[i] === 1 };
        })),
    };
}
function raise({ bytes, starts, ends }, at, level, zeros) {
    const { rows, column, width } = at;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        const kind = (0,python_number/* numberKind */._t)(bytes, start, end);
        if (kind === "text")
            return type_inference_text;
        if (kind === "float")
            level = type_inference_float;
        else if (level === unknown)
            level = type_inference_int;
        if ((0,python_number/* losesZeros */.ET)(bytes, start, end))
            zeros[column] = 1;
    }
    return level;
}

;// CONCATENATED MODULE: ./build/js/data/csv.js










/** The blocks of several files with one header, in their order; `rows` of each count. */
async function* blocksOf(files, { limit = Infinity, ...dialect }) {
    let first;
    let left = limit;
    for (const file of files) {
        if (left <= 0)
            return;
        let checked = false;
        const chunks = (0,csv_encoding/* utf8Of */.v)(file.name, "chunks" in file ? file.chunks : (0,file_bytes/* readPassing */.A5)(file), dialect.encoding);
        for await (const block of scanCsv({ file: file.name, chunks, dialect: (0,csv_dialect/* dialectOf */.E3)(file.name, dialect) })) {
            if (!checked)
                sameHeader((first ??= block.header), block.header, { first: files[0].name, file: file.name });
            checked = true;
            const rows = Math.min(block.rows, left);
            yield { block, rows };
            left -= rows;
            if (left <= 0)
                break;
        }
    }
}
/**
 * The types of the columns over all rows of all files, in one streaming pass: int < float < bytes, the most general wins.
 * `inputs` are lists of files; `limit` counts for each list. All files must have the same header.
 */
async function inferCsvTypes(inputs, options = {}) {
    let inference;
    let header = [];
    for (const files of inputs) {
        let checked = false;
        for await (const { block, rows } of blocksOf(files, options)) {
            if (!inference)
                inference = createTypeInference((header = block.header));
            if (!checked)
                sameHeader(header, block.header, { first: inputs[0][0].name, file: block.file });
            checked = true;
            inference.add(block, { rows });
        }
    }
    return inference ? inference.columns() : [];
}
/** The columns of one file, with the types that all its rows need, and how many rows it has; `limit` bounds both. */
async function describeCsvFile(file, options = {}) {
    let inference;
    let total = 0;
    for await (const { block, rows } of blocksOf([file], options)) {
        inference ??= createTypeInference(block.header);
        inference.add(block, { rows });
        total += rows;
    }
    return { columns: inference ? inference.columns() : [], rows: total };
}
/** The rows of CSV files as batches, with the types that `inferCsvTypes` found (or others that fit). */
async function* readCsv(files, types, options = {}) {
    for await (const { block, rows } of blocksOf(files, options)) {
        const { lines } = block;
        yield { batch: convertCsv(block, types, { rows }), file: block.file, line: (row) => lines[row] };
    }
}
/**
 * Begins to read CSV files in one pass. Types are inferred on the way, as `inferCsvTypes` does before; what has risen is to be
 * read again with `readCsv`. Mostly nothing has, since most columns show their type in the first megabyte.
 */
function readCsvOnce(files, dialect = {}) {
    const risen = new Set();
    let types = [];
    let total = 0;
    async function* batches() {
        const room = csv_idle ?? passingArrays();
        csv_idle = undefined;
        yield* batchesIn(room);
        csv_idle = room;
    }
    async function* batchesIn(room) {
        let inference;
        for await (const { block, rows } of blocksOf(files, dialect)) {
            inference ??= createTypeInference(block.header);
            total += rows;
            if (block.header.length > mostAtOnce)
                (0,young_generation/* keepYoungGenerationSmall */.Dd)();
            for (let from = 0; from < block.header.length; from += mostAtOnce)
                yield group(block, inference, { rows, from, room });
        }
    }
    /** Some columns of a block. */
    function group(block, inference, { rows, from, room }) {
        room.clear();
        const ready = block.header.slice(from, from + mostAtOnce).map((name, i) => {
            const type = types[from + i]?.type ?? "empty";
            const found = type !== "bytes" && !risen.has(name) ? plainNumbers(block, { column: from + i, rows, room }, type === "float" ? type : "int") : undefined;
            return found && (type !== "empty" || (found.type === "int" && found.values.length > 0)) ? found : undefined;
        });
        inference.add(block, { rows, from, ready });
        const before = types;
        types = inference.columns();
        if (types !== before)
            before.forEach(({ name, type }, column) => { if (type !== "empty" && type !== types[column].type)
                risen.add(name); });
        const known = types.slice(from, from + mostAtOnce);
        return convertCsv(block, risen.size === 0 ? known : known.map((column) => (risen.has(column.name) ? undefined : column)), { rows, from, ready, room });
    }
    return { batches: batches(), risen: () => types.filter(({ name }) => risen.has(name)), columns: () => types, rows: () => total };
}
/** Columns of a wide file that are in memory together: those of a whole block would outlive many others. */
const mostAtOnce = 1024;
/** Memory for columns of a reading that has ended, for the next one. */
let csv_idle;
/** Refuses a file whose header is not that of the first one that is read with it. */
function sameHeader(expected, found, names) {
    const at = expected.findIndex((name, i) => name !== found[i]);
    if (at < 0 && found.length === expected.length)
        return;
    const column = at < 0 ? expected.length : at;
    const say = (name) => (name === undefined ? "no column" : JSON.stringify(name));
    throw new error/* UserError */.yo(`column ${column + 1} is ${say(found[column])}, in ${names.first} it is ${say(expected[column])}`, {
        place: { file: names.file, line: 1 },
        hint: (0,csv_mistakes/* delimiterHint */.zY)(found) ?? "files that are read together have equal headers",
    });
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
