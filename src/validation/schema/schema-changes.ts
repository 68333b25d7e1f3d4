import { equals, type DescField } from "@bufbuild/protobuf";
import { reflect, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { FeatureSchema, SchemaSchema, type Feature, type FeatureComparator, type Schema } from "../../data/schema_pb.ts";
import { inlineText } from "../../data/text-layout.ts";
import { written } from "../../data/text-print.ts";
import { serializePath } from "../feature-path.ts";
import { isDeprecated } from "../reason.ts";

/**
 * What a change of a schema does: `breaking` changes what models and code get (features, types, shapes), `tighter` refuses data
 * that passed, `looser` lets data pass that were refused, `neutral` does none of it.
 */
export type Effect = "breaking" | "tighter" | "looser" | "neutral";

/** All effects, the gravest first. */
export const effects: readonly Effect[] = ["breaking", "tighter", "looser", "neutral"];

/** One difference of two schemas. */
export interface SchemaChange {
  /** The feature, or what else of the schema it is. */
  readonly subject: string;
  /** The field: `presence`, `domain`. */
  readonly part: string;
  readonly effect: Effect;
  /** One plain sentence. */
  readonly message: string;
  /** As text format has it; absent where it is not there. */
  readonly before?: string;
  readonly after?: string;
}

/** Every difference of two schemas by meaning, not by text; the gravest first, then in the order of the schemas. */
export function schemaChanges(before: Schema, after: Schema): SchemaChange[] {
  const found = [
    ...featureChanges({ before, after }, { before: before.feature, after: after.feature, parent: [] }),
    ...environmentChanges(before, after), ...restChanges(before, after),
  ];
  return found.map((change, index) => ({ change, index })).sort((a, b) => effects.indexOf(a.change.effect) - effects.indexOf(b.change.effect) || a.index - b.index).map(({ change }) => change);
}

interface Both<T> {
  readonly before: T;
  readonly after: T;
}

function featureChanges(schemas: Both<Schema>, { before, after, parent }: Both<readonly Feature[]> & { readonly parent: readonly string[] }): SchemaChange[] {
  const olds = new Map(before.map((feature) => [feature.name, feature]));
  const news = new Map(after.map((feature) => [feature.name, feature]));
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name): SchemaChange[] => {
    const [old, now] = [olds.get(name), news.get(name)];
    const path = [...parent, name];
    const subject = serializePath(path);
    if (!old) return [{ subject, part: "feature", ...(isRequired(now!) ? { effect: "tighter", message: "New, and data without it are refused." } : { effect: "looser", message: "New: data may have it." }) }];
    if (!now) return [{ subject, part: "feature", effect: "breaking", message: "Gone: data that have it are refused, and code that reads it fails." }];
    if (isDeprecated(old) !== isDeprecated(now)) return [{ subject, part: "lifecycle_stage", ...(isDeprecated(now) ? { effect: "looser", message: "Not checked any more." } : { effect: "tighter", message: "Checked again." }), ...texts("lifecycle_stage", { before: old, after: now }) }];
    const inner = old.domainInfo.case === "structDomain" && now.domainInfo.case === "structDomain"
      ? featureChanges(schemas, { before: old.domainInfo.value.feature, after: now.domainInfo.value.feature, parent: path }) : [];
    return [...ownChanges(schemas, subject, { before: old, after: now }), ...inner];
  });
}

function isRequired({ presenceConstraints }: Feature): boolean {
  return presenceConstraints.case === "presence" && (presenceConstraints.value.minCount > 0n || presenceConstraints.value.minFraction > 0);
}

