import { create } from "@bufbuild/protobuf";
import type { Batch, Batches } from "../data/batch.ts";
import type { Accumulator } from "./accumulator.ts";
import { addColumn, createFeature, finishFeature, mergeFeatures, type FeatureState } from "./feature-statistics.ts";
import type { Contribution } from "./generator.ts";
import { stepsOf } from "./statistics-file.ts";
import { DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema, type DatasetFeatureStatistics } from "./statistics_pb.ts";
import { settings, type StatisticsOptions } from "./statistics-options.ts";

/** What is gathered of a data set: plain data, so that it can be sent to another process. */
export interface DatasetState {
  examples: number;
  features: Map<string, FeatureState>;
  /** The state of each generator, by its name. */
  generated: Map<string, unknown>;
}

/** TFDV's statistics of a data set, features in the order in which they first appear. A feature that a batch lacks is missing in its rows. */
export function datasetStatistics(options: StatisticsOptions = {}): Accumulator<Batch, DatasetState, DatasetFeatureStatistics> {
  const chosen = settings(options);
  return {
    create: () => ({ examples: 0, features: new Map(), generated: new Map(chosen.generators.map((generator) => [generator.name, generator.create()])) }),

    add(state, batch) {
      const { length, columns } = batch;
      state.examples += length;
      for (const { name, add } of chosen.generators) state.generated.set(name, add(state.generated.get(name), batch));
      for (const [name, column] of columns) {
        if (chosen.allowed && !chosen.allowed.has(name)) continue;
        let feature = state.features.get(name);
        if (!feature) state.features.set(name, (feature = createFeature()));
        addColumn(feature, { column, rows: length }, { name, categorical: chosen.categorical.has(name) });
      }
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
      return left;
    },

    finish({ examples, features, generated }) {
      const found = create(DatasetFeatureStatisticsSchema, {
        numExamples: BigInt(examples),
        features: [...features].map(([name, feature]) => finishFeature(name, feature, { settings: chosen, examples })),
      });
      for (const { name, finish } of chosen.generators) contribute(found, finish(generated.get(name)));
      return found;
    },
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
