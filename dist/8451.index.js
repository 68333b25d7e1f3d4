export const id = 8451;
export const ids = [8451,3056];
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

/***/ 58451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainByCommand: () => (/* binding */ trainByCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/command.js
var code_command = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/model/example-files.js
var example_files = __webpack_require__(97684);
// EXTERNAL MODULE: ./build/js/model/history.js
var model_history = __webpack_require__(64680);
// EXTERNAL MODULE: ./build/js/model/command-files.js
var command_files = __webpack_require__(80675);
// EXTERNAL MODULE: ./build/js/savedmodel/saved-model.js + 1 modules
var saved_model = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/js/savedmodel/tensor_pb.js
var tensor_pb = __webpack_require__(95563);
// EXTERNAL MODULE: ./build/js/model/backend.js
var backend = __webpack_require__(76792);
// EXTERNAL MODULE: ./build/js/model/export-model.js
var export_model = __webpack_require__(26272);
// EXTERNAL MODULE: ./build/js/model/graph-model.js
var graph_model = __webpack_require__(2988);
;// CONCATENATED MODULE: ./build/js/model/left-files.js



/** Most megabytes that a training command may leave where the pipeline does not say. */
const usualLimit = 4096;
const mostFiles = 10_000;
const deepest = 32;
/**
 * Refuses what a training command left when it is too much to keep and to send, or not made of plain files, before any of it is
 * read or copied. What is wrong is a `UserError` that names the command.
 */
async function checkLeftFiles(folder, { command, megabytes }) {
    const shown = `\`${command.split("\n", 1)[0]}\``;
    const only = { hint: "leave nothing but the model in ASSAY_OUTPUT; checkpoints and caches belong elsewhere" };
    let bytes = 0;
    let files = 0;
    const open = [{ path: "", depth: 0 }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        if (place.depth > deepest)
            throw new error/* UserError */.yo(`${shown} left folders that are more than ${deepest} deep`, only);
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, place.path), { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(place.path, entry.name);
            if (++files > mostFiles)
                throw new error/* UserError */.yo(`${shown} left more than ${mostFiles} files`, only);
            if (entry.isDirectory()) {
                open.push({ path, depth: place.depth + 1 });
                continue;
            }
            if (!entry.isFile())
                throw new error/* UserError */.yo(`${path} is not a plain file`, { hint: `${shown} left it in ASSAY_OUTPUT: a model holds files and folders only, no links, sockets or pipes` });
            bytes += (await (0,promises_.lstat)((0,external_node_path_.join)(folder, path))).size;
            if (bytes > megabytes * 1_000_000)
                throw new error/* UserError */.yo(`${shown} left more than ${megabytes} MB`, { hint: `${only.hint}; if the model is that large, raise output-limit of train` });
        }
    }
}

// EXTERNAL MODULE: ./build/js/model/model-artifact.js
var model_artifact = __webpack_require__(47316);
// EXTERNAL MODULE: ./build/js/model/model-inputs.js
var model_inputs = __webpack_require__(50755);
// EXTERNAL MODULE: ./build/js/model/tfjs-predictor.js
var tfjs_predictor = __webpack_require__(74478);
;// CONCATENATED MODULE: ./build/js/model/command-model.js












/**
 * Takes over what a training command left as a Model artifact. It may be a TensorFlow.js model (`model.json` with its weights), a
 * SavedModel (`saved_model.pb`), or anything that the `predict` command can load; a TensorFlow.js model answers before a
 * command, a command before a SavedModel, which needs tfjs-node. Nothing usable is a `UserError`.
 */
