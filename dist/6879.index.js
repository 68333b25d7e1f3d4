export const id = 6879;
export const ids = [6879];
export const modules = {

/***/ 41291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCheck: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29752);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _data_text_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94017);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(90630);
/* harmony import */ var _report_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70018);
/* harmony import */ var _validation_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54828);
/* harmony import */ var _validation_schema_integer_sets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73312);
/* harmony import */ var _validation_schema_schema_mistakes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3973);
/* harmony import */ var _validation_validate_statistics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38224);
/* harmony import */ var _described_data_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38897);
/* harmony import */ var _dialect_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64280);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75491);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21394);
















/**
 * `assay schema check SCHEMA [FILE]`: contradictions in a schema, names of nothing, rules that never count; with a file of data, what
 * of them does not fit besides. Exit code 1 when anything is wrong, 0 for warnings.
 */
async function schemaCheck({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { environment: { type: "string" }, json: { type: "boolean" }, ..._dialect_options_js__WEBPACK_IMPORTED_MODULE_11__/* .dialectOptions */ .p, ..._write_output_js__WEBPACK_IMPORTED_MODULE_13__/* .outputOptions */ .I6 } });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_12__/* .atMost */ .T)(positionals, 2);
    const format = values.json ? "json" : (0,_write_output_js__WEBPACK_IMPORTED_MODULE_13__/* .chosenFormat */ .G_)(["json", "sarif"], values);
    const [file, data] = positionals;
    if (file === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("which schema is checked?", { hint: "assay schema check schema.pbtxt" });
    const { text, binary } = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchemaSource */ .VZ)(file);
    const mistakes = (0,_validation_schema_schema_mistakes_js__WEBPACK_IMPORTED_MODULE_8__/* .schemaMistakes */ .D)((0,_data_text_places_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFieldPlaces */ .C)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, file)).map((finding) => (binary ? { ...finding, place: { file } } : finding));
    const findings = [...mistakes, ...(data === undefined ? [] : await misfits(file, data, { home, dialect: (0,_dialect_options_js__WEBPACK_IMPORTED_MODULE_11__/* .dialectOf */ .E)(values), environment: values.environment }))];
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOutput */ .zh)(await rendered(findings, file, format), values.out);
    return findings.some(({ severity }) => severity === "error") ? _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.notBlessed : _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}
async function misfits(file, data, { home, dialect, environment }) {
    const schema = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlacedSchema */ .H8)(file);
    const statistics = await (0,_described_data_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFiles */ .LG)(data, { home, dialect, schema: schema.message });
    return [...(0,_validation_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaFindings */ .I)((0,_validation_validate_statistics_js__WEBPACK_IMPORTED_MODULE_9__/* .validateStatistics */ .gF)(statistics, schema.message, { environment }), "", schema), ...(0,_validation_schema_integer_sets_js__WEBPACK_IMPORTED_MODULE_7__/* .integerSetFindings */ .jh)(schema.message, statistics, "")];
}
async function rendered(findings, file, format) {
    if (format === "json")
        return `${JSON.stringify({ file, findings }, null, 2)}\n`;
    if (format === "sarif")
        return `${JSON.stringify((await __webpack_require__.e(/* import() */ 9861).then(__webpack_require__.bind(__webpack_require__, 9861))).sarifLog(findings, { file }), null, 2)}\n`;
    const amounts = ["error", "warning"].flatMap((severity) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(found, severity)];
    });
    const head = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .logLine */ .BP)(`${file}  ·  ${amounts.length === 0 ? "nothing is wrong with it" : amounts.join(", ")}`);
    return `${[head, ...(findings.length > 0 ? ["", ...(0,_report_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLines */ .h)(findings)] : [])].join("\n")}\n`;
}


/***/ }),

/***/ 68957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTextTree)
/* harmony export */ });
/* harmony import */ var _text_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29147);

