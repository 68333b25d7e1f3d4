import * as tf from "@tensorflow/tfjs";
import type { Preprocess, Train } from "assay";

const measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"] as const;

export const preprocess: Preprocess = (row, tft) => ({
  ...Object.fromEntries(measures.map((name) => [name, tft.scaleToZScore(tft.fillMissing(row[name]!, "mean"))])),
  species: tft.computeAndApplyVocabulary(row["species"]!),
});

export const train: Train = async ({ examples, transform, steps, batchSize, seed, progress }) => {
  const inputs = measures.map((name) => tf.input({ shape: [1], name }));
  const together = tf.layers.concatenate().apply(inputs) as tf.SymbolicTensor;
  const hidden = tf.layers.dense({ units: 8, activation: "relu", kernelInitializer: tf.initializers.glorotUniform({ seed }) });
  const species = tf.layers.dense({
    units: transform.vocabularySize("species"), activation: "softmax", name: "species_probabilities",
    kernelInitializer: tf.initializers.glorotUniform({ seed: seed + 1 }),
  });
  const model = tf.model({ inputs, outputs: species.apply(hidden.apply(together)) as tf.SymbolicTensor });
  model.compile({ optimizer: tf.train.adam(0.02), loss: "sparseCategoricalCrossentropy" });
  await progress.fit(model, examples.train.batches({ size: batchSize }), { steps, validation: examples.eval });
  return model;
};
