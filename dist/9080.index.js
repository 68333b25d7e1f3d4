export const id = 9080;
export const ids = [9080];
export const modules = {

/***/ 41125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22476);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89592);







/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
function commitOf(name) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
}
/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
async function committedFiles(commit, pattern) {
    const prefix = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "rev-parse", "--show-prefix")) ?? "";
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(".", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit);
    const fits = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .f)(`${prefix}${pattern.replace(/^\.\//, "")}`);
    const found = (listed ?? "").split("\0").filter((path) => fits(path));
    if (found.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no file of commit ${commit.slice(0, 12)} matches ${JSON.stringify(pattern)}`, { hint: "paths are relative to this folder" });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "assay-commit-"));
    try {
        for (const path of found)
            await write((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path.slice(prefix.length)), `${commit}:${path}`);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { pattern: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, pattern), remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }) };
}
async function write(target, blob) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, "wx");
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "blob", blob], { stdio: ["ignore", file.fd, "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => { said = (said + chunk.toString()).slice(-500); });
        const code = await new Promise((done, reject) => child.once("error", reject).once("close", done));
        if (code !== 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${blob} cannot be read: ${said.trim()}`);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 59080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaDiff: () => (/* binding */ schemaDiff)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67354);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29752);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90630);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15771);
/* harmony import */ var _validation_schema_schema_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35067);
/* harmony import */ var _committed_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41125);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21394);










/** `assay schema diff A B`: what of schema B differs from A by meaning: what breaks, what is tighter, what is looser. Exit code 1 only when `--fail-on` says so. */
async function schemaDiff({ args }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], allowPositionals: true, options: { "fail-on": { type: "string" }, json: { type: "boolean" }, ..._write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .outputOptions */ .I6 } });
    const format = values.json ? "json" : (0,_write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .chosenFormat */ .G_)(["json", "markdown", "md"], values);
    const [a, b, more] = positionals;
    if (a === undefined || b === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("diff compares two schemas", { hint: "assay schema diff main:schema.pbtxt schema.pbtxt" });
    if (more !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`diff compares two schemas, not also ${JSON.stringify(more.slice(0, 200))}`);
    const failing = failingEffects(values["fail-on"]);
    const changes = (0,_validation_schema_schema_changes_js__WEBPACK_IMPORTED_MODULE_5__.schemaChanges)(await schemaOf(a), await schemaOf(b));
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .zh)(format === "json" ? `${JSON.stringify({ before: a, after: b, changes }, null, 2)}\n` : format === "text" ? asText(changes, { a, b }) : asMarkdown(changes, { a, b }), values.out);
    return changes.some(({ effect }) => failing.includes(effect)) ? _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.notBlessed : _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok;
}
function failingEffects(text = "never") {
    const known = ["breaking", "tighter", "never"];
    const found = known.find((name) => name === text);
    if (found === undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--fail-on ${JSON.stringify(text.slice(0, 80))} is no effect`, { hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, known) });
    return found === "never" ? [] : found === "breaking" ? ["breaking"] : ["breaking", "tighter"];
}
/** The schema in a file, or in a file of a commit: `main:schema.pbtxt`. A file of that name is meant first. */
async function schemaOf(name) {
    const [, revision, path] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(name) ? [] : /^([^:]+):(.+)$/.exec(name) ?? [];
    const commit = revision === undefined ? undefined : await (0,_committed_files_js__WEBPACK_IMPORTED_MODULE_6__/* .commitOf */ .D)(revision);
    if (commit === undefined && revision !== undefined && !name.includes("://"))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit ${JSON.stringify(revision.slice(0, 200))} here, nor a file ${JSON.stringify(name.slice(0, 200))}`, { hint: "a file of a commit is written main:schema.pbtxt" });
    if (commit === undefined || path === undefined)
        return (await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readSchemaSource */ .VZ)(name)).schema;
    const files = await (0,_committed_files_js__WEBPACK_IMPORTED_MODULE_6__/* .committedFiles */ .q)(commit, path);
    try {
        return (await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .readSchemaSource */ .VZ)(files.pattern, name)).schema;
    }
    finally {
        await files.remove();
    }
}
const titles = {
    breaking: "breaks models or code", tighter: "refuses data that passed", looser: "lets more data pass", neutral: "changes no check",
};
function summary(changes) {
    if (changes.length === 0)
        return "no difference in meaning";
    return _validation_schema_schema_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .effects */ .z.flatMap((effect) => {
        const found = changes.filter((change) => change.effect === effect).length;
        return found === 0 ? [] : [`${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(found, "change")} ${titles[effect].replace(/^(\w+?)s /, found === 1 ? "$1s " : "$1 ")}`];
    }).join(", ");
}
function sides({ before, after }) {
    if (before === undefined && after === undefined)
        return "";
    return `${before === undefined ? "(nothing)" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .ml)(before, 120)} → ${after === undefined ? "(nothing)" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .ml)(after, 120)}`;
}
function asText(changes, { a, b }) {
    const lines = changes.flatMap((change) => [
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(`${change.effect.padEnd(8)}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .named */ .KT)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .ml)(change.subject, 80))}  ${change.part}  ${change.message}`), 500),
        ...(sides(change) === "" ? [] : [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(`            ${sides(change)}`), 500)]),
    ]);
    return `${[(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(`${a}  →  ${b}  ·  ${summary(changes)}`), 500), ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}
function asMarkdown(changes, { a, b }) {
    const head = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(a)} → ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(b)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownText */ .p7)(summary(changes))}.`;
    if (changes.length === 0)
        return `${head}\n`;
    const rows = changes.map((change) => [change.effect, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .named */ .KT)(change.subject), 80), (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(change.part), (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownText */ .p7)(change.message, 500), change.before === undefined ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(change.before, 120), change.after === undefined ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSpan */ .SS)(change.after, 120)]);
    return `${head}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .cellTable */ .lt)(["Effect", "What", "Field", "", "Before", "After"], rows)}\n`;
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

/***/ 22476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
const inName = (character) => character !== "/";
const isDigit = (character) => character >= "0" && character <= "9";
const mostDigits = 15;
/** Whether a path fits a glob: `*`, `?` and `[a-z]` or `[!a-z]` stay inside a folder's name, `**` does not. */
function globMatcher(glob) {
    const match = patternMatcher([glob]);
    return (path) => match(path) !== undefined;
}
/**
 * A matcher that gives the texts that stood in the places for digits, or `undefined`. What comes first takes as much as it can.
 * The time it takes grows with the length of the pattern times that of the path, whatever is in them: no step is tried twice
 * at the same character.
 */
