export const id = 7363;
export const ids = [7363];
export const modules = {

/***/ 38897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LG: () => (/* binding */ describeFiles),
  SM: () => (/* binding */ describePacked),
  M8: () => (/* binding */ describeParts),
  uF: () => (/* binding */ describeSliced),
  kU: () => (/* binding */ isStatistics),
  ul: () => (/* binding */ rowFiles),
  RO: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
;// CONCATENATED MODULE: ./build/js/data/format-rows.js
/** All rows of files of one format, one file after the other, in columns that hold them all. What does not fit together is a `UserError`. */
async function* readFiles(format, files, options) {
    const described = [];
    for (const file of files)
        described.push({ file, columns: (await format.describe(file, options)).columns });
    const columns = format.join(described);
    for (const file of files)
        for await (const { batch } of format.read(file, columns, options))
            yield batch;
}

// EXTERNAL MODULE: ./build/js/data/input-pattern.js + 1 modules
var input_pattern = __webpack_require__(96843);
// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
// EXTERNAL MODULE: ./build/js/data/byte-room.js
var byte_room = __webpack_require__(69325);
// EXTERNAL MODULE: ./build/js/data/csv-mistakes.js
var csv_mistakes = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/data/csv-encoding.js
var csv_encoding = __webpack_require__(98705);
// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
;// CONCATENATED MODULE: ./build/js/data/csv-chunks.js





/** Least and most bytes of a chunk, and bytes for each byte of the header: chunks of wide files have many rows too. */
const leastChunk = 1 << 22;
const mostChunk = 1 << 26;
const perHeaderByte = 256;
const lineFeed = 0x0a, carriageReturn = 0x0d;
/**
 * Cuts a CSV file at row ends, at places that only its bytes decide: the first row end after every 4 MiB, more for wide files.
 * A row end is a line end with an even number of quotes before it, which is exact for every file that the scanner takes
 * (others are refused by it). A row longer than is read comes in one chunk, for the scanner to refuse.
 */
async function* csvChunks(file, given = {}, { least = leastChunk, room = (0,byte_room/* byteRoom */.Q)() } = {}) {
    const dialect = (0,csv_dialect/* dialectOf */.E3)(file.name, given);
    const { quote } = (0,csv_dialect/* csvSigns */.j0)(dialect);
    let header;
    let full = least;
    let bytes = room.take(full + spare);
    let size = 0;
    const moved = (from, length) => {
        const taken = room.take(length);
        taken.set(from);
        return taken;
    };
    /** The rows that are whole; nothing when there is no row end yet. */
    const cut = () => {
        const whole = bytes.subarray(0, size);
        const at = lastRowEnd(whole, quote);
        const none = at < 0 || (!header && isBlank(whole.subarray(firstRowEnd(whole, quote), at)));
        if (none && size <= csv_mistakes/* csvLimits */.hV.row * 2) {
            full = size * 2;
            bytes = moved(whole, full + spare);
            room.giveBack(whole);
            return undefined;
        }
        const end = at < 0 ? size : at;
        const chunk = { file: file.name, header: header ?? noHeader, bytes: whole.subarray(0, end) };
        header ??= whole.slice(0, firstRowEnd(whole, quote));
        return chunk;
    };
    for await (const piece of (0,csv_encoding/* utf8Of */.v)(file.name, (0,file_bytes/* readPassing */.A5)(file), dialect.encoding)) {
        for (let from = 0; from < piece.length;) {
            // Chunks end at the same places however the bytes arrive.
            const part = piece.subarray(from, from + Math.max(1, full - size));
            bytes.set(part, size);
            size += part.length;
            from += part.length;
            const chunk = size < full ? undefined : cut();
            if (!chunk)
                continue;
            // The beginning of the next chunk, whose memory may be that of this one.
            const rest = bytes.slice(chunk.bytes.length, size);
            if (isBlank(chunk.bytes))
                room.giveBack(chunk.bytes);
            else
                yield chunk;
            full = Math.min(mostChunk, Math.max(least, header.length * perHeaderByte));
            size = rest.length;
            bytes = moved(rest, Math.max(full, size) + spare);
        }
    }
    const last = { file: file.name, header: header ?? noHeader, bytes: bytes.subarray(0, size) };
    if (!header || !isBlank(last.bytes))
        yield last;
}
const noHeader = new Uint8Array(0);
/** Room for the byte that is always taken, and no more. */
const spare = 1;
/** Blank lines, which are no rows. */
function isBlank(bytes) {
    return bytes.every((byte) => byte === lineFeed || byte === carriageReturn);
}
function isLineEnd(bytes, at) {
    // A carriage return at the very end may belong to a line feed that follows.
    return bytes[at] === lineFeed || (bytes[at] === carriageReturn && at + 1 < bytes.length && bytes[at + 1] !== lineFeed);
}
/** Index behind the last row end of bytes that begin with a row; −1 without one. */
function lastRowEnd(bytes, quote) {
    let open = quote >= 0 && quotesIn(bytes, quote) % 2 === 1;
    for (let at = bytes.length - 1; at >= 0; at--) {
        if (bytes[at] === quote)
            open = !open;
        else if (!open && isLineEnd(bytes, at))
            return at + 1;
    }
    return -1;
}
function quotesIn(bytes, quote) {
    let count = 0;
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(quote))
        return 0;
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] === quote)
            count++;
    return count;
}
/** Index behind the first row that is not blank. */
function firstRowEnd(bytes, quote) {
    let open = false;
    let begun = false;
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let at = mark; at < bytes.length; at++) {
        if (bytes[at] === quote)
            open = !open;
        if (!open && isLineEnd(bytes, at)) {
            if (begun)
                return at + 1;
        }
        else if (bytes[at] !== carriageReturn)
            begun = true;
    }
    return bytes.length;
}

