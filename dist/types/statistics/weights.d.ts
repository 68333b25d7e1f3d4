import { type Batch, type ListLevel } from "../data/batch.ts";
import type { Piece } from "./piece.ts";
/**
 * The weight of each row of a batch: the one value that its weight feature has in it. A feature that is not there, is no number,
 * or has another number of values than one in some row is a `UserError`, as TFDV has it; so are weights below 0 and NaN.
 */
export declare function rowWeights({ columns, length }: Batch, feature: string): Float64Array;
/** The weights of the items that rows hold: each has its row's. */
export declare function itemWeights(weights: Float64Array, { offsets }: ListLevel): Float64Array;
/** The weight of each value of some rows, the first value's first. */
export declare function valueWeights({ column, rows }: Piece, weights: Float64Array): Float64Array;
