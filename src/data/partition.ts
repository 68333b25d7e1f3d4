import { hash } from "node:crypto";
import { UserError } from "../core/error.ts";

/** Shares of the splits, in order: bucket numbers are given out from the first split on. */
type Shares = Readonly<Record<string, number>>;

/**
 * Chooses splits as TFX's hash partition does: SHA-256 of the key as an unsigned big-endian number, modulo the sum of
 * the buckets; the first split whose cumulated buckets exceed it. The key is the serialized record with typed empty lists
 * for missing features, or the serialized `Feature` to partition by.
 */
export interface Partitioner {
  readonly splits: readonly string[];
  /** Number of the split that a key belongs to. */
  splitOf(key: Uint8Array): number;
}

/** Split names that TFX accepts, without the empty one. */
export function isSplitName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name);
}

/** Makes a partitioner; wrong names and bucket numbers are a `UserError`. */
export function createPartitioner(buckets: Shares): Partitioner {
  const splits = Object.keys(buckets);
  if (splits.length === 0) throw new UserError("splits names no split", { hint: "for instance { train: 2, eval: 1 }" });
  const limits: number[] = [];
  let total = 0;
  for (const split of splits) {
    const size = buckets[split]!;
    if (!isSplitName(split)) throw new UserError(`split name ${JSON.stringify(split)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
    if (!Number.isSafeInteger(size) || size <= 0) throw new UserError(`split ${split} has ${size} buckets`, { hint: "a whole number from 1 on" });
    limits.push((total += size));
  }
  if (total > 2 ** 33) throw new UserError(`the splits have ${total} buckets together`, { hint: "small numbers do: { train: 2, eval: 1 }" });
  return {
    splits,
    splitOf(key) {
      if (limits.length === 1) return 0;
      const bucket = bucketOf(key, total);
      let split = 0;
      while (bucket >= limits[split]!) split++;
      return split;
    },
  };
}

/** SHA-256 of the key, as a number, modulo `total` (at most 2^33, so that all sums are exact). */
export function bucketOf(key: Uint8Array, total: number): number {
  const digest = hash("sha256", key, "binary");
  if (total !== weightsOf) {
    weightsOf = total;
    for (let i = 15, weight = 1 % total; i >= 0; i--, weight = (weight * 65536) % total) weights[i] = weight;
  }
  let sum = 0;
  for (let i = 0; i < 16; i++) sum += (digest.charCodeAt(2 * i) * 256 + digest.charCodeAt(2 * i + 1)) * weights[i]!;
  return sum % total;
}

/** What each 16 bits of a digest count, modulo the total. */
const weights = new Float64Array(16);
let weightsOf = 0;
