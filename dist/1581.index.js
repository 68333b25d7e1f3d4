export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 55508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sectionOrder),
/* harmony export */   p: () => (/* binding */ changeAreas)
/* harmony export */ });
/** The sections of the report page, in the order a person asks. */
const sectionOrder = ["changes", "data", "anomalies", "schema", "transform", "training", "evaluation", "slices", "serving", "pushed", "custom", "lineage", "timing", "provenance"];
/** What a change is about, in the order a reviewer asks. */
const changeAreas = ["data", "schema", "policy", "configuration", "code", "model"];


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


/***/ }),

/***/ 85517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ decidingChanges),
/* harmony export */   W$: () => (/* binding */ inReviewOrder),
/* harmony export */   fS: () => (/* binding */ settingChange),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55508);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55147);



/** What decides this run and did not decide the baseline in the same way: files of data and code, parameters, rules of the gate, steps. */
function decidingChanges(pipeline, plan, before) {
    const known = new Set(pipeline.nodes.map(({ id }) => id));
    const gone = [...before.keys()].filter((id) => !known.has(id)).map((id) => ({ area: "configuration", subject: id, note: "step is gone", status: "pass" }));
    return [...pipeline.nodes.flatMap((node) => changesOfNode(node, plan, before)), ...gone];
}
/** How large the model is, beside the baseline's. Bytes of all its files. */
function modelChanges(model, baseline) {
    if (!model)
        return [];
    const old = Object.values(baseline?.outputs ?? {}).flatMap((outputs) => Object.values(outputs)).find(({ type, digest }) => type === "Model" && digest === baseline?.model);
    const now = bytesOf(model);
    if (!old)
        return [{ area: "model", subject: "size", after: sizeText(now), status: "pass" }];
    const then = bytesOf(old);
    return [{ area: "model", subject: "size", ...(then === now ? {} : { before: sizeText(then) }), after: sizeText(now), note: then === now ? "unchanged" : shareText(then, now), status: "pass" }];
}
/** Changes in the order of areas, in each what a reviewer has to look at first. */
function inReviewOrder(changes) {
    const rank = { fail: 0, warn: 1, pass: 2 };
    const once = [...new Map(changes.map((change) => [JSON.stringify([change.area, change.subject, change.before, change.after, change.note, change.values]), change])).values()];
    return _core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeAreas */ .p.flatMap((area) => once.filter((change) => change.area === area).map((change, order) => ({ change, order }))
        .sort((a, b) => rank[a.change.status] - rank[b.change.status] || a.order - b.order).map(({ change }) => change));
}
/** A change of a number in per cent: `+35%`, `−0.2%`. */
function shareText(before, after) {
    if (before === 0)
        return "new";
    const percent = (100 * (after - before)) / before;
    const size = Math.abs(percent);
    return `${percent < 0 ? "−" : "+"}${size >= 9.95 ? (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(Math.round(size)) : size >= 0.05 ? size.toFixed(1) : "< 0.1"}%`;
}
function bytesOf({ manifest }) {
    return manifest.reduce((sum, { size }) => sum + size, 0);
}
/** `1.2 MB`; below a thousand bytes exact. */
function sizeText(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const [unit, size] = [["GB", 1e9], ["MB", 1e6], ["kB", 1e3]].find(([, size]) => bytes >= size);
    const value = bytes / size;
    return `${value >= 100 ? (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(Math.round(value)) : value.toPrecision(3)} ${unit}`;
}
function changesOfNode(node, plan, before) {
    const then = before.get(node.id);
    const now = plan.nodes[node.id];
    if (!now)
        return [];
    if (!then)
        return [{ area: "configuration", subject: node.id, note: "step is new", status: "pass" }];
    const { component } = node;
    const reasons = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)({ ...then, inputs: {} }, { component: component.name, version: component.version, ...now, inputs: {} });
    const files = reasons.filter(({ part }) => part === "material");
    return [...fileChanges(node, files), ...reasons.filter((reason) => reason.part !== "material" && !isFound(reason)).map((reason) => settingChange(node, reason))];
}
/** What was found on the way is no setting: the files that a pattern stands for are told as files. */
function isFound({ part, name }) {
    return part === "parameters" && /^resolved(\.|$)/.test(name);
}
/** A value as a person writes it: texts without their quotes. */
function written(value) {
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === "string" ? parsed : value;
    }
    catch {
        return value;
    }
}
/** Files of data are counted, those of code and schema are named. */
function fileChanges(node, files) {
    if (files.length === 0)
        return [];
    // Transform makes examples too, by code.
    if (!makes(node, "Examples") || Object.keys(node.component.inputs).length > 0) {
        const area = makes(node, "Schema") ? "schema" : "code";
        return files.map(({ name, before, after }) => ({ area, subject: name, note: before === undefined ? "new" : after === undefined ? "gone" : "changed", status: "pass" }));
    }
    const kinds = [["new", files.filter(({ before }) => before === undefined)], ["changed", files.filter(({ before, after }) => before !== undefined && after !== undefined)], ["gone", files.filter(({ after }) => after === undefined)]];
    return kinds.filter(([, found]) => found.length > 0).map(([word, found]) => ({
        area: "data", subject: found.length === 1 ? "1 file" : `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(found.length)} files`, note: word, values: found.slice(0, 3).map(({ name }) => name), status: "pass",
    }));
}
/** A parameter that changed. Those of steps that judge are the rules of the gate. */
function settingChange(node, { part, name, before, after }) {
    const policy = part === "parameters" && ["ModelBlessing", "InfraBlessing", "ExampleAnomalies"].some((type) => makes(node, type));
    const subject = part === "version" || part === "component" ? node.id : `${node.id} ${name}`;
    const word = part === "version" ? "version " : "";
    return {
        area: policy ? "policy" : "configuration", subject,
        ...(before === undefined ? {} : { before: word + written(before) }), ...(after === undefined ? {} : { after: word + written(after) }),
        ...(before === undefined ? { note: "new" } : after === undefined ? { note: "gone" } : {}),
        status: policy ? "warn" : "pass",
    };
}
function makes({ component }, type) {
    return Object.values(component.outputs).some((output) => output.type.name === type);
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


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ placedError)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** An error of a step; where it is the user's, its mistakes get the places that they lack. */
function placedError(error, node, place) {
    if (!place || !(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.mistakes.every((mistake) => mistake.place))
        return error;
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.mistakes.map((mistake) => place(node, mistake)), { cause: error, ...(error.detail !== undefined && { detail: error.detail }) });
}


/***/ }),

/***/ 75805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ resolveNodes),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   vJ: () => (/* binding */ planWithoutBaseline)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _placed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


