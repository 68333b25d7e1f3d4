import type { Generator } from "./generator.ts";
import { type Schema } from "../data/schema_pb.ts";
/** TFDV's StatsOptions as far as they are supported, with its defaults. */
export interface StatisticsOptions {
    /** Which integers and floats are categories, and get string statistics. */
    readonly schema?: Schema | undefined;
    /** Only these features. */
    readonly featureAllowlist?: readonly string[] | undefined;
    readonly numTopValues?: number | undefined;
    /** Values seen less often are left out of top values and rank histogram. */
    readonly frequencyThreshold?: number | undefined;
    readonly numRankHistogramBuckets?: number | undefined;
    readonly numValuesHistogramBuckets?: number | undefined;
    readonly numHistogramBuckets?: number | undefined;
    readonly numQuantilesHistogramBuckets?: number | undefined;
    /** Feature that holds each example's weight. */
    readonly weightFeature?: string | undefined;
    /** Other weight features of single features. */
    readonly perFeatureWeightOverride?: Readonly<Record<string, string>> | undefined;
    /** Values of less weight are left out of weighted top values and rank histogram. */
    readonly weightedFrequencyThreshold?: number | undefined;
    /** Further statistics, each with a name of its own. */
    readonly generators?: readonly Generator[] | undefined;
}
/** The options with defaults filled in. */
export interface Settings {
    /** Numbers that are categories, and the type they have then. */
    readonly categorical: ReadonlyMap<string, "int" | "float">;
    readonly allowed: ReadonlySet<string> | undefined;
    readonly topValues: number;
    readonly frequencyThreshold: number;
    readonly rankBuckets: number;
    readonly lengthBuckets: number;
    readonly buckets: number;
    readonly quantileBuckets: number;
    readonly generators: readonly Generator[];
    /** The weight feature of a feature; none when it has no weight. */
    weightOf(feature: string): string | undefined;
    readonly weightFeature: string | undefined;
    readonly weightedFrequencyThreshold: number;
    /** Texts that are images: they get bytes statistics. */
    readonly images: ReadonlySet<string>;
}
/** The options with their defaults (TFDV's), and with the schema read as to which numbers are categories. */
export declare function settings(options: StatisticsOptions): Settings;
