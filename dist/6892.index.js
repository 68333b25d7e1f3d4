export const id = 6892;
export const ids = [6892,4511];
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

/***/ 34865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaGen: () => (/* binding */ schemaGen)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/statistics/statistics-file.js
var statistics_file = __webpack_require__(32572);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/equals.js
var equals = __webpack_require__(32);
// EXTERNAL MODULE: ./build/js/data/schema_pb.js
var schema_pb = __webpack_require__(11549);
// EXTERNAL MODULE: ./build/js/data/text-format.js + 1 modules
var text_format = __webpack_require__(59272);
// EXTERNAL MODULE: ./build/js/validation/schema-inference.js
var schema_inference = __webpack_require__(64615);
// EXTERNAL MODULE: ./build/js/validation/validate-statistics.js + 4 modules
var validate_statistics = __webpack_require__(22739);
;// CONCATENATED MODULE: ./build/js/validation/schema-proposal.js





/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
function inferFromAll(datasets, options = {}) {
    const [first, ...others] = [...datasets].sort((a, b) => Number(b.numExamples > 0n) - Number(a.numExamples > 0n));
    return first ? updateSchema((0,schema_inference/* inferSchema */._A)(first, options), others, options).schema : (0,create/* create */.v)(schema_pb/* SchemaSchema */.vn);
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. */
function updateSchema(schema, datasets, options = {}) {
    const reasons = new Map();
    let updated = schema;
    for (const dataset of datasets) {
        const { repaired, features } = (0,validate_statistics/* validateStatistics */.g)(dataset, updated, { maxStringDomainSize: 100, ...options });
        for (const feature of features)
            note(reasons, feature);
        updated = repaired;
    }
    return { schema: updated, reasons };
}
function note(reasons, { path, reasons: found }) {
    const name = path[0] ?? "";
    const known = reasons.get(name) ?? [];
    for (const { short, long } of found)
        if (!known.includes(long || short))
            known.push(long || short);
    reasons.set(name, known);
}
/** The difference of two schemas as lines of text format: only features and string domains that differ, with the reasons beside. */
function schemaDifference(before, after, reasons) {
    const features = pairs(before.feature, after.feature).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* FeatureSchema */.iR, a, b))
            return [];
        return annotate(blockDifference("feature", a && linesOf(a), b && linesOf(b)), reasons.get((a ?? b).name) ?? []);
    });
    const domains = pairs(before.stringDomain, after.stringDomain).flatMap(([a, b]) => {
        if (a && b && (0,equals/* equals */.a)(schema_pb/* StringDomainSchema */.Jh, a, b))
            return [];
        const text = (domain) => domain && (0,text_format/* printText */.n)(schema_pb/* StringDomainSchema */.Jh, domain).trimEnd().split("\n");
        return annotate(blockDifference("string_domain", text(a), text(b)), ownersReasons(after, (a ?? b).name, reasons));
    });
    return [...features, ...domains];
}
function ownersReasons({ feature }, domain, reasons) {
    return feature.filter(({ domainInfo }) => domainInfo.case === "domain" && domainInfo.value === domain).flatMap(({ name }) => reasons.get(name) ?? []);
}
function linesOf(feature) {
    return (0,text_format/* printText */.n)(schema_pb/* FeatureSchema */.iR, feature).trimEnd().split("\n");
}
function pairs(before, after) {
    const olds = new Map(before.map((item) => [item.name, item]));
    const news = new Map(after.map((item) => [item.name, item]));
    return [...new Set([...olds.keys(), ...news.keys()])].map((name) => [olds.get(name), news.get(name)]);
}
/** The lines of one message that differ, inside its first line, its name and its closing brace. */
function blockDifference(field, before, after) {
    const whole = (sign, lines) => [`${field} {`, ...lines.map((line) => `  ${line}`), "}"].map((text) => ({ sign, text }));
    if (!before || !after)
        return before ? whole("-", before) : whole("+", after ?? []);
    const changed = lineDifference(before, after);
    const kept = changed.filter(({ sign, text }, i) => sign !== " " || text.startsWith("name:") || opensChange(changed, i));
    return [{ sign: " ", text: `${field} {` }, ...kept.map((line) => ({ ...line, text: `  ${line.text}` })), { sign: " ", text: "}" }];
}
/** Whether an unchanged line is the brace around a changed one. */
function opensChange(lines, index) {
    const indent = (text) => text.length - text.trimStart().length;
    const { text } = lines[index];
    const own = indent(text);
    const step = text.endsWith("{") ? 1 : text.trim() === "}" ? -1 : 0;
    if (step === 0)
        return false;
    for (let i = index + step; i >= 0 && i < lines.length; i += step) {
        if (indent(lines[i].text) <= own && lines[i].sign === " ")
            return false;
        if (lines[i].sign !== " " && indent(lines[i].text) > own)
            return true;
    }
    return false;
}
function annotate(lines, reasons) {
    const first = lines.findIndex(({ sign }) => sign !== " ");
    return lines.map((line, i) => (i === first && reasons.length > 0 ? { ...line, note: reasons.join(" ") } : line));
}
/** Lines removed, added and kept, by the longest common subsequence. */
function lineDifference(before, after) {
    const lengths = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    const lines = [];
    for (let i = 0, j = 0; i < before.length || j < after.length;) {
        if (i < before.length && j < after.length && before[i] === after[j]) {
            lines.push({ sign: " ", text: before[i++] });
            j++;
        }
        else if (i < before.length && (j >= after.length || lengths[i + 1][j] >= lengths[i][j + 1]))
            lines.push({ sign: "-", text: before[i++] });
        else
            lines.push({ sign: "+", text: after[j++] });
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/components/import-schema-gen.js
var import_schema_gen = __webpack_require__(43115);
;// CONCATENATED MODULE: ./build/js/components/schema-gen.js










/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,component/* component */.s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,component/* required */.mw)(artifact/* ExampleStatistics */.S1) },
    outputs: { schema: (0,component/* required */.mw)(artifact/* Schema */.Sj) },
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        properties: {
            file: { type: "string", minLength: 1, description: "Schema kept in the repository. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
            inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
            excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
        },
    }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,external_node_path_.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,data_schema/* readPlacedSchema */.H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,digest/* digestOf */.ol)(await (0,promises_.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,external_node_path_.resolve)(workspace, given.file)))) {
            await (0,import_schema_gen.copySchema)((0,external_node_path_.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[import_schema_gen.schemaSource] = given.file;
            return;
        }
        await (0,data_schema/* writeSchema */.ZB)(schema.path, inferFromAll(await datasetsOf(statistics, given), given));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,data_schema/* readSchema */.G7)(schema.path);
        const source = schema.properties[import_schema_gen.schemaSource];
        if (typeof source !== "string")
            return showInferred(current, given.file);
        const { schema: proposed, reasons } = updateSchema(current, await datasetsOf(statistics, given), given);
        return showKept(source, schemaDifference(current, proposed, reasons), reasons.size);
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,artifact/* splitNames */.bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,statistics_file/* readStatistics */.MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred(schema, file) {
    const features = (0,counted/* counted */.h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: (0,data_schema/* schemaText */.tk)(schema) }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 40;
function showKept(file, lines, changes) {
    if (lines.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,counted/* counted */.h)(changes, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: `and ${lines.length - commentLines} more lines, in the report` }] : [];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }], { place: "folded", blocks: [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut] })],
    };
}