/** Asks every component what outside its inputs decides it. Never rejects: errors are values. */
async function resolveNodes(pipeline, { workspace, runtime, signal, placeMistake }) {
    return new Map(await Promise.all(pipeline.nodes.map(async ({ id, component, parameters: given }) => {
        try {
            const { parameters, materials } = await component.resolve?.(given, workspace, signal) ?? { parameters: given, materials: {} };
            return [id, { resolved: { parameters: parameters, materials, runtime: runtime?.(component) ?? {} } }];
        }
        catch (error) {
            return [id, { error: (0,_placed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .placedError */ .m)(error, id, placeMistake) }];
        }
    })));
}
/** The plan of a pipeline whose nodes are resolved. `baseline` gives the artifact of a wire from history. */
function planOf(pipeline, nodes, baseline) {
    const keys = nodeKeys(pipeline, nodes, (wire) => baseline(wire)?.digest ?? null);
    const blessingKey = judgingKey(pipeline, keys);
    const candidate = judgingKey(pipeline, nodeKeys(pipeline, nodes, () => null));
    return { pipeline: pipeline.name, nodes, keys, ...(blessingKey && candidate ? { blessingKey, candidate } : {}) };
}
/** The plan as far as it is known without a baseline: `candidate` is final, the rest is that of a first run. */
function planWithoutBaseline(pipeline, nodes) {
    return planOf(pipeline, nodes, () => undefined);
}
function nodeKeys(pipeline, nodes, baseline) {
    const keys = {};
    const byId = new Map(pipeline.nodes.map((node) => [node.id, node]));
    const keyOf = (id) => (keys[id] ??= keyOfNode(byId.get(id)));
    const keyOfNode = ({ id, component, inputs, after }) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({
        component: component.name,
        version: component.version,
        ...nodes[id],
        inputs: Object.fromEntries(Object.entries(inputs).map(([port, wire]) => [port, wire.from === "node" ? [keyOf(wire.node), wire.output] : baseline(wire)])),
        after: [...after].sort().map(keyOf),
    });
    for (const { id } of pipeline.nodes)
        keyOf(id);
    return keys;
}
function judgingKey(pipeline, keys) {
    const judges = pipeline.nodes.filter(({ component, second }) => !second && Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing" || type.name === "InfraBlessing"));
    const judged = judges.some(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing"));
    return judged ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)(judges.map(({ id }) => [id, keys[id]]).sort()) : undefined;
}


/***/ }),

/***/ 87718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/pipeline.js
var core_pipeline = __webpack_require__(12796);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var metadata_baseline = __webpack_require__(12607);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/run/execution-records.js
/**
 * All records of one execution: itself, its artifacts, INPUT and OUTPUT events, and its place in the three contexts of
 * TFX's dialect: the pipeline, the run, and the node (named `<pipeline>.<node>`).
 */
function executionRecords(execution, { inputs, outputs }) {
    const contexts = contextsOf(execution);
    const read = Object.entries(inputs).flatMap(([key, artifact]) => (artifact ? [{ key, artifact, type: "INPUT", time: execution.started }] : []));
    const made = Object.entries(outputs).map(([key, artifact]) => ({ key, artifact, type: "OUTPUT", time: execution.finished }));
    const artifacts = [...new Map([...read, ...made].map(({ artifact }) => [artifact.digest, artifact])).values()];
    return [
        execution,
        ...artifacts.map(({ type, digest, manifest, properties }) => ({ kind: "artifact", type, digest, manifest, properties })),
        ...[...read, ...made].map(({ key, artifact, type, time }) => ({ kind: "event", execution: execution.id, artifact: artifact.digest, type, key, time })),
        ...contexts,
        ...contexts.map(({ type, name }) => ({ kind: "association", context: { type, name }, execution: execution.id })),
        ...contexts.flatMap(({ type, name }) => artifacts.map(({ digest }) => ({ kind: "attribution", context: { type, name }, artifact: digest }))),
    ];
}
function contextsOf({ pipeline, run, node }) {
    return [
        { kind: "context", type: "pipeline", name: pipeline, properties: {} },
        { kind: "context", type: "pipeline_run", name: run, properties: { pipeline } },
        { kind: "context", type: "node", name: `${pipeline}.${node}`, properties: {} },
    ];
}

// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
;// CONCATENATED MODULE: ./build/js/run/fingerprint.js

/** The fingerprint of an execution: equal parts, equal outputs, so a finished one stands in for another. */
function fingerprintOf(parts) {
    return (0,core_digest/* digestOfJson */.Qs)(parts);
}
/** A 32-bit seed from everything that decides an execution but the machine, so that two machines draw alike. */
function seedOf({ runtime: _, ...parts }) {
    return Number.parseInt((0,core_digest/* short */.h0)((0,core_digest/* digestOfJson */.Qs)(parts), 8), 16);
}

// EXTERNAL MODULE: ./build/js/core/component.js
var core_component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/storage-error.js
var storage_error = __webpack_require__(59290);
// EXTERNAL MODULE: ./build/js/run/explain.js
var explain = __webpack_require__(55147);
// EXTERNAL MODULE: ./build/js/run/placed-error.js
var placed_error = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/js/core/finding.js
var core_finding = __webpack_require__(99877);
;// CONCATENATED MODULE: ./build/js/run/placed-showing.js

/** The name that each content has in this run, by digest; the first of the alphabet where several files are equal. */
function fileNames(nodes) {
    const materials = Object.values(nodes).flatMap((node) => Object.entries(node.materials));
    return new Map(materials.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([name, digest]) => [digest, name]));
}
/** Rows of files that are named by their content get the names that the files have in this run, and findings without a place the line of the configuration that names them. */
function placedShowing(showing, { names, ofSubject }) {
    const finding = (found) => {
        const place = found.place ?? ofSubject?.(found.subject);
        const rows = found.rows?.map((row) => {
            const file = names.get(row.file);
            return file === undefined ? row : { ...row, file, unit: (0,core_finding/* unitOf */.u)(file) };
        });
        return { ...found, ...(place && { place }), ...(rows && { rows }) };
    };
    const block = (one) => {
        if (one.type === "findings")
            return { ...one, findings: one.findings.map(finding) };
        return one.type === "details" ? { ...one, blocks: one.blocks.map(block) } : one;
    };
    const section = (one) => ({ ...one, blocks: one.blocks.map(block), ...(one.comment && { comment: { ...one.comment, blocks: one.comment.blocks.map(block) } }) });
    return { ...showing, ...(showing.findings && { findings: showing.findings.map(finding) }), ...(showing.sections && { sections: showing.sections.map(section) }) };
}

;// CONCATENATED MODULE: ./build/js/run/node-run.js












