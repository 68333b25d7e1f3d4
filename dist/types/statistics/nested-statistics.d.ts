import type { Batch, NestedFeature } from "../data/batch.ts";
import { type FeatureState, type FeatureTraits, type Whole } from "./feature-statistics.ts";
import { type FeatureNameStatistics } from "./statistics_pb.ts";
import { valueLists } from "./value-lists.ts";
import { type WeightedCounts } from "./weighted-feature.ts";
type Lists = ReturnType<typeof valueLists.create>;
/** What is gathered of one level of lists. */
interface LevelState {
    lists: Lists;
    /** Items of the level above, of which some have no list. */
    above: number;
    weighted: WeightedCounts | undefined;
}
/** What is gathered of a nested feature. */
export interface NestedState {
    path: readonly string[];
    struct: boolean;
    feature: FeatureState;
    /** The levels of lists since the struct around. */
    levels: LevelState[];
}
interface Adding {
    /** Weight of each row. */
    readonly weights: Float64Array | undefined;
    traits(feature: NestedFeature): FeatureTraits;
}
/** Adds the nested features of a batch. */
export declare function addNested(states: Map<string, NestedState>, { nested, length }: Batch, adding: Adding): void;
/** Adds what other states gathered. */
export declare function mergeNested(left: Map<string, NestedState>, right: ReadonlyMap<string, NestedState>): void;
/** The statistics of nested features as TFDV writes them: a struct has common statistics, its children follow with their paths. */
export declare function finishNested(states: ReadonlyMap<string, NestedState>, whole: Whole): FeatureNameStatistics[];
export {};
