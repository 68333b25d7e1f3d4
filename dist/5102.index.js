export const id = 5102;
export const ids = [5102];
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

/***/ 75102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluator: () => (/* binding */ evaluator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/batch.js
var data_batch = __webpack_require__(7535);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
;// CONCATENATED MODULE: ./build/js/evaluation/binary.js
/**
 * Buckets of the calibration histogram, TFMA's number: bucket b holds predictions from b / 10,000 up to but not including
 * (b + 1) / 10,000; the last one holds exactly 1. Rank metrics (AUC and its kin) take predictions of one bucket as tied.
 */
const buckets = 10_000;
const calibrationBins = 10;
const epsilon = 1e-7;
const rows = 0, positives = 1, predicted = 2, logLoss = 3, squared = 4, truePositives = 5, falsePositives = 6, binGaps = 7;
/** The calibration histogram in a total of the binary family. */
function histogramOf({ keys, counts }) {
    const bucket = new Int32Array(keys.length);
    const sides = [new Float64Array(keys.length), new Float64Array(keys.length)];
    let length = 0;
    for (let i = 0; i < keys.length; i++) {
        const at = keys[i] >> 1;
        if (length === 0 || bucket[length - 1] !== at)
            bucket[length++] = at;
        sides[(keys[i] & 1)][length - 1] += counts[i];
    }
    return { bucket: bucket.subarray(0, length), positive: sides[1].subarray(0, length), negative: sides[0].subarray(0, length) };
}
/** Confusion counts at threshold ½: positive means strictly greater, as in Keras and TFMA. */
function confusion({ sums }) {
    const tp = sums[truePositives], fp = sums[falsePositives];
    return { tp, fp, fn: sums[positives] - tp, tn: sums[rows] - sums[positives] - fp };
}
/** Share of pairs of a positive and a negative row that are ranked rightly, ties counting half. */
function auc(total) {
    const { positive, negative } = histogramOf(total);
    let below = 0, pairs = 0, allPositive = 0;
    for (let i = 0; i < positive.length; i++) {
        pairs += positive[i] * (below + negative[i] / 2);
        below += negative[i];
        allPositive += positive[i];
    }
    return pairs / (allPositive * below);
}
/** Area below the precision-recall curve with the hyperbolic interpolation of Davis and Goadrich, as in Keras. */
function areaPrecisionRecall(total) {
    const { positive, negative } = histogramOf(total);
    let tp = 0, flagged = 0, area = 0;
    for (let i = positive.length - 1; i >= 0; i--) {
        const added = positive[i], width = added + negative[i];
        if (width > 0) {
            const slope = added / width;
            const logRatio = flagged > 0 ? Math.log((flagged + width) / flagged) : 0;
            area += slope * (added + (tp - slope * flagged) * logRatio);
        }
        tp += added;
        flagged += width;
    }
    return area / tp;
}
function averagePrecision(total) {
    const { positive, negative } = histogramOf(total);
    let tp = 0, flagged = 0, sum = 0;
    for (let i = positive.length - 1; i >= 0; i--) {
        tp += positive[i];
        flagged += positive[i] + negative[i];
        if (positive[i] > 0)
            sum += (positive[i] * tp) / flagged;
    }
    return sum / tp;
}
function mcc(total) {
    const { tp, fp, fn, tn } = confusion(total);
    return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
}
const share = [0, 1];
const binary_all = ({ sums }) => sums[rows];
const negatives = ({ sums }) => sums[rows] - sums[positives];
const mean = (sum) => ({ sums }) => sums[sum] / sums[rows];
const metrics = [
    { name: "auc", aliases: ["AUC", "roc_auc"], better: "higher", range: share, value: auc },
    { name: "auc_precision_recall", aliases: ["AUCPrecisionRecall", "pr_auc"], better: "higher", range: share, value: areaPrecisionRecall },
    { name: "average_precision", aliases: ["AveragePrecision"], better: "higher", range: share, value: averagePrecision },
    { name: "accuracy", aliases: ["BinaryAccuracy"], better: "higher", range: share, shareOf: binary_all, value: (total) => { const { tp, tn } = confusion(total); return (tp + tn) / total.sums[rows]; } },
    { name: "balanced_accuracy", aliases: ["BalancedAccuracy"], better: "higher", range: share, value: (total) => { const { tp, fp, fn, tn } = confusion(total); return (tp / (tp + fn) + tn / (tn + fp)) / 2; } },
    { name: "precision", aliases: ["Precision", "ppv"], better: "higher", range: share, shareOf: (total) => { const { tp, fp } = confusion(total); return tp + fp; }, value: (total) => { const { tp, fp } = confusion(total); return tp / (tp + fp); } },
    { name: "recall", aliases: ["Recall", "tpr", "sensitivity"], better: "higher", range: share, shareOf: ({ sums }) => sums[positives], value: (total) => { const { tp, fn } = confusion(total); return tp / (tp + fn); } },
    { name: "specificity", aliases: ["Specificity", "tnr"], better: "higher", range: share, shareOf: negatives, value: (total) => { const { tn, fp } = confusion(total); return tn / (tn + fp); } },
    { name: "fall_out", aliases: ["FallOut", "fpr"], better: "lower", range: share, shareOf: negatives, value: (total) => { const { tn, fp } = confusion(total); return fp / (tn + fp); } },
    { name: "f1", aliases: ["F1Score"], better: "higher", range: share, value: (total) => { const { tp, fp, fn } = confusion(total); return (2 * tp) / (2 * tp + fp + fn); } },
    { name: "mcc", aliases: ["MatthewsCorrelationCoefficient"], better: "higher", range: [-1, 1], value: mcc },
    { name: "log_loss", aliases: ["BinaryCrossEntropy", "BinaryCrossentropy"], better: "lower", range: [0, Infinity], value: mean(logLoss) },
    { name: "brier", aliases: ["brier_score", "MeanSquaredError", "mse"], better: "lower", range: share, value: mean(squared) },
    { name: "expected_calibration_error", aliases: ["ece"], better: "lower", range: share, value: ({ sums }) => sums.subarray(binGaps).reduce((sum, gap) => sum + Math.abs(gap), 0) / sums[rows] },
    { name: "calibration", aliases: ["Calibration"], range: [0, Infinity], value: ({ sums }) => sums[predicted] / sums[positives] },
    { name: "mean_label", aliases: ["MeanLabel", "Prevalence"], range: share, shareOf: binary_all, value: mean(positives) },
    { name: "mean_prediction", aliases: ["MeanPrediction"], range: share, value: mean(predicted) },
    { name: "predicted_positive_rate", aliases: ["PredictedPositiveRate"], range: share, shareOf: binary_all, value: (total) => { const { tp, fp } = confusion(total); return (tp + fp) / total.sums[rows]; } },
    { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[rows] },
];
function contribute({ length, labels, predictions }) {
    const width = binary.sums;
    const sums = new Float64Array(length * width), cells = new Int32Array(length), right = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
        const y = labels[i], p = predictions[i], at = i * width;
        const clipped = Math.min(1 - epsilon, Math.max(epsilon, p));
        const decision = p > 0.5 ? 1 : 0;
        sums[at + rows] = 1;
        sums[at + positives] = y;
        sums[at + predicted] = p;
        sums[at + logLoss] = -Math.log(y === 1 ? clipped : 1 - clipped);
        sums[at + squared] = (p - y) * (p - y);
        if (decision === 1)
            sums[at + (y === 1 ? truePositives : falsePositives)] = 1;
        sums[at + binGaps + calibrationBin(p)] = p - y;
        cells[i] = 2 * place(p, buckets, buckets) + y;
        right[i] = decision === y ? 1 : 0;
    }
    return { sums, cells, right };
}
/** Bin edges are i · 0.1 in floating point, as numpy's linspace makes them: 0.3 is just below its edge. */
function calibrationBin(p) {
    const bin = place(p, calibrationBins, calibrationBins - 1);
    return p < bin * (1 / calibrationBins) ? bin - 1 : bin;
}
const place = (p, count, last) => Math.max(0, Math.min(last, Math.floor(p * count)));
/**
 * Metrics of a probability against labels 0 and 1. Decisions are made at ½. Where a denominator is zero the value is NaN.
 * Log loss clips at 1e-7; the expected calibration error has 10 equal bins, each without its upper edge.
 */
const binary = {
    problem: "binary",
    sums: binGaps + calibrationBins,
    cells: 2 * (buckets + 1),
    metrics,
    standard: ["auc", "auc_precision_recall", "accuracy", "precision", "recall", "f1", "log_loss", "brier", "expected_calibration_error", "calibration", "mean_label", "mean_prediction", "example_count"],
    accuracy: "accuracy",
    contribute,
};

;// CONCATENATED MODULE: ./build/js/evaluation/multiclass.js

const multiclass_rows = 0, multiclass_logLoss = 1, rank = 2;
const ranks = 5;
const multiclass_epsilon = 1e-7;
/** The confusion matrix in a total of a multi-class family: `[true class][predicted class]`. */
function confusionMatrix({ keys, counts }, classes) {
    const matrix = Array.from({ length: classes }, () => new Array(classes).fill(0));
    for (let i = 0; i < keys.length; i++)
        matrix[Math.floor(keys[i] / classes)][keys[i] % classes] += counts[i];
    return matrix;
}
function perClass({ keys, counts }, classes) {
    const support = new Float64Array(classes), flagged = new Float64Array(classes), right = new Float64Array(classes);
    for (let i = 0; i < keys.length; i++) {
        const truth = Math.floor(keys[i] / classes), decision = keys[i] % classes;
        support[truth] += counts[i];
        flagged[decision] += counts[i];
        if (truth === decision)
            right[truth] += counts[i];
    }
    return { support, flagged, right };
}
/** Average of a per-class value over the classes that occur as label or prediction; undefined ones (0 / 0) count as 0. */
function average(total, classes, of, weighted = false) {
    const { support, flagged, right } = perClass(total, classes);
    let sum = 0, weights = 0;
    for (let c = 0; c < classes; c++) {
        if (support[c] === 0 && flagged[c] === 0)
            continue;
        const weight = weighted ? support[c] : 1;
        sum += weight * (of(right[c], support[c], flagged[c]) || 0);
        weights += weight;
    }
    return sum / weights;
}
/** Recall averaged over the classes that have rows. */
function balancedAccuracy(total, classes) {
    const { support, right } = perClass(total, classes);
    const recalls = Array.from(support, (count, c) => right[c] / count).filter((recall) => !Number.isNaN(recall));
    return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}
const f1 = (right, support, flagged) => (2 * right) / (support + flagged);
const precision = (right, _, flagged) => right / flagged;
const recall = (right, support) => right / support;
const multiclass_share = [0, 1];
const multiclass_all = ({ sums }) => sums[multiclass_rows];
function metricsOf(classes) {
    const topK = [2, 3, 5].map((k) => ({
        name: `top_${k}_accuracy`, aliases: k === 5 ? ["TopKCategoricalAccuracy", "SparseTopKCategoricalAccuracy"] : [], better: "higher", range: multiclass_share, shareOf: multiclass_all,
        value: ({ sums }) => sums.subarray(rank, rank + k).reduce((sum, count) => sum + count, 0) / sums[multiclass_rows],
    }));
    return [
        { name: "accuracy", aliases: ["SparseCategoricalAccuracy", "CategoricalAccuracy"], better: "higher", range: multiclass_share, shareOf: multiclass_all, value: ({ sums }) => sums[rank] / sums[multiclass_rows] },
        { name: "balanced_accuracy", aliases: ["BalancedAccuracy"], better: "higher", range: multiclass_share, value: (total) => balancedAccuracy(total, classes) },
        { name: "macro_f1", aliases: ["f1", "F1Score"], better: "higher", range: multiclass_share, value: (total) => average(total, classes, f1) },
        { name: "weighted_f1", aliases: [], better: "higher", range: multiclass_share, value: (total) => average(total, classes, f1, true) },
        { name: "macro_precision", aliases: ["precision", "Precision"], better: "higher", range: multiclass_share, value: (total) => average(total, classes, precision) },
        { name: "macro_recall", aliases: ["recall", "Recall"], better: "higher", range: multiclass_share, value: (total) => average(total, classes, recall) },
        { name: "log_loss", aliases: ["SparseCategoricalCrossEntropy", "SparseCategoricalCrossentropy", "CategoricalCrossEntropy"], better: "lower", range: [0, Infinity], value: ({ sums }) => sums[multiclass_logLoss] / sums[multiclass_rows] },
        ...topK,
        { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[multiclass_rows] },
    ];
}
/**
 * Metrics of class probabilities against the index of the true class, for a number of classes.
 * The decision is the most probable class (the first of equals). Probabilities are divided by their sum before the log loss, which clips at 1e-7.
 */
function multiclass(classes) {
    if (classes > 10_000)
        throw new error/* UserError */.yo(`the model predicts ${classes} classes; evaluation takes at most 10,000`);
    const metrics = metricsOf(classes);
    const width = rank + ranks;
    return {
        problem: "multiclass", sums: width, cells: classes * classes, metrics, accuracy: "accuracy",
        standard: ["accuracy", "balanced_accuracy", "macro_f1", "weighted_f1", "macro_precision", "macro_recall", "log_loss", ...(classes > 3 ? ["top_3_accuracy"] : []), "example_count"],
        contribute: (scored) => multiclass_contribute(scored, classes),
    };
}
function multiclass_contribute({ length, labels, predictions }, classes) {
    const width = rank + ranks;
    const sums = new Float64Array(length * width), cells = new Int32Array(length), right = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
        const from = i * classes, truth = labels[i], own = predictions[from + truth], at = i * width;
        let best = 0, sum = 0, above = 0;
        for (let c = 0; c < classes; c++) {
            const p = predictions[from + c];
            sum += p;
            if (p > predictions[from + best])
                best = c;
            if (p > own || (p === own && c < truth))
                above++;
        }
        sums[at + multiclass_rows] = 1;
        sums[at + multiclass_logLoss] = -Math.log(Math.min(1 - multiclass_epsilon, Math.max(multiclass_epsilon, own / sum)));
        if (above < ranks)
            sums[at + rank + above] = 1;
        cells[i] = truth * classes + best;
        right[i] = best === truth ? 1 : 0;
    }
    return { sums, cells, right };
}

