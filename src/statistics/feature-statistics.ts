import { create } from "@bufbuild/protobuf";
import { UserError } from "../core/error.ts";
import type { BytesColumn, Column, FloatColumn, IntColumn } from "../data/batch.ts";
import { fineHistogram, fineName } from "./fine-histogram.ts";
import { numericShape, quantileHistogram } from "./histogram.ts";
import { moments } from "./moments.ts";
import { begin, end, type Piece } from "./piece.ts";
import { quantileSketch } from "./quantile-sketch.ts";
import {
  CommonStatisticsSchema, FeatureNameStatistics_Type, FeatureNameStatisticsSchema, NumericStatisticsSchema, StringStatisticsSchema,
  type CommonStatistics, type FeatureNameStatistics, type NumericStatistics, type StringStatistics,
} from "./statistics_pb.ts";
import type { Settings } from "./statistics-options.ts";
import { texts, type Texts } from "./texts.ts";
import { valueLists } from "./value-lists.ts";

type State<A> = A extends { create(): infer S } ? S : never;

/** All that is gathered of one feature. The parts for its type appear with its first values. */
export interface FeatureState {
  /** Unknown until a value is seen. */
  type: "int" | "float" | "bytes" | undefined;
  lists: State<typeof valueLists>;
  moments: State<typeof moments> | undefined;
  quantiles: State<typeof quantileSketch> | undefined;
  texts: State<typeof texts> | undefined;
}

/** The state of a feature of which nothing was seen yet. */
export function createFeature(): FeatureState {
  return { type: undefined, lists: valueLists.create(), moments: undefined, quantiles: undefined, texts: undefined };
}

/** Adds some rows of a feature; `name` for messages. Values of two types in one feature are a `UserError`. */
export function addColumn(state: FeatureState, piece: Piece, { name, categorical }: { readonly name: string; readonly categorical: boolean }): void {
  const { column, rows } = piece;
  valueLists.add(state.lists, piece);
  if (column.type === "empty") return;
  setType(state, column.type, name);
  if (column.type === "bytes") state.texts = texts.add(state.texts ?? texts.create(), { column, rows });
  else if (categorical) state.texts = texts.add(state.texts ?? texts.create(), asText({ column, rows }));
  else {
    state.moments = moments.add(state.moments ?? moments.create(), { column, rows });
    state.quantiles = quantileSketch.add(state.quantiles ?? quantileSketch.create(), { column, rows });
  }
}

/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
export function mergeFeatures(left: FeatureState, right: FeatureState, name: string): void {
  left.lists = valueLists.merge(left.lists, right.lists);
  if (!right.type) return;
  setType(left, right.type, name);
  if (right.texts) left.texts = texts.merge(left.texts ?? texts.create(), right.texts);
  if (right.moments) left.moments = moments.merge(left.moments ?? moments.create(), right.moments);
  if (right.quantiles) left.quantiles = quantileSketch.merge(left.quantiles ?? quantileSketch.create(), right.quantiles);
}

/** Integers up to this are the same as float32. */
const exactFloats = 2 ** 24;

/** Makes what was gathered of integers what it would be of the same numbers as floats; false when it would be something else. */
export function promoteToFloat(state: FeatureState): boolean {
  if (state.texts) return false;
  if (state.type === "int" && state.moments && (state.moments.min < -exactFloats || state.moments.max > exactFloats)) return false;
  if (state.type === "int") state.type = "float";
  return true;
}

const typeNames = { int: "integers", float: "floats", bytes: "strings" } as const;

function setType(state: FeatureState, type: Exclude<Column["type"], "empty">, name: string): void {
  if (state.type && state.type !== type) {
    throw new UserError(`feature ${JSON.stringify(name)} has ${typeNames[state.type]} in one place and ${typeNames[type]} in another`, {
      hint: "a feature has one type in all examples",
    });
  }
  state.type = type;
}

