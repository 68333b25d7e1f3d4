export const id = 6632;
export const ids = [6632];
export const modules = {

/***/ 56632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  _T: () => (/* binding */ checkedParameters),
  FK: () => (/* binding */ stateDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/metadata/baseline.js
var baseline = __webpack_require__(12607);
// EXTERNAL MODULE: ./build/js/metadata/decisions.js
var decisions = __webpack_require__(13725);
// EXTERNAL MODULE: ./build/js/metadata/folder-store.js
var folder_store = __webpack_require__(24944);
// EXTERNAL MODULE: ./build/js/store/directory-store.js + 1 modules
var directory_store = __webpack_require__(87423);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/storage-error.js
var storage_error = __webpack_require__(59290);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/js/config/check-json.js


/**
 * Checks a value against a JSON Schema (draft-07) with ajv and puts each mistake into one sentence:
 * unknown keys and values come with the nearest known one. With `fill`, `default`s are written into the value.
 */
function checkJson(value, schema, options) {
    const ajv = new dist_ajv.Ajv({ meta: false, validateSchema: false, allErrors: true, strict: false, useDefaults: options.fill ?? false, verbose: true, validateFormats: false, addUsedSchema: false });
    const validate = ajv.compile(pruned(schema, [value]));
    if (validate(value))
        return [];
    const errors = (validate.errors ?? []).filter((error, _, all) => !isNoise(error, all));
    const seen = new Set();
    return errors.map((error) => mistake(error, options)).filter(({ message, place }) => {
        const key = `${message}|${place?.line}|${place?.column}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** The schema without what says nothing of these values: properties they lack keep their names and defaults. Compiling the rest takes most of the time. */
function pruned(schema, values) {
    const { properties, additionalProperties } = schema;
    const objects = values.filter((value) => value !== null && typeof value === "object" && !Array.isArray(value));
    const of = (key) => objects.flatMap((object) => (Object.hasOwn(object, key) && object[key] !== undefined ? [object[key]] : []));
    const shorter = properties && Object.fromEntries(Object.entries(properties).map(([key, inner]) => {
        const held = of(key);
        return [key, held.length > 0 ? pruned(inner, held) : "default" in inner ? { default: inner["default"] } : {}];
    }));
    const rest = typeof additionalProperties === "object" ? { additionalProperties: pruned(additionalProperties, objects.flatMap((object) => Object.values(object))) } : {};
    const branches = schema.anyOf;
    return { ...schema, ...(shorter && { properties: shorter }), ...rest, ...(branches && { anyOf: branches.map((branch) => pruned(branch, values)) }) };
}
/** An `anyOf` reports itself and every branch: the most telling one is kept. */
function isNoise(error, all) {
    if (error.keyword === "anyOf")
        return all.some((other) => other !== error && other.instancePath.startsWith(error.instancePath) && !isBranchType(other, error));
    const parent = all.find((other) => other.keyword === "anyOf" && other.instancePath === error.instancePath && error.schemaPath.startsWith(`${other.schemaPath}/`));
    return parent !== undefined && isBranchType(error, parent);
}
/** A type or const mismatch of a branch at the value itself: the other branch was meant. */
function isBranchType(error, anyOf) {
    return error.instancePath === anyOf.instancePath && (error.keyword === "type" || error.keyword === "const");
}
function mistake(error, { place, within = [] }) {
    const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const where = path.length > 0 ? ` in ${[...within, ...path].join(".")}` : within.length > 0 ? ` in ${within.join(".")}` : "";
    const say = (message, hint, at = place(path)) => ({ message, ...(at && { place: at }), ...(hint && { hint }) });
    const { keyword, params, data, parentSchema } = error;
    if (keyword === "additionalProperties") {
        const key = String(params["additionalProperty"]);
        const known = Object.keys((parentSchema?.["properties"] ?? {})).filter((name) => name !== "$schema");
        return say(`unknown key ${quote(key)}${where}`, (0,core_error/* didYouMean */.au)(key, known), place([...path, key], "key"));
    }
    if (keyword === "enum") {
        const allowed = params["allowedValues"].map(String);
        const name = path.at(-1) ?? "value";
        return say(`unknown ${name} ${quote(data)}${path.length > 1 ? ` in ${[...within, ...path.slice(0, -1)].join(".")}` : ""}`, (0,core_error/* didYouMean */.au)(String(data), allowed));
    }
    if (keyword === "required")
        return say(`${quote(String(params["missingProperty"]))} is missing${where}`);
    if (keyword === "type")
        return say(`${describe(data)} where ${article(String(params["type"]))} is expected${where}`);
    if (keyword === "anyOf")
        return say(`${describe(data)} does not fit${where}`, expected(parentSchema));
    if (keyword === "pattern")
        return say(`${quote(data)} has not the right form${where}`, expected(parentSchema));
    if (keyword === "minimum" || keyword === "maximum" || keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") {
        return say(`${describe(data)} where a number ${comparisons[String(params["comparison"])]} ${String(params["limit"])} is expected${where}`);
    }
    if (keyword === "minProperties" || keyword === "minItems")
        return say(`${describe(data)} without entries${where}`, expected(parentSchema));
    if (keyword === "minLength")
        return say(`an empty text${where}`, expected(parentSchema));
    return say(`${error.message ?? keyword}${where}`, expected(parentSchema));
}
const comparisons = { ">=": "of at least", "<=": "of at most", ">": "above", "<": "below" };
function expected(schema) {
    const description = schema?.description;
    return typeof description === "string" ? description : undefined;
}
function quote(value) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
function describe(value) {
    if (value === null)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    return quote(value).replace(/^"(-?[\d.]+(?:e[+-]?\d+)?|true|false)"$/, typeof value === "string" ? 'the text "$1"' : "$1");
}
function article(type) {
    const names = { string: "a text", integer: "a whole number", number: "a number", boolean: "true or false", object: "a map", array: "a list" };
    return type.split(",").map((one) => names[one] ?? one).join(" or ");
}

// EXTERNAL MODULE: ./build/js/config/configured-pipeline.js
var configured_pipeline = __webpack_require__(42788);
// EXTERNAL MODULE: ./build/js/components/example-validator-parameters.js
var example_validator_parameters = __webpack_require__(93183);
// EXTERNAL MODULE: ./build/js/components/statistics-parameters.js + 26 modules
var statistics_parameters = __webpack_require__(22727);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
// EXTERNAL MODULE: ./build/js/config/configuration-schema.js
var configuration_schema = __webpack_require__(66451);
// EXTERNAL MODULE: ./build/js/config/example-sources.js
var example_sources = __webpack_require__(2600);
// EXTERNAL MODULE: ./build/js/config/yaml-source.js
var yaml_source = __webpack_require__(54950);
;// CONCATENATED MODULE: ./build/js/config/load-configuration.js










/**
 * Reads, checks and overlays `assay.yml`. All mistakes of the file come in one UserError, each with line, column
 * and the nearest known name. Lists and scalars of an environment replace, maps are merged.
 */
async function loadConfiguration({ path, environment, sets = [] }) {
    const { file, text } = await readConfiguration(path);
    const shown = (0,path_within/* pathWithin */.R)(process.cwd(), file) || file;
    const source = await (0,yaml_source/* parseYaml */.h)(text, shown);
    const mistakes = checkJson(source.value, configuration_schema/* configurationSchema */.W, { place: source.place });
    if (mistakes.length > 0)
        throw new core_error/* UserError */.yo(mistakes);
    const { environments = {}, $schema: _, ...written } = source.value;
    const chosen = chooseEnvironment(Object.keys(environments), environment, source);
    let merged = chosen ? overlay(written, environments[chosen] ?? {}) : written;
    for (const set of sets)
        merged = await applySet(merged, set);
    const late = merged === written ? [] : checkJson(merged, configuration_schema/* configurationSchema */.W, { place: () => ({ file: `--set ${sets.join(" --set ")}` }) });
    if (late.length > 0)
        throw new core_error/* UserError */.yo(late);
    const complete = checkComplete(merged, source);
    if (complete.length > 0)
        throw new core_error/* UserError */.yo(complete);
    return {
        configuration: merged, workspace: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file)), file, source,
        ...(chosen !== undefined && { environment: chosen }),
    };
}
async function readConfiguration(path) {
    const candidates = /\.ya?ml$/.test((0,external_node_path_.basename)(path)) ? [path] : [(0,external_node_path_.join)(path, "assay.yml"), (0,external_node_path_.join)(path, "assay.yaml")];
    for (const file of candidates) {
        const text = await (0,promises_.readFile)(file, "utf8").catch((error) => {
            if (error.code === "ENOENT" || error.code === "ENOTDIR")
                return undefined;
            throw new core_error/* UserError */.yo(`cannot be read: ${error.message}`, { place: { file }, cause: error });
        });
        if (text !== undefined)
            return { file, text };
    }
    throw new core_error/* UserError */.yo(`no assay.yml in ${JSON.stringify(path)}`, { hint: "name the folder that holds it: assay run FOLDER" });
}
function chooseEnvironment(known, wanted, source) {
    if (wanted === undefined)
        return undefined;
    if (typeof wanted !== "string")
        return wanted.find((name) => known.includes(name));
    if (known.includes(wanted))
        return wanted;
    throw new core_error/* UserError */.yo(`unknown environment ${JSON.stringify(wanted)}`, {
        place: source.place(["environments"], "key"),
        hint: known.length > 0 ? (0,core_error/* didYouMean */.au)(wanted, known) : "the file has no environments",
    });
}
const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** Maps are merged, everything else is replaced. */
function overlay(below, above) {
    const merged = { ...below };
    for (const [key, value] of Object.entries(above)) {
        const under = merged[key];
        merged[key] = isMap(value) && isMap(under) ? overlay(under, value) : value;
    }
    return merged;
}
async function applySet(configuration, set) {
    const equals = set.indexOf("=");
    if (equals <= 0)
        throw new core_error/* UserError */.yo(`--set ${JSON.stringify(set)} has no value`, { hint: "for instance --set train.steps=100" });
    const { value } = await (0,yaml_source/* parseYaml */.h)(set.slice(equals + 1), `--set ${set}`);
    const path = set.slice(0, equals).split(".");
    return overlay(configuration, path.reduceRight((inner, key) => ({ [key]: inner }), value));
}
/** What a JSON Schema cannot say: which keys need each other. */
function checkComplete(configuration, source) {
    const { pipeline, examples, train, evaluate, label, code, monitor } = configuration;
    const at = (key) => ({ place: source.place([key], "key") });
    const watched = monitor ? monitorMistakes(monitor, source) : [];
    if (watched.length > 0)
        return watched;
    if (pipeline !== undefined) {
        return examples ? [{ message: "pipeline and examples are both given", ...at("pipeline"), hint: "pipeline.ts replaces examples, train and the like" }] : [];
    }
    const mistakes = [];
    if (!examples)
        mistakes.push({ message: '"examples" is missing', place: { file: source.file }, hint: "examples: { csv: data/*.csv }" });
    else
        mistakes.push(...(0,example_sources/* exampleMistakes */.G6)(examples, source));
    const statistics = Object.fromEntries(Object.entries(configuration.statistics ?? {}).map(([key, value]) => [(0,example_sources/* camel */.nJ)(key), value]));
    mistakes.push(...(0,example_sources/* mistakesInYaml */.e6)(() => (0,statistics_parameters/* checkStatistics */.Ku)(statistics)).map((mistake) => ({ ...mistake, ...at("statistics") })));
    mistakes.push(...(0,example_validator_parameters/* unknownRules */.sF)((configuration.validate ?? {})).map(({ path, mistake }) => ({ ...mistake, place: source.place(["validate", ...path], "key") })));
    const trains = train !== undefined || code !== undefined;
    if (trains && label === undefined)
        mistakes.push({ message: '"label" is missing: which feature is to be predicted?', ...at("train") });
    if (trains && evaluate?.thresholds === undefined) {
        mistakes.push({
            message: '"evaluate.thresholds" is missing: nothing would decide whether the model is good enough', ...at("evaluate"),
            hint: "for instance thresholds: { accuracy: { at-least: 0.9 } }; write thresholds: {} to bless every model",
        });
    }
    if (train?.run !== undefined && train.code !== undefined)
        mistakes.push({ message: "train has both run and code", place: source.place(["train", "run"]) });
    return mistakes;
}
/** What is watched is one split: it is held against one of the blessed run. */
function monitorMistakes({ examples, against: _, retrain: __, ...validate }, source) {
    const divided = ["splits", "split-by", "partition-by"].filter((key) => Object.hasOwn(examples, key)).map((key) => ({ message: `${key} divides what is watched`, place: source.place(["monitor", "examples", key], "key"), hint: "data that are watched are one split, held against the split that `against` names" }));
    return [...(0,example_sources/* exampleMistakes */.G6)(examples, source, ["monitor"]), ...divided, ...(0,example_validator_parameters/* unknownRules */.sF)(validate).map(({ path, mistake }) => ({ ...mistake, place: source.place(["monitor", ...path], "key") }))];
}

;// CONCATENATED MODULE: ./build/js/config/mistake-places.js
/** The part of `assay.yml` that a step is made from; ExampleGens are made from `examples`. */
const sections = {
    StatisticsGen: "statistics", SchemaGen: "schema", ExampleValidator: "validate", DistributionValidator: "distribution-validator", ExampleDiff: "example-diff", Transform: "code", Trainer: "train", Evaluator: "evaluate", InfraValidator: "infra", Pusher: "push",
};
/**
 * Gives mistakes of a step that have no place the one in `assay.yml` that they are about: the value or key that the sentence names,
 * in the part the step is made from, else that part itself. `only` what is `named` gets a place, or only what is the name of a key.
 */
function mistakePlacer({ configuration, source, environment }) {
    return (node, mistake, { only } = {}) => {
        if (mistake.place)
            return mistake;
        const section = configuration.components && Object.hasOwn(configuration.components, node) ? ["components", node] : [sections[node] ?? (/ExampleGen$/.test(node) ? "examples" : "")];
        const roots = [...(environment === undefined ? [] : [["environments", environment, ...section]]), section];
        const [found] = roots.flatMap((root) => placesNamed(mistake.message, { value: valueAt(source.value, root), path: root })).filter(({ what }) => only !== "keys" || what === "key").sort((a, b) => b.weight - a.weight);
        const root = roots.find((path) => valueAt(source.value, path) !== undefined);
        const place = found ? source.place(found.path, found.what) : only ? undefined : root && source.place(root, "key");
        return place ? { ...mistake, place } : mistake;
    };
}
function valueAt(value, path) {
    let inside = value;
    for (const step of path)
        inside = inside !== null && typeof inside === "object" && Object.hasOwn(inside, step) ? inside[step] : undefined;
    return inside;
}
/** Keys and texts that a sentence names. */
function placesNamed(message, { value, path }) {
    if (typeof value === "string")
        return named(message, value, { path, what: "value" });
    if (value === null || typeof value !== "object")
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        const own = Array.isArray(value) ? [] : named(message, key, { path: at, what: "key" });
        return [...own, ...placesNamed(message, { value: inner, path: at })];
    });
}
/** Characters from which on a text is meant where it stands as words of its own; a shorter one must stand in quotes. */
const telling = 5;
function named(message, text, where) {
    if (message.includes(JSON.stringify(text)))
        return [{ ...where, weight: 1e6 + text.length + (where.what === "key" ? 0.5 : 0) }];
    const at = text.length < telling ? -1 : message.indexOf(text);
    const stands = at >= 0 && !/[\p{L}\p{N}_]/u.test(message.charAt(at - 1)) && !/[\p{L}\p{N}_]/u.test(message.charAt(at + text.length));
    return stands ? [{ ...where, weight: text.length }] : [];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/code/child-messages.js
var child_messages = __webpack_require__(19465);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/code/clean-environment.js
var clean_environment = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/js/code/process-group.js
var process_group = __webpack_require__(59905);
// EXTERNAL MODULE: ./build/js/code/program-output.js + 1 modules
var program_output = __webpack_require__(50086);
// EXTERNAL MODULE: ./build/js/code/time-limit.js
var time_limit = __webpack_require__(98683);
;// CONCATENATED MODULE: ./build/js/code/child-process.js







/** Starts a child process with a clean environment, in a group of its own that ends with us. */
function startChild({ file, args = [] }) {
    const group = (0,process_group/* startGroup */.O)(process.execPath, [...args, file], { cwd: (0,external_node_os_.tmpdir)(), environment: (0,clean_environment/* cleanEnvironment */.h)(process.env), messages: true });
    const { process: child } = group;
    let alive = true;
    const gone = new Promise((resolve) => {
        child.once("error", (error) => { alive = false; resolve({ code: null, signal: null, error }); });
        child.once("exit", (code, signal) => { alive = false; group.kill(); child.once("close", () => resolve({ code, signal })); });
    });
    let output;
    child.stdout?.on("data", (bytes) => output?.out.write(bytes));
    child.stderr?.on("data", (bytes) => output?.error.write(bytes));
    return {
        get alive() { return alive; },
        async carryOut(task, frame) {
            frame.signal?.throwIfAborted();
            const heard = (0,program_output/* programOutput */.c)(frame.log);
            output = heard;
            const limit = (0,time_limit/* timeLimit */.z)(frame, () => group.kill());
            try {
                const end = await Promise.race([answerTo(child, task, { frame, heard }), gone.then(() => undefined)]);
                await pipesRead();
                heard.end();
                if (end?.type === "done")
                    return end.value;
                if (end?.type === "failed")
                    throw failureError(end.failure);
                frame.signal?.throwIfAborted();
                throw limit.reached() ? timeoutError(frame) : endError(frame.name, await gone, heard.told());
            }
            finally {
                limit.lift();
                child.removeAllListeners("message");
                output = undefined;
            }
        },
        async end() {
            group.kill();
            await gone;
        },
    };
}
/** Sends a task and waits for its end; what comes before goes where the frame says. */
function answerTo(child, task, { frame, heard }) {
    return new Promise((resolve) => {
        child.on("message", (value) => {
            const message = (0,child_messages/* parseChildMessage */.Re)(value);
            if (message?.type === "progress")
                frame.progress?.(message.progress);
            else if (message?.type === "log")
                heard.out.write(Buffer.from(`${message.line}\n`));
            else if (message)
                resolve(message);
        });
        child.send(task, () => { }); // a child that is gone is noticed by its end
    });
}
function timeoutError({ name, timeoutSeconds, timeoutParameter }) {
    return new core_error/* UserError */.yo(`${name} did not end within ${timeoutSeconds} s`, { hint: `raise ${timeoutParameter}, or make it faster` });
}
/** What a child wrote before it said it was done is in the pipes: a turn of the event loop reads it, a second leaves room. */
async function pipesRead() {
    for (let turn = 0; turn < 2; turn++)
        await new Promise((resolve) => setImmediate(resolve));
}
function failureError(failure) {
    if (failure.sort === "user")
        return new core_error/* UserError */.yo(failure.mistakes, failure.detail === undefined ? {} : { detail: failure.detail });
    const error = new Error(failure.message);
    if (failure.stack !== undefined)
        error.stack = failure.stack;
    return error;
}
function endError(name, { code, signal, error }, more) {
    if (error)
        return new core_error/* UserError */.yo(`the process for ${name} could not be started: ${error.message}`, { cause: error });
    if (/heap out of memory|Array buffer allocation failed/i.test(more.detail ?? ""))
        return new core_error/* UserError */.yo(`${name} ran out of memory`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
    if (signal === "SIGKILL")
        return new core_error/* UserError */.yo(`${name} was killed, perhaps because memory ran out`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
    if (signal !== null)
        return new core_error/* UserError */.yo(`the process of ${name} was ended by ${signal}`, more);
    return new core_error/* UserError */.yo(`the code of ${name} ended its process with exit code ${code} before the step was done`, { hint: "return instead of calling process.exit, throw an Error when something is wrong", ...more });
}

// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
;// CONCATENATED MODULE: ./build/js/code/described-component.js




/**
 * A component of the user from its description: `run` belongs into a child process, the other functions ask one.
 * The digests of its module and of what that imports are among its materials.
 */
function describedComponent(description, workspace, ask) {
    const { origin, name, version, inputs, outputs, parameters, runs, cache, has } = description;
    return {
        name, version, inputs: portsOf(inputs), outputs: portsOf(outputs), parameters, runs, cache, origin,
        async resolve(given) {
            const materials = await (0,code_digests/* codeDigests */.lQ)(workspace, origin.module);
            const own = has.resolve ? parseResolved(await ask({ do: "resolve", component: origin, parameters: given, workspace }, name), name) : { parameters: given, materials: {} };
            return { parameters: own.parameters, materials: { ...own.materials, ...materials } };
        },
        run() {
            return Promise.reject(new Error(`${name} is code of the user: it only runs in a child process`));
        },
        ...(has.valid && { valid: async (shown) => (await ask({ do: "valid", component: origin, ...shown }, name)) === true }),
        ...(has.show && { show: async (shown) => parseShowing(await ask({ do: "show", component: origin, ...shown }, name), name) }),
    };
}
/** The exported component of this name; a `UserError` with the nearest name when there is none. */
function componentNamed({ module, components }, name) {
    const found = components.find(({ origin }) => origin.export === name) ?? components.find((component) => component.name === name);
    if (found)
        return found;
    const known = components.map(({ origin }) => origin.export);
    throw new core_error/* UserError */.yo(`${module} exports no component ${JSON.stringify(name.slice(0, 80))}`, { place: { file: module }, hint: `components exported there: ${known.join(", ") || "none; a component is made with component({ … })"}` });
}
/** The one pipeline a module exports, as `default` or by name, its standard components put in by `standard`. */
async function describedPipeline({ module, pipelines }, parts) {
    const chosen = pipelines.find((candidate) => candidate.export === "default") ?? pipelines[0];
    if (!chosen)
        throw new core_error/* UserError */.yo(`${module} exports no pipeline`, { place: { file: module }, hint: "export default pipeline(\"name\", (add) => { … })" });
    const components = new Map();
    for (const { id, component } of chosen.nodes) {
        const known = "standard" in component ? await parts.standard(component.standard) : describedComponent(component.described, parts.workspace, parts.ask);
        if (!known)
            throw new Error(`there is no standard component for ${id}`);
        components.set(id, known);
    }
    return { name: chosen.name, nodes: chosen.nodes.map((node) => ({ id: node.id, component: components.get(node.id), parameters: node.parameters, after: node.after, inputs: wiresOf(node, components) })) };
}
function wiresOf(node, components) {
    return Object.fromEntries(Object.entries(node.inputs).map(([port, wire]) => {
        const type = wire.from === "node" ? components.get(wire.node).outputs[wire.output].type : components.get(node.id).inputs[port].type;
        return [port, { ...wire, type }];
    }));
}
function portsOf(ports) {
    return Object.fromEntries(Object.entries(ports).map(([name, { type, optional }]) => [name, { type: typeOf(type), optional }]));
}
function typeOf({ name, properties, base }) {
    return (Object.hasOwn(artifact/* artifactTypes */.E3, name) ? artifact/* artifactTypes */.E3[name] : undefined) ?? (0,artifact/* customArtifactType */.WI)(name, properties, base);
}
function parseResolved(value, name) {
    if ((0,child_messages/* isObject */.Gv)(value) && (0,child_messages/* isObject */.Gv)(value["parameters"]) && (0,child_messages/* isObject */.Gv)(value["materials"]))
        return value;
    throw new core_error/* UserError */.yo(`resolve of ${name} returned no { parameters, materials }`);
}
function parseShowing(value, name) {
    if ((0,child_messages/* isObject */.Gv)(value) && typeof value["headline"] === "string")
        return value;
    throw new core_error/* UserError */.yo(`show of ${name} returned nothing with a headline`, { hint: "return { headline: \"…\", sections: [ … ] }" });
}

;// CONCATENATED MODULE: ./build/js/code/child.js





/** Loading a module or showing a result is quick; code that hangs there is not waited for as training is. */
const askSeconds = 120;
/**
 * Starts processes when they are needed and keeps them for the next task; one in which a task failed is replaced.
 * Tasks at the same time have processes of their own. `close` ends them all.
 */
function childProcesses({ home, workspace, components, program = entryIn(home) }) {
    const idle = [];
    const all = new Set();
    let settings = {};
    const start = () => {
        const child = startChild(program);
        all.add(child);
        return child;
    };
    const carryOut = async (task, frame, fresh) => {
        const waiting = fresh ? undefined : idle.pop();
        const child = waiting?.alive ? waiting : start();
        const discard = () => { all.delete(child); return child.end(); };
        try {
            const value = await child.carryOut({ ...task, settings }, frame);
            if (fresh)
                await discard();
            else
                idle.push(child);
            return value;
        }
        catch (error) {
            await discard();
            throw error;
        }
    };
    const ask = (task, name) => carryOut(task, { name, timeoutSeconds: askSeconds, timeoutParameter: "nothing: this limit is fixed" }, false);
    const describe = async (module) => await ask({ do: "describe", module, workspace }, module);
    return {
        execute: async ({ node, component, inputs, outputs, parameters, temporary, seed, timeoutSeconds, signal, progress, log, ...job }) => {
            const task = { do: "run", component: component.origin ?? { name: component.name }, inputs, outputs: placesOf(outputs), parameters, workspace: job.workspace, temporary, seed };
            return (0,child_messages/* parseProperties */.$9)(await carryOut(task, { name: node, timeoutSeconds, timeoutParameter: "the step's timeout (in seconds)", signal, progress, log }, component.runs === "fresh"));
        },
        component: async (module, name) => describedComponent(componentNamed(await describe(module), name), workspace, ask),
        async pipeline(module, given) {
            settings = given;
            return describedPipeline(await describe(module), { workspace, ask, standard: components });
        },
        describe,
        async close() {
            await Promise.all([...all].map((child) => child.end()));
        },
    };
}
function placesOf(outputs) {
    return Object.fromEntries(Object.entries(outputs).map(([output, { type, path }]) => [output, { type, path }]));
}
function entryIn(home) {
    const built = (0,external_node_path_.join)(home, "child.js");
    return { file: (0,external_node_fs_.existsSync)(built) ? built : (0,external_node_path_.join)(home, "child.ts") };
}

// EXTERNAL MODULE: ./build/js/push/directory.js
var directory = __webpack_require__(20740);
// EXTERNAL MODULE: ./build/js/model/backend.js
var backend = __webpack_require__(76792);
// EXTERNAL MODULE: ./build/js/repository.js
var repository = __webpack_require__(89592);
;// CONCATENATED MODULE: ./build/js/reachable.js

/** How far back trees are looked for. */
const farthest = 10_000;
/** The history of `tip`, as the repository of a folder knows it. Git is asked for trees once, when one is first needed. */
function reachableFrom(folder, tip) {
    let trees;
    const commitOf = async (commit, tree) => {
        if (commit !== undefined && await (0,repository/* isAncestor */.QX)(folder, commit, tip))
            return commit;
        return tree === undefined ? undefined : (await (trees ??= treesOf(folder, tip))).get(tree);
    };
    return {
        has: async (commit, tree) => (await commitOf(commit, tree)) !== undefined,
        async behind(commit, tree) {
            const found = await commitOf(commit, tree);
            const count = found === undefined ? undefined : await (0,repository/* git */.$Y)(folder, "rev-list", "--count", `${found}..${tip}`);
            return count === undefined ? undefined : Number(count);
        },
    };
}
/** Tree → the newest commit of the main line that has it. */
async function treesOf(folder, tip) {
    const lines = (await (0,repository/* git */.$Y)(folder, "log", "--first-parent", `--max-count=${farthest}`, "--format=%T %H", tip) ?? "").split("\n");
    const found = new Map();
    for (const line of lines) {
        const [tree, commit] = line.split(" ");
        if (tree && commit && !found.has(tree))
            found.set(tree, commit);
    }
    return found;
}

// EXTERNAL MODULE: ./build/js/standard-components.js
var standard_components = __webpack_require__(9390);
;// CONCATENATED MODULE: ./build/js/assemble.js



















/** Folder of a workspace in which Assay keeps artifacts, records and runs. */
function stateDirectory(workspace) {
    return (0,external_node_path_.join)(workspace, ".assay");
}
/**
 * From `assay.yml` to a checked pipeline and the options of its run: what the command line and the Action have in common.
 * All mistakes of configuration and parameters are one `UserError`.
 */
async function assemble(assembly) {
    const loaded = await loadConfiguration(assembly);
    const { workspace } = loaded;
    const children = childProcesses({ home: assembly.home, workspace, components: standard_components/* standardComponent */.N });
    try {
        const pipeline = await checkedPipeline(loaded, children);
        const state = assembly.onlyChecked ? stateDirectory(workspace) : await prepareState(workspace);
        const localRecords = (0,folder_store/* folderStore */.s)((0,external_node_path_.join)(state, "metadata"));
        const metadata = assembly.metadata?.(localRecords) ?? localRecords;
        const localBytes = (0,directory_store/* directoryStore */.P)((0,external_node_path_.join)(state, "artifacts"));
        const artifacts = assembly.artifacts?.(localBytes, metadata) ?? localBytes;
        const provenance = assembly.provenance ?? await (0,repository/* localProvenance */.J9)(workspace);
        const tip = assembly.baselineCommit ?? provenance.commit;
        const history = tip === undefined ? undefined : reachableFrom(workspace, tip);
        const options = {
            workspace, stateDirectory: state, metadata, artifacts, provenance,
            executor: children.execute,
            targets: { directory: directory/* directoryTarget */.P, ...assembly.targets },
            baseline: (plan) => (0,baseline/* findBaseline */.Xn)(metadata, {
                pipeline: pipeline.name,
                isReachable: (commit, tree) => commit === undefined ? provenance.commit === undefined : history?.has(commit, tree) ?? false,
                ...(history && { behind: (commit, tree) => history.behind(commit, tree) }),
                commit: provenance.commit, tree: provenance.tree,
                ...(plan.candidate && { candidate: plan.candidate }),
            }),
            ...(provenance.trusted && { forced: (judged) => (0,decisions/* forcedBlessing */.h2)(metadata, { pipeline: pipeline.name, ...judged }) }),
            withdrawn: async (model) => {
                const rollback = (await (0,decisions/* withdrawnModels */.$n)(metadata, pipeline.name)).get(model);
                return rollback && `${rollback.actor} rolled this model back${rollback.reason === undefined ? "" : `: ${JSON.stringify(rollback.reason)}`}`;
            },
            ...(assembly.listener && { listener: assembly.listener }),
            ...(assembly.signal && { signal: assembly.signal }),
            ...(loaded.environment !== undefined && { environment: loaded.environment }),
            runtime: (component) => runtimeOf(component, workspace),
            placeMistake: mistakePlacer(loaded),
        };
        return { loaded, pipeline, options, close: () => children.close() };
    }
    catch (error) {
        await children.close();
        throw error;
    }
}
/** Makes the state directory, with a `.gitignore` of its own: what is in it never belongs into a commit. */
async function prepareState(workspace) {
    const state = stateDirectory(workspace);
    try {
        await (0,promises_.mkdir)(state, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(state, ".gitignore"), "*\n", { flag: "wx" });
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== "EEXIST")
            throw (0,storage_error/* storageError */.Q)(error, state);
    }
    return state;
}
async function checkedPipeline(loaded, children) {
    return checkedParameters(await (0,configured_pipeline/* configuredPipeline */.zK)(loaded, children), loaded);
}
/** The pipeline with each step's parameters checked against its schema, defaults filled in. All mistakes are one `UserError`. */
function checkedParameters(pipeline, loaded) {
    const mistakes = [];
    const nodes = pipeline.nodes.map((node) => {
        const parameters = structuredClone(node.parameters);
        mistakes.push(...checkJson(parameters, node.component.parameters, { place: () => ({ file: loaded.source.file }), fill: true, within: [node.id] }));
        return { ...node, parameters };
    });
    if (mistakes.length > 0)
        throw new core_error/* UserError */.yo(mistakes);
    return { ...pipeline, nodes };
}
/** The part of the machine that can change what a component makes: floating-point kernels differ between backends. */
function runtimeOf({ runs, origin }, workspace) {
    if (origin || (runs !== "child" && runs !== "fresh"))
        return {};
    return { arch: process.arch, backend: (0,backend/* resolveBackend */.Bm)("auto", workspace) };
}


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

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bigQueryExampleGen: () => (/* binding */ bigQueryExampleGen)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/digest.js
var digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
;// CONCATENATED MODULE: ./build/js/data/sql/google-credentials.js

/**
 * Google's Application Default Credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names (a key, or a workload identity as
 * google-github-actions/auth writes it), what `gcloud auth application-default login` left, or the machine's own account.
 */
function googleCredentials(scope, { environment }) {
    let made;
    const auth = () => made ??= Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19)).then(({ GoogleAuth: Auth }) => {
        const file = environment["GOOGLE_APPLICATION_CREDENTIALS"];
        return new Auth({ scopes: [scope], ...(file ? { keyFilename: file } : {}) });
    });
    return {
        async headers() {
            try {
                return Object.fromEntries(await (await auth()).getRequestHeaders());
            }
            catch (error) {
                throw new core_error/* UserError */.yo(`no credentials for Google: ${error instanceof Error ? error.message : String(error)}`, {
                    hint: "on GitHub the action google-github-actions/auth gives them; on a laptop: gcloud auth application-default login; or GOOGLE_APPLICATION_CREDENTIALS names a file", cause: error,
                });
            }
        },
        project: async () => environment["GOOGLE_CLOUD_PROJECT"] || environment["GCLOUD_PROJECT"] || (await (await auth()).getProjectId().catch(() => undefined)),
    };
}

// EXTERNAL MODULE: ./build/js/data/sql/http-json.js
var http_json = __webpack_require__(977);
// EXTERNAL MODULE: ./build/js/data/sql/iso-time.js
var iso_time = __webpack_require__(80835);
// EXTERNAL MODULE: ./build/js/data/sql/sql-source.js
var sql_source = __webpack_require__(57428);
;// CONCATENATED MODULE: ./build/js/data/sql/bigquery.js







const bigquery_name = "BigQuery";
/**
 * BigQuery through its REST API. A query runs once as long as the source is open, and again for nothing from BigQuery's cache while
 * its tables are as they were. BIGQUERY_EMULATOR_HOST names a server to ask instead, without credentials.
 */
async function openBigquery(connection, surroundings, service = {}) {
    const emulator = surroundings.environment["BIGQUERY_EMULATOR_HOST"];
    const { endpoint = emulator ? new URL(/^https?:/.test(emulator) ? emulator : `http://${emulator}`).origin : "https://bigquery.googleapis.com" } = service;
    const credentials = service.credentials ?? (emulator ? undefined : googleCredentials("https://www.googleapis.com/auth/bigquery", surroundings));
    const project = connection.project ?? (await credentials?.project()) ?? surroundings.environment["GOOGLE_CLOUD_PROJECT"];
    if (!project)
        throw new core_error/* UserError */.yo("no project for BigQuery is given, and the credentials name none", { hint: "project: my-project, or the environment variable GOOGLE_CLOUD_PROJECT" });
    const opened = { endpoint, credentials, connection, project, jobs: new Map() };
    return {
        name: bigquery_name,
        pages: (query, options = {}) => readPages(opened, query, options),
        tables: (query) => digestOfTables(opened, query),
        close: async () => undefined,
    };
}
async function* readPages(service, query, options) {
    const { limit = Infinity, signal } = options;
    signal?.throwIfAborted();
    let job = service.jobs.get(query);
    if (!job) {
        const { location } = await plan(service, query, signal);
        service.jobs.set(query, (job = await begin(service, query, { location, signal })));
    }
    try {
        let results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
        while (!results.jobComplete)
            results = await resultsOf(service, job, { maxResults: "0", timeoutMs: "10000" }, signal);
        const fields = results.schema?.fields ?? [];
        (0,sql_source/* checkColumns */.OT)(fields.map((field) => field.name));
        const readers = fields.map((field) => ({ name: field.name, ...readerOf(field) }));
        yield* (0,sql_source/* pagesOf */.E0)(readers.map(({ name: column, kind }) => ({ name: column, kind })), rowsOf(service, job, readers, { limit, signal }), options);
    }
    catch (error) {
        service.jobs.delete(query);
        if (signal?.aborted)
            await call(service, `jobs/${job.jobId}/cancel`, { method: "POST", parameters: placed(job) }).catch(() => undefined);
        signal?.throwIfAborted();
        throw error;
    }
}
/** Most rows asked for at once; BigQuery gives fewer when they are large. */
const mostRows = 50_000;
async function* rowsOf(service, job, readers, { limit, signal }) {
    let pageToken;
    do {
        const parameters = { maxResults: String(Math.min(mostRows, limit)), "formatOptions.useInt64Timestamp": "true", ...(pageToken === undefined ? {} : { pageToken }) };
        const page = await resultsOf(service, job, parameters, signal);
        for (const { f } of page.rows ?? [])
            yield (0,sql_source/* readRow */.zK)(f.map(({ v }) => v), readers, bigquery_name);
        pageToken = page.pageToken;
    } while (pageToken);
}
/** Asks BigQuery what the query would do, which costs nothing: only queries that read are run. */
async function plan(service, query, signal) {
    const { connection: { location }, project } = service;
    const place = location === undefined ? {} : { jobReference: { projectId: project, location } };
    const { statistics, jobReference } = (await call(service, "jobs", { body: { configuration: { ...configurationOf(service, query), dryRun: true }, ...place }, signal }));
    const { statementType, referencedTables = [] } = statistics?.query ?? {};
    if (statementType !== "SELECT")
        throw new core_error/* UserError */.yo(`the query does more than read: BigQuery takes it for ${statementType ?? "another statement"}`, { hint: "one SELECT" });
    return { tables: referencedTables, location: location ?? jobReference?.location };
}
/** The number of the job is ours, so that a request that had to be sent twice makes one job. */
async function begin(service, query, { location, signal }) {
    const jobReference = { projectId: service.project, jobId: `assay_${(0,external_node_crypto_.randomUUID)()}`, ...(location === undefined ? {} : { location }) };
    const job = (await call(service, "jobs", { body: { configuration: configurationOf(service, query), jobReference }, signal, made: true }));
    return job?.jobReference ?? jobReference;
}
function configurationOf({ connection: { dataset, maximumBytesBilled }, project }, query) {
    const [datasetId, projectId = project] = (dataset ?? "").split(".").reverse();
    return {
        query: {
            query, useLegacySql: false, useQueryCache: true,
            ...(dataset === undefined ? {} : { defaultDataset: { projectId, datasetId } }),
            ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled: String(maximumBytesBilled) }),
        },
    };
}
function placed({ location }) {
    return location === undefined ? {} : { location };
}
async function resultsOf(service, job, parameters, signal) {
    return (await call(service, `queries/${job.jobId}`, { parameters: { ...placed(job), ...parameters }, signal }));
}
async function call({ endpoint, credentials, project }, path, { body, method = body ? "POST" : "GET", parameters = {}, signal, made = false }) {
    const url = new URL(`/bigquery/v2/projects/${encodeURIComponent(project)}/${path}`, endpoint);
    for (const [key, value] of Object.entries(parameters))
        url.searchParams.set(key, value);
    const headers = { ...(await credentials?.headers()), "User-Agent": "assay", ...(body ? { "Content-Type": "application/json" } : {}) };
    const answer = await (0,http_json/* requestJson */.S)({ url, method, headers, ...(body ? { body: JSON.stringify(body) } : {}), signal, timeout: 60_000, attempts: 6, again: [429, 500, 502, 503, 504] }, bigquery_name);
    if (answer.status === 200)
        return answer.json;
    if (made && answer.status === 409)
        return undefined;
    throw refused(answer, project);
}
function refused({ status, json, text }, project) {
    const says = json?.error?.message ?? text.replace(/\s+/g, " ").slice(0, 200);
    const hints = {
        401: "the credentials are not valid (any more)",
        403: `the account needs the roles BigQuery Job User in ${project} and BigQuery Data Viewer for the tables`,
        404: "check project, data set and location",
    };
    return (0,sql_source/* refusedQuery */.NI)(bigquery_name, says || `status ${status}`, { hint: hints[status] });
}
/** What BigQuery says of each table that the query reads: when it was changed, and how large it is, streamed rows included. */
async function digestOfTables(service, query) {
    const { tables } = await plan(service, query);
    if (tables.length >= 50)
        throw new core_error/* UserError */.yo(`the query reads ${tables.length} tables or more, of which BigQuery names only some`, { hint: "fingerprint: content" });
    const found = [];
    for (const { projectId, datasetId, tableId } of tables) {
        const table = (await call({ ...service, project: projectId }, `datasets/${encodeURIComponent(datasetId)}/tables/${encodeURIComponent(tableId)}`, { parameters: { fields: "type,creationTime,lastModifiedTime,numRows,numBytes,streamingBuffer" } }));
        if (table.type === "EXTERNAL")
            throw new core_error/* UserError */.yo(`${projectId}.${datasetId}.${tableId} lies outside BigQuery, which does not know when it changes`, { hint: "fingerprint: content" });
        found.push({ id: [projectId, datasetId, tableId], ...table });
    }
    return (0,digest/* digestOfJson */.Qs)(found.map((table) => JSON.stringify(table)).sort());
}
const asInt = { kind: "int", read: (value) => (0,sql_source/* integerOf */.cP)(String(value)) };
const asBoolean = { kind: "int", read: (value) => (String(value) === "true" ? 1 : 0) };
const asFloat = { kind: "float", read: sql_source/* floatOf */.wl };
const asText = { kind: "bytes", read: String };
const asTime = { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) };
/** All values come as texts: bytes in base64, instants as microseconds since 1970. */
const readers = new Map([
    ["INTEGER", asInt], ["INT64", asInt], ["BOOLEAN", asBoolean], ["BOOL", asBoolean], ["FLOAT", asFloat], ["FLOAT64", asFloat],
    ...["STRING", "TIME", "JSON", "GEOGRAPHY", "INTERVAL"].map((type) => [type, asText]),
    ["DATE", asTime], ["DATETIME", asTime],
    ["TIMESTAMP", { kind: "bytes", read: (value) => (0,iso_time/* isoMicroseconds */.T4)(BigInt(String(value)), "Z") }],
    ["BYTES", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
]);
function readerOf({ name: column, type, mode, scale }) {
    const decimal = type === "NUMERIC" || type === "BIGNUMERIC" ? (scale === undefined || scale === "0" ? { kind: "number", read: (value) => (0,sql_source/* decimalOf */.Bc)(String(value)) } : asFloat) : undefined;
    const reader = decimal ?? readers.get(type);
    if (!reader)
        throw (0,sql_source/* unknownType */.p2)(column, type, (quoted) => `TO_JSON_STRING(${quoted.replaceAll('"', "`")})`);
    if (mode !== "REPEATED")
        return reader;
    return { kind: reader.kind, read: (value) => value.map(({ v }) => (v === null ? null : reader.read(v))) };
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/big-query-example-gen.js


const big_query_example_gen_text = { type: "string", minLength: 1 };
/**
 * Reads the answer to a query to BigQuery into examples, as TFX's BigQueryExampleGen does: integers and booleans become integers, floats
 * floats, texts bytes, NULL is missing. The types that TFX refuses are read too: decimals, bytes, dates and times (as ISO 8601), JSON, arrays.
 */
const bigQueryExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "BigQueryExampleGen",
    version: 1,
    properties: {
        project: { ...big_query_example_gen_text, description: "The project that pays. Not given: the one of the credentials, or GOOGLE_CLOUD_PROJECT." },
        location: { ...big_query_example_gen_text, description: "Where the data lie; found by BigQuery when not given.", examples: ["EU", "us-central1"] },
        dataset: { ...big_query_example_gen_text, description: "Where tables that are named without one are looked for: dataset or project.dataset." },
        maximumBytesBilled: { description: "A query that would read more bytes fails, and costs nothing.", type: "integer", minimum: 1 },
    },
    required: [],
    fingerprints: ["tables", "content", "text"],
    open: ({ project, location, dataset, maximumBytesBilled }, surroundings) => openBigquery({
        ...(project === undefined ? {} : { project }), ...(location === undefined ? {} : { location }), ...(dataset === undefined ? {} : { dataset }), ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled }),
    }, surroundings),
});


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