// EXTERNAL MODULE: ./build/js/data/csv.js + 5 modules
var csv = __webpack_require__(47603);
// EXTERNAL MODULE: ./build/js/statistics/chunk-describer.js
var chunk_describer = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/js/statistics/csv-statistics.js
var csv_statistics = __webpack_require__(58542);
// EXTERNAL MODULE: ./build/js/statistics/dataset-statistics.js + 1 modules
var dataset_statistics = __webpack_require__(71992);
// EXTERNAL MODULE: ./build/js/statistics/statistics-options.js + 1 modules
var statistics_options = __webpack_require__(94752);
;// CONCATENATED MODULE: ./build/js/statistics/describe-csv.js







/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once, in chunks that only their bytes decide and that are merged in their order, so the result does not depend on threads;
 * columns whose type differs between chunks (a first text after a megabyte of integers) are read a second time, only they.
 */
async function describeCsv(files, options = {}) {
    const { whole, features } = await describeCsvInTurn(files, options);
    whole.features = [...features];
    return whole;
}
/** The same, each feature made when it is asked for; `names` are those of the columns. */
async function describeCsvInTurn(files, { statistics = {}, dialect = {}, threads } = {}) {
    const { weightFeature, perFeatureWeightOverride, generators = [] } = statistics;
    const shared = { statistics, dialect };
    // What relates columns to each other needs all of them at once, with their types.
    const related = (0,statistics_options/* settings */.W)(statistics).generators.length > 0 || weightFeature !== undefined || perFeatureWeightOverride !== undefined;
    const found = related
        ? await describeChunks(files, { ...shared, columns: await (0,csv/* inferCsvTypes */.Kv)([files], dialect) }, generators.length > 0 ? undefined : threads)
        : await describeChunks(files, shared, threads);
    const wanted = found.columns.filter(({ name }) => found.risen.has(name));
    if (wanted.length > 0) {
        const again = await describeChunks(files, { ...shared, columns: wanted }, threads);
        for (const [name, feature] of again.state.features)
            found.state.features.set(name, feature);
    }
    const names = found.columns.map(({ name }) => name);
    const inOrder = new Map(names.flatMap((name) => { const feature = found.state.features.get(name); return feature ? [[name, feature]] : []; }));
    const state = { ...found.state, features: inOrder };
    if (state.generated.size === 0)
        return { ...(0,dataset_statistics/* finishByFeature */.tp)(state, statistics), names };
    const whole = (0,dataset_statistics/* datasetStatistics */.KU)(statistics).finish(state);
    return { whole, features: whole.features.splice(0), names };
}
async function describeChunks(files, options, threads) {
    const describer = threads && threads.threads > 1 ? (0,chunk_describer/* inThreads */.pZ)(options, threads) : (0,chunk_describer/* inThisThread */.Eu)(options);
    try {
        return await mergedInOrder(files, options, describer);
    }
    catch (error) {
        // A chunk does not know on which line it begins: reading on its own says where the mistake is.
        for await (const batch of (0,csv/* readCsvOnce */.eh)(files, options.dialect).batches)
            void batch;
        throw error;
    }
    finally {
        await describer.close();
    }
}
async function mergedInOrder(files, { dialect, statistics }, describer) {
    const underWay = [];
    let merged;
    const { generators } = (0,statistics_options/* settings */.W)(statistics);
    const take = async () => {
        const found = await underWay.shift().found;
        if (merged)
            (0,csv/* sameHeader */.mB)(merged.columns.map(({ name }) => name), found.columns.map(({ name }) => name), { first: files[0].name, file: files[0].name });
        merged = merged ? (0,csv_statistics/* mergeChunks */.l)(merged, found, generators) : found;
        if (found.columns.length > wide)
            (0,young_generation/* freeUnused */.Fs)();
    };
    for (const file of files) {
        for await (const chunk of readAhead(csvChunks(file, dialect, describer), () => describer.atOnce > 1)) {
            const one = { found: describer.describe(chunk), settled: false };
            // Awaited in its turn; until then a failure is not unhandled.
            one.found.then(() => { one.settled = true; }, () => { one.settled = true; });
            underWay.push(one);
            await describer.free();
            while (underWay[0]?.settled || underWay.length >= describer.atOnce)
                await take();
        }
    }
    while (underWay.length > 0)
        await take();
    return merged ?? { columns: [], state: (0,dataset_statistics/* datasetStatistics */.KU)(statistics).create(), risen: new Set() };
}
/** Columns whose statistics are tens of megabytes for each chunk. */
const wide = 2048;
/** The same, the next one being read while one is looked at, where that is worth its memory. */
async function* readAhead(items, isWorth) {
    let next;
    try {
        for (let found = await items.next(); !found.done; found = await (next ?? items.next())) {
            next = isWorth() ? items.next() : undefined;
            next?.catch(() => undefined);
            yield found.value;
        }
    }
    finally {
        await items.return(undefined);
    }
}

// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/commands/described-data.js













/** What a name of a file says it holds. */
const kinds = [
    { kind: "csv", pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i },
    { kind: "jsonl", pattern: /\.(jsonl|ndjson)(\.(gz|zz|br|zst))?$/i },
    { kind: "parquet", pattern: /\.(parquet|parq|pq)$/i },
    { kind: "arrow", pattern: /\.(arrow|arrows|feather|ipc)$/i },
    { kind: "avro", pattern: /\.avro$/i },
    { kind: "tfrecord", pattern: /\.tfrecords?(\.gz)?$|-\d{5}-of-\d{5}(\.gz)?$/i },
    { kind: "statistics", pattern: /\.(pb|pbtxt|json)$/i },
];
/** The formats that are read by their own rules alone. */
const formats = {
    jsonl: async () => (await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 57685))).jsonLinesFormat,
    parquet: async () => (await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 12659))).parquetFormat,
    arrow: async () => (await __webpack_require__.e(/* import() */ 9441).then(__webpack_require__.bind(__webpack_require__, 69441))).arrowFormat,
    avro: async () => (await __webpack_require__.e(/* import() */ 3810).then(__webpack_require__.bind(__webpack_require__, 11429))).avroFormat,
    tfrecord: async () => (await __webpack_require__.e(/* import() */ 1082).then(__webpack_require__.bind(__webpack_require__, 71082))).tfrecordFormat,
};
/**
 * Statistics of the files that a path or pattern stands for, read as streams: CSV, JSON Lines, Parquet, Arrow, Avro,
 * TFRecords of tf.Examples or tf.SequenceExamples, or one file that holds statistics already. No such file, files of several kinds and what is wrong inside them are `UserError`s.
 */
async function describeFiles(source, { home, workers, dialect = {}, ...options }) {
    const { kind, files, sources } = await filesOf(source);
    try {
        if (kind === "statistics")
            return await (0,statistics_file/* readStatisticsFile */._G)(files[0]);
        if (kind === "csv")
            return withDelimiter(dialect, await describeCsv(sources, { statistics: options, dialect, threads: await threadsFor(files, { home, workers }) }));
        return await (0,dataset_statistics/* describe */.q0)(readFiles(await formats[kind](), sources, {}), options);
    }
    catch (error) {
        throw readError(error);
    }
}
/** Statistics of files as `describeFiles` gives them, and of slices of their rows: all rows first, then each slice. */
async function describeParts(source, { slices, sampleRate }, options) {
    if (slices.length === 0 && sampleRate === undefined)
        return [await describeFiles(source, options)];
    const { home: _, workers: __, dialect = {}, schema, ...statistics } = options;
    const { kind, sources } = await filesOf(source);
    if (kind === "statistics")
        throw new core_error/* UserError */.yo(`${JSON.stringify(source)} holds statistics already`, { hint: "slices and samples are made of rows: name a file of data" });
    const { statisticsAccumulator } = await Promise.all(/* import() */[__webpack_require__.e(2727), __webpack_require__.e(9609)]).then(__webpack_require__.bind(__webpack_require__, 22727));
    const { create, add, finish } = await statisticsAccumulator({ ...statistics, slices, ...(sampleRate !== undefined && { sampleRate }) }, { workspace: process.cwd(), schema });
    try {
        const batches = kind === "csv" ? readFiles((await __webpack_require__.e(/* import() */ 1631).then(__webpack_require__.bind(__webpack_require__, 31631))).csvFormat, sources, dialect) : readFiles(await formats[kind](), sources, {});
        let state = create();
        for await (const batch of batches)
            state = add(state, batch);
        const [all, ...found] = finish(state);
        return [kind === "csv" ? withDelimiter(dialect, all) : all, ...found];
    }
    catch (error) {
        throw readError(error);
    }
}
/** What `describeParts` finds as the bytes of a FeatureStats.pb. Features of CSV files are made and packed one after the other. */
async function describePacked(source, parts, options) {
    const { home, workers, dialect = {}, ...statistics } = options;
    const { kind, files, sources } = await filesOf(source);
    if (kind !== "csv" || parts.slices.length > 0 || parts.sampleRate !== undefined)
        return [(0,statistics_file/* statisticsBytes */.jl)(await describeParts(source, parts, options), "pb")];
    try {
        const { names, ...found } = await describeCsvInTurn(sources, { statistics, dialect, threads: await threadsFor(files, { home, workers }) });
        refuseOneColumn(dialect, names);
        return (0,statistics_file/* statisticsPieces */.JI)([found]);
    }
    catch (error) {
        throw readError(error);
    }
}
/** What `describeParts` finds; of a file of statistics what it holds, all examples first. */
async function describeSliced(source, parts, options) {
    const { kind, files } = await filesOf(source);
    return kind === "statistics" && parts.slices.length === 0 ? (0,statistics_file/* readSlicedFile */.Bm)(files[0]) : describeParts(source, parts, options);
}
/** Whether a path stands for a file of statistics. */
async function isStatistics(source) {
    return (await filesOf(source)).kind === "statistics";
}
/**
 * The rows of files once more, with their places: the columns named, as `statistics` of the same files describe them. Of a file of
 * statistics there are none.
 */
