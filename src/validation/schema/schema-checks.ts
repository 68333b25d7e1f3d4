import { clearField, isFieldSet } from "@bufbuild/protobuf";
import { BoolDomainSchema, FeaturePresenceSchema, FeatureSchema, FeatureType, ValueCountSchema, type Feature, type ValueCount } from "../../data/schema_pb.ts";
import { AnomalyInfo_Type as Type } from "../anomalies_pb.ts";
import { deprecate, isDeprecated, type Checked, type Reason } from "../reason.ts";

/** What is wrong with a feature of the schema itself, whatever the data are. Repairs it. */
export function checkSelf(checked: Checked): Reason[] {
  const { feature } = checked;
  if (!isFieldSet(feature, FeatureSchema.field.name)) {
    deprecate(feature);
    return [{ type: Type.FEATURE_MISSING_NAME, short: "unspecified name (maybe meant to be the empty string): find name rather than deprecating.", long: "" }];
  }
  const reasons = checkPresenceOfType(feature);
  if (isDeprecated(feature)) return reasons;
  reasons.push(...checkPresence(feature), ...checkCounts(feature), ...checkDomainType(checked), ...checkDomainItself(checked));
  return reasons;
}

function checkPresenceOfType(feature: Feature): Reason[] {
  if (isFieldSet(feature, FeatureSchema.field.type)) return [];
  const textual = feature.domainInfo.case === "domain" || feature.domainInfo.case === "stringDomain";
  if (textual) feature.type = FeatureType.BYTES;
  else deprecate(feature);
  const short = textual ? "unspecified type: inferring the type to be BYTES, given the domain specified." : "unspecified type: determine the type and set it, rather than deprecating.";
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
    clearField(presence, FeaturePresenceSchema.field.minFraction);
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
    clearField(count, ValueCountSchema.field.min);
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

/** What the domain says of itself, and constraints that are for other domains. */
function checkDomainItself({ feature, settings: { compatibility }, domainNamed }: Checked): Reason[] {
  const { domainInfo } = feature;
  switch (domainInfo.case) {
    case "domain":
      if (domainNamed(domainInfo.value)) return [];
      feature.domainInfo = { case: undefined };
      // TFDV clears the name before it tells it.
      return [{ type: Type.INVALID_DOMAIN_SPECIFICATION, short: "missing domain: ", long: "", told: `The schema has no domain ${JSON.stringify(domainInfo.value)}.` }];
    case "stringDomain":
      domainInfo.value.value = [...new Set(domainInfo.value.value)];
      return [];
    case "audioDomain": case "videoDomain": case "contentChunkDomain": case "timeOfDayDomain":
      if (compatibility !== "tfdv") return checkMass(feature);
      feature.domainInfo = { case: undefined };
      return [{ type: Type.INVALID_DOMAIN_SPECIFICATION, short: "internal issue: unknown domain_info type", long: "" }];
    case "boolDomain": {
      const reasons = checkMass(feature);
      const { trueValue, falseValue } = domainInfo.value;
      if (isFieldSet(domainInfo.value, BoolDomainSchema.field.trueValue) && trueValue === falseValue) clearField(domainInfo.value, BoolDomainSchema.field.falseValue);
      return reasons;
    }
    default: return checkMass(feature);
  }
}

function checkMass(feature: Feature): Reason[] {
  if (!feature.distributionConstraints) return [];
  const { case: domain } = feature.domainInfo;
  delete feature.distributionConstraints;
  if (domain === undefined) return [invalid("distribution constraints require domain or string domain.")];
  return [invalid(`distribution constraints not supported for ${withoutMass[domain] ?? "semantic"} domains.`)];
}

const { BYTES, INT, FLOAT, STRUCT } = FeatureType;
/** Types of features that a kind of domain is for; a kind that is not here is for any. */
export const typesOfDomain: Readonly<Partial<Record<NonNullable<Feature["domainInfo"]["case"]>, readonly FeatureType[]>>> = {
  domain: [BYTES], stringDomain: [BYTES], boolDomain: [INT, BYTES, FLOAT], intDomain: [INT, BYTES], floatDomain: [FLOAT, BYTES], structDomain: [STRUCT],
  naturalLanguageDomain: [BYTES, INT], imageDomain: [BYTES], midDomain: [BYTES], urlDomain: [BYTES], timeDomain: [INT, BYTES],
};

function checkDomainType({ feature, domainNamed }: Checked): Reason[] {
  const { domainInfo } = feature;
  const { case: domain } = domainInfo;
  const kind = domainInfo.case === "domain" ? domainNamed(domainInfo.value)?.kind : undefined;
  const allowed = domain && typesOfDomain[kind === "int" ? "intDomain" : kind === "float" ? "floatDomain" : domain];
  if (!allowed || allowed.includes(feature.type)) return [];
  feature.domainInfo = { case: undefined };
  const name = domain.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [{ type: Type.DOMAIN_INVALID_FOR_TYPE, short: "The domain does not match the type", long: `"${name}" does not fit features of type ${nameOfType(feature.type)}.` }];
}

/** A schema type by its name. */
export function nameOfType(type: FeatureType): string {
  return Object.entries(FeatureType).find(([, number]) => number === type)?.[0] ?? String(type);
}
