export const id = 8701;
export const ids = [8701];
export const modules = {

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
/* harmony import */ var _tfrecord_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42118);






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
    for await (const { bytes, length, starts, ends } of (0,_tfrecord_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T3)((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(file), file.name)) {
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
    for await (const { bytes, length, starts, ends } of (0,_tfrecord_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T3)((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(file), file.name)) {
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
