interface StatisticsGenParameters {
    /** Splits to leave out. */
    readonly excludeSplits?: readonly string[];
    /** Only these features. */
    readonly featureAllowlist?: readonly string[];
    readonly numTopValues?: number;
    readonly frequencyThreshold?: number;
    readonly numRankHistogramBuckets?: number;
    readonly numValuesHistogramBuckets?: number;
    readonly numHistogramBuckets?: number;
    readonly numQuantilesHistogramBuckets?: number;
}
/**
 * Describes every feature of every split: TFX's StatisticsGen, with TFDV's statistics in `Split-<name>/FeatureStats.pb`.
 *
 * @example
 * const { statistics } = add(statisticsGen, { examples }, { numTopValues: 50 });
 */
export declare const statisticsGen: import("../core/component.ts").Component<{
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, true>;
}, {
    readonly statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, false>;
}, StatisticsGenParameters>;
export {};
