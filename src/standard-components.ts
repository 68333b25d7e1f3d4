import type { Component } from "./core/component.ts";

/** The standard components by name, each loaded when it is asked for. */
const standard: Readonly<Record<string, () => Promise<unknown>>> = {
  CsvExampleGen: async () => (await import("./components/csv-example-gen.ts")).csvExampleGen,
  SqlExampleGen: async () => (await import("./components/sql-example-gen.ts")).sqlExampleGen,
  BigQueryExampleGen: async () => (await import("./components/big-query-example-gen.ts")).bigQueryExampleGen,
  PrestoExampleGen: async () => (await import("./components/presto-example-gen.ts")).prestoExampleGen,
  TrinoExampleGen: async () => (await import("./components/presto-example-gen.ts")).trinoExampleGen,
  JsonLinesExampleGen: async () => (await import("./components/file-based-example-gens.ts")).jsonLinesExampleGen,
  ParquetExampleGen: async () => (await import("./components/file-based-example-gens.ts")).parquetExampleGen,
  AvroExampleGen: async () => (await import("./components/file-based-example-gens.ts")).avroExampleGen,
  ArrowExampleGen: async () => (await import("./components/file-based-example-gens.ts")).arrowExampleGen,
  ImportExampleGen: async () => (await import("./components/import-example-gen.ts")).importExampleGen,
  CustomExampleGen: async () => (await import("./components/custom-example-gen.ts")).customExampleGen,
  StatisticsGen: async () => (await import("./components/statistics-gen.ts")).statisticsGen,
  SchemaGen: async () => (await import("./components/schema-gen.ts")).schemaGen,
  ImportSchemaGen: async () => (await import("./components/import-schema-gen.ts")).importSchemaGen,
  ExampleValidator: async () => (await import("./components/example-validator.ts")).exampleValidator,
  ExampleDiff: async () => (await import("./components/example-diff.ts")).exampleDiff,
  DistributionValidator: async () => (await import("./components/distribution-validator.ts")).distributionValidator,
  Transform: async () => (await import("./components/transform.ts")).transform,
  Trainer: async () => (await import("./components/trainer.ts")).trainer,
  Evaluator: async () => (await import("./components/evaluator.ts")).evaluator,
  InfraValidator: async () => (await import("./components/infra-validator.ts")).infraValidator,
  Pusher: async () => (await import("./components/pusher.ts")).pusher,
};

/** A standard component by TFX's name; undefined when there is none of that name. */
export async function standardComponent(name: string): Promise<Component | undefined> {
  return Object.hasOwn(standard, name) ? await standard[name]!() as Component : undefined;
}
