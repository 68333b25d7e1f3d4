import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readExamples } from "../../src/data/examples.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import { readModelDescription } from "../../src/model/model-artifact.ts";
import { examplesIn, train, writeFileIn } from "../components/training-step.ts";

const environment = resolve(import.meta.dirname, "../../.venv");
const python = join(environment, "bin/python");
const workspace = join(environment, "tfjs-node");
const whenReady = existsSync(python) && existsSync(join(workspace, "node_modules/@tensorflow/tfjs-node/lib/napi-v8/tfjs_binding.node")) ? test : test.skip;

/** Trains in TensorFlow on the record files themselves, and leaves a SavedModel as TFX's trainers do. */
const program = `
import json, os, tensorflow as tf
task = json.load(open(os.environ["ASSAY_TASK"]))
specification = {"x": tf.io.FixedLenFeature([], tf.float32), "y": tf.io.FixedLenFeature([], tf.float32, 0.0), task["label"]: tf.io.FixedLenFeature([], tf.int64)}
files = tf.data.TFRecordDataset(task["examples"]["train"], compression_type="GZIP")
rows = tf.io.parse_example(list(files), specification)
weights = tf.Variable(tf.zeros([2]))
inputs = lambda row: tf.stack([row["x"], row["y"]], 1)
for step in range(1, task["steps"] + 1):
    with tf.GradientTape() as tape:
        logits = tf.linalg.matvec(inputs(rows), weights)
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.cast(rows[task["label"]], tf.float32), logits))
    weights.assign_sub(tape.gradient(loss, weights))
    print(json.dumps({"step": step, "loss": float(loss)}))
class Model(tf.Module):
    def __init__(self): self.weights = weights
    @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="examples")])
    def serve(self, examples):
        row = tf.io.parse_example(examples, {name: specification[name] for name in ("x", "y")})
        return {"probability": tf.sigmoid(tf.linalg.matvec(inputs(row), self.weights))}
model = Model()
tf.saved_model.save(model, task["output"], signatures={"serving_default": model.serve})
`;

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "interop-python-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady("a SavedModel that Python trained and left answers through tfjs-node", async () => {
  const examples = await examplesIn(folder);
  await writeFileIn(folder, "train.py", program);
  const { model, told } = await train(folder, { inputs: { examples }, parameters: { run: `TF_CPP_MIN_LOG_LEVEL=3 "${python}" "${join(folder, "train.py")}"`, steps: 40 }, workspace });
  expect(told.at(-1)).toMatchObject({ done: 40, total: 40 });
  expect(await readModelDescription(model.path)).toMatchObject({ form: "saved-model", input: "examples", outputs: [{ name: "probability", shape: [] }] });
  const predictor = await loadPredictor(model.path, { workspace });
  let right = 0;
  for await (const batch of readExamples(examples.path, "eval")) {
    const { values } = (await predictor.predict(batch)).outputs["probability"]!;
    const label = batch.columns.get("late")!;
    values.forEach((value, row) => { right += Number(label.type === "int" && (value > 0.5 ? 1 : 0) === label.values[row]); });
  }
  predictor.dispose();
  expect(right).toBeGreaterThan(36);
}, 120_000);

whenReady("without tfjs-node the step says what else the command may leave", async () => {
  const examples = await examplesIn(folder);
  await writeFileIn(folder, "train.py", program);
  await expect(train(folder, { inputs: { examples }, parameters: { run: `TF_CPP_MIN_LOG_LEVEL=3 "${python}" train.py`, steps: 1 } })).rejects.toThrow("left a SavedModel only");
}, 120_000);
