/** Natural logarithm of the gamma function for x > 0 (Lanczos approximation, relative error about 1e-15). */
export declare function logGamma(x: number): number;
