export const id = 6841;
export const ids = [6841];
export const modules = {

/***/ 96841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDuckdb: () => (/* binding */ checkDuckdb),
/* harmony export */   openDuckdb: () => (/* binding */ openDuckdb),
/* harmony export */   openDuckdbViews: () => (/* binding */ openDuckdbViews)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80835);
/* harmony import */ var _sql_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57428);






/** A DuckDB file, opened to be read only, or DuckDB over files (`FROM 'data/*.parquet'`). DuckDB itself is the user's to install. */
async function openDuckdb({ path, name, workspace }) {
    if (path !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the DuckDB file ${name} does not exist`, { hint: "the path is relative to the pipeline's folder" });
    const { DuckDBInstance } = loadDuckdb(workspace);
    try {
        const instance = await DuckDBInstance.create(path ?? ":memory:", path === undefined ? {} : { access_mode: "READ_ONLY" });
        const connection = await instance.connect();
        await connection.run("SET TimeZone = 'UTC'");
        await connection.run(`SET file_search_path = '${workspace.replaceAll("'", "''")}'`);
        return {
            name,
            pages: (query, options = {}) => readPages(connection, name, query, options),
            async close() {
                connection.closeSync();
                instance.closeSync();
            },
        };
    }
    catch (error) {
        throw mistakeOf(error, name);
    }
}
/**
 * DuckDB over views for queries of strangers: no other file, no network, no extension and no setting can be reached from them. One thread, so that
 * equal data give equal rows in equal order.
 */