/***/ }),

/***/ 80148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainer: () => (/* binding */ trainer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/model/backend.js
var model_backend = __webpack_require__(76792);
// EXTERNAL MODULE: ./build/js/model/example-files.js
var example_files = __webpack_require__(97684);
// EXTERNAL MODULE: ./build/js/model/history.js
var model_history = __webpack_require__(64680);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
;// CONCATENATED MODULE: ./build/js/components/trainer-parameters.js


/** Ports of Trainer. */
const trainerInputs = { examples: (0,component/* required */.mw)(artifact/* Examples */.EE), transform_graph: (0,component/* optional */.lq)(artifact/* TransformGraph */.Zm), schema: (0,component/* optional */.lq)(artifact/* Schema */.Sj) };
/** A model in the forms it is served in, and how its training went. */
const trainerOutputs = { model: (0,component/* required */.mw)(artifact/* Model */.Kx), model_run: (0,component/* required */.mw)(artifact/* ModelRun */.JL) };

;// CONCATENATED MODULE: ./build/js/components/trainer.js









/**
 * Trains a model with the user's `train` or `build`, or with a command, and writes it for TensorFlow and TensorFlow.js with the
 * transform inside. `model_run` holds the loss by step in `history.jsonl`.
 *
 * @example
 * const { model } = add(trainer, { examples: transformed_examples, transform_graph }, { code: "model.ts", label: "species" });
 */
const trainer = (0,component/* component */.s9)({
    name: "Trainer",
    version: 1,
    inputs: trainerInputs,
    outputs: trainerOutputs,
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        required: ["label"],
        properties: {
            code: { type: "string", description: "Module with train or build, relative to the pipeline's folder." },
            export: { type: "string", description: "Name it is exported under; one that begins with build returns a compiled model for Assay to train (train, else build)." },
            run: { type: "string", description: "A command that trains instead of code, for instance python train.py." },
            predict: { type: "string", description: "With run: a command that predicts, for models that only the command can load." },
            files: { type: "array", items: { type: "string" }, description: "With run: files the command's code is made of; those named in the command when not given." },
            format: { enum: [...example_files/* exampleFormats */.$4], default: "tfrecord", description: "With run: the form in which the command gets its examples." },
            label: { type: "string", minLength: 1, description: "Feature to predict." },
            steps: { type: "integer", minimum: 1, default: 1000, description: "Batches to train on." },
            batchSize: { type: "integer", minimum: 1, default: 64, description: "Rows per batch." },
            seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "Seed of every random choice; made from the inputs when not given." },
            hyperparameters: { type: "object", default: {}, description: "Values handed to train." },
            timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which training is stopped." },
            backend: { enum: [...model_backend/* backendNames */.bz], default: "auto", description: "TensorFlow.js backend; auto takes tfjs-node where the workspace has it, else wasm." },
        },
    }),
    async resolve(given, workspace) {
        if (given.run !== undefined) {
            if (given.code !== undefined)
                throw new error/* UserError */.yo("Trainer has both code and run", { hint: "code trains in TypeScript, run with a command: give one" });
            const { commandMaterials } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 80675));
            return { parameters: given, materials: await commandMaterials(workspace, given) };
        }
        if (given.code === undefined)
            throw new error/* UserError */.yo("Trainer has neither code nor run", { hint: "code: model.ts, or run: python train.py" });
        const backend = (0,model_backend/* resolveBackend */.Bm)(given.backend, workspace);
        return { parameters: { ...given, backend }, materials: { ...(await (0,code_digests/* codeDigests */.lQ)(workspace, given.code)), ...(await (0,model_backend/* backendMaterials */.pv)(backend, workspace)) } };
    },
    async run(given, context) {
        const history = await trainWith(given, context);
        await (0,promises_.writeFile)((0,external_node_path_.join)(context.outputs.model_run.path, model_history/* historyFile */.p2), (0,model_history/* encodeHistory */.N2)(history));
    },
    async show({ outputs: { model_run }, parameters: { run, code } }) {
        const history = (0,model_history/* decodeHistory */.FU)(await (0,promises_.readFile)((0,external_node_path_.join)(model_run.path, model_history/* historyFile */.p2), "utf8"));
        return showTraining(history, run ?? code ?? "");
    },
});
async function trainWith(given, context) {
    if (context.parameters.run !== undefined) {
        const { trainByCommand } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(9752), __webpack_require__.e(7309), __webpack_require__.e(4760), __webpack_require__.e(4478), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(1626)]).then(__webpack_require__.bind(__webpack_require__, 31626));
        return trainByCommand(given, context);
    }
    const { trainByCode } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(9752), __webpack_require__.e(7309), __webpack_require__.e(4760), __webpack_require__.e(4478), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 82291));
    return trainByCode(given, context);
}
function showTraining(history, by) {
    const last = history.at(-1);
    if (!last) {
        const summary = `Training · by ${by}, without a record of the loss`;
        return { headline: `trained by ${by}`, sections: [{ id: "training", title: "Training", problems: 0, summary, blocks: [{ type: "text", text: "The command left no metrics.jsonl, so there is no loss to draw." }] }] };
    }
    const validated = history.filter((point) => point.validationLoss !== undefined);
    const final = validated.at(-1)?.validationLoss;
    const parts = [`step ${last.step.toLocaleString("en-US")}`, `loss ${shown(last.loss)}`, ...(final === undefined ? [] : [`validation ${shown(final)}`])];
    const series = [
        { name: "training", role: "candidate", points: history.map(({ step, loss }) => [step, loss]) },
        ...(validated.length > 0 ? [{ name: "validation", role: "plain", points: validated.map(({ step, validationLoss }) => [step, validationLoss]) }] : []),
    ];
    const others = Object.keys(last.values ?? {});
    return {
        headline: parts.join(" · "),
        sections: [{
                id: "training", title: "Training", problems: 0, summary: `Training · ${parts.join(", ")}`,
                blocks: [
                    { type: "lines", title: "Loss while training", x: "step", y: "loss", series },
                    ...others.map((name) => ({
                        type: "lines", title: `${name} while training`, x: "step", y: name,
                        series: [{ name, role: "candidate", points: history.flatMap(({ step, values }) => (values?.[name] === undefined ? [] : [[step, values[name]]])) }],
                    })),
                ],
            }],
    };
}
function shown(value) {
    return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5 ? String(Number(value.toPrecision(3))) : value.toExponential(2);
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

/***/ 20678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExampleAnomalies: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.SL),
/* harmony export */   ExampleStatistics: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.S1),
/* harmony export */   Examples: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.EE),
/* harmony export */   HyperParameters: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Vm),
/* harmony export */   InfraBlessing: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.iO),
/* harmony export */   Metrics: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.K1),
/* harmony export */   Model: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Kx),
/* harmony export */   ModelBlessing: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Le),
/* harmony export */   ModelEvaluation: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.iy),
/* harmony export */   ModelRun: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.JL),
/* harmony export */   PushedModel: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.vD),
/* harmony export */   Schema: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Sj),
/* harmony export */   TransformGraph: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Zm),
/* harmony export */   UserError: () => (/* reexport safe */ _core_error_js__WEBPACK_IMPORTED_MODULE_2__.yo),
/* harmony export */   component: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.s9),
/* harmony export */   csvExampleGen: () => (/* reexport safe */ _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_5__.csvExampleGen),
/* harmony export */   customArtifactType: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.WI),
/* harmony export */   evaluator: () => (/* reexport safe */ _components_evaluator_js__WEBPACK_IMPORTED_MODULE_6__.evaluator),
/* harmony export */   exampleValidator: () => (/* reexport safe */ _components_example_validator_js__WEBPACK_IMPORTED_MODULE_7__.exampleValidator),
/* harmony export */   importSchemaGen: () => (/* reexport safe */ _components_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_8__.importSchemaGen),
/* harmony export */   infraValidator: () => (/* reexport safe */ _components_infra_validator_js__WEBPACK_IMPORTED_MODULE_9__.infraValidator),
/* harmony export */   latestBlessed: () => (/* reexport safe */ _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.AV),
/* harmony export */   optional: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.lq),
/* harmony export */   parameters: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.FI),
/* harmony export */   pipeline: () => (/* reexport safe */ _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.Tk),
/* harmony export */   pusher: () => (/* reexport safe */ _components_pusher_js__WEBPACK_IMPORTED_MODULE_10__.pusher),
/* harmony export */   readExamples: () => (/* reexport safe */ _data_examples_js__WEBPACK_IMPORTED_MODULE_4__.Ae),
/* harmony export */   required: () => (/* reexport safe */ _core_component_js__WEBPACK_IMPORTED_MODULE_1__.mw),
/* harmony export */   schemaGen: () => (/* reexport safe */ _components_schema_gen_js__WEBPACK_IMPORTED_MODULE_11__.schemaGen),
/* harmony export */   splitNames: () => (/* reexport safe */ _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__.bZ),
/* harmony export */   statisticsGen: () => (/* reexport safe */ _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_12__.statisticsGen),
/* harmony export */   trainer: () => (/* reexport safe */ _components_trainer_js__WEBPACK_IMPORTED_MODULE_13__.trainer),
/* harmony export */   transform: () => (/* reexport safe */ _components_transform_js__WEBPACK_IMPORTED_MODULE_14__.transform)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33043);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64494);
/* harmony import */ var _core_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12796);
/* harmony import */ var _data_examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87309);
/* harmony import */ var _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2505);
/* harmony import */ var _components_evaluator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91997);
/* harmony import */ var _components_example_validator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20407);
/* harmony import */ var _components_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43115);
/* harmony import */ var _components_infra_validator_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96194);
/* harmony import */ var _components_pusher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62836);
/* harmony import */ var _components_schema_gen_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34865);
/* harmony import */ var _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18475);
/* harmony import */ var _components_trainer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80148);
/* harmony import */ var _components_transform_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6032);
/**
 * The library: what `import … from "assay"` gives to `model.ts`, `pipeline.ts` and components of one's own.
 * In the user's repository nothing has to be installed: the module is provided when code of the user is loaded.
 */

















