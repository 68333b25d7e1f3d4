import { clearField, clone, create } from "@bufbuild/protobuf";
import type { Finding } from "../core/finding.ts";
import { PathSchema } from "../data/path_pb.ts";
import { DatasetConstraintsSchema, FeatureComparatorSchema, NumericValueComparatorSchema, type Feature, type Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { assembleAnomalies } from "./anomalies.ts";
import { AnomalyInfo_Severity, AnomalyInfo_ReasonSchema, AnomalyInfo_Type as Type, AnomalyInfoSchema, type Anomalies, type AnomalyInfo } from "./anomalies_pb.ts";
import type { DistributionValidatorConfig } from "./distribution_validator_pb.ts";
import { schemaFindings } from "./findings.ts";
import type { Reason } from "./reason.ts";
import { addCustomAnomalies, customFindings, type CustomRules } from "./rules/custom-validation.ts";
import { inferSchema } from "./schema/schema-inference.ts";
import { validateStatistics, type Validation } from "./validate-statistics.ts";

/** What TFX's DistributionValidator keeps of all anomalies. */
const kept: ReadonlySet<Type> = new Set([
  Type.COMPARATOR_CONTROL_DATA_MISSING, Type.COMPARATOR_TREATMENT_DATA_MISSING, Type.COMPARATOR_L_INFTY_HIGH, Type.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH,
  Type.COMPARATOR_LOW_NUM_EXAMPLES, Type.COMPARATOR_HIGH_NUM_EXAMPLES, Type.CUSTOM_VALIDATION,
]);

/** Two data sets held against each other. */
interface DistributionValidation {
  /** What TFX's DistributionValidator writes: it blesses when no feature and no data set is named. */
  readonly anomalies: Anomalies;
  /** The same, told; and normalized absolute differences that are too high, which TFX measures and does not report. */
  readonly findings: readonly Finding[];
}

interface DistributionOptions {
  readonly config: DistributionValidatorConfig;
  /** How findings name the two. */
  readonly pair: string;
  /** Rules on statistics that have to hold too; the baseline is their base. */
  readonly custom?: CustomRules | undefined;
}

/**
 * Compares the distributions of two data sets as TFX's DistributionValidator does: the configured comparators in a schema inferred from
 * the baseline, and of what TFDV finds by it the comparisons alone. A feature that could not be compared is an anomaly too.
 */
export function validateDistributions(current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics, { config, pair, custom }: DistributionOptions): DistributionValidation {
  const schema = schemaOf(config, baseline);
  const full = validateStatistics(current, schema, { previous: baseline, compatibility: "tfdv" });
  const own = only(full, (type) => kept.has(type));
  const anomalies = assembleAnomalies(own, schema);
  const broken = custom?.judge({ statistics: [current], base: [baseline] }).findings ?? [];
  if (broken.length > 0) addRules(anomalies, broken, assembleAnomalies(full, schema));
  for (const info of [...Object.values(anomalies.anomalyInfo), ...(anomalies.datasetAnomalyInfo ? [anomalies.datasetAnomalyInfo] : [])]) withoutSummary(info);
  const told = only(full, (type) => kept.has(type) || type === Type.COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH);
  return { anomalies, findings: [...schemaFindings(told, pair), ...customFindings(broken, pair), ...addNotCompared(anomalies, { config, pair })] };
}

/** A feature stays as severe as it was with the reasons that TFX takes away. */
function addRules(anomalies: Anomalies, broken: Parameters<typeof addCustomAnomalies>[1], { anomalyInfo: whole }: Anomalies): void {
  addCustomAnomalies(anomalies, broken);
  for (const [key, info] of Object.entries(anomalies.anomalyInfo)) {
    if (Object.hasOwn(whole, key) && whole[key]!.severity > info.severity) info.severity = whole[key]!.severity;
  }
}

/** Whether TFX would bless this. */
export function blessesDistributions({ anomalyInfo, datasetAnomalyInfo }: Anomalies): boolean {
  return Object.keys(anomalyInfo).length === 0 && !datasetAnomalyInfo;
}

function schemaOf({ defaultSliceConfig: slice }: DistributionValidatorConfig, baseline: DatasetFeatureStatistics): Schema {
  const schema = inferSchema(baseline);
  for (const { path, distributionComparator } of slice?.feature ?? []) {
    const feature = featureAt(schema, path?.step ?? []);
    if (feature) feature.driftComparator = clone(FeatureComparatorSchema, distributionComparator ?? create(FeatureComparatorSchema));
  }
  if (slice?.numExamplesComparator) {
    schema.datasetConstraints ??= create(DatasetConstraintsSchema);
    schema.datasetConstraints.numExamplesDriftComparator = clone(NumericValueComparatorSchema, slice.numExamplesComparator);
  }
  return schema;
}

function featureAt(schema: Schema, path: readonly string[]): Feature | undefined {
  let features: readonly Feature[] = schema.feature;
  let found: Feature | undefined;
  for (const step of path) {
    found = features.find(({ name }) => name === step);
    features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
  }
  return found;
}

function only(validation: Validation, wanted: (type: Type) => boolean): Validation {
  const keep = (reasons: readonly Reason[]): readonly Reason[] => reasons.filter(({ type }) => wanted(type));
  return {
    ...validation, dataMissing: false, dataset: keep(validation.dataset),
    features: validation.features.map((feature) => ({ ...feature, reasons: keep(feature.reasons) })).filter(({ reasons }) => reasons.length > 0),
  };
}

/** TFX leaves out what sums up reasons, since it may speak of reasons that are not kept. */
function withoutSummary(info: AnomalyInfo): void {
  clearField(info, AnomalyInfoSchema.field.shortDescription);
  clearField(info, AnomalyInfoSchema.field.description);
}

const notCompared = "Comparison could not be done.";

function addNotCompared(anomalies: Anomalies, { config, pair }: { readonly config: DistributionValidatorConfig; readonly pair: string }): Finding[] {
  const compared = new Set(anomalies.driftSkewInfo.map(({ path }) => path?.step.join(".") ?? ""));
  return (config.defaultSliceConfig?.feature ?? []).flatMap(({ path }): Finding[] => {
    const key = path?.step.join(".") ?? "";
    if (compared.has(key)) return [];
    const description = "The feature has no values on one side, or the comparator does not suit its type.";
    const known = Object.hasOwn(anomalies.anomalyInfo, key) ? anomalies.anomalyInfo[key] : undefined;
    const info = known ?? create(AnomalyInfoSchema);
    info.reason.push(create(AnomalyInfo_ReasonSchema, { type: Type.STATS_NOT_AVAILABLE, shortDescription: notCompared, description }));
    info.path = create(PathSchema, { step: [...(path?.step ?? [])] });
    info.severity = AnomalyInfo_Severity.ERROR;
    Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
    return [{ rule: "STATS_NOT_AVAILABLE", severity: "error", subject: key, message: `The distribution could not be compared. ${description}`, split: pair }];
  });
}
