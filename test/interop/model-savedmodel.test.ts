import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Tensor } from "@tensorflow/tfjs-core";
import { encodeExamples } from "../../src/data/example-encoder.ts";
import { readExamples } from "../../src/data/examples.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import type { Train, Training } from "../../src/model/training-api.ts";
import type { Preprocess } from "../../src/transform/trace.ts";
import { examplesIn, train, transformedIn } from "../components/training-step.ts";

const python = resolve(import.meta.dirname, "../../.venv/bin/python");
const run = promisify(execFile);
const whenReady = existsSync(python) ? test : test.skip;

/** Asks a SavedModel in three ways: TensorFlow 2, the session of TensorFlow 1, and with transformed features. */
const program = `
import base64, json, sys
import numpy as np, tensorflow as tf
directory, rows = sys.argv[1], [base64.b64decode(row) for row in json.load(open(sys.argv[2]))]
signatures = tf.saved_model.load(directory).signatures
found = {name: value.numpy().ravel().tolist() for name, value in signatures["serving_default"](examples=tf.constant(rows)).items()}
with tf.compat.v1.Session(graph=tf.Graph()) as session:
    signature = tf.compat.v1.saved_model.load(session, ["serve"], directory).signature_def
    names = {key: info.name for key, info in signature["serving_default"].outputs.items()}
    old = {key: value.ravel().tolist() for key, value in session.run(names, {signature["serving_default"].inputs["examples"].name: rows}).items()}
specification = signatures["tensors"].structured_input_signature[1]
zeros = {key: tf.zeros([3] + spec.shape.as_list()[1:], spec.dtype) for key, spec in specification.items()}
tensors = {key: list(value.shape) for key, value in signatures["tensors"](**zeros).items()}
print(json.dumps({"found": found, "old": old, "tensors": tensors}))
`;

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "interop-model-")); });
afterAll(() => rm(folder, { recursive: true }));

const preprocess: Preprocess = (row, tft) => ({
  place: tft.concat([tft.scaleToZScore(row["x"]!), tft.fillMissing(row["y"]!, "mean")]),
  kind: tft.computeAndApplyVocabulary(tft.fillMissing(row["kind"]!, ""), { numOovBuckets: 2 }),
  colour: tft.computeAndApplyVocabulary(row["colour"]!),
});

const classify = (layers: (tf: Training["tf"], place: unknown) => unknown): Train => async ({ tf, transform, examples, progress, steps }) => {
  const place = tf.input({ shape: transform.shape("place"), name: "place" });
  const kind = tf.input({ shape: [1], name: "kind" });
  const vector = tf.layers.flatten().apply(tf.layers.embedding({ inputDim: transform.categoryCount("kind"), outputDim: 3 }).apply(kind)) as typeof place;
  const together = tf.layers.concatenate().apply([layers(tf, place) as typeof place, vector]);
  const out = tf.layers.dense({ units: 3, activation: "softmax", name: "colour" }).apply(together) as typeof place;
  const model = tf.model({ inputs: [place, kind], outputs: out });
  model.compile({ optimizer: tf.train.adam(0.03), loss: "sparseCategoricalCrossentropy" });
  await progress.fit(model, examples.train.batches({ size: 16 }), { steps });
  return model;
};

const models: Readonly<Record<string, Train>> = {
  "dense layers with batch normalisation": classify((tf, place) => tf.layers.batchNormalization().apply(tf.layers.dense({ units: 5, activation: "relu" }).apply(place as never))),
  "a convolution with pooling": classify((tf, place) => {
    const image = tf.layers.reshape({ targetShape: [4, 4, 1] }).apply(tf.layers.dense({ units: 16 }).apply(place as never));
    const layers = [tf.layers.conv2d({ filters: 3, kernelSize: 2, padding: "same", activation: "elu" }), tf.layers.depthwiseConv2d({ kernelSize: 2 }), tf.layers.maxPooling2d({ poolSize: 2 }), tf.layers.flatten()];
    return layers.reduce((made, layer) => layer.apply(made as never) as typeof image, image);
  }),
  "an LSTM": classify((tf, place) => tf.layers.lstm({ units: 4 }).apply(tf.layers.reshape({ targetShape: [2, 1] }).apply(place as never) as never)),
  "a function with several outputs": ({ tf }) => ({
    predict: ({ place, kind }) => {
      const hot = tf.oneHot(tf.cast(tf.squeeze(kind!, [1]), "int32"), 5).toFloat();
      const { values } = tf.topk(place!, 1);
      const wide = tf.concat([place!, hot as Tensor], 1);
      return { wide, largest: values, soft: tf.softmax(wide), clipped: tf.clipByValue(place!, -1, 1), chosen: tf.where(tf.greater(place!, 0), place!, tf.neg(place!)), norm: tf.norm(place!, 2, 1, true) };
    },
  }),
};

whenReady.each(Object.entries(models))("TensorFlow loads %s and answers for serialized examples as our predictor does", async (_, code) => {
  const inputs = await transformedIn(folder, preprocess);
  const { model } = await train(folder, { inputs, parameters: { label: "colour", steps: 30 }, module: { train: code } });
  const raw = await examplesIn(folder);
  const predictor = await loadPredictor(model.path);
  for await (const batch of readExamples(raw.path, "eval")) {
    const file = join(folder, "rows.json");
    await writeFile(file, JSON.stringify(encodeExamples(batch).map((row) => Buffer.from(row).toString("base64"))));
    const { stdout } = await run(python, ["-c", program, join(model.path, "Format-Serving"), file], { maxBuffer: 1 << 26, env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3" } });
    const theirs = JSON.parse(stdout) as Record<"found" | "old", Record<string, number[]>> & { tensors: Record<string, number[]> };
    const { outputs } = await predictor.predict(batch);
    expect(Object.keys(theirs.found).sort()).toEqual(Object.keys(outputs).sort());
    for (const [name, { values, shape }] of Object.entries(outputs)) {
      expect(theirs.tensors[name]).toEqual([3, ...(shape.length === 0 ? [1] : shape)]);
      for (const found of [theirs.found[name]!, theirs.old[name]!]) {
        expect(found).toHaveLength(values.length);
        found.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThan(1e-5));
      }
    }
  }
  predictor.dispose();
}, 120_000);
