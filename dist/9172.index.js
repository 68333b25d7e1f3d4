export const id = 9172;
export const ids = [9172];
export const modules = {

/***/ 24325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 15);
}


/***/ }),

/***/ 64985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   HD: () => (/* binding */ addWeighted),
/* harmony export */   Ig: () => (/* binding */ countStrings),
/* harmony export */   Lq: () => (/* binding */ mergeCounts),
/* harmony export */   TW: () => (/* binding */ byteCounts),
/* harmony export */   iO: () => (/* binding */ differentStrings),
/* harmony export */   ye: () => (/* binding */ mostFrequent)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _data_grown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2860);
/* harmony import */ var _data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24325);
/* harmony import */ var _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48887);




/** Different strings that are counted exactly, and bytes they may take together. */
const maxEntries = 65_536;
const maxBytes = 1 << 24;
/** A longer string is known by its length and hash only. */
const longString = 1024;
const text = 0;
const invalid = 1;
const long = 2;
/**
 * An empty table. Up to 65,536 different strings and 16 MiB are counted exactly. Beyond, the rarer half is dropped each
 * time the table is full (Misra and Gries): a count that is still there is short by at most the number of values divided by
 * 32,768, and how many different strings there are is estimated to 0.8 %.
 */
function byteCounts() {
    return withRoom({ size: 0, invalidCount: 0, registers: undefined, dropped: 0 }, 16, 256);
}
function withRoom(kept, entries, room) {
    return {
        ...kept,
        slots: new Int32Array(entries * 2),
        hashes: new Int32Array(entries),
        ends: new Int32Array(entries),
        counts: new Float64Array(entries),
        kinds: new Uint8Array(entries),
        bytes: new Uint8Array(room),
    };
}
/** Counts the strings `from … to` of a column. */
function countStrings(table, { bytes, offsets }, [from, to]) {
    let { slots, hashes, ends, counts, kinds } = table;
    let own = table.bytes;
    let mask = slots.length - 1;
    values: for (let value = from; value < to; value++) {
        const start = offsets[value];
        const stop = offsets[value + 1];
        const length = stop - start;
        if (length > longString) {
            countLong(table, bytes.subarray(start, stop));
            ({ slots, hashes, ends, counts, kinds } = table);
            own = table.bytes;
            mask = slots.length - 1;
            continue;
        }
        const hash = (0,_data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .y)(bytes, start, stop);
        for (let slot = hash & mask, entry; (entry = slots[slot]) !== 0; slot = (slot + 1) & mask) {
            if (hashes[--entry] !== hash)
                continue;
            let at = entry === 0 ? 0 : ends[entry - 1];
            if (ends[entry] - at !== length)
                continue;
            let i = start;
            while (i < stop && bytes[i] === own[at]) {
                i++;
                at++;
            }
            if (i < stop)
                continue;
            counts[entry]++;
            if (kinds[entry] === invalid)
                table.invalidCount++;
            continue values;
        }
        insert(table, { bytes, start, stop, hash, count: 1, kind: undefined });
        ({ slots, hashes, ends, counts, kinds } = table);
        own = table.bytes;
        mask = slots.length - 1;
    }
}
/** Counts the strings `from … to` of a column, the i-th of them `times[i]` times. */
function addWeighted(table, { bytes, offsets }, [from, to], times) {
    for (let value = from; value < to; value++) {
        const count = times[value - from];
        if (!(count > 0))
            continue;
        const [start, stop] = [offsets[value], offsets[value + 1]];
        if (stop - start > longString)
            countLong(table, bytes.subarray(start, stop), count);
        else
            addTimes(table, { bytes, start, stop, hash: (0,_data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .y)(bytes, start, stop), count, kind: undefined });
    }
}
function countLong(table, value, count = 1) {
    const known = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value);
    const { a, b } = hashesOf(value);
    const key = new TextEncoder().encode(`${known ? "long" : "long, not UTF-8"} ${value.length} ${a} ${b}`);
    addTimes(table, { bytes: key, start: 0, stop: key.length, hash: (0,_data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .y)(key, 0, key.length), count, kind: known ? long : invalid });
}
function hashesOf(value) {
    let a = 1;
    let b = 2;
    for (const byte of value) {
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b ^ byte, 0x5bd1e995) ^ (b >>> 13);
    }
    return { a: (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .scramble */ .C1)(a), b: (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .scramble */ .C1)(b) };
}
function addTimes(table, entry) {
    const found = find(table, entry);
    if (found < 0)
        insert(table, entry);
    else {
        table.counts[found] += entry.count;
        if (table.kinds[found] === invalid)
            table.invalidCount += entry.count;
    }
}
function find({ slots, hashes, ends, bytes: own }, { bytes, start, stop, hash }) {
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = slots[slot] - 1;
        if (hashes[entry] !== hash)
            continue;
        const from = entry === 0 ? 0 : ends[entry - 1];
        if (ends[entry] - from !== stop - start)
            continue;
        let i = 0;
        while (i < stop - start && bytes[start + i] === own[from + i])
            i++;
        if (i === stop - start)
            return entry;
    }
    return -1;
}
function insert(table, { bytes, start, stop, hash, count, kind }) {
    const length = stop - start;
    if (table.size === maxEntries || used(table) + length > maxBytes)
        dropRare(table);
    if (table.size === table.hashes.length)
        Object.assign(table, doubled(table));
    const at = used(table);
    if (at + length > table.bytes.length)
        table.bytes = (0,_data_grown_js__WEBPACK_IMPORTED_MODULE_3__/* .grown */ .g)(table.bytes, at + length);
    table.bytes.set(bytes.subarray(start, stop), at);
    const entry = table.size++;
    table.hashes[entry] = hash;
    table.ends[entry] = at + length;
    table.counts[entry] = count;
    table.kinds[entry] = kind ?? ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)) ? text : invalid);
    if (table.kinds[entry] === invalid)
        table.invalidCount += count;
    if (table.registers)
        (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .addDistinct */ .Yx)(table.registers, table.bytes, [at, at + length]);
    occupy(table, entry);
}
function used({ size, ends }) {
    return size === 0 ? 0 : ends[size - 1];
}
function occupy({ slots, hashes }, entry) {
    const mask = slots.length - 1;
    let slot = hashes[entry] & mask;
    while (slots[slot] !== 0)
        slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
}
function doubled(table) {
    const larger = withRoom(table, table.hashes.length * 2, 0);
    larger.hashes.set(table.hashes);
    larger.ends.set(table.ends);
    larger.counts.set(table.counts);
    larger.kinds.set(table.kinds);
    larger.bytes = table.bytes;
    for (let entry = 0; entry < larger.size; entry++)
        occupy(larger, entry);
    return larger;
}
/** Lowers all counts by one number so that at most half the entries and half the bytes stay. */
function dropRare(table) {
    if (!table.registers) {
        table.registers = (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctSketch */ .DX)();
        for (let entry = 0; entry < table.size; entry++)
            (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .addDistinct */ .Yx)(table.registers, table.bytes, rangeOf(table, entry));
    }
    const lowered = firstDropped(table);
    const smaller = withRoom({ ...table, size: 0, dropped: table.dropped + lowered }, table.hashes.length, table.bytes.length);
    for (let entry = 0; entry < table.size; entry++) {
        if (table.counts[entry] <= lowered)
            continue;
        const [start, stop] = rangeOf(table, entry);
        const at = used(smaller);
        smaller.bytes.set(table.bytes.subarray(start, stop), at);
        smaller.hashes[smaller.size] = table.hashes[entry];
        smaller.ends[smaller.size] = at + stop - start;
        smaller.counts[smaller.size] = table.counts[entry] - lowered;
        smaller.kinds[smaller.size] = table.kinds[entry];
        occupy(smaller, smaller.size++);
    }
    Object.assign(table, smaller);
}
/** The largest count among the entries that must go. */
function firstDropped(table) {
    const counts = table.counts.slice(0, table.size).sort();
    let lowered = table.size > maxEntries / 2 ? counts[table.size - maxEntries / 2 - 1] : 0;
    for (let place = 0; bytesAbove(table, lowered) > maxBytes / 2;) {
        while (counts[place] <= lowered)
            place++;
        lowered = counts[place];
    }
    return lowered;
}
function bytesAbove(table, count) {
    let bytes = 0;
    for (let entry = 0; entry < table.size; entry++) {
        const [start, stop] = rangeOf(table, entry);
        if (table.counts[entry] > count)
            bytes += stop - start;
    }
    return bytes;
}
function rangeOf({ ends }, entry) {
    return [entry === 0 ? 0 : ends[entry - 1], ends[entry]];
}
/** Adds the counts of another table to this one. */
function mergeCounts(table, other) {
    if (other.registers && !table.registers) {
        table.registers = (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctSketch */ .DX)();
        for (let entry = 0; entry < table.size; entry++)
            (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .addDistinct */ .Yx)(table.registers, table.bytes, rangeOf(table, entry));
    }
    const invalidBefore = table.invalidCount + other.invalidCount;
    for (let entry = 0; entry < other.size; entry++) {
        const [start, stop] = rangeOf(other, entry);
        addTimes(table, { bytes: other.bytes, start, stop, hash: other.hashes[entry], count: other.counts[entry], kind: other.kinds[entry] });
    }
    if (table.registers && other.registers)
        (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDistinct */ .hV)(table.registers, other.registers);
    table.dropped += other.dropped;
    table.invalidCount = invalidBefore;
}
/** What stands for a string that is not UTF-8, and for one of more than 1,024 bytes; TFDV's names. */
const placeholders = { invalid: "__BYTES_VALUE__", long: "__LARGE_BYTES__" };
/** The `limit` most frequent strings; of equal ones that with the larger bytes first, as TFDV orders them. */
function mostFrequent(table, limit) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const rest = new Map();
    const plain = [];
    for (let entry = 0; entry < table.size; entry++) {
        if (table.kinds[entry] === text)
            plain.push(entry);
        else {
            const label = table.kinds[entry] === invalid ? placeholders.invalid : placeholders.long;
            rest.set(label, (rest.get(label) ?? 0) + table.counts[entry]);
        }
    }
    plain.sort((a, b) => table.counts[b] - table.counts[a] || compareEntries(table, b, a));
    const found = plain.slice(0, limit).map((entry) => ({ label: decoder.decode(table.bytes.subarray(...rangeOf(table, entry))), count: table.counts[entry] }));
    for (const [label, count] of rest)
        found.push({ label, count });
    if (rest.size > 0)
        found.sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(b.label), Buffer.from(a.label)));
    return found.slice(0, limit);
}
function compareEntries(table, a, b) {
    return Buffer.compare(table.bytes.subarray(...rangeOf(table, a)), table.bytes.subarray(...rangeOf(table, b)));
}
/** How many different strings there are; all that are not UTF-8 count as one. */
function differentStrings(table) {
    if (table.registers)
        return Math.max(table.size, (0,_distinct_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCount */ .EX)(table.registers));
    let invalids = 0;
    for (let entry = 0; entry < table.size; entry++)
        if (table.kinds[entry] === invalid)
            invalids++;
    return table.size - Math.max(0, invalids - 1);
}


