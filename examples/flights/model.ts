import * as tf from "@tensorflow/tfjs";
import type { Preprocess, Train } from "assay";

/** Only what is known before departure: the schedule, the aircraft's company, the way. */
export const preprocess: Preprocess = (row, tft) => ({
  distance: tft.scaleToZScore(row["distance"]!),
  departure: tft.oneHot(tft.bucketize(row["sched_dep_time"]!, { numBuckets: 12 })),
  carrier: tft.computeAndApplyVocabulary(row["carrier"]!, { topK: 20, numOovBuckets: 1 }),
  origin: tft.oneHot(tft.computeAndApplyVocabulary(row["origin"]!, { numOovBuckets: 1 })),
  dest: tft.computeAndApplyVocabulary(row["dest"]!, { topK: 60, numOovBuckets: 1 }),
  // A cancelled flight never arrives: to its passengers it is late.
  delayed: tft.cast(tft.fillMissing(row["arr_delay"]!, 999).greater(15), "int64"),
});

export const train: Train = async ({ examples, transform, steps, batchSize, seed, hyperparameters, progress }) => {
  const initial = (step: number) => tf.initializers.glorotUniform({ seed: seed + step });
  const dense = ["distance", "departure", "origin"].map((name) => tf.input({ shape: transform.shape(name), name }));
  const embedded = (["carrier", "dest"] as const).map((name, index) => {
    const id = tf.input({ shape: [1], name });
    const embedding = tf.layers.embedding({
      inputDim: transform.categoryCount(name), outputDim: 6, embeddingsInitializer: tf.initializers.randomNormal({ stddev: 0.05, seed: seed + 10 + index }),
    });
    return { id, vector: tf.layers.flatten().apply(embedding.apply(id)) as tf.SymbolicTensor };
  });
  const together = tf.layers.concatenate().apply([...dense, ...embedded.map(({ vector }) => vector)]);
  const hidden = tf.layers.dense({ units: 32, activation: "relu", kernelInitializer: initial(1) }).apply(together);
  const late = tf.layers.dense({ units: 1, activation: "sigmoid", kernelInitializer: initial(2), name: "probability_delayed" }).apply(hidden);
  const model = tf.model({ inputs: [...dense, ...embedded.map(({ id }) => id)], outputs: late as tf.SymbolicTensor });
  model.compile({ optimizer: tf.train.adam(hyperparameters["rate"] as number ?? 1e-3), loss: "binaryCrossentropy" });
  await progress.fit(model, examples.train.batches({ size: batchSize }), { steps, validation: examples.eval });
  return model;
};
