/** Points: one array of coordinates per dimension. Distances are the largest difference of a coordinate. */
export type Points = readonly Float64Array[];
/**
 * For each point the numbers of its `k` nearest others, nearest first, `k` after `k`. There must be more than `k` points.
 * Sweeps along the first coordinate, outwards from the point, until nothing nearer can come.
 */
export declare function nearest(points: Points, k: number): Int32Array;
/** For each point how many others are no farther from it than its radius. */
export declare function countWithin(points: Points, radii: Float64Array): Int32Array;
