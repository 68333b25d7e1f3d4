export const id = 9303;
export const ids = [9303,1684,6841];
export const modules = {

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/** What rows of a file are counted in, by its name. */
function unitOf(file) {
    return /\.(csv|tsv|jsonl|ndjson)(\.(gz|zz|br|zst))?$/i.test(file) ? "line" : "row";
}
/** Fail before warn before pass, order kept within. */
function worstFirst(items) {
    const rank = { fail: 0, warn: 1, pass: 2 };
    return items.map((item, index) => ({ item, index }))
        .sort((a, b) => rank[a.item.status] - rank[b.item.status] || a.index - b.index)
        .map(({ item }) => item);
}


/***/ }),

/***/ 74244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openParquetWriter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
;// CONCATENATED MODULE: ./build/js/data/parquet-levels.js
/** Appends the rows of a batch to the entries of a stored column. */
function appendEntries(into, column, batch) {
    const found = listsOf(column.path, batch);
    if (!found) {
        for (let row = 0; row < batch.length; row++)
            push(into, null, 0, 0);
        return;
    }
    const values = { column, valueAt: valuesOf(found.values), lists: found.lists };
    const single = values.lists.length === 1 && !values.lists[0].offsets;
    if (single)
        for (let row = 0; row < batch.length; row++)
            push(into, values.valueAt(row), column.most, 0);
    else
        for (let row = 0; row < batch.length; row++)
            emit(into, values, { level: 0, item: row, repetition: 0 });
}
/** How many entries that are; a value of another type than the column's is a `RangeError`. */
function countEntries(column, batch) {
    const found = listsOf(column.path, batch);
    if (!found)
        return batch.length;
    checkType(column, found.values);
    if (found.lists.every(({ offsets }) => !offsets))
        return batch.length;
    const within = (level, item) => {
        const offsets = found.lists[level]?.offsets;
        if (level === found.lists.length || !offsets)
            return level === found.lists.length ? 1 : within(level + 1, item);
        let count = 0;
        for (let at = offsets[item]; at < offsets[item + 1]; at++)
            count += within(level + 1, at);
        return count || 1;
    };
    let count = 0;
    for (let row = 0; row < batch.length; row++)
        count += within(0, row);
    return count;
}
function checkType(column, values) {
    if (values.type !== "empty" && values.type !== column.type)
        throw new RangeError(`column ${column.path.join(".")} is ${values.type} in a batch and ${column.type} in the file`);
}
function listsOf(path, { columns, nested = [] }) {
    const feature = nested.find((other) => other.path.length === path.length && other.path.every((part, i) => part === path[i]));
    if (feature?.values)
        return { lists: feature.levels.map(({ offsets, present }) => ({ offsets, present })), values: feature.values };
    const values = path.length === 1 ? columns.get(path[0]) : undefined;
    return values && values.type !== "empty" ? { lists: [{ offsets: values.rowOffsets, present: values.present }], values } : undefined;
}
function valuesOf(column) {
    if (column.type === "bytes")
        return (i) => column.bytes.subarray(column.offsets[i], column.offsets[i + 1]);
    if (column.type === "float")
        return (i) => column.values[i];
    if (column.type === "int")
        return column.wide ? (i) => column.wide[i] : (i) => BigInt(column.values[i]);
    return () => 0;
}
function emit(into, values, { level, item, repetition }) {
    const { column: { bases, most }, lists, valueAt } = values;
    const { offsets, present } = lists[level];
    const from = offsets ? offsets[item] : item;
    const to = offsets ? offsets[item + 1] : item + 1;
    if (from === to)
        return push(into, null, bases[level] + (present?.[item] ? 1 : 0), repetition);
    for (let at = from; at < to; at++) {
        const again = at === from ? repetition : level + 1;
        if (level + 1 < lists.length)
            emit(into, values, { level: level + 1, item: at, repetition: again });
        else
            push(into, valueAt(at), most, again);
    }
}
function push(into, value, definition, repetition) {
    into.values.push(value);
    into.definitions.push(definition);
    into.repetitions.push(repetition);
}

