import { isFieldSet, type Message } from "@bufbuild/protobuf";
import { nearest } from "../../core/error.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import {
  FeaturePresenceSchema, FeatureSchema, FeatureType, FloatDomainSchema, IntDomainSchema, UniqueConstraintsSchema, ValueCountSchema,
  DatasetConstraintsSchema, type DatasetConstraints, type Feature, type FeatureComparator, type Schema, type ValueCount,
} from "../../data/schema_pb.ts";
import type { PlacedFields } from "../../data/text-places.ts";
import { serializePath } from "../feature-path.ts";
import { isIntegerSetTag, readIntegerSet } from "./integer-sets.ts";
import { nameOfType, typesOfDomain } from "./schema-checks.ts";

/** What is wrong with a schema whatever the data are: contradictions, names of nothing, rules that can never hold or never count. */
export function schemaMistakes(source: PlacedFields<Schema>): Finding[] {
  const { message: schema } = source;
  const found: Finding[] = [];
  const tell: Tell = (subject, { message, remedy, severity = "error", rule, at, field, index }) => {
    const place = source.placeOf(at, field, index);
    found.push({ rule: `schema.${rule}`, severity, subject, message: `${message} ${remedy}`, ...(place && { place }) });
  };
  checkNames(schema, tell);
  checkFeatures({ schema, tell, parent: [] }, schema.feature);
  checkDomains(schema, tell);
  checkComposites(schema, tell);
  if (schema.datasetConstraints) checkDataset(schema.datasetConstraints, tell);
  return found.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

interface Mistake {
  readonly rule: string;
  readonly severity?: Severity;
  readonly message: string;
  /** What would be right, a sentence. */
  readonly remedy: string;
  readonly at: Message;
  readonly field?: string;
  readonly index?: number;
}

type Tell = (subject: string, mistake: Mistake) => void;

interface Named extends Message {
  readonly name: string;
}

function twice(items: readonly Named[], what: string, { tell, prefix = [] }: { readonly tell: Tell; readonly prefix?: readonly string[] }): void {
  const seen = new Set<string>();
  for (const item of items) {
    const subject = serializePath([...prefix, item.name]);
    if (item.name !== "" && seen.has(item.name)) tell(subject, { rule: "duplicate-name", message: `Another ${what} above has this name.`, remedy: "Only the first counts: join them or rename one.", at: item, field: "name" });
    seen.add(item.name);
  }
}

function checkNames({ feature, sparseFeature, weightedFeature, stringDomain, intDomain, floatDomain }: Schema, tell: Tell): void {
  twice([...feature, ...sparseFeature, ...weightedFeature], "feature", { tell });
  twice([...stringDomain, ...intDomain, ...floatDomain], "domain", { tell });
}

interface Walking {
  readonly schema: Schema;
  readonly tell: Tell;
  readonly parent: readonly string[];
}

function checkFeatures(walking: Walking, features: readonly Feature[]): void {
  for (const feature of features) {
    const path = [...walking.parent, feature.name];
    const subject = serializePath(path);
    checkIdentity(walking, feature, subject);
    checkAmounts(walking.tell, feature, subject);
    checkDomainOf(walking, feature, subject);
    checkEnvironments(walking, feature, subject);
    for (const [field, comparator] of [["drift_comparator", feature.driftComparator], ["skew_comparator", feature.skewComparator]] as const) if (comparator) checkComparator(walking, { feature, comparator, field, subject });
    if (feature.domainInfo.case !== "structDomain") continue;
    const inner = feature.domainInfo.value.feature;
    twice(inner, "feature", { tell: walking.tell, prefix: path });
    checkFeatures({ ...walking, parent: path }, inner);
  }
}

function checkIdentity({ tell, parent }: Walking, feature: Feature, subject: string): void {
  if (feature.name === "") tell(subject, { rule: "missing-name", message: "The feature has no name.", remedy: 'Give it one: name: "…".', at: feature });
  const hasDomainOfTexts = feature.domainInfo.case === "domain" || feature.domainInfo.case === "stringDomain";
  if (!isFieldSet(feature, FeatureSchema.field.type) || feature.type === FeatureType.TYPE_UNKNOWN) {
    tell(subject, { rule: "missing-type", message: "The feature has no type.", remedy: hasDomainOfTexts ? "Its domain is of texts: type: BYTES." : "Say what it holds: type: BYTES, INT, FLOAT or STRUCT.", at: feature, field: "type" });
  }
  if (isFieldSet(feature, FeatureSchema.field.deprecated)) tell(subject, { rule: "deprecated-field", severity: "warning", message: "The field deprecated is out of use.", remedy: "Write lifecycle_stage: DEPRECATED.", at: feature, field: "deprecated" });
  if (feature.presenceConstraints.case === "groupPresence" && parent.length === 0) tell(subject, { rule: "group-presence", severity: "warning", message: "group_presence says nothing of a feature that is in no struct.", remedy: "Write presence { min_fraction: 1 }.", at: feature, field: "group_presence" });
}

function checkAmounts(tell: Tell, feature: Feature, subject: string): void {
  const { presenceConstraints: presence, shapeType: shape, uniqueConstraints: unique, distributionConstraints: mass } = feature;
  if (presence.case === "presence") {
    const { minFraction, minCount } = presence.value;
    if (isFieldSet(presence.value, FeaturePresenceSchema.field.minFraction) && !(minFraction >= 0 && minFraction <= 1)) tell(subject, { rule: "presence", message: `min_fraction ${minFraction} is no share.`, remedy: "It is between 0 and 1: 1 when every example has the feature.", at: presence.value, field: "min_fraction" });
    if (minCount < 0n) tell(subject, { rule: "presence", message: `min_count ${minCount} is negative.`, remedy: "It is a number of examples: 0 or more.", at: presence.value, field: "min_count" });
  }
  if (shape.case === "valueCount") checkCount(tell, shape.value, subject);
  if (shape.case === "valueCounts") for (const count of shape.value.valueCount) checkCount(tell, count, subject);
  if (shape.case === "shape") shape.value.dim.forEach((dim) => { if (dim.size <= 0n) tell(subject, { rule: "shape", message: `A dimension of size ${dim.size} holds nothing.`, remedy: "Sizes are 1 and more; without a fixed size write value_count.", at: dim, field: "size" }); });
  if (unique && isFieldSet(unique, UniqueConstraintsSchema.field.max) && unique.max < unique.min) tell(subject, { rule: "unique", message: `max ${unique.max} is below min ${unique.min}.`, remedy: "No number of different values can keep both.", at: unique, field: "max" });
  if (mass) {
    if (!(mass.minDomainMass >= 0 && mass.minDomainMass <= 1)) tell(subject, { rule: "domain-mass", message: `min_domain_mass ${mass.minDomainMass} is no share.`, remedy: "It is between 0 and 1.", at: mass, field: "min_domain_mass" });
    if (!["domain", "stringDomain"].includes(feature.domainInfo.case ?? "")) tell(subject, { rule: "domain-mass", message: "distribution_constraints need a domain of texts.", remedy: "Give the feature a domain or leave them out.", at: feature, field: "distribution_constraints" });
  }
}

function checkCount(tell: Tell, count: ValueCount, subject: string): void {
  if (count.min < 0n) tell(subject, { rule: "value-count", message: `min ${count.min} is negative.`, remedy: "It is a number of values: 0 or more.", at: count, field: "min" });
  if (isFieldSet(count, ValueCountSchema.field.max) && count.max < count.min) tell(subject, { rule: "value-count", message: `max ${count.max} is below min ${count.min}.`, remedy: "No number of values can keep both.", at: count, field: "max" });
}

function checkDomainOf({ schema, tell }: Walking, feature: Feature, subject: string): void {
  const { domainInfo, type } = feature;
  const tag = feature.annotation?.tag.findIndex(isIntegerSetTag) ?? -1;
  if (tag >= 0 && !readIntegerSet(feature)) tell(subject, { rule: "value-set", message: `${JSON.stringify(feature.annotation!.tag[tag]!.slice(0, 80))} is no set of integers of an INT feature.`, remedy: 'Write values and runs: "assay.values: 1 2 5..8".', at: feature.annotation!, field: "tag", index: tag });
  if (domainInfo.case === undefined) return;
  const field = domainInfo.case.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const named = [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain];
  if (domainInfo.case === "domain" && !named.some(({ name }) => name === domainInfo.value)) {
    const near = nearest(domainInfo.value, named.map(({ name }) => name));
    tell(subject, { rule: "unknown-domain", message: `The schema has no domain ${JSON.stringify(domainInfo.value)}.`, remedy: near ? `Did you mean ${JSON.stringify(near)}?` : `Add string_domain { name: ${JSON.stringify(domainInfo.value)} … } or leave it out.`, at: feature, field });
  }
  const kind = domainInfo.case !== "domain" ? domainInfo.case : schema.intDomain.some(({ name }) => name === domainInfo.value) ? "intDomain" : schema.floatDomain.some(({ name }) => name === domainInfo.value) ? "floatDomain" : "domain";
  const allowed = typesOfDomain[kind];
  if (allowed && type !== FeatureType.TYPE_UNKNOWN && !allowed.includes(type)) {
    tell(subject, { rule: "domain-type", message: `${field} does not fit a feature of type ${nameOfType(type)}.`, remedy: `It is for ${allowed.map(nameOfType).join(", ")}.`, at: feature, field });
  }
  checkBounds(tell, domainInfo.value, subject);
}

function checkBounds(tell: Tell, domain: unknown, subject: string): void {
  if (typeof domain !== "object" || domain === null || !("$typeName" in domain)) return;
  const message = domain as Schema["intDomain"][number] | Schema["floatDomain"][number];
  const [isInt, isFloat] = [message.$typeName === IntDomainSchema.typeName, message.$typeName === FloatDomainSchema.typeName];
  const bounded = isInt ? isFieldSet(message, IntDomainSchema.field.min) && isFieldSet(message, IntDomainSchema.field.max) : isFloat && isFieldSet(message, FloatDomainSchema.field.min) && isFieldSet(message, FloatDomainSchema.field.max);
  if (bounded && message.max < message.min) tell(subject, { rule: "range", message: `max ${message.max} is below min ${message.min}.`, remedy: "No value can keep both.", at: message, field: "max" });
  if ((domain as Message).$typeName.endsWith(".BoolDomain")) {
    const { trueValue, falseValue } = domain as unknown as { trueValue: string; falseValue: string };
    if (trueValue !== "" && trueValue === falseValue) tell(subject, { rule: "bool", message: `${JSON.stringify(trueValue)} is true and false.`, remedy: "The two are different texts.", at: domain as Message, field: "false_value" });
  }
  if ((domain as Message).$typeName.endsWith(".StringDomain")) checkValues(tell, domain as Schema["stringDomain"][number], subject);
}

function checkValues(tell: Tell, domain: Schema["stringDomain"][number], subject: string): void {
  const seen = new Set<string>();
  domain.value.forEach((value, index) => {
    if (seen.has(value)) tell(subject, { rule: "duplicate-value", severity: "warning", message: `${JSON.stringify(value.slice(0, 80))} is given twice.`, remedy: "Once is enough.", at: domain, field: "value", index });
    seen.add(value);
  });
}

function checkEnvironments({ schema, tell }: Walking, feature: Feature, subject: string): void {
  for (const [field, names] of [["in_environment", feature.inEnvironment], ["not_in_environment", feature.notInEnvironment]] as const) {
    names.forEach((name, index) => {
      if (schema.defaultEnvironment.includes(name)) return;
      const near = nearest(name, schema.defaultEnvironment);
      tell(subject, { rule: "unknown-environment", message: `No default_environment is ${JSON.stringify(name)}, so nothing can be validated in it.`, remedy: near ? `Did you mean ${JSON.stringify(near)}?` : `Add default_environment: ${JSON.stringify(name)} to the schema.`, at: feature, field, index });
    });
  }
  feature.notInEnvironment.forEach((name, index) => {
    if (feature.inEnvironment.includes(name)) tell(subject, { rule: "environment", message: `The feature is in environment ${JSON.stringify(name)} and not in it.`, remedy: "in_environment counts: leave one out.", at: feature, field: "not_in_environment", index });
  });
}

interface Comparing {
  readonly feature: Feature;
  readonly comparator: FeatureComparator;
  readonly field: string;
  readonly subject: string;
}

function checkComparator({ tell }: Walking, { feature, comparator, field, subject }: Comparing): void {
  const { infinityNorm, jensenShannonDivergence, normalizedAbsDifference } = comparator;
  const measures = [["infinity_norm", infinityNorm], ["jensen_shannon_divergence", jensenShannonDivergence], ["normalized_abs_difference", normalizedAbsDifference]] as const;
  if (measures.every(([, measure]) => !measure)) tell(subject, { rule: "comparator", severity: "warning", message: `${field} has no measure, so nothing is compared.`, remedy: "Give it one: infinity_norm { threshold: 0.1 }.", at: comparator });
  for (const [name, measure] of measures) {
    if (measure && !(measure.threshold >= 0 && measure.threshold <= 1)) tell(subject, { rule: "comparator", severity: measure.threshold > 1 ? "warning" : "error", message: `${name} is between 0 and 1, the threshold is ${measure.threshold}.`, remedy: measure.threshold > 1 ? "It is never crossed." : "It is always crossed.", at: measure, field: "threshold" });
  }
  const isNumber = feature.type === FeatureType.FLOAT || (feature.type === FeatureType.INT && !(feature.domainInfo.case === "intDomain" && feature.domainInfo.value.isCategorical) && !["boolDomain", "domain", "naturalLanguageDomain"].includes(feature.domainInfo.case ?? ""));
  if (infinityNorm && isNumber) tell(subject, { rule: "comparator", message: "infinity_norm compares single values, and the feature holds amounts.", remedy: "Write jensen_shannon_divergence, or call an int_domain a category: is_categorical: true.", at: comparator, field: "infinity_norm" });
  if (normalizedAbsDifference && feature.type === FeatureType.FLOAT) tell(subject, { rule: "comparator", message: "normalized_abs_difference compares single values, and the feature holds amounts.", remedy: "Write jensen_shannon_divergence.", at: comparator, field: "normalized_abs_difference" });
}

function checkDomains(schema: Schema, tell: Tell): void {
  const used = new Set<string>();
  const walk = (features: readonly Feature[]): void => {
    for (const { domainInfo } of features) {
      if (domainInfo.case === "domain") used.add(domainInfo.value);
      if (domainInfo.case === "structDomain") walk(domainInfo.value.feature);
    }
  };
  walk(schema.feature);
  for (const domain of [...schema.stringDomain, ...schema.intDomain, ...schema.floatDomain]) {
    if (domain.name === "") tell("", { rule: "missing-name", message: "The domain has no name, so no feature can use it.", remedy: 'Give it one: name: "…".', at: domain });
    else if (!used.has(domain.name)) tell(domain.name, { rule: "unused-domain", severity: "warning", message: "No feature uses the domain.", remedy: `Write domain: ${JSON.stringify(domain.name)} in one, or leave it out.`, at: domain });
    checkBounds(tell, domain, domain.name);
  }
}

function checkComposites(schema: Schema, tell: Tell): void {
  const known = schema.feature.map(({ name }) => name);
  const missing = (name: string): string => {
    const near = nearest(name, known);
    return near ? `Did you mean ${JSON.stringify(near)}?` : "Name a feature of the schema.";
  };
  for (const sparse of schema.sparseFeature) {
    for (const part of [...sparse.indexFeature, ...(sparse.valueFeature ? [sparse.valueFeature] : [])]) {
      if (!known.includes(part.name)) tell(sparse.name, { rule: "unknown-feature", message: `The schema has no feature ${JSON.stringify(part.name)}.`, remedy: missing(part.name), at: part, field: "name" });
    }
  }
  for (const weighted of schema.weightedFeature) {
    for (const [field, path] of [["feature", weighted.feature], ["weight_feature", weighted.weightFeature]] as const) {
      const [name] = path?.step ?? [];
      if (name === undefined || !known.includes(name)) tell(weighted.name, { rule: "unknown-feature", message: name === undefined ? `${field} names nothing.` : `The schema has no feature ${JSON.stringify(name)}.`, remedy: name === undefined ? `Write ${field} { step: "…" }.` : missing(name), at: path ?? weighted, field: path ? "step" : "name" });
    }
  }
}

function checkDataset(constraints: DatasetConstraints, tell: Tell): void {
  const { minExamplesCount: min, maxExamplesCount: max } = constraints;
  if (isFieldSet(constraints, DatasetConstraintsSchema.field.maxExamplesCount) && max < min) tell("data set", { rule: "examples", message: `max_examples_count ${max} is below min_examples_count ${min}.`, remedy: "No number of examples can keep both.", at: constraints, field: "max_examples_count" });
  for (const [field, ratio] of [["num_examples_drift_comparator", constraints.numExamplesDriftComparator], ["num_examples_version_comparator", constraints.numExamplesVersionComparator]] as const) {
    if (ratio && ratio.maxFractionThreshold !== 0 && ratio.maxFractionThreshold < ratio.minFractionThreshold) tell("data set", { rule: "examples", message: `${field}: max_fraction_threshold ${ratio.maxFractionThreshold} is below min_fraction_threshold ${ratio.minFractionThreshold}.`, remedy: "No number of examples can keep both.", at: ratio, field: "max_fraction_threshold" });
  }
}
