import { clone, create } from "@bufbuild/protobuf";
import { nearest, UserError } from "../core/error.ts";
import { SchemaSchema, type Feature, type Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type, DriftSkewInfoSchema, type DriftSkewInfo } from "./anomalies_pb.ts";
import { compareBoth } from "./comparator-checks.ts";
import { checkSize } from "./dataset-checks.ts";
import { checkDomain } from "./domain-checks.ts";
import { checkPresence, checkType, checkUnique, checkValues } from "./feature-checks.ts";
import { serializePath } from "./feature-path.ts";
import { viewDataset, type DatasetView, type FeatureView } from "./feature-view.ts";
import { deprecate, isDeprecated, type CheckSettings, type Reason } from "./reason.ts";
import { checkSelf } from "./schema-checks.ts";
import { inferFeature } from "./schema-inference.ts";

/** What the data are held against besides the schema. */
export interface ValidationOptions extends CheckSettings {
  /** Statistics of the span before, for drift. */
  readonly previous?: DatasetFeatureStatistics | undefined;
  /** Statistics of the served data, for skew. */
  readonly serving?: DatasetFeatureStatistics | undefined;
  readonly previousVersion?: DatasetFeatureStatistics | undefined;
}

/** Everything found wrong with one feature, in the order of the checks. */
export interface FeatureFinding {
  readonly path: readonly string[];
  readonly key: string;
  readonly reasons: readonly Reason[];
}

/** What validation found, and the schema repaired so that it would have found nothing. */
export interface Validation {
  readonly features: readonly FeatureFinding[];
  readonly dataset: readonly Reason[];
  readonly driftSkew: readonly DriftSkewInfo[];
  /** There was no example to look at. */
  readonly dataMissing: boolean;
  readonly repaired: Schema;
}

/** Holds statistics against a schema by TFDV's rules and in its order. Neither is changed. */
export function validateStatistics(statistics: DatasetFeatureStatistics, schema: Schema, options: ValidationOptions = {}): Validation {
  checkEnvironmentName(schema, options.environment);
  const repaired = clone(SchemaSchema, schema);
  const data = viewDataset(statistics);
  if (data.examples === 0) return { features: [], dataset: [], driftSkew: [], dataMissing: true, repaired };
  const checking: Checking = {
    schema: repaired, data, settings: options, driftSkew: [], found: new Map(),
    previous: options.previous && viewDataset(options.previous), serving: options.serving && viewDataset(options.serving),
  };
  checkFeatures(checking, repaired.feature, []);
  addNewFeatures(checking);
  const dataset = checkSize(repaired, {
    current: data.examples, previousSpan: checking.previous?.examples, previousVersion: options.previousVersion && Number(options.previousVersion.numExamples),
  });
  return { features: [...checking.found.values()], dataset, driftSkew: checking.driftSkew, dataMissing: false, repaired };
}

function checkEnvironmentName({ defaultEnvironment }: Schema, environment: string | undefined): void {
  if (environment === undefined || defaultEnvironment.includes(environment)) return;
  const near = nearest(environment, defaultEnvironment);
  throw new UserError(`the schema knows no environment ${JSON.stringify(environment)}`, {
    hint: near ? `did you mean ${near}?` : `known (default_environment): ${defaultEnvironment.join(", ") || "none"}`,
  });
}

interface Checking {
  readonly schema: Schema;
  readonly data: DatasetView;
  readonly previous: DatasetView | undefined;
  readonly serving: DatasetView | undefined;
  readonly settings: CheckSettings;
  readonly found: Map<string, FeatureFinding>;
  readonly driftSkew: DriftSkewInfo[];
}

function report({ found }: Checking, path: readonly string[], reasons: readonly Reason[]): void {
  if (reasons.length > 0) found.set(serializePath(path), { path, key: serializePath(path), reasons });
}