/***/ }),

/***/ 64680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ decodeHistory),
/* harmony export */   N2: () => (/* binding */ encodeHistory),
/* harmony export */   p2: () => (/* binding */ historyFile)
/* harmony export */ });
/** The loss by step, one JSON object a line. */
const historyFile = "history.jsonl";
/** What of a history file is drawn, at most. */
const mostPoints = 2000;
/** A history as JSON lines. */
function encodeHistory(points) {
    return points.map((point) => `${JSON.stringify(point)}\n`).join("");
}
/**
 * Reads JSON lines with `step` and `loss`, and perhaps `validationLoss` (or `val_loss`, as Keras calls it) and further numbers.
 * Lines that are not of this form are left out: a command may write what it likes.
 */
function decodeHistory(text) {
    const points = text.split("\n").flatMap((line) => parsePoint(line));
    const every = Math.ceil(points.length / mostPoints);
    return every <= 1 ? points : points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
function parsePoint(line) {
    const parsed = parseObject(line);
    const { step, loss, validationLoss, val_loss, values, ...others } = parsed;
    if (typeof step !== "number" || typeof loss !== "number")
        return [];
    const validation = typeof validationLoss === "number" ? validationLoss : val_loss;
    const nested = typeof values === "object" && values !== null ? values : others;
    const numbers = Object.entries(nested).filter((entry) => typeof entry[1] === "number");
    return [{
            step, loss,
            ...(typeof validation === "number" ? { validationLoss: validation } : {}),
            ...(numbers.length > 0 ? { values: Object.fromEntries(numbers) } : {}),
        }];
}
function parseObject(line) {
    if (!line.startsWith("{"))
        return {};
    try {
        return JSON.parse(line);
    }
    catch {
        return {};
    }
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
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69038);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64494);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59290);
/* harmony import */ var _served_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43944);









