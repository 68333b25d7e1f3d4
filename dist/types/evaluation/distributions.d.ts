/** Probability that a standard normal variable is at most z. */
export declare function normalCdf(z: number): number;
/** The z with `normalCdf(z) = p`, 0 < p < 1. */
export declare function normalQuantile(p: number): number;
/** Probability that Student's t with `df` degrees of freedom is at most t. */
export declare function studentCdf(t: number, df: number): number;
/** The t with `studentCdf(t, df) = p`, 0 < p < 1. */
export declare function studentQuantile(p: number, df: number): number;
/** The regularised incomplete beta function I_x(a, b): the beta distribution's cdf. */
export declare function incompleteBeta(x: number, a: number, b: number): number;
