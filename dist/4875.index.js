export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 90911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createExampleFeatureReader),
  D: () => (/* binding */ sameFeature)
});

// EXTERNAL MODULE: ./build/js/data/feature-reader.js
var feature_reader = __webpack_require__(3733);
;// CONCATENATED MODULE: ./build/js/data/round-float.js
/**
 * Rounds to so many decimal digits after the point as Python's `round` does: to the nearest decimal, of two that are equally near to
 * the one whose last digit is even.
 */
function roundFloat(value, digits) {
    // No digits are there, or they are far below the precision; and zero keeps its sign.
    if (digits > 100 || value === 0 || !Number.isFinite(value) || Math.abs(value) >= 2 ** 53)
        return value;
    const text = value.toFixed(digits);
    // Exactly between two decimals: then the value has one binary digit after the point more than decimal digits are kept.
    const doubled = value * 2 ** (digits + 1);
    const between = Number.isInteger(doubled) && Math.abs(doubled % 2) === 1;
    const last = Number(text.at(-1));
    return Number(between && last % 2 === 1 ? `${text.slice(0, -1)}${last - 1}` : text);
}

;// CONCATENATED MODULE: ./build/js/data/example-features.js


/** Makes a reader, for one data set at a time: it is fastest where examples have the same features. */
function createExampleFeatureReader() {
    return new Reader();
}
class Reader extends feature_reader/* FeatureReader */.e {
    found = new Map();
    names = [];
    position = 0;
    sink = new ContentSink();
    features(bytes, start = 0, end = bytes.length) {
        this.bytes = bytes;
        this.at = start;
        this.position = 0;
        const found = (this.found = new Map());
        return this.allowed(() => this.message(end, (to) => this.message(to, this.entry))) ? found : undefined;
    }
    content({ bytes, start, end }, floatDigits) {
        this.bytes = bytes;
        this.at = start;
        this.sink.begin(floatDigits);
        return this.allowed(() => this.feature(this.sink, 0, end)) ? this.sink.end() : undefined;
    }
    allowed(read) {
        try {
            read();
            return true;
        }
        catch (error) {
            if (error instanceof feature_reader/* Malformed */.s)
                return false;
            throw error;
        }
    }
    conflict() {
        return new feature_reader/* Malformed */.s();
    }
    entry = (end) => {
        let name = "";
        let value;
        while (this.at < end) {
            const tag = this.varint();
            if (tag === 0x0a || tag === 0x12) {
                const to = this.lengthEnd(end);
                if (tag === 0x0a)
                    name = this.nameOf(this.at, to);
                else
                    value = joined(value, { bytes: this.bytes, start: this.at, end: to });
                this.at = to;
            }
            else
                this.skip(tag, end);
        }
        this.mustBeAt(end);
        this.found.set(name, value ?? nothing);
    };
    /** Features mostly come in the order they had in the example before. */
    nameOf(start, end) {
        const { bytes } = this;
        const likely = this.names[this.position++];
        if (likely && isAt(likely.bytes, bytes, start, end))
            return likely.name;
        const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
        if (this.position <= mostNames)
            this.names[this.position - 1] = { bytes: Uint8Array.prototype.slice.call(bytes, start, end), name };
        return name;
    }
}
const nothing = { bytes: new Uint8Array(), start: 0, end: 0 };
/** A message given in pieces is the message of the pieces put together. */
function joined(first, next) {
    if (!first)
        return next;
    const bytes = Buffer.concat([first, next].map((piece) => piece.bytes.subarray(piece.start, piece.end)));
    return { bytes, start: 0, end: bytes.length };
}
/** Whether two features are serialized in the same bytes. */
function sameFeature(a, b) {
    if (a.end - a.start !== b.end - b.start)
        return false;
    for (let i = a.start, j = b.start; i < a.end; i++, j++)
        if (a.bytes[i] !== b.bytes[j])
            return false;
    return true;
}
function isAt(wanted, bytes, start, end) {
    if (wanted.length !== end - start)
        return false;
    for (let i = 0; i < wanted.length; i++)
        if (wanted[i] !== bytes[start + i])
            return false;
    return true;
}
function putWord(bytes, at, word) {
    bytes[at] = word;
    bytes[at + 1] = word >>> 8;
    bytes[at + 2] = word >>> 16;
    bytes[at + 3] = word >>> 24;
}
const mostNames = 10_000;
/** Few bytes are copied sooner than a view of them is made. */
const fewBytes = 48;
const types = { bytes: 1, float: 2, int: 3 };
class ContentSink {
    name = "";
    type = "empty";
    count = 0;
    buffer = Buffer.alloc(256);
    used = 0;
    digits;
    begin(digits) {
        this.type = "empty";
        this.count = 0;
        this.used = 0;
        this.digits = digits;
    }
    end() {
        const bytes = new Uint8Array(this.used);
        if (this.used > fewBytes)
            bytes.set(this.buffer.subarray(0, this.used));
        else
            for (let i = 0; i < this.used; i++)
                bytes[i] = this.buffer[i];
        return { type: this.type, count: this.count, bytes };
    }
    accepts() {
        return true;
    }
    open(type) {
        this.type = type;
        this.buffer[this.room(1)] = types[type];
    }
    addInteger(value) {
        this.addWords(Math.floor(value / 2 ** 32), value >>> 0);
    }
    addWords(high, low) {
        const at = this.room(8);
        putWord(this.buffer, at, low);
        putWord(this.buffer, at + 4, high);
        this.count++;
    }
    addFloatBytes(bytes, from) {
        const at = this.put(bytes, from, from + 4);
        this.count++;
        if (this.digits === undefined)
            return;
        const value = this.buffer.readFloatLE(at);
        if (Number.isFinite(value))
            this.buffer.writeFloatLE(roundFloat(value, this.digits), at);
    }
    addBytes(bytes, start, end) {
        const at = this.room(4);
        putWord(this.buffer, at, end - start);
        this.put(bytes, start, end);
        this.count++;
    }
    put(bytes, start, end) {
        const at = this.room(end - start);
        if (end - start > fewBytes)
            this.buffer.set(bytes.subarray(start, end), at);
        else
            for (let i = start, to = at; i < end; i++)
                this.buffer[to++] = bytes[i];
        return at;
    }
    room(length) {
        if (this.used + length > this.buffer.length) {
            const larger = Buffer.alloc(Math.max(2 * this.buffer.length, this.used + length));
            this.buffer.copy(larger, 0, 0, this.used);
            this.buffer = larger;
        }
        this.used += length;
        return this.used - length;
    }
}


