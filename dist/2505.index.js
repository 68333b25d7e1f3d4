export const id = 2505;
export const ids = [2505];
export const modules = {

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csvExampleGen: () => (/* binding */ csvExampleGen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv.js + 6 modules
var csv = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/js/data/example-encoder.js
var example_encoder = __webpack_require__(80984);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(87309);
// EXTERNAL MODULE: ./build/js/data/input-pattern.js + 1 modules
var input_pattern = __webpack_require__(35500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/data/partition.js


/** TFX's output splits when one input has none: two thirds to train, one third to eval. */
const defaultBuckets = { train: 2, eval: 1 };
/** Split names that TFX accepts, without the empty one. */
function isSplitName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name);
}
/** Makes a partitioner; wrong names and bucket numbers are a `UserError`. */
function createPartitioner(buckets) {
    const splits = Object.keys(buckets);
    if (splits.length === 0)
        throw new error/* UserError */.yo("splits names no split", { hint: "for instance { train: 2, eval: 1 }" });
    const limits = [];
    let total = 0;
    for (const split of splits) {
        const size = buckets[split];
        if (!isSplitName(split))
            throw new error/* UserError */.yo(`split name ${JSON.stringify(split)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
        if (!Number.isSafeInteger(size) || size <= 0)
            throw new error/* UserError */.yo(`split ${split} has ${size} buckets`, { hint: "a whole number from 1 on" });
        limits.push((total += size));
    }
    if (total > 2 ** 37)
        throw new error/* UserError */.yo(`the splits have ${total} buckets together`, { hint: "small numbers do: { train: 2, eval: 1 }" });
    return {
        splits,
        splitOf(key) {
            if (limits.length === 1)
                return 0;
            const bucket = bucketOf(key, total);
            let split = 0;
            while (bucket >= limits[split])
                split++;
            return split;
        },
    };
}
/** SHA-256 of the key, as a number, modulo `total` (at most 2^37, so that no step leaves the exact numbers). */
function bucketOf(key, total) {
    const digest = (0,external_node_crypto_.hash)("sha256", key, "binary");
    let rest = 0;
    for (let i = 0; i < 32; i += 2)
        rest = (rest * 65536 + digest.charCodeAt(i) * 256 + digest.charCodeAt(i + 1)) % total;
    return rest;
}

;// CONCATENATED MODULE: ./build/js/components/csv-example-gen.js










/** ML Metadata's number for records that are tf.Examples. */
const tfExampleFormat = 6;
/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
const csvExampleGen = (0,component/* component */.s9)({
    name: "CsvExampleGen",
    version: 1,
    inputs: {},
    outputs: { examples: { type: artifact/* Examples */.EE, optional: false } },
    parameters: {
        type: "object",
        required: ["input"],
        additionalProperties: false,
        properties: {
            input: {
                description: "CSV files: a path or pattern relative to the pipeline's folder (*, **, ?, [a-z], {SPAN}, {VERSION}, {YYYY}-{MM}-{DD}), or one for each split. Of several spans the latest is read.",
                oneOf: [
                    { type: "string", minLength: 1 },
                    { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
                ],
                examples: ["data/*.csv", "data/flights-{YYYY}-{MM}.csv"],
            },
            splits: {
                description: "Shares of the splits when there is one input, in buckets of a hash over the row. Not given: two to train, one to eval.",
                type: "object", minProperties: 1, additionalProperties: { type: "integer", minimum: 1 }, examples: [{ train: 2, eval: 1 }],
            },
            partitionBy: {
                description: "Divide by this column's value instead of the whole row: rows with one value are never in two splits. Rows without a value are divided by the whole row.",
                type: "string", minLength: 1,
            },
            limit: { description: "Read only so many rows of each input, for development.", type: "integer", minimum: 1 },
            empty: {
                description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
                enum: ["missing", "zero-values"], default: "missing",
            },
        },
    },
    async resolve(parameters, workspace) {
        const resolved = await resolveCsv(parameters, workspace);
        const files = [...new Set(resolved.inputs.flatMap((input) => input.files))];
        const materials = {};
        for (const file of files)
            materials[file] = await (0,input_pattern/* digestOfFile */.M)((0,external_node_path_.resolve)(workspace, file));
        return { parameters: { ...parameters, resolved }, materials };
    },
    async run(_inputs, context) {
        const { parameters, workspace, outputs: { examples } } = context;
        const resolved = parameters.resolved ?? (await resolveCsv(parameters, workspace));
        const inputs = resolved.inputs.map(({ split, files }) => ({ split, files: files.map((name) => ({ name, path: (0,external_node_path_.resolve)(workspace, name) })) }));
        const types = await (0,csv/* inferCsvTypes */.Kv)(inputs.map(({ files }) => files), parameters);
        const partitioner = resolved.buckets && createPartitioner(Object.fromEntries(resolved.buckets));
        const splits = partitioner?.splits ?? inputs.map(({ split }) => split);
        const missing = parameters.empty === "zero-values" ? "empty" : "unset";
        const writer = await (0,data_examples/* openExamplesWriter */.N8)(examples.path, splits, { missing });
        const store = partitioner ? dividedStore(writer, partitioner, parameters) : undefined;
        let done = 0;
        try {
            for (const { split, files } of inputs) {
                for await (const rows of (0,csv/* readCsv */.Nb)(files, types, parameters)) {
                    context.signal.throwIfAborted();
                    await (store ? store(rows) : writer.write(split, rows.batch));
                    context.progress({ done: (done += rows.batch.length), unit: "rows" });
                }
            }
            const counts = await writer.close();
            Object.assign(examples.properties, propertiesOf({ resolved, splits, counts, types }));
        }
        catch (error) {
            writer.abandon();
            throw error;
        }
    },
    async show({ outputs: { examples } }) {
        const counts = countsOf(examples.properties);
        const total = counts.reduce((sum, [, rows]) => sum + rows, 0);
        const headline = [(0,counted/* counted */.h)(total, "row"), ...counts.map(([split, rows]) => `${split} ${(0,counted/* grouped */.z)(rows)}`)].join(" · ");
        return { headline, findings: findingsOf(examples.properties, counts) };
    },
});
async function resolveCsv(parameters, workspace) {
    const { input, splits, partitionBy } = parameters;
    const patterns = typeof input === "string" ? { single_split: input } : input;
    const names = Object.keys(patterns);
    if (names.length > 1) {
        const wrong = names.find((name) => !isSplitName(name));
        if (wrong !== undefined)
            throw new error/* UserError */.yo(`split name ${JSON.stringify(wrong)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
        if (splits)
            throw new error/* UserError */.yo(`splits cannot divide ${names.length} inputs`, { hint: "several inputs are the splits themselves: leave splits out, or give one input" });
        if (partitionBy !== undefined)
            throw new error/* UserError */.yo(`partitionBy cannot divide ${names.length} inputs`, { hint: "give one input" });
        return (0,input_pattern/* resolveInputs */.e)(patterns, workspace);
    }
    const buckets = Object.entries(splits ?? defaultBuckets);
    createPartitioner(Object.fromEntries(buckets));
    return { ...(await (0,input_pattern/* resolveInputs */.e)(patterns, workspace)), buckets };
}
/**
 * Writes each row to the split of its hash. The key is TFX's serialization, whatever is stored.
 * A row without the value to partition by (which TFX refuses) is divided like a row without `partitionBy`.
 */
function dividedStore(writer, partitioner, { partitionBy, empty }) {
    const encoder = (0,example_encoder/* createExampleEncoder */.X)();
    const { splits } = partitioner;
    return async (rows) => {
        encoder.begin(rows.batch);
        const column = partitionBy === undefined ? undefined : partitionColumn(rows, partitionBy);
        for (let row = 0; row < rows.batch.length; row++) {
            const key = column ? encoder.encodeFeature(column, row) : -1;
            let split = key < 0 ? -1 : partitioner.splitOf(encoder.bytes.subarray(key));
            let start = encoder.encode(row, "empty");
            if (split < 0)
                split = partitioner.splitOf(encoder.bytes.subarray(start));
            if (empty !== "zero-values" && encoder.hasMissing(row))
                start = encoder.encode(row, "unset");
            writer.append(splits[split], encoder.bytes, start, encoder.bytes.length);
        }
        await writer.ready();
    };
}
function partitionColumn({ batch, file }, name) {
    const column = batch.columns.get(name);
    if (!column) {
        const near = (0,error/* nearest */.pA)(name, batch.columns.keys());
        const hint = near ? `did you mean ${near}?` : `columns: ${[...batch.columns.keys()].slice(0, 30).join(", ")}`;
        throw new error/* UserError */.yo(`partitionBy names the column ${JSON.stringify(name)}, which the data have not`, { place: { file, line: 1 }, hint });
    }
    if (column.type === "float")
        throw new error/* UserError */.yo(`partitionBy names the column ${JSON.stringify(name)} of type float`, { hint: "integers and texts can be divided by" });
    return column;
}
function propertiesOf(made) {
    const { resolved: { span, version }, splits, counts, types } = made;
    const emptyColumns = types.filter(({ type }) => type === "empty").map(({ name }) => name);
    const lostZeros = types.filter(({ losesZeros }) => losesZeros).map(({ name }) => name);
    return {
        span,
        ...(version === undefined ? {} : { version }),
        split_names: (0,artifact/* splitNamesText */.Q6)(splits),
        tfx_version: "1.21.0",
        file_format: "tfrecords_gzip",
        payload_format: tfExampleFormat,
        row_counts: JSON.stringify(splits.map((split) => [split, counts[split]])),
        ...(emptyColumns.length > 0 ? { empty_columns: JSON.stringify(emptyColumns) } : {}),
        ...(lostZeros.length > 0 ? { lost_zeros: JSON.stringify(lostZeros) } : {}),
    };
}
function listOf(properties, name) {
    const text = properties[name];
    const list = typeof text === "string" ? JSON.parse(text) : [];
    return Array.isArray(list) ? list : [];
}
function countsOf(properties) {
    return listOf(properties, "row_counts").flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), Number(entry[1])]] : []));
}
function findingsOf(properties, counts) {
    const columns = (name) => listOf(properties, name).map(String);
    return [
        ...counts.filter(([, rows]) => rows === 0).map(([split]) => ({ rule: "csv.empty-split", severity: "warning", subject: split, message: "the split has no rows", split })),
        ...columns("lost_zeros").map((subject) => ({
            rule: "csv.leading-zeros", severity: "warning", subject,
            message: "values with leading zeros are read as integers, which lose them; a code is kept as text when one value is not a number",
        })),
        ...columns("empty_columns").map((subject) => ({ rule: "csv.empty-column", severity: "info", subject, message: "the column has no value in any row" })),
    ];
}


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kv: () => (/* binding */ inferCsvTypes),
  Nb: () => (/* binding */ readCsv),
  eh: () => (/* binding */ readCsvOnce)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/python-number.js
