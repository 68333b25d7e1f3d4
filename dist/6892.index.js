export const id = 6892;
export const ids = [6892];
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
    return (0,row_source/* fileSource */.I)(format, { path, name }, { options, digest: (0,digest/* asDigest */.J6)(hash.digest("hex")) });
}
/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
function rowsSource(name, items, path) {
    return spooledSource(json_lines.jsonLinesFormat, { name, chunks: rowLines(name, items) }, { options: { binary: true }, path });
}

// EXTERNAL MODULE: ./build/js/components/csv-example-gen.js
var csv_example_gen = __webpack_require__(46079);
// EXTERNAL MODULE: ./build/js/components/example-gen.js + 6 modules
var example_gen = __webpack_require__(23441);
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
        const { commandMaterials } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 80675));
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
    version: 1,
    format: async () => (await Promise.all(/* import() */[__webpack_require__.e(7685), __webpack_require__.e(9115)]).then(__webpack_require__.bind(__webpack_require__, 57685))).jsonLinesFormat,
    properties: {},
    optionsOf: () => ({}),
});
/** Reads Parquet into examples; nested features are kept with `output: parquet`. Missing values are left out of the key of the hash split, as TFX's executor does. */
const parquetExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ParquetExampleGen",
    version: 1,
    format: async () => (await __webpack_require__.e(/* import() */ 2659).then(__webpack_require__.bind(__webpack_require__, 12659))).parquetFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Avro object container files into examples. */
const avroExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "AvroExampleGen",
    version: 1,
    format: async () => (await __webpack_require__.e(/* import() */ 1429).then(__webpack_require__.bind(__webpack_require__, 11429))).avroFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Arrow IPC files and streams into examples. */
const arrowExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ArrowExampleGen",
    version: 1,
    format: async () => (await __webpack_require__.e(/* import() */ 9441).then(__webpack_require__.bind(__webpack_require__, 69441))).arrowFormat,
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
    version: 1,
    format: async () => (await __webpack_require__.e(/* import() */ 1082).then(__webpack_require__.bind(__webpack_require__, 71082))).tfrecordFormat,
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

