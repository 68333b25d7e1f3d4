export const id = 4760;
export const ids = [4760];
export const modules = {

/***/ 29752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   H8: () => (/* binding */ readPlacedSchema),
/* harmony export */   I9: () => (/* binding */ schemaFile),
/* harmony export */   VZ: () => (/* binding */ readSchemaSource),
/* harmony export */   ZB: () => (/* binding */ writeSchema),
/* harmony export */   nS: () => (/* binding */ isBinarySchema),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97230);
/* harmony import */ var _text_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32890);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33187);








/** The file of a Schema artifact. */
const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` or binary `.pb` file. */
async function readSchema(path) {
    return (await readPlacedSchema(/\.(pbtxt|pb)$/.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, schemaFile))).message;
}
/**
 * The schema in a text file, and where each of its messages is written; or the one in a binary file, `.pb`, which has no places.
 * `shown` is the file's name in messages. A file that is missing or not a schema is a `UserError`.
 */
async function readPlacedSchema(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    return isBinarySchema(file) ? { message: binarySchema(bytes, shown), placeOf: () => undefined } : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, new TextDecoder().decode(bytes), shown);
}
/** Whether a file holds a schema as a binary message, by its name. */
function isBinarySchema(file) {
    return file.endsWith(".pb");
}
/** A schema's file as it is, to be looked at or rewritten. Errors as of `readPlacedSchema`. */
async function readSchemaSource(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    if (!isBinarySchema(file)) {
        // The mark at the beginning of a file stays in the text.
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { file: shown, text, schema: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, shown).message, binary: false };
    }
    const schema = binarySchema(bytes, shown);
    return { file: shown, text: schemaText(schema), schema, binary: true };
}
async function schemaBytes(file, shown) {
    return (0,_user_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readUserFile */ .E)(file, `the schema ${shown}`, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause }));
}
function binarySchema(bytes, shown) {
    try {
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, bytes);
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no schema`, { place: { file: shown }, hint: "a .pb file holds a binary Schema message; one in text is named .pbtxt", cause });
    }
}
/** Writes a Schema artifact into its directory. */
async function writeSchema(directory, schema) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, schemaFile), schemaText(schema));
}
/** A schema as `schema.pbtxt` holds it. */
function schemaText(schema) {
    return (0,_text_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printText */ .n)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
}


/***/ }),

/***/ 48705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ calculate),
/* harmony export */   Le: () => (/* binding */ anyMissing),
/* harmony export */   b6: () => (/* binding */ aligned),
/* harmony export */   rJ: () => (/* binding */ isArithmetic),
/* harmony export */   ry: () => (/* binding */ sigmoid)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);

const loops = {
    add: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] + b[k]; },
    sub: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] - b[k]; },
    mul: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] * b[k]; },
    div: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] / b[k]; },
    minimum: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = Math.min(a[j], b[k]); },
    maximum: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = Math.max(a[j], b[k]); },
    pow: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] ** b[k]; },
    mod: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = floorMod(a[j], b[k]); },
    greater: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] > b[k] ? 1 : 0; },
    greaterEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] >= b[k] ? 1 : 0; },
    less: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] < b[k] ? 1 : 0; },
    lessEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] <= b[k] ? 1 : 0; },
    equal: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] === b[k] ? 1 : 0; },
    notEqual: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] === b[k] ? 0 : 1; },
    and: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] & b[k]; },
    or: (out, a, b, [s, t]) => { for (let i = 0, j = 0, k = 0; i < out.length; i++, j += s, k += t)
        out[i] = a[j] | b[k]; },
};
/** Python's `%`; 0 for a whole number modulo 0, which TensorFlow refuses. */
function floorMod(a, b) {
    if (b === 0)
        return 0;
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}
const functions = {
    not: (x) => 1 - x,
    negate: (x) => 0 - x,
    abs: Math.abs,
    sign: Math.sign,
    floor: Math.floor,
    ceil: Math.ceil,
    round: roundToEven,
    sqrt: Math.sqrt,
    exp: Math.exp,
    log: Math.log,
    log1p: Math.log1p,
    sigmoid,
    tanh: Math.tanh,
    sin: Math.sin,
    cos: Math.cos,
    isNaN: (x) => (x !== x ? 1 : 0),
};
function roundToEven(x) {
    const floor = Math.floor(x), rest = x - floor;
    if (rest < 0.5)
        return floor;
    return rest > 0.5 || floor % 2 !== 0 ? floor + 1 : floor;
}
/** 1 / (1 + e^−x); 0 and 1 at the infinities. */
function sigmoid(x) {
    return 1 / (1 + Math.exp(-x));
}
/** Whether an operation is one of this file's: number by number, missing where an input is missing. */
function isArithmetic(op) {
    return op in loops || op in functions;
}
/** Inputs stretched to the same width and rows; a constant scalar stays one value. */
function aligned(inputs, rows) {
    const width = Math.max(...inputs.map((input) => input.width));
    return { width, size: rows * width, inputs: inputs.map((input) => ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(input) === 1 ? input : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .stretch */ ._N)(input, rows, width))) };
}
/** Where any input is missing. */
function anyMissing(inputs, size) {
    let result;
    for (const { missing } of inputs) {
        if (!missing)
            continue;
        if (!result && missing.length === size) {
            result = missing;
            continue;
        }
        const merged = result ? result.slice() : new Uint8Array(size);
        const step = missing.length === 1 && size !== 1 ? 0 : 1;
        for (let j = 0, k = 0; j < size; j++, k += step)
            if (missing[k])
                merged[j] = 1;
        result = merged;
    }
    return result;
}
/** Computes an operation of numbers. */
function calculate(op, dtype, { inputs, rows }) {
    const { inputs: values, size, width } = aligned(inputs, rows);
    const [a, b] = values.map((input) => (input.dtype === "string" ? new Float32Array(0) : input.data));
    const out = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(dtype, size);
    const shaped = { width, missing: anyMissing(values, size) };
    const loop = loops[op], single = functions[op];
    if (loop)
        loop(out, a, b, [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1]);
    else if (single)
        for (let i = 0, step = a.length === 1 ? 0 : 1, j = 0; i < size; i++, j += step)
            out[i] = single(a[j]);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumbers */ .lK)(dtype, out, shaped);
}


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ addBytes),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   cK: () => (/* binding */ descendingBytes),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   jJ: () => (/* binding */ findBytes),
/* harmony export */   v9: () => (/* binding */ byteTable)
/* harmony export */ });
/* harmony import */ var _data_grown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2860);
/* harmony import */ var _data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24325);