async function adoptModel(directory, left) {
    await checkLeftFiles(left.from, left);
    const saved = await folderWith(left.from, "saved_model.pb", model_artifact/* servingDirectory */.ap);
    const tfjs = await folderWith(left.from, "model.json", model_artifact/* tfjsDirectory */.rY);
    if (saved !== undefined)
        await (0,promises_.cp)(saved, (0,external_node_path_.join)(directory, model_artifact/* servingDirectory */.ap), { recursive: true });
    if (tfjs !== undefined)
        await (0,promises_.cp)(tfjs, (0,external_node_path_.join)(directory, model_artifact/* tfjsDirectory */.rY), { recursive: true });
    await (0,export_model/* writeLabelTransform */.Em)(directory, left.transform, left.label);
    await (0,model_artifact/* writeModelDescription */.xW)(directory, await describe(directory, left, { saved, tfjs }));
}
async function describe(directory, left, { saved, tfjs }) {
    if (tfjs !== undefined)
        return describeTfjs(directory, left);
    if (left.predict)
        return adoptCommand(directory, left, left.predict);
    if (saved !== undefined)
        return describeSavedModel(directory, left);
    const names = await (0,promises_.readdir)(left.from);
    throw new error/* UserError */.yo(`\`${left.command}\` left no model`, {
        hint: `${names.length === 0 ? "the folder ASSAY_OUTPUT is empty" : `ASSAY_OUTPUT holds ${names.slice(0, 8).join(", ")}`}; leave a TensorFlow.js model (model.json), a SavedModel (saved_model.pb), or set predict: to a command (ONNX is not read yet)`,
    });
}
async function folderWith(from, file, format) {
    for (const folder of [(0,external_node_path_.join)(from, format), from]) {
        if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, file)).catch(() => undefined))?.isFile())
            return folder;
    }
    return undefined;
}
function known({ label, classes }) {
    return { version: 1, label, ...(classes ? { classes } : {}) };
}
async function adoptCommand(directory, left, { command, files, timeoutSeconds }) {
    const folder = (0,external_node_path_.join)(directory, model_artifact/* commandDirectory */.fL);
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const file of files)
        await (0,promises_.cp)((0,external_node_path_.join)(left.workspace, file), (0,external_node_path_.join)(folder, file));
    await (0,promises_.cp)(left.from, folder, { recursive: true });
    return { ...known(left), form: "command", predict: command, timeoutSeconds };
}
async function describeSavedModel(directory, left) {
    if ((0,backend/* resolveBackend */.Bm)("auto", left.workspace) !== "tfjs-node") {
        throw new error/* UserError */.yo(`\`${left.command}\` left a SavedModel only, and nothing here can answer with it`, {
            hint: "have the command leave a TensorFlow.js model as well (model.json), set predict: to a command, or npm install @tensorflow/tfjs-node",
        });
    }
    const { signatureDef } = await (0,saved_model/* readSavedModel */.Z)((0,external_node_path_.join)(directory, model_artifact/* servingDirectory */.ap));
    const signature = signatureDef["serving_default"];
    const inputs = Object.entries(signature?.inputs ?? {});
    const [input] = inputs;
    if (!signature || inputs.length !== 1 || input[1].dtype !== tensor_pb/* DataType */.pe.DT_STRING) {
        throw new error/* UserError */.yo("the SavedModel's signature serving_default does not take serialized tf.Examples", { hint: "one string input of shape [None], as TFX exports it" });
    }
    const outputs = Object.entries(signature.outputs).map(([name, info]) => savedOutput(name, info)).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { ...known(left), form: "saved-model", input: input[0], outputs };
}
function savedOutput(name, { tensorShape }) {
    return { name, dtype: "float32", shape: withoutOne((tensorShape?.dim ?? []).slice(1).map(({ size }) => Number(size))) };
}
async function describeTfjs(directory, left) {
    const { tf } = await (0,backend/* openTensorFlow */.gF)({ backend: "wasm" });
    const { json, weights, format } = await (0,tfjs_predictor/* tfjsModelFiles */.A)((0,external_node_path_.join)(directory, model_artifact/* tfjsDirectory */.rY, "model.json"));
    const features = left.transform.outputs.filter(({ dtype, name }) => dtype !== "string" && name !== left.label).map(({ name, shape }) => ({ name, width: shape[0] ?? 1 }));
    const handler = (0,graph_model/* ioHandler */.bg)(json, weights);
    const described = format === "graph-model" ? await describeGraph(tf, handler, features) : describeLayers(tf, (0,model_inputs/* builtModel */.e)(await tf.loadLayersModel(handler)), features);
    const transform = left.transform.select(described.inputs.map(({ name }) => name));
    await (0,export_model/* writeTransform */.cj)((0,external_node_path_.join)(directory, model_artifact/* tfjsDirectory */.rY, model_artifact/* transformDirectory */.UO), transform);
    return { ...known(left), form: "tfjs", raw: transform.inputs, ...described };
}
function describeLayers(tf, model, features) {
    const { names } = (0,model_inputs/* modelInputs */.p)(tf, model, features);
    const described = {
        kind: "layers",
        inputs: names.map((name) => ({ name, shape: [features.find((feature) => feature.name === name).width] })),
        outputs: model.outputs.map(({ shape, dtype }, index) => ({ name: model.outputNames[index], dtype: plainType(dtype), shape: withoutOne(shape.slice(1).map((size) => size ?? 1)) })),
    };
    model.dispose();
    return described;
}
async function describeGraph(tf, handler, features) {
    const model = await tf.loadGraphModel(handler);
    const inputs = model.inputs.map(({ name }) => {
        const bare = name.replace(/:\d+$/, "");
        const feature = features.find((candidate) => candidate.name === bare);
        if (!feature)
            throw new error/* UserError */.yo(`the model's input ${JSON.stringify(bare)} is no feature`, { hint: `features that are numbers: ${features.map((candidate) => candidate.name).join(", ")}` });
        return { name: bare, shape: [feature.width], node: name };
    });
    const given = Object.fromEntries(inputs.map(({ node, shape }) => [node, tf.zeros([1, ...shape])]));
    const outputs = model.outputs.map(({ name }) => {
        const { dtype, shape } = tf.tidy(() => model.execute(given, name));
        return { name: name.replace(/:\d+$/, ""), node: name, dtype: plainType(dtype), shape: withoutOne(shape.slice(1)) };
    });
    tf.dispose(given);
    model.dispose();
    return { kind: "graph", inputs, outputs };
}
function plainType(dtype) {
    return dtype === "int32" || dtype === "bool" ? dtype : "float32";
}
function withoutOne(row) {
    return row.length === 1 && row[0] === 1 ? [] : row;
}

