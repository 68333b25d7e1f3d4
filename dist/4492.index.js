export const id = 4492;
export const ids = [4492];
export const modules = {

/***/ 55128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaEdit: () => (/* binding */ schemaEdit)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/clone.js
var clone = __webpack_require__(77208);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/data/text-places.js
var text_places = __webpack_require__(94017);
// EXTERNAL MODULE: ./build/js/validation/schema/schema-mistakes.js
var schema_mistakes = __webpack_require__(3973);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
var reflect = __webpack_require__(41106);
// EXTERNAL MODULE: ./build/js/data/text-format.js
var text_format = __webpack_require__(97230);
// EXTERNAL MODULE: ./build/js/validation/feature-path.js
var feature_path = __webpack_require__(64836);
;// CONCATENATED MODULE: ./build/js/validation/schema/schema-settings.js






/** A feature by its serialised path, or by names joined by dots. One that is not there is a `UserError`. */
function featureAt(schema, key) {
    const known = new Map();
    const walk = (features, parent) => {
        for (const feature of features) {
            const path = [...parent, feature.name];
            for (const name of [(0,feature_path/* serializePath */.g)(path), path.join(".")])
                if (!known.has(name))
                    known.set(name, feature);
            if (feature.domainInfo.case === "structDomain")
                walk(feature.domainInfo.value.feature, path);
        }
    };
    walk(schema.feature, []);
    const found = known.get(key);
    if (found)
        return found;
    const near = (0,core_error/* nearest */.pA)(key, known.keys());
    throw new core_error/* UserError */.yo(`the schema has no feature ${JSON.stringify(key.slice(0, 200))}`, { hint: near ? `did you mean ${near}?` : "--add makes a new one" });
}
/** Adds a feature of that name to the end of the schema's features. One that is there already is a `UserError`. */
function addFeature(schema, name) {
    if (schema.feature.some((feature) => feature.name === name))
        throw new core_error/* UserError */.yo(`the schema has a feature ${JSON.stringify(name)} already`, { hint: "leave out --add to change it" });
    const feature = (0,create/* create */.v)(schema_pb/* FeatureSchema */.iR, { name });
    schema.feature.push(feature);
    return feature;
}
/** Takes a feature out of the schema, and its domain when no other feature uses it. */
function removeFeature(schema, key) {
    const feature = featureAt(schema, key);
    const remove = (features) => features.filter((each) => {
        if (each.domainInfo.case === "structDomain")
            each.domainInfo.value.feature = remove(each.domainInfo.value.feature);
        return each !== feature;
    });
    schema.feature = remove(schema.feature);
    if (feature.domainInfo.case === "domain")
        dropUnused(schema, feature.domainInfo.value);
}
function dropUnused(schema, name) {
    const uses = (features) => features.some(({ domainInfo }) => (domainInfo.case === "structDomain" ? uses(domainInfo.value.feature) : domainInfo.case === "domain" && domainInfo.value === name));
    if (!uses(schema.feature))
        schema.stringDomain = schema.stringDomain.filter((domain) => domain.name !== name);
}
/** The domain of texts of a feature, of its own or of the schema. */
function textsOf(schema, feature) {
    const { domainInfo } = feature;
    if (domainInfo.case === "stringDomain")
        return domainInfo.value;
    return domainInfo.case === "domain" ? schema.stringDomain.find(({ name }) => name === domainInfo.value) : undefined;
}
/** Adds values to and takes values from a feature's domain of texts; a feature without one gets one. */
function changeValues(schema, feature, { add, remove }) {
    if (add.length + remove.length === 0)
        return;
    const domain = textsOf(schema, feature) ?? newDomain(schema, feature);
    for (const value of remove) {
        if (!domain.value.includes(value))
            throw new core_error/* UserError */.yo(`the domain of ${JSON.stringify(feature.name)} has no value ${JSON.stringify(value)}`, { hint: (0,core_error/* didYouMean */.au)(value, domain.value.slice(0, 30)) });
    }
    domain.value = [...domain.value.filter((value) => !remove.includes(value)), ...add.filter((value) => !domain.value.includes(value))];
}
function newDomain(schema, feature) {
    if (feature.domainInfo.case !== undefined)
        throw new core_error/* UserError */.yo(`${JSON.stringify(feature.name)} has a domain of another kind`, { hint: "--set domain=none takes it away first" });
    const taken = new Set(schema.stringDomain.map(({ name }) => name));
    let name = feature.name;
    for (let suffix = 2; taken.has(name); suffix++)
        name = `${feature.name}${suffix}`;
    const domain = (0,create/* create */.v)(schema_pb/* StringDomainSchema */.Jh, { name });
    schema.stringDomain.push(domain);
    feature.domainInfo = { case: "domain", value: name };
    return domain;
}
/** Says of environments that a feature is in them, out of them, or as the schema has it. One that the schema does not define is a `UserError`. */
function changeEnvironments(schema, feature, change) {
    for (const name of [...change.into, ...change.out]) {
        if (!schema.defaultEnvironment.includes(name))
            throw new core_error/* UserError */.yo(`the schema defines no environment ${JSON.stringify(name)}`, { hint: `--add-environment ${name} defines it; there ${schema.defaultEnvironment.length === 0 ? "is none" : `are ${schema.defaultEnvironment.join(", ")}`}` });
    }
    const all = new Set([...change.into, ...change.out, ...change.reset]);
    feature.inEnvironment = [...feature.inEnvironment.filter((name) => !all.has(name) || change.into.includes(name)), ...change.into.filter((name) => !feature.inEnvironment.includes(name))];
    feature.notInEnvironment = [...feature.notInEnvironment.filter((name) => !all.has(name) || change.out.includes(name)), ...change.out.filter((name) => !feature.notInEnvironment.includes(name))];
}
/** Short forms; everything else is the path of a field, such as `int_domain.max`. */
const setters = {
    presence(feature, value) {
        if (value === "none" || value === "optional")
            feature.presenceConstraints = { case: undefined };
        else
            setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), "presence", `{ min_fraction: ${value === "required" ? 1 : number(value, "presence is required, optional or a share such as 0.9")} min_count: 1 }`);
    },
    shape(feature, value) {
        const sizes = value === "scalar" ? ["1"] : value.split(",");
        if (value !== "none" && !sizes.every((size) => /^[1-9]\d{0,17}$/.test(size.trim())))
            throw new core_error/* UserError */.yo(`${JSON.stringify(value)} is no shape`, { hint: "scalar, sizes such as 2,3, or none" });
        feature.shapeType = value === "none" ? { case: undefined } : { case: "shape", value: (0,create/* create */.v)(schema_pb/* FixedShapeSchema */.B2, { dim: sizes.map((size) => ({ size: BigInt(size.trim()) })) }) };
    },
    value_count(feature, value) { setRange(feature, "value_count", value); },
    unique(feature, value) { setRange(feature, "unique_constraints", value); },
    stage(feature, value) { setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), "lifecycle_stage", value === "none" ? "" : value); },
    drift(feature, value) { setComparator(feature, "driftComparator", value); },
    skew(feature, value) { setComparator(feature, "skewComparator", value); },
    domain: setDomain,
};
function setRange(feature, field, value) {
    if (value.startsWith("{"))
        return setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), field, value);
    const [, min, dots, max] = /^(\d*)(\.\.)?(\d*)$/.exec(value) ?? [];
    if (value !== "none" && !min && !max)
        throw new core_error/* UserError */.yo(`${field}=${value} is no range`, { hint: "3, 1..3, 1.., ..3, or none" });
    const [low, high] = [min, dots ? max : min];
    setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), field, value === "none" ? "" : `{ ${low ? `min: ${low}` : ""} ${high ? `max: ${high}` : ""} }`);
}
const measures = {
    infinity_norm: "infinityNorm", linf: "infinityNorm", jensen_shannon_divergence: "jensenShannonDivergence", jsd: "jensenShannonDivergence",
    normalized_abs_difference: "normalizedAbsDifference", nad: "normalizedAbsDifference",
};
function setComparator(feature, field, value) {
    if (value === "none") {
        delete feature[field];
        return;
    }
    const [name = "", threshold = ""] = value.split(":");
    const measure = measures[name];
    if (!measure)
        throw new core_error/* UserError */.yo(`there is no measure ${JSON.stringify(name)}`, { hint: `${(0,core_error/* didYouMean */.au)(name, Object.keys(measures))}; write it with its threshold: jsd:0.1` });
    feature[field] ??= (0,create/* create */.v)(schema_pb/* FeatureComparatorSchema */.aj);
    Object.assign(feature[field], (0,create/* create */.v)(schema_pb/* FeatureComparatorSchema */.aj, { [measure]: { threshold: number(threshold, "a threshold is a number: jsd:0.1") } }), { $typeName: schema_pb/* FeatureComparatorSchema */.aj.typeName });
}
function setDomain(feature, value, schema) {
    const before = feature.domainInfo;
    const range = /^([^,]*?)\.\.([^,]*)$/.exec(value);
    if (value === "none")
        feature.domainInfo = { case: undefined };
    else if (value === "bool")
        setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), "bool_domain", "{ }");
    else if (value.startsWith("@"))
        feature.domainInfo = { case: "domain", value: value.slice(1) };
    else if (range && feature.type !== schema_pb/* FeatureType */.lo.BYTES)
        setBounds(feature, range[1], range[2]);
    else {
        const values = value.split(",").map((each) => each.trim()).filter((each) => each !== "");
        const domain = textsOf(schema, feature);
        if (!domain)
            feature.domainInfo = { case: undefined };
        (domain ?? newDomain(schema, feature)).value = [...new Set(values)];
        return;
    }
    if (before.case === "domain")
        dropUnused(schema, before.value);
}
function setBounds(feature, low, high) {
    const whole = feature.type === schema_pb/* FeatureType */.lo.INT;
    for (const bound of [low, high]) {
        if (bound !== "" && !(whole ? /^-?\d{1,19}$/ : /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(bound))
            throw new core_error/* UserError */.yo(`${JSON.stringify(bound)} is no bound of ${JSON.stringify(feature.name)}`, { hint: whole ? "its values are whole numbers: domain=1..12" : "domain=0..1.5" });
    }
    if (whole) {
        const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,create/* create */.v)(schema_pb/* IntDomainSchema */.LJ);
        (0,fields/* clearField */.k)(domain, schema_pb/* IntDomainSchema */.LJ.field.min);
        (0,fields/* clearField */.k)(domain, schema_pb/* IntDomainSchema */.LJ.field.max);
        feature.domainInfo = { case: "intDomain", value: Object.assign(domain, low !== "" && { min: BigInt(low) }, high !== "" && { max: BigInt(high) }) };
    }
    else {
        const domain = feature.domainInfo.case === "floatDomain" ? feature.domainInfo.value : (0,create/* create */.v)(schema_pb/* FloatDomainSchema */.Gz);
        (0,fields/* clearField */.k)(domain, schema_pb/* FloatDomainSchema */.Gz.field.min);
        (0,fields/* clearField */.k)(domain, schema_pb/* FloatDomainSchema */.Gz.field.max);
        feature.domainInfo = { case: "floatDomain", value: Object.assign(domain, low !== "" && { min: Math.fround(Number(low)) }, high !== "" && { max: Math.fround(Number(high)) }) };
    }
}
function number(text, hint) {
    const value = text.trim() === "" ? NaN : Number(text);
    if (!(value >= 0))
        throw new core_error/* UserError */.yo(`${JSON.stringify(text)} is no number`, { hint });
    return value;
}
/** Sets what `KEY=VALUE` says: a short form such as `presence=required`, or a field by its path. An empty value takes the field away. */
function applySetting(schema, feature, setting) {
    const at = setting.indexOf("=");
    if (at <= 0)
        throw new core_error/* UserError */.yo(`--set ${JSON.stringify(setting.slice(0, 200))} sets nothing`, { hint: "--set presence=required, --set int_domain.max=12" });
    const [key, value] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
    try {
        set(schema, feature, { key, value });
    }
    catch (error) {
        if (!(error instanceof core_error/* UserError */.yo))
            throw error;
        // A place within the option is none that anybody could open.
        throw new core_error/* UserError */.yo(error.mistakes.map(({ message, hint }) => ({ message: `--set ${setting.slice(0, 200)}: ${message}`, ...(hint !== undefined && { hint }) })), { cause: error });
    }
}
function set(schema, feature, { key, value }) {
    if (!feature)
        return setPath((0,reflect/* reflect */.E4)(schema_pb/* SchemaSchema */.vn, schema), key, value);
    const setter = Object.hasOwn(setters, key) ? setters[key] : undefined;
    if (setter && value !== "" && !value.startsWith("{"))
        return setter(feature, value, schema);
    setPath((0,reflect/* reflect */.E4)(schema_pb/* FeatureSchema */.iR, feature), key, value, Object.keys(setters));
}
/** Sets a field by its path of names as text format knows them, to a value in text format; texts may go without quotes. */
function setPath(message, path, value, others = []) {
    const [name = "", ...rest] = path.split(".");
    const field = message.desc.fields.find((each) => each.name === name);
    if (!field)
        throw new core_error/* UserError */.yo(`${message.desc.name} has no field ${JSON.stringify(name)}`, { hint: (0,core_error/* didYouMean */.au)(name, [...new Set([...others, ...message.desc.fields.map((each) => each.name)])]) });
    if (rest.length > 0) {
        if (field.fieldKind !== "message")
            throw new core_error/* UserError */.yo(`${name} has no fields inside, so ${path} is nothing`, { hint: `--set ${name}=…` });
        const inner = message.isSet(field) ? message.get(field) : (0,reflect/* reflect */.E4)(field.message);
        setPath(inner, rest.join("."), value);
        message.set(field, inner);
    }
    else if (value === "")
        message.clear(field);
    else {
        const quoted = field.scalar === 9 && !/^["']/.test(value) ? JSON.stringify(value) : value;
        const parsed = (0,reflect/* reflect */.E4)(message.desc, (0,text_format/* parseText */.r)(message.desc, `${name}${value.startsWith("{") ? " " : ": "}${field.fieldKind === "list" && field.scalar === 9 && !value.startsWith("[") ? `[${value.split(",").map((each) => JSON.stringify(each.trim())).join(", ")}]` : quoted}`, `--set ${path}`));
        message.clear(field);
        if (field.fieldKind === "list")
            for (const item of parsed.get(field))
                message.get(field).add(item);
        else
            message.set(field, parsed.get(field));
    }
}

// EXTERNAL MODULE: ./build/js/commands/invocation.js
var invocation = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/js/commands/schema-rewrite.js
var schema_rewrite = __webpack_require__(11603);
;// CONCATENATED MODULE: ./build/js/commands/schema-edit.js










const editOptions = {
    feature: { type: "string", multiple: true }, set: { type: "string", multiple: true }, add: { type: "boolean" }, remove: { type: "boolean" }, rename: { type: "string" },
    "add-value": { type: "string", multiple: true }, "remove-value": { type: "string", multiple: true },
    "in-environment": { type: "string", multiple: true }, "not-in-environment": { type: "string", multiple: true }, "every-environment": { type: "string", multiple: true },
    "add-environment": { type: "string", multiple: true }, "remove-environment": { type: "string", multiple: true },
};
/**
 * `assay schema edit SCHEMA --feature F --set KEY=VALUE …`: changes a schema as told, by the smallest change of its text. A change
 * that would contradict the rest of the schema is refused.
 */
async function schemaEdit({ args }) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { ...editOptions, ...schema_rewrite/* rewriteOptions */.B } });
    (0,invocation/* atMost */.T)(positionals, 1);
    const [file] = positionals;
    if (file === undefined)
        throw new core_error/* UserError */.yo("which schema is edited?", { hint: "assay schema edit schema.pbtxt --feature island --add-value Anvers" });
    const source = await (0,data_schema/* readSchemaSource */.VZ)(file);
    const schema = (0,clone/* clone */.o)(schema_pb/* SchemaSchema */.vn, source.schema);
    applyEdits(schema, values);
    refuseNewMistakes(source.schema, schema);
    await (0,schema_rewrite/* rewriteSchema */.G)(source, { schema, reasons: [] }, values);
    return core_error/* exitCodes */.hS.ok;
}
function applyEdits(schema, edits) {
    const { feature: names = [], set = [], "add-environment": defined = [], "remove-environment": undefining = [] } = edits;
    schema.defaultEnvironment = [...schema.defaultEnvironment.filter((name) => !undefining.includes(name)), ...defined.filter((name) => !schema.defaultEnvironment.includes(name))];
    const ofFeature = Object.entries(edits).filter(([name, value]) => value !== undefined && !["feature", "set", "add-environment", "remove-environment", "dry-run", "json", "format", "out"].includes(name)).map(([name]) => name);
    if (names.length === 0 && ofFeature.length > 0)
        throw new core_error/* UserError */.yo(`--${ofFeature[0]} of which feature?`, { hint: "--feature NAME" });
    if (names.length === 0)
        for (const setting of set)
            applySetting(schema, undefined, setting);
    for (const name of names)
        editFeature(schema, name, edits);
    if (names.length + set.length + defined.length + undefining.length === 0)
        throw new core_error/* UserError */.yo("nothing is to be edited", { hint: "--feature island --set presence=required; assay help lists the options" });
}
function editFeature(schema, name, edits) {
    if (edits.remove)
        return removeFeature(schema, name);
    const feature = edits.add ? addFeature(schema, name) : featureAt(schema, name);
    for (const setting of edits.set ?? [])
        applySetting(schema, feature, setting);
    changeValues(schema, feature, { add: edits["add-value"] ?? [], remove: edits["remove-value"] ?? [] });
    changeEnvironments(schema, feature, { into: edits["in-environment"] ?? [], out: edits["not-in-environment"] ?? [], reset: edits["every-environment"] ?? [] });
    if (edits.rename !== undefined)
        feature.name = edits.rename;
}
function refuseNewMistakes(before, after) {
    const errors = (schema) => (0,schema_mistakes/* schemaMistakes */.D)((0,text_places/* parseFieldPlaces */.C)(schema_pb/* SchemaSchema */.vn, (0,data_schema/* schemaText */.tk)(schema), "")).filter(({ severity }) => severity === "error").map(({ subject, message }) => `${subject}: ${message}`);
    const known = new Set(errors(before));
    const fresh = errors(after).filter((error) => !known.has(error));
    if (fresh.length > 0)
        throw new core_error/* UserError */.yo(fresh.map((error) => ({ message: `the schema would be wrong: ${error}` })));
}


