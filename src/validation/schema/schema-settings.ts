import { clearField, create } from "@bufbuild/protobuf";
import { reflect, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { didYouMean, nearest, UserError } from "../../core/error.ts";
import {
  FeatureComparatorSchema, FeatureSchema, FeatureType, FixedShapeSchema, FloatDomainSchema, IntDomainSchema, SchemaSchema, StringDomainSchema,
  type Feature, type FeatureComparator, type Schema, type StringDomain,
} from "../../data/schema_pb.ts";
import { parseText } from "../../data/text-format.ts";
import { serializePath } from "../feature-path.ts";

/** A feature by its serialised path, or by names joined by dots. One that is not there is a `UserError`. */
export function featureAt(schema: Schema, key: string): Feature {
  const known = new Map<string, Feature>();
  const walk = (features: readonly Feature[], parent: readonly string[]): void => {
    for (const feature of features) {
      const path = [...parent, feature.name];
      for (const name of [serializePath(path), path.join(".")]) if (!known.has(name)) known.set(name, feature);
      if (feature.domainInfo.case === "structDomain") walk(feature.domainInfo.value.feature, path);
    }
  };
  walk(schema.feature, []);
  const found = known.get(key);
  if (found) return found;
  const near = nearest(key, known.keys());
  throw new UserError(`the schema has no feature ${JSON.stringify(key.slice(0, 200))}`, { hint: near ? `did you mean ${near}?` : "--add makes a new one" });
}

/** Adds a feature of that name to the end of the schema's features. One that is there already is a `UserError`. */
export function addFeature(schema: Schema, name: string): Feature {
  if (schema.feature.some((feature) => feature.name === name)) throw new UserError(`the schema has a feature ${JSON.stringify(name)} already`, { hint: "leave out --add to change it" });
  const feature = create(FeatureSchema, { name });
  schema.feature.push(feature);
  return feature;
}

/** Takes a feature out of the schema, and its domain when no other feature uses it. */
export function removeFeature(schema: Schema, key: string): void {
  const feature = featureAt(schema, key);
  const remove = (features: Feature[]): Feature[] => features.filter((each) => {
    if (each.domainInfo.case === "structDomain") each.domainInfo.value.feature = remove(each.domainInfo.value.feature);
    return each !== feature;
  });
  schema.feature = remove(schema.feature);
  if (feature.domainInfo.case === "domain") dropUnused(schema, feature.domainInfo.value);
}

function dropUnused(schema: Schema, name: string): void {
  const uses = (features: readonly Feature[]): boolean => features.some(({ domainInfo }) => (domainInfo.case === "structDomain" ? uses(domainInfo.value.feature) : domainInfo.case === "domain" && domainInfo.value === name));
  if (!uses(schema.feature)) schema.stringDomain = schema.stringDomain.filter((domain) => domain.name !== name);
}

/** The domain of texts of a feature, of its own or of the schema. */
function textsOf(schema: Schema, feature: Feature): StringDomain | undefined {
  const { domainInfo } = feature;
  if (domainInfo.case === "stringDomain") return domainInfo.value;
  return domainInfo.case === "domain" ? schema.stringDomain.find(({ name }) => name === domainInfo.value) : undefined;
}

/** Adds values to and takes values from a feature's domain of texts; a feature without one gets one. */
export function changeValues(schema: Schema, feature: Feature, { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] }): void {
  if (add.length + remove.length === 0) return;
  const domain = textsOf(schema, feature) ?? newDomain(schema, feature);
  for (const value of remove) {
    if (!domain.value.includes(value)) throw new UserError(`the domain of ${JSON.stringify(feature.name)} has no value ${JSON.stringify(value)}`, { hint: didYouMean(value, domain.value.slice(0, 30)) });
  }
  domain.value = [...domain.value.filter((value) => !remove.includes(value)), ...add.filter((value) => !domain.value.includes(value))];
}

function newDomain(schema: Schema, feature: Feature): StringDomain {
  if (feature.domainInfo.case !== undefined) throw new UserError(`${JSON.stringify(feature.name)} has a domain of another kind`, { hint: "--set domain=none takes it away first" });
  const taken = new Set(schema.stringDomain.map(({ name }) => name));
  let name = feature.name;
  for (let suffix = 2; taken.has(name); suffix++) name = `${feature.name}${suffix}`;
  const domain = create(StringDomainSchema, { name });
  schema.stringDomain.push(domain);
  feature.domainInfo = { case: "domain", value: name };
  return domain;
}