/***/ }),

/***/ 29307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ distributionValidatorProperties)
/* harmony export */ });
/* harmony import */ var _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33675);
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50719);


const distance = (description) => ({ type: "number", minimum: 0, description });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const distributionValidatorProperties = {
    features: {
        type: "object",
        description: "How far the distribution of a feature may be from the baseline's.",
        additionalProperties: {
            type: "object", additionalProperties: false,
            properties: {
                lInfinity: distance("Largest difference of one value's share, for texts and categories."),
                jensenShannon: distance("Largest Jensen-Shannon divergence."),
                normalizedAbsoluteDifference: distance("Largest sum of the differences of all values' shares."),
            },
        },
    },
    examples: {
        type: "object", additionalProperties: false, description: "How many examples there may be, divided by those of the baseline.",
        properties: { atLeast: { type: "number", minimum: 0, description: "Smallest ratio that passes." }, atMost: { type: "number", minimum: 0, description: "Largest ratio that passes." } },
    },
    config: { type: "string", minLength: 1, description: "A file with TFX's DistributionValidatorConfig in text format, in place of features and examples.", examples: ["distributions.pbtxt"] },
    customValidation: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["customValidation"],
    statisticsRules: _own_rule_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleProperties */ .C["statisticsRules"],
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPairsSchema */ .d,
    minExamples: { type: "integer", minimum: 1, description: "With fewer examples on a side, what is found is told and fails no gate." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features of which no value is told; those of validate when not given." },
};


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ exampleDiffProperties)
/* harmony export */ });
/* harmony import */ var _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50719);

