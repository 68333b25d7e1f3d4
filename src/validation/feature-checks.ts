import { clearField, isFieldSet } from "@bufbuild/protobuf";
import { FeaturePresenceSchema, LifecycleStage, UniqueConstraintsSchema, ValueCountSchema, type Feature, type ValueCount } from "../data/schema_pb.ts";
import { FeatureNameStatistics_Type as StatisticsType } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import type { FeatureView, Level } from "./feature-view.ts";
import { deprecate, isDeprecated, type CheckSettings, type Reason } from "./reason.ts";
import { nameOfType } from "./schema/schema-checks.ts";
import { inferCounts, markDerived, schemaType } from "./schema/schema-inference.ts";

/** The number of values of each example: `value_count`, `value_counts`, `shape`. Repairs by widening, or by dropping the shape. */
export function checkValues(feature: Feature, view: FeatureView): Reason[] {
  const { shapeType } = feature;
  if (shapeType.case === "shape") return checkShape(feature, view, shapeType.value.dim.map(({ size }) => Number(size)));
  if (shapeType.case === undefined) return [];
  const counts = shapeType.case === "valueCount" ? [shapeType.value] : shapeType.value.valueCount;
  if (counts.length !== view.levels.length) {
    feature.shapeType = inferCounts(view);
    return [{ type: Type.VALUE_NESTEDNESS_MISMATCH, short: "Mismatched value nest level", long: `Lists are nested ${view.levels.length} deep, the schema says ${counts.length}.` }];
  }
  return counts.flatMap((count, level) => checkLevel(count, view.levels[level]!, shapeType.case === "valueCounts" ? ` at nesting level ${level}` : ""));
}

function checkLevel(count: ValueCount, { min, max }: Level, where: string): Reason[] {
  const reasons: Reason[] = [];
  if (isFieldSet(count, ValueCountSchema.field.min) && min < count.min) {
    reasons.push({
      type: Type.FEATURE_TYPE_LOW_NUMBER_VALUES, short: "Missing values",
      long: `Some examples have ${min} values${where}, the schema asks for at least ${count.min}.`, observed: String(min), limit: `at least ${count.min}`,
    });
    if (min > 0) count.min = BigInt(min);
    else clearField(count, ValueCountSchema.field.min);
  }
  if (isFieldSet(count, ValueCountSchema.field.max) && max > count.max) {
    reasons.push({
      type: Type.FEATURE_TYPE_HIGH_NUMBER_VALUES, short: "Superfluous values",
      long: `Some examples have ${max} values${where}, the schema allows ${count.max}.`, observed: String(max), limit: `at most ${count.max}`,
    });
    count.max = BigInt(max);
  }
  return reasons;
}

function checkShape(feature: Feature, { levels }: FeatureView, dims: readonly number[]): Reason[] {
  const wanted = dims.reduce((product, size) => product * size, 1);
  const steady = levels.every(({ missing, min, max }) => missing === 0 && min === max && min > 0);
  const found = levels.reduce((product, { min }) => product * min, 1);
  if (steady && found === wanted) return [];
  feature.shapeType = { case: undefined };
  const shape = `shape [${dims.join(", ")}]`;
  const long = steady ? `Every example has ${found} values, which does not make ${shape}.`
    : `A ${shape} needs ${wanted} ${wanted === 1 ? "value" : "values"} in every example; ${levels.some(({ missing }) => missing > 0) ? "some have none" : "their number varies"}.`;
  return [{ type: Type.INVALID_FEATURE_SHAPE, short: "Feature shape dropped", long }];
}

/** How many examples have the feature. Repairs by lowering what is asked for. */
export function checkPresence({ presenceConstraints }: Feature, { present, missing, examples }: FeatureView): Reason[] {
  if (presenceConstraints.case !== "presence") return [];
  const presence = presenceConstraints.value;
  const reasons: Reason[] = [];
  if (isFieldSet(presence, FeaturePresenceSchema.field.minCount) && present < presence.minCount) {
    reasons.push({
      type: Type.FEATURE_TYPE_LOW_NUMBER_PRESENT, short: "Column dropped",
      long: `The feature is present in ${present} examples, fewer than ${presence.minCount}.`, observed: String(present), limit: `at least ${presence.minCount}`,
    });
    presence.minCount = BigInt(Math.trunc(present));
  }
  if (!isFieldSet(presence, FeaturePresenceSchema.field.minFraction) || examples <= 0) return reasons;
  const share = missing === 0 ? 1 : present / examples;
  if (share < presence.minFraction) {
    reasons.push(tooFew({ missing, examples }, presence.minFraction, `The feature is present in ${share.toFixed(6)} of the examples`));
    presence.minFraction = share;
  }
  if (presence.minFraction === 1 && missing !== 0) {
    reasons.push(tooFew({ missing, examples }, 1, `${missing} of ${examples} examples lack the feature`));
    presence.minFraction = 0.9999;
  }
  return reasons;
}

