export const id = 5295;
export const ids = [5295];
export const modules = {

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

/***/ 22476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
const inName = (character) => character !== "/";
const isDigit = (character) => character >= "0" && character <= "9";
const mostDigits = 15;
/** Whether a path fits a glob: `*`, `?` and `[a-z]` or `[!a-z]` stay inside a folder's name, `**` does not. */
function globMatcher(glob) {
    const match = patternMatcher([glob]);
    return (path) => match(path) !== undefined;
}
/**
 * A matcher that gives the texts that stood in the places for digits, or `undefined`. What comes first takes as much as it can.
 * The time it takes grows with the length of the pattern times that of the path, whatever is in them: no step is tried twice
 * at the same character.
 */
function patternMatcher(parts) {
    const steps = [];
    for (const part of parts)
        steps.push(...(typeof part === "string" ? globSteps(part, steps.length) : digitSteps(part, steps.length)));
    return (path) => walk(steps, path);
}
function globSteps(glob, offset) {
    const steps = [];
    const take = (fits, repeated = false) => steps.push({ kind: "take", fits, repeated });
    for (const [part] of glob.matchAll(/\*\*+\/|\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g)) {
        if (/^\*\*+\/$/.test(part)) {
            // No folder at all, or any number of them.
            steps.push({ kind: "jump", to: offset + steps.length + 3 });
            take(() => true, true);
            take((character) => character === "/");
        }
        else if (part.startsWith("*"))
            take(part === "*" ? inName : () => true, true);
        else if (part === "?")
            take(inName);
        else if (part.length > 2 && part.startsWith("["))
            take(oneOf(part.slice(1, -1)));
        else
            for (const wanted of part.split(""))
                take((character) => character === wanted);
    }
    return steps;
}
function digitSteps({ digits }, offset) {
    const digit = { kind: "take", fits: isDigit, repeated: false };
    const mark = { kind: "mark" };
    if (digits !== undefined)
        return [mark, ...Array.from({ length: digits }, () => digit), mark];
    const end = offset + 2 * mostDigits;
    return [mark, digit, ...Array.from({ length: mostDigits - 1 }, () => [{ kind: "jump", to: end }, digit]).flat(), mark];
}
/** `a-z`, `!a-z`: one character of a folder's name. */
function oneOf(body) {
    const not = body.length > 1 && body.startsWith("!");
    const ranges = [...(not ? body.slice(1) : body).matchAll(/([^])-([^])|([^])/g)].map(([, from, to, one]) => [from ?? one, to ?? one]);
    return (character) => inName(character) && ranges.some(([from, to]) => character >= from && character <= to) !== not;
}
/** A way through the steps to the end of the path, the first by preference; a place that led nowhere is not tried again. */
function walk(steps, path) {
    const width = path.length + 1;
    const tried = new Uint8Array((steps.length + 1) * width);
    const open = [{ step: 0, at: 0, marks: undefined }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { step, at, marks } = place;
        if (tried[step * width + at] === 1)
            continue;
        tried[step * width + at] = 1;
        const wanted = steps[step];
        if (wanted === undefined) {
            if (at === path.length)
                return textsOf(marks, path);
            continue;
        }
        // What is pushed last is tried first.
        if (wanted.kind === "mark")
            open.push({ step: step + 1, at, marks: { at, before: marks } });
        else if (wanted.kind === "jump")
            open.push({ step: wanted.to, at, marks }, { step: step + 1, at, marks });
        else {
            if (wanted.repeated)
                open.push({ step: step + 1, at, marks });
            if (at < path.length && wanted.fits(path[at]))
                open.push({ step: wanted.repeated ? step : step + 1, at: at + 1, marks });
        }
    }
    return undefined;
}
function textsOf(marks, path) {
    const places = [];
    for (let mark = marks; mark !== undefined; mark = mark.before)
        places.unshift(mark.at);
    return Array.from({ length: places.length / 2 }, (_, place) => path.slice(places[2 * place], places[2 * place + 1]));
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

/***/ 19732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   Re: () => (/* binding */ delimiterName),
/* harmony export */   UG: () => (/* binding */ likelyDelimiter),
/* harmony export */   Y8: () => (/* binding */ dialectIn),
/* harmony export */   j0: () => (/* binding */ csvSigns)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** The signs of a dialect; a `UserError` when one of them cannot be read by. */
function csvSigns({ delimiter = ",", quote = '"', nulls = [] } = {}) {
    if (!/^[^\r\n\0a-z0-9\u0080-\uffff]$/i.test(delimiter)) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the delimiter ${JSON.stringify(delimiter)} is not one ASCII character that can stand between cells`, {
            hint: delimiter === "\\t" ? 'in YAML a tab is written "\\t", with double quotes' : 'such as "," ";" "|" or a tab: no letter, digit or line end',
        });
    }
    if (quote !== "" && !/^[!-/:-@[-`{-~]$/.test(quote)) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the quote ${JSON.stringify(quote)} is not one ASCII punctuation character`, { hint: 'such as "\\"" or "\'"; an empty text when cells are never quoted' });
    }
    if (quote === delimiter)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`delimiter and quote are both ${JSON.stringify(quote)}`, { hint: 'cells that are never quoted have the quote ""' });
    return {
        delimiter: delimiter.charCodeAt(0),
        quote: quote === "" ? -1 : quote.charCodeAt(0),
        nulls: [...new Set(nulls)].filter((text) => text !== "").map((text) => Buffer.from(text)),
    };
}
/** The dialect among parameters. */
function dialectIn({ delimiter, quote, encoding, nulls }) {
    return { ...(delimiter !== undefined && { delimiter }), ...(quote !== undefined && { quote }), ...(encoding !== undefined && { encoding }), ...(nulls && { nulls }) };
}
/** The dialect of a file whose delimiter is told by its name when not by the user. */
function dialectOf(name, dialect) {
    return dialect.delimiter === undefined && /\.tsv(\.[a-z0-9]+)?$/i.test(name) ? { ...dialect, delimiter: "\t" } : dialect;
}
/**
 * The delimiter that a file seems to have when its header, cut at `used`, came out as one column that holds another; `undefined` when the header
 * looks right. Of several the one that cuts most names, and all of them without an empty or a repeated one.
 */
function likelyDelimiter(header, used = ",") {
    const [name] = header;
    if (name === undefined || header.length > 1)
        return undefined;
    let best;
    for (const delimiter of [";", "\t", "|", ",", "\u0001"]) {
        if (delimiter === used)
            continue;
        const names = name.split(delimiter).map((text) => text.trim());
        if (names.length < 2 || names.includes("") || new Set(names).size < names.length)
            continue;
        if (!best || names.length > best.names)
            best = { delimiter, names: names.length };
    }
    return best?.delimiter;
}
/** A delimiter as it is said in a sentence. */
function delimiterName(delimiter) {
    return { ",": "comma", ";": "semicolon", "\t": "tab", "|": "|", " ": "blank" }[delimiter] ?? JSON.stringify(delimiter);
}


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseSpanPattern),
/* harmony export */   q: () => (/* binding */ spanOfDate)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22476);


const places = ["SPAN", "VERSION", "YYYY", "MM", "DD"];
const placePattern = /\{([A-Z]+)(?::(\d+))?\}/g;
/**
 * Takes a pattern apart: `{SPAN}`, `{VERSION}` (both with `:width` for zero-padded numbers), `{YYYY}-{MM}-{DD}`, or
 * `{YYYY}` and `{MM}` alone (then the span is that of the first day of the month), beside `*`, `**`, `?` and `[…]`.
 */
function parseSpanPattern(pattern) {
    const found = [...pattern.matchAll(placePattern)].map(([text, name, width]) => ({ text, name: knownPlace(pattern, text, name), width }));
    checkPlaces(pattern, found);
    const names = found.map(({ name }) => name);
    const glob = pattern.replace(placePattern, "*");
    const match = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(pattern.split(/(\{[A-Z]+(?::\d+)?\})/).map(toPart));
    return {
        pattern,
        kind: [...new Set(names)].sort().join(" "),
        glob,
        match(path) {
            const found = match(path);
            if (!found)
                return undefined;
            const texts = new Map(names.map((name, i) => [name, found[i]]));
            const span = spanOf(texts);
            if (span === undefined)
                return undefined;
            const version = texts.get("VERSION");
            return { span, version: version === undefined ? undefined : Number(version), tokens: [...texts.values()].join("\n") };
        },
    };
}
function knownPlace(pattern, text, name) {
    const place = places.find((known) => known === name);
    if (!place)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`unknown place ${text} in the pattern ${JSON.stringify(pattern)}`, { hint: `known: ${places.map((known) => `{${known}}`).join(" ")}` });
    return place;
}
function checkPlaces(pattern, found) {
    const wrong = (message, hint) => new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the pattern ${JSON.stringify(pattern)} ${message}`, { hint });
    const has = (name) => found.some((place) => place.name === name);
    for (const { text, name, width } of found) {
        if (found.filter((place) => place.name === name).length > 1)
            throw wrong(`has {${name}} twice`, "each place stands once");
        if (width !== undefined && name !== "SPAN" && name !== "VERSION")
            throw wrong(`has a width in ${text}`, "only {SPAN:n} and {VERSION:n} have one");
        if (width !== undefined && !(Number(width) >= 1 && Number(width) <= 15))
            throw wrong(`has the width ${width} in ${text}`, "1 to 15");
    }
    const dated = has("YYYY") || has("MM") || has("DD");
    if (dated && has("SPAN"))
        throw wrong("has both {SPAN} and a date", "a span is a number or a date");
    if (dated && !(has("YYYY") && has("MM")))
        throw wrong("has an incomplete date", "{YYYY}-{MM}-{DD}, or {YYYY}-{MM} for months");
    if (has("VERSION") && !dated && !has("SPAN"))
        throw wrong("has {VERSION} without a span", "add {SPAN} or {YYYY}-{MM}-{DD}");
}
function toPart(part) {
    const place = /^\{([A-Z]+)(?::(\d+))?\}$/.exec(part);
    if (!place)
        return part;
    const [, name, width] = place;
    if (name === "YYYY")
        return { digits: 4 };
    if (name === "MM" || name === "DD")
        return { digits: 2 };
    return { digits: width === undefined ? undefined : Number(width) };
}
function spanOf(texts) {
    const year = texts.get("YYYY");
    if (year === undefined)
        return Number(texts.get("SPAN") ?? 0);
    return spanOfDate({ year: Number(year), month: Number(texts.get("MM")), day: Number(texts.get("DD") ?? 1) });
}
/** Days since 1970-01-01; `undefined` for a day that does not exist. */
function spanOfDate({ year, month, day }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real ? date.getTime() / 86_400_000 : undefined;
}


