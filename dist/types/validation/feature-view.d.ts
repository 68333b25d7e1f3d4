import { FeatureNameStatistics_Type, type DatasetFeatureStatistics, type FeatureNameStatistics, type NumericStatistics, type StringStatistics } from "../statistics/statistics_pb.ts";
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
export declare function viewDataset(dataset: DatasetFeatureStatistics): DatasetView;
/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
export declare function labelCounts({ strings }: FeatureView): ReadonlyMap<string, number> | undefined;
/** Whether the rank histogram holds every value there is. */
export declare function allLabelsKnown(view: FeatureView): boolean;
/** Order of texts by their UTF-8 bytes. */
export declare function compareBytes(a: string, b: string): number;
