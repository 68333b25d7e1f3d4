import { isFieldSet } from "@bufbuild/protobuf";
import { FeaturePresenceSchema, UniqueConstraintsSchema, ValueCountSchema, type Feature, type ValueCount } from "../data/schema_pb.ts";
import { FeatureNameStatistics_Type as StatisticsType } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import type { FeatureView, Level } from "./feature-view.ts";
import { deprecate, type Reason } from "./reason.ts";
import { nameOfType } from "./schema-checks.ts";
import { schemaType } from "./schema-inference.ts";

/** The number of values of each example: `value_count`, `value_counts`, `shape`. Repairs by widening, or by dropping the shape. */
export function checkValues(feature: Feature, view: FeatureView): Reason[] {
  const { shapeType } = feature;
  if (shapeType.case === "shape") return checkShape(feature, view, shapeType.value.dim.map(({ size }) => Number(size)));
  if (shapeType.case === undefined) return [];
  const counts = shapeType.case === "valueCount" ? [shapeType.value] : shapeType.value.valueCount;
  if (counts.length !== view.levels.length) {
    feature.shapeType = { case: undefined };
    return [{ type: Type.VALUE_NESTEDNESS_MISMATCH, short: "Mismatched value nest level", long: `Lists are nested ${view.levels.length} deep, the schema says ${counts.length}.` }];
  }
  return counts.flatMap((count, level) => checkLevel(count, view.levels[level]!, counts.length > 1 ? ` at nesting level ${level}` : ""));
}

function checkLevel(count: ValueCount, { min, max }: Level, where: string): Reason[] {
  const reasons: Reason[] = [];
  if (isFieldSet(count, ValueCountSchema.field.min) && min < count.min) {
    reasons.push({
      type: Type.FEATURE_TYPE_LOW_NUMBER_VALUES, short: "Missing values",
      long: `Some examples have ${min} values${where}, the schema asks for at least ${count.min}.`, observed: String(min), limit: `at least ${count.min}`,
    });
    count.min = BigInt(min);
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
    presence.minCount = BigInt(present);
  }
  const share = examples > 0 ? present / examples : 0;
  const tooFew = presence.minFraction === 1 ? missing !== 0 : share < presence.minFraction;
  if (!isFieldSet(presence, FeaturePresenceSchema.field.minFraction) || !tooFew) return reasons;
  const rounded = share.toFixed(6) === "1.000000";
  const counted = rounded ? `${missing} of ${examples} examples lack the feature` : `The feature is present in ${share.toFixed(6)} of the examples`;
  reasons.push({
    type: Type.FEATURE_TYPE_LOW_FRACTION_PRESENT, short: "Column dropped", long: `${counted}, the schema asks for ${presence.minFraction.toFixed(6)}.`,
    observed: `${missing} of ${examples} missing`, limit: presence.minFraction === 1 ? "none missing" : `at least ${presence.minFraction}`,
  });
  presence.minFraction = rounded ? 0.9999 : share;
  return reasons;
}

const byteDomains: ReadonlySet<Feature["domainInfo"]["case"]> = new Set([undefined, "naturalLanguageDomain", "imageDomain", "urlDomain"] as const);

/** Whether the data have the schema's type. A feature of another type is deprecated by the repair. */
export function checkType(feature: Feature, view: FeatureView): Reason[] {
  if (schemaType(view.type) !== feature.type) {
    deprecate(feature);
    const found = Object.entries(StatisticsType).find(([, number]) => number === view.type)?.[0] ?? String(view.type);
    const wanted = nameOfType(feature.type);
    return [{ type: Type.UNEXPECTED_DATA_TYPE, short: "Unexpected data type", long: `The schema says ${wanted}, the data are ${found}.`, observed: found, limit: wanted }];
  }
  if (view.type !== StatisticsType.BYTES || byteDomains.has(feature.domainInfo.case)) return [];
  feature.domainInfo = { case: undefined };
  return [{ type: Type.DOMAIN_INVALID_FOR_TYPE, short: "Invalid domain type", long: `The domain of ${JSON.stringify(feature.name)} does not fit data of type BYTES.` }];
}

/** How many different values there are. A bound that is not set is no bound. */
export function checkUnique(feature: Feature, { strings }: FeatureView): Reason[] {
  const bounds = feature.uniqueConstraints;
  if (!bounds) return [];
  if (!strings) {
    delete feature.uniqueConstraints;
    return [{ type: Type.FEATURE_TYPE_NO_UNIQUE, short: "No unique values", long: "The schema bounds the number of different values, which is only known of text and categories." }];
  }
  const { unique } = strings;
  const found = { observed: String(unique) };
  if (isFieldSet(bounds, UniqueConstraintsSchema.field.min) && unique < bounds.min) {
    const long = `There are ${unique} different values, fewer than ${bounds.min}.`;
    const limit = `at least ${bounds.min}`;
    bounds.min = unique;
    return [{ type: Type.FEATURE_TYPE_LOW_UNIQUE, short: "Low number of unique values", long, limit, ...found }];
  }
  if (!isFieldSet(bounds, UniqueConstraintsSchema.field.max) || unique <= bounds.max) return [];
  const long = `There are ${unique} different values, more than ${bounds.max}.`;
  const limit = `at most ${bounds.max}`;
  bounds.max = unique;
  return [{ type: Type.FEATURE_TYPE_HIGH_UNIQUE, short: "High number of unique values", long, limit, ...found }];
}
