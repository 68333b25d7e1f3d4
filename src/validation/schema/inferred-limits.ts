import { clone, create, isFieldSet } from "@bufbuild/protobuf";
import { grouped } from "../../core/counted.ts";
import {
  AnnotationSchema, FeatureType, FloatDomainSchema, IntDomainSchema, SchemaSchema, type Feature, type Schema,
} from "../../data/schema_pb.ts";
import { readTextTree, type TextMessage } from "../../data/text-tree.ts";
import { FeatureNameStatistics_Type as StatisticsType, type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { serializePath } from "../feature-path.ts";
import { allLabelsKnown, labelCounts, viewDataset, type FeatureView } from "../feature-view.ts";
import { readIntegerSet, writeIntegerSet } from "./integer-sets.ts";
import { integerOf } from "./schema-inference.ts";

/** What a limit of a schema was inferred from. */
export interface LimitEvidence {
  readonly path: readonly string[];
  readonly limit: "range" | "values";
  /** How many values were looked at. */
  readonly count: number;
  readonly min: string;
  readonly max: string;
  /** Of a value set: how many values are different, and how often the rarest occurs. */
  readonly distinct?: number;
  readonly rarest?: { readonly value: string; readonly count: number; readonly share: number };
}

/** Which limits are inferred beyond TFDV's rules. */
export interface LimitOptions {
  /** Smallest and largest value of numbers without another domain. */
  readonly ranges?: boolean | undefined;
  /** The values of integers that have few: needs statistics in which integers are categories. */
  readonly valueSets?: boolean | undefined;
}

/** A set of integers has at most so many values … */
const mostValues = 32;
/** … each of which occurs so often, on average: otherwise the next new value is only a matter of time. */
const fewestEach = 20;

/** A schema with limits that all data sets keep, and what each was inferred from. Features that have a domain with limits stay as they are. */
export function inferLimits(schema: Schema, datasets: readonly DatasetFeatureStatistics[], { ranges, valueSets }: LimitOptions): { readonly schema: Schema; readonly evidence: readonly LimitEvidence[] } {
  const limited = clone(SchemaSchema, schema);
  const evidence: LimitEvidence[] = [];
  const views = datasets.map((dataset) => viewDataset(dataset).features);
  const walk = (features: readonly Feature[], parent: readonly string[]): void => {
    for (const feature of features) {
      const path = [...parent, feature.name];
      const own = views.flatMap((view) => view.get(serializePath(path)) ?? []).filter(({ values }) => values > 0);
      const found = isFree(feature) && own.length > 0 ? [...(valueSets ? addSet(feature, own) : []), ...(ranges ? addRange(feature, own) : [])] : [];
      evidence.push(...found.map((each) => ({ path, ...each })));
      if (feature.domainInfo.case === "structDomain") walk(feature.domainInfo.value.feature, path);
    }
  };
  walk(limited.feature, []);
  return { schema: limited, evidence };
}

/** The schema with every integer that may turn out to be a category called one, so that statistics count its values. */
export function asCategories(schema: Schema): Schema {
  const asked = clone(SchemaSchema, schema);
  for (const feature of asked.feature) {
    if (feature.type !== FeatureType.INT || !isFree(feature)) continue;
    if (feature.domainInfo.case !== "intDomain") feature.domainInfo = { case: "intDomain", value: create(IntDomainSchema) };
    feature.domainInfo.value.isCategorical = true;
  }
  return asked;
}

function isFree({ type, domainInfo }: Feature): boolean {
  if (domainInfo.case === undefined) return type === FeatureType.INT || type === FeatureType.FLOAT;
  return domainInfo.case === "intDomain" && !isFieldSet(domainInfo.value, IntDomainSchema.field.min) && !isFieldSet(domainInfo.value, IntDomainSchema.field.max);
}

type Found = Omit<LimitEvidence, "path">;

function addRange(feature: Feature, views: readonly FeatureView[]): Found[] {
  const count = views.reduce((sum, { values }) => sum + values, 0);
  if (feature.type === FeatureType.FLOAT) {
    const bounds = views.flatMap(floatBounds);
    if (bounds.length === 0) return [];
    const [min, max] = [Math.min(...bounds), Math.max(...bounds)];
    feature.domainInfo = { case: "floatDomain", value: create(FloatDomainSchema, { min, max }) };
    return [{ limit: "range", count, min: floatText(min), max: floatText(max) }];
  }
  const bounds = views.map(integerBounds);
  if (bounds.some((each) => each.length === 0)) return [];
  const [min, max] = bounds.flat().reduce(([low, high], value) => [value < low ? value : low, value > high ? value : high], [bounds[0]![0]!, bounds[0]![0]!]);
  const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : create(IntDomainSchema);
  Object.assign(domain, { min, max });
  feature.domainInfo = { case: "intDomain", value: domain };
  return [{ limit: "range", count, min: String(min), max: String(max) }];
}

function floatText(value: number): string {
  return String(Number(value.toPrecision(7)));
}

function floatBounds({ numeric, values }: FeatureView): number[] {
  if (!numeric || Number(numeric.histograms[0]?.numNan ?? 0n) >= values) return [];
  return [Math.fround(numeric.min), Math.fround(numeric.max)];
}

/** Smallest and largest; nothing where the statistics do not know them. Beyond 2^53 statistics know them as doubles. */
function integerBounds(view: FeatureView): bigint[] {
  const labels = [...labelCounts(view)?.keys() ?? []].map(integerOf);
  if (labels.length > 0) return labels.every((label) => label !== undefined) && allLabelsKnown(view) ? labels : [];
  if (!view.numeric || view.type !== StatisticsType.INT) return [];
  const whole = (value: number): bigint => (value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(Math.trunc(value)));
  return [whole(view.numeric.min), whole(view.numeric.max)];
}

function addSet(feature: Feature, views: readonly FeatureView[]): Found[] {
  if (feature.type !== FeatureType.INT) return [];
  const counts = new Map<string, number>();
  for (const view of views) {
    const labels = labelCounts(view);
    if (!labels || !allLabelsKnown(view)) return [];
    for (const [label, count] of labels) counts.set(label, (counts.get(label) ?? 0) + count);
  }
  const values = [...counts.keys()].flatMap((label) => integerOf(label) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (values.length === 0 || values.length !== counts.size || values.length > mostValues || total < fewestEach * values.length) return [];
  const [value, count] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
  const domain = feature.domainInfo.case === "intDomain" ? feature.domainInfo.value : create(IntDomainSchema);
  domain.isCategorical = true;
  feature.domainInfo = { case: "intDomain", value: domain };
  feature.annotation ??= create(AnnotationSchema);
  feature.annotation.tag.push(writeIntegerSet(values));
  return [{ limit: "values", count: total, min: String(values[0]), max: String(values.at(-1)), distinct: values.length, rarest: { value, count, share: count / total } }];
}

/** What a limit was inferred from. It tells of the past, so that it stays true when somebody changes the limit. */
function evidenceText({ limit, count, min, max, distinct, rarest }: LimitEvidence): string {
  const from = `inferred from ${grouped(count)} values`;
  if (limit === "range") return `${from}: ${min} to ${max}`;
  if (distinct === 1) return `${from}: always ${min}`;
  return `${from}: ${distinct} different, the rarest, ${rarest!.value}, ${grouped(rarest!.count)} times (${Number((100 * rarest!.share).toPrecision(2))}%)`;
}

/** The text of a schema, such as `schemaText` prints it, with what its limits were inferred from as comments above them. */
export function withEvidence(text: string, schema: Schema, evidence: readonly LimitEvidence[]): string {
  const notes = new Map<number, string[]>();
  const walk = (tree: TextMessage, features: readonly Feature[], parent: readonly string[]): void => {
    tree.entries.filter(({ name }) => name === "feature").forEach(({ values: [value] }, index) => {
      const feature = features[index]!;
      const path = [...parent, feature.name];
      for (const entry of value!.message!.entries) {
        const limit = entry.name === "annotation" && readIntegerSet(feature) ? "values" : /^(int|float)_domain$/.test(entry.name) ? "range" : undefined;
        const own = evidence.filter((each) => each.limit === limit && serializePath(each.path) === serializePath(path));
        if (own.length > 0) notes.set(entry.start, own.map(evidenceText));
        const struct = entry.values[0]!.message;
        if (entry.name === "struct_domain" && struct && feature.domainInfo.case === "structDomain") walk(struct, feature.domainInfo.value.feature, path);
      }
    });
  };
  walk(readTextTree(text), schema.feature, []);
  let noted = text;
  for (const [at, sentences] of [...notes].sort(([a], [b]) => b - a)) {
    const from = noted.lastIndexOf("\n", at - 1) + 1;
    const indent = noted.slice(from, at);
    noted = `${noted.slice(0, from)}${sentences.map((sentence) => `${indent}# ${sentence}\n`).join("")}${noted.slice(from)}`;
  }
  return noted;
}
