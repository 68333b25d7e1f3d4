export const id = 6295;
export const ids = [6295];
export const modules = {

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cleanEnvironment)
/* harmony export */ });
const kept = new Set([
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "TERM", "PWD", "HOSTNAME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "R_HOME", "R_LIBS", "R_LIBS_USER", "JAVA_HOME", "CARGO_HOME", "RUSTUP_HOME", "GOPATH", "GOROOT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "CI", "RUNNER_OS", "RUNNER_ARCH",
]);
const keptPrefixes = ["LC_", "CUDA_", "NVIDIA_", "ROCM_", "HIP_", "PYTHON", "TF_", "XLA_", "OMP_", "MKL_", "OPENBLAS_", "NODE_PATH", "npm_config_cache", "UV_", "PYENV_", "POETRY_"];
/** However the rest of the name looks, such a variable is not given to code of strangers. */
const secret = /token|secret|password|passwd|credential|api_?key|access_?key|private_?key|auth|_url$|_proxy$|index/i;
/**
 * The environment for code that is not ours: what finds programs and libraries, and nothing that opens a door.
 * GitHub's tokens, the runner's `ACTIONS_*` and `INPUT_*` and cloud keys stay outside because only known names pass.
 */
function cleanEnvironment(all, platform = process.platform) {
    // Windows knows `Path` and `PATH` as one.
    const known = (name) => kept.has(platform === "win32" ? name.toUpperCase() : name);
    const passes = (name) => (known(name) || keptPrefixes.some((prefix) => name.startsWith(prefix))) && !secret.test(name);
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value !== undefined && passes(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* unused harmony export shellOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _clean_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59905);
/* harmony import */ var _program_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50086);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98683);






/**
 * Runs a command of the user in a process group of its own, without secrets in its environment, and waits for its end.
 * An exit code other than 0, a signal or the timeout is a `UserError` with the last lines of stderr as its detail;
 * then, and when `signal` fires, nothing it has started is left.
 */
async function runCommand({ command, cwd, environment, timeoutSeconds, timeoutParameter = "timeout", signal, output: file, onLine }) {
    signal.throwIfAborted();
    const written = file === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "w");
    const { program, args, verbatim } = shellOf(command);
    const group = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .startGroup */ .O)(program, args, { cwd, environment: { ...(0,_clean_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .h)(process.env), ...environment }, verbatim, ...(written && { output: written.fd }) });
    const output = (0,_program_output_js__WEBPACK_IMPORTED_MODULE_4__/* .programOutput */ .c)(onLine);
    group.process.stdout?.on("data", (bytes) => output.out.write(bytes));
    group.process.stderr?.on("data", (bytes) => output.error.write(bytes));
    const limit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLimit */ .z)({ timeoutSeconds, signal }, () => group.kill());
    try {
        const ended = await endOf(group);
        output.end();
        signal.throwIfAborted();
        const more = output.told();
        const shown = commandTitle(command);
        if (limit.reached())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} did not end within ${timeoutSeconds} s`, { hint: `raise ${timeoutParameter}, or make it faster`, ...more });
        if (ended.signal !== null)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} was ended by ${ended.signal}${ended.signal === "SIGKILL" ? ", perhaps because memory ran out" : ""}`, more);
        if (ended.code !== 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} ended with exit code ${ended.code}`, { ...more, ...hintFor(command, ended.code) });
    }
    finally {
        limit.lift();
        await written?.close();
    }
}
/** How a command line is given to the system's shell: `cmd.exe` takes it between two quotes of its own, whatever is in it. */
function shellOf(command, platform = process.platform, comSpec = process.env["ComSpec"]) {
    return platform === "win32"
        ? { program: comSpec ?? "cmd.exe", args: ["/d", "/s", "/c", `"${command}"`], verbatim: true }
        : { program: "/bin/sh", args: ["-c", command], verbatim: false };
}
/** A command in a sentence: its first line in backquotes, however long the script is. */
function commandTitle(command) {
    const [first = "", ...rest] = command.trim().split(/\s*\n\s*/);
    return `\`${first}${rest.length > 0 ? " …" : ""}\``;
}
/** Waits until the command has ended, ends what it left in the background, and waits until its output has been read. */
function endOf(group) {
    return new Promise((resolve, reject) => {
        group.process.once("error", reject);
        group.process.once("exit", (code, signal) => {
            group.kill();
            group.process.once("close", () => resolve({ code, signal }));
        });
    });
}
function hintFor(command, code) {
    const program = command.trim().split(/\s+/)[0] ?? command;
    if (code === 127)
        return { hint: `is ${program} installed, and on PATH?` };
    if (code === 126)
        return { hint: `may ${program} be executed?` };
    if (code === 137)
        return { hint: "it was killed, perhaps because memory ran out" };
    return {};
}


