export const id = 3821;
export const ids = [3821];
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

/***/ 36202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(56632);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
// EXTERNAL MODULE: ./build/js/data/schema.js
var schema = __webpack_require__(29752);
;// CONCATENATED MODULE: ./build/js/init/listed-files.js



const skipped = new Set(["node_modules", "dist", "build", "serving", "venv", "env", "renv", "site-packages", "__pycache__", "target"]);
const deepest = 5;
const mostEntries = 20_000;
/** The files of a folder that may be of use, in the order of their names. Links, folders that begin with a dot and those that others install into are not followed. */
async function listedFiles(folder) {
    const found = [];
    let entries = 0;
    const walk = async (inside, depth) => {
        for (const entry of (await (0,promises_.readdir)(inside, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (++entries > mostEntries)
                return;
            if (entry.name.startsWith(".") || skipped.has(entry.name))
                continue;
            const file = (0,external_node_path_.join)(inside, entry.name);
            if (entry.isDirectory() && depth < deepest)
                await walk(file, depth + 1);
            if (entry.isFile())
                found.push({ file, path: (0,path_within/* pathWithin */.R)(folder, file) });
        }
    };
    await walk(folder, 0);
    return found;
}

;// CONCATENATED MODULE: ./build/js/init/found-data.js




const formats = {
    ".csv": "csv", ".tsv": "csv", ".parquet": "parquet", ".pq": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".arrow": "arrow", ".feather": "arrow", ".avro": "avro", ".tfrecord": "tfrecord", ".tfrecords": "tfrecord",
};
/** The format of a data file by its name, compressed or not; undefined for other files. */
function formatOf(file) {
    const plain = file.toLowerCase().replace(/\.(gz|zz|br|zst)$/, "");
    return formats[(0,external_node_path_.extname)(plain)];
}
/** Looks for data in a folder: groups of files of one format whose names differ in digits only, the largest first. */
async function findData(folder) {
    const groups = new Map();
    for (const { file, path } of await listedFiles(folder)) {
        const format = formatOf(path);
        if (format === undefined)
            continue;
        const key = `${format} ${external_node_path_.posix.dirname(path)}/${external_node_path_.posix.basename(path).replace(/\d+/g, "0")}`;
        const group = groups.get(key) ?? { format, files: [], bytes: 0 };
        groups.set(key, { ...group, files: [...group.files, path], bytes: group.bytes + (await (0,promises_.stat)(file)).size });
    }
    return [...groups.values()].map(({ format, files, bytes }) => ({ format, pattern: patternOf(files), files: files.length, bytes })).sort((a, b) => b.bytes - a.bytes || (a.pattern < b.pattern ? -1 : 1));
}
/** The pattern of several files: what differs between their names is a star. */
function patternOf(files) {
    const [first = "", ...others] = files.map((file) => external_node_path_.posix.basename(file));
    if (others.length === 0)
        return files[0];
    let start = 0;
    while (others.every((name) => name[start] === first[start]))
        start++;
    let end = 0;
    while (end < first.length - start && others.every((name) => name.length - end > start && name.at(-1 - end) === first.at(-1 - end)))
        end++;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(files[0]), `${first.slice(0, start)}*${first.slice(first.length - end)}`);
}
/** The data to use: those named, else the largest found. None is a `UserError`. */
async function chooseData(folder, named) {
    if (named !== undefined) {
        const format = formatOf((0,external_node_path_.basename)(named));
        if (format === undefined)
            throw new error/* UserError */.yo(`${JSON.stringify(named.slice(0, 200))} names no data that Assay reads`, { hint: "CSV, JSON Lines, Parquet, Arrow, Avro or TFRecords, for instance --data 'data/*.csv'" });
        return { format, pattern: named, files: 1, bytes: 0 };
    }
    const [largest] = await findData(folder);
    if (!largest)
        throw new error/* UserError */.yo("there are no data in this folder", { hint: "put a CSV, JSON Lines, Parquet, Arrow, Avro or TFRecord file under data/, or name it: assay init --data PATTERN" });
    return largest;
}

;// CONCATENATED MODULE: ./build/js/init/frameworks.js
/** In the order in which one counts before another where a file imports several: what is most special first. */
const frameworks = [
    { key: "assay", title: "Assay's own train", language: "javascript", modules: ["assay"] },
    { key: "tfjs", title: "TensorFlow.js", language: "javascript", modules: ["@tensorflow/tfjs", "@tensorflow/tfjs-node", "@tensorflow/tfjs-node-gpu", "@tensorflow/tfjs-core", "@tensorflow/tfjs-layers"] },
    { key: "xgboost", title: "XGBoost", language: "python", modules: ["xgboost"] },
    { key: "lightgbm", title: "LightGBM", language: "python", modules: ["lightgbm"] },
    { key: "catboost", title: "CatBoost", language: "python", modules: ["catboost"] },
    { key: "torch", title: "PyTorch", language: "python", modules: ["torch", "pytorch_lightning", "lightning"] },
    { key: "tensorflow", title: "TensorFlow", language: "python", modules: ["tensorflow", "keras", "tf_keras"] },
    { key: "sklearn", title: "scikit-learn", language: "python", modules: ["sklearn"] },
    { key: "python", title: "plain Python", language: "python", modules: [] },
    { key: "r", title: "R", language: "r", modules: ["tidymodels", "parsnip", "caret", "ranger", "randomForest", "xgboost", "lightgbm", "glmnet", "rpart", "gbm", "mlr3", "e1071", "nnet"] },
    { key: "rust", title: "Rust", language: "rust", modules: ["linfa", "smartcore", "burn", "candle_core", "candle-core", "tch", "xgboost", "lightgbm3", "rustlearn"] },
];
/** A path that a shell takes as one word, in quotes where there are blanks. */
const plainPath = /^[\p{L}\p{N}_][\p{L}\p{N}_./ +-]*$/u;
const languages = { py: "python", r: "r", rs: "rust", js: "javascript", mjs: "javascript", cjs: "javascript", ts: "javascript", mts: "javascript" };
const noTrainer = /(^|\/)(tests?|__tests__|docs)\/|(^|\/)(test_[^/]*|conftest\.py|setup\.py|predict[^/]*|serve[^/]*|[^/]*(_test\.\w+|\.(test|spec)\.\w+|\.d\.ts|\.config\.\w+))$/i;
const namedTrain = /(^|[_-])(train(er|ing)?|fit)([_-]|$)/i;
const trains = {
    python: /\.(?:fit|train|partial_fit|backward)\s*\(/,
    javascript: /\.fit(?:Dataset)?\s*\(/,
    r: /\b(?:train|fit|lm|glm|ranger|randomForest|xgb\.train|xgboost|lgb\.train|rpart|gbm|glmnet|cv\.glmnet|nnet|svm)\s*\(/,
    rust: /\.(?:fit|train|backward|backward_step)\s*\(|::(?:fit|train)\s*\(/,
};
/** The language of a file by its name; undefined for what is no code. */
function languageOf(path) {
    return plainPath.test(path) ? languages[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] : undefined;
}
/** Modules that code imports, as it writes them. Comments and texts of several lines are passed over. */
function importsIn(language, text) {
    const all = (pattern, from) => [...from.matchAll(pattern)].map((match) => match[1]);
    switch (language) {
        case "python": {
            const code = text.replace(/("""|''')[\s\S]*?\1/g, "");
            const listed = all(/^[ \t]*import[ \t]+([^\n#;]+)/gm, code).flatMap((names) => names.split(",").map((name) => name.trim().split(/\s/)[0]));
            return [...listed, ...all(/^[ \t]*from[ \t]+(\.*\w[\w.]*)[ \t]+import\b/gm, code)];
        }
        case "r": return [...all(/\b(?:library|require)\s*\(\s*["']?(\w+)/g, text.replace(/#.*/g, "")), ...all(/\b(\w+)::\w/g, text.replace(/#.*/g, ""))];
        case "rust": return all(/^[ \t]*(?:pub[ \t]+)?use[ \t]+(\w+)/gm, text);
        case "javascript": return [...all(/^[ \t]*(?:import|export)\b[^"'\n;]*["']([^"'\n]+)["']/gm, text), ...all(/^[ \t]*\}[ \t]*from[ \t]*["']([^"'\n]+)["']/gm, text), ...all(/\b(?:require|import)\s*\(\s*["']([^"'\n]+)["']/g, text)];
    }
}
const tells = ({ modules, language }, imported) => modules.includes(language === "python" ? imported.split(".")[0] : imported) || (language === "rust" && modules.some((name) => imported.startsWith(`${name}_`)));
/**
 * Finds code that trains among the files of a repository, the surest first: what reads Assay's variables, then what is named
 * train, then what lies nearest to the folder, then by name. Files of requirements tell of the framework where the script does not.
 */
function foundTrainers(files, requirements) {
    const ranked = files.flatMap((file) => {
        const language = languageOf(file.path);
        if (language === undefined || noTrainer.test(file.path))
            return [];
        const seen = sightOf(file, language, requirements);
        return seen ? [{ ...seen, order: [seen.prepared ? 0 : 1, named(file.path) ? 0 : 1, file.path.split("/").length] }] : [];
    });
    ranked.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2] || (a.path < b.path ? -1 : 1));
    return ranked.map(({ order: _, ...trainer }) => trainer);
}
const named = (path) => namedTrain.test(path.split("/").at(-1).replace(/\.\w+$/, ""));
function sightOf({ path, text }, language, requirements) {
    if (language === "rust" && !/(^|\/)src\/(main|bin\/\w+)\.rs$/.test(path))
        return undefined;
    const imported = importsIn(language, text);
    const framework = frameworks.find((one) => one.language === language && imported.some((name) => tells(one, name)));
    const prepared = /\bASSAY_(?:TASK|OUTPUT)\b/.test(text);
    if (framework?.key === "assay")
        return /^export\s+(?:const|let|async\s+function|function)\s+(?:train|build)\b/m.test(text) ? { path, framework, because: "it exports train or build", prepared: true } : undefined;
    const fits = trains[language].test(text);
    if (framework && (prepared || fits || named(path)))
        return { path, framework, because: `it imports ${imported.find((name) => tells(framework, name)).split(".")[0]}`, prepared };
    const may = language === "rust" || ((language === "python" || language === "r") && named(path));
    if (!prepared && !may)
        return undefined;
    const wanted = requirements.flatMap((file) => {
        const one = frameworks.find((candidate) => candidate.language === language && candidate.modules.some((name) => requires(file.text, name)));
        return one ? [{ framework: one, because: `${file.path} names it` }] : [];
    })[0];
    if (wanted)
        return { path, ...wanted, prepared };
    if (!prepared && language === "rust")
        return undefined;
    const plain = frameworks.find((one) => one.key === (language === "javascript" ? "tfjs" : language));
    return { path, framework: plain, because: prepared ? "it reads Assay's variables" : "by its name", prepared };
}
/** Packages have other names than their modules at times. */
const frameworks_packages = { sklearn: "scikit-learn", pytorch_lightning: "pytorch-lightning" };
function requires(text, module) {
    const name = frameworks_packages[module] ?? module;
    return new RegExp(`(^|["'\\s])${name.replace(/[-.]/g, "[-_.]")}(?![\\w-])`, "m").test(text.replace(/#.*/g, ""));
}

;// CONCATENATED MODULE: ./build/js/init/found-trainer.js





const requirementFiles = ["requirements.txt", "pyproject.toml", "environment.yml", "Pipfile", "DESCRIPTION", "Cargo.toml"];
const longest = 256 * 1024;
const mostFiles = 400;
/**
 * Looks for code that trains, without running it. `wanted` names a framework, or `none`: the code is then taken to be of it, the first of
 * its language where none was recognised. Nothing found is undefined; a framework without any code is a `UserError`.
 */
async function chooseTrainer(folder, wanted) {
    if (wanted === "none")
        return undefined;
    const named = wanted === undefined ? undefined : frameworkOf(wanted);
    const listed = await listedFiles(folder);
    const read = async (paths) => (await Promise.all(paths.slice(0, mostFiles).map(async ({ file, path }) => ((await (0,promises_.stat)(file)).size > longest ? [] : [{ path, text: await (0,promises_.readFile)(file, "utf8") }])))).flat();
    const sources = await read(listed.filter(({ path }) => languageOf(path) !== undefined));
    const requirements = await read(listed.filter(({ path }) => requirementFiles.includes(path)));
    const found = foundTrainers(sources, requirements);
    const trainer = named === undefined ? found[0] : found.find(({ framework }) => framework === named) ?? asIf(found, named);
    if (!trainer) {
        if (!named)
            return undefined;
        throw new error/* UserError */.yo(`there is no code that trains with ${named.title} in this folder`, { hint: found.length === 0 ? "a script such as train.py that imports it; without --framework init writes a model" : `found: ${found.slice(0, 5).map(({ path, framework }) => `${path} (${framework.title})`).join(", ")}` });
    }
    const predictor = sources.find(({ path }) => external_node_path_.posix.dirname(path) === external_node_path_.posix.dirname(trainer.path) && /^predict\.\w+$/i.test(external_node_path_.posix.basename(path)) && languageOf(path) === languageOf(trainer.path))?.path;
    const requirement = trainer.framework.language === "python" ? ["requirements.txt", "pyproject.toml"].find((name) => requirements.some(({ path }) => path === name)) : undefined;
    return {
        trainer, others: found.filter(({ path }) => path !== trainer.path), files: partsOf(trainer, sources, requirements),
        ...(predictor !== undefined && { predictor }), ...(requirement !== undefined && { requirements: requirement }),
    };
}
function frameworkOf(key) {
    const found = frameworks.find((one) => one.key === key);
    if (!found)
        throw new error/* UserError */.yo(`there is no framework ${JSON.stringify(key.slice(0, 80))}`, { hint: (0,error/* didYouMean */.au)(key, [...frameworks.map((one) => one.key), "none"]) });
    return found;
}
/** Code of the same language, taken to be of another framework: whoever names it knows better. */
function asIf(found, framework) {
    const like = found.find((one) => one.framework.language === framework.language);
    return like && { ...like, framework, because: "as you said" };
}
/** The script and what it takes from other files of the repository, file by file; a crate is all of its sources. */
function partsOf({ path: script, framework: { language } }, sources, requirements) {
    if (language === "rust")
        return [script, ...sources.map(({ path }) => path).filter((path) => path.endsWith(".rs") && path !== script), ...requirements.map(({ path }) => path).filter((path) => path === "Cargo.toml")];
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const parts = [script];
    for (const part of parts) {
        for (const path of namedBy(part, texts.get(part), external_node_path_.posix.dirname(script)))
            if (texts.has(path) && !parts.includes(path))
                parts.push(path);
    }
    return parts;
}
/** Paths at which what a file imports may lie. */
function namedBy(path, text, base) {
    const here = external_node_path_.posix.dirname(path);
    const language = languageOf(path);
    if (language === "r")
        return [...text.matchAll(/\bsource\s*\(\s*["']([^"'\n]+)["']/g)].flatMap(([, file]) => [external_node_path_.posix.join(here, file), external_node_path_.posix.normalize(file)]);
    const imported = importsIn(language, text);
    if (language === "javascript")
        return imported.filter((name) => name.startsWith(".")).flatMap((name) => ["", ".ts", ".js", ".mjs", "/index.ts", "/index.js"].map((end) => external_node_path_.posix.join(here, `${name}${end}`)));
    return imported.flatMap((name) => {
        const dots = /^\.*/.exec(name)[0].length;
        const from = dots === 0 ? base : external_node_path_.posix.join(here, ...Array.from({ length: dots - 1 }, () => ".."));
        const file = external_node_path_.posix.join(from, ...name.slice(dots).split("."));
        return [`${file}.py`, `${file}/__init__.py`];
    });
}

// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/statistics/statistics_pb.js
var statistics_pb = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/js/init/roles.js



/** Most features that a first model takes, and most values of a category that is one of them. */
const mostFeatures = 60;
const mostValues = 200;
const mostClasses = 50;
/** Names that people give to what is to be predicted, the surest first. */
const labelNames = [
    /^(label|target|class|y|outcome|ground_?truth)$/i, /^(is|has|will|was)(_[a-zA-Z]|[A-Z])/,
    /^(churn(ed)?|survived|fraud(ulent)?|default(ed)?|clicked|converted|approved|diagnosis|species|variety|category|quality|delayed|purchased|income|status)$/i,
    /^(price|sale_?price|amount|value|sales|demand|score|rating|duration|[a-z]+_delay|charges|salary|medv|count)$/i,
];
/** Decides what to predict, from `wanted` or by names and values, and what each other feature is good for. */
function planOf(data, wanted) {
    const rows = Number(data.numExamples);
    const seen = data.features.flatMap((statistics) => {
        const [name, inner] = (0,statistics_file/* stepsOf */.B_)(statistics);
        const common = (0,statistics_file/* commonStatistics */.JR)(statistics);
        return name === undefined || inner !== undefined || !common || statistics.stats.case === "structStats" ? [] : [{ name, statistics, present: rows === 0 ? 0 : Number(common.numNonMissing) / rows, unique: uniqueOf(statistics) }];
    });
    const { label, because } = wanted === undefined ? guessedLabel(seen, rows) : { label: namedLabel(seen, wanted, rows), because: "as you said" };
    const features = seen.filter(({ name }) => name !== label.name).map((one) => ({ name: one.name, role: roleOf(one, rows) }));
    const used = features.filter(({ role }) => role.type !== "left out");
    if (used.length === 0)
        throw new error/* UserError */.yo(`no column of the data can tell of ${JSON.stringify(label.name)}`, { hint: "a first model takes numbers and texts with few values" });
    const surplus = new Set(used.slice(mostFeatures).map(({ name }) => name));
    return { label, because, rows, features: features.map((feature) => (surplus.has(feature.name) ? { ...feature, role: { type: "left out", because: `more than ${mostFeatures} columns` } } : feature)) };
}
function uniqueOf({ stats }) {
    if (stats.case === "stringStats")
        return Number(stats.value.unique);
    if (stats.case !== "numStats")
        return undefined;
    const { min, max } = stats.value;
    return Number.isInteger(min) && Number.isInteger(max) && max - min < 1000 ? max - min + 1 : undefined;
}
function namedLabel(seen, wanted, rows) {
    const found = seen.find(({ name }) => name === wanted);
    if (!found) {
        const near = (0,error/* nearest */.pA)(wanted, seen.map(({ name }) => name));
        throw new error/* UserError */.yo(`the data have no column ${JSON.stringify(wanted.slice(0, 80))}`, { hint: near === undefined ? `columns: ${seen.map(({ name }) => name).slice(0, 20).join(", ")}` : `did you mean ${near}?` });
    }
    const label = labelOf(found, rows);
    if (!label)
        throw new error/* UserError */.yo(`${JSON.stringify(wanted.slice(0, 80))} cannot be predicted: ${found.unique === 1 ? "it has one value" : "its values are hardly ever the same"}`, { hint: "a number, or a text with few values" });
    return label;
}
function guessedLabel(seen, rows) {
    for (const pattern of labelNames) {
        for (const one of [...seen].reverse()) {
            const label = pattern.test(one.name) ? labelOf(one, rows) : undefined;
            if (label)
                return { label, because: "by its name" };
        }
    }
    const last = seen.at(-1);
    const label = last && !/(^|_)(id|date|day|month|year|time|index|number)$/i.test(last.name) ? labelOf(last, rows) : undefined;
    if (label)
        return { label, because: "the last column" };
    throw new error/* UserError */.yo("which column is to be predicted?", { hint: `assay init --label NAME; columns: ${seen.map(({ name }) => name).slice(0, 20).join(", ")}` });
}
function labelOf({ name, statistics, present, unique }, rows) {
    if (present < 0.5 || rows === 0)
        return undefined;
    const { stats, type } = statistics;
    if (stats.case === "stringStats")
        return unique === undefined || unique < 2 || unique > mostClasses ? undefined : { name, problem: "multiclass", classes: unique };
    if (stats.case !== "numStats")
        return undefined;
    const { min, max, mean, stdDev: deviation } = stats.value;
    if (!(deviation > 0))
        return undefined;
    if (type === statistics_pb/* FeatureNameStatistics_Type */.eJ.INT && min === 0 && max === 1)
        return { name, problem: "binary" };
    return { name, problem: "regression", mean, deviation };
}
function roleOf({ name, statistics, present, unique }, rows) {
    const { stats, type } = statistics;
    const out = (because) => ({ type: "left out", because });
    if (present === 0)
        return out("it has no values");
    if (stats.case === "numStats") {
        if (!(stats.value.stdDev > 0))
            return out("it has one value");
        if (type === statistics_pb/* FeatureNameStatistics_Type */.eJ.INT && /(^|_)(id|key|index|number|nr|no)$/i.test(name))
            return out("it names rows");
        return { type: "number" };
    }
    if (stats.case !== "stringStats" || unique === undefined)
        return out("it is neither a number nor a text");
    if (unique < 2 && present > 0.999)
        return out("it has one value");
    if (unique > mostValues || unique > rows / 2)
        return out(`it has ${unique} different values`);
    return { type: "category", values: unique };
}

;// CONCATENATED MODULE: ./build/js/init/written-files.js
/** A text in quotes. */
const json = (text) => JSON.stringify(text);
/** A text as YAML and TypeScript take a name, in quotes where it must be. */
const plain = (text) => (/^[A-Za-z_][\w./*-]*$/.test(text) ? text : json(text));
/** Names of the columns that are numbers and tell of the label. */
function numberedColumns({ features }) {
    return features.filter(({ role }) => role.type === "number").map(({ name }) => name);
}
/** `assay.yml` with words to each key. */
function writtenConfiguration({ plan: { label, rows, features }, training, name, format, pattern, schema, thresholds }) {
    const steps = Math.min(2000, Math.max(300, Math.round((rows / 64) * 20)));
    const { code, lines } = "model" in training ? { code: training.model, lines: [`train: { steps: ${steps}, batch-size: 64, seed: 7 }`] } : training;
    const command = "lines" in training && lines.some((line) => line.startsWith("  run:"));
    const sliced = features.find(({ role }) => role.type === "category" && role.values <= 12)?.name;
    const limits = Object.entries(thresholds ?? {}).map(([metric, limit]) => `    ${metric}: ${limit}`);
    return `# yaml-language-server: $schema=${schema}
name: ${name}
${code === undefined ? "" : `${`code: ${plain(code)}`.padEnd(36)}# preprocess${command ? "" : " and train"} live${command ? "s" : ""} here\n`}
examples:
  ${format}: ${json(pattern)}
  splits: { train: 2, eval: 1 }     # shares; a row stays in its split
label: ${plain(label.name)}

schema: schema.pbtxt                # what the data should look like: reviewed like code
validate:
  fail-on: error                    # what does not fit the schema blocks
  drift: warn                       # what moved since the blessed model is told

${lines.join("\n")}
evaluate:${sliced === undefined ? "" : `\n  slices: [[${plain(sliced)}]]            # is it as good for each of these?`}
${limits.length === 0 ? "  thresholds: {}                    # what a model must reach" : `  thresholds:                       # what a model must reach; from the first run, a little below it\n${limits.join("\n")}`}
infra: { requests: ${command ? "4 } " : "32 }"}             # it must load and answer
push:
  - directory: serving/             # in TensorFlow Serving's layout

environments:
  prod:                             # on GitHub
    push:
      - release: {}
`;
}
/** As a word of the text, not of this module. */
const exported = "export const";
/** `model.ts`: numbers scaled, categories one-hot, one hidden layer. */
function writtenModel({ label, features }) {
    const used = features.filter(({ role }) => role.type !== "left out");
    const keys = keysOf([...used.map(({ name }) => name), label.name]);
    const inputs = used.map(({ name }) => json(keys.get(name)));
    const left = features.filter(({ role }) => role.type === "left out").map(({ name, role }) => `// ${json(name).slice(0, 80)} is left out: ${role.type === "left out" ? role.because : ""}.`);
    return `import * as tf from "@tensorflow/tfjs";
import type { Preprocess, Train } from "assay";

${[...left, `/** What the model sees of a row, the same in training and in serving. */`].join("\n")}
${exported} preprocess: Preprocess = (row, tft) => ({
${used.map((feature) => `  ${keys.get(feature.name)}: ${expressionOf(feature)},`).join("\n")}
  ${plain(label.name).startsWith('"') ? `[${json(label.name)}]` : label.name}: ${labelExpression(label)},
});

const inputs = [${inputs.join(", ")}];

${exported} train: Train = async ({ examples, transform, steps, batchSize, seed, progress }) => {
  const initial = (add: number) => tf.initializers.glorotUniform({ seed: seed + add });
  const given = inputs.map((name) => tf.input({ shape: transform.shape(name), name }));
  const together = ${used.length === 1 ? "given[0]!" : "tf.layers.concatenate().apply(given) as tf.SymbolicTensor"};
  const hidden = tf.layers.dense({ units: 32, activation: "relu", kernelInitializer: initial(0) }).apply(together) as tf.SymbolicTensor;
${outputOf(label)}
  await progress.fit(model, examples.train.batches({ size: batchSize }), { steps, validation: examples.eval });
  return model;
};
`;
}
/** Names that TensorFlow takes for tensors, each once. */
function keysOf(names) {
    const taken = new Set();
    return new Map(names.map((name) => {
        const base = name.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z])/, "f_").slice(0, 60);
        let key = base;
        for (let i = 2; taken.has(key); i++)
            key = `${base}_${i}`;
        taken.add(key);
        return [name, key];
    }));
}
function expressionOf({ name, role }) {
    const value = `row[${json(name)}]!`;
    if (role.type === "number")
        return `tft.scaleToZScore(tft.fillMissing(${value}, "mean"))`;
    return `tft.oneHot(tft.computeAndApplyVocabulary(tft.fillMissing(${value}, ""), { topK: ${role.type === "category" ? Math.min(role.values, 50) : 1}, numOovBuckets: 1 }))`;
}
function labelExpression({ name, problem }) {
    const value = `row[${json(name)}]!`;
    return problem === "multiclass" ? `tft.computeAndApplyVocabulary(${value})` : problem === "binary" ? value : `tft.cast(${value}, "float32")`;
}
function outputOf(label) {
    const name = `name: "prediction"`;
    switch (label.problem) {
        case "binary": return `  const output = tf.layers.dense({ units: 1, activation: "sigmoid", kernelInitializer: initial(1), ${name} }).apply(hidden) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "binaryCrossentropy" });`;
        case "multiclass": return `  const output = tf.layers.dense({ units: transform.vocabularySize(${json(label.name)}), activation: "softmax", kernelInitializer: initial(1), ${name} }).apply(hidden) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "sparseCategoricalCrossentropy" });`;
        case "regression": return `  const scaled = tf.layers.dense({ units: 1, kernelInitializer: initial(1) }).apply(hidden) as tf.SymbolicTensor;
  // Back to the label's own scale: its deviation and mean when this file was written.
  const output = tf.layers.dense({
    units: 1, trainable: false, ${name},
    kernelInitializer: tf.initializers.constant({ value: ${Number(label.deviation.toPrecision(4))} }), biasInitializer: tf.initializers.constant({ value: ${Number(label.mean.toPrecision(4))} }),
  }).apply(scaled) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "meanSquaredError" });`;
    }
}
/** Limits a little below what the first model reached, for the metrics that tell most. */
function proposedThresholds({ label }, metrics) {
    const wanted = { binary: ["auc", "accuracy"], multiclass: ["accuracy", "macro_f1"], regression: ["r2", "rmse"] }[label.problem];
    const found = wanted.map((name) => [name, metrics[name]]).find((entry) => typeof entry[1] === "number" && Number.isFinite(entry[1]));
    if (!found)
        return undefined;
    const [metric, value] = found;
    if (metric === "rmse")
        return { rmse: `{ at-most: ${Number((value * 1.1).toPrecision(3))}, not-above-baseline-by: ${Number((value * 0.05).toPrecision(1))} }` };
    const limit = Math.floor((value - 0.03) * 100) / 100;
    return { [metric]: `{ at-least: ${limit}, not-below-baseline-by: 0.02 }` };
}

;// CONCATENATED MODULE: ./build/js/init/written-trainer.js

const joblib = {
    file: "model.joblib", save: `joblib.dump(model, os.path.join(os.environ["ASSAY_OUTPUT"], "model.joblib"))`,
    predictor: ({ label }) => `import joblib
import pandas as pd

model = joblib.load("model.joblib")
rows = pd.read_csv(os.environ["ASSAY_EXAMPLES_CSV"]).drop(columns=[${json(label.name)}], errors="ignore")
rows = rows[list(getattr(model, "feature_names_in_", rows.columns))]  # in the order of training
answers = model.${label.problem === "regression" ? "predict" : "predict_proba"}(rows).tolist()
`,
};
/** Rows as a table of numbers, for frameworks that take nothing else. */
const numbersOf = (numbers) => `columns = [${numbers.map(json).join(", ")}]  # in the order of training
with open(os.environ["ASSAY_EXAMPLES_CSV"], newline="") as file:
    rows = [[float(row[name] or "nan") for name in columns] for row in csv.DictReader(file)]
`;
const left = {
    sklearn: { ...joblib, packages: "scikit-learn pandas" },
    xgboost: { ...joblib, packages: "xgboost scikit-learn pandas" },
    lightgbm: { ...joblib, packages: "lightgbm scikit-learn pandas" },
    catboost: { ...joblib, packages: "catboost joblib pandas" },
    torch: {
        file: "model.pt", save: `torch.jit.script(model).save(os.path.join(os.environ["ASSAY_OUTPUT"], "model.pt"))`, packages: "torch",
        predictor: ({ label: { problem }, numbers }) => `import torch

${numbersOf(numbers)}model = torch.jit.load("model.pt").eval()
with torch.no_grad():
    answers = model(torch.tensor(rows))${{ binary: ".sigmoid()", multiclass: ".softmax(dim=1)", regression: "" }[problem]}.tolist()${problem === "regression" ? "" : `  # where it does not end in ${problem === "binary" ? "sigmoid" : "softmax"} itself`}
`,
    },
    tensorflow: {
        file: "model.keras", save: `model.save(os.path.join(os.environ["ASSAY_OUTPUT"], "model.keras"))`, packages: "tensorflow",
        predictor: ({ numbers }) => `import keras
import numpy as np

${numbersOf(numbers)}model = keras.models.load_model("model.keras")
answers = model.predict(np.array(rows, dtype="float32"), verbose=0).tolist()
`,
    },
};
/** `assay.yml`'s part, and new files, for code that is there: it is neither changed nor run. */
function writtenTrainer(chosen, plan) {
    const { trainer: { path, framework, prepared }, files } = chosen;
    if (framework.key === "assay")
        return { training: { code: path, lines: [`train: { steps: 1000, batch-size: 64, seed: 7 }`] }, files: {}, next: ["assay run"] };
    const folder = path.includes("/") ? `${path.slice(0, path.lastIndexOf("/"))}/` : "";
    const made = left[framework.key];
    const written = chosen.predictor === undefined && made?.predictor ? `${folder}predict.py` : undefined;
    const predictor = chosen.predictor ?? written;
    const answering = predictor === undefined ? undefined : commandOf(framework, predictor);
    const classes = plan.label.problem === "multiclass";
    const lines = ["train:", ...contract(made, classes), `  run: ${plainOr(commandOf(framework, path))}`, ...answers(framework, answering), `  format: csv${" ".repeat(23)}# or jsonl, or tfrecord`,
        ...(files.length > 1 ? [`  files: ${JSON.stringify([...files, ...(predictor !== undefined && !files.includes(predictor) ? [predictor] : [])]).replaceAll(",", ", ")} # when one of them changes, it trains again`] : []), "  seed: 7"];
    return {
        training: { ...(classes && { code: "preprocess.ts" }), lines },
        files: { ...(classes && { "preprocess.ts": preprocess(plan.label.name) }), ...(written !== undefined && { [written]: predictScript(made, path, plan) }) },
        next: [...(prepared ? [] : [`have ${path} read ASSAY_TRAIN and leave ${made?.file ?? "its model"} in ASSAY_OUTPUT: assay.yml says how`]), ...(answering === undefined && framework.key !== "tfjs" && !prepared ? ["say under predict: what answers with the model"] : []), "assay run"],
        ...installed(chosen, made),
    };
}
const plainOr = (command) => (/^[\w./ -]+$/.test(command) ? command : json(command));
const word = (path) => (path.includes(" ") ? `"${path}"` : path);
function commandOf({ language }, path) {
    switch (language) {
        case "python": return `python3 ${word(path)}`;
        case "r": return `Rscript ${word(path)}`;
        case "javascript": return `node ${word(path)}`;
        case "rust": {
            const binary = /(?:^|\/)src\/bin\/(\w+)\.rs$/.exec(path)?.[1];
            return `cargo run --release --quiet${binary === undefined ? "" : ` --bin ${binary}`}`;
        }
    }
}
/** What the command reads and writes, for whoever opens the file. */
function contract(made, classes) {
    return [
        "  # The command finds in its environment:",
        `  #   ASSAY_TRAIN, ASSAY_EVAL   the rows of each split, as CSV with a header${classes ? "; the label is the number of its class" : ""}`,
        "  #   ASSAY_LABEL, ASSAY_SEED   the column to predict, and the seed of every random choice",
        "  #   ASSAY_TASK                all of it as a JSON file, with steps and hyperparameters",
        "  # and leaves in the folder ASSAY_OUTPUT:",
        ...(made
            ? [`  #   ${made.file.padEnd(25)} ${made.save}`]
            : ["  #   model.json                a TensorFlow.js model whose inputs are named like columns, or any file that predict: can load"]),
        `  #   metrics.jsonl             for the loss chart, where there is one: {"step": 40, "loss": 0.41} a line`,
    ];
}
function answers({ key }, answering) {
    if (key === "tfjs" && answering === undefined)
        return [];
    const about = [
        "  # Answers for a batch of rows, in the folder that was left: it reads ASSAY_EXAMPLES_CSV (or ASSAY_EXAMPLES, JSON lines) and",
        "  # writes ASSAY_PREDICTIONS, a line of JSON for each row: a number, or a list with the probability of each class. The script named",
        "  # here goes into that folder; what it imports of this repository the command above must leave there too.",
    ];
    return [...about, answering === undefined ? "  # predict: a command; a model.json answers without one" : `  predict: ${plainOr(answering)}`];
}
const written_trainer_exported = "export const";
function preprocess(label) {
    return `import type { Preprocess } from "assay";

/** Columns as they are; classes numbered, the most frequent first, so that command and judge mean the same by a number. */
${written_trainer_exported} preprocess: Preprocess = (row, tft) => ({ ...row, [${json(label)}]: tft.computeAndApplyVocabulary(row[${json(label)}]!) });
`;
}
function predictScript(made, path, plan) {
    const body = made.predictor({ label: plan.label, numbers: numberedColumns(plan) });
    return `"""Answers with the model that ${path.split("/").at(-1)} leaves: Assay runs this in the model's folder, once for each batch of rows."""
${body.includes("csv.") ? "import csv\n" : ""}import json
import os

${body}with open(os.environ["ASSAY_PREDICTIONS"], "w") as file:
    file.writelines(json.dumps(answer) + "\\n" for answer in answers)
`;
}
function installed({ trainer: { framework }, requirements }, made) {
    if (framework.language !== "python" || (requirements === undefined && !made))
        return {};
    const what = requirements === "requirements.txt" ? "-r requirements.txt" : requirements === undefined ? made.packages : ".";
    return { install: `python3 -m venv "$RUNNER_TEMP/venv" && "$RUNNER_TEMP/venv/bin/pip" install ${what} && echo "$RUNNER_TEMP/venv/bin" >> "$GITHUB_PATH"` };
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/repository.js
var repository = __webpack_require__(89592);
// EXTERNAL MODULE: ./build/js/run/run.js + 11 modules
var run = __webpack_require__(87718);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
// EXTERNAL MODULE: ./build/js/write-report.js
var write_report = __webpack_require__(27504);
// EXTERNAL MODULE: ./build/js/commands/described-data.js + 3 modules
var described_data = __webpack_require__(38897);
// EXTERNAL MODULE: ./build/js/commands/invocation.js
var invocation = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/js/commands/standard-terminal.js + 3 modules
var standard_terminal = __webpack_require__(80108);
;// CONCATENATED MODULE: ./build/js/commands/init-command.js






















/**
 * `assay init`: finds data, what may be predicted, and code that trains already; writes `assay.yml`, the workflow, and a model where
 * there is none. Its own model it runs once, for thresholds a little below what was reached; code that was here only with `--run`.
 * Files that are there are left as they are.
 */
async function initCommand({ args, home }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: {
            label: { type: "string" }, data: { type: "string" }, name: { type: "string" }, framework: { type: "string" }, run: { type: "boolean" },
        } });
    (0,invocation/* atMost */.T)(positionals, 1);
    const folder = (0,external_node_path_.resolve)(positionals[0] ?? ".");
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new error/* UserError */.yo(`there is no folder ${JSON.stringify(positionals[0])}`, { hint: "make it first, with the data in it" });
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "assay.yml")))
        throw new error/* UserError */.yo("assay.yml is here already", { place: { file: (0,path_within/* pathWithin */.R)(process.cwd(), (0,external_node_path_.join)(folder, "assay.yml")) }, hint: "assay run runs it; remove it to begin anew" });
    const chosen = await chooseTrainer(folder, values.framework);
    const data = await chooseData(folder, values.data);
    say(`data      ${data.pattern}${data.files > 1 ? `, ${data.files} files` : ""}`);
    const described = await (0,described_data/* describeFiles */.LG)((0,external_node_path_.join)(folder, data.pattern), { home });
    const plan = planOf(described, values.label);
    tell(plan);
    if (chosen)
        tellTrainer(chosen);
    const { training, files, next, install } = chosen ? writtenTrainer(chosen, plan) : ownModel(folder, plan);
    const root = await (0,repository/* git */.$Y)(folder, "rev-parse", "--show-toplevel") ?? folder;
    const given = { plan, training, name: nameOf(values.name ?? (0,external_node_path_.basename)(folder)), format: data.format, pattern: data.pattern, schema: schemaFile };
    const kept = await writeNew(folder, { "assay.yml": writtenConfiguration(given), ...files, "schema.pbtxt": (0,schema/* schemaText */.tk)((0,schema_inference/* inferSchema */._A)(described)) });
    await writeSchema(folder);
    await ignore(folder);
    await writeWorkflow(root, { home, folder, install });
    for (const name of kept)
        say(`kept      ${name}, which was here`);
    if (chosen && !values.run) {
        say(`not run   ${chosen.trainer.path} is yours: assay init runs it only with --run`);
        for (const step of next)
            say(`next      ${step}`);
        return error/* exitCodes */.hS.ok;
    }
    const first = await runOnce(folder, home);
    const thresholds = proposedThresholds(plan, first.metrics);
    if (thresholds) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "assay.yml"), writtenConfiguration({ ...given, thresholds }));
        say(`limits    ${Object.entries(thresholds).map(([metric, limit]) => `${metric}: ${limit}`).join(", ")}`);
    }
    return first.verdict === "failed" ? error/* exitCodes */.hS.mistake : error/* exitCodes */.hS.ok;
}
/** The model that `init` writes, beside a `model.ts` that is something else. */
function ownModel(folder, plan) {
    const model = ["model.ts", "assay-model.ts"].find((name) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    if (model === undefined)
        throw new error/* UserError */.yo("model.ts and assay-model.ts are here already, and train nothing", { hint: "move one of them, or have it export train" });
    return { training: { model }, files: { [model]: writtenModel(plan) }, next: [], install: undefined };
}
/** What trains here already, why it was taken, and what else does. */
function tellTrainer({ trainer: { path, framework, because }, others }) {
    say(`trainer   ${path}, ${framework.title} (${because}; --framework names another, none has a model written)`);
    if (others.length === 0)
        return;
    const shown = others.slice(0, 5).map((other) => `${other.path}, ${other.framework.title}`).join("; ");
    say(`not taken ${shown}${others.length > 5 ? ` and ${others.length - 5} more` : ""} (first what reads ASSAY_…, then what is named train, then the nearest)`);
}
function say(line) {
    process.stdout.write(`${(0,report_escape/* logLine */.BP)(line)}\n`);
}
function tell({ label, because, features, rows }) {
    const used = features.filter(({ role }) => role.type !== "left out");
    const kind = label.problem === "multiclass" ? `one of ${label.classes} classes` : label.problem === "binary" ? "yes or no" : "a number";
    say(`predicts  ${label.name}, ${kind} (${because}; --label names another)`);
    say(`from      ${(0,counted/* counted */.h)(used.length, "column")} of ${(0,counted/* grouped */.z)(rows)} rows: ${used.slice(0, 12).map(({ name }) => name).join(", ")}${used.length > 12 ? " …" : ""}`);
    for (const { name, role } of features)
        if (role.type === "left out")
            say(`without   ${name}: ${role.because}`);
}
/** A pipeline may be named so: what else there is becomes a hyphen. */
function nameOf(text) {
    const name = text.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "").slice(0, 63);
    return name === "" ? "pipeline" : name;
}
/** Where editors find the schema of `assay.yml`; it is of this version, and not committed. */
const schemaFile = ".assay/assay.schema.json";
async function writeSchema(folder) {
    const { publishedSchema } = await __webpack_require__.e(/* import() */ 7043).then(__webpack_require__.bind(__webpack_require__, 47043));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(schemaFile)), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, schemaFile), `${JSON.stringify(publishedSchema())}\n`);
}
/** Writes files that are not there; returns the names of those that are. */
async function writeNew(folder, files) {
    const kept = [];
    for (const [name, text] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.existsSync)(path)) {
            kept.push(name);
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: "wx" });
        say(`wrote     ${(0,path_within/* pathWithin */.R)(process.cwd(), path) || path}`);
    }
    return kept;
}
/** What runs leave in the folder is not committed. */
async function ignore(folder) {
    const path = (0,external_node_path_.join)(folder, ".gitignore");
    const text = (0,external_node_fs_.existsSync)(path) ? await (0,promises_.readFile)(path, "utf8") : "";
    const missing = [".assay/", "serving/"].filter((line) => !text.split(/\r?\n/).includes(line));
    if (missing.length > 0)
        await (0,promises_.writeFile)(path, `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${missing.join("\n")}\n`);
}
async function writeWorkflow(root, { home, folder, install }) {
    const example = [(0,external_node_path_.join)(home, "workflow.yml"), (0,external_node_path_.join)(home, "../examples/workflow.yml")].find(external_node_fs_.existsSync);
    if (example === undefined)
        return;
    const text = await (0,promises_.readFile)(example, "utf8");
    const inside = (0,path_within/* pathWithin */.R)(root, folder);
    const within = inside === "" ? "" : `\n        with: { path: ${JSON.stringify(inside)} }`;
    const before = install === undefined ? "" : `      - run: ${install}\n${inside === "" ? "" : `        working-directory: ${JSON.stringify(inside)}\n`}`;
    await writeNew(root, { ".github/workflows/assay.yml": text.replace(/ {6}- uses: OWNER\/assay@\S+/, (uses) => `${before}${uses}${within}`) });
}
async function runOnce(folder, home) {
    const screen = (0,standard_terminal/* stdoutTerminal */.o)();
    const { pipeline, options, close } = await (0,assemble/* assemble */.fT)({ path: folder, home, environment: ["dev"], sets: [], listener: screen.listener });
    try {
        const summary = await (0,run/* run */.e)(pipeline, { ...options, command: "assay init" });
        const report = await (0,write_report/* writeReport */.u)(summary, options.stateDirectory);
        screen.finish(summary, (0,path_within/* pathWithin */.R)(process.cwd(), report) || report);
        return summary;
    }
    finally {
        screen.close();
        await close();
    }
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
function atMost(positionals, most) {
    const [extra] = positionals.slice(most);
    if (extra !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
}


/***/ }),

/***/ 80108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stderrTerminal: () => (/* binding */ stderrTerminal),
  o: () => (/* binding */ stdoutTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
;// CONCATENATED MODULE: ./build/js/report/live-lines.js
const live_lines_frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const clear = "\u001b[J";
/** Lines that `draw` gives for a frame of the spinner; where nothing can be drawn over, there are none. */
function liveLines({ write, tty }, draw) {
    let drawn = 0;
    let frame = 0;
    let timer;
    const erase = () => {
        if (drawn === 0)
            return "";
        const up = `\r\u001b[${drawn}A${clear}`;
        drawn = 0;
        return up;
    };
    const live = () => {
        if (!tty)
            return "";
        const lines = draw(live_lines_frames[frame % live_lines_frames.length]);
        drawn = lines.length;
        return lines.map((text) => `${text}\n`).join("");
    };
    return {
        say: (...lines) => write(`${erase()}${lines.map((text) => `${text}\n`).join("")}${live()}`),
        start() {
            if (tty)
                timer = setInterval(() => { frame++; write(erase() + live()); }, 100).unref();
        },
        close() {
            clearInterval(timer);
            timer = undefined;
            if (drawn > 0)
                write(erase());
        },
    };
}

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/report/mistake.js


const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 36 };
/** Colours for a terminal that has them; `NO_COLOR` is the caller's to read. */
function painter(colour) {
    return (style, text) => (colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const mostWidth = 120;
/**
 * One mistake as lines of a terminal: place and message, the source line with a squiggle below the fault, and what would be right.
 * Without the line, the hint stands alone.
 */
function mistakeLines(mistake, readLine, paint) {
    const { message, place, hint } = mistake;
    const where = place ? `${paint("bold", (0,report_escape/* logLine */.BP)((0,error/* describePlace */.df)(place), 300))}  ` : "";
    const [first = "", ...more] = message.split(/\r?\n/).map((line) => (0,report_escape/* logLine */.BP)(line));
    const lines = [where + first, ...more.map((line) => `  ${line}`)];
    const source = place?.line === undefined ? undefined : readLine(place);
    if (place?.line === undefined || source === undefined)
        return hint ? [...lines, ...hint.split(/\r?\n/).map((line) => `   ${paint("dim", "hint:")} ${(0,report_escape/* logLine */.BP)(line)}`)] : lines;
    const gutter = String(place.line).padStart(5);
    const { text, at, length } = windowed(source, place);
    const squiggle = at === undefined ? "" : `${" ".repeat(at)}${paint("red", "^".repeat(length))}`;
    const note = [squiggle, hint ? (0,report_escape/* logLine */.BP)(hint) : ""].filter((part) => part !== "").join("  ");
    return [...lines, `${paint("dim", `${gutter} │`)} ${text}`, ...(note ? [`${paint("dim", `${" ".repeat(gutter.length)} │`)} ${note}`] : [])];
}
/** The part of a source line around the fault, and where the fault is in it. */
function windowed(source, { column, length }) {
    const flat = source.replace(/\t/g, " ");
    if (column === undefined)
        return { text: (0,report_escape/* logLine */.BP)(flat.slice(0, mostWidth)), length: 0 };
    const start = column - 1 > mostWidth * 0.75 ? column - 1 - Math.floor(mostWidth / 2) : 0;
    const before = `${start > 0 ? "… " : ""}${(0,report_escape/* logLine */.BP)(flat.slice(start, column - 1), 1000)}`;
    const rest = flat.slice(column - 1, start + mostWidth);
    const shown = `${before}${(0,report_escape/* logLine */.BP)(rest, 1000)}${flat.length > start + mostWidth ? " …" : ""}`;
    return { text: shown, at: before.length, length: Math.max(1, Math.min(length ?? 1, rest.length || 1)) };
}

// EXTERNAL MODULE: ./build/js/report/step-text.js
var step_text = __webpack_require__(91319);
;// CONCATENATED MODULE: ./build/js/report/terminal.js







/** Draws a run: one line per step, running steps live on a terminal, plain lines elsewhere. */
function terminal(options) {
    const { tty, columns = 100, readLine = () => undefined } = options;
    const now = options.now ?? (() => performance.now());
    const paint = painter(options.colour);
    const running = new Map();
    let width = 0;
    const line = (sign, node, text, time = "") => {
        const room = Math.max(20, Math.min(columns, 110) - width - 6 - (time ? 9 : 0));
        return `  ${sign} ${node.padEnd(width)}  ${time ? `${(0,clip/* clip */.$)(text, room).padEnd(Math.min(room, 52))} ${time.padStart(8)}` : (0,clip/* clip */.$)(text, room)}`.trimEnd();
    };
    const screen = liveLines(options, (spinner) => [...running.values()].map(({ node, since, progress }) => line(paint("blue", spinner), (0,report_escape/* logLine */.BP)(node), (0,step_text/* progressText */.l_)(progress, (now() - since) / 1000))));
    const { say } = screen;
    const close = () => {
        running.clear();
        screen.close();
    };
    const ended = (outcome) => {
        running.delete(outcome.node);
        const { status, headline, time } = (0,step_text/* stepText */.uw)(outcome);
        const sign = status === "skipped" ? paint("dim", "–") : paint(status === "pass" ? "green" : status === "warn" ? "yellow" : "red", inline/* signs */.rf[status]);
        const text = line(sign, (0,report_escape/* logLine */.BP)(outcome.node), headline, time);
        say(outcome.type === "reused" || outcome.type === "skipped" ? paint("dim", text) : text);
    };
    const listener = (event) => {
        switch (event.type) {
            case "run-started":
                width = Math.min(40, Math.max(0, ...event.nodes.map((node) => node.length)));
                say([paint("bold", event.pipeline), event.environment, (0,counted/* counted */.h)(event.nodes.length, "step")].filter(Boolean).join("  ·  "));
                return screen.start();
            case "started":
                running.set(event.node, { node: event.node, since: now(), progress: {} });
                if (tty)
                    say();
                return;
            case "progress": {
                const step = running.get(event.node);
                if (step)
                    step.progress = event.progress;
                return;
            }
            case "log": return say(`    ${paint("dim", `${(0,report_escape/* logLine */.BP)(event.node)} │`)} ${(0,report_escape/* logLine */.BP)(event.line)}`);
            case "run-finished": return close();
            default: return ended(event);
        }
    };
    const mistakes = (items) => {
        if (items.length)
            say(...items.flatMap((mistake) => mistakeLines(mistake, readLine, paint)));
    };
    const finish = (summary, report) => {
        close();
        for (const outcome of summary.outcomes) {
            if (outcome.type !== "failed")
                continue;
            mistakes(outcome.mistakes);
            if (outcome.detail)
                say(...outcome.detail.split("\n").slice(outcome.bug ? 0 : -20).map((text) => `    ${paint("dim", (0,report_escape/* logLine */.BP)(text))}`));
        }
        say(...closing(summary, report, paint));
    };
    return { listener, finish, mistakes, close };
}
/** Verdict, report and the like, the words one below the other. */
function closing(summary, report, paint) {
    const style = summary.verdict === "blessed" ? "green" : summary.verdict === "unjudged" ? "bold" : "red";
    const lines = (0,step_text/* closingLines */.Po)(summary, report);
    const most = Math.max(8, ...lines.map(([word]) => word.length));
    return lines.map(([word, text], at) => `${paint(at === 0 ? style : "bold", word.padEnd(most))}  ${text}`.trimEnd());
}

;// CONCATENATED MODULE: ./build/js/commands/standard-terminal.js



const largestShown = 16 * 1024 * 1024;
/** Reads a line of a file that is not too large to be read for it. */
const readLine = ({ file, line }) => {
    if (line === undefined)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(file).size > largestShown)
            return undefined;
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file), "utf8").split(/\r\n|\n|\r/)[line - 1];
    }
    catch {
        return undefined;
    }
};
function terminalOf(stream) {
    const tty = stream.isTTY === true && process.env["TERM"] !== "dumb";
    return terminal({
        write: (text) => { stream.write(text); },
        tty,
        colour: tty && !process.env["NO_COLOR"],
        ...(stream.columns !== undefined && { columns: stream.columns }),
        readLine,
    });
}
/** The terminal of standard output. */
function stdoutTerminal() {
    return terminalOf(process.stdout);
}
/** The terminal of standard error: for mistakes, and for progress when the result itself goes to standard output. */
function stderrTerminal() {
    return terminalOf(process.stderr);
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

/***/ 98254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/** A number for people: three decimals or significant digits, or the whole part in groups: `0.707`, `1,051`, `1.2e+9`, `–` for NaN. */
function numberText(value, digits = 3) {
    if (Number.isNaN(value))
        return "–";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    if (Object.is(value, -0) || value === 0)
        return "0";
    const size = Math.abs(value);
    if (size >= 1e9 || size < 1e-4)
        return value.toExponential(Math.max(0, digits - 2)).replace("-", "−").replace("e−", "e-").replace("e+", "e");
    const decimals = size >= 0.01 && size < 1 ? digits : digits - 1 - Math.floor(Math.log10(size));
    const text = Number.isInteger(value) || size >= 10 ** (digits - 1) ? (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(Math.round(size)) : size.toFixed(Math.max(0, decimals));
    return value < 0 ? `−${text}` : text;
}
/** A change with its sign: `+0.036`, `−0.002`, `±0`; three decimals where they say anything, so that changes line up. */
function changeText(value) {
    if (value === 0)
        return "±0";
    const size = Math.abs(value);
    const text = size >= 0.001 && size < 0.01 ? size.toFixed(3) : numberText(size);
    return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
/** A share of a whole: `1.8%`, `44%`, `< 0.1%` instead of a false zero. */
function percentText(share) {
    if (!Number.isFinite(share))
        return "–";
    if (share > 0 && share < 0.001)
        return "< 0.1%";
    return `${share === 0 || share >= 0.0995 ? Math.round(share * 100) : (share * 100).toFixed(1)}%`;
}
/** A time span in seconds: `12 ms`, `0.4 s`, `61.8 s`, `12 min 5 s`, `2 h 3 min`. */
function durationText(seconds) {
    if (seconds > 0 && seconds < 0.0995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A moment in UTC: `2026-11-22 21:09 UTC`, from milliseconds since the epoch. */
function timeText(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 91319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98254);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73218);





/** Puts an outcome into words. */
function stepText(outcome) {
    switch (outcome.type) {
        case "finished": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "reused": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: "reused" };
        case "failed": return { status: "fail", headline: outcome.bug ? "broke: a fault of Assay" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.mistakes[0]?.message.split("\n")[0] ?? "could not finish"), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "skipped": return { status: "skipped", headline: `not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.because)}`, time: "" };
    }
}
/** What a running step says: `step 840/2,000 · loss 0.412 · 31 s left`. `elapsed` in seconds since its start, for the rest. */
function progressText({ done, total, unit, note }, elapsed) {
    const amount = done === undefined ? "" : total === undefined ? `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)} ${unit ?? ""}`.trim() : `${unit ? `${unit} ` : ""}${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)}/${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(total)}`;
    const left = done !== undefined && total !== undefined && done > 0 && elapsed !== undefined && elapsed > 3 ? (elapsed * (total - done)) / done : undefined;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(amount), note ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(note, 200) : "", left === undefined || left < 1 ? "" : `${Math.round(left)} s left`].filter((part) => part !== "").join(" · ");
}
/** The last lines of a run: verdict with its numbers or its reason, the worst findings, what was pushed, where the report is. */
function closingLines(summary, report) {
    const words = { blessed: "Blessed", "not-blessed": "Not blessed", failed: "Failed", unjudged: "Finished" };
    const numbers = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineFigures */ .uN)(summary, 3).map(({ name, value, change, interval }) => [name, value, interval, change && `(${change})`].filter(Boolean).join(" "));
    const blessed = summary.verdict === "blessed" || summary.verdict === "unjudged";
    const text = blessed && numbers.length ? numbers.join("  ·  ") : summary.reason;
    return [
        [words[summary.verdict], (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)],
        ...(blessed || numbers.length === 0 ? [] : [["", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(numbers.join("  ·  "))]]),
        ...findingLines(summary.findings).map((line) => ["", line]),
        ...summary.pushed.map(({ location }) => ["Pushed", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(location)]),
        ...(report === undefined ? [] : [["Report", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(report)]]),
    ];
}
const shownFindings = 5;
/** Errors, then warnings, each as one line; how many more there are. */
function findingLines(findings) {
    const all = ["error", "warning"].flatMap((severity) => (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .acrossSplits */ .xW)(findings.filter((finding) => finding.severity === severity)));
    const shown = all.slice(0, shownFindings).map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .signs */ .rf[finding.severity === "error" ? "fail" : "warn"]} ${findingText(finding)}`));
    return all.length > shown.length ? [...shown, `… ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(all.length - shown.length, "more finding")} in the report`] : shown;
}
/** A finding as plain text: `island  has values outside its domain in train; found Atlantis (allowed: …)`. */
function findingText({ subject, message, split, observed, limit, rows: [row] = [] }) {
    const where = split === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, 80)}`;
    const found = observed === undefined ? "" : `; found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined ? "" : ` (allowed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)})`;
    const shown = row === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(row.file, 120)}${row.unit === "line" ? `:${row.number}` : ` row ${row.number}`}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, 80))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 300)}${where}${found}${allowed}${shown}`;
}


/***/ }),

/***/ 73218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   W8: () => (/* binding */ verdictTail),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   uN: () => (/* binding */ headlineFigures),
/* harmony export */   xW: () => (/* binding */ acrossSplits)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);

/** How a verdict is drawn: `failed` blocks like `not-blessed`. */
function verdictStatus(verdict) {
    if (verdict === "not-blessed" || verdict === "failed")
        return "fail";
    return "pass";
}
/** The verdict in one or two words: what a person looks for first. */
function verdictWord({ verdict, pushed, forced }, { mode, cancelled }) {
    if (cancelled)
        return "Cancelled";
    if (verdict === "not-blessed")
        return "Blocked";
    if (verdict === "failed")
        return "Failed";
    if (verdict === "unjudged")
        return "Finished";
    const how = forced ? " by force" : "";
    if (mode === "pull-request")
        return `Ready to promote${how}`;
    return `${pushed.length > 0 ? "Promoted" : "Blessed"}${how}`;
}
/** The title as plain text: sign, word and what it is about. */
function verdictTitle(summary, occasion) {
    const word = verdictWord(summary, occasion);
    const name = summary.environment ? `${summary.pipeline} (${summary.environment.replace(/[^A-Za-z0-9_. -]/g, "-").slice(0, 63)})` : summary.pipeline;
    const sign = occasion.cancelled ? "⏹️" : _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[verdictStatus(summary.verdict)];
    return `${summary.forced ? `⚠️` : sign} ${occasion.reported ? "Reported by the fork's run: " : ""}${word}: ${name}${verdictTail(summary, occasion)}`;
}
/** What the word means for the pipeline, behind its name. */
function verdictTail({ verdict, pushed }, { mode, cancelled }) {
    if (cancelled)
        return " was stopped before it could be judged";
    if (verdict === "not-blessed")
        return mode === "pull-request" ? " is not ready to promote" : " was not promoted";
    if (verdict === "failed")
        return " could not finish";
    if (verdict === "unjudged")
        return ", nothing to judge";
    const version = mode === "default-branch" ? pushed[0]?.version : undefined;
    return version && /^[0-9A-Za-z._-]{1,40}$/.test(version) ? ` ${version}` : "";
}
/** The figures for one line: the first `most`, and the worst slice wherever it stands. */
function headlineFigures({ figures }, most) {
    return [...figures.slice(0, most), ...figures.slice(most).filter(({ name }) => name.startsWith("worst slice"))];
}
/** What a person can do now, where it is not evident: nothing when all is well. */
function nextStep(summary, { cancelled }) {
    if (cancelled)
        return "run it again; steps that finished are reused.";
    if (summary.verdict === "failed") {
        const bug = summary.outcomes.some((outcome) => outcome.type === "failed" && outcome.bug);
        return bug ? "this is a fault of Assay, not of yours: please report it with the text above." : "correct what is named above and push; steps that finished are reused.";
    }
    if (summary.verdict !== "not-blessed")
        return undefined;
    const nodes = new Set(summary.gates.filter(({ status }) => status === "fail").map(({ node }) => node ?? ""));
    if (nodes.size > 0 && [...nodes].every((node) => node.endsWith("-by-base")))
        return ["what this changes passes its own rules, but not those of the base branch: change the rules in a pull request of their own, or have a collaborator accept it with ", { code: '/assay bless --force "reason"' }, "."];
    const ways = [
        ...(some(nodes, /ExampleValidator|DistributionValidator/) ? ["correct the data, or change the schema if the data are right"] : []),
        ...(some(nodes, /Evaluator/) ? ["improve the model, or change the threshold if the loss is worth it"] : []),
        ...(some(nodes, /InfraValidator/) ? ["make the model answer within its limits"] : []),
    ];
    return [ways.length ? ways.join("; ") : "correct what failed above, or change the rule if it is wrong", "; then push."];
}
function some(nodes, pattern) {
    return [...nodes].some((node) => pattern.test(node));
}
/** One finding for what is wrong in several splits in the same words: the first, with all their names. */
function acrossSplits(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.rule, finding.subject, finding.message]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].map(([first, ...more]) => {
        const splits = [first, ...more].flatMap(({ split }) => split ?? []);
        return more.length > 0 && splits.length > 0 ? { ...first, split: splits.join(" and ") } : first;
    });
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


/***/ }),

/***/ 27504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeSarif),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes the page beside the run's summary and returns its path. */
async function writeReport(summary, stateDirectory) {
    const { page } = await __webpack_require__.e(/* import() */ 9880).then(__webpack_require__.bind(__webpack_require__, 9880));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "report.html");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, page(summary));
    return path;
}
/** Writes what was found as SARIF beside the run's summary and returns its path. Rows are told by their lines alone, since code scanning shows it to others. */
async function writeSarif(summary, stateDirectory, { configuration, locate }) {
    const { sarifLog } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9861));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "findings.sarif");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const findings = summary.findings.map((finding) => ({
        ...finding,
        ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }),
        ...(finding.rows && { rows: finding.rows.map((row) => ({ ...row, file: row.unit === "line" ? locate(row.file) : row.file, values: [] })) }),
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(sarifLog(findings, { file: locate(configuration) }), null, 1)}\n`);
    return path;
}


/***/ })

};
