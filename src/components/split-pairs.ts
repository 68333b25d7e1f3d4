import { splitNames, type Artifact } from "../core/artifact.ts";
import { UserError } from "../core/error.ts";

/** A split of an artifact, and the split of its baseline that it is held against. */
interface SplitPair {
  readonly split: string;
  readonly baseline: string;
  /** `<split>_<baseline>`, as TFX names it. */
  readonly name: string;
}

/** The parameter that chooses pairs, as JSON Schema. */
export const splitPairsSchema = {
  type: "array", minItems: 1, items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 },
  description: "Pairs of a split and a split of the baseline, for instance [[train, train], [eval, train]].",
} as const;

interface Choosing {
  /** `[split, split of the baseline]`. */
  readonly wanted: readonly (readonly string[])[] | undefined;
  /** What is taken when no pairs are asked for. */
  readonly otherwise: "all" | "same-name";
}

/** The pairs of splits to compare, in the order of the splits. A pair that is not there, and none at all, is a `UserError`. */
export function splitPairs(current: Artifact, baseline: Artifact, { wanted, otherwise }: Choosing): readonly SplitPair[] {
  const all = splitNames(current).flatMap((split) => splitNames(baseline).map((other): SplitPair => ({ split, baseline: other, name: `${split}_${other}` })));
  const chosen = all.filter(({ split, baseline: other }) => (wanted ? wanted.some(([a, b]) => a === split && b === other) : otherwise === "all" || split === other));
  const absent = wanted?.find(([a, b]) => !all.some(({ split, baseline: other }) => a === split && b === other));
  const hint = `splits: ${splitNames(current).join(", ") || "none"}; of the baseline: ${splitNames(baseline).join(", ") || "none"}`;
  if (absent) throw new UserError(`there is no pair of splits ${JSON.stringify(absent[0])} and ${JSON.stringify(absent[1])}`, { hint });
  if (chosen.length === 0) throw new UserError("there is no pair of splits to compare", { hint });
  return chosen;
}