/***/ }),

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ rewriteOptions),
/* harmony export */   G: () => (/* binding */ rewriteSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85224);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59290);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90630);
/* harmony import */ var _validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76977);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21394);









/** The options of commands that rewrite a schema. */
const rewriteOptions = { "dry-run": { type: "boolean", short: "n" }, json: { type: "boolean" }, ..._write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .outputOptions */ .I6 };
/**
 * Rewrites a schema's file by the smallest change of its text, or a binary one as a message, fields that we do not know kept; with
 * `--dry-run` not at all. Then tells the change: as lines with reasons, as JSON or as a patch.
 */
async function rewriteSchema(source, update, values) {
    const format = values.json ? "json" : (0,_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenFormat */ .G_)(["json", "patch"], values);
    if (format === "patch" && source.binary)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source.file} is binary, and a patch is of lines`, { hint: "--format text or json; in text the schema is named .pbtxt" });
    const proposal = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeText */ .ki)({ text: source.text, file: source.file }, update);
    const written = proposal.changes.length > 0 && !values["dry-run"];
    if (written) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(source.file, source.binary ? (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .toBinary */ .R)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, update.schema) : proposal.text);
        }
        catch (error) {
            throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .storageError */ .Q)(error, source.file);
        }
    }
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(rendered(proposal, { file: source.file, written, format }), values.out);
}
function rendered({ changes, lines, patch }, { file, written, format }) {
    if (format === "patch")
        return patch;
    const strip = (text) => text.replace(/\r?\n$/, "");
    if (format === "json")
        return `${JSON.stringify({ file, written, changes: changes.map((change) => ({ ...change, removed: change.removed.map(strip), added: change.added.map(strip) })) }, null, 2)}\n`;
    if (changes.length === 0)
        return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(file)}: nothing to change\n`;
    const shown = lines.map(({ sign, text, note }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(`${sign === "@" ? "" : sign}${text}${note === undefined ? "" : `    ← ${note}`}`), 500));
    return `${[...shown, "", `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(file)}: ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(changes.length, "change")}${written ? "" : ", not written (--dry-run)"}`].join("\n")}\n`;
}


