export const id = 2291;
export const ids = [2291,9609];
export const modules = {

/***/ 82291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainByCode: () => (/* binding */ trainByCode)
});

// EXTERNAL MODULE: ./build/js/core/artifact.js
var artifact = __webpack_require__(37452);
// EXTERNAL MODULE: ./build/js/core/error.js
var core_error = __webpack_require__(64494);
// EXTERNAL MODULE: ./build/js/data/examples.js + 2 modules
var data_examples = __webpack_require__(27972);
// EXTERNAL MODULE: ./build/js/model/backend.js
var backend = __webpack_require__(76792);
;// CONCATENATED MODULE: ./build/js/model/check-indexes.js

/** Kernels that hand an index on as it is. */
const passing = new Set(["Cast", "Reshape", "Identity", "ExpandDims", "Slice"]);
/**
 * Holds every table that is looked up with a feature (an embedding) against the values the feature can have, and has in `data`. TensorFlow.js reads
 * beside a table that is too small without a word, TensorFlow refuses to: so it is a `UserError` here.
 */
function checkIndexes({ nodes }, transform, data) {
    for (const node of nodes) {
        const table = node.inputs["x"];
        if (node.kernel !== "GatherV2" || table?.from !== "constant")
            continue;
        const feature = featureOf(node.inputs["indices"], nodes);
        const values = transform.outputs.find(({ name }) => name === feature)?.categories;
        const size = table.constant.shape[node.attributes["axis"] ?? 0];
        const name = JSON.stringify(feature);
        if (values && values.max >= size) {
            throw new core_error/* UserError */.yo(`feature ${name} has values up to ${values.max}, but the model looks it up in a table of ${size} rows`, { hint: `inputDim: transform.categoryCount(${name})` });
        }
        if (feature !== undefined && data.some(({ features }) => features.get(feature)?.values.some((value) => value < 0))) {
            throw new core_error/* UserError */.yo(`feature ${name} has negative values, but the model looks it up in a table`, {
                hint: "a missing or unknown value is -1: use fillMissing before its vocabulary, and numOovBuckets: 1",
            });
        }
    }
}
function featureOf(source, nodes) {
    if (source.from === "input")
        return source.name;
    if (source.from === "constant")
        return undefined;
    const node = nodes[source.node];
    return passing.has(node.kernel) ? featureOf(node.inputs["x"] ?? node.inputs["input"], nodes) : undefined;
}

// EXTERNAL MODULE: ./build/js/model/model-artifact.js
var model_artifact = __webpack_require__(47316);
// EXTERNAL MODULE: ./build/js/model/tfjs-predictor.js
var tfjs_predictor = __webpack_require__(74478);
;// CONCATENATED MODULE: ./build/js/model/compare-export.js



/** Largest difference allowed between a model and its export, relative to the size of the prediction. */
const tolerance = 1e-4;
const comparedRows = 256;
/**
 * Asks the model and the artifact written from it for the same rows. Predictions that are no numbers are the user's mistake;
 * predictions that differ are ours.
 */
async function compareExport(tf, { model, directory }, data) {
    const description = await (0,model_artifact/* readModelDescription */.YB)(directory);
    if (description.form !== "tfjs")
        throw new Error(`nothing to compare with in a model of form ${description.form}`);
    const exported = await (0,tfjs_predictor/* loadFeatureModel */.K)(tf, directory, description);
    const rows = Math.min(comparedRows, data.rows);
    if (rows > 0) {
        tf.tidy(() => {
            const given = Object.fromEntries([...data.features.values()].map(({ name, width, values }) => [name, tf.tensor2d(values.subarray(0, rows * width), [rows, width])]));
            const found = exported.run(given);
            for (const [name, wanted] of Object.entries(model(given)))
                compareOutput(name, wanted, found[name].dataSync());
        });
    }
    exported.dispose();
}
function compareOutput(name, wanted, found) {
    const values = wanted.dataSync();
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (!Number.isFinite(value)) {
            throw new core_error/* UserError */.yo(`the model predicts ${value} at output ${JSON.stringify(name)}`, { hint: "look for missing values, unscaled inputs or logarithms of zero" });
        }
        if (!(Math.abs(value - found[i]) <= tolerance * (1 + Math.abs(value)))) {
            throw new Error(`the exported model predicts ${found[i]} where the trained one predicts ${value} (output ${name}, value ${i})`);
        }
    }
}

// EXTERNAL MODULE: ./build/js/model/describe-problem.js
var describe_problem = __webpack_require__(83997);
// EXTERNAL MODULE: ./build/js/model/export-model.js
var export_model = __webpack_require__(26272);
// EXTERNAL MODULE: ./build/js/core/clip.js
var clip = __webpack_require__(79412);
// EXTERNAL MODULE: ./build/js/transform/analyzers.js + 1 modules
var analyzers = __webpack_require__(67406);
// EXTERNAL MODULE: ./build/js/model/model-inputs.js
var model_inputs = __webpack_require__(50755);
;// CONCATENATED MODULE: ./build/js/model/fit.js