const dot = 0x2e, zero = 0x30;
function isBlank(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
/** What the text `bytes[start … end]` is. An integer outside int64 is text, as for TFX. */
function numberKind(bytes, start, end) {
    let at = start;
    let byte = bytes[at];
    if (byte === 0x2d || byte === 0x2b)
        byte = bytes[++at];
    const digits = at;
    while (at < end && byte >= zero && byte <= 0x39)
        byte = bytes[++at];
    if (at === end && at > digits && at - digits < 19)
        return "int";
    if (byte === dot && at < end) {
        let next = at + 1;
        while (next < end && bytes[next] >= zero && bytes[next] <= 0x39)
            next++;
        if (next === end && end - digits > 1)
            return "float";
    }
    // Letters first: most cells of a text column are told by their first byte.
    if (at === digits && byte > 0x39 && (byte | 32) !== 0x69 && (byte | 32) !== 0x6e)
        return "text";
    return slowKind(bytes, start, end);
}
const integerPattern = /^[+-]?\d+(?:_\d+)*$/;
const floatPattern = /^[+-]?(?:(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;
/** Longest text that is looked at as a number; what is longer is text. */
const longestNumber = 4300;
function slowKind(bytes, start, end) {
    const text = numberText(bytes, start, end);
    if (text === undefined)
        return "text";
    if (integerPattern.test(text))
        return isInt64(BigInt(text.replaceAll("_", "").replace(/^\+/, ""))) ? "int" : "text";
    return floatPattern.test(text) ? "float" : "text";
}
function isInt64(value) {
    return value === BigInt.asIntN(64, value);
}
/** The text without blanks around; `undefined` when it is too long or holds a byte that no number has. */
function numberText(bytes, start, end) {
    while (start < end && isBlank(bytes[start]))
        start++;
    while (end > start && isBlank(bytes[end - 1]))
        end--;
    if (end - start > longestNumber)
        return undefined;
    let text = "";
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte > 0x7f || isBlank(byte))
            return undefined;
        text += String.fromCharCode(byte);
    }
    return text;
}
/** The integer in a text of kind `int`; NaN when it is beyond ±2^53 (then `parseWide` has it). */
function parseInteger(bytes, start, end) {
    const plain = plainInteger(bytes, start, end);
    return plain === plain ? plain : slowInteger(bytes, start, end);
}
/** The integer in a text that is a minus or none and up to 15 digits, as nearly all are; NaN for any other text, integer or not. */
function plainInteger(bytes, start, end) {
    const negative = bytes[start] === 0x2d;
    let at = negative ? start + 1 : start;
    if (end - at > 15 || at >= end)
        return NaN;
    // Nine digits fit an int32, whose arithmetic is faster.
    const near = Math.min(end, at + 9);
    let low = 0;
    for (; at < near; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return NaN;
        low = (Math.imul(low, 10) + digit) | 0;
    }
    let value = low;
    for (; at < end; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return NaN;
        value = value * 10 + digit;
    }
    return negative && value !== 0 ? -value : value;
}
function slowInteger(bytes, start, end) {
    const value = parseWide(bytes, start, end);
    return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : NaN;
}
/** The integer in a text of kind `int`, exactly. */
function parseWide(bytes, start, end) {
    return BigInt(numberText(bytes, start, end).replaceAll("_", "").replace(/^\+/, ""));
}
const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
/** The number in a text of kind `int` or `float`, correctly rounded. */
function parseNumber(bytes, start, end) {
    const plain = plainNumber(bytes, start, end);
    return plain === plain ? plain : slowNumber(bytes, start, end);
}
/**
 * The number in a text that is a minus or none, digits and a point or none, correctly rounded: up to 15 digits and powers of
 * ten up to 22 are exact in a double, so one division rounds once. NaN for a longer text and for any other, number or not.
 */
function plainNumber(bytes, start, end) {
    const negative = bytes[start] === 0x2d;
    const first = negative ? start + 1 : start;
    if (end - first > 16)
        return NaN;
    let value = 0;
    let fraction = -1;
    for (let at = first; at < end; at++) {
        const byte = bytes[at];
        if (byte >= zero && byte <= 0x39)
            value = value * 10 + byte - zero;
        else if (byte === dot && fraction < 0)
            fraction = at;
        else
            return NaN;
    }
    if (value > 9e15 || end - first === (fraction < 0 ? 0 : 1))
        return NaN;
    const positive = fraction < 0 ? value : value / powersOfTen[end - 1 - fraction];
    return negative ? -positive : positive;
}
function slowNumber(bytes, start, end) {
    const text = numberText(bytes, start, end).toLowerCase();
    const digits = text.includes("_") ? text.replaceAll("_", "") : text;
    if (digits.endsWith("nan"))
        return NaN;
    if (digits.includes("inf"))
        return digits.startsWith("-") ? -Infinity : Infinity;
    return Number(digits);
}
/** Whether an integer's text begins with a zero that its number loses: a code like `00123`. */
function losesZeros(bytes, start, end) {
    return end - start > 1 && bytes[start] === zero && bytes[start + 1] >= zero && bytes[start + 1] <= 0x39;
}

;// CONCATENATED MODULE: ./build/js/data/csv-columns.js

/**
 * The first `rows` rows of a block as columns of the given types, in their order. Columns that the types do not name are
 * dropped. An empty cell is a missing value. `ready` are columns that are made already.
 */
function convertCsv(block, types, { rows = block.rows, ready } = {}) {
    const places = new Map(block.header.map((name, i) => [name, i]));
    const columns = new Map();
    for (const { name, type } of types) {
        const column = places.get(name);
        if (column === undefined)
            continue;
        columns.set(name, ready?.get(name) ?? (type === "empty" ? { type } : convert(cellsOf(block, column, rows), type)));
    }
    return { length: rows, columns };
}
/**
 * A column of numbers in one pass, when each cell is empty or plainly a number of the type (and loses no zeros by that);
 * undefined when one is not. This saves looking for its type first.
 */
function plainNumbers(block, at, type) {
    return type === "int" ? plainIntegers(block, at) : plainFloats(block, at);
}
// Twice nearly the same: one loop over two kinds of arrays takes half as long again.
function plainIntegers({ bytes, starts, ends, header: { length: width } }, { column, rows }) {
    const values = new Float64Array(rows);
    let rowOffsets;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end) {
            const value = plainInteger(bytes, start, end);
            if (value !== value || losesZeros(bytes, start, end))
                return undefined;
            values[count++] = value;
        }
        else
            rowOffsets ??= offsetsOfOnes(rows);
        if (rowOffsets)
            rowOffsets[row + 1] = count;
    }
    return { type: "int", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}
