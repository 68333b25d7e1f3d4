export const id = 2724;
export const ids = [2724];
export const modules = {

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cleanEnvironment)
/* harmony export */ });
const kept = new Set([
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "TERM", "PWD", "HOSTNAME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
    "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "R_HOME", "R_LIBS", "R_LIBS_USER", "JAVA_HOME", "CARGO_HOME", "RUSTUP_HOME", "GOPATH", "GOROOT", "SystemRoot", "ComSpec", "PATHEXT", "CI", "RUNNER_OS", "RUNNER_ARCH",
]);
const keptPrefixes = ["LC_", "CUDA_", "NVIDIA_", "ROCM_", "HIP_", "PYTHON", "TF_", "XLA_", "OMP_", "MKL_", "OPENBLAS_", "NODE_PATH", "npm_config_cache", "UV_", "PYENV_", "POETRY_"];
/** However the rest of the name looks, such a variable is not given to code of strangers. */
const secret = /token|secret|password|passwd|credential|api_?key|access_?key|private_?key|auth|_url$|_proxy$|index/i;
/**
 * The environment for code that is not ours: what finds programs and libraries, and nothing that opens a door.
 * GitHub's tokens, the runner's `ACTIONS_*` and `INPUT_*` and cloud keys stay outside because only known names pass.
 */
function cleanEnvironment(all) {
    const passes = (name) => (kept.has(name) || keptPrefixes.some((prefix) => name.startsWith(prefix))) && !secret.test(name);
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value !== undefined && passes(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _clean_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59905);
/* harmony import */ var _program_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50086);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98683);





/**
 * Runs a command of the user in a process group of its own, without secrets in its environment, and waits for its end.
 * An exit code other than 0, a signal or the timeout is a `UserError` with the last lines of stderr as its detail;
 * then, and when `signal` fires, nothing it has started is left.
 */
async function runCommand({ command, cwd, environment, timeoutSeconds, timeoutParameter = "timeout", signal, output: file, onLine }) {
    signal.throwIfAborted();
    const group = file === undefined
        ? (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .O)("/bin/sh", ["-c", command], { cwd, environment: { ...(0,_clean_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .h)(process.env), ...environment } })
        : (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .O)("/bin/sh", ["-c", 'exec >"$1" || exit; exec /bin/sh -c "$2"', "sh", file, command], { cwd, environment: { ...(0,_clean_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .h)(process.env), ...environment } });
    const output = (0,_program_output_js__WEBPACK_IMPORTED_MODULE_3__/* .programOutput */ .c)(onLine);
    group.process.stdout?.on("data", (bytes) => output.out.write(bytes));
    group.process.stderr?.on("data", (bytes) => output.error.write(bytes));
    const limit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLimit */ .z)({ timeoutSeconds, signal }, () => group.kill());
    try {
        const ended = await endOf(group);
        output.end();
        signal.throwIfAborted();
        const more = output.told();
        const shown = commandTitle(command);
        if (limit.reached())
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${shown} did not end within ${timeoutSeconds} s`, { hint: `raise ${timeoutParameter}, or make it faster`, ...more });
        if (ended.signal !== null)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${shown} was ended by ${ended.signal}${ended.signal === "SIGKILL" ? ", perhaps because memory ran out" : ""}`, more);
        if (ended.code !== 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${shown} ended with exit code ${ended.code}`, { ...more, ...hintFor(command, ended.code) });
    }
    finally {
        limit.lift();
    }
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
function startGroup(program, args, { cwd, environment, messages = false }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("/bin/sh", ["-c", watched, "sh", program, ...args], {
        cwd, env: environment, detached: true, stdio: ["ignore", "pipe", "pipe", messages ? "ipc" : "ignore", "pipe"],
    });
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


/***/ })

};