/** Points of the loss chart at most, and looks at the validation split. */
const chartPoints = 200;
const validations = 10;
const validationRows = 10_000;
/** The `progress` of a training. */
function fitting(context) {
    const history = [];
    const fed = new Map();
    const progress = {
        report(point) {
            checkLoss(point.loss, point.step);
            history.push(point);
            context.tell({ done: point.step, total: context.steps, unit: "steps", note: `loss ${point.loss.toPrecision(3)}` });
        },
        async fit(model, batches, options = {}) {
            fed.set(model, batches.inputs);
            await fit(context, { model, batches, options, add: (point) => history.push(point) });
        },
    };
    return { progress, history, inputsOf: (model) => fed.get(model) };
}
async function fit(context, { model, batches, options, add }) {
    const { tf, signal } = context;
    const steps = options.steps ?? context.steps;
    checkTrainable(model);
    const inputs = (0,model_inputs/* modelInputs */.p)(tf, model, batches.inputs.map((name) => context.features.find((feature) => feature.name === name)));
    const every = Math.max(1, Math.ceil(steps / chartPoints));
    const validateEvery = Math.max(1, Math.ceil(steps / validations));
    const sums = runningMeans();
    let step = 0;
    for await (const { xs, ys } of endless(batches)) {
        signal.throwIfAborted();
        step++;
        const values = await trainOn(tf, model, { xs: tf.tidy(() => inputs.feed(xs)), ys });
        tf.dispose([xs, ys]);
        checkLoss(values[0], step);
        sums.add(values);
        const validated = options.validation && !isEmpty(options.validation) && (step % validateEvery === 0 || step >= steps);
        if (step % every !== 0 && step < steps && !validated)
            continue;
        const [loss, ...others] = sums.take();
        const validationLoss = validated ? await validate(tf, model, { batches: validationBatches(options.validation, batches), inputs }) : undefined;
        const names = model.metricsNames.slice(1);
        add({
            step, loss: loss,
            ...(validationLoss === undefined ? {} : { validationLoss }),
            ...(names.length === 0 ? {} : { values: Object.fromEntries(names.map((name, index) => [name, others[index]])) }),
        });
        context.tell({ done: step, total: steps, unit: "steps", note: `loss ${loss.toPrecision(3)}` });
        // The loop is all computation: let messages and signals through.
        await new Promise((resolve) => setImmediate(resolve));
        if (step >= steps)
            return;
    }
}
function checkTrainable(model) {
    if (typeof model?.trainOnBatch !== "function")
        throw new core_error/* UserError */.yo("progress.fit trains layers models (tf.model, tf.sequential) only", { hint: "train another model in a loop of your own and call progress.report" });
    if (!model.optimizer)
        throw new core_error/* UserError */.yo("the model is not compiled", { hint: "call model.compile({ optimizer, loss }) before progress.fit" });
    if (model.outputs.length !== 1)
        throw new core_error/* UserError */.yo(`progress.fit trains models of one output, this one has ${model.outputs.length}`, { hint: "train it in a loop of your own and call progress.report" });
}
async function trainOn(tf, model, { xs, ys }) {
    try {
        return [await model.trainOnBatch(xs.length === 1 ? xs[0] : xs, ys)].flat();
    }
    catch (error) {
        throw misfit(error, ys);
    }
    finally {
        tf.dispose(xs);
    }
}
/** TensorFlow.js says what does not fit in its own words; which lines of the user's made the model, it does not know. */
function misfit(error, ys) {
    if (error instanceof core_error/* UserError */.yo || !(error instanceof Error))
        return error;
    return new core_error/* UserError */.yo(`the model cannot be trained on these batches: ${error.message.split("\n")[0].replace(/^Error in \w+: /, "")}`, {
        hint: `the loss and the units of the last layer must fit the label, which is [${ys.shape.join(", ")}] in this batch`, cause: error,
    });
}
/** Mean loss over the first rows of a split. */
async function validate(tf, model, { batches, inputs }) {
    let rows = 0;
    let sum = 0;
    for await (const { xs, ys } of batches) {
        const loss = tf.tidy(() => {
            const fed = inputs.feed(xs);
            const found = model.evaluate(fed.length === 1 ? fed[0] : fed, ys, { batchSize: batches.size });
            return (Array.isArray(found) ? found[0] : found).dataSync()[0];
        });
        const count = ys.shape[0];
        tf.dispose([xs, ys]);
        sum += loss * count;
        rows += count;
        if (rows >= validationRows)
            break;
    }
    return rows === 0 ? undefined : sum / rows;
}
function isEmpty(validation) {
    return "rows" in validation && validation.rows === 0;
}
function validationBatches(validation, { inputs }) {
    return "batches" in validation ? validation.batches({ size: 1024, shuffle: false, inputs }) : validation;
}
async function* endless(batches) {
    for (;;) {
        let any = false;
        for await (const batch of batches) {
            any = true;
            yield batch;
        }
        if (!any)
            throw new core_error/* UserError */.yo("there are no examples to train with", { hint: "the split is empty: look at ExampleGen's splits and limit" });
    }
}
function runningMeans() {
    let sums = [];
    let count = 0;
    return {
        add(values) {
            sums = values.map((value, index) => value + (sums[index] ?? 0));
            count++;
        },
        take() {
            const means = sums.map((sum) => sum / count);
            [sums, count] = [[], 0];
            return means;
        },
    };
}
function checkLoss(loss, step) {
    if (Number.isFinite(loss))
        return;
    throw new core_error/* UserError */.yo(`the loss is ${loss} at step ${step}`, { hint: "a smaller learning rate, scaled inputs (tft.scaleToZScore) or a check for missing values may help" });
}

