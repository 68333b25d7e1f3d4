export const id = 9441;
export const ids = [9441];
export const modules = {

/***/ 69441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  arrowFormat: () => (/* binding */ arrowFormat)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/parquet-codecs.js
var parquet_codecs = __webpack_require__(96651);
// EXTERNAL MODULE: ./build/js/data/half-float.js
var half_float = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/js/data/iso-text.js
var iso_text = __webpack_require__(98892);
;// CONCATENATED MODULE: ./build/js/data/arrow-schema.js



/** The arrays of numbers by what they hold. */
const numberArrays = {
    int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, uint32: Uint32Array,
    int64: BigInt64Array, uint64: BigUint64Array, float32: Float32Array, float64: Float64Array,
};
const deepest = 64;
/** The fields of a Schema message. A type that cannot be read is a `UserError`. */
function arrowFields(schema, file) {
    if (schema.short(0) !== 0)
        throw new core_error/* UserError */.yo("the file is big-endian", { place: { file }, hint: "write it on a little-endian machine" });
    return schema.tables(1).map((field) => arrowField(field, file, 0));
}
function arrowField(field, file, depth) {
    const name = field.text(0) ?? "";
    if (depth > deepest)
        throw new core_error/* UserError */.yo(`column ${JSON.stringify(name)} has more than ${deepest} levels`, { place: { file } });
    const children = field.tables(5).map((child) => arrowField(child, file, depth + 1));
    const found = layoutOf(field.byte(2), field.table(3), children);
    if (!found)
        throw new core_error/* UserError */.yo(`column ${JSON.stringify(name)} has type ${typeNames[field.byte(2)] ?? `number ${field.byte(2)}`}, which cannot be read`, { place: { file }, hint: "cast it to numbers, text, lists or structs" });
    const encoding = field.table(4);
    if (!encoding)
        return { name, ...found };
    const index = encoding.table(1);
    return { name, ...found, dictionary: { id: encoding.long(0), index: index ? integer(index.int(0), index.byte(1) !== 0) : integer(32, true) } };
}
const typeNames = { 11: "interval", 14: "union", 22: "run-end encoded", 25: "list view", 26: "large list view" };
function integer(width, signed) {
    const array = `${signed ? "" : "u"}int${width}`;
    if (!(array in numberArrays))
        throw new RangeError(`integers of ${width} bits`);
    return { kind: "number", array: array };
}
const value = (type, layout) => ({ shape: { kind: "value", type }, layout });
const list = (layout) => ({ shape: { kind: "list", item: layout.item.shape }, layout });
const arrow_schema_text = (array, meaning) => value("bytes", { kind: "number", array, meaning });
/** Dates, times, moments and decimals are text (ISO 8601, plain digits); durations are integers in their unit. */
function layoutOf(type, details, children) {
    const unit = (otherwise) => (details?.short(0, otherwise) ?? otherwise) * 3;
    switch (type) {
        case 1: return value("empty", { kind: "null" });
        case 2: return details && value("int", integer(details.int(0), details.byte(1) !== 0));
        case 3: return floatLayout(details?.short(0) ?? 0);
        case 4:
        case 5: return value("bytes", { kind: "bytes", wide: false });
        case 6: return value("int", { kind: "bool" });
        case 7: return details && decimalLayout(details.int(2, 128), details.int(1));
        case 8: return details?.short(0, 1) === 0 ? arrow_schema_text("int32", (days) => (0,iso_text/* isoDate */._$)(BigInt(days))) : arrow_schema_text("int64", (millis) => (0,iso_text/* isoDate */._$)(millis / 86400000n));
        case 9: return arrow_schema_text(details?.int(1, 32) === 64 ? "int64" : "int32", (units) => (0,iso_text/* isoTime */.Ly)(BigInt(units), unit(1)));
        case 10: return arrow_schema_text("int64", (units) => (0,iso_text/* isoMoment */.QA)(units, { digits: unit(0), utc: details?.text(1) !== undefined }));
        case 15: return details && value("bytes", { kind: "fixed", width: details.int(0) });
        case 18: return value("int", { kind: "number", array: "int64" });
        case 19:
        case 20: return value("bytes", { kind: "bytes", wide: true });
        case 23:
        case 24: return value("bytes", { kind: "view" });
        default: return nestedLayout(type, details, children);
    }
}
function nestedLayout(type, details, children) {
    const [item] = children;
    if (type === 13)
        return { shape: { kind: "struct", fields: children }, layout: { kind: "struct", fields: children } };
    if (!item)
        return undefined;
    if (type === 12 || type === 17 || type === 21)
        return list({ kind: "list", wide: type === 21, item });
    return type === 16 && details ? list({ kind: "fixed-list", length: details.int(0), item }) : undefined;
}
function floatLayout(precision) {
    if (precision === 0)
        return value("float", { kind: "number", array: "uint16", meaning: half_float/* halfFloat */.u });
    return value("float", { kind: "number", array: precision === 1 ? "float32" : "float64" });
}
function decimalLayout(bits, scale) {
    return value("bytes", {
        kind: "fixed", width: bits / 8,
        meaning: (stored) => (0,iso_text/* decimalText */.Nx)(BigInt.asIntN(bits, BigInt(`0x${Buffer.from(stored).reverse().toString("hex")}`)), scale),
    });
}

;// CONCATENATED MODULE: ./build/js/data/lz4-frame.js
/** Unpacks an LZ4 frame of a known size. Throws a RangeError when the bytes are damaged or mean another size. */
function unpackLz4Frame(bytes, size) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== 0x184d2204 || bytes[4] >> 6 !== 1)
        throw new RangeError("this is no LZ4 frame");
    if (size > bytes.length * 255)
        throw new RangeError("an LZ4 frame is too small for what it says");
    const flags = bytes[4];
    let at = 7 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0);
    const out = new Uint8Array(size);
    let filled = 0;
    for (;;) {
        const head = view.getUint32(at, true);
        at += 4;
        if (head === 0)
            break;
        const end = at + (head & 0x7fffffff);
        if (end > bytes.length)
            throw new RangeError("an LZ4 block ends too early");
        if (head >>> 31) {
            if (filled + end - at > size)
                throw new RangeError("an LZ4 frame is larger than it says");
            out.set(bytes.subarray(at, end), filled);
            filled += end - at;
        }
        else
            filled = unpackBlock(bytes.subarray(at, end), out, filled);
        at = end + (flags & 16 ? 4 : 0);
    }
    if (filled !== size)
        throw new RangeError("an LZ4 frame is smaller than it says");
    return out;
}
/** Unpacks one block behind what is there, which it may refer to; returns where it ends. */
function unpackBlock(block, out, from) {
    let at = 0;
    let filled = from;
    const length = (first) => {
        let sum = first;
        for (let byte = 255; first === 15 && byte === 255; sum += byte) {
            if (at >= block.length)
                throw new RangeError("an LZ4 block ends too early");
            byte = block[at++];
        }
        return sum;
    };
    while (at < block.length) {
        const token = block[at++];
        const literals = length(token >> 4);
        if (at + literals > block.length || filled + literals > out.length)
            throw new RangeError("an LZ4 block is damaged");
        out.set(block.subarray(at, at + literals), filled);
        at += literals;
        filled += literals;
        if (at >= block.length)
            break;
        const back = block[at] | (block[at + 1] << 8);
        at += 2;
        const copied = length(token & 15) + 4;
        if (!(back > 0 && back <= filled) || filled + copied > out.length)
            throw new RangeError("an LZ4 block is damaged");
        for (let i = 0; i < copied; i++, filled++)
            out[filled] = out[filled - back];
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/js/data/arrow-batch.js



/** Bytes that a batch may have after unpacking. */
const largestBody = 2 ** 31;
/** The items of the fields of a RecordBatch message with its body. What is damaged is an Error. */
async function arrowItems(fields, batch, { body, dictionaries }) {
    const compression = batch.table(3);
    const unpack = compression ? await unpacker(compression.byte(0)) : (bytes) => bytes;
    let total = 0;
    const buffers = batch.pairs(2).map(([start, length]) => {
        if (!(start >= 0 && length >= 0 && start + length <= body.length))
            throw new RangeError("a buffer ends behind its batch");
        const bytes = unpack(body.subarray(start, start + length));
        total += bytes.length;
        if (total > largestBody)
            throw new RangeError("a batch has more than 2 GiB");
        return bytes;
    });
    const cursor = new Cursor({ nodes: batch.pairs(1), buffers, variadic: batch.longs(4) }, dictionaries);
    const length = batch.long(0);
    return fields.map((field) => {
        const items = cursor.field(field);
        if (items.length !== length)
            throw new RangeError(`column ${JSON.stringify(field.name)} has ${items.length} rows of ${length}`);
        return items;
    });
}
/** Each buffer has its unpacked size before it, or −1 when it is not packed. */
async function unpacker(codec) {
    if (codec !== 0 && codec !== 1)
        throw new RangeError(`compression ${codec} is not known`);
    const { unpack } = await (0,parquet_codecs/* loadParquetCodecs */.m)();
    return (bytes) => {
        if (bytes.length === 0)
            return bytes;
        if (bytes.length < 8)
            throw new RangeError("a packed buffer is too short");
        const size = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true));
        const packed = bytes.subarray(8);
        if (size === -1)
            return packed;
        if (!(size >= 0 && size <= largestBody))
            throw new RangeError(`a packed buffer says it has ${size} bytes`);
        return codec === 0 ? unpackLz4Frame(packed, size) : unpack(packed, "ZSTD", size);
    };
}
class Cursor {
    node = 0;
    buffer = 0;
    view = 0;
    body;
    dictionaries;
    constructor(body, dictionaries) {
        this.body = body;
        this.dictionaries = dictionaries;
    }
    field({ name, layout, dictionary }) {
        if (!dictionary)
            return this.items(layout);
        const indices = this.items(dictionary.index);
        return {
            length: indices.length,
            at: (item) => {
                const index = indices.at(item);
                if (index === null)
                    return null;
                const values = this.dictionaries.get(dictionary.id);
                if (!values)
                    throw new RangeError(`the dictionary of column ${JSON.stringify(name)} does not come before its values`);
                const number = Number(index);
                if (!(number >= 0 && number < values.length))
                    throw new RangeError(`value ${number} of a dictionary of ${values.length}`);
                return values.at(number);
            },
        };
    }
    items(layout) {
        const node = this.body.nodes[this.node++];
        if (!node || !(node[0] >= 0))
            throw new RangeError("a batch has too few columns");
        const [length, nulls] = node;
        if (layout.kind === "null")
            return { length, at: () => null };
        const validity = this.next();
        const isThere = nulls === 0 || validity.length === 0 ? undefined : bitOf(validity, length);
        const value = this.values(layout, length);
        return { length, at: isThere ? (item) => (isThere(item) ? value(item) : null) : value };
    }
    next() {
        const buffer = this.body.buffers[this.buffer++];
        if (!buffer)
            throw new RangeError("a batch has too few buffers");
        return buffer;
    }
    values(layout, length) {
        switch (layout.kind) {
            case "bool": return numberOfBit(bitOf(this.next(), length));
            case "number": return numbers(layout, this.next(), length);
            case "fixed": return fixed(layout, this.next(), length);
            case "bytes": {
                const range = rangeOf(this.next(), length, layout.wide);
                const bytes = this.next();
                return (item) => {
                    const [start, end] = range(item, bytes.length);
                    return bytes.subarray(start, end);
                };
            }
            case "view": return views(this.next(), Array.from({ length: this.body.variadic[this.view++] ?? 0 }, () => this.next()), length);
            case "list": {
                const range = rangeOf(this.next(), length, layout.wide);
                const items = this.field(layout.item);
                return (item) => {
                    const [start, end] = range(item, items.length);
                    return Array.from({ length: end - start }, (_, i) => items.at(start + i));
                };
            }
            case "fixed-list": {
                const items = this.field(layout.item);
                if (!(layout.length >= 0 && layout.length * length <= items.length))
                    throw new RangeError("a column has too few values");
                return (item) => Array.from({ length: layout.length }, (_, i) => items.at(item * layout.length + i));
            }
            case "struct": {
                const fields = layout.fields.map((field) => this.field(field));
                if (fields.some((field) => field.length < length))
                    throw new RangeError("a struct has too few values");
                return (item) => fields.map((field) => field.at(item));
            }
        }
    }
}
function bitOf(bytes, length) {
    if (bytes.length * 8 < length)
        throw new RangeError("a buffer is too short");
    return (item) => ((bytes[item >> 3] >> (item & 7)) & 1) === 1;
}
function numberOfBit(bit) {
    return (item) => (bit(item) ? 1 : 0);
}
function numbers({ array, meaning }, bytes, length) {
    const values = typed(bytes, array, length);
    if (!meaning)
        return (item) => values[item];
    const mean = meaning;
    return (item) => mean(values[item]);
}
function typed(bytes, array, length) {
    const type = numberArrays[array];
    const size = length * type.BYTES_PER_ELEMENT;
    if (bytes.length < size)
        throw new RangeError("a buffer is too short");
    return new type(Uint8Array.from(bytes.subarray(0, size)).buffer);
}
function fixed({ width, meaning }, bytes, length) {
    if (!(width >= 0 && bytes.length >= width * length))
        throw new RangeError("a buffer is too short");
    const at = (item) => bytes.subarray(item * width, (item + 1) * width);
    return meaning ? (item) => meaning(at(item)) : at;
}
function rangeOf(bytes, length, wide) {
    if (length === 0)
        return () => [0, 0];
    const offsets = wide ? typed(bytes, "int64", length + 1) : typed(bytes, "int32", length + 1);
    return (item, most) => {
        const [start, end] = [Number(offsets[item]), Number(offsets[item + 1])];
        if (!(start >= 0 && start <= end && end <= most))
            throw new RangeError("an offset is wrong");
        return [start, end];
    };
}
/** Views have short values in themselves, and say of long ones in which buffer they lie. */
function views(bytes, buffers, length) {
    if (bytes.length < length * 16)
        throw new RangeError("a buffer is too short");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (item) => {
        const size = view.getInt32(item * 16, true);
        if (size >= 0 && size <= 12)
            return bytes.subarray(item * 16 + 4, item * 16 + 4 + size);
        const [buffer, start] = [buffers[view.getInt32(item * 16 + 8, true)], view.getInt32(item * 16 + 12, true)];
        if (!buffer || !(size >= 0 && start >= 0 && start + size <= buffer.length))
            throw new RangeError("a view is wrong");
        return buffer.subarray(start, start + size);
    };
}

