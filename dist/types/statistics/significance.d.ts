/** The chance of a chi-squared variable with so many degrees of freedom being at least `statistic`. */
export declare function chiSquaredTail(statistic: number, degrees: number): number;
/** The two-sided chance of a standard normal variable being at least as far from 0 as `z`. */
export declare function normalTails(z: number): number;
/**
 * The chance that two samples of n and m values from one distribution differ by `distance` (Kolmogorov-Smirnov) or more,
 * by Kolmogorov's limit. With ties it is too large, that is, cautious.
 */
export declare function kolmogorovTail(distance: number, n: number, m: number): number;
/** The two-sided p-value for two shares, a of n and b of m, being equal (pooled z test). */
export declare function equalShares([a, n]: readonly [number, number], [b, m]: readonly [number, number]): number;
interface Homogeneity {
    readonly statistic: number;
    readonly degrees: number;
    readonly p: number;
    /** Cramér's V with the bias of small samples taken off; 0 when there is nothing beyond chance. */
    readonly effect: number;
}
/** The chi-squared test that two rows of counts come from one distribution. Cells that expect fewer than 5 in a row are joined. */
export declare function homogeneity(left: readonly number[], right: readonly number[]): Homogeneity;
/** Cramér's V of a table of 2 rows and `columns` columns, corrected for bias (Bergsma). */
export declare function cramersV(statistic: number, columns: number, total: number): number;
/** Which of several p-values are significant when a share `q` of false discoveries is allowed (Benjamini and Hochberg). */
export declare function discoveries(pValues: readonly number[], q: number): readonly boolean[];
export {};
