import type { Component } from "../core/component.ts";
import { didYouMean, UserError, type Mistake } from "../core/error.ts";
import type { Json, JsonObject, JsonSchema } from "../core/json.ts";
import { bigQueryExampleGen } from "../components/big-query-example-gen.ts";
import { csvExampleGen } from "../components/csv-example-gen.ts";
import { customExampleGen } from "../components/custom-example-gen.ts";
import { checkDividing, type DividingParameters, type exampleOutputs } from "../components/example-gen.ts";
import { checkFiles, type FileExampleGenParameters } from "../components/file-example-gen.ts";
import { arrowExampleGen, avroExampleGen, jsonLinesExampleGen, parquetExampleGen } from "../components/file-based-example-gens.ts";
import { importExampleGen } from "../components/import-example-gen.ts";
import { prestoExampleGen, trinoExampleGen } from "../components/presto-example-gen.ts";
import { sqlExampleGen } from "../components/sql-example-gen.ts";
import type { YamlSource } from "./yaml-source.ts";

type ExampleGen = Component<Readonly<Record<never, never>>, typeof exampleOutputs>;

/** Where examples come from: a key of `examples` and the component that reads them. */
interface ExampleSource {
  readonly component: ExampleGen;
  /** The parameter that the key's value is: `input` for files. Not given: the value is a map of parameters. */
  readonly value?: string;
  /** Parameters that this key has no use for, though its component has. */
  readonly without?: readonly string[];
}

const exampleSources: Readonly<Record<string, ExampleSource>> = {
  csv: { component: csvExampleGen, value: "input" },
  jsonl: { component: jsonLinesExampleGen, value: "input" },
  parquet: { component: parquetExampleGen, value: "input" },
  avro: { component: avroExampleGen, value: "input" },
  arrow: { component: arrowExampleGen, value: "input" },
  tfrecord: { component: importExampleGen, value: "input" },
  sql: { component: sqlExampleGen },
  bigquery: { component: bigQueryExampleGen },
  presto: { component: prestoExampleGen },
  trino: { component: trinoExampleGen },
  use: { component: customExampleGen, value: "use", without: ["format", "delimiter", "quote", "encoding", "nulls", "timeout"] },
  run: { component: customExampleGen, value: "run" },
};

type Properties = Readonly<Record<string, JsonSchema>>;

const propertiesOf = ({ component }: ExampleSource): Properties => (component.parameters as { readonly properties: Properties }).properties;

/** Keys of the parameters that stand beside a source's own key, as `assay.yml` writes them. */
function optionsOf(source: ExampleSource): ReadonlyMap<string, readonly [parameter: string, schema: JsonSchema]> {
  const own = source.value === undefined ? ownParameters(source) : new Set([source.value, ...Object.keys(exampleSources), ...(source.without ?? [])]);
  return new Map(Object.entries(propertiesOf(source)).flatMap(([name, schema]) => (own.has(name) ? [] : [[kebab(name), [name, schema]] as const])));
}

/** Parameters that are written inside a source's map: those that no other source has. */
function ownParameters(source: ExampleSource): ReadonlySet<string> {
  const shared = propertiesOf(exampleSources["csv"]!);
  return new Set(Object.keys(propertiesOf(source)).filter((name) => !Object.hasOwn(shared, name)));
}

/** `partitionBy` → `partition-by`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The JSON Schema of `examples`: what the components' parameters say, with the keys of `assay.yml`. */
export function examplesSchema(): JsonSchema {
  const sources = Object.entries(exampleSources).map(([key, source]) => [key, sourceSchema(source)] as const);
  const options = Object.values(exampleSources).flatMap((source) => [...optionsOf(source)].map(([key, [, schema]]) => [key, withoutDefault(schema)] as const));
  return {
    type: "object", description: "Where the data are and how they are split.", additionalProperties: false,
    properties: { ...Object.fromEntries(sources), ...Object.fromEntries(options) },
  };
}

