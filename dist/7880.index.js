export const id = 7880;
export const ids = [7880];
export const modules = {

/***/ 57880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statisticsGen: () => (/* binding */ statisticsGen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/file-digest.js
var file_digest = __webpack_require__(31346);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
;// CONCATENATED MODULE: ./build/js/statistics/statistics-sections.js


const shown = 20;
/** What statistics beside those of single features say, as a section of a report: the strongest correlations, what tells most of the label, and what features seem to hold. */
function statisticsSection({ features, crossFeatures }) {
    const parts = [correlations(crossFeatures), information(features), meanings(features)].flatMap((part) => part ?? []);
    if (parts.length === 0)
        return undefined;
    return { id: "custom", title: "Further statistics", problems: 0, summary: `Further statistics · ${parts.map(({ summary }) => summary).join(" · ")}`, blocks: parts.map(({ block }) => block) };
}
function correlations(crosses) {
    const found = crosses.flatMap(({ pathX, pathY, count, crossStats }) => (crossStats.case === "numCrossStats" && crossStats.value.correlation !== 0
        ? [{ x: pathX?.step.join(".") ?? "", y: pathY?.step.join(".") ?? "", count, correlation: crossStats.value.correlation }] : []));
    if (found.length === 0)
        return undefined;
    const strongest = found.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.x < b.x ? -1 : 1)).slice(0, shown);
    return {
        summary: `${strongest[0].x} and ${strongest[0].y} correlate most, ${strongest[0].correlation.toFixed(2)}`,
        block: {
            type: "table", caption: `The ${strongest.length} strongest of ${found.length} correlations`, header: ["feature", "feature", "correlation", "rows"], align: ["left", "left", "right", "right"],
            rows: strongest.map(({ x, y, correlation, count }) => [x, y, correlation.toFixed(3), String(count)]),
        },
    };
}
function information(features) {
    const found = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "adjusted_mutual_information" && val.case === "num" ? [{ name: (0,statistics_file/* stepsOf */.B_)(feature).join("."), bits: val.value }] : [])));
    if (found.length === 0)
        return undefined;
    const most = found.sort((a, b) => b.bits - a.bits || (a.name < b.name ? -1 : 1)).slice(0, shown);
    return {
        summary: `${most[0].name} tells most of the label`,
        block: { type: "table", caption: "What features tell of the label, beyond chance", header: ["feature", "bits"], align: ["left", "right"], rows: most.map(({ name, bits }) => [name, bits.toFixed(3)]) },
    };
}
function meanings(features) {
    const found = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "domain_info" && val.case === "str" ? [[(0,statistics_file/* stepsOf */.B_)(feature).join("."), val.value]] : [])));
    if (found.length === 0)
        return undefined;
    return {
        summary: `${(0,counted/* counted */.h)(found.length, "feature")} with a meaning`,
        block: { type: "table", caption: "What features seem to hold", header: ["feature", "a schema would say"], rows: found.slice(0, 100).map(([name, domain]) => [name, { code: domain }]) },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/statistics/stored-state.js
var stored_state = __webpack_require__(72593);
;// CONCATENATED MODULE: ./build/js/components/kept-statistics.js










/** Folder of a statistics artifact with what was gathered of each file, beside TFX's folders. */
const folder = "accumulators";
/** Most bytes of a packed state that is kept: more costs more to carry around than to gather again. */
const mostKept = 4 << 20;
const mostUnpacked = 1 << 29;
/**
 * Gathers the statistics of a split file by file and merges them in the files' order; what was gathered earlier of a file with
 * the same bytes is taken over. The result is the same with and without, since merging is all that happens between files.
 */
async function gatherSplit({ examples, split, accumulator, settings, earlier, directory, keepAll = false, onBatch }) {
    const files = await (0,data_examples/* exampleFiles */.Gw)(examples.path, split);
    const digests = new Map(examples.manifest.map(({ path, digest }) => [path, digest]));
    let state = accumulator.create();
    const payload = examples.properties["payload_format"] === 7 ? "sequence-example" : undefined;
    let taken = 0;
    for (const file of files) {
        const digest = files.length > 1 || keepAll ? digests.get((0,path_within/* pathWithin */.R)(examples.path, file)) : undefined;
        const name = digest && `${(0,core_digest/* short */.h0)((0,core_digest/* digestOfJson */.Qs)({ digest, settings }), 32)}.gz`;
        const kept = name === undefined ? undefined : await findKept(earlier, name);
        const before = kept && await restored(kept);
        let own = (before?.state ?? accumulator.create());
        if (before)
            taken++;
        else {
            for await (const batch of (0,data_examples/* readExampleFiles */.OA)([file], { payload })) {
                own = accumulator.add(own, batch);
                onBatch(batch.length);
            }
        }
        if (name !== undefined)
            await keep((0,external_node_path_.join)(directory, folder), name, before?.packed ?? await (0,external_node_util_.promisify)(external_node_zlib_.gzip)((0,stored_state/* storeState */.b)(own), { level: 2 }));
        state = files.length === 1 ? own : accumulator.merge(state, own);
    }
    return { state, files: files.length, taken };
}
async function findKept(earlier, name) {
    const path = `${folder}/${name}`;
    const holder = earlier.find(({ manifest }) => manifest.some((entry) => entry.path === path));
    return holder && (0,promises_.readFile)((0,external_node_path_.join)(holder.path, path));
}
/** The state in a file; nothing when it was stored in another form or is damaged: then it is gathered again. */
async function restored(packed) {
    try {
        return { packed, state: (0,stored_state/* restoreState */.a)(await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: mostUnpacked })) };
    }
    catch (error) {
        if (error instanceof core_error/* UserError */.yo || (0,error_code/* errorCode */.C)(error)?.startsWith("Z_") || (0,error_code/* errorCode */.C)(error) === "ERR_BUFFER_TOO_LARGE")
            return undefined;
        throw error;
    }
}
async function keep(to, name, packed) {
    if (packed.length > mostKept)
        return;
    await (0,promises_.mkdir)(to, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(to, name), packed);
}

