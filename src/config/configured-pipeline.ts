import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Examples, ExampleStatistics, Model, Schema } from "../core/artifact.ts";
import type { Component } from "../core/component.ts";
import { didYouMean, UserError, type Place } from "../core/error.ts";
import type { Json, JsonObject } from "../core/json.ts";
import { latestBlessed, pipeline, type Add, type Pipeline, type Ref } from "../core/pipeline.ts";
import { evaluator } from "../components/evaluator.ts";
import { exampleValidator } from "../components/example-validator.ts";
import { infraValidator } from "../components/infra-validator.ts";
import { pusher } from "../components/pusher.ts";
import { schemaGen } from "../components/schema-gen.ts";
import { statisticsGen } from "../components/statistics-gen.ts";
import { trainer } from "../components/trainer.ts";
import { transform } from "../components/transform.ts";
import type { Configuration } from "./configuration.ts";
import { camel, exampleStep } from "./example-sources.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";

/** Learns what a module of the user declares without running it in this process. */
interface ModuleDescriber {
  /** The component exported as `name`; its `run` stays where the module is loaded. */
  component(module: string, name: string): Promise<Component>;
  /** The pipeline exported by a `pipeline.ts`, built with these settings. */
  pipeline(module: string, settings: JsonObject): Promise<Pipeline>;
}

/**
 * The pipeline of an `assay.yml`: an ExampleGen → StatisticsGen → SchemaGen → ExampleValidator, then Transform where the
 * code exports `preprocess`, Trainer → Evaluator → InfraValidator where there is something to train, Pusher where there is
 * somewhere to push, and the components of the user's own.
 */
export async function configuredPipeline(loaded: LoadedConfiguration, describer: ModuleDescriber): Promise<Pipeline> {
  const { configuration, workspace } = loaded;
  if (configuration.pipeline !== undefined) {
    return describer.pipeline(configuration.pipeline, { ...configuration.settings, ...(loaded.environment && { environment: loaded.environment }) });
  }
  const exported = await exportedNames(workspace, configuration.code, loaded.source.place(["code"]));
  const trainExports = configuration.train?.code ? await exportedNames(workspace, configuration.train.code, loaded.source.place(["train", "code"])) : exported;
  checkTrains(loaded, trainExports);
  const custom = await Promise.all(Object.entries(configuration.components ?? {}).map(async ([id, { use, inputs = {}, parameters = {} }]) => {
    const [module, name] = use.split("#") as [string, string];
    return { id, component: await describer.component(module, name), inputs, parameters };
  }));
  const comparing = await comparingComponents(configuration);
  return pipeline(configuration.name, (add) => {
    const made = new Map<string, Record<string, Ref>>();
    const keep = <R extends object>(id: string, refs: R): R => {
      made.set(id, Object.fromEntries(Object.entries(refs).filter(([, ref]) => typeof ref !== "function")) as Record<string, Ref>);
      return refs;
    };
    addStandard(add, keep, { configuration, exported, trainExports, comparing });
    for (const { id, component, inputs, parameters } of custom) {
      const wires = Object.fromEntries(Object.entries(inputs).map(([port, text]) => [port, findOutput(made, text, { loaded, id, port })]));
      keep(id, (add as (component: Component, inputs: object, parameters: JsonObject, options: object) => object)(component, wires, parameters, { id }));
    }
  });
}

/** Where training is configured, something must train. */
function checkTrains({ configuration: { train, code }, source }: LoadedConfiguration, exported: ReadonlySet<string>): void {
  if (!train || train.run !== undefined || exported.has("train") || exported.has("build")) return;
  const module = train.code ?? code;
  throw new UserError(module === undefined ? "nothing says how to train: neither code nor train.run is given" : `${module} exports neither train nor build`, {
    place: source.place(train.code === undefined && code !== undefined ? ["code"] : ["train"], "key"),
    hint: "export const train: Train = async ({ examples, progress }) => { … return model }",
  });
}

interface Parts {
  readonly configuration: Configuration;
  readonly exported: ReadonlySet<string>;
  readonly trainExports: ReadonlySet<string>;
  readonly comparing: Awaited<ReturnType<typeof comparingComponents>>;
}