function patternMatcher(parts) {
    const steps = [];
    for (const part of parts)
        steps.push(...(typeof part === "string" ? globSteps(part, steps.length) : digitSteps(part, steps.length)));
    return (path) => walk(steps, path);
}
function globSteps(glob, offset) {
    const steps = [];
    const take = (fits, repeated = false) => steps.push({ kind: "take", fits, repeated });
    for (const [part] of glob.matchAll(/\*\*+\/|\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g)) {
        if (/^\*\*+\/$/.test(part)) {
            // No folder at all, or any number of them.
            steps.push({ kind: "jump", to: offset + steps.length + 3 });
            take(() => true, true);
            take((character) => character === "/");
        }
        else if (part.startsWith("*"))
            take(part === "*" ? inName : () => true, true);
        else if (part === "?")
            take(inName);
        else if (part.length > 2 && part.startsWith("["))
            take(oneOf(part.slice(1, -1)));
        else
            for (const wanted of part.split(""))
                take((character) => character === wanted);
    }
    return steps;
}
function digitSteps({ digits }, offset) {
    const digit = { kind: "take", fits: isDigit, repeated: false };
    const mark = { kind: "mark" };
    if (digits !== undefined)
        return [mark, ...Array.from({ length: digits }, () => digit), mark];
    const end = offset + 2 * mostDigits;
    return [mark, digit, ...Array.from({ length: mostDigits - 1 }, () => [{ kind: "jump", to: end }, digit]).flat(), mark];
}
/** `a-z`, `!a-z`: one character of a folder's name. */
function oneOf(body) {
    const not = body.length > 1 && body.startsWith("!");
    const ranges = [...(not ? body.slice(1) : body).matchAll(/([^])-([^])|([^])/g)].map(([, from, to, one]) => [from ?? one, to ?? one]);
    return (character) => inName(character) && ranges.some(([from, to]) => character >= from && character <= to) !== not;
}
/** A way through the steps to the end of the path, the first by preference; a place that led nowhere is not tried again. */
function walk(steps, path) {
    const width = path.length + 1;
    const tried = new Uint8Array((steps.length + 1) * width);
    const open = [{ step: 0, at: 0, marks: undefined }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const { step, at, marks } = place;
        if (tried[step * width + at] === 1)
            continue;
        tried[step * width + at] = 1;
        const wanted = steps[step];
        if (wanted === undefined) {
            if (at === path.length)
                return textsOf(marks, path);
            continue;
        }
        // What is pushed last is tried first.
        if (wanted.kind === "mark")
            open.push({ step: step + 1, at, marks: { at, before: marks } });
        else if (wanted.kind === "jump")
            open.push({ step: wanted.to, at, marks }, { step: step + 1, at, marks });
        else {
            if (wanted.repeated)
                open.push({ step: step + 1, at, marks });
            if (at < path.length && wanted.fits(path[at]))
                open.push({ step: wanted.repeated ? step : step + 1, at: at + 1, marks });
        }
    }
    return undefined;
}
function textsOf(marks, path) {
    const places = [];
    for (let mark = marks; mark !== undefined; mark = mark.before)
        places.unshift(mark.at);
    return Array.from({ length: places.length / 2 }, (_, place) => path.slice(places[2 * place], places[2 * place + 1]));
}


/***/ }),

/***/ 59290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ storageError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69038);


