import { randomNumbers } from "../core/random.ts";

/**
 * Runs `action` with `Math.random` replaced by seeded numbers, and puts it back. TensorFlow.js draws from it whenever an
 * initialiser, dropout or shuffle is given no seed; so a model trained twice has the same bytes.
 */
export async function withSeededRandom<T>(seed: number, action: () => Promise<T>): Promise<T> {
  const before = Math.random;
  Math.random = randomNumbers(seed);
  try {
    return await action();
  } finally {
    Math.random = before;
  }
}