/***/ }),

/***/ 48887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ scramble),
/* harmony export */   DX: () => (/* binding */ distinctSketch),
/* harmony export */   EX: () => (/* binding */ distinctCount),
/* harmony export */   Yx: () => (/* binding */ addDistinct),
/* harmony export */   hV: () => (/* binding */ mergeDistinct)
/* harmony export */ });
/** Registers of a HyperLogLog: 2^14 give a standard error of 0.8 %. */
const indexBits = 14;
/** An empty sketch of how many different byte strings there are (HyperLogLog, 16 KiB). */
function distinctSketch() {
    return new Uint8Array(1 << indexBits);
}
/** Adds the byte string `bytes[from … to]`; adding one again changes nothing. */
function addDistinct(registers, bytes, [from, to]) {
    let a = 0x9747b28c;
    let b = 0x3c6ef372;
    for (let i = from; i < to; i++) {
        a = Math.imul(a ^ bytes[i], 0x01000193);
        b = Math.imul(b ^ bytes[i], 0x5bd1e995) ^ (b >>> 15);
    }
    a = scramble(a ^ (to - from));
    b = scramble(b + a);
    const index = a >>> (32 - indexBits);
    const rank = Math.clz32(b) + 1;
    if (rank > registers[index])
        registers[index] = rank;
}
/** Joins another sketch into this one. */
function mergeDistinct(registers, other) {
    for (let i = 0; i < registers.length; i++)
        if (other[i] > registers[i])
            registers[i] = other[i];
}
/** How many different byte strings were added, about. */
function distinctCount(registers) {
    const size = registers.length;
    let sum = 0;
    let empty = 0;
    for (const register of registers) {
        sum += 2 ** -register;
        if (register === 0)
            empty++;
    }
    const estimate = ((0.7213 / (1 + 1.079 / size)) * size * size) / sum;
    return Math.round(estimate <= 2.5 * size && empty > 0 ? size * Math.log(size / empty) : estimate);
}
/** Spreads every bit over all bits (MurmurHash3's finalizer). */
function scramble(hash) {
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ }),

