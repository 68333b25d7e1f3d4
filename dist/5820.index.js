export const id = 5820;
export const ids = [5820];
export const modules = {

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

/***/ 65820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPostgresql: () => (/* binding */ openPostgresql)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80835);
/* harmony import */ var _sql_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57428);





const asText = { kind: "bytes", read: (text) => text };
const asInt = { kind: "int", read: _sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .integerOf */ .cP };
const asFloat = { kind: "float", read: Number };
const asTime = { kind: "bytes", read: _iso_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly };
/** What PostgreSQL's own types are read as; dates and times as ISO 8601, in UTC where they have a zone. */
const readers = new Map([
    ...["int2", "int4", "int8", "oid"].map((type) => [type, asInt]),
    ["bool", { kind: "int", read: (text) => (text === "t" ? 1 : 0) }],
    ["float4", asFloat], ["float8", asFloat],
    ["numeric", { kind: "number", read: _sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc }],
    ["bytea", { kind: "bytes", read: (text) => Buffer.from(text.slice(2), "hex") }],
    ...["date", "timestamp", "timestamptz"].map((type) => [type, asTime]),
    ...["text", "varchar", "bpchar", "char", "name", "citext", "uuid", "json", "jsonb", "xml", "time", "timetz", "interval", "inet", "cidr", "macaddr", "macaddr8"].map((type) => [type, asText]),
]);
/** All is told to the transaction, not the session: a pool between may give each transaction another one. */
const opening = `BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL cursor_tuple_fraction = 1; SAVEPOINT query`;
/**
 * Connects to PostgreSQL (or what speaks its protocol). Answers are read through a server-side cursor in a read-only transaction.
 * User, password and all else that the address does not say come from PGUSER, PGPASSWORD, … and ~/.pgpass, as for psql.
 */
