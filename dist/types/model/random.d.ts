/** Uniform numbers in [0, 1) from a 32-bit seed (Mulberry32): the same seed gives the same numbers on every machine. */
export declare function randomNumbers(seed: number): () => number;
/**
 * Runs `action` with `Math.random` replaced by seeded numbers, and puts it back. TensorFlow.js draws from it whenever an
 * initialiser, dropout or shuffle is given no seed; so a model trained twice has the same bytes.
 */
export declare function withSeededRandom<T>(seed: number, action: () => Promise<T>): Promise<T>;
/** Shuffles in place (Fisher-Yates) with numbers of its own. */
export declare function shuffle(items: Int32Array, random: () => number): void;