/** A table without strings. */
function byteTable() {
    return { size: 0, bytes: new Uint8Array(256), offsets: new Int32Array(33), slots: new Int32Array(64).fill(-1) };
}
/** A table of these strings, in their order; of equal ones the first counts. */
function tableOf(strings) {
    const table = byteTable();
    for (const string of strings)
        addBytes(table, string, 0, string.length);
    return table;
}
/** The number of `bytes[start … end]`, −1 when it was never added. */
function findBytes(table, bytes, start, end) {
    return table.slots[slotOf(table, bytes, start, end)];
}
/** The number of `bytes[start … end]`, a new one when it was never added. */
function addBytes(table, bytes, start, end) {
    const slot = slotOf(table, bytes, start, end);
    const known = table.slots[slot];
    if (known >= 0)
        return known;
    const from = table.offsets[table.size], to = from + end - start;
    if (to > table.bytes.length)
        table.bytes = (0,_data_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(table.bytes, to);
    table.bytes.set(bytes.subarray(start, end), from);
    table.slots[slot] = table.size++;
    if (table.size + 1 > table.offsets.length)
        table.offsets = (0,_data_grown_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(table.offsets, table.size + 1);
    table.offsets[table.size] = to;
    if (table.size * 2 > table.slots.length)
        rehash(table);
    return table.size - 1;
}
/** The bytes with a number. */
function bytesAt({ bytes, offsets }, index) {
    return bytes.subarray(offsets[index], offsets[index + 1]);
}
function slotOf({ bytes: own, offsets, slots }, bytes, start, end) {
    const mask = slots.length - 1, length = end - start;
    let slot = (0,_data_hash_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .y)(bytes, start, end) & mask;
    for (let index = slots[slot]; index >= 0; index = slots[slot]) {
        const from = offsets[index];
        if (offsets[index + 1] - from === length) {
            let i = 0;
            while (i < length && own[from + i] === bytes[start + i])
                i++;
            if (i === length)
                return slot;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}
function rehash(table) {
    table.slots = new Int32Array(table.slots.length * 2).fill(-1);
    for (let index = 0; index < table.size; index++) {
        table.slots[slotOf(table, table.bytes, table.offsets[index], table.offsets[index + 1])] = index;
    }
}
/** Descending by bytes, as unsigned numbers: the order of equally frequent tokens. */
function descendingBytes(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++)
        if (a[i] !== b[i])
            return b[i] - a[i];
    return b.length - a.length;
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   xh: () => (/* binding */ constantValues)
/* harmony export */ });
/* harmony import */ var _arithmetic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48705);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62997);
/* harmony import */ var _row_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90648);
/* harmony import */ var _text_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4279);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9535);