function plainFloats({ bytes, starts, ends, header: { length: width } }, { column, rows }) {
    const values = new Float32Array(rows);
    let rowOffsets;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end) {
            const value = plainNumber(bytes, start, end);
            if (value !== value)
                return undefined;
            values[count++] = value;
        }
        else
            rowOffsets ??= offsetsOfOnes(rows);
        if (rowOffsets)
            rowOffsets[row + 1] = count;
    }
    return { type: "float", values: count === rows ? values : values.subarray(0, count), rowOffsets };
}
function offsetsOfOnes(rows) {
    const offsets = new Int32Array(rows + 1);
    for (let row = 0; row <= rows; row++)
        offsets[row] = row;
    return offsets;
}
function cellsOf(block, column, rows) {
    const { starts, ends, header } = block;
    const width = header.length;
    let filled = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width)
        if (starts[cell] !== ends[cell])
            filled++;
    if (filled === rows)
        return { block, column, rows, filled, rowOffsets: undefined };
    const rowOffsets = new Int32Array(rows + 1);
    for (let row = 0, cell = column, count = 0; row < rows; row++, cell += width) {
        if (starts[cell] !== ends[cell])
            count++;
        rowOffsets[row + 1] = count;
    }
    return { block, column, rows, filled, rowOffsets };
}
function convert(cells, type) {
    if (type === "int")
        return integers(cells);
    return type === "float" ? floats(cells) : texts(cells);
}
function integers(cells) {
    const { block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets } = cells;
    const width = header.length;
    const values = new Float64Array(filled);
    let count = 0;
    let anyWide = false;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        const value = parseInteger(bytes, start, end);
        if (value !== value)
            anyWide = true;
        values[count++] = value;
    }
    return anyWide ? wideIntegers(cells, values) : { type: "int", values, rowOffsets };
}
function wideIntegers({ block: { bytes, starts, ends, header }, column, rows, rowOffsets }, values) {
    const wide = new BigInt64Array(values.length);
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += header.length) {
        if (starts[cell] === ends[cell])
            continue;
        wide[count] = parseWide(bytes, starts[cell], ends[cell]);
        values[count] = Number(wide[count]);
        count++;
    }
    return { type: "int", values, wide, rowOffsets };
}
/** Rounded to float32, as the tf.Example will hold them. */
function floats({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets }) {
    const width = header.length;
    const values = new Float32Array(filled);
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start !== end)
            values[count++] = parseNumber(bytes, start, end);
    }
    return { type: "float", values, rowOffsets };
}
function texts({ block: { bytes, starts, ends, header }, column, rows, filled, rowOffsets }) {
    const width = header.length;
    const offsets = new Int32Array(filled + 1);
    let size = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width)
        size += ends[cell] - starts[cell];
    const copied = new Uint8Array(size);
    let to = 0;
    let count = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        if (end - start > 48)
            copied.set(bytes.subarray(start, end), to);
        else
            for (let at = start, into = to; at < end;)
                copied[into++] = bytes[at++];
        to += end - start;
        offsets[++count] = to;
    }
    return { type: "bytes", bytes: copied, offsets, rowOffsets };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/js/data/csv-mistakes.js