/***/ 34865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaGen: () => (/* binding */ schemaGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/equals.js
var equals = __webpack_require__(32);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/data/text-format.js + 1 modules
var text_format = __webpack_require__(59272);
// EXTERNAL MODULE: ./build/js/validation/schema-inference.js
var schema_inference = __webpack_require__(64615);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 4 modules
var validate_statistics = __webpack_require__(22739);
;// CONCATENATED MODULE: ./build/js/validation/schema-proposal.js





/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
function inferFromAll(datasets, options = {}) {
    const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
    return first ? updateSchema((0,schema_inference/* inferSchema */._A)(first, options), others, options).schema : (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn);
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. */
function updateSchema(schema, datasets, options = {}) {
    const reasons = new Map();
    let updated = schema;
    for (const dataset of datasets) {
        const { repaired, features } = (0,validate_statistics/* validateStatistics */.g)(dataset, updated, { maxStringDomainSize: 100, ...options });
        for (const feature of features)
            note(reasons, feature);
        updated = repaired;
    }
    return { schema: updated, reasons };
}
function note(reasons, { path, reasons: found }) {
    const name = path[0] ?? "";
    const known = reasons.get(name) ?? [];
    for (const { short, long } of found)
        if (!known.includes(long || short))
            known.push(long || short);
    reasons.set(name, known);
}
/** The difference of two schemas as lines of text format: only features and string domains that differ, with the reasons beside. */
function schemaDifference(before, after, reasons) {
    const features = pairs(before.feature, after.feature).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* FeatureSchema */.iR, a, b))
            return [];
        return annotate(blockDifference("feature", a && linesOf(a), b && linesOf(b)), reasons.get((a ?? b).name) ?? []);
    });
    const domains = pairs(before.stringDomain, after.stringDomain).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* StringDomainSchema */.Jh, a, b))
            return [];
        const text = (domain) => domain && (0,text_format/* printText */.n)(schema_pb/* StringDomainSchema */.Jh, domain).trimEnd().split("\n");
        return annotate(blockDifference("string_domain", text(a), text(b)), ownersReasons(after, (a ?? b).name, reasons));
    });
    return [...features, ...domains];
}
function ownersReasons({ feature }, domain, reasons) {
    return feature.filter(({ domainInfo }) => domainInfo.case === "domain" && domainInfo.value === domain).flatMap(({ name }) => reasons.get(name) ?? []);
}
function linesOf(feature) {
    return (0,text_format/* printText */.n)(schema_pb/* FeatureSchema */.iR, feature).trimEnd().split("\n");
}
function pairs(before, after) {
    const olds = new Map(before.map((item) => [item.name, item]));
    const news = new Map(after.map((item) => [item.name, item]));
    return [...new Set([...olds.keys(), ...news.keys()])].map((name) => [olds.get(name), news.get(name)]);
}
/** The lines of one message that differ, inside its first line, its name and its closing brace. */
function blockDifference(field, before, after) {
    const whole = (sign, lines) => [`${field} {`, ...lines.map((line) => `  ${line}`), "}"].map((text) => ({ sign, text }));
    if (!before || !after)
        return before ? whole("-", before) : whole("+", after ?? []);
    const changed = lineDifference(before, after);
    const kept = changed.filter(({ sign, text }, i) => sign !== " " || text.startsWith("name:") || opensChange(changed, i));
    return [{ sign: " ", text: `${field} {` }, ...kept.map((line) => ({ ...line, text: `  ${line.text}` })), { sign: " ", text: "}" }];
}
/** Whether an unchanged line is the brace around a changed one. */
function opensChange(lines, index) {
    const indent = (text) => text.length - text.trimStart().length;
    const { text } = lines[index];
    const own = indent(text);
    const step = text.endsWith("{") ? 1 : text.trim() === "}" ? -1 : 0;
    if (step === 0)
        return false;
    for (let i = index + step; i >= 0 && i < lines.length; i += step) {
        if (indent(lines[i].text) <= own && lines[i].sign === " ")
            return false;
        if (lines[i].sign !== " " && indent(lines[i].text) > own)
            return true;
    }
    return false;
}
function annotate(lines, reasons) {
    const first = lines.findIndex(({ sign }) => sign !== " ");
    return lines.map((line, i) => (i === first && reasons.length > 0 ? { ...line, note: reasons.join(" ") } : line));
}
/** Lines removed, added and kept, by the longest common subsequence. */
function lineDifference(before, after) {
    const lengths = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    const lines = [];
    for (let i = 0, j = 0; i < before.length || j < after.length;) {
        if (i < before.length && j < after.length && before[i] === after[j]) {
            lines.push({ sign: " ", text: before[i++] });
            j++;
        }
        else if (i < before.length && (j >= after.length || lengths[i + 1][j] >= lengths[i][j + 1]))
            lines.push({ sign: "-", text: before[i++] });
        else
            lines.push({ sign: "+", text: after[j++] });
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
;// CONCATENATED MODULE: ./build/js/components/schema-gen.js










/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,component/* component */.s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1) },
    outputs: { schema: (0,component/* required */.mw)(artifact/* Schema */.Sj) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            file: { type: "string", minLength: 1, description: "Schema kept in the repository. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
            inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
            excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
        },
    }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,external_node_path_.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,data_schema/* readPlacedSchema */.H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,digest/* digestOf */.ol)(await (0,promises_.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,external_node_path_.resolve)(workspace, given.file)))) {
            await (0,import_schema_gen.copySchema)((0,external_node_path_.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[import_schema_gen.schemaSource] = given.file;
            return;
        }
        await (0,data_schema/* writeSchema */.ZB)(schema.path, inferFromAll(await datasetsOf(statistics, given), given));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,data_schema/* readSchema */.G7)(schema.path);
        const source = schema.properties[import_schema_gen.schemaSource];
        if (typeof source !== "string")
            return showInferred(current, given.file);
        const { schema: proposed, reasons } = updateSchema(current, await datasetsOf(statistics, given), given);
        return showKept(source, schemaDifference(current, proposed, reasons), reasons.size);
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,artifact/* splitNames */.bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,statistics_file/* readStatistics */.MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred(schema, file) {
    const features = (0,counted/* counted */.h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: (0,data_schema/* schemaText */.tk)(schema) }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 40;
function showKept(file, lines, changes) {
    if (lines.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,counted/* counted */.h)(changes, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: `and ${lines.length - commentLines} more lines, in the report` }] : [];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }], { place: "folded", blocks: [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut] })],
    };
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
;// CONCATENATED MODULE: ./build/js/data/sql/open-sql.js