async function* rowsOf(source, { names, statistics, dialect = {} }) {
    const { kind, sources } = await filesOf(source);
    if (kind === "statistics")
        return;
    const wanted = new Set(names);
    const format = kind === "csv" ? (await __webpack_require__.e(/* import() */ 1631).then(__webpack_require__.bind(__webpack_require__, 31631))).csvFormat : await formats[kind]();
    const known = describedColumns(statistics);
    const fromStatistics = kind === "csv" || kind === "tfrecord" || (kind === "jsonl" && known.every(({ type }) => type !== "nested"));
    const columns = fromStatistics ? known : format.join(await Promise.all(sources.map(async (file) => ({ file, columns: (await format.describe(file, {})).columns }))));
    for (const file of sources)
        yield* format.read(file, columns.filter(({ name }) => wanted.has(name)), kind === "csv" ? dialect : {});
}
/** The files that a path or pattern stands for and how rows are read from them. Files of statistics, which have no rows, are a `UserError`. */
async function rowFiles(source) {
    const { kind, sources } = await filesOf(source);
    if (kind === "statistics")
        throw new core_error/* UserError */.yo(`${JSON.stringify(source)} holds statistics`, { hint: "examples are compared one by one: name a file of data" });
    return { sources, format: kind === "csv" ? (await __webpack_require__.e(/* import() */ 1631).then(__webpack_require__.bind(__webpack_require__, 31631))).csvFormat : await formats[kind]() };
}
/** Text formats tell their columns only when they are read whole, which was done for the statistics. */
function describedColumns({ features }) {
    const { INT, FLOAT } = statistics_pb/* FeatureNameStatistics_Type */.eJ;
    const columns = new Map();
    for (const feature of features) {
        const [name, ...inner] = (0,statistics_file/* stepsOf */.B_)(feature);
        const common = (0,statistics_file/* commonStatistics */.JR)(feature);
        if (name === undefined || !common || columns.has(name))
            continue;
        const nested = inner.length > 0 || common.presenceAndValencyStats.length > 1 || feature.stats.case === "structStats";
        columns.set(name, { name, type: nested ? "nested" : common.numNonMissing === 0n ? "empty" : feature.type === INT ? "int" : feature.type === FLOAT ? "float" : "bytes" });
    }
    return [...columns.values()];
}
async function filesOf(source) {
    const { inputs } = await (0,input_pattern/* resolveInputs */.e)({ data: source }, process.cwd());
    const files = inputs[0].files;
    const kind = kindOf(files);
    if (kind === "statistics" && files.length > 1)
        throw new core_error/* UserError */.yo(`${JSON.stringify(source)} stands for ${files.length} files of statistics`, { hint: "statistics are not added up here: name one file" });
    return { kind, files, sources: files.map((file) => ({ name: (0,remote_address/* shownAddress */.Uk)(file), path: (0,remote_address/* placeOf */.$t)(file, process.cwd()) })) };
}
function withDelimiter(dialect, statistics) {
    refuseOneColumn(dialect, statistics.features.map(({ fieldId: { case: form, value } }) => (form === "path" ? value.step.join(".") : value ?? "")));
    return statistics;
}
/** Refuses one column that looks like several, unless the delimiter was said. */
function refuseOneColumn({ delimiter }, names) {
    const likely = delimiter === undefined ? (0,csv_dialect/* likelyDelimiter */.UG)(names) : undefined;
    if (likely === undefined)
        return;
    throw new core_error/* UserError */.yo(`the only column is named ${JSON.stringify(names[0])}`, { hint: `is the delimiter a ${(0,csv_dialect/* delimiterName */.Re)(likely)}? --delimiter ${JSON.stringify(likely)}; with --delimiter "," it is read as it is` });
}
/** Bytes below which threads cost more than they save. */
const worthThreads = 24 << 20;
const mostThreads = 4;
async function threadsFor(files, { home, workers }) {
    const sizes = await Promise.all(files.map((file) => (0,promises_.stat)((0,external_node_path_.resolve)(file)).then(({ size }) => size, () => worthThreads)));
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    return { home, threads: workers ?? (size < worthThreads ? 1 : Math.min(mostThreads, (0,external_node_os_.availableParallelism)())) };
}
function kindOf(files) {
    const found = files.map((file) => ({ file, kind: kinds.find(({ pattern }) => pattern.test((0,external_node_path_.basename)((0,remote_address/* shownAddress */.Uk)(file))))?.kind }));
    const [first] = found;
    const unknown = found.find(({ kind }) => kind === undefined);
    if (unknown)
        throw new core_error/* UserError */.yo(`${JSON.stringify(unknown.file)} has a name that does not say what it holds`, { hint: "names end in .csv, .tsv, .jsonl, .parquet, .arrow, .avro, .tfrecord, perhaps with .gz, or .pb, .pbtxt, .json for statistics" });
    const other = found.find(({ kind }) => kind !== first.kind);
    if (other)
        throw new core_error/* UserError */.yo(`${JSON.stringify(first.file)} and ${JSON.stringify(other.file)} are of two kinds`, { hint: "files that are read together are of one kind" });
    return first.kind;
}
function readError(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (!(error instanceof Error) || (code !== "EACCES" && code !== "EPERM"))
        return error;
    return new core_error/* UserError */.yo("a file may not be read", { ...("path" in error && { place: { file: String(error.path) } }), hint: "give this user the right to read it", cause: error });
}


