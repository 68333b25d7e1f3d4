import { UserError } from "../core/error.ts";
import { timesOf, type Division } from "../data/divider.ts";
import type { FileContents, ReadLimit, SourceColumn } from "../data/source.ts";
import type { ExampleInput } from "../data/row-source.ts";
import { splitRuleOf, type Buckets, type SplitBy } from "../data/split-rule.ts";
import { timeOfText } from "../data/time-text.ts";
import { quantileSketch } from "../statistics/quantile-sketch.ts";

interface Dividing {
  readonly inputs: readonly ExampleInput[];
  readonly contents: readonly (readonly FileContents[])[];
  readonly columns: readonly SourceColumn[];
  readonly buckets: Buckets;
  readonly parameters: ReadLimit & { readonly splitBy?: SplitBy; readonly partitionBy?: string };
}

/** The split rule with its cuts: numbers of rows for `order`, times for `time`; where shares decide, found in the data. */
export async function divisionOf(dividing: Dividing): Promise<Division> {
  const { buckets, contents, parameters: { splitBy, partitionBy, limit = Infinity } } = dividing;
  const rule = splitRuleOf(splitBy, partitionBy);
  if (rule.by === "order") {
    const rows = Math.min(limit, contents[0]!.reduce((sum, found) => sum + found.rows, 0));
    return { buckets, rule, cuts: sharesOf(buckets).map((share) => Math.round(rows * share)) };
  }
  if (rule.by !== "time") return { buckets, rule };
  return { buckets, rule, cuts: rule.before ? givenCuts(rule.before) : await foundCuts(dividing, rule.feature) };
}

/** The share of all rows that lies before the second and each further split. */
function sharesOf(buckets: Buckets): readonly number[] {
  const total = buckets.reduce((sum, [, size]) => sum + size, 0);
  let before = 0;
  return buckets.slice(0, -1).map(([, size]) => (before += size) / total);
}

/** The times that `before` names, as milliseconds since 1970 or as the numbers they are; what is no time, or does not ascend, is a `UserError`. */
export function givenCuts(before: readonly (string | number)[]): readonly number[] {
  const cuts = before.map((cut) => {
    const time = typeof cut === "number" ? cut : timeOfText(cut);
    if (!Number.isFinite(time)) throw new UserError(`splitBy.before: ${JSON.stringify(cut)} is no time`, { hint: "times are written 2013-10-01 or 2013-10-01T05:00:00Z, or are numbers" });
    return time;
  });
  const late = cuts.findIndex((cut, i) => i > 0 && cut < cuts[i - 1]!);
  if (late > 0) throw new UserError(`splitBy.before: ${JSON.stringify(before[late])} is before ${JSON.stringify(before[late - 1])}`, { hint: "the times ascend, as the splits do" });
  return cuts;
}

/** The times before which the shares of the rows lie, within the rank error of the quantile sketch; equal times stay together. */
async function foundCuts({ inputs, columns, buckets, parameters: { limit = Infinity } }: Dividing, feature: string): Promise<readonly number[]> {
  const wanted = columns.filter(({ name }) => name === feature);
  let state = quantileSketch.create();
  let left = limit;
  for (const source of inputs[0]!.sources) {
    if (left <= 0) break;
    for await (const rows of source.read(wanted.length > 0 ? wanted : columns, left === Infinity ? {} : { limit: left })) {
      const timeOf = timesOf(rows, feature);
      const values = Float64Array.from({ length: rows.batch.length }, (_, row) => timeOf(row));
      state = quantileSketch.add(state, { column: { type: "float", values }, rows: rows.batch.length });
      left -= rows.batch.length;
    }
  }
  const { values, cumulative, total } = quantileSketch.finish(state);
  if (total === 0) throw new UserError(`splitBy.time names the column ${JSON.stringify(feature)}, which has no value in any row`);
  return sharesOf(buckets).map((share) => {
    const at = cumulative.findIndex((count) => count > share * total);
    return at < 0 ? Infinity : values[at]!;
  });
}
