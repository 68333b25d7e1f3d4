export const id = 6593;
export const ids = [6593];
export const modules = {

/***/ 76593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addMissingKernels: () => (/* binding */ addMissingKernels)
/* harmony export */ });
/**
 * Gives the WebAssembly backend the kernels it lacks: two composed or written here (gradients of convolutions and of
 * embeddings, where speed counts), all others borrowed from the plain JavaScript backend with copies of the data.
 */
function addMissingKernels(tf) {
    const own = new Set(tf.getKernelsForBackend("wasm").map(({ kernelName }) => kernelName));
    const add = (kernelName, kernelFunc) => {
        if (own.has(kernelName))
            return;
        own.add(kernelName);
        tf.registerKernel({ kernelName, backendName: "wasm", kernelFunc: (call) => kernelFunc(call) });
    };
    add("UnsortedSegmentSum", unsortedSegmentSum);
    add("Conv2DBackpropFilter", (call) => convolutionFilterGradient(tf, call));
    for (const kernel of tf.getKernelsForBackend("cpu")) {
        add(kernel.kernelName, (call) => borrow(tf, kernel.kernelFunc, call));
    }
}
/** Row i of x is added to row `segmentIds[i]` of the result; ids outside are left out. */
function unsortedSegmentSum({ inputs, backend, attrs }) {
    const memory = backend;
    const { x, segmentIds } = inputs;
    const numSegments = attrs["numSegments"];
    const values = memory.readSync(x.dataId);
    const ids = memory.readSync(segmentIds.dataId);
    const width = x.shape.slice(1).reduce((product, size) => product * size, 1);
    const sums = x.dtype === "float32" ? new Float32Array(numSegments * width) : new Int32Array(numSegments * width);
    for (let row = 0; row < ids.length; row++) {
        const id = ids[row];
        if (id < 0 || id >= numSegments)
            continue;
        for (let i = 0; i < width; i++)
            sums[id * width + i] += values[row * width + i];
    }
    const shape = [numSegments, ...x.shape.slice(1)];
    return { dataId: memory.write(sums, shape, x.dtype), shape, dtype: x.dtype };
}
/**
 * dL/dW of a 2-D convolution as a convolution itself: the batch takes the place of the channels, the output's gradient
 * slides over the input, strides become dilations. Over ten times faster than borrowing.
 */
function convolutionFilterGradient(tf, { inputs, backend, attrs }) {
    const { x, dy } = inputs;
    const { strides, pad, dataFormat, dimRoundingMode, filterShape } = attrs;
    const run = kernels(tf, backend);
    const info = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode, false, tf.backend_util.convertConv2DDataFormat(dataFormat));
    const image = run("Transpose", { x }, { perm: [3, 1, 2, 0] });
    const slider = run("Transpose", { x: dy }, { perm: [1, 2, 0, 3] });
    const { top, bottom, left, right } = info.padInfo;
    const wide = run("PadV2", { x: image }, { paddings: [[0, 0], [top, bottom], [left, right], [0, 0]], constantValue: 0 });
    const slid = run("Conv2D", { x: wide, filter: slider }, {
        strides: [1, 1], dilations: [info.strideHeight, info.strideWidth], pad: "valid", dataFormat: "NHWC", dimRoundingMode: undefined,
    });
    const cut = run("Slice", { x: slid }, { begin: [0, 0, 0, 0], size: [info.inChannels, info.filterHeight, info.filterWidth, info.outChannels] });
    const gradient = run("Transpose", { x: cut }, { perm: [1, 2, 0, 3] });
    for (const temporary of [image, slider, wide, slid, cut])
        backend.disposeData(temporary.dataId);
    return gradient;
}
function kernels(tf, backend) {
    return (name, inputs, attrs) => {
        const { kernelFunc } = tf.getKernel(name, "wasm");
        const result = kernelFunc({ inputs, attrs: attrs, backend });
        return Array.isArray(result) ? result[0] : result;
    };
}
function borrow(tf, kernel, { inputs, backend, attrs }) {
    const here = backend;
    const there = tf.engine().findBackend("cpu");
    const copies = [];
    const copy = (tensor) => {
        const { shape, dtype } = tensor;
        const made = { dataId: there.write(here.readSync(tensor.dataId), shape, dtype), shape, dtype };
        copies.push(made);
        return made;
    };
    // Operations of many tensors (Concat, Einsum) give an array here, in spite of the type.
    const given = Array.isArray(inputs) ? inputs.map(copy)
        : Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, copyAll(value, copy)]));
    const result = kernel({ inputs: given, backend: there, ...(attrs ? { attrs } : {}) });
    const taken = (Array.isArray(result) ? result : [result]).map(({ dataId, shape, dtype }) => ({ dataId: here.write(there.readSync(dataId), shape, dtype), shape, dtype }));
    for (const tensor of Array.isArray(result) ? result : [result])
        there.disposeData(tensor.dataId);
    for (const tensor of copies)
        there.disposeData(tensor.dataId);
    return Array.isArray(result) ? taken : taken[0];
}
function copyAll(value, copy) {
    if (value === undefined || value === null)
        return value;
    return Array.isArray(value) ? value.map(copy) : copy(value);
}


/***/ })

};
