export const id = 9861;
export const ids = [9861];
export const modules = {

/***/ 92146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** The digest of bytes, or of a text as UTF-8. */
function digestOf(bytes) {
    return asDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest of a JSON value's canonical text. */
function digestOfJson(value) {
    return digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** A digest from its 64 hex digits. */
function asDigest(hex) {
    return `sha256:${hex}`;
}
/** The first `length` hex digits of a digest, for people and file names. */
function short(digest, length = 12) {
    return digest.replace(/^sha256:/, "").slice(0, length);
}
/** Whether a text has the form of a digest. */
function isDigest(text) {
    return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`no JSON for ${value}`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`no JSON for a ${typeof value}`);
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLog: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

const levels = { error: "error", warning: "warning", info: "note" };
/** Results that GitHub reads of a log. */
const mostResults = 5000;
/** Characters of a message; GitHub cuts longer ones. */
const longestMessage = 1000;
/** Findings as SARIF 2.1.0, which GitHub's code scanning and editors read: one run, a rule for each kind of finding, worst results first. */
function sarifLog(findings, context) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const results = ["error", "warning", "info"].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{
                tool: { driver: { name: "Assay", rules: ids.map((id) => ({ id, shortDescription: { text: ruleText(id) } })) } },
                columnKind: "utf16CodeUnits",
                results: results.slice(0, mostResults).map((finding) => resultOf(finding, ids, context)),
            }],
    };
}
/** `ENUM_TYPE_UNEXPECTED_STRING_VALUES` as words. */
function ruleText(id) {
    const words = id.replace(/[_.-]+/g, " ").toLowerCase();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function resultOf(finding, ids, { file }) {
    const { rule, subject, split, severity, place, rows = [] } = finding;
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: levels[severity],
        message: { text: plain(messageOf(finding)) },
        locations: [{ ...locationOf({ line: 1, ...(place ?? { file }) }), logicalLocations: [{ name: subject, kind: "member" }] }],
        ...(rows.length > 0 && { relatedLocations: rows.map((row, id) => ({ id, ...locationOf(rowPlace(row)), message: { text: plain(rowText(row)) } })) }),
        partialFingerprints: { "assayFinding/v1": (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ rule, subject, split }).slice(7, 39) },
    };
}
function messageOf({ subject, message, split, observed, limit }) {
    const found = observed === undefined ? "" : ` Found ${observed}${limit === undefined ? "" : `, allowed ${limit}`}.`;
    return `${subject}: ${message.replace(/[.\s]+$/, "")}${split === undefined || split === "" ? "" : ` in ${split}`}.${found}`;
}
/** Text of strangers as a plain-text message, in which brackets would be links and braces places for arguments. */
function plain(text) {
    const bounded = text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`;
    return bounded.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function rowPlace({ file, number, unit }) {
    return unit === "line" ? { file, line: number } : { file };
}
function rowText({ number, unit, values }) {
    return values.length === 0 ? `${unit} ${number}` : `${unit} ${number}: ${values.map(([name, value]) => `${name} ${value}`).join(", ")}`;
}
function locationOf({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: addressOf(file) },
            ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
        },
    };
}
/** A path as a relative or `file:` address; an address as it is. */
function addressOf(file) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file))
        return encodeURI(file.toWellFormed());
    const path = file.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
    return path.startsWith("/") ? `file://${path}` : path;
}


/***/ })

};
