export const id = 108;
export const ids = [108];
export const modules = {

/***/ 80108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stderrTerminal: () => (/* binding */ stderrTerminal),
  o: () => (/* binding */ stdoutTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
;// CONCATENATED MODULE: ./build/js/report/live-lines.js
const live_lines_frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const clear = "\u001b[J";
/** Lines that `draw` gives for a frame of the spinner; where nothing can be drawn over, there are none. */
function liveLines({ write, tty }, draw) {
    let drawn = 0;
    let frame = 0;
    let timer;
    const erase = () => {
        if (drawn === 0)
            return "";
        const up = `\r\u001b[${drawn}A${clear}`;
        drawn = 0;
        return up;
    };
    const live = () => {
        if (!tty)
            return "";
        const lines = draw(live_lines_frames[frame % live_lines_frames.length]);
        drawn = lines.length;
        return lines.map((text) => `${text}\n`).join("");
    };
    return {
        say: (...lines) => write(`${erase()}${lines.map((text) => `${text}\n`).join("")}${live()}`),
        start() {
            if (tty)
                timer = setInterval(() => { frame++; write(erase() + live()); }, 100).unref();
        },
        close() {
            clearInterval(timer);
            timer = undefined;
            if (drawn > 0)
                write(erase());
        },
    };
}

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/report/mistake.js


const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 36 };
/** Colours for a terminal that has them; `NO_COLOR` is the caller's to read. */
function painter(colour) {
    return (style, text) => (colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const mostWidth = 120;
/**
 * One mistake as lines of a terminal: place and message, the source line with a squiggle below the fault, and what would be right.
 * Without the line, the hint stands alone.
 */
function mistakeLines(mistake, readLine, paint) {
    const { message, place, hint } = mistake;
    const where = place ? `${paint("bold", (0,report_escape/* logLine */.BP)((0,error/* describePlace */.df)(place), 300))}  ` : "";
    const [first = "", ...more] = message.split(/\r?\n/).map((line) => (0,report_escape/* logLine */.BP)(line));
    const lines = [where + first, ...more.map((line) => `  ${line}`)];
    const source = place?.line === undefined ? undefined : readLine(place);
    if (place?.line === undefined || source === undefined)
        return hint ? [...lines, ...hint.split(/\r?\n/).map((line) => `   ${paint("dim", "hint:")} ${(0,report_escape/* logLine */.BP)(line)}`)] : lines;
    const gutter = String(place.line).padStart(5);
    const { text, at, length } = windowed(source, place);
    const squiggle = at === undefined ? "" : `${" ".repeat(at)}${paint("red", "^".repeat(length))}`;
    const note = [squiggle, hint ? (0,report_escape/* logLine */.BP)(hint) : ""].filter((part) => part !== "").join("  ");
    return [...lines, `${paint("dim", `${gutter} │`)} ${text}`, ...(note ? [`${paint("dim", `${" ".repeat(gutter.length)} │`)} ${note}`] : [])];
}
/** The part of a source line around the fault, and where the fault is in it. */
function windowed(source, { column, length }) {
    const flat = source.replace(/\t/g, " ");
    if (column === undefined)
        return { text: (0,report_escape/* logLine */.BP)(flat.slice(0, mostWidth)), length: 0 };
    const start = column - 1 > mostWidth * 0.75 ? column - 1 - Math.floor(mostWidth / 2) : 0;
    const before = `${start > 0 ? "… " : ""}${(0,report_escape/* logLine */.BP)(flat.slice(start, column - 1), 1000)}`;
    const rest = flat.slice(column - 1, start + mostWidth);
    const shown = `${before}${(0,report_escape/* logLine */.BP)(rest, 1000)}${flat.length > start + mostWidth ? " …" : ""}`;
    return { text: shown, at: before.length, length: Math.max(1, Math.min(length ?? 1, rest.length || 1)) };
}

// EXTERNAL MODULE: ./build/js/report/step-text.js
var step_text = __webpack_require__(91319);
;// CONCATENATED MODULE: ./build/js/report/terminal.js







/** Draws a run: one line per step, running steps live on a terminal, plain lines elsewhere. */
function terminal(options) {
    const { tty, columns = 100, readLine = () => undefined } = options;
    const now = options.now ?? (() => performance.now());
    const paint = painter(options.colour);
    const running = new Map();
    let width = 0;
    const line = (sign, node, text, time = "") => {
        const room = Math.max(20, Math.min(columns, 110) - width - 6 - (time ? 9 : 0));
        return `  ${sign} ${node.padEnd(width)}  ${time ? `${(0,clip/* clip */.$)(text, room).padEnd(Math.min(room, 52))} ${time.padStart(8)}` : (0,clip/* clip */.$)(text, room)}`.trimEnd();
    };
    const screen = liveLines(options, (spinner) => [...running.values()].map(({ node, since, progress }) => line(paint("blue", spinner), (0,report_escape/* logLine */.BP)(node), (0,step_text/* progressText */.l_)(progress, (now() - since) / 1000))));
    const { say } = screen;
    const close = () => {
        running.clear();
        screen.close();
    };
    const ended = (outcome) => {
        running.delete(outcome.node);
        const { status, headline, time } = (0,step_text/* stepText */.uw)(outcome);
        const sign = status === "skipped" ? paint("dim", "–") : paint(status === "pass" ? "green" : status === "warn" ? "yellow" : "red", inline/* signs */.rf[status]);
        const text = line(sign, (0,report_escape/* logLine */.BP)(outcome.node), headline, time);
        say(outcome.type === "reused" || outcome.type === "skipped" ? paint("dim", text) : text);
    };
    const listener = (event) => {
        switch (event.type) {
            case "run-started":
                width = Math.min(40, Math.max(0, ...event.nodes.map((node) => node.length)));
                say([paint("bold", event.pipeline), event.environment, (0,counted/* counted */.h)(event.nodes.length, "step")].filter(Boolean).join("  ·  "));
                return screen.start();
            case "started":
                running.set(event.node, { node: event.node, since: now(), progress: {} });
                if (tty)
                    say();
                return;
            case "progress": {
                const step = running.get(event.node);
                if (step)
                    step.progress = event.progress;
                return;
            }
            case "log": return say(`    ${paint("dim", `${(0,report_escape/* logLine */.BP)(event.node)} │`)} ${(0,report_escape/* logLine */.BP)(event.line)}`);
            case "run-finished": return close();
            default: return ended(event);
        }
    };
    const mistakes = (items) => {
        if (items.length)
            say(...items.flatMap((mistake) => mistakeLines(mistake, readLine, paint)));
    };
    const finish = (summary, report) => {
        close();
        for (const outcome of summary.outcomes) {
            if (outcome.type !== "failed")
                continue;
            mistakes(outcome.mistakes);
            if (outcome.detail)
                say(...outcome.detail.split("\n").slice(outcome.bug ? 0 : -20).map((text) => `    ${paint("dim", (0,report_escape/* logLine */.BP)(text))}`));
        }
        say(...closing(summary, report, paint));
    };
    return { listener, finish, mistakes, close };
}
/** Verdict, report and the like, the words one below the other. */
function closing(summary, report, paint) {
    const style = summary.verdict === "blessed" ? "green" : summary.verdict === "unjudged" ? "bold" : "red";
    const lines = (0,step_text/* closingLines */.Po)(summary, report);
    const most = Math.max(8, ...lines.map(([word]) => word.length));
    return lines.map(([word, text], at) => `${paint(at === 0 ? style : "bold", word.padEnd(most))}  ${text}`.trimEnd());
}

;// CONCATENATED MODULE: ./build/js/commands/standard-terminal.js



const largestShown = 16 * 1024 * 1024;
/** Reads a line of a file that is not too large to be read for it. */
const readLine = ({ file, line }) => {
    if (line === undefined)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(file).size > largestShown)
            return undefined;
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(file), "utf8").split(/\r\n|\n|\r/)[line - 1];
    }
    catch {
        return undefined;
    }
};
function terminalOf(stream) {
    const tty = stream.isTTY === true && process.env["TERM"] !== "dumb";
    return terminal({
        write: (text) => { stream.write(text); },
        tty,
        colour: tty && !process.env["NO_COLOR"],
        ...(stream.columns !== undefined && { columns: stream.columns }),
        readLine,
    });
}
/** The terminal of standard output. */
function stdoutTerminal() {
    return terminalOf(process.stdout);
}
/** The terminal of standard error: for mistakes, and for progress when the result itself goes to standard output. */
function stderrTerminal() {
    return terminalOf(process.stderr);
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

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Digits in groups of three: `336,776`. */
function grouped(whole) {
    return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
function counted(count, noun) {
    return `${grouped(count)} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
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

/***/ 91319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90630);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2060);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98254);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73218);





/** Puts an outcome into words. */
function stepText(outcome) {
    switch (outcome.type) {
        case "finished": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "reused": return { status: outcome.showing.status ?? "pass", headline: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.showing.headline), time: "reused" };
        case "failed": return { status: "fail", headline: outcome.bug ? "broke: a fault of Assay" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.mistakes[0]?.message.split("\n")[0] ?? "could not finish"), time: (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(outcome.seconds) };
        case "skipped": return { status: "skipped", headline: `not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(outcome.because)}`, time: "" };
    }
}
/** What a running step says: `step 840/2,000 · loss 0.412 · 31 s left`. `elapsed` in seconds since its start, for the rest. */
function progressText({ done, total, unit, note }, elapsed) {
    const amount = done === undefined ? "" : total === undefined ? `${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)} ${unit ?? ""}`.trim() : `${unit ? `${unit} ` : ""}${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(done)}/${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(total)}`;
    const left = done !== undefined && total !== undefined && done > 0 && elapsed !== undefined && elapsed > 3 ? (elapsed * (total - done)) / done : undefined;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(amount), note ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(note, 200) : "", left === undefined || left < 1 ? "" : `${Math.round(left)} s left`].filter((part) => part !== "").join(" · ");
}
/** The last lines of a run: verdict with its numbers or its reason, the worst findings, what was pushed, where the report is. */
function closingLines(summary, report) {
    const words = { blessed: "Blessed", "not-blessed": "Not blessed", failed: "Failed", unjudged: "Finished" };
    const numbers = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineFigures */ .uN)(summary, 3).map(({ name, value, change, interval }) => [name, value, interval, change && `(${change})`].filter(Boolean).join(" "));
    const blessed = summary.verdict === "blessed" || summary.verdict === "unjudged";
    const text = blessed && numbers.length ? numbers.join("  ·  ") : summary.reason;
    return [
        [words[summary.verdict], (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)],
        ...(blessed || numbers.length === 0 ? [] : [["", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(numbers.join("  ·  "))]]),
        ...findingLines(summary.findings).map((line) => ["", line]),
        ...summary.pushed.map(({ location }) => ["Pushed", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(location)]),
        ...(report === undefined ? [] : [["Report", (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(report)]]),
    ];
}
const shownFindings = 5;
/** Errors, then warnings, each as one line; how many more there are. */
function findingLines(findings) {
    const all = ["error", "warning"].flatMap((severity) => (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_1__/* .acrossSplits */ .xW)(findings.filter((finding) => finding.severity === severity)));
    const shown = all.slice(0, shownFindings).map((finding) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .signs */ .rf[finding.severity === "error" ? "fail" : "warn"]} ${findingText(finding)}`));
    return all.length > shown.length ? [...shown, `… ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(all.length - shown.length, "more finding")} in the report`] : shown;
}
/** A finding as plain text: `island  has values outside its domain in train; found Atlantis (allowed: …)`. */
function findingText({ subject, message, split, observed, limit, rows: [row] = [] }) {
    const where = split === undefined ? "" : ` in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(split, 80)}`;
    const found = observed === undefined ? "" : `; found ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(observed, 120)}`;
    const allowed = limit === undefined ? "" : ` (allowed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(limit, 120)})`;
    const shown = row === undefined ? "" : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(row.file, 120)}${row.unit === "line" ? `:${row.number}` : ` row ${row.number}`}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(subject, 80))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message.replace(/[.\s]+$/, ""), 300)}${where}${found}${allowed}${shown}`;
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
