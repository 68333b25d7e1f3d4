export const id = 9873;
export const ids = [9873];
export const modules = {

/***/ 19873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ alignedLines),
/* harmony export */   comparedLines: () => (/* binding */ comparedLines),
/* harmony export */   featureLines: () => (/* binding */ featureLines)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79412);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34814);




const longestName = 40;
const longestMarks = 60;
/** Features as a table of text: one line each, cut to `columns` characters. Names and values are made harmless for a terminal. */
function featureLines(rows, { columns = Infinity } = {}) {
    const header = ["feature", "type", "missing", "distribution", "facts"];
    const cells = rows.map(({ name, type, current }) => [name, type, current.missing, drawn(current), current.facts.join(" · ")]);
    return alignedLines([header, ...cells], columns);
}
/** Features of two data sets as a table of text: what differs is marked, distance and missing share before and now. */
function comparedLines(rows, { columns = Infinity } = {}) {
    const header = ["", "feature", "type", "distance", "missing", "distribution", "what changed"];
    const cells = rows.map(({ name, type, status, marks, distance, current, baseline }) => [
        _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .signs */ .rf[status], name, type, distance ? `${distance.measure} ${distance.value}` : "–",
        change(baseline?.missing, current.missing), change(baseline && drawn(baseline, current), drawn(current, baseline)), (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(marks.join(", "), longestMarks),
    ]);
    return alignedLines([header, ...cells], columns);
}
function change(before, now) {
    return before === undefined ? now : before === now ? now : `${before || "–"} → ${now || "–"}`;
}
/** A distribution as bars; of two both in one scale. */
function drawn(view, other) {
    const [own, others] = [view, other ?? view].map(({ bins }) => bins.map(({ share }) => share));
    return own.length === 0 ? "" : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .KM)(own, 10, Math.max((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .peak */ .o0)(own, 10), (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .peak */ .o0)(others, 10)));
}
/** A table of text: cells in columns, lines cut to `columns` characters. Cells are made harmless for a terminal. */
function alignedLines(table, columns) {
    // Visible first: two names that differ in an escape only must not look alike.
    const safe = table.map((row) => row.map((cell, at) => (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(cell)), at === row.length - 1 ? Infinity : longestName)));
    const widths = safe[0].map((_, at) => Math.max(...safe.map((row) => length(row[at]))));
    return safe.map((row) => (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(row.map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat(widths[at] - length(cell)))).join("  "), columns).trimEnd());
}
function length(text) {
    return [...text].length;
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
