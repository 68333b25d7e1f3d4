export const id = 5067;
export const ids = [5067];
export const modules = {

/***/ 35067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaChanges: () => (/* binding */ schemaChanges),
/* harmony export */   z: () => (/* binding */ effects)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41106);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91623);
/* harmony import */ var _data_text_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32890);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64836);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66754);







/** All effects, the gravest first. */
const effects = ["breaking", "tighter", "looser", "neutral"];
/** Every difference of two schemas by meaning, not by text; the gravest first, then in the order of the schemas. */
function schemaChanges(before, after) {
    const found = [
        ...featureChanges({ before, after }, { before: before.feature, after: after.feature, parent: [] }),
        ...environmentChanges(before, after), ...restChanges(before, after),
    ];
    return found.map((change, index) => ({ change, index })).sort((a, b) => effects.indexOf(a.change.effect) - effects.indexOf(b.change.effect) || a.index - b.index).map(({ change }) => change);
}
function featureChanges(schemas, { before, after, parent }) {
    const olds = new Map(before.map((feature) => [feature.name, feature]));
    const news = new Map(after.map((feature) => [feature.name, feature]));
    return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name) => {
        const [old, now] = [olds.get(name), news.get(name)];
        const path = [...parent, name];
        const subject = (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_3__/* .serializePath */ .g)(path);
        if (!old)
            return [{ subject, part: "feature", ...(isRequired(now) ? { effect: "tighter", message: "New, and data without it are refused." } : { effect: "looser", message: "New: data may have it." }) }];
        if (!now)
            return [{ subject, part: "feature", effect: "breaking", message: "Gone: data that have it are refused, and code that reads it fails." }];
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(old) !== (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(now))
            return [{ subject, part: "lifecycle_stage", ...((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(now) ? { effect: "looser", message: "Not checked any more." } : { effect: "tighter", message: "Checked again." }), ...texts("lifecycle_stage", { before: old, after: now }) }];
        const inner = old.domainInfo.case === "structDomain" && now.domainInfo.case === "structDomain"
            ? featureChanges(schemas, { before: old.domainInfo.value.feature, after: now.domainInfo.value.feature, parent: path }) : [];
        return [...ownChanges(schemas, subject, { before: old, after: now }), ...inner];
    });
}
function isRequired({ presenceConstraints }) {
    return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}
