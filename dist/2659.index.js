export const id = 2659;
export const ids = [2659,8390,5040];
export const modules = {

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

/***/ 12659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetFormat: () => (/* binding */ parquetFormat)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/file-bytes.js
var file_bytes = __webpack_require__(14799);
// EXTERNAL MODULE: ./build/js/data/parquet-codecs.js
var parquet_codecs = __webpack_require__(96651);
;// CONCATENATED MODULE: ./build/js/data/rle-hybrid.js
/**
 * Reads `count` numbers of `width` bits from Parquet's mix of runs and packed bits. Throws a RangeError when the bytes end early.
 * A run longer than what is left is cut.
 */
function readRleHybrid(bytes, width, count) {
    const numbers = new Int32Array(count);
    if (width === 0)
        return numbers;
    if (width > 32)
        throw new RangeError(`${width} bits for a number`);
    const size = (width + 7) >> 3;
    let at = 0;
    let done = 0;
    while (done < count) {
        let header = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
            if (at >= bytes.length || shift > 28)
                throw new RangeError("the levels or indices end too early");
            byte = bytes[at++];
            header |= (byte & 127) << shift;
        }
        const length = header >>> 1;
        if ((header & 1) === 0) {
            if (at + size > bytes.length)
                throw new RangeError("the levels or indices end too early");
            let value = 0;
            for (let i = 0; i < size; i++)
                value |= bytes[at++] << (8 * i);
            const end = Math.min(count, done + length);
            numbers.fill(value, done, end);
            done = end;
        }
        else {
            const end = Math.min(count, done + length * 8);
            if (at + Math.ceil(((end - done) * width) / 8) > bytes.length)
                throw new RangeError("the levels or indices end too early");
            unpackBits(numbers, done, end, { bytes, at, width });
            done = end;
            at += length * width;
        }
    }
    return numbers;
}
function unpackBits(numbers, from, to, { bytes, at, width }) {
    let bit = at * 8;
    for (let i = from; i < to; i++) {
        let value = 0;
        for (let got = 0; got < width;) {
            const inByte = bit & 7;
            const taken = Math.min(8 - inByte, width - got);
            value |= ((bytes[bit >> 3] >> inByte) & ((1 << taken) - 1)) << got;
            got += taken;
            bit += taken;
        }
        numbers[i] = value;
    }
}

;// CONCATENATED MODULE: ./build/js/data/parquet-pages.js


