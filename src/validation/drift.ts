import { UserError } from "../core/error.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { discoveries, equalShares, homogeneity, kolmogorovTail } from "../statistics/significance.ts";
import { divergence } from "./comparator-checks.ts";
import { jensenShannon, lInfinity, type Counts } from "./distances.ts";
import { cellShares, distributionOf, kolmogorovDistance, pooledPositions, type Distribution } from "./distribution.ts";
import { allLabelsKnown, labelCounts, viewDataset, type FeatureView } from "./feature-view.ts";
import { sixDigits } from "./reason.ts";

/** How the distance of one feature is measured and how far it may go. `auto` is Assay's own rule. */
export interface DriftRule {
  readonly measure?: "auto" | "l-infinity" | "jensen-shannon" | undefined;
  readonly threshold?: number | undefined;
  /** Part of the usual limits that counts already, for what matters more than other features: 0.5 for the label. */
  readonly scale?: number | undefined;
}

/** How bad a change is: `small` is worth a look, `large` is a different data set. */
export type DriftLevel = "none" | "small" | "large";

/** One thing that changed beside the shape of the distribution. */
interface DriftCheck {
  readonly rule: "drift.new-values" | "drift.vanished-values" | "drift.range" | "drift.peak" | "drift.spread" | "drift.missing";
  readonly level: DriftLevel;
  readonly message: string;
  readonly observed: string;
  readonly limit: string;
  readonly evidence: readonly string[];
  /** Short form for a row of a table. */
  readonly mark: string;
}

interface Distance {
  readonly measure: "KS" | "V" | "L∞" | "JS";
  readonly value: number;
  /** From here on the change is worth a look. */
  readonly limit: number;
  readonly large: number;
  /** The chance of such a distance without any change; absent where only the distance counts. */
  readonly p?: number;
}

/** A feature in two data sets. */
export interface FeatureDrift {
  readonly key: string;
  /** Absent when there was nothing to compare. */
  readonly distance?: Distance;
  /** Jensen-Shannon divergence in bits on ten cells of equal pooled mass, or on the values; chance taken off. */
  readonly divergence?: number;
  readonly level: DriftLevel;
  readonly checks: readonly DriftCheck[];
  /** Why nothing was compared. */
  readonly because?: "few-values" | "many-values" | "not-in-baseline" | "other-type";
}

/** Fewest values on each side to say anything. */
const fewest = 100;
/** Share of false discoveries allowed over all features. */
const falseDiscoveries = 0.05;
/** Smallest and large effects: distance of distributions, Cramér's V, change of one value's share, divergence in bits. */
const floors = { KS: [0.1, 0.2], V: [0.1, 0.2], "L∞": [0.05, 0.1], JS: [0.02, 0.05] } as const;
/** Share of values outside the range or among the known ones, of a new peak, and of missing examples, that is worth a look. */
const unlisted = 0.005;
const spreads = [2, 4] as const;
const shares = { outside: 0.005, peak: 0.01, missing: [0.01, 0.05] } as const;

/**
 * Assay's drift rule: a feature drifted when its distribution changed significantly (Kolmogorov-Smirnov for numbers, chi-squared
 * homogeneity for values; Benjamini-Hochberg over the features) *and* by enough to matter. New and vanished values, a new range,
 * a new peak and a change of missing values are checks of their own. Features with fewer than 100 values are not judged.
 */
export function compareDatasets(current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics, rules: Readonly<Record<string, DriftRule>> = {}): FeatureDrift[] {
  return comparePairs([[current, baseline]], rules)[0]!;
}

/** The same for several pairs of data sets, such as slices: false discoveries are bounded over all of them together. */
export function comparePairs(pairs: readonly (readonly [current: DatasetFeatureStatistics, baseline: DatasetFeatureStatistics])[], rules: Readonly<Record<string, DriftRule>> = {}): FeatureDrift[][] {
  const compared = pairs.map(([current, baseline]) => {
    const before = viewDataset(baseline).features;
    return [...viewDataset(current).features.values()].map((view) => compareFeatures(view, before.get(view.key), rules[view.key] ?? {}));
  });
  const significant = discoveries(compared.flat().flatMap(({ distance }) => (distance?.p === undefined ? [] : [distance.p])), falseDiscoveries);
  let next = 0;
  return compared.map((drifts) => drifts.map((drift) => {
    const { distance } = drift;
    if (!distance) return drift;
    const real = distance.p === undefined || significant[next++]!;
    return { ...drift, level: real ? levelOf(distance.value, [distance.limit, distance.large]) : "none" };
  }));
}

function scaled([small, large]: readonly [number, number], scale = 1): readonly [number, number] {
  return [small * scale, large * scale];
}

function levelOf(value: number, [small, large]: readonly [number, number]): DriftLevel {
  return value < small ? "none" : value < large ? "small" : "large";
}

function compareFeatures(view: FeatureView, before: FeatureView | undefined, rule: DriftRule): FeatureDrift {
  const { key } = view;
  refuse(view, rule);
  if (!before) return { key, level: "none", checks: [], because: "not-in-baseline" };
  const missing = missingCheck(view, before);
  if (view.present === 0 || before.present === 0) return { key, level: "none", checks: missing, because: "few-values" };
  const asked = rule.measure && rule.measure !== "auto" ? askedDistance(view, before, rule) : undefined;
  const pair = [view, before].map(distributionOf);
  if (view.numeric && before.numeric && pair[0] && pair[1]) return withNumbers({ key, missing, asked, rule }, pair[0], pair[1]);
  const labels = [view, before].map(labelCounts);
  if (labels[0] && labels[1]) return withLabels({ key, missing, asked, rule }, [view, before], [labels[0], labels[1]]);
  return { key, level: "none", checks: missing, because: "other-type" };
}

