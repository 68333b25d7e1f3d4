import type { Label, Plan, PlannedFeature } from "./roles.ts";

/** How a pipeline trains, as it stands in `assay.yml`. */
export interface TrainingText {
  /** The module with preprocess, and train where it trains. */
  readonly code?: string;
  readonly lines: readonly string[];
}

interface Written {
  readonly plan: Plan;
  /** How it trains, where that is not the model that `writtenModel` writes, and where that is. */
  readonly training: TrainingText | { readonly model: string };
  /** Name of the pipeline. */
  readonly name: string;
  /** Key of `examples` and the pattern. */
  readonly format: string;
  readonly pattern: string;
  /** Where the published schema of `assay.yml` is, for editors. */
  readonly schema: string;
  /** What each metric must reach; undefined: it is not known yet. */
  readonly thresholds?: Readonly<Record<string, string>> | undefined;
}

/** A text in quotes. */
export const json = (text: string): string => JSON.stringify(text);
/** A text as YAML and TypeScript take a name, in quotes where it must be. */
const plain = (text: string): string => (/^[A-Za-z_][\w./*-]*$/.test(text) ? text : json(text));

/** Names of the columns that are numbers and tell of the label. */
export function numberedColumns({ features }: Plan): readonly string[] {
  return features.filter(({ role }) => role.type === "number").map(({ name }) => name);
}

/** `assay.yml` with words to each key. */
export function writtenConfiguration({ plan: { label, rows, features }, training, name, format, pattern, schema, thresholds }: Written): string {
  const steps = Math.min(2000, Math.max(300, Math.round((rows / 64) * 20)));
  const { code, lines } = "model" in training ? { code: training.model, lines: [`train: { steps: ${steps}, batch-size: 64, seed: 7 }`] } : training;
  const command = "lines" in training && lines.some((line) => line.startsWith("  run:"));
  const sliced = features.find(({ role }) => role.type === "category" && role.values <= 12)?.name;
  const limits = Object.entries(thresholds ?? {}).map(([metric, limit]) => `    ${metric}: ${limit}`);
  return `# yaml-language-server: $schema=${schema}
name: ${name}
${code === undefined ? "" : `${`code: ${plain(code)}`.padEnd(36)}# preprocess${command ? "" : " and train"} live${command ? "s" : ""} here\n`}
examples:
  ${format}: ${json(pattern)}
  splits: { train: 2, eval: 1 }     # shares; a row stays in its split
label: ${plain(label.name)}

schema: schema.pbtxt                # what the data should look like: reviewed like code
validate:
  fail-on: error                    # what does not fit the schema blocks
  drift: warn                       # what moved since the blessed model is told

${lines.join("\n")}
evaluate:${sliced === undefined ? "" : `\n  slices: [[${plain(sliced)}]]            # is it as good for each of these?`}
${limits.length === 0 ? "  thresholds: {}                    # what a model must reach" : `  thresholds:                       # what a model must reach; from the first run, a little below it\n${limits.join("\n")}`}
infra: { requests: ${command ? "4 } " : "32 }"}             # it must load and answer
push:
  - directory: serving/             # in TensorFlow Serving's layout

environments:
  prod:                             # on GitHub
    push:
      - release: {}
`;
}

/** As a word of the text, not of this module. */
const exported = "export const";

/** `model.ts`: numbers scaled, categories one-hot, one hidden layer. */
export function writtenModel({ label, features }: Plan): string {
  const used = features.filter(({ role }) => role.type !== "left out");
  const keys = keysOf([...used.map(({ name }) => name), label.name]);
  const inputs = used.map(({ name }) => json(keys.get(name)!));
  const left = features.filter(({ role }) => role.type === "left out").map(({ name, role }) => `// ${json(name).slice(0, 80)} is left out: ${role.type === "left out" ? role.because : ""}.`);
  return `import * as tf from "@tensorflow/tfjs";
import type { Preprocess, Train } from "assay";

${[...left, `/** What the model sees of a row, the same in training and in serving. */`].join("\n")}
${exported} preprocess: Preprocess = (row, tft) => ({
${used.map((feature) => `  ${keys.get(feature.name)!}: ${expressionOf(feature)},`).join("\n")}
  ${plain(label.name).startsWith('"') ? `[${json(label.name)}]` : label.name}: ${labelExpression(label)},
});

const inputs = [${inputs.join(", ")}];

${exported} train: Train = async ({ examples, transform, steps, batchSize, seed, progress }) => {
  const initial = (add: number) => tf.initializers.glorotUniform({ seed: seed + add });
  const given = inputs.map((name) => tf.input({ shape: transform.shape(name), name }));
  const together = ${used.length === 1 ? "given[0]!" : "tf.layers.concatenate().apply(given) as tf.SymbolicTensor"};
  const hidden = tf.layers.dense({ units: 32, activation: "relu", kernelInitializer: initial(0) }).apply(together) as tf.SymbolicTensor;
${outputOf(label)}
  await progress.fit(model, examples.train.batches({ size: batchSize }), { steps, validation: examples.eval });
  return model;
};
`;
}

/** Names that TensorFlow takes for tensors, each once. */
function keysOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(names.map((name) => {
    const base = name.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z])/, "f_").slice(0, 60);
    let key = base;
    for (let i = 2; taken.has(key); i++) key = `${base}_${i}`;
    taken.add(key);
    return [name, key];
  }));
}

