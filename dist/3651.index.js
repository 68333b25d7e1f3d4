export const id = 3651;
export const ids = [3651,1631];
export const modules = {

/***/ 46079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvExampleGen: () => (/* binding */ csvExampleGen),
/* harmony export */   dialectProperties: () => (/* binding */ dialectProperties)
/* harmony export */ });
/* harmony import */ var _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19732);
/* harmony import */ var _data_csv_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31631);
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91137);



/** The parameters of a CSV dialect, as JSON Schema. */
const dialectProperties = {
    delimiter: { description: "What stands between the cells of a CSV file: one ASCII character; a comma when not given, in .tsv files a tab.", type: "string", examples: [";", "\t", "|"] },
    quote: { description: "What cells of a CSV file may be put in, doubled inside; an empty text when cells are never quoted.", type: "string", examples: ["'", ""] },
    encoding: { description: "Encoding of a CSV file, by a label of the WHATWG Encoding Standard; UTF-8 when not given.", type: "string", minLength: 1, examples: ["windows-1252", "utf-16le"] },
    nulls: { description: "Texts of CSV cells that are missing values, besides the empty cell.", type: "array", items: { type: "string" }, examples: [["NA", "NULL"]] },
};
/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
const csvExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExampleGen */ .l)({
    name: "CsvExampleGen",
    version: 3,
    format: async () => _data_csv_format_js__WEBPACK_IMPORTED_MODULE_1__.csvFormat,
    properties: {
        ...dialectProperties,
        empty: {
            description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
            enum: ["missing", "zero-values"], default: "missing",
        },
    },
    check: (parameters) => void (0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .csvSigns */ .j0)((0,_data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectIn */ .Y8)(parameters)),
    optionsOf: _data_csv_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectIn */ .Y8,
    delimiterOf: ({ delimiter = "," }) => delimiter,
    zeroValues: ({ empty }) => empty === "zero-values",
});


/***/ }),