// EXTERNAL MODULE: ./build/js/data/byte-reader.js
var byte_reader = __webpack_require__(90609);
// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
;// CONCATENATED MODULE: ./build/js/data/flatbuffer.js
/**
 * One table of a FlatBuffers message, read with all places checked: a place outside of the bytes is a RangeError.
 * Fields are numbered in the order of the schema; a missing one is its default.
 */
class FlatTable {
    view;
    at;
    fields;
    count;
    constructor(bytes, at) {
        this.view = bytes;
        this.at = at;
        this.fields = at - bytes.getInt32(at, true);
        this.count = (bytes.getUint16(this.fields, true) - 4) >> 1;
    }
    /** The root table of a message. */
    static root(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new FlatTable(view, view.getUint32(0, true));
    }
    place(field) {
        const offset = field < this.count ? this.view.getUint16(this.fields + 4 + 2 * field, true) : 0;
        return offset === 0 ? -1 : this.at + offset;
    }
    target(place) {
        return place + this.view.getUint32(place, true);
    }
    byte(field, otherwise = 0) {
        const place = this.place(field);
        return place < 0 ? otherwise : this.view.getUint8(place);
    }
    short(field, otherwise = 0) {
        const place = this.place(field);
        return place < 0 ? otherwise : this.view.getInt16(place, true);
    }
    int(field, otherwise = 0) {
        const place = this.place(field);
        return place < 0 ? otherwise : this.view.getInt32(place, true);
    }
    /** A 64-bit number that must be a safe integer. */
    long(field) {
        const place = this.place(field);
        return place < 0 ? 0 : safe(this.view.getBigInt64(place, true));
    }
    text(field) {
        const place = this.place(field);
        if (place < 0)
            return undefined;
        const start = this.target(place) + 4;
        const length = this.view.getUint32(start - 4, true);
        if (start + length > this.view.byteLength)
            throw new RangeError("a text ends behind its message");
        return Buffer.from(this.view.buffer, this.view.byteOffset + start, length).toString("utf8");
    }
    table(field) {
        const place = this.place(field);
        return place < 0 ? undefined : new FlatTable(this.view, this.target(place));
    }
    tables(field) {
        const { start, length } = this.vector(field, 4);
        return Array.from({ length }, (_, i) => new FlatTable(this.view, this.target(start + 4 * i)));
    }
    /** A vector of structs that are two 64-bit numbers each. */
    pairs(field) {
        const { start, length } = this.vector(field, 16);
        return Array.from({ length }, (_, i) => [safe(this.view.getBigInt64(start + 16 * i, true)), safe(this.view.getBigInt64(start + 16 * i + 8, true))]);
    }
    /** A vector of structs of a 64-bit, a 32-bit and a 64-bit number. */
    blocks(field) {
        const { start, length } = this.vector(field, 24);
        return Array.from({ length }, (_, i) => {
            const at = start + 24 * i;
            return [safe(this.view.getBigInt64(at, true)), this.view.getInt32(at + 8, true), safe(this.view.getBigInt64(at + 16, true))];
        });
    }
    longs(field) {
        const { start, length } = this.vector(field, 8);
        return Array.from({ length }, (_, i) => safe(this.view.getBigInt64(start + 8 * i, true)));
    }
    vector(field, size) {
        const place = this.place(field);
        if (place < 0)
            return { start: 0, length: 0 };
        const start = this.target(place) + 4;
        const length = this.view.getUint32(start - 4, true);
        if (start + length * size > this.view.byteLength)
            throw new RangeError("a vector ends behind its message");
        return { start, length };
    }
}
function safe(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER))
        throw new RangeError(`${value} is no length`);
    return Number(value);
}