/***/ }),

/***/ 64280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dialectOf),
/* harmony export */   p: () => (/* binding */ dialectOptions)
/* harmony export */ });
/* harmony import */ var _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19732);

/** How CSV files are written; the same names as the parameters of CsvExampleGen. */
const dialectOptions = { delimiter: { type: "string" }, quote: { type: "string" }, encoding: { type: "string" }, nulls: { type: "string", multiple: true } };
/** The dialect that the options say; signs that cannot be told apart are a `UserError`. */
function dialectOf(options) {
    const dialect = (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectIn */ .Y8)(options);
    (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .csvSigns */ .j0)(dialect);
    return dialect;
}


/***/ }),

/***/ 21394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ chosenFormat),
/* harmony export */   I6: () => (/* binding */ outputOptions),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59290);





/** The options of a command that writes its result in one of several forms. */
const outputOptions = { format: { type: "string", short: "f" }, out: { type: "string", short: "o" } };
/** The form asked for: `format`, else what the name of the file says, else text. An unknown one is a `UserError`. */
function chosenFormat(formats, { format, out }) {
    const known = ["text", ...formats];
    const wanted = format ?? (out === undefined ? "text" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(out).slice(1));
    const found = known.find((name) => name === wanted);
    if (found !== undefined)
        return found;
    if (format === undefined)
        return "text";
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no format ${JSON.stringify(format.slice(0, 80))}`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(format, known) });
}
/** Writes a result to a file, or to standard output. A reader that has seen enough (`| head`) is no error. */
async function writeOutput(content, out) {
    if (out !== undefined)
        return toFile(content, out);
    await new Promise((done, fail) => {
        process.stdout.on("error", (error) => ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EPIPE" ? done() : fail(error)));
        process.stdout.write(typeof content === "string" || content instanceof Uint8Array ? content : Buffer.concat(content), (error) => { if (!error)
            done(); });
    });
}
async function toFile(content, out) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(out, content);
    }
    catch (error) {
        if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "ENOENT")
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no folder for ${JSON.stringify(out)}`, { hint: "make the folder first", cause: error });
        if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EISDIR")
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(out)} is a folder`, { hint: "name a file", cause: error });
        throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .storageError */ .Q)(error, out);
    }
}


/***/ }),

/***/ 59290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ storageError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69038);


const sentences = {
    ENOSPC: ["no space left on the disk", "free some space, then run again: finished steps are reused"],
    EDQUOT: ["the disk quota is used up", "free some space, then run again: finished steps are reused"],
    EROFS: ["the disk is read-only", "run where the folder can be written"],
    EACCES: ["writing is not permitted", "give this user the right to write there"],
    EPERM: ["writing is not permitted", "give this user the right to write there"],
    ENOTDIR: ["a file is where a folder must be", "move the file away"],
    EEXIST: ["a file is where a folder must be", "move the file away"],
    EMFILE: ["too many files are open at once", "raise the limit with `ulimit -n`"],
};
/** A full, read-only or forbidden disk as the `UserError` it is, with the path; any other error as it came. */
function storageError(error, path) {
    const known = sentences[isUnmakeable(error) ? "EROFS" : ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) ?? "")];
    if (!known || !(error instanceof Error))
        return error;
    const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : undefined);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${known[0]}${place === undefined ? "" : `, writing ${place}`}`, { hint: known[1], cause: error });
}
/** Node's recursive mkdir says ENOENT where the disk is read-only. */
function isUnmakeable(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "mkdir";
}


/***/ }),

/***/ 69325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ byteRoom)
/* harmony export */ });
/** Room that is empty at first. */
function byteRoom() {
    const spare = [];
    return {
        take(length) {
            const fitting = spare.findIndex(({ byteLength }) => byteLength >= length && byteLength <= 4 * length);
            if (fitting >= 0)
                return new Uint8Array(spare.splice(fitting, 1)[0]);
            // What does not fit now will not later.
            spare.length = 0;
            return new Uint8Array(length);
        },
        giveBack({ buffer }) {
            if (spare.length === mostSpare)
                spare.shift();
            spare.push(buffer);
        },
    };
}
const mostSpare = 4;


/***/ }),

/***/ 96843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkSpans),
  e: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/glob.js
var core_glob = __webpack_require__(22476);
// EXTERNAL MODULE: ./build/js/data/remote/remote-address.js
var remote_address = __webpack_require__(33107);
// EXTERNAL MODULE: ./build/js/data/user-file.js
var user_file = __webpack_require__(33187);
;// CONCATENATED MODULE: ./build/js/data/list-files.js