/** Says of environments that a feature is in them, out of them, or as the schema has it. One that the schema does not define is a `UserError`. */
export function changeEnvironments(schema: Schema, feature: Feature, change: { readonly into: readonly string[]; readonly out: readonly string[]; readonly reset: readonly string[] }): void {
  for (const name of [...change.into, ...change.out]) {
    if (!schema.defaultEnvironment.includes(name)) throw new UserError(`the schema defines no environment ${JSON.stringify(name)}`, { hint: `--add-environment ${name} defines it; there ${schema.defaultEnvironment.length === 0 ? "is none" : `are ${schema.defaultEnvironment.join(", ")}`}` });
  }
  const all = new Set([...change.into, ...change.out, ...change.reset]);
  feature.inEnvironment = [...feature.inEnvironment.filter((name) => !all.has(name) || change.into.includes(name)), ...change.into.filter((name) => !feature.inEnvironment.includes(name))];
  feature.notInEnvironment = [...feature.notInEnvironment.filter((name) => !all.has(name) || change.out.includes(name)), ...change.out.filter((name) => !feature.notInEnvironment.includes(name))];
}

type Setter = (feature: Feature, value: string, schema: Schema) => void;

/** Short forms; everything else is the path of a field, such as `int_domain.max`. */
const setters: Readonly<Record<string, Setter>> = {
  presence(feature, value) {
    if (value === "none" || value === "optional") feature.presenceConstraints = { case: undefined };
    else setPath(reflect(FeatureSchema, feature), "presence", `{ min_fraction: ${value === "required" ? 1 : number(value, "presence is required, optional or a share such as 0.9")} min_count: 1 }`);
  },
  shape(feature, value) {
    const sizes = value === "scalar" ? ["1"] : value.split(",");
    if (value !== "none" && !sizes.every((size) => /^[1-9]\d{0,17}$/.test(size.trim()))) throw new UserError(`${JSON.stringify(value)} is no shape`, { hint: "scalar, sizes such as 2,3, or none" });
    feature.shapeType = value === "none" ? { case: undefined } : { case: "shape", value: create(FixedShapeSchema, { dim: sizes.map((size) => ({ size: BigInt(size.trim()) })) }) };
  },
  value_count(feature, value) { setRange(feature, "value_count", value); },
  unique(feature, value) { setRange(feature, "unique_constraints", value); },
  stage(feature, value) { setPath(reflect(FeatureSchema, feature), "lifecycle_stage", value === "none" ? "" : value); },
  drift(feature, value) { setComparator(feature, "driftComparator", value); },
  skew(feature, value) { setComparator(feature, "skewComparator", value); },
  domain: setDomain,
};

function setRange(feature: Feature, field: string, value: string): void {
  if (value.startsWith("{")) return setPath(reflect(FeatureSchema, feature), field, value);
  const [, min, dots, max] = /^(\d*)(\.\.)?(\d*)$/.exec(value) ?? [];
  if (value !== "none" && !min && !max) throw new UserError(`${field}=${value} is no range`, { hint: "3, 1..3, 1.., ..3, or none" });
  const [low, high] = [min, dots ? max : min];
  setPath(reflect(FeatureSchema, feature), field, value === "none" ? "" : `{ ${low ? `min: ${low}` : ""} ${high ? `max: ${high}` : ""} }`);
}

const measures: Readonly<Record<string, keyof FeatureComparator & string>> = {
  infinity_norm: "infinityNorm", linf: "infinityNorm", jensen_shannon_divergence: "jensenShannonDivergence", jsd: "jensenShannonDivergence",
  normalized_abs_difference: "normalizedAbsDifference", nad: "normalizedAbsDifference",
};

function setComparator(feature: Feature, field: "driftComparator" | "skewComparator", value: string): void {
  if (value === "none") { delete feature[field]; return; }
  const [name = "", threshold = ""] = value.split(":");
  const measure = measures[name];
  if (!measure) throw new UserError(`there is no measure ${JSON.stringify(name)}`, { hint: `${didYouMean(name, Object.keys(measures))}; write it with its threshold: jsd:0.1` });
  feature[field] ??= create(FeatureComparatorSchema);
  Object.assign(feature[field], create(FeatureComparatorSchema, { [measure]: { threshold: number(threshold, "a threshold is a number: jsd:0.1") } }), { $typeName: FeatureComparatorSchema.typeName });
}

function setDomain(feature: Feature, value: string, schema: Schema): void {
  const before = feature.domainInfo;
  const range = /^([^,]*?)\.\.([^,]*)$/.exec(value);
  if (value === "none") feature.domainInfo = { case: undefined };
  else if (value === "bool") setPath(reflect(FeatureSchema, feature), "bool_domain", "{ }");
  else if (value.startsWith("@")) feature.domainInfo = { case: "domain", value: value.slice(1) };
  else if (range && feature.type !== FeatureType.BYTES) setBounds(feature, range[1]!, range[2]!);
  else {
    const values = value.split(",").map((each) => each.trim()).filter((each) => each !== "");
    const domain = textsOf(schema, feature);
    if (!domain) feature.domainInfo = { case: undefined };
    (domain ?? newDomain(schema, feature)).value = [...new Set(values)];
    return;
  }
  if (before.case === "domain") dropUnused(schema, before.value);
}

