import { create } from "@bufbuild/protobuf";
import { UserError } from "../core/error.ts";
import type { BytesColumn, Column, FloatColumn, IntColumn } from "../data/batch.ts";
import { estimateStatistics, type Estimate } from "./estimates.ts";
import { fineHistogram, fineName } from "./fine-histogram.ts";
import { numericShape, quantileHistogram } from "./histogram.ts";
import { floatLabel, pythonLength } from "./float-label.ts";
import { moments } from "./moments.ts";
import { begin, end, type Piece } from "./piece.ts";
import { quantileSketch, type Quantiles } from "./quantile-sketch.ts";
import {
  BytesStatisticsSchema, CommonStatisticsSchema, FeatureNameStatistics_Type, FeatureNameStatisticsSchema, NumericStatisticsSchema, StringStatisticsSchema,
  type BytesStatistics, type CommonStatistics, type FeatureNameStatistics, type NumericStatistics, type StringStatistics,
} from "./statistics_pb.ts";
import type { Settings } from "./statistics-options.ts";
import { texts, type Texts } from "./texts.ts";
import { valueLists } from "./value-lists.ts";
import { addWeightedColumn, countWeights, createWeighted, mergeWeighted, weightedCommon, weightedNumeric, weightedString, type WeightedState } from "./weighted-feature.ts";

type State<A> = A extends { create(): infer S } ? S : never;

/** All that is gathered of one feature. The parts for its type appear with its first values. */
export interface FeatureState {
  /** Unknown until a value is seen. */
  type: "int" | "float" | "bytes" | undefined;
  lists: State<typeof valueLists>;
  moments: State<typeof moments> | undefined;
  quantiles: State<typeof quantileSketch> | undefined;
  texts: State<typeof texts> | undefined;
  /** Where examples have weights. */
  weighted: WeightedState | undefined;
  /** Least and most bytes of a text. */
  bytes: { min: number; max: number } | undefined;
}

/** The state of a feature of which nothing was seen yet. */
export function createFeature(): FeatureState {
  return { type: undefined, lists: valueLists.create(), moments: undefined, quantiles: undefined, texts: undefined, weighted: undefined, bytes: undefined };
}

/** What is known of a feature before its values: its name for messages, and how its values are looked at. */
export interface FeatureTraits {
  readonly name: string;
  /** Its numbers name categories. */
  readonly categorical: boolean;
  /** Its texts are images. */
  readonly image?: boolean;
  /** The weight of each row. */
  readonly weights?: Float64Array | undefined;
}

/** Adds some rows of a feature. Values of two types in one feature are a `UserError`. */
export function addColumn(state: FeatureState, piece: Piece, { name, categorical, image = false, weights }: FeatureTraits): void {
  const { column, rows } = piece;
  valueLists.add(state.lists, piece);
  if (column.type === "empty") {
    if (weights) addWeightedColumn((state.weighted ??= createWeighted()), piece, weights, undefined);
    return;
  }
  setType(state, column.type, name);
  const words = column.type === "bytes" ? { column, rows } : categorical ? asText({ column, rows }) : undefined;
  if (image && column.type === "bytes") addLengths((state.bytes ??= { min: Infinity, max: 0 }), { column, rows });
  if (words) state.texts = texts.add(state.texts ?? texts.create(), words);
  if (words && state.texts && column.type === "float") {
    for (let i = begin({ column, rows }), to = end({ column, rows }); i < to; i++) state.texts.bytes += pythonLength(column.values[i]!) - (words.column.offsets[i + 1]! - words.column.offsets[i]!);
  }
  if (!words && column.type !== "bytes") {
    state.moments = moments.add(state.moments ?? moments.create(), { column, rows });
    state.quantiles = quantileSketch.add(state.quantiles ?? quantileSketch.create(), { column, rows });
  }
  if (weights) addWeightedColumn((state.weighted ??= createWeighted()), piece, weights, words);
}

/** Adds the lists of some rows alone, where their values are structs, or there is none in any of them. */
export function addLists(state: FeatureState, piece: Piece, weights: Float64Array | undefined): void {
  valueLists.add(state.lists, piece);
  if (weights) countWeights((state.weighted ??= createWeighted()).counts, piece, weights);
}

function addLengths(lengths: { min: number; max: number }, piece: Piece<BytesColumn>): void {
  const { offsets } = piece.column;
  for (let i = begin(piece); i < end(piece); i++) {
    const length = offsets[i + 1]! - offsets[i]!;
    if (length < lengths.min) lengths.min = length;
    if (length > lengths.max) lengths.max = length;
  }
}