/** The nodes needed for `wanted` that are the same in every row, computed. */
function constantValues(program, wanted) {
    const constants = new Map();
    for (const index of (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .needed */ .Ow)(program.nodes, wanted)) {
        const node = program.nodes[index];
        if (node.constant && !(0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnalyzer */ .NJ)(node))
            constants.set(index, compute(program, index, { values: constants, rows: 1 }));
    }
    return constants;
}
/** Computes the wanted nodes over batches; what is the same in every row is computed once, here. */
function compile(program, wanted) {
    const { nodes } = program;
    const constants = constantValues(program, wanted);
    const steps = (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .needed */ .Ow)(nodes, wanted).filter((index) => !(0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnalyzer */ .NJ)(nodes[index]));
    const varying = steps.filter((index) => !constants.has(index));
    const last = lastUses(program, varying, wanted);
    return (batch) => {
        const values = new Map(constants);
        varying.forEach((index, step) => {
            const node = nodes[index];
            values.set(index, node.op === "input"
                ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readFeature */ .fR)(batch, { name: String(node.attributes["name"]), dtype: node.dtype, width: (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(node) })
                : compute(program, index, { values, rows: batch.length }));
            for (const done of last[step])
                values.delete(done);
        });
        return values;
    };
}
/** Per step, the nodes nobody needs afterwards: their memory can go. */
function lastUses({ nodes }, steps, wanted) {
    const last = new Map();
    steps.forEach((index, step) => {
        for (const input of nodes[index].inputs)
            if (!nodes[input].constant)
                last.set(input, step);
    });
    return steps.map((_, step) => [...last].filter(([index, at]) => at === step && !wanted.includes(index)).map(([index]) => index));
}
function compute(program, index, { values, rows }) {
    const node = program.nodes[index];
    const inputs = node.inputs.filter((input) => !(0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnalyzer */ .NJ)(program.nodes[input])).map((input) => values.get(input));
    const first = inputs[0];
    if (first?.dtype === "string" && (node.op === "equal" || node.op === "notEqual")) {
        const [a, b] = (0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .aligned */ .b6)(inputs, rows).inputs;
        return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTexts */ .qy)(text(a), text(b), node.op === "equal" ? 1 : 0);
    }
    if ((0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .isArithmetic */ .rJ)(node.op))
        return (0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .calculate */ .Di)(node.op, numeric(node.dtype), { inputs: inputs.map(numbers), rows });
    switch (node.op) {
        case "constant": return constant(node);
        case "analyzed": return analyzed(node, program.nodes[node.inputs[0]]);
        case "cast": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .cast */ .wg)(numbers(first), numeric(node.dtype));
        case "where": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(inputs, rows);
        case "fillMissing": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .fillMissing */ .wd)(inputs, rows);
        case "isMissing": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(first);
        case "zScore": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .zScore */ .np)(numbers(first), resultOf(program, node, "moments"));
        case "scaleByMinMax": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleByMinMax */ .cI)(numbers(first), { ...resultOf(program, node, "extrema"), outputMin: Number(node.attributes["outputMin"]), outputMax: Number(node.attributes["outputMax"]) });
        case "applyBuckets": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .applyBuckets */ .uL)(numbers(first), (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .boundariesOf */ ._t)(program.nodes, node) ?? []);
        case "asText": return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(whole(first));
        case "lower":
        case "upper": return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCase */ .rV)(text(first), node.op);
        case "stringLength": return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .characters */ .hg)(text(first));
        case "hashStrings": return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .hashed */ .Yr)(text(first), Number(node.attributes["buckets"]));
        case "lookup": return (0,_text_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .lookedUp */ .A6)(text(first), tokensOf(program, node), { defaultValue: Number(node.attributes["defaultValue"]), oovBuckets: Number(node.attributes["oovBuckets"]) });
        case "oneHot": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .oneHot */ .Mw)(numbers(first), (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .oneHotDepth */ .tB)(node, program.nodes));
        case "concat": return (0,_row_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(inputs.map(numbers), rows);
        default: throw new TypeError(`operation ${node.op} cannot be computed`);
    }
}
function numeric(dtype) {
    if (dtype === "string")
        throw new TypeError("numbers where the graph has text");
    return dtype;
}
function numbers(values) {
    if (values.dtype === "string")
        throw new TypeError("text where the graph has numbers");
    return values;
}
function whole(values) {
    if (values.dtype !== "int64")
        throw new TypeError(`${values.dtype} where the graph has whole numbers`);
    return values;
}
function text(values) {
    if (values.dtype !== "string")
        throw new TypeError("numbers where the graph has text");
    return values;
}
/** The result of a mapper's analyzer, its second input. */
function resultOf({ nodes }, node, kind) {
    const analyzer = nodes[node.inputs[1]];
    if (analyzer?.op !== kind || !analyzer.result)
        throw new TypeError(`${node.op} without the result of its ${kind}`);
    return analyzer.result;
}
/** The tokens of a lookup's vocabulary. */
function tokensOf({ nodes, vocabularies }, node) {
    const file = String(nodes[node.inputs[1]].attributes["file"]);
    const table = vocabularies.get(file);
    if (!table)
        throw new TypeError(`vocabulary ${file} is not there`);
    return table;
}
const encoder = new TextEncoder();
function constantOf(dtype, value) {
    if (dtype === "string") {
        const bytes = value instanceof Uint8Array ? value : encoder.encode(String(value));
        return { dtype, width: 1, bytes, offsets: Int32Array.of(0, bytes.length) };
    }
    const data = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .cZ)(dtype, 1);
    data[0] = Number(value);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumbers */ .lK)(dtype, data, { width: 1 });
}
function constant(node) {
    return constantOf(node.dtype, node.attributes["value"]);
}
/** What an analyzer found, as a constant: one number of its result, or the boundaries as a vector. */
function analyzed(node, analyzer) {
    const { result } = analyzer, field = String(node.attributes["field"]);
    if (!result)
        throw new TypeError(`${analyzer.op} is not analyzed yet`);
    if ("boundaries" in result) {
        if (field === "median")
            return constantOf("float32", result.boundaries[0] ?? 0);
        return { dtype: "float32", width: result.boundaries.length, data: Float32Array.from(result.boundaries) };
    }
    if ("min" in result)
        return constantOf(node.dtype, (field === "min" ? result.min : result.max) ?? emptyExtreme(node.dtype, field));
    if ("mode" in result) {
        if (result.mode === null)
            return constantOf(node.dtype, node.dtype === "string" ? "" : 0);
        return constantOf(node.dtype, typeof result.mode === "number" ? result.mode : Buffer.from(result.mode.base64, "base64"));
    }
    if ("mean" in result)
        return constantOf(node.dtype, field === "mean" ? result.mean : field === "variance" ? result.variance : field === "sum" ? result.sum : result.count);
    throw new TypeError(`${analyzer.op} has no ${field}`);
}
/** min of nothing is the largest number, max of nothing the smallest. */
function emptyExtreme(dtype, field) {
    return (field === "min" ? 1 : -1) * (dtype === "float32" ? Infinity : Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 62997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   NJ: () => (/* binding */ isAnalyzer),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   QW: () => (/* binding */ graphBuilder),
/* harmony export */   S7: () => (/* binding */ withKnownShapes),
/* harmony export */   ZK: () => (/* binding */ mayBeMissing),
/* harmony export */   _t: () => (/* binding */ boundariesOf),
/* harmony export */   du: () => (/* binding */ commonShape),
/* harmony export */   kW: () => (/* binding */ analysisPasses),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   tB: () => (/* binding */ oneHotDepth)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68652);

/** Full-pass reductions: computed once over the analyzed split, constants ever after. */
const analyzerNames = ["moments", "extrema", "quantiles", "vocabulary", "mode"];
/** Row-wise operations. */
const operationNames = (/* unused pure expression or super */ null && ([
    "input", "constant", "analyzed",
    "add", "sub", "mul", "div", "minimum", "maximum", "pow", "mod",
    "greater", "greaterEqual", "less", "lessEqual", "equal", "notEqual", "and", "or", "not",
    "negate", "abs", "sign", "floor", "ceil", "round", "sqrt", "exp", "log", "log1p", "sigmoid", "tanh", "sin", "cos", "isNaN",
    "cast", "where", "fillMissing", "isMissing", "zScore", "scaleByMinMax", "applyBuckets",
    "asText", "lower", "upper", "stringLength", "hashStrings", "lookup", "oneHot", "concat",
]));
/** Whether a node looks at the whole analyzed split. */
function isAnalyzer(node) {
    return analyzerNames.includes(node.op);
}
/** An empty graph to add nodes to. */
function graphBuilder() {
    const nodes = [];
    const known = new Map();
    return {
        nodes,
        add(node) {
            const key = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([node.op, node.inputs, node.attributes, node.dtype]);
            const earlier = known.get(key);
            if (earlier !== undefined)
                return earlier;
            const analyzer = analyzerNames.includes(node.op);
            const constant = analyzer || (node.op !== "input" && node.inputs.every((input) => nodes[input].constant));
            nodes.push({ ...node, constant });
            known.set(key, nodes.length - 1);
            return nodes.length - 1;
        },
    };
}
/** The width of one row of a node: 1 for a scalar, −1 when not known yet. */
function widthOf(node) {
    return node.shape[0] ?? 1;
}
/** Shape of an element-wise operation: scalars stretch to vectors. `undefined` when two widths do not fit. */
function commonShape(nodes) {
    let shape = [];
    for (const node of nodes) {
        if (node.shape.length === 0)
            continue;
        if (shape.length > 0 && shape[0] !== node.shape[0] && shape[0] !== -1 && node.shape[0] !== -1)
            return undefined;
        if (shape.length === 0 || shape[0] === -1)
            shape = node.shape;
    }
    return shape;
}
/** The nodes needed to compute `wanted`, in topological order. What only an analyzer looked at is not: its result is there. */
function needed(nodes, wanted) {
    const marked = new Uint8Array(nodes.length);
    for (const index of wanted)
        marked[index] = 1;
    for (let index = nodes.length - 1; index >= 0; index--) {
        if (marked[index] && !isAnalyzer(nodes[index]))
            for (const input of nodes[index].inputs)
                marked[input] = 1;
    }
    return Array.from(marked.keys()).filter((index) => marked[index]);
}
/** Analyzers in the passes they need: those of a pass depend only on results of earlier passes. */
function analysisPasses({ nodes }) {
    const depth = new Int32Array(nodes.length);
    const passes = [];
    nodes.forEach((node, index) => {
        for (const input of node.inputs)
            depth[index] = Math.max(depth[index], depth[input]);
        if (!isAnalyzer(node))
            return;
        (passes[depth[index]] ??= []).push(index);
        depth[index]++;
    });
    return passes;
}
/** Whether a value of this node can be missing in some row. */
function mayBeMissing(nodes, index) {
    const { op, inputs } = nodes[index];
    if (op === "input")
        return true;
    if (op === "isMissing" || op === "oneHot" || op === "concat")
        return false;
    if (op === "fillMissing")
        return inputs.every((input) => mayBeMissing(nodes, input));
    return inputs.some((input) => !isAnalyzer(nodes[input]) && op !== "analyzed" && mayBeMissing(nodes, input));
}
/** Widths that the analysis made known: one-hot over a vocabulary, and what is built on it. */
function withKnownShapes({ version, nodes, outputs }) {
    const done = [];
    for (const node of nodes) {
        const inputs = node.inputs.map((input) => done[input]);
        done.push({ ...node, shape: shapeAfterAnalysis(node, inputs, nodes) });
    }
    return { version, nodes: done, outputs };
}
function shapeAfterAnalysis(node, inputs, nodes) {
    if (!node.shape.includes(-1))
        return node.shape;
    if (node.op === "oneHot")
        return [oneHotDepth(node, nodes)];
    if (node.op === "concat")
        return [inputs.reduce((sum, input) => sum + widthOf(input), 0)];
    return commonShape(inputs) ?? node.shape;
}
/** How many places a one-hot vector has: as given, or as many as its vocabulary or buckets turned out to need. */
function oneHotDepth(node, nodes) {
    const given = node.attributes["depth"];
    if (typeof given === "number")
        return given;
    return categories(nodes, node.inputs[0]) ?? -1;
}
/** Number of different values 0 … n−1 of an integer node that is a vocabulary index, a bucket or a hash; `undefined` for others. */
function categories(nodes, index) {
    const node = nodes[index];
    if (node.op === "hashStrings")
        return Number(node.attributes["buckets"]);
    const source = node.inputs[1] === undefined ? undefined : nodes[node.inputs[1]];
    if (node.op === "lookup" && source?.result && "size" in source.result)
        return source.result.size + Number(node.attributes["oovBuckets"]);
    if (node.op === "applyBuckets") {
        const boundaries = boundariesOf(nodes, node);
        return boundaries && boundaries.length + 1;
    }
    return undefined;
}
/** Boundaries of a bucket node: written by the user or found by its quantiles analyzer. */
function boundariesOf(nodes, node) {
    const given = node.attributes["boundaries"];
    if (Array.isArray(given))
        return given.map(Number);
    const result = nodes[node.inputs[1]]?.result;
    return result && "boundaries" in result ? result.boundaries : undefined;
}


/***/ }),

/***/ 90648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ oneHot),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cI: () => (/* binding */ scaleByMinMax),
/* harmony export */   np: () => (/* binding */ zScore),
/* harmony export */   pS: () => (/* binding */ castLimit),
/* harmony export */   uL: () => (/* binding */ applyBuckets),
/* harmony export */   wd: () => (/* binding */ fillMissing),
/* harmony export */   wg: () => (/* binding */ cast),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _arithmetic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48705);
/* harmony import */ var _text_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4279);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);