/***/ 73651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customExampleGen: () => (/* binding */ customExampleGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/code/command.js
var command = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv-format.js
var csv_format = __webpack_require__(31631);
// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/js/data/json-lines.js + 3 modules
var json_lines = __webpack_require__(57685);
// EXTERNAL MODULE: ./build/js/data/row-source.js
var row_source = __webpack_require__(75009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/js/data/rows-lines.js


const chunkBytes = 1 << 20;
const mostLevels = 64;
/**
 * What a user's function yields, as JSON Lines to be read with the option `binary`. Each item is an array of rows
 * `[{ name: value, … }, …]`, or columns `{ name: values, … }` of equal lengths, whose values are arrays or typed arrays.
 *
 * A value is a number, bigint, text, boolean, `Uint8Array` (bytes), `Date` (its ISO text), a list of values, an object, or
 * missing: null or undefined. Whole numbers are integers up to ±2^53 and floats beyond; values of a `Float32Array` or
 * `Float64Array` are floats. Everything else is a `UserError` with `name` and the number of the row (from 1).
 */
async function* rowLines(name, items) {
    const writer = new RowText(name);
    for await (const item of items) {
        for (const row of rowsOf(item, writer)) {
            writer.add(row);
            if (writer.size >= chunkBytes)
                yield writer.take();
        }
    }
    if (writer.size > 0)
        yield writer.take();
}
function* rowsOf(item, writer) {
    if (Array.isArray(item)) {
        for (const row of item) {
            if (!isPlain(row))
                throw writer.mistake(`a row is ${kindOf(row)}`, "a row is an object: { name: value, … }");
            yield membersOf(row);
        }
    }
    else if (isPlain(item))
        yield* rowsOfColumns(item, writer);
    else
        throw writer.mistake(`${kindOf(item)} is yielded`, "yield an array of rows [{ name: value, … }, …], or columns { name: values, … }");
}
function* membersOf(row) {
    for (const [name, value] of Object.entries(row))
        yield [name, value, false];
}
function* rowsOfColumns(columns, writer) {
    const entries = Object.entries(columns).map(([name, values]) => {
        if (!Array.isArray(values) && !isNumbers(values))
            throw writer.mistake(`column ${JSON.stringify(name)} is ${kindOf(values)}`, "columns are arrays or typed arrays; a single row is yielded in an array: [{ … }]");
        return { name, values: values, floats: isFloats(values) };
    });
    const [first] = entries;
    const odd = entries.find(({ values }) => values.length !== first.values.length);
    if (odd)
        throw writer.mistake(`column ${JSON.stringify(odd.name)} has ${(0,counted/* counted */.h)(odd.values.length, "value")}, ${JSON.stringify(first.name)} has ${first.values.length}`, "columns that are yielded together have equal lengths");
    for (let row = 0; row < (first?.values.length ?? 0); row++)
        yield entries.map(({ name, values, floats }) => [name, values[row], floats]);
}
function isPlain(value) {
    if (value === null || typeof value !== "object")
        return false;
    const prototype = Object.getPrototypeOf(value);
    // Objects of another realm, as a module loader has, have another Object.prototype.
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isFloats(value) {
    return value instanceof Float32Array || value instanceof Float64Array;
}
function isNumbers(value) {
    return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (Array.isArray(value))
        return "an array";
    const name = typeof value === "object" ? value.constructor?.name || "object" : typeof value;
    return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
/** Rows as they are written, and where in them one is. */
class RowText {
    size = 0;
    bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
    row = 1;
    column = "";
    name;
    constructor(name) {
        this.name = name;
    }
    add(row) {
        this.byte(0x7b);
        let first = true;
        for (const [name, value, floats] of row) {
            if (value === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.column = name;
            this.text(name);
            this.byte(0x3a);
            this.value(value, floats, 1);
        }
        this.column = "";
        this.byte(0x7d);
        this.byte(0x0a);
        this.row++;
    }
    take() {
        const taken = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
        this.size = 0;
        return taken;
    }
    mistake(message, hint) {
        const where = this.column === "" ? "" : `column ${JSON.stringify(this.column)}: `;
        return new error/* UserError */.yo(`${where}${message}`, { place: { file: this.name, line: this.row }, hint });
    }
    value(value, floats, level) {
        if (level > mostLevels)
            throw this.mistake(`lists and objects are nested deeper than ${mostLevels} levels`, "does an object hold itself?");
        if (value === null || value === undefined)
            this.ascii("null");
        else if (typeof value === "number")
            this.ascii(numberText(value, floats));
        else if (typeof value === "boolean" || typeof value === "bigint")
            this.ascii(String(value));
        else if (typeof value === "string")
            this.text(value);
        else if (value instanceof Uint8Array)
            this.octets(value);
        else if (Array.isArray(value) || isNumbers(value))
            this.list(value, isFloats(value), level);
        else if (value instanceof Date && !Number.isNaN(value.getTime()))
            this.text(value.toISOString());
        else if (isPlain(value))
            this.object(value, level);
        else
            throw this.mistake(`${kindOf(value)} is no value`, "values are numbers, bigints, texts, booleans, Uint8Array for bytes, valid dates, lists and objects of them");
    }
    list(values, floats, level) {
        this.byte(0x5b);
        for (let i = 0; i < values.length; i++) {
            if (i > 0)
                this.byte(0x2c);
            this.value(values[i], floats, level + 1);
        }
        this.byte(0x5d);
    }
    object(value, level) {
        this.byte(0x7b);
        let first = true;
        for (const [name, member, floats] of membersOf(value)) {
            if (member === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.text(name);
            this.byte(0x3a);
            this.value(member, floats, level + 1);
        }
        this.byte(0x7d);
    }
    text(value) {
        if (!value.isWellFormed())
            throw this.mistake("half of a surrogate pair stands alone, which is no text", "bytes are given as Uint8Array");
        const text = JSON.stringify(value);
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size, "utf8");
    }
    octets(value) {
        this.reserve(value.length * 6 + 2);
        this.byte(0x22);
        for (const byte of value) {
            if (byte < 0x20)
                this.ascii(`\\u00${byte.toString(16).padStart(2, "0")}`);
            else {
                if (byte === 0x22 || byte === 0x5c)
                    this.byte(0x5c);
                this.byte(byte);
            }
        }
        this.byte(0x22);
    }
    ascii(text) {
        this.reserve(text.length);
        this.size += this.bytes.write(text, this.size, "latin1");
    }
    byte(byte) {
        this.reserve(1);
        this.bytes[this.size++] = byte;
    }
    reserve(length) {
        if (this.size + length <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.size + length));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
}
/** A number so that it is read again as what it is: a point or an exponent makes it a float. */
function numberText(value, float) {
    if (float && Object.is(value, -0))
        return "-0.0";
    if (!Number.isInteger(value))
        return String(value);
    if (float || !Number.isSafeInteger(value))
        return value.toExponential();
    return String(value === 0 ? 0 : value);
}

;// CONCATENATED MODULE: ./build/js/data/rows-source.js






/**
 * A stream that can be read once, such as what a command prints, as a source of rows: its bytes are kept in a file, since
 * types take all rows. Its key is the digest of the bytes: the same output is known again.
 */
async function spooledSource(format, { name, chunks }, { options, path }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const file = await (0,promises_.open)(path, "wx");
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    // The file is none of the user's: rows do not come from its lines.
    const { digest: _, ...source } = (0,row_source/* fileSource */.I)(format, { path, name }, { options, digest: (0,digest/* asDigest */.J6)(hash.digest("hex")) });
    return source;
}
/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
function rowsSource(name, items, path) {
    return spooledSource(json_lines.jsonLinesFormat, { name, chunks: rowLines(name, items) }, { options: { binary: true }, path });
}

// EXTERNAL MODULE: ./build/js/components/csv-example-gen.js
var csv_example_gen = __webpack_require__(46079);
// EXTERNAL MODULE: ./build/js/components/example-gen.js + 6 modules
var example_gen = __webpack_require__(23441);
;// CONCATENATED MODULE: ./build/js/components/custom-example-gen.js













/**
 * Reads examples from code of the user: a function that yields rows, or a command that prints them as CSV or JSON Lines.
 * The code and the `files` it reads decide whether it runs again.
 */
const customExampleGen = (0,component/* component */.s9)({
    name: "CustomExampleGen",
    version: 1,
    inputs: {},
    outputs: example_gen/* exampleOutputs */.Tr,
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            use: { type: "string", pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$", description: "Module and export of a function that yields rows, for instance rows.ts#rows." },
            run: { type: "string", minLength: 1, description: "A command that prints rows to standard output, for instance python rows.py." },
            format: { enum: ["csv", "jsonl"], default: "csv", description: "What the command prints." },
            files: { type: "array", items: { type: "string", minLength: 1 }, description: "Files that the function or command reads: when they change, it runs again." },
            settings: { type: "object", default: {}, description: "Values handed to the function; the command finds them as JSON in ASSAY_SETTINGS." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which it is stopped." },
            ...example_gen/* dividingProperties */.ks, ...csv_example_gen.dialectProperties,
        },
    }),
    async resolve(given, workspace) {
        if ((given.use === undefined) === (given.run === undefined))
            throw new error/* UserError */.yo(`CustomExampleGen has ${given.use === undefined ? "neither" : "both"} use ${given.use === undefined ? "nor" : "and"} run`, { hint: "use: rows.ts#rows, or run: python rows.py" });
        const buckets = (0,example_gen/* checkDividing */.bV)(["single_split"], given);
        const { commandMaterials } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 80675));
        const materials = given.run === undefined
            ? { ...(await (0,code_digests/* codeDigests */.lQ)(workspace, given.use.split("#")[0])), ...(await commandMaterials(workspace, { files: given.files ?? [] })) }
            : await commandMaterials(workspace, { run: given.run, ...(given.files && { files: given.files }) });
        return { parameters: { ...given, resolved: { buckets } }, materials };
    },
    async run(_inputs, context) {
        const { parameters: given } = context;
        const source = given.run === undefined ? await rowsOfFunction(context) : await rowsOfCommand(context);
        await (0,example_gen/* generateExamples */.DF)({
            inputs: [{ split: "single_split", sources: [source] }],
            join: ([contents]) => contents.columns,
            buckets: given.resolved?.buckets ?? (0,example_gen/* checkDividing */.bV)(["single_split"], given),
            properties: { span: 0 },
            ...(given.run !== undefined && given.format === "csv" && { delimiter: given.delimiter ?? "," }),
        }, context);
    },
    show: async ({ outputs: { examples } }) => (0,example_gen/* showExamples */.z)(examples),
});
async function rowsOfFunction({ parameters: { use, settings, limit }, workspace, temporary, signal, load }) {
    const [file, name] = use.split("#");
    const module = await load(file);
    const found = module[name];
    if (typeof found !== "function") {
        throw new error/* UserError */.yo(`${file} exports no function ${JSON.stringify(name)}`, { place: { file }, hint: (0,error/* didYouMean */.au)(name, Object.keys(module).filter((key) => typeof module[key] === "function")) });
    }
    const items = await found({ settings, workspace, limit, signal });
    if (items === null || typeof items !== "object" || !(Symbol.asyncIterator in items || Symbol.iterator in items)) {
        throw new error/* UserError */.yo(`${name} yields nothing`, { place: { file }, hint: `export async function* ${name}() { yield [{ name: value }]; }` });
    }
    return rowsSource(`what ${name} of ${file} yields`, items, (0,external_node_path_.join)(temporary, "rows.jsonl"));
}
async function rowsOfCommand(context) {
    const { parameters: { run, format, settings, limit, timeout }, workspace, temporary, signal, log } = context;
    const path = (0,external_node_path_.join)(temporary, `rows.${format}`);
    await (0,command/* runCommand */.d)({
        command: run, cwd: workspace, timeoutSeconds: timeout, signal, output: path, onLine: (line) => log(line),
        environment: { ASSAY_SETTINGS: JSON.stringify(settings), ...(limit !== undefined && { ASSAY_LIMIT: String(limit) }) },
    });
    const name = `what \`${run.trim().split("\n")[0]}\` printed`;
    if ((await (0,promises_.stat)(path)).size === 0)
        throw new error/* UserError */.yo(`\`${run}\` printed no rows`, { hint: "rows go to standard output, messages to standard error" });
    const file = { path, name };
    return format === "csv" ? (0,row_source/* fileSource */.I)(csv_format.csvFormat, file, { options: (0,csv_dialect/* dialectIn */.Y8)(context.parameters), digest: undefined }) : (0,row_source/* fileSource */.I)(json_lines.jsonLinesFormat, file, { options: {}, digest: undefined });
}


/***/ }),