/** How a text in protobuf's text format is written, place by place. The text must be one that `parseText` accepts. */
function readTextTree(text) {
    const scanner = new _text_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .TextScanner */ .C(text, "");
    return { open: 0, close: text.length, entries: readEntries(scanner, "") };
}
function readEntries(scanner, close) {
    const entries = [];
    for (let token = scanner.peek(); token.kind !== "end" && token.text !== close; token = scanner.peek()) {
        scanner.next();
        const name = token.text === "[" ? `[${scanner.bracketed()}]` : token.text;
        const { values, commas } = readValues(scanner);
        let end = scanner.at;
        if (scanner.take(";") || scanner.take(","))
            end = scanner.at;
        entries.push({ name, start: token.at, end, values, ...(commas && { commas }) });
    }
    return entries;
}
function readValues(scanner) {
    scanner.take(":");
    if (!scanner.take("["))
        return { values: [readValue(scanner)] };
    const values = [];
    const commas = [];
    while (!scanner.take("]")) {
        values.push(readValue(scanner));
        const { at } = scanner.peek();
        if (scanner.take(","))
            commas.push(at);
    }
    return { values, commas };
}
function readValue(scanner) {
    const first = scanner.next();
    if (first.text === "{" || first.text === "<") {
        const close = first.text === "{" ? "}" : ">";
        const open = scanner.at;
        const entries = readEntries(scanner, close);
        const { at } = scanner.next();
        return { start: first.at, end: scanner.at, message: { open, close: at, entries } };
    }
    if (first.text === "-")
        scanner.next();
    if (first.kind === "string")
        while (scanner.peek().kind === "string")
            scanner.next();
    return { start: first.at, end: scanner.at };
}


/***/ }),

/***/ 70018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);



const severitySigns = { error: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.fail, warning: _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .rf.warn, info: "ℹ" };
const longestValue = 80;
/** Findings for a terminal or a log, the worst first: subject and sentence, then the rule, its place and the values that show it. */
function findingLines(findings) {
    return ["error", "warning", "info"].flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap(linesOf);
}
function linesOf({ severity, subject, message, rule, place, split, observed, limit, evidence = [], rows = [] }) {
    const where = split === undefined || split === "" ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, longestValue)}`;
    const untold = [observed, ...evidence].some((value) => value !== undefined && !message.includes(value));
    const found = observed === undefined || message.includes(observed) ? "" : `found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined || message.includes(limit) ? "" : `allowed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)}`;
    const instance = untold && evidence.some((value) => !message.includes(value)) ? `for instance ${evidence.slice(0, 5).map((value) => JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value, longestValue))).join(", ")}` : "";
    const facts = [found, allowed, instance].filter((fact) => fact !== "").join("; ");
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${severitySigns[severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, longestValue))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 600)}${where}.${facts === "" ? "" : ` (${facts})`}`),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${rule}${place === undefined ? "" : ` at ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(place)}`}`),
        ...rows.map((row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`    ${exampleText(row)}`, 600)),
    ];
}
/** An example row as plain text: `data.csv:18  island "Atlantis" · species "Adelie"`. */
function exampleText({ file, number, unit, values }) {
    const where = unit === "line" ? `${file}:${number}` : `${file} row ${number}`;
    return `${where}  ${values.map(([name, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(name), longestValue)} ${value}`).join(" · ")}`;
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   _L: () => (/* binding */ inlineGithubHtml),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90630);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34814);


/** Whether a piece of text is a list of pieces. */
function isList(inline) {
    return Array.isArray(inline);
}
/** The sign of a status in Markdown. Always stands beside a word or in a column of signs. */
const emoji = { fail: "❌", warn: "⚠️", pass: "✅" };
/** The sign of a status on the page and in the terminal. */
const signs = { fail: "✖", warn: "▲", pass: "✔" };
/** A piece of text as GitHub Markdown, for a paragraph or a table cell. Data in it cannot become markup. */
function inlineMarkdown(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline);
    if (isList(inline))
        return joined(inline.map(inlineMarkdown));
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(inline.code);
    if ("strong" in inline)
        return strong(inlineMarkdown(inline.strong));
    if ("small" in inline)
        return `<sub>${inlineMarkdown(inline.small)}</sub>`;
    if ("link" in inline)
        return markdownLink(inlineMarkdown(withoutLinks(inline.link)), inline.href);
    if ("status" in inline)
        return `${emoji[inline.status]}${inline.word === undefined ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(inline.word)}`}`;
    return sparkMarkdown(inline.spark, inline.before);
}
/** Joins finished Markdown so that code fences and emphasis of neighbours do not run together. */
function joined(parts) {
    return parts.reduce((text, part) => text + (/[`*]$/.test(text) && /^[`*]/.test(part) ? "\u2060" : "") + part, "");
}
/** Finished Markdown in bold. Asterisks only where they are sure to be read as emphasis. */
function strong(markdown) {
    return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(markdown) && !markdown.includes("*") ? `**${markdown}**` : `<strong>${markdown}</strong>`;
}
/** A Markdown link around finished Markdown; only the text when the address may not stand behind a link. */
function markdownLink(markdown, href) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(href);
    return url === undefined ? markdown : `[${markdown}](<${url.replace(/&/g, "&amp;")}>)`;
}
function withoutLinks(inline) {
    if (typeof inline === "string")
        return inline;
    if (isList(inline))
        return inline.map(withoutLinks);
    return "link" in inline ? withoutLinks(inline.link) : inline;
}
function sparkMarkdown(current, before) {
    if (!before)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current));
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(current), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(before));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(before, 8, max))} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(current, 8, max))}`;
}
/** A piece of text as HTML that GitHub shows inside `<summary>`, where Markdown is not read. */
function inlineGithubHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubHtml */ .Zx)(text));
}
/** A piece of text as HTML for the report page. */
function inlineHtml(inline) {
    return tagged(inline, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text));
}
function tagged(inline, text) {
    const inner = (piece) => tagged(piece, text);
    if (typeof inline === "string")
        return text(inline);
    if (isList(inline))
        return inline.map(inner).join("");
    if ("code" in inline)
        return `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code), 400)}</code>`;
    if ("strong" in inline)
        return `<strong>${inner(inline.strong)}</strong>`;
    if ("small" in inline)
        return `<small>${inner(inline.small)}</small>`;
    if ("link" in inline) {
        const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(inline.href);
        const label = inner(withoutLinks(inline.link));
        return url === undefined ? label : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(url)}">${label}</a>`;
    }
    if ("status" in inline)
        return `<span class="status ${inline.status}">${signs[inline.status]} ${text(inline.word ?? inline.status)}</span>`;
    const max = Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.spark), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .peak */ .o0)(inline.before ?? []));
    const now = `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark, 8, max)}</code>`;
    return inline.before ? `<code>${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before, 8, max)}</code> → ${now}` : now;
}
/** A piece of text without any markup, unseen characters shown: for terminals, labels and titles. */
function plainText(inline) {
    if (typeof inline === "string")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline);
    if (isList(inline))
        return inline.map(plainText).join("");
    if ("code" in inline)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.code);
    if ("strong" in inline)
        return plainText(inline.strong);
    if ("small" in inline)
        return plainText(inline.small);
    if ("link" in inline)
        return plainText(inline.link);
    if ("status" in inline)
        return `${signs[inline.status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(inline.word ?? inline.status)}`;
    return inline.before ? `${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.before)} → ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark)}` : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(inline.spark);
}