/** Numbers that name categories, as decimal text. */
function asText(piece: Piece<IntColumn | FloatColumn>): Piece<BytesColumn> {
  const { column, rows } = piece;
  const from = begin(piece);
  const to = end(piece);
  const wide = column.type === "int" ? column.wide : undefined;
  const labels = Array.from({ length: to - from }, (_, i) => String(wide ? wide[from + i] : column.values[from + i]));
  const offsets = new Int32Array(to + 1);
  labels.forEach((label, i) => { offsets[from + i + 1] = offsets[from + i]! + label.length; });
  const bytes = new TextEncoder().encode(labels.join(""));
  return { column: { type: "bytes", bytes, offsets, rowOffsets: column.rowOffsets, present: column.present }, rows };
}

/** The statistics proto of a feature in a data set of so many examples. */
export function finishFeature(name: string, state: FeatureState, { settings, examples }: { readonly settings: Settings; readonly examples: number }): FeatureNameStatistics {
  const commonStats = commonOf(state, { settings, examples });
  const { INT, FLOAT, STRING } = FeatureNameStatistics_Type;
  const type = state.type === "int" ? INT : state.type === "float" ? FLOAT : STRING;
  const stats: FeatureNameStatistics["stats"] = state.moments
    ? { case: "numStats", value: numericOf(state, { settings, commonStats }) }
    : { case: "stringStats", value: stringOf(state.texts && texts.finish(state.texts), { settings, commonStats }) };
  const fine = state.quantiles && fineHistogram(quantileSketch.finish(state.quantiles));
  const customStats = fine && fine.buckets.length > 0 ? [{ name: fineName, val: { case: "histogram" as const, value: fine } }] : [];
  return create(FeatureNameStatisticsSchema, { fieldId: { case: "path", value: { step: [name] } }, type, stats, customStats });
}

function commonOf(state: FeatureState, { settings, examples }: { readonly settings: Settings; readonly examples: number }): CommonStatistics {
  const { present, values, min, max, lengths } = valueLists.finish(state.lists);
  const counts = { numNonMissing: BigInt(present), numMissing: BigInt(examples - present) };
  if (present === 0) return create(CommonStatisticsSchema, counts);
  return create(CommonStatisticsSchema, {
    ...counts,
    minNumValues: BigInt(min),
    maxNumValues: BigInt(max),
    avgNumValues: Math.fround(values / present),
    totNumValues: BigInt(values),
    numValuesHistogram: quantileHistogram(lengths, settings.lengthBuckets),
  });
}

interface Finishing {
  readonly settings: Settings;
  readonly commonStats: CommonStatistics;
}

function numericOf(state: FeatureState, { settings, commonStats }: Finishing): NumericStatistics {
  const found = moments.finish(state.moments ?? moments.create());
  const shape = numericShape(quantileSketch.finish(state.quantiles ?? quantileSketch.create()), {
    buckets: settings.buckets, quantileBuckets: settings.quantileBuckets, nan: found.nan,
  });
  const histograms = [shape.standard, shape.quantiles];
  if (found.count === 0) return create(NumericStatisticsSchema, { commonStats, histograms });
  return create(NumericStatisticsSchema, {
    commonStats,
    mean: found.mean,
    stdDev: found.deviation,
    numZeros: BigInt(found.zeros),
    min: found.min,
    median: shape.median,
    max: found.max,
    histograms,
  });
}

function stringOf(found: Texts | undefined, { settings, commonStats }: Finishing): StringStatistics {
  if (!found || found.values === 0) return create(StringStatisticsSchema, { commonStats });
  const ranked = found.mostFrequent(Math.max(settings.rankBuckets, settings.topValues)).filter(({ count }) => count >= settings.frequencyThreshold);
  return create(StringStatisticsSchema, {
    commonStats,
    unique: BigInt(found.unique),
    topValues: ranked.slice(0, settings.topValues).map(({ label, count }) => ({ value: label, frequency: count })),
    avgLength: Math.fround(found.averageLength),
    rankHistogram: {
      buckets: ranked.slice(0, settings.rankBuckets).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })),
    },
    invalidUtf8Count: BigInt(found.invalid),
  });
}
