export const id = 5398;
export const ids = [5398,8390];
export const modules = {

/***/ 14780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ queryExampleGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/split-rule.js
var split_rule = __webpack_require__(96122);
// EXTERNAL MODULE: ./build/js/data/span-pattern.js
var span_pattern = __webpack_require__(12284);
;// CONCATENATED MODULE: ./build/js/data/sql/query-span.js


const day = 86_400;
const places = /@span_begin_timestamp|@span_end_timestamp|@span_yyyymmdd_utc/g;
/** The number of a span: itself, or days since 1970-01-01 of a date as `2024-01-31`. */
function spanNumber(span) {
    if (typeof span === "number")
        return span;
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(span) ?? [];
    const number = year === undefined ? Number(span) : (0,span_pattern/* spanOfDate */.qW)({ year: Number(year), month: Number(month), day: Number(date) });
    if (number === undefined || span.trim() === "" || !Number.isSafeInteger(number))
        throw new core_error/* UserError */.yo(`span ${JSON.stringify(span)} is no span`, { hint: "a number of days since 1970-01-01, or a date as 2024-01-31" });
    return number;
}
/**
 * Puts a span into a query, as TFX's query-based ExampleGens do: `@span_begin_timestamp` and `@span_end_timestamp` become the seconds
 * since 1970 at which the span's day begins and the next one does, `@span_yyyymmdd_utc` the day as `'YYYYMMDD'` with its quotes.
 */
function querySpan(query, span) {
    return query.replace(places, (place) => {
        if (span === undefined)
            throw new core_error/* UserError */.yo(`the query has ${place}, and no span is given`, { hint: "span: 2024-01-31, or a number of days since 1970-01-01" });
        if (place === "@span_begin_timestamp")
            return String(span * day);
        if (place === "@span_end_timestamp")
            return String((span + 1) * day);
        const date = new Date(span * day * 1000);
        if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999)
            throw new core_error/* UserError */.yo(`span ${span} is no day of the years 0 to 9999`, { hint: "days since 1970-01-01" });
        return `'${date.toISOString().slice(0, 10).replaceAll("-", "")}'`;
    });
}

// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/data/source.js
var data_source = __webpack_require__(78390);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/data/sql/row-digest.js

/**
 * Digests rows. Not ordered: the sum of the rows' SHA-256s modulo 2^256 and their number, so that the same rows in another order,
 * as a database may give them, are the same. Ordered: the SHA-256 of the rows' SHA-256s.
 */
function rowDigest(ordered) {
    const sum = new Float64Array(8);
    const chain = (0,external_node_crypto_.createHash)("sha256");
    let count = 0;
    return {
        add(row) {
            const hash = (0,external_node_crypto_.hash)("sha256", textOf(row), "buffer");
            count++;
            if (ordered)
                return void chain.update(hash);
            let carry = 0;
            for (let i = 7; i >= 0; i--) {
                const word = sum[i] + hash.readUInt32BE(i * 4) + carry;
                carry = word >= 2 ** 32 ? 1 : 0;
                sum[i] = carry === 1 ? word - 2 ** 32 : word;
            }
        },
        finish: () => `${count}:${ordered ? chain.digest("hex") : Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("")}`,
    };
}
/** A text that two rows share only when all their cells are equal: each is told by its kind and its length. */
function textOf(row) {
    let text = "";
    for (const cell of row)
        text += cellText(cell);
    return text;
}
function cellText(cell) {
    if (cell === null)
        return "-";
    if (typeof cell === "string")
        return `t${cell.length}:${cell}`;
    if (typeof cell === "number" || typeof cell === "bigint")
        return `n${cell};`;
    if (cell instanceof Uint8Array)
        return `b${cell.length}:${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString("latin1")}`;
    return `[${cell.length}:${cell.map(cellText).join("")}`;
}

;// CONCATENATED MODULE: ./build/js/data/sql/query-rows.js