const names = { type: "array", items: { type: "string" } };
const share = { type: "number", minimum: 0, maximum: 1 };
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const exampleDiffProperties = {
    identifierFeatures: { ...names, minItems: 1, description: "Features that together say which examples belong together.", examples: [["id"]] },
    ignoreFeatures: { ...names, description: "Features that are not compared." },
    onlyFeatures: { ...names, minItems: 1, description: "The only features that are compared." },
    skewSampleSize: { type: "integer", minimum: 0, maximum: 10_000, description: "How many pairs that differ are kept as a sample (0)." },
    floatRoundNdigits: { type: "integer", minimum: 0, maximum: 100, description: "Digits after the point that floats are rounded to; every bit counts when not given." },
    allowDuplicateIdentifiers: { type: "boolean", description: "Whether examples are compared, each with each, whose identifiers occur more than once (false)." },
    confusionFeatures: { ...names, description: "Features of one text each: which value became which is counted." },
    includeSplitPairs: _split_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPairsSchema */ .d,
    atMost: { ...share, description: "Largest share of pairs in which a feature may differ; above it the gate fails. Nothing is judged when not given." },
    features: { type: "object", description: "The same for single features.", additionalProperties: { type: "object", additionalProperties: false, minProperties: 1, properties: { atMost: { ...share, description: "Largest share of pairs in which it may differ." } } } },
    mask: { ...names, description: "Features whose values the report does not show." },
};


/***/ }),

