export const id = 3843;
export const ids = [3843,8390];
export const modules = {

/***/ 14780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ queryExampleGen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
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
    const number = year === undefined ? Number(span) : (0,span_pattern/* spanOfDate */.q)({ year: Number(year), month: Number(month), day: Number(date) });
    if (number === undefined || span.trim() === "" || !Number.isSafeInteger(number))
        throw new error/* UserError */.yo(`span ${JSON.stringify(span)} is no span`, { hint: "a number of days since 1970-01-01, or a date as 2024-01-31" });
    return number;
}
/**
 * Puts a span into a query, as TFX's query-based ExampleGens do: `@span_begin_timestamp` and `@span_end_timestamp` become the seconds
 * since 1970 at which the span's day begins and the next one does, `@span_yyyymmdd_utc` the day as `'YYYYMMDD'` with its quotes.
 */
function querySpan(query, span) {
    return query.replace(places, (place) => {
        if (span === undefined)
            throw new error/* UserError */.yo(`the query has ${place}, and no span is given`, { hint: "span: 2024-01-31, or a number of days since 1970-01-01" });
        if (place === "@span_begin_timestamp")
            return String(span * day);
        if (place === "@span_end_timestamp")
            return String((span + 1) * day);
        const date = new Date(span * day * 1000);
        if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999)
            throw new error/* UserError */.yo(`span ${span} is no day of the years 0 to 9999`, { hint: "days since 1970-01-01" });
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
    throw new error/* UserError */.yo(`column ${JSON.stringify(names[at])} has an array with NULL in it, which a list of values cannot hold`, { hint: "take it out in the query, for instance array_remove(…, NULL)" });
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
    return new error/* UserError */.yo(`the rows of the query to ${source} changed while they were read`, {
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
            throw new error/* UserError */.yo(`the query of ${missing ? split : first.split} gives no column ${JSON.stringify((missing ?? surplus).name)}, the one of ${missing ? first.split : split} does`, { hint: "queries that are read together give the same columns" });
        for (const column of columns)
            column.type = (0,data_source/* joinTypes */.m)(column.type, found.find(({ name }) => name === column.name).type);
    }
    return columns;
}

// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
// EXTERNAL MODULE: ./build/js/components/example-gen.js + 7 modules
var example_gen = __webpack_require__(20674);
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
    const shown = `the query's file ${query}`;
    return (await (0,user_file/* readUserFile */.E)((0,external_node_path_.resolve)(workspace, query), shown, (cause) => new error/* UserError */.yo(`${shown} cannot be read`, { hint: "the path is relative to the pipeline's folder", cause }))).toString("utf8");
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
