import { openTensorFlow, resolveBackend } from "../../src/model/backend.ts";
import type { TensorFlow } from "../../src/model/tensorflow.ts";

let tf: TensorFlow;
beforeAll(async () => { ({ tf } = await openTensorFlow({ backend: "wasm" })); });

async function onBoth(compute: () => readonly (ReturnType<TensorFlow["tensor"]>)[]): Promise<readonly (readonly number[][])[]> {
  const results: number[][][] = [];
  for (const backend of ["cpu", "wasm"]) {
    await tf.setBackend(backend);
    const before = tf.memory().numTensors;
    const tensors = tf.tidy(() => [...compute()]);
    results.push(tensors.map((tensor) => Array.from(tensor.dataSync())));
    tensors.forEach((tensor) => tensor.dispose());
    expect(tf.memory().numTensors).toBe(before);
  }
  return results;
}

function expectNear(results: readonly (readonly number[][])[]): void {
  const [cpu, wasm] = results as [number[][], number[][]];
  cpu.forEach((values, index) => values.forEach((value, i) => expect(Math.abs(value - wasm[index]![i]!) / (1 + Math.abs(value))).toBeLessThan(1e-5)));
}

test.each([
  { strides: 1, pad: "same" as const, size: 8 }, { strides: 2, pad: "same" as const, size: 9 },
  { strides: 2, pad: "valid" as const, size: 8 }, { strides: 3, pad: "valid" as const, size: 11 },
])("gradients of a convolution with stride $strides and padding $pad are those of the cpu backend", async ({ strides, pad, size }) => {
  expectNear(await onBoth(() => {
    const x = tf.randomNormal([5, size, size, 3], 0, 1, "float32", 1) as ReturnType<TensorFlow["tensor4d"]>;
    const filter = tf.randomNormal([3, 2, 3, 4], 0, 1, "float32", 2) as ReturnType<TensorFlow["tensor4d"]>;
    return tf.grads((a, b) => tf.conv2d(a as typeof x, b as typeof filter, strides, pad).square().sum())([x, filter]);
  }));
});

test("gradients of embeddings, depthwise convolutions and einsum run on WebAssembly and agree with the cpu backend", async () => {
  expectNear(await onBoth(() => {
    const table = tf.randomNormal([7, 3], 0, 1, "float32", 3);
    const ids = tf.tensor1d([0, 6, 6, 2], "int32");
    const image = tf.randomNormal([2, 5, 5, 2], 0, 1, "float32", 4) as ReturnType<TensorFlow["tensor4d"]>;
    const filter = tf.randomNormal([3, 3, 2, 1], 0, 1, "float32", 5) as ReturnType<TensorFlow["tensor4d"]>;
    return [
      tf.grad((x) => tf.gather(x, ids).square().sum())(table),
      ...tf.grads((a, b) => tf.depthwiseConv2d(a as typeof image, b as typeof filter, 1, "same").square().sum())([image, filter]),
      tf.einsum("ij,kj->ik", table, table),
    ];
  }));
});

test("a kernel borrowed from the cpu backend leaves nothing behind", async () => {
  await tf.setBackend("wasm");
  const image = tf.ones([2, 5, 5, 2]) as ReturnType<TensorFlow["tensor4d"]>;
  const filter = tf.ones([3, 3, 2, 1]) as ReturnType<TensorFlow["tensor4d"]>;
  const step = () => tf.tidy(() => { tf.grads((a, b) => tf.depthwiseConv2d(a as typeof image, b as typeof filter, 1, "same").sum())([image, filter]); });
  step();
  const held = () => ["cpu", "wasm"].map((name) => tf.findBackend(name).numDataIds());
  const before = held();
  step();
  step();
  expect(held()).toEqual(before);
});

test("without tfjs-node in the workspace, auto means WebAssembly, and asking for tfjs-node says what to install", async () => {
  expect(resolveBackend("auto", "/")).toBe("wasm");
  await expect(openTensorFlow({ backend: "tfjs-node", workspace: "/" })).rejects.toThrow("npm install @tensorflow/tfjs-node");
});