/** Longest row, in bytes, and most columns that are read. */
const csvLimits = { row: 1 << 26, columns: 100_000 };
/** A mistake in a CSV file. */
function csvMistake(file, line, message, hint) {
    return new core_error/* UserError */.yo(message, { place: { file, line }, ...(hint ? { hint } : {}) });
}
/** There is not even a header. */
function emptyFile(file) {
    return new core_error/* UserError */.yo("the file is empty", { place: { file }, hint: "a CSV file begins with a line of column names" });
}
/** There is a header and nothing below it. */
function headerOnly(file) {
    return new core_error/* UserError */.yo("the file has a header and no rows", { place: { file } });
}
/** The end of the file came inside quotes; `line` is where they opened. */
function unclosedQuote(file, line) {
    return csvMistake(file, line, "a quote is opened and never closed", 'a quote inside a quoted cell is written twice: ""');
}
/** A row passed the limit before it ended; `openedQuote` is the line of a quote that may be why, or 0. */
function rowTooLong(file, line, openedQuote) {
    return csvMistake(file, line, `the row is longer than ${csvLimits.row >> 20} MiB, the most that is read`, openedQuote > 0 ? `the quote opened in line ${openedQuote} may never be closed` : "is this a CSV file with line ends?");
}
/** The header is wider than is read. */
function tooManyColumns(file, line) {
    return csvMistake(file, line, `the header has more than ${csvLimits.columns} columns, the most that are read`);
}
/** A byte that no text has. */
function nulByte(file, line) {
    return csvMistake(file, line, "the file holds a NUL byte", "is it UTF-16 or binary? save it as UTF-8");
}
/** A quote inside a cell without quotes around: readers disagree on what it means, so it is refused. */
function strayQuote(file, line) {
    return csvMistake(file, line, "a quote stands inside a cell that does not begin with one", 'put the whole cell in quotes and write the quote inside twice, without blanks around: "5"" pipe"');
}
/** Something other than a comma or a line end follows a closing quote; `byte` is what does. */
function closedEarly(file, at) {
    const { line, opened, byte } = at;
    const found = byte > 0x20 && byte < 0x7f ? ` but ${JSON.stringify(String.fromCharCode(byte))}` : "";
    return csvMistake(file, line, `a closing quote is followed by no comma and no line end${found}`, `the cell's quote opened in line ${opened}; a quote inside a quoted cell is written twice: ""`);
}
/** A row from `line` to `last` has fewer or more cells than the header. */
function raggedRow(file, row) {
    const { line, last, cells, columns, openedQuote } = row;
    const hint = openedQuote > 0 ? `a quote opened in line ${openedQuote} reaches over line ends; the row ends in line ${last}` : undefined;
    return csvMistake(file, line, `row has ${(0,counted/* counted */.h)(cells, "field")}, the header has ${columns}`, hint);
}
/** A cell's bytes are no UTF-8. */
function notUtf8(file, line, column) {
    return csvMistake(file, line, `the cell of column ${JSON.stringify(column)} is not valid UTF-8`, "save the file as UTF-8 (it may be Latin-1 or Windows-1252)");
}
/** Skips UTF-8's byte order mark, refuses UTF-16's. */
function byteOrderMark(file, bytes) {
    const [a, b, c] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        throw new core_error/* UserError */.yo("the file is UTF-16", { place: { file }, hint: "save it as UTF-8" });
    return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}