function tooFew({ missing, examples }: Pick<FeatureView, "missing" | "examples">, minFraction: number, counted: string): Reason {
  return {
    type: Type.FEATURE_TYPE_LOW_FRACTION_PRESENT, short: "Column dropped", long: `${counted}, the schema asks for ${minFraction.toFixed(6)}.`,
    observed: `${missing} of ${examples} missing`, limit: minFraction === 1 ? "none missing" : `at least ${minFraction}`,
  };
}

const byteDomains: ReadonlySet<Feature["domainInfo"]["case"]> = new Set([undefined, "naturalLanguageDomain", "imageDomain", "urlDomain"] as const);

/** Whether the data have the schema's type, and one that its domain is for. A feature of another type is deprecated by the repair. */
export function checkType(feature: Feature, view: FeatureView): Reason[] {
  const reasons: Reason[] = [];
  if (schemaType(view.type) !== feature.type) {
    deprecate(feature);
    const found = Object.entries(StatisticsType).find(([, number]) => number === view.type)?.[0] ?? String(view.type);
    const wanted = nameOfType(feature.type);
    reasons.push({ type: Type.UNEXPECTED_DATA_TYPE, short: "Unexpected data type", long: `The schema says ${wanted}, the data are ${found}.`, observed: found, limit: wanted });
  }
  if (view.type !== StatisticsType.BYTES || byteDomains.has(feature.domainInfo.case)) return reasons;
  feature.domainInfo = { case: undefined };
  return [...reasons, { type: Type.DOMAIN_INVALID_FOR_TYPE, short: "Invalid domain type", long: `The domain of ${JSON.stringify(feature.name)} does not fit data of type BYTES.` }];
}

/** How many different values there are. A bound that is not set is no bound; TFDV takes it for 0. */
export function checkUnique(feature: Feature, { strings }: FeatureView, { compatibility }: CheckSettings): Reason[] {
  const bounds = feature.uniqueConstraints;
  if (!bounds) return [];
  if (!strings) {
    delete feature.uniqueConstraints;
    return [{ type: Type.FEATURE_TYPE_NO_UNIQUE, short: "No unique values", long: "The schema bounds the number of different values, which is only known of text and categories." }];
  }
  const { unique } = strings;
  const reasons: Reason[] = [];
  if (isFieldSet(bounds, UniqueConstraintsSchema.field.min) && unique < bounds.min) {
    const limit = `at least ${bounds.min}`;
    reasons.push({ type: Type.FEATURE_TYPE_LOW_UNIQUE, short: "Low number of unique values", long: `There are ${unique} different values, fewer than ${bounds.min}.`, limit, observed: String(unique) });
    bounds.min = unique;
  }
  if ((compatibility === "tfdv" || isFieldSet(bounds, UniqueConstraintsSchema.field.max)) && unique > bounds.max) {
    const limit = `at most ${bounds.max}`;
    reasons.push({ type: Type.FEATURE_TYPE_HIGH_UNIQUE, short: "High number of unique values", long: `There are ${unique} different values, more than ${bounds.max}.`, limit, observed: String(unique) });
    bounds.max = unique;
  }
  return reasons;
}

/** Whether a feature that was computed for validation alone says so in the schema. */
export function checkDerived(feature: Feature, { statistics: { validationDerivedSource: source } }: FeatureView): Reason[] {
  const reasons: Reason[] = [];
  if (source && !feature.validationDerivedSource) {
    markDerived(feature, source);
    reasons.push({ type: Type.DERIVED_FEATURE_INVALID_SOURCE, short: "Derived source not set in schema.", long: `The statistics say that ${source.deriverName || "a deriver"} made the feature, the schema does not.` });
  }
  if (feature.validationDerivedSource && feature.lifecycleStage !== LifecycleStage.VALIDATION_DERIVED && !isDeprecated(feature)) {
    feature.lifecycleStage = LifecycleStage.VALIDATION_DERIVED;
    reasons.push({ type: Type.DERIVED_FEATURE_BAD_LIFECYCLE, short: "Derived feature has wrong lifecycle.", long: "A derived feature has the stage VALIDATION_DERIVED." });
  }
  return reasons;
}