/** A field of both features as text format has it. */
function texts(part: string, { before, after }: Both<Feature>): { before?: string; after?: string } {
  const text = (feature: Feature): string | undefined => {
    const message = reflect(FeatureSchema, feature);
    const field = message.desc.fields.find(({ name }) => name === part);
    return field && valueText(message, field);
  };
  const [old, now] = [text(before), text(after)];
  return { ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
}

const longest = 160;

function valueText(message: ReflectMessage, field: DescField): string | undefined {
  if (!message.isSet(field)) return undefined;
  const items = field.fieldKind === "list" ? [...(message.get(field) as Iterable<unknown>)] : [message.get(field)];
  const text = field.fieldKind === "map" ? `${field.name} { … }` : items.map((item) => inlineText(written(field, item))).join(" ");
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** The members of the choices of a feature, and fields that are bounds. */
const choices = [["presence", "group_presence"], ["shape", "value_count", "value_counts"]] as const;

function ownChanges(schemas: Both<Schema>, subject: string, both: Both<Feature>): SchemaChange[] {
  const { before, after } = both;
  const change = (part: string, effect: Effect, message: string): SchemaChange => ({ subject, part, effect, message, ...texts(part, both) });
  const found: SchemaChange[] = [];
  if (before.type !== after.type) found.push(change("type", "breaking", "Another type: data of the old one are refused, and code gets other tensors."));
  for (const parts of choices) found.push(...choiceChange(parts, both, change));
  found.push(...domainChanges(schemas, subject, both));
  for (const part of ["distribution_constraints", "unique_constraints"] as const) {
    const sides = texts(part, both);
    if (sides.before !== sides.after) found.push(change(part, boundEffect(part, both), "Other bounds."));
  }
  for (const [part, key] of [["drift_comparator", "driftComparator"], ["skew_comparator", "skewComparator"]] as const) {
    const effect = comparatorEffect(before[key], after[key]);
    if (effect) found.push(change(part, effect, effect === "looser" ? "More of a difference passes." : effect === "tighter" ? "Less of a difference passes." : "Measured otherwise."));
  }
  for (const part of ["in_environment", "not_in_environment", "lifecycle_stage", "annotation", "sequence_metadata", "validation_derived_source"]) {
    const sides = texts(part, both);
    if (sides.before !== sides.after) found.push(change(part, part === "not_in_environment" || part === "in_environment" ? environmentEffect(both) : "neutral", part.endsWith("environment") ? "Asked for in other environments." : "Says something else, and no check depends on it."));
  }
  return found;
}

function choiceChange(parts: readonly string[], both: Both<Feature>, change: (part: string, effect: Effect, message: string) => SchemaChange): SchemaChange[] {
  const sides = parts.map((part) => ({ part, ...texts(part, both) }));
  const [old, now] = [sides.find(({ before }) => before !== undefined), sides.find(({ after }) => after !== undefined)];
  if (old?.before === now?.after) return [];
  const part = (now ?? old)!.part;
  const named = { ...change(part, "neutral", ""), ...(old?.before !== undefined && { before: old.before }) };
  if (part.endsWith("presence")) {
    const effect = boundEffect("presence", both);
    return [{ ...named, effect, message: effect === "tighter" ? "Asked for in more examples." : effect === "looser" ? "Asked for in fewer examples." : "Asked for otherwise." }];
  }
  if (old?.part === "shape" || now?.part === "shape") return [{ ...named, effect: "breaking", message: now?.part !== "shape" ? "No fixed shape any more: models get sparse tensors." : old?.part !== "shape" ? "A fixed shape: models get dense tensors, and other numbers of values are refused." : "Another shape: models get other tensors." }];
  const effect = boundEffect("value_count", both);
  return [{ ...named, effect, message: effect === "tighter" ? "Fewer numbers of values pass." : effect === "looser" ? "More numbers of values pass." : "Other numbers of values pass." }];
}

/** Bounds: of two sides, the one that lets less pass is tighter; lower bounds are named `min…`, upper ones `max…`. */
function bounds(message: ReflectMessage, prefix = ""): Map<string, number> {
  const found = new Map<string, number>();
  for (const field of message.fields) {
    if (!message.isSet(field)) continue;
    if (field.fieldKind === "message") for (const [name, value] of bounds(message.get(field) as ReflectMessage, `${prefix}${field.name}.`)) found.set(name, value);
    else if (field.fieldKind === "list" && field.listKind === "message") [...(message.get(field) as Iterable<ReflectMessage>)].forEach((item, i) => { for (const [name, value] of bounds(item, `${prefix}${i}.`)) found.set(name, value); });
    else if (field.fieldKind === "scalar" && /^(min|max|required|disallow)/.test(field.name)) found.set(`${prefix}${field.name}`, Number(message.get(field)));
  }
  return found;
}

function effectOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Effect {
  const found = new Set<Effect>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const isUpper = /(^|\.)max/.test(name);
    const open = isUpper ? Infinity : /(^|\.)(min_count|min_fraction|required|disallow.*)$/.test(name) ? 0 : -Infinity;
    const [old, now] = [before.get(name) ?? open, after.get(name) ?? open];
    if (old !== now) found.add(now > old === isUpper ? "looser" : "tighter");
  }
  return found.has("tighter") ? "tighter" : found.has("looser") ? "looser" : "neutral";
}

function boundEffect(part: "presence" | "value_count" | "distribution_constraints" | "unique_constraints", { before, after }: Both<Feature>): Effect {
  const of = (feature: Feature): Map<string, number> => {
    if (part === "presence") return feature.presenceConstraints.case === "presence" ? bounds(reflect(FeatureSchema, feature).get(field("presence")) as ReflectMessage) : new Map(feature.presenceConstraints.case === "groupPresence" ? [["required", Number(feature.presenceConstraints.value.required)]] : []);
    if (part === "value_count") return feature.shapeType.case === "valueCount" ? bounds(reflect(FeatureSchema, feature).get(field("value_count")) as ReflectMessage, "0.") : feature.shapeType.case === "valueCounts" ? bounds(reflect(FeatureSchema, feature).get(field("value_counts")) as ReflectMessage) : new Map();
    const message = reflect(FeatureSchema, feature);
    // A domain without constraints is to hold every value.
    return message.isSet(field(part)) ? bounds(message.get(field(part)) as ReflectMessage) : new Map(part === "distribution_constraints" ? [["min_domain_mass", 1]] : []);
  };
  return effectOf(of(before), of(after));
}

function field(name: string): DescField {
  return FeatureSchema.fields.find((each) => each.name === name)!;
}

function comparatorEffect(before: FeatureComparator | undefined, after: FeatureComparator | undefined): Effect | undefined {
  const thresholds = (comparator: FeatureComparator | undefined): Map<string, number> => new Map(
    (["infinityNorm", "jensenShannonDivergence", "normalizedAbsDifference"] as const).flatMap((name) => (comparator?.[name] ? [[`max ${name}`, comparator[name].threshold]] : [])));
  const effect = effectOf(thresholds(before), thresholds(after));
  const source = (comparator: FeatureComparator | undefined): number => comparator?.jensenShannonDivergence?.source?.type ?? 0;
  return effect !== "neutral" ? effect : source(before) !== source(after) || (before === undefined) !== (after === undefined) ? "neutral" : undefined;
}

function environmentEffect({ before, after }: Both<Feature>): Effect {
  const out = (feature: Feature): number => feature.notInEnvironment.filter((name) => !feature.inEnvironment.includes(name)).length;
  return out(after) > out(before) ? "looser" : out(after) < out(before) ? "tighter" : "neutral";
}

/** The values of a feature's domain of texts, of its own or of the schema. */
function valuesOf({ stringDomain }: Schema, { domainInfo }: Feature): readonly string[] | undefined {
  if (domainInfo.case === "stringDomain") return domainInfo.value.value;
  return domainInfo.case === "domain" ? stringDomain.find(({ name }) => name === domainInfo.value)?.value : undefined;
}

function domainChanges({ before: oldSchema, after: newSchema }: Both<Schema>, subject: string, both: Both<Feature>): SchemaChange[] {
  const { before, after } = both;
  const [olds, news] = [valuesOf(oldSchema, before), valuesOf(newSchema, after)];
  if (olds && news) {
    const [added, removed] = [news.filter((value) => !olds.includes(value)), olds.filter((value) => !news.includes(value))];
    const list = (values: readonly string[]): string => values.slice(0, 8).map((value) => JSON.stringify(value)).join(", ") + (values.length > 8 ? ` and ${values.length - 8} more` : "");
    return [
      ...(removed.length > 0 ? [{ subject, part: "domain", effect: "tighter", message: `Values taken away: ${list(removed)}.` } as const] : []),
      ...(added.length > 0 ? [{ subject, part: "domain", effect: "looser", message: `Values added: ${list(added)}.` } as const] : []),
    ];
  }
  const kind = (feature: Feature): string | undefined => feature.domainInfo.case?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const [from, to] = [kind(before), kind(after)];
  if (from === to && (from === undefined || from === "struct_domain")) return [];
  const old = from === undefined ? undefined : texts(from, both).before;
  const now = to === undefined ? undefined : texts(to, both).after;
  if (old === now) return [];
  const sides = { subject, part: (to ?? from)!, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
  if (from === undefined) return [{ ...sides, effect: "tighter", message: "A domain: values outside it are refused." }];
  if (to === undefined) return [{ ...sides, effect: "looser", message: "No domain any more: all values pass." }];
  if (from !== to) return [{ ...sides, effect: "breaking", message: "A domain of another kind: values are read otherwise." }];
  const of = (feature: Feature): Map<string, number> => bounds(reflect(FeatureSchema, feature).get(field(to)) as ReflectMessage);
  const effect = effectOf(of(before), of(after));
  return [{ ...sides, effect, message: effect === "tighter" ? "Narrower bounds." : effect === "looser" ? "Wider bounds." : "Another domain, with the same bounds." }];
}

function environmentChanges({ defaultEnvironment: before }: Schema, { defaultEnvironment: after }: Schema): SchemaChange[] {
  return [
    ...before.filter((name) => !after.includes(name)).map((name): SchemaChange => ({ subject: name, part: "default_environment", effect: "breaking", message: "The environment is gone: validating in it fails." })),
    ...after.filter((name) => !before.includes(name)).map((name): SchemaChange => ({ subject: name, part: "default_environment", effect: "neutral", message: "The environment is new." })),
  ];
}

/** What the other fields of the schema do when they change. */
const rest: Readonly<Record<string, Effect>> = { sparse_feature: "breaking", weighted_feature: "breaking", tensor_representation_group: "breaking", represent_variable_length_as_ragged: "breaking", generate_legacy_feature_spec: "breaking" };

function restChanges(before: Schema, after: Schema): SchemaChange[] {
  const [old, now] = [reflect(SchemaSchema, before), reflect(SchemaSchema, after)];
  const done = new Set(["feature", "string_domain", "default_environment"]);
  return SchemaSchema.fields.filter(({ name }) => !done.has(name)).flatMap((each): SchemaChange[] => {
    const only = (message: ReflectMessage): Schema => {
      const kept = reflect(SchemaSchema);
      if (message.isSet(each)) kept.set(each, message.get(each) as never);
      return kept.message as Schema;
    };
    if (equals(SchemaSchema, only(old), only(now))) return [];
    const [from, to] = [valueText(old, each), valueText(now, each)];
    const limits = each.name === "dataset_constraints" || /_domain$/.test(each.name);
    const side = (message: ReflectMessage): Map<string, number> => (message.isSet(each) ? bounds(reflect(SchemaSchema, only(message))) : new Map());
    const effect = limits ? effectOf(side(old), side(now)) : rest[each.name] ?? "neutral";
    return [{ subject: "schema", part: each.name, effect, message: effect === "breaking" ? "Models get other tensors." : limits ? "Other bounds." : "Says something else, and no check depends on it.", ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) }];
  });
}