/***/ }),

/***/ 59905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69038);


/**
 * A watcher in the group waits on a pipe whose other end only we hold: when we are gone, however that came, the pipe
 * closes and the watcher ends the group. No orphan goes on computing.
 */
const watched = '(read -r _ <&4; kill -KILL 0) >/dev/null 2>&1 3>&- & exec 4<&-; exec "$@"';
/** Starts a program in a process group of its own; no shell reads its arguments. All of it ends with `kill`, or when this process ends. */
function startGroup(program, args, options) {
    return process.platform === "win32" ? startTree(program, args, options) : startWatched(program, args, options);
}
function startWatched(program, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("/bin/sh", ["-c", watched, "sh", program, ...args], { cwd: options.cwd, env: options.environment, detached: true, stdio: [...streamsOf(options), "pipe"] });
    child.stdio[4]?.on("error", () => { });
    return {
        process: child,
        kill() {
            if (child.pid === undefined)
                return;
            try {
                process.kill(-child.pid, "SIGKILL");
            }
            catch (error) {
                if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) !== "ESRCH")
                    throw error;
            }
        },
    };
}
/** Windows has no process groups: what a program has started is found by its parents, as long as the program lives. */
function startTree(program, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd: options.cwd, env: options.environment, windowsHide: true, windowsVerbatimArguments: options.verbatim ?? false, stdio: streamsOf(options) });
    return {
        process: child,
        kill() {
            if (child.pid !== undefined && child.exitCode === null)
                (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
        },
    };
}
function streamsOf({ messages = false, output }) {
    return ["ignore", output ?? "pipe", "pipe", messages ? "ipc" : "ignore"];
}


/***/ }),

/***/ 50086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ programOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/code/lines.js

const usual = { length: 4000, lines: 10_000 };
/** Takes the bytes of a stream and gives its lines, bounded in length and number, so that no output fills memory or log. */
function lineSplitter(onLine, limits = usual) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let line = "";
    let cut = 0;
    let count = 0;
    const add = (text) => {
        const room = limits.length - line.length;
        line += room > 0 ? text.slice(0, room) : "";
        cut += Math.max(0, text.length - Math.max(0, room));
    };
    const finish = () => {
        count += 1;
        if (count <= limits.lines)
            onLine(line.replace(/\r$/, "") + (cut > 0 ? ` … (${cut} more characters)` : ""));
        line = "";
        cut = 0;
    };
    const take = (text) => {
        let from = 0;
        for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
            add(text.slice(from, end));
            finish();
            from = end + 1;
        }
        add(text.slice(from));
    };
    return {
        write: (bytes) => take(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
        end() {
            take(decoder.end());
            if (line !== "" || cut > 0)
                finish();
            if (count > limits.lines)
                onLine(`… (${count - limits.lines} more lines)`);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/code/program-output.js

const tailLines = 40;
/** Splitters for stdout and stderr of a program; each line goes to `onLine` as it comes. */
function programOutput(onLine) {
    const tail = [];
    const out = lineSplitter((line) => onLine?.(line, "out"));
    const error = lineSplitter((line) => {
        tail.push(line);
        if (tail.length > tailLines)
            tail.shift();
        onLine?.(line, "error");
    });
    return {
        out,
        error,
        end() {
            out.end();
            error.end();
        },
        told() {
            const detail = tail.join("\n").trim();
            return detail === "" ? {} : { detail };
        },
    };
}


/***/ }),

/***/ 98683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/** Calls `kill` when the time is up or the signal fires. */
function timeLimit({ timeoutSeconds, signal }, kill) {
    let reached = false;
    const timer = setTimeout(() => { reached = true; kill(); }, Math.min(timeoutSeconds * 1000, 2 ** 31 - 1));
    signal?.addEventListener("abort", kill, { once: true });
    return { reached: () => reached, lift() { clearTimeout(timer); signal?.removeEventListener("abort", kill); } };
}


/***/ }),