function expressionOf({ name, role }: PlannedFeature): string {
  const value = `row[${json(name)}]!`;
  if (role.type === "number") return `tft.scaleToZScore(tft.fillMissing(${value}, "mean"))`;
  return `tft.oneHot(tft.computeAndApplyVocabulary(tft.fillMissing(${value}, ""), { topK: ${role.type === "category" ? Math.min(role.values, 50) : 1}, numOovBuckets: 1 }))`;
}

function labelExpression({ name, problem }: Label): string {
  const value = `row[${json(name)}]!`;
  return problem === "multiclass" ? `tft.computeAndApplyVocabulary(${value})` : problem === "binary" ? value : `tft.cast(${value}, "float32")`;
}

function outputOf(label: Label): string {
  const name = `name: "prediction"`;
  switch (label.problem) {
    case "binary": return `  const output = tf.layers.dense({ units: 1, activation: "sigmoid", kernelInitializer: initial(1), ${name} }).apply(hidden) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "binaryCrossentropy" });`;
    case "multiclass": return `  const output = tf.layers.dense({ units: transform.vocabularySize(${json(label.name)}), activation: "softmax", kernelInitializer: initial(1), ${name} }).apply(hidden) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "sparseCategoricalCrossentropy" });`;
    case "regression": return `  const scaled = tf.layers.dense({ units: 1, kernelInitializer: initial(1) }).apply(hidden) as tf.SymbolicTensor;
  // Back to the label's own scale: its deviation and mean when this file was written.
  const output = tf.layers.dense({
    units: 1, trainable: false, ${name},
    kernelInitializer: tf.initializers.constant({ value: ${Number(label.deviation.toPrecision(4))} }), biasInitializer: tf.initializers.constant({ value: ${Number(label.mean.toPrecision(4))} }),
  }).apply(scaled) as tf.SymbolicTensor;
  const model = tf.model({ inputs: given, outputs: output });
  model.compile({ optimizer: tf.train.adam(5e-3), loss: "meanSquaredError" });`;
  }
}

/** Limits a little below what the first model reached, for the metrics that tell most. */
export function proposedThresholds({ label }: Plan, metrics: Readonly<Record<string, number | string>>): Readonly<Record<string, string>> | undefined {
  const wanted = { binary: ["auc", "accuracy"], multiclass: ["accuracy", "macro_f1"], regression: ["r2", "rmse"] }[label.problem];
  const found = wanted.map((name) => [name, metrics[name]] as const).find((entry): entry is readonly [string, number] => typeof entry[1] === "number" && Number.isFinite(entry[1]));
  if (!found) return undefined;
  const [metric, value] = found;
  if (metric === "rmse") return { rmse: `{ at-most: ${Number((value * 1.1).toPrecision(3))}, not-above-baseline-by: ${Number((value * 0.05).toPrecision(1))} }` };
  const limit = Math.floor((value - 0.03) * 100) / 100;
  return { [metric]: `{ at-least: ${limit}, not-below-baseline-by: 0.02 }` };
}