/** Largest whole number a cast gives: beyond it doubles have gaps. */
const castLimit = 2 ** 53;
/** Another number type. To whole numbers: fractions cut off, NaN is 0, beyond ±2^53 it stays there. To bool: not zero. */
function cast(values, dtype) {
    const { data } = values;
    const out = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(dtype, data.length);
    if (dtype === "bool")
        for (let j = 0; j < out.length; j++)
            out[j] = data[j] === 0 ? 0 : 1;
    else if (dtype === "int64")
        for (let j = 0; j < out.length; j++)
            out[j] = wholeNumber(data[j]);
    else
        for (let j = 0; j < out.length; j++)
            out[j] = data[j];
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(dtype, out, values);
}
function wholeNumber(value) {
    return value !== value ? 0 : Math.trunc(Math.max(-castLimit, Math.min(castLimit, value))) + 0;
}
/** 1 where a value is missing. */
function isMissing(values) {
    return { dtype: "bool", width: values.width, data: values.missing ? values.missing.slice() : new Uint8Array((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(values)) };
}
/** The first where the condition holds, else the second; missing where the condition or the picked value is. */
function where(inputs, rows) {
    const { inputs: values, size, width } = (0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .aligned */ .b6)(inputs, rows);
    const [condition, first, second] = values.map((input) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .stretch */ ._N)(input, rows, width));
    const pick = condition.dtype === "bool" ? condition.data : new Uint8Array(size);
    const missing = new Uint8Array(size);
    for (let j = 0; j < size; j++)
        missing[j] = (condition.missing?.[j] ?? 0) | ((pick[j] ? first : second).missing?.[j] ?? 0);
    return mixed(pick, [first, second], missing);
}
/** The second where the first is missing. */
function fillMissing(inputs, rows) {
    const { inputs: values, size, width } = (0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .aligned */ .b6)(inputs, rows);
    if (!values[0].missing)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .stretch */ ._N)(values[0], rows, width);
    const [first, second] = values.map((input) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .stretch */ ._N)(input, rows, width));
    const pick = first.missing.map((mark) => 1 - mark);
    const missing = new Uint8Array(size);
    if (second.missing)
        for (let j = 0; j < size; j++)
            missing[j] = first.missing[j] & second.missing[j];
    return mixed(pick, [first, second], missing);
}
function mixed(pick, [first, second], marks) {
    const shaped = { width: first.width, missing: marks.includes(1) ? marks : undefined };
    if (first.dtype === "string" || second.dtype === "string") {
        if (first.dtype !== second.dtype || first.dtype !== "string" || second.dtype !== "string")
            throw new TypeError("text mixed with numbers");
        return { dtype: "string", ...shaped, ...(0,_text_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .mixTexts */ .Pi)(pick, first, second) };
    }
    const out = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(first.dtype, pick.length);
    for (let j = 0; j < out.length; j++)
        out[j] = (pick[j] ? first : second).data[j];
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(first.dtype, out, shaped);
}
/** (x − mean) / deviation; x − mean for a constant feature. */
function zScore(values, { mean, variance }) {
    const { data, width, missing } = values;
    const out = new Float32Array(data.length);
    const center = Math.fround(mean), spread = Math.fround(variance);
    const deviation = spread === 0 ? 1 : Math.fround(Math.sqrt(spread));
    for (let j = 0; j < out.length; j++)
        out[j] = Math.fround(data[j] - center) / deviation;
    return { dtype: "float32", width, missing, data: out };
}
/** Linear from [min, max] to the output range; sigmoid when there is no such range. */
function scaleByMinMax(values, { min, max, outputMin, outputMax }) {
    const { data, width, missing } = values;
    const out = new Float32Array(data.length);
    const span = Math.fround(Math.fround(outputMax) - Math.fround(outputMin)), low = Math.fround(outputMin);
    const first = Math.fround(min ?? 0), range = Math.fround(Math.fround(max ?? 0) - first);
    const constant = !(range > 0);
    for (let j = 0; j < out.length; j++) {
        const unit = Math.fround(constant ? (0,_arithmetic_js__WEBPACK_IMPORTED_MODULE_0__/* .sigmoid */ .ry)(data[j]) : Math.fround(data[j] - first) / range);
        out[j] = Math.fround(unit * span) + low;
    }
    return { dtype: "float32", width, missing, data: out };
}
/** How many boundaries are not above each value; all of them for NaN. */
function applyBuckets(values, boundaries) {
    const { data, width, missing } = values;
    const limits = Float32Array.from(boundaries);
    const out = new Float64Array(data.length);
    for (let j = 0; j < out.length; j++) {
        const value = data[j];
        let low = 0, high = limits.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (value < limits[middle])
                high = middle;
            else
                low = middle + 1;
        }
        out[j] = low;
    }
    return { dtype: "int64", width, missing, data: out };
}
/** A one at the place each value names; zeros for a value that is missing or names none. */
function oneHot(values, depth) {
    const { data, missing } = values;
    const out = new Float32Array(data.length * depth);
    for (let j = 0; j < data.length; j++) {
        const place = data[j];
        if (!missing?.[j] && place >= 0 && place < depth)
            out[j * depth + place] = 1;
    }
    return { dtype: "float32", width: depth, data: out };
}
/** All values of a row in one vector; missing ones are 0. */
function concat(inputs, rows) {
    const width = inputs.reduce((sum, input) => sum + input.width, 0);
    const dtype = inputs[0].dtype;
    const out = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(dtype, rows * width);
    let start = 0;
    for (const input of inputs) {
        const single = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(input) === input.width ? 0 : input.width;
        for (let row = 0; row < rows; row++) {
            for (let k = 0; k < input.width; k++) {
                const j = row * single + k;
                out[row * width + start + k] = input.missing?.[j] ? 0 : input.data[j];
            }
        }
        start += input.width;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(dtype, out, { width });
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e1: () => (/* binding */ asText),
  rV: () => (/* binding */ changeCase),
  hg: () => (/* binding */ characters),
  qy: () => (/* binding */ compareTexts),
  Yr: () => (/* binding */ hashed),
  A6: () => (/* binding */ lookedUp),
  Pi: () => (/* binding */ mixTexts)
});

// EXTERNAL MODULE: ./build/js/transform/arithmetic.js
var arithmetic = __webpack_require__(48705);
// EXTERNAL MODULE: ./build/js/transform/byte-table.js
var byte_table = __webpack_require__(5042);
;// CONCATENATED MODULE: ./build/js/transform/fingerprint64.js
/**
 * FarmHash's Fingerprint64 (the stable "na" hash), which TensorFlow uses for out-of-vocabulary buckets and `hash_strings`.
 * 64-bit values are pairs of 32-bit halves: the low half is returned, the high half left in `high`; no BigInt is made.
 */
