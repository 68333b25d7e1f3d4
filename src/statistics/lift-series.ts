import { isUtf8 } from "node:buffer";
import { create } from "@bufbuild/protobuf";
import { placeholders } from "./byte-counts.ts";
import type { Contribution } from "./generator.ts";
import { compareValues, longValue, type LiftCounts, type Tally, type Value } from "./lift-counts.ts";
import { CrossFeatureStatisticsSchema, CustomStatisticSchema, LiftSeriesSchema, type CrossFeatureStatistics, type CustomStatistic, type LiftSeries } from "./statistics_pb.ts";

interface Counted {
  readonly all: Tally;
  readonly labels: ReadonlyMap<Value, Tally>;
  readonly features: ReadonlyMap<string, LiftCounts>;
}

interface Choice {
  readonly label: string;
  readonly boundaries?: readonly number[] | undefined;
  readonly minXCount?: number | undefined;
  readonly topK?: number | undefined;
  readonly bottomK?: number | undefined;
  readonly weight?: string | undefined;
  readonly maxValues: number;
}

/** Counts as TFDV's statistics: a series of each label, of each feature by name; and the same as rank histograms to look at. */
export function liftOf({ all, labels, features }: Counted, choice: Choice): Contribution {
  const order = [...labels].map(([value, tally], place) => ({ value, tally, place })).sort((a, b) => compareValues(a.value, b.value));
  const crosses: CrossFeatureStatistics[] = [];
  const found: { path: string[]; custom: CustomStatistic[] }[] = [];
  for (const [name, counts] of [...features].sort(([a], [b]) => compareValues(a, b))) {
    const kept = keptValues(counts, choice);
    const custom: CustomStatistic[] = [];
    for (const measure of choice.weight === undefined ? (["rows"] as const) : (["rows", "weight"] as const)) {
      const series = order.map(({ value, tally, place }) => {
        const share = tally[measure] / all[measure];
        // Where weights are 0 there is nothing to divide.
        const values = chosen(kept.filter(({ occurrences }) => occurrences[measure] > 0 && share > 0).map(({ value: x, occurrences }) => {
          const both = (measure === "rows" ? occurrences.with : occurrences.weightWith)[place] ?? 0;
          return { x, count: occurrences[measure], both, lift: both / occurrences[measure] / share };
        }), choice);
        return { y: value, count: tally[measure], values };
      });
      crosses.push(cross(name, choice.label, series.map((one) => described(one, choice, measure))));
      custom.push(...series.map((one) => histogram(one, choice, measure)));
    }
    if (counts.dropped > 0) custom.push(create(CustomStatisticSchema, { name: "lift_dropped", val: { case: "num", value: counts.dropped } }));
    found.push({ path: [name], custom });
  }
  return { features: found, crosses };
}

function keptValues({ values, dropped }: LiftCounts, { minXCount = 0, maxValues }: Choice) {
  const all = [...values].map(([value, occurrences]) => ({ value, occurrences })).filter(({ occurrences: { rows } }) => rows >= minXCount && rows > dropped);
  return dropped === 0 ? all : all.sort((a, b) => b.occurrences.rows - a.occurrences.rows || compareValues(a.value, b.value)).slice(0, maxValues);
}

interface Lifted {
  readonly x: Value;
  readonly count: number;
  readonly both: number;
  readonly lift: number;
}

interface Series {
  readonly y: Value;
  readonly count: number;
  readonly values: readonly Lifted[];
}

/** The largest lift first, of equal ones the smaller value; of `topK` and `bottomK` the larger value is the larger, as in TFDV. */
function chosen(values: readonly Lifted[], { topK, bottomK }: Choice): readonly Lifted[] {
  const sorted = [...values].sort((a, b) => b.lift - a.lift || compareValues(a.x, b.x));
  if (!topK && !bottomK) return sorted;
  const falling = [...values].sort((a, b) => b.lift - a.lift || compareValues(b.x, a.x));
  const kept = new Set([...falling.slice(0, topK ?? 0), ...(bottomK ? falling.slice(-bottomK) : [])]);
  return sorted.filter((value) => kept.has(value));
}

function cross(x: string, y: string, liftSeries: LiftSeries[]): CrossFeatureStatistics {
  return create(CrossFeatureStatisticsSchema, {
    pathX: { step: [x] },
    pathY: { step: [y] },
    crossStats: { case: "categoricalCrossStats", value: { lift: { liftSeries } } },
  });
}

function described({ y, count, values }: Series, { boundaries }: Choice, measure: keyof Tally): LiftSeries {
  return create(LiftSeriesSchema, {
    yValue: boundaries ? { case: "yBucket", value: bucket(Number(y), boundaries) } : isSmallInteger(y) ? { case: "yInt", value: y } : { case: "yString", value: textOf(y) },
    yCountValue: measure === "rows" ? { case: "yCount", value: BigInt(count) } : { case: "weightedYCount", value: count },
    liftValues: values.map(({ x, count: xCount, both, lift }) => ({
      xValue: isSmallInteger(x) ? { case: "xInt" as const, value: x } : { case: "xString" as const, value: textOf(x) },
      lift,
      xCountValue: measure === "rows" ? { case: "xCount" as const, value: BigInt(xCount) } : { case: "weightedXCount" as const, value: xCount },
      xAndYCountValue: measure === "rows" ? { case: "xAndYCount" as const, value: BigInt(both) } : { case: "weightedXAndYCount" as const, value: both },
    })),
  });
}

function histogram({ y, values }: Series, { boundaries }: Choice, measure: keyof Tally): CustomStatistic {
  return create(CustomStatisticSchema, {
    name: `${measure === "rows" ? "Lift" : "Weighted lift"} (Y=${boundaries ? bucketText(bucket(Number(y), boundaries)) : textOf(y)})`,
    val: { case: "rankHistogram", value: { buckets: values.map(({ x, lift }) => ({ label: textOf(x), sampleCount: lift })) } },
  });
}

function bucket(place: number, boundaries: readonly number[]): { lowValue: number; highValue: number } {
  return { lowValue: place === 0 ? -Infinity : boundaries[place - 1]!, highValue: place === boundaries.length ? Infinity : boundaries[place]! };
}

function bucketText({ lowValue, highValue }: { readonly lowValue: number; readonly highValue: number }): string {
  return `[${lowValue === -Infinity ? "-inf" : lowValue},${highValue === Infinity ? "inf]" : `${highValue})`}`;
}

/** Whether the protobuf has room for it as an integer. */
function isSmallInteger(value: Value): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function textOf(value: Value): string {
  if (typeof value === "number") return String(value);
  if (value === longValue) return placeholders.long;
  const bytes = Buffer.from(value, "latin1");
  return isUtf8(bytes) ? bytes.toString() : placeholders.invalid;
}
