import { didYouMean, UserError } from "../core/error.ts";
import type { Schema } from "../data/schema_pb.ts";
import { categoricalFeatures } from "./categorical-features.ts";
import { customNumber } from "./custom-statistics.ts";
import type { Generator } from "./generator.ts";
import { adjustedInformation, type Side } from "./information-estimate.ts";
import { informationSide } from "./information-side.ts";
import { addRows, mergeRows, rowSample, sampledRows, type RowSample } from "./row-sample.ts";

/** How much each feature tells of a label. */
export interface MutualInformationOptions {
  readonly label: string;
  /** Numeric features that are categories, beside those that the schema says. */
  readonly categorical?: readonly string[] | undefined;
  /** How many rows are looked at, at most: default 10,000. */
  readonly sampleRows?: number | undefined;
  /** Of lists: how many coordinates stand for one, at most; default 512. */
  readonly maxEncodingLength?: number | undefined;
  readonly seed?: number | undefined;
}

/** Comparisons of points with several coordinates grow with the square of the rows: then fewer are taken. */
const mostComparisons = 4e8;

/**
 * The custom statistic `adjusted_mutual_information`: how many bits a feature tells of the label, beyond what it would by
 * chance (the same values shuffled). TFDV's estimate, over all data instead of the mean of random partitions: of up to
 * `sampleRows` rows that are chosen by a hash of all their values, so that neither order nor batches matter; of fewer
 * rows it takes all.
 */
export function mutualInformation({ label, categorical = [], sampleRows = 10_000, maxEncodingLength = 512, seed = 12345 }: MutualInformationOptions, schema?: Schema): Generator<RowSample> {
  const names = schema?.feature.map(({ name }) => name);
  if (names && !names.includes(label)) throw new UserError(`mutual information: the schema has no feature ${label}`, { hint: didYouMean(label, names) });
  const categories = new Set([...categorical, ...(schema ? categoricalFeatures(schema) : [])]);
  return {
    name: "mutual-information",
    create: () => rowSample(sampleRows),

    add(state, batch) {
      addRows(state, batch, seed);
      return state;
    },

    merge(left, right) {
      mergeRows(left, right);
      return left;
    },

    finish(state) {
      const rows = sampledRows(state);
      const sideOf = (name: string): Side | undefined => {
        const place = state.names.indexOf(name);
        return informationSide(rows.map((cells) => cells[place]), state.texts[place]! || categories.has(name), maxEncodingLength);
      };
      if (rows.length === 0) return {};
      if (!state.names.includes(label)) throw new UserError(`mutual information: the data have no feature ${label}`, { hint: didYouMean(label, state.names) });
      const target = sideOf(label);
      return {
        features: state.names.filter((name) => name !== label).map((name) => {
          const side = target && sideOf(name);
          return { path: [name], custom: [customNumber("adjusted_mutual_information", target && side ? adjustedInformation(...affordable(target, side), seed) : 0)] };
        }),
      };
    },
  };
}

/** The first rows of both sides, as many as can be compared. */
function affordable(x: Side, y: Side): [Side, Side] {
  const coordinates = [x, y].reduce((sum, side) => sum + (side.kind === "points" ? side.points.length : 0), 0);
  if (coordinates <= 2 && [x, y].every((side) => side.kind === "categories" || side.points.length === 1)) return [x, y];
  const most = Math.floor(Math.sqrt(mostComparisons / coordinates));
  const first = (side: Side): Side => (side.kind === "categories" ? { ...side, values: side.values.subarray(0, most) } : { ...side, points: side.points.map((values) => values.subarray(0, most)) });
  return [first(x), first(y)];
}
