/** Rows where exactly one of two models is right: `worse` where only the baseline is, `better` where only the candidate is. */
export interface Disagreement {
    readonly rows: number;
    readonly worse: number;
    readonly better: number;
}
/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions is `difference`.
 * Its root at ±z bounds the interval; at 0 it is the signed McNemar statistic.
 */
export declare function tangoScore({ rows, worse, better }: Disagreement, difference: number): number;
/** The interval of the difference of accuracies, candidate − baseline, whose score stays within ±z. */
export declare function tangoInterval(disagreement: Disagreement, z: number): {
    readonly low: number;
    readonly high: number;
};