const examples = "postgresql://reader@db.example/shop (the password is in PGPASSWORD), ${DATABASE_URL}, sqlite:data/shop.db, duckdb: or duckdb:data/shop.duckdb";
/**
 * Opens the database that a connection names: `postgresql://…`, `sqlite:file`, `duckdb:file`, `duckdb:` alone for queries over files,
 * or `${NAME}` for an environment variable that holds one of these. Passwords are in the environment, never in the text itself.
 */
async function openSql(connection, { workspace, environment }) {
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
        const { trainByCommand } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4760), __webpack_require__.e(4478), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(1626)]).then(__webpack_require__.bind(__webpack_require__, 31626));
        return trainByCommand(given, context);
    }
    const { trainByCode } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4760), __webpack_require__.e(4478), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 82291));
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

/***/ 20678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExampleAnomalies: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.SL),
/* harmony export */   ExampleStatistics: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.S1),
/* harmony export */   Examples: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.EE),
/* harmony export */   HyperParameters: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Vm),
/* harmony export */   InfraBlessing: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.iO),
/* harmony export */   Metrics: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.K1),
/* harmony export */   Model: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Kx),
/* harmony export */   ModelBlessing: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Le),
/* harmony export */   ModelEvaluation: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.iy),
/* harmony export */   ModelRun: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.JL),
/* harmony export */   PushedModel: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.vD),
/* harmony export */   Schema: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Sj),
/* harmony export */   TransformGraph: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Zm),
/* harmony export */   UserError: () => (/* reexport safe */ _core_error_js__WEBPACK_IMPORTED_MODULE_2__.yo),
/* harmony export */   arrowExampleGen: () => (/* reexport safe */ _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_10__.arrowExampleGen),
/* harmony export */   avroExampleGen: () => (/* reexport safe */ _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_10__.avroExampleGen),
/* harmony export */   bigQueryExampleGen: () => (/* reexport safe */ _components_big_query_example_gen_js__WEBPACK_IMPORTED_MODULE_5__.bigQueryExampleGen),
/* harmony export */   component: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.s9),
/* harmony export */   csvExampleGen: () => (/* reexport safe */ _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_6__.csvExampleGen),
/* harmony export */   customArtifactType: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.WI),
/* harmony export */   customExampleGen: () => (/* reexport safe */ _components_custom_example_gen_js__WEBPACK_IMPORTED_MODULE_7__.customExampleGen),
/* harmony export */   evaluator: () => (/* reexport safe */ _components_evaluator_js__WEBPACK_IMPORTED_MODULE_8__.evaluator),
/* harmony export */   exampleValidator: () => (/* reexport safe */ _components_example_validator_js__WEBPACK_IMPORTED_MODULE_9__.exampleValidator),
/* harmony export */   importExampleGen: () => (/* reexport safe */ _components_import_example_gen_js__WEBPACK_IMPORTED_MODULE_11__.importExampleGen),
/* harmony export */   importSchemaGen: () => (/* reexport safe */ _components_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_12__.importSchemaGen),
/* harmony export */   infraValidator: () => (/* reexport safe */ _components_infra_validator_js__WEBPACK_IMPORTED_MODULE_13__.infraValidator),
/* harmony export */   jsonLinesExampleGen: () => (/* reexport safe */ _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_10__.jsonLinesExampleGen),
/* harmony export */   latestBlessed: () => (/* reexport safe */ _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.AV),
/* harmony export */   optional: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.lq),
/* harmony export */   parameters: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.FI),
/* harmony export */   parquetExampleGen: () => (/* reexport safe */ _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_10__.parquetExampleGen),
/* harmony export */   pipeline: () => (/* reexport safe */ _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.Tk),
/* harmony export */   prestoExampleGen: () => (/* reexport safe */ _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_14__.prestoExampleGen),
/* harmony export */   pusher: () => (/* reexport safe */ _components_pusher_js__WEBPACK_IMPORTED_MODULE_15__.pusher),
/* harmony export */   readExamples: () => (/* reexport safe */ _data_examples_js__WEBPACK_IMPORTED_MODULE_4__.Ae),
/* harmony export */   required: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.mw),
/* harmony export */   schemaGen: () => (/* reexport safe */ _components_schema_gen_js__WEBPACK_IMPORTED_MODULE_16__.schemaGen),
/* harmony export */   splitNames: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.bZ),
/* harmony export */   sqlExampleGen: () => (/* reexport safe */ _components_sql_example_gen_js__WEBPACK_IMPORTED_MODULE_17__.sqlExampleGen),
/* harmony export */   statisticsGen: () => (/* reexport safe */ _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_18__.statisticsGen),
/* harmony export */   trainer: () => (/* reexport safe */ _components_trainer_js__WEBPACK_IMPORTED_MODULE_19__.trainer),
/* harmony export */   transform: () => (/* reexport safe */ _components_transform_js__WEBPACK_IMPORTED_MODULE_20__.transform),
/* harmony export */   trinoExampleGen: () => (/* reexport safe */ _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_14__.trinoExampleGen)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33043);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12796);
/* harmony import */ var _data_examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27972);
/* harmony import */ var _components_big_query_example_gen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(933);
/* harmony import */ var _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46079);
/* harmony import */ var _components_custom_example_gen_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73651);
/* harmony import */ var _components_evaluator_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91997);
/* harmony import */ var _components_example_validator_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20407);
/* harmony import */ var _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68250);
/* harmony import */ var _components_import_example_gen_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97214);
/* harmony import */ var _components_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43115);
/* harmony import */ var _components_infra_validator_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(96194);
/* harmony import */ var _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89813);
/* harmony import */ var _components_pusher_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62836);
/* harmony import */ var _components_schema_gen_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(34865);
/* harmony import */ var _components_sql_example_gen_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(33843);
/* harmony import */ var _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(57880);
/* harmony import */ var _components_trainer_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(80148);
/* harmony import */ var _components_transform_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6032);
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
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59290);
/* harmony import */ var _served_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43944);









