export const id = 674;
export const ids = [674,9609];
export const modules = {

/***/ 20674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ checkDividing),
  ks: () => (/* binding */ dividingProperties),
  Tr: () => (/* binding */ exampleOutputs),
  DF: () => (/* binding */ generateExamples),
  z: () => (/* binding */ showExamples)
});

// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/random.js
var random = __webpack_require__(39609);
// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/data/example-encoder.js
var example_encoder = __webpack_require__(80984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/data/partition.js


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
    if (total > 2 ** 33)
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
/** SHA-256 of the key, as a number, modulo `total` (at most 2^33, so that all sums are exact). */
function bucketOf(key, total) {
    const digest = (0,external_node_crypto_.hash)("sha256", key, "binary");
    if (total !== weightsOf) {
        weightsOf = total;
        for (let i = 15, weight = 1 % total; i >= 0; i--, weight = (weight * 65536) % total)
            weights[i] = weight;
    }
    let sum = 0;
    for (let i = 0; i < 16; i++)
        sum += (digest.charCodeAt(2 * i) * 256 + digest.charCodeAt(2 * i + 1)) * weights[i];
    return sum % total;
}
/** What each 16 bits of a digest count, modulo the total. */
const weights = new Float64Array(16);
let weightsOf = 0;

// EXTERNAL MODULE: ./build/js/data/time-text.js
var time_text = __webpack_require__(81720);
;// CONCATENATED MODULE: ./build/js/data/divider.js






/** Makes a divider. A feature that the data lack, or cannot be divided by, is a `UserError` with its file. */
function createDivider({ buckets, rule, cuts = [] }) {
    const partitioner = createPartitioner(Object.fromEntries(buckets));
    const splits = buckets.map(([split]) => split);
    switch (rule.by) {
        case "row": return byRow(splits, partitioner);
        case "group": return byGroup(splits, partitioner, rule);
        case "stratum": return byStratum(buckets, rule.features);
        case "time": return byTime(splits, rule.feature, cuts);
        case "order": return byOrder(splits, cuts);
    }
}
function byRow(splits, partitioner) {
    let keyOf;
    return {
        splits,
        begin(_, key) { keyOf = key; },
        splitOf: (row) => partitioner.splitOf(keyOf(row)),
    };
}
/** A row without a value of any of the features (which TFX refuses) is divided like a row by itself. */
function byGroup(splits, partitioner, { features, asked: given }) {
    const encoder = (0,example_encoder/* createExampleEncoder */.XS)();
    let columns = [];
    let keyOf;
    const keyOfGroup = (row) => {
        const parts = columns.map((column) => {
            const start = encoder.encodeFeature(column, row);
            return start < 0 ? undefined : encoder.bytes.slice(start);
        });
        if (parts.every((part) => part === undefined))
            return undefined;
        if (parts.length === 1)
            return parts[0];
        return Buffer.concat(parts.flatMap((part) => [lengthBytes(part?.length ?? -1), part ?? new Uint8Array()]));
    };
    return {
        splits,
        begin(rows, key) { columns = columnsOf(rows, features, given ?? "splitBy.group"); keyOf = key; },
        splitOf: (row) => partitioner.splitOf(keyOfGroup(row) ?? keyOf(row)),
    };
}
function lengthBytes(length) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(length, 0);
    return bytes;
}
/** Most combinations of values, and most buckets, that are divided for themselves. */
const maxStrata = 65_536;
const maxStratumBuckets = 1000;
/** Of every `total` rows of a stratum each split gets exactly its buckets, in an order that the values of the stratum seed. */
function byStratum(buckets, features) {
    const allotment = buckets.flatMap(([, size], split) => (size > maxStratumBuckets ? [] : Array.from({ length: size }, () => split)));
    if (buckets.some(([, size]) => size > maxStratumBuckets) || allotment.length > maxStratumBuckets) {
        throw new error/* UserError */.yo(`the splits have more than ${maxStratumBuckets} buckets together, too many to stratify by`, { hint: "small numbers do: { train: 8, eval: 2 }" });
    }
    const strata = new Map();
    let columns = [];
    let file = "";
    const stratumOf = (key) => {
        const known = strata.get(key);
        if (known)
            return known;
        if (strata.size === maxStrata)
            throw new error/* UserError */.yo(`splitBy.stratum has more than ${maxStrata} combinations of values`, { place: { file }, hint: "stratify by a feature with few values, such as the label" });
        const made = { order: Uint16Array.from(allotment), next: allotment.length, random: (0,random/* randomNumbers */.e)(seedOf(key)) };
        strata.set(key, made);
        return made;
    };
    return {
        splits: buckets.map(([split]) => split),
        begin(rows) { columns = columnsOf(rows, features, "splitBy.stratum"); file = rows.file; },
        splitOf(row) {
            const stratum = stratumOf(columns.map((column) => textOf(column, row)).join("\u0000"));
            if (stratum.next === stratum.order.length) {
                (0,random/* shuffle */.k)(stratum.order, stratum.random);
                stratum.next = 0;
            }
            return stratum.order[stratum.next++];
        },
    };
}
function textOf(column, row) {
    const count = (0,batch/* valueCount */.h6)(column, row);
    if (column.type === "empty" || count <= 0)
        return "";
    const first = (0,batch/* firstValue */.Kb)(column, row);
    const values = Array.from({ length: count }, (_, i) => (column.type === "bytes" ? (0,batch/* textAt */.$6)(column, first + i) : String(column.type === "int" ? (column.wide?.[first + i] ?? column.values[first + i]) : column.values[first + i])));
    return `=${values.join("\u0001")}`;
}
function seedOf(key) {
    let seed = 0x811c9dc5;
    for (let i = 0; i < key.length; i++)
        seed = Math.imul(seed ^ key.charCodeAt(i), 0x01000193);
    return seed >>> 0;
}
/** Rows without a time belong to the first split: a model is never judged by them. */
function byTime(splits, feature, cuts) {
    let timeOf = () => NaN;
    return {
        splits,
        begin(rows) { timeOf = timesOf(rows, feature); },
        splitOf(row) {
            const time = timeOf(row);
            let split = 0;
            while (split < cuts.length && time >= cuts[split])
                split++;
            return split;
        },
    };
}
/**
 * The times of the rows of a batch: a number is itself, a text is a date or time in ISO 8601, as milliseconds since 1970.
 * NaN for a row without one; a text that is no time is a `UserError` with its line.
 */