interface Comparing {
  readonly key: string;
  readonly missing: readonly DriftCheck[];
  readonly asked: Distance | undefined;
  readonly rule: DriftRule;
}

function refuse({ key, numeric }: FeatureView, { measure }: DriftRule): void {
  if (measure !== "l-infinity" || !numeric) return;
  throw new UserError(`l-infinity compares how often values occur, and ${JSON.stringify(key)} is a number`, {
    hint: "use jensen-shannon, or auto; or say in the schema that the numbers are categories: int_domain { is_categorical: true }",
  });
}

function askedDistance(view: FeatureView, before: FeatureView, { measure, threshold, scale }: DriftRule): Distance | undefined {
  const name = measure === "l-infinity" ? "L∞" : "JS";
  const none: Counts = new Map();
  const value = name === "L∞" ? lInfinity(labelCounts(view) ?? none, labelCounts(before) ?? none).value : divergence(view, before);
  const [limit, large] = threshold === undefined ? scaled(floors[name], scale) : [threshold, threshold];
  return value === undefined ? undefined : { measure: name, value, limit: threshold === undefined ? limit : nextAbove(limit), large: threshold === undefined ? large : nextAbove(large) };
}

/** A threshold that is met exactly passes, and a rounding error is no drift. */
function nextAbove(value: number): number {
  return value + 1e-9;
}

function withNumbers({ key, missing, asked, rule }: Comparing, a: Distribution, b: Distribution): FeatureDrift {
  if (a.total < fewest || b.total < fewest) return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
  const { distance: value } = kolmogorovDistance(a, b);
  const [limit, large] = rule.threshold === undefined || asked ? scaled(floors.KS, rule.scale) : [rule.threshold, rule.threshold];
  const positions = pooledPositions(a, b, 10);
  const [p, q] = [cellShares(a, positions), cellShares(b, positions)];
  return {
    key, level: "none",
    distance: asked ?? { measure: "KS", value, limit, large, p: kolmogorovTail(value, a.total, b.total) },
    divergence: unbiased(jensenShannon(p, q), { cells: p.filter((share, i) => share + q[i]! > 0).length, n: a.total, m: b.total }),
    checks: [...missing, ...rangeCheck(a, b), ...peakCheck(a, b), ...spreadCheck(a, b, kolmogorovTail(value, a.total, b.total))],
  };
}

/** Takes off what chance alone would give. */
function unbiased(bits: number, { cells, n, m }: { readonly cells: number; readonly n: number; readonly m: number }): number {
  return Math.max(0, bits - ((cells - 1) * (1 / n + 1 / m)) / (8 * Math.LN2));
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

function missingCheck(view: FeatureView, before: FeatureView): DriftCheck[] {
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

/** Values compared one by one; the rest of both sides is one more. When that is more than half, the values are names of rows and not compared. */
const mostLevels = 100;
const topLevels = 50;
const mostRest = 0.5;

function withLabels({ key, missing, asked, rule }: Comparing, [view, before]: readonly [FeatureView, FeatureView], [a, b]: readonly [Counts, Counts]): FeatureDrift {
  const [n, m] = [view.values, before.values];
  if (n < fewest || m < fewest) return { key, level: "none", checks: missing, because: "few-values", ...(asked && { distance: asked }) };
  // By counts of both together: chosen by shares, a small side's accidents would be picked out and look like drift.
  const countOf = (label: string): number => (a.get(label) ?? 0) + (b.get(label) ?? 0);
  const labels = [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => countOf(y) - countOf(x) || (x < y ? -1 : 1));
  const few = labels.length <= mostLevels && allLabelsKnown(view) && allLabelsKnown(before);
  const listed = few ? labels : labels.slice(0, topLevels);
  const row = (counts: Counts, total: number): number[] => {
    const own = listed.map((label) => counts.get(label) ?? 0);
    return few ? own : [...own, Math.max(0, total - own.reduce((sum, count) => sum + count, 0))];
  };
  const [p, q] = [row(a, n), row(b, m)];
  if (!few && (p[topLevels]! / n + q[topLevels]! / m) / 2 > mostRest) return { key, level: "none", checks: missing, because: "many-values", ...(asked && { distance: asked }) };
  const { p: chance, effect } = homogeneity(p, q);
  const gap = Math.max(0, ...p.map((count, i) => Math.abs(count / n - q[i]! / m)));
  return {
    key, level: "none",
    distance: asked ?? { ...strongest(effect, gap, rule), p: chance },
    divergence: unbiased(jensenShannon(p, q), { cells: p.length, n, m }),
    checks: [...missing, ...newValues([view, before], [a, b]), ...vanishedValues([view, before], [a, b])],
  };
}

function strongest(effect: number, gap: number, { threshold, scale }: DriftRule): Omit<Distance, "p"> {
  if (threshold !== undefined) return { measure: "L∞", value: gap, limit: threshold, large: threshold };
  const [v, l] = [scaled(floors.V, scale), scaled(floors["L∞"], scale)];
  return effect / v[0] > gap / l[0] ? { measure: "V", value: effect, limit: v[0], large: v[1] } : { measure: "L∞", value: gap, limit: l[0], large: l[1] };
}

type Views = readonly [FeatureView, FeatureView];

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

/** A share as text: `1.8%`, `<0.1%`. */
export function percent(share: number): string {
  if (share === 0) return "0%";
  return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
}