/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
const directoryTarget = {
    name: "directory",
    async push({ pipeline, model, version, settings, workspace }, signal) {
        const files = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedFiles */ .z)(model);
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(placeOf(settings, workspace), pipeline);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(home, { recursive: true });
            const newest = (await versionsIn(home)).at(-1);
            const digest = (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedDigest */ .s)(files);
            const done = (made) => ({ target: "directory", version: made, location: shown((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, made), workspace), digest });
            if (newest !== undefined && (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, newest), files)))
                return done(newest);
            return done(await make({ home, files, from: model.path, version: newerThan(newest, version), signal }));
        }
        catch (error) {
            throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .storageError */ .Q)(error, home);
        }
    },
    async has({ version, digest, location }, _settings, workspace) {
        if (!/^\d+$/.test(version))
            return false;
        const entries = await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, location)).catch(absent);
        return entries !== undefined && (0,_served_files_js__WEBPACK_IMPORTED_MODULE_7__/* .servedDigest */ .s)(entries) === digest;
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
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path);
    return inside.startsWith("..") || inside === path ? path : inside.replaceAll("\\", "/");
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
            if (!(["ENOTEMPTY", "EEXIST", "EPERM"].includes((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) ?? "") && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, String(number))).then(() => true, absent))))
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
    if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === "ENOENT" || (0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === "ENOTDIR")
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


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ clone)
/* harmony export */ });
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22567);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31394);
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



