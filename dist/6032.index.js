export const id = 6032;
export const ids = [6032];
export const modules = {

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transform: () => (/* binding */ transform_transform)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/code/code-digests.js + 1 modules
var code_digests = __webpack_require__(41124);
// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/component.js
var component = __webpack_require__(33043);
// EXTERNAL MODULE: ./build/js/core/counted.js
var counted = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/js/core/error.js
var error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/data/schema.js
var data_schema = __webpack_require__(29752);
// EXTERNAL MODULE: ./build/js/transform/analyzers.js + 1 modules
var transform_analyzers = __webpack_require__(67406);
// EXTERNAL MODULE: ./build/js/transform/evaluate.js
var transform_evaluate = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/js/transform/graph.js
var transform_graph = __webpack_require__(62997);
// EXTERNAL MODULE: ./build/js/transform/transform.js
var transform = __webpack_require__(59269);
;// CONCATENATED MODULE: ./build/js/transform/analyze.js




/**
 * Runs the analyzers of a traced graph over the examples and gives the finished transform.
 * `examples` is read once per pass; one pass is enough unless an analyzer looks at what another one made.
 * The result does not depend on how the rows come in batches.
 */
async function analyzeTransform(graph, examples, options = {}) {
    const nodes = [...graph.nodes];
    const vocabularies = new Map();
    const passes = (0,transform_graph/* analysisPasses */.kW)(graph);
    for (const [pass, analyzers] of passes.entries()) {
        const found = await runPass({ nodes, vocabularies, analyzers }, examples(), {
            ...options, progress: options.progress && ((done) => options.progress({ ...done, pass, passes: passes.length })),
        });
        analyzers.forEach((index, i) => {
            const { result, tokens } = found[i];
            nodes[index] = { ...nodes[index], result };
            if (tokens && "file" in result)
                vocabularies.set(result.file, tokens);
        });
    }
    return (0,transform/* createTransform */.l)((0,transform_graph/* withKnownShapes */.S7)({ ...graph, nodes }), vocabularies);
}
async function runPass({ nodes, vocabularies, analyzers }, examples, { signal, progress }) {
    const running = analyzers.map((index) => {
        const node = nodes[index];
        if (!(0,transform_graph/* isAnalyzer */.NJ)(node))
            throw new TypeError(`${node.op} is no analyzer`);
        const accumulator = (0,transform_analyzers/* analyzerOf */.E)(node);
        return { accumulator, input: node.inputs[0], state: accumulator.create() };
    });
    const evaluate = (0,transform_evaluate/* compile */.wE)({ nodes, vocabularies }, running.map(({ input }) => input));
    let rows = 0;
    for await (const batch of examples) {
        signal?.throwIfAborted();
        const values = evaluate(batch);
        for (const analyzer of running)
            analyzer.state = analyzer.accumulator.add(analyzer.state, values.get(analyzer.input));
        rows += batch.length;
        progress?.({ rows });
    }
    return running.map(({ accumulator, state }) => accumulator.finish(state));
}
/** Raw features that the analyzers look at: what has to be read for the analysis. */
function analyzedFeatures({ nodes }) {
    const inputs = nodes.flatMap((node) => ((0,transform_graph/* isAnalyzer */.NJ)(node) ? node.inputs : []));
    return (0,transform_graph/* needed */.Ow)(nodes, inputs).flatMap((index) => (nodes[index].op === "input" ? [String(nodes[index].attributes["name"])] : []));
}

;// CONCATENATED MODULE: ./build/js/transform/describe.js

const signs = {
    add: "+", sub: "−", mul: "×", div: "÷", greater: ">", greaterEqual: "≥", less: "<", lessEqual: "≤", equal: "=", notEqual: "≠", and: "and", or: "or", mod: "mod", pow: "^",
};
const names = { zScore: "scaleToZScore", lookup: "applyVocabulary", moments: "moments", negate: "−" };
const longest = 160;
/** What a node computes, for people: `scaleToZScore(distance)`, `arr_delay > 15`. Cut off when it is long. */
function describeNode(nodes, index) {
    const text = describe(nodes, index);
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
function describe(nodes, index) {
    const node = nodes[index];
    const { op, attributes } = node;
    if (op === "input")
        return String(attributes["name"]);
    if (op === "constant")
        return node.dtype === "string" ? JSON.stringify(attributes["value"]) : String(attributes["value"]);
    if (op === "cast" || op === "asText")
        return describe(nodes, node.inputs[0]);
    if (op === "analyzed")
        return `${String(attributes["field"])}(${inputsText(nodes, nodes[node.inputs[0]])})`;
    const sign = signs[op];
    if (sign)
        return node.inputs.map((input) => operandText(nodes, input)).join(` ${sign} `);
    const quantiles = nodes[node.inputs[1] ?? -1]?.op === "quantiles";
    const name = op === "applyBuckets" && quantiles ? "bucketize" : (names[op] ?? op);
    return `${name}(${inputsText(nodes, node)})`;
}
function inputsText(nodes, { inputs }) {
    return inputs.filter((input) => !(0,transform_graph/* isAnalyzer */.NJ)(nodes[input])).map((input) => describe(nodes, input)).join(", ");
}
function operandText(nodes, index) {
    const text = describe(nodes, index);
    return signs[nodes[index].op] ? `(${text})` : text;
}
/** What the analysis found for a node and what it is made of: means, ranges, boundaries, sizes of vocabularies. Empty when nothing was analyzed. */
function describeFindings(nodes, index) {
    const findings = (0,transform_graph/* needed */.Ow)(nodes, [index]).flatMap((step) => findingsOf(nodes, nodes[step]));
    return [...new Set(findings)].join(", ");
}
const mostBoundaries = 12;
function findingsOf(nodes, node) {
    const { op, attributes } = node;
    if (op === "hashStrings")
        return [`${String(attributes["buckets"])} buckets`];
    if (op === "applyBuckets")
        return [bucketsText((0,transform_graph/* boundariesOf */._t)(nodes, node) ?? [])];
    const result = nodes[node.inputs[op === "analyzed" ? 0 : 1] ?? -1]?.result;
    if (!result)
        return [];
    if (op === "lookup" && "size" in result)
        return vocabularyText(result, Number(attributes["oovBuckets"]));
    if (op === "zScore" && "mean" in result)
        return [`mean ${describe_short(result.mean)}`, `deviation ${describe_short(Math.sqrt(result.variance))}`];
    if (op === "scaleByMinMax" && "min" in result)
        return [`from ${describe_short(result.min)} to ${describe_short(result.max)}`];
    return op === "analyzed" ? analyzedText(String(attributes["field"]), result) : [];
}
function bucketsText(boundaries) {
    return `${boundaries.length + 1} buckets: ${boundaries.slice(0, mostBoundaries).map(describe_short).join(", ")}${boundaries.length > mostBoundaries ? ", …" : ""}`;
}
function vocabularyText({ size, unfilteredSize }, oovBuckets) {
    const words = `vocabulary of ${size}${size < unfilteredSize ? ` of ${unfilteredSize} tokens` : ""}`;
    return oovBuckets > 0 ? [words, `${oovBuckets} for others`] : [words];
}
function analyzedText(field, result) {
    if ("mode" in result) {
        if (result.mode === null)
            return ["mode nothing"];
        return [`mode ${typeof result.mode === "number" ? describe_short(result.mode) : JSON.stringify(Buffer.from(result.mode.base64, "base64").toString())}`];
    }
    if ("boundaries" in result)
        return [field === "median" ? `median ${describe_short(result.boundaries[0] ?? null)}` : bucketsText(result.boundaries)];
    if ("min" in result)
        return [`${field} ${describe_short(field === "min" ? result.min : result.max)}`];
    if ("mean" in result)
        return [`${field} ${describe_short(field === "mean" ? result.mean : field === "variance" ? result.variance : field === "sum" ? result.sum : result.count)}`];
    return [];
}
function describe_short(value) {
    return value === null ? "nothing" : String(Number(value.toPrecision(4)));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/core/path-within.js
var path_within = __webpack_require__(70093);
;// CONCATENATED MODULE: ./build/js/transform/caller.js



function caller_frames(stack) {
    return [...stack.matchAll(/^\s*at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):(\d+)\)?$/gm)].map((match) => ({
        file: match[1].startsWith("file:") ? (0,external_node_url_.fileURLToPath)(match[1].replace(/[?#].*$/, "")) : match[1],
        line: Number(match[2]),
        column: Number(match[3]),
    }));
}
/** Where an error of user code was thrown: the innermost frame outside this folder. */
function thrownPlace(error, workspace) {
    return userPlace(caller_frames(error.stack ?? ""), workspace);
}
/**
 * The line of user code that called into this folder: the innermost frame of the stack outside of it, with its path relative
 * to `workspace`. `undefined` when the stack does not tell.
 */
function callerPlace(workspace) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 50;
    const stack = caller_frames(new Error().stack ?? "");
    Error.stackTraceLimit = limit;
    return userPlace(stack, workspace);
}
/** The folder of this code, or of the bundle it is in. */
function ownFolder() {
    const own = caller_frames(new Error().stack ?? "")[0];
    return own && (0,external_node_path_.dirname)(own.file);
}
function userPlace(stack, workspace) {
    const own = ownFolder();
    const caller = stack.find(({ file }) => (0,external_node_path_.dirname)(file) !== own && !/[\\/]node_modules[\\/]/.test(file));
    if (!caller)
        return undefined;
    const near = workspace === undefined ? caller.file : (0,path_within/* pathWithin */.R)(workspace, caller.file);
    const file = near.startsWith("..") || (0,external_node_path_.isAbsolute)(near) ? caller.file : near;
    return { file, line: caller.line, column: caller.column };
}

;// CONCATENATED MODULE: ./build/js/transform/expression.js
var _a;
/** The expression behind every `row.feature`: a node of the graph that is being written. */
class TracedExpression {
    tracer;
    node;
    constructor(tracer, node) {
        this.tracer = tracer;
        this.node = node;
    }
    get dtype() {
        return this.tracer.node(this.node).dtype;
    }
    #binary(op, other) {
        return new _a(this.tracer, this.tracer.binary(op, this.node, other));
    }
    #unary(op) {
        return new _a(this.tracer, this.tracer.unary(op, this.node));
    }
    add(other) { return this.#binary("add", other); }
    sub(other) { return this.#binary("sub", other); }
    mul(other) { return this.#binary("mul", other); }
    div(other) { return this.#binary("div", other); }
    mod(other) { return this.#binary("mod", other); }
    pow(other) { return this.#binary("pow", other); }
    minimum(other) { return this.#binary("minimum", other); }
    maximum(other) { return this.#binary("maximum", other); }
    clip(low, high) { return this.maximum(low).minimum(high); }
    greater(other) { return this.#binary("greater", other); }
    greaterEqual(other) { return this.#binary("greaterEqual", other); }
    less(other) { return this.#binary("less", other); }
    lessEqual(other) { return this.#binary("lessEqual", other); }
    equal(other) { return this.#binary("equal", other); }
    notEqual(other) { return this.#binary("notEqual", other); }
    and(other) { return this.#binary("and", other); }
    or(other) { return this.#binary("or", other); }
    not() { return this.#unary("not"); }
    negate() { return this.#unary("negate"); }
    abs() { return this.#unary("abs"); }
    sign() { return this.#unary("sign"); }
    floor() { return this.#unary("floor"); }
    ceil() { return this.#unary("ceil"); }
    round() { return this.#unary("round"); }
    sqrt() { return this.#unary("sqrt"); }
    exp() { return this.#unary("exp"); }
    log() { return this.#unary("log"); }
    log1p() { return this.#unary("log1p"); }
    sigmoid() { return this.#unary("sigmoid"); }
    tanh() { return this.#unary("tanh"); }
    sin() { return this.#unary("sin"); }
    cos() { return this.#unary("cos"); }
    isNaN() { return this.#unary("isNaN"); }
    isMissing() { return this.#unary("isMissing"); }
    lower() { return this.#unary("lower"); }
    upper() { return this.#unary("upper"); }
    stringLength() { return this.#unary("stringLength"); }
    fillMissing(value) { return this.#binary("fillMissing", value); }
    toFloat() { return new _a(this.tracer, this.tracer.cast(this.node, "float32")); }
    toInt() { return new _a(this.tracer, this.tracer.cast(this.node, "int64")); }
    /** `row.delay > 15` asks for a number now; there is none while the transform is being written down. */
    [Symbol.toPrimitive]() {
        throw this.tracer.mistake("a feature is used as a plain number or text", "preprocess describes what happens to every row: write row.x.greater(15) for row.x > 15, row.x.add(row.y) for row.x + row.y, tft.where(condition, a, b) for a ? b : c");
    }
}
_a = TracedExpression;

;// CONCATENATED MODULE: ./build/js/transform/tft.js


/** The functions, writing into `tracer`. */
function createTft(tracer) {
    const writer = nodeWriter(tracer);
    const statistics = statisticFunctions(writer);
    return { ...statistics, ...scalingFunctions(writer), ...vocabularyFunctions(writer), ...numberFunctions(writer), ...shapeFunctions(writer), ...choiceFunctions(writer, statistics.mean) };
}
function nodeWriter(tracer) {
    const wrap = (node) => new TracedExpression(tracer, node);
    const operand = (x, like) => tracer.operand(x, like);
    const numeric = (name, x) => {
        const node = operand(x);
        const { dtype } = tracer.node(node);
        if (dtype === "string")
            throw tracer.mistake(`${name} of text`, "text becomes a number through a vocabulary or hashStrings");
        return dtype === "bool" ? tracer.cast(node, "int64") : node;
    };
    const float = (name, x) => tracer.cast(numeric(name, x), "float32");
    const tokens = (name, x) => {
        const node = operand(x);
        const { dtype, shape } = tracer.node(node);
        if (dtype === "string")
            return node;
        if (dtype === "int64")
            return tracer.add("asText", [node], { dtype: "string", shape });
        throw tracer.mistake(`${name} of ${dtype}`, "vocabularies take text or whole numbers");
    };
    const count = (name, value) => {
        if (!Number.isSafeInteger(value) || value < 1)
            throw tracer.mistake(`${name} ${value} is no whole number of at least 1`);
        return value;
    };
    const analyzer = (op, input, attributes = {}) => {
        const { constant, dtype } = tracer.node(input);
        if (constant)
            throw tracer.mistake("an analyzer looks at something that is the same in every row", "give it a feature, or something made of features");
        return tracer.add(op, [input], { dtype, attributes });
    };
    return {
        tracer, wrap, operand, numeric, float, tokens, count, analyzer,
        found: (analyzed, field, { dtype, shape = [] }) => wrap(tracer.add("analyzed", [analyzed], { dtype, shape, attributes: { field } })),
        quantiles: (name, x, numBuckets) => analyzer("quantiles", float(name, x), { numBuckets: count("numBuckets", numBuckets) }),
    };
}
function statisticFunctions({ tracer, numeric, float, analyzer, found, quantiles }) {
    const own = (op, name) => (x) => {
        const input = numeric(name, x);
        return found(analyzer(op, input), name, { dtype: tracer.node(input).dtype });
    };
    const moment = (name, field, dtype) => (x) => found(analyzer("moments", float(name, x)), field, { dtype });
    return {
        min: own("extrema", "min"),
        max: own("extrema", "max"),
        sum: own("moments", "sum"),
        mean: moment("mean", "mean", "float32"),
        variance: moment("variance", "variance", "float32"),
        size: moment("size", "size", "int64"),
        quantiles: (x, options) => found(quantiles("quantiles", x, options.numBuckets), "boundaries", { dtype: "float32", shape: [options.numBuckets - 1] }),
    };
}
function scalingFunctions({ tracer, wrap, operand, float, analyzer, quantiles }) {
    const buckets = (input, inputs, attributes = {}) => wrap(tracer.add("applyBuckets", [input, ...inputs], { dtype: "int64", shape: tracer.node(input).shape, attributes }));
    const scaleByMinMax = (x, { outputMin = 0, outputMax = 1 } = {}) => {
        if (!(outputMin < outputMax))
            throw tracer.mistake(`scaleByMinMax to ${outputMin} … ${outputMax}`, "outputMin must be below outputMax");
        const input = float("scaleByMinMax", x);
        return wrap(tracer.add("scaleByMinMax", [input, analyzer("extrema", input)], { dtype: "float32", shape: tracer.node(input).shape, attributes: { outputMin, outputMax } }));
    };
    return {
        scaleToZScore(x) {
            const input = float("scaleToZScore", x);
            return wrap(tracer.add("zScore", [input, analyzer("moments", input)], { dtype: "float32", shape: tracer.node(input).shape }));
        },
        scaleByMinMax,
        scaleTo01: (x) => scaleByMinMax(x),
        bucketize: (x, options) => buckets(float("bucketize", x), [quantiles("bucketize", x, (options ?? { numBuckets: NaN }).numBuckets)]),
        applyBuckets(x, boundaries) {
            const input = float("applyBuckets", x);
            if (Array.isArray(boundaries))
                return buckets(input, [], { boundaries: ascending(tracer, boundaries) });
            const node = tracer.node(operand(boundaries));
            if (node.op !== "analyzed" || node.attributes["field"] !== "boundaries")
                throw tracer.mistake("applyBuckets takes a list of numbers or tft.quantiles(…)");
            return buckets(input, [node.inputs[0]]);
        },
    };
}
function vocabularyFunctions({ tracer, wrap, tokens, count, analyzer }) {
    const fileNames = vocabularyNames(tracer);
    const vocabulary = (x, options = {}) => {
        const input = tokens("vocabulary", x);
        const { topK, frequencyThreshold = 0 } = options;
        if (topK !== undefined)
            count("topK", topK);
        if (!(frequencyThreshold >= 0))
            throw tracer.mistake(`frequencyThreshold ${frequencyThreshold} is negative`);
        const limits = { topK: topK ?? null, frequencyThreshold };
        return { vocabulary: analyzer("vocabulary", input, { ...limits, file: fileNames(input, limits, options.vocabFilename) }) };
    };
    const applyVocabulary = (x, deferred, { defaultValue = -1, numOovBuckets = 0 } = {}) => {
        const input = tokens("applyVocabulary", x);
        if (!Number.isSafeInteger(defaultValue))
            throw tracer.mistake(`defaultValue ${defaultValue} is no whole number`);
        if (!Number.isSafeInteger(numOovBuckets) || numOovBuckets < 0)
            throw tracer.mistake(`numOovBuckets ${numOovBuckets} is no whole number of at least 0`);
        return wrap(tracer.add("lookup", [input, deferred.vocabulary], {
            dtype: "int64", shape: tracer.node(input).shape, attributes: { defaultValue, oovBuckets: numOovBuckets },
        }));
    };
    return {
        vocabulary,
        applyVocabulary,
        computeAndApplyVocabulary: (x, options = {}) => applyVocabulary(x, vocabulary(x, options), options),
        hashStrings(x, { hashBuckets }) {
            const input = tokens("hashStrings", x);
            return wrap(tracer.add("hashStrings", [input], { dtype: "int64", shape: tracer.node(input).shape, attributes: { buckets: count("hashBuckets", hashBuckets) } }));
        },
    };
}
function numberFunctions({ tracer, wrap, operand }) {
    const unary = (name) => (x) => wrap(tracer.unary(name, operand(x)));
    return {
        log: unary("log"), log1p: unary("log1p"), exp: unary("exp"), sqrt: unary("sqrt"), abs: unary("abs"),
        lower: unary("lower"), upper: unary("upper"), stringLength: unary("stringLength"), isMissing: unary("isMissing"),
        cast: (x, dtype = "int64") => wrap(tracer.cast(operand(x), dtype)),
        constant: (value) => wrap(operand(value)),
    };
}
function shapeFunctions({ tracer, wrap, numeric, count }) {
    return {
        oneHot(x, { depth } = {}) {
            const input = numeric("oneHot", x), node = tracer.node(input);
            if (node.dtype !== "int64" || (0,transform_graph/* widthOf */.qz)(node) !== 1)
                throw tracer.mistake(`oneHot of a ${node.dtype}${node.shape.length > 0 ? " vector" : ""}`, "it takes one whole number, for instance a vocabulary index");
            const later = node.op === "lookup" || node.op === "applyBuckets" || node.op === "hashStrings";
            if (depth === undefined && !later)
                throw tracer.mistake("oneHot needs a depth here", "tft.oneHot(x, { depth: 3 })");
            const known = depth === undefined ? (0,transform_graph/* categories */.LZ)(tracer.nodes, input) : count("depth", depth);
            return wrap(tracer.add("oneHot", [input], { dtype: "float32", shape: [known ?? -1], attributes: depth === undefined ? {} : { depth } }));
        },
        concat(parts) {
            if (!Array.isArray(parts) || parts.length === 0)
                throw tracer.mistake("concat of nothing", "tft.concat([row.a, row.b])");
            const inputs = parts.map((part) => numeric("concat", part));
            const dtype = inputs.every((input) => tracer.node(input).dtype === "int64") ? "int64" : "float32";
            const widths = inputs.map((input) => (0,transform_graph/* widthOf */.qz)(tracer.node(input)));
            const width = widths.includes(-1) ? -1 : widths.reduce((sum, part) => sum + part, 0);
            return wrap(tracer.add("concat", inputs.map((input) => tracer.cast(input, dtype)), { dtype, shape: [width] }));
        },
    };
}
function choiceFunctions({ tracer, wrap, operand, analyzer, found, quantiles }, mean) {
    return {
        fillMissing(x, value) {
            const node = operand(x), { dtype } = tracer.node(node);
            if (value === "mode") {
                const input = dtype === "bool" ? tracer.cast(node, "int64") : node;
                return wrap(tracer.binary("fillMissing", input, found(analyzer("mode", input), "mode", { dtype: tracer.node(input).dtype })));
            }
            if (dtype === "string" || (value !== "mean" && value !== "median"))
                return wrap(tracer.binary("fillMissing", node, value));
            if (value === "mean")
                return wrap(tracer.binary("fillMissing", node, mean(x)));
            const median = found(quantiles("fillMissing", x, 2), "median", { dtype: "float32" });
            return wrap(tracer.binary("fillMissing", node, dtype === "int64" ? median.toInt() : median));
        },
        where(condition, whenTrue, whenFalse) {
            const test = tracer.cast(operand(condition), "bool");
            const literalFirst = typeof whenTrue === "number" && typeof whenFalse !== "number";
            const no = operand(whenFalse, typeof whenTrue === "number" || typeof whenTrue !== "object" ? undefined : whenTrue.dtype);
            const yes = operand(whenTrue, literalFirst ? tracer.node(no).dtype : undefined);
            const dtypes = [yes, no].map((node) => tracer.node(node).dtype);
            const dtype = dtypes[0] === dtypes[1] ? dtypes[0] : dtypes.includes("float32") ? "float32" : "int64";
            const inputs = [test, tracer.cast(yes, dtype), tracer.cast(no, dtype)];
            return wrap(tracer.add("where", inputs, { dtype, shape: tracer.shape("where", inputs) }));
        },
    };
}
function ascending(tracer, boundaries) {
    const rounded = boundaries.map(Math.fround);
    if (!rounded.every(Number.isFinite))
        throw tracer.mistake("applyBuckets with a boundary that is no finite number");
    if (rounded.some((value, index) => index > 0 && value < rounded[index - 1]))
        throw tracer.mistake(`applyBuckets with boundaries [${boundaries.join(", ")}]`, "they must ascend");
    return rounded;
}
/** File names of vocabularies: as TFT cleans them; the same vocabulary written twice keeps its name, two different ones may not share one. */
function vocabularyNames(tracer) {
    const taken = new Map();
    return (input, limits, wanted) => {
        const identity = JSON.stringify([input, limits, wanted ?? null]);
        const again = [...taken].find(([, owner]) => owner === identity);
        if (again)
            return again[0];
        const cleaned = clean(wanted ?? `vocab_${featureName(tracer, input).slice(0, 100)}`);
        if (wanted !== undefined && taken.has(cleaned))
            throw tracer.mistake(`two vocabularies are named "${cleaned}"`, "give one another vocabFilename");
        let name = cleaned;
        for (let number = 1; taken.has(name); number++)
            name = `${cleaned}_${number}`;
        taken.set(name, identity);
        return name;
    };
}
function clean(name) {
    return name.replace(/[^\p{L}\p{N}_\s-]+/gu, "_").replace(/[-\s]+/g, "-") || "vocab";
}
function featureName(tracer, index) {
    const node = tracer.node(index);
    if (node.op === "input")
        return String(node.attributes["name"]);
    return node.inputs.length > 0 ? featureName(tracer, node.inputs[0]) : "constant";
}

;// CONCATENATED MODULE: ./build/js/transform/tracer.js



/** What carries a node: an expression. Told by its form, since expressions are made of a tracer. */
function tracedNode(value) {
    if (typeof value !== "object" || value === null || !("tracer" in value) || !("node" in value))
        return undefined;
    return typeof value.node === "number" ? { tracer: value.tracer, node: value.node } : undefined;
}
const comparisons = new Set(["greater", "greaterEqual", "less", "lessEqual", "equal", "notEqual"]);
const logical = new Set(["and", "or", "not"]);
const fractional = new Set(["div", "pow", "sqrt", "exp", "log", "log1p", "sigmoid", "tanh", "sin", "cos", "isNaN"]);
const textual = new Set(["lower", "upper", "stringLength"]);
const whole = new Set(["floor", "ceil", "round"]);
/** An empty graph with the rules; mistakes are placed at lines below `workspace`. */
function createTracer(workspace) {
    const builder = (0,transform_graph/* graphBuilder */.QW)();
    const node = (index) => builder.nodes[index];
    const mistake = (message, hint) => {
        const place = callerPlace(workspace);
        return new error/* UserError */.yo(`preprocess: ${message}`, { ...(place && { place }), ...(hint === undefined ? {} : { hint }) });
    };
    const add = (op, inputs, { dtype, shape = [], attributes = {} }) => builder.add({ op, inputs, attributes, dtype, shape });
    const shape = (op, inputs) => {
        const common = (0,transform_graph/* commonShape */.du)(inputs.map(node));
        if (!common)
            throw mistake(`${op} of vectors of different widths: ${inputs.map((input) => node(input).shape[0] ?? 1).join(" and ")}`);
        return common;
    };
    const cast = (input, dtype) => {
        const from = node(input);
        if (from.dtype === dtype)
            return input;
        if (from.dtype === "string" || dtype === "string")
            throw mistake(`${from.dtype} cannot be cast to ${dtype}`, "text becomes a number through a vocabulary or hashStrings");
        return add("cast", [input], { dtype, shape: from.shape });
    };
    const operand = (value, like) => {
        const traced = tracedNode(value);
        if (traced?.tracer === tracer)
            return traced.node;
        if (traced)
            throw mistake("an expression of another preprocess is used");
        if (typeof value === "number")
            return number(value, like);
        if (typeof value === "string")
            return add("constant", [], { dtype: "string", attributes: { value } });
        if (typeof value === "boolean")
            return add("constant", [], { dtype: "bool", attributes: { value } });
        throw mistake(`${value === undefined ? "undefined" : typeof value} where a feature, an expression or a literal is expected`);
    };
    const number = (value, like) => {
        if (!Number.isFinite(value))
            throw mistake(`${value} is no usable literal`);
        const dtype = Number.isSafeInteger(value) && like !== "float32" ? "int64" : "float32";
        return add("constant", [], { dtype, attributes: { value: dtype === "float32" ? Math.fround(value) : value } });
    };
    const common = (op, inputs) => commonDtype(op, inputs.map((input) => node(input).dtype), mistake);
    const binary = (op, left, right) => {
        const both = [left, operand(right, node(left).dtype)];
        const dtype = common(op, both);
        const inputs = both.map((input) => cast(input, dtype));
        return add(op, inputs, { dtype: comparisons.has(op) ? "bool" : dtype, shape: shape(op, inputs) });
    };
    const unary = (op, input) => {
        const from = node(input);
        if (op === "isMissing")
            return add(op, [input], { dtype: "bool", shape: from.shape });
        if (textual.has(op)) {
            if (from.dtype !== "string")
                throw mistake(`${op} of ${from.dtype}`, "it takes text");
            return add(op, [input], { dtype: op === "stringLength" ? "int64" : "string", shape: from.shape });
        }
        const dtype = common(op, [input]);
        if (whole.has(op) && dtype === "int64")
            return cast(input, dtype);
        return add(op, [cast(input, dtype)], { dtype: op === "isNaN" ? "bool" : dtype, shape: from.shape });
    };
    const tracer = { nodes: builder.nodes, node, add, operand, binary, unary, cast, shape, mistake };
    return tracer;
}
/** What an operation computes in. Text goes with text only, and only where nothing is computed. */
function commonDtype(op, dtypes, mistake) {
    const choosing = op === "equal" || op === "notEqual" || op === "where" || op === "fillMissing";
    if (dtypes.includes("string")) {
        if (choosing && dtypes.every((dtype) => dtype === "string"))
            return "string";
        throw mistake(`${op} of ${dtypes.join(" and ")}`, choosing ? "both sides must be text" : "text becomes a number through a vocabulary or hashStrings");
    }
    if (logical.has(op))
        return "bool";
    if (fractional.has(op) || dtypes.includes("float32"))
        return "float32";
    return choosing && dtypes.every((dtype) => dtype === "bool") ? "bool" : "int64";
}

;// CONCATENATED MODULE: ./build/js/transform/trace.js





/** Runs `preprocess` on symbols. Throws a `UserError` on the line of user code that is wrong. */
function tracePreprocess(preprocess, features, { workspace, file } = {}) {
    const tracer = createTracer(workspace);
    const returned = (message, hint) => new error/* UserError */.yo(`preprocess: ${message}`, { hint, ...(file !== undefined && { place: { file } }) });
    const result = run(preprocess, { tracer, features, workspace });
    if (typeof result !== "object" || result === null || result instanceof Promise || result instanceof TracedExpression) {
        throw returned(`it returns ${result instanceof Promise ? "a promise" : result instanceof TracedExpression ? "one expression" : String(result)}`, "return an object of named expressions: ({ name: expression })");
    }
    const outputs = Object.entries(result).map(([name, value]) => ({ name, node: outputNode(tracer, expressionIn(name, value, returned)) }));
    if (outputs.length === 0)
        throw returned("it returns no outputs", "return an object of named expressions: ({ name: expression })");
    return { version: 1, nodes: [...tracer.nodes], outputs };
}
function run(preprocess, { tracer, features, workspace }) {
    try {
        return preprocess(symbolicRow(tracer, features), createTft(tracer));
    }
    catch (cause) {
        if (cause instanceof error/* UserError */.yo || !(cause instanceof Error))
            throw cause;
        const place = thrownPlace(cause, workspace);
        throw new error/* UserError */.yo(`preprocess: ${cause.message}`, { cause, ...(place && { place }) });
    }
}
function expressionIn(name, value, returned) {
    if (value instanceof TracedExpression)
        return value;
    throw returned(`output "${name}" is ${value === null || value === undefined ? String(value) : `a ${typeof value}`}, not an expression`, "literals are written tft.constant(…)");
}
function outputNode(tracer, value) {
    const node = tracer.operand(value);
    return tracer.node(node).dtype === "bool" ? tracer.cast(node, "int64") : node;
}
function symbolicRow(tracer, features) {
    const byName = new Map(features.map((feature) => [feature.name, feature]));
    const expression = (name) => {
        const feature = byName.get(name);
        if (!feature) {
            const guess = (0,error/* nearest */.pA)(name, byName.keys());
            const hint = guess === undefined ? `known: ${[...byName.keys()].slice(0, 30).join(", ")}` : `did you mean "${guess}"?`;
            throw tracer.mistake(`feature "${name}" is not in the data`, hint);
        }
        return new TracedExpression(tracer, tracer.add("input", [], { dtype: feature.dtype, shape: feature.shape, attributes: { name } }));
    };
    return new Proxy({}, {
        get: (_, name) => (typeof name === "string" ? expression(name) : undefined),
        has: (_, name) => typeof name === "string" && byName.has(name),
        ownKeys: () => [...byName.keys()],
        getOwnPropertyDescriptor: (_, name) => typeof name === "string" && byName.has(name) ? { enumerable: true, configurable: true, get: () => expression(name) } : undefined,
    });
}

// EXTERNAL MODULE: ./build/js/transform/transform-artifact.js
var transform_artifact = __webpack_require__(14760);
// EXTERNAL MODULE: ./build/js/transform/transformed-schema.js + 1 modules
var transformed_schema = __webpack_require__(48796);
;// CONCATENATED MODULE: ./build/js/components/transform.js













/**
 * Computes what the model sees: runs the analyzers of the user's `preprocess` over the train split (the first one, if none is
 * called train), and applies the result to every split. The transform graph goes into the model, so that serving does the same.
 */
const transform_transform = (0,component/* component */.s9)({
    name: "Transform",
    version: 1,
    inputs: { examples: (0,component/* required */.mw)(artifact/* Examples */.EE), schema: (0,component/* required */.mw)(artifact/* Schema */.Sj) },
    outputs: { transform_graph: (0,component/* required */.mw)(artifact/* TransformGraph */.Zm), transformed_examples: (0,component/* required */.mw)(artifact/* Examples */.EE) },
    runs: "child",
    parameters: (0,component/* parameters */.FI)({
        type: "object",
        additionalProperties: false,
        required: ["code"],
        properties: {
            code: { type: "string", description: "the module that exports preprocess, relative to the pipeline's folder" },
            export: { type: "string", description: "the name it is exported under", default: "preprocess" },
        },
    }),
    resolve: async (given, workspace) => ({ parameters: given, materials: await (0,code_digests/* codeDigests */.lQ)(workspace, given.code) }),
    async run({ examples, schema }, { parameters: given, outputs, workspace, signal, load, progress }) {
        const preprocess = preprocessOf(await load(given.code), given);
        const rawSchema = await (0,data_schema/* readSchema */.G7)(schema.path);
        const graph = tracePreprocess(preprocess, (0,transformed_schema/* rawFeatures */.m)(rawSchema), { workspace, file: given.code });
        const splits = (0,artifact/* splitNames */.bZ)(examples);
        const analyzed = splits.includes("train") ? "train" : splits[0];
        if (analyzed === undefined)
            throw new error/* UserError */.yo("the examples have no split to analyze");
        const columns = analyzedFeatures(graph);
        const result = await analyzeTransform(graph, () => (0,data_examples/* readExamples */.Ae)(examples.path, analyzed, { columns }), {
            signal,
            progress: ({ rows, pass, passes }) => progress({ done: rows, unit: "rows", note: passes > 1 ? `analyzing ${analyzed}, pass ${pass + 1} of ${passes}` : `analyzing ${analyzed}` }),
        });
        await (0,transform_artifact/* saveTransform */.Qt)(outputs.transform_graph.path, result, rawSchema);
        await writeTransformed({ transform: result, from: examples.path, to: outputs.transformed_examples.path, splits }, { signal, report: (rows, split) => progress({ done: rows, unit: "rows", note: `transforming ${split}` }) });
        const { properties } = outputs.transformed_examples;
        properties["split_names"] = (0,artifact/* splitNamesText */.Q6)(splits);
        for (const key of ["span", "version"])
            if (examples.properties[key] !== undefined)
                properties[key] = examples.properties[key];
    },
    async show({ inputs, outputs }) {
        const shown = await (0,transform_artifact/* loadTransform */.Hc)(outputs.transform_graph.path);
        return showing(shown, analyzedSplit(inputs.examples));
    },
});
function analyzedSplit(examples) {
    const splits = (0,artifact/* splitNames */.bZ)(examples);
    return splits.includes("train") ? "train" : (splits[0] ?? "train");
}
function preprocessOf(module, { code, export: name }) {
    const found = module[name];
    if (typeof found === "function")
        return found;
    const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
    const near = (0,error/* nearest */.pA)(name, functions);
    throw new error/* UserError */.yo(`${code} exports no function "${name}"`, {
        place: { file: code },
        hint: near ? `did you mean "${near}"?` : `write: export const ${name}: Preprocess = (row, tft) => ({ … })`,
    });
}
/** Applies the transform to every split. */
async function writeTransformed({ transform, from, to, splits }, { signal, report }) {
    const writer = await (0,data_examples/* openExamplesWriter */.N8)(to, splits, { prefix: "transformed_examples" });
    const columns = transform.inputs.map(({ name }) => name);
    try {
        for (const split of splits) {
            let rows = 0;
            for await (const batch of (0,data_examples/* readExamples */.Ae)(from, split, { columns })) {
                signal.throwIfAborted();
                await writer.write(split, transform.apply(batch));
                report((rows += batch.length), split);
            }
        }
        await writer.close();
    }
    catch (error) {
        writer.abandon();
        await Promise.all(splits.map((split) => (0,promises_.rm)((0,data_examples/* splitDirectory */.sM)(to, split), { recursive: true, force: true })));
        throw error;
    }
}
function showing(transform, split) {
    const { outputs, graph } = transform;
    const rows = outputs.map((output, i) => [
        { code: output.name },
        { code: describeNode(graph.nodes, graph.outputs[i].node) },
        outputType(output),
        describeFindings(graph.nodes, graph.outputs[i].node),
    ]);
    const vocabularies = outputs.filter(({ vocabulary }) => vocabulary).length;
    const summary = `Transform · ${outputs.length} outputs of ${transform.inputs.length} features, ${(0,counted/* counted */.h)(vocabularies, "vocabulary")}`;
    return {
        headline: `${outputs.length} outputs of ${transform.inputs.length} features`,
        sections: [{
                id: "transform", title: "Transform", problems: 0, summary,
                blocks: [
                    { type: "text", text: `Computed over the split ${split}; the same is done to every split and inside the exported model.` },
                    { type: "table", header: ["output", "made by", "type", "found"], rows },
                ],
            }],
    };
}
function outputType({ dtype, shape }) {
    return shape.length === 0 ? dtype : `${dtype}, ${shape[0]} wide`;
}


/***/ }),

/***/ 67406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ analyzerOf),
  f: () => (/* binding */ noToken)
});

// EXTERNAL MODULE: ./build/js/data/grown.js
var grown = __webpack_require__(2860);
// EXTERNAL MODULE: ./build/js/transform/byte-table.js
var byte_table = __webpack_require__(5042);
// EXTERNAL MODULE: ./build/js/statistics/quantile-sketch.js
var quantile_sketch = __webpack_require__(75180);
;// CONCATENATED MODULE: ./build/js/transform/quantiles-analyzer.js

/**
 * Inner boundaries of `numBuckets` buckets with about equally many present values each, as float32; NaN is passed over.
 * Zeros when there is no value. Exact for small data; else ranks are off by at most 0.25 %.
 */
function quantilesAnalyzer(numBuckets) {
    return {
        create: quantile_sketch/* quantileSketch */.kP.create,
        add(state, values) {
            const numbers = presentNumbers(values);
            return quantile_sketch/* quantileSketch */.kP.add(state, { column: { type: "float", values: numbers }, rows: numbers.length });
        },
        merge: quantile_sketch/* quantileSketch */.kP.merge,
        finish(state) {
            const found = (0,quantile_sketch/* boundaries */.lR)(quantile_sketch/* quantileSketch */.kP.finish(state), numBuckets).values;
            return Array.from({ length: numBuckets - 1 }, (_, index) => (Number.isNaN(found[index + 1]) ? 0 : Math.fround(found[index + 1])));
        },
    };
}
function presentNumbers(values) {
    if (values.dtype === "string")
        throw new TypeError("quantiles of text");
    const { data, missing } = values;
    if (!missing)
        return data instanceof Uint8Array ? Float64Array.from(data) : data;
    const kept = new Float64Array(data.length);
    let size = 0;
    for (let j = 0; j < data.length; j++)
        if (!missing[j])
            kept[size++] = data[j];
    return kept.subarray(0, size);
}

;// CONCATENATED MODULE: ./build/js/transform/analyzers.js



/** The accumulator of an analyzer node. */
function analyzerOf(node) {
    const { attributes } = node;
    if (node.op === "moments")
        return erased(moments);
    if (node.op === "extrema")
        return erased(extrema);
    if (node.op === "mode")
        return erased(mode);
    if (node.op === "quantiles") {
        const { create, add, merge, finish } = quantilesAnalyzer(Number(attributes["numBuckets"]));
        return erased({ create, add, merge, finish: (state) => ({ result: { boundaries: finish(state) } }) });
    }
    const topK = attributes["topK"];
    return erased(vocabulary({ file: String(attributes["file"]), frequencyThreshold: Number(attributes["frequencyThreshold"]), topK: typeof topK === "number" ? topK : Infinity }));
}
/** Hides the state's type: a list of different analyzers keeps each state with the accumulator that made it. */
function erased(accumulator) {
    return accumulator;
}
function addTo(sum, value) {
    const total = sum.high + value;
    const part = total - sum.high;
    sum.low += sum.high - (total - part) + (value - part);
    sum.high = total;
}
function analyzers_valueOf({ high, low }) {
    return high + low;
}
/** Count, sum, mean and biased variance of finite present values; zeros when there are none. */
const moments = {
    create: () => ({ count: 0, sum: { high: 0, low: 0 }, squares: { high: 0, low: 0 } }),
    add(state, values) {
        if (values.dtype === "string")
            throw new TypeError("moments of text");
        const { data, missing } = values;
        for (let j = 0; j < data.length; j++) {
            const value = data[j];
            if (missing?.[j] || value - value !== 0)
                continue;
            state.count++;
            addTo(state.sum, value);
            addTo(state.squares, value * value);
        }
        return state;
    },
    merge(left, right) {
        left.count += right.count;
        for (const key of ["sum", "squares"]) {
            addTo(left[key], right[key].high);
            addTo(left[key], right[key].low);
        }
        return left;
    },
    finish({ count, sum, squares }) {
        if (count === 0)
            return { result: { count, sum: 0, mean: 0, variance: 0 } };
        const mean = analyzers_valueOf(sum) / count;
        return { result: { count, sum: analyzers_valueOf(sum), mean, variance: biasedVariance(count, sum, squares) } };
    },
};
/** squares/n − (sum/n)², in twice the digits of a double: the subtraction may not lose the answer. */
function biasedVariance(count, sum, squares) {
    const product = { high: 0, low: 0 };
    const [high, error] = exactProduct(sum.high, sum.high);
    addTo(product, high);
    addTo(product, error + 2 * sum.high * sum.low);
    const [scaled, scaledError] = exactProduct(squares.high, count);
    const difference = { high: scaled, low: 0 };
    addTo(difference, -product.high);
    addTo(difference, scaledError + squares.low * count);
    addTo(difference, -product.low);
    const variance = analyzers_valueOf(difference) / count / count;
    const noise = Math.abs(scaled) * 2 ** -96 / count / count;
    return variance > noise ? variance : 0;
}
/** a·b as a double and what rounding it lost. */
function exactProduct(a, b) {
    const product = a * b;
    const [ah, al] = halves(a), [bh, bl] = halves(b);
    return [product, al * bl - (product - ah * bh - al * bh - ah * bl)];
}
function halves(value) {
    const shifted = value * 134217729;
    const high = shifted - (shifted - value);
    return [high, value - high];
}
/** Smallest and largest present value; NaN is passed over, infinities count. `null` when there are none. */
const extrema = {
    create: () => ({ min: Infinity, max: -Infinity }),
    add(state, values) {
        if (values.dtype === "string")
            throw new TypeError("extrema of text");
        const { data, missing } = values;
        for (let j = 0; j < data.length; j++) {
            if (missing?.[j])
                continue;
            if (data[j] < state.min)
                state.min = data[j];
            if (data[j] > state.max)
                state.max = data[j];
        }
        return state;
    },
    merge(left, right) {
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        return left;
    },
    finish: ({ min, max }) => ({ result: { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null } }),
};
function count(state, index, times) {
    if (index >= state.counts.length)
        state.counts = (0,grown/* grown */.g)(state.counts, Math.max(64, index + 1));
    state.counts[index] += times;
}
const counting = {
    create: () => ({ table: (0,byte_table/* byteTable */.v9)(), counts: new Float64Array(64) }),
    add(state, values) {
        if (values.dtype !== "string")
            throw new TypeError("tokens of numbers");
        const { bytes, offsets, missing } = values;
        for (let j = 0; j + 1 < offsets.length; j++) {
            if (!missing?.[j])
                count(state, (0,byte_table/* addBytes */.$i)(state.table, bytes, offsets[j], offsets[j + 1]), 1);
        }
        return state;
    },
    merge(left, right) {
        for (let index = 0; index < right.table.size; index++) {
            const token = (0,byte_table/* bytesAt */.L1)(right.table, index);
            count(left, (0,byte_table/* addBytes */.$i)(left.table, token, 0, token.length), right.counts[index]);
        }
        return left;
    },
};
/** Numbers of the tokens, most frequent first, ties in descending byte order. */
function ranked({ table, counts }) {
    return Array.from({ length: table.size }, (_, index) => index)
        .sort((a, b) => counts[b] - counts[a] || (0,byte_table/* descendingBytes */.cK)((0,byte_table/* bytesAt */.L1)(table, a), (0,byte_table/* bytesAt */.L1)(table, b)));
}
/** The line that stands for a vocabulary without tokens, so that its size is at least 1; TFT's own. */
/** The one token of a vocabulary of no values, as in TensorFlow Transform: no vocabulary is empty. */
const noToken = "49d0cd50-04bb-48c0-bc6f-5b575dce351a";
const noTokens = new TextEncoder().encode(noToken);
/** Tokens by frequency. The empty token and tokens with line ends cannot stand in a file of lines and are left out. */
function vocabulary({ file, topK, frequencyThreshold }) {
    return {
        ...counting,
        finish(state) {
            const writable = ranked(state).filter((index) => {
                const token = (0,byte_table/* bytesAt */.L1)(state.table, index);
                return token.length > 0 && !token.includes(0x0a) && !token.includes(0x0d);
            });
            const kept = writable.filter((index) => state.counts[index] >= frequencyThreshold).slice(0, topK);
            const tokens = (0,byte_table/* tableOf */.c_)(kept.length > 0 ? kept.map((index) => (0,byte_table/* bytesAt */.L1)(state.table, index)) : [noTokens]);
            return { result: { file, size: tokens.size, unfilteredSize: writable.length }, tokens };
        },
    };
}
/** The most frequent present value; of equally frequent ones the smallest number, or the text that is first in a vocabulary. */
const mode = {
    create: () => ({ numbers: new Map(), texts: counting.create() }),
    add(state, values) {
        if (values.dtype === "string") {
            counting.add(state.texts, values);
            return state;
        }
        const { data, missing } = values;
        for (let j = 0; j < data.length; j++) {
            const value = data[j];
            if (!missing?.[j] && value - value === 0)
                state.numbers.set(value, (state.numbers.get(value) ?? 0) + 1);
        }
        return state;
    },
    merge(left, right) {
        for (const [value, times] of right.numbers)
            left.numbers.set(value, (left.numbers.get(value) ?? 0) + times);
        counting.merge(left.texts, right.texts);
        return left;
    },
    finish({ numbers, texts }) {
        if (texts.table.size > 0)
            return { result: { mode: { base64: Buffer.from((0,byte_table/* bytesAt */.L1)(texts.table, ranked(texts)[0])).toString("base64") } } };
        let best = null, most = 0;
        for (const [value, times] of numbers) {
            if (times > most || (times === most && best !== null && value < best))
                [best, most] = [value, times];
        }
        return { result: { mode: best } };
    },
};


/***/ })

};
