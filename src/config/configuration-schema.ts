import type { Json, JsonObject, JsonSchema } from "../core/json.ts";
import { distributionValidatorProperties } from "../components/distribution-validator-parameters.ts";
import { exampleDiffProperties } from "../components/example-diff-parameters.ts";
import { exampleValidatorProperties } from "../components/example-validator-parameters.ts";
import { schemaGenProperties } from "../components/schema-gen-parameters.ts";
import { statisticsGen } from "../components/statistics-gen.ts";
import { examplesSchema, kebab } from "./example-sources.ts";

type Properties = Record<string, JsonSchema>;

/** What fits into 32 bits: more steps or rows than that are a slip of the keyboard. */
const mostCounted = 2 ** 31 - 1;
const text = (description: string, more: JsonSchema = {}): JsonSchema => ({ type: "string", minLength: 1, description, ...more });
const count = (description: string, more: JsonSchema = {}): JsonSchema => ({ type: "integer", minimum: 1, maximum: mostCounted, description, ...more });
const number = (description: string): JsonSchema => ({ type: "number", description });
const oneOf = (description: string, values: readonly string[]): JsonSchema => ({ type: "string", enum: values, description });
const object = (description: string, properties: Properties, more: JsonSchema = {}): JsonSchema => ({
  type: "object", description, additionalProperties: false, properties, ...more,
});
const mapOf = (description: string, value: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: "object", description, additionalProperties: value, ...more,
});

const threshold = object("What a metric must reach. Several entries must all hold.", {
  "at-least": number("Lowest value that passes (inclusive)."),
  "at-most": number("Highest value that passes (inclusive)."),
  "not-below-baseline-by": number("The metric may fall at most this far below the blessed model's."),
  "not-above-baseline-by": number("The metric may rise at most this far above the blessed model's."),
  "relative-to-baseline": number("Change divided by the baseline's value that must be reached, TFX's relative change threshold."),
  confidence: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "Judge the confidence bound instead of the point estimate, for instance 0.95." },
  slices: { type: "boolean", description: "Apply to every slice, not only to the whole." },
}, { minProperties: 1 });