// EXTERNAL MODULE: ./build/js/model/load-predictor.js + 1 modules
var load_predictor = __webpack_require__(51144);
// EXTERNAL MODULE: ./build/js/model/describe-problem.js
var describe_problem = __webpack_require__(83997);
// EXTERNAL MODULE: ./build/js/components/trainer-transform.js + 1 modules
var trainer_transform = __webpack_require__(93349);
;// CONCATENATED MODULE: ./build/js/components/trainer-command.js














/**
 * Trains with a command of the user. It finds `ASSAY_TASK`, a JSON file with everything it needs, and the same in variables:
 * ASSAY_TRAIN and ASSAY_EVAL (example files), ASSAY_OUTPUT (the folder to leave the model in), ASSAY_LABEL, ASSAY_STEPS,
 * ASSAY_BATCH_SIZE, ASSAY_SEED, ASSAY_TRANSFORM, ASSAY_SCHEMA. A file `metrics.jsonl` it leaves becomes the loss chart.
 */
async function trainByCommand(inputs, context) {
    const { parameters, workspace, signal, temporary, outputs } = context;
    const command = parameters.run;
    const output = (0,external_node_path_.join)(temporary, "output");
    await (0,promises_.mkdir)(output, { recursive: true });
    const examples = await writeExampleFiles(inputs, { directory: (0,external_node_path_.join)(temporary, "examples"), format: parameters.format });
    const task = taskOf(inputs, context, { examples, output });
    const taskFile = (0,external_node_path_.join)(temporary, "task.json");
    await (0,promises_.writeFile)(taskFile, JSON.stringify(task, null, 2));
    await (0,code_command/* runCommand */.d)({
        command, cwd: workspace, timeoutSeconds: parameters.timeout, signal,
        onLine: (line) => { if (!tellProgress(line, context))
            context.log(line); },
        environment: environmentOf(taskFile, task),
    });
    const transform = await (0,trainer_transform/* trainingTransformOf */.Er)(inputs, parameters.label);
    const { predict } = parameters;
    await adoptModel(outputs.model.path, {
        from: output, command, workspace, transform, label: parameters.label, classes: (0,describe_problem/* classesOf */.O)(transform, parameters.label), megabytes: parameters.outputLimit ?? usualLimit,
        ...(predict === undefined ? {} : { predict: { command: predict, files: await (0,command_files/* namedFiles */.V)(workspace, predict), timeoutSeconds: parameters.timeout } }),
    });
    const metrics = await (0,promises_.readFile)((0,external_node_path_.join)(output, "metrics.jsonl"), "utf8").catch(() => "");
    await checkAnswers(inputs, context);
    return (0,model_history/* decodeHistory */.FU)(metrics);
}
function taskOf({ transform_graph, schema }, { parameters, seed }, made) {
    return {
        examples: made.examples.files, format: parameters.format, transformed: made.examples.transformed,
        schema: schema ? (0,external_node_path_.join)(schema.path, "schema.pbtxt") : null, transform: transform_graph?.path ?? null,
        label: parameters.label, hyperparameters: parameters.hyperparameters, steps: parameters.steps, batchSize: parameters.batchSize,
        seed: parameters.seed ?? seed, output: made.output,
    };
}
function environmentOf(taskFile, task) {
    const files = (split) => (task.examples[split] ?? []).join(external_node_path_.delimiter);
    return {
        ASSAY_TASK: taskFile, ASSAY_OUTPUT: task.output, ASSAY_TRAIN: files("train"), ASSAY_EVAL: files("eval"), ASSAY_FORMAT: task.format,
        ASSAY_LABEL: task.label, ASSAY_STEPS: String(task.steps), ASSAY_BATCH_SIZE: String(task.batchSize), ASSAY_SEED: String(task.seed),
        PYTHONHASHSEED: "0", PYTHONUNBUFFERED: "1",
        ...(task.schema === null ? {} : { ASSAY_SCHEMA: task.schema }),
        ...(task.transform === null ? {} : { ASSAY_TRANSFORM: task.transform }),
    };
}
async function writeExampleFiles({ examples }, { directory, format }) {
    const splits = (0,artifact/* splitNames */.bZ)(examples);
    if (splits.length === 0)
        throw new error/* UserError */.yo("the examples have no split to train on");
    const transformed = await (0,trainer_transform/* transformedFiles */.rz)(examples.path, splits[0]);
    if (format === "tfrecord") {
        const files = await Promise.all(splits.map(async (split) => [split, await (0,data_examples/* exampleFiles */.Gw)(examples.path, split)]));
        return { files: Object.fromEntries(files), transformed };
    }
    await (0,promises_.mkdir)(directory, { recursive: true });
    const files = {};
    for (const split of splits) {
        const file = (0,external_node_path_.join)(directory, `${split}.${format}`);
        const write = format === "csv" ? example_files/* writeCsv */.En : example_files/* writeJsonLines */.j5;
        await write(file, (0,data_examples/* readExamples */.Ae)(examples.path, split));
        files[split] = [file];
    }
    return { files, transformed };
}
/** A line of JSON with a step is progress: `{"step": 40, "loss": 0.41}`. Says whether it was one. */
function tellProgress(line, { progress, parameters }) {
    const point = (0,model_history/* decodeHistory */.FU)(line)[0];
    if (point)
        progress({ done: point.step, total: parameters.steps, unit: "steps", note: `loss ${point.loss.toPrecision(3)}` });
    return point !== undefined;
}
/** Asks the model for a few raw examples, where the step has raw ones: a model that cannot answer is found here, not in Evaluator. */
async function checkAnswers({ examples, transform_graph }, { outputs, workspace, signal }) {
    const split = (0,artifact/* splitNames */.bZ)(examples)[0];
    if (transform_graph && (await (0,trainer_transform/* transformedFiles */.rz)(examples.path, split)))
        return;
    const predictor = await (0,load_predictor/* loadPredictor */.b)(outputs.model.path, { workspace, signal });
    try {
        for await (const batch of (0,data_examples/* readExamples */.Ae)(examples.path, split, { batchSize: 16 })) {
            const { outputs: found } = await predictor.predict(batch);
            for (const [name, { values }] of Object.entries(found)) {
                const wrong = values.find((value) => !Number.isFinite(value));
                if (wrong !== undefined)
                    throw new error/* UserError */.yo(`the model predicts ${wrong} at output ${JSON.stringify(name)}`);
            }
            return;
        }
    }
    finally {
        predictor.dispose();
    }
}