function timesOf(rows, feature) {
    const [column] = columnsOf(rows, [feature], "splitBy.time", ["int", "float", "bytes"]);
    return (row) => {
        if (!column || column.type === "empty" || (0,batch/* valueCount */.h6)(column, row) <= 0)
            return NaN;
        const at = (0,batch/* firstValue */.Kb)(column, row);
        if (column.type !== "bytes")
            return column.values[at];
        const text = (0,batch/* textAt */.$6)(column, at);
        const time = (0,time_text/* timeOfText */.O)(text);
        if (Number.isNaN(time)) {
            throw new error/* UserError */.yo(`${JSON.stringify(text.slice(0, 80))} in column ${JSON.stringify(feature)} is no time`, {
                place: { file: rows.file, line: rows.line(row) }, hint: "times are written 2013-10-01 or 2013-10-01T05:00:00Z, or are numbers",
            });
        }
        return time;
    };
}
function byOrder(splits, cuts) {
    let before = 0;
    let length = 0;
    let split = 0;
    return {
        splits,
        begin({ batch }) { before += length; length = batch.length; },
        splitOf(row) {
            while (split < cuts.length && before + row >= cuts[split])
                split++;
            return split;
        },
    };
}
function columnsOf({ batch, file }, names, asked, types = ["int", "bytes"]) {
    return names.map((name) => {
        const column = batch.columns.get(name);
        if (!column && batch.nested?.some(({ path }) => path.join(".") === name))
            throw new error/* UserError */.yo(`${asked} names the column ${JSON.stringify(name)}, which holds lists of lists or of structs`, { place: { file }, hint: "integers and texts can be divided by" });
        if (!column)
            throw new error/* UserError */.yo(`${asked} names the column ${JSON.stringify(name)}, which the data have not`, { place: { file, line: 1 }, hint: (0,error/* didYouMean */.au)(name, [...batch.columns.keys()]) });
        if (column.type !== "empty" && !types.includes(column.type))
            throw new error/* UserError */.yo(`${asked} names the column ${JSON.stringify(name)} of type ${column.type}`, { place: { file }, hint: "integers and texts can be divided by" });
        return column;
    });
}

// EXTERNAL MODULE: ./build/js/data/split-rule.js
var split_rule = __webpack_require__(96122);
// EXTERNAL MODULE: ./build/js/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(75180);
;// CONCATENATED MODULE: ./build/js/components/division.js





/** The split rule with its cuts: numbers of rows for `order`, times for `time`; where shares decide, found in the data. */
async function divisionOf(dividing) {
    const { buckets, contents, parameters: { splitBy, partitionBy, limit = Infinity } } = dividing;
    const rule = (0,split_rule/* splitRuleOf */.i0)(splitBy, partitionBy);
    if (rule.by === "order") {
        const rows = Math.min(limit, contents[0].reduce((sum, found) => sum + found.rows, 0));
        return { buckets, rule, cuts: sharesOf(buckets).map((share) => Math.round(rows * share)) };
    }
    if (rule.by !== "time")
        return { buckets, rule };
    return { buckets, rule, cuts: rule.before ? givenCuts(rule.before) : await foundCuts(dividing, rule.feature) };
}
/** The share of all rows that lies before the second and each further split. */
function sharesOf(buckets) {
    const total = buckets.reduce((sum, [, size]) => sum + size, 0);
    let before = 0;
    return buckets.slice(0, -1).map(([, size]) => (before += size) / total);
}
/** The times that `before` names, as milliseconds since 1970 or as the numbers they are; what is no time, or does not ascend, is a `UserError`. */
function givenCuts(before) {
    const cuts = before.map((cut) => {
        const time = typeof cut === "number" ? cut : (0,time_text/* timeOfText */.O)(cut);
        if (!Number.isFinite(time))
            throw new error/* UserError */.yo(`splitBy.before: ${JSON.stringify(cut)} is no time`, { hint: "times are written 2013-10-01 or 2013-10-01T05:00:00Z, or are numbers" });
        return time;
    });
    const late = cuts.findIndex((cut, i) => i > 0 && cut < cuts[i - 1]);
    if (late > 0)
        throw new error/* UserError */.yo(`splitBy.before: ${JSON.stringify(before[late])} is before ${JSON.stringify(before[late - 1])}`, { hint: "the times ascend, as the splits do" });
    return cuts;
}
/** The times before which the shares of the rows lie, within the rank error of the quantile sketch; equal times stay together. */
async function foundCuts({ inputs, columns, buckets, parameters: { limit = Infinity } }, feature) {
    const wanted = columns.filter(({ name }) => name === feature);
    let state = quantile_sketch/* quantileSketch */.kP.create();
    let left = limit;
    for (const source of inputs[0].sources) {
        if (left <= 0)
            break;
        for await (const rows of source.read(wanted.length > 0 ? wanted : columns, left === Infinity ? {} : { limit: left })) {
            const timeOf = timesOf(rows, feature);
            const values = Float64Array.from({ length: rows.batch.length }, (_, row) => timeOf(row));
            state = quantile_sketch/* quantileSketch */.kP.add(state, { column: { type: "float", values }, rows: rows.batch.length });
            left -= rows.batch.length;
        }
    }
    const { values, cumulative, total } = quantile_sketch/* quantileSketch */.kP.finish(state);
    if (total === 0)
        throw new error/* UserError */.yo(`splitBy.time names the column ${JSON.stringify(feature)}, which has no value in any row`);
    return sharesOf(buckets).map((share) => {
        const at = cumulative.findIndex((count) => count > share * total);
        return at < 0 ? Infinity : values[at];
    });
}

// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/js/data/line-record.js
var line_record = __webpack_require__(77643);
// EXTERNAL MODULE: ./build/js/data/example-decoder.js
var example_decoder = __webpack_require__(2544);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/sequence-example-decoder.js
var sequence_example_decoder = __webpack_require__(92872);
;// CONCATENATED MODULE: ./build/js/data/sequence-example-encoder.js



/**
 * All rows of a batch as serialized tf.SequenceExamples: columns are the context, the children of the struct `##SEQUENCE##`
 * are the feature lists. The same values have the same bytes. Other nested features are a `UserError`.
 */