/** Damaged bytes of a file; whoever reads the file knows its name. */
class ParquetDamage extends Error {
}
/** Sizes that no sound file exceeds: bytes of a page, entries of a page. */
const largestPage = 1 << 28;
const mostEntries = 1 << 24;
const windowSize = 1 << 20;
/** The pages of a column chunk one after the other; only one is held. */
async function* readParquetPages(file, chunk, leaf) {
    const codecs = await (0,parquet_codecs/* loadParquetCodecs */.m)();
    const start = Number(chunk.dictionary_page_offset && chunk.dictionary_page_offset > 0n && chunk.dictionary_page_offset < chunk.data_page_offset ? chunk.dictionary_page_offset : chunk.data_page_offset);
    const end = start + Number(chunk.total_compressed_size);
    if (!(start >= 4 && end <= file.size))
        throw new ParquetDamage("its place is not in the file");
    const window = createWindow(file, end);
    let left = Number(chunk.num_values);
    let dictionary;
    for (let at = start; left > 0;) {
        if (at >= end)
            throw new ParquetDamage(`${left} values are missing`);
        const head = await window(at, Math.min(end, at + (1 << 16)));
        const { header, size } = damageOf(() => codecs.pageHeader(head));
        if (!areNumbers(header))
            throw new ParquetDamage("the header of a page is damaged");
        const from = at + size;
        at = from + header.compressed_page_size;
        if (!(header.compressed_page_size >= 0 && at <= end))
            throw new ParquetDamage("a page ends behind its column");
        if (!(header.uncompressed_page_size >= 0 && header.uncompressed_page_size <= largestPage))
            throw new ParquetDamage(`a page has ${header.uncompressed_page_size} bytes`);
        if (header.type === "INDEX_PAGE")
            continue;
        const bytes = await window(from, at);
        if (header.type === "DICTIONARY_PAGE")
            dictionary = damageOf(() => dictionaryOf(bytes, header, { codecs, chunk, leaf }));
        else {
            const page = damageOf(() => pageOf(bytes, header, { codecs, chunk, leaf, dictionary, left }));
            left -= page.length;
            yield page;
        }
    }
}
/** Damaged headers have numbers of other kinds, or none. */
function areNumbers({ compressed_page_size, uncompressed_page_size, data_page_header: one, data_page_header_v2: two, dictionary_page_header: dictionary }) {
    const numbers = [compressed_page_size, uncompressed_page_size, ...(one ? [one.num_values] : []), ...(dictionary ? [dictionary.num_values] : [])];
    if (two)
        numbers.push(two.num_values, two.definition_levels_byte_length, two.repetition_levels_byte_length);
    return numbers.every((number) => Number.isInteger(number));
}
/** Bytes of a file by windows, so that small pages do not cost a read each. */
function createWindow(file, limit) {
    let first = 0;
    let bytes = new Uint8Array(0);
    return async (from, to) => {
        if (from < first || to > first + bytes.length) {
            bytes = Uint8Array.from(await file.read(from, Math.min(limit, Math.max(to, from + windowSize))));
            first = from;
            if (bytes.length < to - from)
                throw new ParquetDamage("the file ends too early");
        }
        return bytes.subarray(from - first, to - first);
    };
}
/** Whatever the bytes make decoders stumble over is damage. */
function damageOf(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw error instanceof ParquetDamage ? error : new ParquetDamage(error instanceof Error ? error.message : String(error), { cause: error });
    }
}
function dictionaryOf(bytes, { dictionary_page_header: header, uncompressed_page_size: size }, { codecs, chunk, leaf }) {
    if (!header || !(header.num_values >= 0 && header.num_values <= mostEntries))
        throw new ParquetDamage("its dictionary is damaged");
    return meant(plainValues(codecs.unpack(bytes, chunk.codec, size), header.num_values, leaf), leaf);
}
function pageOf(bytes, header, decoding) {
    const { leaf, left } = decoding;
    const { length, encoding, ...parts } = partsOf(bytes, header, decoding);
    if (!(length >= 0 && length <= left && length <= mostEntries))
        throw new ParquetDamage(`a page of ${length} values where ${left} are left`);
    const repetitions = leaf.maxRepetition > 0 ? levelsOf(parts.repetitions, leaf.maxRepetition, length) : undefined;
    let definitions = leaf.maxDefinition > 0 ? levelsOf(parts.definitions, leaf.maxDefinition, length) : undefined;
    let count = length;
    if (definitions)
        for (const definition of definitions)
            if (definition !== leaf.maxDefinition)
                count--;
    if (count === length)
        definitions = undefined;
    return { length, definitions, repetitions, values: valuesOf(parts.values, { encoding, count }, decoding) };
}
function levelsOf(bytes, most, length) {
    const levels = readRleHybrid(bytes, 32 - Math.clz32(most), length);
    for (const level of levels)
        if (level > most)
            throw new ParquetDamage(`a level of ${level}`);
    return levels;
}
/** Takes a page apart: version 2 has its levels outside of what is packed. */
function partsOf(bytes, header, { codecs, chunk, leaf }) {
    const { data_page_header: one, data_page_header_v2: two, uncompressed_page_size: size } = header;
    if (two) {
        const [repetitions, definitions] = [two.repetition_levels_byte_length, two.definition_levels_byte_length];
        if (!(repetitions >= 0 && definitions >= 0 && repetitions + definitions <= Math.min(bytes.length, size)))
            throw new ParquetDamage("the levels of a page are damaged");
        const packed = bytes.subarray(repetitions + definitions);
        return {
            length: two.num_values, encoding: two.encoding,
            repetitions: bytes.subarray(0, repetitions), definitions: bytes.subarray(repetitions, repetitions + definitions),
            values: codecs.unpack(packed, two.is_compressed === false ? "UNCOMPRESSED" : chunk.codec, size - repetitions - definitions),
        };
    }
    if (!one)
        throw new ParquetDamage(`a page of kind ${header.type} cannot be read`);
    let page = codecs.unpack(bytes, chunk.codec, size);
    const take = (there, encoding) => {
        if (!there)
            return page.subarray(0, 0);
        if (encoding !== "RLE")
            throw new ParquetDamage(`levels in ${encoding} cannot be read`);
        const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
        if (4 + length > page.length)
            throw new ParquetDamage("the levels of a page are damaged");
        const levels = page.subarray(4, 4 + length);
        page = page.subarray(4 + length);
        return levels;
    };
    const repetitions = take(leaf.maxRepetition > 0, one.repetition_level_encoding);
    const definitions = take(leaf.maxDefinition > 0, one.definition_level_encoding);
    return { length: one.num_values, encoding: one.encoding, repetitions, definitions, values: page };
}
function valuesOf(bytes, { encoding, count }, { codecs, leaf, dictionary }) {
    if (count === 0)
        return [];
    if (encoding === "PLAIN")
        return meant(plainValues(bytes, count, leaf), leaf);
    if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
        if (!dictionary)
            throw new ParquetDamage("its dictionary is missing");
        if (bytes.length === 0)
            throw new ParquetDamage("a page ends too early");
        const indices = readRleHybrid(bytes.subarray(1), bytes[0], count);
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
            const value = dictionary[indices[i]];
            if (value === undefined)
                throw new ParquetDamage(`value ${indices[i]} of a dictionary of ${dictionary.length}`);
            values[i] = value;
        }
        return values;
    }
    if (encoding === "RLE" && leaf.element.type === "BOOLEAN")
        return readRleHybrid(bytes.subarray(4), 1, count);
    return meant(codecs.otherValues(bytes, { encoding, count, element: leaf.element }), leaf);
}
function meant(stored, { meaning }) {
    return meaning ? Array.from(stored, meaning) : stored;
}
const sizes = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };
/** Values one after the other. */
function plainValues(bytes, count, { element, meaning }) {
    const { type } = element;
    if (type === "BYTE_ARRAY")
        return byteArrays(bytes, count);
    const size = type === "FIXED_LEN_BYTE_ARRAY" ? element.type_length ?? 0 : type === "BOOLEAN" ? 1 / 8 : sizes[type ?? ""] ?? NaN;
    if (!(size > 0 && count * size <= bytes.length))
        throw new ParquetDamage("a page ends too early");
    if (type === "BOOLEAN")
        return Uint8Array.from({ length: count }, (_, i) => (bytes[i >> 3] >> (i & 7)) & 1);
    if (type === "FIXED_LEN_BYTE_ARRAY")
        return Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
    const { buffer } = bytes.slice(0, count * size);
    if (type === "INT32")
        return new Int32Array(buffer);
    if (type === "FLOAT")
        return new Float32Array(buffer);
    if (type === "DOUBLE")
        return new Float64Array(buffer);
    if (type === "INT64")
        return meaning ? bigNumbers(buffer) : safeNumbers(buffer);
    const view = new DataView(buffer);
    return Array.from({ length: count }, (_, i) => (view.getBigInt64(i * 12 + 4, true) >> 32n << 64n) | view.getBigUint64(i * 12, true));
}
/** BigInt64Array is no ArrayLike of plain values only by its type. */
function bigNumbers(buffer) {
    return new BigInt64Array(buffer);
}
/** 64-bit integers as numbers where all of them are exact so: that is much faster. */
function safeNumbers(buffer) {
    const words = new Int32Array(buffer);
    const numbers = new Float64Array(words.length / 2);
    for (let i = 0; i < numbers.length; i++) {
        const high = words[2 * i + 1];
        if (high < -(2 ** 20) || high >= 2 ** 20)
            return bigNumbers(buffer);
        numbers[i] = high * 2 ** 32 + (words[2 * i] >>> 0);
    }
    return numbers;
}
function byteArrays(bytes, count) {
    if (count * 4 > bytes.length)
        throw new ParquetDamage("a page ends too early");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    return Array.from({ length: count }, () => {
        const start = at + 4;
        at = start + view.getUint32(at, true);
        if (at > bytes.length)
            throw new ParquetDamage("a page ends too early");
        return bytes.subarray(start, at);
    });
}

