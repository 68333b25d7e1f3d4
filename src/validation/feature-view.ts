import { commonStatistics, stepsOf } from "../statistics/statistics-file.ts";
import {
  FeatureNameStatistics_Type, type DatasetFeatureStatistics, type FeatureNameStatistics, type Histogram, type NumericStatistics, type StringStatistics,
} from "../statistics/statistics_pb.ts";
import { serializePath } from "./feature-path.ts";

/** Number of values per list at one nesting level. */
export interface Level {
  readonly missing: number;
  readonly min: number;
  readonly max: number;
}

/** A feature's statistics as the checks look at them. */
export interface FeatureView {
  readonly path: readonly string[];
  readonly key: string;
  readonly type: FeatureNameStatistics_Type;
  /** Examples of the data set. */
  readonly examples: number;
  readonly present: number;
  readonly missing: number;
  /** Values in all examples together. */
  readonly values: number;
  /** Outermost first; one for a feature that is not nested. */
  readonly levels: readonly Level[];
  readonly numeric: NumericStatistics | undefined;
  readonly strings: StringStatistics | undefined;
  readonly statistics: FeatureNameStatistics;
  /** Whether counts, labels and histograms are those of weights. */
  readonly weighted: boolean;
}

/** A data set's statistics as the checks look at them. */
export interface DatasetView {
  readonly examples: number;
  /** By serialised path, in the order of the statistics. */
  readonly features: ReadonlyMap<string, FeatureView>;
  /** Entries without statistics of values, such as those of sparse and weighted features. */
  readonly composites: ReadonlyMap<string, FeatureView>;
}

/** The statistics of examples, or with `weighted` those of their weights. */
export function viewDataset(dataset: DatasetFeatureStatistics, weighted = false): DatasetView {
  const examples = weighted ? dataset.weightedNumExamples : Number(dataset.numExamples);
  const paths = pathsOf(dataset.features);
  const views = dataset.features.map((feature, i) => viewFeature(feature, paths[i]!, { examples, weighted }));
  const keyed = (kept: readonly FeatureView[]): Map<string, FeatureView> => new Map(kept.map((view) => [view.key, view]));
  return {
    examples,
    features: keyed(views.filter(({ statistics }) => statistics.stats.case)),
    composites: keyed(views.filter(({ statistics }) => !statistics.stats.case && statistics.customStats.length > 0)),
  };
}

/** Whether weights are told for everything: then TFDV looks at them alone. */
export function hasWeights({ features, weightedNumExamples }: DatasetFeatureStatistics): boolean {
  return weightedNumExamples !== 0 && features.filter(({ stats }) => stats.case).every((feature) => {
    const common = commonStatistics(feature);
    return common?.weightedCommonStats !== undefined && common.presenceAndValencyStats.length === common.weightedPresenceAndValencyStats.length;
  });
}

/** Paths of entries. Old statistics have names in their place; there the name of what lies in a struct begins with the struct's. */
function pathsOf(features: readonly FeatureNameStatistics[]): readonly (readonly string[])[] {
  const named = features.every(({ fieldId }) => fieldId.case !== "path") && features.some(({ type }) => type === FeatureNameStatistics_Type.STRUCT);
  if (!named) return features.map(stepsOf);
  const paths = new Map<string, readonly string[]>();
  const above: string[] = [];
  const names = features.map(({ fieldId }) => (fieldId.case === "name" ? fieldId.value : ""));
  const structs = new Set(names.filter((_, i) => features[i]!.type === FeatureNameStatistics_Type.STRUCT));
  for (const name of [...names].sort(compareBytes)) {
    while (above.length > 0 && !(name.length > above.at(-1)!.length && name.startsWith(above.at(-1)!))) above.pop();
    const parent = above.at(-1);
    paths.set(name, parent === undefined ? [name] : [...paths.get(parent)!, name.slice(parent.length + 1)]);
    if (structs.has(name)) above.push(name);
  }
  return names.map((name) => paths.get(name)!);
}

function viewFeature(statistics: FeatureNameStatistics, path: readonly string[], { examples, weighted }: { readonly examples: number; readonly weighted: boolean }): FeatureView {
  const common = commonStatistics(statistics);
  const counts = weighted ? common?.weightedCommonStats : common;
  const present = Number(counts?.numNonMissing ?? 0);
  const missing = Number(counts?.numMissing ?? 0);
  const values = Number(counts?.totNumValues ?? 0);
  const nested = common?.presenceAndValencyStats ?? [];
  const missingAt = (level: number): number => Number((weighted ? common?.weightedPresenceAndValencyStats : nested)?.[level]?.numMissing ?? 0);
  const single = { missing, min: Number(common?.minNumValues ?? 0), max: Number(common?.maxNumValues ?? 0) };
  return {
    path,
    key: serializePath(path),
    type: statistics.type,
    examples,
    present,
    missing,
    values: values || weighted ? values : Math.round(present * (common?.avgNumValues ?? 0)),
    levels: nested.length > 0 ? nested.map((level, i) => ({ missing: missingAt(i), min: Number(level.minNumValues), max: Number(level.maxNumValues) })) : [single],
    numeric: statistics.stats.case === "numStats" ? statistics.stats.value : undefined,
    strings: statistics.stats.case === "stringStats" ? statistics.stats.value : undefined,
    statistics,
    weighted,
  };
}

/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
export function labelCounts({ strings, weighted }: FeatureView): ReadonlyMap<string, number> | undefined {
  if (!strings) return undefined;
  const counts = new Map<string, number>();
  const histogram = weighted ? strings.weightedStringStats?.rankHistogram : strings.rankHistogram;
  for (const { label, sampleCount } of histogram?.buckets ?? []) if (!counts.has(label)) counts.set(label, sampleCount);
  return counts;
}

/** The values of the rank histogram, in the order of their bytes. */
export function sortedLabels(view: FeatureView): readonly string[] {
  return [...labelCounts(view)?.keys() ?? []].sort(compareBytes);
}

/** The histograms of a number's values. */
export function histogramsOf({ numeric, weighted }: FeatureView): readonly Histogram[] {
  return (weighted ? numeric?.weightedNumericStats?.histograms : numeric?.histograms) ?? [];
}

/** Whether the rank histogram holds every value there is. */
export function allLabelsKnown(view: FeatureView): boolean {
  return (view.strings?.rankHistogram?.buckets.length ?? 0) >= Number(view.strings?.unique ?? 0);
}

/** Order of texts by their UTF-8 bytes. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Halves of surrogate pairs stand for code points above all others, U+E000 to U+FFFF included. */
function rank(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** Order of paths: by their steps, the shorter one first. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareBytes(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