;// CONCATENATED MODULE: ./build/js/data/parquet-writer.js




/** A row group ends after so many rows or entries. */
const groupRows = 1 << 16;
const groupEntries = 1 << 17;
const groupBytes = 1 << 24;
/**
 * Opens a Parquet file of these columns; its folder must exist. Every feature is a list, since it may have several values in a row:
 * list<int64>, list<float>, list<binary>, a null list where it is missing, an empty one where it has no values. Nested features are
 * lists of lists and of structs. Columns that a batch lacks are missing in its rows. Equal batches give equal files (snappy).
 */
async function openParquetWriter(path, columns) {
    const [{ ParquetWriter: Library, ByteWriter }, { writeColumn }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1434), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 82921)), Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1434)]).then(__webpack_require__.bind(__webpack_require__, 91434))]);
    (0,young_generation/* keepYoungGenerationSmall */.Dd)();
    const { schema, stored } = layoutOf(columns);
    const bytes = new ByteWriter();
    const parquet = new Library({ writer: bytes, schema: [...schema], createdBy: "assay" });
    const file = (0,external_node_fs_.createWriteStream)(path);
    let failure;
    const failed = new Promise((_, reject) => file.once("error", (error) => reject((failure = error))));
    failed.catch(() => undefined);
    // Entries are objects, many times as large as the batches: they are made one column at a time.
    let group = [];
    let entries = 0;
    let rows = 0;
    let held = 0;
    let total = 0;
    const send = async () => {
        if (failure)
            throw failure;
        const piece = bytes.getBytes().slice();
        bytes.index = 0;
        if (!file.write(piece))
            await Promise.race([new Promise((resolve) => file.once("drain", resolve)), failed]);
    };
    const flush = async () => {
        if (rows === 0)
            return;
        const chunks = stored.map((own) => {
            const { path: names, element, schemaPath } = own;
            const { values, definitions, repetitions } = entriesOf(own, group);
            const column = { columnName: names.join("."), element, schemaPath: [...schemaPath], codec: "SNAPPY", compressors: { SNAPPY: parquet.compressors.SNAPPY }, ...(element.type === "FLOAT" && { encoding: "PLAIN" }), stats: false, pageSize: 1 << 20, columnIndex: false, offsetIndex: false };
            const maxDefinitionLevel = schemaPath.slice(1).filter(({ repetition_type: type }) => type !== "REQUIRED").length;
            return writeColumn({ writer: bytes, column, pageData: { values, definitionLevels: definitions, repetitionLevels: repetitions, maxDefinitionLevel } }).chunk;
        });
        parquet.row_groups.push({ columns: chunks, num_rows: BigInt(rows), total_byte_size: chunks.reduce((sum, { meta_data: data }) => sum + (data?.total_uncompressed_size ?? 0n), 0n) });
        parquet.num_rows += BigInt(rows);
        group = [];
        [rows, held, entries] = [0, 0, 0];
        await send();
    };
    return {
        async write(batch) {
            group.push(batch);
            for (const column of stored)
                entries += countEntries(column, batch);
            rows += batch.length;
            total += batch.length;
            held += sizeOf(batch);
            if (rows >= groupRows || entries >= groupEntries || held >= groupBytes)
                await flush();
        },
        async close() {
            await flush();
            await parquet.finish();
            await send();
            file.end();
            await Promise.race([(0,promises_.finished)(file), failed]);
            return total;
        },
        abandon: () => void file.destroy(),
    };
}
function entriesOf(column, group) {
    const entries = { values: [], definitions: [], repetitions: [] };
    for (const batch of group)
        appendEntries(entries, column, batch);
    return entries;
}
function sizeOf({ columns, nested = [] }) {
    const values = [...columns.values(), ...nested.flatMap((feature) => feature.values ?? [])];
    return values.reduce((sum, column) => sum + (column.type === "bytes" ? column.bytes.length : 0), 0);
}
/** Schema and stored columns: each level of lists is an optional group with a repeated one inside, as Parquet's specification has it. */
function layoutOf(columns) {
    const root = { name: "schema", num_children: columns.length };
    const layout = { schema: [root], stored: [] };
    for (const { name, type, features = [] } of columns) {
        const own = type === "nested" ? features : [{ path: [name], type, levels: 1 }];
        addFeature(layout, { feature: own[0], features: own }, { schemaPath: [root], bases: [], base: 0, levels: 0 });
    }
    return layout;
}
function addFeature({ schema, stored }, { feature, features }, inside) {
    const { path, type, levels } = feature;
    const schemaPath = [...inside.schemaPath];
    const bases = [...inside.bases];
    let { base } = inside;
    const add = (element) => {
        schema.push(element);
        schemaPath.push(element);
        return element;
    };
    for (let level = inside.levels; level < levels; level++) {
        add({ name: level === inside.levels ? path.at(-1) : "element", repetition_type: "OPTIONAL", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 });
        add({ name: "list", repetition_type: "REPEATED", num_children: 1 });
        bases.push(base);
        base += 2;
    }
    const children = features.filter((other) => other.path.length === path.length + 1 && path.every((part, i) => part === other.path[i]));
    if (type === "struct") {
        add({ name: "element", repetition_type: "OPTIONAL", num_children: children.length });
        for (const child of children)
            addFeature({ schema, stored }, { feature: child, features }, { schemaPath, bases, base: base + 1, levels });
        return;
    }
    const element = add({ name: "element", repetition_type: "OPTIONAL", ...physical[type] });
    stored.push({ path, type, bases, most: base + 1, element, schemaPath });
}
const physical = {
    int: { type: "INT64" },
    float: { type: "FLOAT" },
    bytes: { type: "BYTE_ARRAY" },
    empty: { type: "INT32", logical_type: { type: "NULL" } },
};