function encodeSequenceExamples(batch) {
    const encoder = (0,example_encoder/* createExampleEncoder */.XS)();
    const lists = encodedLists(batch.nested ?? []);
    return Array.from({ length: batch.length }, (_, row) => {
        encoder.begin(batch);
        const start = encoder.encode(row, "unset");
        const context = encoder.bytes.slice(start);
        const entries = lists.filter(({ steps }) => isThere(steps, row)).map(({ name, steps, values }) => {
            const features = [];
            for (let step = steps.offsets[row]; step < steps.offsets[row + 1]; step++) {
                const from = encoder.encodeFeature(values, step);
                features.push(field(0x0a, from < 0 ? noValues(values, step) : encoder.bytes.slice(from)));
            }
            return field(0x0a, Buffer.concat([field(0x0a, Buffer.from(name)), field(0x12, Buffer.concat(features))]));
        });
        return Buffer.concat([context, ...(entries.length > 0 ? [field(0x12, Buffer.concat(entries))] : [])]);
    });
}
function encodedLists(nested) {
    const lists = new Map();
    for (const { path, levels, values } of nested) {
        const [column, name] = path;
        const [, steps, inner] = levels;
        if (column === sequence_example_decoder/* sequenceColumn */.Y_ && path.length === 1 && !values)
            continue;
        if (column !== sequence_example_decoder/* sequenceColumn */.Y_ || path.length !== 2 || levels.length !== 3 || !name || !steps || !inner || !values) {
            throw new error/* UserError */.yo(`column ${JSON.stringify(path.join("."))} cannot be stored in a tf.SequenceExample`, { hint: "it holds lists of values in feature lists, no deeper ones" });
        }
        const flat = values.type === "empty" ? values : { ...values, rowOffsets: inner.offsets, present: inner.present };
        lists.set(name, { name, steps, values: flat });
    }
    return (0,example_encoder/* inMapOrder */.aW)(lists.keys()).map((name) => lists.get(name));
}
function isThere({ offsets, present }, item) {
    return offsets[item] !== offsets[item + 1] || present?.[item] === 1;
}
/** A step without values: present with its kind, or missing without one. */
function noValues(column, step) {
    if (column.type === "empty" || !column.present?.[step])
        return new Uint8Array(0);
    return Uint8Array.of(column.type === "int" ? 0x1a : column.type === "float" ? 0x12 : 0x0a, 0);
}
function field(tag, bytes) {
    const head = [tag];
    let length = bytes.length;
    for (; length > 127; length = Math.floor(length / 128))
        head.push((length % 128) | 128);
    head.push(length);
    return Buffer.concat([Uint8Array.from(head), bytes]);
}

// EXTERNAL MODULE: ./build/js/data/shuffled-records.js
var shuffled_records = __webpack_require__(51263);
;// CONCATENATED MODULE: ./build/js/data/row-writer.js







/**
 * Opens one file of each split. Rows that come serialized are stored byte for byte; all others as tf.Examples, always the same
 * bytes for the same values. The key of a hash split is TFX's serialization, whatever is stored.
 */
async function openRowWriter(directory, { into, shard, zeroValues = false, missingKey = "empty", shuffle, lines }) {
    const divider = typeof into === "string" ? undefined : into;
    const splits = typeof into === "string" ? [into] : into.splits;
    const writer = await (0,examples/* openExamplesWriter */.N8)(directory, splits, shard ? { shard } : {});
    const sinks = shuffle ? shuffledSinks(writer, splits, shuffle) : plainSinks(writer, splits);
    const { encoder } = writer;
    const stored = zeroValues ? "empty" : "unset";
    const store = (rows) => {
        const { batch, records } = rows;
        if (batch.nested?.length && !records)
            throw nestedMistake(rows);
        let keyed = -1;
        encoder.begin(batch);
        divider?.begin(rows, records ? (row) => keyOfRecord(records, row, batch.nested !== undefined) : (row) => encoder.bytes.subarray(keyed = encoder.encode(row, missingKey), encoder.end));
        for (let row = 0; row < batch.length; row++) {
            keyed = -1;
            const split = divider?.splitOf(row) ?? 0;
            lines?.add(split, rows.line(row));
            if (records)
                sinks.append(split, records.bytes, records.starts[row], records.ends[row]);
            else {
                if (keyed < 0 || (stored !== missingKey && encoder.lacks))
                    keyed = encoder.encode(row, stored);
                sinks.append(split, encoder.bytes, keyed, encoder.end);
            }
        }
    };
    return {
        async write(rows) {
            store(rows);
            await sinks.ready();
        },
        async close() {
            await sinks.finish();
            return writer.close();
        },
        async abandon() {
            writer.abandon();
            await sinks.abandon();
        },
    };
}
function plainSinks(writer, splits) {
    return {
        append: (split, bytes, start, end) => writer.append(splits[split], bytes, start, end),
        ready: () => writer.ready(),
        finish: async () => undefined,
        abandon: async () => undefined,
    };
}
function shuffledSinks(writer, splits, { seed, folder }) {
    const heaps = splits.map((split, i) => (0,shuffled_records/* shuffledRecords */.a)({ folder, name: `shuffle-${split}`, seed: (seed + i) >>> 0 }));
    return {
        append: (split, bytes, start, end) => heaps[split].append(bytes, start, end),
        async ready() {
            for (const heap of heaps)
                await heap.ready();
        },
        async finish() {
            for (const [i, heap] of heaps.entries())
                await heap.drain((bytes, start, end) => writer.append(splits[i], bytes, start, end), () => writer.ready());
        },
        async abandon() {
            for (const heap of heaps)
                await heap.abandon();
        },
    };
}
function nestedMistake({ batch, file }) {
    return new error/* UserError */.yo(`feature ${JSON.stringify(batch.nested[0].path.join("."))} is a list of lists or of structs, which a tf.Example cannot hold`, {
        place: { file }, hint: "write Parquet: output: parquet",
    });
}
/** The record as TFX serializes it before hashing: features sorted by name, numbers packed. */
function keyOfRecord({ bytes, starts, ends }, row, sequences) {
    const record = [bytes.subarray(starts[row], ends[row])];
    return sequences ? encodeSequenceExamples((0,sequence_example_decoder/* decodeSequenceExamples */.ff)(record))[0] : (0,example_encoder/* encodeExamples */.KS)((0,example_decoder/* decodeExamples */.M)(record))[0];
}