function sourceSchema(source: ExampleSource): JsonSchema {
  const properties = propertiesOf(source);
  const { component: { name, parameters } } = source;
  if (source.value !== undefined) {
    const { oneOf: _, ...schema } = properties[source.value] as { readonly oneOf?: Json };
    return _ === undefined ? schema : { ...schema, anyOf: _ };
  }
  const own = ownParameters(source);
  const required = ((parameters as { readonly required?: readonly string[] }).required ?? []).filter((key) => own.has(key)).map(kebab);
  return {
    type: "object", description: `What ${name} reads.`, additionalProperties: false,
    properties: Object.fromEntries([...own].map((key) => [kebab(key), withoutDefault(properties[key]!)])), ...(required.length > 0 && { required }),
  };
}

/** Defaults are filled in once, by the component. */
function withoutDefault(schema: JsonSchema): JsonSchema {
  const { default: _, ...rest } = schema as { readonly default?: Json };
  return rest;
}

/** The component and its parameters that `examples` stands for; mistakes were found before. */
export function exampleStep(examples: JsonObject): { readonly component: ExampleGen; readonly parameters: JsonObject } {
  const key = Object.keys(examples).find((name) => Object.hasOwn(exampleSources, name))!;
  const source = exampleSources[key]!;
  const options = optionsOf(source);
  const beside = Object.entries(examples).flatMap(([name, value]) => (options.has(name) && value !== undefined ? [[options.get(name)![0], value] as const] : []));
  const given = examples[key]!;
  const own = source.value === undefined ? Object.entries(given as JsonObject).map(([name, value]) => [camel(name), value] as const) : [[source.value, given] as const];
  return { component: source.component, parameters: Object.fromEntries([...own, ...beside]) };
}

/** `split-by` → `splitBy`. */
export function camel(key: string): string {
  return key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What of `examples` a JSON Schema cannot say: one source, and only options that it has. `at` says where it stands. */
export function exampleMistakes(examples: JsonObject, source: YamlSource, at: readonly string[] = []): readonly Mistake[] {
  const place = (...path: readonly string[]) => ({ place: source.place([...at, "examples", ...path], "key") });
  const known = Object.keys(exampleSources);
  const given = known.filter((key) => Object.hasOwn(examples, key));
  if (given.length === 0) return [{ message: '"examples" does not say where the data are', ...place(), hint: `one of ${known.join(", ")}, for instance csv: data/*.csv` }];
  if (given.length > 1) return [{ message: `examples has both ${given[0]} and ${given[1]}`, ...place(given[1]!), hint: "examples come from one source" }];
  const options = optionsOf(exampleSources[given[0]!]!);
  const strange = Object.keys(examples).filter((key) => key !== given[0] && !options.has(key)).map((key) => ({
    message: `${key} is not for ${given[0]}`, ...place(key), hint: didYouMean(key, [...options.keys()]),
  }));
  if (strange.length > 0) return strange;
  const files = examples as Pick<FileExampleGenParameters, "spans">;
  return [...dividingMistakes(examples, given[0]!, place), ...mistakesInYaml(() => checkFiles(files)).map((mistake) => ({ ...mistake, ...place("spans") }))];
}

/** What the ways to divide rows say against each other. */
function dividingMistakes(examples: JsonObject, key: string, place: (...path: readonly string[]) => Pick<Mistake, "place">): readonly Mistake[] {
  const { parameters } = exampleStep(examples);
  const inputs = parameters["input"] ?? parameters["query"];
  const names = inputs !== null && typeof inputs === "object" ? Object.keys(inputs) : ["single_split"];
  return mistakesInYaml(() => checkDividing(names, parameters as DividingParameters)).map((mistake) => ({
    ...mistake, ...place(["split-by", "partition-by", "splits"].find((option) => Object.hasOwn(examples, option) && mistake.message.startsWith(option)) ?? (Object.hasOwn(examples, "splits") ? "splits" : key)),
  }));
}

const parameterNames = /\b(?:splitBy|partitionBy|labelFeature|mutualInformation)\b/g;

/** The mistakes that a check of parameters throws, in the words of `assay.yml`. */
export function mistakesInYaml(check: () => unknown): readonly Mistake[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const told = (text: string): string => text.replace(parameterNames, kebab);
    return error.mistakes.map(({ message, hint }) => ({ message: told(message), ...(hint !== undefined && { hint: told(hint) }) }));
  }
}
