export const id = 7309;
export const ids = [7309];
export const modules = {

/***/ 80984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeExamples),
/* harmony export */   X: () => (/* binding */ createExampleEncoder)
/* harmony export */ });
/** Sorts names as protobuf's deterministic map order does: by their UTF-8 bytes. */
function sortedByBytes(names) {
    return [...names].map((name) => ({ name, bytes: Buffer.from(name) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
        .map(({ name }) => name);
}
/** Makes an encoder; one serves many batches. */
function createExampleEncoder() {
    const writer = new BackwardWriter();
    const keys = new Map();
    let order = [];
    let columns = [];
    let sparse = [];
    const keyOf = (name) => {
        let key = keys.get(name);
        if (!key)
            keys.set(name, (key = stringField(name)));
        return key;
    };
    return {
        begin(batch) {
            const names = [...batch.columns.keys()];
            if (names.length !== order.length || !names.every((name) => keys.has(name)))
                order = sortedByBytes(names);
            else if (!order.every((name) => batch.columns.has(name)))
                order = sortedByBytes(names);
            columns = order.map((name) => ({ column: batch.columns.get(name), key: keyOf(name) }));
            sparse = columns.map(({ column }) => column).filter((column) => column.type !== "empty" && column.rowOffsets);
        },
        hasMissing: (row) => sparse.some((column) => isMissing(column, row)),
        encode(row, missing) {
            writer.reset();
            for (let i = columns.length - 1; i >= 0; i--)
                writeEntry(writer, columns[i], row, missing);
            writer.lengthAndTag(writer.bytes.length, 0x0a);
            return writer.start;
        },
        encodeFeature(column, row) {
            writer.reset();
            if (column.type === "empty" || (column.rowOffsets && column.rowOffsets[row] === column.rowOffsets[row + 1]))
                return -1;
            writeFeature(writer, column, row);
            return writer.start;
        },
        get bytes() {
            return writer.bytes;
        },
    };
}
/** All rows of a batch as serialized tf.Examples. */
function encodeExamples(batch, missing = "unset") {
    const encoder = createExampleEncoder();
    encoder.begin(batch);
    return Array.from({ length: batch.length }, (_, row) => {
        const start = encoder.encode(row, missing);
        return encoder.bytes.slice(start);
    });
}
function stringField(text) {
    const bytes = Buffer.from(text);
    const writer = new BackwardWriter();
    writer.copy(bytes, 0, bytes.length);
    writer.lengthAndTag(writer.bytes.length, 0x0a);
    return writer.bytes.slice(writer.start);
}
function isMissing({ rowOffsets, present }, row) {
    return rowOffsets !== undefined && rowOffsets[row] === rowOffsets[row + 1] && !present?.[row];
}
function writeEntry(writer, { column, key }, row, missing) {
    const end = writer.mark();
    if (column.type !== "empty" && (missing === "empty" || !isMissing(column, row)))
        writeFeature(writer, column, row);
    writer.lengthAndTag(writer.at(end), 0x12);
    writer.copy(key, 0, key.length);
    writer.lengthAndTag(writer.at(end), 0x0a);
}
function writeFeature(writer, column, row) {
    const from = column.rowOffsets ? column.rowOffsets[row] : row;
    const to = column.rowOffsets ? column.rowOffsets[row + 1] : row + 1;
    const end = writer.mark();
    if (column.type === "bytes") {
        for (let i = to - 1; i >= from; i--) {
            const before = writer.mark();
            writer.copy(column.bytes, column.offsets[i], column.offsets[i + 1]);
            writer.lengthAndTag(writer.at(before), 0x0a);
        }
        writer.lengthAndTag(writer.at(end), 0x0a);
        return;
    }
    if (column.type === "float")
        for (let i = to - 1; i >= from; i--)
            writer.float(column.values[i]);
    else if (column.wide)
        for (let i = to - 1; i >= from; i--)
            writer.wide(column.wide[i]);
    else
        for (let i = to - 1; i >= from; i--)
            writer.integer(column.values[i]);
    if (to > from)
        writer.lengthAndTag(writer.at(end), 0x0a);
    writer.lengthAndTag(writer.at(end), column.type === "float" ? 0x12 : 0x1a);
}
const floatValue = new Float32Array(1);
const floatBytes = new Uint8Array(floatValue.buffer);
/** Writes from the back to the front, so that the length of a message is known when its head is written. */
class BackwardWriter {
    bytes = new Uint8Array(4096);
    start = 4096;
    reset() {
        this.start = this.bytes.length;
    }
    /** A position that stays valid when the buffer grows: its distance from the end. */
    mark() {
        return this.bytes.length - this.start;
    }
    at(mark) {
        return this.bytes.length - mark;
    }
    copy(source, from, to) {
        const length = to - from;
        const start = this.room(length);
        if (length > 48)
            this.bytes.set(source.subarray(from, to), start);
        else
            for (let i = 0; i < length; i++)
                this.bytes[start + i] = source[from + i];
    }
    float(value) {
        const start = this.room(4);
        const { bytes } = this;
        floatValue[0] = value;
        bytes[start] = floatBytes[0];
        bytes[start + 1] = floatBytes[1];
        bytes[start + 2] = floatBytes[2];
        bytes[start + 3] = floatBytes[3];
    }
    integer(value) {
        if (value >= 0 && value < 2 ** 31)
            return this.varint(value);
        this.words(Math.floor(value / 2 ** 32) >>> 0, value >>> 0);
    }
    wide(value) {
        this.words(Number(BigInt.asUintN(32, value >> 32n)), Number(BigInt.asUintN(32, value)));
    }
    /** The field's head before a message that begins here and ends at `end`. */
    lengthAndTag(end, tag) {
        this.varint(end - this.start);
        this.byte(tag);
    }
    byte(value) {
        const at = this.room(1);
        this.bytes[at] = value;
    }
    varint(value) {
        if (value < 128)
            return this.byte(value);
        const length = value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
        let at = this.room(length);
        for (; value > 127; value >>>= 7)
            this.bytes[at++] = (value & 127) | 128;
        this.bytes[at] = value;
    }
    /** A 64-bit varint from its two halves. */
    words(high, low) {
        if (high === 0 && low < 2 ** 31)
            return this.varint(low);
        const length = high === 0 ? 5 : Math.ceil((64 - Math.clz32(high)) / 7);
        let at = this.room(length);
        for (let i = 1; i < length; i++) {
            this.bytes[at++] = (low & 127) | 128;
            low = ((low >>> 7) | (high << 25)) >>> 0;
            high >>>= 7;
        }
        this.bytes[at] = low;
    }
    room(length) {
        if (this.start < length)
            this.grow(length);
        return (this.start -= length);
    }
    grow(length) {
        const used = this.bytes.length - this.start;
        const larger = new Uint8Array(Math.max(this.bytes.length * 2, used + length));
        larger.set(this.bytes.subarray(this.start), larger.length - used);
        this.start = larger.length - used;
        this.bytes = larger;
    }
}


/***/ }),

/***/ 87309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ exampleFiles),
  N8: () => (/* binding */ openExamplesWriter),
  OA: () => (/* binding */ readExampleFiles),
  Ae: () => (/* binding */ readExamples),
  sM: () => (/* binding */ splitDirectory)
});

