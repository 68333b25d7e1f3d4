export const id = 8959;
export const ids = [8959];
export const modules = {

/***/ 41124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ codeDigests),
  bk: () => (/* binding */ moduleGraph),
  X6: () => (/* binding */ resolveModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
;// CONCATENATED MODULE: ./build/js/code/import-scan.js
/**
 * The module specifiers a TypeScript or JavaScript text names with a string literal: `import … from`, `export … from`,
 * `import "…"`, `import("…")`, `require("…")`, in the order of the text, each once. Types' imports are among them.
 * It reads tokens, not a grammar: comments, strings, templates and regular expressions are skipped, so nothing inside
 * them counts. A specifier that is computed is not seen.
 */
function importedSpecifiers(source) {
    const tokens = tokensOf(source);
    const found = new Set();
    tokens.forEach((token, index) => {
        if (token.type !== "string")
            return;
        const before = tokens[index - 1]?.text;
        const caller = tokens[index - 2];
        const isCall = before === "(" && (caller?.text === "import" || caller?.text === "require") && tokens[index - 3]?.text !== ".";
        if (before === "from" || before === "import" || isCall)
            found.add(token.text);
    });
    return [...found];
}
/** After these words or signs a `/` begins a regular expression; after others it divides. */
const beforeRegex = new Set(["", "(", ",", "=", ":", "[", "!", "&", "|", "?", "{", "}", ";", "+", "-", "*", "%", "<", ">", "~", "^", "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield"]);
const pieces = {
    space: /\s+/y,
    comment: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
    string: /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'/y,
    word: /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*/uy,
    regex: /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y,
};
function tokensOf(source) {
    const tokens = [];
    /** For each open `${` of a template: how many `{` are open inside. */
    const templates = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(source);
        if (match)
            at = pattern.lastIndex;
        return match;
    };
    while (at < source.length) {
        if (take(pieces.space) || take(pieces.comment))
            continue;
        const string = take(pieces.string);
        if (string) {
            tokens.push({ type: "string", text: string[1] ?? string[2] ?? "" });
            continue;
        }
        if (source[at] === "/" && beforeRegex.has(tokens.at(-1)?.text ?? "") && take(pieces.regex)) {
            tokens.push({ type: "word", text: "/regex/" });
            continue;
        }
        const word = take(pieces.word);
        if (word) {
            tokens.push({ type: "word", text: word[0] });
            continue;
        }
        const sign = source[at];
        at += 1;
        const depth = templates.at(-1);
        if (sign === "`")
            at = templateText(source, at, templates);
        else if (sign === "}" && depth === 0) {
            templates.pop();
            at = templateText(source, at, templates);
        }
        else if (depth !== undefined && (sign === "{" || sign === "}"))
            templates[templates.length - 1] = depth + (sign === "{" ? 1 : -1);
        tokens.push({ type: "sign", text: sign });
    }
    return tokens;
}
/** Skips a template's text to its end or to behind the next `${`, which is noted. */
function templateText(source, from, templates) {
    for (let at = from; at < source.length; at++) {
        if (source[at] === "\\")
            at++;
        else if (source[at] === "`")
            return at + 1;
        else if (source[at] === "$" && source[at + 1] === "{") {
            templates.push(0);
            return at + 2;
        }
    }
    return source.length;
}

;// CONCATENATED MODULE: ./build/js/code/code-digests.js






const codeExtensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"];
/** TypeScript lets a `.ts` file be imported by the name it will have as JavaScript. */
const writtenAs = { ".js": [".ts", ".tsx"], ".mjs": [".mts"], ".cjs": [".cts"], ".jsx": [".tsx"] };
/**
 * Digests of a module of the user and of everything it imports by a relative path, in turn: path relative to the
 * workspace → digest, sorted. Packages are not among them: what they are is decided by the user's lock file.
 * A module that is not there is a `UserError` that names the nearest file.
 */
