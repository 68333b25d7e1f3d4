import type { Batch } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { type DatasetState } from "./dataset-statistics.ts";
import { type PreparedSlice } from "./slices.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import type { StatisticsOptions } from "./statistics-options.ts";
interface SlicedState {
    all: DatasetState;
    slices: Map<string, DatasetState>;
    /** Names of the features that were seen. */
    features: Map<string, true>;
}
/**
 * Statistics of a data set and of its slices: all examples first, then the slices in the order of their keys. Without slices the
 * only data set has no name. More than 1,000 slices are a `UserError`.
 */
export declare function slicedStatistics(options: StatisticsOptions, slices?: readonly PreparedSlice[]): Accumulator<Batch, SlicedState, readonly DatasetFeatureStatistics[]>;
export {};
