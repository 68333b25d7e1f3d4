import { type StatisticsParameters } from "./statistics-parameters.ts";
interface StatisticsGenParameters extends StatisticsParameters {
    /** Splits to leave out. */
    readonly excludeSplits?: readonly string[];
    /** A module with statistics of one's own. */
    readonly code?: string;
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