;// CONCATENATED MODULE: ./build/js/evaluation/regression.js
const regression_rows = 0, label = 1, prediction = 2, labelSquared = 3, predictionSquared = 4, product = 5, absolute = 6, regression_squared = 7, relative = 8, logSquared = 9;
const regression_epsilon = 1e-7;
const regression_mean = (sum) => ({ sums }) => sums[sum] / sums[regression_rows];
/** Sum of squared deviations of the labels, of the predictions, and of their product. */
function deviations({ sums }) {
    const n = sums[regression_rows], y = sums[label], p = sums[prediction];
    return { yy: sums[labelSquared] - (y * y) / n, pp: sums[predictionSquared] - (p * p) / n, yp: sums[product] - (y * p) / n };
}
function pearsonSquared(total) {
    const { yy, pp, yp } = deviations(total);
    return (yp * yp) / (yy * pp);
}
const positive = [0, Infinity];
const regression_metrics = [
    { name: "rmse", aliases: ["RootMeanSquaredError"], better: "lower", range: positive, value: (total) => Math.sqrt(regression_mean(regression_squared)(total)) },
    { name: "mae", aliases: ["MeanAbsoluteError"], better: "lower", range: positive, value: regression_mean(absolute) },
    { name: "mse", aliases: ["MeanSquaredError"], better: "lower", range: positive, value: regression_mean(regression_squared) },
    { name: "r2", aliases: ["CoefficientOfDetermination", "R2Score"], better: "higher", range: [-Infinity, 1], value: (total) => 1 - total.sums[regression_squared] / deviations(total).yy },
    { name: "mape", aliases: ["MeanAbsolutePercentageError"], better: "lower", range: positive, value: (total) => 100 * regression_mean(relative)(total) },
    { name: "msle", aliases: ["MeanSquaredLogarithmicError"], better: "lower", range: positive, value: regression_mean(logSquared) },
    { name: "squared_pearson_correlation", aliases: ["SquaredPearsonCorrelation", "pearson_squared"], better: "higher", range: [0, 1], value: pearsonSquared },
    { name: "calibration", aliases: ["Calibration"], value: ({ sums }) => sums[prediction] / sums[label] },
    { name: "mean_label", aliases: ["MeanLabel"], value: regression_mean(label) },
    { name: "mean_prediction", aliases: ["MeanPrediction"], value: regression_mean(prediction) },
    { name: "example_count", aliases: ["ExampleCount"], count: true, value: ({ sums }) => sums[regression_rows] },
];
function regression_contribute({ length, labels, predictions }) {
    const width = regression.sums;
    const sums = new Float64Array(length * width);
    for (let i = 0; i < length; i++) {
        const y = labels[i], p = predictions[i], error = p - y, at = i * width;
        const logError = Math.log1p(p) - Math.log1p(y);
        sums[at + regression_rows] = 1;
        sums[at + label] = y;
        sums[at + prediction] = p;
        sums[at + labelSquared] = y * y;
        sums[at + predictionSquared] = p * p;
        sums[at + product] = y * p;
        sums[at + absolute] = Math.abs(error);
        sums[at + regression_squared] = error * error;
        sums[at + relative] = Math.abs(error) / Math.max(Math.abs(y), regression_epsilon);
        sums[at + logSquared] = logError * logError;
    }
    return { sums, cells: new Int32Array(length).fill(-1) };
}
/** Metrics of a predicted number. `mape` is in per cent; `msle` is NaN when a value lies below −1, as in TFMA. */
const regression = {
    problem: "regression",
    sums: logSquared + 1,
    cells: 0,
    metrics: regression_metrics,
    standard: ["rmse", "mae", "mse", "r2", "mape", "squared_pearson_correlation", "calibration", "mean_label", "mean_prediction", "example_count"],
    contribute: regression_contribute,
};

;// CONCATENATED MODULE: ./build/js/evaluation/catalogue.js




/** The metrics of a problem; `classes` for multi-class ones. */
function familyOf(problem, classes) {
    if (problem === "binary")
        return binary;
    if (problem === "regression")
        return regression;
    return multiclass(classes);
}
/** Finds a metric by its name or by TFMA's or Keras' class name; case, `-` and `_` do not matter. */
function findMetric(name, metrics) {
    const wanted = plain(name);
    return metrics.find((metric) => plain(metric.name) === wanted) ?? metrics.find((metric) => metric.aliases.some((alias) => plain(alias) === wanted));
}
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
/** The named metrics of a family in the order asked, without doubles. Unknown names are one `UserError` together. */
function chooseMetrics(names, family) {
    const unknown = names.filter((name) => !findMetric(name, family.metrics));
    if (unknown.length > 0)
        throw new error/* UserError */.yo(unknown.map((name) => unknownMetric(name, family.problem)));
    return [...new Set(names.map((name) => findMetric(name, family.metrics)))];
}
/** The metrics a name may mean before the problem is known: one of each problem that has it. */
function possibleMetrics(name, problem) {
    const problems = problem ? [problem] : ["binary", "multiclass", "regression"];
    return problems.flatMap((each) => findMetric(name, familyOf(each, 2).metrics) ?? []);
}
/** Checks metric names before anything is known of the model: wrong for every problem (or for `problem`, if given). */
function checkMetricNames(names, problem) {
    const unknown = names.filter((name) => possibleMetrics(name, problem).length === 0);
    if (unknown.length > 0)
        throw new error/* UserError */.yo(unknown.map((name) => unknownMetric(name, problem)));
}
function unknownMetric(name, problem) {
    const others = ["binary", "multiclass", "regression"].filter((each) => each !== problem);
    const elsewhere = problem ? others.find((each) => findMetric(name, familyOf(each, 2).metrics)) : undefined;
    const known = [...new Set((problem ? [problem] : others).flatMap((each) => familyOf(each, 2).metrics.map((metric) => metric.name)))];
    const guess = (0,error/* nearest */.pA)(name, known);
    return {
        message: `unknown metric ${JSON.stringify(name.slice(0, 80))}${problem ? ` for a ${problem} problem` : ""}`,
        hint: elsewhere ? `it belongs to ${elsewhere} problems; known here: ${known.join(", ")}` : guess ? `did you mean ${guess}?` : `known: ${known.join(", ")}`,
    };
}

// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/statistics/log-gamma.js
var log_gamma = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/js/evaluation/distributions.js