// EXTERNAL MODULE: ./build/js/data/column-builder.js
var column_builder = __webpack_require__(59607);
// EXTERNAL MODULE: ./build/js/data/level-builder.js
var level_builder = __webpack_require__(94747);
// EXTERNAL MODULE: ./build/js/data/put-value.js
var put_value = __webpack_require__(66310);
;// CONCATENATED MODULE: ./build/js/data/parquet-rows.js




/** A value that its column cannot hold, said by whoever knows the file. */
class ParquetMisfit extends Error {
}
/** Begins the rows of a feature. `type` is what its values become; a struct has none. */
function createFeatureRows(feature, type) {
    const { leaf } = feature;
    const isFlat = feature.levels.length === 1 && leaf.maxRepetition === 0 && type !== "struct" && type !== "empty" && type !== "nested";
    return isFlat ? new FlatRows(feature, type) : new NestedRows(feature, type === "struct" || type === "nested" ? undefined : type);
}
function put(builder, type, page, index) {
    const value = page.values[index];
    if (value === undefined)
        throw new ParquetDamage("values are missing");
    if (!(0,put_value/* putValue */.f)(builder, type, value))
        throw new ParquetMisfit(`${String(value)} is not ${type === "int" ? "a 64-bit integer" : `of type ${type}`}`);
}
/** How many values of a page come before an entry. Pages are read from front to back. */
class ValueCounter {
    page;
    counted = 0;
    found = 0;
    before(page, entry, { maxDefinition }) {
        if (!page.definitions)
            return entry;
        if (page !== this.page || entry < this.counted)
            [this.page, this.counted, this.found] = [page, 0, 0];
        for (; this.counted < entry; this.counted++)
            if (page.definitions[this.counted] === maxDefinition)
                this.found++;
        return this.found;
    }
}
/** Values that are there or missing, without lists: the most frequent by far. */
class FlatRows {
    rows = 0;
    builder;
    counter = new ValueCounter();
    feature;
    type;
    constructor(feature, type) {
        this.feature = feature;
        this.type = type;
        this.builder = (0,column_builder/* createColumnBuilder */.I)(feature.path.join("."), 0);
    }
    add(page, from, wanted) {
        const { builder, type } = this;
        const { leaf } = this.feature;
        const to = Math.min(page.length, from + wanted - this.rows);
        let value = this.counter.before(page, from, leaf);
        for (let entry = from; entry < to; entry++, this.rows++) {
            if (page.definitions && page.definitions[entry] !== leaf.maxDefinition)
                continue;
            builder.begin(this.rows);
            builder.open(type, this.rows);
            put(builder, type, page, value++);
        }
        return to;
    }
    takeColumn() {
        const column = this.builder.take(this.rows);
        this.rows = 0;
        return column;
    }
    takeNested() {
        const { rows } = this;
        const { level, values } = (0,level_builder/* levelAndValues */.Ix)(this.takeColumn(), rows);
        return { path: this.feature.path, levels: [level], values };
    }
}
/** Lists, lists of lists, and what is inside structs. */
class NestedRows {
    rows = 0;
    outer;
    /** The innermost level and its values; a struct has a level builder there too. */
    values;
    counter = new ValueCounter();
    feature;
    type;
    constructor(feature, type) {
        this.feature = feature;
        this.type = type;
        this.outer = feature.levels.slice(0, type === undefined ? undefined : -1).map(() => new level_builder/* LevelBuilder */.uE());
        this.values = (0,column_builder/* createColumnBuilder */.I)(feature.path.join("."), 0);
    }
    add(page, from, wanted) {
        const { feature: { leaf } } = this;
        let value = this.counter.before(page, from, leaf);
        for (let entry = from; entry < page.length; entry++) {
            const repetition = page.repetitions ? page.repetitions[entry] : 0;
            const definition = page.definitions ? page.definitions[entry] : leaf.maxDefinition;
            if (repetition === 0) {
                if (this.rows === wanted)
                    return entry;
                this.rows++;
            }
            else if (this.rows === 0)
                throw new ParquetDamage("a row begins in the middle");
            this.entry(repetition, definition, { page, value });
            if (definition === leaf.maxDefinition)
                value++;
        }
        return page.length;
    }
    entry(repetition, definition, at) {
        const { outer, values, type, feature: { levels, whole } } = this;
        let above = this.rows - 1;
        for (let i = 0; i < levels.length; i++) {
            const { slot, item, present, filled } = levels[i];
            const level = outer[i];
            const begins = repetition <= slot;
            if (begins) {
                if (definition < present)
                    return;
                if (level)
                    level.begin(above);
                else if (type !== "empty") {
                    values.begin(above);
                    values.open(type, above);
                }
            }
            if (definition < filled) {
                if (begins)
                    return;
                throw new ParquetDamage("a list goes on without an item");
            }
            if (level && (begins || repetition === item))
                level.count++;
            if (i === levels.length - 1 && (begins || repetition === item)) {
                if (definition < whole)
                    throw new ParquetMisfit("a null stands in a list");
                if (!level && type !== "empty")
                    put(values, type, at.page, at.value);
            }
            if (level)
                above = level.count - 1;
            if (above < 0)
                throw new ParquetDamage("a list goes on before it begins");
        }
    }
    takeColumn() {
        const column = this.values.take(this.rows);
        this.rows = 0;
        return column;
    }
    takeNested() {
        const { path } = this.feature;
        const levels = [];
        let items = this.rows;
        this.rows = 0;
        for (const level of this.outer) {
            const { count } = level;
            levels.push(level.take(items));
            items = count;
        }
        if (this.type === undefined)
            return { path, levels, values: undefined };
        const inner = (0,level_builder/* levelAndValues */.Ix)(this.values.take(items), items);
        return { path, levels: [...levels, inner.level], values: inner.values };
    }
}