/***/ }),

/***/ 69354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readSerializedExamples),
/* harmony export */   l: () => (/* binding */ serializedBatch)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _example_encoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80984);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27972);
/* harmony import */ var _grown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2860);
/* harmony import */ var _tfrecord_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89856);





/** The records of a split of an Examples artifact: TFRecords as they are stored, rows of Parquet as tf.Examples (see `serializedBatch`). */
async function* readSerializedExamples(directory, split, leftOut) {
    for (const file of await (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleFiles */ .Gw)(directory, split)) {
        if (file.endsWith(".parquet"))
            for await (const batch of (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .readExampleFiles */ .OA)([file]))
                yield serializedBatch(batch, leftOut);
        else
            yield* (0,_tfrecord_js__WEBPACK_IMPORTED_MODULE_3__/* .readTfrecord */ .SP)(file);
    }
}
/** The rows of a batch as tf.Examples. A nested feature, which a tf.Example cannot hold, is a `UserError` unless it is to be left out. */
function serializedBatch(batch, leftOut = () => false) {
    const nested = batch.nested?.find(({ path }) => !leftOut(path[0]));
    if (nested)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`feature ${JSON.stringify(nested.path.join("."))} holds lists of lists or structs, which a tf.Example cannot hold`, { hint: "leave it out of the comparison" });
    const encoder = (0,_example_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .createExampleEncoder */ .XS)();
    encoder.begin(batch);
    const [starts, ends] = [new Int32Array(batch.length), new Int32Array(batch.length)];
    let bytes = new Uint8Array(batch.length * 256);
    let used = 0;
    for (let row = 0; row < batch.length; row++) {
        const start = encoder.encode(row, "unset");
        const size = encoder.end - start;
        if (used + size > bytes.length)
            bytes = (0,_grown_js__WEBPACK_IMPORTED_MODULE_4__/* .grown */ .g)(bytes, used + size);
        bytes.set(encoder.bytes.subarray(start, encoder.end), used);
        starts[row] = used;
        ends[row] = used += size;
    }
    return { bytes, length: batch.length, starts, ends };
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ FeatureSkewSchema),
/* harmony export */   qK: () => (/* binding */ SkewPairSchema),
/* harmony export */   r9: () => (/* binding */ ConfusionCountSchema),
/* harmony export */   wE: () => (/* binding */ MatchStatsSchema)
/* harmony export */ });
/* unused harmony exports file_validation_feature_skew_results, ConfusionCount_ValueSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70104);
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file validation/feature_skew_results.proto (package tensorflow.data_validation, syntax proto3)
/* eslint-disable */

