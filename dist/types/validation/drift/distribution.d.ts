import type { FeatureView } from "../feature-view.ts";
/** A side of a value: the share of values below it, or up to and with it. */
export type Position = readonly [value: number, side: "below" | "upto"];
/** How the finite values of a number are distributed. */
export interface Distribution {
    readonly total: number;
    readonly min: number;
    readonly max: number;
    /** Values at which something changes, ascending. */
    readonly knots: readonly number[];
    /** Values that alone hold a share worth telling: value → share. */
    readonly atoms: ReadonlyMap<number, number>;
    /** Whether every value of at least 0.5 % is among the atoms. */
    readonly fine: boolean;
    /** The share of values up to a position, from 0 to 1; linear between knots. */
    share(position: Position): number;
}
/** The distribution of a numeric feature from its statistics: the fine histogram where there is one, else the quantiles. */
export declare function distributionOf({ statistics, numeric }: FeatureView): Distribution | undefined;
/** The largest distance between two distributions (Kolmogorov-Smirnov), and the value where it is. */
export declare function kolmogorovDistance(a: Distribution, b: Distribution): {
    readonly distance: number;
    readonly at: number;
};
/**
 * Positions that cut both distributions, taken half and half, into about `cells` cells of equal mass. A value that alone
 * has more than a cell's mass gets a cell of its own.
 */
export declare function pooledPositions(a: Distribution, b: Distribution, cells: number): Position[];
/** The share of values between neighbouring positions, before the first and behind the last. */
export declare function cellShares(distribution: Distribution, positions: readonly Position[]): number[];
