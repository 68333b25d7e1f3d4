export const id = 2003;
export const ids = [2003,7245];
export const modules = {

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bigQueryExampleGen: () => (/* binding */ bigQueryExampleGen)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/sql/google-credentials.js

/**
 * Google's Application Default Credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names (a key, or a workload identity as
 * google-github-actions/auth writes it), what `gcloud auth application-default login` left, or the machine's own account.
 */
function googleCredentials(scope, { environment }) {
    let made;
    const auth = () => made ??= Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19)).then(({ GoogleAuth: Auth }) => {
        const file = environment["GOOGLE_APPLICATION_CREDENTIALS"];
        return new Auth({ scopes: [scope], ...(file ? { keyFilename: file } : {}) });
    });
    return {
        async headers() {
            try {
                return Object.fromEntries(await (await auth()).getRequestHeaders());
            }
            catch (error) {
                throw new core_error/* UserError */.yo(`no credentials for Google: ${error instanceof Error ? error.message : String(error)}`, {
                    hint: "on GitHub the action google-github-actions/auth gives them; on a laptop: gcloud auth application-default login; or GOOGLE_APPLICATION_CREDENTIALS names a file", cause: error,
                });
            }
        },
        project: async () => environment["GOOGLE_CLOUD_PROJECT"] || environment["GCLOUD_PROJECT"] || (await (await auth()).getProjectId().catch(() => undefined)),
    };
}

// EXTERNAL MODULE: ./build/js/data/sql/http-json.js
var http_json = __webpack_require__(977);
// EXTERNAL MODULE: ./build/js/data/sql/iso-time.js
var iso_time = __webpack_require__(80835);
// EXTERNAL MODULE: ./build/js/data/sql/sql-source.js
var sql_source = __webpack_require__(57428);
;// CONCATENATED MODULE: ./build/js/data/sql/bigquery.js







const bigquery_name = "BigQuery";
/**
 * BigQuery through its REST API. A query runs once as long as the source is open, and again for nothing from BigQuery's cache while
 * its tables are as they were. BIGQUERY_EMULATOR_HOST names a server to ask instead, without credentials.
 */
async function openBigquery(connection, surroundings, service = {}) {
    const emulator = surroundings.environment["BIGQUERY_EMULATOR_HOST"];
    const { endpoint = emulator ? new URL(/^https?:/.test(emulator) ? emulator : `http://${emulator}`).origin : "https://bigquery.googleapis.com" } = service;
    const credentials = service.credentials ?? (emulator ? undefined : googleCredentials("https://www.googleapis.com/auth/bigquery", surroundings));
    const project = connection.project ?? (await credentials?.project()) ?? surroundings.environment["GOOGLE_CLOUD_PROJECT"];
    if (!project)
        throw new core_error/* UserError */.yo("no project for BigQuery is given, and the credentials name none", { hint: "project: my-project, or the environment variable GOOGLE_CLOUD_PROJECT" });
    const opened = { endpoint, credentials, connection, project, jobs: new Map() };
    return {
        name: bigquery_name,
        pages: (query, options = {}) => readPages(opened, query, options),
        tables: (query) => digestOfTables(opened, query),
        close: async () => undefined,
    };
}
async function* readPages(service, query, options) {
    const { limit = Infinity, signal } = options;
    signal?.throwIfAborted();
    let job = service.jobs.get(query);
    if (!job) {
        const { location } = await plan(service, query, signal);
        service.jobs.set(query, (job = await begin(service, query, { location, signal })));
    }
    try {
        let results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
        while (!results.jobComplete)
            results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
        const fields = results.schema?.fields ?? [];
        (0,sql_source/* checkColumns */.OT)(fields.map((field) => field.name));
        const readers = fields.map((field) => ({ name: field.name, ...readerOf(field) }));
        yield* (0,sql_source/* pagesOf */.E0)(readers.map(({ name: column, kind }) => ({ name: column, kind })), rowsOf(service, job, readers, { limit, signal }), options);
    }
    catch (error) {
        service.jobs.delete(query);
        if (signal?.aborted)
            await call(service, `jobs/${job.jobId}/cancel`, { method: "POST", parameters: placed(job) }).catch(() => undefined);
        signal?.throwIfAborted();
        throw error;
    }
}
/** Most rows asked for at once; BigQuery gives fewer when they are large. */
const mostRows = 50_000;
async function* rowsOf(service, job, readers, { limit, signal }) {
    let pageToken;
    do {
        const parameters = { maxResults: String(Math.min(mostRows, limit)), "formatOptions.useInt64Timestamp": "true", ...(pageToken === undefined ? {} : { pageToken }) };
        const page = await resultsOf(service, job, parameters, signal);
        for (const { f } of page.rows ?? [])
            yield (0,sql_source/* readRow */.zK)(f.map(({ v }) => v), readers, bigquery_name);
        pageToken = page.pageToken;
    } while (pageToken);
}
/** Asks BigQuery what the query would do, which costs nothing: only queries that read are run. */
async function plan(service, query, signal) {
    const { connection: { location }, project } = service;
    const place = location === undefined ? {} : { jobReference: { projectId: project, location } };
    const { statistics, jobReference } = (await call(service, "jobs", { body: { configuration: { ...configurationOf(service, query), dryRun: true }, ...place }, signal }));
    const { statementType, referencedTables = [] } = statistics?.query ?? {};
    if (statementType !== "SELECT")
        throw new core_error/* UserError */.yo(`the query does more than read: BigQuery takes it for ${statementType ?? "another statement"}`, { hint: "one SELECT" });
    return { tables: referencedTables, location: location ?? jobReference?.location };
}
/** The number of the job is ours, so that a request that had to be sent twice makes one job. */
async function begin(service, query, { location, signal }) {
    const jobReference = { projectId: service.project, jobId: `assay_${(0,external_node_crypto_.randomUUID)()}`, ...(location === undefined ? {} : { location }) };
    const job = (await call(service, "jobs", { body: { configuration: configurationOf(service, query), jobReference }, signal, made: true }));
    return job?.jobReference ?? jobReference;
}
function configurationOf({ connection: { dataset, maximumBytesBilled }, project }, query) {
    const [datasetId, projectId = project] = (dataset ?? "").split(".").reverse();
    return {
        query: {
            query, useLegacySql: false, useQueryCache: true,
            ...(dataset === undefined ? {} : { defaultDataset: { projectId, datasetId } }),
            ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled: String(maximumBytesBilled) }),
        },
    };
}
function placed({ location }) {
    return location === undefined ? {} : { location };
}
async function resultsOf(service, job, parameters, signal) {
    return (await call(service, `queries/${job.jobId}`, { parameters: { ...placed(job), ...parameters }, signal }));
}
async function call({ endpoint, credentials, project }, path, { body, method = body ? "POST" : "GET", parameters = {}, signal, made = false }) {
    const url = new URL(`/bigquery/v2/projects/${encodeURIComponent(project)}/${path}`, endpoint);
    for (const [key, value] of Object.entries(parameters))
        url.searchParams.set(key, value);
    const headers = { ...(await credentials?.headers()), "User-Agent": "assay", ...(body ? { "Content-Type": "application/json" } : {}) };
    const answer = await (0,http_json/* requestJson */.S)({ url, method, headers, ...(body ? { body: JSON.stringify(body) } : {}), signal, timeout: 60_000, attempts: 6, again: [429, 500, 502, 503, 504] }, bigquery_name);
    if (answer.status === 200)
        return answer.json;
    if (made && answer.status === 409)
        return undefined;
    throw refused(answer, project);
}
function refused({ status, json, text }, project) {
    const says = json?.error?.message ?? text.replace(/\s+/g, " ").slice(0, 200);
    const hints = {
        401: "the credentials are not valid (any more)",
        403: `the account needs the roles BigQuery Job User in ${project} and BigQuery Data Viewer for the tables`,
        404: "check project, data set and location",
    };
    return (0,sql_source/* refusedQuery */.NI)(bigquery_name, says || `status ${status}`, { hint: hints[status] });
}
/** What BigQuery says of each table that the query reads: when it was changed, and how large it is, streamed rows included. */
async function digestOfTables(service, query) {
    const { tables } = await plan(service, query);
    if (tables.length >= 50)
        throw new core_error/* UserError */.yo(`the query reads ${tables.length} tables or more, of which BigQuery names only some`, { hint: "fingerprint: content" });
    const found = [];
    for (const { projectId, datasetId, tableId } of tables) {
        const table = (await call({ ...service, project: projectId }, `datasets/${encodeURIComponent(datasetId)}/tables/${encodeURIComponent(tableId)}`, { parameters: { fields: "type,creationTime,lastModifiedTime,numRows,numBytes,streamingBuffer" } }));
        if (table.type === "EXTERNAL")
            throw new core_error/* UserError */.yo(`${projectId}.${datasetId}.${tableId} lies outside BigQuery, which does not know when it changes`, { hint: "fingerprint: content" });
        found.push({ id: [projectId, datasetId, tableId], ...table });
    }
    return (0,digest/* digestOfJson */.Qs)(found.map((table) => JSON.stringify(table)).sort());
}
const asInt = { kind: "int", read: (value) => (0,sql_source/* integerOf */.cP)(String(value)) };
const asBoolean = { kind: "int", read: (value) => (String(value) === "true" ? 1 : 0) };
const asFloat = { kind: "float", read: sql_source/* floatOf */.wl };
const asText = { kind: "bytes", read: String };
const asTime = { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) };
/** All values come as texts: bytes in base64, instants as microseconds since 1970. */
const readers = new Map([
    ["INTEGER", asInt], ["INT64", asInt], ["BOOLEAN", asBoolean], ["BOOL", asBoolean], ["FLOAT", asFloat], ["FLOAT64", asFloat],
    ...["STRING", "TIME", "JSON", "GEOGRAPHY", "INTERVAL"].map((type) => [type, asText]),
    ["DATE", asTime], ["DATETIME", asTime],
    ["TIMESTAMP", { kind: "bytes", read: (value) => (0,iso_time/* isoMicroseconds */.T4)(BigInt(String(value)), "Z") }],
    ["BYTES", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
]);
function readerOf({ name: column, type, mode, scale }) {
    const decimal = type === "NUMERIC" || type === "BIGNUMERIC" ? (scale === undefined || scale === "0" ? { kind: "number", read: (value) => (0,sql_source/* decimalOf */.Bc)(String(value)) } : asFloat) : undefined;
    const reader = decimal ?? readers.get(type);
    if (!reader)
        throw (0,sql_source/* unknownType */.p2)(column, type, (quoted) => `TO_JSON_STRING(${quoted.replaceAll('"', "`")})`);
    if (mode !== "REPEATED")
        return reader;
    return { kind: reader.kind, read: (value) => value.map(({ v }) => (v === null ? null : reader.read(v))) };
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/big-query-example-gen.js


const big_query_example_gen_text = { type: "string", minLength: 1 };
/**
 * Reads the answer to a query to BigQuery into examples, as TFX's BigQueryExampleGen does: integers and booleans become integers, floats
 * floats, texts bytes, NULL is missing. The types that TFX refuses are read too: decimals, bytes, dates and times (as ISO 8601), JSON, arrays.
 */
const bigQueryExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "BigQueryExampleGen",
    version: 1,
    properties: {
        project: { ...big_query_example_gen_text, description: "The project that pays. Not given: the one of the credentials, or GOOGLE_CLOUD_PROJECT." },
        location: { ...big_query_example_gen_text, description: "Where the data lie; found by BigQuery when not given.", examples: ["EU", "us-central1"] },
        dataset: { ...big_query_example_gen_text, description: "Where tables that are named without one are looked for: dataset or project.dataset." },
        maximumBytesBilled: { description: "A query that would read more bytes fails, and costs nothing.", type: "integer", minimum: 1 },
    },
    required: [],
    fingerprints: ["tables", "content", "text"],
    open: ({ project, location, dataset, maximumBytesBilled }, surroundings) => openBigquery({
        ...(project === undefined ? {} : { project }), ...(location === undefined ? {} : { location }), ...(dataset === undefined ? {} : { dataset }), ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled }),
    }, surroundings),
});


/***/ }),

