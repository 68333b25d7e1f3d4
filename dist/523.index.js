export const id = 523;
export const ids = [523];
export const modules = {

/***/ 34865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaGen: () => (/* binding */ schemaGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/equals.js
var equals = __webpack_require__(32);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/data/text-format.js + 1 modules
var text_format = __webpack_require__(59272);
// EXTERNAL MODULE: ./build/js/validation/schema-inference.js
var schema_inference = __webpack_require__(64615);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 4 modules
var validate_statistics = __webpack_require__(22739);
;// CONCATENATED MODULE: ./build/js/validation/schema-proposal.js





/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
function inferFromAll(datasets, options = {}) {
    const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
    return first ? updateSchema((0,schema_inference/* inferSchema */._A)(first, options), others, options).schema : (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn);
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. */
function updateSchema(schema, datasets, options = {}) {
    const reasons = new Map();
    let updated = schema;
    for (const dataset of datasets) {
        const { repaired, features } = (0,validate_statistics/* validateStatistics */.g)(dataset, updated, { maxStringDomainSize: 100, ...options });
        for (const feature of features)
            note(reasons, feature);
        updated = repaired;
    }
    return { schema: updated, reasons };
}
function note(reasons, { path, reasons: found }) {
    const name = path[0] ?? "";
    const known = reasons.get(name) ?? [];
    for (const { short, long } of found)
        if (!known.includes(long || short))
            known.push(long || short);
    reasons.set(name, known);
}
/** The difference of two schemas as lines of text format: only features and string domains that differ, with the reasons beside. */
function schemaDifference(before, after, reasons) {
    const features = pairs(before.feature, after.feature).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* FeatureSchema */.iR, a, b))
            return [];
        return annotate(blockDifference("feature", a && linesOf(a), b && linesOf(b)), reasons.get((a ?? b).name) ?? []);
    });
    const domains = pairs(before.stringDomain, after.stringDomain).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* StringDomainSchema */.Jh, a, b))
            return [];
        const text = (domain) => domain && (0,text_format/* printText */.n)(schema_pb/* StringDomainSchema */.Jh, domain).trimEnd().split("\n");
        return annotate(blockDifference("string_domain", text(a), text(b)), ownersReasons(after, (a ?? b).name, reasons));
    });
    return [...features, ...domains];
}
function ownersReasons({ feature }, domain, reasons) {
    return feature.filter(({ domainInfo }) => domainInfo.case === "domain" && domainInfo.value === domain).flatMap(({ name }) => reasons.get(name) ?? []);
}
function linesOf(feature) {
    return (0,text_format/* printText */.n)(schema_pb/* FeatureSchema */.iR, feature).trimEnd().split("\n");
}
function pairs(before, after) {
    const olds = new Map(before.map((item) => [item.name, item]));
    const news = new Map(after.map((item) => [item.name, item]));
    return [...new Set([...olds.keys(), ...news.keys()])].map((name) => [olds.get(name), news.get(name)]);
}
/** The lines of one message that differ, inside its first line, its name and its closing brace. */
function blockDifference(field, before, after) {
    const whole = (sign, lines) => [`${field} {`, ...lines.map((line) => `  ${line}`), "}"].map((text) => ({ sign, text }));
    if (!before || !after)
        return before ? whole("-", before) : whole("+", after ?? []);
    const changed = lineDifference(before, after);
    const kept = changed.filter(({ sign, text }, i) => sign !== " " || text.startsWith("name:") || opensChange(changed, i));
    return [{ sign: " ", text: `${field} {` }, ...kept.map((line) => ({ ...line, text: `  ${line.text}` })), { sign: " ", text: "}" }];
}
/** Whether an unchanged line is the brace around a changed one. */
function opensChange(lines, index) {
    const indent = (text) => text.length - text.trimStart().length;
    const { text } = lines[index];
    const own = indent(text);
    const step = text.endsWith("{") ? 1 : text.trim() === "}" ? -1 : 0;
    if (step === 0)
        return false;
    for (let i = index + step; i >= 0 && i < lines.length; i += step) {
        if (indent(lines[i].text) <= own && lines[i].sign === " ")
            return false;
        if (lines[i].sign !== " " && indent(lines[i].text) > own)
            return true;
    }
    return false;
}
function annotate(lines, reasons) {
    const first = lines.findIndex(({ sign }) => sign !== " ");
    return lines.map((line, i) => (i === first && reasons.length > 0 ? { ...line, note: reasons.join(" ") } : line));
}
/** Lines removed, added and kept, by the longest common subsequence. */
function lineDifference(before, after) {
    const lengths = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    const lines = [];
    for (let i = 0, j = 0; i < before.length || j < after.length;) {
        if (i < before.length && j < after.length && before[i] === after[j]) {
            lines.push({ sign: " ", text: before[i++] });
            j++;
        }
        else if (i < before.length && (j >= after.length || lengths[i + 1][j] >= lengths[i][j + 1]))
            lines.push({ sign: "-", text: before[i++] });
        else
            lines.push({ sign: "+", text: after[j++] });
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
;// CONCATENATED MODULE: ./build/js/components/schema-gen.js










/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,component/* component */.s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1) },
    outputs: { schema: (0,component/* required */.mw)(artifact/* Schema */.Sj) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            file: { type: "string", minLength: 1, description: "Schema kept in the repository. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
            inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
            excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
        },
    }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,external_node_path_.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,data_schema/* readPlacedSchema */.H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,digest/* digestOf */.ol)(await (0,promises_.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,external_node_path_.resolve)(workspace, given.file)))) {
            await (0,import_schema_gen.copySchema)((0,external_node_path_.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[import_schema_gen.schemaSource] = given.file;
            return;
        }
        await (0,data_schema/* writeSchema */.ZB)(schema.path, inferFromAll(await datasetsOf(statistics, given), given));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,data_schema/* readSchema */.G7)(schema.path);
        const source = schema.properties[import_schema_gen.schemaSource];
        if (typeof source !== "string")
            return showInferred(current, given.file);
        const { schema: proposed, reasons } = updateSchema(current, await datasetsOf(statistics, given), given);
        return showKept(source, schemaDifference(current, proposed, reasons), reasons.size);
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,artifact/* splitNames */.bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,statistics_file/* readStatistics */.MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred(schema, file) {
    const features = (0,counted/* counted */.h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: (0,data_schema/* schemaText */.tk)(schema) }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 40;
function showKept(file, lines, changes) {
    if (lines.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,counted/* counted */.h)(changes, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: `and ${lines.length - commentLines} more lines, in the report` }] : [];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }], { place: "folded", blocks: [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut] })],
    };
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

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Digits in groups of three: `336,776`. */
function grouped(whole) {
    return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
}


