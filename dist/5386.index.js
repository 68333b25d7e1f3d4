export const id = 5386;
export const ids = [5386];
export const modules = {

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/** What rows of a file are counted in, by its name. */
function unitOf(file) {
    return /\.(csv|tsv|jsonl|ndjson)(\.(gz|zz|br|zst))?$/i.test(file) ? "line" : "row";
}
/** Fail before warn before pass, order kept within. */
function worstFirst(items) {
    const rank = { fail: 0, warn: 1, pass: 2 };
    return items.map((item, index) => ({ item, index }))
        .sort((a, b) => rank[a.item.status] - rank[b.item.status] || a.index - b.index)
        .map(({ item }) => item);
}


/***/ }),

/***/ 35386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ exampleRow),
  N: () => (/* binding */ rowSearch)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/finding.js
var finding = __webpack_require__(99877);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
// EXTERNAL MODULE: ./build/js/data/batch.js
var batch = __webpack_require__(7535);
;// CONCATENATED MODULE: ./build/js/validation/rows/row-cells.js

const absent = { column: undefined, first: () => 0, end: () => 0, count: () => -1, lengths: () => [] };
/** The feature at a path; missing in every row when the batch lacks it. */
function cellsOf({ columns, nested = [] }, path) {
    const column = path.length === 1 ? columns.get(path[0]) : undefined;
    if (column) {
        const first = (row) => (column.type === "empty" ? 0 : (0,batch/* firstValue */.Kb)(column, row));
        const count = (row) => (0,batch/* valueCount */.h6)(column, row);
        return { column, first, end: (row) => first(row) + Math.max(0, count(row)), count, lengths: (row, level) => (level === 0 && count(row) >= 0 ? [count(row)] : []) };
    }
    const feature = nested.find((one) => one.path.length === path.length && one.path.every((step, i) => step === path[i]));
    if (!feature)
        return absent;
    const { levels, values } = feature;
    const span = (row, depth) => {
        let [first, end] = [row, row + 1];
        for (const { offsets } of levels.slice(0, depth))
            [first, end] = [offsets[first], offsets[end]];
        return [first, end];
    };
    const lengths = (row, level) => {
        const list = levels[level];
        if (!list)
            return [];
        const [first, end] = span(row, level);
        return Array.from({ length: end - first }, (_, i) => (isPresent(list, first + i) ? list.offsets[first + i + 1] - list.offsets[first + i] : -1)).filter((length) => length >= 0);
    };
    return {
        column: values,
        first: (row) => span(row, levels.length)[0],
        end: (row) => span(row, levels.length)[1],
        count: (row) => (lengths(row, 0).length === 0 ? -1 : span(row, levels.length)[1] - span(row, levels.length)[0]),
        lengths,
    };
}
function isPresent({ offsets, present }, item) {
    return offsets[item + 1] > offsets[item] || present?.[item] === 1;
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/validation/feature-view.js
var feature_view = __webpack_require__(11418);
// EXTERNAL MODULE: ./build/js/validation/schema/integer-sets.js
var integer_sets = __webpack_require__(73312);
// EXTERNAL MODULE: ./build/js/validation/reason.js
var reason = __webpack_require__(66754);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-inference.js
var schema_inference = __webpack_require__(66349);
;// CONCATENATED MODULE: ./build/js/validation/rows/row-questions.js








/** Which rows show a finding; undefined where it is about all of them together, or about none. */
function rowQuestion(finding, context) {
    const path = context.current.features.get(finding.subject)?.path;
    if (!path)
        return compositeQuestion(finding, context.schema);
    const ask = (test) => ({ paths: [path], bind: (batch) => test(cellsOf(batch, path)) });
    const feature = featureAt(context.schema, path);
    const value = valueTest(finding, { ...context, feature });
    const present = (batch) => { const { count } = cellsOf(batch, path); return (row) => count(row) > 0; };
    const bounds = boundsOf(finding, { ...context, feature });
    if (value)
        return { ...ask((cells) => anyValue(cells, value)), ...(finding.rule === "UNEXPECTED_DATA_TYPE" && { otherwise: present }), ...(bounds && { excess: (batch) => mostBeyond(cellsOf(batch, path), bounds) }) };
    const rows = countTest(finding.rule, feature);
    return rows && ask(rows);
}
/** The feature of a schema at a path. */
function featureAt({ feature: features }, path) {
    let inside = features;
    let found;
    for (const step of path) {
        found = inside.find(({ name }) => name === step);
        inside = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found;
}
function anyValue({ column, first, end }, test) {
    const wrong = column && test(column);
    if (!wrong)
        return undefined;
    return (row) => {
        for (let i = first(row), last = end(row); i < last; i++)
            if (wrong(i))
                return true;
        return false;
    };
}
function valueTest(finding, asking) {
    const { rule, subject, evidence = [] } = finding;
    const { feature, schema, current, baseline } = asking;
    if (rule === "drift.new-values" || rule === "COMPARATOR_L_INFTY_HIGH" || rule === "COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH")
        return evidence.length > 0 ? textIn(new Set(evidence)) : undefined;
    if (rule === "drift.peak")
        return numberTest((value) => evidence.includes((0,reason/* sixDigits */.p4)(Number(value))));
    if (rule === "drift.range") {
        const before = baseline?.features.get(subject)?.numeric;
        return before && numberTest((value) => value < before.min || value > before.max);
    }
    if (rule === "ENUM_TYPE_INVALID_UTF8")
        return (column) => (column.type === "bytes" ? (i) => !(0,external_node_buffer_.isUtf8)(bytesAt(column, i)) : undefined);
    if (rule === "FEATURE_TYPE_LOW_UNIQUE") {
        const most = [...(0,feature_view.labelCounts)(current.features.get(subject)) ?? []].sort(([, a], [, b]) => b - a)[0];
        return most && most[1] > 1 ? textIn(new Set([most[0]])) : undefined;
    }
    if (!feature)
        return undefined;
    const allowed = rule === "values.outside" ? (0,integer_sets/* readIntegerSet */.V3)(feature) : undefined;
    if (allowed)
        return numberTest((value) => !allowed(BigInt(value)));
    if (rule === "UNEXPECTED_DATA_TYPE")
        return typeTest(feature.type);
    const max = rule === "MAX_IMAGE_BYTE_SIZE_EXCEEDED" && feature.domainInfo.case === "imageDomain" ? feature.domainInfo.value.maxImageByteSize : undefined;
    if (max !== undefined)
        return (column) => (column.type === "bytes" ? (i) => bytesAt(column, i).length > max : undefined);
    return domainTest(rule, domainOf(feature, schema));
}
/** The bounds that a finding says were broken. */
function boundsOf({ rule, subject }, { feature, schema, baseline }) {
    if (rule === "drift.range") {
        const before = baseline?.features.get(subject)?.numeric;
        return before && [before.min, before.max];
    }
    const known = feature && domainOf(feature, schema);
    if (known?.kind !== "int" && known?.kind !== "float")
        return undefined;
    if (/_SMALL_(INT|FLOAT)$/.test(rule))
        return [Number(known.domain.min), Infinity];
    return /_BIG_(INT|FLOAT)$/.test(rule) ? [-Infinity, Number(known.domain.max)] : undefined;
}
/** How far the farthest value of a row is beyond its bounds. */
function mostBeyond({ column, first, end }, [low, high]) {
    const value = column && numberIn(column);
    return (row) => {
        let most = -Infinity;
        for (let i = first(row), last = end(row); value && i < last; i++) {
            const number = Number(value(i) ?? NaN);
            most = Math.max(most, Number.isNaN(number) ? -Infinity : Math.max(low - number, number - high));
        }
        return most;
    };
}
function domainOf({ domainInfo }, schema) {
    switch (domainInfo.case) {
        case "stringDomain": return { kind: "string", domain: domainInfo.value };
        case "boolDomain": return { kind: "bool", domain: domainInfo.value };
        case "intDomain": return { kind: "int", domain: domainInfo.value };
        case "floatDomain": return { kind: "float", domain: domainInfo.value };
        case "domain": {
            const named = ({ name }) => name === domainInfo.value;
            const [text, whole, float] = [schema.stringDomain.find(named), schema.intDomain.find(named), schema.floatDomain.find(named)];
            return text ? { kind: "string", domain: text } : whole ? { kind: "int", domain: whole } : float && { kind: "float", domain: float };
        }
        default: return undefined;
    }
}
function domainTest(rule, known) {
    if (rule === "INT_TYPE_NOT_INT_STRING" || (rule === "DOMAIN_INVALID_FOR_TYPE" && known?.kind === "int"))
        return textTest((text) => !(0,schema_inference/* isInt64 */.Un)(text));
    if (rule === "FLOAT_TYPE_STRING_NOT_FLOAT")
        return textTest((text) => floatOf(text) === undefined);
    if (known?.kind === "string" && rule === "ENUM_TYPE_UNEXPECTED_STRING_VALUES")
        return textIn(new Set(known.domain.value), true);
    if (known?.kind === "bool" && rule.startsWith("BOOL_TYPE_"))
        return boolTest(known.domain);
    if (known?.kind === "int") {
        const { min, max } = known.domain;
        if (rule === "INT_TYPE_SMALL_INT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* IntDomainSchema */.LJ.field.min))
            return numberTest((value) => value < min);
        if (rule === "INT_TYPE_BIG_INT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* IntDomainSchema */.LJ.field.max))
            return numberTest((value) => value > max);
    }
    if (known?.kind !== "float")
        return undefined;
    const { min, max } = known.domain;
    if (rule === "FLOAT_TYPE_SMALL_FLOAT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* FloatDomainSchema */.Gz.field.min))
        return numberTest((value) => Math.fround(Number(value)) < min);
    if (rule === "FLOAT_TYPE_BIG_FLOAT" && (0,fields/* isFieldSet */.d)(known.domain, schema_pb/* FloatDomainSchema */.Gz.field.max))
        return numberTest((value) => Math.fround(Number(value)) > max);
    if (rule === "FLOAT_TYPE_HAS_NAN")
        return numberTest((value) => Number.isNaN(value));
    return rule === "FLOAT_TYPE_HAS_INF" ? numberTest((value) => Math.abs(Number(value)) === Infinity) : undefined;
}
function boolTest({ trueValue, falseValue }) {
    const named = trueValue !== "" || falseValue !== "";
    const words = named ? [trueValue, falseValue].filter((word) => word !== "") : [...schema_inference/* trueWords */.II, ...schema_inference/* falseWords */.F_];
    const [numbers, texts] = [numberTest((value) => value !== 0 && value !== 1 && value !== 0n && value !== 1n), textIn(new Set(words), true)];
    return (column) => (column.type === "bytes" ? texts : numbers)(column);
}
/** What cannot be of the type that the schema says. */
function typeTest(wanted) {
    if (wanted === schema_pb/* FeatureType */.lo.FLOAT)
        return textTest((text) => floatOf(text) === undefined);
    if (wanted !== schema_pb/* FeatureType */.lo.INT)
        return () => undefined;
    return (column) => (column.type === "bytes" ? textTest((text) => !(0,schema_inference/* isInt64 */.Un)(text))(column) : numberTest((value) => !Number.isInteger(Number(value)))(column));
}
/** A number in a text, as a float domain on texts reads it. */
function floatOf(text) {
    if (!/^[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf(inity)?|nan)$/i.test(text.trim()))
        return undefined;
    return Number(text.trim().replace(/inf(inity)?$/i, "Infinity"));
}
function bytesAt({ bytes, offsets }, value) {
    return bytes.subarray(offsets[value], offsets[value + 1]);
}
/** Bytes one to one as characters: cheaper than decoding, and as good to compare. */
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** Whether a value as text is one of these, or none of them. */
function textIn(texts, negated = false) {
    const keys = new Set([...texts].map((text) => latin1(Buffer.from(text))));
    return (column) => {
        if (column.type === "bytes")
            return (i) => keys.has(latin1(bytesAt(column, i))) !== negated;
        if (column.type === "empty")
            return undefined;
        return (i) => texts.has(String(numberAt(column, i))) !== negated;
    };
}
function textTest(wrong) {
    return (column) => (column.type === "bytes" ? (i) => wrong(latin1(bytesAt(column, i))) : undefined);
}
/** Numbers, and texts that are numbers. */
function numberTest(wrong) {
    return (column) => {
        const number = numberIn(column);
        return number && ((i) => {
            const value = number(i);
            return value !== undefined && wrong(value);
        });
    };
}
function numberIn(column) {
    if (column.type === "empty")
        return undefined;
    return column.type === "bytes" ? (i) => floatOf(latin1(bytesAt(column, i))) : (i) => numberAt(column, i);
}
function numberAt(column, value) {
    return column.type === "int" && column.wide ? column.wide[value] : column.values[value];
}
const presenceRules = new Set(["FEATURE_TYPE_LOW_FRACTION_PRESENT", "FEATURE_TYPE_LOW_NUMBER_PRESENT", "FEATURE_TYPE_NOT_PRESENT", "drift.missing"]);
/** Any row that has the feature shows these. */
const featureRules = new Set(["SCHEMA_NEW_COLUMN", "VALUE_NESTEDNESS_MISMATCH"]);
/** Findings about whether a feature is there and how many values it has. */
function countTest(rule, feature) {
    if (presenceRules.has(rule))
        return ({ count }) => (row) => count(row) < 0;
    if (featureRules.has(rule))
        return ({ count }) => (row) => count(row) > 0;
    const shape = feature?.shapeType;
    if (rule === "INVALID_FEATURE_SHAPE" && shape?.case === "shape") {
        const wanted = shape.value.dim.reduce((product, { size }) => product * Number(size), 1);
        return ({ count }) => (row) => count(row) !== wanted;
    }
    const levels = shape?.case === "valueCount" ? [shape.value] : shape?.case === "valueCounts" ? shape.value.valueCount : [];
    if (rule === "FEATURE_TYPE_LOW_NUMBER_VALUES")
        return ({ lengths }) => (row) => levels.some(({ min }, level) => lengths(row, level).some((length) => length < min));
    if (rule === "FEATURE_TYPE_HIGH_NUMBER_VALUES")
        return ({ lengths }) => (row) => levels.some(({ max }, level) => max > 0n && lengths(row, level).some((length) => length > max));
    return undefined;
}
/** Sparse and weighted features are made of others; what is wrong with them is how those differ in a row. */
function compositeQuestion({ rule, subject }, { sparseFeature, weightedFeature }) {
    const sparse = sparseFeature.find(({ name }) => name === subject);
    const weighted = weightedFeature.find(({ name }) => name === subject);
    const value = sparse?.valueFeature ? [sparse.valueFeature.name] : weighted?.feature?.step;
    const others = sparse ? sparse.indexFeature.map(({ name }) => [name]) : weighted?.weightFeature ? [weighted.weightFeature.step] : [];
    if (!value || others.length === 0 || !/_(MISSING_VALUE|MISSING_INDEX|MISSING_WEIGHT|LENGTH_MISMATCH)$/.test(rule))
        return undefined;
    return {
        paths: [value, ...others],
        bind(batch) {
            const [own, rest] = [cellsOf(batch, value), others.map((path) => cellsOf(batch, path))];
            if (rule.endsWith("_MISSING_VALUE"))
                return (row) => own.count(row) < 0 && rest.some(({ count }) => count(row) >= 0);
            if (rule.endsWith("_LENGTH_MISMATCH"))
                return (row) => rest.some(({ count }) => Math.max(0, count(row)) !== Math.max(0, own.count(row)));
            return (row) => own.count(row) >= 0 && rest.some(({ count }) => count(row) < 0);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/validation/rows/row-search.js







const usually = 3;
/** Other features of a row that are told. */
const mostOthers = 5;
const longestValue = 60;
const longestName = 80;
const mostListed = 5;
/** Looks for rows that show each of the findings that are no notes, all of them in the same pass: the worst where one can be worse than another, else the first. */
function rowSearch(findings, options) {
    const { most = usually, mask = [] } = options;
    const searches = findings.map((finding) => ({ question: most > 0 && finding.severity !== "info" ? rowQuestion(finding, options) : undefined, rows: [], beyond: [], spare: [] }));
    const masked = new Set(mask);
    const asked = searches.flatMap(({ question }) => question?.paths.map(([name]) => name) ?? []);
    const others = asked.length === 0 ? [] : [...new Set([...options.current.features.values()].flatMap(({ path }) => (path.length === 1 ? path : [])))].slice(0, mostOthers + 1);
    return {
        columns: [...new Set([...asked, ...others])],
        add(placed) {
            for (const { question, rows, beyond, spare } of searches) {
                if (!question || (rows.length >= most && !question.excess))
                    continue;
                const tell = (row) => exampleRow(placed, row, { question, others, masked });
                const excess = question.excess?.(placed.batch);
                if (excess)
                    collectWorst({ rows, beyond }, question.bind(placed.batch), { batch: placed.batch, most, tell, excess });
                else
                    collect(rows, question.bind(placed.batch), { batch: placed.batch, most, tell });
                if (rows.length === 0 && spare.length < most)
                    collect(spare, question.otherwise?.(placed.batch), { batch: placed.batch, most, tell });
            }
            return searches.some(({ question, rows }) => question && (rows.length < most || question.excess));
        },
        finish: () => findings.map((finding, i) => {
            const { rows, spare } = searches[i];
            const shown = rows.length > 0 ? rows : spare;
            return shown.length === 0 ? finding : { ...finding, rows: shown };
        }),
    };
}
/** Adds the first rows that a test finds, up to the number told. */
function collect(into, test, { batch, most, tell }) {
    for (let row = 0; test && row < batch.length && into.length < most; row++)
        if (test(row))
            into.push(tell(row));
}
/** Keeps the rows that are farthest beyond what is allowed, the farthest first; of equals the first in the data. */
function collectWorst({ rows, beyond }, test, { batch, most, tell, excess }) {
    for (let row = 0; test && row < batch.length; row++) {
        if (!test(row))
            continue;
        const far = excess(row);
        if (beyond.length >= most && far <= beyond[most - 1])
            continue;
        const place = beyond.findIndex((other) => far > other);
        const at = place < 0 ? beyond.length : place;
        beyond.splice(at, 0, far);
        rows.splice(at, 0, tell(row));
        beyond.length = rows.length = Math.min(most, rows.length);
    }
}
/** A row as it is told: the features it is about, then some others; the values of masked ones are stars. */
function exampleRow({ batch, place }, row, { question, others, masked }) {
    const own = question.paths;
    const { file, number } = place(row);
    const rest = others.filter((name) => !own.some((path) => path.length === 1 && path[0] === name)).slice(0, mostOthers);
    return {
        file, number, unit: (0,finding/* unitOf */.u)(file),
        values: [...own, ...rest.map((name) => [name])].map((path) => {
            const name = (0,feature_path/* serializePath */.g)(path);
            return [(0,clip/* clip */.$)(name, longestName), masked.has(name) || masked.has(path[0]) ? "***" : cellText(batch, path, row)];
        }),
    };
}
function cellText(batch, path, row) {
    const { column, count, first } = cellsOf(batch, path);
    const values = count(row);
    if (values < 0)
        return "missing";
    if (!column || column.type === "empty")
        return `${(0,counted/* grouped */.z)(values)} items`;
    const told = Array.from({ length: Math.min(values, mostListed) }, (_, i) => valueText(column, first(row) + i));
    if (values === 1)
        return told[0];
    return values <= mostListed ? `[${told.join(", ")}]` : `[${told.join(", ")}, … ${(0,counted/* grouped */.z)(values)} values]`;
}
function valueText(column, value) {
    if (column.type === "int")
        return String(column.wide ? column.wide[value] : column.values[value]);
    if (column.type === "float")
        return shortest(column.values[value]);
    const [start, end] = [column.offsets[value], column.offsets[value + 1]];
    const bytes = column.bytes.subarray(start, Math.min(end, start + 4 * longestValue));
    if (end - start <= bytes.length ? !(0,external_node_buffer_.isUtf8)(bytes) : bytes.includes(0))
        return `${(0,counted/* grouped */.z)(end - start)} bytes, not text`;
    const text = new TextDecoder().decode(bytes);
    return JSON.stringify((0,clip/* clip */.$)(end - start > bytes.length ? `${text}…` : text, longestValue));
}
/** The shortest text that is this number as a float32, or as it is when it is none. */
function shortest(value) {
    if (Math.fround(value) !== value)
        return String(value);
    for (let digits = 6; digits < 9; digits++)
        if (Math.fround(Number(value.toPrecision(digits))) === value)
            return String(Number(value.toPrecision(digits)));
    return String(value);
}


/***/ })

};