/***/ 33043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   s9: () => (/* binding */ component)
/* harmony export */ });
/** A port that must be wired. */
function required(type) {
    return { type, optional: false };
}
/** A port that may stay unwired, or whose artifact may not exist yet (the baseline of a first run). */
function optional(type) {
    return { type, optional: true };
}
/** Says which type a schema of parameters describes, so that `run` knows it: `parameters: parameters<{ price: number }>({ … })`. */
function parameters(schema) {
    return schema;
}
/** Where `run` happens with these parameters. */
function placeOfRun({ runs }, parameters) {
    return (typeof runs === "function" ? runs(parameters) : runs) ?? "here";
}
/** Declares a component; the types of ports and parameters are inferred from the literal. */
function component(definition) {
    return definition;
}


/***/ }),

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   h6: () => (/* binding */ valueCount)
/* harmony export */ });
/** How many values row i has; −1 when the feature is missing in it. */
function valueCount(column, row) {
    if (column.type === "empty")
        return -1;
    if (!column.rowOffsets)
        return 1;
    const count = column.rowOffsets[row + 1] - column.rowOffsets[row];
    return count === 0 && !(column.present && column.present[row]) ? -1 : count;
}
/** Index of row i's first value. */
function firstValue(column, row) {
    return column.rowOffsets ? column.rowOffsets[row] : row;
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Value j of a bytes column as text; invalid UTF-8 becomes U+FFFD. */
function textAt(column, value) {
    return decoder.decode(column.bytes.subarray(column.offsets[value], column.offsets[value + 1]));
}


/***/ }),

/***/ 97684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ exampleFormats),
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   j5: () => (/* binding */ writeJsonLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _data_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7535);