/** What is held against the newest blessed run besides statistics as a whole, loaded where it is configured. */
async function comparingComponents(configuration: Configuration) {
  return {
    distributionValidator: configuration["distribution-validator"] && (await import("../components/distribution-validator.ts")).distributionValidator,
    exampleDiff: configuration["example-diff"] && (await import("../components/example-diff.ts")).exampleDiff,
  };
}

/** Adds them; returns what must be waited for before a model is pushed. */
function addComparing(add: Add, keep: Keep, { configuration, comparing: { distributionValidator, exampleDiff }, examples, statistics, exampleGen }: Pick<Parts, "configuration" | "comparing"> & Compared): readonly Ref[] {
  const mask = defined({ mask: configuration.validate?.["mask"] });
  return [
    ...(distributionValidator ? [keep("DistributionValidator", add(distributionValidator, { statistics, baseline_statistics: latestBlessed(ExampleStatistics, { node: "StatisticsGen" }) }, { ...mask, ...comparingParameters(configuration["distribution-validator"]!) })).anomalies] : []),
    ...(exampleDiff ? [keep("ExampleDiff", add(exampleDiff, { examples, baseline_examples: latestBlessed(Examples, { node: exampleGen }) }, { ...mask, ...comparingParameters(configuration["example-diff"]!) })).example_diff_result] : []),
  ];
}

interface Compared {
  readonly examples: Ref<typeof Examples>;
  readonly statistics: Ref<typeof ExampleStatistics>;
  readonly exampleGen: string;
}

type Keep = <R extends object>(id: string, refs: R) => R;

function addStandard(add: Add, keep: Keep, { configuration, exported, trainExports, comparing }: Parts): void {
  const { examples: data, validate = {}, train, evaluate = {}, infra, push, label, code } = configuration;
  const { component: exampleGen, parameters } = exampleStep(data!);
  const { examples } = keep(exampleGen.name, add(exampleGen, {}, parameters));
  const { statistics } = keep("StatisticsGen", add(statisticsGen, { examples }, statisticsParameters(configuration.statistics ?? {})));
  const { schema } = keep("SchemaGen", add(schemaGen, { statistics }, defined({ ...schemaParameters(configuration.schema), mask: validate["mask"] })));
  const { anomalies } = keep("ExampleValidator", add(exampleValidator, {
    statistics, schema, examples, baseline: latestBlessed(ExampleStatistics, { node: "StatisticsGen" }), baseline_examples: latestBlessed(Examples, { node: exampleGen.name }),
    baseline_schema: latestBlessed(Schema, { node: "SchemaGen" }),
  }, defined({ label, slices: configuration.statistics?.["slices"], ...validatorParameters(validate) })));
  const compared = addComparing(add, keep, { configuration, comparing, examples, statistics, exampleGen: exampleGen.name });
  if (!label || (!train && !trainExports.has("train") && !trainExports.has("build"))) return;

  const transformed = exported.has("preprocess") ? keep("Transform", add(transform, { examples, schema }, { code: code! })) : undefined;
  if (transformed && validate.stop) transformed.after(anomalies, ...compared);
  const trainCode = train?.code ?? code;
  const trained = keep("Trainer", add(trainer, {
    examples: transformed?.transformed_examples ?? examples, schema, ...(transformed && { transform_graph: transformed.transform_graph }),
  }, defined({
    ...(train?.run === undefined ? { code: trainCode, export: trainExports.has("train") ? "train" : "build" } : { run: train.run.trim(), predict: train.predict, files: train.files, format: train.format }),
    label, steps: train?.steps, batchSize: train?.["batch-size"], seed: train?.seed,
    hyperparameters: train?.hyperparameters, timeout: train?.timeout, outputLimit: train?.["output-limit"], backend: train?.backend,
  })));
  if (validate.stop) trained.after(anomalies, ...compared);
  const { model } = trained;
  const { blessing } = keep("Evaluator", add(evaluator, { examples, model, schema, baseline_model: latestBlessed(Model, { node: "Trainer" }) }, defined({
    label, problem: evaluate.problem, positive: evaluate.positive, prediction: evaluate.prediction, splits: evaluate.splits,
    metrics: evaluate.metrics, slices: evaluate.slices, minSliceSize: evaluate["min-slice-size"],
    thresholds: evaluate.thresholds && Object.fromEntries(Object.entries(evaluate.thresholds).map(([metric, threshold]) => [metric, camelKeys(threshold)])),
  })));
  const served = infra === false ? undefined : keep("InfraValidator", add(infraValidator, { model, examples }, defined({
    requests: infra?.requests, p99Ms: infra?.["p99-ms"], timeout: infra?.timeout,
  })));
  keep("Pusher", add(pusher, { model, model_blessing: blessing, ...(served && { infra_blessing: served.blessing }) }, { to: push ?? [] }).after(anomalies, ...compared));
}

