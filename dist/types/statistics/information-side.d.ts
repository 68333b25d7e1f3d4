import type { Side } from "./information-estimate.ts";
import type { Cell } from "./row-sample.ts";
/** Values of one feature, a list per row; `undefined` where it is missing. */
type Cells = readonly (readonly Cell[] | undefined)[];
/**
 * A feature's values as one side of an estimate: categories, when it holds one each; else points. Lists of categories are
 * counted by category, lists of numbers by part of their range, in at most `length` coordinates. Coordinates are scaled to a
 * variance of 1; what is missing is a category, or a point far away. NaN and infinities count as missing.
 * `undefined` when the feature can tell nothing: no value at all, or nothing but different categories.
 */
export declare function informationSide(cells: Cells, categorical: boolean, length: number): Side | undefined;
export {};
