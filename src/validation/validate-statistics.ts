import { create } from "@bufbuild/protobuf";
import { nearest, UserError } from "../core/error.ts";
import type { Feature, Schema } from "../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Severity, AnomalyInfo_Type as Type, DriftSkewInfoSchema, type DriftSkewInfo } from "./anomalies_pb.ts";
import { compareBoth } from "./comparator-checks.ts";
import { checkComposite } from "./composite-checks.ts";
import { copyMessage } from "./copy-message.ts";
import { checkSize } from "./dataset-checks.ts";
import { checkDomain } from "./domain-checks.ts";
import { checkDerived, checkPresence, checkType, checkUnique, checkValues } from "./feature-checks.ts";
import { serializePath } from "./feature-path.ts";
import { featureTree, type FeatureTree } from "./feature-tree.ts";
import { comparePaths, hasWeights, viewDataset, type DatasetView, type FeatureView } from "./feature-view.ts";
import { deprecate, isDeprecated, type Checked, type CheckSettings, type NamedDomain, type Reason } from "./reason.ts";
import { checkSelf } from "./schema/schema-checks.ts";
import { indexSchema, type SchemaIndex } from "./schema/schema-index.ts";
import { inferBelow } from "./schema/schema-inference.ts";

/** What the data are held against besides the schema. */
export interface ValidationOptions extends CheckSettings {
  /** Statistics of the span before, for drift. */
  readonly previous?: DatasetFeatureStatistics | undefined;
  /** Statistics of the served data, for skew. */
  readonly serving?: DatasetFeatureStatistics | undefined;
  readonly previousVersion?: DatasetFeatureStatistics | undefined;
  /** Severities of types of anomalies; all others are errors. What has nothing but UNKNOWN ones is not told. TFDV applies none to anomalies of the data set. */
  readonly severities?: ReadonlyMap<Type, AnomalyInfo_Severity> | undefined;
}

/** Everything found wrong with one feature, in the order of the checks. */
interface FeatureFinding {
  readonly path: readonly string[];
  readonly key: string;
  readonly reasons: readonly Reason[];
}

/** What validation found, and the schema repaired so that it would have found nothing. */
export interface Validation {
  /** In the order of their paths. */
  readonly features: readonly FeatureFinding[];
  readonly dataset: readonly Reason[];
  /** Every distance that was measured, in the order of paths. */
  readonly driftSkew: readonly DriftSkewInfo[];
  /** Measures that the schema asks for and that mean nothing for such data. */
  readonly refused: readonly { readonly path: readonly string[]; readonly key: string; readonly message: string }[];
  /** There was no example to look at. */
  readonly dataMissing: boolean;
  /** Made when it is first asked for. */
  readonly repaired: Schema;
}

/** Holds statistics against a schema by TFDV's rules and in its order. Neither is changed. */
export function validateStatistics(statistics: DatasetFeatureStatistics, schema: Schema, options: ValidationOptions = {}): Validation {
  checkEnvironmentName(schema, options.environment);
  let repaired: Schema | undefined;
  const keeps = statistics.numExamples === 0n && options.compatibility !== "tfdv";
  const repair = (): Schema => repaired ??= keeps ? copyMessage(schema) : check(statistics, schema, { options, isRepair: true }).schema;
  if (statistics.numExamples === 0n) return { features: [], dataset: [], driftSkew: [], refused: [], dataMissing: true, get repaired() { return repair(); } };
  const { found, dataset, driftSkew, refused } = check(statistics, schema, { options, isRepair: false });
  const byPath = (a: { readonly path: readonly string[] }, b: { readonly path: readonly string[] }): number => comparePaths(a.path, b.path);
  return {
    features: [...found.values()].sort(byPath), dataset, refused: refused.sort(byPath),
    driftSkew: driftSkew.sort((a, b) => comparePaths(a.path!.step, b.path!.step)),
    dataMissing: false,
    get repaired() { return repair(); },
  };
}

function checkEnvironmentName({ defaultEnvironment }: Schema, environment: string | undefined): void {
  if (environment === undefined || defaultEnvironment.includes(environment)) return;
  const near = nearest(environment, defaultEnvironment);
  throw new UserError(`the schema knows no environment ${JSON.stringify(environment)}`, {
    hint: near ? `did you mean ${near}?` : `known (default_environment): ${defaultEnvironment.join(", ") || "none"}`,
  });
}