let high = 0;
const k0h = 0xc3a5c85c | 0, k0l = 0x97cb3127 | 0;
const k1h = 0xb492b66f | 0, k1l = 0xbe98f273 | 0;
const k2h = 0x9ae16a3b | 0, k2l = 0x2f90404f | 0;
function add(ah, al, bh, bl) {
    const low = (al >>> 0) + (bl >>> 0);
    high = (ah + bh + (low > 0xffffffff ? 1 : 0)) | 0;
    return low | 0;
}
function multiply(ah, al, bh, bl) {
    const a0 = al & 0xffff, a1 = al >>> 16, b0 = bl & 0xffff, b1 = bl >>> 16;
    const low = a0 * b0;
    const middle = a1 * b0 + (low >>> 16);
    const other = a0 * b1 + (middle & 0xffff);
    const carried = a1 * b1 + Math.floor(middle / 65536) + (other >>> 16);
    high = (carried + Math.imul(ah, bl) + Math.imul(al, bh)) | 0;
    return ((other << 16) | (low & 0xffff)) | 0;
}
function rotate(h, l, by) {
    if (by === 32) {
        high = l;
        return h;
    }
    const [x, y, n] = by > 32 ? [l, h, by - 32] : [h, l, by];
    high = (x >>> n) | (y << (32 - n));
    return (y >>> n) | (x << (32 - n));
}
/** a ^ (a >>> 47): only the low half changes. */
function shiftMixLow(h, l) {
    return l ^ (h >>> 15);
}
function word(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
function hash16(uh, ul, vh, vl, mh, ml) {
    let al = multiply(uh ^ vh, ul ^ vl, mh, ml), ah = high;
    al = shiftMixLow(ah, al);
    let bl = multiply(vh ^ ah, vl ^ al, mh, ml);
    const bh = high;
    bl = shiftMixLow(bh, bl);
    return multiply(bh, bl, mh, ml);
}
function hashTo16(s, start, length) {
    if (length >= 8) {
        const ml = add(k2h, k2l, 0, length * 2), mh = high;
        const al = add(word(s, start + 4), word(s, start), k2h, k2l), ah = high;
        const bh = word(s, start + length - 4), bl = word(s, start + length - 8);
        let cl = rotate(bh, bl, 37);
        cl = multiply(high, cl, mh, ml);
        cl = add(high, cl, ah, al);
        const ch = high;
        let dl = rotate(ah, al, 25);
        dl = add(high, dl, bh, bl);
        dl = multiply(high, dl, mh, ml);
        return hash16(ch, cl, high, dl, mh, ml);
    }
    if (length >= 4) {
        const ml = add(k2h, k2l, 0, length * 2), mh = high;
        const a = word(s, start);
        const ul = add(a >>> 29, a << 3, 0, length), uh = high;
        return hash16(uh, ul, 0, word(s, start + length - 4), mh, ml);
    }
    if (length > 0) {
        const y = s[start] + (s[start + (length >> 1)] << 8), z = length + (s[start + length - 1] << 2);
        const yl = multiply(0, y, k2h, k2l), yh = high;
        const zl = multiply(0, z, k0h, k0l);
        const h = yh ^ high;
        return multiply(h, shiftMixLow(h, yl ^ zl), k2h, k2l);
    }
    high = k2h;
    return k2l;
}
/** The mixing that 17 to 32 and 33 to 64 bytes share: rotate(a+b, 43) + rotate(c, 30) + d and a + rotate(b+shift, 18) + c. */
const pair = { yh: 0, yl: 0, zh: 0, zl: 0 };
function mixPair(a, b, c, d, shift) {
    let l = add(a[0], a[1], b[0], b[1]);
    l = rotate(high, l, 43);
    let h = high;
    const rl = rotate(c[0], c[1], 30);
    l = add(h, l, high, rl);
    l = add(high, l, d[0], d[1]);
    pair.yh = high;
    pair.yl = l;
    l = add(b[0], b[1], shift[0], shift[1]);
    l = rotate(high, l, 18);
    h = high;
    l = add(a[0], a[1], h, l);
    l = add(high, l, c[0], c[1]);
    pair.zh = high;
    pair.zl = l;
}
const k2 = [k2h, k2l];
const at = (s, i) => [word(s, i + 4), word(s, i)];
const times = (a, b) => { const l = multiply(a[0], a[1], b[0], b[1]); return [high, l]; };
const plus = (a, b) => { const l = add(a[0], a[1], b[0], b[1]); return [high, l]; };
const turn = (a, by) => { const l = rotate(a[0], a[1], by); return [high, l]; };
function hashTo32(s, start, length) {
    const m = plus(k2, [0, length * 2]), end = start + length;
    mixPair(times(at(s, start), [k1h, k1l]), at(s, start + 8), times(at(s, end - 8), m), times(at(s, end - 16), k2), k2);
    return hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
}
function hashTo64(s, start, length) {
    const m = plus(k2, [0, length * 2]), end = start + length;
    const a = times(at(s, start), k2);
    mixPair(a, at(s, start + 8), times(at(s, end - 8), m), times(at(s, end - 16), k2), k2);
    const y = [pair.yh, pair.yl];
    const zl = hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
    const z = [high, zl];
    const g = times(plus(y, at(s, end - 32)), m), h = times(plus(z, at(s, end - 24)), m);
    mixPair(times(at(s, start + 16), m), at(s, start + 24), g, h, a);
    return hash16(pair.yh, pair.yl, pair.zh, pair.zl, m[0], m[1]);
}
function weak(s, i, a, b) {
    const z = at(s, i + 24);
    const first = plus(a, at(s, i));
    const turned = turn(plus(plus(b, first), z), 21);
    const sum = plus(plus(first, at(s, i + 8)), at(s, i + 16));
    return [plus(sum, z), plus(plus(turned, turn(sum, 44)), first)];
}
function mixedLow(a) {
    return [a[0], shiftMixLow(a[0], a[1])];
}
function hashLong(s, start, length) {
    const k0 = [k0h, k0l], k1 = [k1h, k1l];
    let i = start;
    const end = start + Math.floor((length - 1) / 64) * 64, rest = (length - 1) & 63;
    let y = plus(times([0, 81], k1), [0, 113]);
    let z = times(mixedLow(plus(times(y, k2), [0, 113])), k2);
    let x = plus(times([0, 81], k2), at(s, i));
    let v = [[0, 0], [0, 0]], w = v;
    const round = (m, scale) => {
        x = times(turn(plus(plus(plus(x, y), v[0]), at(s, i + 8)), 37), m);
        y = times(turn(plus(plus(y, v[1]), at(s, i + 48)), 42), m);
        const crossed = scale(w[1]);
        x = [x[0] ^ crossed[0], x[1] ^ crossed[1]];
        y = plus(plus(y, scale(v[0])), at(s, i + 40));
        z = times(turn(plus(z, w[0]), 33), m);
        v = weak(s, i, times(v[1], m), plus(x, w[0]));
        w = weak(s, i + 32, plus(z, w[1]), plus(y, at(s, i + 16)));
        [z, x] = [x, z];
    };
    do {
        round(k1, (value) => value);
        i += 64;
    } while (i !== end);
    const m = plus(k1, [0, (z[1] & 0xff) << 1]);
    i = end + rest - 63;
    w = [plus(w[0], [0, rest]), w[1]];
    v = [plus(v[0], w[0]), v[1]];
    w = [plus(w[0], v[0]), w[1]];
    round(m, (value) => times(value, [0, 9]));
    const hash = (a, b) => { const l = hash16(a[0], a[1], b[0], b[1], m[0], m[1]); return [high, l]; };
    const left = plus(plus(hash(v[0], w[0]), times(mixedLow(y), k0)), z);
    const result = hash(left, plus(hash(v[1], w[1]), x));
    high = result[0];
    return result[1];
}
function fingerprintLow(bytes, start, end) {
    const length = end - start;
    if (length <= 16)
        return hashTo16(bytes, start, length);
    if (length <= 32)
        return hashTo32(bytes, start, length);
    if (length <= 64)
        return hashTo64(bytes, start, length);
    return hashLong(bytes, start, length);
}
/** Fingerprint64 of `bytes[start … end]`, unsigned. */
function fingerprint64(bytes, start = 0, end = bytes.length) {
    const low = fingerprintLow(bytes, start, end) >>> 0;
    return (BigInt(high >>> 0) << 32n) | BigInt(low);
}
/** Fingerprint64 modulo `buckets` (1 to 2^53), as TensorFlow's StringToHashBucketFast. */
function fingerprintBucket(bytes, range, buckets) {
    const low = fingerprintLow(bytes, range.start, range.end) >>> 0;
    if (buckets <= 0x1fffff)
        return (((high >>> 0) % buckets) * 0x100000000 + low) % buckets;
    return Number(((BigInt(high >>> 0) << 32n) | BigInt(low)) % BigInt(buckets));
}

// EXTERNAL MODULE: ./build/js/transform/values.js
var transform_values = __webpack_require__(9535);
;// CONCATENATED MODULE: ./build/js/transform/text-operations.js




const encoder = new TextEncoder();
/** Whole numbers in decimal. */
function asText(values) {
    const { data, wide } = values;
    let text = "";
    const offsets = new Int32Array(data.length + 1);
    for (let j = 0; j < data.length; j++) {
        text += wide ? String(wide[j]) : String(data[j] + 0);
        offsets[j + 1] = text.length;
    }
    return { dtype: "string", width: values.width, missing: values.missing, bytes: encoder.encode(text), offsets };
}
/** ASCII letters in the other case; other bytes stay. */
function changeCase(values, to) {
    const first = to === "lower" ? 0x41 : 0x61;
    const bytes = values.bytes.slice();
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] >= first && bytes[i] < first + 26)
            bytes[i] ^= 0x20;
    return { ...values, bytes };
}
/** Code points of each text: bytes that do not continue a UTF-8 sequence. */
function characters({ bytes, offsets, width, missing }) {
    const data = new Float64Array(offsets.length - 1);
    for (let j = 0; j < data.length; j++) {
        let count = 0;
        for (let i = offsets[j]; i < offsets[j + 1]; i++)
            if ((bytes[i] & 0xc0) !== 0x80)
                count++;
        data[j] = count;
    }
    return { dtype: "int64", width, missing, data };
}
/** Fingerprint64 of each text modulo `buckets`. */
function hashed({ bytes, offsets, width, missing }, buckets) {
    const data = new Float64Array(offsets.length - 1);
    for (let j = 0; j < data.length; j++)
        data[j] = fingerprintBucket(bytes, { start: offsets[j], end: offsets[j + 1] }, buckets);
    return { dtype: "int64", width, missing, data };
}
/** Index of each text in the table; of others the default or, with buckets, a number after the table's. */
function lookedUp({ bytes, offsets, width, missing }, table, { defaultValue, oovBuckets }) {
    const data = new Float64Array(offsets.length - 1);
    for (let j = 0; j < data.length; j++) {
        const start = offsets[j], end = offsets[j + 1];
        const index = (0,byte_table/* findBytes */.jJ)(table, bytes, start, end);
        if (index >= 0)
            data[j] = index;
        else
            data[j] = oovBuckets > 0 ? table.size + fingerprintBucket(bytes, { start, end }, oovBuckets) : defaultValue;
    }
    return { dtype: "int64", width, missing, data };
}
/** 1 where two texts are the same bytes (or, with `same` 0, where they are not). */
function compareTexts(a, b, same) {
    const size = Math.max((0,transform_values/* sizeOf */.$d)(a), (0,transform_values/* sizeOf */.$d)(b));
    const data = new Uint8Array(size);
    const step = (values) => ((0,transform_values/* sizeOf */.$d)(values) === 1 ? 0 : 1);
    for (let i = 0, j = 0, k = 0; i < size; i++, j += step(a), k += step(b))
        data[i] = equalAt(a, j, { other: b, at: k }) ? same : 1 - same;
    const inputs = [a, b];
    return { dtype: "bool", width: Math.max(a.width, b.width), data, missing: (0,arithmetic/* anyMissing */.Le)(inputs, size) };
}
function equalAt(a, j, { other, at }) {
    const start = a.offsets[j], length = a.offsets[j + 1] - start, from = other.offsets[at];
    if (other.offsets[at + 1] - from !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (a.bytes[start + i] !== other.bytes[from + i])
            return false;
    return true;
}
/** Texts picked one by one from two: `first[j]` where `pick[j]`, else `second[j]`. */
function mixTexts(pick, first, second) {
    const offsets = new Int32Array(pick.length + 1);
    const places = (values, j) => ((0,transform_values/* sizeOf */.$d)(values) === 1 ? 0 : j);
    for (let j = 0; j < pick.length; j++) {
        const from = pick[j] ? first : second, k = places(from, j);
        offsets[j + 1] = offsets[j] + from.offsets[k + 1] - from.offsets[k];
    }
    const bytes = new Uint8Array(offsets[pick.length]);
    for (let j = 0; j < pick.length; j++) {
        const from = pick[j] ? first : second, k = places(from, j);
        bytes.set(from.bytes.subarray(from.offsets[k], from.offsets[k + 1]), offsets[j]);
    }
    return { bytes, offsets };
}


/***/ }),