/** Forms in which a command may want its examples: `tfrecord` are the artifact's own files. */
const exampleFormats = ["tfrecord", "jsonl", "csv"];
/** Writes rows as JSON lines: a feature of one value is a value, of several a list; a missing one is left out. */
async function writeJsonLines(file, batches) {
    await writeLines(file, batches, function* (batch) {
        for (let row = 0; row < batch.length; row++) {
            const entries = [...batch.columns].flatMap(([name, column]) => ((0,_data_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .valueCount */ .h6)(column, row) < 0 ? [] : [[name, valueAt(column, row)]]));
            yield JSON.stringify(Object.fromEntries(entries));
        }
    });
}
/** Writes rows as CSV with a header (RFC 4180): a missing feature is an empty cell, a list is JSON. */
async function writeCsv(file, batches) {
    let names;
    await writeLines(file, batches, function* (batch) {
        if (!names) {
            names = [...batch.columns.keys()];
            yield names.map(csvCell).join(",");
        }
        for (let row = 0; row < batch.length; row++) {
            yield names.map((name) => {
                const column = batch.columns.get(name);
                if (!column || (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .valueCount */ .h6)(column, row) < 0)
                    return "";
                const value = valueAt(column, row);
                return csvCell(typeof value === "object" ? JSON.stringify(value) : String(value));
            }).join(",");
        }
    });
}
async function writeLines(file, batches, lines) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file);
    for await (const batch of batches) {
        const text = [...lines(batch)].map((line) => `${line}\n`).join("");
        if (!stream.write(text))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stream, "drain");
    }
    stream.end();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(stream);
}
function valueAt(column, row) {
    const count = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .valueCount */ .h6)(column, row);
    const start = (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .firstValue */ .Kb)(column, row);
    if (count === 1)
        return oneValue(column, start);
    return Array.from({ length: count }, (_, i) => oneValue(column, start + i));
}
function oneValue(column, index) {
    if (column.type === "empty")
        return "";
    if (column.type === "bytes")
        return (0,_data_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(column, index);
    return column.values[index];
}
function csvCell(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 51144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ loadPredictor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/command.js
var command = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/model/example-files.js
var example_files = __webpack_require__(97684);
// EXTERNAL MODULE: ./build/js/model/model-artifact.js
var model_artifact = __webpack_require__(47316);
;// CONCATENATED MODULE: ./build/js/model/command-predictor.js







/**
 * Answers through a command of the user, once per batch. It runs inside the model's `Format-Command/`, so that what was
 * trained is what answers, and finds in its environment: ASSAY_MODEL (that folder), ASSAY_EXAMPLES (raw rows as JSON lines),
 * ASSAY_EXAMPLES_CSV (the same as CSV) and ASSAY_PREDICTIONS (the file to write: one JSON line per row, in order, a number,
 * a list, or an object of these by output name).
 */
function commandPredictor(directory, { predict, timeoutSeconds }, signal = new AbortController().signal) {
    return {
        inputs: [],
        outputs: [],
        async predict(batch) {
            const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assay-predict-"));
            try {
                const [examples, csv, predictions] = ["examples.jsonl", "examples.csv", "predictions.jsonl"].map((name) => (0,external_node_path_.join)(temporary, name));
                await Promise.all([(0,example_files/* writeJsonLines */.j5)(examples, [batch]), (0,example_files/* writeCsv */.En)(csv, [batch])]);
                const model = (0,external_node_path_.join)(directory, model_artifact/* commandDirectory */.fL);
                await (0,command/* runCommand */.d)({
                    command: predict, cwd: model, timeoutSeconds, signal, onLine: () => { },
                    environment: { ASSAY_MODEL: model, ASSAY_EXAMPLES: examples, ASSAY_EXAMPLES_CSV: csv, ASSAY_PREDICTIONS: predictions, PYTHONDONTWRITEBYTECODE: "1" },
                });
                return await readPredictions(predictions, { batch, command: predict });
            }
            finally {
                await (0,promises_.rm)(temporary, { recursive: true, force: true });
            }
        },
        dispose: () => { },
    };
}
async function readPredictions(file, { batch, command }) {
    const text = await (0,promises_.readFile)(file, "utf8").catch((cause) => {
        throw new error/* UserError */.yo(`\`${command}\` wrote no predictions`, { hint: "it must write the file that ASSAY_PREDICTIONS names", cause });
    });
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length !== batch.length)
        throw new error/* UserError */.yo(`\`${command}\` wrote ${lines.length} predictions for ${batch.length} examples`, { hint: "one JSON line for each example, in order" });
    const collected = new Map();
    lines.forEach((line, row) => {
        for (const [name, value] of Object.entries(parseLine(line, { row, command }))) {
            const numbers = typeof value === "number" ? [value] : value;
            const shape = typeof value === "number" || value.length === 1 ? [] : [value.length];
            const output = collected.get(name) ?? { shape, values: new Float32Array(batch.length * numbers.length), filled: 0 };
            collected.set(name, output);
            if (output.filled !== row * numbers.length || output.shape.length !== shape.length || output.values.length !== batch.length * numbers.length)
                throw uneven(command, row);
            output.values.set(numbers, output.filled);
            output.filled += numbers.length;
        }
    });
    for (const output of collected.values())
        if (output.filled !== output.values.length)
            throw uneven(command, lines.length - 1);
    return { length: batch.length, outputs: Object.fromEntries([...collected].map(([name, { shape, values }]) => [name, { shape, values }])) };
}
function parseLine(line, { row, command }) {
    const wrong = () => new error/* UserError */.yo(`\`${command}\` wrote a prediction that is none: ${line.slice(0, 80)}`, {
        hint: `line ${row + 1}: a number, a list of numbers, or an object of these by output name`,
    });
    let parsed;
    try {
        parsed = JSON.parse(line);
    }
    catch (cause) {
        throw new error/* UserError */.yo(`\`${command}\` wrote a prediction that is not JSON: ${line.slice(0, 80)}`, { hint: `line ${row + 1}; NaN is not JSON`, cause });
    }
    const byName = isNumbers(parsed) ? { prediction: parsed } : parsed;
    if (typeof byName !== "object" || byName === null || !Object.values(byName).every(isNumbers))
        throw wrong();
    return byName;
}
function isNumbers(value) {
    return typeof value === "number" || (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "number"));
}
function uneven(command, row) {
    return new error/* UserError */.yo(`\`${command}\` wrote predictions of different shapes`, { hint: `line ${row + 1}: every line must have the same outputs of the same length` });
}

