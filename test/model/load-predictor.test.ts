import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import type { Predictor } from "../../src/model/predictor.ts";
import type { Train } from "../../src/model/training-api.ts";
import { examplesIn, train, transformedIn, writeFileIn } from "../components/training-step.ts";
import { predictorContract } from "./predictor-contract.ts";

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "assay-predictor-")); });
afterAll(() => rm(folder, { recursive: true }));

const code: Train = ({ tf }) => {
  const weights = tf.tensor2d([[1], [-0.5]]);
  return { predict: (xs) => { const sum = tf.matMul(tf.concat(Object.values(xs), 1), weights); return { probability: tf.sigmoid(sum), both: tf.concat([sum, tf.neg(sum)], 1) }; } };
};

predictorContract("a model of operations on raw features", async () => {
  const { model } = await train(folder, { inputs: { examples: await examplesIn(folder) }, parameters: {}, module: { train: code } });
  return loadPredictor(model.path);
});

predictorContract("a model with its transform inside", async () => {
  const inputs = await transformedIn(folder, (row, tft) => ({ x: tft.scaleToZScore(row["x"]!), kind: tft.computeAndApplyVocabulary(row["kind"]!, { numOovBuckets: 2 }), late: row["late"]! }));
  const { model } = await train(folder, { inputs, parameters: {}, module: { train: code } });
  return loadPredictor(model.path);
});

predictorContract("a layers model that a command left", async () => {
  await writeFileIn(folder, "layers.mjs", `
    import { writeFileSync } from "node:fs";
    const config = { units: 2, activation: "softmax", use_bias: false, name: "classes", batch_input_shape: [null, 2], dtype: "float32", kernel_initializer: { class_name: "Zeros", config: {} } };
    const weights = [{ name: "classes/kernel", shape: [2, 2], dtype: "float32" }];
    writeFileSync(process.env.ASSAY_OUTPUT + "/model.json", JSON.stringify({ format: "layers-model", modelTopology: { class_name: "Sequential", config: { name: "m", layers: [{ class_name: "Dense", config }] } }, weightsManifest: [{ paths: ["w.bin"], weights }] }));
    writeFileSync(process.env.ASSAY_OUTPUT + "/w.bin", Buffer.from(Float32Array.of(1, 2, -1, 0.5).buffer));`);
  return opened({ run: `"${process.execPath}" layers.mjs` });
});

predictorContract("a command that predicts", async () => {
  await writeFileIn(folder, "nothing.mjs", "");
  await writeFileIn(folder, "answer.mjs", `
    import { readFileSync, writeFileSync } from "node:fs";
    const lines = readFileSync(process.env.ASSAY_EXAMPLES, "utf8").split("\\n").filter(Boolean);
    writeFileSync(process.env.ASSAY_PREDICTIONS, lines.map((line) => { const { x = 0, y = 0 } = JSON.parse(line); return JSON.stringify({ sum: x + y, both: [x, y] }); }).join("\\n"));`);
  return opened({ run: `"${process.execPath}" nothing.mjs`, predict: `"${process.execPath}" answer.mjs` });
});

async function opened(parameters: { readonly run: string; readonly predict?: string }): Promise<Predictor> {
  const { model } = await train(folder, { inputs: { examples: await examplesIn(folder) }, parameters });
  return loadPredictor(model.path);
}

test.each([
  ["fewer lines than examples", '"0.5"', "wrote 1 predictions for 2 examples"],
  ["what is not JSON", '"NaN\\nNaN"', "is not JSON"],
  ["what is no number", `'{"a":"b"}\\n{"a":"b"}'`, "is none"],
  ["shapes that change", '"[1,2]\\n[1]"', "different shapes"],
])("a predict command that writes %s is the user's mistake", async (_, text, message) => {
  await writeFileIn(folder, "nothing.mjs", "");
  await writeFileIn(folder, "wrong.mjs", `import { writeFileSync } from "node:fs"; writeFileSync(process.env.ASSAY_PREDICTIONS, ${text});`);
  const examples = await examplesIn(folder, { eval: { x: [1, 2], y: [1, 2], kind: ["a", "b"], late: [0, 1], colour: ["a", "b"] } });
  await expect(train(folder, { inputs: { examples }, parameters: { run: `"${process.execPath}" nothing.mjs`, predict: `"${process.execPath}" wrong.mjs` } })).rejects.toThrow(message);
});

test("a folder that is no model says what a model holds", async () => {
  await expect(loadPredictor(folder)).rejects.toThrow("a Model artifact holds assay_model.json");
});