/**
 * Create a deep copy of a message, including extensions and unknown fields.
 */
function clone(schema, message) {
    return cloneReflect((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, message)).message;
}
function cloneReflect(i) {
    const o = (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(i.desc);
    for (const f of i.fields) {
        if (!i.isSet(f)) {
            continue;
        }
        switch (f.fieldKind) {
            case "list":
                const list = o.get(f);
                for (const item of i.get(f)) {
                    list.add(cloneSingular(f, item));
                }
                break;
            case "map":
                const map = o.get(f);
                for (const entry of i.get(f).entries()) {
                    map.set(entry[0], cloneSingular(f, entry[1]));
                }
                break;
            default: {
                o.set(f, cloneSingular(f, i.get(f)));
                break;
            }
        }
    }
    const unknown = i.getUnknown();
    if (unknown && unknown.length > 0) {
        o.setUnknown([...unknown]);
    }
    return o;
}
function cloneSingular(field, value) {
    if (field.message !== undefined && (0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isReflectMessage */ .LT)(value)) {
        return cloneReflect(value);
    }
    if (field.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES && value instanceof Uint8Array) {
        // @ts-expect-error T cannot extend Uint8Array in practice
        return value.slice();
    }
    return value;
}


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equals)
/* harmony export */ });
/* harmony import */ var _reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13039);
/* harmony import */ var _reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41106);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22567);
/* harmony import */ var _wkt_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10962);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94483);
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