// EXTERNAL MODULE: ./build/js/core/random.js
var random = __webpack_require__(39609);
;// CONCATENATED MODULE: ./build/js/model/random.js

/**
 * Runs `action` with `Math.random` replaced by seeded numbers, and puts it back. TensorFlow.js draws from it whenever an
 * initialiser, dropout or shuffle is given no seed; so a model trained twice has the same bytes.
 */
async function withSeededRandom(seed, action) {
    const before = Math.random;
    Math.random = (0,random/* randomNumbers */.e)(seed);
    try {
        return await action();
    }
    finally {
        Math.random = before;
    }
}

;// CONCATENATED MODULE: ./build/js/model/trace.js

/** Numbers of rows of the two runs. Coprime, so that a size that follows the rows is told from one that does not. */
const rowCounts = [5, 7];
/**
 * Writes a model down as kernels by running it twice on zeros, with two numbers of rows. What does not depend on an input
 * becomes a constant; sizes that differ between the runs follow the number of rows. A model whose computation depends on the
 * rows in any other way, or on the values of its inputs, is a `UserError`.
 */
function traceModel(tf, inputs, model) {
    const [first, second] = rowCounts.map((rows) => runOnce(tf, inputs, model, rows));
    return mergeRuns(inputs, first, second);
}
function runOnce(tf, inputs, model, rows) {
    const engine = tf.engine();
    const sources = new Map();
    const constants = new Map();
    const dependent = new WeakSet();
    const calls = [];
    const sourceOf = (tensor) => {
        const known = sources.get(tensor.id) ?? constants.get(tensor.id);
        if (known)
            return known;
        const { shape, dtype } = tensor;
        const constant = { shape, dtype: tracedDtype(dtype), values: tensor.dataSync().slice() };
        const source = { from: "constant", constant };
        constants.set(tensor.id, source);
        return source;
    };
    const record = (kernel, given, attributes, made) => {
        const tensors = flatten(given);
        if (!tensors.some(([, tensor]) => sources.has(tensor.id)))
            return;
        calls.push({
            kernel,
            inputs: Object.fromEntries(tensors.map(([key, tensor]) => [key, sourceOf(tensor)])),
            attributes: { ...attributes },
            outputs: made.map(({ dtype, shape }) => ({ dtype: tracedDtype(dtype), shape: [...shape] })),
        });
        made.forEach((tensor, output) => {
            dependent.add(tensor.dataId);
            sources.set(tensor.id, { from: "node", node: calls.length - 1, output });
        });
    };
    let outputs = [];
    watching(engine, { record, refuses: (dataId) => dependent.has(dataId) }, () => tf.tidy(() => {
        const given = Object.fromEntries(inputs.map(({ name, shape }) => {
            const tensor = tf.zeros([rows, ...shape]);
            sources.set(tensor.id, { from: "input", name });
            dependent.add(tensor.dataId);
            return [name, tensor];
        }));
        outputs = Object.entries(model(given)).map(([name, tensor]) => {
            const source = sourceOf(tensor);
            if (source.from === "constant")
                throw new core_error/* UserError */.yo(`output ${JSON.stringify(name)} of the model does not depend on any input`);
            return { name, source, dtype: tracedDtype(tensor.dtype), shape: [...tensor.shape] };
        });
    }));
    return { calls, outputs };
}
/** Sees every kernel that runs, and every read of a tensor, while `action` runs. */
function watching(engine, { record, refuses }, action) {
    const { runKernel, readSync, read } = engine;
    let depth = 0;
    let reading = true;
    engine.runKernel = ((kernel, inputs, attributes = {}) => {
        depth++;
        try {
            const result = runKernel.call(engine, kernel, inputs, attributes);
            if (depth === 1) {
                reading = false;
                record(kernel, inputs, attributes, Array.isArray(result) ? result : [result]);
                reading = true;
            }
            return result;
        }
        finally {
            depth--;
        }
    });
    const checked = (dataId, readOnce) => {
        if (reading && refuses(dataId)) {
            throw new core_error/* UserError */.yo("the model reads the values of a tensor that depends on its inputs", {
                hint: "predict must be made of TensorFlow.js operations only: no dataSync, arraySync or data inside",
            });
        }
        return readOnce();
    };
    engine.readSync = (dataId) => checked(dataId, () => readSync.call(engine, dataId));
    engine.read = (dataId) => checked(dataId, () => read.call(engine, dataId));
    try {
        return action();
    }
    finally {
        Reflect.deleteProperty(engine, "runKernel");
        Reflect.deleteProperty(engine, "readSync");
        Reflect.deleteProperty(engine, "read");
    }
}
function flatten(given) {
    return Object.entries(given).flatMap(([key, value]) => {
        if (value === undefined || value === null)
            return [];
        return Array.isArray(value) ? value.map((tensor, index) => [`${key}${index}`, tensor]) : [[key, value]];
    });
}
function tracedDtype(dtype) {
    if (dtype === "float32" || dtype === "int32" || dtype === "bool")
        return dtype;
    throw new core_error/* UserError */.yo(`the model computes with ${dtype} tensors, which cannot be exported`, { hint: "use float32, int32 or bool" });
}
/** Attributes in which −1 stands for "as many as there are rows". */
const rowAttributes = {
    Reshape: ["shape"], Slice: ["size"], Tile: ["reps"], Conv2DBackpropInput: ["inputShape"], StridedSlice: ["end"],
};
function mergeRuns(inputs, first, second) {
    const sameKernels = first.calls.length === second.calls.length && first.calls.every(({ kernel }, index) => kernel === second.calls[index].kernel);
    if (!sameKernels)
        throw dependsOnRows("its operations");
    const nodes = first.calls.map((call, index) => mergeCalls(call, second.calls[index]));
    const outputs = first.outputs.map(({ name, source, dtype, shape }, index) => {
        const other = second.outputs[index];
        if (!other)
            throw dependsOnRows("its outputs");
        const merged = mergeShapes(shape, other.shape, `output ${name}`);
        if (merged[0] !== -1)
            throw new core_error/* UserError */.yo(`output ${JSON.stringify(name)} of the model has no row for each row of its input`);
        return { name, source: mergeSources(source, other.source, name), dtype, shape: merged };
    });
    return pruned(inputs, nodes, outputs);
}
function mergeCalls(a, b) {
    const allowed = rowAttributes[a.kernel] ?? [];
    const attributes = Object.fromEntries(Object.entries(a.attributes).map(([key, value]) => ([key, mergeAttribute(value, b.attributes[key], `${a.kernel}.${key}`, allowed.includes(key))])));
    return {
        kernel: a.kernel,
        inputs: Object.fromEntries(Object.entries(a.inputs).map(([key, source]) => [key, mergeSources(source, b.inputs[key], `${a.kernel}.${key}`)])),
        attributes: attributes,
        outputs: a.outputs.map(({ dtype, shape }, index) => ({ dtype, shape: mergeShapes(shape, b.outputs[index].shape, a.kernel) })),
    };
}
function mergeAttribute(a, b, where, rowsAllowed) {
    if (Object.is(a, b))
        return a;
    if (typeof a === "number" && typeof b === "number" && rowsAllowed && a * rowCounts[1] === b * rowCounts[0])
        return -1;
    if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
        return a.map((value, index) => mergeAttribute(value, b[index], where, rowsAllowed));
    if (typeof a === "object" && a && JSON.stringify(a) === JSON.stringify(b))
        return a;
    throw dependsOnRows(where);
}
function mergeShapes(a, b, where) {
    if (a.length !== b.length)
        throw dependsOnRows(where);
    return a.map((size, index) => {
        if (size === b[index])
            return size;
        if (size * rowCounts[1] === b[index] * rowCounts[0])
            return -1;
        throw dependsOnRows(where);
    });
}
function mergeSources(a, b, where) {
    if (a.from !== b.from)
        throw dependsOnRows(where);
    if (a.from === "input" && b.from === "input" && a.name === b.name)
        return a;
    if (a.from === "node" && b.from === "node" && a.node === b.node && a.output === b.output)
        return a;
    if (a.from === "constant" && b.from === "constant")
        return { from: "constant", constant: mergeConstants(a.constant, b.constant, where) };
    throw dependsOnRows(where);
}
function mergeConstants(a, b, where) {
    const shape = mergeShapes(a.shape, b.shape, where);
    if (!shape.includes(-1)) {
        if (!a.values.every((value, i) => Object.is(value, b.values[i]))) {
            throw new core_error/* UserError */.yo(`the model computes with numbers that change from call to call (${where})`, {
                hint: "neither random numbers nor numbers made from the count of rows can be exported",
            });
        }
        return { ...a, perRow: false };
    }
    const width = a.values.length / rowCounts[0];
    const row = a.values.slice(0, width);
    const repeats = (values) => values.every((value, i) => Object.is(value, row[i % width]));
    if (shape.indexOf(-1) !== 0 || shape.lastIndexOf(-1) !== 0 || a.shape[0] !== rowCounts[0] || !repeats(a.values) || !repeats(b.values))
        throw dependsOnRows(where);
    return { dtype: a.dtype, shape: [1, ...shape.slice(1)], values: row, perRow: true };
}
function dependsOnRows(what) {
    return new core_error/* UserError */.yo(`the model cannot be exported: ${what} depends on the number of rows`, {
        hint: "write predict so that it treats every row alike, whatever the size of the batch",
    });
}
/** Leaves out what no output needs: dead kernels and unread inputs. */
function pruned(inputs, nodes, outputs) {
    const kept = new Set();
    const read = new Set();
    const visit = (source) => {
        if (source.from === "input")
            read.add(source.name);
        if (source.from === "node")
            kept.add(source.node);
    };
    outputs.forEach(({ source }) => visit(source));
    for (let node = nodes.length - 1; node >= 0; node--)
        if (kept.has(node))
            Object.values(nodes[node].inputs).forEach(visit);
    const places = new Map([...kept].sort((a, b) => a - b).map((node, place) => [node, place]));
    const moved = (source) => (source.from === "node" ? { ...source, node: places.get(source.node) } : source);
    return {
        inputs: inputs.filter(({ name }) => read.has(name)),
        nodes: [...places.keys()].map((node) => {
            const { inputs: given, ...rest } = nodes[node];
            return { ...rest, inputs: Object.fromEntries(Object.entries(given).map(([key, source]) => [key, moved(source)])) };
        }),
        outputs: outputs.map((output) => ({ ...output, source: moved(output.source) })),
    };
}