/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
const directoryTarget = {
    name: "directory",
    async push({ pipeline, model, version, settings, workspace }, signal) {
        const files = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedFiles */ .z)(model);
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(placeOf(settings, workspace), pipeline);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(home, { recursive: true });
            const newest = (await versionsIn(home)).at(-1);
            const digest = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedDigest */ .s)(files);
            const done = (made) => ({ target: "directory", version: made, location: shown((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, made), workspace), digest });
            if (newest !== undefined && (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, newest), files)))
                return done(newest);
            return done(await make({ home, files, from: model.path, version: newerThan(newest, version), signal }));
        }
        catch (error) {
            throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .storageError */ .Q)(error, home);
        }
    },
    async has({ version, digest, location }, _settings, workspace) {
        if (!/^\d+$/.test(version))
            return false;
        const entries = await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, location)).catch(absent);
        return entries !== undefined && (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedDigest */ .s)(entries) === digest;
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
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path);
    return inside.startsWith("..") || inside === path ? path : inside.replaceAll("\\", "/");
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
            if (!(["ENOTEMPTY", "EEXIST", "EPERM"].includes((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) ?? "") && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent))))
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
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === "ENOENT" || (0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === "ENOTDIR")
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

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equals)
/* harmony export */ });
/* harmony import */ var _reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13039);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22567);
/* harmony import */ var _wkt_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10962);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94483);
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
 * Compare two messages of the same type for equality.
 *
 * Fields are compared one by one, but only when set: a field set in one message
 * but not the other makes them unequal, while fields set in both are compared
 * by value. Extensions and unknown fields are disregarded by default.
 *
 * Float and double values are compared with IEEE semantics: NaN does not equal
 * NaN, and -0 equals 0 (with the exception for singular fields with implicit
 * presence: -0 is set, +0 is unset).
 */
