export const id = 7720;
export const ids = [7720,8643];
export const modules = {

/***/ 77720:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);





const commands = {
    run: { says: "run [FOLDER] [--env NAME] [--set KEY=VALUE] [--force NODE] [--json]   run the pipeline", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(1319), __webpack_require__.e(363), __webpack_require__.e(1876)]).then(__webpack_require__.bind(__webpack_require__, 81876))).runCommand },
    check: { says: "check [FOLDER] [--env NAME] [--set KEY=VALUE]   validate configuration, code and data files", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(7329)]).then(__webpack_require__.bind(__webpack_require__, 57329))).checkCommand },
    explain: { says: "explain NODE [FOLDER]   why a step ran or was reused", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(6242)]).then(__webpack_require__.bind(__webpack_require__, 56242))).explainCommand },
    lineage: { says: "lineage [MODEL] [FOLDER] [--mermaid]   data, code and runs behind a model", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(5348)]).then(__webpack_require__.bind(__webpack_require__, 85348))).lineageCommand },
    statistics: { says: "statistics FILE|PATTERN [--schema FILE] [--weight FEATURE] [--slice FEATURE[,FEATURE]] [--slice-sql EXPRESSION] [--sample-rate RATE] [--format text|json|pbtxt|pb|html] [--out FILE]   describe every feature of CSV, JSON Lines, Parquet or TFRecord files", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(2058), __webpack_require__.e(6862)]).then(__webpack_require__.bind(__webpack_require__, 86862))).statisticsCommand },
    diff: { says: "diff A B [FOLDER] [--split NAME] [--format text|json|html] [--out FILE]   compare two data sets: files, FeatureStats.pb, files of a commit (main:data.csv), or runs of FOLDER by id or commit", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(2058), __webpack_require__.e(1568)]).then(__webpack_require__.bind(__webpack_require__, 31568))).diffCommand },
    open: { says: "open [FOLDER]   path of the newest report", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(4102), __webpack_require__.e(7972), __webpack_require__.e(5164), __webpack_require__.e(4412), __webpack_require__.e(4760), __webpack_require__.e(9172), __webpack_require__.e(1996), __webpack_require__.e(3245), __webpack_require__.e(4082), __webpack_require__.e(7685), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(1997), __webpack_require__.e(7880), __webpack_require__.e(407), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(8959), __webpack_require__.e(5944), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 33273))).openCommand },
};
const usage = `assay COMMAND …\n\n${Object.values(commands).map(({ says }) => `  assay ${says}`).join("\n")}\n`;
/**
 * The command line: runs one command and sets the exit code. A mistake of the user is shown as its sentences without a
 * stack, and ends with 2; a fault of ours shows its stack and ends with 3.
 */
async function cli(args, home) {
    const [name = "help", ...rest] = args;
    process.stdout.on("error", endWithReader);
    try {
        if (["help", "--help", "-h"].includes(name)) {
            process.stdout.write(usage);
            return;
        }
        const command = commands[name];
        if (!command) {
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`unknown command ${JSON.stringify(name.slice(0, 80))}`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, Object.keys(commands)) });
        }
        process.exitCode = await (await command.load())({ args: rest, home });
    }
    catch (error) {
        process.exitCode = await report(error);
    }
}
/** Whoever read the output has seen enough (`assay run | head`): that is no failure. */
function endWithReader(error) {
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== "EPIPE")
        throw error;
    process.exit();
}
async function report(error) {
    const mistake = error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : argumentMistake(error);
    if (!mistake) {
        process.stderr.write(`a fault of Assay, not of yours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.bug;
    }
    const { stderrTerminal } = await Promise.all(/* import() */[__webpack_require__.e(1319), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 80108));
    stderrTerminal().mistakes(mistake.mistakes);
    return _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.mistake;
}
/** An unknown option is the user's mistake. */
function argumentMistake(error) {
    if (!(0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error)?.startsWith("ERR_PARSE_ARGS"))
        return undefined;
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(error.message.split(". ")[0], { hint: "assay help lists the options", cause: error });
}
if (process.argv[1] !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]) === (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)) {
    await cli(process.argv.slice(2), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
function errorCode(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}


/***/ }),

/***/ 64494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yS: () => (/* binding */ describeMistake),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
class UserError extends Error {
    mistakes;
    /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
    detail;
    constructor(message, more = {}) {
        const { cause, detail, ...rest } = more;
        const mistakes = typeof message === "string" ? [{ message, ...rest }] : message;
        super(mistakes.map(describeMistake).join("\n"), cause === undefined ? {} : { cause });
        this.name = "UserError";
        this.mistakes = mistakes;
        this.detail = detail;
    }
}
/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
function describeMistake({ message, place, hint }) {
    const where = place ? `${describePlace(place)}  ` : "";
    return `${where}${message}${hint ? `\n  hint: ${hint}` : ""}`;
}
/** `file:line:column`, as far as it is known. */
function describePlace({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
/** The exit codes of the command line: verdicts and mistakes are told apart. */
const exitCodes = { ok: 0, notBlessed: 1, mistake: 2, bug: 3, interrupted: 130, terminated: 143 };
/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
function nearest(name, known) {
    let best;
    let bestDistance = Math.max(Math.min(2, Math.floor(name.length / 2)), Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** The hint of a name that is not known: the nearest known one, and all of them. */
function didYouMean(name, known) {
    const near = nearest(name, known);
    return `${near === undefined ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
}
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, rows[i - 2][j - 2] + 1);
            row.push(cost);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}


/***/ })

};
