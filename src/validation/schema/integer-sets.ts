import { FeatureType, type Feature, type Schema } from "../../data/schema_pb.ts";
import type { Finding } from "../../core/finding.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { serializePath } from "../feature-path.ts";
import { AnomalyInfo_Type } from "../anomalies_pb.ts";
import { labelCounts, viewDataset, type DatasetView } from "../feature-view.ts";
import { percentage, type Reason } from "../reason.ts";
import { integerOf } from "./schema-inference.ts";

/*
 * TensorFlow Metadata has no domain of single integers. Assay writes one as a tag of the feature, beside an `int_domain` that
 * calls it a category: TFDV reads the schema as before and does not look at tags.
 */
const prefix = "assay.values:";

/** The tag that says which integers a feature may be; ascending values in a row of three or more as `5..8`. */
export function writeIntegerSet(values: readonly bigint[]): string {
  const runs: string[] = [];
  for (let i = 0; i < values.length;) {
    let end = i;
    while (end + 1 < values.length && values[end + 1] === values[end]! + 1n) end++;
    runs.push(...(end - i < 2 ? values.slice(i, end + 1).map(String) : [`${values[i]}..${values[end]}`]));
    i = end + 1;
  }
  return `${prefix} ${runs.join(" ")}`;
}

/** Whether a value is one of the integers that a feature may be; undefined when the schema does not say, or cannot be read as a set. */
export function readIntegerSet(feature: Feature): ((value: bigint) => boolean) | undefined {
  const runs = setOf(feature);
  return runs && ((value) => runs.some(({ from, to }) => value >= from && value <= to));
}

function setOf({ annotation, type }: Feature): { readonly from: bigint; readonly to: bigint }[] | undefined {
  const tag = annotation?.tag.find(isIntegerSetTag);
  if (tag === undefined || type !== FeatureType.INT) return undefined;
  const runs = tag.slice(prefix.length).trim().split(/[\s,]+/).flatMap((run) => {
    const [from, to = from, more] = run.split("..").map(integerOf);
    return from === undefined || to === undefined || more !== undefined ? [] : [{ from, to }];
  });
  return runs.length > 0 ? runs : undefined;
}

/** Whether a tag means to be a set of integers. */
export function isIntegerSetTag(tag: string): boolean {
  return tag.startsWith(prefix);
}

interface Outside {
  readonly feature: Feature;
  readonly path: readonly string[];
  /** The values outside, and their share of all as text. */
  readonly labels: readonly string[];
  readonly share: string;
}

function* outsideSets({ feature: features }: Pick<Schema, "feature">, views: DatasetView["features"], parent: readonly string[] = []): Generator<Outside> {
  for (const feature of features) {
    const path = [...parent, feature.name];
    const allowed = readIntegerSet(feature);
    const view = views.get(serializePath(path));
    const counts = view && labelCounts(view);
    if (allowed && counts) {
      const outside = [...counts].filter(([label]) => { const value = integerOf(label); return value === undefined || !allowed(value); });
      if (outside.length > 0) yield { feature, path, labels: outside.map(([label]) => label), share: percentage(outside.reduce((sum, [, each]) => sum + each, 0), view.values) };
    }
    if (feature.domainInfo.case === "structDomain") yield* outsideSets(feature.domainInfo.value, views, path);
  }
}

function sentence({ labels, share }: Outside): string {
  return `Values that are not in the set: ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? " …" : ""} (${share}).`;
}

/** Integers outside the sets that the schema gives: a rule of Assay's own, beside TFDV's anomalies. Sees integers whose values the statistics count. */
export function integerSetFindings(schema: Schema, statistics: DatasetFeatureStatistics, split: string): Finding[] {
  return [...outsideSets(schema, viewDataset(statistics).features)].map((outside): Finding => ({
    rule: "values.outside", severity: "error", subject: serializePath(outside.path), split, message: sentence(outside), evidence: outside.labels.slice(0, 5),
  }));
}

/** Adds to the sets of a schema what the data have besides, and says why. Changes the schema. */
export function widenIntegerSets(schema: Schema, statistics: DatasetFeatureStatistics): { readonly path: readonly string[]; readonly reason: Reason }[] {
  return [...outsideSets(schema, viewDataset(statistics).features)].map((outside) => {
    const { feature, path, labels } = outside;
    const values = new Set([...setOf(feature)!.flatMap(({ from, to }) => (to - from < widest ? Array.from({ length: Number(to - from) + 1 }, (_, i) => from + BigInt(i)) : [])), ...labels.flatMap((label) => integerOf(label) ?? [])]);
    const wide = setOf(feature)!.filter(({ from, to }) => to - from >= widest);
    const narrow = [...values].filter((value) => !wide.some(({ from, to }) => value >= from && value <= to)).sort((a, b) => (a < b ? -1 : 1));
    const runs = [writeIntegerSet(narrow), ...wide.map(({ from, to }) => `${from}..${to}`)].join(" ");
    feature.annotation!.tag = feature.annotation!.tag.map((tag) => (isIntegerSetTag(tag) ? runs : tag));
    return { path, reason: { type: AnomalyInfo_Type.ENUM_TYPE_UNEXPECTED_STRING_VALUES, short: "Unexpected values", long: sentence(outside) } };
  });
}

/** Runs longer than this stay as they are written. */
const widest = 1000n;