;// CONCATENATED MODULE: ./build/js/components/divided-work.js
/**
 * Divides pieces of work among `of` shares so that none has much more than the others: the largest piece first, each to the
 * share that has least (Graham's rule: at most 4/3 of the best division). Returns each piece's share, from 1. Equal pieces,
 * equal division: machines need not talk.
 */
function dividedWork(sizes, of) {
    const loads = new Array(of).fill(0);
    const shares = new Array(sizes.length).fill(0);
    const order = sizes.map((_, piece) => piece).sort((a, b) => sizes[b] - sizes[a] || a - b);
    for (const piece of order) {
        const share = loads.indexOf(Math.min(...loads));
        loads[share] += Math.max(1, sizes[piece]);
        shares[piece] = share + 1;
    }
    return shares;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/components/kept-shards.js





/** File of an Examples artifact that says what its shards were made of, beside TFX's folders. */
const recordFile = "shards.json";
/** Writes down what the shards of an artifact were made of. Names of files are not in it: equal content, equal artifact. */
async function writeShardRecord(directory, shards) {
    const compact = shards.map(({ key, index, of, rows, sources }) => ({
        key, index, of, rows,
        sources: sources.map(({ key: source, columns, rows: count, payload }) => ({ key: source, rows: count, ...(payload && { payload }), columns: columns.map(({ name, type, losesZeros }) => (losesZeros ? [name, type, true] : [name, type])) })),
    }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, recordFile), `${JSON.stringify({ version: 1, shards: compact })}\n`);
}
/** Reads what earlier Examples artifacts (whole, as the store has checked) were made of. */
async function earlierShards(earlier) {
    const shards = new Map();
    const contents = new Map();
    for (const { examples } of earlier) {
        if (!examples?.manifest.some(({ path }) => path === recordFile))
            continue;
        const ending = examples.properties["file_format"] === "parquet" ? ".parquet" : ".gz";
        const files = new Set(examples.manifest.map(({ path }) => path));
        for (const shard of readRecord(await (0,promises_.readFile)((0,external_node_path_.join)(examples.path, recordFile), "utf8"))) {
            if (!shards.has(shard.key))
                shards.set(shard.key, { shard, path: examples.path, ending, files });
            for (const source of shard.sources)
                contents.set(source.key, source);
        }
    }
    let taken = 0;
    return {
        contents: (key) => contents.get(key),
        has: (key) => shards.has(key),
        async takeOver(key, { index, of }, directory) {
            const found = shards.get(key);
            if (!found)
                return undefined;
            const prefix = found.ending === ".gz" ? "data_tfrecord" : "data_parquet";
            for (const split of Object.keys(found.shard.rows)) {
                await (0,promises_.mkdir)((0,examples/* splitDirectory */.sM)(directory, split), { recursive: true });
                if (found.files.has((0,line_record/* lineRecordFile */.G8)(split, found.shard))) {
                    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "lines"), { recursive: true });
                    await (0,promises_.copyFile)((0,external_node_path_.join)(found.path, (0,line_record/* lineRecordFile */.G8)(split, found.shard)), (0,external_node_path_.join)(directory, (0,line_record/* lineRecordFile */.G8)(split, { index, of })), external_node_fs_.constants.COPYFILE_FICLONE);
                }
                await (0,promises_.copyFile)((0,external_node_path_.join)((0,examples/* splitDirectory */.sM)(found.path, split), (0,examples/* shardName */.Az)(prefix, found.shard, found.ending)), (0,external_node_path_.join)((0,examples/* splitDirectory */.sM)(directory, split), (0,examples/* shardName */.Az)(prefix, { index, of }, found.ending)), external_node_fs_.constants.COPYFILE_FICLONE);
            }
            taken++;
            return found.shard.rows;
        },
        takenOver: () => taken,
    };
}
function readRecord(text) {
    const { version, shards } = JSON.parse(text);
    if (version !== 1)
        return [];
    return shards.map((shard) => ({
        ...shard,
        sources: shard.sources.map(({ key, rows, payload, columns }) => ({
            key, rows, ...(payload && { payload }), columns: columns.map(([name, type, losesZeros]) => ({ name, type, ...(losesZeros && { losesZeros }) })),
        })),
    }));
}

;// CONCATENATED MODULE: ./build/js/components/example-gen.js