/***/ 73651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customExampleGen: () => (/* binding */ customExampleGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/code/command.js
var command = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv-format.js
var csv_format = __webpack_require__(31631);
// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/js/data/json-lines.js + 3 modules
var json_lines = __webpack_require__(57685);
// EXTERNAL MODULE: ./build/js/data/row-source.js
var row_source = __webpack_require__(75009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/js/data/rows-lines.js


const chunkBytes = 1 << 20;
const mostLevels = 64;
/**
 * What a user's function yields, as JSON Lines to be read with the option `binary`. Each item is an array of rows
 * `[{ name: value, … }, …]`, or columns `{ name: values, … }` of equal lengths, whose values are arrays or typed arrays.
 *
 * A value is a number, bigint, text, boolean, `Uint8Array` (bytes), `Date` (its ISO text), a list of values, an object, or
 * missing: null or undefined. Whole numbers are integers up to ±2^53 and floats beyond; values of a `Float32Array` or
 * `Float64Array` are floats. Everything else is a `UserError` with `name` and the number of the row (from 1).
 */
async function* rowLines(name, items) {
    const writer = new RowText(name);
    for await (const item of items) {
        for (const row of rowsOf(item, writer)) {
            writer.add(row);
            if (writer.size >= chunkBytes)
                yield writer.take();
        }
    }
    if (writer.size > 0)
        yield writer.take();
}
function* rowsOf(item, writer) {
    if (Array.isArray(item)) {
        for (const row of item) {
            if (!isPlain(row))
                throw writer.mistake(`a row is ${kindOf(row)}`, "a row is an object: { name: value, … }");
            yield membersOf(row);
        }
    }
    else if (isPlain(item))
        yield* rowsOfColumns(item, writer);
    else
        throw writer.mistake(`${kindOf(item)} is yielded`, "yield an array of rows [{ name: value, … }, …], or columns { name: values, … }");
}
function* membersOf(row) {
    for (const [name, value] of Object.entries(row))
        yield [name, value, false];
}
function* rowsOfColumns(columns, writer) {
    const entries = Object.entries(columns).map(([name, values]) => {
        if (!Array.isArray(values) && !isNumbers(values))
            throw writer.mistake(`column ${JSON.stringify(name)} is ${kindOf(values)}`, "columns are arrays or typed arrays; a single row is yielded in an array: [{ … }]");
        return { name, values: values, floats: isFloats(values) };
    });
    const [first] = entries;
    const odd = entries.find(({ values }) => values.length !== first.values.length);
    if (odd)
        throw writer.mistake(`column ${JSON.stringify(odd.name)} has ${(0,counted/* counted */.h)(odd.values.length, "value")}, ${JSON.stringify(first.name)} has ${first.values.length}`, "columns that are yielded together have equal lengths");
    for (let row = 0; row < (first?.values.length ?? 0); row++)
        yield entries.map(({ name, values, floats }) => [name, values[row], floats]);
}
function isPlain(value) {
    if (value === null || typeof value !== "object")
        return false;
    const prototype = Object.getPrototypeOf(value);
    // Objects of another realm, as a module loader has, have another Object.prototype.
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isFloats(value) {
    return value instanceof Float32Array || value instanceof Float64Array;
}
function isNumbers(value) {
    return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (Array.isArray(value))
        return "an array";
    const name = typeof value === "object" ? value.constructor?.name || "object" : typeof value;
    return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
/** Rows as they are written, and where in them one is. */
class RowText {
    size = 0;
    bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
    row = 1;
    column = "";
    name;
    constructor(name) {
        this.name = name;
    }
    add(row) {
        this.byte(0x7b);
        let first = true;
        for (const [name, value, floats] of row) {
            if (value === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.column = name;
            this.text(name);
            this.byte(0x3a);
            this.value(value, floats, 1);
        }
        this.column = "";
        this.byte(0x7d);
        this.byte(0x0a);
        this.row++;
    }
    take() {
        const taken = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
        this.size = 0;
        return taken;
    }
    mistake(message, hint) {
        const where = this.column === "" ? "" : `column ${JSON.stringify(this.column)}: `;
        return new error/* UserError */.yo(`${where}${message}`, { place: { file: this.name, line: this.row }, hint });
    }
    value(value, floats, level) {
        if (level > mostLevels)
            throw this.mistake(`lists and objects are nested deeper than ${mostLevels} levels`, "does an object hold itself?");
        if (value === null || value === undefined)
            this.ascii("null");
        else if (typeof value === "number")
            this.ascii(numberText(value, floats));
        else if (typeof value === "boolean" || typeof value === "bigint")
            this.ascii(String(value));
        else if (typeof value === "string")
            this.text(value);
        else if (value instanceof Uint8Array)
            this.octets(value);
        else if (Array.isArray(value) || isNumbers(value))
            this.list(value, isFloats(value), level);
        else if (value instanceof Date && !Number.isNaN(value.getTime()))
            this.text(value.toISOString());
        else if (isPlain(value))
            this.object(value, level);
        else
            throw this.mistake(`${kindOf(value)} is no value`, "values are numbers, bigints, texts, booleans, Uint8Array for bytes, valid dates, lists and objects of them");
    }
    list(values, floats, level) {
        this.byte(0x5b);
        for (let i = 0; i < values.length; i++) {
            if (i > 0)
                this.byte(0x2c);
            this.value(values[i], floats, level + 1);
        }
        this.byte(0x5d);
    }
    object(value, level) {
        this.byte(0x7b);
        let first = true;
        for (const [name, member, floats] of membersOf(value)) {
            if (member === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.text(name);
            this.byte(0x3a);
            this.value(member, floats, level + 1);
        }
        this.byte(0x7d);
    }
    text(value) {
        if (!value.isWellFormed())
            throw this.mistake("half of a surrogate pair stands alone, which is no text", "bytes are given as Uint8Array");
        const text = JSON.stringify(value);
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size, "utf8");
    }
    octets(value) {
        this.reserve(value.length * 6 + 2);
        this.byte(0x22);
        for (const byte of value) {
            if (byte < 0x20)
                this.ascii(`\\u00${byte.toString(16).padStart(2, "0")}`);
            else {
                if (byte === 0x22 || byte === 0x5c)
                    this.byte(0x5c);
                this.byte(byte);
            }
        }
        this.byte(0x22);
    }
    ascii(text) {
        this.reserve(text.length);
        this.size += this.bytes.write(text, this.size, "latin1");
    }
    byte(byte) {
        this.reserve(1);
        this.bytes[this.size++] = byte;
    }
    reserve(length) {
        if (this.size + length <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.size + length));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
}
/** A number so that it is read again as what it is: a point or an exponent makes it a float. */
function numberText(value, float) {
    if (float && Object.is(value, -0))
        return "-0.0";
    if (!Number.isInteger(value))
        return String(value);
    if (float || !Number.isSafeInteger(value))
        return value.toExponential();
    return String(value === 0 ? 0 : value);
}

;// CONCATENATED MODULE: ./build/js/data/rows-source.js






/**
 * A stream that can be read once, such as what a command prints, as a source of rows: its bytes are kept in a file, since
 * types take all rows. Its key is the digest of the bytes: the same output is known again.
 */
async function spooledSource(format, { name, chunks }, { options, path }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const file = await (0,promises_.open)(path, "wx");
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    // The file is none of the user's: rows do not come from its lines.
    const { digest: _, ...source } = (0,row_source/* fileSource */.I)(format, { path, name }, { options, digest: (0,digest/* asDigest */.J6)(hash.digest("hex")) });
    return source;
}
/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
function rowsSource(name, items, path) {
    return spooledSource(json_lines.jsonLinesFormat, { name, chunks: rowLines(name, items) }, { options: { binary: true }, path });
}

// EXTERNAL MODULE: ./build/js/components/csv-example-gen.js
var csv_example_gen = __webpack_require__(46079);
// EXTERNAL MODULE: ./build/js/components/example-gen.js + 7 modules
var example_gen = __webpack_require__(20674);
;// CONCATENATED MODULE: ./build/js/components/custom-example-gen.js













/**
 * Reads examples from code of the user: a function that yields rows, or a command that prints them as CSV or JSON Lines.
 * The code and the `files` it reads decide whether it runs again.
 */
const customExampleGen = (0,component/* component */.s9)({
    name: "CustomExampleGen",
    version: 1,
    inputs: {},
    outputs: example_gen/* exampleOutputs */.Tr,
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            use: { type: "string", pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$", description: "Module and export of a function that yields rows, for instance rows.ts#rows." },
            run: { type: "string", minLength: 1, description: "A command that prints rows to standard output, for instance python rows.py." },
            format: { enum: ["csv", "jsonl"], default: "csv", description: "What the command prints." },
            files: { type: "array", items: { type: "string", minLength: 1 }, description: "Files that the function or command reads: when they change, it runs again." },
            settings: { type: "object", default: {}, description: "Values handed to the function; the command finds them as JSON in ASSAY_SETTINGS." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which it is stopped." },
            ...example_gen/* dividingProperties */.ks, ...csv_example_gen.dialectProperties,
        },
    }),
    async resolve(given, workspace) {
        if ((given.use === undefined) === (given.run === undefined))
            throw new error/* UserError */.yo(`CustomExampleGen has ${given.use === undefined ? "neither" : "both"} use ${given.use === undefined ? "nor" : "and"} run`, { hint: "use: rows.ts#rows, or run: python rows.py" });
        const buckets = (0,example_gen/* checkDividing */.bV)(["single_split"], given);
        const { commandMaterials } = await __webpack_require__.e(/* import() */ 3056).then(__webpack_require__.bind(__webpack_require__, 80675));
        const materials = given.run === undefined
            ? { ...(await (0,code_digests/* codeDigests */.lQ)(workspace, given.use.split("#")[0])), ...(await commandMaterials(workspace, { files: given.files ?? [] })) }
            : await commandMaterials(workspace, { run: given.run, ...(given.files && { files: given.files }) });
        return { parameters: { ...given, resolved: { buckets } }, materials };
    },
    async run(_inputs, context) {
        const { parameters: given } = context;
        const source = given.run === undefined ? await rowsOfFunction(context) : await rowsOfCommand(context);
        await (0,example_gen/* generateExamples */.DF)({
            inputs: [{ split: "single_split", sources: [source] }],
            join: ([contents]) => contents.columns,
            buckets: given.resolved?.buckets ?? (0,example_gen/* checkDividing */.bV)(["single_split"], given),
            properties: { span: 0 },
            ...(given.run !== undefined && given.format === "csv" && { delimiter: given.delimiter ?? "," }),
        }, context);
    },
    show: async ({ outputs: { examples } }) => (0,example_gen/* showExamples */.z)(examples),
});
async function rowsOfFunction({ parameters: { use, settings, limit }, workspace, temporary, signal, load }) {
    const [file, name] = use.split("#");
    const module = await load(file);
    const found = module[name];
    if (typeof found !== "function") {
        throw new error/* UserError */.yo(`${file} exports no function ${JSON.stringify(name)}`, { place: { file }, hint: (0,error/* didYouMean */.au)(name, Object.keys(module).filter((key) => typeof module[key] === "function")) });
    }
    const items = await found({ settings, workspace, limit, signal });
    if (items === null || typeof items !== "object" || !(Symbol.asyncIterator in items || Symbol.iterator in items)) {
        throw new error/* UserError */.yo(`${name} yields nothing`, { place: { file }, hint: `export async function* ${name}() { yield [{ name: value }]; }` });
    }
    return rowsSource(`what ${name} of ${file} yields`, items, (0,external_node_path_.join)(temporary, "rows.jsonl"));
}
async function rowsOfCommand(context) {
    const { parameters: { run, format, settings, limit, timeout }, workspace, temporary, signal, log } = context;
    const path = (0,external_node_path_.join)(temporary, `rows.${format}`);
    await (0,command/* runCommand */.d)({
        command: run, cwd: workspace, timeoutSeconds: timeout, signal, output: path, onLine: (line) => log(line),
        environment: { ASSAY_SETTINGS: JSON.stringify(settings), ...(limit !== undefined && { ASSAY_LIMIT: String(limit) }) },
    });
    const name = `what \`${run.trim().split("\n")[0]}\` printed`;
    if ((await (0,promises_.stat)(path)).size === 0)
        throw new error/* UserError */.yo(`\`${run}\` printed no rows`, { hint: "rows go to standard output, messages to standard error" });
    const file = { path, name };
    return format === "csv" ? (0,row_source/* fileSource */.I)(csv_format.csvFormat, file, { options: (0,csv_dialect/* dialectIn */.Y8)(context.parameters), digest: undefined }) : (0,row_source/* fileSource */.I)(json_lines.jsonLinesFormat, file, { options: {}, digest: undefined });
}


/***/ }),

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ distributionValidatorProperties)
/* harmony export */ });
/* harmony import */ var _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33675);
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50719);


const distance = (description) => ({ type: "number", minimum: 0, description });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const distributionValidatorProperties = {
    features: {
        type: "object",
        description: "How far the distribution of a feature may be from the baseline's.",
        additionalProperties: {
            type: "object", additionalProperties: false,
            properties: {
                lInfinity: distance("Largest difference of one value's share, for texts and categories."),
                jensenShannon: distance("Largest Jensen-Shannon divergence."),
                normalizedAbsoluteDifference: distance("Largest sum of the differences of all values' shares."),
            },
        },
    },
    examples: {
        type: "object", additionalProperties: false, description: "How many examples there may be, divided by those of the baseline.",
        properties: { atLeast: { type: "number", minimum: 0, description: "Smallest ratio that passes." }, atMost: { type: "number", minimum: 0, description: "Largest ratio that passes." } },
    },
    config: { type: "string", minLength: 1, description: "A file with TFX's DistributionValidatorConfig in text format, in place of features and examples.", examples: ["distributions.pbtxt"] },
    customValidation: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["customValidation"],
    statisticsRules: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["statisticsRules"],
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPairsSchema */ .d,
    minExamples: { type: "integer", minimum: 1, description: "With fewer examples on a side, what is found is told and fails no gate." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features of which no value is told; those of validate when not given." },
};


/***/ }),

