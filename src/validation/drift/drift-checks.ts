import { equalShares } from "../../statistics/significance.ts";
import type { Counts } from "../distances.ts";
import type { Distribution } from "./distribution.ts";
import { allLabelsKnown, type FeatureView } from "../feature-view.ts";
import { percent } from "./percent.ts";
import { sixDigits } from "../reason.ts";

/** How bad a change is: `small` is worth a look, `large` is a different data set. */
export type DriftLevel = "none" | "small" | "large";

/** One thing that changed beside the shape of the distribution. */
export interface DriftCheck {
  readonly rule: "drift.new-values" | "drift.vanished-values" | "drift.range" | "drift.peak" | "drift.spread" | "drift.missing";
  readonly level: DriftLevel;
  readonly message: string;
  readonly observed: string;
  readonly limit: string;
  readonly evidence: readonly string[];
  /** Short form for a row of a table. */
  readonly mark: string;
}

/** Fewest values on each side to say anything. */
export const fewest = 100;
/** Largest share of a value that a fine histogram may leave unlisted. */
const unlisted = 0.005;
/** How many times as wide or narrow is worth a look, and is another data set. */
const spreads = [2, 4] as const;
/** Shares worth a look: of values outside the range or among the known ones, of a new peak, of missing examples. */
const shares = { outside: 0.005, peak: 0.01, missing: [0.01, 0.05] } as const;

/** The level of a change, by the limits from which on it is small and large. */
export function levelOf(value: number, [small, large]: readonly [number, number]): DriftLevel {
  return value < small ? "none" : value < large ? "small" : "large";
}

/** What changed in a number beside the shape of its distribution; `p` is the chance of a shape so different. */
export function numberChecks(a: Distribution, b: Distribution, p: number): readonly DriftCheck[] {
  return [...rangeCheck(a, b), ...peakCheck(a, b), ...spreadCheck(a, b, p)];
}

function rangeCheck(a: Distribution, b: Distribution): DriftCheck[] {
  // Whole buckets only: inside one it is not known where the values are.
  const below = a.share([a.knots.findLast((knot) => knot < b.min) ?? a.min, a.min < b.min ? "upto" : "below"]);
  const above = 1 - a.share([a.knots.find((knot) => knot > b.max) ?? a.max, a.max > b.max ? "below" : "upto"]);
  const outside = below + above;
  // So many values of one side beyond all of the other would be chance this often.
  const chance = (a.total / (a.total + b.total)) ** Math.round(Math.max(below, above) * a.total);
  if (outside < shares.outside || chance > 0.0005) return [];
  const sides = [...(below > 0 ? [`smallest ${sixDigits(a.min)}`] : []), ...(above > 0 ? [`largest ${sixDigits(a.max)}`] : [])];
  return [{
    rule: "drift.range", level: outside >= 10 * shares.outside ? "large" : "small", mark: "new range",
    message: `${percent(outside)} of the values are outside the baseline's range (${sides.join(", ")})`,
    observed: `${sixDigits(a.min)} to ${sixDigits(a.max)}`, limit: `${sixDigits(b.min)} to ${sixDigits(b.max)}`, evidence: sides,
  }];
}

function peakCheck(a: Distribution, b: Distribution): DriftCheck[] {
  if (!a.fine || !b.fine) return [];
  const inside = (value: number): boolean => value >= b.min && value <= b.max && !b.atoms.has(value);
  // A value that the baseline does not list may still have had half a percent there. There may be a hundred of them, so the test is strict.
  const grew = (share: number): boolean => share >= shares.peak + unlisted && equalShares([share * a.total, a.total], [unlisted * b.total, b.total]) < 0.0001;
  const peaks = [...a.atoms].filter(([value, share]) => inside(value) && grew(share)).sort(([, x], [, y]) => y - x);
  if (peaks.length === 0) return [];
  const [value, share] = peaks[0]!;
  return [{
    rule: "drift.peak", level: share >= 0.05 ? "large" : "small", mark: peaks.length === 1 ? "new peak" : `new peaks ${peaks.length}`,
    message: `${sixDigits(value)} is ${percent(share)} of the values and was hardly there before`,
    observed: percent(share), limit: `< ${percent(shares.peak)}`, evidence: peaks.slice(0, 5).map(([peak]) => sixDigits(peak)),
  }];
}