async function codeDigests(workspace, module) {
    const { files } = await moduleGraph(workspace, module);
    const digests = [...files].map(([file, bytes]) => [(0,path_within/* pathWithin */.R)(workspace, file), (0,digest/* digestOf */.ol)(bytes)]);
    return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Follows a module's relative imports, as `importedSpecifiers` sees them. */
async function moduleGraph(workspace, module) {
    const entry = await resolveModule(workspace, module);
    const files = new Map();
    const packages = new Set();
    const seen = new Set([entry]);
    const queue = [entry];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
        const bytes = await (0,promises_.readFile)(file);
        files.set(file, bytes);
        if (!codeExtensions.some((extension) => extension === (0,external_node_path_.extname)(file)))
            continue;
        for (const specifier of importedSpecifiers(bytes.toString("utf8"))) {
            if (!/^\.{1,2}(\/|$)/.test(specifier)) {
                packages.add(specifier);
                continue;
            }
            const imported = await findFile((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), specifier));
            if (imported === undefined || seen.has(imported))
                continue;
            seen.add(imported);
            queue.push(imported);
        }
    }
    return { files, packages };
}
/** Absolute path of a module named relative to the workspace, with or without its extension. */
async function resolveModule(workspace, module) {
    const found = await findFile((0,external_node_path_.resolve)(workspace, module));
    if (found !== undefined)
        return found;
    const near = await nearestFile(workspace, module);
    throw new error/* UserError */.yo(`the code module ${module} is not there`, { hint: near === undefined ? `paths are relative to ${workspace}` : `did you mean ${near}?` });
}
/** The file an import means: itself, with an extension of code or JSON, its TypeScript source, or a folder's index. */
async function findFile(path) {
    const extension = (0,external_node_path_.extname)(path);
    const sources = (writtenAs[extension] ?? []).map((source) => path.slice(0, -extension.length) + source);
    const candidates = [path, ...sources, ...[...codeExtensions, ".json"].map((added) => path + added), ...codeExtensions.map((added) => (0,external_node_path_.join)(path, `index${added}`))];
    for (const candidate of candidates) {
        if ((await (0,promises_.stat)(candidate).catch(() => undefined))?.isFile())
            return candidate;
    }
    return undefined;
}
async function nearestFile(workspace, module) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, module));
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const near = (0,error/* nearest */.pA)((0,external_node_path_.basename)(module), names.filter((name) => codeExtensions.some((extension) => name.endsWith(extension))));
    return near === undefined ? undefined : (0,path_within/* pathWithin */.R)(workspace, (0,external_node_path_.join)(folder, near));
}


/***/ }),

/***/ 37452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ artifactTypes),
/* harmony export */   EE: () => (/* binding */ Examples),
/* harmony export */   Fp: () => (/* binding */ artifactDigest),
/* harmony export */   JL: () => (/* binding */ ModelRun),
/* harmony export */   K1: () => (/* binding */ Metrics),
/* harmony export */   Kx: () => (/* binding */ Model),
/* harmony export */   Le: () => (/* binding */ ModelBlessing),
/* harmony export */   Q6: () => (/* binding */ splitNamesText),
/* harmony export */   S1: () => (/* binding */ ExampleStatistics),
/* harmony export */   SL: () => (/* binding */ ExampleAnomalies),
/* harmony export */   Sj: () => (/* binding */ Schema),
/* harmony export */   Vm: () => (/* binding */ HyperParameters),
/* harmony export */   WI: () => (/* binding */ customArtifactType),
/* harmony export */   Zm: () => (/* binding */ TransformGraph),
/* harmony export */   bD: () => (/* binding */ ExamplesDiff),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   iO: () => (/* binding */ InfraBlessing),
/* harmony export */   iy: () => (/* binding */ ModelEvaluation),
/* harmony export */   vD: () => (/* binding */ PushedModel)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

