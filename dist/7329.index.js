export const id = 7329;
export const ids = [7329];
export const modules = {

/***/ 57329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56632);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75491);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64494);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75805);





/** `assay check`: configuration, parameters, code and data files, all mistakes at once, nothing run. */
async function checkCommand({ args, home }) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args], allowPositionals: true,
        options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true } },
    });
    (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .T)(positionals, 1);
    const { pipeline, loaded, options, close } = await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)({ path: positionals[0] ?? ".", home, environment: values.env ?? ["dev"], sets: values.set ?? [], onlyChecked: true });
    try {
        const mistakes = [];
        for (const [, resolution] of await (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveNodes */ .UZ)(pipeline, options)) {
            if (!("error" in resolution))
                continue;
            if (!(resolution.error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
                throw resolution.error;
            mistakes.push(...resolution.error.mistakes);
        }
        if (mistakes.length > 0)
            throw new _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(mistakes.filter(({ message }, index) => mistakes.findIndex((other) => other.message === message) === index));
        process.stdout.write(`${loaded.source.file} is right: ${pipeline.nodes.length} steps, ${pipeline.nodes.map(({ id }) => id).join(" → ")}\n`);
        return _core_error_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok;
    }
    finally {
        await close();
    }
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** Refuses arguments that a command has no use for, instead of leaving out what was meant. */
function atMost(positionals, most) {
    const [extra] = positionals.slice(most);
    if (extra !== undefined)
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`one argument too many: ${JSON.stringify(extra.slice(0, 200))}`, { hint: "assay help lists what each command takes" });
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ placedError)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64494);

/** An error of a step; where it is the user's, its mistakes get the places that they lack. */
function placedError(error, node, place) {
    if (!place || !(error instanceof _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.mistakes.every((mistake) => mistake.place))
        return error;
    return new _core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.mistakes.map((mistake) => place(node, mistake)), { cause: error, ...(error.detail !== undefined && { detail: error.detail }) });
}


/***/ }),

/***/ 75805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ resolveNodes),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   vJ: () => (/* binding */ planWithoutBaseline)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92146);
/* harmony import */ var _placed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1844);


/** Asks every component what outside its inputs decides it. Never rejects: errors are values. */
async function resolveNodes(pipeline, { workspace, runtime, signal, placeMistake }) {
    return new Map(await Promise.all(pipeline.nodes.map(async ({ id, component, parameters: given }) => {
        try {
            const { parameters, materials } = await component.resolve?.(given, workspace, signal) ?? { parameters: given, materials: {} };
            return [id, { resolved: { parameters: parameters, materials, runtime: runtime?.(component) ?? {} } }];
        }
        catch (error) {
            return [id, { error: (0,_placed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .placedError */ .m)(error, id, placeMistake) }];
        }
    })));
}
/** The plan of a pipeline whose nodes are resolved. `baseline` gives the artifact of a wire from history. */
function planOf(pipeline, nodes, baseline) {
    const keys = nodeKeys(pipeline, nodes, (wire) => baseline(wire)?.digest ?? null);
    const blessingKey = judgingKey(pipeline, keys);
    const candidate = judgingKey(pipeline, nodeKeys(pipeline, nodes, () => null));
    return { pipeline: pipeline.name, nodes, keys, ...(blessingKey && candidate ? { blessingKey, candidate } : {}) };
}
/** The plan as far as it is known without a baseline: `candidate` is final, the rest is that of a first run. */
function planWithoutBaseline(pipeline, nodes) {
    return planOf(pipeline, nodes, () => undefined);
}
function nodeKeys(pipeline, nodes, baseline) {
    const keys = {};
    const byId = new Map(pipeline.nodes.map((node) => [node.id, node]));
    const keyOf = (id) => (keys[id] ??= keyOfNode(byId.get(id)));
    const keyOfNode = ({ id, component, inputs, after }) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({
        component: component.name,
        version: component.version,
        ...nodes[id],
        inputs: Object.fromEntries(Object.entries(inputs).map(([port, wire]) => [port, wire.from === "node" ? [keyOf(wire.node), wire.output] : baseline(wire)])),
        after: [...after].sort().map(keyOf),
    });
    for (const { id } of pipeline.nodes)
        keyOf(id);
    return keys;
}
function judgingKey(pipeline, keys) {
    const judges = pipeline.nodes.filter(({ component, second }) => !second && Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing" || type.name === "InfraBlessing"));
    const judged = judges.some(({ component }) => Object.values(component.outputs).some(({ type }) => type.name === "ModelBlessing"));
    return judged ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)(judges.map(({ id }) => [id, keys[id]]).sort()) : undefined;
}


/***/ })

};
