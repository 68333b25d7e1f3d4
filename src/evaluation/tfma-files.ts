import { create, toBinary, toJson, type MessageInitShape } from "@bufbuild/protobuf";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../core/json.ts";
import { tfrecordBytes } from "../data/tfrecord.ts";
import { familyOf } from "./catalogue.ts";
import { EvalRunSchema, MetricDirection, type MetricThresholdSchema } from "./config_pb.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Judgement } from "./judge.ts";
import type { Measured, SliceMeasurements } from "./measure.ts";
import { MetricsForSliceSchema, type MetricKeySchema, type MetricsForSlice_MetricKeyAndValueSchema, type SliceKeySchema } from "./metrics_for_slice_pb.ts";
import type { SliceKey } from "./slices.ts";
import type { Threshold } from "./threshold.ts";
import { ValidationResultSchema } from "./validation_result_pb.ts";

/** TFMA reads no results without a version; these files are laid out as this one lays them out. */
const tfmaVersion = "0.47.1";

type SliceKeyShape = MessageInitShape<typeof SliceKeySchema>;

/**
 * Writes what TensorFlow Model Analysis reads: `eval_config.json`, metrics by slice and the thresholds missed, under TFMA's names of the metrics.
 * Intervals are centred on the full data's value; slice values that were judged with a confidence appear as failures like others.
 */
export async function writeTfmaFiles(directory: string, evaluation: Evaluation): Promise<void> {
  const metrics = evaluation.slices.map((slice) => toBinary(MetricsForSliceSchema, create(MetricsForSliceSchema, metricsOf(evaluation, slice))));
  await Promise.all([
    writeFile(join(directory, "eval_config.json"), evalConfigText(evaluation)),
    writeFile(join(directory, "metrics-00000-of-00001.tfrecord"), tfrecordBytes(metrics)),
    writeFile(join(directory, "validations.tfrecord"), tfrecordBytes([toBinary(ValidationResultSchema, validationOf(evaluation))])),
  ]);
}

