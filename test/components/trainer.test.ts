import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tensor } from "@tensorflow/tfjs-core";
import { trainer } from "../../src/components/trainer.ts";
import { readExamples } from "../../src/data/examples.ts";
import { loadPredictor } from "../../src/model/load-predictor.ts";
import { readModelDescription } from "../../src/model/model-artifact.ts";
import type { Build, Train } from "../../src/model/training-api.ts";
import type { Preprocess } from "../../src/transform/trace.ts";
import { examplesIn, filesOf, points, train, transformedIn, writeFileIn } from "./training-step.ts";

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "assay-trainer-")); });
afterEach(() => rm(folder, { recursive: true }));

const build: Build = ({ tf, seed }) => {
  const model = tf.sequential({ layers: [
    tf.layers.dense({ units: 6, activation: "relu", inputShape: [2], kernelInitializer: tf.initializers.glorotUniform({ seed }) }),
    tf.layers.dropout({ rate: 0.1 }),
    tf.layers.dense({ units: 1, activation: "sigmoid", name: "probability" }),
  ] });
  model.compile({ optimizer: tf.train.adam(0.05), loss: "binaryCrossentropy", metrics: ["accuracy"] });
  return model;
};

async function accuracy(model: string, examples: string): Promise<number> {
  const predictor = await loadPredictor(model);
  let right = 0;
  let rows = 0;
  for await (const batch of readExamples(examples, "eval")) {
    const { outputs } = await predictor.predict(batch);
    const { values } = outputs[predictor.outputs[0]!]!;
    const label = batch.columns.get("late")!;
    if (label.type !== "int") throw new Error("label");
    for (let row = 0; row < batch.length; row++) right += Number((values[row]! > 0.5 ? 1 : 0) === label.values[row]);
    rows += batch.length;
  }
  predictor.dispose();
  return right / rows;
}

test("a model from build is trained on raw examples, all numbers side by side, and answers for raw rows", async () => {
  const examples = await examplesIn(folder);
  const { model, showing, told } = await train(folder, { inputs: { examples }, parameters: { steps: 150 }, module: { build } });
  expect(await accuracy(model.path, examples.path)).toBeGreaterThan(0.9);
  expect(await readModelDescription(model.path)).toMatchObject({ form: "tfjs", problem: "binary", label: "late", outputs: [{ name: "probability", shape: [] }] });
  expect(await filesOf(model.path)).toEqual(expect.arrayContaining(["Format-Serving/saved_model.pb", "Format-TFJS/model.json", "Format-TFJS/weights.bin", "Format-TFJS/transform/graph.json", "assay_model.json"]));
  expect(showing.headline).toMatch(/^step 150 · loss 0\.\d+ · validation 0\.\d+$/);
  expect(showing.sections![0]!.blocks.map((block) => block.type)).toEqual(["lines", "lines"]);
  expect(told.some(({ done, total }) => done === 150 && total === 150)).toBe(true);
});

test("without an eval split there is no validation", async () => {
  const examples = await examplesIn(folder, { all: points(60) });
  const { showing } = await train(folder, { inputs: { examples }, parameters: { steps: 3 }, module: { build } });
  expect(showing.headline).toMatch(/^step 3 · loss [0-9.]+$/);
});

test("the same inputs and seed give the same bytes, another seed gives others", async () => {
  const examples = await examplesIn(folder);
  const weights = async (seed: number) => {
    const { model } = await train(folder, { inputs: { examples }, parameters: { steps: 20, seed }, module: { build } });
    return Buffer.concat(await Promise.all((await filesOf(model.path)).filter((file) => /pb$|bin$/.test(file)).map((file) => readFile(join(model.path, file)))));
  };
  const [first, again, other] = [await weights(3), await weights(3), await weights(4)];
  expect(first.equals(again)).toBe(true);
  expect(first.equals(other)).toBe(false);
});