// EXTERNAL MODULE: ./build/js/data/half-float.js
var half_float = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/js/data/iso-text.js
var iso_text = __webpack_require__(98892);
;// CONCATENATED MODULE: ./build/js/data/parquet-schema.js



const deepest = 256;
/** The columns of a file: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
function parquetColumns({ schema }, file) {
    const columns = [];
    const names = new Set();
    const walk = (name, node, at) => {
        const found = unwrapped(node, at);
        if (found.levels.length === 0 && found.node.children.length > 0) {
            for (const child of found.node.children)
                walk(`${name}.${child.element.name}`, child, found.at);
            return;
        }
        if (names.has(name))
            throw new core_error/* UserError */.yo(`two columns are named ${JSON.stringify(name)}`, { place: { file }, hint: "rename one" });
        names.add(name);
        const features = featuresOf(found, [name], []);
        const [first] = features;
        const nested = features.length > 1 || first.type === "struct" || first.levels.length > 1;
        const source = nested
            ? { name, type: "nested", features: features.map(({ path, type, levels }) => ({ path, type, levels: levels.length })) }
            : { name, type: first.leaf.type };
        columns.push({ source, features });
    };
    for (const child of treeOf(schema, file).children)
        walk(child.element.name, child, { definition: 0, repetition: 0 });
    return columns;
}
/** The tree that the flat list of schema elements means. */
function treeOf(schema, file) {
    let at = 0;
    let leaves = 0;
    const read = (depth) => {
        const element = schema[at++];
        if (!element || depth > deepest || typeof element.name !== "string")
            throw new core_error/* UserError */.yo("the schema of the file is damaged", { place: { file } });
        const children = [];
        const leaf = element.num_children ? -1 : leaves++;
        for (let i = 0; i < (element.num_children ?? 0); i++)
            children.push(read(depth + 1));
        return { element, children, leaf };
    };
    return read(0);
}
/** Takes off the lists around a value or struct. */
function unwrapped(outer, { definition, repetition }) {
    const levels = [];
    let node = outer;
    let inList = false;
    const push = (present) => {
        levels.push({ slot: repetition, item: repetition + 1, present, filled: present + 1 });
        definition = present + 1;
        repetition++;
    };
    for (;;) {
        if (node.element.repetition_type === "REPEATED" && !inList)
            push(definition);
        else if (node.element.repetition_type === "OPTIONAL")
            definition++;
        inList = false;
        const [repeated] = node.children;
        if (!repeated || node.children.length !== 1 || repeated.element.repetition_type !== "REPEATED" || !isListOrMap(node.element))
            return { node, levels, at: { definition, repetition } };
        push(definition);
        const wraps = repeated.children.length === 1 && repeated.element.name !== "array" && repeated.element.name !== `${node.element.name}_tuple`;
        if (wraps && !isMap(node.element))
            node = repeated.children[0];
        else
            [node, inList] = [repeated, true];
    }
}
function isMap({ converted_type: type, logical_type: logical }) {
    return type === "MAP" || type === "MAP_KEY_VALUE" || logical?.type === "MAP";
}
function isListOrMap(element) {
    return element.converted_type === "LIST" || element.logical_type?.type === "LIST" || isMap(element);
}
function featuresOf({ node, levels, at }, path, outer) {
    const single = { slot: at.repetition, item: -1, present: at.definition, filled: at.definition };
    const all = [...outer, ...(levels.length > 0 ? levels : [single])];
    const whole = at.definition;
    if (node.children.length === 0)
        return [leafFeature(node, { path, levels: all, at })];
    const children = node.children.flatMap((child) => featuresOf(unwrapped(child, at), [...path, child.element.name], all));
    return [{ path, levels: all, leaf: children[0].leaf, type: "struct", whole }, ...children];
}
function leafFeature({ element, leaf: index }, { path, levels, at }) {
    const leaf = { index, element, maxDefinition: at.definition, maxRepetition: at.repetition, ...meaningOf(element) };
    return { path, levels, leaf, type: leaf.type, whole: at.definition };
}
const unitDigits = { MILLIS: 3, MICROS: 6, NANOS: 9 };
/** What stored values mean: dates, times and decimals are text, ISO 8601 or plain digits; booleans are 0 and 1. */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
    const text = (meaning) => ({ type: "bytes", meaning });
    if (logical?.type === "NULL")
        return { type: "empty" };
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        return text((stored) => (0,iso_text/* decimalText */.Nx)(stored instanceof Uint8Array ? (0,iso_text/* signedNumber */.KA)(stored) : BigInt(stored), scale || (logical?.type === "DECIMAL" ? logical.scale ?? 0 : 0)));
    }
    if (type === "INT96")
        return text((stored) => (0,iso_text/* isoMoment */.QA)((BigInt.asIntN(32, stored >> 64n) - 2440588n) * 86400000000000n + (stored & 0xffffffffffffffffn), { digits: 9, utc: false }));
    if (converted === "DATE" || logical?.type === "DATE")
        return text((stored) => (0,iso_text/* isoDate */._$)(BigInt(stored)));
    if (logical?.type === "TIMESTAMP")
        return text((stored) => (0,iso_text/* isoMoment */.QA)(stored, { digits: unitDigits[logical.unit], utc: logical.isAdjustedToUTC }));
    if (logical?.type === "TIME")
        return text((stored) => (0,iso_text/* isoTime */.Ly)(BigInt(stored), unitDigits[logical.unit]));
    if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS")
        return text((stored) => (0,iso_text/* isoMoment */.QA)(stored, { digits: converted === "TIMESTAMP_MILLIS" ? 3 : 6, utc: true }));
    if (converted === "TIME_MILLIS" || converted === "TIME_MICROS")
        return text((stored) => (0,iso_text/* isoTime */.Ly)(BigInt(stored), converted === "TIME_MILLIS" ? 3 : 6));
    const unsigned = converted?.startsWith("UINT_") || (logical?.type === "INTEGER" && !logical.isSigned);
    if (type === "INT32")
        return { type: "int", ...(unsigned && { meaning: (stored) => stored >>> 0 }) };
    if (type === "INT64")
        return { type: "int", ...(unsigned && { meaning: (stored) => BigInt.asUintN(64, stored) }) };
    if (type === "BOOLEAN")
        return { type: "int" };
    if (type === "FLOAT" || type === "DOUBLE")
        return { type: "float" };
    if (logical?.type === "FLOAT16")
        return { type: "float", meaning: (stored) => (0,half_float/* halfFloat */.u)(stored[0] | (stored[1] << 8)) };
    if (logical?.type === "UUID")
        return text(iso_text/* uuidText */.BO);
    return { type: "bytes" };
}