;// CONCATENATED MODULE: ./build/js/model/training-split.js


/** A split in memory as user code sees it. */
function trainingSplit(tf, data, { name, seed, batchSize }) {
    const features = [...data.features.keys()];
    return {
        name,
        rows: data.rows,
        features,
        batches(options = {}) {
            const { size = batchSize, shuffle: shuffled = name === "train", repeat = false, inputs = features } = options;
            if (!Number.isInteger(size) || size < 1)
                throw new core_error/* UserError */.yo(`a batch cannot hold ${size} rows`, { hint: "size is a whole number from 1" });
            const chosen = inputs.map((input) => featureNamed(data, input));
            let pass = 0;
            async function* iterate() {
                do {
                    const order = Int32Array.from({ length: data.rows }, (_, row) => row);
                    if (shuffled)
                        (0,random/* shuffle */.k)(order, (0,random/* randomNumbers */.e)(seed + pass));
                    pass++;
                    for (let start = 0; start < data.rows; start += size)
                        yield cutBatch(tf, { chosen, label: data.label }, order.subarray(start, start + size));
                } while (repeat && data.rows > 0);
            }
            return { size, inputs, [Symbol.asyncIterator]: iterate };
        },
    };
}
function featureNamed({ features }, name) {
    const found = features.get(name);
    if (found)
        return found;
    const near = (0,core_error/* nearest */.pA)(name, features.keys());
    throw new core_error/* UserError */.yo(`there is no feature ${JSON.stringify(name)} to train with`, { hint: near ? `did you mean ${near}?` : `features that are numbers: ${[...features.keys()].join(", ")}` });
}
function cutBatch(tf, { chosen, label }, order) {
    const take = ({ values, width }) => {
        const taken = new Float32Array(order.length * width);
        for (let row = 0; row < order.length; row++) {
            const from = order[row] * width;
            for (let i = 0; i < width; i++)
                taken[row * width + i] = values[from + i];
        }
        return tf.tensor2d(taken, [order.length, width]);
    };
    return { xs: Object.fromEntries(chosen.map((feature) => [feature.name, take(feature)])), ys: take(label) };
}

