export const id = 893;
export const ids = [893];
export const modules = {

/***/ 41125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22476);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89592);







/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
function commitOf(name) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
}
/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
async function committedFiles(commit, pattern) {
    const prefix = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "rev-parse", "--show-prefix")) ?? "";
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
    const fits = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .f)(`${prefix}${pattern.replace(/^\.\//, "")}`);
    const found = (listed ?? "").split("\0").filter((path) => fits(path));
    if (found.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no file of commit ${commit.slice(0, 12)} matches ${JSON.stringify(pattern)}`, { hint: "paths are relative to this folder" });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-commit-"));
    try {
        for (const path of found)
            await write((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path.slice(prefix.length)), `${commit}:${path}`);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { pattern: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, pattern), remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }) };
}
async function write(target, blob) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, "wx");
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "blob", blob], { stdio: ["ignore", file.fd, "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said = (said + chunk.toString()).slice(-500); });
        const code = await new Promise((done, reject) => child.once("error", reject).once("close", done));
        if (code !== 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${blob} cannot be read: ${said.trim()}`);
    }
    finally {
        await file.close();
    }
}


/***/ }),

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

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/validation/drift/drift.js + 1 modules
var drift = __webpack_require__(32563);
// EXTERNAL MODULE: ./build/js/validation/feature-rows.js
var feature_rows = __webpack_require__(38206);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/findings.js
var validation_findings = __webpack_require__(54828);
;// CONCATENATED MODULE: ./build/js/validation/changes.js




