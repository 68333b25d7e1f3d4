import { isFieldSet } from "@bufbuild/protobuf";
import { BoolDomainSchema, FeaturePresenceSchema, FeatureType, FloatDomainSchema, IntDomainSchema, ValueCountSchema, type Feature, type Schema, type ValueCount } from "../../data/schema_pb.ts";
import { TypedList } from "./example-values.ts";

/** Whether a value certainly fits the schema; false says nothing. It looks at no statistics, so it is fast. */
export type QuickCheck = (value: unknown) => boolean;

/** The quick check of a feature; one that is never certain where the schema says more than types, domains and numbers of values. */
export function quickCheck(feature: Feature, schema: Schema): QuickCheck {
  const counts = hasPlainRules(feature) ? allowedCounts(feature) : undefined;
  const one = counts && valueCheck(feature, schema);
  if (!counts || !one) return () => false;
  const [least, most] = counts;
  const type = feature.type === FeatureType.INT ? "int" : feature.type === FeatureType.FLOAT ? "float" : "bytes";
  const single = least <= 1 && most >= 1;
  return (value) => {
    if (single && one(value)) return true;
    const list = value instanceof TypedList ? (value.type === type ? value.values : undefined) : Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    if (!list || list.length === 0 || list.length < least || list.length > most) return false;
    for (let i = 0; i < list.length; i++) if (!one(list[i])) return false;
    return true;
  };
}

/** Rules that are about more than one value, or wrong in themselves, are for the full check. */
function hasPlainRules({ name, presenceConstraints, uniqueConstraints, validationDerivedSource, distributionConstraints, domainInfo }: Feature): boolean {
  if (name === "" || uniqueConstraints || validationDerivedSource) return false;
  if (distributionConstraints && domainInfo.case !== "stringDomain" && domainInfo.case !== "domain") return false;
  if (presenceConstraints.case === undefined) return true;
  if (presenceConstraints.case !== "presence") return false;
  const { minFraction } = presenceConstraints.value;
  return !isFieldSet(presenceConstraints.value, FeaturePresenceSchema.field.minFraction) || (minFraction >= 0 && minFraction <= 1);
}

/** Least and largest number of values; undefined where the schema contradicts itself. */
function allowedCounts({ shapeType }: Feature): readonly [least: number, most: number] | undefined {
  switch (shapeType.case) {
    case undefined: return [0, Infinity];
    case "valueCount": return bounds(shapeType.value);
    case "valueCounts": return shapeType.value.valueCount.length === 1 ? bounds(shapeType.value.valueCount[0]!) : undefined;
    case "shape": {
      const sizes = shapeType.value.dim.map(({ size }) => Number(size));
      const size = sizes.reduce((product, own) => product * own, 1);
      return sizes.every((own) => own > 0) ? [size, size] : undefined;
    }
  }
}

function bounds(count: ValueCount): readonly [number, number] | undefined {
  const least = isFieldSet(count, ValueCountSchema.field.min) ? Number(count.min) : 0;
  const most = isFieldSet(count, ValueCountSchema.field.max) ? Number(count.max) : Infinity;
  return least < 0 || most < least ? undefined : [least, most];
}

function valueCheck(feature: Feature, schema: Schema): QuickCheck | undefined {
  switch (feature.type) {
    case FeatureType.INT: return intCheck(feature);
    case FeatureType.FLOAT: return floatCheck(feature);
    case FeatureType.BYTES: return bytesCheck(feature, schema);
    default: return undefined;
  }
}

function intCheck({ domainInfo }: Feature): QuickCheck | undefined {
  if (domainInfo.case === undefined) return (value) => Number.isSafeInteger(value);
  if (domainInfo.case === "boolDomain") return (value) => value === 0 || value === 1;
  if (domainInfo.case !== "intDomain") return undefined;
  const { min, max } = IntDomainSchema.field;
  const least = isFieldSet(domainInfo.value, min) ? Number(domainInfo.value.min) : -Infinity;
  const most = isFieldSet(domainInfo.value, max) ? Number(domainInfo.value.max) : Infinity;
  // Beyond 2^53 a bound is not the number it was; values are not either.
  return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function floatCheck({ domainInfo }: Feature): QuickCheck | undefined {
  if (domainInfo.case === undefined) return (value) => typeof value === "number";
  if (domainInfo.case === "boolDomain") return (value) => value === 0 || value === 1;
  if (domainInfo.case !== "floatDomain") return undefined;
  const { min, max } = FloatDomainSchema.field;
  const least = isFieldSet(domainInfo.value, min) ? domainInfo.value.min : -Infinity;
  const most = isFieldSet(domainInfo.value, max) ? domainInfo.value.max : Infinity;
  return (value) => {
    if (typeof value !== "number") return false;
    const rounded = Math.fround(value);
    return Number.isFinite(rounded) && rounded >= least && rounded <= most;
  };
}

/** Longer texts are not told apart by statistics. */
const longestText = 200;

function bytesCheck({ domainInfo }: Feature, schema: Schema): QuickCheck | undefined {
  switch (domainInfo.case) {
    case undefined: return (value) => typeof value === "string" || value instanceof Uint8Array;
    case "stringDomain": return wordCheck(domainInfo.value.value);
    case "domain": {
      const domain = schema.stringDomain.find(({ name }) => name === domainInfo.value);
      return domain && wordCheck(domain.value);
    }
    case "boolDomain": {
      const { trueValue, falseValue } = BoolDomainSchema.field;
      return wordCheck([...(isFieldSet(domainInfo.value, trueValue) ? [domainInfo.value.trueValue] : []), ...(isFieldSet(domainInfo.value, falseValue) ? [domainInfo.value.falseValue] : [])]);
    }
    default: return undefined;
  }
}

function wordCheck(words: readonly string[]): QuickCheck {
  const known = new Set(words.filter((word) => word.length <= longestText));
  return (value) => known.has(value as string) || (value instanceof Uint8Array && value.length <= longestText && known.has(utf8.decode(value)));
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