;// CONCATENATED MODULE: ./build/js/model/train-model.js








/**
 * Runs the user's `train` or `build` with seeded randomness, and traces the model it returns. Equal data, code and seed give
 * an equal model. A return value that is no model is a `UserError`.
 */
async function trainModel(options) {
    const { tf, code, data, seed, batchSize } = options;
    checkClasses(options);
    const features = [...data.train.features.values()].map(({ name, width }) => ({ name, width }));
    const fitted = fitting({ tf, steps: options.steps, features, signal: options.signal, tell: options.tell });
    const split = (name) => trainingSplit(tf, data[name], { name, seed, batchSize });
    const training = {
        examples: { train: split("train"), eval: split("eval") },
        transform: options.transform, steps: options.steps, batchSize, hyperparameters: options.hyperparameters, seed,
        label: options.label, classes: options.classes, progress: fitted.progress, tf,
    };
    const model = await withSeededRandom(seed, async () => {
        if (code.way === "train")
            return checkModel(await code.call(training), options.name);
        const built = checkModel(await code.call(training), options.name);
        if (!isLayers(built))
            throw new core_error/* UserError */.yo(`${options.name} must return a layers model (tf.model, tf.sequential)`, { hint: "export a function train for other models" });
        await fitted.progress.fit(built, training.examples.train.batches(), { validation: training.examples.eval });
        return built;
    });
    const call = modelFunction(tf, model, orderedFeatures(features, fitted.inputsOf(model)));
    return { graph: traceModel(tf, features.map(({ name, width }) => ({ name, shape: [width] })), call), model: call, history: fitted.history };
}
/** One class, or none, cannot be told apart: better said before the user's code meets it as a shape. */
function checkClasses({ label, classes }) {
    if (classes === undefined || classes.length > 1)
        return;
    const [only] = classes;
    const found = only === undefined || only === analyzers/* noToken */.f ? "no value" : `only one value, ${JSON.stringify((0,clip/* clip */.$)(only, 80))}`;
    throw new core_error/* UserError */.yo(`label ${JSON.stringify(label)} has ${found} in the training split`, { hint: "a classifier needs at least two classes to learn from" });
}
function orderedFeatures(features, names) {
    return names ? names.map((name) => features.find((feature) => feature.name === name)) : features;
}
function isLayers(model) {
    return "layers" in model && "apply" in model;
}
function checkModel(returned, name) {
    if (returned === undefined || returned === null)
        throw new core_error/* UserError */.yo(`${name} returned nothing`, { hint: "return the trained model" });
    const usable = typeof returned === "object" && "predict" in returned && typeof returned.predict === "function";
    if (!usable)
        throw new core_error/* UserError */.yo(`${name} returned ${typeof returned === "object" ? "an object" : `a ${typeof returned}`} that is no model`, { hint: "return a layers model, or an object with a function predict" });
    return returned;
}
function modelFunction(tf, model, features) {
    if (isLayers(model)) {
        (0,model_inputs/* builtModel */.e)(model);
        const inputs = (0,model_inputs/* modelInputs */.p)(tf, model, features);
        return (xs) => {
            const fed = inputs.feed(xs);
            const outputs = [model.apply(fed.length === 1 ? fed[0] : fed, { training: false })].flat();
            return Object.fromEntries(model.outputNames.map((name, index) => [name, outputs[index]]));
        };
    }
    return (xs) => namedOutputs(model.predict(chosen(xs, model)));
}
function chosen(xs, { inputs }) {
    if (!inputs)
        return xs;
    return Object.fromEntries(inputs.map((name) => {
        const tensor = xs[name];
        if (!tensor)
            throw new core_error/* UserError */.yo(`the model's input ${JSON.stringify(name)} is no feature`, { hint: `features that are numbers: ${Object.keys(xs).join(", ")}` });
        return [name, tensor];
    }));
}
function namedOutputs(returned) {
    const isTensor = (value) => typeof value === "object" && value !== null && "dataId" in value;
    if (isTensor(returned))
        return { prediction: returned };
    const valid = typeof returned === "object" && returned !== null && Object.keys(returned).length > 0 && Object.values(returned).every(isTensor);
    if (!valid)
        throw new core_error/* UserError */.yo("predict of the model must return a tensor, or tensors by name", { hint: "it may not be asynchronous" });
    return returned;
}

