export const id = 3127;
export const ids = [3127,4835,7216];
export const modules = {

/***/ 92146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** The digest of bytes, or of a text as UTF-8. */
function digestOf(bytes) {
    return asDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest of a JSON value's canonical text. */
function digestOfJson(value) {
    return digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** A digest from its 64 hex digits. */
function asDigest(hex) {
    return `sha256:${hex}`;
}
/** The first `length` hex digits of a digest, for people and file names. */
function short(digest, length = 12) {
    return digest.replace(/^sha256:/, "").slice(0, length);
}
/** Whether a text has the form of a digest. */
function isDigest(text) {
    return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`no JSON for ${value}`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`no JSON for a ${typeof value}`);
}


/***/ }),

/***/ 73127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRemoteFiles: () => (/* binding */ listRemoteFiles),
/* harmony export */   noRemoteFile: () => (/* binding */ noRemoteFile),
/* harmony export */   withoutRemoteFolder: () => (/* binding */ withoutRemoteFolder)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22476);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47220);
/* harmony import */ var _read_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54835);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33107);





const magic = /[*?[]/;
/** So many names are looked at for one pattern, and no more. */
const mostNames = 1_000_000;
/** The files that a pattern of addresses stands for, sorted by code unit. Only what begins as the pattern does up to its first wildcard is listed. */
async function listRemoteFiles(glob) {
    const scheme = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteScheme */ .gR)(glob);
    if (isWeb(glob)) {
        if (glob.includes("*"))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`a web server cannot be asked which files it has: ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(glob)}`, { hint: "name each file, or use s3://, gs:// or az://" });
        return [glob];
    }
    const store = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(glob);
    const wild = glob.search(magic);
    if (wild < 0)
        return (await isFile(store, glob)) ? [glob] : [];
    const prefix = glob.slice(0, wild);
    if (rootOf(prefix) === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the pattern ${JSON.stringify(glob)} has a wildcard in its first part`, { hint: `write the ${scheme === "az" ? "account and container" : "bucket"} in full` });
    const fits = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .f)(glob);
    const files = [];
    let names = 0;
    for await (const page of pagesOf(store, prefix, { deep: glob.includes("/", wild) || glob.includes("**", wild) })) {
        for (const { path } of page.files) {
            // A file may be called like a pattern: then its name is meant.
            if (path === glob)
                return [glob];
            if (fits(path) && !isHidden(path, glob))
                files.push(path);
        }
        names += page.files.length + page.folders.length;
        if (names > mostNames)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`more than ${mostNames} names begin with ${prefix}`, { hint: "make the part of the pattern before its first wildcard longer" });
    }
    return files.sort();
}
/** A pattern as it is meant: a folder, with or without `/` at its end, stands for all `.csv` files in it. */
async function withoutRemoteFolder(pattern) {
    if (isWeb(pattern) || magic.test(pattern) || pattern.includes("{"))
        return pattern;
    const folder = pattern.replace(/\/+$/, "");
    if (pattern === folder) {
        const store = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(pattern);
        if (rootOf(`${pattern}/`) === `${pattern}/`)
            return `${folder}/*.csv`;
        if (await isFile(store, pattern))
            return pattern;
        if (!(await isFolder(store, folder)))
            return pattern;
    }
    return `${folder}/*.csv`;
}
/** The mistake of a pattern that nothing fits: goes as far down as its folders exist, and names what is nearest to the part that does not. */
async function noRemoteFile({ pattern, glob }) {
    const root = rootOf(glob);
    if (isWeb(glob) || root === undefined)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no file ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(pattern)}`);
    const store = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(glob);
    let folder = root;
    for (const segment of glob.slice(root.length).split("/")) {
        if (!magic.test(segment) && (await isFolder(store, `${folder}${segment}`))) {
            folder = `${folder}${segment}/`;
            continue;
        }
        const { files, folders } = await (0,_read_remote_js__WEBPACK_IMPORTED_MODULE_2__.patiently)(folder, (signal) => store.list(folder, { deep: false }, signal));
        const names = [...files.map(({ path }) => path), ...folders].map((path) => path.slice(folder.length)).filter((name) => name !== "" && !name.startsWith(".")).sort();
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no file matches ${JSON.stringify(pattern)}`, { hint: whatIsThere(folder, names, segment) });
    }
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(pattern)} is not a file`);
}
function whatIsThere(folder, names, segment) {
    const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(segment, names);
    if (near !== undefined)
        return `did you mean ${folder}${near}?`;
    return `${folder} holds ${names.length === 0 ? "nothing" : `${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`}`;
}
function isWeb(path) {
    return /^https?:/.test(path);
}
/** `s3://bucket/`, `az://account/container/`: what has to be written in full. */
function rootOf(address) {
    return /^(?:s3|gs):\/\/[^/*?[]+\/|^az:\/\/[^/*?[]+\/[^/*?[]+\//.exec(address)?.[0];
}
async function isFile(store, path) {
    return (await (0,_read_remote_js__WEBPACK_IMPORTED_MODULE_2__.patiently)(path, (signal) => store.describe(path, signal))) !== undefined;
}
async function isFolder(store, path) {
    const { files } = await (0,_read_remote_js__WEBPACK_IMPORTED_MODULE_2__.patiently)(path, (signal) => store.list(`${path}/`, { deep: true, most: 1 }, signal));
    return files.length > 0;
}
/** As for local files: names that begin with a dot are only found by a dot. What ends in `/` marks a folder. */
function isHidden(path, glob) {
    return path.endsWith("/") || (path.includes("/.") && !glob.includes("/."));
}
async function* pagesOf(store, prefix, { deep }) {
    for (let next, more = true; more;) {
        const page = await (0,_read_remote_js__WEBPACK_IMPORTED_MODULE_2__.patiently)(prefix, (signal) => store.list(prefix, { deep, next }, signal));
        yield page;
        next = page.next;
        more = next !== undefined;
    }
}


/***/ }),

