import { moments } from "./moments.ts";
import { type Piece } from "./piece.ts";
import { quantileSketch } from "./quantile-sketch.ts";
import { type CommonStatistics, type FeatureNameStatistics } from "./statistics_pb.ts";
import type { Settings } from "./statistics-options.ts";
import { texts } from "./texts.ts";
import { valueLists } from "./value-lists.ts";
import { type WeightedState } from "./weighted-feature.ts";
type State<A> = A extends {
    create(): infer S;
} ? S : never;
/** All that is gathered of one feature. The parts for its type appear with its first values. */
export interface FeatureState {
    /** Unknown until a value is seen. */
    type: "int" | "float" | "bytes" | undefined;
    lists: State<typeof valueLists>;
    moments: State<typeof moments> | undefined;
    quantiles: State<typeof quantileSketch> | undefined;
    texts: State<typeof texts> | undefined;
    /** Where examples have weights. */
    weighted: WeightedState | undefined;
    /** Least and most bytes of a text. */
    bytes: {
        min: number;
        max: number;
    } | undefined;
}
/** The state of a feature of which nothing was seen yet. */
export declare function createFeature(): FeatureState;
/** What is known of a feature before its values: its name for messages, and how its values are looked at. */
export interface FeatureTraits {
    readonly name: string;
    /** Its numbers name categories. */
    readonly categorical: boolean;
    /** Its texts are images. */
    readonly image?: boolean;
    /** The weight of each row. */
    readonly weights?: Float64Array | undefined;
}
/** Adds some rows of a feature. Values of two types in one feature are a `UserError`. */
export declare function addColumn(state: FeatureState, piece: Piece, { name, categorical, image, weights }: FeatureTraits): void;
/** Adds the lists of some rows alone, where their values are structs, or there is none in any of them. */
export declare function addLists(state: FeatureState, piece: Piece, weights: Float64Array | undefined): void;
/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
export declare function mergeFeatures(left: FeatureState, right: FeatureState, name: string): void;
/** Makes what was gathered of integers what it would be of the same numbers as floats; false when it would be something else. */
export declare function promoteToFloat(state: FeatureState): boolean;
/** What a feature's numbers are related to. */
export interface Whole {
    readonly settings: Settings;
    /** Examples, or items of the struct around. */
    readonly examples: number;
    /** Weight of all of them. */
    readonly weight?: number | undefined;
}
/** The statistics proto of a feature in a data set of so many examples. */
export declare function finishFeature(path: readonly string[], state: FeatureState, whole: Whole): FeatureNameStatistics;
/** The statistics that every feature has, a struct too. */
export declare function commonOf(state: FeatureState, { settings, examples, weight }: Whole): CommonStatistics;
export {};
