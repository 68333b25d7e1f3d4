import { create } from "@bufbuild/protobuf";
import type { BytesColumn, FloatColumn, IntColumn } from "../data/batch.ts";
import { addWeighted, byteCounts, mergeCounts, mostFrequent, type ByteCounts } from "./byte-counts.ts";
import { numericShape } from "./histogram.ts";
import { begin, end, type Piece } from "./piece.ts";
import type { Settings } from "./statistics-options.ts";
import { WeightedCommonStatisticsSchema, WeightedNumericStatisticsSchema, WeightedStringStatisticsSchema, type WeightedCommonStatistics, type WeightedNumericStatistics, type WeightedStringStatistics } from "./statistics_pb.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";
import { valueWeights } from "./weights.ts";

/** Weight of examples with and without a feature, and of its values. */
export interface WeightedCounts {
  all: number;
  nonMissing: number;
  values: number;
}

/** What is gathered of a feature when examples have weights: the twin of what is gathered without. */
export interface WeightedState {
  counts: WeightedCounts;
  weight: number;
  mean: number;
  m2: number;
  positive: boolean;
  negative: boolean;
  quantiles: ReturnType<typeof weightedQuantiles.create> | undefined;
  texts: ByteCounts | undefined;
}

/** The state of a feature of which nothing was seen yet. */
export function createWeighted(): WeightedState {
  return { counts: { all: 0, nonMissing: 0, values: 0 }, weight: 0, mean: 0, m2: 0, positive: false, negative: false, quantiles: undefined, texts: undefined };
}

/** Adds the weights of rows that have lists of a feature, present or missing. */
export function countWeights(counts: WeightedCounts, { column, rows }: Piece, weights: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    const weight = weights[row]!;
    counts.all += weight;
    if (column.type === "empty") continue;
    const length = column.rowOffsets ? column.rowOffsets[row + 1]! - column.rowOffsets[row]! : 1;
    if (length === 0 && !(column.rowOffsets && column.present?.[row])) continue;
    counts.nonMissing += weight;
    counts.values += weight * length;
  }
}

/** Adds rows with their weights; `texts` is the column as text where its values are categories. */
export function addWeightedColumn(state: WeightedState, piece: Piece, weights: Float64Array, texts: Piece<BytesColumn> | undefined): void {
  countWeights(state.counts, piece, weights);
  const { column } = piece;
  if (column.type === "empty") return;
  const own = valueWeights(piece, weights);
  if (texts) {
    state.texts ??= byteCounts();
    addWeighted(state.texts, texts.column, [begin(texts), end(texts)], own);
  } else if (column.type !== "bytes") addNumbers(state, { column, rows: piece.rows }, own);
}

function addNumbers(state: WeightedState, piece: Piece<IntColumn | FloatColumn>, weights: Float64Array): void {
  const from = begin(piece);
  const values = piece.column.values.subarray(from, end(piece));
  state.quantiles = weightedQuantiles.add(state.quantiles ?? weightedQuantiles.create(), { values, weights });
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    if (value === Infinity) state.positive = true;
    else if (value === -Infinity) state.negative = true;
    else if (value === value && weight > 0) join(state, { weight, mean: value, m2: 0 });
  }
}

function join(state: WeightedState, other: Pick<WeightedState, "weight" | "mean" | "m2">): void {
  if (other.weight === 0) return;
  const weight = state.weight + other.weight;
  const distance = other.mean - state.mean;
  state.m2 += other.m2 + (distance * distance * state.weight * other.weight) / weight;
  state.mean += (distance * other.weight) / weight;
  state.weight = weight;
}

/** Adds what `right` gathered to `left`. */
export function mergeWeighted(left: WeightedState, right: WeightedState): void {
  mergeWeightedCounts(left.counts, right.counts);
  join(left, right);
  left.positive ||= right.positive;
  left.negative ||= right.negative;
  if (right.quantiles) left.quantiles = weightedQuantiles.merge(left.quantiles ?? weightedQuantiles.create(), right.quantiles);
  if (right.texts) mergeCounts(left.texts ??= byteCounts(), right.texts);
}

/** Adds counts to counts. */
export function mergeWeightedCounts(left: WeightedCounts, right: WeightedCounts): void {
  left.all += right.all;
  left.nonMissing += right.nonMissing;
  left.values += right.values;
}

/** The weighted twin of the common statistics; `all` is the weight of all examples (or of all items of the struct around). */
export function weightedCommon({ nonMissing, values }: WeightedCounts, all: number): WeightedCommonStatistics {
  return create(WeightedCommonStatisticsSchema, {
    numNonMissing: nonMissing, numMissing: Math.max(0, all - nonMissing), totNumValues: values, avgNumValues: nonMissing > 0 ? values / nonMissing : 0,
  });
}

/** The weighted twin of the numeric statistics; nothing without a value. */
export function weightedNumeric(state: WeightedState, { buckets, quantileBuckets }: Settings, { nan, range }: { readonly nan: number; readonly range: readonly [min: number, max: number] }): WeightedNumericStatistics | undefined {
  if (!state.quantiles) return undefined;
  const found = weightedQuantiles.finish(state.quantiles);
  const shape = numericShape(found, { buckets, quantileBuckets, nan, range });
  const infinite = state.positive || state.negative;
  return create(WeightedNumericStatisticsSchema, {
    mean: !infinite ? state.mean : state.positive && state.negative ? NaN : state.positive ? Infinity : -Infinity,
    stdDev: infinite || state.weight === 0 ? 0 : Math.sqrt(Math.max(0, state.m2 / state.weight)),
    median: shape.median,
    histograms: [shape.standard, shape.quantiles],
  });
}

/** The weighted twin of the string statistics: the values with the most weight; nothing without a value. */
export function weightedString({ texts }: WeightedState, { rankBuckets, topValues, weightedFrequencyThreshold }: Settings): WeightedStringStatistics | undefined {
  if (!texts) return undefined;
  const ranked = mostFrequent(texts, Math.max(rankBuckets, topValues)).filter(({ count }) => count >= weightedFrequencyThreshold);
  return create(WeightedStringStatisticsSchema, {
    topValues: ranked.slice(0, topValues).map(({ label, count }) => ({ value: label, frequency: count })),
    rankHistogram: { buckets: ranked.slice(0, rankBuckets).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })) },
  });
}
