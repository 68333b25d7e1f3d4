export const id = 4400;
export const ids = [4400,8643];
export const modules = {

/***/ 44400:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/pipeline.js
var pipeline = __webpack_require__(12796);
// EXTERNAL MODULE: ./build/js/core/storage-error.js
var storage_error = __webpack_require__(59290);
// EXTERNAL MODULE: ./build/js/code/child-messages.js
var child_messages = __webpack_require__(19465);
// EXTERNAL MODULE: ./build/js/core/json.js
var json = __webpack_require__(68652);
;// CONCATENATED MODULE: ./build/js/code/describe.js


/** Describes a loaded module. `standard` gives the standard components, so that a pipeline's use of one is known by identity. */
async function describeModule(module, exports, standard) {
    const components = [];
    const pipelines = [];
    for (const [name, value] of Object.entries(exports)) {
        if (isComponent(value))
            components.push(describeComponent(value, { module, export: name }));
        if (isPipeline(value)) {
            const nodes = await Promise.all(value.nodes.map(async (node) => describeNode(node, (await standard(node.component.name)) === node.component ? undefined : { module, export: name, node: node.id })));
            pipelines.push({ export: name, name: value.name, nodes });
        }
    }
    return { module, exports: Object.keys(exports).sort(), components, pipelines };
}
/** Whether an export of the user's has the form of a component. Judged by form, as exports of strangers must be. */
function isComponent(value) {
    return (0,child_messages/* isObject */.Gv)(value) && typeof value["name"] === "string" && typeof value["version"] === "number" && (0,child_messages/* isObject */.Gv)(value["inputs"]) && (0,child_messages/* isObject */.Gv)(value["outputs"]) && typeof value["run"] === "function";
}
/** Whether an export of the user's has the form of a pipeline, nodes included. */
function isPipeline(value) {
    return (0,child_messages/* isObject */.Gv)(value) && typeof value["name"] === "string" && Array.isArray(value["nodes"]) && value["nodes"].every((node) => (0,child_messages/* isObject */.Gv)(node) && typeof node["id"] === "string" && isComponent(node["component"]));
}
function describeComponent(component, origin) {
    return {
        origin, name: component.name, version: component.version,
        inputs: describePorts(component.inputs), outputs: describePorts(component.outputs),
        parameters: plain(component.parameters ?? {}),
        runs: component.runs === "fresh" ? "fresh" : "child", cache: component.cache ?? "reuse",
        has: { resolve: component.resolve !== undefined, valid: component.valid !== undefined, show: component.show !== undefined },
    };
}
function describePorts(ports) {
    return Object.fromEntries(Object.entries(ports).map(([name, { type, optional }]) => [name, { type: { name: type.name, properties: type.properties, ...(type.base ? { base: type.base } : {}) }, optional }]));
}
function describeNode({ id, component, inputs, parameters, after }, origin) {
    return {
        id, parameters: plain(parameters), after,
        component: origin ? { described: describeComponent(component, origin) } : { standard: component.name },
        inputs: Object.fromEntries(Object.entries(inputs).map(([port, wire]) => [port, describeWire(wire)])),
    };
}
function describeWire(wire) {
    if (wire.from === "node")
        return { from: "node", node: wire.node, output: wire.output };
    return { from: "baseline", output: wire.output, ...(wire.node === undefined ? {} : { node: wire.node }) };
}
/** JSON only: what could not be sent is an error here and not a surprise later. */
function plain(value) {
    return JSON.parse((0,json/* canonicalJson */.d)(value));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
;// CONCATENATED MODULE: ./build/js/code/user-mistake.js






const shownLength = 1000;
const shownFrames = 8;
/**
 * What code of the user threw, as the user's mistake with its place: a syntax error, a module that is not there, or any
 * error with a line of the workspace in its stack. Everything else comes back as it was: it is not the user's.
 */
function userMistake(error, workspace) {
    if (error instanceof core_error/* UserError */.yo)
        return error;
    if (!(error instanceof Error))
        return new core_error/* UserError */.yo(`the code threw ${shown(String(error))}, which is not an Error`, { hint: "throw new Error(…) keeps the place" });
    return syntaxError(error, workspace) ?? missingModule(error, workspace) ?? thrown(error, workspace) ?? error;
}
function syntaxError(error, workspace) {
    const match = /ParseError: (.*?)\s*\n\s*(\S.*):(\d+):(\d+)/s.exec(error.message);
    if (!match)
        return undefined;
    const [, message, file, line, column] = match;
    return new core_error/* UserError */.yo(`syntax error: ${shown(message.trim())}`, { place: { file: pathIn(workspace, file) ?? file, line: Number(line), column: Number(column) }, cause: error });
}
function missingModule(error, workspace) {
    const match = /^Cannot find (?:module|package) '([^']+)'/.exec(error.message);
    if (!match || !["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"].includes((0,error_code/* errorCode */.C)(error) ?? ""))
        return undefined;
    const importer = "requireStack" in error && Array.isArray(error.requireStack) ? error.requireStack.find((file) => typeof file === "string" && pathIn(workspace, file)) : undefined;
    if (typeof importer !== "string")
        return undefined;
    const name = match[1];
    const hint = /^[./]/.test(name) ? "is the path right, relative to this file?" : `install it where the pipeline is: npm install ${name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/")}`;
    return new core_error/* UserError */.yo(`cannot find module ${JSON.stringify(name)}`, { place: lineWith(importer, name, pathIn(workspace, importer)), hint, cause: error });
}
function lineWith(file, text, name) {
    const lines = (0,external_node_fs_.readFileSync)(file, "utf8").split("\n");
    const line = lines.findIndex((candidate) => candidate.includes(`"${text}"`) || candidate.includes(`'${text}'`));
    return line < 0 ? { file: name } : { file: name, line: line + 1, column: lines[line].indexOf(text) };
}
function thrown(error, workspace) {
    const places = placesIn(error.stack ?? "", workspace);
    const [place, ...callers] = places;
    if (!place)
        return undefined;
    const name = error.name === "Error" ? "" : `${error.name}: `;
    return new core_error/* UserError */.yo(shown(`${name}${error.message || "an error without a message"}`), {
        place, cause: error, ...(callers.length > 0 && { detail: callers.map((caller) => `called at ${(0,core_error/* describePlace */.df)(caller)}`).join("\n") }),
    });
}
/** The lines of the user's code in a stack, innermost first. */
function placesIn(stack, workspace) {
    const places = [];
    for (const frame of stack.matchAll(/^\s+at (?:.*\()?(?:async )?((?:file:\/\/)?\/.*?):(\d+):(\d+)\)?$/gm)) {
        const path = frame[1].startsWith("file://") ? (0,external_node_url_.fileURLToPath)(frame[1].replace(/\?.*$/, "")) : frame[1];
        const file = pathIn(workspace, path);
        // The loader puts code of its own before the first line, so that columns are not the file's there.
        if (file && places.length < shownFrames)
            places.push({ file, line: Number(frame[2]), ...(frame[2] !== "1" && { column: Number(frame[3]) }) });
    }
    return places;
}
/** A path relative to the workspace, which it may leave (`../shared/model.ts`); undefined when it is a package's or ours. */
function pathIn(workspace, file) {
    const path = (0,path_within/* pathWithin */.R)(workspace, file);
    const leaves = path.startsWith("..");
    if (path === "" || (0,external_node_path_.isAbsolute)(path) || file.split(external_node_path_.sep).includes("node_modules") || (leaves && isOurs(file)))
        return undefined;
    return path;
}
/** Whether a file is one of Assay's own, as source or as bundle. */
function isOurs(file) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const own = (0,external_node_path_.basename)(here) === "code" ? (0,external_node_path_.dirname)(here) : here;
    return [own, (0,external_node_path_.dirname)(process.argv[1] ?? own)].some((folder) => !(0,path_within/* pathWithin */.R)(folder, file).startsWith(".."));
}
function shown(text) {
    const line = text.split("\n")[0];
    return line.length <= shownLength ? line : `${line.slice(0, shownLength)}…`;
}

