export const id = 1098;
export const ids = [1098];
export const modules = {

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
function atMost(positionals, most) {
    const [extra] = positionals.slice(most);
    if (extra !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
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

/***/ 94017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseFieldPlaces)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41106);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97230);
/* harmony import */ var _text_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29147);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68957);




/** `parseText`, remembering where each field is written, its length too. */
function parseFieldPlaces(desc, text, file) {
    const message = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r)(desc, text, file);
    const known = new Map();
    collect((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_3__/* .reflect */ .E4)(desc, message), { tree: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextTree */ .e)(text), at: 0, length: 0 }, known);
    const scanner = new _text_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .TextScanner */ .C(text, file);
    return {
        message,
        placeOf(inner, field, index = 0) {
            const found = known.get(inner);
            if (!found)
                return undefined;
            const slots = found.tree.entries.filter(({ name }) => name === field).flatMap(({ start, values }) => values.map((value) => ({ value, start: values.length === 1 ? start : value.start })));
            const slot = slots[index];
            if (!slot)
                return scanner.place(found.at, found.length);
            return slot.value.message ? scanner.place(slot.start, field.length) : scanner.place(slot.value.start, slot.value.end - slot.value.start);
        },
    };
}
function collect(message, here, known) {
    known.set(message.message, here);
    for (const field of message.desc.fields) {
        if (!field.message || field.fieldKind === "map" || !message.isSet(field))
            continue;
        const inner = field.fieldKind === "list" ? [...message.get(field)] : [message.get(field)];
        const slots = here.tree.entries.filter(({ name }) => name === field.name).flatMap(({ start, values }) => values.map((value) => ({ value, start: values.length === 1 ? start : value.start })));
        slots.forEach(({ value, start }, index) => {
            if (value.message && inner[index] !== undefined)
                collect(inner[index], { tree: value.message, at: start, length: field.name.length }, known);
        });
    }
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ guardStart),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Zx: () => (/* binding */ githubHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ij: () => (/* binding */ jsonIsland),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export urlPath */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/*
 * Every string that comes from data passes through this module on its way out. GitHub links mentions, issues and
 * commits in text nodes after Markdown is parsed, so escaping alone does not stop them: a word joiner (U+2060) does.
 */
const joiner = "\u2060";
/** A text of at most about `limit` UTF-16 units: a longer one is cut in the middle and its length in characters is stated. */
function shorten(text, limit = 200) {
    if (text.length <= limit)
        return text;
    let characters = 0;
    for (const _ of text)
        characters++;
    const note = ` … (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(characters)} characters) … `;
    const keep = Math.max(8, limit - note.length);
    const head = Math.ceil(keep * 0.7);
    return `${text.slice(0, head).replace(/[\ud800-\udbff]$/, "")}${note}${text.slice(head - keep).replace(/^[\udc00-\udfff]/, "")}`;
}
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
/**
 * Makes every character visible that changes how others are shown or is not seen itself: controls (ANSI too), bidi and
 * zero-width marks, line separators. Lone surrogates become U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replace(unseen, sign);
}
/** A name that may be empty or blank, so that something is there to read: then it stands in quotes. */
function named(text) {
    return text.trim() === "" ? `"${text}"` : text;
}
/** One line of prose: white space of any kind is one blank, unseen characters are shown, the length is bounded. */
function prose(text, limit) {
    return visible(shorten(text, limit).replace(/[\s\u0085\u2028\u2029]+/gu, " "));
}
/** Breaks what GitHub turns into links, notifications or pictures in text: mentions, references, commits, addresses, emoji. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${joiner}`)
        .replace(/\b(GH|GHSA|CVE)-/gi, `$&${joiner}`)
        .replace(/www(?=\.|$)/gi, `$&${joiner}`)
        .replace(/:(?=\/\/|[\w+-]+:|[\w+-]*$)/g, `$&${joiner}`)
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${joiner}`));
}
/**
 * Data as Markdown text, safe in a paragraph, heading, list item or table cell: parses to one text node that GitHub
 * leaves alone. A paragraph that begins with it also needs `guardStart`.
 */
function markdownText(text, limit = 300) {
    return unlinked(prose(text, limit))
        .replace(/\\/g, "\\\\")
        .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;")
        .replace(/[`*[\]~$]/g, "\\$&")
        .replace(/(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\_")
        .replace(/!$/g, "\\!");
}
/** A finished paragraph that cannot be read as a list, rule, heading or code block because of how it begins. */
function guardStart(markdown) {
    return markdown.trim()
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^[-+](?=\s|$)/, "\\$&")
        .replace(/^(?:-\s*){2,}$|^=+\s*$/, "\\$&");
}
/**
 * Data as code in Markdown, in a paragraph or a table cell. The fence is longer than any run of backticks inside; blanks
 * that Markdown or HTML would drop are no-break spaces. A pipe cannot be told safely inside a code span of a table:
 * then it is `<code>` with entities.
 */
function codeSpan(text, limit = 120) {
    const shown = visible(shorten(text, limit)).replace(/^ +| +$| {2,}/g, (blanks) => "\u00a0".repeat(blanks.length));
    if (shown === "")
        return '`""`';
    if (shown.includes("|"))
        return `<code>${githubHtml(shown, Infinity).replace(/[|\\`*_[\]~$:]/g, entity)}</code>`;
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Lines as a fenced block: nothing inside can end it. Each line is bounded and its unseen characters are shown.
 * `language` must be plain letters; the ones GitHub draws as pictures are only for blocks made here.
 */
function fencedBlock(text, language = "") {
    const lines = text.split(/\r\n|\r|\n/).map((line) => visible(shorten(line.replace(/\t/g, "  "), 1000)));
    const body = lines.join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
    const known = /^[a-z][a-z0-9+-]{0,20}$/.test(language) && !/^(mermaid|math|geojson|topojson|stl)$/.test(language);
    return `${fence}${known ? language : ""}\n${body}\n${fence}`;
}
/** Data as a quoted Mermaid label: letters, digits and a few harmless signs; all else as Mermaid's numbered entities. */
function mermaidLabel(text, limit = 60) {
    return `"${prose(text, limit).replace(/[^\p{L}\p{M}\p{N} .,_/=+…·-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
/** Data as HTML text or as a quoted attribute's value. Line ends and tabs stay. */
function html(text, limit = 5000) {
    return shorten(text, limit).toWellFormed()
        .replace(unseen, (character) => (character === "\n" || character === "\t" ? character : sign(character)))
        .replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character] ?? "&#39;");
}
/** Data as HTML text inside Markdown on GitHub (`<summary>`): also without mentions and references. */
function githubHtml(text, limit = 300) {
    return html(unlinked(prose(text, limit)), Infinity);
}
/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function jsonIsland(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for a log: no terminal sequence, no line end, and never a workflow command (`::error::`, `##[group]`). */
function logLine(text, limit = 2000) {
    return visible(shorten(text, limit).replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g, "").replace(/\t/g, "  "))
        .replace(/^(\s*):+(?=:)/, "$1: ")
        .replace(/##(?=\[)/g, "## ");
}
/** An address that may stand behind a link: absolute http(s), or relative without a scheme. Anything else is undefined. */
function safeUrl(href) {
    if (href.length > 2000)
        return undefined;
    if (/^https?:\/\/[^/]/i.test(href)) {
        try {
            return encoded(new URL(href).href);
        }
        catch {
            return undefined;
        }
    }
    return /^(?:#|\.{0,2}\/(?![/\\])|[^:/?#\\\s]+(?:[/?#]|$))/.test(href) ? encoded(href.toWellFormed()) : undefined;
}
function encoded(href) {
    return href.replace(/[\s<>()[\]{}|\\^`"'*\p{Cc}\p{Cf}]/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
/** A path as part of an address: each segment encoded. */
function urlPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ schemaMistakes)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17856);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11549);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64836);
/* harmony import */ var _integer_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73312);
/* harmony import */ var _schema_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81397);






/** What is wrong with a schema whatever the data are: contradictions, names of nothing, rules that can never hold or never count. */
function schemaMistakes(source) {
    const { message: schema } = source;
    const found = [];
    const tell = (subject, { message, remedy, severity = "error", rule, at, field, index }) => {
        const place = source.placeOf(at, field, index);
        found.push({ rule: `schema.${rule}`, severity, subject, message: `${message} ${remedy}`, ...(place && { place }) });
    };
    checkNames(schema, tell);
    checkFeatures({ schema, tell, parent: [] }, schema.feature);
    checkDomains(schema, tell);
    checkComposites(schema, tell);
    if (schema.datasetConstraints)
        checkDataset(schema.datasetConstraints, tell);
    return found.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function twice(items, what, { tell, prefix = [] }) {
    const seen = new Set();
    for (const item of items) {
        const subject = (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_4__/* .serializePath */ .g)([...prefix, item.name]);
        if (item.name !== "" && seen.has(item.name))
            tell(subject, { rule: "duplicate-name", message: `Another ${what} above has this name.`, remedy: "Only the first counts: join them or rename one.", at: item, field: "name" });
        seen.add(item.name);
    }
}
function checkNames({ feature, sparseFeature, weightedFeature, stringDomain, intDomain, floatDomain }, tell) {
    twice([...feature, ...sparseFeature, ...weightedFeature], "feature", { tell });
    twice([...stringDomain, ...intDomain, ...floatDomain], "domain", { tell });
}
function checkFeatures(walking, features) {
    for (const feature of features) {
        const path = [...walking.parent, feature.name];
        const subject = (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_4__/* .serializePath */ .g)(path);
        checkIdentity(walking, feature, subject);
        checkAmounts(walking.tell, feature, subject);
        checkDomainOf(walking, feature, subject);
        checkEnvironments(walking, feature, subject);
        for (const [field, comparator] of [["drift_comparator", feature.driftComparator], ["skew_comparator", feature.skewComparator]])
            if (comparator)
                checkComparator(walking, { feature, comparator, field, subject });
        if (feature.domainInfo.case !== "structDomain")
            continue;
        const inner = feature.domainInfo.value.feature;
        twice(inner, "feature", { tell: walking.tell, prefix: path });
        checkFeatures({ ...walking, parent: path }, inner);
    }
}
function checkIdentity({ tell, parent }, feature, subject) {
    if (feature.name === "")
        tell(subject, { rule: "missing-name", message: "The feature has no name.", remedy: 'Give it one: name: "…".', at: feature });
    const hasDomainOfTexts = feature.domainInfo.case === "domain" || feature.domainInfo.case === "stringDomain";
    if (!(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(feature, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureSchema */ .iR.field.type) || feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureType */ .lo.TYPE_UNKNOWN) {
        tell(subject, { rule: "missing-type", message: "The feature has no type.", remedy: hasDomainOfTexts ? "Its domain is of texts: type: BYTES." : "Say what it holds: type: BYTES, INT, FLOAT or STRUCT.", at: feature, field: "type" });
    }
    if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(feature, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureSchema */ .iR.field.deprecated))
        tell(subject, { rule: "deprecated-field", severity: "warning", message: "The field deprecated is out of use.", remedy: "Write lifecycle_stage: DEPRECATED.", at: feature, field: "deprecated" });
    if (feature.presenceConstraints.case === "groupPresence" && parent.length === 0)
        tell(subject, { rule: "group-presence", severity: "warning", message: "group_presence says nothing of a feature that is in no struct.", remedy: "Write presence { min_fraction: 1 }.", at: feature, field: "group_presence" });
}
function checkAmounts(tell, feature, subject) {
    const { presenceConstraints: presence, shapeType: shape, uniqueConstraints: unique, distributionConstraints: mass } = feature;
    if (presence.case === "presence") {
        const { minFraction, minCount } = presence.value;
        if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(presence.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeaturePresenceSchema */ .Pc.field.minFraction) && !(minFraction >= 0 && minFraction <= 1))
            tell(subject, { rule: "presence", message: `min_fraction ${minFraction} is no share.`, remedy: "It is between 0 and 1: 1 when every example has the feature.", at: presence.value, field: "min_fraction" });
        if (minCount < 0n)
            tell(subject, { rule: "presence", message: `min_count ${minCount} is negative.`, remedy: "It is a number of examples: 0 or more.", at: presence.value, field: "min_count" });
    }
    if (shape.case === "valueCount")
        checkCount(tell, shape.value, subject);
    if (shape.case === "valueCounts")
        for (const count of shape.value.valueCount)
            checkCount(tell, count, subject);
    if (shape.case === "shape")
        shape.value.dim.forEach((dim) => { if (dim.size <= 0n)
            tell(subject, { rule: "shape", message: `A dimension of size ${dim.size} holds nothing.`, remedy: "Sizes are 1 and more; without a fixed size write value_count.", at: dim, field: "size" }); });
    if (unique && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(unique, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .UniqueConstraintsSchema */ .zz.field.max) && unique.max < unique.min)
        tell(subject, { rule: "unique", message: `max ${unique.max} is below min ${unique.min}.`, remedy: "No number of different values can keep both.", at: unique, field: "max" });
    if (mass) {
        if (!(mass.minDomainMass >= 0 && mass.minDomainMass <= 1))
            tell(subject, { rule: "domain-mass", message: `min_domain_mass ${mass.minDomainMass} is no share.`, remedy: "It is between 0 and 1.", at: mass, field: "min_domain_mass" });
        if (!["domain", "stringDomain"].includes(feature.domainInfo.case ?? ""))
            tell(subject, { rule: "domain-mass", message: "distribution_constraints need a domain of texts.", remedy: "Give the feature a domain or leave them out.", at: feature, field: "distribution_constraints" });
    }
}
function checkCount(tell, count, subject) {
    if (count.min < 0n)
        tell(subject, { rule: "value-count", message: `min ${count.min} is negative.`, remedy: "It is a number of values: 0 or more.", at: count, field: "min" });
    if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(count, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueCountSchema */ .QI.field.max) && count.max < count.min)
        tell(subject, { rule: "value-count", message: `max ${count.max} is below min ${count.min}.`, remedy: "No number of values can keep both.", at: count, field: "max" });
}
function checkDomainOf({ schema, tell }, feature, subject) {
    const { domainInfo, type } = feature;
    const tag = feature.annotation?.tag.findIndex(_integer_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .isIntegerSetTag */ .xk) ?? -1;
    if (tag >= 0 && !(0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .readIntegerSet */ .V3)(feature))
        tell(subject, { rule: "value-set", message: `${JSON.stringify(feature.annotation.tag[tag].slice(0, 80))} is no set of integers of an INT feature.`, remedy: 'Write values and runs: "assay.values: 1 2 5..8".', at: feature.annotation, field: "tag", index: tag });
    if (domainInfo.case === undefined)
        return;
    const field = domainInfo.case.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const named = [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain];
    if (domainInfo.case === "domain" && !named.some(({ name }) => name === domainInfo.value)) {
        const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(domainInfo.value, named.map(({ name }) => name));
        tell(subject, { rule: "unknown-domain", message: `The schema has no domain ${JSON.stringify(domainInfo.value)}.`, remedy: near ? `Did you mean ${JSON.stringify(near)}?` : `Add string_domain { name: ${JSON.stringify(domainInfo.value)} … } or leave it out.`, at: feature, field });
    }
    const kind = domainInfo.case !== "domain" ? domainInfo.case : schema.intDomain.some(({ name }) => name === domainInfo.value) ? "intDomain" : schema.floatDomain.some(({ name }) => name === domainInfo.value) ? "floatDomain" : "domain";
    const allowed = _schema_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .typesOfDomain */ .Z$[kind];
    if (allowed && type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureType */ .lo.TYPE_UNKNOWN && !allowed.includes(type)) {
        tell(subject, { rule: "domain-type", message: `${field} does not fit a feature of type ${(0,_schema_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfType */ .xH)(type)}.`, remedy: `It is for ${allowed.map(_schema_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfType */ .xH).join(", ")}.`, at: feature, field });
    }
    checkBounds(tell, domainInfo.value, subject);
}
function checkBounds(tell, domain, subject) {
    if (typeof domain !== "object" || domain === null || !("$typeName" in domain))
        return;
    const message = domain;
    const [isInt, isFloat] = [message.$typeName === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .IntDomainSchema */ .LJ.typeName, message.$typeName === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FloatDomainSchema */ .Gz.typeName];
    const bounded = isInt ? (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(message, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .IntDomainSchema */ .LJ.field.min) && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(message, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .IntDomainSchema */ .LJ.field.max) : isFloat && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(message, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FloatDomainSchema */ .Gz.field.min) && (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(message, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FloatDomainSchema */ .Gz.field.max);
    if (bounded && message.max < message.min)
        tell(subject, { rule: "range", message: `max ${message.max} is below min ${message.min}.`, remedy: "No value can keep both.", at: message, field: "max" });
    if (domain.$typeName.endsWith(".BoolDomain")) {
        const { trueValue, falseValue } = domain;
        if (trueValue !== "" && trueValue === falseValue)
            tell(subject, { rule: "bool", message: `${JSON.stringify(trueValue)} is true and false.`, remedy: "The two are different texts.", at: domain, field: "false_value" });
    }
    if (domain.$typeName.endsWith(".StringDomain"))
        checkValues(tell, domain, subject);
}
function checkValues(tell, domain, subject) {
    const seen = new Set();
    domain.value.forEach((value, index) => {
        if (seen.has(value))
            tell(subject, { rule: "duplicate-value", severity: "warning", message: `${JSON.stringify(value.slice(0, 80))} is given twice.`, remedy: "Once is enough.", at: domain, field: "value", index });
        seen.add(value);
    });
}
function checkEnvironments({ schema, tell }, feature, subject) {
    for (const [field, names] of [["in_environment", feature.inEnvironment], ["not_in_environment", feature.notInEnvironment]]) {
        names.forEach((name, index) => {
            if (schema.defaultEnvironment.includes(name))
                return;
            const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, schema.defaultEnvironment);
            tell(subject, { rule: "unknown-environment", message: `No default_environment is ${JSON.stringify(name)}, so nothing can be validated in it.`, remedy: near ? `Did you mean ${JSON.stringify(near)}?` : `Add default_environment: ${JSON.stringify(name)} to the schema.`, at: feature, field, index });
        });
    }
    feature.notInEnvironment.forEach((name, index) => {
        if (feature.inEnvironment.includes(name))
            tell(subject, { rule: "environment", message: `The feature is in environment ${JSON.stringify(name)} and not in it.`, remedy: "in_environment counts: leave one out.", at: feature, field: "not_in_environment", index });
    });
}
function checkComparator({ tell }, { feature, comparator, field, subject }) {
    const { infinityNorm, jensenShannonDivergence, normalizedAbsDifference } = comparator;
    const measures = [["infinity_norm", infinityNorm], ["jensen_shannon_divergence", jensenShannonDivergence], ["normalized_abs_difference", normalizedAbsDifference]];
    if (measures.every(([, measure]) => !measure))
        tell(subject, { rule: "comparator", severity: "warning", message: `${field} has no measure, so nothing is compared.`, remedy: "Give it one: infinity_norm { threshold: 0.1 }.", at: comparator });
    for (const [name, measure] of measures) {
        if (measure && !(measure.threshold >= 0 && measure.threshold <= 1))
            tell(subject, { rule: "comparator", severity: measure.threshold > 1 ? "warning" : "error", message: `${name} is between 0 and 1, the threshold is ${measure.threshold}.`, remedy: measure.threshold > 1 ? "It is never crossed." : "It is always crossed.", at: measure, field: "threshold" });
    }
    const isNumber = feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureType */ .lo.FLOAT || (feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureType */ .lo.INT && !(feature.domainInfo.case === "intDomain" && feature.domainInfo.value.isCategorical) && !["boolDomain", "domain", "naturalLanguageDomain"].includes(feature.domainInfo.case ?? ""));
    if (infinityNorm && isNumber)
        tell(subject, { rule: "comparator", message: "infinity_norm compares single values, and the feature holds amounts.", remedy: "Write jensen_shannon_divergence, or call an int_domain a category: is_categorical: true.", at: comparator, field: "infinity_norm" });
    if (normalizedAbsDifference && feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .FeatureType */ .lo.FLOAT)
        tell(subject, { rule: "comparator", message: "normalized_abs_difference compares single values, and the feature holds amounts.", remedy: "Write jensen_shannon_divergence.", at: comparator, field: "normalized_abs_difference" });
}
function checkDomains(schema, tell) {
    const used = new Set();
    const walk = (features) => {
        for (const { domainInfo } of features) {
            if (domainInfo.case === "domain")
                used.add(domainInfo.value);
            if (domainInfo.case === "structDomain")
                walk(domainInfo.value.feature);
        }
    };
    walk(schema.feature);
    for (const domain of [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain]) {
        if (domain.name === "")
            tell("", { rule: "missing-name", message: "The domain has no name, so no feature can use it.", remedy: 'Give it one: name: "…".', at: domain });
        else if (!used.has(domain.name))
            tell(domain.name, { rule: "unused-domain", severity: "warning", message: "No feature uses the domain.", remedy: `Write domain: ${JSON.stringify(domain.name)} in one, or leave it out.`, at: domain });
        checkBounds(tell, domain, domain.name);
    }
}
function checkComposites(schema, tell) {
    const known = schema.feature.map(({ name }) => name);
    const missing = (name) => {
        const near = (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        return near ? `Did you mean ${JSON.stringify(near)}?` : "Name a feature of the schema.";
    };
    for (const sparse of schema.sparseFeature) {
        for (const part of [...sparse.indexFeature, ...(sparse.valueFeature ? [sparse.valueFeature] : [])]) {
            if (!known.includes(part.name))
                tell(sparse.name, { rule: "unknown-feature", message: `The schema has no feature ${JSON.stringify(part.name)}.`, remedy: missing(part.name), at: part, field: "name" });
        }
    }
    for (const weighted of schema.weightedFeature) {
        for (const [field, path] of [["feature", weighted.feature], ["weight_feature", weighted.weightFeature]]) {
            const [name] = path?.step ?? [];
            if (name === undefined || !known.includes(name))
                tell(weighted.name, { rule: "unknown-feature", message: name === undefined ? `${field} names nothing.` : `The schema has no feature ${JSON.stringify(name)}.`, remedy: name === undefined ? `Write ${field} { step: "…" }.` : missing(name), at: path ?? weighted, field: path ? "step" : "name" });
        }
    }
}
function checkDataset(constraints, tell) {
    const { minExamplesCount: min, maxExamplesCount: max } = constraints;
    if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .isFieldSet */ .d)(constraints, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .DatasetConstraintsSchema */ .qn.field.maxExamplesCount) && max < min)
        tell("data set", { rule: "examples", message: `max_examples_count ${max} is below min_examples_count ${min}.`, remedy: "No number of examples can keep both.", at: constraints, field: "max_examples_count" });
    for (const [field, ratio] of [["num_examples_drift_comparator", constraints.numExamplesDriftComparator], ["num_examples_version_comparator", constraints.numExamplesVersionComparator]]) {
        if (ratio && ratio.maxFractionThreshold !== 0 && ratio.maxFractionThreshold < ratio.minFractionThreshold)
            tell("data set", { rule: "examples", message: `${field}: max_fraction_threshold ${ratio.maxFractionThreshold} is below min_fraction_threshold ${ratio.minFractionThreshold}.`, remedy: "No number of examples can keep both.", at: ratio, field: "max_fraction_threshold" });
    }
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
