/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
export declare function randomNumbers(seed: number): () => number;
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
export declare function shuffle(items: Int32Array | Uint16Array, random: () => number): void;
