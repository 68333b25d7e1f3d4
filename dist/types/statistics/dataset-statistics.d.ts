import type { Batch, Batches } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { type FeatureState } from "./feature-statistics.ts";
import { type DatasetFeatureStatistics, type FeatureNameStatistics } from "./statistics_pb.ts";
import { type NestedState } from "./nested-statistics.ts";
import { type StatisticsOptions } from "./statistics-options.ts";
/** What is gathered of a data set: plain data, so that it can be kept and sent to another process. */
export interface DatasetState {
    examples: number;
    features: Map<string, FeatureState>;
    /** Lists of lists, structs and what is in them, by `nestedKey`. */
    nested: Map<string, NestedState>;
    /** Weight of all examples by each weight feature. */
    weights: Map<string, number>;
    /** The state of each generator, by its name. */
    generated: Map<string, unknown>;
}
/** TFDV's statistics of a data set, features in the order in which they first appear. A feature that a batch lacks is missing in its rows. */
export declare function datasetStatistics(options?: StatisticsOptions): Accumulator<Batch, DatasetState, DatasetFeatureStatistics>;
/** Statistics of a data set of which each feature is made when it is asked for: those of ten thousand need not all be in memory. */
export interface FeaturesInTurn {
    /** Everything but features. */
    readonly whole: DatasetFeatureStatistics;
    /** To be gone through once; what was gathered of a feature is given up with it. */
    readonly features: Iterable<FeatureNameStatistics>;
}
/** What `finish` makes, feature after feature, without what generators contribute. */
export declare function finishByFeature({ examples, features, nested, weights }: DatasetState, options: StatisticsOptions): FeaturesInTurn;
/** Statistics of a stream of examples, read once. */
export declare function describe(batches: Batches, options?: StatisticsOptions & {
    readonly onBatch?: (examples: number) => void;
}): Promise<DatasetFeatureStatistics>;
