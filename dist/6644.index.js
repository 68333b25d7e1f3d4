export const id = 6644;
export const ids = [6644];
export const modules = {

/***/ 16644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParquetRowWriter: () => (/* binding */ openParquetRowWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _example_decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2544);
/* harmony import */ var _example_encoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80984);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27972);
/* harmony import */ var _parquet_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74244);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76405);
/* harmony import */ var _shuffled_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51263);








const batchRows = 4096;
/** Opens one Parquet file of each split. The key of a hash split is that of the row as a tf.Example, with the values of nested features as lists. */
async function openParquetRowWriter(directory, { into, columns, shard = { index: 0, of: 1 }, missingKey = "empty", shuffle, lines }) {
    const divider = typeof into === "string" ? undefined : into;
    const splits = typeof into === "string" ? [into] : into.splits;
    const writers = await Promise.all(splits.map(async (split) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .splitDirectory */ .sM)(directory, split), { recursive: true });
        return (0,_parquet_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .openParquetWriter */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .splitDirectory */ .sM)(directory, split), (0,_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .shardName */ .Az)("data_parquet", shard, ".parquet")), columns);
    }));
    const heaps = shuffle && splits.map((split, i) => (0,_shuffled_records_js__WEBPACK_IMPORTED_MODULE_6__/* .shuffledRecords */ .a)({ folder: shuffle.folder, name: `shuffle-${split}`, seed: (shuffle.seed + i) >>> 0 }));
    const encoder = (0,_example_encoder_js__WEBPACK_IMPORTED_MODULE_3__/* .createExampleEncoder */ .XS)();
    return {
        async write(rows) {
            const { batch } = rows;
            const chosen = splitsOf(rows, { divider, encoder, missingKey });
            if (lines)
                chosen.forEach((split, row) => lines.add(split, rows.line(row)));
            for (const [split, writer] of writers.entries()) {
                const own = Int32Array.from({ length: batch.length }, (_, row) => row).filter((row) => chosen[row] === split);
                if (own.length === 0)
                    continue;
                if (!heaps) {
                    await writer.write(own.length === batch.length ? batch : (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .selectRows */ .A)(batch, own));
                    continue;
                }
                encoder.begin(batch);
                for (const row of own)
                    heaps[split].append(encoder.bytes, encoder.encode(row, "unset"), encoder.end);
                await heaps[split].ready();
            }
        },
        async close() {
            for (const [split, heap] of (heaps ?? []).entries()) {
                const decoder = (0,_example_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .createExampleDecoder */ .L)();
                const flush = async () => {
                    if (decoder.rows > 0)
                        await writers[split].write(decoder.take());
                };
                await heap.drain((bytes, start, end) => decoder.add(bytes, start, end), async () => { if (decoder.rows >= batchRows)
                    await flush(); });
                await flush();
            }
            const counts = await Promise.all(writers.map(async (writer, i) => [splits[i], await writer.close()]));
            return Object.fromEntries(counts);
        },
        async abandon() {
            writers.forEach((writer) => writer.abandon());
            for (const heap of heaps ?? [])
                await heap.abandon();
        },
    };
}
function splitsOf(rows, { divider, encoder, missingKey }) {
    const chosen = new Int32Array(rows.batch.length);
    if (!divider)
        return chosen;
    encoder.begin(withLists(rows.batch));
    divider.begin(rows, (row) => encoder.bytes.subarray(encoder.encode(row, missingKey), encoder.end));
    for (let row = 0; row < chosen.length; row++)
        chosen[row] = divider.splitOf(row);
    return chosen;
}
/** The values of nested features as lists beside the other columns. */
function withLists({ length, columns, nested = [] }) {
    const lists = nested.flatMap((feature) => (feature.values ? [[feature.path.join("."), listOf(feature, feature.values, length)]] : []));
    return { length, columns: new Map([...columns, ...lists]) };
}
function listOf({ levels }, values, rows) {
    if (values.type === "empty")
        return values;
    const rowOffsets = Int32Array.from({ length: rows + 1 }, (_, row) => levels.reduce((at, { offsets }) => offsets[at], row));
    return { ...values, rowOffsets };
}