// EXTERNAL MODULE: ./build/js/data/source-columns.js
var source_columns = __webpack_require__(24440);
;// CONCATENATED MODULE: ./build/js/data/parquet.js







/**
 * Parquet files. Columns of several files are joined by their names. A null is missing, an empty list is present, lists hold no
 * nulls. Booleans are the integers 0 and 1; dates, times, moments (ISO 8601), decimals and UUIDs are text; an unsigned 64-bit column is
 * text when the file says that it has values beyond 2^63 − 1. Page by page is read, only of the wanted columns.
 */
const parquetFormat = {
    name: "parquet",
    pattern: /\.(parquet|parq|pq)$/i,
    describe: (file, { limit = Infinity }) => withParquet(file, async ({ columns, groups }) => ({
        columns: columns.map(({ source, features }) => (source.type === "int" && isBeyondInt64(features[0].leaf, groups) ? { ...source, type: "bytes" } : source)),
        rows: Math.min(limit, groups.reduce((rows, group) => rows + rowsOf(group, file), 0)),
    })),
    join: (files) => (0,source_columns/* joinColumns */.a)(files, { mixed: "widen" }),
    async *read(file, columns, { limit = Infinity }) {
        const bytes = await (0,file_bytes/* openBytes */.od)(file);
        try {
            const opened = await openParquet(bytes, file);
            let before = 0;
            for (const [index, group] of opened.groups.entries()) {
                if (before >= limit)
                    return;
                for await (const batch of readRowGroup(group, columns, { ...opened, bytes, file, index, most: limit - before })) {
                    const first = before + 1;
                    before += batch.length;
                    yield { batch, file: file.name, line: (row) => first + row };
                }
            }
        }
        finally {
            await bytes.close();
        }
    },
};
async function withParquet(file, use) {
    const bytes = await (0,file_bytes/* openBytes */.od)(file);
    try {
        return await use(await openParquet(bytes, file));
    }
    finally {
        await bytes.close();
    }
}
const magic = "PAR1";
async function openParquet(bytes, { name }) {
    const damaged = (what, cause) => new core_error/* UserError */.yo(`this is not a Parquet file: ${what}`, { place: { file: name }, ...(cause === undefined ? {} : { cause }) });
    if (bytes.size < 12)
        throw damaged(`it has ${bytes.size} bytes`);
    const tail = Buffer.from(await bytes.read(bytes.size - 8, bytes.size));
    const ending = tail.toString("latin1", 4, 8);
    if (ending === "PARE")
        throw new core_error/* UserError */.yo("the file is encrypted", { place: { file: name }, hint: "write it without encryption" });
    if (tail.length !== 8 || ending !== magic)
        throw damaged(`it does not end with ${magic}`);
    const length = tail.readUInt32LE(0);
    if (length > bytes.size - 12)
        throw damaged(`its table of contents has ${length} bytes, the file ${bytes.size}`);
    const footer = Uint8Array.from(await bytes.read(bytes.size - 8 - length, bytes.size));
    const { fileMetadata } = await (0,parquet_codecs/* loadParquetCodecs */.m)();
    try {
        const contents = fileMetadata(footer);
        return { columns: parquetColumns(contents, name), groups: contents.row_groups };
    }
    catch (error) {
        throw error instanceof core_error/* UserError */.yo ? error : damaged("its table of contents is damaged", error);
    }
}
function rowsOf({ num_rows: rows }, { name }) {
    const count = Number(rows);
    if (!(count >= 0 && count <= Number.MAX_SAFE_INTEGER))
        throw new core_error/* UserError */.yo(`the file is damaged: a row group has ${rows} rows`, { place: { file: name } });
    return count;
}
function isBeyondInt64({ element, meaning, index }, groups) {
    if (element.type !== "INT64" || !meaning)
        return false;
    return groups.some(({ columns }) => {
        const most = columns[index]?.meta_data?.statistics?.max_value;
        return typeof most === "bigint" && BigInt.asUintN(64, most) >= 2n ** 63n;
    });
}
const batchRows = 4096;
const batchBytes = 1 << 23;
async function* readRowGroup(group, columns, reading) {
    const rows = Math.min(rowsOf(group, reading.file), reading.most);
    if (rows === 0)
        return;
    const cursors = columns.flatMap((column) => cursorsOf(column, group, reading));
    const width = cursors.reduce((sum, { feature }) => sum + Number(group.columns[feature.leaf.index].meta_data.total_uncompressed_size), 0) / Number(group.num_rows);
    const size = Math.max(1, Math.min(batchRows, Math.floor(batchBytes / Math.max(width, 1))));
    try {
        for (let done = 0; done < rows; done += size) {
            const length = Math.min(size, rows - done);
            for (const cursor of cursors)
                await fill(cursor, length, reading);
            yield batchOf(columns, cursors, { length, reading });
        }
        if (rows === Number(group.num_rows))
            for (const cursor of cursors)
                await mustEnd(cursor, reading);
    }
    finally {
        for (const { pages } of cursors)
            await pages.return(undefined);
    }
}
function cursorsOf(column, group, { columns, bytes, file, index }) {
    const found = columns.find(({ source }) => source.name === column.name);
    if (!found || column.type === "empty")
        return [];
    return found.features.map((feature) => {
        const chunk = group.columns[feature.leaf.index];
        const meta = chunk?.meta_data;
        if (!meta || chunk.file_path || meta.type !== feature.leaf.element.type || !isCounted(meta))
            throw parquet_damageOf(new ParquetDamage("it is not described"), { feature, file, index });
        const type = column.type === "nested" ? typeIn(column, feature) : column.type;
        return { column, feature, rows: createFeatureRows(feature, type), pages: readParquetPages(bytes, meta, feature.leaf), page: undefined, at: 0 };
    });
}
function isCounted({ num_values: values, total_compressed_size: packed, total_uncompressed_size: unpacked, data_page_offset: at }) {
    return [values, packed, unpacked, at].every((number) => typeof number === "bigint" && number >= 0n && number <= BigInt(Number.MAX_SAFE_INTEGER));
}
/** The type of a feature over all files, where they differ. */
function typeIn({ features = [] }, { path, type }) {
    return features.find((feature) => feature.path.length === path.length && feature.path.every((part, i) => part === path[i]))?.type ?? type;
}
function parquet_damageOf(error, { feature, file, index }) {
    const column = JSON.stringify(feature.path.join("."));
    if (error instanceof ParquetMisfit)
        return new core_error/* UserError */.yo(`column ${column}: ${error.message}`, { place: { file: file.name }, hint: "lists have no nulls, integers at most 64 bits with a sign: write it otherwise, large numbers as text" });
    if (!(error instanceof ParquetDamage))
        return error;
    return new core_error/* UserError */.yo(`column ${column} of row group ${index + 1} cannot be read: ${error.message}`, { place: { file: file.name }, hint: "the file is damaged; make it again", cause: error });
}
/** Reads on until the feature has so many rows. */
async function fill(cursor, length, { file, index }) {
    const { rows, pages, feature } = cursor;
    try {
        for (;;) {
            if (cursor.page && cursor.at < cursor.page.length)
                cursor.at = rows.add(cursor.page, cursor.at, length);
            if (cursor.page && cursor.at < cursor.page.length)
                return;
            if (rows.rows === length && feature.leaf.maxRepetition === 0)
                return;
            const next = await pages.next();
            if (next.done)
                break;
            [cursor.page, cursor.at] = [next.value, 0];
        }
        if (rows.rows < length)
            throw new ParquetDamage(`${length - rows.rows} rows are missing`);
    }
    catch (error) {
        throw parquet_damageOf(error, { feature, file, index });
    }
}
async function mustEnd({ page, at, pages, feature }, { file, index }) {
    try {
        if ((page && at < page.length) || !(await pages.next()).done)
            throw new ParquetDamage("it has more rows than the row group");
    }
    catch (error) {
        throw parquet_damageOf(error, { feature, file, index });
    }
}
function batchOf(columns, cursors, { length, reading }) {
    const flat = new Map();
    const nested = [];
    for (const column of columns) {
        const own = cursors.filter((cursor) => cursor.column === column);
        if (column.type !== "nested")
            flat.set(column.name, own[0]?.rows.takeColumn() ?? { type: "empty" });
        else {
            const features = own.map(({ rows }) => rows.takeNested());
            features.forEach((feature, i) => {
                if (!fits(feature, features))
                    throw parquet_damageOf(new ParquetDamage("it has other lists than its neighbours"), { ...reading, feature: own[i].feature });
            });
            nested.push(...features);
        }
    }
    return { length, columns: flat, ...(nested.length > 0 && { nested }) };
}
/** Whether a feature has as many items as the struct that it is in. */
function fits({ path, levels }, features) {
    const parent = features.find((other) => other.path.length === path.length - 1 && other.path.every((part, i) => part === path[i]));
    return !parent || parent.levels.every(({ offsets }, i) => levels[i].offsets.at(-1) === offsets.at(-1));
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


/***/ }),

/***/ 78390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinTypes)
/* harmony export */ });
const order = ["empty", "int", "float", "bytes"];
/** The more general of two types of one column: empty < int < float < bytes; `undefined` when only one of them is nested. */
function joinTypes(a, b) {
    if (a === b || b === "empty")
        return a;
    if (a === "empty")
        return b;
    return a === "nested" || b === "nested" ? undefined : order[Math.max(order.indexOf(a), order.indexOf(b))];
}


/***/ })

};
