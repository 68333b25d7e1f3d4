import { clone, create } from "@bufbuild/protobuf";
import { FloatDomainSchema, IntDomainSchema, StringDomainSchema, StructDomainSchema, type Feature, type Schema, type SparseFeature, type WeightedFeature } from "../../data/schema_pb.ts";
import type { NamedDomain } from "../reason.ts";

/** What a schema has at a path. */
export interface SchemaEntry {
  readonly feature: Feature | undefined;
  readonly sparse: SparseFeature | undefined;
  readonly weighted: WeightedFeature | undefined;
}

/** A schema by paths and names; of equal names the first counts. It sees features that are added through it alone. */
export interface SchemaIndex {
  at(path: readonly string[]): SchemaEntry;
  /** The list that features directly in `path` stand in; made where a feature has none, undefined where there is no such feature. */
  listAt(path: readonly string[]): Feature[] | undefined;
  /** Says that a feature has been added to a list. */
  added(list: Feature[], feature: Feature): void;
  /** The domain of that name: numbers' domains too unless `stringsAlone`, and a copy unless `shared`. */
  domainNamed(name: string, how: { readonly stringsAlone: boolean; readonly shared: boolean }): NamedDomain | undefined;
  /** Forgets a string domain, and takes it off all features that name it. */
  dropDomain(name: string): void;
}

type Named<T> = ReadonlyMap<string, T>;

function byName<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  const names = new Map<string, T>();
  for (const item of items) if (!names.has(item.name)) names.set(item.name, item);
  return names;
}

/** Makes the index of a schema. */
export function indexSchema(schema: Schema): SchemaIndex {
  const lists = new Map<Feature[], Map<string, Feature>>();
  const sparses = new Map<readonly SparseFeature[], Named<SparseFeature>>();
  const cached = <T extends { readonly name: string }, L extends readonly T[]>(cache: Map<L, Named<T>>, list: L): Named<T> => {
    let names = cache.get(list);
    if (!names) cache.set(list, names = byName(list));
    return names;
  };
  const weighted = byName(schema.weightedFeature);
  const strings = byName(schema.stringDomain);
  const named = (list: Feature[]): Named<Feature> => cached<Feature, Feature[]>(lists, list);
  const featureAt = (path: readonly string[]): Feature | undefined => {
    let list: Feature[] = schema.feature;
    let found: Feature | undefined;
    for (const step of path) {
      found = named(list).get(step);
      list = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found;
  };
  return {
    at(path) {
      const name = path.at(-1) ?? "";
      const parent = path.length > 1 ? featureAt(path.slice(0, -1))?.domainInfo : undefined;
      const list = path.length > 1 ? (parent?.case === "structDomain" ? parent.value.sparseFeature : []) : schema.sparseFeature;
      return { feature: featureAt(path), sparse: cached(sparses, list).get(name), weighted: path.length === 1 ? weighted.get(name) : undefined };
    },
    listAt(path) {
      if (path.length === 0) return schema.feature;
      const feature = featureAt(path);
      if (!feature) return undefined;
      if (feature.domainInfo.case !== "structDomain") feature.domainInfo = { case: "structDomain", value: create(StructDomainSchema) };
      return feature.domainInfo.value.feature;
    },
    added: (list, feature) => { lists.get(list)?.set(feature.name, feature); },
    domainNamed(name, { stringsAlone, shared }) {
      const text = strings.get(name);
      if (text) return { kind: "string", domain: shared ? text : create(StringDomainSchema, { ...text, value: [...text.value] }) };
      if (stringsAlone) return undefined;
      const whole = schema.intDomain.find((domain) => domain.name === name);
      if (whole) return { kind: "int", domain: shared ? whole : clone(IntDomainSchema, whole) };
      const float = schema.floatDomain.find((domain) => domain.name === name);
      return float && { kind: "float", domain: shared ? float : clone(FloatDomainSchema, float) };
    },
    dropDomain(name) {
      strings.delete(name);
      schema.stringDomain = schema.stringDomain.filter((domain) => domain.name !== name);
      dropIn(schema.feature, name);
    },
  };
}

function dropIn(features: readonly Feature[], name: string): void {
  for (const feature of features) {
    if (feature.domainInfo.case === "domain" && feature.domainInfo.value === name) feature.domainInfo = { case: undefined };
    if (feature.domainInfo.case === "structDomain") dropIn(feature.domainInfo.value.feature, name);
  }
}