/***/ }),

/***/ 80675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles),
/* harmony export */   commandMaterials: () => (/* binding */ commandMaterials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _core_path_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70093);
/* harmony import */ var _data_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33187);






/** Files of the workspace that a command line names: `python train.py --rate 0.1` names `train.py`. */
async function namedFiles(workspace, command) {
    const words = (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
    const files = [];
    for (const word of words) {
        const path = (0,_core_path_within_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .R)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, word));
        if (path === "" || path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || files.includes(path))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined))?.isFile())
            files.push(path);
    }
    return files;
}
/** Digests of the files that commands are made of, and of a lock file of their packages beside them. */
async function commandMaterials(workspace, { run, predict, files }) {
    const named = files ?? [...(await namedFiles(workspace, run ?? "")), ...(await namedFiles(workspace, predict ?? ""))];
    const materials = await Promise.all([...new Set(named)].sort().map(async (file) => {
        const shown = `${file}, a file of the training command,`;
        const bytes = await (0,_data_user_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), shown, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown} cannot be read`, { hint: "files: lists files relative to the pipeline's folder", cause }));
        return [file, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes)];
    }));
    const locks = await Promise.all(lockFiles.map(async (file) => {
        const bytes = await (0,_data_user_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file), file, (cause) => new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} cannot be read`, { cause })).catch(() => undefined);
        return bytes ? [[file, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes)]] : [];
    }));
    return Object.fromEntries([...materials, ...locks.flat()]);
}
/** What says which packages a command runs with. */
const lockFiles = ["requirements.txt", "uv.lock", "poetry.lock", "Pipfile.lock", "conda-lock.yml", "environment.yml", "renv.lock", "Cargo.lock"];


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


/***/ })

};