/***/ }),

/***/ 34814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   eB: () => (/* binding */ resampled),
/* harmony export */   o0: () => (/* binding */ peak)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** Averages `values` into at most `width` groups of equal length, so that a long histogram keeps its shape. */
function resampled(values, width) {
    if (values.length <= width)
        return values;
    const step = values.length / width;
    return Array.from({ length: width }, (_, group) => {
        let sum = 0;
        for (let at = group * step; at < (group + 1) * step - 1e-9;) {
            const end = Math.min(Math.floor(at + 1e-9) + 1, (group + 1) * step);
            sum += (values[Math.min(values.length - 1, Math.floor(at + 1e-9))] ?? 0) * (end - at);
            at = end;
        }
        return sum / step;
    });
}
/**
 * Values as bars of text, at most `width`; `▁` is next to nothing, never a blank.
 * `max` is the value of a full bar, for two that share a scale. Not-numbers are zero.
 */
function sparkline(values, width = 8, max = peak(values, width)) {
    return resampled(values.map(finite), width)
        .map((value) => bars[value <= 0 || max <= 0 ? 0 : Math.round(Math.min(1, value / max) * 7)])
        .join("");
}
/** The highest bar `sparkline` would draw. */
function peak(values, width = 8) {
    return Math.max(0, ...resampled(values.map(finite), width));
}
/** A share of a whole (0…1) as ten cells: `██████░░░░`. */
function shareBar(share, cells = 10) {
    const full = Math.round(Math.min(1, Math.max(0, finite(share))) * cells);
    return "█".repeat(full) + "░".repeat(cells - full);
}
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}


/***/ }),

/***/ 54828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ schemaFindings),
/* harmony export */   M: () => (/* binding */ driftFindings)
/* harmony export */ });
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69086);
/* harmony import */ var _anomaly_type_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47992);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66754);



