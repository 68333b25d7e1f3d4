import { create } from "@bufbuild/protobuf";
import type { Batch, Batches, Column } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { addColumn, createFeature, finishFeature, mergeFeatures, type FeatureState } from "./feature-statistics.ts";
import type { Contribution } from "./generator.ts";
import { rowWeights } from "./weights.ts";
import { stepsOf } from "./statistics-file.ts";
import { DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema, type DatasetFeatureStatistics, type FeatureNameStatistics } from "./statistics_pb.ts";
import { addNested, finishNested, mergeNested, type NestedState } from "./nested-statistics.ts";
import { settings, type Settings, type StatisticsOptions } from "./statistics-options.ts";

/** What is gathered of a data set: plain data, so that it can be kept and sent to another process. */
export interface DatasetState {
  examples: number;
  features: Map<string, FeatureState>;
  /** Lists of lists, structs and what is in them, by `nestedKey`. */
  nested: Map<string, NestedState>;
  /** Weight of all examples by each weight feature. */
  weights: Map<string, number>;
  /** The state of each generator, by its name. */
  generated: Map<string, unknown>;
}

/** TFDV's statistics of a data set, features in the order in which they first appear. A feature that a batch lacks is missing in its rows. */
export function datasetStatistics(options: StatisticsOptions = {}): Accumulator<Batch, DatasetState, DatasetFeatureStatistics> {
  const chosen = settings(options);
  return {
    create: () => ({
      examples: 0, features: new Map(), nested: new Map(), weights: new Map(),
      generated: new Map(chosen.generators.map((generator) => [generator.name, generator.create()])),
    }),

    add(state, batch) {
      const { length, columns } = batch;
      state.examples += length;
      const weightsFor = weighing(state, batch, chosen);
      for (const [name, column] of columns) {
        if (chosen.allowed && !chosen.allowed.has(name)) continue;
        let feature = state.features.get(name);
        if (!feature) state.features.set(name, (feature = createFeature()));
        addColumn(feature, { column, rows: length }, { name, categorical: isCategory(column, chosen.categorical.get(name)), image: chosen.images.has(name), weights: weightsFor(name) });
      }
      if (batch.nested) {
        const nested = chosen.allowed ? batch.nested.filter(({ path }) => chosen.allowed!.has(path[0]!)) : batch.nested;
        addNested(state.nested, { ...batch, nested }, { weights: chosen.weightFeature === undefined ? undefined : weightsFor(""), traits: ({ path }) => ({ name: path.join("."), categorical: false }) });
      }
      for (const { name, add } of chosen.generators) state.generated.set(name, add(state.generated.get(name), batch));
      return state;
    },

    merge(left, right) {
      left.examples += right.examples;
      for (const { name, merge } of chosen.generators) left.generated.set(name, merge(left.generated.get(name), right.generated.get(name)));
      for (const [name, feature] of right.features) {
        let own = left.features.get(name);
        if (!own) left.features.set(name, (own = createFeature()));
        mergeFeatures(own, feature, name);
      }
      mergeNested(left.nested, right.nested);
      for (const [name, weight] of right.weights) left.weights.set(name, (left.weights.get(name) ?? 0) + weight);
      return left;
    },

    finish(state) {
      const { whole, features } = finishByFeature({ ...state, features: new Map(state.features) }, options);
      whole.features = [...features];
      for (const { name, finish } of chosen.generators) contribute(whole, ofAllowed(finish(state.generated.get(name)), chosen.allowed));
      return whole;
    },
  };
}

/** Statistics of a data set of which each feature is made when it is asked for: those of ten thousand need not all be in memory. */
export interface FeaturesInTurn {
  /** Everything but features. */
  readonly whole: DatasetFeatureStatistics;
  /** To be gone through once; what was gathered of a feature is given up with it. */
  readonly features: Iterable<FeatureNameStatistics>;
}

/** What `finish` makes, feature after feature, without what generators contribute. */
export function finishByFeature({ examples, features, nested, weights }: DatasetState, options: StatisticsOptions): FeaturesInTurn {
  const chosen = settings(options);
  const weightOf = (feature: string | undefined): number | undefined => (feature === undefined ? undefined : (weights.get(feature) ?? 0));
  const all = { settings: chosen, examples };
  function* inTurn(): Generator<FeatureNameStatistics> {
    for (const [name, feature] of features) {
      features.delete(name);
      yield finishFeature([name], feature, { ...all, weight: weightOf(chosen.weightOf(name)) });
    }
    yield* finishNested(nested, { ...all, weight: weightOf(chosen.weightFeature) });
  }
  const weighted = chosen.weightFeature === undefined ? {} : { weightedNumExamples: weightOf(chosen.weightFeature)! };
  return { whole: create(DatasetFeatureStatisticsSchema, { numExamples: BigInt(examples), ...weighted }), features: inTurn() };
}

/** Numbers are categories where they have the type that the schema gives them. */
function isCategory({ type }: Column, wanted: "int" | "float" | undefined): boolean {
  return wanted !== undefined && (type === wanted || type === "empty");
}

/** The weights of the rows for each feature, looked up once per weight feature; their sums are added to the state. */
function weighing(state: DatasetState, batch: Batch, chosen: Settings): (feature: string) => Float64Array | undefined {
  const found = new Map<string, Float64Array>();
  const weightsOf = (weightFeature: string): Float64Array => {
    const known = found.get(weightFeature);
    if (known) return known;
    const weights = rowWeights(batch, weightFeature);
    found.set(weightFeature, weights);
    state.weights.set(weightFeature, weights.reduce((sum, weight) => sum + weight, state.weights.get(weightFeature) ?? 0));
    return weights;
  };
  if (chosen.weightFeature !== undefined) weightsOf(chosen.weightFeature);
  return (feature) => {
    const weightFeature = chosen.weightOf(feature);
    return weightFeature === undefined ? undefined : weightsOf(weightFeature);
  };
}

/** What is said of the features that are asked for alone; a generator may have needed others, such as the label. */
function ofAllowed(found: Contribution, allowed: ReadonlySet<string> | undefined): Contribution {
  if (!allowed) return found;
  const { features = [], crosses = [] } = found;
  const isAllowed = (step: string | undefined): boolean => step !== undefined && allowed.has(step);
  return {
    features: features.filter(({ path }) => isAllowed(path[0])),
    crosses: crosses.filter(({ pathX, pathY }) => isAllowed(pathX?.step[0]) && isAllowed(pathY?.step[0])),
  };
}

/** Puts what a generator found where readers look for it. */
function contribute(found: DatasetFeatureStatistics, { features = [], crosses = [] }: Contribution): void {
  const byPath = new Map(found.features.map((feature) => [JSON.stringify(stepsOf(feature)), feature]));
  for (const { path, custom } of features) {
    const key = JSON.stringify(path);
    let feature = byPath.get(key);
    if (!feature) found.features.push((feature = create(FeatureNameStatisticsSchema, { fieldId: { case: "path", value: { step: [...path] } } })));
    byPath.set(key, feature);
    feature.customStats.push(...custom);
  }
  found.crossFeatures.push(...crosses);
}

/** Statistics of a stream of examples, read once. */
export async function describe(batches: Batches, options: StatisticsOptions & { readonly onBatch?: (examples: number) => void } = {}): Promise<DatasetFeatureStatistics> {
  const { create, add, finish } = datasetStatistics(options);
  let state = create();
  for await (const batch of batches) {
    state = add(state, batch);
    options.onBatch?.(state.examples);
  }
  return finish(state);
}