const properties: Properties = {
  name: text("Name of the pipeline: 1 to 63 letters, digits, - or _.", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" }),
  code: text("TypeScript or JavaScript module with preprocess, and train or build."),
  pipeline: text("Module that exports a pipeline of your own; replaces examples, validate, train, evaluate, infra and push."),
  settings: { type: "object", description: "Values handed to the pipeline module." },
  paths: { type: "array", items: { type: "string", minLength: 1 }, description: "What else decides the pipeline when it changes: files, folders and globs outside this folder that nothing here names, for instance ../shared/**. On GitHub a pipeline runs only when something that decides it changed." },
  examples: examplesSchema(),
  label: text("Feature to predict: of the data, or made by preprocess."),
  schema: {
    description: "Schema kept in the repository (schema.pbtxt); missing: inferred and proposed. Or how it is inferred, with its file.",
    anyOf: [{ type: "string", minLength: 1 }, object("The schema, and how it is inferred.", kebabProperties(schemaGenProperties))],
  },
  statistics: statisticsSchema(),
  validate: object("What of the data may stop a model.", {
    ...kebabProperties(exampleValidatorProperties),
    stop: { type: "boolean", description: "Do not train when the gate fails." },
  }),
  "distribution-validator": object("How far distributions may be from those of the newest blessed run.", kebabProperties(distributionValidatorProperties)),
  "example-diff": object("Which examples are compared one by one with those of the newest blessed run.", kebabProperties(exampleDiffProperties), { required: ["identifier-features"] }),
  train: object("How the model is trained.", {
    code: text("Module with train or build, when it is not the one of code."),
    run: text("A command that trains, for instance python train.py."),
    predict: text("A command that predicts, for models only the command can load."),
    files: { type: "array", items: { type: "string" }, description: "Files the command's code is made of; those it names when not given." },
    format: oneOf("Form in which the command gets its examples.", ["tfrecord", "csv", "jsonl"]),
    steps: count("Batches to train on."),
    "batch-size": count("Rows per batch."),
    seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "Seed of every random choice of training." },
    hyperparameters: { type: "object", description: "Values handed to train." },
    timeout: count("Seconds after which training is stopped."),
    "output-limit": count("Most megabytes that a training command may leave: 4096 when not given."),
    backend: oneOf("TensorFlow.js backend.", ["auto", "wasm", "cpu", "tfjs-node"]),
  }),
  evaluate: object("How the model is judged.", {
    metrics: { type: "array", items: { type: "string" }, description: "Metrics to compute; those of the problem when not given." },
    slices: { type: "array", items: { type: "array", items: { type: "string" }, minItems: 1 }, description: "Features to slice by, each entry crossed." },
    thresholds: mapOf("What each metric must reach. {} blesses without a threshold, and says so.", threshold),
    problem: oneOf("Kind of problem; found from the label when not given.", ["binary", "multiclass", "regression"]),
    positive: { description: "The label's positive value, for binary problems with text labels." },
    prediction: text("Output of the model that holds the prediction."),
    splits: { type: "array", items: { type: "string" }, minItems: 1, description: "Splits to evaluate on; eval when not given." },
    "min-slice-size": count("Slices with fewer rows are neither shown nor judged."),
  }),
  infra: {
    description: "Whether the model loads and answers in a fresh process; false to leave it out.",
    anyOf: [{ const: false }, object("Serving check.", {
      requests: count("How many real examples are sent."),
      "p99-ms": { type: "number", exclusiveMinimum: 0, description: "Slowest acceptable answer at the 99th percentile, in milliseconds." },
      timeout: count("Seconds until loading counts as failed."),
    })],
  },
  push: {
    type: "array",
    description: "Where a blessed model goes.",
    items: object("One target: its name and settings.", {
      directory: text("Folder in TensorFlow Serving's layout."),
      release: object("A GitHub Release.", { tag: text("The tag, with {version} in it; {pipeline}-v{version} when not given.", { pattern: "\\{version\\}" }) }),
    }, { minProperties: 1, maxProperties: 1 }),
  },
  monitor: object("Data that a schedule watches: served or new examples, held against the statistics of the newest blessed run (mode monitor). Beside these keys it takes those of validate, whose values hold here too; its own fail-on is warning.", {
    examples: examplesSchema(),
    against: text("Split of the blessed run that the data are held against; train when not given."),
    retrain: text("Workflow that is started once when data no longer fit, for instance assay.yml.", { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.ya?ml$" }),
    ...kebabProperties(exampleValidatorProperties),
  }, { required: ["examples"] }),
  components: mapOf("Steps of your own.", object("One step.", {
    use: text("Module and export, for instance cost.ts#cost.", { pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$" }),
    inputs: mapOf("Input → output of another step, for instance Trainer.model.", { type: "string" }),
    parameters: { type: "object", description: "Parameters of the step." },
  }, { required: ["use"] })),
};

/** Parameters with the keys of `assay.yml`, inside other parameters too; keys that are not ours, such as names of features, are no properties and stay. */
function kebabProperties(known: Readonly<Record<string, JsonSchema>>): Properties {
  return Object.fromEntries(Object.entries(known).map(([name, schema]) => [kebab(name), kebabSchema(schema)]));
}

function kebabSchema(schema: JsonSchema): JsonSchema {
  const { properties: inner, additionalProperties: rest } = schema as { readonly properties?: Properties; readonly additionalProperties?: JsonSchema | boolean };
  return { ...schema, ...(inner && { properties: kebabProperties(inner) }), ...(typeof rest === "object" && { additionalProperties: kebabSchema(rest) }) };
}

/** The parameters of StatisticsGen, with the keys of `assay.yml`. */
function statisticsSchema(): JsonSchema {
  const { properties: known } = statisticsGen.parameters as unknown as { readonly properties: Properties };
  return object("Options of the statistics.", Object.fromEntries(Object.entries(known).map(([name, schema]) => [kebab(name), ["lift", "crossFeatures"].includes(name) ? withKebabKeys(schema) : schema])));
}

/** Options inside options are written like all other keys. */
function withKebabKeys(schema: JsonSchema): JsonSchema {
  const { anyOf = [] } = schema as { readonly anyOf?: readonly (JsonObject & { readonly properties?: JsonObject })[] };
  return {
    ...schema,
    anyOf: anyOf.map(({ properties, ...form }) => (properties ? { ...form, properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [kebab(name), value])) } : form)),
  };
}

/** An overlay may leave out what the file already says. */
function withoutRequired(schema: Json): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(withoutRequired);
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "required").map(([key, value]) => [key, withoutRequired(value)]));
}

const partial = withoutRequired(object("The same code with another configuration: what is written here replaces what is written above.", properties));

/** The JSON Schema (draft-07) of `assay.yml`; `publishedSchema` is the same for editors. */
export const configurationSchema: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "assay.yml",
  ...object("Configuration of an Assay pipeline.", {
    $schema: { type: "string", description: "Where editors find the JSON Schema of this file." },
    ...properties,
    environments: mapOf("Named overlays, chosen with --env or by the event.", { anyOf: [{ type: "null" }, partial] }),
  }, { required: ["name"] }),
};