function artifactType(name, properties = {}, base) {
    return base ? { name, properties, base } : { name, properties };
}
/** A new artifact type of one's own, for custom components. */
const customArtifactType = artifactType;
const splits = { span: "int", split_names: "string" };
/** Rows: tf.Examples in gzipped TFRecords, `Split-<name>/` each. */
const Examples = artifactType("Examples", { ...splits, version: "int" }, "Dataset");
/** What TFDV's `FeatureStats.pb` holds of each split. */
const ExampleStatistics = artifactType("ExampleStatistics", splits, "Statistics");
/** Which features there are and what their values may be: `schema.pbtxt`. */
const Schema = artifactType("Schema");
/** Where the statistics of each split break the schema, or drifted from the baseline's. */
const ExampleAnomalies = artifactType("ExampleAnomalies", splits);
/** How examples of two data sets that belong together differ, for each pair of splits. */
const ExamplesDiff = artifactType("ExamplesDiff");
/** Preprocessing with everything it learnt from the analyzed split, for training and serving alike. */
const TransformGraph = artifactType("TransformGraph");
/** A trained model as it is served: it takes raw rows, so its transform is inside. */
const Model = artifactType("Model", {}, "Model");
/** How a model was trained: the history of its losses. */
const ModelRun = artifactType("ModelRun");
/** Metrics of a model and of the baseline by slice, in TFMA's files and our own. */
const ModelEvaluation = artifactType("ModelEvaluation");
/** Whether a model met all its thresholds: a file `BLESSED` or `NOT_BLESSED`. */
const ModelBlessing = artifactType("ModelBlessing");
/** Whether a model loaded and answered in a process of its own: a file `INFRA_BLESSED` or `INFRA_NOT_BLESSED`. */
const InfraBlessing = artifactType("InfraBlessing");
/** What was pushed where. The bytes stay in the Model. */
const PushedModel = artifactType("PushedModel", {}, "Model");
/** What a search found best; no standard component makes or reads it yet, custom ones may. */
const HyperParameters = artifactType("HyperParameters");
/** Any numbers of a custom component: `metrics.json` inside. */
const Metrics = artifactType("Metrics", {}, "Metrics");
/** The standard types by their name. */
const artifactTypes = Object.fromEntries([Examples, ExampleStatistics, Schema, ExampleAnomalies, ExamplesDiff, TransformGraph, Model, ModelRun, ModelEvaluation,
    ModelBlessing, InfraBlessing, PushedModel, HyperParameters, Metrics].map((type) => [type.name, type]));
/** The identity of an artifact: the digest over its type, properties and manifest. */
function artifactDigest({ type, properties, manifest }) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ type, properties, manifest });
}
/** `["train", "eval"]` as TFX writes it (a blank after each comma, as Python's json.dumps). */
function splitNamesText(names) {
    return `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
}
/** The split names of an artifact that has splits, in their order. */
function splitNames(artifact) {
    const text = artifact.properties["split_names"];
    if (typeof text !== "string")
        return [];
    const parsed = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter((name) => typeof name === "string") : [];
}


/***/ }),

/***/ 92146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   Qs: () => (/* binding */ digestOfJson),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/** The digest of bytes, or of a text as UTF-8. */
function digestOf(bytes) {
    return asDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest of a JSON value's canonical text. */
function digestOfJson(value) {
    return digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** A digest from its 64 hex digits. */
function asDigest(hex) {
    return `sha256:${hex}`;
}
/** The first `length` hex digits of a digest, for people and file names. */
function short(digest, length = 12) {
    return digest.replace(/^sha256:/, "").slice(0, length);
}
/** Whether a text has the form of a digest. */
function isDigest(text) {
    return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
function canonicalJson(value) {
    if (value === null || typeof value === "boolean" || typeof value === "string")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`no JSON for ${value}`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`no JSON for a ${typeof value}`);
}


/***/ }),

/***/ 70093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A file's path seen from a folder, with `/` on every system: what stands in records, fingerprints, annotations and
 * messages must be the same wherever a pipeline runs. Begins with `..` when the file is elsewhere; absolute when it is on
 * another drive. `path` is the rule of the system.
 */
function pathWithin(folder, file, path = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_0__, 2)))) {
    return path.relative(folder, file).split(path.sep).join("/");
}


/***/ }),

/***/ 12796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ latestBlessed),
/* harmony export */   Tk: () => (/* binding */ pipeline),
/* harmony export */   a4: () => (/* binding */ upstream)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** The output under which the standard components make a type. */
const standardOutputs = {
    Examples: "examples", ExampleStatistics: "statistics", Schema: "schema", TransformGraph: "transform_graph",
    Model: "model", ModelEvaluation: "evaluation", ModelBlessing: "blessing",
};
function latestBlessed(type = _artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .Model */ .Kx, made = {}) {
    const output = made.output ?? standardOutputs[type.name] ?? type.name;
    return { from: "baseline", output, type, ...(made.node !== undefined && { node: made.node }) };
}
/**
 * Builds a pipeline by running `build` once with `settings` (those of `assay.yml` for a `pipeline.ts`). Names are 1 to 63 letters, digits, `-` and `_` (TFX's limit).
 *
 * @example
 * export default pipeline("penguins", (add) => {
 *   const { examples } = add(csvExampleGen, {}, { input: "data/*.csv" });
 *   add(statisticsGen, { examples });
 * });
 */
function pipeline(name, build, settings = {}) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(name)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`pipeline name ${JSON.stringify(name.slice(0, 80))} is not usable`, {
            hint: "1 to 63 letters, digits, - or _, beginning with a letter or digit",
        });
    }
    const nodes = [];
    const add = (component, inputs, parameters = {}, options = {}) => {
        const id = options.id ?? component.name;
        if (nodes.some((node) => node.id === id)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`two steps are named ${id}`, { hint: `give one of them another id: add(${component.name}, …, …, { id: "…" })` });
        }
        const wires = Object.fromEntries(Object.entries(inputs).filter(([, wire]) => wire));
        checkWires(id, component, wires);
        const after = [];
        nodes.push({ id, component: component, inputs: wires, parameters: parameters, after });
        return added(id, component, after);
    };
    build(add, settings);
    return { name, nodes };
}
function added(id, component, after) {
    const refs = Object.fromEntries(Object.entries(component.outputs).map(([output, { type }]) => [output, { from: "node", node: id, output, type }]));
    const result = {
        ...refs,
        after(...others) {
            after.push(...others.map((ref) => ref.node).filter((node) => !after.includes(node)));
            return result;
        },
    };
    return result;
}
function checkWires(id, component, wires) {
    for (const [key, wire] of Object.entries(wires)) {
        const port = component.inputs[key];
        if (!port)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${id} has no input "${key}"`, { hint: `known: ${Object.keys(component.inputs).join(", ") || "none"}` });
        if (wire.type.name !== port.type.name)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${id}.${key} takes ${port.type.name}, not ${wire.type.name}`);
    }
    for (const [key, port] of Object.entries(component.inputs)) {
        if (!port.optional && !wires[key])
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${id} needs its input "${key}" (${port.type.name})`);
    }
}
/** The nodes a node waits for: those it reads from, then those of `after`. */
function upstream(node) {
    const read = Object.values(node.inputs).flatMap((wire) => (wire.from === "node" ? [wire.node] : []));
    return [...new Set([...read, ...node.after])];
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

/***/ 76792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_util__WEBPACK_IMPORTED_MODULE_4___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ resolveBackend),
/* harmony export */   bz: () => (/* binding */ backendNames),
/* harmony export */   gF: () => (/* binding */ openTensorFlow),
/* harmony export */   gW: () => (/* binding */ tensorFlowOfProcess),
/* harmony export */   pv: () => (/* binding */ backendMaterials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64494);