/** The column names of a header row; empty and repeated ones are mistakes, all told at once. */
function headerNames(file, line, cells) {
    const first = new Map();
    const mistakes = [];
    const place = { file, line };
    if (cells[0] && Buffer.from(cells[0]).toString("latin1").startsWith("version https://git-lfs.github.com/spec/")) {
        throw new core_error/* UserError */.yo("the file is a Git LFS pointer, not the data", { place: { file }, hint: "fetch the data: git lfs pull, or lfs: true in the checkout step" });
    }
    const names = cells.map((cell, i) => {
        const name = Buffer.from(cell).toString("utf8");
        const before = first.get(name);
        if (!(0,external_node_buffer_.isUtf8)(cell))
            mistakes.push({ message: `the name of column ${i + 1} is not valid UTF-8`, place, hint: "save the file as UTF-8" });
        else if (name === "")
            mistakes.push({ message: `column ${i + 1} has no name`, place, hint: "a table written with row numbers has such a column: write it without them, or name it" });
        else if (before !== undefined)
            mistakes.push({ message: `columns ${before} and ${i + 1} are both named ${JSON.stringify(name)}`, place });
        else
            first.set(name, i + 1);
        return name;
    });
    if (mistakes.length > 0)
        throw new core_error/* UserError */.yo(mistakes.slice(0, 20));
    return names;
}

;// CONCATENATED MODULE: ./build/js/data/csv-window.js

/** The bytes a scan looks at: `bytes[start … end]`. Keeps the unfinished row when more is added, and grows for it. */
function createCsvWindow(blockSize) {
    return {
        bytes: Buffer.allocUnsafe(2 * blockSize),
        start: 0,
        end: 0,
        /** Beginning with this many bytes it is worth a scan; the first needs those of a byte order mark. */
        full: Math.max(blockSize, 3),
        isFull() {
            return this.end - this.start >= this.full;
        },
        add(chunk) {
            this.reserve(chunk.length + 1);
            this.bytes.set(chunk, this.end);
            this.end += chunk.length;
        },
        /** After the end of the file a line end does no harm, and makes the last row like the others. */
        addLineEnd() {
            if (this.start === this.end)
                return;
            this.reserve(1);
            this.bytes[this.end++] = 0x0a;
        },
        /** After a scan: a row that is not finished needs a larger window, else each chunk would scan it again. */
        makeRoom() {
            const rest = this.end - this.start;
            this.full = Math.max(blockSize, Math.min(2 * rest, csvLimits.row + blockSize));
        },
        reserve(length) {
            if (this.end + length <= this.bytes.length)
                return;
            const rest = this.end - this.start;
            const target = rest + length > this.bytes.length ? Buffer.allocUnsafe(2 * (rest + length)) : this.bytes;
            this.bytes.copy(target, 0, this.start, this.end);
            this.bytes = target;
            this.start = 0;
            this.end = rest;
        },
    };
}

// EXTERNAL MODULE: ./build/js/data/grown.js
var grown = __webpack_require__(2860);
;// CONCATENATED MODULE: ./build/js/data/csv-scanner.js




const quote = 0x22, comma = 0x2c, lineFeed = 0x0a, carriageReturn = 0x0d;
/**
 * Cuts a CSV file (RFC 4180, UTF-8, comma) into cells without making strings.
 *
 * A row ends at LF, CR LF or CR outside quotes, in any mix; blank lines are skipped; a byte order mark is skipped; the first
 * row is the header; cells may be quoted, `""` is a quote inside. What is wrong is a `UserError` with file and line: no
 * header, no rows, a header with empty or repeated names, a row of another length than the header, a quote inside or behind
 * a cell, an unclosed quote, a NUL byte, bytes that are not UTF-8, a row or header beyond `csvLimits`.
 */
async function* scanCsv({ file, chunks, blockSize = 1 << 20 }) {
    const scan = createScan(file);
    const window = createCsvWindow(blockSize);
    let header;
    let begun = false;
    let anyRow = false;
    for await (const chunk of piecesAndEnd(chunks, blockSize)) {
        if (chunk)
            window.add(chunk);
        else
            window.addLineEnd();
        if (chunk && !window.isFull())
            continue;
        if (!begun)
            window.start += byteOrderMark(file, window.bytes.subarray(window.start, window.end));
        begun = true;
        if (!header)
            header = scanHeader(scan, window);
        if (header) {
            const block = scanBlock(scan, window, header);
            anyRow ||= block.rows > 0;
            if (block.rows > 0)
                yield block;
        }
        window.makeRoom();
        if (window.end - window.start > csvLimits.row)
            throw rowTooLong(file, scan.line, scan.openedQuote);
    }
    if (window.start < window.end)
        throw unclosedQuote(file, scan.openedQuote || scan.line);
    if (!header)
        throw emptyFile(file);
    if (!anyRow)
        throw headerOnly(file);
}
/** The chunks in pieces no longer than a block, and `undefined` after the last. */
async function* piecesAndEnd(chunks, blockSize) {
    for await (const chunk of chunks) {
        for (let from = 0; from < chunk.length; from += blockSize)
            yield chunk.subarray(from, from + blockSize);
    }
    yield undefined;
}
function createScan(file) {
    return {
        file, columns: 0, rows: 0, line: 1, openedQuote: 0, doubled: [],
        starts: new Int32Array(1 << 14), ends: new Int32Array(1 << 14), lines: new Float64Array(1 << 12),
    };
}
function scanHeader(scan, window) {
    window.start = scanRows(scan, window, 1);
    if (scan.rows === 0)
        return undefined;
    joinDoubledQuotes(scan, window.bytes);
    const cells = Array.from({ length: scan.columns }, (_, i) => window.bytes.subarray(scan.starts[i], scan.ends[i]));
    return headerNames(scan.file, scan.lines[0], cells);
}
function scanBlock(scan, window, header) {
    const from = window.start;
    window.start = scanRows(scan, window, Infinity);
    if (!(0,external_node_buffer_.isUtf8)(window.bytes.subarray(from, window.start)))
        throw invalidText(scan, window.bytes, header);
    joinDoubledQuotes(scan, window.bytes);
    const { file, rows, starts, ends, lines } = scan;
    return { file, header, bytes: window.bytes, rows, starts, ends, lines };
}
function invalidText(scan, bytes, header) {
    const { starts, ends, columns } = scan;
    let cell = 0;
    while ((0,external_node_buffer_.isUtf8)(bytes.subarray(starts[cell], ends[cell])))
        cell++;
    const row = Math.floor(cell / columns);
    const before = bytes.subarray(starts[row * columns], starts[cell]);
    const lines = Buffer.from(before).toString("latin1").split(/\r\n|\r|\n/).length - 1;
    return notUtf8(scan.file, scan.lines[row] + lines, header[cell % columns]);
}
function joinDoubledQuotes({ rows, columns, starts, ends, doubled }, bytes) {
    for (const cell of doubled) {
        if (cell >= rows * columns)
            return;
        const end = ends[cell];
        let to = starts[cell];
        for (let at = to; at < end; at++) {
            bytes[to++] = bytes[at];
            if (bytes[at] === quote)
                at++;
        }
        ends[cell] = to;
    }
}
/**
 * Finds up to `most` whole rows in the window and returns where the first unfinished one begins.
 * One long loop on purpose: it is the hot path of reading, and its state lives in locals.
 */