/** Another set of columns or another type outweighs any distance, yet stays a number that JSON can hold. */
const structural = 1000;
/** Compares two data sets by Assay's drift rule, and their features: new ones, ones that are gone, ones of another type. */
function changesBetween(before, now, split) {
    const views = { before: (0,feature_view.viewDataset)(before), now: (0,feature_view.viewDataset)(now) };
    const drifts = (0,drift/* compareDatasets */.B)(now, before);
    const shape = shapeFindings(views, split);
    const findings = [...shape, ...(0,validation_findings/* driftFindings */.M)(drifts, { split, other: "before", severity: (_, level) => (level === "none" ? undefined : "warning") })];
    const rows = [
        ...goneRows(views),
        ...(0,feature_rows.featureRows)({ current: views.now, baseline: views.before, drifts, findings }).map((row) => typedRow(row, shape)),
    ];
    return { split, ...views, drifts, findings, rows: rows.sort((a, b) => order(a) - order(b) || b.badness - a.badness || (a.name < b.name ? -1 : 1)) };
}
function order({ status }) {
    return status === "pass" ? 1 : 0;
}
function shapeFindings({ before, now }, split) {
    const finding = (subject, rule, message) => ({ rule: `drift.${rule}`, severity: "warning", subject, split, message });
    const gone = [...before.features.keys()].filter((key) => !now.features.has(key)).map((key) => finding(key, "vanished-feature", "The feature is gone."));
    const others = [...now.features.values()].flatMap((view) => {
        const old = before.features.get(view.key);
        if (!old)
            return [finding(view.key, "new-feature", "The feature is new.")];
        const [from, to] = [(0,feature_rows.typeName)(old), (0,feature_rows.typeName)(view)];
        // A feature without values has no type of its own.
        if (from === to || old.values === 0 || view.values === 0)
            return [];
        return [{ ...finding(view.key, "type", `The feature is ${to}, before it was ${from}.`), observed: to, limit: from }];
    });
    return [...gone, ...others];
}
function goneRows({ before, now }) {
    const features = new Map([...before.features].filter(([key]) => !now.features.has(key)));
    return (0,feature_rows.featureRows)({ current: { ...before, features }, drifts: [], findings: [] }).map((row) => ({
        ...row, status: "warn", marks: ["gone"], badness: structural, current: { missing: "–", facts: [], bins: [] }, baseline: row.current,
    }));
}
function typedRow(row, shape) {
    const own = shape.find(({ subject }) => subject === row.name);
    if (!own)
        return row;
    const marks = own.rule === "drift.type" ? [`${own.limit} → ${own.observed}`, ...row.marks] : row.marks;
    return { ...row, marks, badness: structural };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var core_artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/metadata/folder-store.js
var folder_store = __webpack_require__(24944);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/store/directory-store.js + 1 modules
var directory_store = __webpack_require__(87423);
// EXTERNAL MODULE: ./build/js/commands/committed-files.js
var committed_files = __webpack_require__(41125);
// EXTERNAL MODULE: ./build/js/commands/described-data.js + 3 modules
var described_data = __webpack_require__(38897);
// EXTERNAL MODULE: ./build/js/commands/state-of.js
var state_of = __webpack_require__(76688);
;// CONCATENATED MODULE: ./build/js/commands/described-source.js











/** The name of the split that files are. */
const wholeData = "";
/**
 * Statistics of files; of files of a commit, `HEAD~1:data/*.csv`; of the run of `folder` whose id is `source` or begins with it; or of
 * the newest run of a commit. A file of that name is meant first.
 */
async function describeSource(source, { folder, home }) {
    const ofFiles = async (pattern) => ({ source, splits: new Map([[wholeData, await (0,described_data/* describeFiles */.LG)(pattern, { home })]]) });
    if ((0,external_node_fs_.existsSync)(source) || /^[a-z0-9]+:\/\//i.test(source))
        return ofFiles(source);
    const [, name = source, pattern] = /^([^:]+):(.+)$/.exec(source) ?? [];
    const isRun = pattern === undefined && /^[0-9a-f]{4,12}$/.test(source);
    const commit = await (0,committed_files/* commitOf */.D)(name);
    if (pattern !== undefined && commit !== undefined) {
        const files = await (0,committed_files/* committedFiles */.q)(commit, pattern);
        return ofFiles(files.pattern).finally(files.remove);
    }
    if (!isRun && commit === undefined)
        return ofFiles(source);
    const state = (0,state_of/* stateOf */.L)(folder);
    const store = (0,folder_store/* folderStore */.s)((0,external_node_path_.join)(state, "metadata"));
    const all = await store.list("run");
    const named = isRun ? all.filter(({ id }) => id.startsWith(source)) : [];
    const runs = named.length > 0 || commit === undefined ? named : newestOf(all.filter(({ provenance }) => provenance.commit === commit));
    if (runs.length === 0 && commit !== undefined)
        throw new error/* UserError */.yo(`no run of commit ${source} is recorded in ${JSON.stringify(folder)}`, { hint: `its files can be compared too: ${source}:data/*.csv` });
    const [run, another] = runs.sort((a, b) => b.started - a.started);
    if (!run)
        throw new error/* UserError */.yo(`there is no run ${source} in ${JSON.stringify(folder)}, nor a file of that name`, { hint: await knownRuns(store) });
    if (another)
        throw new error/* UserError */.yo(`${source} begins the ids of ${runs.length} runs`, { hint: runs.slice(0, 5).map(({ id }) => id).join(", ") });
    return { source: `run ${run.id}`, splits: await statisticsOfRun(run.id, { store, state }) };
}
function newestOf(runs) {
    return [...runs].sort((a, b) => b.started - a.started).slice(0, 1);
}
async function knownRuns(store) {
    const newest = [...(await store.list("run"))].sort((a, b) => b.started - a.started).slice(0, 5);
    return `newest runs: ${newest.map(({ id }) => id).join(", ") || "none"}`;
}
async function statisticsOfRun(run, { store, state }) {
    const outputs = Object.values(await (0,baseline/* outputsOfRun */.lk)(store, run)).map(({ statistics }) => statistics);
    const record = outputs.find((output) => output?.type === "ExampleStatistics");
    if (!record)
        throw new error/* UserError */.yo(`run ${run} has no statistics`, { hint: "its StatisticsGen did not finish" });
    const artifact = await (0,directory_store/* directoryStore */.P)((0,external_node_path_.join)(state, "artifacts")).open(record);
    if (!artifact)
        throw new error/* UserError */.yo(`the statistics of run ${run} are not in ${JSON.stringify(state)} any more`, { hint: "assay run makes them again" });
    const splits = (0,core_artifact/* splitNames */.bZ)(artifact);
    return new Map(await Promise.all(splits.map(async (split) => [split, await (0,statistics_file/* readStatistics */.MS)(artifact.path, split)])));
}

// EXTERNAL MODULE: ./build/js/commands/write-output.js
var write_output = __webpack_require__(21394);
;// CONCATENATED MODULE: ./build/js/commands/diff-command.js







/** `assay diff A B`: what of B differs from A, feature by feature. Differences are no failure: the exit code is 0. */
async function diffCommand({ args, home }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { split: { type: "string" }, ...write_output/* outputOptions */.I6 } });
    const format = (0,write_output/* chosenFormat */.G_)(["json", "html"], values);
    const [a, b, folder = ".", more] = positionals;
    if (a === undefined || b === undefined)
        throw new error/* UserError */.yo("diff compares two data sets", { hint: "assay diff before.csv after.csv" });
    if (more !== undefined)
        throw new error/* UserError */.yo(`diff compares two data sets, not also ${JSON.stringify(more)}`, { hint: "put patterns in quotes" });
    const places = { folder, home };
    const [before, now] = [await describeSource(a, places), await describeSource(b, places)];
    const splits = pairsOf(before, now, values.split).map(([left, right, split]) => changesBetween(left, right, split));
    await (0,write_output/* writeOutput */.zh)(await rendered({ before: before.source, now: now.source, splits }, format), values.out);
    return error/* exitCodes */.hS.ok;
}
/** Splits of equal name; files are compared with the split that is named. */
function pairsOf(before, now, split) {
    const files = [before, now].filter(({ splits }) => splits.has(wholeData));
    if (files.length === 2 && split !== undefined)
        throw new error/* UserError */.yo(`files have no split ${JSON.stringify(split)}`, { hint: "--split is for runs" });
    if (files.length === 1 && split === undefined) {
        const run = files[0] === before ? now : before;
        throw new error/* UserError */.yo(`which split of ${run.source} is compared with ${JSON.stringify(files[0].source)}?`, { hint: [...run.splits.keys()].map((name) => `--split ${name}`).join(" or ") });
    }
    const named = files.length === 2 ? [wholeData] : split === undefined ? [...now.splits.keys()].filter((name) => before.splits.has(name)) : [split];
    if (named.length === 0)
        throw new error/* UserError */.yo("the two runs have no split in common", { hint: `${[...before.splits.keys()].join(", ")} and ${[...now.splits.keys()].join(", ")}` });
    return named.map((name) => [statisticsOf(before, name), statisticsOf(now, name), name]);
}
function statisticsOf({ source, splits }, split) {
    const found = splits.get(wholeData) ?? splits.get(split);
    if (found)
        return found;
    const near = (0,error/* nearest */.pA)(split, splits.keys());
    throw new error/* UserError */.yo(`${source} has no split ${JSON.stringify(split)}`, { hint: near ? `did you mean ${near}?` : `splits: ${[...splits.keys()].join(", ")}` });
}
async function rendered(comparison, format) {
    if (format === "json")
        return `${JSON.stringify(asJson(comparison), null, 2)}\n`;
    return format === "html" ? asPage(comparison) : asText(comparison);
}
function sizes({ split, before, now, rows, findings }) {
    const changed = new Set(findings.map(({ subject }) => subject)).size;
    const examples = before.examples === now.examples ? (0,counted/* counted */.h)(now.examples, "example") : `${(0,counted/* grouped */.z)(before.examples)} → ${(0,counted/* counted */.h)(now.examples, "example")}`;
    return [...(split === wholeData ? [] : [split]), examples, `${changed === 0 ? "no difference in" : `${(0,counted/* grouped */.z)(changed)} changed of`} ${(0,counted/* counted */.h)(rows.length, "feature")}`].join(" · ");
}
async function asText({ before, now, splits }) {
    const { comparedLines } = await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 19873));
    const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
    const parts = splits.flatMap((changes) => ["", (0,report_escape/* logLine */.BP)(sizes(changes)), "", ...comparedLines(changes.rows, { columns }), ...(changes.findings.length > 0 ? ["", ...sentences(changes)] : [])]);
    return `${[(0,report_escape/* logLine */.BP)(`${before}  →  ${now}`), ...parts].join("\n")}\n`;
}
/** One line for each finding, in the order of the table. */
function sentences({ rows, findings }) {
    return rows.flatMap(({ name }) => findings.filter(({ subject }) => subject === name).map(({ message, evidence = [] }) => {
        const untold = evidence.filter((value) => !message.includes(value));
        return (0,report_escape/* logLine */.BP)((0,report_escape/* visible */.RK)(`${(0,report_escape/* shorten */.ml)(name, 80)}: ${message}${untold.length > 0 ? ` For instance ${untold.map((value) => (0,report_escape/* shorten */.ml)(value, 60)).join(", ")}.` : ""}`), 500);
    }));
}
async function asPage({ before, now, splits }) {
    const { dataPage } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(4590)]).then(__webpack_require__.bind(__webpack_require__, 9880));
    const problems = splits.map(({ findings }) => new Set(findings.map(({ subject }) => subject)).size);
    const sections = splits.map((changes, at) => {
        const { split, rows, findings } = changes;
        const table = { type: "features", legend: { current: now, baseline: before }, rows };
        return { id: "data", title: split === wholeData ? "Features" : `Features of ${split}`, problems: problems[at], summary: sizes(changes), blocks: findings.length === 0 ? [table] : [table, { type: "findings", findings }] };
    });
    return dataPage({ title: "Differences", subject: `${before} → ${now}`, summary: splits.map(sizes).join("; "), sections });
}
/** Numbers as they were computed, sentences as they are shown. Not-a-number does not occur: distances are finite. */
function asJson({ before, now, splits }) {
    return {
        before, now,
        splits: splits.map(({ split, before: left, now: right, drifts, rows, findings }) => ({
            ...(split !== wholeData && { split }),
            examples: { before: left.examples, now: right.examples },
            features: rows.map(({ name, type, status, marks }) => {
                const drift = drifts.find(({ key }) => key === name);
                const [old, view] = [left.features.get(name), right.features.get(name)];
                return {
                    name, type, changed: status !== "pass", marks,
                    ...(drift?.distance && { distance: drift.distance }), ...(drift?.divergence !== undefined && { divergence: drift.divergence }),
                    ...(drift && { level: drift.level }), ...(drift?.because && { because: drift.because }),
                    missing: { ...(old && { before: old.missing }), ...(view && { now: view.missing }) },
                    findings: findings.filter(({ subject }) => subject === name).map(({ rule, message, observed, limit, evidence }) => ({ rule, message, observed, limit, evidence })),
                };
            }),
        })),
    };
}