// EXTERNAL MODULE: ./build/js/model/training-data.js
var training_data = __webpack_require__(33189);
// EXTERNAL MODULE: ./build/js/components/trainer-transform.js + 1 modules
var trainer_transform = __webpack_require__(93349);
;// CONCATENATED MODULE: ./build/js/components/trainer-code.js











/** Trains with the user's TypeScript or JavaScript, and writes the model. */
async function trainByCode(inputs, context) {
    const { examples, transform_graph } = inputs;
    const { parameters, workspace, signal, outputs } = context;
    const { label, steps, batchSize, hyperparameters } = parameters;
    const { tf } = await (0,backend/* openTensorFlow */.gF)({ backend: parameters.backend, workspace });
    const code = chooseCode(await context.load(parameters.code), parameters);
    const read = (split) => (0,data_examples/* readExamples */.Ae)(examples.path, split);
    const train = (0,trainer_transform/* trainSplit */.Le)(inputs);
    const transform = await (0,trainer_transform/* trainingTransformOf */.Er)(inputs, label);
    const transformed = transform_graph !== undefined && (await (0,trainer_transform/* transformedFiles */.rz)(examples.path, train));
    const classes = (0,describe_problem/* classesOf */.O)(transform, label) ?? (await (0,training_data/* textClasses */.UM)(read(train), label));
    const source = { transform, label, transformed, classes };
    context.progress({ note: "reading examples" });
    const data = { train: await (0,training_data/* readTrainingRows */.yT)(read(train), source), eval: (0,artifact/* splitNames */.bZ)(examples).includes("eval") ? await (0,training_data/* readTrainingRows */.yT)(read("eval"), source) : noRows(label) };
    const seed = parameters.seed ?? context.seed;
    const trained = await trainModel({
        tf, code: code.code, name: code.name, data, transform: trainingTransform(transform, transform_graph !== undefined), label, classes, steps, batchSize, seed,
        hyperparameters, signal, tell: (progress) => context.progress(progress),
    });
    checkIndexes(trained.graph, transform, [data.train, data.eval]);
    context.progress({ note: "writing the model" });
    await (0,export_model/* exportModel */.us)(outputs.model.path, { graph: trained.graph, transform, label, problem: (0,describe_problem/* problemOf */.Z)(trained.graph, data.train.label), classes });
    await compareExport(tf, { model: trained.model, directory: outputs.model.path }, data.eval.rows > 0 ? data.eval : data.train);
    return trained.history;
}
function noRows(label) {
    return { rows: 0, features: new Map(), label: { name: label, width: 1, values: new Float32Array() } };
}
function chooseCode(module, { code: file, export: wanted }) {
    const name = wanted ?? (["train", "build"].find((candidate) => typeof module[candidate] === "function") ?? "train");
    const found = module[name];
    if (typeof found !== "function") {
        const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
        const near = (0,core_error/* nearest */.pA)(name, functions);
        throw new core_error/* UserError */.yo(`${file} exports no function ${JSON.stringify(name)}`, {
            place: { file: file },
            hint: near ? `did you mean ${near}?` : `write: export const ${name}: Train = async ({ examples, progress }) => { … }`,
        });
    }
    const call = found;
    return { code: name.startsWith("build") ? { way: "build", call } : { way: "train", call }, name: `${file}: ${name}` };
}
function trainingTransform(transform, wired) {
    const needed = (answer) => {
        if (!wired)
            throw new core_error/* UserError */.yo("there is no transform: this pipeline has no Transform step", { hint: "export preprocess beside train, or wire transform_graph" });
        return answer();
    };
    return {
        outputs: transform.outputs.map(({ name }) => name),
        shape: (output) => [transform.output(output).shape[0] ?? 1],
        vocabularySize: (output) => needed(() => transform.vocabularySize(output)),
        vocabulary: (output) => needed(() => transform.vocabulary(output)),
        categoryCount: (output) => needed(() => transform.categoryCount(output)),
    };
}