/***/ 91137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkFiles),
/* harmony export */   l: () => (/* binding */ fileExampleGen)
/* harmony export */ });
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33043);
/* harmony import */ var _data_file_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);
/* harmony import */ var _data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96843);
/* harmony import */ var _data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33107);
/* harmony import */ var _data_row_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75009);
/* harmony import */ var _example_gen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23441);






const inputSchema = {
    description: "Files: a path or pattern relative to the pipeline's folder (*, **, ?, [a-z], {SPAN}, {VERSION}, {YYYY}-{MM}-{DD}), or an address such as s3://bucket/data/*.csv; or one for each split.",
    oneOf: [
        { type: "string", minLength: 1 },
        { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
    ],
    examples: ["data/*.csv", "data/flights-{YYYY}-{MM}.csv"],
};
const spanNumber = (description) => ({ anyOf: [{ type: "integer" }, { type: "string" }], description });
const spansSchema = {
    description: "Which spans of a pattern with {SPAN} or a date are read: the latest (not given), all, the last ones (last, after leaving out the newest `skip`), or a range (from, to, inclusive; numbers, or dates as 2024-01 or 2024-01-31).",
    anyOf: [
        { const: "latest" },
        { const: "all" },
        { type: "object", minProperties: 1, additionalProperties: false, properties: { last: { type: "integer", minimum: 1, description: "How many of the newest spans." }, skip: { type: "integer", minimum: 0, description: "How many of the newest are left out before." }, from: spanNumber("The first span, inclusive."), to: spanNumber("The last span, inclusive.") } },
    ],
    examples: ["all", { last: 3 }, { from: "2024-01", to: "2024-06" }],
};
/** An ExampleGen that reads files of one format: finds them, digests them, and lets the core divide and store their rows. */
function fileExampleGen(definition) {
    const { name, version, properties, optionsOf, zeroValues } = definition;
    return (0,_core_component_js__WEBPACK_IMPORTED_MODULE_5__/* .component */ .s9)({
        name,
        version,
        inputs: {},
        outputs: _example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .exampleOutputs */ .Tr,
        parameters: {
            type: "object",
            required: ["input"],
            additionalProperties: false,
            properties: { input: inputSchema, spans: spansSchema, ..._example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .dividingProperties */ .ks, ...properties },
        },
        async resolve(parameters, workspace) {
            definition.check?.(parameters);
            const resolved = await resolveFiles(parameters, workspace);
            const digests = await (0,_data_file_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOfFiles */ .Q)(resolved.inputs.flatMap((input) => input.files), (file) => (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(file, workspace));
            return { parameters: { ...parameters, resolved }, materials: Object.fromEntries(digests) };
        },
        async run(_inputs, context) {
            const { parameters, workspace, materials } = context;
            const resolved = parameters.resolved ?? (await resolveFiles(parameters, workspace));
            const format = await definition.format();
            const options = optionsOf(parameters);
            const files = new Map();
            const inputs = resolved.inputs.map(({ split, files: names }) => ({
                split,
                sources: names.map((file) => {
                    const read = { name: (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(file), path: (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(file, workspace) };
                    const source = (0,_data_row_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSource */ .I)(format, read, { options, digest: materials[file] });
                    files.set(source, read);
                    return source;
                }),
            }));
            const { span, version, firstSpan, buckets } = resolved;
            await (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .generateExamples */ .DF)({
                inputs, buckets, zeroValues: zeroValues?.(parameters) ?? false, missingKey: definition.missingKey ?? "empty",
                ...(definition.delimiterOf && { delimiter: definition.delimiterOf(parameters) }),
                join: (contents, sources) => format.join(contents.map(({ columns }, i) => ({ file: files.get(sources[i]), columns }))),
                properties: { span, ...(firstSpan === undefined ? {} : { first_span: firstSpan }), ...(version === undefined ? {} : { version }) },
            }, context);
        },
        show: async ({ outputs: { examples } }) => (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .showExamples */ .z)(examples),
    });
}
/** Refuses spans that contradict each other, before any file is looked for. */
function checkFiles({ spans }) {
    if (spans !== undefined)
        (0,_data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSpans */ .G)(spans);
}
async function resolveFiles(parameters, workspace) {
    const { input, spans } = parameters;
    const patterns = typeof input === "string" ? { single_split: input } : input;
    for (const pattern of Object.values(patterns))
        (0,_data_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSecret */ .Tr)(pattern);
    const buckets = (0,_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDividing */ .bV)(Object.keys(patterns), parameters);
    return { ...(await (0,_data_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInputs */ .e)(patterns, workspace, spans)), ...(buckets && { buckets }) };
}


/***/ }),

/***/ 31631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFormat: () => (/* binding */ csvFormat)
/* harmony export */ });
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47603);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78390);