/***/ 64609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  distributionValidator: () => (/* binding */ distributionValidator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/clone.js
var clone = __webpack_require__(77208);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./build/js/data/path_pb.js
var path_pb = __webpack_require__(99481);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/anomalies.js
var validation_anomalies = __webpack_require__(17229);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var findings = __webpack_require__(54828);
// EXTERNAL MODULE: ./build/js/validation/rules/custom-validation.js + 10 modules
var custom_validation = __webpack_require__(28848);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
;// CONCATENATED MODULE: ./build/js/validation/distribution-validation.js









/** What TFX's DistributionValidator keeps of all anomalies. */
const kept = new Set([
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_CONTROL_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_TREATMENT_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_L_INFTY_HIGH, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH,
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_LOW_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_HIGH_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.CUSTOM_VALIDATION,
]);
/**
 * Compares the distributions of two data sets as TFX's DistributionValidator does: the configured comparators in a schema inferred from
 * the baseline, and of what TFDV finds by it the comparisons alone. A feature that could not be compared is an anomaly too.
 */
function validateDistributions(current, baseline, { config, pair, custom }) {
    const schema = schemaOf(config, baseline);
    const full = (0,validate_statistics/* validateStatistics */.gF)(current, schema, { previous: baseline, compatibility: "tfdv" });
    const own = only(full, (type) => kept.has(type));
    const anomalies = (0,validation_anomalies/* assembleAnomalies */.OB)(own, schema);
    const broken = custom?.judge({ statistics: [current], base: [baseline] }).findings ?? [];
    if (broken.length > 0)
        addRules(anomalies, broken, (0,validation_anomalies/* assembleAnomalies */.OB)(full, schema));
    for (const info of [...Object.values(anomalies.anomalyInfo), ...(anomalies.datasetAnomalyInfo ? [anomalies.datasetAnomalyInfo] : [])])
        withoutSummary(info);
    const told = only(full, (type) => kept.has(type) || type === anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH);
    return { anomalies, findings: [...(0,findings/* schemaFindings */.I)(told, pair), ...(0,custom_validation.customFindings)(broken, pair), ...addNotCompared(anomalies, { config, pair })] };
}
/** A feature stays as severe as it was with the reasons that TFX takes away. */
function addRules(anomalies, broken, { anomalyInfo: whole }) {
    (0,custom_validation.addCustomAnomalies)(anomalies, broken);
    for (const [key, info] of Object.entries(anomalies.anomalyInfo)) {
        if (Object.hasOwn(whole, key) && whole[key].severity > info.severity)
            info.severity = whole[key].severity;
    }
}
/** Whether TFX would bless this. */
function blessesDistributions({ anomalyInfo, datasetAnomalyInfo }) {
    return Object.keys(anomalyInfo).length === 0 && !datasetAnomalyInfo;
}
function schemaOf({ defaultSliceConfig: slice }, baseline) {
    const schema = (0,schema_inference/* inferSchema */._A)(baseline);
    for (const { path, distributionComparator } of slice?.feature ?? []) {
        const feature = featureAt(schema, path?.step ?? []);
        if (feature)
            feature.driftComparator = (0,clone/* clone */.o)(schema_pb/* FeatureComparatorSchema */.aj, distributionComparator ?? (0,create/* create */.v)(schema_pb/* FeatureComparatorSchema */.aj));
    }
    if (slice?.numExamplesComparator) {
        schema.datasetConstraints ??= (0,create/* create */.v)(schema_pb/* DatasetConstraintsSchema */.qn);
        schema.datasetConstraints.numExamplesDriftComparator = (0,clone/* clone */.o)(schema_pb/* NumericValueComparatorSchema */.id, slice.numExamplesComparator);
    }
    return schema;
}
function featureAt(schema, path) {
    let features = schema.feature;
    let found;
    for (const step of path) {
        found = features.find(({ name }) => name === step);
        features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found;
}
function only(validation, wanted) {
    const keep = (reasons) => reasons.filter(({ type }) => wanted(type));
    return {
        ...validation, dataMissing: false, dataset: keep(validation.dataset),
        features: validation.features.map((feature) => ({ ...feature, reasons: keep(feature.reasons) })).filter(({ reasons }) => reasons.length > 0),
    };
}
/** TFX leaves out what sums up reasons, since it may speak of reasons that are not kept. */
function withoutSummary(info) {
    (0,fields/* clearField */.k)(info, anomalies_pb/* AnomalyInfoSchema */.NK.field.shortDescription);
    (0,fields/* clearField */.k)(info, anomalies_pb/* AnomalyInfoSchema */.NK.field.description);
}
const notCompared = "Comparison could not be done.";
function addNotCompared(anomalies, { config, pair }) {
    const compared = new Set(anomalies.driftSkewInfo.map(({ path }) => path?.step.join(".") ?? ""));
    return (config.defaultSliceConfig?.feature ?? []).flatMap(({ path }) => {
        const key = path?.step.join(".") ?? "";
        if (compared.has(key))
            return [];
        const description = "The feature has no values on one side, or the comparator does not suit its type.";
        const known = Object.hasOwn(anomalies.anomalyInfo, key) ? anomalies.anomalyInfo[key] : undefined;
        const info = known ?? (0,create/* create */.v)(anomalies_pb/* AnomalyInfoSchema */.NK);
        info.reason.push((0,create/* create */.v)(anomalies_pb/* AnomalyInfo_ReasonSchema */.yA, { type: anomalies_pb/* AnomalyInfo_Type */.$O.STATS_NOT_AVAILABLE, shortDescription: notCompared, description }));
        info.path = (0,create/* create */.v)(path_pb/* PathSchema */.T, { step: [...(path?.step ?? [])] });
        info.severity = anomalies_pb/* AnomalyInfo_Severity */.If.ERROR;
        Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
        return [{ rule: "STATS_NOT_AVAILABLE", severity: "error", subject: key, message: `The distribution could not be compared. ${description}`, split: pair }];
    });
}

// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/rows/masked-findings.js
var masked_findings = __webpack_require__(93270);
// EXTERNAL MODULE: ./build/js/validation/sections.js
var sections = __webpack_require__(50022);
// EXTERNAL MODULE: ./build/js/validation/skew/skew-files.js
var skew_files = __webpack_require__(21423);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/text-format.js
var text_format = __webpack_require__(97230);
// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/js/validation/distribution_validator_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file validation/distribution_validator.proto (package tfx.components.distribution_validator, syntax proto3)
/* eslint-disable */



/**
 * Describes the file validation/distribution_validator.proto.
 */
const file_validation_distribution_validator = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cid2YWxpZGF0aW9uL2Rpc3RyaWJ1dGlvbl92YWxpZGF0b3IucHJvdG8SJXRmeC5jb21wb25lbnRzLmRpc3RyaWJ1dGlvbl92YWxpZGF0b3IiiwEKEUZlYXR1cmVDb21wYXJhdG9yEioKBHBhdGgYASABKAsyHC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlBhdGgSSgoXZGlzdHJpYnV0aW9uX2NvbXBhcmF0b3IYAiABKAsyKS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkZlYXR1cmVDb21wYXJhdG9yIrsCChtEaXN0cmlidXRpb25WYWxpZGF0b3JDb25maWcSbgoUZGVmYXVsdF9zbGljZV9jb25maWcYASABKAsyUC50ZnguY29tcG9uZW50cy5kaXN0cmlidXRpb25fdmFsaWRhdG9yLkRpc3RyaWJ1dGlvblZhbGlkYXRvckNvbmZpZy5EYXRhc2V0Q29uZmlnGqsBCg1EYXRhc2V0Q29uZmlnEkkKB2ZlYXR1cmUYASADKAsyOC50ZnguY29tcG9uZW50cy5kaXN0cmlidXRpb25fdmFsaWRhdG9yLkZlYXR1cmVDb21wYXJhdG9yEk8KF251bV9leGFtcGxlc19jb21wYXJhdG9yGAIgASgLMi4udGVuc29yZmxvdy5tZXRhZGF0YS52MC5OdW1lcmljVmFsdWVDb21wYXJhdG9yYgZwcm90bzM", [path_pb/* file_data_path */.W, schema_pb/* file_data_schema */.an]);
/**
 * Describes the message tfx.components.distribution_validator.FeatureComparator.
 * Use `create(FeatureComparatorSchema)` to create a new message.
 */
const FeatureComparatorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_distribution_validator, 0)));
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.
 * Use `create(DistributionValidatorConfigSchema)` to create a new message.
 */
const DistributionValidatorConfigSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_validation_distribution_validator, 1);
/**
 * Describes the message tfx.components.distribution_validator.DistributionValidatorConfig.DatasetConfig.
 * Use `create(DistributionValidatorConfig_DatasetConfigSchema)` to create a new message.
 */
const DistributionValidatorConfig_DatasetConfigSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_distribution_validator, 1, 0)));

;// CONCATENATED MODULE: ./build/js/components/distribution-rules.js






/** A file with a `DistributionValidatorConfig` in text format, as TFX's users have it: the message, and the text. What is wrong with it is a `UserError` with its line. */
async function readDistributionConfig(workspace, file) {
    const shown = JSON.stringify(file);
    const otherwise = (cause) => new error/* UserError */.yo(`${shown} cannot be read`, { hint: "config names a file with TFX's DistributionValidatorConfig in text format", cause });
    const text = (await (0,user_file/* readUserFile */.E)((0,external_node_path_.resolve)(workspace, file), shown, otherwise)).toString("utf8");
    return { text, config: (0,text_format/* parseText */.r)(DistributionValidatorConfigSchema, text, file) };
}
/** The same from parameters. A feature is named as the report names it: `a`, or `a.b` inside a struct. */
function distributionConfig({ features = {}, examples }, known) {
    return (0,create/* create */.v)(DistributionValidatorConfigSchema, {
        defaultSliceConfig: {
            feature: Object.entries(features).map(([name, limits]) => ({
                path: { step: stepsOf(name, known) },
                distributionComparator: {
                    ...(limits.lInfinity !== undefined && { infinityNorm: { threshold: limits.lInfinity } }),
                    ...(limits.jensenShannon !== undefined && { jensenShannonDivergence: { threshold: limits.jensenShannon } }),
                    ...(limits.normalizedAbsoluteDifference !== undefined && { normalizedAbsDifference: { threshold: limits.normalizedAbsoluteDifference } }),
                },
            })),
            ...(examples && {
                numExamplesComparator: {
                    ...(examples.atLeast !== undefined && { minFractionThreshold: examples.atLeast }), ...(examples.atMost !== undefined && { maxFractionThreshold: examples.atMost }),
                },
            }),
        },
    });
}
/** A feature that is called so counts before one inside a struct. */
function stepsOf(name, known) {
    const paths = known.flatMap(({ features }) => [...features.values()].map(({ path }) => path));
    if (paths.some((path) => path.length === 1 && path[0] === name))
        return [name];
    const found = known.map(({ features }) => features.get(name)).find((view) => view !== undefined);
    return [...(found?.path ?? name.split("."))];
}
/** Refuses rules that say nothing. */
function checkDistributionRules({ features = {}, examples }, config) {
    const nothing = Object.entries(features).find(([, limits]) => Object.keys(limits).length === 0);
    if (nothing)
        throw new error/* UserError */.yo(`no limit is given for the distribution of ${JSON.stringify(nothing[0])}`, { hint: "l-infinity, jensen-shannon or normalized-absolute-difference" });
    if (config !== undefined && (Object.keys(features).length > 0 || examples))
        throw new error/* UserError */.yo("limits are given twice: in the file of config and beside it", { hint: "keep one of them" });
}

// EXTERNAL MODULE: ./build/js/components/distribution-validator-parameters.js
var distribution_validator_parameters = __webpack_require__(29307);
// EXTERNAL MODULE: ./build/js/components/own-rules.js + 2 modules
var own_rules = __webpack_require__(12660);
// EXTERNAL MODULE: ./build/js/components/split-pairs.js
var split_pairs = __webpack_require__(50719);
;// CONCATENATED MODULE: ./build/js/components/distribution-validator.js



















const findingsFile = "findings.json";
/**
 * Holds the distributions of chosen features against those of a baseline: TFX's DistributionValidator, with its anomalies in
 * `SplitPair-<split>_<split of the baseline>/SchemaDiff.pb` and its blessing (`blessed`: 1, 0, or 2 where there is no baseline).
 *
 * @example
 * add(distributionValidator, { statistics, baseline_statistics: latestBlessed(ExampleStatistics) }, { features: { fare: { jensenShannon: 0.05 } } });
 */
const distributionValidator = (0,component/* component */.s9)({
    name: "DistributionValidator",
    version: 2,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1), baseline_statistics: (0,component/* optional */.lq)(artifact/* ExampleStatistics */.S1) },
    outputs: { anomalies: (0,component/* required */.mw)(artifact/* ExampleAnomalies */.SL) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: distribution_validator_parameters/* distributionValidatorProperties */.o,
    }),
    async resolve(given, workspace) {
        checkDistributionRules(given, given.config);
        const { materials } = await (0,own_rules/* readOwnRules */.E)(given, workspace);
        return { parameters: given, materials: { ...materials, ...(given.config !== undefined && { [given.config]: (0,digest/* digestOf */.ol)((await readDistributionConfig(workspace, given.config)).text) }) } };
    },
    async run({ statistics, baseline_statistics: baseline }, { parameters: given, outputs: { anomalies }, workspace, signal }) {
        if (!baseline) {
            anomalies.properties["blessed"] = blessedText((0,artifact/* splitNames */.bZ)(statistics).map((split) => [split, 2]));
            await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ pairs: [] }));
            return;
        }
        const { custom } = await (0,own_rules/* readOwnRules */.E)(given, workspace);
        const pairs = (0,split_pairs/* splitPairs */._)(statistics, baseline, { wanted: given.includeSplitPairs, otherwise: "same-name" });
        const found = [];
        const blessed = [];
        for (const { split, baseline: other, name } of pairs) {
            signal.throwIfAborted();
            const [now, before] = [await (0,statistics_file/* readStatistics */.MS)(statistics.path, split), await (0,statistics_file/* readStatistics */.MS)(baseline.path, other)];
            const config = given.config === undefined ? distributionConfig(given, [(0,feature_view.viewDataset)(now), (0,feature_view.viewDataset)(before)]) : (await readDistributionConfig(workspace, given.config)).config;
            const { anomalies: message, findings } = validateDistributions(now, before, { config, pair: name, custom });
            const folder = (0,skew_files/* splitPairDirectory */.KB)(anomalies.path, name);
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "SchemaDiff.pb"), (0,to_binary/* toBinary */.R)(anomalies_pb/* AnomaliesSchema */.LZ, message));
            blessed.push([name, blessesDistributions(message) ? 1 : 0]);
            found.push({ pair: name, compared: config.defaultSliceConfig?.feature.length ?? 0, findings: judged((0,masked_findings/* maskedFindings */.mt)(findings, given.mask ?? []), { pair: name, least: given.minExamples, sizes: [now, before].map(({ numExamples }) => Number(numExamples)) }) });
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(anomalies.path, findingsFile), (0,json/* canonicalJson */.d)({ pairs: found }));
        anomalies.properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(pairs.map(({ name }) => name));
        if (statistics.properties["span"] !== undefined)
            anomalies.properties["span"] = statistics.properties["span"];
        anomalies.properties["blessed"] = blessedText(blessed);
    },
    async show({ inputs: { baseline_statistics: baseline }, outputs: { anomalies } }) {
        if (!baseline)
            return { headline: "no baseline to compare with" };
        const { pairs } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(anomalies.path, findingsFile), "utf8"));
        const findings = pairs.flatMap((pair) => pair.findings);
        const errors = findings.filter(({ severity }) => severity === "error").length;
        const status = errors > 0 ? "fail" : "pass";
        const section = (0,sections/* anomaliesSection */.H)(findings);
        return {
            headline: `${(0,counted/* counted */.h)(pairs.length, "split pair")} · ${errors === 0 ? "no anomalies" : (0,counted/* counted */.h)(errors, "anomaly")}`,
            status, findings,
            gates: [{ name: "distributions", status, found: errors === 0 ? `${(0,counted/* counted */.h)(Math.max(0, ...pairs.map(({ compared }) => compared)), "feature")} as before` : (0,counted/* counted */.h)(errors, "anomaly"), limit: "none" }],
            sections: [{ ...section, title: "Distributions", summary: `Distributions · ${errors === 0 ? "as the baseline's" : (0,counted/* counted */.h)(errors, "anomaly")}` }],
        };
    },
});
/** Few examples say little: what is found in them is a note. */
function judged(findings, { pair, least, sizes }) {
    const fewest = Math.min(...sizes);
    if (least === undefined || fewest >= least)
        return findings;
    const note = { rule: "distributions.few-examples", severity: "info", subject: "data set", message: "There are not enough examples to judge distributions by.", observed: String(fewest), limit: `at least ${least}`, split: pair };
    return [note, ...findings.map((finding) => ({ ...finding, severity: "info" }))];
}
/** As Python's json.dumps writes it. */
function blessedText(blessed) {
    return `{${blessed.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}}`;
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ exampleDiffProperties)
/* harmony export */ });
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50719);

const names = { type: "array", items: { type: "string" } };
const share = { type: "number", minimum: 0, maximum: 1 };
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const exampleDiffProperties = {
    identifierFeatures: { ...names, minItems: 1, description: "Features that together say which examples belong together.", examples: [["id"]] },
    ignoreFeatures: { ...names, description: "Features that are not compared." },
    onlyFeatures: { ...names, minItems: 1, description: "The only features that are compared." },
    skewSampleSize: { type: "integer", minimum: 0, maximum: 10_000, description: "How many pairs that differ are kept as a sample (0)." },
    floatRoundNdigits: { type: "integer", minimum: 0, maximum: 100, description: "Digits after the point that floats are rounded to; every bit counts when not given." },
    allowDuplicateIdentifiers: { type: "boolean", description: "Whether examples are compared, each with each, whose identifiers occur more than once (false)." },
    confusionFeatures: { ...names, description: "Features of one text each: which value became which is counted." },
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPairsSchema */ .d,
    atMost: { ...share, description: "Largest share of pairs in which a feature may differ; above it the gate fails. Nothing is judged when not given." },
    features: { type: "object", description: "The same for single features.", additionalProperties: { type: "object", additionalProperties: false, minProperties: 1, properties: { atMost: { ...share, description: "Largest share of pairs in which it may differ." } } } },
    mask: { ...names, description: "Features whose values the report does not show." },
};


/***/ }),

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exampleDiff: () => (/* binding */ exampleDiff)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_serialized_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69354);
/* harmony import */ var _validation_drift_percent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15305);
/* harmony import */ var _validation_skew_example_skew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26083);
/* harmony import */ var _validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21423);
/* harmony import */ var _validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92270);
/* harmony import */ var _example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9858);
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50719);











