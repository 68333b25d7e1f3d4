import { moments } from "./moments.ts";
import { type Piece } from "./piece.ts";
import { quantileSketch } from "./quantile-sketch.ts";
import { type FeatureNameStatistics } from "./statistics_pb.ts";
import type { Settings } from "./statistics-options.ts";
import { texts } from "./texts.ts";
import { valueLists } from "./value-lists.ts";
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
}
/** The state of a feature of which nothing was seen yet. */
export declare function createFeature(): FeatureState;
/** Adds some rows of a feature; `name` for messages. Values of two types in one feature are a `UserError`. */
export declare function addColumn(state: FeatureState, piece: Piece, { name, categorical }: {
    readonly name: string;
    readonly categorical: boolean;
}): void;
/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
export declare function mergeFeatures(left: FeatureState, right: FeatureState, name: string): void;
/** The statistics proto of a feature in a data set of so many examples. */
export declare function finishFeature(name: string, state: FeatureState, { settings, examples }: {
    readonly settings: Settings;
    readonly examples: number;
}): FeatureNameStatistics;
export {};
