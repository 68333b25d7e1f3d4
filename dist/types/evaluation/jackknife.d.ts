/**
 * Jackknife blocks, TFMA's number. A row's block is a hash of its number and the seed, the same for both models, every metric and
 * every slice; so differences are paired and equal runs give equal intervals (TFMA draws blocks at random each time).
 */
export declare const blocks = 20;
/** The block of a row: splitmix32 of its number and the seed. */
export declare function blockOf(row: number, seed: number): number;
/** An estimate, its standard error and the degrees of freedom of its Student-t interval. */
export interface Estimate {
    readonly value: number;
    /** NaN: too few rows, or the metric is not defined without one of the blocks. */
    readonly error: number;
    readonly freedom: number;
}
/** The delete-a-block jackknife: `without[k]` is the value on all rows but block k's; only blocks that hold rows are given. */
export declare function jackknife(value: number, without: readonly number[]): Estimate;
/** The interval around an estimate; `confidence` is two-sided. NaN bounds where there is no standard error. */
export declare function intervalOf({ value, error, freedom }: Estimate, confidence: number): {
    readonly low: number;
    readonly high: number;
};
