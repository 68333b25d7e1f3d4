export const id = 4626;
export const ids = [4626];
export const modules = {

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savedModelPredictor: () => (/* binding */ savedModelPredictor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64494);
/* harmony import */ var _data_example_encoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80984);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47316);




/** Answers with a SavedModel through tfjs-node: raw rows are sent as serialized tf.Examples. */
async function savedModelPredictor(tf, directory, description) {
    if (!hasSavedModels(tf)) {
        throw new _core_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("the model is a SavedModel of a command's own, which only tfjs-node can answer with", {
            hint: "npm install @tensorflow/tfjs-node, or have the command leave a TensorFlow.js model as well, or give predict: a command",
        });
    }
    const model = await tf.node.loadSavedModel((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _model_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .servingDirectory */ .ap), ["serve"], "serving_default");
    return {
        inputs: [],
        outputs: description.outputs.map(({ name }) => name),
        async predict(batch) {
            const examples = tf.tensor1d((0,_data_example_encoder_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeExamples */ .KS)(batch), "string");
            const found = model.predict({ [description.input]: examples });
            const outputs = description.outputs.map(({ name }) => {
                const tensor = found[name];
                const row = tensor.shape.slice(1);
                return [name, { shape: row.length === 1 && row[0] === 1 ? [] : row, values: Float32Array.from(tensor.dataSync()) }];
            });
            tf.dispose([examples, ...Object.values(found)]);
            return { length: batch.length, outputs: Object.fromEntries(outputs) };
        },
        dispose: () => model.dispose(),
    };
}
function hasSavedModels(tf) {
    return "node" in tf && typeof tf.node === "object";
}


/***/ })

};