// EXTERNAL MODULE: ./build/js/model/backend.js
var model_backend = __webpack_require__(76792);
;// CONCATENATED MODULE: ./build/js/model/load-predictor.js



/**
 * Opens the model of a Model artifact: raw rows in, predictions out. Dispose of it when done. Loads TensorFlow.js only where the
 * model needs it.
 */
async function loadPredictor(directory, options = {}) {
    const { backend = "wasm", workspace, wasmDirectory, signal } = options;
    const description = await (0,model_artifact/* readModelDescription */.YB)(directory);
    if (description.form === "command")
        return commandPredictor(directory, description, signal);
    const where = { ...(workspace === undefined ? {} : { workspace }), ...(wasmDirectory === undefined ? {} : { wasmDirectory }) };
    if (description.form === "saved-model") {
        const { tf } = await (0,model_backend/* openTensorFlow */.gF)({ ...where, backend: "tfjs-node" });
        const { savedModelPredictor } = await __webpack_require__.e(/* import() */ 4626).then(__webpack_require__.bind(__webpack_require__, 4626));
        return savedModelPredictor(tf, directory, description);
    }
    const { tf } = await (0,model_backend/* openTensorFlow */.gF)({ ...where, backend });
    const { tfjsPredictor } = await Promise.all(/* import() */[__webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(7488)]).then(__webpack_require__.bind(__webpack_require__, 74478));
    return tfjsPredictor(tf, directory, description);
}


/***/ }),

/***/ 47316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ transformDirectory),
/* harmony export */   YB: () => (/* binding */ readModelDescription),
/* harmony export */   ap: () => (/* binding */ servingDirectory),
/* harmony export */   fL: () => (/* binding */ commandDirectory),
/* harmony export */   q: () => (/* binding */ labelDirectory),
/* harmony export */   rY: () => (/* binding */ tfjsDirectory),
/* harmony export */   xW: () => (/* binding */ writeModelDescription)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68652);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);




/**
 * The layout of a Model artifact:
 *
 *     Format-Serving/     SavedModel for TensorFlow and TensorFlow Serving, transform inside
 *     Format-TFJS/        model.json, weights.bin: the same graph for TensorFlow.js; transform/: graph.json and vocabularies
 *     Format-Command/     what a model that answers through a command needs
 *     label/              graph.json and vocabularies that make the label from raw examples, when preprocess makes it
 *     assay_model.json    what the model takes and gives
 */
const servingDirectory = "Format-Serving";
/** The model for TensorFlow.js, in a Model artifact. */
const tfjsDirectory = "Format-TFJS";
/** What a training command left, as it left it. */
const commandDirectory = "Format-Command";
/** The transform graph the model was trained behind; there only when it was. */
const transformDirectory = "transform";
/** How labels become numbers; there only when they must. */
const labelDirectory = "label";
const descriptionFile = "assay_model.json";
/** Writes the description of a model beside it. */
async function writeModelDescription(directory, description) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, descriptionFile), `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(description)}\n`);
}
/** What a Model artifact says of itself. */
async function readModelDescription(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, descriptionFile);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch((cause) => {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${directory} holds no model of Assay`, { hint: `a Model artifact holds ${descriptionFile}`, cause });
    });
    const description = JSON.parse(text);
    if (description.version !== 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the model has version ${String(description.version)}, this release reads version 1`);
    return description;
}


/***/ }),

/***/ 85224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toBinary),
/* harmony export */   Y: () => (/* binding */ writeField)
/* harmony export */ });
/* harmony import */ var _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90477);
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86629);
/* harmony import */ var _reflect_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43792);
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42857);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// Default options for serializing binary data.
const writeDefaults = {
    writeUnknownFields: true,
};
function makeWriteOptions(options) {
    return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
}
function toBinary(schema, message, options) {
    const writer = new _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI();
    compiledWriter(schema)(writer, makeWriteOptions(options), message);
    return writer.finish();
}
const compiledWriters = new WeakMap();
/**
 * Return the compiled encoder for a message, compiling it on first use.
 */