/***/ 68250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   arrowExampleGen: () => (/* binding */ arrowExampleGen),
/* harmony export */   avroExampleGen: () => (/* binding */ avroExampleGen),
/* harmony export */   jsonLinesExampleGen: () => (/* binding */ jsonLinesExampleGen),
/* harmony export */   parquetExampleGen: () => (/* binding */ parquetExampleGen)
/* harmony export */ });
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91137);

/** Reads JSON Lines, one object a line, into examples; objects in objects become features `a.b`. */
const jsonLinesExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "JsonLinesExampleGen",
    version: 2,
    format: async () => (await Promise.all(/* import() */[__webpack_require__.e(7685), __webpack_require__.e(9115)]).then(__webpack_require__.bind(__webpack_require__, 57685))).jsonLinesFormat,
    properties: {},
    optionsOf: () => ({}),
});
/** Reads Parquet into examples; nested features are kept with `output: parquet`. Missing values are left out of the key of the hash split, as TFX's executor does. */
const parquetExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ParquetExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 2659).then(__webpack_require__.bind(__webpack_require__, 12659))).parquetFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Avro object container files into examples. */
const avroExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "AvroExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 1429).then(__webpack_require__.bind(__webpack_require__, 11429))).avroFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});
/** Reads Arrow IPC files and streams into examples. */
const arrowExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ArrowExampleGen",
    version: 2,
    format: async () => (await Promise.all(/* import() */[__webpack_require__.e(9441), __webpack_require__.e(8390)]).then(__webpack_require__.bind(__webpack_require__, 69441))).arrowFormat,
    properties: {},
    optionsOf: () => ({}),
    missingKey: "unset",
});


/***/ }),

/***/ 97214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importExampleGen: () => (/* binding */ importExampleGen)
/* harmony export */ });
/* harmony import */ var _file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91137);

/** Takes over TFRecord files of tf.Examples or tf.SequenceExamples: divided as TFX does, stored byte for byte. */
const importExampleGen = (0,_file_example_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExampleGen */ .l)({
    name: "ImportExampleGen",
    version: 2,
    format: async () => (await __webpack_require__.e(/* import() */ 8701).then(__webpack_require__.bind(__webpack_require__, 71082))).tfrecordFormat,
    properties: {
        payload: { description: "What the records are; found from the first of them when not given.", enum: ["example", "sequence-example"] },
    },
    optionsOf: ({ payload }) => ({ ...(payload && { payload }) }),
});


/***/ }),

/***/ 89813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prestoExampleGen: () => (/* binding */ prestoExampleGen),
  trinoExampleGen: () => (/* binding */ trinoExampleGen)
});

// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/sql/http-json.js
var http_json = __webpack_require__(977);
// EXTERNAL MODULE: ./build/js/data/sql/iso-time.js
var iso_time = __webpack_require__(80835);
;// CONCATENATED MODULE: ./build/js/data/sql/secret.js

/** The value of the environment variable that `${NAME}` names. A secret in the text itself is a `UserError` that does not repeat it. */
function secretOf(reference, parameter, { environment }) {
    const name = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(reference)?.[1];
    if (name === undefined)
        throw new error/* UserError */.yo(`${parameter} holds a secret itself`, { hint: `put it into an environment variable and name that: ${parameter}: \${TRINO_PASSWORD}` });
    const value = environment[name];
    if (!value)
        throw new error/* UserError */.yo(`the environment variable ${name} is not set`, { hint: `${parameter}: ${reference} names it; on GitHub: env: { ${name}: \${{ secrets.${name} }} }, which pull requests from forks are not given` });
    return value;
}

// EXTERNAL MODULE: ./build/js/data/sql/sql-source.js
var sql_source = __webpack_require__(57428);
;// CONCATENATED MODULE: ./build/js/data/sql/trino.js





/** A coordinator of Trino or Presto, asked through their HTTP protocol. Nothing is sent before a query is. */
function openTrino(protocol, connection, surroundings) {
    const coordinator = coordinatorOf(protocol, connection, surroundings);
    return {
        name: coordinator.name,
        pages: (query, options = {}) => readPages(coordinator, query, options),
        close: async () => undefined,
    };
}
function coordinatorOf(protocol, connection, surroundings) {
    const { host, user, source = "assay", catalog, schema, password, token, maxAttempts = 5, requestTimeout = 30 } = connection;
    const secret = password !== undefined || token !== undefined;
    const scheme = connection.httpScheme ?? (secret ? "https" : "http");
    if (!/^[\w.-]+$|^\[[0-9a-f:.]+\]$/i.test(host))
        throw new error/* UserError */.yo(`host ${JSON.stringify(host)} is no name of a host`, { hint: "without scheme and port: trino.example" });
    if (secret && scheme === "http" && !["localhost", "127.0.0.1", "[::1]"].includes(host))
        throw new error/* UserError */.yo(`a password or token would be sent to ${host} as it is`, { hint: "httpScheme: https" });
    const prefix = protocol === "trino" ? "X-Trino" : "X-Presto";
    const entries = { User: user, Source: source, Catalog: catalog, Schema: schema, "Time-Zone": "UTC", "Client-Capabilities": "PARAMETRIC_DATETIME" };
    return {
        name: `${protocol === "trino" ? "Trino" : "Presto"} at ${host}`,
        origin: new URL(`${scheme}://${host}:${connection.port ?? (scheme === "https" ? 443 : 8080)}`),
        headers: {
            ...Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[`${prefix}-${name}`, value]]))),
            "User-Agent": "assay",
            ...(password === undefined ? {} : { Authorization: `Basic ${Buffer.from(`${user}:${secretOf(password, "password", surroundings)}`).toString("base64")}` }),
            ...(token === undefined ? {} : { Authorization: `Bearer ${secretOf(token, "token", surroundings)}` }),
        },
        timeout: requestTimeout * 1000,
        attempts: maxAttempts,
    };
}
/** How statements begin that only read: in both dialects INSERT and its like stand before a WITH, never behind it. */
const reading = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*(?:SELECT|WITH|VALUES|TABLE)\b/i;
async function* readPages(coordinator, query, options) {
    const { signal } = options;
    if (!reading.test(query))
        throw new error/* UserError */.yo("the query does more than read", { hint: "a query begins with SELECT, WITH, VALUES or TABLE" });
    const state = { next: undefined };
    const results = resultsOf(coordinator, query, state, signal);
    try {
        let begun = await results.next();
        while (!begun.done && !begun.value.columns)
            begun = await results.next();
        if (begun.done)
            throw new error/* UserError */.yo(`${coordinator.name} gives no columns for the query`, { hint: "a query that reads: SELECT …" });
        const { columns = [], data = [] } = begun.value;
        (0,sql_source/* checkColumns */.OT)(columns.map(({ name }) => name));
        const readers = columns.map(({ name, type }) => ({ name, ...readerOf(type, name) }));
        const rows = async function* () {
            for (const row of data)
                yield (0,sql_source/* readRow */.zK)(row, readers, coordinator.name);
            for await (const { data: more = [] } of results)
                for (const row of more)
                    yield (0,sql_source/* readRow */.zK)(row, readers, coordinator.name);
        };
        yield* (0,sql_source/* pagesOf */.E0)(readers.map(({ name, kind }) => ({ name, kind })), rows(), options);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
    finally {
        // The answer is whole, or given up already: whether the server hears of it changes nothing for the caller.
        if (state.next)
            await call(coordinator, { method: "DELETE", url: state.next }).catch(() => undefined);
    }
}
async function* resultsOf(coordinator, query, state, signal) {
    let answer = await call(coordinator, { method: "POST", url: new URL("/v1/statement", coordinator.origin), body: query, signal });
    for (;;) {
        const results = resultsIn(coordinator, answer);
        state.next = results.nextUri === undefined ? undefined : nextOf(coordinator, results.nextUri);
        if (results.error)
            throw refused(coordinator, results.error);
        yield results;
        if (!state.next)
            return;
        answer = await call(coordinator, { method: "GET", url: state.next, signal });
    }
}
function call({ name, headers, timeout, attempts }, request) {
    return (0,http_json/* requestJson */.S)({ ...request, headers: request.body === undefined ? headers : { ...headers, "Content-Type": "text/plain; charset=utf-8" }, timeout, attempts, again: [429, 502, 503, 504] }, name);
}
function resultsIn({ name }, { status, json, text }) {
    if (status === 401 || status === 403)
        throw new error/* UserError */.yo(`${name} does not let the user in (status ${status})`, { hint: "check user and password" });
    if (status !== 200 || !isResults(json)) {
        throw new error/* UserError */.yo(`${name} answers with status ${status}, not with the results of a query: ${text.replace(/\s+/g, " ").slice(0, 200)}`, { hint: "check host, port and httpScheme, and that the server speaks this protocol" });
    }
    return json;
}
/** Whether an answer has the form that the protocol says. */
function isResults(json) {
    if (typeof json !== "object" || json === null)
        return false;
    const { nextUri, columns, data } = json;
    const named = (column) => typeof column === "object" && column !== null && "name" in column && typeof column.name === "string" && "type" in column && typeof column.type === "string";
    return (nextUri === undefined || (typeof nextUri === "string" && URL.canParse(nextUri))) && (columns === undefined || (Array.isArray(columns) && columns.every(named))) && (data === undefined || Array.isArray(data));
}
/** The rest is asked for only where the query was: the password goes along. */
function nextOf({ origin, name }, nextUri) {
    const next = new URL(nextUri);
    if (next.origin !== origin.origin)
        throw new error/* UserError */.yo(`${name} says that the rest of the answer is at ${next.origin}, and was asked at ${origin.origin}`, { hint: "use that host, port and scheme; behind a proxy the server needs http-server.process-forwarded=true" });
    return next;
}
function refused({ name }, { message, errorName, errorLocation }) {
    const says = message ?? errorName ?? "the query failed";
    const place = errorLocation && !/^line \d+:\d+:/.test(says) ? `, at line ${errorLocation.lineNumber}, column ${errorLocation.columnNumber} of the query` : "";
    return (0,sql_source/* refusedQuery */.NI)(name, `${says}${place}`);
}
const asInt = { kind: "int", read: (value) => (typeof value === "boolean" ? Number(value) : (0,sql_source/* integerOf */.cP)(String(value))) };
const asFloat = { kind: "float", read: sql_source/* floatOf */.wl };
const asText = { kind: "bytes", read: String };
/** Types by their name without parameters. Values of binary types come in base64, decimals and times as texts. */
const readers = new Map([
    ...["boolean", "tinyint", "smallint", "integer", "bigint"].map((type) => [type, asInt]),
    ["real", asFloat], ["double", asFloat],
    ...["varchar", "char", "json", "uuid", "ipaddress", "time", "time with time zone", "interval day to second", "interval year to month", "unknown"].map((type) => [type, asText]),
    ["varbinary", { kind: "bytes", read: (value) => Buffer.from(String(value), "base64") }],
    ["date", { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) }],
    ["timestamp", { kind: "bytes", read: (value) => (0,iso_time/* isoTime */.Ly)(String(value)) }],
    ["timestamp with time zone", { kind: "bytes", read: (value) => (0,iso_time/* isoZonedTime */.b5)(String(value)) }],
]);
const asJson = (quoted) => `CAST(${quoted} AS json)`;
function readerOf(type, column) {
    const [, element] = /^array\((.*)\)$/.exec(type) ?? [];
    if (element !== undefined) {
        if (element.startsWith("array("))
            throw (0,sql_source/* unknownType */.p2)(column, type, asJson);
        const { kind, read } = readerOf(element, column);
        return { kind, read: (value) => value.map((item) => (item === null ? null : read(item))) };
    }
    const scale = /^decimal\(\d+, ?(\d+)\)$/.exec(type)?.[1];
    if (scale !== undefined)
        return scale === "0" ? { kind: "number", read: (value) => (0,sql_source/* decimalOf */.Bc)(String(value)) } : asFloat;
    const known = readers.get(type.replace(/\([^)]*\)/g, ""));
    if (!known)
        throw (0,sql_source/* unknownType */.p2)(column, type, /^(row|map)\(/.test(type) ? asJson : (quoted) => `CAST(${quoted} AS varchar)`);
    return known;
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/presto-example-gen.js


const presto_example_gen_text = { type: "string", minLength: 1 };
const properties = {
    host: { ...presto_example_gen_text, description: "Name of the coordinator's machine.", examples: ["trino.example"] },
    port: { description: "Default 8080, with https 443.", type: "integer", minimum: 1, maximum: 65_535 },
    user: { ...presto_example_gen_text, description: "Who asks." },
    source: { ...presto_example_gen_text, description: "What the server's log names as the source of the query." },
    catalog: { ...presto_example_gen_text, description: "Where tables that are named without a catalog are looked for." },
    schema: { ...presto_example_gen_text, description: "Where tables that are named without a schema are looked for." },
    httpScheme: { description: "https where a password or token is given, else http, when not given.", enum: ["http", "https"] },
    password: { ...presto_example_gen_text, description: "${NAME} of the environment variable that holds the user's password.", examples: ["${TRINO_PASSWORD}"] },
    token: { ...presto_example_gen_text, description: "${NAME} of the environment variable that holds a token.", examples: ["${TRINO_TOKEN}"] },
    maxAttempts: { description: "How often a request is sent before it is given up.", type: "integer", minimum: 1, maximum: 100, default: 5 },
    requestTimeout: { description: "Seconds one request may take.", type: "number", exclusiveMinimum: 0, maximum: 3600, default: 30 },
};
/** Reads the answer to a query to Presto into examples, as TFX's PrestoExampleGen does; types as for SqlExampleGen. */
const prestoExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "PrestoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
    open: async (parameters, surroundings) => openTrino("presto", parameters, surroundings),
});
/** The same for Trino, whose protocol has other names of headers. */
const trinoExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "TrinoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
    open: async (parameters, surroundings) => openTrino("trino", parameters, surroundings),
});


/***/ }),

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

/***/ 83016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaGenProperties)
/* harmony export */ });
/** The parameters as JSON Schema; `assay.yml` has the same, with its way to write keys. */
const schemaGenProperties = {
    file: { type: "string", minLength: 1, description: "Schema kept in the repository, .pbtxt or binary .pb. While it exists it wins over the inferred one.", examples: ["schema.pbtxt"] },
    inferFeatureShape: { type: "boolean", description: "Whether a feature that always has the same number of values gets a fixed shape (true)." },
    excludeSplits: { type: "array", items: { type: "string" }, description: "Splits that do not take part." },
    mask: { type: "array", items: { type: "string", minLength: 1 }, description: "Features whose values are not shown." },
    maxStringDomainSize: { type: "integer", minimum: 0, description: "A text with more different values gets no domain (100)." },
    ranges: { type: "boolean", description: "Whether numbers get the range of their values (false)." },
    valueSets: { type: "boolean", description: "Whether integers with few values get the set of them, where the statistics count them: those that StatisticsGen's schema calls categories (false)." },
};


/***/ }),

/***/ 21051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaGen: () => (/* binding */ schemaGen)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_component_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33043);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67354);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92146);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29752);
/* harmony import */ var _statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32572);
/* harmony import */ var _validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96772);
/* harmony import */ var _validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64836);
/* harmony import */ var _validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93270);
/* harmony import */ var _validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76977);
/* harmony import */ var _import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43115);
/* harmony import */ var _masked_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11136);
/* harmony import */ var _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83016);















