import type { Accumulator } from "./accumulator.ts";
import type { Piece } from "./piece.ts";
import { type Quantiles, type QuantileState } from "./quantile-sketch.ts";
interface ValueListsState {
    present: number;
    values: number;
    min: number;
    max: number;
    lengths: QuantileState;
}
interface ValueLists {
    /** Examples that have the feature; an empty list counts. */
    readonly present: number;
    readonly values: number;
    /** Fewest and most values of an example that has the feature; 0 when none has. */
    readonly min: number;
    readonly max: number;
    readonly lengths: Quantiles;
}
/** How many values an example has: presence, total and the distribution of list lengths. */
export declare const valueLists: Accumulator<Piece, ValueListsState, ValueLists>;
export {};