/** What may be asked for as a backend. */
const backendNames = ["auto", "wasm", "cpu", "tfjs-node"];
/** The backend a choice means in a workspace, without loading anything. */
function resolveBackend(choice, workspace) {
    if (choice !== "auto")
        return choice;
    return tfjsNodePath(workspace) === undefined ? "wasm" : "tfjs-node";
}
/** What of the workspace's installed packages decides what a backend computes: the version of tfjs-node. */
async function backendMaterials(backend, workspace) {
    const file = backend === "tfjs-node" ? resolved("@tensorflow/tfjs-node/package.json", (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, "package.json")).href) : undefined;
    return file === undefined ? {} : { "@tensorflow/tfjs-node": (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) };
}
/**
 * Loads TensorFlow.js with a backend ready. The WebAssembly backend gets the kernels it lacks, so that convolutions,
 * embeddings and einsum can be trained. Wanting tfjs-node where it is not installed is a `UserError`.
 */
async function openTensorFlow(options = {}) {
    const { workspace = process.cwd() } = options;
    const backend = resolveBackend(options.backend ?? "auto", workspace);
    if (backend === "tfjs-node")
        return { tf: (opened = await openTfjsNode(workspace)), backend };
    const tf = (opened = named(await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048), __webpack_require__.e(9368)]).then(__webpack_require__.t.bind(__webpack_require__, 19368, 19))));
    tf.enableProdMode();
    const { MathBackendCPU } = named(await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19)));
    if (!tf.findBackend("cpu"))
        tf.registerBackend("cpu", () => new MathBackendCPU(), 1);
    if (backend === "wasm")
        await openWasm(tf, options.wasmDirectory);
    else
        await tf.setBackend("cpu");
    return { tf, backend };
}
let opened;
/** TensorFlow.js for code of the user: the one that this process has opened, so that both share an engine. */
async function tensorFlowOfProcess(workspace) {
    if (opened)
        return opened;
    if (resolveBackend("auto", workspace) === "tfjs-node")
        return (await openTensorFlow({ workspace })).tf;
    return named(await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048), __webpack_require__.e(9368)]).then(__webpack_require__.t.bind(__webpack_require__, 19368, 19)));
}
/** CommonJS gives its names under `default` to `import()`; a bundler gives them at once. */
function named(module) {
    return "default" in module && module.default && typeof module.default === "object" ? module.default : module;
}
const wasmFile = "tfjs-backend-wasm-simd.wasm";
async function openWasm(tf, directory) {
    if (tf.findBackend("wasm")) {
        await tf.setBackend("wasm");
        return;
    }
    const wasm = named(await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19)));
    const file = await findWasm(directory);
    const url = `data:application/wasm;base64,${(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)).toString("base64")}`;
    wasm.setWasmPaths({ "tfjs-backend-wasm.wasm": url, [wasmFile]: url, "tfjs-backend-wasm-threaded-simd.wasm": url }, true);
    await withDirname((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), async () => {
        if (!(await tf.setBackend("wasm")))
            throw new Error(`the WebAssembly backend did not start from ${file}`);
    });
    const { addMissingKernels } = await __webpack_require__.e(/* import() */ 6593).then(__webpack_require__.bind(__webpack_require__, 76593));
    addMissingKernels(tf);
}
/** The WebAssembly glue reads `__dirname`, which an ECMAScript bundle has not. */
async function withDirname(directory, action) {
    if ("__dirname" in globalThis)
        return action();
    Object.defineProperty(globalThis, "__dirname", { value: directory, configurable: true });
    try {
        return await action();
    }
    finally {
        Reflect.deleteProperty(globalThis, "__dirname");
    }
}
async function findWasm(directory) {
    const folders = directory ? [directory] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? "")];
    const candidates = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, wasmFile));
    if (!directory) {
        const installed = resolved("@tensorflow/tfjs-backend-wasm/package.json", import.meta.url);
        if (installed)
            candidates.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(installed), "dist", wasmFile));
    }
    for (const candidate of candidates) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(candidate).then(() => true, () => false))
            return candidate;
    }
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${wasmFile} is not found`, { hint: `looked for ${candidates.join(", ")}` });
}
function resolved(specifier, from) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve(specifier);
    }
    catch {
        return undefined;
    }
}
/** Where the workspace's `@tensorflow/tfjs-node` is, if it has one. */
function tfjsNodePath(workspace) {
    return resolved("@tensorflow/tfjs-node", (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, "package.json")).href);
}
async function openTfjsNode(workspace) {
    const path = tfjsNodePath(workspace);
    if (path === undefined) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("backend tfjs-node is wanted, but @tensorflow/tfjs-node is not installed here", {
            place: { file: workspace }, hint: "npm install @tensorflow/tfjs-node, or backend: wasm",
        });
    }
    addRemovedUtilities();
    process.env["TF_CPP_MIN_LOG_LEVEL"] ??= "2";
    // A bundler would take an import() of a path for one of its own modules.
    const tf = named((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(path)(path));
    tf.enableProdMode();
    await tf.setBackend("tensorflow");
    return tf;
}
/** tfjs-node calls two functions that Node 23 took out of `util`. */
function addRemovedUtilities() {
    const target = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url)("node:util");
    if (!("isNullOrUndefined" in /*#__PURE__*/ (node_util__WEBPACK_IMPORTED_MODULE_4___namespace_cache || (node_util__WEBPACK_IMPORTED_MODULE_4___namespace_cache = __webpack_require__.t(node_util__WEBPACK_IMPORTED_MODULE_4__, 2)))))
        target["isNullOrUndefined"] = (value) => value === null || value === undefined;
    if (!("isArray" in /*#__PURE__*/ (node_util__WEBPACK_IMPORTED_MODULE_4___namespace_cache || (node_util__WEBPACK_IMPORTED_MODULE_4___namespace_cache = __webpack_require__.t(node_util__WEBPACK_IMPORTED_MODULE_4__, 2)))))
        target["isArray"] = Array.isArray;
}


/***/ })

};
