export const id = 2579;
export const ids = [2579];
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

/***/ 96843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkSpans),
  e: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
// EXTERNAL MODULE: ./build/js/data/span-pattern.js
var span_pattern = __webpack_require__(12284);
;// CONCATENATED MODULE: ./build/js/data/list-files.js





const magic = /[*?[]/;
/** A pattern as it is meant: a folder stands for all `.csv` files in it. */
async function withoutFolder(pattern, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(pattern))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).withoutRemoteFolder(pattern);
    const isFolder = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, pattern)).then((found) => found.isDirectory(), () => false);
    return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}
/**
 * The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. Links are followed, but not
 * in a ring; one that fits and leads nowhere is a `UserError`, since a file of the data is not there.
 */
async function listFiles(glob, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).listRemoteFiles(glob);
    const isFile = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, glob)).then((found) => found.isFile(), () => false);
    if (isFile)
        return [await noProcess(glob, workspace)];
    const segments = glob.split("/");
    const literal = segments.findIndex((segment) => magic.test(segment));
    if (literal < 0)
        return [];
    const start = segments.slice(0, literal).join("/");
    const expression = new RegExp(`^${(0,span_pattern/* globExpression */.L$)(glob)}$`);
    const files = [];
    const deep = segments.includes("**");
    const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
    const visit = async (folder, depth, outer) => {
        const place = (0,external_node_path_.resolve)(workspace, folder || (glob.startsWith("/") ? "/" : "."));
        const real = deep ? await (0,promises_.realpath)(place).catch(() => place) : place;
        if (outer.includes(real))
            return;
        for (const entry of await (0,promises_.readdir)(place, { withFileTypes: true }).catch(() => [])) {
            if (entry.name.startsWith(".") && !hidden)
                continue;
            const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
            const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined) : entry;
            if (!kind && expression.test(path))
                throw new error/* UserError */.yo(`${path} is a link to a file that is not there`, { hint: "is it kept by a tool that must fetch it first?" });
            if (kind?.isDirectory() && (deep || depth + 1 < segments.length))
                await visit(path, depth + 1, [...outer, real]);
            else if (kind?.isFile() && expression.test(path))
                files.push(await noProcess(path, workspace));
        }
    };
    await visit(start, literal, []);
    return files.sort();
}
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. */
async function noProcess(path, workspace) {
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path));
    if (/^\/(?:proc|sys|dev)(?:\/|$)/.test(real))
        throw new error/* UserError */.yo(`${path} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
    return path;
}
/** The mistake of a pattern that nothing fits. Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
async function noFile({ pattern, glob }, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).noRemoteFile({ pattern, glob });
    const segments = glob.split("/");
    let folder = glob.startsWith("/") ? "/" : "";
    for (const segment of segments.filter((part) => part !== "")) {
        const next = (0,external_node_path_.join)(folder, segment);
        if (!magic.test(segment) && (await exists((0,external_node_path_.resolve)(workspace, next))))
            folder = next;
        else
            return new error/* UserError */.yo(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
    }
    return new error/* UserError */.yo(`${JSON.stringify(pattern)} is not a file`);
}
async function whatIsThere(folder, segment, workspace) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
    const near = (0,error/* nearest */.pA)(segment, names);
    if (near)
        return `did you mean ${(0,external_node_path_.join)(folder, near)}?`;
    const shown = names.slice(0, 5).join(", ");
    return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/data/input-pattern.js



/**
 * Finds the files of each split's pattern: of the latest span, or of those in the range, each in its latest version; spans
 * ascending, then names. All patterns must have the same places and come to the same spans and versions. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
async function resolveInputs(patterns, workspace, range = "latest") {
    checkSpans(range);
    const found = [];
    for (const [split, text] of Object.entries(patterns)) {
        const pattern = (0,span_pattern/* parseSpanPattern */.CP)(await withoutFolder(text, workspace));
        found.push({ split, pattern, spans: chosenSpans(await spansOf(pattern, workspace), { range, pattern }) });
    }
    const [first, ...others] = found;
    if (!first)
        throw new error/* UserError */.yo("input names no files", { hint: "for instance data/*.csv" });
    for (const other of others)
        sameSpan(first, other);
    const { span, version } = first.spans.at(-1);
    const inputs = found.map(({ split, spans }) => ({ split, files: spans.flatMap(({ files }) => files) }));
    return { inputs, span, ...(first.spans.length > 1 && { firstSpan: first.spans[0].span }), ...(version === undefined ? {} : { version }) };
}
function sameSpan(a, b) {
    if (a.pattern.kind !== b.pattern.kind) {
        throw new error/* UserError */.yo(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
    }
    const say = ({ span, version }) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
    const saying = ({ spans }) => spans.map(say).join(", ");
    if (saying(a) !== saying(b)) {
        throw new error/* UserError */.yo(`the latest files of ${a.split} are of ${saying(a)}, those of ${b.split} of ${saying(b)}`, { hint: "all splits are read from the same spans and versions" });
    }
}
function chosenSpans(spans, { range, pattern }) {
    if (range === "latest")
        return spans.slice(-1);
    if (pattern.kind === "")
        throw new error/* UserError */.yo(`spans chooses among spans, and the pattern ${JSON.stringify(pattern.pattern)} has none`, { hint: "put {SPAN} or {YYYY}-{MM}-{DD} where the file names differ" });
    if (range === "all")
        return spans;
    const known = `the files are of the spans ${spans.map(({ span }) => span).slice(0, 20).join(", ")}${spans.length > 20 ? ", …" : ""}`;
    if ("last" in range) {
        const { last, skip = 0 } = range;
        const chosen = spans.slice(Math.max(0, spans.length - skip - last), Math.max(0, spans.length - skip));
        if (chosen.length === 0)
            throw new error/* UserError */.yo(`spans leaves out the newest ${skip}, and there are only ${spans.length}`, { hint: known });
        return chosen;
    }
    const { from, to } = range;
    const { first, last } = edgesOf(range);
    const chosen = spans.filter(({ span }) => span >= first && span <= last);
    if (chosen.length === 0)
        throw new error/* UserError */.yo(`no file of ${JSON.stringify(pattern.pattern)} is of a span from ${from ?? "the first"} to ${to ?? "the last"}`, { hint: known });
    return chosen;
}
/** Refuses a range of spans that contradicts itself, whatever files there are. */
function checkSpans(range) {
    if (typeof range === "string")
        return;
    if ("last" in range && ("from" in range || "to" in range))
        throw new error/* UserError */.yo("spans has both last and a range", { hint: "last: 3, or from and to" });
    if ("skip" in range && !("last" in range))
        throw new error/* UserError */.yo("spans has skip without last", { hint: "spans: { last: 3, skip: 1 }" });
    if ("last" in range)
        return;
    const { first, last } = edgesOf(range);
    if (first > last)
        throw new error/* UserError */.yo(`spans begins at ${range.from ?? ""} and ends before it, at ${range.to ?? ""}`, { hint: "from is the older one" });
}
function edgesOf({ from, to }) {
    return { first: from === undefined ? -Infinity : spanOfText(from, "first"), last: to === undefined ? Infinity : spanOfText(to, "last") };
}
/** A span as a number, or the days since 1970-01-01 of a date; of a month its first or last day. */
function spanOfText(text, edge) {
    if (typeof text === "number")
        return text;
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
    const days = match ? (0,span_pattern/* spanOfDate */.qW)({ year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? 1 : Number(match[3]) }) : undefined;
    if (!match || days === undefined)
        throw new error/* UserError */.yo(`${JSON.stringify(text)} is no span`, { hint: "a number, a date as 2024-01-31, or a month as 2024-01" });
    if (match[3] !== undefined || edge === "first")
        return days;
    const next = Number(match[2]) === 12 ? { year: Number(match[1]) + 1, month: 1 } : { year: Number(match[1]), month: Number(match[2]) + 1 };
    return (0,span_pattern/* spanOfDate */.qW)({ ...next, day: 1 }) - 1;
}
/** All spans that files are of, ascending, each with the files of its latest version. */
async function spansOf(pattern, workspace) {
    const spans = new Map();
    for (const path of await listFiles(pattern.glob, workspace)) {
        // A file may be called like a pattern: then its name is meant.
        const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
        if (!at)
            continue;
        const known = spans.get(at.span);
        if (known?.at.tokens === at.tokens)
            known.files.push(path);
        else if (!known || (at.version ?? 0) > (known.at.version ?? 0))
            spans.set(at.span, { at, files: [path] });
    }
    if (spans.size === 0)
        throw await noFile(pattern, workspace);
    return [...spans].sort(([a], [b]) => a - b).map(([span, { at, files }]) => ({ span, version: at.version, files }));
}


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ parseSpanPattern),
/* harmony export */   L$: () => (/* binding */ globExpression),
/* harmony export */   qW: () => (/* binding */ spanOfDate)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

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
    const expression = new RegExp(`^${pattern.split(/(\{[A-Z]+(?::\d+)?\})/).map(toExpression).join("")}$`);
    return {
        pattern,
        kind: [...new Set(names)].sort().join(" "),
        glob,
        match(path) {
            const match = expression.exec(path);
            if (!match)
                return undefined;
            const texts = new Map(names.map((name, i) => [name, match[i + 1]]));
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
function toExpression(part) {
    const place = /^\{([A-Z]+)(?::(\d+))?\}$/.exec(part);
    if (!place)
        return globExpression(part);
    const [, name, width] = place;
    if (name === "YYYY")
        return "(\\d{4})";
    if (name === "MM" || name === "DD")
        return "(\\d{2})";
    return width === undefined ? "(\\d{1,15})" : `(\\d{${width}})`;
}
/** A glob as the source of a regular expression: `*` and `?` stay inside a folder, `**` does not. */
function globExpression(glob) {
    return glob.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g, (part) => {
        if (part === "**/")
            return "(?:.*\\/)?";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^\\/]*";
        if (part === "?")
            return "[^\\/]";
        if (part.length > 2 && part.startsWith("["))
            return `[${part[1] === "!" ? "^" : ""}${part.slice(part[1] === "!" ? 2 : 1, -1).replace(/[\\\]^[]/g, "\\$&")}]`;
        return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    });
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