/** Adds what `right` gathered to `left`; `name` for messages. Different types of values are a `UserError`. */
export function mergeFeatures(left: FeatureState, right: FeatureState, name: string): void {
  left.lists = valueLists.merge(left.lists, right.lists);
  if (right.weighted) mergeWeighted((left.weighted ??= createWeighted()), right.weighted);
  if (right.bytes) left.bytes = { min: Math.min(left.bytes?.min ?? Infinity, right.bytes.min), max: Math.max(left.bytes?.max ?? 0, right.bytes.max) };
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
  if (state.texts || state.weighted) return false;
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
  const labels = Array.from({ length: to - from }, (_, i) => (column.type === "float" ? floatLabel(column.values[from + i]!) : String(wide ? wide[from + i] : column.values[from + i])));
  const offsets = new Int32Array(to + 1);
  labels.forEach((label, i) => { offsets[from + i + 1] = offsets[from + i]! + label.length; });
  const bytes = new TextEncoder().encode(labels.join(""));
  return { column: { type: "bytes", bytes, offsets, rowOffsets: column.rowOffsets, present: column.present }, rows };
}

/** What a feature's numbers are related to. */
export interface Whole {
  readonly settings: Settings;
  /** Examples, or items of the struct around. */
  readonly examples: number;
  /** Weight of all of them. */
  readonly weight?: number | undefined;
}

/** The statistics proto of a feature in a data set of so many examples. */
export function finishFeature(path: readonly string[], state: FeatureState, whole: Whole): FeatureNameStatistics {
  const { settings } = whole;
  const commonStats = commonOf(state, whole);
  const { INT, FLOAT, STRING, BYTES } = FeatureNameStatistics_Type;
  const image = settings.images.has(path[0]!) && state.type !== "int" && state.type !== "float";
  const type = state.type === "int" ? INT : state.type === "float" ? FLOAT : image ? BYTES : STRING;
  const quantiles = state.quantiles && quantileSketch.finish(state.quantiles);
  const stats: FeatureNameStatistics["stats"] = state.moments
    ? { case: "numStats", value: numericOf(state, quantiles, { settings, commonStats }) }
    : image
      ? { case: "bytesStats", value: bytesOf(state, { settings, commonStats }) }
      : { case: "stringStats", value: stringOf(state, { settings, commonStats }) };
  const fine = quantiles && fineHistogram(quantiles);
  const customStats = [...(fine && fine.buckets.length > 0 ? [{ name: fineName, val: { case: "histogram" as const, value: fine } }] : []), ...estimateStatistics(estimatesIn(state))];
  return create(FeatureNameStatisticsSchema, { fieldId: { case: "path", value: { step: [...path] } }, type, stats, customStats });
}

/** What had to be sketched since it did not fit in what is counted exactly. */
function estimatesIn({ quantiles, texts: counted }: FeatureState): Estimate[] {
  const thinned = quantiles?.levels.some((level, height) => level !== undefined && height > 0);
  return [...(thinned ? ["quantiles" as const] : []), ...(counted?.counts.registers ? ["texts" as const] : [])];
}

/** The statistics that every feature has, a struct too. */
export function commonOf(state: FeatureState, { settings, examples, weight }: Whole): CommonStatistics {
  const { present, values, min, max, lengths } = valueLists.finish(state.lists);
  const counts = { numNonMissing: BigInt(present), numMissing: BigInt(Math.max(0, examples - present)) };
  const weighted = weight === undefined ? {} : { weightedCommonStats: weightedCommon((state.weighted ?? createWeighted()).counts, weight) };
  if (present === 0) return create(CommonStatisticsSchema, { ...counts, ...weighted });
  return create(CommonStatisticsSchema, {
    ...counts,
    minNumValues: BigInt(min),
    maxNumValues: BigInt(max),
    avgNumValues: Math.fround(values / present),
    totNumValues: BigInt(values),
    numValuesHistogram: quantileHistogram(lengths, settings.lengthBuckets),
    ...weighted,
  });
}

interface Finishing {
  readonly settings: Settings;
  readonly commonStats: CommonStatistics;
}

function numericOf(state: FeatureState, quantiles: Quantiles = quantileSketch.finish(quantileSketch.create()), { settings, commonStats }: Finishing): NumericStatistics {
  const found = moments.finish(state.moments ?? moments.create());
  if (found.count + found.nan === 0) return create(NumericStatisticsSchema, { commonStats });
  const shape = numericShape(quantiles, {
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
    ...weightedPart(state.weighted && weightedNumeric(state.weighted, settings, { nan: found.nan, range: [found.min, found.max] }), "weightedNumericStats"),
  });
}

function weightedPart<Value, Key extends string>(value: Value | undefined, key: Key): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function bytesOf({ texts: state, bytes }: FeatureState, { commonStats }: Finishing): BytesStatistics {
  const found = state && texts.finish(state);
  if (!found || found.values === 0 || !bytes) return create(BytesStatisticsSchema, { commonStats });
  return create(BytesStatisticsSchema, { commonStats, avgNumBytes: found.averageLength, minNumBytes: bytes.min, maxNumBytes: bytes.max, maxNumBytesInt: BigInt(bytes.max) });
}

function stringOf(state: FeatureState, { settings, commonStats }: Finishing): StringStatistics {
  const found: Texts | undefined = state.texts && texts.finish(state.texts);
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
    ...weightedPart(state.weighted && weightedString(state.weighted, settings), "weightedStringStats"),
  });
}