/***/ }),

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


/***/ }),

/***/ 31684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSelectRules: () => (/* binding */ checkSelectRules),
/* harmony export */   judgeSelectRules: () => (/* binding */ judgeSelectRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79412);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99877);
/* harmony import */ var _data_parquet_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74244);
/* harmony import */ var _data_sql_duckdb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96841);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9186);










const usually = 3;
const longestText = 60;
const mostColumns = 12;
/** Refuses queries that cannot be read, or name tables and features that there are not: all of them at once, without a row. */
async function checkSelectRules(rules, tables, { workspace }) {
    const laidOut = tables.map(({ name, view }) => ({ name, columns: columnsOf(view) }));
    const views = laidOut.map(({ name, columns }) => ({ name, select: selectOf(columns, `(SELECT ${columns.map((column) => `NULL::${storedType(column)} AS ${identifier(column.name)}`).join(", ")}) WHERE false`) }));
    const source = await (0,_data_sql_duckdb_js__WEBPACK_IMPORTED_MODULE_5__.openDuckdbViews)({ workspace, views, files: [], folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "assay-no-rows") });
    const mistakes = [];
    try {
        for (const rule of rules) {
            try {
                for await (const _ of source.pages(rule.query, { limit: 1 }))
                    break;
            }
            catch (error) {
                if (!(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
                    throw error;
                mistakes.push(named(rule, error, laidOut));
            }
        }
    }
    finally {
        await source.close();
    }
    if (mistakes.length > 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(mistakes.flatMap((mistake) => mistake.mistakes));
}
/**
 * Runs each query over the tables by DuckDB, which is the user's to install, and tells the ones that return rows. Queries are checked against
 * the tables before a row is read. They reach these tables and nothing else: no file, no network, no environment.
 */
async function judgeSelectRules(rules, tables, options) {
    if (rules.length === 0)
        return [];
    await checkSelectRules(rules, tables, options);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "assay-select-"));
    try {
        const stored = tables.map((table, i) => ({ table, columns: columnsOf(table.view), file: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${i}.parquet`) }));
        for (const { table, columns, file } of stored)
            await store(file, { ...table, columns }, options.signal);
        const views = stored.map(({ table, columns, file }) => ({ name: table.name, select: selectOf(columns, `read_parquet('${file.replaceAll("'", "''")}')`) }));
        const source = await (0,_data_sql_duckdb_js__WEBPACK_IMPORTED_MODULE_5__.openDuckdbViews)({ workspace: options.workspace, views, files: stored.map(({ file }) => file), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "spill") });
        try {
            const features = new Set(stored.flatMap(({ columns }) => columns.map(({ name }) => name)));
            const findings = [];
            for (const rule of rules)
                findings.push(...await judge(rule, source, { ...options, features }));
            return findings;
        }
        finally {
            await source.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const places = [{ name: "_file", type: "bytes", text: true, several: false }, { name: "_line", type: "int", text: false, several: false }];
/** The features that a table can have: those that are no structs and in none; then where each row is from. */
function columnsOf({ features }) {
    const own = [...features.values()].flatMap((feature) => {
        const { path: [name, ...more], levels } = feature;
        if (name === undefined || more.length > 0 || levels.length > 1 || feature.type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_6__/* .FeatureNameStatistics_Type */ .eJ.STRUCT || places.some((place) => place.name === name))
            return [];
        return [{ name, type: typeOf(feature), text: feature.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_6__/* .FeatureNameStatistics_Type */ .eJ.BYTES, several: levels.some(({ max }) => max > 1) }];
    });
    return [...own, ...places];
}
function typeOf({ type, values }) {
    return values === 0 ? "empty" : type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_6__/* .FeatureNameStatistics_Type */ .eJ.INT ? "int" : type === _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_6__/* .FeatureNameStatistics_Type */ .eJ.FLOAT ? "float" : "bytes";
}
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function storedType({ type }) {
    return `${{ int: "BIGINT", float: "FLOAT", bytes: "BLOB", empty: "INTEGER" }[type]}[]`;
}
/** Each feature as people name it: its value, or the list of its values where it has several. */
function selectOf(columns, from) {
    const items = columns.map(({ name, type, text, several }) => {
        const column = identifier(name);
        const decodes = type === "bytes" && text;
        const value = several ? (decodes ? `list_transform(${column}, lambda x: decode(x))` : column) : decodes ? `decode(${column}[1])` : `${column}[1]`;
        return `${value} AS ${column}`;
    });
    return `SELECT ${items.join(", ")} FROM ${from}`;
}
async function store(path, { columns, rows }, signal) {
    const writer = await (0,_data_parquet_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .openParquetWriter */ .y)(path, columns);
    try {
        for await (const { batch, place } of rows(columns.slice(0, -places.length).map(({ name }) => name))) {
            signal?.throwIfAborted();
            await writer.write(placedBatch(batch, place));
        }
        await writer.close();
    }
    catch (error) {
        writer.abandon();
        throw error;
    }
}
function placedBatch({ length, columns }, place) {
    const found = Array.from({ length }, (_, row) => place(row));
    const names = found.map(({ file }) => Buffer.from(file));
    const offsets = new Int32Array(length + 1);
    names.forEach((name, i) => { offsets[i + 1] = offsets[i] + name.length; });
    const files = { type: "bytes", bytes: Buffer.concat(names), offsets };
    const lines = { type: "int", values: Float64Array.from(found, ({ number }) => number) };
    return { length, columns: new Map([...columns, ["_file", files], ["_line", lines]]) };
}
function named({ name }, error, tables) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.mistakes.map((mistake) => {
        const column = /(?:Referenced column|column named) "([^"]*)"|does not have a column named "([^"]*)"/.exec(mistake.message);
        const table = /Table with name (\S+) does not exist/.exec(mistake.message)?.[1];
        const wanted = column?.[1] ?? column?.[2] ?? table;
        const near = wanted === undefined ? undefined : (0,_core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(wanted, table === undefined ? tables.flatMap(({ columns }) => columns.map((one) => one.name)) : tables.map((one) => one.name));
        const hint = near === undefined ? (mistake.hint ?? (table === undefined ? undefined : `tables: ${tables.map((one) => one.name).join(", ")}`)) : `did you mean ${near}?`;
        return { ...mistake, message: `rule ${JSON.stringify(name)}: ${mistake.message}`, ...(hint !== undefined && { hint }) };
    }));
}
async function judge(rule, source, { most = usually, mask = [], signal, seconds = 300, features }) {
    const late = AbortSignal.timeout(seconds * 1000);
    let total = 0;
    const shown = [];
    try {
        for await (const { columns, rows } of source.pages(rule.query, { signal: signal ? AbortSignal.any([signal, late]) : late })) {
            const names = columns.map(({ name }) => name);
            for (const row of rows.slice(0, Math.max(0, most - shown.length)))
                shown.push({ names, row });
            total += rows.length;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        if (late.aborted)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`rule ${JSON.stringify(rule.name)} takes longer than ${seconds} seconds`, { hint: "compare fewer rows with each other" });
        throw error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? named(rule, error, []) : error;
    }
    if (total === 0)
        return [];
    const masks = new Set(mask);
    const mentions = mask.some((name) => rule.query.toLowerCase().includes(name.toLowerCase()));
    // What is computed may hold a masked value under another name.
    const hidden = (name) => masks.size > 0 && !places.some((place) => place.name === name) && (mentions || masks.has(name) || !features.has(name));
    return [findingOf(rule, total, shown.map(({ names, row }) => toldRow(names, row, hidden)))];
}
function findingOf({ name, severity = "error", description }, total, told) {
    const rows = told.filter((row) => typeof row !== "string");
    const evidence = told.filter((row) => typeof row === "string");
    const said = description === undefined ? "" : `${description.replace(/[.\s]+$/, "")}. `;
    return {
        rule: "select-rule", severity, subject: name, message: `${said}The query returns rows.`, observed: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(total)} ${total === 1 ? "row" : "rows"}`, limit: "none",
        ...(rows.length > 0 && { rows }), ...(evidence.length > 0 && { evidence }),
    };
}
/** A row with its place where the query gives that, else its values alone. */
function toldRow(names, row, hidden) {
    const [file, line] = [row[names.indexOf("_file")], row[names.indexOf("_line")]];
    const values = names.flatMap((name, i) => (name === "_file" || name === "_line" ? [] : [[(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(name, 80), hidden(name) ? "***" : cellText(row[i])]])).slice(0, mostColumns);
    if (typeof file === "string" && typeof line === "number")
        return { file, number: line, unit: (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .unitOf */ .u)(file), values };
    return values.map(([name, value]) => `${name} = ${value}`).join(", ");
}
function cellText(cell) {
    if (cell === null)
        return "NULL";
    if (typeof cell === "string")
        return JSON.stringify((0,_core_clip_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$)(cell, longestText));
    if (cell instanceof Uint8Array)
        return `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(cell.length)} bytes`;
    // Features are float32.
    if (typeof cell === "number")
        return String(Math.fround(cell) === cell && !Number.isInteger(cell) ? Number(cell.toPrecision(7)) : cell);
    if (typeof cell === "bigint")
        return String(cell);
    return `[${cell.slice(0, 5).map((value) => cellText(value)).join(", ")}${cell.length > 5 ? `, … ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(cell.length)} values` : ""}]`;
}


/***/ })

};