/***/ }),

/***/ 24325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 15);
}


/***/ }),

/***/ 29752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   H8: () => (/* binding */ readPlacedSchema),
/* harmony export */   I9: () => (/* binding */ schemaFile),
/* harmony export */   ZB: () => (/* binding */ writeSchema),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59272);





/** The file of a Schema artifact. */
const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` file. */
async function readSchema(path) {
    return (await readPlacedSchema(path.endsWith(".pbtxt") ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, schemaFile))).message;
}
/**
 * The schema in a text file, and where each of its messages is written. `shown` is the file's name in messages.
 * A file that is missing or not a schema is a `UserError`.
 */
async function readPlacedSchema(file, shown = file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause });
    }
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .Mu)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, shown);
}
/** Writes a Schema artifact into its directory. */
async function writeSchema(directory, schema) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, schemaFile), schemaText(schema));
}
/** A schema as `schema.pbtxt` holds it. */
function schemaText(schema) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .printText */ .n)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ clone)
/* harmony export */ });
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31394);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.



/**
 * Create a deep copy of a message, including extensions and unknown fields.
 */
function clone(schema, message) {
    return cloneReflect((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, message)).message;
}
function cloneReflect(i) {
    const o = (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(i.desc);
    for (const f of i.fields) {
        if (!i.isSet(f)) {
            continue;
        }
        switch (f.fieldKind) {
            case "list":
                const list = o.get(f);
                for (const item of i.get(f)) {
                    list.add(cloneSingular(f, item));
                }
                break;
            case "map":
                const map = o.get(f);
                for (const entry of i.get(f).entries()) {
                    map.set(entry[0], cloneSingular(f, entry[1]));
                }
                break;
            default: {
                o.set(f, cloneSingular(f, i.get(f)));
                break;
            }
        }
    }
    const unknown = i.getUnknown();
    if (unknown && unknown.length > 0) {
        o.setUnknown([...unknown]);
    }
    return o;
}
function cloneSingular(field, value) {
    if (field.message !== undefined && (0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isReflectMessage */ .LT)(value)) {
        return cloneReflect(value);
    }
    if (field.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES && value instanceof Uint8Array) {
        // @ts-expect-error T cannot extend Uint8Array in practice
        return value.slice();
    }
    return value;
}


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equals)
/* harmony export */ });
/* harmony import */ var _reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13039);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22567);
/* harmony import */ var _wkt_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10962);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94483);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.





/**
 * Compare two messages of the same type for equality.
 *
 * Fields are compared one by one, but only when set: a field set in one message
 * but not the other makes them unequal, while fields set in both are compared
 * by value. Extensions and unknown fields are disregarded by default.
 *
 * Float and double values are compared with IEEE semantics: NaN does not equal
 * NaN, and -0 equals 0 (with the exception for singular fields with implicit
 * presence: -0 is set, +0 is unset).
 */
function equals(schema, a, b, options) {
    if (a.$typeName != schema.typeName || b.$typeName != schema.typeName) {
        return false;
    }
    if (a === b) {
        return true;
    }
    return reflectEquals((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, a), (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, b), options);
}
function reflectEquals(a, b, opts) {
    if (a.desc.typeName === "google.protobuf.Any" && (opts === null || opts === void 0 ? void 0 : opts.unpackAny) == true) {
        return anyUnpackedEquals(a.message, b.message, opts);
    }
    for (const f of a.fields) {
        if (!fieldEquals(f, a, b, opts)) {
            return false;
        }
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.unknown) == true && !unknownEquals(a, b, opts.registry)) {
        return false;
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.extensions) == true && !extensionsEquals(a, b, opts)) {
        return false;
    }
    return true;
}
// TODO(tstamm) add an option to consider NaN equal to NaN?
function fieldEquals(f, a, b, opts) {
    if (!a.isSet(f) && !b.isSet(f)) {
        return true;
    }
    if (!a.isSet(f) || !b.isSet(f)) {
        return false;
    }
    switch (f.fieldKind) {
        case "scalar":
            return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, a.get(f), b.get(f));
        case "enum":
            return a.get(f) === b.get(f);
        case "message":
            return reflectEquals(a.get(f), b.get(f), opts);
        case "map": {
            // TODO(tstamm) can't we compare sizes first?
            const mapA = a.get(f);
            const mapB = b.get(f);
            const keys = [];
            for (const k of mapA.keys()) {
                if (!mapB.has(k)) {
                    return false;
                }
                keys.push(k);
            }
            for (const k of mapB.keys()) {
                if (!mapA.has(k)) {
                    return false;
                }
            }
            for (const key of keys) {
                const va = mapA.get(key);
                const vb = mapB.get(key);
                if (va === vb) {
                    continue;
                }
                switch (f.mapKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
        case "list": {
            const listA = a.get(f);
            const listB = b.get(f);
            if (listA.size != listB.size) {
                return false;
            }
            for (let i = 0; i < listA.size; i++) {
                const va = listA.get(i);
                const vb = listB.get(i);
                if (va === vb) {
                    continue;
                }
                switch (f.listKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
    }
    return true;
}
function anyUnpackedEquals(a, b, opts) {
    if (a.typeUrl !== b.typeUrl) {
        return false;
    }
    const unpackedA = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(a, opts.registry);
    const unpackedB = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(b, opts.registry);
    if (unpackedA && unpackedB) {
        const schema = opts.registry.getMessage(unpackedA.$typeName);
        if (schema) {
            return equals(schema, unpackedA, unpackedB, opts);
        }
    }
    return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.value, b.value);
}
function unknownEquals(a, b, registry) {
    function getTrulyUnknown(msg, registry) {
        var _a;
        const u = (_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [];
        return registry
            ? u.filter((uf) => !registry.getExtensionFor(msg.desc, uf.no))
            : u;
    }
    const unknownA = getTrulyUnknown(a, registry);
    const unknownB = getTrulyUnknown(b, registry);
    if (unknownA.length != unknownB.length) {
        return false;
    }
    for (let i = 0; i < unknownA.length; i++) {
        const a = unknownA[i];
        const b = unknownB[i];
        if (a.no != b.no) {
            return false;
        }
        if (a.wireType != b.wireType) {
            return false;
        }
        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.data, b.data)) {
            return false;
        }
    }
    return true;
}
function extensionsEquals(a, b, opts) {
    function getSetExtensions(msg, registry) {
        var _a;
        return ((_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [])
            .map((uf) => registry.getExtensionFor(msg.desc, uf.no))
            .filter((e) => e != undefined)
            .filter((e, index, arr) => arr.indexOf(e) === index);
    }
    const extensionsA = getSetExtensions(a, opts.registry);
    const extensionsB = getSetExtensions(b, opts.registry);
    if (extensionsA.length != extensionsB.length ||
        extensionsA.some((e) => !extensionsB.includes(e))) {
        return false;
    }
    for (const extension of extensionsA) {
        const [containerA, field] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(a.message, extension));
        const [containerB] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(b.message, extension));
        if (!fieldEquals(field, containerA, containerB, opts)) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet)
/* harmony export */ });
/* unused harmony export clearField */
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86629);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

/**
 * Returns true if the field is set.
 *
 * - Scalar and enum fields with implicit presence (proto3):
 *   Set if not a zero value.
 *
 * - Scalar and enum fields with explicit presence (proto2, oneof):
 *   Set if a value was set when creating or parsing the message, or when a
 *   value was assigned to the field's property.
 *
 * - Message fields:
 *   Set if the property is not undefined.
 *
 * - List and map fields:
 *   Set if not empty.
 */
function isFieldSet(message, field) {
    return (field.parent.typeName == message.$typeName && (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeIsSet */ .zB)(message, field));
}
/**
 * Resets the field, so that isFieldSet() will return false.
 */
function clearField(message, field) {
    if (field.parent.typeName == message.$typeName) {
        unsafeClear(message, field);
    }
}


/***/ })

};
