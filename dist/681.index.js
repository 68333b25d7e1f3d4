export const id = 681;
export const ids = [681];
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

/***/ 40681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackCommand: () => (/* binding */ rollbackCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56632);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _metadata_rollback_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8698);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90630);
/* harmony import */ var _roll_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39879);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75491);









/** `assay rollback [VERSION] [FOLDER]`: serves an older blessed model again, as a new version with its very bytes. */
async function rollbackCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], allowPositionals: true, options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, reason: { type: "string" } } });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_7__/* .atMost */ .T)(positionals, 2);
    const [first, second] = positionals;
    const folderOnly = second === undefined && first !== undefined && !/^\d+$/.test(first) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(first);
    const version = folderOnly ? undefined : first;
    const assembled = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)({ path: folderOnly ? first : (second ?? "."), home, environment: values.env ?? ["dev"], sets: values.set ?? [] });
    try {
        const { pipeline, options: { metadata, provenance } } = assembled;
        const { places, away } = (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(assembled);
        if (places.length === 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("nothing is pushed from here, so nothing can be pushed again", { hint: away.length > 0 ? `${away.join(", ")}: write /assay rollback in a comment on GitHub` : "name the environment that pushes: --env prod" });
        const plan = await (0,_metadata_rollback_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planRollback */ .I)(metadata, { pipeline: pipeline.name, version });
        const model = await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(plan, assembled);
        const now = Date.now();
        const actor = provenance.actor ?? process.env["USER"] ?? "somebody";
        await metadata.put([{
                kind: "command", pipeline: pipeline.name, command: "rollback", actor, model: plan.model.digest, replaces: plan.replaces, time: now,
                ...(values.reason === undefined ? {} : { reason: values.reason.slice(0, 500) }), ...(provenance.commit === undefined ? {} : { commit: provenance.commit }),
            }]);
        const records = await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_6__/* .pushAgain */ .xL)(assembled, { plan, model, places, now, commit: provenance.commit, note: `version ${plan.version} again` });
        const lines = [`${pipeline.name}: back to version ${plan.version} (model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(plan.model.digest)}), from ${plan.from}`, ...records.map(({ location, version: made }) => `  pushed as version ${made}: ${location}`), ...away.map((name) => `  ${name} is not reached from here: write /assay rollback ${plan.version} in a comment on GitHub`)];
        process.stdout.write(`${lines.map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)(line)).join("\n")}\n`);
        return _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.ok;
    }
    finally {
        await assembled.close();
    }
}


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12607);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13725);




/** Finds what to go back to among what was pushed. A `UserError` says why there is nothing. Looks at records alone. */
async function planRollback(store, { pipeline, version }) {
    const pushes = (await store.list("push")).filter((push) => push.pipeline === pipeline).sort((a, b) => a.time - b.time || Number(a.version > b.version) - 0.5);
    const now = pushes.at(-1);
    if (!now)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nothing of ${pipeline} was pushed yet, so there is nothing to go back to`);
    const firsts = new Map();
    for (const { model, time } of pushes)
        if (!firsts.has(model))
            firsts.set(model, time);
    const withdrawn = await (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .withdrawnModels */ .$n)(store, pipeline);
    const wanted = version === undefined
        ? [...firsts].filter(([model, time]) => model !== now.model && !withdrawn.has(model) && time <= firsts.get(now.model)).at(-1)?.[0]
        : pushes.findLast((push) => push.version === version)?.model;
    if (wanted === undefined)
        throw nothingThere({ pushes, version, now });
    if (wanted === now.model)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`version ${version ?? now.version} is what is served now`, { hint: "name an older version; assay models lists them" });
    const word = (await store.list("blessing")).filter((blessing) => blessing.pipeline === pipeline && blessing.model === wanted && blessing.trusted).sort(_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .newestBlessing */ .EK)[0];
    if (!word?.blessed)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(wanted)} is not blessed`, { hint: "only a blessed model is pushed again" });
    const model = (await store.list("artifact")).find(({ digest, type }) => digest === wanted && type === "Model");
    if (!model)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the record of the model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(wanted)} is gone`, { hint: "go back to another version" });
    const own = pushes.filter((push) => push.model === wanted);
    return {
        model, version: version ?? own.at(-1).version, from: now.version, pushes: own.toReversed(),
        replaces: [...firsts].filter(([digest, time]) => digest !== wanted && (time > firsts.get(wanted) || digest === now.model)).map(([digest]) => digest),
    };
}
function nothingThere({ pushes, version, now }) {
    const known = [...new Set(pushes.map((push) => push.version))].slice(-8).join(", ");
    if (version !== undefined)
        return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`version ${JSON.stringify(version)} was never pushed`, { hint: `pushed were ${known}` });
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no version before ${now.version}`, { hint: "assay models lists what was pushed" });
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