function compiledWriter(desc) {
    let compiled = compiledWriters.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
}
function compileMessage(desc) {
    const typeName = desc.typeName;
    const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
    // The field reported in ForeignFieldError.
    const foreignField = sortedFields[0];
    const fieldWriters = [];
    const compiled = (writer, opts, message) => {
        if (message.$typeName !== typeName && foreignField !== undefined) {
            throw new _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
        }
        for (let i = 0; i < fieldWriters.length; i++) {
            fieldWriters[i](writer, opts, message);
        }
        const unknown = message.$unknown;
        if (unknown !== undefined && opts.writeUnknownFields) {
            for (let i = 0; i < unknown.length; i++) {
                const { no, wireType, data } = unknown[i];
                writer.tag(no, wireType).raw(data);
            }
        }
    };
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledWriters.set(desc, compiled);
    for (const field of sortedFields) {
        fieldWriters.push(compileField(field));
    }
    return compiled;
}
function compileField(field) {
    switch (field.fieldKind) {
        case "message":
        case "scalar":
        case "enum":
            return compileSingularField(field);
        case "list":
            return compileListField(field);
        case "map":
            return compileMapField(field);
    }
}
/**
 * Compile an encoder for a singular field: the presence check, and the
 * value encoder.
 */
function compileSingularField(field) {
    const writeValue = compileSingularValue(field);
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (writer, opts, message) => {
            const oneof = message[oneofLocalName];
            if (oneof.case === localName) {
                writeValue(writer, opts, oneof.value);
            }
        };
    }
    if (field.presence != IMPLICIT) {
        const requiredError = field.presence == LEGACY_REQUIRED
            ? `cannot encode ${field} to binary: required field not set`
            : undefined;
        return (writer, opts, message) => {
            const value = message[localName];
            // Fields with explicit presence have properties on the prototype
            // chain for default / zero values (except for proto3).
            if (value !== undefined &&
                Object.prototype.hasOwnProperty.call(message, localName)) {
                writeValue(writer, opts, value);
            }
            else if (requiredError !== undefined) {
                throw new Error(requiredError);
            }
        };
    }
    // Implicit presence: the field is set when the value is not the zero
    // value. The check is inlined per type, see isScalarZeroValue.
    if (field.fieldKind == "enum") {
        const zero = field.enum.values[0].number;
        return (writer, opts, message) => {
            const value = message[localName];
            if (value !== zero) {
                writeValue(writer, opts, value);
            }
        };
    }
    switch (field.scalar) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== false) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== "") {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, opts, message) => {
                const value = message[localName];
                if (!(value instanceof Uint8Array) || value.byteLength > 0) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, opts, message) => {
                const value = message[localName];
                // Object.is distinguishes -0 from 0.
                if (!Object.is(value, 0)) {
                    writeValue(writer, opts, value);
                }
            };
        default:
            return (writer, opts, message) => {
                const value = message[localName];
                // Loose comparison matches 0n, 0 and "0".
                if (value != 0) {
                    writeValue(writer, opts, value);
                }
            };
    }
}
/**
 * Compile an encoder for the value of a singular field, including the tag.
 */
