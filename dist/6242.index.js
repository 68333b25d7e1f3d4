export const id = 6242;
export const ids = [6242];
export const modules = {

/***/ 56242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75491);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24944);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90630);
/* harmony import */ var _run_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55147);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76688);








/** `assay explain NODE`: why it last ran or was reused. */
async function explainCommand({ args }) {
    const { positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], allowPositionals: true });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .T)(positionals, 2);
    const [node, path = "."] = positionals;
    if (node === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("explain which step?", { hint: "assay explain Trainer FOLDER" });
    const store = (0,_metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_4__/* .folderStore */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_state_of_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(path), "metadata"));
    const [executions, runs] = await Promise.all([store.list("execution"), store.list("run")]);
    const known = [...new Set(executions.map((execution) => execution.node))];
    if (!known.includes(node)) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no step ${JSON.stringify(node.slice(0, 80))} has run here`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(node, known.sort()) });
    }
    process.stdout.write(`${(0,_run_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explainNode */ .Ko)(executions, runs, node).map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(line)).join("\n")}\n`);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok;
}


/***/ }),

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

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56632);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);




/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
function stateOf(path) {
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const state = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .stateDirectory */ .FK)(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "metadata")))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`nothing has run in ${JSON.stringify(folder)} yet`, { hint: `assay run ${folder}` });
    return state;
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

/***/ 55147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ explainNode),
/* harmony export */   lB: () => (/* binding */ nearestEarlier),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export describeReason */
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68652);



/** What changed between two executions, in a fixed order; empty when their fingerprints are equal. */
function differences(before, after) {
    return [
        ...changes("component", { component: before.component }, { component: after.component }),
        ...changes("version", { version: String(before.version) }, { version: String(after.version) }),
        ...changes("parameters", flat(before.parameters), flat(after.parameters)),
        ...changes("input", before.inputs, after.inputs),
        ...changes("material", before.materials, after.materials),
        ...changes("runtime", before.runtime, after.runtime),
    ];
}
/** The earlier execution with the fewest differences; the newest of those that tie. */
function nearestEarlier(earlier, parts) {
    let nearest;
    let fewest = Number.POSITIVE_INFINITY;
    for (const execution of [...earlier].sort(newestFirst)) {
        const count = differences(execution.parts, parts).length;
        if (count < fewest)
            [nearest, fewest] = [execution, count];
    }
    return nearest;
}
/** Newest first; executions of the same moment in the order of their ids. */
function newestFirst(a, b) {
    return b.finished - a.finished || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/** One reason in words: `parameter steps is 200, was 100`. */
function describeReason({ part, name, before, after }) {
    if (part === "version" || part === "component")
        return `the ${part === "version" ? "component's version" : "component"} is ${after ?? "gone"}, was ${before ?? "none"}`;
    const subject = { parameters: "parameter ", input: "input ", material: "", runtime: "" }[part] + name;
    const hashed = part === "input" || part === "material";
    if (before === undefined)
        return `${subject} is new${hashed || after === undefined ? "" : `: ${after}`}`;
    if (after === undefined)
        return `${subject} is gone`;
    return hashed ? `${subject} changed (${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(before, 8)} → ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(after, 8)})` : `${subject} is ${after}, was ${before}`;
}
/** Why a node last ran or was reused, a sentence per line, from the records. Lines are plain text. */
function explainNode(executions, runs, node) {
    const own = executions.filter((execution) => execution.node === node).sort(newestFirst);
    const [last, ...rest] = own;
    if (!last)
        return [`${node} has never run here`];
    const when = `in run ${last.run}${runs.some((run) => run.id === last.run) ? "" : " (which has not ended)"}`;
    if (last.state === "CACHED")
        return reusedBecause(last, rest, when);
    const earlier = rest.filter((execution) => execution.state === "COMPLETE");
    const ended = { COMPLETE: "ran", FAILED: `failed: ${last.error ?? "no reason was recorded"};`, CANCELED: "was stopped" }[last.state];
    const nearest = nearestEarlier(earlier, last.parts);
    if (!nearest)
        return [`${node} ${ended} ${when}: no earlier execution had finished`];
    const reasons = differences(nearest.parts, last.parts);
    if (reasons.length === 0)
        return [`${node} ${ended} ${when} although nothing that decides it changed: it was forced, is never reused, or its outputs were no longer whole`];
    return [`${node} ${ended} ${when}, because against run ${nearest.run}:`, ...reasons.map((reason) => `  ${describeReason(reason)}`)];
}
function reusedBecause(last, rest, when) {
    const original = rest.find((execution) => execution.id === last.reuses);
    const { inputs, materials, parameters } = last.parts;
    return [
        `${last.node} was reused ${when}: everything that decides it is as in run ${original?.run ?? "(not in these records)"}`,
        `  fingerprint ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(last.fingerprint)} over version ${last.version}, ${count(parameters, "parameter")}, ${count(inputs, "input")}, ${count(materials, "file")}`,
    ];
}
function count(things, noun) {
    return (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(Object.keys(things).length, noun);
}
function changes(part, before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.filter((name) => before[name] !== after[name]).map((name) => ({
        part, name,
        ...(before[name] === undefined ? {} : { before: before[name] }),
        ...(after[name] === undefined ? {} : { after: after[name] }),
    }));
}
const shownLength = 200;
/** Nested objects as dotted paths with short JSON texts. A cut text keeps a digest, so that a change beyond the cut shows. */
function flat(value, path = "") {
    if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
        return Object.assign({}, ...Object.entries(value).map(([key, item]) => flat(item, path ? `${path}.${key}` : key)));
    }
    if (path === "")
        return {};
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value);
    return { [path]: text.length <= shownLength ? text : `${text.slice(0, shownLength)}… (${text.length} characters, ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text), 8)})` };
}


/***/ })

};
