export const id = 1082;
export const ids = [1082];
export const modules = {

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

/***/ 71082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tfrecordFormat: () => (/* binding */ tfrecordFormat)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _example_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2544);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14799);
/* harmony import */ var _sequence_example_decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92872);
/* harmony import */ var _source_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24440);
/* harmony import */ var _tfrecord_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89856);






/** TFRecord files of serialized tf.Examples or tf.SequenceExamples, gzip or not. Rows keep their stored bytes. */
const tfrecordFormat = {
    name: "tfrecord",
    pattern: /\.(tfrecords?|tfrec)(-\d+-of-\d+)?(\.gz)?$|-\d{5}-of-\d{5}(\.gz)?$/i,
    async describe(file, options) {
        const payload = options.payload ?? (await payloadOf(file));
        const columns = new Map();
        let rows = 0;
        for await (const { batch } of readRows(file, { payload, columns: undefined, limit: options.limit })) {
            (0,_source_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .unitedColumns */ .v)(columns, batch);
            rows += batch.length;
        }
        return { columns: [...columns.values()], rows, payload };
    },
    join: (files) => (0,_source_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .joinColumns */ .a)(files, { mixed: "refuse" }),
    async *read(file, columns, options) {
        const payload = options.payload ?? (await payloadOf(file));
        for await (const found of readRows(file, { payload, columns: columns.map(({ name }) => name), limit: options.limit })) {
            yield { ...found, batch: withColumns(found.batch, columns) };
        }
    },
};
function withColumns(batch, columns) {
    const flat = columns.filter(({ type }) => type !== "nested").map(({ name }) => [name, batch.columns.get(name) ?? { type: "empty" }]);
    return { ...batch, columns: new Map(flat) };
}
const batchRows = 4096;
const batchBytes = 1 << 23;
/** Batches of records that lie in one buffer. */
async function* readRows(file, { payload, columns, limit = Infinity }) {
    const create = payload === "example" ? _example_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .createExampleDecoder */ .L : _sequence_example_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .createSequenceExampleDecoder */ .eH;
    const decoder = create({ columns, source: file.name });
    let before = 0;
    for await (const { bytes, length, starts, ends } of (0,_tfrecord_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T3)((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file), file.name)) {
        let from = 0;
        for (let i = 0; i < length && before + decoder.rows < limit; i++) {
            decoder.add(bytes, starts[i], ends[i]);
            if (i + 1 < length && before + decoder.rows < limit && decoder.rows < batchRows && decoder.size < batchBytes)
                continue;
            const first = before + 1;
            const batch = decoder.take();
            before += batch.length;
            yield { batch, file: file.name, line: (row) => first + row, records: { bytes, starts: starts.subarray(from, i + 1), ends: ends.subarray(from, i + 1) } };
            from = i + 1;
        }
        if (before >= limit)
            return;
    }
}
/** Looks at the first records until one tells: a tf.Example has features in field 1, and only a tf.SequenceExample has a field 2. */
async function payloadOf(file) {
    for await (const { bytes, length, starts, ends } of (0,_tfrecord_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T3)((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file), file.name)) {
        for (let i = 0; i < length; i++) {
            const decoder = (0,_sequence_example_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .createSequenceExampleDecoder */ .eH)({ columns: [_sequence_example_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .sequenceColumn */ .Y_], source: file.name });
            if (starts[i] === ends[i])
                continue;
            try {
                decoder.add(bytes, starts[i], ends[i]);
            }
            catch (error) {
                if (error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                    return "example";
                throw error;
            }
            return decoder.take().nested ? "sequence-example" : "example";
        }
        break;
    }
    return "example";
}


/***/ })

};