/** Reads the whole answer once: its columns with the types that all values need, its rows, its digest. */
async function describeQuery({ source, text, ordered = false, signal }, { limit } = {}) {
    const digest = rowDigest(ordered);
    let names = [];
    let types = [];
    let rows = 0;
    for await (const page of source.pages(text, { limit, signal })) {
        if (names.length === 0)
            [names, types] = [page.columns.map(({ name }) => name), page.columns.map(() => "empty")];
        page.columns.forEach(({ kind }, i) => { types[i] = (0,data_source/* joinTypes */.m)(types[i], typeOfCells(page, i, kind)); });
        for (const row of page.rows) {
            checkLists(row, names);
            digest.add(row);
        }
        rows += page.rows.length;
    }
    return { columns: names.map((name, i) => ({ name, type: types[i] })), rows, digest: (0,core_digest/* asDigest */.J6)((0,core_digest/* digestOf */.ol)(`${JSON.stringify(names)}\n${digest.finish()}`).slice("sha256:".length)) };
}
function checkLists(row, names) {
    const at = row.findIndex((cell) => Array.isArray(cell) && cell.includes(null));
    if (at < 0)
        return;
    throw new core_error/* UserError */.yo(`column ${JSON.stringify(names[at])} has an array with NULL in it, which a list of values cannot hold`, { hint: "take it out in the query, for instance array_remove(…, NULL)" });
}
function typeOfCells({ rows }, column, kind) {
    let type = "empty";
    for (const row of rows) {
        const cell = row[column];
        if (cell === null)
            continue;
        if (kind === "int" || kind === "float" || kind === "bytes")
            return kind;
        for (const value of Array.isArray(cell) ? cell : [cell])
            type = (0,data_source/* joinTypes */.m)(type, typeOfValue(value, kind));
        if (type === "bytes")
            return type;
    }
    return type;
}
function typeOfValue(value, kind) {
    if (value === null)
        return "empty";
    if (typeof value === "bigint")
        return "int";
    if (typeof value !== "number")
        return "bytes";
    return kind === "number" && Number.isSafeInteger(value) ? "int" : "float";
}
/** The rows of an answer as batches with these columns. With `expected`, an answer that differs from what was described is a `UserError`. */
async function* readQuery({ source, text, ordered = false, signal }, columns, { limit, expected }) {
    const digest = rowDigest(ordered);
    let first = 1;
    let names = [];
    for await (const page of source.pages(text, { limit, signal })) {
        names = page.columns.map(({ name }) => name);
        if (expected)
            for (const row of page.rows)
                digest.add(row);
        const from = first;
        if (page.rows.length > 0)
            yield { batch: { length: page.rows.length, columns: columnsOf(page, columns, source.name) }, file: source.name, line: (row) => from + row };
        first += page.rows.length;
    }
    if (expected && (0,core_digest/* digestOf */.ol)(`${JSON.stringify(names)}\n${digest.finish()}`) !== expected.digest)
        throw changed(source.name);
}
function changed(source) {
    return new core_error/* UserError */.yo(`the rows of the query to ${source} changed while they were read`, {
        hint: "run again; a query that gives other rows each time (random, now, LIMIT without ORDER BY) needs an ORDER BY or a fixed time, or fingerprint: text",
    });
}
function columnsOf(page, wanted, source) {
    return new Map(wanted.map(({ name, type }) => {
        const at = page.columns.findIndex((column) => column.name === name);
        if (at < 0)
            throw changed(source);
        return [name, columnOf(page.rows.map((row) => row[at]), type, source)];
    }));
}
function columnOf(cells, type, source) {
    const { values, shape } = flatten(cells);
    switch (type) {
        case "int": return { type, ...integers(values, source), ...shape };
        case "float": return { type, values: Float32Array.from(values, (value) => toNumber(value, source)), ...shape };
        case "bytes": return { type, ...byteStrings(values), ...shape };
        default:
            if (values.length > 0)
                throw changed(source);
            return { type: "empty" };
    }
}
/** The values of all rows one after the other; NULL is missing, an empty array is present. */
function flatten(cells) {
    if (cells.every((cell) => cell !== null && !Array.isArray(cell)))
        return { values: cells, shape: {} };
    const values = [];
    const rowOffsets = new Int32Array(cells.length + 1);
    const present = new Uint8Array(cells.length);
    cells.forEach((cell, row) => {
        if (Array.isArray(cell))
            for (const value of cell)
                values.push(value);
        else if (cell !== null)
            values.push(cell);
        present[row] = cell === null ? 0 : 1;
        rowOffsets[row + 1] = values.length;
    });
    return { values, shape: { rowOffsets, present } };
}
function integers(values, source) {
    let beyond = false;
    const numbers = Float64Array.from(values, (value) => {
        const number = Number(value);
        if ((typeof value !== "bigint" && typeof value !== "number") || (typeof value === "number" && !Number.isSafeInteger(value)))
            throw changed(source);
        if (!Number.isSafeInteger(number))
            beyond = true;
        return number;
    });
    return beyond ? { values: numbers, wide: BigInt64Array.from(values, (value) => BigInt(value)) } : { values: numbers };
}
function toNumber(value, source) {
    if (typeof value !== "number" && typeof value !== "bigint")
        throw changed(source);
    return Number(value);
}
function byteStrings(values) {
    const parts = values.map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value))));
    const offsets = new Int32Array(parts.length + 1);
    parts.forEach((part, i) => { offsets[i + 1] = offsets[i] + part.length; });
    return { bytes: Buffer.concat(parts), offsets };
}
/** The columns of several answers that are read together, in the order of the first; each must have the same names. */
function joinAnswers(answers) {
    const [first, ...others] = answers;
    if (!first)
        return [];
    const columns = first.columns.map((column) => ({ ...column }));
    for (const { split, columns: found } of others) {
        const missing = columns.find(({ name }) => !found.some((column) => column.name === name));
        const surplus = found.find(({ name }) => !columns.some((column) => column.name === name));
        if (missing ?? surplus)
            throw new core_error/* UserError */.yo(`the query of ${missing ? split : first.split} gives no column ${JSON.stringify((missing ?? surplus).name)}, the one of ${missing ? first.split : split} does`, { hint: "queries that are read together give the same columns" });
        for (const column of columns)
            column.type = (0,data_source/* joinTypes */.m)(column.type, found.find(({ name }) => name === column.name).type);
    }
    return columns;
}

