import type { Column } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import type { Piece } from "./piece.ts";
import { addTimes, quantileSketch, type Quantiles, type QuantileState } from "./quantile-sketch.ts";

interface ValueListsState {
  present: number;
  values: number;
  min: number;
  max: number;
  lengths: QuantileState;
}

interface ValueLists {
  /** Examples that have the feature; an empty list counts. */
  readonly present: number;
  readonly values: number;
  /** Fewest and most values of an example that has the feature; 0 when none has. */
  readonly min: number;
  readonly max: number;
  readonly lengths: Quantiles;
}

/** How many values an example has: presence, total and the distribution of list lengths. */
export const valueLists: Accumulator<Piece, ValueListsState, ValueLists> = {
  create: () => ({ present: 0, values: 0, min: Infinity, max: 0, lengths: quantileSketch.create() }),

  add(state, { column, rows }) {
    if (column.type === "empty" || rows === 0) return state;
    if (column.rowOffsets) addLists(state, column, rows);
    else addLength(state, 1, rows);
    return state;
  },

  merge(left, right) {
    left.present += right.present;
    left.values += right.values;
    left.min = Math.min(left.min, right.min);
    left.max = Math.max(left.max, right.max);
    left.lengths = quantileSketch.merge(left.lengths, right.lengths);
    return left;
  },

  finish: ({ present, values, min, max, lengths }) => ({ present, values, min: present > 0 ? min : 0, max, lengths: quantileSketch.finish(lengths) }),
};

function addLists(state: ValueListsState, column: Exclude<Column, { type: "empty" }>, rows: number): void {
  const offsets = column.rowOffsets!;
  const { present } = column;
  let ones = 0;
  for (let row = 0; row < rows; row++) {
    const length = offsets[row + 1]! - offsets[row]!;
    if (length === 1) ones++;
    else if (length > 0 || (present && present[row])) addLength(state, length, 1);
  }
  if (ones > 0) addLength(state, 1, ones);
}

function addLength(state: ValueListsState, length: number, times: number): void {
  state.present += times;
  state.values += length * times;
  if (length < state.min) state.min = length;
  if (length > state.max) state.max = length;
  addTimes(state.lengths, length, times);
}
