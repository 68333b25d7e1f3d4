import { FeatureNameStatistics_Type, type DatasetFeatureStatistics, type FeatureNameStatistics, type Histogram, type NumericStatistics, type StringStatistics } from "../statistics/statistics_pb.ts";
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
export declare function viewDataset(dataset: DatasetFeatureStatistics, weighted?: boolean): DatasetView;
/** Whether weights are told for everything: then TFDV looks at them alone. */
export declare function hasWeights({ features, weightedNumExamples }: DatasetFeatureStatistics): boolean;
/** How often each value of the rank histogram occurs; undefined for a feature without string statistics. */
export declare function labelCounts({ strings, weighted }: FeatureView): ReadonlyMap<string, number> | undefined;
/** The values of the rank histogram, in the order of their bytes. */
export declare function sortedLabels(view: FeatureView): readonly string[];
/** The histograms of a number's values. */
export declare function histogramsOf({ numeric, weighted }: FeatureView): readonly Histogram[];
/** Whether the rank histogram holds every value there is. */
export declare function allLabelsKnown(view: FeatureView): boolean;
/** Order of texts by their UTF-8 bytes. */
export declare function compareBytes(a: string, b: string): number;
/** Order of paths: by their steps, the shorter one first. */
export declare function comparePaths(a: readonly string[], b: readonly string[]): number;
