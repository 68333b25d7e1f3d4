import type { Batch } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import type { CrossFeatureStatistics, CustomStatistic } from "./statistics_pb.ts";
/** What a generator has found: custom statistics of features, and statistics of pairs of features. */
export interface Contribution {
    /** Appended to the features of these paths; one that the data have not is added. */
    readonly features?: readonly {
        readonly path: readonly string[];
        readonly custom: readonly CustomStatistic[];
    }[];
    readonly crosses?: readonly CrossFeatureStatistics[];
}
/**
 * A statistic beside those that every feature has, over whole batches: of pairs of features, of the meaning of values, or
 * one that a user wrote. An accumulator under the same laws, whose state is plain data (numbers, strings, typed arrays,
 * arrays, maps, objects without a prototype of their own), so that it can be kept and sent to another process.
 */
export interface Generator<State = unknown> extends Accumulator<Batch, State, Contribution> {
    /** Names the state of this generator beside that of others. */
    readonly name: string;
}
