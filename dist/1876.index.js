export const id = 1876;
export const ids = [1876];
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

/***/ 81876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56632);
/* harmony import */ var _core_path_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70093);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75491);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87718);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27504);
/* harmony import */ var _standard_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80108);









/** `assay run`: the whole pipeline, live; verdict, numbers, what was pushed where, and the report. */
async function runCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args], allowPositionals: true,
        options: {
            env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, force: { type: "string", multiple: true },
            json: { type: "boolean" },
        },
    });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .atMost */ .T)(positionals, 1);
    const path = positionals[0] ?? ".";
    const screen = values.json ? (0,_standard_terminal_js__WEBPACK_IMPORTED_MODULE_8__.stderrTerminal)() : (0,_standard_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .stdoutTerminal */ .o)();
    const stop = stopSignal();
    const { pipeline, loaded, options, close } = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .fT)({
        path, home, environment: values.env ?? ["dev"], sets: values.set ?? [], listener: screen.listener, signal: stop.signal,
    });
    try {
        checkForced(values.force ?? [], pipeline.nodes.map(({ id }) => id));
        const summary = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(pipeline, { ...options, force: values.force ?? [], command: ["assay run", path, ...args.filter((arg) => arg !== path)].join(" ") });
        const report = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)(summary, options.stateDirectory);
        await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSarif */ .l)(summary, options.stateDirectory, { configuration: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(loaded.file), locate: (file) => file });
        screen.finish(summary, (0,_core_path_within_js__WEBPACK_IMPORTED_MODULE_3__/* .pathWithin */ .R)(process.cwd(), report) || report);
        if (values.json)
            process.stdout.write(`${JSON.stringify(summary)}\n`);
        return stop.exitCode() ?? exitCodeOf(summary);
    }
    finally {
        screen.close();
        stop.dispose();
        await close();
    }
}
function checkForced(forced, known) {
    for (const node of forced) {
        if (known.includes(node))
            continue;
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`--force names no step: ${JSON.stringify(node.slice(0, 80))}`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(node, known) });
    }
}
/** 0 blessed or nothing to judge, 1 not blessed, 2 a mistake of the user, 3 a fault of ours. */
function exitCodeOf({ verdict, outcomes }) {
    if (verdict === "not-blessed")
        return _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.notBlessed;
    if (verdict !== "failed")
        return _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ok;
    return outcomes.some((outcome) => outcome.type === "failed" && outcome.bug) ? _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.bug : _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.mistake;
}
/** Ctrl-C and SIGTERM stop the run: what is done stays done. A second one ends the process at once. */
function stopSignal() {
    const controller = new AbortController();
    let code;
    const stop = (name) => {
        if (code !== undefined)
            process.exit(code);
        code = name === "SIGTERM" ? _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.terminated : _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.interrupted;
        controller.abort();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    return { signal: controller.signal, exitCode: () => code, dispose: () => { process.off("SIGINT", stop).off("SIGTERM", stop); } };
}


/***/ }),

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


/***/ }),

/***/ 27504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeSarif),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes the page beside the run's summary and returns its path. */
async function writeReport(summary, stateDirectory) {
    const { page } = await __webpack_require__.e(/* import() */ 9880).then(__webpack_require__.bind(__webpack_require__, 9880));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "report.html");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, page(summary));
    return path;
}
/** Writes what was found as SARIF beside the run's summary and returns its path. Rows are told by their lines alone, since code scanning shows it to others. */
async function writeSarif(summary, stateDirectory, { configuration, locate }) {
    const { sarifLog } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9861));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDirectory, "runs", summary.run, "findings.sarif");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const findings = summary.findings.map((finding) => ({
        ...finding,
        ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }),
        ...(finding.rows && { rows: finding.rows.map((row) => ({ ...row, file: row.unit === "line" ? locate(row.file) : row.file, values: [] })) }),
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(sarifLog(findings, { file: locate(configuration) }), null, 1)}\n`);
    return path;
}


/***/ })

};