/***/ 47220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   u: () => (/* binding */ remoteTimeout)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33107);


const opened = new Map();
/** The store that an address points into, with its client loaded when it is needed first. Credentials come from the environment. */
function openStore(path) {
    const scheme = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteScheme */ .gR)(path);
    if (scheme === undefined)
        throw new Error(`${path} is no address`);
    const kind = scheme === "http" ? "https" : scheme;
    const store = opened.get(kind) ?? load(kind);
    opened.set(kind, store);
    store.catch(() => opened.delete(kind));
    return store;
}
async function load(kind) {
    const { env } = process;
    if (kind === "s3")
        return (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(8278)]).then(__webpack_require__.bind(__webpack_require__, 88278))).s3Store(env);
    if (kind === "gs")
        return (await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492), __webpack_require__.e(7187)]).then(__webpack_require__.bind(__webpack_require__, 27187))).googleStore(env);
    if (kind === "az")
        return (await Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(8053), __webpack_require__.e(2470)]).then(__webpack_require__.bind(__webpack_require__, 73985))).azureStore(env);
    return (await __webpack_require__.e(/* import() */ 7309).then(__webpack_require__.bind(__webpack_require__, 7309))).webStore(env);
}
/** How long a store may be silent, in milliseconds: `ASSAY_REMOTE_TIMEOUT` in seconds, 60 when not set. */
function remoteTimeout({ ASSAY_REMOTE_TIMEOUT: text }) {
    const seconds = text ? Number(text) : 60;
    if (!(seconds > 0 && seconds <= 86_400))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ASSAY_REMOTE_TIMEOUT is ${JSON.stringify(text)}`, { hint: "a number of seconds from 1 to 86400" });
    return seconds * 1000;
}


/***/ }),

/***/ 54835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestOfRemote: () => (/* binding */ digestOfRemote),
  openRemote: () => (/* binding */ openRemote),
  patiently: () => (/* binding */ patiently),
  streamRemote: () => (/* binding */ streamRemote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/remote/open-store.js
var open_store = __webpack_require__(47220);
// EXTERNAL MODULE: ./build/js/data/remote/remote-mistake.js
var remote_mistake = __webpack_require__(73323);
;// CONCATENATED MODULE: ./build/js/data/remote/range-cache.js
const blockSize = 1 << 20;
const keptBlocks = 16;
/** So many blocks are under way behind one that follows the block before it. */
const blocksAhead = 2;
/**
 * Makes few requests of many small reads: what is asked for is read in blocks of 1 MiB, of which the last 16 are kept; who reads
 * on from block to block finds the next ones under way. A part of 1 MiB or more is asked for as it is, in one request.
 */
function rangeCache(size, read) {
    const kept = new Map();
    function block(index) {
        const bytes = kept.get(index) ?? read(index * blockSize, Math.min(size, (index + 1) * blockSize));
        kept.delete(index);
        kept.set(index, bytes);
        bytes.catch(() => {
            if (kept.get(index) === bytes)
                kept.delete(index);
        });
        for (const [oldest] of kept) {
            if (kept.size <= keptBlocks)
                break;
            kept.delete(oldest);
        }
        return bytes;
    }
    function blockInRow(index) {
        const follows = kept.has(index - 1);
        const bytes = block(index);
        if (follows)
            for (let next = index + 1; next <= index + blocksAhead && next * blockSize < size; next++)
                void block(next);
        return bytes;
    }
    return async (start, end) => {
        const stop = Math.min(end, size);
        if (start >= stop)
            return new Uint8Array(0);
        if (stop - start >= blockSize)
            return read(start, stop);
        const first = Math.floor(start / blockSize);
        const last = Math.floor((stop - 1) / blockSize);
        const [head, tail] = await Promise.all(first === last ? [blockInRow(first)] : [blockInRow(first), blockInRow(last)]);
        if (!tail)
            return head.slice(start - first * blockSize, stop - first * blockSize);
        const bytes = new Uint8Array(stop - start);
        const split = last * blockSize - start;
        bytes.set(head.subarray(start - first * blockSize));
        bytes.set(tail.subarray(0, bytes.length - split), split);
        return bytes;
    };
}

// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
;// CONCATENATED MODULE: ./build/js/data/remote/read-remote.js







/** So many failures in a row, with less than `progress` bytes between them, are borne. */
const attempts = 5;
const progress = 1 << 20;
async function describe(store, path) {
    const found = await patiently(path, (signal) => store.describe(path, signal));
    if (!found)
        throw (0,remote_mistake/* remoteMistake */.n)("no file", path);
    return found;
}
/** Asks a store once more, a few times, when it breaks off or stays silent. */
async function patiently(path, ask) {
    for (let attempt = 1;; attempt++) {
        try {
            return await inTime(ask);
        }
        catch (error) {
            if (!(0,remote_mistake/* mayPass */.b)(error))
                throw error;
            if (attempt === attempts)
                throw lastFailure(path, error);
            await pause(attempt);
        }
    }
}
/**
 * The bytes of a file from front to back, all of one version: a stream that breaks is taken up again where it broke.
 * A file that is not (or no longer) what its digest was made of is a `UserError`.
 */
async function* streamRemote({ path, digest }) {
    const store = await (0,open_store/* openStore */.C)(path);
    const file = await describe(store, path);
    const expected = sameContent(file, digest);
    const sha256 = expected === undefined ? undefined : (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of readParts(store, file, { start: 0, end: file.size })) {
        sha256?.update(chunk);
        yield chunk;
    }
    if (sha256 && (0,core_digest/* asDigest */.J6)(sha256.digest("hex")) !== expected)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", path);
}
/** Compares what the store says with a digest. Returns the digest that the bytes themselves must have, where the store says nothing. */
function sameContent(file, digest) {
    if (digest === undefined || file.content === undefined)
        return digest;
    if ((0,core_digest/* digestOfJson */.Qs)(file.content) !== digest)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", file.path);
    return undefined;
}
/** The digest of what a store says about a file's content; of the bytes themselves where it says nothing. */
async function digestOfRemote(path) {
    const store = await (0,open_store/* openStore */.C)(path);
    const file = await describe(store, path);
    if (file.content !== undefined)
        return (0,core_digest/* digestOfJson */.Qs)(file.content);
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of readParts(store, file, { start: 0, end: file.size }))
        sha256.update(chunk);
    return (0,core_digest/* asDigest */.J6)(sha256.digest("hex"));
}
/** Opens a file to read it at any place, all of one version. */
async function openRemote({ path, digest }) {
    const store = await (0,open_store/* openStore */.C)(path);
    const file = await describe(store, path);
    const { size } = file;
    if (size === undefined || file.onlyWhole)
        throw new error/* UserError */.yo(`${(0,remote_address/* shownAddress */.Uk)(path)} can only be read from its start, and this format needs parts of it`, { hint: "the server answers no range requests: download the file first" });
    if (sameContent(file, digest) !== undefined && (await digestOfRemote(path)) !== digest)
        throw (0,remote_mistake/* remoteMistake */.n)("changed", path);
    async function read(start, end) {
        const bytes = new Uint8Array(end - start);
        let at = 0;
        for await (const chunk of readParts(store, file, { start, end })) {
            bytes.set(chunk, at);
            at += chunk.length;
        }
        return bytes;
    }
    return { size, read: rangeCache(size, read) };
}
async function* readParts(store, file, { start, end }) {
    let at = start;
    let failures = 0;
    let failedAt = start;
    while (end === undefined || at < end) {
        try {
            for await (const chunk of readOnce(store, file, { start: at, end })) {
                at += chunk.length;
                if (end !== undefined && at > end)
                    throw (0,remote_mistake/* remoteMistake */.n)("changed", file.path);
                yield chunk;
            }
            if (end === undefined || at === end)
                return;
            throw new Error(`the answer ended after ${at - start} of ${end - start} bytes`);
        }
        catch (error) {
            if (!(0,remote_mistake/* mayPass */.b)(error))
                throw error;
            failures = at - failedAt >= progress ? 1 : failures + 1;
            failedAt = at;
            if (failures >= attempts)
                throw lastFailure(file.path, error);
            await pause(failures);
        }
    }
}
/** One request, given up when no byte comes in time. */
async function* readOnce(store, file, part) {
    const stop = new AbortController();
    let chunks;
    try {
        chunks = (await inTime(() => store.read(file, part, stop.signal)))[Symbol.asyncIterator]();
        for (;;) {
            const { done, value } = await inTime(() => chunks.next());
            if (done)
                return;
            yield value;
        }
    }
    finally {
        stop.abort();
        chunks?.return?.().catch(() => { });
    }
}
/** The store did not answer, or went silent. */
class Silence extends Error {
}
async function inTime(ask) {
    const stop = new AbortController();
    let timer;
    const silence = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Silence());
            stop.abort();
        }, (0,open_store/* remoteTimeout */.u)(process.env));
    });
    try {
        return await Promise.race([ask(stop.signal), silence]);
    }
    finally {
        clearTimeout(timer);
    }
}
function lastFailure(path, error) {
    return error instanceof Silence ? (0,remote_mistake/* remoteMistake */.n)("timeout", path) : (0,remote_mistake/* remoteMistake */.n)("broken", path, { cause: error });
}
/** 0.1, 0.3, 0.9, 2.7 seconds. */
function pause(attempt) {
    return new Promise((done) => setTimeout(done, 100 * 3 ** (attempt - 1)));
}


/***/ }),

/***/ 73323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPass),
/* harmony export */   n: () => (/* binding */ remoteMistake)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33107);


/** The mistake as one sentence with the address, without secrets. */
function remoteMistake(problem, path, { bucket, hint, cause } = {}) {
    const shown = (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .Uk)(path);
    const said = {
        "no file": [`there is no file ${shown}`, "check the address, upper and lower case count"],
        "no bucket": [`there is no ${bucket ?? "bucket"} for ${shown}`, "check its name, and the account and region it is looked for in"],
        "no credentials": [`there are no credentials for ${shown}, and it is not public`, "sign in to the store before Assay runs"],
        denied: [`access to ${shown} is denied`, "these credentials need the right to read and to list there"],
        changed: [`${shown} changed while it was read`, "run again when nobody writes to it"],
        timeout: [`${shown} did not answer in time`, "try again later, or give it longer with ASSAY_REMOTE_TIMEOUT (seconds, 60 when not set)"],
        broken: [`${shown} cannot be read, the connection failed again and again`, cause instanceof Error ? `the last time: ${withoutQueries(cause.message).slice(0, 300)}` : "try again later"],
    };
    const [message, usual] = said[problem];
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, { hint: hint ?? usual, ...(cause === undefined ? {} : { cause }) });
}
/** A text of a library, or of a server, without the query of any web address in it. */
function withoutQueries(text) {
    return text.replace(/\b(https?:\/\/)(?:[^\s/?#]*@)?([^\s?#]*)[?#][^\s]*/g, "$1$2").replace(/\s+/g, " ");
}
/** Whether a failure may be gone when the same is asked again. */
function mayPass(error) {
    return !(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo);
}


/***/ })

};