// EXTERNAL MODULE: ./build/js/components/statistics-parameters.js + 26 modules
var statistics_parameters = __webpack_require__(22727);
;// CONCATENATED MODULE: ./build/js/components/statistics-gen.js













const version = 4;
/**
 * Describes every feature of every split: TFX's StatisticsGen, with TFDV's statistics in `Split-<name>/FeatureStats.pb`.
 *
 * @example
 * const { statistics } = add(statisticsGen, { examples }, { numTopValues: 50 });
 */
const statisticsGen = (0,component/* component */.s9)({
    name: "StatisticsGen",
    version,
    inputs: { examples: (0,component/* required */.mw)(artifact/* Examples */.EE), schema: (0,component/* optional */.lq)(artifact/* Schema */.Sj) },
    outputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            excludeSplits: { type: "array", items: { type: "string" }, description: "Splits to leave out." },
            code: { type: "string", minLength: 1, description: "Module that exports statistics of one's own: export const statistics = [{ name, create, add, merge, finish }]." },
            ...statistics_parameters/* statisticsProperties */.nK,
        },
    }),
    divisible: true,
    // Code of the user runs in a process of its own.
    runs: ({ code }) => (code === undefined ? "here" : "child"),
    async resolve(given, workspace) {
        (0,statistics_parameters/* checkStatistics */.Ku)(given);
        const vocabularies = await Promise.all(Object.values(given.vocabPaths ?? {}).map(async (path) => [path, await (0,file_digest/* digestOfFile */.M)((0,external_node_path_.join)(workspace, path))]));
        return { parameters: given, materials: { ...(given.code === undefined ? {} : await (0,code_digests/* codeDigests */.lQ)(workspace, given.code)), ...Object.fromEntries(vocabularies) } };
    },
    async run({ examples, schema }, { parameters: { excludeSplits, code, ...given }, outputs, progress, signal, earlier, share, log, load, workspace }) {
        const splits = splitsOf(examples, excludeSplits).filter((split) => !share || examples.manifest.some(({ path }) => path.startsWith(`Split-${split}/`)));
        const generators = code === undefined ? [] : (await __webpack_require__.e(/* import() */ 2501).then(__webpack_require__.bind(__webpack_require__, 12501))).userStatistics((await load(code))["statistics"], code);
        const accumulator = await (0,statistics_parameters.statisticsAccumulator)(given, { workspace, schema: schema && (await (0,data_schema/* readSchema */.G7)(schema.path)), generators });
        const shared = {
            examples, accumulator, settings: (0,core_digest/* digestOfJson */.Qs)({ version, parameters: given, schema: schema?.digest ?? null }),
            earlier: (await earlier()).flatMap(({ statistics }) => (statistics ? [statistics] : [])), directory: outputs.statistics.path, keepAll: share !== undefined,
        };
        let rows = 0;
        const counts = { files: 0, taken: 0 };
        for (const split of splits) {
            const { state, files, taken } = await gatherSplit({ ...shared, split, onBatch: (more) => { signal.throwIfAborted(); progress({ done: (rows += more), unit: "rows", note: split }); } });
            counts.files += files;
            counts.taken += taken;
            await (0,statistics_file/* writeStatistics */.Dy)(outputs.statistics.path, split, accumulator.finish(state));
        }
        if (counts.taken > 0)
            log(`${counts.taken} of ${counts.files} files of examples are as they were: their statistics are taken over`);
        if (examples.properties["span"] !== undefined)
            outputs.statistics.properties["span"] = examples.properties["span"];
        if (given.sampleRate !== undefined)
            outputs.statistics.properties["sample_rate_by_split"] = JSON.stringify(Object.fromEntries(splits.map((split) => [split, given.sampleRate])));
        outputs.statistics.properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(splits);
    },
    async show({ outputs: { statistics } }) {
        const splits = await Promise.all((0,artifact/* splitNames */.bZ)(statistics).map(async (split) => ({ split, found: await (0,statistics_file/* readStatistics */.MS)(statistics.path, split) })));
        const features = new Set(splits.flatMap(({ found }) => found.features.map(({ fieldId }) => JSON.stringify(fieldId.value))));
        const rows = splits.map(({ split, found }) => `${split} ${(0,counted/* grouped */.z)(Number(found.numExamples))}`);
        const sampled = statistics.properties["sample_rate_by_split"] === undefined ? [] : ["of a sample"];
        const section = splits[0] && statisticsSection(splits[0].found);
        return { headline: [(0,counted/* counted */.h)(features.size, "feature"), ...rows, ...sampled].join(" · "), ...(section && { sections: [section] }) };
    },
});
function splitsOf(examples, excluded = []) {
    const known = (0,artifact/* splitNames */.bZ)(examples);
    const strange = excluded.find((split) => !known.includes(split));
    if (strange !== undefined)
        throw new core_error/* UserError */.yo(`the split ${JSON.stringify(strange)} that is left out is not among the examples`, { hint: (0,core_error/* didYouMean */.au)(strange, known) });
    const splits = known.filter((split) => !excluded.includes(split));
    if (splits.length === 0)
        throw new core_error/* UserError */.yo("all splits are left out, so that there is nothing to describe", { hint: "statistics of at least one split are needed" });
    return splits;
}


