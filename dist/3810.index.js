export const id = 3810;
export const ids = [3810];
export const modules = {

/***/ 11429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  avroFormat: () => (/* binding */ avroFormat)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/avro-decoder.js
/** Items without bytes that a block may have beyond its own length: a damaged count does not run for ever. */
const freeItems = 1 << 16;
/** Reads stored values one after the other. Damaged bytes are a RangeError. */
class AvroDecoder {
    at = 0;
    items = 0;
    bytes;
    view;
    constructor(bytes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    get atEnd() {
        return this.at >= this.bytes.length;
    }
    value(type) {
        switch (type.kind) {
            case "null": return null;
            case "boolean": return this.byte() === 0 ? 0 : 1;
            case "long": return meant(type, this.long());
            case "float": return this.view.getFloat32(this.skip(4), true);
            case "double": return this.view.getFloat64(this.skip(8), true);
            case "bytes": return meant(type, this.piece(this.length()));
            case "fixed": return meant(type, this.piece(type.size));
            case "enum": return at(type.symbols, this.length(), "symbol");
            case "union": return this.value(at(type.branches, this.length(), "branch"));
            case "record": return type.fields.map((field) => this.value(field.type));
            default: return this.blocks(type);
        }
    }
    /** Arrays and maps come in blocks with their counts; a negative one has the size of the block behind it. */
    blocks(type) {
        const found = [];
        for (let count = this.count(); count > 0; count = this.count()) {
            this.items += count;
            if (this.items > this.bytes.length + freeItems)
                throw new RangeError(`${count} items are more than the block has`);
            for (let i = 0; i < count; i++)
                found.push(type.kind === "map" ? [this.piece(this.length()), this.value(type.item)] : this.value(type.item));
        }
        return found;
    }
    count() {
        const count = Number(this.long());
        if (count >= 0)
            return count;
        this.long();
        return -count;
    }
    /** A whole number, as `number` where that is exact. */
    long() {
        let low = 0;
        for (let factor = 1; factor < 2 ** 49; factor *= 128) {
            const byte = this.byte();
            low += (byte & 127) * factor;
            if (byte < 128)
                return low % 2 === 0 ? low / 2 : -(low + 1) / 2;
        }
        let wide = BigInt(low);
        for (let shift = 49n;; shift += 7n) {
            if (shift > 63n)
                throw new RangeError("a number has more than 64 bits");
            const byte = this.byte();
            wide |= BigInt(byte & 127) << shift;
            if (byte < 128)
                break;
        }
        wide = BigInt.asUintN(64, wide);
        const exact = (wide >> 1n) ^ -(wide & 1n);
        const number = Number(exact);
        return Number.isSafeInteger(number) ? number : exact;
    }
    length() {
        const length = Number(this.long());
        if (!(length >= 0))
            throw new RangeError(`${length} is no length`);
        return length;
    }
    byte() {
        const byte = this.bytes[this.at++];
        if (byte === undefined)
            throw new RangeError("it ends too early");
        return byte;
    }
    skip(size) {
        const start = this.at;
        if (!(start + size <= this.bytes.length))
            throw new RangeError("it ends too early");
        this.at += size;
        return start;
    }
    piece(size) {
        const start = this.skip(size);
        return this.bytes.subarray(start, start + size);
    }
}
function meant(type, stored) {
    return type.meaning ? type.meaning(stored) : stored;
}
function at(choices, index, what) {
    const choice = choices[index];
    if (choice === undefined)
        throw new RangeError(`${what} ${index} of ${choices.length}`);
    return choice;
}

// EXTERNAL MODULE: ./build/js/data/iso-text.js
var iso_text = __webpack_require__(98892);
// EXTERNAL MODULE: ./build/js/data/source.js
var source = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/js/data/avro-schema.js



const deepest = 64;
/** The fields of the record that a file holds, out of its schema. A schema that cannot be read is a `UserError`. */
function avroFields(schema, file) {
    const mistake = (what, hint = "a schema is as Avro's specification has it") => new core_error/* UserError */.yo(`the schema of the file cannot be read: ${what}`, { place: { file }, hint });
    const named = new Map();
    const typeOf = (found, space, depth) => {
        if (depth > deepest)
            throw mistake(`it has more than ${deepest} levels`);
        if (typeof found === "string")
            return primitive(found) ?? reference(found, space);
        if (Array.isArray(found))
            return { kind: "union", branches: found.map((branch) => typeOf(branch, space, depth + 1)) };
        if (typeof found !== "object" || found === null)
            throw mistake(`${JSON.stringify(found)} is no type`);
        const at = found;
        const { type, logicalType } = at;
        if (type === "array" || type === "map")
            return { kind: type, item: typeOf(type === "array" ? at["items"] : at["values"], space, depth + 1) };
        if (type === "record" || type === "error" || type === "enum" || type === "fixed")
            return namedType(at, space, depth);
        const inner = typeOf(type, space, depth + 1);
        return typeof logicalType === "string" ? logical(inner, logicalType, at) : inner;
    };
    const reference = (name, space) => {
        const full = name.includes(".") || !space ? name : `${space}.${name}`;
        const known = named.has(full) ? full : name;
        if (!named.has(known))
            throw mistake(`there is no type ${JSON.stringify(name)}`);
        const found = named.get(known);
        if (!found)
            throw mistake(`type ${JSON.stringify(name)} contains itself`, "columns have a fixed depth: store such data as JSON text");
        return found;
    };
    const namedType = (at, space, depth) => {
        const { name, namespace, type } = at;
        if (typeof name !== "string")
            throw mistake(`a ${String(type)} has no name`);
        const own = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : typeof namespace === "string" ? namespace : space;
        const full = name.includes(".") || !own ? name : `${own}.${name}`;
        if (named.has(full))
            throw mistake(`two types are named ${JSON.stringify(full)}`);
        named.set(full, undefined);
        const made = contents(at, own, depth);
        named.set(full, made);
        return made;
    };
    const contents = (at, space, depth) => {
        const { type, symbols, size, fields, logicalType } = at;
        if (type === "enum") {
            if (!Array.isArray(symbols) || !symbols.every((symbol) => typeof symbol === "string"))
                throw mistake("an enum has no symbols");
            return { kind: "enum", symbols: symbols.map((symbol) => Buffer.from(symbol)) };
        }
        if (type === "fixed") {
            if (typeof size !== "number" || !Number.isInteger(size) || size < 0 || size > 1 << 28)
                throw mistake(`a fixed has the size ${JSON.stringify(size)}`);
            const fixed = { kind: "fixed", size };
            return typeof logicalType === "string" ? logical(fixed, logicalType, at) : fixed;
        }
        if (!Array.isArray(fields))
            throw mistake("a record has no fields");
        return { kind: "record", fields: fields.map((field) => {
                const { name, type: of } = (field ?? {});
                if (typeof name !== "string")
                    throw mistake("a field has no name");
                const found = typeOf(of, space, depth + 1);
                return { name, type: found, shape: shapeOf(found, name, mistake) };
            }) };
    };
    const root = typeOf(schema, "", 0);
    return root.kind === "record" ? root.fields : [{ name: "value", type: root, shape: shapeOf(root, "value", mistake) }];
}
function primitive(name) {
    if (name === "int" || name === "long")
        return { kind: "long" };
    if (name === "string" || name === "bytes")
        return { kind: "bytes" };
    return name === "null" || name === "boolean" || name === "float" || name === "double" ? { kind: name } : undefined;
}
const moments = {
    "timestamp-millis": [3, true], "timestamp-micros": [6, true], "timestamp-nanos": [9, true],
    "local-timestamp-millis": [3, false], "local-timestamp-micros": [6, false], "local-timestamp-nanos": [9, false],
};
/** Dates, times, moments and decimals are text; a logical type that does not fit to its type is left out, as Avro wants it. */
function logical(type, name, at) {
    if (type.kind === "long") {
        const moment = Object.hasOwn(moments, name) ? moments[name] : undefined;
        if (moment)
            return { ...type, meaning: (units) => (0,iso_text/* isoMoment */.QA)(BigInt(units), { digits: moment[0], utc: moment[1] }) };
        if (name === "date")
            return { ...type, meaning: (days) => (0,iso_text/* isoDate */._$)(BigInt(days)) };
        if (name === "time-millis" || name === "time-micros")
            return { ...type, meaning: (units) => (0,iso_text/* isoTime */.Ly)(BigInt(units), name === "time-millis" ? 3 : 6) };
    }
    const { scale = 0 } = at;
    if (name === "decimal" && (type.kind === "bytes" || type.kind === "fixed") && typeof scale === "number" && Number.isInteger(scale) && scale >= 0 && scale <= 1000) {
        return { ...type, meaning: (stored) => (0,iso_text/* decimalText */.Nx)((0,iso_text/* signedNumber */.KA)(stored), scale) };
    }
    return type;
}
const entryKey = { kind: "value", type: "bytes" };
/** Maps are lists of entries; a union of values is of the more general type. */
function shapeOf(type, name, mistake) {
    switch (type.kind) {
        case "array": return { kind: "list", item: shapeOf(type.item, name, mistake) };
        case "map": return { kind: "list", item: { kind: "struct", fields: [{ name: "key", shape: entryKey }, { name: "value", shape: shapeOf(type.item, name, mistake) }] } };
        case "record": return { kind: "struct", fields: type.fields };
        case "union": {
            const shapes = type.branches.filter(({ kind }) => kind !== "null").map((branch) => shapeOf(branch, name, mistake));
            const [first, ...more] = shapes;
            if (!first)
                return { kind: "value", type: "empty" };
            if (more.length === 0)
                return first;
            const types = shapes.map((shape) => (shape.kind === "value" ? shape.type : undefined));
            if (types.includes(undefined))
                throw mistake(`field ${JSON.stringify(name)} is a union of lists or records with something else`, "a column has one type: values, lists or records");
            return { kind: "value", type: types.reduce((a, b) => (0,source/* joinTypes */.m)(a, b)) };
        }
        case "enum": return { kind: "value", type: "bytes" };
        default: return { kind: "value", type: type.meaning ? "bytes" : valueTypes[type.kind] };
    }
}
const valueTypes = { null: "empty", boolean: "int", long: "int", float: "float", double: "float", bytes: "bytes", fixed: "bytes" };

// EXTERNAL MODULE: ./build/js/data/byte-reader.js
var byte_reader = __webpack_require__(90609);
// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
// EXTERNAL MODULE: ./build/js/data/parquet-codecs.js
var parquet_codecs = __webpack_require__(96651);
// EXTERNAL MODULE: ./build/js/data/row-shape.js
var row_shape = __webpack_require__(17899);
// EXTERNAL MODULE: ./build/js/data/shape-columns.js
var shape_columns = __webpack_require__(8256);
// EXTERNAL MODULE: ./build/js/data/source-columns.js
var source_columns = __webpack_require__(24440);
;// CONCATENATED MODULE: ./build/js/data/avro.js










/**
 * Avro object container files, packed with deflate, snappy, Zstandard or not. Block by block is read. A null is missing, an empty
 * array is present, arrays hold no nulls. Records are taken apart into columns `a.b`, maps are lists of `key` and `value`, enums are
 * text; booleans are the integers 0 and 1; dates, times, moments (ISO 8601) and decimals are text.
 */
const avroFormat = {
    name: "avro",
    pattern: /\.avro(\.(gz|zz|br|zst))?$/i,
    async describe(file, { limit = Infinity }) {
        let rows = 0;
        let fields = [];
        for await (const block of readBlocks(file, false)) {
            fields = block.fields;
            rows += block.count;
            if (rows >= limit)
                break;
        }
        return { columns: (0,row_shape/* shapeColumns */.p)(fields, file.name), rows: Math.min(rows, limit) };
    },
    join: (files) => (0,source_columns/* joinColumns */.a)(files, { mixed: "widen" }),
    async *read(file, columns, { limit = Infinity }) {
        let before = 0;
        let rows = 0;
        let held = 0;
        let found;
        const take = () => {
            const first = before + 1;
            before += rows;
            const batch = found.take(rows);
            rows = held = 0;
            return { batch, file: file.name, line: (row) => first + row };
        };
        for await (const { fields, count, bytes } of readBlocks(file, true)) {
            found ??= (0,shape_columns/* createShapeColumns */.T)(fields, columns);
            const decoder = new AvroDecoder(bytes);
            for (let i = 0; i < count && before + rows < limit; i++) {
                const from = decoder.at;
                addRow(decoder, { fields, sinks: found.sinks, row: rows }, { file, number: before + rows + 1 });
                rows++;
                held += decoder.at - from;
                if (rows === 4096 || held >= 1 << 23)
                    yield take();
            }
            if (before + rows >= limit)
                break;
            if (!decoder.atEnd)
                throw rowMistake("the block has more bytes than rows", { file, number: before + rows });
        }
        if (rows > 0)
            yield take();
    },
};
function rowMistake(what, { file, number }, cause) {
    return new core_error/* UserError */.yo(`row ${number} cannot be read: ${what}`, { place: { file: file.name, line: number }, hint: "the file is damaged; make it again", ...(cause === undefined ? {} : { cause }) });
}
function addRow(decoder, { fields, sinks, row }, place) {
    let name = "";
    try {
        fields.forEach((field, i) => {
            ({ name } = field);
            const value = decoder.value(field.type);
            sinks[i]?.add(value, row);
        });
    }
    catch (error) {
        if (error instanceof shape_columns/* ShapeMisfit */.q) {
            throw new core_error/* UserError */.yo(`column ${JSON.stringify(name)}: ${error.message}`, { place: { file: place.file.name, line: place.number }, hint: "arrays have no nulls: leave them out", cause: error });
        }
        throw error instanceof RangeError ? rowMistake(`column ${JSON.stringify(name)}, ${error.message}`, place, error) : error;
    }
}
const largestPiece = 2 ** 30;
/** The blocks of a file; first one without rows, with the schema. */
async function* readBlocks(file, values) {
    const reader = (0,byte_reader/* createByteReader */.I)((0,file_bytes/* readBytes */.io)(file));
    try {
        const { fields, codec, sync } = await readHeader(reader, file);
        yield { fields, count: 0, bytes: new Uint8Array(0) };
        for (;;) {
            const count = await readLong(reader, file, true);
            if (count === undefined)
                return;
            const size = await readLong(reader, file);
            if (!(count >= 0 && size >= 0 && size <= largestPiece))
                throw damaged(reader, file, `a block has ${count} rows and ${size} bytes`);
            const packed = await take(reader, file, size);
            if (Buffer.compare(await take(reader, file, 16), sync) !== 0)
                throw damaged(reader, file, "a block does not end where it should");
            const bytes = values ? await unpacked(packed, codec, (what, cause) => damaged(reader, file, what, cause)) : packed.subarray(0, 0);
            if (values && count > Math.max(bytes.length, 1 << 20))
                throw damaged(reader, file, `a block of ${bytes.length} bytes has ${count} rows`);
            yield { fields, count, bytes };
        }
    }
    finally {
        await reader.close();
    }
}
function damaged(reader, { name }, what, cause) {
    return new core_error/* UserError */.yo(`the file cannot be read before byte ${reader.position}: ${what}`, { place: { file: name }, hint: "the file is damaged or not Avro; make it again", ...(cause === undefined ? {} : { cause }) });
}
async function take(reader, file, size) {
    const bytes = await reader.take(size);
    if (bytes.length < size)
        throw damaged(reader, file, "it ends too early");
    return bytes;
}
/** A whole number; `undefined` at the end of the file, where it may end. */
async function readLong(reader, file, mayEnd = false) {
    const bytes = [];
    for (;;) {
        const [byte] = await reader.take(1);
        if (byte === undefined && mayEnd && bytes.length === 0)
            return undefined;
        if (byte === undefined)
            throw damaged(reader, file, "it ends too early");
        bytes.push(byte);
        if (byte < 128)
            return Number(new AvroDecoder(Uint8Array.from(bytes)).long());
        if (bytes.length > 9)
            throw damaged(reader, file, "a number has more than 64 bits");
    }
}
async function readHeader(reader, file) {
    if (Buffer.compare(await reader.take(4), Buffer.from("Obj\u0001")) !== 0)
        throw damaged(reader, file, "it is no Avro object container file");
    const metadata = new Map();
    const piece = async () => {
        const size = (await readLong(reader, file));
        if (!(size >= 0 && size <= largestPiece))
            throw damaged(reader, file, `a piece has ${size} bytes`);
        return take(reader, file, size);
    };
    for (;;) {
        const count = (await readLong(reader, file));
        if (count === 0)
            break;
        if (count < 0)
            await readLong(reader, file);
        for (let i = 0; i < Math.abs(count); i++) {
            const key = Buffer.from(await piece()).toString("utf8");
            metadata.set(key, await piece());
        }
    }
    const sync = await take(reader, file, 16);
    const text = (key) => metadata.has(key) ? Buffer.from(metadata.get(key)).toString("utf8") : undefined;
    const schema = text("avro.schema");
    if (schema === undefined)
        throw damaged(reader, file, "it has no schema");
    let parsed;
    try {
        parsed = JSON.parse(schema);
    }
    catch (error) {
        throw damaged(reader, file, "its schema is no JSON", error);
    }
    const codec = text("avro.codec") || "null";
    if (!codecs.includes(codec))
        throw new core_error/* UserError */.yo(`the file is packed with ${JSON.stringify(codec)}`, { place: { file: file.name }, hint: `write it with one of ${codecs.join(", ")}` });
    return { fields: avroFields(parsed, file.name), codec, sync };
}
const codecs = ["null", "deflate", "snappy", "zstandard"];
async function unpacked(bytes, codec, mistake) {
    const { unpack } = await (0,parquet_codecs/* loadParquetCodecs */.m)();
    try {
        if (codec === "deflate")
            return external_node_zlib_.inflateRawSync(bytes, { maxOutputLength: largestPiece });
        if (codec === "zstandard")
            return "zstdDecompressSync" in external_node_zlib_namespaceObject ? external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: largestPiece }) : unpack(bytes, "ZSTD", -1);
        if (codec === "null")
            return bytes;
        const packed = bytes.subarray(0, -4);
        const size = snappySize(packed);
        if (size > Math.min(largestPiece, packed.length * 64))
            throw new RangeError(`a block says it has ${size} bytes`);
        const found = unpack(packed, "SNAPPY", size);
        if (external_node_zlib_.crc32(found) !== Buffer.from(bytes.subarray(-4)).readUInt32BE())
            throw new RangeError("a checksum is wrong");
        return found;
    }
    catch (error) {
        throw mistake(`a block cannot be unpacked (${error instanceof Error ? error.message : String(error)})`, error);
    }
}
/** The size that stands before bytes packed with snappy. */
function snappySize(bytes) {
    let size = 0;
    for (let i = 0, factor = 1; i < 5; i++, factor *= 128) {
        const byte = bytes[i];
        if (byte === undefined)
            break;
        size += (byte & 127) * factor;
        if (byte < 128)
            return size;
    }
    throw new RangeError("a block is too short");
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