/***/ }),

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
function clip(text, limit) {
    const characters = [...text];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 39609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ randomNumbers),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
function shuffle(items, random) {
    for (let last = items.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const item = items[last];
        items[last] = items[other];
        items[other] = item;
    }
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ end),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/** Index of the first value of these rows. */
function begin({ column }) {
    return column.rowOffsets ? column.rowOffsets[0] : 0;
}
/** Index behind the last value of these rows. */
function end({ column, rows }) {
    if (column.type === "empty")
        return begin({ column, rows });
    return column.rowOffsets ? column.rowOffsets[rows] : rows;
}


/***/ }),

/***/ 75180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ addTimes),
/* harmony export */   kP: () => (/* binding */ quantileSketch),
/* harmony export */   lR: () => (/* binding */ boundaries)
/* harmony export */ });
/* harmony import */ var _piece_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

/** Values of one block; two full blocks of a level become one of the next. */
const block = 4096;
const pageBits = 10;
const pageSize = 1 << pageBits;
const half = 32768;
/** Small integers that wait before they get pages. */
const mostWaiting = 4096;
/**
 * Order statistics of numbers in bounded memory. NaN is left out.
 *
 * Integers within ±2^15 are counted exactly, always. Of other values the first 8,191 are exact; beyond, sorted blocks of
 * 4,096 are merged pairwise keeping every second item (Munro and Paterson), so that a rank is off by at most
 * log2(n / 4096) / 8192 of n: 0.1 % for a million values, 0.25 % for a thousand million. No randomness: equal input, equal result.
 */