/***/ }),

/***/ 74244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openParquetWriter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
;// CONCATENATED MODULE: ./build/js/data/parquet-levels.js
/** Appends the rows of a batch to the entries of a stored column. */
function appendEntries(into, column, batch) {
    const found = listsOf(column.path, batch);
    if (!found) {
        for (let row = 0; row < batch.length; row++)
            push(into, null, 0, 0);
        return;
    }
    const values = { column, valueAt: valuesOf(found.values), lists: found.lists };
    const single = values.lists.length === 1 && !values.lists[0].offsets;
    if (single)
        for (let row = 0; row < batch.length; row++)
            push(into, values.valueAt(row), column.most, 0);
    else
        for (let row = 0; row < batch.length; row++)
            emit(into, values, { level: 0, item: row, repetition: 0 });
}
/** How many entries that are; a value of another type than the column's is a `RangeError`. */
function countEntries(column, batch) {
    const found = listsOf(column.path, batch);
    if (!found)
        return batch.length;
    checkType(column, found.values);
    if (found.lists.every(({ offsets }) => !offsets))
        return batch.length;
    const within = (level, item) => {
        const offsets = found.lists[level]?.offsets;
        if (level === found.lists.length || !offsets)
            return level === found.lists.length ? 1 : within(level + 1, item);
        let count = 0;
        for (let at = offsets[item]; at < offsets[item + 1]; at++)
            count += within(level + 1, at);
        return count || 1;
    };
    let count = 0;
    for (let row = 0; row < batch.length; row++)
        count += within(0, row);
    return count;
}
function checkType(column, values) {
    if (values.type !== "empty" && values.type !== column.type)
        throw new RangeError(`column ${column.path.join(".")} is ${values.type} in a batch and ${column.type} in the file`);
}
function listsOf(path, { columns, nested = [] }) {
    const feature = nested.find((other) => other.path.length === path.length && other.path.every((part, i) => part === path[i]));
    if (feature?.values)
        return { lists: feature.levels.map(({ offsets, present }) => ({ offsets, present })), values: feature.values };
    const values = path.length === 1 ? columns.get(path[0]) : undefined;
    return values && values.type !== "empty" ? { lists: [{ offsets: values.rowOffsets, present: values.present }], values } : undefined;
}
function valuesOf(column) {
    if (column.type === "bytes")
        return (i) => column.bytes.subarray(column.offsets[i], column.offsets[i + 1]);
    if (column.type === "float")
        return (i) => column.values[i];
    if (column.type === "int")
        return column.wide ? (i) => column.wide[i] : (i) => BigInt(column.values[i]);
    return () => 0;
}
function emit(into, values, { level, item, repetition }) {
    const { column: { bases, most }, lists, valueAt } = values;
    const { offsets, present } = lists[level];
    const from = offsets ? offsets[item] : item;
    const to = offsets ? offsets[item + 1] : item + 1;
    if (from === to)
        return push(into, null, bases[level] + (present?.[item] ? 1 : 0), repetition);
    for (let at = from; at < to; at++) {
        const again = at === from ? repetition : level + 1;
        if (level + 1 < lists.length)
            emit(into, values, { level: level + 1, item: at, repetition: again });
        else
            push(into, valueAt(at), most, again);
    }
}
function push(into, value, definition, repetition) {
    into.values.push(value);
    into.definitions.push(definition);
    into.repetitions.push(repetition);
}

;// CONCATENATED MODULE: ./build/js/data/parquet-writer.js




/** A row group ends after so many rows or entries. */
const groupRows = 1 << 16;
const groupEntries = 1 << 17;
const groupBytes = 1 << 24;
/**
 * Opens a Parquet file of these columns; its folder must exist. Every feature is a list, since it may have several values in a row:
 * list<int64>, list<float>, list<binary>, a null list where it is missing, an empty one where it has no values. Nested features are
 * lists of lists and of structs. Columns that a batch lacks are missing in its rows. Equal batches give equal files (snappy).
 */