/**
 * Compares examples one by one with those of a baseline that have the same identifiers: TFX's ExampleDiff, with TFDV's counts in
 * `SplitPair-<split>_<split of the baseline>/`. Two things are as TFX documents and not as TFX 1.16 does: `base` is the baseline
 * (there the two are swapped), and floats are rounded only where digits are given (there to whole numbers).
 *
 * @example
 * add(exampleDiff, { examples, baseline_examples: latestBlessed(Examples) }, { identifierFeatures: ["id"], skewSampleSize: 20 });
 */
const exampleDiff = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .component */ .s9)({
    name: "ExampleDiff",
    version: 1,
    inputs: { examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Examples */ .EE), baseline_examples: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Examples */ .EE) },
    outputs: { example_diff_result: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .ExamplesDiff */ .bD) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_8__/* .parameters */ .FI)({
        type: "object",
        required: ["identifierFeatures"],
        additionalProperties: false,
        properties: _example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .exampleDiffProperties */ .n,
    }),
    async run({ examples, baseline_examples: baseline }, { parameters: given, outputs: { example_diff_result: result }, temporary, signal, progress }) {
        if (!baseline)
            return;
        const seen = new Set();
        const leftOut = (name) => !given.identifierFeatures.includes(name) && (given.ignoreFeatures?.includes(name) === true || given.onlyFeatures?.includes(name) === false);
        for (const { split, baseline: other, name } of (0,_split_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .splitPairs */ ._)(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" })) {
            progress({ note: name });
            const skew = await (0,_validation_skew_example_skew_js__WEBPACK_IMPORTED_MODULE_3__/* .detectExampleSkew */ .I)(examplesOf(baseline, other, leftOut), examplesOf(examples, split, leftOut), {
                identifiers: given.identifierFeatures, ignore: given.ignoreFeatures, only: given.onlyFeatures, sampleSize: given.skewSampleSize, floatDigits: given.floatRoundNdigits,
                allowDuplicates: given.allowDuplicateIdentifiers, confusion: given.confusionFeatures, folder: temporary, signal,
            });
            await (0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeExampleSkew */ ._Q)((0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPairDirectory */ .KB)(result.path, name), skew, { withConfusion: countsConfusion(given) });
            for (const { featureName } of skew.features)
                seen.add(featureName);
        }
        checkMask(given, seen);
    },
    async show({ inputs: { examples, baseline_examples: baseline }, outputs: { example_diff_result: result }, parameters: given }) {
        if (!baseline)
            return { headline: "no baseline to compare with" };
        const pairs = await Promise.all((0,_split_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .splitPairs */ ._)(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" }).map(async ({ name }) => ({ name, skew: await (0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readExampleSkew */ .px)((0,_validation_skew_skew_files_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPairDirectory */ .KB)(result.path, name), { withConfusion: countsConfusion(given) }) })));
        return showing(pairs, given);
    },
});
/** A name that is written wrong would show what it was to hide. */
function checkMask({ mask = [], identifierFeatures, ignoreFeatures = [] }, seen) {
    const known = new Set([...seen, ...identifierFeatures, ...ignoreFeatures]);
    const strange = seen.size === 0 ? undefined : mask.find((name) => !known.has(name));
    if (strange === undefined)
        return;
    const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(strange, known);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`mask names ${JSON.stringify(strange)}, which no example has`, near === undefined ? {} : { hint: `did you mean ${near}?` });
}
function countsConfusion({ confusionFeatures = [] }) {
    return confusionFeatures.length > 0;
}
function examplesOf(artifact, split, leftOut) {
    return { name: `Split-${split}`, blocks: (0,_data_serialized_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readSerializedExamples */ .c)(artifact.path, split, leftOut) };
}
function showing(pairs, { identifierFeatures, atMost, features, mask }) {
    const rules = { identifiers: identifierFeatures, atMost, mask, features: features && Object.fromEntries(Object.entries(features).map(([name, own]) => [name, own.atMost])) };
    const findings = (0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .skewFindings */ .RA)(pairs, rules);
    const failed = new Set(findings.filter(({ severity }) => severity === "error").map(({ subject }) => subject)).size;
    const differing = new Set(pairs.flatMap(({ skew }) => (0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .differingFeatures */ .wn)(skew).map(({ featureName }) => featureName))).size;
    const gate = { name: "example skew", status: failed > 0 ? "fail" : "pass", found: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(failed, "feature")} above`, limit: atMost === undefined ? "as set for features" : `at most ${(0,_validation_drift_percent_js__WEBPACK_IMPORTED_MODULE_10__/* .percent */ .K)(atMost)} of pairs` };
    return {
        headline: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(pairs.length, "split pair")} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .h)(differing, "differing feature")}`,
        status: failed > 0 ? "fail" : findings.length > 0 ? "warn" : "pass",
        ...(atMost !== undefined || features ? { gates: [gate] } : {}),
        findings, sections: [(0,_validation_skew_skew_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .skewSection */ .yD)(pairs, rules)],
    };
}


/***/ }),

/***/ 68250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   arrowExampleGen: () => (/* binding */ arrowExampleGen),
/* harmony export */   avroExampleGen: () => (/* binding */ avroExampleGen),
/* harmony export */   jsonLinesExampleGen: () => (/* binding */ jsonLinesExampleGen),
/* harmony export */   parquetExampleGen: () => (/* binding */ parquetExampleGen)
/* harmony export */ });
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91137);

/** Reads JSON Lines, one object a line, into examples; objects in objects become features `a.b`. */
const jsonLinesExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "JsonLinesExampleGen",
    version: 2,
    format: async () => (await Promise.all(/* import() */[__webpack_require__.e(7685), __webpack_require__.e(9115)]).then(__webpack_require__.bind(__webpack_require__, 57685))).jsonLinesFormat,
    properties: {},
    optionsOf: () => ({}),
});
/** Reads Parquet into examples; nested features are kept with `output: parquet`. Missing values are left out of the key of the hash split, as TFX's executor does. */
const parquetExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ParquetExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 2659).then(__webpack_require__.bind(__webpack_require__, 12659))).parquetFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Avro object container files into examples. */
const avroExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "AvroExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 1429).then(__webpack_require__.bind(__webpack_require__, 11429))).avroFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Arrow IPC files and streams into examples. */
const arrowExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ArrowExampleGen",
    version: 2,
    format: async () => (await Promise.all(/* import() */[__webpack_require__.e(9441), __webpack_require__.e(8390)]).then(__webpack_require__.bind(__webpack_require__, 69441))).arrowFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});


/***/ }),

/***/ 97214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importExampleGen: () => (/* binding */ importExampleGen)
/* harmony export */ });
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91137);

/** Takes over TFRecord files of tf.Examples or tf.SequenceExamples: divided as TFX does, stored byte for byte. */
const importExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ImportExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 8701).then(__webpack_require__.bind(__webpack_require__, 71082))).tfrecordFormat,
    properties: {
        payload: { description: "What the records are; found from the first of them when not given.", enum: ["example", "sequence-example"] },
    },
    optionsOf: ({ payload }) => ({ ...(payload && { payload }) }),
});


/***/ }),

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

/***/ 62836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pusher: () => (/* binding */ pusher)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33043);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _push_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20740);







/**
 * Pushes a model where it is served, if every blessing it is given blesses it. Not blessed is no error: nothing is pushed, and it says why.
 * Equal bytes are pushed once. The artifact holds what was pushed where (`pushed.json`), not the model's bytes once more as TFX's does:
 * they are in the model artifact, whose digest is named.
 */
const pusher = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .component */ .s9)({
    name: "Pusher",
    version: 1,
    inputs: { model: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx), model_blessing: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelBlessing */ .Le), infra_blessing: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraBlessing */ .iO) },
    outputs: { pushed_model: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PushedModel */ .vD) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .parameters */ .FI)({
        type: "object",
        additionalProperties: false,
        properties: { to: { type: "array", description: "where to push, in order", items: { type: "object", minProperties: 1 }, default: [] } },
    }),
    async run({ model, model_blessing, infra_blessing }, { parameters: { to }, outputs, targets, pipeline, workspace, signal, progress }) {
        const places = to.map((settings) => ({ settings, target: targetOf(settings, targets) }));
        const because = refusal([["the model is not blessed", model_blessing], ["the serving check did not bless it", infra_blessing]]) ?? (to.length === 0 ? "no place to push to is configured" : undefined);
        const pushed = [];
        const version = String(Math.floor(Date.now() / 1000));
        for (const { settings, target } of because === undefined ? places : []) {
            progress({ done: pushed.length, total: places.length, unit: "places", note: target.name });
            const result = await target.push({ pipeline, model, version, settings, workspace, note: `model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(model.digest)}` }, signal);
            pushed.push({ settings, result });
        }
        const record = { model: model.digest, pushed, ...(because === undefined ? {} : { because }) };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputs.pushed_model.path, "pushed.json"), `${JSON.stringify(record, undefined, 1)}\n`);
        outputs.pushed_model.properties["pushed"] = pushed.length > 0 ? 1 : 0;
        if (pushed.length > 0) {
            outputs.pushed_model.properties["pushed_destination"] = pushed.map(({ result }) => result.location).join(", ");
            outputs.pushed_model.properties["pushed_version"] = pushed[0].result.version;
        }
    },
    /** A push may be taken for done when it can be seen that it still is: targets that cannot be looked at from here are asked again, which makes no second version. */
    async valid({ outputs, workspace }) {
        const { pushed } = await readRecord(outputs.pushed_model);
        for (const { settings, result } of pushed) {
            if (result.target !== _push_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryTarget */ .P.name || !(await (0,_push_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .isServed */ .S)(result, settings, workspace)))
                return false;
        }
        return true;
    },
    show: async ({ outputs }) => showing(await readRecord(outputs.pushed_model)),
});
/** Targets that are not everywhere, and where they are. */
const elsewhere = { release: "releases are pushed by the Action on GitHub; keep them in an environment that is not run here" };
function targetOf(settings, targets) {
    const names = Object.keys(settings);
    const known = names.filter((name) => Object.hasOwn(targets, name));
    if (known.length === 1)
        return targets[known[0]];
    if (known.length > 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: one entry names both ${known.join(" and ")}`, { hint: "write one entry for each" });
    const away = names.find((name) => Object.hasOwn(elsewhere, name));
    if (away !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: ${JSON.stringify(away)} cannot be reached from here`, { hint: elsewhere[away] });
    const guess = names.map((name) => (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, Object.keys(targets))).find((name) => name !== undefined);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: unknown target ${names.map((name) => JSON.stringify(name)).join(", ")}`, { hint: guess ? `did you mean ${guess}?` : `known here: ${Object.keys(targets).join(", ") || "none"}` });
}
/** Why not to push: the first blessing given that does not bless. TFX's rule: only the property counts, 1 blesses. */
function refusal(blessings) {
    return blessings.find(([, blessing]) => blessing && blessing.properties["blessed"] !== 1)?.[0];
}
async function readRecord({ path }) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pushed.json"), "utf8"));
}
function showing({ pushed, because, model }) {
    const summary = because === undefined ? pushed.map(({ result }) => result.location).join(", ") : `nothing pushed: ${because}`;
    const blocks = because === undefined
        ? [{
                type: "table", caption: "Where the model is now", header: ["Target", "Version", "Place", "Digest"],
                rows: pushed.map(({ result }) => [result.target, { code: result.version }, place(result), { code: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(result.digest) }]),
            }]
        : [{ type: "text", text: `Nothing was pushed: ${because}.` }];
    const section = { id: "pushed", title: "Pushed", problems: 0, summary, blocks: [...blocks, { type: "text", text: { small: ["model ", { code: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(model) }] } }] };
    return { headline: summary, sections: [section], pushed: pushed.map(({ result }) => result) };
}
function place({ location }) {
    return /^https:\/\//.test(location) ? { link: location, href: location } : { code: location };
}


/***/ }),

/***/ 83016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaGenProperties)
/* harmony export */ });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const schemaGenProperties = {
    file: { type: "string", minLength: 1, description: "Schema kept in the repository, .pbtxt or binary .pb. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
    inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
    excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are not shown." },
    maxStringDomainSize: { type: "integer", minimum: 0, description: "A text with more different values gets no domain (100)." },
    ranges: { type: "boolean", description: "Whether numbers get the range of their values (false)." },
    valueSets: { type: "boolean", description: "Whether integers with few values get the set of them, where the statistics count them: those that StatisticsGen's schema calls categories (false)." },
};


/***/ }),

/***/ 21051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaGen: () => (/* binding */ schemaGen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29752);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32572);
/* harmony import */ var _validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96772);
/* harmony import */ var _validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64836);
/* harmony import */ var _validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93270);
/* harmony import */ var _validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76977);
/* harmony import */ var _import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43115);
/* harmony import */ var _masked_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11136);
/* harmony import */ var _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83016);















/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .component */ .s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ExampleStatistics */ .S1) },
    outputs: { schema: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .Sj) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .parameters */ .FI)({ type: "object", additionalProperties: false, properties: _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .schemaGenProperties */ .d }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file)))) {
            await (0,_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.copySchema)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource] = given.file;
            return;
        }
        const datasets = await datasetsOf(statistics, given);
        const inferred = (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .inferLimits */ .N$)((0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .inferFromAll */ .Ew)(datasets, given), datasets, given);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .withEvidence */ .Kg)((0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)(inferred.schema), inferred.schema, inferred.evidence));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readSchema */ .G7)(schema.path);
        const source = schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource];
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), "utf8");
        if (typeof source !== "string")
            return showInferred({ schema: current, text: given.mask ? (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)((0,_masked_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutValues */ .l)(current, given.mask)) : text }, given.file);
        const update = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .updateSchema */ .vK)(current, await datasetsOf(statistics, given), given);
        const secret = update.reasons.filter(({ path }) => (0,_validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .isMasked */ .So)((0,_validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__/* .serializePath */ .g)(path), given.mask)).length;
        if (secret > 0)
            return showMasked(source, secret);
        const proposal = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .proposeText */ .ki)({ text, file: source }, update);
        return { ...showKept(source, proposal), suggestions: (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(source) ? [] : (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestionsOf */ .n_)({ text, file: source }, proposal.changes) };
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNames */ .bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatistics */ .MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}
/** A change would tell values that are not to be told. */
function showMasked(file, changes) {
    const text = { type: "text", text: [`These data would change ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes, "thing")} in `, { code: file }, " about masked features, so the change is not shown: ", { code: `assay schema update ${file} DATA --dry-run` }, " shows it."] };
    const summary = `Schema · changes to masked features`;
    return { headline: `${file}, changes to masked features`, sections: [section(summary, [text], { place: "folded", blocks: [text] })] };
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred({ schema, text: schemaWritten }, file) {
    const features = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: schemaWritten }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 60;
function showKept(file, { lines, changes, patch }) {
    if (changes.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes.length, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: [`and ${lines.length - commentLines} more lines, in the report; `, { code: `assay schema update ${file} DATA` }, " writes them all"] }] : [];
    const apply = { type: "details", summary: ["The same for ", { code: "git apply" }], blocks: [{ type: "code", language: "diff", text: patch }] };
    // Reports show unseen characters and widen tabs: then the block would be no patch.
    const isExact = !(0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(file) && patch.split("\n").every((line) => line.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line));
    const folded = [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut, ...(cut.length === 0 && isExact ? [apply] : [])];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }, ...(isExact ? [apply] : [])], { place: "folded", blocks: folded })],
    };
}


/***/ }),

/***/ 50719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ splitPairs),
/* harmony export */   d: () => (/* binding */ splitPairsSchema)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** The parameter that chooses pairs, as JSON Schema. */
const splitPairsSchema = {
    type: "array", minItems: 1, items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
    description: "Pairs of a split and a split of the baseline, for instance [[train, train], [eval, train]].",
};
/** The pairs of splits to compare, in the order of the splits. A pair that is not there, and none at all, is a `UserError`. */
function splitPairs(current, baseline, { wanted, otherwise }) {
    const all = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).flatMap((split) => (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).map((other) => ({ split, baseline: other, name: `${split}_${other}` })));
    const chosen = all.filter(({ split, baseline: other }) => (wanted ? wanted.some(([a, b]) => a === split && b === other) : otherwise === "all" || split === other));
    const absent = wanted?.find(([a, b]) => !all.some(({ split, baseline: other }) => a === split && b === other));
    const hint = `splits: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).join(", ") || "none"}; of the baseline: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).join(", ") || "none"}`;
    if (absent)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no pair of splits ${JSON.stringify(absent[0])} and ${JSON.stringify(absent[1])}`, { hint });
    if (chosen.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("there is no pair of splits to compare", { hint });
    return chosen;
}