function equals(schema, a, b, options) {
    if (a.$typeName != schema.typeName || b.$typeName != schema.typeName) {
        return false;
    }
    if (a === b) {
        return true;
    }
    return reflectEquals((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, a), (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, b), options);
}
function reflectEquals(a, b, opts) {
    if (a.desc.typeName === "google.protobuf.Any" && (opts === null || opts === void 0 ? void 0 : opts.unpackAny) == true) {
        return anyUnpackedEquals(a.message, b.message, opts);
    }
    for (const f of a.fields) {
        if (!fieldEquals(f, a, b, opts)) {
            return false;
        }
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.unknown) == true && !unknownEquals(a, b, opts.registry)) {
        return false;
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.extensions) == true && !extensionsEquals(a, b, opts)) {
        return false;
    }
    return true;
}
// TODO(tstamm) add an option to consider NaN equal to NaN?
function fieldEquals(f, a, b, opts) {
    if (!a.isSet(f) && !b.isSet(f)) {
        return true;
    }
    if (!a.isSet(f) || !b.isSet(f)) {
        return false;
    }
    switch (f.fieldKind) {
        case "scalar":
            return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, a.get(f), b.get(f));
        case "enum":
            return a.get(f) === b.get(f);
        case "message":
            return reflectEquals(a.get(f), b.get(f), opts);
        case "map": {
            // TODO(tstamm) can't we compare sizes first?
            const mapA = a.get(f);
            const mapB = b.get(f);
            const keys = [];
            for (const k of mapA.keys()) {
                if (!mapB.has(k)) {
                    return false;
                }
                keys.push(k);
            }
            for (const k of mapB.keys()) {
                if (!mapA.has(k)) {
                    return false;
                }
            }
            for (const key of keys) {
                const va = mapA.get(key);
                const vb = mapB.get(key);
                if (va === vb) {
                    continue;
                }
                switch (f.mapKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
        case "list": {
            const listA = a.get(f);
            const listB = b.get(f);
            if (listA.size != listB.size) {
                return false;
            }
            for (let i = 0; i < listA.size; i++) {
                const va = listA.get(i);
                const vb = listB.get(i);
                if (va === vb) {
                    continue;
                }
                switch (f.listKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
    }
    return true;
}
function anyUnpackedEquals(a, b, opts) {
    if (a.typeUrl !== b.typeUrl) {
        return false;
    }
    const unpackedA = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(a, opts.registry);
    const unpackedB = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(b, opts.registry);
    if (unpackedA && unpackedB) {
        const schema = opts.registry.getMessage(unpackedA.$typeName);
        if (schema) {
            return equals(schema, unpackedA, unpackedB, opts);
        }
    }
    return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.value, b.value);
}
function unknownEquals(a, b, registry) {
    function getTrulyUnknown(msg, registry) {
        var _a;
        const u = (_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [];
        return registry
            ? u.filter((uf) => !registry.getExtensionFor(msg.desc, uf.no))
            : u;
    }
    const unknownA = getTrulyUnknown(a, registry);
    const unknownB = getTrulyUnknown(b, registry);
    if (unknownA.length != unknownB.length) {
        return false;
    }
    for (let i = 0; i < unknownA.length; i++) {
        const a = unknownA[i];
        const b = unknownB[i];
        if (a.no != b.no) {
            return false;
        }
        if (a.wireType != b.wireType) {
            return false;
        }
        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.data, b.data)) {
            return false;
        }
    }
    return true;
}
function extensionsEquals(a, b, opts) {
    function getSetExtensions(msg, registry) {
        var _a;
        return ((_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [])
            .map((uf) => registry.getExtensionFor(msg.desc, uf.no))
            .filter((e) => e != undefined)
            .filter((e, index, arr) => arr.indexOf(e) === index);
    }
    const extensionsA = getSetExtensions(a, opts.registry);
    const extensionsB = getSetExtensions(b, opts.registry);
    if (extensionsA.length != extensionsB.length ||
        extensionsA.some((e) => !extensionsB.includes(e))) {
        return false;
    }
    for (const extension of extensionsA) {
        const [containerA, field] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(a.message, extension));
        const [containerB] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(b.message, extension));
        if (!fieldEquals(field, containerA, containerB, opts)) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet)
/* harmony export */ });
/* unused harmony export clearField */
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
        unsafeClear(message, field);
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