const preprocess: Preprocess = (row, tft) => ({
  place: tft.concat([tft.scaleToZScore(row["x"]!), tft.fillMissing(row["y"]!, 0)]),
  kind: tft.computeAndApplyVocabulary(tft.fillMissing(row["kind"]!, ""), { numOovBuckets: 1 }),
  colour: tft.computeAndApplyVocabulary(row["colour"]!),
});

test("a model of several inputs is trained on transformed examples by name, and the transform is inside", async () => {
  const inputs = await transformedIn(folder, preprocess);
  const code: Train = async ({ tf, transform, examples, progress, steps, classes }) => {
    expect(classes).toHaveLength(3);
    const place = tf.input({ shape: transform.shape("place"), name: "place" });
    const kind = tf.input({ shape: [1], name: "kind" });
    const vector = tf.layers.flatten().apply(tf.layers.embedding({ inputDim: transform.categoryCount("kind"), outputDim: 2 }).apply(kind)) as typeof place;
    const out = tf.layers.dense({ units: transform.vocabularySize("colour"), activation: "softmax", name: "colour" }).apply(tf.layers.concatenate().apply([place, vector])) as typeof place;
    const model = tf.model({ inputs: [place, kind], outputs: out });
    model.compile({ optimizer: tf.train.adam(0.05), loss: "sparseCategoricalCrossentropy" });
    await progress.fit(model, examples.train.batches({ size: 32 }), { steps, validation: examples.eval });
    return model;
  };
  const { model } = await train(folder, { inputs, parameters: { label: "colour" }, module: { train: code } });
  const description = await readModelDescription(model.path);
  expect(description).toMatchObject({ problem: "multiclass", outputs: [{ name: "colour", shape: [3] }] });
  expect([...description.classes!].sort()).toEqual(["high", "low", "middle"]);
  const raw = await examplesIn(folder);
  const predictor = await loadPredictor(model.path);
  expect([...predictor.inputs].sort()).toEqual(["kind", "x", "y"]);
  for await (const batch of readExamples(raw.path, "eval")) {
    const { values, shape } = (await predictor.predict(batch)).outputs["colour"]!;
    expect(shape).toEqual([3]);
    for (let row = 0; row < batch.length; row++) expect(values[3 * row]! + values[3 * row + 1]! + values[3 * row + 2]!).toBeCloseTo(1, 5);
  }
  predictor.dispose();
});

test("a free function of operations, trained in a loop of its own, is a model", async () => {
  const examples = await examplesIn(folder);
  const code: Train = async ({ tf, examples: { train: rows }, progress, label }) => {
    expect([label, rows.features, rows.rows]).toEqual(["late", ["x", "y"], 120]);
    const weights = tf.variable(tf.zeros([2, 1]));
    const logits = (xs: Readonly<Record<string, Tensor>>) => tf.matMul(tf.concat([xs["x"]!, xs["y"]!], 1), weights);
    const optimizer = tf.train.sgd(1);
    let step = 0;
    for await (const { xs, ys } of rows.batches({ size: 40 })) {
      const loss = optimizer.minimize(() => tf.losses.sigmoidCrossEntropy(ys, logits(xs)), true)!;
      progress.report({ step: ++step, loss: loss.dataSync()[0]! });
      tf.dispose([xs, ys, loss]);
    }
    expect(step).toBe(3);
    return { inputs: ["x", "y"], predict: (xs) => ({ probability: tf.sigmoid(logits(xs)) }) };
  };
  const { model, showing } = await train(folder, { inputs: { examples }, parameters: {}, module: { train: code } });
  expect(await accuracy(model.path, examples.path)).toBeGreaterThan(0.9);
  expect(showing.headline).toMatch(/^step 3 · loss/);
});