async function openParquetWriter(path, columns) {
    const [{ ParquetWriter: Library, ByteWriter }, { writeColumn }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1434), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 82921)), Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1434)]).then(__webpack_require__.bind(__webpack_require__, 91434))]);
    (0,young_generation/* keepYoungGenerationSmall */.Dd)();
    const { schema, stored } = layoutOf(columns);
    const bytes = new ByteWriter();
    const parquet = new Library({ writer: bytes, schema: [...schema], createdBy: "assay" });
    const file = (0,external_node_fs_.createWriteStream)(path);
    let failure;
    const failed = new Promise((_, reject) => file.once("error", (error) => reject((failure = error))));
    failed.catch(() => undefined);
    // Entries are objects, many times as large as the batches: they are made one column at a time.
    let group = [];
    let entries = 0;
    let rows = 0;
    let held = 0;
    let total = 0;
    const send = async () => {
        if (failure)
            throw failure;
        const piece = bytes.getBytes().slice();
        bytes.index = 0;
        if (!file.write(piece))
            await Promise.race([new Promise((resolve) => file.once("drain", resolve)), failed]);
    };
    const flush = async () => {
        if (rows === 0)
            return;
        const chunks = stored.map((own) => {
            const { path: names, element, schemaPath } = own;
            const { values, definitions, repetitions } = entriesOf(own, group);
            const column = { columnName: names.join("."), element, schemaPath: [...schemaPath], codec: "SNAPPY", compressors: { SNAPPY: parquet.compressors.SNAPPY }, ...(element.type === "FLOAT" && { encoding: "PLAIN" }), stats: false, pageSize: 1 << 20, columnIndex: false, offsetIndex: false };
            const maxDefinitionLevel = schemaPath.slice(1).filter(({ repetition_type: type }) => type !== "REQUIRED").length;
            return writeColumn({ writer: bytes, column, pageData: { values, definitionLevels: definitions, repetitionLevels: repetitions, maxDefinitionLevel } }).chunk;
        });
        parquet.row_groups.push({ columns: chunks, num_rows: BigInt(rows), total_byte_size: chunks.reduce((sum, { meta_data: data }) => sum + (data?.total_uncompressed_size ?? 0n), 0n) });
        parquet.num_rows += BigInt(rows);
        group = [];
        [rows, held, entries] = [0, 0, 0];
        await send();
    };
    return {
        async write(batch) {
            group.push(batch);
            for (const column of stored)
                entries += countEntries(column, batch);
            rows += batch.length;
            total += batch.length;
            held += sizeOf(batch);
            if (rows >= groupRows || entries >= groupEntries || held >= groupBytes)
                await flush();
        },
        async close() {
            await flush();
            await parquet.finish();
            await send();
            file.end();
            await Promise.race([(0,promises_.finished)(file), failed]);
            return total;
        },
        abandon: () => void file.destroy(),
    };
}
function entriesOf(column, group) {
    const entries = { values: [], definitions: [], repetitions: [] };
    for (const batch of group)
        appendEntries(entries, column, batch);
    return entries;
}
function sizeOf({ columns, nested = [] }) {
    const values = [...columns.values(), ...nested.flatMap((feature) => feature.values ?? [])];
    return values.reduce((sum, column) => sum + (column.type === "bytes" ? column.bytes.length : 0), 0);
}
/** Schema and stored columns: each level of lists is an optional group with a repeated one inside, as Parquet's specification has it. */
function layoutOf(columns) {
    const root = { name: "schema", num_children: columns.length };
    const layout = { schema: [root], stored: [] };
    for (const { name, type, features = [] } of columns) {
        const own = type === "nested" ? features : [{ path: [name], type, levels: 1 }];
        addFeature(layout, { feature: own[0], features: own }, { schemaPath: [root], bases: [], base: 0, levels: 0 });
    }
    return layout;
}
function addFeature({ schema, stored }, { feature, features }, inside) {
    const { path, type, levels } = feature;
    const schemaPath = [...inside.schemaPath];
    const bases = [...inside.bases];
    let { base } = inside;
    const add = (element) => {
        schema.push(element);
        schemaPath.push(element);
        return element;
    };
    for (let level = inside.levels; level < levels; level++) {
        add({ name: level === inside.levels ? path.at(-1) : "element", repetition_type: "OPTIONAL", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 });
        add({ name: "list", repetition_type: "REPEATED", num_children: 1 });
        bases.push(base);
        base += 2;
    }
    const children = features.filter((other) => other.path.length === path.length + 1 && path.every((part, i) => part === other.path[i]));
    if (type === "struct") {
        add({ name: "element", repetition_type: "OPTIONAL", num_children: children.length });
        for (const child of children)
            addFeature({ schema, stored }, { feature: child, features }, { schemaPath, bases, base: base + 1, levels });
        return;
    }
    const element = add({ name: "element", repetition_type: "OPTIONAL", ...physical[type] });
    stored.push({ path, type, bases, most: base + 1, element, schemaPath });
}
const physical = {
    int: { type: "INT64" },
    float: { type: "FLOAT" },
    bytes: { type: "BYTE_ARRAY" },
    empty: { type: "INT32", logical_type: { type: "NULL" } },
};


