import { nearest, UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";
import { randomNumbers, shuffle } from "../core/random.ts";
import type { TrainingFeature, TrainingRows } from "./training-data.ts";
import type { BatchOptions, TrainingBatch, TrainingBatches, TrainingSplit } from "./training-api.ts";

/** What decides the order of a split's batches. */
interface SplitOptions {
  readonly name: string;
  readonly seed: number;
  readonly batchSize: number;
}

/** A split in memory as user code sees it. */
export function trainingSplit(tf: TensorFlow, data: TrainingRows, { name, seed, batchSize }: SplitOptions): TrainingSplit {
  const features = [...data.features.keys()];
  return {
    name,
    rows: data.rows,
    features,
    batches(options: BatchOptions = {}): TrainingBatches {
      const { size = batchSize, shuffle: shuffled = name === "train", repeat = false, inputs = features } = options;
      if (!Number.isInteger(size) || size < 1) throw new UserError(`a batch cannot hold ${size} rows`, { hint: "size is a whole number from 1" });
      const chosen = inputs.map((input) => featureNamed(data, input));
      let pass = 0;
      async function* iterate(): AsyncGenerator<TrainingBatch> {
        do {
          const order = Int32Array.from({ length: data.rows }, (_, row) => row);
          if (shuffled) shuffle(order, randomNumbers(seed + pass));
          pass++;
          for (let start = 0; start < data.rows; start += size) yield cutBatch(tf, { chosen, label: data.label }, order.subarray(start, start + size));
        } while (repeat && data.rows > 0);
      }
      return { size, inputs, [Symbol.asyncIterator]: iterate };
    },
  };
}

function featureNamed({ features }: TrainingRows, name: string): TrainingFeature {
  const found = features.get(name);
  if (found) return found;
  const near = nearest(name, features.keys());
  throw new UserError(`there is no feature ${JSON.stringify(name)} to train with`, { hint: near ? `did you mean ${near}?` : `features that are numbers: ${[...features.keys()].join(", ")}` });
}

interface Cut {
  readonly chosen: readonly TrainingFeature[];
  readonly label: TrainingFeature;
}

function cutBatch(tf: TensorFlow, { chosen, label }: Cut, order: Int32Array): TrainingBatch {
  const take = ({ values, width }: TrainingFeature) => {
    const taken = new Float32Array(order.length * width);
    for (let row = 0; row < order.length; row++) {
      const from = order[row]! * width;
      for (let i = 0; i < width; i++) taken[row * width + i] = values[from + i]!;
    }
    return tf.tensor2d(taken, [order.length, width]);
  };
  return { xs: Object.fromEntries(chosen.map((feature) => [feature.name, take(feature)])), ys: take(label) };
}