/** The parameters that all ExampleGens share, as JSON Schema. */
const dividingProperties = {
    splits: {
        description: "Shares of the splits when there is one input, in buckets of a hash over the row. Not given: two to train, one to eval.",
        type: "object", minProperties: 1, additionalProperties: { type: "integer", minimum: 1 }, examples: [{ train: 2, eval: 1 }],
    },
    splitBy: {
        description: "What decides the split of a row: its hash (row, TFX's rule), its place (order: the first rows to the first split), the hash of some features (group: equal values stay together), a time (the oldest rows to the first split, by shares or before given times), or the shares of the splits within every combination of values (stratum).",
        anyOf: [
            { const: "row" },
            { const: "order" },
            {
                type: "object", minProperties: 1, additionalProperties: false,
                properties: {
                    group: namesSchema("Rows with equal values of these features stay together."), stratum: namesSchema("Every combination of values of these features is divided by the shares of the splits."), time: { type: "string", minLength: 1, description: "The feature that tells when: the oldest rows go to the first split." },
                    before: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }] }, description: "With time: when the second and each further split begins." },
                },
            },
        ],
        examples: ["order", { group: "customer" }, { stratum: "label" }, { time: "created", before: ["2024-07-01"] }],
    },
    partitionBy: {
        description: "Divide by this column's value instead of the whole row: rows with one value are never in two splits. Rows without a value are divided by the whole row.",
        type: "string", minLength: 1,
    },
    shuffle: { description: "Store the rows of each split in a random order, the same for the same data.", type: "boolean", default: false },
    output: { description: "How examples are stored: gzipped TFRecords of tf.Examples, or Parquet, which also holds nested features.", enum: ["tfrecord", "parquet"], default: "tfrecord" },
    limit: { description: "Read only so many rows of each input, for development.", type: "integer", minimum: 1 },
};
function namesSchema(description) {
    return { anyOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }], description };
}
/** Checks early what the parameters say of splits; the buckets when there is one input, `undefined` when the inputs are the splits. */
function checkDividing(inputs, parameters) {
    const { splits, splitBy, partitionBy } = parameters;
    const rule = (0,split_rule/* splitRuleOf */.i0)(splitBy, partitionBy);
    if (inputs.length > 1) {
        const wrong = inputs.find((name) => !isSplitName(name));
        if (wrong !== undefined)
            throw new error/* UserError */.yo(`split name ${JSON.stringify(wrong)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
        if (splits)
            throw new error/* UserError */.yo(`splits cannot divide ${inputs.length} inputs`, { hint: "several inputs are the splits themselves: leave splits out, or give one input" });
        if (splitBy !== undefined || partitionBy !== undefined)
            throw new error/* UserError */.yo(`${partitionBy === undefined ? "splitBy" : "partitionBy"} cannot divide ${inputs.length} inputs`, { hint: "give one input" });
        return undefined;
    }
    const buckets = splits ? Object.entries(splits) : split_rule/* defaultBuckets */.po;
    createDivider({ buckets, rule });
    if (rule.by === "time" && rule.before && rule.before.length !== buckets.length - 1) {
        throw new error/* UserError */.yo(`splitBy.before has ${(0,counted/* counted */.h)(rule.before.length, "time")} for ${(0,counted/* counted */.h)(buckets.length, "split")}`, { hint: "one time between each two splits: before the first belongs to the first split" });
    }
    if (rule.by === "time" && rule.before)
        givenCuts(rule.before);
    return buckets;
}
/** The one output of every ExampleGen. */
const exampleOutputs = { examples: (0,component/* required */.mw)(artifact/* Examples */.EE) };
/** Reads all sources into the Examples artifact. Shards of sources that are as they were before are taken over. */
async function generateExamples(generation, context) {
    const { inputs } = generation;
    const { parameters, outputs: { examples } } = context;
    const earlier = await earlierShards(await context.earlier());
    const contents = await describeAll(inputs, parameters, (key) => earlier.contents(key));
    const columns = generation.join(contents.flat(), inputs.flatMap(({ sources }, i) => sources.slice(0, contents[i].length)));
    checkOutput(columns, parameters);
    const division = generation.buckets && await divisionOf({ inputs, contents, columns, buckets: generation.buckets, parameters });
    const splits = division ? division.buckets.map(([split]) => split) : inputs.map(({ split }) => split);
    const counts = Object.fromEntries(splits.map((split) => [split, 0]));
    const made = [];
    const writing = { generation, context, columns, division, done: 0 };
    const groupsOf = inputs.map(({ split, sources }) => shardsOf(sources, writing).map((group) => ({ group, key: shardKey(writing, { group, split: division ? undefined : split }) })));
    const own = context.share && ownGroups(context.share, groupsOf.flat().filter(({ key }) => key !== undefined && !earlier.has(key)), rowsOf(inputs, contents));
    for (const [input, { split, sources }] of inputs.entries()) {
        const groups = groupsOf[input];
        let left = parameters.limit ?? Infinity;
        for (const [index, { group, key }] of groups.entries()) {
            if (own && (key === undefined || !own.has(key)))
                continue;
            const shard = { index, of: groups.length };
            const taken = key === undefined ? undefined : await earlier.takeOver(key, shard, examples.path);
            const rows = taken ?? await writeShard(writing, { group, split, shard, left });
            const stored = Object.values(rows).reduce((sum, count) => sum + count, 0);
            for (const [name, count] of Object.entries(rows))
                counts[name] += count;
            left -= stored;
            if (taken)
                context.progress({ done: (writing.done += stored), unit: "rows" });
            if (key !== undefined)
                made.push({ key, ...shard, rows, sources: group.map(({ key: source }, i) => ({ key: source, ...contents[input][sources.indexOf(group[i])] })) });
        }
    }
    if (own && groupsOf.flat().some(({ key }) => key === undefined))
        context.log("where a row goes depends on the rows before it, or its source has no digest: such rows are not read by shares");
    if (made.length > (own ? 0 : 1))
        await writeShardRecord(examples.path, made);
    const taken = earlier.takenOver();
    if (taken > 0)
        context.log(`${taken} of ${made.length} files are as they were: their examples are taken over`);
    Object.assign(examples.properties, propertiesOf({ generation, splits, counts, columns, contents: contents.flat(), parameters }));
}
function rowsOf(inputs, contents) {
    return new Map(inputs.flatMap(({ sources }, input) => sources.map((source, i) => [source, contents[input][i]?.rows ?? 0])));
}
/** Keys of the groups that are this share's: by their rows, the same on every machine that has described the same. */
function ownGroups({ index, of }, groups, rows) {
    const shares = dividedWork(groups.map(({ group }) => group.reduce((sum, source) => sum + (rows.get(source) ?? 0), 0)), of);
    return new Set(groups.flatMap(({ key }, i) => (shares[i] === index ? [key] : [])));
}
/** What the chosen output cannot hold. */
function checkOutput(columns, { output, shuffle }) {
    const nested = columns.find(({ type }) => type === "nested");
    if (nested && output === "parquet" && shuffle)
        throw new error/* UserError */.yo(`shuffle cannot be used with the nested feature ${JSON.stringify(nested.name)}`, { hint: "leave shuffle out, or flatten the feature" });
}
async function describeAll(inputs, { limit = Infinity }, known) {
    const described = [];
    for (const { sources } of inputs) {
        const contents = [];
        let left = limit;
        for (const source of sources) {
            if (left <= 0)
                break;
            const before = limit === Infinity && source.key !== undefined ? known(source.key) : undefined;
            const found = before ?? await source.describe(left === Infinity ? {} : { limit: left });
            contents.push(found);
            left -= found.rows;
        }
        described.push(contents);
    }
    return described;
}
/** About as many files a split is stored in when there are more sources; at most twice as many. */
const usualShards = 64;
/** Whether what becomes of a source does not depend on those before it. */
function areApart({ division, context: { parameters } }) {
    return !(division && !(0,split_rule/* isLocalRule */.qB)(division.rule)) && !parameters.shuffle && parameters.limit === undefined;
}
/** A shard for each source, for several when there are many; one for all where a row's split depends on those before it. */
function shardsOf(sources, writing) {
    if (!areApart(writing))
        return [sources];
    let size = 1;
    while (size * usualShards < sources.length)
        size *= 2;
    const groups = [[]];
    for (const source of sources) {
        const group = groups.at(-1);
        group.push(source);
        if (group.length === 4 * size || (group.length >= size / 2 && endsGroup(source, size)))
            groups.push([]);
    }
    return groups.filter(({ length }) => length > 0);
}
/** Contents decide where groups end, not places: a source more or less changes the groups around it, not all that follow. */
function endsGroup({ key = "" }, size) {
    return Number.parseInt(key.slice(-8) || "0", 16) % size === 0;
}
/** Names everything that decides a shard's bytes; none when something decides that cannot be named. */
function shardKey(writing, { group, split }) {
    if (!areApart(writing) || group.some(({ key }) => key === undefined))
        return undefined;
    const { generation, columns, division, context: { parameters } } = writing;
    return (0,digest/* digestOfJson */.Qs)({
        sources: group.map(({ key }) => key), columns: columns.map(({ name, type }) => [name, type]), division: (division ?? null),
        split: split ?? null, zeroValues: generation.zeroValues ?? false, missingKey: generation.missingKey ?? "empty", output: parameters.output ?? "tfrecord",
    });
}
async function writeShard(writing, { group, split, shard, left }) {
    const { generation, context, columns, division } = writing;
    const { parameters, outputs: { examples }, temporary: folder, seed } = context;
    const open = parameters.output === "parquet" ? (await __webpack_require__.e(/* import() */ 6644).then(__webpack_require__.bind(__webpack_require__, 16644))).openParquetRowWriter : openRowWriter;
    const lines = await lineRecorder(writing, { group, split, shard });
    const writer = await open(examples.path, {
        columns, into: division ? createDivider(division) : split, shard, zeroValues: generation.zeroValues ?? false, missingKey: generation.missingKey ?? "empty",
        shuffle: parameters.shuffle ? { seed, folder } : undefined, lines,
    });
    try {
        let rest = left;
        for (const source of group) {
            if (rest <= 0)
                break;
            for await (const rows of source.read(columns, rest === Infinity ? {} : { limit: rest })) {
                context.signal.throwIfAborted();
                await writer.write(rows);
                await lines?.ready();
                rest -= rows.batch.length;
                context.progress({ done: (writing.done += rows.batch.length), unit: "rows" });
            }
            lines?.nextSource();
        }
        await lines?.close();
        return await writer.close();
    }
    catch (error) {
        lines?.abandon();
        await writer.abandon();
        throw error;
    }
}
/** Keeps from which line each row came, where the sources are files and the rows keep their order. */
async function lineRecorder({ division, context: { parameters, outputs: { examples } } }, { group, split, shard }) {
    const sources = group.flatMap(({ digest }) => digest ?? []);
    if (parameters.shuffle || sources.length < group.length)
        return undefined;
    return (0,line_record/* openLineRecorder */.fh)(examples.path, division ? division.buckets.map(([name]) => name) : [split], { shard, sources });
}
/** ML Metadata's numbers of payload formats. */
const payloadFormats = { example: 6, "sequence-example": 7, parquet: 15 };
function propertiesOf({ generation, splits, counts, columns, contents, parameters }) {
    const emptyColumns = columns.filter(({ type }) => type === "empty").map(({ name }) => name);
    const lostZeros = columns.filter(({ losesZeros }) => losesZeros).map(({ name }) => name);
    const parquet = parameters.output === "parquet";
    const delimiter = generation.delimiter === undefined ? undefined : (0,csv_dialect/* likelyDelimiter */.UG)(columns.map(({ name }) => name), generation.delimiter);
    return {
        ...generation.properties,
        split_names: (0,artifact/* splitNamesText */.Q6)(splits),
        tfx_version: "1.21.0",
        file_format: parquet ? "parquet" : "tfrecords_gzip",
        payload_format: payloadFormats[parquet ? "parquet" : contents[0]?.payload ?? "example"],
        row_counts: JSON.stringify(splits.map((split) => [split, counts[split]])),
        ...(emptyColumns.length > 0 ? { empty_columns: JSON.stringify(emptyColumns) } : {}),
        ...(lostZeros.length > 0 ? { lost_zeros: JSON.stringify(lostZeros) } : {}),
        ...(delimiter === undefined ? {} : { only_column: JSON.stringify([columns[0].name, delimiter]) }),
    };
}
function listOf(properties, name) {
    const text = properties[name];
    const list = typeof text === "string" ? JSON.parse(text) : [];
    return Array.isArray(list) ? list : [];
}
/** How an Examples artifact looks: rows by split, and what its source gives reason to say. */
function showExamples({ properties }) {
    const counts = listOf(properties, "row_counts").flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), Number(entry[1])]] : []));
    const total = counts.reduce((sum, [, rows]) => sum + rows, 0);
    const headline = [(0,counted/* counted */.h)(total, "row"), ...counts.map(([split, rows]) => `${split} ${(0,counted/* grouped */.z)(rows)}`)].join(" · ");
    return { headline, findings: findingsOf(properties, counts) };
}
function oneColumn([subject, delimiter]) {
    if (subject === undefined || delimiter === undefined)
        return [];
    return [{ rule: "examples.one-column", severity: "warning", subject, message: `it is the only column, and its name holds ${JSON.stringify(delimiter)}: is that the delimiter? then say delimiter: ${JSON.stringify(delimiter)}` }];
}
function findingsOf(properties, counts) {
    const columns = (name) => listOf(properties, name).map(String);
    return [
        ...counts.filter(([, rows]) => rows === 0).map(([split]) => ({ rule: "examples.empty-split", severity: "warning", subject: split, message: "the split has no rows", split })),
        ...oneColumn(listOf(properties, "only_column").map(String)),
        ...columns("lost_zeros").map((subject) => ({
            rule: "examples.leading-zeros", severity: "warning", subject,
            message: "values with leading zeros are read as integers, which lose them; a code is kept as text when one value is not a number",
        })),
        ...columns("empty_columns").map((subject) => ({ rule: "examples.empty-column", severity: "info", subject, message: "the column has no value in any row" })),
    ];
}


/***/ }),

/***/ 33043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   s9: () => (/* binding */ component)
/* harmony export */ });
/** A port that must be wired. */
function required(type) {
    return { type, optional: false };
}
/** A port that may stay unwired, or whose artifact may not exist yet (the baseline of a first run). */
function optional(type) {
    return { type, optional: true };
}
/** Says which type a schema of parameters describes, so that `run` knows it: `parameters: parameters<{ price: number }>({ … })`. */
function parameters(schema) {
    return schema;
}
/** Where `run` happens with these parameters. */
function placeOfRun({ runs }, parameters) {
    return (typeof runs === "function" ? runs(parameters) : runs) ?? "here";
}
/** Declares a component; the types of ports and parameters are inferred from the literal. */
function component(definition) {
    return definition;
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ randomNumbers),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
    }
}


/***/ }),

/***/ 77643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ lineRecordFile),
/* harmony export */   fh: () => (/* binding */ openLineRecorder),
/* harmony export */   i7: () => (/* binding */ readLineRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92146);
/* harmony import */ var _example_kernel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88242);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27972);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14799);
/* harmony import */ var _gzip_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61827);







const pieceSize = 1 << 12;
const mostBytes = 8;
/** Where the lines of a shard of a split are written, in an Examples artifact beside TFX's folders. */
function lineRecordFile(split, shard) {
    return `lines/${(0,_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az)(split, shard)}`;
}
/**
 * Opens a file of lines for each split of a shard: the digests of the sources as a line of JSON, then for each row how many lines
 * it is behind the row before, as a varint; 0 begins the next source. Sources are named by content, so that equal content makes equal artifacts.
 */
async function openLineRecorder(directory, splits, { shard, sources }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "lines"), { recursive: true });
    const kernel = (0,_example_kernel_js__WEBPACK_IMPORTED_MODULE_6__/* .createExampleKernel */ .y)();
    const files = splits.map((split) => {
        const writer = (0,_gzip_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .openGzipWriter */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, lineRecordFile(split, shard)), kernel);
        writer.write(Buffer.from(`${JSON.stringify(sources)}\n`));
        return { writer, piece: new Uint8Array(pieceSize), used: 0, source: 0, line: 0 };
    });
    let source = 0;
    const put = (file, value) => {
        if (file.used > pieceSize - mostBytes) {
            file.writer.write(file.piece.subarray(0, file.used));
            file.used = 0;
        }
        let rest = value;
        for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
            file.piece[file.used++] = (rest % 0x80) | 0x80;
        file.piece[file.used++] = rest;
    };
    return {
        nextSource() { source++; },
        add(split, line) {
            const file = files[split];
            for (; file.source < source; file.source++) {
                put(file, 0);
                file.line = 0;
            }
            if (line <= file.line)
                throw new RangeError(`line ${line} follows line ${file.line}`);
            put(file, line - file.line);
            file.line = line;
        },
        async ready() {
            for (const { writer } of files)
                await writer.ready();
        },
        async close() {
            for (const { writer, piece, used } of files) {
                writer.write(piece.subarray(0, used));
                await writer.close();
            }
        },
        abandon: () => files.forEach(({ writer }) => writer.abandon()),
    };
}
/** Reads a file of lines from front to back; `take` gives the places of the next rows, as many as are asked for. */
function readLineRecord(file) {
    const chunks = (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)({ path: file, name: file })[Symbol.asyncIterator]();
    let chunk = new Uint8Array(0);
    let at = 0;
    let digests;
    let [source, line] = [0, 0];
    const byte = async () => {
        while (at === chunk.length) {
            const { value, done } = await chunks.next();
            if (done)
                throw new Error(`${file} has fewer lines than there are rows`);
            chunk = value;
            at = 0;
        }
        return chunk[at++];
    };
    const header = async () => {
        const bytes = [];
        for (let next = await byte(); next !== 0x0a; next = await byte())
            bytes.push(next);
        const found = JSON.parse(Buffer.from(bytes).toString());
        if (!Array.isArray(found) || !found.every(_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
            throw new Error(`${file} names no sources`);
        return found;
    };
    return {
        async take(rows) {
            digests ??= await header();
            const sources = [];
            const lines = new Float64Array(rows);
            for (let row = 0; row < rows;) {
                let [value, scale] = [0, 1];
                // The waiting for each byte is spared where the chunk has it.
                for (;;) {
                    const next = at < chunk.length ? chunk[at++] : await byte();
                    value += (next & 0x7f) * scale;
                    scale *= 0x80;
                    if (next < 0x80)
                        break;
                }
                if (value === 0) {
                    source++;
                    line = 0;
                    continue;
                }
                line += value;
                sources.push(digests[source]);
                lines[row++] = line;
            }
            return { sources, lines };
        },
        async close() { await chunks.return?.(undefined); },
    };
}


/***/ }),

/***/ 12980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openRecordHeaps)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes that are read of a file at once. */
const piece = 1 << 20;
/** Opens `count` heaps. Together they keep `kept` bytes in memory; the rest is in files of `folder` that begin with `name`. */
function openRecordHeaps({ folder, name, count, kept }) {
    const all = Array.from({ length: count }, (_, i) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}-${i}`), file: undefined, buffer: Buffer.alloc(0), used: 0, written: 0, records: 0 }));
    let inMemory = 0;
    const remove = async (heap) => {
        heap.buffer = Buffer.alloc(0);
        heap.used = 0;
        await heap.file?.close();
        if (heap.file)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(heap.path, { force: true });
        heap.file = undefined;
    };
    return {
        append(at, bytes, start, end, head) {
            const heap = all[at];
            const length = end - start + (head?.length ?? 0);
            makeRoom(heap, length + 4);
            heap.buffer.writeUInt32LE(length, heap.used);
            if (head)
                heap.buffer.set(head, heap.used + 4);
            heap.buffer.set(bytes.subarray(start, end), heap.used + 4 + (head?.length ?? 0));
            heap.used += length + 4;
            heap.records++;
            inMemory += length + 4;
        },
        async ready() {
            if (inMemory <= kept)
                return;
            for (const heap of all)
                await putAside(heap);
            inMemory = 0;
        },
        size: (at) => all[at].written + all[at].used,
        records: (at) => all[at].records,
        async whole(at) {
            const { file, written, buffer, used } = all[at];
            if (!file)
                return buffer.subarray(0, used);
            const bytes = Buffer.allocUnsafe(written + used);
            await file.read(bytes, 0, written, 0);
            buffer.copy(bytes, written, 0, used);
            return bytes;
        },
        read: (at) => recordsOf(all[at]),
        remove: (at) => remove(all[at]),
        async abandon() {
            for (const heap of all)
                await remove(heap);
        },
    };
}
function makeRoom(heap, length) {
    if (heap.used + length <= heap.buffer.length)
        return;
    const larger = Buffer.allocUnsafe(Math.max(heap.buffer.length * 2, heap.used + length, 4096));
    heap.buffer.copy(larger, 0, 0, heap.used);
    heap.buffer = larger;
}
async function putAside(heap) {
    if (heap.used === 0)
        return;
    heap.file ??= await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(heap.path, "w+");
    await heap.file.write(heap.buffer, 0, heap.used, heap.written);
    heap.written += heap.used;
    heap.used = 0;
}
async function* recordsOf({ file, written, buffer, used }) {
    let waiting = Buffer.alloc(0);
    for (let at = 0; file && at < written;) {
        const needed = waiting.length >= 4 ? 4 + waiting.readUInt32LE(0) - waiting.length : 0;
        const bytes = Buffer.allocUnsafe(waiting.length + Math.min(written - at, Math.max(piece, needed)));
        waiting.copy(bytes);
        const { bytesRead } = await file.read(bytes, waiting.length, bytes.length - waiting.length, at);
        if (bytesRead === 0)
            throw new Error("a file of records that were put aside was cut off");
        at += bytesRead;
        waiting = yield* cut(bytes.subarray(0, waiting.length + bytesRead));
    }
    yield* cut(buffer.subarray(0, used));
}
/** Whole records; gives back what is left of the last one. */
function* cut(bytes) {
    let at = 0;
    while (at + 4 <= bytes.length) {
        const end = at + 4 + bytes.readUInt32LE(at);
        if (end > bytes.length)
            break;
        yield bytes.subarray(at + 4, end);
        at = end;
    }
    return bytes.subarray(at);
}


