export const id = 2058;
export const ids = [2058];
export const modules = {

/***/ 98566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M8: () => (/* binding */ describeParts),
  B6: () => (/* binding */ describeSource),
  qE: () => (/* binding */ wholeData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var core_artifact = __webpack_require__(37452);
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
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/metadata/folder-store.js
var folder_store = __webpack_require__(24944);
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
async function* csvChunks(file, given = {}, least = leastChunk) {
    const dialect = (0,csv_dialect/* dialectOf */.E3)(file.name, given);
    const { quote } = (0,csv_dialect/* csvSigns */.j0)(dialect);
    let header;
    let full = least;
    let bytes = new Uint8Array(full + spare);
    let size = 0;
    /** The rows that are whole, what is left being the beginning of the next chunk; nothing when there is no row end yet. */
    const cut = () => {
        const whole = bytes.subarray(0, size);
        const at = lastRowEnd(whole, quote);
        const none = at < 0 || (!header && isBlank(whole.subarray(firstRowEnd(whole, quote), at)));
        if (none && size <= csv_mistakes/* csvLimits */.hV.row * 2) {
            full = size * 2;
            bytes = copied(whole, full + spare);
            return undefined;
        }
        const end = at < 0 ? size : at;
        const chunk = { file: file.name, header: header ?? noHeader, bytes: whole.subarray(0, end) };
        header ??= whole.slice(0, firstRowEnd(whole, quote));
        full = Math.min(mostChunk, Math.max(least, header.length * perHeaderByte));
        bytes = copied(whole.subarray(end), Math.max(full, size - end) + spare);
        size -= end;
        return isBlank(chunk.bytes) ? undefined : chunk;
    };
    for await (const piece of (0,csv_encoding/* utf8Of */.v)(file.name, (0,file_bytes/* readBytes */.i)(file), dialect.encoding)) {
        for (let from = 0; from < piece.length;) {
            // Chunks end at the same places however the bytes arrive.
            const part = piece.subarray(from, from + Math.max(1, full - size));
            bytes.set(part, size);
            size += part.length;
            from += part.length;
            const chunk = size < full ? undefined : cut();
            if (chunk)
                yield chunk;
        }
    }
    const last = { file: file.name, header: header ?? noHeader, bytes: bytes.subarray(0, size) };
    if (!header || !isBlank(last.bytes))
        yield last;
}
const noHeader = new Uint8Array(0);
/** Room for the byte that is always taken, and no more. */
const spare = 1;
function copied(bytes, length) {
    const larger = new Uint8Array(length);
    larger.set(bytes);
    return larger;
}
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
    if (bytes.indexOf(quote) < 0)
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

// EXTERNAL MODULE: ./build/js/data/csv.js + 4 modules
var csv = __webpack_require__(96079);
// EXTERNAL MODULE: ./build/js/statistics/chunk-describer.js
var chunk_describer = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/js/statistics/csv-statistics.js
var csv_statistics = __webpack_require__(58542);
// EXTERNAL MODULE: ./build/js/statistics/dataset-statistics.js + 3 modules
var dataset_statistics = __webpack_require__(4082);
;// CONCATENATED MODULE: ./build/js/statistics/describe-csv.js





/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once, in chunks that only their bytes decide and that are merged in their order, so the result does not depend on threads;
 * columns whose type differs between chunks (a first text after a megabyte of integers) are read a second time, only they.
 */
async function describeCsv(files, { statistics = {}, dialect = {}, threads } = {}) {
    // Generators look at whole batches, so that all columns must have their types at once.
    const generators = statistics.generators ?? [];
    const shared = { statistics: { ...statistics, generators: [] }, dialect };
    const found = await describeChunks(files, shared, threads);
    const wanted = generators.length > 0 ? found.columns : found.columns.filter(({ name }) => found.risen.has(name));
    if (wanted.length > 0) {
        const again = await describeChunks(files, { ...shared, statistics, columns: wanted }, generators.length > 0 ? undefined : threads);
        for (const [name, feature] of again.state.features)
            found.state.features.set(name, feature);
        found.state.generated = again.state.generated;
    }
    const inOrder = new Map(found.columns.flatMap(({ name }) => { const feature = found.state.features.get(name); return feature ? [[name, feature]] : []; }));
    return (0,dataset_statistics/* datasetStatistics */.K)(statistics).finish({ ...found.state, features: inOrder });
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
async function mergedInOrder(files, { dialect }, describer) {
    const underWay = [];
    let merged;
    const take = async () => {
        const found = await underWay.shift();
        if (merged)
            (0,csv/* sameHeader */.mB)(merged.columns.map(({ name }) => name), found.columns.map(({ name }) => name), { first: files[0].name, file: files[0].name });
        merged = merged ? (0,csv_statistics/* mergeChunks */.l)(merged, found) : found;
    };
    for (const file of files) {
        for await (const chunk of csvChunks(file, dialect)) {
            const found = describer.describe(chunk);
            // Awaited in its turn; until then a failure is not unhandled.
            found.catch(() => undefined);
            underWay.push(found);
            if (underWay.length >= describer.atOnce)
                await take();
        }
    }
    while (underWay.length > 0)
        await take();
    return merged ?? { columns: [], state: (0,dataset_statistics/* datasetStatistics */.K)().create(), risen: new Set() };
}

// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./build/js/store/directory-store.js + 1 modules
var directory_store = __webpack_require__(87423);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/data/span-pattern.js
var span_pattern = __webpack_require__(12284);
// EXTERNAL MODULE: ./build/js/repository.js
var repository = __webpack_require__(89592);
;// CONCATENATED MODULE: ./build/js/commands/committed-files.js







/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
function commitOf(name) {
    return (0,repository/* git */.$Y)(".", "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
}
/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
async function committedFiles(commit, pattern) {
    const prefix = (await (0,repository/* git */.$Y)(".", "rev-parse", "--show-prefix")) ?? "";
    const listed = await (0,repository/* git */.$Y)(".", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
    const expression = new RegExp(`^${(0,span_pattern/* globExpression */.L$)(`${prefix}${pattern.replace(/^\.\//, "")}`)}$`);
    const found = (listed ?? "").split("\0").filter((path) => expression.test(path));
    if (found.length === 0)
        throw new core_error/* UserError */.yo(`no file of commit ${commit.slice(0, 12)} matches ${JSON.stringify(pattern)}`, { hint: "paths are relative to this folder" });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assay-commit-"));
    try {
        for (const path of found)
            await write((0,external_node_path_.join)(folder, path.slice(prefix.length)), `${commit}:${path}`);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { pattern: (0,external_node_path_.join)(folder, pattern), remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
async function write(target, blob) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const file = await (0,promises_.open)(target, "wx");
    try {
        const child = (0,external_node_child_process_.spawn)("git", ["cat-file", "blob", blob], { stdio: ["ignore", file.fd, "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said = (said + chunk.toString()).slice(-500); });
        const code = await new Promise((done, reject) => child.once("error", reject).once("close", done));
        if (code !== 0)
            throw new core_error/* UserError */.yo(`${blob} cannot be read: ${said.trim()}`);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/js/commands/state-of.js
var state_of = __webpack_require__(76688);
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
    jsonl: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57685))).jsonLinesFormat,
    parquet: async () => (await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 12659))).parquetFormat,
    arrow: async () => (await __webpack_require__.e(/* import() */ 1822).then(__webpack_require__.bind(__webpack_require__, 69441))).arrowFormat,
    avro: async () => (await __webpack_require__.e(/* import() */ 3810).then(__webpack_require__.bind(__webpack_require__, 11429))).avroFormat,
    tfrecord: async () => (await __webpack_require__.e(/* import() */ 8701).then(__webpack_require__.bind(__webpack_require__, 71082))).tfrecordFormat,
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
        return await (0,dataset_statistics/* describe */.q)(readFiles(await formats[kind](), sources, {}), options);
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
    const { statisticsAccumulator } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 12193));
    const { create, add, finish } = await statisticsAccumulator({ ...statistics, slices, ...(sampleRate !== undefined && { sampleRate }) }, { workspace: process.cwd(), schema });
    try {
        const batches = kind === "csv" ? readFiles((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31631))).csvFormat, sources, dialect) : readFiles(await formats[kind](), sources, {});
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
async function filesOf(source) {
    const { inputs } = await (0,input_pattern/* resolveInputs */.e)({ data: source }, process.cwd());
    const files = inputs[0].files;
    const kind = kindOf(files);
    if (kind === "statistics" && files.length > 1)
        throw new core_error/* UserError */.yo(`${JSON.stringify(source)} stands for ${files.length} files of statistics`, { hint: "statistics are not added up here: name one file" });
    return { kind, files, sources: files.map((file) => ({ name: (0,remote_address/* shownAddress */.Uk)(file), path: (0,remote_address/* placeOf */.$t)(file, process.cwd()) })) };
}
/** Refuses one column that looks like several, unless the delimiter was said. */
function withDelimiter({ delimiter }, statistics) {
    const names = statistics.features.map(({ fieldId: { case: form, value } }) => (form === "path" ? value.step.join(".") : value ?? ""));
    const likely = delimiter === undefined ? (0,csv_dialect/* likelyDelimiter */.UG)(names) : undefined;
    if (likely === undefined)
        return statistics;
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
/** The name of the split that files are. */
const wholeData = "";
/**
 * Statistics of files; of files of a commit, `HEAD~1:data/*.csv`; of the run of `folder` whose id is `source` or begins with it; or of
 * the newest run of a commit. A file of that name is meant first.
 */
async function describeSource(source, { folder, home }) {
    const ofFiles = async (pattern) => ({ source, splits: new Map([[wholeData, await describeFiles(pattern, { home })]]) });
    if ((0,external_node_fs_.existsSync)(source) || /^[a-z0-9]+:\/\//i.test(source))
        return ofFiles(source);
    const [, name = source, pattern] = /^([^:]+):(.+)$/.exec(source) ?? [];
    const isRun = pattern === undefined && /^[0-9a-f]{4,12}$/.test(source);
    const commit = await commitOf(name);
    if (pattern !== undefined && commit !== undefined) {
        const files = await committedFiles(commit, pattern);
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
        throw new core_error/* UserError */.yo(`no run of commit ${source} is recorded in ${JSON.stringify(folder)}`, { hint: `its files can be compared too: ${source}:data/*.csv` });
    const [run, another] = runs.sort((a, b) => b.started - a.started);
    if (!run)
        throw new core_error/* UserError */.yo(`there is no run ${source} in ${JSON.stringify(folder)}, nor a file of that name`, { hint: await knownRuns(store) });
    if (another)
        throw new core_error/* UserError */.yo(`${source} begins the ids of ${runs.length} runs`, { hint: runs.slice(0, 5).map(({ id }) => id).join(", ") });
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
        throw new core_error/* UserError */.yo(`run ${run} has no statistics`, { hint: "its StatisticsGen did not finish" });
    const artifact = await (0,directory_store/* directoryStore */.P)((0,external_node_path_.join)(state, "artifacts")).open(record);
    if (!artifact)
        throw new core_error/* UserError */.yo(`the statistics of run ${run} are not in ${JSON.stringify(state)} any more`, { hint: "assay run makes them again" });
    const splits = (0,core_artifact/* splitNames */.bZ)(artifact);
    return new Map(await Promise.all(splits.map(async (split) => [split, await (0,statistics_file/* readStatistics */.MS)(artifact.path, split)])));
}


/***/ }),

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);




/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
function stateOf(path) {
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .stateDirectory */ .F)(folder);
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
        process.stdout.write(content, (error) => { if (!error)
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

/***/ 68249:
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
        .replace(/:(?=\/\/|[\w+-]+:|$)/g, `$&${joiner}`)
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
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39859);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58542);






/** Describes one chunk after the other in this thread. */
function inThisThread(options) {
    return { atOnce: 1, describe: (chunk) => (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, options), close: async () => undefined };
}
/**
 * Describes chunks in `threads` worker threads; a chunk's bytes are given away. `home` holds `worker.js` (or `worker.ts`).
 * Generators cannot be sent: with them, describe in this thread.
 */
function inThreads(options, { threads, home }) {
    const { schema, generators: _, ...statistics } = options.statistics;
    const sent = { ...options, statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toBinary */ .R)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) };
    const idle = [];
    const all = [];
    const queue = [];
    const working = new Map();
    const fail = (worker, error) => {
        working.get(worker)?.reject(error);
        working.delete(worker);
    };
    const start = () => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entryIn(home), { workerData: sent, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
        all.push(worker);
        worker.on("message", (answer) => {
            const task = working.get(worker);
            working.delete(worker);
            if ("found" in answer)
                task?.resolve(answer.found);
            else
                task?.reject(answer.error);
            idle.push(worker);
            next();
        });
        worker.on("error", (error) => fail(worker, error));
        worker.on("exit", (code) => fail(worker, new Error(`a thread ended with ${code}`)));
        return worker;
    };
    const next = () => {
        while (queue.length > 0) {
            const worker = idle.pop() ?? (all.length < threads ? start() : undefined);
            if (!worker)
                return;
            const task = queue.shift();
            working.set(worker, task);
            worker.postMessage(task.chunk, [task.chunk.bytes.buffer]);
        }
    };
    return {
        atOnce: threads + 2,
        describe: (chunk) => new Promise((resolve, reject) => {
            queue.push({ chunk, resolve, reject });
            next();
        }),
        async close() {
            await Promise.all(all.map((worker) => worker.terminate()));
        },
    };
}
/** What a thread does: answers every chunk it is sent. */
async function describeInThread() {
    const { parentPort, workerData } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const { schema, statistics, ...options } = workerData;
    const given = { ...options, statistics: { ...statistics, schema: schema && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .fromBinary */ .Er)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema) } };
    parentPort.on("message", (chunk) => {
        (0,_csv_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChunk */ .R)(chunk, given).then((found) => parentPort.postMessage({ found }), (error) => parentPort.postMessage({ error: error instanceof Error ? { message: error.message } : error }));
    });
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
/* harmony import */ var _data_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96079);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78390);
/* harmony import */ var _dataset_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4082);
/* harmony import */ var _feature_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15185);




