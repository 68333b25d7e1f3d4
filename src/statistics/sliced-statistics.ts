import type { Batch } from "../data/batch.ts";
import { selectRows } from "../data/select-rows.ts";
import type { Accumulator } from "./accumulator.ts";
import { datasetStatistics, type DatasetState } from "./dataset-statistics.ts";
import { mostSlices, tooManySlices, unknownSliceFeature, type PreparedSlice } from "./slices.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import type { StatisticsOptions } from "./statistics-options.ts";

interface SlicedState {
  all: DatasetState;
  slices: Map<string, DatasetState>;
  /** Names of the features that were seen. */
  features: Map<string, true>;
}

/** Name of the statistics of all examples where there are slices beside; TFDV's. */
const allExamples = "All Examples";

/**
 * Statistics of a data set and of its slices: all examples first, then the slices in the order of their keys. Without slices the
 * only data set has no name. More than 1,000 slices are a `UserError`.
 */
export function slicedStatistics(options: StatisticsOptions, slices: readonly PreparedSlice[] = []): Accumulator<Batch, SlicedState, readonly DatasetFeatureStatistics[]> {
  const { create, add, merge, finish } = datasetStatistics(options);
  const within = (state: SlicedState, key: string): DatasetState => {
    const known = state.slices.get(key);
    if (known) return known;
    if (state.slices.size === mostSlices) throw tooManySlices();
    const made = create();
    state.slices.set(key, made);
    return made;
  };
  return {
    create: () => ({ all: create(), slices: new Map(), features: new Map() }),

    add(state, batch) {
      state.all = add(state.all, batch);
      if (slices.length > 0) for (const name of batch.columns.keys()) state.features.set(name, true);
      const cut = new Map<string, Int32Array>();
      for (const { slicer } of slices) for (const [key, rows] of slicer(batch)) cut.set(key, united(cut.get(key), rows));
      for (const [key, rows] of cut) state.slices.set(key, add(within(state, key), selectRows(batch, rows)));
      return state;
    },

    merge(left, right) {
      left.all = merge(left.all, right.all);
      for (const name of right.features.keys()) left.features.set(name, true);
      for (const [key, theirs] of right.slices) left.slices.set(key, merge(within(left, key), theirs));
      return left;
    },

    finish(state) {
      const all = finish(state.all);
      if (slices.length === 0) return [all];
      const names = [...state.features.keys()];
      for (const slice of slices) {
        const unknown = names.length > 0 ? slice.unknown(names) : undefined;
        if (unknown !== undefined) throw unknownSliceFeature(unknown, names);
      }
      all.name = allExamples;
      const found = [...state.slices].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, slice]) => Object.assign(finish(slice), { name: key }));
      return [all, ...found];
    },
  };
}

/** Two ways to ask for one slice give each row once. */
function united(known: Int32Array | undefined, rows: Int32Array): Int32Array {
  return known ? Int32Array.from([...new Set([...known, ...rows])].sort((a, b) => a - b)) : rows;
}
