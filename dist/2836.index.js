export const id = 2836;
export const ids = [2836];
export const modules = {

/***/ 62836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pusher: () => (/* binding */ pusher)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33043);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64494);
/* harmony import */ var _push_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20740);







/**
 * Pushes a model where it is served, if every blessing it is given blesses it. Not blessed is no error: nothing is pushed, and it says why.
 * Equal bytes are pushed once. The artifact holds what was pushed where (`pushed.json`), not the model's bytes once more as TFX's does:
 * they are in the model artifact, whose digest is named.
 */
const pusher = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .component */ .s9)({
    name: "Pusher",
    version: 1,
    inputs: { model: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx), model_blessing: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelBlessing */ .Le), infra_blessing: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .InfraBlessing */ .iO) },
    outputs: { pushed_model: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .PushedModel */ .vD) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_6__/* .parameters */ .FI)({
        type: "object",
        additionalProperties: false,
        properties: { to: { type: "array", description: "where to push, in order", items: { type: "object", minProperties: 1 }, default: [] } },
    }),
    async run({ model, model_blessing, infra_blessing }, { parameters: { to }, outputs, targets, pipeline, workspace, signal, progress }) {
        const places = to.map((settings) => ({ settings, target: targetOf(settings, targets) }));
        const because = refusal([["the model is not blessed", model_blessing], ["the serving check did not bless it", infra_blessing]]) ?? (to.length === 0 ? "no place to push to is configured" : undefined);
        const pushed = [];
        const version = String(Math.floor(Date.now() / 1000));
        for (const { settings, target } of because === undefined ? places : []) {
            progress({ done: pushed.length, total: places.length, unit: "places", note: target.name });
            const result = await target.push({ pipeline, model, version, settings, workspace, note: `model ${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(model.digest)}` }, signal);
            pushed.push({ settings, result });
        }
        const record = { model: model.digest, pushed, ...(because === undefined ? {} : { because }) };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputs.pushed_model.path, "pushed.json"), `${JSON.stringify(record, undefined, 1)}\n`);
        outputs.pushed_model.properties["pushed"] = pushed.length > 0 ? 1 : 0;
        if (pushed.length > 0) {
            outputs.pushed_model.properties["pushed_destination"] = pushed.map(({ result }) => result.location).join(", ");
            outputs.pushed_model.properties["pushed_version"] = pushed[0].result.version;
        }
    },
    /** A push may be taken for done when it can be seen that it still is: targets that cannot be looked at from here are asked again, which makes no second version. */
    async valid({ outputs, workspace }) {
        const { pushed } = await readRecord(outputs.pushed_model);
        for (const { settings, result } of pushed) {
            if (result.target !== _push_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryTarget */ .P.name || !(await (0,_push_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .isServed */ .S)(result, settings, workspace)))
                return false;
        }
        return true;
    },
    show: async ({ outputs }) => showing(await readRecord(outputs.pushed_model)),
});
/** Targets that are not everywhere, and where they are. */
const elsewhere = { release: "releases are pushed by the Action on GitHub; keep them in an environment that is not run here" };
function targetOf(settings, targets) {
    const names = Object.keys(settings);
    const known = names.filter((name) => Object.hasOwn(targets, name));
    if (known.length === 1)
        return targets[known[0]];
    if (known.length > 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: one entry names both ${known.join(" and ")}`, { hint: "write one entry for each" });
    const away = names.find((name) => Object.hasOwn(elsewhere, name));
    if (away !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: ${JSON.stringify(away)} cannot be reached from here`, { hint: elsewhere[away] });
    const guess = names.map((name) => (0,_core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, Object.keys(targets))).find((name) => name !== undefined);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`push: unknown target ${names.map((name) => JSON.stringify(name)).join(", ")}`, { hint: guess ? `did you mean ${guess}?` : `known here: ${Object.keys(targets).join(", ") || "none"}` });
}
/** Why not to push: the first blessing given that does not bless. TFX's rule: only the property counts, 1 blesses. */
function refusal(blessings) {
    return blessings.find(([, blessing]) => blessing && blessing.properties["blessed"] !== 1)?.[0];
}
async function readRecord({ path }) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pushed.json"), "utf8"));
}
function showing({ pushed, because, model }) {
    const summary = because === undefined ? pushed.map(({ result }) => result.location).join(", ") : `nothing pushed: ${because}`;
    const blocks = because === undefined
        ? [{
                type: "table", caption: "Where the model is now", header: ["Target", "Version", "Place", "Digest"],
                rows: pushed.map(({ result }) => [result.target, { code: result.version }, place(result), { code: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(result.digest) }]),
            }]
        : [{ type: "text", text: `Nothing was pushed: ${because}.` }];
    const section = { id: "pushed", title: "Pushed", problems: 0, summary, blocks: [...blocks, { type: "text", text: { small: ["model ", { code: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(model) }] } }] };
    return { headline: summary, sections: [section], pushed: pushed.map(({ result }) => result) };
}
function place({ location }) {
    return /^https:\/\//.test(location) ? { link: location, href: location } : { code: location };
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

/***/ 20740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoryTarget),
/* harmony export */   S: () => (/* binding */ isServed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92146);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _core_path_within_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70093);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59290);
/* harmony import */ var _served_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43944);