/***/ }),

/***/ 33187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   h: () => (/* binding */ refuseKernelPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);



/** Most bytes of a file that is read whole because a setting names it. */
const mostBytes = 256 << 20;
/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
async function readUserFile(path, shown, otherwise) {
    let file;
    try {
        refuseKernelPath(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), shown);
        // A pipe that nobody writes to would keep a plain open waiting.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw cause instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? cause : otherwise(cause);
    }
    try {
        const about = await file.stat();
        if (!about.isFile())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file`, { hint: "name a file, not a folder, a pipe or a device" });
        if (about.size > mostBytes)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${about.size} bytes, more than ${mostBytes}`, { hint: "it is read into memory whole" });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
function refuseKernelPath(real, shown) {
    if (/^\/(?:proc|sys)(?:\/|$)/.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
    if (/^\/dev\//.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file: it leads to /dev`, { hint: "name a file of data" });
}


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
        let sorted = countedIntegers(state);
        if (state.waits > 0)
            sorted = mergeWeighted(sorted, weighted(state.waiting.slice(0, state.waits).sort(), 1));
        if (state.times > 0)
            sorted = mergeWeighted(sorted, weighted(Int16Array.of(state.repeated), state.times));
        state.levels.forEach((level, height) => { if (level)
            sorted = mergeWeighted(sorted, weighted(level, 2 ** height)); });
        if (state.filled > 0)
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
    return { values: new Float64Array(values), weights: new Float64Array(values.length).fill(weight) };
}
function countedIntegers({ pages }) {
    let size = 0;
    for (const page of pages)
        for (let i = 0; page && i < pageSize; i++)
            if (page[i] !== 0)
                size++;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    for (let index = 0, at = 0; index < pages.length; index++) {
        const page = pages[index];
        for (let i = 0; page && i < pageSize; i++) {
            if (page[i] === 0)
                continue;
            values[at] = index * pageSize + i - half;
            weights[at++] = page[i];
        }
    }
    return { values, weights };
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
/** In the memory of what is given. */
function cumulate({ values, weights }, { min, max }) {
    const [distinct, cumulative] = [values, weights];
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


/***/ })

};