/***/ }),

/***/ 72593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ restoreState),
/* harmony export */   b: () => (/* binding */ storeState)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** First byte of a stored state: raised when the form changes, so that old ones are not misread. */
const version = 1;
const deepest = 64;
const tags = { undefined: 0, null: 1, false: 2, true: 3, double: 4, integer: 5, string: 6, bigint: 7, array: 8, map: 9, object: 10, typed: 11 };
const typedArrays = [Uint8Array, Int32Array, Uint32Array, Uint16Array, Float32Array, Float64Array, BigInt64Array, Int16Array];
/**
 * The bytes of a state that is plain data: numbers, big integers, texts, booleans, null, undefined, typed arrays, arrays,
 * maps and objects. The same state always has the same bytes; keys keep their order. Anything else is a bug and throws.
 */
function storeState(state) {
    const writer = new Writer();
    writer.byte(version);
    writer.value(state, 0);
    return writer.taken();
}
class Writer {
    bytes = Buffer.allocUnsafe(1 << 12);
    used = 0;
    taken() {
        return this.bytes.subarray(0, this.used);
    }
    room(length) {
        if (this.used + length > this.bytes.length) {
            const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.used + length));
            this.bytes.copy(larger, 0, 0, this.used);
            this.bytes = larger;
        }
        const at = this.used;
        this.used += length;
        return at;
    }
    byte(value) {
        const at = this.room(1);
        this.bytes[at] = value;
    }
    length(value) {
        for (; value > 127; value = Math.floor(value / 128))
            this.byte((value % 128) | 128);
        this.byte(value);
    }
    raw(bytes) {
        const at = this.room(bytes.length);
        this.bytes.set(bytes, at);
    }
    text(value) {
        const bytes = Buffer.from(value, "utf16le");
        const short = Buffer.from(value, "latin1");
        const plain = short.toString("latin1") === value;
        this.byte(plain ? 0 : 1);
        this.length(plain ? short.length : bytes.length);
        this.raw(plain ? short : bytes);
    }
    value(value, depth) {
        if (depth > deepest)
            throw new TypeError("a state is nested too deeply");
        if (value === undefined || value === null || value === false || value === true)
            this.byte(tags[`${value}`]);
        else if (typeof value === "number")
            this.number(value);
        else if (typeof value === "bigint") {
            this.byte(tags.bigint);
            this.text(value.toString(36));
        }
        else if (typeof value === "string") {
            this.byte(tags.string);
            this.text(value);
        }
        else if (Array.isArray(value)) {
            this.byte(tags.array);
            this.length(value.length);
            for (let i = 0; i < value.length; i++)
                this.value(value[i], depth + 1);
        }
        else if (value instanceof Map) {
            this.byte(tags.map);
            this.length(value.size);
            for (const [key, held] of value) {
                this.value(key, depth + 1);
                this.value(held, depth + 1);
            }
        }
        else if (ArrayBuffer.isView(value))
            this.typed(value);
        else
            this.object(value, depth);
    }
    number(value) {
        if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
            this.byte(tags.integer);
            this.length(value);
            return;
        }
        this.byte(tags.double);
        const at = this.room(8);
        this.bytes.writeDoubleLE(value, at);
    }
    typed(value) {
        const kind = typedArrays.findIndex((constructor) => value instanceof constructor);
        if (kind < 0)
            throw new TypeError("a state holds an array of a kind that is not stored");
        this.byte(tags.typed);
        this.byte(kind);
        const array = value;
        let length = array.length;
        while (length > 0 && (array[length - 1] === 0 || array[length - 1] === 0n) && !Object.is(array[length - 1], -0))
            length--;
        this.length(array.length);
        this.length(length);
        this.raw(new Uint8Array(array.buffer, array.byteOffset, length * array.BYTES_PER_ELEMENT));
    }
    object(value, depth) {
        const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
        if (prototype !== Object.prototype && prototype !== null)
            throw new TypeError(`a state holds ${typeof value === "object" ? "an object of a class" : `a ${typeof value}`}`);
        const entries = Object.entries(value);
        this.byte(tags.object);
        this.length(entries.length);
        for (const [key, held] of entries) {
            this.text(key);
            this.value(held, depth + 1);
        }
    }
}
/** The state whose bytes these are. Bytes that are damaged or of another version are a `UserError`; nothing is allocated that they do not justify. */
function restoreState(bytes) {
    const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (reader.byte() !== version)
        throw damaged("of another version");
    const state = reader.value(0);
    if (!reader.atEnd())
        throw damaged("followed by more");
    return state;
}
function damaged(how) {
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`stored statistics are ${how}`, { hint: "remove them: they are made again" });
}
class Reader {
    bytes;
    at = 0;
    /** Zeros that may still be made without being stored. */
    zeros;
    constructor(bytes) {
        this.bytes = bytes;
        this.zeros = 2 ** 26 + bytes.length * 64;
    }
    atEnd() {
        return this.at === this.bytes.length;
    }
    byte() {
        const byte = this.bytes[this.at++];
        if (byte === undefined)
            throw damaged("cut off");
        return byte;
    }
    length() {
        let value = 0;
        for (let scale = 1;; scale *= 128) {
            const byte = this.byte();
            value += (byte & 127) * scale;
            if (value > Number.MAX_SAFE_INTEGER)
                throw damaged("damaged");
            if (byte < 128)
                return value;
        }
    }
    raw(length) {
        if (length > this.bytes.length - this.at)
            throw damaged("cut off");
        return this.bytes.subarray(this.at, (this.at += length));
    }
    text() {
        const wide = this.byte() === 1;
        return this.raw(this.length()).toString(wide ? "utf16le" : "latin1");
    }
    /** How many values follow: each takes a byte at least. */
    count() {
        const count = this.length();
        if (count > this.bytes.length - this.at)
            throw damaged("cut off");
        return count;
    }
    value(depth) {
        if (depth > deepest)
            throw damaged("damaged");
        switch (this.byte()) {
            case tags.undefined: return undefined;
            case tags.null: return null;
            case tags.false: return false;
            case tags.true: return true;
            case tags.double: return this.raw(8).readDoubleLE(0);
            case tags.integer: return this.length();
            case tags.string: return this.text();
            case tags.bigint: return this.bigint();
            case tags.array: return Array.from({ length: this.count() }, () => this.value(depth + 1));
            case tags.map: return new Map(Array.from({ length: this.count() }, () => [this.value(depth + 1), this.value(depth + 1)]));
            case tags.object: return this.object(depth);
            case tags.typed: return this.typed();
            default: throw damaged("damaged");
        }
    }
    bigint() {
        const match = /^(-?)([0-9a-z]{1,64})$/.exec(this.text());
        if (!match)
            throw damaged("damaged");
        const value = [...match[2]].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
        return match[1] === "-" ? -value : value;
    }
    object(depth) {
        const object = {};
        for (let left = this.count(); left > 0; left--) {
            const key = this.text();
            if (key === "__proto__")
                throw damaged("damaged");
            object[key] = this.value(depth + 1);
        }
        return object;
    }
    typed() {
        const constructor = typedArrays[this.byte()];
        if (!constructor)
            throw damaged("damaged");
        const length = this.length();
        const filled = this.length();
        this.zeros -= (length - filled) * constructor.BYTES_PER_ELEMENT;
        if (filled > length || this.zeros < 0)
            throw damaged("damaged");
        const raw = this.raw(filled * constructor.BYTES_PER_ELEMENT);
        const array = new constructor(length);
        new Uint8Array(array.buffer).set(raw);
        return array;
    }
}


/***/ })

};