interface Checking {
  /** A copy that the checks repair. */
  readonly schema: Schema;
  readonly index: SchemaIndex;
  readonly data: DatasetView;
  readonly tree: FeatureTree;
  /** Names of all domains of texts. */
  readonly domains: Set<string>;
  readonly previous: DatasetView | undefined;
  readonly serving: DatasetView | undefined;
  readonly options: ValidationOptions;
  /** To repair the whole: new features are added, and what one feature needs of a domain the next one finds. To validate, each is judged by the schema as it was. */
  readonly isRepair: boolean;
  readonly found: Map<string, FeatureFinding>;
  readonly driftSkew: DriftSkewInfo[];
  readonly refused: { path: readonly string[]; key: string; message: string }[];
}

function check(statistics: DatasetFeatureStatistics, original: Schema, { options, isRepair }: { readonly options: ValidationOptions; readonly isRepair: boolean }) {
  const weighted = hasWeights(statistics);
  const view = (dataset: DatasetFeatureStatistics | undefined): DatasetView | undefined => dataset && viewDataset(dataset, weighted);
  const data = viewDataset(statistics, weighted);
  const schema = copyMessage(original);
  const checking: Checking = {
    schema, index: indexSchema(schema), data, options, isRepair, found: new Map(), driftSkew: [], refused: [], domains: new Set(schema.stringDomain.map(({ name }) => name)),
    tree: featureTree(inOrder(statistics, data)), previous: view(options.previous), serving: view(options.serving),
  };
  for (const root of checking.tree.roots) visit(checking, root);
  missing(checking, (isRepair ? schema : original).feature, []);
  const keepsSize = isRepair && options.compatibility === "tfdv";
  const dataset = keepsSize ? [] : checkSize(schema, {
    current: data.examples, previousSpan: checking.previous?.examples, previousVersion: view(options.previousVersion)?.examples,
  }, options);
  const told = options.compatibility === "tfdv" ? dataset : dataset.map((reason) => graded(checking, reason));
  return { ...checking, dataset: isSilenced(told) ? [] : told };
}

/** All entries in the order of the statistics, those of sparse and weighted features among them. */
function inOrder({ features }: DatasetFeatureStatistics, { features: plain, composites }: DatasetView): FeatureView[] {
  if (composites.size === 0) return [...plain.values()];
  const positions = new Map(features.map((feature, i) => [feature, i]));
  return [...plain.values(), ...composites.values()].sort((a, b) => positions.get(a.statistics)! - positions.get(b.statistics)!);
}

function graded({ options: { severities } }: Checking, reason: Reason): Reason {
  const severity = severities?.get(reason.type);
  return severity === undefined ? reason : { ...reason, severity };
}

function isSilenced(reasons: readonly Reason[]): boolean {
  return reasons.every(({ severity }) => severity === AnomalyInfo_Severity.UNKNOWN);
}

function report(checking: Checking, path: readonly string[], reasons: readonly Reason[]): void {
  if (reasons.length === 0) return;
  const key = serializePath(path);
  const told = reasons.map((reason) => graded(checking, reason));
  if (!isSilenced(told)) checking.found.set(key, { path, key, reasons: told });
}

function visit(checking: Checking, view: FeatureView): void {
  const entry = checking.index.at(view.path);
  const { feature, sparse, weighted } = entry;
  if (!feature && !sparse && !weighted) return addNew(checking, view);
  const named = feature ?? sparse;
  if (named && isDeprecated(named)) return;
  const composite = checkComposite(entry, view, checking.options);
  report(checking, view.path, composite ?? (feature && view.statistics.stats.case ? checkFeature(checking, feature, view) : []));
  if (feature && checking.options.compatibility !== "tfdv") dropStrayShare(feature);
  if (named && isDeprecated(named)) return;
  for (const child of checking.tree.childrenOf(view)) visit(checking, child);
}

/** A share of values in the domain is a mistake without one; TFDV finds the one it leaves behind in the next update. */
function dropStrayShare(feature: Feature): void {
  if (feature.domainInfo.case === undefined && !isDeprecated(feature)) delete feature.distributionConstraints;
}