/***/ }),

/***/ 51263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shuffledRecords)
/* harmony export */ });
/* harmony import */ var _record_heaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12980);

/** Heaps that records are thrown on, and bytes that all of them together keep in memory. */
const heaps = 64;
const kept = 1 << 24;
/**
 * Shuffles any number of records in bounded memory: each is thrown on one of 64 heaps at random, heaps that grow are put
 * aside into files of `folder`, and at the end each heap is shuffled by itself. Every order is equally likely; the same
 * seed and the same records give the same one. Memory: 16 MiB, at the end one heap (1/64 of all bytes).
 */
function shuffledRecords({ folder, name, seed }) {
    const random = generator(seed);
    const all = (0,_record_heaps_js__WEBPACK_IMPORTED_MODULE_0__/* .openRecordHeaps */ .P)({ folder, name, count: heaps, kept });
    return {
        append: (bytes, start, end) => all.append(Math.floor(random() * heaps), bytes, start, end),
        ready: all.ready,
        async drain(take, pause) {
            for (let heap = 0; heap < heaps; heap++) {
                const bytes = await all.whole(heap);
                const places = placesIn(bytes, all.records(heap));
                await all.remove(heap);
                for (let i = places.length - 1; i >= 0; i--) {
                    const j = Math.floor(random() * (i + 1));
                    const start = places[j];
                    places[j] = places[i];
                    take(bytes, start + 4, start + 4 + bytes.readUInt32LE(start));
                    if (i % 1024 === 0)
                        await pause();
                }
            }
        },
        abandon: all.abandon,
    };
}
function placesIn(bytes, records) {
    const places = new Float64Array(records);
    for (let at = 0, i = 0; i < records; i++) {
        places[i] = at;
        at += 4 + bytes.readUInt32LE(at);
    }
    return places;
}
/** Numbers in [0, 1) with 32 random bits each (sfc32). */
function generator(seed) {
    let a = seed | 0;
    let b = 0x9e3779b9;
    let c = 0x243f6a88;
    let d = 1;
    const next = () => {
        const t = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + t | 0;
        return (t >>> 0) / 2 ** 32;
    };
    for (let i = 0; i < 12; i++)
        next();
    return next;
}