/** Probability that a standard normal variable is at most z. */
function normalCdf(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const tail = x < 2.5 ? (1 - errorSeries(x)) / 2 : errorFraction(x) / 2;
    return z < 0 ? tail : 1 - tail;
}
/** erf for small x: its Taylor series with all terms positive. */
function errorSeries(x) {
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * 1e-17; n++)
        sum += term *= (2 * x * x) / (2 * n + 1);
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
/** erfc for large x: its continued fraction, from the inside out. */
function errorFraction(x) {
    let fraction = 0;
    for (let n = 60; n >= 1; n--)
        fraction = n / 2 / (x + fraction);
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
/** The z with `normalCdf(z) = p`, 0 < p < 1. */
function normalQuantile(p) {
    return inverse(normalCdf, p);
}
/** Probability that Student's t with `df` degrees of freedom is at most t. */
function studentCdf(t, df) {
    const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
    return t < 0 ? tail : 1 - tail;
}
/** The t with `studentCdf(t, df) = p`, 0 < p < 1. */
function studentQuantile(p, df) {
    return inverse((t) => studentCdf(t, df), p);
}
/** The regularised incomplete beta function I_x(a, b): the beta distribution's cdf. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp((0,log_gamma/* logGamma */.S)(a + b) - (0,log_gamma/* logGamma */.S)(a) - (0,log_gamma/* logGamma */.S)(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= 1000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
/** Inverts a symmetric cdf by bisection; solved in the lower half, where no digits are lost to 1 − p. */
function inverse(cdf, p) {
    if (p === 0.5)
        return 0;
    if (!(p > 0 && p < 1))
        return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
    if (p > 0.5)
        return -inverse(cdf, 1 - p);
    let low = -1;
    while (cdf(low) > p)
        low *= 2;
    let high = low === -1 ? 0 : low / 2;
    for (let i = 0; i < 200; i++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (cdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/js/evaluation/jackknife.js

/**
 * Jackknife blocks, TFMA's number. A row's block is a hash of its number and the seed, the same for both models, every metric and
 * every slice; so differences are paired and equal runs give equal intervals (TFMA draws blocks at random each time).
 */
const blocks = 20;
/** With fewer blocks that hold rows there is no interval. */
const fewestBlocks = 10;
/** The block of a row: splitmix32 of its number and the seed. */
function blockOf(row, seed) {
    let hash = (row ^ seed ^ Math.imul(Math.floor(row / 2 ** 32), 0x9e3779b9)) | 0;
    hash = (hash + 0x9e3779b9) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
    return ((hash ^ (hash >>> 15)) >>> 0) % blocks;
}
/** The delete-a-block jackknife: `without[k]` is the value on all rows but block k's; only blocks that hold rows are given. */
function jackknife(value, without) {
    const count = without.length;
    if (count < fewestBlocks || Number.isNaN(value))
        return { value, error: NaN, freedom: count - 1 };
    const mean = without.reduce((sum, part) => sum + part, 0) / count;
    const squares = without.reduce((sum, part) => sum + (part - mean) ** 2, 0);
    return { value, error: Math.sqrt((squares * (count - 1)) / count), freedom: count - 1 };
}
/** The interval around an estimate; `confidence` is two-sided. NaN bounds where there is no standard error. */
function intervalOf({ value, error, freedom }, confidence) {
    if (Number.isNaN(error))
        return { low: NaN, high: NaN };
    const reach = error === 0 ? 0 : error * studentQuantile(0.5 + confidence / 2, freedom);
    return { low: value - reach, high: value + reach };
}

;// CONCATENATED MODULE: ./build/js/evaluation/slices.js

/** `carrier=YV, month=1`; `overall` for all rows. */
function sliceName(key) {
    return key.length === 0 ? "overall" : key.map(([feature, value]) => `${feature}=${value}`).join(", ");
}
/** A text that tells slices apart whatever characters are in their values. */
function sliceId(key) {
    return JSON.stringify(key);
}
/**
 * The slices of a batch for lists of crossed features, the overall slice first. A row without one of the features is in no slice of that
 * list; a row with several values of a feature is in the slice of each (as in TFMA).
 */
function sliceRows(batch, crossings) {
    const coded = new Map([...new Set(crossings.flat())].map((feature) => [feature, codeFeature(feature, batch)]));
    const slices = [{ key: [], rows: Int32Array.from({ length: batch.length }, (_, row) => row) }];
    for (const features of crossings) {
        const crossed = features.map((feature) => coded.get(feature));
        for (const [code, rows] of rowsByCode(crossed, batch.length))
            slices.push({ key: keyOf(code, crossed), rows: Int32Array.from(rows) });
    }
    return slices;
}
/** Rows by the number that stands for their values: the codes as digits, the last feature's lowest. */
function rowsByCode(crossed, length) {
    const found = new Map();
    const put = (code, row) => {
        const rows = found.get(code);
        if (rows)
            rows.push(row);
        else
            found.set(code, [row]);
    };
    const several = new Set(crossed.flatMap(({ more }) => [...more.keys()]));
    for (let row = 0; row < length; row++) {
        let code = 0;
        for (let c = 0; c < crossed.length && code >= 0; c++) {
            const { codes, texts } = crossed[c];
            code = codes[row] < 0 ? -1 : code * texts.length + codes[row];
        }
        if (code < 0)
            continue;
        if (several.has(row))
            for (const each of codesOfRow(crossed, row))
                put(each, row);
        else
            put(code, row);
    }
    return found;
}
function codesOfRow(crossed, row) {
    return crossed.reduce((combined, { codes, more, texts }) => combined.flatMap((code) => (more.get(row) ?? [codes[row]]).map((own) => code * texts.length + own)), [0]);
}
function keyOf(code, crossed) {
    const key = [];
    for (let c = crossed.length - 1; c >= 0; c--) {
        const { feature, texts } = crossed[c];
        key.unshift([feature, texts[code % texts.length]]);
        code = Math.floor(code / texts.length);
    }
    return key;
}
function codeFeature(feature, batch) {
    const column = batch.columns.get(feature);
    const codes = new Int32Array(batch.length).fill(-1);
    const more = new Map();
    const known = new Map();
    if (!column || column.type === "empty")
        return { feature, texts: [], codes, more };
    const text = valueText(column);
    const codeOf = (value) => {
        const own = text(value);
        const code = known.get(own) ?? known.size;
        known.set(own, code);
        return code;
    };
    for (let row = 0; row < batch.length; row++) {
        const count = (0,data_batch/* valueCount */.h6)(column, row);
        if (count <= 0)
            continue;
        const first = (0,data_batch/* firstValue */.Kb)(column, row);
        codes[row] = codeOf(first);
        if (count > 1)
            more.set(row, [...new Set(Array.from({ length: count }, (_, i) => codeOf(first + i)))]);
    }
    return { feature, texts: [...known.keys()], codes, more };
}
function valueText(column) {
    if (column.type === "bytes")
        return (value) => (0,data_batch/* textAt */.$6)(column, value);
    if (column.type === "int")
        return (value) => (column.wide ? column.wide[value].toString() : String(column.values[value]));
    return (value) => String(column.values[value]);
}

;// CONCATENATED MODULE: ./build/js/evaluation/tango.js
/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions is `difference`.
 * Its root at ±z bounds the interval; at 0 it is the signed McNemar statistic.
 */
function tangoScore({ rows, worse, better }, difference) {
    const a = 2 * rows;
    const b = -worse - better + (2 * rows - better + worse) * difference;
    const c = -worse * difference * (1 - difference);
    const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = rows * (2 * share + difference * (1 - difference));
    const distance = better - worse - rows * difference;
    if (variance <= 0)
        return distance === 0 ? 0 : Math.sign(distance) * Infinity;
    return distance / Math.sqrt(variance);
}
/** The interval of the difference of accuracies, candidate − baseline, whose score stays within ±z. */
function tangoInterval(disagreement, z) {
    const estimate = (disagreement.better - disagreement.worse) / disagreement.rows;
    return {
        low: bisect(-1, estimate, (difference) => tangoScore(disagreement, difference) > z),
        high: bisect(estimate, 1, (difference) => tangoScore(disagreement, difference) >= -z),
    };
}
/** Where `above` turns false between low and high. */
function bisect(low, high, above) {
    for (let i = 0; i < 100; i++) {
        const middle = (low + high) / 2;
        if (above(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/js/evaluation/wilson.js
/** Wilson's score interval of a share of `rows` rows, reaching ±z. It never leaves 0 … 1 and is not empty at its ends. */
function wilsonInterval(share, rows, z) {
    const squared = (z * z) / rows;
    const centre = (share + squared / 2) / (1 + squared);
    const reach = (z / (1 + squared)) * Math.sqrt((share * (1 - share)) / rows + squared / (4 * rows));
    return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

;// CONCATENATED MODULE: ./build/js/evaluation/measure.js





/** Two-sided confidence of every interval shown. Gates may ask for another. */
const shownConfidence = 0.95;
/** The metrics of a slice with their intervals. */
function measure(totals, metrics, family) {
    const measurements = metrics.map((metric) => [metric.name, measureMetric(totals, metric, metric.name === family.accuracy)]);
    return { key: totals.key, name: sliceName(totals.key), rows: totals.rows, metrics: Object.fromEntries(measurements) };
}
function measureMetric(totals, metric, paired) {
    const own = valuesOf(totals.candidate, metric);
    const candidate = measured(jackknife(own.full, own.without), metric, totals.candidate);
    if (!totals.baseline)
        return { metric: metric.name, candidate };
    const other = valuesOf(totals.baseline, metric);
    const change = jackknife(own.full - other.full, own.without.map((value, k) => value - other.without[k]));
    const disagreement = paired ? totals.disagreement : undefined;
    return {
        metric: metric.name, candidate,
        baseline: measured(jackknife(other.full, other.without), metric, totals.baseline),
        difference: metric.count ? measure_plain(change) : { ...change, ...differenceInterval(change, disagreement, shownConfidence) },
        ...(disagreement ? { disagreement } : {}),
    };
}
function valuesOf({ full, without }, metric) {
    return { full: metric.value(full), without: metric.count ? [] : without.map((total) => metric.value(total)) };
}
/** The interval of a difference: Tango's score interval for accuracies, the jackknife's otherwise. `confidence` is two-sided. */
function differenceInterval(change, disagreement, confidence) {
    return disagreement && disagreement.rows > 0 ? tangoInterval(disagreement, normalQuantile(0.5 + confidence / 2)) : intervalOf(change, confidence);
}
/** The interval of a value: Wilson's for a share of rows, the jackknife's otherwise. `confidence` is two-sided. */
function valueInterval(measured, confidence) {
    return measured.of === undefined || measured.of === 0 ? intervalOf(measured, confidence) : wilsonInterval(measured.value, measured.of, normalQuantile(0.5 + confidence / 2));
}
function measured(estimate, { range, count, shareOf }, { full }) {
    if (count)
        return measure_plain(estimate);
    const known = shareOf ? { ...estimate, of: shareOf(full) } : estimate;
    const { low, high } = valueInterval(known, shownConfidence);
    return { ...known, low: Math.max(low, range?.[0] ?? -Infinity), high: Math.min(high, range?.[1] ?? Infinity) };
}
const measure_plain = (estimate) => ({ ...estimate, low: NaN, high: NaN });

;// CONCATENATED MODULE: ./build/js/evaluation/judge.js





/** Slices with fewer rows are not judged with a confidence: nothing could be shown. */
const fewRows = 50;
/** Judges every rule in every slice it applies to. `slices` begins with the overall slice. */
function judge(thresholds, slices, baseline) {
    return thresholds.flatMap((threshold) => {
        if (threshold.rule.startsWith("change") && !baseline)
            return [unjudged(threshold)];
        const chosen = threshold.where.flatMap((where) => chooseSlices(where, slices));
        const judged = [...new Set(chosen.filter((slice) => slice !== undefined))].map((slice) => ({ slice, judgement: judgeSlice(threshold, slice) }));
        const missing = threshold.where.flatMap((where) => (chooseSlices(where, slices)[0] === undefined ? [missingSlice(threshold, where)] : []));
        return [...withHolm(threshold, judged), ...missing];
    });
}
function unjudged(threshold) {
    return { threshold, slice: "overall", rows: 0, result: "rubber-stamped", status: "pass", found: NaN, note: "first model: there is no baseline to compare with" };
}
function missingSlice(threshold, where) {
    const slice = where.type === "slice" ? sliceName(where.values) : where.type === "features" ? where.features.join(", ") : where.type;
    return { threshold, slice, rows: 0, result: "missing-slice", status: "fail", found: NaN, note: "no such slice in the data, or too few rows in it" };
}
/** `undefined` first: a slice that is named but not there. */
function chooseSlices(where, slices) {
    if (where.type === "every")
        return slices;
    if (where.type === "overall")
        return slices.slice(0, 1);
    const names = where.type === "features" ? where.features : where.values.map(([feature]) => feature);
    const found = slices.filter(({ key }) => key.length === names.length && key.length > 0 && key.every(([feature, value]) => names.includes(feature) && (where.type === "features" || where.values.some(([name, wanted]) => name === feature && wanted === value))));
    return found.length > 0 ? found : [undefined];
}
function judgeSlice(threshold, slice) {
    const measurement = slice.metrics[threshold.metric];
    if (!measurement)
        return { threshold, slice: slice.name, rows: slice.rows, result: "fail", status: "fail", found: NaN, note: "the metric was not computed" };
    const question = { threshold, slice, measurement };
    const point = pointFound(question);
    if (threshold.confidence === undefined || Number.isNaN(point))
        return pointJudgement(question, point);
    return threshold.rule.startsWith("change") ? judgeChange(question, point) : judgeValue(question, point);
}
/** What is compared with the limit: the value, the change, or the change divided by the baseline. */
function pointFound({ threshold, measurement: { candidate, baseline, difference } }) {
    if (!threshold.rule.startsWith("change"))
        return candidate.value;
    if (!baseline || !difference)
        return NaN;
    return threshold.rule === "change-absolute" ? difference.value : baseline.value === 0 ? NaN : difference.value / baseline.value;
}
/** TFX's rule: inclusive, and NaN fails. */
function holds({ direction, limit }, found) {
    return direction === "higher" ? found >= limit : found <= limit;
}
function pointJudgement({ threshold, slice }, found, note) {
    const result = holds(threshold, found) ? "pass" : "fail";
    const why = note ?? (Number.isNaN(found) ? "the metric is not defined on these rows" : undefined);
    return { threshold, slice: slice.name, rows: slice.rows, result, status: result, found, ...(why ? { note: why } : {}) };
}
/** A value with a confidence: its one-sided bound must hold, not only the point. */
function judgeValue(question, found) {
    const { threshold, slice, measurement } = question;
    const { low, high } = valueInterval(measurement.candidate, oneSided(threshold.confidence));
    if (Number.isNaN(low))
        return tooFew(question, found);
    const bound = threshold.direction === "higher" ? low : high;
    const result = holds(threshold, bound) ? "pass" : "fail";
    const note = result === "fail" && holds(threshold, found) ? "the point estimate holds, its bound does not: too few rows to be sure" : undefined;
    return { threshold, slice: slice.name, rows: slice.rows, result, status: result, found, low, high, ...(note ? { note } : {}) };
}
const oneSided = (confidence) => 2 * confidence - 1;
/** Without an interval the point decides, and never better than with a warning. */
function tooFew(question, found) {
    const judgement = pointJudgement(question, found, "too few rows for an interval: the point estimate decides");
    return judgement.result === "fail" ? judgement : { ...judgement, result: "inconclusive", status: "warn" };
}
/**
 * Paired non-inferiority. The margin is the limit; the bound of the change must lie within it. A bound beyond it on the other
 * side fails. Between the two it is unclear: then the point estimate must hold, and rows that would have sufficed count against it.
 */
function judgeChange(question, found) {
    const { threshold, slice, measurement } = question;
    const change = scaled(measurement, threshold);
    const disagreement = threshold.rule === "change-absolute" ? measurement.disagreement : undefined;
    const { low, high } = differenceInterval(change, disagreement, oneSided(threshold.confidence));
    if (Number.isNaN(low))
        return tooFew(question, found);
    const base = { threshold, slice: slice.name, rows: slice.rows, found, low, high };
    const { direction, limit } = threshold;
    if (direction === "higher" ? low > limit : high < limit)
        return { ...base, result: "pass", status: "pass", ...worseNote(direction, low, high) };
    if (change.error === 0 && change.value === 0 && limit === 0)
        return { ...base, result: "pass", status: "pass", note: "both models agree exactly" };
    if (direction === "higher" ? high < limit : low > limit)
        return { ...base, result: "fail", status: "fail" };
    return inconclusive(base, rowsNeeded(question, change));
}
function inconclusive(base, needed) {
    const { threshold, rows, found } = base;
    const regressed = threshold.direction === "higher" ? base.high < 0 : base.low > 0;
    const powered = rows >= needed;
    const improvement = threshold.direction === "higher" ? threshold.limit >= 0 : threshold.limit <= 0;
    const fails = regressed || !holds(threshold, found) || improvement || (powered && threshold.onInconclusive === "fail");
    const why = regressed ? "worse than the baseline, and not shown to be within the margin"
        : !holds(threshold, found) ? "beyond the margin, though not surely"
            : improvement ? "no improvement shown"
                : powered ? "not shown to be within the margin, although the rows suffice"
                    : `too few rows to be sure: about ${(0,counted/* grouped */.z)(needed)} would tell`;
    return { ...base, result: "inconclusive", status: fails ? "fail" : "warn", ...(Number.isFinite(needed) ? { rowsNeeded: needed } : {}), note: why };
}
function worseNote(direction, low, high) {
    return (direction === "higher" ? high < 0 : low > 0) ? { note: "worse than the baseline, within the margin" } : {};
}
/** The change in the unit of the limit. Relative limits take the baseline's value as exact. */
function scaled({ difference, baseline }, { rule }) {
    const unit = rule === "change-relative" ? baseline.value : 1;
    return { value: difference.value / unit, error: difference.error / Math.abs(unit), freedom: difference.freedom };
}
/**
 * n · (z₁₋α + z.₈)² · se² / margin²: rows for 80 % power against the margin when both models are equal. For accuracy at least
 * z² (1 − margin) / margin, which models that are right on the same rows need. Infinite for a margin of 0.
 */
function rowsNeeded({ threshold, slice, measurement }, change) {
    const { disagreement } = measurement;
    const variance = disagreement && threshold.rule === "change-absolute"
        ? (disagreement.worse + disagreement.better) / disagreement.rows - change.value ** 2
        : slice.rows * change.error ** 2;
    const z = normalQuantile(threshold.confidence);
    const margin = Math.abs(threshold.limit);
    const needed = Math.ceil(((z + normalQuantile(0.8)) ** 2 * variance) / margin ** 2);
    return disagreement ? Math.max(needed, Math.ceil((z ** 2 * (1 - margin)) / margin)) : needed;
}
/**
 * Slices judged with a confidence are searched for harm: a slice fails only when it is worse than allowed after Holm's correction over
 * all eligible slices, since asking each of many slices for proof would fail almost always. The overall slice is judged for itself.
 */
function withHolm(threshold, judged) {
    if (threshold.confidence === undefined)
        return judged.map(({ judgement }) => judgement);
    const eligible = judged.filter(({ slice, judgement }) => slice.key.length > 0 && judgement.low !== undefined && slice.rows >= fewRows);
    const adjusted = holm(eligible.map(({ slice }) => harm({ threshold, slice, measurement: slice.metrics[threshold.metric] })));
    return judged.map((each) => {
        if (each.slice.key.length === 0)
            return each.judgement;
        const { note: _, rowsNeeded: __, ...judgement } = each.judgement;
        const p = adjusted[eligible.indexOf(each)];
        if (p === undefined)
            return { ...judgement, result: "inconclusive", status: "pass", note: "not judged: too few rows, or not defined on them" };
        if (p > 1 - threshold.confidence)
            return { ...judgement, result: judgement.result === "pass" ? "pass" : "inconclusive", status: "pass" };
        return { ...judgement, result: "fail", status: "fail", note: `worse than allowed (p ${p.toPrecision(2)} after Holm's correction)` };
    });
}
/** p-value against "this slice keeps the limit". */
function harm(question) {
    const { threshold, measurement } = question;
    const side = threshold.direction === "higher" ? 1 : -1;
    if (threshold.rule === "change-absolute" && measurement.disagreement) {
        return normalCdf(side * tangoScore(measurement.disagreement, threshold.limit));
    }
    const { candidate } = measurement;
    if (!threshold.rule.startsWith("change") && candidate.of !== undefined && threshold.limit > 0 && threshold.limit < 1) {
        return normalCdf((side * (candidate.value - threshold.limit)) / Math.sqrt((threshold.limit * (1 - threshold.limit)) / candidate.of));
    }
    const estimate = threshold.rule.startsWith("change") ? scaled(measurement, threshold) : candidate;
    const distance = side * (estimate.value - threshold.limit);
    return estimate.error === 0 ? (distance >= 0 ? 1 : 0) : studentCdf(distance / estimate.error, estimate.freedom);
}
/** Holm's step-down adjusted p-values, in the order given. */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j] || i - j);
    const adjusted = new Array(p.length);
    let highest = 0;
    order.forEach((index, rank) => {
        highest = Math.max(highest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = highest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/js/evaluation/labels.js


/** The labels of a batch as numbers; NaN where a row has none, or a negative index: a value that the vocabulary of classes lacks. `feature` is for messages, `firstRow` too. */
function readLabels(column, length, { labelling, feature, firstRow }) {
    const labels = new Float64Array(length).fill(NaN);
    if (column.type === "empty")
        return labels;
    const classIndex = labelling.type === "classes" ? new Map(labelling.classes.map((name, i) => [name, i])) : undefined;
    for (let row = 0; row < length; row++) {
        const count = (0,data_batch/* valueCount */.h6)(column, row);
        if (count <= 0)
            continue;
        if (count > 1)
            throw new error/* UserError */.yo(`label ${feature} has ${count} values in row ${firstRow + row + 1}`, { hint: "a label has one value per row" });
        const value = labelAt(column, (0,data_batch/* firstValue */.Kb)(column, row));
        const label = numberOf(value, labelling, classIndex);
        if (label === undefined)
            throw wrongLabel(value, labelling, feature, firstRow + row + 1);
        labels[row] = label;
    }
    return labels;
}
function labelAt(column, at) {
    return column.type === "bytes" ? (0,data_batch/* textAt */.$6)(column, at) : column.values[at];
}
function numberOf(value, labelling, classIndex) {
    if (typeof value === "number" && Number.isNaN(value))
        return NaN;
    if (labelling.type === "number")
        return typeof value === "number" ? value : undefined;
    if (labelling.type === "binary") {
        if (labelling.positive !== undefined)
            return sameValue(value, labelling.positive) ? 1 : 0;
        if (value === 0 || value === 1)
            return value;
        const truth = String(value).toLowerCase();
        return truth === "true" || truth === "1" ? 1 : truth === "false" || truth === "0" ? 0 : undefined;
    }
    if (typeof value === "string")
        return classIndex.get(value);
    if (value < 0)
        return NaN;
    return Number.isInteger(value) && value < labelling.classes.length ? value : undefined;
}
const sameValue = (value, positive) => String(value) === positive || (typeof value === "number" && value === Number(positive));
function wrongLabel(value, labelling, feature, row) {
    const shown = JSON.stringify(String(value).slice(0, 80));
    if (labelling.type === "classes")
        return new error/* UserError */.yo(`label ${feature} is ${shown} in row ${row}, which is none of the model's classes`, { hint: `classes: ${labelling.classes.slice(0, 20).join(", ")}` });
    if (labelling.type === "number")
        return new error/* UserError */.yo(`label ${feature} is ${shown} in row ${row}, not a number`, { hint: "for a class label, say problem: binary or multiclass" });
    return new error/* UserError */.yo(`label ${feature} is ${shown} in row ${row}, neither 0 nor 1`, { hint: "say which value is the positive one (positive: …), or problem: regression" });
}

;// CONCATENATED MODULE: ./build/js/evaluation/plots.js

/** The curves of a total of the binary family. */
function curvesOf(total) {
    const histogram = histogramOf(total);
    const positives = sum(histogram.positive), negatives = sum(histogram.negative);
    const steps = cumulate(histogram);
    const roc = [[0, 0], ...steps.map(({ tp, fp }) => [round(fp / negatives), round(tp / positives)])];
    const precisionRecall = steps.filter(({ tp }) => tp > 0).map(({ tp, fp }) => [round(tp / positives), round(tp / (tp + fp))]);
    const defined = positives > 0 && negatives > 0;
    return {
        roc: defined ? thin(roc, 0) : [],
        precisionRecall: positives > 0 ? thin(precisionRecall, 0) : [],
        calibration: calibrationOf(histogram, positives + negatives),
    };
}
/** The confusion counts at 0, 0.01 … 1. Predictions less than 1 / 10,000 above a cut-off, in its histogram bucket, count as not above. */
function cutOffs(total) {
    const histogram = histogramOf(total);
    const positives = sum(histogram.positive), negatives = sum(histogram.negative);
    let at = 0, fn = 0, tn = 0;
    return Array.from({ length: 101 }, (_, i) => {
        const limit = (i * buckets) / 100;
        for (; at < histogram.bucket.length && histogram.bucket[at] <= limit; at++) {
            fn += histogram.positive[at];
            tn += histogram.negative[at];
        }
        return { threshold: i / 100, tp: positives - fn, fp: negatives - tn, tn, fn };
    });
}
/** Counts above each bucket's lower edge, from the highest bucket down. */
function cumulate({ positive, negative }) {
    let tp = 0, fp = 0;
    const steps = [];
    for (let i = positive.length - 1; i >= 0; i--) {
        tp += positive[i];
        fp += negative[i];
        steps.push({ tp, fp });
    }
    return steps;
}
function calibrationOf({ bucket, positive, negative }, rows) {
    const points = [];
    let count = 0, predicted = 0, right = 0, done = 0;
    for (let i = 0; i < bucket.length; i++) {
        const here = positive[i] + negative[i];
        count += here;
        predicted += here * Math.min(1, (bucket[i] + 0.5) / buckets);
        right += positive[i];
        if (done + count < (rows * (points.length + 1)) / 10 && i < bucket.length - 1)
            continue;
        points.push([round(predicted / count), round(right / count)]);
        done += count;
        count = predicted = right = 0;
    }
    return points;
}
/** About a hundred points, evenly spaced along coordinate `axis`, ends kept. */
function thin(points, axis, most = 100) {
    if (points.length <= most)
        return points;
    const kept = [];
    let next = 0;
    points.forEach((point, i) => {
        const last = i === points.length - 1;
        if (!last && kept.length > 0 && point[axis] < next)
            return;
        kept.push(point);
        next = (Math.floor(point[axis] * (most - 2)) + 1) / (most - 2);
    });
    return kept;
}
const sum = (counts) => counts.reduce((total, count) => total + count, 0);
const round = (value) => Math.round(value * 1e6) / 1e6;

;// CONCATENATED MODULE: ./build/js/evaluation/problem.js


/**
 * Finds the problem from what is said, else from the first rows: several outputs are classes (two: the second one's probability),
 * one output is a probability when the labels are text or only 0 and 1 and all predictions lie in 0 … 1, else a number.
 */
function findProblem(hints, label, predictions, width) {
    const problem = hints.problem ?? (width > 2 ? "multiclass" : width === 2 ? "binary" : guess(hints, label, predictions));
    if (problem === "regression" && width !== 1)
        throw mismatch(problem, width, "one number per row");
    if (problem === "multiclass" && width < 2)
        throw mismatch(problem, width, "a probability for each class");
    if (problem === "binary" && width > 2)
        throw mismatch(problem, width, "one probability per row");
    const classes = hints.classes?.length === width ? hints.classes : Array.from({ length: width }, (_, i) => String(i));
    if (problem === "multiclass")
        return { problem, width, classes, positiveOutput: 0, labelling: { type: "classes", classes } };
    if (problem === "regression")
        return { problem, width, classes: [], positiveOutput: 0, labelling: { type: "number" } };
    return { problem, width, classes: [], ...binaryLabelling(hints, width) };
}
function mismatch(problem, width, expected) {
    return new error/* UserError */.yo(`the model predicts ${(0,counted/* counted */.h)(width, "value")} per row, a ${problem} problem needs ${expected}`, { hint: "leave problem out to have it found, or name the output with prediction" });
}
function binaryLabelling({ positive, classes }, width) {
    if (classes?.length !== 2)
        return { positiveOutput: width - 1, labelling: { type: "binary", ...(positive === undefined ? {} : { positive }) } };
    const wanted = positive === undefined ? 1 : classes.indexOf(positive);
    if (wanted < 0)
        throw new error/* UserError */.yo(`positive is ${JSON.stringify(positive)}, which is none of the model's classes`, { hint: `classes: ${classes.join(", ")}` });
    if (width === 1 && wanted === 0)
        throw new error/* UserError */.yo(`the model predicts the probability of ${JSON.stringify(classes[1])}, so that is the positive value, not ${JSON.stringify(positive)}`);
    if (width === 1)
        return { positiveOutput: 0, labelling: { type: "classes", classes } };
    return { positiveOutput: wanted, labelling: wanted === 1 ? { type: "classes", classes } : { type: "binary", positive: classes[0] } };
}
function guess({ positive }, label, predictions) {
    if (positive !== undefined || label.type === "bytes")
        return "binary";
    if (label.type === "empty")
        return "regression";
    const zeroOrOne = label.values.every((value) => value === 0 || value === 1 || Number.isNaN(value));
    return zeroOrOne && predictions.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1)) ? "binary" : "regression";
}

;// CONCATENATED MODULE: ./build/js/evaluation/cells.js
/** No cells yet. */
function createCells() {
    return { size: 0, keys: new Int32Array(16).fill(-1), counts: new Float64Array(16) };
}
/** Adds `count` to the cell `key` (0 … 2^31 − 1). */
function addCell(cells, key, count) {
    let place = find(cells.keys, key);
    if (cells.keys[place] === -1) {
        if (2 * (cells.size + 1) > cells.keys.length) {
            grow(cells);
            place = find(cells.keys, key);
        }
        cells.keys[place] = key;
        cells.size++;
    }
    cells.counts[place] += count;
}
/** Adds every cell of `right` to `left`. */
function addCells(left, right) {
    for (let i = 0; i < right.keys.length; i++) {
        if (right.keys[i] !== -1)
            addCell(left, right.keys[i], right.counts[i]);
    }
}
/** The cells in the order of their keys, whatever order they came in. */
function sortCells(cells) {
    const keys = cells.keys.filter((key) => key !== -1).sort();
    return { keys, counts: Float64Array.from(keys, (key) => cells.counts[find(cells.keys, key)]) };
}
function find(keys, key) {
    const mask = keys.length - 1;
    const hash = Math.imul(key, 0x9e3779b1);
    let place = (hash ^ (hash >>> 15)) & mask;
    while (keys[place] !== -1 && keys[place] !== key)
        place = (place + 1) & mask;
    return place;
}
function grow(cells) {
    const { keys, counts } = cells;
    cells.keys = new Int32Array(keys.length * 2).fill(-1);
    cells.counts = new Float64Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
        if (keys[i] === -1)
            continue;
        const place = find(cells.keys, keys[i]);
        cells.keys[place] = keys[i];
        cells.counts[place] = counts[i];
    }
}

;// CONCATENATED MODULE: ./build/js/evaluation/tallies.js




/** More slices than this are a mistake: nobody reads them. */
const mostSlices = 20_000;
/**
 * Gathers what every metric of a family needs, per slice, model and jackknife block, in one pass.
 * Slices come out largest first (ties by name), the overall slice before them.
 */
function tallies(family, seed) {
    return {
        create: () => ({ slices: new Map() }),
        add: (state, scores) => addScores(state, scores, family, seed),
        merge(left, right) {
            for (const [id, slice] of right.slices)
                mergeSlice(sliceTally(left, id, slice.key, family), slice, family);
            return left;
        },
        finish: (state) => [...state.slices.entries()]
            .sort(([a, { key: left, rows: m }], [b, { key: right, rows: n }]) => Math.sign(left.length) - Math.sign(right.length) || total(n) - total(m) || (a < b ? -1 : 1))
            .map(([, slice]) => finishSlice(slice, family)),
    };
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
function addScores(state, scores, family, seed) {
    const { length, width, labels } = scores;
    const inBlock = Uint8Array.from(scores.rows, (row) => blockOf(row, seed));
    const candidate = family.contribute({ length, width, labels, predictions: scores.candidate });
    const baseline = scores.baseline && family.contribute({ length, width, labels, predictions: scores.baseline });
    for (const { key, rows } of scores.slices) {
        if (rows.length === 0)
            continue;
        const slice = sliceTally(state, sliceId(key), key, family);
        addRows(slice.candidate, candidate, { rows, inBlock, family });
        if (baseline)
            addRows(slice.baseline ??= createTally(family), baseline, { rows, inBlock, family });
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            slice.rows[inBlock[row]] += 1;
            const difference = (candidate.right?.[row] ?? 0) - (baseline?.right?.[row] ?? 0);
            if (baseline?.right && difference !== 0)
                slice.disagreement[difference < 0 ? 0 : 1] += 1;
        }
    }
    return state;
}
function addRows(tally, { sums, cells }, { rows, inBlock, family }) {
    const width = family.sums;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i], block = inBlock[row];
        for (let s = 0; s < width; s++)
            tally.sums[block * width + s] += sums[row * width + s];
        if (cells[row] >= 0)
            addCell(tally.cells, block * family.cells + cells[row], 1);
    }
}
const createTally = (family) => ({ sums: new Float64Array(blocks * family.sums), cells: createCells() });
function sliceTally(state, id, key, family) {
    const known = state.slices.get(id);
    if (known)
        return known;
    if (state.slices.size > mostSlices) {
        throw new error/* UserError */.yo(`slicing by ${key.map(([feature]) => feature).join(" and ")} gives more than ${mostSlices} slices`, { hint: "slice by features with fewer values" });
    }
    const slice = { key, rows: new Float64Array(blocks), candidate: createTally(family), disagreement: new Float64Array(2) };
    state.slices.set(id, slice);
    return slice;
}
function mergeSlice(left, right, family) {
    addInto(left.rows, right.rows);
    addInto(left.disagreement, right.disagreement);
    mergeTally(left.candidate, right.candidate);
    if (right.baseline)
        mergeTally(left.baseline ??= createTally(family), right.baseline);
}
function mergeTally(left, right) {
    addInto(left.sums, right.sums);
    addCells(left.cells, right.cells);
}
function addInto(left, right) {
    for (let i = 0; i < right.length; i++)
        left[i] += right[i];
}
function finishSlice({ key, rows, candidate, baseline, disagreement }, family) {
    const held = Array.from(rows.keys()).filter((block) => rows[block] > 0);
    const count = total(rows);
    return {
        key, rows: count, candidate: blockTotals(candidate, held, family),
        ...(baseline ? { baseline: blockTotals(baseline, held, family), disagreement: { rows: count, worse: disagreement[0], better: disagreement[1] } } : {}),
    };
}
/** The totals of all rows, and of all but each block: by taking the block's part away. */
function blockTotals({ sums, cells }, held, { sums: width, cells: range }) {
    const full = new Float64Array(width);
    for (let i = 0; i < sums.length; i++)
        full[i % width] += sums[i];
    const sorted = sortCells(cells);
    const distinct = Int32Array.from(new Set(Array.from(sorted.keys, (key) => key % Math.max(1, range)))).sort();
    const position = new Map(Array.from(distinct, (key, i) => [key, i]));
    const perBlock = Array.from({ length: blocks }, () => new Float64Array(0));
    for (const block of held)
        perBlock[block] = new Float64Array(distinct.length);
    const counts = new Float64Array(distinct.length);
    for (let i = 0; i < sorted.keys.length; i++) {
        const at = position.get(sorted.keys[i] % range);
        perBlock[Math.floor(sorted.keys[i] / range)][at] += sorted.counts[i];
        counts[at] += sorted.counts[i];
    }
    const without = held.map((block) => ({
        sums: full.map((sum, s) => sum - sums[block * width + s]),
        keys: distinct,
        counts: counts.map((sum, i) => sum - perBlock[block][i]),
    }));
    return { full: { sums: full, keys: distinct, counts }, without };
}

;// CONCATENATED MODULE: ./build/js/evaluation/threshold.js

const keys = ["atLeast", "atMost", "notBelowBaselineBy", "notAboveBaselineBy", "notBelowBaselineByFraction", "notAboveBaselineByFraction", "confidence", "onInconclusive", "slices", "valueThreshold", "changeThreshold"];
/** The JSON Schema of one metric's threshold, for the Evaluator's parameters. */
const thresholdSchema = {
    type: "object",
    additionalProperties: false,
    properties: {
        atLeast: { type: "number", description: "smallest value that passes" },
        atMost: { type: "number", description: "largest value that passes" },
        notBelowBaselineBy: { type: "number", description: "how far the metric may fall below the baseline's" },
        notAboveBaselineBy: { type: "number", description: "how far the metric may rise above the baseline's" },
        notBelowBaselineByFraction: { type: "number", description: "how far it may fall, as a fraction of the baseline's value" },
        notAboveBaselineByFraction: { type: "number", description: "how far it may rise, as a fraction of the baseline's value" },
        confidence: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "judge the one-sided confidence bound, not the point estimate" },
        onInconclusive: { enum: ["fail", "warn"], description: "what an unclear comparison means although the rows would have sufficed" },
        slices: {
            description: "false: only all rows; true: every slice; a list: features, or values of one slice",
            oneOf: [{ type: "boolean" }, { type: "array", items: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }, { type: "object", additionalProperties: { type: ["string", "number"] }, minProperties: 1 }] } }],
        },
        valueThreshold: { type: "object", additionalProperties: false, properties: { lowerBound: { type: "number" }, upperBound: { type: "number" } } },
        changeThreshold: { type: "object", additionalProperties: false, properties: { absolute: { type: "number" }, relative: { type: "number" }, direction: { type: "string" } } },
    },
};
/**
 * The rules of the thresholds in the order written. All mistakes at once: metrics that are not computed, empty thresholds,
 * a margin on the side where the metric gets better, a change without direction.
 */
function readThresholds(settings, find, computed) {
    const mistakes = [];
    const thresholds = Object.entries(settings).flatMap(([name, threshold]) => {
        const metric = find(name);
        if (!metric || !computed.includes(metric.name)) {
            const guess = (0,error/* nearest */.pA)(name, computed);
            mistakes.push({ message: `threshold for ${JSON.stringify(name)}, a metric that is not computed`, hint: guess ? `did you mean ${guess}?` : `computed: ${computed.join(", ")}` });
            return [];
        }
        mistakes.push(...mistakesOf(name, threshold, metric));
        return rulesOf(metric, threshold);
    });
    if (mistakes.length > 0)
        throw new error/* UserError */.yo(mistakes);
    return thresholds;
}
/** What is wrong with one threshold, as far as it can be told without knowing the problem: then `possible` are the metrics that may be meant. */
function mistakesOf(name, threshold, metric, possible = []) {
    const unknown = Object.keys(threshold).filter((key) => !keys.includes(key));
    const mistakes = unknown.map((key) => ({ message: `threshold ${name}: unknown ${JSON.stringify(key)}`, hint: hintFor(key) }));
    const limits = limitsOf(threshold);
    if (limits.length === 0 && unknown.length === 0)
        mistakes.push({ message: `threshold ${name} sets no limit`, hint: "for instance { atLeast: 0.7 } or { notBelowBaselineBy: 0.01 }" });
    const direction = threshold.changeThreshold?.direction;
    if (threshold.changeThreshold && !directionOf(direction)) {
        mistakes.push({ message: `threshold ${name}: changeThreshold has ${direction === undefined ? "no direction" : `the unknown direction ${JSON.stringify(direction)}`}`, hint: "HIGHER_IS_BETTER or LOWER_IS_BETTER" });
    }
    for (const limit of limits) {
        if (!Number.isFinite(limit.limit))
            mistakes.push({ message: `threshold ${name}: ${limit.limit} is not a number` });
        const wrongSide = limit.written !== "tfx" && limit.rule.startsWith("change") && metric?.better && metric.better !== limit.direction;
        if (wrongSide)
            mistakes.push({ message: `threshold ${name}: ${limit.written} limits the wrong side, ${metric.better} is better`, hint: metric.better === "lower" ? "use notAboveBaselineBy" : "use notBelowBaselineBy" });
    }
    mistakes.push(...impossible(name, limits, metric ? [metric] : possible));
    if (threshold.confidence !== undefined && !(threshold.confidence > 0.5 && threshold.confidence < 1)) {
        mistakes.push({ message: `threshold ${name}: confidence ${threshold.confidence} is not between 0.5 and 1`, hint: "for instance 0.95" });
    }
    return mistakes;
}
/** Limits that no model can keep, whatever it is: beyond the metric's range, or one above the other. */
function impossible(name, limits, metrics) {
    const [least, most] = ["at-least", "at-most"].map((wanted) => limits.find(({ rule }) => rule === wanted)?.limit);
    const highest = Math.max(...metrics.map(({ range }) => range?.[1] ?? Infinity));
    const lowest = Math.min(...metrics.map(({ range }) => range?.[0] ?? -Infinity));
    return [
        ...(least !== undefined && metrics.length > 0 && least > highest ? [{ message: `threshold ${JSON.stringify(name)}: no model reaches at-least ${least}`, hint: `${name} is at most ${highest}` }] : []),
        ...(most !== undefined && metrics.length > 0 && most < lowest ? [{ message: `threshold ${JSON.stringify(name)}: no model keeps at-most ${most}`, hint: `${name} is at least ${lowest}` }] : []),
        ...(least !== undefined && most !== undefined && least > most ? [{ message: `threshold ${JSON.stringify(name)}: at-least ${least} is above at-most ${most}`, hint: "exchange them, or leave one out" }] : []),
    ];
}
function hintFor(key) {
    const guess = (0,error/* nearest */.pA)(key, keys);
    return guess ? `did you mean ${guess}?` : `known: ${keys.join(", ")}`;
}
function limitsOf(threshold) {
    const { valueThreshold: value, changeThreshold: change } = threshold;
    const direction = directionOf(change?.direction) ?? "higher";
    const candidates = [
        [threshold.atLeast ?? value?.lowerBound, { rule: "at-least", direction: "higher", written: "atLeast" }],
        [threshold.atMost ?? value?.upperBound, { rule: "at-most", direction: "lower", written: "atMost" }],
        [minus(threshold.notBelowBaselineBy), { rule: "change-absolute", direction: "higher", written: "notBelowBaselineBy" }],
        [threshold.notAboveBaselineBy, { rule: "change-absolute", direction: "lower", written: "notAboveBaselineBy" }],
        [minus(threshold.notBelowBaselineByFraction), { rule: "change-relative", direction: "higher", written: "notBelowBaselineByFraction" }],
        [threshold.notAboveBaselineByFraction, { rule: "change-relative", direction: "lower", written: "notAboveBaselineByFraction" }],
        [change?.absolute, { rule: "change-absolute", direction, written: "tfx" }],
        [change?.relative, { rule: "change-relative", direction, written: "tfx" }],
    ];
    return candidates.flatMap(([limit, rest]) => (limit === undefined ? [] : [{ ...rest, limit }]));
}
const minus = (value) => (value === undefined ? undefined : value === 0 ? 0 : -value);
function directionOf(text) {
    const plain = text?.toLowerCase().replace(/[^a-z]/g, "");
    return plain === "higherisbetter" || plain === "higher" ? "higher" : plain === "lowerisbetter" || plain === "lower" ? "lower" : undefined;
}
function rulesOf(metric, threshold) {
    const tfx = threshold.valueThreshold !== undefined || threshold.changeThreshold !== undefined;
    const where = whereOf(threshold.slices ?? tfx);
    return limitsOf(threshold).map(({ rule, direction, limit }) => ({
        metric: metric.name, rule, direction, limit, where, onInconclusive: threshold.onInconclusive ?? "fail",
        ...(threshold.confidence === undefined ? {} : { confidence: threshold.confidence }),
    }));
}
function whereOf(slices) {
    if (slices === false)
        return [{ type: "overall" }];
    if (slices === true)
        return [{ type: "every" }];
    return slices.map((slice) => {
        if (typeof slice === "string")
            return { type: "features", features: [slice] };
        if (isList(slice))
            return { type: "features", features: slice };
        return { type: "slice", values: Object.entries(slice).map(([feature, value]) => [feature, String(value)]) };
    });
}
const isList = (slice) => Array.isArray(slice);

;// CONCATENATED MODULE: ./build/js/evaluation/evaluate.js











/** Slices that are measured and judged, the largest first; the rest is counted. */
const reportedSlices = 500;
/**
 * Judges a model, beside a baseline on the same rows if there is one: one pass over the examples, memory bounded by the slices.
 * Equal examples, models, settings and seed give an equal result.
 */
async function evaluate(request) {
    const progressed = { rows: 0, unlabelled: 0, outOfRange: 0, candidate: { rows: 0 }, baseline: { rows: 0 }, featureTypes: {} };
    for await (const batch of request.batches) {
        if (batch.length > 0)
            await addBatch(request, progressed, batch);
        request.progress?.(progressed.rows);
    }
    const { plan, state } = progressed;
    if (!plan || !state)
        throw new error/* UserError */.yo(`there are no rows in ${request.splits.map((split) => `split ${split}`).join(", ")}`, { hint: "nothing can be evaluated" });
    const totals = plan.accumulator.finish(state);
    if (totals.length === 0 && progressed.candidate.rows === 0)
        throw new error/* UserError */.yo(`no row of ${request.splits.map((split) => `split ${split}`).join(", ")} has a label ${JSON.stringify(request.label)}`);
    return conclude(request, progressed, { plan, totals });
}
async function addBatch(request, progressed, batch) {
    const column = request.labelColumn(batch);
    if (!column)
        throw missingLabel(request.label, batch);
    const raw = chooseOutput((await request.candidate.predict(batch)).outputs, request.prediction);
    const plan = progressed.plan ??= makePlan(request, column, raw);
    const { found } = plan;
    const candidate = { values: selected(raw.values, found), width: found.problem === "multiclass" ? found.width : 1 };
    const other = request.baseline && chooseOutput((await request.baseline.predict(batch)).outputs, request.prediction);
    const baseline = other && selected(aligned(other, found, request.baseline?.classes), found);
    const labels = readLabels(column, batch.length, { labelling: found.labelling, feature: request.label, firstRow: progressed.rows });
    const kept = keptRows(progressed, { labels, candidate, baseline, probability: found.problem !== "regression" });
    const scores = scoresOf(kept, { labels, candidate, baseline, firstRow: progressed.rows, slices: sliceRows(batch, request.slices) });
    progressed.state = plan.accumulator.add(progressed.state ?? plan.accumulator.create(), scores);
    progressed.rows += batch.length;
    for (const feature of request.slices.flat()) {
        const type = batch.columns.get(feature)?.type;
        if (type !== undefined && type !== "empty")
            progressed.featureTypes[feature] = type;
    }
}
function missingLabel(label, batch) {
    const names = [...batch.columns.keys()];
    const guess = (0,error/* nearest */.pA)(label, names);
    return new error/* UserError */.yo(`the label ${JSON.stringify(label)} is neither a feature of the examples nor made by preprocess`, { hint: guess ? `did you mean ${guess}?` : `features: ${names.slice(0, 30).join(", ")}` });
}
/** Names that mean the prediction where a model has several outputs, TFMA's order. */
const usualOutputs = ["scores", "logistic", "predictions", "probabilities"];
function chooseOutput(outputs, wanted) {
    const names = Object.keys(outputs);
    const name = wanted ?? (names.length === 1 ? names[0] : usualOutputs.find((usual) => names.includes(usual)));
    const output = name === undefined || !Object.hasOwn(outputs, name) ? undefined : outputs[name];
    if (output)
        return { values: output.values, width: output.shape.reduce((product, size) => product * size, 1) };
    const guess = wanted === undefined ? undefined : (0,error/* nearest */.pA)(wanted, names);
    throw new error/* UserError */.yo(wanted === undefined ? `the model has ${names.length} outputs` : `the model has no output ${JSON.stringify(wanted)}`, { hint: guess ? `did you mean ${guess}?` : `say which one with prediction: ${names.join(", ")}` });
}
function makePlan(request, label, { values, width }) {
    const found = findProblem({ problem: request.problem, positive: request.positive, classes: request.candidate.classes }, label, values, width);
    const family = familyOf(found.problem, Math.max(2, found.classes.length));
    const metrics = chooseMetrics(request.metrics?.length ? request.metrics : family.standard, family);
    const thresholds = readThresholds(request.thresholds ?? {}, (name) => findMetric(name, family.metrics), metrics.map(({ name }) => name));
    return { found, family, metrics, thresholds, accumulator: tallies(family, request.seed) };
}
/** One probability per row for a binary problem, whatever the model's width. */
function selected(values, { problem, width, positiveOutput }) {
    if (problem !== "binary" || width === 1)
        return values;
    return Float32Array.from({ length: values.length / width }, (_, row) => values[row * width + positiveOutput]);
}
/** The baseline's outputs in the order of the candidate's classes; a class it does not know has probability 0. */
function aligned({ values, width }, found, classes) {
    const order = classes && found.labelling.type === "classes" && found.width > 1 ? found.labelling.classes.map((name) => classes.indexOf(name)) : undefined;
    const same = width === found.width && (!order || order.every((from, to) => from === to));
    if (same)
        return values;
    if (!order || classes?.length !== width)
        throw new error/* UserError */.yo(`the baseline predicts ${width} values per row, the candidate ${found.width}`, { hint: "they cannot be compared; run without a baseline once" });
    const rows = values.length / width;
    return Float32Array.from({ length: rows * order.length }, (_, i) => {
        const from = order[i % order.length];
        return from < 0 ? 0 : values[Math.floor(i / order.length) * width + from];
    });
}
/** Rows with a label and usable predictions; counts the others. */
function keptRows(progressed, { labels, candidate: { values, width }, baseline, probability }) {
    const kept = [];
    for (let row = 0; row < labels.length; row++) {
        if (Number.isNaN(labels[row])) {
            progressed.unlabelled++;
            continue;
        }
        const usable = finite(values, row, width) || count(progressed.candidate, progressed.rows + row + 1);
        const comparable = !baseline || finite(baseline, row, width) || count(progressed.baseline, progressed.rows + row + 1);
        if (!usable || !comparable)
            continue;
        kept.push(row);
        if (probability && outside(values, row, width))
            progressed.outOfRange++;
    }
    return Int32Array.from(kept);
}
function count(unusable, row) {
    unusable.rows++;
    unusable.first ??= row;
    return false;
}
function finite(values, row, width) {
    for (let i = row * width; i < (row + 1) * width; i++)
        if (!Number.isFinite(values[i]))
            return false;
    return true;
}
function outside(values, row, width) {
    for (let i = row * width; i < (row + 1) * width; i++)
        if (values[i] < 0 || values[i] > 1)
            return true;
    return false;
}
function scoresOf(kept, { labels, candidate, baseline, firstRow, slices }) {
    const { width } = candidate;
    const place = new Int32Array(labels.length).fill(-1);
    kept.forEach((row, at) => { place[row] = at; });
    const pick = (values) => (kept.length === labels.length ? values : Float32Array.from({ length: kept.length * width }, (_, i) => values[kept[Math.floor(i / width)] * width + (i % width)]));
    return {
        length: kept.length, width,
        rows: Float64Array.from(kept, (row) => firstRow + row),
        labels: Float64Array.from(kept, (row) => labels[row]),
        candidate: pick(candidate.values),
        ...(baseline ? { baseline: pick(baseline) } : {}),
        slices: slices.map(({ key, rows }) => ({ key, rows: rows.map((row) => place[row]).filter((row) => row >= 0) })),
    };
}
function conclude(request, progressed, { plan, totals }) {
    const { found, family, metrics, thresholds } = plan;
    const large = totals.filter(({ key, rows }) => key.length === 0 || rows >= request.minSliceSize);
    const slices = large.slice(0, reportedSlices + 1).map((slice) => measure(slice, metrics, family));
    const hasBaseline = request.baseline !== undefined;
    const overall = totals[0];
    return {
        format: 1, problem: found.problem, label: request.label, splits: request.splits,
        ...(request.positive === undefined ? {} : { positive: request.positive }),
        ...(found.problem === "multiclass" ? { classes: found.classes } : {}),
        rows: overall?.rows ?? 0, unlabelled: progressed.unlabelled, baseline: hasBaseline, outOfRange: progressed.outOfRange,
        unusable: { candidate: plainUnusable(progressed.candidate), ...(hasBaseline ? { baseline: plainUnusable(progressed.baseline) } : {}) },
        metrics: metrics.map(({ name, better }) => ({ name, ...(better ? { better } : {}) })),
        featureTypes: progressed.featureTypes, slices, minSliceSize: request.minSliceSize,
        leftOut: { few: totals.length - large.length, many: large.length - slices.length },
        ...(thresholds.length > 0 ? { judgements: judge(thresholds, slices, hasBaseline) } : {}),
        plots: overall ? plotsOf(overall, found) : { candidate: {} },
    };
}
const plainUnusable = ({ rows, first }) => (first === undefined ? { rows } : { rows, first });
function plotsOf({ candidate, baseline }, { problem, classes }) {
    const plots = ({ full }) => (problem === "binary" ? { curves: curvesOf(full) } : problem === "multiclass" && classes.length <= 50 ? { confusion: confusionMatrix(full, classes.length) } : {});
    return { candidate: plots(candidate), ...(baseline ? { baseline: plots(baseline) } : {}), ...(problem === "binary" ? { cutOffs: cutOffs(candidate.full) } : {}) };
}

// EXTERNAL MODULE: ./build/js/evaluation/evaluation.js
var evaluation_evaluation = __webpack_require__(46515);
// EXTERNAL MODULE: ./build/js/core/finding.js
var finding = __webpack_require__(99877);
// EXTERNAL MODULE: ./build/js/evaluation/metric-text.js
var metric_text = __webpack_require__(17145);
;// CONCATENATED MODULE: ./build/js/evaluation/gates.js



/**
 * What must hold for a blessing: usable predictions, and every threshold. One gate per rule for all rows together, one for its slices.
 * The blessing is refused if and only if one of these fails.
 */
function gatesOf(evaluation) {
    const gates = [...unusableGates(evaluation)];
    if (!evaluation.judgements)
        return [...gates, { name: "thresholds", status: "warn", found: "none", limit: "at least one", note: "no thresholds configured: every model is blessed" }];
    for (const judgements of byThreshold(evaluation.judgements)) {
        const { threshold } = judgements[0];
        const slices = judgements.filter(({ slice, result }) => slice !== "overall" || result === "missing-slice");
        gates.push(...judgements.filter((judgement) => !slices.includes(judgement)).map((judgement) => gateOf(threshold, judgement)));
        if (slices.length > 0)
            gates.push(sliceGate(threshold, slices));
    }
    return (0,finding/* worstFirst */.m)(gates);
}
/** Judgements of equal thresholds together, in the order of the thresholds. */
function byThreshold(judgements) {
    const groups = new Map();
    for (const judgement of judgements) {
        const id = JSON.stringify(judgement.threshold);
        const group = groups.get(id);
        if (group)
            group.push(judgement);
        else
            groups.set(id, [judgement]);
    }
    return [...groups.values()];
}
/** Whether the gates bless the model. */
function blesses(gates) {
    return gates.every(({ status }) => status !== "fail");
}
/** Missed thresholds and unusable predictions, for annotations and the list of findings. */
function findingsOf(evaluation) {
    const missed = (evaluation.judgements ?? []).filter(({ status }) => status !== "pass").map((judgement) => ({
        rule: `threshold.${judgement.threshold.metric}`,
        severity: judgement.status === "fail" ? "error" : "warning",
        subject: judgement.slice === "overall" ? judgement.threshold.metric : `${judgement.threshold.metric} in ${judgement.slice}`,
        message: judgement.note ?? (judgement.threshold.rule.startsWith("change") ? "changed more than allowed against the baseline" : "misses its threshold"),
        observed: foundText(judgement), limit: limitOf(judgement.threshold),
        ...(judgement.slice === "overall" ? {} : { split: judgement.slice }),
    }));
    const unusable = unusableGates(evaluation).map((gate) => ({
        rule: "predictions.unusable", severity: gate.status === "fail" ? "error" : "warning", subject: gate.name, message: "has predictions that are no numbers", observed: gate.found, limit: gate.limit,
    }));
    const outside = evaluation.outOfRange === 0 ? [] : [{
            rule: "predictions.out-of-range", severity: "warning", subject: "candidate model",
            message: "predicts values that are no probabilities; is the last activation missing?", observed: `${(0,counted/* grouped */.z)(evaluation.outOfRange)} rows outside 0 … 1`,
        }];
    return [...unusable, ...missed, ...outside];
}
function unusableGates({ unusable, rows }) {
    const gate = (name, status, { rows: count, first }) => (count === 0 ? [] : [{
            name, status, limit: "0 rows", found: `${(0,counted/* grouped */.z)(count)} of ${(0,counted/* grouped */.z)(count + rows)} rows are not a number`, ...(first === undefined ? {} : { note: `the first is row ${(0,counted/* grouped */.z)(first)}` }),
        }]);
    return [...gate("candidate's predictions", "fail", unusable.candidate), ...(unusable.baseline ? gate("baseline's predictions", "warn", unusable.baseline) : [])];
}
function gateOf(threshold, judgement) {
    const { status, result } = judgement;
    const note = noteOf(judgement);
    return { name: nameOf(threshold), status, limit: limitOf(threshold), found: result === "rubber-stamped" ? "no baseline" : foundText(judgement), ...(note ? { note } : {}) };
}
function sliceGate(threshold, judgements) {
    const worst = (0,finding/* worstFirst */.m)([...judgements].sort((a, b) => distance(a) - distance(b)))[0];
    const failed = judgements.filter(({ status }) => status === "fail").length;
    const found = worst.result === "missing-slice" ? `${worst.slice}: missing` : `${worst.slice}: ${foundText(worst)}`;
    const notes = [judgements.length > 1 ? `${failed} of ${judgements.length} slices ${failed === 1 ? "misses" : "miss"} it` : "", noteOf(worst)].filter((note) => note);
    return { name: `${nameOf(threshold)}, slices`, status: worst.status, found, limit: limitOf(threshold), note: notes.join(" · ") };
}
/** How far on the right side of the limit; undefined values last. */
function distance({ threshold, found }) {
    const margin = threshold.direction === "higher" ? found - threshold.limit : threshold.limit - found;
    return Number.isNaN(margin) ? Infinity : margin;
}
function nameOf({ metric, rule }) {
    return rule === "change-absolute" ? `${metric} against the baseline` : rule === "change-relative" ? `${metric} relative to the baseline` : metric;
}
function limitOf({ direction, limit, rule }) {
    const value = rule === "change-relative" ? `${(0,metric_text/* limitText */.PW)(100 * limit)}%` : (0,metric_text/* limitText */.PW)(limit);
    return `${direction === "higher" ? "≥" : "≤"} ${rule.startsWith("change") && limit > 0 ? "+" : ""}${value}`;
}
function foundText({ threshold: { rule }, found }) {
    return rule === "change-relative" ? `${(0,metric_text/* changeText */.k0)(100 * found)}%` : rule === "change-absolute" ? (0,metric_text/* changeText */.k0)(found) : (0,metric_text/* metricText */._l)(found);
}
function noteOf({ threshold, low, high, note }) {
    if (low === undefined || high === undefined || threshold.confidence === undefined)
        return note ?? "";
    const bound = threshold.direction === "higher" ? low : high;
    const scale = threshold.rule === "change-relative" ? 100 : 1;
    const value = threshold.rule.startsWith("change") ? (0,metric_text/* changeText */.k0)(scale * bound) : (0,metric_text/* metricText */._l)(bound);
    const text = `${(0,metric_text/* limitText */.PW)(100 * threshold.confidence)}% ${threshold.direction === "higher" ? "lower" : "upper"} bound ${value}${scale === 100 ? "%" : ""}`;
    return note ? `${text} · ${note}` : text;
}

;// CONCATENATED MODULE: ./build/js/evaluation/showing.js




const forestRows = 60;
const commentSlices = 10;
/** How an evaluation looks: headline, gates, figures and the sections on metrics and slices. */
function showEvaluation(evaluation) {
    const overall = evaluation.slices[0];
    const gates = gatesOf(evaluation);
    const findings = findingsOf(evaluation);
    const status = gates.some((gate) => gate.status === "fail") ? "fail" : gates.some((gate) => gate.status === "warn") ? "warn" : "pass";
    const worst = overall && worstSlices(evaluation)[0];
    const figures = overall ? figuresOf(evaluation, overall, worst) : [];
    const headline = [...(overall ? [`${(0,counted/* grouped */.z)(evaluation.rows)} rows`] : ["no row could be judged"]), ...figures.slice(0, 1).map(figureText), ...figures.filter(({ name }) => name.startsWith("worst slice ")).map(figureText)];
    return {
        headline: headline.join(" · "), status, gates, findings, figures,
        metrics: overall ? Object.fromEntries(Object.entries(overall.metrics).map(([name, { candidate: { value } }]) => [name, Number.isFinite(value) ? value : String(value)])) : {},
        sections: [evaluationSection(evaluation, gates.filter((gate) => gate.status !== "pass").length), ...sliceSections(evaluation)],
    };
}
/** The metric slices are ranked by: the first that has a better direction. */
function headlineOf({ metrics }) {
    return (metrics.find(({ better }) => better) ?? metrics[0]).name;
}
function figureText({ name, value, interval, change }) {
    return [name, value, interval, change && `(${change})`].filter((part) => part).join(" ");
}
function figuresOf(evaluation, overall, worst) {
    const judged = new Set([headlineOf(evaluation), ...(evaluation.judgements ?? []).map(({ threshold }) => threshold.metric)]);
    const names = [...judged, ...evaluation.metrics.map(({ name }) => name)].filter((name, i, all) => all.indexOf(name) === i && overall.metrics[name]);
    const figures = names.slice(0, worst ? 4 : 5).map((name) => {
        const { candidate, difference } = overall.metrics[name];
        const interval = intervalText(candidate);
        return { name, value: (0,metric_text/* metricText */._l)(candidate.value), ...(interval ? { interval } : {}), ...(difference ? { change: (0,metric_text/* changeText */.k0)(difference.value) } : {}) };
    });
    if (!worst)
        return figures;
    const { candidate, difference } = worst.metrics[headlineOf(evaluation)];
    return [...figures, { name: `worst slice ${worst.name}`, value: (0,metric_text/* metricText */._l)(candidate.value), ...(difference ? { change: (0,metric_text/* changeText */.k0)(difference.value) } : {}) }];
}
function intervalText({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high) ? `[${(0,metric_text/* metricText */._l)(low)}, ${(0,metric_text/* metricText */._l)(high)}]` : "";
}
function evaluationSection(evaluation, problems) {
    const overall = evaluation.slices[0];
    if (!overall)
        return { id: "evaluation", title: "Evaluation", problems, summary: "no row could be judged", blocks: [{ type: "text", text: "No row has both a label and a usable prediction." }] };
    const name = headlineOf(evaluation);
    const { candidate, difference } = overall.metrics[name];
    const against = difference ? `, ${(0,metric_text/* changeText */.k0)(difference.value)} against the baseline` : "";
    const table = metricTable(evaluation, overall);
    return {
        id: "evaluation", title: "Evaluation", problems, summary: [name, " ", (0,metric_text/* metricText */._l)(candidate.value), against],
        comment: { place: "folded", blocks: [narrowTable(evaluation, overall)] },
        blocks: [{ type: "text", text: aboutRows(evaluation) }, table, ...plotBlocks(evaluation)],
    };
}
function aboutRows({ splits, rows, unlabelled, label, problem, baseline }) {
    const parts = [`${(0,counted/* grouped */.z)(rows)} rows of ${splits.join(", ")}, ${problem}, label `];
    const rest = [
        unlabelled > 0 ? `; ${(0,counted/* grouped */.z)(unlabelled)} rows without a known label left out` : "",
        baseline ? ". Baseline: the newest blessed model, on the same rows" : ". No baseline: this is the first model",
        ". Intervals are 95%: Wilson's for shares, Tango's for changes of accuracy, else a jackknife over 20 blocks.",
    ];
    return [...parts, { code: label }, ...rest];
}
function metricTable(evaluation, overall) {
    const rows = evaluation.metrics.map(({ name }) => {
        const { candidate, baseline, difference } = overall.metrics[name];
        const own = [{ code: name }, (0,metric_text/* metricText */._l)(candidate.value), intervalText(candidate)];
        return evaluation.baseline ? [...own, baseline ? (0,metric_text/* metricText */._l)(baseline.value) : "", difference ? changeCell(difference) : ""] : own;
    });
    return {
        type: "table", caption: "Metrics of all rows", align: ["left", "right", "left", "right", "left"],
        header: ["Metric", "Candidate", "95% interval", ...(evaluation.baseline ? ["Baseline", "Change"] : [])], rows,
    };
}
/** The same for a comment: four columns, intervals in small print. */
function narrowTable(evaluation, overall) {
    const cell = (value, interval) => (interval === "" ? value : [value, " ", { small: interval }]);
    const rows = evaluation.metrics.map(({ name }) => {
        const { candidate, baseline, difference } = overall.metrics[name];
        const own = [{ code: name }, cell((0,metric_text/* metricText */._l)(candidate.value), intervalText(candidate))];
        return evaluation.baseline ? [...own, baseline ? (0,metric_text/* metricText */._l)(baseline.value) : "", difference ? cell((0,metric_text/* changeText */.k0)(difference.value), changeInterval(difference)) : ""] : own;
    });
    return { type: "table", align: ["left", "right", "right", "right"], header: ["Metric", "Candidate", ...(evaluation.baseline ? ["Baseline", "Change"] : [])], rows };
}
function changeInterval({ low, high }) {
    return Number.isFinite(low) ? `[${(0,metric_text/* changeText */.k0)(low)}, ${(0,metric_text/* changeText */.k0)(high)}]` : "";
}
function changeCell(difference) {
    return [(0,metric_text/* changeText */.k0)(difference.value), changeInterval(difference)].filter((part) => part !== "").join(" ");
}
function plotBlocks({ plots, positive, classes }) {
    const lines = (title, x, y, pick, diagonal) => {
        const series = [
            ...(plots.baseline?.curves ? [{ name: "baseline", role: "baseline", points: pick(plots.baseline.curves) }] : []),
            ...(plots.candidate.curves ? [{ name: "candidate", role: "candidate", points: pick(plots.candidate.curves) }] : []),
        ].filter(({ points }) => points.length > 1);
        return series.length === 0 ? [] : [{ type: "lines", title, x, y, series, diagonal, unit: [0, 1] }];
    };
    return [
        ...lines("ROC", "false positive rate", "true positive rate", ({ roc }) => roc, true),
        ...lines("Precision and recall", "recall", "precision", ({ precisionRecall }) => precisionRecall, false),
        ...lines("Calibration", "mean prediction", "share of positives", ({ calibration }) => calibration, true),
        ...(plots.cutOffs ? [{ type: "thresholds", title: "Decisions at a threshold", positive: positive ?? "1", negative: positive === undefined ? "0" : `not ${positive}`, at: plots.cutOffs }] : []),
        ...(plots.candidate.confusion && classes ? [{ type: "matrix", title: "Confusion matrix of the candidate", classes, counts: plots.candidate.confusion }] : []),
    ];
}
function sliceSections(evaluation) {
    const slices = evaluation.slices.slice(1);
    const { few, many } = evaluation.leftOut;
    if (slices.length === 0 && few === 0)
        return [{ id: "slices", title: "Slices", problems: 0, summary: "no slices configured", blocks: [{ type: "text", text: "No slices are configured: add features to slices." }] }];
    const metric = headlineOf(evaluation);
    const failed = failedSlices(evaluation);
    const worse = slices.filter((slice) => isWorse(evaluation, slice)).length;
    const small = slices.filter(({ rows }) => rows < fewRows).length;
    const summary = [
        `${slices.length}`, evaluation.baseline ? `${worse === 0 ? "none" : worse} worse` : undefined, small > 0 ? `${small} with few rows` : undefined,
        failed.size > 0 ? `${failed.size} missed a threshold` : undefined,
        few > 0 ? `${few} below ${evaluation.minSliceSize} rows left out` : undefined, many > 0 ? `${many} smaller ones not judged` : undefined,
    ].filter((part) => part !== undefined).join(", ");
    const worst = worstSlices(evaluation);
    const rows = worst.filter(({ metrics }) => Number.isFinite(metrics[metric].candidate.value)).slice(0, forestRows).map((slice) => forestRow(evaluation, slice, failed));
    const more = worst.length > forestRows ? [{ type: "text", text: { small: `The ${forestRows} worst of ${worst.length} slices; all are in evaluation.json.` } }] : [];
    return [{
            id: "slices", title: "Slices", problems: failed.size, summary,
            comment: { place: "folded", blocks: [sliceTable(evaluation, worst.slice(0, commentSlices), failed)] },
            blocks: [{ type: "forest", title: evaluation.baseline ? "Slices, worst change first" : "Slices, worst first", metric, rows }, ...more],
        }];
}
function failedSlices({ judgements = [] }) {
    return new Set(judgements.filter(({ status, slice }) => status === "fail" && slice !== "overall").map(({ slice }) => slice));
}
/** Slices by how bad they are: the change against the baseline where there is one, else the value. Undefined last; equal changes by value. */
function worstSlices(evaluation) {
    const metric = headlineOf(evaluation);
    const sign = evaluation.metrics.find(({ name }) => name === metric)?.better === "lower" ? -1 : 1;
    const goodness = ({ metrics }) => {
        const { candidate, difference } = metrics[metric];
        const value = sign * (difference ?? candidate).value;
        return Number.isNaN(value) ? Infinity : value;
    };
    const value = (slice) => sign * slice.metrics[metric].candidate.value;
    const ranked = evaluation.slices.slice(1).map((slice) => ({ slice, good: goodness(slice), value: value(slice) }));
    return ranked.sort((a, b) => (a.good === b.good ? a.value - b.value || 0 : a.good < b.good ? -1 : 1)).map(({ slice }) => slice);
}
/** The whole interval of the change lies on the bad side. */
function isWorse(evaluation, { metrics }) {
    const metric = headlineOf(evaluation);
    const { difference } = metrics[metric];
    if (!difference)
        return false;
    return evaluation.metrics.find(({ name }) => name === metric)?.better === "lower" ? difference.low > 0 : difference.high < 0;
}
function forestRow(evaluation, slice, failed) {
    const { candidate, baseline } = slice.metrics[headlineOf(evaluation)];
    const note = slice.rows < fewRows ? "few rows" : undefined;
    return { name: slice.name, rows: slice.rows, candidate: point(candidate), ...(baseline ? { baseline: point(baseline) } : {}), status: sliceStatus(evaluation, slice, failed), ...(note ? { note } : {}) };
}
function sliceStatus(evaluation, slice, failed) {
    return failed.has(slice.name) ? "fail" : isWorse(evaluation, slice) ? "warn" : "pass";
}
function point({ value, low, high }) {
    return Number.isFinite(low) && Number.isFinite(high) ? { value, low, high } : { value };
}
function sliceTable(evaluation, slices, failed) {
    const metric = headlineOf(evaluation);
    return {
        type: "table", header: ["", "Slice", metric, ...(evaluation.baseline ? ["Change"] : [])], align: ["center", "left", "right", "right"],
        rows: slices.map((slice) => {
            const { candidate, difference } = slice.metrics[metric];
            const name = [{ code: slice.name }, { small: ` ${(0,counted/* grouped */.z)(slice.rows)} rows${slice.rows < fewRows ? ", few" : ""}` }];
            return [{ status: sliceStatus(evaluation, slice, failed) }, name, (0,metric_text/* metricText */._l)(candidate.value), ...(evaluation.baseline ? [difference ? (0,metric_text/* changeText */.k0)(difference.value) : ""] : [])];
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-json.js
var to_json = __webpack_require__(78619);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
// EXTERNAL MODULE: ./build/js/data/tfrecord.js
var tfrecord = __webpack_require__(89856);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/wrappers_pb.js
var wrappers_pb = __webpack_require__(27467);
;// CONCATENATED MODULE: ./build/js/evaluation/config_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file evaluation/config.proto (package tensorflow_model_analysis, syntax proto3)
/* eslint-disable */


/**
 * Describes the file evaluation/config.proto.
 */
const file_evaluation_config = /*@__PURE__*/ (0,file/* fileDesc */.w)("ChdldmFsdWF0aW9uL2NvbmZpZy5wcm90bxIZdGVuc29yZmxvd19tb2RlbF9hbmFseXNpcyJZCglNb2RlbFNwZWMSDAoEbmFtZRgCIAEoCRIRCglsYWJlbF9rZXkYBSABKAkSFgoOcHJlZGljdGlvbl9rZXkYByABKAkSEwoLaXNfYmFzZWxpbmUYCyABKAgirAEKC1NsaWNpbmdTcGVjEhQKDGZlYXR1cmVfa2V5cxgBIAMoCRJRCg5mZWF0dXJlX3ZhbHVlcxgCIAMoCzI5LnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuU2xpY2luZ1NwZWMuRmVhdHVyZVZhbHVlc0VudHJ5GjQKEkZlYXR1cmVWYWx1ZXNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIn0KFUdlbmVyaWNWYWx1ZVRocmVzaG9sZBIxCgtsb3dlcl9ib3VuZBgBIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZRIxCgt1cHBlcl9ib3VuZBgCIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZSK3AQoWR2VuZXJpY0NoYW5nZVRocmVzaG9sZBIuCghhYnNvbHV0ZRgBIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZRIuCghyZWxhdGl2ZRgCIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZRI9CglkaXJlY3Rpb24YAyABKA4yKi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY0RpcmVjdGlvbiLXAQoPTWV0cmljVGhyZXNob2xkEksKD3ZhbHVlX3RocmVzaG9sZBgBIAEoCzIwLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuR2VuZXJpY1ZhbHVlVGhyZXNob2xkSAASTQoQY2hhbmdlX3RocmVzaG9sZBgCIAEoCzIxLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuR2VuZXJpY0NoYW5nZVRocmVzaG9sZEgBQhMKEXZhbGlkYXRlX2Fic29sdXRlQhMKEXZhbGlkYXRlX3JlbGF0aXZlIpcBChdQZXJTbGljZU1ldHJpY1RocmVzaG9sZBI9Cg1zbGljaW5nX3NwZWNzGAEgAygLMiYudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5TbGljaW5nU3BlYxI9Cgl0aHJlc2hvbGQYAiABKAsyKi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY1RocmVzaG9sZCKzAQoMTWV0cmljQ29uZmlnEhIKCmNsYXNzX25hbWUYASABKAkSPQoJdGhyZXNob2xkGAQgASgLMioudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5NZXRyaWNUaHJlc2hvbGQSUAoUcGVyX3NsaWNlX3RocmVzaG9sZHMYBSADKAsyMi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLlBlclNsaWNlTWV0cmljVGhyZXNob2xkIkcKC01ldHJpY3NTcGVjEjgKB21ldHJpY3MYASADKAsyJy50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY0NvbmZpZyK9AQoHT3B0aW9ucxI7ChdpbmNsdWRlX2RlZmF1bHRfbWV0cmljcxgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5Cb29sVmFsdWUSQAocY29tcHV0ZV9jb25maWRlbmNlX2ludGVydmFscxgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5Cb29sVmFsdWUSMwoObWluX3NsaWNlX3NpemUYAyABKAsyGy5nb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZSL6AQoKRXZhbENvbmZpZxI5Cgttb2RlbF9zcGVjcxgCIAMoCzIkLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTW9kZWxTcGVjEj0KDXNsaWNpbmdfc3BlY3MYBCADKAsyJi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLlNsaWNpbmdTcGVjEj0KDW1ldHJpY3Nfc3BlY3MYBSADKAsyJi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY3NTcGVjEjMKB29wdGlvbnMYBiABKAsyIi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk9wdGlvbnMiigIKB0V2YWxSdW4SOgoLZXZhbF9jb25maWcYASABKAsyJS50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLkV2YWxDb25maWcSDwoHdmVyc2lvbhgCIAEoCRIVCg1kYXRhX2xvY2F0aW9uGAMgASgJEhMKC2ZpbGVfZm9ybWF0GAQgASgJEk8KD21vZGVsX2xvY2F0aW9ucxgFIAMoCzI2LnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuRXZhbFJ1bi5Nb2RlbExvY2F0aW9uc0VudHJ5GjUKE01vZGVsTG9jYXRpb25zRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ASpJCg9NZXRyaWNEaXJlY3Rpb24SCwoHVU5LTk9XThAAEhMKD0xPV0VSX0lTX0JFVFRFUhABEhQKEEhJR0hFUl9JU19CRVRURVIQAmIGcHJvdG8z", [wrappers_pb/* file_google_protobuf_wrappers */.Ax]);
/**
 * Describes the message tensorflow_model_analysis.ModelSpec.
 * Use `create(ModelSpecSchema)` to create a new message.
 */
const ModelSpecSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 0)));
/**
 * Describes the message tensorflow_model_analysis.SlicingSpec.
 * Use `create(SlicingSpecSchema)` to create a new message.
 */
const SlicingSpecSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 1)));
/**
 * Describes the message tensorflow_model_analysis.GenericValueThreshold.
 * Use `create(GenericValueThresholdSchema)` to create a new message.
 */
const GenericValueThresholdSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 2)));
/**
 * Describes the message tensorflow_model_analysis.GenericChangeThreshold.
 * Use `create(GenericChangeThresholdSchema)` to create a new message.
 */
const GenericChangeThresholdSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 3)));
/**
 * Describes the message tensorflow_model_analysis.MetricThreshold.
 * Use `create(MetricThresholdSchema)` to create a new message.
 */
const MetricThresholdSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 4)));
/**
 * Describes the message tensorflow_model_analysis.PerSliceMetricThreshold.
 * Use `create(PerSliceMetricThresholdSchema)` to create a new message.
 */
const PerSliceMetricThresholdSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 5)));
/**
 * Describes the message tensorflow_model_analysis.MetricConfig.
 * Use `create(MetricConfigSchema)` to create a new message.
 */
const MetricConfigSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 6)));
/**
 * Describes the message tensorflow_model_analysis.MetricsSpec.
 * Use `create(MetricsSpecSchema)` to create a new message.
 */
const MetricsSpecSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 7)));
/**
 * Describes the message tensorflow_model_analysis.Options.
 * Use `create(OptionsSchema)` to create a new message.
 */
const OptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 8)));
/**
 * Describes the message tensorflow_model_analysis.EvalConfig.
 * Use `create(EvalConfigSchema)` to create a new message.
 */
const EvalConfigSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_config, 9)));
/**
 * Describes the message tensorflow_model_analysis.EvalRun.
 * Use `create(EvalRunSchema)` to create a new message.
 */
const EvalRunSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_evaluation_config, 10);
/**
 * @generated from enum tensorflow_model_analysis.MetricDirection
 */
const MetricDirection = {
    /**
     * @generated from enum value: UNKNOWN = 0;
     */
    UNKNOWN: 0,
    /**
     * @generated from enum value: LOWER_IS_BETTER = 1;
     */
    LOWER_IS_BETTER: 1,
    /**
     * @generated from enum value: HIGHER_IS_BETTER = 2;
     */
    HIGHER_IS_BETTER: 2,
};
/**
 * Describes the enum tensorflow_model_analysis.MetricDirection.
 */
const MetricDirectionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_evaluation_config, 0)));

;// CONCATENATED MODULE: ./build/js/evaluation/metrics_for_slice_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file evaluation/metrics_for_slice.proto (package tensorflow_model_analysis, syntax proto3)
/* eslint-disable */


/**
 * Describes the file evaluation/metrics_for_slice.proto.
 */
const file_evaluation_metrics_for_slice = /*@__PURE__*/ (0,file/* fileDesc */.w)("CiJldmFsdWF0aW9uL21ldHJpY3NfZm9yX3NsaWNlLnByb3RvEhl0ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzIlMKCU1ldHJpY0tleRIMCgRuYW1lGAEgASgJEhIKCm1vZGVsX25hbWUYBCABKAkSEwoLb3V0cHV0X25hbWUYAiABKAkSDwoHaXNfZGlmZhgFIAEoCCJkCgtNZXRyaWNWYWx1ZRI0Cgxkb3VibGVfdmFsdWUYASABKAsyHC5nb29nbGUucHJvdG9idWYuRG91YmxlVmFsdWVIABIXCg1kZWJ1Z19tZXNzYWdlGAogASgJSABCBgoEdHlwZSKHAgoSQ29uZmlkZW5jZUludGVydmFsEjsKC3VwcGVyX2JvdW5kGAEgASgLMiYudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5NZXRyaWNWYWx1ZRI7Cgtsb3dlcl9ib3VuZBgCIAEoCzImLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTWV0cmljVmFsdWUSPgoOc3RhbmRhcmRfZXJyb3IYAyABKAsyJi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY1ZhbHVlEjcKEmRlZ3JlZXNfb2ZfZnJlZWRvbRgEIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlIm0KDlNpbmdsZVNsaWNlS2V5Eg4KBmNvbHVtbhgBIAEoCRIVCgtieXRlc192YWx1ZRgCIAEoDEgAEhUKC2Zsb2F0X3ZhbHVlGAMgASgCSAASFQoLaW50NjRfdmFsdWUYBCABKANIAEIGCgRraW5kIlAKCFNsaWNlS2V5EkQKEXNpbmdsZV9zbGljZV9rZXlzGAEgAygLMikudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5TaW5nbGVTbGljZUtleSLzAgoPTWV0cmljc0ZvclNsaWNlEjYKCXNsaWNlX2tleRgBIAEoCzIjLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuU2xpY2VLZXkSXAoWbWV0cmljX2tleXNfYW5kX3ZhbHVlcxgzIAMoCzI8LnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTWV0cmljc0ZvclNsaWNlLk1ldHJpY0tleUFuZFZhbHVlGskBChFNZXRyaWNLZXlBbmRWYWx1ZRIxCgNrZXkYASABKAsyJC50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY0tleRI1CgV2YWx1ZRgCIAEoCzImLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTWV0cmljVmFsdWUSSgoTY29uZmlkZW5jZV9pbnRlcnZhbBgDIAEoCzItLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuQ29uZmlkZW5jZUludGVydmFsYgZwcm90bzM", [wrappers_pb/* file_google_protobuf_wrappers */.Ax]);
/**
 * Describes the message tensorflow_model_analysis.MetricKey.
 * Use `create(MetricKeySchema)` to create a new message.
 */
const MetricKeySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 0)));
/**
 * Describes the message tensorflow_model_analysis.MetricValue.
 * Use `create(MetricValueSchema)` to create a new message.
 */
const MetricValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 1)));
/**
 * Describes the message tensorflow_model_analysis.ConfidenceInterval.
 * Use `create(ConfidenceIntervalSchema)` to create a new message.
 */
const ConfidenceIntervalSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 2)));
/**
 * Describes the message tensorflow_model_analysis.SingleSliceKey.
 * Use `create(SingleSliceKeySchema)` to create a new message.
 */
const SingleSliceKeySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 3)));
/**
 * Describes the message tensorflow_model_analysis.SliceKey.
 * Use `create(SliceKeySchema)` to create a new message.
 */
const SliceKeySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 4)));
/**
 * Describes the message tensorflow_model_analysis.MetricsForSlice.
 * Use `create(MetricsForSliceSchema)` to create a new message.
 */
const MetricsForSliceSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_evaluation_metrics_for_slice, 5);
/**
 * Describes the message tensorflow_model_analysis.MetricsForSlice.MetricKeyAndValue.
 * Use `create(MetricsForSlice_MetricKeyAndValueSchema)` to create a new message.
 */
const MetricsForSlice_MetricKeyAndValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_metrics_for_slice, 5, 0)));