/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
const schemaGen = (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .component */ .s9)({
    name: "SchemaGen",
    version: 1,
    inputs: { statistics: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ExampleStatistics */ .S1) },
    outputs: { schema: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .Sj) },
    parameters: (0,_core_component_js__WEBPACK_IMPORTED_MODULE_12__/* .parameters */ .FI)({ type: "object", additionalProperties: false, properties: _schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .schemaGenProperties */ .d }),
    async resolve(given, workspace) {
        const path = given.file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file);
        if (given.file === undefined || path === undefined || !(await exists(path)))
            return { parameters: given, materials: {} };
        await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedSchema */ .H8)(path, given.file);
        return { parameters: given, materials: { [given.file]: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)) } };
    },
    async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
        if (given.file !== undefined && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file)))) {
            await (0,_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.copySchema)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given.file), schema.path, given.file);
            schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource] = given.file;
            return;
        }
        const datasets = await datasetsOf(statistics, given);
        const inferred = (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .inferLimits */ .N$)((0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .inferFromAll */ .Ew)(datasets, given), datasets, given);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), (0,_validation_schema_inferred_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .withEvidence */ .Kg)((0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)(inferred.schema), inferred.schema, inferred.evidence));
    },
    async show({ inputs: { statistics }, outputs: { schema }, parameters: given }) {
        const current = await (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .readSchema */ .G7)(schema.path);
        const source = schema.properties[_import_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaSource];
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schema.path, _data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFile */ .I9), "utf8");
        if (typeof source !== "string")
            return showInferred({ schema: current, text: given.mask ? (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaText */ .tk)((0,_masked_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutValues */ .l)(current, given.mask)) : text }, given.file);
        const update = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .updateSchema */ .vK)(current, await datasetsOf(statistics, given), given);
        const secret = update.reasons.filter(({ path }) => (0,_validation_rows_masked_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .isMasked */ .So)((0,_validation_feature_path_js__WEBPACK_IMPORTED_MODULE_13__/* .serializePath */ .g)(path), given.mask)).length;
        if (secret > 0)
            return showMasked(source, secret);
        const proposal = (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .proposeText */ .ki)({ text, file: source }, update);
        return { ...showKept(source, proposal), suggestions: (0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(source) ? [] : (0,_validation_schema_schema_proposal_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestionsOf */ .n_)({ text, file: source }, proposal.changes) };
    },
});
async function datasetsOf(statistics, { excludeSplits = [] }) {
    const splits = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNames */ .bZ)(statistics).filter((split) => !excludeSplits.includes(split));
    return Promise.all(splits.map((split) => (0,_statistics_statistics_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatistics */ .MS)(statistics.path, split)));
}
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}
/** A change would tell values that are not to be told. */
function showMasked(file, changes) {
    const text = { type: "text", text: [`These data would change ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes, "thing")} in `, { code: file }, " about masked features, so the change is not shown: ", { code: `assay schema update ${file} DATA --dry-run` }, " shows it."] };
    const summary = `Schema · changes to masked features`;
    return { headline: `${file}, changes to masked features`, sections: [section(summary, [text], { place: "folded", blocks: [text] })] };
}
function section(summary, blocks, comment) {
    return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}
function showInferred({ schema, text: schemaWritten }, file) {
    const features = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(schema.feature.length, "feature");
    const text = {
        type: "text",
        text: file === undefined
            ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
            : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
    };
    const blocks = [text, { type: "code", language: "protobuf", text: schemaWritten }];
    const summary = `Schema · ${features}, inferred`;
    return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}
/** Lines of a proposal that fit into a comment. */
const commentLines = 60;
function showKept(file, { lines, changes, patch }) {
    if (changes.length === 0) {
        return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
    }
    const count = (0,_core_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(changes.length, "proposed change");
    const text = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
    const cut = lines.length > commentLines ? [{ type: "text", text: [`and ${lines.length - commentLines} more lines, in the report; `, { code: `assay schema update ${file} DATA` }, " writes them all"] }] : [];
    const apply = { type: "details", summary: ["The same for ", { code: "git apply" }], blocks: [{ type: "code", language: "diff", text: patch }] };
    // Reports show unseen characters and widen tabs: then the block would be no patch.
    const isExact = !(0,_data_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinarySchema */ .nS)(file) && patch.split("\n").every((line) => line.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line));
    const folded = [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut, ...(cut.length === 0 && isExact ? [apply] : [])];
    return {
        headline: `${file}, ${count}`,
        sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }, ...(isExact ? [apply] : [])], { place: "folded", blocks: folded })],
    };
}


/***/ }),

/***/ 50719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ splitPairs),
/* harmony export */   d: () => (/* binding */ splitPairsSchema)
/* harmony export */ });
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37452);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);


/** The parameter that chooses pairs, as JSON Schema. */
const splitPairsSchema = {
    type: "array", minItems: 1, items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
    description: "Pairs of a split and a split of the baseline, for instance [[train, train], [eval, train]].",
};
/** The pairs of splits to compare, in the order of the splits. A pair that is not there, and none at all, is a `UserError`. */
function splitPairs(current, baseline, { wanted, otherwise }) {
    const all = (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).flatMap((split) => (0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).map((other) => ({ split, baseline: other, name: `${split}_${other}` })));
    const chosen = all.filter(({ split, baseline: other }) => (wanted ? wanted.some(([a, b]) => a === split && b === other) : otherwise === "all" || split === other));
    const absent = wanted?.find(([a, b]) => !all.some(({ split, baseline: other }) => a === split && b === other));
    const hint = `splits: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(current).join(", ") || "none"}; of the baseline: ${(0,_core_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ)(baseline).join(", ") || "none"}`;
    if (absent)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no pair of splits ${JSON.stringify(absent[0])} and ${JSON.stringify(absent[1])}`, { hint });
    if (chosen.length === 0)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("there is no pair of splits to compare", { hint });
    return chosen;
}


/***/ }),

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlExampleGen: () => (/* binding */ sqlExampleGen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/young-generation.js
var young_generation = __webpack_require__(83247);
;// CONCATENATED MODULE: ./build/js/data/sql/open-sql.js



const examples = "postgresql://reader@db.example/shop (the password is in PGPASSWORD), ${DATABASE_URL}, sqlite:data/shop.db, duckdb: or duckdb:data/shop.duckdb";
/**
 * Opens the database that a connection names: `postgresql://…`, `sqlite:file`, `duckdb:file`, `duckdb:` alone for queries over files,
 * or `${NAME}` for an environment variable that holds one of these. Passwords are in the environment, never in the text itself.
 */
async function openSql(connection, { workspace, environment }) {
    // Rows are objects that live for a page.
    (0,young_generation/* keepYoungGenerationSmall */.Dd)();
    const variable = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$|^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(connection);
    const named = variable?.[1] ?? variable?.[2];
    const text = named === undefined ? connection : environment[named];
    if (text === undefined || text === "")
        throw new error/* UserError */.yo(`the environment variable ${named} is not set`, { hint: `connection: ${connection} names it; on GitHub: env: { ${named}: \${{ secrets.${named} }} }, which pull requests from forks are not given` });
    const scheme = /^([a-z]+):/i.exec(text)?.[1]?.toLowerCase();
    const file = text.slice((scheme?.length ?? 0) + 1).replace(/^\/\/(?=\/)/, "");
    switch (scheme) {
        case "postgres":
        case "postgresql":
            if (named === undefined)
                refusePassword(text);
            return (await __webpack_require__.e(/* import() */ 5820).then(__webpack_require__.bind(__webpack_require__, 65820))).openPostgresql(text, { name: named ?? "PostgreSQL", workspace, environment });
        case "sqlite": {
            if (file === "")
                throw new error/* UserError */.yo("connection sqlite: names no file", { hint: "sqlite:data/shop.db" });
            return (await __webpack_require__.e(/* import() */ 4746).then(__webpack_require__.bind(__webpack_require__, 54746))).openSqlite({ path: (0,external_node_path_.resolve)(workspace, file), name: file });
        }
        case "duckdb":
            return (await __webpack_require__.e(/* import() */ 6841).then(__webpack_require__.bind(__webpack_require__, 96841))).openDuckdb({ path: file === "" || file === ":memory:" ? undefined : (0,external_node_path_.resolve)(workspace, file), name: file === "" ? "DuckDB" : file, workspace });
        default:
            throw new error/* UserError */.yo(`${named === undefined ? `connection ${JSON.stringify(withoutPassword(text))}` : `the connection in ${named}`} names no known database`, { hint: `known: ${examples}` });
    }
}
/** An address without its password. */
function withoutPassword(text) {
    return text.replace(/(\/\/[^:/@]*):[^@]*@/, "$1:…@").replace(/([?&](?:password|sslpassword)=)[^&]*/gi, "$1…");
}
function refusePassword(text) {
    if (withoutPassword(text) === text)
        return;
    throw new error/* UserError */.yo(`the connection ${JSON.stringify(withoutPassword(text))} holds a password`, {
        hint: "leave it out and set PGPASSWORD, or put the whole address into an environment variable: connection: ${DATABASE_URL}",
    });
}

// EXTERNAL MODULE: ./build/js/components/query-example-gen.js + 3 modules
var query_example_gen = __webpack_require__(14780);
;// CONCATENATED MODULE: ./build/js/components/sql-example-gen.js


/**
 * Reads the answer to a query to PostgreSQL, SQLite or DuckDB into examples. Integers and booleans become integers, floats and decimals
 * floats, all else bytes (dates and times as ISO 8601); NULL is missing; an array is a list of values.
 */
const sqlExampleGen = (0,query_example_gen/* queryExampleGen */.$)({
    name: "SqlExampleGen",
    version: 1,
    properties: {
        connection: {
            description: "The database: postgresql://user@host/database, sqlite:file, duckdb:file, duckdb: alone for queries over files, or ${NAME} for an environment variable that holds the address. Passwords stand in the environment only (PGPASSWORD).",
            type: "string", minLength: 1, examples: ["${DATABASE_URL}", "postgresql://reader@db.example/shop", "sqlite:data/shop.db", "duckdb:"],
        },
    },
    required: ["connection"],
    fingerprints: ["content", "text"],
    open: ({ connection }, surroundings) => openSql(connection, surroundings),
});


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
            outputLimit: { type: "number", exclusiveMinimum: 0, description: "With run: most megabytes the command may leave (4096)." },
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
        const { trainByCommand } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(7488), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(8451)]).then(__webpack_require__.bind(__webpack_require__, 58451));
        return trainByCommand(given, context);
    }
    const { trainByCode } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(3346), __webpack_require__.e(8619), __webpack_require__.e(7972), __webpack_require__.e(2697), __webpack_require__.e(4760), __webpack_require__.e(7488), __webpack_require__.e(895), __webpack_require__.e(6349), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 82291));
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

/***/ 66451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var _components_distribution_validator_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29307);
/* harmony import */ var _components_example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);
/* harmony import */ var _components_example_validator_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93183);
/* harmony import */ var _components_schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83016);
/* harmony import */ var _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57880);
/* harmony import */ var _example_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2600);






/** What fits into 32 bits: more steps or rows than that are a slip of the keyboard. */
const mostCounted = 2 ** 31 - 1;
const text = (description, more = {}) => ({ type: "string", minLength: 1, description, ...more });
const count = (description, more = {}) => ({ type: "integer", minimum: 1, maximum: mostCounted, description, ...more });
const number = (description) => ({ type: "number", description });
const oneOf = (description, values) => ({ type: "string", enum: values, description });
const object = (description, properties, more = {}) => ({
    type: "object", description, additionalProperties: false, properties, ...more,
});
const mapOf = (description, value, more = {}) => ({
    type: "object", description, additionalProperties: value, ...more,
});
const threshold = object("What a metric must reach. Several entries must all hold.", {
    "at-least": number("Lowest value that passes (inclusive)."),
    "at-most": number("Highest value that passes (inclusive)."),
    "not-below-baseline-by": number("The metric may fall at most this far below the blessed model's."),
    "not-above-baseline-by": number("The metric may rise at most this far above the blessed model's."),
    "relative-to-baseline": number("Change divided by the baseline's value that must be reached, TFX's relative change threshold."),
    confidence: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "Judge the confidence bound instead of the point estimate, for instance 0.95." },
    slices: { type: "boolean", description: "Apply to every slice, not only to the whole." },
}, { minProperties: 1 });
const properties = {
    name: text("Name of the pipeline: 1 to 63 letters, digits, - or _.", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" }),
    code: text("TypeScript or JavaScript module with preprocess, and train or build."),
    pipeline: text("Module that exports a pipeline of your own; replaces examples, validate, train, evaluate, infra and push."),
    settings: { type: "object", description: "Values handed to the pipeline module." },
    paths: { type: "array", items: { type: "string", minLength: 1 }, description: "What else decides the pipeline when it changes: files, folders and globs outside this folder that nothing here names, for instance ../shared/**. On GitHub a pipeline runs only when something that decides it changed." },
    examples: (0,_example_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .examplesSchema */ .Tj)(),
    label: text("Feature to predict: of the data, or made by preprocess."),
    schema: {
        description: "Schema kept in the repository (schema.pbtxt); missing: inferred and proposed. Or how it is inferred, with its file.",
        anyOf: [{ type: "string", minLength: 1 }, object("The schema, and how it is inferred.", kebabProperties(_components_schema_gen_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaGenProperties */ .d))],
    },
    statistics: statisticsSchema(),
    validate: object("What of the data may stop a model.", {
        ...kebabProperties(_components_example_validator_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleValidatorProperties */ .U1),
        stop: { type: "boolean", description: "Do not train when the gate fails." },
    }),
    "distribution-validator": object("How far distributions may be from those of the newest blessed run.", kebabProperties(_components_distribution_validator_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionValidatorProperties */ .o)),
    "example-diff": object("Which examples are compared one by one with those of the newest blessed run.", kebabProperties(_components_example_diff_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleDiffProperties */ .n), { required: ["identifier-features"] }),
    train: object("How the model is trained.", {
        code: text("Module with train or build, when it is not the one of code."),
        run: text("A command that trains, for instance python train.py."),
        predict: text("A command that predicts, for models only the command can load."),
        files: { type: "array", items: { type: "string" }, description: "Files the command's code is made of; those it names when not given." },
        format: oneOf("Form in which the command gets its examples.", ["tfrecord", "csv", "jsonl"]),
        steps: count("Batches to train on."),
        "batch-size": count("Rows per batch."),
        seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "Seed of every random choice of training." },
        hyperparameters: { type: "object", description: "Values handed to train." },
        timeout: count("Seconds after which training is stopped."),
        "output-limit": count("Most megabytes that a training command may leave: 4096 when not given."),
        backend: oneOf("TensorFlow.js backend.", ["auto", "wasm", "cpu", "tfjs-node"]),
    }),
    evaluate: object("How the model is judged.", {
        metrics: { type: "array", items: { type: "string" }, description: "Metrics to compute; those of the problem when not given." },
        slices: { type: "array", items: { type: "array", items: { type: "string" }, minItems: 1 }, description: "Features to slice by, each entry crossed." },
        thresholds: mapOf("What each metric must reach. {} blesses without a threshold, and says so.", threshold),
        problem: oneOf("Kind of problem; found from the label when not given.", ["binary", "multiclass", "regression"]),
        positive: { description: "The label's positive value, for binary problems with text labels." },
        prediction: text("Output of the model that holds the prediction."),
        splits: { type: "array", items: { type: "string" }, minItems: 1, description: "Splits to evaluate on; eval when not given." },
        "min-slice-size": count("Slices with fewer rows are neither shown nor judged."),
    }),
    infra: {
        description: "Whether the model loads and answers in a fresh process; false to leave it out.",
        anyOf: [{ const: false }, object("Serving check.", {
                requests: count("How many real examples are sent."),
                "p99-ms": { type: "number", exclusiveMinimum: 0, description: "Slowest acceptable answer at the 99th percentile, in milliseconds." },
                timeout: count("Seconds until loading counts as failed."),
            })],
    },
    push: {
        type: "array",
        description: "Where a blessed model goes.",
        items: object("One target: its name and settings.", {
            directory: text("Folder in TensorFlow Serving's layout."),
            release: object("A GitHub Release.", { tag: text("The tag, with {version} in it; {pipeline}-v{version} when not given.", { pattern: "\\{version\\}" }) }),
        }, { minProperties: 1, maxProperties: 1 }),
    },
    monitor: object("Data that a schedule watches: served or new examples, held against the statistics of the newest blessed run (mode monitor). Beside these keys it takes those of validate, whose values hold here too; its own fail-on is warning.", {
        examples: (0,_example_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .examplesSchema */ .Tj)(),
        against: text("Split of the blessed run that the data are held against; train when not given."),
        retrain: text("Workflow that is started once when data no longer fit, for instance assay.yml.", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.ya?ml$" }),
        ...kebabProperties(_components_example_validator_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleValidatorProperties */ .U1),
    }, { required: ["examples"] }),
    components: mapOf("Steps of your own.", object("One step.", {
        use: text("Module and export, for instance cost.ts#cost.", { pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$" }),
        inputs: mapOf("Input → output of another step, for instance Trainer.model.", { type: "string" }),
        parameters: { type: "object", description: "Parameters of the step." },
    }, { required: ["use"] })),
};
/** Parameters with the keys of `assay.yml`, inside other parameters too; keys that are not ours, such as names of features, are no properties and stay. */
function kebabProperties(known) {
    return Object.fromEntries(Object.entries(known).map(([name, schema]) => [(0,_example_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .kebab */ .i9)(name), kebabSchema(schema)]));
}
function kebabSchema(schema) {
    const { properties: inner, additionalProperties: rest } = schema;
    return { ...schema, ...(inner && { properties: kebabProperties(inner) }), ...(typeof rest === "object" && { additionalProperties: kebabSchema(rest) }) };
}
/** The parameters of StatisticsGen, with the keys of `assay.yml`. */
function statisticsSchema() {
    const { properties: known } = _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_4__.statisticsGen.parameters;
    return object("Options of the statistics.", Object.fromEntries(Object.entries(known).map(([name, schema]) => [(0,_example_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .kebab */ .i9)(name), ["lift", "crossFeatures"].includes(name) ? withKebabKeys(schema) : schema])));
}
/** Options inside options are written like all other keys. */
function withKebabKeys(schema) {
    const { anyOf = [] } = schema;
    return {
        ...schema,
        anyOf: anyOf.map(({ properties, ...form }) => (properties ? { ...form, properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [(0,_example_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .kebab */ .i9)(name), value])) } : form)),
    };
}
/** An overlay may leave out what the file already says. */
function withoutRequired(schema) {
    if (Array.isArray(schema))
        return schema.map(withoutRequired);
    if (schema === null || typeof schema !== "object")
        return schema;
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "required").map(([key, value]) => [key, withoutRequired(value)]));
}
const partial = withoutRequired(object("The same code with another configuration: what is written here replaces what is written above.", properties));
/** The JSON Schema (draft-07) of `assay.yml`; `publishedSchema` is the same for editors. */
const configurationSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "assay.yml",
    ...object("Configuration of an Assay pipeline.", {
        $schema: { type: "string", description: "Where editors find the JSON Schema of this file." },
        ...properties,
        environments: mapOf("Named overlays, chosen with --env or by the event.", { anyOf: [{ type: "null" }, partial] }),
    }, { required: ["name"] }),
};


