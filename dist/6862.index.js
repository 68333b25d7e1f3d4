export const id = 6862;
export const ids = [6862];
export const modules = {

/***/ 86862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statisticsCommand: () => (/* binding */ statisticsCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79412);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29752);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90630);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32572);
/* harmony import */ var _described_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38897);
/* harmony import */ var _dialect_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64280);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21394);










/** `assay statistics FILE|PATTERN`: every feature of a data set described, as text, as TFDV's statistics, or as a page. */
async function statisticsCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { schema: { type: "string" }, workers: { type: "string" }, ...partOptions, ..._dialect_options_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectOptions */ .p, ..._write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOptions */ .I6 } });
    const format = (0,_write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenFormat */ .G_)(["json", "pbtxt", "pb", "html"], values);
    const [source, more] = positionals;
    if (source === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("statistics of which file?", { hint: "assay statistics data.csv" });
    if (more !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`statistics of one file or pattern, not also of ${JSON.stringify(more)}`, { hint: 'put a pattern in quotes: assay statistics "data/*.csv"' });
    if (format === "pb" && values.out === undefined && process.stdout.isTTY)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("binary statistics are not for a terminal", { hint: "--out FeatureStats.pb" });
    const schema = values.schema === undefined ? undefined : await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G7)(values.schema);
    const sampleRate = sampleRateOf(values["sample-rate"]);
    const slices = [...(values.slice ?? []).map((names) => ({ features: names.split(",").map((name) => name.trim()) })), ...(values["slice-sql"] ?? []).map((sql) => ({ sql }))];
    const options = { schema, home, workers: workersOf(values.workers), dialect: (0,_dialect_options_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectOf */ .E)(values), weightFeature: values.weight };
    const parts = { slices, sampleRate };
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .zh)(format === "pb" ? await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_4__/* .describePacked */ .SM)(source, parts, options) : await rendered(await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_4__/* .describeParts */ .M8)(source, parts, options), { source, format, sampleRate }), values.out);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}
/** What is described: parts of the rows, and with which weight. `--slice a,b` is by the values of both together. */
const partOptions = { weight: { type: "string" }, slice: { type: "string", multiple: true }, "slice-sql": { type: "string", multiple: true }, "sample-rate": { type: "string" } };
function sampleRateOf(text) {
    if (text === undefined)
        return undefined;
    const rate = text.trim() === "" ? NaN : Number(text);
    if (!(rate > 0 && rate <= 1))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--sample-rate ${JSON.stringify(text)} is no share of the rows`, { hint: "more than 0 and at most 1, such as 0.1" });
    return rate;
}
function workersOf(text) {
    if (text === undefined)
        return undefined;
    if (!/^[1-9]\d?$/.test(text))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--workers ${JSON.stringify(text)} is no number of threads`, { hint: "1 to 99; as many as there are processors, up to four, when not given" });
    return Number(text);
}
/** Slices that are shown; files hold all. */
const mostTables = 20;
const mostRows = 200;
async function rendered(statistics, { source, format, sampleRate }) {
    if (format !== "text" && format !== "html")
        return (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticsBytes */ .jl)(statistics, format);
    const [all, ...slices] = statistics;
    const { rows, summary } = await shown(all);
    const whole = sampleRate === undefined ? summary : `a sample of ${Number((sampleRate * 100).toPrecision(3))}% · ${summary}`;
    if (format === "html") {
        const { dataPage } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(9365)]).then(__webpack_require__.bind(__webpack_require__, 9880));
        const section = { id: "data", title: "Features", problems: 0, summary: (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(rows.length, "feature"), blocks: [{ type: "features", legend: { current: source }, rows }] };
        return dataPage({ title: "Statistics", subject: source, summary: whole, sections: slices.length === 0 ? [section] : [section, slicesSection(all, slices)] });
    }
    const { featureLines } = await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 19873));
    const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
    const lines = [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(`${source}  ·  ${whole}`), "", ...featureLines(rows, { columns })];
    for (const slice of slices.slice(0, mostTables)) {
        const { rows, summary } = await shown(slice);
        lines.push("", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(`${(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)(slice.name, 120)}  ·  ${summary}`)), "", ...featureLines(rows, { columns }));
    }
    if (slices.length > mostTables)
        lines.push("", `${slices.length - mostTables} more slices are not shown: --out FeatureStats.pb holds all`);
    return `${lines.join("\n")}\n`;
}
/** How many examples each slice has. */
function slicesSection(all, slices) {
    const rows = slices.slice(0, mostRows).map(({ name, numExamples }) => [(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)(name, 120), (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(Number(numExamples)), `${((100 * Number(numExamples)) / Math.max(1, Number(all.numExamples))).toFixed(1)}%`]);
    const more = slices.length > rows.length ? [{ type: "text", text: `${slices.length - rows.length} more slices are not shown.` }] : [];
    return { id: "slices", title: "Slices", problems: 0, summary: (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(slices.length, "slice"), blocks: [{ type: "table", header: ["Slice", "Examples", "Share"], align: ["left", "right", "right"], rows }, ...more] };
}
/** Rows in the order of the data, not of names: nothing is worse than anything else here. */
async function shown(statistics) {
    const [{ featureRows }, { viewDataset }] = await Promise.all([__webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 38206)), __webpack_require__.e(/* import() */ 1418).then(__webpack_require__.bind(__webpack_require__, 11418))]);
    const current = viewDataset(statistics);
    const byName = new Map(featureRows({ current, drifts: [], findings: [] }).map((row) => [row.name, row]));
    return { rows: [...current.features.keys()].map((key) => byName.get(key)), summary: `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(current.examples, "example")} · ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(current.features.size, "feature")}` };
}


/***/ }),

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
function clip(text, limit) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
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


/***/ })

};
