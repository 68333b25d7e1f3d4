import { studentQuantile } from "./distributions.ts";

/**
 * Jackknife blocks, TFMA's number. A row's block is a hash of its number and the seed, the same for both models, every metric and
 * every slice; so differences are paired and equal runs give equal intervals (TFMA draws blocks at random each time).
 */
export const blocks = 20;
/** With fewer blocks that hold rows there is no interval. */
const fewestBlocks = 10;

/** The block of a row: splitmix32 of its number and the seed. */
export function blockOf(row: number, seed: number): number {
  let hash = (row ^ seed ^ Math.imul(Math.floor(row / 2 ** 32), 0x9e3779b9)) | 0;
  hash = (hash + 0x9e3779b9) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) % blocks;
}

/** An estimate, its standard error and the degrees of freedom of its Student-t interval. */
export interface Estimate {
  readonly value: number;
  /** NaN: too few rows, or the metric is not defined without one of the blocks. */
  readonly error: number;
  readonly freedom: number;
}

/** The delete-a-block jackknife: `without[k]` is the value on all rows but block k's; only blocks that hold rows are given. */
export function jackknife(value: number, without: readonly number[]): Estimate {
  const count = without.length;
  if (count < fewestBlocks || Number.isNaN(value)) return { value, error: NaN, freedom: count - 1 };
  const mean = without.reduce((sum, part) => sum + part, 0) / count;
  const squares = without.reduce((sum, part) => sum + (part - mean) ** 2, 0);
  return { value, error: Math.sqrt((squares * (count - 1)) / count), freedom: count - 1 };
}

/** The interval around an estimate; `confidence` is two-sided. NaN bounds where there is no standard error. */
export function intervalOf({ value, error, freedom }: Estimate, confidence: number): { readonly low: number; readonly high: number } {
  if (Number.isNaN(error)) return { low: NaN, high: NaN };
  const reach = error === 0 ? 0 : error * studentQuantile(0.5 + confidence / 2, freedom);
  return { low: value - reach, high: value + reach };
}