;// CONCATENATED MODULE: ./build/js/data/arrow-messages.js




/** The kinds of messages that data are made of. */
const messageKinds = { schema: 1, dictionary: 2, batch: 3 };
const magic = "ARROW1";
const largestMetadata = 1 << 28;
/**
 * The messages of an Arrow file or stream. A file is read by its table of contents, the schema first, then all dictionaries; a
 * stream, or a file that is packed as a whole, from front to back. What is damaged or cut short is a `UserError`.
 */
async function* arrowMessages(file, options) {
    const bytes = /\.(gz|zz|br|zst)$/i.test(file.path) ? undefined : await (0,file_bytes/* openBytes */.od)(file);
    let isFile = false;
    try {
        isFile = bytes !== undefined && Buffer.from(await bytes.read(0, Math.min(8, bytes.size))).toString("latin1", 0, 6) === magic;
        if (bytes && isFile)
            yield* fileMessages(file, { ...options, size: bytes.size, read: (start, end) => bytes.read(start, end) });
    }
    finally {
        await bytes?.close();
    }
    if (!isFile)
        yield* streamMessages(file);
}
async function* streamMessages(file) {
    const reader = (0,byte_reader/* createByteReader */.I)((0,file_bytes/* readBytes */.io)(file));
    try {
        const start = await reader.take(8);
        const isFile = Buffer.from(start).toString("latin1", 0, 6) === magic;
        for (let head = isFile ? await reader.take(8) : start;; head = await reader.take(8)) {
            if (head.length === 0 && !isFile && reader.position > 0)
                return;
            const message = await readMessage(reader, head, file);
            if (!message)
                return;
            yield message;
        }
    }
    finally {
        await reader.close();
    }
}
async function* fileMessages(file, { values, size, read }) {
    const tail = Buffer.from(await read(Math.max(0, size - 10), size));
    const length = tail.length === 10 ? tail.readUInt32LE(0) : 0;
    if (tail.toString("latin1", 4) !== magic || length > Math.min(size - 18, largestMetadata) || length < 8)
        throw arrowDamage(file, size, "it ends too early");
    const footer = await read(size - 10 - length, size - 10);
    const { schema, blocks } = await damageIn(file, size, () => {
        const root = FlatTable.root(footer);
        return { schema: root.table(1), blocks: [...root.blocks(2), ...root.blocks(3)] };
    });
    if (!schema)
        throw arrowDamage(file, size, "it has no schema");
    yield { kind: messageKinds.schema, header: schema, body: new Uint8Array(0) };
    for (const [start, metadata, body] of blocks) {
        const end = start + metadata + (values ? body : 0);
        if (!(start >= 8 && metadata >= 16 && body >= 0 && start + metadata + body <= size))
            throw arrowDamage(file, size, "its table of contents is damaged");
        const bytes = await read(start, end);
        const reader = (0,byte_reader/* createByteReader */.I)((async function* () { yield bytes; })());
        const message = await readMessage(reader, await reader.take(8), file, values);
        if (!message)
            throw arrowDamage(file, end, "a message is missing");
        yield message;
    }
}
/** A message begins with its length, since 2019 after four bytes of ones; a length of 0 ends the stream. */
async function readMessage(reader, start, file, values = true) {
    const first = reader.position <= 16;
    if (start.length < 8)
        throw arrowDamage(file, reader.position, first ? "it is no Arrow file" : "it ends too early");
    const head = new DataView(start.buffer, start.byteOffset, 8);
    const marked = head.getUint32(0, true) === 0xffffffff;
    const length = head.getUint32(marked ? 4 : 0, true);
    if (length === 0)
        return undefined;
    if (length > largestMetadata || length < 8)
        throw arrowDamage(file, reader.position, first && !marked ? "it is no Arrow file" : `a message has ${length} bytes`);
    const rest = await reader.take(marked ? length : length - 4);
    const metadata = marked ? rest : Uint8Array.from(Buffer.concat([start.subarray(4), rest]));
    if (metadata.length < length)
        throw arrowDamage(file, reader.position, first && !marked ? "it is no Arrow file" : "it ends too early");
    const { kind, header, size } = await damageIn(file, reader.position, () => {
        const message = FlatTable.root(metadata);
        const found = message.table(2);
        if (!found || message.short(0) < 3)
            throw new RangeError("a message is not of a known version");
        return { kind: message.byte(1), header: found, size: message.long(3) };
    });
    if (!(size >= 0 && size < 2 ** 32))
        throw arrowDamage(file, reader.position, `a batch has ${size} bytes`);
    const body = values ? await reader.take(size) : new Uint8Array(0);
    if (values && body.length < size)
        throw arrowDamage(file, reader.position, "it ends too early");
    return { kind, header, body };
}
function arrowDamage({ name }, before, what, cause) {
    return new core_error/* UserError */.yo(`the file cannot be read before byte ${before}: ${what}`, { place: { file: name }, hint: "the file is damaged or not Arrow IPC; make it again", ...(cause === undefined ? {} : { cause }) });
}
async function damageIn(file, before, decode) {
    try {
        return decode();
    }
    catch (error) {
        throw arrowDamage(file, before, error instanceof Error ? error.message : String(error), error);
    }
}

