import type { Tensor } from "@tensorflow/tfjs-core";
import { openTensorFlow } from "../../src/model/backend.ts";
import type { TensorFlow } from "../../src/model/tensorflow.ts";
import { graphModelFiles, ioHandler } from "../../src/model/graph-model.ts";
import { traceModel, type ModelFunction, type TracedInput } from "../../src/model/trace.ts";

let tf: TensorFlow;
beforeAll(async () => { ({ tf } = await openTensorFlow({ backend: "wasm" })); });

/** Traces, writes, loads and runs a model on random rows, and compares with the model itself. */
async function expectSameAfterExport(inputs: readonly TracedInput[], model: ModelFunction, integers: readonly string[] = []): Promise<void> {
  const graph = traceModel(tf, inputs, model);
  const files = graphModelFiles(graph);
  expect(graphModelFiles(traceModel(tf, inputs, model))).toEqual(files);
  const loaded = await tf.loadGraphModel(ioHandler(files.modelJson, files.weights));
  for (const rows of [1, 4, 33]) {
    const given = Object.fromEntries(inputs.map(({ name, shape }, index) => [name, integers.includes(name)
      ? tf.randomUniform([rows, ...shape], 0, 5, "int32", index + 1).toFloat() : tf.randomNormal([rows, ...shape], 0, 1, "float32", index + 1)]));
    const wanted = model(given);
    const read = Object.fromEntries(Object.entries(files.inputs).map(([name, node]) => [node, given[name]!]));
    for (const [name, node] of Object.entries(files.outputs)) {
      const found = loaded.execute(read, node) as Tensor;
      expect(found.shape).toEqual(wanted[name]!.shape);
      const [a, b] = [wanted[name]!.dataSync(), found.dataSync()];
      for (let i = 0; i < a.length; i++) expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(1e-5);
    }
  }
  loaded.dispose();
}

const single = (name: string, layers: { apply(x: Tensor): unknown }): ModelFunction => (given) => ({ out: layers.apply(given[name]!) as Tensor });

test("dense layers, activations, batch normalisation and dropout survive the export", async () => {
  const model = tf.sequential({ layers: [
    tf.layers.dense({ inputShape: [6], units: 8, activation: "relu" }), tf.layers.batchNormalization(), tf.layers.dropout({ rate: 0.5 }),
    tf.layers.dense({ units: 5, activation: "tanh" }), tf.layers.dense({ units: 4, activation: "elu" }), tf.layers.leakyReLU(), tf.layers.dense({ units: 3, activation: "softmax" }),
  ] });
  await expectSameAfterExport([{ name: "x", shape: [6] }], single("x", model));
});

test("embeddings, concatenation and one-hot of several inputs survive the export", async () => {
  const id = tf.input({ shape: [1], name: "id" });
  const x = tf.input({ shape: [2], name: "x" });
  const vector = tf.layers.flatten().apply(tf.layers.embedding({ inputDim: 5, outputDim: 3 }).apply(id)) as typeof x;
  const late = tf.layers.dense({ units: 1, activation: "sigmoid" }).apply(tf.layers.concatenate().apply([vector, x])) as typeof x;
  const model = tf.model({ inputs: [id, x], outputs: late });
  await expectSameAfterExport([{ name: "id", shape: [1] }, { name: "x", shape: [2] }, { name: "unread", shape: [] }], (given) => ({
    late: model.apply([given["id"]!, given["x"]!]) as Tensor,
    hot: tf.oneHot(given["id"]!.toInt().squeeze([1]), 5).toFloat().mul(2),
  }), ["id"]);
  expect(traceModel(tf, [{ name: "x", shape: [2] }, { name: "unread", shape: [] }], ({ x: given }) => ({ y: given!.mul(2) })).inputs).toEqual([{ name: "x", shape: [2] }]);
});

test("convolutions and pooling survive the export", async () => {
  const model = tf.sequential({ layers: [
    tf.layers.reshape({ targetShape: [8, 8, 1], inputShape: [64] }), tf.layers.conv2d({ filters: 4, kernelSize: 3, padding: "same", activation: "relu" }),
    tf.layers.maxPooling2d({ poolSize: 2 }), tf.layers.depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2 }), tf.layers.averagePooling2d({ poolSize: 2 }),
    tf.layers.flatten(), tf.layers.dense({ units: 3 }),
  ] });
  await expectSameAfterExport([{ name: "x", shape: [64] }], single("x", model));
});

test.each(["lstm", "gru", "simpleRNN"] as const)("%s is unrolled and survives the export", async (kind) => {
  const model = tf.sequential({ layers: [tf.layers[kind]({ units: 4, inputShape: [3, 2], returnSequences: false }), tf.layers.dense({ units: 1 })] });
  await expectSameAfterExport([{ name: "x", shape: [3, 2] }], single("x", model));
});

test("a function of operations with several outputs survives the export", async () => {
  const weights = tf.randomNormal([3, 3], 0, 1, "float32", 9);
  await expectSameAfterExport([{ name: "x", shape: [3] }], ({ x }) => {
    const product = tf.einsum("bi,ij->bj", x!, weights);
    const { values, indices } = tf.topk(product, 2);
    return {
      values, indices: indices.toFloat(), clipped: product.clipByValue(-0.5, 0.5), chosen: tf.where(product.greater(0), product, product.square().neg()),
      scaled: product.sub(product.mean(1, true)).div(tf.moments(product, 1, true).variance.add(1e-3).sqrt()), sums: product.sum(1), parts: tf.stack(tf.unstack(product, 1).reverse(), 1),
      padded: product.pad([[0, 0], [1, 2]], 0.5), logs: tf.logSoftmax(product), all: product.greater(-9).all(1).toFloat(), strided: product.stridedSlice([0, 0], [100, 3], [1, 2], 1, 1),
    };
  });
});

test("what depends on the number of rows, on values, or on chance is refused with the reason", () => {
  const trace = (model: ModelFunction) => () => traceModel(tf, [{ name: "x", shape: [2] }], model);
  expect(trace(({ x }) => ({ y: x!.mul(x!.shape[0]!) }))).toThrow("change from call to call");
  expect(trace(({ x }) => ({ y: x!.shape[0]! > 5 ? x!.neg() : x! }))).toThrow("depends on the number of rows");
  expect(trace(({ x }) => ({ y: x!.dataSync()[0]! > 0 ? x! : x!.neg() }))).toThrow("no dataSync");
  expect(trace(({ x }) => ({ y: x!.add(tf.randomNormal([2])) }))).toThrow("change from call to call");
  expect(trace(({ x }) => ({ y: x!.sum(0) }))).toThrow("no row for each row");
  expect(trace(() => ({ y: tf.zeros([1]) }))).toThrow("does not depend on any input");
});