/**
 * Compare two messages of the same type for equality.
 *
 * Fields are compared one by one, but only when set: a field set in one message
 * but not the other makes them unequal, while fields set in both are compared
 * by value. Extensions and unknown fields are disregarded by default.
 *
 * Float and double values are compared with IEEE semantics: NaN does not equal
 * NaN, and -0 equals 0 (with the exception for singular fields with implicit
 * presence: -0 is set, +0 is unset).
 */
function equals(schema, a, b, options) {
    if (a.$typeName != schema.typeName || b.$typeName != schema.typeName) {
        return false;
    }
    if (a === b) {
        return true;
    }
    return reflectEquals((0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, a), (0,_reflect_reflect_js__WEBPACK_IMPORTED_MODULE_0__/* .reflect */ .E4)(schema, b), options);
}
function reflectEquals(a, b, opts) {
    if (a.desc.typeName === "google.protobuf.Any" && (opts === null || opts === void 0 ? void 0 : opts.unpackAny) == true) {
        return anyUnpackedEquals(a.message, b.message, opts);
    }
    for (const f of a.fields) {
        if (!fieldEquals(f, a, b, opts)) {
            return false;
        }
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.unknown) == true && !unknownEquals(a, b, opts.registry)) {
        return false;
    }
    if ((opts === null || opts === void 0 ? void 0 : opts.extensions) == true && !extensionsEquals(a, b, opts)) {
        return false;
    }
    return true;
}
// TODO(tstamm) add an option to consider NaN equal to NaN?
function fieldEquals(f, a, b, opts) {
    if (!a.isSet(f) && !b.isSet(f)) {
        return true;
    }
    if (!a.isSet(f) || !b.isSet(f)) {
        return false;
    }
    switch (f.fieldKind) {
        case "scalar":
            return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, a.get(f), b.get(f));
        case "enum":
            return a.get(f) === b.get(f);
        case "message":
            return reflectEquals(a.get(f), b.get(f), opts);
        case "map": {
            // TODO(tstamm) can't we compare sizes first?
            const mapA = a.get(f);
            const mapB = b.get(f);
            const keys = [];
            for (const k of mapA.keys()) {
                if (!mapB.has(k)) {
                    return false;
                }
                keys.push(k);
            }
            for (const k of mapB.keys()) {
                if (!mapA.has(k)) {
                    return false;
                }
            }
            for (const key of keys) {
                const va = mapA.get(key);
                const vb = mapB.get(key);
                if (va === vb) {
                    continue;
                }
                switch (f.mapKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
        case "list": {
            const listA = a.get(f);
            const listB = b.get(f);
            if (listA.size != listB.size) {
                return false;
            }
            for (let i = 0; i < listA.size; i++) {
                const va = listA.get(i);
                const vb = listB.get(i);
                if (va === vb) {
                    continue;
                }
                switch (f.listKind) {
                    case "enum":
                        return false;
                    case "message":
                        if (!reflectEquals(va, vb, opts)) {
                            return false;
                        }
                        break;
                    case "scalar":
                        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(f.scalar, va, vb)) {
                            return false;
                        }
                        break;
                }
            }
            break;
        }
    }
    return true;
}
function anyUnpackedEquals(a, b, opts) {
    if (a.typeUrl !== b.typeUrl) {
        return false;
    }
    const unpackedA = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(a, opts.registry);
    const unpackedB = (0,_wkt_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnpack */ .rW)(b, opts.registry);
    if (unpackedA && unpackedB) {
        const schema = opts.registry.getMessage(unpackedA.$typeName);
        if (schema) {
            return equals(schema, unpackedA, unpackedB, opts);
        }
    }
    return (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.value, b.value);
}
function unknownEquals(a, b, registry) {
    function getTrulyUnknown(msg, registry) {
        var _a;
        const u = (_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [];
        return registry
            ? u.filter((uf) => !registry.getExtensionFor(msg.desc, uf.no))
            : u;
    }
    const unknownA = getTrulyUnknown(a, registry);
    const unknownB = getTrulyUnknown(b, registry);
    if (unknownA.length != unknownB.length) {
        return false;
    }
    for (let i = 0; i < unknownA.length; i++) {
        const a = unknownA[i];
        const b = unknownB[i];
        if (a.no != b.no) {
            return false;
        }
        if (a.wireType != b.wireType) {
            return false;
        }
        if (!(0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarEquals */ .ik)(_descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES, a.data, b.data)) {
            return false;
        }
    }
    return true;
}
function extensionsEquals(a, b, opts) {
    function getSetExtensions(msg, registry) {
        var _a;
        return ((_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [])
            .map((uf) => registry.getExtensionFor(msg.desc, uf.no))
            .filter((e) => e != undefined)
            .filter((e, index, arr) => arr.indexOf(e) === index);
    }
    const extensionsA = getSetExtensions(a, opts.registry);
    const extensionsB = getSetExtensions(b, opts.registry);
    if (extensionsA.length != extensionsB.length ||
        extensionsA.some((e) => !extensionsB.includes(e))) {
        return false;
    }
    for (const extension of extensionsA) {
        const [containerA, field] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(a.message, extension));
        const [containerB] = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .createExtensionContainer */ .z3)(extension, (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .getExtension */ .uQ)(b.message, extension));
        if (!fieldEquals(field, containerA, containerB, opts)) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 17856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFieldSet)
/* harmony export */ });
/* unused harmony export clearField */
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86629);
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

