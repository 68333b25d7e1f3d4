export const id = 838;
export const ids = [838,8390];
export const modules = {

/***/ 89813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prestoExampleGen: () => (/* binding */ prestoExampleGen),
  trinoExampleGen: () => (/* binding */ trinoExampleGen)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/sql/http-json.js
var http_json = __webpack_require__(977);
// EXTERNAL MODULE: ./build/js/data/sql/iso-time.js
var iso_time = __webpack_require__(80835);
;// CONCATENATED MODULE: ./build/js/data/sql/secret.js

/** The value of the environment variable that `${NAME}` names. A secret in the text itself is a `UserError` that does not repeat it. */
function secretOf(reference, parameter, { environment }) {
    const name = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(reference)?.[1];
    if (name === undefined)
        throw new error/* UserError */.yo(`${parameter} holds a secret itself`, { hint: `put it into an environment variable and name that: ${parameter}: \${TRINO_PASSWORD}` });
    const value = environment[name];
    if (!value)
        throw new error/* UserError */.yo(`the environment variable ${name} is not set`, { hint: `${parameter}: ${reference} names it; on GitHub: env: { ${name}: \${{ secrets.${name} }} }, which pull requests from forks are not given` });
    return value;
}

// EXTERNAL MODULE: ./build/js/data/sql/sql-source.js
var sql_source = __webpack_require__(57428);
;// CONCATENATED MODULE: ./build/js/data/sql/trino.js





/** A coordinator of Trino or Presto, asked through their HTTP protocol. Nothing is sent before a query is. */
function openTrino(protocol, connection, surroundings) {
    const coordinator = coordinatorOf(protocol, connection, surroundings);
    return {
        name: coordinator.name,
        pages: (query, options = {}) => readPages(coordinator, query, options),
        close: async () => undefined,
    };
}
function coordinatorOf(protocol, connection, surroundings) {
    const { host, user, source = "assay", catalog, schema, password, token, maxAttempts = 5, requestTimeout = 30 } = connection;
    const secret = password !== undefined || token !== undefined;
    const scheme = connection.httpScheme ?? (secret ? "https" : "http");
    if (!/^[\w.-]+$|^\[[0-9a-f:.]+\]$/i.test(host))
        throw new error/* UserError */.yo(`host ${JSON.stringify(host)} is no name of a host`, { hint: "without scheme and port: trino.example" });
    if (secret && scheme === "http" && !["localhost", "127.0.0.1", "[::1]"].includes(host))
        throw new error/* UserError */.yo(`a password or token would be sent to ${host} as it is`, { hint: "httpScheme: https" });
    const prefix = protocol === "trino" ? "X-Trino" : "X-Presto";
    const entries = { User: user, Source: source, Catalog: catalog, Schema: schema, "Time-Zone": "UTC", "Client-Capabilities": "PARAMETRIC_DATETIME" };
    return {
        name: `${protocol === "trino" ? "Trino" : "Presto"} at ${host}`,
        origin: new URL(`${scheme}://${host}:${connection.port ?? (scheme === "https" ? 443 : 8080)}`),
        headers: {
            ...Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[`${prefix}-${name}`, value]]))),
            "User-Agent": "assay",
            ...(password === undefined ? {} : { Authorization: `Basic ${Buffer.from(`${user}:${secretOf(password, "password", surroundings)}`).toString("base64")}` }),
            ...(token === undefined ? {} : { Authorization: `Bearer ${secretOf(token, "token", surroundings)}` }),
        },
        timeout: requestTimeout * 1000,
        attempts: maxAttempts,
    };
}
/** How statements begin that only read: in both dialects INSERT and its like stand before a WITH, never behind it. */
const reading = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*(?:SELECT|WITH|VALUES|TABLE)\b/i;
async function* readPages(coordinator, query, options) {
    const { signal } = options;
    if (!reading.test(query))
        throw new error/* UserError */.yo("the query does more than read", { hint: "a query begins with SELECT, WITH, VALUES or TABLE" });
    const state = { next: undefined };
    const results = resultsOf(coordinator, query, state, signal);
    try {
        let begun = await results.next();
        while (!begun.done && !begun.value.columns)
            begun = await results.next();
        if (begun.done)
            throw new error/* UserError */.yo(`${coordinator.name} gives no columns for the query`, { hint: "a query that reads: SELECT …" });
        const { columns = [], data = [] } = begun.value;
        (0,sql_source/* checkColumns */.OT)(columns.map(({ name }) => name));
        const readers = columns.map(({ name, type }) => ({ name, ...readerOf(type, name) }));
        const rows = async function* () {
            for (const row of data)
                yield (0,sql_source/* readRow */.zK)(row, readers, coordinator.name);
            for await (const { data: more = [] } of results)
                for (const row of more)
                    yield (0,sql_source/* readRow */.zK)(row, readers, coordinator.name);
        };
        yield* (0,sql_source/* pagesOf */.E0)(readers.map(({ name, kind }) => ({ name, kind })), rows(), options);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
    finally {
        // The answer is whole, or given up already: whether the server hears of it changes nothing for the caller.
        if (state.next)
            await call(coordinator, { method: "DELETE", url: state.next }).catch(() => undefined);
    }
}
async function* resultsOf(coordinator, query, state, signal) {
    let answer = await call(coordinator, { method: "POST", url: new URL("/v1/statement", coordinator.origin), body: query, signal });
    for (;;) {
        const results = resultsIn(coordinator, answer);
        state.next = results.nextUri === undefined ? undefined : nextOf(coordinator, results.nextUri);
        if (results.error)
            throw refused(coordinator, results.error);
        yield results;
        if (!state.next)
            return;
        answer = await call(coordinator, { method: "GET", url: state.next, signal });
    }
}
function call({ name, headers, timeout, attempts }, request) {
    return (0,http_json/* requestJson */.S)({ ...request, headers: request.body === undefined ? headers : { ...headers, "Content-Type": "text/plain; charset=utf-8" }, timeout, attempts, again: [429, 502, 503, 504] }, name);
}
function resultsIn({ name }, { status, json, text }) {
    if (status === 401 || status === 403)
        throw new error/* UserError */.yo(`${name} does not let the user in (status ${status})`, { hint: "check user and password" });
    if (status !== 200 || !isResults(json)) {
        throw new error/* UserError */.yo(`${name} answers with status ${status}, not with the results of a query: ${text.replace(/\s+/g, " ").slice(0, 200)}`, { hint: "check host, port and httpScheme, and that the server speaks this protocol" });
    }
    return json;
}
/** Whether an answer has the form that the protocol says. */
function isResults(json) {
    if (typeof json !== "object" || json === null)
        return false;
    const { nextUri, columns, data } = json;
    const named = (column) => typeof column === "object" && column !== null && "name" in column && typeof column.name === "string" && "type" in column && typeof column.type === "string";
    return (nextUri === undefined || (typeof nextUri === "string" && URL.canParse(nextUri))) && (columns === undefined || (Array.isArray(columns) && columns.every(named))) && (data === undefined || Array.isArray(data));
}
/** The rest is asked for only where the query was: the password goes along. */
function nextOf({ origin, name }, nextUri) {
    const next = new URL(nextUri);
    if (next.origin !== origin.origin)
        throw new error/* UserError */.yo(`${name} says that the rest of the answer is at ${next.origin}, and was asked at ${origin.origin}`, { hint: "use that host, port and scheme; behind a proxy the server needs http-server.process-forwarded=true" });
    return next;
}
function refused({ name }, { message, errorName, errorLocation }) {
    const says = message ?? errorName ?? "the query failed";
    const place = errorLocation && !/^line \d+:\d+:/.test(says) ? `, at line ${errorLocation.lineNumber}, column ${errorLocation.columnNumber} of the query` : "";
    return (0,sql_source/* refusedQuery */.NI)(name, `${says}${place}`);
}
const asInt = { kind: "int", read: (value) => (typeof value === "boolean" ? Number(value) : (0,sql_source/* integerOf */.cP)(String(value))) };
const asFloat = { kind: "float", read: sql_source/* floatOf */.wl };
const asText = { kind: "bytes", read: String };
/** Types by their name without parameters. Values of binary types come in base64, decimals and times as texts. */
const readers = new Map([
    ...["boolean", "tinyint", "smallint", "integer", "bigint"].map((type) => [type, asInt]),
    ["real", asFloat], ["double", asFloat],
    ...["varchar", "char", "json", "uuid", "ipaddress", "time", "time with time zone", "interval day to second", "interval year to month", "unknown"].map((type) => [type, asText]),
    ["varbinary", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
    ["date", { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) }],
    ["timestamp", { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) }],
    ["timestamp with time zone", { kind: "bytes", read: (value) => (0,iso_time/* isoZonedTime */.b5)(String(value)) }],
]);
const asJson = (quoted) => `CAST(${quoted} AS json)`;
function readerOf(type, column) {
    const [, element] = /^array\((.*)\)$/.exec(type) ?? [];
    if (element !== undefined) {
        if (element.startsWith("array("))
            throw (0,sql_source/* unknownType */.p2)(column, type, asJson);
        const { kind, read } = readerOf(element, column);
        return { kind, read: (value) => value.map((item) => (item === null ? null : read(item))) };
    }
    const scale = /^decimal\(\d+, ?(\d+)\)$/.exec(type)?.[1];
    if (scale !== undefined)
        return scale === "0" ? { kind: "number", read: (value) => (0,sql_source/* decimalOf */.Bc)(String(value)) } : asFloat;
    const known = readers.get(type.replace(/\([^)]*\)/g, ""));
    if (!known)
        throw (0,sql_source/* unknownType */.p2)(column, type, /^(row|map)\(/.test(type) ? asJson : (quoted) => `CAST(${quoted} AS varchar)`);
    return known;
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/presto-example-gen.js


const presto_example_gen_text = { type: "string", minLength: 1 };
const properties = {
    host: { ...presto_example_gen_text, description: "Name of the coordinator's machine.", examples: ["trino.example"] },
    port: { description: "Default 8080, with https 443.", type: "integer", minimum: 1, maximum: 65_535 },
    user: { ...presto_example_gen_text, description: "Who asks." },
    source: { ...presto_example_gen_text, description: "What the server's log names as the source of the query." },
    catalog: { ...presto_example_gen_text, description: "Where tables that are named without a catalog are looked for." },
    schema: { ...presto_example_gen_text, description: "Where tables that are named without a schema are looked for." },
    httpScheme: { description: "https where a password or token is given, else http, when not given.", enum: ["http", "https"] },
    password: { ...presto_example_gen_text, description: "${NAME} of the environment variable that holds the user's password.", examples: ["${TRINO_PASSWORD}"] },
    token: { ...presto_example_gen_text, description: "${NAME} of the environment variable that holds a token.", examples: ["${TRINO_TOKEN}"] },
    maxAttempts: { description: "How often a request is sent before it is given up.", type: "integer", minimum: 1, maximum: 100, default: 5 },
    requestTimeout: { description: "Seconds one request may take.", type: "number", exclusiveMinimum: 0, maximum: 3600, default: 30 },
};
/** Reads the answer to a query to Presto into examples, as TFX's PrestoExampleGen does; types as for SqlExampleGen. */
const prestoExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "PrestoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
    open: async (parameters, surroundings) => openTrino("presto", parameters, surroundings),
});
/** The same for Trino, whose protocol has other names of headers. */
const trinoExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "TrinoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
    open: async (parameters, surroundings) => openTrino("trino", parameters, surroundings),
});


/***/ }),

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