// EXTERNAL MODULE: ./build/js/data/row-shape.js
var row_shape = __webpack_require__(17899);
// EXTERNAL MODULE: ./build/js/data/shape-columns.js
var shape_columns = __webpack_require__(8256);
// EXTERNAL MODULE: ./build/js/data/source-columns.js
var source_columns = __webpack_require__(24440);
;// CONCATENATED MODULE: ./build/js/data/arrow.js







/**
 * Arrow IPC, files (Feather 2) and streams, also packed with LZ4 or Zstandard. Record batch by record batch is read. A null is missing,
 * an empty list is present, lists hold no nulls. Booleans are the integers 0 and 1, durations integers in their unit; dates, times,
 * moments (ISO 8601) and decimals are text. Integers beyond 64 bits with a sign are refused.
 */
const arrowFormat = {
    name: "arrow",
    pattern: /\.(arrow|arrows|feather|ipc)(\.(gz|zz|br|zst))?$/i,
    async describe(file, { limit = Infinity }) {
        let rows = 0;
        let fields = [];
        for await (const part of readBatches(file, false)) {
            fields = part.fields;
            rows += part.length;
            if (rows >= limit)
                break;
        }
        return { columns: (0,row_shape/* shapeColumns */.p)(fields, file.name), rows: Math.min(rows, limit) };
    },
    join: (files) => (0,source_columns/* joinColumns */.a)(files, { mixed: "widen" }),
    async *read(file, columns, { limit = Infinity }) {
        let before = 0;
        let sinks;
        for await (const { fields, length, bytes, items } of readBatches(file, true)) {
            sinks ??= (0,shape_columns/* createShapeColumns */.T)(fields, columns);
            const size = Math.max(1, Math.min(4096, Math.floor((length * (1 << 23)) / Math.max(bytes, 1))));
            for (let from = 0; from < length && before < limit; from += size) {
                const rows = Math.min(size, length - from, limit - before);
                sinks.sinks.forEach((sink, i) => {
                    if (!sink)
                        return;
                    const { name } = fields[i];
                    for (let row = 0; row < rows; row++)
                        addValue(() => sink.add(items[i].at(from + row), row), { file, name, row: before + row + 1 });
                });
                const first = before + 1;
                before += rows;
                yield { batch: sinks.take(rows), file: file.name, line: (row) => first + row };
            }
            if (before >= limit)
                return;
        }
    },
};
function addValue(add, { file, name, row }) {
    try {
        add();
    }
    catch (error) {
        const place = { file: file.name, line: row };
        if (error instanceof shape_columns/* ShapeMisfit */.q)
            throw new core_error/* UserError */.yo(`column ${JSON.stringify(name)}: ${error.message}`, { place, hint: "lists have no nulls, integers at most 64 bits with a sign: write it otherwise, large numbers as text", cause: error });
        if (error instanceof RangeError)
            throw new core_error/* UserError */.yo(`column ${JSON.stringify(name)} cannot be read: ${error.message}`, { place, hint: "the file is damaged; make it again", cause: error });
        throw error;
    }
}
/** The record batches of a file; first one without rows, with the schema. */
async function* readBatches(file, values) {
    let fields;
    const dictionaries = new Map();
    for await (const { kind, header, body } of arrowMessages(file, { values })) {
        if (kind === messageKinds.schema && !fields) {
            fields = await damageOf(file, () => arrowFields(header, file.name));
            yield { fields, length: 0, bytes: 0, items: [] };
        }
        else if (!fields)
            throw damaged(file, "it does not begin with a schema");
        else if (kind === messageKinds.dictionary && values)
            await damageOf(file, () => addDictionary(dictionaries, fields, { header, body }));
        else if (kind === messageKinds.batch) {
            const items = values ? await damageOf(file, () => arrowItems(fields, header, { body, dictionaries })) : [];
            const length = await damageOf(file, () => header.long(0));
            if (length < 0 || (length > 0 && fields.length === 0))
                throw damaged(file, `a batch has ${length} rows`);
            yield { fields, length, bytes: body.length, items };
        }
    }
    if (!fields)
        throw damaged(file, "it has no schema");
}
function damaged({ name }, what, cause) {
    return new core_error/* UserError */.yo(`the file cannot be read: ${what}`, { place: { file: name }, hint: "the file is damaged or not Arrow IPC; make it again", ...(cause === undefined ? {} : { cause }) });
}
/** Bytes that mean nothing are damage; mistakes of the user pass. */
async function damageOf(file, decode) {
    try {
        return await decode();
    }
    catch (error) {
        throw error instanceof core_error/* UserError */.yo ? error : damaged(file, error instanceof Error ? error.message : String(error), error);
    }
}
async function addDictionary(dictionaries, fields, { header, body }) {
    const id = header.long(0);
    const data = header.table(1);
    const field = fieldOf(fields, id);
    if (!data || !field)
        return;
    const [items] = await arrowItems([{ name: field.name, shape: field.shape, layout: field.layout }], data, { body, dictionaries });
    const before = header.byte(2) ? dictionaries.get(id) : undefined;
    dictionaries.set(id, before ? { length: before.length + items.length, at: (item) => (item < before.length ? before.at(item) : items.at(item - before.length)) } : items);
}
/** The field whose values lie in a dictionary. */
function fieldOf(fields, id) {
    for (const field of fields) {
        const found = field.dictionary?.id === id ? field : fieldOf(childrenOf(field.layout), id);
        if (found)
            return found;
    }
    return undefined;
}
function childrenOf(layout) {
    return layout.kind === "struct" ? layout.fields : layout.kind === "list" || layout.kind === "fixed-list" ? [layout.item] : [];
}