;// CONCATENATED MODULE: ./build/js/code/load-module.js




/**
 * A loader of the user's TypeScript and JavaScript modules, by path relative to the workspace, with nothing installed
 * there: only the virtual modules that a module really imports are loaded. Modules are evaluated once per process.
 * Code that cannot be read or throws while it loads is a `UserError` with its place.
 */
async function moduleLoader(workspace, virtual) {
    const { createJiti } = await Promise.all(/* import() */[__webpack_require__.e(8365), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 28365));
    const provided = {};
    const base = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(workspace, "_")).href;
    const jiti = createJiti(base, { fsCache: false, moduleCache: true, interopDefault: false, virtualModules: provided });
    return async (module) => {
        const { packages } = await (0,code_digests/* moduleGraph */.bk)(workspace, module);
        for (const specifier of packages) {
            const load = Object.hasOwn(virtual, specifier) ? virtual[specifier] : undefined;
            if (load && !Object.hasOwn(provided, specifier))
                provided[specifier] = await load(workspace);
        }
        try {
            return await jiti.import(await (0,code_digests/* resolveModule */.X6)(workspace, module));
        }
        catch (error) {
            throw userMistake(error, workspace);
        }
    };
}

;// CONCATENATED MODULE: ./build/js/code/child-main.js







const progressEvery = 50;
/** Carries out the tasks that the parent process sends, one after the other, until it is ended. */
function serveTasks(wiring) {
    Error.stackTraceLimit = 50;
    const send = process.send?.bind(process);
    if (!send)
        throw new Error("this program is started by assay, not by hand");
    const tell = (message) => { send(message); };
    let workspace = process.cwd();
    let settings = {};
    const virtual = withSettings(wiring.virtualModules, () => settings);
    const loaders = new Map();
    const load = async (from, module) => {
        const loader = loaders.get(from) ?? moduleLoader(from, virtual);
        loaders.set(from, loader);
        return (await loader)(module);
    };
    const fail = (error) => tell({ type: "failed", failure: failureOf(error, workspace) });
    process.on("message", (task) => {
        workspace = task.workspace;
        settings = task.settings ?? {};
        carryOut(task, { wiring, load: (module) => load(task.workspace, module), tell })
            .then(async (value) => { await outputWritten(); tell({ type: "done", value }); })
            .catch(fail);
    });
    process.on("uncaughtException", fail);
    process.on("unhandledRejection", fail);
    process.on("disconnect", () => process.exit());
}
/** Waits until everything printed so far has left this process, so that no line comes after the end of its task. */
async function outputWritten() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", resolve))));
}
/** A `pipeline(…)` of the user is built while its module loads: that is when it gets the settings of `assay.yml`. */
function withSettings(modules, settings) {
    const library = modules["assay"];
    if (!library)
        return modules;
    const build = (name, add, own) => (0,pipeline/* pipeline */.Tk)(name, add, { ...settings(), ...own });
    return { ...modules, assay: async (workspace) => ({ ...await library(workspace), pipeline: build }) };
}
async function carryOut(task, hands) {
    if (task.do === "describe")
        return describeModule(task.module, await hands.load(task.module), (name) => hands.wiring.components(name));
    const component = await find(task.component, hands);
    if (task.do === "run")
        return execute(component, task, hands);
    const { parameters, workspace } = task;
    if (task.do === "resolve")
        return component.resolve?.(parameters, workspace);
    const shown = { inputs: task.inputs, outputs: task.outputs, parameters, workspace };
    return task.do === "show" ? component.show?.(shown) : component.valid?.(shown);
}
async function find(reference, { wiring, load }) {
    if ("name" in reference) {
        const component = await wiring.components(reference.name);
        if (!component)
            throw new Error(`there is no standard component ${reference.name}`);
        return component;
    }
    const module = await load(reference.module);
    const exported = module[reference.export];
    if (reference.node !== undefined && isPipeline(exported))
        return nodeComponent(exported, reference.node, reference.module);
    if (isComponent(exported))
        return exported;
    const components = Object.entries(module).filter(([, value]) => isComponent(value)).map(([name]) => name);
    const near = (0,core_error/* nearest */.pA)(reference.export, components);
    throw new core_error/* UserError */.yo(`${reference.module} exports no component ${JSON.stringify(reference.export)}`, { place: { file: reference.module }, hint: near ? `did you mean ${near}?` : `components exported there: ${components.join(", ") || "none"}` });
}
function nodeComponent(pipeline, id, file) {
    const node = pipeline.nodes.find((candidate) => candidate.id === id);
    if (node)
        return node.component;
    throw new core_error/* UserError */.yo(`the pipeline has no step ${id}`, { place: { file } });
}
async function execute(component, task, { load, tell }) {
    const properties = Object.fromEntries(Object.keys(task.outputs).map((output) => [output, {}]));
    const progress = progressTeller(tell);
    const context = {
        parameters: task.parameters, workspace: task.workspace, temporary: task.temporary, seed: task.seed, pipeline: "", materials: {}, earlier: async () => [], targets: {},
        outputs: Object.fromEntries(Object.entries(task.outputs).map(([output, place]) => [output, { ...place, properties: properties[output] }])),
        signal: new AbortController().signal,
        load,
        progress: progress.tell,
        log: (line) => tell({ type: "log", line }),
    };
    const inputs = Object.fromEntries(Object.keys(component.inputs).map((port) => [port, task.inputs[port]]));
    await component.run(inputs, context);
    progress.flush();
    return properties;
}
/** Passes progress on at most twenty times a second, and always the last. */
function progressTeller(tell) {
    let last = 0;
    let waiting;
    return {
        tell(progress) {
            const now = Date.now();
            waiting = progress;
            if (now - last < progressEvery)
                return;
            [last, waiting] = [now, undefined];
            tell({ type: "progress", progress });
        },
        flush() {
            if (waiting)
                tell({ type: "progress", progress: waiting });
        },
    };
}
function failureOf(thrown, workspace) {
    const error = userMistake((0,storage_error/* storageError */.Q)(thrown), workspace);
    if (error instanceof core_error/* UserError */.yo)
        return { sort: "user", mistakes: error.mistakes, ...(error.detail === undefined ? {} : { detail: error.detail }) };
    if (error instanceof Error)
        return { sort: "bug", message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
    return { sort: "bug", message: (0,child_messages/* isObject */.Gv)(error) ? JSON.stringify(error) : String(error) };
}

// EXTERNAL MODULE: ./build/js/model/backend.js
var backend = __webpack_require__(76792);
// EXTERNAL MODULE: ./build/js/standard-components.js
var standard_components = __webpack_require__(9390);
;// CONCATENATED MODULE: ./build/js/child.js



serveTasks({
    components: standard_components/* standardComponent */.N,
    virtualModules: { assay: () => Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(5295), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(9728), __webpack_require__.e(3597), __webpack_require__.e(674), __webpack_require__.e(4760), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(7685), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(7937), __webpack_require__.e(6079), __webpack_require__.e(5102), __webpack_require__.e(2790), __webpack_require__.e(6032), __webpack_require__.e(6194), __webpack_require__.e(7880), __webpack_require__.e(4875), __webpack_require__.e(2003)]).then(__webpack_require__.bind(__webpack_require__, 62601)), "@tensorflow/tfjs": backend/* tensorFlowOfProcess */.gW },
});