/***/ 32572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Bm: () => (/* binding */ readSlicedFile),
/* harmony export */   Dy: () => (/* binding */ writeStatistics),
/* harmony export */   GU: () => (/* binding */ readSlicedStatistics),
/* harmony export */   JI: () => (/* binding */ statisticsPieces),
/* harmony export */   JR: () => (/* binding */ commonStatistics),
/* harmony export */   MS: () => (/* binding */ readStatistics),
/* harmony export */   _G: () => (/* binding */ readStatisticsFile),
/* harmony export */   jl: () => (/* binding */ statisticsBytes)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21992);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39859);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(78619);
/* harmony import */ var _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63322);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _data_examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27972);
/* harmony import */ var _data_file_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14799);
/* harmony import */ var _data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33107);
/* harmony import */ var _data_text_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97230);
/* harmony import */ var _data_text_print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32890);
/* harmony import */ var _statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9186);











/** The file of an ExampleStatistics artifact, in `Split-<name>/`. */
const statisticsFile = "FeatureStats.pb";
/** Writes the statistics of one split into an artifact's directory, as TFX does: of all examples, then of slices. */
async function writeStatistics(directory, split, statistics) {
    const folder = (0,_data_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDirectory */ .sM)(directory, split);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, statisticsFile), statisticsPieces([statistics].flat().map((whole) => ({ whole: { ...whole, features: [] }, features: whole.features }))));
}
/** The statistics of one split: the only data set of the file, or the one named `All Examples`. */
function readStatistics(directory, split) {
    return readStatisticsFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_data_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDirectory */ .sM)(directory, split), statisticsFile));
}
/** Statistics in a file of their own, local or far away: binary (`.pb`), text format (`.pbtxt`) or JSON (`.json`). Of slices the one of all examples. */
async function readStatisticsFile(file) {
    return (await readSlicedFile(file))[0];
}
/** The statistics of one split and those of its slices: of all examples first. */
function readSlicedStatistics(directory, split) {
    return readSlicedFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_data_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDirectory */ .sM)(directory, split), statisticsFile));
}
/** The statistics of all examples in a file, then those of slices. */
async function readSlicedFile(file) {
    const name = (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAddress */ .Uk)(file);
    const chunks = [];
    for await (const chunk of (0,_data_file_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)({ path: file, name }))
        chunks.push(chunk);
    const { datasets } = parseStatistics(Buffer.concat(chunks), name);
    const chosen = datasets.length === 1 ? datasets[0] : datasets.find(({ name }) => name === "All Examples");
    if (!chosen)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there are ${datasets.length} data sets in the file and none of all examples`, { place: { file: name } });
    return [chosen, ...datasets.filter((dataset) => dataset !== chosen)];
}
function parseStatistics(bytes, file) {
    const text = () => new TextDecoder().decode(bytes);
    if (file.endsWith(".pbtxt"))
        return (0,_data_text_format_js__WEBPACK_IMPORTED_MODULE_6__/* .parseText */ .r)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, text(), file);
    try {
        return file.endsWith(".json") ? (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .fromJsonString */ .mj)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, text()) : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__/* .fromBinary */ .Er)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, bytes);
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("the file does not hold statistics", { place: { file }, hint: "such as StatisticsGen or `assay statistics` writes: a DatasetFeatureStatisticsList", cause });
    }
}
/** The statistics of a data set as the bytes of a file. */
function statisticsBytes(statistics, format) {
    const list = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_11__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, { datasets: [statistics].flat() });
    if (format === "pb")
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_12__/* .toBinary */ .R)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, list);
    if (format === "pbtxt")
        return Buffer.from((0,_data_text_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printText */ .n)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, list));
    return Buffer.from(`${(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_13__/* .toJsonString */ .J7)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G, list, { useProtoFieldName: true, prettySpaces: 2 })}\n`);
}
/** What `statisticsBytes` makes in the binary form, a feature after the other: those of thousands take little more memory than the file. */
function statisticsPieces(datasets) {
    const inList = _statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsListSchema */ .$G.field.datasets.number;
    const inDataset = _statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsSchema */ .R7.field.features.number;
    return [...datasets].flatMap(({ whole, features }) => {
        const { name, numExamples } = whole;
        // Fields are written by their numbers: these stand before the features, the others behind them.
        const pieces = [(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_12__/* .toBinary */ .R)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsSchema */ .R7, (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_11__/* .create */ .v)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsSchema */ .R7, { name, numExamples }))];
        for (const feature of features) {
            const packed = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_12__/* .toBinary */ .R)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .FeatureNameStatisticsSchema */ .AU, feature);
            pieces.push(head(inDataset, packed.length), packed);
        }
        pieces.push((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_12__/* .toBinary */ .R)(_statistics_pb_js__WEBPACK_IMPORTED_MODULE_8__/* .DatasetFeatureStatisticsSchema */ .R7, { ...whole, name: "", numExamples: 0n, features: [] }));
        return [head(inList, pieces.reduce((sum, { length }) => sum + length, 0)), ...pieces];
    });
}
/** What stands before the bytes of a message in a field. */
function head(field, length) {
    return new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_14__/* .BinaryWriter */ .fI().tag(field, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_14__/* .WireType */ .O0.LengthDelimited).uint32(length).finish();
}
/** Where a feature is: its name, behind the names of the structs around it. */
function stepsOf({ fieldId }) {
    return fieldId.case === "path" ? fieldId.value.step : fieldId.case === "name" ? [fieldId.value] : [];
}
/** The parts that every kind of statistics has. */
function commonStatistics({ stats }) {
    return stats.case ? stats.value.commonStats : undefined;
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ DatasetFeatureStatisticsListSchema),
/* harmony export */   $L: () => (/* binding */ WeightedStringStatisticsSchema),
/* harmony export */   AU: () => (/* binding */ FeatureNameStatisticsSchema),
/* harmony export */   Af: () => (/* binding */ CommonStatisticsSchema),
/* harmony export */   At: () => (/* binding */ NumericStatisticsSchema),
/* harmony export */   FD: () => (/* binding */ PresenceAndValencyStatisticsSchema),
/* harmony export */   Gu: () => (/* binding */ BytesStatisticsSchema),
/* harmony export */   PY: () => (/* binding */ CrossFeatureStatisticsSchema),
/* harmony export */   R7: () => (/* binding */ DatasetFeatureStatisticsSchema),
/* harmony export */   T2: () => (/* binding */ WeightedNumericStatisticsSchema),
/* harmony export */   Up: () => (/* binding */ Histogram_HistogramType),
/* harmony export */   ar: () => (/* binding */ HistogramSchema),
/* harmony export */   cs: () => (/* binding */ LiftSeriesSchema),
/* harmony export */   eJ: () => (/* binding */ FeatureNameStatistics_Type),
/* harmony export */   gd: () => (/* binding */ NaturalLanguageStatisticsSchema),
/* harmony export */   kt: () => (/* binding */ StringStatisticsSchema),
/* harmony export */   tv: () => (/* binding */ CustomStatisticSchema),
/* harmony export */   xA: () => (/* binding */ WeightedCommonStatisticsSchema)
/* harmony export */ });
/* unused harmony exports file_statistics_statistics, NumericCrossStatisticsSchema, CategoricalCrossStatisticsSchema, LiftStatisticsSchema, LiftSeries_BucketSchema, LiftSeries_LiftValueSchema, FeatureNameStatistics_TypeSchema, StringStatistics_FreqAndValueSchema, NaturalLanguageStatistics_TokenStatisticsSchema, WeightedNaturalLanguageStatisticsSchema, StructStatisticsSchema, Histogram_BucketSchema, Histogram_HistogramTypeSchema, RankHistogramSchema, RankHistogram_BucketSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70104);
/* harmony import */ var _data_derived_feature_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52664);
/* harmony import */ var _data_path_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99481);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62240);
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file statistics/statistics.proto (package tensorflow.metadata.v0, syntax proto3)
/* eslint-disable */




/**
 * Describes the file statistics/statistics.proto.
 */
const file_statistics_statistics = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .fileDesc */ .w)("ChtzdGF0aXN0aWNzL3N0YXRpc3RpY3MucHJvdG8SFnRlbnNvcmZsb3cubWV0YWRhdGEudjAiYgocRGF0YXNldEZlYXR1cmVTdGF0aXN0aWNzTGlzdBJCCghkYXRhc2V0cxgBIAMoCzIwLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuRGF0YXNldEZlYXR1cmVTdGF0aXN0aWNzIuYBChhEYXRhc2V0RmVhdHVyZVN0YXRpc3RpY3MSDAoEbmFtZRgBIAEoCRIUCgxudW1fZXhhbXBsZXMYAiABKAQSHQoVd2VpZ2h0ZWRfbnVtX2V4YW1wbGVzGAQgASgBEj8KCGZlYXR1cmVzGAMgAygLMi0udGVuc29yZmxvdy5tZXRhZGF0YS52MC5GZWF0dXJlTmFtZVN0YXRpc3RpY3MSRgoOY3Jvc3NfZmVhdHVyZXMYBSADKAsyLi50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkNyb3NzRmVhdHVyZVN0YXRpc3RpY3MitAIKFkNyb3NzRmVhdHVyZVN0YXRpc3RpY3MSLAoGcGF0aF94GAEgASgLMhwudGVuc29yZmxvdy5tZXRhZGF0YS52MC5QYXRoEiwKBnBhdGhfeRgCIAEoCzIcLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUGF0aBINCgVjb3VudBgDIAEoBBJJCg9udW1fY3Jvc3Nfc3RhdHMYBCABKAsyLi50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLk51bWVyaWNDcm9zc1N0YXRpc3RpY3NIABJVChdjYXRlZ29yaWNhbF9jcm9zc19zdGF0cxgFIAEoCzIyLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuQ2F0ZWdvcmljYWxDcm9zc1N0YXRpc3RpY3NIAEINCgtjcm9zc19zdGF0cyJBChZOdW1lcmljQ3Jvc3NTdGF0aXN0aWNzEhMKC2NvcnJlbGF0aW9uGAEgASgCEhIKCmNvdmFyaWFuY2UYAiABKAIiUgoaQ2F0ZWdvcmljYWxDcm9zc1N0YXRpc3RpY3MSNAoEbGlmdBgBIAEoCzImLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuTGlmdFN0YXRpc3RpY3MiiwEKDkxpZnRTdGF0aXN0aWNzEjcKC2xpZnRfc2VyaWVzGAEgAygLMiIudGVuc29yZmxvdy5tZXRhZGF0YS52MC5MaWZ0U2VyaWVzEkAKFHdlaWdodGVkX2xpZnRfc2VyaWVzGAIgAygLMiIudGVuc29yZmxvdy5tZXRhZGF0YS52MC5MaWZ0U2VyaWVzIo0ECgpMaWZ0U2VyaWVzEg8KBXlfaW50GAEgASgFSAASEgoIeV9zdHJpbmcYAiABKAlIABI9Cgh5X2J1Y2tldBgDIAEoCzIpLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuTGlmdFNlcmllcy5CdWNrZXRIABIRCgd5X2NvdW50GAQgASgESAESGgoQd2VpZ2h0ZWRfeV9jb3VudBgFIAEoAUgBEkEKC2xpZnRfdmFsdWVzGAYgAygLMiwudGVuc29yZmxvdy5tZXRhZGF0YS52MC5MaWZ0U2VyaWVzLkxpZnRWYWx1ZRovCgZCdWNrZXQSEQoJbG93X3ZhbHVlGAEgASgBEhIKCmhpZ2hfdmFsdWUYAiABKAEa2wEKCUxpZnRWYWx1ZRIPCgV4X2ludBgBIAEoBUgAEhIKCHhfc3RyaW5nGAIgASgJSAASDAoEbGlmdBgDIAEoARIRCgd4X2NvdW50GAQgASgESAESGgoQd2VpZ2h0ZWRfeF9jb3VudBgFIAEoAUgBEhcKDXhfYW5kX3lfY291bnQYBiABKARIAhIgChZ3ZWlnaHRlZF94X2FuZF95X2NvdW50GAcgASgBSAJCCQoHeF92YWx1ZUIPCg14X2NvdW50X3ZhbHVlQhUKE3hfYW5kX3lfY291bnRfdmFsdWVCCQoHeV92YWx1ZUIPCg15X2NvdW50X3ZhbHVlIoUFChVGZWF0dXJlTmFtZVN0YXRpc3RpY3MSDgoEbmFtZRgBIAEoCUgAEiwKBHBhdGgYCCABKAsyHC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlBhdGhIABJACgR0eXBlGAIgASgOMjIudGVuc29yZmxvdy5tZXRhZGF0YS52MC5GZWF0dXJlTmFtZVN0YXRpc3RpY3MuVHlwZRI+CgludW1fc3RhdHMYAyABKAsyKS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLk51bWVyaWNTdGF0aXN0aWNzSAESQAoMc3RyaW5nX3N0YXRzGAQgASgLMigudGVuc29yZmxvdy5tZXRhZGF0YS52MC5TdHJpbmdTdGF0aXN0aWNzSAESPgoLYnl0ZXNfc3RhdHMYBSABKAsyJy50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkJ5dGVzU3RhdGlzdGljc0gBEkAKDHN0cnVjdF9zdGF0cxgHIAEoCzIoLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuU3RydWN0U3RhdGlzdGljc0gBEj0KDGN1c3RvbV9zdGF0cxgGIAMoCzInLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuQ3VzdG9tU3RhdGlzdGljEk8KGXZhbGlkYXRpb25fZGVyaXZlZF9zb3VyY2UYCiABKAsyLC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkRlcml2ZWRGZWF0dXJlU291cmNlIj0KBFR5cGUSBwoDSU5UEAASCQoFRkxPQVQQARIKCgZTVFJJTkcQAhIJCgVCWVRFUxADEgoKBlNUUlVDVBAEQgoKCGZpZWxkX2lkQgcKBXN0YXRzSgQICRAKIngKGFdlaWdodGVkQ29tbW9uU3RhdGlzdGljcxIXCg9udW1fbm9uX21pc3NpbmcYASABKAESEwoLbnVtX21pc3NpbmcYAiABKAESFgoOYXZnX251bV92YWx1ZXMYAyABKAESFgoOdG90X251bV92YWx1ZXMYBCABKAEi4gEKD0N1c3RvbVN0YXRpc3RpYxIMCgRuYW1lGAEgASgJEg0KA251bRgCIAEoAUgAEg0KA3N0chgDIAEoCUgAEjYKCWhpc3RvZ3JhbRgEIAEoCzIhLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuSGlzdG9ncmFtSAASPwoOcmFua19oaXN0b2dyYW0YBSABKAsyJS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlJhbmtIaXN0b2dyYW1IABIjCgNhbnkYBiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55SABCBQoDdmFsIrkCChFOdW1lcmljU3RhdGlzdGljcxI+Cgxjb21tb25fc3RhdHMYASABKAsyKC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkNvbW1vblN0YXRpc3RpY3MSDAoEbWVhbhgCIAEoARIPCgdzdGRfZGV2GAMgASgBEhEKCW51bV96ZXJvcxgEIAEoBBILCgNtaW4YBSABKAESDgoGbWVkaWFuGAYgASgBEgsKA21heBgHIAEoARI1CgpoaXN0b2dyYW1zGAggAygLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0SUQoWd2VpZ2h0ZWRfbnVtZXJpY19zdGF0cxgJIAEoCzIxLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuV2VpZ2h0ZWROdW1lcmljU3RhdGlzdGljcyK+AwoQU3RyaW5nU3RhdGlzdGljcxI+Cgxjb21tb25fc3RhdHMYASABKAsyKC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkNvbW1vblN0YXRpc3RpY3MSDgoGdW5pcXVlGAIgASgEEkkKCnRvcF92YWx1ZXMYAyADKAsyNS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlN0cmluZ1N0YXRpc3RpY3MuRnJlcUFuZFZhbHVlEhIKCmF2Z19sZW5ndGgYBCABKAISPQoOcmFua19oaXN0b2dyYW0YBSABKAsyJS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlJhbmtIaXN0b2dyYW0STwoVd2VpZ2h0ZWRfc3RyaW5nX3N0YXRzGAYgASgLMjAudGVuc29yZmxvdy5tZXRhZGF0YS52MC5XZWlnaHRlZFN0cmluZ1N0YXRpc3RpY3MSFwoPdm9jYWJ1bGFyeV9maWxlGAcgASgJEhoKEmludmFsaWRfdXRmOF9jb3VudBgIIAEoBBo2CgxGcmVxQW5kVmFsdWUSDQoFdmFsdWUYAiABKAkSEQoJZnJlcXVlbmN5GAMgASgBSgQIARACItwGChlOYXR1cmFsTGFuZ3VhZ2VTdGF0aXN0aWNzEhgKEGZlYXR1cmVfY292ZXJhZ2UYASABKAESGAoQYXZnX3Rva2VuX2xlbmd0aBgCIAEoARJBChZ0b2tlbl9sZW5ndGhfaGlzdG9ncmFtGAMgASgLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0SGwoTbWluX3NlcXVlbmNlX2xlbmd0aBgKIAEoAxIbChNtYXhfc2VxdWVuY2VfbGVuZ3RoGAsgASgDEkQKGXNlcXVlbmNlX2xlbmd0aF9oaXN0b2dyYW0YCSABKAsyIS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkhpc3RvZ3JhbRIXCg9sb2NhdGlvbl9taXNzZXMYBCABKAMSGgoScmVwb3J0ZWRfc2VxdWVuY2VzGAUgAygJElsKEHRva2VuX3N0YXRpc3RpY3MYBiADKAsyQS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLk5hdHVyYWxMYW5ndWFnZVN0YXRpc3RpY3MuVG9rZW5TdGF0aXN0aWNzEj0KDnJhbmtfaGlzdG9ncmFtGAcgASgLMiUudGVuc29yZmxvdy5tZXRhZGF0YS52MC5SYW5rSGlzdG9ncmFtElkKFndlaWdodGVkX25sX3N0YXRpc3RpY3MYCCABKAsyOS50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLldlaWdodGVkTmF0dXJhbExhbmd1YWdlU3RhdGlzdGljcxqbAgoPVG9rZW5TdGF0aXN0aWNzEhYKDHN0cmluZ190b2tlbhgBIAEoCUgAEhMKCWludF90b2tlbhgCIAEoA0gAEhEKCWZyZXF1ZW5jeRgDIAEoARIdChVmcmFjdGlvbl9vZl9zZXF1ZW5jZXMYBCABKAESIgoacGVyX3NlcXVlbmNlX21pbl9mcmVxdWVuY3kYBSABKAESIgoacGVyX3NlcXVlbmNlX2F2Z19mcmVxdWVuY3kYBiABKAESIgoacGVyX3NlcXVlbmNlX21heF9mcmVxdWVuY3kYByABKAESNAoJcG9zaXRpb25zGAggASgLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW1CBwoFdG9rZW4igQEKGVdlaWdodGVkTnVtZXJpY1N0YXRpc3RpY3MSDAoEbWVhbhgBIAEoARIPCgdzdGRfZGV2GAIgASgBEg4KBm1lZGlhbhgDIAEoARI1CgpoaXN0b2dyYW1zGAQgAygLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0ipAEKGFdlaWdodGVkU3RyaW5nU3RhdGlzdGljcxJJCgp0b3BfdmFsdWVzGAEgAygLMjUudGVuc29yZmxvdy5tZXRhZGF0YS52MC5TdHJpbmdTdGF0aXN0aWNzLkZyZXFBbmRWYWx1ZRI9Cg5yYW5rX2hpc3RvZ3JhbRgCIAEoCzIlLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUmFua0hpc3RvZ3JhbSKVAwohV2VpZ2h0ZWROYXR1cmFsTGFuZ3VhZ2VTdGF0aXN0aWNzEhgKEGZlYXR1cmVfY292ZXJhZ2UYASABKAESGAoQYXZnX3Rva2VuX2xlbmd0aBgCIAEoARJBChZ0b2tlbl9sZW5ndGhfaGlzdG9ncmFtGAMgASgLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0SRAoZc2VxdWVuY2VfbGVuZ3RoX2hpc3RvZ3JhbRgJIAEoCzIhLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuSGlzdG9ncmFtEhcKD2xvY2F0aW9uX21pc3NlcxgEIAEoARJbChB0b2tlbl9zdGF0aXN0aWNzGAUgASgLMkEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5OYXR1cmFsTGFuZ3VhZ2VTdGF0aXN0aWNzLlRva2VuU3RhdGlzdGljcxI9Cg5yYW5rX2hpc3RvZ3JhbRgGIAEoCzIlLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUmFua0hpc3RvZ3JhbSLBAQoPQnl0ZXNTdGF0aXN0aWNzEj4KDGNvbW1vbl9zdGF0cxgBIAEoCzIoLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuQ29tbW9uU3RhdGlzdGljcxIOCgZ1bmlxdWUYAiABKAQSFQoNYXZnX251bV9ieXRlcxgDIAEoAhIVCg1taW5fbnVtX2J5dGVzGAQgASgCEhUKDW1heF9udW1fYnl0ZXMYBSABKAISGQoRbWF4X251bV9ieXRlc19pbnQYBiABKAMiUgoQU3RydWN0U3RhdGlzdGljcxI+Cgxjb21tb25fc3RhdHMYASABKAsyKC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkNvbW1vblN0YXRpc3RpY3MilAEKHFByZXNlbmNlQW5kVmFsZW5jeVN0YXRpc3RpY3MSFwoPbnVtX25vbl9taXNzaW5nGAEgASgEEhMKC251bV9taXNzaW5nGAIgASgEEhYKDm1pbl9udW1fdmFsdWVzGAMgASgEEhYKDm1heF9udW1fdmFsdWVzGAQgASgEEhYKDnRvdF9udW1fdmFsdWVzGAUgASgEIrUEChBDb21tb25TdGF0aXN0aWNzEhcKD251bV9ub25fbWlzc2luZxgBIAEoBBITCgtudW1fbWlzc2luZxgCIAEoBBIWCg5taW5fbnVtX3ZhbHVlcxgDIAEoBBIWCg5tYXhfbnVtX3ZhbHVlcxgEIAEoBBIWCg5hdmdfbnVtX3ZhbHVlcxgFIAEoAhIWCg50b3RfbnVtX3ZhbHVlcxgIIAEoBBI/ChRudW1fdmFsdWVzX2hpc3RvZ3JhbRgGIAEoCzIhLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuSGlzdG9ncmFtEk8KFXdlaWdodGVkX2NvbW1vbl9zdGF0cxgHIAEoCzIwLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuV2VpZ2h0ZWRDb21tb25TdGF0aXN0aWNzEkgKHWZlYXR1cmVfbGlzdF9sZW5ndGhfaGlzdG9ncmFtGAkgASgLMiEudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0SWAoacHJlc2VuY2VfYW5kX3ZhbGVuY3lfc3RhdHMYCiADKAsyNC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLlByZXNlbmNlQW5kVmFsZW5jeVN0YXRpc3RpY3MSXQojd2VpZ2h0ZWRfcHJlc2VuY2VfYW5kX3ZhbGVuY3lfc3RhdHMYCyADKAsyMC50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLldlaWdodGVkQ29tbW9uU3RhdGlzdGljcyK2AgoJSGlzdG9ncmFtEg8KB251bV9uYW4YASABKAQSFQoNbnVtX3VuZGVmaW5lZBgCIAEoBBI5CgdidWNrZXRzGAMgAygLMigudGVuc29yZmxvdy5tZXRhZGF0YS52MC5IaXN0b2dyYW0uQnVja2V0Ej0KBHR5cGUYBCABKA4yLy50ZW5zb3JmbG93Lm1ldGFkYXRhLnYwLkhpc3RvZ3JhbS5IaXN0b2dyYW1UeXBlEgwKBG5hbWUYBSABKAkaSwoGQnVja2V0EhEKCWxvd192YWx1ZRgBIAEoARISCgpoaWdoX3ZhbHVlGAIgASgBEhQKDHNhbXBsZV9jb3VudBgEIAEoAUoECAMQBCIsCg1IaXN0b2dyYW1UeXBlEgwKCFNUQU5EQVJEEAASDQoJUVVBTlRJTEVTEAEitgEKDVJhbmtIaXN0b2dyYW0SPQoHYnVja2V0cxgBIAMoCzIsLnRlbnNvcmZsb3cubWV0YWRhdGEudjAuUmFua0hpc3RvZ3JhbS5CdWNrZXQSDAoEbmFtZRgCIAEoCRpYCgZCdWNrZXQSEAoIbG93X3JhbmsYASABKAQSEQoJaGlnaF9yYW5rGAIgASgEEg0KBWxhYmVsGAQgASgJEhQKDHNhbXBsZV9jb3VudBgFIAEoAUoECAMQBGIGcHJvdG8z", [_data_derived_feature_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .file_data_derived_feature */ .p3, _data_path_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .file_data_path */ .W, _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .file_google_protobuf_any */ .f]);
/**
 * Describes the message tensorflow.metadata.v0.DatasetFeatureStatisticsList.
 * Use `create(DatasetFeatureStatisticsListSchema)` to create a new message.
 */
const DatasetFeatureStatisticsListSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 0);
/**
 * Describes the message tensorflow.metadata.v0.DatasetFeatureStatistics.
 * Use `create(DatasetFeatureStatisticsSchema)` to create a new message.
 */
const DatasetFeatureStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 1);
/**
 * Describes the message tensorflow.metadata.v0.CrossFeatureStatistics.
 * Use `create(CrossFeatureStatisticsSchema)` to create a new message.
 */
const CrossFeatureStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 2);
/**
 * Describes the message tensorflow.metadata.v0.NumericCrossStatistics.
 * Use `create(NumericCrossStatisticsSchema)` to create a new message.
 */
const NumericCrossStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 3)));
/**
 * Describes the message tensorflow.metadata.v0.CategoricalCrossStatistics.
 * Use `create(CategoricalCrossStatisticsSchema)` to create a new message.
 */
const CategoricalCrossStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 4)));
/**
 * Describes the message tensorflow.metadata.v0.LiftStatistics.
 * Use `create(LiftStatisticsSchema)` to create a new message.
 */
const LiftStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 5)));
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.
 * Use `create(LiftSeriesSchema)` to create a new message.
 */
const LiftSeriesSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 6);
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.Bucket.
 * Use `create(LiftSeries_BucketSchema)` to create a new message.
 */
const LiftSeries_BucketSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 6, 0)));
/**
 * Describes the message tensorflow.metadata.v0.LiftSeries.LiftValue.
 * Use `create(LiftSeries_LiftValueSchema)` to create a new message.
 */
const LiftSeries_LiftValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 6, 1)));
/**
 * Describes the message tensorflow.metadata.v0.FeatureNameStatistics.
 * Use `create(FeatureNameStatisticsSchema)` to create a new message.
 */
const FeatureNameStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 7);
/**
 * @generated from enum tensorflow.metadata.v0.FeatureNameStatistics.Type
 */
const FeatureNameStatistics_Type = {
    /**
     * @generated from enum value: INT = 0;
     */
    INT: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: STRING = 2;
     */
    STRING: 2,
    /**
     * @generated from enum value: BYTES = 3;
     */
    BYTES: 3,
    /**
     * @generated from enum value: STRUCT = 4;
     */
    STRUCT: 4,
};
/**
 * Describes the enum tensorflow.metadata.v0.FeatureNameStatistics.Type.
 */
const FeatureNameStatistics_TypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_statistics_statistics, 7, 0)));
/**
 * Describes the message tensorflow.metadata.v0.WeightedCommonStatistics.
 * Use `create(WeightedCommonStatisticsSchema)` to create a new message.
 */
const WeightedCommonStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 8);
/**
 * Describes the message tensorflow.metadata.v0.CustomStatistic.
 * Use `create(CustomStatisticSchema)` to create a new message.
 */
const CustomStatisticSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 9);
/**
 * Describes the message tensorflow.metadata.v0.NumericStatistics.
 * Use `create(NumericStatisticsSchema)` to create a new message.
 */
const NumericStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 10);
/**
 * Describes the message tensorflow.metadata.v0.StringStatistics.
 * Use `create(StringStatisticsSchema)` to create a new message.
 */
const StringStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 11);
/**
 * Describes the message tensorflow.metadata.v0.StringStatistics.FreqAndValue.
 * Use `create(StringStatistics_FreqAndValueSchema)` to create a new message.
 */
const StringStatistics_FreqAndValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 11, 0)));
/**
 * Describes the message tensorflow.metadata.v0.NaturalLanguageStatistics.
 * Use `create(NaturalLanguageStatisticsSchema)` to create a new message.
 */
const NaturalLanguageStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 12);
/**
 * Describes the message tensorflow.metadata.v0.NaturalLanguageStatistics.TokenStatistics.
 * Use `create(NaturalLanguageStatistics_TokenStatisticsSchema)` to create a new message.
 */
const NaturalLanguageStatistics_TokenStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 12, 0)));
/**
 * Describes the message tensorflow.metadata.v0.WeightedNumericStatistics.
 * Use `create(WeightedNumericStatisticsSchema)` to create a new message.
 */
const WeightedNumericStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 13);
/**
 * Describes the message tensorflow.metadata.v0.WeightedStringStatistics.
 * Use `create(WeightedStringStatisticsSchema)` to create a new message.
 */
const WeightedStringStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 14);
/**
 * Describes the message tensorflow.metadata.v0.WeightedNaturalLanguageStatistics.
 * Use `create(WeightedNaturalLanguageStatisticsSchema)` to create a new message.
 */
const WeightedNaturalLanguageStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 15)));
/**
 * Describes the message tensorflow.metadata.v0.BytesStatistics.
 * Use `create(BytesStatisticsSchema)` to create a new message.
 */
const BytesStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 16);
/**
 * Describes the message tensorflow.metadata.v0.StructStatistics.
 * Use `create(StructStatisticsSchema)` to create a new message.
 */
const StructStatisticsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 17)));
/**
 * Describes the message tensorflow.metadata.v0.PresenceAndValencyStatistics.
 * Use `create(PresenceAndValencyStatisticsSchema)` to create a new message.
 */
const PresenceAndValencyStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 18);
/**
 * Describes the message tensorflow.metadata.v0.CommonStatistics.
 * Use `create(CommonStatisticsSchema)` to create a new message.
 */
const CommonStatisticsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 19);
/**
 * Describes the message tensorflow.metadata.v0.Histogram.
 * Use `create(HistogramSchema)` to create a new message.
 */
const HistogramSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_4__/* .messageDesc */ .Z)(file_statistics_statistics, 20);
/**
 * Describes the message tensorflow.metadata.v0.Histogram.Bucket.
 * Use `create(Histogram_BucketSchema)` to create a new message.
 */
const Histogram_BucketSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 20, 0)));
/**
 * @generated from enum tensorflow.metadata.v0.Histogram.HistogramType
 */
const Histogram_HistogramType = {
    /**
     * @generated from enum value: STANDARD = 0;
     */
    STANDARD: 0,
    /**
     * @generated from enum value: QUANTILES = 1;
     */
    QUANTILES: 1,
};
/**
 * Describes the enum tensorflow.metadata.v0.Histogram.HistogramType.
 */
const Histogram_HistogramTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_statistics_statistics, 20, 0)));
/**
 * Describes the message tensorflow.metadata.v0.RankHistogram.
 * Use `create(RankHistogramSchema)` to create a new message.
 */
const RankHistogramSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 21)));
/**
 * Describes the message tensorflow.metadata.v0.RankHistogram.Bucket.
 * Use `create(RankHistogram_BucketSchema)` to create a new message.
 */
const RankHistogram_BucketSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_statistics_statistics, 21, 0)));


/***/ })

};