async function openDuckdbViews({ workspace, views, files, folder }) {
    const name = "DuckDB";
    const { DuckDBInstance } = loadDuckdb(workspace);
    const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
    try {
        const instance = await DuckDBInstance.create(":memory:", { threads: "1", temp_directory: folder, autoinstall_known_extensions: "false", autoload_known_extensions: "false", allow_community_extensions: "false" });
        const connection = await instance.connect();
        await connection.run("SET TimeZone = 'UTC'");
        for (const view of views)
            await connection.run(`CREATE VIEW "${view.name.replaceAll('"', '""')}" AS ${view.select}`);
        if (files.length > 0)
            await connection.run(`SET allowed_paths = [${files.map(quoted).join(", ")}]`);
        await connection.run("SET enable_external_access = false");
        await connection.run("SET lock_configuration = true");
        return {
            name,
            pages: (query, options = {}) => readPages(connection, name, query, options),
            async close() {
                connection.closeSync();
                instance.closeSync();
            },
        };
    }
    catch (error) {
        throw mistakeOf(error, name);
    }
}
const wanted = "@duckdb/node-api";
/** Refuses a workspace beside which DuckDB is not installed, without loading it. */
function checkDuckdb(workspace) {
    try {
        (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, "package.json")).resolve(wanted);
    }
    catch {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`DuckDB is not installed beside the pipeline (${workspace})`, { hint: `npm i ${wanted}` });
    }
}
function loadDuckdb(workspace) {
    checkDuckdb(workspace);
    return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, "package.json"))(wanted);
}
/** The number that DuckDB gives statements which read. */
const select = 1;
async function* readPages(connection, name, query, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    const stop = () => connection.interrupt();
    signal?.addEventListener("abort", stop, { once: true });
    let statement;
    try {
        const statements = await connection.extractStatements(query);
        if (statements.count !== 1)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the query has ${statements.count} statements`, { hint: "one that reads: SELECT …" });
        statement = await statements.prepare(0);
        if (statement.statementType !== select)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("the query does more than read", { hint: "only SELECT and FROM are run" });
        const result = await statement.stream();
        const names = result.columnNames();
        (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .checkColumns */ .OT)(names);
        const readers = result.columnTypes().map((type, i) => readerOf(type, names[i]));
        yield* (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .pagesOf */ .E0)(names.map((column, i) => ({ name: column, kind: readers[i].kind })), rowsOf(result, readers), options);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw mistakeOf(error, name);
    }
    finally {
        signal?.removeEventListener("abort", stop);
        statement?.destroySync();
    }
}
async function* rowsOf(result, readers) {
    for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0)
            return;
        for (const row of chunk.getRows())
            yield row.map((value, i) => (value === null ? null : readers[i].read(value)));
    }
}
const integer = (value) => (typeof value === "bigint" ? (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(String(value)) : Number(value));
const asInt = { kind: "int", read: integer };
const asWide = { kind: "number", read: integer };
const asFloat = { kind: "float", read: Number };
const asText = { kind: "bytes", read: String };
const asBytes = { kind: "bytes", read: (value) => value.bytes };
const asTime = { kind: "bytes", read: (value) => (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(String(value)) };
/** DuckDB's numbers of types. */
const readers = new Map([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((id) => [id, asInt]),
    ...[9, 16, 32].map((id) => [id, asWide]),
    [10, asFloat], [11, asFloat],
    [13, { kind: "bytes", read: (value) => { const { days } = value; return Math.abs(days) < 2 ** 31 - 2 ? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isoDate */ ._$)(days) : String(value); } }],
    [12, asTime], [20, asTime], [21, asTime], [22, asTime],
    [31, { kind: "bytes", read: (value) => (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(String(value)) }],
    [18, asBytes],
    ...[14, 15, 17, 23, 27, 30, 39].map((id) => [id, asText]),
    [36, asText],
]);
const decimal = 19, list = 24, array = 33;
function readerOf(type, column) {
    if (type.typeId === decimal)
        return type.scale === 0 ? { kind: "number", read: (value) => (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decimalOf */ .Bc)(String(value)) } : { kind: "float", read: (value) => Number(String(value)) };
    if ((type.typeId === list || type.typeId === array) && type.valueType) {
        const inner = readerOf(type.valueType, column);
        if (type.valueType.typeId === list || type.valueType.typeId === array)
            throw (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownType */ .p2)(column, String(type));
        return { kind: inner.kind, read: (value) => value.items.map((item) => (item === null ? null : inner.read(item))) };
    }
    const known = readers.get(type.typeId);
    if (!known)
        throw (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownType */ .p2)(column, String(type));
    return known;
}
function mistakeOf(error, name) {
    if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || !(error instanceof Error) || !/Error: /.test(error.message))
        return error;
    const [says, ...detail] = error.message.split("\n");
    const line = /^LINE (\d+):/.exec(detail.find((text) => text.startsWith("LINE ")) ?? "")?.[1];
    return (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedQuery */ .NI)(name, line === undefined ? says : `${says}, at line ${line} of the query`, { cause: error });
}


/***/ }),

/***/ 80835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   T4: () => (/* binding */ isoMicroseconds),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   b5: () => (/* binding */ isoZonedTime)
/* harmony export */ });
/**
 * Date and time texts of databases as ISO 8601: `2024-01-31 05:00:00.5+02` becomes `2024-01-31T03:00:00.5Z`, without an offset
 * `2024-01-31T05:00:00.5`. Fractions are kept as far as they are not zeros. What is no such text (`infinity`, years of five digits) stays as it is.
 */
function isoTime(text) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?)?(?: ?(Z|UTC|[+-]\d{2}(?::?\d{2}(?::\d{2})?)?))?$/.exec(text);
    if (!match)
        return text;
    const [, date, time, fraction = "", offset] = match;
    if (time === undefined)
        return date;
    const decimals = fraction.replace(/0+$/, "");
    const clock = `${time.length === 5 ? `${time}:00` : time}`;
    const tail = decimals === "" ? "" : `.${decimals}`;
    if (offset === undefined)
        return `${date}T${clock}${tail}`;
    const shifted = new Date(Date.parse(`${date}T${clock}Z`) - offsetMilliseconds(offset)).toISOString().slice(0, 19);
    return `${shifted}${tail}Z`;
}
function offsetMilliseconds(offset) {
    if (offset === "Z" || offset === "UTC")
        return 0;
    const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).replaceAll(":", "").match(/\d{2}/g).map(Number);
    return (offset.startsWith("-") ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
/** Days since 1970-01-01 as a date. */
function isoDate(days) {
    return new Date(days * 86_400_000).toISOString().replace(/T.*$/, "");
}
/** Microseconds since 1970-01-01 UTC as a time, with `Z` when it is an instant. */
function isoMicroseconds(micros, zone) {
    let seconds = micros / 1000000n;
    let rest = micros % 1000000n;
    if (rest < 0n)
        [seconds, rest] = [seconds - 1n, rest + 1000000n];
    const decimals = rest === 0n ? "" : `.${String(rest).padStart(6, "0").replace(/0+$/, "")}`;
    return `${new Date(Number(seconds) * 1000).toISOString().replace(/\.\d{3}Z$/, "")}${decimals}${zone}`;
}
/** The same for texts that may name a zone of the world instead of an offset: `2024-07-01 05:00:00.000 Europe/Berlin`. */
function isoZonedTime(text) {
    const match = /^(.*\d) ([A-Za-z][\w+-]*(?:\/[\w+-]+)*)$/.exec(text);
    if (!match || match[2] === "UTC")
        return isoTime(text);
    const local = isoTime(match[1]);
    const wall = Date.parse(`${local.slice(0, 19)}Z`);
    if (Number.isNaN(wall))
        return text;
    const near = wall - zoneOffset(match[2], wall);
    const instant = wall - zoneOffset(match[2], near);
    return `${new Date(instant).toISOString().slice(0, 19)}${local.slice(19)}Z`;
}
/** Milliseconds that clocks in a zone are ahead of UTC. */
function zoneOffset(zone, instant) {
    const parts = new Map(formatOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type) => parts.get(type) ?? 0;
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(instant / 1000) * 1000;
}
let latest;
/** Making a formatter is slow, and the values of a column mostly share a zone. */
function formatOf(zone) {
    if (latest?.zone !== zone)
        latest = { zone, format: new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" }) };
    return latest.format;
}


/***/ }),

/***/ 57428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   NI: () => (/* binding */ refusedQuery),
/* harmony export */   OT: () => (/* binding */ checkColumns),
/* harmony export */   Og: () => (/* binding */ cellBytes),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   l3: () => (/* binding */ fullPage),
/* harmony export */   p2: () => (/* binding */ unknownType),
/* harmony export */   wl: () => (/* binding */ floatOf),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Most rows of a page, and about how many bytes make one full before. */
const fullPage = { rows: 4096, bytes: 8 << 20 };
/** What of the rows that are there already is a page: objects that are soon done with cost little. */
const shortPage = { rows: 1024, bytes: 4 << 20 };
/** About how much memory a cell takes. */
function cellBytes(cell) {
    if (typeof cell === "string" || cell instanceof Uint8Array)
        return cell.length + 16;
    return Array.isArray(cell) ? cell.reduce((sum, value) => sum + cellBytes(value), 16) : 8;
}
/** Cuts rows that come one by one (or in chunks) into pages. The first page comes even when there are no rows. */
async function* pagesOf(columns, rows, { limit = Infinity, signal }) {
    let page = [];
    let bytes = 0;
    let first = true;
    let left = limit;
    for await (const row of rows) {
        page.push(row);
        for (const cell of row)
            bytes += cellBytes(cell);
        if (--left <= 0)
            break;
        if (page.length < shortPage.rows && bytes < shortPage.bytes)
            continue;
        // Databases in this process answer at once: others, and a signal, get their turn here.
        await new Promise((turn) => setImmediate(turn));
        signal?.throwIfAborted();
        yield { columns, rows: page };
        [page, bytes, first] = [[], 0, false];
    }
    if (page.length > 0 || first)
        yield { columns, rows: page };
}
/** The mistake of a column whose type has no place in examples; `remedy` writes the column, quoted where it must be, as text. */
function unknownType(column, type, remedy = (quoted) => `CAST(${quoted} AS text)`) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`column ${JSON.stringify(column)} has the type ${type}, which examples cannot hold`, {
        hint: `convert it in the query: ${remedy(/^[a-z_][a-z0-9_]*$/.test(column) ? column : `"${column}"`)}`,
    });
}
/** One row as cells. A value that is not of its column's type is the server's mistake, told with its column. */
function readRow(values, columns, source) {
    if (!Array.isArray(values))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source} sends ${JSON.stringify(values)?.slice(0, 80)} in place of a row`);
    return columns.map(({ name, read }, i) => {
        const value = values[i];
        if (value === null || value === undefined)
            return null;
        try {
            return read(value);
        }
        catch (error) {
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source} sends ${JSON.stringify(value)?.slice(0, 80)} in column ${JSON.stringify(name)}, which is not of the column's type`, { cause: error });
        }
    });
}
/** Refuses an answer without columns, and two columns of one name. */
function checkColumns(names) {
    if (names.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("the query gives no columns", { hint: "a query that reads: SELECT …" });
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the query gives two columns of the name ${JSON.stringify(twice)}`, { hint: "give each a name of its own: SELECT a.id AS a_id, b.id AS b_id" });
    const nameless = names.indexOf("");
    if (nameless >= 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`column ${nameless + 1} of the query has no name`, { hint: "give it one: SELECT … AS name" });
}
/** The mistake of a query that a database refuses, with its own words. `at` counts characters of the query from 1. */
function refusedQuery(source, says, more = {}) {
    const { query = "", at, hint, cause } = more;
    const before = at === undefined ? [] : query.slice(0, Math.max(0, at - 1)).split("\n");
    const place = before.length > 0 ? `, at line ${before.length}, column ${before.at(-1).length + 1} of the query` : "";
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source} says: ${says.trim()}${place}`, { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) });
}
/** A float from a database's text or number. */
function floatOf(value) {
    const number = Number(value);
    if (Number.isNaN(number) && value !== "NaN")
        throw new SyntaxError("no number");
    return number;
}
const wholeNumber = /^([+-]?)0*(\d+)(?:\.0*)?$/;
const most = (1n << 63n) - 1n;
/** An integer from its digits: a number when it is exact, else a bigint; beyond 64 bits the nearest float. */
function integerOf(digits) {
    const value = Number(digits);
    if (Number.isSafeInteger(value))
        return value;
    const exact = BigInt(digits);
    return exact <= most && exact >= -most - 1n ? exact : value;
}
/** A decimal of a column of kind `number`: exact when it is a whole number within 64 bits, else the nearest float. */
function decimalOf(text) {
    const whole = wholeNumber.exec(text);
    return whole ? integerOf(`${whole[1] === "-" ? "-" : ""}${whole[2]}`) : floatOf(text);
}


/***/ })

};