/***/ }),

/***/ 21394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ chosenFormat),
/* harmony export */   I6: () => (/* binding */ outputOptions),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59290);





/** The options of a command that writes its result in one of several forms. */
const outputOptions = { format: { type: "string", short: "f" }, out: { type: "string", short: "o" } };
/** The form asked for: `format`, else what the name of the file says, else text. An unknown one is a `UserError`. */
function chosenFormat(formats, { format, out }) {
    const known = ["text", ...formats];
    const wanted = format ?? (out === undefined ? "text" : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(out).slice(1));
    const found = known.find((name) => name === wanted);
    if (found !== undefined)
        return found;
    if (format === undefined)
        return "text";
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no format ${JSON.stringify(format.slice(0, 80))}`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(format, known) });
}
/** Writes a result to a file, or to standard output. A reader that has seen enough (`| head`) is no error. */
async function writeOutput(content, out) {
    if (out !== undefined)
        return toFile(content, out);
    await new Promise((done, fail) => {
        process.stdout.on("error", (error) => ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EPIPE" ? done() : fail(error)));
        process.stdout.write(typeof content === "string" || content instanceof Uint8Array ? content : Buffer.concat(content), (error) => { if (!error)
            done(); });
    });
}
async function toFile(content, out) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(out, content);
    }
    catch (error) {
        if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "ENOENT")
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no folder for ${JSON.stringify(out)}`, { hint: "make the folder first", cause: error });
        if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === "EISDIR")
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(out)} is a folder`, { hint: "name a file", cause: error });
        throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .storageError */ .Q)(error, out);
    }
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

/***/ 59290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ storageError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69038);


const sentences = {
    ENOSPC: ["no space left on the disk", "free some space, then run again: finished steps are reused"],
    EDQUOT: ["the disk quota is used up", "free some space, then run again: finished steps are reused"],
    EROFS: ["the disk is read-only", "run where the folder can be written"],
    EACCES: ["writing is not permitted", "give this user the right to write there"],
    EPERM: ["writing is not permitted", "give this user the right to write there"],
    ENOTDIR: ["a file is where a folder must be", "move the file away"],
    EEXIST: ["a file is where a folder must be", "move the file away"],
    EMFILE: ["too many files are open at once", "raise the limit with `ulimit -n`"],
};
/** A full, read-only or forbidden disk as the `UserError` it is, with the path; any other error as it came. */
function storageError(error, path) {
    const known = sentences[isUnmakeable(error) ? "EROFS" : ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) ?? "")];
    if (!known || !(error instanceof Error))
        return error;
    const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : undefined);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${known[0]}${place === undefined ? "" : `, writing ${place}`}`, { hint: known[1], cause: error });
}
/** Node's recursive mkdir says ENOENT where the disk is read-only. */
function isUnmakeable(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "mkdir";
}


/***/ }),

/***/ 33187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   h: () => (/* binding */ refuseKernelPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);



/** Most bytes of a file that is read whole because a setting names it. */
const mostBytes = 256 << 20;
/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
async function readUserFile(path, shown, otherwise) {
    let file;
    try {
        refuseKernelPath(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), shown);
        // A pipe that nobody writes to would keep a plain open waiting.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw cause instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? cause : otherwise(cause);
    }
    try {
        const about = await file.stat();
        if (!about.isFile())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file`, { hint: "name a file, not a folder, a pipe or a device" });
        if (about.size > mostBytes)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${about.size} bytes, more than ${mostBytes}`, { hint: "it is read into memory whole" });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
function refuseKernelPath(real, shown) {
    if (/^\/(?:proc|sys)(?:\/|$)/.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
    if (/^\/dev\//.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file: it leads to /dev`, { hint: "name a file of data" });
}


/***/ })

};
