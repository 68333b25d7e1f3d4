import { FeatureType, type Feature, type Schema } from "../data/schema_pb.ts";

/** The features at the top of a schema that hold categories: strings, and numbers that the schema says are names of categories. */
export function categoricalFeatures(schema: Schema): ReadonlySet<string> {
  return new Set(schema.feature.filter((feature) => isCategorical(feature, schema)).map(({ name }) => name));
}

function isCategorical({ type, domainInfo }: Feature, { intDomain, floatDomain }: Schema): boolean {
  if (type === FeatureType.BYTES) return true;
  if (type === FeatureType.INT) {
    if (domainInfo.case === "boolDomain" || domainInfo.case === "naturalLanguageDomain") return true;
    if (domainInfo.case === "intDomain") return domainInfo.value.isCategorical;
    return domainInfo.case === "domain" && intDomain.some(({ name, isCategorical }) => name === domainInfo.value && isCategorical);
  }
  if (type !== FeatureType.FLOAT) return false;
  return domainInfo.case === "floatDomain" ? domainInfo.value.isCategorical : domainInfo.case === "domain" && floatDomain.some(({ name, isCategorical }) => name === domainInfo.value && isCategorical);
}