/***/ }),

/***/ 90609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createByteReader)
/* harmony export */ });
/** Begins to read a stream. Memory grows with the bytes that are there, not with those that are asked for. */
function createByteReader(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let chunk = new Uint8Array(0);
    let at = 0;
    let position = 0;
    return {
        async take(size) {
            const pieces = [];
            let found = 0;
            while (found < size) {
                if (at === chunk.length) {
                    const next = await iterator.next();
                    if (next.done)
                        break;
                    [chunk, at] = [next.value, 0];
                }
                const piece = chunk.subarray(at, at + size - found);
                pieces.push(piece);
                at += piece.length;
                found += piece.length;
            }
            position += found;
            return Uint8Array.from(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, found));
        },
        get position() { return position; },
        close: async () => void (await iterator.return?.()),
    };
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ halfFloat)
/* harmony export */ });
/** The number that the 16 bits of a half-precision float mean. */
function halfFloat(bits) {
    const sign = bits >> 15 ? -1 : 1;
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction ? NaN : sign * Infinity;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}


/***/ }),

/***/ 98892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ uuidText),
/* harmony export */   KA: () => (/* binding */ signedNumber),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   QA: () => (/* binding */ isoMoment),
/* harmony export */   _$: () => (/* binding */ isoDate)
/* harmony export */ });
const dayMillis = 86400000n;
/** The date so many days after 1970-01-01: `2024-01-31`. Years beyond 9999 or before 0 have a sign and six digits, as ISO 8601 has it. */
function isoDate(days) {
    const limit = 100000000n;
    if (days > limit || days < -limit)
        return `${days} days after 1970-01-01`;
    return new Date(Number(days * dayMillis)).toISOString().split("T")[0];
}
/** The time of day so many units after midnight: `13:45:00`, with `digits` decimals (a unit is 10^-digits seconds) unless all are 0. */
function isoTime(units, digits) {
    const second = 10n ** BigInt(digits);
    const seconds = units / second;
    const two = (value) => String(value).padStart(2, "0");
    const fraction = units % second;
    return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction === 0n ? "" : `.${String(fraction).padStart(digits, "0")}`}`;
}
/** The moment so many units after 1970-01-01: `2024-01-31T13:45:00.250Z`; without `Z` when it is the time of no particular place. */
function isoMoment(units, { digits, utc }) {
    const day = 86400n * 10n ** BigInt(digits);
    const time = ((units % day) + day) % day;
    return `${isoDate((units - time) / day)}T${isoTime(time, digits)}${utc ? "Z" : ""}`;
}
const largestScale = 1000;
/** A decimal number from its digits: 12345 with scale 2 is `123.45`. A scale beyond 1000 is a RangeError. */
function decimalText(unscaled, scale) {
    if (!(Math.abs(scale) <= largestScale))
        throw new RangeError(`a decimal has the scale ${scale}`);
    if (scale <= 0)
        return String(unscaled * 10n ** BigInt(-scale));
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
    return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/** A whole number from its bytes, the highest first, in two's complement. */
function signedNumber(bytes) {
    if (bytes.length === 0)
        return 0n;
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
}
/** A UUID from its 16 bytes. */
function uuidText(bytes) {
    return Buffer.from(bytes).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, "$1-$2-$3-$4-$5");
}


/***/ }),

/***/ 96651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ loadParquetCodecs)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Loads the libraries that read Parquet. */
async function loadParquetCodecs() {
    const [{ parquetMetadata }, { parquetHeader }, { byteStreamSplit }, delta, { compressors }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1359), __webpack_require__.e(8863)]).then(__webpack_require__.bind(__webpack_require__, 28863)), Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 11359)), __webpack_require__.e(/* import() */ 3448).then(__webpack_require__.bind(__webpack_require__, 23448)), __webpack_require__.e(/* import() */ 8499).then(__webpack_require__.bind(__webpack_require__, 88499)), __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138)),
    ]);
    const reader = (bytes) => ({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
    return {
        fileMetadata: (bytes) => parquetMetadata(bytes, { geoparquet: false, parsers: { stringFromBytes: () => undefined } }),
        pageHeader(bytes) {
            const at = reader(bytes);
            return { header: parquetHeader(at), size: at.offset };
        },
        unpack(bytes, codec, size) {
            const unpacked = unpackWith(bytes, codec, size) ?? compressors[codec]?.(bytes, size);
            if (!unpacked)
                throw new Error(`${codec} cannot be unpacked`);
            if (size >= 0 && unpacked.length !== size)
                throw new Error(`a page has ${unpacked.length} bytes instead of ${size}`);
            return unpacked;
        },
        otherValues(bytes, { encoding, count, element: { type, type_length: length } }) {
            const at = reader(bytes.slice());
            if (encoding === "BYTE_STREAM_SPLIT")
                return byteStreamSplit(at, count, type, length);
            if (encoding === "DELTA_BINARY_PACKED") {
                checkDelta(bytes);
                const values = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
                delta.deltaBinaryUnpack(at, count, values);
                return values;
            }
            const values = new Array(count);
            checkDelta(bytes);
            if (encoding === "DELTA_LENGTH_BYTE_ARRAY")
                delta.deltaLengthByteArray(at, count, values);
            else if (encoding === "DELTA_BYTE_ARRAY")
                delta.deltaByteArray(at, count, values);
            else
                throw new Error(`values in ${encoding} cannot be read`);
            return values;
        },
    };
}
/** What Node unpacks itself, never to more than the size. */
function unpackWith(bytes, codec, size) {
    const options = { maxOutputLength: Math.max(size, 1) };
    if (size === 0)
        return new Uint8Array(0);
    if (codec === "UNCOMPRESSED")
        return bytes.slice();
    if (codec === "GZIP")
        return Uint8Array.from(node_zlib__WEBPACK_IMPORTED_MODULE_0__.unzipSync(bytes, options));
    if (codec === "BROTLI")
        return Uint8Array.from(node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, options));
    if (codec === "ZSTD" && "zstdDecompressSync" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2))))
        return Uint8Array.from(node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, options));
    return undefined;
}
/** Differences come in blocks of a size that is written before them; a damaged one would take all memory. */
function checkDelta(bytes) {
    let at = 0;
    for (const most of [1 << 16, 1 << 9]) {
        let value = 0;
        for (let factor = 1, byte = 128; byte > 127; factor *= 128) {
            if (at >= bytes.length || factor > 2 ** 28)
                throw new Error("a page ends too early");
            byte = bytes[at++];
            value += (byte & 127) * factor;
        }
        if (value < 1 || value > most)
            throw new Error("the differences of a page are damaged");
    }
}


/***/ }),

/***/ 66310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ putValue)
/* harmony export */ });
const int64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
/** Whether a whole number is one of the 64-bit integers that a tf.Example holds. */
function isInt64(value) {
    return value >= int64.least && value <= int64.most;
}
/**
 * Adds a value to the list that is open in the builder, in the type of the column: integers as floats, and any value as text where
 * the column is of bytes. False when the value cannot be of that type.
 */
function putValue(builder, type, value) {
    if (type === "bytes") {
        const bytes = value instanceof Uint8Array ? value : Buffer.from(typeof value === "boolean" ? String(Number(value)) : String(value));
        builder.addBytes(bytes, 0, bytes.length);
        return true;
    }
    if (typeof value === "string" || value instanceof Uint8Array)
        return false;
    if (type === "float") {
        builder.addFloat(Number(value));
        return true;
    }
    if (typeof value === "bigint") {
        if (!isInt64(value))
            return false;
        builder.addWords(Number(value >> 32n), Number(value & 0xffffffffn));
        return true;
    }
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        return false;
    builder.addInteger(number);
    return true;
}


/***/ }),

/***/ 17899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unlisted),
/* harmony export */   p: () => (/* binding */ shapeColumns)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** The columns of rows: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
function shapeColumns(fields, file) {
    const columns = new Map();
    const add = (name, shape) => {
        if (shape.kind === "struct") {
            for (const field of shape.fields)
                add(`${name}.${field.name}`, field.shape);
            return;
        }
        if (columns.has(name))
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`two columns are named ${JSON.stringify(name)}`, { place: { file }, hint: "rename one" });
        const { levels, item } = unlisted(shape);
        columns.set(name, item.kind === "value" && levels <= 1 ? { name, type: item.type } : { name, type: "nested", features: featuresOf(shape, [name], 0) });
    };
    for (const { name, shape } of fields)
        add(name, shape);
    return [...columns.values()];
}
/** A shape without the lists around it, and how many there are. */
function unlisted(shape) {
    let levels = 0;
    let item = shape;
    for (; item.kind === "list"; item = item.item)
        levels++;
    return { levels, item };
}
function featuresOf(shape, path, above) {
    const { levels: lists, item } = unlisted(shape);
    const levels = above + Math.max(lists, 1);
    if (item.kind === "value")
        return [{ path, type: item.type, levels }];
    return [{ path, type: "struct", levels }, ...item.fields.flatMap((field) => featuresOf(field.shape, [...path, field.name], levels))];
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createShapeColumns),
/* harmony export */   q: () => (/* binding */ ShapeMisfit)
/* harmony export */ });
/* harmony import */ var _column_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59607);
/* harmony import */ var _level_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94747);
/* harmony import */ var _put_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66310);
/* harmony import */ var _row_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17899);




/** A value that its column cannot hold; whoever reads knows file and row. */
class ShapeMisfit extends Error {
}
/** Begins columns; their types may be more general than those of the shapes. Columns that no field has are empty. */
function createShapeColumns(fields, columns) {
    const wanted = new Map(columns.map((column) => [column.name, column]));
    const flat = new Map();
    const nested = new Map();
    const sinkOf = (name, shape) => {
        if (shape.kind === "struct") {
            const children = shape.fields.map((field) => sinkOf(`${name}.${field.name}`, field.shape));
            return children.some((child) => child) ? structSink(children) : undefined;
        }
        const column = wanted.get(name);
        if (!column || column.type === "empty")
            return undefined;
        if (column.type === "nested") {
            const sink = new NestedSink(shape, [name], column);
            nested.set(name, sink);
            return sink;
        }
        const sink = new FlatSink(name, column.type, shape.kind === "list");
        flat.set(name, sink);
        return sink;
    };
    return {
        sinks: fields.map(({ name, shape }) => sinkOf(name, shape)),
        take(rows) {
            const found = [];
            const taken = new Map();
            for (const { name, type } of columns) {
                if (type === "nested")
                    nested.get(name)?.take(rows, [], found);
                else
                    taken.set(name, flat.get(name)?.builder.take(rows) ?? { type: "empty" });
            }
            return { length: rows, columns: taken, ...(found.length > 0 && { nested: found }) };
        },
    };
}
function structSink(children) {
    return {
        add(value, row) {
            if (Array.isArray(value))
                children.forEach((child, i) => child?.add(value[i], row));
        },
    };
}
function put(builder, type, value) {
    if (value === null || value === undefined)
        throw new ShapeMisfit("a null stands in a list");
    if (isList(value) || !(0,_put_value_js__WEBPACK_IMPORTED_MODULE_1__/* .putValue */ .f)(builder, type, value))
        throw new ShapeMisfit(`${String(value)} is not ${type === "int" ? "a 64-bit integer" : `of type ${type}`}`);
}
function isList(value) {
    return Array.isArray(value);
}
/** Values, or lists of them. */
class FlatSink {
    builder;
    type;
    isList;
    constructor(name, type, list) {
        this.builder = (0,_column_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .createColumnBuilder */ .I)(name, 0);
        this.type = type;
        this.isList = list;
    }
    add(value, row) {
        if (value === null || value === undefined)
            return;
        const { builder, type } = this;
        builder.begin(row);
        builder.open(type, row);
        if (!this.isList)
            put(builder, type, value);
        else if (isList(value))
            for (const item of value)
                put(builder, type, item);
    }
}
/** A feature with further levels of lists below the rows, or below the items of a struct. */
class NestedSink {
    path;
    levels;
    children;
    type;
    values;
    listed;
    constructor(shape, path, column) {
        const { levels, item } = (0,_row_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .unlisted */ .B)(shape);
        const described = column.features?.find((feature) => feature.path.length === path.length && feature.path.every((part, i) => part === path[i]));
        this.path = path;
        this.listed = levels > 0;
        this.children = item.kind === "struct" ? item.fields.map((field) => new NestedSink(field.shape, [...path, field.name], column)) : undefined;
        this.type = item.kind === "value" ? (described && described.type !== "struct" ? described.type : item.type) : undefined;
        // The innermost level of values is the builder's own.
        this.levels = Array.from({ length: Math.max(levels, 1) - (this.children ? 0 : 1) }, () => new _level_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .LevelBuilder */ .uE());
        this.values = (0,_column_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .createColumnBuilder */ .I)(path.join("."), 0);
    }
    add(value, above) {
        this.addTo(this.listed ? value : value === null || value === undefined ? value : [value], 0, above);
    }
    addTo(value, depth, above) {
        if (value === null || value === undefined || !isList(value))
            return;
        const level = this.levels[depth];
        if (!level) {
            if (this.type === "empty" || this.type === undefined)
                return;
            this.values.begin(above);
            this.values.open(this.type, above);
            for (const item of value)
                put(this.values, this.type, item);
            return;
        }
        level.begin(above);
        for (const item of value) {
            const number = level.count++;
            if (!this.children || depth + 1 < this.levels.length)
                this.addTo(item, depth + 1, number);
            else if (!isList(item))
                throw new ShapeMisfit("a null stands in a list");
            else
                this.children.forEach((child, i) => child.add(item[i], number));
        }
    }
    /** Hands over this feature and its children; `above` is the number of items of the level above. */
    take(above, outer, into) {
        const levels = [...outer];
        let items = above;
        for (const level of this.levels) {
            const { count } = level;
            levels.push(level.take(items));
            items = count;
        }
        if (this.children) {
            into.push({ path: this.path, levels, values: undefined });
            for (const child of this.children)
                child.take(items, levels, into);
            return;
        }
        const { level, values } = (0,_level_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .levelAndValues */ .Ix)(this.values.take(items), items);
        into.push({ path: this.path, levels: [...levels, level], values });
    }
}


/***/ }),

/***/ 24440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ joinColumns),
/* harmony export */   v: () => (/* binding */ unitedColumns)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78390);


/** The columns of files by name, in the order in which the files have them first. A column that is missing in a file has no values there. */
function joinColumns(files, { mixed }) {
    const joined = new Map();
    for (const { file, columns } of files) {
        for (const column of columns) {
            const before = joined.get(column.name);
            const type = before ? typeOf(before.column.type, column.type, mixed) : column.type;
            if (type === undefined)
                throw misfit(column, { file, before: before });
            const features = before?.column.features && column.features ? joinFeatures(before.column.features, column.features, mixed) : before?.column.features ?? column.features;
            if (before?.column.features && column.features && !features)
                throw misfit(column, { file, before });
            joined.set(column.name, { column: { name: column.name, type, ...(features && { features }) }, file: before && before.column.type !== "empty" ? before.file : file });
        }
    }
    return [...joined.values()].map(({ column }) => column);
}
function typeOf(a, b, mixed) {
    return a === b || a === "empty" || b === "empty" || mixed === "widen" ? (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(a, b) : undefined;
}
function joinFeatures(first, second, mixed) {
    const features = new Map(first.map((feature) => [JSON.stringify(feature.path), feature]));
    for (const feature of second) {
        const key = JSON.stringify(feature.path);
        const before = features.get(key);
        if (!before)
            features.set(key, feature);
        else {
            const same = before.type === feature.type;
            if (before.levels !== feature.levels || (!same && (before.type === "struct" || feature.type === "struct")))
                return undefined;
            const type = same || before.type === "struct" || feature.type === "struct" ? before.type : typeOf(before.type, feature.type, mixed);
            if (type === undefined || type === "nested")
                return undefined;
            features.set(key, { ...before, type });
        }
    }
    return [...features.values()];
}
function misfit({ name, type, features }, { file, before }) {
    const [a, b] = type === "nested" && before.column.features ? [shapeText(features), shapeText(before.column.features)] : [type, before.column.type];
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`column ${JSON.stringify(name)} is ${a} here, and ${b} in ${before.file.name}`, { place: { file: file.name }, hint: "a column has one type in all files: make the files anew with one type" });
}
function shapeText(features = []) {
    return features.map(({ path, type, levels }) => `${path.slice(1).join(".") || "itself"}: ${type} in ${levels} ${levels === 1 ? "list" : "lists"}`).join(", ");
}
/** Takes what a batch holds into the columns found so far. Types in one file are alike. */
function unitedColumns(columns, { columns: flat, nested = [] }) {
    for (const [name, { type }] of flat)
        if (!columns.has(name) || columns.get(name).type === "empty")
            columns.set(name, { name, type });
    const byColumn = new Map();
    for (const { path, levels, values } of nested) {
        const features = byColumn.get(path[0]) ?? [];
        features.push({ path, type: values ? values.type : "struct", levels: levels.length });
        byColumn.set(path[0], features);
    }
    for (const [name, features] of byColumn) {
        const before = columns.get(name)?.features;
        columns.set(name, { name, type: "nested", features: before ? joinFeatures(before, features, "widen") : features });
    }
}


/***/ })

};
