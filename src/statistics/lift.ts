import { didYouMean, UserError } from "../core/error.ts";
import { firstValue, valueCount, type Batch, type Column } from "../data/batch.ts";
import type { Schema } from "../data/schema_pb.ts";
import { categoricalFeatures } from "./categorical-features.ts";
import type { Generator } from "./generator.ts";
import { bound, countTogether, distinctValues, mergeTogether, type LiftCounts, type Tally, type Value } from "./lift-counts.ts";
import { liftOf } from "./lift-series.ts";

/** How features are held against a label. */
export interface LiftOptions {
  /** The label: strings, or integers; any other numbers with `boundaries`. */
  readonly label: string;
  /** Cuts a numeric label into [−∞, b0), [b0, b1) … [bn, ∞]. */
  readonly boundaries?: readonly number[] | undefined;
  /** The features; default: those that hold categories by the schema, or strings where there is no schema. */
  readonly features?: readonly string[] | undefined;
  /** Only values in at least so many rows; default 0. */
  readonly minXCount?: number | undefined;
  /** Only the values with the largest lift of each label; with `bottomK` both. Default: all. */
  readonly topK?: number | undefined;
  readonly bottomK?: number | undefined;
  /** A feature with one number a row that says how much the row counts: lift is then given with weights too. */
  readonly weight?: string | undefined;
  /** How many different values of a feature are counted exactly; of more, the most frequent ones are kept. Default 5,000. */
  readonly maxValues?: number | undefined;
  /** How many different labels there may be; default 100. */
  readonly maxLabels?: number | undefined;
}

/** What is counted for lift. */
interface LiftState {
  all: Tally;
  /** In the order in which they appeared. */
  labels: Map<Value, Tally>;
  features: Map<string, LiftCounts>;
}

/**
 * Lift of every value of every categorical feature for every label: how many times more often the label occurs in rows with
 * the value than in all rows, P(y | x) / P(y). A row has a value or has it not, however often. Exact up to `maxValues`
 * different values of a feature; beyond, the rarest are dropped whenever there are twice as many, and the custom statistic
 * `lift_dropped` says how often a dropped value may have occurred at most. With weights P(y) is a share of the sum of weights
 * (TFDV divides by the number of rows, which makes a lift of independent values differ from 1).
 */
export function lift(options: LiftOptions, schema?: Schema): Generator<LiftState> {
  checkOptions(options, schema);
  const { label, weight, maxValues = 5_000, maxLabels = 100 } = options;
  const boundaries = options.boundaries && [...new Set(options.boundaries)].sort((a, b) => a - b);
  const chosen = options.features ? new Set(options.features) : schema && categoricalFeatures(schema);
  const isFeature = (name: string, column: Column): boolean => name !== label && column.type !== "empty" && (chosen ? chosen.has(name) : column.type === "bytes");

  return {
    name: "lift",
    create: () => ({ all: { rows: 0, weight: 0 }, labels: new Map(), features: new Map() }),

    add(state, batch) {
      const weights = weight === undefined ? undefined : weightsOf(weight, batch);
      const order = new Map([...state.labels.keys()].map((value, place) => [value, place]));
      const values = labelValues(options, boundaries, batch);
      const labels = values.map((some) => some.map((value) => placeOf({ labels: state.labels, order, maxLabels, label }, value)));
      const tallies = [...state.labels.values()];
      for (let row = 0; row < batch.length; row++) {
        for (const tally of [state.all, ...labels[row]!.map((place) => tallies[place]!)]) {
          tally.rows++;
          tally.weight += weights ? weights[row]! : 0;
        }
      }
      for (const [name, column] of batch.columns) {
        if (!isFeature(name, column)) continue;
        let counts = state.features.get(name);
        if (!counts) state.features.set(name, (counts = { values: new Map(), dropped: 0 }));
        countTogether(counts, distinctValues(column, batch), { labels, weights });
        bound(counts, maxValues);
      }
      return state;
    },

    merge(left, right) {
      const order = new Map([...left.labels.keys()].map((value, place) => [value, place]));
      const places = [...right.labels.keys()].map((value) => placeOf({ labels: left.labels, order, maxLabels, label }, value));
      for (const [value, { rows, weight: some }] of [...right.labels]) addTally(left.labels.get(value)!, rows, some);
      addTally(left.all, right.all.rows, right.all.weight);
      for (const [name, from] of right.features) {
        let counts = left.features.get(name);
        if (!counts) left.features.set(name, (counts = { values: new Map(), dropped: 0 }));
        mergeTogether(counts, from, places);
        bound(counts, maxValues);
      }
      return left;
    },

    finish: (state) => liftOf(state, { ...options, boundaries, maxValues }),
  };
}

interface Labels {
  readonly labels: Map<Value, Tally>;
  /** Each label's place among them. */
  readonly order: Map<Value, number>;
  readonly maxLabels: number;
  readonly label: string;
}

/** The place of a label, which is given one when it is new. */
function placeOf({ labels, order, maxLabels, label }: Labels, value: Value): number {
  const known = order.get(value);
  if (known !== undefined) return known;
  if (labels.size === maxLabels) {
    throw new UserError(`the label ${label} has more than ${maxLabels} different values`, { hint: "for a numeric label give `boundaries`; or raise `maxLabels`" });
  }
  labels.set(value, { rows: 0, weight: 0 });
  order.set(value, order.size);
  return order.size - 1;
}

function addTally(tally: Tally, rows: number, weight: number): void {
  tally.rows += rows;
  tally.weight += weight;
}

function checkOptions({ label, boundaries, features }: LiftOptions, schema: Schema | undefined): void {
  if (boundaries?.some((value) => !Number.isFinite(value))) throw new UserError(`the boundaries of the label ${label} are ${boundaries.join(", ")}`, { hint: "finite numbers" });
  if (!schema) return;
  const names = schema.feature.map(({ name }) => name);
  for (const name of [label, ...(features ?? [])]) {
    if (!names.includes(name)) throw new UserError(`lift: the schema has no feature ${name}`, { hint: didYouMean(name, names) });
  }
}

function labelValues({ label }: LiftOptions, boundaries: readonly number[] | undefined, batch: Batch): readonly (readonly Value[])[] {
  const column = batch.columns.get(label);
  if (!column) return Array.from({ length: batch.length }, () => []);
  if (column.type === "float" && !boundaries) throw new UserError(`the label ${label} holds fractions`, { hint: "give `boundaries` that cut them into groups" });
  if (column.type === "bytes" && boundaries) throw new UserError(`the label ${label} holds strings, which boundaries cannot cut`, { hint: "leave `boundaries` out" });
  const values = distinctValues(column, batch);
  return boundaries ? values.map((some) => [...new Set(some.filter((value) => value === value).map((value) => bucketOf(Number(value), boundaries)))]) : values;
}

/** How many boundaries are at most `value`. */
function bucketOf(value: number, boundaries: readonly number[]): number {
  let bucket = 0;
  while (bucket < boundaries.length && value >= boundaries[bucket]!) bucket++;
  return bucket;
}

function weightsOf(name: string, { columns, length }: Batch): Float64Array {
  const column = columns.get(name);
  return Float64Array.from({ length }, (_, row) => {
    if (!column || valueCount(column, row) !== 1 || (column.type !== "int" && column.type !== "float")) {
      throw new UserError(`a row has not exactly one number as its weight ${name}`, { hint: "every row needs one" });
    }
    return column.values[firstValue(column, row)]!;
  });
}