/***/ }),

/***/ 42788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ validatorParameters),
/* harmony export */   yX: () => (/* binding */ statisticsParameters),
/* harmony export */   zK: () => (/* binding */ configuredPipeline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37452);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12796);
/* harmony import */ var _components_evaluator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75102);
/* harmony import */ var _components_example_validator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52790);
/* harmony import */ var _components_infra_validator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96194);
/* harmony import */ var _components_pusher_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62836);
/* harmony import */ var _components_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21051);
/* harmony import */ var _components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57880);
/* harmony import */ var _components_trainer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80148);
/* harmony import */ var _components_transform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6032);
/* harmony import */ var _example_sources_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2600);














/**
 * The pipeline of an `assay.yml`: an ExampleGen → StatisticsGen → SchemaGen → ExampleValidator, then Transform where the
 * code exports `preprocess`, Trainer → Evaluator → InfraValidator where there is something to train, Pusher where there is
 * somewhere to push, and the components of the user's own.
 */
async function configuredPipeline(loaded, describer) {
    const { configuration, workspace } = loaded;
    if (configuration.pipeline !== undefined) {
        return describer.pipeline(configuration.pipeline, { ...configuration.settings, ...(loaded.environment && { environment: loaded.environment }) });
    }
    const exported = await exportedNames(workspace, configuration.code, loaded.source.place(["code"]));
    const trainExports = configuration.train?.code ? await exportedNames(workspace, configuration.train.code, loaded.source.place(["train", "code"])) : exported;
    checkTrains(loaded, trainExports);
    const custom = await Promise.all(Object.entries(configuration.components ?? {}).map(async ([id, { use, inputs = {}, parameters = {} }]) => {
        const [module, name] = use.split("#");
        return { id, component: await describer.component(module, name), inputs, parameters };
    }));
    const comparing = await comparingComponents(configuration);
    return (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .pipeline */ .Tk)(configuration.name, (add) => {
        const made = new Map();
        const keep = (id, refs) => {
            made.set(id, Object.fromEntries(Object.entries(refs).filter(([, ref]) => typeof ref !== "function")));
            return refs;
        };
        addStandard(add, keep, { configuration, exported, trainExports, comparing });
        for (const { id, component, inputs, parameters } of custom) {
            const wires = Object.fromEntries(Object.entries(inputs).map(([port, text]) => [port, findOutput(made, text, { loaded, id, port })]));
            keep(id, add(component, wires, parameters, { id }));
        }
    });
}
/** Where training is configured, something must train. */
function checkTrains({ configuration: { train, code }, source }, exported) {
    if (!train || train.run !== undefined || exported.has("train") || exported.has("build"))
        return;
    const module = train.code ?? code;
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(module === undefined ? "nothing says how to train: neither code nor train.run is given" : `${module} exports neither train nor build`, {
        place: source.place(train.code === undefined && code !== undefined ? ["code"] : ["train"], "key"),
        hint: "export const train: Train = async ({ examples, progress }) => { … return model }",
    });
}
/** What is held against the newest blessed run besides statistics as a whole, loaded where it is configured. */
async function comparingComponents(configuration) {
    return {
        distributionValidator: configuration["distribution-validator"] && (await __webpack_require__.e(/* import() */ 4609).then(__webpack_require__.bind(__webpack_require__, 64609))).distributionValidator,
        exampleDiff: configuration["example-diff"] && (await Promise.all(/* import() */[__webpack_require__.e(4875), __webpack_require__.e(7245)]).then(__webpack_require__.bind(__webpack_require__, 67245))).exampleDiff,
    };
}
/** Adds them; returns what must be waited for before a model is pushed. */
function addComparing(add, keep, { configuration, comparing: { distributionValidator, exampleDiff }, examples, statistics, exampleGen }) {
    const mask = defined({ mask: configuration.validate?.["mask"] });
    return [
        ...(distributionValidator ? [keep("DistributionValidator", add(distributionValidator, { statistics, baseline_statistics: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ExampleStatistics */ .S1, { node: "StatisticsGen" }) }, { ...mask, ...comparingParameters(configuration["distribution-validator"]) })).anomalies] : []),
        ...(exampleDiff ? [keep("ExampleDiff", add(exampleDiff, { examples, baseline_examples: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Examples */ .EE, { node: exampleGen }) }, { ...mask, ...comparingParameters(configuration["example-diff"]) })).example_diff_result] : []),
    ];
}
function addStandard(add, keep, { configuration, exported, trainExports, comparing }) {
    const { examples: data, validate = {}, train, evaluate = {}, infra, push, label, code } = configuration;
    const { component: exampleGen, parameters } = (0,_example_sources_js__WEBPACK_IMPORTED_MODULE_13__/* .exampleStep */ .RX)(data);
    const { examples } = keep(exampleGen.name, add(exampleGen, {}, parameters));
    const { statistics } = keep("StatisticsGen", add(_components_statistics_gen_js__WEBPACK_IMPORTED_MODULE_10__.statisticsGen, { examples }, statisticsParameters(configuration.statistics ?? {})));
    const { schema } = keep("SchemaGen", add(_components_schema_gen_js__WEBPACK_IMPORTED_MODULE_9__.schemaGen, { statistics }, defined({ ...schemaParameters(configuration.schema), mask: validate["mask"] })));
    const { anomalies } = keep("ExampleValidator", add(_components_example_validator_js__WEBPACK_IMPORTED_MODULE_6__.exampleValidator, {
        statistics, schema, examples, baseline: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .ExampleStatistics */ .S1, { node: "StatisticsGen" }), baseline_examples: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Examples */ .EE, { node: exampleGen.name }),
        baseline_schema: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Schema */ .Sj, { node: "SchemaGen" }),
    }, defined({ label, slices: configuration.statistics?.["slices"], ...validatorParameters(validate) })));
    const compared = addComparing(add, keep, { configuration, comparing, examples, statistics, exampleGen: exampleGen.name });
    if (!label || (!train && !trainExports.has("train") && !trainExports.has("build")))
        return;
    const transformed = exported.has("preprocess") ? keep("Transform", add(_components_transform_js__WEBPACK_IMPORTED_MODULE_12__.transform, { examples, schema }, { code: code })) : undefined;
    if (transformed && validate.stop)
        transformed.after(anomalies, ...compared);
    const trainCode = train?.code ?? code;
    const trained = keep("Trainer", add(_components_trainer_js__WEBPACK_IMPORTED_MODULE_11__.trainer, {
        examples: transformed?.transformed_examples ?? examples, schema, ...(transformed && { transform_graph: transformed.transform_graph }),
    }, defined({
        ...(train?.run === undefined ? { code: trainCode, export: trainExports.has("train") ? "train" : "build" } : { run: train.run.trim(), predict: train.predict, files: train.files, format: train.format }),
        label, steps: train?.steps, batchSize: train?.["batch-size"], seed: train?.seed,
        hyperparameters: train?.hyperparameters, timeout: train?.timeout, outputLimit: train?.["output-limit"], backend: train?.backend,
    })));
    if (validate.stop)
        trained.after(anomalies, ...compared);
    const { model } = trained;
    const { blessing } = keep("Evaluator", add(_components_evaluator_js__WEBPACK_IMPORTED_MODULE_5__.evaluator, { examples, model, schema, baseline_model: (0,_core_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .latestBlessed */ .AV)(_core_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .Model */ .Kx, { node: "Trainer" }) }, defined({
        label, problem: evaluate.problem, positive: evaluate.positive, prediction: evaluate.prediction, splits: evaluate.splits,
        metrics: evaluate.metrics, slices: evaluate.slices, minSliceSize: evaluate["min-slice-size"],
        thresholds: evaluate.thresholds && Object.fromEntries(Object.entries(evaluate.thresholds).map(([metric, threshold]) => [metric, camelKeys(threshold)])),
    })));
    const served = infra === false ? undefined : keep("InfraValidator", add(_components_infra_validator_js__WEBPACK_IMPORTED_MODULE_7__.infraValidator, { model, examples }, defined({
        requests: infra?.requests, p99Ms: infra?.["p99-ms"], timeout: infra?.timeout,
    })));
    keep("Pusher", add(_components_pusher_js__WEBPACK_IMPORTED_MODULE_8__.pusher, { model, model_blessing: blessing, ...(served && { infra_blessing: served.blessing }) }, { to: push ?? [] }).after(anomalies, ...compared));
}
/** Leaves out what is not set, so that defaults hold. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}
/** `at-least` → `atLeast`, for the keys of one map. */
function camelKeys(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [(0,_example_sources_js__WEBPACK_IMPORTED_MODULE_13__/* .camel */ .nJ)(key), value]));
}
/** The parameters of ExampleValidator; names of rules and features stay as they are. */
function validatorParameters({ stop: _, features, ...given }) {
    return {
        ...camelKeys(given),
        ...(isMap(features) && {
            features: Object.fromEntries(Object.entries(features).map(([name, rule]) => [name, Object.fromEntries(Object.entries(camelKeys(rule)).map(([key, value]) => [key, key === "drift" && isMap(value) ? camelKeys(value) : value]))])),
        }),
    };
}
/** Parameters whose `features` are by name: names stay as they are, what is said of each is written like all other keys. */
function comparingParameters({ features, ...given }) {
    const rest = Object.fromEntries(Object.entries(camelKeys(given)).map(([name, value]) => [name, isMap(value) && name !== "statisticsRules" ? camelKeys(value) : value]));
    return { ...rest, ...(isMap(features) && { features: Object.fromEntries(Object.entries(features).map(([name, own]) => [name, isMap(own) ? camelKeys(own) : own])) }) };
}
/** A file alone, or with how the schema is inferred. */
function schemaParameters(given) {
    return typeof given === "object" ? camelKeys(given) : defined({ file: given });
}
/** The parameters of StatisticsGen: the options of lift and of cross features are maps of their own. */
function statisticsParameters(given) {
    return Object.fromEntries(Object.entries(camelKeys(given)).map(([name, value]) => [name, ["lift", "crossFeatures"].includes(name) && isMap(value) ? camelKeys(value) : value]));
}
function isMap(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** The names a module exports, read from its text: no code of the user runs here. */
async function exportedNames(workspace, module, place) {
    if (module === undefined)
        return new Set();
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)).catch(() => undefined);
    if (about && !about.isFile())
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(module)} is no regular file`, { place, hint: "code: names a module relative to assay.yml" });
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8").catch((cause) => {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(module)} cannot be read`, { place, hint: "code: names a module relative to assay.yml", cause });
    });
    const declared = [...text.matchAll(/\bexport\s+(?:async\s+)?(?:const|let|var|function\*?|class)\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1]);
    const listed = [...text.matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap((match) => match[1].split(",").map((item) => item.trim().split(/\s+as\s+/).at(-1)));
    return new Set([...declared, ...listed].filter(Boolean));
}
function findOutput(made, text, { loaded, id, port }) {
    const all = [...made].flatMap(([node, refs]) => Object.entries(refs).map(([output, ref]) => ({ name: `${node}.${output}`, output, ref })));
    const found = all.filter(({ name, output }) => name === text || output === text);
    if (found.length === 1)
        return found[0].ref;
    const place = loaded.source.place(["components", id, "inputs", port]);
    if (found.length > 1)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(text)} is made by several steps`, { place, hint: found.map(({ name }) => name).join(" or ") });
    const names = all.map(({ name }) => name);
    throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no step makes ${JSON.stringify(text)}`, { place, hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(text, names) });
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ exampleMistakes),
/* harmony export */   RX: () => (/* binding */ exampleStep),
/* harmony export */   Tj: () => (/* binding */ examplesSchema),
/* harmony export */   e6: () => (/* binding */ mistakesInYaml),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   nJ: () => (/* binding */ camel)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);
/* harmony import */ var _components_big_query_example_gen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(933);
/* harmony import */ var _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46079);
/* harmony import */ var _components_custom_example_gen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73651);
/* harmony import */ var _components_example_gen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20674);
/* harmony import */ var _components_file_example_gen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91137);
/* harmony import */ var _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68250);
/* harmony import */ var _components_import_example_gen_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97214);
/* harmony import */ var _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89813);
/* harmony import */ var _components_sql_example_gen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33843);










