import { commonStatistics, stepsOf } from "../statistics/statistics-file.ts";
import {
  FeatureNameStatistics_Type, type DatasetFeatureStatistics, type FeatureNameStatistics, type NumericStatistics, type StringStatistics,
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
}

/** A data set's statistics as the checks look at them. */
export interface DatasetView {
  readonly examples: number;
  /** By serialised path, in the order of the statistics. */
  readonly features: ReadonlyMap<string, FeatureView>;
}

/** Leaves out entries that have no statistics of values, such as those of sparse features. */
export function viewDataset(dataset: DatasetFeatureStatistics): DatasetView {
  const examples = Number(dataset.numExamples);
  const views = dataset.features.filter(({ stats }) => stats.case).map((feature) => viewFeature(feature, examples));
  return { examples, features: new Map(views.map((view) => [view.key, view])) };
}

function viewFeature(statistics: FeatureNameStatistics, examples: number): FeatureView {
  const path = stepsOf(statistics);
  const common = commonStatistics(statistics);
  const present = Number(common?.numNonMissing ?? 0);
  const values = Number(common?.totNumValues ?? 0);
  const single = { missing: Number(common?.numMissing ?? 0), min: Number(common?.minNumValues ?? 0), max: Number(common?.maxNumValues ?? 0) };
  const nested = common?.presenceAndValencyStats ?? [];
  return {
    path,
    key: serializePath(path),
    type: statistics.type,
    examples,
    present,
    missing: single.missing,
    values: values || Math.round(present * (common?.avgNumValues ?? 0)),
    levels: nested.length > 1 ? nested.map((level) => ({ missing: Number(level.numMissing), min: Number(level.minNumValues), max: Number(level.maxNumValues) })) : [single],
    numeric: statistics.stats.case === "numStats" ? statistics.stats.value : undefined,
    strings: statistics.stats.case === "stringStats" ? statistics.stats.value : undefined,
    statistics,
  };
}

/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
export function labelCounts({ strings }: FeatureView): ReadonlyMap<string, number> | undefined {
  if (!strings) return undefined;
  const counts = new Map<string, number>();
  for (const { label, sampleCount } of strings.rankHistogram?.buckets ?? []) counts.set(label, (counts.get(label) ?? 0) + sampleCount);
  return counts;
}

/** Whether the rank histogram holds every value there is. */
export function allLabelsKnown(view: FeatureView): boolean {
  return (view.strings?.rankHistogram?.buckets.length ?? 0) >= Number(view.strings?.unique ?? 0);
}

/** Order of texts by their UTF-8 bytes. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