const magic = /[*?[]/;
/** A pattern as it is meant: a folder stands for all `.csv` files in it. */
async function withoutFolder(pattern, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(pattern))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).withoutRemoteFolder(pattern);
    const isFolder = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, pattern)).then((found) => found.isDirectory(), () => false);
    return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}
/**
 * The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. Links are followed, but not
 * in a ring; one that fits and leads nowhere is a `UserError`, since a file of the data is not there.
 */
async function listFiles(glob, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).listRemoteFiles(glob);
    const isFile = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, glob)).then((found) => found.isFile(), () => false);
    if (isFile)
        return [await noProcess(glob, workspace)];
    const segments = glob.split("/");
    const literal = segments.findIndex((segment) => magic.test(segment));
    if (literal < 0)
        return [];
    const start = segments.slice(0, literal).join("/");
    const fits = (0,core_glob/* globMatcher */.f)(glob);
    const files = [];
    const deep = segments.includes("**");
    const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
    const visit = async (folder, depth, outer) => {
        const place = (0,external_node_path_.resolve)(workspace, folder || (glob.startsWith("/") ? "/" : "."));
        const real = deep ? await (0,promises_.realpath)(place).catch(() => place) : place;
        if (outer.includes(real))
            return;
        for (const entry of await (0,promises_.readdir)(place, { withFileTypes: true }).catch(() => [])) {
            if (entry.name.startsWith(".") && !hidden)
                continue;
            const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
            const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined) : entry;
            if (!kind && fits(path))
                throw new error/* UserError */.yo(`${path} is a link to a file that is not there`, { hint: "is it kept by a tool that must fetch it first?" });
            if (kind?.isDirectory() && (deep || depth + 1 < segments.length))
                await visit(path, depth + 1, [...outer, real]);
            else if (kind?.isFile() && fits(path))
                files.push(await noProcess(path, workspace));
        }
    };
    await visit(start, literal, []);
    return files.sort();
}
async function noProcess(path, workspace) {
    (0,user_file/* refuseKernelPath */.h)(await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path)), path);
    return path;
}
/** The mistake of a pattern that nothing fits. Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
async function noFile({ pattern, glob }, workspace) {
    if ((0,remote_address/* remoteScheme */.gR)(glob))
        return (await __webpack_require__.e(/* import() */ 3127).then(__webpack_require__.bind(__webpack_require__, 73127))).noRemoteFile({ pattern, glob });
    const segments = glob.split("/");
    let folder = glob.startsWith("/") ? "/" : "";
    for (const segment of segments.filter((part) => part !== "")) {
        const next = (0,external_node_path_.join)(folder, segment);
        if (!magic.test(segment) && (await exists((0,external_node_path_.resolve)(workspace, next))))
            folder = next;
        else
            return new error/* UserError */.yo(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
    }
    return new error/* UserError */.yo(`${JSON.stringify(pattern)} is no regular file`);
}
async function whatIsThere(folder, segment, workspace) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
    const near = (0,error/* nearest */.pA)(segment, names);
    if (near)
        return `did you mean ${(0,external_node_path_.join)(folder, near)}?`;
    const shown = names.slice(0, 5).join(", ");
    return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/data/span-pattern.js
var span_pattern = __webpack_require__(12284);
;// CONCATENATED MODULE: ./build/js/data/input-pattern.js