;// CONCATENATED MODULE: ./build/js/evaluation/validation_result_pb.js
// @generated by protoc-gen-es v2.13.0 with parameter "target=ts,import_extension=ts,erasable_syntax=true"
// @generated from file evaluation/validation_result.proto (package tensorflow_model_analysis, syntax proto3)
/* eslint-disable */



/**
 * Describes the file evaluation/validation_result.proto.
 */
const file_evaluation_validation_result = /*@__PURE__*/ (0,file/* fileDesc */.w)("CiJldmFsdWF0aW9uL3ZhbGlkYXRpb25fcmVzdWx0LnByb3RvEhl0ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzIuIBChFWYWxpZGF0aW9uRmFpbHVyZRI4CgptZXRyaWNfa2V5GAEgASgLMiQudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5NZXRyaWNLZXkSRAoQbWV0cmljX3RocmVzaG9sZBgCIAEoCzIqLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTWV0cmljVGhyZXNob2xkEjwKDG1ldHJpY192YWx1ZRgDIAEoCzImLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuTWV0cmljVmFsdWUSDwoHbWVzc2FnZRgEIAEoCSKTAQoZTWV0cmljc1ZhbGlkYXRpb25Gb3JTbGljZRI2CglzbGljZV9rZXkYAiABKAsyIy50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLlNsaWNlS2V5Ej4KCGZhaWx1cmVzGAMgAygLMiwudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5WYWxpZGF0aW9uRmFpbHVyZSJrCg5TbGljaW5nRGV0YWlscxI8CgxzbGljaW5nX3NwZWMYASABKAsyJi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLlNsaWNpbmdTcGVjEhsKE251bV9tYXRjaGluZ19zbGljZXMYAiABKAUiVwoRVmFsaWRhdGlvbkRldGFpbHMSQgoPc2xpY2luZ19kZXRhaWxzGAEgAygLMikudGVuc29yZmxvd19tb2RlbF9hbmFseXNpcy5TbGljaW5nRGV0YWlscyLBAgoQVmFsaWRhdGlvblJlc3VsdBIVCg12YWxpZGF0aW9uX29rGAEgASgIEloKHG1ldHJpY192YWxpZGF0aW9uc19wZXJfc2xpY2UYAiADKAsyNC50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLk1ldHJpY3NWYWxpZGF0aW9uRm9yU2xpY2USPgoObWlzc2luZ19zbGljZXMYAyADKAsyJi50ZW5zb3JmbG93X21vZGVsX2FuYWx5c2lzLlNsaWNpbmdTcGVjEkgKEnZhbGlkYXRpb25fZGV0YWlscxgEIAEoCzIsLnRlbnNvcmZsb3dfbW9kZWxfYW5hbHlzaXMuVmFsaWRhdGlvbkRldGFpbHMSGgoSbWlzc2luZ190aHJlc2hvbGRzGAYgASgIEhQKDHJ1YmJlcl9zdGFtcBgHIAEoCGIGcHJvdG8z", [file_evaluation_config, file_evaluation_metrics_for_slice]);
/**
 * Describes the message tensorflow_model_analysis.ValidationFailure.
 * Use `create(ValidationFailureSchema)` to create a new message.
 */
const ValidationFailureSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_validation_result, 0)));
/**
 * Describes the message tensorflow_model_analysis.MetricsValidationForSlice.
 * Use `create(MetricsValidationForSliceSchema)` to create a new message.
 */
const MetricsValidationForSliceSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_validation_result, 1)));
/**
 * Describes the message tensorflow_model_analysis.SlicingDetails.
 * Use `create(SlicingDetailsSchema)` to create a new message.
 */
const SlicingDetailsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_validation_result, 2)));
/**
 * Describes the message tensorflow_model_analysis.ValidationDetails.
 * Use `create(ValidationDetailsSchema)` to create a new message.
 */
const ValidationDetailsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_evaluation_validation_result, 3)));
/**
 * Describes the message tensorflow_model_analysis.ValidationResult.
 * Use `create(ValidationResultSchema)` to create a new message.
 */
const ValidationResultSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_evaluation_validation_result, 4);

;// CONCATENATED MODULE: ./build/js/evaluation/tfma-files.js









/** TFMA reads no results without a version; these files are laid out as this one lays them out. */
const tfmaVersion = "0.47.1";
/**
 * Writes what TensorFlow Model Analysis reads: `eval_config.json`, metrics by slice and the thresholds missed, under TFMA's names of the metrics.
 * Intervals are centred on the full data's value; slice values that were judged with a confidence appear as failures like others.
 */
