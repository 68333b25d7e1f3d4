export const id = 3050;
export const ids = [3050,8390];
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
