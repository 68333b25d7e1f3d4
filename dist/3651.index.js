export const id = 3651;
export const ids = [3651];
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

/***/ 73651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customExampleGen: () => (/* binding */ customExampleGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/code/command.js
var command = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/csv-format.js
var csv_format = __webpack_require__(31631);
// EXTERNAL MODULE: ./build/js/data/csv-dialect.js
var csv_dialect = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/js/data/json-lines.js + 3 modules
var json_lines = __webpack_require__(57685);
// EXTERNAL MODULE: ./build/js/data/row-source.js
var row_source = __webpack_require__(75009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/js/data/rows-lines.js


const chunkBytes = 1 << 20;
const mostLevels = 64;
/**
 * What a user's function yields, as JSON Lines to be read with the option `binary`. Each item is an array of rows
 * `[{ name: value, … }, …]`, or columns `{ name: values, … }` of equal lengths, whose values are arrays or typed arrays.
 *
 * A value is a number, bigint, text, boolean, `Uint8Array` (bytes), `Date` (its ISO text), a list of values, an object, or
 * missing: null or undefined. Whole numbers are integers up to ±2^53 and floats beyond; values of a `Float32Array` or
 * `Float64Array` are floats. Everything else is a `UserError` with `name` and the number of the row (from 1).
 */
async function* rowLines(name, items) {
    const writer = new RowText(name);
    for await (const item of items) {
        for (const row of rowsOf(item, writer)) {
            writer.add(row);
            if (writer.size >= chunkBytes)
                yield writer.take();
        }
    }
    if (writer.size > 0)
        yield writer.take();
}
function* rowsOf(item, writer) {
    if (Array.isArray(item)) {
        for (const row of item) {
            if (!isPlain(row))
                throw writer.mistake(`a row is ${kindOf(row)}`, "a row is an object: { name: value, … }");
            yield membersOf(row);
        }
    }
    else if (isPlain(item))
        yield* rowsOfColumns(item, writer);
    else
        throw writer.mistake(`${kindOf(item)} is yielded`, "yield an array of rows [{ name: value, … }, …], or columns { name: values, … }");
}
function* membersOf(row) {
    for (const [name, value] of Object.entries(row))
        yield [name, value, false];
}
function* rowsOfColumns(columns, writer) {
    const entries = Object.entries(columns).map(([name, values]) => {
        if (!Array.isArray(values) && !isNumbers(values))
            throw writer.mistake(`column ${JSON.stringify(name)} is ${kindOf(values)}`, "columns are arrays or typed arrays; a single row is yielded in an array: [{ … }]");
        return { name, values: values, floats: isFloats(values) };
    });
    const [first] = entries;
    const odd = entries.find(({ values }) => values.length !== first.values.length);
    if (odd)
        throw writer.mistake(`column ${JSON.stringify(odd.name)} has ${(0,counted/* counted */.h)(odd.values.length, "value")}, ${JSON.stringify(first.name)} has ${first.values.length}`, "columns that are yielded together have equal lengths");
    for (let row = 0; row < (first?.values.length ?? 0); row++)
        yield entries.map(({ name, values, floats }) => [name, values[row], floats]);
}
function isPlain(value) {
    if (value === null || typeof value !== "object")
        return false;
    const prototype = Object.getPrototypeOf(value);
    // Objects of another realm, as a module loader has, have another Object.prototype.
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isFloats(value) {
    return value instanceof Float32Array || value instanceof Float64Array;
}
function isNumbers(value) {
    return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return String(value);
    if (Array.isArray(value))
        return "an array";
    const name = typeof value === "object" ? value.constructor?.name || "object" : typeof value;
    return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
/** Rows as they are written, and where in them one is. */
class RowText {
    size = 0;
    bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
    row = 1;
    column = "";
    name;
    constructor(name) {
        this.name = name;
    }
    add(row) {
        this.byte(0x7b);
        let first = true;
        for (const [name, value, floats] of row) {
            if (value === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.column = name;
            this.text(name);
            this.byte(0x3a);
            this.value(value, floats, 1);
        }
        this.column = "";
        this.byte(0x7d);
        this.byte(0x0a);
        this.row++;
    }
    take() {
        const taken = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.allocUnsafe(chunkBytes + (1 << 16));
        this.size = 0;
        return taken;
    }
    mistake(message, hint) {
        const where = this.column === "" ? "" : `column ${JSON.stringify(this.column)}: `;
        return new error/* UserError */.yo(`${where}${message}`, { place: { file: this.name, line: this.row }, hint });
    }
    value(value, floats, level) {
        if (level > mostLevels)
            throw this.mistake(`lists and objects are nested deeper than ${mostLevels} levels`, "does an object hold itself?");
        if (value === null || value === undefined)
            this.ascii("null");
        else if (typeof value === "number")
            this.ascii(numberText(value, floats));
        else if (typeof value === "boolean" || typeof value === "bigint")
            this.ascii(String(value));
        else if (typeof value === "string")
            this.text(value);
        else if (value instanceof Uint8Array)
            this.octets(value);
        else if (Array.isArray(value) || isNumbers(value))
            this.list(value, isFloats(value), level);
        else if (value instanceof Date && !Number.isNaN(value.getTime()))
            this.text(value.toISOString());
        else if (isPlain(value))
            this.object(value, level);
        else
            throw this.mistake(`${kindOf(value)} is no value`, "values are numbers, bigints, texts, booleans, Uint8Array for bytes, valid dates, lists and objects of them");
    }
    list(values, floats, level) {
        this.byte(0x5b);
        for (let i = 0; i < values.length; i++) {
            if (i > 0)
                this.byte(0x2c);
            this.value(values[i], floats, level + 1);
        }
        this.byte(0x5d);
    }
    object(value, level) {
        this.byte(0x7b);
        let first = true;
        for (const [name, member, floats] of membersOf(value)) {
            if (member === undefined)
                continue;
            if (!first)
                this.byte(0x2c);
            first = false;
            this.text(name);
            this.byte(0x3a);
            this.value(member, floats, level + 1);
        }
        this.byte(0x7d);
    }
    text(value) {
        if (!value.isWellFormed())
            throw this.mistake("half of a surrogate pair stands alone, which is no text", "bytes are given as Uint8Array");
        const text = JSON.stringify(value);
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size, "utf8");
    }
    octets(value) {
        this.reserve(value.length * 6 + 2);
        this.byte(0x22);
        for (const byte of value) {
            if (byte < 0x20)
                this.ascii(`\\u00${byte.toString(16).padStart(2, "0")}`);
            else {
                if (byte === 0x22 || byte === 0x5c)
                    this.byte(0x5c);
                this.byte(byte);
            }
        }
        this.byte(0x22);
    }
    ascii(text) {
        this.reserve(text.length);
        this.size += this.bytes.write(text, this.size, "latin1");
    }
    byte(byte) {
        this.reserve(1);
        this.bytes[this.size++] = byte;
    }
    reserve(length) {
        if (this.size + length <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.size + length));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
}
/** A number so that it is read again as what it is: a point or an exponent makes it a float. */
function numberText(value, float) {
    if (float && Object.is(value, -0))
        return "-0.0";
    if (!Number.isInteger(value))
        return String(value);
    if (float || !Number.isSafeInteger(value))
        return value.toExponential();
    return String(value === 0 ? 0 : value);
}

;// CONCATENATED MODULE: ./build/js/data/rows-source.js






/**
 * A stream that can be read once, such as what a command prints, as a source of rows: its bytes are kept in a file, since
 * types take all rows. Its key is the digest of the bytes: the same output is known again.
 */
async function spooledSource(format, { name, chunks }, { options, path }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const file = await (0,promises_.open)(path, "wx");
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    // The file is none of the user's: rows do not come from its lines.
    const { digest: _, ...source } = (0,row_source/* fileSource */.I)(format, { path, name }, { options, digest: (0,digest/* asDigest */.J6)(hash.digest("hex")) });
    return source;
}
/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
function rowsSource(name, items, path) {
    return spooledSource(json_lines.jsonLinesFormat, { name, chunks: rowLines(name, items) }, { options: { binary: true }, path });
}

// EXTERNAL MODULE: ./build/js/components/csv-example-gen.js
var csv_example_gen = __webpack_require__(46079);
// EXTERNAL MODULE: ./build/js/components/example-gen.js + 7 modules
var example_gen = __webpack_require__(20674);
;// CONCATENATED MODULE: ./build/js/components/custom-example-gen.js













/**
 * Reads examples from code of the user: a function that yields rows, or a command that prints them as CSV or JSON Lines.
 * The code and the `files` it reads decide whether it runs again.
 */
const customExampleGen = (0,component/* component */.s9)({
    name: "CustomExampleGen",
    version: 1,
    inputs: {},
    outputs: example_gen/* exampleOutputs */.Tr,
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            use: { type: "string", pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$", description: "Module and export of a function that yields rows, for instance rows.ts#rows." },
            run: { type: "string", minLength: 1, description: "A command that prints rows to standard output, for instance python rows.py." },
            format: { enum: ["csv", "jsonl"], default: "csv", description: "What the command prints." },
            files: { type: "array", items: { type: "string", minLength: 1 }, description: "Files that the function or command reads: when they change, it runs again." },
            settings: { type: "object", default: {}, description: "Values handed to the function; the command finds them as JSON in ASSAY_SETTINGS." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which it is stopped." },
            ...example_gen/* dividingProperties */.ks, ...csv_example_gen.dialectProperties,
        },
    }),
    async resolve(given, workspace) {
        if ((given.use === undefined) === (given.run === undefined))
            throw new error/* UserError */.yo(`CustomExampleGen has ${given.use === undefined ? "neither" : "both"} use ${given.use === undefined ? "nor" : "and"} run`, { hint: "use: rows.ts#rows, or run: python rows.py" });
        const buckets = (0,example_gen/* checkDividing */.bV)(["single_split"], given);
        const { commandMaterials } = await __webpack_require__.e(/* import() */ 3056).then(__webpack_require__.bind(__webpack_require__, 80675));
        const materials = given.run === undefined
            ? { ...(await (0,code_digests/* codeDigests */.lQ)(workspace, given.use.split("#")[0])), ...(await commandMaterials(workspace, { files: given.files ?? [] })) }
            : await commandMaterials(workspace, { run: given.run, ...(given.files && { files: given.files }) });
        return { parameters: { ...given, resolved: { buckets } }, materials };
    },
    async run(_inputs, context) {
        const { parameters: given } = context;
        const source = given.run === undefined ? await rowsOfFunction(context) : await rowsOfCommand(context);
        await (0,example_gen/* generateExamples */.DF)({
            inputs: [{ split: "single_split", sources: [source] }],
            join: ([contents]) => contents.columns,
            buckets: given.resolved?.buckets ?? (0,example_gen/* checkDividing */.bV)(["single_split"], given),
            properties: { span: 0 },
            ...(given.run !== undefined && given.format === "csv" && { delimiter: given.delimiter ?? "," }),
        }, context);
    },
    show: async ({ outputs: { examples } }) => (0,example_gen/* showExamples */.z)(examples),
});
async function rowsOfFunction({ parameters: { use, settings, limit }, workspace, temporary, signal, load }) {
    const [file, name] = use.split("#");
    const module = await load(file);
    const found = module[name];
    if (typeof found !== "function") {
        throw new error/* UserError */.yo(`${file} exports no function ${JSON.stringify(name)}`, { place: { file }, hint: (0,error/* didYouMean */.au)(name, Object.keys(module).filter((key) => typeof module[key] === "function")) });
    }
    const items = await found({ settings, workspace, limit, signal });
    if (items === null || typeof items !== "object" || !(Symbol.asyncIterator in items || Symbol.iterator in items)) {
        throw new error/* UserError */.yo(`${name} yields nothing`, { place: { file }, hint: `export async function* ${name}() { yield [{ name: value }]; }` });
    }
    return rowsSource(`what ${name} of ${file} yields`, items, (0,external_node_path_.join)(temporary, "rows.jsonl"));
}
async function rowsOfCommand(context) {
    const { parameters: { run, format, settings, limit, timeout }, workspace, temporary, signal, log } = context;
    const path = (0,external_node_path_.join)(temporary, `rows.${format}`);
    await (0,command/* runCommand */.d)({
        command: run, cwd: workspace, timeoutSeconds: timeout, signal, output: path, onLine: (line) => log(line),
        environment: { ASSAY_SETTINGS: JSON.stringify(settings), ...(limit !== undefined && { ASSAY_LIMIT: String(limit) }) },
    });
    const name = `what \`${run.trim().split("\n")[0]}\` printed`;
    if ((await (0,promises_.stat)(path)).size === 0)
        throw new error/* UserError */.yo(`\`${run}\` printed no rows`, { hint: "rows go to standard output, messages to standard error" });
    const file = { path, name };
    return format === "csv" ? (0,row_source/* fileSource */.I)(csv_format.csvFormat, file, { options: (0,csv_dialect/* dialectIn */.Y8)(context.parameters), digest: undefined }) : (0,row_source/* fileSource */.I)(json_lines.jsonLinesFormat, file, { options: {}, digest: undefined });
}


/***/ })

};