const exampleSources = {
    csv: { component: _components_csv_example_gen_js__WEBPACK_IMPORTED_MODULE_2__.csvExampleGen, value: "input" },
    jsonl: { component: _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_6__.jsonLinesExampleGen, value: "input" },
    parquet: { component: _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_6__.parquetExampleGen, value: "input" },
    avro: { component: _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_6__.avroExampleGen, value: "input" },
    arrow: { component: _components_file_based_example_gens_js__WEBPACK_IMPORTED_MODULE_6__.arrowExampleGen, value: "input" },
    tfrecord: { component: _components_import_example_gen_js__WEBPACK_IMPORTED_MODULE_7__.importExampleGen, value: "input" },
    sql: { component: _components_sql_example_gen_js__WEBPACK_IMPORTED_MODULE_9__.sqlExampleGen },
    bigquery: { component: _components_big_query_example_gen_js__WEBPACK_IMPORTED_MODULE_1__.bigQueryExampleGen },
    presto: { component: _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_8__.prestoExampleGen },
    trino: { component: _components_presto_example_gen_js__WEBPACK_IMPORTED_MODULE_8__.trinoExampleGen },
    use: { component: _components_custom_example_gen_js__WEBPACK_IMPORTED_MODULE_3__.customExampleGen, value: "use", without: ["format", "delimiter", "quote", "encoding", "nulls", "timeout"] },
    run: { component: _components_custom_example_gen_js__WEBPACK_IMPORTED_MODULE_3__.customExampleGen, value: "run" },
};
const propertiesOf = ({ component }) => component.parameters.properties;
/** Keys of the parameters that stand beside a source's own key, as `assay.yml` writes them. */
function optionsOf(source) {
    const own = source.value === undefined ? ownParameters(source) : new Set([source.value, ...Object.keys(exampleSources), ...(source.without ?? [])]);
    return new Map(Object.entries(propertiesOf(source)).flatMap(([name, schema]) => (own.has(name) ? [] : [[kebab(name), [name, schema]]])));
}
/** Parameters that are written inside a source's map: those that no other source has. */
function ownParameters(source) {
    const shared = propertiesOf(exampleSources["csv"]);
    return new Set(Object.keys(propertiesOf(source)).filter((name) => !Object.hasOwn(shared, name)));
}
/** `partitionBy` → `partition-by`. */
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** The JSON Schema of `examples`: what the components' parameters say, with the keys of `assay.yml`. */
function examplesSchema() {
    const sources = Object.entries(exampleSources).map(([key, source]) => [key, sourceSchema(source)]);
    const options = Object.values(exampleSources).flatMap((source) => [...optionsOf(source)].map(([key, [, schema]]) => [key, withoutDefault(schema)]));
    return {
        type: "object", description: "Where the data are and how they are split.", additionalProperties: false,
        properties: { ...Object.fromEntries(sources), ...Object.fromEntries(options) },
    };
}
function sourceSchema(source) {
    const properties = propertiesOf(source);
    const { component: { name, parameters } } = source;
    if (source.value !== undefined) {
        const { oneOf: _, ...schema } = properties[source.value];
        return _ === undefined ? schema : { ...schema, anyOf: _ };
    }
    const own = ownParameters(source);
    const required = (parameters.required ?? []).filter((key) => own.has(key)).map(kebab);
    return {
        type: "object", description: `What ${name} reads.`, additionalProperties: false,
        properties: Object.fromEntries([...own].map((key) => [kebab(key), withoutDefault(properties[key])])), ...(required.length > 0 && { required }),
    };
}
/** Defaults are filled in once, by the component. */
function withoutDefault(schema) {
    const { default: _, ...rest } = schema;
    return rest;
}
/** The component and its parameters that `examples` stands for; mistakes were found before. */
function exampleStep(examples) {
    const key = Object.keys(examples).find((name) => Object.hasOwn(exampleSources, name));
    const source = exampleSources[key];
    const options = optionsOf(source);
    const beside = Object.entries(examples).flatMap(([name, value]) => (options.has(name) && value !== undefined ? [[options.get(name)[0], value]] : []));
    const given = examples[key];
    const own = source.value === undefined ? Object.entries(given).map(([name, value]) => [camel(name), value]) : [[source.value, given]];
    return { component: source.component, parameters: Object.fromEntries([...own, ...beside]) };
}
/** `split-by` → `splitBy`. */
function camel(key) {
    return key.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** What of `examples` a JSON Schema cannot say: one source, and only options that it has. `at` says where it stands. */
function exampleMistakes(examples, source, at = []) {
    const place = (...path) => ({ place: source.place([...at, "examples", ...path], "key") });
    const known = Object.keys(exampleSources);
    const given = known.filter((key) => Object.hasOwn(examples, key));
    if (given.length === 0)
        return [{ message: '"examples" does not say where the data are', ...place(), hint: `one of ${known.join(", ")}, for instance csv: data/*.csv` }];
    if (given.length > 1)
        return [{ message: `examples has both ${given[0]} and ${given[1]}`, ...place(given[1]), hint: "examples come from one source" }];
    const options = optionsOf(exampleSources[given[0]]);
    const strange = Object.keys(examples).filter((key) => key !== given[0] && !options.has(key)).map((key) => ({
        message: `${key} is not for ${given[0]}`, ...place(key), hint: (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, [...options.keys()]),
    }));
    if (strange.length > 0)
        return strange;
    const files = examples;
    return [...dividingMistakes(examples, given[0], place), ...mistakesInYaml(() => (0,_components_file_example_gen_js__WEBPACK_IMPORTED_MODULE_5__/* .checkFiles */ .g)(files)).map((mistake) => ({ ...mistake, ...place("spans") }))];
}
/** What the ways to divide rows say against each other. */
function dividingMistakes(examples, key, place) {
    const { parameters } = exampleStep(examples);
    const inputs = parameters["input"] ?? parameters["query"];
    const names = inputs !== null && typeof inputs === "object" ? Object.keys(inputs) : ["single_split"];
    return mistakesInYaml(() => (0,_components_example_gen_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDividing */ .bV)(names, parameters)).map((mistake) => ({
        ...mistake, ...place(["split-by", "partition-by", "splits"].find((option) => Object.hasOwn(examples, option) && mistake.message.startsWith(option)) ?? (Object.hasOwn(examples, "splits") ? "splits" : key)),
    }));
}
const parameterNames = /\b(?:splitBy|partitionBy|labelFeature|mutualInformation)\b/g;
/** The mistakes that a check of parameters throws, in the words of `assay.yml`. */
function mistakesInYaml(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (!(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const told = (text) => text.replace(parameterNames, kebab);
        return error.mistakes.map(({ message, hint }) => ({ message: told(message), ...(hint !== undefined && { hint: told(hint) }) }));
    }
}


/***/ }),

/***/ 54950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

const largestFile = 1024 * 1024;
/**
 * Parses YAML 1.2: no custom tags, at most 100 alias expansions, no duplicate keys, `__proto__` refused.
 * All syntax mistakes at once, with line and column.
 */
async function parseYaml(text, file) {
    if (text.length > largestFile)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is larger than ${largestFile} characters`, { place: { file } });
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(text, { lineCounter: lines, uniqueKeys: true, customTags: [], prettyErrors: false });
    const at = (offset, end = offset + 1) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(1, end - offset) };
    };
    if (document.errors.length > 0) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(document.errors.map((error) => ({
            message: error.message.split("\n")[0].replace(/:$/, ""), place: at(error.pos[0], error.pos[1]),
        })));
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { place: { file }, cause });
    }
    refusePrototype(value, file);
    const place = (path, what = "value") => {
        let node = document.contents;
        let best = node;
        for (const [index, step] of path.entries()) {
            if (yaml.isAlias(node))
                node = node.resolve(document);
            if (yaml.isMap(node)) {
                const pair = node.items.find(({ key }) => String(yaml.isScalar(key) ? key.value : key) === String(step));
                if (!pair)
                    break;
                best = index === path.length - 1 && what === "key" ? pair.key : (pair.value ?? pair.key);
                node = pair.value;
            }
            else if (yaml.isSeq(node)) {
                node = node.items[Number(step)];
                if (node === undefined)
                    break;
                best = node;
            }
            else
                break;
        }
        const range = yaml.isNode(best) ? best.range : undefined;
        return range ? at(range[0], yaml.isScalar(best) ? range[1] : range[0] + 1) : { file };
    };
    return { file, value, place };
}
function refusePrototype(value, file) {
    if (Array.isArray(value))
        for (const item of value)
            refusePrototype(item, file);
    else if (value && typeof value === "object") {
        for (const [key, item] of Object.entries(value)) {
            if (key === "__proto__" || key === "constructor" || key === "prototype")
                throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key ${key} is not allowed`, { place: { file } });
            refusePrototype(item, file);
        }
    }
}


/***/ }),

/***/ 12607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ baselineArtifact),
/* harmony export */   EK: () => (/* binding */ newestBlessing),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   lk: () => (/* binding */ outputsOfRun)
/* harmony export */ });
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13725);

/**
 * The newest trusted blessed model that is reachable. The newest word on a model counts: one that was blessed and
 * rejected later is none. Undefined on a first run.
 */
async function findBaseline(store, question) {
    const { pipeline, isReachable, candidate } = question;
    const counts = await (0,_decisions_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineRule */ .oL)(store, question);
    const blessings = (await store.list("blessing")).filter((blessing) => blessing.pipeline === pipeline && blessing.trusted && counts(blessing)).sort(newestBlessing);
    const judged = new Set();
    for (const blessing of blessings) {
        if (candidate !== undefined && blessing.candidate === candidate)
            continue;
        if (judged.has(blessing.model) || !(await isReachable(blessing.commit, blessing.tree)))
            continue;
        judged.add(blessing.model);
        if (!blessing.blessed)
            continue;
        const outputs = await outputsOfRun(store, blessing.run);
        const behind = await question.behind?.(blessing.commit, blessing.tree);
        return { run: blessing.run, model: blessing.model, time: blessing.time, outputs, ...(blessing.commit === undefined ? {} : { commit: blessing.commit }), ...(behind === undefined ? {} : { behind }) };
    }
    return undefined;
}
/** The artifacts a run made or reused, by node and output. */
async function outputsOfRun(store, run) {
    const [executions, events, artifacts] = await Promise.all([store.list("execution"), store.list("event"), store.list("artifact")]);
    const byDigest = new Map(artifacts.map((artifact) => [artifact.digest, artifact]));
    const nodes = new Map(executions.filter(({ run: id, state }) => id === run && (state === "COMPLETE" || state === "CACHED")).map(({ id, node }) => [id, node]));
    const outputs = Object.create(null); // names come from records: none may reach a prototype
    for (const { execution, type, key, artifact } of events) {
        const node = nodes.get(execution);
        const record = byDigest.get(artifact);
        if (type === "OUTPUT" && node !== undefined && record)
            (outputs[node] ??= Object.create(null))[key] = record;
    }
    return outputs;
}
/** The artifact of a baseline at a node's output; without a node, at the node that made the blessed model. */
function baselineArtifact(baseline, { node, output }) {
    if (node !== undefined)
        return baseline.outputs[node]?.[output];
    const maker = Object.keys(baseline.outputs).sort().find((name) => Object.values(baseline.outputs[name]).some(({ digest, type }) => type === "Model" && digest === baseline.model));
    return maker === undefined ? undefined : baseline.outputs[maker][output];
}
/** Orders blessings by time, the newest first; of one time by run. */
function newestBlessing(a, b) {
    return b.time - a.time || (a.run < b.run ? -1 : a.run > b.run ? 1 : 0);
}


/***/ }),

/***/ 13725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ withdrawnModels),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   U2: () => (/* binding */ openRetrain),
/* harmony export */   h2: () => (/* binding */ forcedBlessing),
/* harmony export */   oL: () => (/* binding */ baselineRule)
/* harmony export */ });
/** Whether a person forced the blessing of exactly these bytes, judged by exactly these rules; the newest word counts. */
async function forcedBlessing(store, { pipeline, model, key }) {
    const forced = (await store.list("blessing")).filter((blessing) => blessing.forced !== undefined && blessing.trusted && blessing.blessed && blessing.pipeline === pipeline && blessing.model === model && blessing.key === key);
    return forced.reduce((newest, each) => (newest && newest.time >= each.time ? newest : each), undefined)?.forced;
}
/** The commands of a kind for a pipeline, the newest first. */
async function commandsOf(store, pipeline, command) {
    const found = (await store.list("command")).filter((record) => record.pipeline === pipeline && record.command === command);
    return found.sort((a, b) => b.time - a.time || (a.comment ?? 0) - (b.comment ?? 0));
}
/** Models that a rollback took out of service, each with the rollback: until a newer one brings the model back. */
async function withdrawnModels(store, pipeline) {
    const withdrawn = new Map();
    const settled = new Set();
    for (const rollback of await commandsOf(store, pipeline, "rollback")) {
        const { model, replaces = [] } = rollback;
        for (const each of replaces)
            if (!settled.has(each))
                withdrawn.set(each, rollback);
        for (const each of [...(model === undefined ? [] : [model]), ...replaces])
            settled.add(each);
    }
    return withdrawn;
}
/**
 * Which blessings may be a baseline: none of a model that was rolled back, and none from before the newest
 * `rebaseline` that holds for the run: on its commit, on its tree (what a squash keeps), or in its history.
 */
async function baselineRule(store, { pipeline, commit, tree, isReachable }) {
    const withdrawn = await withdrawnModels(store, pipeline);
    let since = 0;
    for (const decision of await commandsOf(store, pipeline, "rebaseline")) {
        const same = (commit !== undefined && decision.commit === commit) || (tree !== undefined && decision.tree === tree);
        if (!same && !(await isReachable(decision.commit, decision.tree)))
            continue;
        since = decision.time;
        break;
    }
    return (blessing) => blessing.time > since && !withdrawn.has(blessing.model);
}
/** The newest `retrain` for a commit that no run of the pipeline on it has served yet. */
async function openRetrain(store, { pipeline, commit }) {
    const [newest] = (await commandsOf(store, pipeline, "retrain")).filter((record) => record.commit === commit);
    if (!newest)
        return undefined;
    const served = (await store.list("run")).some((run) => run.pipeline === pipeline && run.provenance.commit === commit && run.started > newest.time && run.verdict !== "canceled");
    return served ? undefined : newest;
}


/***/ }),

/***/ 24944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92146);
/* harmony import */ var _core_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69038);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68652);
/* harmony import */ var _core_storage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59290);
/* harmony import */ var _record_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20069);









/**
 * Records in a folder. The records of one `put` are one file, `<2 hex>/<62 hex>.jsonl`, named by the digest of its lines:
 * it appears whole or not at all, no two writers write different bytes to one file, and it is read once per process.
 * A file whose bytes are not those of its name (a power cut, an edit) counts as absent: what it recorded runs again.
 */
function folderStore(root) {
    const read = new Map();
    return {
        async put(records) {
            if (records.length === 0)
                return;
            const text = records.map((record) => `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(record)}\n`).join("");
            const name = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text), 64);
            await writeOnce((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name.slice(0, 2)), `${name.slice(2)}.jsonl`, text);
        },
        async list(kind) {
            const lines = packNames(root).flatMap((name) => {
                const known = read.get(name) ?? linesOf(root, name);
                read.set(name, known);
                return known;
            });
            return (0,_record_text_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOfKind */ .A)(lines, kind);
        },
    };
}
/** Writes beside and renames into place: a file of that name that is already there has the same bytes. */
async function writeOnce(folder, name, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .storageError */ .Q)(error, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    }
}
/** Thousands of small files are read several times faster one after the other than through the thread pool. */
function packNames(root) {
    const folders = namesIn(root).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
    return folders.flatMap((folder) => namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder)).filter((name) => /^[0-9a-f]{62}\.jsonl$/.test(name)).sort().map((name) => `${folder}/${name}`));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) === "ENOENT")
            return [];
        throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .storageError */ .Q)(error, folder);
    }
}
function linesOf(root, name) {
    const bytes = bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name));
    const whole = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes), 64) === name.replace("/", "").replace(".jsonl", "");
    return whole ? bytes.toString("utf8").split("\n").filter((line) => line !== "") : [];
}
function bytesOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        if (["EISDIR", "ENOENT"].includes((0,_core_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error) ?? ""))
            return Buffer.alloc(0);
        throw (0,_core_storage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .storageError */ .Q)(error, file);
    }
}


/***/ }),

/***/ 20069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordsOfKind),
/* harmony export */   l: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68652);