function severityOf({ severity }) {
    return severity === _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnomalyInfo_Severity */ .If.WARNING ? "warning" : severity === _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnomalyInfo_Severity */ .If.UNKNOWN ? "info" : "error";
}
/** The anomalies of a split as findings, and what the schema asks for in vain; with the line of the schema when it is a file of the repository. */
function schemaFindings(validation, split, source) {
    const finding = (subject, reason, place) => ({
        rule: (0,_anomaly_type_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyTypeName */ .d)(reason.type),
        severity: severityOf(reason),
        subject,
        message: reason.long || reason.told || reason.short,
        split,
        ...(reason.observed !== undefined && { observed: reason.observed }),
        ...(reason.limit !== undefined && { limit: reason.limit }),
        ...(reason.evidence && reason.evidence.length > 0 && { evidence: reason.evidence }),
        ...(place && { place }),
    });
    const whole = source && source.message.datasetConstraints && source.placeOf(source.message.datasetConstraints);
    const missing = validation.dataMissing
        ? [{ rule: "DATA_MISSING", severity: "error", subject: "data set", message: "There is no example to look at.", split, observed: "0", limit: "at least 1" }] : [];
    return [
        ...missing,
        ...validation.features.flatMap(({ key, path, reasons }) => reasons.map((reason) => finding(key, reason, source && placeOf(source, path, reason.type)))),
        ...validation.dataset.map((reason) => finding("data set", reason, whole)),
        ...validation.refused.map(({ key, path, message }) => {
            const place = source && placeOf(source, path, _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnomalyInfo_Type */ .$O.COMPARATOR_L_INFTY_HIGH);
            return { rule: "comparator.meaningless", severity: "warning", subject: key, message, split, ...(place && { place }) };
        }),
    ];
}
function placeOf(source, path, type) {
    let features = source.message.feature;
    let found;
    for (const step of path) {
        found = features.find(({ name }) => name === step);
        features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    if (!found)
        return undefined;
    const part = partOf(found, source.message, (0,_anomaly_type_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalyTypeName */ .d)(type));
    return (part && source.placeOf(part)) ?? source.placeOf(found);
}
/** The part of a feature's schema that a type of anomaly is about. */
function partOf(feature, schema, type) {
    if (/PRESENT/.test(type))
        return feature.presenceConstraints.value;
    if (/NUMBER_VALUES|SHAPE|NESTEDNESS/.test(type))
        return feature.shapeType.value;
    if (/UNIQUE/.test(type))
        return feature.uniqueConstraints;
    if (/COMPARATOR/.test(type))
        return feature.driftComparator ?? feature.skewComparator;
    if (!/^(ENUM|BOOL|INT|FLOAT)_TYPE/.test(type))
        return undefined;
    const { domainInfo } = feature;
    if (domainInfo.case === "domain")
        return schema.stringDomain.find(({ name }) => name === domainInfo.value);
    return domainInfo.value;
}
/** Drift as findings of Assay's own. `split` names what was compared, `other` with what. */
function driftFindings(drifts, { split, other, severity }) {
    return drifts.flatMap((drift) => {
        const own = severity(drift.key, drift.level);
        const checks = drift.checks.flatMap((check) => {
            const level = severity(drift.key, check.level);
            return level ? [{ rule: check.rule, severity: level, subject: drift.key, message: `${check.message}.`, observed: check.observed, limit: check.limit, split, ...(check.evidence.length > 0 && { evidence: check.evidence }) }] : [];
        });
        return own && drift.distance ? [distanceFinding(drift, drift.distance, { split, other, own }), ...checks] : checks;
    });
}
const measureNames = { KS: "Kolmogorov-Smirnov distance", V: "Cramér's V", "L∞": "change of one value's share", JS: "Jensen-Shannon divergence" };
function distanceFinding({ key, divergence }, distance, { split, other, own }) {
    const chance = distance.p === undefined ? "" : `, p ${chanceText(distance.p)}`;
    const bits = divergence === undefined || distance.measure === "JS" ? "" : `; Jensen-Shannon ${divergence.toFixed(3)} bits`;
    return {
        rule: "drift.distribution", severity: own, subject: key, split,
        message: `The distribution moved against ${other}: ${measureNames[distance.measure]} ${distance.value.toFixed(3)}${chance}${bits}.`,
        observed: `${distance.measure} ${distance.value.toFixed(3)}`, limit: `< ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .sixDigits */ .p4)(distance.limit)}`,
    };
}
function chanceText(p) {
    return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}


/***/ }),