/**
 * Returns true if the field is set.
 *
 * - Scalar and enum fields with implicit presence (proto3):
 *   Set if not a zero value.
 *
 * - Scalar and enum fields with explicit presence (proto2, oneof):
 *   Set if a value was set when creating or parsing the message, or when a
 *   value was assigned to the field's property.
 *
 * - Message fields:
 *   Set if the property is not undefined.
 *
 * - List and map fields:
 *   Set if not empty.
 */
function isFieldSet(message, field) {
    return (field.parent.typeName == message.$typeName && (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeIsSet */ .zB)(message, field));
}
/**
 * Resets the field, so that isFieldSet() will return false.
 */
function clearField(message, field) {
    if (field.parent.typeName == message.$typeName) {
        unsafeClear(message, field);
    }
}


/***/ }),

/***/ 27467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ file_google_protobuf_wrappers)
/* harmony export */ });
/* unused harmony exports DoubleValueSchema, FloatValueSchema, Int64ValueSchema, UInt64ValueSchema, Int32ValueSchema, UInt32ValueSchema, BoolValueSchema, StringValueSchema, BytesValueSchema */
/* harmony import */ var _codegenv2_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42262);
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


/**
 * Describes the file google/protobuf/wrappers.proto.
 */
const file_google_protobuf_wrappers = /*@__PURE__*/ (0,_codegenv2_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
/**
 * Describes the message google.protobuf.DoubleValue.
 * Use `create(DoubleValueSchema)` to create a new message.
 */
const DoubleValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 0)));
/**
 * Describes the message google.protobuf.FloatValue.
 * Use `create(FloatValueSchema)` to create a new message.
 */
const FloatValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 1)));
/**
 * Describes the message google.protobuf.Int64Value.
 * Use `create(Int64ValueSchema)` to create a new message.
 */
const Int64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 2)));
/**
 * Describes the message google.protobuf.UInt64Value.
 * Use `create(UInt64ValueSchema)` to create a new message.
 */
const UInt64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 3)));
/**
 * Describes the message google.protobuf.Int32Value.
 * Use `create(Int32ValueSchema)` to create a new message.
 */
const Int32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 4)));
/**
 * Describes the message google.protobuf.UInt32Value.
 * Use `create(UInt32ValueSchema)` to create a new message.
 */
const UInt32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 5)));
/**
 * Describes the message google.protobuf.BoolValue.
 * Use `create(BoolValueSchema)` to create a new message.
 */
const BoolValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 6)));
/**
 * Describes the message google.protobuf.StringValue.
 * Use `create(StringValueSchema)` to create a new message.
 */
const StringValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 7)));
/**
 * Describes the message google.protobuf.BytesValue.
 * Use `create(BytesValueSchema)` to create a new message.
 */
const BytesValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 8)));


/***/ })

};
