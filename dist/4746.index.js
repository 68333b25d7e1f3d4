export const id = 4746;
export const ids = [4746];
export const modules = {

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


/***/ }),

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAssembled: () => (/* binding */ openAssembled),
/* harmony export */   openSqlite: () => (/* binding */ openSqlite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _sql_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57428);







/** A file of SQLite, opened to be read only. What a value is, it tells by itself, as SQLite has it: the type of a column is the most general of its values'. */
async function openSqlite(file, ways = [openBuiltIn, openAssembled]) {
    const { name } = file;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file.path))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the SQLite file ${name} does not exist`, { hint: "the path is relative to the pipeline's folder" });
    let database;
    for (const way of ways)
        database ??= await way(file);
    if (!database)
        throw new Error("no way to read SQLite");
    return sourceOf(database, name);
}
function sourceOf(database, name) {
    return {
        name,
        pages: (query, options = {}) => readPages(database, name, query, options),
        async close() { database.close(); },
    };
}
async function* readPages(database, name, query, options) {
    options.signal?.throwIfAborted();
    try {
        const { names, rows } = database.begin(query);
        (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_6__/* .checkColumns */ .OT)(names);
        yield* (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_6__/* .pagesOf */ .E0)(names.map((column) => ({ name: column, kind: "any" })), rows, options);
    }
    catch (error) {
        if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo || options.signal?.aborted || !(error instanceof Error))
            throw error;
        throw (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedQuery */ .NI)(name, error.message, { cause: error });
    }
}
/** Node's own SQLite, where this Node has it with all that is needed (22.16, 24). */
async function openBuiltIn({ path }) {
    if (!process.getBuiltinModule?.("node:sqlite"))
        return undefined;
    const { DatabaseSync, StatementSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19));
    if (typeof StatementSync.prototype.columns !== "function" || typeof StatementSync.prototype.setReturnArrays !== "function")
        return undefined;
    const database = new DatabaseSync(path, { readOnly: true, allowExtension: false });
    return {
        begin(query) {
            const statement = database.prepare(query);
            statement.setReadBigInts(true);
            statement.setReturnArrays(true);
            return { names: statement.columns().map(({ name }) => name), rows: statement.iterate() };
        },
        close: () => database.close(),
    };
}
/** Most bytes of a file that is read without Node's own SQLite, which needs all of it in memory. */
const mostAssembled = 1 << 30;
/** SQLite as WebAssembly, for a Node without its own: holds the whole file in memory. */
async function openAssembled({ path, name }) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (size > mostAssembled)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the SQLite file ${name} has ${size} bytes, too many for Node ${process.versions.node}`, { hint: "Node 22.16 or newer reads it piece by piece" });
    const { Database } = await loadAssembled()();
    const database = new Database(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    database.run("PRAGMA query_only = 1");
    return {
        begin(query) {
            const statement = database.prepare(query);
            return { names: statement.getColumnNames(), rows: rowsOf(statement) };
        },
        close: () => database.close(),
    };
}
/** Beside a bundle lies a copy, since sql.js does not bear being a part of one; its WebAssembly is within. */
function loadAssembled() {
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(import.meta.url);
    const copies = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.argv[1] ?? "")].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "sql-wasm-inline.cjs"));
    const installed = "sql.js/dist/sql-wasm-inline.js";
    return require(copies.find((copy) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(copy)) ?? require.resolve(installed));
}
function* rowsOf(statement) {
    try {
        while (statement.step())
            yield statement.get.call(statement, null, { useBigInt: true });
    }
    finally {
        statement.free();
    }
}


/***/ })

};
