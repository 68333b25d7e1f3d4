import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExamples } from "../../src/data/examples.ts";
import { openTensorFlow } from "../../src/model/backend.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import type { Build } from "../../src/model/training-api.ts";
import { examplesIn, train } from "../components/training-step.ts";

// Runs only where tfjs-node was built: bash test/interop/tfjs-node.sh, then ASSAY_TFJS_NODE=.venv/tfjs-node.
const workspace = process.env["ASSAY_TFJS_NODE"];
const whenBuilt = workspace === undefined ? test.skip : test;

const build: Build = ({ tf, seed }) => {
  const model = tf.sequential({ layers: [
    tf.layers.dense({ units: 4, activation: "relu", inputShape: [2], kernelInitializer: tf.initializers.glorotUniform({ seed }) }),
    tf.layers.dense({ units: 1, activation: "sigmoid", name: "probability", kernelInitializer: tf.initializers.glorotUniform({ seed: seed + 1 }) }),
  ] });
  model.compile({ optimizer: tf.train.sgd(0.1), loss: "binaryCrossentropy" });
  return model;
};

whenBuilt("tfjs-node trains what WebAssembly trains, and answers with the exported SavedModel as TensorFlow.js does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "assay-tfjs-node-"));
  try {
    const examples = await examplesIn(folder);
    const { model } = await train(folder, { inputs: { examples }, parameters: { steps: 20, backend: "wasm" }, module: { build } });
    const { tf, backend } = await openTensorFlow({ backend: "auto", workspace: workspace! });
    expect([backend, tf.getBackend()]).toEqual(["tfjs-node", "tensorflow"]);
    tf.disposeVariables(); // both copies of TensorFlow.js share an engine here, and name their layers alike
    const native = await train(folder, { inputs: { examples }, parameters: { steps: 20, backend: "tfjs-node" }, module: { build }, workspace: workspace! });
    const file = join(model.path, "assay_model.json");
    const { form: _, ...described } = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    for await (const batch of readExamples(examples.path, "eval")) {
      const answers: Float32Array[] = [];
      for (const path of [model.path, native.model.path]) {
        const predictor = await loadPredictor(path);
        answers.push((await predictor.predict(batch)).outputs["probability"]!.values);
        predictor.dispose();
      }
      await writeFile(file, JSON.stringify({ ...described, form: "saved-model", input: "examples" }));
      const saved = await loadPredictor(model.path, { workspace: workspace! });
      answers.push((await saved.predict(batch)).outputs["probability"]!.values);
      saved.dispose();
      for (const other of answers.slice(1)) other.forEach((value, i) => expect(Math.abs(value - answers[0]![i]!)).toBeLessThan(1e-4));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