/** Reuses an earlier execution of the same fingerprint, or executes the node. Never rejects: how it ended is the outcome. */
async function runNode(world, task) {
    const started = Date.now();
    const parts = partsOf(task);
    const execution = { id: (0,external_node_crypto_.randomBytes)(16).toString("hex"), parts, fingerprint: fingerprintOf(parts), started };
    try {
        const reusable = await findReusable(world, task, execution.fingerprint);
        if (reusable)
            return await reuse(world, task, { ...execution, ...reusable });
        return await execute(world, task, execution);
    }
    catch (error) {
        return await settle(world, task, { ...execution, error: (0,placed_error/* placedError */.m)(error, task.node.id, world.placeMistake && ((node, mistake) => world.placeMistake(node, mistake, { only: "named" }))) });
    }
}
function partsOf({ node: { component }, resolved, inputs }) {
    const digests = Object.entries(inputs).flatMap(([port, artifact]) => (artifact ? [[port, artifact.digest]] : []));
    return { component: component.name, version: component.version, ...resolved, inputs: Object.fromEntries(digests) };
}
/** The newest earlier execution whose outputs are all still whole and, if the component cares, still valid. */
async function findReusable(world, task, fingerprint) {
    const { component } = task.node;
    if (task.forced || component.cache === "never")
        return undefined;
    for (const earlier of world.history.withFingerprint(fingerprint)) {
        const outputs = await openOutputs(world, Object.keys(component.outputs), earlier);
        if (outputs && (await component.valid?.(shownOf(world, task, outputs)) ?? true))
            return { earlier, outputs };
    }
    return undefined;
}
/** Executions whose outputs a component may take over parts of: more are hardly ever of use. */
const consulted = 3;
async function earlierOutputs(world, { id, component }) {
    const newest = world.history.ofNode(id).filter(({ component: name, version }) => name === component.name && version === component.version).slice(0, consulted);
    const opened = await Promise.all(newest.map((execution) => openOutputs(world, Object.keys(component.outputs), world.history.made(execution))));
    return [...world.shares[id] ?? [], ...opened.filter((outputs) => outputs !== undefined)];
}
async function openOutputs({ artifacts }, keys, earlier) {
    const opened = await Promise.all(keys.map(async (key) => {
        const record = earlier.outputs[key];
        const artifact = record && (await artifacts.open({ type: record.type, digest: record.digest, manifest: record.manifest, properties: record.properties }));
        return artifact ? [[key, artifact]] : [];
    }));
    const whole = opened.flat();
    return whole.length === keys.length ? Object.fromEntries(whole) : undefined;
}
async function reuse(world, task, { earlier, outputs, ...begun }) {
    const showing = await show(world, task, outputs);
    const finished = Date.now();
    const record = { ...recordOf(world, task, begun), state: "CACHED", finished, reuses: earlier.execution.id };
    await world.metadata.put(executionRecords(record, { inputs: task.inputs, outputs }));
    return {
        outcome: { type: "reused", node: task.node.id, execution: begun.id, seconds: (finished - begun.started) / 1000, showing, fingerprint: begun.fingerprint },
        outputs, started: begun.started,
    };
}
async function execute(world, task, begun) {
    const { node, inputs } = task;
    world.listener({ type: "started", node: node.id });
    const folder = (0,external_node_path_.join)(world.work, begun.id);
    try {
        const places = await outputPlaces(node, folder);
        const properties = await carryOut(world, task, { places, temporary: (0,external_node_path_.join)(folder, "temporary"), seed: seedOf(begun.parts) });
        world.signal.throwIfAborted();
        const outputs = {};
        for (const [output, { path, type }] of Object.entries(places)) {
            outputs[output] = await world.artifacts.commit(path, { node: node.id, output, execution: begun.id }, { type, properties: properties[output] ?? {} });
        }
        const showing = await show(world, task, outputs);
        const finished = Date.now();
        await world.metadata.put(executionRecords({ ...recordOf(world, task, begun), state: "COMPLETE", finished }, { inputs, outputs }));
        const nearest = (0,explain/* nearestEarlier */.lB)(world.history.ofNode(node.id), begun.parts);
        const because = nearest ? (0,explain/* differences */.tX)(nearest.parts, begun.parts) : [];
        return { outcome: { type: "finished", node: node.id, execution: begun.id, seconds: (finished - begun.started) / 1000, showing, because }, outputs, started: begun.started };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function outputPlaces({ component }, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "temporary"), { recursive: true });
    const places = Object.entries(component.outputs).map(([output, { type }]) => [output, { type: type.name, path: (0,external_node_path_.join)(folder, "outputs", output), properties: {} }]);
    await Promise.all(places.map(([, { path }]) => (0,promises_.mkdir)(path, { recursive: true })));
    return Object.fromEntries(places);
}
/** Runs the component here or through the executor; returns the properties of each output. */
async function carryOut(world, { node, resolved: { parameters, materials }, inputs, forced }, { places, temporary, seed }) {
    const { signal, workspace, listener, executor } = world;
    const { id, component } = node;
    const shared = { parameters, workspace, temporary, seed, signal, progress: (progress) => listener({ type: "progress", node: id, progress }) };
    if ((0,core_component/* placeOfRun */.kc)(component, parameters) !== "here") {
        if (!executor)
            throw new Error(`${component.name} runs in a child process, and this run has no executor`);
        return executor({ ...shared, node: id, component, inputs, outputs: places, timeoutSeconds: timeoutOf(parameters), log: (line, stream) => listener({ type: "log", node: id, line, stream }) });
    }
    const context = {
        ...shared, outputs: places, pipeline: world.pipeline, targets: world.targets, materials, ...(world.share && { share: world.share }),
        earlier: () => (forced ? Promise.resolve([]) : earlierOutputs(world, node)),
        load: () => Promise.reject(new Error(`${component.name} loads a module of the user but does not run in a child`)),
        log: (line) => listener({ type: "log", node: id, line, stream: "out" }),
    };
    await orAborted(() => component.run(inputs, context), signal);
    return Object.fromEntries(Object.entries(places).map(([output, { properties }]) => [output, properties]));
}
const defaultTimeoutSeconds = 3600;
function timeoutOf(parameters) {
    const given = parameters["timeout"];
    return typeof given === "number" && given > 0 ? given : defaultTimeoutSeconds;
}
/** What is started, or a rejection as soon as the signal fires: a component that does not listen cannot hold a run up. */
async function orAborted(start, signal) {
    signal.throwIfAborted();
    let stop = () => { };
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
    });
    try {
        return await Promise.race([start(), aborted]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}
async function show(world, task, outputs) {
    const { node: { id, component } } = task;
    const ofSubject = (subject) => world.placeMistake?.(id, { message: JSON.stringify(subject) }, { only: "keys" }).place;
    return placedShowing(await component.show?.(shownOf(world, task, outputs)) ?? { headline: "" }, { names: world.files, ofSubject });
}
function shownOf({ workspace }, { node, resolved: { parameters }, inputs }, outputs) {
    return { inputs: inputs, outputs, parameters, workspace };
}
function recordOf({ pipeline, run }, { node }, { id, parts, fingerprint, started }) {
    return { kind: "execution", id, pipeline, node: node.id, component: node.component.name, version: node.component.version, fingerprint, parts, run, started };
}
/** The one place where an error becomes an outcome: stopped, the user's mistake, or our bug. */
async function settle(world, task, { error, ...begun }) {
    const node = task.node.id;
    const finished = Date.now();
    const failed = (outcome, state) => world.metadata.put(executionRecords({ ...recordOf(world, task, begun), state, finished, error: outcome.mistakes.map(({ message }) => message).join("\n") }, { inputs: task.inputs, outputs: {} }));
    const outcome = failureOf(node, error, (finished - begun.started) / 1000);
    const stopped = world.signal.aborted;
    try {
        await failed(outcome, stopped ? "CANCELED" : "FAILED");
    }
    catch (unwritable) {
        return { outcome: failureOf(node, error instanceof core_error/* UserError */.yo ? error : unwritable, outcome.seconds), started: begun.started };
    }
    if (stopped)
        return { outcome: { type: "skipped", node, because: "the run was stopped while it ran" }, started: begun.started, execution: begun.id };
    return { outcome, started: begun.started, execution: begun.id };
}
/** The outcome of an error: sentences for a mistake of the user or a full disk, message and stack for a bug. */
function failureOf(node, thrown, seconds) {
    const error = (0,storage_error/* storageError */.Q)(thrown);
    if (error instanceof core_error/* UserError */.yo)
        return { type: "failed", node, seconds, mistakes: error.mistakes, bug: false, ...(error.detail === undefined ? {} : { detail: error.detail }) };
    const detail = error instanceof Error ? error.stack : undefined;
    return { type: "failed", node, seconds, mistakes: [{ message: error instanceof Error ? error.message : String(error) }], bug: true, ...(detail === undefined ? {} : { detail }) };
}

;// CONCATENATED MODULE: ./build/js/run/force-blessing.js






/**
 * Where a node judged a model and did not bless it, but a person forced exactly this: the node's end with a blessing
 * that says who did and why, for those after it. What the judge itself said stays as it is; both are in the records,
 * as an execution `ForcedBlessing` of its own.
 */
async function forceBlessing(end, { world, node, inputs, forced }) {
    const [output, blessing] = Object.entries(end.outputs ?? {}).find(([, { type }]) => type === "ModelBlessing") ?? [];
    const model = Object.values(inputs).find((artifact) => artifact?.type === "Model");
    if (output === undefined || !blessing || !model || blessing.properties["blessed"] === 1)
        return end;
    const started = Date.now();
    try {
        const by = await forced(model.digest);
        if (!by)
            return end;
        const id = (0,external_node_crypto_.randomBytes)(16).toString("hex");
        const folder = (0,external_node_path_.join)(world.work, id);
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "BLESSED"), "");
        const artifact = await world.artifacts.commit(folder, { node: "ForcedBlessing", output, execution: id }, {
            type: "ModelBlessing", properties: { ...blessing.properties, blessed: 1, forced_by: by.actor, forced_reason: by.reason },
        });
        const parts = { component: "ForcedBlessing", version: 1, parameters: { actor: by.actor, reason: by.reason }, inputs: { blessing: blessing.digest, model: model.digest }, materials: {}, runtime: {} };
        const execution = {
            kind: "execution", id, pipeline: world.pipeline, node: "ForcedBlessing", component: "ForcedBlessing", version: 1, state: "COMPLETE",
            fingerprint: fingerprintOf(parts), parts, run: world.run, started, finished: Date.now(),
        };
        await world.metadata.put(executionRecords(execution, { inputs: { blessing, model }, outputs: { [output]: artifact } }));
        return { ...end, forced: { by, outputs: { [output]: artifact } } };
    }
    catch (error) {
        return { outcome: failureOf(node.id, error, (Date.now() - started) / 1000), started };
    }
}

