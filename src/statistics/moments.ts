import type { FloatColumn, IntColumn } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { begin, end, type Piece } from "./piece.ts";

interface MomentsState {
  /** Finite values; mean and m2 are over these. */
  finite: number;
  mean: number;
  /** Sum of squared distances from the mean. */
  m2: number;
  min: number;
  max: number;
  zeros: number;
  nan: number;
  positive: number;
  negative: number;
}

/** What is known of numbers from sums alone. */
export interface Moments {
  /** Values that are not NaN. */
  readonly count: number;
  readonly nan: number;
  readonly zeros: number;
  /** NaN when there is no value, or infinities of both signs. */
  readonly mean: number;
  /** Of the population (divided by n); 0 when an infinity makes it undefined, as TFDV has it. */
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Count, mean, deviation, range, zeros and NaN of numbers. NaN is counted and left out of the rest; infinities are values.
 * Exact but for rounding: mean and squares of each batch are taken in two passes and joined by Chan's rule.
 */
export const moments: Accumulator<Piece<IntColumn | FloatColumn>, MomentsState, Moments> = {
  create: () => ({ finite: 0, mean: 0, m2: 0, min: Infinity, max: -Infinity, zeros: 0, nan: 0, positive: 0, negative: 0 }),

  add(state, piece) {
    const values = piece.column.values;
    const from = begin(piece);
    const to = end(piece);
    let { min, max } = state;
    let sum = 0;
    let zeros = 0;
    let others = 0;
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      if (value - value !== 0) { countOther(state, value); others++; continue; }
      sum += value;
      if (value < min) min = value;
      if (value > max) max = value;
      if (value === 0) zeros++;
    }
    const finite = to - from - others;
    if (finite === 0) return state;
    const mean = sum / finite;
    let m2 = 0;
    for (let i = from; i < to; i++) {
      const distance = values[i]! - mean;
      if (distance - distance === 0) m2 += distance * distance;
    }
    state.min = min;
    state.max = max;
    state.zeros += zeros;
    return join(state, { finite, mean, m2 });
  },

  merge(left, right) {
    left.min = Math.min(left.min, right.min);
    left.max = Math.max(left.max, right.max);
    left.zeros += right.zeros;
    left.nan += right.nan;
    left.positive += right.positive;
    left.negative += right.negative;
    return join(left, right);
  },

  finish({ finite, mean, m2, min, max, zeros, nan, positive, negative }) {
    const infinite = positive + negative;
    return {
      count: finite + infinite,
      nan,
      zeros,
      mean: infinite === 0 ? (finite === 0 ? NaN : mean) : positive === 0 ? -Infinity : negative === 0 ? Infinity : NaN,
      deviation: infinite === 0 && finite > 0 ? Math.sqrt(Math.max(0, m2 / finite)) : 0,
      min: negative > 0 ? -Infinity : finite > 0 ? min : positive > 0 ? Infinity : NaN,
      max: positive > 0 ? Infinity : finite > 0 ? max : negative > 0 ? -Infinity : NaN,
    };
  },
};

function countOther(state: MomentsState, value: number): void {
  if (value === Infinity) state.positive++;
  else if (value === -Infinity) state.negative++;
  else state.nan++;
}

function join(state: MomentsState, other: Pick<MomentsState, "finite" | "mean" | "m2">): MomentsState {
  if (other.finite === 0) return state;
  const finite = state.finite + other.finite;
  const distance = other.mean - state.mean;
  state.m2 += other.m2 + (distance * distance * state.finite * other.finite) / finite;
  state.mean += (distance * other.finite) / finite;
  state.finite = finite;
  return state;
}