/**
 * Finds the files of each split's pattern: of the latest span, or of those in the range, each in its latest version; spans
 * ascending, then names. All patterns must have the same places and come to the same spans and versions. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
async function resolveInputs(patterns, workspace, range = "latest") {
    checkSpans(range);
    const found = [];
    for (const [split, text] of Object.entries(patterns)) {
        const pattern = (0,span_pattern/* parseSpanPattern */.C)(await withoutFolder(text, workspace));
        found.push({ split, pattern, spans: chosenSpans(await spansOf(pattern, workspace), { range, pattern }) });
    }
    const [first, ...others] = found;
    if (!first)
        throw new error/* UserError */.yo("input names no files", { hint: "for instance data/*.csv" });
    for (const other of others)
        sameSpan(first, other);
    const { span, version } = first.spans.at(-1);
    const inputs = found.map(({ split, spans }) => ({ split, files: spans.flatMap(({ files }) => files) }));
    return { inputs, span, ...(first.spans.length > 1 && { firstSpan: first.spans[0].span }), ...(version === undefined ? {} : { version }) };
}
function sameSpan(a, b) {
    if (a.pattern.kind !== b.pattern.kind) {
        throw new error/* UserError */.yo(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
    }
    const say = ({ span, version }) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
    const saying = ({ spans }) => spans.map(say).join(", ");
    if (saying(a) !== saying(b)) {
        throw new error/* UserError */.yo(`the latest files of ${a.split} are of ${saying(a)}, those of ${b.split} of ${saying(b)}`, { hint: "all splits are read from the same spans and versions" });
    }
}
function chosenSpans(spans, { range, pattern }) {
    if (range === "latest")
        return spans.slice(-1);
    if (pattern.kind === "")
        throw new error/* UserError */.yo(`spans chooses among spans, and the pattern ${JSON.stringify(pattern.pattern)} has none`, { hint: "put {SPAN} or {YYYY}-{MM}-{DD} where the file names differ" });
    if (range === "all")
        return spans;
    const known = `the files are of the spans ${spans.map(({ span }) => span).slice(0, 20).join(", ")}${spans.length > 20 ? ", …" : ""}`;
    if ("last" in range) {
        const { last, skip = 0 } = range;
        const chosen = spans.slice(Math.max(0, spans.length - skip - last), Math.max(0, spans.length - skip));
        if (chosen.length === 0)
            throw new error/* UserError */.yo(`spans leaves out the newest ${skip}, and there are only ${spans.length}`, { hint: known });
        return chosen;
    }
    const { from, to } = range;
    const { first, last } = edgesOf(range);
    const chosen = spans.filter(({ span }) => span >= first && span <= last);
    if (chosen.length === 0)
        throw new error/* UserError */.yo(`no file of ${JSON.stringify(pattern.pattern)} is of a span from ${from ?? "the first"} to ${to ?? "the last"}`, { hint: known });
    return chosen;
}
/** Refuses a range of spans that contradicts itself, whatever files there are. */
function checkSpans(range) {
    if (typeof range === "string")
        return;
    if ("last" in range && ("from" in range || "to" in range))
        throw new error/* UserError */.yo("spans has both last and a range", { hint: "last: 3, or from and to" });
    if ("skip" in range && !("last" in range))
        throw new error/* UserError */.yo("spans has skip without last", { hint: "spans: { last: 3, skip: 1 }" });
    if ("last" in range)
        return;
    const { first, last } = edgesOf(range);
    if (first > last)
        throw new error/* UserError */.yo(`spans begins at ${range.from ?? ""} and ends before it, at ${range.to ?? ""}`, { hint: "from is the older one" });
}
function edgesOf({ from, to }) {
    return { first: from === undefined ? -Infinity : spanOfText(from, "first"), last: to === undefined ? Infinity : spanOfText(to, "last") };
}
/** A span as a number, or the days since 1970-01-01 of a date; of a month its first or last day. */
function spanOfText(text, edge) {
    if (typeof text === "number")
        return text;
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
    const days = match ? (0,span_pattern/* spanOfDate */.q)({ year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? 1 : Number(match[3]) }) : undefined;
    if (!match || days === undefined)
        throw new error/* UserError */.yo(`${JSON.stringify(text)} is no span`, { hint: "a number, a date as 2024-01-31, or a month as 2024-01" });
    if (match[3] !== undefined || edge === "first")
        return days;
    const next = Number(match[2]) === 12 ? { year: Number(match[1]) + 1, month: 1 } : { year: Number(match[1]), month: Number(match[2]) + 1 };
    return (0,span_pattern/* spanOfDate */.q)({ ...next, day: 1 }) - 1;
}
/** All spans that files are of, ascending, each with the files of its latest version. */
async function spansOf(pattern, workspace) {
    const spans = new Map();
    for (const path of await listFiles(pattern.glob, workspace)) {
        // A file may be called like a pattern: then its name is meant.
        const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
        if (!at)
            continue;
        const known = spans.get(at.span);
        if (known?.at.tokens === at.tokens)
            known.files.push(path);
        else if (!known || (at.version ?? 0) > (known.at.version ?? 0))
            spans.set(at.span, { at, files: [path] });
    }
    if (spans.size === 0)
        throw await noFile(pattern, workspace);
    return [...spans].sort(([a], [b]) => a - b).map(([span, { at, files }]) => ({ span, version: at.version, files }));
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ inThisThread),
/* harmony export */   Nv: () => (/* binding */ describeInThread),
/* harmony export */   pZ: () => (/* binding */ inThreads)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _data_byte_room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69325);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58542);