/***/ }),

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56632);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);




/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
function stateOf(path) {
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .stateDirectory */ .FK)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "metadata")))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`nothing has run in ${JSON.stringify(folder)} yet`, { hint: `assay run ${folder}` });
    return state;
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

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ guardStart),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Zx: () => (/* binding */ githubHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ij: () => (/* binding */ jsonIsland),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export urlPath */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */
const joiner = "\u2060";
/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
function shorten(text, limit = 200) {
    if (text.length <= limit)
        return text;
    let characters = 0;
    for (const _ of text)
        characters++;
    const note = ` … (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(characters)} characters) … `;
    const keep = Math.max(8, limit - note.length);
    const head = Math.ceil(keep * 0.7);
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replace(unseen, sign);
}
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
function named(text) {
    return text.trim() === "" ? `"${text}"` : text;
}
/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text, limit) {
    return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}
/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
        .replace(/www(?=\.|$)/gi, `$&${joiner}`)
        .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
function markdownText(text, limit = 300) {
    return unlinked(prose(text, limit))
        .replace(/\\/g, "\\\\")
        .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
        .replace(/[`*[\]~$]/g, "\\$&")
        .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
        .replace(/!$/g, "\\!");
}
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
function guardStart(markdown) {
    return markdown.trim()
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^[-+](?=\s|$)/, "\\$&")
        .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
function codeSpan(text, limit = 120) {
    const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
    if (shown === "")
        return '`""`';
    if (shown.includes("|"))
        return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
function fencedBlock(text, language = "") {
    const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
    return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
function mermaidLabel(text, limit = 60) {
    return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
function html(text, limit = 5000) {
    return shorten(text, limit).toWellFormed()
        .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
        .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
function githubHtml(text, limit = 300) {
    return html(unlinked(prose(text, limit)), Infinity);
}
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function jsonIsland(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
function logLine(text, limit = 2000) {
    return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
        .replace(/^(\s*):+(?=:)/, "$1: ")
        .replace(/##(?=\[)/g, "## ");
}
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
function safeUrl(href) {
    if (href.length > 2000)
        return undefined;
    if (/^https?:\/\/[^/]/i.test(href)) {
        try {
            return encoded(new URL(href).href);
        }
        catch {
            return undefined;
        }
    }
    return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}
function encoded(href) {
    return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
/** A path as part of an address: each segment encoded. */
function urlPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
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