// UNUSED EXPORTS: writeExamples

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/grown.js
var grown = __webpack_require__(2860);
;// CONCATENATED MODULE: ./build/js/data/column-builder.js

/** Makes one builder for a feature; `index` is the caller's number of it. */
function createColumnBuilder(name, index) {
    return new ColumnBuilder(name, index);
}
const initialRows = 256;
const floatBytes = new Uint8Array(4);
const floatValue = new Float32Array(floatBytes.buffer);
/** Collects the values of one feature row by row. Rows that are never begun are missing. */
class ColumnBuilder {
    name;
    index;
    key;
    type = "empty";
    values = 0;
    /** Rows whose start is known. */
    filled = 0;
    rowOffsets = new Int32Array(initialRows + 1);
    present = new Uint8Array(initialRows + 1);
    numbers = new Float64Array(0);
    floats = new Float32Array(0);
    wide;
    bytes = new Uint8Array(0);
    offsets = new Int32Array(1);
    constructor(name, index) {
        this.name = name;
        this.index = index;
        this.key = Buffer.from(name);
    }
    /** Begins a row; begun again, it forgets what the row had. */
    begin(row) {
        if (row < this.filled)
            this.values = this.rowOffsets[row];
        this.fillTo(row);
        this.present[row] = 0;
    }
    /** Rows up to and with this one that nobody began are missing. */
    fillTo(row) {
        if (row >= this.rowOffsets.length) {
            this.rowOffsets = (0,grown/* grown */.g)(this.rowOffsets, row + 1);
            this.present = (0,grown/* grown */.g)(this.present, row + 1);
        }
        while (this.filled <= row) {
            this.present[this.filled] = 0;
            this.rowOffsets[this.filled++] = this.values;
        }
    }
    accepts(type) {
        return this.type === type || this.type === "empty";
    }
    /** The begun row has a list of this type, so far without values. */
    open(type, row) {
        if (this.type === "empty") {
            this.type = type;
            if (type === "int")
                this.numbers = new Float64Array(initialRows);
            else if (type === "float")
                this.floats = new Float32Array(initialRows);
            else
                [this.offsets, this.bytes] = [new Int32Array(initialRows + 1), new Uint8Array(initialRows * 8)];
        }
        this.present[row] = 1;
    }
    addInteger(value) {
        if (this.values === this.numbers.length)
            this.growNumbers();
        this.numbers[this.values] = value;
        if (this.wide)
            this.wide[this.values] = BigInt(value);
        this.values++;
    }
    /** A 64-bit integer from its signed upper and unsigned lower half. */
    addWords(high, low) {
        const value = high * 2 ** 32 + low;
        if (high >= -(2 ** 21) && high < 2 ** 21)
            return this.addInteger(value);
        this.addWide((BigInt(high) << 32n) | BigInt(low), value);
    }
    addWide(exact, value) {
        if (this.values === this.numbers.length)
            this.growNumbers();
        this.wide ??= BigInt64Array.from(this.numbers, (number, i) => (i < this.values ? BigInt(number) : 0n));
        this.numbers[this.values] = value;
        this.wide[this.values++] = exact;
    }
    addFloatBytes(bytes, at) {
        if (this.values === this.floats.length)
            this.floats = (0,grown/* grown */.g)(this.floats, this.values + 1);
        floatBytes[0] = bytes[at];
        floatBytes[1] = bytes[at + 1];
        floatBytes[2] = bytes[at + 2];
        floatBytes[3] = bytes[at + 3];
        this.floats[this.values++] = floatValue[0];
    }
    addBytes(bytes, start, end) {
        const length = end - start;
        const from = this.offsets[this.values];
        if (from + length > this.bytes.length)
            this.bytes = (0,grown/* grown */.g)(this.bytes, from + length);
        if (length > 48)
            this.bytes.set(bytes.subarray(start, end), from);
        else
            for (let i = 0; i < length; i++)
                this.bytes[from + i] = bytes[start + i];
        if (this.values + 2 > this.offsets.length)
            this.offsets = (0,grown/* grown */.g)(this.offsets, this.values + 2);
        this.offsets[++this.values] = from + length;
    }
    /** The first `rows` rows as a column; then begins again, keeping the type. */
    take(rows) {
        this.fillTo(rows);
        const column = this.column(rows);
        this.values = 0;
        this.filled = 0;
        this.wide = undefined;
        return column;
    }
    column(rows) {
        const { type, values } = this;
        if (type === "empty")
            return { type };
        const shape = this.shape(rows);
        if (type === "float")
            return { type, values: this.floats.slice(0, values), ...shape };
        if (type === "bytes")
            return { type, bytes: this.bytes.slice(0, this.offsets[values]), offsets: this.offsets.slice(0, values + 1), ...shape };
        const wide = this.wide && { wide: this.wide.slice(0, values) };
        return { type, values: this.numbers.slice(0, values), ...wide, ...shape };
    }
    shape(rows) {
        const { rowOffsets, present } = this;
        let single = this.values === rows;
        let listed = false;
        for (let row = 0; row < rows; row++) {
            const count = rowOffsets[row + 1] - rowOffsets[row];
            if (count !== 1)
                single = false;
            if (count === 0 && present[row] === 1)
                listed = true;
        }
        if (single)
            return {};
        const kept = rowOffsets.slice(0, rows + 1);
        return listed ? { rowOffsets: kept, present: present.slice(0, rows) } : { rowOffsets: kept };
    }
    growNumbers() {
        this.numbers = (0,grown/* grown */.g)(this.numbers, this.values + 1);
        if (this.wide)
            this.wide = (0,grown/* grown */.g)(this.wide, this.numbers.length);
    }
}
/** A copy with room for at least `length`, at least doubled. */