async function writeTfmaFiles(directory, evaluation) {
    const metrics = evaluation.slices.map((slice) => (0,to_binary/* toBinary */.R)(MetricsForSliceSchema, (0,create/* create */.v)(MetricsForSliceSchema, tfma_files_metricsOf(evaluation, slice))));
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, "eval_config.json"), evalConfigText(evaluation)),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, "metrics-00000-of-00001.tfrecord"), (0,tfrecord/* tfrecordBytes */.lc)(metrics)),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, "validations.tfrecord"), (0,tfrecord/* tfrecordBytes */.lc)([(0,to_binary/* toBinary */.R)(ValidationResultSchema, validationOf(evaluation))])),
    ]);
}
/** TFMA's name of a metric: the first of our aliases that is a class, in snake_case; ours where TFMA has none. */
function tfmaName({ problem, classes }, name) {
    const className = classNameOf(problem, classes?.length ?? 2, name);
    if (className === undefined)
        return name;
    return className.replace("CrossEntropy", "Crossentropy").replace(/^AUC(?=[A-Z])/, "Auc").replace(/^AUC$/, "Auc").replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
function classNameOf(problem, classes, name) {
    return familyOf(problem, classes).metrics.find((metric) => metric.name === name)?.aliases.find((alias) => /^[A-Z]/.test(alias));
}
function tfma_files_metricsOf(evaluation, slice) {
    const own = evaluation.baseline ? "candidate" : "";
    const values = Object.values(slice.metrics).flatMap(({ metric, candidate, baseline, difference }) => {
        const name = tfmaName(evaluation, metric);
        return [
            keyAndValue({ name, modelName: own }, candidate),
            ...(baseline ? [keyAndValue({ name, modelName: "baseline" }, baseline)] : []),
            ...(difference ? [keyAndValue({ name, modelName: own, isDiff: true }, difference)] : []),
        ];
    });
    return { sliceKey: sliceKeyOf(evaluation, slice.key), metricKeysAndValues: values };
}
function keyAndValue(key, { value, error, freedom, low, high }) {
    const double = (number) => ({ type: { case: "doubleValue", value: { value: number } } });
    return {
        key, value: double(value),
        ...(Number.isNaN(low) ? {} : { confidenceInterval: { lowerBound: double(low), upperBound: double(high), standardError: double(error), degreesOfFreedom: BigInt(freedom) } }),
    };
}
function sliceKeyOf({ featureTypes }, key) {
    return {
        singleSliceKeys: key.map(([column, value]) => {
            const type = featureTypes[column];
            if (type === "int")
                return { column, kind: { case: "int64Value", value: BigInt(value) } };
            if (type === "float")
                return { column, kind: { case: "floatValue", value: Number(value) } };
            return { column, kind: { case: "bytesValue", value: new TextEncoder().encode(value) } };
        }),
    };
}
function validationOf(evaluation) {
    const judgements = evaluation.judgements ?? [];
    const failed = judgements.filter(({ status, result }) => status === "fail" && result !== "missing-slice");
    const bySlice = evaluation.slices.flatMap((slice) => {
        const failures = failed.filter((judgement) => judgement.slice === slice.name);
        return failures.length === 0 ? [] : [{ sliceKey: sliceKeyOf(evaluation, slice.key), failures: failures.map((judgement) => failureOf(evaluation, judgement)) }];
    });
    const missing = judgements.filter(({ result }) => result === "missing-slice");
    return (0,create/* create */.v)(ValidationResultSchema, {
        validationOk: judgements.every(({ status }) => status !== "fail") && evaluation.unusable.candidate.rows === 0,
        metricValidationsPerSlice: bySlice,
        missingSlices: missing.flatMap(({ threshold }) => threshold.where.map(slicingSpec)),
        missingThresholds: evaluation.judgements === undefined,
        rubberStamp: !evaluation.baseline,
        validationDetails: { slicingDetails: [{ slicingSpec: {}, numMatchingSlices: evaluation.slices.length }] },
    });
}
function failureOf(evaluation, { threshold, found, note }) {
    const change = threshold.rule.startsWith("change");
    return {
        metricKey: { name: tfmaName(evaluation, threshold.metric), modelName: evaluation.baseline ? "candidate" : "", isDiff: change },
        metricThreshold: thresholdOf(threshold),
        metricValue: { type: { case: "doubleValue", value: { value: found } } },
        message: note ?? "",
    };
}
function thresholdOf({ rule, direction, limit }) {
    if (rule === "at-least")
        return { validateAbsolute: { case: "valueThreshold", value: { lowerBound: limit } } };
    if (rule === "at-most")
        return { validateAbsolute: { case: "valueThreshold", value: { upperBound: limit } } };
    const towards = direction === "higher" ? MetricDirection.HIGHER_IS_BETTER : MetricDirection.LOWER_IS_BETTER;
    return { validateRelative: { case: "changeThreshold", value: { direction: towards, ...(rule === "change-absolute" ? { absolute: limit } : { relative: limit }) } } };
}
function slicingSpec(where) {
    if (where.type === "features")
        return { featureKeys: [...where.features] };
    return where.type === "slice" ? { featureValues: Object.fromEntries(where.values) } : {};
}
/** The configuration in TFMA's words: with a baseline both models, one metrics spec with its thresholds. */
function evalConfigText(evaluation) {
    const { judgements = [], metrics, problem, classes, label, slices, minSliceSize } = evaluation;
    const thresholds = [...new Set(judgements.map(({ threshold }) => threshold))];
    const models = evaluation.baseline ? [{ name: "candidate", labelKey: label }, { name: "baseline", labelKey: label, isBaseline: true }] : [{ labelKey: label }];
    const crossings = new Set(slices.map(({ key }) => JSON.stringify(key.map(([feature]) => feature))));
    const run = (0,create/* create */.v)(EvalRunSchema, {
        evalConfig: {
            modelSpecs: models,
            slicingSpecs: [...crossings].map((features) => ({ featureKeys: JSON.parse(features) })),
            metricsSpecs: [{
                    metrics: metrics.map(({ name }) => ({
                        className: classNameOf(problem, classes?.length ?? 2, name) ?? name,
                        perSliceThresholds: thresholds.filter(({ metric }) => metric === name).map((threshold) => ({ slicingSpecs: threshold.where.map(slicingSpec), threshold: thresholdOf(threshold) })),
                    })),
                }],
            options: { includeDefaultMetrics: false, computeConfidenceIntervals: true, minSliceSize },
        },
        version: tfmaVersion, fileFormat: "tfrecord", modelLocations: Object.fromEntries(models.map((model) => ["name" in model ? model.name : "", ""])),
    });
    return `${(0,json/* canonicalJson */.d)((0,to_json/* toJson */.aB)(EvalRunSchema, run))}\n`;
}

// EXTERNAL MODULE: ./build/js/transform/transform-artifact.js
var transform_artifact = __webpack_require__(14760);
// EXTERNAL MODULE: ./build/js/model/model-artifact.js
var model_artifact = __webpack_require__(47316);
;// CONCATENATED MODULE: ./build/js/model/label-transform.js




/** How a model's label is made from raw examples, for those who judge it; `undefined` when the label is a raw feature. */
async function loadLabelTransform(directory) {
    const path = (0,external_node_path_.join)(directory, model_artifact/* labelDirectory */.q);
    const there = await (0,promises_.stat)((0,external_node_path_.join)(path, "graph.json")).then(() => true, () => false);
    return there ? (0,transform_artifact/* loadTransform */.Hc)(path) : undefined;
}

// EXTERNAL MODULE: ./build/js/model/load-predictor.js + 1 modules
var load_predictor = __webpack_require__(51144);
;// CONCATENATED MODULE: ./build/js/components/evaluator.js


















const strings = { type: "array", items: { type: "string" }, minItems: 1 };
/**
 * Judges a model on examples it was not trained on, beside the newest blessed one on the same rows: TFX's Evaluator.
 * It blesses when every threshold holds and every prediction is a number. `evaluation` has our `evaluation.json` and what TensorFlow
 * Model Analysis reads; `blessing` has TFX's empty file `BLESSED` or `NOT_BLESSED`.
 *
 * @example
 * const { blessing } = add(evaluator, { examples, model, baseline_model: latestBlessed(Model) }, { label: "delayed", thresholds: { auc: { atLeast: 0.7 } } });
 */
const evaluator = (0,component/* component */.s9)({
    name: "Evaluator",
    version: 1,
    runs: "child",
    inputs: { examples: (0,component/* required */.mw)(artifact/* Examples */.EE), model: (0,component/* required */.mw)(artifact/* Model */.Kx), baseline_model: (0,component/* optional */.lq)(artifact/* Model */.Kx), schema: (0,component/* optional */.lq)(artifact/* Schema */.Sj) },
    outputs: { evaluation: (0,component/* required */.mw)(artifact/* ModelEvaluation */.iy), blessing: (0,component/* required */.mw)(artifact/* ModelBlessing */.Le) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        required: ["label"],
        additionalProperties: false,
        properties: {
            label: { type: "string", minLength: 1, description: "the label: a feature of the examples, or an output of preprocess" },
            problem: { enum: ["binary", "multiclass", "regression"], description: "found from label and predictions when not given" },
            positive: { type: ["string", "number"], description: "the label's value that counts as positive" },
            prediction: { type: "string", description: "the output of the model to judge, where it has several" },
            splits: { ...strings, default: ["eval"], description: "splits to judge on, together" },
            metrics: { ...strings, description: "metrics to compute, the headline first; the usual ones when not given" },
            slices: { type: "array", items: strings, default: [], description: "lists of features whose values are crossed" },
            thresholds: { type: "object", additionalProperties: thresholdSchema, description: "limits by metric; {} says that there are none" },
            minSliceSize: { type: "integer", minimum: 1, default: 20, description: "slices with fewer rows are left out" },
        },
    }),
    async resolve(given) {
        const { metrics = [], thresholds, problem } = given;
        if (thresholds === undefined)
            throw new error/* UserError */.yo("evaluate has no thresholds, so nothing would decide whether the model is blessed", { hint: "for instance thresholds: { auc: { at-least: 0.7 } }; or thresholds: {} to bless every model" });
        checkMetricNames([...metrics, ...Object.keys(thresholds)], problem);
        const mistakes = Object.entries(thresholds).flatMap(([name, threshold]) => mistakesOf(name, threshold, undefined, possibleMetrics(name, problem)));
        if (mistakes.length > 0)
            throw new error/* UserError */.yo(mistakes);
        return { parameters: given, materials: {} };
    },
    async run({ examples, model, baseline_model, schema }, { parameters, outputs, seed, signal, workspace, progress }) {
        const { label, problem, positive, splits = ["eval"], slices = [], minSliceSize = 20, ...rest } = parameters;
        const described = await (0,model_artifact/* readModelDescription */.YB)(model.path);
        const candidate = await (0,load_predictor/* loadPredictor */.b)(model.path, { workspace, signal });
        const baseline = baseline_model && (await (0,load_predictor/* loadPredictor */.b)(baseline_model.path, { workspace, signal }));
        try {
            const labelTransform = await loadLabelTransform(model.path);
            const seen = new Set();
            const evaluation = await evaluate({
                ...rest, label, splits, minSliceSize, seed,
                batches: noting(seen, splitsOf(examples, splits, signal)),
                problem: problem ?? (described.label === label ? described.problem : undefined),
                positive: positive === undefined ? undefined : String(positive),
                slices: distinct(slices),
                candidate: await evaluated(candidate, model),
                baseline: baseline && baseline_model && (await evaluated(baseline, baseline_model)),
                labelColumn: (batch) => labelOf(batch, label, labelTransform),
                progress: (done) => progress({ done, unit: "rows" }),
            });
            await checkSlices(slices, seen, schema);
            await (0,promises_.writeFile)((0,external_node_path_.join)(outputs.evaluation.path, "evaluation.json"), (0,evaluation_evaluation/* encodeEvaluation */.X)(evaluation));
            await writeTfmaFiles(outputs.evaluation.path, evaluation);
            const blessed = blesses(gatesOf(evaluation));
            await (0,promises_.writeFile)((0,external_node_path_.join)(outputs.blessing.path, blessed ? "BLESSED" : "NOT_BLESSED"), "");
            Object.assign(outputs.blessing.properties, {
                blessed: blessed ? 1 : 0, current_model: model.digest, current_model_id: model.digest, component_id: "Evaluator",
                ...(baseline_model ? { baseline_model: baseline_model.digest, baseline_model_id: baseline_model.digest } : {}),
            });
        }
        finally {
            candidate.dispose();
            baseline?.dispose();
        }
    },
    show: async ({ outputs }) => showEvaluation((0,evaluation_evaluation/* decodeEvaluation */.z)(await (0,promises_.readFile)((0,external_node_path_.join)(outputs.evaluation.path, "evaluation.json"), "utf8"))),
});
async function evaluated(predictor, { path }) {
    const { classes } = await (0,model_artifact/* readModelDescription */.YB)(path);
    return { classes, predict: (batch) => predictor.predict(batch) };
}
async function* splitsOf(examples, splits, signal) {
    for (const split of splits) {
        for await (const batch of (0,data_examples/* readExamples */.Ae)(examples.path, split)) {
            signal.throwIfAborted();
            yield batch;
        }
    }
}
async function* noting(seen, batches) {
    for await (const batch of batches) {
        for (const name of batch.columns.keys())
            seen.add(name);
        yield batch;
    }
}
/** A feature to slice by that neither the data nor the schema know is a slip of the pen, not a slice without rows. */
async function checkSlices(slices, seen, schema) {
    const known = new Set([...seen, ...(schema ? (await (0,data_schema/* readSchema */.G7)(schema.path)).feature.map(({ name }) => name) : [])]);
    for (const name of slices.flat()) {
        if (known.has(name))
            continue;
        const near = (0,error/* nearest */.pA)(name, known);
        throw new error/* UserError */.yo(`slices name the feature ${JSON.stringify(name)}, which is neither in the data nor in the schema`, { hint: near ? `did you mean ${near}?` : `known: ${[...known].sort().slice(0, 30).join(", ")}` });
    }
}
/** Lists of features without repetition, whatever their order: a row counts once in a slice. */
function distinct(slices) {
    const seen = new Set();
    return slices.map((features) => [...new Set(features)]).filter((features) => {
        const id = JSON.stringify([...features].sort());
        return !seen.has(id) && seen.add(id);
    });
}
/** The label as the model learned it: made by its transform where that makes it, missing where the raw feature of that name is. */
function labelOf(batch, label, transform) {
    const raw = batch.columns.get(label);
    if (!transform)
        return raw;
    const made = transform.apply(batch).columns.get(label);
    return made && raw ? missingWhere(made, raw, batch.length) : made;
}
function missingWhere(made, raw, length) {
    if (made.type === "empty" || made.rowOffsets)
        return made;
    const present = Array.from({ length }, (_, row) => (0,data_batch/* valueCount */.h6)(raw, row) > 0);
    if (present.every((there) => there) || made.type === "bytes")
        return made;
    const rowOffsets = new Int32Array(length + 1);
    present.forEach((there, row) => { rowOffsets[row + 1] = rowOffsets[row] + (there ? 1 : 0); });
    return { type: made.type, values: Float64Array.from(made.values).filter((_, row) => present[row]), rowOffsets };
}


/***/ }),

/***/ 46515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodeEvaluation),
/* harmony export */   z: () => (/* binding */ decodeEvaluation)
/* harmony export */ });
const numberKeys = new Set(["value", "error", "low", "high", "found"]);
const notFinite = { NaN, Infinity, "-Infinity": -Infinity };
/** The text of `evaluation.json`; NaN and infinities as words. */
function encodeEvaluation(evaluation) {
    return `${JSON.stringify(evaluation, (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value))}\n`;
}
/** Reads what `encodeEvaluation` wrote. */
function decodeEvaluation(text) {
    const parsed = JSON.parse(text, (key, value) => (typeof value === "string" && numberKeys.has(key) ? notFinite[value] ?? value : value));
    if (typeof parsed !== "object" || parsed === null || !("format" in parsed) || parsed.format !== 1)
        throw new Error("not an evaluation.json of format 1");
    return parsed;
}


/***/ }),

/***/ 17145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/** A metric for people: three digits after the point for small numbers, thousands separated for large ones. */
function metricText(value) {
    const size = Math.abs(value);
    if (Number.isNaN(value))
        return "not defined";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    if (size >= 1000)
        return minus(Number(value.toFixed(0)).toLocaleString("en-US"));
    if (size >= 10 || (Number.isInteger(value) && size > 1))
        return minus(String(Number(value.toFixed(2))));
    if (size === 0 || size >= 0.001)
        return minus(value.toFixed(3));
    return minus(value.toPrecision(2));
}
/** A change, with its sign. */
function changeText(value) {
    return value > 0 ? `+${metricText(value)}` : metricText(value);
}
/** A limit: as few digits as say it. */
function limitText(value) {
    return minus(String(Number(value.toPrecision(6))));
}
const minus = (text) => text.replace("-", "−");


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


/***/ })

};