/***/ }),

/***/ 76405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows)
/* harmony export */ });
/** The rows of a batch with these numbers, in this order, as a batch of their own. */
function selectRows({ columns, nested }, rows) {
    const chosen = new Map([...columns].map(([name, column]) => [name, selectColumn(column, rows)]));
    return { length: rows.length, columns: chosen, ...(nested && { nested: nested.map((feature) => selectNested(feature, rows)) }) };
}
function selectColumn(column, rows) {
    if (column.type === "empty")
        return column;
    if (!column.rowOffsets)
        return pick(column, rows);
    const { level, items } = selectLevel({ offsets: column.rowOffsets, present: column.present }, rows);
    return { ...pick({ ...column, rowOffsets: undefined, present: undefined }, items), rowOffsets: level.offsets, present: level.present };
}
/** The chosen items of a level, and the numbers of the items they hold in the next one. */
function selectLevel({ offsets, present }, rows) {
    const chosen = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++)
        chosen[i + 1] = chosen[i] + offsets[rows[i] + 1] - offsets[rows[i]];
    const items = new Int32Array(chosen[rows.length]);
    for (let i = 0; i < rows.length; i++)
        for (let at = chosen[i], from = offsets[rows[i]]; at < chosen[i + 1]; at++, from++)
            items[at] = from;
    return { level: { offsets: chosen, present: present && Uint8Array.from(rows, (row) => present[row]) }, items };
}
function pick(column, values) {
    const { length } = values;
    if (column.type === "bytes") {
        const offsets = new Int32Array(length + 1);
        for (let i = 0; i < length; i++)
            offsets[i + 1] = offsets[i] + column.offsets[values[i] + 1] - column.offsets[values[i]];
        const bytes = new Uint8Array(offsets[length]);
        for (let i = 0; i < length; i++)
            bytes.set(column.bytes.subarray(column.offsets[values[i]], column.offsets[values[i] + 1]), offsets[i]);
        return { type: "bytes", bytes, offsets };
    }
    if (column.type === "float") {
        const floats = column.values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
        for (let i = 0; i < length; i++)
            floats[i] = column.values[values[i]];
        return { type: "float", values: floats };
    }
    const integers = new Float64Array(length);
    for (let i = 0; i < length; i++)
        integers[i] = column.values[values[i]];
    return { type: "int", values: integers, ...(column.wide && { wide: BigInt64Array.from(values, (value) => column.wide[value]) }) };
}
function selectNested({ path, levels, values }, rows) {
    const chosen = [];
    let items = rows;
    for (const outer of levels) {
        const { level, items: inner } = selectLevel(outer, items);
        chosen.push(level);
        items = inner;
    }
    return { path, levels: chosen, values: values && selectColumn(values, items) };
}


/***/ })

};