/** Describes one chunk after the other in this thread. */
function inThisThread(options) {
    const room = (0,_data_byte_room_js__WEBPACK_IMPORTED_MODULE_5__/* .byteRoom */ .Q)();
    let last = Promise.resolve();
    return {
        atOnce: 1, room,
        describe(chunk) {
            const found = (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, options).finally(() => room.giveBack(chunk.bytes));
            last = found.catch(() => undefined);
            return found;
        },
        free: () => last,
        close: async () => undefined,
    };
}
/** Chunks a thread has: one it works on and one so that it need not wait for this thread. */
const mostWaiting = 2;
/**
 * Describes chunks in this thread and `threads` − 1 others; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
function inThreads(options, { threads, home }) {
    const { schema, generators: _, ...statistics } = options.statistics;
    const sent = { ...options, statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .toBinary */ .R)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) };
    const here = inThisThread(options);
    let helpers;
    return {
        get atOnce() { return (helpers?.length ?? 0) === 0 ? 1 : threads * mostWaiting + 1; },
        room: here.room,
        describe(chunk) {
            helpers ??= isWide(chunk) ? [] : Array.from({ length: threads - 1 }, () => startHelper(home, sent, here.room));
            if (helpers.length === 0)
                return here.describe(chunk);
            const next = helpers.reduce((idlest, each) => (each.waiting.length < idlest.waiting.length ? each : idlest));
            if (next.waiting.length >= mostWaiting)
                return here.describe(chunk);
            return new Promise((resolve, reject) => {
                if (next.failure)
                    return reject(next.failure.error);
                next.waiting.push({ resolve, reject });
                next.worker.postMessage(chunk, [chunk.bytes.buffer]);
            });
        },
        free: here.free,
        async close() {
            await Promise.all((helpers ?? []).map(({ worker }) => worker.terminate()));
        },
    };
}
/** What is found of thousands of columns costs more to send than to find. */
function isWide({ header, bytes }) {
    const begin = (header.length > 0 ? header : bytes).subarray(0, wideHeader);
    return begin.length === wideHeader && !begin.includes(lineFeed) && !begin.includes(carriageReturn);
}
const wideHeader = 1 << 14;
const lineFeed = 0x0a, carriageReturn = 0x0d;
function startHelper(home, workerData, room) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entryIn(home), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
    const waiting = [];
    const helper = { worker, waiting };
    const fail = (error) => {
        helper.failure ??= { error };
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    worker.on("message", (answer) => {
        const task = waiting.shift();
        room.giveBack(answer.bytes);
        if ("found" in answer)
            task?.resolve(answer.found);
        else
            task?.reject(answer.error);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`a thread ended with ${code}`)));
    return helper;
}
/** What a thread does: answers every chunk it is sent. */
async function describeInThread() {
    const { parentPort, workerData } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const { schema, statistics, ...options } = workerData;
    const given = { ...options, statistics: { ...statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) } };
    let last = Promise.resolve();
    parentPort.on("message", (chunk) => {
        const { bytes } = chunk;
        const answer = (given) => parentPort.postMessage(given, [...memoryOf(given)]);
        last = last.then(() => (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, given)).then((found) => answer({ found, bytes }), (error) => answer({ error: error instanceof Error ? { message: error.message } : error, bytes }));
    });
}
/** The memory of all arrays in plain data: sent, it is not copied. What is empty may be shared. */
function memoryOf(data, found = new Set()) {
    if (ArrayBuffer.isView(data)) {
        if (data.buffer instanceof ArrayBuffer && data.buffer.byteLength > 0)
            found.add(data.buffer);
    }
    else if (data instanceof Map || Array.isArray(data))
        for (const each of data.values())
            memoryOf(each, found);
    else if (typeof data === "object" && data !== null)
        for (const each of Object.values(data))
            memoryOf(each, found);
    return found;
}
function entryIn(home) {
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "worker.js");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(built) ? built : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "worker.ts");
}


/***/ }),

/***/ 58542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeChunk),
/* harmony export */   l: () => (/* binding */ mergeChunks)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _data_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47603);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78390);
/* harmony import */ var _dataset_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71992);
/* harmony import */ var _feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15185);





/** Describes the rows of one chunk; each column has the type that these rows need. */
async function describeChunk({ file, header, bytes }, { statistics, dialect, columns }) {
    const source = () => ({ name: file, chunks: [header, bytes] });
    const { create, add } = (0,_dataset_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetStatistics */ .KU)(statistics);
    // The bytes are UTF-8 already, whatever the file was.
    const utf8 = { ...dialect, encoding: undefined };
    if (columns) {
        let state = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source()], columns, utf8))
            state = add(state, batch);
        return { columns: columns.map(({ name, type }) => ({ name, type })), state, risen: new Set() };
    }
    const reading = (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsvOnce */ .eh)([source()], utf8);
    let state = create();
    for await (const batch of reading.batches) {
        state = add(state, batch);
        // What other threads answer and what is read comes in between.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    // A wide block comes in several batches.
    state.examples = reading.rows();
    const risen = reading.risen();
    if (risen.length > 0) {
        let again = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source()], risen, utf8))
            again = add(again, batch);
        for (const { name } of risen) {
            const feature = again.features.get(name);
            if (feature)
                state.features.set(name, feature);
        }
    }
    return { columns: reading.columns().map(({ name, type }) => ({ name, type })), state, risen: new Set() };
}
/**
 * Adds what was gathered of later rows. Integers become floats where that changes nothing (up to 2^24); what else has two types
 * is given up and listed, to be read again with the type that all rows need.
 */
function mergeChunks(left, right, generators) {
    left.state.examples += right.state.examples;
    for (const [name, weight] of right.state.weights)
        left.state.weights.set(name, (left.state.weights.get(name) ?? 0) + weight);
    for (const { name, merge } of generators)
        left.state.generated.set(name, merge(left.state.generated.get(name), right.state.generated.get(name)));
    for (const name of right.risen)
        left.risen.add(name);
    right.columns.forEach(({ name, type: theirs }, i) => {
        const column = left.columns[i];
        const ours = column.type;
        column.type = (0,_data_source_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTypes */ .m)(ours, theirs);
        const [own, other] = [left.state.features.get(name), right.state.features.get(name)];
        if (!other || left.risen.has(name))
            return;
        if (!own)
            left.state.features.set(name, other);
        else if (fits(own, ours, column.type) && fits(other, theirs, column.type))
            (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFeatures */ .o$)(own, other, name);
        else
            left.risen.add(name);
    });
    return left;
}
/** Whether what was gathered with one type is what would have been gathered with another; makes it so for small integers. */
function fits(state, type, joined) {
    return type === joined || type === "empty" || (type === "int" && joined === "float" && (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .promoteToFloat */ .Gw)(state));
}


/***/ })

};