const sentences = {
    ENOSPC: ["no space left on the disk", "free some space, then run again: finished steps are reused"],
    EDQUOT: ["the disk quota is used up", "free some space, then run again: finished steps are reused"],
    EROFS: ["the disk is read-only", "run where the folder can be written"],
    EACCES: ["writing is not permitted", "give this user the right to write there"],
    EPERM: ["writing is not permitted", "give this user the right to write there"],
    ENOTDIR: ["a file is where a folder must be", "move the file away"],
    EEXIST: ["a file is where a folder must be", "move the file away"],
    EMFILE: ["too many files are open at once", "raise the limit with `ulimit -n`"],
};
/** A full, read-only or forbidden disk as the `UserError` it is, with the path; any other error as it came. */
function storageError(error, path) {
    const known = sentences[isUnmakeable(error) ? "EROFS" : ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) ?? "")];
    if (!known || !(error instanceof Error))
        return error;
    const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : undefined);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${known[0]}${place === undefined ? "" : `, writing ${place}`}`, { hint: known[1], cause: error });
}
/** Node's recursive mkdir says ENOENT where the disk is read-only. */
function isUnmakeable(error) {
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "mkdir";
}


/***/ }),

/***/ 29752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   H8: () => (/* binding */ readPlacedSchema),
/* harmony export */   I9: () => (/* binding */ schemaFile),
/* harmony export */   VZ: () => (/* binding */ readSchemaSource),
/* harmony export */   ZB: () => (/* binding */ writeSchema),
/* harmony export */   nS: () => (/* binding */ isBinarySchema),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _schema_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11549);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97230);
/* harmony import */ var _text_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32890);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33187);








/** The file of a Schema artifact. */
const schemaFile = "schema.pbtxt";
/** The schema of a Schema artifact's directory, or of a `.pbtxt` or binary `.pb` file. */
async function readSchema(path) {
    return (await readPlacedSchema(/\.(pbtxt|pb)$/.test(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, schemaFile))).message;
}
/**
 * The schema in a text file, and where each of its messages is written; or the one in a binary file, `.pb`, which has no places.
 * `shown` is the file's name in messages. A file that is missing or not a schema is a `UserError`.
 */
async function readPlacedSchema(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    return isBinarySchema(file) ? { message: binarySchema(bytes, shown), placeOf: () => undefined } : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, new TextDecoder().decode(bytes), shown);
}
/** Whether a file holds a schema as a binary message, by its name. */
function isBinarySchema(file) {
    return file.endsWith(".pb");
}
/** A schema's file as it is, to be looked at or rewritten. Errors as of `readPlacedSchema`. */
async function readSchemaSource(file, shown = file) {
    const bytes = await schemaBytes(file, shown);
    if (!isBinarySchema(file)) {
        // The mark at the beginning of a file stays in the text.
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { file: shown, text, schema: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlacedText */ .M)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, text, shown).message, binary: false };
    }
    const schema = binarySchema(bytes, shown);
    return { file: shown, text: schemaText(schema), schema, binary: true };
}
async function schemaBytes(file, shown) {
    return (0,_user_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readUserFile */ .E)(file, `the schema ${shown}`, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the schema ${shown} cannot be read`, { hint: "it is a text file, such as SchemaGen writes: schema.pbtxt", cause }));
}
function binarySchema(bytes, shown) {
    try {
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, bytes);
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no schema`, { place: { file: shown }, hint: "a .pb file holds a binary Schema message; one in text is named .pbtxt", cause });
    }
}
/** Writes a Schema artifact into its directory. */
async function writeSchema(directory, schema) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, schemaFile), schemaText(schema));
}
/** A schema as `schema.pbtxt` holds it. */
function schemaText(schema) {
    return (0,_text_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printText */ .n)(_schema_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .SchemaSchema */ .vn, schema);
}


/***/ }),

/***/ 91623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   Op: () => (/* binding */ bareText),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   UK: () => (/* binding */ aboveStart),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   i5: () => (/* binding */ layoutLines),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** The layout of a file: its line ends, its indent, and which messages it writes on one line. */
function layoutOf(text, root) {
    const counts = new Map();
    const count = ({ entries }) => {
        for (const { name, values } of entries) {
            for (const { message } of values) {
                if (!message)
                    continue;
                counts.set(name, (counts.get(name) ?? 0) + (text.slice(message.open, message.close).includes("\n") ? -1 : 1));
                count(message);
            }
        }
    };
    count(root);
    const step = /\n([ \t]+)[^\s#]/.exec(`\n${text}`)?.[1] ?? "  ";
    return { newline: text.includes("\r\n") ? "\r\n" : "\n", step, inline: new Set([...counts].filter(([, more]) => more > 0).map(([name]) => name)) };
}
/** A field on one line. */
function inlineText({ name, literal, fields = [] }) {
    if (literal !== undefined)
        return `${name}: ${literal}`;
    return fields.length === 0 ? `${name} { }` : `${name} { ${fields.map(inlineText).join(" ")} }`;
}
/** A value of a list in brackets, without the name of the field. */
function bareText({ literal, fields = [] }) {
    return literal ?? `{ ${fields.map(inlineText).join(" ")} }`;
}
/** The lines of a field, without ends of lines. */
function layoutLines(written, indent, layout) {
    const { name, literal, fields = [] } = written;
    if (literal !== undefined || layout.inline.has(name))
        return [`${indent}${inlineText(written)}`];
    return [`${indent}${name} {`, ...fields.flatMap((field) => layoutLines(field, `${indent}${layout.step}`, layout)), `${indent}}`];
}
/** The beginning of the line that a place is in. */
function lineStart(text, at) {
    return text.lastIndexOf("\n", at - 1) + 1;
}
/** The beginning of the next line; the end of the text when there is none. */
function nextLine(text, at) {
    const found = text.indexOf("\n", at);
    return found < 0 ? text.length : found + 1;
}
/** Whether nothing but blanks stands before a place on its line. */
function beginsLine(text, at) {
    return /^[ \t\ufeff]*$/.test(text.slice(lineStart(text, at), at));
}
/** Whether nothing but blanks and a comment stands after a place on its line. */
function endsLine(text, at) {
    return /^[ \t\r]*(#[^\n]*)?(\n|$)/.test(text.slice(at, nextLine(text, at)));
}
/** The blanks that the line of a place begins with. */
function indentAt(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))[0];
}
/** Whether a line, given by its beginning, is there and holds nothing but blanks. */
function isBlankLine(text, start) {
    return start < text.length && text.slice(start, nextLine(text, start)).trim() === "";
}
/**
 * Where the comments begin that stand right above a message, with no empty line between: they are about it. A comment at the
 * very beginning of the file is about the file.
 */
function aboveStart(text, entry) {
    const own = lineStart(text, entry.start);
    if (!beginsLine(text, entry.start) || !entry.values.some(({ message }) => message))
        return own;
    let start = own;
    while (start > 0 && text.slice(lineStart(text, start - 1), start).trimStart().startsWith("#"))
        start = lineStart(text, start - 1);
    return start === 0 ? own : start;
}


/***/ }),

/***/ 33187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   h: () => (/* binding */ refuseKernelPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);



/** Most bytes of a file that is read whole because a setting names it. */
const mostBytes = 256 << 20;
/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
async function readUserFile(path, shown, otherwise) {
    let file;
    try {
        refuseKernelPath(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), shown);
        // A pipe that nobody writes to would keep a plain open waiting.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw cause instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? cause : otherwise(cause);
    }
    try {
        const about = await file.stat();
        if (!about.isFile())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file`, { hint: "name a file, not a folder, a pipe or a device" });
        if (about.size > mostBytes)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} has ${about.size} bytes, more than ${mostBytes}`, { hint: "it is read into memory whole" });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
function refuseKernelPath(real, shown) {
    if (/^\/(?:proc|sys)(?:\/|$)/.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} leads to ${real.split("/", 2).join("/")}, which holds no data`, { hint: "name a file of data" });
    if (/^\/dev\//.test(real))
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${shown} is no regular file: it leads to /dev`, { hint: "name a file of data" });
}


/***/ }),

/***/ 12256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ matrixTable),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Ur: () => (/* binding */ nearestThreshold),
/* harmony export */   _s: () => (/* binding */ thresholdChoices),
/* harmony export */   gA: () => (/* binding */ confusionRates),
/* harmony export */   gb: () => (/* binding */ forestTable),
/* harmony export */   kb: () => (/* binding */ linesTable)
/* harmony export */ });
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98254);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34814);



/** Lines as first, lowest, highest and last value, with the shape as bars. */
function linesTable({ series, y }) {
    return {
        header: [y, "Shape", "From", "To", "Lowest", "Highest"],
        align: ["left", "left", "right", "right", "right", "right"],
        rows: series.filter(({ points }) => points.length > 0).map(({ name, points }) => {
            const values = points.map(([, value]) => value).filter(Number.isFinite);
            const low = values.reduce((a, b) => Math.min(a, b), Infinity);
            const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
            const spark = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_0__/* .resampled */ .eB)(values, 8).map((value) => (high > low ? 0.02 + (0.98 * (value - low)) / (high - low) : 0.5));
            return [name, { spark }, ...[values[0], values.at(-1), low, high].map((value) => (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value ?? NaN))];
        }),
    };
}
/** A forest plot as slice, rows, value with interval, change. */
function forestTable({ rows, metric }) {
    const compared = rows.some(({ baseline }) => baseline);
    return {
        header: ["Slice", "Rows", metric, ...(compared ? ["Change"] : [])],
        align: ["left", "right", "right", "right"],
        rows: rows.map(({ name, rows: count, candidate, baseline, status, note }) => [
            [status === "pass" ? "" : { status }, status === "pass" ? "" : " ", { code: name }, note ? [" ", { small: note }] : ""],
            (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(count),
            [(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(candidate.value), candidate.low === undefined ? "" : [" ", { small: intervalText(candidate) }]],
            ...(compared ? [baseline ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(candidate.value - baseline.value) : "new"] : []),
        ]),
    };
}
/** `0.727 … 0.735`. */
function intervalText({ low, high }) {
    return `${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(low ?? NaN)} … ${(0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(high ?? NaN)}`;
}
/** A confusion matrix with at most `most` classes; the others are left out and counted. */
function matrixTable({ classes, counts }, most) {
    const shown = classes.slice(0, most);
    return {
        header: ["actual \\ predicted", ...shown.map((name) => ({ code: name }))],
        align: ["left", ...shown.map(() => "right")],
        rows: [
            ...shown.map((name, row) => [{ code: name }, ...shown.map((_, column) => {
                    const text = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(counts[row]?.[column] ?? 0);
                    return row === column ? { strong: text } : text;
                })]),
            ...(classes.length > most ? [[`${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(classes.length - most)} more classes`]] : []),
        ],
    };
}
/** Precision, recall and share flagged at one threshold; NaN where the share has nothing to divide by. */
function confusionRates({ tp, fp, tn, fn }) {
    const all = tp + fp + tn + fn;
    return { precision: tp / (tp + fp), recall: tp / (tp + fn), flagged: (tp + fp) / all, accuracy: (tp + tn) / all };
}
/** The point nearest to a threshold. */
function nearestThreshold(at, threshold) {
    return at.reduce((best, point, index) => (Math.abs(point.threshold - threshold) < Math.abs((at[best]?.threshold ?? Infinity) - threshold) ? index : best), 0);
}
/** A handful of points that show a threshold's effect: 0.1, 0.3, 0.5, 0.7, 0.9 or what is nearest. */
function thresholdChoices(at) {
    const indices = [...new Set([0.1, 0.3, 0.5, 0.7, 0.9].map((threshold) => nearestThreshold(at, threshold)))];
    return indices.flatMap((index) => at[index] ?? []);
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

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ cellTable),
  zH: () => (/* binding */ details),
  dj: () => (/* binding */ findingSentence),
  wD: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/report/bounded-graph.js
/** Beyond this a drawing says nothing. */
const tooMany = 200;
const words = { source: "sources", execution: "steps", artifact: "artifacts" };
/** The graph with at most `most` nodes: what stands side by side and is in order becomes one node, then what follows one another. */
function boundedGraph(graph, most) {
    if (graph.nodes.length > tooMany)
        return graph;
    let found = graph;
    const members = new Map(graph.nodes.map(({ id, label }) => [id, [label]]));
    while (found.nodes.length > most) {
        const group = besideEachOther(found) ?? behindEachOther(found);
        if (!group)
            return found;
        found = merged(found, group, members);
    }
    return found;
}
function isFine({ status }) {
    return status === undefined || status === "pass";
}
/** The largest group of nodes of one kind that are equally far from the beginning and in order. */
function besideEachOther(graph) {
    const depth = depths(graph);
    const groups = new Map();
    for (const node of graph.nodes.filter(isFine)) {
        const key = `${node.kind} ${depth.get(node.id)}`;
        groups.set(key, [...(groups.get(key) ?? []), node]);
    }
    const largest = [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
    return largest.length > 1 ? largest : undefined;
}
/** Two steps in order of which the first leads to the second alone. */
function behindEachOther({ nodes, edges }) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const [from, to] of edges) {
        const [first, second] = [byId.get(from), byId.get(to)];
        const alone = edges.filter(([start]) => start === from).length === 1 && edges.filter(([, end]) => end === to).length === 1;
        if (first && second && first !== second && alone && first.kind === second.kind && isFine(first) && isFine(second))
            return [first, second];
    }
    return undefined;
}
/** How far each node is from the beginning, along the longest way. */
function depths({ nodes, edges }) {
    const depth = new Map(nodes.map(({ id }) => [id, 0]));
    for (let round = 0; round < nodes.length; round++) {
        let moved = false;
        for (const [from, to] of edges) {
            const least = (depth.get(from) ?? 0) + 1;
            if (!depth.has(to) || !depth.has(from) || depth.get(to) >= least)
                continue;
            depth.set(to, least);
            moved = true;
        }
        if (!moved)
            break;
    }
    return depth;
}
function merged({ nodes, edges }, group, members) {
    const first = group[0];
    const ids = new Set(group.map(({ id }) => id));
    const names = group.flatMap(({ id }) => members.get(id) ?? []);
    members.set(first.id, names);
    const node = { id: first.id, kind: first.kind, label: `${names.length} ${words[first.kind]}`, detail: names.join(", "), ...(first.status ? { status: first.status } : {}) };
    const at = (id) => (ids.has(id) ? first.id : id);
    const lines = new Map(edges.map(([from, to]) => [at(from), at(to)]).filter(([from, to]) => from !== to).map((edge) => [JSON.stringify(edge), edge]));
    return { nodes: nodes.flatMap((each) => (each === first ? [node] : ids.has(each.id) ? [] : [each])), edges: [...lines.values()] };
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/inline.js
var inline = __webpack_require__(2060);
// EXTERNAL MODULE: ./build/js/report/chart-table.js
var chart_table = __webpack_require__(12256);
// EXTERNAL MODULE: ./build/js/report/number-text.js
var number_text = __webpack_require__(98254);
// EXTERNAL MODULE: ./build/js/report/sparkline.js
var sparkline = __webpack_require__(34814);
;// CONCATENATED MODULE: ./build/js/report/markdown.js









/** Blocks as GitHub Markdown, one empty line between. Data in them cannot become markup. */
function markdown(blocks, options) {
    return blocks.map((block) => blockMarkdown(block, options)).filter((text) => text !== "").join("\n\n");
}
function blockMarkdown(block, options) {
    switch (block.type) {
        case "text": return (0,report_escape/* guardStart */.AO)((0,inline/* inlineMarkdown */.x)(block.text));
        case "code": return (0,report_escape/* fencedBlock */.zW)(limitedLines(block.text, options.rows * 4), block.language);
        case "diff": return diffMarkdown(block.lines, options);
        case "table": return block.ofData && !(options.exampleRows ?? true) ? "" : [caption(block.caption), table(block, options)].filter(Boolean).join("\n\n");
        case "details": return details(block.summary, markdown(block.blocks, options));
        case "findings": return findingsMarkdown(block.findings, options);
        case "features": return featuresMarkdown(block, options);
        case "lines": return titled(block.title, (0,chart_table/* linesTable */.kb)(block), options);
        case "forest": return titled(`${block.title} · ${block.metric}`, (0,chart_table/* forestTable */.gb)(block), options);
        case "thresholds": return titled(block.title, thresholdsTable(block), options);
        case "matrix": return titled(block.title, (0,chart_table/* matrixTable */.AX)(block, Math.min(12, options.rows)), options);
        case "graph": return graphMarkdown(block);
        case "gantt": return ganttMarkdown(block.rows, options);
    }
}
function caption(text) {
    return text ? (0,report_escape/* guardStart */.AO)(`<strong>${(0,report_escape/* markdownText */.p7)(text)}</strong>`) : "";
}
function titled(title, content, options) {
    return `${caption(title)}\n\n${table(content, options)}`;
}
/** A folded part: the summary is HTML, since Markdown is not read inside it; an empty line before the content, so that it is there. */
function details(summary, content) {
    return `<details><summary>${(0,inline/* inlineGithubHtml */._L)(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** A Markdown table of finished cells. A cell never holds a line end. */
function cellTable(header, rows, align = []) {
    const flat = (cells) => header.map((_, at) => (cells[at] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
    return (0,markdown_table/* markdownTable */.Q)([flat(header), ...rows.map(flat)], { align: header.map((_, at) => align[at] ?? "left"), alignDelimiters: false });
}
function table(content, { rows }) {
    const shown = content.rows.slice(0, rows);
    const text = cellTable(content.header.map(inline/* inlineMarkdown */.x), shown.map((row) => row.map(inline/* inlineMarkdown */.x)), content.align);
    return withRest(text, content.rows.length - shown.length, "row");
}
function withRest(text, rest, noun) {
    return rest > 0 ? `${text}\n\n<sub>and ${(0,counted/* counted */.h)(rest, `more ${noun}`)}</sub>` : text;
}
function limitedLines(text, most) {
    const lines = text.split("\n");
    return lines.length <= most ? text : [...lines.slice(0, most), `… ${(0,counted/* counted */.h)(lines.length - most, "more line")}`].join("\n");
}
function diffMarkdown(lines, { rows }) {
    const text = lines.map(({ sign, text, note }) => `${sign === "@" ? "" : `${sign} `}${(0,report_escape/* visible */.RK)(text)}${note ? `    ${(0,report_escape/* visible */.RK)(note)}` : ""}`);
    return (0,report_escape/* fencedBlock */.zW)(limitedLines(text.join("\n"), rows * 4), "diff");
}
/** One finding as a line of Markdown: sign, subject, sentence, what was seen and allowed. */
function findingMarkdown(finding) {
    const sign = finding.severity === "error" ? inline/* emoji */.Zg.fail : finding.severity === "warning" ? inline/* emoji */.Zg.warn : "ℹ️";
    return `${sign} <strong>${(0,report_escape/* codeSpan */.SS)(finding.subject)}</strong> ${findingSentence(finding)}`;
}
/** What is wrong with a finding's subject, with its evidence, as Markdown. */
function findingSentence(finding) {
    const told = finding.evidence?.every((value) => finding.message.includes(value)) ?? true;
    const evidence = finding.evidence?.length && !told ? ` (${finding.evidence.slice(0, 5).map((value) => (0,report_escape/* codeSpan */.SS)(value, 60)).join(" ")})` : "";
    const where = finding.split ? ` in ${(0,report_escape/* markdownText */.p7)(finding.split, 80)}` : "";
    return `${(0,report_escape/* markdownText */.p7)(finding.message.replace(/[.\s]+$/, ""))}${where}${evidence}${numbersOf(finding)}.`;
}
function numbersOf({ observed, limit }) {
    if (observed === undefined && limit === undefined)
        return "";
    if (observed === undefined)
        return ` (allowed: ${(0,report_escape/* markdownText */.p7)(limit, 120)})`;
    return `; found ${(0,report_escape/* markdownText */.p7)(observed, 120)}${limit === undefined ? "" : ` (allowed: ${(0,report_escape/* markdownText */.p7)(limit, 120)})`}`;
}
function findingsMarkdown(findings, { rows, exampleRows = true }) {
    const shown = findings.slice(0, rows).map((finding) => {
        const place = finding.place ? ` · ${(0,report_escape/* codeSpan */.SS)((0,error/* describePlace */.df)(finding.place))}` : "";
        return [`- ${findingMarkdown(finding)} <sub>${(0,report_escape/* markdownText */.p7)(finding.rule, 80)}${place}</sub>`, ...(exampleRows ? finding.rows ?? [] : []).map(exampleMarkdown)].join("\n");
    });
    return withRest(shown.join("\n"), findings.length - shown.length, "finding");
}
/** A row that shows a finding, as an entry below it. */
function exampleMarkdown({ file, number, unit, values }) {
    const where = (0,report_escape/* codeSpan */.SS)(unit === "line" ? `${file}:${number}` : `${file} row ${number}`);
    return `  - ${where} ${values.map(([name, value]) => `${(0,report_escape/* markdownText */.p7)(name, 80)} ${(0,report_escape/* codeSpan */.SS)(value, 80)}`).join(" · ")}`;
}
function featuresMarkdown(block, { rows }) {
    const shown = block.rows.slice(0, rows);
    const { legend } = block;
    const compared = legend.baseline === undefined ? (0,report_escape/* markdownText */.p7)(legend.current, 60) : `${(0,report_escape/* markdownText */.p7)(legend.baseline, 60)} → ${(0,report_escape/* markdownText */.p7)(legend.current, 60)}`;
    const measures = [...new Set(block.rows.map((row) => row.distance).filter((distance) => distance !== undefined)
            .map(({ measure, limit }) => `${measure}${limit ? `, limit ${limit}` : ""}`))];
    const text = cellTable(["Feature", compared, ...(measures.length ? ["Distance"] : [])], shown.map((row) => featureCells(row, measures.length > 0)), ["left", "left", "right"]);
    const rest = block.rows.length - shown.length;
    const note = [...measures.slice(0, 3).map((measure) => (0,report_escape/* markdownText */.p7)(measure, 80)), ...(rest > 0 ? [`and ${(0,counted/* counted */.h)(rest, "more feature")}`] : [])];
    return note.length ? `${text}\n\n<sub>${note.join(" · ")}</sub>` : text;
}
function featureCells(row, distances) {
    const spark = (0,inline/* inlineMarkdown */.x)({ spark: row.current.bins.map(({ share }) => share), ...(row.baseline ? { before: row.baseline.bins.map(({ share }) => share) } : {}) });
    const marks = row.marks.length ? `<br><sub>${(0,report_escape/* markdownText */.p7)(row.marks.join(", "), 120)}</sub>` : "";
    const value = row.distance ? (0,report_escape/* markdownText */.p7)(row.distance.value, 40) : "";
    return [(0,report_escape/* codeSpan */.SS)(row.name, 80) + marks, [spark, factsText(row)].filter(Boolean).join("<br>"), ...(distances ? [row.status === "pass" ? value : (0,inline/* strong */.ko)(value)] : [])];
}
function factsText(row) {
    const now = (0,report_escape/* markdownText */.p7)(row.current.facts[0] ?? `missing ${row.current.missing}`, 100);
    if (!row.baseline)
        return now;
    const before = (0,report_escape/* markdownText */.p7)(row.baseline.facts[0] ?? `missing ${row.baseline.missing}`, 100);
    const [word, ...rest] = now.split(" ");
    return before === now ? now : `${before} → ${rest.length && before.startsWith(`${word} `) ? rest.join(" ") : now}`;
}
function thresholdsTable(block) {
    return {
        header: ["Threshold", "Precision", "Recall", "Flagged"],
        align: ["right", "right", "right", "right"],
        rows: (0,chart_table/* thresholdChoices */._s)(block.at).map((point) => {
            const { precision, recall, flagged } = (0,chart_table/* confusionRates */.gA)(point);
            return [(0,number_text/* numberText */.$4)(point.threshold, 2), (0,number_text/* percentText */.fL)(precision), (0,number_text/* percentText */.fL)(recall), (0,number_text/* percentText */.fL)(flagged)];
        }),
    };
}
/** Most nodes GitHub's Mermaid draws readably. */
const mostNodes = 15;
function graphMarkdown(graph) {
    const { nodes, edges } = boundedGraph(graph, mostNodes);
    if (nodes.length === 0)
        return "";
    if (nodes.length > mostNodes)
        return `${(0,counted/* counted */.h)(nodes.length, "node")}: ${nodes.slice(0, mostNodes).map((node) => (0,report_escape/* markdownText */.p7)(node.label, 40)).join(", ")}, …`;
    const name = new Map(nodes.map((node, at) => [node.id, `n${at}`]));
    const shapes = { execution: ["[", "]"], artifact: ["(", ")"], source: ["[(", ")]"] };
    const lines = nodes.map((node) => {
        const [open, close] = shapes[node.kind];
        return `  ${name.get(node.id)}${open}${(0,report_escape/* mermaidLabel */._b)(node.detail ? `${(0,report_escape/* shorten */.ml)(node.label, 40)} · ${(0,report_escape/* shorten */.ml)(node.detail, 30)}` : node.label, 75)}${close}`;
    });
    const links = edges.flatMap(([from, to]) => (name.has(from) && name.has(to) ? [`  ${name.get(from)} --> ${name.get(to)}`] : []));
    const styles = nodes.flatMap((node, at) => (node.status === "fail" ? [`  style n${at} stroke:#cf222e,stroke-width:3px`] : node.status === "warn" ? [`  style n${at} stroke:#bf8700,stroke-width:3px`] : []));
    return ["```mermaid", "flowchart LR", ...lines, ...links, ...styles, "```"].join("\n");
}
function ganttMarkdown(rows, { rows: most }) {
    const total = Math.max(1e-9, ...rows.map(({ end }) => end));
    const content = {
        header: ["Step", "Time", "Share"],
        align: ["left", "right", "left"],
        rows: rows.map(({ name, start, end, note }) => [[{ code: name }, note ? ` ${note}` : ""], (0,number_text/* durationText */.S5)(end - start), { code: (0,sparkline/* shareBar */.HH)((end - start) / total) }]),
    };
    return table(content, { rows: most });
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

/***/ 89592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   J9: () => (/* binding */ localProvenance),
/* harmony export */   QX: () => (/* binding */ isAncestor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const call = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** What git prints for a folder, trimmed; undefined outside a repository, without git, or when the command says no. */
async function git(folder, ...args) {
    try {
        const { stdout } = await call("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
        return stdout.trim();
    }
    catch {
        return undefined;
    }
}
/** Where a run on this machine comes from: the commit checked out, and whether files differ from it. */
async function localProvenance(folder) {
    const head = await git(folder, "rev-parse", "HEAD", "HEAD^{tree}", "--abbrev-ref", "HEAD");
    if (head === undefined)
        return { trusted: true };
    const [commit, tree, branch] = head.split("\n");
    const changed = await git(folder, "status", "--porcelain", "--untracked-files=no", "--", ".");
    return {
        ...(commit && { commit }), ...(tree && { tree }), ...(branch && branch !== "HEAD" && { branch }),
        dirty: changed !== "", trusted: true,
    };
}
/** Whether `commit` is `tip` or an ancestor of it. A commit that is not here (shallow clone) is none. */
async function isAncestor(folder, commit, tip) {
    return (await git(folder, "merge-base", "--is-ancestor", commit, tip)) !== undefined;
}


/***/ }),

/***/ 64836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ serializePath)
/* harmony export */ });
/** A feature's path as TFDV writes it in the keys of anomalies and the names of domains: steps joined by dots, quoted where needed. */
function serializePath(steps) {
    return steps.map(serializeStep).join(".");
}
function serializeStep(step) {
    if (step === "")
        return "''";
    if (/^\([^()]*\)$/.test(step) || !/[().']/.test(step))
        return step;
    return `'${step.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 66754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ deprecate),
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   oT: () => (/* binding */ isDeprecated),
/* harmony export */   p4: () => (/* binding */ sixDigits)
/* harmony export */ });
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);

const idle = new Set([
    _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.PLANNED, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.ALPHA, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEPRECATED, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEBUG_ONLY, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DISABLED,
]);
/** Whether a feature is left out of all checks. */
function isDeprecated({ deprecated, lifecycleStage }) {
    return deprecated || idle.has(lifecycleStage);
}
/** The repair for what cannot be repaired otherwise. */
function deprecate(feature) {
    feature.lifecycleStage = _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .LifecycleStage */ .lP.DEPRECATED;
}
/** A number with six significant digits, as C's %.6g prints it. */
function sixDigits(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}
/** A share as a percentage: `<1%` or the whole number below. */
function percentage(part, total) {
    if (total <= 0)
        return "?";
    const share = (100 * part) / total;
    return share < 1 ? "<1%" : `~${Math.floor(share)}%`;
}
/** A value as TFDV writes it into a sentence: control characters, quotes and backslashes escaped. */
function escapeValue(value) {
    return value.replace(/[\\"'\p{Cc}]/gu, (char) => ({ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"', "'": "\\'" })[char] ?? `\\${char.codePointAt(0).toString(8).padStart(3, "0")}`);
}


/***/ }),

/***/ 35067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaChanges: () => (/* binding */ schemaChanges),
/* harmony export */   z: () => (/* binding */ effects)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41106);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91623);
/* harmony import */ var _data_text_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32890);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64836);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66754);







/** All effects, the gravest first. */
const effects = ["breaking", "tighter", "looser", "neutral"];
/** Every difference of two schemas by meaning, not by text; the gravest first, then in the order of the schemas. */
function schemaChanges(before, after) {
    const found = [
        ...featureChanges({ before, after }, { before: before.feature, after: after.feature, parent: [] }),
        ...environmentChanges(before, after), ...restChanges(before, after),
    ];
    return found.map((change, index) => ({ change, index })).sort((a, b) => effects.indexOf(a.change.effect) - effects.indexOf(b.change.effect) || a.index - b.index).map(({ change }) => change);
}
function featureChanges(schemas, { before, after, parent }) {
    const olds = new Map(before.map((feature) => [feature.name, feature]));
    const news = new Map(after.map((feature) => [feature.name, feature]));
    return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name) => {
        const [old, now] = [olds.get(name), news.get(name)];
        const path = [...parent, name];
        const subject = (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_3__/* .serializePath */ .g)(path);
        if (!old)
            return [{ subject, part: "feature", ...(isRequired(now) ? { effect: "tighter", message: "New, and data without it are refused." } : { effect: "looser", message: "New: data may have it." }) }];
        if (!now)
            return [{ subject, part: "feature", effect: "breaking", message: "Gone: data that have it are refused, and code that reads it fails." }];
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(old) !== (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(now))
            return [{ subject, part: "lifecycle_stage", ...((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeprecated */ .oT)(now) ? { effect: "looser", message: "Not checked any more." } : { effect: "tighter", message: "Checked again." }), ...texts("lifecycle_stage", { before: old, after: now }) }];
        const inner = old.domainInfo.case === "structDomain" && now.domainInfo.case === "structDomain"
            ? featureChanges(schemas, { before: old.domainInfo.value.feature, after: now.domainInfo.value.feature, parent: path }) : [];
        return [...ownChanges(schemas, subject, { before: old, after: now }), ...inner];
    });
}
function isRequired({ presenceConstraints }) {
    return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}
/** A field of both features as text format has it. */
function texts(part, { before, after }) {
    const text = (feature) => {
        const message = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature);
        const field = message.desc.fields.find(({ name }) => name === part);
        return field && valueText(message, field);
    };
    const [old, now] = [text(before), text(after)];
    return { ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
}
const longest = 160;
function valueText(message, field) {
    if (!message.isSet(field))
        return undefined;
    const items = field.fieldKind === "list" ? [...message.get(field)] : [message.get(field)];
    const text = field.fieldKind === "map" ? `${field.name} { … }` : items.map((item) => (0,_data_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineText */ .ln)((0,_data_text_print_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(field, item))).join(" ");
    return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
/** The members of the choices of a feature, and fields that are bounds. */
const choices = [["presence", "group_presence"], ["shape", "value_count", "value_counts"]];
function ownChanges(schemas, subject, both) {
    const { before, after } = both;
    const change = (part, effect, message) => ({ subject, part, effect, message, ...texts(part, both) });
    const found = [];
    if (before.type !== after.type)
        found.push(change("type", "breaking", "Another type: data of the old one are refused, and code gets other tensors."));
    for (const parts of choices)
        found.push(...choiceChange(parts, both, change));
    found.push(...domainChanges(schemas, subject, both));
    for (const part of ["distribution_constraints", "unique_constraints"]) {
        const sides = texts(part, both);
        if (sides.before !== sides.after)
            found.push(change(part, boundEffect(part, both), "Other bounds."));
    }
    for (const [part, key] of [["drift_comparator", "driftComparator"], ["skew_comparator", "skewComparator"]]) {
        const effect = comparatorEffect(before[key], after[key]);
        if (effect)
            found.push(change(part, effect, effect === "looser" ? "More of a difference passes." : effect === "tighter" ? "Less of a difference passes." : "Measured otherwise."));
    }
    for (const part of ["in_environment", "not_in_environment", "lifecycle_stage", "annotation", "sequence_metadata", "validation_derived_source"]) {
        const sides = texts(part, both);
        if (sides.before !== sides.after)
            found.push(change(part, part === "not_in_environment" || part === "in_environment" ? environmentEffect(both) : "neutral", part.endsWith("environment") ? "Asked for in other environments." : "Says something else, and no check depends on it."));
    }
    return found;
}
function choiceChange(parts, both, change) {
    const sides = parts.map((part) => ({ part, ...texts(part, both) }));
    const [old, now] = [sides.find(({ before }) => before !== undefined), sides.find(({ after }) => after !== undefined)];
    if (old?.before === now?.after)
        return [];
    const part = (now ?? old).part;
    const named = { ...change(part, "neutral", ""), ...(old?.before !== undefined && { before: old.before }) };
    if (part.endsWith("presence")) {
        const effect = boundEffect("presence", both);
        return [{ ...named, effect, message: effect === "tighter" ? "Asked for in more examples." : effect === "looser" ? "Asked for in fewer examples." : "Asked for otherwise." }];
    }
    if (old?.part === "shape" || now?.part === "shape")
        return [{ ...named, effect: "breaking", message: now?.part !== "shape" ? "No fixed shape any more: models get sparse tensors." : old?.part !== "shape" ? "A fixed shape: models get dense tensors, and other numbers of values are refused." : "Another shape: models get other tensors." }];
    const effect = boundEffect("value_count", both);
    return [{ ...named, effect, message: effect === "tighter" ? "Fewer numbers of values pass." : effect === "looser" ? "More numbers of values pass." : "Other numbers of values pass." }];
}
/** Bounds: of two sides, the one that lets less pass is tighter; lower bounds are named `min…`, upper ones `max…`. */
function bounds(message, prefix = "") {
    const found = new Map();
    for (const field of message.fields) {
        if (!message.isSet(field))
            continue;
        if (field.fieldKind === "message")
            for (const [name, value] of bounds(message.get(field), `${prefix}${field.name}.`))
                found.set(name, value);
        else if (field.fieldKind === "list" && field.listKind === "message")
            [...message.get(field)].forEach((item, i) => { for (const [name, value] of bounds(item, `${prefix}${i}.`))
                found.set(name, value); });
        else if (field.fieldKind === "scalar" && /^(min|max|required|disallow)/.test(field.name))
            found.set(`${prefix}${field.name}`, Number(message.get(field)));
    }
    return found;
}
function effectOf(before, after) {
    const found = new Set();
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        const isUpper = /(^|\.)max/.test(name);
        const open = isUpper ? Infinity : /(^|\.)(min_count|min_fraction|required|disallow.*)$/.test(name) ? 0 : -Infinity;
        const [old, now] = [before.get(name) ?? open, after.get(name) ?? open];
        if (old !== now)
            found.add(now > old === isUpper ? "looser" : "tighter");
    }
    return found.has("tighter") ? "tighter" : found.has("looser") ? "looser" : "neutral";
}
function boundEffect(part, { before, after }) {
    const of = (feature) => {
        if (part === "presence")
            return feature.presenceConstraints.case === "presence" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("presence"))) : new Map(feature.presenceConstraints.case === "groupPresence" ? [["required", Number(feature.presenceConstraints.value.required)]] : []);
        if (part === "value_count")
            return feature.shapeType.case === "valueCount" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("value_count")), "0.") : feature.shapeType.case === "valueCounts" ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field("value_counts"))) : new Map();
        const message = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature);
        // A domain without constraints is to hold every value.
        return message.isSet(field(part)) ? bounds(message.get(field(part))) : new Map(part === "distribution_constraints" ? [["min_domain_mass", 1]] : []);
    };
    return effectOf(of(before), of(after));
}
function field(name) {
    return _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR.fields.find((each) => each.name === name);
}
function comparatorEffect(before, after) {
    const thresholds = (comparator) => new Map(["infinityNorm", "jensenShannonDivergence", "normalizedAbsDifference"].flatMap((name) => (comparator?.[name] ? [[`max ${name}`, comparator[name].threshold]] : [])));
    const effect = effectOf(thresholds(before), thresholds(after));
    const source = (comparator) => comparator?.jensenShannonDivergence?.source?.type ?? 0;
    return effect !== "neutral" ? effect : source(before) !== source(after) || (before === undefined) !== (after === undefined) ? "neutral" : undefined;
}
function environmentEffect({ before, after }) {
    const out = (feature) => feature.notInEnvironment.filter((name) => !feature.inEnvironment.includes(name)).length;
    return out(after) > out(before) ? "looser" : out(after) < out(before) ? "tighter" : "neutral";
}
/** The values of a feature's domain of texts, of its own or of the schema. */
function valuesOf({ stringDomain }, { domainInfo }) {
    if (domainInfo.case === "stringDomain")
        return domainInfo.value.value;
    return domainInfo.case === "domain" ? stringDomain.find(({ name }) => name === domainInfo.value)?.value : undefined;
}
function domainChanges({ before: oldSchema, after: newSchema }, subject, both) {
    const { before, after } = both;
    const [olds, news] = [valuesOf(oldSchema, before), valuesOf(newSchema, after)];
    if (olds && news) {
        const [added, removed] = [news.filter((value) => !olds.includes(value)), olds.filter((value) => !news.includes(value))];
        const list = (values) => values.slice(0, 8).map((value) => JSON.stringify(value)).join(", ") + (values.length > 8 ? ` and ${values.length - 8} more` : "");
        return [
            ...(removed.length > 0 ? [{ subject, part: "domain", effect: "tighter", message: `Values taken away: ${list(removed)}.` }] : []),
            ...(added.length > 0 ? [{ subject, part: "domain", effect: "looser", message: `Values added: ${list(added)}.` }] : []),
        ];
    }
    const kind = (feature) => feature.domainInfo.case?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const [from, to] = [kind(before), kind(after)];
    if (from === to && (from === undefined || from === "struct_domain"))
        return [];
    const old = from === undefined ? undefined : texts(from, both).before;
    const now = to === undefined ? undefined : texts(to, both).after;
    if (old === now)
        return [];
    const sides = { subject, part: (to ?? from), ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
    if (from === undefined)
        return [{ ...sides, effect: "tighter", message: "A domain: values outside it are refused." }];
    if (to === undefined)
        return [{ ...sides, effect: "looser", message: "No domain any more: all values pass." }];
    if (from !== to)
        return [{ ...sides, effect: "breaking", message: "A domain of another kind: values are read otherwise." }];
    const of = (feature) => bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureSchema */ .iR, feature).get(field(to)));
    const effect = effectOf(of(before), of(after));
    return [{ ...sides, effect, message: effect === "tighter" ? "Narrower bounds." : effect === "looser" ? "Wider bounds." : "Another domain, with the same bounds." }];
}
function environmentChanges({ defaultEnvironment: before }, { defaultEnvironment: after }) {
    return [
        ...before.filter((name) => !after.includes(name)).map((name) => ({ subject: name, part: "default_environment", effect: "breaking", message: "The environment is gone: validating in it fails." })),
        ...after.filter((name) => !before.includes(name)).map((name) => ({ subject: name, part: "default_environment", effect: "neutral", message: "The environment is new." })),
    ];
}
/** What the other fields of the schema do when they change. */
const rest = { sparse_feature: "breaking", weighted_feature: "breaking", tensor_representation_group: "breaking", represent_variable_length_as_ragged: "breaking", generate_legacy_feature_spec: "breaking" };
function restChanges(before, after) {
    const [old, now] = [(0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, before), (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, after)];
    const done = new Set(["feature", "string_domain", "default_environment"]);
    return _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn.fields.filter(({ name }) => !done.has(name)).flatMap((each) => {
        const only = (message) => {
            const kept = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn);
            if (message.isSet(each))
                kept.set(each, message.get(each));
            return kept.message;
        };
        if ((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .equals */ .a)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, only(old), only(now)))
            return [];
        const [from, to] = [valueText(old, each), valueText(now, each)];
        const limits = each.name === "dataset_constraints" || /_domain$/.test(each.name);
        const side = (message) => (message.isSet(each) ? bounds((0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_4__/* .reflect */ .E4)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, only(message))) : new Map());
        const effect = limits ? effectOf(side(old), side(now)) : rest[each.name] ?? "neutral";
        return [{ subject: "schema", part: each.name, effect, message: effect === "breaking" ? "Models get other tensors." : limits ? "Other bounds." : "Says something else, and no check depends on it.", ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) }];
    });
}


/***/ })

};