/***/ }),

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlExampleGen: () => (/* binding */ sqlExampleGen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
;// CONCATENATED MODULE: ./build/js/data/sql/open-sql.js



const examples = "postgresql://reader@db.example/shop (the password is in PGPASSWORD), ${DATABASE_URL}, sqlite:data/shop.db, duckdb: or duckdb:data/shop.duckdb";
/**
 * Opens the database that a connection names: `postgresql://…`, `sqlite:file`, `duckdb:file`, `duckdb:` alone for queries over files,
 * or `${NAME}` for an environment variable that holds one of these. Passwords are in the environment, never in the text itself.
 */
async function openSql(connection, { workspace, environment }) {
    // Rows are objects that live for a page.
    (0,young_generation/* keepYoungGenerationSmall */.Dd)();
    const variable = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$|^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(connection);
    const named = variable?.[1] ?? variable?.[2];
    const text = named === undefined ? connection : environment[named];
    if (text === undefined || text === "")
        throw new error/* UserError */.yo(`the environment variable ${named} is not set`, { hint: `connection: ${connection} names it; on GitHub: env: { ${named}: \${{ secrets.${named} }} }, which pull requests from forks are not given` });
    const scheme = /^([a-z]+):/i.exec(text)?.[1]?.toLowerCase();
    const file = text.slice((scheme?.length ?? 0) + 1).replace(/^\/\/(?=\/)/, "");
    switch (scheme) {
        case "postgres":
        case "postgresql":
            if (named === undefined)
                refusePassword(text);
            return (await __webpack_require__.e(/* import() */ 5820).then(__webpack_require__.bind(__webpack_require__, 65820))).openPostgresql(text, { name: named ?? "PostgreSQL", workspace, environment });
        case "sqlite": {
            if (file === "")
                throw new error/* UserError */.yo("connection sqlite: names no file", { hint: "sqlite:data/shop.db" });
            return (await __webpack_require__.e(/* import() */ 4746).then(__webpack_require__.bind(__webpack_require__, 54746))).openSqlite({ path: (0,external_node_path_.resolve)(workspace, file), name: file });
        }
        case "duckdb":
            return (await __webpack_require__.e(/* import() */ 6841).then(__webpack_require__.bind(__webpack_require__, 96841))).openDuckdb({ path: file === "" || file === ":memory:" ? undefined : (0,external_node_path_.resolve)(workspace, file), name: file === "" ? "DuckDB" : file, workspace });
        default:
            throw new error/* UserError */.yo(`${named === undefined ? `connection ${JSON.stringify(withoutPassword(text))}` : `the connection in ${named}`} names no known database`, { hint: `known: ${examples}` });
    }
}
/** An address without its password. */
function withoutPassword(text) {
    return text.replace(/(\/\/[^:/@]*):[^@]*@/, "$1:…@").replace(/([?&](?:password|sslpassword)=)[^&]*/gi, "$1…");
}
function refusePassword(text) {
    if (withoutPassword(text) === text)
        return;
    throw new error/* UserError */.yo(`the connection ${JSON.stringify(withoutPassword(text))} holds a password`, {
        hint: "leave it out and set PGPASSWORD, or put the whole address into an environment variable: connection: ${DATABASE_URL}",
    });
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/sql-example-gen.js


/**
 * Reads the answer to a query to PostgreSQL, SQLite or DuckDB into examples. Integers and booleans become integers, floats and decimals
 * floats, all else bytes (dates and times as ISO 8601); NULL is missing; an array is a list of values.
 */
const sqlExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "SqlExampleGen",
    version: 1,
    properties: {
        connection: {
            description: "The database: postgresql://user@host/database, sqlite:file, duckdb:file, duckdb: alone for queries over files, or ${NAME} for an environment variable that holds the address. Passwords stand in the environment only (PGPASSWORD).",
            type: "string", minLength: 1, examples: ["${DATABASE_URL}", "postgresql://reader@db.example/shop", "sqlite:data/shop.db", "duckdb:"],
        },
    },
    required: ["connection"],
    fingerprints: ["content", "text"],
    open: ({ connection }, surroundings) => openSql(connection, surroundings),
});


/***/ }),

/***/ 80148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainer: () => (/* binding */ trainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/model/backend.js
var model_backend = __webpack_require__(76792);
// EXTERNAL MODULE: ./build/js/model/example-files.js
var example_files = __webpack_require__(97684);
// EXTERNAL MODULE: ./build/js/model/history.js
var model_history = __webpack_require__(64680);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
;// CONCATENATED MODULE: ./build/js/components/trainer-parameters.js


/** Ports of Trainer. */
const trainerInputs = { examples: (0,component/* required */.mw)(artifact/* Examples */.EE), transform_graph: (0,component/* optional */.lq)(artifact/* TransformGraph */.Zm), schema: (0,component/* optional */.lq)(artifact/* Schema */.Sj) };
/** A model in the forms it is served in, and how its training went. */
const trainerOutputs = { model: (0,component/* required */.mw)(artifact/* Model */.Kx), model_run: (0,component/* required */.mw)(artifact/* ModelRun */.JL) };

;// CONCATENATED MODULE: ./build/js/components/trainer.js









/**
 * Trains a model with the user's `train` or `build`, or with a command, and writes it for TensorFlow and TensorFlow.js with the
 * transform inside. `model_run` holds the loss by step in `history.jsonl`.
 *
 * @example
 * const { model } = add(trainer, { examples: transformed_examples, transform_graph }, { code: "model.ts", label: "species" });
 */
const trainer = (0,component/* component */.s9)({
    name: "Trainer",
    version: 1,
    inputs: trainerInputs,
    outputs: trainerOutputs,
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        required: ["label"],
        properties: {
            code: { type: "string", description: "Module with train or build, relative to the pipeline's folder." },
            export: { type: "string", description: "Name it is exported under; one that begins with build returns a compiled model for Assay to train (train, else build)." },
            run: { type: "string", description: "A command that trains instead of code, for instance python train.py." },
            predict: { type: "string", description: "With run: a command that predicts, for models that only the command can load." },
            files: { type: "array", items: { type: "string" }, description: "With run: files the command's code is made of; those named in the command when not given." },
            format: { enum: [...example_files/* exampleFormats */.$4], default: "tfrecord", description: "With run: the form in which the command gets its examples." },
            label: { type: "string", minLength: 1, description: "Feature to predict." },
            steps: { type: "integer", minimum: 1, default: 1000, description: "Batches to train on." },
            batchSize: { type: "integer", minimum: 1, default: 64, description: "Rows per batch." },
            seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "Seed of every random choice; made from the inputs when not given." },
            hyperparameters: { type: "object", default: {}, description: "Values handed to train." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which training is stopped." },
            outputLimit: { type: "number", exclusiveMinimum: 0, description: "With run: most megabytes the command may leave (4096)." },
            backend: { enum: [...model_backend/* backendNames */.bz], default: "auto", description: "TensorFlow.js backend; auto takes tfjs-node where the workspace has it, else wasm." },
        },
    }),
    async resolve(given, workspace) {
        if (given.run !== undefined) {
            if (given.code !== undefined)
                throw new error/* UserError */.yo("Trainer has both code and run", { hint: "code trains in TypeScript, run with a command: give one" });
            const { commandMaterials } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 80675));
            return { parameters: given, materials: await commandMaterials(workspace, given) };
        }
        if (given.code === undefined)
            throw new error/* UserError */.yo("Trainer has neither code nor run", { hint: "code: model.ts, or run: python train.py" });
        const backend = (0,model_backend/* resolveBackend */.Bm)(given.backend, workspace);
        return { parameters: { ...given, backend }, materials: { ...(await (0,code_digests/* codeDigests */.lQ)(workspace, given.code)), ...(await (0,model_backend/* backendMaterials */.pv)(backend, workspace)) } };
    },
    async run(given, context) {
        const history = await trainWith(given, context);
        await (0,promises_.writeFile)((0,external_node_path_.join)(context.outputs.model_run.path, model_history/* historyFile */.p2), (0,model_history/* encodeHistory */.N2)(history));
    },
    async show({ outputs: { model_run }, parameters: { run, code } }) {
        const history = (0,model_history/* decodeHistory */.FU)(await (0,promises_.readFile)((0,external_node_path_.join)(model_run.path, model_history/* historyFile */.p2), "utf8"));
        return showTraining(history, run ?? code ?? "");
    },
});
async function trainWith(given, context) {
    if (context.parameters.run !== undefined) {
        const { trainByCommand } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(7488), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(8451)]).then(__webpack_require__.bind(__webpack_require__, 58451));
        return trainByCommand(given, context);
    }
    const { trainByCode } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(7488), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 82291));
    return trainByCode(given, context);
}
function showTraining(history, by) {
    const last = history.at(-1);
    if (!last) {
        const summary = `Training · by ${by}, without a record of the loss`;
        return { headline: `trained by ${by}`, sections: [{ id: "training", title: "Training", problems: 0, summary, blocks: [{ type: "text", text: "The command left no metrics.jsonl, so there is no loss to draw." }] }] };
    }
    const validated = history.filter((point) => point.validationLoss !== undefined);
    const final = validated.at(-1)?.validationLoss;
    const parts = [`step ${last.step.toLocaleString("en-US")}`, `loss ${shown(last.loss)}`, ...(final === undefined ? [] : [`validation ${shown(final)}`])];
    const series = [
        { name: "training", role: "candidate", points: history.map(({ step, loss }) => [step, loss]) },
        ...(validated.length > 0 ? [{ name: "validation", role: "plain", points: validated.map(({ step, validationLoss }) => [step, validationLoss]) }] : []),
    ];
    const others = Object.keys(last.values ?? {});
    return {
        headline: parts.join(" · "),
        sections: [{
                id: "training", title: "Training", problems: 0, summary: `Training · ${parts.join(", ")}`,
                blocks: [
                    { type: "lines", title: "Loss while training", x: "step", y: "loss", series },
                    ...others.map((name) => ({
                        type: "lines", title: `${name} while training`, x: "step", y: name,
                        series: [{ name, role: "candidate", points: history.flatMap(({ step, values }) => (values?.[name] === undefined ? [] : [[step, values[name]]])) }],
                    })),
                ],
            }],
    };
}
function shown(value) {
    return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5 ? String(Number(value.toPrecision(3))) : value.toExponential(2);
}


/***/ }),

/***/ 62601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ExampleAnomalies: () => (/* reexport */ artifact/* ExampleAnomalies */.SL),
  ExampleStatistics: () => (/* reexport */ artifact/* ExampleStatistics */.S1),
  Examples: () => (/* reexport */ artifact/* Examples */.EE),
  ExamplesDiff: () => (/* reexport */ artifact/* ExamplesDiff */.bD),
  HyperParameters: () => (/* reexport */ artifact/* HyperParameters */.Vm),
  InfraBlessing: () => (/* reexport */ artifact/* InfraBlessing */.iO),
  Metrics: () => (/* reexport */ artifact/* Metrics */.K1),
  Model: () => (/* reexport */ artifact/* Model */.Kx),
  ModelBlessing: () => (/* reexport */ artifact/* ModelBlessing */.Le),
  ModelEvaluation: () => (/* reexport */ artifact/* ModelEvaluation */.iy),
  ModelRun: () => (/* reexport */ artifact/* ModelRun */.JL),
  PushedModel: () => (/* reexport */ artifact/* PushedModel */.vD),
  Schema: () => (/* reexport */ artifact/* Schema */.Sj),
  TransformGraph: () => (/* reexport */ artifact/* TransformGraph */.Zm),
  UserError: () => (/* reexport */ error/* UserError */.yo),
  arrowExampleGen: () => (/* reexport */ file_based_example_gens.arrowExampleGen),
  avroExampleGen: () => (/* reexport */ file_based_example_gens.avroExampleGen),
  bigQueryExampleGen: () => (/* reexport */ big_query_example_gen.bigQueryExampleGen),
  component: () => (/* reexport */ component/* component */.s9),
  csvExampleGen: () => (/* reexport */ csv_example_gen.csvExampleGen),
  customArtifactType: () => (/* reexport */ artifact/* customArtifactType */.WI),
  customExampleGen: () => (/* reexport */ custom_example_gen.customExampleGen),
  distributionValidator: () => (/* reexport */ distribution_validator.distributionValidator),
  evaluator: () => (/* reexport */ evaluator.evaluator),
  exampleDiff: () => (/* reexport */ example_diff.exampleDiff),
  exampleValidator: () => (/* reexport */ example_validator.exampleValidator),
  exampleValidatorFor: () => (/* reexport */ exampleValidatorFor),
  importExampleGen: () => (/* reexport */ import_example_gen.importExampleGen),
  importSchemaGen: () => (/* reexport */ import_schema_gen.importSchemaGen),
  infraValidator: () => (/* reexport */ infra_validator.infraValidator),
  jsonLinesExampleGen: () => (/* reexport */ file_based_example_gens.jsonLinesExampleGen),
  latestBlessed: () => (/* reexport */ pipeline/* latestBlessed */.AV),
  optional: () => (/* reexport */ component/* optional */.lq),
  parameters: () => (/* reexport */ component/* parameters */.FI),
  parquetExampleGen: () => (/* reexport */ file_based_example_gens.parquetExampleGen),
  pipeline: () => (/* reexport */ pipeline/* pipeline */.Tk),
  prestoExampleGen: () => (/* reexport */ presto_example_gen.prestoExampleGen),
  pusher: () => (/* reexport */ pusher.pusher),
  readExamples: () => (/* reexport */ examples/* readExamples */.Ae),
  readSchema: () => (/* reexport */ schema/* readSchema */.G7),
  required: () => (/* reexport */ component/* required */.mw),
  schemaGen: () => (/* reexport */ schema_gen.schemaGen),
  splitNames: () => (/* reexport */ artifact/* splitNames */.bZ),
  sqlExampleGen: () => (/* reexport */ sql_example_gen.sqlExampleGen),
  statisticsGen: () => (/* reexport */ statistics_gen.statisticsGen),
  trainer: () => (/* reexport */ trainer.trainer),
  transform: () => (/* reexport */ transform.transform),
  trinoExampleGen: () => (/* reexport */ presto_example_gen.trinoExampleGen),
  validateExample: () => (/* reexport */ validateExample)
});

// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/pipeline.js
var pipeline = __webpack_require__(12796);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/schema.js
var schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/components/big-query-example-gen.js + 2 modules
var big_query_example_gen = __webpack_require__(933);
// EXTERNAL MODULE: ./build/js/components/csv-example-gen.js
var csv_example_gen = __webpack_require__(46079);
// EXTERNAL MODULE: ./build/js/components/custom-example-gen.js + 2 modules
var custom_example_gen = __webpack_require__(73651);
// EXTERNAL MODULE: ./build/js/components/distribution-validator.js + 3 modules
var distribution_validator = __webpack_require__(64609);
// EXTERNAL MODULE: ./build/js/components/evaluator.js + 25 modules
var evaluator = __webpack_require__(75102);
// EXTERNAL MODULE: ./build/js/components/example-diff.js
var example_diff = __webpack_require__(67245);
// EXTERNAL MODULE: ./build/js/components/example-validator.js + 7 modules
var example_validator = __webpack_require__(52790);
// EXTERNAL MODULE: ./build/js/components/file-based-example-gens.js
var file_based_example_gens = __webpack_require__(68250);
// EXTERNAL MODULE: ./build/js/components/import-example-gen.js
var import_example_gen = __webpack_require__(97214);
// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
// EXTERNAL MODULE: ./build/js/components/infra-validator.js
var infra_validator = __webpack_require__(96194);
// EXTERNAL MODULE: ./build/js/components/presto-example-gen.js + 2 modules
var presto_example_gen = __webpack_require__(89813);
// EXTERNAL MODULE: ./build/js/components/pusher.js
var pusher = __webpack_require__(62836);
// EXTERNAL MODULE: ./build/js/components/schema-gen.js
var schema_gen = __webpack_require__(21051);
// EXTERNAL MODULE: ./build/js/components/sql-example-gen.js + 1 modules
var sql_example_gen = __webpack_require__(33843);
// EXTERNAL MODULE: ./build/js/components/statistics-gen.js + 2 modules
var statistics_gen = __webpack_require__(57880);
// EXTERNAL MODULE: ./build/js/components/trainer.js + 1 modules
var trainer = __webpack_require__(80148);
// EXTERNAL MODULE: ./build/js/components/transform.js + 7 modules
var transform = __webpack_require__(6032);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/statistics/dataset-statistics.js + 1 modules
var dataset_statistics = __webpack_require__(71992);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/js/validation/anomalies_pb.js
var anomalies_pb = __webpack_require__(69086);
// EXTERNAL MODULE: ./build/js/validation/anomaly-type-name.js
var anomaly_type_name = __webpack_require__(47992);
// EXTERNAL MODULE: ./build/js/data/example-features.js + 1 modules
var example_features = __webpack_require__(90911);
;// CONCATENATED MODULE: ./build/js/validation/example/example-values.js


/** A list of values whose type is known, as a tf.Example has it. */
class TypedList {
    type;
    values;
    constructor(type, values) {
        this.type = type;
        this.values = values;
    }
}
/**
 * The values of an example in any of its forms: a serialized tf.Example, a decoded one as protobuf libraries give it
 * (`{ features: { feature: … } }` with `floatList`, `float_list` or `kind`), or an object of values. Anything else is a `UserError`.
 */
