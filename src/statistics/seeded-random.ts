import { shuffle } from "../core/random.ts";
import { scramble } from "./distinct-sketch.ts";

/** A repeatable stream of numbers from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = scramble(seed | 0);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    const high = scramble(state) >>> 0;
    return (high * 0x200000 + (scramble(state ^ 0x5bd1e995) >>> 11)) / 2 ** 53;
  };
}

/** A repeatable stream of normally distributed numbers. */
export function seededNormal(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The numbers 0 … length − 1 in a repeatable random order. */
export function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at);
  shuffle(order, seededRandom(seed));
  return order;
}