;// CONCATENATED MODULE: ./build/js/run/history.js

/**
 * Reads the history once. A trusted run takes nothing from untrusted ones (forks); executions of a run that never ended
 * count, so that what was done before a crash stays done.
 */
async function readHistory(store, { pipeline, trusted }) {
    const [executions, events, artifacts, runs] = await Promise.all([store.list("execution"), store.list("event"), store.list("artifact"), store.list("run")]);
    const untrusted = new Set(trusted ? runs.filter((run) => !run.provenance.trusted).map((run) => run.id) : []);
    const finished = executions.filter((execution) => execution.state === "COMPLETE" && !untrusted.has(execution.run)).sort(explain/* newestFirst */.ll);
    const byDigest = new Map(artifacts.map((artifact) => [artifact.digest, artifact]));
    const outputs = new Map();
    for (const { execution, artifact, key, type } of events) {
        const record = byDigest.get(artifact);
        if (type !== "OUTPUT" || !record)
            continue;
        const known = outputs.get(execution);
        if (known)
            known[key] = record;
        else
            outputs.set(execution, { [key]: record });
    }
    const byFingerprint = new Map();
    for (const execution of finished)
        byFingerprint.set(execution.fingerprint, [...(byFingerprint.get(execution.fingerprint) ?? []), execution]);
    const made = (execution) => ({ execution, outputs: outputs.get(execution.id) ?? {} });
    return {
        withFingerprint: (fingerprint) => (byFingerprint.get(fingerprint) ?? []).map(made),
        made,
        partsOfRun: (run) => new Map(executions.filter((execution) => execution.run === run && (execution.state === "COMPLETE" || execution.state === "CACHED")).map(({ node, parts }) => [node, parts])),
        ofNode: (node) => finished.filter((execution) => execution.node === node && execution.pipeline === pipeline),
    };
}