/***/ 14760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ loadTransform),
/* harmony export */   Qt: () => (/* binding */ saveTransform),
/* harmony export */   uk: () => (/* binding */ graphText)
/* harmony export */ });
/* unused harmony export parseGraph */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68652);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29752);
/* harmony import */ var _transform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59269);
/* harmony import */ var _transformed_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48796);
/* harmony import */ var _vocabulary_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1616);








const graphFile = "graph.json";
const assets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("transform_fn", "assets");
/**
 * Writes a TransformGraph artifact as TFX lays it out: `transform_fn/` (a SavedModel from serialized tf.Examples to the outputs,
 * vocabularies among its assets), `transformed_metadata/` and, with the raw schema, `metadata/`; and our `graph.json`.
 */
async function saveTransform(directory, transform, rawSchema) {
    const { writeTransformModel } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(3957)]).then(__webpack_require__.bind(__webpack_require__, 13957));
    await writeTransformModel((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transform_fn"), transform);
    const files = [...transform.vocabularies.keys()].sort();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transformed_metadata"), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transformed_metadata", _data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFile */ .I9), (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)((0,_transformed_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .transformedSchema */ .b)(transform.outputs)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "transformed_metadata", "asset_map"), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(Object.fromEntries(files.map((file) => [file, file]))));
    if (rawSchema) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "metadata"), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "metadata", _data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFile */ .I9), (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)(rawSchema));
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, graphFile), graphText(transform.graph));
}
/** The graph as `graph.json` has it: one node a line, so that two of them can be compared. */
function graphText({ version, nodes, outputs }) {
    const lines = (items) => `[\n${items.map((item) => `  ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(item)}`).join(",\n")}\n ]`;
    return `{\n "version": ${version},\n "nodes": ${lines(nodes)},\n "outputs": ${lines(outputs)}\n}\n`;
}
/** The transform of a TransformGraph artifact that `saveTransform` wrote. */
async function loadTransform(directory) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, graphFile), "utf8").catch((cause) => {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no transform in ${directory}`, { hint: `a TransformGraph artifact holds ${graphFile}`, cause });
    });
    const graph = parseGraph(text);
    const files = graph.nodes.flatMap(({ result }) => (result && "file" in result ? [result.file] : []));
    const tables = files.map(async (file) => [file, (0,_vocabulary_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVocabulary */ .w)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, assets, file)))]);
    return (0,_transform_js__WEBPACK_IMPORTED_MODULE_4__/* .createTransform */ .l)(graph, new Map(await Promise.all(tables)));
}
/** A graph from its JSON text. The text is our own artifact's, protected by its digest; its version is checked. */
function parseGraph(text) {
    const graph = JSON.parse(text);
    if (graph.version !== 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the transform graph has version ${String(graph.version)}, this release reads version 1`);
    return graph;
}


/***/ }),

/***/ 59269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createTransform)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5042);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62997);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);





