import { create } from "@bufbuild/protobuf";
import { UserError } from "../core/error.ts";
import type { Batch } from "../data/batch.ts";
import { selectRows } from "../data/select-rows.ts";
import { checkStatistic, guarded } from "./check-statistic.ts";
import { customNumber, customRanks, customText } from "./custom-statistics.ts";
import type { Generator } from "./generator.ts";
import { statisticBatch, unknownFeature } from "./statistic-batch.ts";
import { CustomStatisticSchema, type CustomStatistic } from "./statistics_pb.ts";
import type { StatisticBucket, UserStatistic } from "./user-statistic-api.ts";

interface OwnState {
  own: unknown;
  rows: number;
  /** Features that were there, and those that were looked at. */
  features: Map<string, true>;
  asked: Map<string, true>;
}

const reserved = new Set([
  "domain_info", "image_format_histogram", "image_max_width", "image_max_height", "natural_language_match_rate", "time_match_ratio", "nl_statistics",
  "adjusted_mutual_information", "int_-1", "str_empty", "list_empty", "lift_dropped", "missing_value", "missing_index", "missing_weight",
  "max_length_diff", "min_length_diff", "max_weight_length_diff", "min_weight_length_diff",
]);

/** Statistics that a user wrote as generators, after a look at whether they can be used: what cannot is a `UserError` that names it. */
export function userStatistics(statistics: unknown, from: string): Generator<OwnState>[] {
  if (!Array.isArray(statistics)) {
    throw new UserError(`${from} has no list of statistics`, { hint: "export const statistics = [{ name, create, add, merge, finish }]" });
  }
  const names = new Set<string>();
  return statistics.map((statistic: unknown, at) => {
    if (!isStatistic(statistic, `${from}: statistic ${at + 1}`)) throw new UserError(`${from}: statistic ${at + 1} cannot be used`);
    if (names.has(statistic.name)) throw new UserError(`${from} has two statistics of the name ${statistic.name}`, { hint: "every statistic has a name of its own" });
    names.add(statistic.name);
    return generatorOf(statistic);
  });
}

function isStatistic(value: unknown, which: string): value is UserStatistic {
  if (typeof value !== "object" || value === null) throw new UserError(`${which} is ${String(value)}`, { hint: "an object { name, create, add, merge, finish }" });
  const parts = value as Readonly<Record<string, unknown>>;
  const { name } = parts;
  if (typeof name !== "string" || !/^[\w .:()%-]{1,100}$/.test(name)) throw new UserError(`${which} has the name ${JSON.stringify(name)}`, { hint: "up to 100 letters, digits, spaces and . : ( ) % _ -" });
  if (reserved.has(name) || /^(Weighted lift|Lift) \(/.test(name)) throw new UserError(`${which} has the name ${name}, which another statistic has`, { hint: "choose another name" });
  const lacking = ["create", "add", "merge", "finish"].filter((part) => typeof parts[part] !== "function");
  if (lacking.length > 0) throw new UserError(`the statistic ${name} has no function ${lacking.join(", ")}`, { hint: "it needs create, add, merge and finish" });
  return true;
}

function generatorOf(statistic: UserStatistic): Generator<OwnState> {
  const { name } = statistic;
  const tryOut = firstBatches(statistic);
  const step = <Result>(part: string, run: () => Result): Result => guarded(name, part, run);
  return {
    name: `own:${name}`,
    create: () => ({ own: step("create", () => statistic.create()), rows: 0, features: new Map(), asked: new Map() }),

    add(state, batch) {
      tryOut(batch);
      state.rows += batch.length;
      for (const feature of batch.columns.keys()) state.features.set(feature, true);
      const view = statisticBatch(batch, (feature) => { state.asked.set(feature, true); });
      state.own = step("add", () => statistic.add(state.own, view)) ?? state.own;
      return state;
    },

    merge(left, right) {
      left.own = step("merge", () => statistic.merge(left.own, right.own)) ?? left.own;
      left.rows += right.rows;
      for (const feature of right.features.keys()) left.features.set(feature, true);
      for (const feature of right.asked.keys()) left.asked.set(feature, true);
      return left;
    },

    finish({ own, rows, features, asked }) {
      if (rows === 0) return {};
      const known = [...features.keys()];
      for (const feature of asked.keys()) if (!features.has(feature)) throw unknownFeature(name, feature, known);
      const found = step("finish", () => statistic.finish(own));
      if (typeof found !== "object" || found === null || Array.isArray(found)) {
        throw new UserError(`the statistic ${name} gives ${JSON.stringify(found)}`, { hint: "finish returns { feature: value }: of which feature it is said" });
      }
      return {
        features: Object.entries(found).map(([feature, value]) => {
          if (!features.has(feature)) throw unknownFeature(name, feature, known);
          return { path: [feature], custom: [customStatistic(name, feature, value)] };
        }),
      };
    },
  };
}

/** Tries the statistic out on the halves of the first batch, and on the first two batches. */
function firstBatches(statistic: UserStatistic): (batch: Batch) => void {
  const most = 1000;
  const seen: Batch[] = [];
  return (batch) => {
    if (seen.length === 2 || batch.length < 2) return;
    const some = rowsOf(batch, 0, Math.min(most, batch.length));
    const half = some.length >> 1;
    checkStatistic(statistic, seen.length === 0 ? [rowsOf(some, 0, half), rowsOf(some, half, some.length)] : [seen[0]!, some]);
    seen.push(some);
  };
}

function rowsOf(batch: Batch, from: number, to: number): Batch {
  return selectRows(batch, Int32Array.from({ length: to - from }, (_, at) => from + at));
}

function customStatistic(name: string, feature: string, value: unknown): CustomStatistic {
  if (typeof value === "number") return customNumber(name, value);
  if (typeof value === "string") return customText(name, value);
  if (Array.isArray(value) && value.every(isBucket)) {
    const buckets = value.map(({ low, high, count }) => ({ lowValue: low, highValue: high, sampleCount: count }));
    return create(CustomStatisticSchema, { name, val: { case: "histogram", value: { buckets } } });
  }
  if (typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const ranks = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number");
    if (ranks.length === Object.keys(value).length) return customRanks(name, ranks);
  }
  throw new UserError(`the statistic ${name} gives ${shown(value)} for ${feature}`, {
    hint: "a number, a string, numbers by label ({ yes: 3, no: 1 }) or a histogram ([{ low, high, count }])",
  });
}

function isBucket(value: unknown): value is StatisticBucket {
  if (typeof value !== "object" || value === null) return false;
  const { low, high, count } = value as Readonly<Record<string, unknown>>;
  return [low, high, count].every((part) => typeof part === "number");
}

function shown(value: unknown): string {
  if (typeof value === "function" || typeof value === "bigint") return `a ${typeof value}`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}