/** Values from the tenth to the ninetieth percentile: one value far out does not widen them, as it does a standard deviation. */
function spreadCheck(a: Distribution, b: Distribution, p: number): DriftCheck[] {
  const [now, then] = [a, b].map((side) => quantileOf(side, 0.9) - quantileOf(side, 0.1)) as [number, number];
  const ratio = now / then;
  if (!(then > 0 && now > 0) || (ratio > 1 / spreads[0] && ratio < spreads[0]) || p > 0.001) return [];
  const wider = ratio > 1;
  return [{
    rule: "drift.spread", level: ratio >= spreads[1] || ratio <= 1 / spreads[1] ? "large" : "small", mark: wider ? "wider" : "narrower",
    message: `the middle 80% of the values spread ${sixDigits(Number((wider ? ratio : 1 / ratio).toPrecision(3)))} times ${wider ? "wider" : "narrower"}`,
    observed: sixDigits(now), limit: `${sixDigits(then / spreads[0])} to ${sixDigits(then * spreads[0])}`, evidence: [],
  }];
}

/** The smallest knot, or place between two, below which the share of the values lies. */
function quantileOf({ knots, share }: Distribution, wanted: number): number {
  const at = knots.findIndex((knot) => share([knot, "upto"]) >= wanted);
  const [high, low] = [knots[Math.max(at, 0)]!, knots[at - 1]];
  if (low === undefined) return high;
  const [from, to] = [share([low, "upto"]), share([high, "below"])];
  return to > from && wanted < to ? low + ((high - low) * (wanted - from)) / (to - from) : high;
}

/** Whether more or fewer examples than before miss the feature. */
export function missingCheck(view: FeatureView, before: FeatureView): DriftCheck[] {
  if (view.examples < fewest || before.examples < fewest) return [];
  const [now, then] = [view.missing / view.examples, before.missing / before.examples];
  const level = levelOf(Math.abs(now - then), shares.missing);
  // Not one of the p-values that are judged together: one in a thousand is strict enough alone.
  if (level === "none" || equalShares([view.missing, view.examples], [before.missing, before.examples]) > 0.001) return [];
  return [{
    rule: "drift.missing", level, mark: now > then ? "more missing" : "fewer missing", message: `${percent(now)} of the examples miss the feature, before it was ${percent(then)}`,
    observed: percent(now), limit: `${percent(then)} ± 1 point`, evidence: [],
  }];
}

type Views = readonly [FeatureView, FeatureView];

/** Values that are new, and those that are gone. */
export function valueChecks(views: Views, counts: readonly [Counts, Counts]): readonly DriftCheck[] {
  return [...newValues(views, counts), ...vanishedValues(views, counts)];
}

function newValues([view, before]: Views, [a, b]: readonly [Counts, Counts]): DriftCheck[] {
  if (!allLabelsKnown(before)) return [];
  const fresh = [...a].filter(([label]) => !b.has(label)).sort(([, x], [, y]) => y - x);
  const found = sumOf(fresh);
  if (fresh.length === 0) return [];
  const share = found / view.values;
  const beyond = share - expectedNew(b, before.values, view.values) / view.values;
  return [{
    rule: "drift.new-values", level: beyond < shares.outside ? "none" : beyond < 10 * shares.outside ? "small" : "large", mark: `new values ${fresh.length}`,
    message: `${fresh.length} ${fresh.length === 1 ? "value was" : "values were"} not in the baseline; they are ${percent(share)} of all`,
    observed: percent(share), limit: `< ${percent(shares.outside)}`, evidence: fresh.slice(0, 5).map(([label]) => label),
  }];
}

/**
 * How many of n values may be new without any change: values seen once among m stand for those not seen yet (Good and Turing),
 * and three standard deviations more.
 */
function expectedNew(counts: Counts, m: number, n: number): number {
  let once = 0;
  let twice = 0;
  for (const count of counts.values()) {
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  const expected = (n * once) / m;
  return expected + 3 * Math.sqrt(expected + (n / m) ** 2 * (once + 2 * twice));
}

function vanishedValues([view, before]: Views, [a, b]: readonly [Counts, Counts]): DriftCheck[] {
  if (!allLabelsKnown(view)) return [];
  // All occurrences of a value would be in the baseline by chance this often; there are many values to be unlucky with.
  const chance = (count: number): number => b.size * (before.values / (view.values + before.values)) ** count;
  const gone = [...b].filter(([label, count]) => !a.has(label) && chance(count) < 0.001).sort(([, x], [, y]) => y - x);
  const share = sumOf(gone) / before.values;
  if (gone.length === 0) return [];
  return [{
    rule: "drift.vanished-values", level: share < 10 * shares.outside ? "none" : "small", mark: `gone ${gone.length}`,
    message: `${gone.length} ${gone.length === 1 ? "value" : "values"} of the baseline ${gone.length === 1 ? "is" : "are"} gone; they were ${percent(share)} of all`,
    observed: "0", limit: percent(share), evidence: gone.slice(0, 5).map(([label]) => label),
  }];
}

function sumOf(counted: readonly (readonly [string, number])[]): number {
  return counted.reduce((sum, [, count]) => sum + count, 0);
}