function compileSingularValue(field) {
    switch (field.fieldKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, value) => {
                writeChild(writer, opts, toMessage(value));
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.fieldKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const fieldNo = field.number;
            const wireType = writeTypeOfScalar(scalarType);
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            return (writer, opts, value) => {
                writer.tag(fieldNo, wireType);
                writeScalar(writer, value);
            };
        }
    }
}
function compileListField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    switch (field.listKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writeChild(writer, opts, toMessage(items[i]));
                }
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.listKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            if (field.packed) {
                return (writer, opts, message) => {
                    const items = message[localName];
                    if (items.length == 0) {
                        return;
                    }
                    writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                    for (let i = 0; i < items.length; i++) {
                        writeScalar(writer, items[i]);
                    }
                    writer.join();
                };
            }
            const wireType = writeTypeOfScalar(scalarType);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writer.tag(fieldNo, wireType);
                    writeScalar(writer, items[i]);
                }
            };
        }
    }
}
function compileMapField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    const writeKey = compileMapKey(field);
    if (field.mapKind == "message") {
        const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
        const writeMessage = compiledWriter(field.message);
        return (writer, opts, message) => {
            const record = message[localName];
            const keys = Object.keys(record);
            for (let i = 0; i < keys.length; i++) {
                const key = keys[i];
                writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeKey(writer, key);
                // The value of a map entry is always field number 2.
                writer.tag(2, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeMessage(writer, opts, toMessage(record[key]));
                writer.join();
                writer.join();
            }
        };
    }
    const scalarType = field.mapKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
    const valueWireType = writeTypeOfScalar(scalarType);
    const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
    return (writer, opts, message) => {
        const record = message[localName];
        const keys = Object.keys(record);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
            writeKey(writer, key);
            // The value of a map entry is always field number 2.
            writer.tag(2, valueWireType);
            writeScalar(writer, record[key]);
            writer.join();
        }
    };
}
/**
 * Compile an encoder for a map key. Map keys are stored as object keys and
 * are always strings locally. Convert them to their scalar type before
 * writing, like the reflect API does when iterating map entries.
 */
function compileMapKey(field) {
    const wireType = writeTypeOfScalar(field.mapKey);
    const writeScalar = compileScalarValue(field.mapKey, field.parent.typeName, field.name);
    const convertKey = compileMapKeyConverter(field.mapKey);
    return (writer, key) => {
        // The key of a map entry is always field number 1.
        writer.tag(1, wireType);
        writeScalar(writer, convertKey(key));
    };
}
/**
 * Returns a converter from an object key (always a string) to the closest
 * possible type for the map key type. Invalid keys are passed through to
 * the scalar writer, which raises an error for them.
 */
function compileMapKeyConverter(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (key) => key;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (key) => (key === "true" ? true : key === "false" ? false : key);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.uParse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.parse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        default:
            // Handles INT32, UINT32, SINT32, FIXED32, SFIXED32.
            // We do not use individual cases to save a few bytes code size.
            return (key) => {
                const n = Number.parseInt(key);
                return Number.isFinite(n) ? n : key;
            };
    }
}
/**
 * Compile an encoder for a bare scalar value (no tag), wrapping errors from
 * the writer with the message and field name.
 */
function compileScalarValue(type, messageName, fieldName) {
    const writeScalar = compileScalarWrite(type);
    return (writer, value) => {
        try {
            writeScalar(writer, value);
        }
        catch (e) {
            if (e instanceof Error) {
                throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
            }
            throw e;
        }
    };
}
function compileScalarWrite(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, value) => writer.string(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, value) => writer.bool(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
            return (writer, value) => writer.double(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, value) => writer.float(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32:
            return (writer, value) => writer.int32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
            return (writer, value) => writer.int64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
            return (writer, value) => writer.uint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (writer, value) => writer.fixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, value) => writer.bytes(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
            return (writer, value) => writer.fixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
            return (writer, value) => writer.sfixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return (writer, value) => writer.sfixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (writer, value) => writer.sint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT32:
            return (writer, value) => writer.uint32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT32:
            return (writer, value) => writer.sint32(value);
    }
}
/**
 * Write a single field to binary format, if it is set. Used to serialize
 * extensions: extensions always have explicit presence, so an extension
 * value that was just set on the container is always written.
 *
 * @private
 */
function writeField(writer, opts, msg, field) {
    compileField(field)(writer, opts, msg[_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeLocal */ .I4]);
}
/**
 * Compile an encoder for the wire format of a message field, honoring the
 * delimited encoding of the field. The tag is written by the encoder.
 */
function compileChildWriter(field) {
    const fieldNo = field.number;
    const writeMessage = compiledWriter(field.message);
    if (field.delimitedEncoding) {
        return (writer, opts, child) => {
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.StartGroup);
            writeMessage(writer, opts, child);
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.EndGroup);
        };
    }
    return (writer, opts, child) => {
        writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
        writeMessage(writer, opts, child);
        writer.join();
    };
}
function writeTypeOfScalar(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit64;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit32;
        default:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Varint;
    }
}


/***/ })

};
