import { UserError } from "../core/error.ts";

/** Shares of the splits, in order: bucket numbers are given out from the first split on. */
export type Buckets = readonly (readonly [split: string, buckets: number])[];

/**
 * What decides which split a row belongs to:
 * - `row`: the hash of the whole row, TFX's rule; `group`: the hash of these features, so that equal values stay together
 *   (with one feature TFX's `partition_feature_name`);
 * - `time`: rows before the first of `before` belong to the first split, and so on; without `before` the shares decide;
 * - `stratum`: every combination of values of these features has the shares of the splits for itself;
 * - `order`: the first rows belong to the first split, and so on.
 */
export type SplitRule =
  | { readonly by: "row" }
  | { readonly by: "group"; readonly features: readonly string[]; readonly asked?: "partitionBy" | undefined }
  | { readonly by: "time"; readonly feature: string; readonly before?: readonly (string | number)[] | undefined }
  | { readonly by: "stratum"; readonly features: readonly string[] }
  | { readonly by: "order" };

/** TFX's output splits when one input has none: two thirds to train, one third to eval. */
export const defaultBuckets: Buckets = [["train", 2], ["eval", 1]];

/** How a split rule is written in a configuration. */
export type SplitBy = "row" | "order" | { readonly group: string | readonly string[] } | { readonly stratum: string | readonly string[] } | { readonly time: string; readonly before?: readonly (string | number)[] };

/** The rule of a configuration; `partitionBy` is TFX's word for a group of one feature. */
export function splitRuleOf(splitBy: SplitBy | undefined, partitionBy: string | undefined): SplitRule {
  if (splitBy !== undefined && partitionBy !== undefined) throw new UserError("splitBy and partitionBy are both given", { hint: "partitionBy: x is short for splitBy: { group: x }" });
  if (partitionBy !== undefined) return { by: "group", features: [partitionBy], asked: "partitionBy" };
  if (splitBy === undefined || splitBy === "row") return { by: "row" };
  if (splitBy === "order") return { by: "order" };
  const [kind, more] = ["group", "stratum", "time"].filter((name) => name in splitBy);
  if (kind === undefined || more !== undefined) throw new UserError(more === undefined ? "splitBy has none of group, stratum and time" : `splitBy has both ${kind} and ${more}`, { hint: "one of them says what decides" });
  if ("before" in splitBy && kind !== "time") throw new UserError(`splitBy has before without time`, { hint: "splitBy: { time: created, before: [2024-07-01] }" });
  const list = (names: string | readonly string[]): readonly string[] => (typeof names === "string" ? [names] : names);
  if ("group" in splitBy) return { by: "group", features: list(splitBy.group) };
  if ("stratum" in splitBy) return { by: "stratum", features: list(splitBy.stratum) };
  return { by: "time", feature: splitBy.time, before: splitBy.before };
}

/** Whether the split of a row follows from that row alone, so that files can be read apart from each other. */
export function isLocalRule(rule: SplitRule): boolean {
  return rule.by === "row" || rule.by === "group" || (rule.by === "time" && rule.before !== undefined);
}