// EXTERNAL MODULE: ./build/js/components/example-gen.js + 6 modules
var example_gen = __webpack_require__(23441);
;// CONCATENATED MODULE: ./build/js/components/query-example-gen.js








const querySchema = {
    description: "The query, or a file of the pipeline's folder that ends in .sql; or one for each split. @span_begin_timestamp, @span_end_timestamp and @span_yyyymmdd_utc are replaced by the span's.",
    oneOf: [
        { type: "string", minLength: 1 },
        { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
    ],
    examples: ["SELECT * FROM penguins ORDER BY id", "queries/train.sql"],
};
const fingerprintTexts = {
    content: "content: all rows, in any order, are read and digested before the run",
    tables: "tables: what the database says of the tables that the query reads (their last change)",
    text: "text: only the query, as in TFX, so that new rows are not seen",
};
/** An ExampleGen that reads the answers to queries. The rows themselves decide whether it must run again, which TFX does not look at. */
function queryExampleGen(definition) {
    const { name, version, properties, required, fingerprints } = definition;
    return (0,component/* component */.s9)({
        name,
        version,
        inputs: {},
        outputs: example_gen/* exampleOutputs */.Tr,
        parameters: {
            type: "object",
            required: ["query", ...required],
            additionalProperties: false,
            properties: {
                query: querySchema,
                span: { description: "The span of @span_… in the query: days since 1970-01-01, or a date.", anyOf: [{ type: "integer" }, { type: "string" }], examples: ["2024-01-31"] },
                fingerprint: { description: `What tells that the data are as before. ${fingerprints.map((way) => fingerprintTexts[way]).join("; ")}.`, enum: [...fingerprints], default: fingerprints[0] },
                ...example_gen/* dividingProperties */.ks, ...properties,
            },
        },
        async resolve(parameters, workspace, signal) {
            const resolved = await resolveQueries(parameters, workspace);
            const { fingerprint = fingerprints[0] } = parameters;
            if (fingerprint === "text")
                return { parameters: { ...parameters, resolved }, materials: {} };
            const source = await definition.open(parameters, { workspace, environment: process.env });
            try {
                const materials = {};
                const rows = {};
                const columns = {};
                for (const { split, text } of resolved.queries) {
                    const contents = fingerprint === "content" ? await describeQuery({ ...queryOf(source, text, parameters), ...(signal && { signal }) }, parameters) : undefined;
                    materials[materialOf(source, split, resolved)] = contents ? contents.digest : await tablesOf(source, text);
                    if (contents)
                        [rows[split], columns[split]] = [contents.rows, contents.columns.map(({ name: column, type }) => [column, type])];
                }
                return { parameters: { ...parameters, resolved: { ...resolved, ...(fingerprint === "content" && { rows, columns }) } }, materials };
            }
            finally {
                await source.close();
            }
        },
        async run(_inputs, context) {
            const { parameters, workspace, signal, materials } = context;
            const resolved = parameters.resolved ?? (await resolveQueries(parameters, workspace));
            const { span, queries, buckets } = resolved;
            const source = await definition.open(parameters, { workspace, environment: process.env });
            try {
                await (0,example_gen/* generateExamples */.DF)({
                    inputs: queries.map(({ split, text }) => ({ split, sources: [rowsOf({ ...queryOf(source, text, parameters), signal }, contentsOf(resolved, split, materials[materialOf(source, split, resolved)]))] })),
                    buckets, missingKey: "unset",
                    join: (contents) => joinAnswers(contents.map(({ columns }, i) => ({ split: queries[i].split, columns }))),
                    properties: { span },
                }, context);
            }
            finally {
                await source.close();
            }
        },
        show: async ({ outputs: { examples } }) => (0,example_gen/* showExamples */.z)(examples),
    });
}
async function resolveQueries(parameters, workspace) {
    const { query, span: given } = parameters;
    const texts = typeof query === "string" ? { single_split: query } : query;
    const buckets = (0,example_gen/* checkDividing */.bV)(Object.keys(texts), parameters);
    const span = given === undefined ? undefined : spanNumber(given);
    const queries = [];
    for (const [split, text] of Object.entries(texts))
        queries.push({ split, text: querySpan(await queryText(text, workspace), span) });
    return { span: span ?? 0, queries, ...(buckets && { buckets }) };
}
async function queryText(query, workspace) {
    if (!/^\S+\.sql$/.test(query))
        return query;
    return (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, query), "utf8").catch((error) => {
        throw new core_error/* UserError */.yo(`the query's file ${query} cannot be read`, { hint: "the path is relative to the pipeline's folder", cause: error });
    });
}
/** What the rows of a split are called in records. */
function materialOf({ name }, split, { queries }) {
    return queries.length === 1 ? name : `${name} (${split})`;
}
/** What was found when the rows were digested. */
function contentsOf({ rows, columns }, split, digest) {
    return rows && columns && digest && { rows: rows[split], columns: columns[split].map(([name, type]) => ({ name, type })), digest };
}
/** The places of rows count for the rules that divide by them. */
function queryOf(source, text, { splitBy, partitionBy }) {
    const { by } = (0,split_rule/* splitRuleOf */.i0)(splitBy, partitionBy);
    return { source, text, ordered: by === "order" || by === "stratum" };
}
function tablesOf(source, text) {
    if (!source.tables)
        throw new Error(`${source.name} cannot tell the state of tables`);
    return source.tables(text);
}
function rowsOf(query, expected) {
    return {
        name: query.source.name,
        ...(expected && { key: expected.digest }),
        describe: async (limit) => expected ?? describeQuery(query, limit),
        read: (columns, { limit }) => readQuery(query, columns, { limit, expected }),
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