/***/ 73312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ writeIntegerSet),
/* harmony export */   V3: () => (/* binding */ readIntegerSet),
/* harmony export */   X_: () => (/* binding */ widenIntegerSets),
/* harmony export */   jh: () => (/* binding */ integerSetFindings),
/* harmony export */   xk: () => (/* binding */ isIntegerSetTag)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64836);
/* harmony import */ var _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69086);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11418);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66754);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66349);






/*
 * TensorFlow Metadata has no domain of single integers. Assay writes one as a tag of the feature, beside an `int_domain` that
 * calls it a category: TFDV reads the schema as before and does not look at tags.
 */
const prefix = "assay.values:";
/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
function writeIntegerSet(values) {
    const runs = [];
    for (let i = 0; i < values.length;) {
        let end = i;
        while (end + 1 < values.length && values[end + 1] === values[end] + 1n)
            end++;
        runs.push(...(end - i < 2 ? values.slice(i, end + 1).map(String) : [`${values[i]}..${values[end]}`]));
        i = end + 1;
    }
    return `${prefix} ${runs.join(" ")}`;
}
/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
function readIntegerSet(feature) {
    const runs = setOf(feature);
    return runs && ((value) => runs.some(({ from, to }) => value >= from && value <= to));
}
function setOf({ annotation, type }) {
    const tag = annotation?.tag.find(isIntegerSetTag);
    if (tag === undefined || type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return undefined;
    const runs = tag.slice(prefix.length).trim().split(/[\s,]+/).flatMap((run) => {
        const [from, to = from, more] = run.split("..").map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP);
        return from === undefined || to === undefined || more !== undefined ? [] : [{ from, to }];
    });
    return runs.length > 0 ? runs : undefined;
}
/** Whether a tag means to be a set of integers. */
function isIntegerSetTag(tag) {
    return tag.startsWith(prefix);
}
function* outsideSets({ feature: features }, views, parent = []) {
    for (const feature of features) {
        const path = [...parent, feature.name];
        const allowed = readIntegerSet(feature);
        const view = views.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(path));
        const counts = view && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.labelCounts)(view);
        if (allowed && counts) {
            const outside = [...counts].filter(([label]) => { const value = (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label); return value === undefined || !allowed(value); });
            if (outside.length > 0)
                yield { feature, path, labels: outside.map(([label]) => label), share: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .percentage */ .X1)(outside.reduce((sum, [, each]) => sum + each, 0), view.values) };
        }
        if (feature.domainInfo.case === "structDomain")
            yield* outsideSets(feature.domainInfo.value, views, path);
    }
}
function sentence({ labels, share }) {
    return `Values that are not in the set: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? " …" : ""} (${share}).`;
}
/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
function integerSetFindings(schema, statistics, split) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => ({
        rule: "values.outside", severity: "error", subject: (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_5__/* .serializePath */ .g)(outside.path), split, message: sentence(outside), evidence: outside.labels.slice(0, 5),
    }));
}
/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
function widenIntegerSets(schema, statistics) {
    return [...outsideSets(schema, (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_2__.viewDataset)(statistics).features)].map((outside) => {
        const { feature, path, labels } = outside;
        const values = new Set([...setOf(feature).flatMap(({ from, to }) => (to - from < widest ? Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)) : [])), ...labels.flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_4__/* .integerOf */ .cP)(label) ?? [])]);
        const wide = setOf(feature).filter(({ from, to }) => to - from >= widest);
        const narrow = [...values].filter((value) => !wide.some(({ from, to }) => value >= from && value <= to)).sort((a, b) => (a < b ? -1 : 1));
        const runs = [writeIntegerSet(narrow), ...wide.map(({ from, to }) => `${from}..${to}`)].join(" ");
        feature.annotation.tag = feature.annotation.tag.map((tag) => (isIntegerSetTag(tag) ? runs : tag));
        return { path, reason: { type: _anomalies_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .AnomalyInfo_Type */ .$O.ENUM_TYPE_UNEXPECTED_STRING_VALUES, short: "Unexpected values", long: sentence(outside) } };
    });
}
/** Runs longer than this stay as they are written. */
const widest = 1000n;


/***/ })

};