/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
const directoryTarget = {
    name: "directory",
    async push({ pipeline, model, version, settings, workspace }, signal) {
        const files = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedFiles */ .z)(model);
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(placeOf(settings, workspace), pipeline);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(home, { recursive: true });
            const newest = (await versionsIn(home)).at(-1);
            const digest = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedDigest */ .s)(files);
            const done = (made) => ({ target: "directory", version: made, location: shown((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, made), workspace), digest });
            if (newest !== undefined && (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, newest), files)))
                return done(newest);
            return done(await make({ home, files, from: model.path, version: newerThan(newest, version), signal }));
        }
        catch (error) {
            throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .storageError */ .Q)(error, home);
        }
    },
    async has({ version, digest, location }, _settings, workspace) {
        if (!/^\d+$/.test(version))
            return false;
        const entries = await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, location)).catch(absent);
        return entries !== undefined && (0,_served_files_js__WEBPACK_IMPORTED_MODULE_8__/* .servedDigest */ .s)(entries) === digest;
    },
};
/** Whether `pushed` is there and is what a server loads: the newest version. */
async function isServed(pushed, settings, workspace) {
    const there = await directoryTarget.has(pushed, settings, workspace);
    return there && (await versionsIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pushed.location)))).at(-1) === pushed.version;
}
function placeOf(settings, workspace) {
    const directory = settings["directory"];
    if (typeof directory !== "string" || directory === "")
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`push: directory is ${JSON.stringify(directory) ?? "missing"}`, { hint: "name a folder: { directory: \"serving/\" }" });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, directory);
}
/** Relative where it is inside the workspace. */
function shown(path, workspace) {
    const inside = (0,_core_path_within_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWithin */ .R)(workspace, path);
    return inside.startsWith("..") || inside === path ? path : inside;
}
/** Versions there, rising; a server takes folders whose names are numbers. */
async function versionsIn(home) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(home, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && /^\d{1,18}$/.test(entry.name)).map(({ name }) => name);
    return names.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
}
function newerThan(newest, wanted) {
    if (!/^\d{1,18}$/.test(wanted))
        throw new RangeError(`version ${wanted} is not a whole number`);
    return newest !== undefined && BigInt(newest) >= BigInt(wanted) ? String(BigInt(newest) + 1n) : String(BigInt(wanted));
}
async function make({ home, files, from, version, signal }) {
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, `.incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(incoming);
        for (const file of files) {
            signal.throwIfAborted();
            const to = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, file.path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(from, file.source), to);
            const digest = await digestFile(to);
            if (digest !== file.digest)
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${file.source} of the model is not what was evaluated`, { hint: `its digest is ${digest}, expected ${file.digest}; run again to rebuild it` });
        }
        return await appear(incoming, home, version);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(incoming, { recursive: true, force: true });
        throw error;
    }
}
/** Renames the finished folder to its version; the next number when somebody else took it meanwhile. */
async function appear(incoming, home, version) {
    for (let number = BigInt(version);; number++) {
        const taken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent);
        if (taken)
            continue;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(incoming, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number)));
            return String(number);
        }
        catch (error) {
            if (!(["ENOTEMPTY", "EEXIST", "EPERM"].includes((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) ?? "") && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent))))
                throw error;
        }
    }
}
async function holds(directory, files) {
    const entries = await listFiles(directory);
    const sizes = new Map(entries.map(({ path, size }) => [path, size]));
    if (sizes.size !== files.length || files.some(({ path, size }) => sizes.get(path) !== size))
        return false;
    for (const { path, digest } of files)
        if ((await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))) !== digest)
            return false;
    return true;
}
async function entriesOf(directory) {
    const entries = [];
    for (const { path, size } of await listFiles(directory))
        entries.push({ path, size, digest: await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path)) });
    return entries;
}
async function listFiles(directory, folder = "") {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await listFiles(directory, path)));
        else
            found.push({ path, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))).size });
    }
    return found;
}
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(piece);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .asDigest */ .J6)(hash.digest("hex"));
}
function absent(error) {
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) === "ENOENT" || (0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .C)(error) === "ENOTDIR")
        return undefined;
    throw error;
}


/***/ }),

/***/ 43944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ servedDigest),
/* harmony export */   z: () => (/* binding */ servedFiles)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);

const servingFolder = "Format-Serving/";
/** What of a model is served: the contents of `Format-Serving/`, or everything where there is no such folder. `saved_model.pb` is last. */
function servedFiles(model) {
    const serving = model.manifest.filter(({ path }) => path.startsWith(servingFolder));
    const files = (serving.length > 0 ? serving : model.manifest).map(({ path, size, digest }) => ({
        path: serving.length > 0 ? path.slice(servingFolder.length) : path, size, digest, source: path,
    }));
    return [...files].sort((a, b) => Number(a.path === "saved_model.pb") - Number(b.path === "saved_model.pb") || (a.path < b.path ? -1 : 1));
}
/** The digest of served files, whatever their order: what `Pushed.digest` says and `has` compares. */
function servedDigest(files) {
    const entries = files.map(({ path, size, digest }) => ({ path, size, digest }));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
}


/***/ })

};