describe("mistakes of the user's code are named", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ["no function", { Train: 1, trian: () => {} }, 'exports no function "train"'],
    ["nothing returned", { train: () => undefined }, "model.ts: train returned nothing"],
    ["no model", { train: () => ({ a: 1 }) }, "is no model"],
    ["not compiled", { build: (({ tf }) => tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] })) satisfies Build }, "not compiled"],
    ["an input that is no feature", { build: (({ tf }) => {
      const inputs = ["x", "z"].map((name) => tf.input({ shape: [1], name }));
      const model = tf.model({ inputs, outputs: tf.layers.dense({ units: 1 }).apply(tf.layers.concatenate().apply(inputs)) as (typeof inputs)[0] });
      model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
      return model;
    }) satisfies Build }, 'input "z" is no feature'],
    ["a wrong width", { build: (({ tf }) => {
      const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [7] })] });
      model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
      return model;
    }) satisfies Build }, "takes 7 values per row at its one input, but is given 2"],
    ["a loss that explodes", { build: (({ tf }) => {
      const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
      model.compile({ optimizer: tf.train.sgd(1e9), loss: "meanSquaredError" });
      return model;
    }) satisfies Build }, "a smaller learning rate"],
    ["predictions that are no numbers", { train: (({ tf }) => ({ predict: ({ x }) => tf.log(tf.mul(x!, 0)).sub(tf.log(tf.mul(x!, 0))) })) satisfies Train }, "the model predicts NaN"],
    ["a vocabulary without a transform", { train: (({ transform }) => { transform.vocabularySize("kind"); throw new Error("not reached"); }) satisfies Train }, "no Transform step"],
    ["a feature that is text", { train: (({ examples }) => { examples.train.batches({ inputs: ["kind"] }); throw new Error("not reached"); }) satisfies Train }, 'no feature "kind" to train with'],
  ];
  test.each(cases)("%s", async (_, module, message) => {
    const examples = await examplesIn(folder);
    await expect(train(folder, { inputs: { examples }, parameters: {}, module })).rejects.toThrow(message);
  });

  test("a label that is not there names the nearest", async () => {
    const examples = await examplesIn(folder);
    await expect(train(folder, { inputs: { examples }, parameters: { label: "latte" }, module: { build } })).rejects.toThrow("did you mean late?");
  });

  test("an embedding that is too small for its feature", async () => {
    const inputs = await transformedIn(folder, preprocess);
    const code: Train = ({ tf, transform }) => {
      const table = tf.zeros([transform.vocabularySize("kind"), 2]);
      return { predict: ({ kind }) => tf.gather(table, tf.cast(tf.squeeze(kind!, [1]), "int32")) };
    };
    await expect(train(folder, { inputs, parameters: { label: "colour" }, module: { train: code } })).rejects.toThrow('transform.categoryCount("kind")');
  });
});