function scanRows(scan, window, most) {
    const { bytes, end } = window;
    const { file, columns, doubled } = scan;
    const width = columns || csvLimits.columns;
    let { starts, ends, line } = scan;
    let at = window.start;
    let rowStart = at;
    let rowLine = line;
    let openedQuote = 0;
    let cells = 0;
    let inRow = 0;
    let rows = 0;
    doubled.length = 0;
    while (at < end && rows < most) {
        let from = at;
        let to;
        let byte = bytes[at];
        if (byte === quote) {
            const opened = line;
            const doubledBefore = doubled.length;
            for (from = ++at; at < end; at++) {
                byte = bytes[at];
                if (byte > quote)
                    continue;
                if (byte === quote) {
                    if (at + 1 >= end || bytes[at + 1] !== quote)
                        break;
                    if (doubled.length === doubledBefore && inRow < width)
                        doubled.push(cells);
                    at++;
                }
                else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
                    line++;
                else if (byte === 0)
                    throw nulByte(file, line);
            }
            if (line > opened || at >= end)
                openedQuote = opened;
            // The byte behind the quote decides; the row waits for it.
            if (at + 1 >= end)
                break;
            to = at++;
            byte = bytes[at];
            if (byte !== comma && byte !== lineFeed && byte !== carriageReturn)
                throw closedEarly(file, { line, opened, byte });
        }
        else {
            while (byte > comma || (byte !== comma && byte !== lineFeed && byte !== carriageReturn)) {
                if (byte === quote)
                    throw strayQuote(file, line);
                if (byte === 0)
                    throw nulByte(file, line);
                if (++at >= end)
                    break;
                byte = bytes[at];
            }
            if (at >= end)
                break;
            to = at;
        }
        // Whether a line feed belongs to this carriage return is not known yet.
        if (byte === carriageReturn && at + 1 >= end)
            break;
        if (byte !== comma && at === rowStart) {
            at += byte === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
            rowStart = at;
            rowLine = ++line;
            continue;
        }
        if (inRow < width) {
            if (cells === starts.length)
                [starts, ends] = [scan.starts, scan.ends] = [(0,grown/* grown */.g)(starts, cells + 1), (0,grown/* grown */.g)(ends, cells + 1)];
            starts[cells] = from;
            ends[cells++] = to;
        }
        inRow++;
        at++;
        if (byte === comma)
            continue;
        if (byte === carriageReturn && bytes[at] === lineFeed)
            at++;
        if (columns === 0)
            scan.columns = inRow;
        else if (inRow !== columns)
            throw raggedRow(file, { line: rowLine, last: line, cells: inRow, columns, openedQuote });
        if (inRow > csvLimits.columns)
            throw tooManyColumns(file, rowLine);
        if (rows === scan.lines.length)
            scan.lines = (0,grown/* grown */.g)(scan.lines, rows + 1);
        scan.lines[rows++] = rowLine;
        rowStart = at;
        rowLine = ++line;
        inRow = 0;
        openedQuote = 0;
    }
    Object.assign(scan, { rows, line: rowLine, openedQuote });
    return rowStart;
}

;// CONCATENATED MODULE: ./build/js/data/type-inference.js

const unknown = 0, type_inference_int = 1, type_inference_float = 2, type_inference_text = 3;
/** Starts an inference over blocks with one header. */
function createTypeInference(header) {
    const width = header.length;
    const levels = new Uint8Array(width);
    const zeros = new Uint8Array(width);
    return {
        add(block, rows = block.rows, known) {
            for (let column = 0; column < width; column++) {
                if (levels[column] !== type_inference_text && !known?.has(header[column]))
                    levels[column] = raise(block, { rows, column, width }, levels[column], zeros);
            }
        },
        columns: () => header.map((name, i) => {
            const type = ["empty", "int", "float", "bytes"][levels[i]];
            return { name, type, losesZeros: type === "int" && zeros[i] === 1 };
        }),
    };
}
function raise({ bytes, starts, ends }, at, level, zeros) {
    const { rows, column, width } = at;
    for (let row = 0, cell = column; row < rows; row++, cell += width) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        const kind = numberKind(bytes, start, end);
        if (kind === "text")
            return type_inference_text;
        if (kind === "float")
            level = type_inference_float;
        else if (level === unknown)
            level = type_inference_int;
        if (losesZeros(bytes, start, end))
            zeros[column] = 1;
    }
    return level;
}

;// CONCATENATED MODULE: ./build/js/data/csv.js







/** The blocks of several files with one header, in their order; `rows` of each count. */
async function* blocksOf(files, { limit = Infinity }) {
    let first;
    let left = limit;
    for (const file of files) {
        if (left <= 0)
            return;
        let checked = false;
        for await (const block of scanCsv({ file: file.name, chunks: chunksOf(file) })) {
            if (!checked)
                sameHeader((first ??= block.header), block.header, { first: files[0].name, file: file.name });
            checked = true;
            const rows = Math.min(block.rows, left);
            yield { block, rows };
            left -= rows;
            if (left <= 0)
                break;
        }
    }
}
/**
 * The types of the columns over all rows of all files, in one streaming pass: int < float < bytes, the most general wins.
 * `inputs` are lists of files; `limit` counts for each list. All files must have the same header.
 */