/**
 * The records of a kind among canonical JSON texts, each once, in the order of the texts. Only texts that can be of the
 * kind are parsed; kinds this version does not know (a newer one wrote them) are passed over.
 */
function recordsOfKind(texts, kind) {
    const mark = `"kind":"${kind}"`;
    const records = [];
    const seen = new Set();
    for (const text of texts) {
        if (!text.includes(mark) || seen.has(text))
            continue;
        seen.add(text);
        const value = canonicalValue(text);
        if (isKind(value, kind) && isWhole(value, kind))
            records.push(value);
    }
    return records;
}
/** The value of a text that is its own canonical JSON; undefined for anything else: another form, a key twice, nested without end. */
function canonicalValue(text) {
    try {
        const value = JSON.parse(text);
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value) === text ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined; // not written by Assay: it records nothing
        throw error;
    }
}
/** What each kind cannot be without, and what it must be: a record that lacks it was not written by Assay. */
const members = {
    artifact: { type: "string", digest: "string", manifest: "object", properties: "object" },
    execution: { id: "string", pipeline: "string", node: "string", component: "string", state: "string", fingerprint: "string", parts: "object", run: "string", started: "number", finished: "number" },
    event: { execution: "string", artifact: "string", type: "string", key: "string" },
    run: { id: "string", pipeline: "string", verdict: "string", reason: "string", provenance: "object", started: "number" },
    blessing: { pipeline: "string", run: "string", key: "string", model: "string", blessed: "boolean", trusted: "boolean", time: "number" },
    push: { pipeline: "string", run: "string", model: "string", target: "string", version: "string", location: "string", time: "number" },
    command: { pipeline: "string", command: "string", actor: "string", time: "number" },
};
function isWhole(value, kind) {
    return Object.entries(members[kind] ?? {}).every(([name, type]) => {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        return typeof member === type && member !== null;
    });
}
/** Where a record lives in a tree of one file per record: `records/<kind>/<2 hex>/<62 hex>.json`. */
function recordPath(record) {
    const hex = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record)), 64);
    return `records/${record.kind}/${hex.slice(0, 2)}/${hex.slice(2)}.json`;
}
function isKind(value, kind) {
    return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}


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


/***/ }),

/***/ 87423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ directoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var core_artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/digest.js
var core_digest = __webpack_require__(92146);
// EXTERNAL MODULE: ./build/js/core/error-code.js
var error_code = __webpack_require__(69038);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/core/storage-error.js
var storage_error = __webpack_require__(59290);
;// CONCATENATED MODULE: ./build/js/store/manifest.js





const filesAtOnce = 8;
/** sha256 of a file's bytes, read in pieces of 1 MiB. */
async function digestFile(path) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const buffer = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(1, (await file.stat()).size)));
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return (0,core_digest/* asDigest */.J6)(hash.digest("hex"));
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** The manifest of a directory: its files sorted by path, digested. Links and special files are refused. */
async function manifestOf(directory) {
    const paths = (await filesBelow(directory, "")).sort();
    const entries = await mapBounded(paths, async (path) => {
        const mark = await markOf((0,external_node_path_.join)(directory, path));
        const digest = await digestFile((0,external_node_path_.join)(directory, path));
        return { entry: { path, size: Number(mark[0]), digest }, mark };
    });
    return { manifest: entries.map(({ entry }) => entry), marks: entries.map(({ mark }) => mark) };
}
/** The mark of a file as it is now. */
async function markOf(path) {
    const stats = await (0,promises_.lstat)(path, { bigint: true });
    return [String(stats.size), String(stats.mtimeNs), String(stats.ctimeNs), String(stats.ino)];
}
/** Whether a path of a manifest stays inside its artifact: relative, without `..`, `.`, empty parts, backslashes or NUL. */
function isInside(path) {
    return path !== "" && !/[\\\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
/** `map` over items, at most eight at once, results in order. */
async function mapBounded(items, map) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await map(items[index], index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, work));
    return results;
}
async function filesBelow(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return filesBelow(root, path);
        if (entry.isFile())
            return [path];
        throw new error/* UserError */.yo(`${path} is not a plain file`, { hint: "an artifact holds files and folders only: no links, sockets or pipes" });
    }));
    return nested.flat();
}

;// CONCATENATED MODULE: ./build/js/store/directory-store.js









/** Coarsest step of file times on the usual file systems. */
const clockStep = 20000000n;
/**
 * Artifacts in a folder: `<root>/<node>/<output>/<execution>/…` as TFX lays them out, and an index by digest
 * (`<root>/.index/<digest>/<execution>.json`). An artifact becomes visible when its index file does, by a rename.
 * `open` compares sizes always, and digests whenever a file's times or inode are not those of the last verification.
 */
function directoryStore(root) {
    const base = (0,external_node_path_.resolve)(root);
    return {
        async commit(directory, { node, output, execution }, { type, properties }) {
            const place = [node, output, execution].map(folderName).join("/");
            try {
                const { manifest, marks } = await manifestOf(directory);
                const artifact = { type, path: (0,external_node_path_.join)(base, place), digest: (0,core_artifact/* artifactDigest */.Fp)({ type, properties, manifest }), manifest, properties };
                await moveDirectory(directory, artifact.path);
                await writeLocation(base, artifact, { directory: place, marks, verified: String(now()) });
                return artifact;
            }
            catch (error) {
                throw (0,storage_error/* storageError */.Q)(error, (0,external_node_path_.join)(base, place));
            }
        },
        async open(stored) {
            if ((0,core_artifact/* artifactDigest */.Fp)(stored) !== stored.digest || !stored.manifest.every(({ path }) => isInside(path)))
                return undefined;
            for (const { name, location } of await locations(base, stored)) {
                const path = (0,external_node_path_.join)(base, location.directory);
                const marks = await verify(path, stored.manifest, location);
                if (!marks)
                    continue;
                if (marks !== location.marks)
                    await writeLocation(base, stored, { ...location, marks, verified: String(now()) }, name).catch(ignoreReadOnly);
                return { ...stored, path };
            }
            return undefined;
        },
    };
}
function now() {
    return BigInt(Date.now()) * 1000000n;
}
function folderName(name) {
    if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name))
        return name;
    throw new error/* UserError */.yo(`${JSON.stringify(name.slice(0, 80))} cannot name a folder`, { hint: "letters, digits, ., - and _, beginning with a letter, digit or _" });
}
function indexFolder(base, { digest }) {
    return (0,external_node_path_.join)(base, ".index", (0,core_digest/* short */.h0)(digest, 64));
}
async function writeLocation(base, artifact, location, name = `${location.directory.replaceAll("/", "~")}.json`) {
    const folder = indexFolder(base, artifact);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.writeFile)(temporary, JSON.stringify(location));
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function locations(base, stored) {
    const folder = indexFolder(base, stored);
    const names = await (0,promises_.readdir)(folder).catch(emptyWhenAbsent);
    const read = await Promise.all(names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort().map(async (name) => {
        const location = parseLocation(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch(() => ""));
        return location && location.marks.length === stored.manifest.length ? [{ name, location }] : [];
    }));
    return read.flat();
}
function parseLocation(text) {
    if (text === "")
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { directory, marks, verified } = value;
    if (typeof directory !== "string" || !isInside(directory) || !Array.isArray(marks) || typeof verified !== "string" || !/^\d+$/.test(verified))
        return undefined;
    return { directory, marks, verified };
}
/** The marks the files have when all are right: `location.marks` itself when nothing had to be digested. */
async function verify(path, manifest, location) {
    let digested = false;
    const marks = await mapBounded(manifest, async (entry, index) => {
        const file = (0,external_node_path_.join)(path, entry.path);
        const mark = await markOf(file).catch(() => undefined);
        if (!mark || mark[0] !== String(entry.size))
            return undefined;
        const before = location.marks[index];
        if (before && before.join() === mark.join() && BigInt(mark[2]) + clockStep < BigInt(location.verified))
            return mark;
        digested = true;
        return (await digestFile(file).catch(() => undefined)) === entry.digest ? mark : undefined;
    });
    const whole = marks.filter((mark) => mark !== undefined);
    if (whole.length !== manifest.length)
        return undefined;
    return digested ? whole : location.marks;
}
async function moveDirectory(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== "EXDEV")
            throw error;
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(to), `.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        try {
            await (0,promises_.cp)(from, beside, { recursive: true });
            await (0,promises_.rename)(beside, to);
        }
        catch (failure) {
            await (0,promises_.rm)(beside, { recursive: true, force: true });
            throw failure;
        }
        await (0,promises_.rm)(from, { recursive: true, force: true });
    }
}
function emptyWhenAbsent(error) {
    if ((0,error_code/* errorCode */.C)(error) === "ENOENT" || (0,error_code/* errorCode */.C)(error) === "ENOTDIR")
        return [];
    throw error;
}
/** The marks only save time: a store that cannot be written can still be read. */
function ignoreReadOnly(error) {
    if (!["EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT"].includes((0,error_code/* errorCode */.C)(error) ?? ""))
        throw error;
}


/***/ }),

/***/ 96772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   LN: () => (/* binding */ asCategories),
/* harmony export */   N$: () => (/* binding */ inferLimits)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77208);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17856);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67354);
/* harmony import */ var _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11549);
/* harmony import */ var _data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68957);
/* harmony import */ var _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);
/* harmony import */ var _feature_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64836);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11418);
/* harmony import */ var _integer_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73312);
/* harmony import */ var _schema_inference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66349);









/** A set of integers has at most so many values … */
const mostValues = 32;
/** … each of which occurs so often, on average: otherwise the next new value is only a matter of time. */
const fewestEach = 20;
/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
function inferLimits(schema, datasets, { ranges, valueSets }) {
    const limited = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    const evidence = [];
    const views = datasets.map((dataset) => (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.viewDataset)(dataset).features);
    const walk = (features, parent) => {
        for (const feature of features) {
            const path = [...parent, feature.name];
            const own = views.flatMap((view) => view.get((0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path)) ?? []).filter(({ values }) => values > 0);
            const found = isFree(feature) && own.length > 0 ? [...(valueSets ? addSet(feature, own) : []), ...(ranges ? addRange(feature, own) : [])] : [];
            evidence.push(...found.map((each) => ({ path, ...each })));
            if (feature.domainInfo.case === "structDomain")
                walk(feature.domainInfo.value.feature, path);
        }
    };
    walk(limited.feature, []);
    return { schema: limited, evidence };
}
/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
function asCategories(schema) {
    const asked = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .clone */ .o)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaSchema */ .vn, schema);
    for (const feature of asked.feature) {
        if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || !isFree(feature))
            continue;
        if (feature.domainInfo.case !== "intDomain")
            feature.domainInfo = { case: "intDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ) };
        feature.domainInfo.value.isCategorical = true;
    }
    return asked;
}
function isFree({ type, domainInfo }) {
    if (domainInfo.case === undefined)
        return type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT || type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT;
    return domainInfo.case === "intDomain" && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.min) && !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .isFieldSet */ .d)(domainInfo.value, _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ.field.max);
}
function addRange(feature, views) {
    const count = views.reduce((sum, { values }) => sum + values, 0);
    if (feature.type === _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.FLOAT) {
        const bounds = views.flatMap(floatBounds);
        if (bounds.length === 0)
            return [];
        const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
        feature.domainInfo = { case: "floatDomain", value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FloatDomainSchema */ .Gz, { min, max }) };
        return [{ limit: "range", count, min: floatText(min), max: floatText(max) }];
    }
    const bounds = views.map(integerBounds);
    if (bounds.some((each) => each.length === 0))
        return [];
    const [min, max] = bounds.flat().reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [bounds[0][0], bounds[0][0]]);
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    Object.assign(domain, { min, max });
    feature.domainInfo = { case: "intDomain", value: domain };
    return [{ limit: "range", count, min: String(min), max: String(max) }];
}
function floatText(value) {
    return String(Number(value.toPrecision(7)));
}
function floatBounds({ numeric, values }) {
    if (!numeric || Number(numeric.histograms[0]?.numNan ?? 0n) >= values)
        return [];
    return [Math.fround(numeric.min), Math.fround(numeric.max)];
}
/** Smallest and largest; nothing where the statistics do not know them. Beyond 2^53 statistics know them as doubles. */
function integerBounds(view) {
    const labels = [...(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view)?.keys() ?? []].map(_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP);
    if (labels.length > 0)
        return labels.every((label) => label !== undefined) && (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view) ? labels : [];
    if (!view.numeric || view.type !== _statistics_statistics_pb_js__WEBPACK_IMPORTED_MODULE_2__/* .FeatureNameStatistics_Type */ .eJ.INT)
        return [];
    const whole = (value) => (value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(value)));
    return [whole(view.numeric.min), whole(view.numeric.max)];
}
function addSet(feature, views) {
    if (feature.type !== _data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureType */ .lo.INT)
        return [];
    const counts = new Map();
    for (const view of views) {
        const labels = (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.labelCounts)(view);
        if (!labels || !(0,_feature_view_js__WEBPACK_IMPORTED_MODULE_3__.allLabelsKnown)(view))
            return [];
        for (const [label, count] of labels)
            counts.set(label, (counts.get(label) ?? 0) + count);
    }
    const values = [...counts.keys()].flatMap((label) => (0,_schema_inference_js__WEBPACK_IMPORTED_MODULE_5__/* .integerOf */ .cP)(label) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (values.length === 0 || values.length !== counts.size || values.length > mostValues || total < fewestEach * values.length)
        return [];
    const [value, count] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .IntDomainSchema */ .LJ);
    domain.isCategorical = true;
    feature.domainInfo = { case: "intDomain", value: domain };
    feature.annotation ??= (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(_data_schema_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnotationSchema */ .v_);
    feature.annotation.tag.push((0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .writeIntegerSet */ .Uc)(values));
    return [{ limit: "values", count: total, min: String(values[0]), max: String(values.at(-1)), distinct: values.length, rarest: { value, count, share: count / total } }];
}
/** What a limit was inferred from. It tells of the past, so that it stays true when somebody changes the limit. */
function evidenceText({ limit, count, min, max, distinct, rarest }) {
    const from = `inferred from ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(count)} values`;
    if (limit === "range")
        return `${from}: ${min} to ${max}`;
    if (distinct === 1)
        return `${from}: always ${min}`;
    return `${from}: ${distinct} different, the rarest, ${rarest.value}, ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(rarest.count)} times (${Number((100 * rarest.share).toPrecision(2))}%)`;
}
/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
function withEvidence(text, schema, evidence) {
    const notes = new Map();
    const walk = (tree, features, parent) => {
        tree.entries.filter(({ name }) => name === "feature").forEach(({ values: [value] }, index) => {
            const feature = features[index];
            const path = [...parent, feature.name];
            for (const entry of value.message.entries) {
                const limit = entry.name === "annotation" && (0,_integer_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .readIntegerSet */ .V3)(feature) ? "values" : /^(int|float)_domain$/.test(entry.name) ? "range" : undefined;
                const own = evidence.filter((each) => each.limit === limit && (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(each.path) === (0,_feature_path_js__WEBPACK_IMPORTED_MODULE_7__/* .serializePath */ .g)(path));
                if (own.length > 0)
                    notes.set(entry.start, own.map(evidenceText));
                const struct = entry.values[0].message;
                if (entry.name === "struct_domain" && struct && feature.domainInfo.case === "structDomain")
                    walk(struct, feature.domainInfo.value.feature, path);
            }
        });
    };
    walk((0,_data_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextTree */ .e)(text), schema.feature, []);
    let noted = text;
    for (const [at, sentences] of [...notes].sort(([a], [b]) => b - a)) {
        const from = noted.lastIndexOf("\n", at - 1) + 1;
        const indent = noted.slice(from, at);
        noted = `${noted.slice(0, from)}${sentences.map((sentence) => `${indent}# ${sentence}\n`).join("")}${noted.slice(from)}`;
    }
    return noted;
}


/***/ })

};
