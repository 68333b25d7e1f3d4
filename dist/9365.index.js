export const id = 9365;
export const ids = [9365,4590,1746];
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

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/** What rows of a file are counted in, by its name. */
function unitOf(file) {
    return /\.(csv|tsv|jsonl|ndjson)(\.(gz|zz|br|zst))?$/i.test(file) ? "line" : "row";
}
/** Fail before warn before pass, order kept within. */
function worstFirst(items) {
    const rank = { fail: 0, warn: 1, pass: 2 };
    return items.map((item, index) => ({ item, index }))
        .sort((a, b) => rank[a.item.status] - rank[b.item.status] || a.index - b.index)
        .map(({ item }) => item);
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

/***/ 98254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);

/** A number for people: three decimals or significant digits, or the whole part in groups: `0.707`, `1,051`, `1.2e+9`, `–` for NaN. */
function numberText(value, digits = 3) {
    if (Number.isNaN(value))
        return "–";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    if (Object.is(value, -0) || value === 0)
        return "0";
    const size = Math.abs(value);
    if (size >= 1e9 || size < 1e-4)
        return value.toExponential(Math.max(0, digits - 2)).replace("-", "−").replace("e−", "e-").replace("e+", "e");
    const decimals = size >= 0.01 && size < 1 ? digits : digits - 1 - Math.floor(Math.log10(size));
    const text = Number.isInteger(value) || size >= 10 ** (digits - 1) ? (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(Math.round(size)) : size.toFixed(Math.max(0, decimals));
    return value < 0 ? `−${text}` : text;
}
/** A change with its sign: `+0.036`, `−0.002`, `±0`; three decimals where they say anything, so that changes line up. */
function changeText(value) {
    if (value === 0)
        return "±0";
    const size = Math.abs(value);
    const text = size >= 0.001 && size < 0.01 ? size.toFixed(3) : numberText(size);
    return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
/** A share of a whole: `1.8%`, `44%`, `< 0.1%` instead of a false zero. */
function percentText(share) {
    if (!Number.isFinite(share))
        return "–";
    if (share > 0 && share < 0.001)
        return "< 0.1%";
    return `${share === 0 || share >= 0.0995 ? Math.round(share * 100) : (share * 100).toFixed(1)}%`;
}
/** A time span in seconds: `12 ms`, `0.4 s`, `61.8 s`, `12 min 5 s`, `2 h 3 min`. */
function durationText(seconds) {
    if (seconds > 0 && seconds < 0.0995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A moment in UTC: `2026-11-22 21:09 UTC`, from milliseconds since the epoch. */
function timeText(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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

/***/ 73218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   W8: () => (/* binding */ verdictTail),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   uN: () => (/* binding */ headlineFigures),
/* harmony export */   xW: () => (/* binding */ acrossSplits)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);

/** How a verdict is drawn: `failed` blocks like `not-blessed`. */
function verdictStatus(verdict) {
    if (verdict === "not-blessed" || verdict === "failed")
        return "fail";
    return "pass";
}
/** The verdict in one or two words: what a person looks for first. */
function verdictWord({ verdict, pushed, forced }, { mode, cancelled }) {
    if (cancelled)
        return "Cancelled";
    if (verdict === "not-blessed")
        return "Blocked";
    if (verdict === "failed")
        return "Failed";
    if (verdict === "unjudged")
        return "Finished";
    const how = forced ? " by force" : "";
    if (mode === "pull-request")
        return `Ready to promote${how}`;
    return `${pushed.length > 0 ? "Promoted" : "Blessed"}${how}`;
}
/** The title as plain text: sign, word and what it is about. */
function verdictTitle(summary, occasion) {
    const word = verdictWord(summary, occasion);
    const name = summary.environment ? `${summary.pipeline} (${summary.environment.replace(/[^A-Za-z0-9_. -]/g, "-").slice(0, 63)})` : summary.pipeline;
    const sign = occasion.cancelled ? "⏹️" : _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[verdictStatus(summary.verdict)];
    return `${summary.forced ? `⚠️` : sign} ${occasion.reported ? "Reported by the fork's run: " : ""}${word}: ${name}${verdictTail(summary, occasion)}`;
}
/** What the word means for the pipeline, behind its name. */
function verdictTail({ verdict, pushed }, { mode, cancelled }) {
    if (cancelled)
        return " was stopped before it could be judged";
    if (verdict === "not-blessed")
        return mode === "pull-request" ? " is not ready to promote" : " was not promoted";
    if (verdict === "failed")
        return " could not finish";
    if (verdict === "unjudged")
        return ", nothing to judge";
    const version = mode === "default-branch" ? pushed[0]?.version : undefined;
    return version && /^[0-9A-Za-z._-]{1,40}$/.test(version) ? ` ${version}` : "";
}
/** The figures for one line: the first `most`, and the worst slice wherever it stands. */
function headlineFigures({ figures }, most) {
    return [...figures.slice(0, most), ...figures.slice(most).filter(({ name }) => name.startsWith("worst slice"))];
}
/** What a person can do now, where it is not evident: nothing when all is well. */
function nextStep(summary, { cancelled }) {
    if (cancelled)
        return "run it again; steps that finished are reused.";
    if (summary.verdict === "failed") {
        const bug = summary.outcomes.some((outcome) => outcome.type === "failed" && outcome.bug);
        return bug ? "this is a fault of Assay, not of yours: please report it with the text above." : "correct what is named above and push; steps that finished are reused.";
    }
    if (summary.verdict !== "not-blessed")
        return undefined;
    const nodes = new Set(summary.gates.filter(({ status }) => status === "fail").map(({ node }) => node ?? ""));
    if (nodes.size > 0 && [...nodes].every((node) => node.endsWith("-by-base")))
        return ["what this changes passes its own rules, but not those of the base branch: change the rules in a pull request of their own, or have a collaborator accept it with ", { code: '/assay bless --force "reason"' }, "."];
    const ways = [
        ...(some(nodes, /ExampleValidator|DistributionValidator/) ? ["correct the data, or change the schema if the data are right"] : []),
        ...(some(nodes, /Evaluator/) ? ["improve the model, or change the threshold if the loss is worth it"] : []),
        ...(some(nodes, /InfraValidator/) ? ["make the model answer within its limits"] : []),
    ];
    return [ways.length ? ways.join("; ") : "correct what failed above, or change the rule if it is wrong", "; then push."];
}
function some(nodes, pattern) {
    return [...nodes].some((node) => pattern.test(node));
}
/** One finding for what is wrong in several splits in the same words: the first, with all their names. */
function acrossSplits(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.rule, finding.subject, finding.message]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].map(([first, ...more]) => {
        const splits = [first, ...more].flatMap(({ split }) => split ?? []);
        return more.length > 0 && splits.length > 0 ? { ...first, split: splits.join(" and ") } : first;
    });
}


/***/ })

};