/** CSV files with one header, in any dialect: types are found over all rows of all files, int < float < bytes. */
const csvFormat = {
    name: "csv",
    pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i,
    describe: (file, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCsvFile */ .i3)(file, options),
    join(files) {
        const [first] = files;
        if (!first)
            return [];
        const columns = first.columns.map((column) => ({ ...column }));
        for (const { file, columns: found } of files.slice(1)) {
            (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .sameHeader */ .mB)(columns.map(({ name }) => name), found.map(({ name }) => name), { first: first.file.name, file: file.name });
            found.forEach(({ type, losesZeros }, i) => {
                columns[i] = { ...columns[i], type: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(columns[i].type, type), losesZeros: Boolean(columns[i].losesZeros || losesZeros) };
            });
        }
        return columns.map(({ losesZeros, ...column }) => ({ ...column, losesZeros: column.type === "int" && losesZeros === true }));
    },
    read: (file, columns, options) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .readCsv */ .Nb)([file], columns, options),
};


/***/ }),

/***/ 31346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestOfFile),
/* harmony export */   Q: () => (/* binding */ digestsOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92146);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14799);
/* harmony import */ var _remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33107);




/**
 * The digest of a file's content. Of a local file the sha256 of its bytes, read as a stream. Of a file far away the digest of what
 * its store says about the bytes, so that nothing is read: S3's SHA-256 of the whole object or its ETag, the MD5 of Google and
 * Azure (or generation and ETag), a web server's strong ETag with the address, each with the size. Only where a server says
 * nothing the bytes are read.
 */