function valuesOf(example) {
    if (example instanceof Uint8Array)
        return serializedValues(example);
    if (!isObject(example))
        throw new error/* UserError */.yo("an example is an object of values by feature, or a tf.Example", { hint: "{ name: value, … }" });
    const decoded = example["features"];
    if (!isObject(decoded) || !isObject(decoded["feature"]))
        return example;
    const found = Object.create(null);
    const features = decoded["feature"] instanceof Map ? decoded["feature"].entries() : Object.entries(decoded["feature"]);
    for (const [name, feature] of features)
        found[name] = typedList(feature);
    return found;
}
function isObject(value) {
    return value !== null && typeof value === "object";
}
const kinds = { bytesList: "bytes", floatList: "float", int64List: "int", bytes_list: "bytes", float_list: "float", int64_list: "int" };
function typedList(feature) {
    if (!isObject(feature))
        return undefined;
    const kind = feature["kind"];
    const [name, list] = isObject(kind) ? [kind["case"], kind["value"]] : Object.entries(feature).find(([key, value]) => Object.hasOwn(kinds, key) && isObject(value)) ?? [];
    if (typeof name !== "string" || !Object.hasOwn(kinds, name) || !isObject(list))
        return undefined;
    const values = list["value"];
    return new TypedList(kinds[name], Array.isArray(values) || ArrayBuffer.isView(values) ? values : []);
}
const reader = (0,example_features/* createExampleFeatureReader */.y)();
function serializedValues(bytes) {
    const features = reader.features(bytes);
    const found = Object.create(null);
    for (const [name, feature] of features ?? []) {
        const content = reader.content(feature);
        if (!content)
            throw notExample();
        if (content.type !== "empty")
            found[name] = new TypedList(content.type, valuesIn(content.type, content.count, content.bytes));
    }
    if (!features)
        throw notExample();
    return found;
}
function notExample() {
    return new error/* UserError */.yo("the bytes are not a tf.Example", { hint: "give the bytes of a serialized tf.Example, or an object of values" });
}
const floatBytes = new Uint8Array(4);
const floatValue = new Float32Array(floatBytes.buffer);
/** Values behind the byte that names their type. */
function valuesIn(type, count, bytes) {
    const values = [];
    for (let i = 0, at = 1; i < count; i++) {
        if (type === "float") {
            for (let byte = 0; byte < 4; byte++)
                floatBytes[byte] = bytes[at + byte];
            values.push(floatValue[0]);
            at += 4;
        }
        else if (type === "int") {
            const [low, high] = [wordAt(bytes, at) >>> 0, wordAt(bytes, at + 4)];
            // A number where it is exact.
            values.push(high >= -(2 ** 21) && high < 2 ** 21 ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low));
            at += 8;
        }
        else {
            const end = at + 4 + wordAt(bytes, at);
            values.push(bytes.subarray(at + 4, end));
            at = end;
        }
    }
    return values;
}
function wordAt(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

;// CONCATENATED MODULE: ./build/js/validation/example/example-batch.js


/** An example as a batch of one row. Values that no feature can hold are left out and told. */
function exampleBatch(values, typeOf) {
    const columns = new Map();
    const nested = [];
    const misfits = [];
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === null)
            continue;
        if (isNested(value))
            addNested({ nested, misfits, typeOf }, { path: [name], lists: [value], levels: [] });
        else {
            const found = columnOf(value, typeOf([name]));
            if (typeof found === "string")
                misfits.push({ path: [name], message: found });
            else
                columns.set(name, found);
        }
    }
    return { batch: { length: 1, columns, ...(nested.length > 0 && { nested }) }, misfits };
}
/** Whether a value is more than one list: a list of lists, or an object. */
function isNested(value) {
    if (value instanceof TypedList || isList(value) === undefined)
        return isStruct(value);
    return value.length > 0 && Array.isArray(value) && value.some((item) => isStruct(item) || isList(item) !== undefined);
}
function isStruct(value) {
    return value !== null && typeof value === "object" && !(value instanceof TypedList) && !(value instanceof Uint8Array) && isList(value) === undefined;
}
/** A list of values; bytes are one value. */
function isList(value) {
    if (Array.isArray(value))
        return value;
    return ArrayBuffer.isView(value) && !(value instanceof Uint8Array) && !(value instanceof DataView) ? value : undefined;
}
/** A feature's value in one row as a column; a sentence where no feature can hold it. Whole numbers are integers unless the schema says FLOAT. */
function columnOf(value, wanted) {
    const list = value instanceof TypedList ? value.values : isList(value);
    const values = list ? Array.from(list) : [value];
    const type = value instanceof TypedList ? value.type : value instanceof Float32Array || value instanceof Float64Array ? "float" : typeOfValues(values, wanted);
    if (type === undefined)
        return "The values are of several types.";
    const rows = list ? { rowOffsets: Int32Array.of(0, values.length), present: Uint8Array.of(1) } : {};
    return flatColumn(values, type, rows);
}
function typeOfValues(values, wanted) {
    const isText = (value) => typeof value === "string" || value instanceof Uint8Array;
    const isWhole = (value) => typeof value === "bigint" || typeof value === "boolean" || Number.isInteger(value);
    if (values.length === 0)
        return wanted === schema_pb/* FeatureType */.lo.FLOAT ? "float" : wanted === schema_pb/* FeatureType */.lo.INT ? "int" : "bytes";
    if (values.every(isText))
        return "bytes";
    if (!values.every((value) => typeof value === "number" || isWhole(value)))
        return undefined;
    return wanted !== schema_pb/* FeatureType */.lo.FLOAT && values.every((value) => isWhole(value) && inInt64(value)) ? "int" : "float";
}
function inInt64(value) {
    const number = Number(value);
    return number >= -(2 ** 63) && number < 2 ** 63;
}
function flatColumn(values, type, rows) {
    if (type === "float")
        return { type, values: Float32Array.from(values, Number), ...rows };
    if (type === "int") {
        const numbers = Float64Array.from(values, Number);
        const wide = numbers.some((number) => !Number.isSafeInteger(number)) ? { wide: BigInt64Array.from(values, (value) => BigInt(value)) } : {};
        return { type, values: numbers, ...wide, ...rows };
    }
    const parts = values.map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value))));
    let end = 0;
    return { type, bytes: Buffer.concat(parts), offsets: Int32Array.from([0, ...parts.map(({ length }) => (end += length))]), ...rows };
}
const mostLevels = 32;
function addNested(nesting, { path, lists, levels }) {
    const { nested, misfits, typeOf } = nesting;
    const items = [];
    const offsets = [0];
    for (const list of lists) {
        if (list !== undefined && list !== null)
            items.push(...(isList(list) ? Array.from(isList(list)) : [list]));
        offsets.push(items.length);
    }
    const deeper = [...levels, { offsets: Int32Array.from(offsets), present: Uint8Array.from(lists, (list) => (list === undefined || list === null ? 0 : 1)) }];
    const known = items.filter((item) => item !== undefined && item !== null);
    if (deeper.length > mostLevels)
        misfits.push({ path, message: `The values are nested more than ${mostLevels} deep.` });
    else if (known.length > 0 && known.every(isStruct))
        addStruct(nesting, { path, structs: items, levels: deeper });
    else if (known.length > 0 && known.every((item) => isList(item) !== undefined))
        addNested(nesting, { path, lists: items, levels: deeper });
    else {
        const values = known.length === items.length ? columnOf(items, typeOf(path)) : "Some values in a list are missing.";
        if (typeof values === "string")
            misfits.push({ path, message: values });
        else
            nested.push({ path, levels: deeper, values: { ...values, rowOffsets: undefined, present: undefined } });
    }
}
function addStruct(nesting, { path, structs, levels }) {
    nesting.nested.push({ path, levels, values: undefined });
    const names = new Set(structs.flatMap((struct) => Object.entries(struct ?? {}).filter(([, value]) => value !== undefined && value !== null).map(([name]) => name)));
    for (const name of names)
        addNested(nesting, { path: [...path, name], lists: structs.map((struct) => (struct && Object.hasOwn(struct, name) ? struct[name] : undefined)), levels });
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
;// CONCATENATED MODULE: ./build/js/validation/example/example-check.js



/** The quick check of a feature; one that is never certain where the schema says more than types, domains and numbers of values. */
function quickCheck(feature, schema) {
    const counts = hasPlainRules(feature) ? allowedCounts(feature) : undefined;
    const one = counts && valueCheck(feature, schema);
    if (!counts || !one)
        return () => false;
    const [least, most] = counts;
    const type = feature.type === schema_pb/* FeatureType */.lo.INT ? "int" : feature.type === schema_pb/* FeatureType */.lo.FLOAT ? "float" : "bytes";
    const single = least <= 1 && most >= 1;
    return (value) => {
        if (single && one(value))
            return true;
        const list = value instanceof TypedList ? (value.type === type ? value.values : undefined) : Array.isArray(value) ? value : undefined;
        if (!list || list.length === 0 || list.length < least || list.length > most)
            return false;
        for (let i = 0; i < list.length; i++)
            if (!one(list[i]))
                return false;
        return true;
    };
}
/** Rules that are about more than one value, or wrong in themselves, are for the full check. */
function hasPlainRules({ name, presenceConstraints, uniqueConstraints, validationDerivedSource, distributionConstraints, domainInfo }) {
    if (name === "" || uniqueConstraints || validationDerivedSource)
        return false;
    if (distributionConstraints && domainInfo.case !== "stringDomain" && domainInfo.case !== "domain")
        return false;
    if (presenceConstraints.case === undefined)
        return true;
    if (presenceConstraints.case !== "presence")
        return false;
    const { minFraction } = presenceConstraints.value;
    return !(0,fields/* isFieldSet */.d)(presenceConstraints.value, schema_pb/* FeaturePresenceSchema */.Pc.field.minFraction) || (minFraction >= 0 && minFraction <= 1);
}
/** Least and largest number of values; undefined where the schema contradicts itself. */
function allowedCounts({ shapeType }) {
    switch (shapeType.case) {
        case undefined: return [0, Infinity];
        case "valueCount": return bounds(shapeType.value);
        case "valueCounts": return shapeType.value.valueCount.length === 1 ? bounds(shapeType.value.valueCount[0]) : undefined;
        case "shape": {
            const sizes = shapeType.value.dim.map(({ size }) => Number(size));
            const size = sizes.reduce((product, own) => product * own, 1);
            return sizes.every((own) => own > 0) ? [size, size] : undefined;
        }
    }
}
function bounds(count) {
    const least = (0,fields/* isFieldSet */.d)(count, schema_pb/* ValueCountSchema */.QI.field.min) ? Number(count.min) : 0;
    const most = (0,fields/* isFieldSet */.d)(count, schema_pb/* ValueCountSchema */.QI.field.max) ? Number(count.max) : Infinity;
    return least < 0 || most < least ? undefined : [least, most];
}
function valueCheck(feature, schema) {
    switch (feature.type) {
        case schema_pb/* FeatureType */.lo.INT: return intCheck(feature);
        case schema_pb/* FeatureType */.lo.FLOAT: return floatCheck(feature);
        case schema_pb/* FeatureType */.lo.BYTES: return bytesCheck(feature, schema);
        default: return undefined;
    }
}
function intCheck({ domainInfo }) {
    if (domainInfo.case === undefined)
        return (value) => Number.isSafeInteger(value);
    if (domainInfo.case === "boolDomain")
        return (value) => value === 0 || value === 1;
    if (domainInfo.case !== "intDomain")
        return undefined;
    const { min, max } = schema_pb/* IntDomainSchema */.LJ.field;
    const least = (0,fields/* isFieldSet */.d)(domainInfo.value, min) ? Number(domainInfo.value.min) : -Infinity;
    const most = (0,fields/* isFieldSet */.d)(domainInfo.value, max) ? Number(domainInfo.value.max) : Infinity;
    // Beyond 2^53 a bound is not the number it was; values are not either.
    return (value) => Number.isSafeInteger(value) && value >= least && value <= most;
}
function floatCheck({ domainInfo }) {
    if (domainInfo.case === undefined)
        return (value) => typeof value === "number";
    if (domainInfo.case === "boolDomain")
        return (value) => value === 0 || value === 1;
    if (domainInfo.case !== "floatDomain")
        return undefined;
    const { min, max } = schema_pb/* FloatDomainSchema */.Gz.field;
    const least = (0,fields/* isFieldSet */.d)(domainInfo.value, min) ? domainInfo.value.min : -Infinity;
    const most = (0,fields/* isFieldSet */.d)(domainInfo.value, max) ? domainInfo.value.max : Infinity;
    return (value) => {
        if (typeof value !== "number")
            return false;
        const rounded = Math.fround(value);
        return Number.isFinite(rounded) && rounded >= least && rounded <= most;
    };
}
/** Longer texts are not told apart by statistics. */
const longestText = 200;
function bytesCheck({ domainInfo }, schema) {
    switch (domainInfo.case) {
        case undefined: return (value) => typeof value === "string" || value instanceof Uint8Array;
        case "stringDomain": return wordCheck(domainInfo.value.value);
        case "domain": {
            const domain = schema.stringDomain.find(({ name }) => name === domainInfo.value);
            return domain && wordCheck(domain.value);
        }
        case "boolDomain": {
            const { trueValue, falseValue } = schema_pb/* BoolDomainSchema */.a1.field;
            return wordCheck([...((0,fields/* isFieldSet */.d)(domainInfo.value, trueValue) ? [domainInfo.value.trueValue] : []), ...((0,fields/* isFieldSet */.d)(domainInfo.value, falseValue) ? [domainInfo.value.falseValue] : [])]);
        }
        default: return undefined;
    }
}
function wordCheck(words) {
    const known = new Set(words.filter((word) => word.length <= longestText));
    return (value) => known.has(value) || (value instanceof Uint8Array && value.length <= longestText && known.has(utf8.decode(value)));
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var reason = __webpack_require__(66754);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 9 modules
var validate_statistics = __webpack_require__(38224);
;// CONCATENATED MODULE: ./build/js/validation/example/validate-example.js












/** What says nothing of one example alone; TFDV's validate_instance leaves it out too. */
const globalOnly = new Set([
    anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_FRACTION_PRESENT, anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_LOW_NUMBER_PRESENT, anomalies_pb/* AnomalyInfo_Type */.$O.FEATURE_TYPE_NOT_PRESENT, anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_TRAINING_SERVING_SKEW,
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_CONTROL_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_TREATMENT_DATA_MISSING, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_L_INFTY_HIGH, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH,
    anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_LOW_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.COMPARATOR_HIGH_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.NO_DATA_IN_SPAN, anomalies_pb/* AnomalyInfo_Type */.$O.DATASET_LOW_NUM_EXAMPLES, anomalies_pb/* AnomalyInfo_Type */.$O.DATASET_HIGH_NUM_EXAMPLES,
]);
/**
 * Compiles a schema into a validator of single examples, such as serving requests, with the meaning of TFDV's validate_instance. An
 * example is an object of values by feature, a decoded tf.Example, or the bytes of one; null and undefined are missing. Numbers of an
 * object are floats where the schema says FLOAT, integers where they are whole, else floats. The schema must not be changed afterwards.
 * An environment that the schema does not know is a `UserError`.
 *
 * @example
 * const validate = exampleValidatorFor(await readSchema("schema.pbtxt"), { environment: "SERVING" });
 * for (const { path, type, short, value } of validate({ age: -1 })) …
 */
function exampleValidatorFor(schema, options = {}) {
    (0,validate_statistics/* validateStatistics */.gF)((0,create/* create */.v)(statistics_pb/* DatasetFeatureStatisticsSchema */.R7), schema, options);
    const whole = wholeValidator(schema, options);
    if (isComposite(schema))
        return (example) => whole(valuesOf(example));
    const features = schema.feature.map((feature) => compiled(feature, schema, options));
    const known = new Set(features.map(({ name }) => name));
    return (example) => {
        const values = valuesOf(example);
        let found;
        let here = 0;
        for (const feature of features) {
            const value = values[feature.name];
            if (value === undefined || value === null) {
                if (feature.required)
                    (found ??= []).push(missingAnomaly(feature.name));
                continue;
            }
            here++;
            if (feature.idle || feature.accepts(value))
                continue;
            if (!Object.hasOwn(values, feature.name)) {
                here--;
                if (feature.required)
                    (found ??= []).push(missingAnomaly(feature.name));
            }
            else if (isNested(value))
                return whole(values);
            else
                for (const anomaly of feature.full(value))
                    (found ??= []).push(anomaly);
        }
        for (const _ in values)
            here--;
        if (here === 0)
            return found ? byPath(found) : none;
        const fresh = Object.keys(values).filter((name) => !known.has(name) && values[name] !== undefined && values[name] !== null);
        if (fresh.some((name) => isNested(values[name])))
            return whole(values);
        return byPath([...(found ?? []), ...fresh.map((name) => newAnomaly(name, values[name]))]);
    };
}
const compiledValidators = new WeakMap();
/**
 * What is wrong with one example (see `exampleValidatorFor`, which compiles the schema; so does this, the first time it sees one).
 *
 * @example
 * const anomalies = validateExample(schema, { age: 31, plan: "basic" }, { environment: "SERVING" });
 */
function validateExample(schema, example, options = {}) {
    let validators = compiledValidators.get(schema);
    if (!validators)
        compiledValidators.set(schema, (validators = new Map()));
    const key = JSON.stringify([options.environment ?? null, options.compatibility ?? null]);
    let validator = validators.get(key);
    if (!validator)
        validators.set(key, (validator = exampleValidatorFor(schema, options)));
    return validator(example);
}
const none = Object.freeze([]);
function byPath(anomalies) {
    return anomalies.sort((a, b) => Buffer.compare(Buffer.from((0,feature_path/* serializePath */.g)(a.path)), Buffer.from((0,feature_path/* serializePath */.g)(b.path))));
}
function missingAnomaly(name) {
    return { path: [name], type: (0,anomaly_type_name/* anomalyTypeName */.d)(anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_MISSING_COLUMN), short: "Column dropped", message: "The schema requires the feature, the example does not have it." };
}
function newAnomaly(name, value) {
    return { path: [name], type: (0,anomaly_type_name/* anomalyTypeName */.d)(anomalies_pb/* AnomalyInfo_Type */.$O.SCHEMA_NEW_COLUMN), short: "New column", message: "The example has this feature, the schema does not.", value };
}
function misfitAnomaly({ path, message }, value) {
    return { path, type: (0,anomaly_type_name/* anomalyTypeName */.d)(anomalies_pb/* AnomalyInfo_Type */.$O.UNEXPECTED_DATA_TYPE), short: "Unexpected data type", message, value };
}
/** Features that are judged together with others, or twice. */
function isComposite({ feature, sparseFeature, weightedFeature }) {
    return sparseFeature.length > 0 || weightedFeature.length > 0 || feature.some(({ domainInfo }) => domainInfo.case === "structDomain") || new Set(feature.map(({ name }) => name)).size < feature.length;
}
function compiled(feature, schema, options) {
    const { name } = feature;
    const inside = (0,validate_statistics/* isInside */.FK)(feature, schema, options.environment);
    const idle = (0,reason/* isDeprecated */.oT)(feature);
    const { stringDomain, intDomain, floatDomain, defaultEnvironment } = schema;
    const own = (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn, { feature: [feature], defaultEnvironment });
    if (feature.domainInfo.case === "domain") {
        const named = feature.domainInfo.value;
        own.stringDomain = stringDomain.filter((domain) => domain.name === named);
        own.intDomain = intDomain.filter((domain) => domain.name === named);
        own.floatDomain = floatDomain.filter((domain) => domain.name === named);
    }
    const describe = describer(own);
    return {
        name, idle, required: !idle && (0,validate_statistics/* isRequired */.gx)(feature) && inside, accepts: inside ? quickCheck(feature, schema) : () => false,
        full(value) {
            const column = columnOf(value, feature.type);
            if (typeof column === "string")
                return [misfitAnomaly({ path: [name], message: column }, value)];
            return anomaliesOf(describe({ length: 1, columns: new Map([[name, column]]) }), own, options).map(([path, reason]) => ({ path, ...reason, value }));
        },
    };
}
function describer(schema) {
    const { create: begin, add, finish } = (0,dataset_statistics/* datasetStatistics */.KU)({ schema });
    return (batch) => finish(add(begin(), batch));
}
function anomaliesOf(statistics, schema, options) {
    return (0,validate_statistics/* validateStatistics */.gF)(statistics, schema, options).features.flatMap(({ path, reasons }) => reasons.filter(({ type }) => !globalOnly.has(type))
        .map(({ type, short, long, told }) => [path, { type: (0,anomaly_type_name/* anomalyTypeName */.d)(type), short, message: long || told || short }]));
}
/** Holds an example as a whole against the schema, as data sets are. */
function wholeValidator(schema, options) {
    const describe = describer(schema);
    const typeOf = (path) => {
        let features = schema.feature;
        let found;
        for (const step of path) {
            found = features.find(({ name }) => name === step);
            features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
        }
        return found?.type;
    };
    return (values) => {
        const { batch, misfits } = exampleBatch(values, typeOf);
        const found = anomaliesOf(describe(batch), schema, options);
        const valueAt = ([name = ""]) => (Object.hasOwn(values, name) ? values[name] : undefined);
        // A value that cannot be described is wrong, not missing.
        const odd = new Set(misfits.map(({ path }) => (0,feature_path/* serializePath */.g)(path)));
        const told = found.filter(([path, { type }]) => type !== "SCHEMA_MISSING_COLUMN" || !odd.has((0,feature_path/* serializePath */.g)(path)));
        return byPath([
            ...told.map(([path, reason]) => ({ path, ...reason, ...(valueAt(path) !== undefined && valueAt(path) !== null && { value: valueAt(path) }) })),
            ...misfits.map((misfit) => misfitAnomaly(misfit, valueAt(misfit.path))),
        ]);
    };
}

;// CONCATENATED MODULE: ./build/js/index.js
/**
 * The library: what `import … from "assay"` gives to `model.ts`, `pipeline.ts` and components of one's own.
 * In the user's repository nothing has to be installed: the module is provided when code of the user is loaded.
 */



























/***/ }),

/***/ 64680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ decodeHistory),
/* harmony export */   N2: () => (/* binding */ encodeHistory),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/** The loss by step, one JSON object a line. */
const historyFile = "history.jsonl";
/** What of a history file is drawn, at most. */
const mostPoints = 2000;
/** A history as JSON lines. */
function encodeHistory(points) {
    return points.map((point) => `${JSON.stringify(point)}\n`).join("");
}
/**
 * Reads JSON lines with `step` and `loss`, and perhaps `validationLoss` (or `val_loss`, as Keras calls it) and further numbers.
 * Lines that are not of this form are left out: a command may write what it likes.
 */
function decodeHistory(text) {
    const points = text.split("\n").flatMap((line) => parsePoint(line));
    const every = Math.ceil(points.length / mostPoints);
    return every <= 1 ? points : points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
function parsePoint(line) {
    const parsed = parseObject(line);
    const { step, loss, validationLoss, val_loss, values, ...others } = parsed;
    if (typeof step !== "number" || typeof loss !== "number")
        return [];
    const validation = typeof validationLoss === "number" ? validationLoss : val_loss;
    const nested = typeof values === "object" && values !== null ? values : others;
    const numbers = Object.entries(nested).filter((entry) => typeof entry[1] === "number");
    return [{
            step, loss,
            ...(typeof validation === "number" ? { validationLoss: validation } : {}),
            ...(numbers.length > 0 ? { values: Object.fromEntries(numbers) } : {}),
        }];
}
function parseObject(line) {
    if (!line.startsWith("{"))
        return {};
    try {
        return JSON.parse(line);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 20740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoryTarget),
/* harmony export */   S: () => (/* binding */ isServed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92146);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _core_path_within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70093);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59290);
/* harmony import */ var _served_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43944);










