import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { didYouMean, UserError, type Mistake } from "../core/error.ts";
import type { Json, JsonObject } from "../core/json.ts";
import { unknownRules, type ExampleValidatorParameters } from "../components/example-validator-parameters.ts";
import { checkStatistics, type StatisticsParameters } from "../components/statistics-parameters.ts";
import { pathWithin } from "../core/path-within.ts";
import { checkJson } from "./check-json.ts";
import { configurationSchema } from "./configuration-schema.ts";
import type { Configuration } from "./configuration.ts";
import { camel, exampleMistakes, mistakesInYaml } from "./example-sources.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** What to load: a folder with an `assay.yml`, or the file itself. */
export interface ConfigurationRequest {
  readonly path: string;
  /** Name of an environment that must exist, or names tried in order of which the first that exists counts. */
  readonly environment?: string | readonly string[];
  /** `train.steps=100` */
  readonly sets?: readonly string[];
}

/** A configuration, its folder, and where its values stand in the file. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Folder of the file: relative paths in it are relative to this. */
  readonly workspace: string;
  readonly file: string;
  readonly environment?: string;
  readonly source: YamlSource;
}

/**
 * Reads, checks and overlays `assay.yml`. All mistakes of the file come in one UserError, each with line, column
 * and the nearest known name. Lists and scalars of an environment replace, maps are merged.
 */
export async function loadConfiguration({ path, environment, sets = [] }: ConfigurationRequest): Promise<LoadedConfiguration> {
  const { file, text } = await readConfiguration(path);
  const shown = pathWithin(process.cwd(), file) || file;
  const source = await parseYaml(text, shown);
  const mistakes = checkJson(source.value, configurationSchema, { place: source.place });
  if (mistakes.length > 0) throw new UserError(mistakes);
  const { environments = {}, $schema: _, ...written } = source.value as JsonObject & { environments?: Record<string, JsonObject | null> };
  const chosen = chooseEnvironment(Object.keys(environments), environment, source);
  let merged: JsonObject = chosen ? overlay(written, environments[chosen] ?? {}) : written;
  for (const set of sets) merged = await applySet(merged, set);
  const late = merged === written ? [] : checkJson(merged, configurationSchema, { place: () => ({ file: `--set ${sets.join(" --set ")}` }) });
  if (late.length > 0) throw new UserError(late);
  const complete = checkComplete(merged as unknown as Configuration, source);
  if (complete.length > 0) throw new UserError(complete);
  return {
    configuration: merged as unknown as Configuration, workspace: resolve(dirname(file)), file, source,
    ...(chosen !== undefined && { environment: chosen }),
  };
}

async function readConfiguration(path: string): Promise<{ file: string; text: string }> {
  const candidates = /\.ya?ml$/.test(basename(path)) ? [path] : [join(path, "assay.yml"), join(path, "assay.yaml")];
  for (const file of candidates) {
    const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw new UserError(`cannot be read: ${error.message}`, { place: { file }, cause: error });
    });
    if (text !== undefined) return { file, text };
  }
  throw new UserError(`no assay.yml in ${JSON.stringify(path)}`, { hint: "name the folder that holds it: assay run FOLDER" });
}

function chooseEnvironment(known: readonly string[], wanted: ConfigurationRequest["environment"], source: YamlSource): string | undefined {
  if (wanted === undefined) return undefined;
  if (typeof wanted !== "string") return wanted.find((name) => known.includes(name));
  if (known.includes(wanted)) return wanted;
  throw new UserError(`unknown environment ${JSON.stringify(wanted)}`, {
    place: source.place(["environments"], "key"),
    hint: known.length > 0 ? didYouMean(wanted, known) : "the file has no environments",
  });
}

const isMap = (value: Json | undefined): value is JsonObject => value !== null && typeof value === "object" && !Array.isArray(value);

/** Maps are merged, everything else is replaced. */
function overlay(below: JsonObject, above: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isMap(value) && isMap(under) ? overlay(under, value) : value;
  }
  return merged;
}

async function applySet(configuration: JsonObject, set: string): Promise<JsonObject> {
  const equals = set.indexOf("=");
  if (equals <= 0) throw new UserError(`--set ${JSON.stringify(set)} has no value`, { hint: "for instance --set train.steps=100" });
  const { value } = await parseYaml(set.slice(equals + 1), `--set ${set}`);
  const path = set.slice(0, equals).split(".");
  return overlay(configuration, path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value) as JsonObject);
}

/** What a JSON Schema cannot say: which keys need each other. */
function checkComplete(configuration: Configuration, source: YamlSource): readonly Mistake[] {
  const { pipeline, examples, train, evaluate, label, code, monitor } = configuration;
  const at = (key: string) => ({ place: source.place([key], "key") });
  const watched = monitor ? monitorMistakes(monitor, source) : [];
  if (watched.length > 0) return watched;
  if (pipeline !== undefined) {
    return examples ? [{ message: "pipeline and examples are both given", ...at("pipeline"), hint: "pipeline.ts replaces examples, train and the like" }] : [];
  }
  const mistakes: Mistake[] = [];
  if (!examples) mistakes.push({ message: '"examples" is missing', place: { file: source.file }, hint: "examples: { csv: data/*.csv }" });
  else mistakes.push(...exampleMistakes(examples, source));
  const statistics = Object.fromEntries(Object.entries(configuration.statistics ?? {}).map(([key, value]) => [camel(key), value])) as StatisticsParameters;
  mistakes.push(...mistakesInYaml(() => checkStatistics(statistics)).map((mistake) => ({ ...mistake, ...at("statistics") })));
  mistakes.push(...unknownRules((configuration.validate ?? {}) as ExampleValidatorParameters).map(({ path, mistake }) => ({ ...mistake, place: source.place(["validate", ...path], "key") })));
  const trains = train !== undefined || code !== undefined;
  if (trains && label === undefined) mistakes.push({ message: '"label" is missing: which feature is to be predicted?', ...at("train") });
  if (trains && evaluate?.thresholds === undefined) {
    mistakes.push({
      message: '"evaluate.thresholds" is missing: nothing would decide whether the model is good enough', ...at("evaluate"),
      hint: "for instance thresholds: { accuracy: { at-least: 0.9 } }; write thresholds: {} to bless every model",
    });
  }
  if (train?.run !== undefined && train.code !== undefined) mistakes.push({ message: "train has both run and code", place: source.place(["train", "run"]) });
  return mistakes;
}

/** What is watched is one split: it is held against one of the blessed run. */
function monitorMistakes({ examples, against: _, retrain: __, ...validate }: NonNullable<Configuration["monitor"]>, source: YamlSource): readonly Mistake[] {
  const divided = ["splits", "split-by", "partition-by"].filter((key) => Object.hasOwn(examples, key)).map((key) => ({ message: `${key} divides what is watched`, place: source.place(["monitor", "examples", key], "key"), hint: "data that are watched are one split, held against the split that `against` names" }));
  return [...exampleMistakes(examples, source, ["monitor"]), ...divided, ...unknownRules(validate as ExampleValidatorParameters).map(({ path, mistake }) => ({ ...mistake, place: source.place(["monitor", ...path], "key") }))];
}