async function digestOfFile(path) {
    if ((0,_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteScheme */ .gR)(path))
        return (await __webpack_require__.e(/* import() */ 7216).then(__webpack_require__.bind(__webpack_require__, 54835))).digestOfRemote(path);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlain */ .rM)(path))
        sha256.update(piece);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .asDigest */ .J6)(sha256.digest("hex"));
}
const atOnce = 8;
/** The digests of several files by their names; those far away are asked for eight at a time. `placeOf` says where a name lies. */
async function digestsOfFiles(names, placeOf) {
    const digests = new Map(names.map((name) => [name, ""]));
    const left = digests.keys();
    const work = async () => {
        for (const name of left)
            digests.set(name, await digestOfFile(placeOf(name)));
    };
    await Promise.all(Array.from({ length: names.some((name) => (0,_remote_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteScheme */ .gR)(placeOf(name))) ? atOnce : 1 }, work));
    return digests;
}


/***/ }),

/***/ 75009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

/** A file as a source of rows. `options` are those of the format; they and the digest name what comes of it. */
function fileSource(format, file, { options, digest }) {
    const known = digest ? { ...file, digest } : file;
    return {
        name: file.name,
        ...(digest && { digest, key: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ format: format.name, digest, options: options }) }),
        describe: (limit) => format.describe(known, { ...options, ...limit }),
        read: (columns, limit) => format.read(known, columns, { ...options, ...limit }),
    };
}


/***/ })

};