function checkFeature(checking: Checking, feature: Feature, view: FeatureView): Reason[] {
  const { schema, options, index, isRepair } = checking;
  const how = { stringsAlone: options.compatibility === "tfdv", shared: isRepair };
  let domain: NamedDomain | undefined;
  const checked: Checked = { feature, view, schema, settings: options, domainNamed: (name) => domain ??= index.domainNamed(name, how) };
  const reasons = checkSelf(checked);
  if (isDeprecated(feature)) return reasons;
  const inside = isInside(feature, schema, options.environment);
  if (view.present === 0) {
    if (!inside || !isRequired(feature)) return reasons;
    deprecate(feature);
    return [...reasons, { type: Type.FEATURE_TYPE_NOT_PRESENT, short: "Column dropped", long: "The schema requires the feature, no example has it." }];
  }
  if (!inside) reasons.push(enterEnvironment(feature, schema, options.environment!));
  reasons.push(...checkValues(feature, view), ...checkPresence(feature, view), ...checkType(feature, view));
  const domainName = feature.domainInfo.case === "domain" ? feature.domainInfo.value : undefined;
  reasons.push(...checkDomain(checked));
  if (isRepair && domainName !== undefined && feature.domainInfo.case === undefined) index.dropDomain(domainName);
  reasons.push(...checkUnique(feature, view, options), ...compare(checking, feature, view), ...checkDerived(feature, view));
  return reasons;
}

function compare({ previous, serving, driftSkew, refused, options: { compatibility } }: Checking, feature: Feature, view: FeatureView): Reason[] {
  const { drift, skew } = compareBoth(feature, view, { previous, serving, compatibility });
  if (drift.measurements.length + skew.measurements.length > 0) {
    driftSkew.push(create(DriftSkewInfoSchema, { path: { step: [...view.path] }, driftMeasurements: [...drift.measurements], skewMeasurements: [...skew.measurements] }));
  }
  for (const message of new Set([...drift.refused, ...skew.refused])) refused.push({ path: view.path, key: view.key, message });
  return [...drift.reasons, ...skew.reasons];
}

/** Whether examples must have the feature. */
export function isRequired({ presenceConstraints }: Feature): boolean {
  return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}

/** Whether a feature is looked at in an environment. */
export function isInside(feature: Feature, { defaultEnvironment }: Schema, environment: string | undefined): boolean {
  if (environment === undefined || feature.inEnvironment.includes(environment)) return true;
  return !feature.notInEnvironment.includes(environment) && defaultEnvironment.includes(environment);
}

function enterEnvironment(feature: Feature, schema: Schema, environment: string): Reason {
  feature.notInEnvironment = feature.notInEnvironment.filter((name) => name !== environment);
  if (!isInside(feature, schema, environment)) feature.inEnvironment.push(environment);
  return { type: Type.SCHEMA_NEW_COLUMN, short: "Column missing in environment", long: `The schema leaves ${JSON.stringify(feature.name)} out of environment ${JSON.stringify(environment)}, the data have it.` };
}

/** A feature that the schema lacks; what lies in it is new too, and not told again. */
function addNew(checking: Checking, view: FeatureView): void {
  const { schema, index, tree, options, isRepair, domains } = checking;
  if (!view.statistics.stats.case) return;
  report(checking, view.path, [{ type: Type.SCHEMA_NEW_COLUMN, short: "New column", long: "The data have this feature, the schema does not." }]);
  const list = isRepair ? index.listAt(view.path.slice(0, -1)) : undefined;
  if (!list) return;
  inferBelow({ schema, tree, options, domains }, list, view);
  index.added(list, list.at(-1)!);
}

function missing(checking: Checking, features: readonly Feature[], parent: readonly string[]): void {
  const { schema, data, index, options } = checking;
  for (const feature of features) {
    if (isDeprecated(feature)) continue;
    const path = [...parent, feature.name];
    const key = serializePath(path);
    if (isRequired(feature) && isInside(feature, schema, options.environment) && !data.features.has(key) && !data.composites.has(key)) {
      const own = index.at(path).feature;
      if (own) deprecate(own);
      report(checking, path, [{ type: Type.SCHEMA_MISSING_COLUMN, short: "Column dropped", long: "The schema requires the feature, the data do not have it." }]);
    }
    if (feature.domainInfo.case === "structDomain") missing(checking, feature.domainInfo.value.feature, path);
  }
}