/** A transform from an analyzed graph. */
function createTransform(graph, vocabularies) {
    const outputs = graph.outputs.map(({ name, node }) => describeOutput(graph.nodes, name, node));
    const wanted = graph.outputs.map(({ node }) => node);
    const inputs = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)(graph.nodes, wanted).flatMap((index) => rawFeature(graph.nodes[index]));
    let evaluate;
    const select = (names) => createTransform({ ...graph, outputs: names.map((name) => { output(name); return graph.outputs.find((other) => other.name === name); }) }, vocabularies);
    const output = (name) => {
        const found = outputs.find((other) => other.name === name);
        if (found)
            return found;
        const names = outputs.map((other) => other.name), guess = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the transform has no output "${name}"`, { hint: guess === undefined ? `outputs: ${names.join(", ")}` : `did you mean "${guess}"?` });
    };
    const vocabularyOf = (name) => {
        const { vocabulary } = output(name);
        if (!vocabulary)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`output "${name}" has no vocabulary`, { hint: "it is not made by computeAndApplyVocabulary or applyVocabulary" });
        return vocabulary;
    };
    return {
        graph, vocabularies, inputs, outputs, select, output,
        without: (names) => select(outputs.map(({ name }) => name).filter((name) => !names.includes(name))),
        apply(batch) {
            evaluate ??= (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)({ nodes: graph.nodes, vocabularies }, wanted);
            const values = evaluate(batch);
            const columns = new Map();
            graph.outputs.forEach(({ name, node }, i) => columns.set(name, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeColumn */ .UI)(values.get(node), batch.length, outputs[i].missing)));
            return { length: batch.length, columns };
        },
        vocabularySize: (name) => vocabularyOf(name).size,
        vocabulary(name) {
            const table = vocabularies.get(vocabularyOf(name).file);
            const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
            return Array.from({ length: table.size }, (_, index) => decoder.decode((0,_byte_table_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesAt */ .L1)(table, index)));
        },
        categoryCount(name) {
            const index = graph.outputs.find((other) => other.name === output(name).name).node;
            const count = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .categories */ .LZ)(graph.nodes, index);
            if (count === undefined)
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`output "${name}" has no categories`, { hint: "only vocabulary indexes, buckets and hashes have" });
            return count;
        },
    };
}
function rawFeature({ op, dtype, shape, attributes }) {
    if (op !== "input" || dtype === "bool")
        return [];
    return [{ name: String(attributes["name"]), dtype, shape }];
}
function describeOutput(nodes, name, index) {
    const node = nodes[index];
    if (node.dtype === "bool")
        throw new TypeError(`output ${name} is bool`);
    const plain = { name, dtype: node.dtype, shape: node.shape, missing: 0 };
    if (node.op === "lookup")
        return { ...plain, ...describeLookup(nodes, node) };
    const boundaries = node.op === "applyBuckets" ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .boundariesOf */ ._t)(nodes, node) : undefined;
    const count = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .categories */ .LZ)(nodes, index);
    return { ...plain, ...(count !== undefined && { categories: { min: 0, max: count - 1 } }), ...(boundaries && { boundaries }) };
}
function describeLookup(nodes, node) {
    const { result } = nodes[node.inputs[1]];
    if (!result || !("size" in result))
        throw new TypeError("a lookup without its vocabulary");
    const missing = Number(node.attributes["defaultValue"]), oovBuckets = Number(node.attributes["oovBuckets"]);
    const last = result.size + oovBuckets - 1;
    const asDefault = oovBuckets === 0 || (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeMissing */ .ZK)(nodes, node.inputs[0]) ? missing : 0;
    return { missing, categories: { min: Math.min(0, asDefault), max: Math.max(last, asDefault) }, vocabulary: { ...result, oovBuckets } };
}


/***/ }),

/***/ 48796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ rawFeatures),
  b: () => (/* binding */ transformedSchema)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/any_pb.js
var any_pb = __webpack_require__(62240);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/js/transform/annotations_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file transform/annotations.proto (package third_party.py.tensorflow_transform.annotations, syntax proto2)
/* eslint-disable */

/**
 * Describes the file transform/annotations.proto.
 */
const file_transform_annotations = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cht0cmFuc2Zvcm0vYW5ub3RhdGlvbnMucHJvdG8SL3RoaXJkX3BhcnR5LnB5LnRlbnNvcmZsb3dfdHJhbnNmb3JtLmFubm90YXRpb25zIiYKEEJ1Y2tldEJvdW5kYXJpZXMSEgoKYm91bmRhcmllcxgBIAMoAiJtChJWb2NhYnVsYXJ5TWV0YWRhdGESEQoJZmlsZV9uYW1lGAEgASgJEiIKGnVuZmlsdGVyZWRfdm9jYWJ1bGFyeV9zaXplGAIgASgDEiAKGGZpbHRlcmVkX3ZvY2FidWxhcnlfc2l6ZRgDIAEoAw");
/**
 * Describes the message third_party.py.tensorflow_transform.annotations.BucketBoundaries.
 * Use `create(BucketBoundariesSchema)` to create a new message.
 */
const BucketBoundariesSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_transform_annotations, 0);
/**
 * Describes the message third_party.py.tensorflow_transform.annotations.VocabularyMetadata.
 * Use `create(VocabularyMetadataSchema)` to create a new message.
 */
const VocabularyMetadataSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_transform_annotations, 1);

;// CONCATENATED MODULE: ./build/js/transform/transformed-schema.js




const types = { int64: schema_pb/* FeatureType */.lo.INT, float32: schema_pb/* FeatureType */.lo.FLOAT, string: schema_pb/* FeatureType */.lo.BYTES };
/** The features of a schema that `preprocess` may read: whole numbers, floats and texts, with one value or a fixed shape. */
function rawFeatures(schema) {
    return schema.feature.flatMap((feature) => {
        const dtype = dtypeOf(feature.type);
        if (dtype === undefined || feature.name === "")
            return [];
        const dims = feature.shapeType.case === "shape" ? feature.shapeType.value.dim : [];
        const width = dims.reduce((product, { size }) => product * Number(size), 1);
        return [{ name: feature.name, dtype, shape: width === 1 ? [] : [width] }];
    });
}
function dtypeOf(type) {
    if (type === schema_pb/* FeatureType */.lo.INT)
        return "int64";
    if (type === schema_pb/* FeatureType */.lo.FLOAT)
        return "float32";
    return type === schema_pb/* FeatureType */.lo.BYTES ? "string" : undefined;
}
/** The schema of what a transform makes, with TFT's annotations: domains of categories, vocabularies, bucket boundaries. */
function transformedSchema(outputs) {
    const byName = [...outputs].sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn, { feature: byName.map(transformedFeature) });
}
function transformedFeature({ name, dtype, shape, categories, vocabulary, boundaries }) {
    const notes = [
        ...(boundaries ? [packed(BucketBoundariesSchema, (0,create/* create */.v)(BucketBoundariesSchema, { boundaries: [...boundaries] }))] : []),
        ...(vocabulary ? [packed(VocabularyMetadataSchema, (0,create/* create */.v)(VocabularyMetadataSchema, {
                fileName: vocabulary.file, unfilteredVocabularySize: BigInt(vocabulary.unfilteredSize), filteredVocabularySize: BigInt(vocabulary.size),
            }))] : []),
    ];
    return (0,create/* create */.v)(schema_pb/* FeatureSchema */.iR, {
        name,
        type: types[dtype],
        presenceConstraints: { case: "presence", value: { minFraction: 1 } },
        shapeType: { case: "shape", value: { dim: shape.map((size) => ({ size: BigInt(size) })) } },
        ...(categories && { domainInfo: { case: "intDomain", value: { min: BigInt(categories.min), max: BigInt(categories.max), isCategorical: true } } }),
        ...(notes.length > 0 && { annotation: (0,create/* create */.v)(schema_pb/* AnnotationSchema */.v_, { extraMetadata: notes }) }),
    });
}
function packed(desc, message) {
    return (0,create/* create */.v)(any_pb/* AnySchema */.y, { typeUrl: `type.googleapis.com/${desc.typeName}`, value: (0,to_binary/* toBinary */.R)(desc, message) });
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   UI: () => (/* binding */ writeColumn),
/* harmony export */   _N: () => (/* binding */ stretch),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   fR: () => (/* binding */ readFeature),
/* harmony export */   lK: () => (/* binding */ asNumbers)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/** Number of values: rows times width. */
function sizeOf(values) {
    return values.dtype === "string" ? values.offsets.length - 1 : values.data.length;
}
/** An empty store for `size` numbers of a type. */
function numbersOf(dtype, size) {
    if (dtype === "float32")
        return new Float32Array(size);
    return dtype === "int64" ? new Float64Array(size) : new Uint8Array(size);
}
/** Numbers with their type; `data` is of the array type that `numbersOf` gives. */
function asNumbers(dtype, data, shaped) {
    const { width, missing } = shaped;
    if (dtype === "float32")
        return { dtype, data: data instanceof Float32Array ? data : Float32Array.from(data), width, missing };
    if (dtype === "int64")
        return { dtype, data: data instanceof Float64Array ? data : Float64Array.from(data), width, missing };
    return { dtype, data: data instanceof Uint8Array ? data : Uint8Array.from(data), width, missing };
}
/** The values of a raw feature in a batch; a feature the batch does not have is missing in every row. */
function readFeature(batch, feature) {
    const column = batch.columns.get(feature.name);
    const size = batch.length * feature.width;
    if (!column || column.type === "empty")
        return allMissing(feature.dtype, size, feature.width);
    if ((column.type === "bytes") !== (feature.dtype === "string") || (column.type === "float" && feature.dtype === "int64")) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`feature "${feature.name}" holds ${column.type} values where the schema says ${feature.dtype}`, { hint: "correct the data or the schema" });
    }
    const where = column.rowOffsets || feature.width > 1 ? places(column, feature, batch.length) : undefined;
    const missing = where?.some((place) => place < 0) ? Uint8Array.from(where, (place) => (place < 0 ? 1 : 0)) : undefined;
    if (column.type === "bytes")
        return { dtype: "string", width: feature.width, missing, ...(where ? gather(column, where) : { bytes: column.bytes, offsets: column.offsets }) };
    const dtype = feature.dtype === "float32" ? "float32" : "int64";
    const fits = !where && (dtype === "float32" ? column.values instanceof Float32Array : column.type === "int" && !column.wide);
    if (fits)
        return asNumbers(dtype, column.values, feature);
    const data = numbersOf(dtype, size);
    for (let j = 0; j < size; j++) {
        const place = where ? where[j] : j;
        if (place >= 0)
            data[j] = column.values[place];
    }
    const values = asNumbers(dtype, data, { width: feature.width, missing });
    if (values.dtype !== "int64" || column.type !== "int" || !column.wide)
        return values;
    const { wide } = column;
    return { ...values, wide: BigInt64Array.from({ length: size }, (_, j) => { const place = where ? where[j] : j; return place < 0 ? 0n : wide[place]; }) };
}
function allMissing(dtype, size, width) {
    const missing = new Uint8Array(size).fill(1);
    if (dtype === "string")
        return { dtype, width, missing, bytes: new Uint8Array(0), offsets: new Int32Array(size + 1) };
    return asNumbers(dtype, numbersOf(dtype, size), { width, missing });
}
/** Index of each wanted value in the column, −1 where the row has none. */
function places(column, { name, width }, rows) {
    const result = new Int32Array(rows * width);
    for (let row = 0; row < rows; row++) {
        const count = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .valueCount */ .h6)(column, row);
        if (count > 0 && count !== width) {
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`feature "${name}" has ${count} values in a row where the transform takes ${width}`, { hint: "preprocess takes features with one value, or with the fixed shape the schema gives them" });
        }
        const first = count > 0 ? (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .firstValue */ .Kb)(column, row) : -1;
        for (let k = 0; k < width; k++)
            result[row * width + k] = first < 0 ? -1 : first + k;
    }
    return result;
}
/** The texts at `where`, one after another; −1 gives an empty text. */
function gather({ bytes, offsets }, where) {
    const ends = new Int32Array(where.length + 1);
    for (let j = 0; j < where.length; j++) {
        const place = where[j];
        ends[j + 1] = ends[j] + (place < 0 ? 0 : offsets[place + 1] - offsets[place]);
    }
    const result = new Uint8Array(ends[where.length]);
    for (let j = 0; j < where.length; j++) {
        const place = where[j];
        if (place >= 0)
            result.set(bytes.subarray(offsets[place], offsets[place + 1]), ends[j]);
    }
    return { bytes: result, offsets: ends };
}
/** The same values, repeated so that each row has `width` of them and there are `rows` rows. Constants keep their one row when `rows` is 1. */
function stretch(values, rows, width) {
    const size = rows * width, from = sizeOf(values);
    if (from === size && values.width === width)
        return values;
    const where = new Int32Array(size);
    const single = from === values.width;
    for (let row = 0, j = 0; row < rows; row++) {
        for (let k = 0; k < width; k++, j++)
            where[j] = (single ? 0 : row * values.width) + (values.width === 1 ? 0 : k);
    }
    const { missing: marks } = values;
    const missing = marks && Uint8Array.from(where, (place) => marks[place]);
    if (values.dtype === "string")
        return { dtype: "string", width, missing, ...gather(values, where) };
    const data = numbersOf(values.dtype, size);
    for (let j = 0; j < size; j++)
        data[j] = values.data[where[j]];
    return asNumbers(values.dtype, data, { width, missing });
}
/** A column of an output batch; missing values become `otherwise`. Vectors are lists of their width. */
function writeColumn(values, rows, otherwise) {
    const full = stretch(values, rows, values.width);
    const rowOffsets = full.width === 1 ? undefined : Int32Array.from({ length: rows + 1 }, (_, row) => row * full.width);
    const { missing } = full;
    if (full.dtype === "string") {
        const texts = missing?.includes(1) ? gather(full, Int32Array.from(missing, (mark, j) => (mark ? -1 : j))) : full;
        return { type: "bytes", bytes: texts.bytes, offsets: texts.offsets, rowOffsets };
    }
    const data = missing ? full.data.slice() : full.data;
    if (missing)
        for (let j = 0; j < data.length; j++)
            if (missing[j])
                data[j] = otherwise;
    return data instanceof Float32Array ? { type: "float", values: data, rowOffsets } : { type: "int", values: Float64Array.from(data), rowOffsets };
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ vocabularyBytes),
/* harmony export */   w: () => (/* binding */ parseVocabulary)
/* harmony export */ });
/* harmony import */ var _byte_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5042);

/** A vocabulary as its file has it: one token a line, each line ended. */
function vocabularyBytes(tokens) {
    const lines = Array.from({ length: tokens.size }, (_, index) => (0,_byte_table_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesAt */ .L1)(tokens, index));
    const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
    let at = 0;
    for (const line of lines) {
        bytes.set(line, at);
        at += line.length + 1;
        bytes[at - 1] = 0x0a;
    }
    return bytes;
}
/** The tokens of a vocabulary file, in their order. */
function parseVocabulary(bytes) {
    const tokens = (0,_byte_table_js__WEBPACK_IMPORTED_MODULE_0__/* .byteTable */ .v9)();
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(0x0a, start), end = found < 0 ? bytes.length : found;
        (0,_byte_table_js__WEBPACK_IMPORTED_MODULE_0__/* .addBytes */ .$i)(tokens, bytes, start, end);
        start = end + 1;
    }
    return tokens;
}


/***/ })

};
