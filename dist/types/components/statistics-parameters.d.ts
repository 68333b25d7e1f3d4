import type { JsonSchema } from "../core/json.ts";
import type { Batch } from "../data/batch.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import type { CrossFeaturesOptions } from "../statistics/cross-features.ts";
import type { Generator } from "../statistics/generator.ts";
import type { LiftOptions } from "../statistics/lift.ts";
import { prepareSlices, type SliceSpecification } from "../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";
/** Which statistics are made: TFDV's StatsOptions, written as a configuration. */
export interface StatisticsParameters extends Omit<StatisticsOptions, "schema" | "generators"> {
    /** Each entry: features whose combined values are slices, values of features, or an SQL expression. */
    readonly slices?: readonly (readonly string[] | SliceSpecification)[];
    /** The label: makes lift and mutual information with it. */
    readonly labelFeature?: string;
    readonly lift?: boolean | Omit<LiftOptions, "label">;
    readonly mutualInformation?: boolean;
    readonly crossFeatures?: boolean | CrossFeaturesOptions;
    readonly semanticTypes?: boolean;
    readonly emptyValues?: boolean;
    /** Files with the vocabularies that the schema's natural language domains name: one token a line. */
    readonly vocabPaths?: Readonly<Record<string, string>>;
    /** Share of the rows that are described. */
    readonly sampleRate?: number;
}
/** The JSON Schema of the parameters. */
export declare const statisticsProperties: Readonly<Record<string, JsonSchema>>;
/** Refuses what is asked of a label when none is named. */
export declare function checkStatistics({ labelFeature, lift, mutualInformation }: StatisticsParameters): void;
interface Surroundings {
    /** Where paths in the parameters begin. */
    readonly workspace: string;
    readonly schema?: Schema | undefined;
    /** Statistics of the user's own. */
    readonly generators?: readonly Generator[];
}
/** The accumulator that these parameters ask for: all examples, then each slice. */
export declare function statisticsAccumulator(parameters: StatisticsParameters, { workspace, schema, generators }: Surroundings): Promise<Accumulator<Batch, unknown, readonly DatasetFeatureStatistics[]>>;
/** Slices as parameters say them, ready to be cut. */
export declare function givenSlices(slices: NonNullable<StatisticsParameters["slices"]>): ReturnType<typeof prepareSlices>;
export {};
