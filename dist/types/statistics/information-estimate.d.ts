import { type Points } from "./neighbours.ts";
/** One side of the information: categories of each row (numbered), or points. */
export type Side = {
    readonly kind: "categories";
    readonly values: Int32Array;
} | {
    readonly kind: "points";
    readonly points: Points;
};
/**
 * How many bits two sides tell of each other, at least 0: exactly from the table of counts when both are categories; by the
 * nearest neighbours for points and categories (Ross 2014) and for points and points (Kraskov, Stögbauer and Grassberger 2004,
 * their second estimate), with three neighbours.
 */
export declare function mutualInformation(x: Side, y: Side, seed: number): number;
/** The information beyond that of the same values in a random order, at least 0. */
export declare function adjustedInformation(x: Side, y: Side, seed: number): number;