async function inferCsvTypes(inputs, options = {}) {
    let inference;
    let header = [];
    for (const files of inputs) {
        let checked = false;
        for await (const { block, rows } of blocksOf(files, options)) {
            if (!inference)
                inference = createTypeInference((header = block.header));
            if (!checked)
                sameHeader(header, block.header, { first: inputs[0][0].name, file: block.file });
            checked = true;
            inference.add(block, rows);
        }
    }
    return inference ? inference.columns() : [];
}
/** The rows of CSV files as batches, with the types that `inferCsvTypes` found (or others that fit). */
async function* readCsv(files, types, options = {}) {
    for await (const { block, rows } of blocksOf(files, options)) {
        const { lines } = block;
        yield { batch: convertCsv(block, types, { rows }), file: block.file, line: (row) => lines[row] };
    }
}
/**
 * Begins to read CSV files in one pass. Types are inferred on the way, as `inferCsvTypes` does before; what has risen is to be
 * read again with `readCsv`. Mostly nothing has, since most columns show their type in the first megabyte.
 */
function readCsvOnce(files) {
    const given = new Map();
    const risen = new Set();
    let types = [];
    async function* batches() {
        let inference;
        for await (const { block, rows } of blocksOf(files, {})) {
            inference ??= createTypeInference(block.header);
            const ready = new Map();
            types.forEach(({ name, type }, column) => {
                const found = (type === "int" || type === "float") && !risen.has(name) ? plainNumbers(block, { column, rows }, type) : undefined;
                if (found)
                    ready.set(name, found);
            });
            inference.add(block, rows, ready);
            types = inference.columns();
            for (const { name, type } of types) {
                if ((given.get(name) ?? "empty") !== "empty" && given.get(name) !== type)
                    risen.add(name);
                given.set(name, type);
            }
            yield convertCsv(block, risen.size === 0 ? types : types.filter(({ name }) => !risen.has(name)), { rows, ready });
        }
    }
    return { batches: batches(), risen: () => types.filter(({ name }) => risen.has(name)) };
}
async function* chunksOf({ path, name }) {
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
    const unpacked = path.endsWith(".gz") ? (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 }) : undefined;
    if (unpacked)
        file.once("error", (error) => unpacked.destroy(error)).pipe(unpacked);
    try {
        yield* (unpacked ?? file);
    }
    catch (error) {
        if (error instanceof Error && (0,error_code/* errorCode */.C)(error)?.startsWith("Z_")) {
            throw new core_error/* UserError */.yo(`the file cannot be unpacked (${error.message})`, { place: { file: name }, cause: error });
        }
        throw error;
    }
    finally {
        file.destroy();
        unpacked?.destroy();
    }
}
function sameHeader(expected, found, names) {
    const at = expected.findIndex((name, i) => name !== found[i]);
    if (at < 0 && found.length === expected.length)
        return;
    const column = at < 0 ? expected.length : at;
    const say = (name) => (name === undefined ? "no column" : JSON.stringify(name));
    throw new core_error/* UserError */.yo(`column ${column + 1} is ${say(found[column])}, in ${names.first} it is ${say(expected[column])}`, {
        place: { file: names.file, line: 1 },
        hint: "files that are read together have equal headers",
    });
}


/***/ }),

/***/ 35500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ digestOfFile),
  e: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/span-pattern.js

const places = ["SPAN", "VERSION", "YYYY", "MM", "DD"];
const placePattern = /\{([A-Z]+)(?::(\d+))?\}/g;
/**
 * Takes a pattern apart: `{SPAN}`, `{VERSION}` (both with `:width` for zero-padded numbers), `{YYYY}-{MM}-{DD}`, or
 * `{YYYY}` and `{MM}` alone (then the span is that of the first day of the month), beside `*`, `**`, `?` and `[…]`.
 */