/** Leaves out what is not set, so that defaults hold. */
function defined(values: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** `at-least` → `atLeast`, for the keys of one map. */
function camelKeys(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [camel(key), value]));
}

/** The parameters of ExampleValidator; names of rules and features stay as they are. */
export function validatorParameters({ stop: _, features, ...given }: JsonObject): JsonObject {
  return {
    ...camelKeys(given),
    ...(isMap(features) && {
      features: Object.fromEntries(Object.entries(features).map(([name, rule]) => [name, Object.fromEntries(Object.entries(camelKeys(rule as JsonObject)).map(([key, value]) => [key, key === "drift" && isMap(value) ? camelKeys(value) : value]))])),
    }),
  };
}

/** Parameters whose `features` are by name: names stay as they are, what is said of each is written like all other keys. */
function comparingParameters({ features, ...given }: JsonObject): JsonObject {
  const rest = Object.fromEntries(Object.entries(camelKeys(given)).map(([name, value]) => [name, isMap(value) && name !== "statisticsRules" ? camelKeys(value) : value]));
  return { ...rest, ...(isMap(features) && { features: Object.fromEntries(Object.entries(features).map(([name, own]) => [name, isMap(own) ? camelKeys(own) : own])) }) };
}

/** A file alone, or with how the schema is inferred. */
function schemaParameters(given: string | JsonObject | undefined): JsonObject {
  return typeof given === "object" ? camelKeys(given) : defined({ file: given });
}

/** The parameters of StatisticsGen: the options of lift and of cross features are maps of their own. */
export function statisticsParameters(given: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(camelKeys(given)).map(([name, value]) => [name, ["lift", "crossFeatures"].includes(name) && isMap(value) ? camelKeys(value) : value]));
}

function isMap(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The names a module exports, read from its text: no code of the user runs here. */
async function exportedNames(workspace: string, module: string | undefined, place: Place): Promise<ReadonlySet<string>> {
  if (module === undefined) return new Set();
  const about = await stat(join(workspace, module)).catch(() => undefined);
  if (about && !about.isFile()) throw new UserError(`${JSON.stringify(module)} is no regular file`, { place, hint: "code: names a module relative to assay.yml" });
  const text = await readFile(join(workspace, module), "utf8").catch((cause: unknown) => {
    throw new UserError(`${JSON.stringify(module)} cannot be read`, { place, hint: "code: names a module relative to assay.yml", cause });
  });
  const declared = [...text.matchAll(/\bexport\s+(?:async\s+)?(?:const|let|var|function\*?|class)\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1]!);
  const listed = [...text.matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap((match) => match[1]!.split(",").map((item) => item.trim().split(/\s+as\s+/).at(-1)!));
  return new Set([...declared, ...listed].filter(Boolean));
}

function findOutput(made: ReadonlyMap<string, Record<string, Ref>>, text: string, { loaded, id, port }: { loaded: LoadedConfiguration; id: string; port: string }): Ref {
  const all = [...made].flatMap(([node, refs]) => Object.entries(refs).map(([output, ref]) => ({ name: `${node}.${output}`, output, ref })));
  const found = all.filter(({ name, output }) => name === text || output === text);
  if (found.length === 1) return found[0]!.ref;
  const place = loaded.source.place(["components", id, "inputs", port]);
  if (found.length > 1) throw new UserError(`${JSON.stringify(text)} is made by several steps`, { place, hint: found.map(({ name }) => name).join(" or ") });
  const names = all.map(({ name }) => name);
  throw new UserError(`no step makes ${JSON.stringify(text)}`, { place, hint: didYouMean(text, names) });
}