const quantileSketch = {
    create: () => ({ pages: [], waiting: noIntegers, waits: 0, repeated: 0, times: 0, buffer: noValues, filled: 0, levels: [], odd: [], min: Infinity, max: -Infinity }),
    add(state, piece) {
        const values = piece.column.values;
        const to = (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._)(piece);
        const { pages } = state;
        for (let i = (0,_piece_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .q)(piece); i < to; i++) {
            const value = values[i];
            const whole = value | 0;
            if (whole === value && whole >= -half && whole < half) {
                const page = pages[(whole + half) >> pageBits];
                if (page)
                    page[(whole + half) & (pageSize - 1)]++;
                else
                    wait(state, whole);
            }
            else if (value === value)
                push(state, value);
        }
        return state;
    },
    merge(left, right) {
        right.pages.forEach((page, index) => page && addCounts(left, index, page));
        for (let i = 0; i < right.waits; i++)
            addInteger(left, right.waiting[i]);
        addTimes(left, right.repeated, right.times);
        for (let i = 0; i < right.filled; i++)
            push(left, right.buffer[i]);
        right.levels.forEach((level, height) => level && carry(left, level, height));
        left.min = Math.min(left.min, right.min);
        left.max = Math.max(left.max, right.max);
        return left;
    },
    finish(state) {
        let sorted = countedIntegers(state);
        if (state.waits > 0)
            sorted = mergeWeighted(sorted, weighted(state.waiting.slice(0, state.waits).sort(), 1));
        if (state.times > 0)
            sorted = mergeWeighted(sorted, weighted(Int16Array.of(state.repeated), state.times));
        state.levels.forEach((level, height) => { if (level)
            sorted = mergeWeighted(sorted, weighted(level, 2 ** height)); });
        if (state.filled > 0)
            sorted = mergeWeighted(sorted, weighted(state.buffer.slice(0, state.filled).sort(), 1));
        return cumulate(sorted, state);
    },
};
/** Adds one value many times. */
function addTimes(state, value, times) {
    if (times === 0)
        return;
    if (!(Number.isInteger(value) && value >= -half && value < half))
        for (let i = 0; i < times; i++)
            push(state, value);
    else if (times === 1)
        addInteger(state, value);
    else if (state.times === 0 || state.repeated === value) {
        state.repeated = value | 0;
        state.times += times;
    }
    else
        addPage(state, value, times);
}
const noIntegers = new Int16Array(0);
const noValues = new Float32Array(0);
function addInteger(state, value) {
    const page = state.pages[(value + half) >> pageBits];
    if (page)
        page[(value + half) & (pageSize - 1)]++;
    else
        wait(state, value);
}
function wait(state, value) {
    if (state.waits === state.waiting.length) {
        if (state.waits === mostWaiting) {
            for (const each of state.waiting)
                addPage(state, each, 1);
            state.waits = 0;
            state.waiting = noIntegers;
            addPage(state, value, 1);
            return;
        }
        const larger = new Int16Array(Math.min(mostWaiting, Math.max(16, state.waits * 4)));
        larger.set(state.waiting);
        state.waiting = larger;
    }
    state.waiting[state.waits++] = value;
}
function addPage(state, value, times) {
    const index = (value + half) >> pageBits;
    const page = (state.pages[index] ??= new Float64Array(pageSize));
    page[(value + half) & (pageSize - 1)] += times;
}
function addCounts(state, index, page) {
    const own = (state.pages[index] ??= new Float64Array(pageSize));
    for (let i = 0; i < pageSize; i++)
        own[i] += page[i];
}
function push(state, value) {
    if (state.filled === state.buffer.length) {
        if (state.filled === block)
            flush(state);
        else
            state.buffer = withRoom(state.buffer, Math.min(block, Math.max(16, state.filled * 4)));
    }
    if (Math.fround(value) !== value && state.buffer instanceof Float32Array)
        state.buffer = Float64Array.from(state.buffer);
    state.buffer[state.filled++] = value;
}
function withRoom(buffer, length) {
    const larger = buffer instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
    larger.set(buffer);
    return larger;
}
function flush(state) {
    const full = state.buffer.slice().sort();
    state.min = Math.min(state.min, full[0]);
    state.max = Math.max(state.max, full[block - 1]);
    state.filled = 0;
    carry(state, full, 0);
}
function carry(state, items, height) {
    for (;;) {
        const other = state.levels[height];
        if (!other) {
            state.levels[height] = items;
            return;
        }
        state.levels[height] = undefined;
        items = thin(other, items, state.odd[height] ? 1 : 0);
        state.odd[height] = !state.odd[height];
        height++;
    }
}
/** Every second item of two sorted blocks merged. */
function thin(a, b, first) {
    const kept = a instanceof Float32Array && b instanceof Float32Array ? new Float32Array(block) : new Float64Array(block);
    let i = 0;
    let j = 0;
    for (let k = 0; k < 2 * block; k++) {
        const value = j >= block || (i < block && a[i] <= b[j]) ? a[i++] : b[j++];
        if ((k & 1) === first)
            kept[k >> 1] = value;
    }
    return kept;
}
function weighted(values, weight) {
    return { values: new Float64Array(values), weights: new Float64Array(values.length).fill(weight) };
}
function countedIntegers({ pages }) {
    let size = 0;
    for (const page of pages)
        for (let i = 0; page && i < pageSize; i++)
            if (page[i] !== 0)
                size++;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    for (let index = 0, at = 0; index < pages.length; index++) {
        const page = pages[index];
        for (let i = 0; page && i < pageSize; i++) {
            if (page[i] === 0)
                continue;
            values[at] = index * pageSize + i - half;
            weights[at++] = page[i];
        }
    }
    return { values, weights };
}
function mergeWeighted(a, b) {
    if (a.values.length === 0)
        return b;
    if (b.values.length === 0)
        return a;
    const size = a.values.length + b.values.length;
    const values = new Float64Array(size);
    const weights = new Float64Array(size);
    let i = 0;
    let j = 0;
    for (let k = 0; k < size; k++) {
        const fromA = j >= b.values.length || (i < a.values.length && a.values[i] <= b.values[j]);
        values[k] = fromA ? a.values[i] : b.values[j];
        weights[k] = fromA ? a.weights[i++] : b.weights[j++];
    }
    return { values, weights };
}
/** In the memory of what is given. */
function cumulate({ values, weights }, { min, max }) {
    const [distinct, cumulative] = [values, weights];
    let total = 0;
    let last = -1;
    for (let i = 0; i < values.length; i++) {
        total += weights[i];
        if (last < 0 || distinct[last] !== values[i])
            distinct[++last] = values[i];
        cumulative[last] = total;
    }
    // Thinning may have dropped the extremes; they are known exactly.
    if (last >= 0 && min < distinct[0])
        distinct[0] = min;
    if (last >= 0 && max > distinct[last])
        distinct[last] = max;
    return { values: distinct.subarray(0, last + 1), cumulative: cumulative.subarray(0, last + 1), total };
}
/**
 * The values at ranks r · total / buckets for r from 0 to `buckets`, counted from 0, the last one being the maximum.
 * This is what TFDV's sketch answers while it is exact; so the median of an even number of values is the upper one.
 */
function boundaries(quantiles, buckets) {
    const values = new Float64Array(buckets + 1);
    const cumulative = new Float64Array(buckets + 1);
    const last = quantiles.values.length - 1;
    let index = 0;
    for (let rank = 0; rank <= buckets; rank++) {
        const target = (rank * quantiles.total) / buckets;
        while (index < last && quantiles.cumulative[index] <= target)
            index++;
        values[rank] = quantiles.values[index] ?? NaN;
        cumulative[rank] = quantiles.cumulative[index] ?? 0;
    }
    return { values, cumulative };
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