describe("a command trains", () => {
  /** Logistic regression in plain JavaScript on JSON lines, standing for any language without TensorFlow. */
  const regression = `
    import { readFileSync, writeFileSync, appendFileSync } from "node:fs";
    const task = JSON.parse(readFileSync(process.env.ASSAY_TASK, "utf8"));
    const rows = readFileSync(task.examples.train[0], "utf8").trim().split("\\n").map((line) => JSON.parse(line));
    const w = [0, 0]; let b = 0;
    for (let step = 1; step <= task.steps; step++) {
      let loss = 0;
      for (const row of rows) {
        const x = [row.x, row.y ?? 0]; const p = 1 / (1 + Math.exp(-(w[0] * x[0] + w[1] * x[1] + b))); const d = p - row[task.label];
        w[0] -= 0.1 * d * x[0]; w[1] -= 0.1 * d * x[1]; b -= 0.1 * d; loss -= Math.log(row[task.label] ? p : 1 - p);
      }
      appendFileSync(task.output + "/metrics.jsonl", JSON.stringify({ step, loss: loss / rows.length }) + "\\n");
      console.log(JSON.stringify({ step, loss: loss / rows.length }));
    }`;

  test("and leaves a TensorFlow.js model, which answers for raw rows", async () => {
    const examples = await examplesIn(folder);
    await writeFileIn(folder, "train.mjs", `${regression}
      const dense = { class_name: "Dense", config: { units: 1, activation: "sigmoid", use_bias: true, name: "probability", trainable: true, batch_input_shape: [null, 2], dtype: "float32", kernel_initializer: { class_name: "Zeros", config: {} }, bias_initializer: { class_name: "Zeros", config: {} } } };
      writeFileSync(task.output + "/model.json", JSON.stringify({ format: "layers-model", modelTopology: { class_name: "Sequential", config: { name: "regression", layers: [dense] }, keras_version: "2.0", backend: "any" },
        weightsManifest: [{ paths: ["w.bin"], weights: [{ name: "probability/kernel", shape: [2, 1], dtype: "float32" }, { name: "probability/bias", shape: [1], dtype: "float32" }] }] }));
      writeFileSync(task.output + "/w.bin", Buffer.from(Float32Array.of(...w, b).buffer));`);
    const { model, showing, told } = await train(folder, { inputs: { examples }, parameters: { run: `"${process.execPath}" train.mjs`, format: "jsonl", steps: 5 } });
    expect(await accuracy(model.path, examples.path)).toBeGreaterThan(0.9);
    expect(await readModelDescription(model.path)).toMatchObject({ form: "tfjs", kind: "layers", outputs: [{ name: "probability" }] });
    expect(showing.headline).toMatch(/^step 5 · loss/);
    expect(told.at(-1)).toMatchObject({ done: 5, total: 5 });
  });

  test("and leaves whatever its predict command can load; the code that answers travels with the model", async () => {
    const examples = await examplesIn(folder);
    await writeFileIn(folder, "train.mjs", `${regression} writeFileSync(process.env.ASSAY_OUTPUT + "/weights.json", JSON.stringify([...w, b]));`);
    await writeFileIn(folder, "predict.mjs", `
      import { readFileSync, writeFileSync } from "node:fs";
      const [a, c, b] = JSON.parse(readFileSync("weights.json", "utf8"));
      const rows = readFileSync(process.env.ASSAY_EXAMPLES, "utf8").trim().split("\\n").map((line) => JSON.parse(line));
      writeFileSync(process.env.ASSAY_PREDICTIONS, rows.map((row) => JSON.stringify({ probability: 1 / (1 + Math.exp(-(a * row.x + c * (row.y ?? 0) + b))) })).join("\\n"));`);
    const { model } = await train(folder, { inputs: { examples }, parameters: { run: `"${process.execPath}" train.mjs`, predict: `"${process.execPath}" predict.mjs`, format: "jsonl", steps: 5 } });
    await writeFileIn(folder, "predict.mjs", "throw new Error('not the code that was trained')");
    const predictor = await loadPredictor(model.path);
    for await (const batch of readExamples(examples.path, "eval")) {
      const { values } = (await predictor.predict(batch)).outputs["probability"]!;
      expect(values.length).toBe(40);
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });

  test.each([
    ["that fails", "process.stderr.write('no module named sklearn\\n'); process.exit(3)", "ended with exit code 3"],
    ["that leaves nothing", "", "left no model"],
    ["that leaves a file Assay cannot read", 'import { writeFileSync } from "node:fs"; writeFileSync(process.env.ASSAY_OUTPUT + "/model.onnx", "")', "holds model.onnx"],
  ])("one %s is the user's mistake", async (_, code, message) => {
    await writeFileIn(folder, "train.mjs", code);
    const examples = await examplesIn(folder);
    await expect(train(folder, { inputs: { examples }, parameters: { run: `"${process.execPath}" train.mjs` } })).rejects.toThrow(message);
  });

  test("its files decide the result; code and run together are refused, and so are neither", async () => {
    await writeFileIn(folder, "train.py", "print(1)");
    await writeFileIn(folder, "requirements.txt", "numpy==1.26");
    const parameters = { label: "late", steps: 1, batchSize: 1, hyperparameters: {}, timeout: 1, backend: "auto", format: "csv" } as const;
    const { materials } = await trainer.resolve!({ ...parameters, run: "python train.py --rate 0.1" }, folder);
    expect(Object.keys(materials)).toEqual(["train.py", "requirements.txt"]);
    await expect(trainer.resolve!({ ...parameters, run: "python train.py", code: "model.ts" }, folder)).rejects.toThrow("both code and run");
    await expect(trainer.resolve!(parameters, folder)).rejects.toThrow("neither code nor run");
  });
});
