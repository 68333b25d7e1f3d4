export const id = 3966;
export const ids = [3966,8643];
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

/***/ 69038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}


/***/ }),

/***/ 64494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yS: () => (/* binding */ describeMistake),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
class UserError extends Error {
    mistakes;
    /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
    detail;
    constructor(message, more = {}) {
        const { cause, detail, ...rest } = more;
        const mistakes = typeof message === "string" ? [{ message, ...rest }] : message;
        super(mistakes.map(describeMistake).join("\n"), cause === undefined ? {} : { cause });
        this.name = "UserError";
        this.mistakes = mistakes;
        this.detail = detail;
    }
}
/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
function describeMistake({ message, place, hint }) {
    const where = place ? `${describePlace(place)}  ` : "";
    return `${where}${message}${hint ? `\n  hint: ${hint}` : ""}`;
}
/** `file:line:column`, as far as it is known. */
function describePlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
/** The exit codes of the command line: verdicts and mistakes are told apart. */
const exitCodes = { ok: 0, notBlessed: 1, mistake: 2, bug: 3, interrupted: 130, terminated: 143 };
/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
function nearest(name, known) {
    let best;
    let bestDistance = Math.max(Math.min(2, Math.floor(name.length / 2)), Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** The hint of a name that is not known: the nearest known one, and all of them. */
function didYouMean(name, known) {
    const near = nearest(name, known);
    return `${near === undefined ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
}
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, rows[i - 2][j - 2] + 1);
            row.push(cost);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
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

/***/ 69325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ byteRoom)
/* harmony export */ });
/** Room that is empty at first. */
function byteRoom() {
    const spare = [];
    return {
        take(length) {
            const fitting = spare.findIndex(({ byteLength }) => byteLength >= length && byteLength <= 4 * length);
            if (fitting >= 0)
                return new Uint8Array(spare.splice(fitting, 1)[0]);
            // What does not fit now will not later.
            spare.length = 0;
            return new Uint8Array(length);
        },
        giveBack({ buffer }) {
            if (spare.length === mostSpare)
                spare.shift();
            spare.push(buffer);
        },
    };
}
const mostSpare = 4;


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

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ inThisThread),
/* harmony export */   Nv: () => (/* binding */ describeInThread),
/* harmony export */   pZ: () => (/* binding */ inThreads)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _data_byte_room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69325);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58542);







/** Describes one chunk after the other in this thread. */
function inThisThread(options) {
    const room = (0,_data_byte_room_js__WEBPACK_IMPORTED_MODULE_5__/* .byteRoom */ .Q)();
    let last = Promise.resolve();
    return {
        atOnce: 1, room,
        describe(chunk) {
            const found = (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, options).finally(() => room.giveBack(chunk.bytes));
            last = found.catch(() => undefined);
            return found;
        },
        free: () => last,
        close: async () => undefined,
    };
}
/** Chunks a thread has: one it works on and one so that it need not wait for this thread. */
const mostWaiting = 2;
/**
 * Describes chunks in this thread and `threads` − 1 others; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
function inThreads(options, { threads, home }) {
    const { schema, generators: _, ...statistics } = options.statistics;
    const sent = { ...options, statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .toBinary */ .R)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) };
    const here = inThisThread(options);
    let helpers;
    return {
        get atOnce() { return (helpers?.length ?? 0) === 0 ? 1 : threads * mostWaiting + 1; },
        room: here.room,
        describe(chunk) {
            helpers ??= isWide(chunk) ? [] : Array.from({ length: threads - 1 }, () => startHelper(home, sent, here.room));
            if (helpers.length === 0)
                return here.describe(chunk);
            const next = helpers.reduce((idlest, each) => (each.waiting.length < idlest.waiting.length ? each : idlest));
            if (next.waiting.length >= mostWaiting)
                return here.describe(chunk);
            return new Promise((resolve, reject) => {
                if (next.failure)
                    return reject(next.failure.error);
                next.waiting.push({ resolve, reject });
                next.worker.postMessage(chunk, [chunk.bytes.buffer]);
            });
        },
        free: here.free,
        async close() {
            await Promise.all((helpers ?? []).map(({ worker }) => worker.terminate()));
        },
    };
}
/** What is found of thousands of columns costs more to send than to find. */
function isWide({ header, bytes }) {
    const begin = (header.length > 0 ? header : bytes).subarray(0, wideHeader);
    return begin.length === wideHeader && !begin.includes(lineFeed) && !begin.includes(carriageReturn);
}
const wideHeader = 1 << 14;
const lineFeed = 0x0a, carriageReturn = 0x0d;
function startHelper(home, workerData, room) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entryIn(home), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
    const waiting = [];
    const helper = { worker, waiting };
    const fail = (error) => {
        helper.failure ??= { error };
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    worker.on("message", (answer) => {
        const task = waiting.shift();
        room.giveBack(answer.bytes);
        if ("found" in answer)
            task?.resolve(answer.found);
        else
            task?.reject(answer.error);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`a thread ended with ${code}`)));
    return helper;
}
/** What a thread does: answers every chunk it is sent. */
async function describeInThread() {
    const { parentPort, workerData } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const { schema, statistics, ...options } = workerData;
    const given = { ...options, statistics: { ...statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) } };
    let last = Promise.resolve();
    parentPort.on("message", (chunk) => {
        const { bytes } = chunk;
        const answer = (given) => parentPort.postMessage(given, [...memoryOf(given)]);
        last = last.then(() => (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, given)).then((found) => answer({ found, bytes }), (error) => answer({ error: error instanceof Error ? { message: error.message } : error, bytes }));
    });
}
/** The memory of all arrays in plain data: sent, it is not copied. What is empty may be shared. */
function memoryOf(data, found = new Set()) {
    if (ArrayBuffer.isView(data)) {
        if (data.buffer instanceof ArrayBuffer && data.buffer.byteLength > 0)
            found.add(data.buffer);
    }
    else if (data instanceof Map || Array.isArray(data))
        for (const each of data.values())
            memoryOf(each, found);
    else if (typeof data === "object" && data !== null)
        for (const each of Object.values(data))
            memoryOf(each, found);
    return found;
}
function entryIn(home) {
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "worker.js");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(built) ? built : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "worker.ts");
}


/***/ }),

/***/ 58542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeChunk),
/* harmony export */   l: () => (/* binding */ mergeChunks)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _data_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47603);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78390);
/* harmony import */ var _dataset_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71992);
/* harmony import */ var _feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15185);





/** Describes the rows of one chunk; each column has the type that these rows need. */
async function describeChunk({ file, header, bytes }, { statistics, dialect, columns }) {
    const source = () => ({ name: file, chunks: [header, bytes] });
    const { create, add } = (0,_dataset_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetStatistics */ .KU)(statistics);
    // The bytes are UTF-8 already, whatever the file was.
    const utf8 = { ...dialect, encoding: undefined };
    if (columns) {
        let state = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source()], columns, utf8))
            state = add(state, batch);
        return { columns: columns.map(({ name, type }) => ({ name, type })), state, risen: new Set() };
    }
    const reading = (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsvOnce */ .eh)([source()], utf8);
    let state = create();
    for await (const batch of reading.batches) {
        state = add(state, batch);
        // What other threads answer and what is read comes in between.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    // A wide block comes in several batches.
    state.examples = reading.rows();
    const risen = reading.risen();
    if (risen.length > 0) {
        let again = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source()], risen, utf8))
            again = add(again, batch);
        for (const { name } of risen) {
            const feature = again.features.get(name);
            if (feature)
                state.features.set(name, feature);
        }
    }
    return { columns: reading.columns().map(({ name, type }) => ({ name, type })), state, risen: new Set() };
}
/**
 * Adds what was gathered of later rows. Integers become floats where that changes nothing (up to 2^24); what else has two types
 * is given up and listed, to be read again with the type that all rows need.
 */
function mergeChunks(left, right, generators) {
    left.state.examples += right.state.examples;
    for (const [name, weight] of right.state.weights)
        left.state.weights.set(name, (left.state.weights.get(name) ?? 0) + weight);
    for (const { name, merge } of generators)
        left.state.generated.set(name, merge(left.state.generated.get(name), right.state.generated.get(name)));
    for (const name of right.risen)
        left.risen.add(name);
    right.columns.forEach(({ name, type: theirs }, i) => {
        const column = left.columns[i];
        const ours = column.type;
        column.type = (0,_data_source_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTypes */ .m)(ours, theirs);
        const [own, other] = [left.state.features.get(name), right.state.features.get(name)];
        if (!other || left.risen.has(name))
            return;
        if (!own)
            left.state.features.set(name, other);
        else if (fits(own, ours, column.type) && fits(other, theirs, column.type))
            (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFeatures */ .o$)(own, other, name);
        else
            left.risen.add(name);
    });
    return left;
}
/** Whether what was gathered with one type is what would have been gathered with another; makes it so for small integers. */
function fits(state, type, joined) {
    return type === joined || type === "empty" || (type === "int" && joined === "float" && (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .promoteToFloat */ .Gw)(state));
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


/***/ }),

/***/ 84118:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _statistics_chunk_describer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2325);

await (0,_statistics_chunk_describer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInThread */ .Nv)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