/***/ }),

/***/ 96122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i0: () => (/* binding */ splitRuleOf),
/* harmony export */   po: () => (/* binding */ defaultBuckets),
/* harmony export */   qB: () => (/* binding */ isLocalRule)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** TFX's output splits when one input has none: two thirds to train, one third to eval. */
const defaultBuckets = [["train", 2], ["eval", 1]];
/** The rule of a configuration; `partitionBy` is TFX's word for a group of one feature. */
function splitRuleOf(splitBy, partitionBy) {
    if (splitBy !== undefined && partitionBy !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("splitBy and partitionBy are both given", { hint: "partitionBy: x is short for splitBy: { group: x }" });
    if (partitionBy !== undefined)
        return { by: "group", features: [partitionBy], asked: "partitionBy" };
    if (splitBy === undefined || splitBy === "row")
        return { by: "row" };
    if (splitBy === "order")
        return { by: "order" };
    const [kind, more] = ["group", "stratum", "time"].filter((name) => name in splitBy);
    if (kind === undefined || more !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(more === undefined ? "splitBy has none of group, stratum and time" : `splitBy has both ${kind} and ${more}`, { hint: "one of them says what decides" });
    if ("before" in splitBy && kind !== "time")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`splitBy has before without time`, { hint: "splitBy: { time: created, before: [2024-07-01] }" });
    const list = (names) => (typeof names === "string" ? [names] : names);
    if ("group" in splitBy)
        return { by: "group", features: list(splitBy.group) };
    if ("stratum" in splitBy)
        return { by: "stratum", features: list(splitBy.stratum) };
    return { by: "time", feature: splitBy.time, before: splitBy.before };
}
/** Whether the split of a row follows from that row alone, so that files can be read apart from each other. */
function isLocalRule(rule) {
    return rule.by === "row" || rule.by === "group" || (rule.by === "time" && rule.before !== undefined);
}


/***/ }),

/***/ 81720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ timeOfText)
/* harmony export */ });
const form = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?\s*$/i;
/**
 * Milliseconds since 1970-01-01 UTC of a date or time as ISO 8601 writes it (`2013-10`, `2013-10-01`, `2013-10-01 05:00:00`,
 * `2013-10-01T05:00:00.5+02:00`); without an offset UTC is meant. NaN for anything else and for days that do not exist.
 */
function timeOfText(text) {
    const match = form.exec(text);
    if (!match)
        return NaN;
    const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "0", offset = "Z"] = match;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    if (!real || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
        return NaN;
    const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}`) * 1000;
    return date.getTime() + clock - offsetOf(offset);
}
function offsetOf(offset) {
    const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
    if (!match)
        return 0;
    return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}


/***/ })

};