async function openPostgresql(address, { name, workspace, environment }) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const config = await clientConfig(address, workspace, environment);
    const client = new pg.Client(config);
    client.on("error", () => undefined);
    const session = { name, client, config, types: new Map() };
    try {
        await client.connect();
        await client.query(opening);
    }
    catch (error) {
        await client.end().catch(() => undefined);
        throw connectionMistake(error, name, config);
    }
    return {
        name,
        pages: (query, options = {}) => readPages(session, query, options),
        close: () => client.end(),
    };
}
const declare = "DECLARE assay_query NO SCROLL CURSOR FOR ";
async function* readPages(session, query, { limit = Infinity, signal }) {
    const { name, client } = session;
    signal?.throwIfAborted();
    const stop = () => void cancel(session);
    signal?.addEventListener("abort", stop, { once: true });
    try {
        await call(client, `${declare}${query}`);
        let columns;
        for (let size = 256, left = limit; left > 0;) {
            const asked = Math.min(size, left);
            const { rows, fields } = await call(client, `FETCH FORWARD ${asked} FROM assay_query`);
            signal?.throwIfAborted();
            const first = columns === undefined;
            const readers = columns ??= await columnReaders(session, fields);
            const page = { columns: readers.map(({ column }) => column), rows: rows.map((row) => row.map((text, i) => (text === null ? null : readers[i].read(text)))) };
            if (rows.length > 0 || first)
                yield page;
            left -= rows.length;
            if (rows.length < asked)
                break;
            size = nextSize(page);
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw queryMistake(error, name, query);
    }
    finally {
        signal?.removeEventListener("abort", stop);
        // Closes the cursor, and lets the transaction go on after an error; a connection that is gone needs neither.
        await client.query("ROLLBACK TO SAVEPOINT query").catch(() => undefined);
    }
}
/** One statement in the extended protocol, which takes no second one after a semicolon; all values as texts. */
function call(client, text) {
    return client.query({ text, rowMode: "array", queryMode: "extended", types: { getTypeParser: () => (value) => value } });
}
/** So many rows that the next page is about full, by what this one took. */
function nextSize({ rows }) {
    const bytes = rows.reduce((sum, row) => sum + row.reduce((total, cell) => total + (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .cellBytes */ .Og)(cell), 0), 0);
    return Math.max(1, Math.min(_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPage */ .l3.rows, rows.length * 4, Math.floor((_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPage */ .l3.bytes / Math.max(1, bytes)) * rows.length)));
}
/** Ends the running query at the server, from a second connection. When that cannot be made, the first one is cut. */
async function cancel({ client, config }) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const second = new pg.Client(config);
    second.on("error", () => undefined);
    try {
        await second.connect();
        await second.query("SELECT pg_cancel_backend($1)", [client.processID]);
    }
    catch {
        await client.end();
    }
    finally {
        await second.end();
    }
}
async function columnReaders(session, fields) {
    (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .checkColumns */ .OT)(fields.map(({ name }) => name));
    await learnTypes(session, fields.map(({ dataTypeID }) => dataTypeID));
    await learnTypes(session, fields.map(({ dataTypeID }) => session.types.get(dataTypeID)?.element ?? 0));
    const { parse } = await __webpack_require__.e(/* import() */ 3879).then(__webpack_require__.t.bind(__webpack_require__, 3879, 19));
    return fields.map(({ name, dataTypeID, dataTypeModifier }) => {
        const type = session.types.get(dataTypeID);
        const element = type?.name.startsWith("_") ? session.types.get(type.element) : undefined;
        const reader = type && readerOf(element ?? type, dataTypeModifier);
        if (!reader)
            throw (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownType */ .p2)(name, element ? `${element.name}[]` : type?.name ?? `with the number ${dataTypeID}`, (quoted) => `CAST(${quoted} AS ${element ? "text[]" : "text"})`);
        const { kind, read } = reader;
        if (!element)
            return { column: { name, kind }, read };
        return { column: { name, kind }, read: (text) => listOf(parse(text, read), name) };
    });
}
/** A numeric with decimals is a float, whatever its values are: `modifier` holds its declared precision and scale. */
function readerOf({ name, sort }, modifier) {
    if (sort === "e")
        return asText;
    const scale = name === "numeric" && modifier >= 4 ? (modifier - 4) & 0x7ff : 0;
    return scale > 0 ? asFloat : readers.get(name);
}
function listOf(parsed, column) {
    if (parsed.some((value) => Array.isArray(value))) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`column ${JSON.stringify(column)} has an array of arrays, which a list of values cannot hold`, { hint: "make it flat in the query: ARRAY(SELECT unnest(…))" });
    }
    return parsed;
}
async function learnTypes({ client, types }, numbers) {
    const unknown = [...new Set(numbers)].filter((number) => number !== 0 && !types.has(number));
    if (unknown.length === 0)
        return;
    const { rows } = await client.query("SELECT oid, typname, typtype, typelem FROM pg_catalog.pg_type WHERE oid = ANY($1::oid[])", [unknown]);
    for (const { oid, typname, typtype, typelem } of rows)
        types.set(oid, { name: typname, sort: typtype, element: typelem });
}
const secured = ["require", "verify-ca", "verify-full"];
/** `sslmode` as psql has it. Not given: TLS with a checked certificate, but for servers on the same machine. */
async function clientConfig(address, workspace, environment) {
    const url = parseAddress(address, environment);
    const take = (name, variable) => {
        const value = url.searchParams.get(name) ?? environment[variable];
        url.searchParams.delete(name);
        return value === "" ? undefined : value;
    };
    const [mode, rootFile, certificate, key] = [take("sslmode", "PGSSLMODE"), take("sslrootcert", "PGSSLROOTCERT"), take("sslcert", "PGSSLCERT"), take("sslkey", "PGSSLKEY")];
    if (url.password === "" && environment["PGPASSWORD"])
        url.password = encodeURIComponent(environment["PGPASSWORD"]);
    const host = url.searchParams.get("host") ?? url.hostname;
    const local = host.startsWith("/") || ["localhost", "127.0.0.1", "[::1]"].includes(host);
    const chosen = mode ?? (local && rootFile === undefined ? "disable" : "verify-full");
    if (chosen !== "disable" && !secured.includes(chosen)) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`sslmode ${JSON.stringify(chosen)} is not known`, { hint: `known: disable, ${secured.join(", ")}` });
    }
    const file = async (path) => (path === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), "utf8"));
    const [ca, cert, keyText] = [await file(rootFile), await file(certificate), await file(key)];
    const ssl = {
        rejectUnauthorized: chosen !== "require" || ca !== undefined,
        ...(ca === undefined ? {} : { ca }), ...(cert === undefined ? {} : { cert }), ...(keyText === undefined ? {} : { key: keyText }),
        ...(chosen === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
    };
    return { connectionString: url.href, connectionTimeoutMillis: 30_000, application_name: "assay", keepAlive: true, ssl: chosen === "disable" ? false : ssl };
}
/** The address with its host: that of `?host=` (a folder for a socket) or of PGHOST where none stands before the port. */
function parseAddress(address, environment) {
    const text = address.replace(/^(\w+:\/\/(?:[^/?#@]*@)?)(?=[/?]|$)/, "$1localhost");
    try {
        const url = new URL(text);
        if (text !== address && !url.searchParams.has("host") && environment["PGHOST"])
            url.searchParams.set("host", environment["PGHOST"]);
        return url;
    }
    catch {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("the address of the PostgreSQL server cannot be read", { hint: "postgresql://user@host:5432/database?sslmode=verify-full; signs such as @ and / in a password are written %40 and %2F" });
    }
}
const connectionHints = {
    ECONNREFUSED: "no server listens there: check host and port",
    ENOTFOUND: "the name of the host is not known: check the address",
    "28P01": "check the user, and the password in PGPASSWORD or in the variable that holds the address",
    "28000": "the server does not let this user in from here (pg_hba.conf)",
    "3D000": "check the name of the database, the last part of the address",
    DEPTH_ZERO_SELF_SIGNED_CERT: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
    SELF_SIGNED_CERT_IN_CHAIN: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "name the certificate's authority with sslrootcert=file, or do not check it with sslmode=require",
    ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host name: use that one, or sslmode=verify-ca",
};
function connectionMistake(error, name, { connectionString = "" }) {
    if (!(error instanceof Error) || error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error;
    const says = error instanceof AggregateError ? error.errors.map(String).join(", ") : error.message;
    const { password } = new URL(connectionString);
    if (/client password must be a string/.test(says))
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: the PostgreSQL server asks for a password`, { hint: "set PGPASSWORD, or put the whole address into an environment variable: connection: ${DATABASE_URL}" });
    const code = "code" in error ? String(error.code) : "";
    const hint = connectionHints[code] ?? (/not support SSL/.test(says) ? "the server has no TLS: sslmode=disable sends everything, the password too, as it is" : undefined);
    const safe = password === "" ? says : says.replaceAll(decodeURIComponent(password), "…").replaceAll(password, "…");
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: cannot connect to PostgreSQL: ${safe}`, hint === undefined ? {} : { hint });
}
/** The server's words with the place in the query. Errors without PostgreSQL's code are none of the user's, unless the connection was lost. */
function queryMistake(error, name, query) {
    if (!(error instanceof Error) || error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error;
    if (/^Connection terminated|ECONNRESET/.test(error.message))
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name}: the connection was lost while rows were read (${error.message})`, { cause: error });
    if (!("severity" in error))
        return error;
    const at = "position" in error && typeof error.position === "string" ? Number(error.position) - declare.length : undefined;
    const hint = "hint" in error && typeof error.hint === "string" ? error.hint : undefined;
    return (0,_sql_source_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedQuery */ .NI)(name, error.message, { query, at, hint, cause: error });
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