/**
 * Describes the file validation/feature_skew_results.proto.
 */
const file_validation_feature_skew_results = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("CiV2YWxpZGF0aW9uL2ZlYXR1cmVfc2tld19yZXN1bHRzLnByb3RvEhp0ZW5zb3JmbG93LmRhdGFfdmFsaWRhdGlvbiKyAQoLRmVhdHVyZVNrZXcSFAoMZmVhdHVyZV9uYW1lGAEgASgJEhIKCmJhc2VfY291bnQYAiABKAQSEgoKdGVzdF9jb3VudBgDIAEoBBITCgttYXRjaF9jb3VudBgEIAEoBBIRCgliYXNlX29ubHkYBSABKAQSEQoJdGVzdF9vbmx5GAYgASgEEhYKDm1pc21hdGNoX2NvdW50GAcgASgEEhIKCmRpZmZfY291bnQYCCABKAQilQEKCFNrZXdQYWlyEgwKBGJhc2UYASABKAwSDAoEdGVzdBgCIAEoDBIaChJiYXNlX29ubHlfZmVhdHVyZXMYAyADKAkSGgoSdGVzdF9vbmx5X2ZlYXR1cmVzGAQgAygJEhgKEG1hdGNoZWRfZmVhdHVyZXMYBSADKAkSGwoTbWlzbWF0Y2hlZF9mZWF0dXJlcxgGIAMoCSLTAQoOQ29uZnVzaW9uQ291bnQSFAoMZmVhdHVyZV9uYW1lGAEgASgJEj4KBGJhc2UYAiABKAsyMC50ZW5zb3JmbG93LmRhdGFfdmFsaWRhdGlvbi5Db25mdXNpb25Db3VudC5WYWx1ZRI+CgR0ZXN0GAMgASgLMjAudGVuc29yZmxvdy5kYXRhX3ZhbGlkYXRpb24uQ29uZnVzaW9uQ291bnQuVmFsdWUSDQoFY291bnQYBCABKAQaHAoFVmFsdWUSEwoLYnl0ZXNfdmFsdWUYASABKAwinQIKCk1hdGNoU3RhdHMSGgoSYmFzZV93aXRoX2lkX2NvdW50GAEgASgEEhoKEnRlc3Rfd2l0aF9pZF9jb3VudBgCIAEoBBIZChFpZGVudGlmaWVyc19jb3VudBgDIAEoBBIhChlpZHNfbWlzc2luZ19pbl9iYXNlX2NvdW50GAQgASgEEiEKGWlkc19taXNzaW5nX2luX3Rlc3RfY291bnQYBSABKAQSHAoUbWF0Y2hpbmdfcGFpcnNfY291bnQYBiABKAQSGgoSZHVwbGljYXRlX2lkX2NvdW50GAkgASgEEh0KFWJhc2VfbWlzc2luZ19pZF9jb3VudBgHIAEoBBIdChV0ZXN0X21pc3NpbmdfaWRfY291bnQYCCABKARiBnByb3RvMw");
/**
 * Describes the message tensorflow.data_validation.FeatureSkew.
 * Use `create(FeatureSkewSchema)` to create a new message.
 */
const FeatureSkewSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 0);
/**
 * Describes the message tensorflow.data_validation.SkewPair.
 * Use `create(SkewPairSchema)` to create a new message.
 */
const SkewPairSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 1);
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.
 * Use `create(ConfusionCountSchema)` to create a new message.
 */
const ConfusionCountSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 2);
/**
 * Describes the message tensorflow.data_validation.ConfusionCount.Value.
 * Use `create(ConfusionCount_ValueSchema)` to create a new message.
 */
const ConfusionCount_ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_validation_feature_skew_results, 2, 0)));
/**
 * Describes the message tensorflow.data_validation.MatchStats.
 * Use `create(MatchStatsSchema)` to create a new message.
 */
const MatchStatsSchema = /*@__PURE__*/ (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_validation_feature_skew_results, 3);


/***/ }),

/***/ 65271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ missingValue),
/* harmony export */   X: () => (/* binding */ createConfusion)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76149);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6979);



