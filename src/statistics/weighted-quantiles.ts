import type { Accumulator } from "./accumulator.ts";
import type { Quantiles } from "./quantile-sketch.ts";

/** Most values of one block of a sketch. */
const block = 4096;

/** Values in ascending order, each once, and their weights. */
interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

interface WeightedState {
  values: Float64Array;
  weights: Float64Array;
  filled: number;
  /** Level h: nothing, or what 2^h full buffers came to. */
  levels: (Weighed | undefined)[];
  min: number;
  max: number;
}

/** Values and the weight of each. */
export interface WeighedValues {
  readonly values: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/**
 * Order statistics of weighted numbers in bounded memory; NaN and values of weight 0 are left out. Exact for up to 4,096
 * different values at a time; beyond, two blocks are merged and cut into 4,096 cells of equal weight that keep the value in
 * their middle, so that a rank is off by at most log2(n / 4096) / 8192 of all weight, as in the sketch without weights.
 */
export const weightedQuantiles: Accumulator<WeighedValues, WeightedState, Quantiles> = {
  create: () => ({ values: new Float64Array(16), weights: new Float64Array(16), filled: 0, levels: [], min: Infinity, max: -Infinity }),

  add(state, { values, weights }) {
    for (let i = 0; i < values.length; i++) push(state, values[i]!, weights[i]!);
    return state;
  },

  merge(left, right) {
    for (let i = 0; i < right.filled; i++) push(left, right.values[i]!, right.weights[i]!);
    right.levels.forEach((level, height) => level && carry(left, level, height));
    left.min = Math.min(left.min, right.min);
    left.max = Math.max(left.max, right.max);
    return left;
  },

  finish(state) {
    const all = state.levels.reduce<Weighed>((joined, level) => (level ? united(joined, level) : joined), sorted(state));
    const values = all.values.slice();
    if (values.length > 0 && state.min < values[0]!) values[0] = state.min;
    if (values.length > 0 && state.max > values[values.length - 1]!) values[values.length - 1] = state.max;
    let total = 0;
    return { values, cumulative: all.weights.map((weight) => (total += weight)), total };
  },
};

function push(state: WeightedState, value: number, weight: number): void {
  if (!(weight > 0) || Number.isNaN(value)) return;
  if (state.filled === state.values.length) {
    if (state.filled === block) {
      const full = sorted(state);
      state.filled = 0;
      carry(state, full, 0);
    } else {
      [state.values, state.weights] = [state.values, state.weights].map((array) => { const larger = new Float64Array(Math.min(block, array.length * 4)); larger.set(array); return larger; }) as [Float64Array, Float64Array];
    }
  }
  state.values[state.filled] = value;
  state.weights[state.filled++] = weight;
  if (value < state.min) state.min = value;
  if (value > state.max) state.max = value;
}

function carry(state: WeightedState, weighed: Weighed, height: number): void {
  for (;;) {
    const other = state.levels[height];
    if (!other) {
      state.levels[height] = weighed;
      return;
    }
    state.levels[height] = undefined;
    weighed = cells(united(other, weighed));
    height++;
  }
}

/** The buffer's values in order, equal ones joined. */
function sorted({ values, weights, filled }: WeightedState): Weighed {
  const order = Uint32Array.from({ length: filled }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  return joinedEqual(Float64Array.from(order, (i) => values[i]!), Float64Array.from(order, (i) => weights[i]!));
}

function joinedEqual(values: Float64Array, weights: Float64Array): Weighed {
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    if (last >= 0 && values[last] === values[i]) weights[last]! += weights[i]!;
    else {
      values[++last] = values[i]!;
      weights[last] = weights[i]!;
    }
  }
  return { values: values.slice(0, last + 1), weights: weights.slice(0, last + 1) };
}

function united(a: Weighed, b: Weighed): Weighed {
  const size = a.values.length + b.values.length;
  const values = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let k = 0, i = 0, j = 0; k < size; k++) {
    const first = j >= b.values.length || (i < a.values.length && a.values[i]! <= b.values[j]!);
    values[k] = first ? a.values[i]! : b.values[j]!;
    weights[k] = first ? a.weights[i++]! : b.weights[j++]!;
  }
  return joinedEqual(values, weights);
}

/** At most a block of values, each standing for a cell of equal weight. */
function cells({ values, weights }: Weighed): Weighed {
  if (values.length <= block) return { values, weights };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kept = new Float64Array(block);
  let below = weights[0]!;
  for (let cell = 0, i = 0; cell < block; cell++) {
    const middle = ((cell + 0.5) * total) / block;
    while (below < middle && i + 1 < values.length) below += weights[++i]!;
    kept[cell] = values[i]!;
  }
  return joinedEqual(kept, new Float64Array(block).fill(total / block));
}
