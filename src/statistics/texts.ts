import type { BytesColumn } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { byteCounts, countStrings, differentStrings, mergeCounts, mostFrequent, type ByteCounts, type CountedString } from "./byte-counts.ts";
import { begin, end, type Piece } from "./piece.ts";

interface TextsState {
  counts: ByteCounts;
  values: number;
  bytes: number;
}

/** What is known of a feature's strings. */
export interface Texts {
  readonly values: number;
  /** Mean length in bytes. */
  readonly averageLength: number;
  readonly unique: number;
  readonly invalid: number;
  /** The most frequent ones first; ties by bytes, descending. */
  mostFrequent(limit: number): readonly CountedString[];
}

/** Byte strings: how many, how long, how many different ones, the most frequent ones, and how many are not UTF-8. */
export const texts: Accumulator<Piece<BytesColumn>, TextsState, Texts> = {
  create: () => ({ counts: byteCounts(), values: 0, bytes: 0 }),

  add(state, piece) {
    const { column } = piece;
    const from = begin(piece);
    const to = end(piece);
    if (to === from) return state;
    state.values += to - from;
    state.bytes += column.offsets[to]! - column.offsets[from]!;
    countStrings(state.counts, column, [from, to]);
    return state;
  },

  merge(left, right) {
    left.values += right.values;
    left.bytes += right.bytes;
    mergeCounts(left.counts, right.counts);
    return left;
  },

  finish: ({ counts, values, bytes }) => ({
    values,
    averageLength: values === 0 ? 0 : bytes / values,
    unique: differentStrings(counts),
    invalid: counts.invalidCount,
    mostFrequent: (limit) => mostFrequent(counts, limit),
  }),
};