/***/ 39879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   xL: () => (/* binding */ pushAgain)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _push_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20740);
/* harmony import */ var _push_served_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43944);





/** The places a pipeline pushes to; those that cannot be reached from here are named in `away`. */
function placesOf({ pipeline, options: { targets = {} } }) {
    const pushing = pipeline.nodes.filter(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "PushedModel"));
    const all = pushing.flatMap(({ parameters }) => (Array.isArray(parameters["to"]) ? parameters["to"] : []));
    const found = all.map((settings) => ({ settings, target: Object.keys(settings).find((name) => Object.hasOwn(targets, name)) }));
    return {
        places: found.flatMap(({ settings, target }) => (target === undefined ? [] : [{ settings, target }])),
        away: found.flatMap(({ settings, target }) => (target === undefined ? Object.keys(settings) : [])),
    };
}
/**
 * The bytes of a model by its digest, verified: from the artifact store, else from where it was pushed. A `UserError`
 * when they are nowhere whole.
 */
async function bytesOf({ model, pushes, version }, { options: { artifacts, workspace } }, elsewhere) {
    const { type, digest, manifest, properties } = model;
    const kept = await artifacts.open({ type, digest, manifest, properties });
    if (kept)
        return kept;
    const files = (0,_push_served_files_js__WEBPACK_IMPORTED_MODULE_4__/* .servedFiles */ .z)(model);
    let damaged;
    for (const push of pushes) {
        const pushed = { target: push.target, version: push.version, location: push.location, digest: (0,_push_served_files_js__WEBPACK_IMPORTED_MODULE_4__/* .servedDigest */ .s)(files) };
        if (push.target === _push_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTarget */ .P.name && (await _push_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTarget */ .P.has(pushed, {}, workspace))) {
            return { type: "Model", path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, push.location), digest, manifest: files.map(({ path, size, digest: of }) => ({ path, size, digest: of })), properties };
        }
        const found = await elsewhere?.(push, model).catch((error) => { damaged ??= error; });
        if (found)
            return found;
    }
    if (damaged !== undefined)
        throw damaged;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the bytes of version ${version} (model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(digest)}) are no longer kept anywhere`, { hint: "go back to another version; assay models lists them" });
}
/** Pushes the bytes as a new version to each place, and records each push when it is done. Nothing is removed; where they are the newest version already, nothing is made. */
async function pushAgain({ pipeline, options }, { plan, model, places, now, commit, note }) {
    const records = [];
    for (const { target, settings } of places) {
        const pushed = await options.targets[target].push({ pipeline: pipeline.name, model, version: String(Math.floor(now / 1000)), settings, workspace: options.workspace, note }, options.signal ?? new AbortController().signal);
        const record = {
            kind: "push", pipeline: pipeline.name, run: plan.pushes[0].run, model: plan.model.digest, target: pushed.target, version: pushed.version, location: pushed.location, time: now, restores: plan.version,
            ...(commit === undefined ? {} : { commit }),
        };
        await options.metadata.put([record]);
        records.push(record);
    }
    return records;
}


/***/ })

};