// EXTERNAL MODULE: ./build/js/run/plan.js
var run_plan = __webpack_require__(75805);
;// CONCATENATED MODULE: ./build/js/run/verdict.js
/** The verdict of a run: a failed step, else a failed gate or a refused blessing, else what the blessing says. */
function judge(pipeline, ends, made) {
    return judgeNodes(pipeline.nodes, ends, made);
}
/** The word on the model alone: whether pushing it worked does not matter. */
function judgeModel(pipeline, ends, made) {
    return judgeNodes(pipeline.nodes.filter((node) => !outputsType(node, "PushedModel")), ends, made);
}
/** The model a ModelBlessing of this run is about: the model of this run that the judging node reads. */
function judgedModel(pipeline, made) {
    const judgeNode = pipeline.nodes.find((node) => outputsType(node, "ModelBlessing") && made[node.id]);
    const wire = judgeNode && Object.values(judgeNode.inputs).find(({ from, type }) => from === "node" && type.name === "Model");
    return wire?.from === "node" ? made[wire.node]?.[wire.output] : undefined;
}
/** Whose word stands instead of the judge's. */
function forcedIn(ends) {
    return [...ends.values()].find(({ forced }) => forced)?.forced?.by;
}
/** All gates of a run, each with the node it comes from. */
function gatesOf(outcomes) {
    return outcomes.flatMap((outcome) => (outcome.type === "finished" || outcome.type === "reused" ? (outcome.showing.gates ?? []).map((gate) => ({ ...gate, node: gate.node ?? outcome.node })) : []));
}
function judgeNodes(nodes, ends, made) {
    const outcomes = nodes.flatMap(({ id }) => ends.get(id)?.outcome ?? []);
    const failed = outcomes.find((outcome) => outcome.type === "failed");
    if (failed)
        return { verdict: "failed", reason: `${failed.node} failed: ${failed.mistakes[0]?.message ?? "it gave no reason"}` };
    const gates = gatesOf(outcomes);
    const forced = forcedIn(ends);
    const forcible = new Set(nodes.filter((node) => !outputsType(node, "InfraBlessing")).map(({ id }) => id));
    const missed = gates.filter(({ status }) => status === "fail");
    const standing = forced ? missed.find(({ node }) => !forcible.has(node ?? "")) : missed[0];
    if (standing)
        return { verdict: "not-blessed", reason: sentenceOf(standing) };
    const words = nodes.flatMap((node) => Object.values(made[node.id] ?? {}).flatMap((artifact) => wordOf(artifact, node.id)));
    const refusal = words.find(({ blessed, type }) => !blessed && !(forced && type === "ModelBlessing"));
    if (refusal)
        return { verdict: "not-blessed", reason: `${refusal.node} did not bless the model` };
    if (!words.some(({ type }) => type === "ModelBlessing"))
        return { verdict: "unjudged", reason: unjudgedReason(nodes, outcomes) };
    if (forced)
        return { verdict: "blessed", reason: `blessed by force by ${forced.actor}: ${JSON.stringify(forced.reason)}${missed[0] ? `, although ${sentenceOf(missed[0])}` : ""}` };
    return { verdict: "blessed", reason: blessedReason(gates) };
}
function sentenceOf({ name, found, limit }) {
    return limit === "" ? `${name}: ${found}` : `${name}: ${found}, must be ${limit}`;
}
/** `blessed` as Evaluator and InfraValidator of TFX set it: an int, or a status text. */
function wordOf({ type, properties }, node) {
    if (type !== "ModelBlessing" && type !== "InfraBlessing")
        return [];
    const word = properties["blessed"] ?? properties["blessing_status"];
    if (word === undefined)
        return [];
    return [{ type, node, blessed: word === 1 || word === true || word === "INFRA_BLESSED" }];
}
function unjudgedReason(nodes, outcomes) {
    const judges = nodes.filter((node) => outputsType(node, "ModelBlessing")).map(({ id }) => id);
    if (judges.length === 0)
        return "no step of this pipeline judges a model";
    const skipped = outcomes.find((outcome) => outcome.type === "skipped" && judges.includes(outcome.node));
    return skipped?.type === "skipped" ? `${skipped.node} did not run: ${skipped.because}` : `${judges.join(", ")} gave no blessing`;
}
function blessedReason(gates) {
    const warnings = gates.filter(({ status }) => status === "warn").length;
    if (gates.length === 0)
        return "the model is blessed";
    const all = gates.length === 1 ? "the one check passed" : `all ${gates.length} checks passed`;
    if (warnings === 0)
        return all;
    return `${gates.length - warnings} of ${gates.length} checks passed, ${warnings} with a warning`;
}
function outputsType({ component }, name) {
    return Object.values(component.outputs).some(({ type }) => type.name === name);
}

;// CONCATENATED MODULE: ./build/js/run/run-records.js


/** The records a run ends with: itself, the gate's word on its model, and what was pushed. */
function endingRecords(ending) {
    return [runRecord(ending), ...blessing(ending), ...pushes(ending)];
}
function runRecord({ summary, ends, finished, archive, stopped }) {
    const { baseline, environment } = summary;
    return {
        kind: "run", id: summary.run, pipeline: summary.pipeline, started: summary.started, finished,
        verdict: stopped ? "canceled" : summary.verdict, reason: summary.reason, provenance: summary.provenance,
        nodes: Object.fromEntries([...ends].map(([node, end]) => [node, nodeState(end)])),
        metrics: summary.metrics,
        ...(environment === undefined ? {} : { environment }),
        ...(archive ? { archive } : {}),
        ...(baseline ? { baseline: { run: baseline.run, model: baseline.model } } : {}),
    };
}
function nodeState({ outcome, execution }) {
    const id = "execution" in outcome ? outcome.execution : execution;
    return { state: outcome.type, seconds: "seconds" in outcome ? outcome.seconds : 0, ...(id === undefined ? {} : { execution: id }) };
}
function blessing({ summary, pipeline, plan, ends, made, finished, stopped }) {
    const model = judgedModel(pipeline, made);
    if (!model || !plan?.blessingKey || stopped)
        return [];
    const verdict = judgeModel(pipeline, ends, made);
    if (verdict.verdict !== "blessed" && verdict.verdict !== "not-blessed")
        return [];
    const { commit, tree, trusted } = summary.provenance;
    return [{
            kind: "blessing", pipeline: summary.pipeline, run: summary.run, key: plan.blessingKey, model: model.digest,
            blessed: verdict.verdict === "blessed", trusted, time: finished,
            ...(summary.forced ? { forced: summary.forced } : {}),
            ...(plan.candidate ? { candidate: plan.candidate } : {}),
            ...(commit === undefined ? {} : { commit }),
            ...(tree === undefined ? {} : { tree }),
        }];
}
/** Only what this run pushed: what an earlier run had pushed is recorded there. */
function pushes({ summary, pipeline, ends, made, finished }) {
    const { commit } = summary.provenance;
    return pipeline.nodes.flatMap((node) => {
        const outcome = ends.get(node.id)?.outcome;
        const model = pushedModel(node, made) ?? summary.model;
        if (outcome?.type !== "finished" || !model)
            return [];
        return (outcome.showing.pushed ?? []).map(({ target, version, location }) => ({
            kind: "push", pipeline: summary.pipeline, run: summary.run, model, target, version, location, time: finished,
            ...(commit === undefined ? {} : { commit }),
        }));
    });
}
function pushedModel(node, made) {
    const wire = Object.values(node.inputs).find(({ from, type }) => from === "node" && type.name === "Model");
    return wire?.from === "node" ? made[wire.node]?.[wire.output]?.digest : undefined;
}

// EXTERNAL MODULE: ./build/js/run/shared-work.js
var shared_work = __webpack_require__(32505);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
;// CONCATENATED MODULE: ./build/js/run/state-directory.js






const oldestKept = 7 * 24 * 3600 * 1000;
/** Makes the work folder of a run under `<state>/tmp`, and removes what killed runs have left there. */
async function workFolder(stateDirectory, run) {
    const parent = (0,external_node_path_.join)(stateDirectory, "tmp");
    const path = (0,external_node_path_.join)(parent, run);
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        await removeLeftovers(parent);
        await (0,promises_.mkdir)(path);
        await (0,promises_.writeFile)((0,external_node_path_.join)(path, "owner.json"), JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)() }));
    }
    catch (error) {
        throw (0,storage_error/* storageError */.Q)(error, path);
    }
    return { path, remove: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}
