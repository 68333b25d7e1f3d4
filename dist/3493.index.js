export const id = 3493;
export const ids = [3493];
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

/***/ 40960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notesCommand: () => (/* binding */ notesCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56632);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _metadata_lineage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2699);
/* harmony import */ var _model_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37031);
/* harmony import */ var _report_model_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83504);
/* harmony import */ var _store_directory_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87423);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75491);
/* harmony import */ var _records_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15445);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21394);












/** `assay notes [MODEL] [FOLDER]`: the release notes of a model, as Markdown. */
async function notesCommand({ args }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, out: { type: "string" }, ..._records_of_js__WEBPACK_IMPORTED_MODULE_10__/* .recordOptions */ .u } });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_9__/* .atMost */ .T)(positionals, 2);
    const [first, second] = positionals;
    const folderOnly = second === undefined && first !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(first);
    const path = folderOnly ? first : (second ?? ".");
    const records = await (0,_records_of_js__WEBPACK_IMPORTED_MODULE_10__/* .withRecords */ .l)(path, values, _metadata_lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .readLineageRecords */ .Iz);
    const model = (0,_metadata_lineage_js__WEBPACK_IMPORTED_MODULE_5__/* .findModel */ .P6)(records, folderOnly ? undefined : first);
    const pipeline = records.blessings.find((blessing) => blessing.model === model.digest)?.pipeline ?? records.runs.at(-1)?.pipeline ?? "model";
    const notes = await (0,_model_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherNotes */ .v)({ records, artifacts: (0,_store_directory_store_js__WEBPACK_IMPORTED_MODULE_8__/* .directoryStore */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectory */ .FK)(/\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path), "artifacts")), pipeline, model });
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_11__/* .writeOutput */ .zh)(values.json ? `${JSON.stringify(notes, undefined, 1)}\n` : `${(0,_report_model_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .modelNotes */ .r)(notes)}\n`, values.out);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.ok;
}


/***/ }),

/***/ 15445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withRecords),
/* harmony export */   u: () => (/* binding */ recordOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24944);
/* harmony import */ var _metadata_git_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4244);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89592);
/* harmony import */ var _state_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76688);









/** The options of a command that reads records: those of this machine, or those that runs on GitHub share. */
const recordOptions = { branch: { type: "string" }, remote: { type: "string" } };
/** Lets `use` read the records of a pipeline folder: of what ran there, or of the metadata branch of its repository on GitHub. */
async function withRecords(path, { branch, remote }, use) {
    if (branch === undefined && remote === undefined)
        return use((0,_metadata_folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .folderStore */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_state_of_js__WEBPACK_IMPORTED_MODULE_8__/* .stateOf */ .L)(path), "metadata")));
    const folder = /\.ya?ml$/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : path;
    const address = await addressOf(folder, remote);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-records-"));
    const store = (0,_metadata_git_store_js__WEBPACK_IMPORTED_MODULE_6__/* .gitStore */ .O)({ remote: address, directory, ...(branch === undefined ? {} : { branch }) });
    try {
        return await use(store);
    }
    finally {
        await store.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}
async function addressOf(folder, remote = "origin") {
    if (/^-/.test(remote))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`--remote ${JSON.stringify(remote.slice(0, 80))} is no remote`, { hint: "origin, or an address" });
    const named = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(folder, "remote", "get-url", remote);
    if (named !== undefined)
        return named;
    if (/:\/\/|^[\w.-]+@[\w.-]+:/.test(remote) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(remote))
        return remote;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${JSON.stringify(folder)} has no remote ${JSON.stringify(remote.slice(0, 80))}`, { hint: "name one with --remote, or its address" });
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


/***/ })

};
