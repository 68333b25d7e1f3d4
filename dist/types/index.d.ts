/**
 * The library: what `import … from "assay"` gives to `model.ts`, `pipeline.ts` and components of one's own.
 * In the user's repository nothing has to be installed: the module is provided when code of the user is loaded.
 */
export { customArtifactType, ExampleAnomalies, Examples, ExamplesDiff, ExampleStatistics, HyperParameters, InfraBlessing, Metrics, Model, ModelBlessing, ModelEvaluation, ModelRun, PushedModel, Schema, splitNames, TransformGraph, } from "./core/artifact.ts";
export type { Artifact, ArtifactType } from "./core/artifact.ts";
export { component, optional, parameters, required } from "./core/component.ts";
export type { Component, Output, Port, RunContext } from "./core/component.ts";
export { UserError } from "./core/error.ts";
export type { Finding, Gate } from "./core/finding.ts";
export { latestBlessed, pipeline } from "./core/pipeline.ts";
export type { Add, Pipeline, Ref } from "./core/pipeline.ts";
export type { Block, Inline, Section, Showing } from "./core/report.ts";
export { readExamples } from "./data/examples.ts";
export type { Batch, Column } from "./data/batch.ts";
export { readSchema } from "./data/schema.ts";
export type { Schema as SchemaMessage } from "./data/schema_pb.ts";
export { bigQueryExampleGen } from "./components/big-query-example-gen.ts";
export { csvExampleGen } from "./components/csv-example-gen.ts";
export { customExampleGen } from "./components/custom-example-gen.ts";
export type { Rows, RowsFunction, RowsRequest } from "./components/custom-example-gen.ts";
export { distributionValidator } from "./components/distribution-validator.ts";
export { evaluator } from "./components/evaluator.ts";
export { exampleDiff } from "./components/example-diff.ts";
export { exampleValidator } from "./components/example-validator.ts";
export { arrowExampleGen, avroExampleGen, jsonLinesExampleGen, parquetExampleGen } from "./components/file-based-example-gens.ts";
export { importExampleGen } from "./components/import-example-gen.ts";
export { importSchemaGen } from "./components/import-schema-gen.ts";
export { infraValidator } from "./components/infra-validator.ts";
export { prestoExampleGen, trinoExampleGen } from "./components/presto-example-gen.ts";
export { pusher } from "./components/pusher.ts";
export { schemaGen } from "./components/schema-gen.ts";
export { sqlExampleGen } from "./components/sql-example-gen.ts";
export { statisticsGen } from "./components/statistics-gen.ts";
export { trainer } from "./components/trainer.ts";
export { transform } from "./components/transform.ts";
export { exampleValidatorFor, validateExample } from "./validation/example/validate-example.ts";
export type { ExampleAnomaly } from "./validation/example/validate-example.ts";
export type { StatisticBatch, StatisticBucket, StatisticCell, StatisticValue, UserStatistic } from "./statistics/user-statistic-api.ts";
export type { Build, FunctionModel, TrainedModel, Train, Training, TrainingBatch, TrainingBatches, TrainingSplit } from "./model/training-api.ts";
export type { Expression } from "./transform/expression.ts";
export type { Preprocess, Row } from "./transform/trace.ts";
export type { Tft } from "./transform/tft.ts";