/** Describes the rows of one chunk; each column has the type that these rows need. */
async function describeChunk({ file, header, bytes }, { statistics, dialect, columns }) {
    const source = () => ({ name: file, chunks: [header, bytes] });
    const { create, add } = (0,_dataset_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .datasetStatistics */ .K)(statistics);
    // The bytes are UTF-8 already, whatever the file was.
    const utf8 = { ...dialect, encoding: undefined };
    if (columns) {
        let state = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)([source()], columns, utf8))
            state = add(state, batch);
        return { columns: columns.map(({ name, type }) => ({ name, type })), state, risen: new Set() };
    }
    const reading = (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsvOnce */ .eh)([source()], utf8);
    let state = create();
    for await (const batch of reading.batches)
        state = add(state, batch);
    const risen = reading.risen();
    if (risen.length > 0) {
        let again = create();
        for await (const { batch } of (0,_data_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)([source()], risen, utf8))
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
function mergeChunks(left, right) {
    left.state.examples += right.state.examples;
    for (const name of right.risen)
        left.risen.add(name);
    right.columns.forEach(({ name, type: theirs }, i) => {
        const column = left.columns[i];
        const ours = column.type;
        column.type = (0,_data_source_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTypes */ .m)(ours, theirs);
        const [own, other] = [left.state.features.get(name), right.state.features.get(name)];
        if (!other || left.risen.has(name))
            return;
        if (!own)
            left.state.features.set(name, other);
        else if (fits(own, ours, column.type) && fits(other, theirs, column.type))
            (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeFeatures */ .o$)(own, other, name);
        else
            left.risen.add(name);
    });
    return left;
}
/** Whether what was gathered with one type is what would have been gathered with another; makes it so for small integers. */
function fits(state, type, joined) {
    return type === joined || type === "empty" || (type === "int" && joined === "float" && (0,_feature_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .promoteToFloat */ .Gw)(state));
}


/***/ })

};