/** Writes a file whole or not at all. */
async function writeWhole(path, text) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(temporary, text);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw (0,storage_error/* storageError */.Q)(error, path);
    }
}
async function removeLeftovers(parent) {
    await Promise.all((await (0,promises_.readdir)(parent)).map(async (name) => {
        const folder = (0,external_node_path_.join)(parent, name);
        if (!(await isAbandoned(folder)))
            return;
        const grave = (0,external_node_path_.join)(parent, `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        await (0,promises_.rename)(folder, grave).then(() => (0,promises_.rm)(grave, { recursive: true, force: true })).catch((error) => {
            if ((0,error_code/* errorCode */.C)(error) !== "ENOENT")
                throw error;
        });
    }));
}
/** Its owner ran on this machine and is gone; or nobody has said who owns it, or it ran elsewhere, and it is a week old. */
async function isAbandoned(folder) {
    const stats = await (0,promises_.stat)(folder).catch(() => undefined);
    if (!stats)
        return false;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "owner.json"), "utf8").catch(() => "");
    const match = /^\{"pid":(\d+),"host":"(.*)"\}$/.exec(text);
    if (match?.[2] === (0,external_node_os_.hostname)())
        return !isAlive(Number(match[1]));
    return Date.now() - stats.mtimeMs > oldestKept;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,error_code/* errorCode */.C)(error) === "EPERM";
    }
}

// EXTERNAL MODULE: ./build/js/core/report.js
var report = __webpack_require__(55508);
// EXTERNAL MODULE: ./build/js/run/baseline-changes.js
var baseline_changes = __webpack_require__(85517);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
;// CONCATENATED MODULE: ./build/js/run/run-sections.js



/** What is behind the run's artifacts: sources, steps, and the model, as a graph. */
function lineageSection(facts) {
    const { pipeline, ends, plan, baseline } = facts;
    const steps = pipeline.nodes.map((node) => stepNode(node, ends.get(node.id)?.outcome));
    const first = new Map();
    const read = pipeline.nodes.flatMap(({ id }) => {
        const materials = plan?.nodes[id]?.materials ?? {};
        const key = (0,json/* canonicalJson */.d)(materials);
        if (!first.has(key))
            first.set(key, id);
        return sourcesOf({ id, reader: first.get(key) }, materials);
    });
    const sources = [...new Map(read.map(({ graphNode }) => [graphNode.id, graphNode])).values()];
    const old = baseline ? [{ id: "baseline", kind: "source", label: "baseline", detail: `run ${baseline.run}` }] : [];
    const force = forceOf(facts);
    const edges = [...pipeline.nodes.flatMap((node) => edgesOf(node, baseline !== undefined)).filter(([from, to]) => !force?.edges.some(([, reader]) => from === `step ${force.judge}` && reader === to)), ...(force?.edges ?? [])];
    const used = new Set(edges.flat());
    const graph = { type: "graph", nodes: [...sources, ...old.filter(({ id }) => used.has(id)), ...steps, ...(force ? [force.node] : [])], edges: [...read.map(({ edge }) => edge), ...edges] };
    return {
        id: "lineage", title: "Lineage", problems: 0,
        summary: `${(0,counted/* counted */.h)(sources.length, "source")}, ${(0,counted/* counted */.h)(steps.length, "step")}`,
        comment: { place: "folded", blocks: [...(force?.blocks ?? []), graph] },
        blocks: [...(force?.blocks ?? []), graph],
    };
}
/** A person's word in the graph: between the judge and those who read its blessing. */
function forceOf({ pipeline, ends }) {
    const [judge, end] = [...ends].find(([, { forced }]) => forced) ?? [];
    if (judge === undefined || !end?.forced)
        return undefined;
    const { by, outputs } = end.forced;
    const readers = pipeline.nodes.filter(({ inputs }) => Object.values(inputs).some((wire) => wire.from === "node" && wire.node === judge && Object.hasOwn(outputs, wire.output)));
    const node = { id: "bless --force", kind: "source", label: "bless --force", detail: `by ${by.actor}` };
    return {
        judge, node, edges: [[`step ${judge}`, node.id], ...readers.map(({ id }) => [node.id, `step ${id}`])],
        blocks: [{ type: "text", text: [{ strong: "Blessed by force" }, ` by ${by.actor} on ${new Date(by.time).toISOString().slice(0, 10)}: ${by.reason}`] }],
    };
}
/** When each step ran. */
function timingSection({ pipeline, ends, started, finished }) {
    const rows = pipeline.nodes.flatMap(({ id }) => {
        const end = ends.get(id);
        if (!end || end.started === undefined || !("seconds" in end.outcome))
            return [];
        const start = (end.started - started) / 1000;
        return [{ name: id, start, end: start + end.outcome.seconds, ...(end.outcome.type === "finished" ? {} : { note: end.outcome.type }) }];
    });
    const reused = rows.filter(({ note }) => note === "reused").length;
    return {
        id: "timing", title: "Timing", problems: 0,
        summary: `${((finished - started) / 1000).toFixed(1)} s, ${reused === 0 ? "nothing reused" : `${reused} of ${(0,counted/* counted */.h)(rows.length, "step")} reused`}`,
        blocks: [{ type: "gantt", rows }],
    };
}
/** Where the run came from, the digests of what it read and made, and how to do it again. */
function provenanceSection(facts) {
    const { pipeline, made, plan, command } = facts;
    const artifacts = pipeline.nodes.flatMap(({ id }) => Object.entries(made[id] ?? {}).map(([output, { digest, manifest }]) => [id, output, code((0,core_digest/* short */.h0)(digest)), String(manifest.length), String(manifest.reduce((sum, { size }) => sum + size, 0))]));
    const materials = pipeline.nodes.flatMap(({ id }) => Object.entries(plan?.nodes[id]?.materials ?? {}).map(([name, digest]) => [id, name, code((0,core_digest/* short */.h0)(digest))]));
    const versions = pipeline.nodes.map(({ id, component }) => [id, component.name, String(component.version), runtimeText(plan?.nodes[id]?.runtime ?? {})]);
    const blocks = [
        { type: "table", caption: "Run", header: ["what", "value"], rows: runRows(facts) },
        { type: "table", caption: "Artifacts", header: ["step", "output", "digest", "files", "bytes"], align: ["left", "left", "left", "right", "right"], rows: artifacts },
        ...(materials.length > 0 ? [{ type: "table", caption: "Sources", header: ["step", "file", "digest"], rows: materials }] : []),
        { type: "table", caption: "Versions", header: ["step", "component", "version", "runtime"], rows: versions },
        ...(command === undefined ? [] : [{ type: "text", text: "The same run again:" }, { type: "code", language: "sh", text: command }]),
    ];
    return { id: "provenance", title: "Provenance", problems: 0, summary: `run ${facts.id}${facts.provenance.commit ? `, commit ${facts.provenance.commit.slice(0, 12)}` : ""}`, blocks };
}
function runRows({ id, provenance, baseline, plan, environment }) {
    const known = [
        ["run", id], ["environment", environment], ["repository", provenance.repository], ["branch", provenance.branch],
        ["commit", provenance.commit], ["tree", provenance.tree], ["pull request", provenance.pullRequest],
        ["uncommitted changes", provenance.dirty === undefined ? undefined : provenance.dirty ? "yes" : "no"],
        ["trusted", provenance.trusted ? "yes" : "no: code of a fork"],
        ["baseline", baseline ? `run ${baseline.run}, model ${(0,core_digest/* short */.h0)(baseline.model)}` : "none"],
        ["blessing key", plan?.blessingKey],
    ];
    return known.flatMap(([name, value]) => (value === undefined ? [] : [[name, code(String(value))]]));
}
function stepNode({ id }, outcome) {
    const status = outcome?.type === "failed" ? "fail" : outcome?.type === "skipped" || !outcome ? "warn" : outcome.showing.status ?? "pass";
    return { id: `step ${id}`, label: id, kind: "execution", status, ...(outcome && outcome.type !== "finished" ? { detail: outcome.type } : {}) };
}
/** One source per step: its file when it is one, else how many. Steps that read the same have one source together, named by the first reader. */
function sourcesOf({ id, reader }, materials) {
    const names = Object.keys(materials);
    if (names.length === 0)
        return [];
    const [first] = names;
    const graphNode = { id: `source ${reader}`, kind: "source", label: names.length === 1 ? first : `${names.length} files`, detail: (0,core_digest/* short */.h0)(materials[first], 8) };
    return [{ graphNode: names.length === 1 ? graphNode : { ...graphNode, detail: first }, edge: [graphNode.id, `step ${id}`] }];
}
function edgesOf({ id, inputs }, withBaseline) {
    const from = new Set(Object.values(inputs).flatMap((wire) => (wire.from === "node" ? [`step ${wire.node}`] : withBaseline ? ["baseline"] : [])));
    return [...from].map((source) => [source, `step ${id}`]);
}
function runtimeText(runtime) {
    return Object.entries(runtime).map(([name, value]) => `${name} ${value}`).join(", ");
}
function code(text) {
    return { code: text };
}

;// CONCATENATED MODULE: ./build/js/run/summary.js





/** What people see of a run. Pure: equal facts, equal summary. */
function summarize(facts) {
    const { pipeline, ends, made, plan, baseline, environment } = facts;
    const outcomes = pipeline.nodes.flatMap(({ id }) => ends.get(id)?.outcome ?? []);
    const shown = outcomes.flatMap((outcome) => (outcome.type === "finished" || outcome.type === "reused" ? [{ node: outcome.node, showing: outcome.showing }] : []));
    const model = judgedModel(pipeline, made) ?? onlyModel(pipeline, made);
    const judgement = facts.stopped ? { verdict: "failed", reason: stoppedReason(outcomes) } : judge(pipeline, ends, made);
    const forced = forcedIn(ends);
    return {
        pipeline: pipeline.name, run: facts.id, started: facts.started, seconds: (facts.finished - facts.started) / 1000,
        ...judgement, outcomes,
        gates: (0,core_finding/* worstFirst */.m)(gatesOf(outcomes)),
        findings: findingsOf(shown),
        figures: shown.flatMap(({ showing }) => showing.figures ?? []),
        sections: sectionsOf(shown, facts),
        changes: (0,baseline_changes/* inReviewOrder */.W$)([
            ...facts.changes ?? [], ...(0,baseline_changes/* modelChanges */.rg)(model, baseline), ...shown.flatMap(({ showing }) => showing.changes ?? []),
            ...(baseline && plan ? (0,baseline_changes/* decidingChanges */.Pw)(pipeline, plan, facts.baselineParts) : []),
        ]),
        metrics: Object.assign({}, ...shown.map(({ showing }) => showing.metrics ?? {})),
        provenance: facts.provenance,
        pushed: shown.flatMap(({ showing }) => showing.pushed ?? []),
        ...(shown.some(({ showing }) => showing.suggestions) ? { suggestions: shown.flatMap(({ showing }) => showing.suggestions ?? []) } : {}),
        ...(environment === undefined ? {} : { environment }),
        ...(baseline ? { baseline: { run: baseline.run, model: baseline.model, time: baseline.time, ...(baseline.commit === undefined ? {} : { commit: baseline.commit }), ...(baseline.behind === undefined ? {} : { behind: baseline.behind }) } } : {}),
        ...(model ? { model: model.digest } : {}),
        ...(forced && judgement.verdict === "blessed" ? { forced } : {}),
        ...(plan?.blessingKey ? { blessingKey: plan.blessingKey } : {}),
    };
}
function onlyModel(pipeline, made) {
    return pipeline.nodes.flatMap(({ id }) => Object.values(made[id] ?? {}).filter(({ type }) => type === "Model")).at(-1);
}
function stoppedReason(outcomes) {
    const running = outcomes.filter((outcome) => outcome.type === "skipped" && outcome.because.endsWith("while it ran")).map(({ node }) => node);
    return running.length > 0 ? `the run was stopped while ${running.join(" and ")} ran` : "the run was stopped";
}
const severityOrder = { error: 0, warning: 1, info: 2 };
function findingsOf(shown) {
    const findings = shown.flatMap(({ node, showing }) => (showing.findings ?? []).map((finding) => ({ ...finding, node })));
    return findings.sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}
/** The sections of all steps in report order, then those every run has; sections of one id are joined. */
function sectionsOf(shown, facts) {
    const joined = new Map();
    for (const section of [...shown.flatMap(({ showing }) => showing.sections ?? []), lineageSection(facts), timingSection(facts), provenanceSection(facts)]) {
        const before = joined.get(section.id);
        joined.set(section.id, before ? join(before, section) : section);
    }
    return report/* sectionOrder */.U.flatMap((id) => joined.get(id) ?? []);
}
function join(first, second) {
    const comment = first.comment && second.comment ? { place: first.comment.place === "above" ? first.comment.place : second.comment.place, blocks: [...first.comment.blocks, ...second.comment.blocks] } : first.comment ?? second.comment;
    return {
        ...first, problems: first.problems + second.problems, summary: [first.summary, "; ", second.summary],
        blocks: [...first.blocks, ...second.blocks], ...(comment ? { comment } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/run/run.js














/**
 * Runs a pipeline: every node as soon as those before it have ended, reusing what an earlier execution already made.
 * What can go wrong in a node is its outcome, and in the summary; it rejects only when the run as a whole cannot be
 * (no place to write, records that cannot be read).
 */
async function run(pipeline, options) {
    const id = (0,external_node_crypto_.randomBytes)(6).toString("hex");
    const started = Date.now();
    const listener = options.listener ?? (() => { });
    const { environment } = options;
    listener({ type: "run-started", pipeline: pipeline.name, run: id, nodes: pipeline.nodes.map((node) => node.id), ...(environment === undefined ? {} : { environment }) });
    const work = await workFolder(options.stateDirectory, id);
    try {
        const { plan, ends, baseline, baselineParts } = await runNodes(pipeline, options, { id, work: work.path, listener });
        const finished = Date.now();
        const made = Object.fromEntries([...ends].flatMap(([node, { outputs }]) => (outputs ? [[node, outputs]] : [])));
        const summary = summarize({ pipeline, id, started, finished, ends, made, plan, baseline, baselineParts, provenance: options.provenance, environment, command: options.command, changes: options.changes ?? [], stopped: options.signal?.aborted ?? false });
        const archive = await options.archive?.(made, summary);
        await options.metadata.put(endingRecords({ summary, pipeline, plan, ends, made, finished, archive, stopped: options.signal?.aborted ?? false }));
        await writeWhole((0,external_node_path_.join)(options.stateDirectory, "runs", id, "run.json"), `${JSON.stringify(summary, undefined, 1)}\n`);
        listener({ type: "run-finished", run: id, seconds: summary.seconds });
        return summary;
    }
    finally {
        await work.remove();
    }
}
async function runNodes(pipeline, options, { id, work, listener }) {
    const [resolutions, history] = await Promise.all([
        (0,run_plan/* resolveNodes */.UZ)(pipeline, options),
        readHistory(options.metadata, { pipeline: pipeline.name, trusted: options.provenance.trusted }),
    ]);
    const resolved = {};
    const failed = new Map();
    for (const [node, resolution] of resolutions) {
        if ("resolved" in resolution)
            resolved[node] = (0,shared_work/* ofShare */.z)(resolution.resolved, options.share);
        else
            failed.set(node, { outcome: options.signal?.aborted ? { type: "skipped", node, because: "the run was stopped" } : failureOf(node, resolution.error, 0) });
    }
    if (failed.size > 0)
        return { plan: undefined, baseline: undefined, baselineParts: new Map(), ends: notStarted(pipeline, failed, listener) };
    const baseline = await options.baseline?.((0,run_plan/* planWithoutBaseline */.vJ)(pipeline, resolved));
    const old = await openBaseline(pipeline, options, baseline);
    const world = {
        run: id, pipeline: pipeline.name, workspace: options.workspace, work, metadata: options.metadata, artifacts: options.artifacts,
        executor: options.executor, targets: options.targets ?? {}, history, listener, signal: options.signal ?? new AbortController().signal,
        placeMistake: options.placeMistake, files: fileNames(resolved), share: options.share, shares: options.shares ?? {},
    };
    const plan = (0,run_plan/* planOf */.XC)(pipeline, resolved, (wire) => old.get(wireKey(wire)));
    return { plan, baseline, baselineParts: baseline ? history.partsOfRun(baseline.run) : new Map(), ends: await schedule(pipeline, { world, options, plan, old }) };
}
/** Nothing runs when a step cannot: a missing file of the last step is known before the first has taken an hour. */
function notStarted(pipeline, failed, listener) {
    const because = `${[...failed.keys()].join(" and ")} cannot run`;
    const ends = pipeline.nodes.map(({ id }) => [id, failed.get(id) ?? { outcome: { type: "skipped", node: id, because } }]);
    for (const [, { outcome }] of ends)
        listener(outcome);
    return new Map(ends);
}
function wireKey({ node, output }) {
    return JSON.stringify([node, output]);
}
/** The baseline's artifacts that wires ask for, as far as their bytes are here. */
async function openBaseline(pipeline, { artifacts }, baseline) {
    if (!baseline)
        return new Map();
    const wires = pipeline.nodes.flatMap(({ inputs }) => Object.values(inputs).filter((wire) => wire.from === "baseline"));
    const unique = new Map(wires.map((wire) => [wireKey(wire), wire]));
    const opened = await Promise.all([...unique].map(async ([key, wire]) => {
        const record = (0,metadata_baseline/* baselineArtifact */.AT)(baseline, wire);
        if (!record || record.type !== wire.type.name)
            return [];
        const { type, digest, manifest, properties } = record;
        const artifact = await artifacts.open({ type, digest, manifest, properties });
        return artifact ? [[key, artifact]] : [];
    }));
    return new Map(opened.flat());
}
/** Each node is a promise that awaits those before it, so there is no scheduler. */
async function schedule(pipeline, { world, options, plan, old }) {
    const nodes = new Map(pipeline.nodes.map((node) => [node.id, node]));
    const slots = slotsOf(options.parallel ?? (0,external_node_os_.availableParallelism)());
    const ends = new Map();
    const endOf = (id) => {
        const known = ends.get(id);
        if (known)
            return known;
        const end = begin(nodes.get(id));
        ends.set(id, end);
        return end;
    };
    const begin = async (node) => {
        const before = new Map(await Promise.all((0,core_pipeline/* upstream */.a4)(node).map(async (id) => [id, await endOf(id)])));
        const inputs = inputsOf(node, before, old);
        const because = world.signal.aborted ? "the run was stopped" : options.hold?.[node.id] ?? obstacle(node, before) ?? await withdrawal(node, inputs, options);
        const end = because === undefined
            ? await slots(() => runNode(world, { node, resolved: plan.nodes[node.id], inputs, forced: options.force?.includes(node.id) ?? false }))
            : { outcome: { type: "skipped", node: node.id, because } };
        world.listener(end.outcome);
        return plan.blessingKey && options.forced ? forceBlessing(end, { world, node, inputs, forced: (model) => options.forced({ model, key: plan.blessingKey }) }) : end;
    };
    return new Map(await Promise.all(pipeline.nodes.map(async ({ id }) => [id, await endOf(id)])));
}
/** Why a node cannot run after those before it have ended: one of them did not finish, or a gate it waits for failed. */
function obstacle(node, before) {
    for (const [id, { outcome }] of before) {
        if (outcome.type === "failed")
            return `${id} failed`;
        if (outcome.type === "skipped")
            return `${id} did not run`;
        const gate = node.after.includes(id) ? outcome.showing.gates?.find(({ status }) => status === "fail") : undefined;
        if (gate)
            return `${id}: ${gate.name} failed`;
    }
    return undefined;
}
/** Why a node that pushes does not: the model was rolled back. */
async function withdrawal({ component }, inputs, { withdrawn }) {
    const model = Object.values(inputs).find((artifact) => artifact?.type === "Model");
    return model && Object.values(component.outputs).some(({ type }) => type.name === "PushedModel") ? withdrawn?.(model.digest) : undefined;
}
function inputsOf(node, before, old) {
    return Object.fromEntries(Object.entries(node.inputs).map(([port, wire]) => [port, wire.from === "node" ? outputOf(before.get(wire.node), wire.output) : old.get(wireKey(wire))]));
}
function outputOf(end, output) {
    return end?.forced?.outputs[output] ?? end?.outputs?.[output];
}
/** At most `limit` pieces of work at once. */
function slotsOf(limit) {
    let free = Math.max(1, limit);
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}


/***/ }),

/***/ 32505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sharedWork),
/* harmony export */   z: () => (/* binding */ ofShare)
/* harmony export */ });
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33043);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12796);



/**
 * The steps of a pipeline whose work machines can divide: those that are divisible and read of nothing else. What they make
 * of a share is no result of the pipeline; a run of the whole is given it as `shares`.
 */
function sharedWork(pipeline) {
    const shared = new Set();
    const divisible = ({ component, parameters }) => component.divisible === true && (0,_core_component_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfRun */ .kc)(component, parameters) === "here";
    const nodes = pipeline.nodes.filter((node) => {
        const known = Object.values(node.inputs).every((wire) => wire.from === "node") && (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .upstream */ .a4)(node).every((id) => shared.has(id));
        if (known && divisible(node))
            shared.add(node.id);
        return shared.has(node.id);
    });
    return { name: pipeline.name, nodes };
}
/** What decides a node, and which share of it is made: the share of a result never stands for the whole. */
function ofShare(resolved, share) {
    return share ? { ...resolved, materials: { ...resolved.materials, share: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)([share.index, share.of]) } } : resolved;
}


/***/ })

};