;// CONCATENATED MODULE: ./build/js/data/example-decoder.js


function kindOf(tag) {
    return tag === 0x1a ? "int" : tag === 0x12 ? "float" : tag === 0x0a ? "bytes" : undefined;
}
/**
 * Makes a decoder. It accepts all that the wire format allows: any order of fields, packed and unpacked numbers,
 * duplicate keys (the last wins), unknown fields. A key without a kind is a missing feature; a list without values is present.
 * A damaged record, or a feature with two kinds in one data set, is a `UserError`.
 */
function createExampleDecoder({ columns, source } = {}) {
    return new Decoder(columns, source);
}
/** All records as one batch. */
function decodeExamples(records, options = {}) {
    const decoder = createExampleDecoder(options);
    for (const record of records)
        decoder.add(record, 0, record.length);
    return decoder.take();
}
class Malformed extends Error {
}
class Decoder {
    rows = 0;
    size = 0;
    /** Rows of the batches already taken. */
    before = 0;
    bytes = new Uint8Array();
    at = 0;
    builders = [];
    byName = new Map();
    /** The builder that came after another one in the last record, by its index; features mostly come in one order. */
    expected = 0;
    wanted;
    source;
    constructor(columns, source) {
        this.wanted = columns && new Set(columns);
        this.source = source;
    }
    add(bytes, start, end) {
        this.bytes = bytes;
        this.at = start;
        this.expected = 0;
        try {
            this.message(end, this.features);
        }
        catch (error) {
            if (!(error instanceof Malformed))
                throw error;
            throw this.mistake("is not a tf.Example");
        }
        this.rows++;
        this.size += end - start;
    }
    take() {
        const { rows } = this;
        const columns = new Map(this.builders.map((builder) => [builder.name, builder.take(rows)]));
        this.before += rows;
        this.rows = 0;
        this.size = 0;
        return { length: rows, columns };
    }
    features = (end) => this.message(end, this.entry);
    mistake(what) {
        return new error/* UserError */.yo(`record ${this.before + this.rows + 1} ${what}`, this.source === undefined ? {} : { place: { file: this.source } });
    }
    /** Reads the fields of `Example` and of `Features`, which both have the one field 1. */
    message(end, read) {
        while (this.at < end) {
            const tag = this.varint();
            if (tag === 0x0a)
                read(this.lengthEnd(end));
            else
                this.skip(tag, end);
        }
        this.mustBeAt(end);
    }
    /** One feature of the map. */
    entry = (end) => {
        let builder;
        let named = false;
        let value;
        let more;
        while (this.at < end) {
            const tag = this.varint();
            if (tag === 0x0a) {
                const to = this.lengthEnd(end);
                builder = this.builderOf(this.at, to);
                named = true;
                this.at = to;
            }
            else if (tag === 0x12) {
                const to = this.lengthEnd(end);
                if (value)
                    (more ??= [this.bytes.subarray(...value)]).push(this.bytes.subarray(this.at, to));
                value = [this.at, to];
                this.at = to;
            }
            else
                this.skip(tag, end);
        }
        this.mustBeAt(end);
        if (!named)
            builder = this.builderOf(end, end);
        if (!builder)
            return;
        builder.begin(this.rows);
        if (more)
            this.joinedFeature(builder, Buffer.concat(more));
        else if (value) {
            this.at = value[0];
            this.feature(builder, value[1]);
            this.at = end;
        }
    };
    /** A message given in pieces is the message of the pieces put together. */
    joinedFeature(builder, joined) {
        const { bytes, at } = this;
        this.bytes = joined;
        this.at = 0;
        this.feature(builder, joined.length);
        this.bytes = bytes;
        this.at = at;
    }
    builderOf(start, end) {
        const likely = this.builders[this.expected];
        if (likely && sameBytes(likely.key, this.bytes, start, end)) {
            this.expected++;
            return likely;
        }
        const name = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, end - start).toString("utf8");
        if (!this.byName.has(name))
            this.byName.set(name, this.addBuilder(name));
        const builder = this.byName.get(name);
        if (builder)
            this.expected = builder.index + 1;
        return builder;
    }
    addBuilder(name) {
        if (this.wanted && !this.wanted.has(name))
            return undefined;
        const builder = createColumnBuilder(name, this.builders.length);
        this.builders.push(builder);
        return builder;
    }
    /** The kind that comes last wins; lists of one kind that follow each other are joined. */
    feature(builder, end) {
        let kind;
        let from = end;
        while (this.at < end) {
            const field = this.at;
            const tag = this.varint();
            const found = kindOf(tag);
            if (found && found !== kind)
                [kind, from] = [found, field];
            if (found)
                this.at = this.lengthEnd(end);
            else
                this.skip(tag, end);
        }
        this.mustBeAt(end);
        if (!kind)
            return;
        if (!builder.accepts(kind)) {
            throw this.mistake(`has feature ${JSON.stringify(builder.name)} as ${kind}, earlier records have it as ${builder.type}`);
        }
        builder.open(kind, this.rows);
        for (this.at = from; this.at < end;) {
            const tag = this.varint();
            if (kindOf(tag))
                this.list(builder, kind, this.lengthEnd(end));
            else
                this.skip(tag, end);
        }
    }
    list(builder, kind, end) {
        while (this.at < end) {
            const tag = this.varint();
            if (tag === 0x0a) {
                const to = this.lengthEnd(end);
                if (kind === "bytes")
                    builder.addBytes(this.bytes, this.at, to);
                else if (kind === "float")
                    this.packedFloats(builder, to);
                else
                    while (this.at < to)
                        this.integer(builder);
                this.at = to;
            }
            else if (tag === 0x08 && kind === "int")
                this.integer(builder);
            else if (tag === 0x0d && kind === "float")
                this.packedFloats(builder, this.at + 4);
            else
                this.skip(tag, end);
        }
        this.mustBeAt(end);
    }
    packedFloats(builder, end) {
        if ((end - this.at) % 4 !== 0)
            throw new Malformed();
        for (; this.at < end; this.at += 4)
            builder.addFloatBytes(this.bytes, this.at);
    }
    integer(builder) {
        const { bytes } = this;
        let byte = bytes[this.at++];
        let low = byte & 127;
        let shift = 7;
        for (; byte > 127 && shift < 28; shift += 7) {
            byte = bytes[this.at++];
            low |= (byte & 127) << shift;
        }
        if (byte <= 127)
            return builder.addInteger(low);
        let middle = 0;
        for (shift = 0; byte > 127 && shift < 28; shift += 7) {
            byte = bytes[this.at++];
            middle |= (byte & 127) << shift;
        }
        let high = 0;
        for (shift = 0; byte > 127 && shift < 14; shift += 7) {
            byte = bytes[this.at++];
            high |= (byte & 127) << shift;
        }
        if (!(byte <= 127))
            throw new Malformed();
        builder.addWords((middle >>> 4) | (high << 24), (low | (middle << 28)) >>> 0);
    }
    mustBeAt(end) {
        if (this.at !== end)
            throw new Malformed();
    }
    varint() {
        const { bytes } = this;
        let byte = bytes[this.at++];
        if (byte < 128)
            return byte;
        let value = byte & 127;
        let factor = 128;
        do {
            byte = bytes[this.at++];
            value += (byte & 127) * factor;
            factor *= 128;
        } while (byte > 127 && factor < 2 ** 63);
        if (!(byte <= 127))
            throw new Malformed();
        return value;
    }
    lengthEnd(limit) {
        const length = this.varint();
        const end = this.at + length;
        if (!(end <= limit))
            throw new Malformed();
        return end;
    }
    skip(tag, end) {
        const type = tag % 8;
        if (type === 0)
            this.varint();
        else if (type === 1)
            this.at += 8;
        else if (type === 2)
            this.at = this.lengthEnd(end);
        else if (type === 5)
            this.at += 4;
        else if (type === 3)
            for (let inner = this.varint(); inner !== tag + 1; inner = this.varint())
                this.skip(inner, end);
        else
            throw new Malformed();
        if (tag < 8 || this.at > end)
            throw new Malformed();
    }
}
function sameBytes(key, bytes, start, end) {
    if (key.length !== end - start)
        return false;
    for (let i = 0; i < key.length; i++)
        if (key[i] !== bytes[start + i])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/js/data/example-encoder.js
var example_encoder = __webpack_require__(80984);
// EXTERNAL MODULE: ./build/js/data/tfrecord.js + 2 modules
var tfrecord = __webpack_require__(42118);
;// CONCATENATED MODULE: ./build/js/data/examples.js






/** Bytes of records after which a batch ends although it is not full. */
const batchBytes = 1 << 23;
/** The directory of a split inside an artifact with splits. */
function splitDirectory(directory, split) {
    return (0,external_node_path_.join)(directory, `Split-${split}`);
}
/**
 * Reads a split of an Examples artifact in TFX's layout: all its TFRecord files, in the order of their names.
 * A feature with two types in one file is a `UserError`.
 */
async function* readExamples(directory, split, options = {}) {
    yield* readExampleFiles(await exampleFiles(directory, split), options);
}
/** Reads TFRecord files of tf.Examples one after the other. A feature with two types in one file is a `UserError`. */
async function* readExampleFiles(files, options = {}) {
    const { columns, batchSize = 4096 } = options;
    for (const file of files) {
        const decoder = createExampleDecoder({ columns, source: file });
        for await (const block of (0,tfrecord/* readTfrecord */.SP)(file)) {
            for (let i = 0; i < block.length; i++) {
                decoder.add(block.bytes, block.starts[i], block.ends[i]);
                if (decoder.rows >= batchSize || decoder.size >= batchBytes)
                    yield decoder.take();
            }
        }
        if (decoder.rows > 0)
            yield decoder.take();
    }
}
/** The TFRecord files of a split, sorted; a missing split is a `UserError` that names those there are. */
async function exampleFiles(directory, split) {
    const folder = splitDirectory(directory, split);
    const names = await (0,promises_.readdir)(folder).catch((error) => (error.code === "ENOENT" ? undefined : Promise.reject(error)));
    if (!names)
        throw await noSplit(directory, split);
    const files = names.filter((name) => /-\d{5}-of-\d{5}(\.gz)?$/.test(name)).sort();
    if (files.length === 0)
        throw new error/* UserError */.yo(`split ${split} holds no examples`, { place: { file: folder }, hint: "files are named data_tfrecord-00000-of-00001.gz" });
    return files.map((name) => (0,external_node_path_.join)(folder, name));
}
async function noSplit(directory, split) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const splits = names.filter((name) => name.startsWith("Split-")).map((name) => name.slice(6)).sort();
    const near = (0,error/* nearest */.pA)(split, splits);
    return new error/* UserError */.yo(`there is no split ${JSON.stringify(split)}`, {
        place: { file: directory },
        hint: near ? `did you mean ${near}?` : `splits: ${splits.join(", ") || "none"}`,
    });
}
/** Opens the files `Split-<name>/<prefix>-00000-of-00001.gz` of the splits. A split without rows is a valid empty file. */
async function openExamplesWriter(directory, splits, options = {}) {
    const { prefix = "data_tfrecord", missing = "unset" } = options;
    await Promise.all(splits.map((split) => (0,promises_.mkdir)(splitDirectory(directory, split), { recursive: true })));
    const writers = new Map(splits.map((split) => [split, (0,tfrecord/* openTfrecordWriter */.nh)((0,external_node_path_.join)(splitDirectory(directory, split), `${prefix}-00000-of-00001.gz`))]));
    const encoder = (0,example_encoder/* createExampleEncoder */.X)();
    const writerOf = (split) => {
        const writer = writers.get(split);
        if (!writer)
            throw new RangeError(`no writer was opened for split ${split}`);
        return writer;
    };
    return {
        async write(split, batch) {
            const writer = writerOf(split);
            encoder.begin(batch);
            for (let row = 0; row < batch.length; row++) {
                const start = encoder.encode(row, missing);
                writer.append(encoder.bytes, start);
            }
            await writer.ready();
        },
        append: (split, bytes, start, end) => writerOf(split).append(bytes, start, end),
        async ready() {
            for (const writer of writers.values())
                await writer.ready();
        },
        async close() {
            const counts = await Promise.all([...writers].map(async ([split, writer]) => [split, await writer.close()]));
            return Object.fromEntries(counts);
        },
        abandon: () => writers.forEach((writer) => writer.abandon()),
    };
}
/** Writes one split; returns its number of rows. */
async function writeExamples(directory, split, batches, options = {}) {
    const writer = await openExamplesWriter(directory, [split], options);
    try {
        for await (const batch of batches)
            await writer.write(split, batch);
        return (await writer.close())[split];
    }
    catch (error) {
        writer.abandon();
        throw error;
    }
}


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
/** A copy with room for at least `length` numbers, and at least twice as many as before: appending stays linear. */
function grown(array, length) {
    const larger = new array.constructor(Math.max(length, array.length * 2));
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 42118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nh: () => (/* binding */ openTfrecordWriter),
  SP: () => (/* binding */ readTfrecord),
  lc: () => (/* binding */ tfrecordBytes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/crc32c.js
let tables;
/** Eight tables of 256, one after the other: table k holds the effect of a byte that is k bytes away from the end. */
function makeTables() {
    const made = new Uint32Array(8 * 256);
    for (let i = 0; i < 256; i++) {
        let value = i;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
        made[i] = value;
    }
    for (let i = 256; i < made.length; i++)
        made[i] = (made[i - 256] >>> 8) ^ made[made[i - 256] & 255];
    return made;
}
/** CRC-32C (Castagnoli) of `bytes[start … end]`, eight bytes at a step. */
function crc32c(bytes, start = 0, end = bytes.length) {
    const t = (tables ??= makeTables());
    let crc = 0xffffffff;
    let i = start;
    for (const last = end - 7; i < last; i += 8) {
        const low = crc ^ (bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24));
        crc = t[1792 + (low & 255)] ^ t[1536 + ((low >>> 8) & 255)] ^ t[1280 + ((low >>> 16) & 255)] ^ t[1024 + (low >>> 24)]
            ^ t[768 + bytes[i + 4]] ^ t[512 + bytes[i + 5]] ^ t[256 + bytes[i + 6]] ^ t[bytes[i + 7]];
    }
    for (; i < end; i++)
        crc = (crc >>> 8) ^ t[(crc ^ bytes[i]) & 255];
    return (crc ^ 0xffffffff) >>> 0;
}
/** The masked form that TFRecord stores, so that a CRC over data with CRCs inside stays meaningful. */
function maskedCrc32c(bytes, start = 0, end = bytes.length) {
    const crc = crc32c(bytes, start, end);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/js/data/gzip-writer.js



/**
 * Compression level of everything we write. Measured on 40 MB of tf.Examples: 2 takes 0.18 s for 9.3 MB, 6 takes 0.51 s
 * for 8.0 MB, 9 takes 2.4 s for 7.8 MB. Examples are written and read a few times per run, so the CPU counts more.
 */
const gzipLevel = 2;
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/**
 * Writes a gzip file. The header says nothing of time and operating system, so equal bytes give equal files
 * (as far as the zlib inside Node is the same). Compresses in the thread pool.
 */
function openGzipWriter(path) {
    const file = (0,external_node_fs_.createWriteStream)(path);
    const deflate = (0,external_node_zlib_.createDeflateRaw)({ level: gzipLevel, chunkSize: 1 << 18 });
    let checksum = 0;
    let size = 0;
    let waiting;
    file.write(header);
    deflate.pipe(file, { end: false });
    let failure;
    const failed = new Promise((_, reject) => [file, deflate].forEach((stream) => stream.once("error", (error) => reject((failure = error)))));
    failed.catch(() => undefined);
    return {
        write(bytes) {
            checksum = (0,external_node_zlib_.crc32)(bytes, checksum);
            size = (size + bytes.length) % 2 ** 32;
            if (!deflate.write(bytes))
                waiting ??= new Promise((resolve) => deflate.once("drain", () => { waiting = undefined; resolve(); }));
        },
        async ready() {
            if (failure)
                throw failure;
            if (waiting)
                await Promise.race([waiting, failed]);
        },
        async close() {
            deflate.end();
            await Promise.race([(0,promises_.finished)(deflate), failed]);
            const trailer = Buffer.alloc(8);
            trailer.writeUInt32LE(checksum, 0);
            trailer.writeUInt32LE(size, 4);
            file.end(trailer);
            await Promise.race([(0,promises_.finished)(file), failed]);
        },
        abandon() {
            deflate.destroy();
            file.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/data/tfrecord.js






const writeBlock = 1 << 18;
const largestRecord = 2 ** 30;
/** Opens a TFRecord file for writing; its folder must exist. */
function openTfrecordWriter(path) {
    const file = openGzipWriter(path);
    let block = Buffer.allocUnsafe(writeBlock);
    let used = 0;
    let records = 0;
    const flush = () => {
        if (used === 0)
            return;
        file.write(block.subarray(0, used));
        block = Buffer.allocUnsafe(writeBlock);
        used = 0;
    };
    return {
        append(bytes, start = 0, end = bytes.length) {
            const length = end - start;
            if (used + length + 16 > block.length) {
                flush();
                if (length + 16 > block.length)
                    block = Buffer.allocUnsafe(length + 16);
            }
            used = tfrecord_frame(block, used, bytes, start, end);
            records++;
        },
        ready: () => file.ready(),
        async close() {
            flush();
            await file.close();
            return records;
        },
        abandon: () => file.abandon(),
    };
}
function tfrecord_frame(block, at, bytes, start, end) {
    const length = end - start;
    block.writeUInt32LE(length, at);
    block.writeUInt32LE(0, at + 4);
    block.writeUInt32LE(maskedCrc32c(block, at, at + 8), at + 8);
    block.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), at + 12);
    block.writeUInt32LE(maskedCrc32c(block, at + 12, at + 12 + length), at + 12 + length);
    return at + length + 16;
}
/** The bytes of an uncompressed TFRecord file of these records. For small files, such as TFMA's. */
function tfrecordBytes(records) {
    const block = Buffer.alloc(records.reduce((size, { length }) => size + length + 16, 0));
    records.reduce((at, record) => tfrecord_frame(block, at, record, 0, record.length), 0);
    return block;
}
/**
 * Reads a TFRecord file, gzip when its name ends in `.gz`. Every checksum is checked.
 * A damaged file is a `UserError` that names the file and the record (counted from 1).
 */
async function* readTfrecord(path) {
    const reader = createRecordReader(path);
    try {
        for await (const chunk of fileChunks(path)) {
            const block = reader.add(chunk);
            if (block.length > 0)
                yield block;
        }
    }
    catch (error) {
        if (error instanceof core_error/* UserError */.yo || !isReadError(error))
            throw error;
        throw damaged(path, reader.records() + 1, `the file cannot be unpacked (${error.message})`, error);
    }
    reader.finish();
}
async function* fileChunks(path) {
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 });
    if (!path.endsWith(".gz")) {
        yield* file;
        return;
    }
    const unpacked = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 });
    file.once("error", (error) => unpacked.destroy(error));
    file.pipe(unpacked);
    try {
        yield* unpacked;
    }
    finally {
        file.destroy();
        unpacked.destroy();
    }
}
function isReadError(error) {
    return (0,error_code/* errorCode */.C)(error)?.startsWith("Z_") ?? false;
}
function damaged(file, record, what, cause) {
    return new core_error/* UserError */.yo(`record ${record} cannot be read: ${what}`, {
        place: { file },
        hint: "the file is damaged or not a TFRecord file; make it again",
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Cuts chunks into records. Bytes of an unfinished record wait, uncopied, until it is whole. */
function createRecordReader(file) {
    let waiting = [];
    let waitingSize = 0;
    let needed = 12;
    let seen = 0;
    let starts = new Int32Array(1024);
    let ends = new Int32Array(1024);
    const cut = (bytes) => {
        let at = 0;
        let length = 0;
        for (;;) {
            needed = 12;
            if (bytes.length - at < 12)
                break;
            const size = bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
            if (bytes.readUInt32LE(at + 8) !== maskedCrc32c(bytes, at, at + 8))
                throw damaged(file, seen + 1, "the checksum of its length is wrong");
            if (size > largestRecord)
                throw damaged(file, seen + 1, `it has ${size} bytes, more than the ${largestRecord} that are read`);
            needed = size + 16;
            if (bytes.length - at < needed)
                break;
            if (bytes.readUInt32LE(at + 12 + size) !== maskedCrc32c(bytes, at + 12, at + 12 + size))
                throw damaged(file, seen + 1, "the checksum of its data is wrong");
            if (length === starts.length)
                [starts, ends] = [doubled(starts), doubled(ends)];
            starts[length] = at + 12;
            ends[length++] = at + 12 + size;
            at += needed;
            seen++;
        }
        waiting = at < bytes.length ? [bytes.subarray(at)] : [];
        waitingSize = bytes.length - at;
        return { bytes, length, starts, ends };
    };
    return {
        records: () => seen,
        add(chunk) {
            waiting.push(chunk);
            waitingSize += chunk.length;
            if (waitingSize < needed)
                return { bytes: chunk, length: 0, starts, ends };
            return cut(waiting.length === 1 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat(waiting, waitingSize));
        },
        finish() {
            if (waitingSize > 0)
                throw damaged(file, seen + 1, `the file ends ${needed - waitingSize} bytes too early`);
        },
    };
}
function doubled(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ })

};
