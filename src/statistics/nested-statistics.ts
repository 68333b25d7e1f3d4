import { create } from "@bufbuild/protobuf";
import type { Batch, Column, ListLevel, NestedFeature } from "../data/batch.ts";
import { addColumn, addLists, commonOf, createFeature, finishFeature, mergeFeatures, type FeatureState, type FeatureTraits, type Whole } from "./feature-statistics.ts";
import { lengthHistograms } from "./histogram.ts";
import { FeatureNameStatistics_Type, FeatureNameStatisticsSchema, PresenceAndValencyStatisticsSchema, type CustomStatistic, type FeatureNameStatistics } from "./statistics_pb.ts";
import { valueLists } from "./value-lists.ts";
import { countWeights, mergeWeightedCounts, weightedCommon, type WeightedCounts } from "./weighted-feature.ts";
import { itemWeights } from "./weights.ts";

type Lists = ReturnType<typeof valueLists.create>;

/** What is gathered of one level of lists. */
interface LevelState {
  lists: Lists;
  /** Items of the level above, of which some have no list. */
  above: number;
  weighted: WeightedCounts | undefined;
}

/** What is gathered of a nested feature. */
export interface NestedState {
  path: readonly string[];
  struct: boolean;
  feature: FeatureState;
  /** The levels of lists since the struct around. */
  levels: LevelState[];
}

/** Key of a nested feature among others. */
function nestedKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

interface Adding {
  /** Weight of each row. */
  readonly weights: Float64Array | undefined;
  traits(feature: NestedFeature): FeatureTraits;
}

/** Adds the nested features of a batch. */
export function addNested(states: Map<string, NestedState>, { nested = [], length }: Batch, adding: Adding): void {
  const levelsOf = new Map(nested.filter(({ values }) => !values).map(({ path, levels }) => [nestedKey(path), levels.length]));
  for (const feature of nested) {
    const key = nestedKey(feature.path);
    let state = states.get(key);
    if (!state) states.set(key, (state = { path: [...feature.path], struct: feature.values === undefined, feature: createFeature(), levels: [] }));
    addFeature(state, feature, { around: levelsOf.get(nestedKey(feature.path.slice(0, -1))) ?? 0, rows: length, adding });
  }
}

function addFeature(state: NestedState, feature: NestedFeature, { around, rows, adding }: { readonly around: number; readonly rows: number; readonly adding: Adding }): void {
  const { levels, values } = feature;
  let items = rows;
  let weights = adding.weights;
  for (const level of levels.slice(0, around)) {
    weights = weights && itemWeights(weights, level);
    items = level.offsets[items]!;
  }
  const own = levels.slice(around);
  const first = { items, weights };
  own.forEach((level, i) => {
    const gathered = (state.levels[i] ??= { lists: valueLists.create(), above: 0, weighted: undefined });
    const piece = { column: listColumn(level), rows: items };
    valueLists.add(gathered.lists, piece);
    gathered.above += items;
    if (weights) {
      countWeights((gathered.weighted ??= { all: 0, nonMissing: 0, values: 0 }), piece, weights);
      weights = itemWeights(weights, level);
    }
    items = level.offsets[items]!;
  });
  const column = flattened(own, first.items, values);
  if (!values || values.type === "empty") addLists(state.feature, { column, rows: first.items }, first.weights);
  else addColumn(state.feature, { column, rows: first.items }, { ...adding.traits(feature), weights: first.weights });
}

/** A level as a column without values, of which only the lists are looked at. */
function listColumn({ offsets, present }: ListLevel): Column {
  return { type: "bytes", bytes: new Uint8Array(0), offsets: new Int32Array(1), rowOffsets: offsets, present };
}

