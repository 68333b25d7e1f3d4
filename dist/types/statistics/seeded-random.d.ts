/** A repeatable stream of normally distributed numbers. */
export declare function seededNormal(seed: number): () => number;
/** The numbers 0 … length − 1 in a repeatable random order. */
export declare function shuffled(length: number, seed: number): Int32Array;
