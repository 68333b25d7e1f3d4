export const id = 148;
export const ids = [148];
export const modules = {

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

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   h6: () => (/* binding */ valueCount)
/* harmony export */ });
/** How many values row i has; −1 when the feature is missing in it. */
function valueCount(column, row) {
    if (column.type === "empty")
        return -1;
    if (!column.rowOffsets)
        return 1;
    const count = column.rowOffsets[row + 1] - column.rowOffsets[row];
    return count === 0 && !(column.present && column.present[row]) ? -1 : count;
}
/** Index of row i's first value. */
function firstValue(column, row) {
    return column.rowOffsets ? column.rowOffsets[row] : row;
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Value j of a bytes column as text; invalid UTF-8 becomes U+FFFD. */
function textAt(column, value) {
    return decoder.decode(column.bytes.subarray(column.offsets[value], column.offsets[value + 1]));
}


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


/***/ })

};