/** All levels as one: each item of the first has the values of all lists in it. An item that has a list is present, however empty. */
function flattened(levels: readonly ListLevel[], rows: number, values: Column | undefined): Column {
  const [first, ...inner] = levels;
  const rowOffsets = new Int32Array(rows + 1);
  for (let row = 0; row <= rows; row++) rowOffsets[row] = inner.reduce((at, { offsets }) => offsets[at]!, first!.offsets[row]!);
  const present = Uint8Array.from({ length: rows }, (_, row) => (first!.offsets[row + 1]! > first!.offsets[row]! || first!.present?.[row] ? 1 : 0));
  if (!values || values.type === "empty") return { ...listColumn(first!), rowOffsets, present };
  return { ...values, rowOffsets, present };
}

/** Adds what other states gathered. */
export function mergeNested(left: Map<string, NestedState>, right: ReadonlyMap<string, NestedState>): void {
  for (const [key, theirs] of right) {
    let own = left.get(key);
    if (!own) left.set(key, (own = { path: theirs.path, struct: theirs.struct, feature: createFeature(), levels: [] }));
    mergeFeatures(own.feature, theirs.feature, theirs.path.join("."));
    theirs.levels.forEach((level, i) => {
      const gathered = (own.levels[i] ??= { lists: valueLists.create(), above: 0, weighted: undefined });
      gathered.lists = valueLists.merge(gathered.lists, level.lists);
      gathered.above += level.above;
      if (level.weighted) mergeWeightedCounts((gathered.weighted ??= { all: 0, nonMissing: 0, values: 0 }), level.weighted);
    });
  }
}

/** The statistics of nested features as TFDV writes them: a struct has common statistics, its children follow with their paths. */
export function finishNested(states: ReadonlyMap<string, NestedState>, whole: Whole): FeatureNameStatistics[] {
  return [...states.values()].map((state) => {
    const parent = states.get(nestedKey(state.path.slice(0, -1)));
    const around = parent ? { ...whole, examples: Number(parent.feature.lists.values), ...weightAround(parent, whole) } : whole;
    if (state.struct) {
      const commonStats = commonOf(state.feature, around);
      return create(FeatureNameStatisticsSchema, { fieldId: { case: "path", value: { step: [...state.path] } }, type: FeatureNameStatistics_Type.STRUCT, stats: { case: "structStats", value: { commonStats } } });
    }
    const found = finishFeature(state.path, state.feature, around);
    if (state.levels.length > 1) addLevels(found, state, around);
    return found;
  });
}

function weightAround({ feature }: NestedState, { weight }: Whole): Pick<Whole, "weight"> {
  return weight === undefined ? {} : { weight: feature.weighted?.counts.values ?? 0 };
}

function addLevels(found: FeatureNameStatistics, { levels }: NestedState, { settings, examples, weight }: Whole): void {
  const common = found.stats.case && found.stats.value.commonStats;
  if (!common) return;
  let above = examples;
  let weightAbove = weight;
  const custom: CustomStatistic[] = [];
  levels.forEach(({ lists, weighted }, i) => {
    const { present, values, min, max, lengths } = valueLists.finish(lists);
    common.presenceAndValencyStats.push(create(PresenceAndValencyStatisticsSchema, {
      numNonMissing: BigInt(present), numMissing: BigInt(Math.max(0, above - present)), minNumValues: BigInt(min), maxNumValues: BigInt(max), totNumValues: BigInt(values),
    }));
    if (weighted && weightAbove !== undefined) {
      common.weightedPresenceAndValencyStats.push(weightedCommon(weighted, weightAbove));
      weightAbove = weighted.values;
    }
    above = values;
    if (i === 0) return;
    const { quantiles, standard } = lengthHistograms(lengths, settings.lengthBuckets);
    for (const [form, histogram] of [["quantiles", quantiles], ["standard", standard]] as const) {
      custom.push({ $typeName: "tensorflow.metadata.v0.CustomStatistic", name: `level_${i + 1}_value_list_length_${form}`, val: { case: "histogram", value: histogram } });
    }
  });
  found.customStats.push(...custom);
}