function parseSpanPattern(pattern) {
    const found = [...pattern.matchAll(placePattern)].map(([text, name, width]) => ({ text, name: knownPlace(pattern, text, name), width }));
    checkPlaces(pattern, found);
    const names = found.map(({ name }) => name);
    const glob = pattern.replace(placePattern, "*");
    const expression = new RegExp(`^${pattern.split(/(\{[A-Z]+(?::\d+)?\})/).map(toExpression).join("")}$`);
    return {
        pattern,
        kind: [...new Set(names)].sort().join(" "),
        glob,
        match(path) {
            const match = expression.exec(path);
            if (!match)
                return undefined;
            const texts = new Map(names.map((name, i) => [name, match[i + 1]]));
            const span = spanOf(texts);
            if (span === undefined)
                return undefined;
            const version = texts.get("VERSION");
            return { span, version: version === undefined ? undefined : Number(version), tokens: [...texts.values()].join("\n") };
        },
    };
}
function knownPlace(pattern, text, name) {
    const place = places.find((known) => known === name);
    if (!place)
        throw new error/* UserError */.yo(`unknown place ${text} in the pattern ${JSON.stringify(pattern)}`, { hint: `known: ${places.map((known) => `{${known}}`).join(" ")}` });
    return place;
}
function checkPlaces(pattern, found) {
    const wrong = (message, hint) => new error/* UserError */.yo(`the pattern ${JSON.stringify(pattern)} ${message}`, { hint });
    const has = (name) => found.some((place) => place.name === name);
    for (const { text, name, width } of found) {
        if (found.filter((place) => place.name === name).length > 1)
            throw wrong(`has {${name}} twice`, "each place stands once");
        if (width !== undefined && name !== "SPAN" && name !== "VERSION")
            throw wrong(`has a width in ${text}`, "only {SPAN:n} and {VERSION:n} have one");
        if (width !== undefined && !(Number(width) >= 1 && Number(width) <= 15))
            throw wrong(`has the width ${width} in ${text}`, "1 to 15");
    }
    const dated = has("YYYY") || has("MM") || has("DD");
    if (dated && has("SPAN"))
        throw wrong("has both {SPAN} and a date", "a span is a number or a date");
    if (dated && !(has("YYYY") && has("MM")))
        throw wrong("has an incomplete date", "{YYYY}-{MM}-{DD}, or {YYYY}-{MM} for months");
    if (has("VERSION") && !dated && !has("SPAN"))
        throw wrong("has {VERSION} without a span", "add {SPAN} or {YYYY}-{MM}-{DD}");
}
function toExpression(part) {
    const place = /^\{([A-Z]+)(?::(\d+))?\}$/.exec(part);
    if (!place)
        return globExpression(part);
    const [, name, width] = place;
    if (name === "YYYY")
        return "(\\d{4})";
    if (name === "MM" || name === "DD")
        return "(\\d{2})";
    return width === undefined ? "(\\d{1,15})" : `(\\d{${width}})`;
}
/** A glob as the source of a regular expression: `*` and `?` stay inside a folder, `**` does not. */
function globExpression(glob) {
    return glob.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g, (part) => {
        if (part === "**/")
            return "(?:.*\\/)?";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^\\/]*";
        if (part === "?")
            return "[^\\/]";
        if (part.length > 2 && part.startsWith("["))
            return `[${part[1] === "!" ? "^" : ""}${part.slice(part[1] === "!" ? 2 : 1, -1).replace(/[\\\]^[]/g, "\\$&")}]`;
        return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    });
}
function spanOf(texts) {
    const year = texts.get("YYYY");
    if (year === undefined)
        return Number(texts.get("SPAN") ?? 0);
    const month = Number(texts.get("MM"));
    const day = Number(texts.get("DD") ?? 1);
    const date = new Date(0);
    date.setUTCFullYear(Number(year), month - 1, day);
    const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real ? date.getTime() / 86_400_000 : undefined;
}

;// CONCATENATED MODULE: ./build/js/data/input-pattern.js







/**
 * Finds the files of each split's pattern: of the latest span, then of its latest version.
 * All patterns must have the same places and come to the same span and version. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
async function resolveInputs(patterns, workspace) {
    const found = [];
    for (const [split, text] of Object.entries(patterns)) {
        const pattern = parseSpanPattern(await withoutFolder(text, workspace));
        found.push({ split, pattern, ...(await latest(pattern, workspace)) });
    }
    const [first, ...others] = found;
    if (!first)
        throw new error/* UserError */.yo("input names no files", { hint: "for instance data/*.csv" });
    for (const other of others)
        sameSpan(first, other);
    const { span, version } = first.at;
    const inputs = found.map(({ split, files }) => ({ split, files }));
    return { inputs, span, ...(version === undefined ? {} : { version }) };
}
function sameSpan(a, b) {
    if (a.pattern.kind !== b.pattern.kind) {
        throw new error/* UserError */.yo(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
    }
    const say = ({ span, version }) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
    if (say(a.at) !== say(b.at)) {
        throw new error/* UserError */.yo(`the latest files of ${a.split} are of ${say(a.at)}, those of ${b.split} of ${say(b.at)}`, { hint: "all splits are read from one span and version" });
    }
}
async function withoutFolder(pattern, workspace) {
    const isFolder = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, pattern)).then((found) => found.isDirectory(), () => false);
    return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}
async function latest(pattern, workspace) {
    const matches = [];
    for (const path of await findFiles(pattern.glob, workspace)) {
        // A file may be called like a pattern: then its name is meant.
        const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
        if (at)
            matches.push({ path, at });
    }
    let best = matches[0];
    if (!best)
        throw await noFile(pattern, workspace);
    for (const match of matches)
        if (isLater(match.at, best.at))
            best = match;
    const { at } = best;
    return { at, files: matches.filter((match) => match.at.tokens === at.tokens).map(({ path }) => path) };
}
function isLater(a, b) {
    return a.span > b.span || (a.span === b.span && (a.version ?? 0) > (b.version ?? 0));
}
const magic = /[*?[]/;
/** The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. */
async function findFiles(glob, workspace) {
    const isFile = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, glob)).then((found) => found.isFile(), () => false);
    if (isFile)
        return [glob];
    const segments = glob.split("/");
    const literal = segments.findIndex((segment) => magic.test(segment));
    if (literal < 0)
        return [];
    const start = segments.slice(0, literal).join("/");
    const expression = new RegExp(`^${globExpression(glob)}$`);
    const files = [];
    const deep = segments.includes("**");
    const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
    const visit = async (folder, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder || (glob.startsWith("/") ? "/" : ".")), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (entry.name.startsWith(".") && !hidden)
                continue;
            const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
            const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined) : entry;
            if (kind?.isDirectory() && (deep || depth + 1 < segments.length))
                await visit(path, depth + 1);
            else if (kind?.isFile() && expression.test(path))
                files.push(path);
        }
    };
    await visit(start, literal);
    return files.sort();
}
/** Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
async function noFile({ pattern, glob }, workspace) {
    const segments = glob.split("/");
    let folder = glob.startsWith("/") ? "/" : "";
    for (const segment of segments.filter((part) => part !== "")) {
        const next = (0,external_node_path_.join)(folder, segment);
        if (!magic.test(segment) && (await exists((0,external_node_path_.resolve)(workspace, next))))
            folder = next;
        else
            return new error/* UserError */.yo(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
    }
    return new error/* UserError */.yo(`${JSON.stringify(pattern)} is not a file`);
}
async function whatIsThere(folder, segment, workspace) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
    const near = (0,error/* nearest */.pA)(segment, names);
    if (near)
        return `did you mean ${(0,external_node_path_.join)(folder, near)}?`;
    const shown = names.slice(0, 5).join(", ");
    return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** The sha256 of a file's bytes, read as a stream. */
async function digestOfFile(path) {
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        sha256.update(chunk);
    return (0,digest/* asDigest */.J6)(sha256.digest("hex"));
}


/***/ })

};
