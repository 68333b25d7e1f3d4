import { create } from "@bufbuild/protobuf";
import { UserError } from "../core/error.ts";
import type { Batch } from "../data/batch.ts";
import { centre, coMoments, joinPair, momentsPerPair, pairAt, type CoMoments } from "./co-moments.ts";
import type { Generator } from "./generator.ts";
import { hashRange, rowHashes } from "./row-hash.ts";
import { CrossFeatureStatisticsSchema, type CrossFeatureStatistics } from "./statistics_pb.ts";
import { univalent, type Univalent } from "./univalent.ts";

/** Which pairs of numeric features are described, and from which rows. */
export interface CrossFeaturesOptions {
  /** Only these pairs; without it all pairs of numeric features. */
  readonly pairs?: readonly (readonly [x: string, y: string])[] | undefined;
  /** The share of rows looked at, by a hash of their numbers: rows with equal numbers are taken or left together. Default: all of them. */
  readonly sampleRate?: number | undefined;
  /** The most numeric features of which all pairs are described; default 300, that is 44,850 pairs. */
  readonly maxFeatures?: number | undefined;
}

interface CrossFeaturesState {
  /** In the order in which they appeared; pair (i, j), i < j, is at j (j − 1) / 2 + i. */
  names: string[];
  sums: Float64Array;
}

/**
 * Covariance (of the population) and correlation of pairs of numeric features, over the rows in which each has exactly one
 * number and neither is NaN. Exact but for rounding; means are joined by Chan's rule, so that no digits are lost where they
 * are large. A correlation is left out when a deviation is 0. A pair that was asked for and not found has count 0.
 */
export function crossFeatures({ pairs, sampleRate = 1, maxFeatures = 300 }: CrossFeaturesOptions = {}): Generator<CrossFeaturesState> {
  if (!(sampleRate > 0 && sampleRate <= 1)) throw new UserError(`the sample rate of cross-feature statistics is ${sampleRate}`, { hint: "a number above 0, at most 1" });
  const wanted = pairs && new Set(pairs.flat());
  const chosen = pairs && new Set(pairs.flatMap(([x, y]) => [key(x, y), key(y, x)]));

  function slotOf(state: CrossFeaturesState, name: string): number {
    const known = state.names.indexOf(name);
    if (known >= 0) return known;
    if (!wanted && state.names.length === maxFeatures) throw tooMany(maxFeatures);
    state.names.push(name);
    const needed = pairCount(state.names.length) * momentsPerPair;
    if (state.sums.length < needed) {
      const larger = new Float64Array(Math.max(needed, state.sums.length * 2));
      larger.set(state.sums);
      state.sums = larger;
    }
    return state.names.length - 1;
  }

  return {
    name: "cross-features",
    create: () => ({ names: [], sums: new Float64Array(0) }),

    add(state, batch) {
      const numbers = numericFeatures(batch, wanted);
      if (numbers.length === 0) return state;
      const kept = sampleRate < 1 ? sampled(batch, numbers, sampleRate) : numbers;
      const columns = kept.map(({ name, values }) => ({ name, slot: slotOf(state, name), column: centre(values) }));
      for (const [at, x] of columns.entries()) {
        for (const y of columns.slice(0, at)) {
          if (chosen && !chosen.has(key(x.name, y.name))) continue;
          const [low, high] = x.slot < y.slot ? [x, y] : [y, x];
          joinPair(state.sums, pairOf(low.slot, high.slot), coMoments(low.column, high.column));
        }
      }
      return state;
    },

    merge(left, right) {
      const slots = right.names.map((name) => slotOf(left, name));
      for (let j = 1; j < slots.length; j++) {
        for (let i = 0; i < j; i++) {
          const [a, b] = [slots[i]!, slots[j]!];
          joinPair(left.sums, a < b ? pairOf(a, b) : pairOf(b, a), pairAt(right.sums, pairOf(i, j), a > b));
        }
      }
      return left;
    },

    finish({ names, sums }) {
      const between = (x: string, y: string): CrossFeatureStatistics => {
        const [i, j] = [names.indexOf(x), names.indexOf(y)];
        return described(x, y, i < 0 || j < 0 || i === j ? undefined : i < j ? pairAt(sums, pairOf(i, j), false) : pairAt(sums, pairOf(j, i), true));
      };
      if (pairs) return { crosses: pairs.map(([x, y]) => between(x, y)) };
      const sorted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      return { crosses: sorted.flatMap((x, at) => sorted.slice(at + 1).map((y) => between(x, y))) };
    },
  };
}

function key(x: string, y: string): string {
  return JSON.stringify([x, y]);
}

function pairCount(features: number): number {
  return (features * (features - 1)) / 2;
}

function pairOf(low: number, high: number): number {
  return pairCount(high) + low;
}

function tooMany(limit: number): UserError {
  return new UserError(`there are more than ${limit} numeric features, which makes more than ${pairCount(limit)} pairs`, {
    hint: "list the pairs that matter (`pairs`), or raise `maxFeatures`",
  });
}

function numericFeatures({ columns, length }: Batch, wanted: ReadonlySet<string> | undefined): Univalent[] {
  const found: Univalent[] = [];
  for (const [name, column] of columns) {
    const numbers = wanted && !wanted.has(name) ? undefined : univalent(name, column, length);
    if (numbers) found.push(numbers);
  }
  return found;
}

/** The rows whose hash is among the lowest share. */
function sampled({ length }: Batch, features: readonly Univalent[], rate: number): Univalent[] {
  const hashes = rowHashes(features.map(({ name, values }) => [name, { type: "float", values }] as const), length, 0);
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (hashes[row]! < rate * hashRange) rows.push(row);
  return features.map((feature) => ({ ...feature, values: Float64Array.from(rows, (row) => feature.values[row]!) }));
}

function described(x: string, y: string, moments: CoMoments | undefined): CrossFeatureStatistics {
  const paths = { pathX: { step: [x] }, pathY: { step: [y] } };
  if (!moments || moments.count === 0) return create(CrossFeatureStatisticsSchema, paths);
  const { count, squaresX, squaresY, products } = moments;
  const deviations = Math.sqrt(squaresX / count) * Math.sqrt(squaresY / count);
  const covariance = products / count;
  return create(CrossFeatureStatisticsSchema, {
    ...paths,
    count: BigInt(count),
    crossStats: { case: "numCrossStats", value: { covariance: Math.fround(covariance), ...(deviations > 0 && { correlation: Math.fround(Math.max(-1, Math.min(1, covariance / deviations))) }) } },
  });
}