/** TFMA's name of a metric: the first of our aliases that is a class, in snake_case; ours where TFMA has none. */
function tfmaName({ problem, classes }: Evaluation, name: string): string {
  const className = classNameOf(problem, classes?.length ?? 2, name);
  if (className === undefined) return name;
  return className.replace("CrossEntropy", "Crossentropy").replace(/^AUC(?=[A-Z])/, "Auc").replace(/^AUC$/, "Auc").replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

function classNameOf(problem: Evaluation["problem"], classes: number, name: string): string | undefined {
  return familyOf(problem, classes).metrics.find((metric) => metric.name === name)?.aliases.find((alias) => /^[A-Z]/.test(alias));
}

function metricsOf(evaluation: Evaluation, slice: SliceMeasurements): MessageInitShape<typeof MetricsForSliceSchema> {
  const own = evaluation.baseline ? "candidate" : "";
  const values = Object.values(slice.metrics).flatMap(({ metric, candidate, baseline, difference }) => {
    const name = tfmaName(evaluation, metric);
    return [
      keyAndValue({ name, modelName: own }, candidate),
      ...(baseline ? [keyAndValue({ name, modelName: "baseline" }, baseline)] : []),
      ...(difference ? [keyAndValue({ name, modelName: own, isDiff: true }, difference)] : []),
    ];
  });
  return { sliceKey: sliceKeyOf(evaluation, slice.key), metricKeysAndValues: values };
}

function keyAndValue(key: MessageInitShape<typeof MetricKeySchema>, { value, error, freedom, low, high }: Measured): MessageInitShape<typeof MetricsForSlice_MetricKeyAndValueSchema> {
  const double = (number: number) => ({ type: { case: "doubleValue", value: { value: number } } }) as const;
  return {
    key, value: double(value),
    ...(Number.isNaN(low) ? {} : { confidenceInterval: { lowerBound: double(low), upperBound: double(high), standardError: double(error), degreesOfFreedom: BigInt(freedom) } }),
  };
}

function sliceKeyOf({ featureTypes }: Evaluation, key: SliceKey): SliceKeyShape {
  return {
    singleSliceKeys: key.map(([column, value]) => {
      const type = featureTypes[column];
      if (type === "int") return { column, kind: { case: "int64Value", value: BigInt(value) } } as const;
      if (type === "float") return { column, kind: { case: "floatValue", value: Number(value) } } as const;
      return { column, kind: { case: "bytesValue", value: new TextEncoder().encode(value) } } as const;
    }),
  };
}

function validationOf(evaluation: Evaluation) {
  const judgements = evaluation.judgements ?? [];
  const failed = judgements.filter(({ status, result }) => status === "fail" && result !== "missing-slice");
  const bySlice = evaluation.slices.flatMap((slice) => {
    const failures = failed.filter((judgement) => judgement.slice === slice.name);
    return failures.length === 0 ? [] : [{ sliceKey: sliceKeyOf(evaluation, slice.key), failures: failures.map((judgement) => failureOf(evaluation, judgement)) }];
  });
  const missing = judgements.filter(({ result }) => result === "missing-slice");
  return create(ValidationResultSchema, {
    validationOk: judgements.every(({ status }) => status !== "fail") && evaluation.unusable.candidate.rows === 0,
    metricValidationsPerSlice: bySlice,
    missingSlices: missing.flatMap(({ threshold }) => threshold.where.map(slicingSpec)),
    missingThresholds: evaluation.judgements === undefined,
    rubberStamp: !evaluation.baseline,
    validationDetails: { slicingDetails: [{ slicingSpec: {}, numMatchingSlices: evaluation.slices.length }] },
  });
}

function failureOf(evaluation: Evaluation, { threshold, found, note }: Judgement) {
  const change = threshold.rule.startsWith("change");
  return {
    metricKey: { name: tfmaName(evaluation, threshold.metric), modelName: evaluation.baseline ? "candidate" : "", isDiff: change },
    metricThreshold: thresholdOf(threshold),
    metricValue: { type: { case: "doubleValue", value: { value: found } } } as const,
    message: note ?? "",
  };
}

function thresholdOf({ rule, direction, limit }: Threshold): MessageInitShape<typeof MetricThresholdSchema> {
  if (rule === "at-least") return { validateAbsolute: { case: "valueThreshold", value: { lowerBound: limit } } };
  if (rule === "at-most") return { validateAbsolute: { case: "valueThreshold", value: { upperBound: limit } } };
  const towards = direction === "higher" ? MetricDirection.HIGHER_IS_BETTER : MetricDirection.LOWER_IS_BETTER;
  return { validateRelative: { case: "changeThreshold", value: { direction: towards, ...(rule === "change-absolute" ? { absolute: limit } : { relative: limit }) } } };
}

function slicingSpec(where: Threshold["where"][number]) {
  if (where.type === "features") return { featureKeys: [...where.features] };
  return where.type === "slice" ? { featureValues: Object.fromEntries(where.values) } : {};
}

/** The configuration in TFMA's words: with a baseline both models, one metrics spec with its thresholds. */
function evalConfigText(evaluation: Evaluation): string {
  const { judgements = [], metrics, problem, classes, label, slices, minSliceSize } = evaluation;
  const thresholds = [...new Set(judgements.map(({ threshold }) => threshold))];
  const models = evaluation.baseline ? [{ name: "candidate", labelKey: label }, { name: "baseline", labelKey: label, isBaseline: true }] : [{ labelKey: label }];
  const crossings = new Set(slices.map(({ key }) => JSON.stringify(key.map(([feature]) => feature))));
  const run = create(EvalRunSchema, {
    evalConfig: {
      modelSpecs: models,
      slicingSpecs: [...crossings].map((features) => ({ featureKeys: JSON.parse(features) as string[] })),
      metricsSpecs: [{
        metrics: metrics.map(({ name }) => ({
          className: classNameOf(problem, classes?.length ?? 2, name) ?? name,
          perSliceThresholds: thresholds.filter(({ metric }) => metric === name).map((threshold) => ({ slicingSpecs: threshold.where.map(slicingSpec), threshold: thresholdOf(threshold) })),
        })),
      }],
      options: { includeDefaultMetrics: false, computeConfidenceIntervals: true, minSliceSize },
    },
    version: tfmaVersion, fileFormat: "tfrecord", modelLocations: Object.fromEntries(models.map((model) => ["name" in model ? model.name : "", ""])),
  });
  return `${canonicalJson(toJson(EvalRunSchema, run))}\n`;
}
