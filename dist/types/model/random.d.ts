/**
 * Runs `action` with `Math.random` replaced by seeded numbers, and puts it back. TensorFlow.js draws from it whenever an
 * initialiser, dropout or shuffle is given no seed; so a model trained twice has the same bytes.
 */
export declare function withSeededRandom<T>(seed: number, action: () => Promise<T>): Promise<T>;