/** A field of both features as text format has it. */
function texts(part, { before, after }) {
    const text = (feature) => {
        const message = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature);
        const field = message.desc.fields.find(({ name }) => name === part);
        return field && valueText(message, field);
    };
    const [old, now] = [text(before), text(after)];
    return { ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
}
const longest = 160;
function valueText(message, field) {
    if (!message.isSet(field))
        return undefined;
    const items = field.fieldKind === "list" ? [...message.get(field)] : [message.get(field)];
    const text = field.fieldKind === "map" ? `${field.name} { … }` : items.map((item) => (0,_data_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineText */ .ln)((0,_data_text_print_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(field, item))).join(" ");
    return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
/** The members of the choices of a feature, and fields that are bounds. */
const choices = [["presence", "group_presence"], ["shape", "value_count", "value_counts"]];
function ownChanges(schemas, subject, both) {
    const { before, after } = both;
    const change = (part, effect, message) => ({ subject, part, effect, message, ...texts(part, both) });
    const found = [];
    if (before.type !== after.type)
        found.push(change("type", "breaking", "Another type: data of the old one are refused, and code gets other tensors."));
    for (const parts of choices)
        found.push(...choiceChange(parts, both, change));
    found.push(...domainChanges(schemas, subject, both));
    for (const part of ["distribution_constraints", "unique_constraints"]) {
        const sides = texts(part, both);
        if (sides.before !== sides.after)
            found.push(change(part, boundEffect(part, both), "Other bounds."));
    }
    for (const [part, key] of [["drift_comparator", "driftComparator"], ["skew_comparator", "skewComparator"]]) {
        const effect = comparatorEffect(before[key], after[key]);
        if (effect)
            found.push(change(part, effect, effect === "looser" ? "More of a difference passes." : effect === "tighter" ? "Less of a difference passes." : "Measured otherwise."));
    }
    for (const part of ["in_environment", "not_in_environment", "lifecycle_stage", "annotation", "sequence_metadata", "validation_derived_source"]) {
        const sides = texts(part, both);
        if (sides.before !== sides.after)
            found.push(change(part, part === "not_in_environment" || part === "in_environment" ? environmentEffect(both) : "neutral", part.endsWith("environment") ? "Asked for in other environments." : "Says something else, and no check depends on it."));
    }
    return found;
}
function choiceChange(parts, both, change) {
    const sides = parts.map((part) => ({ part, ...texts(part, both) }));
    const [old, now] = [sides.find(({ before }) => before !== undefined), sides.find(({ after }) => after !== undefined)];
    if (old?.before === now?.after)
        return [];
    const part = (now ?? old).part;
    const named = { ...change(part, "neutral", ""), ...(old?.before !== undefined && { before: old.before }) };
    if (part.endsWith("presence")) {
        const effect = boundEffect("presence", both);
        return [{ ...named, effect, message: effect === "tighter" ? "Asked for in more examples." : effect === "looser" ? "Asked for in fewer examples." : "Asked for otherwise." }];
    }
    if (old?.part === "shape" || now?.part === "shape")
        return [{ ...named, effect: "breaking", message: now?.part !== "shape" ? "No fixed shape any more: models get sparse tensors." : old?.part !== "shape" ? "A fixed shape: models get dense tensors, and other numbers of values are refused." : "Another shape: models get other tensors." }];
    const effect = boundEffect("value_count", both);
    return [{ ...named, effect, message: effect === "tighter" ? "Fewer numbers of values pass." : effect === "looser" ? "More numbers of values pass." : "Other numbers of values pass." }];
}
/** Bounds: of two sides, the one that lets less pass is tighter; lower bounds are named `min…`, upper ones `max…`. */
function bounds(message, prefix = "") {
    const found = new Map();
    for (const field of message.fields) {
        if (!message.isSet(field))
            continue;
        if (field.fieldKind === "message")
            for (const [name, value] of bounds(message.get(field), `${prefix}${field.name}.`))
                found.set(name, value);
        else if (field.fieldKind === "list" && field.listKind === "message")
            [...message.get(field)].forEach((item, i) => { for (const [name, value] of bounds(item, `${prefix}${i}.`))
                found.set(name, value); });
        else if (field.fieldKind === "scalar" && /^(min|max|required|disallow)/.test(field.name))
            found.set(`${prefix}${field.name}`, Number(message.get(field)));
    }
    return found;
}
function effectOf(before, after) {
    const found = new Set();
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        const isUpper = /(^|\.)max/.test(name);
        const open = isUpper ? Infinity : /(^|\.)(min_count|min_fraction|required|disallow.*)$/.test(name) ? 0 : -Infinity;
        const [old, now] = [before.get(name) ?? open, after.get(name) ?? open];
        if (old !== now)
            found.add(now > old === isUpper ? "looser" : "tighter");
    }
    return found.has("tighter") ? "tighter" : found.has("looser") ? "looser" : "neutral";
}
function boundEffect(part, { before, after }) {
    const of = (feature) => {
        if (part === "presence")
            return feature.presenceConstraints.case === "presence" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("presence"))) : new Map(feature.presenceConstraints.case === "groupPresence" ? [["required", Number(feature.presenceConstraints.value.required)]] : []);
        if (part === "value_count")
            return feature.shapeType.case === "valueCount" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("value_count")), "0.") : feature.shapeType.case === "valueCounts" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("value_counts"))) : new Map();
        const message = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature);
        // A domain without constraints is to hold every value.
        return message.isSet(field(part)) ? bounds(message.get(field(part))) : new Map(part === "distribution_constraints" ? [["min_domain_mass", 1]] : []);
    };
    return effectOf(of(before), of(after));
}
function field(name) {
    return _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR.fields.find((each) => each.name === name);
}
function comparatorEffect(before, after) {
    const thresholds = (comparator) => new Map(["infinityNorm", "jensenShannonDivergence", "normalizedAbsDifference"].flatMap((name) => (comparator?.[name] ? [[`max ${name}`, comparator[name].threshold]] : [])));
    const effect = effectOf(thresholds(before), thresholds(after));
    const source = (comparator) => comparator?.jensenShannonDivergence?.source?.type ?? 0;
    return effect !== "neutral" ? effect : source(before) !== source(after) || (before === undefined) !== (after === undefined) ? "neutral" : undefined;
}
function environmentEffect({ before, after }) {
    const out = (feature) => feature.notInEnvironment.filter((name) => !feature.inEnvironment.includes(name)).length;
    return out(after) > out(before) ? "looser" : out(after) < out(before) ? "tighter" : "neutral";
}
/** The values of a feature's domain of texts, of its own or of the schema. */
function valuesOf({ stringDomain }, { domainInfo }) {
    if (domainInfo.case === "stringDomain")
        return domainInfo.value.value;
    return domainInfo.case === "domain" ? stringDomain.find(({ name }) => name === domainInfo.value)?.value : undefined;
}
function domainChanges({ before: oldSchema, after: newSchema }, subject, both) {
    const { before, after } = both;
    const [olds, news] = [valuesOf(oldSchema, before), valuesOf(newSchema, after)];
    if (olds && news) {
        const [added, removed] = [news.filter((value) => !olds.includes(value)), olds.filter((value) => !news.includes(value))];
        const list = (values) => values.slice(0, 8).map((value) => JSON.stringify(value)).join(", ") + (values.length > 8 ? ` and ${values.length - 8} more` : "");
        return [
            ...(removed.length > 0 ? [{ subject, part: "domain", effect: "tighter", message: `Values taken away: ${list(removed)}.` }] : []),
            ...(added.length > 0 ? [{ subject, part: "domain", effect: "looser", message: `Values added: ${list(added)}.` }] : []),
        ];
    }
    const kind = (feature) => feature.domainInfo.case?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const [from, to] = [kind(before), kind(after)];
    if (from === to && (from === undefined || from === "struct_domain"))
        return [];
    const old = from === undefined ? undefined : texts(from, both).before;
    const now = to === undefined ? undefined : texts(to, both).after;
    if (old === now)
        return [];
    const sides = { subject, part: (to ?? from), ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
    if (from === undefined)
        return [{ ...sides, effect: "tighter", message: "A domain: values outside it are refused." }];
    if (to === undefined)
        return [{ ...sides, effect: "looser", message: "No domain any more: all values pass." }];
    if (from !== to)
        return [{ ...sides, effect: "breaking", message: "A domain of another kind: values are read otherwise." }];
    const of = (feature) => bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field(to)));
    const effect = effectOf(of(before), of(after));
    return [{ ...sides, effect, message: effect === "tighter" ? "Narrower bounds." : effect === "looser" ? "Wider bounds." : "Another domain, with the same bounds." }];
}
function environmentChanges({ defaultEnvironment: before }, { defaultEnvironment: after }) {
    return [
        ...before.filter((name) => !after.includes(name)).map((name) => ({ subject: name, part: "default_environment", effect: "breaking", message: "The environment is gone: validating in it fails." })),
        ...after.filter((name) => !before.includes(name)).map((name) => ({ subject: name, part: "default_environment", effect: "neutral", message: "The environment is new." })),
    ];
}
/** What the other fields of the schema do when they change. */
const rest = { sparse_feature: "breaking", weighted_feature: "breaking", tensor_representation_group: "breaking", represent_variable_length_as_ragged: "breaking", generate_legacy_feature_spec: "breaking" };
function restChanges(before, after) {
    const [old, now] = [(0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, before), (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, after)];
    const done = new Set(["feature", "string_domain", "default_environment"]);
    return _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn.fields.filter(({ name }) => !done.has(name)).flatMap((each) => {
        const only = (message) => {
            const kept = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn);
            if (message.isSet(each))
                kept.set(each, message.get(each));
            return kept.message;
        };
        if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .equals */ .a)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, only(old), only(now)))
            return [];
        const [from, to] = [valueText(old, each), valueText(now, each)];
        const limits = each.name === "dataset_constraints" || /_domain$/.test(each.name);
        const side = (message) => (message.isSet(each) ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, only(message))) : new Map());
        const effect = limits ? effectOf(side(old), side(now)) : rest[each.name] ?? "neutral";
        return [{ subject: "schema", part: each.name, effect, message: effect === "breaking" ? "Models get other tensors." : limits ? "Other bounds." : "Says something else, and no check depends on it.", ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) }];
    });
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


/***/ })

};