/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
const directoryTarget = {
    name: "directory",
    async push({ pipeline, model, version, settings, workspace }, signal) {
        const files = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedFiles */ .z)(model);
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(placeOf(settings, workspace), pipeline);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(home, { recursive: true });
            const newest = (await versionsIn(home)).at(-1);
            const digest = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedDigest */ .s)(files);
            const done = (made) => ({ target: "directory", version: made, location: shown((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, made), workspace), digest });
            if (newest !== undefined && (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, newest), files)))
                return done(newest);
            return done(await make({ home, files, from: model.path, version: newerThan(newest, version), signal }));
        }
        catch (error) {
            throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .Q)(error, home);
        }
    },
    async has({ version, digest, location }, _settings, workspace) {
        if (!/^\d+$/.test(version))
            return false;
        const entries = await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, location)).catch(absent);
        return entries !== undefined && (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedDigest */ .s)(entries) === digest;
    },
};
/** Whether `pushed` is there and is what a server loads: the newest version. */
async function isServed(pushed, settings, workspace) {
    const there = await directoryTarget.has(pushed, settings, workspace);
    return there && (await versionsIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pushed.location)))).at(-1) === pushed.version;
}
function placeOf(settings, workspace) {
    const directory = settings["directory"];
    if (typeof directory !== "string" || directory === "")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`push: directory is ${JSON.stringify(directory) ?? "missing"}`, { hint: "name a folder: { directory: \"serving/\" }" });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, directory);
}
/** Relative where it is inside the workspace. */
function shown(path, workspace) {
    const inside = (0,_core_path_within_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWithin */ .R)(workspace, path);
    return inside.startsWith("..") || inside === path ? path : inside;
}
/** Versions there, rising; a server takes folders whose names are numbers. */
async function versionsIn(home) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(home, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && /^\d{1,18}$/.test(entry.name)).map(({ name }) => name);
    return names.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
}
function newerThan(newest, wanted) {
    if (!/^\d{1,18}$/.test(wanted))
        throw new RangeError(`version ${wanted} is not a whole number`);
    return newest !== undefined && BigInt(newest) >= BigInt(wanted) ? String(BigInt(newest) + 1n) : String(BigInt(wanted));
}
async function make({ home, files, from, version, signal }) {
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(incoming);
        for (const file of files) {
            signal.throwIfAborted();
            const to = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, file.path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(from, file.source), to);
            const digest = await digestFile(to);
            if (digest !== file.digest)
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${file.source} of the model is not what was evaluated`, { hint: `its digest is ${digest}, expected ${file.digest}; run again to rebuild it` });
        }
        return await appear(incoming, home, version);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(incoming, { recursive: true, force: true });
        throw error;
    }
}
/** Renames the finished folder to its version; the next number when somebody else took it meanwhile. */
async function appear(incoming, home, version) {
    for (let number = BigInt(version);; number++) {
        const taken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent);
        if (taken)
            continue;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(incoming, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number)));
            return String(number);
        }
        catch (error) {
            if (!(["ENOTEMPTY", "EEXIST", "EPERM"].includes((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) ?? "") && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent))))
                throw error;
        }
    }
}
async function holds(directory, files) {
    const entries = await listFiles(directory);
    const sizes = new Map(entries.map(({ path, size }) => [path, size]));
    if (sizes.size !== files.length || files.some(({ path, size }) => sizes.get(path) !== size))
        return false;
    for (const { path, digest } of files)
        if ((await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))) !== digest)
            return false;
    return true;
}
async function entriesOf(directory) {
    const entries = [];
    for (const { path, size } of await listFiles(directory))
        entries.push({ path, size, digest: await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path)) });
    return entries;
}
async function listFiles(directory, folder = "") {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await listFiles(directory, path)));
        else
            found.push({ path, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))).size });
    }
    return found;
}
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(piece);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .asDigest */ .J6)(hash.digest("hex"));
}
function absent(error) {
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) === "ENOENT" || (0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) === "ENOTDIR")
        return undefined;
    throw error;
}


/***/ }),

/***/ 43944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ servedDigest),
/* harmony export */   z: () => (/* binding */ servedFiles)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

const servingFolder = "Format-Serving/";
/** What of a model is served: the contents of `Format-Serving/`, or everything where there is no such folder. `saved_model.pb` is last. */
function servedFiles(model) {
    const serving = model.manifest.filter(({ path }) => path.startsWith(servingFolder));
    const files = (serving.length > 0 ? serving : model.manifest).map(({ path, size, digest }) => ({
        path: serving.length > 0 ? path.slice(servingFolder.length) : path, size, digest, source: path,
    }));
    return [...files].sort((a, b) => Number(a.path === "saved_model.pb") - Number(b.path === "saved_model.pb") || (a.path < b.path ? -1 : 1));
}
/** The digest of served files, whatever their order: what `Pushed.digest` says and `has` compares. */
function servedDigest(files) {
    const entries = files.map(({ path, size, digest }) => ({ path, size, digest }));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
}


/***/ }),

/***/ 96772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   LN: () => (/* binding */ asCategories),
/* harmony export */   N$: () => (/* binding */ inferLimits)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77208);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17856);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67354);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68957);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64836);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);
/* harmony import */ var _integer_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73312);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66349);









/** A set of integers has at most so many values … */
const mostValues = 32;
/** … each of which occurs so often, on average: otherwise the next new value is only a matter of time. */
const fewestEach = 20;
/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
function inferLimits(schema, datasets, { ranges, valueSets }) {
    const limited = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    const evidence = [];
    const views = datasets.map((dataset) => (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.viewDataset)(dataset).features);
    const walk = (features, parent) => {
        for (const feature of features) {
            const path = [...parent, feature.name];
            const own = views.flatMap((view) => view.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path)) ?? []).filter(({ values }) => values > 0);
            const found = isFree(feature) && own.length > 0 ? [...(valueSets ? addSet(feature, own) : []), ...(ranges ? addRange(feature, own) : [])] : [];
            evidence.push(...found.map((each) => ({ path, ...each })));
            if (feature.domainInfo.case === "structDomain")
                walk(feature.domainInfo.value.feature, path);
        }
    };
    walk(limited.feature, []);
    return { schema: limited, evidence };
}
/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
function asCategories(schema) {
    const asked = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    for (const feature of asked.feature) {
        if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || !isFree(feature))
            continue;
        if (feature.domainInfo.case !== "intDomain")
            feature.domainInfo = { case: "intDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ) };
        feature.domainInfo.value.isCategorical = true;
    }
    return asked;
}
function isFree({ type, domainInfo }) {
    if (domainInfo.case === undefined)
        return type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT;
    return domainInfo.case === "intDomain" && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.min) && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.max);
}
function addRange(feature, views) {
    const count = views.reduce((sum, { values }) => sum + values, 0);
    if (feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT) {
        const bounds = views.flatMap(floatBounds);
        if (bounds.length === 0)
            return [];
        const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
        feature.domainInfo = { case: "floatDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FloatDomainSchema */ .Gz, { min, max }) };
        return [{ limit: "range", count, min: floatText(min), max: floatText(max) }];
    }
    const bounds = views.map(integerBounds);
    if (bounds.some((each) => each.length === 0))
        return [];
    const [min, max] = bounds.flat().reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [bounds[0][0], bounds[0][0]]);
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    Object.assign(domain, { min, max });
    feature.domainInfo = { case: "intDomain", value: domain };
    return [{ limit: "range", count, min: String(min), max: String(max) }];
}
function floatText(value) {
    return String(Number(value.toPrecision(7)));
}
function floatBounds({ numeric, values }) {
    if (!numeric || Number(numeric.histograms[0]?.numNan ?? 0n) >= values)
        return [];
    return [Math.fround(numeric.min), Math.fround(numeric.max)];
}
/** Smallest and largest; nothing where the statistics do not know them. Beyond 2^53 statistics know them as doubles. */
function integerBounds(view) {
    const labels = [...(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view)?.keys() ?? []].map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP);
    if (labels.length > 0)
        return labels.every((label) => label !== undefined) && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view) ? labels : [];
    if (!view.numeric || view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT)
        return [];
    const whole = (value) => (value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(value)));
    return [whole(view.numeric.min), whole(view.numeric.max)];
}
function addSet(feature, views) {
    if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return [];
    const counts = new Map();
    for (const view of views) {
        const labels = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view);
        if (!labels || !(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view))
            return [];
        for (const [label, count] of labels)
            counts.set(label, (counts.get(label) ?? 0) + count);
    }
    const values = [...counts.keys()].flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP)(label) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (values.length === 0 || values.length !== counts.size || values.length > mostValues || total < fewestEach * values.length)
        return [];
    const [value, count] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    domain.isCategorical = true;
    feature.domainInfo = { case: "intDomain", value: domain };
    feature.annotation ??= (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnotationSchema */ .v_);
    feature.annotation.tag.push((0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .writeIntegerSet */ .Uc)(values));
    return [{ limit: "values", count: total, min: String(values[0]), max: String(values.at(-1)), distinct: values.length, rarest: { value, count, share: count / total } }];
}
/** What a limit was inferred from. It tells of the past, so that it stays true when somebody changes the limit. */
function evidenceText({ limit, count, min, max, distinct, rarest }) {
    const from = `inferred from ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(count)} values`;
    if (limit === "range")
        return `${from}: ${min} to ${max}`;
    if (distinct === 1)
        return `${from}: always ${min}`;
    return `${from}: ${distinct} different, the rarest, ${rarest.value}, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(rarest.count)} times (${Number((100 * rarest.share).toPrecision(2))}%)`;
}
/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
function withEvidence(text, schema, evidence) {
    const notes = new Map();
    const walk = (tree, features, parent) => {
        tree.entries.filter(({ name }) => name === "feature").forEach(({ values: [value] }, index) => {
            const feature = features[index];
            const path = [...parent, feature.name];
            for (const entry of value.message.entries) {
                const limit = entry.name === "annotation" && (0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .readIntegerSet */ .V3)(feature) ? "values" : /^(int|float)_domain$/.test(entry.name) ? "range" : undefined;
                const own = evidence.filter((each) => each.limit === limit && (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(each.path) === (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path));
                if (own.length > 0)
                    notes.set(entry.start, own.map(evidenceText));
                const struct = entry.values[0].message;
                if (entry.name === "struct_domain" && struct && feature.domainInfo.case === "structDomain")
                    walk(struct, feature.domainInfo.value.feature, path);
            }
        });
    };
    walk((0,_data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextTree */ .e)(text), schema.feature, []);
    let noted = text;
    for (const [at, sentences] of [...notes].sort(([a], [b]) => b - a)) {
        const from = noted.lastIndexOf("\n", at - 1) + 1;
        const indent = noted.slice(from, at);
        noted = `${noted.slice(0, from)}${sentences.map((sentence) => `${indent}# ${sentence}\n`).join("")}${noted.slice(from)}`;
    }
    return noted;
}


/***/ }),

/***/ 21423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ splitPairDirectory),
/* harmony export */   _Q: () => (/* binding */ writeExampleSkew),
/* harmony export */   px: () => (/* binding */ readExampleSkew)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39859);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89856);
/* harmony import */ var _feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6979);





const shard = "-00000-of-00001";
/** The folder of a pair of splits inside an artifact. */
function splitPairDirectory(directory, pair) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `SplitPair-${pair}`);
}
/** Writes a comparison of two splits as TFX's ExampleDiff does: TFRecords of TFDV's messages, which TFDV's iterators read. */
async function writeExampleSkew(folder, { features, pairs, match, confusion }, { withConfusion }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const write = (name, records) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${shard}`), (0,_data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__/* .tfrecordBytes */ .lc)(records));
    await write("skew_stats", features.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .FeatureSkewSchema */ ._s, one)));
    await write("sample_pairs", pairs.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .SkewPairSchema */ .qK, one)));
    await write("match_stats", [(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .MatchStatsSchema */ .wE, match)]);
    if (withConfusion)
        await write("confusion", confusion.map((one) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .toBinary */ .R)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfusionCountSchema */ .r9, one)));
}
/** Reads what `writeExampleSkew` wrote. */
async function readExampleSkew(folder, { withConfusion }) {
    const read = async (name) => {
        const records = [];
        for await (const { bytes, length, starts, ends } of (0,_data_tfrecord_js__WEBPACK_IMPORTED_MODULE_2__/* .readTfrecord */ .SP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${shard}`))) {
            for (let i = 0; i < length; i++)
                records.push(Uint8Array.prototype.slice.call(bytes, starts[i], ends[i]));
        }
        return records;
    };
    return {
        features: (await read("skew_stats")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .FeatureSkewSchema */ ._s, record)),
        pairs: (await read("sample_pairs")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .SkewPairSchema */ .qK, record)),
        match: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .MatchStatsSchema */ .wE, (await read("match_stats"))[0] ?? new Uint8Array()),
        confusion: withConfusion ? (await read("confusion")).map((record) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .fromBinary */ .Er)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfusionCountSchema */ .r9, record)) : [],
    };
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ clone)
/* harmony export */ });
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31394);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.



/**
 * Create a deep copy of a message, including extensions and unknown fields.
 */
function clone(schema, message) {
    return cloneReflect((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, message)).message;
}
function cloneReflect(i) {
    const o = (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(i.desc);
    for (const f of i.fields) {
        if (!i.isSet(f)) {
            continue;
        }
        switch (f.fieldKind) {
            case "list":
                const list = o.get(f);
                for (const item of i.get(f)) {
                    list.add(cloneSingular(f, item));
                }
                break;
            case "map":
                const map = o.get(f);
                for (const entry of i.get(f).entries()) {
                    map.set(entry[0], cloneSingular(f, entry[1]));
                }
                break;
            default: {
                o.set(f, cloneSingular(f, i.get(f)));
                break;
            }
        }
    }
    const unknown = i.getUnknown();
    if (unknown && unknown.length > 0) {
        o.setUnknown([...unknown]);
    }
    return o;
}
function cloneSingular(field, value) {
    if (field.message !== undefined && (0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isReflectMessage */ .LT)(value)) {
        return cloneReflect(value);
    }
    if (field.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES && value instanceof Uint8Array) {
        // @ts-expect-error T cannot extend Uint8Array in practice
        return value.slice();
    }
    return value;
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet),
/* harmony export */   k: () => (/* binding */ clearField)
/* harmony export */ });
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86629);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

/**
 * Returns true if the field is set.
 *
 * - Scalar and enum fields with implicit presence (proto3):
 *   Set if not a zero value.
 *
 * - Scalar and enum fields with explicit presence (proto2, oneof):
 *   Set if a value was set when creating or parsing the message, or when a
 *   value was assigned to the field's property.
 *
 * - Message fields:
 *   Set if the property is not undefined.
 *
 * - List and map fields:
 *   Set if not empty.
 */
function isFieldSet(message, field) {
    return (field.parent.typeName == message.$typeName && (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeIsSet */ .zB)(message, field));
}
/**
 * Resets the field, so that isFieldSet() will return false.
 */
function clearField(message, field) {
    if (field.parent.typeName == message.$typeName) {
        (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeClear */ .yO)(message, field);
    }
}


/***/ }),

/***/ 27467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ file_google_protobuf_wrappers)
/* harmony export */ });
/* unused harmony exports DoubleValueSchema, FloatValueSchema, Int64ValueSchema, UInt64ValueSchema, Int32ValueSchema, UInt32ValueSchema, BoolValueSchema, StringValueSchema, BytesValueSchema */
/* harmony import */ var _codegenv2_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42262);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/wrappers.proto.
 */
const file_google_protobuf_wrappers = /*@__PURE__*/ (0,_codegenv2_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
/**
 * Describes the message google.protobuf.DoubleValue.
 * Use `create(DoubleValueSchema)` to create a new message.
 */
const DoubleValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 0)));
/**
 * Describes the message google.protobuf.FloatValue.
 * Use `create(FloatValueSchema)` to create a new message.
 */
const FloatValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 1)));
/**
 * Describes the message google.protobuf.Int64Value.
 * Use `create(Int64ValueSchema)` to create a new message.
 */
const Int64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 2)));
/**
 * Describes the message google.protobuf.UInt64Value.
 * Use `create(UInt64ValueSchema)` to create a new message.
 */
const UInt64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 3)));
/**
 * Describes the message google.protobuf.Int32Value.
 * Use `create(Int32ValueSchema)` to create a new message.
 */
const Int32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 4)));
/**
 * Describes the message google.protobuf.UInt32Value.
 * Use `create(UInt32ValueSchema)` to create a new message.
 */
const UInt32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 5)));
/**
 * Describes the message google.protobuf.BoolValue.
 * Use `create(BoolValueSchema)` to create a new message.
 */
const BoolValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 6)));
/**
 * Describes the message google.protobuf.StringValue.
 * Use `create(StringValueSchema)` to create a new message.
 */
const StringValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 7)));
/**
 * Describes the message google.protobuf.BytesValue.
 * Use `create(BytesValueSchema)` to create a new message.
 */
const BytesValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 8)));


/***/ })

};
