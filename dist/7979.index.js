export const id = 7979;
export const ids = [7979];
export const modules = {

/***/ 27979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaInfer: () => (/* binding */ schemaInfer)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78619);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85224);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29752);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96772);
/* harmony import */ var _validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76977);
/* harmony import */ var _described_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38897);
/* harmony import */ var _dialect_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64280);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21394);










const inferOptions = {
    ranges: { type: "boolean" }, "value-sets": { type: "boolean" }, "no-shape": { type: "boolean" }, "max-values": { type: "string" }, json: { type: "boolean" },
};
/**
 * `assay schema infer FILE|PATTERN`: the schema that TFDV would infer from the data. Beyond it, ranges of numbers and sets of
 * integers when asked for, with what they were inferred from as comments; sets take a second reading of the data.
 */
async function schemaInfer({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { ...inferOptions, ..._dialect_options_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOptions */ .p, ..._write_output_js__WEBPACK_IMPORTED_MODULE_8__/* .outputOptions */ .I6 } });
    const format = values.json ? "json" : (0,_write_output_js__WEBPACK_IMPORTED_MODULE_8__/* .chosenFormat */ .G_)(["json", "pbtxt", "pb"], values);
    const [source, more] = positionals;
    if (source === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the schema of which data?", { hint: "assay schema infer data.csv" });
    if (more !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the schema of one file or pattern, not also of ${JSON.stringify(more.slice(0, 200))}`, { hint: 'put a pattern in quotes: assay schema infer "data/*.csv"' });
    if (format === "pb" && values.out === undefined && process.stdout.isTTY)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("a binary schema is not for a terminal", { hint: "--out schema.pb" });
    const describing = { home, dialect: (0,_dialect_options_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOf */ .E)(values) };
    const statistics = await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFiles */ .LG)(source, describing);
    if (statistics.numExamples === 0n)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source} has no row to infer from`, { hint: "a schema is inferred from what the data hold" });
    const inferred = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_5__/* .inferFromAll */ .Ew)([statistics], { inferFeatureShape: !values["no-shape"], maxStringDomainSize: mostValues(values["max-values"]) });
    const limits = { ranges: values.ranges, valueSets: values["value-sets"] };
    const counted = limits.valueSets ? await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFiles */ .LG)(source, { ...describing, schema: (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .asCategories */ .LN)(inferred) }) : statistics;
    const { schema, evidence } = (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .inferLimits */ .N$)(inferred, [counted], limits);
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOutput */ .zh)(rendered(schema, evidence, format), values.out);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}
function mostValues(text) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,7}$/.test(text))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--max-values ${JSON.stringify(text.slice(0, 80))} is no number of values`, { hint: "a text with more different values gets no domain; 100 when not given" });
    return Number(text);
}
function rendered(schema, evidence, format) {
    if (format === "json")
        return `${(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .toJsonString */ .J7)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema, { prettySpaces: 2 })}\n`;
    if (format === "pb")
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__/* .toBinary */ .R)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
    return (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .withEvidence */ .Kg)((0,_data_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaText */ .tk)(schema), schema, evidence);
}


/***/ }),

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

/***/ 96772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   LN: () => (/* binding */ asCategories),
/* harmony export */   N$: () => (/* binding */ inferLimits)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77208);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17856);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67354);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68957);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64836);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);
/* harmony import */ var _integer_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73312);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66349);









/** A set of integers has at most so many values … */
const mostValues = 32;
/** … each of which occurs so often, on average: otherwise the next new value is only a matter of time. */
const fewestEach = 20;
/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
function inferLimits(schema, datasets, { ranges, valueSets }) {
    const limited = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    const evidence = [];
    const views = datasets.map((dataset) => (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.viewDataset)(dataset).features);
    const walk = (features, parent) => {
        for (const feature of features) {
            const path = [...parent, feature.name];
            const own = views.flatMap((view) => view.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path)) ?? []).filter(({ values }) => values > 0);
            const found = isFree(feature) && own.length > 0 ? [...(valueSets ? addSet(feature, own) : []), ...(ranges ? addRange(feature, own) : [])] : [];
            evidence.push(...found.map((each) => ({ path, ...each })));
            if (feature.domainInfo.case === "structDomain")
                walk(feature.domainInfo.value.feature, path);
        }
    };
    walk(limited.feature, []);
    return { schema: limited, evidence };
}
/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
function asCategories(schema) {
    const asked = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    for (const feature of asked.feature) {
        if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || !isFree(feature))
            continue;
        if (feature.domainInfo.case !== "intDomain")
            feature.domainInfo = { case: "intDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ) };
        feature.domainInfo.value.isCategorical = true;
    }
    return asked;
}
function isFree({ type, domainInfo }) {
    if (domainInfo.case === undefined)
        return type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT;
    return domainInfo.case === "intDomain" && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.min) && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.max);
}
function addRange(feature, views) {
    const count = views.reduce((sum, { values }) => sum + values, 0);
    if (feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT) {
        const bounds = views.flatMap(floatBounds);
        if (bounds.length === 0)
            return [];
        const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
        feature.domainInfo = { case: "floatDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FloatDomainSchema */ .Gz, { min, max }) };
        return [{ limit: "range", count, min: floatText(min), max: floatText(max) }];
    }
    const bounds = views.map(integerBounds);
    if (bounds.some((each) => each.length === 0))
        return [];
    const [min, max] = bounds.flat().reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [bounds[0][0], bounds[0][0]]);
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    Object.assign(domain, { min, max });
    feature.domainInfo = { case: "intDomain", value: domain };
    return [{ limit: "range", count, min: String(min), max: String(max) }];
}
function floatText(value) {
    return String(Number(value.toPrecision(7)));
}
function floatBounds({ numeric, values }) {
    if (!numeric || Number(numeric.histograms[0]?.numNan ?? 0n) >= values)
        return [];
    return [Math.fround(numeric.min), Math.fround(numeric.max)];
}
/** Smallest and largest; nothing where the statistics do not know them. Beyond 2^53 statistics know them as doubles. */
function integerBounds(view) {
    const labels = [...(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view)?.keys() ?? []].map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP);
    if (labels.length > 0)
        return labels.every((label) => label !== undefined) && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view) ? labels : [];
    if (!view.numeric || view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT)
        return [];
    const whole = (value) => (value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(value)));
    return [whole(view.numeric.min), whole(view.numeric.max)];
}
function addSet(feature, views) {
    if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return [];
    const counts = new Map();
    for (const view of views) {
        const labels = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view);
        if (!labels || !(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view))
            return [];
        for (const [label, count] of labels)
            counts.set(label, (counts.get(label) ?? 0) + count);
    }
    const values = [...counts.keys()].flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP)(label) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (values.length === 0 || values.length !== counts.size || values.length > mostValues || total < fewestEach * values.length)
        return [];
    const [value, count] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    domain.isCategorical = true;
    feature.domainInfo = { case: "intDomain", value: domain };
    feature.annotation ??= (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnotationSchema */ .v_);
    feature.annotation.tag.push((0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .writeIntegerSet */ .Uc)(values));
    return [{ limit: "values", count: total, min: String(values[0]), max: String(values.at(-1)), distinct: values.length, rarest: { value, count, share: count / total } }];
}
/** What a limit was inferred from. It tells of the past, so that it stays true when somebody changes the limit. */
function evidenceText({ limit, count, min, max, distinct, rarest }) {
    const from = `inferred from ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(count)} values`;
    if (limit === "range")
        return `${from}: ${min} to ${max}`;
    if (distinct === 1)
        return `${from}: always ${min}`;
    return `${from}: ${distinct} different, the rarest, ${rarest.value}, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(rarest.count)} times (${Number((100 * rarest.share).toPrecision(2))}%)`;
}
/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
function withEvidence(text, schema, evidence) {
    const notes = new Map();
    const walk = (tree, features, parent) => {
        tree.entries.filter(({ name }) => name === "feature").forEach(({ values: [value] }, index) => {
            const feature = features[index];
            const path = [...parent, feature.name];
            for (const entry of value.message.entries) {
                const limit = entry.name === "annotation" && (0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .readIntegerSet */ .V3)(feature) ? "values" : /^(int|float)_domain$/.test(entry.name) ? "range" : undefined;
                const own = evidence.filter((each) => each.limit === limit && (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(each.path) === (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path));
                if (own.length > 0)
                    notes.set(entry.start, own.map(evidenceText));
                const struct = entry.values[0].message;
                if (entry.name === "struct_domain" && struct && feature.domainInfo.case === "structDomain")
                    walk(struct, feature.domainInfo.value.feature, path);
            }
        });
    };
    walk((0,_data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextTree */ .e)(text), schema.feature, []);
    let noted = text;
    for (const [at, sentences] of [...notes].sort(([a], [b]) => b - a)) {
        const from = noted.lastIndexOf("\n", at - 1) + 1;
        const indent = noted.slice(from, at);
        noted = `${noted.slice(0, from)}${sentences.map((sentence) => `${indent}# ${sentence}\n`).join("")}${noted.slice(from)}`;
    }
    return noted;
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

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet),
/* harmony export */   k: () => (/* binding */ clearField)
/* harmony export */ });
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
        (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeClear */ .yO)(message, field);
    }
}


/***/ })

};