/***/ }),

/***/ 19465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ parseProperties),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Re: () => (/* binding */ parseChildMessage)
/* harmony export */ });
/** A message of a child, checked: code of the user runs there and could have sent it. */
function parseChildMessage(value) {
    if (!isObject(value))
        return undefined;
    if (value["type"] === "progress")
        return { type: "progress", progress: parseProgress(value["progress"]) };
    if (value["type"] === "log")
        return { type: "log", line: String(value["line"]) };
    if (value["type"] === "done")
        return { type: "done", value: value["value"] };
    if (value["type"] === "failed")
        return { type: "failed", failure: parseFailure(value["failure"]) };
    return undefined;
}
/** Output → properties, from what `run` in a child returned; what is no property value is left out. */
function parseProperties(value) {
    if (!isObject(value))
        return {};
    return Object.fromEntries(Object.entries(value).map(([output, properties]) => [output, isObject(properties) ? Object.fromEntries(Object.entries(properties).filter((entry) => isPropertyValue(entry[1]))) : {}]));
}
function isPropertyValue(value) {
    return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}
function parseProgress(value) {
    if (!isObject(value))
        return {};
    const { done, total, unit, note } = value;
    return {
        ...(typeof done === "number" ? { done } : {}), ...(typeof total === "number" ? { total } : {}),
        ...(typeof unit === "string" ? { unit } : {}), ...(typeof note === "string" ? { note: note.slice(0, 200) } : {}),
    };
}
function parseFailure(value) {
    if (!isObject(value))
        return { sort: "bug", message: "a child process failed without a reason" };
    const { mistakes, detail, message, stack } = value;
    if (value["sort"] === "user" && Array.isArray(mistakes))
        return { sort: "user", mistakes: mistakes.filter(isMistake), ...(typeof detail === "string" ? { detail } : {}) };
    return { sort: "bug", message: String(message), ...(typeof stack === "string" ? { stack } : {}) };
}
function isMistake(value) {
    return isObject(value) && typeof value["message"] === "string" && (value["hint"] === undefined || typeof value["hint"] === "string") && (value["place"] === undefined || isObject(value["place"]));
}
/** Whether a value is an object with members. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


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


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ standardComponent)
/* harmony export */ });
/** The standard components by name, each loaded when it is asked for. */
const standard = {
    CsvExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(9728), __webpack_require__.e(674), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 46079))).csvExampleGen,
    SqlExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(3843)]).then(__webpack_require__.bind(__webpack_require__, 33843))).sqlExampleGen,
    BigQueryExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(7937), __webpack_require__.e(6538)]).then(__webpack_require__.bind(__webpack_require__, 933))).bigQueryExampleGen,
    PrestoExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(7937), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 89813))).prestoExampleGen,
    TrinoExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(7937), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 89813))).trinoExampleGen,
    JsonLinesExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 68250))).jsonLinesExampleGen,
    ParquetExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 68250))).parquetExampleGen,
    AvroExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 68250))).avroExampleGen,
    ArrowExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(8250)]).then(__webpack_require__.bind(__webpack_require__, 68250))).arrowExampleGen,
    ImportExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(674), __webpack_require__.e(7214)]).then(__webpack_require__.bind(__webpack_require__, 97214))).importExampleGen,
    CustomExampleGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(7972), __webpack_require__.e(5295), __webpack_require__.e(9728), __webpack_require__.e(674), __webpack_require__.e(7685), __webpack_require__.e(6079), __webpack_require__.e(3651)]).then(__webpack_require__.bind(__webpack_require__, 73651))).customExampleGen,
    StatisticsGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(2727), __webpack_require__.e(7880), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 57880))).statisticsGen,
    SchemaGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(9172), __webpack_require__.e(3597), __webpack_require__.e(6977), __webpack_require__.e(1051)]).then(__webpack_require__.bind(__webpack_require__, 21051))).schemaGen,
    ImportSchemaGen: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(2697), __webpack_require__.e(3115)]).then(__webpack_require__.bind(__webpack_require__, 43115))).importSchemaGen,
    ExampleValidator: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(9172), __webpack_require__.e(1992), __webpack_require__.e(3597), __webpack_require__.e(6977), __webpack_require__.e(2727), __webpack_require__.e(6467), __webpack_require__.e(3313), __webpack_require__.e(5386), __webpack_require__.e(429), __webpack_require__.e(2790), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 52790))).exampleValidator,
    ExampleDiff: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(7972), __webpack_require__.e(4875), __webpack_require__.e(9397)]).then(__webpack_require__.bind(__webpack_require__, 67245))).exampleDiff,
    DistributionValidator: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(5709), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(9172), __webpack_require__.e(3597), __webpack_require__.e(6467), __webpack_require__.e(3313), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 64609))).distributionValidator,
    Transform: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(6032), __webpack_require__.e(4174)]).then(__webpack_require__.bind(__webpack_require__, 6032))).transform,
    Trainer: async () => (await __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 80148))).trainer,
    Evaluator: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(5102), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 75102))).evaluator,
    InfraValidator: async () => (await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(7972), __webpack_require__.e(6194), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 96194))).infraValidator,
    Pusher: async () => (await __webpack_require__.e(/* import() */ 2836).then(__webpack_require__.bind(__webpack_require__, 62836))).pusher,
};
/** A standard component by TFX's name; undefined when there is none of that name. */
async function standardComponent(name) {
    return Object.hasOwn(standard, name) ? await standard[name]() : undefined;
}


/***/ })

};
