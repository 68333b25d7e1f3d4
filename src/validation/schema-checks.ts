import { isFieldSet } from "@bufbuild/protobuf";
import { FeaturePresenceSchema, FeatureSchema, FeatureType, ValueCountSchema, type Feature, type Schema, type ValueCount } from "../data/schema_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import { deprecate, type Reason } from "./reason.ts";

/** What is wrong with a feature of the schema itself, whatever the data are. Repairs it. */
export function checkSelf(feature: Feature, schema: Schema): Reason[] {
  return [...checkName(feature), ...checkPresence(feature), ...checkCounts(feature), ...checkMass(feature), ...checkDomainName(feature, schema), ...checkDomainType(feature)];
}

function checkName(feature: Feature): Reason[] {
  if (feature.name === "") {
    deprecate(feature);
    const short = "a feature of the schema has no name";
    return [{ type: Type.FEATURE_MISSING_NAME, short, long: "" }];
  }
  if (isFieldSet(feature, FeatureSchema.field.type) && feature.type !== FeatureType.TYPE_UNKNOWN) return [];
  const textual = feature.domainInfo.case === "domain" || feature.domainInfo.case === "stringDomain";
  if (textual) feature.type = FeatureType.BYTES;
  else deprecate(feature);
  const short = textual ? "a feature with a string domain has no type: it is BYTES" : "a feature of the schema has no type";
  return [{ type: Type.FEATURE_MISSING_TYPE, short, long: "" }];
}

function invalid(short: string, long = ""): Reason {
  return { type: Type.INVALID_SCHEMA_SPECIFICATION, short, long };
}

function checkPresence({ presenceConstraints }: Feature): Reason[] {
  if (presenceConstraints.case !== "presence") return [];
  const presence = presenceConstraints.value;
  if (!isFieldSet(presence, FeaturePresenceSchema.field.minFraction)) return [];
  if (presence.minFraction < 0) {
    presence.minFraction = 0;
    return [invalid("min_fraction should not be negative: clear is equal to zero")];
  }
  if (presence.minFraction <= 1) return [];
  presence.minFraction = 1;
  return [invalid("min_fraction should not greater than 1")];
}

function checkCounts(feature: Feature): Reason[] {
  const { shapeType } = feature;
  if (shapeType.case === "valueCount") return checkCount(shapeType.value, "ValueCount");
  if (shapeType.case === "valueCounts") {
    return shapeType.value.valueCount.flatMap((count, level) =>
      checkCount(count, "ValueCounts").map((reason) => ({ ...reason, long: `At nesting level ${level}.` })));
  }
  if (shapeType.case !== "shape" || shapeType.value.dim.every(({ size }) => size > 0n)) return [];
  feature.shapeType = { case: undefined };
  return [invalid("Shape.dim.size must be a positive integer")];
}

function checkCount(count: ValueCount, name: string): Reason[] {
  const reasons: Reason[] = [];
  if (count.min < 0n) {
    count.min = 0n;
    reasons.push(invalid(`${name}.min should not be negative`));
  }
  if (isFieldSet(count, ValueCountSchema.field.max) && count.max < count.min) {
    count.max = count.min;
    reasons.push(invalid(`${name}.max should not be less than min`));
  }
  return reasons;
}

const withoutMass: Readonly<Partial<Record<NonNullable<Feature["domainInfo"]["case"]>, string>>> = {
  boolDomain: "bool", intDomain: "int", floatDomain: "float", structDomain: "struct",
};

function checkMass(feature: Feature): Reason[] {
  if (!feature.distributionConstraints) return [];
  const { case: domain } = feature.domainInfo;
  if (domain === "domain" || domain === "stringDomain") return [];
  delete feature.distributionConstraints;
  if (domain === undefined) return [invalid("distribution constraints require domain or string domain.")];
  return [invalid(`distribution constraints not supported for ${withoutMass[domain] ?? "semantic"} domains.`)];
}

function checkDomainName(feature: Feature, schema: Schema): Reason[] {
  const { domainInfo } = feature;
  if (domainInfo.case !== "domain") return [];
  const names = [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain].map(({ name }) => name);
  if (names.includes(domainInfo.value)) return [];
  feature.domainInfo = { case: undefined };
  return [{ type: Type.INVALID_DOMAIN_SPECIFICATION, short: "missing domain: ", long: `The schema has no domain ${JSON.stringify(domainInfo.value)}.` }];
}

const { BYTES, INT, FLOAT, STRUCT } = FeatureType;
const typesOfDomain: Readonly<Partial<Record<NonNullable<Feature["domainInfo"]["case"]>, readonly FeatureType[]>>> = {
  stringDomain: [BYTES], boolDomain: [INT, BYTES, FLOAT], intDomain: [INT, BYTES], floatDomain: [FLOAT, BYTES], structDomain: [STRUCT],
  naturalLanguageDomain: [BYTES, INT], imageDomain: [BYTES], midDomain: [BYTES], urlDomain: [BYTES], timeDomain: [INT, BYTES],
};

function checkDomainType(feature: Feature): Reason[] {
  const { case: domain } = feature.domainInfo;
  const allowed = domain && typesOfDomain[domain];
  if (!allowed || allowed.includes(feature.type)) return [];
  feature.domainInfo = { case: undefined };
  const name = domain.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [{ type: Type.DOMAIN_INVALID_FOR_TYPE, short: "The domain does not match the type", long: `"${name}" does not fit features of type ${nameOfType(feature.type)}.` }];
}

/** A schema type by its name. */
export function nameOfType(type: FeatureType): string {
  return Object.entries(FeatureType).find(([, number]) => number === type)?.[0] ?? String(type);
}