function checkFeatures(checking: Checking, features: readonly Feature[], parent: readonly string[]): void {
  for (const feature of features) {
    if (isDeprecated(feature)) continue;
    const path = [...parent, feature.name];
    report(checking, path, checkFeature(checking, feature, path));
    const children = feature.domainInfo.case === "structDomain" && !isDeprecated(feature) ? feature.domainInfo.value.feature : [];
    checkFeatures(checking, children, path);
  }
}

function checkFeature(checking: Checking, feature: Feature, path: readonly string[]): Reason[] {
  const { schema, data, settings } = checking;
  const view = data.features.get(serializePath(path));
  const reasons = checkSelf(feature, schema);
  if (isDeprecated(feature)) return reasons;
  const inside = inEnvironment(feature, schema, settings.environment);
  if (!view || view.present === 0) {
    if (!inside || !isRequired(feature)) return reasons;
    deprecate(feature);
    const type = view ? Type.FEATURE_TYPE_NOT_PRESENT : Type.SCHEMA_MISSING_COLUMN;
    return [...reasons, { type, short: "Column dropped", long: "The schema requires the feature, no example has it." }];
  }
  if (!inside) reasons.push(enterEnvironment(feature, settings.environment!));
  reasons.push(...checkValues(feature, view), ...checkPresence(feature, view), ...checkType(feature, view));
  if (isDeprecated(feature)) return reasons;
  reasons.push(...checkDomain({ feature, view, schema, settings }), ...checkUnique(feature, view));
  return [...reasons, ...compare(checking, feature, view)];
}

function compare({ previous, serving, driftSkew }: Checking, feature: Feature, view: FeatureView): Reason[] {
  const { drift, skew } = compareBoth(feature, view, { previous, serving });
  if (drift.measurements.length + skew.measurements.length > 0) {
    driftSkew.push(create(DriftSkewInfoSchema, { path: { step: [...view.path] }, driftMeasurements: [...drift.measurements], skewMeasurements: [...skew.measurements] }));
  }
  return [...drift.reasons, ...skew.reasons];
}

function isRequired({ presenceConstraints }: Feature): boolean {
  return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}

function inEnvironment(feature: Feature, { defaultEnvironment }: Schema, environment: string | undefined): boolean {
  if (environment === undefined || feature.inEnvironment.includes(environment)) return true;
  return !feature.notInEnvironment.includes(environment) && defaultEnvironment.includes(environment);
}

function enterEnvironment(feature: Feature, environment: string): Reason {
  if (feature.notInEnvironment.includes(environment)) feature.notInEnvironment = feature.notInEnvironment.filter((name) => name !== environment);
  else feature.inEnvironment.push(environment);
  return { type: Type.SCHEMA_NEW_COLUMN, short: "Column missing in environment", long: `The schema leaves ${JSON.stringify(feature.name)} out of environment ${JSON.stringify(environment)}, the data have it.` };
}

function addNewFeatures(checking: Checking): void {
  const { schema, data, settings } = checking;
  const views = [...data.features.values()].sort((a, b) => a.path.length - b.path.length);
  const added: string[] = [];
  for (const view of views) {
    const siblings = childrenOf(schema, view.path.slice(0, -1));
    const name = view.path.at(-1)!;
    if (!siblings || siblings.some((feature) => feature.name === name)) continue;
    siblings.push(inferFeature(schema, view, settings));
    if (added.some((key) => view.key.startsWith(`${key}.`))) continue;
    added.push(view.key);
    report(checking, view.path, [{ type: Type.SCHEMA_NEW_COLUMN, short: "New column", long: "The data have this feature, the schema does not." }]);
  }
}

function childrenOf(schema: Schema, path: readonly string[]): Feature[] | undefined {
  let features: Feature[] = schema.feature;
  for (const step of path) {
    const parent = features.find(({ name }) => name === step);
    if (!parent || isDeprecated(parent) || parent.domainInfo.case !== "structDomain") return undefined;
    features = parent.domainInfo.value.feature;
  }
  return features;
}