/** What stands for a missing value in TFDV's confusion counts. */
const missingValue = "__MISSING_VALUE__";
/** Different pairs of values of all features together. */
const mostPairs = 1_000_000;
/** Begins to count pairs of values of these features. More than a million different pairs are a `UserError`. */
function createConfusion(features) {
    const all = new Map([...new Set(features)].sort().map((name) => [name, new Map()]));
    let pairs = 0;
    return {
        add(reader, [before, after]) {
            for (const [name, counts] of all) {
                const [base, test] = [valueOf(reader, name, before), valueOf(reader, name, after)];
                const key = `${base.length} ${base.toString("latin1")}${test.toString("latin1")}`;
                const found = counts.get(key);
                if (found)
                    found.count++;
                else if (++pairs > mostPairs)
                    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the confusion features have more than ${mostPairs} different pairs of values`, { hint: "confusion is for features with few values, such as categories" });
                else
                    counts.set(key, { base: Buffer.from(base), test: Buffer.from(test), count: 1 });
            }
        },
        finish: () => [...all].flatMap(([featureName, counts]) => [...counts.values()]
            .sort((a, b) => Buffer.compare(a.base, b.base) || Buffer.compare(a.test, b.test))
            .map(({ base, test, count }) => (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(_feature_skew_results_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfusionCountSchema */ .r9, { featureName, base: { bytesValue: base }, test: { bytesValue: test }, count: BigInt(count) }))),
    };
}
const missing = Buffer.from(missingValue);
function valueOf(reader, name, features) {
    const feature = features.get(name);
    const content = feature && reader.content(feature);
    if (!content || content.count === 0)
        return missing;
    const mistake = content.type !== "bytes" ? "it is a feature of numbers" : content.count > 1 ? `an example has ${content.count} values of it` : undefined;
    if (mistake !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`values of ${JSON.stringify(name)} cannot be counted in pairs: ${mistake}`, { hint: "confusion is for features with one text in each example" });
    return Buffer.from(content.bytes.buffer, content.bytes.byteOffset + 5, content.bytes.length - 5);
}


/***/ }),

/***/ 26083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ detectExampleSkew)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/random.js
var core_random = __webpack_require__(39609);
// EXTERNAL MODULE: ./build/js/data/example-features.js + 1 modules
var example_features = __webpack_require__(90911);
// EXTERNAL MODULE: ./build/js/data/crc32c.js
var crc32c = __webpack_require__(13579);
// EXTERNAL MODULE: ./build/js/data/record-heaps.js
var record_heaps = __webpack_require__(12980);
;// CONCATENATED MODULE: ./build/js/data/keyed-join.js


const heapCount = 64;
/** A heap is divided again while it is too large, until the bits of the hash are used up. */
const deepest = 5;
/**
 * Joins any number of records in bounded memory: they are thrown on heaps by a hash of their keys, heaps that grow are put aside
 * into files, and a heap that does not fit into memory is divided again. Records of one key that are kept must fit.
 */
function keyedJoin(options) {
    return joinAt(options, "join", 0);
}
function joinAt(options, name, depth) {
    const { folder, memory = 16 << 20 } = options;
    const heaps = (0,record_heaps/* openRecordHeaps */.P)({ folder, name, count: heapCount, kept: memory });
    let head = Buffer.alloc(256);
    const children = [];
    return {
        add(side, key, { bytes, start, end }) {
            if (head.length < key.length + 5)
                head = Buffer.alloc(2 * key.length + 5);
            head[0] = side === "left" ? 0 : 1;
            head.writeUInt32LE(key.length, 1);
            head.set(key, 5);
            heaps.append(heapOf(key, depth), bytes, start, end, head.subarray(0, 5 + key.length));
        },
        ready: heaps.ready,
        async *groups() {
            for (let heap = 0; heap < heapCount; heap++) {
                if (heaps.size(heap) <= memory || depth === deepest) {
                    const found = await grouped(heaps.read(heap), options.keptPerKey ?? Infinity);
                    await heaps.remove(heap);
                    yield* found;
                    continue;
                }
                const child = joinAt(options, `${name}-${heap}`, depth + 1);
                children.push(child);
                for await (const entry of heaps.read(heap)) {
                    const { side, key, record } = partsOf(entry);
                    child.add(side, key, { bytes: record, start: 0, end: record.length });
                    await child.ready();
                }
                await heaps.remove(heap);
                yield* child.groups();
            }
        },
        async abandon() {
            await heaps.abandon();
            for (const child of children)
                await child.abandon();
        },
    };
}
/** Each depth looks at other bits of the hash. */
function heapOf(key, depth) {
    return ((0,crc32c/* crc32c */.d)(key) >>> (6 * depth)) % heapCount;
}
function partsOf(entry) {
    const end = 5 + entry.readUInt32LE(1);
    return { side: entry[0] === 0 ? "left" : "right", key: entry.subarray(5, end), record: entry.subarray(end) };
}
async function grouped(entries, most) {
    const groups = new Map();
    for await (const entry of entries) {
        const { side, key, record } = partsOf(entry);
        const name = key.toString("latin1");
        let group = groups.get(name);
        if (!group)
            groups.set(name, (group = { count: { left: 0, right: 0 }, records: { left: [], right: [] } }));
        if (group.count[side]++ < most)
            group.records[side].push(Uint8Array.prototype.slice.call(record));
    }
    return groups.values();
}

;// CONCATENATED MODULE: ./build/js/validation/skew/compare-examples.js

/** Compares every feature that one of two examples has, by TFDV's rules. `undefined` when a value is no tf.Example's. */
function compareExamples(reader, [base, test], { wanted, floatDigits }) {
    const found = new Map();
    for (const name of base.keys()) {
        if (!wanted(name))
            continue;
        const comparison = compareFeature(reader, [base.get(name), test.get(name)], floatDigits);
        if (!comparison)
            return undefined;
        found.set(name, comparison);
    }
    for (const name of test.keys()) {
        if (base.has(name) || !wanted(name))
            continue;
        const comparison = compareFeature(reader, [undefined, test.get(name)], floatDigits);
        if (!comparison)
            return undefined;
        found.set(name, comparison);
    }
    return found;
}
const absent = { count: 0, bytes: new Uint8Array() };
function compareFeature(reader, [base, test], floatDigits) {
    const before = base ? reader.content(base, floatDigits) : absent;
    const after = base && test && (0,example_features/* sameFeature */.D)(base, test) ? before : test ? reader.content(test, floatDigits) : absent;
    if (!before || !after)
        return undefined;
    if (before.count > 0 && after.count > 0)
        return Buffer.compare(before.bytes, after.bytes) === 0 ? "match" : "mismatch";
    if (before.count > 0)
        return "base-only";
    if (after.count > 0)
        return "test-only";
    return (base === undefined) === (test === undefined) ? "both-empty" : "neither";
}

// EXTERNAL MODULE: ./build/js/validation/skew/confusion.js
var skew_confusion = __webpack_require__(65271);
// EXTERNAL MODULE: ./build/js/validation/feature_skew_results_pb.js
var feature_skew_results_pb = __webpack_require__(6979);
;// CONCATENATED MODULE: ./build/js/validation/skew/example-skew.js








/**
 * Joins two data sets on identifiers and compares the examples that belong together, feature by feature: TFDV's DetectFeatureSkew,
 * with its counts. Examples that lack an identifier are counted and left out; so are, unless allowed, identifiers that a side has twice.
 * Memory is bounded whatever the size of the data; with duplicates allowed, all examples of one identifier must fit.
 */
async function detectExampleSkew(base, test, options) {
    if (options.identifiers.length === 0)
        throw new error/* UserError */.yo("no identifier says which examples belong together", { hint: "name the features that identify an example, such as an id" });
    const join = keyedJoin({ folder: options.folder, memory: options.memory, ...(!options.allowDuplicates && { keptPerKey: 1 }) });
    try {
        const missing = { base: await gather(join, { side: "left", options, ...base }), test: await gather(join, { side: "right", options, ...test }) };
        return await compareJoined(join, { options, missing, names: { base: base.name, test: test.name } });
    }
    finally {
        await join.abandon();
    }
}
/** Throws all examples of a side on heaps; returns how many lack an identifier. */
async function gather(join, { side, options, name, blocks }) {
    const reader = (0,example_features/* createExampleFeatureReader */.y)();
    const identifiers = [...new Set(options.identifiers)].sort();
    let records = 0;
    let missing = 0;
    for await (const { bytes, starts, ends, length } of blocks) {
        options.signal?.throwIfAborted();
        for (let i = 0; i < length; i++) {
            const [start, end] = [starts[i], ends[i]];
            records++;
            const features = reader.features(bytes, start, end);
            if (!features)
                throw notExample(name, records);
            const parts = identifiers.map((identifier) => contentOf(features.get(identifier)));
            if (parts.some((part) => part === undefined))
                missing++;
            else
                join.add(side, keyOf(parts), { bytes, start, end });
        }
        await join.ready();
    }
    return missing;
    function contentOf(feature) {
        const content = feature && reader.content(feature, options.floatDigits);
        if (feature && !content)
            throw notExample(name, records);
        return content && content.count > 0 ? content.bytes : undefined;
    }
}
function keyOf(parts) {
    if (parts.length === 1)
        return parts[0];
    return Buffer.concat(parts.flatMap((part) => {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(part.length);
        return [length, part];
    }));
}
function notExample(name, record) {
    return new error/* UserError */.yo(`${record === undefined ? "a record" : `record ${record}`} is not a tf.Example`, { place: { file: name }, hint: "the data are damaged, or hold other messages" });
}
async function compareJoined(join, { options, missing, names }) {
    const reader = (0,example_features/* createExampleFeatureReader */.y)();
    const match = { baseWithId: 0, testWithId: 0, identifiers: 0, notInBase: 0, notInTest: 0, pairs: 0, duplicates: 0 };
    const tally = createTally(options);
    const confusion = (0,skew_confusion/* createConfusion */.X)(options.confusion ?? []);
    const only = options.only && new Set(options.only);
    const ignored = new Set([...(options.ignore ?? []), ...options.identifiers]);
    const compared = { floatDigits: options.floatDigits, wanted: (name) => !ignored.has(name) && (!only || only.has(name)) };
    const featuresOf = (record, name) => {
        const features = reader.features(record);
        if (!features)
            throw notExample(name);
        return features;
    };
    for await (const { count, records: { left, right } } of join.groups()) {
        options.signal?.throwIfAborted();
        match.baseWithId += count.left;
        match.testWithId += count.right;
        match.identifiers++;
        if (count.left === 0)
            match.notInBase++;
        if (count.right === 0)
            match.notInTest++;
        match.pairs += count.left * count.right;
        const twice = count.left > 1 || count.right > 1;
        if (twice)
            match.duplicates++;
        if (twice && !options.allowDuplicates)
            continue;
        for (const base of left) {
            const before = featuresOf(base, names.base);
            for (const test of right) {
                const after = featuresOf(test, names.test);
                const comparison = compareExamples(reader, [before, after], compared);
                if (!comparison)
                    throw notExample(`${names.base} or ${names.test}`);
                tally.add(comparison, base, test);
                confusion.add(reader, [before, after]);
            }
        }
    }
    return { ...tally.finish(), match: matchStats(match, missing), confusion: confusion.finish() };
}
function matchStats(match, missing) {
    return (0,create/* create */.v)(feature_skew_results_pb/* MatchStatsSchema */.wE, {
        baseWithIdCount: BigInt(match.baseWithId), testWithIdCount: BigInt(match.testWithId), identifiersCount: BigInt(match.identifiers),
        idsMissingInBaseCount: BigInt(match.notInBase), idsMissingInTestCount: BigInt(match.notInTest), matchingPairsCount: BigInt(match.pairs), duplicateIdCount: BigInt(match.duplicates),
        baseMissingIdCount: BigInt(missing.base), testMissingIdCount: BigInt(missing.test),
    });
}
/** Counts by feature, and a sample of the pairs that differ (reservoir sampling). */
function createTally({ sampleSize = 0 }) {
    const counts = new Map();
    const sample = [];
    const random = (0,core_random/* randomNumbers */.e)(0x5eed);
    let skewed = 0;
    return {
        add(comparison, base, test) {
            let differs = false;
            for (const [name, found] of comparison) {
                let count = counts.get(name);
                if (!count)
                    counts.set(name, (count = { match: 0, "both-empty": 0, mismatch: 0, "base-only": 0, "test-only": 0, neither: 0 }));
                count[found]++;
                differs ||= found !== "match" && found !== "both-empty";
            }
            if (!differs)
                return;
            const place = skewed++ < sampleSize ? sample.length : Math.floor(random() * skewed);
            if (place < sampleSize)
                sample[place] = skewPair(comparison, base, test);
        },
        finish() {
            const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
            return { pairs: sample, features: sorted.map(([name, count]) => featureSkew(name, count)) };
        },
    };
}
function featureSkew(featureName, count) {
    const inBoth = count.match + count.mismatch;
    return (0,create/* create */.v)(feature_skew_results_pb/* FeatureSkewSchema */._s, {
        featureName, baseCount: BigInt(inBoth + count["base-only"]), testCount: BigInt(inBoth + count["test-only"]), matchCount: BigInt(count.match + count["both-empty"]),
        baseOnly: BigInt(count["base-only"]), testOnly: BigInt(count["test-only"]), mismatchCount: BigInt(count.mismatch), diffCount: BigInt(count["base-only"] + count["test-only"] + count.mismatch),
    });
}
function skewPair(comparison, base, test) {
    const named = (...wanted) => [...comparison].filter(([, found]) => wanted.includes(found)).map(([name]) => name).sort();
    return (0,create/* create */.v)(feature_skew_results_pb/* SkewPairSchema */.qK, {
        base, test, baseOnlyFeatures: named("base-only"), testOnlyFeatures: named("test-only"), matchedFeatures: named("match", "both-empty"), mismatchedFeatures: named("mismatch"),
    });
}


/***/ }),

/***/ 92270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ matchText),
/* harmony export */   RA: () => (/* binding */ skewFindings),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   oW: () => (/* binding */ differingShare),
/* harmony export */   wn: () => (/* binding */ differingFeatures),
/* harmony export */   yD: () => (/* binding */ skewSection)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);
/* harmony import */ var _drift_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15305);
/* harmony import */ var _skew_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28240);




/** How many pairs a feature was compared in; those where one side has an empty list and the other nothing agree in no count. */
function comparedPairs({ matchCount, diffCount }) {
    return Number(matchCount + diffCount);
}
/** The share of pairs in which a feature differs. */
function differingShare(feature) {
    return Number(feature.diffCount) / Math.max(1, comparedPairs(feature));
}
/** What of the comparisons breaks the rules: features that differ too often, and identifiers by which nothing meets. */
function skewFindings(pairs, rules) {
    const met = pairs.some(({ skew: { match } }) => match.matchingPairsCount > 0n);
    const none = { rule: "skew.no-pairs", severity: "warning", subject: "data set", message: "No example of one data set has the identifiers of one of the other." };
    return [...(met ? [] : [none]), ...pairs.flatMap((pair) => tooDifferent(pair, rules))];
}
function tooDifferent({ name, skew: { features } }, { atMost, features: own = {} }) {
    return features.flatMap((feature) => {
        const limit = Object.hasOwn(own, feature.featureName) ? own[feature.featureName] : atMost;
        const share = differingShare(feature);
        if (limit === undefined || share <= limit)
            return [];
        return [{
                rule: "skew.examples", severity: "error", subject: feature.featureName, message: `The feature differs in ${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(share)} of the examples that belong together.`,
                observed: (0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(share), limit: `at most ${(0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(limit)}`, ...(name !== "" && { split: name }),
            }];
    });
}
const mostFeatures = 50;
const commentFeatures = 5;
const mostSamples = 10;
const mostConfusions = 20;
/** Everything compared: which features differ how often, sample pairs with their values, which value became which. */
function skewSection(pairs, rules) {
    const differing = new Set(pairs.flatMap(({ skew }) => differingFeatures(skew).map(({ featureName }) => featureName)));
    const problems = new Set(skewFindings(pairs, rules).map(({ subject }) => subject)).size;
    const above = pairs.filter(({ skew }) => differingFeatures(skew).length > 0).map((pair) => featuresTable(pair, commentFeatures));
    const summary = `Examples compared · ${differing.size === 0 ? "none differs" : `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(differing.size, "feature")} ${differing.size === 1 ? "differs" : "differ"}`}`;
    return {
        id: "data", title: "Examples compared", problems, summary,
        blocks: pairs.flatMap((pair) => pairBlocks(pair, rules)),
        ...(above.length > 0 && { comment: { place: "folded", blocks: [...above.slice(0, 3), ...(above.length > 3 ? [{ type: "text", text: `and ${above.length - 3} more pairs of splits, in the report` }] : [])] } }),
    };
}
function pairBlocks(pair, rules) {
    const { name, skew } = pair;
    const blocks = [{ type: "text", text: matchText(skew.match) }];
    if (differingFeatures(skew).length > 0)
        blocks.push(featuresTable(pair, mostFeatures));
    if (skew.pairs.length > 0)
        blocks.push(sampleTable(skew, rules));
    if (skew.confusion.length > 0)
        blocks.push(...confusionTables(skew.confusion, rules));
    return name === "" ? blocks : [{ type: "details", summary: `${name} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(differingFeatures(skew).length, "differing feature")}`, blocks }];
}
/** How the two data sets met, in one line. */
function matchText(match) {
    const count = (amount, noun, where) => (amount === 0n ? [] : [`${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(Number(amount), noun)} ${where}`]);
    return [
        `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(Number(match.baseWithIdCount), "example")} before, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(Number(match.testWithIdCount))} now`,
        `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(Number(match.matchingPairsCount), "pair")} with the same identifiers`,
        ...count(match.idsMissingInTestCount, "identifier", "only before"), ...count(match.idsMissingInBaseCount, "identifier", "only now"), ...count(match.duplicateIdCount, "identifier", "more than once"),
        ...count(match.baseMissingIdCount, "example", "without identifier before"), ...count(match.testMissingIdCount, "example", "without identifier now"),
    ].join(" · ");
}
/** Features that differ in some pair, the one that differs most often first. */
function differingFeatures({ features }) {
    return features.filter(({ diffCount }) => diffCount > 0n).sort((a, b) => Number(b.diffCount - a.diffCount) || (a.featureName < b.featureName ? -1 : 1));
}
function featuresTable({ name, skew }, most) {
    const differing = differingFeatures(skew);
    const rows = differing.slice(0, most).map((feature) => [
        { code: feature.featureName }, { strong: (0,_drift_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(differingShare(feature)) }, ...[feature.mismatchCount, feature.baseOnly, feature.testOnly].map((amount) => (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(Number(amount))),
    ]);
    const rest = differing.length - rows.length;
    return {
        type: "table", ...(name !== "" && { caption: name }), header: ["Feature", "Differs", "Other value", "Only before", "Only now"], align: ["left", "right", "right", "right", "right"],
        rows: rest > 0 ? [...rows, [`and ${rest} more`, "", "", "", ""]] : rows,
    };
}
function sampleTable({ pairs }, { identifiers, mask = [] }) {
    const hidden = new Set(mask);
    const rows = pairs.slice(0, mostSamples).flatMap(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
        const names = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures].slice(0, 3);
        const id = (0,_skew_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .M)(base, identifiers, hidden).join(" · ");
        const [before, now] = [(0,_skew_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .M)(base, names, hidden), (0,_skew_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .M)(test, names, hidden)];
        return names.map((name, i) => [i === 0 ? id : "", { code: name }, before[i], now[i]]);
    });
    return { type: "table", caption: "Some pairs that differ", header: [identifiers.join(" · "), "Feature", "Before", "Now"], rows, ofData: true };
}
function confusionTables(confusion, { mask = [] }) {
    const names = [...new Set(confusion.map(({ featureName }) => featureName))];
    return names.map((name) => {
        const text = (value) => {
            const shown = Buffer.from(value?.bytesValue ?? []).toString("utf8", 0, 240);
            return shown === _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .missingValue */ .Q ? "missing" : mask.includes(name) ? _skew_values_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedValue */ .p : shown;
        };
        const changed = confusion.filter(({ featureName, base, test }) => featureName === name && Buffer.compare(base.bytesValue, test.bytesValue) !== 0).sort((a, b) => Number(b.count - a.count));
        const rows = changed.slice(0, mostConfusions).map(({ base, test, count }) => [text(base), text(test), (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(Number(count))]);
        const rest = changed.length - rows.length;
        return { type: "table", caption: `Values of ${name} that changed`, header: ["Before", "Now", "Pairs"], align: ["left", "left", "right"], rows: rest > 0 ? [...rows, [`and ${rest} more`, "", ""]] : rows };
    });
}


/***/ }),

/***/ 28240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ valueTexts),
/* harmony export */   p: () => (/* binding */ maskedValue)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79412);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);
/* harmony import */ var _data_example_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2544);



/** What stands for a value that is not to be seen. */
const maskedValue = "(masked)";
const mostValues = 5;
const longestValue = 60;
/** Values of some features of a serialized tf.Example, as texts of bounded length. Of masked features nothing is told but that there is a value. */
function valueTexts(record, features, mask) {
    const { columns } = (0,_data_example_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeExamples */ .M)([record], { columns: features });
    return features.map((name) => {
        const column = columns.get(name);
        const count = column ? (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .valueCount */ .h6)(column, 0) : -1;
        if (!column || count < 0)
            return "missing";
        return mask.has(name) ? maskedValue : count === 0 ? "no value" : listed(column, count);
    });
}
function listed(column, count) {
    const first = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .firstValue */ .Kb)(column, 0);
    const texts = Array.from({ length: Math.min(count, mostValues) }, (_, i) => (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(oneText(column, first + i), longestValue));
    return [...texts, ...(count > mostValues ? [`and ${count - mostValues} more`] : [])].join(", ");
}
function oneText(column, at) {
    switch (column.type) {
        case "bytes": return (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(column, at);
        case "int": return String(column.wide ? column.wide[at] : column.values[at]);
        case "float": return String(Number(column.values[at].toPrecision(7)));
        case "empty": return "";
    }
}


/***/ })

};
