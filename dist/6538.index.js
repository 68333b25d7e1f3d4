export const id = 6538;
export const ids = [6538,8390];
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
