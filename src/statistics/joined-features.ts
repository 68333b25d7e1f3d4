import { valueCount, type Batch, type Column } from "../data/batch.ts";
import type { Schema } from "../data/schema_pb.ts";
import { customNumber, customRanks } from "./custom-statistics.ts";
import type { Generator } from "./generator.ts";
import type { CustomStatistic } from "./statistics_pb.ts";

/** A feature of several: sparse (indexes and a value) or weighted (a value and a weight). */
interface JoinedFeature {
  readonly kind: "sparse" | "weighted";
  readonly path: readonly string[];
  /** The one that must be there: the value. */
  readonly value: string;
  /** Indexes, or the weight. */
  readonly others: readonly string[];
}

interface JoinedState {
  missingValue: number;
  missingOther: number[];
  /** Least and most of how much longer the other's list is than the value's; none when they were never together. */
  least: (number | undefined)[];
  most: (number | undefined)[];
}

/**
 * How the parts of sparse and weighted features fit together, one generator each: rows in which the value or another part is
 * missing, and by how much their lists differ in length. Rows that lack all parts are passed over. Names are TFDV's.
 */
export function joinedFeatures(schema: Schema): readonly Generator[] {
  const sparse = schema.sparseFeature.map((feature): JoinedFeature => ({
    kind: "sparse", path: [feature.name], value: feature.valueFeature?.name ?? "", others: feature.indexFeature.map(({ name }) => name),
  }));
  const weighted = schema.weightedFeature.map((feature): JoinedFeature => ({
    kind: "weighted", path: [feature.name], value: feature.feature?.step[0] ?? "", others: [feature.weightFeature?.step[0] ?? ""],
  }));
  return [...sparse, ...weighted].map(joinedFeature);
}

function joinedFeature({ kind, path, value, others }: JoinedFeature): Generator<JoinedState> {
  return {
    name: `${kind} ${path.join(".")}`,
    create: () => ({ missingValue: 0, missingOther: others.map(() => 0), least: others.map(() => undefined), most: others.map(() => undefined) }),

    add(state, { columns, length }: Batch) {
      const values = columns.get(value);
      const rest = others.map((name) => columns.get(name));
      for (let row = 0; row < length; row++) {
        const own = countOf(values, row);
        const counts = rest.map((column) => countOf(column, row));
        if (own < 0 && counts.every((count) => count < 0)) continue;
        if (own < 0) state.missingValue++;
        counts.forEach((count, i) => {
          if (count < 0) state.missingOther[i]!++;
          const difference = Math.max(count, 0) - Math.max(own, 0);
          state.least[i] = Math.min(state.least[i] ?? Infinity, difference);
          state.most[i] = Math.max(state.most[i] ?? -Infinity, difference);
        });
      }
      return state;
    },

    merge(left, right) {
      left.missingValue += right.missingValue;
      right.missingOther.forEach((count, i) => { left.missingOther[i]! += count; });
      right.least.forEach((least, i) => { if (least !== undefined) left.least[i] = Math.min(left.least[i] ?? Infinity, least); });
      right.most.forEach((most, i) => { if (most !== undefined) left.most[i] = Math.max(left.most[i] ?? -Infinity, most); });
      return left;
    },

    finish: (state) => ({ features: [{ path, custom: kind === "sparse" ? sparseStatistics(state, others) : weightedStatistics(state) }] }),
  };
}

function countOf(column: Column | undefined, row: number): number {
  return column ? valueCount(column, row) : -1;
}

function sparseStatistics({ missingValue, missingOther, least, most }: JoinedState, names: readonly string[]): CustomStatistic[] {
  const ranks = (list: readonly (number | undefined)[]) => names.map((name, i) => [name, list[i] ?? 0] as const);
  return [customNumber("missing_value", missingValue), customRanks("missing_index", ranks(missingOther)), customRanks("max_length_diff", ranks(most)), customRanks("min_length_diff", ranks(least))];
}

function weightedStatistics({ missingValue, missingOther, least, most }: JoinedState): CustomStatistic[] {
  return [customNumber("missing_weight", missingOther[0]!), customNumber("missing_value", missingValue), customNumber("min_weight_length_diff", least[0] ?? 0), customNumber("max_weight_length_diff", most[0] ?? 0)];
}