function setBounds(feature: Feature, low: string, high: string): void {
  const whole = feature.type === FeatureType.INT;
  for (const bound of [low, high]) {
    if (bound !== "" && !(whole ? /^-?\d{1,19}$/ : /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(bound)) throw new UserError(`${JSON.stringify(bound)} is no bound of ${JSON.stringify(feature.name)}`, { hint: whole ? "its values are whole numbers: domain=1..12" : "domain=0..1.5" });
  }
  if (whole) {
    const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : create(IntDomainSchema);
    clearField(domain, IntDomainSchema.field.min);
    clearField(domain, IntDomainSchema.field.max);
    feature.domainInfo = { case: "intDomain", value: Object.assign(domain, low !== "" && { min: BigInt(low) }, high !== "" && { max: BigInt(high) }) };
  } else {
    const domain = feature.domainInfo.case === "floatDomain" ? feature.domainInfo.value : create(FloatDomainSchema);
    clearField(domain, FloatDomainSchema.field.min);
    clearField(domain, FloatDomainSchema.field.max);
    feature.domainInfo = { case: "floatDomain", value: Object.assign(domain, low !== "" && { min: Math.fround(Number(low)) }, high !== "" && { max: Math.fround(Number(high)) }) };
  }
}

function number(text: string, hint: string): number {
  const value = text.trim() === "" ? NaN : Number(text);
  if (!(value >= 0)) throw new UserError(`${JSON.stringify(text)} is no number`, { hint });
  return value;
}

/** Sets what `KEY=VALUE` says: a short form such as `presence=required`, or a field by its path. An empty value takes the field away. */
export function applySetting(schema: Schema, feature: Feature | undefined, setting: string): void {
  const at = setting.indexOf("=");
  if (at <= 0) throw new UserError(`--set ${JSON.stringify(setting.slice(0, 200))} sets nothing`, { hint: "--set presence=required, --set int_domain.max=12" });
  const [key, value] = [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
  try {
    set(schema, feature, { key, value });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // A place within the option is none that anybody could open.
    throw new UserError(error.mistakes.map(({ message, hint }) => ({ message: `--set ${setting.slice(0, 200)}: ${message}`, ...(hint !== undefined && { hint }) })), { cause: error });
  }
}

function set(schema: Schema, feature: Feature | undefined, { key, value }: { readonly key: string; readonly value: string }): void {
  if (!feature) return setPath(reflect(SchemaSchema, schema), key, value);
  const setter = Object.hasOwn(setters, key) ? setters[key] : undefined;
  if (setter && value !== "" && !value.startsWith("{")) return setter(feature, value, schema);
  setPath(reflect(FeatureSchema, feature), key, value, Object.keys(setters));
}

/** Sets a field by its path of names as text format knows them, to a value in text format; texts may go without quotes. */
function setPath(message: ReflectMessage, path: string, value: string, others: readonly string[] = []): void {
  const [name = "", ...rest] = path.split(".");
  const field = message.desc.fields.find((each) => each.name === name);
  if (!field) throw new UserError(`${message.desc.name} has no field ${JSON.stringify(name)}`, { hint: didYouMean(name, [...new Set([...others, ...message.desc.fields.map((each) => each.name)])]) });
  if (rest.length > 0) {
    if (field.fieldKind !== "message") throw new UserError(`${name} has no fields inside, so ${path} is nothing`, { hint: `--set ${name}=…` });
    const inner = message.isSet(field) ? (message.get(field) as ReflectMessage) : reflect(field.message);
    setPath(inner, rest.join("."), value);
    message.set(field, inner);
  } else if (value === "") message.clear(field);
  else {
    const quoted = field.scalar === 9 && !/^["']/.test(value) ? JSON.stringify(value) : value;
    const parsed = reflect(message.desc, parseText(message.desc, `${name}${value.startsWith("{") ? " " : ": "}${field.fieldKind === "list" && field.scalar === 9 && !value.startsWith("[") ? `[${value.split(",").map((each) => JSON.stringify(each.trim())).join(", ")}]` : quoted}`, `--set ${path}`));
    message.clear(field);
    if (field.fieldKind === "list") for (const item of parsed.get(field) as Iterable<unknown>) (message.get(field) as unknown as { add(item: unknown): void }).add(item);
    else message.set(field, parsed.get(field) as never);
  }
}
